"""Databases of results beside the files that were given: each seat is taken out once, when it is asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path

from factcheck.results.assembling import in_name
from factcheck.results.drafts import Draft
from factcheck.results.model import Table
from factcheck.results.store import UNDATED, Store, Stored

_NAMED = 3  # files without dates that a warning names


class Shelf:
    """The databases given, none for most runs."""

    def __init__(self) -> None:
        self._stores: list[Store] = []
        self._taken: set[str] = set()
        self._hidden: frozenset[str] = frozenset()

    def add(self, path: str) -> Table:
        """Open a database, and say what it is. Raises UnreadableTable."""
        store = Store(path)
        self._stores.append(store)
        _, rows, contests = store.size()
        with Path(path).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        undated = [name for name, warnings in store.base.rows("SELECT path, doubts FROM file ORDER BY path") if UNDATED in warnings]
        told = (f"{path}: contests of {', '.join(undated[:_NAMED])}{f' and {len(undated) - _NAMED} more files' if len(undated) > _NAMED else ''} {UNDATED}",) if undated else ()
        return Table(path, digest, rows, contests, told, kind="DuckDB database of results" if store.base.duck else "SQLite database of results")

    def hide(self, digests: Iterable[str]) -> None:
        """Leave out what the databases have of files that were given as well."""
        self._hidden = frozenset(digests)

    @cached_property
    def _seats(self) -> dict[str, str]:
        return {key: seat for store in self._stores for key, seat in store.seats().items()}

    def seats(self) -> dict[str, str]:
        """Printed name of each seat that has not been taken out, by its key."""
        return {key: seat for key, seat in self._seats.items() if key not in self._taken} if self._stores else {}

    def contest_keys(self) -> list[str]:
        """The keys of the contests that have not been taken out."""
        return [key for store in self._stores for key in store.contest_keys() if key.rpartition("@")[0] not in self._taken]

    def bearing(self, parts: Sequence[str]) -> list[str]:
        """The seats that have one of these in their name."""
        return [key for key, seat in self._seats.items() if any(part.casefold() in seat.casefold() for part in parts)] if self._stores else []

    def take(self, seat: str) -> list[Stored]:
        """The contests of a seat, the first time that they are asked for."""
        if seat in self._taken or not self._stores:
            return []
        self._taken.add(seat)
        return [stored for store in self._stores for stored in store.of_seat(seat, self._hidden)]

    def beside(self, drafts: Sequence[Draft]) -> list[Draft]:
        """The contests of the seats that these drafts are of: they tell each other's days and seats.

        Of an old name with the county before it, and of the seat in a file's name, too.
        """
        if not self._stores or not drafts:
            return []
        own = {draft.seat_key for draft in drafts}
        nameless = {draft.sheet.path for draft in drafts if not draft.seat}
        ends = tuple(f" {key}" for key in own if key) if len(own) <= 200 else ()
        wanted = [seat for seat in self._seats if seat in own or (ends and seat.endswith(ends)) or any(seat and in_name(seat, path) for path in nameless)]
        return [stored.draft for seat in wanted for stored in self.take(seat)]

    def paths(self) -> list[str]:
        """The databases."""
        return [store.path for store in self._stores]

    def tables(self) -> dict[str, Table]:
        """The files that the databases were built from, by path."""
        return {path: table for store in self._stores for path, table in store.tables().items()}
