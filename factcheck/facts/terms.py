"""Which function gives which figure of a contest: the values it can have and how they come about."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from factcheck.claims.formula import Term
from factcheck.facts.ballots import label, rejected, rejected_for, rejected_share, turnout, valid_votes, votes_cast
from factcheck.facts.candidacies import candidates, deposit_line, deposits
from factcheck.facts.figures import Answer, given
from factcheck.facts.model import Value
from factcheck.facts.seats import councils, seats, seats_gap, seats_line, seats_majority, seats_share
from factcheck.facts.standings import (
    came,
    half_margin,
    lead,
    lead_points,
    majority,
    margin_points,
    rank,
    share,
    swing_needed,
    switchers,
    to_win,
    top_votes,
    votes,
)
from factcheck.facts.transfers import quota, quota_gap, stage, transfer
from factcheck.results.model import Contest

TERMS: dict[str, Callable[[Contest, Term], Answer]] = {
    "votes": votes,
    "share": share,
    "seats": seats,
    "seats_share": seats_share,
    "councils": councils,
    "seats_majority": seats_majority,
    "seats_line": seats_line,
    "seats_gap": seats_gap,
    "majority": majority,
    "to_win": to_win,
    "swing_needed": swing_needed,
    "switchers": switchers,
    "margin_points": margin_points,
    "half_margin": half_margin,
    "lead": lead,
    "lead_points": lead_points,
    "rank": rank,
    "top_votes": top_votes,
    "candidates": candidates,
    "came": came,
    "contests": lambda contest, _: (Value(Fraction(1), Fraction(1), "1", ()),),
    "half": lambda contest, _: (Value(Fraction(50), Fraction(50), "50", ()),),
    "lost_deposit": lambda contest, term: deposits(contest, True, term),
    "kept_deposit": lambda contest, term: deposits(contest, False, term),
    "deposit_line": deposit_line,
    "votes_cast": votes_cast,
    "valid_votes": valid_votes,
    "rejected": rejected,
    "rejected_share": rejected_share,
    "rejected_for": rejected_for,
    "turnout": turnout,
    "electorate": lambda contest, _: given(contest, "electorate", "the electorate"),
    "quota": quota,
    "quota_gap": quota_gap,
    "transfer": transfer,
    "stage": stage,
    "label": label,
}
# Terms in which a party's predecessor counts for it in an earlier contest.
INHERITED: dict[str, Callable[[Contest, Term, bool], Answer]] = {
    "votes": votes, "share": share, "seats": seats, "seats_share": seats_share,
}
