"""Figures of the election before, told by whose they were or by what stood beside them: sure wordings and near misses."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# 2019: Bob Baker (Conservative) 15,000, Labour 12,000 of 30,000; 2023: Ann Archer (Labour) 9,120, Bob Baker 8,455 of 20,000.
SURE = [
    ("Ann Archer replaces Mr Baker, who had a majority of 3,000.", "3,000", "majority", "3,300"),
    ("Mr Baker had a majority of 3,000.", "3,000", "majority", "3,300"),
    ("Bob Baker once enjoyed a comfortable majority of 3,000.", "3,000", "majority", "3,300"),
    ("Ann Archer has a majority of 665.", "665", "majority", "656"),
    ("Altogether 20,000 valid votes were counted, against 30,000 in 2019.", "30,000", "valid_votes", "33,000"),
    ("Altogether 20,000 valid votes were counted, down from 30,000 in 2019.", "30,000", "valid_votes", "33,000"),
    ("It was an improvement of 5.6 points on Labour's showing in 2019.", "5.6 points", "share_change", "7.6 points"),
    ("It was a fall of 7.7 points from the Conservatives' score in 2019.", "7.7 points", "share_change", "9.7 points"),
    ("Ann Archer got fewer votes than the 15,000 Mr Baker won with in 2019.", "15,000", "votes", "15,900"),
    ("Mr Baker polled 8,455, down from the 15,000 he was elected with in 2019.", "15,000", "votes", "15,900"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(sentence: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Mr Baker's constituents, who had a majority of 9 on the panel, disagreed.", "9"),
    ("The party, which had a majority of 80 in the Commons, was nervous.", "80"),
    ("Some 20,000 letters were posted, against 30,000 in 2019.", "30,000"),
    ("The house fetched less than the 15,000 he won with a lottery ticket in 2019.", "15,000"),
])
def test_near_misses(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)


OF_EACH = [
    ("Bob Baker was gloomy: the 3,000 majority he had was turned into a deficit.", "3,000", "majority", "3,300"),
    ("The 3,000 majority that Mr Baker enjoyed is gone.", "3,000", "majority", "3,300"),
    ("Mr Baker, first elected in 2019 by 3,000 votes, thanked his team.", "3,000", "majority", "3,300"),
    ("Mr Carter, who also stood in 2019, slipped from 3,000 to 2,100.", "3,000", "votes", "3,300"),
    ("Mr Carter, who also stood in 2019, slipped from 3,000 to 2,100.", "2,100", "votes", "2,900"),
    ("Third was Cy Carter, for whom 2,100 people voted.", "2,100", "votes", "2,900"),
    ("Mr Baker hung on to 8,455 of his 15,000 votes.", "15,000", "votes", "15,900"),
    ("The Lib Dems kept 2,100 of their previous 3,000 supporters.", "3,000", "votes", "3,300"),
    ("In 2019 Labour came within 3,000 votes of the Conservatives.", "3,000", "lead", "2,300"),
    ("Bob Baker got within 665 votes of Ann Archer.", "665", "lead", "566"),
    ("The top two were 665 votes apart.", "665", "majority", "656"),
    ("The two leading candidates finished 665 apart.", "665", "majority", "656"),
    ("The Lib Dem vote was 900 down on the 3,000 of 2019.", "3,000", "votes", "3,300"),
    ("What was a Conservative majority of 3,000 is now a Labour one.", "3,000", "majority", "3,300"),
    ("Almost half the electorate, 19,920 people, did not vote.", "19,920", "other_result", "19,290"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), OF_EACH)
def test_of_each(sentence: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("When Mr Baker first won he had 13,000 votes, far more than now.", "13,000"),
    ("When she first stood Ann Archer polled 1,300 votes.", "1,300"),
    ("Of the 15,000 people who backed Bob Baker in 2019, 6,545 went elsewhere.", "6,545"),
    ("The house is within 500 yards of Mr Baker's.", "500"),
    ("Ann Archer, for whom 300 people waited in the rain, polled 9,120.", "300"),
    ("Mr Baker planted 40 of his 150 trees.", "150"),
])
def test_nothing_of_each(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
