"""From what was read about a number to the formula of the claim: one small function a measure."""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims import fields
from factcheck.claims.formula import Formula, Minus, Over, Reading, Swing, Term, Who
from factcheck.claims.setting import Builder, Setting, reading
from factcheck.parties import party_label
from factcheck.quantities import COUNT

MANY_SEATS = 9  # fewer are those of a ward


def _level(measure: str, unit: str, needs_who: bool = False) -> Builder:
    def build(s: Setting) -> Reading | None:
        if needs_who and s.who is None:
            return None
        who = s.who if needs_who or measure in {"majority", "margin_points"} else None
        owner = (who,) if who and (needs_who or who.kind == "party") else ()
        return reading(s, measure, Term(measure, s.contest, owner), unit, who=who)

    return build


def _change(measure: str, unit: str, needs_who: bool = False) -> Builder:
    """Now minus then; of a party where it has one, since people come and go."""

    def build(s: Setting) -> Reading | None:
        who = s.party or s.who
        if needs_who and who is None:
            return None
        owner = (who,) if needs_who and who else ()
        formula = Minus(Term(measure, s.contest, owner), Term(measure, s.baseline, owner))
        subject = who if needs_who else None
        return reading(s, f"{measure}_change", formula, unit, who=subject, sign=s.sign or s.quantity.sign)

    return build


def _share(s: Setting) -> Reading | None:
    if s.who is None:
        return None
    return reading(s, "share", Term("share", s.contest, (s.who,)), "percent", who=s.who)


def _of_electorate(s: Setting) -> Reading | None:
    """"one in three people on the register voted Leave": votes as a part of all who could vote."""
    if s.who is None:
        return None
    part = Over(Term("votes", s.contest, (s.who,)), Term("electorate", s.contest), percent=True)
    return reading(s, "other_result", part, "percent", who=s.who)


def _relative(measure: str, needs_who: bool) -> Builder:
    """"Labour's number of votes fell by 16.6%": the change in per cent of what it was."""

    def build(s: Setting) -> Reading | None:
        who = (s.party or s.who) if needs_who else None
        if needs_who and who is None:
            return None
        owner = (who,) if who else ()
        now, then = Term(measure, s.contest, owner), Term(measure, s.baseline, owner)
        formula = Over(Minus(now, then), then, percent=True)
        return reading(s, f"{measure}_change", formula, "percent", who=who, sign=s.sign)

    return build


def _turnout_away(s: Setting) -> Reading | None:
    """"60 per cent stayed at home": what turnout leaves of 100."""
    electorate = Term("electorate", s.contest)
    everybody = Over(electorate, electorate, percent=True)
    stayed = Minus(everybody, Term("turnout", s.contest))
    return reading(s, "turnout", stayed, "percent")


def _cast_change(s: Setting) -> Reading | None:
    formula = Minus(Term("votes_cast", s.contest), Term("votes_cast", s.baseline))
    return reading(s, "votes_change", formula, "votes", sign=s.sign)


def _swing(s: Setting) -> Reading | None:
    return replace(reading(s, "swing", Swing(s.contest, s.baseline, s.to, s.source), "points", who=s.to, vs=s.source))


def _lead(points: bool) -> Builder:
    term = "lead_points" if points else "lead"

    def build(s: Setting) -> Reading | None:
        measure, unit = ("margin_points", "points") if points else ("lead", "votes")
        a, b = s.who, s.vs
        if s.make == "behind":
            a, b = (s.vs or Who("place", place=1, label="the winner")), s.who
        if a is None and b is None:
            a, b = Who("place", place=1, label="the winner"), Who("place", place=2, label="the runner-up")
        if s.make == "ahead" and a is not None and b is None:
            b = Who("place", place=2, label="the runner-up")
        if s.make == "ahead" and b is not None and a is None:
            a = Who("place", place=1, label="the winner")
        if a is None or b is None:
            return None
        # A gap between two says nothing of who is in front; the other two do.
        return reading(s, measure, Term(term, s.contest, (a, b)), unit, who=a, vs=b, sign=0 if s.make == "gap" else 1)

    return build


def _together(s: Setting) -> Reading | None:
    """"between them they took 30,015"; the measure follows from the form of the number."""
    if len(s.whos) < 2:
        return None
    votes = s.quantity.kind == COUNT and s.quantity.step >= 1
    measure = "votes" if votes else "share"
    label = Who("party", label=" and ".join(w.label for w in s.whos))
    return reading(s, measure, Term(measure, s.contest, s.whos), "votes" if votes else "percent", who=label)


def _each(s: Setting) -> Reading | None:
    """"each finishing on 38.7%": true of all of them; the first is computed, the others must print alike."""
    if len(s.whos) < 2:
        return None
    first = s.whos[0]
    return reading(s, "share", Term("share", s.contest, (first,)), "percent", who=first)


