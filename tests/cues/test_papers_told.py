"""Who could vote, who did, and whose papers did not count, told in other words than an official's: sure wordings and near misses."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# 2023: 40,000 electors, 20,000 valid votes, 80 rejected.
SURE = [
    ("Of 40,000 locals on the books, half came.", "40,000", "electorate", "42,000"),
    ("There are 40,000 voters on the list here.", "40,000", "electorate", "42,000"),
    ("The borough has 40,000 residents on its electoral roll.", "40,000", "electorate", "42,000"),
    ("Half of electors showed their faces (20,080 out of 40,000).", "40,000", "electorate", "42,000"),
    ("Half of electors showed their faces (20,080 out of 40,000).", "20,080", "votes_cast", "20,800"),
    ("Officials issued papers to 20,080 people.", "20,080", "votes_cast", "20,800"),
    ("Those on the roll cast 20,080 ballots between them.", "20,080", "votes_cast", "20,800"),
    ("In all 20,080 of the county's 40,000 registered voters took part.", "20,080", "votes_cast", "20,800"),
    ("First figures: 20,080 papers scanned.", "20,080", "votes_cast", "20,800"),
    ("Just 20,000 of them managed to cast a proper vote.", "20,000", "valid_votes", "22,000"),
    ("To get 20,000 people to make a legible mark takes a day.", "20,000", "valid_votes", "22,000"),
    ("There were 80 papers thrown out, so 20,000 go forward.", "20,000", "valid_votes", "22,000"),
    ("When the ballots were checked the tellers threw out 80.", "80", "rejected", "180"),
    ("Then there were the 80 papers the clerks had to discard.", "80", "rejected", "180"),
    ("Fully 80 of them voted in a way that the tellers couldn't count.", "80", "rejected", "180"),
    ("Another 80 folk couldn't fill in the form.", "80", "rejected", "180"),
    ("80 – ballot papers put to one side.", "80", "rejected", "180"),
    ("Spoilt papers may hold a message too. There were 80 of them.", "80", "rejected", "180"),
    ("Informal votes numbered 80, some 20 fewer, and made up 0.4 per cent of all papers.", "0.4 per cent", "rejected", "4.0 per cent"),
    ("The tellers put aside 80 rejected ballots, 0.4 per cent of the total.", "0.4 per cent", "rejected", "4.0 per cent"),
    ("Informals came to 80, or 0.4 per cent of ballots.", "0.4 per cent", "rejected", "4.0 per cent"),
    ("Spoiled papers, 80 in all, accounted for 0.4 per cent of the total.", "0.4 per cent", "rejected", "4.0 per cent"),
]
NEAR_MISSES = [
    ("Staff rejected 57, and complaints followed.", "57"),
    ("There were 57 of them.", "57"),
    ("Candidates were few. There were 57 of them in all.", "57"),
    ("There were 57 people on the list of guests who came.", "57"),
    ("The town hall threw out 57 planning applications.", "57"),
    ("They issued leaflets to 57 people.", "57"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), [line for line in SURE if line[3] != "180"])
def test_another_figure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)
