"""A row a contest with columns by order of finish: "First, First party, First votes, Second, Second party, Second votes".

Such a sheet becomes one with a row a candidate; each row keeps the line that it came from, each cell its heading. To teach
it what a place is called, extend PLACES.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from factcheck.names import is_row_of_totals
from factcheck.parties import PARTIES, party_key, slug
from factcheck.results.cells import Sheet
from factcheck.results.headings import WHO, field_of, normal
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_column
from factcheck.results.rows import count_of

# What the places are called in headings, from the first on.
PLACES: tuple[str, ...] = (
    (r"(?:elected|returned|winning|successful|new|leading) (?:mp|member|mla|mpp|mna|councillor|candidate)|(?:mp|member|councillor|candidate) (?:elected|returned)|"
     r"first|1st|winner|winning|won|elected|victor|victorious|leading|leader|ahead|successful|returned|mp|member|mla|mpp|mna"),
    (r"(?:trailing|losing|defeated|beaten|unsuccessful) candidate|(?:nearest|closest|main|next) (?:rival|challenger|opponent|candidate)|"
     r"second|2nd|runner-? ?up|runners-? ?up|trailing|loser|losing|defeated|beaten|unsuccessful|behind|challenger|opponent|rival"),
    r"third|3rd", r"fourth|4th", r"fifth|5th", r"sixth|6th",
    r"seventh|7th", r"eighth|8th", r"ninth|9th", r"tenth|10th",
)
_OTHERS = re.compile(r"(?:the )?(?:rest|(?:all )?others?|other candidates|remaining(?: candidates)?)(?:'s?)?(?: (?:total|combined))?(?: (?P<of>votes?|poll|share|%|pct))?")
# A place before or behind what is said of it: "Second-placed party", "Votes (2nd)", "Winner's votes".
_BEFORE = r"(?:{0})(?:'s)?(?:[ -]placed?)?(?:[ :,/.-]+\(?(?P<rest>[^()]+)\)?)?"
_BEHIND = r"(?P<rest>.+?)[ ,:-]+(?:of |for )?(?:the )?\(?(?:{0})(?:[ -]placed?)?\)?"
_FORMS = tuple((number, re.compile(form.replace("{0}", words))) for number, words in enumerate(PLACES, start=1) for form in (_BEFORE, _BEHIND))
_FIELDS = frozenset({"candidate", "surname", "first", "party", "party_code", "votes", "share", "change"})
# What a place may hold after preferences, and the title of the sheet whose votes are those.
_PREFERRED = {"preferred_votes": "votes", "preferred_share": "share"}
_WON = re.compile(r"\b(?:winn(?:er|ing)|won|elected|victor\w*|successful|returned|mp|member|mla|mpp|mna)\b", re.I)
_SAID_PREFERRED = "Two candidate preferred"
_SAID_NAME = re.compile(r"(?:elected )?(?:mp|member|mla|mpp|mna|td|councillor|person)")  # behind a place: whoever it is
_COUNTED = frozenset({"votes", "share"})
_TOTALS = frozenset({"valid_votes", "votes_cast"})
_REPEATED = _FIELDS - {"first"}  # what may stand bare behind a place: "Winner, Party, Votes, Second, Party, Votes"
_PARTY_NAMES = frozenset(slug(name) for party in PARTIES for name in (*party.codes, *party.names, party.label, *party.official)) | {"con", "lab", "ind"}
_HEADINGS = {"candidate": "Candidate", "surname": "Surname", "first": "Forename", "party": "Party", "party_code": "Party", "votes": "Votes", "share": "Share", "change": "Change"}
_TOP = 12
_OF_SEAT = frozenset({"electorate", "valid_votes", "majority", "turnout", "rejected", "votes_cast"})


@dataclass
class _Groups:
    """The columns of each place by field, those of all others together, and those that are of the contest."""

    places: dict[int, dict[str, int]] = field(default_factory=dict)
    others: dict[str, int] = field(default_factory=dict)
    unclear: set[int] = field(default_factory=set)  # of one of the places, and nothing says of which
    preferred: set[int] = field(default_factory=set)  # after preferences
    won: bool = False  # whether the first place is said to be the winner's

    def give(self, place: int, meaning: str, column: int) -> None:
        """Give a place a column; a second one of a meaning is none that could be told."""
        if self.places.setdefault(place, {}).setdefault(meaning, column) != column:
            self.unclear.add(column)

    def settled(self) -> None:
        """Takes from the places what they have after preferences, where they have votes before them too."""
        counted = {column for fields in self.places.values() for name, column in fields.items() if name in _COUNTED}
        if self.preferred & counted and not counted <= self.preferred:
            self.unclear |= self.preferred & counted
            self.places = {place: {name: column for name, column in fields.items() if column not in self.unclear} for place, fields in self.places.items()}

    def columns(self) -> set[int]:
        return {column for fields in (*self.places.values(), self.others) for column in fields.values()}


def by_place(sheet: Sheet) -> list[Sheet]:
    """The sheet with a row a candidate, and behind it the rows that have figures of a contest and nobody's; the sheet alone
    where its headings have no groups of a candidate, or a party, and votes for two places at least."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        if sum(1 for cell in row if cell.strip()) < 4 or sum(map(is_number, row)) > 1:
            continue
        banner = sheet.rows[i - 1] if i else ()
        if found := _groups(row, banner, sheet.rows[i + 1 : i + 9]):
            return _reshaped(sheet, i, found)
    return [sheet]


