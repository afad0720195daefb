"""What a number measures: votes, a share, a majority, or the change of one; and the forms of number that can."""

from __future__ import annotations

import re

from factcheck.claims.builders import BUILDERS
from factcheck.claims.discourse import Discourse
from factcheck.claims.formula import Plus, Reading, Term
from factcheck.claims.hits import Hit
from factcheck.claims.listing import MOST, is_item
from factcheck.claims.shorthand import Shorthand
from factcheck.quantities import COUNT, FRACTION, MULTIPLIER, PERCENT, POINTS, Quantity

# A change and what it is a change of.
LEVEL_OF = {
    "share_change": "share", "rejected_share_change": "rejected_share", "votes_change": "votes", "turnout_change": "turnout", "majority_change": "majority",
    "seats_change": "seats", "councils_change": "councils", "lead_points": "lead_points", "margin_points": "lead_points",
    "rejected_change": "rejected", "electorate_change": "electorate", "votes_cast_change": "votes_cast", "valid_votes_change": "valid_votes",
    "candidates_change": "candidates",
}
CHANGE_OF = {
    "share": "share_change", "votes": "votes_change", "turnout": "turnout_change", "majority": "majority_change",
    "seats": "seats_change", "councils": "councils_change", "rejected": "rejected_change", "rejected_share": "rejected_share_change", "electorate": "electorate_change",
    "votes_cast": "votes_cast_change", "valid_votes": "valid_votes_change",
    "candidates": "candidates_change",
}
IS_CHANGE = frozenset({*CHANGE_OF.values(), "votes_percent", "majority_percent", "electorate_percent", "cast_change", "swing"})

# Measures of a contest as a whole: nobody's in particular.
OF_CONTEST = frozenset({
    "turnout", "turnout_away", "turnout_change", "electorate", "electorate_change", "electorate_percent", "quota", "swing",
    "votes_cast", "cast_change", "valid_votes", "rejected", "rejected_change", "rejected_share", "rejected_share_change",
    "candidates", "candidates_change", "contests", "rivals", "lost_deposit", "lost_part", "kept_deposit", "deposit_line",
    "parts", "seats_total", "members_total", "seats_line", "switchers", "stayed_away", "stages",
})
# Measures of the winner, whoever that is.
OF_WINNER = frozenset({"majority", "margin_points", "majority_change"})

PERCENT_MEASURES = frozenset({
    "share", "turnout", "share_change", "turnout_change", "swing", "margin_points", "lead_points", "rejected_share", "rejected_share_change",
})
LEAST_PER_SEAT = 500  # fewer votes than any seat costs
_WHOLE = frozenset({"votes", "majority", "electorate", "votes_cast", "valid_votes", "lead"})
# In one seat so many cannot be elected or gained: then it is votes.
_VOTES_ABOVE = {"seats": (99, "votes"), "seats_change": (5, "votes_change")}
_OF_VOTERS = frozenset({"votes", "people"})  # nouns of what is no seat
_MOST_SEATS = 1_000  # of the largest chamber
_MEMBERS = 30_000  # of all councils of a country
# What stands before the members that a party has, of all councils of a country, and before no votes.
_HELD = re.compile(
    r"\b(?:has|have|had|hold|holds|held|ended (?:up )?with|finished with|defended|defending|now on|down to|up to|[AB](?:'s party|'s)?) (?:just |only |some |about )?\Z")
_STOOD = re.compile(r"\b(?:candidates?|st[oa]nd\w*|stood|field\w*|contest\w*|hopefuls?|contenders|nomin\w*|put up|putting up|r[au]n(?:ning)?|fought|fight\w*)\b")
_WITHOUT_PARTS = _WHOLE | {"seats", "seats_change", "candidates", "contests", "rejected", "lost_deposit"}
# What a whole number is of parties of which a table has the seats alone.
_OF_MEMBERS = {
    **dict.fromkeys(("votes", "share", "majority", "seats"), "seats"), **dict.fromkeys(("votes_change", "share_change", "seats_change"), "seats_change"),
    **dict.fromkeys(("lead", "lead_points", "margin_points"), "seats_lead"), "members": "seats", "members_total": "seats_total", "members_change": "seats_change",
}
# What a table of seats does not have.
_NOT_OF_MEMBERS = frozenset({"rejected", "electorate", "electorate_change", "votes_cast", "valid_votes", "cast_change", "majority_change"})
# The form that a number must have to be of a measure; what is not listed takes any.
FORMS: dict[str, frozenset[str]] = {
    **dict.fromkeys((*sorted(_WHOLE), "rejected", "seats", "seats_total", "councils", "councils_change", "seats_majority", "seats_line", "seats_gap", "seats_lead",
                    "members", "members_total", "members_change", "switchers", "to_win",
                    "stayed_away", "over_majority"), frozenset({COUNT})),
    "share": frozenset({PERCENT, FRACTION, COUNT}),
    "turnout": frozenset({PERCENT, FRACTION, COUNT}),
    "ratio": frozenset({MULTIPLIER, FRACTION, PERCENT}),
}

