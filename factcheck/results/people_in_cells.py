"""A row a contest, with a cell each that tells name, party and votes of those who stood: under places, or under their parties.

    Where     | Winner                        | Second                   | Third                      | Electorate
    Pellworth | Ann Archer (Lib Dem) 12,921   | Bob Baker (Con) 6,618    | Cy Carter (Lab) 4,274      | 38,030

    Ward      | Labour                        | Green                    | Electorate
    Abbey     | Ann Archer 900 60%            | Bob Baker 600 40%        | 4,000

Each gets a row of their own, with the figures of the contest. Their places are those of the columns where the first heading says
that it is of the winner and votes fall from left to right. How such a cell may be written stands in printed_lines.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.parties import KNOWN, party_key
from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of
from factcheck.results.numbers import is_number, is_percent
from factcheck.results.party_columns import party_column, party_of
from factcheck.results.places import place_named
from factcheck.results.printed_lines import candidate_of
from factcheck.results.unread import NO_COUNT

_MOST = 5_000  # rows of a sheet that people wrote by hand
_TOP = 12
_FEWEST = 2  # columns of people, and rows that show one whose heading does not
_HEADS = ("Candidate", "Party", "Votes", "Share", "Change", "Elected")  # of what a cell may say
_MARKS = "*†‡§"
# Over the first of them, where they stand by their places.
_FIRST = re.compile(r"(?:1st|first|winner|elected|mp|winning candidate|top (?:two|three|four|five|\d)|first (?:two|three|four|five|\d))(?: (?:place|placed|candidate|party|candidates))?(?:\W.*)?", re.I)
_NUMBERED = re.compile(r"(?:candidate|cand\.?|no\.?|#)? ?\d{1,2}", re.I)
_IN_BRACKETS = re.compile(r"(.+?[^\W\d_.])\s*\((\d[\d,]*)\)")  # "Ann Archer (1,234)"
_JOINING = frozenset({"de", "di", "da", "von", "van", "der", "del", "la", "le", "ap", "al", "el", "bin", "ní", "ó", "o"})
_MOVED = re.compile(r"\b(?:up|down|won|lost|held|gained?|net|none|no|yes|elected|average|change|plus|minus|est|approx)\b", re.I)
_PLACED = frozenset({"contest", "date", "election", "council", "area"})
_OF_SOMEBODY = frozenset({"candidate", "surname", "first", "party", "party_code", "votes", "share", "change", "elected", "rank"})


def people_upright(sheet: Sheet) -> Sheet:
    """The sheet with a row for each who stood; itself where none stand in cells of their own beside one another."""
    if len(sheet.rows) > _MOST:
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        if not _PLACED & set(map(field_of, row)) or any(map(is_number, row)):
            continue
        below = sheet.rows[i + 1 :]
        whose = {j: party for j, cell in enumerate(row) if (party := _whose(cell)) is not None}
        standing = {j: count for j in range(max(map(len, sheet.rows[i:]))) if (count := _standing(below, j, whose.get(j)))}
        shown = [j for j, count in standing.items() if j in whose or count >= _FEWEST]
        if len(shown) >= _FEWEST and not any(_may_stand(sheet, i, j) or (j in whose and _cells(below, j)) for j in range(len(row)) if j not in standing):
            return _upright(sheet, i, {j: whose.get(j) for j in standing})
    return sheet


def _whose(heading: str) -> str | None:
    """The party that a heading names; "" for a place or a numbered candidate, whose cells name it; None for another heading."""
    text = heading.strip()
    if party_of(text):
        return text
    if ((named := place_named(text)) is not None and named[1] in {"", "candidate"}) or _NUMBERED.fullmatch(text):
        return ""
    return text if text and field_of(text) is None and party_column(text) is not None else None


def _may_stand(sheet: Sheet, top: int, column: int) -> bool:
    """Whether cells of a column that no heading tells are words with a number, as those of people are: somebody is in them then
    whom nobody read."""
    cells = [text for row in sheet.rows[top + 1 :] if column < len(row) and (text := row[column].strip())]
    return field_of(sheet.rows[top][column]) is None and any(re.search(r"[^\W\d]{2,}.*\W\d", cell) for cell in cells)


def _standing(below: Sequence[Sequence[str]], column: int, party: str | None) -> int:
    """How many cells of a column are somebody with votes and a party; 0 where others are not empty."""
    cells = _cells(below, column)
    return len(cells) if all(_person(cell, party) for cell in cells) else 0


def _cells(below: Sequence[Sequence[str]], column: int) -> list[str]:
    """The cells of a column that say something, in rows of more than a note; a dash is where a party had nobody."""
    return [text for row in below if column < len(row) and sum(1 for cell in row if cell.strip()) > 1 and (text := row[column].strip(" -–—"))]


def _person(cell: str, party: str | None) -> list[str]:
    """What a cell says of who stood, as _HEADS have it: a name, the votes, and the party where the heading names none; [] for
    another cell. `party`: what _whose says of the heading, without which the party in the cell has to be a known one."""
    text = re.sub(r"\s*\n\s*", "  ", cell.strip())
    mark = text[-1:] if text[-1:] in _MARKS else ""
    found = candidate_of(_IN_BRACKETS.sub(r"\1 \2", text.rstrip(_MARKS + " ")))
    if not found or not _is_name(found[0]) or bool(party) == bool(found[1]):
        return []
    if not party and party_key(found[1]) not in KNOWN and (party is None or not _capitals(found[1])):
        return []
    return [found[0], party or found[1], found[2] + mark, *found[3:]]


def _is_name(text: str) -> bool:
    """Whether words are a name: each of them is or has a capital, and none says what became of a seat: no "Up", no "Lab gain"."""
    return _capitals(text) and not (NO_COUNT.search(text) or _MOVED.search(text) or party_of(text))


def _capitals(text: str) -> bool:
    """Whether each word begins with a capital, apart from those that join names."""
    words = [re.sub(r"^[dol]['’]", "", word) for word in text.split() if word.casefold() not in _JOINING]
    return bool(words) and all(word[:1].isupper() for word in words)


def _upright(sheet: Sheet, top: int, people: Mapping[int, str | None]) -> Sheet:
    """The rows of the contests, once for each who stood in them."""
    heads, width = sheet.rows[top], max(map(len, sheet.rows))
    columns, others = list(people), [j for j in range(width) if j not in people]
    shown = [{at: found for at, j in enumerate(columns, start=1) if j < len(row) and (found := _person(row[j], people[j]))} for row in sheet.rows[top + 1 :]]
    falling = all(votes == sorted(votes, reverse=True) for row in shown for votes in [[int(re.sub(r"\D", "", one[2])) for one in row.values()]])
    first = _FIRST.fullmatch(heads[columns[0]].strip()) if columns[0] < len(heads) else None
    places = falling and first is not None
    made = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made.append(([*(_heading(sheet, top, j) for j in others), *_HEADS, *(["Place"] if places else [])], sheet.lines[top]))
    printed: dict[tuple[int, int], str] = {}
    for row, line, stood in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], shown, strict=True):
        kept = [row[j].strip() if j < len(row) else "" for j in others]
        made += [] if stood else [(kept, line)]
        for place, one in stood.items():
            said = next((heads[j].strip() for j in reversed(columns[:place]) if j < len(heads) and heads[j].strip()), "")
            printed |= {(len(made), len(others) + at): said for at in range(len(_HEADS) + 1) if said}
            made.append(([*kept, *one, *([str(place)] if places else [])], line))
    return replace(sheet.of_rows(made), printed=printed)


def _heading(sheet: Sheet, top: int, column: int) -> str:
    """The heading of a column of the contests: "% poll", or "Poll" over percentages, is the turnout, where each of those who stood
    has votes; "Winner" or "Votes" is nobody's in each row."""
    heading = sheet.rows[top][column].strip() if column < len(sheet.rows[top]) else ""
    said = field_of(heading)
    cells = [text for row in sheet.rows[top + 1 :] if column < len(row) and (text := row[column].strip())]
    if (said == "share" and re.search(r"\bpoll\b", heading, re.I)) or (said == "votes" and re.match("poll", heading, re.I) and cells and all(map(is_percent, cells))):
        return "Turnout %"
    return "" if said in _OF_SOMEBODY else heading
