"""Names with their parties behind them in one cell and nothing between, as official pages of Canada have them: a column each.

    Candidate                      | Votes       Candidate   | Votes  | Party
    Scott Simms ** Liberal         | 14,646      Scott Simms | 14,646 | Liberal
    Jamie Ruby NDP-New Democratic  |  2,261      Jamie Ruby  |  2,261 | NDP-New Democratic

Only where most cells end with a party that is known: a single one may be a surname.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.parties import KNOWN, party_key
from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of, row_label
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_of
from factcheck.results.rows import behind_comma

_TOP = 12
_MOST = 5_000  # rows of a sheet that people wrote by hand
_MARK = re.compile(r"\s*\*{1,2}\s*")  # of who held the seat: "Scott Simms ** Liberal"
_PARTED = re.compile(r"[()\[\],/]|\s[-–—]\s")  # told apart by more than a space: read elsewhere
_NO_PARTY = KNOWN & {"other", "yes", "no"}


def with_parties_apart(sheet: Sheet) -> Sheet:
    """The sheet with a column of parties behind that of the names; itself where names have none, or a column of their own."""
    if len(sheet.rows) > _MOST:
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        fields = list(map(field_of, row))
        if "candidate" not in fields or "votes" not in fields:
            continue
        column = fields.index("candidate")
        below = sheet.rows[i + 1 :]
        if {"party", "party_code", "surname"} & set(fields) or not _most_have_one(_names(below, column)):
            return sheet
        return _apart(sheet, i, column)
    return sheet


def _names(below: Sequence[Sequence[str]], column: int) -> list[str]:
    """The cells of people: of rows with a figure, but for totals."""
    return [cell for row in below if column < len(row) and (cell := row[column].strip()) and any(map(is_number, row)) and not is_number(cell) and not row_label(cell)]


def _most_have_one(names: Sequence[str]) -> bool:
    """Whether names end with parties, several and known, and nothing stands between."""
    parties = [party_key(party) for name in names if (party := _both(name)[1])]
    return 2 * len(parties) > len(names) and len(set(parties)) > 1 and not any(_PARTED.search(name) or behind_comma(name)[1] for name in names)


def _both(name: str) -> tuple[str, str]:
    """(name, party) of a cell: at a mark, else the longest known party behind a name of at least two words."""
    who, *party = _MARK.split(name, maxsplit=1)
    if party and party[0] and party_of(party[0]):
        return who.strip(), party[0].strip()
    words = _MARK.sub(" ", name).split()
    for start in range(2, len(words)):
        rest = " ".join(words[start:])
        if (key := party_of(rest)) and key not in _NO_PARTY:
            return " ".join(words[:start]), rest
    return name, ""


def _apart(sheet: Sheet, top: int, column: int) -> Sheet:
    """The sheet with the parties in a column behind all others."""
    width = max(len(sheet.rows[top]), *map(len, sheet.rows[top:]))
    made: list[tuple[list[str], int]] = []
    for i, (row, line) in enumerate(zip(sheet.rows, sheet.lines, strict=True)):
        cells = [*row, *[""] * (width - len(row))] if i >= top else list(row)
        if i == top:
            made.append(([*cells, "Party"], line))
            continue
        name, party = _both(cells[column].strip()) if i > top and any(map(is_number, row)) and not row_label(cells[column]) else ("", "")
        made.append(([*cells[:column], name, *cells[column + 1 :], party] if party else cells, line))
    printed = {(i, width): row[width] for i, (row, _) in enumerate(made) if i != top and len(row) > width}
    return replace(sheet.of_rows(made), printed=printed)
