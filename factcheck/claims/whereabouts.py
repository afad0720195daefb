"""Where the figures of one sentence are from: the seat that it names or goes on with, or a place the tables do not have."""

from __future__ import annotations

import re
from functools import cached_property

from factcheck.claims.discourse import Discourse, own_seat
from factcheck.claims.hits import Hit
from factcheck.claims.marks import aside_ends, elsewhere_then, of_origin
from factcheck.claims.mention import person_like
from factcheck.claims.mentions import PERSON, SEAT, Mention
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.wider import WITHIN, is_region, wider_area
from factcheck.patterns import compiled
from factcheck.quantities import COUNT

# A part of a country, where the tables are of all of it.
_PART_OF_COUNTRY = compiled(
    r"\b(?:in|across|throughout|within|over|for|of) (?:scotland|wales|england|northern ireland|london|the (?:capital|north|south|east|west|midlands|"
    r"(?:north|south|west|east)(?:ern)?[ -](?:east|west|midlands|england|of england)|home counties|highlands|valleys|regions?|shires|cities))\b"
)
# Parties that stand in one part of the United Kingdom alone.
_HOMES = {"snp": "scotland", "plaid": "wales", **dict.fromkeys(("dup", "sinn-fein", "sdlp", "uup"), "northern ireland")}
_COUNTRY = r"\b(?:england|english|wales|welsh|scotland|scottish|britain|british|uk|national|nationwide|united kingdom)\b"
# A figure of more than the seat: "2.7 per cent nationwide", "Across Wales they had 27.2 per cent".
_LARGER = (
    r"(?:nationwide|nationally|province-?wide|country-?wide|(?:uk|britain|england|scotland|wales)-wide|"
    r"(?:across|throughout|over|for) (?:the )?(?:whole of |rest of )?(?:the )?"
    r"(?:uk|united kingdom|great britain|britain|country|nation|province|scotland|wales|england|northern ireland)\b(?!')|"
    r"in (?:the )?(?:uk|united kingdom|britain|country|nation|province|scotland|wales|england|northern ireland) (?:as a whole|overall)\b)"
)
_OF_LARGER = compiled(rf"(?: (?:points?|votes?|per cent)| of the (?:vote|poll))?,? {_LARGER}")
_IN_LARGER = compiled(rf"(?:^|[.;:] |\b(?:and|but|while|where|whereas) ){_LARGER},? [^.;:NPDTC]{{0,60}}\Z")
_ANY_LARGER = compiled(_LARGER)
_FEW_SEATS = 4
_IN_SEAT = re.compile(  # none of several that are named together
    r"(?: (?:points?|votes?|per cent)| of (?:the |all |all the |those )?(?:votes?(?: cast)?|poll|voters|electors|electorate|ballots|crosses|voting))?"
    r" (?:in|at|for) (?P<seat>C)\b(?!(?:, C)+,? and C\b)")
# "the lowest, 30.7 per cent, was in Anytown North"
_WAS_IN_SEAT = re.compile(r"(?: (?:points?|votes?|per cent))?,? (?:(?:was|were|is|are|came) )(?:recorded |seen |found |set |registered )?(?:in|at) (?P<seat>C)\b")
_IN_STRANGE = re.compile(r"(?: (?:points?|votes?|per cent))? (?:in|at|for) (?:the )?(?:U\b|[a-z]\.[a-z])")
# Whose it is stands between: "a 29 per cent swing to the Lib Dems in Anytown North", "a majority of 665 for Labour in Anytown North".
_OF_SOMEBODY_IN = re.compile(
    r"(?: (?:points?|per cent|votes?))?(?: [a-z-]+)?(?: (?:swing|shift|movement|majority|lead|win|victory|margin|gain|rise|increase|drop|fall))?"
    r"(?: (?:(?:away )?from|to|towards|against|for|over|between|and) (?:the )?[ABRU]\b(?!'))+ (?:in|at) (?P<seat>C)\b")
_CONTRAST = re.compile(r"\b(?:whereas|while|but|against)\b")  # what begins another statement, of another seat perhaps
# The same with words between, where no seat was named before: "145 papers were thrown out in Anytown North".
_LATER_IN_SEAT = compiled(r"(?: (?:(?!than|more|fewer|less|and|but)[a-z-]+|G)){1,5} (?:in|at) (?P<seat>C)\b(?!(?:, C)+,? and C\b)")
# "Six votes decided Anytown North", "312 was enough to keep Anytown North blue".
_DOES_FOR_SEAT = compiled(
    r"(?: votes?)?(?: (?:was|were|is|are) enough to| (?:has|have|that))?(?: [a-z]+ly)? "
    r"(?:decide[sd]?|settle[sd]?|w[oi]ns?|clinch(?:es|ed)?|save[sd]?|h[eo]lds?|keeps?|kept|swings?|swung|t[ao]kes?|took|gains?|gained|secure[sd]?|"
    r"seal(?:s|ed)?|deliver(?:s|ed)?|turn(?:s|ed)?|tip(?:s|ped)?|cost|costs|gave|gives|handed|hands|lost|loses) (?:(?:the|G|[ABU]|seat|ward|division|of) ){0,3}(?P<seat>C)\b")
