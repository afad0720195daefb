"""From the parts that were read about a number to its Reading: names become candidates, and the builder is chosen."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.claims.after_count import after_count
from factcheck.claims.baselines import than_now
from factcheck.claims.builders import BUILDERS, REJECTED_FOR
from factcheck.claims.discourse import Discourse, contests_of, party_of, who_is
from factcheck.claims.formula import Minus, Over, Plus, Reading, Term, Who
from factcheck.claims.hits import Hit
from factcheck.claims.measured import MEASURED
from factcheck.claims.measures import IS_CHANGE, multiplied, people_of
from factcheck.claims.mentions import PERSON, PRONOUN, UNKNOWN, Mention
from factcheck.claims.overall import Overall, of_party
from factcheck.claims.piles import Piles
from factcheck.claims.setting import Setting
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.two_votes import of_two_votes
from factcheck.names import ContestName

# Cues that make a formula of their own, whatever the measure, and its builder.
_OWN_BUILDER = {
    "together": "together", "top": "top", "each": "each", "others": "others", "others_main": "others_main", "others_winner": "others_winner", "others_top": "others_top",
    "others_than_last": "others_than_last", "of_place": "together",
    "over_several": "over_several", "all_papers": "all_papers",
    "other_field": "besides", "rest_of_field": "besides", "others_besides": "besides", "below": "below", "party_deposits": "party_deposits",
    "rivals": "rivals", "party_count": "party_count", "label": "label", "half_margin": "half_margin", "votes_change": "votes_change",
    **{make: make for make in ("units_reported", "units_to_report", *(f"rejected_{reason}" for reason in REJECTED_FOR))},
    "per_hundred": "per_hundred", "times": "ratio", "multiplied": "multiplied", "grew": "grew", "fall_by": "fall_by",
    "beaten_times": "beaten_times", "top_times": "top_times", "odds": "odds", "of_majority": "of_majority", "over_the_other": "over_the_other",
    "over_last": "over_last", "lost_part_of": "lost_part_of", "rejected_of_majority": "rejected_of_majority", "once_times": "once_times", "cast_fall": "cast_fall",
    **{make: make for make in MEASURED},
}
# What follows is told of the earlier election, and so its direction is turned: "in 2010, when 9,000 more voted".
_AT_THAT_ELECTION = re.compile(r"\b(?:E|Y|election|contest|poll)(?: [a-z-]+){0,3},? (?:when|where|in which|at which)(?: [a-z]+){0,2} \Z")
# Besides those named so far: in the article, or of who lost a deposit too, in the paragraph.
_SINCE_WHEN = frozenset({"other_field", "rest_of_field", "others_besides"})
_A_LIST = 3  # figures side by side that are of the first few
_GROUPS = {"pair": 2, "duo": 2, "couple": 2, "twosome": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4}
# What somebody did to a figure of their own, rather than how it compares with another's.
_COUNTED_WHOLE = frozenset({"seats", "seats_change", "candidates", "contests"})
_EACH = re.compile(r"\b(?:in|at) (?:each|every one)\b|\beach (?:of|contest|seat|C)\b")
_GROWN = re.compile(r"(?:doubl|trebl|tripl|quadrupl|quintupl|sextupl|halv)(?:ed|ing)", re.I)
# "nearly twice what UKIP managed here last time"
_ANOTHER_THEN = re.compile(
    r"[^.;:NPDT]{0,40}?[ABRU](?:'s)?,? (?:had |have )?(?:managed|got|polled|won|had|took|received|secured|did|attracted|scored|mustered|collected)"
    r"(?: (?:here|there|locally|in C))? (?:E|in Y)\b")
_THEN = re.compile(r"[EY]")  # the words of a cue name the election before
_MULTIPLIES = frozenset({"times", "multiplied", "grew", "once_times", "fall_by", "beaten_times", "top_times", "odds"})
# "31 votes to 28": the two numbers of a pair are the winner's and the runner-up's.
PAIR = {
    "pair_first": Who("place", place=1, label="the winner"),
    "pair_second": Who("place", place=2, label="the runner-up"),
}


class Parts(NamedTuple):
    """What was read about one number: the cue, the measure, whose it is, where, when, and how surely.

    baseline: key of the contest that a change is measured from. last: the reading of the number before. before:
    those of the numbers before in the same block, the nearest first. last_at: where the
    number of `last` stands in this sentence, -1 when it is of one before.
    after: the reading of the next number of the sentence, when the cue needs it.
    """

    hit: Hit
    measure: str
    mention: Mention | None
    seat: str
    contest: ContestName
    baseline: str
    score: float
    weak: bool
    last: Reading | None
    before: tuple[Reading, ...] = ()
    last_at: int = -1
    after: Reading | None = None


class Assembler:
    """Makes the readings of one sentence out of their parts."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse) -> None:
        self.shorthand, self.discourse = shorthand, discourse
        self.overall = Overall(shorthand, discourse)
        self.piles = Piles(shorthand, discourse)

    def build(self, parts: Parts) -> Reading | None:
        """The reading, or None when a name in it has no place in the contest."""
        hit, make = parts.hit, parts.hit.cue.make
        if make == "object" and hit.who is None and parts.mention is None:
            return None
        if make == "ahead" and hit.vs is not None and hit.vs.code == PRONOUN and self.discourse.resolve(hit.vs) is None:
            return None
        if parts.mention is not None and parts.mention.code == PERSON and parts.mention.place and parts.measure in IS_CHANGE:
            return None  # whoever came first then was another
        if make in {"ahead", "behind"} and hit.vs is not None and hit.vs.code == UNKNOWN and parts.measure in {"lead", "lead_points"}:
            return None  # "she ran 1,200 ahead of Jon Ossoff", who stood for something else
        if not parts.seat and len(self.discourse.seats.by_seat) > 1 and parts.measure not in _COUNTED_WHOLE and _EACH.search(self.shorthand.text, 0, hit.at):
            return None  # of several seats one by one: "in each of these the margin was below 4,500"
        listed = tuple(who for name in hit.whos if (who := self.owner_of(name, parts.contest)))
        if len(listed) != len(hit.whos):
            return None
        owner = self._owner(parts, listed)
        if make in {"respectively", "in_order", "by_place"} and owner is None:
            return None
        setting = self._setting(parts, owner, listed)
        builder = BUILDERS.get(_OWN_BUILDER.get(make) or _of_a_party(parts) or parts.measure)
        if several := self._several_before(parts):  # "combine the two and you reach 21,175, which is 47.8 per cent"
            setting, builder = setting._replace(who=None, whos=several), BUILDERS["together"]
        if earlier := self._predecessor(parts, setting):
            setting = setting._replace(baseline=earlier, sign=-1 if make == "behind" else 1)
            builder = BUILDERS["share_change" if parts.measure == "lead_points" else "votes_change"]
        made = builder(setting) if builder else None
        if builder is None or made is None:
            return None
        if made.measure in {"lead", "margin_points"} and made.comparator == "<":
            made = made._replace(comparator="<=")  # "came within 665 of victory" is said of 665
        if made.measure in {"majority", "margin_points"} and hit.vs is not None and hit.vs.code == UNKNOWN:
            made = made._replace(weak=True)  # "the margin over Muraleedharan": whether the second is meant is not told
        made = after_count(of_two_votes(made, self.shorthand, hit.at), self.shorthand, hit.at)
        return made if made.cue == hit.cue.pattern else made._replace(cue=hit.cue.pattern)

    def _predecessor(self, parts: Parts, setting: Setting) -> str:
        """The key of the contest of somebody's predecessor, where a gap is one to what that one had: "her vote was 9,086 up
        on Val Shawcross's"; "" where the other stood against them."""
        if parts.measure not in {"lead", "lead_points"} or parts.hit.cue.make not in {"ahead", "behind"} or setting.who is None or setting.vs != setting.party:
            return ""
        name = self.discourse.resolve(parts.hit.vs) if parts.hit.vs else None
        if name is None or name.code != PERSON or parts.contest.key in contests_of(name):
            return ""
        return next((c.key for c in self.discourse.seats.by_seat[parts.seat] if c.key in contests_of(name)), "")

    def over_all_seats(self, made: Reading, at: int) -> Reading | None:
        """A reading of one seat added up over all seats that the text may speak of."""
        formula = self.overall.lifted(made.formula, at) if made.formula else None
        return made._replace(formula=formula) if formula else None

    def _setting(self, parts: Parts, owner: Who | None, listed: tuple[Who, ...]) -> Setting:
        """Everything that a builder may ask for. A figure of several is nobody's alone."""
        hit, make, contest = parts.hit, parts.hit.cue.make, parts.contest
        of_several = make in {"each", "gap_of_two", "top", "others_top", "between_places", "next_places", "span"} or (listed and make not in {"respectively", "over_several"})
        measure = parts.measure
        versus = self.owner_of(hit.vs, contest)
        own = versus is not None and versus == owner  # "Archer beat him": the pronoun stands for somebody else
        party = party_of(parts.mention, contest) if parts.mention else of_party(owner, contest) if owner else None
        switched = make in _MULTIPLIES and parts.mention is not None and parts.mention.code == PERSON and parts.mention.party is None
        # "more than doubled the Tory vote" said of a Tory, "twice as many as we did in 2019": of the election before.
        another_then = _ANOTHER_THEN.match(self.shorthand.text, hit.at + 1) is not None
        grown = make == "times" and versus is not None and (another_then or (versus in (party, owner) and not (own and not parts.baseline)))
        before = self.discourse.seats.before(parts.seat) if grown and not parts.baseline else None
        if make in _MULTIPLIES:
            measure = multiplied(self.shorthand.text, hit.span, hit.at, parts.last, parts.last_at)
            if switched:
                party = of_party(owner, contest) if owner else None
        unsure = switched or (before is not None and not (another_then or self._told(hit)))
        unsure = unsure or (own and not grown and parts.measure in {"lead", "lead_points", "ratio"})
        unsure = unsure or (make == "named_before" and len(self._of_paragraph(hit, contest)) != self._how_many(hit))
        return Setting(
            hit.quantity, measure, parts.score - 0.05 if make in PAIR else parts.score,
            contest.key, before.key if before else parts.baseline, parts.seat,
            who=None if of_several else owner,
            vs=None if own and not grown else versus,
            to=self.owner_of(hit.to, contest),
            source=self.owner_of(self.piles.source(hit.at, parts.mention) if parts.measure == "transfer" else hit.source, contest),
            whos=self._several(hit, listed, contest),
            party=party,
            sign=hit.cue.sign if hit.cue.sign and not (_AT_THAT_ELECTION.search(self.shorthand.text, 0, hit.at) or than_now(self.shorthand.text, hit.at)) else 0,
            weak=parts.weak or unsure,
            cue=hit.cue.pattern,
            make=make,
            last=parts.last,
            before=parts.before,
            after=parts.after,
            told=hit.who is not None and hit.who.code != PRONOUN,
            several=hit.several,
        )

    def _told(self, hit: Hit) -> bool:
        """Whether the words of a cue tell that a figure is one of growth, or of the election before."""
        return _GROWN.fullmatch(hit.quantity.text) is not None or _THEN.search(self.shorthand.text, *hit.span) is not None

    # --- who ---------------------------------------------------------------------------------------------------

    def owner_of(self, name: Mention | None, contest: ContestName) -> Who | None:
        """A name in the contest; somebody who did not stand in it is their party."""
        name = self.discourse.resolve(name) if name else None
        found = who_is(name, contest) if name else None
        if found is None and name is not None and name.code == PERSON:
            return party_of(name, None)
        return found

    def _owner(self, parts: Parts, listed: tuple[Who, ...]) -> Who | None:
        """Whose figure it is: of the name that was found, else of whom the number before was."""
        cue = parts.hit.cue
        if cue.make in PAIR:
            return PAIR[cue.make]
        if cue.make == "respectively":
            return self._nth(parts.hit.at, listed)
        if cue.make in {"in_order", "by_place"}:
            return self._of_bare_list(parts)
        if parts.mention is not None:
            return self.owner_of(parts.mention, parts.contest)
        if parts.hit.who is not None and self.discourse.resolve(parts.hit.who) is None:
            return None  # "his rival" of several
        if parts.last is not None and (cue.subject == "same" or cue.measure in {"=", "anaphora"}):
            return self._still(_who_of(parts.last), parts.last, parts.contest)
        return None

    def _several(self, hit: Hit, listed: tuple[Who, ...], contest: ContestName) -> tuple[Who, ...]:
        """The names of a figure of several: those listed, the top few, or for "each" the last two named."""
        if hit.cue.make == "others_besides" and hit.who is not None:
            return (who,) if (who := self.owner_of(hit.who, contest)) else ()  # "as did five of the other runners"
        if hit.cue.make in _SINCE_WHEN:
            named = (mention for mention in self.discourse.named if hit.cue.make != "others_besides" or mention.start >= self.discourse.opened)
            return tuple(dict.fromkeys(who for mention in named if mention.start < hit.quantity.start and (who := self.owner_of(mention, contest))))
        if hit.cue.make == "named_before":
            number = self._how_many(hit)
            return self._of_paragraph(hit, contest)[-number:] if number > 1 else ()
        if hit.cue.make in {"top", "others_top"}:
            return tuple(Who("place", place=i + 1, label=f"number {i + 1}") for i in range(min(hit.several or 2, 9)))
        if places := _two_places(hit):
            return tuple(Who("place", place=place, label=f"number {place}" if place > 0 else "the last") for place in places)
        if hit.cue.make in {"behind_place", "from_place", "of_place"}:
            return (Who("place", place=hit.several, label=f"number {hit.several}"),)
        if hit.cue.make in {"each", "gap_of_two"} and not listed:
            recent = (self.owner_of(mention, contest) for mention in self.discourse.named[-4:])
            return tuple(dict.fromkeys(who for who in recent if who))[-2:]
        return listed

    def _how_many(self, hit: Hit) -> int:
        """Of how many named before a figure is: "those four", "the pair"."""
        return hit.several or next((number for word, number in _GROUPS.items() if word in self.shorthand.text[slice(*hit.span)]), 0)

    def _of_paragraph(self, hit: Hit, contest: ContestName) -> tuple[Who, ...]:
        """Everybody whom the paragraph has named before a figure, in order, those named last at the end."""
        named = [who for mention in self.discourse.named if self.discourse.opened <= mention.start < hit.quantity.start and (who := self.owner_of(mention, contest))]
        people = {party.key for who in named if who.kind == "candidate" and (party := of_party(who, contest)) is not None}
        alone = [who for who in named if who.kind != "party" or who.key not in people]  # "Stephen Hale for the Greens" is one
        return tuple(reversed(dict.fromkeys(reversed(alone))))

    def _several_before(self, parts: Parts) -> tuple[Who, ...]:
        """Those whose figure together the number before was, when this one goes on from it, now or then; else nobody."""
        cue = parts.hit.cue
        goes_on = (cue.measure in {"anaphora", "="} or cue.subject == "same") and cue.make in {"", "level_of_last", "same_this"}
        formula = parts.last.formula if parts.last is not None else None
        if not goes_on or parts.mention is not None or parts.measure not in {"votes", "share"} or not isinstance(formula, Term) or len(formula.who) < 2 or parts.last is None:
            return ()
        if formula.contest == parts.contest.key:
            return formula.who
        then = tuple(dict.fromkeys(self._still(who, parts.last, parts.contest) for who in formula.who))
        return tuple(who for who in then if who is not None) if len(then) == len(formula.who) else ()

    def _still(self, who: Who | None, last: Reading, contest: ContestName) -> Who | None:
        """The owner of the figure before, in another contest: the party of somebody who did not stand there."""
        if who is None or who.kind != "candidate" or any(c.key == who.key for c in contest.candidates):
            return who
        known = self.discourse.seats.contests.get(last.contest or "")
        return of_party(who, known) if known else who

    def _nth(self, at: int, listed: tuple[Who, ...]) -> Who | None:
        """"X and Y took 517 and 470 respectively": the name that stands where the number stands in its list."""
        place, total = self._place_in_list(at)
        return listed[place] if total == len(listed) else None

    def _place_in_list(self, at: int) -> tuple[int, int]:
        """(from 0, where a number stands in the list that it is of, how many there are)."""
        text = self.shorthand.text
        run = re.search(r"[NPDTO](?:(?:,| and|, and| to) [NPDTO])*\Z", text[: at + 1])
        after = re.match(r"(?:(?:,| and|, and) [NPDTO])*", text[at + 1 :])
        place = len(re.findall(r"[NPDTO]", run[0])) - 1 if run else 0
        return place, place + 1 + (len(re.findall(r"[NPDTO]", after[0])) if after else 0)

    def _of_bare_list(self, parts: Parts) -> Who | None:
        """Whose the number of a list without names is: of as many as were named last in the order in which they were, or of
        the places in the result from the first on; None where the list is of fewer than three and not of all."""
        place, total = self._place_in_list(parts.hit.at)
        candidates = parts.contest.candidates
        if total < 2 or (total < _A_LIST and total != len(candidates)):
            return None
        if parts.hit.cue.make == "by_place":
            return Who("place", place=place + 1, label=f"number {place + 1}")
        named = [self._alone(who, parts.contest) for mention in self.discourse.named if mention.start < parts.hit.quantity.start and (who := self.owner_of(mention, parts.contest))]
        last = list(reversed(dict.fromkeys(reversed(named))))[-total:]
        return last[place] if len(last) == total else None

    @staticmethod
    def _alone(who: Who, contest: ContestName) -> Who:
        """The only candidate of a party, who is named by it."""
        own = [c for c in contest.candidates if c.party == who.key and c.person] if who.kind == "party" else []
        return Who("candidate", own[0].key, label=own[0].name) if len(own) == 1 else who


def _two_places(hit: Hit) -> tuple[int, int] | None:
    """Between which two places of the result a gap lies, the last one as -1; None where a cue names no places."""
    make, last = hit.cue.make, hit.several
    if make == "next_places":  # "32 votes in it for third place" lie between third and fourth
        return (last, last + 1) if last else None
    if make == "between_places":
        return (hit.first or last - 1, last) if last > 1 else None
    if make == "span":
        return hit.first or 1, last or -1  # "separated the top three", "from first to last"
    return None


def _of_a_party(parts: Parts) -> str | None:
    """The builder of a count of one party's people, where a list of such counts goes on."""
    goes_on = parts.mention is not None and parts.hit.cue.make == "" and people_of(parts.last) == parts.measure
    return {"candidates": "party_count", "lost_deposit": "party_deposits", "kept_deposit": "party_deposits"}.get(parts.measure) if goes_on else None


def _who_of(last: Reading) -> Who | None:
    """Whose figure the last reading was."""
    formula = last.formula
    while formula is not None and not isinstance(formula, Term):
        formula = formula.left if isinstance(formula, (Minus, Over)) else formula.parts[0] if isinstance(formula, Plus) else None
    return formula.who[0] if isinstance(formula, Term) and formula.who else None
