"""A row a contest, or a polling place, with columns again for each candidate: "Candidate 1, Party 1, Votes 1, Candidate 2 ...",
or for each by name: "State | Harris votes | Harris % | Trump votes | Trump % | Total votes", where the shares prove whose they are.

Such a sheet becomes one with a row a candidate; each row keeps the line that it came from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.results.cells import Sheet
from factcheck.results.headings import OF_CONTEST, WHO, field_of
from factcheck.results.kinds_of_vote import kind_of_vote
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_of

# The number of a candidate within a heading: "Votes 2", "cand_2_poll_vote", "2nd candidate".
_NUMBERED = re.compile(r"(?<![\d.])(\d{1,2})(?:st|nd|rd|th)?(?![\d.])")
_PREFIX = re.compile(r"^(?:cand(?:idate)?)\b[ _.-]*(?=\S)|[ _.-]+(?:cand(?:idate)?)$", re.I)
_A_NAME = re.compile(r"[^\W\d][^\d]{2,}")
_HAVE = frozenset({"votes", "share"})
_FEWEST = 2  # candidates


def by_candidate(sheet: Sheet) -> Sheet:
    """The sheet with a row a candidate; itself where its headings have no numbered groups of a candidate and votes."""
    for i, row in enumerate(sheet.rows[:12]):
        groups = _groups(row)
        if groups:
            return _long(sheet, i, groups)
        if names := _names(row, sheet.rows[i + 1 :]):
            return _by_name(sheet, i, names)
    return sheet


_OF_NAME = re.compile(r"(?P<name>[^\W\d_][\w.'’-]+(?: [^\W\d_][\w.'’-]+)?) (?P<figure>votes|%|share|pct|per ?cent)", re.I)
_NOBODY = re.compile(r"(?:total|other|all|electoral|popular|valid|invalid|rejected|write-?ins?|scatter\w*|first|second|final|party|vote|district|list|regional|constituency|state|county|ward)s?(?: .*)?|.* (?:tpp|tcp|2pp|2cp|pref\w*|swing|majority)", re.I)
_FEW, _SLACK = 12, Fraction(1, 10)  # rows that are looked at; points by which a share in whole tenths may be off


def _names(row: Sequence[str], below: Sequence[Sequence[str]]) -> dict[str, dict[str, int]]:
    """By surname the columns of votes and shares of each candidate; empty unless in every row the shares are those of one total."""
    found: dict[str, dict[str, int]] = {}
    for j, heading in enumerate(row):
        match = _OF_NAME.fullmatch(" ".join(heading.replace("_", " ").split()))
        if match and not (_NOBODY.fullmatch(match["name"]) or party_of(match["name"]) or field_of(match["name"]) or field_of(heading) in OF_CONTEST or kind_of_vote(heading)):
            found.setdefault(match["name"], {}).setdefault("Votes" if match["figure"].casefold() == "votes" else "%", j)
    names = {name: columns for name, columns in found.items() if set(columns) == {"Votes", "%"}}
    shown = [cells for cells in below if any(map(is_number, cells))][:_FEW]
    if len(names) < _FEWEST or WHO & set(map(field_of, row)) or not shown or not all(_of_one_total(cells, list(names.values())) for cells in shown):
        return {}
    return names


def _of_one_total(row: Sequence[str], groups: Sequence[dict[str, int]]) -> bool:
    """Whether the shares of a row can all be those of their votes in one total, which is no less than the votes."""
    pairs = [(Fraction(votes.replace(",", "")), Fraction(share)) for one in groups if max(one.values()) < len(row)
             and is_number(votes := row[one["Votes"]].strip()) and is_number(share := row[one["%"]].strip().rstrip("%"))]
    if len(pairs) < len(groups) or any(share <= _SLACK for _, share in pairs):
        return False
    low, high = max(100 * votes / (share + _SLACK) for votes, share in pairs), min(100 * votes / (share - _SLACK) for votes, share in pairs)
    return low <= high and sum(votes for votes, _ in pairs) <= high


def _by_name(sheet: Sheet, top: int, names: dict[str, dict[str, int]]) -> Sheet:
    """The sheet with a row a candidate of these names, with the columns of nobody behind."""
    head = sheet.rows[top]
    grouped = {column for columns in names.values() for column in columns.values()}
    others = [j for j, heading in enumerate(head) if j not in grouped and not _OF_NAME.fullmatch(" ".join(heading.replace("_", " ").split()))]
    others += [j for j, heading in enumerate(head) if j not in grouped and j not in others and field_of(heading) in OF_CONTEST]
    made: list[tuple[list[str], int]] = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made.append((["Candidate", "Votes", "%", *(head[j] for j in others)], sheet.lines[top]))
    printed: dict[tuple[int, int], str] = {}
    for row, line in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], strict=True):
        cells = [*row, *[""] * (len(head) - len(row))]
        for name, columns in names.items() if any(map(is_number, row)) else ():
            printed |= {(len(made), 1): head[columns["Votes"]].strip(), (len(made), 2): head[columns["%"]].strip()}
            made.append(([name, cells[columns["Votes"]], cells[columns["%"]], *(cells[j] for j in others)], line))
    return replace(sheet.of_rows(made), printed=printed)


def _groups(row: Sequence[str]) -> dict[int, dict[str, int]]:
    """By number of the candidate the columns of its group, by what the heading is without the number; empty when these are none."""
    found: dict[int, dict[str, int]] = {}
    for column, heading in enumerate(row):
        numbers = _NUMBERED.findall(re.sub(r"_", " ", heading))
        if len(numbers) == 1:
            found.setdefault(int(numbers[0]), {}).setdefault(_stem(heading), column)
    numbers = sorted(number for number in found if number > 0)
    if len(numbers) < 2 or numbers != list(range(numbers[0], numbers[0] + len(numbers))) or numbers[0] != 1:
        return {}
    stems = set(found[1]) & set(found[2])
    fields = {field_of(stem) for stem in stems}
    if not fields & WHO or not fields & _HAVE:
        return {}
    return {number: {stem: column for stem, column in found[number].items() if stem in stems} for number in numbers if set(found[number]) & stems}


def _stem(heading: str) -> str:
    """A heading without the number of its candidate: "Votes" of "Votes 2", "last name" of "cand_2_last_name"."""
    bare = " ".join(_NUMBERED.sub(" ", heading.replace("_", " ")).split()).strip(" .:-")
    stripped = _PREFIX.sub("", bare).strip(" .:-")
    return stripped if stripped and field_of(stripped) else bare


def _long(sheet: Sheet, top: int, groups: dict[int, dict[str, int]]) -> Sheet:
    """The sheet with the group's columns in front, and the others repeated behind them for each candidate."""
    stems = list(dict.fromkeys(stem for columns in groups.values() for stem in columns))
    grouped = {column for columns in groups.values() for column in columns.values()}
    head = sheet.rows[top]
    others = [column for column in range(len(head)) if column not in grouped]
    made: list[tuple[list[str], int]] = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made.append(([*_spoken(sheet.rows[top + 1 :], stems, groups), *(head[column] for column in others)], sheet.lines[top]))
    for row, line in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], strict=True):
        made += [(cells, line) for cells in _candidates(row, groups, stems, others)]
    return sheet.of_rows(made)


