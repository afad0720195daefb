"""How much was in it, by how much somebody fell short, who would have had to move: sure wordings and near misses."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# sentence, figure, measure, a wrong figure. 2023: Labour 9,120, Conservative 8,455, Lib Dem 2,100, Green 325; 2019: 12,000, 15,000, 3,000.
SURE = [
    ("Fewer than 670 votes separated the first two candidates.", "670", "lead", "560"),
    ("There were 665 votes between the leading pair.", "665", "lead", "656"),
    ("Only 665 votes divided the two front-running parties.", "665", "lead", "656"),
    ("Only 3.3 points lay between the top two.", "3.3 points", "margin_points", "4.3 points"),
    ("It is 665 the other way now.", "665", "majority", "656"),
    ("In 2019 it had been 3,000 the other way.", "3,000", "majority", "3,300"),
    ("Ms Archer's squeaker – 665 votes – surprised nobody.", "665", "majority", "656"),
    ("It was a nail-biter of 665 votes.", "665", "majority", "656"),
    ("The council has 40 seats, and Labour took this one by 665 votes.", "665", "majority", "656"),
    ("It was a 665-vote result.", "665", "majority", "656"),
    ("Mr Baker was 665 short when the music stopped.", "665", "lead", "656"),
    ("Cy Carter fell 7,020 short.", "7,020", "lead", "7,200"),
    ("Bob Baker came up 665 votes shy in the end.", "665", "lead", "7,020"),
    ("Mr Carter finished 7,020 down.", "7,020", "lead", "7,200"),
    ("Bob Baker ended up 665 adrift.", "665", "lead", "656"),
    ("Tories second by 6,355 from the Lib Dems.", "6,355", "lead", "6,535"),
    ("The Conservatives, second by 6,355 over Cy Carter, shrugged.", "6,355", "lead", "6,535"),
    ("Bob Baker lost to Ann Archer by 665.", "665", "lead", "656"),
    ("Bob Baker: beaten by 665, and back next time.", "665", "lead", "656"),
    ("Cy Carter, soundly beaten by 7,020 votes, waved.", "7,020", "lead", "7,200"),
    ("Bob Baker lost by 3.3 points.", "3.3 points", "margin_points", "4.3 points"),
    ("Cy Carter came within 6,355 votes of second place.", "6,355", "lead", "6,535"),
    ("Di Dunn was 1,775 votes short of third place.", "1,775", "lead", "1,755"),
    ("There were 1,775 votes in it for third place.", "1,775", "lead", "1,755"),
    ("There were 6,355 in it in the race for second.", "6,355", "lead", "6,535"),
    ("A third of the 2,100 Liberal Democrat voters would have been enough.", "2,100", "votes", "2,010"),
    ("Half the 325 Green votes came from one street.", "325", "votes", "352"),
    ("Labour's share rose by 5.6 points, compared with a fall of 7.7 for the Conservatives.", "7.7", "share_change", "9.7"),
    ("Labour rose 5.6 points, against a rise of 0.5 for the Lib Dems.", "0.5", "share_change", "1.5"),
    ("Labour fell by 2,880 votes, compared with a drop of 6,545 for the Conservatives.", "6,545", "votes_change", "6,455"),
    ("Eight points off the Tories (7.7, to be exact).", "7.7", "share_change", "9.7"),
    ("Six points on to Labour (5.6, on the calculator).", "5.6", "share_change", "6.5"),
    ("Bob Baker, a former policeman, cut the Conservative vote by 6,545 to 8,455.", "6,545", "votes_change", "6,455"),
    ("Bob Baker, a former policeman, dragged the Conservative vote down by 6,545, to 8,455.", "8,455", "votes", "8,545"),
    ("Mr Baker reflected on a total 6,545 lower than the one that had won him the seat.", "6,545", "votes_change", "6,455"),
    ("9,120 beats 8,455.", "9,120", "votes", "9,210"),
    ("9,120 beats 8,455.", "8,455", "votes", "8,545"),
    ("8,455 just wasn't enough to beat 9,120.", "9,120", "votes", "9,210"),
    ("The winner, backed by 9,120 voters, thanked her agent.", "9,120", "votes", "9,210"),
    ("Mr Baker, who won the backing of 8,455 voters, will stand again.", "8,455", "votes", "8,545"),
    ("Mr Carter, chosen by 2,100 people, came third.", "2,100", "votes", "2,010"),
]
NEAR_MISSES = [
    ("Some 57 votes separated the top three.", "57"),
    ("The road goes 57 the other way round.", "57"),
    ("Bob Baker was 57 short of keeping his deposit.", "57"),
    ("The party was 57 seats short.", "57"),
    ("Ann Archer was 57 when the count began.", "57"),
    ("Mr Baker, backed by 57 MPs, will stand again.", "57"),
    ("Half the 57 Green councillors came.", "57"),
    ("57 beats 12 at cribbage, as a rule.", "57"),
    ("Fifty-seven votes. That was all Mr Baker had needed long ago.", "Fifty-seven"),
    ("Of the first two candidates little was heard.", "two"),
    ("Two candidates, representing the Greens and the Lib Dems, shook hands.", "Two"),
    ("They'd be lucky to hold on by 57.", "57"),
    ("The party had claimed 57 Labour supporters would stay at home.", "57"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_another_figure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)
