"""How likely each reading of a number is, by the words around it: a trained second voice beside the cues.

Where no cue is sure the readings that are possible are weighed against each other, and against the number being something else.
The weights are learned from the annotated articles by `training/`; they rank readings and judge nothing.

A conditional log-linear model: the traits of the number make a vector (a bag of embeddings through tanh), from which scores of
kinds of figure, of elections and of where its owner stands are read off; to these come the weights of the traits of each
reading. The chances are their softmax, with one more place for "none of these".
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from factcheck.claims.formula import Reading

FILE = "chances.npz"
MOST = 64  # readings of a number that are weighed to the end


class Candidate(NamedTuple):
    """What is asked of a reading: kind of figure, elections, where its owner stands, and its traits as ids; `by_form`: nothing but the
    form of the number makes it possible."""

    kind: str
    elections: str
    where: str
    traits: tuple[int, ...]
    by_form: bool


class Traits(NamedTuple):
    """The traits of a number as ids, and those of its readings in their order."""

    number: tuple[int, ...]
    readings: tuple[Candidate, ...]


class Possible(NamedTuple):
    """What a number may be: its readings, and their traits for when they are weighed."""

    readings: tuple[Reading, ...]
    traits: Callable[[], Traits]


@dataclass(frozen=True, slots=True)
class Ranking:
    """The chances, together 1, of each reading of a number, in their order, and of `none` of them."""

    none: float
    readings: tuple[float, ...]


@cache
def trait_id(trait: str) -> int:
    """The number that a trait goes by in the file of weights."""
    return zlib.crc32(trait.encode())


def places(ids: Any, wanted: Any) -> tuple[Any, Any]:
    """(the place in a sorted array of ids for each of those wanted, which of these it knows)."""
    at = ids.searchsorted(wanted).clip(max=len(ids) - 1)
    return at, ids[at] == wanted


class Outputs:
    """The columns of the scores: the names of kinds, of elections and of places in their order, behind each group one for what has no
    name, and at the end that of none of the readings."""

    def __init__(self, kinds: Sequence[str], elections: Sequence[str], wheres: Sequence[str]) -> None:
        self.kinds, self.elections, self.wheres = ({name: i for i, name in enumerate(names)} for names in (kinds, elections, wheres))
        self.number = len(kinds) + len(elections) + len(wheres) + 4

    def of(self, kind: str, elections: str, where: str) -> tuple[int, int, int]:
        """The columns that a reading has its scores in."""
        n, m = len(self.kinds), len(self.elections)
        return self.kinds.get(kind, n), n + 1 + self.elections.get(elections, m), n + m + 2 + self.wheres.get(where, len(self.wheres))


class Weights:
    """The weights as arrays.

    trait_ids (n), traits (n, d): vectors of the traits of numbers; own_ids (m), own (m): weights of the traits of readings; out (d, k)
    and bias (k): the scores, see Outputs.
    """

    def __init__(self, arrays: Any) -> None:
        import numpy as np

        self.np = np
        self.trait_ids, self.own_ids = arrays["trait_ids"], arrays["own_ids"]
        self.traits = arrays["traits"].astype(np.float32) * arrays["traits_scale"]
        self.own = arrays["own"].astype(np.float32)
        self.out, self.bias = arrays["out"].astype(np.float32), arrays["bias"].astype(np.float32)
        self.outputs = Outputs(*(str(arrays[name]).split("\n") for name in ("kinds", "elections", "wheres")))

    def rank(self, traits: Traits) -> Ranking:
        """The chances of what a number may be."""
        np, (number, candidates) = self.np, traits
        if not candidates:
            return Ranking(1.0, ())
        at, known = places(self.trait_ids, np.array(number, dtype=self.trait_ids.dtype))
        scores = np.tanh(self.traits[at[known]].sum(axis=0)) @ self.out + self.bias
        logits = scores[np.array([self.outputs.of(c.kind, c.elections, c.where) for c in candidates])].sum(axis=1)
        kept = np.union1d(np.argsort(-logits, kind="stable")[:MOST], np.array([i for i, c in enumerate(candidates) if not c.by_form], dtype=np.intp))
        logits = logits[kept] + self._own([candidates[i].traits for i in kept])
        top = max(float(logits.max()), float(scores[-1]))
        parts, rest = np.exp(logits - top), float(np.exp(scores[-1] - top))
        total = float(parts.sum()) + rest
        chances = np.zeros(len(candidates))
        chances[kept] = parts / total
        return Ranking(rest / total, tuple(chances.tolist()))

    def _own(self, traits: Sequence[Sequence[int]]) -> Any:
        """The sums of the weights of the traits of each of some readings."""
        np = self.np
        whose = np.repeat(np.arange(len(traits)), [len(each) for each in traits])
        at, known = places(self.own_ids, np.array([trait for each in traits for trait in each], dtype=self.own_ids.dtype))
        return np.bincount(whose, weights=np.where(known, self.own[at], 0), minlength=len(traits))


@cache
def weights() -> Weights:
    """The weights in the package, read when they are asked for first."""
    import numpy as np

    with np.load(Path(__file__).with_name(FILE)) as arrays:
        return Weights(dict(arrays))
