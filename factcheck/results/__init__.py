"""Official tables to Results: the only home of table readers. Never hears of an article."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from functools import cached_property
from pathlib import Path

from factcheck.errors import FactcheckError, UnreadableTable
from factcheck.names import CandidateName, ContestName, Names
from factcheck.parties import ANSWERS, party_label, slug
from factcheck.results import dates
from factcheck.results.areas import by_part
from factcheck.results.build import Builder
from factcheck.results.countries import general_before, general_election, is_general
from factcheck.results.doubts import unsound
from factcheck.results.drafts import Draft, draft_contests, draft_figures, party_of_row
from factcheck.results.layouts import of_a_country
from factcheck.results.lint import lint
from factcheck.results.model import Contest, Table
from factcheck.results.opening import open_results
from factcheck.results.seats import council_key, seat_key
from factcheck.results.told import Told, as_printed, for_file, not_found, with_headings

NOT_FINAL = "the count is not final, so it refutes nothing"
_EARLIER = re.compile(r"(?:^|[^a-z])(?:previous|prior|last|before|old|notional|baseline)(?:[^a-z]|$)", re.I)


@dataclass(eq=False)
class Results:
    """All contests of the tables given. Contests are built when they are asked for; a file that failed is in `errors`."""

    drafts: dict[str, list[Draft]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    tables: tuple[Table, ...] = ()
    errors: tuple[FactcheckError, ...] = ()
    _built: dict[str, tuple[Contest, ...]] = field(default_factory=dict)
    _warnings: dict[str, list[str]] = field(default_factory=dict)
    origins: list[tuple[Contest, Draft, list[str]]] = field(default_factory=list)  # of the contests built: draft and doubts

    def find(self, key: str) -> tuple[Contest, ...]:
        """All tables of one contest, the most detailed first; empty when there is none."""
        if key not in self._built:
            built = []
            for draft in self.drafts.get(key, ()):
                warnings = self._warnings.setdefault(draft.sheet.path, [])
                try:
                    builder = Builder(draft, key, self.kinds[key])
                    contest, doubts = lint(builder.contest())
                    doubts += builder.doubts
                    if reason := unsound(draft, contest):
                        contest = replace(contest, doubtful=reason)
                except UnreadableTable as error:  # one contest of many: the others stand
                    warnings.append(str(error))
                    continue
                warnings.extend(doubts)
                self.origins.append((contest, draft, doubts))
                built.append(contest)
            self._built[key] = tuple(sorted(built, key=_detail))
        return self._built[key]

    def of_seat(self, seat: str) -> tuple[Contest, ...]:
        """Every table of every contest of one seat."""
        return tuple(c for key in self._seat_keys.get(seat, ()) for c in self.find(key))

    @property
    def contests(self) -> tuple[Contest, ...]:
        """Every contest of every table; builds them all."""
        return tuple(c for key in self.drafts for c in self.find(key))

    @cached_property
    def parts(self) -> dict[str, Results]:
        """The same contests in each county and kind of vote that tables add up, by its name ("harvey county", "postal")."""
        return {part: Results(found, self.kinds, self.tables) for part, found in by_part(self.drafts).items()}

    def warned(self) -> tuple[Table, ...]:
        """The tables with the warnings of the contests that were looked at."""
        return tuple(replace(t, warnings=(*t.warnings, *dict.fromkeys((*self._warnings.get(t.path, ()), *self._not_final(t.path))))) for t in self.tables)

    def _not_final(self, path: str) -> list[str]:
        """A warning for each contest looked at whose count in this table is not final."""
        found = [c for c, draft, _ in self.origins if c.provisional and draft.sheet.path == path]
        return [f"{path}: {c.seat or 'the contest'} {c.date or c.year or ''}: {NOT_FINAL}: {c.provisional}" for c in found]

    @cached_property
    def _seat_keys(self) -> dict[str, list[str]]:
        seats: dict[str, list[str]] = {}
        for key in self.drafts:
            seats.setdefault(key.rpartition("@")[0], []).append(key)
        return seats

    @cached_property
    def names(self) -> Names:
        """The names of all contests, without a number."""
        return Names({seat: next((d.seat for k in keys for d in self.drafts[k] if d.seat), "") for seat, keys in self._seat_keys.items()}, self._names_of,
                     parts=tuple(self.parts))

    def _names_of(self, seat: str) -> tuple[ContestName, ...]:
        return tuple(_named(key, draft, self.kinds[key]) for key in self._seat_keys.get(seat, ()) for draft in self.drafts[key])


def _detail(contest: Contest) -> tuple[bool, bool, bool, bool, bool]:
    return (bool(contest.tally), contest.notional, bool(contest.provisional), not any(c.person for c in contest.candidacies), not contest.complete)


def read_results(paths: Iterable[str], told: Sequence[Told] = ()) -> Results:
    """Read every table. A file that cannot be read becomes an UnreadableTable in `errors`; the rest is kept.

    `told` says what columns mean where headings cannot: told_of('votes=Votes Obtained').
    """
    drafts: list[Draft] = []
    tables: list[Table] = []
    errors: list[FactcheckError] = []
    used: set[Told] = set()
    names = list(paths)
    for path in names:
        try:
            found, table = _read(path, for_file(told, path), used)
        except FactcheckError as error:
            errors.append(error)
            continue
        drafts += found
        tables.append(table)
    return _assembled(drafts, tuple(tables), (*errors, *not_found(told, used, names)))


def _read(path: str, told: Sequence[Told], used: set[Told]) -> tuple[list[Draft], Table]:
    opened, raw = open_results(path)
    found, left_out = list(opened.drafts), list(opened.left_out)
    trouble: FactcheckError | None = None
    for given in opened.sheets:
        sheet, here = with_headings(given, told) if told else (given, frozenset())
        used |= here
        try:
            contests = draft_contests(sheet)
            as_printed(sheet, contests, list(here), given)
            found += contests
        except UnreadableTable as error:
            if figures := draft_figures(sheet):
                found += figures
            else:
                trouble = trouble or error
                left_out.append(f"{sheet.name}: {error.message.removeprefix(path).lstrip(': ')}" if sheet.name else error.message)
    if not found:
        raise trouble or UnreadableTable(f"{path}: no result recognised in this table; it needs rows of candidates or parties with votes", path)
    _complete_figures(found)
    earlier = bool(_EARLIER.search(Path(path).stem))
    for draft in found:
        draft.earlier = earlier
    for draft in found[:3]:  # a table that cannot be built at all is no result; say so at once
        Builder(draft, "", "unknown").contest()
    digest = hashlib.sha256(raw).hexdigest()
    return found, Table(path, digest, sum(len(d.rows) for d in found), len(found), tuple(opened.doubts), opened.kind, tuple(left_out))


def _complete_figures(found: list[Draft]) -> None:
    """Sheets of figures alone take seat and date from the one contest of the workbook's other sheets."""
    contests = {(d.seat_key, d.day, d.year): d for d in found if d.layout.columns}
    if len(contests) == 1:
        (only,) = contests.values()
        for draft in found:
            if not draft.layout.columns:
                draft.seat, draft.day, draft.year, draft.election = only.seat, only.day, only.year, only.election
                draft.preamble = draft.preamble or only.preamble