# "the 390 votes that separated first from second next door in Anytown North".
_NEXT = (
    r"(?:next door|nearby|close by|(?:down|up) the (?:road|line|coast|valley)|across the (?:river|border|water|bay|bridge|street|valley)|over the (?:hill|border)|"
    r"(?:in )?(?:the )?(?:neighbou?ring|adjoining|adjacent)),? (?:(?:in|at) )?"
)
_NEXT_DOOR = compiled(rf"[^.;:,NPDTC]{{0,70}}? {_NEXT}(?P<seat>C)\b")
# A measure on the ballot: "the 9,958,425 cast for Prop. 22", "16.4 million voted against Amendment 4".
_ON_MEASURE = compiled(
    r"(?: votes?| ballots?| people| voters| of (?:the )?(?:vote|voters|ballots))? ?(?:(?:that |who )?(?:were |had )?(?:cast|voted|voting|marked|said (?:yes|no)) ?)?"
    r"(?:for|against|in favou?r of|yes on|no on) (?P<seat>C)\b(?!')")
_AFTER = (_IN_SEAT, _WAS_IN_SEAT, _NEXT_DOOR, _DOES_FOR_SEAT, _OF_SOMEBODY_IN, _ON_MEASURE)
_NEXT_STRANGER = compiled(rf"[^.;:,NPDTC]{{0,70}}? {_NEXT}(?P<u>U)\b(?!')")
# "The day's other by-election, in the old seat of Witney, was held by the Conservatives"
_OTHER_CONTEST = (
    r"\b(?:other|second|remaining) (?:by-election|contest|race|poll|vacancy|vacant seat|seat (?:at stake|contested|in play|up))"
    r"(?: (?:of|on) (?:the |that )?(?:day|night|same [a-z]+))?,? (?:was |came |held |fought |also )*(?:in|at|for) [^.;:NPDTC]{0,60}?(?P<u>U)\b(?!')"
)
# Somewhere that the tables do not have: "In Witney, ...", "at Witney in 2016", "the Witney by-election".
_ELSEWHERE = tuple(map(compiled, (
    r"^(?:\W|X )*(?:meanwhile,? |elsewhere,? |and )?(?:(?:over|across|down|up|out|back|away) )?(?:in|at) (?P<u>U)\b",
    rf"^(?:\W|X )*(?:meanwhile,? |elsewhere,? |and |but )?{_NEXT}(?P<u>U)\b",
    r"\b(?:in|at) (?P<u>U) (?:in Y|by-election|E)\b",
    r"(?P<u>U) by-election",
    _OTHER_CONTEST,
)))
_HOME = re.compile(r"'s (?:own |very own )?(?:back ?yard|patch|manor|home (?:turf|town|patch|ground)|"
                   r"doorstep|fiefdom|stamping ground|stomping ground|neck of the woods|neighbourhood|turf)\b")
# Councils of one kind or one part of the country, where a table is of all of it.
_SOME_COUNCILS = compiled(
    r"\b(?:metropolitan|mets?|unitary|unitar(?:y|ies)|shires?|county|district|london|outer|inner|northern|southern)"
    r"(?: (?:[a-z]+ )?(?:councils?|boroughs?|districts?|authorit(?:y|ies)))?\b|"
    r"\b(?:districts|counties|boroughs|mets|unitaries)\b|^there\b|\bin C\b"
)
# The same of what follows: "only Hendon, which Labour won by 15".
_ELSEWHERE_WHICH = re.compile(r"(?P<u>U), (?:which|(?P<where>where)) [^;:()]{0,80}\Z")


_OF_BEFORE = compiled(r"(?:'s?)?(?: [a-z]+){0,2},? (?:in )?[EY]\b[^.;:]*,")
_SEAT_WITHIN = compiled(r"C(?: ward| division)?,? (?:(?:on|in|of|within|part of|under|near|for|outside) )?(?:the )?\Z")


_THERE = compiled(r"\bthere\b(?! (?:was|were|is|are|has|had|will|would|could|may|must|remain\w*|seem\w*|c[ao]me)\b)")
_BEHIND = compiled(r"[^.;:,NPDTFMCABRU]{0,60}? (?:in|at) (?P<seat>C)\b(?!')")
_OF_A_SEAT = frozenset({"turnout", "electorate", "votes_cast", "rejected", "valid_votes", "majority", "margin_points"})


