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


OFFICES = ("Office,Candidate,Party,New Castle,Kent,Sussex,Statewide,Pct\n"
           "U.S. Senate,Chris Coons,DEM,\"191,774\",\"43,893\",\"56,137\",\"291,804\",61.07%\nU.S. Senate,Lauren Witt,REP,\"80,081\",\"38,571\",\"67,402\",\"186,054\",38.93%\n"
           "U.S. Senate,{total},,\"271,855\",\"82,464\",\"123,539\",\"477,858\",\n"
           "Governor,John Carn,DEM,\"191,678\",\"44,352\",\"56,873\",\"292,903\",60.62%\nGovernor,Julie Murr,REP,\"82,545\",\"39,332\",\"68,435\",\"190,312\",39.38%\n"
           "Governor,{total},,\"274,223\",\"83,684\",\"125,308\",\"483,215\",\n")


@pytest.mark.parametrize("total", ['"Total, listed candidates"', "Total"])
def test_offices_in_rows_and_counties_in_columns(tmp_path: Path, total: str) -> None:
    path = tmp_path / "results.csv"
    path.write_text('State of Delaware,"General Election, November 3 2020"\n,\n' + OFFICES.replace("{total}", total), encoding="utf-8")
    contests = read_results([str(path)]).contests
    assert {c.seat: (sorted(one.name for one in c.candidacies), int(c.figures["valid_votes"].value)) for c in contests} == {
        "U.S. Senate": (["Chris Coons", "Lauren Witt"], 477858), "Governor": (["John Carn", "Julie Murr"], 483215)}


@pytest.mark.parametrize(("said", "mark"), [("LIB", " (inc.)"), ("Lib", ""), ("Liberal", " (incumbent)")])
def test_liberals_of_canada_in_columns(tmp_path: Path, said: str, mark: str) -> None:
    path = tmp_path / "results.csv"
    path.write_text(f"Riding;Event;{said} candidate;{said} votes;CON candidate;CON votes;NDP candidate;NDP votes\n"
                    f"Lakefield;44th general election, 20 September 2021;Terry Shane{mark};15231;Sonny Spine;14984;Marie Storm;8041\n", encoding="utf-8")
    (contest,) = read_results([str(path)]).contests
    assert [(c.name, c.party) for c in contest.candidacies if c.name == "Terry Shane"] == [("Terry Shane", "liberal")]
    assert contest.date is not None and contest.date.isoformat() == "2021-09-20"
