"""Answers beside a column for each, titles of three places, seats of one ward told above all, and a party called None of the Above."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.claims.formula import Term, Who
from factcheck.facts.evaluate import look_up
from factcheck.facts.model import Fact
from factcheck.results import Results, read_results
from factcheck.results.headings import field_of


def read(folder: Path, text: str, name: str = "results.csv") -> Results:
    (folder / name).write_text(text, encoding="utf-8")
    results = read_results([str(folder / name)])
    assert results.errors == ()
    return results


def test_a_column_of_the_answer_is_nobodys_votes(tmp_path: Path) -> None:
    results = read(tmp_path, "Referendum of 18 September 2014\nCounting area;Registered electors;Ballot papers counted;Yes;No;Answer\nAnytown;1000;810;300;500;NO\nOthertown;900;705;400;300;YES\n")
    assert [{c.party: int(c.votes.value) for c in contest.candidacies if c.votes} for contest in results.contests] == [{"yes": 300, "no": 500}, {"yes": 400, "no": 300}]


@pytest.mark.parametrize(("title", "seat"), [
    ("INVERNESS, NAIRN & LOCHABER\t9 April 1992", "Inverness, Nairn & Lochaber"), ("CAITHNESS, SUTHERLAND AND ROSS\t9 April 1992", "Caithness, Sutherland And Ross"), ("NORTHAM, 9 April 1992", "Northam"),
])
def test_the_seat_of_a_title_in_capitals(tmp_path: Path, title: str, seat: str) -> None:
    (contest,) = read(tmp_path, f"{title}\nCandidate\tParty\tVotes\nAnn Archer\tLabour\t900\nBob Baker\tConservative\t800\n", "results.tsv").contests
    assert contest.seat.casefold() == seat.casefold()


def test_seats_of_one_ward_are_not_those_of_all(tmp_path: Path) -> None:
    ward = "{} ward,,{} to be elected\nCandidate name,Political party,Votes cast\n\"Archer, A.\",Labour,900\n\"Baker, B.\",Conservative,800\n\"Carter, C.\",Green,90\n"
    results = read(tmp_path, "Anytown Council\nElection of 2 May 2024\nOne third of the council (two seats in Oak)\n\n" + ward.format("Elm", 1) + "\n" + ward.format("Oak", 2))
    assert {contest.seat: int(contest.figures["seats"].value) for contest in results.contests} == {"Elm": 1, "Oak": 2}


def test_a_party_called_none_of_the_above_has_a_candidate(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Constituency,Date,Candidate,Party,Votes\nNortham,2009-07-23,Ann Archer,Labour,900\nNortham,2009-07-23,Bob Baker,Conservative,800\nNortham,2009-07-23,Anne Fry,None of the Above,59\n").contests
    found = look_up(Term("candidates", contest.key), read_results([str(tmp_path / "results.csv")]))
    assert isinstance(found, Fact)
    assert found.values[0].low == 3


@pytest.mark.parametrize(("year", "known"), [("1983-06-09", True), ("2010-05-06", False)])
def test_the_liberal_democrats_are_heirs_of_the_alliance(tmp_path: Path, year: str, known: bool) -> None:
    results = read(tmp_path, f"election;constituency;con_votes;alliance_votes;lab_votes\n{year[:4]};Northam;800;900;700\n")
    found = look_up(Term("votes", results.contests[0].key, (Who("party", "liberal-democrat", label="Liberal Democrat"),)), results)
    assert isinstance(found, Fact) is known


def test_a_party_whose_candidate_has_no_name_is_nobody_else(tmp_path: Path) -> None:
    table = ("MERTHYR (Borough)\tGeneral Election 18.6.70\nElectorate\t41,299\nTurnout\t77.9%\n\t\t\t\nParty\tCandidate\tVote\tShare\nIndependent Labour\tS. O. Davies (sitting Member)\t16,701\t51.9%\nLabour\tT. Lloyd\t9,234\t28.7%\n"
             "Conservative\t\t3,169\t9.8%\nPlaid Cymru\t\t3,076\t9.6%\nTotal valid votes\t\t32,180\t\nMajority\t\t7,467\t23.2%\n")
    (contest,) = read(tmp_path, table, "results.tsv").contests
    assert contest.date is not None and contest.date.isoformat() == "1970-06-18"
    assert [(c.party, c.aggregate) for c in contest.candidacies][1:] == [("labour", False), ("conservative", False), ("plaid", False)]


@pytest.mark.parametrize("heading", ["Surname, initial", "Surname and initials", "Surname, forename", "Candidate (surname, initials)", "Name (surname first)", "Surname/forename"])
def test_a_heading_of_surname_and_initial_is_one_of_names(tmp_path: Path, heading: str) -> None:
    table = f'Ward;"{heading}";Party;Votes\nElm;"Kahan, N.";Conservative Party;161\nElm;"Short, R.";Liberal Democrats;1069\n'
    (contest,) = read(tmp_path, table).contests
    assert [(c.name, c.person) for c in contest.candidacies] == [("N. Kahan", True), ("R. Short", True)]


@pytest.mark.parametrize(("name", "party", "votes", "share"), [
    ("Person nominated", "On behalf of", "Votes in figures", "Proportion"), ("Name of the person", "Pol. party", "Tally", "% of total"),
    ("Candidate's full name", "Party (as on ballot paper)", "Votes given", "p.c."), ("Name of candidate (surname first)", "Description on ballot", "Votes - number", "Share of total"),
])
def test_headings_of_declarations_and_desks(tmp_path: Path, name: str, party: str, votes: str, share: str) -> None:
    (contest,) = read(tmp_path, f"Ward;{name};{party};{votes};{share}\nElm;Ann Archer;Labour;900;60.0\nElm;Bob Baker;Conservative;600;40.0\n").contests
    assert [(c.name, c.party, int(c.votes.value), float(c.share.value)) for c in contest.candidacies if c.votes and c.share] == [("Ann Archer", "labour", 900, 60.0), ("Bob Baker", "conservative", 600, 40.0)]


@pytest.mark.parametrize(("heading", "field"), [
    ("Number eligible to vote", "electorate"), ("Turn-out", "turnout"), ("Participation", "turnout"), ("Papers disallowed", "other"), ("Disallowed", "rejected"), ("Verified total", "votes_cast"),
    ("Winning majority", "majority"), ("Size of majority", "majority"), ("Gap", "majority"), ("Gap in the hedge", "other"),
])
def test_headings_of_figures(heading: str, field: str) -> None:
    assert (field_of(heading) or "other") == field
