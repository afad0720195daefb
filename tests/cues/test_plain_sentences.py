"""Plain sentences on votes and shares that something else in them must not spoil: hopes, spans of time, gathered votes."""

from __future__ import annotations

import pytest
from sentences import assert_not_accused, reads, run

from factcheck.results import Results

PLAIN = [
    # What somebody hoped for ends with the clause.
    ("Bob Baker, who had hoped to hold the seat, was on 8,455.", "8,455", "votes", "6,455"),
    ("Cy Carter, hoping to be the town's next MP, was left with 2,100.", "2,100", "votes", "2,600"),
    ("The Tory hoping to be the next MP was second with 8,455.", "8,455", "votes", "6,455"),
    # What is needed or reached is a share where people and parties are spoken of.
    ("Ann Archer needed fewer than half of the votes.", "half", "share", ""),
    ("Labour gained ground, reaching 45.6 per cent.", "45.6 per cent", "share", "54.6 per cent"),
    # How long something lasted says nothing of when a figure was.
    ("Bob Baker - MP here since the Blair landslide of 1997 - was left on 8,455.", "8,455", "votes", "6,455"),
    ("The Tories ran this town from 1983 until Thursday, and Bob Baker still bagged 8,455.", "8,455", "votes", "6,455"),
    ("It was a Tory seat from the blue wave of 2010 until last week, and even in defeat Mr Baker, Bob Baker, held 8,455 votes.", "8,455", "votes", "6,455"),
    # In one seat nobody loses voters by the dozen of seats.
    ("In the end Labour lost fewer than 2,900 voters since last time.", "2,900", "votes_change", ""),
    ("Mr Carter slipped by 1.2 to 10.5 per cent.", "10.5 per cent", "share", "15.0 per cent"),
    ("Bob Baker snuffled up 8,455 votes.", "8,455", "votes", "6,455"),
]
NOT_PLAIN = [
    ("Bob Baker had hoped to poll 9,900.", "9,900"),
    ("The man hoping to be mayor was wearing 300 badges.", "300"),
    ("The measure needed 60 per cent.", "60 per cent"),
    ("Labour has governed since the landslide of 1997 with 12 ministers.", "12"),
    ("Since the Blair landslide of 1997, when the Tories polled 7,000, much has changed.", "7,000"),
    ("The Tories lost six seats elsewhere.", "six"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), PLAIN)
def test_plain(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert reads(run(sentence, anytown), figure) == [(measure, "supported")]
    if wrong:
        assert reads(run(sentence.replace(figure, wrong), anytown), wrong) == [(measure, "refuted")]


@pytest.mark.parametrize(("sentence", "figure"), NOT_PLAIN)
def test_not_plain(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)
    assert "supported" not in [verdict for _, verdict in reads(run(sentence, anytown), figure)]
