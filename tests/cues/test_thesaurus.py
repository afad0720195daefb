"""Rare words that are put in the words of the cues: figures beside them are read as beside the common ones; near misses are not."""

from __future__ import annotations

import pytest

from factcheck.claims.thesaurus import in_common_words
from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# 2023: Labour 9,120 (45.6), Conservative 8,455 (42.3), Liberal Democrat 2,100 (10.5), Green 325 (1.6) of 20,000; 2019: Conservative
# 15,000 (50), Labour 12,000 (40), Liberal Democrat 3,000 (10) of 30,000.
SURE = [
    ("The Conservative vote wilted by 6,545.", "6,545", "votes_change", "5,645"),
    ("Labour has seen its vote drain away by 2,880.", "2,880", "votes_change", "2,808"),
    ("The Tory share ebbed 7.7 points to 42.3 per cent.", "7.7 points", "share_change", "5.7 points"),
    ("The Conservatives' share has gone backwards by 7.7 points.", "7.7 points", "share_change", "5.7 points"),
    ("Labour's share mushroomed 5.6 points to 45.6 per cent.", "5.6 points", "share_change", "6.5 points"),
    ("Labour has seen its share bounce back 5.6 points.", "5.6 points", "share_change", "6.5 points"),
    ("Labour's share strengthened by 5.6 points.", "5.6 points", "share_change", "6.5 points"),
    ("The Conservatives waved goodbye to 6,545 votes.", "6,545", "votes_change", "5,645"),
    ("The Conservatives gave away 6,545 votes.", "6,545", "votes_change", "5,645"),
    ("Ann Archer vanquished Bob Baker by 665 votes.", "665", "lead", "656"),
    ("Ann Archer put paid to Bob Baker by 665 votes.", "665", "lead", "656"),
    ("Ann Archer fought off Bob Baker by 665 votes.", "665", "lead", "656"),
    ("In all, 80 papers were deemed unfit.", "80", "rejected", "98"),
    ("In all, 80 ballot papers were marked incorrectly.", "80", "rejected", "98"),
    ("Altogether 20,000 people found time to vote.", "20,000", "votes_cast", "21,400"),
    ("Some of the 20,000 people who did their civic duty queued in the rain.", "20,000", "votes_cast", "21,400"),
    ("The list of voters stands at 40,000.", "40,000", "electorate", "41,400"),
    ("There was a 6.7-point drift from Conservative to Labour.", "6.7-point", "swing", "4.7-point"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(sentence: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("text", "same"), [
    ("the vote has \ue000X ebbed", "the vote has \ue000X fell"), ("the vote has ebbed", "the vote has fallen"), ("its vote ebbed", "its vote fell"), ("its vote is ebbing", "its vote is falling"),
    ("the count was refused", "the count was rejected"), ("\ue000A got the better of \ue000B", "\ue000A beat \ue000B"),
])
def test_in_the_form_of_the_word(text: str, same: str) -> None:
    assert in_common_words(text) == same


@pytest.mark.parametrize("text", [
    "a better result than \ue000B", "the better of the two", "the floor of the hall", "\ue000A refused to comment", "the movement of the people", "a firm favourite", "down the road",
    "half of its vote has melted away", "the rebound was brief", "\ue000A masters the art", "a crush at the bar", "the null hypothesis",
])
def test_what_means_something_else_stays(text: str) -> None:
    assert in_common_words(text) == text


@pytest.mark.parametrize(("sentence", "figure"), [
    ("The hall was floored with 6,545 tiles, and Bob Baker slipped.", "6,545"), ("A movement of 665 people marched from the hall to the sea.", "665"),
    ("The council refused 98 planning applications.", "98"), ("Ann Archer gave away 500 leaflets.", "500"),
])
def test_nothing_to_accuse(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
