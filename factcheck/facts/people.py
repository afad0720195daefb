"""Who is meant: from a Who of a formula to candidacies of a contest, and the order in which they finished."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.claims.formula import Formula, Term, Who
from factcheck.facts.model import Unknown
from factcheck.parties import forebears, party_key, party_label, predecessors, slug
from factcheck.results.model import PARTY_VOTE, PREFERRED, TWO_PARTY, Candidacy, Contest

if TYPE_CHECKING:
    from factcheck.results import Results

_RECENT = 256  # contests of which the order is kept
NO_PARTIES = Unknown("the tables do not say who stood for which party")


def seats_to_fill(contest: Contest) -> int:
    """How many are elected."""
    figure = contest.figures.get("seats")
    if figure is not None and figure.value >= 1:
        return int(figure.value)
    elected = sum(1 for c in contest.candidacies if c.elected)
    return max(1, elected)


def transferable(contest: Contest) -> bool:
    """Whether several seats are filled by transferable votes."""
    return "quota" in contest.figures or any(len(c.counts) > 1 or (c.decided is not None and c.decided.value > 1) for c in contest.candidacies)


def deciding(tables: Sequence[Contest]) -> list[Contest]:
    """The tables of one contest, the count that decides it first: two-candidate-preferred before first preferences, and those that
    tell who stood before the figures of the contest alone."""
    return sorted((c for c in tables if c.tally not in {PARTY_VOTE, TWO_PARTY}), key=lambda c: (c.tally != PREFERRED, not c.candidacies)) or list(tables)


def for_measure(tables: Sequence[Contest], measure: str) -> list[list[Contest]]:
    """The tables to ask for a figure, by preference: votes and places are of every count, a majority of the one that decides."""
    if measure in {"votes", "share", "lead", "lead_points"}:
        return [list(tables)]
    if measure == "rank":
        return [[c for c in tables if c.tally != TWO_PARTY] or list(tables)]
    preferred = [c for c in tables if c.tally == PREFERRED]
    ordinary = [c for c in tables if not c.tally]
    if measure in {"majority", "margin_points", "switchers", "to_win", "swing_needed"}:
        return [preferred, ordinary] if preferred else [ordinary or [c for c in tables if c.tally != TWO_PARTY]]
    return [ordinary, [c for c in tables if c.tally]]


@lru_cache(_RECENT)
def ranking(contest: Contest) -> tuple[Candidacy, ...]:
    """Candidacies by votes, the winner first; who is marked as elected comes before who is not, unless votes are transferable."""
    counted = [c for c in contest.candidacies if (c.votes is not None or c.share is not None) and c.party != "none-of-above"]
    counted = counted or [c for c in contest.candidacies if c.seats is not None]
    by_votes = contest.kind == "national" or transferable(contest)
    return tuple(sorted(counted, key=lambda c: (False if by_votes else not c.elected, -_size(c))))


def _size(candidacy: Candidacy) -> Fraction:
    if candidacy.votes is not None:
        return candidacy.votes.value
    figure = candidacy.share or candidacy.seats
    return figure.value if figure is not None else Fraction(0)


@lru_cache(4_096)
def find(who: Who, contest: Contest, then: bool = False) -> tuple[Candidacy, ...] | Unknown:
    """The candidacies that `who` stands for in a contest. `then`: the earlier contest of a change, where a party's
    predecessor counts for it."""
    where = f"{contest.seat or 'this contest'} in {contest.year or 'that contest'}"
    if who.kind == "place":
        order = ranking(contest)
        if who.place < 0:
            if len(order) < -who.place or not contest.complete:
                return Unknown(f"the tables for {where} do not list every candidate")
            return (order[who.place],)
        if hidden(contest, who.place):
            return Unknown(f"the tables for {where} do not list every candidate")
        if len(order) < who.place:
            return Unknown(f"fewer than {who.place} candidates in {where}")
        return (order[who.place - 1],)
    if who.kind == "candidate":
        found = [c for c in contest.candidacies if c.key == who.key and (c.person or c.key == who.key)]
        if not found:
            wanted = slug(who.label).split()
            found = [c for c in contest.candidacies if c.person and wanted and slug(c.name).split()[-1:] == wanted[-1:]]
        return tuple(found[:1]) if len(found) == 1 else Unknown(f"{who.label} did not stand in {where}", misread=True)
    key = party_key(who.key) if who.key else party_key(who.label)
    found = [c for c in contest.candidacies if c.party == key]
    if not found:
        for before in (*(predecessors(key) if then else ()), *forebears(key, contest.year)):
            found = found or [c for c in contest.candidacies if c.party == before]
    if found:
        return tuple(found)
    if any(c.person and not c.party for c in contest.candidacies):
        return NO_PARTIES
    if contest.in_part or (not contest.complete and contest.kind != "national"):
        return Unknown(f"the tables for {where} have no figure of their own for {party_label(key)}")
    return Unknown(f"{party_label(key)} did not stand in {where}", misread=True)


@lru_cache(_RECENT)
def hidden(contest: Contest, place: int = 2) -> bool:
    """Whether somebody else may be in the first `place` places: of those whom the table does not name, or by second preferences."""
    return (contest.undecided and place <= 2) or unseen(contest, place)


def unseen(contest: Contest, place: int) -> bool:
    """Whether "All other candidates" may hide somebody in the first `place` places."""
    if contest.complete:
        return False
    votes = [(c.aggregate, c.votes.value) for c in contest.candidacies if c.votes] or [(c.aggregate, c.seats.value) for c in contest.candidacies if c.seats]
    rest = sum((number for aggregate, number in votes if aggregate), Fraction(0))
    if valid := contest.figures.get("valid_votes"):
        rest += max(Fraction(0), valid.value - sum((number for _, number in votes), Fraction(0)))
    order = [c for c in ranking(contest) if not c.aggregate]
    rest += contest.unlisted or 0 if len(order) > 1 else 0  # one alone is the winner
    if len(order) < place:
        return True
    last = order[place - 1].votes or (order[place - 1].seats if not any(c.share for c in contest.candidacies) else None)
    return last is None or (rest > last.value and rest > 0)


@lru_cache(_RECENT)
def winner(contest: Contest) -> Candidacy | None:
    """Who won; None when the tables do not tell."""
    elected = [c for c in contest.candidacies if c.elected]
    if len(elected) == 1:
        return elected[0]
    if hidden(contest, 1) or (contest.tally == TWO_PARTY and contest.kind != "national"):  # between two sides, of whom a third may have won
        return None
    order = [c for c in ranking(contest) if not c.aggregate]
    if len(order) > 1 and _size(order[0]) == _size(order[1]):
        return None
    return order[0] if order else None


def called(tables: Sequence[Contest]) -> frozenset[str]:
    """What whoever won is called, by name and party; nothing when the tables do not tell."""
    first = next((won for contest in tables if (won := winner(contest))), None)
    return frozenset({first.name, party_label(first.party)}) if first else frozenset()


def of_the_same_side(left: Formula, right: Formula, results: Results) -> Formula:
    """The earlier figure of a change as that of the party, or the independent, whose place the later one is told by: what the winner
    gained is measured from what their own side had, whoever won then. Any other right side as it is."""
    if not isinstance(left, Term) or not isinstance(right, Term) or left.contest == right.contest or left.who != right.who or [who.kind for who in right.who] != ["place"]:
        return right
    there = next((found for contest in results.find(left.contest) if not isinstance(found := find(left.who[0], contest), Unknown)), ())
    if len(there) != 1 or not (there[0].party or there[0].person):
        return right
    same = there[0]
    alone = same.party in {"", "independent"}
    return right._replace(who=(Who("candidate", same.key, label=same.name) if alone else Who("party", same.party, label=right.who[0].label),))
