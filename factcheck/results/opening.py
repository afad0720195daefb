"""A file, whatever its format, as sheets of cells and drafts of contests: the table of formats.

The first bytes decide, the name only where they do not. To add a format, write a reader and add a line to FORMATS.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from factcheck.errors import UnreadableTable
from factcheck.results import databases
from factcheck.results.aligned import aligned, is_aligned
from factcheck.results.cells import Sheet, decode, delimited, spreadsheet
from factcheck.results.documents import Node, read_json, read_xml
from factcheck.results.drafts import Draft
from factcheck.results.printed_lines import is_lines, lines_of
from factcheck.results.recognisers import read_document
from factcheck.results.wikitext import boxes, is_boxes

MAX_UNPACKED = 400_000_000  # bytes that an archive or workbook may unpack to
_MAX_RATIO = 250  # how often larger than packed, for what unpacks to more than _SMALL
_SMALL = 20_000_000
_NOT_RESULTS = re.compile(
    r"^__MACOSX/|(?:^|/)\.|\.(?:pdf|docx?|html?|md|png|jpe?g|gif|svg|css|js|prj|shp|shx|dbf|geojson|rtf|log)$|(?:^|/)(?:read ?me|licen[cs]e|notes?)\.[^/]*$", re.I)


@dataclass
class Opened:
    """What a file holds: sheets still to be understood, drafts of contests that a recogniser found; `left_out` says what
    was passed over and why, `doubts` what the file contradicts itself in, `kind` what was recognised."""

    kind: str = ""
    sheets: list[Sheet] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def open_results(path: str) -> tuple[Opened, bytes]:
    """What a file holds, and its bytes. Raises UnreadableTable with one line naming the file and what to do."""
    file = Path(path)
    if not file.exists():
        raise UnreadableTable(f"{path}: no such file", path)
    if file.is_dir():
        raise UnreadableTable(f"{path}: is a folder, not a table; name the files in it", path)
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise UnreadableTable(f"{path}: cannot be read: {error.strerror}", path) from None
    return _opened(path, raw, ""), raw


def _opened(path: str, raw: bytes, name: str) -> Opened:
    """`name` is that of a member of an archive, "" for a file of its own."""
    if not raw[:1000].strip() and not raw.strip():
        raise UnreadableTable(f"{path}: {f'{name} in it' if name else 'the file'} is empty", path)
    suffix = PurePosixPath(name or path).suffix.casefold()
    return next(form.read(path, raw, name) for form in FORMATS if form.fits(raw, suffix))


# --- readers -------------------------------------------------------------------------------------------------------


def _workbook(path: str, raw: bytes, name: str) -> Opened:
    if raw[:2] == b"PK":
        _members(path, raw)  # a workbook can be a bomb as well
    return Opened("spreadsheet", spreadsheet(path, raw, name))


def _document(path: str, root: Node, raw: bytes, name: str, kind: str) -> Opened:
    one_line = raw.count(b"\n") < 3
    found = read_document(root, path, name, one_line)
    return Opened(found.kind or kind, found.sheets, found.drafts, found.left_out, found.doubts)


def _json(path: str, raw: bytes, name: str) -> Opened:
    return _document(path, read_json(path, raw), raw, name, "JSON")


def _xml(path: str, raw: bytes, name: str) -> Opened:
    return _document(path, read_xml(path, raw), raw, name, "XML")


def _archive(path: str, raw: bytes, name: str) -> Opened:
    """The results in an archive; what else is in it is left out. One that cannot be read fails only if nothing can."""
    if name:
        raise UnreadableTable(f"{path}: {name} in it is an archive itself; unpack it and name the files", path)
    all_of_it, trouble = Opened(), None
    for member, content in _members(path, raw).items():
        if _NOT_RESULTS.search(member):
            all_of_it.left_out.append(f"{member}: no results file by its name")
            continue
        try:
            one = _opened(path, content(), member)
        except UnreadableTable as error:
            trouble = trouble or error
            all_of_it.left_out.append(f"{member}: {error.message.removeprefix(f'{path}: ')}")
            continue
        all_of_it.kind = ", ".join(dict.fromkeys(filter(None, (all_of_it.kind, one.kind))))
        for have, more in ((all_of_it.sheets, one.sheets), (all_of_it.drafts, one.drafts), (all_of_it.left_out, one.left_out), (all_of_it.doubts, one.doubts)):
            have += more  # type: ignore[operator]
    if not all_of_it.sheets and not all_of_it.drafts:
        raise trouble or UnreadableTable(f"{path}: the archive has no results file in it", path)
    all_of_it.kind = f"ZIP of {all_of_it.kind}"
    return all_of_it


def _members(path: str, raw: bytes) -> dict[str, Callable[[], bytes]]:
    """The files of an archive by name, each read when called. Raises UnreadableTable for bombs, locked and damaged ones."""
    import zipfile

    try:
        archive = zipfile.ZipFile(io.BytesIO(raw))
    except Exception as error:  # a damaged directory raises what it likes
        raise UnreadableTable(f"{path}: cannot be unpacked: {str(error)[:80]}; get the file again", path) from None
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    size = sum(entry.file_size for entry in entries)
    if size > MAX_UNPACKED or (size > _SMALL and size > _MAX_RATIO * len(raw)):
        raise UnreadableTable(f"{path}: would unpack to {size // 1_000_000:,} MB from {len(raw) / 1_000_000:,.1f} MB; unpack it and name the results file", path)
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableTable(f"{path}: is locked with a password; unpack it and name the results file", path)

    def content(entry: zipfile.ZipInfo) -> bytes:
        try:
            with archive.open(entry) as stream:
                found = stream.read(entry.file_size + 1)  # the size may be a lie
        except Exception as error:  # each way of packing has errors of its own
            raise UnreadableTable(f"{path}: {entry.filename} in it cannot be unpacked: {str(error)[:80]}; get the file again", path) from None
        return found

    return {entry.filename: (lambda entry=entry: content(entry)) for entry in entries}  # type: ignore[misc]


def _is_page(raw: bytes, suffix: str) -> bool:
    """Whether a file is a web page, by its first bytes or its name."""
    start = raw[:1000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    return start.startswith((b"<!doctype html", b"<html", b"<table")) or b"<html" in start or (suffix in {".html", ".htm", ".xhtml"} and b"<table" in raw.lower())


def _page(path: str, raw: bytes, name: str) -> Opened:
    from factcheck.results.webpages import tables_of

    return Opened("web page", tables_of(path, raw, name))


def _wikitext(path: str, raw: bytes, name: str) -> Opened:
    return Opened("election box", boxes(path, decode(path, raw), name or None))


def _lines(path: str, raw: bytes, name: str) -> Opened:
    return Opened("lines of text", lines_of(path, raw, name or None))


def _delimited(path: str, raw: bytes, name: str) -> Opened:
    return Opened("delimited text", [delimited(path, raw, name or None)])


# --- the table -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Format:
    """A format of files: how its first bytes, or where they do not tell its suffix, show it, and who reads it."""

    fits: Callable[[bytes, str], bool]
    read: Callable[[str, bytes, str], Opened]


_WORKBOOKS = frozenset({".xlsx", ".xls", ".ods", ".xlsm", ".xlsb"})
_WORKBOOK_PARTS = (b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
FORMATS: tuple[Format, ...] = (
    Format(lambda raw, suffix: databases.kind_of(raw) == "sqlite", lambda path, raw, name: Opened("SQLite database", databases.sqlite(path, raw, name))),
    Format(lambda raw, suffix: databases.kind_of(raw) == "duckdb", lambda path, raw, name: Opened("DuckDB database", databases.duckdb(path, raw, name))),
    Format(lambda raw, suffix: raw[:4] == b"PAR1", lambda path, raw, name: Opened("Parquet", databases.parquet(path, raw, name))),
    Format(lambda raw, suffix: suffix in _WORKBOOKS or raw[:4] == b"\xd0\xcf\x11\xe0", _workbook),
    Format(lambda raw, suffix: raw[:4] == b"PK\x03\x04" and any(part in raw[:200] for part in _WORKBOOK_PARTS), _workbook),
    Format(lambda raw, suffix: raw[:4] in (b"PK\x03\x04", b"PK\x05\x06") or suffix == ".zip", _archive),
    Format(lambda raw, suffix: suffix in {".db", ".sqlite", ".sqlite3"}, lambda path, raw, name: Opened("SQLite database", databases.sqlite(path, raw, name))),
    Format(lambda raw, suffix: suffix == ".duckdb", lambda path, raw, name: Opened("DuckDB database", databases.duckdb(path, raw, name))),
    Format(lambda raw, suffix: suffix == ".parquet", lambda path, raw, name: Opened("Parquet", databases.parquet(path, raw, name))),
    Format(lambda raw, suffix: suffix in {".json", ".jsonl", ".ndjson"} or raw.lstrip(b"\xef\xbb\xbf \r\n\t")[:2] in (b'{"', b"[{", b"{\n", b"{\r"), _json),
    Format(_is_page, _page),
    Format(lambda raw, suffix: suffix == ".xml" or raw.lstrip(b"\xef\xbb\xbf \r\n\t")[:5].lower() == b"<?xml", _xml),
    Format(lambda raw, suffix: is_boxes(raw), _wikitext),
    Format(lambda raw, suffix: is_aligned(raw), lambda path, raw, name: Opened("columns of text", [aligned(path, raw, name or None)])),
    Format(lambda raw, suffix: is_lines(raw), _lines),
    Format(lambda raw, suffix: True, _delimited),
)
