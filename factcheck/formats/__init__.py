"""Report to text, one module a format; pure."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.report import Report

_MODULES = {"json": "jsonformat"}  # a module named json would hide the standard one from its readers


def machine(name: str) -> Callable[[Report, str], str]:
    """The renderer of a format that other programs read: of a report and the version of the program."""
    render: Callable[[Report, str], str] = import_module(f"factcheck.formats.{_MODULES.get(name, name)}").render
    return render