def _date_beside(draft: Draft, drafts: list[Draft]) -> date | None:
    """The day of the same seat's contest in another table, when there is just one that is not said to be earlier."""
    beside = [d for d in drafts if d.day and not d.earlier and d.seat_key == draft.seat_key and d.sheet.path != draft.sheet.path]
    if len({d.day for d in beside}) == 1:
        return beside[0].day
    return next((d.day for d in beside if _alike(draft, d)), None)


def _alike(draft: Draft, other: Draft) -> bool:
    """Whether two tables give the same votes to every party that both have, and to two at least."""
    ours, theirs = _votes(draft), _votes(other)
    shared = [party for party in ours if party in theirs]
    return len(shared) >= 2 and all(ours[party] == theirs[party] for party in shared)


def _votes(draft: Draft) -> dict[str, Fraction]:
    """The votes of each party, where it has one row; none of a table that cannot be built."""
    try:
        contest = Builder(draft, "", "unknown").contest()
    except UnreadableTable:
        return {}
    counted = [(c.party, c.votes.value) for c in contest.candidacies if c.votes and c.party not in {"other", "independent"}]
    parties = Counter(party for party, _ in counted)
    return {party: votes for party, votes in counted if parties[party] == 1}


def _assembled(drafts: list[Draft], tables: tuple[Table, ...], errors: tuple[FactcheckError, ...]) -> Results:
    """Sort the drafts into contests: by seat, then by date; a table without either takes it from the others."""
    named = [d for d in drafts if d.seat]
    main = {d.seat_key for d in named}
    for draft in drafts:
        if not draft.seat and named and not _nationwide(draft):
            draft.seat = named[0].seat if len(main) == 1 else _seat_in_name(draft, named)
    _without_footnotes(drafts)
    _unify_seats(drafts)
    _told_apart(drafts)
    for draft in drafts:
        if draft.day is None and draft.year is not None:
            draft.day = None if draft.local or draft.by_election else general_election(draft.year, country=draft.country)
    undated = [d for d in drafts if d.day is None and d.year is None and not d.earlier]
    for draft, beside in [(draft, _date_beside(draft, drafts)) for draft in undated]:
        if beside:
            draft.day, draft.year = beside, beside.year
    for draft in drafts:
        if draft.day is None and draft.year is None and draft.earlier:
            draft.day = _before(draft, drafts)
            draft.year = draft.day.year if draft.day else None
    results = Results(tables=tables, errors=errors)
    for draft in drafts:
        when = draft.day.isoformat() if draft.day else str(draft.year) if draft.year else "previous" if draft.earlier else "?"
        key = f"{draft.seat_key}@{when}"
        results.drafts.setdefault(key, []).append(draft)
        kind = _kind(draft)
        if results.kinds.get(key, "unknown") == "unknown":
            results.kinds[key] = kind
    _undated(results)
    return results


