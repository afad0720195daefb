"""Parties as rows and elections as columns, whose headings are years or days alone: "Party | 2019 | 2024", "Party | Before | After".

What the columns hold is said by the title, the sheet or the file; an electorate below them says that they are votes. Where nothing
says it the sheet is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from factcheck.results.cells import Sheet
from factcheck.results.dates import parse_date
from factcheck.results.headings import field_of, normal, row_label
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import YEAR, party_column
from factcheck.results.settling import SIGNS

# What the columns hold, by the words of a title; a title with words of two of them says nothing.
HOLDS: tuple[tuple[str, str], ...] = (
    ("Seats", r"\b(?:seats|councillors|composition|make-?up|members|mps elected|mps by party)\b"), ("Votes", r"\bvotes\b(?! (?:share|%))"),
    ("Share", r"\b(?:vote |votes )?shares?\b|%|\bper ?cent"),
)
# "Before" and "After" are of seats, and say so in no other way.
MOMENTS: tuple[tuple[str, str], ...] = (("Seats before", r"before(?: (?:the )?election)?|going in"), ("Seats", r"after(?: (?:the )?election)?|now"))
# Titles of what is none of them.
_OTHER = re.compile(r"\b(?:change[sd]?|swing|net|gains?|gained|loss(?:es)?|lost|candidates|deposits?|postal|contested|polls?|polling|intention|averages?|forecasts?|projected|projections?|estimate[sd]?)\b", re.I)
_TOP, _FEWEST, _MOST_SEATS = 12, 2, 700


def across(sheet: Sheet) -> Sheet:
    """The sheet with headings that say what is below them: "Seats 2019", "Seats 2024"; itself where it is no such table."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        named = {j: cell.strip() for j, cell in enumerate(row) if cell.strip()}
        parties = [other for other in sheet.rows[i + 1 :] if other and party_column(other[0])]
        if len(named) < _FEWEST + 1 - (0 not in named) or field_of(named.pop(0, "Party")) != "party" or len(parties) < _FEWEST:
            continue
        signs = {j for j, heading in named.items() if normal(heading) in SIGNS}
        new = _elections(sheet, i, {j: heading for j, heading in named.items() if j not in signs}, parties)
        if new:
            heads = ["Party" if j == 0 else new.get(j, cell) for j, cell in enumerate(row)]
            rows = [*sheet.rows[:i], row if any(parse_date(cell) for cell in row) else [""] * len(row), heads, *sheet.rows[i + 1 :]]  # the days stay above
            made = sheet.of_rows(list(zip(rows, [*sheet.lines[: i + 1], *sheet.lines[i:]], strict=True)))
            return replace(made, printed={(at, j): named[j] for at in range(i + 2, len(rows)) for j in new})
    return sheet


def _elections(sheet: Sheet, top: int, named: dict[int, str], parties: Sequence[Sequence[str]]) -> dict[int, str]:
    """The headings of the columns with what they hold; {} where that is not known."""
    moments = {j: said for j, heading in named.items() for said, words in MOMENTS if re.fullmatch(words, normal(heading))}
    holds = _holds(sheet, top, min(named, default=0))
    if len(named) == len(moments) == len(set(moments.values())) == len(MOMENTS):
        return moments if holds == "Seats" and all(_whole(parties, j) <= _MOST_SEATS for j in moments) else {}
    years = {j: str(day.year) if (day := parse_date(heading)) else match[1] if (match := YEAR.fullmatch(heading)) else "" for j, heading in named.items()}
    if len(set(years.values())) < max(_FEWEST, len(named)) or not all(years.values()) or not holds:
        return {}
    return {j: f"{holds} {year}" for j, year in years.items()}


def _holds(sheet: Sheet, top: int, column: int) -> str:
    """What the columns hold; "" where nothing says it, or two things are said."""
    title = " ".join(cell for row in sheet.rows[:top] for cell in row)
    if _OTHER.search(title) or _OTHER.search(f"{sheet.name or ''} {Path(sheet.path).stem}".replace("_", " ")):
        return ""
    for text in (title, sheet.name or "", re.sub(r"[_-]+", " ", Path(sheet.path).stem)):
        said = {figure for figure, words in HOLDS if re.search(words, text, re.I)}
        if said:
            return said.pop() if len(said) == 1 else "Share" if said == {"Share", "Votes"} and not re.search(r"\bvotes and\b", text, re.I) else ""
    labels = {row_label(row[0]) for row in sheet.rows[top + 1 :] if row and len(row) > column and is_number(row[column])}
    return "Votes" if "electorate" in labels else ""


def _whole(parties: Sequence[Sequence[str]], column: int) -> int:
    """The sum of a column; more than any seats where a cell is no whole number."""
    cells = [row[column].strip() for row in parties if column < len(row) and row[column].strip(" -–")]
    return sum(map(int, cells)) if all(cell.isdecimal() for cell in cells) else _MOST_SEATS + 1
