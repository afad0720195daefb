"""Rows that can only be misread, and which rows are read at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from factcheck.errors import UnreadableTable
from factcheck.names import sums_a_place
from factcheck.results.cells import Sheet
from factcheck.results.layout import Layout
from factcheck.results.model import Candidacy
from factcheck.results.nobodies import of_party_total
from factcheck.results.numbers import is_number
from factcheck.results.parts import is_total
from factcheck.results.rows import cell_of

# Cells that are one number with commas between thousands.
_PARTED = re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d.])|(?<=,)[1-9]\d{0,2}(?:,\d{3})+(?=,|$)")


def refuse_numbers_for_seats(sheet: Sheet, layout: Layout, rows: range) -> None:
    """Refuses a column of seats in which some cells are numbers: figures of the seat stand below its name."""
    column = layout.columns.get("contest")
    said = [(i, cell) for i in rows if (cell := cell_of(sheet.rows[i], column))]
    numbers = [(i, cell) for i, cell in said if cell[0].isdigit() and is_number(cell) and is_data(sheet.rows[i], layout)]
    if numbers and any(not is_number(cell) and is_data(sheet.rows[i], layout) for i, cell in said):
        line = sheet.lines[numbers[0][0]]
        raise UnreadableTable(f"{sheet.path}:{line}: {numbers[0][1][:30]!r} stands where seats are named; give figures of a seat a column of their own", sheet.path, line)


def refuse_parted_numbers(sheet: Sheet, layout: Layout, rows: range) -> None:
    """Refuses rows that commas of thousands have made longer than the headings: "Labour,22,258"."""
    if sheet.delimiter != "," or sheet.reshaped:
        return
    width = len(layout.headings)
    longer = [(i, _PARTED.search(said)) for i in rows if len(sheet.rows[i]) > width and (said := ",".join(sheet.rows[i]).rstrip(", ")).count(",") >= width]
    if longer and all(parted for _, parted in longer):
        i, parted = longer[0]
        line = sheet.lines[i]
        raise UnreadableTable(f"{sheet.path}:{line}: more cells than headings, as the comma of {parted[0] if parted else ''!r} parts two; put quotes around such numbers, or leave the commas out",
                              sheet.path, line)


def refuse_groups_of_parties(sheet: Sheet, layout: Layout, rows: range) -> None:
    """Refuses candidates below the name of their party, which stands once for all of them: without one they would be independents."""
    if not any(of_party_total(sheet.rows[i], layout) for i in rows):
        return
    alone = next((i for i in rows if cell_of(sheet.rows[i], layout.columns["candidate"]) and not cell_of(sheet.rows[i], layout.columns["party"])), None)
    if alone is not None:
        line = sheet.lines[alone]
        name = cell_of(sheet.rows[alone], layout.columns["candidate"])
        raise UnreadableTable(f"{sheet.path}:{line}: {name[:30]!r} has no party, and totals of parties stand between the candidates; fill in the party of every row, and leave the totals out", sheet.path, line)


def refuse_parts_of_results(sheet: Sheet, rows: Sequence[int], seat: str) -> None:
    """Refuses several rows of one contest, each with the figures of a whole contest, that say different things."""
    for row in rows[1:]:
        if sheet.rows[row] != sheet.rows[rows[0]]:
            line = sheet.lines[row]
            raise UnreadableTable(f"{sheet.path}:{line}: {seat or 'the contest'} has figures here and in row {sheet.lines[rows[0]]}; the rows seem to be parts of a "
                                  "result (places, areas); give a table with one row a contest, or one row a candidate", sheet.path, line)


_WHOLE = (Fraction(985, 10), Fraction(1015, 10))  # percent that shares of one contest make


def refuse_shares_for_votes(candidacies: Sequence[Candidacy]) -> None:
    """Refuses votes that are plainly shares: with decimals, and a hundred of them altogether."""
    votes = [c.votes for c in candidacies if c.votes and c.votes.cells]
    if len(votes) > 1 and any(figure.value.denominator > 1 for figure in votes) and _WHOLE[0] <= sum(figure.value for figure in votes) <= _WHOLE[1]:
        cell = next(figure for figure in votes if figure.value.denominator > 1).cells[0]
        raise UnreadableTable(f"{cell.path}:{cell.row}: {cell.raw!r} stands below {cell.column!r}, where votes are counted, and is a share; call the column Share", cell.path, cell.row)


def in_count_beside(row: Sequence[str], layout: Layout) -> bool:
    """Whether a row of a party alone has party votes and no candidate, in a table that has both: "NZ First | | 1,813"."""
    columns = layout.columns
    return bool("party_votes" in columns and is_number(cell_of(row, columns["party_votes"])) and (cell_of(row, columns.get("party")) or cell_of(row, columns.get("party_code")))
                and not (cell_of(row, columns.get("candidate")) or cell_of(row, columns.get("surname"))) and not is_data(row, layout))


def has_both_names(row: Sequence[str], layout: Layout) -> bool:
    """Whether a row has somebody's surname, first name and votes, whatever else the surname may mean: "WARD | Claire | 14750"."""
    surname, first, votes = (cell_of(row, layout.columns.get(name)).strip() for name in ("surname", "first", "votes"))
    return bool(surname and first) and surname.casefold() != first.casefold() and is_number(votes)  # "Informal | Informal | 5"


def is_data(row: Sequence[str], layout: Layout) -> bool:
    """Whether a row has figures of somebody, or of a contest."""
    columns = layout.columns
    if layout.wide or not layout.counted:
        placed = any(cell_of(row, columns.get(name)) for name in ("contest", "date", "election", "state", "office")) or layout.of_one
        name = cell_of(row, columns.get("contest", columns.get("state")))
        placed = placed and (layout.of_one or not is_total(name) or (layout.wide and sums_a_place(name)))
        return placed and (layout.figure == "winner" or any(is_number(cell) for cell in row))
    named = any(cell_of(row, columns.get(name)) for name in ("candidate", "surname", "party", "party_code"))
    if not named and layout.country == "us":  # write-ins nobody has sorted
        named = any(cell_of(row, columns.get(name)) for name in ("contest", "office", "state"))
    return named and any(is_number(cell_of(row, columns.get(name))) or (columns.get(name) is not None and cell_of(row, columns.get(name))) for name in ("votes", "share", "seats", "to_fill", "councils"))
