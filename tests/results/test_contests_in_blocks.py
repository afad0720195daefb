"""Contests that no heading names: blocks of rows; and tables that the figures beside them date, or make the whole of."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results import Results
from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of, row_label
from factcheck.results.model import PREFERRED
from factcheck.results.seat_a_sheet import _name
from tests.results.test_newsroom_tables import book

WARDS = """Town hall,Fought in,Standing,Nominee,Poll,Pct
Barrow,Dalton,Labour,Ann Lee,595,58.9
Barrow,Dalton,Conservative,Des Day,415,41.1
Dorset,Hilltop,Conservative,Tess Hay,176,50.9
Dorset,Hilltop,Liberal Democrat,Hugh Mead,170,49.1
Dorset,Hill Forts,Conservative,Piers Box,946,69.4
Dorset,Hill Forts,UKIP,Jack Low,417,30.6
"""
TOTALS = """Fought in,Standing,Nominee,Poll,Pct
Dalton,Labour,Ann Lee,595,58.9
Dalton,Conservative,Des Day,415,41.1
Dalton,,Total votes counted,1010,100.0
Hilltop,Conservative,Tess Hay,176,50.9
Hilltop,Liberal Democrat,Hugh Mead,170,49.1
Hilltop,,Total votes counted,346,100.0
"""
MARKED = """Fought in,Standing,Nominee,Poll,Outcome
Dalton,Labour,Ann Lee,595,elected
Dalton,Conservative,Des Day,415,
Hilltop,Conservative,Tess Hay,176,elected
Hilltop,Liberal Democrat,Hugh Mead,170,
"""


def read(folder: Path, **files: str) -> Results:
    paths = []
    for name, text in files.items():
        path = folder / name.replace("_", ".")
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    results = read_results(paths)
    assert results.errors == ()
    return results


@pytest.mark.parametrize(("table", "seats"), [(WARDS, {"Dalton", "Hilltop", "Hill Forts"}), (TOTALS, {"Dalton", "Hilltop"}), (MARKED, {"Dalton", "Hilltop"})])
def test_blocks_with_a_winner_or_a_whole_are_contests(tmp_path: Path, table: str, seats: set[str]) -> None:
    assert {contest.seat for contest in read(tmp_path, results_csv=table).contests if contest.seat} == seats


def test_wards_that_elect_several_add_up_to_the_table_of_parties(tmp_path: Path) -> None:
    parties = "Anytown Council - election of councillors 1 May 2025\n\nParty,Candidates,Councillors elected,Votes\nLabour,4,2,2500\nGreen,3,2,2150\nConservative,3,2,1700\n"
    wards = ("Ward,Candidate,Party,Votes,Elected\nNorth,Ann Lee,Labour,900,Elected\nNorth,Al Moss,Labour,850,Elected\nNorth,Gus Fern,Green,300,\n"
             "East,Joe Ash,Labour,400,\nEast,Mo Elm,Green,950,Elected\nEast,Di Oak,Green,900,Elected\nEast,Cy Day,Conservative,200,\n"
             "West,Kit Bay,Labour,350,\nWest,Tom Fox,Conservative,800,Elected\nWest,Sal Fox,Conservative,700,Elected\n")
    results = read(tmp_path, results_csv=parties, wards_csv="Anytown Council - election of councillors 1 May 2025\n\n" + wards)
    whole = next(contest for contest in results.contests if contest.key == "@2025-05-01")
    assert {c.party: int(c.votes.value) for c in whole.candidacies if c.votes} == {"labour": 2500, "green": 2150, "conservative": 1700}


NOW = "District,Candidate (** incumbent),Affiliation,Votes Obtained\nCentre,Al Moss,Liberal,13440\nCentre,Ann Lee **,Conservative,12668\nCentre,Sandra Fox,NDP,6196\n"
THEN = "District,Candidate (** incumbent),Affiliation,Votes Obtained\nCentre,Ann Lee **,Conservative,19037\nCentre,Steve Koo,Liberal,11052\nCentre,Dusty Inns,NDP,8728\n"
HISTORY = 'District,Election date,Electors,Valid Ballots,Rejected Ballots,Elected Candidate\nCentre,2019-10-21,73975,38817,371,"Lee, Ann (Conservative)"\n'


def test_a_table_without_a_date_is_no_election_of_other_valid_votes(tmp_path: Path) -> None:
    dated = {contest.date.year if contest.date else None: {c.key for c in contest.candidacies} for contest in read(tmp_path, results_csv=NOW, previous_csv=THEN, history_csv=HISTORY).contests if len(contest.candidacies) > 1}
    assert "al moss" in dated[None]
    assert "steve koo" in dated[2019]


@pytest.mark.parametrize(("heading", "field"), [
    ("Registered to vote", "electorate"), ("People registered", "electorate"), ("Electors on list", "electorate"), ("Vacancy", "contest"), ("Principal council", "council"),
    ("Candidate (** incumbent)", "candidate"), ("Candidate (* denotes sitting member)", "candidate"), ("Bad votes", "rejected"), ("Turned out", "votes_cast"), ("Voting %", "turnout"),
    ("Gap to second", "majority"), ("Allegiance", "party"), ("Of valid", "share"), ("Sum of votes", "valid_votes"),
    ("Candidate (2019)", "candidate"), ("Registered office", None), ("Came from", None),
])
def test_headings(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


def test_a_label_says_who_held_the_seat(tmp_path: Path) -> None:
    assert row_label("Majority (Labour hold)") == "majority"
    table = "Pos,Party,Candidate,Votes\n1,Labour,Ann Lee,900\n2,Green,Gus Fern,300\n,Majority (Labour hold),,600\n,Valid votes,,1200\n"
    [contest] = read(tmp_path, results_csv=table).contests
    assert {c.key for c in contest.candidacies} == {"ann lee", "gus fern"}


def test_names_may_stand_under_what_they_were_counted_in(tmp_path: Path) -> None:
    table = 'Robertson - 2016 federal election\nTwo candidate preferred,Party,Votes\n"WICKS, Lucy",Liberal,48728\n"CHARLTON, Anne",Labor,46549\nFormal,,95277\n'
    [contest] = read(tmp_path, results_csv=table).contests
    assert {c.key for c in contest.candidacies if c.person} == {"lucy wicks", "anne charlton"}


def test_seats_of_parties_in_wards_are_no_candidates(tmp_path: Path) -> None:
    table = ("Bristol City Council: all-out election 2 May 2024\n\nWard,Cllrs to elect,Electorate,Turnout,Green elected,Labour elected\n"
             "Ashley,3,14256,0.4355,3,0\nAvonmouth,3,15909,0.256,0,3\nBedminster,2,10052,0.4152,1,1\nCity total,8,40217,,4,4\n")
    contests = {contest.seat: contest for contest in read(tmp_path, results_csv=table).contests}
    assert {c.party: int(c.seats.value) for c in contests["Ashley"].candidacies if c.seats} == {"green": 3, "labour": 0}


def test_votes_of_those_who_have_several_are_no_voters(tmp_path: Path) -> None:
    title = "Anytown Council - election of councillors 1 May 2025\n\n"
    parties = title + "Party,Councillors elected,Votes\nLabour,2,2500\nGreen,2,2150\nConservative,2,1700\nTotal,6,6350\n"
    wards = title + ("Ward,Candidate,Party,Votes,Elected\nNorth,Ann Lee,Labour,900,Elected\nNorth,Al Moss,Labour,850,Elected\nNorth,Gus Fern,Green,300,\n"
                     "East,Joe Ash,Labour,400,\nEast,Mo Elm,Green,950,Elected\nEast,Di Oak,Green,900,Elected\nEast,Cy Day,Conservative,200,\n"
                     "West,Kit Bay,Labour,350,\nWest,Tom Fox,Conservative,800,Elected\nWest,Sal Fox,Conservative,700,Elected\n")
    whole = next(contest for contest in read(tmp_path, results_csv=parties, wards_csv=wards).contests if contest.key == "@2025-05-01")
    assert "valid_votes" not in whole.figures


TOTALS_BESIDE_KINDS = """Division of Northam, federal election, 18 May 2019
Candidate,Party,Ordinary,Pre-poll dec.,Postal,Total first preferences,Change on 2016 (pts)
"ARCHER, Ann",Labor,600,100,50,750,-2.10
"BAKER, Bob",The Nationals,300,90,40,430,+1.10
Formal votes,,900,190,90,1180,
Informal votes,,50,10,10,70,
All votes counted,,950,200,100,1250,

