"""Which of several columns of shares is that of the votes: "Seats %", "Total %" and "Votes %" stand side by side in tables of
parties. The votes tell, or else the headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of
from factcheck.results.layout import Layout
from factcheck.results.misreadable import is_data
from factcheck.results.numbers import number_in
from factcheck.results.rows import cell_of

_NEAR = 1  # points by which a share may miss that of all votes in the table
_FEWEST = 2  # rows
_OF_OTHERS = re.compile(r"\b(?:total|seats?|councillors|members|council|places|candidates)\b", re.I)
_OF_VOTES = re.compile(r"\bvotes?\b", re.I)
_A_SHARE = re.compile(r"%|\b(?:share|per ?cent|percentage|pct)\b", re.I)


def share_of_votes(sheet: Sheet, layout: Layout, rows: Sequence[int]) -> None:
    """Makes that column the share which the votes bear out, where the one that is taken for it is borne out by none."""
    columns = layout.columns
    if "share" not in columns or "votes" not in columns or "contest" in columns or layout.wide or layout.divided:
        return
    free = [j for j, heading in enumerate(layout.headings) if j not in layout.used() and _A_SHARE.search(heading) and field_of(heading) in {None, "share"}]
    data = [sheet.rows[i] for i in rows if is_data(sheet.rows[i], layout)]
    if not free or len(data) < _FEWEST or _fits(data, columns["share"], columns["votes"]):
        return
    fitting = [j for j in free if _fits(data, j, columns["votes"])]
    if not fitting and _OF_OTHERS.search(layout.headings[columns["share"]]):
        fitting = [j for j in free if _OF_VOTES.search(layout.headings[j])]
    if len(fitting) == 1:
        layout.others = sorted({*layout.others, columns["share"]} - {fitting[0]})
        columns["share"] = fitting[0]


def _fits(data: Sequence[Sequence[str]], share: int, votes: int) -> bool:
    """Whether a column has in every row what its votes are of all votes."""
    said = [(number_in(cell_of(row, share)), number_in(cell_of(row, votes))) for row in data]
    whole = sum((count for _, count in said if count is not None), Fraction(0))
    known = [(part, count) for part, count in said if part is not None and count is not None]
    return whole > 0 and len(known) >= _FEWEST and all(abs(part - 100 * count / whole) <= _NEAR for part, count in known)
