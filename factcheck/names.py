"""Contests, people and parties by name, never by number: all that the reading of claims may know of the results."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CandidateName:
    """Who stood: `key` is unique in the contest; `party` is a key of the table of parties."""

    key: str
    name: str
    party: str
    party_name: str
    person: bool = True


@dataclass(frozen=True, slots=True)
class ContestName:
    """A contest without its figures. `key` is shared by all tables of the same contest."""

    key: str
    seat: str
    seat_key: str
    date: date | None
    year: int | None
    kind: str
    notional: bool
    area: str
    candidates: tuple[CandidateName, ...]
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Names:
    """The contests of all tables given, the newest first within a seat."""

    contests: tuple[ContestName, ...]
