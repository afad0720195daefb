"""Tables that stand side by side in one sheet: two elections, or parties as rows with a region in each column."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import date
from pathlib import Path

from factcheck.parties import slug
from factcheck.results.abreast import seats_abreast
from factcheck.results.adding import with_sums
from factcheck.results.apart import kinds_apart
from factcheck.results.areas_across import with_areas_down
from factcheck.results.banners import joined, over
from factcheck.results.before_after import banners_before_and_after, before_and_after
from factcheck.results.bodies import by_section
from factcheck.results.candidates_across import upright
from factcheck.results.cells import Sheet
from factcheck.results.countries import STATES
from factcheck.results.dates import parse_date
from factcheck.results.elections_across import across
from factcheck.results.figures_in_a_cell import figures_apart
from factcheck.results.groups import by_candidate
from factcheck.results.headings import OF_CONTEST, field_of, normal, row_label
from factcheck.results.in_units import in_votes
from factcheck.results.kinds_below import with_kinds_below
from factcheck.results.last_time import last_time_apart, later_rows
from factcheck.results.measures import by_measure
from factcheck.results.nations_across import nations_across
from factcheck.results.numbers import is_number
from factcheck.results.panels import panels_of
from factcheck.results.party_behind import with_parties_apart
from factcheck.results.party_columns import YEAR, party_column
from factcheck.results.party_sections import with_parties_named
from factcheck.results.people_in_cells import people_upright
from factcheck.results.places import by_place
from factcheck.results.places_across import places_across
from factcheck.results.seats_of_places import by_place_of_seats
from factcheck.results.settling import SIGNS
from factcheck.results.shifted import below_headings
from factcheck.results.stacked import unstacked
from factcheck.results.titles import without_baseline
from factcheck.results.turned import turned
from factcheck.results.two_in_a_cell import in_two
from factcheck.results.unheaded import headed
from factcheck.results.votes_in_a_cell import with_votes_apart
from factcheck.results.years_spread import with_counts_spread, with_votes_of_years, with_years_spread

_FEW = 400  # rows: a larger table is no declaration
_REGIONS = {**STATES, "total": ""}
_REGION = re.compile(r"(.+?) (?:percentage of )?valid votes\b.*", re.I)


_SHORT_YEAR = re.compile(r"(?<=[a-z])[_ ]?(?:'|’)?(\d\d)$", re.I)  # "CON_seats_19", "Con19"


def parts_of(sheet: Sheet) -> list[Sheet]:
    """The sheet as one sheet a table, each with the cells of the others empty; itself where it is one table."""
    sheet = places_across(upright(with_areas_down(with_kinds_below(in_two(figures_apart(people_upright(with_parties_apart(with_parties_named(with_votes_apart(headed(below_headings(sheet))))))))))))
    if tables := seats_abreast(sheet):
        return [part for table in tables for part in parts_of(table)]
    if tables := kinds_apart(sheet):
        return [part for table in tables for part in parts_of(table)]
    sheet = in_pairs(unstacked(with_sums(by_measure(turned(sheet)))))
    return panels_of(sheet) or by_section(sheet) or by_region(sheet) or by_place_of_seats(sheet) or by_seat(sheet) or across(sheet) or nations_across(sheet) or before_and_after(sheet) or [one for part in by_place(by_candidate(sheet)) for one in by_year(written_out(joined(in_votes(with_years_spread(with_votes_of_years(with_counts_spread(part)))))))]


def in_pairs(sheet: Sheet) -> Sheet:
    """Rows such as "Electorate | 11,398 | Total poll | 4,726" as a row a figure; itself where there are none."""
    if len(sheet.rows) > _FEW:
        return sheet
    first = next((i for i, row in enumerate(sheet.rows) if any(cell.strip() for cell in row)), -1)
    found = [_pairs(row) or (_behind_title(row) if i == first or _heads(sheet, i + 1) else []) or [row] for i, row in enumerate(sheet.rows)]
    if all(len(rows) == 1 for rows in found):
        return sheet
    lines = [line for line, rows in zip(sheet.lines, found, strict=True) for _ in rows]
    return replace(sheet, rows=[row for rows in found for row in rows], lines=lines, reshaped=True)


def _pairs(row: Sequence[str]) -> list[list[str]]:
    """The labels and values of a row that holds nothing else, at least two of them of a contest: "Electorate | 11,398 | Total
    poll | 4,726", "SEAT: | Oldham | | DATE: | 7 May 2015"."""
    filled = [cell.strip() for cell in row if cell.strip()]
    labels, values = filled[::2], filled[1::2]
    if len(filled) < 4 or len(labels) != len(values) or any(map(is_number, labels)):
        return []
    known = [row_label(label) for label in labels]
    numbers = all(map(is_number, values)) and sum(label is not None for label in known) > 1
    keyed = all(label.endswith(":") for label in labels) and not any(value.endswith(":") for value in values) and any(known) and all(is_number(value) for label, value in zip(known, values, strict=True) if label in OF_CONTEST)
    return [list(pair) for pair in zip(labels, values, strict=True)] if numbers or keyed else []


