#!/usr/bin/env python3
"""Learn the weights of `factcheck.claims.chances` from what collect.py found.

usage: learn.py EXAMPLES --out FILE.npz [--test EXAMPLES...] [--leave N]

Stochastic gradient descent with AdaGrad on the likelihood of the right reading of each number, or of none. Traits are dropped
at random, and those that come of the rules now and then all together, so that the words alone come to tell what a number is.
With --leave N the articles of one part in five are left out and tested on (N from 0 to 4).
"""

from __future__ import annotations

import argparse
import pickle
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from factcheck.claims.chances import Candidate, Outputs, Traits, Weights, places

FOLDS = 5
Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


class Options(NamedTuple):
    """What may be tuned."""

    width: int = 32
    rounds: int = 2
    batch: int = 48
    fewest: int = 3  # times that a trait of numbers was seen; of readings twice as often
    dropped: float = 0.4
    without_rules: float = 0.4
    rate: float = 0.03


class Number(NamedTuple):
    """A number with its traits and readings by their places in the vocabulary."""

    traits: Ints
    by_rules: NDArray[np.bool_]
    own: Ints  # traits of all readings, one after the other
    whose: Ints  # of which reading each is
    own_by_rules: NDArray[np.bool_]
    columns: Ints  # (readings, 3)
    right: NDArray[np.bool_]


class Vocabulary:
    """The traits that were seen often enough, and the names of kinds, elections and places."""

    def __init__(self, examples: Sequence[Any], rules: Sequence[int], options: Options) -> None:
        self.trait_ids = _often([np.array(e[3], dtype=np.uint32) for e in examples], options.fewest)
        self.own_ids = _often([np.array(r[3], dtype=np.uint32) for e in examples for r in e[4]], 2 * options.fewest)
        right = Counter(r[0] for e in examples for r in e[4] if r[4])
        kinds = sorted(k for k, n in Counter(r[0] for e in examples for r in e[4]).items() if n >= 100 or right[k] >= 3)
        elections, wheres = ([name for name, _ in Counter(r[i] for e in examples for r in e[4]).most_common(most)] for i, most in ((1, 14), (2, 20)))
        self.outputs = Outputs(kinds, elections, wheres)
        self.rules = np.array(sorted(rules), dtype=np.uint32)

    def number(self, example: Any) -> Number:
        """An example in these terms."""
        at, known = places(self.trait_ids, np.array(example[3], dtype=np.uint32))
        traits, readings = at[known], example[4]
        at, known = places(self.own_ids, np.array([t for r in readings for t in r[3]], dtype=np.uint32))
        own, whose = at[known], np.repeat(np.arange(len(readings)), [len(r[3]) for r in readings])[known]
        columns = np.array([self.outputs.of(*r[:3]) for r in readings], dtype=np.int64).reshape(-1, 3)
        return Number(traits, np.isin(self.trait_ids[traits], self.rules), own, whose, np.isin(self.own_ids[own], self.rules), columns,
                      np.array([r[4] for r in readings], dtype=bool))


def _often(lists: Sequence[NDArray[np.uint32]], fewest: int) -> NDArray[np.uint32]:
    ids, counts = np.unique(np.concatenate(lists), return_counts=True)
    return ids[counts >= fewest]


