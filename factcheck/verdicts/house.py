"""What the house prints among official definitions, and how it rounds: see factcheck.conventions."""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.formula import Reading
from factcheck.conventions import Conventions
from factcheck.facts.model import Fact, Value
from factcheck.quantities import COUNT, PERCENT, POINTS, Quantity
from factcheck.verdicts.assess import assess
from factcheck.verdicts.bands import FITS
from factcheck.verdicts.replacing import rounded

# How the definitions of a measure begin that the house prints.
_TURNOUT = {"valid-votes": "valid votes", "ballots": "ballots"}
_SWING = {"butler": "Butler", "steed": "Steed", "margin": "change of the lead"}
PRINTED = "printed swing"  # that of the office that counts, whatever the house makes of other figures
_ROUNDED = {"half-up": "rounded half up", "half-even": "rounded half to even", "down": "rounded down"}


def own(reading: Reading, fact: Fact, house: Conventions) -> Fact:
    """The values under the definition of the house; all of them where the tables do not give that one."""
    wanted = ""
    if reading.measure in {"turnout", "turnout_change"}:
        wanted = _TURNOUT.get(house.turnout, "")
    elif reading.measure == "swing":
        wanted = _SWING[house.swing]
    values = tuple(v for v in fact.values if wanted and (v.definition or "").startswith((wanted, PRINTED)))
    return replace(fact, values=values) if values and len(values) < len(fact.values) else fact


def badly_rounded(quantity: Quantity | None, reading: Reading, fact: Fact, house: Conventions) -> str | None:
    """How the house rounds, where a figure that is honestly rounded is not what it prints; None where it is, or none can say."""
    if quantity is None or house.rounding == "any" or reading.comparator != "=" or quantity.kind not in {COUNT, PERCENT, POINTS} or quantity.upper is not None:
        return None
    if not quantity.step or (quantity.step == 1 and reading.unit not in {PERCENT, POINTS}):
        return None
    fitting = [v for v in fact.values if assess(quantity, reading, replace(fact, values=(v,))).grade == FITS]
    if not fitting or any(printed(quantity, v, house) for v in fitting):
        return None
    return _ROUNDED[house.rounding]


def printed(quantity: Quantity, value: Value, house: Conventions) -> bool:
    """Whether the figure is what the house makes of a value; of one that is itself an interval it may be."""
    return value.low != value.high or rounded(abs(value.low), quantity.step, house.rounding) == quantity.value


def cut_off(quantity: Quantity | None, reading: Reading, value: Value, house: Conventions) -> bool:
    """Whether a figure is right because the house cuts decimals off."""
    if quantity is None or house.rounding != "down" or reading.comparator != "=" or value.text is not None or not quantity.step:
        return False
    if quantity.step == 1 and reading.unit not in {PERCENT, POINTS}:
        return False
    return value.low == value.high and printed(quantity, value, house)
