"""Tables of other countries as their officials and newsrooms print them: every column that matters is understood."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tables import figures, votes

from factcheck.claims.formula import Minus, Term, Who
from factcheck.facts.evaluate import look_up
from factcheck.facts.model import Fact, Unknown
from factcheck.results import Results, read_results
from factcheck.results.countries import state_in
from factcheck.results.headings import field_of
from factcheck.results.model import PARTY_VOTE, PREFERRED, TWO_PARTY, Contest
from factcheck.results.titles import seat_in, tally_of_title


def read(folder: Path, name: str, text: str) -> Results:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    results = read_results([str(path)])
    assert results.errors == ()
    return results


def only(folder: Path, name: str, text: str) -> Contest:
    (contest,) = read(folder, name, text).contests
    return contest


ANN_AND_BOB = {"Ann Archer": 900, "Bob Baker": 700}
# Title, headings and rows of one contest with Ann Archer before Bob Baker; its seat, day and count.
ONE_CONTEST = [
    ("Special Election, State Representative District 18, 09/12/15\nElection District,ARCHER A (DEMOCRATIC),BAKER (REPUBLICAN),Total\n01-18,500,300,800\n02-18,400,400,800\nDistrict Total,900,700,1600\n",
     {"A Archer": 900, "Baker": 700}, "State Representative District 18", date(2015, 9, 12), ""),
    ("State Senator District 7 - Special Election - 01/14/2020\nPrecinct,Archer (Democratic),Baker (Republican),Total\n1-01,500,300,800\n1-02,400,400,800\nTotal,900,700,1600\n",
     {"Archer": 900, "Baker": 700}, "State Senator District 7", date(2020, 1, 14), ""),
    ('2016 Michigan Election Results\nPresident of the United States 4 Year Term (1) Position\n\nParty,Candidate,Votes,Percent\nDemocratic,"ARCHER, ANN",900,56.25%\nRepublican,"BAKER, BOB",700,43.75%\n,TOTAL,1600,100.00%\n',
     ANN_AND_BOB, "Michigan", date(2016, 11, 8), ""),
    ("Ohio Official Results 2018 General Election\nGovernor\n\nCandidate,Party,Total Votes,Percent\nAnn Archer,Democratic,900,56.25\nBob Baker,Republican,700,43.75\n",
     ANN_AND_BOB, "Ohio", date(2018, 11, 6), ""),
    ('"Tron Central, 2011 General Election: Electorate Candidate Votes"\n\nElectorate Candidate,Party,Ordinary Votes,Special Votes,Valid Votes\n"ARCHER, Ann",Labour Party,800,100,900\n"BAKER, Bob",National Party,650,50,700\nTotal Valid Candidate Votes,,"1,450",150,"1,600"\n',
     ANN_AND_BOB, "Tron Central", date(2011, 11, 26), ""),
    ('"Tron Central, 2011 General Election: Party Votes"\n\nParty,Ordinary Votes,Special Votes,Valid Votes\nLabour Party,800,100,900\nNational Party,650,50,700\nTotal Valid Party Votes,"1,450",150,"1,600"\n',
     {"Labour": 900, "National": 700}, "Tron Central", date(2011, 11, 26), PARTY_VOTE),
    ('"Tron, NSW - first preference votes by candidate by vote type"\n"2019 federal election. AEC virtual tally room, final results, 30 July 2019"\n\nDivision,Candidate,Party,Ordinary,Absent,Postal,Total,Total (%),Swing (%)\nTron,"ARCHER, Ann",Independent,700,100,100,900,56.25,56.25\nTron,"BAKER, Bob",Liberal,600,50,50,700,43.75,-12.64\n',
     ANN_AND_BOB, "Tron", date(2019, 5, 18), ""),
    ('"Tron, NSW - two candidate preferred"\n"2019 federal election, final results, 30 July 2019"\n\nDivision,Candidate,Party,Ordinary,Absent,Postal,Total,Total (%)\nTron,"ARCHER, Ann",Independent,700,100,100,900,56.25\nTron,"BAKER, Bob",Liberal,600,50,50,700,43.75\n',
     ANN_AND_BOB, "Tron", date(2019, 5, 18), PREFERRED),
    ("2019 federal election\nDivision,State,Liberal/National Coalition Votes,Liberal/National Coalition Percentage,Australian Labor Party Votes,Australian Labor Party Percentage,TotalVotes,Swing\nTron,NSW,900,56.25,700,43.75,1600,-8.97\n",
     {"Coalition": 900, "Labor": 700}, "Tron", date(2019, 5, 18), None),
    (("PollingDate,ElectoralDistrictNumber,ElectoralDistrictNameEnglish,NameOfCandidates,PoliticalInterestCode,TotalValidBallotsCast,PercentOfTotalValidBallotsCast,Plurality,IsMemberOfPreviousLegislature\n"
     "2020-Feb-27,076,Tron,Ann Archer,LIB,900,0.5625,200,0\n2020-Feb-27,076,Tron,Bob Baker,PCP,700,0.4375,0,0\n"), ANN_AND_BOB, "Tron", date(2020, 2, 27), ""),
    ("Riding no.\tRiding\tParty\tCandidate\tIncumbent\tVote %\tVotes\tMajority\n59036\tTron\tLiberal\tAnn Archer\t\t56.3%\t900\t200\n59036\tTron\tConservative\tBob Baker\t\t43.8%\t700\t\n",
     ANN_AND_BOB, "Tron", None, ""),
    (("General Election to Parliamentary Constituencies: Trends & Results June-2024\nParliamentary Constituency 26 - TRON (Madhya Pradesh)\nS.N.,Candidate,Party,EVM Votes,Postal Votes,Total Votes,% of Votes\n"
     '1,ANN ARCHER,Bharatiya Janata Party,880,20,900,50\n2,BOB BAKER,Bahujan Samaj Party,690,10,700,38.89\n3,NOTA,None of the Above,195,5,200,11.11\n,Total,,"1,765",35,"1,800"\n'),
     {**ANN_AND_BOB, "None of the above": 200}, "Tron", None, ""),
    ("Nominee,Party,Votes,Percent\nAnn Archer,DEMOCRATIC,900,56.25%\nBob Baker,REPUBLICAN,690,43.1%\nWrite-in candidates,Write-in,10,0.6%\n",
     {"Ann Archer": 900, "Bob Baker": 690, "Write-in candidates": 10}, "", None, ""),
]


@pytest.mark.parametrize(("table", "counted", "seat", "day", "tally"), ONE_CONTEST)
def test_one_contest(tmp_path: Path, table: str, counted: dict[str, int], seat: str, day: date | None, tally: str | None) -> None:
    contest = only(tmp_path, "results.csv", table)
    assert (votes(contest), contest.seat, contest.date if day else None) == (counted, seat, day)
    assert tally is None or contest.tally == tally


INFORMALITY = [
    "Rank;Electoral division;State;Informal ballots;Informality rate (%);Change on 2013 (%);Formal votes;Total votes counted\n1;Lindsay;NSW;11,913;11.77;3.56;89,276;101,189\n2;Blaxland;NSW;10,429;11.55;-1.81;79,885;90,314\n",
    "DivisionNm,StateAb,FormalVotes,InformalVotes,TotalVotes,InformalPercent,InformalSwing\nLindsay,NSW,89276,11913,101189,11.77,3.56\nBlaxland,NSW,79885,10429,90314,11.55,-1.81\n",
    "Division,Formal,Informal,Informal %,Informal change,Total votes cast\nLindsay,89276,11913,11.77,3.56,101189\nBlaxland,79885,10429,11.55,-1.81,90314\n",
]


@pytest.mark.parametrize("table", INFORMALITY)
def test_informal_votes_by_division(tmp_path: Path, table: str) -> None:
    results = read(tmp_path, "results.csv", table)
    lindsay, blaxland = results.contests
    assert figures(lindsay) == {"valid_votes": 89276, "rejected": 11913, "votes_cast": 101189, "rejected_share": 11.77, "rejected_share_change": 3.56}
    assert figures(blaxland)["rejected_share_change"] == -1.81
    change = look_up(Minus(Term("rejected_share", lindsay.key), Term("rejected_share", "lindsay@2013")), results)
    assert isinstance(change, Fact) and float(change.values[0].low) < 3.56 < float(change.values[0].high)  # as printed


def test_a_change_after_the_turnout_is_the_turnout_s(tmp_path: Path) -> None:
    table = "DivisionNm,StateAb,Enrolment,TotalVotes,Turnout (%),Change\nLindsay,NSW,110000,101189,91.99,-2.1\nBlaxland,NSW,100000,90314,90.31,0.4\n"
    first, _ = read(tmp_path, "results.csv", table).contests
    assert figures(first)["turnout_change"] == -2.1 and "rejected_share_change" not in figures(first)


def test_a_change_beside_parties_stays_theirs(tmp_path: Path) -> None:
    contest = only(tmp_path, "results.csv", "Party,Votes,Rejected,Change\nLabour,60,3,1.5\nConservative,40,3,-1.5\n")
    assert "rejected_share_change" not in figures(contest)
    assert [float(c.change.value) for c in contest.candidacies if c.change] == [1.5, -1.5]


def test_blocks_of_other_columns_are_tables_of_their_own(tmp_path: Path) -> None:
    table = ('"2016 federal election, Tron: two candidate preferred, formality and enrolment"\nDivisionNm,Candidate,PartyNm,TotalVotes,Percentage,Swing\nTron,"ARCHER, Ann",Liberal,900,56.25,6.25\nTron,"BAKER, Bob",The Greens,700,43.75,-6.25\n\n'
             "DivisionNm,Enrolment,FormalVotes,InformalVotes,TotalVotes,InformalPercent,TotalPercentage\nTron,2000,1600,100,1700,5.88,85\n")
    counted, papers = sorted(read(tmp_path, "results.csv", table).contests, key=lambda c: not c.candidacies)
    assert votes(counted) == ANN_AND_BOB and counted.key == papers.key
    assert figures(papers) == {"electorate": 2000, "valid_votes": 1600, "rejected": 100, "votes_cast": 1700, "rejected_share": 5.88, "turnout": 85}


def test_districts_are_parts_of_a_row_of_totals(tmp_path: Path) -> None:
    results = read(tmp_path, "results.csv", ONE_CONTEST[0][0])
    assert set(results.parts) == {"01-18", "02-18"}
    (key,) = results.contest_keys()
    (there,) = results.parts["01-18"].find(key)
    assert votes(there) == {"A Archer": 500, "Baker": 300} and figures(there)["valid_votes"] == 800


def test_a_history_of_a_state_is_no_country_s(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(ONE_CONTEST[2][0], encoding="utf-8")
    (tmp_path / "history.csv").write_text("Year,Democratic nominee,Democratic votes,Republican nominee,Republican votes,All other candidates,Total votes,Plurality\n"
                                          "1992,Clinton,1871182,Bush,1554940,848551,4274673,316242\n2004,Kerry,2479183,Bush,2313746,46323,4839252,165437\n", encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "history.csv")])
    of_2004, of_1992 = results.find("michigan@2004-11-02")[0], results.find("michigan@1992-11-03")[0]
    assert votes(of_2004) == {"Kerry": 2479183, "Bush": 2313746, "All other candidates": 46323}
    assert figures(of_1992)["majority"] == 316242 and of_1992.kind == "general"


def test_none_of_the_above_comes_nowhere(tmp_path: Path) -> None:
    table = "Candidate,Party,EVM Votes,Postal Votes,Total Votes\nAnn Archer,Bharatiya Janata Party,890,10,900\nNOTA,None of the Above,795,5,800\nBob Baker,Bahujan Samaj Party,695,5,700\n"
    results = read(tmp_path, "results.csv", table)
    (key,) = results.contest_keys()
    majority, second = look_up(Term("majority", key), results), look_up(Term("votes", key, (Who("place", place=2),)), results)
    assert isinstance(majority, Fact) and [int(v.low) for v in majority.values] == [200]
    assert isinstance(second, Fact) and [int(v.low) for v in second.values] == [700]


def test_a_change_is_between_counts_of_one_kind(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(ONE_CONTEST[6][0].replace(",Swing (%)", "").replace(",56.25,56.25", ",56.25").replace(",-12.64", ""), encoding="utf-8")
    (tmp_path / "previous.csv").write_text('2016 Federal Election House of Representatives Two Candidate Preferred\nDivisionNm,Candidate,PartyNm,TotalVotes\nTron,"BAKER, Bob",Liberal,1000\nTron,"COLE, Cy",The Greens,600\n', encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "previous.csv")])
    liberal = (Who("party", "liberal"),)
    share = look_up(Minus(Term("share", "tron@2019-05-18", liberal), Term("share", "tron@2016-07-02", liberal)), results)
    assert isinstance(share, Unknown) and "count" in share.reason


@pytest.mark.parametrize(("text", "state"), [("2016 Michigan Election Results", "Michigan"), ("STATE OF NEW HAMPSHIRE", "New Hampshire"), ("Washington County, Oregon", "Oregon"), ("Iowa and Ohio", "")])
def test_the_state_of_a_title(text: str, state: str) -> None:
    assert state_in(text) == state


@pytest.mark.parametrize(("heading", "field"), [("PercentOfTotalValidBallotsCast", "share"), ("Informality rate (%)", "rejected_share"), ("% informal", "rejected_share"), ("InformalSwing", "rejected_share_change"),
                                                ("Change in turnout", "turnout_change"), ("Riding no.", "contest_id"), ("Informal votes", "rejected"), ("Rejected", "rejected"), ("Turnout", "turnout")])
def test_headings(heading: str, field: str) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(("text", "tally"), [("Tron, NSW - two candidate preferred", PREFERRED), ("Tron: Party votes", PARTY_VOTE), ("Tron - two party preferred", TWO_PARTY), ("Tron: parties and votes", "")])
def test_the_count_behind_the_seat(text: str, tally: str) -> None:
    assert tally_of_title(text) == tally


@pytest.mark.parametrize(("text", "seat"), [("Special Election, State Representative District 18, 09/12/15", "State Representative District 18"), ("U.S. House District 4 special", "U.S. House District 4"),
                                            ("Christchurch Central, 2011 General Election", "Christchurch Central"), ("District 18 council", "")])
def test_the_seat_of_a_title(text: str, seat: str) -> None:
    assert seat_in(text) == seat
