"""Whom somebody left behind, and what goes on by the way: sure wordings, another figure in their place, and near misses."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# 2023: Labour 9,120 (45.6), Conservative 8,455 (42.3), Liberal Democrat 2,100 (10.5), Green 325 (1.6) of 20,000; 2019: Conservative
# 15,000 (50), Labour 12,000 (40), Liberal Democrat 3,000 (10) of 30,000.
SURE = [
    ("Ann Archer polled 9,120, leaving Conservative Bob Baker 665 in arrears.", "665", "lead", "656"),
    ("Ann Archer left the Conservatives' Bob Baker 665 adrift.", "665", "lead", "656"),
    ("Ann Archer polled 9,120, leaving the Green, Di Dunn, 8,795 in arrears. She drew 45.6% of the vote.", "45.6%", "share", "46.5%"),
    ("Ann Archer pushed Di Dunn into fourth. She took 9,120.", "9,120", "votes", "9,210"),
    ("A respectable third with 2,100 was Cy Carter.", "third", "rank", "fourth"),
    ("Cy Carter, the Liberal Democrat candidate, third but cheerful, shook her hand.", "third", "rank", "second"),
    ("Ann Archer won by 665. Oddly, that is 2,335 less than Mr Baker could boast in 2019.", "2,335", "majority_change", "2,353"),
    ("Ann Archer's nearest challenger closed at 8,455.", "8,455", "votes", "8,545"),
    ("Ann Archer's lead in Anytown North was no more than 665.", "665", "majority", "656"),
    ("Paul Smith was 5,000 clear in Sometown, and Ann Archer, a nurse, with 665 in Anytown North.", "665", "majority", "656"),
    ("Mr Baker slid from 15,000 to 8,455, a drop of 6,545, and from 50.0 per cent to 42.3.", "50.0 per cent", "share", "55.0 per cent"),
    ("Mr Baker slid from 15,000 to 8,455, a drop of 6,545, and from 50.0 per cent to 42.3.", "42.3", "share", "43.2"),
    ("Labour's rose faster, by 5.6 to 45.6.", "5.6", "share_change", "6.5"),
    ("Di Dunn, a regular here, rounded out the list of four names with 325.", "four", "candidates", "five"),
    ("Turnout including rejected papers came to 50.2 per cent.", "50.2 per cent", "turnout", "52.0 per cent"),
    ("Together the candidates of the Liberal Democrats and the Greens received 2,425.", "2,425", "votes", "2,452"),
    ("The old-fashioned swing was of 6.7 per cent from blue to red.", "6.7 per cent", "swing", "7.6 per cent"),
    ("Compared with 2019, the Conservative share has dropped by 7.7 points to 42.3%. Labour's has gone up by 5.6 to 45.6%.", "45.6%", "share", "46.5%"),
]
NEAR_MISSES = [
    ("Ann Archer left Bob Baker 12 messages behind the counter.", "12"),
    ("A total of 20,080 papers were handed in from a register of 40,000, compared with 30,100 in 2019.", "30,100"),
    ("Put together, the candidates of Labour and the Greens received 9,445, and the talk goes on.", "9,445"),
    ("Back in 2019 Mr Baker was home by 3,000 votes, after a swing of 1.7 per cent.", "1.7 per cent"),
    ("In 2019 Mr Baker won by 3,000, but he lost on a swing of 6.7 per cent.", "6.7 per cent"),
    ("Di Dunn, a keen walker, third but cheerful in the fell race, shook her hand.", "third"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)
