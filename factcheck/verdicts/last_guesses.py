"""Figures that no reading explains: borne out where they are that of one thing alone of which their sentence may speak.

A wide net catches much by chance, and what was mistaken for another's: so it accuses of nothing but mixed up digits, and takes no figure that the
article gives a second time, since of two that were mixed up one stands where it should.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck.claims.claim import Claim
from factcheck.claims.formula import Reading, Term
from factcheck.facts.model import Cause, Fact, Unknown
from factcheck.names import ABSENT
from factcheck.quantities.misprints import misprint, significant
from factcheck.verdicts.assess import Outcome, assess
from factcheck.verdicts.bands import FITS
from factcheck.verdicts.judge import AMBIGUOUS, UNSURE, refuted, supported
from factcheck.verdicts.model import Verdict
from factcheck.verdicts.weighing import luck

_DIGITS, _DIGITS_OF_ONE = 4, 5  # of a figure of which two were transposed, or one is another
BY_CHANCE = 0.25  # that one of all of them fits


def unexplained(verdicts: Sequence[Verdict]) -> list[int]:
    """Places of the verdicts on figures that the article gives once, and of which nothing is known."""
    given = Counter((q.kind, q.value) for v in verdicts if (q := v.claim.quantity) is not None)
    return [place for place, v in enumerate(verdicts) if v.reason in {UNSURE, AMBIGUOUS} and (q := v.claim.quantity) is not None and given[q.kind, q.value] == 1]


def only_fit(claim: Claim, facts: Sequence[Fact | Unknown], failed: Reading) -> Verdict | None:
    """The verdict on a claim of which one reading fits and no other; None where none does, several do, or one may by chance, and
    where it is that of an election before the one that the `failed` reading is surely of: last time's, it may be, by mistake."""
    quantity = claim.quantity
    answered = [(reading, fact) for reading, fact in zip(claim.readings, facts, strict=True) if isinstance(fact, Fact)]
    if quantity is None or luck(quantity) * len(answered) > BY_CHANCE:
        return None
    known = [(reading, fact, assess(quantity, reading, fact)) for reading, fact in answered]
    if failed.weak and (found := _misprinted(claim, [one for one in known if one[0].placed and one[0].contest == failed.contest and _owned(one[0])])):
        return found
    fits = [one for one in known if one[2].grade == FITS]
    if len({outcome.value.cells for _, _, outcome in fits}) != 1:
        return None
    reading, fact, outcome = fits[0]  # somebody and their party are one, told by the same cell
    of_before = not failed.weak and reading.measure == failed.measure and _day(reading) < _day(failed)
    return None if fact.note or outcome.value.doubtful or of_before else supported(claim, reading, fact, outcome)


def _owned(reading: Reading) -> bool:
    """Whether a reading is of somebody by name, or a party."""
    return isinstance(reading.formula, Term) and any(who.kind in {"candidate", "party"} for who in reading.formula.who)


def _misprinted(claim: Claim, known: Sequence[tuple[Reading, Fact, Outcome]]) -> Verdict | None:
    """The verdict on a figure that is one of them with its digits mixed up, where it is so of one alone."""
    quantity = claim.quantity
    if quantity is None or significant(quantity) < _DIGITS or any((reading.contest or "").endswith(ABSENT) for reading in claim.readings):
        return None
    found = {}
    for reading, fact, outcome in known:
        cause = misprint(quantity, outcome.value.low)
        if outcome.grade == FITS or outcome.value.doubtful or fact.note:
            return None
        if cause and not reading.measure.endswith("change") and ("transposed" in cause or significant(quantity) >= _DIGITS_OF_ONE):
            found[outcome.value.cells] = reading, fact, outcome, cause
    if len(found) != 1:
        return None
    (reading, fact, outcome, cause), = found.values()
    return refuted(claim, reading, fact, outcome, Cause("misprint", cause))


def _day(reading: Reading) -> str:
    """When the contest of a reading was held, as its key says it; of one without a day it is before all others."""
    when = (reading.contest or "").rpartition("@")[2]
    return when if when[:1].isdigit() else ""
