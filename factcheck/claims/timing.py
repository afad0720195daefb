"""Which election a number is about: the marks beside it, who stood when, the number before, and the passage."""

from __future__ import annotations

import re

from factcheck.claims.baselines import came_about, two_ends
from factcheck.claims.discourse import Discourse, contests_of
from factcheck.claims.formula import Reading
from factcheck.claims.hits import Hit
from factcheck.claims.marks import ElectionMarks, is_past, is_that_contest, is_undated
from factcheck.claims.measures import IS_CHANGE
from factcheck.claims.mentions import NOW, PARTY, PERSON, Mention
from factcheck.claims.openings import MONTHS
from factcheck.claims.relative import RELATIVE, contest_from
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.vocabulary import looks_back
from factcheck.names import ContestName
from factcheck.patterns import compiled
from factcheck.quantities import Quantity

_WHEN_STOOD = re.compile(
    r"[^.;NDPT]{0,24}? (?:when|under|the year) (?P<who>A) (?:last )?(?:stood|won|held|was|took|fought)"
)
# The end of a movement is of the newest contest, whoever it is of: "shrank by 2,335 to 665".
_MOVED_TO = re.compile(
    r"\b(?:from|(?:shr[aiu]nk|fell|cut|reduced|slashed|dropped|down|rose|risen|grew|grown|swollen|swelled|shrunken|up|increased|narrowed|widened|slumped|fallen)"
    r"(?: [a-z]+){0,2} by) [NPDT][^.;NPDT]{0,20} to (?:[a-z]+ ){0,2}\Z|"
    r"\band (?:[a-z]+ ){1,3}by (?:[a-z]+ ){0,2}[NPDT],? to (?:[a-z]+ ){0,2}\Z"
)

# What a figure has moved to is of now: "Labour's share, 52 per cent then, collapsed to 36".
_CAME_TO = compiled(
    r"\b(?:collaps|crash|plummet|plung|tumbl|slump|slipp?|slid|sank|sunk|shr[aiu]nk|dwindl|dropp|fell|fall|cut|reduc|slash|dipp|rose|ris|gr[eo]w|climb|jump|leapt|leap|soar|surg|increas|edg|creep|crept|push|relegat|demot|knock|bump|shov|nudg|elbow|forc)\w*"
    r"(?: [a-z]+){0,2} (?:to|into) (?:[a-z]+ ){0,2}\Z"
)
# What a figure was before stands behind it: "compared with 63.5% in 2015", "down from 24.1".
_COMPARES = r"(?:compared (?:with|to)|as against|as opposed to|against|instead of|(?:up|down)(?: [a-z]+)? (?:from|on)|from)(?: (?:the|just|only|an?|its|their|his|her|G))* "
_COMPARED = compiled(
    r"(?: (?:per cent|percent|votes?|points?|of the (?:vote|poll)))?(?:,? " + _COMPARES + r"[NPDT]\b|"
    r"(?: [a-z-]+){1,5},? (?:compared (?:with|to)|(?:as )?against|(?:up|down) (?:from|on))(?: (?:the|just|only|an?|its|their|his|her|G))* [NPDT]\b|"
    r"(?: [a-z-]+){1,4}(?:,| -| \() ?(?:which is |that is |some |so )?[NT] (?:fewer|less|more|down|up)\b(?! [ABRU])|"
    r"(?: of (?:the |all |those )*(?:N|[a-z]+)\b[^.;:NPDT()]{0,50})?(?:,| -| \()? ?"
    r"(?:down|up|an? (?:[a-z]+ )?(?:fall|drop|loss|slide|slump|decline|decrease|rise|gain|increase|jump|leap|surge) of)(?: by)? (?:just |only |some )?[TDNP]\b)")
_COMPARED_WITH = compiled(r"\b" + _COMPARES + r"\Z")
# What is so is so now, whatever the sentence before was about: "his share is hardly altered at 52.6".
_PRESENT = re.compile(r"\b(?:is|are|stands|sits|remains) (?:(?!where|what|when|that)[a-z]+ ){0,4}\Z")

