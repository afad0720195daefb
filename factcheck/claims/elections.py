"""Which seat and which election a number is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from factcheck.claims.mentions import NOW, PAST, SEAT, Mention
from factcheck.claims.naming import named_in, titled
from factcheck.claims.openings import Opening
from factcheck.claims.people import last_parts, name_parts, seat_forms
from factcheck.claims.placing import dated, in_passing, place_among, place_told
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.vocabulary import UNDATED
from factcheck.names import ContestName, Names, is_row_of_totals
from factcheck.patterns import compiled


@dataclass(frozen=True)
class Seats:
    """The contests that an article can be about, by seat, the newest first. parts: seats by the last part of a name;
    guessed: seats of which the text does not tell which of many contests it is about."""

    by_seat: dict[str, tuple[ContestName, ...]]
    parts: dict[str, str] = field(default_factory=dict)
    guessed: frozenset[str] = frozenset()

    @staticmethod
    def of(contests: Sequence[ContestName]) -> Seats:
        """One entry a contest key; tables of the same contest count once, the one with the most people in it, or else names."""
        seats: dict[str, dict[str, ContestName]] = {}
        for contest in contests:
            known = seats.setdefault(contest.seat_key, {})
            old = known.get(contest.key)
            if old is not None and contest.earlier != old.earlier:  # one of its files says so
                contest, old = replace(contest, earlier=True), replace(old, earlier=True)
                known[contest.key] = old
            if old is None or (_people(contest), len(contest.candidates)) > (_people(old), len(old.candidates)):
                known[contest.key] = contest
        return Seats({seat: tuple(sorted(known.values(), key=_newest_first)) for seat, known in seats.items()})

    def this(self, seat: str) -> ContestName:
        """The newest contest of a seat."""
        return self.by_seat[seat][0]

    def before(self, seat: str) -> ContestName | None:
        """The contest before the newest one; an actual one rather than a notional one of the same date."""
        rest = self.by_seat[seat][1:]
        return rest[0] if rest else None

    def in_year(self, seat: str, year: int, general: bool = False) -> ContestName | None:
        """The contest of that year, the general election when `general`."""
        found = [c for c in self.by_seat[seat] if c.year == year]
        if general or len(found) > 1:
            found = [c for c in found if c.kind == "general"] or found
        return found[-1] if found else None

    def known_to(self, text: str, many: bool = False) -> Seats:
        """The same without contests that were held after the one that the text is about: a history reaches further.
        `many`: the tables hold thousands, of any time."""
        lower, opening = text.casefold(), Opening(text)
        place = {seat: place_among(known, lower, opening) if many else (place_told(known, lower), True) for seat, known in self.by_seat.items()}
        guessed = frozenset(seat for seat, (_, told) in place.items() if not told)
        return Seats({seat: dated(known[place[seat][0] :], lower) for seat, known in self.by_seat.items()}, guessed=guessed)

    def still_there(self) -> Seats:
        """The seats without those that were abolished and whose name is a part of a newer one's: Crewe in Crewe and Nantwich."""
        words = {seat: set(seat.split()) for seat in self.by_seat}
        newest = {seat: known[0].year or 0 for seat, known in self.by_seat.items()}
        return replace(self, by_seat={seat: known for seat, known in self.by_seat.items()
                      if not any(words[seat] < words[other] and newest[seat] + _LONG_AGO < newest[other] for other in self.by_seat)})

    @cached_property
    def wholes(self) -> frozenset[str]:
        """Seats that are no seats but the sum of the others: "Wales total"."""
        return frozenset(seat for seat, known in self.by_seat.items() if not seat or is_row_of_totals(known[0].seat)) if len(self.by_seat) > 2 else frozenset()

    @cached_property
    def contests(self) -> dict[str, ContestName]:
        """All contests by key."""
        return {c.key: c for known in self.by_seat.values() for c in known}


_SEVERAL_SEATS = re.compile(r"\b(?:seats|constituencies|wards|divisions|declarations|counts|mps|councillors|areas|boroughs|districts|ridings|electorates)\b", re.I)
MOST_SEATS = 40  # of more seats people are not looked for in every one
def _people(contest: ContestName) -> int:
    return sum(1 for c in contest.candidates if c.person)