def _others(s: Setting) -> Reading | None:
    if not s.whos:
        return None
    votes = s.quantity.kind == COUNT and s.quantity.step >= 1
    measure, unit = ("votes", "votes") if votes else ("share", "percent")
    return reading(s, measure, Term(measure, s.contest, (), s.whos), unit)


def _others_winner(s: Setting) -> Reading | None:
    """"two in three picked somebody else", "29,000 votes for candidates who lost"."""
    return _others(replace(s, whos=(Who("place", place=1, label="the winner"),)))


def _switchers(s: Setting) -> Reading | None:
    """"had eight people changed sides": as many as turn the result round or level it."""
    return reading(s, "other_result", Term("switchers", s.contest), "votes")


def _others_main(s: Setting) -> Reading | None:
    """"somebody other than the three main parties"."""
    main = tuple(Who("party", key, label=party_label(key)) for key in ("conservative", "labour", "liberal-democrat"))
    return _others(replace(s, whos=main))


def _ratio(s: Setting) -> Reading | None:
    """"twice as many as", "more than double the 10,179 cast for"."""
    if s.who is None or s.vs is None:
        return None
    kind = s.measure if s.measure in {"share", "seats"} else "votes"
    formula = Over(Term(kind, s.contest, (s.who,)), Term(kind, s.baseline or s.contest, (s.vs,)))
    return reading(s, "ratio", formula, "times", who=s.who, vs=s.vs)


def _beaten_times(s: Setting) -> Reading | None:
    """"Remain was outpolled by two to one": the other over the one named; who won where nobody else is named."""
    winner = Who("place", place=1, label="the winner")
    return _ratio(replace(s, baseline="", who=s.vs or winner, vs=s.who)) if s.who else None


def _top_times(s: Setting) -> Reading | None:
    """"by a margin of two to one": the winner over the runner-up."""
    return _ratio(replace(s, baseline="", who=Who("place", place=1, label="the winner"), vs=Who("place", place=2, label="the runner-up")))


_NUMERATORS = frozenset({"votes", "share", "rejected", "lead", "other_result"})


def _of_majority(s: Setting) -> Reading | None:
    """"eight times the majority": of the votes of whoever the cue names, else of the figure before."""
    top: Formula | None = Term("votes", s.contest, (s.who,)) if s.who else None
    if top is None and s.last is not None and s.last.measure in _NUMERATORS:
        top = s.last.formula
        if isinstance(top, Term) and top.measure in {"share", "rejected_share"}:
            top = replace(top, measure={"share": "votes"}.get(top.measure, "rejected"))
    if top is None and s.measure == "other_result":
        return Reading("ratio", None, s.score, s.quantity.comparator, contest=s.contest, cue=s.cue, reason="it is not told what is measured against the majority")
    return reading(s, "ratio", Over(top, Term("majority", s.contest)), "times", who=s.who) if top else None


def _over_the_other(s: Setting) -> Reading | None:
    """"he had 864, and now 4,988, six times as many": the figure before over the one before that."""
    if s.last is None or s.other is None or s.last.formula is None or s.other.formula is None:
        return None
    if s.last.measure != s.other.measure or s.last.measure not in {"votes", "votes_change", "majority", "rejected", "seats", "electorate"}:
        return None
    return reading(s, "ratio", Over(s.last.formula, s.other.formula), "times")


def _multiplied(s: Setting) -> Reading | None:
    """"its vote trebled", "more than double last time's 2.7%": now over then."""
    kind = s.measure if s.measure in {"votes", "share", "majority", "turnout", "seats", "rejected"} else "votes"
    who = (s.party or s.who) if kind in {"votes", "share", "seats"} else None
    if kind in {"votes", "share", "seats"} and who is None:
        return None
    owner = (who,) if who else ()
    return reading(s, "ratio", Over(Term(kind, s.contest, owner), Term(kind, s.baseline, owner)), "times", who=who)


def _fall_by(s: Setting) -> Reading | None:
    """"fell by more than a quarter": the change as a part of what it was."""
    kind = s.measure if s.measure in {"votes", "share", "majority", "turnout", "seats"} else "votes"
    who = (s.party or s.who) if kind in {"votes", "share", "seats"} else None
    if kind in {"votes", "share", "seats"} and who is None:
        return None
    owner = (who,) if who else ()
    now, then = Term(kind, s.contest, owner), Term(kind, s.baseline, owner)
    return reading(s, "ratio", Over(Minus(now, then), then), "times", who=who, sign=s.sign)


def _seats_total(s: Setting) -> Reading | None:
    """"57 of the 81 seats": all there are; a table of parties may leave out the small ones, so a large number is weak."""
    return replace(reading(s, "seats", Term("seats", s.contest), "seats"), weak=s.weak or s.quantity.value >= MANY_SEATS)


