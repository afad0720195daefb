"""All verdicts of an article together: where most figures of a contest disagree with its table, the article is about another;
and no sentence tells one figure twice.

Articles hold few errors. A table that refutes one figure after another is of another seat or election than the text, or
another count; which figure is wrong, if any, cannot be told from it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Claim
from factcheck.claims.formula import Formula
from factcheck.verdicts.judge import AMBIGUOUS, OF_ANOTHER
from factcheck.verdicts.model import Verdict

_GUESSED = 0.7  # below it no wording tells what a figure is, only that it fits
_OFTEN_SAID = frozenset({"rank", "ratio"})  # small words, which an article may well repeat
MANY = 4  # figures of one contest that are refuted before it is doubted, if they are more than those borne out


def doubted(verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts, those that refute left open where a contest refutes many figures and bears out no more."""
    of_contest: defaultdict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        if verdict.reading.contest and verdict.claim.quantity is not None:
            of_contest[verdict.reading.contest].append(verdict)
    reasons = {contest: reason for contest, those in of_contest.items() if (reason := _doubt(contest, those))}
    return tuple(_left_open(v, reasons.get(v.reading.contest or "")) for v in verdicts)


def repeated(verdicts: Sequence[Verdict]) -> dict[int, frozenset[Formula]]:
    """By the place of a verdict: formulas that its number is not of, since its sentence gives the same figure of the same by
    plainer words: of "20,934 to the 20,934 of Stephen Lloyd" the second is no figure of whoever had the first, nor is a
    figure that fails ambiguous for being one that the sentence gives to somebody else. What no wording tells, but only that it
    fits, is no figure either that the article gives elsewhere by plain words: two that were swapped fit like that."""
    found: dict[int, frozenset[Formula]] = {}
    plain = [v for v in verdicts if v.verdict == "supported" and not v.reading.weak and v.claim.quantity is not None and v.reading.formula is not None]
    for place, verdict in enumerate(verdicts):
        borne_out = verdict.verdict == "supported" and verdict.reading.weak
        if not (borne_out or verdict.reason == AMBIGUOUS) or verdict.claim.quantity is None:
            continue
        own, number = verdict.claim, verdict.claim.quantity
        guessed = borne_out and verdict.reading.score < _GUESSED and verdict.reading.measure not in _OFTEN_SAID
        same = [v for v in plain if v.claim.start != own.start and v.claim.quantity is not None and v.claim.quantity.value == number.value]
        taken = frozenset(v.reading.formula for v in same if v.reading.formula is not None and same_sentence(v, verdict))
        if guessed and verdict.reading.formula is not None and any((v.reading.measure, v.reading.contest) == (verdict.reading.measure, verdict.reading.contest) for v in same):
            kind = verdict.reading.measure, verdict.reading.contest  # somebody's, or their party's
            taken |= {reading.formula for reading in own.readings if reading.formula is not None and (reading.measure, reading.contest) == kind}
        as_read = verdict.reading.formula in taken
        explained = as_read if borne_out else not as_read and any(reading.formula in taken for reading in own.readings)
        if explained:
            found[place] = taken
    return found


# What stands between two figures of which the second goes on with the first: "1,135 and 4.6 per cent", "her 3,919 votes
# represented 15.3 per cent", "of an electorate of 70,262, 67.8 per cent".
_GOES_ON = re.compile(
    r"(?: (?:valid |good )?(?:votes?|ballots?|papers|crosses|people|electors|voters|names|supporters|entitled to (?:vote|a say|take part)))*,? ?\(?"
    r"(?:and|or|which (?:was|is|represents|represented|amounts? to|came to)|"
    r"represent(?:s|ed|ing)|amount(?:s|ed|ing) to|making up|made up|equal to|worth|good for|for|that is)? ?"
    r"(?:a share of |a turnout of |just |only |some |a )?", re.I)


def told_beside(verdicts: Sequence[Verdict], text: str) -> dict[int, Claim]:
    """By the place of a verdict: the claim with its election told by the figure before it, of that contest and borne out, with
    which it goes on: "fourth on 1,135 and 4.6 per cent". So what is open only since it is right of another election is of this
    one, and no guess bears it out by a figure of another."""
    found: dict[int, Claim] = {}
    for place, verdict in enumerate(verdicts):
        claim, before = verdict.claim, verdicts[place - 1] if place else None
        if before is None or claim.quantity is None or before.claim.quantity is None or before.verdict != "supported" or before.reading.weak:
            continue
        if before.claim.sentence != claim.sentence or not _GOES_ON.fullmatch(text, before.claim.end, claim.start):
            continue
        contest, first = before.reading.contest, claim.readings[0]
        if (verdict.reason or "").endswith(OF_ANOTHER) and not first.weak and first.contest == contest:
            found[place] = replace(claim, readings=(first._replace(dated=True), *claim.readings[1:]))
        elif verdict.verdict == "supported" and verdict.reading.weak and verdict.reading.contest != contest and not verdict.reading.dated and first.contest == contest:
            found[place] = replace(claim, readings=tuple(reading for reading in claim.readings if reading.contest == contest))
    return found


def same_sentence(one: Verdict, other: Verdict) -> bool:
    """Whether two figures stand in one sentence, not in two that say the same."""
    return one.claim.sentence == other.claim.sentence and abs(one.claim.start - other.claim.start) < len(one.claim.sentence)


def _doubt(contest: str, verdicts: Sequence[Verdict]) -> str | None:
    """Why the figures that a contest refutes may be of another one; None where the contest is plain."""
    refuted, borne_out = (sum(v.verdict == outcome for v in verdicts) for outcome in ("refuted", "supported"))
    if refuted < MANY or refuted <= borne_out:
        return None
    seat, _, date = contest.partition("@")
    return (f"{refuted} figures disagree with the table of {seat or 'this contest'}{f', {date}' if date else ''}, and {borne_out} agree: "
            "the article may be about another seat, election or count than this table")


def _left_open(verdict: Verdict, reason: str | None) -> Verdict:
    if reason is None or verdict.verdict not in {"refuted", "imprecise"} or verdict.claim.quantity is None:
        return verdict
    return replace(verdict, verdict="unverifiable", basis=None, severity=None, rule=None, slip=None, suggestion=None, reason=reason,
                   message=f"Could not be checked: {reason}.")