def _spoken(rows: Sequence[Sequence[str]], stems: Sequence[str], groups: dict[int, dict[str, int]]) -> list[str]:
    """The headings of a group, with "candidate" for who was "1st placed" where the cells are names."""
    fields = [field_of(stem) for stem in stems]
    if "candidate" in fields or "surname" in fields or "rank" not in fields:
        return list(stems)
    placed = stems[fields.index("rank")]
    cells = [row[column] for row in rows for columns in groups.values() if (column := columns.get(placed)) is not None and column < len(row) and row[column].strip()]
    named = sum(1 for cell in cells if _A_NAME.fullmatch(cell.strip()))
    return ["candidate" if stem == placed and named * 2 > len(cells) else stem for stem in stems]


def _candidates(row: Sequence[str], groups: dict[int, dict[str, int]], stems: Sequence[str], others: Sequence[int]) -> Iterator[list[str]]:
    def cell(column: int | None) -> str:
        return row[column] if column is not None and column < len(row) else ""

    rest = [cell(column) for column in others]
    for columns in groups.values():
        own = [cell(columns.get(stem)) for stem in stems]
        who = [text for stem, text in zip(stems, own, strict=True) if field_of(stem) in WHO]
        if any(text.strip() for text in who):
            yield [*own, *rest]
