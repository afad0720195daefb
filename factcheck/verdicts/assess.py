"""How a reading compares with its fact: the best outcome over all official definitions, signs and directions in mind."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.formula import Reading, Swing
from factcheck.facts.model import Fact, Value
from factcheck.quantities import Quantity
from factcheck.quantities.misprints import misprint
from factcheck.verdicts.bands import FITS, MISLEADING, MISSES, NEAR, compare


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one reading compares with its fact; `flipped` when only the direction is wrong, `opposed` when that is too."""

    grade: str
    value: Value
    flipped: bool = False
    opposed: bool = False


def assess(quantity: Quantity | None, reading: Reading, fact: Fact) -> Outcome:
    """The best outcome over all official definitions; where none fits, that of a figure that is doubtful, or of which the
    article's is a misprint, or else of the first."""
    outcomes = [_one(quantity, reading, value) for value in fact.values]
    if len(outcomes) == 1:
        return outcomes[0]
    order = (FITS, NEAR, MISLEADING, MISSES)
    return min(outcomes, key=lambda o: (order.index(o.grade), o.flipped, not o.value.doubtful, o.grade != FITS and not _misprinted(quantity, o.value)))


def _misprinted(quantity: Quantity | None, value: Value) -> bool:
    """Whether the article's figure is this one with digits changed or swapped."""
    return quantity is not None and value.text is None and misprint(quantity, value.low) is not None


def _one(quantity: Quantity | None, reading: Reading, value: Value) -> Outcome:
    if value.text is not None:
        return Outcome(FITS if value.text == "yes" else MISSES, value)
    low, high = value.low, value.high
    if reading.measure == "direction" or quantity is None:
        right = low > 0 if reading.sign > 0 else high < 0
        return Outcome(FITS if right else MISSES, value, flipped=not right)
    sign = reading.sign
    if isinstance(reading.formula, Swing) and (reading.formula.to or reading.formula.source):
        sign = 1
    if sign == 0:
        low, high = (low, high) if low >= 0 else (-high, -low)
        return Outcome(compare(quantity, reading.unit, low, high, reading.comparator), value)
    a, b = (low, high) if sign > 0 else (-high, -low)
    grade = compare(quantity, reading.unit, a, b, reading.comparator)
    if grade in {MISSES, MISLEADING} and compare(quantity, reading.unit, -b, -a, reading.comparator) == FITS:
        return Outcome(MISSES, value, flipped=True)
    return Outcome(grade, value, opposed=b < 0)
