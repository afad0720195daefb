"""Figures of which no rule is sure, judged by how likely each of their readings is: Bayes' rule over readings and errors.

Before the results are looked at, the words make each reading of a figure so likely, and none of them with what is left. What is
printed then speaks for the readings that it fits, as nearly all figures of an article are right; for an error in one of the
others, the likelier the more it looks like one (its digits changed or swapped, or somebody else's); and, by luck, for something else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from factcheck.claims.chances import Ranking
from factcheck.claims.claim import Claim
from factcheck.claims.formula import Formula, Reading, Term
from factcheck.facts.model import Cause, Fact, Unknown
from factcheck.names import ABSENT
from factcheck.quantities import COUNT, PERCENT, POINTS, Quantity
from factcheck.quantities.misprints import misprint, significant
from factcheck.verdicts.assess import Outcome, assess
from factcheck.verdicts.bands import FITS
from factcheck.verdicts.coherence import same_sentence
from factcheck.verdicts.judge import AMBIGUOUS, UNSURE, refuted, supported, unverifiable
from factcheck.verdicts.model import Verdict
from factcheck.verdicts.weighing import CERTAIN, luck

# Of the figures of an article so many are wrong; of these so many have digits changed or swapped, are another figure of the article,
# or anything else.
WRONG = 0.04
MISPRINTED, ANOTHERS, ANYTHING = 0.5, 0.3, 0.2
_WAYS, _FIGURES = 12, 10  # in which a digit can be misprinted, and figures of an article that may be taken for another
# How sure a verdict must be, and how likely the readings that bear it out are at the least before the figure is looked at.
SURE, LIKELY = 0.9, 0.1
# How likely what a figure fits must be, and how sure, before it is not accused of being something else.
ELSE_LIKELY, DOUBTED = 0.05, 0.5
DIGITS = 3  # of a figure that can be told to be a misprint
IN_POINTS = frozenset({"share_change", "turnout_change"})
_UNLIKELY = 1e-4  # readings that are not looked at


class _Seen(NamedTuple):
    """A reading with its chance, and how the figure compares with its fact."""

    reading: Reading
    chance: float
    fact: Fact
    outcome: Outcome


@dataclass(slots=True)
class _Scales:
    """What speaks for the figure being right, wrong, and something else."""

    right: float = 0.0
    wrong: float = 0.0
    other: float = 0.0
    fits: list[_Seen] = field(default_factory=list)
    misses: list[_Seen] = field(default_factory=list)

    def likeliest_other(self, measure: str) -> float:
        """The chance of the likeliest figure of a measure that it is not: of somebody else, or of another election."""
        chances: dict[Fraction, float] = {}
        for seen in self.misses:
            if seen.reading.measure == measure:
                chances[seen.outcome.value.low] = chances.get(seen.outcome.value.low, 0) + seen.chance
        return max(chances.values(), default=0)

    def share(self, weight: float) -> float:
        """The part of all that speaks for one of them."""
        return weight / (self.right + self.wrong + self.other + 1e-12)


def given_again(verdicts: Sequence[Verdict]) -> list[list[int]]:
    """Of each verdict the places of the others on the same figure."""
    places: defaultdict[tuple[str, Fraction], list[int]] = defaultdict(list)
    for place, verdict in enumerate(verdicts):
        if (quantity := verdict.claim.quantity) is not None:
            places[quantity.kind, quantity.value].append(place)
    return [[other for other in places[q.kind, q.value] if other != place] if (q := verdict.claim.quantity) is not None else [] for place, verdict in enumerate(verdicts)]


def given_beside(verdict: Verdict, again: Sequence[Verdict]) -> bool:
    """Whether the sentence of a figure has it a second time, borne out: then this one is of something else."""
    return any(other.verdict == "supported" and same_sentence(other, verdict) for other in again)


def told_elsewhere(again: Sequence[Verdict]) -> frozenset[Formula]:
    """Of what else a figure is elsewhere in the article: of two that were mixed up one stands where it should."""
    return frozenset(other.reading.formula for other in again if other.verdict == "supported" and other.reading.formula is not None)


def unsure(verdict: Verdict, elsewhere: frozenset[Formula]) -> bool:
    """Whether a verdict is to be weighed: no reading bears the figure out, and it is not known to be of something that no table
    holds; or no more than a weak one does, while it is something else `elsewhere`; or it is accused."""
    quantity = verdict.claim.quantity
    if quantity is None or any(isinstance(one.formula, Term) and one.formula.measure == "transfer" for one in verdict.claim.readings):
        return False
    if verdict.verdict == "refuted":
        told = verdict.rule == "wrong-direction" or (verdict.slip or "").startswith("that is")
        return quantity.kind in {COUNT, PERCENT, POINTS} and significant(quantity) >= DIGITS and not told
    if verdict.verdict != "unverifiable":
        return verdict.verdict == "supported" and verdict.reading.weak and bool(elsewhere - {verdict.reading.formula})
    first = verdict.claim.readings[0]
    known = first.formula is None and first.score >= CERTAIN
    return verdict.reason in {UNSURE, AMBIGUOUS} and not known and not any((reading.contest or "").endswith(ABSENT) for reading in verdict.claim.readings)


def telling(claim: Claim, facts: Sequence[Fact | Unknown]) -> bool:
    """Whether a figure is what one of its readings says, or a misprint of it: else no weighing can tell anything."""
    quantity = claim.quantity
    if quantity is None:
        return False
    for reading, fact in zip(claim.readings, facts, strict=True):
        if isinstance(fact, Fact) and ((outcome := assess(quantity, reading, fact)).grade == FITS or _misprinted(quantity, outcome)):
            return True
    return False


def by_chance(verdict: Verdict, claim: Claim, facts: Sequence[Fact | Unknown], ranking: Ranking, elsewhere: frozenset[Formula]) -> Verdict:
    """The verdict on a claim whose readings the ranking weighs, in their order, instead of one of which nothing is sure.

    A figure that is borne out by none but unlikely readings is left open, and so are one that the article gives `elsewhere` by plain
    words, one that is likelier somebody else's, and one that is accused as one thing and likely right as another.
    """
    quantity = claim.quantity
    if quantity is None:
        return verdict
    scales = _weigh(quantity, claim.readings, facts, ranking)
    likely = sum(seen.chance for seen in scales.fits)
    if verdict.verdict == "supported":
        return verdict if likely >= LIKELY else unverifiable(verdict.claim, verdict.reading, UNSURE)
    if verdict.verdict == "refuted":
        doubted = likely >= ELSE_LIKELY and scales.share(scales.right) >= DOUBTED
        return unverifiable(verdict.claim, verdict.reading, AMBIGUOUS) if doubted else verdict
    if scales.share(scales.right) >= SURE and likely >= LIKELY:
        best = max(scales.fits, key=lambda seen: seen.chance)
        taken = bool(elsewhere) or likely < scales.likeliest_other(best.reading.measure)
        in_points = quantity.kind == PERCENT and best.reading.measure in IN_POINTS  # per cent of what was may be meant
        return verdict if taken or in_points or not _plain(best) else supported(claim, best.reading, best.fact, best.outcome)
    if scales.misses and scales.share(scales.wrong) >= SURE:
        best = max(scales.misses, key=lambda seen: seen.chance)
        told = best.outcome.value.text is None and significant(quantity) >= DIGITS
        cause = misprint(quantity, best.outcome.value.low) if told else None
        if cause and best.reading.placed and _plain(best):
            return refuted(claim, best.reading, best.fact, best.outcome, Cause("misprint", cause))
    return verdict


def _plain(seen: _Seen) -> bool:
    """Whether nothing is to be said against a fact."""
    return not seen.fact.note and not seen.outcome.value.doubtful


def _weigh(quantity: Quantity, readings: Sequence[Reading], facts: Sequence[Fact | Unknown], ranking: Ranking) -> _Scales:
    by_luck = luck(quantity)
    scales = _Scales(other=ranking.none * by_luck)
    for at, (reading, chance) in enumerate(zip(readings, ranking.readings, strict=True)):
        if chance < _UNLIKELY:
            continue
        fact = facts[at]
        if not isinstance(fact, Fact):
            scales.other += chance * by_luck
            continue
        outcome = assess(quantity, reading, fact)
        seen = _Seen(reading, chance, fact, outcome)
        if outcome.grade == FITS:
            scales.right += chance * (1 - WRONG)
            scales.fits.append(seen)
        else:
            scales.wrong += chance * WRONG * (ANYTHING * by_luck + MISPRINTED * _misprinted(quantity, outcome))
            scales.misses.append(seen)
    if scales.fits and scales.misses:
        scales.wrong += max(seen.chance for seen in scales.misses) * WRONG * ANOTHERS / _FIGURES
    return scales


def _misprinted(quantity: Quantity, outcome: Outcome) -> float:
    """The chance that a misprint of the true figure is the one printed."""
    if outcome.value.text is not None or quantity.comparator != "=" or not misprint(quantity, outcome.value.low):
        return 0.0
    digits = sum(1 for c in quantity.text if c.isdigit())
    return 1 / (_WAYS * max(digits, 1))
