"""Figures of the tables as values: exact or as printed, with the cells they came from, and written out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from factcheck.facts.model import UNPROVEN, Unknown, Value
from factcheck.results.model import PARTY_VOTE, PREFERRED, TWO_PARTY, Cell, Contest, Figure

Values = tuple[Value, ...]
Answer = Values | Unknown
NOT_ALL = Unknown("the tables do not list every candidate")
NO_VALID = Unknown("the valid votes are not in the tables")


def count(value: Fraction) -> str:
    """A number of votes as printed: "17,309"."""
    if value.denominator == 1:
        return f"{int(value):,}"
    return f"{float(value):,.2f}"


def percent(value: Fraction) -> str:
    """A percentage to two places: "60.79"."""
    return f"{float(value):.2f}"


def exact(value: Fraction, arithmetic: str, figures: Iterable[Figure], definition: str | None = None) -> Value:
    """A value that was computed, with all cells of the figures in it."""
    known = list(figures)
    cells: tuple[Cell, ...] = tuple(dict.fromkeys(cell for f in known for cell in f.cells))
    doubtful = next((f.doubtful for f in known if f.doubtful), None)
    return Value(value, value, arithmetic, cells, definition, doubtful=doubtful)


def as_it_stands(figure: Figure) -> Value:
    """One figure of the tables, taken for exact."""
    return exact(figure.value, count(figure.value), [figure])


def printed(figure: Figure, definition: str) -> Value:
    """One figure of the tables, anywhere within its rounding."""
    raw = figure.cells[0].raw if figure.cells else percent(figure.value)
    return Value(figure.low, figure.high, f"{raw} in the table", figure.cells, definition, doubtful=figure.doubtful)


def given(contest: Contest, name: str, words: str) -> Answer:
    """A figure that the tables print, or that they do not."""
    figure = contest.figures.get(name)
    return (as_it_stands(figure),) if figure else Unknown(f"{words} is not in the tables")


def valid(contest: Contest) -> tuple[Fraction, list[Figure], str] | None:
    """(valid votes, figures, arithmetic): as printed, else the sum of all candidates' votes; None where some are not listed."""
    figure = contest.figures.get("valid_votes")
    if figure is not None and (not figure.doubtful or not contest.complete):
        return figure.value, [figure], count(figure.value)
    if contest.in_part:
        return None
    counted = [c.votes for c in contest.candidacies if c.votes is not None]
    total = sum((f.value for f in counted), Fraction(0))
    if contest.unproven and counted:
        cast = contest.figures.get("votes_cast")
        if cast is not None and cast.value > total and "rejected" not in contest.figures:  # "All votes", those for others among them
            return cast.value, [replace(cast, doubtful=UNPROVEN)], count(cast.value)
        counted[0] = replace(counted[0], doubtful=UNPROVEN)
    whole = contest.complete or contest.kind == "national" or not any(c.aggregate for c in contest.candidacies)
    if counted and (whole or figure is None):
        return total, counted[:1], count(total)
    return None


_COUNTS = frozenset({PREFERRED, TWO_PARTY, PARTY_VOTE})


def of_one_count(pairs: list[tuple[Value, Value]], a: Values, b: Values) -> tuple[list[tuple[Value, Value]], str | None]:
    """(pairs of one count of votes, why they may not be the ones meant): a change is between first preferences, or between
    two-party counts, never between one and the other; where one election has a count that the other has not, a change may
    be of that."""
    counts = [{v.definition for v in values} & _COUNTS for values in (a, b)]
    if counts[0] == counts[1]:
        return pairs, None
    return [(x, y) for x, y in pairs if x.definition == y.definition], "one of the two elections has a count that the tables lack of the other"
