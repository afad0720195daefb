"""Areas as columns or rows of one contest, and further counts beside the votes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tables import votes

from factcheck.results.model import PARTY_VOTE, TWO_PARTY
from tests.tables import loaded, only_contest

# --- candidates as columns, areas as rows ------------------------------------------------------------------------------


@pytest.mark.parametrize("head", ["Town", "City/Town", "Municipality", "Place", "Township", "County", "Precinct", "Cities and towns", "Local jurisdiction"])
@pytest.mark.parametrize("whole", ["STATEWIDE", "Total", "All towns", "State total"])
def test_candidates_by_town(tmp_path: Path, head: str, whole: str) -> None:
    if whole == "All towns" or head == "Cities and towns":
        whole, head = whole.replace("All towns", "Statewide total"), head.replace("Cities and towns", "Towns")
    results = loaded(tmp_path, f"\"U.S. Senate, Maine, 2012\"\n{head},King (I),Summers (R),Dill (D),Total\nPortland,500,300,100,900\nBangor,200,150,50,400\n{whole},700,450,150,1300\n")
    (contest,) = results.contests
    assert votes(contest) == {"King": 700, "Summers": 450, "Dill": 150}
    assert {name.removesuffix(" county"): votes(part)["King"] for name in results.parts for part in results.parts[name].contests} == {"portland": 500, "bangor": 200}


def test_a_place_beside_candidates_is_their_rank(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Anytown 2023\nPlace,Candidate,Party,Votes\n1,Ann Archer,Labour,500\n2,Bob Baker,Green,300\n")
    assert [int(c.rank.value) for c in contest.candidacies if c.rank] == [1, 2]


@pytest.mark.parametrize("heads", ["New Castle County,Kent County,Statewide total", "New Castle,Kent,Total", "New Castle,Kent,All counties", "New Castle,Kent,Votes", "New Castle,Kent,Delaware (all)"])
@pytest.mark.parametrize("share", ["", ",% of vote"])
def test_areas_as_columns(tmp_path: Path, heads: str, share: str) -> None:
    cells = (",60.0", ",40.0", ",100") if share else ("", "", "")
    results = loaded(tmp_path, f"Delaware governor by county 2020\nCandidate,Party,{heads}{share}\nAnn Archer,Democratic,500,400,900{cells[0]}\nBob Baker,Republican,200,400,600{cells[1]}\nTotal,,700,800,1500{cells[2]}\n")
    (contest,) = results.contests
    assert votes(contest) == {"Ann Archer": 900, "Bob Baker": 600}
    assert contest.figures["valid_votes"].value == 1500
    assert [float(c.share.value) for c in contest.candidacies if c.share] == ([60.0, 40.0] if share else [])
    assert {name: votes(part) for name in results.parts for part in results.parts[name].contests}["kent county"] == {"Ann Archer": 400, "Bob Baker": 400}
    (cell,) = contest.candidacies[0].votes.cells if contest.candidacies[0].votes else ()
    assert (cell.row, cell.raw) == (3, "900")


@pytest.mark.parametrize("heads", ["Postal,Ordinary,Total", "Early votes,Election day,Total"])
def test_kinds_of_vote_are_no_areas(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"Anytown 2020\nCandidate,Party,{heads}\nAnn Archer,Labour,500,400,900\nBob Baker,Green,200,400,600\n")
    assert not any(name.endswith(("county", "postal county")) or name == "total" for name in results.parts)


def test_columns_that_make_no_total_are_no_areas(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Delaware 2020\nCandidate,Party,New Castle,Kent,Votes\nAnn Archer,Democratic,500,400,950\nBob Baker,Republican,200,400,600\n")
    assert not results.parts and votes(results.contests[0]) == {"Ann Archer": 950, "Bob Baker": 600}


# --- candidates across -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rows", [
    "Votes,900,700,200\nShare,50.0%,38.9%,11.1%\n", "Votes,900,700,200\n", "Votes won,900,700,200\n% of votes,50.0,38.9,11.1\nTurnout,64.2%\n", "Vote share,50.0%,38.9%,11.1%\nVotes,900,700,200\nMajority,200\n",
])
def test_names_with_their_parties_as_headings(tmp_path: Path, rows: str) -> None:
    contest = only_contest(tmp_path, f"Anytown, federal election 2019\n,Ann Archer (Ind),Bob Baker (Lib),Cy Carter (Con)\n{rows}")
    assert votes(contest) == {"Ann Archer": 900, "Bob Baker": 700, "Cy Carter": 200}
    assert [c.party for c in contest.candidacies] == ["independent", "liberal", "conservative-ca"] or len({c.party for c in contest.candidacies}) == 3


def test_names_without_parties_prove_nothing(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Anytown 2019\n,Great Hall,Little Barn,Old Mill\nVotes,900,700,200\nShare,50.0%,38.9%,11.1%\n")
    assert not [c for contest in results.contests for c in contest.candidacies]


# --- the party's column that says who stood ----------------------------------------------------------------------------


@pytest.mark.parametrize("heads", [
    "Democrat,Dem votes,Dem %,Republican,GOP votes,GOP %", "Democratic candidate,Dem votes,Dem %,Republican candidate,GOP votes,GOP %", "Democratic nominee,Democratic votes,Democratic %,Republican nominee,Republican votes,Republican %",
])
def test_who_stood_for_the_parties(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"# Florida in presidential elections\n\nYear,{heads},Total\n2000,Al Gore,2912253,48.8,George W. Bush,2912790,48.8,5963110\n2004,John Kerry,3583544,47.1,George W. Bush,3964522,52.1,7609810\n")
    newest = max(results.contests, key=lambda c: c.year or 0)
    assert votes(newest) == {"John Kerry": 3583544, "George W. Bush": 3964522}
    assert all(c.person and "votes" not in c.party_name.casefold() for c in newest.candidacies)
    assert not newest.complete  # others stood


@pytest.mark.parametrize("heads", ["Democrat,Dem votes,Republican,GOP votes"])
def test_surnames_alone_are_not_told_apart(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"Florida 1976-2000\nYear,{heads},Total votes\n1992,Clinton,2071698,Bush,2173310,5313392\n2000,Gore,2912253,Bush,2912790,5963110\n")
    assert not any(c.person for contest in results.contests for c in contest.candidacies)


# --- two votes, and two parties ----------------------------------------------------------------------------------------

TWO_VOTES = "National,Ann Archer,900,50.0,1200,60.0\nLabour,Bob Baker,700,38.9,600,30.0\nGreen,Cy Carter,200,11.1,200,10.0\nTotal valid votes,,1800,,2000,\n"


@pytest.mark.parametrize("heads", [
    "Tron,,Electorate vote,,Party vote,\nParty,Candidate,Votes,%,Votes,%", "Tron,,Electorate votes,,Party votes,\nParty,Candidate,Number,Share,Number,Share",
    "Tron\nParty,Candidate,Electorate votes,Electorate %,Party votes,Party %", "Tron\nParty,Candidate,Constituency votes,Constituency %,List votes,List %",
    "Tron,,Constituency vote,,Regional vote,\nParty,Candidate,Votes,% share,Votes,% share",
])
def test_two_votes_of_one_paper(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"{heads}\n{TWO_VOTES}", "new-zealand-2014.csv")
    by_tally = {contest.tally: contest for contest in results.contests}
    assert votes(by_tally[""]) == {"Ann Archer": 900, "Bob Baker": 700, "Cy Carter": 200}
    assert [float(c.share.value) for c in by_tally[""].candidacies if c.share][:1] == [50.0]
    assert sorted(votes(by_tally[PARTY_VOTE]).values()) == [200, 600, 1200]
    assert {tally: int(c.figures["valid_votes"].value) for tally, c in by_tally.items()} == {"": 1800, PARTY_VOTE: 2000}


@pytest.mark.parametrize("heads", ["ALP 2PP votes,ALP 2PP %,L/NP 2PP votes,L/NP 2PP %", "Labor TPP votes,Labor TPP %,Coalition TPP votes,Coalition TPP %", "ALP two-party-preferred votes,ALP two-party-preferred %,LNP Coalition two-party-preferred votes,LNP Coalition two-party-preferred %"])
def test_two_parties_after_preferences(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"2019 federal election\nDivision,State,Held by,{heads},2PP swing\nBass,TAS,LP,34085,49.59,34648,50.41,5.83\nClark,TAS,ALP,44642,66.17,22819,33.83,-0.84\n")
    (bass,) = results.of_seat("bass")
    assert votes(bass) == {"Labor": 34085, "Coalition": 34648}
    assert (bass.tally, bass.date) == (TWO_PARTY, date(2019, 5, 18))


@pytest.mark.parametrize("heads", [
    "Electorate,2014 winner,Party,Votes,Majority,2011 winner,Party,Votes,Majority", "Electorate,Winner (2014),Party,Votes,Majority,Winner (2011),Party,Votes,Majority",
    "Electorate,Winner 2014,Party 2014,Votes 2014,Majority 2014,Winner 2011,Party 2011,Votes 2011,Majority 2011", ",2014,,,,2011,,,\nElectorate,Winner,Party,Votes,Majority,Winner,Party,Votes,Majority",
])
def test_a_year_over_a_block(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"New Zealand electorates\n{heads}\nTron,Ann Archer,National,900,200,Bob Baker,ACT,800,100\nWaka,Cy Carter,Labour,700,50,Di Dunn,Labour,650,20\n")
    assert {(c.seat, c.year): (votes(c), int(c.figures["majority"].value)) for c in results.contests} == {
        ("Tron", 2014): ({"Ann Archer": 900}, 200), ("Tron", 2011): ({"Bob Baker": 800}, 100), ("Waka", 2014): ({"Cy Carter": 700}, 50), ("Waka", 2011): ({"Di Dunn": 650}, 20)}


def test_blocks_that_are_not_alike_say_no_year_for_each_other(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Electorate,2014 winner,Party,Votes,2011 winner,Share,Votes\nTron,Ann Archer,National,900,Bob Baker,50,800\n")
    assert not any(candidacy.votes or candidacy.share for c in results.contests if c.year == 2011 for candidacy in c.candidacies)
