"""Which cues of the table are worth trying in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.claims.beside import around, beside
from factcheck.claims.cue import Cue
from factcheck.claims.needs import Index

_OFTEN = 50  # trials, after which a look beside the numbers has paid for itself


class _Trial:
    """A cue, how often it was tried, and what it needs beside its number: bits, none as long as that is not known."""

    __slots__ = ("cue", "needs", "times")

    def __init__(self, cue: Cue) -> None:
        self.cue, self.needs, self.times = cue, 0, 0


class Trials:
    """Cues by the words that they cannot do without, and those that are often tried by what can stand beside their number."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._index = Index([_Trial(cue) for cue in cues], lambda trial: trial.cue.needs)
        self._bits: dict[frozenset[str], int] = {}
        self._masks: dict[str, int] = {}

    def candidates(self, text: str, numbers: Iterable[int]) -> list[Cue]:
        """The cues that may match a sentence with numbers at these places, in the order of the table."""
        missing = 0
        for stretch in around(text, numbers):
            missing |= self._masks.get(stretch, 0)
        missing = ~missing
        found = [trial for trial in self._index.candidates(text) if not trial.needs & missing]
        for trial in found:
            trial.times += 1
            if trial.times == _OFTEN:
                trial.needs = self._needed(trial.cue)
        return [trial.cue for trial in found]

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
