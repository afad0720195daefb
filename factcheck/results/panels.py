"""Several tables of the same elections in one sheet, side by side and one below the other: votes, candidates, shares, seats.

    Table 1e: General Election Results, 1918-2019: England          Table 1f: ...
              Votes (millions)                                                Candidates
              CON    LAB    LD    Other    Total                              CON   LAB   LD   Other   Total
    1922      4.809797  ...                                         1922      440   340   ...
              Share of vote (%)                                               Seats won
              ...

Each becomes a sheet of its own, with what it holds in its headings. Votes in millions or thousands become votes where enough
places are printed; rounded ones are left out. To teach it what a table holds, extend HOLDS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.parties import slug
from factcheck.results.cells import Sheet
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import YEAR, party_column

# What a table holds, and the whole of what stands over it: "New MPs" and "% of MPs who are new" are no results.
HOLDS: tuple[tuple[str, str], ...] = (
    ("votes", r"(?:number of |total )?(?:valid )?votes?(?: cast| received)?(?: \((?:in )?(?:millions?|thousands?|m|000s?)\))?"),
    ("share", r"(?:% )?(?:vote share|share of (?:the |valid )*votes?|votes? %)(?: \(%\))?"),
    ("candidates", r"(?:number of )?candidates(?: standing)?"), ("seats", r"(?:number of )?seats(?: won)?|(?:mps|members) elected"),
)
_MOST = 400  # rows of a sheet that is printed for people
_UNITS = {"millions": 6, "million": 6, "m": 6, "thousands": 3, "thousand": 3, "000s": 3, "000": 3}
_PLACE = re.compile(r"\b(great britain|england and wales|england|wales|scotland|northern ireland|united kingdom|uk)\d*\s*$", re.I)
_MONTHS = {"feb": "F", "february": "F", "oct": "O", "october": "O"}
_FEWEST = 3  # parties of a table
_TOP = 4


def _over(banner: str) -> str:
    return next((name for name, words in HOLDS if re.fullmatch(words, banner.strip(), re.I)), "")


def panels_of(sheet: Sheet) -> list[Sheet]:
    """Each table of a sheet by itself; none where the sheet is no such sheet."""
    if len(sheet.rows) > _MOST:
        return []
    title = sheet.title(_TOP)
    if not re.search(r"\belections?\b", title, re.I):
        return []
    tops = [i for i, row in enumerate(sheet.rows[:-1]) if _banners(row) and len(_groups(row, sheet.rows[i + 1])) > 1]
    if not tops:
        return []
    place = match[1] if (match := _PLACE.search(title)) else ""
    seat = "" if slug(place) in {"uk", "united kingdom"} else place
    title = _PLACE.sub("", re.sub(r"^table \w+[:.] *", "", title, flags=re.I)).strip(" :,")
    return [panel for top, end in zip(tops, [*tops[1:], len(sheet.rows)], strict=True) for panel in _panels(sheet, top, end, title, seat)]


def _banners(row: Sequence[str]) -> dict[int, str]:
    """What each table of a row of tables holds, by the column where it says so; nothing unless all that the row says is that."""
    filled = {j: cell.strip() for j, cell in enumerate(row) if cell.strip()}
    return filled if len(filled) > 1 and all(_over(cell) for cell in filled.values()) else {}


def _groups(banner: Sequence[str], heads: Sequence[str]) -> list[tuple[str, list[int]]]:
    """(what it holds, columns of parties and of the total) of each table below a row of banners."""
    found = []
    starts = list(_banners(banner))
    for start, end in zip(starts, [*starts[1:], len(heads)], strict=True):
        columns = []
        for j in range(start, min(end, len(heads))):
            if heads[j].strip():
                columns.append(j)
            if slug(heads[j]) in {"total", "all"}:
                break
        if sum(1 for j in columns if party_column(heads[j])) >= _FEWEST:
            found.append((banner[start].strip(), columns))
    return found


def _panels(sheet: Sheet, top: int, end: int, title: str, seat: str) -> Iterator[Sheet]:
    first = 0
    for holds, columns in _groups(sheet.rows[top], sheet.rows[top + 1]):
        keys = range(first, columns[0])
        first = columns[-1] + 1
        figure = _over(holds)
        places = places_of(holds)
        made: list[tuple[list[str], int]] = [([f"{title}: {holds}"], sheet.lines[top])]
        printed: dict[tuple[int, int], str] = {}
        heads: list[str] = []
        for row, line in zip(sheet.rows[top + 1 : end], sheet.lines[top + 1 : end], strict=True):
            cells = [row[j].strip() if j < len(row) else "" for j in columns]
            year = next((j for j in keys if j < len(row) and YEAR.fullmatch(row[j].strip())), None)
            if sum(1 for cell in cells if party_column(cell)) >= _FEWEST:
                heads = cells
                made.append((["Year", *(_heading(cell, figure) for cell in cells)], line))
            elif year is not None and any(map(is_number, cells)):
                month = next((_MONTHS[slug(row[j])] for j in keys if j < len(row) and slug(row[j]) in _MONTHS), "")
                counted = in_full(cells, places) if places else cells
                if any(map(is_number, counted)):
                    printed |= {(len(made), at): f"{head}, {holds}" for at, head in enumerate(heads, start=1)}
                    made.append(([row[year].strip() + month, *counted], line))
        yield replace(sheet.of_rows(made), printed=printed, seat=seat)


def _heading(heading: str, figure: str) -> str:
    """A heading with what the table holds; of a total only that of votes is one."""
    if slug(heading) in {"total", "all"}:
        return "Total votes" if figure == "votes" else ""
    return f"{re.sub(r'(?<=[A-Za-z])[0-9]$', '', heading).replace('/', ' ')} {figure}"


def places_of(banner: str) -> int:
    """How many places of votes stand behind the point, by what stands over them: 3 for "Votes (000s)"; 0 where it does not say."""
    said = re.search(r"\((?:in )?(\w+)\)|\bin (\w+)\s*$", banner, re.I)
    return _UNITS.get((said[1] or said[2]).casefold(), 0) if said and re.search(r"\bvotes?\b", banner, re.I) else 0


def in_full(cells: Sequence[str], places: int) -> list[str]:
    """Votes of a row in millions or thousands as votes; nothing where no cell has the places that tell the last vote."""
    numbers = [re.sub(r"(?<=\d)(?:0{6,}[1-9]\d*|9{6,}\d*)$", "", cell) for cell in cells if is_number(cell)]
    exact = max((len(cell.partition(".")[2]) for cell in numbers), default=0) >= places
    return ["" if is_number(cell) and not exact else str(round(Fraction(cell.replace(",", "")) * 10**places)) if is_number(cell) else cell for cell in cells]
