"""The seat that a title names by its grammar, whatever the order of place, body, election, date and kind of table."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.results.title_places import place_of_titles
from tests.tables import loaded, only_contest

PEOPLE = "Candidate,Party,Votes\nAnn Archer,Labour,900\nBob Baker,Conservative,600\n"
PARTIES = "Party,Candidates,Votes,Seats won\nLabour,30,60000,27\nConservative,32,4400,3\n"


@pytest.mark.parametrize(("title", "seat"), [
    ("2019 Canadian federal election: Northam", "Northam"), ("Electorate: Northam Central (1)", "Northam Central"), ("PC: 77 - NORTHAM (Uttar Pradesh)", "Northam"),
    ("Northam - federal general elections", "Northam"), ("Northam (N.B.) – federal election, 20 September 2021", "Northam"), ("Northam (Québec) – Résultats / Results 2021", "Northam"),
    ("NORTHAM LOK SABHA 2024 - CANDIDATE-WISE RESULT", ""), ("NORTHAM LOK SABHA 2024 - RESULT", "Northam"), ("2020 United States presidential election in Georgia", "Georgia"), ("Northam 2014", "Northam"),
    ("How Northam County voted, Nov. 6, 2018", "Northam County"), ("Northam West: first preferences, 26 February 2016", "Northam West"), ("STATE OF DELAWARE - GENERAL ELECTION, NOVEMBER 3, 2020", "Delaware"),
    ("North East Northam and Hanham - election result", "North East Northam and Hanham"), ("Canlyniad yr Etholiad / Election Result: Ynys Môn, 4/7/2024", "Ynys Môn"), ("Northam (3 seats)", "Northam"),
    ("Northam (Oxford) council election result, 2 May 2024:", "Northam"), ("Mayor of Northam election - 3 May 2012", "Northam"), ("NORTHAM COUNTING AREA", "Northam"), ("Isle of Wight East: votes by candidate", "Isle of Wight East"),
    ("Caithness, Sutherland and Easter Ross: general election 2024", "Caithness, Sutherland and Easter Ross"), ("Full results for Northam-on-Sea, 12 December 2019", "Northam-on-Sea"), ("Election night 2024 | Northam", "Northam"),
    ("BURY ST EDMUNDS - DECLARATION OF POLL", "Bury St Edmunds"), ("New Forest West: general election 2024", "New Forest West"), ("Southampton Test, general election 2019", "Southampton Test"),
    ("Kentish Town (3 seats)", "Kentish Town"), ("Great Yarmouth - result", "Great Yarmouth"), ("Results for Old Bexley & Sidcup", "Old Bexley & Sidcup"), ("All Saints ward - results", "All Saints"),
    ("Cities of London and Westminster: general election 2024", "Cities of London and Westminster"), ("NORTHAM FIRST PREFERENCES", "Northam"), ("Referendum in Northam, 23 June 2016", "Northam"),
])
def test_a_place_among_the_words_of_elections(title: str, seat: str) -> None:
    assert place_of_titles([title]) == seat


@pytest.mark.parametrize("titles", [
    ["General Election, 4 July 2024"], ["UK general election 2024: votes by candidate"], ["Declaration of Result of Poll"], ["Northshire Council", "Declaration of Result of Poll"],
    ["Referendum on the United Kingdom's membership of the European Union - 23 June 2016"], ["BBC News", "Election results 2024"], ["Source: House of Commons Library"], ["Labour: results 2024"],
    ["Scotland: general election 2019"], ["Wales, 12 December 2019"], ["West Midlands - election results"], ["Most marginal seats, 2019"], ["Northam and Southam compared to Eastham"],
    ["Northam: election 2024", "Southam: election 2024"], ["Election Maps UK"], ["Ward End (2 seats)"], ["Northshire District Council election, 5 May 2016"], ["Results by Smith Research, 2024"],
    ["ELECTION COMMISSION OF INDIA - General Election to Lok Sabha 2024"], ["Party leaders' seats"], ["Westminster voting intention"], ["Election result Northam"], ["East Riding election 2023"], ["Three Rivers District Council election 2024"], [],
])
def test_titles_that_name_no_seat(titles: list[str]) -> None:
    assert place_of_titles(titles) == ""


def test_somebody_in_the_table_is_no_place() -> None:
    assert place_of_titles(["Ann Archer: two seats, two wins (Lok Sabha 2024)", "Northam"], ["Ann Archer", "Bob Baker"]) == "Northam"


def test_a_region_beside_a_seat() -> None:
    assert place_of_titles(["Northam", "Met borough seat, West Midlands"]) == "Northam"
    assert place_of_titles(["Northam, Nova Scotia – federal election"]) == "Northam"
    assert place_of_titles(["Northam Town", "Northshire, 2 May 2024"]) == ""


@pytest.mark.parametrize("title", ["Northam (3 seats)", "Election result: Northam", "\"Northam, council election, 2 May 2019\"", "Northam ward results 2019"])
def test_the_seat_of_a_table(tmp_path: Path, title: str) -> None:
    assert only_contest(tmp_path, f"{title}\n{PEOPLE}").seat == "Northam"


def test_a_table_with_seats_of_its_own_takes_none_from_its_title(tmp_path: Path) -> None:
    contests = loaded(tmp_path, "Northam: local election results 2024\nWard,Candidate,Party,Votes\nAbbey,Ann Archer,Labour,900\nMill,Bob Baker,Green,600\n").contests
    assert {contest.seat for contest in contests} == {"Abbey", "Mill"}


def test_blocks_below_a_title_keep_their_own_names(tmp_path: Path) -> None:
    contests = loaded(tmp_path, f"Northam - local elections 2024\nAbbey\n{PEOPLE}Mill\n{PEOPLE.replace('Ann Archer', 'Cy Cole')}").contests
    assert {contest.seat for contest in contests} == {"Abbey", "Mill"}


def test_parties_of_a_council(tmp_path: Path) -> None:
    assert only_contest(tmp_path, f"\"Northam City Council election, 5 May 2016 - totals by party\"\n{PARTIES}").seat == "Northam"


@pytest.mark.parametrize("title", ["Great Britain: general election 2019", "Wales: general election 2019", "How Scotland voted in 2019", "National Assembly election 2016 by party"])
def test_parties_of_a_nation_are_named_by_none(tmp_path: Path, title: str) -> None:
    assert only_contest(tmp_path, f"{title}\n{PARTIES}").seat_key == ""


def test_the_title_of_a_page_and_its_heading(tmp_path: Path) -> None:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in line.split(','))}</tr>" for line in PEOPLE.splitlines())
    page = f"<html><head><title>Northam and Hanham - election result</title></head><body><h1>Northam and Hanham</h1><table>{rows}</table></body></html>"
    assert only_contest(tmp_path, page, "results.html").seat == "Northam and Hanham"
    two = f"<html><body><h1>Ann Archer: two seats, two wins (2024)</h1><h2>Northam</h2><table>{rows}</table><h2>Southam</h2><table>{rows.replace('900', '901')}</table></body></html>"
    assert {contest.seat for contest in loaded(tmp_path, two, "two.html").contests} == {"Northam", "Southam"}


def test_the_name_of_a_document(tmp_path: Path) -> None:
    document = {"name": "Northam", "electorate": 4000, "candidates": [{"name": "Ann Archer", "party": "Labour", "votes": 900}, {"name": "Bob Baker", "party": "Green", "votes": 600}]}
    assert only_contest(tmp_path, json.dumps(document, indent=1), "results.json").seat == "Northam"


def test_a_title_says_the_country(tmp_path: Path) -> None:
    assert only_contest(tmp_path, f"2019 Canadian federal election: Northam\n{PEOPLE}").date == date(2019, 10, 21)
    assert only_contest(tmp_path, f"2019 Australian federal election: Northam\n{PEOPLE}").date == date(2019, 5, 18)


def test_a_year_behind_the_seat_in_another_file(tmp_path: Path) -> None:
    from factcheck import read_results

    for name, text in (("results-2019.csv", f"Northam - general election 2019\n{PEOPLE}"), ("previous.csv", "Constituency,Candidate,Party,Votes\nNortham 2017,Ann Archer,Labour,800\nNortham 2017,Bob Baker,Conservative,700\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    results = read_results([str(tmp_path / "results-2019.csv"), str(tmp_path / "previous.csv")])
    assert {contest.seat for contest in results.contests} == {"Northam"}
