"""Drafts sorted into contests: by seat, then by date; what a table does not say it takes from the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

from factcheck.errors import UnreadableTable
from factcheck.parties import slug
from factcheck.results.build import Builder
from factcheck.results.countries import general_before, general_election
from factcheck.results.drafts import Draft
from factcheck.results.kinds import kind_of, nationwide
from factcheck.results.seats import council_key, seat_key


@dataclass
class Assembled:
    """Drafts by the key of their contest, and the kind of each contest."""

    drafts: dict[str, list[Draft]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)


def assemble(drafts: list[Draft]) -> Assembled:
    """Sort the drafts into contests; a table without seat or date takes it from the others. Changes both in the drafts."""
    named = [d for d in drafts if d.seat]
    main = {d.seat_key for d in named}
    for draft in drafts:
        if not draft.seat and named and not nationwide(draft):
            draft.seat = named[0].seat if len(main) == 1 else _seat_in_name(draft, named)
    _without_footnotes(drafts)
    _one_name(drafts)
    _unify_seats(drafts)
    _told_apart(drafts)
    for draft in drafts:
        if draft.day is None and draft.year is not None:
            draft.day = None if draft.local or draft.by_election else general_election(draft.year, country=draft.country)
    _Dating(drafts).give_days()
    made = Assembled()
    for draft in drafts:
        when = draft.day.isoformat() if draft.day else str(draft.year) if draft.year else "previous" if draft.earlier else "?"
        key = f"{draft.seat_key}@{when}"
        made.drafts.setdefault(key, []).append(draft)
        kind = kind_of(draft)
        if made.kinds.get(key, "unknown") == "unknown":
            made.kinds[key] = kind
    _undated(made.kinds)
    return made


class _Dating:
    """Days for tables that have none, from the other tables of their seat."""

    def __init__(self, drafts: list[Draft]) -> None:
        self.drafts = drafts
        self.of_seat: dict[str, list[Draft]] = {}
        for draft in drafts:
            self.of_seat.setdefault(draft.seat_key, []).append(draft)
        self.known: dict[int, dict[str, Fraction]] = {}

    def give_days(self) -> None:
        """Give days to the drafts without."""
        undated = [d for d in self.drafts if d.day is None and d.year is None and not d.earlier]
        for draft, beside in [(draft, self._beside(draft)) for draft in undated]:
            if beside:
                draft.day, draft.year = beside, beside.year
        for draft in self.drafts:
            if draft.day is None and draft.year is None and draft.earlier:
                draft.day = self._before(draft)
                draft.year = draft.day.year if draft.day else None

    def _beside(self, draft: Draft) -> date | None:
        """The day of the same seat's contest in another table, when there is just one that is not said to be earlier."""
        beside = [d for d in self.of_seat[draft.seat_key] if d.day and not d.earlier and d.sheet.path != draft.sheet.path]
        if len({d.day for d in beside}) == 1:
            return beside[0].day
        return next((d.day for d in beside if self._alike(draft, d)), None)

    def _alike(self, draft: Draft, other: Draft) -> bool:
        """Whether two tables give the same votes to every party that both have, and to two at least."""
        ours, theirs = self._votes(draft), self._votes(other)
        shared = [party for party in ours if party in theirs]
        return len(shared) >= 2 and all(ours[party] == theirs[party] for party in shared)

    def _votes(self, draft: Draft) -> dict[str, Fraction]:
        """The votes of each party, where it has one row; none of a table that cannot be built."""
        if id(draft) not in self.known:
            try:
                contest = Builder(draft, "", "unknown").contest()
            except UnreadableTable:
                return self.known.setdefault(id(draft), {})
            counted = [(c.party, c.votes.value) for c in contest.candidacies if c.votes and c.party not in {"other", "independent"}]
            parties = Counter(party for party, _ in counted)
            self.known[id(draft)] = {party: votes for party, votes in counted if parties[party] == 1}
        return self.known[id(draft)]

    def _before(self, draft: Draft) -> date | None:
        """The general election before the same seat's dated contest, for a table that only says it is the earlier one."""
        here = self.of_seat.get(draft.seat_key, [])
        days = [d.day for d in (here if draft.seat else self.drafts) if d.day and not d.earlier]
        if not days or any(kind_of(d) == "local" for d in here):
            return None
        country = next((d.country for d in self.drafts if d.day and not d.earlier), "uk")
        return general_before(max(days), country)