def _seats_majority(s: Setting) -> Reading | None:
    """"an overall majority of 12": the seats of the first party less all others; weak, as a table may leave parties out,
    and above the lines by which such a majority is no result: of a table of seats it is one."""
    return replace(reading(s, "other_result", Term("seats_majority", s.contest), "seats"), weak=True, score=1)


def _per_seat(s: Setting) -> Reading | None:
    if s.who is None:
        return None
    each = Over(Term("votes", s.contest, (s.who,)), Term("seats", s.contest, (s.who,)))
    return reading(s, "other_result", each, "votes", who=s.who)


def _half_margin(s: Setting) -> Reading | None:
    """"held on a margin of 12.4 per cent": the distance from a half, in Australia; elsewhere all of the lead."""
    return Reading("other_result", None, s.score, s.quantity.comparator, contest=s.contest, cue=s.cue,
                   reason="a margin in per cent may be the lead between two or, by Australian custom, half of it")


def _label(s: Setting) -> Reading | None:
    """A figure that only a heading of the table's own could tell: why papers were rejected."""
    return Reading("other_result", None, s.score, s.quantity.comparator, contest=s.contest, cue=s.cue, reason="the tables do not print this figure under such a heading")


def _renamed(measure: str, builder: Builder) -> Builder:
    def build(s: Setting) -> Reading | None:
        made = builder(s)
        return replace(made, measure=measure) if made else None

    return build


def _deposit_gap(s: Setting) -> Reading | None:
    """How many votes somebody was above (sign +1) or below the line for deposits."""
    if s.who is None:
        return None
    line, votes = Term("deposit_line", s.contest), Term("votes", s.contest, (s.who,))
    formula = Minus(votes, line) if s.sign > 0 else Minus(line, votes)
    return replace(reading(s, "other_result", formula, "votes", who=s.who), sign=0)


BUILDERS: dict[str, Builder] = {
    "majority": _level("majority", "votes"),
    "margin_points": _level("margin_points", "points"),
    "majority_change": _change("majority", "votes"),
    "votes": _level("votes", "votes", needs_who=True),
    "votes_change": _change("votes", "votes", needs_who=True),
    "votes_percent": _relative("votes", needs_who=True),
    "majority_percent": _relative("majority", needs_who=False),
    "cast_change": _cast_change,
    "share": _share,
    "share_change": _change("share", "points", needs_who=True),
    "electorate_share": _of_electorate,
    "turnout": _level("turnout", "percent"),
    "turnout_away": _turnout_away,
    "turnout_change": _change("turnout", "points"),
    "electorate": _level("electorate", "people"),
    "electorate_change": _change("electorate", "people"),
    "votes_cast": _level("votes_cast", "votes"),
    "votes_cast_change": _renamed("votes_change", _change("votes_cast", "votes")),
    "valid_votes": _level("valid_votes", "votes"),
    "valid_votes_change": _renamed("votes_change", _change("valid_votes", "votes")),
    "rejected": _level("rejected", "votes"),
    "rejected_change": _change("rejected", "votes"),
    "rejected_share": _renamed("rejected", _level("rejected_share", "percent")),
    "swing": _swing,
    "lead": _lead(points=False),
    "lead_points": _lead(points=True),
    "together": _together,
    "top": _together,
    "each": _each,
    "others": _others,
    "others_main": _others_main,
    "others_winner": _others_winner,
    "others_top": _others,
    "switchers": _switchers,
    "ratio": _ratio,
    "beaten_times": _beaten_times,
    "top_times": _top_times,
    "of_majority": _of_majority,
    "over_the_other": _over_the_other,
    "multiplied": _multiplied,
    "fall_by": _fall_by,
    "rank": _level("rank", "place", needs_who=True),
    "candidates": _level("candidates", "candidates"),
    "rivals": fields.rivals,
    "party_count": fields.party_count,
    "lost_deposit": _level("lost_deposit", "candidates"),
    "kept_deposit": _renamed("other_result", _level("kept_deposit", "candidates")),
    "lost_part": fields.lost_part,
    "besides": fields.besides,
    "below": fields.below,
    "party_deposits": fields.party_deposits,
    "deposit_line": _renamed("other_result", _level("deposit_line", "votes")),
    "deposit_gap": _deposit_gap,
    "quota": _level("quota", "votes"),
    "stage": _renamed("count", _level("stage", "count", needs_who=True)),
    "stages": _renamed("count", lambda s: reading(s, "count", Term("stage", s.contest), "counts")),
    "transfer": _renamed("other_result", _level("transfer", "votes", needs_who=True)),
    "quota_gap": _renamed("other_result", _level("quota_gap", "votes", needs_who=True)),
    "seats": _level("seats", "seats", needs_who=True),
    "seats_total": _seats_total,
    "seats_majority": _seats_majority,
    "seats_share": _renamed("seats", _level("seats_share", "percent", needs_who=True)),
    "seats_change": _change("seats", "seats", needs_who=True),
    "votes_per_seat": _per_seat,
    "label": _label,
    "half_margin": _half_margin,
}
