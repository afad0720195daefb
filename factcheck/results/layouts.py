"""What the columns of a sheet mean: where its heading rows are, which columns are parties, elections or people."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from factcheck.errors import UnreadableTable
from factcheck.parties import ABROAD, ANSWERS, PARTIES, party_key, slug
from factcheck.results.cells import Sheet
from factcheck.results.countries import country_of
from factcheck.results.headings import field_of, normal
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.persons import surnames_first
from factcheck.results.refusals import why_none
from factcheck.results.rows import without_party
from factcheck.results.settling import settle
from factcheck.results.unvoted import no_result, people_by_sums, settle_parties, turned_out, winners_only

_PARTY_CODES = {slug(code): party.key for party in PARTIES for code in (*party.codes, *party.names, party.label, *party.official)} | {
    "con": "conservative", "lab": "labour", "lib": "liberal-democrat", "natsw": "nationalist", "oth": "other", "other": "other", "others": "other",
    "all other candidates": "other", "other parties": "other", "brexit": "brexit", "alliance": "alliance", "yes": "yes", "no": "no", "snp pc": "nationalist", "pc snp": "nationalist"}
_HOCL_CANDIDATES = ["ONS ID", "ONS region ID", "Constituency name", "County name", "Region name", "Country name", "Constituency type", "Party name", "Party abbreviation", "Electoral Commission party ID", "MNIS party ID", "Electoral Commission adjunct party ID", "Candidate first name", "Candidate surname", "Candidate gender", "Sitting MP", "Former MP", "Member MNIS ID", "Votes", "Share", "Change", "DC Person ID"]
_HOCL_SEATS = ["ONS ID", "ONS region ID", "Constituency name", "County name", "Region name", "Country name", "Constituency type", "Declaration time", "Member first name", "Member surname", "Member gender", "Result", "First party", "Second party", "Electorate", "Valid votes", "Invalid votes", "Majority"]
# Headings of a contest that give way to a more telling one in the same table ("contest", "constituency").
_VAGUE = frozenset({"contest", "election", "race", "office", "area", "state", "county"})
# What a column of a party holds besides votes: words behind or before the party.
_OF_PARTY: tuple[tuple[str, str], ...] = (
    ("share", r"(?:vote )?share(?: ?%)?|(?:vote )?%|pct|per ?cent|percentage|% (?:of )?(?:the )?(?:valid )?(?:votes?|poll)"),
    ("votes", r"(?:(?:total |number of |no\.? of )?(?:valid )?)?votes?(?: cast| polled)?(?: for)?|poll"),
    ("seats_change", r"net(?: seats)?|seats? (?:change|\+/-)|(?:change|\+/-)(?: in)? (?:seats|mps)"),
    ("seats", r"seats?(?: won)?|mps?(?: elected)?|councillors|elected"), ("change", r"\+/-|±|change|chg|% change|\+/- ?%"),
    ("candidates", r"cands?\.?|candidates"), ("name", r"(?:candidate|nominee)(?: name)?|name"),
)
_TOP = 400  # rows among which the first heading row is
_SEAT_VOTES = 1_000_000  # more than any seat has
YEAR = re.compile(r"(?:\bge ?|\ble ?)?\(?(?<!\d)((?:18|19|20)\d\d)(?!\d)\)?", re.I)
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
        layout = _layout(i, row, sheet.rows[i + 1 : i + 9], preamble) if i < _TOP or found else None
        if not found and i < 12:
            preamble += " ".join(row) + " \n"
        if layout and (not found or _same_kind(found[0], layout)):
            layout.surname_first = _surname_first(layout, sheet.rows[i + 1 : i + _TOP])
            found.append(layout)
    if found:
        return found
    first = next((row for row in sheet.rows if len(row) > 4), [])
    headless = _headless(first, sheet.rows[:8])
    if headless:
        return [headless]
    why, line = why_none(sheet)
    raise UnreadableTable(f"{sheet.path}: {why}", sheet.path, line)


def _surname_first(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether the names of a table from these islands have the surname first: in America O'Shea may be a first name."""
    column = layout.columns.get("candidate")
    if column is None or layout.country not in {"uk", "ie"} or {"surname", "first"} & set(layout.columns):
        return False
    return surnames_first(dict.fromkeys(without_party(cell) for cell in _filled(below, column)), fewest=1 if layout.country == "ie" else 2)


def _same_kind(one: Layout, other: Layout) -> bool:
    return set(one.columns) & {"votes", "share", "seats"} == set(other.columns) & {"votes", "share", "seats"} or one.wide == other.wide


