"""What the columns of a sheet mean: where its heading rows are, which columns are parties, elections or people."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.errors import UnreadableTable
from factcheck.parties import ABROAD, ANSWERS, KNOWN, party_key, slug
from factcheck.results.answers import answer_given, for_and_against
from factcheck.results.cells import Sheet
from factcheck.results.contents import all_numbers, by_content, filled, settle_votes
from factcheck.results.count_columns import number_of_count
from factcheck.results.countries import country_of, party_in
from factcheck.results.headings import COUNTED, OF_CONTEST, WHO, field_of, row_label
from factcheck.results.kinds_of_vote import kind_and_count, kind_of_vote
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.parts import figure_in
from factcheck.results.party_columns import YEAR, bracketed, party_beside, party_column, party_of, people_columns
from factcheck.results.persons import initials_last, surnames_first
from factcheck.results.refusals import why_none
from factcheck.results.rows import has_liberal_l, without_party
from factcheck.results.settling import settle
from factcheck.results.unvoted import no_result, people_by_sums, settle_parties, turned_out, winners_only

_HOCL_CANDIDATES = ["ONS ID", "ONS region ID", "Constituency name", "County name", "Region name", "Country name", "Constituency type", "Party name", "Party abbreviation", "Electoral Commission party ID", "MNIS party ID", "Electoral Commission adjunct party ID", "Candidate first name", "Candidate surname", "Candidate gender", "Sitting MP", "Former MP", "Member MNIS ID", "Votes", "Share", "Change", "DC Person ID"]
_HOCL_SEATS = ["ONS ID", "ONS region ID", "Constituency name", "County name", "Region name", "Country name", "Constituency type", "Declaration time", "Member first name", "Member surname", "Member gender", "Result", "First party", "Second party", "Electorate", "Valid votes", "Invalid votes", "Majority"]
# Headings of a contest that give way to a more telling one in the same table ("contest", "constituency").
_VAGUE = frozenset({"contest", "election", "race", "office", "area", "state", "county"})
_TOP = 400  # rows among which the first heading row is
_SEAT_VOTES = 1_000_000  # more than any seat has
_MOST_SEATS = 25_000  # more than parties have members in all councils of a country
_MEDSL = ["year", "state", "state_po", "state_fips", "state_cen", "state_ic", "office", "candidate", "party_detailed", "writein", "candidatevotes", "totalvotes", "version", "notes", "party_simplified"]
_LEAP = ["Council", "Council code", "Ward", "Ward code", "Candidate", "Party", "Votes", "Elected"]


def find_layouts(sheet: Sheet) -> list[Layout]:
    """The heading rows of a sheet, top down. Raises UnreadableTable when there is none and the shape is not known."""
    found: list[Layout] = []
    preamble = ""
    for i, row in enumerate(sheet.rows):
        if i > _TOP:
            break
        if found and i < 3:
            continue
        layout = _layout(i, row, sheet.rows[i + 1 : i + 9], preamble, found[0].country if found else "") if i < _TOP or found else None
        if not found and i < 12:
            preamble += " ".join(row) + " \n"
        if layout and _is_banner(sheet, i, layout):
            continue
        if layout and (not found or _same_kind(found[0], layout)):
            layout.surname_first = _surname_first(layout, sheet.rows[i + 1 : i + _TOP])
            layout.liberal_l = has_liberal_l(sheet.rows[i + 1 : i + _TOP], layout)
            found.append(layout)
    if found:
        return found
    first = next((row for row in sheet.rows if len(row) > 4), [])
    headless = _headless(first, sheet.rows[:8])
    if headless:
        return [headless]
    why, line = why_none(sheet)
    raise UnreadableTable(f"{sheet.path}: {why}", sheet.path, line)


def _is_banner(sheet: Sheet, i: int, layout: Layout) -> bool:
    """Whether a heading row stands over one that says more: "Ward | Candidate | | Votes |" over "Ward | Name | Party | Number | %"."""
    lower = layout_at(sheet, i + 1) if i + 1 < len(sheet.rows) and not any(map(is_number, sheet.rows[i + 1])) else None
    own = {j for j, cell in enumerate(sheet.rows[i]) if cell.strip()}
    return lower is not None and own < {j for j, cell in enumerate(sheet.rows[i + 1]) if cell.strip()} and len(layout.used()) < len(lower.used())


def layout_at(sheet: Sheet, i: int) -> Layout | None:
    """The layout of one row of a sheet, or None when it is no heading row."""
    return _layout(i, sheet.rows[i], sheet.rows[i + 1 : i + 9], " \n".join(" ".join(row) for row in sheet.rows[: min(i, 12)]))


def _surname_first(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether the names of a table have the surname first, as those from these islands tell: in America, where initials
    tell it, O'Shea may be a first name."""
    column = layout.columns.get("candidate")
    if column is None or layout.country not in {"uk", "ie", "us"} or {"surname", "first"} & set(layout.columns):
        return False
    names = dict.fromkeys(without_party(cell) for cell in filled(below, column))
    return initials_last(names) if layout.country == "us" else surnames_first(names, fewest=1 if layout.country == "ie" else 2)


