"""From the rows of a sheet to drafts of contests: where the table begins, what its columns mean, which rows belong together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from factcheck.errors import UnreadableTable
from factcheck.parties import ANSWERS, PARTIES, party_key, slug
from factcheck.results import dates
from factcheck.results.cells import Sheet
from factcheck.results.headings import is_notional, row_label
from factcheck.results.layouts import Layout, by_year, find_layouts
from factcheck.results.numbers import is_number
from factcheck.results.seats import seat_key

# Why ballots were rejected, in the words of the law.
_REASON = re.compile(r"^\(?[a-f]\) |\b(?:want of (?:an )?official mark|voting for more|writing or mark|unmarked|void for uncertainty|rejected in part)\b", re.I)
_DATE = re.compile(r"date|\bday", re.I)
_SHORT = 40  # rows that a sheet of one contest's figures has at most
_TOTAL = re.compile(r"(?:grand |overall )?totals?(?: votes)?|all (?:candidates|parties)")


@dataclass
class Draft:
    """The rows of one contest, not yet read into figures."""

    sheet: Sheet
    layout: Layout
    seat: str
    day: date | None
    year: int | None
    rows: list[int]
    labelled: list[tuple[str, int, int]] = field(default_factory=list)
    notional: bool = False
    area: str = ""
    election: str = ""
    earlier: bool = False
    preamble: str = ""
    to_fill: int = 0

    @property
    def seat_key(self) -> str:
        """The seat in normal form."""
        return seat_key(self.seat)


def draft_contests(sheet: Sheet) -> list[Draft]:
    """All contests of a sheet as drafts, in the order of the file."""
    return [draft for part in by_year(sheet) for draft in _Drafting(part).drafts()]


def draft_figures(sheet: Sheet) -> list[Draft]:
    """A sheet of labelled figures alone ("Electorate | 72,542") as a draft without candidates; none when it is not that."""
    if len(sheet.rows) > _SHORT or any(sum(1 for cell in row if cell.strip()) > 3 for row in sheet.rows):
        return []
    labelled = [(label, i, -1) for i, row in enumerate(sheet.rows) if (label := _label(row, None)) and label not in {"skip", "seat", "date"}]
    if len({label for label, _, _ in labelled}) < 2:
        return []
    text = " \n".join(" ".join(filter(None, row)) for row in sheet.rows)
    day, year = _when(sheet, text, "")
    seat = _seat_of_labels(sheet, len(sheet.rows)) or _seat_in(text)
    return [Draft(sheet, Layout(-1, [], {}), seat, day, year, [], labelled, is_notional(text), preamble=text)]


class _Drafting:
    """The rows of one sheet sorted into drafts."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet, self.layouts = sheet, find_layouts(sheet)
        top = self.layouts[0].row
        self.preamble = " \n".join(" ".join(cell for cell in row if cell.strip()) for row in sheet.rows[: max(0, top)])
        self.section, self.title = _seat_of_labels(sheet, top) or _seat_in(self.preamble), self.preamble
        # What a table says of its seat and day below itself holds for all of it, if it says so once.
        said = [found for row in sheet.rows if (found := _date_of_poll(row))[0]]
        self.day = said[0][0] if len(said) == 1 else None
        self.section = self.section or (said[0][1] if len(said) == 1 else "")
        if not self.section and len(self.layouts) > 1:  # blocks one below the other: the first has its seat above it too
            above = (_section(row, self.layouts[0]) for row in reversed(sheet.rows[: max(0, top)]))
            self.section = next((title for title in above if title and not re.search(r"\d", title)), "")
        self.order: dict[tuple[str, object], Draft] = {}

    def drafts(self) -> list[Draft]:
        """The contests in the order of the sheet."""
        for number, layout in enumerate(self.layouts):
            last = self.layouts[number + 1].row if number + 1 < len(self.layouts) else len(self.sheet.rows)
            self._block(layout, range(layout.row + 1, last))
        if len(self.order) == 1:
            (only,) = self.order.values()
            for i in range(max(0, self.layouts[0].row)):
                if label := _label(self.sheet.rows[i], None):
                    only.labelled.append((label, i, -1))
        return list(self.order.values())

    def _block(self, layout: Layout, rows: range) -> None:
        """The rows below one heading row."""
        heading = " ".join(layout.headings)
        day, year = (self.day, self.day.year) if self.day else _when(self.sheet, self.preamble, heading)
        areas = bool(layout.people and self.section)
        for i in self._whole(layout, rows) if areas else rows:
            row = self.sheet.rows[i]
            if not areas and (title := _section(row, layout)):
                self.section, self.title = title, " ".join(row)
                continue
            seat = self.section if areas else _cell(row, layout.columns.get("contest")) or self.section
            day_here, year_here, ident = _row_date(row, layout, day, year)
            key = (seat_key(seat), day_here or year_here)
            label = None if areas else _label(row, layout)
            if label is not None and self.order:
                self.order.get(key, list(self.order.values())[-1]).labelled.append((label, i, -1))
            if label is not None or not _is_data(row, layout):
                continue
            if key not in self.order:
                notional = is_notional(" ".join((self.preamble, heading, self.sheet.name or "")))
                self.order[key] = Draft(self.sheet, layout, seat, day_here, year_here, [], notional=notional, area=_cell(row, layout.columns.get("council")),
                                        election=ident, preamble=self.preamble, to_fill=_to_fill(self.title))
            self.order[key].rows.append(i)

    def _whole(self, layout: Layout, rows: range) -> list[int]:
        """Of a table with candidates as columns and areas as rows the row of totals, or the only one."""
        data = [i for i in rows if _is_data(self.sheet.rows[i], layout) or _total(self.sheet.rows[i])]
        totals = [i for i in data if _total(self.sheet.rows[i])]
        if len(data) > 1 and len(totals) != 1:
            line = self.sheet.lines[data[0]]
            raise UnreadableTable(f"{self.sheet.path}:{line}: candidates are columns and areas are rows, without a row of totals; add a row Total", self.sheet.path, line)
        return totals or data


