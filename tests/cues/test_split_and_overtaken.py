"""Pairs that name both sides, places won by overtaking, what was defended, who could vote, and figures that go on from none."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure, reads, run

# 2023: Labour 9,120, Conservative 8,455, Liberal Democrat 2,100, Green 325; 2019: Conservative 15,000, Labour 12,000, a majority of 3,000 or ten points.
SURE = [
    ("The opposition was split 8,455 to 2,100 between the Conservatives and the Liberal Democrats.", "2,100", "votes", "2,300"),
    ("The rest were divided 2,100 to 325 between Cy Carter and Di Dunn.", "325", "votes", "352"),
    ("Labour's Ann Archer overtook the Conservatives to come first.", "first", "rank", "third"),
    ("The Liberal Democrats overhauled the Greens to take third place.", "third", "rank", "second"),
    ("There are 40,000 of us entitled to vote, and half of us did.", "40,000", "electorate", "42,000"),
    ("It was not enough: the defence was 3,000, or 10 points.", "10 points", "margin_points", "13 points"),
    ("It was not enough: his defence was 3,000, or 10 points.", "3,000", "majority", "3,300"),
]
FIRST_OF_A_PAIR = [("The opposition was split 8,455 to 2,100 between the Conservatives and the Liberal Democrats.", "8,455"), ("The rest were divided 2,100 to 325 between Cy Carter and Di Dunn.", "2,100")]
NEAR_MISSES = [
    ("The Tories' 42.3 was down 7.7, and Labour's 45.6 was up 5.6.", "45.6"),
    ("Dunn, on 325, was the one candidate of the four to forfeit a deposit.", "four"),
    ("The Conservatives were runner-up in six places.", "runner-up"),
    ("The charity raised 40,000 of its pounds from people able to vote.", "40,000"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), FIRST_OF_A_PAIR)
def test_the_first_of_a_pair_that_names_both(anytown: Results, sentence: str, figure: str) -> None:
    assert reads(run(sentence, anytown), figure) == [("votes", "supported")]
    assert [verdict for _, verdict in reads(run(sentence.replace(figure, "9,120"), anytown), "9,120")] != ["supported"]


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)


def test_a_level_goes_on_from_no_rate_that_nobody_could_read(anytown: Results) -> None:
    assert "refuted" not in [verdict for _, verdict in reads(run("Labour won by 665 and the hall managed 68.0; in Anytown North it was a dismal 50.4.", anytown), "50.4")]
