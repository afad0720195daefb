"""Two tables of one contest, of which one knows the people alone, and columns of kinds of vote for two votes each."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded, only_contest

from factcheck import read_results
from factcheck.results.kinds_of_vote import kind_and_count

WHOLE = "Candidate,Party,Votes,%\nAnn Archer,Australian Labor Party,150,46.3\nBob Baker,Liberal,163,50.3\nCy Carter,The Greens,11,3.4\nFormal,,324,\n"
PLACES = "Polling place,Ann Archer,Bob Baker,Cy Carter,Formal,Informal\nAdams,100,90,4,194,3\nBoone,50,70,6,126,2\nClark,0,3,1,4,0\n"


def test_people_have_the_parties_of_the_other_table(tmp_path: Path) -> None:
    for name, text in (("results.csv", WHOLE), ("results-places.csv", PLACES)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "results-places.csv")])
    people = (("Ann Archer", "labor-au"), ("Bob Baker", "liberal"), ("Cy Carter", "green"))
    assert [tuple(sorted((c.name, c.party) for c in contest.candidacies)) for contest in results.contests] == [people, people]
    (there,) = results.parts["boone"].contests
    assert {c.party: int(c.votes.value) for c in there.candidacies if c.votes} == {"labor-au": 50, "liberal": 70, "green": 6}


@pytest.mark.parametrize("votes", ["Votes", "First preference votes"])
def test_all_papers_of_a_division_are_nobodys_votes(tmp_path: Path, votes: str) -> None:
    contest = only_contest(tmp_path, f"DivisionNm,Surname,GivenNm,PartyNm,Elected,{votes},Percentage,FormalVotes,InformalVotes,TotalVotes,Enrolment\n"
                                     "Tron,ARCHER,Ann,Labor,Y,150,46.9,320,5,325,400\nTron,BAKER,Bob,Liberal,N,160,50.0,320,5,325,400\nTron,CARTER,Cy,The Greens,N,10,3.1,320,5,325,400\n")
    assert [int(c.votes.value) for c in contest.candidacies if c.votes] == [150, 160, 10]
    assert {name: int(contest.figures[name].value) for name in ("votes_cast", "valid_votes", "rejected")} == {"votes_cast": 325, "valid_votes": 320, "rejected": 5}


@pytest.mark.parametrize(("heading", "meaning"), [
    ("Ordinary candidate votes", ("", "ordinary")), ("Special party votes", ("party vote", "special")), ("Specials (party)", ("party vote", "special")), ("Postal TCP", ("two-candidate-preferred", "postal")),
    ("Special party", ("party vote", "special")), ("Candidate votes", ("", "")), ("Third party votes", ("", "")),
])
def test_a_kind_of_vote_before_the_count(heading: str, meaning: tuple[str, str]) -> None:
    assert kind_and_count(heading) == meaning


def test_votes_of_parties_beside_those_of_people_are_of_a_seat(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Name,Party,Candidate votes,Candidate %,Party votes,Party %\nAnn Archer,National Party,120,52.2,125,50.0\nBob Baker,Labour Party,110,47.8,80,32.0\n,NZ First,,,45,18.0\n")
    assert {contest.kind for contest in results.contests} == {"unknown"}
