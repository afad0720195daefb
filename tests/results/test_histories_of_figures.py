"""A row an election with figures alone, columns that say what kind of election it was, rounds of counting, and other small tables of a newsroom."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded, only_contest

from factcheck.results.headings import field_of


@pytest.mark.parametrize("text", [
    "Year,Electorate,Turnout,Rejected\n2017,70340,65.8,180\n2019,70192,64.1,190\n",
    "Election,Electorate,Valid votes,Majority,Turnout\n2017,70340,46284,2176,65.8\n2019,70192,44976,3358,64.1\n",
    "General election\tTurnout (%)\tElectorate\tVotes\n2017\t65.8\t70340\t46284\n2019\t64.1\t70192\t44976\n",
    "Date,Winner,Majority,Turnout,Electorate\n8 June 2017,Mary Creagh (Lab),2176,65.8,70340\n12 December 2019,Imran Ahmad Khan (Con),3358,64.1,70192\n",
])
def test_a_row_an_election_with_figures_alone(tmp_path: Path, text: str) -> None:
    old, new = loaded(tmp_path, text, "history.tsv" if "\t" in text else "history.csv").contests
    assert (old.year, new.year, new.kind) == (2017, 2019, "general")
    assert (int(old.figures["electorate"].value), float(new.figures["turnout"].value)) == (70340, 64.1)
    assert "Votes" not in text.split("\n")[0].split("\t") or int(new.figures["valid_votes"].value) == 44976


def test_a_history_of_a_country_is_of_no_seat(tmp_path: Path) -> None:
    (old, new) = loaded(tmp_path, "Year,Electorate,Turnout\n2017,46836533,68.8\n2019,47568611,67.3\n", "history.csv").contests
    assert {old.kind, new.kind} == {"national"}
    mayors = loaded(tmp_path, "Greater Barchester mayoral elections\nYear,Electorate,Turnout\n2017,2046836,28.8\n2021,2056861,34.3\n", "mayors.csv").contests
    assert "national" not in {one.kind for one in mayors}


@pytest.mark.parametrize(("heading", "general", "by"), [
    ("Type", "GE", "By-election"), ("Type of election", "General election", "By-election"), ("Election type", "General", "By"), ("Kind", "general", "by-election"),
    ("Contest", "General", "By-election"), ("Election", "UK general election", "Parliamentary by-election"),
])
def test_a_column_that_says_what_kind_of_election_it_was(tmp_path: Path, heading: str, general: str, by: str) -> None:
    for when, days in (("Year", ("2019", "2022")), ("Date", ("12 December 2019", "23 June 2022"))):
        old, new = loaded(tmp_path, f"{when},{heading},MP,Party,Majority,Turnout\n{days[0]},{general},Ann Archer,Con,3358,64.1\n{days[1]},{by},Bob Baker,Lab,4925,39.1\n", "history.csv").contests
        assert (old.kind, new.kind, old.seat, new.seat, new.year) == ("general", "by-election", "", "", 2022)


def test_a_type_of_seat_is_no_kind_of_election(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Constituency,Type,Year,Majority,Turnout,Winner\nNortham,County,2019,3358,64.1,Con\nSoutham,Borough,2019,120,60.0,Lab\n")
    assert {one.seat for one in results.contests} == {"Northam", "Southam"}


@pytest.mark.parametrize("heads", ["Round 1,Round 2,Postal votes,Total", "Count 1,Count 2,Postals,Total votes", "Day 1,Day 2,Postal ballots,Total", "1st round,2nd round,Postal,Grand total"])
def test_rounds_of_counting_add_up_to_the_votes(tmp_path: Path, heads: str) -> None:
    contest = only_contest(tmp_path, f"Northam constituency\nCandidate,Party,{heads}\nAnita Rao,INC,4210,3987,310,8507\nSuresh Patil,BJP,4102,4300,402,8804\nP Nair,CPI,55,60,2,117\n")
    assert {c.name: int(c.votes.value) for c in contest.candidacies if c.votes} == {"Anita Rao": 8507, "Suresh Patil": 8804, "P Nair": 117}


def test_rounds_of_preferences_are_no_parts(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Candidate,Party,Round 1,Round 2\nAnn Archer,Lab,9120,10000\nBob Baker,Con,8455,9355\nCy Carter,Green,2100,\n")
    assert {c.name: int(c.votes.value) for c in results.contests[0].candidacies if c.votes} == {"Ann Archer": 9120, "Bob Baker": 8455, "Cy Carter": 2100}
    staged = only_contest(tmp_path, "Stage,Candidate,Party,Votes\n1,Ann Bell,SNP,1420\n1,Rab Kerr,Lab,902\n1,Joan Mair,Con,701\n2,Rab Kerr,Lab,990\n2,Joan Mair,Con,706\n", "staged.csv")
    assert {c.name: int(c.votes.value) for c in staged.candidacies if c.votes} == {"Ann Bell": 1420, "Rab Kerr": 902, "Joan Mair": 701}


def test_winners_and_runners_up_make_no_turnout(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Seat,Winner,Winner's party,Winner's vote,Runner-up,Runner-up's party,Runner-up's vote,Majority,Electorate,Turnout\n"
                     "Ashfield,Lee Anderson,Reform,17062,Rhea Keehn,Lab,11554,5508,68929,58.0\nClacton,Nigel Farage,Reform,21225,Giles Watling,Con,12820,8405,78845,58.7\n")
    assert not any(contest.figures["turnout"].doubtful for contest in results.contests) and not any(table.warnings for table in results.tables)


def test_a_party_column_of_colours_before_one_of_names(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, 'Party,Party,Candidate,Votes,%\n,Labour Co-op,Ann Archer,"11,176",44.9\n,Conservative,Bob Baker,"8,675",34.9\nMajority,Majority,Majority,"2,501",10.0\n')
    assert [c.party_name for c in contest.candidacies] == ["Labour Co-op", "Conservative"] and int(contest.figures["majority"].value) == 2501


@pytest.mark.parametrize(("heading", "field"), [
    ("Elex", "election"), ("Polling booth", "area"), ("Voting place", "area"), ("Stage", "count"), ("For whom", "party"), ("How many votes", "votes"), ("Gebiet", "contest"),
])
def test_words_of_headings(heading: str, field: str) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(("before", "after"), [("Seats going in", "Seats coming out"), ("Going in", "Coming out"), ("Seats before", "Seats after")])
def test_seats_going_in_and_coming_out(tmp_path: Path, before: str, after: str) -> None:
    new, old = loaded(tmp_path, f"Braxted Borough Council election 2 May 2024\nGroup,{before},{after},Net\nConservative,24,15,-9\nLabour,12,19,+7\nLib Dem,7,10,+3\n").contests
    assert [int(c.seats.value) for c in new.candidacies if c.seats] == [15, 19, 10] and [int(c.seats.value) for c in old.candidacies if c.seats] == [24, 12, 7]


def test_two_elections_one_below_the_other_without_headings(tmp_path: Path) -> None:
    new, old = loaded(tmp_path, "Northam by-election 23 June 2022\nAnn Archer,Liberal Democrat,22537,52.9%\nBob Baker,Conservative,16393,38.5%\nCy Carter,Labour,1562,3.7%\nMajority,,6144,\nTurnout,,,52.3%\n\n"
                      "General election 12 December 2019\nDan Dean,Conservative,35893,60.2%\nCy Carter,Labour,11654,19.5%\nEve Ellis,Liberal Democrat,8807,14.8%\n").contests
    assert (new.seat, old.seat, new.year, old.year) == ("Northam", "Northam", 2022, 2019)
    assert {c.name: int(c.votes.value) for c in old.candidacies if c.votes} == {"Dan Dean": 35893, "Cy Carter": 11654, "Eve Ellis": 8807}
    assert float(new.figures["turnout"].value) == 52.3 and "turnout" not in old.figures


def test_one_name_twice_under_no_title_of_its_own_is_refused(tmp_path: Path) -> None:
    assert loaded(tmp_path, "Ann Archer,LD,22537\nBob Baker,Con,16393\nCy Carter,Lab,1562\nDan Dean,Con,35893\nCy Carter,Lab,11654\n").errors


@pytest.mark.parametrize("first", ["2022 by-election (23 June)", "2022 by-election", "23 June 2022"])
def test_a_row_an_election_with_some_of_the_parties(tmp_path: Path, first: str) -> None:
    new, old = loaded(tmp_path, f"Election,Lab,Con,LD,Turnout,Electorate\n{first},13166,8241,508,39.1,69601\n2019 general election,17925,21283,1772,64.1,70192\n").contests
    assert (new.year, old.year) == (2022, 2019) and {c.party: int(c.votes.value) for c in old.candidacies if c.votes} == {"labour": 17925, "conservative": 21283, "liberal-democrat": 1772}
    assert not new.complete and float(new.figures["turnout"].value) == 39.1


def test_seats_beside_an_electorate_are_no_votes(tmp_path: Path) -> None:
    assert not any(c.votes for one in loaded(tmp_path, "Election,Lab,Con,LD,Turnout,Electorate\n2022,22,14,9,39.1,69601\n2018,20,19,6,34.1,70192\n").contests for c in one.candidacies)


@pytest.mark.parametrize("heading", ["Result", "Votes", "Votes (%)"])
def test_votes_and_share_in_a_cell(tmp_path: Path, heading: str) -> None:
    contest = only_contest(tmp_path, f'Candidate,Party,{heading}\nAnn Archer,Labour,"18,000 (60.0%)"\nBob Baker,Conservative,"12,000 (40.0%)"\n')
    assert [(int(c.votes.value), float(c.share.value)) for c in contest.candidacies if c.votes and c.share] == [(18000, 60), (12000, 40)]


def test_the_letter_of_a_group_is_no_party(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Group,Candidate,Party,Votes,Elected order\nA,Jane Hume,LIB,1230111,1\nB,Raff Ciccone,ALP,1205000,2\nC,Steph Hodgins,GRN,530010,3\n")
    assert [c.party_name for c in contest.candidacies] == ["LIB", "ALP", "GRN"] and "seats" not in contest.figures
    council = loaded(tmp_path, "Braxted Borough Council\nGroup,Seats\nLabour,12\nConservative,9\n", "council.csv").contests[0]
    assert [int(c.seats.value) for c in council.candidacies if c.seats] == [12, 9]


@pytest.mark.parametrize("lines", ["LAB Simon Lightwood 13,166 47.9%\nCON Nadeem Ahmed 8,241 30.0%\nIND Akef Akbar 2,090 7.6%", "Lab Simon Lightwood 13,166\nCON Nadeem Ahmed 8,241\nIND Akef Akbar 2,090"])
def test_the_code_of_a_party_before_the_name(tmp_path: Path, lines: str) -> None:
    contest = only_contest(tmp_path, f"Wakefield\n{lines}\nLabour majority: 4,925\n", "results.txt")
    assert [(c.name, c.party) for c in contest.candidacies] == [("Simon Lightwood", "labour"), ("Nadeem Ahmed", "conservative"), ("Akef Akbar", "independent")]


def test_names_that_begin_like_a_party(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Northam\nCon Kelly Byrne (Labour) 900\nGreen Ann Archer (Conservative) 700\n", "results.txt")
    assert {c.party for c in contest.candidacies} == {"labour", "conservative"}


def test_the_one_heading_above_a_list(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "# Wakefield by-election 2022\n\n- Simon Lightwood (Labour): 13,166 votes (47.9%)\n- Nadeem Ahmed (Conservative): 8,241 votes (30.0%)\n- Electorate: 69,601\n", "results.md")
    assert (contest.seat, contest.year) == ("Wakefield", 2022)
    remark = only_contest(tmp_path, "# typed by hand, Westham 1999\nWakefield by-election 2022\nSimon Lightwood (Labour) 13,166\nNadeem Ahmed (Conservative) 8,241\n", "other.txt")
    assert (remark.seat, remark.year) == ("Wakefield", 2022)


def test_seats_that_a_party_kept_are_not_those_before(tmp_path: Path) -> None:
    won, council = loaded(tmp_path, "Party,Seats contested,Won,Held,Gained,Lost,New total\nLabour,12,14,11,3,1,38\nConservative,7,5,5,0,2,19\nLD,2,2,2,0,0,4\n").contests
    assert [int(c.seats.value) for c in won.candidacies if c.seats] == [14, 5, 2] and [int(c.seats.value) for c in council.candidacies if c.seats] == [38, 19, 4]


def test_the_share_of_the_party_vote_is_no_share_of_the_rows(tmp_path: Path) -> None:
    national, *_ = loaded(tmp_path, "Party,Party votes,Share of party vote,Electorate seats,List seats,Total seats\nNational,1085851,38.06,43,5,48\nLabour,767540,26.91,17,17,34\n").contests
    assert [float(c.share.value) for c in national.candidacies if c.share] == [38.06, 26.91] and not national.complete


def test_german_headings_are_of_no_british_election(tmp_path: Path) -> None:
    new, old = loaded(tmp_path, "Partei;Stimmen 2024;% 2024;% 2019;Sitze\nSPD;463678;30.9;26.2;32\nAfD;438811;29.2;23.5;30\nCDU;181632;12.1;15.6;12\n").contests
    assert (new.year, new.date, old.year, old.date) == (2024, None, 2019, None)


def test_headings_of_a_data_set(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "cand_id,year,const_name,cand_name,party_abbrev,n_votes,vote_prop,is_winner,n_electorate,turnout_prop\n"
                           "1,2019,Chester,Chris Matheson,LAB,27082,0.496,1,76057,0.717\n2,2019,Chester,Samantha George,CON,20918,0.383,0,76057,0.717\n3,2019,Chester,Bob Thompson,LD,3734,0.068,0,76057,0.717\n")
    assert {c.party: int(c.votes.value) for c in contest.candidacies if c.votes} == {"labour": 27082, "conservative": 20918, "liberal-democrat": 3734}
    assert (float(contest.figures["turnout"].value), int(contest.figures["electorate"].value)) == (71.7, 76057)


def test_winners_with_their_party_in_a_history(tmp_path: Path) -> None:
    old, new = loaded(tmp_path, "Year,Winner (party),Runner-up (party),Majority,Turnout\n2010,Ann Archer (Con),Bob Baker (Lab),2583,66.7\n2015,Bob Baker (Lab),Ann Archer (Con),93,71.3\n", "history.csv").contests
    assert next((c.name, c.party, c.elected) for c in old.candidacies) == ("Ann Archer", "conservative", True) and int(new.figures["majority"].value) == 93


@pytest.mark.parametrize("heads", ["Won,Leading,Total", "Won,Ahead,Totals"])
def test_a_total_of_seats_is_no_vote(tmp_path: Path, heads: str) -> None:
    national, *_ = loaded(tmp_path, f"Party,{heads},Vote share,2019 seats\nBJP,230,10,240,36.6,303\nINC,99,0,99,21.2,52\nSP,37,0,37,4.6,5\n").contests
    assert not any(c.votes for c in national.candidacies) and [float(c.share.value) for c in national.candidacies if c.share] == [36.6, 21.2, 4.6]
    assert national.year is None and [int(c.seats.value) for c in national.candidacies if c.seats][1:] == [99, 37]


@pytest.mark.parametrize("heads", ["2024,2024 %,2019,2019 %", "2024,2024 share,2019,2019 share"])
def test_votes_below_a_year_alone(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"Party,Candidate,{heads}\nLab,Ann Archer,18000,45.0,13000,30.0\nCon,Bob Baker,14000,35.0,25000,57.7\nLD,Cy Carter,8000,20.0,5333,12.3\n")
    new, old = results.contests
    assert [int(c.votes.value) for c in new.candidacies if c.votes] == [18000, 14000, 8000] and (new.year, old.year) == (2024, 2019)
    assert sorted(int(c.votes.value) for c in old.candidacies if c.votes) == [5333, 13000, 25000]


def test_by_elections_with_who_held_the_seats_before(tmp_path: Path) -> None:
    text = ("By-election,Date,Previous MP,Previous party,Previous majority,New MP,New party,New majority,Turnout\n"
            "Northam,23 Jun 2022,Dan Dean,Con,3358,Ann Archer,Lab,4925,39.1\nSoutham,23 Jun 2022,Eve Ellis,Con,24239,Bob Baker,LD,6144,52.3\n")
    found = {(one.seat, bool(one.date and one.date.year == 2022)): one for one in loaded(tmp_path, text).contests}
    assert [int(found["Northam", now].figures["majority"].value) for now in (True, False)] == [4925, 3358]
    assert [(c.name, c.party) for c in found["Southam", False].candidacies] == [("Eve Ellis", "conservative")] and "turnout" not in found["Southam", False].figures
