"""A formula evaluated against the results: differences, sums, ratios, swings, winners, gains and holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, cast
from weakref import WeakKeyDictionary

from factcheck.claims.formula import FirstSince, Formula, GainHold, HeldSince, Minus, Over, Plus, Record, Swing, Term, Who, Winner
from factcheck.facts.counts import OF_PAPERS, by_preferences, tables_of
from factcheck.facts.figures import Answer, Values, count, of_one_count, percent
from factcheck.facts.holders import named
from factcheck.facts.missing import no_contest
from factcheck.facts.model import Fact, Unknown, Value
from factcheck.facts.parts_won import OF_PARTS, parts
from factcheck.facts.people import NO_PARTIES, deciding, find, for_measure, of_the_same_side, seats_to_fill, winner
from factcheck.facts.swings import AS_PRINTED, half_the_gap, other_swings, rise, swings_beside
from factcheck.facts.terms import INHERITED, TERMS
from factcheck.parties import party_key, party_label
from factcheck.results.model import Candidacy, Contest

if TYPE_CHECKING:
    from factcheck.results import Results

# What was asked of results before: they do not change, and articles on one contest ask much the same.
_ANSWERS: WeakKeyDictionary[Results, dict[object, object]] = WeakKeyDictionary()
_MOST_ANSWERS = 50_000


def _remembered(results: Results) -> dict[object, object]:
    known = _ANSWERS.setdefault(results, {})
    if len(known) > _MOST_ANSWERS:
        known.clear()
    return known


def look_up(formula: Formula, results: Results) -> Fact | Unknown:
    """The true values of a formula, or why the tables cannot tell."""
    known = _remembered(results)
    answer = known.get(formula)  # to hash a formula takes longer than all else here
    if answer is None:
        answer = known[formula] = _look_up(formula, results)
    return cast("Fact | Unknown", answer)


def _look_up(formula: Formula, results: Results) -> Fact | Unknown:
    found = evaluate(named(formula, results), results)
    if isinstance(found, Unknown):
        return found
    note = None
    if why := next((tables[0].provisional for key in contests_of(formula) if (tables := results.find(key)) and all(c.provisional for c in tables)), ""):
        note = f"provisional count: {why}"
    elif isinstance(found, Fact):
        return found
    elif any(c.notional for key in contests_of(formula) for c in results.find(key)):
        note = "against notional figures on new boundaries"
    return replace(found, note=note) if isinstance(found, Fact) else Fact(found, note)


def evaluate(formula: Formula, results: Results, then: bool = False) -> Answer | Fact:
    """Values of a formula; Fact where a note of its own belongs to it."""
    from factcheck.facts.history import first_since, held_since, record

    match formula:
        case Term():
            return term(formula, results, then)
        case Minus(left, right):
            return _minus(left, right, results)
        case Plus(parts):
            return _plus(parts, results)
        case Over():
            return _over(formula, results)
        case Swing():
            return _swing(formula, results)
        case Record():
            return record(formula, results)
        case HeldSince():
            return held_since(formula, results)
        case FirstSince():
            return first_since(formula, results)
        case Winner(contest, who, place):
            return _winner(contest, who, results) if place == 1 else _placed(formula, results)
        case GainHold():
            return _gain_hold(formula, results)


def term(formula: Term, results: Results, then: bool = False) -> Answer:
    """One figure of one contest, from every table that has it."""
    known, asked = _remembered(results), (formula, then)
    answer = known.get(asked)
    if answer is None:
        answer = known[asked] = _term(formula, results, then)
    return cast(Answer, answer)


def _term(formula: Term, results: Results, then: bool) -> Answer:
    if formula.measure in OF_PARTS:
        return parts(formula, results)
    tables = tables_of(results.find(formula.contest), formula)
    if isinstance(tables, Unknown):
        return tables
    if not tables:
        return no_contest(formula.contest, results)
    if received := by_preferences(tables, formula):
        return received
    if all(c.uncontested for c in tables):
        return Unknown("the seat was not contested")
    found: list[Value] = []
    trouble: Unknown | None = None
    for group in for_measure(tables, formula.measure):
        for contest in group:
            answer = inherited(contest, formula, then) if (inherited := INHERITED.get(formula.measure)) else TERMS[formula.measure](contest, formula)
            if isinstance(answer, Unknown):
                trouble = trouble or answer
                continue
            tally = contest.tally if formula.measure not in OF_PAPERS else ""
            values = tuple(replace(v, definition=tally or v.definition, doubtful=v.doubtful or contest.doubtful) for v in answer) if tally or contest.doubtful else answer
            found += [v for v in values if not any(v.low == w.low and v.high == w.high for w in found)]
        if found:
            break
    return tuple(found) or trouble or Unknown("not in the tables")


def contests_of(formula: Formula) -> list[str]:
    """The keys of the contests that a formula names."""
    match formula:
        case Minus(left, right) | Over(left, right):
            return [*contests_of(left), *contests_of(right)]
        case Plus(parts):
            return [key for part in parts for key in contests_of(part)]
        case Swing(contest, baseline) | GainHold(contest, baseline):
            return [contest, baseline]
        case Record(inner) | FirstSince(inner):
            return [inner.contest]
        case _:
            return [formula.contest]


def values_of(answer: Answer | Fact) -> Answer:
    """The values of an answer, its note left out."""
    return answer.values if isinstance(answer, Fact) else answer


def _pairs(a: Values, b: Values) -> list[tuple[Value, Value]]:
    """Values under the same definition; all combinations where definitions do not meet."""
    same = [(x, y) for x in a for y in b if x.definition == y.definition]
    return same or [(x, y) for x in a for y in b]


def _minus(left: Formula, right: Formula, results: Results) -> Answer:
    a = values_of(evaluate(left, results))
    b = values_of(evaluate(of_the_same_side(left, right, results), results, then=_two_contests(left, right)))
    if isinstance(a, Unknown):
        return (_printed_change(left, right, results) if _two_contests(left, right) and _last_before(left, right, results) else None) or a
    if isinstance(b, Unknown):
        counted = any(contest.candidacies and not contest.tally for contest in results.find(getattr(right, "contest", "")))  # not after preferences alone
        if (not counted or _last_before(left, right, results)) and (printed := _printed_change(left, right, results)):
            return printed  # as well where the table before has no figure of the party's own
        missing = isinstance(right, Term) and not results.find(right.contest)
        return Unknown("the contest before is not in the tables") if missing else b
    shares = isinstance(left, Term) and left.measure in {"share", "turnout", "margin_points", "seats_share", "rejected_share"}
    pairs, apart = of_one_count(_pairs(a, b), a, b)
    changes = tuple(replace(c, doubtful=c.doubtful or apart) for x, y in pairs if (c := _difference(x, y, percent if shares else count)))
    printed = _printed_change(left, right, results) if _last_before(left, right, results) else None
    # A change that the table prints may be from another baseline, such as notional results: official as well.
    if not changes and not printed:
        return Unknown("the tables have no such count of both elections")
    return (*changes, *(p for p in printed or () if not any(p.low <= c.high and c.low <= p.high for c in changes)))


def _last_before(left: Formula, right: Formula, results: Results) -> bool:
    """Whether the files hold no contest of the seat between the two of a difference."""
    if not isinstance(left, Term) or not isinstance(right, Term):
        return False
    then = next((c.date for c in results.find(right.contest)), None)
    seat = left.contest.rpartition("@")[0]
    others = [c.date for c in results.of_seat(seat) if c.key not in {left.contest, right.contest}]
    return not others or (then is not None and not any(date is None or date > then for date in others))


def _two_contests(left: Formula, right: Formula) -> bool:
    """Whether a difference is one between two contests."""
    return isinstance(left, Term) and isinstance(right, Term) and left.contest != right.contest


def _difference(x: Value, y: Value, show: Callable[[Fraction], str]) -> Value:
    """One value less another, written out."""
    low, high = x.low - y.high, x.high - y.low
    middle = low if low == high else (low + high) / 2
    words = f"{show(x.low)} - {show(y.low)} = {show(middle)}"
    definition = x.definition if x.definition == y.definition else None
    return Value(low, high, words, (*x.cells, *y.cells), definition, doubtful=x.doubtful or y.doubtful)


def _printed_change(left: Formula, right: Formula, results: Results) -> Values | None:
    """The change that the table prints."""
    if not isinstance(left, Term) or not isinstance(right, Term):
        return None
    if left.measure in {"turnout", "rejected_share"}:
        changes = (contest.figures.get(f"{left.measure}_change") for contest in results.find(left.contest))
        return next(((Value(f.low, f.high, f"{f.cells[0].raw} in the table", f.cells, AS_PRINTED),) for f in changes if f), None)
    if left.measure not in {"share", "seats", "councils"} or len(left.who) != 1:
        return None
    for contest in results.find(left.contest):
        found = find(left.who[0], contest)
        if isinstance(found, Unknown) or len(found) != 1:
            continue
        change = found[0].change if left.measure == "share" else getattr(found[0], f"{left.measure}_change")
        if change is None:
            continue
        words = f"{change.cells[0].raw} in the table"
        return (Value(change.low, change.high, words, change.cells, AS_PRINTED),)
    return None


def _plus(parts: tuple[Formula, ...], results: Results) -> Answer:
    totals: Values = (Value(Fraction(0), Fraction(0), ""),)
    for part in parts:
        found = values_of(evaluate(part, results))
        if isinstance(found, Unknown):
            return found
        totals = tuple(_added(total, value) for total in totals for value in found[:1])
    return tuple(replace(t, arithmetic=f"{t.arithmetic} = {count(t.low)}") for t in totals)


def _added(total: Value, value: Value) -> Value:
    """A sum and one more."""
    words = f"{total.arithmetic} + {_inner(value)}".removeprefix(" + ")
    return Value(total.low + value.low, total.high + value.high, words, (*total.cells, *value.cells),
                 doubtful=total.doubtful or value.doubtful)


def _inner(value: Value) -> str:
    words = value.arithmetic.split(" = ")[0]
    return f"({words})" if re.search(r" [-+] ", words) else words


def _over(formula: Over, results: Results) -> Answer:
    a, b = (values_of(evaluate(f, results)) for f in (formula.left, formula.right))
    if isinstance(a, Unknown) or isinstance(b, Unknown):
        return a if isinstance(a, Unknown) else b
    if formula.left != formula.right and a[0].cells == b[0].cells and a[0].arithmetic == b[0].arithmetic:
        return Unknown("somebody compared with their own party is the same figure twice", misread=True)
    factor = 100 if formula.percent else 1
    out = []
    for x, y in _pairs(a, b):
        if y.low <= 0:
            return Unknown("nothing to compare with: the divisor is zero")
        corners = [factor * p / q for p in (x.low, x.high) for q in (y.low, y.high) if q]
        low, high = min(corners), max(corners)
        words = f"{_inner(x)} / {_inner(y)} = {percent(low)}{'%' if formula.percent else ''}"
        out.append(Value(low, high, words, (*x.cells, *y.cells), doubtful=x.doubtful or y.doubtful))
    return tuple(out)


# --- swing ---------------------------------------------------------------------------------------------------------


def _swing(formula: Swing, results: Results) -> Answer:
    """Butler: the average of one party's rise in share and the other's fall, in points."""
    tables = results.find(formula.contest)
    if not tables:
        return no_contest(formula.contest, results)
    now = deciding(tables)[0]
    before = next(iter(deciding(results.find(formula.baseline))), None)
    ends = _ends(formula, now, before)
    if isinstance(ends, Unknown):
        return ends
    to, source = ends
    printed = swings_beside(formula, tables, to, source, results)
    rises: list[Values] = []
    for who in (to, source):
        share, old_share = (Term("share", key, (who,)) for key in (formula.contest, formula.baseline))
        change = rise(values_of(_minus(share, old_share, results)), values_of(evaluate(share, results)), before)
        if isinstance(change, Unknown):
            return printed or change
        rises.append(change)
    if printed and not all(any(c.definition == now.tally for c in change) for change in rises):
        return printed  # the changes are those of first preferences
    # The changes that a table prints may be from another baseline, such as notional results: a swing of its own.
    first = [next((c for c in change if now.tally and c.definition == now.tally), change[0]) for change in rises]
    one_baseline = len({c.definition == AS_PRINTED for c in first}) == 1
    pairs = [(first[0], first[1]) if one_baseline else (rises[0][-1], rises[1][-1])]
    if all(len(values) > 1 for values in rises) and not printed:
        pairs.append((rises[0][-1], rises[1][-1]))
    butler = tuple(half_the_gap(a, b, f"Butler swing from {source.label} to {to.label}") for a, b in pairs)
    return (*other_swings(formula, pairs, to, source, results), *butler) if formula.kind != "butler" else (*butler, *printed)


def _ends(formula: Swing, now: Contest, before: Contest | None) -> tuple[Who, Who] | Unknown:
    """(to, from) as parties: as named, else from the previous winner to the new one, on a hold between the top two."""
    named = [_as_party(who, now) if who else None for who in (formula.to, formula.source)]
    if any(isinstance(who, Unknown) for who in named):
        return next(who for who in named if isinstance(who, Unknown))
    to, source = (who if isinstance(who, Who) else None for who in named)
    first = winner(now)
    second = _second(now)
    last = winner(before) if before else None
    if first is None:
        return Unknown("the tables do not tell who won")
    if to is None:
        to = _party(first) if source is None or source.key != first.party else _party(second) if second else None
    if source is None and to is not None:
        rivals = [c for c in (last, first, second) if c is not None and c.party != to.key]
        if formula.to is None and last is not None and last.party != first.party:
            rivals = [last]
        elif last is None or last.party == to.key:
            rivals = [c for c in (second, first) if c is not None and c.party != to.key]
        source = _party(rivals[0]) if rivals else None
    if to is None or source is None or to.key == source.key:
        return Unknown("the swing needs two parties")
    return to, source


def _second(contest: Contest) -> Candidacy | None:
    found = find(Who("place", place=2), contest)
    return None if isinstance(found, Unknown) else found[0]


def _with_party(candidacy: Candidacy) -> str:
    return f"{candidacy.name} ({party_label(candidacy.party)})" if candidacy.party else candidacy.name


def _party(candidacy: Candidacy) -> Who:
    if candidacy.party in {"independent", ""}:
        return Who("candidate", candidacy.key, label=candidacy.name)
    return Who("party", candidacy.party, label=party_label(candidacy.party))


def _as_party(who: Who, contest: Contest) -> Who | Unknown:
    if who.kind == "party":
        return Who("party", party_key(who.key), label=who.label)
    found = find(who, contest)
    return found if isinstance(found, Unknown) else _party(found[0])


# --- outcomes ------------------------------------------------------------------------------------------------------


def _word(text: str, arithmetic: str, cells: tuple[object, ...] = ()) -> Values:
    return (Value(Fraction(0), Fraction(0), arithmetic, cells, text=text),)  # type: ignore[arg-type]


def _winner(key: str, who: Who, results: Results) -> Answer:
    for contest in deciding(results.find(key)):
        first = winner(contest)
        elected = [c for c in contest.candidacies if c.elected] or ([first] if first else [])
        found = find(who, contest)
        if not elected or isinstance(found, Unknown):
            continue
        top = elected[0]
        words = f"{_with_party(top)} won" + (f" with {count(top.votes.value)}" if top.votes else "")
        return _word("yes" if any(c in found for c in elected) else "no", words, top.votes.cells if top.votes else ())
    return Unknown("the tables do not tell who won")


def _placed(formula: Winner, results: Results) -> Answer:
    for contest in results.find(formula.contest):
        own, there = find(formula.who, contest), find(Who("place", place=formula.place), contest)
        if isinstance(own, Unknown) or isinstance(there, Unknown) or seats_to_fill(contest) > 1:
            continue
        votes = [c.votes.value for c in own if c.votes]
        tied = there[0].votes is not None and there[0].votes.value in votes
        words = f"{_with_party(there[0])} was {'last' if formula.place < 0 else f'number {formula.place}'}"
        return _word("yes" if tied or there[0] in own else "no", words, there[0].votes.cells if there[0].votes else ())
    return Unknown("the tables do not tell who came where")


def _won(key: str, results: Results) -> tuple[Contest, Candidacy] | None:
    """A contest and its winner, from the first table that tells."""
    return next(((c, w) for c in deciding(results.find(key)) if (w := winner(c)) is not None), None)


def _gain_hold(formula: GainHold, results: Results) -> Answer:
    now, before = _won(formula.contest, results), _won(formula.baseline, results)
    if now is None:
        return Unknown("the tables do not tell who won")
    contest, first = now
    cells = first.votes.cells if first.votes else ()
    key = first.party if formula.who.kind == "candidate" and first.key == formula.who.key else party_key(formula.who.key or formula.who.label)
    if not first.party or (before is not None and not before[1].party):
        return NO_PARTIES
    if first.party != key:
        return _word("no", f"{party_label(first.party)} won", cells)
    printed = re.search(r"\b(gain|hold)\b(?: from (.+))?", contest.result or "", re.I)
    if before is not None and before[0].notional and not printed:
        return Unknown("the boundaries changed; whether it is a gain depends on notional figures")
    if before is None and not printed:
        return Unknown("the contest before is not in the tables")
    held_by = before[1].party if before else party_key(printed[2]) if printed and printed[2] else key
    outcome = printed[1].casefold() if printed else "hold" if held_by == key else "gain"
    words = f"{contest.result} in the table"
    if before:
        won = f"won in {before[0].year}" if before[0].year else "won before"
        words = f"{party_label(held_by)} {won}, {party_label(key)} now: {outcome}"
    source = formula.source
    fits = source is None or source.kind != "party" or party_key(source.key) == held_by
    return _word("yes" if outcome == formula.outcome and fits else "no", words, cells)
