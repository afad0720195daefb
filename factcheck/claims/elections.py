"""Which seat and which election a number is about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from factcheck.claims.among_many import NOT_ITS_NAME, among_many
from factcheck.claims.mentions import NOW, PAST, Mention
from factcheck.claims.naming import named_in, seats_of, titled
from factcheck.claims.offices import office_forms
from factcheck.claims.openings import Opening
from factcheck.claims.people import full_names, last_parts, name_parts, seat_forms
from factcheck.claims.placing import dated, in_passing, of_one_kind, on_one_day, place_among, place_told
from factcheck.claims.relative import YEARS_AGO, contest_ago, contest_in_season
from factcheck.names import ContestName, Names, is_row_of_totals, without_total
from factcheck.patterns import compiled


@dataclass(frozen=True)
class Seats:
    """The contests that an article can be about, by seat, the newest first. parts: seats by the last part of a name;
    guessed: seats of which the text does not tell which of many contests it is about; passing: those it names once, in passing;
    aside: what the seats make together is there too, and is not what a figure is of where no seat is named; counted: the
    text says of how many seats it is, and the tables have as many."""

    by_seat: dict[str, tuple[ContestName, ...]]
    parts: dict[str, str] = field(default_factory=dict)
    guessed: frozenset[str] = frozenset()
    passing: frozenset[str] = frozenset()
    aside: bool = False
    counted: bool = False

    @staticmethod
    def of(contests: Sequence[ContestName]) -> Seats:
        """One entry a contest key; of several tables of it the one with the most people in it, or else names."""
        seats: dict[str, dict[str, ContestName]] = {}
        for contest in contests:
            known = seats.setdefault(contest.seat_key, {})
            old = known.get(contest.key)
            if old is not None and contest.earlier != old.earlier:  # one of its files says so
                contest, old = replace(contest, earlier=True), replace(old, earlier=True)
                known[contest.key] = old
            if old is None or (_people(contest), len(contest.candidates)) > (_people(old), len(old.candidates)):
                known[contest.key] = contest
        for contest in contests:
            if contest.party_vote and (people := seats[contest.seat_key][contest.key]).candidates != contest.candidates:
                known_there = {candidate.party for candidate in people.candidates}
                alone = tuple(candidate for candidate in contest.candidates if candidate.party not in known_there)  # parties that put up nobody in the seat
                seats[contest.seat_key][contest.key] = replace(people, candidates=(*people.candidates, *alone))
        return Seats({seat: tuple(sorted(known.values(), key=_newest_first)) for seat, known in seats.items()})

    def this(self, seat: str) -> ContestName:
        """The newest contest of a seat."""
        return self.by_seat[seat][0]

    def is_newest(self, contest: ContestName) -> bool:
        """Whether a contest is the newest one of its seat."""
        return self.this(contest.seat_key).key == contest.key

    def of_before(self, seat: str) -> bool:
        """Whether a seat is one of the election before alone, as where the boundaries have changed: its tables say so, and other
        seats have newer ones."""
        def old(known: ContestName) -> bool:
            return known.earlier or known.absent

        return old(self.this(seat)) and any(not old(known[0]) for known in self.by_seat.values())

    def before(self, seat: str) -> ContestName | None:
        """The contest before the newest one; an actual one rather than a notional one of the same date. That of a general
        election is the general election before it, past a by-election, where the file of that is the one "before"."""
        this, *rest = self.by_seat[seat]
        general = self._general_before(seat) if this.kind == "general" else None
        return general if general is not None and general.earlier and not rest[0].earlier else rest[0] if rest else None

    def _general_before(self, seat: str) -> ContestName | None:
        """The newest general election before the newest contest of a seat, where none but by-elections were held between."""
        rest = self.by_seat[seat][1:]
        at = next((i for i, c in enumerate(rest) if c.kind != "by-election"), None)
        return rest[at] if at is not None and rest[at].kind == "general" else None

    def told_before(self, seat: str, phrase: str) -> ContestName | None:
        """The contest that "the last general election", "last December" or "two years ago" means; that before where it tells no more."""
        this, *rest = self.by_seat[seat]
        if this.year is not None and this.year < self._newest and not YEARS_AGO.fullmatch(phrase):
            return this  # of a seat that is no more the last contest is the one before
        if "general" in phrase.casefold() and (general := self._general_before(seat)) is not None:
            return general
        return contest_ago(phrase, this, self.by_seat[seat]) or contest_in_season(phrase, this, rest) or self.before(seat)

    def in_year(self, seat: str, year: int, general: bool = False) -> ContestName | None:
        """The contest of that year, the general election when `general`."""
        return next(reversed(self.all_in_year(seat, year, general)), None)

    @cached_property
    def _newest(self) -> int:
        """The year of the newest contest of all seats."""
        return max((known[0].year or 0 for known in self.by_seat.values()), default=0)

    def all_in_year(self, seat: str, year: int, general: bool, month: int = 0) -> list[ContestName]:
        """The contests of that year, the general elections when `general` or there are others too; of those the one of a month."""
        found = [c for c in self.by_seat[seat] if c.year == year]
        found = [c for c in found if c.kind == "general"] or found if general or len(found) > 1 else found
        return [c for c in found if c.date and c.date.month == month] or found

    def known_to(self, text: str, many: bool = False) -> Seats:
        """The same without contests that were held after the one that the text is about: a history reaches further.
        `many`: the tables hold thousands, of any time."""
        lower = text.casefold()
        if many:
            opening = Opening(text)
            place = on_one_day(self.by_seat, {seat: place_among(known, lower, opening) for seat, known in self.by_seat.items()}, lower)
        else:
            place = {seat: (place_told(known, lower), True) for seat, known in self.by_seat.items()}
        guessed = frozenset(seat for seat, (_, told) in place.items() if not told)
        return Seats({seat: dated(of_one_kind(known, place[seat][0]) if many else known[place[seat][0] :], lower) for seat, known in self.by_seat.items()}, guessed=guessed)

    def still_there(self) -> Seats:
        """The seats without those that were abolished and whose name is a part of a newer one's: Crewe in Crewe and Nantwich."""
        words = {seat: set(seat.split()) for seat in self.by_seat}
        newest = {seat: max(contest.year or 0 for contest in known) for seat, known in self.by_seat.items()}
        return replace(self, by_seat={seat: known for seat, known in self.by_seat.items()
                      if not any(words[seat] < words[other] and 0 < newest[seat] < newest[other] - _LONG_AGO for other in self.by_seat)})

    @cached_property
    def wholes(self) -> frozenset[str]:
        """Seats that are no seats but the sum of the others: "Wales total"."""
        return frozenset(seat for seat, known in self.by_seat.items() if not seat or is_row_of_totals(known[0].seat)) if len(self.by_seat) > 2 else frozenset()

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Seats with a name that are no sum of others."""
        return tuple(seat for seat in self.by_seat if seat and seat not in self.wholes)

    @cached_property
    def printed_before(self) -> frozenset[str]:
        """Seats of which a table prints figures of the contest before beside those of the newest."""
        return frozenset(seat for seat, known in self.by_seat.items() if any(contest.key.endswith("@previous") for contest in known))

    @cached_property
    def contests(self) -> dict[str, ContestName]:
        """All contests by key."""
        return {c.key: c for known in self.by_seat.values() for c in known}


_SEVERAL_SEATS = re.compile(r"\b(?:seats|constituencies|wards|divisions|declarations|counts|mps|councillors|areas|boroughs|districts|ridings|electorates)\b", re.I)
# The election of a whole council: who is the largest party on it, and who runs it.
_OF_A_COUNCIL = re.compile(
    r"\b(?:largest|biggest) (?:single )?(?:party|group) (?:on|at|in)\b|\b(?:overall|no overall|outright|political) control\b|\bcontrol of [^.\n]{0,40}\bcouncil\b|"
    r"\bcouncil elections?\b|\belections? (?:to|for) [^.\n]{0,40}\bcouncil\b", re.I)
_COUNTED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_FEWEST_COUNTED = 3
_FEWEST_NAMED, _FEWEST_OF_ALL = 3, 6  # seats by name in a text that is on more than each of them, and those that a place has
_CONTESTS = "(?:seats|constituencies|wards|divisions|mps|contests|districts)"
_SO_MANY = re.compile(rf"\b(?:the|all|its) ({'|'.join(_COUNTED)}|\d{{1,3}}) (?:[\w-]+ ){{0,2}}{_CONTESTS}", re.I)
_DIRECTIONS = frozenset({"north", "south", "east", "west", "central", "mid", "upper", "lower", "outer", "inner", "city", "town", "county", "ward", "division"})
_MOST_OF_COUNCIL = 130
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
    found = _choose(names, text)
    return replace(found, counted=True) if found is not None and _counts_all(found, text) else found


def _counts_all(seats: Seats, text: str) -> bool:
    """Whether a text says of how many seats it is, and they are as many: "27 of the 55 seats"."""
    number = len(seats.by_seat.keys() - seats.wholes - {""})
    told = {_COUNTED.index(word) + 2 if word in _COUNTED else int(word) for word in map(str.casefold, _SO_MANY.findall(text))}
    return number >= _FEWEST_COUNTED and told == {number}  # of fewer or more it may be of a part, or a larger place


def _choose(names: Names, text: str) -> Seats | None:
    """The seats, and which of their contests."""
    lower = text.casefold()
    if len(names.seats) < 2:
        return _only_seat(names, text) if names.seats else None
    listed = _as_many(names, text)
    few = len(names.seats) <= MOST_SEATS or listed or _of_one_council(names, text)
    by_part = last_parts(names.seats) if few else {}
    score, people = _scores(names, text, lower, by_part)
    if listed or (few and _all_counted(names, text)):
        score = {seat: max(count, bool(seat)) for seat, count in score.items()}
    best = max(score.values())
    if best == 0:
        return _unnamed(names, text) if few or _on_a_whole(names, text[:_OPENING_REACH]) else _of_that_day(names, text)
    if not few:
        score = among_many(names, text, lower, score, people)
    limit = 1 if few else max(2, best // 6)
    chosen = sorted((seat for seat, count in score.items() if count >= limit), key=lambda seat: -score[seat])
    if few and chosen and 2 * len(chosen) >= len(names.seats):
        chosen += sorted(set(names.seats) - {*chosen, ""})  # a text on most of them is on all
    contests = [contest for seat in chosen for contest in (names.of(seat) if seat or not few else [*names.whole(), *names.of("")])]
    if not few:
        contests = list(filter(Opening(text).is_of_kind, contests))
    if not contests:
        return None
    whole = _whole(names, text)
    aside = not whole and few and _on_many(names, text, [seat for seat in chosen if seat and (named_in(names.seats[seat], text, lower) or people.get(seat))])
    if whole or aside:
        parts = [contest for contest in contests if not is_row_of_totals(contest.seat)]
        contests = [*whole, *parts] if whole else [*parts, *names.whole()]
    found = Seats.of(contests).known_to(text, not few).still_there()
    if not few:
        passing = frozenset(seat for seat, known in found.by_seat.items()
                            if score.get(seat, best) <= _ONCE and not people.get(seat) and any(c.person for c in known[0].candidates))  # a question has none
        found = replace(found, by_seat={seat: tuple(map(in_passing, known)) if seat in passing else known for seat, known in found.by_seat.items()}, passing=passing)
    return replace(found, parts={part: seat for part, seat in by_part.items() if seat in found.by_seat}, aside=aside and "" in found.by_seat)


def _all_counted(names: Names, text: str) -> bool:
    """Whether a text opens on as many seats as the tables have, of the place that they are called by: "Bristol's five seats"."""
    seats = [printed for seat, printed in names.seats.items() if seat]
    if not _FEWEST_COUNTED <= len(seats) <= len(_COUNTED) + 1 or any(is_row_of_totals(printed) for printed in seats):
        return False
    words = [set(re.findall(r"[a-z]{4,}", printed.casefold())) for printed in seats]
    places = {word for word in set().union(*words) - _DIRECTIONS if sum(word in own for own in words) > 1}
    number = rf"(?:{len(seats)}|{_COUNTED[len(seats) - 2]})"
    return any(re.search(rf"\b{place}(?:['’]s|['’])? {number} (?:[\w-]+ )?{_CONTESTS}|\b{number} (?:of )?{place}(?:['’]s|['’])? (?:[\w-]+ )?{_CONTESTS}|\b{number} (?:[\w-]+ )?{_CONTESTS} (?:in|of|across) (?:the )?{place}\b", text[:_OPENING_REACH], re.I) for place in places)


def _as_many(names: Names, text: str) -> bool:
    """Whether a text opens on a council or region of as many seats as the tables have, more than anybody would list: "the 69
    councillors who will serve them"."""
    number = sum(1 for seat, printed in names.seats.items() if seat and not is_row_of_totals(printed))
    return len(_COUNTED) < number <= _MOST_OF_COUNCIL and re.search(rf"\b{number} (?:[\w-]+ ){{0,2}}(?:councillors|{_CONTESTS[3:]}\b", text[:_OPENING_REACH], re.I) is not None


