"""How far apart several finished, and how many were in it between any two places: sure wordings and near misses."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# 2023: Labour 9,120, Conservative 8,455, Lib Dem 2,100, Green 325.
SURE = [
    ("Barely 7,020 votes separated the first three.", "7,020", "lead", "7,200"),
    ("Just 7,020 votes covered the leading three candidates.", "7,020", "lead", "7,200"),
    ("The top three finished within 7,100 votes of one another.", "7,100", "lead", "6,100"),
    ("Only 8,795 votes spanned the whole field.", "8,795", "lead", "8,975"),
    ("The gap between first and third was 7,020 votes.", "7,020", "lead", "7,200"),
    ("Only 7,020 votes separated first from third.", "7,020", "lead", "7,200"),
    ("Between second and fourth there were 8,130 votes.", "8,130", "lead", "8,310"),
    ("Between top and bottom there were 8,795 votes.", "8,795", "lead", "8,975"),
    ("From top to third is a span of 7,020.", "7,020", "lead", "7,200"),
    ("The spread from first to last was 8,795.", "8,795", "lead", "8,975"),
    ("Only 35.1 points lay between the top and the third.", "35.1 points", "margin_points", "53.1 points"),
    ("The leading three were separated by 35.1 points.", "35.1 points", "margin_points", "53.1 points"),
    ("Between the first and the third-placed candidate there was a spread of only 35 points.", "35 points", "margin_points", "53 points"),
]
NEAR_MISSES = [
    ("Only 57 votes separated the top three wards.", "57"),
    ("The first three results were declared within 57 minutes of each other.", "57"),
    ("Between first and second counts there were 57 minutes.", "57"),
    ("Between second and third preferences there were 57 papers.", "57"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(sentence: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
