"""Tables on their side with a column a place, questions by county, and offices of one place: what each column and row is of."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results.offices_apart import office_in
from factcheck.results.party_columns import party_of
from tests.tables import loaded

PLACES = (
    "EU referendum, 23 June 2016: Barset and around\n{head};Northam;Southam;Westham\nElectorate;73832;133780;67420\nVotes cast;56512;94257;54910\nTurnout (%);76.54;70.46;81.44\n"
    "Remain;22888;43500;27028\nLeave;33583;50672;27850\nRejected papers;41;85;32\nValid votes;56471;94172;54878\n"
)


@pytest.mark.parametrize("head", ["Counting area", "", "Area", "Local authority"])
def test_places_across(tmp_path: Path, head: str) -> None:
    found = loaded(tmp_path, PLACES.format(head=head), "results.csv")
    assert [(c.seat, {x.key: int(x.votes.value) for x in c.candidacies if x.votes}) for c in found.contests][:2] == [
        ("Northam", {"remain": 22888, "leave": 33583}), ("Southam", {"remain": 43500, "leave": 50672})]
    (northam,) = found.of_seat("northam")
    assert {name: int(figure.value) for name, figure in northam.figures.items()} == {"electorate": 73832, "votes_cast": 56512, "turnout": 76, "rejected": 41, "valid_votes": 56471}
    assert northam.figures["electorate"].cells[0].raw == "73832"


@pytest.mark.parametrize("text", [
    "Figure;2015;2017;2019\nElectorate;73832;73780;67420\nRemain;22888;43500;27028\nLeave;33583;50672;27850\n",  # elections
    "Counting area;Northam;Southam\nRemain;22888;43500\nLeave;33583;50672\n",  # nothing tells that they are no people
])
def test_what_is_no_place(tmp_path: Path, text: str) -> None:
    (tmp_path / "results.csv").write_text(text, encoding="utf-8")
    assert not any(contest.seat == "Northam" for contest in read_results([str(tmp_path / "results.csv")]).contests)


def test_figures_of_the_contest_beside_those_who_stood(tmp_path: Path) -> None:
    text = ("Northam constituency\t8 June 2017\n\tDerek Thorne\tAndrew George\tChris Drewe\tTotal valid\tRejected\tElectorate\n\tConservative\tLiberal Democrat\tLabour\t\t\t\n"
            "Votes\t22,120\t21,808\t7,298\t51,226\t109\t67,145\nShare\t43.2%\t42.6%\t14.2%\t\t\t\n")
    (contest,) = loaded(tmp_path, text, "results.tsv").contests
    assert (contest.seat, str(contest.date)) == ("Northam", "2017-06-08")
    assert [(c.name, c.party, int(c.votes.value)) for c in contest.candidacies if c.votes] == [
        ("Derek Thorne", "conservative", 22120), ("Andrew George", "liberal-democrat", 21808), ("Chris Drewe", "labour", 7298)]
    assert {name: int(figure.value) for name, figure in contest.figures.items()} == {"valid_votes": 51226, "rejected": 109, "electorate": 67145}


BY_COUNTY = "State ballot measures, November 3, 2015\nProposition BB: Retain revenue\n\nCounty,{yes},{no},Total Votes\nAdams,\"39,099\",\"19,063\",\"58,162\"\nBoone,\"2,261\",\"1,289\",\"3,550\"\nClark,900,901,\"1,801\"\nTOTAL,\"42,260\",\"21,253\",\"63,513\"\n"


@pytest.mark.parametrize(("yes", "no"), [("Yes", "No"), ("Yes/For", "No/Against"), ("For (Yes)", "Against (No)"), ("Yes votes", "No votes")])
def test_a_question_by_county(tmp_path: Path, yes: str, no: str) -> None:
    found = loaded(tmp_path, BY_COUNTY.format(yes=yes, no=no), "results.csv")
    (contest,) = found.contests
    assert {c.key: int(c.votes.value) for c in contest.candidacies if c.votes} == {"yes": 42260, "no": 21253}
    assert {"adams county", "boone county", "clark county"} <= set(found.parts)


def test_of_more_counties_than_are_printed(tmp_path: Path) -> None:
    text = BY_COUNTY.format(yes="Yes", no="No").replace("42,260", "52,260").replace("63,513", "73,513")
    (contest,) = loaded(tmp_path, text, "results.csv").contests
    assert {c.key: int(c.votes.value) for c in contest.candidacies if c.votes} == {"yes": 52260, "no": 21253}


@pytest.mark.parametrize(("heading", "answer"), [("Yes/For", "yes"), ("No (Against)", "no"), ("For", None), ("Yes/No", None), ("Lab/Co-op", "labour")])
def test_answers_said_twice(heading: str, answer: str | None) -> None:
    assert party_of(heading) == answer


def test_votes_beside_the_total_of_all(tmp_path: Path) -> None:
    """An American table in which the votes are somebody's and the total is everybody's."""
    rows = "".join(f'DELAWARE,2012,"{name}",{party},{votes},1000\n' for name, party, votes in (("ARCHER, ANN", "DEMOCRAT", 600), ("BAKER, BOB", "REPUBLICAN", 350), ("CARTER, CY", "LIBERTARIAN", 50)))
    (contest,) = loaded(tmp_path, "State,Year,Candidate,Party,Votes,Total votes\n" + rows, "results.csv").contests
    assert [int(c.votes.value) for c in contest.candidacies if c.votes] == [600, 350, 50]
    assert int(contest.figures["valid_votes"].value) == 1000


OFFICE = "{title}\nState of Delaware General Election, November 3, 2020\n\nCandidate,Party,Votes\n{one},Democratic,{votes}\n{other},Republican,400\n"


def test_offices_of_one_place(tmp_path: Path) -> None:
    (tmp_path / "governor.csv").write_text(OFFICE.format(title="GOVERNOR", one="Ann Archer", other="Bob Baker", votes=600), encoding="utf-8")
    (tmp_path / "senate.csv").write_text(OFFICE.format(title="UNITED STATES SENATOR", one="Cy Carter", other="Di Dean", votes=700), encoding="utf-8")
    found = read_results([str(tmp_path / "governor.csv"), str(tmp_path / "senate.csv")])
    assert {contest.seat for contest in found.contests} == {"Governor, Delaware", "US Senate, Delaware"}
    said = {v.claim.text: v.verdict for v in check(parse("a.txt", "Ann Archer won the race for governor of Delaware by 200 votes."), found).verdicts}
    assert said["200"] == "supported"


@pytest.mark.parametrize(("title", "office"), [("Lt. Governor", "Lieutenant Governor"), ("2020 gubernatorial election in Delaware", "Governor"), ("Governor and Senator", "Governor"), ("U.S. Senate and Governor", ""), ("Results by county", "")])
def test_the_office_of_a_title(title: str, office: str) -> None:
    assert office_in(title) == office
