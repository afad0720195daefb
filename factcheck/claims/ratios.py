"""Formulas of ratios: one figure over another, now over then, a part of what was lost."""

from __future__ import annotations

from factcheck.claims.formula import Formula, Minus, Over, Plus, Reading, Term, Who
from factcheck.claims.setting import Builder, Setting, reading
from factcheck.quantities import PERCENT


def _ratio(s: Setting) -> Reading | None:
    """"twice as many as", "more than double the 10,179 cast for", "60 per cent of the winner's"."""
    if s.who is None or s.vs is None or s.measure in {"majority", "turnout"}:
        return None
    kind = s.measure if s.measure in {"share", "seats"} else "votes"
    percent = s.quantity.kind == PERCENT
    formula = Over(Term(kind, s.contest, (s.who,)), Term(kind, s.baseline or s.contest, (s.vs,)), percent=percent)
    return reading(s, "ratio", formula, "percent" if percent else "times", who=s.who, vs=s.vs)


def _flow(s: Setting) -> Reading | None:
    """"84 per cent of preferences flowed to Labor": of all that either of the last two received."""
    if s.who is None:
        return None
    part = Over(Term("transfer", s.contest, (s.who,)), Term("transfer", s.contest), percent=True)
    return reading(s, "other_result", part, "percent", who=s.who)


def _per(s: Setting) -> Reading | None:
    """"seven Green votes for every four for Labour": four times one over the other."""
    if s.who is None or s.vs is None or s.who == s.vs or s.several > _MOST_PER:
        return None
    kind = "seats" if s.measure == "seats" else "votes"
    top = Term(kind, s.contest, (s.who,))
    many = Plus((top,) * s.several) if s.several > 1 else top
    return reading(s, "ratio", Over(many, Term(kind, s.contest, (s.vs,))), "times", who=s.who, vs=s.vs)


def _beaten_times(s: Setting) -> Reading | None:
    """"Remain was outpolled by two to one": the other over the one named; who won where nobody else is named."""
    winner = Who("place", place=1, label="the winner")
    return _ratio(s._replace(baseline="", who=s.vs or winner, vs=s.who)) if s.who else None


def _top_times(s: Setting) -> Reading | None:
    """"by a margin of two to one": the winner over the runner-up."""
    measure = "votes" if s.measure in {"majority", "lead"} else s.measure  # "by a margin of": what they had
    return _ratio(s._replace(measure=measure, baseline="", who=Who("place", place=1, label="the winner"), vs=Who("place", place=2, label="the runner-up")))


def _odds(s: Setting) -> Reading | None:
    """"that's two to one": the winner over the runner-up; other multiples may be of anything."""
    return _top_times(s) if s.quantity.text.casefold().endswith(("one", "-1")) else None


_MOST_PER = 10  # "for every ten"; of more nobody counts
_ALIKE = frozenset({"votes", "rejected", "majority", "lead"})  # counts of votes, one of which may be so many times another
_NUMERATORS = frozenset({"votes", "share", "rejected", "lead", "other_result"})


def _of_majority(s: Setting) -> Reading | None:
    """"eight times the majority": of the votes of whoever the cue names, else of the figure before."""
    top: Formula | None = Term("votes", s.contest, (s.who,)) if s.who else None
    if top is None and s.last is not None and s.last.measure in _NUMERATORS:
        top = s.last.formula
        if isinstance(top, Term) and top.measure in {"share", "rejected_share"}:
            top = top._replace(measure={"share": "votes"}.get(top.measure, "rejected"))
    if top is None and s.measure == "other_result":
        return Reading("ratio", None, s.score, s.quantity.comparator, contest=s.contest, cue=s.cue, reason="it is not told what is measured against the majority")
    return reading(s, "ratio", Over(top, Term("majority", s.contest)), "times", who=s.who) if top else None


def _over_the_other(s: Setting) -> Reading | None:
    """"he had 864, and now 4,988, six times as many": the figure before over the one before that."""
    other = s.before[1] if len(s.before) > 1 else None
    if s.last is None or other is None or s.last.formula is None or other.formula is None:
        return None
    if s.last.measure != other.measure and not {s.last.measure, other.measure} <= _ALIKE:
        return None
    if s.last.measure not in {*_ALIKE, "votes_change", "seats", "electorate", "share"}:
        return None
    return reading(s, "ratio", Over(s.last.formula, other.formula), "times")._replace(weak=s.weak or s.last.weak or other.weak)


