"""A table of parties with a column of seats for each place, and one for all of them:

    Party name        | Seats: Cambridge | Seats: Fenland | Seats: county | Votes cast
    Liberal Democrats | 5                | 0              | 5             | 50,919

It becomes one of all, with the votes, and one of the seats of each place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.parties import slug
from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import YEAR, party_of

_TOP = 12
_OF_PLACE = re.compile(r"(?:seats|councillors|members)(?: won)?\s*[:–—-]\s*(?P<place>[^\W\d_].*)|(?P<before>[^\W\d_].*?)\s*[:–—-]\s*(?:seats|councillors|members)(?: won)?", re.I)
_ALL = frozenset({"county", "total", "all", "overall", "council", "whole county", "whole council", "county total", "grand total", "all seats"})
_FEWEST = 2  # places


def by_place_of_seats(sheet: Sheet) -> list[Sheet]:
    """The sheet as one of all places and one a place; [] where its columns of seats are of no places."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        if not row or field_of(row[0]) != "party":
            continue
        places = {j: place for j, heading in enumerate(row) if j and (place := _place(heading))}
        below = [other for other in sheet.rows[i + 1 :] if other and other[0].strip() and any(is_number(other[j]) for j in places if j < len(other))]
        whole = next((j for j, place in places.items() if slug(place) in _ALL), None)
        if whole is not None and len(places) > _FEWEST and _are_seats(below, places) and all(_sum(other, [j for j in places if j != whole]) == _sum(other, [whole]) for other in below):
            rest = {j: place for j, place in places.items() if j != whole}
            return [_kept(sheet, i, [j for j in range(len(row)) if j not in rest], whole, ""), *(_kept(sheet, i, [0, j], j, place) for j, place in rest.items())]
    return []


def _place(heading: str) -> str:
    """The place that a heading says its seats are in; "" for none."""
    match = _OF_PLACE.fullmatch(" ".join(heading.split()))
    place = (match["place"] or match["before"] or "").strip() if match else ""
    return place if place and not (YEAR.search(place) or party_of(place) or field_of(f"Seats {place}")) else ""


def _are_seats(below: Sequence[Sequence[str]], places: dict[int, str]) -> bool:
    cells = [row[j].strip() for row in below for j in places if j < len(row) and row[j].strip(" -–")]
    return len(below) > 1 and all(cell.isdecimal() for cell in cells)


def _sum(row: Sequence[str], columns: Sequence[int]) -> int:
    return sum(int(row[j]) for j in columns if j < len(row) and row[j].strip().isdecimal())


def _kept(sheet: Sheet, top: int, columns: Sequence[int], seats: int, place: str) -> Sheet:
    """The sheet with some of its columns, one of them the seats; cells cite the heading that stands there."""
    made: list[tuple[list[str], int]] = []
    for i, (row, line) in enumerate(zip(sheet.rows, sheet.lines, strict=True)):
        cells = [(row[j] if j < len(row) else "") for j in columns] if i >= top else list(row)
        made.append((["Seats" if j == seats else cell for j, cell in zip(columns, cells, strict=True)] if i == top else cells, line))
    printed = {(i, columns.index(seats)): sheet.rows[top][seats].strip() for i in range(top + 1, len(made))}
    return replace(sheet.of_rows(made), printed=printed, seat=place or sheet.seat)
