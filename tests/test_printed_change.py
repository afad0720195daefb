"""A change that the table prints from a baseline of its own, beside the one computed from the contest before."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results

NOW = """Election date,Constituency,Candidate,Party,Votes,Share,Change
2024-07-04,Anytown North,Ann Archer,Labour,9120,45.6,+8.1
2024-07-04,Anytown North,Bob Baker,Conservative,8455,42.3,-11.0
2024-07-04,Anytown North,Cy Carter,Liberal Democrat,2425,12.1,+2.9
"""
THEN = """Election date,Constituency,Candidate,Party,Votes
2019-12-12,Anytown North,Bob Baker,Conservative,15000
2019-12-12,Anytown North,Eve Ellis,Labour,12000
2019-12-12,Anytown North,Cy Carter,Liberal Democrat,3000
"""
LONG_AGO = THEN.replace("2019-12-12", "2015-05-07").replace("15000", "18000")


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Labour up 5.6 points on 2019 as it was fought, 8.1 as the table has it."""
    folder = tmp_path_factory.mktemp("moved")
    for name, text in (("results", NOW), ("previous", THEN), ("history", LONG_AGO)):
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return read_results([str(folder / f"{name}.csv") for name in ("results", "previous", "history")])


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Labour's share was up 8.1 points.", "supported"),
    ("Labour's share was up 5.6 points.", "supported"),
    ("The Conservatives slumped by 11.0 points.", "supported"),
    ("Labour's share was up 6.5 points.", "refuted"),
    ("Labour's share was up 8.1 points on 2015.", "refuted"),
])
def test_both_baselines_count(moved: Results, sentence: str, verdict: str) -> None:
    found = [v.verdict for v in check(parse("article.txt", sentence), moved).verdicts if "points" in v.claim.text]
    assert found == [verdict]
