"""A table that refutes one figure of an article after another is of another contest."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import read_results

NOW = """Constituency,Candidate,Party,Votes,Electorate,Rejected ballots
Chester,Ann Archer,Labour,9120,41000,65
Chester,Bob Baker,Conservative,6200,41000,65
Chester,Di Dunn,Green,1100,41000,65
"""
ARTICLE = ("Chester result\n\nAnn Archer won with {archer} votes, ahead of Bob Baker on {baker} and Di Dunn on {dunn}. Her majority was {majority}. "
           "There were {rejected} rejected papers. The electorate was {electorate}.")
RIGHT = {"archer": "9,120", "baker": "6,200", "dunn": "1,100", "majority": "2,920", "rejected": "65", "electorate": "41,000"}
ANOTHER = {"archer": "8,317", "baker": "7,755", "dunn": "942", "majority": "562", "rejected": "81", "electorate": "39,406"}


def verdicts(folder: Path, figures: dict[str, str]) -> Counter[str]:
    table = folder / "results-2024-05-02.csv"
    table.write_text(NOW, encoding="utf-8")
    return Counter(v.verdict for v in check(parse("a.txt", ARTICLE.format(**figures)), read_results([str(table)])).verdicts if v.claim.quantity)


def test_figures_of_another_contest_accuse_nobody(tmp_path: Path) -> None:
    assert verdicts(tmp_path, RIGHT) == {"supported": 6}
    assert verdicts(tmp_path, ANOTHER) == {"unverifiable": 6}


@pytest.mark.parametrize("wrong", [["archer"], ["baker", "rejected"], ["baker", "dunn", "electorate"]])
def test_a_few_errors_are_told(tmp_path: Path, wrong: list[str]) -> None:
    found = verdicts(tmp_path, {**RIGHT, **{name: ANOTHER[name] for name in wrong}})
    assert found["refuted"] >= len(wrong)
    assert found["unverifiable"] == 0


def test_the_reason_counts_both_sides(tmp_path: Path) -> None:
    table = tmp_path / "results-2024-05-02.csv"
    table.write_text(NOW, encoding="utf-8")
    report = check(parse("a.txt", ARTICLE.format(**{**ANOTHER, "dunn": "1,100"})), read_results([str(table)]))
    reasons = {v.reason for v in report.verdicts if v.verdict == "unverifiable"}
    assert len(reasons) == 1
    assert "5 figures disagree with the table of chester, 2024-05-02, and 1 agree" in reasons.pop()
