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
from factcheck.results.headings import field_of, is_notional, normal, row_label
from factcheck.results.numbers import is_number
from factcheck.results.seats import seat_key


@dataclass
class Layout:
    """A heading row and the meaning of its columns. `parties` are columns that are parties or answers: (column, key)."""

    row: int
    headings: list[str]
    columns: dict[str, int]
    parties: dict[int, str] = field(default_factory=dict)
    shares: dict[int, str] = field(default_factory=dict)
    others: list[int] = field(default_factory=list)

    @property
    def wide(self) -> bool:
        """Whether each row is a whole contest with parties as columns."""
        return len(self.parties) >= 2 and "votes" not in self.columns


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


_PARTY_CODES = {slug(code): party.key for party in PARTIES for code in (*party.codes, *party.names, party.label, *party.official)} | {
    "con": "conservative", "lab": "labour", "lib": "liberal-democrat", "natsw": "nationalist", "oth": "other", "other": "other", "others": "other",
    "all other candidates": "other", "other parties": "other", "brexit": "brexit", "alliance": "alliance", "yes": "yes", "no": "no"}
_HOCL_CANDIDATES = ["ONS ID", "ONS region ID", "Constituency name", "County name", "Region name", "Country name", "Constituency type", "Party name", "Party abbreviation", "Electoral Commission party ID", "MNIS party ID", "Electoral Commission adjunct party ID", "Candidate first name", "Candidate surname", "Candidate gender", "Sitting MP", "Former MP", "Member MNIS ID", "Votes", "Share", "Change", "DC Person ID"]
_HOCL_SEATS = ["ONS ID", "ONS region ID", "Constituency name", "County name", "Region name", "Country name", "Constituency type", "Declaration time", "Member first name", "Member surname", "Member gender", "Result", "First party", "Second party", "Electorate", "Valid votes", "Invalid votes", "Majority"]
# Headings of a contest that give way to a more telling one in the same table ("contest", "constituency").
_VAGUE = frozenset({"contest", "election", "race", "office", "area", "state", "county"})
_TOTAL = re.compile(r"(?:grand |overall )?totals?(?: votes)?|all (?:candidates|parties)")
_LEAP = ["Council", "Council code", "Ward", "Ward code", "Candidate", "Party", "Votes", "Elected"]


def find_layouts(sheet: Sheet) -> list[Layout]:
    """The heading rows of a sheet, top down. Raises UnreadableTable when there is none and the shape is not known."""
    found: list[Layout] = []
    for i, row in enumerate(sheet.rows):
        if (len(found) and i < 3) or (i > 400 and found):
            continue
        layout = _layout(i, row)
        if layout and (not found or _same_kind(found[0], layout)):
            found.append(layout)
    if found:
        return found
    first = next((row for row in sheet.rows if len(row) > 4), [])
    headless = _headless(first)
    if headless:
        return [headless]
    raise UnreadableTable(f"{sheet.path}: no heading row recognised{f' in sheet {sheet.name}' if sheet.name else ''}; a table needs columns such as "
                          "Candidate, Party and Votes", sheet.path, sheet.lines[0] if sheet.lines else None)


def _same_kind(one: Layout, other: Layout) -> bool:
    return set(one.columns) & {"votes", "share", "seats"} == set(other.columns) & {"votes", "share", "seats"} or one.wide == other.wide


def _layout(i: int, row: Sequence[str]) -> Layout | None:
    headings = [cell.strip() for cell in row]
    if sum(1 for cell in headings if cell) < 2 or sum(1 for cell in headings if is_number(cell)) > 1:
        return None
    columns: dict[str, int] = {}
    parties: dict[int, str] = {}
    shares: dict[int, str] = {}
    others: list[int] = []
    for j, heading in enumerate(headings):
        name = field_of(heading)
        party = _party_column(heading)
        if name and name != "ignore" and name not in columns:
            columns[name] = j
        elif name == "contest" and slug(headings[columns["contest"]]) in _VAGUE:
            columns.setdefault("date" if "election" in columns else "election", columns["contest"])
            columns["contest"] = j
        elif party and (name is None or name in columns):
            (shares if party[1] == "share" else parties)[j] = party[0]
        elif name is None and heading:
            others.append(j)
    layout = Layout(i, headings, columns, parties, shares, others)
    _settle_votes(layout)
    named = {"candidate", "surname", "party", "party_code"} & set(columns)
    counted = {"votes", "share", "seats"} & set(columns)
    contests = "contest" in columns and len({"electorate", "valid_votes", "majority", "turnout"} & set(columns)) >= 2
    return layout if (named and counted) or (layout.wide and (contests or "contest" in columns)) or (contests and not named) else None


