"""Results in lines of shares, of numbers and of lists, and documents whose values stand in shapes of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_reads, run
from tables import loaded, only_contest, votes

from factcheck.results.model import Contest
from factcheck.results.numbers import is_number, parse


def shares(contest: Contest) -> dict[str, float]:
    return {c.party: float(c.share.value) for c in contest.candidacies if c.share}


@pytest.mark.parametrize("lines", [
    "LAB: 47.9% (+8.1)\nCON: 30.0% (-17.3)\nGRN: 2.1% (+2.1)\n\nLab GAIN from Con.", "Labour 47.9%, up 8.1\nConservative 30.0%, down 17.3\nGreen 2.1%, up 2.1\nTurnout 39.1%",
    "- Labour: 47.9 per cent (+8.1)\n- Conservative: 30.0 per cent (−17.3)\n- Green: 2.1 per cent (+2.1)",
])
def test_lines_of_shares(tmp_path: Path, lines: str) -> None:
    contest = only_contest(tmp_path, f"West Arden by-election, 23 June 2022\n\n{lines}\n", "results.txt")
    assert contest.seat == "West Arden" and shares(contest) == {"labour": 47.9, "conservative": 30.0, "green": 2.1} and not votes(contest) and not contest.complete
    assert [float(c.change.value) for c in contest.candidacies if c.change] == [8.1, -17.3, 2.1]


def test_lines_of_shares_of_people(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "West Arden by-election, 23 June 2022\n\nGreen (Ann Archer): 40.7% (+27.5)\nReform UK (Bob Baker): 28.7% (+14.6)\nTurnout: 47.6% (-0.2)\n", "results.txt")
    assert {c.name: c.party for c in contest.candidacies} == {"Ann Archer": "green", "Bob Baker": "reform"} and float(contest.figures["turnout"].value) == 47.6


@pytest.mark.parametrize("title", ["Westminster voting intention", "Latest opinion poll"])
def test_lines_of_a_poll_are_no_result(tmp_path: Path, title: str) -> None:
    assert loaded(tmp_path, f"{title}:\nLAB: 25% (-1)\nCON: 18% (+1)\nREF: 27% (+2)\n", "results.txt").errors


@pytest.mark.parametrize("lines", [
    "1. Ann Archer (Reform UK) - 12,645 - 38.72% (+20.58)\n2. Bob Baker (Labour) - 12,639 - 38.70% (-14.22)", "1st Ann Archer (Reform UK) 12,645 votes (38.7%)\n2nd Bob Baker (Labour) 12,639 votes (38.7%)",
    "1) Ann Archer, Reform UK, 12,645\n2) Bob Baker, Labour, 12,639", "Ann Archer (Reform UK) 12,645, Bob Baker (Labour) 12,639",
])
def test_lines_with_numbers_before_them(tmp_path: Path, lines: str) -> None:
    contest = only_contest(tmp_path, f"West Arden by-election, 1 May 2025\n{lines}\n", "results.txt")
    assert votes(contest) == {"Ann Archer": 12645, "Bob Baker": 12639} and contest.seat == "West Arden"


def test_a_seat_and_its_list_in_a_line(tmp_path: Path) -> None:
    text = "Local by-elections 15 May 2025\nWick (Hastings): Green 611, Labour 402, Reform 303\nPark (Reading): Green 902, Labour 301, LD 44\n"
    found = {contest.seat: votes(contest) for contest in loaded(tmp_path, text, "results.txt").contests}
    assert found["Park (Reading)"] == {"Green": 902, "Labour": 301, "Liberal Democrat": 44} and found["Wick (Hastings)"]["Reform UK"] == 303


@pytest.mark.parametrize(("seat", "day"), [("Seat", "Date"), ("Constituency", "Polling day"), ("Ward", "Date of election")])
def test_the_day_in_a_line_of_its_own_is_no_seat(tmp_path: Path, seat: str, day: str) -> None:
    contest = only_contest(tmp_path, f"{seat}: West Arden\n{day}: 23 June 2022\nElectorate: 69,601\nLabour - Ann Archer - 13,166\nConservative - Bob Baker - 8,241\n", "results.txt")
    assert contest.seat == "West Arden" and contest.date is not None and contest.date.isoformat() == "2022-06-23"


@pytest.mark.parametrize("document", [
    '{"Abbey": {"Labour": [{"name": "Ann Archer", "votes": 901}, {"name": "Al Ames", "votes": 870}], "Green": [{"name": "Bob Baker", "votes": 620}]}, "Castle": {"Labour": [{"name": "Cy Carter", "votes": 333}], "Green": [{"name": "Di Dunn", "votes": 701}]}}',
])
def test_people_under_their_parties(tmp_path: Path, document: str) -> None:
    found = {contest.seat: {c.name: c.party for c in contest.candidacies} for contest in loaded(tmp_path, document, "results.json").contests}
    assert found == {"Abbey": {"Ann Archer": "labour", "Al Ames": "labour", "Bob Baker": "green"}, "Castle": {"Cy Carter": "labour", "Di Dunn": "green"}}


def test_pairs_of_parties_and_votes(tmp_path: Path) -> None:
    text = '{"constituency": "West Arden", "thisElection": {"date": "2022-06-23", "votes": [["Labour", 13166], ["Conservative", 8241]]}, "lastElection": {"date": "2019-12-12", "votes": [["Conservative", 21283], ["Labour", 17925]]}}'
    found = {contest.date.isoformat(): votes(contest) for contest in loaded(tmp_path, text, "results.json").contests if contest.date}
    assert found == {"2022-06-23": {"Labour": 13166, "Conservative": 8241}, "2019-12-12": {"Conservative": 21283, "Labour": 17925}}


def test_answers_of_a_query_service(tmp_path: Path) -> None:
    row = '{{"constituencyLabel": {{"type": "literal", "value": "West Arden"}}, "candidateLabel": {{"type": "literal", "value": "{}"}}, "partyLabel": {{"type": "literal", "value": "{}"}}, "votes": {{"type": "literal", "value": "{}"}}}}'
    rows = ",".join(row.format(*one) for one in (("Ann Archer", "Labour Party", 13166), ("Bob Baker", "Conservative Party", 8241)))
    contest = only_contest(tmp_path, f'{{"head": {{"vars": ["votes"]}}, "results": {{"bindings": [{rows}]}}}}', "results.json")
    assert contest.seat == "West Arden" and {c.name: c.party for c in contest.candidacies} == {"Ann Archer": "labour", "Bob Baker": "conservative"}


def test_names_of_parties_in_a_list_of_them(tmp_path: Path) -> None:
    text = '{"year": 2024, "parties": [{"name": "Labour", "leader": {"name": "Ann Archer"}, "votes": 9708716, "seats": {"total": 411}}, {"name": "Conservative", "leader": {"name": "Bob Baker"}, "votes": 6828925, "seats": {"total": 121}}]}'
    contest = only_contest(tmp_path, text, "results.json")
    assert {c.party: (int(c.votes.value), int(c.seats.value)) for c in contest.candidacies if c.votes and c.seats} == {"labour": (9708716, 411), "conservative": (6828925, 121)}


def test_numbers_with_what_they_count() -> None:
    assert (parse("12,645 votes") or (0,))[0] == 12645 and is_number("1 vote") and not is_number("2024 votes") and not is_number("votes 12")


def test_some_parties_of_a_country_are_not_all(tmp_path: Path) -> None:
    """Nothing tells whether others stood: what the votes of these make of their sum refutes no share."""
    some = loaded(tmp_path, "General election 2024\nParty,Seats,Votes\nLabour,411,9708716\nConservative,121,6828925\n")
    assert_reads(run("Labour won 33.7% of the vote.", some), "33.7%", "share", "unverifiable")
    whole = loaded(tmp_path, "General election 2024\nParty,Seats,Votes\nLabour,411,9708716\nConservative,121,6828925\nOthers,118,12271400\n")
    assert_reads(run("Labour won 33.7% of the vote.", whole), "33.7%", "share", "supported")
