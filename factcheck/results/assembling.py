"""Drafts sorted into contests: by seat, then by date; what a table does not say it takes from the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from factcheck.names import is_row_of_totals, without_total
from factcheck.parties import slug
from factcheck.results import dates
from factcheck.results.comparing import Comparing
from factcheck.results.countries import general_before, general_election, of_a_state
from factcheck.results.dating import in_another_month, no_general
from factcheck.results.drafts import Draft
from factcheck.results.headings import WHO, field_of
from factcheck.results.kinds import kind_of, larger, nationwide, of_members
from factcheck.results.of_all import date_by_wholes, name_wholes, of_parties
from factcheck.results.offices_apart import offices_apart
from factcheck.results.parties_beside import give_parties, name_liberals
from factcheck.results.rows import cell_of
from factcheck.results.seats import council_key, seat_key
from factcheck.results.title_places import place_of_titles


@dataclass
class Assembled:
    """Drafts by the key of their contest, the kind of each contest, and by file what its tables leave in doubt."""

    drafts: dict[str, list[Draft]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    doubts: dict[str, list[str]] = field(default_factory=dict)


def assemble(drafts: list[Draft]) -> Assembled:
    """Sort the drafts into contests; a table without seat or date takes it from the others. Changes both in the drafts."""
    _wholes(drafts)
    name_wholes(drafts)
    _of_office_alone(drafts)
    offices_apart(drafts)
    _places_of_parties(drafts)
    named = [d for d in drafts if d.seat_key]
    compared = Comparing()
    main = {d.seat_key for d in named}
    for draft in drafts:
        if not draft.seat and named and not nationwide(draft) and not draft.of_all:
            draft.seat = (named[0].seat if len(main) == 1 else _seat_of_book(draft, named) or _seat_in_name(draft, named) or _seat_of_history(named)
                          or _seat_of_figures(draft, named, compared))
    _without_footnotes(drafts)
    _one_name(drafts)
    _unify_seats(drafts)
    _told_apart(drafts)
    odd = {_table(draft) for draft in drafts if draft.sheet.year and draft.country == "uk" and of_parties(draft) and not general_election(draft.sheet.year, country="uk")}
    for draft in drafts:
        if draft.sheet.year and not draft.sheet.day and _table(draft) in odd and draft.day == general_election(draft.sheet.year, country="uk"):
            draft.day = None
        elif draft.day is None and draft.year is not None:
            special = draft.local or draft.by_election or no_general(draft.election, draft.year, draft.country)
            day = None if special or of_a_state(draft.preamble, draft.country) else general_election(draft.year, country=draft.country)
            draft.day = None if day and in_another_month(draft.layout, draft.sheet, day) else day
    dating = _Dating(drafts, compared)
    dating.give_days()
    date_by_wholes(drafts)
    name_liberals(drafts)
    made = Assembled(doubts=dating.doubts)
    of_people = {draft.sheet.path for draft in drafts if not draft.seat_key and {"candidate", "surname"} & set(draft.layout.columns)}
    for draft in (draft for draft in drafts if not draft.held or _of_council(draft, drafts)):
        when = draft.day.isoformat() if draft.day else str(draft.year) if draft.year else "previous" if draft.earlier else f"? {draft.without_date}" if draft.without_date > 1 else "?"
        key = f"{draft.seat_key}@{when}"
        made.drafts.setdefault(key, []).append(draft)
        kind = kind_of(draft)
        if kind == "national" and draft.tally and not draft.seat_key and draft.sheet.path in of_people:
            kind = "unknown"  # the votes of parties beside those of the people in one seat
        if made.kinds.get(key, "unknown") == "unknown" or (kind == "national" and not draft.seat_key):  # a row of totals is a seat's by its columns
            made.kinds[key] = kind
    _undated(made)
    for several in made.drafts.values():
        give_parties(several)
    return made


def _table(draft: Draft) -> tuple[str, str | None]:
    """The table that a draft is from: of its elections in columns none is a general one where a year had none, "2019 | 2023"."""
    return draft.sheet.path, draft.sheet.name


def _places_of_parties(drafts: Sequence[Draft]) -> None:
    """Tables of parties beside none that names a seat are of the place that their titles name, a council above all. Changes
    it in the drafts."""
    if any(draft.seat for draft in drafts):
        return
    for draft in drafts:
        if of_parties(draft) and not draft.of_all:
            draft.seat = place_of_titles(draft.preamble.split("\n"), of_body=True)


def _of_office_alone(drafts: Sequence[Draft]) -> None:
    """A table that names the office it is of and no place, "President", is of the one place for which another has that
    office, "Delaware, US President". Changes the drafts."""
    offices = {id(draft): office for draft in drafts if (office := _office(draft))}
    for draft in drafts:
        office = offices.get(id(draft), "")
        if office and slug(draft.seat) == office:
            seats = {other.seat_key: other.seat for other in drafts
                     if (of_other := offices.get(id(other))) and slug(other.seat) != of_other and f" {of_other}".endswith(f" {office}")}
            draft.seat = next(iter(seats.values())) if len(seats) == 1 else draft.seat


def _office(draft: Draft) -> str:
    """The office that the rows of a table are of; "" where it has no column for it."""
    column = draft.layout.columns.get("office")
    return slug(cell_of(draft.sheet.rows[draft.rows[0]], column)) if column is not None and draft.rows else ""


def _of_council(held: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether what parties held before an election is of a council. What they held when a parliament was dissolved is not
    what they won at the general election before, and would pass for it."""
    days = {draft.day for draft in drafts if draft.day and draft.sheet.path == held.sheet.path and draft.sheet.name == held.sheet.name}
    column = held.layout.columns.get("contest", -1)  # councils in rows are no parliaments, whenever they were elected
    councils = 0 <= column < len(held.layout.headings) and field_of(held.layout.headings[column]) == "council"
    return (bool(days) or councils) and not any(day in dates.GENERAL_DATES for day in days)


