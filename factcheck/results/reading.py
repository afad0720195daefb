"""One file of results to drafts of its contests."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from factcheck.errors import FactcheckError, UnreadableTable
from factcheck.results.ballots_upright import ballots_upright
from factcheck.results.beside import counts_beside
from factcheck.results.block_beside import block_below
from factcheck.results.build import Builder
from factcheck.results.drafts import Draft, draft_contests, draft_figures
from factcheck.results.fact_sheets import of_facts
from factcheck.results.figures_before import figures_before
from factcheck.results.mixed import parted
from factcheck.results.model import Table
from factcheck.results.opening import open_results
from factcheck.results.pages import without_page_ends
from factcheck.results.seat_a_sheet import with_seats_named
from factcheck.results.spelling_out import spelled_out
from factcheck.results.told import Told, as_printed, with_headings
from factcheck.results.totals import name_totals, totals_of_areas, totals_of_parties

_PROBED, _PROBE = 3, 2_000  # contests of a sheet, and rows of each, that show whether it can be built
_EARLIER = re.compile(r"(?:^|[^a-z])(?:prev(?:ious(?:ly)?)?|prior|last|before|old|former|earlier|past|notional|baseline)(?:[^a-z]|$)", re.I)
_SAID = re.compile(r"(?:^|[^a-z])(?:prev(?:ious(?:ly)?)?|prior|baseline)(?:[^a-z]|$)", re.I)


def said_earlier(path: str) -> bool:
    """Whether the name of a file says in so many words that it is the election before: "old" and "last" may mean other things."""
    return bool(_SAID.search(Path(path).stem))


def read_file(path: str, told: Sequence[Told], used: set[Told]) -> tuple[list[Draft], Table]:
    """The contests of one file as drafts; what of `told` was found in it is added to `used`. Raises UnreadableTable."""
    opened, raw = open_results(path)
    found, left_out = list(opened.drafts), list(opened.left_out)
    trouble: FactcheckError | None = None
    for given in map(of_facts, map(spelled_out, map(ballots_upright, map(block_below, with_seats_named(list(map(without_page_ends, opened.sheets))))))):
        sheet, here = with_headings(given, told) if told else (given, frozenset())
        used |= here
        try:
            contests = parted(draft_contests(sheet))
            as_printed(sheet, contests, list(here), given)
            for draft in contests[:_PROBED]:  # a table that cannot be built at all is no result; say so at once
                Builder(replace(draft, rows=draft.rows[:_PROBE]), "", "unknown").contest()
            found += [draft for contest in contests for draft in (contest, *counts_beside(contest))]
            found += figures_before(sheet, contests)
        except UnreadableTable as error:
            if figures := draft_figures(sheet):
                found += figures
            else:
                trouble = trouble or error
                left_out.append(f"{sheet.name}: {error.message.removeprefix(path).lstrip(': ')}" if sheet.name else error.message)
    if not found:
        raise trouble or UnreadableTable(f"{path}: no result recognised in this table; it needs rows of candidates or parties with votes", path)
    _complete_figures(found)
    name_totals(found)
    _of_one_day(found)
    totals_of_parties(found)
    totals_of_areas(found)
    earlier = bool(_EARLIER.search(Path(path).stem))
    several = len({sheet.name for sheet in opened.sheets}) > 1
    for draft in found:
        draft.earlier = draft.earlier or draft.sheet.earlier or earlier or (several and bool(_EARLIER.search(draft.sheet.name or "")))
        if draft.sheet.earlier:  # the day in the title is that of the election after it
            draft.held, draft.day, draft.year = draft.sheet.held, None, None
    digest = hashlib.sha256(raw).hexdigest()
    return found, Table(path, digest, sum(len(d.rows) for d in found), len(found), tuple(opened.doubts), opened.kind, tuple(left_out))


def _of_one_day(found: list[Draft]) -> None:
    """Sheets without a date are of the day that another sheet of the workbook gives, where it gives only one, unless they
    say that they are of an earlier election or that sheet has the same seat."""
    dated = [draft for draft in found if draft.day and not draft.sheet.year and not _EARLIER.search(draft.sheet.name or "")] or [draft for draft in found if draft.day]
    if len({draft.day for draft in dated}) != 1:
        return
    seats = {draft.seat_key for draft in dated}
    for draft in found:
        if draft.day is None and draft.year is None and not draft.earlier and draft.seat_key not in seats and not _EARLIER.search(f"{draft.sheet.name} {draft.preamble}"):
            draft.day, draft.year = dated[0].day, dated[0].year


def _complete_figures(found: list[Draft]) -> None:
    """Sheets of figures alone take seat and date from the one contest of the workbook's other sheets, and tell them where it has none."""
    contests = {(d.seat_key, d.day, d.year): d for d in found if d.layout.columns}
    if len(contests) == 1:
        (only,) = contests.values()
        named = {draft.seat_key: draft.seat for draft in found if draft.seat_key and not draft.layout.columns}
        only.seat = only.seat or (next(iter(named.values())) if len(named) == 1 else "")
        dated = {(draft.day, draft.year, draft.preamble) for draft in found if draft.year and not draft.layout.columns}
        if not only.year and not only.earlier and len(dated) == 1:
            only.day, only.year, said = next(iter(dated))
            only.preamble = only.preamble or said
        for draft in found:
            if not draft.layout.columns and not (draft.earlier or (draft.year and only.year and draft.year != only.year)):
                draft.seat, draft.day, draft.year, draft.election = only.seat, only.day, only.year, only.election
                draft.preamble = draft.preamble or only.preamble
