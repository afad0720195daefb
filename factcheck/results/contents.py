"""What a column means by what is in it, where its heading may mean two things."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from fractions import Fraction

from factcheck.parties import ANSWERS
from factcheck.results.headings import field_of, normal
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number, is_percent
from factcheck.results.party_columns import YEAR, party_of


def filled(below: Sequence[Sequence[str]], column: int | None) -> list[str]:
    """The cells of a column that are not empty."""
    return [cell for row in below if column is not None and column < len(row) and (cell := row[column].strip())]


def all_numbers(cells: Sequence[str]) -> bool:
    """Whether there are cells, and all of them are numbers."""
    return bool(cells) and all(map(is_number, cells))


def _percents(cells: Sequence[str]) -> bool:
    return bool(cells) and all(map(is_percent, cells))


def _larger(cells: Sequence[str], size: int) -> bool:
    """Numbers, at least one of them above a size."""
    return all_numbers(cells) and any(float(re.sub(r"[^\d.]", "", cell) or 0) > size for cell in cells)


ELECTED = re.compile(r"(?:deemed )?(?:re-?)?elected.*|not elected|made quota|(?:eliminated|excluded|defeated)(?: ?\(.*| (?:at|on|in|after|stage|count|round) .*)?|winner|won|lost|yes|no|true|false|y|n|✓|✔|x", re.I)
_FULL_NAME = re.compile(r"[A-Z][\w.'’-]*(?: [\w.'’-]+)+")
_STATE = re.compile(r"\b(?:results?|declared|counting|in progress|count(?:ed)? (?:complete|finished)|to be declared|awaited|pending)\b", re.I)  # of a count, and no name
_PERSON = re.compile(_FULL_NAME.pattern + r"(?: \([^()\d]+\))?")  # "Ann Archer", "Ann Archer (Labour)"
# A heading that may mean two things is settled by the cells below it: field, what they are like, the field it is then.
_CONTENT: tuple[tuple[str, Callable[[Sequence[str]], bool], str], ...] = (
    ("candidate", all_numbers, "candidates"),
    ("date", lambda cells: all_numbers(cells) and all(map(str.isdecimal, cells)) and not all(YEAR.fullmatch(cell) for cell in cells), ""),  # votes on election day
    ("elected", lambda cells: _larger(cells, 1), "seats"),
    ("elected", lambda cells: bool(cells) and all((party := party_of(cell)) and party not in ANSWERS for cell in cells), "winner_party"),  # a code of whoever won
    ("votes", lambda cells: bool(cells) and not any(map(is_number, cells)) and any(re.search(r"\d{4}", cell) for cell in cells), "election"),
    ("majority", _percents, "margin_points"),
    ("majority", lambda cells: all_numbers(cells) and 2 * sum(bool(re.search(r"\.\d*[1-9]", cell)) for cell in cells) > len(cells) and not any(_larger([cell], 100) for cell in cells), "margin_points"),
    ("votes", _percents, "share"),
    ("electorate", lambda cells: bool(cells) and not any(map(is_number, cells)), "contest"),  # in New Zealand a seat is one
    ("result", lambda cells: bool(cells) and all(map(ELECTED.fullmatch, cells)), "elected"),
    ("result", lambda cells: bool(cells) and all(re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)=?", cell) for cell in cells), "rank"),
    ("result", all_numbers, ""),  # "2019 result" over shares
    ("winner_surname", all_numbers, "seats"),
    ("winner_surname", lambda cells: bool(cells) and all(map(ELECTED.fullmatch, cells)), "elected"),  # a mark of who won
    ("winner_surname", lambda cells: bool(cells) and all(map(party_of, cells)), "winner_party"),
    ("second_name", lambda cells: bool(cells) and all(map(party_of, cells)), "second_party"),
    ("turnout", lambda cells: all_numbers(cells) and all(_larger([cell], 100) for cell in cells), "votes_cast"),
    ("second_party", all_numbers, "second_count"),
    ("preferred_votes", lambda cells: bool(cells) and not any(map(is_number, cells)), "candidate"),  # "Two candidate preferred" over their names
    ("seats", lambda cells: bool(cells) and all(map(_PERSON.fullmatch, cells)), "winner_surname"),  # "MPs" over their names
)


_WHO_VOTED = re.compile(r"(?:by |from )?(?:mps|meps|msps|mss|tds|councillors|members|deputies|senators)(?:'? votes?)?")


_WHO_THEY_ARE = frozenset({"candidate", "winner_surname"})


# What a column is called, and what stands in it, that says of each election whether it was a general one.
_TYPE = re.compile(r"(?:(?:election|contest|poll|ballot|vote) )?(?:type|kind|sort)(?: of (?:election|contest|poll|ballot|vote))?|contest|election|poll|event", re.I)
_TYPES = re.compile(r"(?:uk |parliamentary |westminster )*(?:general|by-?|bye-|ge|be|snap general)(?:[ -]?elections?)?", re.I)


def _types(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A column of "General election" and "By-election" beside one of years or days is neither of seats nor of elections."""
    for j, heading in enumerate(layout.headings):
        cells = filled(below, j) if _TYPE.fullmatch(normal(heading)) else []
        named = [name for name, column in layout.columns.items() if column == j]
        when = {layout.columns[name] for name in ("date", "election") if name in layout.columns} - {j}
        if cells and when and all(map(_TYPES.fullmatch, (cell.strip() for cell in cells))):
            for name in named:
                del layout.columns[name]
            layout.columns["election_type"] = j
            layout.others = [column for column in layout.others if column != j]
            return


