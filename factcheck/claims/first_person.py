"""Whose "we" it is: a party's newsletter says "we polled 9,120" and never names itself beside the figure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.article import Article
from factcheck.claims.mentions import PARTY, PERSON, Mention

_WE = re.compile(r"\b(?:we|us|ours|our(?= (?:[a-z-]+ ){0,2}(?:votes?|share|total|tally|majority|percentage|lead|support|poll|deposit|candidate|score|showing)\b))\b", re.I)
_OFTEN = 3  # times that it must be said outside quotation marks
# "our candidate, Sarah Green", "our own Layla", "our new MP Ann Archer"
_OUR = re.compile(r"\b[Oo]ur (?:(?:own|new|next|brilliant|fantastic|wonderful|excellent|superb|amazing|great|local|very own|first|only) )*"
                  r"(?:(?:MP|candidate|councillor|member|champion|campaigner|team leader|agent|PPC|MP-elect)s?,? )?\Z")
_IS_OUR = re.compile(r",? (?:is|was|as|becomes?|became) (?:now |duly )?our\b|, our (?:candidate|MP|new|own)\b")
_HEADED = re.compile(r"\b(?:newsletter|bulletin|branch|association|update|focus|team|members|supporters|party|activists)\b", re.I)
_AS = re.compile(r"\b(?:[Ww]e|[Uu]s|[Aa]s)(?: (?:in|at|from))?(?: the)? \Z")


def first_person(article: Article, mentions: Sequence[Mention]) -> list[Mention]:
    """A mention of the party for every "we" and "us" outside quotation marks; none where it is not told whose they are."""
    said = [m for m in _WE.finditer(article.plain) if not article.quoted(m.start(), m.end())]
    if len(said) < _OFTEN:
        return []
    parties = Counter(_evidence(article, mentions))
    best = parties.most_common(2)
    if not best or (len(best) == 2 and best[0][1] == best[1][1]):
        return []
    return [Mention(m.start(), m.end(), PARTY, m[0], party=best[0][0]) for m in said]


def _evidence(article: Article, mentions: Sequence[Mention]) -> Iterator[str]:
    """Parties that the text calls its own, once for every time."""
    text = article.plain
    for mention in mentions:
        if mention.party is None or mention.code not in {PERSON, PARTY} or article.quoted(mention.start, mention.end):
            continue
        before = text[max(0, mention.start - 60) : mention.start]
        if _OUR.search(before) or _IS_OUR.match(text, mention.end) or (mention.code == PARTY and _AS.search(before)):
            yield mention.party
    # The one party that the head or the signature of a newsletter names.
    for block in (*article.blocks[:3], *article.blocks[-3:]):
        named = {m.party for m in mentions if m.code == PARTY and m.party and block.start <= m.start < block.end}
        if len(named) == 1 and block.end - block.start < 120 and _HEADED.search(text[block.start : block.end]):
            yield named.pop()
