"""Figures of the contest that stand to the right of its candidates, each beside its label, as rows below them:

    Ann Archer | Labour       | 9,120 | | Electorate | 40,000
    Bob Baker  | Conservative | 8,455 | | Rejected   | 80
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from factcheck.results.cells import Sheet
from factcheck.results.headings import OF_CONTEST, row_label
from factcheck.results.numbers import is_number

_MOST = 500  # rows of such a sheet
_LEFT = 2  # cells at least that a row of a candidate has before them


def block_below(sheet: Sheet) -> Sheet:
    """The sheet with each such block below its table, which an empty row or a title ends; the sheet itself where there is none, or one for
    several contests together."""
    if len(sheet.rows) > _MOST:
        return sheet
    columns = {column for row in sheet.rows for column in _labelled(row)}
    if len(columns) != 1:
        return sheet
    (column,) = columns
    made: list[tuple[list[str], int]] = []
    for filled, run in groupby(range(len(sheet.rows)), key=lambda i: sum(1 for cell in sheet.rows[i] if cell.strip()) > 1):
        rows = list(run)
        beside = [i for i in rows if filled and column in _labelled(sheet.rows[i])]
        labels = {row_label(sheet.rows[i][column]) for i in beside}
        if beside and (len(labels) < len(beside) or len(labels) == 1):
            return sheet
        made += [([*row[:column], "", "", *row[column + 2 :]] if i in beside else row, sheet.lines[i]) for i in rows for row in (sheet.rows[i],)]
        made += [([*[""] * column, *sheet.rows[i][column : column + 2]], sheet.lines[i]) for i in beside]
    return replace(sheet, rows=[row for row, _ in made], lines=[line for _, line in made])


def _labelled(row: Sequence[str]) -> list[int]:
    """The columns of a row that have the label of a figure before a number and behind other cells, after an empty one or not."""
    return [j for j in range(_LEFT, len(row) - 1)
            if row[j].strip() and is_number(row[j + 1]) and not is_number(row[j]) and row_label(row[j]) in OF_CONTEST and row_label(row[0]) is None
            and sum(1 for cell in row[:j] if cell.strip()) >= _LEFT]
