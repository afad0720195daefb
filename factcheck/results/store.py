"""A database of results that was built from files: the names of contests at once, their rows when somebody asks for them.

Every row keeps the file, sheet and line that it came from, and its cells as they are printed there.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, overload

from factcheck.errors import UnreadableTable
from factcheck.results.assembling import ident_of
from factcheck.results.cells import Sheet
from factcheck.results.drafts import Draft
from factcheck.results.kinds import only_answers
from factcheck.results.layout import Layout
from factcheck.results.model import Table
from factcheck.results.sql import Base, kind_of_file

VERSION = 11  # of the tables, and of what readers make of a file: raise it when either changes
# name and type of the columns of each table
TABLES: dict[str, tuple[tuple[str, str], ...]] = {
    "factcheck_store": (("version", "INTEGER"),),
    "file": (("id", "INTEGER"), ("path", "VARCHAR"), ("sha256", "VARCHAR"), ("told", "VARCHAR"), ("kind", "VARCHAR"), ("row_count", "INTEGER"),
             ("contest_count", "INTEGER"), ("doubts", "VARCHAR"), ("left_out", "VARCHAR")),
    "layout": (("id", "INTEGER"), ("file", "INTEGER"), ("sheet", "VARCHAR"), ("delimiter", "VARCHAR"), ("preamble", "VARCHAR"), ("meaning", "VARCHAR")),
    "contest": (("id", "INTEGER"), ("file", "INTEGER"), ("layout", "INTEGER"), ("printed_seat", "VARCHAR"), ("printed_day", "VARCHAR"),
                ("printed_year", "INTEGER"), ("about", "VARCHAR")),
    # What a contest is called beside all the others: made again whenever files are added.
    "known_as": (("contest", "INTEGER"), ("seat_key", "VARCHAR"), ("contest_key", "VARCHAR"), ("seat", "VARCHAR"), ("day", "VARCHAR"), ("year", "INTEGER"), ("kind", "VARCHAR")),
    "cell_row": (("contest", "INTEGER"), ("place", "INTEGER"), ("line", "INTEGER"), ("cells", "VARCHAR")),
}
_ABOUT = ("notional", "area", "election", "provisional", "earlier", "to_fill", "tally", "stage", "held", "of_all")
_MAPS = ("parties", "people", "counts", "kinds")  # of a layout: keyed by column
_KEPT, _KEPT_CONTESTS = 100_000, 64  # rows, and contests, that are kept at hand
_DRAFTS = ("SELECT c.id, c.layout, c.file, k.seat, k.day, k.year, c.about, k.contest_key, k.kind FROM known_as k JOIN contest c ON c.id = k.contest ")
_PRINTED = "SELECT c.id, c.layout, c.file, c.printed_seat, c.printed_day, c.printed_year, c.about, '', '' FROM contest c ORDER BY c.id"


def is_store(path: str) -> bool:
    """Whether a file is a database that was built here. Raises UnreadableTable when it was by another version."""
    kind = kind_of_file(path)
    if not kind:
        return False
    try:
        base = Base(path, kind == "duckdb")
    except UnreadableTable:
        return False  # who reads other databases says what is wrong
    try:
        version = base.rows("SELECT version FROM factcheck_store")
    except UnreadableTable:
        return False
    finally:
        base.close()
    if version != [(VERSION,)]:
        raise UnreadableTable(f"{path}: was built by another version of factcheck; delete it and build it again with factcheck results build", path)
    return True


@dataclass(frozen=True)
class Stored:
    """A contest in the database: its key and kind beside all others there, and its draft, whose rows are still in the file."""

    key: str
    kind: str
    draft: Draft


class _Rows(Sequence[Any]):
    """The rows of one contest, fetched when looked at, and made cells of one at a time."""

    def __init__(self, store: Store, contest: int) -> None:
        self._store, self._contest = store, contest
        self._last: tuple[int, list[str]] = (-1, [])

    def __len__(self) -> int:
        return len(self._store.rows_of(self._contest)[0])

    @overload
    def __getitem__(self, at: int) -> list[str]: ...
    @overload
    def __getitem__(self, at: slice) -> list[list[str]]: ...
    def __getitem__(self, at: int | slice) -> Any:
        """One row, or several."""
        if isinstance(at, slice):
            return [json.loads(text) for text in self._store.rows_of(self._contest)[0][at]]
        if at != self._last[0]:
            self._last = at, json.loads(self._store.rows_of(self._contest)[0][at])
        return self._last[1]


class _Lines(Sequence[Any]):
    """The lines of the file at which the rows of one contest stand."""

    def __init__(self, store: Store, contest: int) -> None:
        self._store, self._contest = store, contest

    def __len__(self) -> int:
        return len(self._store.rows_of(self._contest)[1])

    def __getitem__(self, at: Any) -> Any:
        """The line of one row."""
        return self._store.rows_of(self._contest)[1][at]

UNDATED = "have no date and are left out"  # what a warning says of contests that are in no seat's list


class Store:
    """A database of results, open for reading."""

    def __init__(self, path: str, base: Base | None = None) -> None:
        self.path = path
        self.base = base or Base(path, kind_of_file(path) == "duckdb")
        self._layouts: dict[int, tuple[str | None, str, str, Layout]] = {}
        self._files: dict[int, str] = {}
        self._near: dict[int, tuple[list[str], array[int]]] = {}

    def seats(self) -> dict[str, str]:
        """Printed name of each seat by its key."""
        return dict(self.base.rows("SELECT seat_key, max(seat) FROM known_as GROUP BY seat_key ORDER BY seat_key"))

    def contest_keys(self) -> list[str]:
        """The keys of all contests."""
        return [row[0] for row in self.base.rows("SELECT DISTINCT contest_key FROM known_as ORDER BY contest_key")]

    def of_seat(self, seat: str, but: frozenset[str] = frozenset()) -> Iterator[Stored]:
        """The contests of one seat, those of files whose sha256 is in `but` left out."""
        return self._drafts(self.base.rows(_DRAFTS + "WHERE k.seat_key = ? ORDER BY c.id", seat), but)

    def all(self) -> Iterator[Stored]:
        """All contests as their files have them, seat and day not yet completed from others."""
        return self._drafts(self.base.rows(_PRINTED), frozenset())

    def tables(self) -> dict[str, Table]:
        """The files that it was built from, by path."""
        found = self.base.rows("SELECT path, sha256, row_count, contest_count, doubts, kind, left_out FROM file ORDER BY id")
        return {path: Table(path, digest, rows, contests, tuple(json.loads(doubts)), kind, tuple(json.loads(left_out)))
                for path, digest, rows, contests, doubts, kind, left_out in found}

    def size(self) -> tuple[int, int, int]:
        """(files, rows of files, contests) in it."""
        (found,) = self.base.rows("SELECT count(*), coalesce(sum(row_count), 0), coalesce(sum(contest_count), 0) FROM file")
        return int(found[0]), int(found[1]), int(found[2])

    def _drafts(self, found: Iterable[Any], but: frozenset[str]) -> Iterator[Stored]:
        hidden = {row[0] for digest in but for row in self.base.rows("SELECT id FROM file WHERE sha256 = ?", digest)}
        for ident, layout, file, seat, day, year, about, key, kind in found:
            if file not in hidden:
                yield Stored(key, kind, self._draft(ident, layout, file, (seat, day, year), json.loads(about)))

    def _draft(self, ident: int, layout_id: int, file: int, named: tuple[str, str | None, int | None], about: dict[str, Any]) -> Draft:
        if file not in self._files:
            ((self._files[file],),) = self.base.rows("SELECT path FROM file WHERE id = ?", file)
        if layout_id not in self._layouts:
            ((name, delimiter, preamble, meaning),) = self.base.rows("SELECT sheet, delimiter, preamble, meaning FROM layout WHERE id = ?", layout_id)
            self._layouts[layout_id] = (name, delimiter, preamble, _layout(json.loads(meaning)))
        name, delimiter, preamble, layout = self._layouts[layout_id]
        sheet = Sheet(self._files[file], name, _Rows(self, ident), _Lines(self, ident), delimiter)
        seat, day, year = named
        return Draft(sheet, layout, seat, date.fromisoformat(day) if day else None, year, about["rows"], [tuple(one) for one in about["labelled"]],
                     preamble=preamble, ident=tuple(about["ident"]), answers=about["answers"], **{name: about[name] for name in _ABOUT if name in about})

    def rows_of(self, contest: int) -> tuple[list[str], array[int]]:
        """The rows of a contest as JSON, and their lines; what was asked for lately is at hand."""
        if contest not in self._near:
            found = self.base.rows("SELECT cells, line FROM cell_row WHERE contest = ? ORDER BY place", contest)
            if len(found) + sum(len(lines) for _, lines in self._near.values()) > _KEPT or len(self._near) > _KEPT_CONTESTS:
                self._near.clear()
            self._near[contest] = [cells for cells, _ in found], array("Q", [line for _, line in found])
        return self._near[contest]


def _layout(meaning: dict[str, Any]) -> Layout:
    for name in _MAPS:
        meaning[name] = {int(column): value for column, value in meaning[name].items()}
    meaning["of_party"] = {figure: {int(column): party for column, party in of.items()} for figure, of in meaning["of_party"].items()}
    return Layout(**meaning)


def about_of(draft: Draft, places: dict[int, int]) -> str:
    """What else is known of a draft, as JSON; `places` are those of its rows in the database."""
    about: dict[str, Any] = {name: value for name in _ABOUT if (value := getattr(draft, name))}
    about["ident"] = ident_of(draft) or ("", "")
    about["answers"] = only_answers(draft)
    about["rows"] = [places[row] for row in draft.rows]
    about["labelled"] = [(label, places[row], column) for label, row, column in draft.labelled]
    return json.dumps(about, ensure_ascii=False, separators=(",", ":"))
