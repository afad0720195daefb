"""A row a contest with a column a party, a candidate or an answer: the candidacies that its cells make."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.errors import UnreadableTable
from factcheck.parties import KNOWN, party_forms, party_key, party_label, slug
from factcheck.results.countries import party_in
from factcheck.results.headings import field_of
from factcheck.results.model import Candidacy, Figure
from factcheck.results.party_columns import bracketed, party_beside, party_of, party_printed
from factcheck.results.persons import person_name
from factcheck.results.rows import without_marks

if TYPE_CHECKING:
    from factcheck.results.build import Builder

_NO_CONTEST = -1  # which some tables print for the votes of who was not opposed
_COUNTS = frozenset({"votes", "seats", "candidates"})


def name_of_column(builder: Builder, column: int) -> str:
    """The candidate of a column of votes: in its heading, or in the column beside it that holds names."""
    layout = builder.draft.layout
    if column in layout.people or not builder.draft.rows:
        return person_name(layout.people.get(column, ""))
    beside = [c for c, key in layout.of_party.get("name", {}).items() if key == layout.parties[column]]
    return person_name(without_marks(builder.raw(builder.draft.rows[0], min(beside, key=lambda c: abs(c - column))))) if beside else ""


def named_by_party(builder: Builder) -> dict[str, str]:
    """In a table with parties as columns: the winner and the runner-up by their parties, where it names them."""
    country, winner = builder.draft.country, winner_and_party(builder)
    placed = (winner, second_and_party(builder) if all(winner) else (person_name(builder.text("second_name")), builder.text("second_party")))
    return {party_in(country, party): name for name, party in placed if name and party}


def second_and_party(builder: Builder) -> tuple[str, str]:
    """(name, party as printed) of the runner-up, in cells of their own or in one: of "Bob Baker (SDP, Alliance)" the one that has a column."""
    said, party = builder.text("second_name"), builder.text("second_party")
    name, both = ("", "") if party else bracketed(said)
    country, columns = builder.draft.country, builder.draft.layout.parties.values()
    known = [one for one in (both, *both.split(", ")) if one and party_in(country, one) in KNOWN]
    own = next((one for one in known if party_in(country, one) in columns), known[0] if known else "")
    return (person_name(name), own) if own else (person_name(said), party)


def of_columns(builder: Builder) -> tuple[Candidacy, ...]:
    """One candidacy a column of a party, a candidate or an answer; a party with nothing but zeros did not stand."""
    layout, (_, winner_party) = builder.draft.layout, winner_and_party(builder)
    named = named_by_party(builder)
    made: list[Candidacy] = []
    for column, key in layout.parties.items():
        person, key = only_other(name_of_column(builder, column), key)
        unique = slug(person) or key
        said = _figures(builder, column, layout.parties[column])
        if any(c.key == unique for c in made) or not any(figure.value or name == layout.figure in {"seats", "change"} for name, figure in said.items()):
            continue
        won = bool(winner_party) and party_in(layout.country, winner_party) == key
        heading = layout.headings[column].strip()
        person = person or named.get(key, "")
        as_printed = key == "other" or (heading.isupper() and not any(party_forms(key)))  # an unknown code
        name = person or (party_printed(heading) if as_printed else party_label(key))
        printed = party_beside(heading) if column in layout.people else party_printed(heading)
        printed = party_label(key) if key in KNOWN and party_of(printed) is None and field_of(printed) and column not in layout.people else printed  # no "Votes" below "Con"
        made.append(Candidacy(unique, name, key, printed or heading, said.get("votes"), said.get("share"), said.get("change"), seats=said.get("seats"), candidates=said.get("candidates"),
                              seats_change=said.get("seats_change"), elected=won if winner_party else None, person=bool(person), aggregate=key == "other"))
    return _with_other_winner(builder, tuple(made))


def only_other(named: str, key: str) -> tuple[str, str]:
    """The name and party of a column: of all other votes those of the one candidate whom the cell beside them names, "Jules Shaw
    (Ind)", where it names no more than one."""
    name, party = bracketed(named) if key == "other" else ("", "")
    return (name, party_key(party)) if name and not re.search(r"[,;/&+\d]|\band\b", name) else (named, key)


def standing(builder: Builder) -> dict[str, Figure]:
    """How many stood in a seat, where a table with parties as columns prints it."""
    column = builder.columns.get("candidates")
    if column is None or builder.kind == "national" or not builder.draft.layout.wide or len(builder.draft.rows) != 1:
        return {}
    figure = builder.figure(builder.draft.rows[0], column, count=False)
    return {"candidates": replace(figure, step=Fraction(0))} if figure is not None and figure.value > 1 and figure.value.denominator == 1 else {}


_ONE_EACH = frozenset({"uk", "ca"})  # where a party puts up one candidate in a seat


