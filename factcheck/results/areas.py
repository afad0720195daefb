"""A contest in each of the counties that its table adds up: figures of their own for a sentence that names one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from factcheck.results.drafts import Draft
from factcheck.results.parts import is_total

_MOST = 400  # counties of a table that are told apart


def by_county(drafts: Mapping[str, Iterable[Draft]]) -> dict[str, dict[str, list[Draft]]]:
    """The drafts of each county ("harvey county"), by the keys of their contests; empty where no table is of counties."""
    found: dict[str, dict[str, list[Draft]]] = {}
    for key, several in drafts.items():
        for draft in several:
            for county, rows in _counties(draft).items():
                found.setdefault(county, {}).setdefault(key, []).append(replace(draft, rows=rows, labelled=[]))
    return found if 1 < len(found) <= _MOST else {}


def _counties(draft: Draft) -> dict[str, list[int]]:
    """The rows of each county of a draft."""
    layout = draft.layout
    counties: dict[str, list[int]] = {}
    if not layout.areas or not re.search("county", layout.headings[layout.areas[0]], re.I):
        return counties
    column = layout.areas[0]
    for row in draft.rows:
        cells = draft.sheet.rows[row]
        name = cells[column].strip().casefold() if column < len(cells) else ""
        if name and not is_total(name):
            counties.setdefault(f"{name.removesuffix(' county')} county", []).append(row)
    return counties


def named_in(sentence: str, counties: Iterable[str]) -> list[str]:
    """The counties that a sentence names."""
    text = sentence.casefold()
    return [county for county in counties if county in text and re.search(rf"\b{re.escape(county)}\b", text)]
