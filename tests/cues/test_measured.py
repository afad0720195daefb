"""Ratios to the figure printed beside them, to somebody's, to the same one then; sums, gaps and parts that only fit."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import verdict_of
from tests.sentences import assert_not_accused, assert_sure

# Now: Labour (Archer) 9,120, Conservative (Baker) 8,455, Lib Dem (Carter) 2,100, Green (Dunn) 325; 20,000 valid, 80 rejected, 40,000 electors.
# Before: Conservative 15,000, Labour 12,000, Lib Dem 3,000; 100 rejected.
# A sentence with a hole, its true figure, a false one.
CASES = [
    # The other figure stands behind, in the open or in brackets.
    ("Cy Carter's 2,100 votes did amount to {} the 325 that Di Dunn collected.", "six times", "ten times"),
    ("Officials threw out 80 papers, {} of the 100 of the previous count.", "four fifths", "a third"),
    ("Bob Baker polled 8,455, {} the 2,100 that went to Cy Carter.", "four times", "nine times"),
    ("Cy Carter polled 2,100. The Greens, with {} as many (325), kept nothing.", "a sixth", "a half"),
    ("Bob Baker took 8,455; Cy Carter, with {} as many (2,100), came third.", "a quarter", "two thirds"),
    # It is somebody's.
    ("Cy Carter had 2,100 to show for it, {} of what Bob Baker ran up.", "a quarter", "two thirds"),
    ("Di Dunn finished on 325, {} of Cy Carter's tally.", "a sixth", "a half"),
    # It is the same one then.
    ("Officials binned 80 ballots, {} of the number at the last election.", "four fifths", "a third"),
    ("Turnout, at 50.2 per cent, was {} of the figure in 2019.", "two thirds", "a quarter"),
    # Against the majority.
    ("Cy Carter's 2,100 supporters came to {} the winning margin.", "three times", "nine times"),
    ("The 2,100 people who chose Cy Carter outnumber her cushion by {}.", "three to one", "nine to one"),
    ("Cy Carter drew 2,100 votes, {} the size of Ann Archer's lead.", "three times", "nine times"),
    # What was lost.
    ("The Tories have mislaid more than {} of theirs.", "two fifths", "nine tenths"),
    ("In 2019 the Conservatives had 15,000 votes. More than {} of that support has gone.", "two fifths", "nine tenths"),
    ("Put another way, {} of those who backed the Conservatives in 2019 had gone elsewhere.", "44 per cent", "64 per cent"),
    # Sums, and what they lack.
    ("Labour plus the Lib Dems comes to {}.", "11,220", "12,220"),
    ("Conservatives plus Lib Dems comes to 10,555. Ann Archer's tally falls {} short of that.", "1,435", "1,635"),
    ("The Tories' Bob Baker had 8,455, Cy Carter of the Lib Dems 2,100 and Di Dunn of the Greens 325. You could tip all three of those into one basket, {} altogether.", "10,880", "11,880"),
    ("The Greens' Di Dunn had 325. Pour her lot into Cy Carter's bucket and you have {}.", "2,425", "2,625"),
    # Places further down.
    ("Only {} ballots divide silver from bronze.", "6,355", "6,555"),
    # The line for deposits.
    ("Had Di Dunn found another {} she would have had her £500 back.", "675", "475"),
    ("Cy Carter polled 2,100, which spared his £500 by {} votes.", "1,100", "1,300"),
    # Those who did not vote.
    ("More than 20,000 voted, so {} people gave it a miss.", "19,920", "17,920"),
    ("Of the electorate 49.8 per cent did not, and {} sat it out.", "19,920", "17,920"),
]


@pytest.mark.parametrize(("sentence", "right", "wrong"), CASES)
def test_right_alone(sentence: str, right: str, wrong: str, anytown: Results) -> None:
    told, lied = (verdict_of(sentence.format(f"<{figure}>"), anytown) for figure in (right, wrong))
    assert told is not None and told.verdict == "supported"
    assert lied is None or lied.verdict != "supported"


# Of others than those, or measured against what no table tells.
NEAR_MISSES = [
    ("The council received 80 complaints, three times the 25 of last year.", "three times"),
    ("Cy Carter's 2,100 leaflets were three times the number in 2019.", "three times"),
    ("Staff put 80 ballots to one side.", "80"),
    ("People who backed Cy Carter, 2,100 of them, exceeded the winning margin more than three times over.", "three times"),
    ("Bob Baker polled 8,455, three times the 2,800 forecast by the pollsters.", "three times"),
    ("A lead of 665, and three times the majority was expected.", "three times"),
    ("Two thirds of the neighbourhood gave the bake sale a miss.", "Two thirds"),
    ("The bakers and the butchers come to 300.", "300"),
]


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)


def test_votes_of_them(anytown: Results) -> None:
    assert_sure("Cy Carter's voters, 2,100 of them, are unrepentant.", "2,100", "votes", anytown)
    assert_sure("People who backed Cy Carter, all 2,100 of them, are unrepentant.", "2,100", "votes", anytown)
