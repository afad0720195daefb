"""What stands beside a name or a figure and is no part of it: marks of being elected, footnotes, the year before, a party in Welsh."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from tests.tables import only_contest


@pytest.mark.parametrize("printed", ["Anna Price - ELECTED", "Anna Price (re-elected)", "Anna Price [Elected]", "Anna Price – Elected"])
def test_a_mark_of_being_elected_is_no_name(tmp_path: Path, printed: str) -> None:
    contest = only_contest(tmp_path, f"Ward,Candidate,Party,Votes\nBlackwell,Brian Cole,Conservative,1987\nBlackwell,{printed},Labour,1234\n")
    assert [(c.name, bool(c.elected)) for c in contest.candidacies] == [("Brian Cole", False), ("Anna Price", True)]


@pytest.mark.parametrize("printed", ["Anna Price1", "Anna Price²", "Anna Price (sitting councillor)", "Anna Price [re-standing]", "Anna Price - incumbent"])
def test_a_note_is_no_name(tmp_path: Path, printed: str) -> None:
    contest = only_contest(tmp_path, f"Ward,Candidate,Party,Votes\nBlackwell,{printed},Labour,1234\nBlackwell,Brian Cole,Conservative,987\n")
    assert [(c.name, c.elected) for c in contest.candidacies] == [("Anna Price", None), ("Brian Cole", None)]


def test_a_party_stays_before_the_mark(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Ward,Candidate,Votes\nBlackwell,Anna Price (Labour Party) - ELECTED,1234\nBlackwell,Brian Cole (Conservative Party),987\n")
    assert [(c.name, c.party, c.elected) for c in contest.candidacies] == [("Anna Price", "labour", True), ("Brian Cole", "conservative", False)]


def test_of_two_majorities_the_one_without_a_year(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Seat,Defending,Majority 2019,Con,Lab,LD,Majority\nBlackwell,Con,9500,12600,21000,8400,8400\n")
    assert contest.figures["majority"].value == 8400 and contest.date is None


@pytest.mark.parametrize(("printed", "party"), [
    ("Llafur Cymru", "labour"), ("Ceidwadwyr Cymreig", "conservative"), ("Democratiaid Rhyddfrydol Cymru", "liberal-democrat"), ("Plaid Werdd", "green"), ("Annibynnol", "independent"),
    ("Plaid Cymru - The Party of Wales", "plaid"),
])
def test_parties_in_welsh(tmp_path: Path, printed: str, party: str) -> None:
    contest = only_contest(tmp_path, f"Ward,Candidate,Party,Votes\nLlanfair,Sian Evans,{printed},640\nLlanfair,Huw Rees,Reform UK,510\n")
    assert contest.candidacies[0].party == party


def test_a_share_is_no_number_of_votes(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Ward,Candidate,Party,Vote,Votes\nBlackwell,Anna Price,Labour,55.6,1234\nBlackwell,Brian Cole,Conservative,44.4,987\n", encoding="utf-8")
    (error,) = read_results([str(path)]).errors
    assert "results.csv:2: '55.6' stands below 'Vote', where votes are counted" in str(error)


def test_figures_in_the_banner_of_a_seat_are_no_part_of_its_name(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Candidate,Party,Votes\nBlackwell (1 seat) - electorate 7500 - turnout 38.75%,,\nAnna Price,Labour,1234\nBrian Cole,Conservative,987\n"
                    "Oakfield (1 seat) - electorate 6500,,\nElla Frost,Conservative,1500\nGus Hart,Labour,800\n", encoding="utf-8")
    assert [contest.seat for contest in read_results([str(path)]).contests] == ["Blackwell", "Oakfield"]
