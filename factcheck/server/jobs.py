"""What the server asks of a process that checks, and what it is told: plain records that cross a pipe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from factcheck.article import Article
from factcheck.claims.claim import Claim, NotClaim
from factcheck.errors import FactcheckError
from factcheck.report import Report

T = TypeVar("T")
_THE_TEXT = (Article, Claim, NotClaim)  # what the article says stays as it is


@dataclass(frozen=True, slots=True)
class Labels:
    """Folders whose names are not shown: (how paths begin, what stands there instead)."""

    prefixes: tuple[tuple[str, str], ...] = ()

    def of(self, text: str) -> str:
        """A text without them."""
        for prefix, shown in self.prefixes:
            text = text.replace(prefix, shown)
        return text


@dataclass(frozen=True, slots=True)
class Job:
    """A text to be checked against tables. `name` gives its kind; `marked` asks for the marked article as HTML; `contest` is that
    of a text that names none, should it be another than the server's."""

    name: str
    data: bytes
    tables: tuple[str, ...] = ()
    labels: Labels = Labels()
    marked: bool = False
    contest: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The report as the JSON contract has it, the text as it was read, and the marked article if it was asked for."""

    report: str
    text: str | None = None
    marked: str | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A table to be looked at."""

    table: str
    labels: Labels = Labels()


@dataclass(frozen=True, slots=True)
class Seen:
    """What is understood of a table, or the one line that says why nothing is."""

    kind: str = ""
    rows: int = 0
    contests: int = 0
    seats: tuple[str, ...] = ()
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Open:
    """A file to be read as an article, so that its text can be edited."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Opened:
    """The text of an article; `name` says how it is to be read: that of a document is plain text."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Contest:
    """A contest to be found in tables, as the user names it."""

    name: str
    tables: tuple[str, ...] = ()


def relabelled(report: Report, labels: Labels) -> Report:
    """The report with the names of files as the user knows them."""
    if not labels.prefixes:
        return report
    found: Report = _relabelled(replace(report, errors=()), labels)
    errors = tuple(relabelled_error(error, labels) for error in report.errors)
    return replace(found, errors=errors)


def relabelled_error(error: FactcheckError, labels: Labels) -> FactcheckError:
    """The same trouble, files named as the user knows them."""
    made = FactcheckError(labels.of(error.message), labels.of(error.path) if error.path else error.path, error.line)
    made.kind = error.kind
    return made


def _relabelled(value: Any, labels: Labels) -> Any:
    if isinstance(value, str):
        return labels.of(value)
    if isinstance(value, _THE_TEXT):
        return value
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        made = tuple(_relabelled(one, labels) for one in value)
        return made if any(a is not b for a, b in zip(made, value, strict=True)) else value
    if isinstance(value, dict):
        told = {key: _relabelled(one, labels) for key, one in value.items()}
        return told if any(told[key] is not one for key, one in value.items()) else value
    if is_dataclass(value) and not isinstance(value, type):
        old = {f.name: getattr(value, f.name) for f in fields(value) if f.init}
        new = {name: _relabelled(one, labels) for name, one in old.items()}
        changed = {name: one for name, one in new.items() if one is not old[name]}
        return replace(value, **changed) if changed else value
    return value


def errors_json(errors: Sequence[FactcheckError]) -> str:
    """The object of the JSON contract where nothing could be checked."""
    from factcheck import __version__
    from factcheck.formats.jsonformat import errors_only

    return errors_only(errors, __version__)
