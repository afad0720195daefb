"""Quantities and names to Claims: what each number is about. The only home of spaCy, which loads on first use."""

from __future__ import annotations

from factcheck.claims.claim import Claim, NotClaim, Understanding
from factcheck.claims.understanding import understand

__all__ = ["Claim", "NotClaim", "Understanding", "understand"]
