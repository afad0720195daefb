"""Rows that stand one cell to the right of their headings, as they are pasted from pages where a colour stands before each party:

    Party | Candidate  | Votes
          | Labour     | Ann Archer | 20,110
          | Green      | Bob Baker  | 10,005
    Majority           | 10,105
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.parties import KNOWN, party_key
from factcheck.results.cells import Sheet
from factcheck.results.headings import COUNTED, field_of
from factcheck.results.numbers import is_number

_TOP = 12
_MOST = 2_000  # rows of a sheet that people paste
_FEWEST = 2  # candidates


def below_headings(sheet: Sheet) -> Sheet:
    """The sheet with such rows below their headings; itself where a party stands below its heading anywhere."""
    if len(sheet.rows) > _MOST:
        return sheet
    for top, row in enumerate(sheet.rows[:_TOP]):
        fields = list(map(field_of, row))
        if fields[:2] != ["party", "candidate"] or not COUNTED & set(fields):
            continue
        votes = fields.index("votes") if "votes" in fields else min(fields.index(name) for name in COUNTED if name in fields)
        below = range(top + 1, len(sheet.rows))
        shifted = [i for i in below if len(cells := sheet.rows[i]) > votes + 1 and not cells[0].strip() and cells[1].strip() and not is_number(cells[votes]) and is_number(cells[votes + 1])]
        if sum(1 for i in shifted if _is_party(sheet.rows[i][1])) < _FEWEST or any(_is_party(sheet.rows[i][0]) for i in below if sheet.rows[i]):
            return sheet
        return replace(sheet, rows=[cells[1:] if i in shifted else cells for i, cells in enumerate(sheet.rows)], reshaped=True)
    return sheet


def _is_party(cell: str) -> bool:
    return bool(cell.strip()) and party_key(cell) in KNOWN
