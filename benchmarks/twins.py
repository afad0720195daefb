"""Sixteen true sentences about one contest and their sixteen false twins, each an article of its own.

    python benchmarks/twins.py
"""

from __future__ import annotations

from pathlib import Path

from factcheck import check, read_results
from factcheck.article import parse

FOLDER = Path(__file__).parent.parent / "fixtures" / "staffordshire-south"


def flagged() -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """((kind, sentence) of the false ones that pass, of the true ones that are flagged)."""
    results = read_results([str(FOLDER / "results.csv")])
    missed, alarms = [], []
    for line in (FOLDER / "claims.tsv").read_text(encoding="utf-8").splitlines():
        kind, truth, sentence = line.split("\t")
        report = check(parse("article.txt", sentence), results)
        wrong = any(v.verdict in {"refuted", "imprecise"} for v in report.verdicts)
        if truth == "F" and not wrong:
            missed.append((kind, sentence))
        if truth == "T" and wrong:
            alarms.append((kind, sentence))
    return missed, alarms


if __name__ == "__main__":
    missed, alarms = flagged()
    print(f"false sentences that pass: {len(missed)} of 16; true sentences flagged: {len(alarms)} of 16")
    print(*missed, *alarms, sep="\n")
