"""From what was read about a number to the formula of the claim: one small function a measure."""

from __future__ import annotations

from factcheck.claims import fields, sums
from factcheck.claims.cues.ballots import REASONS
from factcheck.claims.formula import Minus, Over, Reading, Swing, Term, Who, the_party
from factcheck.claims.measured import MEASURED
from factcheck.claims.ratios import RATIOS
from factcheck.claims.setting import Builder, Setting, reading
from factcheck.quantities import COUNT

MANY_SEATS = 9  # fewer are those of a ward


def _level(measure: str, unit: str, needs_who: bool = False) -> Builder:
    def build(s: Setting) -> Reading | None:
        if needs_who and s.who is None:
            return None
        who = s.who if needs_who or measure in {"majority", "margin_points"} else None
        owner = (who,) if who and (needs_who or who.kind == "party" or (who.kind == "candidate" and s.told)) else ()
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


def _per_hundred(s: Setting) -> Reading | None:
    """"of every hundred votes, 36 were for the SNP": a share, where it is a hundred that is spoken of."""
    return _share(s) if s.several in {0, 100} else None


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


def _all_papers(s: Setting) -> Reading | None:
    """"38,775 votes were cast, 91 of them spoilt": valid votes and rejected ones."""
    return reading(s, "votes_cast", Term("votes_cast", s.contest, name="all"), "votes")


def _swing(s: Setting) -> Reading | None:
    return reading(s, "swing", Swing(s.contest, s.baseline, s.to, s.source), "points", who=s.to, vs=s.source)


def _lead(points: bool) -> Builder:
    term = "lead_points" if points else "lead"

    def build(s: Setting) -> Reading | None:
        measure, unit = ("margin_points", "points") if points else ("lead", "votes")
        a, b = s.who, s.vs
        if s.make == "behind":
            a, b = (s.vs or Who("place", place=1, label="the winner")), s.who
        if s.make in {"between_places", "next_places", "gap_of_two", "span"} and len(s.whos) == 2:
            a, b = s.whos
        if s.make in {"behind_place", "from_place"}:
            a, b = s.whos[0], s.who
        if s.make == "gap" and s.several not in {0, 2}:
            return None  # "between the three camps"
        if a is None and b is None:
            a, b = Who("place", place=1, label="the winner"), Who("place", place=2, label="the runner-up")
        if s.make == "ahead" and a is not None and b is None:
            b = Who("place", place=2, label="the runner-up")
        if s.make == "ahead" and b is not None and a is None:
            a = Who("place", place=1, label="the winner")
        if a is None or b is None:
            return None
        # A gap between two says nothing of who is in front; the other two do.
        return reading(s, measure, Term(term, s.contest, (a, b)), unit, who=a, vs=b, sign=0 if s.make in {"gap", "gap_of_two", "from_place"} else 1)

    return build


def _seats_lead(s: Setting) -> Reading | None:
    """"the largest group by one": the same in seats."""
    made = _lead(points=False)(s)
    if made is None or not isinstance(made.formula, Term):
        return None
    first, second = made.formula.who
    gap = Minus(Term("seats", s.contest, (first,)), Term("seats", s.contest, (second,)))
    return made._replace(formula=gap, unit="seats")


def _together(s: Setting) -> Reading | None:
    """"between them they took 30,015"; the measure follows from the form of the number."""
    if len(s.whos) < (1 if s.make == "of_place" else 2):
        return None
    votes = s.quantity.kind == COUNT and s.quantity.step >= 1
    measure = "seats" if s.measure == "seats" else "votes" if votes else "share"
    label = Who("party", label=" and ".join(w.label for w in s.whos))
    return reading(s, measure, Term(measure, s.contest, s.whos), {"seats": "seats", "votes": "votes"}.get(measure, "percent"), who=label)


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


def _others_than_last(s: Setting) -> Reading | None:
    """"... between them, leaving 5,181 for everybody else": all but those that the figure before is of."""
    for last in s.before[:2]:
        formula = last.formula
        if isinstance(formula, Term) and len(formula.who) > 1 and formula.contest == s.contest:
            made = _others(s._replace(whos=formula.who))
            return made._replace(weak=s.weak or last.weak) if made else None
    return None


def _others_winner(s: Setting) -> Reading | None:
    """"two in three picked somebody else", "29,000 votes for candidates who lost"."""
    return _others(s._replace(whos=(Who("place", place=1, label="the winner"),)))


def _switchers(s: Setting) -> Reading | None:
    """"had eight people changed sides": as many as turn the result round or level it."""
    return reading(s, "other_result", Term("switchers", s.contest), "votes")


def _others_main(s: Setting) -> Reading | None:
    """"somebody other than the three main parties"."""
    main = tuple(the_party(key) for key in ("conservative", "labour", "liberal-democrat"))
    return _others(s._replace(whos=main))


