"""What a builder is given, and the Reading it makes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from factcheck.claims.formula import Formula, Reading, Who
from factcheck.quantities import Quantity


class Setting(NamedTuple):
    """All that was read about one number before its formula is built.

    contest and baseline are keys of contests ("" when no table has it). whos: names of a list, in order.
    last: the reading of the number before. before: those of the numbers before in the same block, the nearest first.
    after: the reading of the next number of the sentence, where a cue needs it.
    told: whether the cue names the owner, other than by a pronoun. several: the other number of the cue, 0 for none.
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
    before: tuple[Reading, ...] = ()
    after: Reading | None = None
    told: bool = False
    several: int = 0


Builder = Callable[[Setting], Reading | None]


def reading(s: Setting, measure: str, formula: Formula, unit: str, *, who: Who | None = None, vs: Who | None = None,
            sign: int = 0) -> Reading:
    """A Reading with everything of the setting filled in."""
    subject, versus = (name.label if name else None for name in (who, vs))
    return Reading(measure, formula, s.score, s.quantity.comparator, sign, subject, versus, s.contest, unit, s.weak,
                   s.cue)
