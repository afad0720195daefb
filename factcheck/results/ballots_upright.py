"""Figures of contests that stand otherwise than in a column each, made to: in one row with their own headings beside a table of
candidates, with the seats in the headings, or a row each.

    Electorate | Rejected             | North | South      Constituency | Measure    | Value
    40,000     | 80          Electorate | 40,000| 41,000    North        | Electorate | 40,000
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import OF_CONTEST, field_of, row_label, spaced
from factcheck.results.measures import NAMED
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_of

_MOST = 20_000  # rows of such a sheet
_SHORT = 200  # rows of one that people wrote by hand
_FEWEST = 2  # figures


def ballots_upright(sheet: Sheet) -> Sheet:
    """The sheet with its figures in columns or labelled rows; the sheet itself where they stand so already."""
    if not 1 < len(sheet.rows) <= _MOST:
        return sheet
    return _seats_below(sheet) or _of_rows(sheet) or _labelled(_without_heads(sheet))


def _of_contest(cell: str) -> bool:
    return not is_number(cell) and row_label(cell) in OF_CONTEST


def _filled(row: Sequence[str]) -> list[int]:
    return [j for j, cell in enumerate(row) if cell.strip()]


# The heading of a block of figures below the candidates: "Voting Summary", "Details | Number".
_HEAD = re.compile(
    r"(?:(?:voting|votes?|ballots?|ballot papers?|poll|polling|turnout|results?|counts?) )?(?:summary|details?|figures|information|statistics|account)|"
    r"details?|items?|description|measure|figures?|totals?|numbers?|values?|count|amount", re.I)


def _without_heads(sheet: Sheet) -> Sheet:
    """The sheet without the headings of blocks of labelled figures, which would end the table above."""
    if len(sheet.rows) > _SHORT:
        return sheet
    heads = [bool(_filled(row)) and all(_HEAD.fullmatch(row[j].strip()) for j in _filled(row)) for row in sheet.rows]
    labels = [len(row) > 1 and _of_contest(row[0]) and is_number(row[1]) for row in sheet.rows]
    left = {i for i in range(3, len(sheet.rows) - 2) if heads[i] and any(all(heads[i:j]) and labels[j] and labels[j + 1] for j in (i + 1, min(i + 2, len(sheet.rows) - 2)))}
    return sheet.of_rows([(list(row), line) for i, (row, line) in enumerate(zip(sheet.rows, sheet.lines, strict=True)) if i not in left]) if left else sheet


def _labelled(sheet: Sheet) -> Sheet:
    """The sheet with a row of labels above a row of their numbers, and no further such row, as a labelled row each."""
    made: list[tuple[list[str], int]] = []
    done = -1
    for i, row in enumerate(sheet.rows if len(sheet.rows) <= _SHORT else []):
        columns = _filled(row)
        below = sheet.rows[i + 1] if i + 1 < len(sheet.rows) else []
        again = sheet.rows[i + 2] if i + 2 < len(sheet.rows) else []
        if len(columns) >= _FEWEST and all(_of_contest(row[j]) for j in columns) and _filled(below) == columns and all(is_number(below[j]) for j in columns) and not (_filled(again) == columns and all(is_number(again[j]) for j in columns)):
            made += [([row[j], below[j]], sheet.lines[i + 1]) for j in columns]
            done = i + 1
        elif i != done:
            made.append((list(row), sheet.lines[i]))
    return sheet.of_rows(made) if done >= 0 else sheet


def _seats_below(sheet: Sheet) -> Sheet | None:
    """The sheet with a row a seat, where seats are the headings and every row is of one figure."""
    top = next((i for i, row in enumerate(sheet.rows[:5]) if len(_filled(row[1:])) >= _FEWEST), -1)
    if top < 0 or len(sheet.rows) > _SHORT:
        return None
    heads, below = sheet.rows[top], sheet.rows[top + 1 :]
    seats = [j for j in _filled(heads) if j]
    if any(is_number(heads[j]) or field_of(heads[j]) or row_label(heads[j]) or party_of(heads[j].strip()) for j in seats) or field_of(heads[0]) in {"party", "candidate"}:
        return None
    if len(below) < _FEWEST or not all(row and _of_contest(row[0]) and all(j < len(row) and is_number(row[j]) for j in seats) for row in below):
        return None
    made = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made.append((["Constituency", *(row[0] for row in below)], sheet.lines[top]))
    printed = {(len(made) + n, column): heads[j].strip() for n, j in enumerate(seats) for column in range(1, len(below) + 1)}
    made += [([heads[j].strip(), *(row[j] for row in below)], sheet.lines[top + 1]) for j in seats]
    return replace(sheet.of_rows(made), printed=printed)


def _of_rows(sheet: Sheet) -> Sheet | None:
    """The sheet with a row a seat, where every row is one figure of a seat: its name, the label and the number."""
    heads, below = sheet.rows[0], [(row, line) for row, line in zip(sheet.rows[1:], sheet.lines[1:], strict=True) if any(cell.strip() for cell in row)]
    if len(_filled(heads)) != len(heads) or len(heads) != 3 or field_of(heads[0]) != "contest" or not below:
        return None
    if not all(len(row) == 3 and row[0].strip() and row[1].strip() and is_number(row[2]) for row, _ in below):
        return None
    known = {row[1].strip() for row, _ in below if _of_contest(row[1])}
    if len(known) < len({row[1].strip() for row, _ in below}) and (len(known) < _FEWEST or not NAMED.fullmatch(spaced(heads[1]))):
        return None  # "Polling stations" among them says nothing of the rest, where a heading tells that these are items
    labels = list(dict.fromkeys(row[1].strip() for row, _ in below))
    seats: dict[str, tuple[dict[str, str], int]] = {}
    for row, line in below:
        said = seats.setdefault(row[0].strip(), ({}, line))[0]
        if row[1].strip() in said:
            return None
        said[row[1].strip()] = row[2]
    made = [([heads[0], *labels], sheet.lines[0]), *(([seat, *(said.get(label, "") for label in labels)], line) for seat, (said, line) in seats.items())]
    return sheet.of_rows(made)
