"""Slips of the keyboard: whether a printed figure is another one with digits swapped or one digit changed."""

from __future__ import annotations

from fractions import Fraction

from factcheck.quantities.model import Quantity


def misprint(quantity: Quantity, truth: Fraction) -> str | None:
    """What happened to the digits if the article's figure is `truth` misprinted, in a few words; else None.

    The truth is first rounded to the places that the article prints.
    """
    if quantity.words or quantity.step <= 0 or quantity.comparator != "=":
        return None
    step = min(quantity.step, Fraction(1))
    printed = _digits(quantity.value, step)
    (a, b), (p, q) = truth.as_integer_ratio(), step.as_integer_ratio()
    steps, of = abs(a) * q, b * p  # so many places is the truth
    for rounded in dict.fromkeys(((2 * steps + of) // (2 * of), steps // of)):
        meant = str(rounded)
        if len(printed) != len(meant) or printed == meant:
            continue
        wrong = [i for i, (a, b) in enumerate(zip(printed, meant, strict=True)) if a != b]
        if len(wrong) == 1:
            return f"one digit differs: {_shown(printed, step)} for {_shown(meant, step)}"
        if len(wrong) == 2 and printed[wrong[0]] == meant[wrong[1]] and printed[wrong[1]] == meant[wrong[0]]:
            return f"two digits are transposed: {_shown(printed, step)} for {_shown(meant, step)}"
    return None


def significant(quantity: Quantity) -> int:
    """How many digits of a figure carry meaning: 4 for 9,476, 3 for 45.2, 1 for 12,000 and for words."""
    if quantity.words or quantity.step <= 0:
        return 1
    return len(_digits(quantity.value, min(quantity.step, Fraction(1))).rstrip("0")) or 1


def _digits(value: Fraction, step: Fraction) -> str:
    (a, b), (p, q) = value.as_integer_ratio(), step.as_integer_ratio()
    return str(abs(a) * q // (b * p))


def _shown(digits: str, step: Fraction) -> str:
    places = len(str(step.denominator)) - 1
    if not places:
        return f"{int(digits):,}"
    digits = digits.rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}"