def _newest_first(contest: ContestName) -> tuple[int, int, bool]:
    if contest.date:
        return (-contest.date.toordinal(), 0, contest.notional)
    if contest.year:
        return (-(contest.year * 365 + contest.year // 4), 1, contest.notional)
    return (1 if contest.key.endswith("@previous") else -(10**9), 2, contest.notional)


def choose_seats(names: Names, text: str) -> Seats | None:
    """The seats of the tables that the article speaks of; None when it is about others."""
    lower = text.casefold()
    if not names.seats:
        return None
    if len(names.seats) == 1:
        seat = next(iter(names.seats))
        found = Seats.of(names.of(seat)).known_to(text)
        this = found.this(seat)
        return None if _elsewhere(text, this, names.of(seat)) or _since(text, this) else found
    # Names first, people only of seats that are few or named: a national file holds thousands.
    few = len(names.seats) <= MOST_SEATS
    score = {seat: named_in(printed, text, lower) for seat, printed in names.seats.items()}
    parts = last_parts(names.seats) if few else {}
    for part, seat in parts.items():
        score[seat] += any(m[0][0].isupper() for m in re.finditer(rf"\b{re.escape(part)}\b", text, re.I))
    for seat in names.seats:
        if few or score[seat]:
            score[seat] += _people_named(Seats.of(names.of(seat)).this(seat), lower)
    best = max(score.values())
    if best == 0 and (whole := [contest for contest in names.whole() if titled(contest.seat, text, names.seats.values())]):
        return Seats.of(whole).known_to(text)
    if best == 0:
        national = [seat for seat in names.seats if not seat]
        return Seats.of(names.of(national[0])) if national else None
    limit = 1 if few else max(2, best // 6)
    if not few:
        score = {seat: count for seat, count in score.items() if count and _of_a_place_named(names.of(seat), lower)}
    chosen = sorted((seat for seat, count in score.items() if count >= limit), key=lambda seat: -score[seat])
    if not chosen:
        return None
    if few and 2 * len(chosen) >= len(names.seats):
        chosen += sorted(set(names.seats) - {*chosen, ""})  # a text on most of them is on all
    contests = [contest for seat in chosen for contest in names.of(seat)]
    if whole := _whole(names, text):
        contests = [*whole, *(contest for contest in contests if not is_row_of_totals(contest.seat))]
    found = Seats.of(contests).known_to(text, not few)
    if not few:
        found = found.still_there()
        found = replace(found, by_seat={seat: known if score.get(seat, best) > _ONCE else tuple(map(in_passing, known)) for seat, known in found.by_seat.items()})
    return replace(found, parts={part: seat for part, seat in parts.items() if seat in found.by_seat})


def _of_a_place_named(contests: Sequence[ContestName], lower: str) -> bool:
    """Whether a text names the council, too, that a ward is of: among thousands many are called "Central" or "Bridge"."""
    printed = (_COUNCIL.sub(" ", contest.area.casefold()).split() for contest in contests if contest.area)
    areas = {words[0] for words in printed if words}
    return not areas or any(area in lower for area in areas) or any(not contest.area or contest.kind != "local" for contest in contests)


_COUNCIL = re.compile(r"\b(?:the|london|royal|metropolitan|city|borough|county|district|council|of|and)\b")
_LONG_AGO = 20  # years without a contest
_ONCE = 3  # the score of a seat that is named once, and nobody who stood in it


def _whole(names: Names, text: str) -> list[ContestName]:
    """What the seats of a table make together, and other tables that name no seat, where the text is about that: its
    opening speaks of no seat and of nobody who stood in one."""
    opening = text[:_OPENING_REACH]
    lower = opening.casefold()
    seats = {seat: printed for seat, printed in names.seats.items() if seat and not is_row_of_totals(printed)}
    whole = names.whole()
    by_title = any(titled(contest.seat, text, seats.values()) for contest in whole)
    if not by_title and any(named_in(printed, opening, lower) for printed in seats.values()):
        return []
    if not by_title and not _SEVERAL_SEATS.search(opening) and not any(contest.seat and contest.seat.casefold() in lower for contest in whole):
        return []
    if not whole or (len(seats) <= MOST_SEATS and any(_people_named(Seats.of(names.of(seat)).this(seat), lower) for seat in seats)):
        return []
    return [*whole, *(names.of("") if "" in names.seats else ())]


def _people_named(this: ContestName, lower: str) -> int:
    return sum(2 for c in this.candidates if c.person and c.name.casefold() in lower)


_CAPITALS = r"[A-Z][\w'’-]+"
_OTHER_SEAT = re.compile(
    rf"\b(?:{_CAPITALS}(?:\s+(?:and|of|the|upon|&)\s+|[ -])?){{1,5}}"
    r"(?= (?:by-?election|constituency|ward|division|parliamentary seat))|"
    r"(?:\bMP for|\bseat of|\bconstituency of|\bby-?election in|\bward of) "
    rf"((?:{_CAPITALS}(?:\s+(?:and|of|the)\s+|\s)?){{1,5}})"
)


BY_ELECTION = re.compile(r"\bby-?election\b", re.I)
_OPENING_REACH = 400  # characters in which an article says what it is about


def _since(text: str, this: ContestName) -> bool:
    """Whether the text opens with a by-election, and the newest table is of a general election in which nobody stood
    whom the text names: the tables are those before it."""
    if this.kind != "general" or not BY_ELECTION.search(text[:_OPENING_REACH]):
        return False
    return not _people_named(this, text.casefold())


def _elsewhere(text: str, this: ContestName, contests: Sequence[ContestName]) -> bool:
    """Whether the text names another seat as its contest, and neither this one nor anybody who stood in it."""
    lower = text.casefold()
    if not this.seat_key or named_in(this.seat, text, lower) or _people_named(this, lower):
        return False
    surnames = (name_parts(p.name)[1] for c in contests for p in c.candidates if p.person)
    if any(surname.casefold() in lower for surname in surnames if len(surname) > 3):
        return False
    if any(form.casefold() in lower for form in seat_forms(this.seat)):
        return False
    return bool(_OTHER_SEAT.search(text))


# "since 2015" and "MP for the town from 1997 until 2015" say how long something lasted, not when a figure was.
_SPAN = compiled(
    r"\b(?:since|until|till) (?:at least |the )?\Z|"
    r"\b(?:mp|member|seat|leader|minister|councillor|secretary|whip) (?:for|of) [^,;:()NPDT]{1,40} (?:from|in|between) (?:Y (?:to|and) )?\Z|"
    r"\bsince (?!then)(?:(?:[a-z'-]+|[ABCGU](?:'s)?) ){1,9}in \Z|"
    r"\b(?:created|formed|founded|established|born|abolished|came into (?:being|existence|force)|set up|built|opened|introduced|carved out|drawn up)(?: [a-z]+){0,3} in \Z"
)
# ... but what follows "since 2015, when" was of that year.
_WHEN = re.compile(r",? when\b")
# An aside on somebody that is open at the end of a text.
_ASIDE = compiled(
    r"(?:(?:, |\()(?:who|whose|which|where|when|a|an|the|now|then|formed|founded|elected|once)\b|"
    r"[ABRU], (?!(?:in|at|back|as|on|during|then|but|and|or|since|for|from|by|up|down)\b)(?:[a-z]+|O)\b)[^,;:()]*\Z"
)
# "19,116 at the last election, when 59% backed him": the mark of one number goes for the next.
_GOES_ON = re.compile(r",? (?:when|in which|at which) ")


def aside_ends(text: str, position: int) -> int | None:
    """Where the aside on somebody ends in which a position of a shorthand stands; None where it stands in none."""
    closed = re.compile(r"[^;:()]*?[,)]").match(text, position + 1) if _ASIDE.search(text, 0, position) else None
    return closed.end() if closed else None


def elsewhere_then(text: str, position: int) -> int | None:
    """The end of an aside in which a seat is named with an earlier election: "A, whose run in C last time brought her
    N votes, ..." goes on with the seat before."""
    return aside_ends(text, position) if re.match(r",? (?:(?:in|at|back in) )?[YE]\b", text[position + 1 :]) else None


# Where somebody lives or works is no seat spoken of: "a publican from Wrexham", "born in Rhyl".
_COMES_FROM = compiled(
    r"\b(?:an?|the)(?: [a-z-]+){1,3} from \Z|"
    r"\b(?:born|bred|raised|brought up|lives|lived|living|based|works|worked|working|grew up|educated|schooled|retired|trained|married|practi[sc]\w+)"
    r"(?: [a-z]+){0,4}? (?:in|at|near|outside|from|to) \Z"
)


def of_origin(text: str, position: int) -> bool:
    """Whether the place at a position of a shorthand is where somebody comes from, and no seat spoken of."""
    return bool(_COMES_FROM.search(text, 0, position))


@dataclass
class ElectionMarks:
    """Years and phrases such as "last time" in one sentence, and which numbers each belongs to."""

    shorthand: Shorthand
    positions: list[int] = field(default_factory=list)
    used: dict[int, int] = field(default_factory=dict)
    compared: set[int] = field(default_factory=set)
    _known: dict[int, int | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        text = self.shorthand.text
        for p in self.shorthand.items:
            if text[p] in "YE" and re.search(r"\bthan (?:in |at )?(?:the )?\Z", text[:p]):
                self.compared.add(p)
            # "since 2015" says from when something is measured, not when a figure was.
            if text[p] in "YEZ" and (not _SPAN.search(text, 0, p) or _WHEN.match(text, p + 1)):
                self.positions.append(p)
        for number in (p for p in self.shorthand.items if text[p] in "NDPTFMO"):
            mark = self._right(number)
            if mark is not None:
                self.used[number] = mark

    def _right(self, number: int) -> int | None:
        """A mark just after the number: "12,345 votes in 2019", "the 2.7% of last time", "38% then"."""
        text = self.shorthand.text
        if also := _AND.match(text, number + 1):  # "three and two in 2015"
            number = also.end() - 1
        if after := _AFTER.match(text, number + 1):
            return after.start("mark")
        match = _RIGHT.match(text, number + 1) or _LATER.match(text, number + 1)
        if match and _NEXT_CLAUSE.search(match[0]) and _ITS_NUMBER.match(text, match.end()):
            return None  # "was P, where last time it touched P"
        return match.end() - 1 if match else None

    def aside(self, mark: int) -> bool:
        """Whether a mark stands in a closed aside on somebody: "Labour, the runners-up in 2015, slipped to third"."""
        return aside_ends(self.shorthand.text, mark) is not None

    def baseline(self, number: int) -> int | None:
        """The mark that a change at `number` is measured from; else that of the figure.

        "up 3.4 points on 2019", "since 2017".
        """
        match = _FROM.match(self.shorthand.text[number + 1 :])
        return number + 1 + match.start(1) if match else self.of(number)

    def hinted(self, number: int) -> bool:
        """Whether a mark stands later in the clause of a number without one, and is no other number's: the figure may be of
        that election ("the 41.9%, say, with which John Major scraped home in Y")."""
        later = _FURTHER.match(self.shorthand.text, number + 1) if self.of(number) is None else None
        return later is not None and later.end() - 1 not in self.used.values()

    def of(self, number: int) -> int | None:
        """The position of the mark that sets the election of the number at `number`, or None."""
        if number not in self._known:
            self._known[number] = self.used[number] if number in self.used else self._before(number)
        return self._known[number]

    def _before(self, number: int) -> int | None:
        """The mark before a number that has none behind it."""
        text = self.shorthand.text
        for mark in reversed([p for p in self.positions if p < number]):
            between = text[mark + 1 : number]
            if (mark in self.used.values() and not _GOES_ON.match(between)) or mark in self.compared:
                continue
            if re.search(r"[,:;-]", between) and _ASIDE.search(text[:mark]):
                continue  # "Ms Reynolds, who also fought the seat in 2019: her 647 votes"
            if re.search(r"[;:]| but | while | whereas |, and (?:this|now)", between) and not text[:mark].strip(" -"):
                return mark if not re.search(r"[;] | but | while | whereas ", between) else None
            if re.search(r"[;]| but | while | whereas | to [NPDT]| to \Z| and (?:[a-z]+ )?(?:ended|finished|left|came out|emerged|lost|fell)\b", between):
                return None
            return mark
        return None


# A mark behind a figure in the same clause, with no other figure between: "the 3,000 by which the Tories romped home in 2019".
_LATER = re.compile(
    r"(?:(?! (?:since|from|than|until|till|before|after|while|whereas|but|and|or|unlike|compared|ahead of|over|on)\b)[^,.;:()NDPTFMOYEZ-]){1,60}? "
    r"(?:in|at|back in) (?:the )?[YE]\b(?!')"
)
# The same further off, past commas and other words: which election it is stays open.
_FURTHER = re.compile(
    r"(?:(?! (?:since|from|than|until|before|after|while|whereas|but|unlike|compared|ahead of)\b)[^.;:()NDPTFMOYEZ-]){1,70}? "
    r"(?:in|at|of|back in|during) (?:the )?[YE]\b"
)
# Figures in a row have one mark: "three and two in 2015".
_AND = re.compile(r"(?:, [NPDT])*,? (?:and|&) [NPDT]")
# What may stand between a figure and the mark of its election.
# A mark that opens a clause with a figure of its own.
_NEXT_CLAUSE = re.compile(r"\b(?:where(?:as)?|while|when|whilst) (?:the )?[YE]\Z")
_ITS_NUMBER = re.compile(r"[^.;NPDTFMO]{0,40}[NPDTF]")
_RIGHT = re.compile(
    r"(?:[ -](?:votes?|points?|per cent|short|shy|adrift|clear|ahead|behind|in front|majority|share|swing|turnout|of the (?:vote|poll|electorate)|people|ballots|"
    r"seats|candidates|here|there|to spare|to play with|in hand|in it))*"
    r"(?: \([^)NPDTY]{1,20}\))?(?:,)?"
    r"(?: (?:that |which )?(?:[ABCGRU](?:'s)? )?"
    r"(?:he|she|they|it|was|were|had|did|managed|got|won|polled|took|secured|received|recorded|achieved|scored|held|"
    r"by|cast|over [ABRU]|for [ABRU]|under [ABRU]|against [ABRU]|by [ABRU]|of|the|a|for|when|seen|"
    r"here|there|back|way back|reported|lead|majority|margin|[a-z]+ed)){0,4}"
    r"(?: (?:in|at)(?: [a-z-]+| [CU]){1,4}?(?= (?:in|at) ))?"
    r" (?:in |at |from |since |of |for |on |back in )?(?:the |his |her |their )?(?:[a-z]+ )?"
    r"[YEZ](?! (?:to|by|of) [NPDT])"
)
# "192 Tories after the 2019 elections".
_AFTER = re.compile(r"(?: (?:[ABR]|seats|mps|members|councillors)){1,2} (?:immediately |just )?(?:after|following) (?:the |those of |that of )?(?P<mark>[YE])(?= [a-z ]{0,12}elections?\b|[,.;]|$)")
# What a change is measured from.
_FROM = re.compile(
    r"[^.;NDPTF]{0,40}?\b(?:since|on|from|compared (?:with|to)|than in|than at) (?:the |at the )?([YE])"
)


AHEAD = compiled(
    r"\bpolling day(?: is|:| will be| on)|\b(?:will|to|goes?|heads?) (?:go )?to the polls (?:on|next|in)\b|\bwill (?:vote|choose an? \w+) (?:on|next|in)\b|"
    r"\b(?:upcoming|forthcoming|coming) (?:general |local |by-?)?election\b",
    re.I,
)


def as_of_now(mentions: Sequence[Mention], text: str, seats: Seats) -> list[Mention]:
    """In a text that looks ahead to an election and dates the newest one of the tables, that is the last election."""
    years = {str(seats.this(seat).year) for seat in seats.by_seat}
    if not AHEAD.search(text) or not any(f"in {year}" in text for year in years):
        return list(mentions)
    return [replace(m, code=NOW) if m.code == PAST and re.search(r"\blast\b", m.text, re.I) else m for m in mentions]


def is_undated(mention: Mention) -> bool:
    """Whether a phrase names an election by a time without a date: "in the Attlee years"."""
    return mention.code == PAST and any(pattern.fullmatch(mention.text) for pattern in UNDATED)


def is_past(mention: Mention, this: ContestName) -> bool:
    """Whether a phrase names the contest before; "the general election" is this one when this is a general election."""
    words = mention.text.casefold()
    if mention.code == NOW or mention.code == SEAT or is_undated(mention):
        return False
    plain = "general election" in words and not re.search(r"last|previous|preceding", words)
    return mention.code == PAST and not (plain and this.kind in {"general", "national"})
