"""A row a contest, or a polling place, with columns again for each candidate: "Candidate 1, Party 1, Votes 1, Candidate 2 ...".

Such a sheet becomes one with a row a candidate; each row keeps the line that it came from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.results.cells import Sheet
from factcheck.results.headings import WHO, field_of

# The number of a candidate within a heading: "Votes 2", "cand_2_poll_vote", "2nd candidate".
_NUMBERED = re.compile(r"(?<![\d.])(\d{1,2})(?:st|nd|rd|th)?(?![\d.])")
_PREFIX = re.compile(r"^(?:cand(?:idate)?)\b[ _.-]*(?=\S)|[ _.-]+(?:cand(?:idate)?)$", re.I)
_HAVE = frozenset({"votes", "share"})


def by_candidate(sheet: Sheet) -> Sheet:
    """The sheet with a row a candidate; itself where its headings have no numbered groups of a candidate and votes."""
    for i, row in enumerate(sheet.rows[:12]):
        groups = _groups(row)
        if groups:
            return _long(sheet, i, groups)
    return sheet


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
    made.append(([*stems, *(head[column] for column in others)], sheet.lines[top]))
    for row, line in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], strict=True):
        made += [(cells, line) for cells in _candidates(row, groups, stems, others)]
    return sheet.of_rows(made)


def _candidates(row: Sequence[str], groups: dict[int, dict[str, int]], stems: Sequence[str], others: Sequence[int]) -> Iterator[list[str]]:
    def cell(column: int | None) -> str:
        return row[column] if column is not None and column < len(row) else ""

    rest = [cell(column) for column in others]
    for columns in groups.values():
        own = [cell(columns.get(stem)) for stem in stems]
        who = [text for stem, text in zip(stems, own, strict=True) if field_of(stem) in WHO]
        if any(text.strip() for text in who):
            yield [*own, *rest]
