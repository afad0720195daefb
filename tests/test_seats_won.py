"""Seats that a party won, counted over the contests of an article."""

from __future__ import annotations

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

OPENING = "Three seats of the county declared: Northam, Southam and Westham. "


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Results:
    path = tmp_path_factory.mktemp("three") / "results-2024.csv"
    path.write_text("Constituency,Candidate,Party,Votes\nNortham,Ann Archer,Labour,9000\nNortham,Bob Baker,Conservative,8000\nSoutham,Cy Carter,Labour,7000\nSoutham,Di Dunn,Conservative,6000\n"
                    "Westham,Eve Ellis,Conservative,5000\nWestham,Fay Ford,Green,4000\n", encoding="utf-8")
    return read_results([str(path)])


def verdict(sentence: str, figure: str, results: Results) -> str | None:
    return next((v.verdict for v in check(parse("a.txt", OPENING + sentence), results).verdicts if v.claim.text == figure), None)


@pytest.mark.parametrize(("sentence", "figure", "told"), [
    ("Labour won two seats.", "two", "supported"),
    ("The Conservatives hold one of the three seats.", "one", "supported"),
    ("The county returned two Labour members and one Conservative.", "two", "supported"),
    ("Two are Labour and one Conservative.", "Two", "supported"),
    ("Labour bagged both seats in the north.", "both", "supported"),
    ("Labour now has two.", "two", "supported"),
    ("The Conservatives have the remaining one.", "one", None),
    ("All of the three constituencies have declared.", "three", "supported"),
    ("With all three seats declared, the counting is over.", "three", "supported"),
    ("The county's three constituencies voted on Thursday.", "three", "supported"),
    ("Labour won two of the county's three seats.", "two", "supported"),
    ("Labour won two of the county's three seats.", "three", "supported"),
    ("Two down, one to go.", "Two", None),
    ("The Greens won three seats.", "three", "unverifiable"),  # wrong, but a count of seats alone accuses nobody
    ("Labour won 411 seats across the country.", "411", "unverifiable"),
])
def test_seats_won(three: Results, sentence: str, figure: str, told: str) -> None:
    assert verdict(sentence, figure, three) in {told, None if told == "unverifiable" else told}


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Results:
    path = tmp_path_factory.mktemp("council") / "results-2025-05-01.csv"
    path.write_text("County council elections 1 May 2025\nParty,Number of candidates,Votes cast,Councillors elected,Net\nLabour,78,9000,5,-4\nConservative,70,20000,30,+3\nGreen,20,4000,2,+1\n", encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "figure", "told"), [
    ("For Labour it was a grim night: five seats from 78 candidates.", "78", "supported"),
    ("For Labour it was a grim night: five seats from 87 candidates.", "87", "refuted"),
    ("The Conservatives won 30 seats.", "30", "supported"),
    ("Labour lost four seats.", "four", "supported"),
    ("The Conservatives made a net gain of five.", "five", "refuted"),
    ("In all, 168 candidates stood.", "168", "supported"),
])
def test_a_council_by_party(council: Results, sentence: str, figure: str, told: str) -> None:
    assert next((v.verdict for v in check(parse("a.txt", sentence), council).verdicts if v.claim.text == figure), None) == told
