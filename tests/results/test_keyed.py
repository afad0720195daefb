"""Objects of a document that stand under their names: parties, people, places on the list, elections."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tables import loaded

from factcheck.results.model import Contest

PARTIES = {"Labour": 900, "Conservative": 700, "Green": 400}
NOW = [{"name": "Ann Archer", "party": "Labour", "votes": 900}, {"name": "Bob Baker", "party": "Conservative", "votes": 700}]
THEN = [{"name": "Bob Baker", "party": "Conservative", "votes": 1000}, {"name": "Dan Dean", "party": "Labour", "votes": 800}]


def contests(tmp_path: Path, document: Any) -> list[Contest]:
    results = loaded(tmp_path, json.dumps(document), "results.json")
    assert not results.errors, results.errors
    return list(results.contests)


def votes(contest: Contest) -> dict[str, int]:
    return {c.party: int(c.votes.value) for c in contest.candidacies if c.votes}


@pytest.mark.parametrize("document", [
    {"constituency": "Northam", "date": "2024-07-04", "electorate": 5000, "votes": PARTIES},
    [{"seat": "Northam", "electionDate": "2024-07-04", "electorate": 5000, "partyVotes": PARTIES}],
    {"results": [{"seat": "Northam", "date": "2024-07-04", "electorate": 5000, "votes_by_party": PARTIES, "share": {"Labour": 45.0, "Conservative": 35.0, "Green": 20.0}}]},
    {"constituency": "Northam", "year": 2024, "electorate": 5000, "candidate votes": {**PARTIES, "Total": 2000}},
])
def test_figures_that_hold_parties(tmp_path: Path, document: Any) -> None:
    (contest,) = contests(tmp_path, document)
    assert (contest.seat, contest.date) == ("Northam", date(2024, 7, 4)) and int(contest.figures["electorate"].value) == 5000
    assert votes(contest) == {"labour": 900, "conservative": 700, "green": 400}


def test_several_figures_of_the_same_parties(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, {"title": "Braxted Borough Council election 2023", "seats": {"Labour": 12, "Conservative": 9}, "vote_share": {"Labour": 41.2, "Conservative": 33.0}})
    assert {c.party: (int(c.seats.value), float(c.share.value)) for c in contest.candidacies if c.seats and c.share} == {"labour": (12, 41.2), "conservative": (9, 33)}


@pytest.mark.parametrize("document", [
    {"constituency": "Northam", "votes": {"valid": 1990, "rejected": 10}, "candidates": NOW},
    {"constituency": "Northam", "votes": {"Labour": "hold", "Conservative": "second"}, "candidates": NOW},
])
def test_figures_that_hold_no_parties(tmp_path: Path, document: Any) -> None:
    (contest,) = contests(tmp_path, document)
    assert votes(contest) == {"labour": 900, "conservative": 700}


def test_parties_that_hold_their_candidate(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, {"title": "Northam by-election, 3 February 2022", "turnout": 24.0, "parties": {
        "Conservative": {"candidate": "Ann Archer", "votes": 900}, "Pancake Front": {"candidate": "Bob Baker", "votes": 70}}})
    assert [(c.name, c.party_name) for c in contest.candidacies] == [("Ann Archer", "Conservative"), ("Bob Baker", "Pancake Front")]
    assert (contest.seat, contest.date, float(contest.figures["turnout"].value)) == ("Northam", date(2022, 2, 3), 24)


@pytest.mark.parametrize(("first", "second"), [("winner", "runnerUp"), ("winner", "runner_up"), ("first", "second"), ("winning_candidate", "second_placed")])
def test_people_under_their_places(tmp_path: Path, first: str, second: str) -> None:
    others = [{"name": "Cy Carter", "party": "Green", "votes": 90}]
    (contest,) = contests(tmp_path, {"constituency": "Northam", "date": "2022-06-23", first: NOW[0], second: NOW[1], "others": others})
    assert votes(contest) == {"labour": 900, "conservative": 700, "green": 90}


@pytest.mark.parametrize(("now", "then"), [("current", "previous"), ("result", "lastElection"), ("by_election", "previous_general_election")])
def test_elections_side_by_side(tmp_path: Path, now: str, then: str) -> None:
    new, old = contests(tmp_path, {"contest": "Northam", now: {"date": "2021-12-16", "electorate": 5000, "candidates": NOW}, then: {"date": "2019-12-12", "electorate": 5100, "candidates": THEN}})
    assert (new.seat, new.date, votes(new), int(new.figures["electorate"].value)) == ("Northam", date(2021, 12, 16), {"labour": 900, "conservative": 700}, 5000)
    assert (old.seat, old.date, votes(old), int(old.figures["electorate"].value)) == ("Northam", date(2019, 12, 12), {"labour": 800, "conservative": 1000}, 5100)


def test_figures_of_the_election_before_are_not_those_of_this_one(tmp_path: Path) -> None:
    new, old = contests(tmp_path, {"seat": "Northam", "pollingDay": "2025-05-01", "electorate": 5000, "candidates": NOW,
                                   "previousElection": {"date": "2024-07-04", "winner": "Dan Dean", "winningParty": "Labour", "majority": 1469, "turnout": 59.7}})
    assert "majority" not in new.figures and "turnout" not in new.figures
    assert (old.date, int(old.figures["majority"].value), float(old.figures["turnout"].value), "electorate" in old.figures) == (date(2024, 7, 4), 1469, 59.7, False)


def test_the_last_election_without_a_day_is_not_of_the_day_of_this_one(tmp_path: Path) -> None:
    new, old = contests(tmp_path, {"name": "Northam", "date": "2022-06-23", "electorate": 5000, "candidates": NOW, "last_election": [{"party": "Conservative", "votes": 1000}, {"party": "Labour", "votes": 800}]})
    assert (new.date, old.date, old.seat, votes(old)) == (date(2022, 6, 23), None, "Northam", {"conservative": 1000, "labour": 800})
    assert "electorate" not in old.figures


def test_years_under_the_name_of_a_seat(tmp_path: Path) -> None:
    old, new = contests(tmp_path, {"Northam": {"2019": {"electorate": 5100, "results": THEN}, "2022": {"electorate": 5000, "results": NOW}}})
    assert (old.seat, old.year, int(old.figures["electorate"].value)) == ("Northam", 2019, 5100) and (new.seat, new.year, votes(new)["labour"]) == ("Northam", 2022, 900)


@pytest.mark.parametrize("name", ["northam_by_election_2022", "northam-by-election-2022", "Northam by-election 2022"])
def test_a_document_under_one_name(tmp_path: Path, name: str) -> None:
    (contest,) = contests(tmp_path, {name: {"date": "23/06/2022", "registered_voters": 5000, "candidates": {one["name"]: {"party": one["party"], "votes": one["votes"]} for one in NOW}}})
    assert (contest.seat, contest.date, int(contest.figures["electorate"].value), votes(contest)["labour"]) == ("Northam", date(2022, 6, 23), 5000, 900)


def test_one_record(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, {"area": "Alderley", "date": "2024-11-14", "yes": 1204, "no": 312, "electorate": 5120, "spoilt": 4})
    assert (contest.kind, contest.seat, {c.name: int(c.votes.value) for c in contest.candidacies if c.votes}) == ("referendum", "Alderley", {"Yes": 1204, "No": 312})
    assert loaded(tmp_path, '{"name": "Northam", "version": 3, "author": "desk"}', "other.json").errors


@pytest.mark.parametrize(("now", "then"), [("contest", "previous_contest"), ("result", "last_result")])
def test_elections_side_by_side_that_hold_parties(tmp_path: Path, now: str, then: str) -> None:
    new, old = contests(tmp_path, {now: {"constituency": "Northam", "date": "2022-12-01", "results": {"Lab": 17309, "Con": 6335}}, then: {"date": "2019-12-12", "results": {"Lab": 27082, "Con": 20918}}})
    assert (new.seat, new.date, votes(new)) == ("Northam", date(2022, 12, 1), {"labour": 17309, "conservative": 6335})
    assert (old.date, votes(old)) == (date(2019, 12, 12), {"labour": 27082, "conservative": 20918})


def test_times_are_no_people(tmp_path: Path) -> None:
    document = {"seat": "Northam", "parties": {"Labour": {"now": {"votes": 900}, "then": {"votes": 800}}, "Conservative": {"now": {"votes": 700}, "then": {"votes": 990}}}}
    results = loaded(tmp_path, json.dumps(document), "results.json")
    assert not {"now", "then"} & {c.name.casefold() for one in results.contests for c in one.candidacies}


def test_a_party_with_a_short_and_a_long_name(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, {"constituency": "Northam", "standings": [{"candidate": {"name": "Ann Archer", "party": {"short": "Lab", "long": "Labour"}}, "votes": {"total": 900}},
                                                                            {"candidate": {"name": "Bob Baker", "party": {"short": "Con", "long": "Conservative"}}, "votes": {"total": 700}}]})
    assert {c.name: c.party for c in contest.candidacies} == {"Ann Archer": "labour", "Bob Baker": "conservative"} and votes(contest) == {"labour": 900, "conservative": 700}


def test_votes_of_parties_by_year_in_a_seat(tmp_path: Path) -> None:
    new, old = contests(tmp_path, {"seat": "Northam", "results": {"2022": {"Labour": 13166, "Conservative": 8241}, "2019": {"Labour": 17925, "Conservative": 21283}}})
    assert (new.seat, new.year, votes(new)) == ("Northam", 2022, {"labour": 13166, "conservative": 8241}) and (old.year, votes(old)["labour"]) == (2019, 17925)
