"""A sentence in shorthand: every number and every name one capital letter, the rest in lower case.

Cues are short patterns on this shorthand, so one pattern serves every name and figure. The letters:
numbers  N whole number, D decimal without unit, P per cent, T points, F fraction, O ordinal, M multiplier, Y year,
         X no figure
names    A person, B party, C seat, R role ("the winner"), G pronoun, U somebody or somewhere not in the tables
time     E an earlier election ("last time"), Z this one ("on Thursday")
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.claims.mentions import PRONOUN, Mention
from factcheck.claims.pipeline import Sentence
from factcheck.claims.thesaurus import in_common_words
from factcheck.claims.vocabulary import SAME_AS
from factcheck.patterns import compiled
from factcheck.quantities import COUNT, FRACTION, MULTIPLIER, ORDINAL, PERCENT, POINTS, YEAR, Quantity

_MONTH_OF_YEAR = re.compile(r"(?:early |mid-|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d\d", re.I)
_LETTERS = {PERCENT: "P", POINTS: "T", FRACTION: "F", ORDINAL: "O", MULTIPLIER: "M", YEAR: "Y"}

_FIGURES = frozenset("NDPTFM")

# Words that change nothing about what the next number is about.
_FILLERS = compiled(
    r"\b(?:just|only|merely|a mere|mere|exactly|precisely|actually|also|even(?! (?:if|though)\b)|still|comfortably|narrowly|in fact|"
    r"(?<!, )(?<!, from )(?<!out of )a total of|(?<!, )a combined total of|no less than|officially|barely|simply|fully|eventually|"
    r"effectively|reportedly|apparently|again|"
    r"remarkably|impressively|a staggering|a solid|easily|duly|ultimately|then(?= [a-z]+ed\b)|"
    r"(?:up )?by fully|as it happens|of course|to be precise|or so|(?<!-)so) (?=[a-zA-Z\ue000(£+-])"
)
# "a paltry", "a whopping great" before a number.
_ADJECTIVES = re.compile(
    r"\b(?:an?|some|another) (?:(?!"
    r"spoilt|spoiled|rejected|wasted|majority|turnout|swing|lead|margin|total|further|extra|additional|share|vote|record|gap|number|register|roll|electorate|deficit|"
    r"cushion|tally|tie|advantage|notional|notionally|estimated|theoretical|"
    r"of|by|from|to|in|with|at|on|than|and|for|over|"
    r"(?:election|contest|party|group|council|candidate|combined|joint|collective|where|when|which|that|who)\b|"
    r"took|won|got|polled)[a-z][a-z-]+ ){1,2}(?=\ue000[NPTDF])"
)
# "a notional 58.8% in 2019", "4,842 (notional)"
_NOTIONAL = re.compile(r"\b[Nn]otional(?:ly)? (?:[a-z]+ ){0,2}\Z")
_SO_REDRAWN = re.compile(r"(?:%| per cent| percent| votes)?(?: \(notional\b|,? notionally\b|,? on notional (?:figures|numbers|results)\b)")
_AS_FAR = 40  # characters from a number within which it is told to be notional
_LABELLED = re.compile("^([+-]?\ue000?[NPDTFOX])\\. (?=\\S)")  # "17.2 per cent. The Green vote"
_ASKED = re.compile(r"^([^.;:?!]{3,60})\? (?=\S)")  # "The Tories' share? 40.6"
_OTHERWISE = compiled("|".join(f"(?:{words.pattern})" for words, _ in SAME_AS))
_CAPITAL = re.compile(r"[A-Z]")
_CONTRACTION = re.compile(r"\A['’]s\b")  # "it's" is "it is"; possessive pronouns take no 's
_TYPOGRAPHY = str.maketrans({
    "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u202f": " ",
})


@dataclass(frozen=True)
class Shorthand:
    """`text` is the shorthand; `items` maps the position of each capital to its Quantity or Mention, from left to right."""

    text: str
    items: dict[int, Quantity | Mention]
    sentence: Sentence
    notional: frozenset[int] = frozenset()  # where the numbers begin that are of no contest that was held

    def quantity_at(self, position: int) -> Quantity | None:
        """The number whose letter stands at `position`, or None."""
        item = self.items.get(position)
        return item if isinstance(item, Quantity) else None

    def mention_at(self, position: int) -> Mention | None:
        """The name whose letter stands at `position`, or None."""
        item = self.items.get(position)
        return item if isinstance(item, Mention) else None


def holds_figure(text: str) -> bool:
    """Whether a shorthand has a number other than a place or a year."""
    return not _FIGURES.isdisjoint(text)


def letter(quantity: Quantity) -> str:
    """The capital that stands for a number. A month of a year tells an election as the year alone does."""
    if quantity.reason:
        return "Y" if quantity.reason == "date" and _MONTH_OF_YEAR.fullmatch(quantity.text) else "X"
    if quantity.kind == COUNT:
        return "D" if quantity.step < 1 else "N"
    return _LETTERS.get(quantity.kind, "X")


def shorten(text: str, sentence: Sentence, quantities: Sequence[Quantity], mentions: Sequence[Mention]) -> Shorthand:
    """The shorthand of one sentence of an article's plain text, with the numbers and names inside it."""
    parts: list[tuple[int, int, str, Quantity | Mention]] = [
        *((q.start, q.end, letter(q), q) for q in quantities),
        *((m.start, m.end, m.code, m) for m in mentions),
    ]
    parts.sort(key=lambda part: (part[0], -part[1], isinstance(part[3], Quantity)))
    hedges = [q.hedge for q in quantities if q.hedge]
    pieces: list[str] = []
    queue: list[Quantity | Mention] = []
    at = sentence.start
    contracted = False
    for start, end, code, item in parts:
        if start < at:
            continue
        between = _without(text, at, start, hedges)
        if contracted:
            between = _CONTRACTION.sub(" is", between)
        contracted = isinstance(item, Mention) and code == PRONOUN and " " not in item.text  # "her rival's" is no contraction
        sign = ""
        if isinstance(item, Quantity) and item.sign:
            sign = "+" if item.sign > 0 else "-"
            between = re.sub(r"(?:[+\u2212\u2013-]|\bplus|\bminus)\s*\Z", "", between)
        pieces += [between, "\ue000", sign, code]
        queue.append(item)
        at = end
    rest = _without(text, at, sentence.end, hedges)
    pieces.append(_CONTRACTION.sub(" is", rest) if contracted else rest)
    raw = _lower("".join(pieces))
    made = _placed(raw, queue, sentence)
    if "notional" not in text[sentence.start : sentence.end + _AS_FAR].casefold():
        return made
    return replace(made, notional=frozenset(
        q.start for q in quantities if _NOTIONAL.search(text[max(sentence.start, q.start - _AS_FAR) : q.start]) or _SO_REDRAWN.match(text, q.end)))


