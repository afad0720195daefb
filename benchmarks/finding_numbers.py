"""Finding numbers: the phrase grid and the Recognizers specifications, scored on values, bounds and negatives.

    python benchmarks/finding_numbers.py            prints a table; `score_phrases()` and `score_specs()` give it to tests
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from factcheck.article import parse
from factcheck.quantities import Quantity, find_quantities

FIXTURES = Path(__file__).parent.parent / "fixtures"
Value = tuple[Fraction, ...]


def found_in(text: str) -> list[Quantity]:
    """The numbers of a sentence that are figures of something: years, dates, ages and the like left out."""
    return [q for q in find_quantities(parse("phrase.txt", text)) if q.reason is None and q.kind != "year"]


def values(found: list[Quantity]) -> Iterator[tuple[Value, int, str]]:
    """(value or both ends, start, comparator) of every number and of every pair."""
    by_start = {q.start: q for q in found}
    for q in found:
        yield (q.value * (q.sign or 1),), q.start, q.comparator
        if q.upper is not None:
            yield (q.value, q.upper), q.start, q.comparator
        if q.partner is not None and q.partner > q.start and q.partner in by_start:
            yield (q.value, by_start[q.partner].value), q.start, q.comparator


def _wanted(raw: object) -> Value:
    numbers = raw if isinstance(raw, list) else [raw]
    return tuple(Fraction(str(n)) for n in numbers)


def _same(one: Value, other: Value) -> bool:
    return len(one) == len(other) and all(abs(a - b) <= Fraction(1, 10**4) * max(abs(a), 1) for a, b in zip(one, other, strict=True))


def score_phrases() -> tuple[dict[str, tuple[int, int]], list[str]]:
    """({values, bounds, negatives: (right, of)}, what was missed) on fixtures/phrases."""
    right, total, missed = {"values": 0, "bounds": 0, "negatives": 0}, {"values": 0, "bounds": 0, "negatives": 0}, []
    for line in (FIXTURES / "phrases" / "election-phrases.jsonl").read_text(encoding="utf-8").splitlines():
        phrase = json.loads(line)
        found = found_in(phrase["text"])
        if not phrase["quantities"]:
            total["negatives"] += 1
            right["negatives"] += not found
            missed += [f"negative {phrase['id']}: {[q.text for q in found]} in {phrase['text']!r}"] if found else []
        for gold in phrase["quantities"]:
            near = [(v, c) for v, start, c in values(found) if gold["start"] - 2 <= start < gold["end"]]
            hits = [c for v, c in near if _same(v, _wanted(gold["value"]))]
            total["values"] += 1
            right["values"] += bool(hits)
            if not hits:
                missed.append(f"value {phrase['id']}: {gold['surface']!r} is {gold['value']}, found {near} in {phrase['text']!r}")
            if gold["bound"] != "=":
                total["bounds"] += 1
                right["bounds"] += gold["bound"] in hits
                if hits and gold["bound"] not in hits:
                    missed.append(f"bound {phrase['id']}: {gold['bound']} read as {hits} in {phrase['text']!r}")
    return {name: (right[name], total[name]) for name in right}, missed


def score_specs() -> dict[str, tuple[int, int]]:
    """Sentences with exactly the right values, by specification; relative ordinals ("the next") are left out."""
    scores = {}
    for name in ("NumberModel", "PercentModel", "OrdinalModel"):
        right = total = 0
        for case in json.loads((FIXTURES / "recognizers" / f"{name}.json").read_text(encoding="utf-8-sig")):
            if any(r["TypeName"] == "ordinal.relative" for r in case["Results"]):
                continue
            texts = [r["Resolution"]["value"].rstrip("%") for r in case["Results"]]
            if not all(re.fullmatch(r"-?\d+(?:\.\d+)?(?:E[+-]?\d+)?", t) for t in texts):
                continue
            want = sorted(Fraction(t) for t in texts)
            got = sorted(q.value * (q.sign or 1) for q in found_in(case["Input"]))
            total += 1
            right += len(want) == len(got) and all(_same((a,), (b,)) for a, b in zip(want, got, strict=True))
        scores[name] = (right, total)
    scores["NumberRangeModel"] = _ranges()
    return scores


_BOUNDS = {">": "(v,)", ">=": "[v,)", "<": "(,v)", "<=": "(,v]"}


def _ranges() -> tuple[int, int]:
    """Intervals read with both ends or the one bound right. Two-sided ends are half open by that specification's rule."""
    right = total = 0
    for case in json.loads((FIXTURES / "recognizers" / "NumberRangeModel.json").read_text(encoding="utf-8-sig")):
        found = found_in(case["Input"])
        for result in case["Results"]:
            total += 1
            low, high = result["Resolution"]["value"][1:-1].split(",")
            inside = [q for q in found if result["Start"] <= q.start <= result["End"]]
            if low and high:
                ends = {Fraction(low), Fraction(high)}
                right += any(q.upper is not None and {q.value, q.upper} == ends for q in inside) or {q.value for q in inside} == ends
            else:
                shown = result["Resolution"]["value"].replace(low or high, "v")
                right += any(_BOUNDS.get(q.comparator) == shown and q.value == Fraction(low or high) for q in inside)
    return right, total


def main() -> None:
    """Print the figures and the misses."""
    scores, missed = score_phrases()
    for name, (right, total) in {**scores, **score_specs()}.items():
        print(f"{name:<18} {right:>4} of {total:<4} {100 * right / total:5.1f} %")
    print(*missed, sep="\n")


if __name__ == "__main__":
    main()