def _of_one_council(names: Names, text: str) -> bool:
    """Whether a text opens on the one council of which the tables have all the seats, by its name: "Devon County Council"."""
    if len(names.seats) > _MOST_OF_COUNCIL or not _make_one_whole(names):
        return False
    place = re.escape(NOT_ITS_NAME.sub(" ", without_total(names.whole()[0].seat).casefold()).strip())
    return len(place) > 3 and re.search(rf"\b{place}\b[^.;:\n]{{0,50}}\bcouncil\b", text[:_OPENING_REACH], re.I) is not None


def _only_seat(names: Names, text: str) -> Seats | None:
    """The only seat of the tables; None when the text is about another, or an election after its tables."""
    seat = next(iter(names.seats))
    found = Seats.of(names.of(seat)).known_to(text)
    this = found.this(seat)
    return None if _elsewhere(text, this, names.of(seat)) or _since(text, this) else found


def _on_a_whole(names: Names, opening: str) -> bool:
    """Whether an opening that names no seat is on the nation, or the tables have one without seats and it is on no other seat."""
    return bool(_NATIONWIDE.search(opening)) or ("" in names.seats and not BY_ELECTION.search(opening) and not _OTHER_SEAT.search(opening))


def _unnamed(names: Names, text: str) -> Seats | None:
    """What the seats make together, where a text names none of them."""
    if whole := [contest for contest in names.whole() if titled(contest.seat, text, names.seats.values())]:
        return Seats.of(whole).known_to(text)
    national = [seat for seat in names.seats if not seat]
    return Seats.of(names.of(national[0])) if national else _of_that_day(names, text)