def _party_column(heading: str) -> tuple[str, str] | None:
    """(party, votes or share) of a column such as "con_votes", "Lab", "lib_share", "Remain"."""
    text = normal(heading)
    if match := re.fullmatch(r"(.+?) ?(votes?|share|%|pct)", text):
        key = _PARTY_CODES.get(slug(match[1]))
        return (key, "votes" if match[2].startswith("vote") else "share") if key else None
    if match := re.fullmatch(r"(?:pct|%) (.+)", text):
        key = _PARTY_CODES.get(slug(match[1]))
        return (key, "share") if key else None
    key = _PARTY_CODES.get(slug(re.sub(r"\(.*?\)", "", text)))
    return (key, "votes") if key else None


def _settle_votes(layout: Layout) -> None:
    """A table of candidates without a column of votes has them under another name: "Valid votes", "Votes cast"."""
    columns = layout.columns
    people = {"candidate", "surname"} & set(columns) or ({"party"} & set(columns) and not layout.parties)
    if people and "votes" not in columns:
        for name in ("votes_cast", "valid_votes", "second_count"):
            if name in columns and ("share" in columns or "electorate" not in columns or name == "votes_cast"):
                columns["votes"] = columns.pop(name)
                break


def _count_column(sheet: Sheet, layout: Layout) -> None:
    """A column "Candidates" that holds numbers says how many stood."""
    column = layout.columns.get("candidate")
    below = [row[column] for row in sheet.rows[layout.row + 1 : layout.row + 9] if column is not None and column < len(row) and row[column].strip()]
    if below and all(is_number(cell) for cell in below) and column is not None:
        del layout.columns["candidate"]
        layout.columns.setdefault("candidates", column)


def _headless(row: Sequence[str]) -> Layout | None:
    """Known official layouts that come without a heading row, told by their shape."""
    headings: list[str] = []
    if re.fullmatch(r"[EWSN]\d{8}", row[0].strip() if row else ""):
        if len(row) >= 20 and is_number(row[18]) and not is_number(row[14]):
            headings = _HOCL_CANDIDATES[: len(row)]
        elif len(row) >= 18 and is_number(row[14]) and is_number(row[15]):
            headings = _HOCL_SEATS
    elif len(row) == 8 and re.fullmatch(r"[EWSN]\d{8}", row[1].strip()) and re.fullmatch(r"[EWSN]\d{8}", row[3].strip()):
        headings = _LEAP
    if not headings:
        return None
    return _layout(-1, headings)


def draft_contests(sheet: Sheet) -> list[Draft]:
    """All contests of a sheet as drafts, in the order of the file."""
    layouts = find_layouts(sheet)
    for layout in layouts:
        _count_column(sheet, layout)
    preamble = " \n".join(" ".join(cell for cell in row if cell.strip()) for row in sheet.rows[: max(0, layouts[0].row)])
    drafts: dict[tuple[str, object, str], Draft] = {}
    order: list[Draft] = []
    title_seat = _seat_of_labels(sheet, layouts[0].row) or _seat_in(preamble)
    section, title_row = "", preamble
    for number, layout in enumerate(layouts):
        last = layouts[number + 1].row if number + 1 < len(layouts) else len(sheet.rows)
        section = title_seat if number == 0 else section
        heading_text = " ".join(layout.headings)
        context = preamble + " " + heading_text + " " + (sheet.name or "")
        day, year = _when(sheet, preamble, heading_text)
        for i in range(layout.row + 1, last):
            row = sheet.rows[i]
            if title := _section(row, layout):
                section, title_row = title, " ".join(row)
                continue
            seat = _cell(row, layout.columns.get("contest")) or section
            day_here, year_here, ident = _row_date(row, layout, day, year)
            key = (seat_key(seat), day_here or year_here, "")
            label = _label(row, layout)
            if label is not None and order:
                order[-1].labelled.append((label, i, -1))
                continue
            if label is not None or not _is_data(row, layout):
                continue
            draft = drafts.get(key)
            if draft is None:
                draft = Draft(sheet, layout, seat, day_here, year_here, [], notional=is_notional(context), area=_cell(row, layout.columns.get("council")),
                              election=ident, preamble=preamble, to_fill=_to_fill(title_row))
                drafts[key] = draft
                order.append(draft)
            draft.rows.append(i)
    if order:
        for i in range(max(0, layouts[0].row)):
            label = _label(sheet.rows[i], None)
            if label is not None and len(order) == 1:
                order[0].labelled.append((label, i, -1))
    return order


