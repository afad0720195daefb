"""How many stood, what a deposit hangs on, and who lost it."""

from __future__ import annotations

from fractions import Fraction

from factcheck.claims.formula import Term
from factcheck.facts.figures import NO_VALID, NOT_ALL, Answer, as_it_stands, count, exact, valid
from factcheck.facts.model import Unknown, Value
from factcheck.facts.people import NO_PARTIES, find
from factcheck.facts.standings import chosen_of
from factcheck.parties import party_key
from factcheck.results.model import Candidacy, Contest, Figure


def candidates(contest: Contest, term: Term) -> Answer:
    """How many stood; of a party, when one is named."""
    if contest.kind == "national":
        return _candidates_nationally(contest, term)
    people = [c for c in contest.candidacies if not c.aggregate and c.party != "none-of-above"]
    if not contest.complete or not people:
        printed = contest.figures.get("candidates")
        return NOT_ALL if printed is None or term.who or term.but else (as_it_stands(printed),)
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


# The part of the valid votes that a deposit hangs on, by country, and whether so much is enough to keep it. Representation of the
# People Act 1951 (India), s. 158; Commonwealth Electoral Act 1918 (Australia), s. 173; Electoral Act 1993 (New Zealand), s. 144.
DEPOSITS: dict[str, tuple[int, bool]] = {"uk": (20, False), "in": (6, False), "au": (25, True), "nz": (20, True)}


def deposit_line(contest: Contest, _: Term) -> Answer:
    """The votes that a deposit hangs on, 5 % of the valid votes in Britain, and the whole number of votes that keeps it."""
    if contest.country not in DEPOSITS:
        return Unknown("no rule for deposits is known for this country")
    if contest.kind == "local":
        return Unknown("there are no deposits in council elections")
    if contest.kind not in {"general", "by-election"} and (contest.kind != "unknown" or contest.date is not None):
        return Unknown("no rule for deposits is known for this election")
    base = valid(contest)
    if base is None:
        return NO_VALID
    part, enough = DEPOSITS[contest.country]
    part = 8 if _an_eighth(contest) else part
    nobody = sum((c.votes.value for c in contest.candidacies if c.votes and c.party == "none-of-above"), Fraction(0))
    line = (base[0] - nobody) / part
    kept = line.__ceil__() if enough else line.__floor__() + 1
    return (Value(line, Fraction(kept), f"{base[2]}{f' - {count(nobody)}' if nobody else ''} / {part} = {kept:,}", base[1][0].cells),)


def deposits(contest: Contest, lost: bool, term: Term | None = None) -> Answer:
    """Parliamentary deposits: kept in Britain only with more than 5 % of the valid votes, one eighth before October 1985. Of
    a party where the term names one, and besides those whom it leaves out."""
    found, base = deposit_line(contest, Term("deposit_line", contest.key)), valid(contest)
    if isinstance(found, Unknown) or base is None:
        return found
    line = found[0].low
    if not contest.complete:
        return NOT_ALL if term is not None and (term.who or term.but) else _of_the_rest_too(contest, lost, line, base)
    people = [c for c in contest.candidacies if c.votes is not None and c.party != "none-of-above"]
    if term is not None and term.who:
        if any(c.person and not c.party for c in people):
            return NO_PARTIES
        key = party_key(term.who[0].key or term.who[0].label)
        people = [c for c in people if c.party == key]
    enough = DEPOSITS[contest.country][1]
    below = [c for c in people if c.votes is not None and (c.votes.value < line or (c.votes.value == line and not enough))]
    if term is not None and term.but:
        return _besides(below, _named(contest, term), "")
    number = Fraction(len(below) if lost else len(people) - len(below))
    words = f"{len(below)} of {len(people)} candidates had {'fewer' if enough else 'no more'} than {count(line)} votes"
    return (Value(number, number, words, base[1][0].cells),)


def _of_the_rest_too(contest: Contest, lost: bool, line: Fraction, base: tuple[Fraction, list[Figure], str]) -> Answer:
    """Deposits where all others share a column: they lost theirs when all their votes are below the line, and how many they are
    is told by how many stood."""
    stood = contest.figures.get("candidates")
    own = [c.votes.value for c in contest.candidacies if c.votes and not c.aggregate]
    rest = base[0] - sum(own)
    number = int(stood.value) - len(own) if stood else -1
    if stood is None or not 0 < number <= rest or rest >= line:
        return NOT_ALL
    below = sum(1 for votes in own if votes <= line) + number
    answer = Fraction(below if lost else int(stood.value) - below)
    words = f"{below} of {count(stood.value)} candidates had no more than {count(line)} votes; the {number} others had {count(rest)} together"
    return (Value(answer, answer, words, (*base[1][0].cells, *stood.cells)),)


def _an_eighth(contest: Contest) -> bool:
    """Whether the rule of Britain before October 1985 applies."""
    if contest.country != "uk" or contest.year is None or contest.year >= 1986:
        return False
    return not (contest.date and contest.date.year == 1985 and contest.date.month >= 10)