def _over_last(s: Setting) -> Reading | None:
    """"285 chose them. UKIP had three times as many": of whoever the cue names, over the figure of somebody else before."""
    for before in s.before:
        formula = before.formula
        if s.who is None or not isinstance(formula, Term) or formula.measure not in {"votes", "share", "seats"} or formula.contest != s.contest:
            continue
        if not formula.who or s.who in formula.who or (s.party is not None and s.party in formula.who):
            continue
        own = Term(formula.measure, s.contest, (s.who,))
        return reading(s, "ratio", Over(own, formula), "times", who=s.who)._replace(weak=s.weak or before.weak)
    return None


def _lost_part_of(s: Setting) -> Reading | None:
    """"7,024 of them left. That is three in ten of those who backed it": what was lost, as a part of what there was."""
    formula = s.last.formula if s.last is not None and s.last.measure == "votes_change" else None
    if s.last is None or not isinstance(formula, Minus):
        return None
    return reading(s, "ratio", Over(formula, formula.right), "times")._replace(weak=s.weak or s.last.weak)


def _rejected_of_majority(s: Setting) -> Reading | None:
    """"the spoilt papers outnumbered the majority by three to one"."""
    return reading(s, "ratio", Over(Term("rejected", s.contest), Term("majority", s.contest)), "times")


def _cast_fall(s: Setting) -> Reading | None:
    """"a third fewer voted": the change in votes cast, as a part of what they were; in per cent where the number is."""
    now, then = Term("votes_cast", s.contest), Term("votes_cast", s.baseline)
    percent = s.quantity.kind == PERCENT
    return reading(s, "votes_change" if percent else "ratio", Over(Minus(now, then), then, percent=percent), "percent" if percent else "times", sign=s.sign)


def _once_times(s: Setting) -> Reading | None:
    """"in 2015 it had five times that number": then over now."""
    made = _multiplied(s)
    return made._replace(formula=Over(made.formula.right, made.formula.left)) if made is not None and isinstance(made.formula, Over) else None


def _multiplied(s: Setting) -> Reading | None:
    """"its vote trebled", "more than double last time's 2.7%": now over then."""
    kind = s.measure if s.measure in {"votes", "share", "majority", "turnout", "seats", "rejected", "rejected_share"} else "votes"
    who = (s.party or s.who) if kind in {"votes", "share", "seats"} else None
    if kind in {"votes", "share", "seats"} and who is None:
        return None
    owner = (who,) if who else ()
    return reading(s, "ratio", Over(Term(kind, s.contest, owner), Term(kind, s.baseline, owner)), "times", who=who)


def _grew(s: Setting) -> Reading | None:
    """"doubled the majority"; "three times the majority" compares something else with it."""
    return _multiplied(s) if s.quantity.text.casefold().endswith(("ed", "ing")) else None


def _fall_by(s: Setting) -> Reading | None:
    """"fell by more than a quarter": the change as a part of what it was."""
    kind = s.measure if s.measure in {"votes", "share", "majority", "turnout", "seats"} else "votes"
    who = (s.party or s.who) if kind in {"votes", "share", "seats"} else None
    if kind in {"votes", "share", "seats"} and who is None:
        return None
    owner = (who,) if who else ()
    now, then = Term(kind, s.contest, owner), Term(kind, s.baseline, owner)
    percent = s.quantity.kind == PERCENT
    return reading(s, "ratio", Over(Minus(now, then), then, percent=percent), "percent" if percent else "times", who=who, sign=s.sign)


RATIOS: dict[str, Builder] = {
    "flow": _flow,
    "per": _per,
    "ratio": _ratio,
    "beaten_times": _beaten_times,
    "top_times": _top_times,
    "odds": _odds,
    "of_majority": _of_majority,
    "over_the_other": _over_the_other,
    "over_last": _over_last,
    "lost_part_of": _lost_part_of,
    "rejected_of_majority": _rejected_of_majority,
    "cast_fall": _cast_fall,
    "once_times": _once_times,
    "multiplied": _multiplied,
    "grew": _grew,
    "fall_by": _fall_by,
}
