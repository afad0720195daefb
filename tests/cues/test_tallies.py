"""How many seats, wards or areas there are, who has them, and where somebody came first."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_not_accused, run

from factcheck import read_results
from factcheck.results import Results

OPENING = "Three wards of the borough declared: Ashby, Birchby and Cedarby. "
WARDS = """Election date,Ward,Candidate,Party,Votes
2024-05-02,Ashby,Ann Archer,Labour,900
2024-05-02,Ashby,Bob Baker,Conservative,800
2024-05-02,Birchby,Cy Carter,Labour,700
2024-05-02,Birchby,Di Dunn,Conservative,600
2024-05-02,Cedarby,Eve Ellis,Conservative,500
2024-05-02,Cedarby,Fay Ford,Green Party,400
"""
WARD = """Election date,Ward,Candidate,Party,Votes,Elected
2024-05-02,Oakby,Gus Grant,Labour,500,yes
2024-05-02,Oakby,Hal Hunt,Labour,450,yes
2024-05-02,Oakby,Ida Ives,Green Party,400,no
"""
AREAS = """Counting area,Leave votes,Remain votes,Registered electors,Valid votes
Ashby,800,900,3000,1700
Birchby,750,700,3000,1450
Cedarby,600,500,3000,1100
Oakby,450,400,3000,850
"""


@pytest.fixture(scope="module")
def borough(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return _read(tmp_path_factory.mktemp("borough") / "results-2024-05-02.csv", WARDS)


@pytest.fixture(scope="module")
def areas(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return _read(tmp_path_factory.mktemp("areas") / "results-2016-06-23.csv", AREAS)


@pytest.fixture(scope="module")
def oakby(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return _read(tmp_path_factory.mktemp("oakby") / "results-2024-05-02.csv", WARD)


def _read(path: Path, text: str) -> Results:
    path.write_text(text, encoding="utf-8")
    return read_results([str(path)])


def verdict(sentence: str, figure: str, results: Results) -> str:
    return next((v.verdict for v in run(sentence, results).verdicts if v.claim.text == figure and v.claim.quantity is not None), "")


@pytest.mark.parametrize(("sentence", "figure", "right"), [
    ("Oakby had two vacancies.", "two", True),
    ("Oakby had three vacancies.", "three", False),
    ("With two seats in Oakby, the count took longer.", "two", True),
    ("Oakby elects two members.", "two", True),
    ("Oakby sent five councillors to the town hall.", "five", False),
    ("Three names were on the paper for two places.", "two", True),
    ("Labour scooped up all two places in Oakby.", "two", True),
    ("Labour helped itself to all three places in Oakby.", "three", False),
])
def test_a_ward(oakby: Results, sentence: str, figure: str, right: bool) -> None:
    assert verdict(sentence, figure, oakby) in ({"supported"} if right else {"refuted", "unverifiable"})


@pytest.mark.parametrize(("sentence", "figure", "right"), [
    ("Labour topped the poll in two of the borough's three wards.", "two", True),
    ("Labour topped the poll in all three of the borough's wards.", "three", False),
    ("The Conservatives were runners-up in two wards.", "two", True),
    ("The Conservatives were runners-up in all three wards.", "three", False),
    ("Voters handed two wards to Labour.", "two", True),
    ("Labour was successful in two wards.", "two", True),
])
def test_wards(borough: Results, sentence: str, figure: str, right: bool) -> None:
    assert verdict(OPENING + sentence, figure, borough) in ({"supported"} if right else {"refuted", "unverifiable"})


@pytest.mark.parametrize(("sentence", "figure", "right"), [
    ("Three of the four counting areas backed Leave.", "Three", True),
    ("Three of the four counting areas backed Leave.", "four", True),
    ("Only two of the four areas had a majority for Remain.", "two", False),
    ("Two of the four districts preferred Leave.", "Two", False),
    ("Leave was ahead in three of the four areas.", "three", True),
])
def test_areas(areas: Results, sentence: str, figure: str, right: bool) -> None:
    assert verdict("Ashby, Birchby, Cedarby and Oakby voted in the referendum on membership on 23 June 2016. " + sentence, figure, areas) in ({"supported"} if right else {"refuted", "unverifiable"})


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Anytown North has three seats on the county council.", "three"),
    ("Anytown North had two vacancies on its parish council.", "two"),
    ("With two vacancies in Anytown North, the parish clerk is busy.", "two"),
    ("Labour won two of the six seats next door.", "six"),
    ("It was one of three seats for the Greens in the county.", "three"),
    ("Residents of Anytown North have chosen three people to represent them at the flower show.", "three"),
    ("Results: nine councillors elected.", "nine"),
])
def test_seats_elsewhere(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)
