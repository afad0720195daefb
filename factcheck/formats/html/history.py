"""The past of a seat as columns, one a contest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcheck.evidence.model import History, Point
from factcheck.formats.full import grouped
from factcheck.formats.jsonformat import plain
from factcheck.parties import initials

HIGH = 100
_NAMES = {"majority": "Majority", "votes": "Votes", "share": "Share of the vote", "turnout": "Turnout", "margin_points": "Majority in points", "lead": "Lead",
          "lead_points": "Lead in points", "electorate": "Electorate", "votes_cast": "Votes cast", "valid_votes": "Valid votes", "rejected": "Rejected ballots",
          "swing": "Swing", "candidates": "Candidates"}


@dataclass(frozen=True, slots=True)
class Column:
    """A contest: year, value in words, where it begins and how long it is in parts of HIGH, who won and in short; own: the article's; named: the
    year that the claim names; other: won by somebody else than the article's."""

    year: str
    text: str
    top: int
    size: int
    winner: str
    short: str
    own: bool = False
    named: bool = False
    other: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """A history to look at. winners: whether who won is what counts; then `other` are those whom somebody else won."""

    claim: str
    kind: str
    title: str
    columns: tuple[Column, ...]
    winners: bool
    left_out: int

    @property
    def told(self) -> tuple[Column, ...]:
        """The columns that are told in words: the article's, the year that it names, and of values the largest before."""
        before = [] if self.winners else sorted(self.columns[:-1], key=lambda column: column.top)[:1]
        return tuple(column for column in self.columns if column.own or column.named or column in before)


def chart(history: History, claim: str, kind: str, title: str) -> Chart:
    """The chart of a claim; `title` says what it claims."""
    values = [point.value for point in history.points]
    low, high = min(Fraction(0), *values), max(Fraction(0), *values)
    span = (high - low) or Fraction(1)
    columns = tuple(_column(point, history, point is history.points[-1], low, high, span) for point in history.points)
    what = "Who won the seat" if history.winners else _NAMES.get(history.measure, history.measure.replace("_", " ").capitalize())
    return Chart(claim, kind, f"{what}, {columns[0].year} to {columns[-1].year}: “{title}”", columns, history.winners, history.left_out)


def _column(point: Point, history: History, own: bool, low: Fraction, high: Fraction, span: Fraction) -> Column:
    top = round(HIGH * (high - max(point.value, Fraction(0))) / span)
    size = round(HIGH * abs(point.value) / span)
    text = grouped(plain(Fraction(round(100 * point.value), 100))) + ("%" if history.unit == "percent" else "")
    year = point.when[:4]
    winner = point.winner or ""
    other = history.winners and point.winner != history.points[-1].winner
    return Column(year, text, top, size, winner, _short(winner), own, str(history.since) == year, other)


def _short(winner: str) -> str:
    words = winner.split()
    return "" if not words else winner[:3] if len(words) == 1 else initials(winner) or winner[:3]


__all__: Sequence[str] = ["Chart", "Column", "chart"]
