"""What the results say about one reading of a claim."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from factcheck.results.model import Cell

# What a table lacks, so that its figures refute nothing though they do not contradict each other.
UNPROVEN = "nothing in the table tells whether its parties are all that stood"
FIRST_ALONE = "these are first preferences, and what the last two had in the end is not in the tables"
LACKING = frozenset({UNPROVEN, FIRST_ALONE})


@dataclass(frozen=True, slots=True)
class Value:
    """One true value under one definition.

    low..high    what the value can be: equal when computed from counts, an interval when a printed, rounded figure
                 is all there is
    text         for values that are words ("hold", "Labour"); then low = high = 0
    arithmetic   "17,309 - 6,335 = 10,974"
    definition   "ballots / electorate" where there are several official definitions, else None
    doubtful     why the tables contradict themselves about it, or None
    """

    low: Fraction
    high: Fraction
    arithmetic: str
    cells: tuple[Cell, ...] = ()
    definition: str | None = None
    text: str | None = None
    doubtful: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """The true values of one formula: one a definition (turnout by ballots, by valid votes) or table.

    `note` is a condition the user must be told: "the files reach back to 1918", "provisional count".
    """

    values: tuple[Value, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """The tables cannot decide, and why.

    misread is True when the question itself does not fit the contest (a Tory majority where Labour won): then the
    reading is at fault rather than the article, and the next one counts.
    """

    reason: str
    misread: bool = False


@dataclass(frozen=True, slots=True)
class Cause:
    """The likely cause of a wrong figure.

    kind     misprint, sign, swing, points, or where the figure is right: person (of somebody else), year (of another
             contest of the seat), figure (another figure of the contest), count (somebody's of another count of it)
    words    for the reader
    party    with person: the party of whom the figure is right
    """

    kind: str
    words: str
    party: str = ""
