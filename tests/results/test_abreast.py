"""Tables of several seats side by side, and parties as rows with a seat a column."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results
from tests.tables import loaded


def read(tmp_path: Path, text: str) -> Results:
    return loaded(tmp_path, text)


def votes(results: Results) -> dict[str, dict[str, int]]:
    return {c.seat: {one.name: int(one.votes.value) for one in c.candidacies if one.votes} for c in results.contests}


CASTLE, MILL = {"Ann Archer": 1650, "Bob Baker": 801}, {"Carl Cole": 1000, "Dee Dale": 999, "Eve Ely": 20}
BODY = "Candidate,Party,Votes,,Candidate,Party,Votes\nAnn Archer,Labour,1650,,Carl Cole,Conservative,1000\nBob Baker,Green,801,,Dee Dale,Labour,999\n,,,,Eve Ely,Green,20\n"


@pytest.mark.parametrize("banner", [
    "Castle,,,,Mill,,\n", "Castle Ward,,,,Mill Ward,,\n", "Results of the local elections,,,,,,\nCastle,,,,Mill,,\n",
    '"Castle, 4 May 2023",,,,"Mill, 4 May 2023",,\n', "Castle,,,,Mill,,\nElectorate,9000,,,Electorate,8000,\n",
])
def test_two_seats_side_by_side(tmp_path: Path, banner: str) -> None:
    assert votes(read(tmp_path, banner + BODY)) == {"Castle": CASTLE, "Mill": MILL}


def test_each_has_its_own_figures_and_lines(tmp_path: Path) -> None:
    results = read(tmp_path, "Castle,,,,Mill,,\nElectorate,9000,,,Electorate,8000,\n" + BODY + "Turnout,,27.3%,,Turnout,,25.2%\n")
    found = {c.seat: c for c in results.contests}
    assert {seat: (int(c.figures["electorate"].value), float(c.figures["turnout"].value)) for seat, c in found.items()} == {"Castle": (9000, 27.3), "Mill": (8000, 25.2)}
    assert [one.votes.cells[0].row for one in found["Mill"].candidacies if one.votes] == [4, 5, 6]


def test_three_without_a_column_between(tmp_path: Path) -> None:
    text = "Castle,,Mill,,Quay,\nName,Votes,Name,Votes,Name,Votes\nAnn Archer (Lab),1650,Carl Cole (Con),1000,Fay Fox (LD),7\nBob Baker (Green),801,Dee Dale (Lab),999,Guy Gee (Lab),6\n"
    assert {seat: sum(said.values()) for seat, said in votes(read(tmp_path, text)).items()} == {"Castle": 2451, "Mill": 1999, "Quay": 13}


def test_tables_that_nothing_names_are_refused(tmp_path: Path) -> None:
    results = read(tmp_path, BODY)
    assert not results.contests
    assert "results.csv:1: 'Candidate' stands over 2 tables side by side" in str(results.errors[0])


@pytest.mark.parametrize("banner", ["2023,,,,2019,,\n", "4 May 2023,,,,2 May 2019,,\n", "2023 election,,,,2019 election,,\n", "Thursday 4 May 2023,,,,Thursday 2 May 2019,,\n"])
def test_an_earlier_election_beside_it_is_no_second_seat(tmp_path: Path, banner: str) -> None:
    results = read(tmp_path, "Castle ward,,,,,,\n" + banner + BODY)
    assert {c.seat for c in results.contests} <= {"Castle"}


def test_a_party_that_did_not_stand_in_one_seat(tmp_path: Path) -> None:
    text = "Party,Castle,Mill,Quay\nConservative,,1000,300\nGreen,801,,\nLabour,1650,999,200\nElectorate,9000,8000,2000\nTurnout,27.3%,25%,25%\n"
    found = {c.seat: c for c in read(tmp_path, text).contests}
    assert {seat: {one.party: int(one.votes.value) for one in c.candidacies if one.votes} for seat, c in found.items()} == {
        "Castle": {"labour": 1650, "green": 801}, "Mill": {"conservative": 1000, "labour": 999}, "Quay": {"conservative": 300, "labour": 200}}
    assert {seat: int(c.figures["electorate"].value) for seat, c in found.items()} == {"Castle": 9000, "Mill": 8000, "Quay": 2000}