def _heads(sheet: Sheet, i: int) -> bool:
    """Whether a row is one of headings, by what it says of votes and of whom."""
    fields = {field_of(cell) for cell in sheet.rows[i]} if i < len(sheet.rows) and not any(map(is_number, sheet.rows[i])) else set()
    return "votes" in fields and bool({"candidate", "party"} & fields)


def _behind_title(row: Sequence[str]) -> list[list[str]]:
    """A title with its day, and the labels and values of figures of the contest behind it: "Northam by-election | 23 June 2022 |
    Electorate | 69,601"; [] for any other row."""
    title, *rest = [cell.strip() for cell in row if cell.strip()] or [""]
    days = list(itertools.takewhile(parse_date, rest))
    labels, values = rest[len(days) :: 2], rest[len(days) + 1 :: 2]
    if not labels or len(labels) != len(values) or len(days) > 1 or row_label(title) or field_of(title) or party_column(title) or is_number(title):
        return []
    if not all(row_label(label) in OF_CONTEST and is_number(value) for label, value in zip(labels, values, strict=True)):
        return []
    return [[" ".join([title, *days])], *(list(pair) for pair in zip(labels, values, strict=True))]


def written_out(sheet: Sheet) -> Sheet:
    """The sheet with headings that say by themselves what stands over them or is cut short: "CON seats 2022" for "CON"
    below "Post May 2022 composition" where "CON" stands several times, "CON_seats 2019" for "CON_seats_19"."""
    for i, row in enumerate(sheet.rows[:12]):
        parties = [(j, heading.strip()) for j, heading in enumerate(row) if heading.strip() and party_column(_SHORT_YEAR.sub("", heading.strip()))]
        if len(parties) < 3 or any(map(is_number, row)):
            continue
        new = list(row)
        years = {match[1] for _, heading in parties if (match := _SHORT_YEAR.search(heading))}
        if len(years) > 1 or sum(bool(_SHORT_YEAR.search(heading)) for _, heading in parties) > 2:
            new = [_SHORT_YEAR.sub(lambda match: f" 20{match[1]}", heading.strip()) if (match := _SHORT_YEAR.search(heading.strip())) and match[1] in years else heading for heading in row]
        elif i and len({heading for _, heading in parties}) < len(parties):
            above = sheet.rows[i - 1]
            new = _below_banners(row, above, _spread(above))
        return replace(sheet, rows=[*sheet.rows[:i], new, *sheet.rows[i + 1 :]]) if new != list(row) else sheet
    return sheet


def _below_banners(row: Sequence[str], above: Sequence[str], said: dict[int, str]) -> list[str]:
    """Headings with what stands over them; one that is no party's takes the year alone, and an empty one the cell above."""
    new = [heading.strip() or (above[j] if j < len(above) and j not in said else "") for j, heading in enumerate(row)]
    for j, heading in enumerate(new):
        what = said.get(j, "") if heading else ""
        new[j] = " ".join(filter(None, (heading, what if party_column(heading) or field_of(heading) else " ".join(YEAR.findall(what)))))
    return new


