"""Parties in rows and nations or regions in columns, as one sheet a nation: "Party | England | Scotland | Wales | UK".

What the columns hold is said by the title or the name of the file; where nothing says it, the table stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from factcheck.parties import slug
from factcheck.results.cells import Sheet
from factcheck.results.elections_across import HOLDS, OTHERS
from factcheck.results.headings import field_of
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_of
from factcheck.results.title_places import WHOLE

_TOP = 12
_MOST = 60  # rows of such a table
_FEWEST = 2  # nations, and parties
_ALL = frozenset({"uk", "united kingdom", "total", "all", "gb", "overall", "uk total", "total uk"})
_PARLIAMENTS = frozenset({615, 625, 630, 635, 640, 646, 650, 651, 659})  # members that the House of Commons has had since 1922
_SHORT = {"n ireland": "Northern Ireland", "ni": "Northern Ireland", "n i": "Northern Ireland", "eng": "England", "scot": "Scotland"}


def nations_across(sheet: Sheet) -> list[Sheet]:
    """The sheet as one sheet a nation, and one for all of them; none where it is no such table, or nothing says what it holds."""
    if len(sheet.rows) > _MOST:
        return []
    for top, row in enumerate(sheet.rows[:_TOP]):
        places = {j: _SHORT.get(slug(cell), cell.strip()) for j, cell in enumerate(row) if j and cell.strip()}
        named = [place for place in places.values() if slug(place) in WHOLE]
        if len(named) < _FEWEST or any(slug(place) not in WHOLE | _ALL for place in places.values()) or field_of(row[0]) not in {None, "party"}:
            continue
        parties = [other for other in sheet.rows[top + 1 :] if other and party_of(other[0].strip())]
        whole = all("." not in other[j] and "%" not in other[j] for other in parties for j in places if j < len(other) and is_number(other[j]))
        if len(parties) < _FEWEST or not (holds := _holds(sheet, top, whole) or _members(sheet, top, places, whole)):
            return []
        return [_of_place(sheet, top, j, place, holds) for j, place in places.items()]
    return []


def _holds(sheet: Sheet, top: int, whole: bool) -> str:
    """The heading of the columns, where the title or the name of the file says one thing of them that the numbers can be; ""."""
    for text in (" ".join(cell for row in (*sheet.rows[:top], sheet.rows[top][:1]) for cell in row), re.sub(r"[_-]+", " ", Path(sheet.path).stem)):
        said = {name for name, _, words in HOLDS if re.search(rf"(?<!\w)(?:{words})(?!\w)", text, re.I)}
        said = said - {"Votes"} if "Share" in said else said
        if said and OTHERS.search(text):
            return ""
        if len(said) == 1 and (whole or said == {"Share"}):
            return said.pop()
    return ""


def _members(sheet: Sheet, top: int, places: dict[int, str], whole: bool) -> str:
    """"Seats" where the nations of every party add up to its last column, a row of totals makes the whole of a parliament, and no
    title says something else; ""."""
    rows = [row for row in sheet.rows[top + 1 :] if row and party_of(row[0].strip())]
    if any(OTHERS.search(cell) for row in (*sheet.rows[:top], sheet.rows[top][:1]) for cell in row) or OTHERS.search(re.sub(r"[_-]+", " ", Path(sheet.path).stem)):
        return ""
    totals = [j for j, place in places.items() if slug(place) in _ALL]
    if not whole or len(totals) != 1:
        return ""
    sums = [(sum(_number(row, j) for j in places if j not in totals), _number(row, totals[0])) for row in rows]
    all_seats = [_number(row, totals[0]) for row in sheet.rows[top + 1 :] if row and slug(row[0]) in _ALL]
    return "Seats" if all(total == said for total, said in sums) and len(all_seats) == 1 and all_seats[0] in _PARLIAMENTS and sum(said for _, said in sums) <= all_seats[0] else ""


def _number(row: Sequence[str], column: int) -> int:
    cell = row[column].strip() if column < len(row) else ""
    return int(cell.replace(",", "")) if re.fullmatch(r"[\d,]+", cell) else 0


def _of_place(sheet: Sheet, top: int, column: int, place: str, holds: str) -> Sheet:
    """The parties and the column of one nation, with the titles above them."""
    made: list[tuple[list[str], int]] = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made.append((["Party", holds], sheet.lines[top]))
    printed: dict[tuple[int, int], str] = {}
    for row, line in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], strict=True):
        cells = _cells(row, column)
        if cells[1]:
            printed[len(made), 1] = place
            made.append((cells, line))
    return replace(sheet.of_rows(made), printed=printed, seat="" if slug(place) in _ALL else place)


def _cells(row: Sequence[str], column: int) -> list[str]:
    return [row[j].strip() if j < len(row) else "" for j in (0, column)]
