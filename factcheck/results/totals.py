"""The row of totals that bears a name: "Gloucestershire" below its six districts is their sum, and is called so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from factcheck.names import is_row_of_totals
from factcheck.parties import slug
from factcheck.results.drafts import Draft
from factcheck.results.parts import is_total
from factcheck.results.party_columns import party_of
from factcheck.results.rows import cell_of

_FEWEST = 3  # contests beside the sum of them
_MOST = 1_000  # contests of one sheet; beyond that a sum has no row
_MOST_ROWS = 3_000  # of a contest by area in which the whole is looked for
_MANY = 5  # contests of which a sum with a slip in it is no contest more
_NEAR = 20  # of so many votes one may be off
_CHANCE = 30  # a sum so small may be one by chance
_COUNTS = ("electorate", "votes_cast", "valid_votes", "rejected")
_ALL = re.compile(r"all(?: (?:of )?(?:the )?(?:them|together|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|seats|constituencies|wards|divisions|areas))*", re.I)
_COUNTED = re.compile(
    r"[,:;–-]?\s*\(?(?:(?:all|the|in) )*(?:\d+|[a-z]+)? ?(?:councils|authorities|districts|boroughs|wards|divisions|areas|seats|constituencies|counties|regions)\)?\s*$", re.I)


def name_totals(drafts: Sequence[Draft]) -> None:
    """Call the first or last contest of a sheet a total where it is the sum of all others. Changes its seat."""
    for _, group in groupby(drafts, key=lambda draft: (draft.sheet.path, draft.sheet.name, draft.day, draft.year, draft.tally, draft.stage)):
        own = list(group)
        if not _FEWEST < len(own) <= _MOST or any(is_row_of_totals(draft.seat) or not draft.seat for draft in own):
            continue
        for total, others in ((own[-1], own[:-1]), (own[0], own[1:])):
            if _is_sum(total, others):
                total.seat = f"{_place(total.seat)} total".strip()
                break


def _place(printed: str) -> str:
    """The name of the place in that of a row of totals: "Wales" of "All Wales" and "Wales (all)"; "" where there is none."""
    name = _COUNTED.sub("", printed).strip(" ,") or printed
    return "" if _ALL.fullmatch(name) else re.sub(r"^all (?:of )?(?=[A-Z])|\s*\(all\)$|,? as a whole$", "", name, flags=re.I)


def totals_of_parties(drafts: Sequence[Draft]) -> None:
    """Of a table of parties the first or last row that is no party, and the sum of all others, has the valid votes: "Wales"
    below the parties there. Changes the rows of the drafts."""
    for draft in drafts:
        columns = draft.layout.columns
        if draft.layout.wide or draft.layout.divided or {"candidate", "surname"} & set(columns) or not {"votes", "party"} <= set(columns) or len(draft.rows) <= _FEWEST:
            continue
        votes = {row: _whole_number(cell_of(draft.sheet.rows[row], columns["votes"])) for row in draft.rows}
        for row in (draft.rows[-1], draft.rows[0]):
            if 2 * votes[row] == sum(votes.values()) > _CHANCE and not party_of(cell_of(draft.sheet.rows[row], columns["party"])):
                draft.rows.remove(row)
                draft.labelled.append(("valid_votes", row, -1))
                break


def totals_of_areas(drafts: Sequence[Draft]) -> None:
    """In a table of one contest by area the first or last area in which everybody has what they have in all others together
    is the whole: "Delaware" below its counties. Its cells then say so. Changes the drafts."""
    for draft in drafts:
        layout = draft.layout
        if len(layout.areas) != 1 or layout.people or not {"candidate", "surname", "party"} & set(layout.columns) or "votes" not in layout.columns or not _FEWEST < len(draft.rows) <= _MOST_ROWS:
            continue
        (column,) = layout.areas
        of_area: dict[str, list[int]] = {}
        for row in draft.rows:
            of_area.setdefault(cell_of(draft.sheet.rows[row], column), []).append(row)
        if len(of_area) < _FEWEST or any(map(is_total, of_area)):
            continue
        counted = {area: _votes_of(draft, rows) for area, rows in of_area.items()}
        whole = Counter[tuple[str, ...]]()
        for own in counted.values():
            whole.update(own)
        for area in (list(of_area)[-1], next(iter(of_area))):
            own = counted[area]
            if area and len(own) > 1 and sum(own.values()) > _CHANCE and all(2 * own[who] == number for who, number in whole.items()):
                rows = [list(row) for row in draft.sheet.rows]
                for row in of_area[area]:
                    rows[row][column] = f"{area} (all)"
                draft.sheet = replace(draft.sheet, rows=rows)
                break


def _votes_of(draft: Draft, rows: Sequence[int]) -> Counter[tuple[str, ...]]:
    """Votes by who has them, and of which kind, in some rows of a draft."""
    columns = draft.layout.columns
    who = [columns[name] for name in ("candidate", "first", "surname", "party", "mode") if name in columns]
    found: Counter[tuple[str, ...]] = Counter()
    for row in rows:
        cells = draft.sheet.rows[row]
        found[tuple(slug(cell_of(cells, column)) for column in who)] += _whole_number(cell_of(cells, columns["votes"]))
    return found


def _is_sum(total: Draft, others: Sequence[Draft]) -> bool:
    """Whether every party, candidate or answer of one contest has what it has in all others together; where a table has a
    slip, half of them, and all nearly as many."""
    whole = _counted(total)
    if total.layout.wide and not any(whole.values()):  # a row with the figures of all alone
        own, those = _of_contest(total), [_of_contest(draft) for draft in others]
        return len(own) > 1 and all(value > _CHANCE and value == sum(one.get(name, 0) for one in those) for name, value in own.items())
    if len([number for number in whole.values() if number]) < 2 or sum(whole.values()) < _CHANCE:
        return False
    left = Counter(whole)
    for draft in others:
        left.subtract(_counted(draft))
    off = [abs(number) for number in left.values() if number]
    return not off or (len(others) >= _MANY and 2 * len(off) <= len([number for number in whole.values() if number]) and sum(off) * _NEAR <= sum(whole.values()))


def _counted(draft: Draft) -> dict[str, int]:
    """Votes, or seats, by who has them; in a table of contests without either, what was counted in each."""
    layout, rows = draft.layout, draft.sheet.rows
    if not layout.wide and not layout.counted:
        return {name: _whole_number(cell_of(rows[row], layout.columns[name])) for row in draft.rows[:1] for name in _COUNTS if name in layout.columns}
    if layout.wide:
        return {str(column): _whole_number(cell_of(rows[row], column)) for row in draft.rows[:1] for column in layout.parties}
    column = layout.columns.get("votes", layout.columns.get("seats"))
    who = [layout.columns[name] for name in ("candidate", "surname", "party") if name in layout.columns]
    if column is None or not who:
        return {}
    found: Counter[str] = Counter()
    for row in draft.rows:
        found[slug(cell_of(rows[row], who[0]))] += _whole_number(cell_of(rows[row], column))
    return found


def _of_contest(draft: Draft) -> dict[str, int]:
    """The figures of a contest as a whole that its row has."""
    cells = {name: cell_of(draft.sheet.rows[draft.rows[0]], draft.layout.columns[name]) for name in _COUNTS if name in draft.layout.columns and draft.rows}
    return {name: _whole_number(cell) for name, cell in cells.items() if cell}


def _whole_number(cell: str) -> int:
    digits = re.sub(r"[, '’\u00a0\u202f]", "", cell)
    return int(digits) if digits.isdecimal() else 0
