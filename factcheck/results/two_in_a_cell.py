"""Votes and their share in one cell, "24,067 (53.7%)", as two columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of
from factcheck.results.party_columns import party_column

_BOTH = re.compile(r"(\d[\d,\u00a0\u202f ']*)\s*[(\[/|–-]\s*(\d{1,3}(?:\.\d+)?) ?%[)\]]?")
_MOST = 5_000  # rows of a sheet that people wrote by hand
_TOP = 12
_SHOWN = 400


def in_two(sheet: Sheet) -> Sheet:
    """The sheet with a column for the shares behind each column of votes that has them in its cells; itself where none has."""
    if len(sheet.rows) > _MOST or not any(_BOTH.fullmatch(cell.strip()) for row in sheet.rows[:_SHOWN] for cell in row):
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        columns = {j: heading for j, cell in enumerate(row) if (heading := _heading(cell)) and _all_both(sheet.rows[i + 1 :], j)}
        if columns:
            return _split(sheet, i, columns)
    return sheet


def _heading(cell: str) -> str:
    """The heading of the votes: "Votes" of "Votes (%)", a party's own; "" for what is neither."""
    bare = re.sub(r"\s*[(\[/,&]*\s*(?:and |with )?(?:%|share|per ?cent(?:age)?|pct)[^)\]]*[)\]]?\s*$", "", cell.strip(), flags=re.I) or cell.strip()
    return bare if field_of(bare) == "votes" or (party_column(bare) or ("", ""))[1] == "votes" else ""


def _all_both(below: Sequence[Sequence[str]], column: int) -> bool:
    """Whether most cells of a column, of two at least, have a number and a share."""
    cells = [cell for row in below if column < len(row) and (cell := row[column].strip())]
    both = sum(1 for cell in cells if _BOTH.fullmatch(cell))
    return both > 1 and 2 * both > len(cells)


def _split(sheet: Sheet, top: int, columns: dict[int, str]) -> Sheet:
    """The sheet with these columns in two, in the rows from their headings on."""
    rows: list[list[str]] = []
    printed: dict[tuple[int, int], str] = {}
    for i, row in enumerate(sheet.rows):
        if i < top:
            rows.append(row)
            continue
        made: list[str] = []
        for j, cell in enumerate(row):
            if j not in columns:
                made.append(cell)
            elif i == top:
                made += [columns[j], "%" if field_of(columns[j]) == "votes" else f"{columns[j]} %"]
            else:
                match = _BOTH.fullmatch(cell.strip())
                printed |= {(i, len(made)): sheet.rows[top][j].strip(), (i, len(made) + 1): sheet.rows[top][j].strip()}
                made += [match[1].strip(), match[2]] if match else [cell, ""]
        rows.append(made)
    return replace(sheet, rows=rows, printed=printed, reshaped=True)
