"""Columns of the answers of a referendum in a table of results."""

from __future__ import annotations

import re

from factcheck.parties import ANSWERS
from factcheck.results.headings import normal
from factcheck.results.layout import Layout

_PART = re.compile(r"%|\b(?:share|percentage|per ?cent|pct)\b")


def answer_given(layout: Layout) -> None:
    """A column of answers beside one for each of them tells which prevailed, and nobody's votes."""
    if len(ANSWERS & set(layout.parties.values())) > 1 and "candidate" in layout.columns:
        layout.columns["result"] = layout.columns.pop("candidate")


# What the two sides of a question are called, where neither is "Yes" nor "No".
_PAIRS = (("for", "against"), ("in favour", "against"), ("in favor", "against"), ("in favour", "not in favour"), ("approve", "disapprove"), ("support", "oppose"), ("agree", "disagree"), ("accept", "reject"), ("approve", "reject"))
_ASIDE = re.compile(r"%|\b(?:number|votes?|voting|voted|total|share|percentage|per ?cent|pct|of|ballots?)\b")


def for_and_against(layout: Layout) -> None:
    """"For" beside "Against" are the answers of a referendum."""
    if layout.parties or {"votes", "candidate", "surname"} & set(layout.columns):
        return
    said = [" ".join(_ASIDE.sub(" ", normal(heading)).split()).strip("() ") for heading in layout.headings]
    part = [bool(_PART.search(normal(heading))) for heading in layout.headings]
    for sides in _PAIRS:
        tails = {one[len(sides[0]) :] for one in said if f"{one} ".startswith(f"{sides[0]} ") and f"{sides[1]}{one[len(sides[0]) :]}" in said}
        tail = tails.pop() if len(tails) == 1 else ""  # "For an elected mayor" beside "Against an elected mayor"
        counts, shares = ([j for side in sides for j, one in enumerate(said) if one == f"{side}{tail}" and part[j] is share] for share in (False, True))
        if len(counts) == len(sides):
            layout.parties = dict(zip(counts, ("yes", "no"), strict=True))
            if len(shares) == len(sides):
                layout.of_party["share"] = dict(zip(shares, ("yes", "no"), strict=True))
            taken = {*counts, *shares}
            layout.others = [column for column in layout.others if column not in taken]
            return
