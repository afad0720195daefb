"""Rows of figures among candidates: each is a figure of its contest, none a candidate; somebody of a party is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results.model import Contest
from tests.tables import only_contest

HEAD = "Ward,Candidate,Party,Votes\nBlackwell,Anna Price,Labour,1234\nBlackwell,Brian Cole,Conservative,987\nBlackwell,Dev Patel,,210\n"
STOOD = {"Anna Price", "Brian Cole", "Dev Patel"}


def read(tmp_path: Path, *rows: str) -> Contest:
    return only_contest(tmp_path, HEAD + "".join(f"Blackwell,{row}\n" for row in rows))


@pytest.mark.parametrize(("row", "field", "value"), [
    ("Electors on register,,7500", "electorate", 7500),
    ("No. of electors,,7500", "electorate", 7500),
    ("Electorate (2024),,7500", "electorate", 7500),
    ("Ward total,,2431", "valid_votes", 2431),
    ("Sub-total,,2431", "valid_votes", 2431),
    ("Total number of votes,,2431", "valid_votes", 2431),
    ("Sum,,2431", "valid_votes", 2431),
    ("Total votes (incl. spoilt),,2450", "votes_cast", 2450),
    ("Total number of voters,,2450", "votes_cast", 2450),
    ("Ballot papers issued,,2450", "votes_cast", 2450),
    ("Spoilt/rejected,,19", "rejected", 19),
    ("Total of spoilt papers,,19", "rejected", 19),
    ("Doubtfuls,,19", "rejected", 19),
])
def test_a_figure_with_a_field(tmp_path: Path, row: str, field: str, value: int) -> None:
    contest = read(tmp_path, row)
    assert {c.name for c in contest.candidacies} == STOOD
    assert contest.figures[field].value == value


@pytest.mark.parametrize(("row", "label"), [
    ("Did not vote,,4594", "Did not vote"),
    ("Postal votes returned,,1125", "Postal votes returned"),
    ("Want of official mark,,3", "Want of official mark"),
    ("B. Voting for more candidates than voter was entitled to,,7", "B. Voting for more candidates than voter was entitled to"),
    ("Spoilt - blank,,11", "Spoilt - blank"),
    ("Rejected,Too many votes,7", "Rejected: Too many votes"),
])
def test_a_figure_without_one_keeps_its_label(tmp_path: Path, row: str, label: str) -> None:
    contest = read(tmp_path, row)
    assert {c.name for c in contest.candidacies} == STOOD
    assert label in contest.labels and "rejected" not in contest.figures


@pytest.mark.parametrize("name", ["Mark Void,Green", "Ann Register,Labour", "Votes For Animals,Animal Welfare Party", "Penny Poll,", "Sumaya Roll,"])
def test_somebody_is_somebody(tmp_path: Path, name: str) -> None:
    assert {c.name for c in read(tmp_path, f"{name},99").candidacies} == {*STOOD, name.partition(",")[0]}


def test_two_of_the_reasons_are_not_all(tmp_path: Path) -> None:
    contest = read(tmp_path, "Blank papers,,11", "Void papers,,3")
    assert {c.name for c in contest.candidacies} == STOOD and "rejected" not in contest.figures


def test_a_party_beside_a_name_in_one_cell_is_no_figure(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Ward,Candidate,Votes\nBlackwell,Liz White (Votes for Animals),234\nBlackwell,Brian Cole (Conservative),987\n", encoding="utf-8")
    (contest,) = read_results([str(path)]).contests
    assert [int(c.votes.value) for c in contest.candidacies if c.votes] == [234, 987]


def test_a_party_that_stands_once_above_its_candidates_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Party,Ward,Candidate,Votes\nLabour,Blackwell,Anna Price,1234\n,Oakfield,Gus Hart,800\nLabour total,,,2034\n"
                    "Conservative,Blackwell,Brian Cole,987\n,Oakfield,Ella Frost,1500\nConservative total,,,2487\n", encoding="utf-8")
    (error,) = read_results([str(path)]).errors
    assert "results.csv:3: 'Gus Hart' has no party" in str(error)


def test_totals_of_parties_are_nobodys(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Party,Ward,Candidate,Votes\nLabour,Blackwell,Anna Price,1234\nLabour,Oakfield,Gus Hart,800\nLabour total,,,2034\n"
                    "Conservative,Blackwell,Brian Cole,987\nConservative,Oakfield,Ella Frost,1500\nConservative total,,,2487\n", encoding="utf-8")
    found = {c.seat: {one.name: one.party for one in c.candidacies} for c in read_results([str(path)]).contests}
    assert found == {"Blackwell": {"Anna Price": "labour", "Brian Cole": "conservative"}, "Oakfield": {"Gus Hart": "labour", "Ella Frost": "conservative"}}
