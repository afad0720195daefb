"""Elections to one assembly with parties as rows and years as columns, in sections: constituency votes, regional votes, seats.

    Table 17: Scottish Parliament elections, 1999-2016
                          Number of votes and seats      % share
                          1999      2003      2007       1999 ...
    Constituency votes
    SNP                   672768    455742    664227     0.287 ...
    Total                 2342488 ...

Each section and year becomes a sheet of its own, where its parties make the total that is printed. To teach it an assembly or
a section, extend BODIES or SECTIONS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.parties import slug
from factcheck.results.cells import Sheet
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import YEAR, party_of

# Who is elected, as titles call it, and the words that tell it.
BODIES: tuple[tuple[str, str], ...] = (
    ("National Assembly for Wales", r"\b(?:national assembly for wales|welsh assembly|senedd)\b"), ("Scottish Parliament", r"\bscottish parliament\b"),
    ("London Assembly", r"\blondon assembly\b"), ("Northern Ireland Assembly", r"\bnorthern ireland assembly\b"),
)
# What a section holds, and the title of its sheet; seats of a part of the assembly are not read.
SECTIONS: tuple[tuple[str, str, str], ...] = (
    (r"constituency (?:ballot )?votes", "Votes", "constituency votes"), (r"(?:regional|list|london-wide|additional member) (?:ballot )?votes", "Votes", "regional votes"),
    (r"total seats(?: won)?|seats(?: won)? in total|all seats", "Seats", "seats"),
)
_NUMBERS = re.compile(r"(?:number|no\.?)(?: of (?:votes|seats|votes and seats))?|votes|votes and seats", re.I)
_TOP, _MOST = 6, 200


def by_section(sheet: Sheet) -> list[Sheet]:
    """A sheet for each section and year; none where the sheet is no such table."""
    title = sheet.title(_TOP)
    body = next((name for name, words in BODIES if re.search(words, title, re.I)), "")
    if not body or not re.search(r"\belections?\b", title, re.I) or len(sheet.rows) > _MOST:
        return []
    for i, row in enumerate(sheet.rows[:_TOP]):
        if i and (years := _years(sheet.rows[i - 1], row)):
            return [part for holds, label, rows in _sections(sheet, i + 1, min(years)) for part in _of_years(sheet, i, years, rows, (body, holds, label))]
    return []


def _years(banner: Sequence[str], row: Sequence[str]) -> dict[int, int]:
    """The year of each column below the banner of numbers; nothing for any other row."""
    start = next((j for j, cell in enumerate(banner) if _NUMBERS.fullmatch(" ".join(cell.split()))), None)
    end = next((j for j, cell in enumerate(banner) if start is not None and j > start and cell.strip()), len(row))
    found = {j: int(cell.strip()) for j, cell in enumerate(row[:end]) if start is not None and j >= start and YEAR.fullmatch(cell.strip())}
    return found if len(found) > 1 and list(found.values()) == sorted(set(found.values())) else {}


def _sections(sheet: Sheet, start: int, first: int) -> Iterator[tuple[str, str, list[int]]]:
    """(what it holds, what the sheet is called, rows) of each section, the row of its total last; one without a total is none."""
    holds, label, rows = "", "", list[int]()
    for i in range(start, len(sheet.rows)):
        row = sheet.rows[i]
        name = next((cell.strip(" :") for cell in row[:first] if cell.strip()), "")
        if name and sum(1 for cell in row if cell.strip()) == 1:
            holds, label = next(((what, said) for words, what, said in SECTIONS if re.fullmatch(words, name, re.I)), ("", ""))
            rows = []
        elif holds and name:
            rows.append(i)
            if slug(name) == "total":
                yield holds, label, rows
                holds = ""


def _of_years(sheet: Sheet, heads: int, years: dict[int, int], rows: Sequence[int], called: tuple[str, str, str]) -> Iterator[Sheet]:
    """The parties of one section in each year whose parties make its total."""
    body, holds, label = called
    for column, year in years.items():
        found = [(next(cell.strip() for cell in sheet.rows[i] if cell.strip()), sheet.rows[i][column].strip(), i) for i in rows if column < len(sheet.rows[i])]
        numbers = [int(cell) if cell.isdecimal() else 0 for _, cell, _ in found]
        if not numbers or sum(numbers[:-1]) != numbers[-1] or not numbers[-1] or sum(1 for name, _, _ in found if party_of(name)) < 2:
            continue
        counted = [(name, cell, i) for name, cell, i in found[:-1] if is_number(cell)]
        made = [[f"{body} elections: {label}"], ["Party", holds], *([name, cell] for name, cell, _ in counted)]
        lines = [sheet.lines[0], sheet.lines[heads], *(sheet.lines[i] for _, _, i in counted)]
        cited = {(at, 1): str(year) for at in range(2, len(made))}
        yield replace(sheet, rows=made, lines=lines, printed=cited, year=year, seat=body, reshaped=True)
