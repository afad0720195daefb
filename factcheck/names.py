"""Contests, people and parties by name, never by number: all that the reading of claims may know of the results."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

ABSENT = "!"  # at the end of the key of a contest that stands in for one that no table holds

NO_TABLE = "article@"  # key of the contest that stands in where an article is checked against itself alone
_SUM = r"(?:(?:grand|regional|national|overall) )?totals?"
_TOTAL = re.compile(rf"\s*\(?\b(?:{_SUM}|overall)\)?(?: \(referendum\))?\Z|\A{_SUM}\b(?: (?:for|of|in|across)\b)?(?: the\b)?", re.I)

_OF_A_PLACE = re.compile(r"[^\W\d_][ ,:–-]+\(?totals?\)?\s*\Z", re.I)  # "Total valid votes" sums no place
_KIND_OF_PLACE = re.compile(r"(?:the )?(?:county|council|district|borough|city|region|state|province|nation|country|authority|island|metropolitan|county-?wide|all)", re.I)


def is_row_of_totals(seat: str) -> bool:
    """Whether a "seat" is the sum of the others: "Scotland total"."""
    return bool(_TOTAL.search(seat))


def without_total(seat: str) -> str:
    """What a row of totals is the sum of: "Scotland"; "" for one that does not say: "County total"."""
    place = _TOTAL.sub("", seat).strip(" ,-–:()")
    return "" if _KIND_OF_PLACE.fullmatch(place) else place


def sums_a_place(seat: str) -> bool:
    """Whether a row of totals says of what: "Scotland total", "County total", not "Total" alone."""
    return bool(_OF_A_PLACE.search(seat)) and bool(_TOTAL.sub("", seat).strip(" ,-–:()"))


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
    """A contest without its figures. `key` is shared by all tables of the same contest. `earlier`: a file's name says that
    it is the election before; `absent`: no table holds it, see claims.absent; `members`: its table has the seats of parties
    and nobody's votes; `added`: the seats of a file added up, without a row of totals or a table of parties that says that they
    are all there are; `party_vote`: its table has the votes of parties beside those of candidates."""

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
    earlier: bool = False
    absent: bool = False
    members: bool = False
    added: bool = False
    party_vote: bool = False


def akin(kind: str, other: str) -> bool:
    """Whether contests of two kinds can be compared: a seat of one name can be that of a council and of parliament, and the
    area of a referendum."""
    return kind == other or "unknown" in {kind, other} or {kind, other} <= _OF_PARLIAMENT


_OF_PARLIAMENT = frozenset({"general", "by-election"})


@dataclass
class Names:
    """The seats of all tables given, and on demand the contests of a seat.

    seats: printed name of each seat by its key. lookup: seat key to its contests, one for each table. parts: names of the
    parts that tables keep figures of: counties ("harvey county") and kinds of vote ("postal"). whole: on demand the contests
    that the seats of a file make together, with parties as candidates; their seat key is "".
    """

    seats: Mapping[str, str]
    lookup: Callable[[str], tuple[ContestName, ...]]
    parts: tuple[str, ...] = ()
    whole: Callable[[], tuple[ContestName, ...]] = tuple
    _known: dict[str, tuple[ContestName, ...]] = field(default_factory=dict)

    def of(self, seat: str) -> tuple[ContestName, ...]:
        """The contests of one seat."""
        if seat not in self._known:
            self._known[seat] = self.lookup(seat)
        return self._known[seat]

    @staticmethod
    def from_contests(contests: tuple[ContestName, ...]) -> Names:
        """Names of contests that are all known already."""
        seats = {c.seat_key: c.seat for c in reversed(contests)}
        return Names(seats, lambda seat: tuple(c for c in contests if c.seat_key == seat))