class Model:
    """The weights, and how they are learned."""

    def __init__(self, vocabulary: Vocabulary, options: Options, seed: int = 1) -> None:
        self.random, self.options = np.random.default_rng(seed), options
        width, outputs = options.width, vocabulary.outputs.number
        self.traits = self.random.normal(0, 0.03, (len(vocabulary.trait_ids), width)).astype(np.float32)
        self.own = np.zeros(len(vocabulary.own_ids), dtype=np.float32)
        self.out = self.random.normal(0, width**-0.5, (width, outputs)).astype(np.float32)
        self.bias = np.zeros(outputs, dtype=np.float32)
        self.seen = {name: np.full_like(getattr(self, name), 1e-8) for name in ("traits", "own", "out", "bias")}

    def learn(self, numbers: Sequence[Number]) -> float:
        """One round over the numbers in random order; the mean loss."""
        order, loss = self.random.permutation(len(numbers)), 0.0
        for start in range(0, len(order), self.options.batch):
            loss += self._step([self._dropped(numbers[i]) for i in order[start : start + self.options.batch]])
        return loss / len(numbers)

    def _dropped(self, number: Number) -> Number:
        kept = self.random.random(len(number.traits)) >= self.options.dropped
        if self.random.random() >= self.options.without_rules:
            return number._replace(traits=number.traits[kept])
        plain = ~number.own_by_rules
        return number._replace(traits=number.traits[kept & ~number.by_rules], own=number.own[plain], whose=number.whose[plain])

    def _step(self, batch: Sequence[Number]) -> float:
        counts = np.array([len(number.columns) for number in batch])
        first = np.concatenate([[0], np.cumsum(counts)])
        of = np.repeat(np.arange(len(batch)), counts)
        columns = np.concatenate([number.columns for number in batch])
        own, whose = np.concatenate([number.own for number in batch]), np.concatenate([number.whose + a for number, a in zip(batch, first, strict=False)])
        traits, bag = np.concatenate([number.traits for number in batch]), np.repeat(np.arange(len(batch)), [len(number.traits) for number in batch])
        right = np.concatenate([number.right for number in batch])
        hidden = np.tanh(_sums(self.traits[traits], bag, len(batch)))
        keep = (self.random.random(hidden.shape) >= 0.2) / np.float32(0.8)
        dropped = (hidden * keep).astype(np.float32)
        scores = dropped @ self.out + self.bias
        logits = scores[of[:, None], columns].sum(axis=1) + np.bincount(whose, weights=self.own[own], minlength=len(of))
        top = scores[:, -1].astype(np.float64)
        np.maximum.at(top, of, logits)
        parts, rest = np.exp(logits - top[of]), np.exp(scores[:, -1] - top)
        total = np.bincount(of, weights=parts, minlength=len(batch)) + rest
        p, none = parts / total[of], rest / total
        good = np.bincount(of, weights=p * right, minlength=len(batch))
        told = np.bincount(of, weights=right, minlength=len(batch)) > 0
        loss = -np.log(np.where(told, good, none) + 1e-9).sum()
        wanted = np.where(told[of], p * right / np.maximum(good[of], 1e-9), 0)
        by_reading = ((p - wanted) / len(batch)).astype(np.float32)
        by_score = np.zeros_like(scores)
        for j in range(3):
            np.add.at(by_score, (of, columns[:, j]), by_reading)
        by_score[:, -1] += ((none - ~told) / len(batch)).astype(np.float32)
        by_bag = (by_score @ self.out.T) * keep * (1 - hidden**2)
        self._move("out", dropped.T @ by_score)
        self._move("bias", by_score.sum(axis=0))
        self._move_rows("traits", traits, by_bag[bag].astype(np.float32), 2)
        self._move_rows("own", own, by_reading[whose], 3)
        return float(loss)

    def _move(self, name: str, slope: Floats) -> None:
        self.seen[name] += slope**2
        getattr(self, name)[...] -= self.options.rate / 2 * slope / np.sqrt(self.seen[name])

    def _move_rows(self, name: str, rows: Ints, slopes: Floats, faster: float) -> None:
        """As _move for some rows, of which one may stand several times."""
        order = np.argsort(rows, kind="stable")
        unique, starts = np.unique(rows[order], return_index=True)
        slope = np.add.reduceat(slopes[order], starts, axis=0)
        self.seen[name][unique] += slope**2
        getattr(self, name)[unique] -= self.options.rate * faster / 2 * slope / np.sqrt(self.seen[name][unique])


