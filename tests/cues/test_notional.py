"""Shares of the election before on the boundaries of now: those of now less the change that the table prints."""

from __future__ import annotations

import pytest
from sentences import assert_not_accused, reads, run

from factcheck.results import Results, read_results

REDRAWN = """Constituency,Candidate,Party,Votes,% share,+/- % notional 2019
Newbridge,Ann Archer,Labour,9120,45.6,+8.4
Newbridge,Bob Baker,Conservative,8455,42.3,-14.9
Newbridge,Cy Carter,Liberal Democrat,2100,10.5,+4.9
Newbridge,Di Dunn,Green Party,325,1.6,+1.6
"""
LEAD = "Ann Archer won the new seat of Newbridge for Labour on Thursday.\n\n"


@pytest.fixture(scope="module")
def newbridge(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A seat without a contest before, whose table prints changes from a reckoning."""
    path = tmp_path_factory.mktemp("newbridge") / "results-2024-07-04.csv"
    path.write_text(REDRAWN, encoding="utf-8")
    return read_results([str(path)])


RECKONED = [
    ("Had the seat existed last time the Conservatives would have had 57.2 per cent of the vote.", "57.2 per cent"),
    ("Labour went into the contest with a notional 37.2 per cent.", "37.2 per cent"),
    ("Academics who redrew the old result on the new boundaries reckoned that the Tories stood at 57.2 per cent and Labour at 37.2 per cent.", "37.2 per cent"),
    ("The Lib Dem share, which would have been 5.6 per cent on these boundaries in 2019, has nearly doubled.", "5.6 per cent"),
    ("The redrawn constituency would have given the Tories 57.2 per cent at the last election.", "57.2 per cent"),
]
# Conditions of another kind, and figures of now.
NOT_RECKONED = [
    ("Had half of them switched, the Conservatives would have had 57.2 per cent.", "57.2 per cent"),
    ("Labour would have had 37.2 per cent without the new map, some say.", "37.2 per cent"),
    ("The new seat gave Labour 37.2 per cent on Thursday.", "37.2 per cent"),
]


@pytest.mark.parametrize(("sentence", "figure"), RECKONED)
def test_reckoned(newbridge: Results, sentence: str, figure: str) -> None:
    assert reads(run(LEAD + sentence, newbridge), figure) == [("share", "supported")]


@pytest.mark.parametrize(("sentence", "figure"), RECKONED)
def test_others_may_have_reckoned_otherwise(newbridge: Results, sentence: str, figure: str) -> None:
    assert_not_accused(LEAD + sentence.replace(figure, "47.1 per cent"), "47.1 per cent", newbridge)


@pytest.mark.parametrize(("sentence", "figure"), NOT_RECKONED)
def test_not_reckoned(newbridge: Results, sentence: str, figure: str) -> None:
    assert "supported" not in [verdict for _, verdict in reads(run(LEAD + sentence, newbridge), figure)]
