"""Tables that hold more than one count of the same votes: a recount beside the first count, and a row a count with
candidates as columns. The recount decides; of a transferable vote the first count is the votes of each.

To teach it a heading of a recount, extend _RECOUNT.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from factcheck.errors import UnreadableTable
from factcheck.results.cells import Sheet
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number, parse
from factcheck.results.rows import cell_of, place_in

_RECOUNT = re.compile(r"(?:(?:votes?|total|count|result)s? )?\(?(?:(?:after|on|at|following|in) )?(?:the |a )?(?:(?:first|second|third|final|last|full|1st|2nd|3rd) )*re-?count(?:ed)?(?: \d)?(?: ?(?:votes?|results?|totals?|figures?))?\)?")
_WHO = ("candidate", "surname", "party", "party_code")
_FEWEST_OF_QUOTA = 10  # votes: below that and with a point it is how much of the quota somebody has


def recounted(layout: Layout, headings: Sequence[str], below: Sequence[Sequence[str]]) -> None:
    """Makes the last recount the votes of who stands in the rows; the count before it is no other figure."""
    columns = layout.columns
    found = [j for j, heading in enumerate(headings) if _RECOUNT.fullmatch(heading) and any(is_number(cell_of(row, j)) for row in below)]
    if not found or not set(_WHO) & set(columns) or layout.wide:
        return
    first = columns.get("votes")
    for name in [name for name, column in columns.items() if column in found]:
        del columns[name]
    columns["votes"] = found[-1]
    layout.others = [column for column in (*layout.others, *found[:-1], *([] if first is None or first in found else [first])) if column != found[-1]]


def refuse_partly_recounted(sheet: Sheet, layout: Layout, rows: Sequence[int]) -> None:
    """Refuses a recount that leaves out somebody who has votes in the count before it."""
    votes = layout.columns.get("votes", -1)
    if votes < 0 or not _RECOUNT.fullmatch(layout.headings[votes].strip().casefold()):
        return
    for i in rows:
        row = sheet.rows[i]
        if not is_number(cell_of(row, votes)) and any(cell_of(row, layout.columns.get(name)) for name in _WHO[:2]) and any(is_number(cell_of(row, column)) for column in layout.others):
            line = sheet.lines[i]
            who = next(cell_of(row, layout.columns.get(name)) for name in _WHO if cell_of(row, layout.columns.get(name)))
            raise UnreadableTable(f"{sheet.path}:{line}: {who[:40]!r} has no votes under {layout.headings[votes][:30]!r}, but others have; give the votes that decided, in one column, for everybody", sheet.path, line)


def first_counts(sheet: Sheet, layout: Layout, rows: range) -> Sequence[int]:
    """Of a table with candidates as columns and a row a count, the rows that are no later count. Raises UnreadableTable
    where no row is the first."""
    column = layout.columns.get("count")
    if column is None or not layout.people or layout.areas:
        return rows
    number = {i: place_in(re.sub(r"^(?:count|stage|round) ?", "", cell_of(sheet.rows[i], column).casefold())) for i in rows if any(map(is_number, sheet.rows[i][column + 1 :]))}
    if len(number) < 2:
        return rows
    if 1 not in number.values():
        line = sheet.lines[next(iter(number))]
        raise UnreadableTable(f"{sheet.path}:{line}: a row a count, but {layout.headings[column][:30]!r} calls none of them 1; number the counts from 1, or give the first preferences alone", sheet.path, line)
    return [i for i in rows if number.get(i, 1) == 1]


def parts_of_quota(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A column of how much of the quota each has, 0.95, is no quota."""
    column = layout.columns.get("quota")
    said = [parsed[0] for row in below if is_number(cell := cell_of(row, column)) and (parsed := parse(cell))]
    if column is not None and any(value.denominator > 1 and value < Fraction(_FEWEST_OF_QUOTA) for value in said):
        layout.others.append(layout.columns.pop("quota"))