def _total(row: Sequence[str]) -> bool:
    """Whether a row is one of totals."""
    return bool(_TOTAL.fullmatch(slug(next((cell for cell in row if cell.strip()), ""))))


def _date_of_poll(row: Sequence[str]) -> tuple[date | None, str]:
    """(day, seat) of a row such as "Bradford West | Date of poll | 29/03/2012"; the seat may be missing."""
    filled = [cell.strip() for cell in row if cell.strip()]
    at = next((i for i, cell in enumerate(filled) if _DATE.search(cell) and row_label(cell) == "date"), None)
    if at is None or at + 1 >= len(filled):
        return None, ""
    return dates.parse_date(filled[at + 1]), filled[0] if at == 1 else ""


def _cell(row: Sequence[str], column: int | None) -> str:
    return row[column].strip() if column is not None and column < len(row) else ""


def _section(row: Sequence[str], layout: Layout) -> str:
    """The seat of a sub-heading row: one filled cell that is no number and no known label."""
    filled = [cell.strip() for cell in row if cell.strip()]
    if len(filled) == 2 and re.search(r"\b(?:seats?|vacanc|to be elected|councillors?)\b", filled[1], re.I) and not is_number(filled[1]):
        filled = filled[:1]
    if len(filled) != 1 or "contest" in layout.columns or is_number(filled[0]) or row_label(filled[0]) or len(filled[0]) > 160:
        return ""
    if re.search(r"\b(?:source|note|notes|elected|copyright|licen[cs]e|total|shares?|figures?|rejected|follows|ballots?|papers|declare)\b|^\(|^\*|\.$", filled[0], re.I):
        return ""
    return _seat_in(filled[0]) or re.sub(r"\s+(?:ward|division|constituency)$", "", filled[0][:80], flags=re.I)


def _seat_of_labels(sheet: Sheet, last: int) -> str:
    """The seat of a line such as "Constituency, Eastleigh" above the table."""
    for row in sheet.rows[: max(0, last)]:
        filled = [cell.strip() for cell in row if cell.strip()]
        if len(filled) == 2 and row_label(filled[0]) == "seat" and not is_number(filled[1]):
            return filled[1]
    return ""


