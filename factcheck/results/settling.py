"""What a heading means in one country, or in one kind of table, and not in others: settled when all columns are placed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.parties import ANSWERS
from factcheck.results.all_ballots import all_papers, of_ballots, of_everybody, with_rejected
from factcheck.results.beside import alone
from factcheck.results.headings import LARGER, OF_CONTEST, field_of, normal, placed
from factcheck.results.languages import in_english
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_column
from factcheck.results.rounds import added_rounds, two_rounds
from factcheck.results.several_counts import parts_of_quota, recounted

_PEOPLE = frozenset({"candidate", "surname"})


def settle(layout: Layout, below: Sequence[Sequence[str]] = ()) -> None:
    """Give columns whose heading has several meanings the one that the table's country and kind leave."""
    headings = [normal(heading) for heading in layout.headings]
    if layout.country == "au":
        _australia(layout, headings)
    elif layout.country == "nz":
        _new_zealand(layout, headings)
    elif layout.country == "us":
        _united_states(layout, headings)
    columns = layout.columns
    if len(layout.parties) >= 2 and "votes" in columns and "valid_votes" not in columns and not (_PEOPLE | {"party", "party_code"}) & set(columns):
        columns["valid_votes"] = columns.pop("votes")  # beside those of the parties the votes are all of them
    of_everybody(layout)
    if layout.wide and not _PEOPLE & set(columns) and "share" in columns:
        _share_of_none(layout, headings)
    _first_and_last(layout, headings)
    _towns(layout, headings, below)
    columns = layout.columns
    alone(layout)
    _regions(layout, headings)
    _winner_of_contest(layout)
    if len(layout.parties) == 1 and _PEOPLE & set(columns) and set(layout.parties.values()) <= ANSWERS:
        (numbers, _), *_ = layout.parties.items()
        layout.parties.clear()  # "No" before names is their number
        if "votes" not in columns and field_of(headings[numbers]) == "votes":
            columns["votes"] = numbers  # "No votes" is that of votes
    _figures_of_places(layout, headings)
    _of_parties(layout, headings)
    _of_places(layout, headings)
    _changes(layout, headings, below)
    of_ballots(layout)
    _where_asked(layout, headings)
    all_papers(layout, below)
    _shares(layout, headings)
    _shares_of_parties(layout, headings)
    added_rounds(layout, headings, below)
    two_rounds(layout, headings, below)
    recounted(layout, headings, below)
    parts_of_quota(layout, below)
    _votes_of_second(layout)
    if "winner_surname" in columns and "votes" in columns and ("party" in columns or (len(layout.counts) > 1 and "contest" not in columns)) and not layout.wide and not _PEOPLE & set(columns):  # the winner's row
        columns["candidate"] = columns.pop("winner_surname")
    if layout.wide and layout.figure == "votes" and "valid_votes" not in columns and (total := next((j for j in layout.others if headings[j] in {"total", "totals"}), None)) is not None:
        columns["votes_cast" if with_rejected(layout, below, total) else "valid_votes"] = total
        layout.others.remove(total)
    if layout.wide and "contest" not in columns and "council" in columns and not _PEOPLE & set(columns) and _of_councils(layout, headings):
        # the council is what was elected, or where the question was put
        columns["contest"] = columns.pop("council")
    if "swing" in columns:
        layout.others.append(columns.pop("swing"))
    if "count" in columns and "elected" in columns and "valid_votes" not in columns and not layout.areas and "transfers" not in columns and _once_each(layout, below):
        columns["decided"] = columns.pop("count")  # at which each was elected or went out
    if "count" in columns and "votes" in columns and "transfers" in columns and "running" not in columns and (total := next((j for j in layout.others if headings[j] in _RUNNING), None)) is not None:
        columns["running"] = total
        layout.others.remove(total)
    if "count" in columns and "votes" in columns and "valid_votes" in columns:  # of one person, after each count
        columns["running"] = columns.pop("valid_votes")
    if layout.country != "uk" and "elected" in columns and not _PEOPLE & set(columns) and not layout.counted:
        columns.setdefault("winner_surname", columns.pop("elected"))  # who was elected, in a table with a row a seat


