"""Readings of how many stood, and of how many lost their deposits: all, of a party, besides those named, below somebody."""

from __future__ import annotations

from factcheck.claims.formula import Minus, Over, Reading, Term
from factcheck.claims.setting import Setting, reading

_BESIDES = 0.85  # whom a text has named by then is never plain enough to accuse


def rivals(s: Setting) -> Reading | None:
    """"eight rivals": everybody but one."""
    one = Over(Term("candidates", s.contest), Term("candidates", s.contest))
    return reading(s, "candidates", Minus(Term("candidates", s.contest), one), "candidates")


def party_count(s: Setting) -> Reading | None:
    """"put up 275 hopefuls": how many stood for one party."""
    if s.who is None or s.who.kind not in {"party", "independents"}:
        return None
    return reading(s, "candidates", Term("candidates", s.contest, (s.who,)), "candidates", who=s.who)


def besides(s: Setting) -> Reading | None:
    """"the other eight candidates", "nor did nine others": besides those named so far."""
    if not s.whos:
        return None
    name = "other" if s.make == "other_field" else ""
    return reading(s, s.measure, Term(s.measure, s.contest, (), s.whos, name), "candidates")._replace(score=min(s.score, _BESIDES))


def below(s: Setting) -> Reading | None:
    """"the 11 candidates placed below them": all but so many as their place."""
    if s.who is None:
        return None
    behind = Minus(Term("candidates", s.contest), Term("rank", s.contest, (s.who,)))
    return reading(s, "candidates", behind, "candidates", who=s.who)._replace(score=min(s.score, _BESIDES))


def party_deposits(s: Setting) -> Reading | None:
    """"The Lib Dems forfeited two of theirs": how many of one party, over the seats that the text speaks of."""
    if s.who is None or s.who.kind != "party":
        return None
    return reading(s, "lost_deposit", Term(s.measure, s.contest, (s.who,)), "candidates", who=s.who)._replace(score=min(s.score, _BESIDES))


def came(s: Setting) -> Reading | None:
    """"second in seven wards": whether somebody had that place, to be added up over the seats."""
    place = {"in_first": 1, "in_second": 2}.get(s.make, s.several)
    if s.who is None or s.who.kind != "party" or place < 1:
        return None
    return reading(s, "other_result", Term("came", s.contest, (s.who,), name=str(place)), "seats", who=s.who)


def half_gap(s: Setting) -> Reading | None:
    """"2.1 points shy of an overall majority": what a share lacks of a half (sign -1), or has over it."""
    if s.who is None:
        return None
    half, share = Term("half", s.contest), Term("share", s.contest, (s.who,))
    formula = Minus(share, half) if s.sign > 0 else Minus(half, share)
    return reading(s, "other_result", formula, "points", who=s.who)._replace(sign=0)


def lost_part(s: Setting) -> Reading | None:
    """"half of the eight candidates lost their deposits": of all who stood."""
    part = Over(Term("lost_deposit", s.contest), Term("candidates", s.contest))
    return reading(s, "lost_deposit", part, "times")
