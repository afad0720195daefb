"""Tables of parties without votes, candidates in columns or in groups of columns, and lists that are no result."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from test_abroad import contests, figures, refusal, votes

from factcheck import read_results
from factcheck.results.model import Contest


def of_parties(contest: Contest, figure: str) -> dict[str, float]:
    return {c.name: float(found.value) for c in contest.candidacies if (found := getattr(c, figure))}


# --- parties as columns, and no votes ---------------------------------------------------------------------------------


def test_a_national_history_of_seats_and_shares(tmp_path: Path) -> None:
    text = "Election\tCon MPs\tCon share\tLab MPs\tLab share\tLD MPs\tLD share\tTurnout\n2017\t317\t0.423\t262\t0.400\t12\t0.074\t0.688\n2019\t365\t0.436\t202\t0.321\t0\t0.116\t0.673\n"
    first, second = contests(tmp_path, "history.tsv", text)
    assert (first.kind, first.date, second.date) == ("national", date(2017, 6, 8), date(2019, 12, 12))
    assert of_parties(first, "seats") == {"Conservative": 317, "Labour": 262, "Liberal Democrat": 12}
    assert of_parties(second, "share") == {"Conservative": 43.6, "Labour": 32.1, "Liberal Democrat": 11.6}
    assert figures(second)["turnout"] == 67.3 and not any(c.votes for c in second.candidacies)


def test_bare_shares_of_seats_are_told_by_their_sum(tmp_path: Path) -> None:
    text = "Constituency,Date,Con,Lab,Lib Dem,Others\nA,2019-12-12,40.5,30.5,20.0,9.0\nB,2019-12-12,10.4,60.6,20.0,9.0\nC,2019-12-12,33.3,33.3,33.3,0.1\n"
    first, *_ = contests(tmp_path, "shares.csv", text)
    assert of_parties(first, "share") == {"Conservative": 40.5, "Labour": 30.5, "Liberal Democrat": 20, "Others": 9}


@pytest.mark.parametrize("text", [
    "Constituency,Date,Con,Lab,Lib Dem\nA,2019-12-12,40.5,30.5,20.0\nB,2019-12-12,10.4,60.6,20.0\nC,2019-12-12,33.3,33.3,13.3\n",  # no hundred: not all parties, or no shares
    "Constituency,Date,Sample size,Con,Lab\nA,2019-12-12,1000,0.405,0.595\nB,2019-12-12,990,0.5,0.5\n",  # a poll
    "Estimated national equivalent share of the vote\n\nYear,Con,Lab,LD,Others\n2017,0.38,0.27,0.18,0.17\n2019,0.28,0.28,0.19,0.25\n",  # of local elections, in a year of a general one
    "Year,Con,Lab,LD,Others\n2015,8000,6000,1800,2000\n2017,8100,6100,1900,2000\n2019,8200,6200,1700,2000\n",  # councillors, perhaps
])
def test_what_may_be_no_shares_is_refused(tmp_path: Path, text: str) -> None:
    assert "\n" not in refusal(tmp_path, "table.csv", text)


COUNCILS = ",,,Post May 2018 composition,,,Post May 2022 composition,,,Net seats,,\nons code,council name,seats,CON,LAB,Total,CON,LAB,Total,CON,LAB,Total\nE07000086,Eastleigh,{up},4,32,36,1,35,36,-3,3,0\n"


def test_seats_of_councils_below_banners(tmp_path: Path) -> None:
    new, old = contests(tmp_path, "councils.csv", COUNCILS.format(up="All"))
    assert (new.seat, new.year, new.kind, old.year) == ("Eastleigh", 2022, "national", 2018)
    assert of_parties(new, "seats") == {"Conservative": 1, "Labour": 35} and of_parties(new, "seats_change") == {"Conservative": -3, "Labour": 3}
    assert of_parties(old, "seats") == {"Conservative": 4, "Labour": 32}
    assert not new.provisional


def test_a_whole_council_refutes_nothing_where_a_third_was_up(tmp_path: Path) -> None:
    new, old = contests(tmp_path, "councils.csv", COUNCILS.format(up="Third"))
    assert "of which a third was up" in new.provisional and "however many were up" in old.provisional


def test_years_of_two_digits_part_a_table(tmp_path: Path) -> None:
    text = "Local authority,Seats Up,CON_seats_19,LAB_seats_19,LD_seats_19,CON_seats_23,LAB_seats_23,LD_seats_23\nAmber Valley,ALL,19,25,0,8,26,1\n"
    new, old = contests(tmp_path, "local.csv", text)
    assert (new.year, old.year) == (2023, 2019) and of_parties(new, "seats") == {"Conservative": 8, "Labour": 26, "Liberal Democrat": 1}
    assert old.date is None and "seats" not in figures(new)  # a council's year is no general election, "ALL" no number


def test_votes_of_a_council_with_its_seats(tmp_path: Path) -> None:
    text = "Upper tier authority,Seats,Electorate,Valid votes,CON_seats,LAB_seats,CON_votes,LAB_votes\nHertfordshire,78,890313,152955,44,34,80000,72955\n"
    (contest,) = contests(tmp_path, "county.csv", text)
    assert (contest.seat, contest.kind) == ("Hertfordshire", "national") and votes(contest) == {"Conservative": 80000, "Labour": 72955}
    assert of_parties(contest, "seats") == {"Conservative": 44, "Labour": 34}


# --- codes of parties that no table has -------------------------------------------------------------------------------


def test_unknown_codes_among_parties_are_parties(tmp_path: Path) -> None:
    text = "Ward,Electorate,CON,LAB,XYZ IND,GREEN,ZZP,Total votes\nAbbey,3000,400,300,250,40,10,1000\nCastle,3000,500,300,0,100,0,900\n"
    first, second = contests(tmp_path, "wards-2022.csv", text)
    assert votes(first) == {"Conservative": 400, "Labour": 300, "XYZ IND": 250, "Green": 40, "ZZP": 10}
    assert votes(second) == {"Conservative": 500, "Labour": 300, "Green": 100}


def test_a_column_among_parties_that_the_total_leaves_out_is_none(tmp_path: Path) -> None:
    text = "Ward,Electorate,CON,LAB,POLLS,GREEN,Total votes\nAbbey,3000,400,300,7,40,740\nCastle,3000,500,300,9,100,900\n"
    first, _ = contests(tmp_path, "wards-2022.csv", text)
    assert votes(first) == {"Conservative": 400, "Labour": 300, "Green": 40}


def test_a_code_before_the_seat_numbers_it(tmp_path: Path) -> None:
    text = "Official Poll Results\n\nED,ED Name,Voting Locations,APA,LIB,NDP,UCP,IND,Voter Turnout (%)\n,Total Valid Vote Count,41,1,5,30,32,3,60.5\n1,CALGARY-ACADIA,18,0,0,10959,10937,162,65.3\n2,CALGARY-BOW,19,0,5,12552,13175,,66.8\n"
    first, second = contests(tmp_path, "ab.csv", text)
    assert votes(first) == {"NDP": 10959, "United Conservative": 10937, "Independent": 162} and figures(first) == {"turnout": 65.3}
    assert {c.party for c in second.candidacies} == {"liberal", "ndp", "ucp"}


# --- candidates as columns, or as groups of columns -------------------------------------------------------------------

POLLS = ("District,Poll Number,Poll Name,Ann Archer,Bob Baker,Rejected Ballots,Total Vote,Electors\nAvalon/Avalon,1,Cove,17,54,1,72,162\nAvalon/Avalon,2,Head,Void,,,,\n"
         "Avalon/Avalon,3,Pearl,1,24,0,{total},108\nAvalon/Avalon,4,Pearl,23,103,3,129,361\nAvalon/Avalon,,Group 1,2,4,0,6,\n")


def test_candidates_as_columns_are_told_by_the_total_of_each_poll(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "pollbypoll-2004.csv", POLLS.format(total=25))
    assert votes(contest) == {"Ann Archer": 43, "Bob Baker": 185} and (contest.seat, contest.date) == ("Avalon", date(2004, 6, 28))
    assert figures(contest) == {"rejected": 4, "votes_cast": 232, "electorate": 631}


def test_polls_whose_sums_are_off_are_refused(tmp_path: Path) -> None:
    assert "parts of a result" in refusal(tmp_path, "pollbypoll-2004.csv", POLLS.format(total=26))


def test_columns_of_people_without_a_party_say_nothing_of_parties(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "pollbypoll-2004.csv", POLLS.format(total=25))
    assert {c.party for c in contest.candidacies} == {""}


GROUPS = "Constituency,Electorate,Candidate 1,Party 1,Votes 1,Candidate 2,Party 2,Votes 2\nAmbridge,5000,Brian Aldridge,Conservative,1200,Pat Archer,Green,900\nBorchester,7000,Jack Woolley,Labour,2200,,,\n"


@pytest.mark.parametrize("head", ["Constituency,Electorate,Candidate 1,Party 1,Votes 1,Candidate 2,Party 2,Votes 2", "Constituency,Electorate,cand_1_name,cand_1_party,cand_1_votes,cand_2_name,cand_2_party,cand_2_votes",
                                  "Constituency,Electorate,1st candidate,1st party,1st votes,2nd candidate,2nd party,2nd votes"])
def test_groups_of_columns_are_candidates(tmp_path: Path, head: str) -> None:
    first, second = contests(tmp_path, "night.csv", "\n".join([head, *GROUPS.splitlines()[1:]]))
    assert votes(first) == {"Brian Aldridge": 1200, "Pat Archer": 900} and figures(first) == {"electorate": 5000} and votes(second) == {"Jack Woolley": 2200}
    assert first.candidacies[1].votes and first.candidacies[1].votes.cells[0].row == 2


def test_counts_of_a_transferable_vote_are_no_groups(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "count.csv", "Candidate,Party,Count 1,Count 2\nAnn Archer,Labour,100,\nBob Baker,Green,90,95\nCy Cole,SNP,120,180\n")
    assert votes(contest) == {"Ann Archer": 100, "Bob Baker": 90, "Cy Cole": 120}


# --- layouts of newsrooms and encyclopedias ---------------------------------------------------------------------------

ELEX = "id,raceid,electiondate,first,last,level,officename,party,reportingunitname,seatname,statename,statepostal,votecount,votepct,winner\n"


def test_of_several_levels_the_widest_is_read(tmp_path: Path) -> None:
    rows = ["1,9,2018-11-06,Rick,Scott,state,U.S. Senate,GOP,,,Florida,FL,68,0.68,True", "2,9,2018-11-06,Bill,Nelson,state,U.S. Senate,Dem,,,Florida,FL,32,0.32,False",
            "3,9,2018-11-06,Rick,Scott,county,U.S. Senate,GOP,Bay,,Florida,FL,60,0.7,True", "4,9,2018-11-06,Rick,Scott,county,U.S. Senate,GOP,Lee,,Florida,FL,8,0.5,True"]
    (contest,) = contests(tmp_path, "results.csv", ELEX + "\n".join(rows) + "\n")
    assert votes(contest) == {"Rick Scott": 68, "Bill Nelson": 32} and [c.party for c in contest.candidacies] == ["republican", "democratic"]
    assert [c.elected for c in contest.candidacies] == [True, False] and contest.date == date(2018, 11, 6)


def test_a_table_known_by_its_shape_needs_no_headings(tmp_path: Path) -> None:
    row = '{year},"ALABAMA","AL",1,63,41,"US PRESIDENT","{name}","{party}",FALSE,{votes},100,"20210113",NA,"{party}"\n'
    text = "".join(row.format(year=2020, name=name, party=party, votes=n) for name, party, n in (("CARTER, JIMMY", "DEMOCRAT", 60), ("FORD, GERALD", "REPUBLICAN", 40)))
    (contest,) = contests(tmp_path, "president.csv", text)
    assert votes(contest) == {"Jimmy Carter": 60, "Gerald Ford": 40} and (contest.seat, contest.date) == ("Alabama", date(2020, 11, 3))
    assert "no heading row" in refusal(tmp_path, "other.csv", text.replace("US PRESIDENT", "A. N. OTHER"))


BOX = ("{{Election box begin | title= Angmering & Findon}}\n{{Election box winning candidate with party link||party=Conservative Party (UK)|candidate=[[Deborah Urquhart]]|votes=1,596|percentage=55.7|change=-5.8}}\n"
       "{{Election box candidate with party link||party=Labour Party (UK)|candidate=Alison Baker|votes=310|percentage=10.8|change=''N/A''}}\n"
       "{{Election box majority||votes=1,286|percentage=44.9|change=}}\n{{Election box turnout||votes=1906|percentage=31.7|change=}}\n{{Election box end}}\n")


def test_an_election_box(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "box.txt", BOX)
    assert (contest.seat, votes(contest)) == ("Angmering & Findon", {"Deborah Urquhart": 1596, "Alison Baker": 310})
    assert [c.party for c in contest.candidacies] == ["conservative", "labour"] and figures(contest) == {"majority": 1286, "valid_votes": 1906, "turnout": 31.7}
    assert contest.candidacies[1].votes and contest.candidacies[1].votes.cells[0].row == 3


def test_a_box_before_the_count_is_refused(tmp_path: Path) -> None:
    assert "without the votes" in refusal(tmp_path, "box.txt", BOX.replace("votes=1,596", "votes=").replace("votes=310", "votes="))


MEMBERS = "2016 Federal Election House of Representatives {title} [Phase:FinalResults]\nDivisionID,DivisionNm,StateAb,GivenNm,Surname,PartyNm,PartyAb\n179,Adelaide,SA,Kate,ELLIS,Australian Labor Party,ALP\n197,Aston,VIC,Alan,TUDGE,Liberal,LP\n"


def test_a_list_of_members_elected_names_winners(tmp_path: Path) -> None:
    first, second = contests(tmp_path, "members.csv", MEMBERS.format(title="Members Elected"))
    assert [(c.name, c.party, c.elected) for c in first.candidacies] == [("Kate Ellis", "labor-au", True)] and second.seat == "Aston"


# --- what is no result says why ---------------------------------------------------------------------------------------

LACKING = {
    "a list of candidates": (MEMBERS.format(title="Candidates"), "no votes, shares or seats under the headings 'DivisionID', 'DivisionNm'"),
    "one kind of vote": ("StateAb,DivisionNm,PollingPlace,Surname,GivenNm,PartyNm,OrdinaryVotes,Swing\nACT,Bean,Civic,FAULKNER,Therese,Labor,22,3.12\n", "'OrdinaryVotes' holds one kind of vote"),
    "figures of provinces": ("Province,Population,Electors,Stationary Polls\nNunavut,35944,20025,41\nYukon,35874,27093,79\n", "no votes of candidates or parties under the headings 'Province'"),
    "estimates": ("Projected national share\n\nParty,Estimate\nLabour,35\nConservative,26\n", "holds estimates or polls"),
}


@pytest.mark.parametrize("name", LACKING)
def test_a_refusal_names_what_is_lacking(tmp_path: Path, name: str) -> None:
    text, why = LACKING[name]
    said = refusal(tmp_path, "table.csv", text)
    assert why in said and "give" in said and "\n" not in said




# --- decimal points in files parted by semicolons ---------------------------------------------------------------------


@pytest.mark.parametrize(("turnout", "share", "votes_", "read_as"), [("0.616", "0.720", "14707", 61.6), ("61.6", "72.0", "14707", 61.6), ("61,6", "72,0", "14.707", 61.6)])
def test_a_point_is_a_decimal_point_where_the_table_shows_it(tmp_path: Path, turnout: str, share: str, votes_: str, read_as: float) -> None:
    (contest,) = contests(tmp_path, "history.csv", f"constituency_name;electorate;con_votes;con_share;lab_votes;turnout;election\nSouthport;33150;{votes_};{share};5727;{turnout};1918\n")
    assert figures(contest)["turnout"] == read_as and votes(contest) == {"Conservative": 14707, "Labour": 5727}
    assert of_parties(contest, "share") == {"Conservative": 72}


REJECTED = ("Constituency,Surname,First name,Party,Votes,{},Total number of ballot papers rejected at the count\n"
            "Anytown,Archer,Ann,Labour,900,9,79\nAnytown,Baker,Bob,Conservative,800,9,79\n")


@pytest.mark.parametrize("heading", [
    "Number of ballot papers rejected for voting more than once", "Number of ballot papers rejected or not counted at the count for a) want of official mark",
    "Ballot papers rejected as unmarked or void for uncertainty", "Ballot papers rejected because the voter could be identified", "Ballot papers rejected in part",
])
def test_papers_rejected_for_one_reason_are_not_all_that_were(tmp_path: Path, heading: str) -> None:
    (contest,) = contests(tmp_path, "results-2017.csv", REJECTED.format(heading))
    assert figures(contest)["rejected"] == 79
    assert [int(figure.value) for label, figure in contest.labels.items() if label == heading] == [9]


def test_votes_of_others_as_many_as_papers_rejected_are_no_rejected_papers(tmp_path: Path) -> None:
    """161 votes of parties without a column, and 161 rejected papers: the valid votes are what their heading says."""
    path = tmp_path / "results.csv"
    path.write_text("Constituency,Electorate,Valid votes,Invalid votes,Con,Lab,LD\nNorthbury,61287,38884,161,20163,15370,3190\nSouthbury,60000,30100,90,15000,12000,3000\n", encoding="utf-8")
    found = {contest.seat: contest for contest in read_results([str(path)]).contests}
    assert {seat: int(contest.figures["valid_votes"].value) for seat, contest in found.items()} == {"Northbury": 38884, "Southbury": 30100}
    assert "votes_cast" not in found["Northbury"].figures
