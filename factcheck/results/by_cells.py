"""Tables whose headings nobody knows: what their columns hold is told by the cells below, where these leave no doubt.

    List party   | Ordinary | Special | Total votes        year | party          | candidate       | all
    Labour Party | 6933     | 1499    | 8432               2002 | Labour Party   | TAMIHERE, John  | 11445

A column of names of parties is whom its rows are of, one of people who stood; of whole numbers that differ from row to row
the votes are those that bear the proportion of the shares, the sum of the others, or all of something by their heading. Under the name of a party
its candidates may stand, with their figures in the columns behind: "Year | Republican | Votes | Democrat | Votes".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.errors import UnreadableTable
from factcheck.parties import ANSWERS
from factcheck.results.cells import Sheet
from factcheck.results.contents import filled, in_proportion
from factcheck.results.headings import COUNTED, WHO, field_of
from factcheck.results.layout import Layout
from factcheck.results.layouts import find_layouts
from factcheck.results.numbers import is_number, number_in
from factcheck.results.party_columns import YEAR, party_column, party_of
from factcheck.results.rows import cell_of, count_of
from factcheck.results.unheaded import without_headings

_TOP, _MOST = 30, 2_000  # rows among which the headings are, and of a table that is tried at all
_FEWEST = 2  # of whom a table tells
_COUNT = re.compile(r"\d{1,3}(?:,\d{2,3})+|\d{1,8}")
_SHARE = re.compile(r"\d{1,2}(?:\.\d+)?\s?%|\d{1,2}\.\d+|0?\.\d+|100(?:\.0+)?\s?%?")
_PERSON = re.compile(r"[^\W\d_][\w.'’*-]*(?:,? [^\W\d_(\"“][\w.'’*\"”()-]*){1,6}")
_NO_VOTES = re.compile(
    r"\b(?:seats?|rank|place|position|order|no|number|id|code|year|electorate|registered|roll|turnout|population|change|swing|rejected|spoil\w*|informal|invalid|previous|last)\b|\+/-|±", re.I)
_SUM = re.compile(r"\b(?:total|all|sum|combined|overall|together|final)\b", re.I)
_AS_ROUNDED = Fraction(1, 200)  # of all votes
_HEADS = {"candidate": "Candidate", "party": "Party", "votes": "Votes"}


def laid_out(sheet: Sheet) -> tuple[Sheet, list[Layout]]:
    """A sheet with its heading rows, or with what its cells say without one. Raises UnreadableTable."""
    try:
        return sheet, find_layouts(sheet)
    except UnreadableTable:
        if found := without_headings(sheet):
            return sheet, [found]
        if told := _told_by_cells(sheet):
            return told, find_layouts(told)
        raise


def _told_by_cells(sheet: Sheet) -> Sheet | None:
    """The sheet with headings that say what its columns hold, for one whose own do not; None where its cells do not tell."""
    if len(sheet.rows) > _MOST:
        return None
    for i, row in enumerate(sheet.rows[:_TOP]):
        if sum(1 for cell in row if cell.strip()) < _FEWEST or any(is_number(cell.strip()) and not YEAR.fullmatch(cell.strip()) for cell in row):
            continue
        below = _body(sheet.rows[i + 1 :], len(row))
        if len(below) >= _FEWEST and (told := _behind_names(row, below) or _columns(row, below)):
            return _with_headings(sheet, i, told)
    return None


def _behind_names(row: Sequence[str], below: Sequence[Sequence[str]]) -> dict[int, str]:
    """The headings of the candidates of several parties, and of their figures, which stand behind them under the same headings."""
    told: dict[int, str] = {}
    party = ""
    for j, cell in enumerate(row):
        cells = filled(below, j)
        if party_of(cell) and cells and not any(map(is_number, cells)):
            party, told[j] = cell.strip(), f"{cell.strip()} candidate"
        elif party and field_of(cell.strip()) in COUNTED and row.count(cell) > 1:
            told[j] = f"{party} {cell.strip()}"
        else:
            party = ""
    parties = sum(heading.endswith(" candidate") for heading in told.values())
    return told if parties >= _FEWEST and len(told) >= 2 * parties else {}


def _body(rows: Sequence[Sequence[str]], width: int) -> list[Sequence[str]]:
    """The rows of a table below its headings, without those of one cell."""
    return [row for row in rows if sum(1 for cell in row if cell.strip()) >= _FEWEST and len(row) <= width + 1]


def _columns(row: Sequence[str], below: Sequence[Sequence[str]]) -> dict[int, str]:
    """The headings of the columns that the cells tell and no heading does; none where they do not tell who stood and for how many votes."""
    fields = {field: j for j, cell in reversed(list(enumerate(row))) if cell.strip() and (field := field_of(cell.strip()))}
    if sum(1 for cell in row if cell.strip() and party_column(cell)) >= _FEWEST:
        return {}  # parties as columns
    told: dict[str, int] = {}
    for name, tells in (("party", _are_parties), ("candidate", _are_people)):
        if name not in fields and not (name == "candidate" and "surname" in fields):
            free = [j for j in range(len(row)) if j not in fields.values() and j not in told.values() and tells(filled(below, j))]
            if free:
                told[name] = free[0]
    if not (told.keys() | fields.keys()) & WHO:
        return {}
    if "votes" in fields and not _are_counts(filled(below, fields["votes"])):
        return {}
    if not COUNTED & fields.keys() - {"share"}:
        votes = _votes(row, below, fields)
        if votes is None:
            return {}
        told["votes"] = votes
    return {column: _HEADS[name] for name, column in told.items()}


def _are_parties(cells: Sequence[str]) -> bool:
    known = [party for cell in cells if (party := party_of(cell)) and party not in ANSWERS]
    return len(set(known)) >= _FEWEST and 2 * len(known) > len(cells)


def _are_people(cells: Sequence[str]) -> bool:
    people = [cell for cell in cells if _PERSON.fullmatch(cell) and not party_of(cell) and field_of(cell) is None]
    return len(set(people)) >= _FEWEST and 5 * len(people) > 4 * len(cells)


def _votes(row: Sequence[str], below: Sequence[Sequence[str]], fields: dict[str, int]) -> int | None:
    """The column of the votes of each; None where several may be."""
    taken = {column for field, column in fields.items() if field not in {"valid_votes", "votes_cast", "count"}}
    counts = [j for j in range(len(row)) if j not in taken and _are_counts(filled(below, j))]
    if len(counts) > 1 and (whole := _sum_of_others(counts, below)) is not None:
        return whole
    if "share" in fields and (alike := [j for j in counts if _proportional(j, fields["share"], below)]):
        return alike[0] if len(alike) == 1 else None
    named = [j for j in counts if _SUM.search(row[j]) and not _NO_VOTES.search(row[j])]
    return named[0] if len(named) == 1 else None


def _are_counts(cells: Sequence[str]) -> bool:
    """Whole numbers that differ, more than seats or places are, and no years."""
    if len(set(cells)) < _FEWEST or not all(map(_COUNT.fullmatch, cells)) or all(YEAR.fullmatch(cell) for cell in cells):
        return False
    return any((number_in(cell) or 0) > 100 for cell in cells)


def _sum_of_others(counts: Sequence[int], below: Sequence[Sequence[str]]) -> int | None:
    """The column that is in every row the sum of the other counts."""
    for whole in counts:
        rows = [[count_of(row, j) for j in (whole, *(k for k in counts if k != whole))] for row in below if all(_COUNT.fullmatch(cell_of(row, j)) for j in counts)]
        if len(rows) >= _FEWEST and all(first == sum(rest) for first, *rest in rows):
            return whole
    return None


def _proportional(column: int, share: int, below: Sequence[Sequence[str]]) -> bool:
    """Whether the counts of a column are to each other as the shares of another are."""
    said = [(cell_of(row, column), cell_of(row, share)) for row in below]
    pairs = [(number_in(votes) or Fraction(0), number_in(part) or Fraction(0)) for votes, part in said if _COUNT.fullmatch(votes) and _SHARE.fullmatch(part)]
    return len(pairs) >= _FEWEST and in_proportion(pairs, _AS_ROUNDED)


def _with_headings(sheet: Sheet, i: int, told: dict[int, str]) -> Sheet:
    """The sheet with the headings of some columns of a row replaced; what is printed there stays known."""
    head = list(sheet.rows[i])
    printed = dict(sheet.printed)
    for column, heading in told.items():
        if head[column].strip():
            printed[i, column] = head[column].strip()
        head[column] = heading
    return replace(sheet, rows=[*sheet.rows[:i], head, *sheet.rows[i + 1 :]], printed=printed)
