"""Candidates in sections, one a party, below its name: "CONSERVATIVE CANDIDATES", "Labour Party", and the headings again or not.

    Labour candidates
    Ward  | Candidate  | Votes
    Abbey | Ann Archer | 900

They get a column with the party. To teach it what else may stand beside the name of a party there, extend _BESIDE.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.parties import KNOWN, party_key
from factcheck.results.cells import Sheet
from factcheck.results.headings import COUNTED, WHO, field_of
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_of

_MOST = 2_000  # rows of a sheet that people wrote by hand
_FEWEST = 2  # parties
_BESIDE = re.compile(r"\b(?:(?:list|results?|candidates?) (?:of|for)(?: the)?|candidates?|results?|nominees|who stood|votes?|polled|how they did)\b|[:–—-]\s*$", re.I)
_OF_PARTY = re.compile(r"\b(?:candidates|party|association|alliance|residents|ratepayers|group|independents?|movement|first)\b", re.I)
_TOTAL = re.compile(r"(?:sub-?)?totals?\b|\btotals?$", re.I)


def with_parties_named(sheet: Sheet) -> Sheet:
    """The sheet with a column for the party that stands over its candidates; itself where its rows name parties otherwise, or
    a section has no candidate."""
    if len(sheet.rows) > _MOST:
        return sheet
    over = {i: party for i, row in enumerate(sheet.rows) if (party := _party_over(row))}
    heads = {i: fields for i, row in enumerate(sheet.rows) if (fields := _fields(row))}
    if len(over) >= _FEWEST and heads:
        over = _with_unknown(sheet, over, list(heads))
    if len(over) < _FEWEST or len(set(map(party_key, over.values()))) < len(over) or not heads or min(heads) > min(over) + 1:
        return sheet
    top = min(heads)
    if any(heads[i] != heads[top] for i in heads) or not _all_have_candidates(sheet, list(over), list(heads)):
        return sheet
    made: list[tuple[list[str], int]] = []
    here = over.get(top - 1, "")
    for i, (row, line) in enumerate(zip(sheet.rows, sheet.lines, strict=True)):
        here = over.get(i, here)
        if i in over or (i in heads and i != top):
            continue
        if i < top:
            made.append((list(row), line))
        elif i == top:
            made.append(([*row, "Party"], line))
        elif not _is_sum(row):
            counted = any(map(is_number, row))
            made.append(([*row, *[""] * (len(sheet.rows[top]) - len(row)), here if counted else ""], line))
    width = len(sheet.rows[top])
    printed = {(i, width): row[width] for i, (row, _) in enumerate(made) if len(row) > width and row[width]}
    return replace(sheet.of_rows(made), printed=printed)


def _party_over(row: Sequence[str]) -> str:
    """The party that a row names and nothing else; "" for another row."""
    name = _alone(row)
    return name if name and (party_key(name) in KNOWN or party_of(name)) else ""


def _alone(row: Sequence[str]) -> str:
    """What a row of one cell says, without what stands beside the name of a party; "" for another row."""
    filled = [cell.strip() for cell in row if cell.strip()]
    if len(filled) != 1 or any(map(str.isdigit, filled[0])):
        return ""
    name = " ".join(_BESIDE.sub(" ", filled[0]).split()).strip(" :–—-")
    return name.title() if name.isupper() and party_of(name) is None else name


def _with_unknown(sheet: Sheet, over: dict[int, str], heads: Sequence[int]) -> dict[int, str]:
    """The sections with those of parties that no table of parties has, by their own names; none at all where a row over
    candidates may be no party's: they would be given to the party before."""
    found = dict(over)
    for i, row in enumerate(sheet.rows[:-1]):
        below = sheet.rows[i + 1]
        if i in over or i < min(over) or not (name := _alone(row)) or not (i + 1 in heads or any(map(is_number, below))) or _is_sum(below):
            continue
        if not _OF_PARTY.search(next(cell for cell in row if cell.strip())):
            return {}
        found[i] = name
    return dict(sorted(found.items()))


def _fields(row: Sequence[str]) -> frozenset[str]:
    """The fields of the headings of candidates in contests with votes and without parties; empty for another row."""
    fields = frozenset(field for cell in row if cell.strip() and (field := field_of(cell)))
    return fields if fields & {"candidate", "surname"} and fields & COUNTED and not fields & (WHO - {"candidate", "surname"}) and "contest" in fields else frozenset()


def _all_have_candidates(sheet: Sheet, over: Sequence[int], heads: Sequence[int]) -> bool:
    """Whether below each party stand rows with numbers, and above the first, apart from headings, none."""
    counted = [i for i, row in enumerate(sheet.rows) if i not in heads and any(map(is_number, row[1:])) and not _is_sum(row)]
    ends = [*over[1:], len(sheet.rows)]
    return bool(counted) and counted[0] > over[0] and all(any(start < i < end for i in counted) for start, end in zip(over, ends, strict=True))


def _is_sum(row: Sequence[str]) -> bool:
    """Whether a row is the total of a party: "Total Conservative | | 2104"."""
    return bool(_TOTAL.search(next((cell.strip() for cell in row if cell.strip()), "")))
