"""True figures, or none of the contest at hand, that were accused at first contact: each kind with a false one that is told."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import assert_told, verdict_of

QUIET = [
    # "X's had been" is of what was spoken of before.
    "The majority is 665. Mr Baker's had been <3,000>.",
    "That leaves a majority of 665; Mr Baker's used to be <3,000>.",
    "Ann Archer has a majority of 665. Bob Baker's previously stood at <3,000>.",
    "Turnout was 50.2 per cent and the majority is smaller than Mr Baker's had once been, <3,000>.",
    # polls
    "Lord Ashcroft's polling last year had the Lib Dems <21> points clear.",
    "Private polling in March put Labour <eight> points behind.",
    "YouGov's polling this spring gave the Greens <14> per cent.",
    # ages
    "He is <76>.",
    "The writer's age was given as 67 in last week's issue. She is <66>.",
    "Bob Baker thanked his wife. He turned <44> this week.",
    # another seat on the same day
    "Across the border in Brighton Pavilion, Caroline Lucas became the first Green MP, <1,252> ahead of Labour.",
    "Next door in Oakshott, the Conservatives finished <1,252> ahead of Labour.",
    "Down the road in Oakshott, Labour had a majority of <1,252>.",
    "The day's other by-election, in David Cameron's old seat of Witney, was held by the Conservatives with a majority of <5,702>.",
    "The other contest of the night, for the Suffolk seat of Lowestoft, went to Labour with a majority of <5,702>.",
    "The second by-election on Thursday was in Oakshott, where the Conservatives had a majority of <5,702>.",
    # the beginning of somebody
    "He had arrived at 23, straight from a scholarship, by beating a Conservative minister with <1,704> votes to spare.",
    "Mr Baker had first won the seat at 31, by <1,704> votes.",
    "She had entered Parliament aged 29 with a majority of <1,704>.",
    # how far from a majority is no change
    "Labour fell just <4.4> points shy of an outright majority.",
    "Labour slipped <10> points short of its target.",
]


@pytest.mark.parametrize("sentence", QUIET)
def test_what_is_not_of_the_contest_or_not_of_that_measure_is_not_accused(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict in {"supported", "unverifiable"}, (sentence, found)


ACCUSED = [
    "The majority is 665. Mr Baker's vote had been <12,345>.",
    "What of the turnout? It was <76> per cent.",
    "Here in Anytown North, Labour finished <1,252> ahead of the Conservatives.",
    "In the town's by-election Labour won with a majority of <5,702>.",
    "Ann Archer arrived at 10pm and won by <1,704> votes.",
    "Labour rose <4.4> points.",
]


@pytest.mark.parametrize("sentence", ACCUSED)
def test_a_false_figure_beside_them_is_told(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is not None and found.verdict == "refuted", (sentence, found)


TOLD = [
    ("The majority is 665. Mr Baker's had been <{}>.", "3,000", "2,100"),
    ("Labour polled 9,120 votes, and Ms Ellis's had been <{}>.", "12,000", "15,000"),
    ("Labour fell just <{}> points shy of an outright majority.", "4.4", "7.7"),
    ("Ann Archer finished <{}> points short of an absolute majority of votes.", "4.4", "7.7"),
    ("Bob Baker missed an overall majority by <{}> points.", "7.7", "4.4"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), TOLD)
def test_the_same_wordings_where_the_tables_tell(sentence: str, true: str, false: str, anytown: Results) -> None:
    assert_told(sentence, true, false, anytown)
