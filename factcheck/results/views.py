"""What was understood of a file, as records for whoever wants to look at it before trusting it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.results.model import Contest


@dataclass(frozen=True, slots=True)
class Column:
    """A column that means something: field ("votes", "party: Labour"), heading as printed, and why it is taken for that."""

    field: str
    heading: str
    why: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that contradicts itself. `contest` is the key of the contest it is about, or "" for the file as a whole."""

    text: str
    contest: str = ""


@dataclass(frozen=True, slots=True)
class FileView:
    """A file as it was understood.

    kind      format or layout: "delimited text", "Associated Press elections"
    columns   those that mean something, of each sheet that has its own: (sheet or "", columns)
    unused    headings of columns that were not used
    left_out  what was not read, and why
    unseen    how many contests of a database were not looked at
    """

    path: str
    kind: str
    rows: int
    contests: tuple[Contest, ...]
    columns: tuple[tuple[str, tuple[Column, ...]], ...] = ()
    unused: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    unseen: int = 0