def _seat_in_name(draft: Draft, named: list[Draft]) -> str:
    """The seat of another table whose name the file of this one bears; "" when there is none."""
    words = set(slug(Path(draft.sheet.path).stem).split())
    bearing = [d for d in named if d.seat_key and set(d.seat_key.split()) <= words]
    return max(bearing, key=lambda d: len(d.seat_key)).seat if bearing else ""


def _without_footnotes(drafts: list[Draft]) -> None:
    """"Swansea West6" beside "Swansea West" in another table has the mark of a footnote."""
    known = {draft.seat_key for draft in drafts}
    for draft in drafts:
        bare = re.sub(r"(?<=[a-z]) ?\d$", "", draft.seat)
        if bare != draft.seat and seat_key(bare) in known:
            draft.seat = bare


def _told_apart(drafts: list[Draft]) -> None:
    """Wards of one name in several councils have the council behind theirs: "Abbey (Reading)"."""
    councils: dict[str, set[str]] = {}
    for draft in drafts:
        if draft.area:
            councils.setdefault(draft.seat_key, set()).add(council_key(draft.area))
    for draft in drafts:
        if draft.area and len(councils[draft.seat_key]) > 1:
            draft.seat = f"{draft.seat} ({draft.area})"


def _undated(results: Results) -> None:
    """A table without a date beside a general election of the same seat is a by-election since."""
    general = {key.rpartition("@")[0] for key, kind in results.kinds.items() if kind == "general"}
    for key, kind in results.kinds.items():
        if kind == "unknown" and key.rpartition("@")[0] in general:
            results.kinds[key] = "by-election"


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


