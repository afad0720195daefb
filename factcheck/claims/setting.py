"""What was read about one number before its formula is built, and the Reading made of both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.claims.formula import Formula, Reading, Who
from factcheck.quantities import Quantity


@dataclass(frozen=True)
class Setting:
    """All that was read about one number before its formula is built.

    contest and baseline are keys of contests ("" when no table has it). whos: names of a list, in order.
    last: the reading of the number before. other: that of the number before that one.
    """

    quantity: Quantity
    measure: str
    score: float
    contest: str
    baseline: str
    seat: str
    who: Who | None = None
    vs: Who | None = None
    to: Who | None = None
    source: Who | None = None
    whos: tuple[Who, ...] = ()
    party: Who | None = None
    sign: int = 0
    weak: bool = False
    cue: str = ""
    make: str = ""
    last: Reading | None = None
    other: Reading | None = None


Builder = Callable[[Setting], Reading | None]


def reading(s: Setting, measure: str, formula: Formula, unit: str, *, who: Who | None = None, vs: Who | None = None,
            sign: int = 0) -> Reading:
    """A Reading with everything of the setting filled in."""
    subject, versus = (name.label if name else None for name in (who, vs))
    return Reading(measure, formula, s.score, s.quantity.comparator, sign, subject, versus, s.contest, unit, s.weak,
                   s.cue)
