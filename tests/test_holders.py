"""Whoever held the seat: figures of "the sitting member" are of who won the contest before, and so are those of "she" behind it."""

from __future__ import annotations

import pytest

from factcheck.claims.holders import held_then
from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure, run

# 2023: Labour's Ann Archer 9,120, Bob Baker (Conservative) 8,455, who won 2019 with 15,000 to 12,000.
OWN = [
    ("The sitting member polled 8,455 votes.", "8,455", "votes", "8,545"),
    ("The outgoing Conservative MP polled 8,455, and Ann Archer 9,120.", "8,455", "votes", "8,545"),
    ("The incumbent's vote fell by 6,545.", "6,545", "votes_change", "5,645"),
    ("Ann Archer beat the sitting MP by 665 votes.", "665", "lead", "656"),
    ("Ann Archer had a good night. The defending MP did not. He polled 8,455.", "8,455", "votes", "8,545"),
    ("In 2019 the sitting member polled 15,000 votes.", "15,000", "votes", "15,900"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), OWN)
def test_of_who_won_before(sentence: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("In 2019 the incumbent polled 12,000 votes.", "12,000"),  # whoever it was then
    ("The sitting MP Cy Carter polled 2,100 votes.", "2,100"),
    ("Cy Carter, the sitting member of the county council, polled 2,100.", "2,100"),
    ("Ann Archer is the sitting councillor for Oldtown, and she polled 9,120.", "9,120"),
    ("The incumbent party polled 12,000 in 2019.", "12,000"),
])
def test_somebody_else_may_be_meant(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
    assert not any("sitting" in (v.reading.subject or "") or "incumbent" in (v.reading.subject or "") for v in run(sentence, anytown).verdicts if v.claim.text == figure and v.verdict == "supported")


def test_whom_an_election_ousted_is_of_that_election() -> None:
    assert held_then("the sitting MP") and held_then("The outgoing Labour member")
    assert not held_then("the ousted MP") and not held_then("the incumbent")
