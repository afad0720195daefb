"""When an article is of, as far as its beginning says so: its dates, and the elections that it names as its own."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cached_property

from factcheck.names import ContestName

_OPENING = 500  # characters in which an article says when it is of
_FRESH = timedelta(days=60)  # after the poll its result is news
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_MONTH = "|".join(MONTHS)
_DATES = (rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTH}),? (?P<year>(?:19|20)\d\d)\b",
          rf"\b(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b")
_KIND = r"(?:general |local |council |mayoral |parliamentary |federal |state |assembly |by-?)?"
# "General election 2017", "the 2017 general election", "Election results 2017".
_ELECTION = re.compile(
    rf"\b{_KIND}elections?(?: results?| night)?(?: of| in|:)?(?: (?:{_MONTH}))? (?P<after>(?:19|20)\d\d)\b|"
    rf"\b(?P<before>(?:19|20)\d\d) {_KIND}elections?\b", re.I)
# An election spoken of as one that is over when the article begins.
_BYGONE = re.compile(
    r"\b(?:since|than|from|on|until|after|before|unlike|compared (?:with|to)|"
    r"(?:lost|won|held|gained|elected|taken|captured|seen|fought|stood)(?: \w+){0,3} (?:in|at)) (?:the )?\Z", re.I)


# Words of an election of one kind, and the kinds of contests that tell of it.
_KINDS: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = (
    (re.compile(r"\breferendum\b|\bplebiscite\b|\bbrexit vote\b", re.I), frozenset({"referendum"})),
    (re.compile(r"\b(?:wards?|councillors?|council|county division|town hall|polling district|(?:local|county|district|borough) elections?)\b", re.I),
     frozenset({"local", "national"})),
    (re.compile(r"\b(?:general election|westminster|commons|parliamentary|constituenc(?:y|ies)|mps?|backbencher)\b", re.I), frozenset({"general", "by-election", "national"})),
)


class Opening:
    """What a text says at its beginning of when it is of.

    days: the dates in it; years: of the elections that it names as its own; title: its first line.
    """

    def __init__(self, text: str) -> None:
        self.text = text[:_OPENING]
        self.lower = self.text.casefold()
        self.days = _days(self.text)
        self.years = own_years(self.text)
        self.title = next((line for line in self.text.splitlines() if line.strip()), "")

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of contests that it can be about, none where its words leave that open."""
        told = {kinds for words, kinds in _KINDS if words.search(self.text)}
        return told.pop() if len(told) == 1 else frozenset()

    def near(self, contest: ContestName) -> bool:
        """Whether a date in it is that of the contest, or of the weeks in which its result is news."""
        return any(_near(day, contest) for day in self.days)

    def is_of_kind(self, contest: ContestName) -> bool:
        """Whether a contest is of a kind that it can be about."""
        return not self.kinds or contest.kind in self.kinds or contest.kind == "unknown"

    def later(self, contest: ContestName) -> bool:
        """Whether it dates itself to a later election, or to a day on which the result is none any more."""
        return any(contest.year is not None and year > contest.year for year in self.years) or any(_after(day, contest) for day in self.days)

    def names_anybody(self, contest: ContestName) -> bool:
        """Whether somebody who stood is named in it."""
        return any(c.person and c.name.casefold() in self.lower for c in contest.candidates)


def own_years(text: str) -> set[int]:
    """The years of the elections that a text names, but for those that it looks back to."""
    return {int(match["after"] or match["before"]) for match in _ELECTION.finditer(text) if not _BYGONE.search(text, 0, match.start())}


def _days(opening: str) -> list[date]:
    """The dates that stand in a text."""
    found = []
    for pattern in _DATES:
        for match in re.finditer(pattern, opening, re.I):
            try:
                found.append(date(int(match["year"]), MONTHS.index(match["month"].casefold()) + 1, int(match["day"])))
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
