#!/usr/bin/env python3
"""Collect what the weights are learned from: every number of annotated articles, with all its readings and which of them is right.

usage: collect.py CASES... --out FILE [--every N]

A reading is right where its figure in the results is the one that the annotation expects, and is of the same measure, or of one
that may go by two names. Of the readings that nothing but the form of a number makes possible, N wrong ones a number are kept.
"""

from __future__ import annotations

import argparse
import json
import pickle
import random
import re
import sys
from collections.abc import Iterator, Sequence
from fractions import Fraction
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from factcheck.article import Article, read_article
from factcheck.claims import chances, possibilities, understand
from factcheck.claims.formula import Reading
from factcheck.facts import Fact, look_up
from factcheck.quantities import COUNT, Quantity, find_quantities
from factcheck.results import Results, read_results

TABLES = {"results", "previous", "history"}
# Measures that annotations and readings call by different names.
KIN = ({"majority", "lead", "other_result"}, {"lead_points", "margin_points"}, {"votes_cast", "valid_votes"})
LOOSE = {"other_result", "ratio", "count", "lead", "majority", "margin_points", "lead_points", "share_change", "votes_change", "record"}
ALIKE = Fraction(1, 1_000_000)
LARGE = 100  # a figure above it is not two things by chance


class Example(NamedTuple):
    """A number: its article, where it begins, the annotated verdict ("" for none), its traits, and its readings as (kind, elections, where, traits,
    whether right)."""

    case: str
    start: int
    verdict: str
    traits: tuple[int, ...]
    readings: tuple[tuple[str, str, str, tuple[int, ...], bool], ...]


def tables_of(case: Path) -> list[str]:
    """The tables of a case, as the scorer takes them."""
    return [str(p) for p in sorted(case.iterdir()) if p.stem.split("-")[0] in TABLES]


def article_of(case: Path) -> Article:
    """The article of a case."""
    return read_article(str(next(p for p in sorted(case.iterdir()) if p.stem == "article")))


def spans(text: str, claims: Sequence[dict[str, str]]) -> list[tuple[int, int, dict[str, str]]]:
    """Where the annotated numbers stand."""
    found = []
    for claim in claims:
        at = text.index(claim["quote"]) + claim["quote"].index(claim["number"])
        found.append((at, at + len(claim["number"]), claim))
    return found


def expected(claim: dict[str, str]) -> list[Fraction]:
    """The true values of an annotation, exactly, by its arithmetic."""
    values = []
    for sum_ in re.findall(r"\[(.*?)\]", str(claim.get("expected", "")).partition("<=")[2]):
        exact = re.sub(r"(\d[\d.]*)", r'Fraction("\1")', sum_.replace(",", ""))
        try:
            values.append(Fraction(eval(exact, {"__builtins__": {}, "Fraction": Fraction})))
        except (SyntaxError, NameError, ValueError, ZeroDivisionError, TypeError):
            continue
    return values


def is_right(reading: Reading, fact: Fact, quantity: Quantity, claim: dict[str, str], values: Sequence[Fraction]) -> bool:
    """Whether a reading is what an annotation says of its number."""
    if not any(_is(value, abs(v.low), abs(v.high)) for v in fact.values if v.text is None for value in map(abs, values)):
        return False
    measures = {reading.measure, claim["measure"]}
    if len(measures) == 1 or any(measures <= kin for kin in KIN):
        return True
    telling = max(map(abs, values)) > LARGE or quantity.kind != COUNT
    return telling and bool(measures & LOOSE)


def _is(value: Fraction, one: Fraction, other: Fraction) -> bool:
    low, high = sorted((one, other))
    slack = ALIKE * max(value, Fraction(1))
    return low - slack <= value <= high + slack


def examples(case: Path, every: int) -> Iterator[Example]:
    """The numbers of a case."""
    gold = json.loads((case / "gold.json").read_text(encoding="utf-8"))
    article, results = article_of(case), read_results(tables_of(case))
    quantities = find_quantities(article)
    understood = understand(article, quantities, results.names)
    known = spans(article.text, gold["claims"])
    for quantity in quantities:
        guesses = understood.guesses.get(quantity.start)
        if guesses is None:
            continue
        possible = guesses.possible()
        claim = next((claim for a, b, claim in known if a < quantity.end and quantity.start < b), None)
        told = possible.traits()
        readings = tuple(_labelled(list(zip(possible.readings, told.readings, strict=True)), quantity, claim, results, every))
        yield Example(case.name, quantity.start, claim["verdict"] if claim else "", told.number, readings)


def _labelled(candidates: Sequence[tuple[Reading, chances.Candidate]], quantity: Quantity, claim: dict[str, str] | None, results: Results,
              every: int) -> Iterator[tuple[str, str, str, tuple[int, ...], bool]]:
    values = expected(claim) if claim is not None else []
    kept = random.Random(quantity.start)
    wrong = sum(1 for _, one in candidates if one.by_form)
    for reading, one in candidates:
        fact = look_up(reading.formula, results) if values and reading.formula is not None else None
        right = claim is not None and isinstance(fact, Fact) and is_right(reading, fact, quantity, claim, values)
        if right or not one.by_form or not every or kept.random() * wrong < every:
            yield one.kind, one.elections, one.where, one.traits, right


RULES: set[int] = set()  # traits that come of the rules


def _noted(trait: str) -> int:
    """The id of a trait, noted where it comes of the rules."""
    number = chances.trait_id(trait)
    if trait.startswith("*"):
        RULES.add(number)
    return number


def _of(job: tuple[Path, int]) -> tuple[list[Example], set[int]]:
    possibilities.trait_id = _noted  # type: ignore[assignment]
    try:
        return list(examples(*job)), RULES
    except Exception as error:  # one case that cannot be read does not stop the others
        print(f"{job[0].name}: {error}", file=sys.stderr)
        return [], set()


def main() -> int:
    """Collect, and write what was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--every", type=int, default=25)
    args = parser.parse_args()
    folders = [case for given in args.cases for case in ([given] if (given / "gold.json").exists() else sorted(p.parent for p in given.glob("*/gold.json")))]
    found: list[Example] = []
    rules: set[int] = set()
    with Pool() as pool:
        for some, noted in pool.imap(_of, [(case, args.every) for case in folders], chunksize=4):
            found += some
            rules |= noted
    with args.out.open("wb") as file:
        pickle.dump({"examples": [tuple(one) for one in found], "rules": sorted(rules)}, file)
    right = sum(any(reading[4] for reading in one.readings) for one in found)
    print(f"{len(found):,} numbers of {len(folders)} articles, {sum(len(one.readings) for one in found):,} readings, {right:,} numbers with a right one")
    return 0


if __name__ == "__main__":
    sys.exit(main())