def everybody_in_columns(builder: Builder, candidacies: tuple[Candidacy, ...], figures: Mapping[str, Figure]) -> bool:
    """Whether the columns of parties of a single seat hold everybody who stood: the valid votes as printed are theirs, and none
    are of independents or others, of whom a column may hold several. A seat of which nobody knows whether it is of
    parliament is single where the majority as printed is that of one over the next."""
    valid, places, majority = (figures.get(name) for name in ("valid_votes", "seats", "majority"))
    several = any(c.aggregate or c.votes is None or (c.party in {"independent", ""} and not c.person) for c in candidacies)
    if several or len(candidacies) < 2 or builder.draft.country not in _ONE_EACH or (places is not None and places.value != 1):
        return False
    votes = sorted((c.votes.value for c in candidacies if c.votes), reverse=True)
    single = builder.kind in {"general", "by-election"} or (builder.kind != "national" and majority is not None and majority.value == votes[0] - votes[1])
    return single and valid is not None and bool(valid.cells) and valid.value == sum(votes)


def _with_other_winner(builder: Builder, made: tuple[Candidacy, ...]) -> tuple[Candidacy, ...]:
    """The candidacies with the winner who stands among all other candidates: with their votes where a column says how many
    are theirs, else without.

    Some tables count them within the others, some beside them: the valid votes tell.
    """
    column = builder.columns.get("other_winner")
    own = builder.figure(builder.draft.rows[0], column) if column is not None else None
    others = next((c for c in made if c.aggregate and c.votes), None)
    if any(c.elected for c in made):
        return made
    if own is None or not own.value:
        name, party = winner_and_party(builder)
        unseen = party and name and others is not None and party_key(party) not in {c.party for c in made if not c.aggregate}
        return (*made, Candidacy(slug(name), name, party_key(party), party, elected=True)) if unseen else made
    valid = builder.figure(builder.draft.rows[0], builder.columns.get("valid_votes"))
    counted = sum((c.votes.value for c in made if c.votes), Fraction(0))
    beside = valid is not None and valid.value == counted + own.value
    if not beside and (valid is None or valid.value != counted or others is None or others.votes is None or others.votes.value < own.value):
        return made
    name, party = winner_and_party(builder)
    key = party_key(party) if party else ""
    winner = Candidacy(slug(name) or key or "winner", name or party_label(key) or "The winner", key, party, own, elected=True, person=bool(name))
    if beside or others is None or others.votes is None:
        return (*made, winner)
    rest = replace(others, votes=replace(others.votes, value=others.votes.value - own.value, cells=(*others.votes.cells, *own.cells)))
    return (*(c for c in made if c is not others), winner, *((rest,) if rest.votes and rest.votes.value else ()))


def named_winner(builder: Builder) -> str:
    """The winner's name, where a table of contests has it; ""."""
    return person_name(" ".join(filter(None, (builder.text("winner_first"), builder.text("winner_surname")))))


def winner_and_party(builder: Builder) -> tuple[str, str]:
    """(name, party as printed) of the winner, where a table of contests has them, in cells of their own or in one: "Ann Archer (LP)";
    what became of the seat tells the party too: "Con gain from Lab"."""
    party = builder.text("winner_party") or _party_of_outcome(builder)
    name, known = ("", "") if party else bracketed(builder.text("winner_surname"))
    return (person_name(name), known) if known and party_in(builder.draft.country, known) in KNOWN else (named_winner(builder), party)


_OUTCOME = re.compile(r"(.+?) (?:holds?|held|gains?|wins?|won|retains?|new seat)\b", re.I)


def _party_of_outcome(builder: Builder) -> str:
    """The party that a seat is said to have been held, gained or won by; ""."""
    said = _OUTCOME.match(builder.text("result"))
    return said[1] if said and party_in(builder.draft.country, said[1]) in KNOWN else ""


def _figures(builder: Builder, column: int, key: str) -> dict[str, Figure]:
    """What a row says of a party: its votes (or whatever its column holds), and the figures in other columns of its own."""
    row, layout = builder.draft.rows[0], builder.draft.layout
    parts = layout.divided and len(builder.draft.rows) > 1
    first = builder.added(builder.whole_rows(), column) if parts else builder.figure(row, column, count=layout.figure in _COUNTS)
    if layout.figure == "votes" and (first is None or not first.value):
        return {}
    if layout.figure in _COUNTS and first is not None and (first.value.denominator > 1 or first.value < _NO_CONTEST):
        here = first.cells[0]
        raise UnreadableTable(f"{here.path}:{here.row}: column {here.column}: {here.raw[:12]} is no number of {layout.figure}; the table seems to hold shares or changes; "
                              "give the votes, or name the columns so (Con share)", here.path, here.row)
    beside = {figure: at for figure, columns in layout.of_party.items() if figure != "name" and (at := next((c for c, k in columns.items() if k == key), None)) is not None}
    of_whole = builder.whole_rows() if parts else [row]  # what is no count is never that of parts
    found = {figure: builder.figure(of_whole[0], at, count=figure in _COUNTS) for figure, at in ({} if layout.people or len(of_whole) > 1 else beside).items()}
    return {figure: said for figure, said in ({layout.figure: first} | found).items() if said is not None}
