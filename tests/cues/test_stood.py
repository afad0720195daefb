"""Who wanted a seat, who came last of how many, how many stood then and now, and those besides the ones named."""

from __future__ import annotations

import pytest
from sentences import assert_not_accused, assert_reads, run

from factcheck.results import Results

RIGHT, WRONG, OPEN = "supported", "refuted", "unverifiable"


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Four people want the job.", "Four", RIGHT),
    ("Six hopefuls were vying for the seat.", "Six", WRONG),
    ("There was one vacancy and four people chasing it.", "four", RIGHT),
    ("Ann Archer was returned with four in the ring.", "four", RIGHT),
    ("Five persons had put down £500 for the privilege of standing here.", "Five", WRONG),
    ("There were five of them in all at the count.", "five", WRONG),
    ("There were just the four of them.", "four", RIGHT),
    ("Di Dunn was last of four in Anytown North.", "four", RIGHT),
    ("Cy Carter came third of five in Anytown North.", "five", WRONG),
    ("Di Dunn, dead last among the six printed names, drew 325.", "six", WRONG),
    ("Propping up the four is Di Dunn with 325.", "four", RIGHT),
    ("That was more than the three who tried their luck last time.", "three", RIGHT),
    ("That was fewer than the seven who stood last time.", "seven", WRONG),
    ("The ballot paper grew from three names to four.", "three", RIGHT),
    ("The ballot paper grew from three names to six.", "six", WRONG),
    ("There had been three names on the ballot in 2019; this one had four.", "four", RIGHT),
    # Besides those named.
    ("Ann Archer topped the poll. The other three were left far behind.", "three", RIGHT),
    ("Ann Archer polled 9,120 and Bob Baker 8,455. Two others shared 2,425.", "Two", RIGHT),
    ("Ann Archer beat them all. The other three candidates have been on the stage for an hour.", "three", RIGHT),
])
def test_how_many_stood(sentence: str, figure: str, verdict: str, anytown: Results) -> None:
    assert_reads(run(sentence, anytown), figure, "candidates", verdict)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Labour put up six people in the hall for the night.", "six"),
    ("Seven people want the bypass.", "Seven"),
    ("There were nine of them on the minibus.", "nine"),
    ("The list of repairs grew from three roads to nine.", "nine"),
    ("She was the second of six children in Anytown North.", "six"),
    ("Ann Archer topped the poll. The other six were in the bar.", "six"),
    ("Ann Archer topped the poll. Five others shared a taxi.", "Five"),
    ("Only one of the other two runners kept a deposit.", "two"),
])
def test_nobody_who_stood(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Four people want the job, one more than last time.", "one", RIGHT),
    ("Four people want the job, two more than last time.", "two", WRONG),
    ("There were four on the ballot paper, one more than last time.", "one", RIGHT),
    ("There were four names to choose from, two down on 2019.", "two", WRONG),
    ("The field of four was two smaller than in 2019.", "two", WRONG),
])
def test_how_many_more_stood(sentence: str, figure: str, verdict: str, anytown: Results) -> None:
    assert_reads(run(sentence, anytown), figure, "candidates_change/candidates", verdict)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Four people want the job done, two more than the council.", "two"),
    ("The field of barley was six smaller than last time.", "six"),
])
def test_nothing_more_stood(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
