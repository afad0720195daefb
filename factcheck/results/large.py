"""Large delimited files: the bytes and where each row begins are kept, cells are made of a row when somebody looks at it."""

from __future__ import annotations

import csv
from array import array
from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.errors import UnreadableTable

LARGE = 8_000_000  # bytes from which a file is read so


class LargeRows(Sequence[Any]):
    """The rows of delimited text, read one at a time: `starts[i]` to `ends[i]` are the bytes of row i."""

    def __init__(self, raw: bytes, encoding: str, delimiter: str) -> None:
        self._raw, self._encoding, self._delimiter = raw, encoding, delimiter
        self.starts, self.ends, self.lines = array("Q"), array("Q"), array("Q")
        self._last: tuple[int, list[str]] = (-1, [])

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, at: int | slice) -> Any:
        """The cells of one row, or a list of rows."""
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self)))]
        if at < 0:
            at += len(self)
        if at != self._last[0]:
            text = self._raw[self.starts[at] : self.ends[at]].decode(self._encoding, errors="replace")
            if '"' in text:
                cells = next(csv.reader(text.splitlines(keepends=True), delimiter=self._delimiter, skipinitialspace=True))
            else:
                cells = [cell.lstrip(" ") for cell in text.rstrip("\r\n").split(self._delimiter)]
            self._last = at, cells
        return self._last[1]

    def __iter__(self) -> Iterator[list[str]]:
        return (self[i] for i in range(len(self)))


def large_rows(path: str, raw: bytes, encoding: str, delimiter: str, most: int) -> LargeRows:
    """The rows that have something in them, comments left out. Raises UnreadableTable for more than `most` columns and for
    what cannot be told into rows."""
    found = LargeRows(raw, encoding, delimiter)
    at, number = (3 if raw[:3] == b"\xef\xbb\xbf" else 0), 0
    mark = delimiter.encode()
    while at < len(raw):
        end = raw.find(b"\n", at) + 1 or len(raw)
        first = number + 1
        number += 1
        while raw.count(b'"', at, end) % 2 and end < len(raw):  # a line end inside quotation marks
            end = raw.find(b"\n", end) + 1 or len(raw)
            number += 1
            if end - at > 1_000_000:
                raise UnreadableTable(f"{path}:{first}: a quotation mark is never closed", path, first)
        if raw.count(mark, at, end) >= most and len(next(csv.reader([raw[at:end].decode(encoding, errors="replace")], delimiter=delimiter))) > most:
            raise UnreadableTable(f"{path}:{first}: more than {most:,} columns; a results table has fewer", path, first)
        line = raw[at:end].strip()
        if line and line[:1] != b"#" and line.strip(b' \t"' + mark):
            found.starts.append(at)
            found.ends.append(end)
            found.lines.append(first)
        at = end
    return found
