"""Tables that list only some of those who stood: their shares and turnout are the printed ones, and nobody who is not listed is left out of a sum."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_not_accused, assert_reads, run
from tables import loaded, only_contest

COLUMNS = """Constituency,Electorate,Con,Lab,LD,Turnout
Anytown North,40000,8455,9120,3100,60.0
Anytown South,40000,8400,9100,2000,61.0
General election 4 July 2024
"""
PAIRS = """Anytown seats: general election 4 July 2024,,,,,,,
Constituency,Electorate,Labour,,Conservative,,Majority,Turnout
,,Votes,%,Votes,%,,
Anytown North,40000,9120,44.0,8455,40.8,665,52.1
Anytown South,40000,9100,46.1,8400,42.6,700,49.5
"""
HISTORY = """Anytown: general elections
Year,Con votes,Con %,Lab votes,Lab %,Turnout %,Electorate
2015,8000,40.0,12000,60.0,50.0,40000
2017,8000,38.1,11000,52.4,53.0,40000
"""
PARTIES = """# Scotland: general election 12 December 2019

| Party | Seats | Votes | % votes |
|---|--:|--:|--:|
| SNP | 48 | 1,242,380 | 45.0 |
| Conservative | 6 | 692,939 | 25.1 |
| Labour | 1 | 511,838 | 18.6 |
| Liberal Democrat | 4 | 263,417 | 9.5 |

