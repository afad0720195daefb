"""Claim and Results to Fact: the true figure, by rational arithmetic, with the cells it came from."""

from __future__ import annotations

from factcheck.facts.evaluate import look_up
from factcheck.facts.model import Fact, Unknown, Value
from factcheck.facts.slips import likely_slip

__all__ = ["Fact", "Unknown", "Value", "likely_slip", "look_up"]
