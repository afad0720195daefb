"""The article against itself: figures that exclude each other, with tables and without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.claims.formula import Minus, Reading, Term
from factcheck.names import ABSENT, NO_TABLE
from factcheck.quantities import COUNT, FRACTION, Quantity
from factcheck.verdicts.judge import MARGIN
from factcheck.verdicts.model import Verdict
from factcheck.verdicts.wording import number

F = Fraction
SURE = 0.9  # parts read less surely than this exclude nothing
EXCLUDE = "The figures exclude each other"
# Verdicts whose reading is in doubt take no finding.
_UNSURE = ("ambiguous", "not sure")
# Measures of which an article may give several figures.
_NO_SINGLE = frozenset({"rank", "candidates", "other_result", "record", "held_since"})
# The figure at fault, those that exclude it (both by place in the list of verdicts), and the message.
Clash = tuple[int, list[int], str]


def cross_check(verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts with a finding on each figure that others exclude and that the tables do not support."""
    out = list(verdicts)
    strong = [i for i, v in enumerate(out) if _usable(v)]
    clashes = [clash for check in (_turnouts, _majorities, _changes, _twice, _shares) for clash in check(out, strong)]
    for culprit, others, words in clashes:
        _put(out, culprit, others, words)
    return tuple(out)


def _usable(verdict: Verdict) -> bool:
    """Whether a figure is read surely enough, and exact enough, to exclude others."""
    reading, quantity = verdict.reading, verdict.claim.quantity
    if quantity is None or quantity.upper is not None or reading.formula is None or verdict.claim.parts or verdict.claim.count:
        return False
    if (reading.contest or "").endswith(ABSENT):
        return False  # whose the figures are cannot be told where no table says who stood
    first = verdict.claim.readings[0]  # a figure that may as well be of another election or seat excludes nothing
    return not reading.weak and not first.weak and reading.score >= SURE and reading.dated and reading.comparator == "="


def _put(out: list[Verdict], culprit: int, others: list[int], words: str) -> None:
    """The finding sits on a figure that the tables do not support; one that they refute keeps its own, with a note."""
    order = [culprit, *others]
    open_ = [i for i in order if out[i].verdict == "unverifiable" and not (out[i].reason or "").startswith(_UNSURE)]
    if any(out[i].verdict in {"refuted", "imprecise"} for i in order):
        return
    if not open_ or all(out[i].verdict == "supported" for i in order):
        return
    at = open_[0]
    verdict = out[at]
    out[at] = replace(
        verdict, verdict="refuted", basis="article", severity="warning" if verdict.claim.quoted else "error",
        rule="inconsistent-figures", message=words, reason=None, arithmetic=words,
    )


def _rivalled(verdict: Verdict) -> bool:
    """Whether a figure may as well be another measure's."""
    reading = verdict.reading
    return any(r.measure != reading.measure and not r.weak and r.score >= reading.score - MARGIN for r in verdict.claim.readings)


def _interval(quantity: Quantity) -> tuple[Fraction, Fraction]:
    half = quantity.step / 2 if quantity.step != 1 or quantity.kind != COUNT else F(0)
    value = quantity.value * (100 if quantity.kind == FRACTION else 1)
    return value - half, value + half


def _of(out: Sequence[Verdict], strong: Sequence[int], measure: str) -> Iterator[tuple[int, Reading, Quantity]]:
    for i in strong:
        verdict = out[i]
        if verdict.reading.measure == measure and verdict.claim.quantity is not None:
            yield i, verdict.reading, verdict.claim.quantity


def _turnouts(out: Sequence[Verdict], strong: Sequence[int]) -> Iterator[Clash]:
    """Turnout against votes cast and electorate."""
    counts = [found for measure in ("votes_cast", "valid_votes") for found in _of(out, strong, measure)]
    for t, turnout, printed in _of(out, strong, "turnout"):
        if not isinstance(turnout.formula, Term) or printed.kind == FRACTION:
            continue
        for e, electorate, roll in _of(out, strong, "electorate"):
            for c, cast, ballots in counts:
                same = turnout.contest == electorate.contest == cast.contest
                if not same or not isinstance(cast.formula, Term) or roll.value <= 0:
                    continue
                low, high = _interval(printed)
                (a, b), (p, q) = _interval(ballots), _interval(roll)
                # Rejected papers lie between the two counts: up to one point is no contradiction.
                if 100 * b / p < low - 1 or 100 * a / q > high + 1:
                    share = number(100 * ballots.value / roll.value)
                    yield t, [c, e], f"{EXCLUDE}: {ballots.text} of {roll.text} is {share}%, not {printed.text}."