def place_named(heading: str) -> tuple[int, str] | None:
    """(place, what is said of it) of a heading; what is said may be "" ; None when it names no place."""
    text = normal(heading)
    for number, form in _FORMS:
        if match := form.fullmatch(text):
            return number, (match["rest"] or "").strip()
    return None


def _groups(row: Sequence[str], banner: Sequence[str], below: Sequence[Sequence[str]]) -> _Groups | None:
    """The groups of a heading row, if it is one of places."""
    made, bare = _Groups(), [normal(cell) for cell in row]
    over = {j: named[0] for j, cell in enumerate(banner) if cell.strip() and (named := place_named(cell)) and not named[1]}
    of_contest: set[str] = set()
    here = 0
    for j, heading in enumerate(row):
        if not heading.strip():
            continue
        here = over.get(j, here)
        if (rest := _OTHERS.fullmatch(bare[j])) and (here or made.places):
            made.others.setdefault("share" if rest["of"] in {"share", "%", "pct"} else "votes", j)
            continue
        named = place_named(heading)
        if named and _SAID_NAME.fullmatch(named[1]):
            named = named[0], ""
        if named is None or (named[1] and _meaning(named[1], j, made) not in _FIELDS):
            meaning = _meaning(heading, j, made)
            if here and meaning in _REPEATED and (bare.count(bare[j]) > 1 or _said_of_second(row, meaning)):
                made.give(here, meaning, j)
            elif here == 1 and meaning in _REPEATED and j - 1 in made.places.get(1, {}).values() and _has_second(row, j):
                made.give(1, meaning, j)  # "Elected, Votes, Share, Runner-up, Runner-up votes"
            elif here and meaning in _TOTALS and _is_total_of(here, j, row, made):
                made.give(here, "votes", j)  # "Winning candidate, Party, Total votes, Runner-up, Party, Votes"
            elif here == 2 and meaning in made.places.get(1, {}) and meaning in _COUNTED and j - 1 in made.places.get(2, {}).values():
                made.give(here, meaning, j)
            elif here and meaning == "share":
                made.unclear.add(j)
            elif meaning == "votes" and not made.places and bare[j].startswith("total "):
                of_contest.add("votes_cast")  # "Total votes polled" before the winner
            elif meaning:
                of_contest.add("contest" if meaning == "electorate" and _by_cells(below, j) == "candidate" else meaning)  # in New Zealand a seat is one
            continue
        here, said = named
        meaning = _meaning(said, j, made) if said else _by_cells(below, j)
        if meaning:
            made.give(here, meaning, j)
    made.settled()
    made.won = any(_WON.search(row[j]) for j in made.places.get(1, {}).values())
    parties = sum(1 for j, heading in enumerate(row) if j not in made.columns() and party_column(heading) and field_of(heading) is None)
    return made if parties < 2 and _are_places(made, of_contest) else None


def _is_total_of(place: int, column: int, row: Sequence[str], made: _Groups) -> bool:
    """Whether "Total votes" stand next behind what is said of a place that has no votes, and another has some."""
    bare = [normal(cell) for cell in row]
    behind = column - 1 in made.places.get(place, {}).values() and not _COUNTED & set(made.places[place])
    return behind and (any(field_of(heading) == "votes" for heading in row) or bare.count(bare[column]) > 1)


def _meaning(heading: str, column: int, made: _Groups) -> str | None:
    """The field of a heading; of one after preferences that of votes or share, which is noted."""
    meaning = field_of(heading)
    if meaning in _PREFERRED:
        made.preferred.add(column)
    return _PREFERRED.get(meaning or "", meaning)


def _has_second(row: Sequence[str], column: int) -> bool:
    """Whether the second place stands behind a column."""
    return any((named := place_named(heading)) is not None and named[0] == 2 for heading in row[column + 1 :])


def _said_of_second(row: Sequence[str], meaning: str | None) -> bool:
    """Whether a heading says of the second place what stands bare behind the first: "Winner, Party, Votes, Second party, Second votes"."""
    return any((named := place_named(heading)) is not None and named[0] == 2 and named[1] and field_of(named[1]) == meaning for heading in row)


def _by_cells(below: Sequence[Sequence[str]], column: int) -> str:
    """What stands below a place alone: votes, a party or a candidate; "" where nothing does."""
    cells = [cell.strip() for row in below if column < len(row) and (cell := row[column]).strip()]
    if cells and all(map(is_number, cells)):
        return "votes"
    known = sum(1 for cell in cells if slug(cell) in _PARTY_NAMES or party_key(cell) in {"independent"})
    single = all(" " not in cell for cell in cells)  # "Workers", "Reform": no full name of anybody
    return "party" if known and (known == len(cells) or single) else "candidate" if cells else ""


