"""Bytes into cells: delimited text and spreadsheets, whatever their encoding and delimiter. Knows nothing of elections."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import UnreadableTable

DELIMITED = frozenset({".csv", ".tsv", ".tab", ".txt", ".psv", ""})
SPREADSHEETS = frozenset({".xlsx", ".xls", ".ods", ".xlsm", ".xlsb"})
LATER = frozenset({".json", ".xml", ".parquet", ".zip", ".duckdb", ".sqlite", ".db"})
MAX_COLUMNS = 2_000
MAX_CELL = 100_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of text cells; `lines[i]` is the physical line (or sheet row) at which row i starts, from 1. `year` is set where
    the sheet is the part of a table that holds one of several elections, `seat` where it holds one of several regions."""

    path: str
    name: str | None
    rows: list[list[str]]
    lines: list[int]
    delimiter: str = ","
    year: int | None = None
    seat: str = ""


def read_sheets(path: str) -> list[Sheet]:
    """All sheets of a file. Raises UnreadableTable with one line naming the file and what to do."""
    file = Path(path)
    if not file.exists():
        raise UnreadableTable(f"{path}: no such file", path)
    if file.is_dir():
        raise UnreadableTable(f"{path}: is a folder, not a table; name the files in it", path)
    suffix = file.suffix.casefold()
    if suffix in LATER:
        raise UnreadableTable(f"{path}: {suffix} tables cannot be read; export the results as .csv or .xlsx", path)
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise UnreadableTable(f"{path}: cannot be read: {error.strerror}", path) from None
    if not raw.strip():
        raise UnreadableTable(f"{path}: the file is empty", path)
    if suffix in SPREADSHEETS or raw[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        return _spreadsheet(path, raw)
    return [_delimited(path, _decode(path, raw))]


def _decode(path: str, raw: bytes) -> str:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return raw.decode("utf-16")
        except UnicodeDecodeError:
            raise UnreadableTable(f"{path}: starts like UTF-16 but is not; save it as UTF-8", path) from None
    if b"\0" in raw or raw[:4] == b"%PDF" or raw[:3] == b"\xff\xd8\xff" or raw[:4] == b"\x89PNG":
        raise UnreadableTable(f"{path}: is not a text table (binary data); export the results as .csv or .xlsx", path)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _delimited(path: str, text: str) -> Sheet:
    delimiter = _delimiter(text)
    rows: list[list[str]] = []
    lines: list[int] = []
    csv.field_size_limit(MAX_CELL)
    reader = csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"), newline=""), delimiter=delimiter, skipinitialspace=True)
    before = 0
    try:
        for row in reader:
            if len(row) > MAX_COLUMNS:
                raise UnreadableTable(f"{path}:{before + 1}: {len(row):,} columns; a results table has fewer than {MAX_COLUMNS:,}", path, before + 1)
            if any(cell.strip() for cell in row) and not row[0].lstrip().startswith("#"):
                rows.append(row)
                lines.append(before + 1)
            before = reader.line_num
    except csv.Error as error:
        raise UnreadableTable(f"{path}:{reader.line_num}: cannot be read as a table: {error}", path, reader.line_num) from None
    return Sheet(path, None, rows, lines, delimiter)


def _delimiter(text: str) -> str:
    """The delimiter that gives the most lines the same, largest number of cells."""
    sample = [line for line in text.splitlines()[:60] if line.strip() and not line.startswith("#")]
    best, best_score = ",", 0.0
    for delimiter in ("\t", ";", "|", ","):
        counts = [len(row) for row in _split(sample, delimiter)]
        wide = [n for n in counts if n > 1]
        if not wide:
            continue
        common = max(set(wide), key=wide.count)
        score = wide.count(common) / len(counts) + min(common, 12) / 100 + (delimiter != "," and len(wide) * 2 >= len(counts))
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _split(lines: list[str], delimiter: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(lines, delimiter=delimiter)
    except csv.Error:
        return


def _spreadsheet(path: str, raw: bytes) -> list[Sheet]:
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))
        visible = [meta.name for meta in book.sheets_metadata if str(meta.visible).endswith("Visible")] or book.sheet_names
        sheets = []
        for name in visible:
            if name not in book.sheet_names:
                continue
            sheet = book.get_sheet_by_name(name)
            rows, lines = [], []
            first = sheet.start[0] if sheet.start else 0
            for number, row in enumerate(sheet.to_python(skip_empty_area=True), start=first + 1):
                if len(row) > MAX_COLUMNS:
                    raise UnreadableTable(f"{path}: sheet {name}: {len(row):,} columns; a results table has fewer than {MAX_COLUMNS:,}", path)
                cells = [_text(cell) for cell in row]
                if any(cells):
                    rows.append(cells)
                    lines.append(number)
            if rows:
                sheets.append(Sheet(path, name, rows, lines))
    except UnreadableTable:
        raise
    except Exception as error:  # calamine raises types of its own for every kind of damage
        raise UnreadableTable(f"{path}: cannot be read as a spreadsheet: {str(error).splitlines()[0][:120]}", path) from None
    if not sheets:
        raise UnreadableTable(f"{path}: the workbook has no visible cells", path)
    return sheets


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return "" if cell is None else str(cell).strip()
