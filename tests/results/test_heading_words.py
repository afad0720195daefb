"""Headings that no table has whole, told by their words; one unknown word and nothing is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results.headings import field_of


@pytest.mark.parametrize(("heading", "field"), [
    ("Party Identifer", "party"),  # as the Electoral Commission spells it
    ("Party Identifier", "party"),
    ("Votes rejected at count", "rejected"),
    ("Total number of votes rejected at the count", "rejected"),
    ("Valid vote share (%)", "share"),
    ("Fraction of valid", "share"),
    ("Net change in share", "change"),
    ("Vote share change (pts)", "change"),
    ("majority_share", "margin_points"),
    ("Reg. electors", "electorate"),
    ("Places to be filled", "to_fill"),
    ("Ballot box turnout (inc votes rejected at count)", "turnout"),
    ("Candidate's surname", "surname"),
])
def test_told_by_their_words(heading: str, field: str) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize("heading", [
    "Postal votes", "Regional share (%)", "Rejected: identifying mark", "Party emblem", "Votes rejected in part", "No % vote",
    "Share of electorate", "Electors voting by post", "Lost deposits", "Turnout 2015 rank", "% share of party votes",
])
def test_an_unknown_word_may_say_anything(heading: str) -> None:
    assert field_of(heading) not in {"party", "share", "rejected", "electorate", "turnout", "change"}


def test_votes_of_the_seat_and_of_candidates_under_like_headings(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(
        "PANO,Constituency,Electorate,Total number of ballots at count,Total number of ballot papers rejected at the count,"
        "Total number of valid votes counted,Surname,First name,Party Identifer,Valid votes\n"
        "565,Oldtown,1000,610,10,600,ARCHER,Ann,Labour,400\n565,Oldtown,1000,610,10,600,BAKER,Bob,Conservative,200\n"
        "566,Newtown,900,505,5,500,CARTER,Cy,Labour,300\n566,Newtown,900,505,5,500,DUNN,Di,Conservative,200\n")
    (contest,) = read_results([str(tmp_path / "results.csv")]).find("oldtown@?")
    assert [(c.name, c.party, int(c.votes.value)) for c in contest.candidacies if c.votes] == [("Ann Archer", "labour", 400), ("Bob Baker", "conservative", 200)]
    assert {name: int(figure.value) for name, figure in contest.figures.items() if name in {"electorate", "valid_votes", "rejected"}} == {
        "electorate": 1000, "valid_votes": 600, "rejected": 10}


def test_the_parliament_s_headings(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(
        "General election polling date,Constituency name,Candidate family name,Candidate given name,Main party name,Candidate vote count,Candidate vote share,"
        "Candidate vote change,Candidate result position,Electorate,Election valid vote count,Election invalid vote count,Majority\n"
        "2017-06-08,Oldtown,Archer,Ann,Labour,400,0.666667,0.1,1,1000,600,10,200\n2017-06-08,Oldtown,Baker,Bob,Conservative,200,0.333333,-0.1,2,1000,600,10,200\n")
    (contest,) = read_results([str(tmp_path / "results.csv")]).find("oldtown@2017-06-08")
    assert [(c.name, c.party, int(c.votes.value)) for c in contest.candidacies if c.votes] == [("Ann Archer", "labour", 400), ("Bob Baker", "conservative", 200)]
    assert int(contest.figures["rejected"].value) == 10 and int(contest.figures["valid_votes"].value) == 600
