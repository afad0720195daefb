"""Tables with a row a candidate and a column an area, which make a column of totals.

    Candidate  | Party | Kent County | Sussex County | Statewide total | % of vote
    Ann Archer | Dem   |      44,552 |        56,682 |         101,234 |      52.1

Each becomes a table with a row for each candidate in each area. Headings prove nothing: in every row the areas must make the
total. To teach it what is no area, extend _NO_AREA.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import WHO, field_of
from factcheck.results.kinds_of_vote import kind_and_count
from factcheck.results.numbers import is_number
from factcheck.results.parts import figure_in, is_total
from factcheck.results.party_columns import YEAR, bracketed, party_column, party_of
from factcheck.results.rows import count_of

_TOP = 12
_MOST = 200  # candidates of such a table
_FEWEST = 2  # areas, and rows
_NO_AREA = re.compile(r"\b(?:votes?|ballots?|papers?|counts?|rounds?|stages?|pref\w*|transfers?|rank|place|position|change|swing|share|seats?|male|female|men|women|age|early|mail|postal|advance|absentee|day|day of|paper|online|phone)\b|%|^\d+$", re.I)
_TOTAL = re.compile(r"(?:grand |overall )?totals?(?: votes?)?|votes?|all (?:counties|areas|towns|districts|wards|regions)|[a-z]+ ?wide(?: totals?)?|.*[ (](?:totals?|all|overall)\)?", re.I)
_BY_COUNTY = re.compile(r"\bby (?:county|parish)\b", re.I)


def with_areas_down(sheet: Sheet) -> Sheet:
    """The sheet with a row for each candidate in each area, and in the total; itself where its columns are no such areas."""
    if len(sheet.rows) > _MOST:
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        heads = [cell.strip() for cell in row]
        fields = [field_of(head) for head in heads]
        if not {"candidate", "surname"} & set(fields) or any(map(is_number, heads)) or {"contest", "area"} & set(fields):
            continue
        total = [j for j, head in enumerate(heads) if _TOTAL.fullmatch(head)]
        areas = [j for j, head in enumerate(heads) if _is_area(head)]
        apart = _with_parties(sheet.rows[i + 1 :], fields) or {"party", "party_code", "surname"} & set(fields) or all(re.search(r"\b(?:county|parish|district|ward)\b", heads[j], re.I) for j in areas)
        if apart and len(total) == 1 and len(areas) >= _FEWEST and _make(sheet.rows[i + 1 :], areas, total[0]):
            return _down(sheet, i, areas, total[0])
    return sheet


def _with_parties(rows: Sequence[Sequence[str]], fields: Sequence[str | None]) -> bool:
    """Whether two of the names at least have a known party in brackets behind them: "Ann Archer (D)"."""
    column = fields.index("candidate") if "candidate" in fields else -1
    return sum(1 for row in rows if 0 <= column < len(row) and party_of(bracketed(row[column])[1])) >= _FEWEST


def _is_area(heading: str) -> bool:
    return bool(heading) and not (field_of(heading) or party_column(heading) or YEAR.search(heading) or kind_and_count(heading)[1] or _NO_AREA.search(heading) or is_total(heading) or figure_in(heading))


def _make(rows: Sequence[Sequence[str]], areas: Sequence[int], total: int) -> bool:
    """Whether in every row that has a total the areas make it."""
    counted = [row for row in rows if total < len(row) and is_number(row[total]) and any(j < len(row) and is_number(row[j]) for j in areas)]
    return len(counted) >= _FEWEST and all("." not in row[total] and sum(count_of(row, j) for j in areas) == count_of(row, total) > 0 for row in counted)


def _down(sheet: Sheet, top: int, areas: Sequence[int], total: int) -> Sheet:
    """A row for each candidate in each area, with what else is said of a candidate beside the total alone."""
    head = sheet.rows[top]
    kept = [j for j in range(len(head)) if j not in areas and j != total]
    who = [j for j in kept if field_of(head[j]) in {*WHO, "first", "office"}]
    of_counties = any("county" in head[j].casefold() for j in areas) or _BY_COUNTY.search(" ".join(cell for row in sheet.rows[:top] for cell in row))
    made = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made.append((["County" if of_counties else "Polling place", *(head[j] for j in kept), "Votes"], sheet.lines[top]))
    printed: dict[tuple[int, int], str] = {}
    for row, line in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], strict=True):
        if total >= len(row) or not is_number(row[total]):
            made.append((list(row), line))
            continue
        for j in (*areas, total):
            if j < len(row) and row[j].strip():
                printed[(len(made), len(kept) + 1)] = head[j].strip()
                made.append((["Total" if j == total else head[j].strip(), *(row[k] if k < len(row) and (j == total or k in who) else "" for k in kept), row[j]], line))
    return replace(sheet.of_rows(made), printed=printed)
