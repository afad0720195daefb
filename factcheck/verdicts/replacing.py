"""What to print instead of a wrong figure: the true one as the article writes its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.claims.formula import Reading
from factcheck.facts.model import Value
from factcheck.quantities import COUNT, ORDINAL, PERCENT, POINTS, Quantity
from factcheck.verdicts.bands import FITS, compare

F = Fraction


def _listed(words: str) -> list[str]:
    return words.split()


_ONES: list[str] = _listed("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
                           "nineteen")
_TENS = _listed("twenty thirty forty fifty sixty seventy eighty ninety")
_RANKS = _listed("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
_MAGNITUDES = {"k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9}
_DIGITS = (r"(?P<number>\d+(?:(?P<mark>[,\u00a0\u2009\u202f ])\d{3}(?!\d))*(?:\.(?P<decimals>\d+))?)"
                     r"(?:[ \u00a0-]?(?P<magnitude>thousand|million|billion|k|mn|m|bn)\b)?")
_WORDS = (rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES[1:10])}))?|{'|'.join(sorted(_ONES, key=len, reverse=True))})\b")


def replacements(quantity: Quantity | None, reading: Reading, values: Sequence[Value], rounding: str = "any") -> tuple[str, ...]:
    """A figure for each value, in the article's own style, each once; none where a value has no figure of that style.

    A printed, rounded value that an exact one agrees with backs nothing of its own.
    """
    exact = [value for value in values if value.low == value.high]
    own = [value for value in values if value.low == value.high or not any(value.low <= one.low <= value.high for one in exact)]
    found = [replacement(quantity, reading, value, rounding) for value in own]
    if None in found:
        return ()
    return tuple(dict.fromkeys(text for text in found if text is not None))


def replacement(quantity: Quantity | None, reading: Reading, value: Value, rounding: str = "any") -> str | None:
    """The figure to print for one value; None where there is none in that style, or where the value is not known so exactly."""
    if quantity is None or quantity.upper is not None or value.text is not None or quantity.kind not in {COUNT, PERCENT, POINTS, ORDINAL}:
        return None
    low, high = sorted((abs(value.low), abs(value.high)))
    if quantity.sign and (value.low < 0) != (quantity.sign < 0):
        return None
    if quantity.kind == ORDINAL:
        return _rank(quantity.text, int(low)) if low == high and low.denominator == 1 else None
    found = _nearest(quantity, reading, low, high, rounding)
    return None if found is None else _written(quantity, *found)


def rounded(value: Fraction, step: Fraction, rounding: str = "any") -> Fraction:
    """A value to the nearest multiple of a step, as the house rounds; half-up unless it says otherwise."""
    whole = value / step
    if rounding == "down":
        return whole.__floor__() * step
    if rounding == "half-even":
        return round(whole) * step
    return (whole + F(1, 2)).__floor__() * step


def _nearest(quantity: Quantity, reading: Reading, low: Fraction, high: Fraction, rounding: str) -> tuple[Fraction, Fraction] | None:
    """(figure, its last place): the value at the places that are printed, or round enough for the hedge to hold."""
    if quantity.comparator == "=":
        exact = quantity.step >= 1 and reading.unit not in {PERCENT, POINTS}
        if exact and low.denominator != 1:
            return None
        step = quantity.step or F(1)
        ends = {rounded(end, step, rounding) for end in (low, high)}
        return (ends.pop(), step) if len(ends) == 1 else None
    for step in (quantity.step, quantity.step / 2, quantity.step / 10):
        if not step or (step < 1 <= quantity.step):
            break
        ends = {_beside(end, step, quantity.comparator) for end in (low, high)}
        figure = ends.pop()
        if not ends and compare(replace(quantity, value=figure, step=step), reading.unit, low, high, quantity.comparator) == FITS:
            return figure, step
    return None


def _beside(value: Fraction, step: Fraction, comparator: str) -> Fraction:
    """The multiple of a step on the side of a value that the hedge names."""
    if "<" in comparator:
        return -((-value / step).__floor__()) * step
    return (value / step).__floor__() * step if ">" in comparator else rounded(value, step)


def _written(quantity: Quantity, figure: Fraction, step: Fraction) -> str | None:
    """A figure in the style of the printed one: separators, decimals, magnitude, words."""
    text = quantity.text
    match = re.search(_DIGITS, text, re.I)
    if match is None:
        return _in_words(quantity, figure) if quantity.kind == COUNT and figure.denominator == 1 else None
    factor = _MAGNITUDES.get((match["magnitude"] or "").casefold(), 1)
    shown, last = figure / factor, min(F(1), step / factor)
    places = max(len(match["decimals"] or ""), next((p for p in range(7) if (shown * 10**p).denominator == 1), 7))
    if places > 6 or (last == 1 and shown.denominator != 1):
        return None
    digits = str(round(shown * 10**places)).rjust(places + 1, "0")
    whole, decimals = (digits[:-places], digits[-places:]) if places else (digits, "")
    old = match["number"].partition(".")[0]
    if match["mark"] or (len(whole) > len(old) and len(old) < 4):
        whole = f"{int(whole):,}".replace(",", match["mark"] or ",")
    return text[: match.start("number")] + whole + (f".{decimals}" if decimals else "") + text[match.end("number") :]


def _in_words(quantity: Quantity, figure: Fraction) -> str | None:
    match = re.match(_WORDS, quantity.text, re.I)
    if match is None or not quantity.words:
        return None
    number = int(figure)
    if number < 20:
        said = _ONES[number]
    elif number < 100:
        said = _TENS[number // 10 - 2] + (f"-{_ONES[number % 10]}" if number % 10 else "")
    else:
        said = f"{number:,}"
    return _cased(said, quantity.text) + quantity.text[match.end() :]


def _rank(text: str, place: int) -> str | None:
    """"fourth" for "third", "4th" for "3rd"."""
    if text.casefold() in _RANKS and 1 <= place <= len(_RANKS):
        return _cased(_RANKS[place - 1], text)
    match = re.fullmatch(r"\d+(?:st|nd|rd|th)", text)
    ending = "th" if 10 < place % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending}" if match else None


def _cased(said: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return said.upper()
    return said[0].upper() + said[1:] if like[:1].isupper() else said