def _seat_of_book(draft: Draft, named: list[Draft]) -> str:
    """The seat that the other sheets of the workbook name, if it is one; ""."""
    seats = {d.seat_key: d.seat for d in named if d.sheet.path == draft.sheet.path}
    return next(iter(seats.values())) if len(seats) == 1 else ""


_FEW = 3  # seats that have a whole


def _wholes(drafts: Sequence[Draft]) -> None:
    """The parties of one nation or region beside a table of its seats are the whole of these."""
    of_file: dict[str, list[Draft]] = {}
    for draft in drafts:
        of_file.setdefault(draft.sheet.path, []).append(draft)
    of_seats = [own for own in of_file.values() if len({draft.seat_key for draft in own}) >= _FEW]
    places = {path: larger(own[0].layout) or any(_of_place(own[0], others) for others in of_seats if own is not others) for path, own in of_file.items()}
    seats = {draft.seat_key for path, own in of_file.items() if not places[path] for draft in own if draft.seat}
    whole = [draft for path, own in of_file.items() if places[path] for draft in own]
    if len(seats) >= _FEW and len({draft.seat_key for draft in whole}) == 1:
        for draft in whole:
            draft.of_all = True
    for own in of_file.values():
        if any(not draft.seat and kind_of(draft) == "national" for draft in own):  # the parties on another sheet
            for draft in own:
                draft.of_all = draft.of_all or is_row_of_totals(draft.seat)


def _of_place(draft: Draft, seats: Sequence[Draft]) -> bool:
    """Whether a table of parties with their votes is of the place that a table of seats says above or below it to be of."""
    place = slug(draft.seat)
    if not place or of_members(draft.layout) or kind_of(draft) != "national":
        return False
    return place in {slug(without_total(one.seat)) for one in seats if is_row_of_totals(one.seat)} or f" {place} " in f" {slug(seats[0].preamble)} "