Two candidate preferred
Candidate,Party,Ordinary,Pre-poll dec.,Postal,Total TCP votes,Change on 2016 (pts)
"ARCHER, Ann",Labor,610,101,51,762,-2.00
"BAKER, Bob",The Nationals,290,89,39,418,+2.00
"""
LAST_TIME = """Division of Northam, federal election, 2 July 2016
Formal votes;1200
Informal votes;60

Two candidate preferred;Party;Votes
ARCHER, Ann (elected);Labor;700
BAKER, Bob;The Nationals;500
"""


def test_totals_beside_kinds_of_vote_are_those_of_their_count(tmp_path: Path) -> None:
    contests = {contest.tally: contest for contest in read(tmp_path, results_csv=TOTALS_BESIDE_KINDS).contests}
    first, last = contests[""], contests[PREFERRED]
    assert [int(c.votes.value) for c in first.candidacies if c.votes] == [750, 430]
    assert [int(c.votes.value) for c in last.candidacies if c.votes] == [762, 418]
    assert {name: int(first.figures[name].value) for name in ("valid_votes", "rejected", "votes_cast")} == {"valid_votes": 1180, "rejected": 70, "votes_cast": 1250}


def test_votes_under_names_headed_as_the_last_two_are_after_preferences(tmp_path: Path) -> None:
    (contest,) = (c for c in read(tmp_path, previous_csv=LAST_TIME).contests if c.candidacies)
    assert contest.tally == PREFERRED


def test_sheets_are_of_the_seats_that_their_titles_number(tmp_path: Path) -> None:
    sheets = {
        f"PC-{number} {name.title()}": [["General Election to Parliamentary Constituencies: June 2024"], [f"Parliamentary Constituency {name} - {number} (Jammu and Kashmir)"],
                                        ["S.N.", "Candidate", "Party", "EVM Votes", "Postal Votes", "Total Votes"], ["1", "ANN ARCHER", "Independent", "500", "10", "510"], ["2", "BOB BAKER", "Congress", f"{300 + number}", "5", f"{305 + number}"]]
        for number, name in enumerate(("NORTHAM", "WEST OAK-HILLTOP", "EASTON"), start=1)}
    assert [c.seat for c in book(tmp_path / "results.xlsx", **sheets).contests] == ["Northam", "West Oak-Hilltop", "Easton"]


@pytest.mark.parametrize(("name", "seat"), [("PC-1 Northam", "Northam"), ("03 Northam", "Northam"), ("2019 Northam", "")])
def test_a_sheet_is_of_the_seat_behind_its_number(name: str, seat: str) -> None:
    assert _name(Sheet(path="book.xlsx", name=name, rows=[["Candidate", "Votes"]], lines=[1]), 0) == seat
