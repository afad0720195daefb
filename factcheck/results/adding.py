"""Votes of a party by kind alone, "Labor OrdinaryVotes, Labor PostalVotes ...": its votes, where the table's total proves the sum."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import spaced
from factcheck.results.kinds_of_vote import kind_of_vote
from factcheck.results.numbers import is_number

_TOP = 12
_TOTAL = re.compile(r"total ?votes|total|valid votes|formal votes")
_FEWEST = 2  # parties, and kinds of vote of each


def with_sums(sheet: Sheet) -> Sheet:
    """The sheet with a column of all votes of each party; itself where every party has one, or the sums are not the total."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        kinds = _kinds(row)
        total = next((j for j, cell in enumerate(row) if _TOTAL.fullmatch(spaced(cell))), None)
        if len(kinds) < _FEWEST or total is None:
            continue
        rows = [other for other in sheet.rows[i + 1 :] if len(other) > total and other[total].strip()]
        if rows and all(_sum(other, [j for columns in kinds.values() for j in columns]) == _sum(other, [total]) for other in rows):
            return _added(sheet, i, kinds)
    return sheet


def _kinds(heads: Sequence[str]) -> dict[str, list[int]]:
    """The columns of votes of one kind of each party; nothing where the parties have not the same kinds, or votes of all kinds."""
    found: dict[str, dict[str, int]] = {}
    for j, heading in enumerate(heads):
        party, _, said = heading.strip().rpartition(" ")
        if party and re.search(r"votes?$", said, re.I) and (kind := kind_of_vote(said)):
            found.setdefault(party, {})[kind] = j
    same = len({frozenset(of) for of in found.values()}) == 1 and len(next(iter(found.values()))) >= _FEWEST if found else False
    whole = {f"{party} votes".casefold() for party in found} & {heading.strip().casefold() for heading in heads}
    return {party: list(of.values()) for party, of in found.items()} if same and not whole else {}


def _added(sheet: Sheet, top: int, kinds: dict[str, list[int]]) -> Sheet:
    """The sheet with further columns behind the others, which cite those that they are the sum of."""
    width = max(map(len, sheet.rows[top:]))
    rows = [list(row) for row in sheet.rows]
    printed = dict(sheet.printed)
    head = rows[top]
    for i in range(top, len(rows)):
        rows[i] += [""] * (width - len(rows[i]))
        for at, (party, columns) in enumerate(kinds.items()):
            rows[i].append(f"{party} Votes" if i == top else str(_sum(rows[i], columns)) if any(is_number(rows[i][j]) for j in columns) else "")
            printed[i, width + at] = " + ".join(head[j].strip() for j in columns)
    return replace(sheet, rows=rows, printed=printed, reshaped=True)


def _sum(row: Sequence[str], columns: Sequence[int]) -> int:
    """The whole numbers of some columns added up."""
    cells = (row[j].replace(",", "").strip() for j in columns if j < len(row))
    return sum(int(cell) for cell in cells if cell.isdecimal())