def _may_be_votes(verdict: Verdict, second: Quantity) -> bool:
    """Whether a figure of whose owner the text leaves open may be a total above the second highest."""
    quantity, reading = verdict.claim.quantity, verdict.reading
    return (quantity is not None and quantity.kind == COUNT and quantity.value > second.value and reading.measure in {"votes", "votes_change"}
            and (reading.weak or reading.score < SURE or not isinstance(reading.formula, Term)))


def _majorities(out: Sequence[Verdict], strong: Sequence[int]) -> Iterator[Clash]:
    """The majority against the two totals: only where the two highest totals of the contest are given."""
    for m, reading, printed in _of(out, strong, "majority"):
        if not isinstance(reading.formula, Term) or reading.formula.measure != "majority":
            continue
        totals: dict[str | None, tuple[int, Quantity]] = {}
        for v, votes, quantity in _of(out, strong, "votes"):
            formula = votes.formula
            alone = isinstance(formula, Term) and formula.measure == "votes" and len(formula.who) == 1
            if alone and votes.contest == reading.contest:
                totals.setdefault(votes.subject, (v, quantity))
        if len(totals) < 2:
            continue
        (i, first), (j, second) = sorted(totals.values(), key=lambda item: -item[1].value)[:2]
        if printed.value > first.value or any(_may_be_votes(out[o], second) for o in range(len(out)) if o not in {i, j, m}):
            continue  # these are not the two highest
        low, high = _interval(printed)
        (a, b), (p, q) = _interval(first), _interval(second)
        if b - p < low or a - q > high:
            gap = number(first.value - second.value)
            words = f"{first.text} less {second.text} is {int(F(gap)):,}, not {printed.text}"
            yield m, [i, j], f"{EXCLUDE}: {words}."


def _changes(out: Sequence[Verdict], strong: Sequence[int]) -> Iterator[Clash]:
    """A change against the two levels: from 43.6 to 23.7, a fall of 19.9."""
    for c, reading, printed in _of(out, strong, "share_change"):
        formula = reading.formula
        if not isinstance(formula, Minus) or not isinstance(formula.left, Term) or not isinstance(formula.right, Term):
            continue
        now = _level(out, strong, formula.left)
        then = _level(out, strong, formula.right)
        if now is None or then is None:
            continue
        low, high = _interval(printed)
        (a, b), (p, q) = _interval(now[1]), _interval(then[1])
        least, most = sorted((abs(a - q), abs(b - p)))
        if most < low or least > high:
            gap = number(abs(now[1].value - then[1].value))
            words = f"{then[1].text} to {now[1].text} is a change of {gap}, not {printed.text}"
            yield c, [now[0], then[0]], f"{EXCLUDE}: {words}."


def _level(out: Sequence[Verdict], strong: Sequence[int], term: Term) -> tuple[int, Quantity] | None:
    for i, reading, quantity in _of(out, strong, "share"):
        if reading.formula == term:
            return i, quantity
    return None


def _twice(out: Sequence[Verdict], strong: Sequence[int]) -> Iterator[Clash]:
    """The same fact with two values."""
    seen: dict[tuple[object, str], int] = {}
    for i in (i for i in strong if not _rivalled(out[i])):
        verdict = out[i]
        quantity = verdict.claim.quantity
        if quantity is None or verdict.reading.measure in _NO_SINGLE or verdict.reading.contest == NO_TABLE:
            continue  # without tables it is not known of how many seats a text speaks
        key = (verdict.reading.formula, verdict.reading.unit or "")
        if key not in seen:
            seen[key] = i
            continue
        first = out[seen[key]].claim.quantity
        if first is None:
            continue
        (a, b), (p, q) = _interval(first), _interval(quantity)
        if b < p or q < a:
            yield i, [seen[key]], f"The article gives two figures for the same thing: {first.text} and {quantity.text}."


def _shares(out: Sequence[Verdict], strong: Sequence[int]) -> Iterator[Clash]:
    """Shares of one contest: they exclude each other only when the lowest sum that rounding permits is over 100."""
    groups: dict[str | None, dict[object, int]] = {}
    for i, reading, _ in _of(out, strong, "share"):
        if isinstance(reading.formula, Term) and len(reading.formula.who) == 1 and not reading.formula.but:
            groups.setdefault(reading.contest, {}).setdefault(reading.formula.who, i)
    for members in groups.values():
        ids = list(members.values())
        lowest = sum((_interval(q)[0] for i in ids if (q := out[i].claim.quantity)), F(0))
        if len(ids) > 1 and lowest > 100:
            yield ids[-1], ids[:-1], f"The shares of this contest add up to more than 100%: at least {number(lowest)}."