LEVELS = frozenset(FORMS) - {"ratio", "lead", "over_majority", "seats_gap", "to_win", "councils_change", "members_change"}
_NOUNS = re.compile(
    r"\b(?:turnout|majority|share|swing|electorate|lead|spoil[et]\w*|rejected|votes?\b(?! share)|"
    r"(?<!rejected )(?<!spoilt )(?<!spoiled )(?<!invalid )(?<!void )ballots\b(?! (?:cast|counted|issued|verified|papers?)))")
# Where somebody is, not by how much they moved: "up 5.6 points, the Tories on 42.3".
_STANDS_AT = re.compile(r"\b(?:on|at|took|won|polled|got|scored|secured|received|claimed|commanded|recorded|attracted) (?:just |only )?\Z")
# ... and what changed by the next figure: "up 5.8, and Labour 38.8%, down 10.6".
_CHANGED = re.compile(r"(?:,| -| \()? ?(?:up|down|a (?:rise|fall|drop|gain) of) (?:by )?[NPDT]\b")
_WENT_BY = re.compile(r"'s? by (?:just |only )?\Z")
# A change and what it is in per cent of what was: "fell by 900, or 30 per cent".
_BY = re.compile(r"\b(?:by|lost|shed|gained|added|dropped|put on) N(?: votes)?,? (?:or|which is|that is|\()? ?\Z")
_OF_A_COUNT = re.compile(r" of (?:the |all )?X (?:count|votes?|total)\b")
_OF_THOSE = re.compile(r" of (?:G|them|those|these)\b")
# "the Conservatives won 17 places and Labour 16", "four seats there, the Lib Dems five"
_PEOPLE = r"candidates|nominees|hopefuls|deposits"
_NEXT_IN_LIST = re.compile(
    rf"N(?: (?:[a-z]+ )?(?:seats?|places|mps|councillors|members|divisions|wards|{_PEOPLE}))?(?: (?:there|here|in (?:all|total|C|U)))?"
    r"(?:[,;]| and|,? and|,? while|,? but|,? with) (?:the )?[ABU](?:'s)?(?: (?:have|has|had|got|took|won|on|with))? \Z"
)
# What a percentage is when the noun near it counts.
_IN_PERCENT = {
    "majority": "margin_points", "lead": "lead_points", "votes": "share", "rejected": "rejected_share",
    "votes_cast": "turnout", "valid_votes": "turnout", "electorate": "turnout",
}
# What a reading calls by one name is another measure in per cent, and goes on as that.
_IN_PERCENT_OF_PAPERS: dict[tuple[str, str | None], str] = {("rejected", "percent"): "rejected_share", ("rejected_change", "points"): "rejected_share_change"}
_MULTIPLIED = (
    *((word, "rejected_share") for word in ("informal rate", "informality", "rate of informal", "rejection rate", "rate of rejection", "spoilage rate", "rate of spoil")),
    *((word, "majority") for word in ("majority", "lead", "cushion", "margin")),
    ("turnout", "turnout"), ("share", "share"), ("seats", "seats"), ("mps", "seats"), ("councillors", "seats"), ("vote", "votes"),
    ("following", "votes"), ("support", "votes"), ("tally", "votes"), ("haul", "votes"), ("slice", "share"), ("rejected", "rejected"),
    ("spoil", "rejected"), ("informal", "rejected"),
)