def _spread(banner: Sequence[str]) -> dict[int, str]:
    """What a row of banners says of each column below it, "seats 2022", as far as the next banner."""
    found: dict[int, str] = {}
    said = ""
    for j, cell in enumerate(banner):
        if cell.strip():
            said = " ".join(filter(None, (over(cell), *YEAR.findall(cell)[:1])))
        if said:
            found[j] = said
    return found


def by_region(sheet: Sheet) -> list[Sheet]:
    """"Party | N.S. Valid Votes | N.B. Valid Votes" as one sheet a region, named in `seat`; none where columns are no regions."""
    for i, row in enumerate(sheet.rows[:12]):
        regions = {j: place for j, heading in enumerate(row) if (match := _REGION.match(heading)) and (place := _REGIONS.get(slug(match[1]))) is not None}
        if len(regions) > 2 and field_of(row[0]) == "party":
            return [_of_column(sheet, i, j, place) for j, place in regions.items()]
    return []


_PARTS = re.compile(r"\b(?:postal|station|box|polling|early|proxy|votes?|total|all|share|change|seats|count|stage|round|rank|place|\d+)\b|%", re.I)


def by_seat(sheet: Sheet) -> list[Sheet]:
    """"Party | Northam | Southam" as one sheet a seat: the rows are parties, and below them stand figures of each seat,
    the electorate or the turnout, which parts of one seat, such as its polling stations, seldom have."""
    for i, row in enumerate(sheet.rows[:12]):
        seats = {j: heading.strip() for j, heading in enumerate(row) if j and heading.strip() and slug(heading) not in {"total", "totals"}}
        if len(seats) < 2 or field_of(row[0]) not in {None, "party"} or party_column(row[0]) or any(field_of(seat) or party_column(seat) or _PARTS.search(seat) for seat in seats.values()):
            continue
        below = [other for other in sheet.rows[i + 1 : i + 30] if other and other[0].strip()]
        parties = [other for other in below if party_column(other[0])]
        of_seat = {row_label(other[0]) for other in below if len(other) > max(seats) and all(is_number(other[j]) for j in seats)}
        counts = all(is_number(other[j]) and "." not in other[j] and "%" not in other[j] for other in parties for j in seats if j < len(other) and other[j].strip(" -–"))
        if len(parties) > 1 and counts and {"electorate", "turnout"} & of_seat:
            return [_of_seat(sheet, i, j, seat) for j, seat in seats.items()]
    return []


def _of_seat(sheet: Sheet, top: int, column: int, seat: str) -> Sheet:
    """The parties and the column of one seat, whose heading is now that of votes."""
    part = _of_column(sheet, top, column, seat)
    rows = list(part.rows)
    rows[top] = [rows[top][0] if field_of(rows[top][0]) else "Party", *("Votes" if j == column else "" for j in range(1, len(rows[top])))]
    cited = {(i, column): seat for i in range(top + 1, len(rows))}
    return replace(part, rows=rows, printed=cited, reshaped=True)


def _of_column(sheet: Sheet, top: int, column: int, place: str) -> Sheet:
    """The parties and one of the columns beside them; a row that has figures in the others alone is none of its own."""
    made: list[tuple[list[str], int]] = []
    for i, (row, line) in enumerate(zip(sheet.rows, sheet.lines, strict=True)):
        own = row if i < top else [cell if j in {0, column} else "" for j, cell in enumerate(row)]
        if i <= top or any(cell.strip() for cell in own[1:]) or not any(cell.strip() for cell in row[1:]):
            made.append((own, line))
    return replace(sheet, rows=[row for row, _ in made], lines=[line for _, line in made], seat=place)


