"""Workbooks and web pages with a table a seat, each below the bare name of its seat, or on a sheet of that name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.parties import slug
from factcheck.results.cells import Sheet
from factcheck.results.headings import COUNTED, field_of, row_label
from factcheck.results.place_named import WORDS
from factcheck.results.titles import seat_in

_FEWEST = 3  # sheets with the same headings
_TOP = 12
_LONGEST = 60  # letters of a name
_NUMBERED = re.compile(r"^(?:(?:PC|AC|no\.?|ward|seat)[ -]?)?\d{1,3}[.):]?[ -]+", re.I)  # "PC-1 Baramulla", "03 Abbey"
_PEOPLE = frozenset({"candidate", "surname"})


def with_seats_named(sheets: Sequence[Sheet]) -> list[Sheet]:
    """The sheets, those of people under the same headings with the seat that nothing but their title or name tells; as they
    are where not all of these are told apart so."""
    groups: dict[tuple[str, ...], dict[int, str]] = {}
    for number, sheet in enumerate(sheets):
        if (found := _heads(sheet)) is not None:
            groups.setdefault(tuple(slug(cell) for cell in sheet.rows[found] if cell.strip()), {})[number] = _name(sheet, found)
    named = {number: name for group in groups.values() if len(group) >= _FEWEST and all(group.values()) and len(set(group.values())) == len(group) for number, name in group.items()}
    return [replace(sheet, seat=named[number]) if number in named else sheet for number, sheet in enumerate(sheets)]


def _heads(sheet: Sheet) -> int | None:
    """The heading row of a table of people without a column of seats; None for another."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        fields = set(map(field_of, row))
        if fields & _PEOPLE and fields & COUNTED:
            return None if fields & {"contest", "council", "office", "state", "area"} or sheet.seat else i
    return None


def _name(sheet: Sheet, top: int) -> str:
    """The title next above the headings, or else the name of the sheet, where it is bare; "" where it says anything else."""
    above = [[cell.strip() for cell in row if cell.strip()] for row in sheet.rows[:top]]
    titles = [cells[0] for cells in reversed(above) if len(cells) == 1 and not row_label(cells[0])]
    if any(seat_in(title) for title in titles):
        return ""
    sheet_named = _NUMBERED.sub("", (sheet.name or "").rpartition(":")[2], count=1)
    return next((name for name in (*titles, sheet_named) if name and len(name) <= _LONGEST and not WORDS.search(name) and not any(map(str.isdigit, name))), "")