# A year at the opening of a clause, and a figure behind it that is not compared with it.
_IN_THAT_YEAR = re.compile(r"(?:^|[.;:] |^(?:back|but|and|it was|only|even|as long ago as) )(?:back )?(?:in|at|at the election of) (?:the )?\Z")
_MORE_THEN = re.compile(r" (?:[a-z]+ )?(?:more|fewer|less|higher|lower|better|worse)\b")  # "in 2019 10,020 more people voted" than now
_IN_IT = re.compile(r"(?:[ -]points?| per cent| votes)?,? (?:back )?(?:in|at) (?:the )?")
_ON_A_SWING = re.compile(
    r"[NPDT](?:(?!\b(?:but|now|since|lost|this|today|yet|before)\b)[^.;:Z]){0,90}\b(?:after|on|with|by|through|following) an? (?:[a-z-]+ )?swing\b[^.;NPDT]{0,40}\Z")
_COMPARED_SINCE = re.compile(r"\b(?:since|now|this time|today|by now|has|have)\b|[Z]")
_THAT_ONE = re.compile(r"(?i:on that occasion|that (?:year|time|night|summer|autumn|spring|winter)|in that (?:election|contest|poll))")
_THEN = re.compile(r"(?i:(?:back )?then|at (?:that|the) time)")
NO_TABLE = "no table for"
UNDATED = "it is not told which election is meant"


_BECAME = compiled(
    r"(?: votes?| voters| supporters| people| points| majority| lead| cushion| share| seats| mps| councillors| members)? (?:(?:has|have|had|is|was|were) )?(?:now )?"
    r"(?:became|become|turned (?:in)?to|gave way to|gr(?:ew|own) (?:in)?to|swelled to|swollen to|shr[au]nk to|dwindled to|melted to|fell to|fallen to|slumped to|slid to|"
    r"rose to|risen to|"
    r"dropped to|cut to|reduced to|whittled (?:down )?to) (?:(?:a|an|the|just|only|mere|solitary|single|lone) )*(?:[+-]?[NPDTX]|one\b)")

_BECAME_ONE = re.compile(r"(?: votes?)? (?:has |had )?(?:became|become|turned into|shrank to|melted to) (?:X|one of) [NPDT]")

_FROM_THEN = frozenset({"multiplied", "grew", "once_times", "fall_by", "cast_fall", "times", "over_then", "lost_of_last"})  # makes of cues that measure from then


