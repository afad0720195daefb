"""A row for each figure: what it is in one column, the number in another. "Measure | Value", "CalculationType | CalculationValue".

Such a sheet becomes one with a column a figure. To teach it what a figure is called there, extend MEASURES; to teach it the
headings of the two columns, extend NAMED and NUMBERS; that of whom or what they are of, SUBJECTS.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.errors import UnreadableTable
from factcheck.results.cells import Sheet
from factcheck.results.headings import COUNTED, field_of, normal, spaced
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import bracketed, party_of

NAMED = re.compile(r"measure(?: name| type)?|calculation ?type|figure|statistic|variable|metric|indicator|item|field|data type")
NUMBERS = re.compile(r"value|measure value|calculation ?value|number|count|amount|figure|data value|result value")
# Whose figure a row gives: somebody's with a party in brackets, or a party's; nobody's where it is the seat's.
SUBJECTS = re.compile(r"subject|entity|object|about|of|whose|person or party|candidate or party|candidate ?/ ?party|series")
_UNITS = re.compile(r"units?(?: of (?:measure(?:ment)?|value))?|uom|measured in")
_MULTIPLES = re.compile(r"thousand|million|hundred|\b0{3}s?\b|\b[km]\b", re.I)  # then the value is no count
# What a figure is called in such a column, and a heading that means it; "" for one that is not read.
MEASURES: tuple[tuple[str, str], ...] = (
    (r"preference count", "Votes"), (r"preference percent", "Share"), (r"transfer count", "Transfers"), (r"transfer percent", ""),
)
_TOP = 12
_SHOWN = 400  # rows that show what the figures are
_WHO = frozenset({"candidate", "surname", "first", "party", "party_code"})


def by_measure(sheet: Sheet) -> Sheet:
    """The sheet with a column for each figure; itself where it is no table of measures and values."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        heads = [spaced(cell) for cell in row]
        own = _whose(row, heads, sheet.rows[i + 1 : i + _SHOWN])
        name = next((j for j, head in enumerate(heads) if NAMED.fullmatch(head)), None)
        value = next((j for j, head in enumerate(heads) if j != name and NUMBERS.fullmatch(head)), None)
        if name is None or value is None or len([head for head in heads if head]) < 4:
            continue
        found = dict.fromkeys(cell for row in sheet.rows[i + 1 : i + _SHOWN] if len(row) > max(name, value) and (cell := row[name].strip()))
        headings = {measure: heading for measure in found if (heading := _heading(measure)) is not None}
        if len({heading for heading in headings.values() if heading}) > 1 and COUNTED & {field_of(heading) for heading in headings.values()}:
            return _pivoted(sheet, i, own, name, value, {measure: headings.get(measure, measure) for measure in found if headings.get(measure, measure)})
    return sheet


def _whose(row: Sequence[str], heads: Sequence[str], below: Sequence[Sequence[str]]) -> list[str]:
    """The headings, that of whose figures the rows give as what its cells are, and that of their units as none."""
    known = {field_of(cell) for cell in row} & _WHO
    made = ["" if _UNITS.fullmatch(head) and not any(_MULTIPLES.search(other[j]) for other in below if j < len(other)) else cell for j, (cell, head) in enumerate(zip(row, heads, strict=True))]
    for j, head in enumerate(heads) if not known else ():
        cells = {cell for other in below if j < len(other) and (cell := other[j].strip())}
        if SUBJECTS.fullmatch(head) and len(cells) > 1:
            people, parties = all(bracketed(cell)[0] for cell in cells), all(party_of(cell) for cell in cells)
            made[j] = "Candidate" if people else "Party" if parties else row[j]
    return made


def _heading(measure: str) -> str | None:
    """The heading of a figure's column; "" where it is not read, None where nobody knows what it is."""
    known = next((heading for words, heading in MEASURES if re.fullmatch(words, normal(measure))), None)
    return known if known is not None else measure if field_of(measure) not in {None, "ignore", *_WHO} else None


def _pivoted(sheet: Sheet, top: int, head: Sequence[str], name: int, value: int, headings: dict[str, str]) -> Sheet:
    """The sheet with a row for each set of the other cells, at the line of its votes. What is said of a seat alone is
    repeated for everybody in it. Raises UnreadableTable where two rows say different things of one figure."""
    others = [j for j in range(len(head)) if j not in {name, value} and (head[j].strip() or not sheet.rows[top][j].strip())]
    columns = list(dict.fromkeys(headings.values()))
    groups: dict[tuple[str, ...], tuple[dict[str, str], int]] = {}
    for row, line in zip(sheet.rows[top + 1 :], sheet.lines[top + 1 :], strict=True):
        if len(row) <= max(name, value) or (heading := headings.get(row[name].strip())) is None:
            continue
        said, _ = groups.setdefault(tuple(row[j].strip() if j < len(row) else "" for j in others), ({}, line))
        if is_number(row[value]) and said.setdefault(heading, row[value]) != row[value]:
            raise UnreadableTable(f"{sheet.path}:{line}: {row[name].strip()!r} is {row[value]} here and {said[heading]} in another row, and no column tells the two apart", sheet.path, line)
        if field_of(heading) == "votes":
            groups[tuple(row[j].strip() if j < len(row) else "" for j in others)] = said, line
    whose = [at for at, j in enumerate(others) if field_of(head[j]) in _WHO]
    of_seats = {key: said for key, (said, _) in groups.items() if whose and not any(key[at] for at in whose)}
    made = [(list(row), line) for row, line in zip(sheet.rows[:top], sheet.lines[:top], strict=True)]
    made.append(([*(head[j] for j in others), *columns], sheet.lines[top]))
    for key, (said, line) in groups.items():
        if key in of_seats and len(of_seats) < len(groups):
            continue
        above = next((figures for seat, figures in of_seats.items() if seat != key and all(not cell or cell == own for cell, own in zip(seat, key, strict=True))), {})
        made.append(([*key, *(said.get(column) or above.get(column, "") for column in columns)], line))
    return sheet.of_rows(made)

