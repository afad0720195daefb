"""Figures of two and more elections side by side: sure wordings and near misses."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure, reads, run

# sentence, figure, measure, a wrong figure. 2023: Labour 9,120, Conservative 8,455, Lib Dem 2,100, Green 325 of 20,000; 80 of 40,000
# electors' papers rejected. 2019: Conservative 15,000, Labour 12,000, Lib Dem 3,000 of 30,000; 100 rejected, 41,000 electors.
SURE = [
    ("Baker's vote went through the floor like a dropped piano: 15,000 in 2019, 8,455 now.", "15,000", "votes", "15,500"),
    ("Baker's vote went through the floor like a dropped piano: 15,000 in 2019, 8,455 now.", "8,455", "votes", "8,545"),
    ("The Lib Dems, bless them, hardly moved – 10 per cent in 2019, 10.5 per cent this time.", "10.5 per cent", "share", "15.0 per cent"),
    ("Bob Baker was standing for the Conservatives again: 15,000 in 2019 and 8,455 this time.", "8,455", "votes", "8,545"),
    ("The Conservatives, who had 50 per cent in 2019 and 42.3 now, are second.", "42.3", "share", "43.2"),
    ("Labour, which got 12,000 in 2019 and 9,120 now, won.", "9,120", "votes", "9,210"),
    ("Turnout has collapsed: 73.4 per cent in 2019, 50.2 now.", "50.2", "turnout", "52.0"),
    ("Rejected papers went down: 100 in 2019, 80 now.", "80", "rejected", "95"),
    ("The majority has shrunk: 3,000 in 2019, 665 now.", "665", "majority", "985"),
    ("The Tory vote melted – 15,000 down to 8,455.", "15,000", "votes", "15,500"),
    ("The Tory vote had a bad night – 15,000 down to 8,455.", "8,455", "votes", "8,545"),
    ("The Labour share crept along, 40 per cent up to 45.6.", "45.6", "share", "46.5"),
    ("The majority, which stood at 3,000 when Mr Baker was elected in 2019, is now 665.", "665", "majority", "985"),
    ("The majority, which was 3,000 in 2019, is now 665.", "3,000", "majority", "3,300"),
    ("He had a majority of 3,000; now she has one of 665.", "665", "majority", "985"),
    ("The Tories had a majority of 3,000 in 2019. In a parliament with a majority of 80, Ms Archer was winning one of 665.", "665", "majority", "985"),
    ("Labour's share rose by 5.6 points, from 40 to 45.6, and that of the Lib Dems by 0.5, from 10 to 10.5.", "0.5", "share_change", "1.5"),
    ("Labour's share rose by 5.6 points, from 40 to 45.6, and that of the Lib Dems by 0.5, from 10 to 10.5.", "10.5", "share", "15.0"),
    ("Cy Carter held his deposit, with 10.5 per cent.", "10.5 per cent", "share", "15.0 per cent"),
    ("Di Dunn lost the Greens' deposit on 1.6 per cent.", "1.6 per cent", "share", "6.1 per cent"),
    ("Cy Carter shed 900 votes, retaining his deposit with 10.5 per cent.", "10.5 per cent", "share", "15.0 per cent"),
    ("Cy Carter, whose 10.5 per cent compared with 10 per cent in 2019, was third.", "10.5 per cent", "share", "15.0 per cent"),
    ("Bob Baker, whose 42.3 per cent was the party's lowest ever, left.", "42.3 per cent", "share", "43.2 per cent"),
    ("The 9,120 votes that won it for Labour were counted twice.", "9,120", "votes", "9,210"),
    ("The 15,000 with which Bob Baker won it in 2019 were plenty.", "15,000", "votes", "15,500"),
    ("Turnout was 50.2 per cent, though it was down on the 73.4 of 2019.", "73.4", "turnout", "74.3"),
    ("Turnout, 50.2 per cent, fell short of the 73.4 seen in 2019.", "73.4", "turnout", "74.3"),
    ("In all 40,000 people were on the register.", "40,000", "electorate", "42,350"),
    ("Yes, 40,000 people were listed on the roll.", "40,000", "electorate", "42,350"),
    ("The good folk of the town spoiled 80 papers.", "80", "rejected", "95"),
    ("Somebody had defaced 80 ballot papers.", "80", "rejected", "95"),
    ("Officials verified 20,080 papers, including 80 which were rejected.", "80", "rejected", "95"),
    ("A total of 20,000 people managed to put a valid cross next to somebody.", "20,000", "valid_votes", "21,450"),
    ("And 20,000 did so without making a hash of it.", "20,000", "valid_votes", "21,450"),
    ("The swing, for anoraks: 6.7 per cent.", "6.7 per cent", "swing", "7.6 per cent"),
    ("Anytown voted Labour by 45.6 per cent to 42.3.", "42.3", "share", "43.2"),
    ("A majority you could seat in a village hall (665) will do.", "665", "majority", "985"),
    ("Then came a rather clearer result: 9,120 to 8,455.", "9,120", "votes", "9,210"),
    ("Cy Carter (2,100) and the Greens' Di Dunn (325) finished third and fourth.", "third", "rank", "second"),
    ("Bob Baker and Cy Carter came second and third.", "third", "rank", "fourth"),
    ("Labour and the Conservatives were first and second.", "second", "rank", "third"),
    ("Cy Carter still came third for the Lib Dems: 2,100, 10.5 per cent.", "2,100", "votes", "2,010"),
    ("Cy Carter still came third for the Lib Dems: 2,100, 10.5 per cent.", "10.5 per cent", "share", "15.0 per cent"),
    ("Poor old Tories: top of the pile in 2019 with 15,000.", "15,000", "votes", "15,500"),
    # a heading that asks
    ("The Tories' share? 42.3, down a bit.", "42.3", "share", "43.2"),
    ("Spoilt ballots? A mere 80.", "80", "rejected", "95"),
    ("Turnout? Just 50.2 per cent.", "50.2 per cent", "turnout", "52.0 per cent"),
    # the election of a figure
    ("What's a 3,000 majority worth when nobody knocks on a door?", "3,000", "majority", "3,300"),
    ("Winners here, and by how much: Baker 3,000 (2019), Archer 665 (2023).", "3,000", "majority", "3,300"),
    ("Winners here, and by how much: Baker 3,000 (2019), Archer 665 (2023).", "665", "majority", "985"),
    ("The Conservatives, first with 15,000 votes in 2019, slipped to second.", "first", "rank", "third"),
    ("With 45.6 per cent of the vote (2019: 40 per cent), Labour finished first.", "first", "rank", "second"),
    ("Bob Baker, first elected in 2019 with a majority of 3,000, lost by 665.", "665", "majority", "985"),
    ("Labour, who in 2019 were runners-up with 12,000 votes, won.", "12,000", "votes", "12,300"),
]
NEAR_MISSES = [
    ("Baker's council tax went through the roof: 57 in 2019, 62 now.", "57"),
    ("The Conservatives, who had 57 councillors in 2019 and 12 now, are sad.", "12"),
    ("The swing from Labour slowed: 57 in 2019, 12 now.", "12"),
    ("Labour had 57 seats in 2019 and 12 seats in 2015.", "12"),
    ("Bob Baker, whose 57 per cent pay rise was in the papers, lost.", "57 per cent"),
    ("The 57 goals with which Bob Baker won the cup are forgotten.", "57"),
    ("Vandals defaced 57 posters.", "57"),
    ("A group (57) of councillors left.", "57"),
    ("Di Dunn and Cy Carter each lost his deposit, with 1.6 per cent and 10.5 respectively.", "1.6 per cent"),
    ("Want to know Labour's share? Ask the 57 volunteers.", "57"),
    ("What's a 57 per cent majority? Nobody knows.", "57 per cent"),
    # of more than the seat
    ("The Conservatives had 57.1 per cent nationwide.", "57.1 per cent"),
    ("Labour took 57.1 per cent across Wales.", "57.1 per cent"),
    ("In Scotland as a whole the Lib Dems had 57.1 per cent.", "57.1 per cent"),
    ("Turnout was 50.2 per cent, against 57.1 for the UK.", "57.1"),
    ("In neighbouring Othertown Labour held on by 57 votes.", "57"),
    ("The city voted No by 57 per cent to 43.", "57 per cent"),
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


def test_of_an_area_that_holds_the_seat_it_is_sure(anytown: Results) -> None:
    """The same figure of the seat itself is checked."""
    assert reads(run("Labour took 57.1 per cent here.", anytown), "57.1 per cent") == [("share", "refuted")]
