"""Which cues of the table are worth trying in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.claims.beside import around, beside
from factcheck.claims.cue import Cue
from factcheck.claims.needs import Index, places

_OFTEN = 50  # trials, after which a look beside the numbers has paid for itself


class Trials:
    """Cues by the words that they cannot do without, and those that are often tried by what can stand beside their number."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._cues = cues
        self._index = Index(cues, lambda cue: cue.needs)
        self._times = [0] * len(cues)
        # Of either side of the number: the bits of the cues of which a stretch of letters may stand there, and of those that
        # were not looked at.
        self._masks: dict[str, list[int]] = {}
        self._free = [(1 << len(cues)) - 1] * 2

    def candidates(self, text: str, numbers: Iterable[int]) -> list[Cue]:
        """The cues that may match a sentence with numbers at these places, in the order of the table."""
        one, other = self._free
        for stretch in around(text, numbers):
            if masks := self._masks.get(stretch):
                one |= masks[0]
                other |= masks[1]
        found = places(self._index.mask(text) & one & other)
        for place in found:
            self._times[place] += 1
            if self._times[place] == _OFTEN:
                self._look_beside(place)
        return [self._cues[place] for place in found]

    def _look_beside(self, place: int) -> None:
        """Keep what must stand beside the number of a cue."""
        for side, stretches in enumerate(beside(self._cues[place].regex.pattern)):
            self._free[side] ^= 1 << place
            for stretch in stretches:
                self._masks.setdefault(stretch, [0, 0])[side] |= 1 << place
