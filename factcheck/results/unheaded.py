"""Tables without a heading row whose cells say what they are: "Con | Steve Tuckwell | 13,965", below the name of a seat or beside
it; "1 | Steve Tuckwell (Con) | 13,965 | 45.2%", among figures of the contest."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from factcheck.parties import party_key, slug
from factcheck.results.cells import Sheet
from factcheck.results.headings import COUNTED, field_of, row_label
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import bracketed, party_of

_MOST = 2_000  # rows of a table that somebody wrote by hand
_TOP = 30
_FEWEST = 2  # candidates, and known parties
_NAME = re.compile(r"[^\W\d_][\w.'’,-]*(?: [^\W\d_][\w.'’,()-]*)+")
_COUNT = re.compile(r"\d{1,3}(?:,\d{3})+|\d{2,7}")
_SHARE = re.compile(r"\d{1,2}(?:\.\d+)?%|\d{1,2}\.\d+|100(?:\.0+)?%?")


def without_headings(sheet: Sheet) -> Layout | None:
    """The layout of candidates with party and votes that no heading row names; None where cells leave it open."""
    if len(sheet.rows) > _MOST:
        return None
    people = [row for row in sheet.rows if sum(1 for cell in row if cell.strip()) >= 3 and any(_COUNT.fullmatch(cell.strip()) for cell in row)]
    width = max(map(len, people), default=0)
    if len(people) < _FEWEST or any(sum(1 for cell in row if cell.strip()) > 2 for row in sheet.rows if row not in people):
        return None  # other rows are names of seats and labels; a longer one is a heading row that nobody knows
    whole = [j for j in range(width) if all(_COUNT.fullmatch(cell) for cell in _cells(people, j)) and len(_cells(people, j)) == len(people)]
    words = [j for j in range(width) if (cells := _cells(people, j)) and not any(map(is_number, cells))]
    party = max(words, key=lambda j: sum(1 for cell in _cells(people, j) if _is_party(cell)), default=None)
    if len(whole) != 1 or party is None or len({party_of(cell) for cell in _cells(people, party) if party_of(cell)}) < _FEWEST:
        return None
    names = [j for j in words if j != party and all(_NAME.fullmatch(cell) for cell in _cells(people, j))]
    candidate = next((j for j in names if len({slug(cell) for cell in _cells(people, j)}) == len(_cells(people, j)) == len(people)), None)
    if candidate is None:
        return None
    columns = {"candidate": candidate, "party": party, "votes": whole[0]}
    shares = [j for j in range(width) if j > whole[0] and (cells := _cells(people, j)) and all(_SHARE.fullmatch(cell) for cell in cells)]
    if shares:
        columns["share"] = shares[0]
    if seat := next((j for j in words if j not in columns.values() and len(_cells(people, j)) == len(people) and _stays(people, j)), None):
        columns["contest"] = seat
    elif 0 in words and 0 not in columns.values() and len(_cells(people, 0)) == len(people) and _stays(people, 0):
        columns["contest"] = 0
    return Layout(-1, [f"column {j + 1}" for j in range(width)], columns)


def headed(sheet: Sheet) -> Sheet:
    """The sheet with headings above its first candidate, where rows have a name with the party in brackets, the votes and more,
    and all others are figures of the contest and titles; the sheet itself where cells leave it open."""
    if len(sheet.rows) > _MOST or any(COUNTED & set(map(field_of, row)) for row in sheet.rows[:_TOP] if not any(map(is_number, row))):
        return sheet
    people = {i: row for i, row in enumerate(sheet.rows) if len(row) > 2 and any(_COUNT.fullmatch(cell.strip()) for cell in row) and any(bracketed(cell)[0] for cell in row)}
    rows = list(people.values())
    width = max(map(len, rows), default=0)
    names = [j for j in range(width) if len(cells := _cells(rows, j)) == len(rows) and all(bracketed(cell)[0] for cell in cells)]
    known = {party_of(bracketed(cell)[1]) for cell in _cells(rows, names[0])} - {None} if len(names) == 1 else set()
    if len(known) < _FEWEST or any(sum(1 for cell in row if cell.strip()) < 3 for row in rows) or not all(_is_said(row) for i, row in enumerate(sheet.rows) if i not in people):
        return sheet
    votes = next((j for j in range(names[0] + 1, width) if _cells(rows, j)), 0)
    if not (len(counts := _cells(rows, votes)) == len(rows) and all(map(_COUNT.fullmatch, counts)) and all(map(_SHARE.fullmatch, _cells(rows, votes + 1)))):
        return sheet
    heads = {names[0]: "Candidate", votes: "Votes", votes + 1: "Share"}
    first = min(people)
    made = [(list(row), line) for row, line in zip(sheet.rows, sheet.lines, strict=True)]
    made.insert(first, ([heads.get(j, "") for j in range(votes + 2)], sheet.lines[first]))
    return sheet.of_rows(made)


def _is_said(row: Sequence[str]) -> bool:
    """Whether a row is a title, or the label of a figure and its number, behind which its share may stand."""
    filled = [cell.strip() for cell in row if cell.strip()]
    return len(filled) < 2 or (row_label(filled[0]) is not None and len(filled) < 4)


def _cells(rows: Sequence[Sequence[str]], column: int) -> list[str]:
    return [cell for row in rows if column < len(row) and (cell := row[column].strip())]


def _is_party(cell: str) -> bool:
    return party_of(cell) is not None or party_key(cell) == "independent"


def _stays(rows: Sequence[Sequence[str]], column: int) -> bool:
    """Whether a column says the same in rows that follow each other: the seat that several stand in."""
    cells = _cells(rows, column)
    changes = sum(1 for one, other in itertools.pairwise(cells) if one != other)
    return changes + 1 == len(set(cells)) and 2 * len(set(cells)) <= len(cells)
