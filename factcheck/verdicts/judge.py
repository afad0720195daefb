"""Claim and facts to a Verdict: supported, imprecise, refuted or unverifiable, with the reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.claims.formula import Formula, Minus, Over, Plus, Reading, Term
from factcheck.conventions import NONE, Conventions
from factcheck.facts.model import LACKING, Cause, Fact, Unknown
from factcheck.names import ABSENT
from factcheck.quantities import COUNT, FRACTION, MULTIPLIER, ORDINAL, PERCENT, YEAR, Quantity
from factcheck.quantities.misprints import misprint, significant
from factcheck.rules import lowered
from factcheck.verdicts.assess import Outcome, assess
from factcheck.verdicts.bands import FITS, MISLEADING, NEAR
from factcheck.verdicts.house import badly_rounded, cut_off, own
from factcheck.verdicts.model import Verdict
from factcheck.verdicts.replacing import replacement, replacements
from factcheck.verdicts.weighing import CERTAIN, CLOSE, LUCK, MOST_SUSPECTS, SHAKING, TELLING, certain, far_off, luck, suspects
from factcheck.verdicts.wording import expected_text, message_for

Slip = Callable[[Reading, Fact], Cause | None]
Answer = Fact | Unknown
MARGIN = 0.06  # another reading this near to the best one makes a failed claim ambiguous
AMBIGUOUS = "ambiguous: it does not fit as one reading and fits as another"
OF_ANOTHER = "and the sentence does not say of which election it speaks"
UNSURE = "not sure what this number is about"

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
    "candidates_change": "wrong-change",
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
# Seats of whole councils, of which a part may have been up for election, are no number of seats that somebody won.
WHOLE_COUNCIL = "the seats are those of the whole council"
_OF_THOSE_UP = re.compile(
    r"\b(?:w[oi]n(?:s|ning)?|elected|elects?|returned|up for|at stake|in play|contest\w*|defend\w*|declared|gain\w*|took|takes?|taken|retain\w*|"
    r"captur\w*|grab\w*|snatch\w*|secur\w*|picked up|pick(?:ing)? up)\b", re.I)
_SMALL = frozenset({"seats", "candidates"})  # counts as small as these are another figure of the contest by chance


def judge(claim: Claim, facts: Sequence[Answer], slip: Slip | None = None, house: Conventions = NONE) -> Verdict:
    """The verdict on a claim. `facts` holds one answer a reading, in the same order."""
    verdict = _judge(claim, facts, slip, house)
    return verdict if house.rounding == "any" or verdict.verdict != "supported" else _as_the_house_rounds(verdict, facts, house)


def _as_the_house_rounds(verdict: Verdict, facts: Sequence[Answer], house: Conventions) -> Verdict:
    """A figure that is honestly rounded, though not as the house does, is imprecise."""
    claim, reading = verdict.claim, verdict.reading
    fact = facts[claim.readings.index(reading)]
    how = badly_rounded(claim.quantity, reading, fact, house) if isinstance(fact, Fact) and not (fact.note or "").startswith("provisional") else None
    if how is None or not isinstance(fact, Fact):
        return verdict
    imprecise = _imprecise(claim, reading, fact, assess(claim.quantity, reading, fact), house)
    return replace(imprecise, rule="misleading-rounding", message=f"{imprecise.message.partition(';')[0].rstrip('.')}; {how} it is not {claim.text}.")


def _judge(claim: Claim, facts: Sequence[Answer], slip: Slip | None, house: Conventions) -> Verdict:
    at = _first_that_fits_its_contest(claim, facts)
    if claim.readings[at].weak:
        return _of_weak(claim, facts, slip)
    reading, fact = claim.readings[at], facts[at]
    if isinstance(fact, Unknown):
        other = _other_that_fits(claim, facts, at, SHAKING) if reading.formula is None else None
        return _fitting(claim, facts, other) or unverifiable(claim, reading, fact.reason)
    every, outcome = fact, assess(claim.quantity, reading, fact)
    fact = own(reading, every, house)
    if fact is not every:
        preferred = assess(claim.quantity, reading, fact)
        if outcome.grade == FITS != preferred.grade and not preferred.value.doubtful and not (fact.note or "").startswith("provisional"):
            return _unusual(claim, reading, fact, preferred, outcome.value.definition or "another definition", house)
        outcome = outcome if outcome.grade == FITS != preferred.grade else preferred
    if outcome.grade == FITS or cut_off(claim.quantity, reading, outcome.value, house):
        return supported(claim, reading, fact, outcome)
    if fact.note and fact.note.startswith("provisional") and not (WHOLE_COUNCIL in fact.note and not _OF_THOSE_UP.search(claim.sentence)):
        return unverifiable(claim, reading, fact.note.replace("provisional count", "the count is provisional", 1), outcome)
    if outcome.value.doubtful:
        why = outcome.value.doubtful
        return unverifiable(claim, reading, why if why in LACKING else f"the tables contradict themselves: {why}", outcome)
    if rival := _rival(claim, facts, at):
        return unverifiable(claim, reading, AMBIGUOUS, outcome, rival)
    cause = _cause(claim, reading, fact, outcome, slip)
    if cause and cause.kind in {"person", "figure"} and (rival := _rival(claim, facts, at, 1.0)):
        return unverifiable(claim, reading, AMBIGUOUS, outcome, rival)  # it is right of whom another reading says it is
    if cause and (why := UNSURE if cause.kind == "person" and outcome.opposed else _why_not(claim, reading, cause)):
        return unverifiable(claim, reading, why, outcome)
    sure = certain(reading, claim.quantity)
    other = _other_that_fits(claim, facts, at, 0 if sure and cause else SHAKING if sure else TELLING)
    if other is not None:
        return unverifiable(claim, reading, AMBIGUOUS, outcome, claim.readings[other])
    if outcome.grade in {NEAR, MISLEADING}:
        return _imprecise(claim, reading, fact, outcome, house)
    if cause and cause.kind == "year" and not reading.dated:
        if past := _fitting(claim, facts, _told_as_past(claim, facts, at)):
            return past
        return unverifiable(claim, reading, f"{cause.words}, {OF_ANOTHER}", outcome)
    unsure = not sure or _too_few(claim.quantity, reading, fact)
    if not _tells(cause, claim.quantity) and (unsure or (outcome.opposed and not reading.named) or (outcome.value.text is None and far_off(claim.quantity, outcome.value.low))):
        return unverifiable(claim, reading, UNSURE, outcome)
    return refuted(claim, reading, fact, outcome, cause, house)


def _fitting(claim: Claim, facts: Sequence[Answer], at: int | None) -> Verdict | None:
    """The verdict on a reading that fits; None when there is none."""
    fact = facts[at] if at is not None else None
    if at is None or not isinstance(fact, Fact):
        return None
    return supported(claim, claim.readings[at], fact, assess(claim.quantity, claim.readings[at], fact))


def _of_weak(claim: Claim, facts: Sequence[Answer], slip: Slip | None) -> Verdict:
    """Only weak readings: one that fits and hardly by luck is right; a misprint of one is wrong; else unsure."""
    quantity = claim.quantity
    if quantity is None:
        return unverifiable(claim, claim.readings[0], UNSURE)
    if verdict := _fitting(claim, facts, _other_that_fits(claim, facts, None, LUCK)):
        return verdict
    known = [(reading, fact) for reading, fact in zip(claim.readings, facts, strict=True) if isinstance(fact, Fact)]
    first = claim.readings[0]
    elsewhere = first.formula is None and first.score >= CERTAIN  # what it is about is known, and is not in the tables
    elsewhere = elsewhere or (first.contest or "").endswith(ABSENT)  # or may be of an election that no table holds
    for place, (reading, fact) in enumerate(known[:MOST_SUSPECTS]) if not elsewhere else ():
        if not reading.placed or _of_several(reading.formula):
            continue  # of some seat or other, or of some together, anything is a misprint
        outcome = assess(quantity, reading, fact)
        cause = misprint(quantity, outcome.value.low)
        if cause and place < suspects(quantity, cause) and not outcome.value.doubtful and not fact.note and not _of_somebody_else(reading, fact, slip):
            return refuted(claim, reading, fact, outcome, Cause("misprint", cause))
    if known:
        return unverifiable(claim, known[0][0], UNSURE, assess(quantity, *known[0]))
    unknown = facts[0]
    return unverifiable(claim, claim.readings[0], unknown.reason if isinstance(unknown, Unknown) else UNSURE)


def _of_several(formula: Formula | None) -> bool:
    """Whether a formula adds figures of several seats up."""
    if isinstance(formula, Plus):
        return len({part.contest for part in formula.parts if isinstance(part, Term)}) > 1
    return isinstance(formula, Minus | Over) and (_of_several(formula.left) or _of_several(formula.right))


def _of_somebody_else(reading: Reading, fact: Fact, slip: Slip | None) -> bool:
    """Whether a figure that was guessed to be somebody's is the right one of somebody or something else."""
    cause = slip(reading, fact) if slip else None
    return cause is not None and cause.kind in {"person", "figure"}


