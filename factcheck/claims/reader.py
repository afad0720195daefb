"""From the cues that match a number to its readings: in which order measure, owner, seat and election are decided."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from factcheck.claims.alternatives import alike, moved, ownerless, take
from factcheck.claims.assembly import PAIR, Assembler, Parts
from factcheck.claims.discourse import Discourse, contests_of, who_is
from factcheck.claims.doubts import Doubts, out_of_roll
from factcheck.claims.every_reading import EveryReading
from factcheck.claims.formula import Minus, Over, Reading, Term
from factcheck.claims.guesses import Guesser
from factcheck.claims.hits import Hit, telling
from factcheck.claims.in_votes import in_votes
from factcheck.claims.labels import labelled
from factcheck.claims.measures import IS_CHANGE, LEVELS, OF_CONTEST, PERCENT_MEASURES, Measures, fits_form, next_in_list, people_of
from factcheck.claims.mention import Mention, person_like
from factcheck.claims.mentions import PERSON
from factcheck.claims.notional import NOTIONAL, is_notional, notional_share
from factcheck.claims.overall import of_party
from factcheck.claims.possibilities import Possibilities
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.stages import OF_A_STAGE, of_a_stage
from factcheck.claims.subjects import ALONE, BY_PRONOUN, CAUGHT, FROM_BEFORE, IN_SENTENCE, PLACES, Subjects
from factcheck.claims.timing import NO_TABLE, Timing
from factcheck.claims.wide_guesses import WideGuesser
from factcheck.names import ContestName
from factcheck.parties import ANSWERS
from factcheck.quantities import COUNT, PERCENT, POINTS

_MORE_THAN = re.compile(
    r"(?:[ -](?:votes?|points?|per cent))? (?:(?:more|fewer|less)(?: [a-z]+){0,2}|(?!rather|other|together)[a-z]+er) than\b|"
    r" (?:more|fewer|less) (?:people|voters|electors|residents|constituents|supporters|votes|crosses|ballots|names)\b"
)
# What was so before, in a sentence that tells no election: "it used to be us", "he had squeaked in by".
_ONCE = re.compile(r"\bused to\b|\b[ABGRU] had (?:[a-z]+ )?(?:[a-z]+ed|won|held|got|been|stood|beaten|kept|taken)\b")
_HAD = re.compile(r"(?: votes)?(?: that| which)? [ABGRU] had (?:[a-z]+ )?(?:[a-z]+ed|won|held|got|been|kept|taken)\b")  # "the 12,000 Labour had won"
_ON_TOP = re.compile(r"(?: votes?| points?)? on (?:that|it|top|G|this)\b")
_PUT_ON = re.compile(r"\b(?:put|puts|putting|added|piled|stacked|tacked)(?: (?:more|less|fewer) than)?(?: [a-z]+)? \Z")
_OF_PARLIAMENT = re.compile(r"(?: [a-zCU'-]+){0,3} (?:constituencies|mps)\b")  # beside the seats of a council there are others
_BEFORE = 5  # numbers before one that it may be compared with
_MAYBE_SHARED = 0.7  # a figure of one that may as well be of several together
_MEMBERS_EACH = 3  # as many as a ward may elect
_WON_THERE = re.compile(r"\b(?:in|at) C,? (?:where|in which) (?:the )?[ABGRU](?:'s)? (?:[a-z]+ ){1,2}\Z")  # of that ward: "in Towcester, where they won two of the three"
_MOST_REJECTED = 15  # per cent
_PASSED_BY = frozenset({"votes", "lead", "majority", "switchers", "votes_change"})  # what a figure of papers passed on is not
_COUNTED = 0.88  # below what accuses without a known cause
_OF_ALL = frozenset({"contests", "came"})  # counts of contests: of nothing less than all of them
_SEATS = 0.955  # a cue that is of seats and of nothing else


class Reader:
    """Reads the numbers of one sentence in the light of the discourse so far."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse, known: Mapping[int, Reading] | None = None) -> None:
        """`known`: what was read of the numbers before, by position."""
        self.shorthand, self.discourse = shorthand, discourse
        self.readings = dict(known or {})
        self.timing = Timing(shorthand, discourse)
        self.measures = Measures(shorthand, discourse)
        self.subjects = Subjects(shorthand, discourse, self.readings)
        self.assembler = Assembler(shorthand, discourse)
        self.doubts = Doubts(shorthand, discourse, self.timing, self.readings)
        self.guesser = Guesser(shorthand, discourse, self.timing, self.subjects, self.assembler)
        self.possibilities = Possibilities(shorthand, discourse, self.assembler, EveryReading(shorthand, discourse, self.subjects, self.assembler))
        self.widely = WideGuesser(shorthand, discourse, self.timing, self.subjects, self.assembler)

    def read(self, at: int, hits: list[Hit]) -> list[Reading]:
        """The readings of the number at `at`, the best first; none when no cue leads to one."""
        if reckoned := self._notional(at):
            self.readings[at] = reckoned
            return [reckoned]
        found = labelled(self.shorthand, self.discourse, at)
        most = 5 if len(self.discourse.seats.by_seat) > 1 else 3  # of several seats there are totals too
        for hit in telling(hits):
            made = self._interpret(hit)
            if made is not None and (made.measure in {"seats", "seats_change"} or hit.cue.measure in _OF_ALL or hit.cue.make == "party_deposits"):
                made = self._counted(hit, made)
            elif made is not None and self.assembler.overall.several(hit.at) and self.assembler.overall.whole(hit.at, made.measure) is None:
                made = self._together(hit, made)
            best = found[0] if found else None
            others = (self._then(hit, made), self._now(hit, made), self._total(hit, made), self._of_any_count(made), self._at_a_count(hit, made))
            for reading in (self._at_home(hit), made, in_votes(self.shorthand.text, hit, made), *others):
                if reading and best and ownerless(reading, best) and self._newest(reading):
                    reading = reading._replace(weak=True)  # "Carter's cushion was 185,405" is of no election that another won
                if reading and best and best.weak and not alike(reading, best) and hit.cue.weight < hits[0].cue.weight:
                    reading = reading._replace(weak=True)  # a wording that fits less well is no surer than one that fits better
                if reading:
                    take(reading, found)
            if len(found) > most:
                break
        found = sorted(found, key=lambda r: -r.score)[:most]
        if found:
            self.readings[at] = found[0]
        return found

    def _newest(self, reading: Reading) -> bool:
        """Whether a reading is of the newest contest of its seat."""
        contest = self.discourse.seats.contests.get(reading.contest or "")
        return contest is not None and self.discourse.seats.is_newest(contest)

    def later(self, named: int = 0) -> Callable[[], Reader]:
        """How to make a reader that knows what is known now; `named`: of how many names before, 0 for all."""
        discourse, known = self.discourse.as_of_now(named), self.readings.copy()
        return lambda: Reader(self.shorthand, discourse, known)

    def _notional(self, at: int) -> Reading | None:
        """A share of the election before on the boundaries of now, where the sentence speaks of such a one."""
        quantity = self.shorthand.quantity_at(at)
        if quantity is None or not is_notional(self.shorthand.text, at):
            return None
        hit = Hit(NOTIONAL, quantity, at, (at, at + 1))
        mention, _ = self.subjects.of(hit, NOTIONAL.measure, None)
        seat = self.subjects.where.seat(hit, mention)
        contest = self.discourse.seats.this(seat) if seat is not None else None
        who = self.assembler.owner_of(mention, contest) if contest is not None else None
        return notional_share(quantity, contest, who) if contest is not None and who is not None else None

    # --- one cue ---------------------------------------------------------------------------------------------

    def _interpret(self, hit: Hit) -> Reading | None:
        """One cue read to its end: the measure, whose it is, in which seat, at which election, and the formula."""
        last = self._last_before(hit)
        measure = self.measures.of(hit, last)
        if measure is None or not fits_form(measure, hit.quantity):
            return None
        if measure in LEVELS and _MORE_THAN.match(self.shorthand.text, hit.at + 1):
            return None  # "her pile is 2,000 taller than his": a difference
        if measure in LEVELS and _ON_TOP.match(self.shorthand.text, hit.at + 1) and _PUT_ON.search(self.shorthand.text, 0, hit.at):
            return None  # "her successor put 6,000 on that"
        if hit.cue.measure == "=" and measure in OF_CONTEST and hit.who is not None and not people_of(last):
            return None  # "two down on 2017, and one of those, McEntee of the Greens, polled 1,133"
        if measure == "transfer" and hit.cue.make and not self.assembler.piles.may_be(hit.cue.make, hit.at, next(iter(self._before(hit)), None)):
            return None
        mention, guessed = self.subjects.of(hit, measure, last)
        score, weak = _sureness(hit, measure, guessed)
        shared = self.doubts.shared(hit, measure)
        score = min(score, _MAYBE_SHARED) if shared else score
        weak = weak or shared or self.doubts.elliptic(hit, measure) or (measure in _PASSED_BY and self.assembler.piles.moving(hit.at))
        if last is not None and (hit.cue.measure == "=" or (hit.cue.subject == "same" and measure in IS_CHANGE and guessed == CAUGHT)):
            score = min(score, last.score)  # no surer than what it goes on from
        weak = weak and hit.cue.make not in PAIR  # the winner's and the runner-up's, whoever is named
        overall = self.assembler.overall
        whole = overall.whole(hit.at, measure)
        told = overall.counted(hit.at) or (whole is not None and not self.discourse.seats.this(whole).added)
        placed = (told or self.subjects.where.placed(hit, mention)) and not self.subjects.where.elsewhere(hit)
        placed = placed and not (measure in OF_A_STAGE and of_a_stage(self.shorthand, hit.at))
        weak = weak or not placed or self.timing.undated(hit.at, hit.cue.election == "past") or self.doubts.of_another_seat(hit)
        context = mention or self.subjects.person_before(hit, measure)
        if foreign := self.subjects.foreign(context, hit):
            if not self._of_nameless_year(hit, measure, context):
                return _undecidable(hit, measure, score, weak, f"{foreign} is not in the tables", foreign)
            mention, context, weak = None, None, True
        seat = self.subjects.where.seat(hit, mention) if whole is None else whole
        if seat is None:
            return None
        measure = self.measures.national(measure, hit, seat)
        if not self.measures.countable(measure, hit.quantity, seat):
            return None
        another = self.measures.of_another_body(measure, hit.quantity, seat)
        if another and measure != "seats_total":
            return _undecidable(hit, measure, score, weak, "the tables are of one seat", mention.text if mention else None)
        weak = weak or another  # of all seats of a body that the tables do not have
        contest, baseline, reason = self.timing.choose(hit, seat, context, measure, last)
        if hit.cue.subject in ANSWERS and (contest is None or all(c.party != hit.cue.subject for c in contest.candidates)):
            return None
        if reason or contest is None:
            return self._by_change(hit, measure, seat, mention, reason) or _undecidable(hit, measure, score, weak, reason, mention.text if mention else None)
        if hit.cue.make == "party_count" and contest.kind in {"general", "by-election"} and mention is not None and mention.party != "independent":
            return None  # "the four Greens" are no candidates of one seat
        weak = weak or self.doubts.of_another_election(hit, measure, mention, contest) or self.doubts.skips(hit) or (mention is None and self.doubts.unowned(hit, measure, last))
        weak = weak or (not contest.notional and (hit.quantity.start in self.shorthand.notional or is_notional(self.shorthand.text, hit.at)))
        guess_of_year = self.timing.year_guessed(hit.at, seat) or self.subjects.where.in_passing(seat)
        unread = hit.cue.measure == "level" and self._unread_before(hit.at)
        weak = weak or guess_of_year or unread or self.measures.unsaid(hit, last) or bool(baseline and baseline not in self.discourse.seats.contests)
        before = tuple(reversed(self.discourse.recent[-_BEFORE:]))
        last_at = max((p for p, r in self.readings.items() if p < hit.at and r is last), default=-1)
        after = self.readings.get(min((p for p in self.readings if p > hit.at), default=-1))
        made = self.assembler.build(Parts(hit, measure, mention, seat, contest, baseline, score, weak, last, before, last_at, after))
        here = mention is not None and mention.start >= self.shorthand.sentence.start
        named = here or guessed in {CAUGHT, ALONE} or hit.cue.subject in PLACES
        placed = (placed or self.discourse.adrift) and not guess_of_year and not unread and not self.subjects.where.elsewhere(hit)
        return made._replace(dated=self._dated(hit, seat, contest), named=named, placed=placed) if made else None

    def _by_change(self, hit: Hit, measure: str, seat: str, mention: Mention | None, reason: str | None) -> Reading | None:
        """A share of the election before, where the tables hold none, by the change that the table of now prints."""
        if measure != "share" or mention is None or not (reason and reason.startswith(NO_TABLE)) or self.discourse.seats.before(seat) is not None:
            return None
        who = self.assembler.owner_of(mention, this := self.discourse.seats.this(seat))
        return notional_share(hit.quantity, this, who) if who is not None else None

    def _of_nameless_year(self, hit: Hit, measure: str, named: Mention | None) -> bool:
        """Whether a majority of somebody whom no table knows is of an election beside it whose table tells nobody's name:
        "in 2010, when Jonathan Evans scraped home by 194"."""
        seat = self.subjects.where.seat(hit, None) if measure in {"majority", "margin_points"} and named is not None and person_like(named.text) else None
        then = self.timing.marked(hit.at, seat)[0] if seat is not None else None
        return then is not None and not any(c.person for c in then.candidates)

    def _dated(self, hit: Hit, seat: str, contest: ContestName) -> bool:
        """Whether the text says of which election a figure is, or speaks of one alone."""
        marked = self.timing.marks.of(hit.at) is not None
        if not marked and (_ONCE.search(self.shorthand.text, 0, hit.at) or _HAD.match(self.shorthand.text, hit.at + 1)):
            return False
        return (not self.discourse.looks_back or self.timing.marked(hit.at, seat)[0] is not None
                or _of_one_contest(hit, contest) or self.timing.of_now(contest) or self.timing.compared(hit, contest))

    def _last_before(self, hit: Hit) -> Reading | None:
        """The reading of the nearest number before in this sentence, else of the last number of the block."""
        before = self._before(hit)
        first = before[0] if before else self.discourse.last
        if hit.cue.measure == "anaphora" and hit.quantity.kind == PERCENT and first is not None:
            few, told = hit.quantity.value <= _MOST_REJECTED, (*before, *reversed(self.discourse.recent))
            if few and first.measure == "votes_cast":
                # So few never vote: "152 of 49,129 papers could not be counted. It works out at 0.3 per cent".
                return next((r for r in told if r.measure == "rejected"), first)
            if not few and first.measure == "rejected":
                # So many papers are never put aside: the figure goes on from the share before them.
                return next((r for r in told if r.measure in PERCENT_MEASURES), None)
        if hit.cue.make in {"level_of_last", "change_of_last", "signed_change"} and hit.cue.measure != "anaphora":
            quantity = hit.quantity
            percent = quantity.kind in {PERCENT, POINTS} or quantity.step < 1
            small = quantity.kind == COUNT and not percent and quantity.value <= 100
            if not before:
                before += reversed(self.discourse.recent)
            alike = [r for r in before if (r.measure in PERCENT_MEASURES) == percent]
            if len(alike) > 1 and alike[0].measure == "electorate" and out_of_roll(self.shorthand.text, hit.at):
                return alike[1]
            if alike and not small:
                return alike[0]
        return before[0] if before else self.discourse.last

    def _unread_before(self, at: int) -> bool:
        """Whether the number before in this sentence is a rate that no wording told, from which a level would go on."""
        before = max((p for p in self.shorthand.items if p < at and self.shorthand.text[p] in "PD"), default=-1)
        return before >= 0 and before not in self.readings

    def _before(self, hit: Hit) -> list[Reading]:
        """The readings of the numbers before in this sentence, the nearest first."""
        return [self.readings[p] for p in sorted(self.readings, reverse=True) if p < hit.at]

    # --- second readings -------------------------------------------------------------------------------------

    def _now(self, hit: Hit, made: Reading | None) -> Reading | None:
        """After a sentence about an earlier contest an unmarked figure may be of that one or of this one, and so may what a figure
        came to in a passage on an earlier one: "rose from 34,838 to 41,811"."""
        then = made.formula.contest if made is not None and isinstance(made.formula, Term) else ""
        came_to = self.discourse.past and self.timing.came_to(hit.at)
        drift = self.discourse.seats.contests.get(then if came_to else self.discourse.drift)
        if made is None or drift is None or not isinstance(made.formula, Term):
            return None
        if made.formula.contest != drift.key or not (came_to or self.timing.drifting(drift.seat_key)):
            return None
        goes_on = hit.cue.measure in {"=", "anaphora"}
        if goes_on or hit.cue.election or self.timing.marks.of(hit.at) is not None:
            return None
        this = self.discourse.seats.this(drift.seat_key).key
        return moved(made, made.formula, this, made.score - 0.03) if this != drift.key else None

    def _at_home(self, hit: Hit) -> Reading | None:
        """In a block that names no seat, after a word on another one, a figure may be of the article's own seat."""
        discourse = self.discourse
        if not discourse.adrift or discourse.seat == discourse.home or hit.cue.measure in _OF_ALL or self.assembler.overall.counted(hit.at):
            return None
        away, discourse.seat = discourse.seat, discourse.home
        try:
            return self._interpret(hit)
        finally:
            discourse.seat = away

    def _counted(self, hit: Hit, made: Reading) -> Reading | None:
        """Seats of a party where the tables are of single seats: those that it won of the article's; None of more seats
        than there are. Which seats an article speaks of is never so plain that the count alone accuses."""
        places = [seat for seat in self.discourse.seats.by_seat if seat]
        if made.formula is None or not places:
            return made
        of_councils = len(places) > 1 and all(self.discourse.seats.this(seat).kind not in {"general", "by-election"} for seat in places)
        if of_councils and _OF_PARLIAMENT.match(self.shorthand.text, hit.at + 1):
            return made._replace(weak=True)
        if hit.cue.measure in _OF_ALL:
            return self._over_all(hit, made)
        if len(places) > 1 and _WON_THERE.search(self.shorthand.text, 0, hit.at):
            return made._replace(weak=True)
        if (own := self.discourse.seats.contests.get(made.contest or "")) and own.seat_key and own.kind == "national":  # a council, a region
            if own.members and isinstance(made.formula, Term) and not made.formula.who and own.seat_key not in self.discourse.seats.guessed:
                made = made._replace(weak=False)  # who sits is all in the table
            return self._together(hit, made) if self.assembler.overall.several(hit.at) and own.seat_key not in self.discourse.seats.wholes else made
        if whole := next((contest for contest in self.discourse.seats.by_seat.get("", ()) if contest.key == made.contest), None):
            return self._of_seats_told(hit, made, made) if whole.added else made
        term = made.formula if isinstance(made.formula, Term) else None
        of_all = term is not None and not term.who
        if len(places) < 2 or (of_all and hit.quantity.value <= _MEMBERS_EACH and self.assembler.overall.seat_named()):  # a ward may elect several
            return self._of_seats_told(hit, made, made)
        return self._over_all(hit, made) if hit.quantity.value <= self._most_seats(term, places) else None

    def _most_seats(self, term: Term | None, places: list[str]) -> int:
        """As many seats as there can be in all places, or as somebody can have there: a ward with two Labour candidates elects
        two and more."""
        if term is not None and not term.who:
            return len(places) * _MEMBERS_EACH
        party = term.who[0].key if term is not None else ""
        return sum(max(1, sum(c.party == party for c in self.discourse.seats.this(seat).candidates)) for seat in places)

    def _over_all(self, hit: Hit, made: Reading) -> Reading | None:
        """A count added up over all seats, of which it is never plain that they are those of the tables."""
        total = self.assembler.over_all_seats(made, hit.at)
        return self._of_seats_told(hit, total, made)._replace(weak=False) if total else None

    def _of_seats_told(self, hit: Hit, counted: Reading, made: Reading) -> Reading:
        """A count of seats, as sure as its cue where that is one of seats, and the text says of how many, as the tables have."""
        before = self.readings.get(max((p for p in self.readings if p < hit.at), default=-1))
        listed = before is not None and before.measure == "seats" and before.score >= _SEATS and next_in_list(self.shorthand.text, hit.at)
        told = self.discourse.seats.counted and ((hit.cue.measure in {"seats", "came"} and hit.cue.weight >= _SEATS) or listed)
        return counted._replace(score=made.score if told else min(made.score, _COUNTED))

    def _then(self, hit: Hit, made: Reading | None) -> Reading | None:
        """A majority that is somebody's, or a lead over whoever came next, may be the one of the contest before: the
        results tell whose it was."""
        seats = self.discourse.seats
        if made is None or not isinstance(made.formula, Term) or self.timing.marks.of(hit.at) is not None:
            return None
        this = seats.contests.get(made.formula.contest)
        newest = this is not None and seats.is_newest(this)
        before = seats.before(this.seat_key) if this and newest else None
        if this is None or before is None:
            return None
        once = _ONCE.search(self.shorthand.text, 0, hit.at) is not None  # "had defeated him by 6,520"
        if made.formula.measure == "majority":
            formula = made.formula if made.formula.who or made.subject or once else None
        elif made.formula.measure in {"lead", "lead_points"} and sum(who.kind == "place" for who in made.formula.who) in ({0, 1} if once else {1}):
            formula = made.formula._replace(who=tuple(of_party(who, this) for who in made.formula.who))  # people come and go
        else:
            formula = None
        then = moved(made, formula, before.key, made.score - 0.065) if formula is not None else None
        return then._replace(dated=True) if then is not None and once else then

    def _together(self, hit: Hit, made: Reading) -> Reading:
        """The figure of several seats of which the text speaks together; not sure, as they may be others than those, unless it
        says of how many and the tables have as many."""
        total = self.assembler.over_all_seats(made, hit.at)
        sure = total is not None and self.assembler.overall.counted(hit.at) and hit.who is not None
        return (total or made)._replace(weak=made.weak or not sure)

    def _of_any_count(self, made: Reading | None) -> Reading | None:
        """What somebody received from the papers of another, as received at any count: whose they were is taken from the text
        around, and never so sure that a figure right of another count is accused."""
        if made is None or not isinstance(made.formula, Term) or made.formula.measure != "transfer" or len(made.formula.who) < 2:
            return None
        return made._replace(formula=made.formula._replace(who=made.formula.who[:1]), score=made.score - 0.02)

    def _at_a_count(self, hit: Hit, made: Reading | None) -> Reading | None:
        """Where somebody rose from, which may be from one count of a transferable vote to the next as well as from election to
        election: "jumped from 8,906 to 12,486"."""
        formula, before = made.formula if made is not None else None, hit.cue.election == "past" and self.timing.marks.of(hit.at) is None
        if made is None or not before or not isinstance(formula, Term) or formula.measure != "votes" or len(formula.who) != 1 or hit.who is None or hit.who.code != PERSON:
            return None
        known = self.discourse.seats.contests.get(formula.contest)
        this = self.discourse.seats.this(known.seat_key) if known else None
        who = who_is(hit.who, this) if this is not None else None
        return moved(made, formula._replace(who=(who,)), this.key, made.score - 0.01) if this is not None and who is not None and this.key != formula.contest else None

    def _total(self, hit: Hit, made: Reading | None) -> Reading | None:
        """Where the sentence names no seat and several are spoken of, a figure may be of all of them."""
        if made is None or self.assembler.overall.seat_named() or not isinstance(made.formula, (Term, Minus, Over)):
            return None
        total = self.assembler.over_all_seats(made, hit.at) if len(self.discourse.seats.by_seat) > 1 else None
        return total._replace(score=made.score - 0.03) if total else None


