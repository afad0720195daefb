"""Tables of SQLite and DuckDB databases and of Parquet files as sheets. Nothing is loaded before such a file is given."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from factcheck.errors import UnreadableTable
from factcheck.results.cells import MAX_COLUMNS, Sheet, as_text

MAX_ROWS = 5_000_000
_DUCKDB = "needs DuckDB: pip install 'factcheck-elections[duckdb]', or export the results as .csv"


def kind_of(head: bytes) -> str:
    """"sqlite" or "duckdb" by the first bytes of a file; "" for any other."""
    return "sqlite" if head[:16] == b"SQLite format 3\0" else "duckdb" if head[8:12] == b"DUCK" else ""


def sqlite(path: str, raw: bytes, name: str) -> list[Sheet]:
    """The tables of a SQLite database; its views are not run. Raises UnreadableTable."""
    import sqlite3

    try:
        with closing(sqlite3.connect(":memory:")) as base:
            base.text_factory = _text
            base.deserialize(raw)
            base.execute("PRAGMA query_only = ON")
            base.execute("PRAGMA trusted_schema = OFF")
            tables = [row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")]
            return _sheets(path, name, tables, base)
    except (sqlite3.Error, UnicodeDecodeError) as error:  # names that are no text are decoded past our reach
        raise UnreadableTable(f"{path}: cannot be read as a SQLite database: {first_line(error)}", path) from None


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def duckdb(path: str, raw: bytes, name: str) -> list[Sheet]:
    """The tables of a DuckDB database; its views are not run. Raises UnreadableTable, also when DuckDB is not installed."""
    library = library_for(path, "a DuckDB database")
    locked = {"enable_external_access": "false"}
    with _on_disk(path, raw, name) as file, _trouble(path, library, "a DuckDB database"), closing(library.connect(str(file), read_only=True, config=locked)) as base:
        found = base.execute("SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema = 'main'")
        return _sheets(path, name, [row[0] for row in found.fetchall()], base)


def parquet(path: str, raw: bytes, name: str) -> list[Sheet]:
    """A Parquet file as one sheet. Raises UnreadableTable, also when DuckDB is not installed."""
    library = library_for(path, "a Parquet file")
    alone = {"autoinstall_known_extensions": "false"}
    with _on_disk(path, raw, name) as file, _trouble(path, library, "a Parquet file"), closing(library.connect(config=alone)) as base:
        return [_sheet(path, name or None, base.execute("SELECT * FROM read_parquet(?)", [str(file)]))]


def library_for(path: str, what: str) -> Any:
    """DuckDB, for a file of that kind. Raises UnreadableTable when it is not installed."""
    try:
        import duckdb as library
    except ImportError:
        raise UnreadableTable(f"{path}: {what} {_DUCKDB}", path) from None
    return library


@contextmanager
def _on_disk(path: str, raw: bytes, name: str) -> Iterator[Path]:
    """The file itself; a copy of what was in an archive."""
    if not name:
        yield Path(path)
        return
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "member"
        copy.write_bytes(raw)
        yield copy


@contextmanager
def _trouble(path: str, library: Any, what: str) -> Iterator[None]:
    try:
        yield
    except library.Error as error:
        raise UnreadableTable(f"{path}: cannot be read as {what}: {first_line(error)}", path) from None


def first_line(error: Exception) -> str:
    """What a library says of an error, in one line of a message."""
    return (str(error).splitlines() or [type(error).__name__])[0][:120]


def _sheets(path: str, name: str, tables: list[str], base: Any) -> list[Sheet]:
    """Every table that has rows, by name."""
    sheets = []
    for table in sorted(tables):
        quoted = table.replace('"', '""')
        sheets.append(_sheet(path, ":".join(filter(None, (name, table))), base.execute(f'SELECT * FROM "{quoted}"')))
    if not any(len(sheet.rows) > 1 for sheet in sheets):
        raise UnreadableTable(f"{path}: the database has no table with rows; views are not read, store the results in a table", path)
    return [sheet for sheet in sheets if len(sheet.rows) > 1]


def _sheet(path: str, name: str | None, cursor: Any) -> Sheet:
    """The rows of a query, the names of its columns first, as row 1."""
    headings = [str(column[0]) for column in cursor.description]
    if len(headings) > MAX_COLUMNS:
        raise UnreadableTable(f"{path}: {len(headings):,} columns; a results table has fewer than {MAX_COLUMNS:,}", path)
    rows = [headings]
    while chunk := cursor.fetchmany(10_000):
        rows += [["" if isinstance(cell, bytes) else as_text(cell) for cell in row] for row in chunk]
        if len(rows) > MAX_ROWS:
            raise UnreadableTable(f"{path}: more than {MAX_ROWS:,} rows; export the contests that are needed as .csv", path)
    kept = [i for i, row in enumerate(rows) if any(row)]
    return Sheet(path, name, [rows[i] for i in kept], [i + 1 for i in kept])
