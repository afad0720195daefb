"""Seats: won by a party, all there are, a party's part of them, and majorities of seats."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from factcheck.claims.formula import ALONE, Term
from factcheck.facts.figures import NOT_ALL, Answer, count, exact, percent
from factcheck.facts.model import Unknown, Value
from factcheck.facts.people import NO_PARTIES, hidden, ranking, seats_to_fill
from factcheck.facts.standings import added_up, chosen_of
from factcheck.results.model import Contest


def seats(contest: Contest, term: Term, then: bool = False) -> Answer:
    """Seats of a party: as printed, or those elected where the tables list candidates; of nobody named, all there are. Of one
    of two votes where the term says so: first its own, then all; its own alone where the words stand beside the number."""
    if term.name:
        alone = term.name.endswith(ALONE)
        own = _of_one_vote(contest, term._replace(name=term.name.removesuffix(ALONE)), then)
        every = seats(contest, term._replace(name=""), then)
        return own if isinstance(every, Unknown) else every if isinstance(own, Unknown) else own if alone else (*own, *every)
    if not term.who and not term.but:
        return _all_seats(contest)
    if contest.kind != "national" and not any(c.seats for c in contest.candidacies):
        return _elected_of(contest, term)
    chosen = chosen_of(contest, term, then)
    if isinstance(chosen, Unknown):
        return chosen
    added = added_up(chosen, "seats", term)
    if isinstance(added, Unknown):
        return added
    return (exact(added[0], added[1], added[2]),)


_VOTES = {"constituency_seats": "seats in the constituencies", "list_seats": "seats from the lists"}


def _of_one_vote(contest: Contest, term: Term, then: bool) -> Answer:
    """Seats in the constituencies or from the lists, of a party or of all."""
    chosen = chosen_of(contest, term, then) if term.who or term.but else contest.candidacies
    added = chosen if isinstance(chosen, Unknown) else added_up(chosen, term.name, term)
    return added if isinstance(added, Unknown) else (replace(exact(*added), definition=_VOTES[term.name]),)


def councils(contest: Contest, term: Term) -> Answer:
    """The councils that a party controls, or that nobody does, as printed; of nobody named, all of them."""
    if not term.who and not term.but:
        figures = [c.councils for c in contest.candidacies if c.councils]
        total = sum((f.value for f in figures), Fraction(0))
        return (exact(total, " + ".join(count(f.value) for f in figures), figures),) if figures else Unknown("the number of councils is not in the tables")
    chosen = chosen_of(contest, term, False)
    added = chosen if isinstance(chosen, Unknown) else added_up(chosen, "councils", term)
    return added if isinstance(added, Unknown) else (exact(*added),)


_SPEAKER = 2  # by so much a majority differs that counts the Speaker as a member of the governing party, or of none


def seats_majority(contest: Contest, term: Term) -> Answer:
    """Seats of the party that has most less those of all others together; at Westminster with and without the Speaker."""
    figures = sorted((c.seats for c in contest.candidacies if c.seats), key=lambda f: -f.value)
    if contest.kind != "national" or len(figures) < 2:
        return Unknown("no seats in the tables")
    most, total = figures[0].value, sum((f.value for f in figures), Fraction(0))
    majority = 2 * most - total
    if majority <= 0:
        return Unknown("no party has a majority of the seats in the tables", misread=True)
    words = f"{count(most)} - {count(total - most)} = {count(majority)}"
    cells = tuple(cell for f in figures for cell in f.cells)
    own = Value(majority, majority, words, cells)
    if not any(c.party == "speaker" for c in contest.candidacies) and total != 650:
        return (own,)
    more = (Value(majority + by, majority + by, words, cells, "the Speaker counted otherwise") for by in (_SPEAKER, -_SPEAKER))
    return (own, *more)


def seats_line(contest: Contest, _: Term) -> Answer:
    """The seats needed for a majority: more than half of all."""
    total = _all_seats(contest)
    if contest.kind != "national" or isinstance(total, Unknown):
        return Unknown("no seats in the tables")
    line = total[0].low // 2 + 1
    return (Value(Fraction(line), Fraction(line), f"more than half of {count(total[0].low)}: {count(Fraction(line))}", total[0].cells),)


def seats_gap(contest: Contest, term: Term) -> Answer:
    """Between somebody's seats and those needed for a majority, or half of all, without direction."""
    own, line, total = seats(contest, term), seats_line(contest, term), _all_seats(contest)
    if isinstance(own, Unknown) or isinstance(line, Unknown) or isinstance(total, Unknown):
        return next(answer for answer in (own, line, total) if isinstance(answer, Unknown))
    marks = ((line[0].low, "from a majority"), (total[0].low / 2, "from half of the seats"))
    return tuple(Value(abs(own[0].low - mark), abs(own[0].low - mark), f"{count(own[0].low)} and {count(mark)}", own[0].cells, words)
                 for mark, words in marks if mark.denominator == 1)


def _all_seats(contest: Contest) -> Answer:
    """How many are elected: the parties' seats added up, else those of the one seat."""
    figures = [c.seats for c in contest.candidacies if c.seats]
    if figures:
        total = sum((f.value for f in figures), Fraction(0))
        return (exact(total, " + ".join(count(f.value) for f in figures), figures),)
    if contest.kind == "national" or (contest.kind == "local" and "seats" not in contest.figures and not any(c.elected for c in contest.candidacies)):
        return Unknown("the number of seats is not in the tables")
    places = Fraction(seats_to_fill(contest))
    return (Value(places, places, f"{count(places)} elected", ()),)


def _elected_of(contest: Contest, term: Term) -> Answer:
    """How many of a party were elected; none where it did not stand."""
    if len(term.who) != 1 or term.who[0].kind != "party":
        return Unknown("no seats in the tables")
    places = seats_to_fill(contest)
    won = [c for c in contest.candidacies if c.elected]
    if len(won) != places:
        if hidden(contest, places + 1):
            return NOT_ALL
        won = list(ranking(contest)[:places])
    if any(not c.party for c in won):
        return NO_PARTIES
    own = [c for c in won if c.party == term.who[0].key]
    cells = tuple(cell for c in own if c.votes for cell in c.votes.cells)
    names = ", ".join(c.name for c in own) or "nobody"
    return (Value(Fraction(len(own)), Fraction(len(own)), f"{len(own)} ({names})", cells),)


def seats_share(contest: Contest, term: Term, then: bool = False) -> Answer:
    """Seats / all seats, in percent."""
    own = seats(contest, term, then)
    total = sum((c.seats.value for c in contest.candidacies if c.seats), Fraction(0))
    if isinstance(own, Unknown) or not total:
        return own if isinstance(own, Unknown) else Unknown("no seats in the tables")
    value = 100 * own[0].low / total
    return (Value(value, value, f"{count(own[0].low)} / {count(total)} = {percent(value)}%", own[0].cells),)
