"""Records and "held since": as far back as the files reach, boundary changes noted, gaps admitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.claims.formula import FirstSince, HeldSince, Record, Term, Who, Winner
from factcheck.facts.figures import count, percent
from factcheck.facts.missing import no_contest
from factcheck.facts.model import Fact, Unknown, Value
from factcheck.facts.people import NO_PARTIES, find, seats_to_fill, winner
from factcheck.names import akin
from factcheck.parties import party_key, party_label
from factcheck.results.dates import GENERAL_DATES
from factcheck.results.model import Cell, Contest

if TYPE_CHECKING:
    from factcheck.results import Results

_A_PARLIAMENT = 5  # years: an article may be younger than the newest table
ENOUGH = 3  # "ever" needs at least so many earlier contests in the files


@dataclass(frozen=True)
class Past:
    """The contests of a seat before the one of an article, the newest first, one a key.

    contests    those that can be compared: no notional or uncontested ones, none of several seats; all since the gap
    gap         general elections, one after the other, of which the files have no contest of the seat, though they have
                older ones: it was abolished in between, or the files are not whole
    holes       single ones
    """

    contests: tuple[Contest, ...]
    gap: tuple[int, ...] = ()
    holes: tuple[int, ...] = ()

    @property
    def first(self) -> int | None:
        """The year to which the files reach back."""
        return min((c.year for c in self.contests if c.year), default=None)

    def missing(self, since: int) -> str:
        """Why the contests since a year are not all known; "" when they are."""
        if any(year > since for year in self.gap):
            years = ", ".join(map(str, self.gap[:4])) + (" and others" if len(self.gap) > 4 else "")
            return f"the files have no contest of this seat in {years}"
        return ""


def past_of(key: str, results: Results) -> Past:
    """What the files tell of a seat before a contest."""
    this = next(iter(results.find(key)), None)
    if this is None:
        return Past(())
    there: dict[str, Contest] = {}
    usable: dict[str, Contest] = {}
    for contest in results.of_seat(key.rpartition("@")[0]):
        if contest.key == key or contest.notional or contest.year is None or not (akin(contest.kind, this.kind) and _before(contest, this)):
            continue
        there.setdefault(contest.key, contest)
        if not contest.uncontested and seats_to_fill(contest) == 1:
            known = usable.setdefault(contest.key, contest)
            if contest.boundary_set and not known.boundary_set:
                usable[contest.key] = replace(known, boundary_set=contest.boundary_set)
    order = sorted(there.values(), key=when, reverse=True)
    holes: list[int] = []
    for at, (newer, older) in enumerate(pairwise((this, *order))):
        missing = _generals_between(older, newer)
        if len(missing) > 1:
            return Past(tuple(usable[c.key] for c in order[:at] if c.key in usable), missing, tuple(holes))
        holes += missing
    return Past(tuple(usable[c.key] for c in order if c.key in usable), (), tuple(holes))


def when(contest: Contest) -> str:
    """ISO date of a contest, or its year."""
    return contest.date.isoformat() if contest.date else str(contest.year)


def _generals_between(older: Contest, newer: Contest) -> tuple[int, ...]:
    """The years of general elections strictly between two contests of a British constituency."""
    if older.date is None or newer.date is None or "local" in {older.kind, newer.kind} or older.country != "uk":
        return ()
    return tuple(day.year for day in sorted(GENERAL_DATES) if older.date < day < newer.date)


def _before(contest: Contest, this: Contest) -> bool:
    if contest.date and this.date:
        return contest.date < this.date
    return this.year is None or (contest.year is not None and contest.year < this.year)


def _span(compared: Sequence[Contest], past: Past) -> str:
    """What a verdict rests on: how far back, over how many contests, across which boundaries, what is missing."""
    first = min((c.year for c in compared if c.year), default=None)
    local = sum(1 for c in compared if c.kind == "by-election")
    others = "" if any(c.kind == "local" or c.country != "uk" for c in compared) else f", {local} of them by-elections" if local else ", no by-election among them"
    sets = list(dict.fromkeys(c.boundary_set for c in sorted(compared, key=when) if c.boundary_set))
    redrawn = list(dict.fromkeys(text[:4] for text in sets))[1:]  # "2010-2017" and "2010-2019" began together
    boundaries = f"; boundaries changed in {', '.join(redrawn)}" if redrawn else ""
    holes = [str(year) for year in sorted(past.holes) if first and year > first]
    boundaries += f"; none of {', '.join(holes)} in the files" if holes else ""
    number = f"{len(compared)} earlier contest" + ("s" if len(compared) != 1 else "")
    return f"as far as the files reach, back to {first}: {number}{others}{boundaries}"


def record(formula: Record, results: Results) -> Fact | Unknown:
    """Whether the term is the extreme of its kind since a year, or ever."""
    from factcheck.facts.evaluate import term

    if formula.broad:
        return Unknown("a record beyond this seat is not in the files")
    own = term(_by_party(formula.term, results), results)
    if isinstance(own, Unknown):
        return own
    past = past_of(formula.term.contest, results)
    # "since 1832" speaks of the contests after that one as much as of it: it reaches to that year.
    reached = [contest for contest in past.contests if formula.since is None or (contest.year is not None and contest.year >= formula.since)]
    return _ranked(formula, own[0], _values(formula, reached, results), past)


def series(formula: Record, results: Results) -> list[tuple[Contest, Value]]:
    """The value of a record's term in its own contest, and in every earlier one that can be compared, however far back."""
    return _values(formula, (*results.find(formula.term.contest)[:1], *past_of(formula.term.contest, results).contests), results)


