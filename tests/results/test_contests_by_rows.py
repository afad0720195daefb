"""Which rows of a table are of one contest, where the heading of its names is not in the table of headings."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded

from factcheck.results.headings import field_of

WARDS = """{heading},Candidate,Description,Votes{more}
Abbey,Ann Archer,Labour,900{abbey}
Abbey,Bob Baker,Conservative,700{abbey}
Castle,Cy Carter,Green,650{castle}
Castle,Di Dodd,Labour,600{castle}
Castle,Ed Eve,Conservative,350{castle}
"""


@pytest.mark.parametrize("heading", [
    "District ward", "Borough ward", "County division", "Town ward", "Parish ward", "Ward (2024)", "Electoral ward name", "Counting area name", "Westminster seat", "Electoral district name",
    "Federal division", "Unitary ward", "Council ward", "Community ward", "Congressional district", "Assembly constituency", "Lok Sabha constituency", "Dáil constituency", "Police force",
    "Seat/ward", "Ward or division", "Ward name (new)", "Constituency (2024 boundaries)", "Wahlkreis", "Provincial riding", "Voting district",
])
def test_headings_of_seats(heading: str) -> None:
    assert field_of(heading) == "contest"


@pytest.mark.parametrize("heading", ["Ward no.", "Ward result", "Seat type", "Constituency no.", "Polling district", "County", "Ward councillors", "Home ward of candidate", "Borough"])
def test_what_names_no_seat(heading: str) -> None:
    assert field_of(heading) != "contest"


@pytest.mark.parametrize(("more", "abbey", "castle"), [
    (",Electorate", ",4000", ",3100"), (",To elect", ",2", ",1"), (",Ballot papers", ",1650", ",1610"), (",Turnout", ",41.0%", ",52.1%"),
])
@pytest.mark.parametrize("heading", ["Locality", "Village", "Gemeinde", "Sprengel"])
def test_a_column_of_names_with_which_figures_change(tmp_path: Path, heading: str, more: str, abbey: str, castle: str) -> None:
    results = loaded(tmp_path, WARDS.format(heading=heading, more=more, abbey=abbey, castle=castle))
    assert {c.seat: [x.name for x in c.candidacies] for c in results.contests} == {"Abbey": ["Ann Archer", "Bob Baker"], "Castle": ["Cy Carter", "Di Dodd", "Ed Eve"]}


@pytest.mark.parametrize("rows", [
    "Locality,Name,Party,Votes,Share\nAbbey,Ann Archer,Labour,900,60.0\nAbbey,Bob Baker,Green,600,40.0\nCastle,Cy Carter,Green,650,52.0\nCastle,Di Dodd,Labour,600,48.0\n",
    "Locality,Name,Party,Votes,Position\nAbbey,Ann Archer,Labour,900,1\nAbbey,Bob Baker,Green,600,2\nCastle,Cy Carter,Green,650,1\nCastle,Di Dodd,Labour,600,2\n",
    "Locality,Name,Party,Votes\nAbbey,Ann Archer,Labour,900\nAbbey,Bob Baker,Green,600\nCastle,Cy Carter,Green,650\nCastle,Di Dodd,Labour,600\n",
    "Locality,Name,Party,Votes,Electorate\nAbbey,Ann Archer,Labour,900,4000\n,Bob Baker,Green,600,\nCastle,Cy Carter,Green,650,3900\n,Di Dodd,Labour,600,\n",
])
def test_shares_ranks_and_falling_votes_tell_it_too(tmp_path: Path, rows: str) -> None:
    results = loaded(tmp_path, rows)
    assert {c.seat: sum(int(x.votes.value) for x in c.candidacies if x.votes) for c in results.contests} == {"Abbey": 1500, "Castle": 1250}


@pytest.mark.parametrize("text", [
    "Home town,Candidate,Party,Votes,Electorate\nAbbey,Ann Archer,Labour,900,4000\nAbbey,Bob Baker,Green,600,4000\nCastle,Cy Carter,Conservative,450,4000\n",
    "Home town,Candidate,Party,Votes\nAbbey,Ann Archer,Labour,900\nAbbey,Bob Baker,Green,600\nCastle,Cy Carter,Conservative,450\n",
    "Bloc,Candidate,Party,Votes,Share\nLeft,Ann Archer,Labour,900,45.0\nLeft,Bob Baker,Green,600,30.0\nRight,Cy Carter,Conservative,500,25.0\n",
    "Outcome,Candidate,Party,Votes\nElected,Ann Archer,Labour,900\nElected,Bob Baker,Green,600\nNot elected,Cy Carter,Conservative,450\nNot elected,Di Dodd,Labour,440\n",
])
def test_one_contest_stays_one(tmp_path: Path, text: str) -> None:
    (contest,) = loaded(tmp_path, text).contests
    assert len(contest.candidacies) == text.count("\n") - 1


@pytest.mark.parametrize("heads", ["No.,Candidate,Party,Votes,Electorate", "Code,Name,Description,Votes,Registered electors"])
def test_contests_that_no_column_names_are_refused(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"{heads}\n1,Ann Archer,Labour,900,4000\n1,Bob Baker,Green,600,4000\n2,Cy Carter,Green,650,3100\n2,Di Dodd,Labour,600,3100\n")
    assert not results.contests and "the rows are of several contests, which no column names" in str(results.errors[0])


@pytest.mark.parametrize("heading", ["Poll (%)", "% Poll", "Poll %"])
def test_a_share_that_all_have_is_the_turnout(tmp_path: Path, heading: str) -> None:
    results = loaded(tmp_path, WARDS.format(heading="Ward", more=f",{heading}", abbey=",41.2", castle=",38.0"))
    assert [(c.seat, float(c.figures["turnout"].value), [x.share for x in c.candidacies if x.share]) for c in results.contests] == [("Abbey", 41.2, []), ("Castle", 38.0, [])]


def test_shares_that_differ_stay_shares(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Ward,Candidate,Party,Votes,Poll %\nAbbey,Ann Archer,Labour,900,50.0\nAbbey,Bob Baker,Green,900,50.0\nCastle,Cy Carter,Green,650,52.0\nCastle,Di Dodd,Labour,600,48.0\n")
    assert [float(x.share.value) for c in results.contests for x in c.candidacies if x.share] == [50.0, 50.0, 52.0, 48.0]