class Timing:
    """Chooses the election of the numbers of one sentence."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse) -> None:
        self.shorthand, self.discourse = shorthand, discourse
        self.marks = ElectionMarks(shorthand)
        self._marked: dict[tuple[int, str], tuple[ContestName | None, str | None]] = {}

    def choose(self, hit: Hit, seat: str, mention: Mention | None, measure: str, last: Reading | None
                  ) -> tuple[ContestName | None, str, str | None]:
        """(contest, key of the baseline, why it cannot be told)."""
        this, before = self.discourse.seats.this(seat), self.discourse.seats.before(seat)
        baseline = before.key if before else ""
        change = measure in IS_CHANGE or hit.cue.make in _FROM_THEN or measure in {"seats_gap", "seats_line"}
        marked, reason = self.marked(hit.at, seat, change)
        if reason == UNDATED and hit.cue.election == "past":
            reason = None  # "the 202 of the Foot years" beside the figure of now: hardly any but the one before
        if measure in IS_CHANGE and (ends := self._ends(hit.at, seat) or self._of_an_earlier_change(hit.at, seat, measure, last, marked, reason)) is not None:
            return ends
        if reason and measure in IS_CHANGE and reason != UNDATED and (year := self._year_of_mark(hit.at)):
            return this, f"{seat}@{year}", None  # the table may print the change from a contest that it does not hold
        if reason and measure in IS_CHANGE and before is None and reason == _no_contest_before(this):
            return this, "", None  # "eight fewer than before", and the table may print that
        if reason:
            return None, "", reason
        if hit.cue.make == "times":
            # "nearly twice what UKIP managed last time": the year is that of the second figure.
            return this, marked.key if marked else "", None
        if change:
            # A year beside a change is what it is measured from.
            return this, marked.key if marked and marked.key != this.key else baseline, None
        if hit.cue.election == "past":
            chosen = marked if marked and marked.key != this.key else before
            return chosen, "", None if chosen else _no_contest_before(this)
        goes_on = hit.cue.make in {"same_this", "level_of_last"}
        if marked is not None and not (goes_on and hit.at not in self.marks.used and not self._own_mark(hit.at)):
            return self._only_then(hit.at, mention, seat, marked) or marked, baseline, None
        if goes_on:
            return this, baseline, None
        if this.absent:  # of those who stand now none is known, so nobody's name tells an earlier election
            return self._of_passage(seat) if self.discourse.past and self.discourse.year else (this, baseline, None)
        if not self.discourse.past and self.came_to(hit.at):
            return this, baseline, None
        same = self._as_before(hit, seat, last)
        found = self._when_stood(hit.at, seat) or (same if hit.cue.subject == "same" else None) or self._of_person(mention, seat) or same
        found = found or self._of_party(hit.at, mention, seat)
        if found is not None:
            return found, baseline, None
        if self.discourse.past:
            return self._of_passage(seat)
        back = last is not None and last.contest == this.key  # a figure of now stands before it
        if self.drifting(seat) and not back and not _PRESENT.search(self.shorthand.text, 0, hit.at):
            return self.discourse.seats.contests[self.discourse.drift], "", None
        return this, baseline, None

    def _ends(self, at: int, seat: str) -> tuple[ContestName | None, str, str | None] | None:
        """What `choose` tells of a change of which the sentence names both elections; None where it does not."""
        text = self.shorthand.text
        ends = two_ends(text, at)
        if ends is None:
            start, end = self.marks.baseline(at) if self.marks.measured_from(at) else None, came_about(text, at)
            ends = (start, end) if start is not None and end is not None and text[start] == "Y" else None
        if ends is None:
            return None
        (older, why), (newer, why_not) = (self.contest_of_mark(mark, seat) for mark in ends)
        if older is None or newer is None:
            return None, "", why or why_not or UNDATED
        known = [c.key for c in self.discourse.seats.by_seat[seat]]
        if older.key not in known or newer.key not in known or known.index(older.key) <= known.index(newer.key):
            return None
        return newer, older.key, None

    def _of_an_earlier_change(self, at: int, seat: str, measure: str, last: Reading | None, marked: ContestName | None, reason: str | None
                              ) -> tuple[ContestName | None, str, str | None] | None:
        """What `choose` tells of a change that came about at an earlier election than this one; None of any other."""
        swung = self._swung_then(at, seat, last, marked) if measure == "swing" and not reason else None
        then = swung or marked
        if reason or then is None or self.discourse.seats.is_newest(then) or not (swung or self._at_that_election(at, seat)):
            return None
        earlier = next((c for c in self.discourse.seats.by_seat[seat] if c.year is not None and then.year is not None and c.year < then.year), None)
        return (then, earlier.key, None) if earlier else (None, "", _no_contest_before(then))

    def _swung_then(self, at: int, seat: str, last: Reading | None, marked: ContestName | None) -> ContestName | None:
        """The earlier contest of which a passage tells a figure and then the swing on which it came about: "back in 2016 she won
        by 1,390, after a swing of 7.7 per cent"."""
        then = self.discourse.seats.contests.get(last.contest or "") if last is not None and self.discourse.past else None
        if then is None or then.seat_key != seat or marked not in {None, then}:
            return None
        return then if _ON_A_SWING.search(self.shorthand.text, 0, at) else None

    def _at_that_election(self, at: int, seat: str) -> bool:
        """Whether the year of a change at `at` is that in which it came about, "in 2015 on a swing of 19.9 per cent", rather
        than the one it is measured from: it stands before the figure, as the opening of its clause, or the clause says "had"."""
        mark, text = self.marks.baseline(at), self.shorthand.text
        if mark is None or mark in self.marks.compared or self.marks.measured_from(at) or _MORE_THEN.match(text, at + 1):
            return False
        if mark > at:
            return _IN_IT.fullmatch(text, at + 1, mark) is not None
        if any(letter in "NPDTFM" for letter in text[mark + 1 : at]):
            return False  # "in 2015 it was 63.6%, so up by 3.5"
        return _IN_THAT_YEAR.search(text, 0, mark) is not None and not _COMPARED_SINCE.search(text, mark, at)

    def _own_mark(self, at: int) -> bool:
        """Whether the mark of a number stands between it and the number before: "718, where it previously had 14.1"."""
        mark, text = self.marks.of(at), self.shorthand.text
        return mark is not None and mark > max((p for p in self.shorthand.items if p < at and text[p] in "NDPTFMO"), default=-1)

    def _year_of_mark(self, at: int) -> int | None:
        """The year that a change at `at` is measured from, where a number tells it."""
        mark = self.marks.baseline(at)
        item = self.shorthand.items[mark] if mark is not None else None
        return year_of(item) if isinstance(item, Quantity) else None

    def year_guessed(self, at: int, seat: str) -> bool:
        """Whether a year sets the election of a number, in the sentence or the passage, and nothing but the text tells
        which contest of the seat it means; or a seat has had many, and neither text nor sentence tells of which a number is."""
        if seat in self.discourse.seats.guessed:
            own = self.marks.of(at)
            return own is None or self.shorthand.text[own] != "Y"
        if seat not in self.discourse.seats.printed_before:
            return False
        mark = self.marks.of(at)
        return self.discourse.year is not None if mark is None else isinstance(self.shorthand.items[mark], Quantity)

    def undated(self, at: int, told: bool = False) -> bool:
        """Whether the phrase that sets the election of a number tells no date, or only what became of it: "Labour's 709,738
        became 532,127". `told`: whether the cue says of which it is."""
        if not told and _BECAME.match(self.shorthand.text, at + 1):
            return True  # where the wording does not tell that it is of before
        mark = self.marks.of(at)
        if mark is not None and _BECAME_ONE.match(self.shorthand.text, at + 1):
            return True  # "in 2017, when a majority of 2,316 became one of 31": of that year is the second
        item = self.shorthand.mention_at(mark) if mark is not None else None
        return item is not None and is_undated(item)

    def compared(self, hit: Hit, contest: ContestName) -> bool:
        """Whether a figure stands beside what it is compared with: "66.7%, against 63.5%" has one of now and one of before."""
        if self.discourse.past or self.drifting(contest.seat_key):
            return False
        if hit.cue.election == "past":
            return _COMPARED_WITH.search(self.shorthand.text, 0, hit.at) is not None
        newest, text = self.discourse.seats.is_newest(contest), self.shorthand.text
        return newest and (_COMPARED.match(text, hit.at + 1) is not None or _MOVED_TO.search(text, 0, hit.at) is not None or _CAME_TO.search(text, 0, hit.at) is not None)

    def came_to(self, at: int) -> bool:
        """Whether a figure is the end of a movement: "from 34,838 to 41,811", "by ten points, to 77.2"."""
        return _MOVED_TO.search(self.shorthand.text, 0, at) is not None

    def of_now(self, contest: ContestName) -> bool:
        """Whether a contest is the newest of its seat, and neither the sentence nor the text before it looks back."""
        discourse, text = self.discourse, self.shorthand.text
        newest = discourse.seats.is_newest(contest)
        goes_on = discourse.last is None or discourse.last.contest == contest.key
        return newest and goes_on and not discourse.past and not self.drifting(contest.seat_key) and "U" not in text and not looks_back(text)

    def spoken_of(self, seat: str) -> str | None:
        """The key of the earlier contest that the sentence before or the passage was about; None where there is none."""
        passage = self._of_passage(seat)[0] if self.discourse.past and self.discourse.year else None
        return self.discourse.drift if self.drifting(seat) else passage.key if passage is not None else None

    def drifting(self, seat: str) -> bool:
        """Whether the sentence before was about an earlier contest of this seat alone: this one may go on with it."""
        drift = self.discourse.seats.contests.get(self.discourse.drift)
        return drift is not None and drift.seat_key == seat and drift.key != self.discourse.seats.this(seat).key

    def _of_person(self, mention: Mention | None, seat: str) -> ContestName | None:
        """The contest of somebody who stood only in another one; this one for who stands now, unless all is past."""
        if mention is None or mention.code != PERSON:
            return None
        keys, this = contests_of(mention), self.discourse.seats.this(seat)
        if not any(c.person for c in this.candidates):
            return None  # a table of parties does not tell who stood
        if this.key in keys:
            # Who has stood in no other is told of in this one, whatever the sentence began with.
            return None if self.discourse.past and set(keys) != {this.key} else this
        if _nameless(mention, this):
            return None
        return next((c for c in self.discourse.seats.by_seat[seat] if c.key in keys), None)

    def _of_party(self, at: int, mention: Mention | None, seat: str) -> ContestName | None:
        """The contest of a party that stood in one alone of those at issue, this one and the one before or the passage's:
        "no sign of Sovereignty (231)", where nobody stood for it this time."""
        if mention is None or mention.code != PARTY or mention.party in {None, "", "independent"} or PERSON in self.shorthand.text[:at]:
            return None  # "Mr Ali, still described as the Labour candidate, had 2,402"
        this, before = self.discourse.seats.this(seat), self.discourse.seats.before(seat)
        passage = self._of_passage(seat)[0] if self.discourse.past else None
        stood = [c for c in (this, passage or before) if c is not None and any(one.party == mention.party for one in c.candidates)]
        return stood[0] if len(stood) == 1 and (passage is not None or stood[0] is before) else None

    def of_who_is_gone(self, at: int, mention: Mention | None, contest: ContestName) -> bool:
        """Whether nothing tells that a number is of an earlier contest but that the party stood there and not in this one."""
        this = self.discourse.seats.this(contest.seat_key)
        gone = contest.key != this.key and self.marks.of(at) is None and not self.discourse.past
        return gone and mention is not None and mention.code == PARTY and all(one.party != mention.party for one in this.candidates)

    def _only_then(self, at: int, mention: Mention | None, seat: str, marked: ContestName) -> ContestName | None:
        """The one contest of somebody who stood in no other, where the year stands further off than the name; None where the
        table of that year does not tell who stood."""
        if at in self.marks.used or mention is None or mention.code != PERSON or len(set(contests_of(mention))) != 1:
            return None
        mark = self.marks.of(at)
        if mark is not None and mention.start < self.shorthand.items[mark].start:
            return None  # "she won in 2017 with a majority of 169": the year stands nearer
        if _nameless(mention, self.discourse.seats.this(seat)) or _nameless(mention, marked):
            return None
        return next((c for c in self.discourse.seats.by_seat[seat] if c.key in contests_of(mention)), None)

    def _as_before(self, hit: Hit, seat: str, last: Reading | None) -> ContestName | None:
        """The contest of the number before, for figures that go on from it."""
        contests = self.discourse.seats.contests
        goes_on = hit.cue.measure in {"=", "anaphora"} or hit.cue.subject == "same"
        if not goes_on or last is None or last.contest not in contests:
            return None
        contest = contests[last.contest or ""]
        return contest if contest.seat_key == seat else None

    def _of_passage(self, seat: str) -> tuple[ContestName | None, str, str | None]:
        """The contest of a passage that speaks of an earlier election."""
        seats, year = self.discourse.seats, self.discourse.year
        if year is None:
            before = seats.before(seat)
            return before, "", None if before else _no_contest_before(seats.this(seat))
        found = seats.in_year(seat, year)
        return found, "", None if found else _no_table(year, seats.this(seat))

    def _when_stood(self, at: int, seat: str) -> ContestName | None:
        """"... when Mr Johnson stood": the contest of somebody who did not stand this time."""
        match = _WHEN_STOOD.match(self.shorthand.text[at + 1 :])
        mention = self.shorthand.mention_at(at + 1 + match.start("who")) if match else None
        if mention is None:
            return None
        keys = contests_of(mention)
        return next((c for c in self.discourse.seats.by_seat[seat] if c.key in keys), None)

    def marked(self, at: int, seat: str, change: bool = False) -> tuple[ContestName | None, str | None]:
        """The contest that a year or a phrase beside the number names, or why there is none."""
        mark = self.marks.baseline(at) if change else self.marks.of(at)
        if mark is None:
            return None, None
        if (mark, seat) not in self._marked:
            self._marked[mark, seat] = self.contest_of_mark(mark, seat)
        return self._marked[mark, seat]

    def contest_of_mark(self, mark: int, seat: str) -> tuple[ContestName | None, str | None]:
        """The contest that the year or phrase at `mark` names for a seat."""
        seats, this = self.discourse.seats, self.discourse.seats.this(seat)
        item = self.shorthand.items[mark]
        if isinstance(item, Quantity):
            year = year_of(item)
            general = bool(re.match(r"(?:'s)? general election", self.shorthand.text[mark + 1 :]))
            if year is None:
                return None, None
            held = seats.all_in_year(seat, year, general, month_of(item))
            if not held:
                return None, _no_table(year, this)
            return (held[-1], None) if len(held) == 1 or any(c.kind != "general" for c in held) else (None, UNDATED)  # 1974 had two
        if item.code == NOW:
            return this, None
        if is_that_contest(item):
            bygone = seats.contests.get(self.discourse.bygone)
            return bygone if bygone is not None and bygone.seat_key == seat else None, None
        if is_undated(item):
            return self._that_one(item, seat)
        if is_past(item, this):
            before = (self._meant_by_then(item, seat) if _THEN.fullmatch(item.text) else None) or seats.told_before(seat, item.text)
            return before, None if before else _no_contest_before(this)
        return None, None

    def _meant_by_then(self, mark: Mention, seat: str) -> ContestName | None:
        """The earlier contest that "then" or "that night" points back to: that of the year before it in the sentence, of the
        figure before, of the sentence before or of the passage; None where nothing tells one."""
        last, seats = self.discourse.last, self.discourse.seats
        years = [p for p in self.marks.named if self.shorthand.text[p] == "Y" and self.shorthand.items[p].start < mark.start]
        told = [self.contest_of_mark(years[-1], seat)[0]] if years else []
        told += [seats.contests.get(key) for key in (last.contest if last is not None else "", self.discourse.drift, self.discourse.dated) if key]
        if self.discourse.past:
            told.append(self._of_passage(seat)[0])
        return next((c for c in told if c is not None and c.seat_key == seat and not seats.is_newest(c)), None)

    def _that_one(self, mark: Mention, seat: str) -> tuple[ContestName | None, str | None]:
        """The contest of "on that occasion", where something tells it."""
        if (relative := RELATIVE.fullmatch(mark.text)) is not None:
            found = contest_from(relative, self.discourse.seats.by_seat[seat], self._bases(mark, seat))
            return (found, None) if found is not None else (None, UNDATED)
        if not _THAT_ONE.fullmatch(mark.text):
            return None, UNDATED
        meant = self._meant_by_then(mark, seat)
        return (meant, None) if meant is not None else (None, UNDATED)

    def _bases(self, mark: Mention, seat: str) -> list[ContestName]:
        """The contests from which "two years later" may be reckoned: that of the year named before it in the sentence, the
        one that the figure or sentence before was of, the one before the newest."""
        years = [p for p in self.marks.positions if self.shorthand.text[p] == "Y" and self.shorthand.items[p].start < mark.start]
        first = self.contest_of_mark(years[-1], seat)[0] if years else None
        seats, last = self.discourse.seats, self.discourse.last
        drift = None if years else seats.contests.get((last.contest if last is not None else "") or self.discourse.drift)
        drift = drift if drift is not None and drift.seat_key == seat and drift.key != seats.this(seat).key else None
        told = first or drift
        return [told] if told else [before] if not years and (before := seats.before(seat)) else []


def _nameless(mention: Mention, contest: ContestName) -> bool:
    """Whether a table does not tell who stood for somebody's party: it names winners alone, or parties."""
    rows = [c for c in contest.candidates if c.party == mention.party]
    return not any(c.person for c in contest.candidates) or (bool(rows) and not any(c.person for c in rows))


_MONTHS = tuple(name[:3] for name in MONTHS)
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*\b", re.I)


def month_of(quantity: Quantity) -> int:
    """The month in a date, 12 for "December 2019"; 0 where it names none."""
    match = _MONTH.search(quantity.text)
    return _MONTHS.index(match[1].casefold()) + 1 if match else 0


def year_of(quantity: Quantity) -> int | None:
    """The year in a year or a date: 2019 for "December 2019"."""
    match = re.search(r"\b(1[789]\d\d|20\d\d)\b", quantity.text)
    return int(match[1]) if match else None


def _no_table(year: int, this: ContestName) -> str:
    return f"{NO_TABLE} {year} in {this.seat or 'this seat'}"


def _no_contest_before(this: ContestName) -> str:
    return f"{NO_TABLE} the contest before in {this.seat or 'this seat'}"
