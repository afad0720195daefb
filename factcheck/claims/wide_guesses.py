"""Last guesses, for a number that is none of what the words beside it make likely: of anybody whom its sentence names, wherever
in it, at the elections and in the seats that it may speak of.

They are many, so they tell of a figure only what is so of one of them alone and hardly by luck.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.claims.assembly import Assembler, Parts
from factcheck.claims.cue import Cue
from factcheck.claims.discourse import Discourse
from factcheck.claims.formula import Reading
from factcheck.claims.guesses import PEOPLE
from factcheck.claims.hits import Hit
from factcheck.claims.measures import IS_CHANGE, OF_CONTEST, OF_WINNER, fits_form
from factcheck.claims.mention import Mention
from factcheck.claims.mentions import PERSON, ROLE, SEAT
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.subjects import Subjects
from factcheck.claims.timing import Timing
from factcheck.claims.vocabulary import looks_back
from factcheck.names import ContestName
from factcheck.patterns import compiled
from factcheck.quantities import COUNT, PERCENT, POINTS, Quantity

LIKELY = 0.35  # of any of them
_NAMES = "ABRGU"
_MOST_PLACES = 12
_PLACES = {1: "the winner", 2: "the runner-up"}
_MEASURED_AGAINST = compiled(r"\b(?:behind|ahead of|than|off|clear of|short of|from|to) (?:the |his |her |their )?\Z")
_BYGONE = compiled(r"\b(?:when|then|later|earlier|once|that (?:year|occasion|time|night)|snap|used to|as late as|had (?:won|held|taken|been)|retired|next time)\b")
_COUNTS = ("votes", "majority", "valid_votes", "votes_cast", "electorate", "rejected", "votes_change", "electorate_change", "cast_change", "seats")
_SHARES = ("share", "turnout", "margin_points")
_POINTS = ("share_change", "margin_points", "turnout_change")
_FEWEST, _FEWEST_PERCENT = 100, 10  # of a smaller count anything may be told; small shares are like each other


class WideGuesser:
    """Makes the last guesses of the numbers of one sentence."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse, timing: Timing, subjects: Subjects, assembler: Assembler) -> None:
        self.shorthand, self.discourse, self.timing = shorthand, discourse, timing
        self.subjects, self.assembler = subjects, assembler

    def of(self, at: int, spoken_of: bool = False) -> list[Reading]:
        """Weak readings of the number at `at`; none of a small count, which much would fit. `spoken_of`: of those of whom the
        sentences before spoke, instead of whom this one names."""
        quantity = self.shorthand.quantity_at(at)
        if quantity is None or quantity.reason is not None or quantity.comparator != "=" or (quantity.kind == COUNT and quantity.value < _FEWEST):
            return []
        people = PEOPLE.match(self.shorthand.text, at + 1) is not None  # "where 665 voters had wanted a bypass"
        measures = [m for m in {COUNT: _COUNTS, PERCENT: _SHARES, POINTS: _POINTS}.get(quantity.kind, ()) if not (people and m in OF_WINNER)]
        found: dict[tuple[str, object], Reading] = {}
        for measure in measures:
            if fits_form(measure, quantity):
                for reading in self._readings(measure, quantity, at, spoken_of):
                    found.setdefault((reading.measure, reading.formula), reading)
        return list(found.values())

    def _readings(self, measure: str, quantity: Quantity, at: int, spoken_of: bool) -> Iterator[Reading]:
        """One measure of everybody whose it may be."""
        of_nobody = measure in OF_CONTEST or measure in OF_WINNER
        owners: Sequence[Mention | None] = [None] if of_nobody else self._before(at) if spoken_of else self._owners(at, quantity, measure in IS_CHANGE)
        hit = Hit(Cue(measure, LIKELY, ""), quantity, at, (at, at + 1))
        for owner in owners:
            placed = self.subjects.where.placed(hit, owner) and not self.subjects.where.elsewhere(hit)
            for seat in self._seats(hit, owner):
                for contest, baseline in self._elections(hit, owner, seat, measure):
                    made = self.assembler.build(Parts(hit, measure, owner, seat, contest, baseline, LIKELY, True, None))
                    if made is not None:
                        yield made._replace(placed=placed)

    def _owners(self, at: int, quantity: Quantity, change: bool) -> list[Mention]:
        """Whom the sentence names, but for those that somebody is measured against; where it names nobody, everybody who stood."""
        text = self.shorthand.text
        named = [m for p in sorted(self.shorthand.items) if text[p] in _NAMES and (m := self.shorthand.mention_at(p)) and not _MEASURED_AGAINST.search(text, 0, p)]
        meant = [m for name in named if (m := self.discourse.resolve(name)) and m.code in {"A", "B", "R"} and self.subjects.may_own(m, at)]
        if not change and not any(text[p] in _NAMES for p in self.shorthand.items) and not (quantity.kind == PERCENT and quantity.value < _FEWEST_PERCENT):
            meant += [Mention(0, 0, ROLE, _PLACES.get(place, f"number {place}"), place=place) for place in range(1, _MOST_PLACES + 1)]
        return _once(meant)

    def _before(self, at: int) -> list[Mention]:
        """Of whom the sentences before spoke last."""
        names = (self.discourse.subject, self.discourse.person, self.discourse.party)
        return _once(m for name in names if name and (m := self.discourse.resolve(name)) and m.code in {"A", "B", "R"} and self.subjects.may_own(m, at))

    def _seats(self, hit: Hit, owner: Mention | None) -> list[str]:
        """The seat that the words before the number tell, and those that the sentence names; where it names none, the article's own."""
        told = self.subjects.where.seat(hit, owner)
        named = [m.seat for p in self.shorthand.items if (m := self.shorthand.mention_at(p)) and m.code == SEAT]
        seats = [told, *(named or [self.discourse.heading_seat or self.discourse.home])] if told is not None else []
        return [seat for seat in dict.fromkeys(seats) if seat in self.discourse.seats.by_seat]

    def _elections(self, hit: Hit, owner: Mention | None, seat: str, measure: str) -> list[tuple[ContestName, str]]:
        """The election that the words tell, with the one that a change is from; where they look back on somebody, without saying
        when, every one of the seat."""
        chosen, baseline, reason = self.timing.choose(hit, seat, owner, measure, None)
        text, told = self.shorthand.text, [(chosen, baseline)] if chosen is not None and not reason else []
        marked = told and self.timing.marked(hit.at, seat)[0] is not None
        others = measure not in IS_CHANGE and not marked and (looks_back(text) if owner is not None else bool(_BYGONE.search(text)))
        return [*told, *((c, "") for c in self.discourse.seats.by_seat[seat] if others and (not told or c.key != told[0][0].key))]


def _once(mentions: Iterable[Mention]) -> list[Mention]:
    """Everybody named once."""
    return list({(m.code, m.party or m.text, m.candidates if m.code == PERSON else ()): m for m in mentions}.values())