def _share_of_none(layout: Layout, headings: Sequence[str]) -> None:
    """Where each row is a contest "% poll" beside its electorate is its turnout; among parties "PC" is Plaid Cymru and no percentage."""
    columns = layout.columns
    if re.search(r"\bpoll(?:ed)?\b", headings[columns["share"]]) and {"electorate", "votes_cast"} & set(columns):
        columns.setdefault("turnout", columns.pop("share"))
    elif party := party_column(layout.headings[columns["share"]]):
        layout.parties[columns.pop("share")] = party[0]


def _votes_of_second(layout: Layout) -> None:
    """Votes and a party behind the runner-up of a winner are the runner-up's."""
    columns = layout.columns
    second = max(columns.get("second_name", -1), columns.get("second_party", -1))
    if "votes" in columns and columns.get("winner_surname", columns["votes"]) < second < columns["votes"]:
        columns.setdefault("second_votes", columns.pop("votes"))
        layout.others = sorted({*layout.others, *([columns.pop("party")] if columns.get("party", -1) > second else [])})


_RUNNING = frozenset({"total", "progress total", "progressive total", "new total", "total after transfer", "total after transfers"})


# Where votes of one contest were cast, in a table with candidates for columns or an American one; elsewhere these may be seats or ranks.
_LOCAL = re.compile(r"(?:(?:city|town|village|township|municipality|county|borough|parish|plantation)(?:(?:/| or | and |, )(?:city|town|village|township|municipality|county|borough|parish|plantation))*|towns|cities|places?|localit(?:y|ies)|(?:local )?jurisdiction|community)(?: name)?")


def _towns(layout: Layout, headings: list[str], below: Sequence[Sequence[str]]) -> None:
    """A column of towns is where votes of one contest were cast."""
    columns = layout.columns
    if layout.areas or not (layout.people or (layout.country == "us" and _PEOPLE & set(columns))) or {"contest", "council"} & set(columns):
        return
    for j, heading in enumerate(headings):
        cells = [cell for row in below if j < len(row) and (cell := row[j].strip())]
        if _LOCAL.fullmatch(heading) and cells and not any(map(is_number, cells)) and j not in layout.people:
            layout.areas.append(j)
            layout.others = [column for column in layout.others if column != j]
            layout.columns = {name: column for name, column in columns.items() if column != j}
            return


def _where_asked(layout: Layout, headings: list[str]) -> None:
    """A first column of towns or boroughs is where a question was put."""
    columns = layout.columns
    if not layout.of_answers or layout.areas or {"contest", "council", "area"} & set(columns) or 0 in columns.values() or not headings or not _LOCAL.fullmatch(headings[0]):
        return
    columns["contest"] = 0
    layout.others = [column for column in layout.others if column != 0]


def _of_councils(layout: Layout, headings: list[str]) -> bool:
    """Whether columns of parties or answers are of whole councils: their headings say votes, or they are answers."""
    return all("vote" in headings[j] for j in layout.parties) or layout.of_answers


_REGION = frozenset({"region", "region name", "electoral region", "nation", "country", "country name"})


def _regions(layout: Layout, headings: list[str]) -> None:
    """Parties by region: the region is the contest where nothing else is."""
    columns = layout.columns
    if {"contest", "council", "state", "office", "candidate", "surname"} & set(columns) or layout.areas or not ({"party", "party_code"} & set(columns) or len(layout.parties) > 1):
        return
    if (region := next((j for j, heading in enumerate(headings) if heading in _REGION), None)) is not None:
        columns["contest"] = region


def _winner_of_contest(layout: Layout) -> None:
    """A party beside a winner, in a table without votes, is the winner's."""
    columns = layout.columns
    if "winner_surname" in columns and not _PEOPLE & set(columns) and not layout.counted:
        for name in ("party", "party_code"):
            if name in columns:
                columns.setdefault("winner_party", columns.pop(name))


