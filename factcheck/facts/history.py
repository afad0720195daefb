"""Records and "held since": as far back as the files reach, boundary changes noted, gaps admitted."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.claims.formula import HeldSince, Record, Term, Who
from factcheck.facts.figures import count, percent
from factcheck.facts.model import Fact, Unknown, Value
from factcheck.facts.people import find, seats_to_fill, winner
from factcheck.parties import party_key, party_label
from factcheck.results.model import Contest

if TYPE_CHECKING:
    from factcheck.results import Results

ENOUGH = 3  # "ever" needs at least so many earlier contests in the files


def _seat(key: str) -> str:
    return key.rpartition("@")[0]


def _earlier(key: str, results: Results) -> list[Contest]:
    """The contests of the seat before this one, the newest first, one a key; no notional or uncontested ones."""
    this = next(iter(results.find(key)), None)
    if this is None:
        return []
    seen: dict[str, Contest] = {}
    for contest in results.of_seat(_seat(key)):
        left_out = contest.notional or contest.uncontested or seats_to_fill(contest) > 1 or contest.year is None
        if contest.key != key and not left_out and _before(contest, this):
            seen.setdefault(contest.key, contest)
    return sorted(seen.values(), key=lambda c: (c.date.isoformat() if c.date else str(c.year)), reverse=True)


def _before(contest: Contest, this: Contest) -> bool:
    if contest.date and this.date:
        return contest.date < this.date
    return this.year is None or (contest.year is not None and contest.year < this.year)


def record(formula: Record, results: Results) -> Fact | Unknown:
    """Whether the term is the extreme of its kind since a year, or ever."""
    from factcheck.facts.evaluate import term

    if formula.broad:
        return Unknown("a record beyond this seat is not in the files")
    mine = _by_party(formula.term, results)
    own = term(mine, results)
    if isinstance(own, Unknown):
        return own
    past = _earlier(formula.term.contest, results)
    compared: list[tuple[Contest, Value]] = []
    for contest in past:
        # "since 1832" speaks of the contests after that one as much as of it: it reaches to that year.
        if formula.since is None or (contest.year is not None and contest.year >= formula.since):
            found = term(replace(mine, contest=contest.key), results)
            if not isinstance(found, Unknown):
                compared.append((contest, found[0]))
    return _ranked(formula, own[0], compared, past)


def _ranked(formula: Record, value: Value, compared: list[tuple[Contest, Value]], past: list[Contest]
            ) -> Fact | Unknown:
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
    first = min((c.year for c, _ in compared if c.year), default=None)
    reaches = any(c.year == formula.since for c in past) if formula.since is not None else len(compared) >= ENOUGH
    if not reaches:
        none = "no earlier contest of this seat is in the files"
        return Unknown(f"the files reach back only to {first}" if first else none)
    if len(better) != formula.place - 1:
        return Unknown("the order of records cannot be told")
    if not compared:
        return Unknown("nothing to compare with in the files")
    rival = extreme(compared, key=lambda item: item[1].low)
    return Fact((_answer("yes", value, rival, formula.extreme),), f"as far as the files reach, back to {first}")


def _by_party(term: Term, results: Results) -> Term:
    """People come and go: a record of a candidate's share is the record of the party."""
    if term.who and term.who[0].kind == "candidate":
        for contest in results.find(term.contest):
            found = find(term.who[0], contest)
            if not isinstance(found, Unknown):
                return replace(term, who=(Who("party", found[0].party, label=party_label(found[0].party)),))
    return term


def _answer(text: str, value: Value, rival: tuple[Contest, Value], extreme: str) -> Value:
    show = count if value.low.denominator == 1 else percent
    contest, other = rival
    sign = ">" if other.low < value.low else "<"
    word = "largest" if extreme == "max" else "lowest"
    words = f"{show(value.low)} {sign} {show(other.low)} ({contest.year}), the {word} before"
    return Value(Fraction(0), Fraction(0), words, (*value.cells, *other.cells), text=text)


def held_since(formula: HeldSince, results: Results) -> Fact | Unknown:
    """Whether `who` gained the seat in `since` and has won it at every contest after that."""
    key = party_key(formula.who.key or formula.who.label)
    past = _earlier(formula.contest, results)
    this = next(iter(results.find(formula.contest)), None)
    since = formula.since
    if this is None or since is None:
        return Unknown("the contest is not in the tables")
    run = [c for c in past if c.year is not None and c.year >= since]
    if not any(c.year == since for c in run):
        first = min((c.year for c in past if c.year), default=None)
        return Unknown(f"no contest of {since} in the files" + (f", which reach back to {first}" if first else ""))
    winners = [(c, w) for c in run if (w := winner(c)) is not None]
    lost = [(c, w) for c, w in winners if w.party != key]
    if lost:
        contest, rival = lost[-1]
        words = f"{party_label(rival.party)} won in {contest.year}"
        return _text("no", words, rival.votes.cells if rival.votes else ())
    before = next((c for c in past if c.year is not None and c.year < since), None)
    previous = winner(before) if before else None
    last = winners[-1] if winners else None
    words = f"{party_label(key)} won in " + ", ".join(str(c.year) for c, _ in reversed(winners))
    cells = last[1].votes.cells if last and last[1].votes else ()
    if before is not None and previous is not None and previous.party == key:
        return _text("no", f"{party_label(key)} held it already in {before.year}", cells)
    if len(winners) < len(run):
        return Unknown("the tables do not tell who won every contest since")
    until = f"; {party_label(previous.party)} in {before.year}" if before and previous else ""
    return _text("yes", words + until, cells)


def _text(text: str, arithmetic: str, cells: tuple[object, ...]) -> Fact:
    return Fact((Value(Fraction(0), Fraction(0), arithmetic, cells, text=text),))  # type: ignore[arg-type]