def _of_that_day(names: Names, text: str) -> Seats | None:
    """All seats of one council and what they make together, for a text that names none of them, and opens on the election of a
    whole council on their very day: of which council it does not tell, so that no figure of it accuses, unless it says of as
    many seats as they are."""
    opening = Opening(text)
    days = {contest.date for contest in names.whole()}
    if len(names.seats) > _MOST_OF_COUNCIL or not _OF_A_COUNCIL.search(text[:_OPENING_REACH]) or BY_ELECTION.search(text[:_OPENING_REACH]) or days.isdisjoint(opening.days) or not _make_one_whole(names):
        return None
    found = Seats.of([contest for one in (names.whole(), *map(names.of, names.seats)) for contest in one if contest.date in days])
    return replace(found, guessed=frozenset() if _counts_all(found, text) else frozenset(found.by_seat))


def _scores(names: Names, text: str, lower: str, parts: Mapping[str, str]) -> tuple[dict[str, int], dict[str, int]]:
    """(how strongly a text names each seat, by itself and by people; by people alone). People are looked for only in seats
    that are few or named: a national file holds thousands."""
    score = {seat: named_in(printed, text, lower) for seat, printed in names.seats.items()}
    for part, seat in parts.items():
        score[seat] += any(m[0][0].isupper() for m in re.finditer(rf"\b{re.escape(part)}\b", text, re.I))
    all_read = len(names.seats) <= MOST_SEATS or (len(names.seats) <= _MOST_READ and any(office_forms(printed) for printed in names.seats.values()))
    people = {seat: _people_named(Seats.of(names.of(seat)).this(seat), lower) for seat in names.seats if score[seat] or all_read}
    return {seat: count + people.get(seat, 0) for seat, count in score.items()}, people


