"""Columns that are not plain votes of known parties: seats or shares in a table without votes, codes that no table of
parties has, candidates without a party. What their headings leave open, their sums tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from factcheck.results.countries import party_in
from factcheck.results.headings import LARGER, OF_CONTEST, WHO, normal
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number, parse
from factcheck.results.party_columns import YEAR, party_of

_CODE = re.compile(r"[A-Z]{2,5}(?:-[A-Z])?")
# What a table without votes may hold of each party, in the order in which one of them stands for the party.
_INSTEAD = ("seats", "share", "candidates")
_MOST_OF_ONE = 10_000  # councillors, of all councils of a country, that a party has
_OF_SEATS = re.compile(r"\b(?:seats|councillors|composition|mps elected|mps by party)\b", re.I)
# In a table of councils: all members of each, who controls it, members that are missing.
_ALL_SEATS = re.compile(r"(?:all|total)(?: (?:number of )?(?:seats|councillors|members))?|(?:number of )?(?:seats|councillors|members)|council size|size", re.I)
_CONTROL = re.compile(r"(?:(?:political|overall|council|new|old|previous|current|party in|party) )*control(?: (?:before|after|now))?(?: of council)?|(?:new|old|previous|current) (?:administration|leadership)|control(?:led by|ling party)?|administration|run by|majority|ruling party|largest party", re.I)
_NOBODY_RUNS = re.compile(r"n\.?o\.?c\.?|no overall control|none|no majority|hung|nobody|balanced", re.I)
_HOW = re.compile(r"\s*\([^()]*\)|,? (?:maj(?:ority)?\.?|minority|coalition|alliance|administration|led|control|leads?)(?: (?:of )?\d{1,3})?$|[:–-] .*$", re.I)  # besides who runs it
_VACANT = re.compile(r"vacan(?:t|cies|cy)(?: seats?)?|empty", re.I)
_COUNCIL = re.compile(r"\b(?:county|district|borough|city|unitary|metropolitan) council\b(?!.*\bvotes?\b)", re.I)
_MOST_MEMBERS = 250  # of a council
_NAME = re.compile(r"[^\W\d_][^\d_/:%()]*(?:\s[^\W\d_][^\d_/:%()]*)+")
_ELECTED = re.compile(r"\b(?:members|mps|candidates|councillors|senators|tds) (?:who were )?elected\b|\b(?:elected|successful|winning) (?:members|mps|candidates)\b", re.I)
_SAYS_SHARE = re.compile(r"\bshares?\b|%|\bper ?cent|\bpercentages?\b|\bvotes?\b", re.I)
# Titles and headings of what is no result: polls, and estimates of what a country would have voted.
_NO_RESULT = re.compile(r"\bnational equivalent|\bestimated national|\bprojected national|\bvoting intention|\bopinion polls?\b|\bpollsters?\b|\bsample[ _]size\b|\bfieldwork\b|\bcentral forecast\b", re.I)
_SHARES = re.compile(r"\bshares?\b|(?:%|\bper ?cent|\bpercentages?)(?: of| vote)", re.I)
_CHANGES = re.compile(r"\bchanges?\b|\bchanged\b|\+/-|±|\bup or down\b|\bgains? and losses\b", re.I)
_ROUNDED = Fraction(3, 2)  # points by which rounded shares may miss a hundred
_LOWEST, _SMALLEST = 10, 1_000  # percent of an electorate that votes, and electors, that shares and seats would not be of
_A_HUNDRED = 100
_ENOUGH = 3  # rows that show what columns hold


def no_result(layout: Layout, preamble: str) -> bool:
    """Whether figures are a poll's or an estimate's: shares and seats by title or headings, all others by headings alone."""
    return says_no_result(" ".join(layout.headings)) or ((layout.figure in {"share", "seats"} or ("share" in layout.columns and "votes" not in layout.columns)) and says_no_result(preamble))


def says_no_result(text: str) -> bool:
    """Whether titles or headings speak of polls or estimates."""
    return bool(_NO_RESULT.search(text))


# What the title or a heading of such a list says, and what those have that are of the members before the election.
_BY_VOTE = re.compile(r"\b(?:elect(?:ed|ions?)|returned|winn(?:ers?|ing)|won|results?|successful|new (?:mps?|members?|councillors?))\b", re.I)
_BEFORE_VOTE = re.compile(r"\b(?:retir\w+|standing down|stood down|outgoing|sitting|incumbents?|former|previous|defending|defeated|lost|dissolution|died|resign\w*)\b", re.I)
_OF_WHO_STOOD = frozenset({"votes", "share", "seats", "elected", "rank"})


def winners_only(layout: Layout, preamble: str) -> None:
    """In a list of the members elected, by its title or the heading of their column, the names are those of the winners."""
    columns = layout.columns
    if "contest" not in columns or _OF_WHO_STOOD & set(columns) or layout.parties or layout.of_party:
        return
    said = f"{preamble} {layout.headings[columns['winner_surname']]}" if "winner_surname" in columns else ""
    if (_BY_VOTE.search(said) or "result" in columns) and not _BEFORE_VOTE.search(said) and not ({"candidate", "surname", "second_name", "second_party", "winner_votes", *OF_CONTEST} & set(columns)):
        layout.figure = "winner"
        for name in ("party", "party_code"):
            if name in columns:
                columns.setdefault("winner_party", columns.pop(name))
        return
    if not {"candidate", "surname"} & set(columns) or not _ELECTED.search(preamble):
        return
    for name, winner in (("candidate", "winner_surname"), ("surname", "winner_surname"), ("first", "winner_first"), ("party", "winner_party"), ("party_code", "winner_party")):
        if name in columns:
            columns.setdefault(winner, columns.pop(name))
    layout.figure = "winner"


def settle_parties(layout: Layout, below: Sequence[Sequence[str]], preamble: str) -> None:
    """Say what the columns of parties hold where it is not votes, and find parties among columns that no table names."""
    if layout.people or "votes" in layout.columns or WHO & set(layout.columns):
        return
    total = _all_of_them(layout, below)
    _numbering(layout)
    _instead_of_votes(layout)
    counted = any(re.search(r"votes?\b", layout.headings[column], re.I) for column in layout.parties)
    if layout.figure == "votes" and len(layout.parties) > 1:
        _strangers(layout, below)
        if not counted:
            layout.figure = _figure_of(layout, below, f"{preamble} {layout.headings[layout.columns.get('contest', 0)]}")
    if total is not None and layout.figure == "votes" and "valid_votes" not in layout.columns:
        layout.columns["valid_votes"] = total
        layout.others.remove(total)
    if len(layout.parties) > 1 and "contest" not in layout.columns and "council" in layout.columns and (counted or layout.figure == "seats" or "seats" in layout.of_party):
        layout.columns["contest"] = layout.columns.pop("council")  # the council is what was elected


def _all_of_them(layout: Layout, below: Sequence[Sequence[str]]) -> int | None:
    """"All" beside parties is no Alliance where it is the sum of the others in every row. The column that has that of `parties`."""
    total = None
    for figure, columns in (("votes", layout.parties), *layout.of_party.items()):
        named = [j for j in columns if re.match(r"all\b", layout.headings[j].strip(), re.I) and not re.match(r"alliance", layout.headings[j].strip(), re.I)]
        others = [j for j in columns if j not in named]
        rows = [row for row in below if any(is_number(row[j]) for j in others if j < len(row))]
        if len(named) != 1 or len(others) < 2 or len(rows) < 2:
            continue
        sums = [(sum((_number(row[j]) for j in others if j < len(row)), Fraction(0)), row[named[0]] if named[0] < len(row) else "") for row in rows]
        if all(is_number(said) and total == _number(said) for total, said in sums):
            del columns[named[0]]
            layout.others.append(named[0])
            total = named[0] if figure == "votes" else total
    return total


def _figure_of(layout: Layout, below: Sequence[Sequence[str]], preamble: str) -> str:
    """What columns of parties hold whose headings do not say it."""
    if _of_so_many(layout, below):
        return "seats"
    if _signed(layout, below) and _CHANGES.search(preamble) and _SAYS_SHARE.search(preamble):
        return "change"
    if _in_percent(layout, below) or (_SHARES.search(preamble) and not _CHANGES.search(preamble) and _parts_of_hundred(layout, below)) or (_hundred(layout, below) and ("contest" in layout.columns or _SAYS_SHARE.search(preamble))):
        return "share"
    if "contest" in layout.columns and _broken(layout, below):
        return "share"
    if "contest" in layout.columns and any(_number(cell) > _MOST_OF_ONE for column in layout.parties for cell in _cells(below, column)):
        return "votes"  # whatever the title says: "the six seats"
    if "electorate" not in layout.columns and (_OF_SEATS.search(preamble) or _members(layout, below, preamble) or _controlled(layout, below)):
        return "seats"
    if _members_of_places(layout, below):
        return "seats"
    return "votes"


def _members_of_places(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether nations, states or regions have so few for all parties together that these are members."""
    places = [layout.columns[name] for name in ("contest", "state") if name in layout.columns] or range(len(layout.headings))
    if not any(normal(layout.headings[column]) in LARGER for column in places) or {"electorate", "turnout"} & set(layout.columns):
        return False
    sums = [sum(_number(row[j]) for j in layout.parties if j < len(row)) for row in below if any(is_number(row[j]) for j in layout.parties if j < len(row))]
    shares = all(_A_HUNDRED - 2 * _ROUNDED <= total <= _A_HUNDRED + _ROUNDED for total in sums)  # in whole numbers
    return len(sums) > 1 and not shares and all(0 < total <= _MOST_MEMBERS and total.denominator == 1 for total in sums)


