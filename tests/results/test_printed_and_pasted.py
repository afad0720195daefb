"""Small things of printed and pasted tables: rules below them, two figures behind a label, titles with dashes, headings that say from where."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import figures, loaded, only_contest, votes

from factcheck.results.answers import for_and_against
from factcheck.results.headings import field_of
from factcheck.results.layout import Layout
from factcheck.results.title_places import says_no_place
from factcheck.results.titles import seat_in

DECLARED = """DECLARATION OF RESULT OF POLL
Stevenage constituency
Date of election: Thursday 8 June 2017

Name of candidate                 Description (if any)                  Number of votes
---------------------------------------------------------------------------------------
GIBSON, Barbara Ann               Liberal Democrats                          2,032
MCPARTLAND, Stephen Anthony       The Conservative Party Candidate          24,798
---------------------------------------------------------------------------------------

Electorate: 70,765
"""
LEADERS = """CARDIFF SOUTH AND PENARTH
By-election, 15 November 2012

Stephen Doughty (Lab/Co-op) ...................... 9,193    47.3%
Craig Williams (Con) ............................. 3,859    19.9%

Majority ......................................... 5,334    27.4%
Electorate ...................................... 75,764
"""
PASTED = """2019 Canadian federal election: Kitchener South—Hespeler
Party\tCandidate\tVotes\t%
\tLiberal\tMarwan Tabbara\t20,986\t40.18
\tConservative\tAlan Keeso\t17,480\t33.47
\tVeterans Coalition\tMatthew Correia\t90\t0.17
Total valid votes\t38,556\t99.25
"""
SPREAD = """Broxtowe\t2017\t2019
Conservative\t25,983\t26,602
Labour\t25,120\t21,271
Liberal Democrat\t2,247\t
Result\tCon hold\tCon hold
"""
PIVOT = """state,Delaware,,,
election,2020-11-03 General,,,
Row Labels,LAUREN WITZKE,MARK W. TURLEY,NADINE M. FROST,Grand Total
Kent,38571,1553,958,41082
Sussex,67402,2003,956,70361
Grand Total,105973,3556,1914,111443
"""


def test_a_rule_below_a_table_is_not_its_end(tmp_path: Path) -> None:
    assert figures(only_contest(tmp_path, DECLARED, "results.txt")) == {"electorate": 70765}


def test_a_majority_with_its_share_behind(tmp_path: Path) -> None:
    assert figures(only_contest(tmp_path, LEADERS, "results.txt")) == {"majority": 5334, "electorate": 75764}


def test_rows_one_cell_to_the_right_of_their_headings(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, PASTED, "results.tsv")
    assert votes(contest) == {"Marwan Tabbara": 20986, "Alan Keeso": 17480, "Matthew Correia": 90}
    assert contest.seat == "Kitchener South—Hespeler"


def test_results_in_words_below_the_votes_of_years(tmp_path: Path) -> None:
    results = loaded(tmp_path, SPREAD, "results.tsv")
    assert not results.errors
    assert {contest.year: votes(contest)["Labour"] for contest in results.contests} == {2017: 25120, 2019: 21271}


def test_a_name_that_begins_as_another_heading(tmp_path: Path) -> None:
    (contest,) = loaded(tmp_path, PIVOT).contests
    assert votes(contest) == {"Lauren Witzke": 105973, "Mark W. Turley": 3556, "Nadine M. Frost": 1914}


def test_a_surname_that_is_a_label(tmp_path: Path) -> None:
    text = "Watford constituency,,,,\nSurname,Other names,Party,Votes\nHARRINGTON,Richard,Conservative,19291\nWARD,Claire,Labour,14750\nPOLL,Ann,Green,885\nWard,,Abbey,\nTotal,,,34926\n"
    contest = only_contest(tmp_path, text)
    assert votes(contest) == {"Richard Harrington": 19291, "Claire Ward": 14750, "Ann Poll": 885}


def test_numbers_with_commas_are_no_cells(tmp_path: Path) -> None:
    """Text without a delimiter in which commas stand in numbers alone: "61,982" is not 61 and 982."""
    results = loaded(tmp_path, "1.  In favour of REMAIN   38,433\n2.  In favour of LEAVE    61,982\n3.  Set aside             1,045\n", "results.txt")
    assert all(value > 1000 for contest in results.contests for value in votes(contest).values())


@pytest.mark.parametrize(("heading", "field"), [("Electorate (from Divisions)", "electorate"), ("Votes (from Results)", "votes"), ("Date of referendum", "date"), ("Gain (from whom)", None)])
def test_headings(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(("headings", "answers"), [
    (["Council", "For an elected mayor", "Against an elected mayor"], {1: "yes", 2: "no"}),
    (["Council", "For", "Against"], {1: "yes", 2: "no"}),
    (["Council", "For an elected mayor", "Against a council tax"], {}),
])
def test_two_sides_of_a_question(headings: list[str], answers: dict[int, str]) -> None:
    layout = Layout(0, headings, {})
    for_and_against(layout)
    assert layout.parties == answers


@pytest.mark.parametrize(("name", "says"), [("Official count", True), ("Final results", True), ("Count of Monte", False), ("Newtown", False), ("New Town", False)])
def test_names_of_words_of_titles_alone(name: str, says: bool) -> None:
    assert says_no_place(name) is says


def test_a_title_is_of_its_place() -> None:
    assert seat_in("Northam - Official count, General Election 26 November 2011") != "Official count"