def _of_one_contest(hit: Hit, contest: ContestName) -> bool:
    """Whether the cue caught somebody who stood in no other contest than this one."""
    return hit.who is not None and hit.who.code == PERSON and set(contests_of(hit.who)) == {contest.key}


SURE = 0.7  # a cue of less weight tells the measure, not the election or the owner


def _sureness(hit: Hit, measure: str, guessed: int) -> tuple[float, bool]:
    """(score, weak): how sure the reading is, less for a guessed owner."""
    score = hit.cue.weight
    if hit.cue.measure == "=" and measure in IS_CHANGE:
        score += 0.06  # "the Conservatives lost 6,545 votes and Labour 2,880" goes on counting losses
    if not guessed:
        return score, hit.cue.weight < SURE
    if guessed in {ALONE, BY_PRONOUN}:
        return score - (0.03 if guessed == ALONE else 0.05), False
    score -= 0.08 if guessed == IN_SENTENCE else 0.2
    return score, guessed == FROM_BEFORE or score < 0.7


def _undecidable(hit: Hit, measure: str, score: float, weak: bool, reason: str | None, subject: str | None) -> Reading:
    """A reading without a formula: what it is about is clear, and that no table can decide it."""
    return Reading(measure, None, score, hit.quantity.comparator, subject=subject, reason=reason, weak=weak,
                   cue=hit.cue.pattern)
