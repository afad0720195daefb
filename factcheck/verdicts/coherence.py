"""All verdicts of an article together: where most figures of a contest disagree with its table, the article is about another.

Articles hold few errors. A table that refutes one figure after another is of another seat or election than the text, or
another count; which figure is wrong, if any, cannot be told from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.verdicts.model import Verdict

MANY = 4  # figures of one contest that are refuted before it is doubted, if they are more than those borne out


def doubted(verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts, those that refute left open where a contest refutes many figures and bears out no more."""
    of_contest: defaultdict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        if verdict.reading.contest and verdict.claim.quantity is not None:
            of_contest[verdict.reading.contest].append(verdict)
    reasons = {contest: reason for contest, those in of_contest.items() if (reason := _doubt(contest, those))}
    return tuple(_left_open(v, reasons.get(v.reading.contest or "")) for v in verdicts)


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
