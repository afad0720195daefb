"""Article to Quantities: every number as written, with its form, unit and hedge. The only home of quantulum3."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

# What a number is by its form alone.
COUNT, PERCENT, POINTS, FRACTION = "count", "percent", "points", "fraction"
ORDINAL, MULTIPLIER, YEAR, OTHER = "ordinal", "multiplier", "year", "other"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number of the article.

    start, end    offsets of the number with its unit, without the hedge ("61 per cent", "4,000-odd")
    kind          count, percent, points, fraction (one in five, a third, 7/12), ordinal (third, 4th),
                  multiplier (twice, doubled, tenfold, halved = 1/2), year, or other (then `reason` says what)
    value         the plain number: 61 for 61 %, 1/3 for "a third", 17400000 for "17.4m", 2 for "doubled"
    step          size of the last place as written: 1 for 61, 1/10 for 61.2, 100000 for 17.4m, 100 for "24,200"
                  (two or more trailing zeros are rounding to that place), 1 for "24,230"; 0 for ordinals and years
    unit          votes, points, percent, seats, people, candidates, ballots, years, ... as far as the word
                  beside the number tells, else None
    comparator    = ~ > >= < <= ~< (nearly, just under) ~> (just over)
    hedge         offsets of the words that make the comparator, or None
    sign          +1 or -1 if a sign is printed before the number, else 0
    upper         the upper end when the text gives a range ("12-15%", "between 30 and 35 per cent")
    partner       `start` of the other number of a pair ("52-48", "9,120 to 8,455", "31 votes to 28"), else None
    words         written in words, not figures
    reason        why this is no election figure whatever its context: age, date, time, money, duration, odds,
                  name (No10, M6, Channel 4, phone numbers, sections of acts), length, temperature, idiom ...; else None
    """

    start: int
    end: int
    text: str
    kind: str
    value: Fraction
    step: Fraction
    unit: str | None = None
    comparator: str = "="
    hedge: tuple[int, int] | None = None
    sign: int = 0
    upper: Fraction | None = None
    partner: int | None = None
    words: bool = False
    reason: str | None = None
