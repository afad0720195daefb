"""Who was "1st placed" by name, and the column of seats of a place."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import read_results
from factcheck.results.headings import field_of


@pytest.mark.parametrize("stem", ["placed", "place", "position"])
def test_names_under_places_are_candidates(tmp_path: Path, stem: str) -> None:
    path = tmp_path / "results.csv"
    path.write_text(f"Poll date,Ward,1st {stem},1st party,1st votes,2nd {stem},2nd party,2nd votes\n"
                    "05/05/2016,Abbey,Shaun Blake,Labour,595,Des Inglis,Conservative,415\n05/05/2016,Birch,Ann Tailor,Conservative,421,Mick O'Brian,UKIP,306\n", encoding="utf-8")
    results = read_results([str(path)])
    assert [[c.name for c in contest.candidacies] for contest in results.contests] == [["Shaun Blake", "Des Inglis"], ["Ann Tailor", "Mick O'Brian"]]


def test_places_that_are_numbers_stay_places(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Ward,1 candidate,1 placed,1 votes,2 candidate,2 placed,2 votes\nAbbey,Shaun Blake,1,595,Des Inglis,2,415\n", encoding="utf-8")
    (contest,) = read_results([str(path)]).contests
    assert [c.name for c in contest.candidacies] == ["Shaun Blake", "Des Inglis"]


@pytest.mark.parametrize("heading", ["constituency (South West)", "Ward (Treeshire)", "Seat (North East England)", "Division (Queensland)"])
def test_seats_of_a_place(heading: str) -> None:
    assert field_of(heading) == field_of("constituency")


@pytest.mark.parametrize("heading", ["Ward (Turnout)", "Seat (Majority)", "Constituency (winner)"])
def test_no_place_behind_it(heading: str) -> None:
    assert field_of(heading) != field_of("constituency")