def _layout(i: int, row: Sequence[str], below: Sequence[Sequence[str]], preamble: str = "") -> Layout | None:
    """The layout of a heading row, or None when the row is none."""
    headings = [cell.strip() for cell in row]
    if sum(1 for cell in headings if cell) < 2 or sum(1 for cell in headings if is_number(cell)) > 1:
        return None
    if below and _years(below[0]):  # the lower of two heading rows
        return None
    layout = Layout(i, headings, {}, people=_people(headings), country=country_of(headings, preamble, below))
    for j, heading in enumerate(headings):
        _place(layout, j, heading)
    _blank_party(layout, below)
    _blank_contest(layout, below)
    _for_and_against(layout)
    _blank_headings(layout, below)
    _by_content(layout, below)
    winners_only(layout, preamble)
    people_by_sums(layout, below)
    _settle_votes(layout, below)
    settle_parties(layout, below, preamble)
    settle(layout, below)
    return layout if _is_result(layout, below) and not no_result(layout, preamble) else None


def _years(row: Sequence[str]) -> bool:
    """Whether all numbers of a row are years that follow each other, or the same ones again: headings, no figures."""
    found = [cell.strip() for cell in row if is_number(cell)]
    return len(found) > 1 and all(YEAR.fullmatch(year) for year in found) and (len(set(found)) < len(found) or sorted(found) == found)