def by_year(sheet: Sheet) -> list[Sheet]:
    """A sheet with two elections side by side ("Votes 2017", "Votes 2015") as one sheet an election, the newest first:
    the other's columns are empty, and the older has only what says its year, beside seat and party."""
    for i, row in enumerate(sheet.rows[:30]):
        if any(map(is_number, row[1:])) or _over_headings(sheet, i):
            continue
        years: dict[int, int] = {}
        bare: dict[str, set[int]] = {}
        above = _banner(sheet.rows[i - 1]) if i else {}
        for j, heading in enumerate(row):
            if not heading.strip() or field_of(heading) in _BANNERS or not (j in above or field_of(heading) or party_column(heading)):
                continue
            found = set(YEAR.findall(heading)) or ({str(above[j])} if j in above else set())
            if len(found) == 1:
                years[j] = int(found.pop())
                bare.setdefault(_without_which(heading), set()).add(years[j])
        last = max((j for j in years if field_of(row[j]) not in _MOVED), default=-1)  # a change behind all elections is from one to the other
        for j in [j for j in years if (j not in above or j > last) and field_of(row[j]) in _MOVED and len(bare[_without_which(row[j])]) == 1]:
            del bare[_without_which(row[j])], years[j]  # since when it is, "+/- since 2019", and no column of that election
        if any(len(several) > 1 for several in bare.values()):
            newest = max(years.values())
            days = _days(sheet, i, years)
            return [replace(_of_year(sheet, i, years, year, year == newest), day=days.get(year)) for year in sorted(set(years.values()), reverse=True)]
        if len(set(years.values())) == 1 and any(field_of(row[j]) == "seats_before" for j in years) and min(years.values()) in _said_above(sheet, i):
            return [_of_year(sheet, i, dict.fromkeys(range(len(row)), min(years.values())), min(years.values()), True)]  # "Seats 2024" below a title of 2024
        again = {slug(heading) for j, heading in enumerate(row) if j not in years} & set(bare)
        if len(set(years.values())) == 1 and not above and (again & {"votes", "vote", "total votes"} or sum(1 for heading in again if party_column(heading)) > 1):  # "Lab, Con, Lab 2019, Con 2019"
            return [_without_year(sheet, i, years), _of_year(sheet, i, years, min(years.values()), False)]  # "Votes", "Votes 2019"
    return last_time_apart(sheet) or banners_before_and_after(sheet) or [sheet]


def _without_which(heading: str) -> str:
    """A heading without what says of which election it is: its year, and that this is estimated for new boundaries."""
    return slug(re.sub(r"\b(?:notional|est(?:imated|\.)?|actual|implied)\b", " ", YEAR.sub("", heading), flags=re.I))


def _over_headings(sheet: Sheet, i: int) -> bool:
    """Whether a row is one of banners: more headings stand below it, most of them parties."""
    below = [cell.strip() for cell in sheet.rows[i + 1] if cell.strip()] if i + 1 < len(sheet.rows) else []
    return len(below) > sum(1 for cell in sheet.rows[i] if cell.strip()) and not any(map(is_number, below)) and 2 * sum(1 for cell in below if party_column(cell)) > len(below)


def _said_above(sheet: Sheet, top: int) -> set[int]:
    """The years that the title of a table says it to be of, else the name of its file."""
    title = without_baseline(" ".join(cell for row in sheet.rows[:top] for cell in row))
    return {int(year) for year in YEAR.findall(title) or YEAR.findall(Path(sheet.path).stem.replace("_", " "))}


def _days(sheet: Sheet, top: int, years: dict[int, int]) -> dict[int, date]:
    """The day of each year's election, where headings or what stands above them say it."""
    cells = [row[j] for row in sheet.rows[max(0, top - 1) : top + 1] for j in years if j < len(row)]
    return {day.year: day for cell in cells if (day := parse_date(cell)) and day.year in years.values()}


def _without_year(sheet: Sheet, top: int, years: dict[int, int]) -> Sheet:
    """The sheet without the columns of the election that has a year, which is the one before."""
    rows = [row if i < top else [cell if j not in years else "" for j, cell in enumerate(row)] for i, row in enumerate(sheet.rows)]
    return replace(sheet, rows=rows)


