"""Figures of a transferable vote: what somebody had after each count, received at it, and lacked or had over the quota."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.claims.formula import AT_COUNT, Term, Who
from factcheck.facts.figures import Answer, Values, as_it_stands, count, exact, percent, valid
from factcheck.facts.model import Unknown, Value
from factcheck.facts.people import find, seats_to_fill, transferable
from factcheck.results.model import Candidacy, Contest, Figure

MOST_SEATS = 12
_NO_COUNTS = Unknown("the tables do not have the counts of a transferable vote")


def quota(contest: Contest, _: Term) -> Answer:
    """The quota as printed, else Droop's: the whole number above valid votes / (seats + 1)."""
    figure, base = contest.figures.get("quota"), valid(contest)
    if figure:
        return (as_it_stands(figure),)
    places = contest.figures.get("seats")
    number = int(places.value) if places else seats_of_counts(contest)
    if not transferable(contest) or base is None or not number or not contest.complete:
        return Unknown("the quota is not in the tables")
    value = _droop(base[0], number)
    words = f"{base[2]} / ({number} + 1), the next whole number = {count(value)}"
    return (exact(value, words, base[1], "Droop quota"),)


def _droop(votes: Fraction, seats: int) -> Fraction:
    return Fraction((votes / (seats + 1)).__floor__() + 1)


def seats_of_counts(contest: Contest) -> int:
    """How many are elected, where the counts allow one number alone: whoever reaches the quota stops there, and whoever
    stops short of it before the last count is the lowest then. 0 when they do not tell."""
    base = valid(contest)
    standings = [[figure.value for _, figure in c.counts] for c in contest.candidacies if c.counts]
    final = max((c.counts[-1][0] for c in contest.candidacies if c.counts), default=0)
    if base is None or final < 2 or len(standings) < len(contest.candidacies):
        return 0
    last = [c.counts[-1] for c in contest.candidacies]
    found = []
    for seats in range(1, min(MOST_SEATS, len(standings))):
        line = _droop(base[0], seats)
        if any(standing >= line for several in standings for standing in several[:-1]):
            continue
        out = [(several[-1], len(several)) for several in standings if several[-1] < line and len(several) < final]
        if any(after[count] < standing for standing, count in out for after in standings if len(after) > count):
            continue  # somebody went out before another who had fewer votes
        reached = sum(1 for several in standings if several[-1] >= line)
        open_at_end = sum(1 for number, figure in last if number == final and figure.value < line)
        if 0 <= seats - reached <= open_at_end:
            found.append(seats)
    return found[0] if len(found) == 1 else 0


def after_count(candidacy: Candidacy, name: str) -> Values:
    """What somebody had after the count that a name tells, or the last of theirs before it; also their first preferences, with
    which papers like to tell who went out when. Empty where it tells none that the counts reach."""
    number = int(name.removeprefix(AT_COUNT)) if name.startswith(AT_COUNT) else 0
    known = [(n, figure) for n, figure in candidacy.counts if number < 0 or n <= number]
    if not number or not known:
        return ()
    (last, figure), (first, own) = known[-1], known[0]
    after = exact(figure.value, f"{count(figure.value)} after count {last}", [figure], f"after count {last}")
    return (after,) if last == first else (after, exact(own.value, count(own.value), [own], "first preferences"))


def standings(candidacy: Candidacy) -> Values:
    """What somebody had after the counts behind the first, the last one first."""
    return tuple(exact(figure.value, f"{count(figure.value)} after count {number}", [figure], f"after count {number}")
                 for number, figure in reversed(candidacy.counts[1:]))


def shares_after(contest: Contest, candidacy: Candidacy) -> Values:
    """What part of the votes still with somebody a candidate had after the counts behind the first, the last one first."""
    found = []
    for number, figure in reversed(candidacy.counts[1:]):
        standing = [own for c in contest.candidacies for at, own in c.counts if at == number]
        if total := sum((own.value for own in standing), Fraction(0)):
            value = 100 * figure.value / total
            found.append(exact(value, f"{count(figure.value)} / {count(total)} = {percent(value)}% after count {number}", [figure], f"after count {number}"))
    return tuple(found)


def final_place(contest: Contest, candidacy: Candidacy) -> int:
    """The place at the end of a transferable vote of somebody who was not elected: behind those who were, and all who were in
    the count longer, or had more at its end. 0 where the table does not tell."""
    elected = [c for c in contest.candidacies if c.elected]
    own = _last_standing(candidacy)
    if candidacy.elected or not elected or not own[0]:
        return 0
    ahead = [c for c in contest.candidacies if c is not candidacy and not c.aggregate and not c.elected and _last_standing(c) > own]
    return len(elected) + len(ahead) + 1


def _last_standing(candidacy: Candidacy) -> tuple[int, Fraction]:
    """(the last count at which somebody had votes, and how many)."""
    return max(((number, figure.value) for number, figure in candidacy.counts if figure.value), default=(0, Fraction(0)))


