"""Parties as rows with an election in each column, and a row an election with a party in each column."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results.model import Contest, Figure


def read(folder: Path, text: str, name: str = "results.csv") -> tuple[Contest, ...]:
    (folder / name).write_text(text, encoding="utf-8")
    results = read_results([str(folder / name)])
    assert results.errors == ()
    return results.contests


def refused(folder: Path, text: str, name: str = "results.csv") -> bool:
    (folder / name).write_text(text, encoding="utf-8")
    results = read_results([str(folder / name)])
    return bool(results.errors) and not results.contests


def of(contest: Contest, measure: str) -> list[float]:
    return [float(figure.value) for c in contest.candidacies if isinstance(figure := getattr(c, measure), Figure)]


@pytest.mark.parametrize(("title", "measure"), [
    ("Seats on Kent County Council", "seats"), ("Northam: votes by party", "votes"), ("Composition of the council", "seats"), ("Northam: vote share (%)", "share"), ("Share of the vote in Northam", "share")])
def test_years_are_headings(tmp_path: Path, title: str, measure: str) -> None:
    contests = read(tmp_path, f"{title},,,\nParty,2017,2021,2025\nConservative,67,62,35\nLabour,5,7,40\n")
    assert {(c.year, *of(c, measure)) for c in contests} == {(2017, 67, 5), (2021, 62, 7), (2025, 35, 40)}
    assert all(not of(c, other) for c in contests for other in {"votes", "seats", "share"} - {measure})


@pytest.mark.parametrize(("now", "then"), [("4 July 2024", "12 Dec 2019"), ("04/07/2024", "12/12/2019"), ("2 May 2024", "6 May 2021")])
def test_days_are_headings_and_an_electorate_says_what_they_count(tmp_path: Path, now: str, then: str) -> None:
    one, other = read(tmp_path, f"Northam constituency,,\nParty,{now},{then}\nLabour,12011,11000\nConservative,10502,15000\nElectorate,43500,44000\nTurnout,61.0%,65.9%\n")
    days = {"2 May 2024": date(2024, 5, 2), "6 May 2021": date(2021, 5, 6)}
    assert (one.date, other.date) == (days.get(now, date(2024, 7, 4)), days.get(then, date(2019, 12, 12)))
    assert of(one, "votes") == [12011, 10502] and one.figures["electorate"].value == 43500 and one.figures["turnout"].value == 61
    assert of(other, "votes") == [11000, 15000] and other.figures["electorate"].value == 44000
    assert one.candidacies[0].votes and one.candidacies[0].votes.cells[0].column == now and one.candidacies[0].votes.cells[0].row == 3


def test_a_sign_behind_them(tmp_path: Path) -> None:
    now, before = read(tmp_path, "Seats on the council,,,\nParty,2021,2025,+/-\nConservative,62,5,-57\nReform UK,0,57,+57\n")
    assert of(now, "seats") == [5, 57] and of(now, "seats_change") == [-57, 57] and of(before, "seats") == [62, 0]


@pytest.mark.parametrize("heads", ["Before,After,Change", "Before the election,After the election,+/-", "After,Before,Change"])
def test_the_make_up_of_a_council_before_and_after(tmp_path: Path, heads: str) -> None:
    cells = ("35,58", "20,0") if heads.startswith("After") else ("58,35", "0,20")
    (contest,) = read(tmp_path, f"Norfolk County Council composition\nParty,{heads}\nConservative,{cells[0]},-23\nReform UK,{cells[1]},+20\n")
    assert of(contest, "seats") == [35, 20] and of(contest, "seats_change") == [-23, 20] and of(contest, "change") == []


@pytest.mark.parametrize("text", [
    "Northam,,\nParty,2019,2024\nConservative,1500,1050\nLabour,1100,1201\n", "Party members,,\nParty,2019,2024\nConservative,150000,105020\nLabour,110000,120110\n",
    "Labour gains in Kent: seats,,\nParty,2019,2024\nConservative,15,10\nLabour,11,12\n", "Ash ward on Kent County Council,,\nParty,2021,2025\nConservative,812,301\nLabour,311,402\n", "Change in vote share,,\nParty,2019,2024\nConservative,1.5,-7.1\nLabour,-2.1,9.9\n",
    "Candidates and votes,,\nParty,2019,2024\nConservative,15,10\nLabour,11,12\n", "Votes and seats,,\nParty,2019,2024\nConservative,15,10\nLabour,11,12\n",
    "Votes,,\nParty,Before,After\nConservative,15000,10502\nLabour,11000,12011\n", "Votes,,\nParty,12 June 2024,4 July 2024\nConservative,15000,10502\nLabour,11000,12011\n"])
def test_what_nothing_says_is_refused(tmp_path: Path, text: str) -> None:
    assert refused(tmp_path, text)


def test_more_than_all_councils_have_seats_are_votes(tmp_path: Path) -> None:
    now, before = read(tmp_path, "Northam,,\nParty,2019,2024\nConservative,15000,10502\nLabour,11000,12011\n")
    assert of(now, "votes") == [10502, 12011] and of(before, "votes") == [15000, 11000] and (now.date, before.date) == (date(2024, 7, 4), date(2019, 12, 12))


@pytest.mark.parametrize("more", ["", ",Majority"])
def test_a_history_of_one_seat_with_the_electorate(tmp_path: Path, more: str) -> None:
    now, before = read(tmp_path, f"Election,Con,Lab,LD,Electorate{more}\n2019,15000,11000,3000,44000{',4000' if more else ''}\n2017,14000,12000,2500,43900{',2000' if more else ''}\n")
    assert of(now, "votes") == [15000, 11000, 3000] and now.date == date(2019, 12, 12) and of(before, "votes") == [14000, 12000, 2500]


def test_shares_beside_an_electorate_are_no_votes(tmp_path: Path) -> None:
    assert not any(of(c, "votes") for c in read_results([str(_written(tmp_path, "Election,Con,Lab,LD,Electorate\n2019,51,38,11,44000\n2017,49,42,9,43900\n"))]).contests)


def _written(folder: Path, text: str) -> Path:
    path = folder / "results.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("heads", ["Date,MP,Party,Majority", "Year,Winner,Winning party,Majority"])
def test_a_history_of_winners_and_majorities(tmp_path: Path, heads: str) -> None:
    now, before = read(tmp_path, f"Northam constituency\n{heads}\n2024,Ann Lee,Labour,1509\n2019,Bob Day,Conservative,5012\n")
    assert (now.date, now.candidacies[0].name, now.figures["majority"].value) == (date(2024, 7, 4), "Ann Lee", 1509)
    assert (before.date, before.candidacies[0].name, before.figures["majority"].value) == (date(2019, 12, 12), "Bob Day", 5012)
