"""Tables of several seats side by side in one sheet, with the same headings over each:

    Blackwell |       |       | | Oakfield  |       |
    Candidate | Party | Votes | | Candidate | Party | Votes
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.errors import UnreadableTable
from factcheck.parties import slug
from factcheck.results.cells import Sheet
from factcheck.results.dates import parse_date
from factcheck.results.headings import WHO, field_of, row_label
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import YEAR, party_of
from factcheck.results.printed_lines import titled
from factcheck.results.title_places import place_of_titles
from factcheck.results.titles import seat_in

_MOST = 2_000  # rows of such a sheet
_TOP = 30
_ELECTION = re.compile(r"\b(?:by-?)?elections?\b|\bresults?\b", re.I)
_COUNTED = frozenset({"votes", "share"})


def seats_abreast(sheet: Sheet) -> list[Sheet]:
    """Each table of the sheet as a sheet, with the cells of the others empty; none where it is one table, or where years
    stand over them. Raises UnreadableTable where nothing names the seat of each."""
    if len(sheet.rows) > _MOST:
        return []
    for i, row in enumerate(sheet.rows[:_TOP]):
        starts = _starts(row)
        if not starts:
            continue
        names = _names(sheet.rows[:i], starts)
        if names and all(map(party_of, names)):
            return []  # who stood for each party, a seat a row
        bare = {slug(YEAR.sub("", name)) for name in names}
        years = any(YEAR.search(cell) for cells in sheet.rows[max(0, i - 3) : i] for start in starts[1:] for cell in cells[start:])
        if "" in bare or len(bare) < len(names) or (years and not names):
            return []  # two elections of one seat
        if not names:
            line = sheet.lines[i]
            raise UnreadableTable(f"{sheet.path}:{line}: {row[starts[0]].strip()[:30]!r} stands over {len(starts)} tables side by side, and no row above names the seat of each; "
                                  "put them one below the other, each below its seat", sheet.path, line)
        elections = [name for name in names if _of_election(name)]
        named = [_seat(name) for name in names if name not in elections]
        of_one = elections and len(named) <= 1  # "Hartbury by-election" beside "General election 2019"
        seats = [named[0] if named else sheet.seat] * len(names) if of_one else list(map(_seat, names))
        return [_table(sheet, start, end, seat) for start, end, seat in zip(starts, [*starts[1:], None], seats, strict=True)]
    return []


def _seat(name: str) -> str:
    return seat_in(name) or titled(name)[0]


def _of_election(name: str) -> bool:
    """Whether what stands over a table says of which election it is, and of no seat: "General election 2019"."""
    return bool(_ELECTION.search(name)) and not seat_in(name) and not place_of_titles([name], of_body=True)


def _starts(row: Sequence[str]) -> list[int]:
    """The first column of each table, where the same headings, of people or parties and their votes, stand again; else none."""
    filled = [j for j, cell in enumerate(row) if cell.strip()]
    if len(filled) < 4:
        return []
    starts = [j for j in filled if slug(row[j]) == slug(row[filled[0]])]
    heads = [[slug(cell) for cell in row[start:end] if cell.strip()] for start, end in zip(starts, [*starts[1:], None], strict=True)]
    fields = set(map(field_of, row[starts[0] : starts[1] if len(starts) > 1 else None]))
    return starts if len(starts) > 1 and all(head == heads[0] for head in heads) and WHO & fields and _COUNTED & fields else []


def _names(above: Sequence[Sequence[str]], starts: Sequence[int]) -> list[str]:
    """What the nearest row says over each table, if it says one thing over each, and no two the same."""
    for row in reversed(above):
        said = [[cell.strip() for cell in row[start:end] if cell.strip()] for start, end in zip(starts, [*starts[1:], None], strict=True)]
        first = [cells[0] for cells in said if cells and not (row_label(cells[0]) or is_number(cells[0]) or _is_day(cells[0]))]
        if len(first) == len(set(first)) == len(starts) and not any(is_number(cell) for cells in said for cell in cells):
            return first
    return []


def _is_day(cell: str) -> bool:
    """Whether a cell is a day and no more: "4 May 2023", but no "Castle, 4 May 2023"."""
    first = titled(cell)[0]
    return bool(parse_date(cell)) and (first == cell or re.fullmatch(r"\w{3,6}day", first.strip()) is not None)


def _table(sheet: Sheet, start: int, end: int | None, seat: str) -> Sheet:
    """One of the tables, below the titles that stand over all of them."""
    made: list[tuple[list[str], int]] = []
    for row, line in zip(sheet.rows, sheet.lines, strict=True):
        filled = [j for j, cell in enumerate(row) if cell.strip()]
        title = len(filled) == 1 and filled[0] == 0 and not made
        kept = [cell if title or (start <= j and (end is None or j < end)) else "" for j, cell in enumerate(row)]
        if any(cell.strip() for cell in kept):
            made.append((kept, line))
    return replace(sheet, rows=[row for row, _ in made], lines=[line for _, line in made], seat=seat)
