"""Kinds of values that a key of the configuration may have: each reads one, says what is wrong with another, and describes itself as JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Protocol


class Wrong(Exception):
    """A value that does not do: `where` are the keys below the one that was read, `why` ends the line that names them."""

    def __init__(self, why: str, *where: str) -> None:
        super().__init__(why)
        self.why, self.where = why, where


class Kind(Protocol):
    """What a value must be."""

    def read(self, value: Any) -> Any:
        """The value as the program has it. Raises Wrong."""

    def schema(self) -> dict[str, Any]:
        """The same as JSON Schema."""


def nearest(typed: str, known: Sequence[str]) -> str:
    """"; did you mean NAME?", or nothing when no known name is near."""
    found = get_close_matches(typed.casefold().replace("_", "-"), known, n=1, cutoff=0.6)
    return f"; did you mean {found[0]}?" if found else ""


def shown(value: Any) -> str:
    """A value for an error: short, on one line, as TOML has it."""
    text = {True: "true", False: "false"}.get(value, "") if isinstance(value, bool) else ""
    text = text or (f'"{value}"' if isinstance(value, str) else "a table" if isinstance(value, dict) else str(value))
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:57]}…"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]

    def read(self, value: Any) -> str:
        """The word."""
        if not isinstance(value, str) or value not in self.words:
            near = nearest(value, self.words) if isinstance(value, str) else ""
            raise Wrong(f"{shown(value)} must be {' or '.join([', '.join(self.words[:-1]), self.words[-1]])}{near}")
        return value

    def schema(self) -> dict[str, Any]:
        """An enum."""
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True)
class Name:
    """The name of something known, such as a rule."""

    what: str
    known: tuple[str, ...]

    def read(self, value: Any) -> str:
        """The name."""
        if not isinstance(value, str) or value not in self.known:
            near = nearest(value, self.known) if isinstance(value, str) else ""
            raise Wrong(f"{shown(value)} is no {self.what}" + (near or f"; known are {', '.join(self.known)}"))
        return value

    def schema(self) -> dict[str, Any]:
        """An enum."""
        return {"enum": list(self.known)}


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is not empty."""

    what: str = "a text"

    def read(self, value: Any) -> str:
        """The text."""
        if not isinstance(value, str) or not value.strip():
            raise Wrong(f"{shown(value)} must be {self.what} in quotation marks")
        return value

    def schema(self) -> dict[str, Any]:
        """A string."""
        return {"type": "string", "minLength": 1}


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number."""

    least: int = 0

    def read(self, value: Any) -> int:
        """The number."""
        if isinstance(value, bool) or not isinstance(value, int) or value < self.least:
            raise Wrong(f"{shown(value)} must be a whole number from {self.least}")
        return value

    def schema(self) -> dict[str, Any]:
        """An integer."""
        return {"type": "integer", "minimum": self.least}


@dataclass(frozen=True, slots=True)
class Several:
    """One value, or a list of them."""

    item: Kind

    def read(self, value: Any) -> tuple[Any, ...]:
        """The values, in order."""
        return tuple(self.item.read(one) for one in (value if isinstance(value, list) else [value]))

    def schema(self) -> dict[str, Any]:
        """One or an array."""
        return {"anyOf": [self.item.schema(), {"type": "array", "items": self.item.schema()}]}


@dataclass(frozen=True, slots=True)
class ByName:
    """A table of values by name; the names are read as `key`."""

    key: Kind
    value: Kind

    def read(self, value: Any) -> Mapping[str, Any]:
        """The values by name, in the order of the file."""
        if not isinstance(value, dict):
            raise Wrong(f"{shown(value)} must be a table")
        found: dict[str, Any] = {}
        for name, one in value.items():
            try:
                self.key.read(name)
                found[name] = self.value.read(one)
            except Wrong as wrong:
                raise Wrong(wrong.why, name, *wrong.where) from None
        return found

    def schema(self) -> dict[str, Any]:
        """An object."""
        return {"type": "object", "propertyNames": self.key.schema(), "additionalProperties": self.value.schema()}


@dataclass(frozen=True, slots=True)
class Either:
    """A table of `table`, or else what `other` is."""

    table: ByName
    other: Kind

    def read(self, value: Any) -> Any:
        """What the fitting kind makes of it."""
        return self.table.read(value) if isinstance(value, dict) else self.other.read(value)

    def schema(self) -> dict[str, Any]:
        """Any of the two."""
        return {"anyOf": [self.table.schema(), self.other.schema()]}
