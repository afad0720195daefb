"""Configuration: `factcheck.toml`, or `[tool.factcheck]` in pyproject.toml, nearest to the checked file. Printing is for the command."""

from __future__ import annotations

from factcheck.config.finding import Finder, read_config
from factcheck.config.model import Config

__all__ = ["Config", "Finder", "read_config"]