def _sums(rows: Floats, bag: Ints, number: int) -> Floats:
    """The sums of the rows of each bag; bags stand one after the other."""
    sums = np.zeros((number, rows.shape[1]), dtype=np.float32)
    if len(rows):
        filled, starts = np.unique(bag, return_index=True)
        sums[filled] = np.add.reduceat(rows, starts, axis=0)
    return sums


def arrays(model: Model, vocabulary: Vocabulary) -> dict[str, Any]:
    """The weights as the package keeps them, in eight bits where there are many."""
    scale = np.abs(model.traits).max(axis=0) / 127
    used = np.abs(model.own) > 0.02
    names = {name: "\n".join(getattr(vocabulary.outputs, name)) for name in ("kinds", "elections", "wheres")}
    return {
        "trait_ids": vocabulary.trait_ids, "traits": np.round(model.traits / scale).astype(np.int8), "traits_scale": scale.astype(np.float32),
        "own_ids": vocabulary.own_ids[used], "own": model.own[used].astype(np.float16), "out": model.out.astype(np.float16), "bias": model.bias.astype(np.float16),
        **{name: np.array(said) for name, said in names.items()}}


def tested(weights: Weights, examples: Sequence[Any]) -> tuple[float, float]:
    """(mean loss, how many numbers have the right reading, or rightly none, as the likeliest), by the weights as they are kept."""
    loss = hit = 0.0
    for example in examples:
        readings, right = example[4], [r[4] for r in example[4]]
        ranking = weights.rank(Traits(example[3], tuple(Candidate(r[0], r[1], r[2], r[3], by_form=False) for r in readings)))
        loss -= float(np.log((sum(chance for chance, is_right in zip(ranking.readings, right, strict=True) if is_right) if any(right) else ranking.none) + 1e-9))
        best = max(range(len(readings)), key=ranking.readings.__getitem__, default=-1)
        hit += right[best] if best >= 0 and ranking.readings[best] > ranking.none else not any(right)
    return loss / len(examples), hit / len(examples)


def _loaded(path: Path) -> tuple[list[Any], list[int]]:
    with path.open("rb") as file:
        found = pickle.load(file)
    return found["examples"], found["rules"]


def _left_out(examples: Sequence[Any], leave: int | None) -> Iterator[bool]:
    return (leave is not None and zlib.crc32(e[0].encode()) % FOLDS == leave for e in examples)


def main() -> int:
    """Learn, test and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("examples", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--test", nargs="*", type=Path, default=[])
    parser.add_argument("--leave", type=int)
    parser.add_argument("--rounds", type=int, default=Options().rounds)
    parser.add_argument("--width", type=int, default=Options().width)
    args = parser.parse_args()
    options = Options(width=args.width, rounds=args.rounds)
    examples, rules = _loaded(args.examples)
    out = list(_left_out(examples, args.leave))
    vocabulary = Vocabulary([e for e, left in zip(examples, out, strict=True) if not left], rules, options)
    tests = {str(path): _loaded(path)[0] for path in args.test}
    if args.leave is not None:
        tests["left out"] = [e for e, left in zip(examples, out, strict=True) if left]
    taught = [vocabulary.number(e) for e, left in zip(examples, out, strict=True) if not left]
    model = Model(vocabulary, options)
    print(f"{len(taught):,} numbers, {len(vocabulary.trait_ids):,} traits of numbers, {len(vocabulary.own_ids):,} of readings, {len(vocabulary.outputs.kinds)} kinds")
    for turn in range(options.rounds):
        loss = model.learn(taught)
        weights = Weights(arrays(model, vocabulary))
        told = ((name, *tested(weights, some)) for name, some in tests.items())
        print(f"round {turn + 1}: loss {loss:.3f}", *(f"{name} {a:.3f} {100 * b:.1f}%" for name, a, b in told), flush=True)
    if args.out:
        np.savez_compressed(args.out, **arrays(model, vocabulary))
    return 0


if __name__ == "__main__":
    sys.exit(main())
