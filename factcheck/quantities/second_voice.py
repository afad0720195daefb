"""A second opinion on figures that the grammar leaves unread: quantulum3, tamed, and loaded only when it is asked.

Left to itself it joins neighbouring numbers, reads "17.4m" as metres and takes time that grows with the square of the
text (see benchmarks). So it is given a few units, no joining, one short stretch at a time, and it never overrules
the grammar: it names the unit of what the grammar did not claim.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from types import ModuleType

from factcheck.quantities.model import COUNT, OTHER, PERCENT, Quantity

_FIGURE = re.compile(r"(?<![\w.,/:-])\d[\d.,]*(?:/\d+)?")
_UNITS = {
    "percentage": (["percent", "per cent", "pct"], ["%", "pc"], "dimensionless"),
    "vote": (["vote"], [], "unknown"),
    "person": (["person", "voter"], [], "unknown"),
    "seat": (["seat"], [], "unknown"),
}
_AROUND = 60
LONGEST = 24  # characters of a figure that anybody could mean


@dataclass
class Tally:
    """How often the second voice was asked, and how often it told something."""

    asked: int = 0
    told: int = 0


TALLY = Tally()


def second_opinion(text: str, known: Sequence[Quantity]) -> list[Quantity]:
    """Quantities for the figures of `text` that `known` leaves out; those that nobody can read say so."""
    found = []
    covered = bytearray(len(text))
    for quantity in known:
        covered[quantity.start : quantity.end] = b"\1" * (quantity.end - quantity.start)
    for match in _FIGURE.finditer(text):
        start, end = match.start(), match.start() + len(match[0].rstrip(".,"))
        if not any(covered[start:end]):
            found.append(_read(text, start, end))
    return found


def _read(text: str, start: int, end: int) -> Quantity:
    """One figure; with a reason where nobody can tell what it is."""
    if end - start > LONGEST:
        return _unknown(text, start, end)
    digits = re.fullmatch(r"\d+(?:,\d{3})*(?:\.\d+)?", text[start:end])
    TALLY.asked += 1
    lead = min(start, 12)
    stretch = re.split(r"\n", text[start - lead : end + _AROUND])[0]
    for quantity in _parser().parse(stretch):
        a, b = quantity.span
        if a <= lead < b and isinstance(quantity.value, (int, float)):
            if digits is None:
                break
            value = Fraction(digits[0].replace(",", ""))
            if abs(float(value) - quantity.value) > 1e-9 * max(1.0, float(value)):
                break
            TALLY.told += 1
            kind, unit = (PERCENT, "percent") if quantity.unit.name == "percentage" else (COUNT, None)
            places = len(digits[0].partition(".")[2])
            return Quantity(start, end, text[start:end], kind, value, Fraction(1, 10**places), unit=unit)
    return _unknown(text, start, end)


def _unknown(text: str, start: int, end: int) -> Quantity:
    reason = "a form of number that is not known"
    return Quantity(start, end, text[start:end], OTHER, Fraction(0), Fraction(0), reason=reason)


@cache
def _parser() -> ModuleType:
    """quantulum3 with few units, without joining of neighbours, and without its handler on the root logger."""
    handlers, level = list(logging.root.handlers), logging.root.level
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import classifier, load, parser
        from quantulum3 import regex as patterns

    classifier.USE_CLF = False
    entity = {"dimensions": [], "URI": "none"}
    load.load_custom_entities([{"name": "dimensionless", **entity}, {"name": "unknown", **entity}])
    unit = {"URI": "none", "dimensions": [], "symbols": [], "surfaces": []}
    load.load_custom_units([
        {"name": "dimensionless", "entity": "dimensionless", **unit}, {"name": "unk", "entity": "unknown", **unit},
        *({"name": name, "entity": kind, **unit, "surfaces": surfaces, "symbols": symbols}
          for name, (surfaces, symbols, kind) in _UNITS.items()),
    ])
    load.clear_cache()
    patterns.multiplication_operators_regex = lambda lang="en_US": r"\*|·|×"
    patterns.grouping_operators = lambda lang="en_US": {","}
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)
    return _Quiet(parser)  # type: ignore[return-value]


class _Quiet:
    """quantulum3's parser; every call of it installs a log handler, which is taken away again."""

    def __init__(self, parser: ModuleType) -> None:
        self._parser = parser

    def parse(self, text: str) -> list[object]:
        """Its quantities, or none where it fails."""
        handlers, level = list(logging.root.handlers), logging.root.level
        try:
            found: list[object] = self._parser.parse(text)
        except (ValueError, KeyError, IndexError, ZeroDivisionError):
            found = []
        finally:
            logging.root.handlers[:] = handlers
            logging.root.setLevel(level)
        return found
