"""How many stood, what a deposit hangs on, and who lost it."""

from __future__ import annotations

from fractions import Fraction

from factcheck.claims.formula import Term
from factcheck.facts.figures import NO_VALID, NOT_ALL, Answer, count, exact, valid
from factcheck.facts.model import Unknown, Value
from factcheck.facts.people import NO_PARTIES, find
from factcheck.facts.standings import chosen_of
from factcheck.parties import party_key
from factcheck.results.model import Candidacy, Contest


def candidates(contest: Contest, term: Term) -> Answer:
    """How many stood; of a party, when one is named."""
    if contest.kind == "national":
        return _candidates_nationally(contest, term)
    people = [c for c in contest.candidacies if not c.aggregate and c.party != "none-of-above"]
    if not contest.complete or not people:
        return NOT_ALL
    if term.who:
        if any(c.person and not c.party for c in people):
            return NO_PARTIES
        key = party_key(term.who[0].key or term.who[0].label)
        people = [c for c in people if c.party == key]
    if term.but:
        return _besides(people, _named(contest, term), term.name)
    number = Fraction(len(people))
    cells = tuple(c.votes.cells[0] for c in people[:1] if c.votes)
    return (Value(number, number, f"{len(people)} rows", cells),)


def _named(contest: Contest, term: Term) -> set[str]:
    """Keys of the candidacies that a term leaves out; who did not stand is none."""
    found = (find(who, contest) for who in term.but)
    return {c.key for one in found if not isinstance(one, Unknown) for c in one}


def _besides(people: list[Candidacy], named: set[str], name: str) -> Answer:
    """How many there are besides those named; of "the other eight" it may be besides one alone."""
    rest = Fraction(sum(1 for c in people if c.key not in named))
    words = f"{len(people)} less {len(people) - int(rest)} named"
    own = Value(rest, rest, words, ())
    one = Fraction(len(people) - 1)
    return (own, Value(one, one, f"{len(people)} less one", ())) if name == "other" and one != rest else (own,)


def _candidates_nationally(contest: Contest, term: Term) -> Answer:
    """How many stood for the parties of a national table, as it prints it."""
    chosen = chosen_of(contest, term, False) if term.who else tuple(contest.candidacies)
    if isinstance(chosen, Unknown):
        return chosen
    figures = [c.candidates for c in chosen if c.candidates is not None]
    total = sum((f.value for f in figures), Fraction(0))
    if not figures:
        return Unknown("the number of candidates is not in the tables")
    return (exact(total, count(total), figures[:1]),)


def deposit_line(contest: Contest, _: Term) -> Answer:
    """The votes that a deposit hangs on: 5 % of the valid votes, and the whole number of votes above it that keeps it."""
    if contest.country != "uk":
        return Unknown("no rule for deposits is known for this country")
    if contest.kind == "local":
        return Unknown("there are no deposits in council elections")
    if contest.kind not in {"general", "by-election"} and (contest.kind != "unknown" or contest.date is not None):
        return Unknown("no rule for deposits is known for this election")
    base = valid(contest)
    if base is None:
        return NO_VALID
    part = 8 if _an_eighth(contest) else 20
    line = base[0] / part
    return (Value(line, Fraction(line.__floor__() + 1), f"{base[2]} / {part} = {line.__floor__() + 1:,}", base[1][0].cells),)


def deposits(contest: Contest, lost: bool, term: Term | None = None) -> Answer:
    """UK parliamentary deposits: kept only with more than 5 % of the valid votes, one eighth before October 1985. Of a
    party where the term names one, and besides those whom it leaves out."""
    found, base = deposit_line(contest, Term("deposit_line", contest.key)), valid(contest)
    if isinstance(found, Unknown) or base is None:
        return found
    if not contest.complete:
        return NOT_ALL
    line = found[0].low
    people = [c for c in contest.candidacies if c.votes is not None]
    if term is not None and term.who:
        if any(c.person and not c.party for c in people):
            return NO_PARTIES
        key = party_key(term.who[0].key or term.who[0].label)
        people = [c for c in people if c.party == key]
    below = [c for c in people if c.votes is not None and c.votes.value <= line]
    if term is not None and term.but:
        return _besides(below, _named(contest, term), "")
    number = Fraction(len(below) if lost else len(people) - len(below))
    words = f"{len(below)} of {len(people)} candidates had no more than {count(line)} votes"
    return (Value(number, number, words, base[1][0].cells),)


def _an_eighth(contest: Contest) -> bool:
    """Whether the rule before October 1985 applies."""
    if contest.year is None or contest.year >= 1986:
        return False
    return not (contest.date and contest.date.year == 1985 and contest.date.month >= 10)