def _to_fill(title: str) -> int:
    """How many seats a title says are to be filled: "(2 seats)", "three vacancies"; 0 when it does not say."""
    match = re.search(r"\b(\d{1,2}|one|two|three|four|five)\s+(?:seats?|vacanc(?:y|ies)|to be elected|councillors to be)", title, re.I)
    if match is None:
        return 0
    words = ("zero", "one", "two", "three", "four", "five")
    return int(match[1]) if match[1].isdigit() else words.index(match[1].casefold())


def _label(row: Sequence[str], layout: Layout | None) -> str | None:
    """The figure or heading of a row that is no candidate ("Electorate", "Verified: postal votes"); None for a data row."""
    filled = [(j, cell.strip()) for j, cell in enumerate(row) if cell.strip()]
    if not filled:
        return None
    first = filled[0][1]
    if _date_of_poll(row)[0]:
        return "date"
    if _REASON.search(first) and len(filled) == 2:
        return f"={first}"
    known = row_label(first)
    if known is None and layout is not None and filled[0][0] == layout.columns.get("contest"):
        # The label stands where other rows have their candidate or party, alone.
        said = [cell for name in ("candidate", "surname", "first", "party") if (cell := _cell(row, layout.columns.get(name)))]
        known = row_label(said[0]) if len(said) == 1 else None
    if known == "skip":
        return known if layout is None or not is_number(_cell(row, layout.columns.get("votes"))) else None
    if known:
        return known if len(filled) >= 2 else None
    if layout is not None and any(_TOTAL.fullmatch(slug(_cell(row, layout.columns.get(name)))) for name in ("candidate", "surname", "party")):
        return "valid_votes"
    # A label of its own: words in the first cell, one number, and neither party nor contest.
    if layout is None:
        return None
    party = layout.columns.get("party", layout.columns.get("party_code"))
    if (party is not None and _cell(row, party)) or layout.wide:
        return None
    if "candidate" in layout.columns and len(filled) == 2 and is_number(filled[1][1]) and party is not None and (":" in first or re.search(r"\b(?:votes|papers|ballots|electors|station|postal|poll)\b", first, re.I)):
        return f"={first.strip(' :')}"
    return None


def _is_data(row: Sequence[str], layout: Layout) -> bool:
    columns = layout.columns
    if layout.wide or not {"votes", "share", "seats"} & set(columns):
        placed = any(_cell(row, columns.get(name)) for name in ("contest", "date", "election")) or bool(layout.people)
        return placed and any(is_number(cell) for cell in row)
    named = any(_cell(row, columns.get(name)) for name in ("candidate", "surname", "party", "party_code"))
    return named and any(is_number(_cell(row, columns.get(name))) or (columns.get(name) is not None and _cell(row, columns.get(name))) for name in ("votes", "share", "seats"))


# A year in a heading that says from when a change is: "Change since 2019 (notional)", "Swing from 2017".
_SINCE = re.compile(r"\b(?:change[ds]?|chg|swing|since|from|compared (?:with|to)|vs?\.?|versus|against|on|\+/-|±)[ (]+(?:(?:since|from|on|vs|over|in|the|notional|general|election|ge|general election) )*(?:19|20)\d\d(?!\d)", re.I)


def _when(sheet: Sheet, preamble: str, heading: str) -> tuple[date | None, int | None]:
    """The date that title rows, headings or the file name give to the whole sheet."""
    day = dates.parse_date(preamble)
    if sheet.year:
        return day if day and day.year == sheet.year else dates.general_election(sheet.year), sheet.year
    if day:
        return day, day.year
    for text in (_SINCE.sub("", heading), preamble, sheet.name or ""):
        years = {y for word in re.findall(r"(?<!\d)(?:1[89]\d\d|20\d\d)(?!\d)", text) if (y := int(word))}
        if len(years) == 1:
            return dates.general_election(year := years.pop()), year
    day, year_named = dates.date_in_name(sheet.path)
    return day or (dates.general_election(year_named) if year_named else None), year_named