def _are_places(made: _Groups, of_contest: set[str]) -> bool:
    """Whether the groups are those of the first two places at least, each with somebody and votes, in a table of contests."""
    numbers = sorted(made.places)
    if len(numbers) < 2 or numbers != list(range(1, len(numbers) + 1)) or not {"contest", "date", "election"} & of_contest or {"candidate", "surname", "votes"} & of_contest:
        return False
    whole = [fields for fields in made.places.values() if _COUNTED & set(fields) and WHO & set(fields)]
    return len(whole) == len(numbers)


def _reshaped(sheet: Sheet, top: int, found: _Groups) -> list[Sheet]:
    """The sheet with a row a candidate: the columns of a place in front, those of the contest behind them."""
    head = sheet.rows[top]
    fields = [name for name in _HEADINGS if any(name in of for of in found.places.values())]
    rest = [j for j in range(len(head)) if j not in found.columns()]
    rest_heads = ["" if j in found.unclear else head[j] for j in rest]
    title = [[_SAID_PREFERRED]] if found.preferred & found.columns() else []
    rows: list[list[str]] = [*title, *(list(row) for row in sheet.rows[:top])]
    lines = [*(sheet.lines[top] for _ in title), *sheet.lines[:top]]
    printed: dict[tuple[int, int], str] = {}
    rows.append([*(_HEADINGS[name] for name in fields), "Place", *_heads_of_winner(found), *rest_heads])
    lines.append(sheet.lines[top])
    nobody: list[int] = []
    for i, row in enumerate(sheet.rows[top + 1 :], start=top + 1):
        candidates = list(_candidates(row, found, fields))
        if not candidates:
            nobody.append(i)
        for cells, columns in candidates:
            printed |= {(len(rows), at): head[j].strip() for at, j in enumerate(columns) if j is not None}
            won = ["Yes" if cells[-1] == "1" else "No" if cells[-1] else "" for _ in _heads_of_winner(found)]
            rows.append([*cells, *won, *(row[j] if j < len(row) else "" for j in rest)])
            lines.append(sheet.lines[i])
    made = replace(sheet, rows=rows, lines=lines, printed=printed, reshaped=True)
    named = [i for i in nobody if sum(1 for cell in sheet.rows[i] if is_number(cell)) > 1]
    if not named or len(_OF_SEAT & {field_of(head[j]) for j in rest}) < 2:
        return [made]
    kept = [*range(top + 1), *named]
    of_contest = [list(sheet.rows[i]) if i < top else [sheet.rows[i][j] for j in rest if j < len(sheet.rows[i])] for i in kept]
    if len(named) == 1 and _is_sum(sheet, named[0], [i for i in range(top + 1, len(sheet.rows)) if i not in nobody], [j for j in rest if field_of(head[j]) in _ADDED]):
        of_contest[-1] = [f"{cell} total" if cell.strip() and not is_number(cell) and not is_row_of_totals(cell) else cell for cell in of_contest[-1]]
    return [made, replace(sheet, rows=of_contest, lines=[sheet.lines[i] for i in kept], reshaped=True)]


_ADDED = frozenset({"electorate", "valid_votes", "rejected", "votes_cast"})
_FEWEST = 3  # contests that a row is the sum of


def _is_sum(sheet: Sheet, row: int, others: Sequence[int], columns: Sequence[int]) -> bool:
    """Whether a row has in columns of counts the sum of what the rows of contests have."""
    sums = [(count_of(sheet.rows[row], j), sum(count_of(sheet.rows[i], j) for i in others)) for j in columns]
    return len(others) >= _FEWEST and len(sums) > 1 and all(said == made > 0 for said, made in sums)


def _heads_of_winner(found: _Groups) -> list[str]:
    """The heading of a column that says who was elected, where the first place is called so: "Winner", no "Leading candidate"."""
    return ["Elected"] if found.won else []


def _candidates(row: Sequence[str], found: _Groups, fields: Sequence[str]) -> Iterator[tuple[list[str], list[int | None]]]:
    """(cells, the columns that they are from) of everybody in a row, and of all others together."""

    def cell(column: int | None) -> str:
        return row[column].strip() if column is not None and column < len(row) else ""

    for place, columns in sorted(found.places.items()):
        own = [cell(columns.get(name)) for name in fields]
        if any(is_number(text) for name, text in zip(fields, own, strict=True) if name in _COUNTED):
            yield [*own, str(place)], [columns.get(name) for name in fields]
    if any(is_number(cell(column)) and cell(column).strip("0") for column in found.others.values()):
        named = {"candidate": "Others", "surname": "Others", "party": "Others", "party_code": "Others"}
        yield ([named.get(name, "") or cell(found.others.get(name)) for name in fields] + [""], [found.others.get(name) for name in fields])
