"""Tables in a document: rows as blocks, each cell below its headings, whatever spans several rows or columns."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.article.assembling import Assembly
from factcheck.article.model import Block

_MOST = 100  # columns or rows that one cell may span
_WIDEST = 200  # columns of a row; a wider one is no table of figures
_BETWEEN = " | "
Span = tuple[int, int]


class _Cell(NamedTuple):
    start: int
    end: int
    columns: int
    rows: int
    head: bool
    above: bool


class Grid:
    """The rows of one table, in order."""

    def __init__(self) -> None:
        self.in_cell = False
        self.head = False  # whether rows are headings by where they stand
        self._cells: list[_Cell] = []
        self._carried: dict[int, tuple[Span, int]] = {}  # by column: a cell from above, and how many rows it still reaches
        self._row: tuple[Span, ...] = ()  # the cells of the row before, by column
        self._heads: list[tuple[Span, ...]] = []
        self._said: list[list[str]] = []  # words of the rows of headings, by column
        self._begun = False  # a row that is no heading has been

    @property
    def in_row(self) -> bool:
        """Whether a row has begun and not ended."""
        return bool(self._cells)

    def cell(self, made: Assembly, at: int, columns: int = 1, rows: int = 1, head: bool = False, above: bool = False) -> None:
        """A cell begins; one that goes on with the cell `above` it stands for that."""
        self.cell_ended(made, at)
        start = made.cell(at, _BETWEEN if self._cells else "")
        self._cells.append(_Cell(start, start, max(1, min(columns, _MOST)), max(1, min(rows, _MOST)), head, above))
        self.in_cell = True

    def cell_ended(self, made: Assembly, at: int) -> None:
        """The end of a cell, if one has begun."""
        if self.in_cell:
            made.edge(at)
            self._cells[-1] = self._cells[-1]._replace(end=made.length)
            self.in_cell = False

    def row_ended(self, made: Assembly, at: int) -> None:
        """The end of a row, if one has begun."""
        self.cell_ended(made, at)
        if not self._cells:
            return
        first = self._cells[0].start
        text = made.tail(first)
        words = {(cell.start, cell.end): text[cell.start - first : cell.end - first] for cell in self._cells}
        spans = self._columns()
        is_head = not self._begun and (self.head or self._like_headings(list(words.values())))
        if is_head:
            self._heads.append(spans)
            self._said.append([words.get(span, "") for span in spans])
        self._begun = self._begun or not is_head
        header = self._heads[-1] if self._heads else ()
        headings = tuple(" ".join(dict.fromkeys(filter(None, said))) for said in _by_column(self._said)) if len(self._said) > 1 else ()
        if any(said.strip() for said in words.values()):  # a row of empty cells is none
            made.end(Block(made.start or 0, made.length, "row", cells=spans, header=header, headings=headings))
        self._cells = []

    def _like_headings(self, words: list[str]) -> bool:
        """Whether a row says what is below it: all of its cells are headings, or it is the first and has no figure."""
        if len(self._cells) < 2:
            return False
        return all(cell.head for cell in self._cells) or (not self._heads and not re.search(r"\d", " ".join(words)))

    def _columns(self) -> tuple[Span, ...]:
        """The cell that stands in each column of the row."""
        found: list[Span] = []
        carried, self._carried = self._carried, {}

        def from_above() -> None:
            while len(found) in carried:
                span, left = carried[len(found)]
                if left > 1:
                    self._carried[len(found)] = span, left - 1
                found.append(span)

        for cell in self._cells:
            from_above()
            for _ in range(cell.columns):
                if cell.rows > 1:
                    self._carried[len(found)] = (cell.start, cell.end), cell.rows - 1
                own = (cell.start, cell.end)
                found.append(self._row[len(found)] if cell.above and len(found) < len(self._row) else own)
            if len(found) > _WIDEST:
                self._carried = {}
                return ()
        from_above()
        self._row = tuple(found)
        return self._row


def _by_column(rows: list[list[str]]) -> list[list[str]]:
    return [[row[i] if i < len(row) else "" for row in rows] for i in range(max(map(len, rows)))]
