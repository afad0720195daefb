"""A connection to a database file that holds results in tables of ours: SQLite or, by its suffix, DuckDB; one dialect for both.

SQLite comes with Python, opens in some milliseconds and finds one contest of fifty thousand by an index in less than one;
DuckDB is an extra of 25 MB that takes a tenth of a second to load and keeps the same in a quarter of the space.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import quote

from factcheck.errors import UnreadableTable, UsageError
from factcheck.results.databases import first_line, kind_of, library_for

SQLITE = frozenset({".sqlite", ".sqlite3", ".db"})
DUCKDB = frozenset({".duckdb"})
_CHUNK = 20_000  # rows handed over at once
_HEAD = 16


class Base:
    """An open database: `rows` asks, `insert` adds many rows, `run` does anything else; all within `transaction`."""

    def __init__(self, path: str, duck: bool, write: bool = False) -> None:
        self.path, self.duck = path, duck
        if duck:
            library = library_for(path, "a DuckDB database")
            self.error: type[Exception] = library.Error
            with self.trouble():
                self.base: Any = library.connect(path, read_only=not write, config={"enable_external_access": "false"})
        else:
            import sqlite3

            self.error = sqlite3.Error
            with self.trouble():
                self.base = sqlite3.connect(f"file:{quote(path)}?mode={'rwc' if write else 'ro'}", uri=True, isolation_level=None)
                self.base.execute("PRAGMA trusted_schema = OFF")

    @contextmanager
    def trouble(self) -> Iterator[None]:
        """Errors of the library as UnreadableTable."""
        try:
            yield
        except self.error as error:
            raise UnreadableTable(f"{self.path}: cannot be used as a database of results: {first_line(error)}", self.path) from None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is done within, or nothing."""
        self.run("BEGIN")
        try:
            yield
        except BaseException:
            self.run("ROLLBACK")
            raise
        self.run("COMMIT")

    def rows(self, query: str, *values: object) -> list[Any]:
        """The rows of a query. Raises UnreadableTable."""
        with self.trouble():
            found: list[Any] = self.base.execute(query, values).fetchall()
        return found

    def run(self, statement: str, *values: object) -> None:
        """Any other statement. Raises UnreadableTable."""
        with self.trouble():
            self.base.execute(statement, values)

    def insert(self, table: str, types: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Add rows to a table; `types` are those of its columns."""
        waiting = iter(rows)
        while chunk := list(islice(waiting, _CHUNK)):
            with self.trouble():
                if self.duck:  # row by row it takes a millisecond each
                    lists = ", ".join(f"unnest(${n + 1}::{kind}[])" for n, kind in enumerate(types))
                    self.base.execute(f"INSERT INTO {table} SELECT {lists}", [list(column) for column in zip(*chunk, strict=True)])
                else:
                    self.base.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(types))})", chunk)

    def close(self) -> None:
        """Give the file back."""
        self.base.close()


def is_duck(path: str) -> bool:
    """Which database a name asks for. Raises UsageError when it asks for none."""
    suffix = Path(path).suffix.casefold()
    if suffix not in SQLITE | DUCKDB:
        raise UsageError(f"{path}: no database by its name; name it .sqlite, or .duckdb where DuckDB is installed", path)
    return suffix in DUCKDB


def kind_of_file(path: str) -> str:
    """"sqlite" or "duckdb" by the first bytes of a file; "" for any other, and for what is no file."""
    try:
        with Path(path).open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return ""
    return kind_of(head)
