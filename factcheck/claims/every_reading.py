"""Every reading that a number could have by its form: of each measure, of everybody who stood or is named, at each election of the
seats that may be meant.

They say nothing of which of them is meant: `factcheck.claims.chances` weighs them by the words around the number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from factcheck.claims.assembly import Assembler, Parts
from factcheck.claims.cue import Cue
from factcheck.claims.discourse import Discourse
from factcheck.claims.formula import Reading
from factcheck.claims.hits import Hit
from factcheck.claims.measures import IS_CHANGE, OF_CONTEST, OF_WINNER, fits_form
from factcheck.claims.mention import Mention
from factcheck.claims.mentions import PARTY, PERSON, ROLE, SEAT
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.subjects import Subjects
from factcheck.names import CandidateName, ContestName
from factcheck.quantities import Quantity

SCORE = 0.3  # of any of them
# What a number can be of, by its letter in the shorthand. Extend it here.
MEASURES: dict[str, tuple[str, ...]] = {
    "N": ("votes", "majority", "valid_votes", "votes_cast", "electorate", "rejected", "votes_change", "electorate_change", "cast_change", "majority_change", "seats"),
    "P": ("share", "turnout", "margin_points", "votes_percent", "share_change", "rejected_share"),
    "D": ("share", "turnout", "margin_points", "share_change", "turnout_change", "swing", "rejected_share"),
    "T": ("share_change", "turnout_change", "margin_points", "swing"),
}
_FEWEST = 20  # of a smaller count anything may be told
_SEATS, _ELECTIONS, _BASELINES, _MOST_PEOPLE = 4, 6, 2, 24


class EveryReading:
    """Makes the readings of the numbers of one sentence."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse, subjects: Subjects, assembler: Assembler) -> None:
        self.shorthand, self.discourse, self.subjects, self.assembler = shorthand, discourse, subjects, assembler
        self._owners: dict[str, list[Mention]] = {}  # by the key of a contest

    def of(self, at: int) -> Iterator[Reading]:
        """Weak readings of the number at `at`, in no telling order; none of a small count."""
        quantity, letter = self.shorthand.quantity_at(at), self.shorthand.text[at]
        if quantity is None or quantity.reason is not None or (letter == "N" and quantity.value < _FEWEST):
            return
        for measure in MEASURES.get(letter, ()):
            if fits_form(measure, quantity):
                yield from self._of_measure(measure, quantity, at)

    def _of_measure(self, measure: str, quantity: Quantity, at: int) -> Iterator[Reading]:
        hit = Hit(Cue(measure, SCORE, ""), quantity, at, (at, at + 1))
        of_nobody = measure in OF_CONTEST or measure in OF_WINNER
        here = not self.subjects.where.elsewhere(hit)
        for seat in self._seats(hit):
            contests = self.discourse.seats.by_seat[seat][:_ELECTIONS]
            for i, contest in enumerate(contests):
                before = [earlier.key for earlier in contests[i + 1 : i + 1 + _BASELINES]] if measure in IS_CHANGE else [""]
                owners: Sequence[Mention | None] = [None] if of_nobody else self._of_contest(contest)
                for owner in owners:
                    placed = here and self.subjects.where.placed(hit, owner)
                    for baseline in before:
                        made = self.assembler.build(Parts(hit, measure, owner, seat, contest, baseline, SCORE, True, None))
                        if made is not None:
                            yield made._replace(placed=placed)

    def _of_contest(self, contest: ContestName) -> list[Mention]:
        """Who may be the owner of a figure of a contest, each once."""
        if contest.key not in self._owners:
            known = {who: name for name in reversed([*self._named, *_who_stood(contest)]) if (who := self.assembler.owner_of(name, contest))}
            self._owners[contest.key] = list(reversed(known.values()))
        return self._owners[contest.key]

    @cached_property
    def _named(self) -> list[Mention]:
        """Whom the sentence names, and of whom the ones before spoke last."""
        text, discourse = self.shorthand.text, self.discourse
        here = [self.shorthand.mention_at(p) for p in sorted(self.shorthand.items) if text[p] in "ABRGU"]
        meant = (discourse.resolve(name) for name in (*here, discourse.subject, discourse.person, discourse.party) if name is not None)
        return [name for name in meant if name is not None and name.code in {PERSON, PARTY, ROLE}]

    def _seats(self, hit: Hit) -> list[str]:
        """The seats that a number may be of: as the words before it tell, the sentence names, or the article is about."""
        seats = self.discourse.seats.by_seat
        here = [m.seat for p in self.shorthand.items if (m := self.shorthand.mention_at(p)) and m.code == SEAT]
        only = list(seats) if len(seats) == 1 else []
        told = [self.subjects.where.seat(hit, None), *here, self.discourse.heading_seat, self.discourse.home, *only]
        return [seat for seat in dict.fromkeys(told) if seat is not None and seat in seats][:_SEATS]


def _who_stood(contest: ContestName) -> list[Mention]:
    """Everybody who stood; nobody in particular where they are many."""
    return [_mention(contest.key, who) for who in contest.candidates] if len(contest.candidates) <= _MOST_PEOPLE else []


def _mention(contest: str, who: CandidateName) -> Mention:
    if who.person and who.name:
        return Mention(0, 0, PERSON, who.name, candidates=((contest, who),), party=who.party)
    return Mention(0, 0, PARTY, who.party_name, party=who.party)
