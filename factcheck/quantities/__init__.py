"""Article to Quantities: every number as written, with its form, unit and hedge. The only home of quantulum3."""

from __future__ import annotations

from factcheck.quantities.finder import find_quantities
from factcheck.quantities.model import COUNT, FRACTION, MULTIPLIER, ORDINAL, OTHER, PERCENT, POINTS, YEAR, Quantity

__all__ = ["COUNT", "FRACTION", "MULTIPLIER", "ORDINAL", "OTHER", "PERCENT", "POINTS", "YEAR", "Quantity", "find_quantities"]
