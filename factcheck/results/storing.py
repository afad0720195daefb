"""Building a database of results from files: what is new or has changed is read, the rest stays as it is."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from factcheck.errors import FactcheckError, UnreadableTable, UsageError
from factcheck.results.assembling import assemble
from factcheck.results.drafts import Draft
from factcheck.results.model import Table
from factcheck.results.reading import read_file
from factcheck.results.sql import Base, is_duck
from factcheck.results.store import TABLES, UNDATED, VERSION, Store, about_of, is_store
from factcheck.results.told import Told, for_file, not_found

_INDEXES = ("CREATE INDEX IF NOT EXISTS known_seat ON known_as (seat_key)", "CREATE UNIQUE INDEX IF NOT EXISTS contest_id ON contest (id)",
            "CREATE UNIQUE INDEX IF NOT EXISTS row_place ON cell_row (contest, place)")
ADDED, REPLACED, UNCHANGED = "added", "replaced", "unchanged"


@dataclass(frozen=True)
class Done:
    """What was done with one file: added, replaced, or unchanged."""

    path: str
    what: str
    rows: int
    contests: int


@dataclass(frozen=True)
class Built:
    """A database that was built: what was done, what could not be, and what it holds now."""

    done: tuple[Done, ...]
    errors: tuple[FactcheckError, ...]
    files: int
    rows: int
    contests: int
    size: int  # bytes
    warnings: tuple[str, ...] = ()


def build(path: str, files: Iterable[str], told: Sequence[Told] = ()) -> Built:
    """Add files to a database of results, which is made when there is none; a file that was read before is read again only
    when its bytes, or what is told of its columns, have changed. A file that cannot be read is in `errors`.

    Raises UsageError for a name that is no database's or one of somebody else, UnreadableTable for one that cannot be used.
    """
    duck = is_duck(path)
    if Path(path).exists() and Path(path).stat().st_size and not is_store(path):
        raise UsageError(f"{path}: is there already and was not built by factcheck results build; give another name", path)
    if not Path(path).parent.is_dir():
        raise UsageError(f"{path}: there is no folder {Path(path).parent}", path)
    new = not Path(path).exists()
    base = Base(path, duck, write=True)
    try:
        with base.transaction():
            builder = _Builder(base, told)
            errors = builder.add(list(dict.fromkeys(files)))
            held, rows, contests = builder.store.size()
    finally:
        base.close()
    if new and not contests:
        Path(path).unlink()
    return Built(tuple(builder.done), tuple(errors), held, rows, contests, Path(path).stat().st_size if contests else 0, tuple(builder.warnings))


class _Builder:
    """Puts files into an open database."""

    def __init__(self, base: Base, told: Sequence[Told]) -> None:
        self.base, self.told = base, told
        self.done: list[Done] = []
        self.warnings: list[str] = []
        for table, columns in TABLES.items():
            inside = ", ".join(f"{name} {kind}" for name, kind in columns)
            base.run(f"CREATE TABLE IF NOT EXISTS {table} ({inside})")
        if not base.rows("SELECT version FROM factcheck_store"):
            base.run(f"INSERT INTO factcheck_store VALUES ({VERSION})")
        if not base.duck:  # DuckDB finds rows without, by the order in which they came
            for index in _INDEXES:
                base.run(index)
        self.store = Store(base.path, base)

    def add(self, files: Sequence[str]) -> list[FactcheckError]:
        """Read the files that are new or have changed, then name all contests again. The errors of those that could not be read."""
        errors: list[FactcheckError] = []
        used: set[Told] = set()
        for path in files:
            try:
                self._file(path, used)
            except FactcheckError as error:
                errors.append(error)
        if any(one.what != UNCHANGED for one in self.done):
            self._name()
        unchanged = {one.path for one in self.done if one.what == UNCHANGED}
        return [*errors, *(error for error in not_found(self.told, used, files) if not unchanged)]

    def _file(self, path: str, used: set[Told]) -> None:
        told = for_file(self.told, path)
        said = json.dumps(sorted((one.field, one.heading) for one in told))
        known = self.base.rows("SELECT id, sha256, told, row_count, contest_count FROM file WHERE path = ?", path)
        if known and known[0][1:3] == (_digest(path), said):
            self.done.append(Done(path, UNCHANGED, *known[0][3:]))
            return
        if is_store(path):
            raise UnreadableTable(f"{path}: is a database of results itself; name the files that it was built from", path)
        drafts, table = read_file(path, told, used)
        same = self.base.rows("SELECT id FROM file WHERE sha256 = ? AND told = ?", table.sha256, said)
        for ident in {row[0] for row in (*known, *same)}:
            self._remove(ident)
        self._insert(drafts, table, said)
        self.done.append(Done(path, REPLACED if known or same else ADDED, table.rows, table.contests))

    def _remove(self, file: int) -> None:
        self.base.run("DELETE FROM cell_row WHERE contest IN (SELECT id FROM contest WHERE file = ?)", file)
        for table in ("contest", "layout"):
            self.base.run(f"DELETE FROM {table} WHERE file = ?", file)
        self.base.run("DELETE FROM file WHERE id = ?", file)

    def _insert(self, drafts: Sequence[Draft], table: Table, told: str) -> None:
        file, layout, contest = (self._next(name) for name in ("file", "layout", "contest"))
        self._rows("file", [(file, table.path, table.sha256, told, table.kind, table.rows, table.contests, json.dumps(table.warnings), json.dumps(table.left_out))])
        layouts: dict[tuple[object, ...], int] = {}
        for draft in drafts:
            layouts.setdefault(_heading(draft), layout + len(layouts))
        firsts = {number: next(d for d in drafts if layouts[_heading(d)] == number) for number in layouts.values()} if len(layouts) < 50 else {
            layouts[_heading(d)]: d for d in reversed(drafts)}
        self._rows("layout", ((number, file, d.sheet.name, d.sheet.delimiter, d.preamble, json.dumps(asdict(d.layout), ensure_ascii=False)) for number, d in firsts.items()))
        places = [{row: place for place, row in enumerate(_wanted(draft))} for draft in drafts]
        self._rows("contest", ((contest + n, file, layouts[_heading(d)], d.seat, d.day and d.day.isoformat(), d.year, about_of(d, places[n])) for n, d in enumerate(drafts)))
        self._rows("cell_row", ((contest + n, place, d.sheet.lines[row], json.dumps(d.sheet.rows[row], ensure_ascii=False, separators=(",", ":")))
                                for n, d in enumerate(drafts) for row, place in places[n].items()))

    def _name(self) -> None:
        """Seat, day, key and kind of every contest, in the light of all of them."""
        self.base.run("DELETE FROM known_as")
        idents = [row[0] for row in self.base.rows("SELECT id FROM contest ORDER BY id")]
        drafts = [stored.draft for stored in self.store.all()]
        ident_of = {id(draft): ident for ident, draft in zip(idents, drafts, strict=True)}
        made = assemble(drafts)
        dated = {key.rpartition("@")[0] for key in made.drafts if key[-1].isdigit()}
        lost: Counter[str] = Counter()
        named: list[tuple[object, ...]] = []
        for key, several in made.drafts.items():
            if not key[-1].isdigit() and key.rpartition("@")[0] in dated:  # among dated ones it would pass for the newest
                lost.update(d.sheet.path for d in several)
            else:
                named += [(ident_of[id(d)], d.seat_key, key, d.seat, d.day and d.day.isoformat(), d.year, made.kinds[key]) for d in several]
        self._rows("known_as", named)
        said = {path: f"{path}: {count:,} of its contests {UNDATED}; name the file with the year, or give --columns date=HEADING" for path, count in lost.items()}
        self.warnings = list(said.values())
        for ident, path, warnings in self.base.rows("SELECT id, path, doubts FROM file"):
            kept = [text for text in json.loads(warnings) if UNDATED not in text]
            new = json.dumps([*kept, said[path]] if path in said else kept)
            if new != warnings:
                self.base.run("UPDATE file SET doubts = ? WHERE id = ?", new, ident)

    def _next(self, table: str) -> int:
        return int(self.base.rows(f"SELECT coalesce(max(id), 0) + 1 FROM {table}")[0][0])

    def _rows(self, table: str, rows: Iterable[Sequence[object]]) -> None:
        self.base.insert(table, [kind for _, kind in TABLES[table]], rows)


def _heading(draft: Draft) -> tuple[object, ...]:
    return id(draft.layout), draft.sheet.name, draft.preamble


def _wanted(draft: Draft) -> Iterator[int]:
    """The rows that a draft is made of, in the order of the file."""
    yield from sorted({*draft.rows, *(row for _, row, _ in draft.labelled)})


def _digest(path: str) -> str:
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UnreadableTable(f"{path}: cannot be read: {error.strerror}", path) from None
