"""How many stood, told by the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_not_accused, assert_reads, run
from tables import loaded

from factcheck.results import Results

RIGHT, WRONG = "supported", "refuted"


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Four people had put themselves forward.", "Four", RIGHT),
    ("Five people had thrown their hats into the ring.", "Five", WRONG),
    ("There were four names on the ballot where there had been three.", "three", RIGHT),
    ("There were four names on the ballot where previously there had been seven.", "seven", WRONG),
    ("Four names on the paper, compared with three in 2019.", "three", RIGHT),
    ("All four candidates turned up at the count.", "four", RIGHT),
    ("All six candidates shook hands.", "six", WRONG),
    ("Cy Carter was the last of the four candidates to speak.", "four", RIGHT),
    ("That left Ann Archer with three opponents from the fringes.", "three", RIGHT),
])
def test_how_many_stood(sentence: str, figure: str, verdict: str, anytown: Results) -> None:
    assert_reads(run(sentence, anytown), figure, "candidates", verdict)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Five people had put money forward.", "Five"),
    ("All six counters turned up at the count.", "six"),
    ("Ann Archer was the last of the seven speakers to leave.", "seven"),
    ("There were four names on the ballot where there had been 12,000 voters.", "12,000"),
])
def test_nobody_who_stood(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)


SEATS = "Constituency,Candidate,Party,Votes\n" + "".join(f"{seat},{name},{party},{votes}\n" for seat, names in {
    "Northam": ["Ann Archer", "Bob Baker", "Cy Carter", "Di Drew"], "Easton": ["Ed East", "Flo Fern", "Gus Gray"], "Weston": ["Hal Hart", "Ida Ives"]}.items()
    for name, party, votes in zip(names, ("Labour", "Conservative", "Green", "Independent"), (900, 700, 300, 40), strict=False))


@pytest.fixture
def three_seats(tmp_path: Path) -> Results:
    return loaded(tmp_path, "General election - 4 July 2024\n" + SEATS)


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("The three seats drew nine hopefuls between them: four in Northam, three in Easton and two in Weston.", "four", RIGHT),
    ("The three seats drew nine hopefuls between them: four in Northam, three in Easton and two in Weston.", "three", RIGHT),
    ("The three seats drew nine hopefuls between them: four in Northam, three in Easton and two in Weston.", "two", RIGHT),
    ("The three seats drew nine candidates - four in Northam, five in Easton, two in Weston.", "five", WRONG),
    ("The three seats drew nine candidates: four in Northam, three in Easton and seven in Weston.", "seven", WRONG),
])
def test_how_many_stood_in_each_of_several_seats(sentence: str, figure: str, verdict: str, three_seats: Results) -> None:
    assert_reads(run(sentence, three_seats), figure, "candidates", verdict)


@pytest.mark.parametrize("sentence", ["Labour has high hopes of its candidates: five canvassers in Northam, three in Easton.", "There were tellers for the hopefuls, 41 in Northam."])
def test_what_else_is_in_several_seats(sentence: str, three_seats: Results) -> None:
    assert_not_accused(sentence, "five" if "five" in sentence else "41", three_seats)
