"""A row a contest, with a cell each for those who stood, or for the first of them:

    Where     | Winner                        | Second                   | Third                      | Electorate
    Pellworth | Ann Archer (Lib Dem) 12,921   | Bob Baker (Con) 6,618    | Cy Carter (Lab) 4,274      | 38,030

Each gets a row of their own, with the figures of the contest. Their places are those of the columns where the first heading says
that it is of the winner and votes fall from left to right.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.parties import KNOWN, party_key
from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of
from factcheck.results.numbers import is_number, is_percent
from factcheck.results.printed_lines import candidate_of

_MOST = 2_000  # rows of a sheet that people wrote by hand
_TOP = 12
_FEWEST = 2  # columns of people, and rows that show it
_HEADS = ("Candidate", "Party", "Votes", "Share", "Change", "Elected")  # of what a cell may say
_MARKS = "*†‡§"
# Over the first of them, where they stand by their places.
_FIRST = re.compile(r"(?:1st|first|winner|elected|mp|winning candidate|top (?:two|three|four|five|\d)|first (?:two|three|four|five|\d))(?: (?:place|placed|candidate|party|candidates))?(?:\W.*)?", re.I)
_PLACED = frozenset({"contest", "date", "election", "council"})


def people_upright(sheet: Sheet) -> Sheet:
    """The sheet with a row for each who stood; itself where none stand in cells of their own beside one another."""
    if len(sheet.rows) > _MOST:
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        if not _PLACED & set(map(field_of, row)) or any(map(is_number, row)):
            continue
        below = range(i + 1, len(sheet.rows))
        standing = {j: count for j in range(max(map(len, sheet.rows[i:]))) if (count := _standing(sheet, below, j))}
        people = list(standing)
        if sum(1 for count in standing.values() if count >= _FEWEST) >= _FEWEST and not any(_may_stand(sheet, i, j) for j in range(len(row)) if j not in people):
            return _upright(sheet, i, people)
    return sheet


def _may_stand(sheet: Sheet, top: int, column: int) -> bool:
    """Whether cells of a column that no heading tells are words with a number, as those of people are: somebody is in them then
    whom nobody read."""
    cells = [text for row in sheet.rows[top + 1 :] if column < len(row) and (text := row[column].strip())]
    return field_of(sheet.rows[top][column]) is None and any(re.search(r"[^\W\d]{2,}.*\W\d", cell) for cell in cells)


def _standing(sheet: Sheet, rows: Sequence[int], column: int) -> int:
    """How many cells of a column are somebody with their party and votes; 0 where others are not empty."""
    cells = [text for i in rows if column < len(sheet.rows[i]) and (text := sheet.rows[i][column].strip(" -–—"))]
    return len(cells) if all(map(_person, cells)) else 0


def _person(cell: str) -> list[str]:
    """Name, party and votes, and the share and its change where they stand there; [] for a cell that has no such three."""
    text = " ".join(cell.split())
    mark = text[-1:] if text[-1:] in _MARKS else ""
    found = candidate_of(text.rstrip(_MARKS + " "))
    return [*found[:2], found[2] + mark, *found[3:]] if found and all(found[:3]) and party_key(found[1]) in KNOWN else []


def _upright(sheet: Sheet, top: int, people: Sequence[int]) -> Sheet:
    """The rows of the contests, once for each who stood in them."""
    heads, width = sheet.rows[top], max(map(len, sheet.rows))
    others = [j for j in range(width) if j not in people]
    shown = [{at: found for at, j in enumerate(people, start=1) if j < len(row) and (found := _person(row[j]))} for row in sheet.rows[top + 1 :]]
    falling = all(votes == sorted(votes, reverse=True) for row in shown for votes in [[int(re.sub(r"\D", "", one[2])) for one in row.values()]])
    first = _FIRST.fullmatch(heads[people[0]].strip()) if people[0] < len(heads) else None
    places = falling and first is not None
    made = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made.append(([*(_heading(sheet, top, j) for j in others), *_HEADS, *(["Place"] if places else [])], sheet.lines[top]))
    printed: dict[tuple[int, int], str] = {}
    for row, line, stood in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], shown, strict=True):
        kept = [row[j].strip() if j < len(row) else "" for j in others]
        made += [] if stood else [(kept, line)]
        for place, one in stood.items():
            said = next((heads[j].strip() for j in reversed(people[:place]) if j < len(heads) and heads[j].strip()), "")
            printed |= {(len(made), len(others) + at): said for at in range(len(_HEADS) + 1) if said}
            made.append(([*kept, *one, *([str(place)] if places else [])], line))
    return replace(sheet.of_rows(made), printed=printed)


def _heading(sheet: Sheet, top: int, column: int) -> str:
    """The heading of a column of the contests: "Poll" over percentages is the turnout, where each of those who stood has votes."""
    heading = sheet.rows[top][column].strip() if column < len(sheet.rows[top]) else ""
    cells = [text for row in sheet.rows[top + 1 :] if column < len(row) and (text := row[column].strip())]
    return "Turnout %" if field_of(heading) in {"votes", "share"} and re.match(r"(?:% ?)?poll", heading, re.I) and cells and all(map(is_percent, cells)) else heading
