"""A row a contest with who was elected, and in some tables who came second: the candidacies that its cells make."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.parties import KNOWN, party_key, party_label, slug
from factcheck.results.model import Candidacy, Figure
from factcheck.results.persons import person_name
from factcheck.results.rows import glued
from factcheck.results.wide import second_and_party, winner_and_party

if TYPE_CHECKING:
    from factcheck.results.build import Builder


def first_two(builder: Builder) -> tuple[Candidacy, ...]:
    """Who was elected, where the row says so, and who came second, where it has the votes of both; in a list of those elected
    all who were. Raises UnreadableTable where votes are no number."""
    if builder.draft.layout.figure == "winner" and len(builder.draft.rows) > 1:
        alone = (type(builder)(replace(builder.draft, rows=[row]), builder.key, builder.kind) for row in builder.draft.rows)
        return tuple({winner.key: winner for one in alone for winner in first_two(one)}.values())
    name, party = winner_and_party(builder)
    party = party or builder.text("party")
    if not name and builder.text("winner_party") and party_key(party) in KNOWN and not builder.draft.layout.people and "held" not in builder.draft.layout.headings[builder.columns["winner_party"]].casefold():
        return (Candidacy(party_key(party), party_label(party_key(party)), party_key(party), party, _votes_of(builder, "winner_votes"), elected=True, person=False),)
    if not name or (builder.draft.layout.country == "uk" and builder.draft.layout.figure != "winner" and not party):
        return ()
    if not party:
        name, party = glued(builder.text("winner_surname"))
        name = person_name(name)
    winner = Candidacy(slug(name), name, party_key(party) if party else "", party, _votes_of(builder, "winner_votes"), elected=True)
    (second, other), votes = second_and_party(builder), _votes_of(builder, "second_votes")
    if not second or not other or votes is None or slug(second) == winner.key:
        return (winner,)
    return (winner, Candidacy(slug(second), second, party_key(other), other, votes, elected=False))


def _votes_of(builder: Builder, field: str) -> Figure | None:
    """The votes in a column of the winner's or the runner-up's."""
    return builder.figure(builder.draft.rows[0], builder.columns.get(field)) if builder.draft.rows else None
