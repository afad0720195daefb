"""All readings of one number with their traits, for the weights of `factcheck.claims.chances`."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims import traits
from factcheck.claims.assembly import Assembler
from factcheck.claims.chances import Candidate, Possible, Traits, trait_id
from factcheck.claims.discourse import Discourse
from factcheck.claims.every_reading import EveryReading
from factcheck.claims.formula import Formula, Reading, Who
from factcheck.claims.guesses import PEOPLE
from factcheck.claims.hits import Hit
from factcheck.claims.measures import IS_CHANGE
from factcheck.claims.notional import is_notional
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.stages import of_a_stage

_MOST_READINGS = 300  # of a number
_OWNERS = 3  # of a reading that are asked for
BY_FORM = "any"  # readings that nothing but the form of the number makes possible


class Possibilities:
    """Gathers what the numbers of one sentence may be."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse, assembler: Assembler, every: EveryReading) -> None:
        self.shorthand, self.discourse, self.assembler, self.every = shorthand, discourse, assembler, every
        self._named: dict[str, traits.Named] = {}
        self._places: dict[tuple[Who, str, int], tuple[str, tuple[str, ...]]] = {}

    def of(self, at: int, hits: Sequence[Hit], cued: Sequence[Reading], guessed: Sequence[Reading], before: Sequence[tuple[int, str]]) -> Possible:
        """What the number at `at` may be: as its cues say, as is guessed, and all else."""
        found: dict[tuple[str, Formula], tuple[Reading, str, int]] = {}
        if is_notional(self.shorthand.text, at) or of_a_stage(self.shorthand, at):
            return Possible((), lambda: Traits((), ()))  # of no contest that was held, or of a count that was not at its end
        people = PEOPLE.match(self.shorthand.text, at + 1) is not None  # "6,545 people who voted for her did not do so again"
        for source, readings in (("cue", cued), ("near", guessed), (BY_FORM, self.every.of(at))):
            for rank, reading in enumerate(readings):
                if len(found) >= _MOST_READINGS:
                    break
                if reading.formula is not None and not (people and reading.measure in IS_CHANGE):
                    found.setdefault((reading.measure, reading.formula), (reading, source, rank))
        return Possible(tuple(reading for reading, _, _ in found.values()), lambda: self._traits(at, hits, list(found.values()), before))

    def _traits(self, at: int, hits: Sequence[Hit], found: Sequence[tuple[Reading, str, int]], before: Sequence[tuple[int, str]]) -> Traits:
        """The traits of the number at `at` and of its readings."""
        quantity, discourse = self.shorthand.quantity_at(at), self.discourse
        cues = tuple((hit.cue.measure, hit.cue.weight, hit.cue.make) for hit in hits[:3])
        setting = traits.Setting(discourse.topic, discourse.last.measure if discourse.last else None, discourse.past, bool(discourse.year), cues, tuple(before))
        number = traits.of_number(self.shorthand, at, quantity, setting) if quantity is not None else []
        return Traits(tuple(map(trait_id, number)), tuple(self._candidate(at, reading, source, rank, setting) for reading, source, rank in found))

    def _candidate(self, at: int, reading: Reading, source: str, rank: int, setting: traits.Setting) -> Candidate:
        formula, seats = reading.formula, self.discourse.seats
        owners, keys = (traits.owners(formula), traits.contests(formula)) if formula is not None else ([], [])
        places = [self._place(who, reading.contest or keys[0] if keys else "", at) for who in owners[:_OWNERS]]
        own = [f"owner {j}{trait}" for j, (_, told) in enumerate(places) for trait in told]
        elections, where = traits.when(keys, seats), "|".join(place for place, _ in places) or "-"
        told = traits.of_reading(reading, source, rank, elections, where, self.shorthand.text[at], setting)
        told += [f"owners={len(owners)}", f"seat={self._seat(keys)}"]
        kind = f"{reading.measure}:{traits.shape(formula) if formula else ''}"
        return Candidate(kind, elections, places[0][0] if places else "-", tuple(map(trait_id, [*told, *own])), source == BY_FORM)

    def _place(self, who: Who, key: str, at: int) -> tuple[str, tuple[str, ...]]:
        if (who, key, at) not in self._places:
            self._places[who, key, at] = traits.place_of(who, self._names(key), self.shorthand.text, at)
        return self._places[who, key, at]

    def _names(self, key: str) -> traits.Named:
        """Whom the sentence names, as they are known in a contest."""
        if key not in self._named:
            contest, discourse, text = self.discourse.seats.contests.get(key), self.discourse, self.shorthand.text
            here, before = [], []
            if contest is not None:
                for p in sorted(self.shorthand.items):
                    mention = self.shorthand.mention_at(p)
                    if mention is not None and text[p] in traits.NAMES and (who := self.assembler.owner_of(discourse.resolve(mention), contest)):
                        here.append((p, text[p], who))
                for letter, mention in (("s", discourse.subject), ("p", discourse.person), ("y", discourse.party)):
                    if mention is not None and (who := self.assembler.owner_of(discourse.resolve(mention), contest)):
                        before.append((letter, who))
            self._named[key] = traits.Named(tuple(here), tuple(before))
        return self._named[key]

    def _seat(self, keys: Sequence[str]) -> str:
        """Of which seat contests are: the only one, the one spoken of, another, or several."""
        seats = self.discourse.seats
        own = {seats.contests[key].seat_key for key in keys if key in seats.contests}
        if len(seats.by_seat) == 1:
            return "one"
        return "several" if len(own) != 1 else "here" if own == {self.discourse.seat} else "another"