def _cell(row: Sequence[str], column: int | None) -> str:
    return row[column].strip() if column is not None and column < len(row) else ""


def _section(row: Sequence[str], layout: Layout) -> str:
    """The seat of a sub-heading row: one filled cell that is no number and no known label."""
    filled = [cell.strip() for cell in row if cell.strip()]
    if len(filled) != 1 or "contest" in layout.columns or is_number(filled[0]) or row_label(filled[0]) or len(filled[0]) > 160:
        return ""
    if re.search(r"\b(?:source|note|notes|elected|copyright|licen[cs]e|total|shares?|figures?)\b|^\(|^\*|\.$", filled[0], re.I):
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
    known = row_label(first)
    numbers = [cell for _, cell in filled[1:] if is_number(cell)]
    if known == "skip":
        return known if layout is None or not is_number(_cell(row, layout.columns.get("votes"))) else None
    if known:
        return known if numbers or len(filled) >= 2 else None
    if layout is not None and any(_TOTAL.fullmatch(slug(_cell(row, layout.columns.get(name)))) for name in ("candidate", "party")):
        return "valid_votes"
    # A label of its own: words in the first cell, one number, and neither party nor contest.
    if layout is None:
        return None
    party = layout.columns.get("party", layout.columns.get("party_code"))
    if (party is not None and _cell(row, party)) or layout.wide:
        return None
    if "candidate" in layout.columns and len(numbers) == 1 and len(filled) == 2 and party is not None and (":" in first or re.search(r"\b(?:votes|papers|ballots|electors|station|postal|poll)\b", first, re.I)):
        return f"={first.strip(' :')}"
    return None


def _is_data(row: Sequence[str], layout: Layout) -> bool:
    columns = layout.columns
    if layout.wide or not {"votes", "share", "seats"} & set(columns):
        return bool(_cell(row, columns.get("contest"))) and any(is_number(cell) for cell in row)
    named = any(_cell(row, columns.get(name)) for name in ("candidate", "surname", "party", "party_code"))
    return named and any(is_number(_cell(row, columns.get(name))) or (columns.get(name) is not None and _cell(row, columns.get(name))) for name in ("votes", "share", "seats"))


def _when(sheet: Sheet, preamble: str, heading: str) -> tuple[date | None, int | None]:
    """The date that title rows, headings or the file name give to the whole sheet."""
    day = dates.parse_date(preamble)
    if day:
        return day, day.year
    for text in (heading, preamble, sheet.name or ""):
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
    r"(?P<seat>[A-Z][\w'’&. -]+?) (?i:(?:(?:uk )?parliamentary )?(?:constituency|ward|division|electoral division|by-?election))\b",
    r"(?i:constituency|ward|division|electoral area)\s*[:=,-]\s*(?P<seat>[A-Z][\w'’&,. -]+)",
)


def _seat_in(text: str) -> str:
    """The seat that a title names, or ""."""
    for pattern in _TITLES:
        for match in re.finditer(pattern, text):
            seat = re.sub(r"^(?:.* )?(?:the|for|in|of the)\s(?=[A-Z])", "", match["seat"].strip(" ,.-–"))
            seat = re.sub(r"\s+(?:uk )?parliamentary$", "", seat, flags=re.I)
            seat = seat.title() if seat.isupper() else seat
            if seat and not re.search(r"\b(?:District|Borough|City|County) Council\b|Parliamentary|General Election|Local|\bElection\b|Declaration|Result|^(?:UK|United Kingdom|Parliament|England|Wales|Scotland|The)$|day \d", seat, re.I):
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
        match = re.search(r"[(\[]([^)\]]+)[)\]]\s*\*?$|\s[-–]\s([^-–]+)$", _cell(row, layout.columns.get("candidate")))
        printed = (match[1] or match[2] or "").strip() if match else ""
    key = party_key(printed or _answer(row, layout))
    if code and printed != code and key not in {p.key for p in PARTIES} and party_key(code) in {p.key for p in PARTIES} and len(code) > 1:
        key = party_key(code)
    return key, printed or "Independent"
