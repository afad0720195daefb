"""Elections told from another one: "two years later", "the election before that", "two elections ago"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.openings import MONTHS
from factcheck.names import ContestName
from factcheck.quantities.words import SMALL_WORD, word_value

_ELECTION = r"(?:election|contest|poll|vote|time|one|outing)"
RELATIVE = re.compile(
    rf"(?P<back>(?:in |at )?the {_ELECTION} before last|(?:in |at )?(?:the )?last (?:general )?{_ELECTION} but one|two (?:general )?elections (?:ago|back|earlier))|"
    rf"(?:barely |only |just )?(?P<earlier>a|one|\d+|{SMALL_WORD}) years? (?:before|earlier than) (?:that|then|this)|"
    rf"(?:barely |only |just )?(?P<years>a|one|\d+|{SMALL_WORD}) years? (?:later|on)|"
    rf"(?P<after>(?:at |in )?the (?:{_ELECTION}|year) after(?: (?:that|this|it))?|(?:at )?(?:the )?(?:next|following) (?:general )?{_ELECTION}|"
    rf"(?:the|in the) following {_ELECTION})|"
    rf"(?P<before>(?:at |in )?the (?:{_ELECTION}|year) before(?: (?:that|this|it))?)",
    re.I,
)

# "seven years ago" and "two and a half years back" tell a year of their own.
YEARS_AGO = re.compile(
    rf"(?:only |just |barely |fully )?(?P<years>\d+|{SMALL_WORD})(?:[ -]and[ -]a[ -]half)?(?: (?:short|long|brief|full))? years (?:ago|back|earlier|before|previously)", re.I)


def contest_ago(phrase: str, this: ContestName, known: Sequence[ContestName]) -> ContestName | None:
    """The contest of a seat so many years before the newest, one year more or less; None where none is known of then, or
    the phrase does not count the years.

    `known`: the contests of the seat, the newest first.
    """
    counted = YEARS_AGO.fullmatch(phrase)
    if counted is None or this.year is None:
        return None
    years = int(counted["years"]) if counted["years"].isdecimal() else int(word_value(counted["years"])[0])
    then = this.year - years
    near = [(abs(then - c.year), c) for c in known if c.year is not None and c.year < this.year and abs(then - c.year) <= 1]
    return min(near, key=lambda pair: pair[0])[1] if near else None


_MONTHS = {name: i for i, name in enumerate(MONTHS, 1)}
_SEASONS = {"spring": (3, 4, 5), "summer": (6, 7, 8), "autumn": (9, 10, 11), "winter": (12, 1, 2)}
_LAST_SEASON = re.compile(rf"\b(?P<name>{'|'.join((*_MONTHS, *_SEASONS))})(?:'s|’s)?\b", re.I)
_WITHIN = 400  # days that "last December" reaches back


def contest_in_season(phrase: str, this: ContestName, known: Sequence[ContestName]) -> ContestName | None:
    """The contest of a seat held in the month or season that a phrase names, within the year before the newest; else None."""
    named = _LAST_SEASON.search(phrase)
    if named is None or this.date is None:
        return None
    name = named["name"].casefold()
    months = _SEASONS.get(name, (_MONTHS.get(name, 0),))
    return next((c for c in known if c.date is not None and c.date.month in months and 0 < (this.date - c.date).days <= _WITHIN), None)


def contest_from(relative: re.Match[str], known: Sequence[ContestName], bases: Sequence[ContestName]) -> ContestName | None:
    """The contest of a seat that a phrase means, reckoned from the first of the bases; None where that is not told.

    `known`: the contests of the seat, the newest first, those without a year last.
    """
    if relative["back"]:
        dated = [contest for contest in known if contest.year is not None and not contest.notional]
        return dated[2] if len(dated) > 2 else None
    if not bases or bases[0].year is None:
        return None
    year = bases[0].year
    if many := relative["years"] or relative["earlier"]:
        number = 1 if many.casefold() in {"a", "one"} else int(many) if many.isdecimal() else int(word_value(many)[0])
        return next((contest for contest in known if contest.year == (year + number if relative["years"] else year - number)), None)
    if relative["after"]:
        return next((contest for contest in reversed(known) if contest.year is not None and contest.year > year), None)
    return next((contest for contest in known if contest.year is not None and contest.year < year), None)
