"""Rows that say when a result was declared, days behind the names of seats, and figures of wards in a table of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded, only_contest

PEOPLE = "Surname,Forename,Description,Votes\nArcher,Ann,Labour,9120\nBaker,Bob,Conservative,8455\nTotal valid votes,,,17575\nElectorate,,,40000\n"


@pytest.mark.parametrize("row", ["Declared,,,04:42", "Declared at,,,4.42am", "Time of declaration,,,03:10", "Result declared at,,,03:10", "Counting ended,,,03:10", "Last updated,,,04:42",
                                 "Declaration time,,,2017-06-09 04:42"])
def test_when_it_was_declared_is_nobody(tmp_path: Path, row: str) -> None:
    contest = only_contest(tmp_path, f"Anytown constituency - general election 8 June 2017\n{PEOPLE}{row}\n")
    assert [c.name for c in contest.candidacies] == ["Ann Archer", "Bob Baker"]
    assert contest.figures["electorate"].value == 40000


@pytest.mark.parametrize("seat", ['"Anytown, 4 July 2024"', "Anytown: 4 July 2024", "Anytown - 4 July 2024", '"Anytown, 04/07/2024"'])
def test_a_day_behind_the_seat(tmp_path: Path, seat: str) -> None:
    contest = only_contest(tmp_path, f"Constituency name,Electorate,Valid votes,Con,Lab\n{seat},40000,17575,8455,9120\n")
    assert (contest.seat, str(contest.date)) == ("Anytown", "2024-07-04")


def test_each_row_with_a_day_of_its_own(tmp_path: Path) -> None:
    results = loaded(tmp_path, 'Constituency name,Electorate,Con,Lab\n"Anytown, 4 July 2024",40000,8455,9120\n"Anytown, 12 December 2019",40000,9455,8120\n')
    assert [str(contest.date) for contest in results.contests] == ["2024-07-04", "2019-12-12"]


WARDS = """Anyshire Council
"Election of Councillors, Thursday 1 May 2025"
Ward,Name of candidate,Description,Votes,Result
Elm,Ann Archer,Labour,500,Elected
Elm,Bob Baker,Reform UK,450,
Oak,Fay Foster,Labour,400,
Oak,Gus Green,Reform UK,600,Elected

Ward,Electorate,Ballot papers verified,Rejected papers
Elm,3000,955,5
Oak,2900,1008,8
"""


def test_figures_of_wards_below_their_candidates(tmp_path: Path) -> None:
    results = loaded(tmp_path, WARDS)
    assert {str(contest.date) for contest in results.contests} == {"2025-05-01"}
    assert len({contest.key for contest in results.contests}) == 2
    assert not results.warned()[0].warnings
