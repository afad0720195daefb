"""Elections side by side of which the first heading alone says the year: "2014 winner | Party | Votes | 2011 winner | Party | Votes".

The others of its block then say it too: "Party 2014". And counts of a transferable vote of which the first alone is called so:
"Count 1 | 2 | 3". And votes whose heading is the year alone, beside their share: "2024 | 2024 % | 2019 | 2019 %".
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import WHO, field_of, normal
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import YEAR, party_column

_TOP = 12


def with_years_spread(sheet: Sheet) -> Sheet:
    """The sheet with the year in every heading of such blocks; itself where its headings are none."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        if not any(map(is_number, row)) and (new := _spread(row)):
            return replace(sheet, rows=[*sheet.rows[:i], new, *sheet.rows[i + 1 :]])
    return sheet


_YEAR_ALONE = re.compile(r"((?:19|20)\d\d)(?: ?\(?(notional)\)?)?", re.I)
_SHARES = 100  # votes are more, some of them


def with_votes_of_years(sheet: Sheet) -> Sheet:
    """The sheet with "2024 votes" for a year alone that has its share beside it, where parties or people have numbers below; itself for others."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        heads = [" ".join(cell.split()).casefold() for cell in row]
        shares = {re.sub(r"[\s(]*(?:%|(?:vote )?share|per ?cent)\)?$", "", head) for head in heads if re.search(r"(?:%|share|per ?cent)\)?$", head)}
        years = [j for j, head in enumerate(heads) if _YEAR_ALONE.fullmatch(head) and head in shares]
        if not years or not {"party", "party_code"} & {field_of(cell) for cell in row}:
            continue
        below = [[cell for other in sheet.rows[i + 1 :] if j < len(other) and (cell := other[j].strip().replace(",", "")).isdecimal()] for j in years]
        if all(cells and max(map(int, cells)) > _SHARES for cells in below):
            new = [f"{cell.strip()} votes" if j in years else cell for j, cell in enumerate(row)]
            return replace(sheet, rows=[*sheet.rows[:i], new, *sheet.rows[i + 1 :]])
    return sheet


_FIRST_COUNT = re.compile(r"(?P<name>counts?|stages?|rounds?)(?: no\.?)? ?1", re.I)


def with_counts_spread(sheet: Sheet) -> Sheet:
    """The sheet with "Count 2" for the bare number that stands behind "Count 1", and so on; itself where there are none."""
    for i, row in enumerate(sheet.rows[:_TOP]):
        first = next((j for j, cell in enumerate(row) if _FIRST_COUNT.fullmatch(cell.strip())), None)
        if first is None or not WHO & {field_of(cell) for cell in row[:first]}:
            continue
        name = row[first].strip().rstrip("1").strip()
        run = [j for number, j in enumerate(range(first + 1, len(row)), start=2) if row[j].strip() == str(number)]
        if run != list(range(first + 1, first + 1 + len(run))) or not run:
            continue
        new = [f"{name} {row[j].strip()}" if j in run else cell for j, cell in enumerate(row)]
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
