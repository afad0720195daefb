"""spaCy's English tokenizer and sentencizer, made on first use, and sentences within blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.spacy_alone import import_spacy
from factcheck.patterns import compiled

if TYPE_CHECKING:
    from spacy.pipeline import Sentencizer
    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc

    from factcheck.article import Article


LONGEST = 1_500  # characters of a sentence
_ORTH = 65  # spaCy's number for the text of a token
_ABBREVIATIONS = ("Prop.", "Props.", "Dist.", "Ald.", "Cllr.", "Cllrs.")  # besides spaCy's, that end no sentence


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its offsets in the article, and the number of its block."""

    start: int
    end: int
    block: int


@cache
def tokenizer() -> Tokenizer:
    """spaCy's English tokenizer with the abbreviations among its special cases ("Mr.", "a.m."); the contractions, eight in
    nine of them, change neither a sentence's end nor a name, and take longer to load than an article to read."""
    import_spacy()
    from spacy.lang.en import EnglishDefaults
    from spacy.tokenizer import Tokenizer
    from spacy.vocab import create_vocab

    cases = {form: tokens for form, tokens in (EnglishDefaults.tokenizer_exceptions or {}).items() if "." in form}
    cases |= {form: [{_ORTH: form}] for form in _ABBREVIATIONS}
    prefix, suffix, infix = (
        compiled("|".join(f"{start}{piece}{end}" for piece in pieces or () if piece))
        for start, pieces, end in (("^", EnglishDefaults.prefixes, ""), ("", EnglishDefaults.suffixes, "$"),
                                   ("", EnglishDefaults.infixes, ""))
    )
    return Tokenizer(create_vocab("en", EnglishDefaults), cases, prefix.search, suffix.search, infix.finditer,
                     EnglishDefaults.token_match, EnglishDefaults.url_match)


@cache
def _sentencizer() -> Sentencizer:
    import_spacy()
    from spacy.pipeline import Sentencizer

    return Sentencizer(punct_chars=[".", "!", "?", "…", "。"])


def tokenized(text: str) -> Doc:
    """The text as tokens and sentences."""
    doc: Doc = _sentencizer()(tokenizer()(text))
    return doc


def sentences(article: Article, doc: Doc) -> list[Sentence]:
    """The sentences of every block, in order; a table row is one sentence."""
    starts = [doc[int(at)].idx for at in (doc.to_array("SENT_START") == 1).nonzero()[0]]  # quicker than a span a sentence
    found: list[Sentence] = []
    at = 0
    for number, block in enumerate(article.blocks):
        begin = block.start
        while at < len(starts) and starts[at] <= begin:
            at += 1
        while at < len(starts) and starts[at] < block.end:
            if block.kind != "row" and article.plain[begin : starts[at]].strip():
                found.append(Sentence(begin, starts[at], number))
                begin = starts[at]
            at += 1
        if begin < block.end:
            found.append(Sentence(begin, block.end, number))
    return [piece for sentence in _with_their_labels(article.plain, found) for piece in _pieces(article.plain, sentence)]


# A figure in front of what it is: "164,970. Votes for Liberal candidates." is one sentence.
_FIGURE_ALONE = re.compile(
    r"[\s*_#•-]*(?:[£$€]?\d[\d,.]*(?: ?(?:%|per cent|percent|points?|pts|million|m))?|"
    r"(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last))[.:]?[\s*_]*")
# A heading that asks: "The Tories' share? 40.6, up a little."
_ASKS = re.compile(
    r"(?:\W|\d{1,2}[:.]\d\d\b|(?:And|But|So|The|Their|Her|His)\b)*(?:[\w'’-]+ ){0,3}"
    r"(?i:(?:share|vote|votes|majority|swing|turnout|electorate|lead|margin|(?:spoi\w+|rejected) (?:ballots|papers|votes|ballot papers))\?|"
    r"(?:lost )?deposits(?: lost| gone| forfeited| watch| news)?[?.!:])[\s*_]*")


def _with_their_labels(text: str, found: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, a figure alone, or a heading that asks, joined with the words behind it in the same block."""
    waiting: Sentence | None = None
    for sentence in found:
        if waiting is not None and waiting.block == sentence.block:
            sentence = Sentence(waiting.start, sentence.end, sentence.block)
        elif waiting is not None:
            yield waiting
        alone = _FIGURE_ALONE.fullmatch(text, sentence.start, sentence.end) or _ASKS.fullmatch(text, sentence.start, sentence.end)
        waiting = sentence if alone else None
        if waiting is None:
            yield sentence
    if waiting is not None:
        yield waiting


def _pieces(text: str, sentence: Sentence) -> Iterator[Sentence]:
    """A sentence in pieces that somebody could have written: reading takes time with the square of its length."""
    start = sentence.start
    while sentence.end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        end = space if space > 0 else start + LONGEST
        yield Sentence(start, end, sentence.block)
        start = end
    yield Sentence(start, sentence.end, sentence.block)
