"""Figures of the election before in rows among those of this one: "Previous majority | 3,358", "Turnout last time | 64.1%",
"Turnout in 2019 | 64.1%" beside "Turnout | 39.1%". They are a contest of their own, of the same seat.

What says that a figure is of the election before stands in last_time.
"""

from __future__ import annotations

import re

from factcheck.results.cells import Sheet
from factcheck.results.drafts import Draft
from factcheck.results.headings import row_label, spaced
from factcheck.results.last_time import EARLIER
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number

_FIGURES = frozenset({"electorate", "turnout", "majority", "margin_points", "valid_votes", "votes_cast", "rejected"})
_OLD = re.compile(r"^(?:old|former|last|defended) (?=maj)")
_IN_YEAR = re.compile(r"\(?\b(?:(?:in|at)(?: the)? )?(?:ge ?)?((?:19|20)\d\d)(?: (?:general )?election)?\)?")
_MOST = 400  # rows of a sheet of one contest


def figures_before(sheet: Sheet, drafts: list[Draft]) -> list[Draft]:
    """The figures of earlier elections that a sheet of one contest has in rows of their own, a draft for each election."""
    now = [draft for draft in drafts if not (draft.earlier or draft.sheet.earlier or draft.sheet.later)]
    if len(sheet.rows) > _MOST or not now or len({draft.seat_key for draft in drafts}) != 1:
        return []
    newest = max((draft.year or 0 for draft in now), default=0)
    found: dict[int, list[tuple[str, int, int]]] = {}  # by year, 0 where nothing says it
    own = {row_label(said[0]) for row in sheet.rows if len(said := [cell.strip() for cell in row if cell.strip()]) > 1 and not _IN_YEAR.search(said[0])}
    for i, row in enumerate(sheet.rows):
        filled = [cell.strip() for cell in row if cell.strip()]
        if len(filled) != 2 or not is_number(filled[1]):
            continue
        field, year = _figure(filled[0])
        if field and (not year or (field in own and year < newest)) and field not in {label for label, _, _ in found.get(year, [])}:
            found.setdefault(year, []).append((field, i, -1))
    first = now[0]
    return [Draft(sheet, Layout(-1, [], {}, country=first.country), first.seat, None, year or None, [], labelled, area=first.area, earlier=not year) for year, labelled in found.items()]


def _figure(label: str) -> tuple[str, int]:
    """(the figure, its year or 0) of a label that says that it is of an earlier election; ("", 0) for any other."""
    said = spaced(label)
    if year := _IN_YEAR.search(said):
        bare = " ".join(_IN_YEAR.sub(" ", said).split())
        return (field, int(year[1])) if (field := row_label(bare) or "") in _FIGURES else ("", 0)
    said = _OLD.sub("previous ", said)
    bare = " ".join(EARLIER.sub(" ", said).split()).strip(" ,:–-")
    return (field, 0) if EARLIER.search(said) and (field := row_label(bare) or "") in _FIGURES else ("", 0)
