"""What else a number may be, worked out when it is asked for and of what was known where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from factcheck.claims.chances import Possible
from factcheck.claims.claim import Guesses
from factcheck.claims.formula import Reading
from factcheck.claims.hits import Hit

if TYPE_CHECKING:
    from factcheck.claims.reader import Reader

_NAMED = 40  # names before a number that are kept for what else it may be


def guess_later(reader: Reader, at: int, hits: Sequence[Hit], readings: Sequence[Reading], near: Sequence[Reading] | None) -> Guesses:
    """How to guess what else the number at `at` may be: for when its readings fail. `near`: what the words beside it make
    likely, where this was made for its readings already."""
    later = reader.later()

    def beside() -> Sequence[Reading]:
        return near if near is not None else later().guesser.of(at, bool(hits))

    return Guesses(lambda: [] if near is not None else beside(), lambda: later().widely.of(at), lambda: later().widely.of(at, spoken_of=True),
                   _possible(later, at, hits, readings, beside))


def possible_only(reader: Reader, at: int, hits: Sequence[Hit], readings: Sequence[Reading]) -> Guesses:
    """What else a number may be of which a cue tells enough: for when it is about to be accused."""
    later = reader.later(_NAMED)
    return Guesses(tuple, tuple, tuple, _possible(later, at, hits, readings, lambda: later().guesser.of(at, bool(hits))))


def _possible(later: Callable[[], Reader], at: int, hits: Sequence[Hit], readings: Sequence[Reading], near: Callable[[], Sequence[Reading]]) -> Callable[[], Possible]:
    def possible() -> Possible:
        reader = later()
        before = [(p, reading.measure) for p, reading in sorted(reader.readings.items()) if p < at]
        return reader.possibilities.of(at, hits, readings, near(), before)

    return possible