def _members(layout: Layout, below: Sequence[Sequence[str]], preamble: str = "") -> bool:
    """Whether the parties of each row make the members of a council: a total that no votes of a place would be."""
    total = next((j for j, heading in enumerate(layout.headings) if j not in layout.parties and _ALL_SEATS.fullmatch(heading.strip())), None)
    if total is None or not ({"council", "seats", "to_fill"} & set(layout.columns) or any(_CONTROL.fullmatch(heading.strip()) for heading in layout.headings) or _COUNCIL.search(preamble)):
        return False
    rows = [row for row in below if total < len(row) and _number(row[total])]
    counted = [*layout.parties, *(j for j, heading in enumerate(layout.headings) if _VACANT.fullmatch(heading.strip()))]
    return bool(rows) and all(sum(_number(row[column]) for column in counted if column < len(row)) == _number(row[total]) for row in rows) \
        and _number(rows[0][total]) <= _MOST_MEMBERS


def _signed(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether columns of parties hold numbers with points, some of them with a sign: no votes and no shares."""
    cells = [cell for column in layout.parties for cell in _cells(below, column)]
    return any("." in cell for cell in cells) and any(re.match(r"[-−–]\s*\d", cell) for cell in cells)


def _parts_of_hundred(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether the parties of each row have numbers with points that make no more than a hundred."""
    rows = [[cell.strip() for j in layout.parties if j < len(row) and is_number(cell := row[j])] for row in below]
    return any("." in cell for cells in rows for cell in cells) and all(_number(cell) >= 0 for cells in rows for cell in cells) \
        and all(sum(map(_number, cells), Fraction(0)) <= 100 + _ROUNDED for cells in rows) and not any(sum(map(_number, cells), Fraction(0)) <= _ROUNDED for cells in rows if cells)


def _broken(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether numbers of parties are most of a hundred in every row, and nearly all of them have points: no votes and no seats.
    Few of them alone may be thousands of votes; beside a turnout or who won, they are not."""
    rows = [[cell.strip() for j in layout.parties if j < len(row) and is_number(cell := row[j])] for row in below]
    cells = [cell for row in rows for cell in row]
    sums = [sum(map(_number, row), Fraction(0)) for row in rows if row]
    told = bool({"turnout", "winner_party"} & set(layout.columns)) or len(rows) > _ENOUGH + 1
    return told and len(layout.parties) > 1 and bool(cells) and 5 * sum("." in cell for cell in cells) >= 4 * len(cells) and all(4 * total >= _A_HUNDRED * 3 and total <= _A_HUNDRED + _ROUNDED for total in sums)


def _in_percent(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether all cells of the columns of parties end with the sign of per cent."""
    cells = [cell for column in layout.parties for cell in _cells(below, column) if cell.strip("-–— ")]
    return bool(cells) and all(re.fullmatch(r"\d[\d.,]*\s*%", cell) for cell in cells)


def _controlled(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether a column says which party, or none, controls each council, and no row has more in it than a council has members."""
    column = next((j for j, heading in enumerate(layout.headings) if _CONTROL.fullmatch(YEAR.sub("", heading).strip())), None)
    said = [] if column is None else _cells(below, column)
    rows = [row for row in below if any(is_number(row[j]) for j in layout.parties if j < len(row))]
    return bool(said) and len(said) == len(rows) and all(map(_runs, said)) \
        and all(sum(_number(row[j]) for j in layout.parties if j < len(row)) <= _MOST_MEMBERS for row in rows)


def _runs(cell: str) -> bool:
    """Whether a cell says which party, which of them together, or none runs a council: "Lab (maj 8)", "Con minority", "LD/Lab", "NOC (Con lead)"."""
    bare = _HOW.sub("", cell).strip()
    return any(map(_NOBODY_RUNS.fullmatch, (cell.strip(), bare))) or all(party_of(part.strip()) for part in re.split(r"\s*(?:[/+&,]|\band\b| - |-)\s*", bare))


def _of_so_many(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether the parties of each row make its number of seats: "Council, Seats, Con, Lab, Ind"."""
    total = layout.columns.get("seats")
    if total is None or not {"contest", "council"} & set(layout.columns):
        return False
    rows = [row for row in below if total < len(row) and _number(row[total])]
    return len(rows) > 1 and all(sum(_number(row[column]) for column in layout.parties if column < len(row)) == _number(row[total]) for row in rows)


def people_by_sums(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """In a table with a row a polling place, columns with a name for a heading are candidates if in every row they make,
    with the rejected ballots, its total."""
    columns = layout.columns
    total = columns.get("valid_votes", columns.get("votes_cast"))
    if layout.parties or not layout.areas or total is None or "contest" not in columns or {"candidate", "surname", "party", "party_code", "votes"} & set(columns):
        return
    named = [column for column in layout.others if _NAME.fullmatch(layout.headings[column]) and _whole(below, column)]
    rows = [row for row in below if len(row) > total and _number(row[total])]
    rejected = [columns["rejected"]] if "rejected" in columns else []
    if len(named) > 1 and len(rows) >= _ENOUGH and all(sum(_number(row[column]) for column in (*named, *rejected)) == _number(row[total]) for row in rows):
        layout.people = {column: layout.headings[column] for column in named}
        layout.parties = dict.fromkeys(named, "")  # a table of names alone says nothing of parties
        layout.others = [column for column in layout.others if column not in named]


def _whole(below: Sequence[Sequence[str]], column: int) -> bool:
    """Whether the cells of a column are whole numbers, empty or words: "Void"."""
    return all(_number(cell).denominator == 1 for cell in _cells(below, column))


def _numbering(layout: Layout) -> None:
    """A lone code before the name of the seat numbers it: "ED" is the electoral division, not the English Democrats."""
    before = [column for column in layout.parties if column < layout.columns.get("contest", 0)]
    if len(before) == 1 and len(layout.parties) > 2:
        layout.others.append(before[0])
        del layout.parties[before[0]]


def _instead_of_votes(layout: Layout) -> None:
    """Seats, shares or candidates of parties stand for the parties where no column has their votes."""
    if layout.parties:
        return
    figure = next((name for name in _INSTEAD if len(layout.of_party.get(name, ())) > 1), None)
    if figure is None:
        return
    layout.parties, layout.figure = layout.of_party.pop(figure), figure
    if figure == "seats" and "share" not in layout.of_party and "change" in layout.of_party:
        layout.of_party["seats_change"] = layout.of_party.pop("change")


def _strangers(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """Columns of numbers among those of the parties are parties too, if they stand between two or have a code for a
    heading, and the valid votes, where a column has them, say so."""
    first, last = min(layout.parties), max(layout.parties)
    found: list[int] = []
    for column in range(first - 1, -1, -1):
        if not _coded(layout, below, column):
            break
        found.append(column)
    found += [column for column in range(first, last) if column in layout.others and _counts(below, column)]
    for column in range(last + 1, len(layout.headings)):
        if not _coded(layout, below, column):
            break
        found.append(column)
    if found and _adds_up(layout, below, found):
        layout.parties |= {column: party_in(layout.country, layout.headings[column]) for column in found}
        layout.parties = dict(sorted(layout.parties.items()))
        layout.others = [column for column in layout.others if column not in found]


def _coded(layout: Layout, below: Sequence[Sequence[str]], column: int) -> bool:
    return column in layout.others and bool(_CODE.fullmatch(layout.headings[column])) and _counts(below, column)


def _cells(below: Sequence[Sequence[str]], column: int) -> list[str]:
    return [cell for row in below if column < len(row) and (cell := row[column].strip())]


def _counts(below: Sequence[Sequence[str]], column: int) -> bool:
    """Whether the cells of a column are whole numbers, or empty."""
    return all(is_number(cell) and "%" not in cell and _number(cell).denominator == 1 for cell in _cells(below, column) if "\n" not in cell)


def _number(cell: str) -> Fraction:
    """A cell's number; 0 for none."""
    try:
        found = parse(cell)
    except ValueError:
        return Fraction(0)
    return found[0] if found else Fraction(0)


def turned_out(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether the parties of each row make, of its electorate, its turnout: they are votes."""
    electorate, turnout = layout.columns.get("electorate", -1), layout.columns.get("turnout", -1)
    rows = [row for row in below if min(electorate, turnout) >= 0 and len(row) > max(electorate, turnout) and _number(row[electorate]) and _number(row[turnout])]
    made = [(100 * sum(_number(row[column]) for column in layout.parties if column < len(row)) / _number(row[electorate]), _number(row[turnout])) for row in rows]
    if turnout < 0 <= electorate:
        rows = [row for row in below if len(row) > electorate and _number(row[electorate])]
        rates = [100 * sum(_number(row[column]) for column in layout.parties if column < len(row)) / _number(row[electorate]) for row in rows]
        return len(rates) > 1 and all(_LOWEST <= rate <= 100 and _number(row[electorate]) > _SMALLEST for rate, row in zip(rates, rows, strict=True))
    if bool(made) and all(abs(rate - printed) <= 1 or abs(rate - 100 * printed) <= 1 for rate, printed in made):
        return True
    most = all(printed / 2 <= rate <= printed + 1 for rate, printed in made)  # the others have no column
    return len(made) > 1 and most and all(_number(row[electorate]) > _SMALLEST for row in rows)


def _adds_up(layout: Layout, below: Sequence[Sequence[str]], found: Sequence[int]) -> bool:
    """Whether the valid votes of the rows are those of the known parties and the found ones together; True where no
    column has them."""
    valid = layout.columns.get("valid_votes")
    rows = [row for row in below if valid is not None and valid < len(row) and _number(row[valid])]
    columns = [*layout.parties, *found]
    return all(sum(_number(row[column]) for column in columns if column < len(row)) == _number(row[valid or 0]) for row in rows)


def _hundred(layout: Layout, below: Sequence[Sequence[str]]) -> bool:
    """Whether the parties of each row make a hundred per cent, or one: shares, whatever their headings say."""
    sums = []
    for row in below:
        cells = [row[column] for column in layout.parties if column < len(row) and is_number(row[column])]
        if len(cells) > 1:
            sums.append((sum(map(_number, cells), Fraction(0)), any("." in cell.rstrip("0").rstrip(".") for cell in cells)))
    for whole in (1, 100):
        near = [abs(total - whole) * 100 <= _ROUNDED * whole and broken for total, broken in sums]
        if near and all(near) and (len(near) >= _ENOUGH or whole == 1):
            return True
    return False
