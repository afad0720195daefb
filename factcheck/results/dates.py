"""When an election was: dates in cells, ids, headings and file names, and the dates of general elections."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from factcheck.results.languages import date_in_english

# Days of UK general elections (from 1918 one day for all seats). Source: House of Commons Library, CBP-7529.
GENERAL: tuple[str, ...] = (
    "1918-12-14", "1922-11-15", "1923-12-06", "1924-10-29", "1929-05-30", "1931-10-27", "1935-11-14", "1945-07-05", "1950-02-23", "1951-10-25",
    "1955-05-26", "1959-10-08", "1964-10-15", "1966-03-31", "1970-06-18", "1974-02-28", "1974-10-10", "1979-05-03", "1983-06-09", "1987-06-11",
    "1992-04-09", "1997-05-01", "2001-06-07", "2005-05-05", "2010-05-06", "2015-05-07", "2017-06-08", "2019-12-12", "2024-07-04",
)
GENERAL_DATES: tuple[date, ...] = tuple(date.fromisoformat(text) for text in GENERAL)
_MONTHS = {m: i + 1 for i, m in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])}


def general_election(year: int, month: str = "") -> date | None:
    """The general election of a year; `month` F or O tells the two of 1974."""
    found = [d for d in GENERAL_DATES if d.year == year]
    if len(found) > 1 and month:
        return found[0] if month.upper().startswith("F") else found[-1]
    return found[-1] if found else None


def general_before(day: date) -> date | None:
    """The last general election before a day."""
    found = [d for d in GENERAL_DATES if d < day]
    return found[-1] if found else None


# "General Election 18.6.70", in a title
_SHORT_OF_ELECTION = re.compile(r"\b(?:by-?)?(?:election|poll|polling day)(?: (?:of|on|held))?[ :,]+(\d{1,2})[./](\d{1,2})[./](\d\d)(?![\d./])", re.I)


def parse_date(raw: str, month_first: bool = False) -> date | None:
    """A date in any form that official tables print: 2022-12-01, 01/12/2022, 1 December 2022, 2022-Jun-02; else None.
    `month_first`: 11/5/2024 is in November."""
    text = date_in_english(raw.strip())
    try:
        if match := re.search(r"(?<!\d)((?:18|19|20)\d\d)-(\d\d)-(\d\d)(?!\d)", text):
            return date(*map(int, match.groups()))
        if match := re.search(r"(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/.])", text):
            day, month, year = map(int, match.groups())
            if month_first:
                day, month = month, day
            return date(year, month, day) if month <= 12 else date(year, day, month)
        if month_first and (match := re.search(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d\d)(?![\d/])", text)):
            return date(2000 + int(match[3]), int(match[1]), int(match[2]))
        if (match := re.search(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+((?:18|19|20)\d\d)(?!\d)", text)) and match[2][:3].casefold() in _MONTHS:
            return date(int(match[3]), _MONTHS[match[2][:3].casefold()], int(match[1]))
        if (match := re.search(r"\b([A-Za-z]{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:18|19|20)\d\d)\b", text)) and match[1][:3].casefold() in _MONTHS:
            return date(int(match[3]), _MONTHS[match[1][:3].casefold()], int(match[2]))
        if not month_first and (match := _SHORT_OF_ELECTION.search(text)):
            return date(int(match[3]) + (2000 if int(match[3]) <= _THIS_CENTURY else 1900), int(match[2]), int(match[1]))
        if match := re.fullmatch(r"((?:19|20)\d\d)-([A-Za-z]{3})-(\d\d)", text):
            return date(int(match[1]), _MONTHS[match[2].casefold()], int(match[3]))
    except (ValueError, KeyError):
        return None
    return None


_ROMAN = {numeral: month for month, numeral in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"), start=1)}
_SHORT = re.compile(r"(?:[a-z]{3,9}day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)?,?\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?P<apart>[ ./-]+)(\d{1,2}|[a-z]+)\.?[ ./-]+['’]?(\d\d)", re.I)
_THIS_CENTURY = 40  # up to which two figures of a year are of this one


def short_date(raw: str) -> date | None:
    """A date with two figures of its year, as a column of dates has them: "10th Feb '22", "23.vi.22", "01 05 25"; else None.

    Parted by strokes it is one only where nothing but the first number can be the day: elsewhere the month comes first."""
    match = _SHORT.fullmatch(raw.strip())
    if match is None:
        return None
    day, apart, said, year = match.groups()
    month = int(said) if said.isdecimal() else _ROMAN.get(said.casefold()) or _MONTHS.get(said[:3].casefold(), 0)
    if "/" in apart and said.isdecimal() and int(day) <= 12:
        return None
    try:
        return date(int(year) + (2000 if int(year) <= _THIS_CENTURY else 1900), month, int(day))
    except ValueError:
        return None


_DATED = re.compile(
    r"([^\d,;|]+?)(?:[,:]| [–—-])? (?:on )?((?:[a-z]{3,6}day,? )?\d{1,2}(?:st|nd|rd|th)? [a-z]+,? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d)[:.]?", re.I)


_DAY_AND_MONTH = re.compile(r"(?<![\d.,])(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\b(?! \d)", re.I)


def day_beside_year(text: str) -> date | None:
    """The day of "1990 by-election (18 October)", whose year stands apart; None where there is none, or two years."""
    years = set(re.findall(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)", text))
    said = _DAY_AND_MONTH.search(text)
    return parse_date(f"{said[1]} {said[2]} {years.pop()}") if said and len(years) == 1 else None


_WEEKDAY = re.compile(r"(?:(?:held )?on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.I)


def title_and_day(line: str) -> tuple[str, str] | None:
    """A title and the day behind it, as printed: "Chester North and Neston, 4 July 2024"; None for any other line."""
    match = _DATED.fullmatch(line.strip())
    return (match[1], match[2]) if match and parse_date(match[2]) and not _WEEKDAY.fullmatch(match[1].strip()) else None


def parse_year(raw: str) -> tuple[int, str] | None:
    """(year, letter) of "2019", "1974F", "Feb 1974", "1974 (Oct)", "GE2019", "2019 general election"; None when there is no year."""
    match = re.search(r"(?<!\d)(1[89]\d\d|20\d\d)([FO])?(?!\d)", raw)
    return (int(match[1]), match[2] or month_of_two(raw, match[1])) if match else None


_MONTH = r"(jan|feb|mar|apr|may|june?|jul|aug|sept?|oct|nov|dec)"
_WORDS_BETWEEN = r"[a-z]*\.?,?[ '-]*(?:(?:(?:uk|general|parliamentary) )*elections?,? )?"


def _month_beside(text: str, year: int | str) -> int:
    """The month that a text names before a year or behind it: 2 of "February 1974", "1974 general election (Feb)"; 0 for none."""
    named = re.search(rf"\b{_MONTH}{_WORDS_BETWEEN}{year}(?!\d)|(?<!\d){year}(?: (?:(?:uk|general|parliamentary) )*elections?)?,?[ (/-]*{_MONTH}(?:[a-z]*\b)", text, re.I)
    return _MONTHS[(named[1] or named[2])[:3].casefold()] if named else 0


def month_of_two(text: str, year: int | str) -> str:
    """Which of two general elections of a year a text names by its month, F or O; "" for neither."""
    return {2: "F", 10: "O"}.get(_month_beside(text, year), "")


def of_another_month(text: str, day: date) -> bool:
    """Whether a text names the year of a day with another month: "March 1997" of the first of May."""
    return _month_beside(text, day.year) not in {0, day.month}


# The year in which a Parliament of the United Kingdom was elected: official files are named "p58-general-election-candidacies".
PARLIAMENTS = {55: 2010, 56: 2015, 57: 2017, 58: 2019, 59: 2024}


# Referendums, by the words of a title or file name; of all the United Kingdom, or of Scotland.
REFERENDUMS: tuple[tuple[str, str], ...] = (
    ("2016-06-23", r"\b(?:eu|brexit|european union)[ _-]*(?:membership[ _-]*)?referendum"), ("2014-09-18", r"\bscottish[ _-](?:independence[ _-])?referendum|\bindyref\b"),
    ("2011-05-05", r"\b(?:av|alternative vote)[ _-]referendum"), ("1975-06-05", r"\b(?:eec|european communit(?:y|ies))[ _-]*(?:membership[ _-]*)?referendum"),
)


def referendum(text: str, answers: Iterable[str] = ()) -> date | None:
    """The day of a referendum that a title or file name speaks of, with its year or with no year at all; of Remain and Leave by the answers."""
    named = "eu referendum" if set(answers) >= {"remain", "leave"} else ""
    years = set(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text))
    found = (day for day, words in REFERENDUMS if re.search(words, f"{text} {named}", re.I))
    return next((date.fromisoformat(day) for day in found if not years or day[:4] in years), None)


def date_in_name(path: str) -> tuple[date | None, int | None]:
    """(date, year) that a file name tells: "2022-12-01.csv", "HoC-GE2019-results.csv", "previous-2019.csv";
    where it has none, the year that its folder is called by: "2019/results.csv"."""
    stem = Path(path).stem
    day = parse_date(stem.replace("_", "-"))
    if day is None and (match := re.search(r"(?<!\d)(\d\d)[-_.](\d\d)[-_.]((?:19|20)\d\d)(?!\d)", stem)):
        day = parse_date("/".join(match.groups()))
    if day is None and (match := re.search(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)", stem)):
        day = parse_date("-".join(match.groups()))
    if day:
        return day, day.year
    if (match := re.match(r"p(\d\d)-general-election", stem)) and (year := PARLIAMENTS.get(int(match[1]))):
        return None, year
    years = {int(y) for y in re.findall(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)", stem)}
    folder = Path(path).parent.name
    if not years and re.fullmatch(r"(?:ge)?(?:1[89]|20)\d\d", folder, re.I) and not re.search(r"previous|prior|history|by-?election", stem, re.I):
        years = {int(folder[-4:])}
    return (None, years.pop()) if len(years) == 1 else (None, None)
