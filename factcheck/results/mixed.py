"""Rows of several contests that only a column besides the seat tells apart: mayor and councillors, two boroughs, two ballots.

To teach it what such a column is headed, extend _PLACES (any two values are two contests) or _KINDS (two of its values that
name a kind of election are).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.results.drafts import Draft
from factcheck.results.headings import normal
from factcheck.results.layout import Layout
from factcheck.results.rows import cell_of

_PLACES = re.compile(r"borough|district|town|city|parish|local authority|authority|council|council area|area|municipality|constituency")
_KINDS = re.compile(r"office|position|post|role|type|ballot|election(?: type| name)?|contest(?: type)?|race(?: type)?|poll|level|body|(?:type|kind) of (?:election|contest|ballot|vote|poll)|vote type")
_KIND = re.compile(
    r"\b(?:mayor\w*|councill?ors?|council|pcc|police|commissioner|members?|mp|ms|msp|am|mla|parliament\w*|assembly|senedd|list|regional|constituency|referendum|parish|district|county|borough|"
    r"town|city|by-?elections?|elections?|president\w*|governor|senat\w*|local|general|european|westminster|holyrood)\b", re.I)


def parted(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each with the rows of one contest."""
    telling: dict[int, list[int]] = {}
    found: list[Draft] = []
    for draft in drafts:
        layout = draft.layout
        if id(layout) not in telling:
            apart = not (layout.wide or layout.divided) and layout.country == "uk" and {"candidate", "surname", "party"} & set(layout.columns)
            telling[id(layout)] = list(_telling(layout)) if apart else []
        found += _parts(draft, telling[id(layout)])
    return found


def _parts(draft: Draft, telling: Sequence[int]) -> Iterator[Draft]:
    """A draft by the first of these columns that parts it, and by the next ones."""
    for column in telling:
        said = {row: cell_of(draft.sheet.rows[row], column) for row in draft.rows}
        values = list(dict.fromkeys(said.values()))
        if len(values) > 1 and all(values) and (_PLACES.fullmatch(normal(draft.layout.headings[column])) or all(map(_KIND.search, values))):
            for value in values:
                rows = [row for row in draft.rows if said[row] == value]
                own = [one for one in draft.labelled if cell_of(draft.sheet.rows[one[1]], column) in {value, ""}]
                yield from _parts(replace(draft, seat=f"{draft.seat} ({value})" if draft.seat else value, rows=rows, labelled=own), telling)
            return
    yield draft


def _telling(layout: Layout) -> Iterator[int]:
    """The columns that may tell contests apart, besides the one that names the seat."""
    columns = layout.columns
    known = {columns[name] for name in columns if name not in {"office", "election", "council", "state", "rank"}}
    for column, heading in enumerate(layout.headings):
        words = normal(heading)
        if column not in known and (_PLACES.fullmatch(words) or _KINDS.fullmatch(words)):
            yield column
