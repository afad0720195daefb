"""Which cues of the table are worth trying in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.claims.beside import around, beside
from factcheck.claims.cue import Cue
from factcheck.claims.needs import Index

_OFTEN = 50  # trials, after which a look beside the numbers has paid for itself


class Trials:
    """Cues by the words that they cannot do without, and those that are often tried by what can stand beside their number."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._cues = cues
        self._index = Index(cues, lambda cue: cue.needs)
        self._times = [0] * len(cues)
        self._bits: dict[frozenset[str], int] = {}
        self._masks: dict[str, int] = {}

    def candidates(self, text: str, numbers: Iterable[int]) -> list[Cue]:
        """The cues that may match a sentence with numbers at these places, in the order of the table."""
        there = 0
        for stretch in around(text, numbers):
            there |= self._masks.get(stretch, 0)
        found = self._index.places(text, (1 << len(self._bits)) - 1 & ~there)
        for place in found:
            self._times[place] += 1
            if self._times[place] == _OFTEN:
                self._index.narrow(place, self._needed(self._cues[place]))
        return [self._cues[place] for place in found]

    def _needed(self, cue: Cue) -> int:
        """The bits of what must stand beside the number of a cue."""
        needed = 0
        for stretches in beside(cue.regex.pattern):
            bit = self._bits.get(stretches)
            if bit is None:
                bit = self._bits[stretches] = 1 << len(self._bits)
                for stretch in stretches:
                    self._masks[stretch] = self._masks.get(stretch, 0) | bit
            needed |= bit
        return needed
