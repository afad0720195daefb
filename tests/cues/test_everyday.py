"""Figures in everyday wordings over four elections of one seat, and near misses of these."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.cues.marlbridge import LEAD
from tests.marked import assert_stands, assert_told

TOLD = [
    ("Ted Wicks, at the foot of the poll with <{}>, did not.", "412", "1,876"),
    ("Priya Nair nabbed the bronze medal with <{}>.", "7,215", "5,904"),
    ("Priya Nair took the bronze medal with 7,215, or <{}>.", "14.7 per cent", "12.1 per cent"),
    ("The Conservatives, champions here in 2019 with <{}>, were nowhere.", "26,731", "27,984"),
    ("The Tories were left holding <{}>.", "15,108", "18,462"),
    ("Where Ms Tranter had stopped at <{}> in 2019, she went on this time.", "15,320", "10,215"),
    ("Helen Tranter polled <{}> of 48,977 for the Liberal Democrats.", "18,462", "15,108"),
    ("Helen Tranter polled 18,462 of 48,977 for the Liberal Democrats, which is <{}>.", "37.7%", "30.8%"),
    ("Priya Nair's <{}> earned her third spot.", "7,215", "6,408"),
    ("Priya Nair's 7,215 earned her <{}> spot.", "third", "fourth"),
    ("The Tories' <{}> crosses earned them 30.8 per cent.", "15,108", "26,731"),
    ("The Tories' 15,108 crosses earned them <{}>.", "30.8 per cent", "53.5 per cent"),
    ("Labour's portion was 14.7 per cent from <{}>.", "7,215", "6,408"),
    ("Ted Wicks, an independent, whose supporters numbered <{}>, thanked them all.", "412", "421"),
    ("On 15,108, Mr Oakes was held to <{}>.", "30.8", "53.5"),
    ("Labour were held to <{}>.", "14.7 per cent", "23.0 per cent"),
    ("With <{}> Mr Stroud kept his deposit.", "12.1%", "14.7%"),
    ("Ms Tranter could lay hands on <{}>.", "37.7%", "30.6%"),
    ("Mr Wicks's 412 votes were good for <{}>.", "0.8%", "3.8%"),
    ("The Lib Dems won 18,462, which is <{}> better than they could manage in 2019.", "3,142", "3,354"),
    ("The Lib Dem tally of 18,462 was <{}> better than its total last time.", "3,142", "3,241"),
    ("Labour's 7,215 was <{}> better than before.", "807", "708"),
    ("Joan Ferris lost despite polling <{}> votes more than she had in 2019.", "346", "463"),
    ("Labour's score is <{}> better than in 2019.", "1.9 points", "14.7 points"),
    ("The swing to the Lib Dems that evening came to <{}>.", "14.8", "18.4"),
    ("Marlbridge plumped for Mr Oakes that night in 2017 by <{}>.", "16,224", "11,411"),
    ("Helen Tranter ended Simon Oakes's nine-year stay by <{}> votes.", "3,354", "3,543"),
    ("Mr Oakes's own majority, when he held the seat in 2019, was <{}>.", "11,411", "16,224"),
    ("They were dutiful citizens, with <{}> of them going to the polls.", "68.6%", "71.2%"),
    ("The register stood at 71,350, which is <{}> names longer than it was in 2019.", "1,138", "1,318"),
    ("There were <{}> papers at the count.", "49,129", "48,977"),
    ("Ballot papers rejected at the count numbered <{}>.", "152", "118"),
    ("On the night <{}> of 49,129 papers could not be counted.", "152", "125"),
    ("The pool of valid votes, too: <{}>, compared with 49,989 last time.", "48,977", "49,129"),
    ("Ms Nair's 7,215 left Reform a remote <{}>.", "fourth", "third"),
    ("The Lib Dems beat the Tories by 18,462 votes to 15,108, or <{}> against 30.8.", "37.7 per cent", "30.6 per cent"),
    ("The Lib Dems beat the Tories by 18,462 votes to 15,108, or 37.7 per cent against <{}>.", "30.8", "31.8"),
    ("Ms Tranter prevailed, with 18,462 to the <{}> of Simon Oakes.", "15,108", "7,215"),
    ("The winning share was <{}>.", "37.7 per cent", "30.8 per cent"),
    ("Nearly <{}> Tory votes evaporated.", "12,000", "16,000"),
    ("Out of a register of 71,350, a response of <{}>, hardly a record.", "68.9%", "71.2%"),
    ("It finished <{}> and 7,215 for Oakes and Nair.", "15,108", "26,731"),
    ("Joan Ferris, flying the Greens' flag, reached <{}> exactly.", "1,876", "1,530"),
    ("The Conservatives took <{}> of the vote, Labour trailing.", "30.8 per cent", "32.1 per cent"),
]

TRUE = [
    "Of those who voted, <37.7> per cent chose the Lib Dems; 68.6 per cent of those on the roll turned out.",
    "The swing to him in this corner of England was <14.8> points the wrong way.",
    "Reform's Kevin Stroud recorded 5,904, which was <4,028> more than Joan Ferris could manage.",
    "No more than <68.6> per cent of them going to the polls was the worst for years.",
]


@pytest.mark.parametrize(("sentence", "true", "false"), TOLD)
def test_told(marlbridge: Results, sentence: str, true: str, false: str) -> None:
    assert_told(LEAD + sentence, true, false, marlbridge)


@pytest.mark.parametrize("sentence", TRUE)
def test_what_is_true_is_not_accused(marlbridge: Results, sentence: str) -> None:
    assert_stands(LEAD + sentence, marlbridge)