def _once_each(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether the first rows are of one person each, and not all of one count."""
    name = layout.columns.get("surname", layout.columns.get("candidate", -1))
    rows = [row for row in below if len(row) > max(name, layout.columns["count"]) >= 0 and row[name].strip()]
    return len(rows) > 1 and len({tuple(row[column] for column in sorted(_people_columns(layout)) if column < len(row)) for row in rows}) == len(rows) and len({row[layout.columns["count"]] for row in rows}) > 1


def _people_columns(layout: Layout) -> set[int]:
    return {layout.columns[name] for name in ("candidate", "first", "surname") if name in layout.columns}


def _first_and_last(layout: Layout, headings: list[str]) -> None:
    """"First" and "Last" beside each other are the names of people who have no other column."""
    if not _PEOPLE & set(layout.columns) and "first" in headings and "last" in headings:
        layout.columns |= {"first": headings.index("first"), "surname": headings.index("last")}
        layout.others = [column for column in layout.others if column not in layout.columns.values()]


_WARDS = frozenset({"ward", "division", "electoral ward", "electoral division", "electoral area"})


def _figures_of_places(layout: Layout, headings: list[str]) -> None:
    """"Constituency turnout" beside a ward is no figure of the ward; "Council turnout" is one of a council that is the contest."""
    columns = layout.columns
    ward = "contest" in columns and any(word in headings[columns["contest"]] for word in _WARDS) and "constituency" not in headings[columns["contest"]]
    for name in OF_CONTEST:
        if ward and name in columns and placed(layout.headings[columns[name]])[0] in {"constituency", "const", "const."}:
            layout.others = sorted((*layout.others, columns.pop(name)))
    council = columns.get("council", columns.get("contest", -1))
    if field_of(layout.headings[council]) != "council" or {"council", "contest"} <= set(columns):
        return
    for column in list(layout.others):
        place, rest = placed(layout.headings[column])
        if place in {"council", "authority", "local authority"} and (name := field_of(rest) or "") in OF_CONTEST and name not in columns:
            columns[name] = column
            layout.others.remove(column)


# Figures that a table of parties has, and a table of people has not.
_OF_A_PARTY = ("gained", "lost", "seats_before", "candidates")


def _of_parties(layout: Layout, headings: list[str]) -> None:
    """Seats beside a person are those to be filled, and what parties gain, lose or put up is nobody's there. Seats that a
    party contested are its candidates."""
    columns = layout.columns
    if _PEOPLE & set(columns):
        if "seats" in columns and "votes" in columns:
            columns.setdefault("to_fill", columns.pop("seats"))
        layout.others += [columns.pop(name) for name in _OF_A_PARTY if name in columns]
    elif {"party", "party_code"} & set(columns):
        if re.fullmatch(r"(?:seats )?(?:up|up for election|at stake|not up|defended)(?: seats)?", headings[columns.get("to_fill", 0)]) and "contest" not in columns:
            layout.others.append(columns.pop("to_fill"))  # of those that the party held
        if "contested" in headings[columns.get("to_fill", 0)]:
            columns.setdefault("candidates", columns.pop("to_fill"))
    else:
        layout.others += [columns.pop(name) for name in _OF_A_PARTY[:3] if name in columns]


def _of_places(layout: Layout, headings: list[str]) -> None:
    """A nation or region is the contest of a table of parties that names no smaller one."""
    columns = layout.columns
    if {"contest", "council", "date", *_PEOPLE} & set(columns) or layout.areas or layout.country != "uk" or not ({"party", "party_code"} & set(columns) or layout.wide):
        return
    place = next((j for j, heading in enumerate(headings) if heading in LARGER), None)
    if place is not None:
        columns["contest"] = place
        layout.others = [column for column in layout.others if column != place]


_IN_POINTS = re.compile(r"\b(?:pp|points?|pts)\b")
_IN_PERCENT = re.compile(r"% change|change \(?%\)?|per ?cent(?:age)? change|pct change")
# What a bare "+/-" is the change of, by what stands before it.
_CHANGE_OF = {"seats": "seats_change", "seats_before": "seats_change", "councils": "councils_change", "share": "change", "votes": "votes_change"}
SIGNS = frozenset({"+/-", "+/–", "±", "+ / -", "change", "chg", "net", "diff", "diff.", "net change", "▲▼", "▲/▼", "▲ ▼", "↑↓", "↑/↓"})


def is_sign(heading: str) -> bool:
    """Whether a heading says no more than that its figures are changes, in any language."""
    return heading in SIGNS or in_english(heading) == "change"


def _changes(layout: Layout, headings: list[str], below: Sequence[Sequence[str]]) -> None:
    """"Seats, +/-, Votes, %, +/-": a bare sign is the change of the column before it."""
    columns = layout.columns
    if {"change", "seats", "share"} <= set(columns) and "seats_change" not in columns and not _PEOPLE & set(columns) and _whole_beside_broken(below, columns["change"], columns["share"]):
        columns["seats_change"] = columns.pop("change")
    points = next((j for j, heading in enumerate(headings) if _IN_POINTS.search(heading) and field_of(heading) == "change" and j not in columns.values()), None)
    if points is not None and _IN_PERCENT.fullmatch(headings[columns.get("change", points)]):
        columns["change"] = points  # "% change" of the seats, and "pp change" of the share
        layout.others = [column for column in layout.others if column != points]
    of = {column: name for name, column in columns.items() if name in _CHANGE_OF}
    bare = [j for j, heading in enumerate(headings) if is_sign(heading) and j - 1 in of]
    if "change" in columns and is_sign(headings[columns["change"]]) and "seats" in columns and not {"votes", "share", *_PEOPLE} & set(columns) and not layout.parties:
        columns.setdefault("seats_change", columns.pop("change"))  # of all that the table has of a party
    for j in bare:
        for name in ("change", "seats_change", "votes_change", "councils_change"):
            if columns.get(name) == j:
                del columns[name]
    for j in bare:
        whole = _CHANGE_OF[of[j - 1]]
        points = whole in {"votes_change", "seats_change"} and "share" in columns and any("." in row[j] for row in below if j < len(row))  # "Votes %, Votes, +/-"
        columns.setdefault("change" if points else whole, j)
        if j in layout.others:
            layout.others.remove(j)
    if bare and "change" not in columns and (rest := next((j for j, heading in enumerate(headings) if j not in columns.values() and field_of(heading) == "change"), None)) is not None:
        columns["change"] = rest  # "Seats, Change, Share, Share change"


def _whole_beside_broken(below: Sequence[Sequence[str]], change: int, share: int) -> bool:
    """Whether changes are whole numbers and shares are not: then they are of something else."""
    changes, shares = ([cell for row in below if j < len(row) and is_number(cell := row[j].strip())] for j in (change, share))
    return len(changes) > 1 and not any("." in cell or "%" in cell for cell in changes) and sum("." in cell or "," in cell for cell in shares) > 1 and any(cell[:1] in "+-−–" for cell in changes)


_SHARE_OF = {"votes": "share", "party_votes": "party_share", "preferred_votes": "preferred_share"}


_COUNTED = re.compile(r"\bvotes?\b")
_PART = re.compile(r"%|\b(?:votes?|share|per ?cent|pct|percentage)\b")


def _of_same(votes: str, share: str) -> bool:
    """Whether two headings say votes and a share of one count: "electorate votes" and "electorate %"."""
    left = " ".join(_COUNTED.sub(" ", votes).split())
    return bool(left) and left != votes and _PART.search(share) is not None and left == " ".join(_PART.sub(" ", share).split()) and share != left


def _shares(layout: Layout, headings: list[str]) -> None:
    """"Constituency votes, %, Regional votes, %": a bare per cent is that of the column before it."""
    columns = layout.columns
    of = {column: name for name, column in columns.items() if name in _SHARE_OF}
    bare = {_SHARE_OF[of[j - 1]]: j for j, heading in enumerate(headings) if j - 1 in of and (heading in {"%", "share", "% share"} or _of_same(headings[j - 1], heading))}
    if len(bare) > 1:
        columns |= bare
        layout.others = [column for column in layout.others if column not in bare.values()]


def _shares_of_parties(layout: Layout, headings: list[str]) -> None:
    """"Con, %, Lab, %": a bare per cent is that of the party in the column before it."""
    bare = {j: layout.parties[j - 1] for j, heading in enumerate(headings) if j - 1 in layout.parties and (heading in {"%", "share", "% share", "vote share", "pct"} or layout.columns.get("share") == j)}
    if not layout.wide or layout.people or len(bare) < 2 or "share" in layout.of_party:
        return
    layout.of_party["share"] = bare
    layout.columns = {name: column for name, column in layout.columns.items() if column not in bare}
    layout.others = [column for column in layout.others if column not in bare]


def _australia(layout: Layout, headings: list[str]) -> None:
    """Total votes are of the row: a candidate's, a party's, or all papers of a division with the informal ones."""
    columns = layout.columns
    if not _PEOPLE & set(columns) and "party" not in columns and "party_code" in columns:  # the winner's, in a row a division
        columns["winner_party"] = columns.pop("party_code")
        if columns.get("votes") == columns.get("valid_votes"):
            columns.pop("votes", None)
    total = headings.index("totalvotes") if "totalvotes" in headings else None
    if len(layout.parties) > 1:  # two-party-preferred, where a code is not always the winner's
        columns.pop("winner_party", None)
        if total is not None:
            columns["valid_votes"] = total
        return
    people = {*_PEOPLE, "party"} & set(columns)
    if not people and "share" in columns and "electorate" in columns:
        columns.setdefault("turnout", columns.pop("share"))
    if people and "swing" in columns:
        columns.setdefault("change", columns.pop("swing"))
    if total is None:
        return
    own = columns.get("votes")
    of_all = not people or (own not in {None, total} and {"valid_votes", "rejected"} & set(columns) and columns.get("valid_votes") != total)  # papers of the division, beside each one's votes
    columns["votes_cast" if of_all else "votes"] = total
    if columns.get("valid_votes") == total:
        del columns["valid_votes"]


def _new_zealand(layout: Layout, headings: list[str]) -> None:
    """"all" beside "ordinary" and "special" is their sum, and no Alliance's votes."""
    if "votes" not in layout.columns and "all" in headings and "special" in headings:
        layout.columns["votes"] = headings.index("all")
        layout.parties.pop(layout.columns["votes"], None)  # nor the Alliance's


def _united_states(layout: Layout, headings: list[str]) -> None:
    """Total votes of a table of people are the person's, unless another column is."""
    columns = layout.columns
    if not _PEOPLE & set(columns) and "first" in headings and "last" in headings:
        _first_and_last(layout, headings)
        _elex(layout, headings)
    if not _PEOPLE & set(columns) or "total votes" not in headings or columns.get("votes") != columns.get("votes_cast", columns.get("votes")):
        return
    own = columns.get("votes")
    if own is not None and headings[own] in {"votes", "candidate votes", "candidatevotes", "vote count"}:
        return  # the total is that of all
    columns["votes"] = headings.index("total votes")
    for name in ("valid_votes", "votes_cast"):
        if columns.get(name) == columns["votes"]:
            del columns[name]


def _elex(layout: Layout, headings: list[str]) -> None:
    """The columns of `elex`, which newsrooms take the Associated Press's results with: one word each."""
    columns = layout.columns
    if "national" in headings:
        layout.parties.pop(headings.index("national"), None)  # whether the race is followed nationally
    for name, heading in (("party", "party"), ("contest_id", "raceid"), ("elected", "winner")):
        if heading in headings:
            columns[name] = headings.index(heading)
            if columns.get("winner_surname") == columns[name]:
                del columns["winner_surname"]