# "Labour had seven, the Greens and the Lib Dems two apiece": as few as these are seats, where there are several.
_PARTY_HAD = re.compile(r"\bB(?:,[^.;:ANPDT]{0,40},)? (?:(?:who|which) )?(?:[a-z]+ ){0,2}?"
                        r"(?:(?:had|have|has|won|took|take|takes|got|collected|gained|held|hold|holds|kept|bagged|claimed|on|with) (?:(?:just|only|a) )*)?\Z")
# "takes the seat in Leggatts (majority 175), Councillor Summer in Central (352)"
_MAJORITIES_LISTED = re.compile(r"\((?:with )?(?:an? )?(?:majority|maj|by)(?: of)? N\)[^.;:]*\(\Z")
_VOTES_BEHIND = re.compile(r" (?:votes?|people|voters|points?)\b")


def next_in_list(text: str, at: int) -> bool:
    """Whether a count goes on a list of such counts: "won 27 seats, Reform UK 11"."""
    return _NEXT_IN_LIST.search(text, 0, at) is not None


def people_of(last: Reading | None) -> str:
    """What the number before counts people of somebody as, for a list that goes on: "the Greens put up 22 candidates, Labour
    31"; "" where it counts none, or nobody's."""
    if last is None or last.unit != "candidates" or last.subject is None:
        return ""
    formula = last.formula.parts[0] if isinstance(last.formula, Plus) else last.formula
    return formula.measure if isinstance(formula, Term) else ""


