"""Formulas of ratios in which the text names or prints the other figure: the one behind, somebody's, the same one then."""

from __future__ import annotations

from factcheck.claims.formula import Formula, Minus, Over, Reading, Term
from factcheck.claims.setting import Builder, Setting, reading

# Of which one may be so many times another.
_COUNTS = frozenset({"votes", "rejected", "majority", "lead", "other_result", "votes_change", "quota"})
_OF_NOBODY = frozenset({"rejected", "turnout", "majority", "votes_cast", "valid_votes", "electorate", "candidates"})
_NEAR = 3  # figures before one that it may be measured against
_OWNED = frozenset({"votes", "share", "seats"})


def _alike(one: Reading, other: Reading) -> bool:
    """Whether one figure can be so many times the other."""
    return one.measure == other.measure or ({one.measure, other.measure} <= _COUNTS and one.unit == other.unit)


def _seat(figure: Reading) -> str:
    return (figure.contest or "").rpartition("@")[0]


def _over(s: Setting, top: Reading, bottom: Reading) -> Reading | None:
    if top.formula is None or bottom.formula is None or top.formula == bottom.formula or not _alike(top, bottom) or _seat(top) != _seat(bottom):
        return None
    return reading(s, "ratio", Over(top.formula, bottom.formula), "times")._replace(weak=s.weak or top.weak or bottom.weak)


def _two(s: Setting) -> tuple[Reading, Reading] | None:
    """The figures before and behind, of one kind; the one behind has been read, so it may stand as the last."""
    after = s.after
    if after is None:
        return None
    before = next((one for one in (s.last, *s.before[:_NEAR]) if one is not None and one != after and _alike(one, after)), None)
    return (before, after) if before is not None else None


def over_next(s: Setting) -> Reading | None:
    """"139 papers, three times the 45 of 2010": the figure before over the one behind."""
    two = _two(s)
    return _over(s, *two) if two else None


def next_over(s: Setting) -> Reading | None:
    """"Reform polled 609,281; the Greens, with half as many (299,665)": the figure behind over the one before."""
    two = _two(s)
    return _over(s, two[1], two[0]) if two else None


def over_named(s: Setting) -> Reading | None:
    """"4,137, a third of what Mr Baker ran up": the figure before over that of whoever is named."""
    formula = s.last.formula if s.last is not None else None
    if s.last is None or s.vs is None or not isinstance(formula, Term) or formula.measure not in _OWNED or formula.contest != s.contest or s.vs in formula.who:
        return None
    return reading(s, "ratio", Over(formula, formula._replace(who=(s.vs,))), "times", vs=s.vs)._replace(weak=s.weak or s.last.weak)


def over_then(s: Setting) -> Reading | None:
    """"139 papers were spoilt, twice the number last time", "a lead of 103, which she has multiplied six times": now over then."""
    formula = s.last.formula if s.last is not None else None
    if s.last is None or not isinstance(formula, Term) or not s.baseline or formula.contest not in {s.contest, s.baseline} or formula.name:
        return None
    if formula.measure in _OWNED:
        owners = [s.party if who == s.who else who for who in formula.who]
        if len(owners) != 1 or owners[0] is None or owners[0].kind != "party":
            return None
        formula = formula._replace(who=(owners[0],))
    elif formula.measure not in _OF_NOBODY:
        return None
    now, then = (formula._replace(contest=key) for key in (s.contest, s.baseline))
    return reading(s, "ratio", Over(now, then), "times")._replace(weak=s.weak or s.last.weak)


def lost_of_last(s: Setting) -> Reading | None:
    """"1.75 million backed it last time. Half of that support has gone": what was lost since, as a part of what there was."""
    formula = s.last.formula if s.last is not None else None
    if s.last is None or not isinstance(formula, Term) or formula.measure not in {"votes", "share"} or formula.contest != s.baseline or len(formula.who) != 1:
        return None
    if formula.who[0].kind != "party":
        formula = formula._replace(who=(s.party,)) if s.party is not None else formula
    if formula.who[0].kind != "party":
        return None
    top: Formula = Minus(formula, formula._replace(contest=s.contest))
    return reading(s, "ratio", Over(top, formula), "times")._replace(weak=s.weak or s.last.weak)


MEASURED: dict[str, Builder] = {make.__name__: make for make in (over_next, next_over, over_named, over_then, lost_of_last)}
