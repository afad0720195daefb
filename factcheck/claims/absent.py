"""An article on an election that no table holds: its figures are not those of the newest table, which is of an earlier one.

A stand-in without figures takes the place of the missing contest; whatever the article says of earlier ones is looked up
as ever.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from factcheck.claims.elections import AHEAD, BY_ELECTION, Seats
from factcheck.names import ABSENT, CandidateName, ContestName
from factcheck.parties import ANSWERS, PARTIES, party_label

_OPENING = 500  # characters in which an article says when it is of
_FRESH = timedelta(days=60)  # after the poll its result is news
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_MONTH = "|".join(_MONTHS)
_DATES = (rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTH}),? (?P<year>(?:19|20)\d\d)\b",
          rf"\b(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b")
_KIND = r"(?:general |local |council |mayoral |parliamentary |federal |state |assembly |by-?)?"
# "General election 2017", "the 2017 general election", "Election results 2017".
_ELECTION = re.compile(rf"\b{_KIND}elections?(?: results?| night)?(?: of| in|:)? (?P<after>(?:19|20)\d\d)\b|\b(?P<before>(?:19|20)\d\d) {_KIND}elections?\b", re.I)
# An election spoken of as one that is over when the article begins.
_BYGONE = re.compile(
    r"\b(?:since|than|from|on|until|after|before|unlike|compared (?:with|to)|"
    r"(?:lost|won|held|gained|elected|taken|captured|seen|fought|stood)(?: \w+){0,3} (?:in|at)) (?:the )?\Z", re.I)


def with_absent(seats: Seats, text: str) -> Seats:
    """The seats with a stand-in before the contests of each of which no table can be the article's."""
    if AHEAD.search(text):
        return seats  # the election to come has no result
    opening = _Opening(text[:_OPENING])
    return replace(seats, by_seat={seat: (opening.stand_in(known[0]), *known) if opening.of_another(known[0]) else known for seat, known in seats.by_seat.items()})


class _Opening:
    """What a text says at its beginning of when it is of: its dates, and the years of elections that it names as its own."""

    def __init__(self, text: str) -> None:
        self.text, self.lower = text, text.casefold()
        self.days = _days(text)
        self.years = _own_years(text)
        self.title = next((line for line in text.splitlines() if line.strip()), "")

    def of_another(self, this: ContestName) -> bool:
        """Whether the newest contest of the tables is not the one that the text reports.

        By the names of its files it is an earlier one, and the text does not date itself to it; or the text names another
        year's election, or another day, as its own.
        """
        if this.year is None:
            return this.earlier
        if any(_near(day, this) for day in self.days):
            return False
        later = any(year > this.year for year in self.years) or any(_after(day, this) for day in self.days)
        if this.earlier:
            return later or this.year not in _own_years(self.title)
        if this.kind == "general" and not self.years and BY_ELECTION.search(self.text) and not self._names_anybody(this):
            return True
        if not later or any(year <= this.year for year in self.years):
            return False
        return bool(self.years) or not (str(this.year) in self.title or self._names_anybody(this))

    def _names_anybody(self, this: ContestName) -> bool:
        return any(c.person and c.name.casefold() in self.lower for c in this.candidates)

    def stand_in(self, this: ContestName) -> ContestName:
        """The missing contest: its seat, its year where the text tells it, and all parties: of any that stood it has no figure."""
        years = {*self.years, *(day.year for day in self.days)}
        year = max((year for year in years if this.year is None or year >= this.year), default=None)
        parties = dict.fromkeys((*(c.party for c in this.candidates), *(p.key for p in PARTIES if p.key not in ANSWERS)))
        candidates = tuple(CandidateName(party, party_label(party), party, party_label(party), person=False) for party in parties)
        return ContestName(f"{this.seat_key}@{year or 'now'}{ABSENT}", this.seat, this.seat_key, None, year, this.kind, False, this.area, candidates, absent=True)


def _own_years(text: str) -> set[int]:
    """The years of the elections that a text names, but for those that it looks back to."""
    return {int(match["after"] or match["before"]) for match in _ELECTION.finditer(text) if not _BYGONE.search(text, 0, match.start())}


def _days(opening: str) -> list[date]:
    """The dates that stand in a text."""
    found = []
    for pattern in _DATES:
        for match in re.finditer(pattern, opening, re.I):
            try:
                found.append(date(int(match["year"]), _MONTHS.index(match["month"].casefold()) + 1, int(match["day"])))
            except ValueError:
                continue
    return found


def _near(day: date, contest: ContestName) -> bool:
    """Whether a text of that day may report the contest as news."""
    if contest.date is None:
        return day.year == contest.year
    return timedelta(days=-2) <= day - contest.date <= _FRESH


def _after(day: date, contest: ContestName) -> bool:
    return day > contest.date + _FRESH if contest.date else contest.year is not None and day.year > contest.year
