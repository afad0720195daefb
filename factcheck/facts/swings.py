"""Swings other than Butler's, for houses that print one: of the two parties' votes alone (Steed), and the change of the lead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.claims.formula import FIRST, Swing, Term, Who
from factcheck.claims.formula import PREFERRED as PREFERRED_COUNT
from factcheck.facts.figures import Values, count, percent
from factcheck.facts.model import Unknown, Value
from factcheck.facts.people import find
from factcheck.results.model import PREFERRED, TWO_PARTY, Contest

if TYPE_CHECKING:
    from factcheck.results import Results

AS_PRINTED = "change as printed"  # what defines a change that a table prints


def rise(change: Values | Unknown, share: Values | Unknown, before: Contest | None) -> Values | Unknown:
    """The change of a party's share for a swing: a party that did not stand before, where the earlier table lists everybody,
    has risen by all of its share, which is how a swing to a newcomer is counted."""
    if not isinstance(change, Unknown) or not change.misread or isinstance(share, Unknown) or before is None or not before.complete:
        return change
    return tuple(replace(value, arithmetic=f"{percent(value.low).removesuffix('%')} - 0") for value in share)


def other_swings(formula: Swing, rises: Sequence[tuple[Value, Value]], to: Who, source: Who, results: Results) -> tuple[Value, ...]:
    """The swing of the kind asked for, from one party to another; none where the tables do not give it. `rises` are the changes
    of the two shares."""
    names = f"from {source.label} to {to.label}"
    if formula.kind == "margin":
        return tuple(_lead(a, b, f"change of the lead {names}") for a, b in rises)
    votes = [_votes(key, who, results) for key in (formula.contest, formula.baseline) for who in (to, source)]
    known = [value for value in votes if value is not None and value.low == value.high]
    if len(known) < 4 or not known[0].low + known[1].low or not known[2].low + known[3].low:
        return ()
    now, then = (100 * one.low / (one.low + other.low) for one, other in (known[:2], known[2:]))
    words = " - ".join(f"{count(one.low)} / {count(one.low + other.low)}" for one, other in (known[:2], known[2:]))
    doubtful = next((value.doubtful for value in known if value.doubtful), None)
    return (Value(now - then, now - then, f"{words} = {percent(now - then)}", tuple(c for v in known for c in v.cells), f"Steed swing {names}", doubtful=doubtful),)


def swings_beside(formula: Swing, tables: Sequence[Contest], to: Who, source: Who, results: Results) -> tuple[Value, ...]:
    """Swings beside that of the two parties' shares: as a table prints them, and in Australia those of one party alone."""
    printed = _printed_swings(formula, tables, to, source)
    return (*printed, *_of_one(formula, to, source, results)) if _australian(tables) else printed


def _australian(tables: Sequence[Contest]) -> bool:
    return any(contest.country == "au" for contest in tables)


def _alone(formula: Swing, to: Who, source: Who) -> tuple[Who, int] | None:
    """The side that is named alone, and the sign of its change for a swing to it; None where both are named, or neither."""
    if (formula.to is None) == (formula.source is None):
        return None
    return (to, 1) if formula.source is None else (source, -1)


def _printed_swings(formula: Swing, tables: Sequence[Contest], to: Who, source: Who) -> tuple[Value, ...]:
    """The change after preferences that a table prints of either side: that is a swing, and mostly from other boundaries or
    redistributed results, so one of its own; with it that in first preferences, of the only side that is named."""
    for contest in (c for c in tables if c.tally in {PREFERRED, TWO_PARTY}):
        for who, sign in ((to, 1), (source, -1)):
            found = find(who, contest)
            change = found[0].change if not isinstance(found, Unknown) and len(found) == 1 else None
            if change is not None:
                low, high = sorted((sign * change.low, sign * change.high))
                after = Value(low, high, f"{change.cells[0].raw} in the table", change.cells, f"printed swing from {source.label} to {to.label} after preferences")
                return (after, *_in_first_preferences(formula, tables, to, source))
    return _in_first_preferences(formula, tables, to, source) if _australian(tables) else ()  # of one who was not among the last two


def _in_first_preferences(formula: Swing, tables: Sequence[Contest], to: Who, source: Who) -> tuple[Value, ...]:
    """The change in first preferences that a table prints of the side that is named alone: "the swing against him"."""
    if (alone := _alone(formula, to, source)) is None:
        return ()
    named, sign = alone
    for contest in (c for c in tables if c.tally not in {PREFERRED, TWO_PARTY}):
        found = find(named, contest)
        change = found[0].change if not isinstance(found, Unknown) and len(found) == 1 else None
        if change is not None:
            low, high = sorted((sign * change.low, sign * change.high))
            return (Value(low, high, f"{change.cells[0].raw} in the table", change.cells, f"printed swing in first preferences of {named.label}"),)
    return ()


def _of_one(formula: Swing, to: Who, source: Who, results: Results) -> tuple[Value, ...]:
    """In Australia a swing to or from one party is the change of its share alone: after preferences, whomever it was against,
    and in first preferences, where that is what the text speaks of. Empty where both sides are named, or neither."""
    if (alone := _alone(formula, to, source)) is None:
        return ()
    named, sign = alone
    found: list[Value] = []
    for name, words in ((PREFERRED_COUNT, "after preferences"), (FIRST, "in first preferences")):
        now, then = (_share(key, named, name, results) for key in (formula.contest, formula.baseline))
        if now is not None and then is not None:
            low, high = sorted((sign * (now.low - then.high), sign * (now.high - then.low)))
            arithmetic = f"{percent(now.low)} - {percent(then.low)} = {percent(now.low - then.low)}"
            found.append(Value(low, high, arithmetic, (*now.cells, *then.cells), f"change of {named.label} {words}", doubtful=now.doubtful or then.doubtful))
    return tuple(found)


def _share(key: str, who: Who, name: str, results: Results) -> Value | None:
    from factcheck.facts.evaluate import term

    found = term(Term("share", key, (who,), name=name), results)
    return None if isinstance(found, Unknown) else found[0]


def _lead(a: Value, b: Value, definition: str) -> Value:
    low, high = a.low - b.high, a.high - b.low
    middle: Fraction = (low + high) / 2
    words = f"({percent((a.low + a.high) / 2)}) - ({percent((b.low + b.high) / 2)}) = {percent(middle)}"
    return Value(low, high, words, (*a.cells, *b.cells), definition, doubtful=a.doubtful or b.doubtful)


def _votes(key: str, who: Who, results: Results) -> Value | None:
    from factcheck.facts.evaluate import term

    found = term(Term("votes", key, (who,)), results)
    return None if isinstance(found, Unknown) else found[0]


def half_the_gap(a: Value, b: Value, definition: str) -> Value:
    """Half of one party's rise less the other's."""
    low, high = (a.low - b.high) / 2, (a.high - b.low) / 2
    up, down = (percent(rise.low) if rise.arithmetic.endswith("in the table") else rise.arithmetic.split(" = ")[0] for rise in (a, b))
    words = f"(({up}) - ({down})) / 2 = {percent((low + high) / 2)}"
    return Value(low, high, words, (*a.cells, *b.cells), definition, doubtful=a.doubtful or b.doubtful)