def _other_that_fits(claim: Claim, facts: Sequence[Answer], at: int | None, limit: float) -> int | None:
    """A reading other than `at` that fits, found before the chance of a fit by luck exceeds the limit."""
    quantity, chance = claim.quantity, 0.0
    if quantity is None:
        return None
    best, by_luck = _best_score(claim, facts) if at is None else 0.0, luck(quantity)
    for i, (reading, fact) in enumerate(zip(claim.readings, facts, strict=True)):
        if i == at or isinstance(fact, Unknown) or (at is not None and reading.formula == claim.readings[at].formula):
            continue
        if at is None and reading.score < best - CLOSE:
            return None
        chance += by_luck
        if chance > limit:
            return None
        if assess(quantity, reading, fact).grade == FITS:
            return i
    return None


def _told_as_past(claim: Claim, facts: Sequence[Answer], at: int) -> int | None:
    """The same measure at the contest that the words of the sentence tell it was of, where it fits: "had beaten him by 6,520"."""
    told = (i for i, reading in enumerate(claim.readings) if i != at and reading.dated and not reading.weak and reading.measure == claim.readings[at].measure)
    return next((i for i in told if isinstance(fact := facts[i], Fact) and assess(claim.quantity, claim.readings[i], fact).grade == FITS), None)


