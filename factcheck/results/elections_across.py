"""Parties in rows, and elections in columns that have nothing but a year or a day for a heading: "Party | 2021 | 1 May 2025".

What the columns hold is said by the title, or by the name of the sheet or file, or it is plain from the numbers or an
electorate below them; else the table is refused. To teach it a word that says what a table holds, extend HOLDS; one of tables
that hold something else, OTHERS.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from factcheck.errors import UnreadableTable
from factcheck.results.cells import Sheet
from factcheck.results.dates import parse_date
from factcheck.results.headings import field_of, normal, row_label
from factcheck.results.numbers import is_number, parse
from factcheck.results.party_columns import party_of
from factcheck.results.settling import SIGNS

# What a table of parties holds, by a word of its title or name: the heading of its columns, and that of their change.
HOLDS: tuple[tuple[str, str, str], ...] = (
    ("Share", "+/-", r"shares?|per ?cent(?:age)?|%"), ("Votes", "Change in votes", r"votes?"),
    ("Seats", "Net seats", r"seats?|mps|msps|mss|meps|councillors?|cllrs|composition|make-?up|state of the parties|members"),
)
# Words of a title that say that a table holds none of these, or those of some people alone.
OTHERS = re.compile(
    r"\b(?:change[sd]?|swing|net|gains?|gained|loss(?:es)?|lost|candidates|deposits?|postal|contested|polls?|polling|intention|averages?|forecasts?|projected|projections?|estimate[sd]?|"
    r"new (?:mps?|msps?|members|councillors|intake)|first[- ]time|entering|entrants|wom[ae]n|female|men|male|gender|ethnic|ages?|stand(?:ing)? down|retir\w+|defect\w*|by-?elections? held|"
    r"members(?:hip)? of (?!(?:the )?(?:council|parliament|senedd|assembly)\b)|party members(?:hip)?|membership|donations?|spending|spent|expenditure|income|followers)\b", re.I)
_WHEN = re.compile(
    r"(?:(?P<holds>seats|votes|share)\b[ ,:]*)?(?:(?:elected|won|at|in|on|ge|general election|election|result|by-?election|local elections?)[ ,:]*)*\(?"
    r"(?P<when>(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? )?(?:18|19|20)\d\d|(?:[a-z]{3,6}day,? )?\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? (?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|\d{4}-\d\d-\d\d)\)?(?:,? \(?(?:by-?(?:election)?|ge|be|general(?: election)?)\)?)?[*†]?", re.I)
_VOTE_SHARE = re.compile(r"\bvotes? and\b", re.I)  # not "vote share"
_TOP = 12
_MOST = 60  # rows of such a table
_MOST_SEATS = 25_000  # of all councils of a country: what makes more is votes
_TWO = 2
_FEWEST_SEATS, _LARGEST_HOUSE = 10, 800  # of one house
_NEAR = 3  # points by which shares of a whole may miss a hundred


def across(sheet: Sheet) -> list[Sheet]:
    """The sheet as one sheet an election, the newest first; none where it is no such table. Raises UnreadableTable where
    nothing says what the columns hold."""
    if len(sheet.rows) > _MOST:
        return []
    for i, row in enumerate(sheet.rows[:_TOP]):
        found = {j: match for j, cell in enumerate(row) if j and (match := _WHEN.fullmatch(cell.strip()))}
        when = {j: match["when"] for j, match in found.items()}
        others = {j for j, cell in enumerate(row) if j and cell.strip() and j not in when}
        if len(when) < 2 or len(set(map(_year, when.values()))) < len(when) or len(others) > 1 or not all(map(_is_change, (row[j] for j in others))):
            continue
        parties = [other for other in sheet.rows[i + 1 :] if other and party_of(other[0].strip())]
        unheaded = any(cell.strip() and (j >= len(row) or not row[j].strip()) for other in parties for j, cell in enumerate(other) if j)
        if len(parties) < 2 or unheaded or not any(map(is_number, sheet.rows[i + 1])) or (field_of(row[0]) not in {None, "party"} and not party_of(row[0])):
            continue
        said = {(match["holds"] or "").capitalize() for match in found.values()}
        if len(said) > 1:
            continue
        holds = said.pop() or _holds(sheet, i, when, parties)
        newest = max(when, key=lambda j: _year(when[j]))
        change = next(sign for name, sign, _ in HOLDS if name == holds)
        return [_of_column(sheet, i, j, when[j], holds, (change, next(iter(others), -1)) if j == newest else ("", -1)) for j in sorted(when, key=lambda j: -_year(when[j]))]
    return []


def _is_change(heading: str) -> bool:
    return normal(heading) in SIGNS or field_of(heading) in {"change", "seats_change", "votes_change"}


def _year(when: str) -> int:
    found = re.search(r"(?:18|19|20)\d\d", when)
    return int(found[0]) if found else 0


def _holds(sheet: Sheet, top: int, when: dict[int, str], parties: Sequence[Sequence[str]]) -> str:
    """The heading of the columns: what the numbers can be, and the title, the name or a label says that they are."""
    title = " ".join(cell for row in (*sheet.rows[:top], sheet.rows[top][:1]) for cell in row)
    texts = (title, sheet.name or "", re.sub(r"[_-]+", " ", Path(sheet.path).stem))
    columns = [[parsed[0] for row in parties if j < len(row) and is_number(row[j]) and (parsed := parse(row[j]))] for j in when]
    broken = any(number.denominator > 1 for numbers in columns for number in numbers) or any("%" in row[j] for row in parties for j in when if j < len(row))
    sums = [sum(numbers, Fraction(0)) for numbers in columns if numbers]
    large, shares = any(total > _MOST_SEATS for total in sums), all(total <= 100 + _NEAR for total in sums)
    hundred = shares and all(total >= 100 - _NEAR for total in sums)
    possible = {*(("Share",) if shares else ()), *(() if broken else ("Votes",)), *(() if broken or large else ("Seats",))}
    if not any(map(OTHERS.search, texts)):
        for text in texts:
            said = {holds for holds, _, words in HOLDS if re.search(rf"(?<!\w)(?:{words})(?!\w)", text, re.I)}
            said = (said - {"Votes"} if "Share" in said and not _VOTE_SHARE.search(text) else said) & possible
            if len(said) == 1:
                return said.pop()
        if broken and hundred:
            return "Share"
        if not broken and (large or any(other and row_label(other[0]) == "electorate" for other in sheet.rows[top + 1 :])):
            return "Votes"
        if not broken and not hundred and _of_one_house(sheet, top, list(when)):
            return "Seats"
    line = sheet.lines[top]
    first, second = list(when.values())[:2]
    raise UnreadableTable(f"{sheet.path}:{line}: {first} and {second} stand over figures of parties, and nothing says whether these are votes, seats or shares; "
                          f"call the columns Seats {first}, Votes {first} or Share {first}", sheet.path, line)


def _of_one_house(sheet: Sheet, top: int, columns: Sequence[int]) -> bool:
    """Whether whole numbers make the same small sum at most of the elections, as members of a house do and votes never."""
    rows = [row for row in sheet.rows[top + 1 :] if row and row[0].strip() and not row_label(row[0])]
    sums = [sum(int(cell) for row in rows if j < len(row) and (cell := row[j].strip()).isdecimal()) for j in sorted(columns)]
    alike = sum(one == other for one, other in pairwise(sums))
    return len(sums) > _TWO and min(sums) > _FEWEST_SEATS and max(sums) <= _LARGEST_HOUSE and 2 * alike >= len(sums) - 1 and max(sums) - min(sums) <= max(sums) // 10


def _of_column(sheet: Sheet, top: int, column: int, when: str, holds: str, change: tuple[str, int]) -> Sheet:
    """The parties with one of the columns, and the day of its election; a corner that is no field names the place."""
    corner = sheet.rows[top][0].strip()
    made: list[tuple[list[str], int]] = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made += [([corner], sheet.lines[top])] if corner and not field_of(corner) else []
    made.append((["Party", holds, change[0]], sheet.lines[top]))
    printed: dict[tuple[int, int], str] = {}
    for row, line in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], strict=True):
        cells = [row[j].strip() if 0 <= j < len(row) else "" for j in (0, column, change[1])]
        if cells[1] or len([cell for cell in row if cell.strip()]) < 2:
            printed |= {(len(made), 1): sheet.rows[top][column].strip()}
            made.append((cells if not row_label(cells[0]) else [*cells[:2], ""], line))
    return replace(sheet.of_rows(made), printed=printed, year=_year(when), day=parse_date(when))
