"""Bytes into cells: delimited text and spreadsheets, whatever their encoding and delimiter. Knows nothing of elections."""

from __future__ import annotations

import csv
import io
import re
from codecs import getincrementaldecoder
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from factcheck.errors import UnreadableTable
from factcheck.results.large import LARGE, large_rows

MAX_COLUMNS = 2_000
MAX_CELL = 100_000
_PIECE = 1_000_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of text cells; `lines[i]` is the physical line (or sheet row) at which row i starts, from 1. `year`, and `day` where
    it is known, are set where the sheet is the part of a table that holds one of several elections, `seat` where it holds one of several regions;
    `reshaped` says that its columns are no longer those of the file, `printed` which headings cells had there, by (row, column);
    `earlier` that it is of the election before, whenever that was, `held` that it has what parties held when an election came,
    `later` that its rows are those who stood at a later election, beside whom others may have stood at its own."""

    path: str
    name: str | None
    rows: Sequence[list[str]]
    lines: Sequence[int]
    delimiter: str = ","
    printed: Mapping[tuple[int, int], str] = field(default_factory=dict)
    year: int | None = None
    day: date | None = None
    seat: str = ""
    reshaped: bool = False
    earlier: bool = False
    held: bool = False
    later: bool = False

    def title(self, rows: int) -> str:
        """The first words of a sheet, among so many of its rows; "" where there are none."""
        return " ".join(next((cell for row in self.rows[:rows] for cell in row if cell.strip()), "").split())

    def of_rows(self, made: Sequence[tuple[list[str], int]]) -> Sheet:
        """The sheet with other rows, each with the line that it is cited by."""
        return replace(self, rows=[row for row, _ in made], lines=[line for _, line in made], reshaped=True)


def decode(path: str, raw: bytes) -> str:
    """The text of a file: UTF-8 with or without a mark, UTF-16, else Windows-1252. Raises UnreadableTable for binary data."""
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


def _encoding(raw: bytes) -> str:
    """UTF-8 if all of it is, else Windows-1252; read in pieces."""
    decoder = getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(raw), _PIECE):
            decoder.decode(raw[at : at + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def delimited(path: str, raw: bytes, name: str | None = None) -> Sheet:
    """Delimited text as a sheet. Raises UnreadableTable with one line naming the file and what to do."""
    if len(raw) > LARGE and raw[:2] not in (b"\xff\xfe", b"\xfe\xff") and b"\n" in raw[:MAX_CELL] and b"\0" not in raw:
        delimiter = _delimiter(decode(path, raw[:MAX_CELL].rpartition(b"\n")[0]))
        large = large_rows(path, raw, _encoding(raw), delimiter, MAX_COLUMNS)
        return Sheet(path, name, large, large.lines, delimiter)
    text = decode(path, raw)
    delimiter = _delimiter(text)
    rows: list[list[str]] = []
    lines: list[int] = []
    csv.field_size_limit(MAX_CELL)
    if delimiter == "," and _commas_in_numbers(text):
        return _spaced(path, text, name)
    reader = csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"), newline=""), delimiter=delimiter, skipinitialspace=True)
    before = 0
    try:
        for row in reader:
            if len(row) > MAX_COLUMNS:
                raise UnreadableTable(f"{path}:{before + 1}: {len(row):,} columns; a results table has fewer than {MAX_COLUMNS:,}", path, before + 1)
            if delimiter == "|":
                row = _of_markdown(row)
            if not rows and (title := _title_of(row, delimiter)):
                row = [title]
            if any(cell.strip() for cell in row) and not row[0].lstrip().startswith("#") and not (delimiter == "|" and _is_rule(row)):
                rows.append(row)
                lines.append(before + 1)
            before = reader.line_num
    except csv.Error as error:
        raise UnreadableTable(f"{path}:{reader.line_num}: cannot be read as a table: {error}", path, reader.line_num) from None
    return Sheet(path, name, _unframed(rows) if delimiter == "|" else rows, lines, delimiter)


_NAMES_AN_ELECTION = re.compile(r"\b(?:by-?election|(?:general|local|council|county|mayoral|parliamentary) elections?|referendum|declaration of result)\b", re.I)
_OF_THE_FILE = re.compile(r"\b(?:sources?|generated|exported|retrieved|updated|downloaded|licen[cs]e|notional|compared|changes?|swings?|baseline)\b", re.I)


def _title_of(row: Sequence[str], delimiter: str) -> str:
    """The title that a comment above the headings gives: "# General election, 8 June 2017: Northern Ireland"; "" for other rows."""
    said = f"{delimiter} ".join(cell.strip() for cell in row).strip()
    return said.lstrip("# ") if said.startswith("#") and _NAMES_AN_ELECTION.search(said) and not _OF_THE_FILE.search(said) else ""


def _unframed(rows: list[list[str]]) -> list[list[str]]:
    """The rows of a table in Markdown without the empty cells outside its frame, where all of them have it."""
    framed = all(len(row) > 2 and not row[0].strip() and not row[-1].strip() for row in rows if len(row) > 1)
    return [row[1:-1] if len(row) > 1 else row for row in rows] if framed else rows


def _of_markdown(row: list[str]) -> list[str]:
    """A row of a table in Markdown, or a line between two, without its marks: "## Abbey", "**Abbey**", "| Labour **hold** |"."""
    cells = [re.sub(r"(?<!\w)(\*\*|__)(?=\S)(.*?\S)\1(?!\w)", r"\2", cell.strip()) for cell in row]
    return [re.sub(r"^#+ *", "", cells[0])] if len(cells) == 1 else cells


def _is_rule(row: Sequence[str]) -> bool:
    """Whether a row is a line that rules a table: "|---|---:|" below the headings of one in Markdown, "+----+----+" in one
    that is boxed in."""
    return all(re.fullmatch(r"\s*(?::?-+:?)?\s*", cell) for cell in row) or (len(row) == 1 and re.fullmatch(r"\s*\+?(?:[-=]+\+)+[-=]*\s*", row[0]) is not None)


_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def _commas_in_numbers(text: str) -> bool:
    """Whether all the commas of a text that has some stand in numbers: "61,982"."""
    return "," in text and "," not in _THOUSANDS.sub("", text)


def _spaced(path: str, text: str, name: str | None) -> Sheet:
    """Text without a delimiter: cells are what two spaces and more part."""
    lines = [(line.strip(), number) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    return Sheet(path, name, [re.split(r"\s{2,}|\t+", line) for line, _ in lines], [number for _, number in lines], " ")


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


def spreadsheet(path: str, raw: bytes, name: str = "") -> list[Sheet]:
    """The visible sheets of a workbook; `name` goes before theirs. Raises UnreadableTable."""
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))
        visible = [meta.name for meta in book.sheets_metadata if str(meta.visible).endswith("Visible")] or book.sheet_names
        sheets = []
        for title in visible:
            if title not in book.sheet_names:
                continue
            sheet = book.get_sheet_by_name(title)
            rows, lines = [], []
            first = sheet.start[0] if sheet.start else 0
            for number, row in enumerate(sheet.to_python(skip_empty_area=True), start=first + 1):
                if len(row) > MAX_COLUMNS:
                    raise UnreadableTable(f"{path}: sheet {title}: {len(row):,} columns; a results table has fewer than {MAX_COLUMNS:,}", path)
                cells = [as_text(cell) for cell in row]
                if any(cells):
                    rows.append(cells)
                    lines.append(number)
            if rows:
                sheets.append(Sheet(path, ":".join(filter(None, (name, title))), rows, lines))
    except UnreadableTable:
        raise
    except Exception as error:  # calamine raises types of its own for every kind of damage
        raise UnreadableTable(f"{path}: cannot be read as a spreadsheet: {str(error).splitlines()[0][:120]}", path) from None
    if not sheets:
        raise UnreadableTable(f"{path}: the workbook has no visible cells", path)
    return sheets


def as_text(cell: object) -> str:
    """A typed cell as it would stand in a text file: 41 rather than 41.0, dates in ISO form, nothing for None.

    A spreadsheet keeps fifteen digits of a number: 0.33299999999999996 in its file is 0.333 to whoever wrote it.
    """
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.15g}"
    return "" if cell is None else str(cell).strip()
