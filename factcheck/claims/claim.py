"""The record that the reading of an article ends with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from factcheck.claims.chances import Possible
from factcheck.claims.formula import Reading
from factcheck.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Claim:
    """A number (or words alone) that says something about an election.

    quantity   None for claims in words alone (winner, gain_hold, direction)
    readings   the best first; at least one
    sentence   the text of the sentence it stands in
    parts      names of the parts of a result (a county, postal votes) that it may be of
    in_part    whether it can be of nothing but those
    count      the count of the votes that it is of, where the text names one: see factcheck.claims.counts
    """

    start: int
    end: int
    text: str
    sentence: str
    quoted: bool
    readings: tuple[Reading, ...]
    quantity: Quantity | None = None
    parts: tuple[str, ...] = ()
    in_part: bool = False
    count: str = ""


@dataclass(frozen=True, slots=True)
class Guesses:
    """Further readings of a number, made when they are asked for: what the words beside it make likely, where its own
    readings fail; what else in its sentence it may be of, where these fail too; and of whom the sentences before spoke.
    possible: everything that it can be, to be weighed."""

    near: Callable[[], Sequence[Reading]]
    wide: Callable[[], Sequence[Reading]]
    before: Callable[[], Sequence[Reading]]
    possible: Callable[[], Possible]


@dataclass(frozen=True, slots=True)
class NotClaim:
    """A number that is no election figure, and why."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Understanding:
    """What an article claims: its claims, its other numbers, and the keys of the contests it is about.

    guesses   by where a number starts: what else it may be, for when its readings fail
    """

    claims: tuple[Claim, ...]
    not_claims: tuple[NotClaim, ...]
    contests: tuple[str, ...]
    guesses: Mapping[int, Guesses]
