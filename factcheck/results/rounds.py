"""Votes in two rounds on one paper: first preferences, second ones for the last two, and what these two had in the end.

    Candidate | First preferences | Second preferences | Final total      Candidate | Round 1 | Round 2
    Archer    | 9,120             | 880                | 10,000           Archer    | 9,120   | 10,000
    Baker     | 8,455             | 900                | 9,355            Baker     | 8,455   | 9,355
    Carter    | 2,100             |                    |                  Carter    | 2,100   |

    Candidate | Round 1 | Round 2 | Postal | Total      rounds of counting, each with papers of its own: the total alone is the vote
    Archer    | 4,210   | 3,987   | 310    | 8,507

The numbers prove which column is the final one. First preferences alone, none of them over half, tell nobody who won. To teach
it a heading, extend FIRST, SECOND or FINAL.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from factcheck.results.headings import field_of, row_label
from factcheck.results.kinds_of_vote import kind_of_vote
from factcheck.results.layout import Layout
from factcheck.results.model import Candidacy, Figure
from factcheck.results.numbers import is_number, number_in
from factcheck.results.parts import is_total_row
from factcheck.results.rows import cell_of

FIRST = re.compile(r"\b(?:first|1st)[ -](?:pref(?:erence)?s?|prefs?|round|count|choices?)\b|\bround (?:1|one)\b", re.I)
SECOND = re.compile(r"(?:2nd|second)[ -](?:pref|round|count|choice).*|(?:votes )?(?:transfer(?:s|red)?|redistributed)(?: votes?)?(?: received| in)?|round (?:2|two)(?: votes?)?|(?:votes )?from (?:2nd|second) preferences")
FINAL = re.compile(r"(?:grand |combined |overall )?totals?(?: votes?| number of votes)?|final(?: round)?(?: votes?| totals?| results?| count| tally)?|total (?:of )?(?:1st|first) (?:and|&|\+) (?:2nd|second).*|(?:1st|first) (?:and|&|\+) (?:2nd|second).*|(?:total |votes? )?after (?:transfers?|redistribution).*")
_LAST = 2  # who are left in the second round


def two_rounds(layout: Layout, headings: Sequence[str], below: Sequence[Sequence[str]]) -> None:
    """Makes the final column that of the votes after preferences."""
    columns = layout.columns
    first = columns.get("votes", -1)
    if first < 0 or "preferred_votes" in columns or "count" in columns or not {"candidate", "surname"} & set(columns):
        return
    second, final = (next((j for j, heading in enumerate(headings) if j != first and words.fullmatch(heading)), -1) for words in (SECOND, FINAL))
    if second >= 0 > final and len(layout.counts) <= _LAST:  # "Round 1 | Transfers | Round 2"
        final = next((j for j in range(second + 1, len(headings)) if SECOND.fullmatch(headings[j])), -1)
    rows = [row for row in below if is_number(cell_of(row, first)) and not is_total_row(row) and row_label(next(cell for cell in row if cell.strip())) is None]
    column = final if final >= 0 else second
    if column >= 0 and (_adds_up(rows, first, second, final) if min(second, final) >= 0 else _of_last_two(rows, first, column)):
        for name in [name for name, other in columns.items() if other in {column, second}]:
            del columns[name]
        columns["preferred_votes"] = column
        if column + 1 < len(headings) and (field_of(headings[column + 1]) == "share" or headings[column + 1] == f"{headings[column]} %") and column + 1 not in layout.parties:  # "Total | Total %"
            if columns.get("share") == column + 1:
                del columns["share"]
            columns.setdefault("preferred_share", column + 1)
        layout.others = [other for other in layout.others if other != column]


_OF_COUNTING = re.compile(r"(?:round|count|stage|batch|table|day|tray)(?: no\.?)? ?\d{1,2}|(?:1st|2nd|3rd|\d{1,2}th) (?:round|count|day|batch)", re.I)


def added_rounds(layout: Layout, headings: Sequence[str], below: Sequence[Sequence[str]]) -> None:
    """Makes the total the votes where those in numbered rounds, and of other kinds beside them, are parts of it in every row."""
    columns = layout.columns
    run = [j for j, heading in enumerate(headings) if _OF_COUNTING.fullmatch(heading)]
    final = next((j for j, heading in enumerate(headings) if run and j > run[-1] and FINAL.fullmatch(heading)), -1)
    if len(run) < _LAST or final < 0 or not {"candidate", "surname"} & set(columns):
        return
    parts = [*run, *(j for j in range(run[0], final) if j not in run and kind_of_vote(headings[j]))]
    rows = [row for row in below if is_number(cell_of(row, final)) or is_number(cell_of(row, run[0]))]
    if len(parts) <= _LAST or len(rows) < _LAST or not all(sum(_number(row, j) for j in parts) == _number(row, final) for row in rows):
        return
    for name in [name for name, other in columns.items() if other in {*parts, final}]:
        del columns[name]
    columns["votes"] = final
    layout.counts = {}
    layout.others = sorted({*layout.others, *run} - {final})


def _number(row: Sequence[str], column: int) -> Fraction:
    return number_in(cell_of(row, column)) or Fraction(0)


def _adds_up(rows: Sequence[Sequence[str]], first: int, second: int, final: int) -> bool:
    """Whether both preferences make the final column, of two or more."""
    last = [row for row in rows if is_number(cell_of(row, final))]
    return len(last) >= _LAST and all(_number(row, first) + _number(row, second) == _number(row, final) for row in last)


def _of_last_two(rows: Sequence[Sequence[str]], first: int, final: int) -> bool:
    """Whether a column has the foremost two alone, with as many votes as in the first round or more."""
    last = [row for row in rows if _number(row, final)]
    rest = [_number(row, first) for row in rows if row not in last]
    return len(last) == _LAST and bool(rest) and all(_number(row, final) >= _number(row, first) >= max(rest) for row in last)


def undecided(candidacies: Sequence[Candidacy], figures: dict[str, Figure]) -> bool:
    """Whether the votes of a contest are first preferences that elected nobody by themselves."""
    votes = [c.votes for c in candidacies if c.votes]
    if len(votes) <= _LAST or any(c.elected or c.counts for c in candidacies) or not all(figure.cells and FIRST.search(figure.cells[0].column) for figure in votes):
        return False
    valid = figures.get("valid_votes")
    counted = sum((figure.value for figure in votes), Fraction(0))
    return 2 * max(figure.value for figure in votes) <= max(counted, valid.value if valid else counted)