def _seat_of_history(named: list[Draft]) -> str:
    """The newest name of a seat that tables show under one name after another, never two in a year; "" where they show several."""
    of_year: dict[tuple[str, date | int | None], set[str]] = {}
    for draft in named:
        of_year.setdefault((draft.sheet.path, draft.day or draft.year), set()).add(draft.seat_key)
    dated = [d for d in named if d.day or d.year]
    if len(dated) < len(named) or any(len(seats) > 1 for seats in of_year.values()):
        return ""
    words = [set(d.seat_key.split()) for d in named]
    newest = max(dated, key=lambda d: d.day.year if d.day else d.year or 0)
    return newest.seat if set.intersection(*words) else ""


_COMPARED = 2_000  # tables with a seat among which that of one without is looked for


def _seat_of_figures(draft: Draft, named: Sequence[Draft], compared: Comparing) -> str:
    """The only seat that has the same votes in another table, a history say; "" where none has."""
    alike = {d.seat_key: d.seat for d in named if compared.alike(draft, d)} if len(named) <= _COMPARED else {}
    return next(iter(alike.values())) if len(alike) == 1 else ""


class _Dating:
    """Days for tables that have none, from the other tables of their seat."""

    def __init__(self, drafts: list[Draft], compared: Comparing) -> None:
        self.drafts, self.compared = drafts, compared
        self.of_seat: dict[str, list[Draft]] = {}
        for draft in drafts:
            self.of_seat.setdefault(draft.seat_key, []).append(draft)
        self.doubts: dict[str, list[str]] = {}

    def give_days(self) -> None:
        """Give days to the drafts without."""
        silent = [d for d in self.drafts if d.day is None and d.year is None and not d.earlier]
        for _ in range(2):  # what has got its day tells it to others
            undated = [d for d in self.drafts if d.day is None and d.year is None and not d.earlier]
            for draft, beside in [(draft, self._beside(draft)) for draft in undated]:
                if beside:
                    draft.day, draft.year = beside, beside.year
        for draft in silent:  # party votes beside candidates' of which nothing says when they were either
            days = {d.day for d in silent if d.day and not d.tally and d.seat_key == draft.seat_key} if draft.tally and draft.day is None and draft.seat_key else set()
            if len(days) == 1 and (day := days.pop()):
                draft.day, draft.year = day, day.year
        of_year: dict[int, set[date]] = {}
        for draft in self.drafts:
            if draft.day:
                of_year.setdefault(draft.day.year, set()).add(draft.day)
        for draft in self.drafts:  # "Wakefield by-election 2022" beside the same votes on the day, a parliament's seats by year beside the same seats
            if draft.day is None and draft.year is not None and (draft.seat_key or of_members(draft.layout)):
                same = self.compared.alike if draft.seat_key else self.compared.same_seats
                days = {d.day for d in self.of_seat[draft.seat_key] if d.day and d.day.year == draft.year and same(draft, d)}
                draft.day = days.pop() if len(days) == 1 else None
        for draft in self.drafts:  # a council's parties in the year in which its wards were elected
            if draft.day is None and draft.year is not None and draft.of_all and len(days := of_year.get(draft.year, set())) == 1:
                draft.day = next(iter(days))
        for draft in self.drafts:
            if draft.day is None and draft.year is None and draft.earlier:
                draft.day = self._before(draft)
                draft.year = draft.day.year if draft.day else None
        for seat, here in self.of_seat.items():
            self._tell_apart(seat, [d for d in here if d.day is None and d.year is None and not d.earlier and not d.tally])

    def _tell_apart(self, seat: str, undated: list[Draft]) -> None:
        """Two elections of one seat without a date: one may print the changes from the other, which is the earlier then.
        Where nothing tells, neither refutes anything."""
        elections: list[list[Draft]] = []
        for draft in undated if len(undated) > 1 else ():
            same = next((one for one in elections if not self.compared.another(draft, one[0])), None)
            if same is None:
                elections.append([draft])
            else:
                same.append(draft)
        left = [one for one in elections if not any(self.compared.before(one[0], other) for whole in elections if whole is not one for other in whole)]
        for earlier in elections:
            for draft in earlier:
                draft.earlier = earlier not in left
        if len(left) < 2:
            return
        paths = [one[0].sheet.path for one in left]
        for number, one in enumerate(left):
            for draft in one:
                draft.without_date = number + 1
                others = ", ".join(path for path in dict.fromkeys(paths) if path != draft.sheet.path)
                told = self.doubts.setdefault(draft.sheet.path, [])
                if not any(others in text for text in told):
                    told.append(f"{draft.sheet.path}: {draft.seat or 'the contest'}: another election than in {others or 'other rows'}, and no table says when; "
                                "nothing in it is refuted; put the year into the names of the files, or a date into a column")

    def _beside(self, draft: Draft) -> date | None:
        """The day of the same seat's contest in another table, when there is just one that is not said to be earlier, and
        it is not plainly another election. Figures of contests may stand below the candidates of the same sheet."""
        here = draft.sheet.path, draft.sheet.name
        figures = not (WHO & set(draft.layout.columns) or draft.layout.wide)
        beside = [d for d in self.of_seat[draft.seat_key] if d.day and not d.earlier and ((d.sheet.path, d.sheet.name) != here or (figures and d.layout is not draft.layout))]
        if len({d.day for d in beside}) == 1:
            return None if any(self.compared.another(draft, d) for d in beside if d.tally == draft.tally) else beside[0].day  # another count has other votes
        return next((d.day for d in beside if self.compared.alike(draft, d)), None)

    def _before(self, draft: Draft) -> date | None:
        """The day of a table that only says it is the earlier one: that of the same votes in another table, else of the general election before the seat's dated contest."""
        here = self.of_seat.get(draft.seat_key, [])
        dated = [d for d in (here if draft.seat else self.drafts) if d.day and not d.earlier]
        days = [d.day for d in dated if d.day]
        if not days or draft.held or any(kind_of(d) == "local" for d in here) or (of_parties(draft) and max(days) not in dates.GENERAL_DATES):
            return None
        if draft.seat and (same := max((d.day for d in dated if d.day and self.compared.alike(draft, d)), default=None)):
            return same  # in a history, which may end with it
        country = next((d.country for d in self.drafts if d.day and not d.earlier), "uk")
        before = general_before(max(days), country)
        if draft.seat and any(d.day == before and self.compared.unlike(draft, d) for d in dated):
            return None
        return before


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
    """"Swansea West6" beside "Swansea West" in another table has the mark of a footnote, "Swansea West 2015" the year."""
    known = {draft.seat_key for draft in drafts}
    for draft in drafts:
        draft.seat = re.sub(r"(?<=\w)\s*[*†‡§]+$", "", draft.seat)
        bare = re.sub(r"(?<=[a-z]) ?\d$|(?<=[a-z]),? \(?(?:18|19|20)\d\d\)?$", "", draft.seat)
        if bare != draft.seat and seat_key(bare) in known:
            draft.seat = bare


