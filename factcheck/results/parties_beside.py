"""What other tables of the same seat tell of parties: those of people in a table that names the people alone, a row a polling place
say, and whether "Lib" of years past is the Liberal Party."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.errors import UnreadableTable
from factcheck.parties import slug
from factcheck.results.build import Builder
from factcheck.results.drafts import Draft

_PEOPLE, _PARTY = frozenset({"candidate", "surname"}), frozenset({"party", "party_code"})
_LIBERALS, _DEMOCRATS = "liberal", "liberal-democrat"
_MERGED = 1988  # when the Liberal Party became a part of the Liberal Democrats
_MOST = 60  # people of one contest, beyond whom a table is of several


def give_parties(drafts: Sequence[Draft]) -> None:
    """Gives the people of tables of one contest that say no party those that the other tables say. Changes the drafts."""
    bare = [draft for draft in drafts if draft.rows and not draft.layout.wide and _PEOPLE & set(draft.layout.columns) and not _PARTY & set(draft.layout.columns)]
    telling = [draft for draft in drafts if draft.rows and _PEOPLE & set(draft.layout.columns) and _PARTY & set(draft.layout.columns)]
    if not bare or not telling:
        return
    told: dict[str, tuple[str, str]] = {}
    for draft in telling:
        try:
            people = Builder(draft, "", "unknown").identities()
        except UnreadableTable:
            continue
        if len(people) <= _MOST:
            told |= {slug(who.name): (who.party, who.printed) for who in people if who.person and who.party}
    for draft in bare:
        draft.party_of = told


def name_liberals(drafts: Sequence[Draft]) -> None:
    """Tables with a column "Lib" over many years are of the Liberal Party before it merged, where another table of the seat names that
    party: the two would be two parties otherwise. Changes the drafts."""
    of_seat: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.country == "uk" and 0 < _year(draft) < _MERGED:
            of_seat.setdefault(draft.seat_key, []).append(draft)
    for own in of_seat.values():
        wide = [draft for draft in own if draft.layout.wide and _DEMOCRATS in draft.layout.parties.values()]
        if not wide or not any(_LIBERALS in _parties(draft) for draft in own if draft not in wide):
            continue
        for draft in wide:
            layout = draft.layout
            draft.layout = replace(layout, parties=_as_liberals(layout.parties), of_party={name: _as_liberals(columns) for name, columns in layout.of_party.items()})


def _year(draft: Draft) -> int:
    return draft.day.year if draft.day else draft.year or 0


def _as_liberals(columns: Mapping[int, str]) -> dict[int, str]:
    return {column: _LIBERALS if party == _DEMOCRATS else party for column, party in columns.items()}


def _parties(draft: Draft) -> set[str]:
    """The parties of a table; none of one that cannot be built."""
    if draft.layout.wide:
        return set(draft.layout.parties.values())
    try:
        return set(Builder(draft, "", "unknown").parties())
    except UnreadableTable:
        return set()
