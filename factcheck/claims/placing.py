"""Which of a seat's contests a text is about, where the tables reach further than the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.claims.openings import Opening, own_years
from factcheck.names import ContestName, akin

_FIELD = 3  # so many candidates of one contest named in full, and none of a newer one: the text is about that contest


def place_told(known: Sequence[ContestName], lower: str) -> int:
    """Which of the contests of a seat a text tells of, from 0: the newest, unless all its people are of one inside a
    history by party, and it names neither that year nor a later one, as it would in looking back."""
    named = [sum(1 for c in contest.candidates if c.person and c.name.casefold() in lower) for contest in known[:6]]
    if (bygone := _looked_back_on(known[:6], lower)) is not None:
        return bygone
    place = next((i for i, count in enumerate(named) if count), 0)
    if place == 0 or named[place] < _FIELD:
        return 0
    if all(any(c.person for c in contest.candidates) for contest in known[place + 1 :]):
        return 0
    told = known[place].year
    return 0 if told and any(int(year) >= told for year in _YEAR.findall(lower)) else place


def _looked_back_on(known: Sequence[ContestName], lower: str) -> int | None:
    """The place of the contest that a text on a bygone election is about: its opening names two and more of that one's people,
    and all of it a whole field of them, of which no newer one has more than one."""
    def people(contest: ContestName, text: str) -> int:
        return sum(1 for c in contest.candidates if c.person and (_named(c.name, text) or re.search(rf"\b{re.escape(c.name.split()[-1].casefold())}\b", text) is not None))

    opening = lower[:_OPENING]
    if not known or (known[0].year and str(known[0].year) in lower):
        return None
    for place, contest in enumerate(known[1:], 1):
        whole_field = sum(1 for c in contest.candidates if c.person and _named(c.name, lower)) >= _FIELD
        if whole_field and people(contest, opening) > 1 and all(people(newer, lower) <= 1 for newer in known[:place]):
            return place
    return None


def place_among(known: Sequence[ContestName], lower: str, opening: Opening) -> tuple[int, bool]:
    """(which of the contests of a seat a text tells of, whether it says so) where the tables hold all there were: the one
    that its beginning dates it to, else that of most of the people it names, if no other has as many, else the newest."""
    dated = [i for i, contest in enumerate(known) if opening.near(contest)] or [i for i, contest in enumerate(known) if contest.year in opening.years]
    if dated:
        return dated[0], True
    told_when = bool(opening.years or opening.days)  # of a contest that the tables do not hold
    if len(known) > 1 and not known[0].earlier and all(contest.earlier for contest in known[1:]) and not (told_when and known[0].year):
        return 0, True  # the names of the files tell which is the one before
    if (bygone := _before_all(known, lower)) is not None:
        return bygone, False
    if _BY_ELECTION.search(lower, 0, _HEAD) and (held := [i for i, contest in enumerate(known) if contest.kind == "by-election"]):
        return held[0], len(held) == 1 and not told_when
    named = [sum(1 for c in contest.candidates if c.person and _named(c.name, lower)) for contest in known]
    if max(named) > 1 or named[0] == 0 < max(named):
        best = [i for i, count in enumerate(named) if count == max(named)]
        # The years that a text names are mostly those that it looks back to.
        return best[0], not told_when and max(named) > 1 and (len(best) == 1 or str(known[best[0]].year) in lower)
    question = known[0].year is None and not any(c.person for c in known[0].candidates)  # of one day with the rest of its table
    return 0, len(known) == 1 and not told_when and (named[0] > 0 or question or str(known[0].year) in lower)


def on_one_day(by_seat: Mapping[str, Sequence[ContestName]], places: Mapping[str, tuple[int, bool]], lower: str) -> dict[str, tuple[int, bool]]:
    """The places of contests, those of which the text does not tell moved to the day of most that it does tell of, where
    they have a contest of that day: an article on several seats is mostly on one night. Where it tells of none, to the day on which
    it names people of most seats, of several at least."""
    days = Counter(by_seat[seat][place].date for seat, (place, told) in places.items() if told and by_seat[seat][place].date)
    if not days:
        days = Counter(contest.date for known in by_seat.values() for contest in known if contest.date and any(c.person and _named(c.name, lower) for c in contest.candidates))
        if len(by_seat) < _SEVERAL or not days or max(days.values()) < _SEVERAL:
            return dict(places)
    day = max(days, key=lambda one: (days[one], one))
    found = {seat: next((i for i, contest in enumerate(known) if contest.date == day), None) for seat, known in by_seat.items()}
    return {seat: (at, False) if not told and (at := found[seat]) is not None else (place, told) for seat, (place, told) in places.items()}


def of_one_kind(known: Sequence[ContestName], place: int) -> tuple[ContestName, ...]:
    """The contests from a place on that can be compared with the one there: a seat of one name is that of a council and of
    parliament, and an area of a referendum."""
    return tuple(contest for contest in known[place:] if akin(contest.kind, known[place].kind))


def _named(name: str, lower: str) -> bool:
    """Whether a text names somebody in full, or by the first and the last of the names that a table prints."""
    words = name.casefold().split()
    return name.casefold() in lower or (len(words) > 2 and f"{words[0]} {words[-1]}" in lower)


_SEVERAL = 3  # seats of which people are named, so that a day is the night of all
_OPENING = 400  # characters in which a text says whom it is about
_HEAD = 300  # characters in which a headline and what stands below it are
_BY_ELECTION = re.compile(r"\bby-?election\b(?! (?:of|in) (?:19|20)\d\d)")


def _before_all(known: Sequence[ContestName], lower: str) -> int | None:
    """The place of the contest that a text is about which looks back to none but older years than that of the one before
    the newest ("more than in 2010"): the next one after them. None where nothing says so."""
    years = {int(year) for year in _YEAR.findall(lower)}
    there = [year for contest in known if (year := contest.year) and year in years]
    if len(known) < 3 or not there or known[1].year is None or max(years) >= known[1].year:
        return None
    if str(max(there)) not in _LOOKED_BACK.findall(lower):
        return None
    after = [i for i, contest in enumerate(known) if contest.year is not None and contest.year > max(there)]
    place = after[-1] if after else 0
    return place if place > 1 else None


_LOOKED_BACK = re.compile(r"\b(?:than|since|from|on|compared with|compared to|from the|than at|up on|down on) (?:in |at )?(?:the )?((?:19|20)\d\d)\b")
_IN_YEAR = re.compile(r"\b(?:in|than|from|on) ((?:19|20)\d\d)\b(?=[^.;\n]{0,60}\b(?:majority|votes?|share|per cent|polled|won|lost|stood|turnout|elect\w+|seat|lead)\b|%)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SINCE = re.compile(r"\b(?:since|until|before) (?:at least )?(?:19|20)\d\d\b")  # how long, not when the one before was


_OF_ELECTION = re.compile(r"(?<!\bafter )(?<!\bsince )(?<!\bbefore )(?<!\bthan )(?<!\bfrom )(?<!\buntil )(?<!\bon )\bthe ((?:19|20)\d\d) (?:[a-z-]+ ){0,3}?elections?\b")


def _year_told(lower: str) -> int | None:
    """The year of the election that a text opens on, "the 2019 federal election", or of the day in its first line, where it
    names no year later."""
    opening = Opening(lower)
    told = own_years(lower[:_OPENING]) | set(map(int, _OF_ELECTION.findall(lower[:_OPENING]))) | {day.year for day in Opening(opening.title).days}
    return max(told) if told and max(told) == max(map(int, _YEAR.findall(lower)), default=0) else None


def dated(known: tuple[ContestName, ...], lower: str) -> tuple[ContestName, ...]:
    """The contests of a seat, the only earlier one without a date taken for that of the year which the text names most, or
    names alone."""
    undated = [i for i, contest in enumerate(known) if i and contest.year is None and not contest.notional]
    if len(undated) != 1:
        return known
    this = known[0].year or _year_told(lower)
    told = {this, *(contest.year for contest in known)}
    years = Counter(year for year in map(int, _YEAR.findall(_SINCE.sub(" ", lower))) if year not in told and (this is None or year < this)).most_common(2)
    if not years or (len(years) > 1 and (years[0][1] < 2 or years[1][1] == years[0][1])):
        then = {int(year) for year in _IN_YEAR.findall(lower)} - told
        years = [(year, 1) for year in then if this is None or year < this]  # "in 2010, when his majority was", not "the by-election of 1965"
        if len(years) != 1:
            return known
    place = undated[0]
    return (*known[:place], replace(known[place], year=years[0][0]), *known[place + 1 :])


def in_passing(contest: ContestName) -> ContestName:
    """A contest of a seat that a text names in passing, among thousands: by a surname alone it means none of its people."""
    return replace(contest, candidates=tuple(c for c in contest.candidates if not c.person))
