"""What somebody's figure moved by, or from and to: sure wordings, another figure in their place, and near misses."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# 2023: Labour 9,120 (45.6), Conservative 8,455 (42.3), Liberal Democrat 2,100 (10.5), Green 325 (1.6) of 20,000; 2019: Conservative
# 15,000 (50), Labour 12,000 (40), Liberal Democrat 3,000 (10) of 30,000.
SURE = [
    ("Mr Carter's support was down by 900, to the relief of nobody.", "900", "votes_change", "990"),
    ("Cy Carter's tally is 900 smaller than it was four years ago.", "900", "votes_change", "990"),
    ("Labour's pile was 2,880 lighter than in 2019.", "2,880", "votes_change", "2,808"),
    ("Cy Carter got 900 fewer supporters than he did in 2019.", "900", "votes_change", "990"),
    ("Bob Baker's 50 per cent shrivelled to 42.3.", "50 per cent", "share", "55 per cent"),
    ("Labour's 40 per cent grew into 45.6.", "40 per cent", "share", "44 per cent"),
    ("Cy Carter's 3,000 votes dwindled to 2,100.", "3,000", "votes", "3,300"),
    ("The Conservatives' 15,000 supporters shrank to 8,455.", "8,455", "votes", "8,545"),
    ("Cy Carter carried the banner in both elections; his 3,000 votes became 2,100, and 10.0 per cent became 10.5.", "10.0 per cent", "share", "11.0 per cent"),
    ("The Conservatives have gone from 50 per cent of the vote to 42.3.", "50 per cent", "share", "55 per cent"),
    ("The Liberal Democrats trailed in behind the Conservatives with 2,100.", "2,100", "votes", "1,200"),
    ("Labour finished ahead of the Conservatives on 9,120.", "9,120", "votes", "9,210"),
    ("9,120 votes earned Ann Archer a seat in Parliament.", "9,120", "votes", "9,210"),
    ("Baker's 8,455 was not enough.", "8,455", "votes", "8,545"),
    ("Ann Archer is in a job by 665 votes.", "665", "majority", "656"),
    ("Ann Archer won the marginal seat vacated by Bob Baker, the actor, by 665 votes.", "665", "majority", "656"),
    ("Ann Archer has a majority of 665. It is slimmer than Baker's majority, and that majority is smaller than Mr Baker's 3,000.", "3,000", "majority", "3,300"),
]
NEAR_MISSES = [
    ("Labour's 13 councillors became 10.", "13"),
    ("Ann Archer added 60 to the list of her friends.", "60"),
    ("Bob Baker's 60 grew to 80 roses.", "60"),
    ("Baker's support was up 12 rungs of the ladder.", "12"),
    ("Ann Archer found 12 more umbrellas than in 2019.", "12"),
    ("Labour won the seat on the parish council vacated by Lee Long by 12 votes to 9 of its members.", "9"),
    ("The Conservatives have gone from 12 per cent of the seats to 15.", "12 per cent"),
    ("12 votes brought Ann Archer a prize at the flower show.", "12"),
    ("Baker's 12 was enough for a bronze at darts.", "12"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)
