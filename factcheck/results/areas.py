"""A contest in each of the parts that its table keeps, counties and kinds of vote: figures of their own for a sentence that
names one.

Kinds of vote stand in `factcheck.results.kinds_of_vote`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from factcheck.parties import slug
from factcheck.results.drafts import Draft
from factcheck.results.kinds_of_vote import kind_of_vote
from factcheck.results.parts import is_total, labelled_in
from factcheck.results.rows import cell_of

_MOST = 600  # counties, or towns, of a table that are told apart
# What is named in an article: counties, precincts, in Australia the suburbs of polling places; elsewhere these are churches and schools.
_AREAS = re.compile(r"county|municipality|\btown(?:ship)?s?\b|\bcit(?:y|ies)\b|^place$|\bvillage|\blocality|\bjurisdiction|\bcommunity|\bparish|precinct|election district|reporting ?unit|polling[ _-]?place(?:[ _-]?n(?:a)?me?)?|booth", re.I)
_OF_CANDIDATE = frozenset({"candidate", "surname", "first", "party", "party_code", "contest", "contest_id", "office", "state", "election", "date", "year", "running"})


def by_part(drafts: Mapping[str, Iterable[Draft]]) -> dict[str, dict[str, list[Draft]]]:
    """The drafts of each part, by its name ("harvey county", "postal"), and the keys of their contests."""
    found = by_county(drafts)
    for key, several in drafts.items():
        for draft in several:
            for kind, part in _kinds(draft):
                found.setdefault(kind, {}).setdefault(key, []).append(part)
    return found


def kinds_of(draft: Draft) -> list[tuple[int, str]]:
    """The columns that have the votes of one kind, and the kind; none where a kind has two, or the table no votes."""
    layout = draft.layout
    if not {"votes", "votes_cast"} & set(layout.columns):
        return []
    said = {column: layout.kinds[column] for column in layout.others if column in layout.kinds}
    headed = [(column, kind) for column, (tally, kind) in said.items() if tally == draft.tally or (not tally and draft.tally not in {name for name, _ in said.values()})]
    return [(column, kind) for column, kind in headed if sum(1 for _, other in headed if other == kind) == 1]


def _kinds(draft: Draft) -> Iterator[tuple[str, Draft]]:
    """A draft of each kind of vote that has a column or rows of its own."""
    layout = draft.layout
    whole = next((name for name in ("votes", "votes_cast") if name in layout.columns), None)
    if whole is None:
        return
    own = {name: column for name, column in layout.columns.items() if name in _OF_CANDIDATE}
    for column, kind in kinds_of(draft):
        yield kind, replace(draft, layout=replace(layout, columns={**own, whole: column}, others=[]), labelled=labelled_in(draft, column))
    mode = layout.columns.get("mode")
    if mode is None:
        return
    rows: dict[str, list[int]] = {}
    for row in draft.rows:
        cells = draft.sheet.rows[row]
        if mode < len(cells) and (kind := kind_of_vote(cells[mode])):
            rows.setdefault(kind, []).append(row)
    for kind, own_rows in rows.items():
        yield kind, replace(draft, rows=own_rows, layout=replace(layout, columns={**own, whole: layout.columns[whole], "mode": mode}), labelled=[])


def by_county(drafts: Mapping[str, Iterable[Draft]]) -> dict[str, dict[str, list[Draft]]]:
    """The drafts of each county ("harvey county"), by the keys of their contests; empty where no table is of counties."""
    found: dict[str, dict[str, list[Draft]]] = {}
    for key, several in drafts.items():
        for draft in several:
            columns = {name: column for name, column in draft.layout.columns.items() if name != "elected"}  # who won the whole
            layout = replace(draft.layout, columns=columns)
            for county, rows in _counties(draft).items():
                found.setdefault(county, {}).setdefault(key, []).append(replace(draft, layout=layout, rows=rows, labelled=[], finer=[]))
    return found if 1 < len(found) <= _MOST else {}


def _counties(draft: Draft) -> dict[str, list[int]]:
    """The rows of each county of a draft; none where all are of one: a column that only says where a seat lies."""
    layout = draft.layout
    counties: dict[str, list[int]] = {}
    if not layout.areas or not _AREAS.search(layout.headings[layout.areas[0]]):
        return counties
    level = layout.columns.get("level")
    of_counties = "county" in layout.headings[layout.areas[0]].casefold() or any(slug(cell_of(draft.sheet.rows[row], level)) == "county" for row in draft.finer[:1])
    # Candidates as columns: the draft is the row of totals.
    rows = range(layout.row + 1, len(draft.sheet.rows)) if layout.people and not draft.finer else draft.finer or draft.rows
    column = layout.areas[0]
    for row in rows:
        cells = draft.sheet.rows[row]
        printed = cells[column].strip() if column < len(cells) else ""
        if printed and not is_total(printed):
            name = printed.casefold()
            counties.setdefault(f"{name.removesuffix(' county')} county" if of_counties else name, []).append(row)
    return counties if len(counties) > 1 else {}