def _best_score(claim: Claim, facts: Sequence[Answer]) -> float:
    """The score of the best reading whose question fits the contest; of the worse ones the facts are not looked up."""
    best_first = sorted(range(len(claim.readings)), key=lambda i: -claim.readings[i].score)
    return next((claim.readings[i].score for i in best_first if not _ill_posed(facts[i])), 0.0)


def _cause(claim: Claim, reading: Reading, fact: Fact, outcome: Outcome, slip: Slip | None) -> Cause | None:
    """What gives the error away: a flipped sign, misprinted digits, somebody else's figure."""
    quantity = claim.quantity
    if quantity is None or quantity.kind in {ORDINAL, YEAR}:
        return None
    if outcome.flipped:
        return Cause("sign", "the sign is flipped")
    return slip(reading, fact) if slip else None


def _too_few(quantity: Quantity | None, reading: Reading, fact: Fact) -> bool:
    """Whether a figure is less than somebody ever had, at any count of a transferable vote: it is of papers passed on, or a gap."""
    counted = any((value.definition or "").startswith("after count") for value in fact.values)
    return counted and quantity is not None and reading.measure == "votes" and 2 * quantity.value < min(value.low for value in fact.values)


def _tells(cause: Cause | None, quantity: Quantity | None) -> bool:
    """Whether a cause is a ground to accuse: that a digit differs says nothing of a small count or a single digit."""
    short = quantity is not None and significant(quantity) < (3 if quantity.kind == COUNT else 2)
    return cause is not None and not (cause.kind == "misprint" and short)


def _why_not(claim: Claim, reading: Reading, cause: Cause) -> str:
    """Why a cause that makes a figure right of something else is no ground to accuse; "" where it is one."""
    if cause.kind == "count":
        return f"{cause.words}, and the sentence does not say of which count it speaks"
    return UNSURE if _misread(claim, reading, cause) else ""


def _misread(claim: Claim, reading: Reading, cause: Cause) -> bool:
    """Whether a figure that is right of somebody or something else was rather misread than mistaken: whose it is was
    taken from a pronoun or from further off, it is right of one of the party, or what it counts was not sure."""
    if cause.kind == "person":
        who = reading.formula.who if isinstance(reading.formula, Term) else ()
        return not reading.named or any(one.kind == "party" and one.key == cause.party for one in who)
    if reading.unit == "candidates" and cause.kind in {"figure", "year"} and not certain(reading, claim.quantity):
        return True  # so few are the figure of something else, or of another year, by chance
    if cause.kind != "figure":
        return False
    if reading.measure == "votes" and "majority" in cause.words and claim.sentence.partition(claim.text)[0][-3:] in {"'s ", "’s "}:
        return True  # "It has never been closer. David Wright's 978 in 2010": nothing says that these are votes
    return not reading.named or reading.measure in _SMALL or not certain(reading, claim.quantity)