def _without(text: str, start: int, end: int, hedges: Sequence[tuple[int, int]]) -> str:
    """text[start:end] with the words of hedges left out."""
    out, at = [], start
    for a, b in hedges:
        if start <= a < end:
            out.append(text[at:a])
            at = min(b, end)
    out.append(text[at:end])
    return "".join(out)


def _lower(raw: str) -> str:
    """Lower case all but the marked capitals, which stay behind their mark and sign."""
    head, *marked = raw.split("\ue000")
    kept = (len(piece) - len(piece.lstrip("+-")) + 1 for piece in marked)
    return head.lower() + "".join(f"\ue000{piece[:n]}{piece[n:].lower()}" for piece, n in zip(marked, kept, strict=True))


def _single_spaced(text: str) -> str:
    """The text with one space for every stretch of white space."""
    return f"{' ' * text[:1].isspace()}{' '.join(text.split())}{' ' * text[-1:].isspace()}"


def _placed(raw: str, queue: Sequence[Quantity | Mention], sentence: Sentence) -> Shorthand:
    text = raw.translate(_TYPOGRAPHY).replace('"', "").replace("*", "")
    text = _single_spaced(text).replace("\ue000+", "+\ue000").replace("\ue000-", "-\ue000")
    # Fillers go while the marks still tell numbers and names from words; the marks go last.
    if _OTHERWISE.search(text):
        for words, same in SAME_AS:
            text = words.sub(same, text)
    text = in_common_words(text)
    for opening in (_ASKED, _LABELLED):
        if opened := opening.match(text):
            text = f"{opened[1]}: {text[opened.end() :]}"
        text = text.lstrip(" •*-●▪■◦○◆★☆►▶→✓·")
    bare = _FILLERS.sub("", text)
    bare = _ADJECTIVES.sub("", bare if bare == text else _FILLERS.sub("", bare)).replace("\ue000", "")
    items: dict[int, Quantity | Mention] = {}
    waiting = iter(queue)
    for place in _CAPITAL.finditer(bare):
        item = next(waiting, None)
        if item is None:
            break
        items[place.start()] = item
    return Shorthand(bare, items, sentence)

