"""Elections side by side of which the first heading alone says the year: "2014 winner | Party | Votes | 2011 winner | Party | Votes".

The others of its block then say it too: "Party 2014".
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of, normal
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import YEAR, party_column

_TOP = 12


def with_years_spread(sheet: Sheet) -> Sheet:
    """The sheet with the year in every heading of such blocks; itself where its headings are none."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        if not any(map(is_number, row)) and (new := _spread(row)):
            return replace(sheet, rows=[*sheet.rows[:i], new, *sheet.rows[i + 1 :]])
    return sheet


def _spread(row: Sequence[str]) -> list[str]:
    """A heading row with its years spread; [] where its blocks are not alike."""
    heads = [cell.strip() for cell in row]
    years = {j: found[0] for j, head in enumerate(heads) if len(found := YEAR.findall(head)) == 1 and _bare(head)}
    starts = list(years)
    if len(starts) < 2 or len(set(years.values())) < len(starts):
        return []
    width = starts[1] - starts[0]
    blocks = [range(start, start + width) for start in starts]
    if width < 2 or blocks[-1].stop > len(heads) or any(other - one != width for one, other in itertools.pairwise(starts)):
        return []
    said = [[_bare(heads[j]) for j in block] for block in blocks]
    if any(one != said[0] for one in said) or not all(head and (field_of(head) or party_column(head)) for head in said[0]):
        return []
    new = list(heads)
    for block, year in zip(blocks, years.values(), strict=True):
        for j in block[1:]:
            new[j] = f"{heads[j]} {year}"
    return new


def _bare(heading: str) -> str:
    """A heading without its year."""
    return normal(" ".join(YEAR.sub(" ", heading).split()).strip(" ,:()-–"))
