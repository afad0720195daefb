"""Tables whose headings nobody knows: what their columns hold is told by their cells, or they are refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded, only_contest, votes

LIST = """List party,Ordinary,Special,Sum
Labour Party,6933,1499,8432
Green Party,1941,497,2438
ACT,32,7,39
"""
YEARS = """year,electorate,party,candidate,all
2002,Northam,Labour Party,"TAMIHERE, John",11445
2002,Northam,Green Party,"TUREI, Metiria",2001
2005,Northam,Labour Party,"TAMIHERE, John",7897
2005,Northam,Green Party,"TUREI, Metiria",2010
"""
HISTORY = """Year,Republican,Votes,Democrat,Votes,All votes
1976,Ford,185935,Carter,147645,339627
1980,Reagan,221705,Carter,108864,383990
"""
ACROSS = """State of New Hampshire - General Election
"November 7, 2000"
President of the United States

,"Bush, r","Gore, d","Browne, lib",Total
TOTALS,"273,559","266,348","2,757","542,664"
"""


def test_parties_and_the_sum_of_their_votes(tmp_path: Path) -> None:
    assert votes(only_contest(tmp_path, LIST)) == {"Labour": 8432, "Green": 2438, "ACT": 39}


def test_the_only_counts_are_the_votes(tmp_path: Path) -> None:
    results = loaded(tmp_path, YEARS)
    assert {contest.year: list(votes(contest).values()) for contest in results.contests} == {2002: [11445, 2001], 2005: [7897, 2010]}


def test_votes_behind_the_names_of_two_parties(tmp_path: Path) -> None:
    results = loaded(tmp_path, "State of New Hampshire - General Election\n" + HISTORY)
    assert {contest.year: votes(contest) for contest in results.contests} == {1976: {"Ford": 185935, "Carter": 147645}, 1980: {"Reagan": 221705, "Carter": 108864}}


def test_a_party_behind_a_comma_and_a_row_of_totals_alone(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, ACROSS)
    assert votes(contest) == {"Bush": 273559, "Gore": 266348, "Browne": 2757}
    assert contest.seat == "New Hampshire"


@pytest.mark.parametrize("text", [
    LIST.replace(",Sum", ",Remainder").replace("8432", "8433"),  # three counts, and none is the sum of the others
    "Councillor,Party,Telephone\nAnn Archer,Labour,01234\nBob Baker,Green,05235\n",  # of something, and no heading says of what
    "Colour,Sum\nRed,6933\nGreen,1941\nBlue,32\n",  # neither parties nor people
    "List party,Place,Year\nLabour Party,1,2002\nGreen Party,2,2002\nACT,3,2005\n",  # no votes
    HISTORY.replace("Republican,Votes", "Winner's horse,Age").replace("Democrat", "Second's horse"),
])
def test_what_cells_do_not_tell_is_refused(tmp_path: Path, text: str) -> None:
    results = loaded(tmp_path, text)
    assert results.errors
    assert not results.contests


def test_others_may_have_stood(tmp_path: Path) -> None:
    """"All votes" beside those of two parties have others among them: shares are of all, and the sum of two refutes nothing."""
    results = loaded(tmp_path, "State of New Hampshire - General Election\n" + HISTORY)
    assert all(contest.unproven for contest in results.contests)