def _same_kind(one: Layout, other: Layout) -> bool:
    return set(one.columns) & COUNTED == set(other.columns) & COUNTED or one.wide == other.wide


def _layout(i: int, row: Sequence[str], below: Sequence[Sequence[str]], preamble: str = "", above: str = "") -> Layout | None:
    """The layout of a heading row, or None when the row is none. `above`: the country of the block above, which is that of a block
    from abroad that does not tell its own."""
    headings = [cell.strip() for cell in row]
    if sum(1 for cell in headings if cell) < 2 or sum(1 for cell in headings if is_number(cell)) > 1:
        return None
    if below and _years(below[0]):  # the lower of two heading rows
        return None
    layout = Layout(i, headings, {}, people=people_columns(headings), country=country_of(headings, preamble, below) or above)
    for j, heading in enumerate(headings):
        _place(layout, j, heading)
    answer_given(layout)
    _two_liberals(layout)
    _names_of_parties(layout, below)
    _blank_party(layout, below)
    _blank_names(layout, below)
    _blank_people(layout, below)
    _stations(layout, below)
    _blank_contest(layout, below)
    for_and_against(layout)
    _blank_headings(layout, below)
    _blank_elected(layout, below)
    by_content(layout, below)
    winners_only(layout, preamble)
    people_by_sums(layout, below)
    settle_votes(layout, below)
    settle_parties(layout, below, preamble)
    settle(layout, below)
    layout.kinds = {column: kind for column in layout.others if (kind := kind_and_count(headings[column]))[1]}
    return layout if _is_result(layout, below, preamble) and not no_result(layout, preamble) else None


def _years(row: Sequence[str]) -> bool:
    """Whether all numbers of a row are years that follow each other, or the same ones again: headings, no figures."""
    found = [cell.strip() for cell in row if is_number(cell)]
    return len(found) > 1 and all(YEAR.fullmatch(year) for year in found) and (len(set(found)) < len(found) or sorted(found) == found)


