"""Columns that hold the ballots of everybody: votes, totals and seats in tables of contests, where they are nobody's own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.rows import count_of

_PEOPLE = frozenset({"candidate", "surname"})
_BALLOTS = frozenset({"electorate", "valid_votes", "rejected", "votes_cast", "turnout"})
_SOMEBODY = frozenset({*_PEOPLE, "party", "party_code", "votes", "share", "winner_party", "winner_surname", "seats_before", "gained", "lost"})
_WITH_CHANGE = {"turnout": "turnout_change", "votes_cast": "turnout_change", "rejected": "rejected_share_change", "rejected_share": "rejected_share_change"}


def of_ballots(layout: Layout) -> None:
    """In a table of contests that has nobody's votes a change is of the rejected papers or the turnout before it, and seats beside
    the figures of the ballots are those to be filled."""
    columns = layout.columns
    if "contest" in columns and "seats" in columns and not (layout.parties or layout.of_party or layout.people or _SOMEBODY & set(columns)) and len(_BALLOTS & set(columns)) > 1:
        columns.setdefault("to_fill", columns.pop("seats"))
    if "change" not in columns or layout.parties or {*_PEOPLE, "party", "party_code", "votes", "share", "seats"} & set(columns):
        return
    before = [(column, name) for name, column in columns.items() if column < columns["change"] and name in _WITH_CHANGE]
    if before:
        columns.setdefault(_WITH_CHANGE[max(before)[1]], columns.pop("change"))


def with_rejected(layout: Layout, below: Sequence[Sequence[str]], total: int) -> bool:
    """Whether a total is in every row that of the parties and the rejected papers together."""
    rejected = layout.columns.get("rejected")
    rows = [row for row in below if rejected is not None and len(row) > max(total, rejected) and is_number(row[total])]
    return bool(rows) and all(sum(count_of(row, j) for j in layout.parties) + count_of(row, rejected or 0) == count_of(row, total) for row in rows) and any(count_of(row, rejected or 0) for row in rows)


def all_papers(layout: Layout, below: Sequence[Sequence[str]]) -> None:
    """A total beside valid and rejected votes is of all ballots where in every row it is their sum."""
    columns = layout.columns
    if "votes_cast" in columns or not {"valid_votes", "rejected"} <= set(columns):
        return
    valid, rejected = columns["valid_votes"], columns["rejected"]
    for j, heading in enumerate(layout.headings):
        if j in columns.values() or not re.match(r"(?:grand )?total\b", heading.strip(), re.I):
            continue
        rows = [row for row in below if len(row) > max(j, valid, rejected) and is_number(row[j])]
        if len(rows) > 1 and all(count_of(row, j) == count_of(row, valid) + count_of(row, rejected) > 0 for row in rows):
            columns["votes_cast"] = j
            layout.others = [column for column in layout.others if column != j]
            return


def of_everybody(layout: Layout) -> None:
    """Votes in a row an election that has its electorate and turnout, and nobody's figures, are those of all."""
    columns = layout.columns
    somebody = layout.parties or layout.people or (_SOMEBODY - {"votes"}) & set(columns)
    if not somebody and {"election", "date"} & set(columns) and {"electorate", "turnout", "votes"} <= set(columns):
        columns.setdefault("valid_votes", columns.pop("votes"))
