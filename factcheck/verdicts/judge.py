"""Claim and facts to a Verdict: supported, imprecise, refuted or unverifiable, with the reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcheck.claims.claim import Claim
from factcheck.claims.formula import Reading, Swing
from factcheck.facts.model import Fact, Unknown, Value
from factcheck.quantities import FRACTION, MULTIPLIER, ORDINAL, PERCENT, YEAR, Quantity
from factcheck.verdicts.bands import FITS, MISLEADING, MISSES, NEAR, compare
from factcheck.verdicts.model import Verdict
from factcheck.verdicts.wording import expected_text, message_for, suggestion_for

Slip = Callable[[Reading, Fact], str | None]
Answer = Fact | Unknown
MARGIN = 0.06  # another reading this near to the best one makes a failed claim ambiguous
SURE_ENOUGH = 0.4  # a weak reading that fits counts only from here on

# The rule that a wrong figure breaks, by measure; see factcheck/rules.py.
RULES: dict[str, str] = {
    "majority": "wrong-majority",
    "majority_change": "wrong-change",
    "votes": "wrong-votes",
    "votes_change": "wrong-change",
    "votes_cast": "wrong-total",
    "valid_votes": "wrong-total",
    "rejected": "wrong-total",
    "rejected_change": "wrong-change",
    "electorate": "wrong-total",
    "electorate_change": "wrong-change",
    "turnout": "wrong-turnout",
    "turnout_change": "wrong-change",
    "share": "wrong-share",
    "share_change": "wrong-change",
    "swing": "wrong-swing",
    "lead": "wrong-lead",
    "margin_points": "wrong-lead",
    "rank": "wrong-rank",
    "ratio": "wrong-ratio",
    "candidates": "wrong-count",
    "lost_deposit": "wrong-count",
    "seats": "wrong-seats",
    "seats_change": "wrong-seats",
    "quota": "wrong-total",
    "count": "wrong-count",
    "record": "wrong-record",
    "held_since": "wrong-record",
    "winner": "wrong-winner",
    "gain_hold": "wrong-gain-or-hold",
    "direction": "wrong-direction",
    "other_result": "wrong-total",
}
_LOWER = {"error": "warning", "warning": "info", "info": "info"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one reading compares with its fact; `flipped` when only the direction is wrong."""

    grade: str
    value: Value
    flipped: bool = False


def judge(claim: Claim, facts: Sequence[Answer], slip: Slip | None = None) -> Verdict:
    """The verdict on a claim. `facts` holds one answer a reading, in the same order."""
    at = _first_that_fits_its_contest(claim, facts)
    reading, fact = claim.readings[at], facts[at]
    if isinstance(fact, Unknown):
        return _unverifiable(claim, reading, fact.reason)
    outcome = _assess(claim.quantity, reading, fact)
    if outcome.grade == FITS:
        if reading.weak and reading.score < SURE_ENOUGH:
            return _unverifiable(claim, reading, "not sure what this number is about", outcome)
        return _supported(claim, reading, fact, outcome)
    if fact.note and fact.note.startswith("provisional"):
        return _unverifiable(claim, reading, "the count is provisional", outcome)
    if outcome.value.doubtful:
        return _unverifiable(claim, reading, f"the tables contradict themselves: {outcome.value.doubtful}", outcome)
    if reading.weak:
        return _unverifiable(claim, reading, "not sure what this number is about", outcome)
    rival = _rival(claim, facts, at)
    if rival is not None:
        reason = "ambiguous: it does not fit as one reading and fits as another"
        return _unverifiable(claim, reading, reason, outcome, rival)
    if outcome.grade in {NEAR, MISLEADING}:
        return _imprecise(claim, reading, fact, outcome)
    return _refuted(claim, reading, fact, outcome, slip)


def _first_that_fits_its_contest(claim: Claim, facts: Sequence[Answer]) -> int:
    """The best reading, unless its question does not fit the contest (a majority of somebody who lost)."""
    fitting = [i for i, fact in enumerate(facts) if not (isinstance(fact, Unknown) and fact.misread)]
    if not fitting or fitting[0] == 0:
        return 0
    # The same measure in another contest comes before another measure.
    return next((i for i in fitting if claim.readings[i].measure == claim.readings[0].measure), fitting[0])


def _assess(quantity: Quantity | None, reading: Reading, fact: Fact) -> Outcome:
    """The best outcome over all official definitions."""
    outcomes = [_one(quantity, reading, value) for value in fact.values]
    order = (FITS, NEAR, MISLEADING, MISSES)
    return min(outcomes, key=lambda o: (order.index(o.grade), o.flipped))


