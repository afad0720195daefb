"""Majorities, gaps, swings, places and fields as reporters put them: right as printed, refuted when another figure stands there."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import reads, run

# sentence, figure, measure, a wrong figure. 2023: Labour 9,120 (45.6), Conservative 8,455 (42.3), Lib Dem 2,100 (10.5), Green 325 (1.6);
# majority 665 (3.3 points), swing 6.7. 2019: Conservative 15,000 (50), Labour 12,000 (40), Lib Dem 3,000 (10); majority 3,000 (10 points).
SURE = [
    # the majority before, in points
    ("Labour's lead is small beside the 10-point cushion Mr Baker enjoyed over Labour four years ago.", "10-point", "margin_points", "17-point"),
    ("Ms Archer overturned a 10-point majority.", "10-point", "margin_points", "17-point"),
    ("The 10-point majority that Bob Baker inherited is no more.", "10-point", "margin_points", "17-point"),
    ("Labour's 3.3-point margin is a third of the 10 points the Tories had in 2019.", "10 points", "margin_points", "17 points"),
    ("The lead, 3.3 percentage points, compares with 10.0 for the Tories last time.", "3.3 percentage points", "margin_points", "8.3 percentage points"),
    ("The lead, 3.3 percentage points, compares with 10.0 for the Tories last time.", "10.0", "margin_points", "17.4"),
    ("It was a marginal held by 3.3 points.", "3.3 points", "margin_points", "8.3 points"),
    # the majority before, in votes
    ("Mr Baker had been clinging to a majority of 3,000.", "3,000", "majority", "4,370"),
    ("The Conservatives had been perched on a 3,000 majority.", "3,000", "majority", "4,370"),
    ("Bob Baker had been sitting on a majority of 3,000, or 10 per cent.", "10 per cent", "margin_points", "17 per cent"),
    ("A 3,000-vote lead became a 665-vote defeat.", "3,000", "majority", "4,370"),
    ("The 3,000-vote cushion turned into a 665-vote loss.", "3,000", "majority", "4,370"),
    ("From a 3,000-vote loss to a 665-vote win: Labour is back.", "3,000", "majority", "4,370"),
    ("The party went from a 3,000-vote victory to a 665-vote defeat.", "3,000", "majority", "4,370"),
    ("Winning by 665 is a good deal nicer than losing by 3,000.", "3,000", "majority", "4,370"),
    ("To the Tories' 3,000-vote win of 2019 the voters had an answer.", "3,000", "majority", "4,370"),
    ("Labour, 3,000 votes behind in 2019, is in front.", "3,000", "lead", "4,370"),
    ("The Conservatives, 3,000 ahead in 2019, are out.", "3,000", "majority", "4,370"),
    ("Mr Baker, who was 3,000 in front last time, is out.", "3,000", "majority", "4,370"),
    ("The Labour candidate came in behind the Conservatives last time, by 3,000 votes.", "3,000", "lead", "4,370"),
    ("Labour lost to the Conservatives in 2019 by 3,000 votes.", "3,000", "lead", "4,370"),
    ("Majority 665: that is 2,335 fewer than the Tories managed last time.", "2,335", "majority_change", "3,705"),
    ("Ann Archer is the new MP. The last one won Anytown North in 2019 with a majority of 3,000.", "3,000", "majority", "4,370"),
    ("Just 3,000 votes was all the Tories had to defend.", "3,000", "majority", "4,370"),
    # this one
    ("It was a famous win: 665 votes clear.", "665", "majority", "895"),
    ("To lose by 665 after all that work is hard.", "665", "majority", "895"),
    ("The seat the Tories held for years is Labour's, by 665.", "665", "majority", "895"),
    ("Anytown North was now Ann Archer's, by 665 votes.", "665", "majority", "895"),
    ("By 665 votes, the people of Anytown North chose a teacher.", "665", "majority", "895"),
    ("By 665, the voters of Anytown North sent Mr Baker home.", "665", "majority", "895"),
    ("Bob Baker was runner-up, 665 votes short of keeping the seat he gained in 2015.", "665", "majority", "895"),
    ("Mr Baker finished 665 short of saving his seat.", "665", "majority", "895"),
    ("A 3,000-vote lead became a 665-vote defeat.", "665", "majority", "895"),
    ("Mr Baker's 665-vote loss was the talk of the hall.", "665", "majority", "895"),
    ("It finished 665 votes in Labour's favour.", "665", "lead", "895"),
    ("Labour came out 665 votes on top.", "665", "lead", "895"),
    ("Mr Baker came up 665 votes short after four years as MP.", "665", "lead", "895"),
    ("Mr Baker, the MP for years, won the seat then by 3,000 votes.", "3,000", "majority", "4,370"),
    ("A majority of 3,000 meant the seat was top of Labour's target list.", "3,000", "majority", "4,370"),
    ("A 3,000 majority in 2019 had left Anytown North a marginal.", "3,000", "majority", "4,370"),
    ("Labour overhauled a 3,000-vote deficit to win by 665.", "3,000", "majority", "4,370"),
    ("Ms Archer overcame a deficit of 3,000.", "3,000", "majority", "4,370"),
    # gaps
    ("Bob Baker polled 8,455, 665 fewer than the winner.", "665", "lead", "895"),
    ("Cy Carter got 2,100 votes, 1,775 more than Di Dunn.", "1,775", "lead", "1,885"),
    ("That makes it 3.3 points between first and second.", "3.3 points", "margin_points", "8.3 points"),
    ("Cy Carter beat Di Dunn by 1,775 to take third place.", "1,775", "lead", "1,885"),
    ("Cy Carter pipped the Greens by 1,775 votes to finish third.", "1,775", "lead", "1,885"),
    ("Archer finished 665 ahead of Bob Baker, with Cy Carter a further 6,355 back.", "6,355", "lead", "7,725"),
    ("Ann Archer was 665 clear of the Tory, and Cy Carter another 6,355 behind.", "6,355", "lead", "7,725"),
    ("Just 1,775 votes split Cy Carter of the Liberal Democrats and the Greens' Di Dunn.", "1,775", "lead", "1,885"),
    ("Only 665 votes parted Ann Archer from Bob Baker.", "665", "lead", "895"),
    ("Cy Carter was 6,355 votes behind the man in second.", "6,355", "lead", "7,725"),
    ("Di Dunn finished 1,775 votes behind the man who came third.", "1,775", "lead", "1,885"),
    # swings
    ("Swing: 6.7% from Con to Lab - no great surprise.", "6.7%", "swing", "9.7%"),
    ("Swing - 6.7 per cent Conservative to Labour.", "6.7 per cent", "swing", "9.7 per cent"),
    ("Anytown North: Lab gain from Con. Swing Con to Lab 6.7%.", "6.7%", "swing", "9.7%"),
    ("Swing Con-Lab: 6.7%.", "6.7%", "swing", "9.7%"),
    ("The Con-Lab swing was 6.7 per cent.", "6.7 per cent", "swing", "9.7 per cent"),
    ("Labour needed a swing of 5 per cent; it got 6.7.", "6.7", "swing", "9.7"),
    # places
    ("Cy Carter, a teacher, kept his deposit and finished third of the four.", "third", "rank", "second"),
    ("Di Dunn was fourth of four, 1,775 votes adrift of Cy Carter.", "fourth", "rank", "third"),
    ("Mr Carter came third of the four candidates.", "third", "rank", "second"),
    ("The Greens, fourth on the night, were cheerful.", "fourth", "rank", "third"),
    ("First in 2019, the Conservatives were pushed down to second.", "second", "rank", "third"),
    ("Winners in 2019, the Tories slid to second.", "second", "rank", "third"),
    ("Cy Carter, the veteran councillor, standing for the fourth time, came in third.", "third", "rank", "second"),
    # how many stood
    ("Three candidates in 2019, four in 2023: the paper has grown.", "four", "candidates", "seven"),
    ("There were four names on the ballot paper, one more than in 2019.", "one", "candidates_change", "three"),
    ("Four candidates stood, one more than last time.", "one", "candidates_change", "three"),
    ("One of the four candidates lost their deposit.", "One", "lost_deposit", "Two"),
    ("Two of the three who stood in 2019 kept their deposits. Only one of the four lost theirs this time.", "one", "lost_deposit", "two"),
    ("The majority was 3,000 in 2019. This time it was 665.", "665", "majority", "895"),
    ("The former Daily Echo journalist has a majority of 665.", "665", "majority", "895"),
    ("The retired Rolls-Royce engineer won by 665 votes.", "665", "majority", "895"),
    ("The GP's majority of 3,000 in 2019 was never safe.", "3,000", "majority", "4,370"),
    ("The returning officer had four names to read out.", "four", "candidates", "seven"),
]
# A figure that is not what it looks like is not said to be wrong.
NEAR_MISSES = [
    ("Labour squandered a 20-point lead in the polls.", "20-point"),
    ("Bob Baker had been sitting on 57 committees.", "57"),
    ("To lose by 57 runs is no disgrace, said Ms Archer, a cricketer.", "57"),
    ("The cup is Anytown North's, by 57 goals.", "57"),
    ("Cy Carter beat Di Dunn by 57 points to take third place in the quiz.", "57"),
    ("Mr Baker came second of 57 recounts.", "second"),
    ("Four candidates had 57 helpers, one fewer than the Greens.", "one"),
    ("Bob Baker, 57 miles behind in the race last time, ran it again.", "57"),
    ("It finished 57 points in the home side's favour.", "57"),
    ("The Con-Lab debate drew 57 people.", "57"),
    ("The former Oldtown champion has a collection of 57 medals.", "57"),
    ("One of the four candidates lost their keys.", "One"),
    ("The chairman had 57 names to read out at the memorial.", "57"),
    ("Mr Baker fell 57 short of keeping the deposit he had put on a car.", "57"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_right_and_wrong(sentence: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert (measure, "supported") in reads(run(sentence, anytown), figure)
    assert "refuted" in {verdict for _, verdict in reads(run(sentence.replace(figure, wrong), anytown), wrong)}


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_what_is_none(sentence: str, figure: str, anytown: Results) -> None:
    assert "refuted" not in {verdict for _, verdict in reads(run(sentence, anytown), figure)}


def test_what_is_anothers_is_not_of_now(anytown: Results) -> None:
    """"Hers is 665; his was 3,000": whoever "his" is, it is not the majority of this election."""
    for sentence in ("Her majority is 665; his was 3,000.", "His majority is 665; hers was 3,000."):
        assert "refuted" not in {verdict for _, verdict in reads(run(sentence, anytown), "3,000")}
