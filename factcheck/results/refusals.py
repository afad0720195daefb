"""Why a table is no result: what its headings have and lack, in one line that says what to do."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.results.cells import Sheet
from factcheck.results.headings import COUNTED, field_of
from factcheck.results.kinds_of_vote import kind_of_vote
from factcheck.results.numbers import is_number
from factcheck.results.unread import UNREAD, unread_line
from factcheck.results.unvoted import says_no_result

_WHO = frozenset({"candidate", "surname", "first", "party", "party_code"})
_SHOWN = 5  # headings that the line names
_TOP = 30
ADVICE = "a table needs columns such as Candidate, Party and Votes, or --columns votes=HEADING"


def why_none(sheet: Sheet) -> tuple[str, int | None]:
    """(what a sheet lacks and what to do, the line of its headings or None): for a sheet in which no layout was recognised."""
    row, line = _headings(sheet)
    where = f" in sheet {sheet.name}" if sheet.name else ""
    heads = [cell.strip() for cell in row if cell.strip()]
    above = " ".join(" ".join(cells) for cells in sheet.rows[:_TOP])
    if says_no_result(above):
        return f"holds estimates or polls{where}, no result; give the votes that were counted", line
    fields = {field for heading in heads if (field := field_of(heading))}
    if unread := unread_line(sheet):
        return f"line {unread[1]}{where}: {unread[0].strip()[:50]!r} {UNREAD}", unread[1]
    if len(fields) < 2:
        return f"no heading row recognised{where}; {ADVICE}", sheet.lines[0] if sheet.lines else None
    kinds = [heading for heading in heads if field_of(heading) != "area" and (kind_of_vote(heading) or kind_of_vote(heading.rpartition(" ")[2]))]  # "Labor OrdinaryVotes"
    if kinds and not COUNTED & fields:
        return f"no column{where} has all votes of a candidate or party: {_named(kinds)} {'hold' if len(kinds) > 1 else 'holds'} one kind of vote; give the table with the totals", line
    lacking = "no votes, shares or seats" if _WHO & fields else "no votes of candidates or parties"
    return f"{lacking}{where} under the headings {_named(heads)}; give a table that has them, or --columns votes=HEADING", line


def _headings(sheet: Sheet) -> tuple[Sequence[str], int | None]:
    """The row that is most like headings, with its line."""
    best: Sequence[str] = ()
    line, most = None, 1
    for row, at in zip(sheet.rows[:_TOP], sheet.lines[:_TOP], strict=True):
        known = len({field for cell in row if (field := field_of(cell.strip()))}) if sum(map(is_number, row)) <= 1 else 0
        if known > most:
            best, line, most = row, at, known
    return best, line


def _named(headings: Sequence[str]) -> str:
    shown = ", ".join(repr(heading[:30]) for heading in headings[:_SHOWN])
    return f"{shown} and {len(headings) - _SHOWN} more" if len(headings) > _SHOWN else shown
