"""A table that names an office and no place, beside one of that office in a place; American rows."""

from __future__ import annotations

from pathlib import Path

from factcheck.results import read_results

NOW = "county,party,office,district,candidate,votes\nNorth,DEM,President,,ANN ARCHER,300\nNorth,REP,President,,BOB BAKER,200\nSouth,DEM,President,,ANN ARCHER,100\nSouth,REP,President,,BOB BAKER,150\n"
THEN = 'year,state,office,candidate,party_detailed,candidatevotes,totalvotes\n2016,{0},US PRESIDENT,"CARTER, CY",DEMOCRAT,290,500\n2016,{0},US PRESIDENT,"BAKER, BOB",REPUBLICAN,210,500\n'


def seats(folder: Path, then: str) -> set[str]:
    (folder / "results.csv").write_text(NOW, encoding="utf-8")
    (folder / "previous.csv").write_text(then, encoding="utf-8")
    return {contest.seat for contest in read_results([str(folder / "results.csv"), str(folder / "previous.csv")]).contests}


def test_the_office_is_that_of_the_only_place_that_has_it(tmp_path: Path) -> None:
    assert seats(tmp_path, THEN.format("DELAWARE")) == {"Delaware"}


def test_of_two_places_it_is_of_neither(tmp_path: Path) -> None:
    both = THEN.format("DELAWARE") + THEN.format("VERMONT").split("\n", 1)[1]
    assert seats(tmp_path, both) == {"Delaware", "Vermont", "President"}


def test_another_office_says_nothing(tmp_path: Path) -> None:
    assert "President" in seats(tmp_path, THEN.format("DELAWARE").replace("US PRESIDENT", "GOVERNOR"))