def _values(formula: Record, contests: Sequence[Contest], results: Results) -> list[tuple[Contest, Value]]:
    """The contests of which the value of a record's term is known, with it."""
    from factcheck.facts.evaluate import term

    mine = _by_party(formula.term, results)
    found = [(contest, term(mine._replace(contest=contest.key), results)) for contest in contests]
    return [(contest, values[0]) for contest, values in found if not isinstance(values, Unknown)]


def _ranked(formula: Record, value: Value, compared: list[tuple[Contest, Value]], past: Past) -> Fact | Unknown:
    """Where a value stands among those of earlier contests, as far as the files reach."""
    largest = formula.extreme == "max"
    extreme = max if largest else min
    better = [
        (contest, other) for contest, other in compared
        if (other.low > value.high if largest else other.high < value.low) and contest.year != formula.since
    ]
    if len(better) >= formula.place:
        rival = extreme(better, key=lambda item: item[1].low)
        return Fact((_answer("no", value, rival, formula.extreme),), None)
    at = [(contest, other) for contest, other in compared if contest.year == formula.since]
    if formula.beaten and at and not any(other.low > value.high if largest else other.high < value.low for _, other in at):
        return Fact((_answer("no", value, at[0], formula.extreme),), None)
    reaches = any(c.year == formula.since for c in past.contests) if formula.since is not None else len(compared) >= ENOUGH
    if not reaches:
        return Unknown(_why_short(past, formula.since))
    if len(better) != formula.place - 1:
        return Unknown("the order of records cannot be told")
    if not compared:
        return Unknown("nothing to compare with in the files")
    rival = extreme(compared, key=lambda item: item[1].low)
    return Fact((_answer("yes", value, rival, formula.extreme),), _span([contest for contest, _ in compared], past))


def _why_short(past: Past, since: int | None) -> str:
    """Why the files do not reach back to a year, or not far enough for "ever"."""
    if past.first is None:
        return past.missing(0) or "no earlier contest of this seat is in the files"
    if since is None or since < past.first:
        return (past.missing(since) if since is not None else "") or f"the files reach back only to {past.first}"
    return f"no contest of {since} in the files, which reach back to {past.first}"


def _by_party(term: Term, results: Results) -> Term:
    """People come and go: a record of a candidate's share is the record of the party."""
    if term.who and term.who[0].kind == "candidate":
        for contest in results.find(term.contest):
            found = find(term.who[0], contest)
            if not isinstance(found, Unknown) and found[0].party:
                return term._replace(who=(Who("party", found[0].party, label=party_label(found[0].party)),))
    return term


def _answer(text: str, value: Value, rival: tuple[Contest, Value], extreme: str) -> Value:
    show = count if value.low.denominator == 1 else percent
    contest, other = rival
    sign = ">" if other.low < value.low else "<"
    word = "largest" if extreme == "max" else "lowest"
    kind = f" {contest.kind}" if contest.kind == "by-election" else ""
    words = f"{show(value.low)} {sign} {show(other.low)} ({contest.year}{kind}), the {word} before"
    return Value(Fraction(0), Fraction(0), words, (*value.cells, *other.cells), text=text)