def _banner(row: Sequence[str]) -> dict[int, int]:
    """The years that a row above the headings gives to the columns below it, if it gives two: "2015 ACTUAL DATA", "2010"."""
    years, year = {}, 0
    for j, cell in enumerate(row):
        found = set(YEAR.findall(cell))
        year = int(found.pop()) if len(found) == 1 else year
        if year:
            years[j] = year
    return years if len(set(years.values())) > 1 else {}


_BANNERS = frozenset({"election", "date"})  # over the columns of an election stands which one it is
_MOVED = frozenset({"change", "votes_change", "seats_change", "turnout_change", "swing"})
_OF_ANYYEAR = frozenset({"contest", "contest_id", "party", "party_code", "council", "ignore"})


def _label_at(row: Sequence[str]) -> int:
    """Where a row says of which figure of the contest it is, if that is what it begins with; else -1."""
    first = next((j for j, cell in enumerate(row) if cell.strip()), -1)
    return first if first >= 0 and row_label(row[first]) in OF_CONTEST else -1


def _names_seats(sheet: Sheet, top: int, column: int) -> bool:
    """Whether a column headed Electorate holds the names of seats, as in New Zealand."""
    cells = [cell for row in sheet.rows[top + 1 : top + 9] if column < len(row) and (cell := row[column].strip())]
    return field_of(sheet.rows[top][column]) == "electorate" and bool(cells) and not any(map(is_number, cells))


def _names_parties(sheet: Sheet, top: int, column: int) -> bool:
    """Whether a first column without a heading holds parties, whose candidates stand in those of each election."""
    cells = [cell for row in sheet.rows[top + 1 : top + 9] if row and (cell := row[0].strip())]
    return not column and not sheet.rows[top][0].strip() and sum(1 for cell in cells if party_column(cell)) > 1


# A sign behind the columns of the older election is of what these hold.
_SIGNED = {"seats": "Seats +/-", "seats_before": "Seats +/-", "votes": "Votes +/-", "share": "Share +/-"}


def _of_year(sheet: Sheet, top: int, years: dict[int, int], year: int, newest: bool) -> Sheet:
    """The sheet with the columns of one year, whose seats need no year any more to be told from those before them."""
    heads = sheet.rows[top]
    kept = {j for j, heading in enumerate(heads) if years.get(j, year if newest or field_of(heading) in _OF_ANYYEAR or _names_seats(sheet, top, j) or _names_parties(sheet, top, j) else 0) == year}
    said = {j: YEAR.sub("", heads[j]).strip() for j in kept & years.keys() if field_of(heads[j]) == "seats_before" and field_of(YEAR.sub("", heads[j])) == "seats"}
    said |= {j: _SIGNED[of] for j in kept - years.keys() if j - 1 in years.keys() - kept and normal(heads[j]) in SIGNS and (of := field_of(heads[j - 1]) or "") in _SIGNED}
    own = kept & years.keys()
    rows: list[list[str]] = []
    lines: list[int] = []
    for i, (row, line) in enumerate(zip(sheet.rows, sheet.lines, strict=True)):
        if i > top and _of_another(row, own, years.keys() - own):
            continue
        rows.append(row if i < top else [(said.get(j, cell) if i == top else cell) if j in kept or (i > top and j == _label_at(row)) else "" for j, cell in enumerate(row)])
        lines.append(line)
    cited = {(i, j): heads[j].strip() for j in said for i in range(top + 1, len(rows))}
    later = not newest and later_rows(sheet, top, [j for j in years if years[j] != year and field_of(heads[j]) in {"votes", "share"}], own)
    return replace(sheet, rows=rows, lines=lines, year=year, printed={**sheet.printed, **cited}, later=later)


def _of_another(row: Sequence[str], own: Set[int], others: Set[int]) -> bool:
    """Whether a row has something in the columns of other elections and nothing in those of this one: who did not stand at it."""
    filled = {j for j, cell in enumerate(row) if cell.strip(" -–—")}
    return not filled & own and bool(filled & others)
