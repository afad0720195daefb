"""Whom, and which figures before, a number may count together: for guesses at sums and differences that no cue explains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.claims.discourse import Discourse, party_of
from factcheck.claims.formula import Formula, Minus, Over, Plus, Reading, Term
from factcheck.claims.hits import Hit
from factcheck.claims.mentions import PERSON, Mention
from factcheck.claims.shorthand import Shorthand
from factcheck.patterns import compiled
from factcheck.quantities import COUNT

_SIDE_BY_SIDE = compiled(r"[ABRU](?:'s?)?(?:(?:,| and|, and|,? plus|,? &|/) (?:the )?[ABRU](?:'s?)?)+(?!\w)")
_BEFORE = 6  # figures before one that it may be the sum or the difference of
_APART = 4  # figures before one, of any two of which it may be the difference
_GROUPS = 7  # groups a number
_MOST_TOGETHER = 7
# Words of adding up, after which more than three may be meant.
_ADDED = compiled(
    r"\b(?:add|added|adding|tot|totted|put|lump\w*|pool\w*|pil\w*|stack\w*|tip|pour|combin\w*|between|together|shared|divided|all|altogether|"
    r"sums?|maths?|collective\w*|joint\w*)\b")
_COUNTED = compiled(r"(?P<many>N) (?:of (?:G|them|those|these)|together|combined|[a-z]+(?: [a-z]+)?)\b")
_WORDS = {"both": 2, "pair": 2, "duo": 2, "two": 2, "trio": 3, "three": 3, "quartet": 4, "four": 4, "five": 5}


class Several:
    """The groups of names and of figures that the numbers of one sentence may go together with."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse) -> None:
        self.shorthand, self.discourse = shorthand, discourse

    def listed(self, at: int) -> Iterator[tuple[Mention, ...]]:
        """Names that stand side by side before the number: "the Greens and Ukip stood down"."""
        for match in _SIDE_BY_SIDE.finditer(self.shorthand.text, 0, at):
            names = tuple(m for p in range(*match.span()) if (m := self.shorthand.mention_at(p)))
            if len(names) == len(re.findall(r"[ABGRU]", match[0])):
                yield names

    def groups(self, at: int, owners: Sequence[tuple[Mention, float]]) -> list[tuple[Mention, ...]]:
        """Who may be meant together: names side by side, as many as the sentence says, the last two or three named, the
        nearest, and after words of adding the last few of the paragraph."""
        near = tuple(mention for mention, _ in sorted(owners[:3], key=lambda pair: pair[0].start))
        last = self._last_named()
        here = [m for m in last if m.start >= self.discourse.opened]
        counted = [tuple(last[-many:]) for many in self._counts(at) if len(last) >= many]
        groups = [*self.listed(at), *counted, tuple(last[-2:]), near[:2], tuple(last[-3:]), near]
        if _ADDED.search(self.shorthand.text):
            groups += [tuple(here[-many:]) for many in range(4, min(len(here), _MOST_TOGETHER) + 1)]
        return list(dict.fromkeys(group for group in groups if len(group) > 1))[:_GROUPS]

    def _counts(self, at: int) -> list[int]:
        """Of how many the sentence says a figure is: "the four of them", "both"."""
        text = self.shorthand.text[:at]
        told = [int(q.value) for m in _COUNTED.finditer(text) if (q := self.shorthand.quantity_at(m.start("many"))) and 2 <= q.value <= _MOST_TOGETHER]
        return list(dict.fromkeys([*told, *(_WORDS[word] for word in re.findall(r"[a-z]+", text) if word in _WORDS)]))

    def _last_named(self) -> list[Mention]:
        """The people and parties named last, each once, in order."""
        found: dict[str, Mention] = {}
        for mention in reversed(self.discourse.named):
            found.setdefault(self._key(mention), mention)
            if len(found) == _MOST_TOGETHER:
                break
        return list(reversed(found.values()))

    def _key(self, mention: Mention) -> str:
        """The party of somebody, so that a person and their party are one."""
        seats = self.discourse.seats
        contest = seats.this(self.discourse.seat) if self.discourse.seat in seats.by_seat else None
        party = party_of(mention, contest) if mention.code == PERSON and contest is not None else None
        return (party.key if party is not None and party.kind == "party" else None) or mention.party or mention.text

    def of_before(self, hit: Hit) -> Iterator[Reading]:
        """"192 and 159. Added together that is 351": the sum of the last few figures, or the difference of two of them, or of
        the last one and the majority."""
        whole = hit.quantity.kind == COUNT and hit.quantity.step >= 1
        units = {"votes", "people", "seats"} if whole else {"percent"}
        known = {r.formula: r for r in reversed(self.discourse.recent[-_BEFORE:]) if r.unit in units and isinstance(r.formula, (Term, Minus, Plus))}
        before = [(formula, r) for formula, r in known.items() if r.unit == next(iter(known.values())).unit]
        made = self._sums(before) if hit.cue.make == "sum" else self._differences(before, whole)
        for place, (formula, readings) in enumerate(made):
            likely = hit.cue.weight - (place if len(readings) > 1 else _APART) / 50
            yield Reading("other_result", formula, likely, hit.quantity.comparator, contest=readings[0].contest, unit=readings[0].unit,
                          weak=True, placed=len(readings) in {2, 3} and all(reading.placed for reading in readings))

    @staticmethod
    def _sums(before: Sequence[tuple[Formula, Reading]]) -> Iterator[tuple[Formula, list[Reading]]]:
        for number in range(2, len(before) + 1):
            yield Plus(tuple(formula for formula, _ in before[:number])), [reading for _, reading in before[:number]]

    @staticmethod
    def _differences(before: Sequence[tuple[Formula, Reading]], whole: bool) -> Iterator[tuple[Formula, list[Reading]]]:
        for (one, reading), (other, of_other) in combinations(before[:_APART], 2):
            yield Minus(one, other), [reading, of_other]
        for formula, reading in before[:1] if whole else ():
            if reading.unit == "votes" and reading.contest and reading.measure != "majority":
                yield Minus(formula, Term("majority", reading.contest)), [reading]

    def ratios(self, hit: Hit) -> Iterator[Reading]:
        """"4,988 to 864: nearly six times as many": one of the last figures over another, or over the majority."""
        last = [r for r in dict.fromkeys(reversed(self.discourse.recent[-_BEFORE:])) if r.formula is not None and r.unit == "votes"][:3]
        pairs: list[tuple[Formula, Formula, list[Reading]]] = []
        for reading in last[:1]:
            if reading.contest and reading.measure != "majority" and reading.formula is not None:
                pairs.append((reading.formula, Term("majority", reading.contest), [reading]))
        for one, other in combinations(last, 2):
            if one.formula is not None and other.formula is not None:
                pairs += [(one.formula, other.formula, [one, other]), (other.formula, one.formula, [one, other])]
        for top, bottom, readings in pairs:
            yield Reading("ratio", Over(top, bottom), hit.cue.weight, hit.quantity.comparator, contest=readings[0].contest, unit="times",
                          weak=True, placed=False)
