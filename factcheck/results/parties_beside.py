"""Parties of people in tables that name the people alone, a row a polling place say, from other tables of the same contest."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.errors import UnreadableTable
from factcheck.parties import slug
from factcheck.results.build import Builder
from factcheck.results.drafts import Draft

_PEOPLE, _PARTY = frozenset({"candidate", "surname"}), frozenset({"party", "party_code"})
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
