"""Deposits told in roundabout ways, and in the sentence after one on them."""

from __future__ import annotations

import pytest
from sentences import assert_not_accused, assert_reads, run

from factcheck.results import Results

RIGHT, WRONG = "supported", "refuted"
# One of four lost a deposit, three kept theirs.
SENTENCES = [
    ("Three of the four runners kissed their £500 deposits goodbye.", "Three", "lost_deposit", WRONG),
    ("One of the four hopefuls kissed the money goodbye.", "four", "candidates", RIGHT),
    ("Three of the four candidates fell short of the 5% needed to get their deposits back.", "four", "candidates", RIGHT),
    ("Of the four who stood, three fell short of the 5% of votes needed to get their £500 back.", "three", "lost_deposit", WRONG),
    ("Four hopefuls slugged it out and three of them waved ta-ta to a £500 deposit.", "three", "lost_deposit", WRONG),
    ("Two of the four said ta-ta to their cash.", "Two", "lost_deposit", WRONG),
    ("Two of a field of four parted with the money.", "Two", "lost_deposit", WRONG),
    ("Three of the four will be £500 lighter.", "Three", "lost_deposit", WRONG),
    ("Three of the four will be £500 lighter.", "four", "candidates", RIGHT),
    ("All three deposits were returned.", "three", "other_result", RIGHT),
    ("All four deposits were returned.", "four", "other_result", WRONG),
    ("Di Dunn was the only candidate to lose a deposit.", "only", "lost_deposit", RIGHT),
    ("Di Dunn, with 325, was alone in losing her deposit.", "alone", "lost_deposit", RIGHT),
    ("Di Dunn was reduced to 325 and alone of the four hopefuls lost her deposit.", "four", "candidates", RIGHT),
    ("Everybody else forfeited the money: three in all.", "three", "lost_deposit", WRONG),
    ("She lost her deposit, making two from a field of four.", "two", "lost_deposit", WRONG),
    ("Deposits: two gone.", "two", "lost_deposit", WRONG),
    ("02:10 Lost deposits? 2 of the 4.", "2", "lost_deposit", WRONG),
    # Of the sentence before.
    ("Candidates who receive less than 5% of the valid votes forfeit the deposit. Two did so on this occasion.", "Two", "lost_deposit", WRONG),
    ("A candidate below one twentieth forfeits the sum of £500. Two of the four did so.", "four", "candidates", RIGHT),
    ("Cy Carter scraped past the threshold and got his £500 back. The remaining two of the four did not.", "two", "lost_deposit", WRONG),
    ("Cy Carter kept his deposit. Two others couldn't say the same.", "Two", "lost_deposit", WRONG),
    ("Cy Carter kept his deposit. The Greens were among two who did not.", "two", "lost_deposit", WRONG),
    ("Cy Carter cleared the bar with ease. Not so lucky were two others: Di Dunn and a clown.", "two", "lost_deposit", WRONG),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), SENTENCES)
def test_how_many_lost_a_deposit(sentence: str, figure: str, measure: str, verdict: str, anytown: Results) -> None:
    assert_reads(run(sentence, anytown), figure, measure, verdict)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Cy Carter thanked his agent. Two others did not.", "Two"),
    ("The count began at ten. Three did so in the rain.", "Three"),
    ("Cy Carter did not keep quiet about his deposit. Two others did not.", "Two"),
    ("Dunn was the only candidate to lose her temper.", "only"),
    ("Two of the four counters kissed their partners goodbye.", "Two"),
])
def test_nothing_of_deposits(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
