"""Readings of several together beside one: what they have less what that one has."""

from __future__ import annotations

from factcheck.claims.formula import Minus, Reading, Term, Who
from factcheck.claims.setting import Setting, reading

_SEVERAL = 2


def over_several(s: Setting) -> Reading | None:
    """"add the two of them up and he still beats them by 2,683": one less several together, or the other way round."""
    if s.who is None or len(s.whos) < _SEVERAL or s.who in s.whos:
        return None
    label = Who("party", label=" and ".join(w.label for w in s.whos))
    measure, kind, unit = ("margin_points", "share", "points") if s.measure == "lead_points" else ("lead", "votes", "votes")
    gap = Minus(Term(kind, s.contest, (s.who,)), Term(kind, s.contest, s.whos))
    return reading(s, measure, gap, unit, who=s.who, vs=label)


def sum_gap(s: Setting) -> Reading | None:
    """"their columns come to 14,055 - still 6,112 short of the winner": the figure of several just before, beside one's (sign -1: below it)."""
    formula = s.last.formula if s.last is not None else None
    if s.last is None or s.vs is None or not isinstance(formula, Term) or formula.measure != "votes" or len(formula.who) < _SEVERAL:
        return None
    one = Term("votes", formula.contest, (s.vs,))
    left, right = (formula, one)[:: s.sign or 1]
    return reading(s, "other_result", Minus(left, right), "votes", vs=s.vs)._replace(weak=s.weak or s.last.weak)