# An article of which an opening without a seat says that it is on the nation: among thousands of contests it may be on any.
_NATIONWIDE = re.compile(r"\b(?:general election|federal election|nation(?:ally|wide)|province-?wide|state-?wide|across (?:the country|britain|the uk)|hung parliament|overall majority|landslide|westminster|popular vote|no 10|downing street|prime minister)\b", re.I)
_LONG_AGO = 20  # years without a contest
_MOST_READ = 200  # contests for offices, of whom texts rather name the people; of more nobody is looked for where the text does not name the contest
_ONCE = 3  # the score of a seat that is named once, and nobody who stood in it


def _whole(names: Names, text: str) -> list[ContestName]:
    """What the seats of a table make together, and other tables that name no seat, where the text is about that: its
    title names the place, or its opening speaks of no seat and of nobody who stood in one."""
    opening = text[:_OPENING_REACH]
    lower = opening.casefold()
    seats = {seat: printed for seat, printed in names.seats.items() if seat and not is_row_of_totals(printed)}
    whole = names.whole()
    by_title = any(titled(contest.seat, text, seats.values()) or seats_of(contest.seat, text) for contest in whole)
    if not by_title and any(named_in(printed, opening, lower) for printed in seats.values()):
        return []
    if not by_title and not _SEVERAL_SEATS.search(opening) and not any(contest.seat and contest.seat.casefold() in lower for contest in whole):
        return []
    if not whole or (not by_title and len(seats) <= MOST_SEATS and any(_people_named(Seats.of(names.of(seat)).this(seat), lower) for seat in seats)):
        return []
    return [*whole, *(names.of("") if "" in names.seats else ())]