def _row_date(row: Sequence[str], layout: Layout, day: date | None, year: int | None) -> tuple[date | None, int | None, str]:
    """(date, year, id) of one row: its own date column, id or year, else the sheet's."""
    ident = ""
    for name in ("date", "election", "contest_id"):
        text = _cell(row, layout.columns.get(name))
        if not text:
            continue
        found = dates.parse_date(text)
        if found:
            return found, found.year, text if "." in text else ident
        if name != "contest_id" and (known := dates.parse_year(text)):
            return dates.general_election(*known), known[0], text
        ident = ident or (text if "." in text else "")
    return day, year, ident


_TITLES = (
    r"^(?P<seat>[A-Z][A-Z'’&. -]{3,40}[A-Z])\s*(?:[–,(]| - )",
    r"(?:statement of (?:the )?(?:result|poll)s?|results?|declaration(?: of result)?|election of (?:a |an )?(?:member|councillor)s?)[^\n]*? (?:for|in|:|-|–) (?:the )?(?P<seat>[A-Z][\w'’&,. -]+?)(?: (?i:constituency|ward|division|electoral division|by-?election|county constituency|borough constituency))",
    r"(?i:by-?election)(?: \d{4})?\s*(?:[:–-]|in|for)\s*(?P<seat>[A-Z][\w'’&. -]+?)(?= (?i:constituency|ward|division)|\s*(?:$|\n|[–,(]| - ))",
    r"(?:^|\n)(?P<seat>[A-Z][\w'’&., -]{2,50}?)\s*[:–-]\s*(?i:(?:uk )?parliament|general election|by-?election|declaration|results?\b|election of|local election)",
    r"(?P<seat>[A-Z][\w'’&., -]+?) (?i:(?:(?:uk )?parliamentary )?(?:constituency|ward|division|electoral division|by-?election|general election)|parliamentary election)\b",
    r"(?i:constituency|ward|division|electoral area)\s*[:=,-]\s*(?P<seat>[A-Z][\w'’&,. -]+)",
)


def _seat_in(text: str) -> str:
    """The seat that a title names, or ""."""
    for pattern in _TITLES:
        for match in re.finditer(pattern, text):
            seat = re.sub(r"^(?:.* )?(?:the|for|in|of the)\s(?=[A-Z])", "", match["seat"].strip(" ,.-–"))
            seat = next((part for part in reversed(re.split(r"\s[-–]\s", seat)) if slug(part) not in {"uk", "united kingdom", "gb"}), "")
            seat = re.sub(r"\s+(?:uk )?parliamentary$|^(?:etholaeth|ward|seat|constituency)\s+(?:of\s+)?", "", seat, flags=re.I)
            seat = seat.title() if seat.isupper() else seat
            if seat and not re.search(r"\b(?:District|Borough|City|County) Council\b|Parliamentary|General Election|Local|\bElection\b|Declaration|Result|^(?:UK|United Kingdom|Parliament|UK Parliament|Great Britain|England|Wales|Scotland|The)$|day \d", seat, re.I):
                return seat
    return ""


def _answer(row: Sequence[str], layout: Layout) -> str:
    """The answer of a referendum that stands in the column of names; "" for a person."""
    name = _cell(row, layout.columns.get("candidate"))
    return name if slug(name) in ANSWERS else ""


def party_of_row(row: Sequence[str], layout: Layout) -> tuple[str, str]:
    """(key, printed name) of a row's party: the name column, else the code column, else brackets behind the candidate."""
    printed = _cell(row, layout.columns.get("party")) or _cell(row, layout.columns.get("party_code"))
    code = _cell(row, layout.columns.get("party_code"))
    if not printed and "party" not in layout.columns and "party_code" not in layout.columns:
        match = re.search(r"[(\[]([^)\]]+)[)\]]\s*\*?$|\s[-–—]\s(.+)$", _cell(row, layout.columns.get("candidate")))
        printed = (match[1] or match[2] or "").strip() if match else ""
    key = party_key(printed or _answer(row, layout))
    if code and printed != code and key not in {p.key for p in PARTIES} and party_key(code) in {p.key for p in PARTIES} and len(code) > 1:
        key = party_key(code)
    return key, printed or "Independent"
