"""When a true value fits a printed one: intervals from the decimals as written, and bands for hedges."""

from __future__ import annotations

from fractions import Fraction

from factcheck.quantities import COUNT, FRACTION, MULTIPLIER, ORDINAL, PERCENT, POINTS, Quantity

F = Fraction
# How a value compares with what is printed, the best first.
FITS, NEAR, MISLEADING, MISSES = "fits", "near", "misleading", "misses"
_ORDER = (FITS, NEAR, MISLEADING, MISSES)

# Hedges, as parts of the printed number: how far the truth may be for a fit, and for "imprecise".
ABOUT = (F(5, 100), F(10, 100))
NEARLY = (F(6, 100), F(12, 100))
WHOLE_POINT = F(1)  # how far off a hedged percentage may be that is no multiple of five
BEYOND = F(35, 100)  # "more than 4,000" said of more than 5,400 misleads
SLIGHTLY_OVER = F(1, 100)  # "nearly 5,000" for 5,030
# Fractions carry their own precision: "a third" is within 0.017 of 1/3, a hedged one within 0.035.
FRACTION_EXACT, FRACTION_HEDGED, FRACTION_REACH = F(17, 1000), F(35, 1000), F(1, 4)
MULTIPLIER_EXACT = (F(10, 100), F(20, 100))


def compare(quantity: Quantity, unit: str | None, low: Fraction, high: Fraction, comparator: str) -> str:
    """How the truth, anywhere in low..high, compares with the printed number."""
    grade = _compare(quantity, unit, low, low, high, comparator)
    return grade if low is high or low == high else min(grade, _compare(quantity, unit, high, low, high, comparator), key=_ORDER.index)


def _compare(quantity: Quantity, unit: str | None, truth: Fraction, low: Fraction, high: Fraction, comparator: str
             ) -> str:
    percent = unit in {"percent", "points"}
    claimed = quantity.value * 100 if quantity.kind == FRACTION and percent else quantity.value
    if quantity.upper is not None:
        return _range(quantity, claimed, quantity.upper, truth)
    if quantity.kind == ORDINAL:
        return FITS if low <= claimed <= high else MISSES
    if quantity.kind == FRACTION:
        return _fraction(quantity.value, truth / 100 if percent else truth, comparator)
    if comparator == "=":
        if quantity.kind == MULTIPLIER:
            return _within(abs(truth - claimed), *(claimed * part for part in MULTIPLIER_EXACT))
        return _exact(quantity, claimed, low, high, percent)
    return _hedged(quantity, claimed, truth, comparator)


def _exact(quantity: Quantity, claimed: Fraction, low: Fraction, high: Fraction, percent: bool) -> str:
    # Of a count half of the last place only where the truth is computed and no whole number, such as votes a seat.
    if not quantity.step or (quantity.step == 1 and not percent and low.denominator == 1):
        return FITS if low <= claimed <= high else MISSES
    if not (_above(claimed, high, quantity.step) or _above(low, claimed, quantity.step)):
        return FITS
    far = _above(low, claimed, 4 * quantity.step) or _above(claimed, low, 4 * quantity.step)
    return NEAR if not far and (_truncated(claimed, low, quantity.step) or _rounded_twice(claimed, low, quantity.step)) else MISSES


def _above(one: Fraction, other: Fraction, twice: Fraction) -> bool:
    """Whether a figure lies more than half of `twice` above another; in whole numbers, which are quicker than Fractions."""
    (a, b), (c, d), (p, q) = one.as_integer_ratio(), other.as_integer_ratio(), twice.as_integer_ratio()
    return 2 * (a * d - c * b) * q > p * b * d


def _truncated(claimed: Fraction, truth: Fraction, step: Fraction) -> bool:
    return claimed == (truth / step).__floor__() * step


def _rounded_twice(claimed: Fraction, truth: Fraction, step: Fraction) -> bool:
    once = _half_up(truth, step / 10)
    return claimed == _half_up(once, step)


def _half_up(value: Fraction, step: Fraction) -> Fraction:
    return (value / step + F(1, 2)).__floor__() * step


