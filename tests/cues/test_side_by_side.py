"""Figures beside those of somebody else: sure wordings, and near misses that accuse nobody."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# sentence, figure, measure, a wrong figure. 2023: Labour 9,120, Conservative 8,455, Lib Dem 2,100, Green 325; 2019: 12,000, 15,000, 3,000.
SURE = [
    ("Ann Archer won by 665, a far smaller margin than the 3,000 Bob Baker had in 2019.", "3,000", "majority", "3,300"),
    ("Her majority of 665 compares with the 3,000 that Bob Baker enjoyed in 2019.", "3,000", "majority", "2,000"),
    ("Ann Archer's cushion is 665, set against the 3,000 Mr Baker defended.", "3,000", "majority", "3,003"),
    ("Bob Baker finished on 8,455, 665 short of Ms Archer's 9,120.", "665", "lead", "656"),
    ("Ann Archer polled 9,120 votes, 665 more than Bob Baker's 8,455.", "665", "lead", "565"),
    ("Cy Carter took 2,100; 6,355 behind Bob Baker's 8,455.", "6,355", "lead", "6,535"),
    ("Just 1,775 votes separated Cy Carter, in third on 2,100, from Di Dunn of the Greens on 325.", "1,775", "lead", "1,757"),
    ("It could hardly have been tighter: 665 votes, or 3.3 per cent, in it.", "3.3 per cent", "margin_points", "4.3 per cent"),
    ("A mere 665 votes (3.3 per cent) between them.", "3.3 per cent", "margin_points", "2.3 per cent"),
    ("Two parties gained ground, Labour by 5.6 points and the Lib Dems by 0.5.", "5.6 points", "share_change", "6.5 points"),
    ("Two parties gained ground, Labour by 5.6 points and the Lib Dems by 0.5.", "0.5", "share_change", "1.5"),
    ("One party lost ground: the Conservatives by 7.7 points.", "7.7 points", "share_change", "9.7 points"),
    ("Ann Archer put on 5.6 points and took 45.6% of the vote.", "45.6%", "share", "42.3%"),
    ("Mr Carter lost 900 votes but still obtained 10.5%.", "10.5%", "share", "15.0%"),
    ("Labour shed 2,880 votes and polled 9,120.", "9,120", "votes", "9,210"),
    ("Bob Baker obtained 42.3 per cent, well down on last time.", "42.3 per cent", "share", "43.2 per cent"),
    ("Cy Carter accumulated 2,100 votes.", "2,100", "votes", "1,200"),
    ("Di Dunn banked 325 votes.", "325", "votes", "352"),
    ("Labour took 45.6 and the Conservatives 42.3 per cent of the vote, against 40.0 and 50.0 in 2019.", "40.0", "share", "44.0"),
    ("Labour took 45.6 and the Conservatives 42.3 per cent of the vote, against 40.0 and 50.0 in 2019.", "50.0", "share", "55.0"),
    ("Labour had 9,120 votes and the Lib Dems 2,100, compared with 12,000 and 3,000 in 2019.", "3,000", "votes", "3,300"),
    ("Labour had 9,120 votes and the Lib Dems 2,100, down from 12,000 and 3,000 in 2019.", "12,000", "votes", "12,200"),
    ("A politics teacher would call it a 6.7-point swing from blue to red.", "6.7-point", "swing", "4.7-point"),
    ("Turnout was 48.8 per cent in 2019, and 50.2 per cent of a roll of 40,000 turned out.", "40,000", "electorate", "41,400"),
    ("The Lib Dems picked up a little, but came only third.", "third", "rank", "second"),
    ("The Conservatives held their villages, but finished second.", "second", "rank", "third"),
]

NEAR = [
    ("Ann Archer won by 665, more than the 600 Bob Baker had knocked on that evening.", "600"),
    ("Bob Baker scored 8,455 in a fundraising run, 45 short of Ms Archer's target.", "45"),
    ("Both lost ground, the pound by 3 cents and shares by 4 points.", "4 points"),
    ("Labour promised much, but came only second-hand to the debate.", "second"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(sentence: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEAR)
def test_near(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
