"""Lists of who was elected, without anybody's votes."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded


def elected(folder: Path, text: str) -> dict[str, list[tuple[str, str]]]:
    results = loaded(folder, text)
    assert not results.errors, results.errors
    assert not any(x.votes or not x.elected for c in results.contests for x in c.candidacies) and not any(c.complete for c in results.contests)
    return {c.seat: [(x.name, x.party) for x in c.candidacies] for c in results.contests}


SEVERAL = {"Abbey": [("Ann Archer", "labour"), ("Bob Baker", "labour")], "Castle": [("Cy Carter", "green")]}


@pytest.mark.parametrize("text", [
    "Councillors elected on 4 May 2023\nWard,Councillor,Party\nAbbey,Ann Archer,Labour\nAbbey,Bob Baker,Labour\nCastle,Cy Carter,Green\n",
    "Ward,Party,Councillor elected\nAbbey,Labour,Ann Archer\nAbbey,Labour,Bob Baker\nCastle,Green,Cy Carter\n",
    "Election results 2023\nWard,Name of councillor,Political party\nAbbey,Ann Archer,Labour\n,Bob Baker,Labour\nCastle,Cy Carter,Green\n",
    "Ward,Elected\nAbbey,Ann Archer (Labour)\nAbbey,Bob Baker (Labour)\nCastle,Cy Carter (Green)\n",
])
def test_several_of_a_ward(tmp_path: Path, text: str) -> None:
    assert elected(tmp_path, text) == SEVERAL


@pytest.mark.parametrize("text", [
    "Members returned at the general election of 4 July 2024\nConstituency,Member,Party\nNortham,Ann Archer,Labour\nSoutham,Bob Baker,Conservative\n",
    "Constituency,Winner\nNortham,Ann Archer (Lab)\nSoutham,Bob Baker (Con)\n",
    "Wales: members of Parliament elected\nConstituency,MPs\nNortham,Ann Archer (Labour)\nSoutham,Bob Baker (Conservative)\n",
    "Seat,MP,Party,Result\nNortham,Ann Archer,Labour,Lab gain from Con\nSoutham,Bob Baker,Conservative,Con hold\n",
])
def test_one_of_a_seat(tmp_path: Path, text: str) -> None:
    assert elected(tmp_path, text) == {"Northam": [("Ann Archer", "labour")], "Southam": [("Bob Baker", "conservative")]}


@pytest.mark.parametrize("text", [
    "Your councillors\nCouncillor,Party,Ward,Telephone\nAnn Archer,Labour,Abbey,01234\nBob Baker,Green,Castle,01235\n",
    "MPs standing down\nConstituency,MP,Party\nNortham,Ann Archer,Labour\nSoutham,Bob Baker,Conservative\n",
    "Sitting members before the election\nConstituency,Member,Party\nNortham,Ann Archer,Labour\nSoutham,Bob Baker,Conservative\n",
])
def test_members_of_whom_nothing_says_that_they_won(tmp_path: Path, text: str) -> None:
    results = loaded(tmp_path, text)
    assert not results.contests and results.errors


def test_seats_are_counted(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Members returned at the general election of 4 July 2024\nConstituency,Member,Party\nNortham,Ann Archer,Labour\nSoutham,Bob Baker,Conservative\nEastham,Cy Carter,Labour\n")
    (whole,) = results.find("@2024-07-04")
    assert {x.party: int(x.seats.value) for x in whole.candidacies if x.seats and x.seats.value} == {"labour": 2, "conservative": 1}


@pytest.mark.parametrize("heading", ["Winner", "Winning party", "Won by"])
def test_the_party_that_won_alone(tmp_path: Path, heading: str) -> None:
    results = loaded(tmp_path, f"Rank,Constituency,{heading},Majority\n1,Northam,Labour,21\n2,Southam,Conservative,76\n")
    assert [(c.seat, [(x.party, x.elected, x.person) for x in c.candidacies]) for c in results.contests] == [("Northam", [("labour", True, False)]), ("Southam", [("conservative", True, False)])]


def test_who_holds_a_seat_may_lose_it(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Labour's targets\nRank,Constituency,Held by,Majority\n1,Northam,Conservative,21\n2,Southam,Conservative,76\n")
    assert not any(x.elected for c in results.contests for x in c.candidacies)
