"""In how many parts of a contest, its counties say, somebody came first, and how many there are."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.claims.formula import Term
from factcheck.facts.figures import Answer
from factcheck.facts.model import Unknown, Value
from factcheck.facts.people import find, winner
from factcheck.results.kinds_of_vote import KINDS

if TYPE_CHECKING:
    from factcheck.results import Results

OF_PARTS = frozenset({"parts", "parts_won"})
_KINDS = frozenset(kind for kind, _ in KINDS)  # of vote, which are no places
_NAMED = 12  # parts that the arithmetic names
_NO_PARTS = Unknown("the tables keep no figures of the parts of the contest")


def parts(formula: Term, results: Results) -> Answer:
    """How many parts there are, or in how many somebody has the most votes; a tie is nobody's."""
    there = {part: contests[0] for part, own in results.parts.items() if part not in _KINDS and formula.contest in own.drafts and (contests := own.find(formula.contest))}
    if len(there) < 2:
        return _NO_PARTS
    if formula.measure == "parts":
        return (Value(Fraction(len(there)), Fraction(len(there)), f"{len(there)} parts in the table", ()),)
    if not formula.who:
        return _NO_PARTS
    won = []
    for part, contest in there.items():
        first, found = winner(contest), find(formula.who[0], contest)
        if isinstance(found, Unknown):
            return found
        if first is not None and first in found:
            won.append(part)
    shown = ", ".join(part.title() for part in won[:_NAMED]) + (" ..." if len(won) > _NAMED else "")
    return (Value(Fraction(len(won)), Fraction(len(won)), f"{shown or 'none'}: {len(won)} of {len(there)}", ()),)
