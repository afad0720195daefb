"""Tables with those who stood as columns of several cells each: the kinds of vote below every name, a row a precinct.

               | STURGEON LAURA V (DEM)           | LAVELLE GREGORY F (REP)          |
      Precinct | Machine | Absentee | Total Votes | Machine | Absentee | Total Votes | Total
      02-04    | 523     | 64       | 587         | 468     | 47       | 515         | 1102

Each becomes a table with a row a candidate and precinct, and a column a kind of vote. The kinds must make the totals in every row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of
from factcheck.results.kinds_of_vote import kind_of_vote
from factcheck.results.numbers import is_number
from factcheck.results.parts import figure_in, is_total
from factcheck.results.party_columns import bracketed
from factcheck.results.rows import count_of

_TOP = 15
_LONGEST = 20_000  # rows of the table made


def with_kinds_below(sheet: Sheet) -> Sheet:
    """The sheet with a row a candidate and place; itself where no names stand over kinds of vote, or the figures prove nothing."""
    for i in range(min(_TOP, len(sheet.rows) - 2)):
        names, kinds = _headings(sheet.rows[i], sheet.rows[i + 1])
        if names:
            rows = [r for r in range(i + 2, len(sheet.rows)) if _has_votes(sheet.rows[r], names, len(kinds))]
            proved = rows and len(rows) * len(names) <= _LONGEST and all(_adds_up(sheet.rows[r], names, kinds) for r in rows)
            return _long(sheet, i, names, kinds, rows) if proved else sheet
    return sheet


def _headings(above: Sequence[str], below: Sequence[str]) -> tuple[dict[int, str], list[str]]:
    """(column of each name, what stands below each): kinds of vote and one total; nothing where a row is no such row."""
    at = [j for j, cell in enumerate(above) if j and cell.strip()]
    if len(at) < 2 or at[1] - at[0] < 2 or any(is_number(above[j]) or field_of(above[j]) for j in at):
        return {}, []
    width = at[1] - at[0]
    groups = [[cell.strip() for cell in below[j : j + width]] for j in at]
    kinds = groups[0]
    totals = [heading for heading in kinds if _is_total(heading)]
    if any(group != kinds for group in groups) or len(totals) != 1 or not all(_is_total(heading) or kind_of_vote(heading) for heading in kinds) or len(set(kinds)) < width:
        return {}, []
    names = {j: above[j].strip() for j in at if not figure_in(above[j])}  # "Total" over all of them
    return (names, kinds) if len(names) > 1 and all(k - j == width for j, k in pairwise(at)) else ({}, [])


def _is_total(heading: str) -> bool:
    return is_total(heading) or heading.casefold() in {"votes", "total"}


def _has_votes(row: Sequence[str], names: dict[int, str], width: int) -> bool:
    return any(cell.strip() for cell in row[: min(names)]) and all(column < len(row) and is_number(row[column]) for j in names for column in range(j, j + width))


def _adds_up(row: Sequence[str], names: dict[int, str], kinds: Sequence[str]) -> bool:
    """Whether the kinds of vote below each name make its total."""
    total = next(k for k, heading in enumerate(kinds) if _is_total(heading))
    return all(count_of(row, j + total) == sum(count_of(row, j + k) for k in range(len(kinds)) if k != total) for j in names)


def _long(sheet: Sheet, at: int, names: dict[int, str], kinds: Sequence[str], rows: Sequence[int]) -> Sheet:
    """A row a candidate and place, with what else is printed of the place."""
    below = sheet.rows[at + 1]
    total = next(k for k, heading in enumerate(kinds) if _is_total(heading))
    first = min(names)
    left = [j for j in range(first) if below[j].strip() or any(sheet.rows[r][j].strip() for r in rows)]
    valid = next((j for j in range(max(names) + len(kinds), len(below)) if _is_total(below[j].strip())
                  and all(count_of(sheet.rows[r], j) == sum(count_of(sheet.rows[r], k + total) for k in names) for r in rows)), None)
    headings = [below[j].strip() or "Precinct" for j in left]
    headings += ["Candidate", "Party", *("Votes" if k == total else heading for k, heading in enumerate(kinds)), *(["Valid votes"] if valid is not None else [])]
    made = [(list(row), line) for row, line in zip(sheet.rows[:at], sheet.lines[:at], strict=True)]
    made.append((headings, sheet.lines[at + 1]))
    printed: dict[tuple[int, int], str] = {}
    for r in rows:
        row = sheet.rows[r]
        place = [("Total" if is_total(cell) else cell) for j in left for cell in [row[j].strip(" :")]]
        for column, name in names.items():
            person, party = bracketed(name)
            printed |= {(len(made), len(left) + 2 + k): f"{name}: {heading}" for k, heading in enumerate(kinds)}
            cells = [*place, person or name, party, *(row[column + k].strip() for k in range(len(kinds))), *([row[valid].strip()] if valid is not None else [])]
            made.append((cells, sheet.lines[r]))
    return replace(sheet.of_rows(made), printed=printed)