def transfer(contest: Contest, term: Term) -> Answer:
    """What somebody received at a count: at one at which the papers of the second name moved, else at any."""
    found = _one(contest, term._replace(who=term.who[:1]))
    if isinstance(found, Unknown):
        return found
    moved = _moved(contest, term.who[1]) if len(term.who) > 1 else frozenset()
    return tuple(
        value for (_, a), (number, b) in pairwise(found.counts) if not moved or number in moved for value in _received(a, b, number)
    ) or (_NO_COUNTS if transferable(contest) or seats_to_fill(contest) > 1 else replace(_NO_COUNTS, misread=True))


def _received(before: Figure, after: Figure, number: int) -> Values:
    """What somebody received at a count; parts of a vote are cut off as often as they are rounded."""
    gain = after.value - before.value
    value = exact(gain, f"{count(after.value)} - {count(before.value)} = {count(gain)}", [before, after], f"at count {number}")
    whole = Fraction(gain.__floor__())
    return (value,) if whole == gain else (value, replace(value, low=whole, high=whole))


def _moved(contest: Contest, who: Who) -> frozenset[int]:
    """The counts at which somebody's papers may have been passed on: the one behind their last where they went out, else those
    of a surplus that can be theirs. Empty where the tables do not tell."""
    found = find(who, contest)
    if isinstance(found, Unknown) or len(found) != 1 or not found[0].counts:
        return frozenset()
    counts, final = found[0].counts, max(c.counts[-1][0] for c in contest.candidacies if c.counts)
    if fallen := [number for (_, a), (number, b) in pairwise(counts) if b.value < a.value]:
        return frozenset(fallen[:1])
    last, line = counts[-1], quota(contest, Term("quota", contest.key))
    if not found[0].elected:
        return frozenset({last[0] + 1} if last[0] < final else ())
    surplus = Fraction(0) if isinstance(line, Unknown) else last[1].value - line[0].low
    of_others = {c.counts[-1][0] + 1 for c in contest.candidacies if c.counts and not c.elected}
    return frozenset(n for n in range(last[0] + 1, final + 1) if n not in of_others and 0 < _passed_on(contest, n) <= surplus)


def _passed_on(contest: Contest, number: int) -> Fraction:
    """How many papers all received at a count."""
    gains = (b.value - a.value for c in contest.candidacies for (_, a), (n, b) in pairwise(c.counts) if n == number)
    return sum((gain for gain in gains if gain > 0), Fraction(0))


def stage(contest: Contest, term: Term) -> Answer:
    """The count at which somebody was elected or excluded; of nobody named, how many counts there were."""
    if not transferable(contest):
        return _NO_COUNTS
    if not term.who:
        last = [figure for c in contest.candidacies if (figure := as_it_stands(c.decided) if c.decided else _last(c)) is not None]
        return (max(last, key=lambda value: value.low),) if last and len(last) == len(contest.candidacies) else _NO_COUNTS
    found = _one(contest, term)
    if isinstance(found, Unknown):
        return found
    decided = _decided(found, quota(contest, term))
    return (decided,) if decided is not None else _NO_COUNTS


def _decided(candidacy: Candidacy, line: Answer) -> Value | None:
    """The count that elected or excluded a candidate: as a column says, else the first at which the quota was reached, else
    the last that the table has."""
    if candidacy.decided is not None:
        return as_it_stands(candidacy.decided)
    reached = next(((number, figure) for number, figure in candidacy.counts if not isinstance(line, Unknown) and figure.value >= line[0].low), None)
    return exact(Fraction(reached[0]), f"count {reached[0]}", [reached[1]]) if reached else _last(candidacy)


def _last(candidacy: Candidacy) -> Value | None:
    """The last count of a candidate."""
    if not candidacy.counts:
        return None
    number, figure = candidacy.counts[-1]
    return exact(Fraction(number), f"count {number}", [figure])


def quota_gap(contest: Contest, term: Term) -> Answer:
    """Between the quota and what somebody had: after the last count first, without direction."""
    found, line = _one(contest, term), quota(contest, term)
    if isinstance(found, Unknown):
        return found
    if isinstance(line, Unknown):
        return line
    known = found.counts or (((1, found.votes),) if found.votes is not None else ())
    return tuple(_gap(figure, line[0].low, number) for number, figure in reversed(known)) or _NO_COUNTS


def _gap(figure: Figure, needed: Fraction, number: int) -> Value:
    """What lies between a standing and the quota."""
    more, less = max(figure.value, needed), min(figure.value, needed)
    return exact(more - less, f"{count(more)} - {count(less)} = {count(more - less)}", [figure], f"after count {number}")


def _one(contest: Contest, term: Term) -> Candidacy | Unknown:
    """The one candidate that a term is about."""
    if len(term.who) != 1:
        return _NO_COUNTS
    found = find(term.who[0], contest)
    if isinstance(found, Unknown):
        return found
    return found[0] if len(found) == 1 else Unknown("several candidates of the party stood; the article does not say which", misread=True)
