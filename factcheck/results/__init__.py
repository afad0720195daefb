"""Official tables to Results: the only home of table readers. Never hears of an article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from factcheck.errors import FactcheckError, UnreadableTable
from factcheck.names import CandidateName, ContestName, Names
from factcheck.parties import party_label, slug
from factcheck.results.areas import by_part
from factcheck.results.assembling import assemble
from factcheck.results.build import Builder
from factcheck.results.doubts import unsound
from factcheck.results.drafts import Draft
from factcheck.results.kinds import of_members
from factcheck.results.lint import lint
from factcheck.results.model import PARTY_VOTE, Contest, Table
from factcheck.results.of_all import agrees, of_parties
from factcheck.results.party_columns import party_printed
from factcheck.results.reading import read_file, said_earlier
from factcheck.results.seats import seat_key
from factcheck.results.shelf import Shelf
from factcheck.results.store import is_store
from factcheck.results.told import Told, for_file, not_found
from factcheck.results.whole import Wholes
from factcheck.results.wide import name_of_column, named_by_party, only_other
from factcheck.results.winners import first_two

NOT_FINAL = "the count is not final, so it refutes nothing"


@dataclass(eq=False)
class Results:
    """All contests of the tables given. Contests are built when they are asked for; a file that failed is in `errors`.

    `drafts` holds what was read; what is in a database comes in when its seat is asked for.
    """

    drafts: dict[str, list[Draft]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    tables: tuple[Table, ...] = ()
    errors: tuple[FactcheckError, ...] = ()
    shelf: Shelf = field(default_factory=Shelf)
    _built: dict[str, tuple[Contest, ...]] = field(default_factory=dict)
    _warnings: dict[str, list[str]] = field(default_factory=dict)
    origins: list[tuple[Contest, Draft, list[str]]] = field(default_factory=list)  # of the contests built: draft and doubts

    def find(self, key: str) -> tuple[Contest, ...]:
        """All tables of one contest, the most detailed first; empty when there is none."""
        if key not in self._built:
            self._fetch(key.rpartition("@")[0])
            built = []
            for draft in self.drafts.get(key, ()):
                warnings = self._warnings.setdefault(draft.sheet.path, [])
                try:
                    builder = Builder(draft, key, self.kinds[key])
                    contest, doubts = lint(builder.contest())
                    doubts += builder.doubts
                    if reason := "the tables do not say when it was" if draft.without_date else unsound(draft, contest):
                        contest = replace(contest, doubtful=reason)
                except UnreadableTable as error:  # one contest of many: the others stand
                    warnings.append(str(error))
                    continue
                warnings.extend(doubts)
                self.origins.append((contest, draft, doubts))
                built.append(contest)
            whole = self._wholes.contest(key) if key.startswith("@") and key in self._wholes else None
            if whole and built and not any(agrees(whole, one) for one in built):
                whole = None  # of other seats than the table of the parties
            if whole and self._wholes.elects_several(key):  # votes of those who have several each are no voters
                built = [replace(one, figures={name: figure for name, figure in one.figures.items() if name != "valid_votes"}) for one in built]
            self._built[key] = (*sorted(built, key=_detail), *((whole,) if whole else ()))
        return self._built[key]

    def _fetch(self, seat: str) -> list[str]:
        """The keys of the contests of one seat, after what databases have of it has been put beside what was read."""
        for stored in self.shelf.take(seat):
            self.drafts.setdefault(stored.key, []).append(stored.draft)
            if self.kinds.get(stored.key, "unknown") == "unknown":
                self.kinds[stored.key] = stored.kind
            if stored.key not in (known := self._seat_keys.setdefault(seat, [])):
                known.append(stored.key)
        return self._seat_keys.get(seat, [])

    def of_seat(self, seat: str) -> tuple[Contest, ...]:
        """Every table of every contest of one seat."""
        return tuple(c for key in self._fetch(seat) for c in self.find(key))

    @property
    def contests(self) -> tuple[Contest, ...]:
        """Every contest of every table; builds them all."""
        return tuple(c for key in self.contest_keys() for c in self.find(key))

    def contest_keys(self) -> tuple[str, ...]:
        """The keys of all contests, those in databases behind those of other files."""
        return tuple(dict.fromkeys((*self.drafts, *self.shelf.contest_keys())))

    @property
    def parts(self) -> dict[str, Results]:
        """The same contests in each county and kind of vote that tables add up, by its name ("harvey county", "postal")."""
        if self._parts is None or self._parts[0] != len(self.drafts):
            self._parts = len(self.drafts), {part: Results(found, self.kinds, self.tables) for part, found in by_part(self.drafts).items()}
        return self._parts[1]

    _parts: tuple[int, dict[str, Results]] | None = None

    def warned(self, everything: bool = False) -> tuple[Table, ...]:
        """The tables with the warnings of the contests that were looked at; of files in databases those that were looked into,
        or `everything`."""
        used = {draft.sheet.path for _, draft, _ in self.origins} | {path for path, said in self._warnings.items() if said}
        listed = (*self.tables, *(table for path, table in self.shelf.tables().items() if everything or path in used))
        return tuple(replace(t, warnings=(*t.warnings, *dict.fromkeys((*self._warnings.get(t.path, ()), *self._not_final(t.path))))) for t in listed)

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
    def _wholes(self) -> Wholes:
        """What the seats of one file make together."""
        return Wholes(self.drafts, self.find)

    @cached_property
    def names(self) -> Names:
        """The names of all contests, without a number."""
        return Names(self.shelf.seats() | {seat: next((d.seat for k in keys for d in self.drafts[k] if d.seat), "") for seat, keys in self._seat_keys.items()}, self._names_of,
                     parts=tuple(self.parts), whole=lambda: self._names_of_wholes)

    @cached_property
    def _names_of_wholes(self) -> tuple[ContestName, ...]:
        of_tables = (_named(key, draft, self.kinds[key]) for key, drafts in self.drafts.items() if key.startswith("@") for draft in drafts if draft.of_all and draft.seat)
        return tuple(of_tables) + tuple(self._wholes.named(lambda key: _named(key, self.drafts[key][0], self.kinds[key]), lambda key: _parties(key, self.drafts[key][0], self.kinds[key])))

    def _names_of(self, seat: str) -> tuple[ContestName, ...]:
        return tuple(name for key in self._fetch(seat) for name in self._of_contest(key))

    def _of_contest(self, key: str) -> list[ContestName]:
        """The names of the tables of a contest; where one has the votes of its parties, none is said to have members alone."""
        names = [_named(key, draft, self.kinds[key]) for draft in self.drafts[key]]
        counted = any(of_parties(draft) and "votes" in draft.layout.columns for draft in self.drafts[key])
        return [replace(name, members=False) if counted and name.members else name for name in names]


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
    shelf = Shelf()
    names = list(paths)
    for path in names:
        try:
            if is_store(path):
                tables.append(shelf.add(path))
                continue
            found, table = read_file(path, for_file(told, path), used)
        except FactcheckError as error:
            errors.append(error)
            continue
        drafts += found
        tables.append(table)
    shelf.hide(table.sha256 for table in tables)
    made = assemble([*drafts, *shelf.beside(drafts)])
    return Results(made.drafts, made.kinds, tuple(tables), (*errors, *not_found(told, used, names)), shelf, _warnings=made.doubts)


def _parties(key: str, draft: Draft, kind: str) -> list[str]:
    """The parties that stand in one draft."""
    if not draft.layout.wide and draft.layout.counted:
        return Builder(draft, key, kind).parties()
    return [candidate.party for candidate in _named(key, draft, kind).candidates]


def _named(key: str, draft: Draft, kind: str) -> ContestName:
    """The names of one draft: candidates and parties, no figure."""
    layout, sheet = draft.layout, draft.sheet
    names: list[CandidateName] = []
    builder = Builder(draft, key, kind)
    if layout.wide:
        by_party = named_by_party(builder)
        for column, party in layout.parties.items():
            named, party = only_other(name_of_column(builder, column), party)
            person = named or by_party.get(party, "")
            heading = layout.headings[column].strip()
            names.append(CandidateName(slug(named) or party, person or party_label(party), party, party_printed(heading) if "/" in heading else heading, bool(person)))
    elif layout.counted:
        names = [CandidateName(who.key, who.name, who.party, who.printed, who.person) for who in builder.identities() if not who.figure]
    else:
        names = [CandidateName(who.key, who.name, who.party, who.party_name) for who in first_two(builder)] if draft.rows else []
    labels = tuple(dict.fromkeys(label[1:] for label, _, _ in draft.labelled if label.startswith("=")))
    return ContestName(key, draft.seat, draft.seat_key, draft.day, draft.year, kind, draft.notional, draft.area, tuple(names), labels, said_earlier(sheet.path),
                       members=kind == "national" and of_members(layout), party_vote=draft.tally == PARTY_VOTE)


__all__ = ["Results", "read_results", "seat_key"]