class Measures:
    """Finds what the numbers of one sentence measure."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse) -> None:
        self.shorthand, self.discourse = shorthand, discourse

    def of(self, hit: Hit, last: Reading | None) -> str | None:
        """The cue's measure; "=" is that of the number before, and changes follow what they change."""
        cue = hit.cue
        if cue.measure == "none":
            return None
        if cue.measure == "papers":
            return self.discourse.papers or None
        if cue.measure in {"anaphora", "level"}:
            return self._meant(hit, last)
        if cue.measure == "level_change":
            base = self._meant(hit, last) or ""
            return _change_of({"margin_points": "majority", "lead_points": "share"}.get(base, base), hit.quantity)
        if cue.measure == "=":
            return self._same(hit, last)
        if cue.measure == "votes" and self.discourse.listing and hit.quantity.value <= MOST and is_item(self.shorthand.text):
            return "seats"
        if last is None:
            return cue.measure
        if cue.measure == "votes" and last.measure == "majority" and _MAJORITIES_LISTED.search(self.shorthand.text, 0, hit.at):
            return "majority"
        if cue.measure == "votes" and last.measure == "seats" and hit.quantity.unit is None and hit.quantity.value <= MOST and next_in_list(self.shorthand.text, hit.at):
            return "seats"
        if cue.measure == "votes" and (people := people_of(last)) and hit.quantity.unit is None and next_in_list(self.shorthand.text, hit.at):
            return people
        if cue.measure == "share" and cue.subject == "same" and last.measure in {"majority", "lead", "margin_points"}:
            return "margin_points"
        if cue.measure == "share" and cue.subject == "same" and last.measure in IS_CHANGE and _BY.search(self.shorthand.text, 0, hit.at):
            return _change_of(LEVEL_OF.get(last.measure, last.measure), hit.quantity) if hit.quantity.kind == PERCENT else None
        if cue.measure == "stayed_away" and last.measure == "votes" and last.subject is not None and _OF_THOSE.match(self.shorthand.text, hit.at + 1):
            return None  # "he drew 9,716 supporters; 5,290 of them stayed at home"
        if cue.make in {"change_of_last", "signed_change"}:
            return _change_of_last(hit, last)
        return cue.measure

    def national(self, measure: str, hit: Hit, seat: str) -> str:
        """In a national table a small whole number that is "won" or "lost" counts seats; in one seat, what is gained is votes."""
        quantity, held = hit.quantity, len(self.discourse.seats.by_seat) == 1 and _HELD.search(self.shorthand.text, 0, hit.at)
        small = quantity.kind == COUNT and quantity.value <= (_MEMBERS if held and self.discourse.seats.this(seat).members else 700) and quantity.step >= 1
        if self.discourse.seats.this(seat).members and small and quantity.unit != "votes":
            return _OF_MEMBERS.get(measure, measure)
        if self.discourse.seats.this(seat).kind == "national":
            if quantity.unit in _OF_VOTERS or quantity.value > _MOST_SEATS:
                return _VOTES_ABOVE.get(measure, (0, measure))[1]
            counts = small and quantity.unit in {None, "seats"}
            return {"votes": "seats", "votes_change": "seats_change", "majority": "seats"}.get(measure, measure) if counts else measure
        if measure == "votes" and self._of_seats(hit):
            return "seats"
        most, votes = _VOTES_ABOVE.get(measure, (0, measure))
        return votes if quantity.unit in _OF_VOTERS or (quantity.unit is None and quantity.value > most) else measure

    def _of_seats(self, hit: Hit) -> bool:
        """Whether a small count is of seats spoken of before, where the tables have as many: "Reform has won eight of them"."""
        places, quantity, text = sum(1 for seat in self.discourse.seats.by_seat if seat), hit.quantity, self.shorthand.text
        if not 1 < places >= quantity.value or quantity.unit is not None:
            return False
        spelled = quantity.text.replace("-", "").isalpha() and _PARTY_HAD.search(text, 0, hit.at) is not None and not _VOTES_BEHIND.match(text, hit.at + 1)
        return spelled or _OF_THOSE.match(text, hit.at + 1) is not None

    def countable(self, measure: str, quantity: Quantity, seat: str) -> bool:
        """Whether so many can have stood: in a seat the number of candidates has two digits, and no vote has a price."""
        if measure == "votes_per_seat" and quantity.value < LEAST_PER_SEAT:
            return False
        if measure == "candidates" and self.discourse.seats.this(seat).members and not _STOOD.search(self.shorthand.text):
            return False  # "four Tories survive" on a council
        if measure in {"members", "members_total", "members_change"}:
            return False  # of a contest with votes it would be anything
        if measure in {"votes_per_seat", "votes_per_candidate", "seats_majority", "seats_line", "seats_gap", "seats_lead"}:
            return self.discourse.seats.this(seat).kind == "national"
        if measure in {"switchers", "to_win", "deposit_gap", "quota_gap"}:
            return self.discourse.seats.this(seat).kind != "national"
        people = measure in {"candidates", "candidates_change", "rivals", "party_count", "lost_deposit", "kept_deposit"}
        return not people or quantity.value < 100 or self.discourse.seats.this(seat).kind == "national"

    def of_another_body(self, measure: str, quantity: Quantity, seat: str) -> bool:
        """Whether several seats are spoken of where the tables are of one seat that elects one, as no party there has put up
        two: "the Greens have two councillors" in an article on who is the MP."""
        if measure not in {"seats", "seats_change", "seats_total"} or quantity.kind != COUNT or quantity.value <= 1:
            return False
        contest = self.discourse.seats.this(seat)
        parties = [c.party for c in contest.candidates if c.party and c.party != "independent"]
        return len(self.discourse.seats.by_seat) == 1 and contest.kind in {"general", "by-election"} and len(parties) == len(set(parties))

    def _same(self, hit: Hit, last: Reading | None) -> str | None:
        """The measure of the number before, for one that goes on from it."""
        if last is None or (last.formula is None and last.measure not in BUILDERS):
            return None
        stands = _STANDS_AT.search(self.shorthand.text, 0, hit.at) or _CHANGED.match(self.shorthand.text, hit.at + 1)
        level = hit.cue.make == "level_of_last" or (last.measure in IS_CHANGE and bool(stands))
        signed = self.discourse.last_quantity
        if last.measure in IS_CHANGE and signed and signed.sign and not hit.quantity.sign and not level:
            return None  # "Lib Dems 10.5% (+0.5), Greens 1.6%": the list goes on with levels
        measure = LEVEL_OF.get(last.measure, last.measure) if level else last.measure
        if _WENT_BY.search(self.shorthand.text, 0, hit.at):
            measure = CHANGE_OF.get(measure, measure) if measure != "majority" else measure  # "rose to 50.2, the Tories' by 5.0"
        measure = _IN_PERCENT_OF_PAPERS.get((measure, last.unit or ""), measure)
        if measure == "votes_change" and hit.quantity.kind == PERCENT:
            return None  # "he made do with 11,624 fewer, and his 32.1 per cent"
        if measure == "margin_points":
            measure = "lead_points"
        return measure if measure in BUILDERS and measure not in {"lead", "ratio", "rank"} else None

    def _meant(self, hit: Hit, last: Reading | None) -> str | None:
        """The measure of a figure with no noun beside it: the last noun before it, else that of the number before."""
        quantity = hit.quantity
        percent = quantity.kind in {PERCENT, FRACTION} or quantity.step < 1
        base = self._noun_before(hit.at) or (LEVEL_OF.get(last.measure, last.measure) if last else self.discourse.topic)
        if hit.cue.measure == "level" and base == "swing":
            return None  # nothing is "down to" a swing
        if hit.cue.measure == "level" and not base:
            base = "share" if percent or quantity.value <= 100 else "majority"
        if percent and base in {"majority", "lead"} and _OF_A_COUNT.match(self.shorthand.text, hit.at + 1):
            return None  # "a margin of 5,267. That is 52.6 per cent of the two-candidate count"
        if percent:
            return _IN_PERCENT.get(base, base) or None
        if base == "share" and quantity.value > 100:
            return "votes"
        return base or None

    def unsaid(self, hit: Hit, last: Reading | None) -> bool:
        """Whether nothing but the size of a number tells what "cut to" is about."""
        return hit.cue.measure == "level" and last is None and not self.discourse.topic and not self._noun_before(hit.at)

    def _noun_before(self, at: int) -> str:
        """The measure that the last noun before the number names; "" when there is none."""
        nouns = [(m.start(), m[0]) for m in _NOUNS.finditer(self.shorthand.text[:at])]
        if not nouns:
            return ""
        noun: str = max(nouns)[1]
        if noun[:3] in {"spo", "rej"}:
            return "rejected"
        return "votes" if noun in {"vote", "ballots"} else noun