def _within(gap: Fraction, fit: Fraction, near: Fraction) -> str:
    return FITS if gap <= fit else NEAR if gap <= near else MISSES


def _range(quantity: Quantity, lower: Fraction, upper: Fraction, truth: Fraction) -> str:
    half = quantity.step / 2
    return FITS if lower - half <= truth <= upper + half else MISSES


def _to_the_last_digit(quantity: Quantity) -> bool:
    """Whether a count is printed as exactly as it was counted, whatever hedge stands before it: "some 8,685"."""
    return quantity.kind == COUNT and quantity.step == 1 and quantity.value >= 1000 and quantity.value % 10 != 0


def _to_the_point(quantity: Quantity) -> bool:
    """Whether a percentage is no round one: "about 62 per cent" is said of no 59.9, "about 60 per cent" may be."""
    return quantity.kind in {PERCENT, POINTS} and quantity.value % 5 != 0


def _slack(quantity: Quantity) -> Fraction:
    """Half a point or half of the last place: hedged small figures are not held to a part of themselves."""
    return F(1, 2) if quantity.kind in {PERCENT, POINTS} else quantity.step / 2 if quantity.step > 1 else F(1)


def _hedged(quantity: Quantity, claimed: Fraction, truth: Fraction, comparator: str) -> str:
    gap = truth - claimed
    size = abs(claimed)
    if comparator == "~" and _to_the_last_digit(quantity):
        return _within(abs(gap), F(10 ** (len(str(int(size))) - 3), 2), size * ABOUT[0])  # "some 38,775" is held to its first three digits
    if comparator == "~":
        least, most = _slack(quantity), WHOLE_POINT / ABOUT[0] if _to_the_point(quantity) else size
        return _within(abs(gap), max(min(size, most) * ABOUT[0], least), max(min(size, most) * ABOUT[1], least * 2))
    if comparator in {"~<", "~>"}:
        short = -gap if comparator == "~<" else gap
        if short < 0 or (short == 0 and comparator == "~>"):
            return NEAR if -short <= size * SLIGHTLY_OVER else MISSES
        return _within(short, max(size * NEARLY[0], _slack(quantity)), max(size * NEARLY[1], _slack(quantity) * 2))
    beyond = gap if comparator in {">", ">="} else -gap
    if "=" in comparator and 0 > beyond >= -quantity.step / 2 and quantity.step < 1:
        return FITS  # "no fewer than 70.6%" of 70.57, which is printed as 70.6
    if beyond < 0:
        return MISSES
    if beyond == 0:
        return FITS if "=" in comparator else NEAR
    if comparator == "<=" and quantity.step == 1 and size >= 100 and quantity.value % (100 if size >= 10_000 else 10):
        return FITS if beyond <= 1 else MISSES  # "within 1,625 of winning" is said of no 1,097
    return FITS if beyond <= max(size * BEYOND, quantity.step, _slack(quantity)) else MISLEADING


def _fraction(claimed: Fraction, truth: Fraction, comparator: str) -> str:
    gap = truth - claimed
    exact = min(FRACTION_EXACT, F(1, 10) / claimed.denominator)
    if 100 % claimed.denominator == 0 and claimed.denominator > 10 and (claimed.numerator > 1 or claimed.denominator == 100):
        exact = max(exact, F(1, 200))  # "three in a hundred" is a whole percentage
    hedged = min(FRACTION_HEDGED, exact * F(5, 2))
    match comparator:
        case "=":
            return _within(abs(gap), exact, exact * 2)
        case "~":
            return _within(abs(gap), hedged, hedged * 2)
        case "~<" | "~>":
            short = -gap if comparator == "~<" else gap
            if short < 0:
                return NEAR if -short <= F(1, 200) else MISSES
            return _within(short, FRACTION_HEDGED, FRACTION_HEDGED * 2)
        case _:
            beyond = gap if comparator in {">", ">="} else -gap
            if beyond <= 0:
                return FITS if beyond == 0 and "=" in comparator else MISSES
            return FITS if beyond <= FRACTION_REACH else MISLEADING
