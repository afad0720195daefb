"""Scores the checker on annotated articles: per measure, what it got right, wrongly flagged, missed and did not recognise.

    python benchmarks/scoring.py [CASES] [--mutate N] [--misses] [--database FILE]
    python benchmarks/scoring.py --pin          (write today's counts into floor.json, which a test holds them to)

A case is a folder with article.{txt,md}, results*, previous*, history* and gold.json; see README.md beside this file.
With --mutate N up to N right, unhedged figures a case are misprinted (slips) or replaced by another right figure of
the same form (swaps), each in a copy of the article.
With --database every case is checked against that one database instead of its own files, as a desk does that keeps all
it has in one: what it does not hold is open, and a true figure that is flagged was taken for that of another contest.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from factcheck import check, read_results
from factcheck.article import HTML, kind_of, parse
from factcheck.results import Results
from factcheck.verdicts.model import Verdict

CASES = Path(__file__).parent.parent / "fixtures" / "cases"
HEDGED = re.compile(
    r"\b(?:more|less|fewer|over|under|nearly|almost|about|around|roughly|approximately|some|at least|up to|just|close to|"
    r"well|in excess|above|below|or so|odd|barely|narrowly|shy|plus|not far|within|top\w*|past|beyond|short)\b|\+|~", re.I)
FLOOR = Path(__file__).parent / "floor.json"
# Counts that may only rise, and those that may only fall.
PINNED = ("decided", "agreed", "caught", "alarms", "soft", "passed")
FLAGGED = frozenset({"refuted", "imprecise"})
_ORDER = ("refuted", "imprecise", "supported", "unverifiable")


@dataclass
class Score:
    """Counts over cases, and by measure: right, flagged (a true figure), missed (a false one), open, unrecognised."""

    totals: Counter[str] = field(default_factory=Counter)
    measures: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    misses: list[str] = field(default_factory=list)

    def part(self, top: str, bottom: str) -> float:
        """A percentage; 100 when there is nothing to count."""
        return 100 * self.totals[top] / self.totals[bottom] if self.totals[bottom] else 100.0

    def line(self) -> str:
        """All percentages in one line."""
        parts = [("decided", "decided", "checkable"), ("agreed", "agreed", "decided"), ("caught", "caught", "wrong"),
                 ("passed wrong", "passed", "planted"), ("false alarms", "alarms", "places"), ("soft", "soft", "places"),
                 ("slips", "slips caught", "slips"), ("swaps", "swaps caught", "swaps")]
        return "  ".join(f"{name} {self.part(a, b):.1f}% ({self.totals[a]}/{self.totals[b]})" for name, a, b in parts)


class Case:
    """One annotated article with its tables."""

    def __init__(self, folder: Path) -> None:
        self.name = folder.name
        article = next(p for p in sorted(folder.iterdir()) if p.stem == "article")
        self.file, self.text = article.name, article.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        self.claims: list[dict[str, Any]] = gold["claims"]
        self.decoys: list[str] = gold["decoys"]
        self.tables = [str(p) for p in sorted(folder.iterdir()) if p.stem.split("-")[0] in {"results", "previous", "history"}]

    def span(self, claim: dict[str, Any]) -> tuple[int, int]:
        """Where the claim's number stands."""
        start = self.text.index(claim["quote"]) + claim["quote"].index(claim["number"])
        return start, start + len(claim["number"])

    def check(self, text: str, results: Results) -> list[Verdict]:
        """The verdicts on a text of this case, their claims placed in its file."""
        article = parse(self.file, text, kind=HTML if kind_of(self.file) == HTML else "")
        found = [(v, article.source.span(v.claim.start, v.claim.end)) for v in check(article, results).verdicts]
        return [v if span == (v.claim.start, v.claim.end) else replace(v, claim=replace(v.claim, start=span[0], end=span[1])) for v, span in found]


def at(verdicts: list[Verdict], start: int, end: int) -> Verdict | None:
    """The most severe verdict that overlaps start..end."""
    found = [v for v in verdicts if v.claim.start < end and v.claim.end > start]
    return min(found, key=lambda v: _ORDER.index(v.verdict)) if found else None


def score(folders: list[Path], mutate: int = 0, seed: int = 7, database: str | None = None) -> Score:
    """Score every case; reads each case's tables once."""
    out, rng = Score(), random.Random(seed)
    for folder in folders:
        case = Case(folder)
        results = read_results([database] if database else case.tables)
        verdicts = case.check(case.text, results)
        for claim in case.claims:
            _claim(out, case, claim, at(verdicts, *case.span(claim)))
        _decoys(out, case, verdicts)
        for kind, text, start, end in _mutants(case, mutate, rng):
            verdict = at(case.check(text, results), start, end)
            out.totals.update([kind, "planted"])
            out.totals[f"{kind} caught"] += verdict is not None and verdict.verdict in FLAGGED
            out.totals["passed"] += verdict is not None and verdict.verdict == "supported"
    return out