_CONSTITUENCY = re.compile(r"(?:E14|W07|S14|N0[56])\d{6}")  # ids that no other seat ever had


def _one_name(drafts: Sequence[Draft]) -> None:
    """One id within one set of boundaries is one seat, whatever it is called there: Chester and City of Chester in 1974.

    Names that differ only in the order of their words are one seat's at any time: "Cambridgeshire South". The name that
    is used most goes before.
    """
    groups: dict[tuple[str, str], list[Draft]] = {}
    for draft in drafts:
        if ident := ident_of(draft):
            groups.setdefault(ident, []).append(draft)
    several = {ident: group for ident, group in groups.items() if len({draft.seat_key for draft in group}) > 1}
    if not several:
        return
    used = Counter(draft.seat_key for draft in drafts)
    orders: dict[tuple[str, ...], set[str]] = {}
    for group in several.values():
        for draft in group:
            orders.setdefault(tuple(sorted(draft.seat_key.split())), set()).add(draft.seat_key)
    best = {key: max(keys, key=lambda k: (used[k], k)) for keys in orders.values() if len(keys) > 1 for key in keys}
    printed: dict[str, str] = {}
    for draft in drafts:  # a name in capitals alone is as good as none
        if draft.seat_key not in printed or printed[draft.seat_key].isupper():
            printed[draft.seat_key] = draft.seat
    for draft in drafts:
        if best.get(draft.seat_key, draft.seat_key) != draft.seat_key and not draft.local:
            draft.seat = printed[best[draft.seat_key]]
    for group in several.values():
        most = max((draft.seat_key for draft in group), key=lambda k: (used[k], k))
        for draft in group:
            if draft.seat_key != most:
                draft.seat = printed[most]


