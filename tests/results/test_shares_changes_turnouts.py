"""Tables that hold no votes: shares with their sign of per cent, changes, one figure of many places, and columns of text by party."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_not_accused, assert_reads, run
from tables import loaded


@pytest.mark.parametrize("table", [
    "Region;Con;Lab;LD;Turnout;Con seats;Lab seats\nLondon;32.0%;48.1%;14.9%;67.5%;21;49\nNorth East;38.3%;42.6%;6.8%;64.2%;10;19\nGeneral election 12 December 2019\n",
    "General election 2019\nRegion,Con,Con seats,Lab,Lab seats\nLondon,32.0 %,21,48.1 %,49\nNorth East,38.3 %,10,42.6 %,19\n",
    "Share of the vote by region, general election 2019\nRegion,Con,Lab,Con seats,Lab seats\nLondon,32.0,48.1,21,49\nNorth East,38.3,42.6,10,19\n",
])
def test_shares_of_parties_under_their_names(tmp_path: Path, table: str) -> None:
    results = loaded(tmp_path, table)
    assert_reads(run("In the North East, Labour took 42.6% of the vote.", results), "42.6%", "share", "supported")
    assert_reads(run("In the North East, Labour took 46.6% of the vote.", results), "46.6%", "share", "refuted")
    assert_reads(run("Labour won 19 seats in the North East.", results), "19", "seats", "supported")


@pytest.mark.parametrize(("title", "rows"), [
    ("Change in share of vote since previous general election (% points): by-elections, 8 June 2017", "Anytown North,-5.4,+5.8,0.0\nAnytown South,-0.3,-0.8,+0.4\n"),
    ("Vote share change on 2015, general election 8 June 2017", "Anytown North,-5.4,5.8,0.0\nAnytown South,-0.3,-0.8,0.4\n"),
    ("Change in vote share: general election 8 June 2017", "Anytown North,-5.4%,+5.8%,0.0%\nAnytown South,-0.3%,-0.8%,+0.4%\n"),
])
def test_changes_of_shares_under_the_names_of_parties(tmp_path: Path, title: str, rows: str) -> None:
    results = loaded(tmp_path, f"{title}\nConstituency,Con,Lab,LD\n{rows}")
    assert_reads(run("In Anytown North the Labour share rose by 5.8 points.", results), "5.8 points", "share_change", "supported")
    assert_reads(run("In Anytown North the Labour share rose by 9.8 points.", results), "9.8 points", "share_change", "refuted")
    assert_reads(run("In Anytown South the Labour share fell by 0.8 points.", results), "0.8 points", "share_change", "supported")  # no part of one
    assert_not_accused("In Anytown North Labour took 45.8% of the vote.", "45.8%", results)


@pytest.mark.parametrize(("title", "rows"), [
    ("General election 8 June 2017", "Anytown North,-5.4,5.8,0.0\nAnytown South,-3.3,-0.8,0.4\n"), ("Change in votes, general election 8 June 2017", "Anytown North,-540,580,0\nAnytown South,-330,-80,40\n"),
    ("General election 8 June 2017", "Anytown North,32.0,48.1,14.9\nAnytown South,38.3,42.6,6.8\n"),
])
def test_numbers_that_may_be_anything_are_refused(tmp_path: Path, title: str, rows: str) -> None:
    (error,) = loaded(tmp_path, f"{title}\nConstituency,Con,Lab,LD\n{rows}").errors
    assert "is no number of votes" in str(error)


@pytest.mark.parametrize(("name", "table"), [
    ("results.csv", "Turnout at general elections since 2017,,\nElection,England,Wales\n2017,69.1%,68.6%\n2019,67.5%,66.6%\n"),
    ("results.csv", "Turnout by nation,,\nNation,2017,2019\nEngland,69.1%,67.5%\nWales,68.6%,66.6%\n"),
    ("general-election-turnout.csv", "Year,England,Wales,United Kingdom\n2017,69.1,68.6,68.8\n2019,67.5,66.6,67.3\n"),
    ("results.csv", "Turnout,,\nDate,Wales,England\n8 June 2017,68.6,69.1\n12 December 2019,66.6,67.5\n"),
])
def test_turnout_of_places_at_elections(tmp_path: Path, name: str, table: str) -> None:
    results = loaded(tmp_path, table, name)
    assert not results.errors and not any("valid_votes" in contest.figures for contest in results.contests)
    assert_reads(run("Turnout in England in 2019 was 67.5%.", results), "67.5%", "turnout", "supported")
    assert_reads(run("Turnout in Wales in 2017 was 66.6%.", results), "66.6%", "turnout", "refuted")


def test_electorates_of_places_at_elections(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Electorate,,\nConstituency,2017,2019\nAnytown North,60123,61456\nAnytown South,70123,71456\n")
    assert_reads(run("The electorate in Anytown North in 2017 was 60,123.", results), "60,123", "electorate", "supported")
    assert_reads(run("The electorate in Anytown South in 2019 was 70,123.", results), "70,123", "electorate", "refuted")


@pytest.mark.parametrize("title", ["Change in turnout", "Population", "Turnout and electorate", "Turnout by age"])
def test_a_grid_that_may_be_of_anything_else_is_refused(tmp_path: Path, title: str) -> None:
    assert loaded(tmp_path, f"{title},,\nNation,2017,2019\nEngland,61.1,62.5\nWales,62.6,63.6\n").errors


def test_a_grid_of_parties_is_none_of_places(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Seats by election; turnout 68%\nYear,Labour,Conservative\n2017,262,317\n2019,202,365\n")
    assert not any("turnout" in contest.figures and contest.figures["turnout"].value > 100 for contest in results.contests)


@pytest.mark.parametrize("heads", ["Year  Con seats  Lab seats  LD seats  Con %  Lab %  LD %", "Year  Con seats  Lab seats  LD seats  Con share  Lab share  LD share"])
def test_columns_of_text_by_party(tmp_path: Path, heads: str) -> None:
    rows = "1992        336        271        20   41.9   34.4  17.9\n1997        165        418        46   30.7   43.2  16.8\n2015        330        232         8   36.8   30.4   7.9\n"
    results = loaded(tmp_path, f"UNITED KINGDOM GENERAL ELECTIONS, 1992-2015\n\n{heads}\n{rows}", "results.txt")
    assert_reads(run("In 1997 Labour won 418 seats.", results), "418", "seats", "supported")
    assert_reads(run("In 1992 Labour won 418 seats.", results), "418", "seats", "refuted")
    assert_reads(run("In 2015 the Liberal Democrats took 7.9% of the vote.", results), "7.9%", "share", "supported")
