"""Rows of a seat with a cell for each who stood, that tells name, party and votes: under the parties or under the places.

    Ward  | Labour             | Green            | Electorate      Ward  | 1st                      | 2nd
    Abbey | Ann Archer 900 60% | Bob Baker 600 40%| 4,000           Abbey | Ann Archer – Lab – 900 * | Bob Baker – Grn – 600

They become a row each. How such a cell may be written stands in printed_lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_column, party_of
from factcheck.results.places import place_named
from factcheck.results.printed_lines import candidate_of
from factcheck.results.spelling_out import is_starred
from factcheck.results.unread import NO_COUNT

_MOST = 5_000  # rows of a sheet that people wrote by hand
_TOP = 12
_FEWEST = 2  # columns of those who stood
_HEADS = ("Candidate", "Party", "Votes", "Share", "Change", "Elected")
_NUMBERED = re.compile(r"(?:candidate|cand\.?|no\.?|#)? ?\d{1,2}", re.I)
_IN_BRACKETS = re.compile(r"(.+?[^\W\d_.])\s*\((\d[\d,]*)\)")  # "Ann Archer (1,234)"
_JOINING = frozenset({"de", "di", "da", "von", "van", "der", "del", "la", "le", "ap", "al", "el", "bin", "ní", "ó", "o"})
_MOVED = re.compile(r"\b(?:up|down|won|lost|held|gained?|net|none|no|yes|elected|average|change|plus|minus|est|approx)\b", re.I)
_SEATS = frozenset({"contest", "council", "area"})
_OF_SOMEBODY = frozenset({"candidate", "surname", "first", "party", "party_code", "votes", "share", "change", "elected", "rank"})


def in_rows(sheet: Sheet) -> Sheet:
    """The sheet with a row for each who stood; itself where no heading row has two columns of such cells beside one of seats."""
    if len(sheet.rows) > _MOST:
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        if sum(1 for cell in row if cell.strip()) > _FEWEST and not any(map(is_number, row)) and any(field_of(cell) in _SEATS for cell in row):
            columns = {j: party for j, cell in enumerate(row) if (party := _whose(cell)) is not None}
            if all(_all_told(sheet.rows[i + 1 :], j, party) for j, party in columns.items()) and sum(1 for j in columns if _cells(sheet.rows[i + 1 :], j)) >= _FEWEST:
                return _long(sheet, i, columns)
    return sheet


def _whose(heading: str) -> str | None:
    """The party that a heading names; "" for a place or a numbered candidate, whose cells name it; None for another heading."""
    text = heading.strip()
    if party_of(text):
        return text
    if ((named := place_named(text)) is not None and named[1] in {"", "candidate"}) or _NUMBERED.fullmatch(text):
        return ""
    return text if text and field_of(text) is None and party_column(text) is not None else None


def _told(cell: str, party: str) -> list[str]:
    """What a cell says of who stood, as _HEADS have it; nothing unless it tells a name, the votes, and the party where the heading does not."""
    said = candidate_of(_IN_BRACKETS.sub(r"\1 \2", cell.strip().rstrip("*† ")))
    if not said or not _is_name(said[0]) or (party and said[1]) or not (party or said[1]):
        return []
    return [said[0], party or said[1], *said[2:5], said[5] or ("*" if cell.strip().endswith("*") else "")]


def _is_name(text: str) -> bool:
    """Whether words are a name: each of them is or has a capital, and none says what became of a seat: no "Up", no "Lab gain"."""
    words = [word for word in text.split() if word.casefold() not in _JOINING]
    return bool(words) and all(word[0].isupper() for word in words) and not (NO_COUNT.search(text) or _MOVED.search(text) or party_of(text))


def _all_told(below: Sequence[Sequence[str]], column: int, party: str) -> bool:
    """Whether all cells of a column tell who stood; some may be blank or a dash, where a party had nobody."""
    return all(_told(cell, party) for cell in _cells(below, column))


def _cells(below: Sequence[Sequence[str]], column: int) -> list[str]:
    """The cells of a column that say something, in rows of more than a note."""
    return [cell for row in below if column < len(row) and sum(1 for one in row if one.strip()) > 2 and (cell := row[column].strip(" -–—"))]


def _long(sheet: Sheet, top: int, columns: dict[int, str]) -> Sheet:
    """A row for each who stood, behind what the other columns say of the seat."""
    head = sheet.rows[top]
    rest = [j for j in range(len(head)) if j not in columns]
    made = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made.append(([*(_of_seat(head[j]) for j in rest), *_HEADS], sheet.lines[top]))
    printed: dict[tuple[int, int], str] = {}
    starred = is_starred(sheet)
    for row, line in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], strict=True):
        people = list(_people(row, columns))
        for column, said in people:
            said[5] = ("elected" if starred else "") if said[5] == "*" else said[5]
            printed |= {(len(made), len(rest) + at): head[column].strip() for at in range(len(_HEADS))}
            made.append(([*(row[j] if j < len(row) else "" for j in rest), *said], line))
        if not people:
            made.append((list(row), line))
    return replace(sheet.of_rows(made), printed=printed)


def _of_seat(heading: str) -> str:
    """A heading beside those who stood: "% poll" is the turnout there, and "Winner" or "Votes" is nobody's in each row."""
    said = field_of(heading)
    return "Turnout %" if said == "share" and re.search(r"\bpoll\b", heading, re.I) else "" if said in _OF_SOMEBODY else heading


def _people(row: Sequence[str], columns: dict[int, str]) -> Iterator[tuple[int, list[str]]]:
    """(column, what it says) of each who stood in a row."""
    for column, party in columns.items():
        if column < len(row) and (said := _told(row[column], party)):
            yield column, said
