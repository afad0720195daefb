"""Figures that the tables print under a heading of their own, where an article uses the words of that heading."""

from __future__ import annotations

import re

from factcheck.claims.discourse import Discourse
from factcheck.claims.formula import Reading, Term
from factcheck.claims.shorthand import Shorthand
from factcheck.parties import slug
from factcheck.quantities import COUNT

# Words of a heading that tell nothing of what its figure is.
_NOISE = frozenset([
    "verified", "total", "number", "votes", "vote", "ballots", "ballot", "papers", "paper",
    "of", "the", "a", "an", "from", "in", "at", "by", "for", "and",
])

_CHANGE = re.compile(r" (?:votes |papers |ballots )?(?:more|fewer|less|up|down|higher|lower|extra|additional)\b")  # "3,541 more than last time"


def labelled(shorthand: Shorthand, discourse: Discourse, at: int) -> list[Reading]:
    """The reading of the number at a place of a sentence, when the words of such a heading stand before it; else none."""
    quantity, seats = shorthand.quantity_at(at), discourse.seats
    if quantity is None or quantity.kind != COUNT or discourse.seat not in seats.by_seat:
        return []
    this = seats.this(discourse.seat)
    if _CHANGE.match(shorthand.text, at + 1):
        return []
    numbers = [p for p in shorthand.items if p < at and shorthand.quantity_at(p)]
    words = _stems(shorthand.text[max(numbers, default=-1) + 1 : at])
    for label in this.labels:
        stems = set(_stems(label))
        if numbers and words and words[0] in stems:
            continue  # the words belong to the number before: "84 polling stations and the 120"
        wanted = stems - _NOISE
        if wanted and wanted <= set(words):
            formula = Term("label", this.key, name=label)
            return [Reading("other_result", formula, 0.99, quantity.comparator, contest=this.key, unit="votes", cue=label)]
    return []


def _stems(text: str) -> list[str]:
    """The words of a heading or of running text, plurals as singulars."""
    return [word[:-1] if word.endswith("s") and len(word) > 3 else word for word in slug(text).split()]