def _first_that_fits_its_contest(claim: Claim, facts: Sequence[Answer]) -> int:
    """The best sure reading whose question fits the contest (no majority of somebody who lost); else the best one."""
    sure = [i for i, reading in enumerate(claim.readings) if not reading.weak]
    for i in sure:
        fact = facts[i]
        if not (isinstance(fact, Unknown) and fact.misread):
            if i == sure[0]:
                return i
            # The same measure in another contest comes before another measure.
            wanted = claim.readings[sure[0]].measure
            alike = (k for k in sure if claim.readings[k].measure == wanted and not _ill_posed(facts[k]))
            return next(alike, i)
    return sure[0] if sure and len(sure) == len(claim.readings) else next((i for i, r in enumerate(claim.readings) if r.weak), 0)


def _ill_posed(fact: Answer) -> bool:
    return isinstance(fact, Unknown) and fact.misread


def _rival(claim: Claim, facts: Sequence[Answer], at: int, margin: float = MARGIN) -> Reading | None:
    """Another sure reading, nearly as good as the best, that the tables bear out."""
    best = claim.readings[at]
    for i, (reading, fact) in enumerate(zip(claim.readings, facts, strict=True)):
        if i == at or isinstance(fact, Unknown) or reading.weak or reading.score < best.score - margin:
            continue
        if assess(claim.quantity, reading, fact).grade == FITS:
            return reading
    return None


def _severity(claim: Claim, severity: str) -> str:
    """Inside quotation marks one step lower."""
    return lowered(severity) if claim.quoted else severity


def supported(claim: Claim, reading: Reading, fact: Fact, outcome: Outcome) -> Verdict:
    """The verdict on a claim that the results bear out as one of its readings."""
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


def _unusual(claim: Claim, reading: Reading, fact: Fact, outcome: Outcome, other: str, house: Conventions) -> Verdict:
    """Right under an official definition that is not the one of the house."""
    value, quantity = outcome.value, claim.quantity
    message = f"{message_for('wrong', claim, reading, value).removesuffix('.')}: that is counted as {other}, and the house counts {value.definition}."
    return Verdict(
        claim, reading, "imprecise", message, "results", _severity(claim, "warning"), "unusual-definition",
        expected_text(reading, value), value.arithmetic, value.definition, value.cells,
        suggestion=replacement(quantity, reading, value, house.rounding),
        replacements=replacements(quantity, reading, fact.values, house.rounding),
        notes=(fact.note,) if fact.note else (),
    )


def _imprecise(claim: Claim, reading: Reading, fact: Fact, outcome: Outcome, house: Conventions = NONE) -> Verdict:
    quantity, value = claim.quantity, outcome.value
    plain = quantity is not None and quantity.kind not in {FRACTION, MULTIPLIER} and reading.comparator == "="
    rule = "misleading-rounding" if plain and outcome.grade == NEAR else "misleading-hedge"
    return Verdict(
        claim, reading, "imprecise", message_for(rule, claim, reading, value), "results",
        _severity(claim, "warning"), rule,
        expected_text(reading, value), value.arithmetic, value.definition, value.cells,
        suggestion=replacement(quantity, reading, value, house.rounding),
        replacements=replacements(quantity, reading, fact.values, house.rounding),
        notes=(fact.note,) if fact.note else (),
    )


def refuted(claim: Claim, reading: Reading, fact: Fact, outcome: Outcome, cause: Cause | None, house: Conventions = NONE) -> Verdict:
    """The verdict on a claim that the results contradict, with the likely cause."""
    quantity, value = claim.quantity, outcome.value
    rule = "wrong-direction" if outcome.flipped else RULES.get(reading.measure, "wrong-total")
    return Verdict(
        claim, reading, "refuted", message_for(rule, claim, reading, value), "results",
        _severity(claim, "error"), rule,
        expected_text(reading, value), value.arithmetic, value.definition, value.cells,
        slip=cause.words if cause else None,
        suggestion=None if outcome.flipped else replacement(quantity, reading, value, house.rounding),
        replacements=() if outcome.flipped else replacements(quantity, reading, fact.values, house.rounding),
        notes=(fact.note,) if fact.note else (),
    )


def unverifiable(claim: Claim, reading: Reading, reason: str, outcome: Outcome | None = None, rival: Reading | None = None) -> Verdict:
    """The verdict on a claim that cannot be checked, and why; `rival` is another reading that bears it out."""
    value = outcome.value if outcome else None
    own = f"{reading.measure}: {value.arithmetic}" if value else reading.measure
    return Verdict(
        claim, reading, "unverifiable", f"Could not be checked: {reason}.", reason=reason,
        alternatives=(own, rival.measure) if rival else (),
        expected=expected_text(reading, value) if value and rival is None else None,
        sources=value.cells if value else (),
    )
