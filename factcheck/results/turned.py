"""Tables that lie on their side: those who stood in the headings, and a row each for their party and their votes; parties
in the headings, and a row a year, or a row each for their candidates and votes, or their seats before and after; or places
in the headings, and a row each for the electorate and other figures of theirs.

              | Ann Archer | Bob Baker                     | Con | Lab | LD
    Party     | Labour     | Green             Seats 2019   |  14 |  22 |  0
    Votes     | 17,309     | 911               Seats 2017   |   8 |  28 |  0

              | Labour     | Green                      | Con | Lab | LD
    Candidate | Ann Archer | Bob Baker     Seats before |  21 |  13 |  9
    Votes     | 17,309     | 911           Won          |   4 |   6 |  4

    Counting area | Blaby  | Charnwood
    Electorate    | 73,832 | 133,780
    Remain        | 22,888 | 43,500

They are turned, so that each stands in a row. Figures of the contest beside those who stood go below them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.parties import ANSWERS
from factcheck.results.before_after import AFTER, HELD, WON
from factcheck.results.cells import Sheet
from factcheck.results.headings import COUNTED, OF_CONTEST, field_of, normal, row_label
from factcheck.results.numbers import is_number
from factcheck.results.parts import is_total
from factcheck.results.party_columns import YEAR, bracketed, party_of

_TOP = 12
_MOST = 40  # rows of such a sheet
_FEWEST = 3  # parties in the headings
_OF_PLACES = frozenset({"electorate", "votes_cast", "valid_votes", "rejected", "turnout"})


def turned(sheet: Sheet) -> Sheet:
    """The sheet with a row for each who stood; itself where it does not lie on its side."""
    if len(sheet.rows) > _MOST:
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        below = _below(sheet, i)
        if not below:
            continue
        if _of_places(row, below):
            return _turned(sheet, i, len(below), row[0].strip() or "Area")
        if (figures := _figures(row)) and _of_people(_bare(row, figures), [_bare(other, figures) for other in below]):
            return _turned(_figures_below(sheet, i, below, figures), i, len(below))
        if _of_people(row, below) or _of_parties(row, below) or _of_figures(row, below):
            return _turned(sheet, i, len(below))
    return sheet


def _figures(row: Sequence[str]) -> list[int]:
    """The columns of figures of the contest behind those of who stood: "Total valid | Rejected | Electorate"."""
    return [j for j, cell in enumerate(row) if j > 2 and (row_label(cell) or field_of(cell)) in OF_CONTEST]


def _bare(row: Sequence[str], figures: Sequence[int]) -> list[str]:
    return [cell for j, cell in enumerate(row) if j not in figures]


def _figures_below(sheet: Sheet, top: int, below: Sequence[Sequence[str]], figures: Sequence[int]) -> Sheet:
    """The sheet with figures of the contest in rows of their own, below those of the candidates."""
    head, end = sheet.rows[top], top + 1 + len(below)
    votes = next(i for i in range(top + 1, end) if field_of(sheet.rows[i][0]) in COUNTED)
    cell = {j: sheet.rows[votes][j].strip() for j in figures if j < len(sheet.rows[votes])}
    made = [(_bare(row, figures) if top <= i < end else list(row), line) for i, (row, line) in enumerate(zip(sheet.rows[:end], sheet.lines[:end], strict=True))]
    made += [([head[j].strip(), text], sheet.lines[votes]) for j, text in cell.items() if text]
    made += [(list(row), line) for row, line in zip(sheet.rows[end:], sheet.lines[end:], strict=True)]
    return sheet.of_rows(made)


def _below(sheet: Sheet, top: int) -> list[list[str]]:
    """The rows below a row as far as one that has a label alone, or none."""
    found: list[list[str]] = []
    for row in sheet.rows[top + 1 :]:
        filled = [cell for cell in row[1:] if cell.strip()]
        if not row or not _label(row) or not filled or (len(filled) == 1 and row_label(row[0]) in OF_CONTEST):  # the turnout of all
            break
        found.append([_label(row), *row[1:]])
    return found


def _label(row: Sequence[str]) -> str:
    """What a row is of: its first cell, or "Party" where that is blank and the others are parties."""
    filled = [cell.strip() for cell in row[1:] if cell.strip()]
    return row[0].strip() or ("Party" if len(filled) > 1 and 2 * sum(1 for cell in filled if party_of(cell)) > len(filled) else "")


def _of_places(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the headings are places, and each row below is a figure of a contest, an answer or a party."""
    names = [cell.strip() for cell in row[1:] if cell.strip()]
    if not row or len(names) < 2 or field_of(row[0]) not in {"contest", "area", "council", None} or len(set(names)) < len(names) or any(_no_place(name) for name in names):
        return False
    labels = [(field_of(other[0]) or row_label(other[0]), party_of(other[0].strip())) for other in below]
    if not all(party or label in OF_CONTEST or label == "majority" for label, party in labels) or not any(label in _OF_PLACES for label, _ in labels):
        return False
    answers = [party for _, party in labels if party]
    named = field_of(row[0]) is not None or ANSWERS >= {*answers} > set()
    return named and len(answers) > 1 and len(set(answers)) == len(answers) and all(is_number(cell.strip().rstrip("%")) for other in below for cell in other[1:] if cell.strip(" -–"))