def _on_many(names: Names, text: str, named: Sequence[str]) -> bool:
    """Whether a text that names seats of a table is on what they make together as well: it names several, and opens on them."""
    if "" in names.seats or len(names.seats) < _FEWEST_OF_ALL or len(named) < _FEWEST_NAMED:
        return False
    return _make_one_whole(names) and _SEVERAL_SEATS.search(text[:_OPENING_REACH]) is not None


def _make_one_whole(names: Names) -> bool:
    """Whether the seats make one thing together: a table of all and the sum of its rows are the same."""
    return len({contest.key for contest in names.whole()}) == 1


def _people_named(this: ContestName, lower: str) -> int:
    return sum(2 for c in this.candidates if c.person and (any(form.casefold() in lower for form in full_names(c)) or _by_initial(c.name, lower)))


def _by_initial(name: str, lower: str) -> bool:
    """Whether a text names somebody by an initial and the surname: "K Halliday (Lab) 829"."""
    forenames, surname = name_parts(name)
    surname = surname.casefold()
    return bool(forenames) and surname in lower and re.search(rf"\b{re.escape(forenames[0][0].casefold())}\.? {re.escape(surname)}\b", lower) is not None


_CAPITALS = r"[A-Z][\w'’-]+"
_OTHER_SEAT = re.compile(
    rf"\b(?!(?:The|This|That|Every|Each|Our|Their|His|Her|Its|One|No|Another|Any) )(?:{_CAPITALS}(?:\s+(?:and|of|the|upon|&)\s+|[ -])?){{1,5}}"
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


_TITLE = re.compile(r"(?:[^\d:–—]{0,40}[:–—]\s*)?(?P<year>(?:19|20)\d\d)(?:\s*[:–—][^\d]{0,60})?")


def year_of_title(title: str, seats: Seats) -> int | None:
    """The year of an earlier election that a heading names as what its section is on, "Round one: 2010"; None for the newest
    one, and for a heading that says more of a year ("Turnout up on 2015")."""
    match = _TITLE.fullmatch(title.strip(" *_#\n"))
    if match is None:
        return None
    year, series = int(match["year"]), seats.by_seat.values()
    earlier = any(contest.year == year for contests in series for contest in contests[1:])
    return year if earlier and all(contests[0].year != year for contests in series) else None
