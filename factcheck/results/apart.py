"""Tables of several kinds one below the other in one sheet: the parties, and below them a row a constituency.

    Party         | Seats | Votes
    Labour        | 22    | 632,035
                                            (a gap, or a title)
    Constituency  | Electorate | Con | Lab | PC
    Aberavon      | 50,750     | ...

Each becomes a sheet of its own, below the first title of all.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.errors import UnreadableTable
from factcheck.results.cells import Sheet
from factcheck.results.headings import COUNTED, WHO, field_of
from factcheck.results.layout import Layout
from factcheck.results.layouts import layout_at
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_of

_MOST = 2_000  # rows of such a sheet
_HEADINGS = 40  # of a row of them
_PEOPLE = frozenset({"candidate", "surname"})


def kinds_apart(sheet: Sheet) -> list[Sheet]:
    """Each table of the sheet by itself; none where it holds tables of one kind."""
    if len(sheet.rows) > _MOST:
        return []
    tops = [i for i in range(len(sheet.rows)) if _may_be_headings(sheet, i)]
    found = _tables(sheet, tops) if len(tops) > 1 else []
    if len(found) < 2:
        return []
    starts = [0, *(_start(sheet, i) for i in found[1:])]
    titles = [i for i in range(min(found[0], starts[1])) if len(_filled(sheet.rows[i])) == 1]
    common = titles[:1] if len(titles) > 1 or (titles and _over_all(sheet, titles[0])) else []
    parts = []
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(sheet.rows)], strict=True)):
        kept = [*(common if number else ()), *range(start, end)]
        parts.append(sheet.of_rows([(list(sheet.rows[i]), sheet.lines[i]) for i in kept]))
    return parts


def _tables(sheet: Sheet, tops: Sequence[int]) -> list[int]:
    """The heading rows at which tables of another kind begin than the one above."""
    found: list[tuple[int, tuple[object, ...]]] = []
    for i in tops:
        try:
            layout = layout_at(sheet, i)
        except UnreadableTable:
            continue
        if layout is None:
            continue
        if found and not any(is_number(cell) for row in sheet.rows[found[-1][0] + 1 : i] for cell in row):
            found.pop()  # headings in two rows
        if not found or _shape(layout) != found[-1][1]:
            found.append((i, _shape(layout)))
    return [i for i, _ in found]


def _filled(row: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in row if cell.strip()]


def _over_all(sheet: Sheet, title: int) -> bool:
    """Whether a title alone above the first table is of all of them: a gap stands below it, or it has a date or year."""
    gap = title + 1 < len(sheet.lines) and sheet.lines[title + 1] - sheet.lines[title] > 1
    return gap or any(map(str.isdigit, _filled(sheet.rows[title])[0]))


def _may_be_headings(sheet: Sheet, i: int) -> bool:
    """Whether a row may be headings: words, the first of the sheet's, or below a gap or a title."""
    cells = _filled(sheet.rows[i])
    if len(cells) < 2 or sum(map(is_number, cells)) > 1 or not any(field_of(cell) or party_of(cell) for cell in cells[:_HEADINGS]):
        return False
    return i == 0 or len(_filled(sheet.rows[i - 1])) == 1 or sheet.lines[i] - sheet.lines[i - 1] > 1


def _shape(layout: Layout) -> tuple[object, ...]:
    """What tells tables of two kinds apart: whether parties are columns, what the rows are of, what is counted."""
    columns = set(layout.columns)
    people = bool(_PEOPLE & columns)
    return layout.wide, people, bool(WHO & columns), "contest" in columns, bool({"seats", "seats_before"} & columns) and not people, bool(COUNTED & columns)


def _start(sheet: Sheet, top: int) -> int:
    """The first row of a table: that of its headings, or of the titles above them."""
    start = top
    while start > 0 and len(_filled(sheet.rows[start - 1])) == 1 and not is_number(_filled(sheet.rows[start - 1])[0]):
        start -= 1
    return start
