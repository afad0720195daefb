"""Votes in thousands or millions, with seats or shares beside them, below banners: "Votes (000s) | Seats".

          Votes (000s)     Seats
    Area  Lab    Con       Lab  Con
    East  402.6  431.9     9    14

Where enough places are printed they become votes. Rounded ones are no number of votes: the headings of their columns say so, "In
thousands: Lab", and nobody reads them as votes. How a number may be given stands in panels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.numbers import is_number
from factcheck.results.panels import in_full, places_of
from factcheck.results.party_columns import party_column

_TOP = 12
_MOST = 2_000  # rows of a sheet that is printed for people
_FEWEST = 2  # parties
_ROUNDED = {3: "In thousands", 6: "In millions"}


def in_votes(sheet: Sheet) -> Sheet:
    """The sheet with votes in its columns of votes, or without any; itself where no banner says that they are in thousands."""
    if len(sheet.rows) > _MOST:
        return sheet
    for i, row in enumerate(sheet.rows[1:_TOP], start=1):
        banners = _spread(sheet.rows[i - 1], len(row))
        columns = {j: banner for j, banner in banners.items() if places_of(banner) and row[j].strip() and not is_number(row[j])}
        parties = [j for j in columns if (party_column(row[j]) or ("", ""))[1] == "votes"]
        if len(parties) >= _FEWEST and len(banners) > len(columns):
            return _of_units(sheet, i, columns)
    return sheet


def _spread(above: Sequence[str], width: int) -> dict[int, str]:
    """What stands over each column, as far as the next banner."""
    found: dict[int, str] = {}
    banner = ""
    for j in range(width):
        banner = (above[j].strip() if j < len(above) else "") or banner
        if banner:
            found[j] = banner
    return found


def _of_units(sheet: Sheet, top: int, columns: dict[int, str]) -> Sheet:
    rows = [list(row) for row in sheet.rows]
    exact = True
    for row in rows[top + 1 :]:
        cells = {j: row[j].strip() for j in columns if j < len(row) and row[j].strip()}
        made = dict(zip(cells, in_full(list(cells.values()), places_of(next(iter(columns.values())))), strict=True))
        exact = exact and all(made[j] or not is_number(cell) for j, cell in cells.items())
        if exact:
            for j, cell in made.items():
                row[j] = cell
    if exact:
        return replace(sheet, rows=rows, reshaped=True)
    heads = [f"{_ROUNDED[places_of(columns[j])]}: {cell.strip()}" if j in columns else cell for j, cell in enumerate(sheet.rows[top])]
    return replace(sheet, rows=[*sheet.rows[:top], heads, *sheet.rows[top + 1 :]], reshaped=True)