def ident_of(draft: Draft) -> tuple[str, str] | None:
    """The official id of a draft's constituency, with the boundaries within which it is one; None when there is none."""
    columns = draft.layout.columns
    if draft.ident is not None:
        return draft.ident if draft.ident[0] else None
    if "contest_id" not in columns or not draft.rows:
        return None
    row = draft.sheet.rows[draft.rows[0]]
    ident, boundaries = (row[columns[name]].strip() if name in columns and columns[name] < len(row) else "" for name in ("contest_id", "boundary_set"))
    if _CONSTITUENCY.fullmatch(ident):
        return ident, ""
    return (ident, boundaries) if ident and boundaries else None


def _told_apart(drafts: list[Draft]) -> None:
    """Wards of one name in several councils have the council behind theirs: "Abbey (Reading)"; so have wards, and councils as a
    whole, that are called as a constituency is."""
    constituencies = {draft.seat_key for draft in drafts if not draft.local and (ident_of(draft) or draft.day in dates.GENERAL_DATES)}
    for draft in drafts:
        if draft.seat_key in constituencies and draft.country == "uk" and draft.local:
            draft.seat = f"{draft.seat} ({draft.area or ('mayor' if re.search(r'mayor', draft.preamble, re.I) else 'council')})"
    elected = {draft.seat_key for draft in drafts if draft.seat and not draft.layout.of_answers}
    for draft in drafts:
        if draft.seat_key in elected and draft.layout.of_answers and draft.seat:  # no election of the place is before or after it
            draft.seat = f"{draft.seat} (referendum)"
    councils: dict[str, set[str]] = {}
    for draft in drafts:
        if draft.area:
            councils.setdefault(draft.seat_key, set()).add(council_key(draft.area))
    for draft in drafts:
        if draft.area and len(councils[draft.seat_key]) > 1:
            draft.seat = f"{draft.seat} ({draft.area})"


_BY_ELECTIONS = 5  # of one day


def _undated(made: Assembled) -> None:
    """A table without a date beside a general election of the same seat is a by-election since, in Britain; one of many seats is
    none."""
    general = {key.rpartition("@")[0] for key, kind in made.kinds.items() if kind == "general"}
    seats = Counter(_table(made.drafts[key][0]) for key, kind in made.kinds.items() if kind == "unknown")
    for key, kind in made.kinds.items():
        if kind == "unknown" and seats[_table(made.drafts[key][0])] <= _BY_ELECTIONS and key.rpartition("@")[0] in general and made.drafts[key][0].country == "uk" and not made.drafts[key][0].local:
            made.kinds[key] = "by-election"


def _unify_seats(drafts: list[Draft]) -> None:
    """History files put the county before old names ("Cheshire City Of Chester"); another table's name decides."""
    plain = {d.seat_key: d.seat for d in drafts if not d.layout.wide and not of_parties(d)}
    if len(plain) > 200:
        return
    for draft in drafts:
        if draft.layout.wide and draft.seat_key not in plain:
            for key, seat in plain.items():
                if key and draft.seat_key.endswith(" " + key):
                    draft.seat = seat
                    break