def _blank_party(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A first column of known parties needs no heading, if all the others have one."""
    filled = [heading for heading in layout.headings if heading]
    if layout.headings[0] or any(map(is_number, filled)) or layout.headings[1 : len(filled) + 1] != filled:
        return
    if {"candidate", "surname", "party", "party_code"} & set(layout.columns) and not _numbers(_filled(below, layout.columns.get("candidate"))):
        return
    if sum(1 for row in below if row and party_of(row[0])) >= 2:
        layout.columns.setdefault("party", 0)


def _blank_contest(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A first column of names needs no heading in a table of answers that has no other place; of parties they may be polling stations."""
    counted = [column for column, answer in layout.parties.items() if answer in ANSWERS and re.search(r"votes?\b", layout.headings[column], re.I)]
    places = [row[0].strip() for row in below if row and row[0].strip() and sum(map(is_number, row)) >= len(counted)]
    if layout.headings[0] or len(counted) < 2 or {"contest", "council", "state", "date", "election", "party", "candidate", "surname"} & set(layout.columns) or layout.areas:
        return
    if places and len(set(places)) == len(places) and not any(is_number(place) or party_of(place) for place in places):
        layout.columns["contest"] = 0


def _for_and_against(layout: Layout) -> None:
    """"For" beside "Against" are the answers of a referendum."""
    answers = {slug(heading): j for j, heading in enumerate(layout.headings) if slug(heading) in {"for", "against"}}
    if len(answers) == 2 and not layout.parties and not {"votes", "candidate", "surname"} & set(layout.columns):
        layout.parties = {answers["for"]: "yes", answers["against"]: "no"}
        layout.others = [column for column in layout.others if column not in layout.parties]


def _blank_headings(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """Columns without a heading: parties beside an empty column of that name; the votes and shares of a table of people."""
    columns, headings = layout.columns, layout.headings
    party = columns.get("party")
    if party is not None and party + 1 < len(headings) and not headings[party + 1] and not _filled(below, party) and _filled(below, party + 1):
        columns["party"] = party + 1
    if not {"candidate", "surname"} & set(columns) or "party" not in columns or {"votes", "share", "votes_cast", "valid_votes", "second_count"} & set(columns):
        return
    blank = [j for j, heading in enumerate(headings) if not heading and _numbers(_filled(below, j))]
    whole = [j for j in blank if all("." not in cell for cell in _filled(below, j))]
    if len(whole) == 1:
        columns["votes"] = whole[0]
        if rest := [j for j in blank if j > whole[0]]:
            columns["share"] = rest[0]


def _filled(below: Sequence[Sequence[str]], column: int | None) -> list[str]:
    """The cells of a column that are not empty."""
    return [cell for row in below if column is not None and column < len(row) and (cell := row[column].strip())]


# "Count 2", "total_votes02", "Votes after stage 3"
_COUNT = re.compile(r"(?:votes )?(?:(?:at|after|total after) )?(?:count|stage|total votes) ?(\d{1,2})(?: (?:votes|totals?))?|(\d{1,2})(?:st|nd|rd|th) (?:count|stage)(?: (?:votes|totals?))?")


def _number_of_count(layout: Layout, heading: str) -> int:
    """Which count of a transferable vote a column is the standing after; 0 for none. A second count alone is no such thing."""
    found = _COUNT.fullmatch(re.sub(r"[\s_]+", " ", heading.strip().casefold()))
    if found is None or (found[2] and not any(re.match(r"3rd (?:count|stage)", other, re.I) for other in layout.headings)):
        return 0
    return int(found[1] or found[2])


def _place(layout: Layout, j: int, heading: str) -> None:
    """Give one column its meaning."""
    columns, name, party = layout.columns, field_of(heading), party_column(heading)
    if j in layout.people:
        layout.parties[j] = party_key(printed) if (printed := bracketed(heading)[1]) else ""  # a column without a party says nothing of it
    elif name == "area":
        layout.areas.append(j)
    elif name == "mode" and name in columns:
        layout.modes.append(j)
    elif (number := _number_of_count(layout, heading)) and name != "contest_id":
        layout.counts[j] = number
        if name == "votes":
            columns.setdefault(name, j)
    elif party and name == party[1] == "votes":  # "Votes cast for Leave"
        _place_party(layout, j, heading, *party)
    elif name and name != "ignore" and name not in columns:
        columns[name] = j
    elif name == "votes_cast" and "verified" in layout.headings[columns[name]].casefold():  # as counted goes before as verified
        layout.others.append(columns[name])
        columns[name] = j
    elif name == "contest" and slug(layout.headings[columns["contest"]]) in _VAGUE:
        columns.setdefault("date" if "election" in columns else "election", columns["contest"])
        columns["contest"] = j
    elif party and (name is None or name in columns):
        _place_party(layout, j, heading, *party)
    elif name is None and heading:
        layout.others.append(j)


def _place_party(layout: Layout, j: int, heading: str, party: str, figure: str) -> None:
    """Give the column of a party its figure."""
    if figure == "votes":
        layout.parties[j] = ABROAD.get((layout.country, slug(heading)), party)
    else:
        layout.of_party.setdefault(figure, {})[j] = party


def _is_result(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether the columns make a result: of candidates or parties, of contests with parties as columns, of contests."""
    columns = layout.columns
    named = {"candidate", "surname", "party", "party_code"} & set(columns)
    counted = {"votes", "share", "seats"} & set(columns)
    seats = {"contest", "state"} & set(columns) or ({"election", "date"} & set(columns) and "winner_party" in columns)
    contests = bool(seats) and len({"electorate", "valid_votes", "majority", "margin_points", "turnout", "rejected", "votes_cast"} & set(columns)) >= 2
    placed = "contest" in columns or layout.of_one or ("office" in columns and set(layout.parties.values()) <= ANSWERS) or (bool({"date", "election"} & set(columns)) and (layout.figure != "votes" or _are_votes(layout, below)))
    return bool(named and counted) or layout.figure == "winner" or (layout.wide and placed) or (contests and not named)


def _are_votes(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether the columns of parties, in a table without seats, hold votes rather than shares or councillors."""
    if all(re.search(r"votes?\b", layout.headings[column], re.I) for column in layout.parties):
        return True
    return bool(below) and (of_a_country(layout, below[0]) or turned_out(layout, below))


def of_a_country(layout: Layout, row: Sequence[str]) -> bool:
    """Whether the columns of parties add up to more votes than any seat has."""
    cells = (row[column].partition(".")[0] for column in layout.parties if column < len(row))
    return sum(int(digits) for cell in cells if (digits := re.sub(r"\D", "", cell))) > _SEAT_VOTES


def party_column(heading: str) -> tuple[str, str] | None:
    """(party, figure) of a column such as "con_votes", "Lab", "lib_share", "Con MPs", "Lab +/-", "% Lab", "Remain"."""
    text = re.sub(r"\s+", " ", YEAR.sub("", normal(heading))).strip(" :")
    for figure, words in _OF_PARTY:
        for pattern in (rf"(.+?)[ :,-]*\(?(?:{words})\)?", rf"(?:{words}) (.+)"):
            if (match := re.fullmatch(pattern, text)) and (key := party_of(match[1])):
                return key, figure
    key = party_of(re.sub(r"\(.*?\)", "", text))
    return (key, "votes") if key else None


def party_of(text: str) -> str | None:
    """The party of a name or code, or of two that are one party's: "Lib/LD"."""
    text = re.sub(r" \d$", "", text)  # "Independent 2"
    if (whole := slug(text)) in _PARTY_CODES:
        return _PARTY_CODES[whole]
    keys = {_PARTY_CODES.get(slug(part)) for part in text.split("/")} if "/" in text else {_PARTY_CODES.get(slug(text))}
    return keys.pop() if len(keys) == 1 else None


def bracketed(heading: str) -> tuple[str, str]:
    """(name, party) of "Nigel Farage (Reform UK)"; empty when a heading is not of that form."""
    match = re.fullmatch(r"([^()\[\]]*[A-Za-z][^()\[\]]* [^()\[\]]+?)[\s,]*[(\[]([^()\[\]]+)[)\]]\*?", " ".join(heading.split()))
    return (match[1], match[2]) if match else ("", "")


_SURNAME = re.compile(r"([^\W\d_][\w'’.-]+) ?[(\[]([^()\[\]]+)[)\]]")


def _people(headings: Sequence[str]) -> dict[int, str]:
    """Columns that are candidates with their party in brackets; none unless at least two of the parties are known."""
    found = {j: bracketed(heading) for j, heading in enumerate(headings) if field_of(heading) is None}
    for j, heading in enumerate(headings):
        if (match := _SURNAME.fullmatch(heading.strip())) and field_of(heading) is None and field_of(match[1]) is None and party_of(match[1]) is None:  # "Biden (D)", no "Labour (Lab)"
            found[j] = match[1], match[2]
    named = {j: name for j, (name, party) in found.items() if name and party}
    known = [j for j in named if slug(found[j][1]) in _PARTY_CODES]
    return named if len(known) >= 2 else {}


def _numbers(cells: Sequence[str]) -> bool:
    return bool(cells) and all(map(is_number, cells))


def _percents(cells: Sequence[str]) -> bool:
    return _numbers(cells) and all("%" in cell for cell in cells)


def _larger(cells: Sequence[str], size: int) -> bool:
    """Numbers, at least one of them above a size."""
    return _numbers(cells) and any(float(re.sub(r"[^\d.]", "", cell) or 0) > size for cell in cells)


_ELECTED = re.compile(r"(?:deemed )?(?:re-?)?elected.*|not elected|made quota|(?:eliminated|excluded)(?: ?\(.*| (?:at|on|in|after) .*)?|winner|won|lost|yes|no|y|n|✓|✔|x", re.I)
# A heading that may mean two things is settled by the cells below it: field, what they are like, the field it is then.
_CONTENT: tuple[tuple[str, Callable[[Sequence[str]], bool], str], ...] = (
    ("candidate", _numbers, "candidates"),
    ("date", lambda cells: _numbers(cells) and all(map(str.isdecimal, cells)) and not all(YEAR.fullmatch(cell) for cell in cells), ""),  # votes on election day
    ("elected", lambda cells: _larger(cells, 1), "seats"),
    ("votes", lambda cells: bool(cells) and not any(map(is_number, cells)) and any(re.search(r"\d{4}", cell) for cell in cells), "election"),
    ("majority", _percents, "margin_points"),
    ("votes", _percents, "share"),
    ("electorate", lambda cells: bool(cells) and not any(map(is_number, cells)), "contest"),  # in New Zealand a seat is one
    ("result", lambda cells: bool(cells) and all(map(_ELECTED.fullmatch, cells)), "elected"),
    ("winner_surname", _numbers, "seats"),
    ("winner_surname", lambda cells: bool(cells) and all(map(_ELECTED.fullmatch, cells)), "elected"),  # a mark of who won
    ("winner_surname", lambda cells: bool(cells) and all(map(party_of, cells)), "winner_party"),
    ("second_name", lambda cells: bool(cells) and all(map(party_of, cells)), "second_party"),
    ("turnout", lambda cells: _numbers(cells) and all(_larger([cell], 100) for cell in cells), "votes_cast"),
    ("second_party", _numbers, "second_count"),
)
_FULL_NAME = re.compile(r"[A-Z][\w.'’-]*(?: [\w.'’-]+)+")


def _by_content(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    for name, test, meaning in _CONTENT:
        column = layout.columns.get(name)
        if column is not None and test(_filled(below, column)):
            del layout.columns[name]
            if meaning:
                layout.columns.setdefault(meaning, column)
            else:
                layout.others.append(column)
    places = _filled(below, layout.columns.get("seats"))
    if {"candidate", "surname"} & set(layout.columns) and places and "0" not in places:
        layout.columns.setdefault("to_fill", layout.columns.pop("seats"))  # in a table of people it says how many are elected
    if "turnout" not in layout.columns and (rate := next((j for j, heading in enumerate(layout.headings) if j not in layout.columns.values() and field_of(heading) == "turnout"), None)) is not None:
        layout.columns["turnout"] = rate
    _won_or_gained(layout, below)
    elected = layout.columns.get("elected")
    of_contests = layout.wide or not {"candidate", "surname", "votes", "share"} & set(layout.columns)
    if of_contests and elected is not None and (names := _filled(below, elected)) and all(map(_FULL_NAME.fullmatch, names)):
        layout.columns.setdefault("winner_surname", layout.columns.pop("elected"))
    blank = [j for j, heading in enumerate(layout.headings) if not heading and j not in layout.columns.values()]
    for column in (*layout.others, *blank):  # whoever was elected is marked in a column that no synonym names
        cells = [cell for cell in _filled(below, column) if cell != layout.headings[column]]
        if cells and normal(layout.headings[column]) in {"first", "1st"} and all(map(party_of, cells)):
            layout.columns.setdefault("winner_party", column)
        if cells and all(map(_ELECTED.fullmatch, cells)) and any("elect" in cell.casefold() for cell in cells):
            layout.columns.setdefault("elected", column)


def _won_or_gained(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """"Won, Lost, Net" are the seats gained and lost where the net is their difference."""
    columns = layout.columns
    named = [columns.get(name) for name in ("seats", "lost", "seats_change")]
    if any(column is None for column in named):
        return
    rows = [[int(cell) for column in named if is_number(cell := row[column or 0].strip().replace("\u2212", "-")) and re.fullmatch(r"[+-]?\d+", cell)] for row in below if len(row) > max(c or 0 for c in named)]
    whole = [row for row in rows if len(row) == 3]
    if len(whole) > 1 and all(won - lost == net for won, lost, net in whole) and any(lost for _, lost, _ in whole):
        columns["gained"] = columns.pop("seats")
        total = next((j for j, heading in enumerate(layout.headings) if j not in columns.values() and field_of(heading) == "seats"), None)
        if total is not None:
            columns["seats"] = total


def _differing(layout: Layout, name: str, below: Sequence[Sequence[str]]) -> int:
    """Of the columns of one meaning the one whose numbers differ most from row to row, the first of equals."""
    first = layout.columns[name]
    taken = {column for other, column in layout.columns.items() if other != name}
    alike = [first, *(j for j, heading in enumerate(layout.headings) if j not in {first, *taken} and field_of(heading) == name and _numbers(_filled(below, j)))]
    return max(alike, key=lambda j: len(set(_filled(below, j))))


def _differs_within(layout: Layout, column: int, below: Sequence[Sequence[str]]) -> bool:
    """Whether a column has several numbers in the rows of one seat: then they are those who stood's, not the seat's."""
    seat = layout.columns.get("contest")
    cells = [(row[seat], row[column]) for row in below if seat is not None and len(row) > max(seat, column) and row[seat].strip() and row[column].strip()]
    return len({name for name, _ in cells}) < len(set(cells))


def _settle_votes(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A table of candidates without a column of votes has them under another name: "Valid votes", "Votes cast". Of two
    columns of one meaning, "Ballots" and "Votes cast", the one that differs from row to row is the candidates'."""
    columns = layout.columns
    people = {"candidate", "surname"} & set(columns) or ({"party"} & set(columns) and not layout.parties and "winner_surname" not in columns)
    if people and "votes" in columns and (own := _differing(layout, "votes", below)) != columns["votes"]:
        columns.setdefault("votes_cast", columns["votes"])
        columns["votes"] = own
    if people and "votes" not in columns:
        total = next((j for j, heading in enumerate(layout.headings) if normal(heading) in {"total", "totals"}), None)
        if total is not None and not {"votes_cast", "valid_votes"} & set(columns):
            columns["votes"] = total
            layout.others = [column for column in layout.others if column != total]
            return
        known = [name for name in ("votes_cast", "valid_votes", "second_count")
                 if name in columns and ("share" in columns or "electorate" not in columns or name == "votes_cast" or _differs_within(layout, columns[name], below))]
        if known:
            of_name = {name: _differing(layout, name, below) for name in known}
            name = max(known, key=lambda one: len(set(_filled(below, of_name[one]))))
            columns["votes"] = of_name[name]
            if columns["votes"] == columns[name]:
                del columns[name]
                rest = (j for j, heading in enumerate(layout.headings) if field_of(heading) == name and j not in columns.values() and _numbers(_filled(below, j)))
                if (other := next(rest, None)) is not None:
                    columns[name] = other
    if layout.wide and not people and "share" in columns and (party := party_column(layout.headings[columns["share"]])):
        layout.parties[columns.pop("share")] = party[0]  # among parties "PC" is Plaid Cymru and no percentage


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
