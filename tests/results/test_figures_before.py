"""Figures of the election before in rows among those of this one, and titles with the figures of their contest behind them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from tables import loaded, only_contest

from factcheck.results.model import Contest

ROWS = "Candidate,Party,Votes\nAnn Archer,Labour,13166\nBob Baker,Conservative,8241\n"


def given(contest: Contest) -> dict[str, float]:
    """The figures that stand in a cell of the table, and are not worked out."""
    return {name: float(figure.value) for name, figure in contest.figures.items() if len(figure.cells) == 1}


@pytest.mark.parametrize("labels", [
    ("Previous majority", "Previous turnout"), ("Majority last time", "Turnout last time"), ("Last election majority", "Last election turnout"), ("Majority at the last election", "Turnout at the last election"),
    ("Defended majority", "Turnout (previous)"), ("Prev. majority", "Prev. turnout"), ("Majority in 2019", "Turnout in 2019"), ("2019 majority", "2019 turnout"),
])
def test_figures_of_the_election_before(tmp_path: Path, labels: tuple[str, str]) -> None:
    text = f"Northam by-election 23 June 2022\n{ROWS}Majority,4925,\nTurnout,39.1,\n{labels[0]},3358,\n{labels[1]},64.1,\n"
    new, old = sorted(loaded(tmp_path, text).contests, key=lambda c: not c.candidacies)
    assert (new.seat, new.date, given(new)) == ("Northam", date(2022, 6, 23), {"majority": 4925, "turnout": 39.1})
    assert (old.seat, old.date in {None, date(2019, 12, 12)}, given(old)) == ("Northam", True, {"majority": 3358, "turnout": 64.1})


def test_keys_of_a_document(tmp_path: Path) -> None:
    document = {"constituency": "Northam", "date": "2022-06-23", "turnout": 39.1, "previousMajority": 3358, "previousTurnout": 64.1,
                "candidates": [{"name": "Ann Archer", "party": "Labour", "votes": 13166}, {"name": "Bob Baker", "party": "Conservative", "votes": 8241}]}
    new, old = sorted(loaded(tmp_path, json.dumps(document), "results.json").contests, key=lambda c: not c.candidacies)
    assert float(new.figures["turnout"].value) == 39.1 and given(old) == {"majority": 3358, "turnout": 64.1}


def test_a_year_beside_a_table_without_one_tells_nothing(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, f"Northam\n{ROWS}Turnout,39.1,\nTurnout in 2019,64.1,\n")
    assert contest.year is None and given(contest) == {"turnout": 39.1}


def test_a_figure_of_the_tables_own_year(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, f"Northam, general election 12 December 2019\n{ROWS}Turnout 2019,64.1,\n")
    assert float(contest.figures["turnout"].value) == 64.1


def test_several_seats_have_no_one_election_before(tmp_path: Path) -> None:
    assert len(loaded(tmp_path, "Ward,Candidate,Party,Votes\nAlder,Ann Archer,Labour,900\nBeech,Bob Baker,Green,700\nPrevious majority,335,,\n").contests) == 2


@pytest.mark.parametrize("title", [
    "Northam by-election,23 June 2022,Electorate,69601", "Northam by-election,23 June 2022,Electorate,69601,Spoilt papers,106", '"Northam by-election 23 June 2022. Electorate 69,601. Spoilt papers 106.",,',
    '"Northam by-election 23 June 2022; electorate 69,601; rejected 106",,',
])
def test_figures_behind_a_title(tmp_path: Path, title: str) -> None:
    contest = only_contest(tmp_path, f"{title}\n{ROWS}")
    assert (contest.seat, contest.date, int(contest.figures["electorate"].value)) == ("Northam", date(2022, 6, 23), 69601)
    assert len(contest.candidacies) == 2 and ("106" not in title or int(contest.figures["rejected"].value) == 106)


def test_seats_under_parties_before_and_after(tmp_path: Path) -> None:
    document = {"council": "Braxted", "date": "2024-05-02", "seats_before": {"Conservative": 24, "Labour": 12}, "seats_after": {"Conservative": 15, "Labour": 19}}
    new, old = loaded(tmp_path, json.dumps(document), "results.json").contests
    assert (new.seat, old.seat, new.date) == ("Braxted", "Braxted", date(2024, 5, 2))
    assert [[int(c.seats.value) for c in one.candidacies if c.seats] for one in (new, old)] == [[15, 19], [24, 12]]


def test_people_that_figures_hold_with_their_party(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, json.dumps({"constituency": "Northam", "date": "2022-06-23", "votes": {"Ann Archer (Labour)": 900, "Bob Baker (Conservative)": 700}}), "results.json")
    assert [(c.name, c.party, int(c.votes.value)) for c in contest.candidacies if c.votes] == [("Ann Archer", "labour", 900), ("Bob Baker", "conservative", 700)]


def test_figures_behind_the_title_of_each_block(tmp_path: Path) -> None:
    text = "Ward: Abbey,,Electorate,5210\nCandidate,Party,Votes,Share\nAnn Archer,Green,901,59.2\nBob Baker,Labour,620,40.8\n\nWard: Castle,,Electorate,4810\nCandidate,Party,Votes,Share\nCy Carter,Reform UK,701,50.8\nDi Eve,Conservative,680,49.2\n"
    found = {one.seat: int(one.figures["electorate"].value) for one in loaded(tmp_path, text).contests}
    assert found == {"Abbey": 5210, "Castle": 4810}


def test_figures_beside_a_ward_are_no_title(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Ward,Candidate,Party,Votes\nAbbey,Ann Archer,Labour,901\nAbbey,Bob Baker,Green,620\nAbbey,Electorate (2024),,7500\n")
    assert int(contest.figures["electorate"].value) == 7500


@pytest.mark.parametrize("line", ["WINNER: Ann Archer (Labour),,", "Elected: Ann Archer,,"])
def test_who_won_in_a_line_is_no_seat(tmp_path: Path, line: str) -> None:
    contest = only_contest(tmp_path, f"{ROWS}{line}\nMajority: 4925,,\n")
    assert contest.seat == "" and int(contest.figures["majority"].value) == 4925


def test_a_day_that_it_was_held_on_names_no_seat(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, f"Held on,Thursday 5 May 2022,\nNumber of seats,1,\n{ROWS}")
    assert (contest.seat, contest.date) == ("", date(2022, 5, 5))


def test_elections_in_columns_with_what_kind_they_were(tmp_path: Path) -> None:
    results = loaded(tmp_path, ",2017 GE,2019 GE,2022 (by)\nLabour,22987,17925,13166\nConservative,20811,21283,8241\nLib Dem,943,1772,508\nElectorate,70340,70192,69601\nMajority,2176,3358,4925\n")
    assert {one.year: int(one.figures["majority"].value) for one in results.contests} == {2017: 2176, 2019: 3358, 2022: 4925}


@pytest.mark.parametrize("said", ["NO OVERALL CONTROL (Conservative loss)", "No overall control", "Result: no overall control"])
def test_who_controls_a_council_is_no_place(tmp_path: Path, said: str) -> None:
    won, council = loaded(tmp_path, f"Braxted Borough Council\n{said}\nParty,Elected,Total on new council,+/-\nCon,5,15,-4\nLab,8,19,4\nLD,2,10,0\n").contests
    assert {won.seat, council.seat} == {"Braxted"} and [int(c.seats.value) for c in council.candidacies if c.seats] == [15, 19, 10]
