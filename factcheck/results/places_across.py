"""One figure of many places at many elections, the places or the elections across: turnout, electorate.

    Turnout at general elections              Electorate
    Election | England | Wales | Scotland     Nation  | 2017       | 2019
    2017     | 69.1%   | 68.6% | 66.4%        England | 39,260,205 | 39,900,000

Each becomes a table with a row a place and election. The title, or the name of the sheet or file, says which figure it is; to
teach it another, extend HOLDS.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from factcheck.results.cells import Sheet
from factcheck.results.dates import parse_date
from factcheck.results.headings import field_of, normal, row_label
from factcheck.results.numbers import is_number, parse
from factcheck.results.party_columns import YEAR, party_column

# What a table holds, by a word of its title, and the least and most that one figure of it can be.
HOLDS: tuple[tuple[str, str, int, int], ...] = (
    ("Turnout", r"turn-?out", 1, 100), ("Electorate", r"electorates?|electors|registered voters", 1_000, 100_000_000),
)
# Words of a title that say that it holds something else of these.
OTHERS = re.compile(r"\bchanges?\b|\bswing\b|\bgap\b|\bdifference\b|\brank(?:ed|ing)?\b|\bestimated?\b|\bforecast|\bby age\b|\b18-|\bpostal\b|\bmen\b|\bwomen\b", re.I)
# Places larger than a seat.
LARGER = frozenset({
    "england", "wales", "scotland", "northern ireland", "united kingdom", "uk", "great britain", "gb", "england and wales", "north east", "north west", "yorkshire and the humber",
    "yorkshire and humber", "east midlands", "west midlands", "east of england", "eastern", "london", "south east", "south west", "all", "ni",
})
_FULL = {"uk": "United Kingdom", "gb": "Great Britain", "ni": "Northern Ireland"}
_WHEN = re.compile(r"(?:election|year|general election|date|election date|polling day|election year|date of election|)")
_TOP, _MOST = 12, 1_000
_FEWEST = 2  # places, and elections


def places_across(sheet: Sheet) -> Sheet:
    """The sheet with a row a place and election; itself where it is no such table."""
    if len(sheet.rows) > _MOST:
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        heads = {j: cell.strip() for j, cell in enumerate(row) if j and cell.strip()}
        below = [r for r in range(i + 1, len(sheet.rows)) if any(is_number(cell) for cell in sheet.rows[r][1:])]
        if len(heads) < _FEWEST or len(below) < _FEWEST:
            continue
        firsts = [sheet.rows[r][0].strip() for r in below]
        elections_down = all(map(_is_place, heads.values())) and all(map(_is_when, firsts)) and bool(_WHEN.fullmatch(normal(row[0])))
        if not elections_down and not (all(map(_is_when, heads.values())) and all(map(_is_place, firsts)) and field_of(row[0]) != "party"):
            continue
        holds = _holds(sheet, i, heads, below)
        return _long(sheet, i, heads, below, holds, elections_down) if holds else sheet
    return sheet


def _is_when(cell: str) -> bool:
    return bool(YEAR.fullmatch(cell)) or parse_date(cell) is not None


def _is_place(cell: str) -> bool:
    return bool(cell) and cell[0].isalpha() and not is_number(cell) and field_of(cell) is None and party_column(cell) is None and (row_label(cell) is None or normal(cell) in LARGER)


def _holds(sheet: Sheet, top: int, heads: dict[int, str], below: Sequence[int]) -> str:
    """The figure that the cells are, by title and numbers; "" where these do not tell one."""
    title = " ".join(cell for row in (*sheet.rows[:top], sheet.rows[top][:1]) for cell in row)
    numbers = [parsed[0] if is_number(cell) and (parsed := parse(cell)) else None for r in below for j in heads if j < len(sheet.rows[r]) and (cell := sheet.rows[r][j].strip(" -–"))]
    for text in (title, sheet.name or "", re.sub(r"[_-]+", " ", Path(sheet.path).stem)):
        said = [(name, least, most) for name, words, least, most in HOLDS if re.search(rf"\b(?:{words})\b", text, re.I)]
        if said:
            (name, least, most), *more = said
            fits = all(number is not None and Fraction(least) <= number <= Fraction(most) for number in numbers)
            return name if not more and fits and not OTHERS.search(text) else ""
    return ""


def _long(sheet: Sheet, top: int, heads: dict[int, str], below: Sequence[int], holds: str, elections_down: bool) -> Sheet:
    places = [*heads.values()] if elections_down else [sheet.rows[r][0].strip() for r in below]
    of = "Area" if all(normal(place) in LARGER for place in places) else "Constituency"
    made: list[tuple[list[str], int]] = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made.append((["Election", of, holds], sheet.lines[top]))  # the place second: a row of the United Kingdom is no total
    printed: dict[tuple[int, int], str] = {}
    for r in below:
        row = sheet.rows[r]
        for j, head in heads.items():
            if j < len(row) and is_number(row[j]):
                place, when = (head, row[0].strip()) if elections_down else (row[0].strip(), head)
                printed[(len(made), 2)] = head
                made.append(([when, _FULL.get(normal(place), place), row[j]], sheet.lines[r]))
    return replace(sheet.of_rows(made), printed=printed, reshaped=True)
