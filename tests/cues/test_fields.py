"""How many stood, told by the way."""

from __future__ import annotations

import pytest
from sentences import assert_not_accused, assert_reads, run

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
