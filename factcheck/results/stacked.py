"""Printed tables whose first column says several things one below the other: a seat, then its electorate or its turnout.

    Constituency name, electorate, 2001 result | Candidate | Votes       Authority/Turnout | Candidate | Votes
    Aberavon [1]                               | Francis   | 18077       Hartlepool        | Drummond  |  5696
    50685                                      | Waller    |  4140       Turnout 30.1%     | Gillen    |  5438

Each gets a column of its own. What else such tables do: a sign in one column and its number in the next, and a majority
below a rule without a word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.results.cells import Sheet
from factcheck.results.dates import parse_date
from factcheck.results.headings import OF_CONTEST, field_of, row_label
from factcheck.results.numbers import is_number

_TOP = 30
_SEAT = frozenset({"contest", "council"})
_MARK = re.compile(r"\s*\[\d+\]$|(?<=[a-z]) ?\d(?:,\d)*$")  # "Aberavon [1]", "Doncaster2"
_SAID = re.compile(r"([A-Za-z][A-Za-z ]+?)[ :]+(\d[\d,.]*%?)")
_RULE = re.compile(r"[-–—_]{3,}")
_SIGNS = frozenset({"+", "-", "–", "−"})


def unstacked(sheet: Sheet) -> Sheet:
    """The sheet with a column for each thing that its first column says; itself where that says one thing."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        if (parts := _parts(row)) and len(row) > 2:
            return _unstacked(sheet, i, parts)
    return sheet


def _parts(row: Sequence[str]) -> list[str]:
    """The figures of a contest that the first heading names behind the seat; none where it does not."""
    first, *others = [part.strip() for part in re.split(r"[,/\n]", row[0] if row else "")]
    known = [part for part in others if field_of(part) in OF_CONTEST]
    return known if field_of(first) in _SEAT and any(field_of(heading) == "candidate" for heading in row) else []


def _unstacked(sheet: Sheet, top: int, parts: Sequence[str]) -> Sheet:
    """The sheet with further columns behind the others."""
    width = max(map(len, sheet.rows[top : top + _TOP]))
    heads = ["Area", *sheet.rows[top][1:], *[""] * (width - len(sheet.rows[top])), *(part.capitalize() for part in parts)]
    signs = _signs(heads, sheet.rows[top + 1 : top + 60])
    fields = [field_of(part) for part in parts]
    made = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)] + [(heads, sheet.lines[top])]
    ruled, alone, below_it = False, "", 0
    for given, line in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], strict=True):
        row = [*given[:width], *[""] * (width - len(given)), *[""] * len(parts)]
        row[0] = _MARK.sub("", row[0].strip())
        filled = [cell.strip() for cell in row if cell.strip()]
        below_it = 0 if alone else below_it
        if (below := _below(row[0], fields, below_it)) is not None:
            below_it += 1
            if len(filled) == 1:  # beside nobody: a row of its own, with its label
                row[:2] = [parts[below[0]].capitalize(), below[1]]
            else:
                row[width + below[0]], row[0] = below[1], ""
        elif len(filled) == 1 and row[0] and not parse_date(row[0]):
            alone = row[0]  # a seat, if its candidates follow; "2001: Lab" where the next seat does
            continue
        elif ruled and not row[0] and len(filled) <= 2 and all(map(is_number, filled)):
            row[0] = "Majority"
        if alone and not row[0] and len(filled) > 2:
            row[0] = alone
        elif row[0] and below is None and row[0] != "Majority":
            below_it = 0
        alone = ""
        ruled = bool(filled) and all(map(_RULE.fullmatch, filled))
        for at in signs:
            row[at], row[at + 1] = f"{row[at].strip()}{row[at + 1].strip()}" if row[at].strip() in _SIGNS else "", ""
        made.append((row, line))
    return sheet.of_rows(made)


def _below(cell: str, fields: Sequence[str | None], so_far: int) -> tuple[int, str] | None:
    """(which of the figures, its number) of a cell below a seat: "50685", "Turnout 28.4%"; None for a seat, and for a number
    more than the heading has figures. `so_far`: how many stand between the two."""
    if is_number(cell):
        return (so_far, cell) if so_far < len(fields) else None
    match = _SAID.fullmatch(cell)
    field = row_label(match[1]) or ("turnout" if match[2].endswith("%") else None) if match else None  # "Turnount 50.4%"
    return (fields.index(field), match[2]) if match and field in fields else None


def _signs(heads: Sequence[str], below: Sequence[Sequence[str]]) -> list[int]:
    """The columns that hold signs alone and have their numbers in the next, which has no heading."""
    found = []
    for at in range(len(heads) - 1):
        cells = [row[at].strip() for row in below if at < len(row) and row[at].strip()]
        if cells and not heads[at + 1] and set(cells) <= _SIGNS:
            found.append(at)
    return found