def _no_place(name: str) -> bool:
    return is_number(name) or YEAR.fullmatch(name) is not None or bool(field_of(name) or party_of(name)) or not name[0].isalpha()


def _of_people(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the headings are names, and the rows below their parties and votes."""
    names = [cell.strip() for cell in row[1:] if cell.strip()]
    labels = [field_of(other[0]) for other in below]
    if len(names) < 2 or any(is_number(name) or field_of(name) or party_of(name) for name in names) or len(set(names)) < len(names):
        return False
    parties = {party for name in names if (party := party_of(bracketed(name)[1]))}  # "Ann Archer (Lab)"
    if (row[0].strip() and field_of(row[0]) not in {None, "candidate"}) or not ("party" in labels or len(parties) > 1) or not COUNTED & set(labels) or labels.count("votes") > 1:
        return False
    votes = next(other for other in below if field_of(other[0]) in COUNTED)
    return all(is_number(cell) for cell in votes[1:] if cell.strip())


def _of_parties(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the headings are parties, beside no heading that says what the rows are, and each row is of a year."""
    parties = [party for cell in row[1:] if (party := party_of(cell.strip()))]
    if not row or len(parties) < _FEWEST or len(set(parties)) < len(parties) or field_of(row[0]) or row_label(row[0]) or party_of(row[0].strip()):
        return False
    return len(below) > 1 and all(YEAR.search(other[0]) for other in below) and all(is_number(cell) for other in below for cell in other[1:] if cell.strip(" -–"))


# What rows below parties may be, and those that show that they are of a result.
_SAID_OF_PARTIES = frozenset({"candidate", "votes", "share", "change", "votes_change", "elected", "rank", "seats", "seats_before", "seats_change", "to_fill", "candidates", "gained", "lost", "swing"})
_RESULT = frozenset({"votes", "share", "seats"})


def _of_figures(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the headings are parties, each once, beside no more than their total, and each row below is another figure of
    theirs: who stood and their votes, or seats of more than one time."""
    names = [cell.strip() for cell in row[1:] if cell.strip()]
    parties = [party for name in names if (party := party_of(name))]
    rest = [name for name in names if party_of(name) is None]
    if len(parties) < 2 or len(set(parties)) < len(parties) or len(rest) > 1 or any(not is_total(name) for name in rest) or field_of(row[0]) not in {None, "party"} or party_of(row[0].strip()):
        return False
    fields = [_figure(other[0]) for other in below]
    told = None not in fields and len(set(fields)) == len(fields) and bool(_RESULT & set(fields))
    return told and ("candidate" in fields or (len(parties) >= _FEWEST and len(fields) > 1 and bool({"seats_before", "seats_change", "seats"} & set(fields))))


def _figure(label: str) -> str | None:
    """What a row below parties is of, seats won apart from those of a council afterwards; None for anything else."""
    field = field_of(label)
    if WON.fullmatch(normal(label)):
        return "seats"
    if AFTER.fullmatch(normal(label)):
        return "after"
    return "seats_before" if HELD.fullmatch(normal(label)) else field if field in _SAID_OF_PARTIES else None


def _turned(sheet: Sheet, top: int, count: int, first: str = "") -> Sheet:
    """The sheet with the rows from `top` on turned, under a `first` heading; what stands in their corner becomes a title."""
    lying, lines = sheet.rows[top : top + 1 + count], sheet.lines[top : top + 1 + count]
    people = not any(party_of(cell.strip()) for cell in lying[0][1:])
    corner = "" if first else lying[0][0].strip()
    heads = [first or ("Candidate" if people else "Party"), *(_label(row) for row in lying[1:])]
    at = next((n for n, head in enumerate(heads) if field_of(head) == "votes" or (first and party_of(head))), 1)
    made = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made += [([corner], lines[0])] if corner and not field_of(corner) else []
    made.append((heads, lines[0]))
    printed: dict[tuple[int, int], str] = {}
    for j in range(1, max(map(len, lying))):
        cells = [row[j].strip() if j < len(row) else "" for row in lying]
        if any(cells):
            printed |= {(len(made), column): cells[0] for column in range(1, len(cells))}
            made.append((cells, lines[at]))
    made += [(list(row), line) for row, line in zip(sheet.rows[top + 1 + count :], sheet.lines[top + 1 + count :], strict=True)]
    return replace(sheet.of_rows(made), printed=printed)