# In the corner of a table, above its places: what it holds of them.
_CORNER = re.compile(
    r"(?:(?:party |vote |votes?|shares?|seats|results?|turnout|winners?|percentage|percent|of|the|in|won|cast|\(?%\)?|majorit(?:y|ies)) ?)+"
    r",? (?:by|per|in each) (?:region|nation|constituency|ward|division|seat|borough|county|council|area|local authority|district|province|riding|(?:parliamentary |police |polling |counting |council |euro |voting )(?:constituency|area|region|district))(?:,? ?(?:in )?\(?%\)?)?(?:,? ?\(?(?:in )?(?:19|20)\d\d\)?)?")


def _corner(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """"Vote share by region" above the names of these is no share."""
    cells = filled(below, 0)
    if not _CORNER.fullmatch(normal(layout.headings[0])) or "contest" in layout.columns or not cells or any(map(is_number, cells)) or len(set(cells)) < len(cells):
        return
    for name in [name for name, column in layout.columns.items() if column == 0]:
        del layout.columns[name]
    layout.columns["contest"] = 0
    layout.others = [column for column in layout.others if column]


def by_content(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """Give columns the meaning that the cells below their headings have."""
    _types(layout, below)
    _corner(layout, below)
    for name, test, meaning in _CONTENT:
        column = layout.columns.get(name)
        if column is not None and test(filled(below, column)):
            del layout.columns[name]
            if meaning:
                layout.columns.setdefault(meaning, column)
            else:
                layout.others.append(column)
            again = next((j for j, heading in enumerate(layout.headings) if j not in layout.used() and field_of(heading) == name and (cells := filled(below, j)) and not test(cells)), None)
            if again is not None and name in {*_WHO_THEY_ARE, "votes"}:
                layout.columns[name] = again  # "Candidates | Candidate": how many, and who
                layout.others = [other for other in layout.others if other != again]
    roll = [j for j, heading in enumerate(layout.headings) if j not in layout.columns.values() and field_of(heading) == "electorate" and all_numbers(filled(below, j))]
    if roll and "contest" in layout.columns:
        layout.columns.setdefault("electorate", roll[0])  # "Electorate | Enrolment"
    places = filled(below, layout.columns.get("seats"))
    if _WHO_VOTED.fullmatch(normal(layout.headings[layout.columns.get("seats", 0)])) and {"candidate", "surname"} & set(layout.columns) and "contest" not in layout.columns and len(set(places)) > 1:
        layout.others.append(layout.columns.pop("seats"))  # of each candidate it says how many of them voted so
    elif {"candidate", "surname"} & set(layout.columns) and places and "0" not in places:
        layout.columns.setdefault("to_fill", layout.columns.pop("seats"))  # in a table of people it says how many are elected
    if "turnout" not in layout.columns and (rate := next((j for j, heading in enumerate(layout.headings) if j not in layout.columns.values() and field_of(heading) == "turnout"), None)) is not None:
        layout.columns["turnout"] = rate
    _change_of_votes(layout, below)
    _seats_in_numbers(layout, below)
    _stood_for(layout, below)
    _won_or_gained(layout, below)
    elected = layout.columns.get("elected")
    of_contests = layout.wide or not {"candidate", "surname", "votes", "share"} & set(layout.columns)
    if of_contests and elected is not None and (names := filled(below, elected)) and not any(map(_STATE.search, names)) and all((_FULL_NAME if layout.wide else _PERSON).fullmatch(name) for name in names):
        layout.columns.setdefault("winner_surname", layout.columns.pop("elected"))
    if not of_contests and elected is not None and layout.columns.get("elected") == elected and not {"candidate", "surname"} & set(layout.columns) and (names := filled(below, elected)) and all(map(_PERSON.fullmatch, names)):
        layout.columns["candidate"] = layout.columns.pop("elected")  # beside the votes of each
    blank = [j for j, heading in enumerate(layout.headings) if not heading and j not in layout.columns.values()]
    for column in (*layout.others, *blank):  # whoever was elected is marked in a column that no synonym names
        cells = [cell for cell in filled(below, column) if cell != layout.headings[column]]
        if cells and normal(layout.headings[column]) in {"first", "1st"} and all(map(party_of, cells)):
            layout.columns.setdefault("winner_party", column)
        if cells and all(map(ELECTED.fullmatch, cells)) and any("elect" in cell.casefold() for cell in cells):
            layout.columns.setdefault("elected", column)


# Over a column of parties, whose they are not: of those who stood now.
_NOT_THEIRS = re.compile(r"\b(?:previous\w*|old|last|before|former\w*|defend\w*|held|held by|winner|winning|won|second|2nd|runner|gain\w*|from|incumbent|sitting|outgoing|result|lead\w*|endors\w*|control|(?:19|20)\d\d)\b", re.I)


def _stood_for(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """Beside candidates without a party, a column of parties is whom they stood for, whatever stands over it: "For", "Party standing for"."""
    if {"party", "party_code"} & set(layout.columns) or not {"candidate", "surname"} & set(layout.columns):
        return
    for column in layout.others:
        cells = filled(below, column)
        known = [party for cell in cells if (party := party_of(cell)) and party not in ANSWERS]
        if len(set(known)) > 1 and 2 * len(known) > len(cells) and not any(map(is_number, cells)) and not _NOT_THEIRS.search(layout.headings[column]):
            layout.columns["party"] = column
            layout.others.remove(column)
            return


_DIGITS = 2  # of a change of a share


def _change_of_votes(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A change by more than a hundred, in whole numbers, is of votes and of no share."""
    cells = [cell for cell in filled(below, layout.columns.get("change")) if is_number(cell)]
    if any("." in cell or "%" in cell for cell in cells) or not any(len(re.sub(r"\D", "", cell)) > _DIGITS for cell in cells):
        return
    column = layout.columns.pop("change")
    if "votes" in layout.columns and "votes_change" not in layout.columns:
        layout.columns["votes_change"] = column
    else:
        layout.others = sorted({*layout.others, column})


def _seats_in_numbers(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """Of two columns of seats that one has which holds numbers: "Candidates elected" may be who they are."""
    column = layout.columns.get("seats")
    if column is None or not (cells := filled(below, column)) or any(map(is_number, cells)):
        return
    other = next((j for j, heading in enumerate(layout.headings) if j not in layout.columns.values() and field_of(heading) == "seats" and all_numbers(filled(below, j))), None)
    if other is not None:
        layout.columns["seats"] = other
        layout.others = sorted({*layout.others, column} - {other})


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
    alike = [first, *(j for j, heading in enumerate(layout.headings) if j not in {first, *taken} and field_of(heading) == name and all_numbers(filled(below, j)))]
    return max(alike, key=lambda j: len(set(filled(below, j))))


def _differs_within(layout: Layout, column: int, below: Sequence[Sequence[str]]) -> bool:
    """Whether a column has several numbers in the rows of one seat: then they are those who stood's, not the seat's."""
    seat = layout.columns.get("contest")
    cells = [(row[seat], row[column]) for row in below if seat is not None and len(row) > max(seat, column) and row[seat].strip() and row[column].strip()]
    return len({name for name, _ in cells}) < len(set(cells))


def _not_of_all(layout: Layout, column: int, below: Sequence[Sequence[str]]) -> bool:
    """Whether a column may be the votes of each: not where all who stood in every seat of several rows have the same."""
    seat = layout.columns.get("contest")
    said: dict[str, list[str]] = {}
    for row in below:
        if column < len(row) and is_number(row[column].strip()):
            said.setdefault(row[seat].strip() if seat is not None and seat < len(row) else "", []).append(row[column].strip())
    several = [cells for cells in said.values() if len(cells) > 1]
    return not several or any(len(set(cells)) > 1 for cells in several)


_VOTING = re.compile(r"\b(?:votes?|ballots?|poll(?:ed)?|crosses|total|number|no|tally|won|received|obtained|secured|count)\b", re.I)
_AS_PRINTED = Fraction(1, 1_000)  # of all votes: shares are printed to a tenth of a point


def in_proportion(figures: Sequence[tuple[Fraction, Fraction]], slack: Fraction) -> bool:
    """Whether votes are to all votes as the shares beside them are to all shares, but for some part of the whole."""
    votes, parts = sum(one for one, _ in figures), sum(part for _, part in figures)
    return bool(votes and parts) and all(abs(one / votes - part / parts) <= slack for one, part in figures)


def _by_their_shares(layout: Layout, below: Sequence[Sequence[str]]) -> int | None:
    """The column of whole numbers, under whatever heading, that bear the same proportion as the shares of a table: its votes."""
    share = layout.columns.get("share")
    for column in layout.others if share is not None else ():
        pairs = [(row[column].strip(), row[share].strip().rstrip("% ")) for row in below if share is not None and len(row) > max(column, share) and row[column].strip() and row[share].strip()]
        if len(pairs) < 2 or not all(re.fullmatch(r"\d[\d,]*", votes) and re.fullmatch(r"\d*[.]?\d+", part) for votes, part in pairs) or not _VOTING.search(layout.headings[column]) or layout.headings.count(layout.headings[column]) > 1:
            continue  # of two "Number", neither says what of
        figures = [(Fraction(votes.replace(",", "")), Fraction(part)) for votes, part in pairs]
        if in_proportion(figures, _AS_PRINTED) and len({one for one, _ in figures}) > 1:
            return column
    return None


_MOST_MEMBERS = 1_000  # of one party in a parliament


def _members(cells: Sequence[str]) -> bool:
    """Whether cells are numbers of seats, as no votes of parties in all of their seats are."""
    return bool(cells) and all(cell.strip().isdecimal() and int(cell) <= _MOST_MEMBERS for cell in cells)


def settle_votes(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A table of candidates without a column of votes has them under another name: "Valid votes", "Votes cast". Of two
    columns of one meaning, "Ballots" and "Votes cast", the one that differs from row to row is the candidates'."""
    columns = layout.columns
    people = {"candidate", "surname"} & set(columns) or ({"party"} & set(columns) and not layout.parties and "winner_surname" not in columns)
    if people and "votes" in columns and (own := _differing(layout, "votes", below)) != columns["votes"]:
        columns.setdefault("votes_cast", columns["votes"])
        columns["votes"] = own
    if people and "votes" not in columns:
        total = next((j for j, heading in enumerate(layout.headings) if normal(heading) in {"total", "totals"}), None)
        if total is not None and not {"candidate", "surname"} & set(columns) and _members(filled(below, columns.get("seats"))) and _members(filled(below, total)):
            return  # "Won | Leading | Total"
        if total is not None and not {"votes_cast", "valid_votes"} & set(columns):
            columns["seats" if {"constituency_seats", "list_seats"} & set(columns) else "votes"] = total
            layout.others = [column for column in layout.others if column != total]
            return
        of_name = {name: _differing(layout, name, below) for name in ("votes_cast", "valid_votes", "second_count") if name in columns}
        known = [name for name, column in of_name.items()
                 if _not_of_all(layout, column, below) and ("share" in columns or "electorate" not in columns or name == "votes_cast" or _differs_within(layout, column, below))]
        if known:
            name = max(known, key=lambda one: len(set(filled(below, of_name[one]))))
            columns["votes"] = of_name[name]
            if columns["votes"] == columns[name]:
                del columns[name]
                rest = (j for j, heading in enumerate(layout.headings) if field_of(heading) == name and j not in columns.values() and all_numbers(filled(below, j)))
                if (other := next(rest, None)) is not None:
                    columns[name] = other
        elif not of_name and (column := _by_their_shares(layout, below)) is not None:
            columns["votes"] = column
            layout.others.remove(column)
