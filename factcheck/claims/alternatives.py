"""Readings of one number beside each other: the same of another contest, which of two stays, and which say nothing new."""

from __future__ import annotations

from factcheck.claims.formula import Reading, Term


def moved(made: Reading, formula: Term, contest: str, score: float) -> Reading:
    """The same reading of another contest."""
    return made._replace(formula=formula._replace(contest=contest), contest=contest, score=score)


def take(reading: Reading, found: list[Reading]) -> None:
    """Add a reading to those found; of two that say the same the surer one stays."""
    known = next((i for i, one in enumerate(found) if same(one, reading)), None)
    if known is None:
        found.append(reading)
    elif found[known].formula == reading.formula and found[known].score < reading.score and not (reading.weak or found[known].weak):
        found[known] = reading


def same(known: Reading, new: Reading) -> bool:
    """Whether a reading says nothing new: the same formula, or the same majority with its owner left out."""
    if known.measure != new.measure or known.reason != new.reason:
        return False
    return known.formula == new.formula or (known.measure == "majority" and known.contest == new.contest)


def ownerless(reading: Reading, best: Reading) -> bool:
    """Whether a majority is nobody's and of another contest than that of a better reading, which is somebody's."""
    return reading.measure == best.measure == "majority" and reading.contest != best.contest and reading.subject is None and best.subject is not None


def alike(one: Reading, other: Reading) -> bool:
    """Whether two readings are of the same measure: all seats there are, and those of somebody, are two."""
    return one.measure == other.measure and (one.measure != "seats" or (one.subject is None) == (other.subject is None))