def _transfer(s: Setting) -> Reading | None:
    """"1,739 transfers from Ó Tuathail": what somebody received, of whose papers where the text tells."""
    if s.who is None:
        return None
    owners = (s.who, s.source) if s.source is not None and s.source != s.who else (s.who,)
    return reading(s, "other_result", Term("transfer", s.contest, owners), "votes", who=s.who)


def _seats_total(s: Setting) -> Reading | None:
    """"57 of the 81 seats": all there are; a table of parties may leave out the small ones, so a large number is weak."""
    return reading(s, "seats", Term("seats", s.contest), "seats")._replace(weak=s.weak or s.quantity.value >= MANY_SEATS)


def _seats_majority(s: Setting) -> Reading | None:
    """"an overall majority of 12": the seats of the first party less all others; weak, as a table may leave parties out,
    and above the lines by which such a majority is no result: of a table of seats it is one."""
    return reading(s, "other_result", Term("seats_majority", s.contest), "seats")._replace(weak=True, score=1)


def _seats_line(s: Setting) -> Reading | None:
    """"the 326 needed for a majority": more than half of all; weak, as a table may leave parties out."""
    return reading(s, "other_result", Term("seats_line", s.contest), "seats")._replace(weak=True, score=1)


def _seats_gap(s: Setting) -> Reading | None:
    """"nine short of overall control", "five past the halfway line"."""
    if s.who is None:
        return None
    return reading(s, "other_result", Term("seats_gap", s.contest, (s.who,)), "seats", who=s.who)._replace(weak=True, score=1)


_SECOND = Who("place", place=2, label="the runner-up")


def _to_win(s: Setting) -> Reading | None:
    """"he needed another 665 to win": to level with the winner, or one more; of the runner-up when nobody is named."""
    who = s.who or _SECOND
    return reading(s, "lead", Term("to_win", s.contest, (who,)), "votes", who=who)


def _swing_needed(s: Setting) -> Reading | None:
    """"Labour needed a swing of 4.6 per cent": from the winner, to level; weak, as texts also say so of what was achieved."""
    who = s.who or _SECOND
    return reading(s, "other_result", Term("swing_needed", s.contest, (who,)), "points", who=who)._replace(weak=True)


def _stayed_away(s: Setting) -> Reading | None:
    """"7,174 gave it a miss": the electorate less the votes cast."""
    return reading(s, "other_result", Minus(Term("electorate", s.contest), Term("votes_cast", s.contest)), "people")


_COUNTS_VOTES = frozenset({"votes", "rejected", "other_result"})


def _over_majority(s: Setting) -> Reading | None:
    """"his 2,578 exceed the majority by 77": somebody's votes less the majority, or the votes that the figure before counts."""
    if s.make == "of_last":
        votes = s.last.formula if s.last is not None and s.last.unit == "votes" and s.last.measure in _COUNTS_VOTES else None
        if s.last is None or votes is None:
            return None
        left, right = (votes, Term("majority", s.contest))[:: s.sign or 1]
        return reading(s, "other_result", Minus(left, right), "votes")._replace(weak=s.weak or s.last.weak)
    if s.who is None:
        return None
    return reading(s, "other_result", Minus(Term("votes", s.contest, (s.who,)), Term("majority", s.contest)), "votes", who=s.who)


def _votes_per(measure: str) -> Builder:
    """Votes a seat, or a candidate: "its candidates averaged 17,100 votes apiece"."""

    def build(s: Setting) -> Reading | None:
        if s.who is None:
            return None
        each = Over(Term("votes", s.contest, (s.who,)), Term(measure, s.contest, (s.who,)))
        return reading(s, "other_result", each, "votes", who=s.who)

    return build


def _half_margin(s: Setting) -> Reading | None:
    """"held on a margin of 12.4 per cent": the distance from a half, where the last two are counted again."""
    return reading(s, "margin_points", Term("half_margin", s.contest), "points")


def _label(s: Setting) -> Reading | None:
    """A figure that only a heading of the table's own could tell: why papers were rejected."""
    return Reading("other_result", None, s.score, s.quantity.comparator, contest=s.contest, cue=s.cue, reason="the tables do not print this figure under such a heading")


def _units(label: str) -> Builder:
    """"all 871 precincts": how many there are, or have reported, where the table tells."""

    def build(s: Setting) -> Reading | None:
        return reading(s, "other_result", Term("label", s.contest, name=label), "counts")

    return build


def _rejected_for(reason: str) -> Builder:
    def build(s: Setting) -> Reading | None:
        return reading(s, "rejected", Term("rejected_for", s.contest, name=reason), "votes")

    return build


def _renamed(measure: str, builder: Builder) -> Builder:
    def build(s: Setting) -> Reading | None:
        made = builder(s)
        return made._replace(measure=measure) if made else None

    return build


