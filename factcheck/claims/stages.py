"""Figures of a stage of the count, which the final result, or the table of a first round, need not bear out: "with 99 per cent of precincts reporting".

To teach it how articles speak of a count under way, extend _UNDER_WAY.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.shorthand import Shorthand
from factcheck.patterns import compiled, matches

_SOME = r"(?:some |about |nearly |almost |over |more than |only |just |roughly |around |close to )*"
_IN = r"(?:reporting|reported|counted|tallied|in(?=[,.;:)]|$)|declared|processed|tabulated|scrutinised|completed?)\b"
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|dawn|daybreak|sunrise|lunchtime|noon|midday|breakfast)"
_PARTIAL = compiled(rf"\b(?:with|after|when) {_SOME}(?P<k>[PNF])(?:(?: out)? of (?:the |C's |all |its |an? )*(?:N )?)?(?: ?[a-z-]+){{0,4}}? (?:had |have |were |was |being )?{_IN}")
_UNDER_WAY = compiled(
    r"\b(?<!who )(?<!which )(?:the O count (?=gave|put|had|showed|left|made)|initially|at first(?! glance)|election[- ]night|"
    r"(?:early|first|initial|preliminary|incomplete|partial) (?:returns?|results?|figures?|tall(?:y|ies)|counts?|totals?|trends?)|"
    r"(?:before|prior to|ahead of) (?:the |a |any )?(?:judicial |automatic |hand )?re-?count|at (?:one|some|that) (?:point|stage)|at the halfway|"
    rf"(?:as of|as at) (?:(?:late|early) )*(?:Z|X|{_DAY})|"
    rf"(?:by|at) (?:(?:late|early) )*(?:midnight|dawn|daybreak|sunrise|{_DAY} (?:night|morning|evening|afternoon|lunchtime))|"
    r"at (?:last|latest|this) (?:count|report)|at (?:the )?time of (?:writing|print|publication|going to press)|so far|"
    r"when (?:the lot|everything|it all|all of (?:it|G|them)) (?:was|were) (?:totted|added|tallied|reckoned|put) (?:up|together)|of the run-?off(?! vote)|"
    r"(?:once|after|when|with) (?:the )?(?:O (?:choices|preferences|choice votes|preference votes)|transfers) "
    r"(?:were |had been |are |was )?(?:added|included|in|counted|shared out|distributed|reallocated)|"
    r"with (?:[a-zXN]+ ){0,6}(?:(?:yet )?to (?:be counted|come|count|report)|outstanding|uncounted))\b"
)
_IDIOM = re.compile(r"at (?:one|some) (?:point|stage)", re.I)
# Behind these a statement is of the end.
_AT_LAST = re.compile(r";| but |\b(?:before|in the end|finally|eventually|ended|finished|final|ultimately|official|certified|by the time)\b")
_MARGIN = 60  # characters within which words behind a figure tell of it
OF_A_STAGE = frozenset({"votes", "share", "majority", "margin_points", "lead", "lead_points"})


def of_a_stage(shorthand: Shorthand, at: int) -> bool:
    """Whether the number at a position is one of a count under way."""
    text = shorthand.text
    if "X" in text and any(p < at and text[p] == "X" and _IDIOM.fullmatch(item.text) and not _AT_LAST.search(text, p, at) for p, item in shorthand.items.items()):
        return True
    for begins, ends, part in _told(text):
        if part >= 0 and _all(shorthand, part):
            continue
        start, end = (ends, at) if ends <= at else (at, begins)
        near = ends <= at or end - start < _MARGIN
        if near and not begins <= at < ends and not _AT_LAST.search(text, start, end):
            return True
    return False


@lru_cache(32)
def _told(text: str) -> tuple[tuple[int, int, int], ...]:
    """Where the words begin and end that tell of a count under way, and where the part counted stands, -1 for nowhere."""
    partial = ((match.start(), match.end(), match.start("k")) for match in matches(_PARTIAL, text))
    return (*partial, *((match.start(), match.end(), -1) for match in matches(_UNDER_WAY, text)))


def _all(shorthand: Shorthand, at: int) -> bool:
    """Whether a number is a hundred per cent."""
    quantity = shorthand.quantity_at(at)
    return quantity is not None and shorthand.text[at] == "P" and quantity.value == 100
