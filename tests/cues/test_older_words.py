"""Words of older papers and of new boundaries: the poll, what somebody had then, and the share before by the change that a table prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure, reads, run

SURE = [
    ("Of an electorate of 40,000, some 20,080 recorded a vote.", "20,080", "votes_cast", "28,000"),
    ("That makes the poll 50.2 per cent.", "50.2 per cent", "turnout", "55.2 per cent"),
    ("The poll was 50.2 per cent.", "50.2 per cent", "turnout", "55.2 per cent"),
    ("The numbers put the total poll at 50.2 per cent.", "50.2 per cent", "turnout", "52.2 per cent"),
    ("There were 40,000 names upon it this time, and few were crossed off.", "40,000", "electorate", "44,000"),
    ("Bob Baker had then won 15,000 votes.", "15,000", "votes", "15,500"),
]
NEAR_MISSES = [
    ("The poll was 3.2 points up on last time.", "3.2 points"), ("A YouGov poll put Labour at 40 per cent.", "40 per cent"), ("She was then elected with 9,120 votes.", "9,120"),
    ("The poll was 45.6 per cent of the vote for Labour.", "45.6 per cent"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)


@pytest.fixture(scope="module")
def changes(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A seat whose table prints changes, and no table of the election before; its figures stand apart."""
    folder = tmp_path_factory.mktemp("changes")
    (folder / "results.csv").write_text("Election date,Constituency,Candidate,Party,Votes,%,+/-\n2024-07-04,Northam,Ann Archer,Green,20000,40.0,+32.0\n2024-07-04,Northam,Bob Baker,Conservative,15000,30.0,-32.0\n"
                                        "2024-07-04,Northam,Cy Carter,Labour,15000,30.0,0.0\n", encoding="utf-8")
    (folder / "figures.csv").write_text("Election date,Constituency,Electorate,Rejected ballots\n2024-07-04,Northam,73000,130\n", encoding="utf-8")
    return read_results([str(folder / "figures.csv"), str(folder / "results.csv")])


@pytest.mark.parametrize(("sentence", "figure"), [
    ("The Conservatives had 62% of the vote in 2019.", "62%"), ("The Greens won Northam, where they took 8% last time.", "8%"), ("Labour had 30% at the last general election.", "30%"),
    ("It was enough to flatten a notional Tory share of 62%.", "62%"),
])
def test_a_share_of_before_by_the_change_that_is_printed(changes: Results, sentence: str, figure: str) -> None:
    assert reads(run(sentence, changes), figure) == [("share", "supported")]
    assert reads(run(sentence.replace(figure, "53%"), changes), "53%") == [("share", "unverifiable")]  # the table may print it from other results


def test_who_won_is_told_by_the_table_of_those_who_stood(changes: Results) -> None:
    assert reads(run("The Greens won Northam on a swing of 32%.", changes), "32%") == [("swing", "supported")]
    assert Path(changes.tables[0].path).name == "figures.csv"
