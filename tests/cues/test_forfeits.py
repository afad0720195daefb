"""How many lost a deposit, by what they did not reach and what befell them."""

from __future__ import annotations

import pytest
from sentences import assert_not_accused, assert_reads, run

from factcheck.results import Results

RIGHT, WRONG, OPEN = "supported", "refuted", "unverifiable"
# One of four lost a deposit, three kept theirs.
SENTENCES = [
    ("One of the four candidates lost, as two of the four runners did not attain the share required to recover a deposit.", "two", "lost_deposit", WRONG),
    ("Three of the four candidates failed to reach the level needed to keep a deposit.", "Three", "lost_deposit", WRONG),
    ("Two of the four hopefuls could not muster the threshold at which the £500 deposit is returned.", "four", "candidates", RIGHT),
    ("Two candidates polled fewer than one-twentieth of the valid votes and so forfeit the sum of £500 each.", "Two", "lost_deposit", WRONG),
    ("Three of the four runners waved theirs bye-bye.", "Three", "lost_deposit", WRONG),
    ("Two of the four, then, are £500 lighter.", "four", "candidates", RIGHT),
    ("Two of the four, alas, left their deposits behind.", "Two", "lost_deposit", WRONG),
    ("Deposits were forfeited by two of the four on the ballot, including the Greens.", "two", "lost_deposit", WRONG),
    ("Deposits were surrendered by one of the four.", "four", "candidates", RIGHT),
    ("Deposits of £500 were given up by three of the four who stood.", "three", "lost_deposit", WRONG),
    ("Di Dunn's deposit was one of two forfeited.", "two", "lost_deposit", WRONG),
    ("Di Dunn and Cy Carter were the two whose deposits stayed with the council.", "two", "lost_deposit", WRONG),
    ("Di Dunn was the only one of four hopefuls to lose a deposit.", "only", "lost_deposit", RIGHT),
    ("Di Dunn was the only one to lose a deposit.", "only", "lost_deposit", RIGHT),
    ("Di Dunn was the one candidate of the four to forfeit a deposit.", "one", "lost_deposit", RIGHT),
    ("Di Dunn was the one candidate of the four to forfeit a deposit.", "four", "candidates", RIGHT),
    ("Di Dunn shrugged, the only one of the four to go home poorer.", "four", "candidates", RIGHT),
    ("Two - lost deposits.", "Two", "lost_deposit", WRONG),
    ("Carter and Dunn lost theirs, so that's two deposits for the Treasury.", "two", "lost_deposit", WRONG),
    ("Voters could choose from four people, all but three of whom will lose their £500 deposit.", "three", "other_result", RIGHT),
    ("Voters could choose from four people, all but two of whom will lose their £500 deposit.", "two", "other_result", WRONG),
    # Of the sentence before.
    ("Cy Carter stays over the line for his deposit. The other three do not.", "three", "lost_deposit", WRONG),
    ("Di Dunn was not spared the loss of her deposit. One of the four contenders went the same way.", "four", "candidates", RIGHT),
    # Of some, who may be all: borne out, and never accused.
    ("None of those three polled enough to have a £500 deposit returned.", "three", "lost_deposit", OPEN),
    ("The bottom two forfeited the £500 stake.", "two", "lost_deposit", OPEN),
    ("Deposits gone for the last two.", "two", "lost_deposit", OPEN),
    ("Those two left their deposits behind.", "two", "lost_deposit", OPEN),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), SENTENCES)
def test_how_many_lost_a_deposit(sentence: str, figure: str, measure: str, verdict: str, anytown: Results) -> None:
    assert_reads(run(sentence, anytown), figure, measure, verdict)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Three of the four candidates failed to reach the hall in time to see a deposit slip.", "Three"),
    ("Two of the four clubs are £500 lighter.", "Two"),
    ("Two of the deposits at the quarry, both copper, were given up by three of the eight firms.", "eight"),
    ("Dunn was the only one of six speakers to lose her notes.", "six"),
    ("Cy Carter stays over the line for his deposit. The other two do not mind the rain.", "two"),
    ("Candidates put down £500. Two shall not see him again.", "Two"),
])
def test_nothing_of_deposits(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