def _claim(out: Score, case: Case, claim: dict[str, Any], verdict: Verdict | None) -> None:
    told = verdict.verdict if verdict else None
    counts, measure = out.totals, out.measures[claim["measure"]]
    true, decided = claim["verdict"] == "right", told in {*FLAGGED, "supported"}
    if claim["verdict"] == "unverifiable":
        counts.update(["places"])
        counts["alarms"] += told == "refuted"
        counts["soft"] += told == "imprecise"
        return
    good = decided and (told == "supported") == true
    counts.update(["checkable"])
    counts["decided"] += decided
    counts["agreed"] += good
    measure["checkable"] += 1
    measure["right" if good else "unrecognised" if told is None else "open" if not decided
            else "flagged" if true else "missed"] += 1
    if true:
        counts.update(["places"])
        counts["alarms"] += told == "refuted"
        counts["soft"] += told == "imprecise"
    else:
        counts.update(["wrong", "planted"])
        counts["caught"] += told in FLAGGED
        counts["passed"] += told == "supported"
    if not good:
        out.misses.append(f"{case.name}: {claim['verdict']} {claim['measure']}, told {told}: {claim['quote']!r}")


def _decoys(out: Score, case: Case, verdicts: list[Verdict]) -> None:
    spans = [case.span(claim) for claim in case.claims]
    for decoy in case.decoys:
        out.totals["places"] += 1
        start = case.text.index(decoy)
        found = at([v for v in verdicts if not any(v.claim.start < b and a < v.claim.end for a, b in spans)],
                   start, start + len(decoy))
        told = found.verdict if found else None
        out.totals["alarms"] += told == "refuted"
        out.totals["soft"] += told == "imprecise"
        if told in FLAGGED:
            out.misses.append(f"{case.name}: decoy {told}: {decoy!r}")


def _mutants(case: Case, most: int, rng: random.Random) -> Iterator[tuple[str, str, int, int]]:
    """(slips or swaps, text, start, end of the changed figure)."""
    right = [c for c in case.claims if c["verdict"] == "right"]
    plain = [c for c in right if re.search(r"\d", c["number"]) and not HEDGED.search(c["quote"])]
    rng.shuffle(plain)
    for claim in plain[:most]:
        start, end = case.span(claim)
        for kind, new in (("slips", _slip(claim["number"], rng)), ("swaps", _swap(claim, right, rng))):
            if new and new != claim["number"]:
                yield kind, case.text[:start] + new + case.text[end:], start, start + len(new)


def _slip(number: str, rng: random.Random) -> str:
    """Two neighbouring digits transposed, or one digit changed."""
    places, chars = [i for i, ch in enumerate(number) if ch.isdigit()], list(number)
    pairs = [(a, b) for a, b in itertools.pairwise(places)
             if chars[a] != chars[b] and not (a == places[0] and chars[b] == "0")]
    if pairs and rng.random() < 0.6:
        a, b = rng.choice(pairs)
        chars[a], chars[b] = chars[b], chars[a]
    else:
        at_ = rng.choice(places)
        chars[at_] = rng.choice([d for d in "123456789" if d != chars[at_]])
    return "".join(chars)


def _swap(claim: dict[str, Any], others: list[dict[str, Any]], rng: random.Random) -> str | None:
    """Another right figure that is written in the same form."""
    shape = re.sub(r"\d", "9", claim["number"])
    found = sorted({o["number"] for o in others} - {claim["number"]})
    alike = [number for number in found if re.sub(r"\d", "9", number) == shape]
    return rng.choice(alike) if alike else None


def folders_in(path: Path) -> list[Path]:
    """The cases of a folder, or the one case that it is."""
    return [path] if (path / "gold.json").exists() else sorted(p.parent for p in path.rglob("gold.json"))


def digest(folders: list[Path]) -> str:
    """A hash of every file of the cases, so that a floor is that of one corpus."""
    found = hashlib.sha256()
    for file in sorted(file for folder in folders for file in folder.iterdir()):
        found.update(f"{file.parent.name}/{file.name}\n".encode() + file.read_bytes())
    return found.hexdigest()


def floor(folders: list[Path]) -> dict[str, int | str]:
    """The counts that a test pins, and the corpus that they are of."""
    totals = score(folders).totals
    return {"corpus": digest(folders), **{name: totals[name] for name in PINNED}}


def main() -> int:
    """Print the percentages and the table by measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", type=Path, nargs="?", default=CASES)
    parser.add_argument("--mutate", type=int, default=0)
    parser.add_argument("--misses", action="store_true", help="print every miss")
    parser.add_argument("--pin", action="store_true", help="write the counts into floor.json")
    parser.add_argument("--database", help="check every case against this database instead of its own files")
    options = parser.parse_args()
    folders = folders_in(options.cases)
    if options.pin:
        FLOOR.write_text(json.dumps(floor(folders), indent=1) + "\n", encoding="utf-8")
        return 0
    found = score(folders, options.mutate, database=options.database)
    print(*(found.misses if options.misses else []), sep="\n")
    print(f"{'measure':<18}{'checkable':>10}{'right':>7}{'flagged':>9}{'missed':>8}{'open':>6}{'unrecognised':>14}")
    for name, m in sorted(found.measures.items(), key=lambda item: -item[1]["checkable"]):
        print(f"{name:<18}{m['checkable']:>10}{m['right']:>7}{m['flagged']:>9}{m['missed']:>8}{m['open']:>6}{m['unrecognised']:>14}")
    print(f"cases {len(folders)}  {found.line()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