def held_since(formula: HeldSince, results: Results) -> Fact | Unknown:
    """Whether `who` gained the seat in `since` and has won it at every contest after that."""
    key = party_key(formula.who.key or formula.who.label)
    past = past_of(formula.contest, results)
    since = formula.since
    if since is None or not results.find(formula.contest):
        return no_contest(formula.contest, results)
    own = results.find(formula.contest)[0]
    if own.year is not None and since > own.year + _A_PARLIAMENT:
        return _text("no", f"{since} is long after {own.year}", ())
    run = [c for c in past.contests if c.year is not None and c.year >= since]
    if any(not w.party for c in run if (w := winner(c)) is not None):
        return NO_PARTIES
    lost = [(c, w) for c in run if (w := winner(c)) is not None and w.party != key]
    if not any(c.year == since for c in run) and not (lost and lost[0][0].year != since and past.missing(since)):
        return Unknown(_why_short(past, since))
    winners = [(c, w) for c in run if (w := winner(c)) is not None]
    if lost:
        contest, rival = lost[-1]
        words = f"{party_label(rival.party)} won in {contest.year}"
        return _text("no", words, rival.votes.cells if rival.votes else ())
    before = next((c for c in past.contests if c.year is not None and c.year < since), None)
    previous = winner(before) if before else None
    last = winners[-1] if winners else None
    words = f"{party_label(key)} won in " + ", ".join(str(c.year) for c, _ in reversed(winners))
    cells = last[1].votes.cells if last and last[1].votes else ()
    if before is not None and previous is not None and previous.party == key:
        if formula.person:
            return Unknown(f"{party_label(key)} held it already in {before.year}, and who sat for it then is not asked")
        return _text("no", f"{party_label(key)} held it already in {before.year}", cells)
    if len(winners) < len(run):
        return Unknown("the tables do not tell who won every contest since")
    until = f"; {party_label(previous.party)} in {before.year}" if before and previous else ""
    return _text("yes", words + until, cells, _span(run, past))


def first_since(formula: FirstSince, results: Results) -> Fact | Unknown:
    """Whether `event` happened in `since` and in no contest between that and the article's. Where `first`, in the
    article's as well."""
    from factcheck.facts.evaluate import evaluate

    if formula.broad:
        return Unknown("a first beyond this seat is not in the files")
    event, since = formula.event, formula.since

    def happened(contest: Contest) -> tuple[bool, Value] | None:
        found = evaluate(replace(event, contest=contest.key), results)
        if isinstance(found, Fact | Unknown):
            return None if isinstance(found, Fact) or not found.misread else (False, Value(Fraction(0), Fraction(0), ""))
        return found[0].text == "yes", found[0]

    now = evaluate(event, results)
    if formula.first and (isinstance(now, Unknown | Fact) or now[0].text != "yes"):
        return Unknown(f"{event.who.label} did not win", misread=True)
    past = past_of(event.contest, results)
    told = [(contest, answer) for contest in past.contests if (answer := happened(contest)) is not None]
    label = event.who.label or party_label(event.who.key)
    again = [(contest, value) for contest, (yes, value) in told if yes and contest.year is not None and contest.year > since]
    if again:
        contest, value = again[0]
        return _unless_wider(formula, _text("no", f"{label} won in {contest.year}", value.cells))
    if not any(c.year == since for c in past.contests):
        return Unknown(_why_short(past, since))
    if len(told) < len(past.contests):
        return Unknown("the tables do not tell who won every contest since")
    upto = [contest for contest in past.contests if contest.year is not None and contest.year >= since]
    at = [value for contest, (yes, value) in told if yes and contest.year == since]
    if at:
        return _text("yes", f"{label} won in {since} and not again before {_year_of(event, results)}", at[0].cells, _span(upto, past))
    held = next(((contest, value) for contest, (yes, value) in told if contest.year is not None and contest.year < since), None)
    earlier = next(((contest, value) for contest, (yes, value) in told if yes), None)
    if held is not None and earlier is not None and held[0] is earlier[0]:
        return _text("yes", f"{label} held it from {held[0].year} until {since} and has not won again before {_year_of(event, results)}", held[1].cells, _span(upto, past))
    if earlier is not None:
        return _unless_wider(formula, _text("no", f"{label} last won before in {earlier[0].year}", earlier[1].cells))
    return _unless_wider(formula, _text("no", f"{label} has no earlier win in the files, which reach back to {past.first}", ()))


def _year_of(event: Winner, results: Results) -> str:
    return next((str(c.year) for c in results.find(event.contest) if c.year is not None), "this contest")


def _unless_wider(formula: FirstSince, fact: Fact) -> Fact | Unknown:
    """A contradiction counts only where the words say that they speak of this seat."""
    return fact if formula.placed else Unknown("the text does not say that it speaks of this seat alone")


def _text(text: str, arithmetic: str, cells: tuple[Cell, ...], note: str | None = None) -> Fact:
    return Fact((Value(Fraction(0), Fraction(0), arithmetic, cells, text=text),), note)
