"""When a table or one of its rows says that the election was: in a column of its own, its title, headings or file name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import islice
from pathlib import Path

from factcheck.results import dates
from factcheck.results.cells import Sheet
from factcheck.results.countries import general_election, of_a_state, polled_before
from factcheck.results.headings import field_of, row_label
from factcheck.results.layout import Layout
from factcheck.results.rows import cell_of
from factcheck.results.titles import NOT_WESTMINSTER, without_baseline, year_of_title

_DATE = re.compile(r"date|\bday", re.I)
_BY_ELECTION = re.compile(r"\bby[ -]?e|\bbye-?e", re.I)


_SHOWN = 50  # cells of which the headings as printed are looked at
# Columns whose years are those of another election than the table's.
_OF_BEFORE = frozenset({"seats_before", "change", "votes_change", "seats_change", "turnout_change", "councils_change", "swing"})


_CONTROL = re.compile(r"\bcontrol\b|^(?:administration|run by)$", re.I)


def is_local(layout: Layout, preamble: str) -> bool:
    """Whether headings or title speak of a council's election."""
    if layout.country != "uk":
        return False
    column = layout.columns.get("contest", -1)
    heading = layout.headings[column] if 0 <= column < len(layout.headings) else ""
    controlled = layout.figure == "seats" and any(map(_CONTROL.search, layout.headings))  # of a council, year by year
    return controlled or "council" in layout.columns or field_of(heading) == "council" or bool(re.search(r"\bward|electoral division|county division", heading, re.I) or NOT_WESTMINSTER.search(preamble))


def when(sheet: Sheet, preamble: str, layout: Layout) -> tuple[date | None, int | None]:
    """The date that title rows, headings or the file name give to the whole sheet."""
    day = dates.parse_date(without_baseline(preamble), month_first=layout.country == "us")

    def general(year: int) -> date | None:
        month = dates.month_of_two(without_baseline(preamble), year) or dates.month_of_two(sheet.name or Path(sheet.path).stem.replace("_", " "), year)
        voted = None if is_local(layout, preamble) or of_a_state(preamble, layout.country) else general_election(year, month, layout.country)
        return None if voted and in_another_month(layout, sheet, voted) else voted

    of_file, year_named = dates.date_in_name(sheet.path)
    if of_file and re.search(r"general[ _-]?election", Path(sheet.path).stem, re.I):  # the day on which the file was made
        of_file = general(of_file.year) or of_file
    if day and layout.country != "uk" and (told := year_of_title(preamble)) and not told[1] and (voted := general(told[0])) and voted < day:
        day = voted  # "2019 federal election ... final results, 30 July 2019"
    if sheet.day:
        return sheet.day, sheet.day.year
    if sheet.year:
        held = next((one for one in (day, of_file) if one and one.year == sheet.year), None)
        return held or general(sheet.year), sheet.year
    if day:
        return day, day.year
    if told := year_of_title(preamble):
        return of_file if of_file and of_file.year == told[0] else None if told[1] else general(told[0]), told[0]
    if vote := dates.referendum(f"{preamble} {Path(sheet.path).stem}", layout.parties.values()):
        return vote, vote.year
    known = {*(column for name, column in layout.columns.items() if name not in _OF_BEFORE), *layout.parties, *layout.people, *(j for columns in layout.of_party.values() for j in columns)}
    used = " ".join(heading for j, heading in enumerate(layout.headings) if j in known)
    for text in (without_baseline(used), without_baseline(preamble), sheet.name or ""):
        years = {y for word in re.findall(r"(?<!\d)(?:1[89]\d\d|20\d\d)(?!\d)", text) if (y := int(word))}
        if len(years) == 1:
            return of_file if of_file and of_file.year in years else general(min(years)), min(years)
    return of_file or (general(year_named) if year_named else None), year_named


def in_another_month(layout: Layout, sheet: Sheet, day: date) -> bool:
    """Whether the headings of a British table, as they are or were printed, say that it voted in another month of the year of a
    day: "Seats May 2017"."""
    return layout.country == "uk" and any(dates.of_another_month(heading, day) for heading in {*layout.headings, *islice(sheet.printed.values(), _SHOWN)})


def _general_of(text: str, known: tuple[int, str], layout: Layout) -> date | None:
    """The day of the general election that a cell names by its year; None where it says that it was no general one."""
    return None if is_local(layout, "") or no_general(text, known[0], layout.country) else general_election(*known, country=layout.country)


def no_general(text: str, year: int, country: str) -> bool:
    """Whether words say of an election of a year that it was no general one: a by-election, or one of another month, "Mar 1997"."""
    days = [day for month in "FO" if country == "uk" and (day := general_election(year, month, country))]
    return bool(_BY_ELECTION.search(text)) or (bool(days) and all(dates.of_another_month(text, day) for day in days))


_BY = re.compile(r"by|be\b", re.I)  # "By-election", "BE"


def row_date(row: Sequence[str], layout: Layout, day: date | None, year: int | None) -> tuple[date | None, int | None, str]:
    """(date, year, id) of one row: its own date column, id or year, else the sheet's, else of the poll before it was declared."""
    sort = cell_of(row, layout.columns.get("election_type"))
    sort = "by-election" if sort and _BY.match(sort) else sort
    ident = sort or next((text for name in ("election", "contest_id") if "." in (text := cell_of(row, layout.columns.get(name)))), "")
    for name in ("date", "election", "contest_id"):
        text = cell_of(row, layout.columns.get(name))
        if not text:
            continue
        found = dates.parse_date(text, month_first=layout.country == "us") or (dates.short_date(text) if name == "date" and layout.country != "us" else dates.day_beside_year(text) if layout.country == "uk" else None)
        if found:
            return found, found.year, text if "." in text else ident
        if name != "contest_id" and (known := dates.parse_year(text)):
            text = f"{text} {sort}".strip()
            return _general_of(text, known, layout), known[0], text
        ident = ident or (text if "." in text else "")
    if titled := dates.title_and_day(cell_of(row, layout.columns.get("contest"))):  # "Runcorn and Helsby, 4 July 2024"
        day = dates.parse_date(titled[1]) or day
        return day, day.year if day else year, ident
    declared = dates.parse_date(cell_of(row, layout.columns.get("declared")), month_first=layout.country == "us") if day is None and year is None else None
    if declared and (polled := polled_before(declared, layout.country)):
        return polled, polled.year, ident
    return day, year, ident


def date_of_poll(row: Sequence[str]) -> tuple[date | None, str]:
    """(day, seat) of a row such as "Bradford West | Date of poll | 29/03/2012"; the seat may be missing."""
    if not _DATE.search("\n".join(row)):
        return None, ""
    filled = [cell.strip() for cell in row if cell.strip()]
    at = next((i for i, cell in enumerate(filled) if _DATE.search(cell) and row_label(cell) == "date"), None)
    if at is None or at + 1 >= len(filled):
        return None, ""
    return dates.parse_date(filled[at + 1]), filled[0] if at == 1 else ""
