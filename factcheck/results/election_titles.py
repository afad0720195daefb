"""What a line between two tables of a sheet says of the election below it: "2019 result", "Previous election", "12 December 2019".

Such a line names no seat. To teach it a word that such lines have, extend WORDS; those that say that the election was before, BEFORE.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from factcheck.parties import slug
from factcheck.results import dates
from factcheck.results.countries import general_election
from factcheck.results.headings import is_notional

BEFORE = frozenset({"previous", "previously", "prev", "last", "prior", "earlier", "former", "old"})
WORDS = (r"the|a|in|at|of|on|for|from|how|they|it|we|voted|was|were|election|elections|elected|result|results|general|ge|by|bye|byelection|vote|votes|time|here|"
         r"federal|canadian|australian|irish|indian|british|united|kingdom|new|zealand|dail|lok|sabha|"
         r"parliamentary|parliament|westminster|uk|council|local|national|held|declared|notional|full|final|poll|contest|compare|comparison|"
         r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?")
_WORD = re.compile(WORDS)
_YEAR = re.compile(r"(?<!\d)(?:ge|le)?((?:18|19|20)\d\d)(?!\d)", re.I)
_BY_ELECTION = re.compile(r"\bby-?e", re.I)
_LONG = 80


@dataclass(frozen=True)
class ElectionTitle:
    """The election of the rows below a line: its day and year, where they are known, and whether it is only said to be the one before."""

    day: date | None
    year: int | None
    earlier: bool = False
    text: str = ""

    @property
    def notional(self) -> bool:
        """Whether the line says that the figures are estimates on new boundaries."""
        return is_notional(self.text)


def election_title(text: str, seat: str, here: tuple[date | None, int | None], local: bool, country: str) -> ElectionTitle | None:
    """What a line says of the election below it; None for a line that says more than that, a seat other than `seat` above all.

    `here`: day and year of the table as a whole; `local`: it is of a council, which has no general election.
    """
    words = slug(text).split()
    own = slug(seat).split()
    said = [word for word in words if word not in BEFORE and not _WORD.fullmatch(word) and not re.fullmatch(r"(?:ge|le)?\d{4}|\d{1,2}(?:st|nd|rd|th)?", word)]
    if len(text) > _LONG or said not in ([], own) or not words:
        return None
    day = dates.parse_date(text)
    years = {int(year) for year in _YEAR.findall(text)}
    earlier = not BEFORE.isdisjoint(words)
    if day is None and len(years) > 1:
        return None
    year = day.year if day else next(iter(years), None)
    if year is None:
        return ElectionTitle(None, None, True, text) if earlier else None
    if day is None and here[1] == year and not (_BY_ELECTION.search(text) and here[0] in dates.GENERAL_DATES):
        day = here[0]
    elif day is None and not local and not _BY_ELECTION.search(text):
        day = general_election(year, dates.month_of_two(text, year), country)
    return ElectionTitle(day, year, False, text)