class Whereabouts:
    """Tells which seats the numbers of one sentence are of."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse) -> None:
        self.shorthand, self.discourse = shorthand, discourse
        self._after: dict[int, str | None] = {}
        self._wider: dict[int, str] = {}
        self._strange: dict[int, bool] = {}
        self._nameless = set(discourse.seats.by_seat) == {""}

    def place_unknown(self, at: int) -> str | None:
        """The name of the place that a sentence is on, up to a position, which the tables do not have."""
        text = self.shorthand.text
        if (wider := self.wider(at)) and self._whole(wider) is None:
            return wider[0].upper() + wider[1:]
        if "U" not in text:
            return None
        which = _ELSEWHERE_WHICH.search(text, 0, at)
        if which and which["where"] and _SEAT_WITHIN.search(text, 0, which.start("u")):
            which = None  # "at Brandon West, on Forest Heath, where ..."
        if which and (found := self.shorthand.mention_at(which.start("u"))) and (which["where"] or not person_like(found.text)):
            return found.text
        if (near := _NEXT_STRANGER.match(text, at + 1)) and (found := self.shorthand.mention_at(near.start("u"))):
            return found.text
        if "C" in text or "" in self.discourse.seats.by_seat:
            return None  # of a table that names no seat, any place may be the one
        for pattern in _ELSEWHERE:
            match = pattern.search(text)
            if match and (ended := aside_ends(text, match.start("u"))) is not None and ended <= at:
                continue  # "Girvan, who arrived at Stormont in 2003, secured"
            if match and _HOME.match(text, match.end("u")) and len(self.discourse.seats.by_seat) > 1 and not self.discourse.adrift:
                continue  # in a passage on a seat, somebody's home there
            if match and (found := self.shorthand.mention_at(match.start("u"))):
                return found.text
        return None

    def seat(self, hit: Hit, mention: Mention | None) -> str | None:
        """The seat of a number: named after it, the only one its owner stood in, named before it, or spoken of."""
        seats = self.discourse.seats
        if after := self._seat_after(hit):
            return after
        if (wider := self.wider(hit.at)) and (whole := self._whole(wider)) is not None:
            return whole
        if mention is not None and mention.code == PERSON and (own := own_seat(mention, seats)) is not None:
            return own
        for p in self._positions_before(hit.at):
            named = self.shorthand.mention_at(p)
            if named and named.code == SEAT and named.seat in seats.by_seat and not of_origin(self.shorthand.text, p):
                if (end := elsewhere_then(self.shorthand.text, p)) is not None and end <= hit.at:
                    continue
                if self.discourse.passes_by(named.seat) and _OF_BEFORE.match(self.shorthand.text, p + 1, hit.at):
                    continue  # "against the four offered to Saffron Walden last time, and 215 were set aside"
                return named.seat
            if named and named.code == PERSON and (own := own_seat(named, seats)) is not None:
                return own
        if self.discourse.seat in seats.by_seat:
            return self._seat_behind(hit) or self._there(hit.at) or self.discourse.seat
        return next(iter(seats.by_seat), None)

    def _seat_behind(self, hit: Hit) -> str | None:
        """In an article on all seats together the one that the clause of a figure ends on, where a seat has such a figure too:
        "almost half of the electorate cast a vote in Central"."""
        if self.discourse.seat or hit.cue.measure not in _OF_A_SEAT or len(self.discourse.seats.by_seat) < 2:
            return None
        behind = _BEHIND.match(self.shorthand.text, hit.at + 1)
        named = self.shorthand.mention_at(behind.start("seat")) if behind else None
        return named.seat if named is not None and named.seat in self.discourse.seats.by_seat else None

    def _there(self, at: int) -> str | None:
        """In an article on all seats together the one that the sentence before ended on, where this one says "there"."""
        seats, last = self.discourse.seats, self.discourse.visited[-1] if self.discourse.visited else None
        if last not in seats.by_seat or last in {"", *seats.wholes} or self.discourse.seat not in {"", *seats.wholes} or "C" in self.shorthand.text:
            return None
        return last if _THERE.search(self.shorthand.text, 0, at) else None

    def elsewhere(self, hit: Hit) -> bool:
        """Whether a figure stands before a place that the tables do not have: "27.3 in P.E.I."."""
        if hit.at not in self._strange:
            self._strange[hit.at] = _IN_STRANGE.match(self.shorthand.text, hit.at + 1) is not None or self.wider(hit.at) != ""
        return self._strange[hit.at]

    def wider(self, at: int) -> str:
        """The region or country that a figure is of as a whole, where the tables are of seats in it; "" for none."""
        if self._nameless:
            return ""
        if at not in self._wider:
            self._wider[at] = wider_area(self.shorthand, at)
        return self._wider[at]

    def _whole(self, wider: str) -> str | None:
        """The seat of the tables that is the whole of a region spoken of: the row for Manitoba for "province-wide" and no
        other, what the seats make together where nothing tells of what they are the whole; None when there is none."""
        seats = self.discourse.seats
        regions = [seat for seat in seats.by_seat if is_region(seats.this(seat).seat)] or [seat for seat in seats.wholes if seat]
        if regions:
            return regions[0] if len(regions) == 1 and WITHIN.search(wider) else None
        return "" if "" in seats.by_seat else None

    def in_passing(self, seat: str) -> bool:
        """Whether an article on another seat has named this one in passing, and the sentence does not."""
        if seat not in self.discourse.seats.passing or seat == self.discourse.home:
            return False
        return not any(isinstance(item, Mention) and item.seat == seat for item in self.shorthand.items.values())

    def placed(self, hit: Hit, mention: Mention | None) -> bool:
        """Whether the text says which of several seats a number is of."""
        seats = self.discourse.seats
        if seats.passing and self.in_passing(self.seat(hit, mention) or ""):
            return False
        if self._in_part and self._of_several_countries() and not self._at_home(hit, mention):
            return False
        if len(seats.by_seat) <= _FEW_SEATS and self._of_larger_area(hit.at):
            return False
        if len(seats.by_seat) < 2 and self._some_councils():
            return False
        if len(seats.by_seat) < 2 or self._seat_after(hit):
            return True
        if self.discourse.seat in seats.by_seat and not self.discourse.adrift:
            return True
        if mention is not None and mention.code == PERSON:
            return True
        named = (p for p in self._positions_before(hit.at) if (m := self.shorthand.mention_at(p)) and m.code == SEAT)
        return any(not of_origin(self.shorthand.text, p) for p in named)

    def _of_larger_area(self, at: int) -> bool:
        """Whether a figure is told to be of a country, and the tables are of less."""
        text = self.shorthand.text
        if not self._larger_area or not (_OF_LARGER.match(text, at + 1) or _IN_LARGER.search(text, 0, at)):
            return False
        contests = (self.discourse.seats.this(seat) for seat in self.discourse.seats.by_seat)
        return not any(c.kind == "national" or re.search(_COUNTRY, c.seat, re.I) for c in contests)

    @cached_property
    def _larger_area(self) -> bool:
        """Whether the sentence speaks of a country at all."""
        return _ANY_LARGER.search(self.shorthand.text) is not None

    @cached_property
    def _in_part(self) -> bool:
        """Whether the sentence names a part of a country."""
        return _PART_OF_COUNTRY.search(self.shorthand.text) is not None

    def _at_home(self, hit: Hit, mention: Mention | None) -> bool:
        """Whether a count is of a party that stands nowhere but in the part of the country that the sentence names; its share
        there is another than that of the whole."""
        if hit.quantity.kind != COUNT or hit.quantity.step < 1:
            return False
        part = _PART_OF_COUNTRY.search(self.shorthand.text)
        return mention is not None and part is not None and part[0].endswith(_HOMES.get(mention.party or "", "?"))

    def _of_several_countries(self) -> bool:
        """Whether the table is one of parties of Scotland and of Wales, and so of more than one part of the country."""
        seats = self.discourse.seats
        this = seats.this(self.discourse.seat if self.discourse.seat in seats.by_seat else next(iter(seats.by_seat)))
        return this.kind == "national" and {"snp", "plaid"} <= {c.party for c in this.candidates}

    def _some_councils(self) -> bool:
        """Whether the sentence is on a part of the country, or some of its councils, and the table on all of it."""
        seats, text = self.discourse.seats, self.shorthand.text
        this = seats.this(next(iter(seats.by_seat)))
        if not this.members or not re.search(_COUNTRY, this.seat, re.I):
            return False
        part = _PART_OF_COUNTRY.search(text)
        return bool(_SOME_COUNCILS.search(text)) or (part is not None and part[0].split()[-1] not in this.seat.casefold())

    def _seat_after(self, hit: Hit) -> str | None:
        """The seat that is named behind the number, with words between only where none was named before."""
        if hit.at not in self._after:
            self._after[hit.at] = self._find_after(hit.at)
        return self._after[hit.at]

    def _find_after(self, at: int) -> str | None:
        text = self.shorthand.text
        if text.find("C", at + 1) < 0:
            return None
        after = next((found for pattern in _AFTER if (found := pattern.match(text, at + 1))), None)
        if after is None and not {"C", "A"} & set(_CONTRAST.split(text[:at])[-1]):
            after = _LATER_IN_SEAT.match(text, at + 1)
        named = self.shorthand.mention_at(after.start("seat")) if after else None
        return named.seat if named and named.seat in self.discourse.seats.by_seat else None

    def _positions_before(self, at: int) -> list[int]:
        """Positions of the names and numbers before `at`, the nearest first."""
        return [p for p in reversed(self.shorthand.items) if p < at]
