"""The records of what was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from factcheck.results.model import Contest


@dataclass(frozen=True, slots=True)
class Point:
    """One contest of a history: its date or year, the value compared there (votes, percent; of winners their share), who won."""

    when: str
    kind: str
    value: Fraction
    winner: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    """What one claim of a record, a first or a "held since" was compared with.

    start, end   where the claim stands in the article
    unit         votes, percent, ...; None for a plain number
    points       the oldest first, the article's own contest last
    since        the year that the claim names, None for "ever"
    winners      whether it is told by who won, and not by the size of the values
    left_out     how many older contests are not among the points
    """

    start: int
    end: int
    measure: str
    unit: str | None
    points: tuple[Point, ...]
    since: int | None = None
    winners: bool = False
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """The tables of contests that an article's verdicts cite, the most cited first, and the histories that they rest on.

    `left_out` names the cited contests for which there was no room.
    """

    contests: tuple[Contest, ...] = ()
    histories: tuple[History, ...] = ()
    left_out: tuple[str, ...] = ()


NOTHING = Evidence()
