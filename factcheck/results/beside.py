"""Counts that stand beside the ordinary one in the same rows, as drafts of their own: after preferences, and party votes.

To teach it a heading, extend `preferred_votes` or `party_votes` in `factcheck.results.headings`; to teach it another count,
add a line to BESIDE.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.results.headings import field_of
from factcheck.results.layout import Layout
from factcheck.results.model import PARTY_VOTE, PREFERRED, TWO_PARTY
from factcheck.results.numbers import is_number
from factcheck.results.parts import labelled_in
from factcheck.results.party_columns import TWO_PARTIES
from factcheck.results.rows import cell_of

if TYPE_CHECKING:
    from factcheck.results.drafts import Draft

# The columns of votes and of shares, the count that they are, and whether it is the candidates' rather than the parties'.
BESIDE: tuple[tuple[str, str, str, bool], ...] = (("preferred_votes", "preferred_share", PREFERRED, True), ("party_votes", "party_share", PARTY_VOTE, False))
_PEOPLE = frozenset({"candidate", "surname", "first"})
_WHO = frozenset({"party", "party_code", "contest", "contest_id", "office", "state", "council", "election", "date"})


def alone(layout: Layout) -> None:
    """Makes the votes of another count the votes, in a table that has no others."""
    columns = layout.columns
    for votes, share, _, _ in BESIDE:
        if votes in columns and "votes" not in columns and not layout.parties:
            columns["votes"] = columns.pop(votes)
            if "share" not in columns and share in columns:
                columns["share"] = columns.pop(share)


def tally_of_heading(layout: Layout) -> str:
    """Which count of the contest the votes of a table are by their heading: "2CP votes"; "" for the ordinary one."""
    people = bool(_PEOPLE & set(layout.columns))
    of_party = [layout.headings[column] for name in ("votes", "valid_votes") if (column := layout.columns.get(name, -1)) >= 0]
    for votes, _, tally, _ in BESIDE:
        if "votes" in layout.columns and field_of(layout.headings[layout.columns["votes"]]) == votes and (tally == PREFERRED or "contest" in layout.columns):
            return tally if people or tally == PARTY_VOTE else TWO_PARTY
    if any(field_of(layout.headings[layout.columns[name]]) == "preferred_votes" for name in _PEOPLE & set(layout.columns)):
        return PREFERRED  # "Two candidate preferred" over their names
    if layout.wide and all(TWO_PARTIES.search(layout.headings[column]) for column in layout.parties):  # "ALP 2PP votes"
        return TWO_PARTY
    return PARTY_VOTE if layout.wide and not layout.people and any("party votes" in " ".join(heading.casefold().split()) for heading in of_party) else ""


def last_count(draft: Draft) -> Iterator[Draft]:
    """The last count of a distribution of preferences for one seat, in which two are left, as a draft of its own."""
    columns = draft.layout.columns
    count, votes = columns.get("count"), columns.get("running", columns.get("votes"))
    if draft.country != "au" or count is None or votes is None or draft.tally:
        return
    number = {row: int(text) for row in draft.rows if (text := cell_of(draft.sheet.rows[row], count)).isdecimal()}
    rows = [row for row, at in number.items() if at == max(number.values()) and cell_of(draft.sheet.rows[row], votes).strip("0")]
    if len(rows) == 2 and max(number.values()) > 0:
        kept = _WHO | _PEOPLE | {"elected", "share"}
        layout = replace(draft.layout, columns={name: column for name, column in columns.items() if name in kept} | {"votes": votes}, others=[], counts={}, of_party={})
        yield replace(draft, layout=layout, rows=rows, labelled=[], to_fill=0, tally=PREFERRED)


def counts_beside(draft: Draft) -> Iterator[Draft]:
    """A draft of each further count, of the rows that have a figure of it."""
    yield from last_count(draft)
    columns, kinds = draft.layout.columns, draft.layout.kinds
    for votes, share, tally, of_people in BESIDE:
        own = {name: column for name, column in (("votes", columns.get(votes)), ("share", columns.get(share))) if column is not None}
        if not own or not {"votes", "share"} & set(columns) or draft.tally:
            continue
        kept = _WHO | _PEOPLE | {"elected"} if of_people else _WHO
        layout = replace(draft.layout, columns={name: column for name, column in columns.items() if name in kept} | own, counts={}, of_party={},
                         others=[column for column in draft.layout.others if kinds.get(column, ("", ""))[0] == tally])
        rows = [row for row in sorted((*draft.rows, *draft.beside)) if any(is_number(cell_of(draft.sheet.rows[row], column)) for column in own.values())]
        people = bool(_PEOPLE & set(layout.columns))
        if len(rows) > 1:
            said = labelled_in(draft, own["votes"]) if "votes" in own else []
            yield replace(draft, layout=layout, rows=rows, beside=[], labelled=said, to_fill=0, tally=tally if people or tally == PARTY_VOTE else TWO_PARTY)
