"""What consecutive rows have in common, where headings do not tell: which column names the contests, and a share that is
the same for all who stood.

    Where     | Candidate  | Votes | Electorate | Poll (%)
    Abbey     | Ann Archer |   900 |      4,000 |     40.2
    Abbey     | Bob Baker  |   708 |      4,000 |     40.2
    Marsh End | Cy Carter  |   612 |      3,100 |     35.0

Figures of a contest that change with a column of names, shares that make a hundred for each name, ranks that begin again,
a winner marked for each name:
the column names the contests. Where such figures change and no column names anything, the table is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import groupby, pairwise

from factcheck.errors import UnreadableTable
from factcheck.results.cells import Sheet
from factcheck.results.contents import ELECTED
from factcheck.results.headings import OF_CONTEST, row_label
from factcheck.results.layout import Layout
from factcheck.results.misreadable import is_data
from factcheck.results.numbers import is_number, number_in
from factcheck.results.parts import figure_in, is_total_row
from factcheck.results.party_columns import party_of
from factcheck.results.rows import cell_of, count_of, place_in

_PEOPLE = frozenset({"candidate", "surname"})
_PLACED = frozenset({"contest", "office", "state", "council", "count", "running", "transfers"})
_SIZES = ("electorate", "valid_votes", "votes_cast")
_NEAR = 2  # points by which the shares of one contest may miss a hundred
_ELECTED = re.compile(r"(?:duly |re-?)?elected\b|won\b|winner\b|yes\b|[✓✔*]", re.I)
_ALIKE = 2  # rows of one value that are no slip


def name_contests(sheet: Sheet, layout: Layout, rows: Sequence[int]) -> None:
    """Makes the column that evidently names the contests of a table of people that of contests."""
    columns = layout.columns
    if not _PEOPLE & set(columns) or _PLACED & set(columns) or layout.divided or layout.wide:
        return
    data = [row for i in rows if is_data(row := sheet.rows[i], layout) and not _of_figures(cell_of(row, columns.get("candidate", columns.get("surname"))))]
    free = [j for j in range(len(layout.headings)) if j not in layout.used()]
    found = [(len(runs), j) for j in free if (runs := _runs(data, j)) and _are_contests(runs, layout)]
    if found:
        columns["contest"] = max(found)[1]
        layout.others = [column for column in layout.others if column != columns["contest"]]


def _of_figures(name: str) -> bool:
    """Whether what stands in the place of a name says that its row is a figure of the contest: "Total votes counted"."""
    return bool(figure_in(name)) or row_label(name) is not None


def _runs(data: Sequence[Sequence[str]], column: int) -> list[list[Sequence[str]]]:
    """The rows by the names in a column, an empty cell being of the name above it; none where it has no names, or one again later."""
    names: list[str] = []
    for row in data:
        cell = cell_of(row, column)
        if is_number(cell) or (not cell and not names):
            return []
        names.append(cell or names[-1])
    runs = [(name, [row for _, row in several]) for name, several in groupby(zip(names, data, strict=True), key=lambda pair: pair[0])]
    known = {name for name, _ in runs}
    if len(known) < len(runs) or len(runs) < _ALIKE or all(len(run) == 1 for _, run in runs) or all(map(ELECTED.fullmatch, known)) or sum(party_of(name) is not None for name in known) > 1:
        return []
    return [run for _, run in runs]


def _are_contests(runs: Sequence[Sequence[Sequence[str]]], layout: Layout) -> bool:
    """Whether the figures of the rows show that each run is a contest of its own."""
    columns = layout.columns
    for name in OF_CONTEST:
        said = [{cell for row in run if (cell := cell_of(row, columns.get(name)))} for run in runs]
        if all(len(cells) == 1 for cells in said) and len(set().union(*said)) > 1 and any(len(run) > 1 for run in runs):
            return True
    shares = [[share for row in run if (share := number_in(cell_of(row, columns.get("share")))) is not None] for run in runs]
    if all(len(own) == len(run) and abs(sum(own, Fraction(0)) - 100) <= _NEAR for own, run in zip(shares, runs, strict=True)):
        return True
    ranks = [[place_in(cell_of(row, columns.get("rank"))) for row in run] for run in runs]
    if all(own[0] == 1 and own == sorted(own) for own in ranks):
        return True
    return _fall(runs, columns) or _won(runs, columns)


def _won(runs: Sequence[Sequence[Sequence[str]]], columns: dict[str, int]) -> bool:
    """Whether in every run somebody is marked as elected and somebody is not, and the same party stands in several."""
    marks = columns.get("elected", columns.get("result"))
    won = [[_ELECTED.match(cell_of(row, marks)) is not None for row in run] for run in runs]
    parties = [{cell for row in run if (cell := cell_of(row, columns.get("party", columns.get("party_code"))))} for run in runs]
    return marks is not None and all(any(own) and not all(own) for own in won) and sum(map(len, parties)) > len(set().union(*parties))


def _fall(runs: Sequence[Sequence[Sequence[str]]], columns: dict[str, int]) -> bool:
    """Whether votes fall within every run and rise to the next, and the same parties stand in several."""
    votes = [[number_in(cell_of(row, columns.get("votes"))) for row in run] for run in runs]
    known = [[vote for vote in own if vote is not None] for own in votes]
    if any(len(own) < len(run) or own != sorted(own, reverse=True) for own, run in zip(known, runs, strict=True)) or any(first[-1] >= then[0] for first, then in pairwise(known)):
        return False
    parties = [{cell for row in run if (cell := cell_of(row, columns.get("party", columns.get("party_code"))))} for run in runs]
    several = [party for party in set().union(*parties) if sum(party in own for own in parties) > 1]
    return len(several) > 1 and all(own & set(several) for own in parties)


def share_of_all(sheet: Sheet, layout: Layout, rows: Sequence[int]) -> None:
    """Makes a share that is the same for all who stood in a contest, "Poll (%)", its turnout."""
    columns = layout.columns
    if "share" not in columns or "turnout" in columns or not _PEOPLE & set(columns) or layout.divided or "votes" not in columns:
        return
    of_contest: dict[str, set[tuple[str, str]]] = {}
    above = ""
    for i in rows:
        if is_data(row := sheet.rows[i], layout):
            above = cell_of(row, columns.get("contest")) or above
            said = of_contest.setdefault(above, set())
            said.add((cell_of(row, columns["share"]), cell_of(row, columns["votes"])))
            if len({share for share, _ in said}) > 1:
                return
    several = [said for said in of_contest.values() if len(said) > _ALIKE]
    if several and all(share for said in several for share, _ in said):
        columns["turnout"] = columns.pop("share")


def of_all_contests(sheet: Sheet, row: Sequence[str], layout: Layout, contests: Sequence[Sequence[int]]) -> bool:
    """Whether a row of totals has the votes of all contests above it, and not those of the last. `contests`: the rows of each."""
    votes = layout.columns.get("votes")
    if votes is None or len(contests) < _ALIKE or not is_total_row(row):
        return False
    return count_of(row, votes) == sum(count_of(sheet.rows[i], votes) for rows in contests for i in rows) > 0


def refuse_several(sheet: Sheet, layout: Layout, rows: Sequence[int]) -> None:
    """Refuses rows of one contest that have several electorates, each on rows that follow each other: they are of several contests."""
    if not _PEOPLE & set(layout.columns) or layout.divided or layout.wide:
        return
    for name in _SIZES:
        column = layout.columns.get(name)
        said = [(i, cell) for i in rows if is_number(cell := cell_of(sheet.rows[i], column))]
        runs = [(cell, [i for i, _ in several]) for cell, several in groupby(said, key=lambda pair: pair[1])]
        if len(runs) > 1 and len({cell for cell, _ in runs}) == len(runs) and sum(len(several) >= _ALIKE for _, several in runs) > 1:
            line = sheet.lines[runs[1][1][0]]
            raise UnreadableTable(f"{sheet.path}:{line}: the {name.replace('_', ' ')} is {runs[1][0]} from here on and {runs[0][0]} above, so the rows are of several contests, which no column names; "
                                  "add a column Ward or Constituency", sheet.path, line)
