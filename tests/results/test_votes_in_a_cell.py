"""Votes of several candidates of one party in one cell, and declarations of parties without a heading."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded

from factcheck.results.model import Contest


def votes(contest: Contest) -> list[tuple[str, str, int]]:
    return [(x.name, x.party, int(x.votes.value)) for x in contest.candidacies if x.votes]


LABOUR = [("Labour 1", "labour", 1204), ("Labour 2", "labour", 1190), ("Labour 3", "labour", 1105)]


@pytest.mark.parametrize("cells", ["1204/1190/1105", "\"1,204 / 1,190 / 1,105\"", "1204; 1190; 1105", "\"1204, 1190, 1105\"", "1204 & 1190 & 1105", "1204 | 1190 | 1105"])
def test_parties_as_columns(tmp_path: Path, cells: str) -> None:
    results = loaded(tmp_path, f"Northam Borough Council election 4 May 2023\nWard,Seats,Labour,Conservative,Green\nAbbey,3,{cells},980/955,410\nCastle,1,870,1310,-\n")
    abbey, castle = results.contests
    assert votes(abbey) == [*LABOUR, ("Conservative 1", "conservative", 980), ("Conservative 2", "conservative", 955), ("Green", "green", 410)] and abbey.figures["seats"].value == 3
    assert votes(castle) == [("Labour", "labour", 870), ("Conservative", "conservative", 1310)] or sorted(votes(castle)) == [("Conservative", "conservative", 1310), ("Labour", "labour", 870)]


@pytest.mark.parametrize(("rows", "names"), [
    ("Ward,Candidates,Party,Votes\nAbbey,Ann Archer / Bob Baker,Labour,1204 / 1190\nAbbey,Cy Carter,Green,410\n", ["Ann Archer", "Bob Baker", "Cy Carter"]),
    ("Ward,Candidate,Votes\nAbbey,\"Ann Archer, Bob Baker (Lab)\",\"1,204, 1,190\"\nAbbey,Cy Carter (Green),410\n", ["Ann Archer", "Bob Baker", "Cy Carter"]),
    ("Ward,Party,Votes\nAbbey,Labour,1204; 1190\nAbbey,Green,410\n", ["Labour 1", "Labour 2", "Green"]),
    ("Ward,Candidates,Party,Votes\nAbbey,Ann Archer and another,Labour,1204/1190/1100\nAbbey,Cy Carter,Green,410\n", ["Labour 1", "Labour 2", "Labour 3", "Cy Carter"]),
])
def test_a_row_a_party(tmp_path: Path, rows: str, names: list[str]) -> None:
    (contest,) = loaded(tmp_path, rows).contests
    assert [x.name for x in contest.candidacies] == names and [int(x.votes.value) for x in contest.candidacies if x.votes][:2] == [1204, 1190]


@pytest.mark.parametrize("text", [
    "Ward,Seats,Labour,Conservative\nAbbey,2,1204/1190/1105,980\n",  # more than there are seats
    "Ward,Labour,Conservative\nAbbey,1204/4,980\n",  # a place behind the votes
    "Ward,Labour,Conservative\nAbbey,1204/6100,980/6100/0\n",
    "Candidate,Party,Votes\nAnn Archer,Labour,1204/30\nBob Baker,Green,980/24\n",
])
def test_other_numbers_are_no_votes(tmp_path: Path, text: str) -> None:
    results = loaded(tmp_path, text)
    assert not any(x.votes and x.votes.value in {4, 6100, 1190, 30} for c in results.contests for x in c.candidacies)


@pytest.mark.parametrize("text", [
    "Northam by-election 4 May 2023\nLabour,1201\nGreen,1050\nConservative,402\n",
    "Northam by-election 4 May 2023,,\n,Labour,\"1,201\"\n,Green,\"1,050\"\n,Conservative,402\n",
    "Northam by-election 4 May 2023,,\nLabour Party,1201,45.3%\nGreen Party,1050,39.6%\nConservative,402,15.2%\nElectorate,4000,\n",
    "Northam by-election 4 May 2023,\nLab,1201\nGreen,1050\nCon,402\nTurnout,66.3%\nRejected,12\n",
])
def test_parties_and_votes_without_headings(tmp_path: Path, text: str) -> None:
    (contest,) = loaded(tmp_path, text).contests
    assert contest.seat == "Northam" and [(x.party, int(x.votes.value)) for x in contest.candidacies if x.votes] == [("labour", 1201), ("green", 1050), ("conservative", 402)]


@pytest.mark.parametrize("text", [
    "Northam council 4 May 2023\nLabour,24\nGreen,10\nConservative,12\n", "Seats won in England\nLabour,1158\nConservative,515\n", "Labour,1201\nGreen,1050\n", "Poll of Northam voters\nLabour,400\nGreen,300\n",
])
def test_numbers_beside_parties_that_may_be_anything(tmp_path: Path, text: str) -> None:
    results = loaded(tmp_path, text)
    assert not any(x.votes for c in results.contests for x in c.candidacies)
