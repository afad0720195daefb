"""What a configuration says, as a record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factcheck.conventions import Conventions

# Tables by pattern of drafts, in the order of the file.
Assigned = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Config:
    """A configuration; one without a path says nothing. Patterns and files in it are relative to `folder`.

    results is None where it says nothing of tables. None of the settings stands for what the command does without.
    """

    path: str | None = None
    folder: Path = field(default_factory=Path)
    articles: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    results: Assigned | None = None
    columns: Mapping[str, Any] = field(default_factory=dict)
    format: str | None = None
    output: tuple[str, ...] = ()
    show: str | None = None
    fail_level: str | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)
    suppressions: str | None = None
    baseline: str | None = None
    jobs: int | None = None
    region: str | None = None
    turnout: str | None = None
    swing: str | None = None
    rounding: str | None = None
    parties: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def conventions(self) -> Conventions:
        """What the house prints."""
        swing = self.swing or ("margin" if self.region == "us" else "butler")
        return Conventions(self.turnout or "any", swing, self.rounding or "any")

    def beside(self, name: str) -> str:
        """A file that the configuration names, as the command can open it."""
        return str(self.folder / name)