def _change_of(base: str, quantity: Quantity, otherwise: str | None = None) -> str | None:
    """The measure of a change of `base`; in per cent of what it was, when a count changes by a percentage."""
    if quantity.kind == PERCENT and base in {"votes", "majority"}:
        return f"{base}_percent"
    return CHANGE_OF.get(base, otherwise)


def _change_of_last(hit: Hit, last: Reading) -> str | None:
    """The change of what the number before measures: "12,345 votes, down 2,000"."""
    base = LEVEL_OF.get(last.measure, last.measure)
    if hit.cue.measure == "share_change" and base in {"votes", "majority", "seats"} and (hit.quantity.step < 1 or hit.quantity.kind == POINTS):
        base = "share"
    return _change_of(base, hit.quantity, None if base in {"swing", "lead", "margin_points"} else hit.cue.measure)


def multiplied(text: str, span: tuple[int, int], at: int, last: Reading | None, last_at: int) -> str:
    """What was doubled: the noun among the words of the cue, else what the number before measures, unless a noun of the
    sentence stands nearer."""
    words = text[slice(*span)]
    for word, measure in _MULTIPLIED:
        if word in words:
            return measure
    place, nearest = max(((text.rfind(word, 0, at), measure) for word, measure in _MULTIPLIED), default=(-1, "votes"))
    if place > last_at:
        return nearest
    measure = LEVEL_OF.get(last.measure, last.measure) if last else "votes"
    return "votes" if measure == "share" and "the N" in words else measure  # "2.2 per cent, an eighth of the 5,007 he took"


def of_members(measure: str, quantity: Quantity) -> str:
    """What a guess means where a table has seats alone: votes are members; "" for what such a table does not have."""
    if quantity.unit == "votes" or measure in _NOT_OF_MEMBERS:
        return ""
    return _OF_MEMBERS.get(measure, measure) if quantity.kind == COUNT else "seats_share" if measure == "share" else measure


_SMALLEST_ROLL = 30  # of a ward; fewer are names on a ballot paper


def fits_form(measure: str, quantity: Quantity) -> bool:
    """Whether a number of this form can be of the measure: an integer over 100 is no percentage."""
    forms = FORMS.get(measure)
    if forms and quantity.kind not in forms:
        return False
    if quantity.sign and measure in LEVELS:
        return False  # "+5.2" says how much something changed
    if measure in PERCENT_MEASURES and quantity.kind != FRACTION and quantity.value > 100:
        return False
    if measure == "electorate" and quantity.kind == COUNT and quantity.value < _SMALLEST_ROLL:
        return False  # "the list of six names"
    return not (measure in _WITHOUT_PARTS and quantity.step < 1)