def _blank_party(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A first column of known parties needs no heading, if all the others have one; it may have the name of the place there."""
    named = [heading for heading in layout.headings if heading]
    if (corner := layout.headings[0]) and not (field_of(corner) or party_column(corner) or WHO & set(layout.columns) or layout.parties or 0 in layout.people):
        if _is_of_parties(layout, below):
            layout.columns["party"] = 0
            layout.others = [column for column in layout.others if column]
        return
    if layout.headings[0] or any(map(is_number, named)) or any(not heading and filled(below, j) for j, heading in enumerate(layout.headings) if j):
        return
    if WHO & set(layout.columns) and not all_numbers(filled(below, layout.columns.get("candidate"))) and not _all_of_parties(layout, below):
        return
    if sum(1 for row in below if row and party_of(row[0])) >= 2:
        layout.columns.setdefault("party", 0)


def _all_of_parties(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether beside candidates without a party the first column has a party for each of them, and else labels."""
    column = layout.columns.get("candidate", layout.columns.get("surname"))
    if column is None or {"party", "party_code"} & set(layout.columns):
        return False
    said = [row[0].strip() for row in below if column < len(row) and row[column].strip() and not is_number(row[column]) and any(map(is_number, row))]
    return len(said) > 1 and all(party_of(cell) or party_key(cell) in KNOWN for cell in said)


def _is_of_parties(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether the rows below a first heading that is no field are parties, and most of the others say what these have."""
    cells = [cell for cell in filled(below, 0) if not row_label(cell)]
    others = [field_of(heading) for heading in layout.headings[1:] if heading]
    return len(cells) > 1 and 2 * sum(1 for cell in cells if party_of(cell)) > len(cells) and bool(COUNTED & set(others)) and "contest" not in others


def _names_of_parties(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """"Democrat | Dem votes", "Dem cand | Dem votes": the column of a party that has full names in its cells, beside one with
    its votes, says who stood for it."""
    for columns in (layout.parties, layout.of_party.get("candidates", {})):
        for column, party in list(columns.items()):
            cells = filled(below, column)
            if party and column not in layout.people and cells and not any(map(is_number, cells)) and all(re.search(r"[^\W\d_]{2,}.* .*[^\W\d_]{2}", cell.strip()) for cell in cells) and _has_figures(layout, party, column):
                del columns[column]
                layout.of_party.setdefault("name", {})[column] = party


def _has_figures(layout: Layout, party: str, column: int) -> bool:
    """Whether another column has a figure of a party."""
    return any(other == party and j != column for columns in (layout.parties, *layout.of_party.values()) for j, other in columns.items())


def _blank_names(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A first column of names of people needs no heading beside one of parties with votes."""
    columns = layout.columns
    if layout.headings[0] or "party" not in columns or {"candidate", "surname", "contest"} & set(columns) or not ("votes" in columns or layout.counts):
        return
    cells = [cell for cell in filled(below, 0) if not (row_label(cell) or figure_in(cell))]
    if len(cells) > 1 and len(set(cells)) == len(cells) and all(" " in cell.strip() and not is_number(cell) and party_of(cell.strip()) is None for cell in cells):
        columns["candidate"] = 0


_SEVERAL = re.compile(r"(?:all )?others?|write-?ins?(?: votes?)?|scatter(?:ed|ing)", re.I)


def _blank_people(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A first column of "Matt Bevin (Republican)" needs no heading beside one of votes, whatever place its corner names."""
    columns, corner = layout.columns, layout.headings[0]
    if (corner and (field_of(corner) or party_column(corner))) or layout.parties or (WHO | {"contest"}) & set(columns) or not {"votes", "share", "valid_votes"} & set(columns):
        return
    cells = [cell.strip().rstrip("* ") for cell in filled([row for row in below if any(map(is_number, row[1:]))], 0) if not (row_label(cell) or figure_in(cell) or _SEVERAL.fullmatch(cell.strip()))]
    if len({party for cell in cells if (party := party_of(bracketed(cell)[1]))}) > 1 and all(bracketed(cell)[0] for cell in cells):
        columns["candidate"] = 0
        if "votes" not in columns and "valid_votes" in columns:
            columns["votes"] = columns.pop("valid_votes")
        layout.others = [column for column in layout.others if column]


def _stations(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """"Polling stations" over numbers, beside those of another kind of vote, are votes cast there and no places."""
    kinds = [column for column in layout.others if kind_of_vote(layout.headings[column])]
    for column in [column for column in layout.areas if kind_of_vote(layout.headings[column])] if kinds else []:
        if all_numbers(filled(below, column)):
            layout.areas.remove(column)
            layout.others = sorted((*layout.others, column))


def _blank_contest(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A first column of names needs no heading in a table of answers that has no other place; of parties they may be polling stations."""
    counted = [column for column, answer in layout.parties.items() if answer in ANSWERS and re.search(r"votes?\b", layout.headings[column], re.I)]
    places = [row[0].strip() for row in below if row and row[0].strip() and sum(map(is_number, row)) >= len(counted)]
    of_wards = len(layout.parties) > 1 and bool({"turnout", "electorate", "majority"} & set(layout.columns))  # each place has its own
    if layout.headings[0] or (len(counted) < 2 and not of_wards) or {"contest", "council", "state", "date", "election", "party", "candidate", "surname"} & set(layout.columns) or layout.areas:
        return
    if places and len(set(places)) == len(places) and not any(is_number(place) or party_of(place) for place in places):
        layout.columns["contest"] = 0


def _blank_headings(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """Columns without a heading: parties beside an empty column of that name; the votes and shares of a table of people."""
    columns, headings = layout.columns, layout.headings
    party = columns.get("party")
    if party is not None and party + 1 < len(headings) and headings[party + 1] in {"", headings[party]} and _stands_beside(below, party, columns.get("candidate", columns.get("surname"))):
        columns["party"] = party + 1
        layout.others = [column for column in layout.others if column != party + 1]
    if not {"candidate", "surname"} & set(columns) or "party" not in columns or {"votes", "share", "votes_cast", "valid_votes", "second_count"} & set(columns):
        return
    blank = [j for j, heading in enumerate(headings) if not heading and all_numbers(filled(below, j))]
    whole = [j for j in blank if all("." not in cell for cell in filled(below, j))]
    if len(whole) == 1:
        columns["votes"] = whole[0]
        if rest := [j for j in blank if j > whole[0]]:
            columns["share"] = rest[0]


def _stands_beside(below: Sequence[Sequence[str]], party: int, candidate: int | None) -> bool:
    """Whether the parties stand in the column behind that of their heading, where nobody has one: there pages print colours. What
    stands there in rows without a candidate is a label, "Majority"."""
    named = all_numbers(filled(below, candidate)) or candidate is None  # "Candidates" may be how many stood
    people = [row for row in below if named or (candidate is not None and candidate < len(row) and row[candidate].strip() and not row_label(row[party] if party < len(row) else ""))]
    return not filled(people, party) and bool(filled(people, party + 1))


_WON = re.compile(r"\(?(?:e|elected|duly elected|✓|✔)\)?", re.I)


def _blank_elected(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A column without a heading behind the votes of people, that has "E" in some of its cells and nothing in others, says who was elected."""
    columns = layout.columns
    if "elected" in columns or not {"candidate", "surname"} & set(columns) or "votes" not in columns:
        return
    for j in range(columns["votes"] + 1, max(map(len, (layout.headings, *below)))):
        cells = filled(below, j)
        if not (j < len(layout.headings) and layout.headings[j]) and cells and all(_WON.fullmatch(cell.strip()) for cell in cells):
            columns["elected"] = j
            layout.headings += [""] * (j + 1 - len(layout.headings))
            return


def _place(layout: Layout, j: int, heading: str) -> None:
    """Give one column its meaning."""
    columns, name, party = layout.columns, field_of(heading), party_column(heading)
    if j in layout.people:
        printed = party_beside(heading)
        layout.parties[j] = party_in(layout.country, printed) if printed else ""  # a column without a party says nothing of it
    elif name == "area":
        layout.areas.append(j)
    elif name == "mode" and name in columns:
        layout.modes.append(j)
    elif name == "count" and layout.counts:
        layout.others.append(j)  # what it repeats the columns of the counts tell
    elif (number := number_of_count(layout.headings, heading)) and name != "contest_id":
        layout.counts[j] = number
        if name == "votes" or number == 1:
            columns.setdefault("votes", j)
    elif party and name == party[1] == "votes":  # "Votes cast for Leave"
        _place_party(layout, j, heading, *party)
    elif name and name != "ignore" and name not in columns:
        columns[name] = j
    elif name and _goes_before(layout, name, heading):
        layout.others.append(columns[name])
        columns[name] = j
    elif name == "contest" and slug(layout.headings[columns["contest"]]) in _VAGUE:
        columns.setdefault("date" if "election" in columns else "election", columns["contest"])
        columns["contest"] = j
    elif party and (name is None or name in columns):
        _place_party(layout, j, heading, *party)
    elif name is None and heading:
        layout.others.append(j)


def _goes_before(layout: Layout, name: str, heading: str) -> bool:
    """Whether a heading says better what a field is than that of the column which has it: votes as counted than as verified, those
    of no year than of another, "Valid" than "Total votes", which may be of all papers."""
    if name not in layout.columns:
        return False
    old = layout.headings[layout.columns[name]]
    valid = name == "valid_votes" and "valid" in heading.casefold() and "valid" not in old.casefold()
    on_paper = name == "party" and slug(old) == "group" and slug(heading) != "group"  # the letter of a column of the ballot paper
    return valid or on_paper or (name == "votes_cast" and "verified" in old.casefold()) or (name in OF_CONTEST and YEAR.search(old) is not None and not YEAR.search(heading))


def _place_party(layout: Layout, j: int, heading: str, party: str, figure: str) -> None:
    """Give the column of a party its figure."""
    if figure == "votes":
        layout.parties[j] = ABROAD.get((layout.country, slug(heading)), party)
    else:
        layout.of_party.setdefault(figure, {})[j] = party


def _two_liberals(layout: Layout) -> None:
    """Gives a column "Lib" beside one of the Liberal Democrats to the Liberal Party, and so "L" beside one of Labour; abroad to whom it
    is there."""
    for columns in (layout.parties, *layout.of_party.values()):
        if layout.country not in {"", "uk"}:  # "LIB votes" in Canada
            abroad = party_in(layout.country, "LIB")
            columns.update({j: abroad for j, party in columns.items() if party == "liberal-democrat" and re.match(r"lib(?:eral)?(?![a-z])", layout.headings[j], re.I)})
        by_letter = [j for j, party in columns.items() if party == "labour" and re.match(r"l(?![a-z])", layout.headings[j].strip(), re.I)]
        if by_letter and sum(party == "labour" for party in columns.values()) > len(by_letter):
            columns.update(dict.fromkeys(by_letter, "liberal"))
        of_liberals = [j for j, party in columns.items() if party == "liberal-democrat"]
        called = [j for j in of_liberals if re.match(r"lib(?:eral)?(?![a-z])", layout.headings[j], re.I) and "/" not in layout.headings[j]]
        if called and len(called) < len(of_liberals):
            columns.update(dict.fromkeys(called, "liberal"))


def _is_result(layout: Layout, below: Sequence[Sequence[str]], preamble: str = "") -> bool:
    """Whether the columns make a result: of candidates or parties, of contests with parties as columns, of contests."""
    columns = layout.columns
    named = WHO & set(columns)
    seats = {"contest", "state"} & set(columns) or ({"election", "date"} & set(columns) and "winner_party" in columns)
    held = bool({"majority", "margin_points"} & set(columns)) and bool({"winner_party", "winner_surname", "result"} & set(columns))
    figures = {*OF_CONTEST} & set(columns)
    history = bool({"election", "date"} & set(columns)) and len(figures) > 1 and bool(figures & {"electorate", "turnout", "majority"}) and not (layout.parties or layout.people or layout.areas)
    contests = (bool(seats) or history) and held | (len({"electorate", "valid_votes", "majority", "margin_points", "turnout", "rejected", "votes_cast"} & set(columns)) >= 2)
    contests = contests or bool("contest" in columns and {"election", "date"} & set(columns) and {"turnout", "electorate"} & set(columns))
    contests = contests or bool("contest" in columns and not layout.wide and any(all_numbers(filled(below, columns.get(name))) for name in ("turnout", "rejected")))
    placed = "contest" in columns or ("state" in columns and layout.figure != "votes") or layout.of_one or ("office" in columns and set(layout.parties.values()) <= ANSWERS) or (bool({"date", "election"} & set(columns)) and (layout.figure != "votes" or _are_votes(layout, below, preamble)))
    return bool(named and layout.counted) or layout.figure == "winner" or (layout.wide and placed) or (contests and not named)


def _are_votes(layout: Layout, below: Sequence[Sequence[str]], preamble: str) -> bool:
    """Whether the columns of parties, in a table without seats, hold votes rather than shares or councillors."""
    if all(re.search(r"votes?\b", layout.headings[column], re.I) for column in layout.parties):
        return True
    if not below or of_a_country(layout, below[0]) or turned_out(layout, below):
        return bool(below)
    in_units = any(re.search(r"\b(?:thousands?|millions?|000s?)\b", text, re.I) for text in (preamble, *layout.headings))
    return not in_units and all(_sum(layout, row) > _MOST_SEATS for row in below if any(map(is_number, row)))


def _sum(layout: Layout, row: Sequence[str]) -> int:
    """The parties of a row together."""
    cells = (row[column].partition(".")[0] for column in layout.parties if column < len(row))
    return sum(int(digits) for cell in cells if (digits := re.sub(r"\D", "", cell)))


def of_a_country(layout: Layout, row: Sequence[str]) -> bool:
    """Whether the columns of parties add up to more votes than any seat has."""
    return _sum(layout, row) > _SEAT_VOTES


# Official layouts that come without a heading row: what their first row has in which columns, and what the headings would be.
_ONS = r"[EWSN]\d{8}"
_NUMBER = r"[\d,.]+"
_WORDS = r"(?!\s*[\d,.]+\s*$).*"
_HEADLESS: tuple[tuple[int, dict[int, str], list[str]], ...] = (
    (20, {0: _ONS, 14: _WORDS, 18: _NUMBER}, _HOCL_CANDIDATES),
    (18, {0: _ONS, 14: _NUMBER, 15: _NUMBER}, _HOCL_SEATS),
    (8, {1: _ONS, 3: _ONS, 6: _NUMBER}, _LEAP),
    (15, {0: r"(?:19|20)\d\d", 2: r"[A-Z]{2}", 3: r"\d{1,2}", 6: r"US [A-Z]+", 9: r"TRUE|FALSE", 10: _NUMBER, 11: _NUMBER}, _MEDSL),
)


def _headless(row: Sequence[str], below: Sequence[Sequence[str]]) -> Layout | None:
    """Known official layouts that come without a heading row, told by their shape."""
    for width, shape, headings in _HEADLESS:
        if len(row) >= width and (len(row) <= len(headings) or width > 15) and all(re.fullmatch(pattern, row[column].strip()) for column, pattern in shape.items()):
            return _layout(-1, headings[: len(row)], below)
    return None
