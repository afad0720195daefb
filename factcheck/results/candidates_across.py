"""Tables of one contest with those who stood as columns and a row a polling place, a precinct or a kind of vote.

              | BISHOP, Christopher | MALLARD, Trevor | Total Valid Votes        Count | HALL, Tom | HART, Ross | Total
              | National Party      | Labour Party    |                          1     | 7202      | 23878      | 68733
    Ordinary  | 14675               | 15029           | 34434                    2     | 7250      | 23950      | 68733
    Special   | 1452                | 1807            | 4003
    Total     | 16127               | 16836           | 38437

Each becomes a table with a row a candidate and place, or a column a count. Names alone prove nothing: rows must make their
totals, or the row of totals be the sum of the others. To teach it what is no name, extend _NO_NAME.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from factcheck.errors import UnreadableTable
from factcheck.names import is_row_of_totals
from factcheck.parties import ANSWERS, KNOWN, party_key
from factcheck.results.cells import Sheet
from factcheck.results.headings import COUNTED, WHO, field_of, row_label
from factcheck.results.kinds_of_vote import kind_of_vote
from factcheck.results.numbers import is_number
from factcheck.results.parts import figure_in, is_total, is_total_row
from factcheck.results.party_columns import YEAR, party_beside, party_column, party_of, people_columns
from factcheck.results.rows import count_of
from factcheck.results.titles import seat_in, tally_in

_TOP = 15
_MOST = 60  # candidates
_LONGEST = 20_000  # rows of the table made; of a longer one the totals alone
_PERSON = re.compile(r"[^\W\d_][\w.'’*\"-]*,?(?: [^\W\d_(\"“@][\w.'’*\"”,@-]*){1,6}")
_INITIAL = re.compile(r" [A-Z]\. ")  # between names, whatever else they may mean: "MARK W. TURLEY"
_ONE_WORD = re.compile(r"[^\W\d_][\w.'’-]+")
_NO_NAME = re.compile(
    r"\b(?:votes?|voters?|voting|votos|ballots?|papers?|totals?|valid|invalid|formal|informals?|rejected|spoil[et]d?|polls?|polled|polling|electors?|electorate|enrolment|registered|registration|"
    r"postals?|number|no|counts?|seats?|shares?|turnout|wards?|districts?|area|council|boxe?s?|stations?|part(?:y|ies)|candidates?|majority|population|households?|change|swing|under|over|write|"
    r"england|wales|scotland|ireland|britain|kingdom|north|south|east|west|northern|southern|eastern|western|county|city|region|all|other|others|remaining|men|women|males?|females?|white|black|asian|hispanic|latino|democrats?|republicans?|libertarians?|unaffiliated|nonpartisan|urban|rural|date|day|name|code|description)\b", re.I)
_NOTA = re.compile(r"nota|none of (?:the above|these candidates)", re.I)
_LOST = re.compile(r"(?:under|over)[ -]?votes?", re.I)
_COUNT = re.compile(r"(?:count|stage|round)(?: no\.?| number)?", re.I)
_OF_COUNT = re.compile(r"(?:(?:count|stage|round) )?(\d{1,2})(?:st|nd|rd|th)?(?: (?:count|stage|round))?", re.I)
_BALLOTS = re.compile(r"\b(?:votes?|ballots?|formal|informal|rejected|polling|election|candidates?|preferences)\b", re.I)
_OF_ELECTION = re.compile(r"result|elect|vote|president|governor|senat|congress|mayor|count(?:y|ies)\b", re.I)  # in the name of a file
_NO_SEAT = re.compile(r"\b(?:votes?|results?|elections?|candidates?|counts?|official|final|provisional|declaration|table|sources?|summary|part(?:y|ies)|form|sheet)\b|\d", re.I)
_HEADS = {"electorate": "Electorate", "valid_votes": "Valid votes", "rejected": "Rejected votes", "votes_cast": "Ballots cast"}


@dataclass
class _Across:
    """A heading row of names: the columns of those who stood with their parties, and of what else is counted."""

    top: int
    below: int  # the first row that is no heading
    people: dict[int, str]
    parties: dict[int, str]
    others: dict[int, str]
    rows: list[int] = field(default_factory=list)  # that have votes
    total: int | None = None  # the row of all of them
    left_out: list[int] = field(default_factory=list)  # totals of some of them
    surnames: bool = False  # whether the names are no more than that, which only sums prove


def upright(sheet: Sheet) -> Sheet:
    """The sheet with a row for each who stood; itself where those are no columns, or nothing proves the figures."""
    for i in range(min(_TOP, len(sheet.rows))):
        found = _headings(sheet, i)
        if found is None:
            continue
        found.rows = [r for r in range(found.below, len(sheet.rows)) if _has_votes(sheet.rows[r], found)]
        if not found.rows or (len(found.rows) < 2 and not (found.parties and _is_total_alone(sheet, found))) or _has_table(sheet, found):
            return sheet
        if _COUNT.fullmatch(sheet.rows[i][0].strip()):
            return _by_count(sheet, found, _counts(sheet, found))
        return _long(sheet, found) if _is_proved(sheet, found) else sheet
    return sheet


def _headings(sheet: Sheet, i: int) -> _Across | None:
    """The headings of a row of names, with the parties in the row below or above it; None where it is no such row."""
    row = sheet.rows[i]
    if (both := people_columns(row)) and not _COUNT.fullmatch(row[0].strip()) and not any(map(is_total_row, sheet.rows[i + 1 :])):
        return _Across(i, i + 1, both, {j: party_beside(row[j]) for j in both}, {j: cell.strip() for j, cell in enumerate(row) if j and cell.strip() and j not in both})
    if answers := _answers(row):
        return _Across(i, i + 1, answers, {}, {j: cell.strip() for j, cell in enumerate(row) if j and cell.strip() and j not in answers})
    names = [j for j, cell in enumerate(row) if j and _is_name(cell)]
    run = [j for j in names if all(k in names for k in range(names[0], j))]
    many = [j for j in run if _PERSON.fullmatch(row[j].strip())]
    surnames = bool(row) and field_of(row[0]) == "area" and not many  # "County | Harris | Trump | Total"
    if not 2 <= len(run) <= _MOST or (2 * len(many) < len(run) and not surnames) or (WHO | {"votes"}) & {field_of(cell) for cell in row[run[-1] + 1 :] if cell.strip() and not figure_in(cell)}:
        return None
    if 2 * sum(1 for j in run if _is_party(row[j])) >= len(run):
        return None
    around = [(i + 1, i + 2), (i - 1, i + 1)]
    parties, below = next(((at, end) for at, end in around if 0 <= at < len(sheet.rows) and _are_parties(sheet.rows[at], run)), (None, i + 1))
    people = {j: row[j].strip() for j in run}
    people |= {j: row[j].strip() for j in range(run[-1] + 1, len(row)) if _NOTA.fullmatch(row[j].strip())}
    above = {j: sheet.rows[parties][j].strip() for j in run if j < len(sheet.rows[parties])} if parties is not None else {}
    heads = (row, sheet.rows[parties] if parties is not None else ())
    others = {j: cell.strip() for cells in reversed(heads) for j, cell in enumerate(cells) if j and cell.strip() and j not in people}
    return _Across(i, below, people, above, others, surnames=surnames)


def _answers(row: Sequence[str]) -> dict[int, str]:
    """The columns of the two answers to a question, in a row a county or other area: "County | Yes/For | No/Against | Total votes"."""
    sides = {j: answer for j, cell in enumerate(row) if j and (answer := party_of(cell.strip()) or (party_column(cell) or ("", ""))[0]) in ANSWERS and "%" not in cell}
    of_areas = bool(row) and field_of(row[0]) == "area" and not {"contest", "candidate", "party", "date", "election"} & {field_of(cell) for cell in row}
    return {j: answer.title() for j, answer in sides.items()} if of_areas and len(sides) == 2 and len(set(sides.values())) == 2 else {}


def _is_name(cell: str) -> bool:
    text = cell.strip().rstrip("*")
    return bool(_PERSON.fullmatch(text) or _ONE_WORD.fullmatch(text)) and not (_NO_NAME.search(text) or (field_of(text) and not _INITIAL.search(text)) or row_label(text) or kind_of_vote(text) or party_column(text))


def _is_party(cell: str) -> bool:
    return party_column(cell.strip()) is not None or party_key(cell.strip()) in KNOWN


def _are_parties(row: Sequence[str], run: Sequence[int]) -> bool:
    """Whether a row has a party below, or above, most names."""
    cells = [row[j].strip() for j in run if j < len(row) and row[j].strip()]
    return 2 * len(cells) > len(run) and not any(map(is_number, cells)) and 3 * sum(map(_is_party, cells)) >= len(cells)


def _has_votes(row: Sequence[str], found: _Across) -> bool:
    cells = [row[j].strip() if j < len(row) else "" for j in found.people]
    return 2 * sum(map(is_number, cells)) >= len(cells) and all(is_number(cell) or not cell.strip("-– ") for cell in cells)


def _has_table(sheet: Sheet, found: _Across) -> bool:
    """Whether another table stands in the sheet that has a row a candidate."""
    fields = [{field_of(cell) for cell in row if cell.strip()} for i, row in enumerate(sheet.rows[:400]) if i not in found.rows and not found.top - 1 <= i < found.below]
    return any(WHO & names and (COUNTED & names or len(names) > 2) for names in fields)


def _label(row: Sequence[str], found: _Across) -> str:
    return next((cell.strip(" :") for cell in row[: min(found.people)] if cell.strip()), "")


def _votes(sheet: Sheet, rows: Sequence[int], found: _Across) -> list[int]:
    """The votes of each candidate in some rows together."""
    return [sum(count_of(sheet.rows[i], column) for i in rows) for column in found.people]


# --- rows that are counts -------------------------------------------------------------------------------------------


def _counts(sheet: Sheet, found: _Across) -> list[int]:
    """The numbers of the counts of a transferable vote that the rows are, from the first on. Raises UnreadableTable where they are not told."""
    numbers = [int(match[1]) for i in found.rows if (match := _OF_COUNT.fullmatch(_label(sheet.rows[i], found)))]
    if len(numbers) < len(found.rows) or numbers[0] != 1 or sorted(set(numbers)) != numbers:
        line = sheet.lines[found.rows[0]]
        raise UnreadableTable(f"{sheet.path}:{line}: candidates are columns and counts are rows, but the rows are not numbered from the first count on; number each count once", sheet.path, line)
    return numbers


def _by_count(sheet: Sheet, found: _Across, numbers: Sequence[int]) -> Sheet:
    """A row a candidate, with a column a count; whoever is out has nothing there."""
    made = [(list(row), line) for row, line in zip(sheet.rows[: found.top], sheet.lines[: found.top], strict=True)]
    made.append((["Candidate", "Party", *(f"Count {number}" for number in numbers)], sheet.lines[found.top]))
    for column, name in found.people.items():
        cells = [sheet.rows[i][column].strip() if column < len(sheet.rows[i]) else "" for i in found.rows]
        last = max((at for at, cell in enumerate(cells) if cell.strip("0-– ")), default=0)
        made.append(([name, found.parties.get(column, ""), *(cell if at <= last else "" for at, cell in enumerate(cells))], sheet.lines[found.rows[0]]))
    return _seated(sheet.of_rows(made), sheet, found)


# --- rows that are parts --------------------------------------------------------------------------------------------


def _is_proved(sheet: Sheet, found: _Across) -> bool:
    """Whether the rows are parts of one result, each named once; finds the row of totals. Changes `found`."""
    named = {i: _label(sheet.rows[i], found) for i in found.rows}
    if len({field for label in named.values() if (field := field_of(label)) in COUNTED}) > 1:  # votes and shares
        return False
    totals = [i for i in found.rows if re.search(r"\btotals?\b", named[i], re.I) or is_total(named[i])]
    parts = [i for i in found.rows if i not in totals]
    labels = [named[i].casefold() for i in parts]
    if not parts and _is_total_alone(sheet, found):
        found.total = found.rows[0]
        return True
    if len(set(labels)) < len(labels) or not parts or any(YEAR.fullmatch(label) or _is_party(label) for label in labels):
        return False
    if found.surnames and not (_OF_ELECTION.search(Path(sheet.path).stem.replace("_", " ")) and _makes_totals(sheet, found)):
        return False
    if not (found.parties or found.surnames) and not {name.casefold() for name in found.people.values()} <= ANSWERS and not _BALLOTS.search(" ".join(cell for row in sheet.rows[: found.below] for cell in row)):
        return False
    row_by_row = _makes_totals(sheet, found)
    found.total = next((i for i in reversed(totals) if _is_sum(sheet, i, parts, [t for t in totals if t < i], found)), None)
    if found.total is None and len(totals) == 1 and row_by_row:  # of more rows than are printed
        found.total = totals[0]
        return True
    if found.total is None:
        return not totals and row_by_row and len(parts) > 2
    alone = _votes(sheet, parts, found)
    found.left_out = [i for i in totals if i != found.total and (_votes(sheet, [i], found) == alone or _votes(sheet, [found.total], found) == alone)]
    return len(parts) > 1


def _is_total_alone(sheet: Sheet, found: _Across) -> bool:
    """Whether the only row is that of totals, with a column of what they come to."""
    return len(found.rows) == 1 and is_total(_label(sheet.rows[found.rows[0]], found)) and _makes_totals(sheet, found)


def _is_sum(sheet: Sheet, total: int, parts: Sequence[int], before: Sequence[int], found: _Across) -> bool:
    """Whether a row of totals is the sum of the others: of the parts, of the totals before it, or of the parts and those of these that are of other rows."""
    alone, whole = _votes(sheet, parts, found), _votes(sheet, [total], found)
    rest = [i for i in before if _votes(sheet, [i], found) != alone]
    return any(whole) and whole in (alone, _votes(sheet, before, found), _votes(sheet, [*parts, *rest], found))


def _makes_totals(sheet: Sheet, found: _Across) -> bool:
    """Whether in each row the candidates, alone or with what was not for any of them, make a column of totals."""
    named = [j for j, heading in found.others.items() if _NO_NAME.search(heading) and all(count_of(sheet.rows[i], j) or not any(_votes(sheet, [i], found)) for i in found.rows)]
    lost = [j for j, heading in found.others.items() if _LOST.fullmatch(heading) or figure_in(heading) == "rejected" or field_of(heading) == "rejected"]
    sums = {i: (own := sum(_votes(sheet, [i], found)), own + sum(count_of(sheet.rows[i], j) for j in lost)) for i in found.rows}
    return any(all(count_of(sheet.rows[i], j) in sums[i] for i in found.rows) for j in named)


def _figures(sheet: Sheet, found: _Across) -> dict[str, int]:
    """The columns that have a figure of the contest, by what it is: totals by what they are the sum of."""
    where = [found.total] if found.total is not None else found.rows
    votes = sum(_votes(sheet, where, found))
    number = {j: sum(count_of(sheet.rows[i], j) for i in where) for j in found.others}
    said = {j: figure_in(heading) or field_of(heading) or row_label(heading) or "" for j, heading in found.others.items()}
    columns = {"electorate": next((j for j, name in said.items() if name == "electorate"), None),
               "rejected": next((j for j, name in said.items() if name == "rejected" and not _LOST.fullmatch(found.others[j])), None)}
    rejected = number.get(columns["rejected"], 0) if columns["rejected"] is not None else 0
    totals = [j for j, name in said.items() if name in {"valid_votes", "votes_cast", "votes"} or re.search(r"\btotal\b", found.others[j], re.I)]
    columns["valid_votes"] = next((j for j in totals if number[j] == votes), None)
    columns["votes_cast"] = next((j for j in totals if rejected and number[j] == votes + rejected), None)
    if columns["votes_cast"] is None:  # of all that were voted for on one paper
        columns["votes_cast"] = next((j for j, name in said.items() if name == "votes_cast" and number[j] > votes and j < min(found.people)), None)
    return {name: column for name, column in columns.items() if column is not None}


def _long(sheet: Sheet, found: _Across) -> Sheet:
    """A row for each candidate in each place, and in the total."""
    rows = [i for i in found.rows if i not in found.left_out]
    if len(rows) * len(found.people) > _LONGEST and found.total is not None:
        rows = [found.total]
    named = [_label(sheet.rows[i], found) for i in rows if i != found.total]
    corner = next((cell.strip() for cell in sheet.rows[found.top][: min(found.people)] if cell.strip()), "")
    place = "Vote type" if named and all(map(kind_of_vote, named)) else corner if field_of(corner) == "area" else "Polling place"
    figures = _figures(sheet, found)
    made = [(cells, line) for row, line in zip(sheet.rows[: found.top], sheet.lines[: found.top], strict=True) if not _is_over(row, found) for cells in _apart(row)]
    made.append(([place, "Candidate", *(["Party"] if found.parties else []), "Votes", *(_HEADS[name] for name in figures)], sheet.lines[found.top]))
    printed: dict[tuple[int, int], str] = {}
    votes_at = 2 + bool(found.parties)
    for i in rows:
        row = sheet.rows[i]
        label = "Total" if i == found.total else _label(row, found)
        for column, name in found.people.items():
            printed |= {(len(made), votes_at): name} | {(len(made), votes_at + 1 + at): found.others[j] for at, j in enumerate(figures.values())}
            cells = [label, name, *([found.parties.get(column, "")] if found.parties else []), *(row[j].strip() if j < len(row) else "" for j in (column, *figures.values()))]
            made.append((cells, sheet.lines[i]))
    made += [(list(sheet.rows[i]), sheet.lines[i]) for i in range(found.below, len(sheet.rows)) if i not in found.rows and not is_row_of_totals(_label(sheet.rows[i], found))]
    return replace(_seated(sheet.of_rows(made), sheet, found), printed=printed)


def _apart(row: Sequence[str]) -> list[list[str]]:
    """A row above the table, with a label and its number behind a title in a row of their own: "Unofficial results | Registered Voters | 28162"."""
    filled = [cell.strip() for cell in row if cell.strip()]
    label = row_label(filled[-2]) or field_of(filled[-2]) if len(filled) > 2 else None
    return [filled[:-2], filled[-2:]] if label == "electorate" and is_number(filled[-1]) else [list(row)]


def _is_over(row: Sequence[str], found: _Across) -> bool:
    """Whether a row above the names is that of their parties."""
    return bool(found.parties) and [row[j].strip() if j < len(row) else "" for j in found.parties] == list(found.parties.values())


def _seated(made: Sheet, sheet: Sheet, found: _Across) -> Sheet:
    """The table made, of the seat that stands alone above it where no title names one: "Hutt South"."""
    above = [[cell.strip() for cell in row if cell.strip()] for row in sheet.rows[: found.top]]
    if sheet.seat or seat_in("\n".join(" ".join(cells) for cells in above)):
        return made
    alone = [cells[0] for cells in above if len(cells) == 1 and not (_NO_SEAT.search(cells[0]) or field_of(cells[0]) or row_label(cells[0])) and tally_in(cells[0]) is None]
    return replace(made, seat=alone[0]) if len(alone) == 1 and len(alone[0]) < 50 else made
