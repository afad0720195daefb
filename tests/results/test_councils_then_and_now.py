"""Councils with the seats of their parties at two elections, under banners over the same parties, and seats held before one."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_reads, reads, run
from tables import loaded

from factcheck import read_results

PARTIES = "Con,Lab,LD,Green,Other,Control"
ROWS = "Blackwell,15,2,3,4,8,NOC,7,1,5,10,9,NOC\nWhiteley,34,2,0,6,7,CON,26,9,0,4,10,CON\nNortham,21,0,31,0,5,LD,21,0,33,0,3,LD\n"


@pytest.mark.parametrize("heads", [
    f",Elected 2019,,,,,,Elected 2023,,,,,\nDistrict,{PARTIES},{PARTIES}", f",2019,,,,,,2023,,,,,\nCouncil,{PARTIES},{PARTIES}",
    f"District,2019 election,,,,,,2023 election,,,,,\n,{PARTIES},{PARTIES}", f",Before (2019),,,,,,After (2023),,,,,\nCouncil,{PARTIES},{PARTIES}",
    f",Seats at 2 May 2019,,,,,,Seats at 4 May 2023,,,,,\nCouncil,{PARTIES},{PARTIES}", f",Council 2023,,,,,,Council 2019,,,,,\nCouncil,{PARTIES},{PARTIES}",
])
def test_parties_below_two_elections(tmp_path: Path, heads: str) -> None:
    rows = ROWS if heads.index("2019") < heads.index("2023") else "\n".join(",".join((cells[0], *cells[7:], *cells[1:7])) for line in ROWS.split() if (cells := line.split(","))) + "\n"
    results = loaded(tmp_path, f"{heads}\n{rows}")
    found = {(c.seat, c.year): [int(one.seats.value) for one in c.candidacies if one.seats] for c in results.contests}
    assert found[("Blackwell", 2019)] == [15, 2, 3, 4, 8] and found[("Blackwell", 2023)] == [7, 1, 5, 10, 9]
    assert_reads(run("In 2023 Labour won nine seats in Whiteley.", results), "nine", "seats", "supported")
    assert reads(run("In 2019 Labour won nine seats in Whiteley.", results), "nine")[0][1] in {"refuted", "unverifiable"}  # of whole councils nothing is accused


def test_parties_below_before_and_after(tmp_path: Path) -> None:
    results = loaded(tmp_path, f"Councils elected on 4 May 2023\n,Before,,,,,,After,,,,,\nCouncil,{PARTIES},{PARTIES}\n{ROWS}")
    assert_reads(run("The Conservatives won 26 seats in Whiteley.", results), "26", "seats", "supported")
    assert_reads(run("The Conservatives had 34 seats in Whiteley before the election.", results), "34", "seats", "supported")


@pytest.mark.parametrize("above", ["", ",Actual,,,,,,Notional,,,,,\n"])
def test_parties_twice_with_nothing_that_tells_them_apart(tmp_path: Path, above: str) -> None:
    (error,) = loaded(tmp_path, f"{above}Council,{PARTIES},{PARTIES}\n{ROWS}").errors
    assert "stand twice, and nothing says of which elections" in str(error)


BEFORE = """"Blackwell council, 4 May 2023"
Party,Seats before,Seats after,+/-
Conservative,18,5,-13
Labour,2,0,-2
Liberal Democrat,11,25,+14
"""


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("The Conservatives had 18 seats before the election.", "18", "supported"), ("The Conservatives had 19 seats before the election.", "19", "refuted"),
    ("Before the vote, the Conservatives held 18 seats.", "18", "supported"), ("The Tories had 18 councillors before polling day.", "18", "supported"),
    ("Ahead of the election the Liberal Democrats held 11 seats, and now they have 25.", "25", "supported"),
    ("The Conservatives had 5 seats after the election.", "5", "supported"), ("The Conservatives had 18 seats after the election.", "18", "refuted"),
])
def test_seats_before_an_election(tmp_path: Path, sentence: str, figure: str, verdict: str) -> None:
    assert_reads(run(sentence, loaded(tmp_path, BEFORE)), figure, "seats", verdict)


@pytest.mark.parametrize("heads", [("{} before", "{} after"), ("{} previous", "{} now"), ("{} (before)", "{} (after)"), ("{} held", "{} won")])
def test_parties_with_both_columns_side_by_side(tmp_path: Path, heads: tuple[str, str]) -> None:
    row = ",".join(head.format(party) for party in ("Con", "Lab", "LD", "Green") for head in heads)
    results = loaded(tmp_path, f"Councils elected on 4 May 2023\nCouncil,Seats,{row}\nBlackwell,24,15,7,2,1,3,5,4,11\nWhiteley,40,34,26,2,9,0,0,4,5\nNortham,52,21,21,0,0,31,31,0,0\nTotal,116,70,54,4,10,34,36,8,16\n")
    assert not results.errors
    found = {(c.seat, c.year): [int(one.seats.value) for one in c.candidacies if one.seats] for c in results.contests if not c.seat.startswith("Total")}
    assert found[("Blackwell", 2023)] == [7, 1, 5, 11]
    assert [15, 2, 3, 4] in [seats for (seat, year), seats in found.items() if seat == "Blackwell" and year != 2023]


def test_parties_of_which_one_column_alone_says_when_are_as_they_were(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Councils elected on 4 May 2023\nCouncil,Con before,Con after,Lab,LD\nBlackwell,15,7,2,3\nWhiteley,34,26,9,0\nNortham,21,21,0,33\n")
    assert {c.year for c in results.contests} <= {2023, None}


def test_seats_in_several_councils_are_of_none_of_them(tmp_path: Path) -> None:
    results = loaded(tmp_path, f"Councils elected on 4 May 2023\n,Before,,,,,,After,,,,,\nCouncil,{PARTIES},{PARTIES}\n{ROWS}")
    assert "refuted" not in [verdict for _, verdict in reads(run("There were 130 seats in Blackwell, Whiteley and Northam.", results), "130")]


@pytest.mark.parametrize("heading", ["As at", "As of", "Position after", "Date"])
def test_a_council_before_is_the_one_that_the_wards_make_by_its_name(tmp_path: Path, heading: str) -> None:
    (tmp_path / "results.csv").write_text("Treeshire Council election 2 May 2024\nWard,Candidate,Party,Votes\n" + "".join(
        f"{ward},Ann Archer,Labour,900\n{ward},Bob Baker,Conservative,800\n" for ward in ("Ashby", "Birch", "Cold Oak", "Dunmere")), encoding="utf-8")
    (tmp_path / "previous.csv").write_text(f"District,{heading},CON,LAB,Total seats\nTreeshire,after elections of 4 May 2023,3,2,5\n", encoding="utf-8")
    names = read_results([str(tmp_path / "results.csv"), str(tmp_path / "previous.csv")]).names
    assert {(c.key.partition("@")[0], c.year) for c in names.whole()} == {("", 2024), ("", 2023)}