def _one(quantity: Quantity | None, reading: Reading, value: Value) -> Outcome:
    if value.text is not None:
        return Outcome(FITS if value.text == "yes" else MISSES, value)
    low, high = value.low, value.high
    if reading.measure == "direction" or quantity is None:
        right = low > 0 if reading.sign > 0 else high < 0
        return Outcome(FITS if right else MISSES, value, flipped=not right)
    sign = reading.sign
    if isinstance(reading.formula, Swing) and (reading.formula.to or reading.formula.source):
        sign = 1
    if sign == 0:
        low, high = (low, high) if low >= 0 else (-high, -low)
        return Outcome(compare(quantity, reading.unit, low, high, reading.comparator), value)
    a, b = (low, high) if sign > 0 else (-high, -low)
    grade = compare(quantity, reading.unit, a, b, reading.comparator)
    if grade in {MISSES, MISLEADING} and compare(quantity, reading.unit, -b, -a, reading.comparator) == FITS:
        return Outcome(MISSES, value, flipped=True)
    return Outcome(grade, value)


def _rival(claim: Claim, facts: Sequence[Answer], at: int) -> Reading | None:
    """Another reading, nearly as good as the best, that the tables bear out."""
    best = claim.readings[at]
    for i, (reading, fact) in enumerate(zip(claim.readings, facts, strict=True)):
        if i == at or isinstance(fact, Unknown) or reading.weak or reading.score < best.score - MARGIN:
            continue
        if _assess(claim.quantity, reading, fact).grade == FITS:
            return reading
    return None


def _severity(claim: Claim, severity: str) -> str:
    """Inside quotation marks one step lower."""
    return _LOWER[severity] if claim.quoted else severity


def _supported(claim: Claim, reading: Reading, fact: Fact, outcome: Outcome) -> Verdict:
    value = outcome.value
    notes = [fact.note] if fact.note else []
    change = reading.measure in {"share_change", "turnout_change"}
    if change and claim.quantity is not None and claim.quantity.kind == PERCENT:
        notes.append("per cent is written for percentage points")
    several = len({v.definition for v in fact.values}) > 1
    return Verdict(
        claim, reading, "supported", message_for("supported", claim, reading, value), "results",
        expected=expected_text(reading, value), arithmetic=value.arithmetic,
        definition=value.definition if several or reading.measure == "swing" else None,
        sources=value.cells, notes=tuple(notes),
    )


def _imprecise(claim: Claim, reading: Reading, fact: Fact, outcome: Outcome) -> Verdict:
    quantity, value = claim.quantity, outcome.value
    plain = quantity is not None and quantity.kind not in {FRACTION, MULTIPLIER} and reading.comparator == "="
    rule = "misleading-rounding" if plain and outcome.grade == NEAR else "misleading-hedge"
    return Verdict(
        claim, reading, "imprecise", message_for(rule, claim, reading, value), "results",
        _severity(claim, "warning"), rule,
        expected_text(reading, value), value.arithmetic, value.definition, value.cells,
        suggestion=suggestion_for(quantity, reading, value),
        notes=(fact.note,) if fact.note else (),
    )


def _refuted(claim: Claim, reading: Reading, fact: Fact, outcome: Outcome, slip: Slip | None) -> Verdict:
    quantity, value = claim.quantity, outcome.value
    rule = "wrong-direction" if outcome.flipped else RULES.get(reading.measure, "wrong-total")
    cause = "the sign is flipped" if outcome.flipped and quantity is not None else None
    if cause is None and slip is not None and quantity is not None and quantity.kind not in {ORDINAL, YEAR}:
        cause = slip(reading, fact)
    return Verdict(
        claim, reading, "refuted", message_for(rule, claim, reading, value), "results",
        _severity(claim, "error"), rule,
        expected_text(reading, value), value.arithmetic, value.definition, value.cells,
        slip=cause,
        suggestion=None if outcome.flipped else suggestion_for(quantity, reading, value),
        notes=(fact.note,) if fact.note else (),
    )


def _unverifiable(claim: Claim, reading: Reading, reason: str, outcome: Outcome | None = None,
                  rival: Reading | None = None) -> Verdict:
    value = outcome.value if outcome else None
    own = f"{reading.measure}: {value.arithmetic}" if value else reading.measure
    return Verdict(
        claim, reading, "unverifiable", f"Could not be checked: {reason}.", reason=reason,
        alternatives=(own, rival.measure) if rival else (),
        expected=expected_text(reading, value) if value and rival is None else None,
        sources=value.cells if value else (),
    )
