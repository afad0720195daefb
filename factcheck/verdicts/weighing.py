"""How much a fit or a miss of a reading says: chance fits, sure readings, and what gives an error away."""

from __future__ import annotations

from fractions import Fraction

from factcheck.claims.formula import Reading
from factcheck.quantities import FRACTION, MULTIPLIER, ORDINAL, PERCENT, POINTS, Quantity
from factcheck.quantities.misprints import significant

# A fit among weak readings counts while the chance that a wrong one would have fitted by now stays below this.
LUCK = 0.25
# An alternative casts doubt on a reading that failed only if it hardly fits by luck; on a certain one, less still.
TELLING, SHAKING = 0.06, 0.006
# From this score on, with its owner caught by the cue, a reading may accuse without a known cause of the error.
CERTAIN, CERTAIN_OF_PARTS = 0.9, 0.94
# Among how many weak readings a misprint is told, by the digits of the figure: short ones look like anything.
AMONG = {3: 1, 4: 6, 5: 12}
# Two digits change places in few ways: what looks so by chance is rare.
AMONG_TRANSPOSED = {3: 6, 4: 12, 5: 12}
MOST_SUSPECTS = 12
# A weak reading counts while it is hardly worse than the best one.
CLOSE = 0.25
# An error without a known cause is of the size of the truth; what is far off was misread.
FAR = 12


def luck(quantity: Quantity) -> float:
    """The chance that the truth of a wrong reading would fit the figure as it is printed."""
    if quantity.kind == ORDINAL:
        return 0.24
    if quantity.kind == MULTIPLIER and quantity.value > 0:
        return float(min(Fraction(1, 5), 1 / quantity.value))  # "183 to one" is said of hardly anything else
    if quantity.kind in {FRACTION, MULTIPLIER}:
        return 0.2
    if quantity.comparator != "=":
        return 0.15
    if quantity.kind in {PERCENT, POINTS} or quantity.step < 1:
        spread = 30 if quantity.kind == PERCENT else 15
        return float(quantity.step) / spread
    return float(quantity.step / max(quantity.value / 2, Fraction(1)))


def certain(reading: Reading, quantity: Quantity | None) -> bool:
    """Whether a reading may accuse although nothing tells how the error came about."""
    if quantity is None:
        return not reading.weak
    rough = quantity.kind in {FRACTION, MULTIPLIER}
    return not reading.weak and reading.score >= (CERTAIN_OF_PARTS if rough else CERTAIN)


def far_off(quantity: Quantity | None, truth: Fraction) -> bool:
    """Whether a figure and the truth of its reading are of another size altogether."""
    if quantity is None or quantity.kind in {ORDINAL, FRACTION, MULTIPLIER}:
        return False
    small, large = sorted((abs(quantity.value), abs(truth)))
    return large > FAR * small and large >= 10


def suspects(quantity: Quantity, how: str) -> int:
    """Among how many weak readings, the best first, a figure can be told to be a misprint of one; `how`: what `misprint` says."""
    among = AMONG_TRANSPOSED if "transposed" in how else AMONG
    return among.get(min(significant(quantity), 5), 0) if quantity.comparator == "=" else 0