def _deposit_gap(s: Setting) -> Reading | None:
    """How many votes somebody was above (sign +1) or below the line for deposits."""
    if s.who is None:
        return None
    line, votes = Term("deposit_line", s.contest), Term("votes", s.contest, (s.who,))
    formula = Minus(votes, line) if s.sign > 0 or s.make == "above_line" else Minus(line, votes)
    return reading(s, "other_result", formula, "votes", who=s.who)._replace(sign=0)


REJECTED_FOR = tuple(reason for reason, _ in REASONS)

BUILDERS: dict[str, Builder] = {
    **RATIOS,
    **MEASURED,
    "majority": _level("majority", "votes"),
    "margin_points": _level("margin_points", "points"),
    "majority_change": _change("majority", "votes"),
    "votes": _level("votes", "votes", needs_who=True),
    "votes_change": _change("votes", "votes", needs_who=True),
    "votes_percent": _relative("votes", needs_who=True),
    "majority_percent": _relative("majority", needs_who=False),
    "cast_change": _cast_change,
    "share": _share,
    "per_hundred": _per_hundred,
    "share_change": _change("share", "points", needs_who=True),
    "electorate_share": _of_electorate,
    "turnout": _level("turnout", "percent"),
    "turnout_away": _turnout_away,
    "turnout_change": _change("turnout", "points"),
    "electorate": _level("electorate", "people"),
    "electorate_change": _change("electorate", "people"),
    "electorate_percent": _relative("electorate", needs_who=False),
    "votes_cast": _level("votes_cast", "votes"),
    "all_papers": _all_papers,
    "votes_cast_change": _renamed("votes_change", _change("votes_cast", "votes")),
    "valid_votes": _level("valid_votes", "votes"),
    "valid_votes_change": _renamed("votes_change", _change("valid_votes", "votes")),
    "rejected": _level("rejected", "votes"),
    "rejected_change": _change("rejected", "votes"),
    "rejected_share_change": _renamed("rejected_change", _change("rejected_share", "points")),
    "rejected_share": _renamed("rejected", _level("rejected_share", "percent")),
    "swing": _swing,
    "lead": _lead(points=False),
    "lead_points": _lead(points=True),
    "together": _together,
    "top": _together,
    "over_several": sums.over_several,
    "sum_gap": sums.sum_gap,
    "each": _each,
    "others": _others,
    "others_main": _others_main,
    "others_winner": _others_winner,
    "others_than_last": _others_than_last,
    "others_top": _others,
    "switchers": _switchers,
    "parts": _renamed("other_result", _level("parts", "counts")),
    "parts_won": _renamed("other_result", _level("parts_won", "counts", needs_who=True)),
    "rank": _level("rank", "place", needs_who=True),
    "candidates": _level("candidates", "candidates"),
    "contests": _renamed("other_result", _level("contests", "contests")),
    "candidates_change": _change("candidates", "candidates"),
    "rivals": fields.rivals,
    "party_count": fields.party_count,
    "lost_deposit": _level("lost_deposit", "candidates"),
    "kept_deposit": _renamed("other_result", _level("kept_deposit", "candidates")),
    "lost_part": fields.lost_part,
    "half_gap": fields.half_gap,
    "besides": fields.besides,
    "below": fields.below,
    "party_deposits": fields.party_deposits,
    "came": fields.came,
    "deposit_line": _renamed("other_result", _level("deposit_line", "votes")),
    "deposit_gap": _deposit_gap,
    "quota": _level("quota", "votes"),
    "stage": _renamed("count", _level("stage", "count", needs_who=True)),
    "stages": _renamed("count", lambda s: reading(s, "count", Term("stage", s.contest), "counts")),
    "transfer": _transfer,
    "quota_gap": _renamed("other_result", _level("quota_gap", "votes", needs_who=True)),
    "seats": _level("seats", "seats", needs_who=True),
    "seats_total": _seats_total,
    "seats_majority": _seats_majority,
    "seats_share": _renamed("seats", _level("seats_share", "percent", needs_who=True)),
    "seats_change": _change("seats", "seats", needs_who=True),
    "councils": _renamed("other_result", _level("councils", "counts", needs_who=True)),
    "councils_change": _renamed("other_result", _change("councils", "counts", needs_who=True)),
    "seats_lead": _seats_lead,
    "seats_line": _seats_line,
    "seats_gap": _seats_gap,
    "to_win": _to_win,
    "swing_needed": _swing_needed,
    "stayed_away": _stayed_away,
    "over_majority": _over_majority,
    "votes_per_seat": _votes_per("seats"),
    "votes_per_candidate": _votes_per("candidates"),
    "label": _label,
    "units_reported": _units("units reported"),
    "units_to_report": _units("units to report"),
    **{f"rejected_{reason}": _rejected_for(reason) for reason in REJECTED_FOR},
    "half_margin": _half_margin,
}
