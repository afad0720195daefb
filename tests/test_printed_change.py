"""A change that the table prints from a baseline of its own, beside the one computed from the contest before."""

from __future__ import annotations

from pathlib import Path

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


PRIMARIES = "DivisionNm,Surname,GivenNm,PartyNm,TotalVotes,Swing\nRill,ARCHER,Ann,Liberal,9120,1.06\nRill,BAKER,Bob,Australian Labor Party,8455,-1.80\nRill,CARTER,Cy,The Greens,2425,0.74\n"
AFTER = "DivisionNm,Surname,GivenNm,PartyNm,TotalVotes,Swing\nRill,ARCHER,Ann,Liberal,10300,2.24\nRill,BAKER,Bob,Australian Labor Party,9700,-2.24\n"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("The swing against Bob Baker was 2.24 per cent.", "supported"), ("The swing against Bob Baker was 1.8 per cent.", "supported"),
    ("The swing to Ann Archer was 1.06 per cent.", "supported"), ("The swing against Bob Baker was 3.1 per cent.", "refuted"),
    ("The swing from Labor to the Liberals was 1.8 per cent.", "refuted"),  # between two it is that after preferences
])
def test_a_swing_against_one_side_may_be_that_in_first_preferences(tmp_path: Path, sentence: str, verdict: str) -> None:
    for name, text in (("results", PRIMARIES), ("results-tcp", AFTER)):
        title = "2019 Federal Election House of Representatives Two Candidate Preferred By Candidate" if name.endswith("tcp") else "2019 Federal Election House of Representatives First Preferences By Candidate"
        (tmp_path / f"{name}.csv").write_text(f"{title}\n{text}", encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "results-tcp.csv")])
    text = f"Ann Archer of the Liberals has won Rill at the 2019 federal election.\n\n{sentence}\n"
    assert [v.verdict for v in check(parse("article.txt", text), results).verdicts if v.claim.quantity is not None and "per cent" in v.claim.text] == [verdict]