def _before(draft: Draft, drafts: list[Draft]) -> date | None:
    """The general election before the same seat's dated contest, for a table that only says it is the earlier one."""
    days = [d.day for d in drafts if d.day and not d.earlier and (d.seat_key == draft.seat_key or not draft.seat)]
    if not days or any(_kind(d) == "local" for d in drafts if d.seat_key == draft.seat_key):
        return None
    country = next((d.country for d in drafts if d.day and not d.earlier), "uk")
    return general_before(max(days), country)


def _nationwide(draft: Draft) -> bool:
    """Whether a row of parties without a seat is a whole country's: no seat has as many votes."""
    if draft.seat or not draft.layout.wide or not draft.rows:
        return False
    return of_a_country(draft.layout, draft.sheet.rows[draft.rows[0]])


def _kind(draft: Draft) -> str:
    columns = draft.layout.columns
    if draft.country != "uk":
        return _kind_abroad(draft)
    if _nationwide(draft):
        return "national"
    if draft.layout.parties and set(draft.layout.parties.values()) & ANSWERS:
        return "referendum"
    if draft.rows and {party_of_row(draft.sheet.rows[row], draft.layout)[0] for row in draft.rows} <= ANSWERS:
        return "referendum"
    if "seats" in columns and "candidate" not in columns and "surname" not in columns and not draft.layout.wide:
        return "national"
    if ".by." in draft.election:
        return "by-election" if draft.election.startswith("parl") else "local"
    heading = draft.layout.headings[columns["contest"]] if "contest" in columns and columns["contest"] < len(draft.layout.headings) else ""
    if re.search(r"ward|division|electoral (?:area|district)", heading, re.I) or draft.election.startswith("local") or re.search(r"\b(?:ward|division|councillor)\b", draft.preamble, re.I):
        return "local"
    if draft.day in dates.GENERAL_DATES:
        return "general"
    if draft.day and (re.search(r"constituen|boundary comm|post_label", heading, re.I) or re.search(r"parliamentary|constituency|by-election", draft.preamble, re.I) or draft.election.startswith("parl")):
        return "by-election"
    if "candidate" not in columns and "surname" not in columns and not draft.layout.wide and "contest" not in columns:
        return "national"
    return "unknown"


def _kind_abroad(draft: Draft) -> str:
    """The kind of a contest in another country, where no name of a heading tells councils from parliaments."""
    columns = draft.layout.columns
    if draft.rows and not draft.layout.wide and {party_of_row(draft.sheet.rows[row], draft.layout)[0] for row in draft.rows} <= ANSWERS:
        return "referendum"
    people = {"candidate", "surname"} & set(columns)
    if not people and ({"seats", "candidates"} & set(columns) or "contest" not in columns) and {"votes", "share"} & set(columns):
        return "national"
    if draft.by_election:
        return "by-election"
    return "general" if is_general(draft.day, draft.country) else "unknown"


def _named(key: str, draft: Draft, kind: str) -> ContestName:
    """The names of one draft: candidates and parties, no figure."""
    layout, sheet = draft.layout, draft.sheet
    names: list[CandidateName] = []
    builder = Builder(draft, key, kind)
    if layout.wide:
        by_party = builder.named_by_party()
        for column, party in layout.parties.items():
            named = builder.name_of_column(column)
            person = named or by_party.get(party, "")
            names.append(CandidateName(slug(named) or party, person or party_label(party), party, layout.headings[column].strip(), bool(person)))
    elif {"votes", "share", "seats"} & set(layout.columns):
        names = [CandidateName(who.key, who.name, who.party, who.printed, who.person) for who in builder.identities() if not who.figure]
    else:
        names = [CandidateName(who.key, who.name, who.party, who.party_name) for who in builder.winner_alone()] if draft.rows else []
    labels = tuple(dict.fromkeys(next((c.strip(" :") for c in sheet.rows[row] if c.strip()), "") for label, row, _ in draft.labelled if label.startswith("=")))
    return ContestName(key, draft.seat, draft.seat_key, draft.day, draft.year, kind, draft.notional, draft.area, tuple(names), labels)


__all__ = ["Results", "read_results", "seat_key"]
