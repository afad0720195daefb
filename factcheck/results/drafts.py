"""From the rows of a sheet to drafts of contests: where the table begins, what its columns mean, which rows belong together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from factcheck.errors import UnreadableTable
from factcheck.names import is_row_of_totals, without_total
from factcheck.parties import slug
from factcheck.results import dates
from factcheck.results.beside import tally_of_heading
from factcheck.results.by_cells import laid_out
from factcheck.results.cells import Sheet
from factcheck.results.countries import general_near, place_name, state_in, without_stamp
from factcheck.results.dating import date_of_poll, is_local, row_date, when
from factcheck.results.election_titles import ElectionTitle, election_title
from factcheck.results.headings import OF_CONTEST, WHO, is_notional, row_label
from factcheck.results.layout import Layout
from factcheck.results.misreadable import has_both_names, in_count_beside, is_data, refuse_groups_of_parties, refuse_numbers_for_seats, refuse_parted_numbers
from factcheck.results.model import PARTY_VOTE
from factcheck.results.nobodies import among_seats, figure_of_row, of_all_places, of_another_year, of_nobody, of_party_total, of_the_alliance
from factcheck.results.numbers import is_number
from factcheck.results.parts import coarsest, is_total_row, sum_among
from factcheck.results.party_columns import party_of
from factcheck.results.rows import cell_of
from factcheck.results.runs import name_contests, of_all_contests, refuse_several, share_of_all
from factcheck.results.seats import council_key, seat_key
from factcheck.results.sections import NO_SEAT, councils_as_seats, figures_above, seat_said, section
from factcheck.results.several_counts import first_counts, refuse_partly_recounted
from factcheck.results.sides import parts_of
from factcheck.results.spelling_out import people_of_lines, seats_in, with_seats
from factcheck.results.title_places import name_of_first, place_of_table, place_of_titles, titles_above
from factcheck.results.titles import NOBODY, measure_name, seat_before_day, seat_in, tally_in, tally_of_row, tally_of_title, without_baseline, year_of_title
from factcheck.results.unread import unread_line
from factcheck.results.which_share import share_of_votes

# Why ballots were rejected, in the words of the law.
_REASON = re.compile(r"^\(?[a-f]\) |\b(?:want of (?:an )?official mark|voting for more|writing or mark|unmarked|void for uncertainty|rejected in part)\b", re.I)
_DAY_ALONE = re.compile(r"(?:[A-Za-z]{3,6}day,? )?[\d/.-]{6,10}|(?:[A-Za-z]{3,6}day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9},? \d{4}")
# The columns that say which contest a row is of.
_TELLING = frozenset({"contest", "office", "state", "date", "declared", "election", "contest_id", "council", "stage"})
_SHORT = 40  # rows that a sheet of one contest's figures has at most


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
    provisional: str = ""  # why the figures are not final
    earlier: bool = False
    preamble: str = ""
    to_fill: int = 0
    tally: str = ""
    stage: str = ""
    ident: tuple[str, str] | None = None  # where it is known without its rows: see assembling
    answers: bool | None = None  # whether every row is for an answer, where that is known without them
    finer: list[int] = field(default_factory=list)  # rows of narrower levels, which are parts of those
    held: bool = False  # what parties held when an election came, whenever they had won it
    of_all: bool = False  # of the nation or region whose seats other tables hold
    beside: list[int] = field(default_factory=list)  # rows of parties that have votes of a further count alone
    party_of: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # key and printed name of people's parties, by their own, where the table has none
    without_date: int = 0  # which of several elections of its seat of which nothing says when they were, from 1

    @property
    def country(self) -> str:
        """Where it was: "uk", "ca", ...: see countries."""
        return self.layout.country

    @property
    def by_election(self) -> bool:
        """Whether its title calls it a by-election or a special one."""
        return bool(re.search(r"\b(?:by-?|special )election\b", self.preamble, re.I)) and (year_of_title(self.preamble) or (0, True))[1]

    @property
    def local(self) -> bool:
        """Whether it is of a council, by its headings and title: no general election then."""
        return is_local(self.layout, self.preamble)

    @property
    def seat_key(self) -> str:
        """The seat in normal form; "" for the whole of several seats."""
        return "" if self.of_all else seat_key(self.seat)


def draft_contests(sheet: Sheet) -> list[Draft]:
    """All contests of a sheet as drafts, in the order of the file."""
    parts = parts_of(sheet)
    found: list[Draft] = []
    trouble: UnreadableTable | None = None
    for part in parts:
        try:
            found += _Drafting(part).drafts()
        except UnreadableTable as error:  # the earlier of two elections may have no more than its winner
            trouble = trouble or error
    if trouble is not None and (not found or len(parts) == 1):
        raise trouble
    return found


def draft_figures(sheet: Sheet) -> list[Draft]:
    """A sheet of labelled figures alone ("Electorate | 72,542") as a draft without candidates; none when it is not that."""
    if len(sheet.rows) > _SHORT or any(sum(1 for cell in row if cell.strip()) > 3 for row in sheet.rows):
        return []
    labelled = [(label, i, -1) for i, row in enumerate(sheet.rows) if (label := _label(row, None)) and label not in {"skip", "seat", "date"}]
    of_one = [label for label, _, _ in labelled if label in OF_CONTEST]
    if len(of_one) > len(set(of_one)) or any(sum(1 for cell in row if is_number(cell)) > 1 for row in sheet.rows):
        return []  # of several contests, one below the other or side by side
    people = people_of_lines(sheet)
    if not people and unread_line(sheet):
        return []
    if len({label for label, _, _ in labelled}) < 2:
        return []
    text = " \n".join(" ".join(filter(None, row)) for row in sheet.rows)
    day, year = when(sheet, text, Layout(-1, [], {}))
    alone = next((i for i, row in enumerate(sheet.rows) if sum(1 for cell in row if cell.strip()) > 1), 0)
    seat = _seat_of_labels(sheet, len(sheet.rows)) or seat_in(text) or place_of_titles(titles_above(sheet, alone))
    layout = Layout(-1, ["Candidate", "Votes"], {"candidate": 0, "votes": 1}) if people else Layout(-1, [], {})
    return [Draft(sheet, layout, seat, day, year, people, labelled, is_notional(text), preamble=text)]


class _Drafting:
    """The rows of one sheet sorted into drafts."""

    def __init__(self, sheet: Sheet) -> None:
        sheet, self.layouts = laid_out(sheet)
        self.sheet = sheet
        top = self.layouts[0].row
        above = [[cell for cell in row if cell.strip()] for row in sheet.rows[: max(0, min(top, 12))]]
        stamped = " \n".join(" ".join(cells) for cells in above if not any(map(is_number, cells[1:])))
        self.preamble = without_stamp(stamped)
        self.waiting: list[tuple[str, int, int]] | None = None  # what is said of a seat before its first candidate
        first = self.layouts[0]
        self.section, self.title = sheet.seat or _seat_of_labels(sheet, top) or seat_in(self.preamble) or (state_in(self.preamble) if first.country == "us" else seat_before_day(stamped.split("\n"))), self.preamble
        of_parties = first.country == "nz" and "contest" in first.columns and not {"candidate", "surname"} & set(first.columns) and "votes" in first.columns
        self.tally = PARTY_VOTE if of_parties else tally_of_heading(first) or tally_of_title(self.preamble) or tally_in((sheet.name or "").rpartition(":")[2]) or ""
        # What a table says of its seat and day below itself holds for all of it, if it says so once.
        dated = {i: found for i, row in enumerate(sheet.rows) if (found := date_of_poll(row))[0]}
        said, self.dated = list(dated.values()), dated.keys()
        self.day = said[0][0] if len(said) == 1 else None
        self.stamped = general_near(dates.parse_date(stamped), first.country) if stamped != self.preamble and not is_local(first, self.preamble) else None
        self.section = self.section or (said[0][1] if len(said) == 1 else "")
        if not self.section and len(self.layouts) > 1:  # blocks one below the other: the first has its seat above it too
            over = [title for row in reversed(sheet.rows[: max(0, top)]) if tally_of_row(row) is None and (title := section(row, self.layouts[0])) and not re.search(r"\d", title)]
            self.section = next((place for title in over if (place := place_of_titles([title]))), over[0] if over else "")  # "Caused by the death of ..." may stand below it
        self.section = name_of_first(sheet, self.layouts) or self.section or place_of_table(sheet, first)
        if self.section and len(self.layouts) > 1:
            self.waiting = figures_above(sheet.rows, first, self.section) or None
        for layout in () if self.section else self.layouts:
            councils_as_seats(layout, sheet.rows[layout.row + 1 :])
        for layout, rows in zip(self.layouts, self._below(), strict=True):
            name_contests(sheet, layout, rows)
            share_of_all(sheet, layout, rows)
            share_of_votes(sheet, layout, rows)
        self.order: dict[tuple[object, ...], Draft] = {}
        self.held: ElectionTitle | None = None  # what the title of a part says of its election

    def _below(self) -> list[range]:
        """The rows below each heading row."""
        return [range(layout.row + 1, after) for layout, after in zip(self.layouts, [*(layout.row for layout in self.layouts[1:]), len(self.sheet.rows)], strict=True)]

    def drafts(self) -> list[Draft]:
        """The contests in the order of the sheet."""
        for layout, rows in zip(self.layouts, self._below(), strict=True):
            self._block(layout, rows)
        for draft in self.order.values():
            refuse_several(self.sheet, draft.layout, draft.rows)
            if (level := draft.layout.columns.get("level")) is not None:
                whole = coarsest(draft.rows, lambda i, level=level: cell_of(self.sheet.rows[i], level))  # type: ignore[misc]
                draft.rows, draft.finer = whole, sorted({*draft.rows} - {*whole})
        if len({draft.seat_key for draft in self.order.values()}) == 1 and len(ordinary := [d for d in self.order.values() if not d.tally]) == 1:
            (only,) = ordinary
            for i in range(max(0, self.layouts[0].row)):
                if (label := _label(self.sheet.rows[i], None)) and i not in {row for _, row, _ in only.labelled}:
                    only.labelled.append((of_another_year(label, self.sheet.rows[i], only.day.year if only.day else only.year), i, -1))
        return list(self.order.values())

    def _block(self, layout: Layout, rows: range) -> None:
        """The rows below one heading row."""
        changes = {layout.columns.get(name) for name in ("change", "votes_change", "seats_change", "swing")}
        own = [heading for j, heading in enumerate(layout.headings) if j not in changes and j not in layout.others]
        day, year = (self.day, self.day.year) if self.day else when(self.sheet, self.preamble, layout)
        of_all = day, year
        day, year = (self.held.day, self.held.year) if self.held else (day, year)
        areas = bool(layout.of_one and self.section)
        if day is None and year is None and self.stamped:
            day, year = self.stamped, self.stamped.year
        offices = {cell_of(self.sheet.rows[i], layout.columns["office"]) for i in rows} if "office" in layout.columns else set()
        telling = [column for name, column in layout.columns.items() if name in _TELLING]
        local = is_local(layout, self.preamble)
        known: dict[tuple[str, ...], tuple[str, tuple[date | None, int | None, str], str, str]] = {}
        refuse_numbers_for_seats(self.sheet, layout, rows)
        refuse_parted_numbers(self.sheet, layout, rows)
        refuse_groups_of_parties(self.sheet, layout, rows)
        refuse_partly_recounted(self.sheet, layout, rows)
        counted = first_counts(self.sheet, layout, rows)
        above: Sequence[str] = ()
        for i in self._whole(layout, counted) if areas else counted:
            row = above = self.sheet.rows[i] if areas else _filled_down(self.sheet.rows[i], above, layout)
            if not areas and (named := seat_said(row, layout)):
                self.section, self.title, self.waiting, known = named, " ".join(row), [], {}
                continue
            alone = not areas and len([cell for cell in row if cell and not cell.isspace()]) <= 2
            if alone and (tally := tally_of_row(row)) is not None:
                self.tally = tally
                continue
            if alone and (held := self._held(row, layout, of_all)):
                self.held, (day, year) = held, (held.day, held.year)
                known, above, self.waiting = {}, (), []
                continue
            if alone and (title := section(row, layout)):
                if dated := dates.title_and_day(title):  # "Blackwell, 6 May 2021"
                    title, day = dated[0], dates.parse_date(dated[1]) or day
                    year, known = day.year if day else year, {}
                    self.held = ElectionTitle(day, year)
                elif (dated_in := dates.parse_date(without_baseline(" ".join(row)))) and not dates.parse_date(title):
                    day, year, known = dated_in, dated_in.year, {}  # "Blackwell by-election, 6 May 2021"
                    self.held = ElectionTitle(day, year)
                elif dates.parse_date(title):
                    line = self.sheet.lines[i]
                    raise UnreadableTable(f"{self.sheet.path}:{line}: {title[:30]!r} stands where a seat would be named, and no column names the seats; add a column Constituency",
                                          self.sheet.path, line)
                self.section, self.title, self.waiting = self.section if NO_SEAT.fullmatch(title) else title, " ".join(row), []
                continue
            said = tuple([row[column] for column in telling if column < len(row)])
            if said not in known:  # most rows say of their contest what the row before says
                named = "" if areas else _seat_of_row(row, layout, len(offices) > 1)
                known[said] = (named, row_date(row, layout, day, year), _council(row, layout), cell_of(row, layout.columns.get("stage")))
            named, (day_here, year_here, ident), council, stage = known[said]
            seat, fill = with_seats(named) if named and local else (named or self.section, 0)
            key = (seat_key(seat), day_here or year_here or (self.held is not None and self.held.earlier), self.tally, stage, council_key(council), *([] if layout.columns == self.layouts[0].columns else [layout.row]))
            label = None if areas else _label(row, layout, i in self.dated)
            label = label and of_another_year(label, row, day_here.year if day_here else year_here)
            if label is not None and not of_all_contests(self.sheet, row, layout, [draft.rows for draft in self.order.values()]):
                self._say(label, i, key, layout)
            if label is None and key in self.order and in_count_beside(row, layout):
                self.order[key].beside.append(i)
            if label is not None or not is_data(row, layout) or of_party_total(row, layout):
                continue
            if key not in self.order:
                said_of = self.held or ElectionTitle(None, None)
                notional = said_of.notional or is_notional(" ".join((self.preamble, *own, self.sheet.name or "")))
                above_it, self.waiting = self.waiting or [], None
                self.order[key] = Draft(self.sheet, layout, seat, day_here, year_here, [], above_it, notional=notional, area=council,
                                        election=ident, earlier=said_of.earlier, preamble="\n".join(filter(None, (said_of.text, self.preamble))), to_fill=fill or seats_in(self.title), tally=self.tally, stage=stage)
            self.order[key].rows.append(i)
        if self.waiting and len(self.order) == 1 and not (draft := next(iter(self.order.values()))).seat:
            draft.seat, draft.day, draft.year = self.section, day, year  # the only table, whose seat and figures stand below it
            draft.labelled += self.waiting

    def _held(self, row: Sequence[str], layout: Layout, here: tuple[date | None, int | None]) -> ElectionTitle | None:
        """What a row alone says of the election below it; a day and no more says it where rows or the title name the seat: "4 May 2000"."""
        filled = [cell.strip() for cell in row if cell.strip()]
        text = " ".join(filled)
        if len(filled) > 1 and any(map(is_number, filled)):  # somebody called Prior
            return None
        if _DAY_ALONE.fullmatch(text) and "contest" not in layout.columns and not self.section:
            return None
        return election_title(text, self.section, here, is_local(layout, self.preamble), layout.country)

    def _say(self, label: str, row: int, key: tuple[object, ...], layout: Layout) -> None:
        """Give what a row says to the contest that it is of, or keep it for the first candidate below."""
        if self.waiting is not None and key not in self.order:
            self.waiting.append((label, row, -1))  # between the name of a seat and its candidates
        elif self.order:
            self._draft_of(label, key).labelled.append((label, row, -1))
        elif WHO & set(layout.columns) and "contest" not in layout.columns:
            self.waiting = [(label, row, -1)]  # between the headings and the first candidate

    def _draft_of(self, label: str, key: tuple[object, ...]) -> Draft:
        """The draft that a labelled row is about: of the electorate there is one, whichever count the row stands below."""
        draft = self.order.get(key, list(self.order.values())[-1])
        if draft.tally and label in {"electorate", "turnout", "to_fill", "votes_cast"}:
            return next((d for d in self.order.values() if d.seat == draft.seat and not d.tally), draft)
        return draft

    def _whole(self, layout: Layout, rows: Sequence[int]) -> list[int]:
        """Of a table with candidates as columns and areas as rows the row of totals, or the only one."""
        data = [i for i in rows if is_data(self.sheet.rows[i], layout) or is_total_row(self.sheet.rows[i])]
        totals = [i for i in data if is_total_row(self.sheet.rows[i])] or sum_among([self.sheet.rows[i] for i in data], data, list(layout.parties))
        if len(data) > 1 and len(totals) != 1:
            line = self.sheet.lines[data[0]]
            raise UnreadableTable(f"{self.sheet.path}:{line}: candidates are columns and areas are rows, without a row of totals; add a row Total", self.sheet.path, line)
        return totals or data


def _seat_of_row(row: Sequence[str], layout: Layout, offices: bool) -> str:
    """The contest of a row: its own column, else the office with its district, else the state. `offices`: there are several."""
    columns = layout.columns
    contest, office, state = (cell_of(row, columns.get(name)) for name in ("contest", "office", "state"))
    if slug(contest) == "statewide":
        contest = ""
    if titled := dates.title_and_day(contest):
        contest = titled[0].strip()
    if layout.country == "ca" and contest.count("/") == 1:
        contest = contest.split("/")[0].strip()
    if layout.country == "in":
        contest = re.sub(r"\s*(?:\((?:SC|ST|GEN)\))?\s*-\s*\d+$", "", contest)
    if contest and (heading := slug(layout.headings[columns["contest"]])).endswith("district") and (heading == "district" or contest.isdecimal()) and (office or heading != "district"):
        return f"{office or heading.removesuffix(' district').title()} District {contest}"
    if contest and not (office and "state" in columns):
        return f"{contest} total" if layout.wide and of_all_places(contest) else contest
    if not state:
        return measure_name(office)
    place = place_name(state)
    return f"{place} {office} {contest}".strip() if offices else place


def _council(row: Sequence[str], layout: Layout) -> str:
    """What tells two seats of one name apart: the council, or the state."""
    state = place_name(cell_of(row, layout.columns.get("state"))) if "contest" in layout.columns and "office" not in layout.columns else ""
    return cell_of(row, layout.columns.get("council")) or state


def _seat_of_labels(sheet: Sheet, last: int) -> str:
    """The seat of a line such as "Constituency, Eastleigh" above the table."""
    for row in sheet.rows[: max(0, last)]:
        filled = [cell.strip() for cell in row if cell.strip()]
        if len(filled) == 2 and row_label(filled[0]) in {"seat", "electorate"} and not any(map(str.isdigit, filled[1])):  # in New Zealand a seat is an electorate
            return filled[1]
        if len(filled) == 2 and tally_in(filled[1]) is not None and tally_in(filled[0]) is None:  # "Auckland Central 1, Candidate Vote Details"
            return re.sub(r"\s\d+$", "", filled[0])
    return ""


def _label(row: Sequence[str], layout: Layout | None, dated: bool | None = None) -> str | None:
    """The figure or heading of a row that is no candidate ("Electorate", "Verified: postal votes"); None for a data row."""
    filled = [(j, cell.strip()) for j, cell in enumerate(row) if cell.strip()]
    if not filled or (layout is not None and ((layout.divided and is_data(row, layout)) or has_both_names(row, layout))):
        return None
    first = filled[0][1]
    if layout is not None and (layout.wide or layout.of_contests) and (row_of := among_seats(row, layout)) is not None:
        return row_of or None
    if dated or (dated is None and date_of_poll(row)[0]):
        return "date"
    if _REASON.search(first) and len(filled) == 2:
        return f"={first.strip(' :')}"
    known = None if layout is not None and first in of_the_alliance(row, layout) else row_label(first)
    if len(filled) > 1 and (known in {"before", "counting"} or (known is None and layout is not None and NOBODY.match(first) and len(filled) == 2)):
        return f"={first.strip(' :')}"
    if known is None and layout is not None and filled[0][0] == layout.columns.get("contest"):
        # The label stands where other rows have their candidate or party, alone.
        said = [cell for name in ("candidate", "surname", "first", "party") if (cell := cell_of(row, layout.columns.get(name)))]
        known = row_label(said[0]) if len(said) == 1 else None
    if layout is not None and not layout.wide and (figure := of_nobody(row, layout)):
        return figure
    if known == "skip":
        return known if layout is None or not re.fullmatch(r"[\d,]+", cell_of(row, layout.columns.get("votes")).strip()) else None
    if known:
        return known if len(filled) >= 2 else None
    if layout is not None and not layout.divided and (figure := figure_of_row(row, layout)):
        return figure
    # A label of its own: words in the first cell, one number, and neither party nor contest.
    if layout is None:
        return None
    party = layout.columns.get("party", layout.columns.get("party_code"))
    if (party is not None and cell_of(row, party)) or layout.wide:
        return None
    if {"candidate", "surname"} & set(layout.columns) and len(filled) == 2 and is_number(filled[1][1]) and party is not None and (":" in first or re.search(r"\b(?:votes|papers|ballots|electors|station|postal|poll)\b", first, re.I)):
        return f"={first.strip(' :')}"
    return None


# What stands for all rows of a group where its first row alone has it, as in cells that are merged.
_OF_GROUP = ("contest", "council", "date", "election", "contest_id")


def _filled_down(row: Sequence[str], above: Sequence[str], layout: Layout) -> Sequence[str]:
    """A row of a candidate with the seat and day of the row above where it has none of its own; with the election where no column names seats."""
    contest = layout.columns.get("contest", layout.columns.get("election") if layout.country == "uk" else None)
    if contest is not None and layout.wide and not cell_of(row, contest) and is_row_of_totals(first := next((cell.strip() for cell in row if cell.strip()), "")) and without_total(first):
        return [first if j == contest else cell for j, cell in enumerate(row)]  # "East total" stands where the region does
    people = any(cell_of(row, layout.columns.get(name)) for name in ("candidate", "surname", "winner_surname"))
    parties = not {"candidate", "surname"} & set(layout.columns) and not layout.wide and party_of(cell_of(row, layout.columns.get("party", layout.columns.get("party_code")))) is not None
    if contest is None or "office" in layout.columns or not above or cell_of(row, contest) or not (people or parties):
        return row
    wanted = {column for name in _OF_GROUP if (column := layout.columns.get(name)) is not None}
    return [cell_of(above, j) if j in wanted and not cell.strip() else cell for j, cell in enumerate(row)]