def _seat_in_name(draft: Draft, named: list[Draft]) -> str:
    """The seat of another table whose name the file of this one bears; "" when there is none."""
    bearing = [d for d in named if d.seat_key and in_name(d.seat_key, draft.sheet.path)]
    return max(bearing, key=lambda d: len(d.seat_key)).seat if bearing else ""


def in_name(seat: str, path: str) -> bool:
    """Whether a file's name bears that of a seat, given by its key."""
    return set(seat.split()) <= _words(path)


@cache
def _words(path: str) -> frozenset[str]:
    return frozenset(slug(Path(path).stem).split())


def _without_footnotes(drafts: list[Draft]) -> None:
    """"Swansea West6" beside "Swansea West" in another table has the mark of a footnote."""
    known = {draft.seat_key for draft in drafts}
    for draft in drafts:
        bare = re.sub(r"(?<=[a-z]) ?\d$", "", draft.seat)
        if bare != draft.seat and seat_key(bare) in known:
            draft.seat = bare


_CONSTITUENCY = re.compile(r"(?:E14|W07|S14|N0[56])\d{6}")  # ids that no other seat ever had


def _one_name(drafts: Sequence[Draft]) -> None:
    """One id within one set of boundaries is one seat, whatever it is called there: Chester and City of Chester in 1974.

    Names that differ only in the order of their words are one seat's at any time: "Cambridgeshire South". The name that
    is used most goes before, then the latest.
    """
    groups: dict[tuple[str, str], list[Draft]] = {}
    for draft in drafts:
        if ident := _ident(draft):
            groups.setdefault(ident, []).append(draft)
    same: dict[str, str] = {}
    for group in groups.values():
        used = Counter(draft.seat_key for draft in group)
        if len(used) > 1:
            best = max(group, key=lambda d: (used[d.seat_key], d.year or 0))
            same |= {key: best.seat for key in used if key != best.seat_key and sorted(key.split()) == sorted(best.seat_key.split())}
            for draft in group:
                if draft.seat_key != best.seat_key:
                    draft.seat = best.seat
    for draft in drafts if same else ():
        if draft.seat_key in same and not draft.local:
            draft.seat = same[draft.seat_key]


def _ident(draft: Draft) -> tuple[str, str] | None:
    """The official id of a draft's constituency, with the boundaries within which it is one; None when there is none."""
    columns = draft.layout.columns
    if "contest_id" not in columns or not draft.rows:
        return None
    row = draft.sheet.rows[draft.rows[0]]
    ident, boundaries = (row[columns[name]].strip() if name in columns and columns[name] < len(row) else "" for name in ("contest_id", "boundary_set"))
    if _CONSTITUENCY.fullmatch(ident):
        return ident, ""
    return (ident, boundaries) if ident and boundaries else None


def _told_apart(drafts: list[Draft]) -> None:
    """Wards of one name in several councils have the council behind theirs: "Abbey (Reading)"."""
    councils: dict[str, set[str]] = {}
    for draft in drafts:
        if draft.area:
            councils.setdefault(draft.seat_key, set()).add(council_key(draft.area))
    for draft in drafts:
        if draft.area and len(councils[draft.seat_key]) > 1:
            draft.seat = f"{draft.seat} ({draft.area})"


def _undated(kinds: dict[str, str]) -> None:
    """A table without a date beside a general election of the same seat is a by-election since."""
    general = {key.rpartition("@")[0] for key, kind in kinds.items() if kind == "general"}
    for key, kind in kinds.items():
        if kind == "unknown" and key.rpartition("@")[0] in general:
            kinds[key] = "by-election"


def _unify_seats(drafts: list[Draft]) -> None:
    """History files put the county before old names ("Cheshire City Of Chester"); another table's name decides."""
    plain = {d.seat_key: d.seat for d in drafts if not d.layout.wide}
    if len(plain) > 200:
        return
    for draft in drafts:
        if draft.layout.wide and draft.seat_key not in plain:
            for key, seat in plain.items():
                if key and draft.seat_key.endswith(" " + key):
                    draft.seat = seat
                    break
