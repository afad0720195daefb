"""Lines of a box: what a figure is, and behind the colon how much; near misses are no such figure."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_not_read, assert_sure, run

LEAD = "Labour's Ann Archer won Anytown North on Thursday.\n\n* "
# 2023: 9,120 to 8,455 of 20,000 and 80 rejected, 40,000 electors; 2019: 12,000 to 15,000 of 30,000, 41,000 electors.
SURE = [
    ("Papers rejected: 80", "80", "rejected", "98"),
    ("Total rejected: 80", "80", "rejected", "98"),
    ("Papers not counted: 80", "80", "rejected", "98"),
    ("Registered to vote: 40,000", "40,000", "electorate", "41,400"),
    ("Number entitled to vote: 40,000", "40,000", "electorate", "41,400"),
    ("People registered: 40,000", "40,000", "electorate", "41,400"),
    ("Fall in electorate: 1,000", "1,000", "electorate_change", "1,400"),
    ("Drop in the register since 2019: 1,000", "1,000", "electorate_change", "1,400"),
    ("Electorate down: 1,000", "1,000", "electorate_change", "1,400"),
    ("Papers in the ballot boxes: 20,080", "20,080", "votes_cast", "21,400"),
    ("People who voted: 20,080", "20,080", "votes_cast", "21,400"),
    ("Ballots verified: 20,080", "20,080", "votes_cast", "21,400"),
    ("Votes accepted: 20,000", "20,000", "valid_votes", "21,400"),
    ("Total valid: 20,000", "20,000", "valid_votes", "21,400"),
    ("Majority as share of vote: 3.3%", "3.3%", "margin_points", "5.3%"),
    ("Majority (%): 3.3%", "3.3%", "margin_points", "5.3%"),
    ("Winning margin in percentage terms: 3.3%", "3.3%", "margin_points", "5.3%"),
    ("Turnout change: -23.2", "23.2", "turnout_change", "13.2"),
    ("Change in turnout since 2019: -23.2 points", "23.2 points", "turnout_change", "13.2 points"),
    ("Swing to Labour: 6.7%", "6.7%", "swing", "4.7%"),
    ("Swing from Conservative: 6.7%", "6.7%", "swing", "4.7%"),
    ("Contestants: 4", "4", "candidates", "6"),
    ("In the race: 4", "4", "candidates", "6"),
    ("Labour: +5.6", "5.6", "share_change", "7.6"),
    ("Labour change: +5.6", "5.6", "share_change", "7.6"),
]


@pytest.mark.parametrize(("line", "figure", "measure", "wrong"), SURE)
def test_sure(line: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert_sure(LEAD + line, figure, measure, anytown)
    assert_misstated(LEAD + line, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("line", "figure", "measure"), [
    ("Postal papers counted: 9,000", "9,000", "votes_cast"), ("Registered office: 4,000 Main Street", "4,000", "electorate"), ("Planning applications rejected: 97", "97", "rejected"),
    ("Meals allowed: 20", "20", "valid_votes"), ("Swing bridge: 3.1% grant", "3.1%", "swing"),
])
def test_near_misses(line: str, figure: str, measure: str, anytown: Results) -> None:
    assert_not_read(run(LEAD + line, anytown), figure, measure)


def test_the_figure_of_something_else_is_no_misprint(anytown: Results) -> None:
    assert_not_accused(LEAD + "All votes: 20,080", "20,080", anytown)
