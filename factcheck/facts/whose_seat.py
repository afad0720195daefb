"""Which seat a text that names none is about: the one of which it gives far more figures than of any other."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.claims.naming import named_in
from factcheck.names import Names, is_row_of_totals
from factcheck.quantities import COUNT, Quantity

if TYPE_CHECKING:
    from factcheck.results import Results

MOST_SEATS = 40  # of more none is looked for by its figures
_LEAST = 1_000  # a smaller count may be of any seat
_ENOUGH = 4  # figures of a seat in a text that is about it
_TIMES = 5  # as many as of any other


def told_by_figures(quantities: Sequence[Quantity], results: Results, names: Names, text: str) -> tuple[str, Names] | None:
    """The one seat that the counts of a text are of, each of four digits and more as the tables print it, and the names of
    it and of others that the text gives in full; None where the text names that seat, or no seat stands out.

    quantities: the numbers of the text.
    """
    seats = [seat for seat, printed in names.seats.items() if seat and not is_row_of_totals(printed)]
    if not 1 < len(seats) <= MOST_SEATS:
        return None
    given = {q.value for q in quantities if q.kind == COUNT and q.step == 1 and q.reason is None and not q.words and q.value >= _LEAST}
    if len(given) < _ENOUGH:
        return None
    found = {seat: len(given & _counts(seat, results)) for seat in seats}
    best, *rest = sorted(seats, key=lambda seat: -found[seat])
    told = found[best] >= _ENOUGH and found[best] >= _TIMES * max(found[seat] for seat in rest)
    if not told or named_in(names.seats[best], text, text.casefold()):
        return None
    beside = [seat for seat in rest if names.seats[seat] in text]
    return best, Names.from_contests(tuple(contest for seat in (best, *beside) for contest in names.of(seat)))


def _counts(seat: str, results: Results) -> set[Fraction]:
    """What the tables count of a seat: votes and the whole of its contests."""
    found: set[Fraction] = set()
    for contest in results.of_seat(seat):
        votes = sorted((c.votes.value for c in contest.candidacies if c.votes), reverse=True)
        found.update(votes)
        found.update(figure.value for figure in contest.figures.values() if figure.low == figure.high)
        found.update(first - votes[1] for first in votes[:1] if len(votes) > 1)
    return found
