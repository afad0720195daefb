"""Figures of several seats together: where a text speaks of all of them, and a formula added up over them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from factcheck.claims.discourse import Discourse
from factcheck.claims.formula import Formula, Minus, Over, Plus, Term, Who, the_party
from factcheck.claims.mentions import PERSON, SEAT, Mention
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.wider import is_region, wider_area
from factcheck.names import ContestName
from factcheck.patterns import compiled

MOST_SEATS = 130  # a national file is no list of seats that an article adds up
_CONTESTS = (
    r"(?:seats|contests|constituencies|wards|divisions|by-elections|districts|boroughs|areas|counts|cities|towns|communities|"
    r"declarations)\b"
)
_AREA = r"(?:county|duchy|district|authority|state|city|region|province|territory|nation|country|borough|island|conurbation|cluster|group|patch|board|piece|lot)"
_ADDED = r"\b(?:add|put|tot|lump|pil|stack|bundl|combin)(?:ing|ting|ping|e|ed|s)?\b[^.;NPDT]{0,16}\b"
_ALL = r"(?:all|the|both|these|those|its|all of the|all of these)"
_TOGETHER = r"\b(?:combined|altogether|overall|in all|in total|total|together|all told|in aggregate)\b"
# Words that add a figure up over all seats of the article; `k` is how many they are.
_ACROSS = tuple(compiled(pattern) for pattern in (
    rf"{_TOGETHER}[^.;]*\b{_ALL} (?:(?P<k>N) )?(?:[a-z-]+ )?{_CONTESTS}",
    rf"\b{_ALL} (?:(?P<k>N) )?(?:[a-z-]+ )?{_CONTESTS}[^.;]*{_TOGETHER}",
    rf"\b(?:across|in|over|throughout) (?:{_ALL} )+(?:[a-z]+'s )?(?:(?P<k>N) )?(?:[CU] |[a-z-]+ )?{_CONTESTS}",
    rf"\b(?:across|in|over|throughout) (?:all |all of )?[CU]'s (?P<k>N) (?:[a-z-]+ )?{_CONTESTS}",
    rf"\b(?:add|adding|put|putting|tot|totting|lump|lumping|pile|tally)\b[^.;NPDT]{{0,16}}\b{_ALL} (?:(?P<k>N) )?(?:[a-z]+ )?{_CONTESTS}",
    _ADDED + r"(?:all|the|these|those) (?P<k>N)(?: of (?:them|G))? (?:together|up|into|in)\b",
    _ADDED + r"(?:all |the |these |those )+(?:(?P<k>N) )?(?:[a-z]+ )?(?:majorities|margins|leads|tallies|totals)\b",
    rf"\b(?:between|among) G,? (?:all )?{_ALL} (?P<k>N) (?:[a-z-]+ )?{_CONTESTS}",
    rf"\b(?:across|over) the (?:whole |entire )?{_AREA}\b|\b{_AREA}[ -]?wide\b",
    r"\b(?:across|all over) (?:town|the capital|the whole of C|C as a whole)\b",
    r"^(?:and |now )*(?:add|throw in|tack on|toss in|count in)(?: in)? (?:the )?C\b",
    r"\b(?:across|in|over|between|from) (?:all (?P<k>N)|the lot|the (?P<k__2>N) of them)\b(?! [a-z])",
))
# Without one of these none of the above can match.
_HINT = compiled(
    rf"{_CONTESTS}|\b(?:town|capital|as a whole)\b|{_AREA}|"
    rf"\b(?:all N|the lot|N of them|majorities|margins|leads|tallies|totals)\b|{_ADDED}|\b(?:throw|tack|toss|count) ")
# What stands out among the seats, or lies in the middle, is not their sum.
_ONE_OF_THEM = compiled(
    r"\b(?:(?!(?:clos|tight|slimm|narrow|safe)est (?:seats|contests|races|results|constituencies))[a-z]{3,}est|most|least|average|mean|median|each|every|ranged|worst|best)\b"
)
_TELLS = re.compile(r"N|\b(?:all|both|lot|whole|entire|these|those|wide|across|over|throughout|in)\b")  # of which seats a phrase is
# "653 had to be thrown out, 110 of them in Southampton": the first is of all.
_PART_OF_THEM = re.compile(r"N of (?:them|those|these|G|which)(?: [a-z]+){0,2} in C")
_CLAUSES = re.compile(r", while |, whereas |; | but ")
# Measures that are parts of another: of several seats they are made of sums of these.
_WHOLE_OF = {"share": ("votes", "valid_votes"), "turnout": ("votes_cast", "electorate")}
_ADDS_UP = frozenset({
    "votes", "lead", "majority", "electorate", "valid_votes", "votes_cast", "rejected", "candidates", "lost_deposit", "kept_deposit", "seats", "contests", "came",
})


_OF_PEOPLE = frozenset({"candidates", "lost_deposit", "kept_deposit", "party_deposits", "lost_part", "rivals", "contests", "came", "rank"})


class Overall:
    """Adds the figures of one sentence up over several seats."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse) -> None:
        self.shorthand, self.discourse = shorthand, discourse
        self._places = discourse.seats.places
        self._phrases: dict[int, re.Match[str] | None] = {}

    def several(self, at: int) -> bool:
        """Whether the number at a position is one of several seats together: its clause or the passage says so."""
        if not self._plural() and all(self.discourse.seats.this(seat).kind == "national" for seat in self.discourse.seats.by_seat):
            return False  # "across the region" of a table of the region
        if self._regions and wider_area(self.shorthand, at):
            return False  # "across the province", of which there is a row
        if _PART_OF_THEM.match(self.shorthand.text, at):
            return False
        if self._phrase(at) is not None:
            return True
        return self.discourse.together is not None and not self.seat_named()

    def whole(self, at: int, measure: str = "") -> str | None:
        """The seat that is the row of totals of all seats, where the number at a position is of all together; a row without
        a name tells nothing of who stood."""
        wholes = [seat for seat in self.discourse.seats.wholes if seat or measure not in _OF_PEOPLE]
        if len(wholes) != 1 or not self.several(at):
            return None
        match = self._phrase(at)
        if match is None and self.discourse.seats.aside:
            return None
        seats = self._seats(match) if match else self.discourse.together or ()
        return wholes[0] if set(seats) == set(self._places) else None

    def counted(self, at: int) -> bool:
        """Whether the words by which the number at a position is of several seats together say how many, and they are all."""
        match = self._phrase(at)
        return match is not None and any(match.start(k) >= 0 for k in match.re.groupindex) and len(self._seats(match)) == len(self._places)

    def seat_named(self) -> bool:
        """Whether the sentence names a seat, or somebody of one seat."""
        return self._seat_named

    @cached_property
    def _seat_named(self) -> bool:
        seats = self.discourse.seats.by_seat
        named = (m for m in self.shorthand.items.values() if isinstance(m, Mention))
        parts = {m.end() - 1 for m in _PART_OF_THEM.finditer(self.shorthand.text)}
        of_parts = [item for p, item in self.shorthand.items.items() if p in parts]
        return any((m.code == SEAT and m.seat in seats and m not in of_parts) or (m.code == PERSON and m.candidates) for m in named)

    def opened(self) -> tuple[str, ...] | None:
        """The seats that the sentence speaks of together, for the next one; None when it does not."""
        if not self._hinted:
            return None
        text = self.shorthand.text
        return next((self._seats(m) for p in _ACROSS if (m := p.search(text))), None)

    def lifted(self, formula: Formula, at: int) -> Formula | None:
        """The formula with every figure added up over the seats meant; None where that makes no sense."""
        if not self._plural():
            return None
        match = self._phrase(at)
        seats = self._seats(match) if match else ()
        if not match or (self.discourse.together and not _TELLS.search(match[0])):
            seats = self.discourse.together or self._places
        return self._lift(formula, seats) if 2 <= len(seats) <= MOST_SEATS else None

    # --- steps -----------------------------------------------------------------------------------------------

    def _plural(self) -> bool:
        """Whether the tables are of several seats."""
        return len(self._places) > 1

    @cached_property
    def _regions(self) -> bool:
        """Whether a table has a row of a region."""
        return any(is_region(self.discourse.seats.this(seat).seat) for seat in self.discourse.seats.by_seat)

    @cached_property
    def _hinted(self) -> bool:
        """Whether the sentence has a word without which nothing is added up."""
        return _HINT.search(self.shorthand.text) is not None

    def _phrase(self, at: int) -> re.Match[str] | None:
        """The words that add up in the clause of a number, unless a seat stands between the two."""
        if at not in self._phrases:
            self._phrases[at] = self._phrase_of(at)
        return self._phrases[at]

    def _phrase_of(self, at: int) -> re.Match[str] | None:
        if not self._hinted:
            return None
        text, start = self.shorthand.text, 0
        for clause in (*_CLAUSES.finditer(text), None):
            end = clause.start() if clause else len(text)
            if start <= at < end:
                break
            start = clause.end() if clause else end
        if _ONE_OF_THEM.search(text, start, at):
            return None
        for pattern in _ACROSS:
            match = pattern.search(text[:end], start)
            if match and _ONE_OF_THEM.search(text, at, match.start()):
                continue  # "1,183 was the highest in the four wards"
            if match and "C" not in text[match.end() : at] and not re.match(r"(?: [a-z]+)? (?:in|at|for) C\b", text[at + 1 :]):
                return match
        return None

    def _seats(self, match: re.Match[str]) -> tuple[str, ...]:
        """The seats that a phrase means: so many as it says, the last ones spoken of, or all; none if it says more."""
        seats = self._places
        place = next((match.start(k) for k in match.re.groupindex if match.start(k) >= 0), None)
        quantity = self.shorthand.quantity_at(place) if place is not None else None
        number = int(quantity.value) if quantity else 2 if re.search(r"\bboth\b", match[0]) else len(seats)
        visited = tuple(dict.fromkeys(reversed(self.discourse.visited)))[:number]
        return seats if number == len(seats) else visited if len(visited) == number else ()

    def _lift(self, formula: Formula, seats: tuple[str, ...]) -> Formula | None:
        match formula:
            case Term(measure) if measure in _WHOLE_OF and not formula.but:
                part, whole = _WHOLE_OF[measure]
                top = self._sum(Term(part, formula.contest, formula.who, name=formula.name), seats)
                base = self._sum(Term(whole, formula.contest, name=formula.name), seats)
                return Over(top, base, percent=True) if top and base else None
            case Term():
                return self._sum(formula, seats)
            case Minus(left, right) | Over(left, right):
                a, b = self._lift(left, seats), self._lift(right, seats)
                return replace(formula, left=a, right=b) if a and b else None
            case _:
                return None

    def _sum(self, term: Term, seats: tuple[str, ...]) -> Formula | None:
        known = self.discourse.seats.contests.get(term.contest)
        if known is None or term.measure not in _ADDS_UP:
            return None
        who = tuple(of_party(one, known) for one in term.who)
        if any(one.kind in {"candidate", "place"} for one in who):
            return None
        contests = [self._alike(known, seat) for seat in seats]
        if not all(contests):
            return None
        return Plus(tuple(Term(term.measure, contest.key, who, term.but, term.name) for contest in contests if contest))

    def _alike(self, known: ContestName, seat: str) -> ContestName | None:
        """The contest of another seat at the same election."""
        there = self.discourse.seats.by_seat.get(seat, ())
        if known.key == self.discourse.seats.this(known.seat_key).key:
            return there[0] if there else None
        return next((c for c in there if c.year == known.year and c.notional == known.notional), None)


def of_party(who: Who, contest: ContestName) -> Who:
    """The party of a candidate, for changes and for sums over seats, since people come and go; independents stand for themselves."""
    found = next((c for c in contest.candidates if c.key == who.key), None) if who.kind == "candidate" else None
    if found is None or found.party in {"independent", ""}:
        return who
    return the_party(found.party)