Electorate: 4,053,056. Turnout: 68.1%.
"""
FIRST_THREE = """General election 4 July 2024: Anytown North
Candidate,Party,Votes,%
Ann Archer,Labour,9120,44.0
Bob Baker,Conservative,8455,40.8
Cy Carter,Green,900,4.3
"""
ROWS = """General election 4 July 2024: Anytown North
Candidate,Party,Votes
Ann Archer,Labour,9120
Bob Baker,Conservative,8455
Cy Carter,Green,900
Electorate,40000
Turnout,60.0%
"""
WINNERS = """Date,Constituency,Result,New MP,Party,Votes,Share,Maj,Turnout
20/07/2023,Anytown North,LD gain from Con,Ann Archer,LD,21187,54.6%,11008,44.1%
20/07/2023,Anytown South,Con hold,Bob Baker,Con,13965,45.2%,495,46.1%
"""


@pytest.mark.parametrize(("table", "name", "sentence", "figure", "measure", "verdict"), [
    (PAIRS, "results.csv", "In Anytown North Labour took 44.0% of the vote.", "44.0%", "share", "supported"),
    (PAIRS, "results.csv", "In Anytown North Labour took 51.9% of the vote.", "51.9%", "share", "refuted"),  # of the two that are listed
    (PAIRS, "results.csv", "Turnout in Anytown South was 49.5%.", "49.5%", "turnout", "supported"),
    (PAIRS, "results.csv", "Turnout in Anytown South was 43.8%.", "43.8%", "turnout", "refuted"),
    (COLUMNS, "results.csv", "Turnout in Anytown North was 60%.", "60%", "turnout", "supported"),
    (COLUMNS, "results.csv", "In Anytown North Labour took 44.1% of the vote.", "44.1%", "share", "unverifiable"),
    (COLUMNS, "results.csv", "The Lib Dems came third in Anytown North.", "third", "rank", "unverifiable"),  # others had as many together
    (COLUMNS, "results.csv", "Labour won Anytown North with a majority of 665.", "665", "majority", "supported"),
    (HISTORY, "results.csv", "In 2017 Labour took 52.4% of the vote in Anytown.", "52.4%", "share", "supported"),
    (HISTORY, "results.csv", "In 2015 Labour took 60% of the vote in Anytown.", "60%", "share", "supported"),
    (PARTIES, "results.md", "The SNP took 45.0% of the vote in Scotland.", "45.0%", "share", "supported"),
    (PARTIES, "results.md", "The SNP took 45.8% of the vote in Scotland.", "45.8%", "share", "refuted"),
    (PARTIES, "results.md", "Turnout in Scotland was 68.1%.", "68.1%", "turnout", "supported"),
    (FIRST_THREE, "results.csv", "In Anytown North Labour took 44.0% of the vote.", "44.0%", "share", "supported"),
    (FIRST_THREE, "results.csv", "In Anytown North three candidates stood.", "three", "candidates", "unverifiable"),
    (ROWS, "results.csv", "In Anytown North Labour took 49.4% of the vote.", "49.4%", "share", "unverifiable"),
    (ROWS, "results.csv", "Turnout in Anytown North was 60%.", "60%", "turnout", "supported"),
    (WINNERS, "results.csv", "In Anytown North the Liberal Democrats took 54.6% of the vote.", "54.6%", "share", "supported"),
    (WINNERS, "results.csv", "In Anytown North the Liberal Democrats took 64.6% of the vote.", "64.6%", "share", "refuted"),
])
def test_shares_and_turnout_are_the_printed_ones(tmp_path: Path, table: str, name: str, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence, loaded(tmp_path, table, name)), figure, measure, verdict)


def test_a_majority_over_somebody_who_is_not_listed_is_the_printed_one(tmp_path: Path) -> None:
    results = loaded(tmp_path, PAIRS.replace(",665,", ",20,").replace("9120,44.0,8455,40.8", "9120,34.0,8455,31.5"))
    assert_reads(run("Labour won Anytown North with a majority of 20.", results), "20", "majority", "supported")


@pytest.mark.parametrize(("sentence", "figure"), [
    ("The Greens came last in Anytown North.", "last"), ("There were 20,703 valid votes in Anytown North.", "20,703"), ("Three candidates lost their deposits in Anytown North.", "Three"),
    ("In Anytown North 20,800 votes were cast.", "20,800"),
])
def test_what_needs_everybody_is_not_in_the_table(tmp_path: Path, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, loaded(tmp_path, FIRST_THREE))
    assert_not_accused(sentence, figure, loaded(tmp_path, PAIRS))


BARE = """General election 4 July 2024
Constituency,Con,Lab,LD{}
Anytown North,8455,9120,3100{}
Anytown South,8400,9100,2000{}
"""


@pytest.mark.parametrize(("heads", "first", "second", "verdict"), [
    ("", "", "", "unverifiable"), (",Valid votes", ",20675", ",19500", "refuted"), (",Others", ",0", ",0", "refuted"), (",Con %,Lab %,LD %", ",40.9,44.1,15.0", ",43.1,46.7,10.3", "refuted"),
    (",Electorate,Turnout", ",40000,51.7", ",40000,48.8", "refuted"), (",Electorate,Rejected,Ballots cast", ",40000,25,20700", ",40000,20,19520", "refuted"),
])
def test_columns_of_parties_prove_to_be_all_before_their_sum_accuses(tmp_path: Path, heads: str, first: str, second: str, verdict: str) -> None:
    results = loaded(tmp_path, BARE.format(heads, first, second))
    assert not results.errors
    assert_reads(run("In Anytown North Labour took 43.0% of the vote.", results), "43.0%", "share", verdict)
    assert_reads(run("In Anytown North Labour took 44.1% of the vote.", results), "44.1%", "share", "supported")


@pytest.mark.parametrize("table", [FIRST_THREE.replace(",4.3", ",14.3"), FIRST_THREE.replace("44.0", "49.4").replace("40.8", "45.8").replace("4.3", "4.9")])
def test_a_share_that_does_not_fit_the_others_is_a_slip_and_no_list_in_part(tmp_path: Path, table: str) -> None:
    contest = only_contest(tmp_path, table)
    assert contest.complete and not contest.in_part


def test_two_heading_rows_of_parties_keep_their_last_headings(tmp_path: Path) -> None:
    contest = loaded(tmp_path, PAIRS).contests[0]
    assert [(c.party, c.share.value if c.share else None) for c in contest.candidacies] == [("labour", 44), ("conservative", pytest.approx(40.8))]
    assert contest.figures["majority"].value == 665


MARGINAL = """The most marginal seats, December 2019
Rank;Seat;Held by;Second place;Majority (votes);Majority (%);Electorate
1;Anytown North;Conservative;Labour;590;1.09;74265
2;Anytown South;Labour;Conservative;665;1.36;71336
"""


@pytest.mark.parametrize(("figure", "verdict"), [("1.09%", "supported"), ("1.1%", "supported"), ("3.09%", "refuted")])
def test_a_majority_in_percent_without_the_valid_votes_is_the_printed_one(tmp_path: Path, figure: str, verdict: str) -> None:
    assert_reads(run(f"The majority in Anytown North was {figure} of the vote.", loaded(tmp_path, MARGINAL)), figure, "margin_points", verdict)


def test_without_it_too_it_is_the_gap_of_the_printed_shares(tmp_path: Path) -> None:
    results = loaded(tmp_path, FIRST_THREE)
    assert_reads(run("Labour won Anytown North by 3.2 percentage points.", results), "3.2 percentage points", "margin_points/lead_points", "supported")
    assert_reads(run("Labour won Anytown North by 5.2 percentage points.", results), "5.2 percentage points", "margin_points/lead_points", "refuted")


@pytest.mark.parametrize(("points", "shares"), [("17.9", False), ("17.90%", False), ("23.0", True)])
def test_a_majority_in_points_tells_of_others(tmp_path: Path, points: str, shares: bool) -> None:
    text = f"Constituency,Con candidate,Con votes,Lab candidate,Lab votes,Majority,Majority %\nWakefield,Nadeem Ahmed,8241,Simon Lightwood,13166,4925,{points}\nHartlepool,Jill Mortimer,15529,Paul Williams,8589,6940,28.8\n"
    results = loaded(tmp_path, text)
    wakefield = next(c for c in results.contests if c.seat == "Wakefield")
    assert wakefield.in_part is not shares
