"""Votes of all candidates of a party in one cell, where several are elected: as a row each.

    Ward  | Seats | Labour         | Conservative       Ward  | Candidates            | Party  | Votes
    Abbey | 3     | 1204/1190/1105 | 980/955            Abbey | Ann Archer; Bob Baker | Labour | 1,204; 1,190

Where no names stand beside them they are called by their party and a number, "Labour 1". To teach it what may part them,
extend _APART.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of
from factcheck.results.party_columns import party_column, party_of

_TOP = 12
_MOST = 2_000  # rows of such a table
_VOTES = r"(?:\d{1,3}(?:,\d{3})+|\d+)"
_APART = r"(?:\s*[/;|&+\n]\s*|,\s+|\s+and\s+)"
_SEVERAL = re.compile(rf"{_VOTES}(?:{_APART}{_VOTES})+")
_ONE = re.compile(_VOTES)
_NAMES_APART = re.compile(r"\s*[/;|&+\n]\s*|,\s+|\s+and\s+")
_PARTY_BEHIND = re.compile(r"(.*?)\s*[(\[]([^()\[\]]+)[)\]]\s*", re.S)
_TIMES = 40  # by which the votes of two of one party differ at most


@dataclass
class _Table:
    """A heading row, and where the votes stand: below parties, or in one column with the names beside them."""

    top: int
    votes: dict[int, str]  # columns, and the party in the heading of each; "" for the column of votes
    names: int = -1
    party: int = -1
    places: int = -1


def with_votes_apart(sheet: Sheet) -> Sheet:
    """The sheet with a row for each of the candidates whose votes share a cell; itself where none do."""
    if len(sheet.rows) > _MOST:
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        if joined := _side_by_side(sheet, i):
            return with_votes_apart(joined)
        table = _headings(i, row)
        if table is None:
            continue
        cells = [(other, other[j].strip()) for other in sheet.rows[i + 1 :] for j in table.votes if j < len(other)]
        several = [(other, cell) for other, cell in cells if _SEVERAL.fullmatch(cell)]
        if several and all(_are_votes(cell, other, table) for other, cell in several):
            return _of_parties(sheet, table) if len(table.votes) > 1 else _of_rows(sheet, table)
    return sheet


def _side_by_side(sheet: Sheet, top: int) -> Sheet | None:
    """The sheet with the columns of one party joined, where they stand side by side: "Ward | Lab | Lab | Con | Con"; None for others."""
    row = [cell.strip() for cell in sheet.rows[top]]
    if "contest" not in {field_of(cell) for cell in row}:
        return None
    again = [j for j in range(1, len(row)) if row[j] and row[j] == row[j - 1] and field_of(row[j]) is None and (party := party_column(row[j])) and party[1] == "votes"]
    firsts = {j: next(k for k in range(j, -1, -1) if k not in again) for j in again}
    alone = [row[j] for j in range(len(row)) if j not in again]
    cells = [other[j].strip() for other in sheet.rows[top + 1 :] for j in (*again, *firsts.values()) if j < len(other)]
    if not again or any(alone.count(row[j]) > 1 for j in again) or not all(_ONE.fullmatch(cell) or not cell.strip(" -–—") for cell in cells) or not any(map(_ONE.fullmatch, cells)):
        return None
    made = [(list(other), line) for other, line in zip(sheet.rows, sheet.lines, strict=True)]
    for number, (other, _) in enumerate(made):
        for j, first in firsts.items():
            if j < len(other) and number > top and other[j].strip(" -–—"):
                other[first] = f"{other[first]}/{other[j]}" if other[first].strip(" -–—") else other[j]
        made[number] = ([cell for j, cell in enumerate(other) if j not in again] if number >= top else other, made[number][1])
    return sheet.of_rows(made)


def _headings(i: int, row: Sequence[str]) -> _Table | None:
    """Where a heading row says that votes stand, in a table of wards; None where it is none."""
    fields = {name: j for j in range(len(row) - 1, -1, -1) if row[j].strip() and (name := field_of(row[j]))}
    parties = {j: cell.strip() for j, cell in enumerate(row) if field_of(cell) is None and (party := party_column(cell)) and party[1] == "votes"}
    places = fields.get("to_fill", fields.get("seats", -1))
    if "votes" in fields and len(parties) < 2 and ({"party", "party_code", "candidate"} & set(fields)):
        return _Table(i, {fields["votes"]: ""}, fields.get("candidate", -1), fields.get("party", fields.get("party_code", -1)), places)
    return _Table(i, parties, places=places) if "contest" in fields and len(parties) > 1 else None


def _are_votes(cell: str, row: Sequence[str], table: _Table) -> bool:
    """Whether numbers may be votes of several of one party: no more of them than seats, and none far from the others."""
    votes = [int(found.replace(",", "")) for found in _ONE.findall(cell)]
    seats = row[table.places].strip() if 0 <= table.places < len(row) else ""
    return min(votes) * _TIMES >= max(votes) and min(votes) > 0 and (not seats.isdecimal() or len(votes) <= int(seats))


def _of_parties(sheet: Sheet, table: _Table) -> Sheet:
    """A row for each vote below each party, with the other cells of its row."""
    heads = sheet.rows[table.top]
    others = [j for j in range(len(heads)) if j not in table.votes]
    made = [(list(row), line) for row, line in zip(sheet.rows[: table.top], sheet.lines[: table.top], strict=True)]
    made.append(([*(heads[j] for j in others), "Candidate", "Party", "Votes"], sheet.lines[table.top]))
    printed: dict[tuple[int, int], str] = {}
    for row, line in zip(sheet.rows[table.top + 1 :], sheet.lines[table.top + 1 :], strict=True):
        own = [row[j] if j < len(row) else "" for j in others]
        there = [(party, row[j].strip()) for j, party in table.votes.items() if j < len(row) and row[j].strip(" -–—")]
        if not there:
            made.append((list(row), line))
        for party, cell in there:
            votes = _ONE.findall(cell) if _SEVERAL.fullmatch(cell) else [cell]
            for number, vote in enumerate(votes, start=1):
                printed[(len(made), len(own) + 2)] = party
                made.append(([*own, f"{party} {number}" if len(votes) > 1 else "", party, vote], line))
    return replace(sheet.of_rows(made), printed=printed)


def _of_rows(sheet: Sheet, table: _Table) -> Sheet:
    """A row for each vote of a row, with its name where as many stand beside them."""
    (column,) = table.votes
    made: list[tuple[list[str], int]] = []
    name_at = table.names if table.names >= 0 else len(sheet.rows[table.top])
    for i, (row, line) in enumerate(zip(sheet.rows, sheet.lines, strict=True)):
        cell = row[column].strip() if column < len(row) else ""
        if i <= table.top or not _SEVERAL.fullmatch(cell):
            made.append(([*row, "Candidate"] if i == table.top and table.names < 0 else list(row), line))
            continue
        votes = _ONE.findall(cell)
        for name, vote in zip(_names(row, table, len(votes)), votes, strict=True):
            cells = [*row, *[""] * (name_at + 1 - len(row))]
            cells[name_at], cells[column] = name, vote
            made.append((cells, line))
    return sheet.of_rows(made)


def _names(row: Sequence[str], table: _Table, number: int) -> list[str]:
    """The names of the candidates of a row, each with the party that stands behind them all; numbers of their party where there are none."""
    party = row[table.party].strip() if 0 <= table.party < len(row) else ""
    said = row[table.names].strip() if 0 <= table.names < len(row) else ""
    behind = _PARTY_BEHIND.fullmatch(said)
    bare, of_all = (behind[1], f" ({behind[2]})") if behind and party_of(behind[2]) and "(" not in behind[1] else (said, "")
    names = [name for name in _NAMES_APART.split(bare) if name]
    if len(names) == number:
        return [name + of_all for name in names]
    return [f"{party or bare} {at}".strip() + of_all for at in range(1, number + 1)]
