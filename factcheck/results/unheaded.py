"""Tables without a heading row whose cells say what they are: "Con | Steve Tuckwell | 13,965", below the name of a seat or beside
it; "1 | Steve Tuckwell (Con) | 13,965 | 45.2%", among figures of the contest; "Con | 13,965", where a title or these figures say of
what."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from factcheck.parties import KNOWN, party_key, slug
from factcheck.results.cells import Sheet
from factcheck.results.contents import ELECTED
from factcheck.results.headings import COUNTED, OF_CONTEST, field_of, row_label
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import bracketed, party_of

_MOST = 2_000  # rows of a table that somebody wrote by hand
_TOP = 30
_FEWEST = 2  # candidates, and known parties
_NAME = re.compile(r"[^\W\d_][\w.'’,-]*(?: [^\W\d_][\w.'’,()-]*)+")
_COUNT = re.compile(r"\d{1,3}(?:,\d{3})+|\d{2,7}")
_DESCRIPTION = re.compile(r"(?:the )?.+ (?:party|candidate)s?(?: candidate)?", re.I)  # on a ballot paper
_SEATS_BEHIND = re.compile(r".+? \(\d{1,2}(?: seats?)?\)")  # "Abbey (2)"
_SHARE = re.compile(r"\d{1,2}(?:\.\d+)?%|\d{1,2}\.\d+|100(?:\.0+)?%?")


def without_headings(sheet: Sheet) -> Layout | None:
    """The layout of candidates with party and votes that no heading row names; None where cells leave it open."""
    if len(sheet.rows) > _MOST:
        return None
    people = [row for row in sheet.rows if sum(1 for cell in row if cell.strip()) >= 3 and any(_COUNT.fullmatch(cell.strip()) for cell in row) and not _is_label(row)]
    width = max(map(len, people), default=0)
    if len(people) < _FEWEST or any(sum(1 for cell in row if cell.strip()) > 2 for row in sheet.rows if row not in people and not _is_label(row)):
        return None  # other rows are names of seats and labels; a longer one is a heading row that nobody knows
    whole = [j for j in range(width) if all(_COUNT.fullmatch(cell) for cell in _cells(people, j)) and len(_cells(people, j)) == len(people)]
    words = [j for j in range(width) if (cells := _cells(people, j)) and not any(map(is_number, cells))]
    party = max(words, key=lambda j: sum(1 for cell in _cells(people, j) if _is_party(cell)), default=None)
    if len(whole) != 1 or party is None or len({party_of(cell) for cell in _cells(people, party) if party_of(cell)}) < _FEWEST:
        return None
    names = [j for j in words if j != party and all(_NAME.fullmatch(cell) for cell in _cells(people, j))]
    candidate = next((j for j in names if len(_cells(people, j)) == len(people) and all(_once_each(rows, j) for rows in _blocks(sheet, people))), None)
    if candidate is None:
        return None
    columns = {"candidate": candidate, "party": party, "votes": whole[0]}
    shares = [j for j in range(width) if j > whole[0] and (cells := _cells(people, j)) and all(_SHARE.fullmatch(cell) for cell in cells)]
    if shares:
        columns["share"] = shares[0]
    if marks := [j for j in words if j not in columns.values() and all(map(ELECTED.fullmatch, _cells(people, j))) and any("elect" in cell.casefold() for cell in _cells(people, j))]:
        columns["elected"] = marks[0]
    if seat := next((j for j in words if j not in columns.values() and len(_cells(people, j)) == len(people) and _stays(people, j)), None):
        columns["contest"] = seat
    elif 0 in words and 0 not in columns.values() and len(_cells(people, 0)) == len(people) and _stays(people, 0):
        columns["contest"] = 0
    headings = [f"column {j + 1}" for j in range(width)]
    if "contest" in columns and all(map(_SEATS_BEHIND.fullmatch, _cells(people, columns["contest"]))):
        headings[columns["contest"]] = "Ward"
    return Layout(-1, headings, columns)


def _blocks(sheet: Sheet, people: Sequence[Sequence[str]]) -> list[list[Sequence[str]]]:
    """The rows of people below each title: those of one contest, or of one election of it."""
    found: list[list[Sequence[str]]] = [[]]
    for row in sheet.rows:
        if sum(1 for cell in row if cell.strip()) == 1:
            found.append([])
        elif row in people:
            found[-1].append(row)
    return [rows for rows in found if rows]


def _once_each(rows: Sequence[Sequence[str]], column: int) -> bool:
    return len({slug(cell) for cell in _cells(rows, column)}) == len(rows)


def headed(sheet: Sheet) -> Sheet:
    """The sheet with headings above its first candidate, where rows have a name with the party in brackets, the votes and more,
    and all others are figures of the contest and titles; the sheet itself where cells leave it open."""
    if len(sheet.rows) > _MOST or any(COUNTED & set(map(field_of, row)) for row in sheet.rows[:_TOP] if not any(map(is_number, row))):
        return sheet
    people = {i: row for i, row in enumerate(sheet.rows) if len(row) > 2 and any(_COUNT.fullmatch(cell.strip()) for cell in row) and any(bracketed(cell)[0] for cell in row)}
    rows = list(people.values())
    width = max(map(len, rows), default=0)
    names = [j for j in range(width) if len(cells := _cells(rows, j)) == len(rows) and all(bracketed(cell)[0] for cell in cells)]
    known = {party_of(bracketed(cell)[1]) for cell in _cells(rows, names[0])} - {None} if len(names) == 1 else set()
    if len(known) < _FEWEST or any(sum(1 for cell in row if cell.strip()) < 3 for row in rows) or not all(_is_said(row) for i, row in enumerate(sheet.rows) if i not in people):
        return _of_parties(sheet)
    votes = next((j for j in range(names[0] + 1, width) if _cells(rows, j)), 0)
    if not (len(counts := _cells(rows, votes)) == len(rows) and all(map(_COUNT.fullmatch, counts)) and all(map(_SHARE.fullmatch, _cells(rows, votes + 1)))):
        return sheet
    heads = {names[0]: "Candidate", votes: "Votes", votes + 1: "Share"}
    first = min(people)
    made = [(list(row), line) for row, line in zip(sheet.rows, sheet.lines, strict=True)]
    made.insert(first, ([heads.get(j, "") for j in range(votes + 2)], sheet.lines[first]))
    return sheet.of_rows(made)


# What says that numbers beside parties are no votes, and how many members no council has.
_NO_VOTES = re.compile(r"\b(?:seats?|councillors?|councils?|composition|make-?up|members?|mps|candidates|england|wales|scotland|britain|kingdom|uk|national|nationwide|polls?|change)\b", re.I)
_MEMBERS = 250


def _of_parties(sheet: Sheet) -> Sheet:
    """The sheet with headings above rows of a known party and its votes, below a title of a seat or among figures of the contest."""
    filled = [(i, [j for j, cell in enumerate(row) if cell.strip()]) for i, row in enumerate(sheet.rows)]
    found = {i: at for i, at in filled if 1 < len(at) < 4 and _is_party(row := sheet.rows[i][at[0]].strip()) and _COUNT.fullmatch(sheet.rows[i][at[1]].strip()) and row_label(row) is None}
    where = set(map(tuple, found.values()))
    widest = max(where, key=len, default=())
    rest = [[sheet.rows[i][j].strip() for j in at] for i, at in filled if i not in found]
    parties = [slug(sheet.rows[i][at[0]]) for i, at in found.items()]
    if len(parties) < _FEWEST or len(set(parties)) < len(parties) or any(at != widest[: len(at)] for at in where) or not all(map(_is_said, rest)):
        return sheet
    votes = [int(sheet.rows[i][at[1]].replace(",", "")) for i, at in found.items()]
    shares = [sheet.rows[i][at[2]].strip() for i, at in found.items() if len(at) > 2]
    titles = " \n".join(row[0] for row in rest if len(row) == 1)
    counted = any(len(row) > 1 and row_label(row[0]) in OF_CONTEST for row in rest)
    if not all(map(_SHARE.fullmatch, shares)) or _NO_VOTES.search(titles) or not (counted or (titles and max(votes) > _MEMBERS)):
        return sheet
    made = [(list(row), line) for row, line in zip(sheet.rows, sheet.lines, strict=True)]
    heads = dict(zip(widest, ("Party", "Votes", "Share"), strict=False))
    made.insert(min(found), ([heads.get(j, "") for j in range(widest[-1] + 1)], sheet.lines[min(found)]))
    return sheet.of_rows(made)


def _is_label(row: Sequence[str]) -> bool:
    """Whether a row is the label of a figure with its number and its share: "MAJORITY | | 5,105 | 11.5%"."""
    filled = [cell.strip() for cell in row if cell.strip()]
    return 1 < len(filled) < 4 and row_label(filled[0]) in OF_CONTEST and all(map(is_number, filled[1:]))


def _is_said(row: Sequence[str]) -> bool:
    """Whether a row is a title, or the label of a figure and its number, behind which its share may stand."""
    filled = [cell.strip() for cell in row if cell.strip()]
    return len(filled) < 2 or (row_label(filled[0]) is not None and len(filled) < 4)


def _cells(rows: Sequence[Sequence[str]], column: int) -> list[str]:
    return [cell for row in rows if column < len(row) and (cell := row[column].strip())]


def _is_party(cell: str) -> bool:
    return party_of(cell) is not None or party_key(cell) == "independent" or (bool(_DESCRIPTION.fullmatch(cell)) and party_key(cell) in KNOWN)


def _stays(rows: Sequence[Sequence[str]], column: int) -> bool:
    """Whether a column says the same in rows that follow each other: the seat that several stand in."""
    cells = _cells(rows, column)
    changes = sum(1 for one, other in itertools.pairwise(cells) if one != other)
    return changes + 1 == len(set(cells)) and 2 * len(set(cells)) <= len(cells)
