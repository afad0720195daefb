"""Leads and margins in further words, the swing as its instruments tell it, and turnout by the name of the seat alone."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# 2023: Labour 9,120, Conservative 8,455, Lib Dem 2,100, Green 325, turnout 50.2%, 73.4% in 2019, swing 6.7.
SURE = [
    ("Bob Baker finished 665 in her wake.", "665", "lead", "656"),
    ("Mr Carter ended 7,020 adrift on 2,100.", "7,020", "lead", "7,200"),
    ("Mr Baker's 8,455 left him 665 away.", "665", "lead", "656"),
    ("Bob Baker, though, worked hard and closed to within 665.", "665", "lead", "656"),
    ("Ann Archer polled 9,120, putting her 665 clear of the runner-up, Bob Baker.", "665", "lead", "685"),
    ("Ann Archer took 9,120 on a wet night, finishing 665 ahead of Bob Baker.", "665", "lead", "685"),
    ("Conservative Bob Baker, 25, finished 665 votes behind Ann Archer.", "665", "lead", "685"),
    ("The two main parties ended within 4 points of each other.", "4 points", "margin_points", "2 points"),
    ("Labour won by 3.3 per cent of the vote.", "3.3 per cent", "margin_points", "4.3 per cent"),
    ("It is 45.6 plays 42.3, daylight of 3.3 points.", "3.3 points", "margin_points", "4.3 points"),
    ("Closest contest: Anytown North, at 3.3 points", "3.3 points", "margin_points", "4.3 points"),
    ("The majority is 665, or 3.3 points.", "3.3 points", "margin_points", "4.3 points"),
    ("On the swingometer that's 6.7 per cent, Conservative to Labour.", "6.7 per cent", "swing", "13.3 per cent"),
    ("The pendulum moved 6.7 per cent.", "6.7 per cent", "swing", "13.3 per cent"),
    ("The swing between them, taking both results as declared, is 6.7 per cent.", "6.7 per cent", "swing", "13.3 per cent"),
    ("Swings to Labour from the Conservatives: Anytown North 6.7, Southam 8.0.", "6.7", "swing", "7.6"),
    ("Turnout is what matters. Turnout was 50.2 here, and in Anytown North it was 50.2%.", "50.2%", "turnout", "52.0%"),
    ("Turnout was fair. Anytown North, at 50.2%, did best.", "50.2%", "turnout", "52.0%"),
    ("Footfall was steady at 50.2 per cent.", "50.2 per cent", "turnout", "52.0 per cent"),
    ("Of electors 50.2 per cent voted, whereas in 2019 it had been 73.4.", "73.4", "turnout", "74.3"),
]
NEAR_MISSES = [
    ("Mr McCutcheon had crept up to 57.", "57"),
    ("Mr Carter, 57 in May, finished behind her.", "57"),
    ("The five behind him lost.", "five"),
    ("The national swingometer read 4 per cent.", "4 per cent"),
    ("The pendulum clock in the hall is 57 years old.", "57"),
    ("A gap of 57 points between first and second in the polls faded.", "57 points"),
    ("The price of a pint in Anytown North reached 3.5.", "3.5"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)
