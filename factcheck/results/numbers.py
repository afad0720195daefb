"""Cells into numbers, exactly: thousands separators, percent signs, decimal commas, and the many ways to print nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

NOTHING = frozenset({"", "-", "–", "—", "..", "...", "…", "n/a", "na", "n.a.", "nan", "null", "none", "[x]", "x", "tbc", "tba", "unknown", "not available",
                     "nil return", "*", "**"})
_ELECTED = re.compile(r"(?<=\d)\s*(?:[-–(*]*\s*(?:not |un)?(?:re-?)?elected\)?|\((?:winner|won|lost|successful|unsuccessful|defeated)\)|\s(?-i:E))$", re.I)  # "16,869 ELECTED", "410 (not elected)", "988 E"
_THEN = re.compile(r"(?<=[\d%])\s*\((?:in |was )?(?:19|20)\d\d(?::|,| was)? \d[\d.,]*\s?%?\)$")  # "51.3% (2015: 63.8%)"
_SHARE_IN = re.compile(r"(?:1[89]|20)\d\d ?%")  # "2024 %", the heading of shares of a year
_ONE = Fraction(1)
_POINT = re.compile(r"[+-]?(?:0\.\d+|\d+\.(?:\d{1,2}|\d{4,}))%?")  # what no thousands are parted in
_PARTED = re.compile(r"\d[\u00a0\u202f\u2009 '’]+\d")
_THOUSANDS = re.compile(r"\D*\d{1,3}(?:[\u00a0\u202f\u2009 '’]\d{3})+(?:[.,]\d+)?\D*")
_DOWN = "▼↓▾"
_ARROW = re.compile(rf"^[▲↑▴{_DOWN}]\s*(?=\d|\.\d)")  # "▲9", as broadcasters print a change
_WORD = re.compile(r"^(up|down)\s+(?=\d|\.\d)", re.I)  # "down 3.1"
_POINTS = re.compile(r"(?<=\d)(?:p\.?p\.?|ppts?|pts?|(?:percentage)?points?)$", re.I)  # "+5.2pp", as only what has a sign or a fraction is printed
_PER_CENT = re.compile(r"(?<=\d)\s*(?:p\.?c\.?|per ?cent\.?)$", re.I)  # "63.1pc"
_VOTES = re.compile(r"^(?!(?:1[89]|20)\d\d\s)(.*\d)\s+votes?$", re.I)  # "12,645 votes", and not the heading of those of a year
_DASH = re.compile(r"^[–—‒‐‑﹣－](?:(?=\.?\d)| (?=\d+\.\d))")  # printed for a minus; a gap behind it may part a count from its label
_NUMBER = re.compile(r"([+-]?)(\d*)(?:\.(\d+))?(?:e([+-]?\d{1,2}))?")


def parse(raw: str, decimal_comma: bool = False) -> tuple[Fraction, Fraction] | None:
    """(value, step of the last printed place) of a cell; None when it holds nothing. "41.2%" gives 41.2.

    Raises ValueError for text that is no number.
    """
    if not raw:
        return None
    if raw.isdecimal():
        return Fraction(int(raw)), _ONE
    return _parsed(raw, decimal_comma)


@lru_cache(20_000)
def _parsed(raw: str, decimal_comma: bool) -> tuple[Fraction, Fraction] | None:
    text = _DASH.sub("-", _ELECTED.sub("", _THEN.sub("", raw.strip())).replace("\u2212", "-"))
    text = _ARROW.sub(lambda match: "-" if match[0][0] in _DOWN else "+", text)
    text = _PER_CENT.sub("%", _VOTES.sub(r"\1", text))
    text = _WORD.sub(lambda match: "-" if match[1].casefold() == "down" else "+", text)
    if _PARTED.search(text) and not _THOUSANDS.fullmatch(text):  # "62    5331": two numbers
        raise ValueError(raw)
    text = re.sub(r"[\u00a0\u202f\u2009 '’]", "", text)
    if text.casefold() in NOTHING or raw.strip().casefold() in NOTHING:
        return None
    text = _POINTS.sub("", text) if text[0] in "+-" or "." in text else text
    text = re.sub(r"[%*†‡§]+$|^[†*]+", "", text)
    text = re.sub(r"\[(?:\w|note\d+)\]$|\(\w\)$", "", text)
    if decimal_comma and re.fullmatch(r"[+-]?\d+,\d{1,3}", text) and not re.fullmatch(r"[+-]?\d{1,3},\d{3}", text):
        text = text.replace(",", ".")
    elif decimal_comma and re.fullmatch(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", text):
        text = text.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"[+-]?\d{1,3}(?:,\d{2,3})+(?:\.\d+)?", text):
        text = text.replace(",", "")
    match = _NUMBER.fullmatch(text)
    if match is None or not (match[2] or match[3]):
        raise ValueError(raw)
    sign, whole, decimals, exponent = match.groups()
    value = Fraction(f"{sign}{whole or 0}.{decimals or 0}")
    step = Fraction(1, 10 ** len(decimals)) if decimals else Fraction(1)
    if exponent:
        factor = Fraction(10) ** int(exponent)
        value, step = value * factor, step * factor
    return value, step


def is_percent(raw: str) -> bool:
    """Whether a cell is a number of percent and says so: "63.1%", "63.1pc"."""
    return is_number(raw) and ("%" in raw or _PER_CENT.search(raw.strip()) is not None)


def has_points(cells: Iterable[str]) -> bool:
    """Whether a cell has a decimal point: "0.616", "41.25"; then "12.345" in the same table is no twelve thousand."""
    return any("." in cell and _POINT.fullmatch(cell.strip()) for cell in cells)


def is_number(raw: str) -> bool:
    """Whether a cell holds a number (an empty one does not)."""
    if not any(map(str.isdigit, raw)):
        return False
    if raw.isdecimal():
        return True
    if _SHARE_IN.fullmatch(raw.strip()):
        return False
    try:
        return parse(raw) is not None
    except ValueError:
        return False


def number_in(cell: str) -> Fraction | None:
    """The number of a cell that holds one and nothing else; None for any other."""
    found = parse(cell) if is_number(cell) else None
    return found[0] if found else None
