"""Small tables as desks and officials of seven countries make them: what is in them, and nothing that is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tables import figures, votes

from factcheck import read_results
from factcheck.results.headings import field_of
from factcheck.results.model import PARTY_VOTE, PREFERRED, Contest
from factcheck.results.overview import overview
from factcheck.results.persons import person_name
from factcheck.results.titles import seat_in


def read(folder: Path, text: str, name: str = "results.csv") -> tuple[Contest, ...]:
    (folder / name).write_text(text, encoding="utf-8")
    results = read_results([str(folder / name)])
    assert results.errors == ()
    return results.contests


def refused(folder: Path, text: str) -> str:
    (folder / "results.csv").write_text(text, encoding="utf-8")
    (error,) = read_results([str(folder / "results.csv")]).errors
    return str(error)


def shares(contest: Contest) -> list[float]:
    return [float(c.share.value) for c in contest.candidacies if c.share]


def elected(contest: Contest) -> list[str]:
    return [c.name for c in contest.candidacies if c.elected]


# --- Australia ---------------------------------------------------------------------------------------------------------

HERBERT = ("Seat,Candidate,Party,Primary votes,Primary %,Swing,{votes},{share},Elected\nHerbert,Ewen Jones,LNP,31361,35.50,-7.79,44150,49.98,\n"
           "Herbert,Cathy O'Toole,ALP,26900,30.45,1.12,44187,50.02,Y\nHerbert,Geoff Virgo,One Nation,11950,13.53,13.53,,,\n")


@pytest.mark.parametrize(("of_votes", "of_share"), [("TCP votes", "TCP %"), ("2CP", "2CP %"), ("Two-candidate preferred votes", "Two-candidate preferred %"), ("After preferences", "% after preferences")])
def test_primary_votes_and_those_after_preferences_in_one_row(tmp_path: Path, of_votes: str, of_share: str) -> None:
    first, after = read(tmp_path, HERBERT.format(votes=of_votes, share=of_share))
    assert votes(first) == {"Ewen Jones": 31361, "Cathy O'Toole": 26900, "Geoff Virgo": 11950} and first.tally == ""
    assert votes(after) == {"Ewen Jones": 44150, "Cathy O'Toole": 44187} and after.tally == PREFERRED
    assert shares(after) == [49.98, 50.02] and not after.complete and after.country == "au"


def test_a_table_of_preferred_votes_alone(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Seat,Candidate,Party,2CP votes,2CP %\nHerbert,Ewen Jones,LNP,44150,49.98\nHerbert,Cathy O'Toole,ALP,44187,50.02\n")
    assert contest.tally == PREFERRED and votes(contest) == {"Ewen Jones": 44150, "Cathy O'Toole": 44187} and shares(contest) == [49.98, 50.02]


def test_the_electorate_above_the_table_is_a_seat(tmp_path: Path) -> None:
    table = ("Electorate,Herbert\nEnrolment,104815\nCandidate,Party,First preference votes,First preference %\n\"JONES, Ewen\",Liberal National Party,60000,60.00\n"
             "\"O'TOOLE, Cathy\",Australian Labor Party,40000,40.00\nFormal,100000\nInformal,625\nTotal,100625\n")
    (contest,) = read(tmp_path, table)
    assert contest.seat == "Herbert" and shares(contest) == [60, 40]
    assert figures(contest) == {"electorate": 104815, "valid_votes": 100000, "rejected": 625, "votes_cast": 100625}


def test_turnout_as_count_and_rate_is_no_doubt(tmp_path: Path) -> None:
    table = "DivisionID,DivisionNm,StateAb,Enrolment,Turnout,TurnoutPercentage,TurnoutSwing\n165,Herbert,QLD,104815,94862,90.50,-2.92\n"
    path = tmp_path / "results.csv"
    path.write_text(table, encoding="utf-8")
    (view,) = overview(read_results([str(path)]))
    assert figures(view.contests[0]) == {"electorate": 104815, "votes_cast": 94862, "turnout": 90.5, "turnout_change": -2.92} and view.doubts == ()


# --- Canada ------------------------------------------------------------------------------------------------------------


def test_a_mark_of_the_winner_is_no_party(tmp_path: Path) -> None:
    table = "Riding,Party,Candidate,Votes,Vote share,Incumbent,Winner\nTrois-Rivières,BQ,René Villemure,17136,50.1%,No,Yes\nTrois-Rivières,LPC,Yves Levesque,17053,49.9%,No,No\n"
    (contest,) = read(tmp_path, table)
    assert elected(contest) == ["René Villemure"] and [c.party for c in contest.candidacies] == ["bloc-quebecois", "liberal"] and contest.country == "ca"


def test_lib_beside_bq_is_the_liberals(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Riding,Winner,Winning party,LIB,CPC,NDP,BQ,Total votes,Electors\nTrois-Rivières,René Villemure,BQ,16637,17053,4680,17136,55506,92000\n")
    assert votes(contest) == {"Liberal": 16637, "Conservative": 17053, "NDP": 4680, "René Villemure": 17136}


def test_a_statement_of_votes_in_french(tmp_path: Path) -> None:
    table = ("Circonscription;Candidat;Parti;Votes;% votes;Électeurs inscrits;Bulletins rejetés;Taux de participation\n"
             "Taschereau;Catherine Dorion;Québec solidaire;15372;68,65;48500;512;47,2\nTaschereau;Florent Tanlet;Parti libéral du Québec;7021;31,35;48500;512;47,2\n")
    (contest,) = read(tmp_path, table)
    assert contest.seat == "Taschereau" and votes(contest) == {"Catherine Dorion": 15372, "Florent Tanlet": 7021}
    assert figures(contest) == {"electorate": 48500, "rejected": 512, "turnout": 47.2} and shares(contest) == [68.65, 31.35]


# --- Ireland -----------------------------------------------------------------------------------------------------------


def test_the_count_at_which_each_was_elected(tmp_path: Path) -> None:
    table = ("Candidate,Party,First preference votes,% 1st pref,Share of quota,Status,Count\nÉamon Ó Cuív,FF,8522,14.1,0.85,Elected,10\nMairéad Farrell,SF,8464,14.0,0.84,Made Quota,7\n"
             "Noel Grealish,Ind,8043,13.3,0.80,Elected without reaching quota,11\nSeán Kyne,FG,5284,8.8,0.53,Eliminated,12\n")
    (contest,) = read(tmp_path, table)
    assert [int(c.decided.value) for c in contest.candidacies if c.decided] == [10, 7, 11, 12]
    assert len(elected(contest)) == 3 and figures(contest)["seats"] == 3 and contest.country == "ie"


def test_local_electoral_areas(tmp_path: Path) -> None:
    table = "LEA,Seats,Candidate,Party,FPV,FPV %,Elected\nAdare-Rathkeale,6,Kevin Sheahan,FF,1500,15.1,Yes\nAdare-Rathkeale,6,Ciara McMahon,SF,400,4.1,No\n"
    (contest,) = read(tmp_path, table)
    assert contest.seat == "Adare-Rathkeale" and votes(contest) == {"Kevin Sheahan": 1500, "Ciara McMahon": 400} and figures(contest) == {"seats": 6}


# --- New Zealand -------------------------------------------------------------------------------------------------------


def test_candidate_and_party_votes_in_one_row(tmp_path: Path) -> None:
    table = ("Electorate,Candidate,Party,Candidate votes,Candidate %,Party votes,Party %\nAuckland Central,Nikki Kaye,National,13198,45.25,11457,39.2\n"
             "Auckland Central,Helen White,Labour,11617,39.83,11084,37.9\n")
    own, of_party = read(tmp_path, table)
    assert votes(own) == {"Nikki Kaye": 13198, "Helen White": 11617} and own.tally == ""
    assert votes(of_party) == {"National": 11457, "Labour": 11084} and of_party.tally == PARTY_VOTE and shares(of_party) == [39.2, 37.9]


def test_party_votes_by_electorate(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Electorate,National Party,Labour Party,Green Party,Total Valid Party Votes,Informal Party Votes\nAuckland Central,11457,11084,4018,26559,110\n")
    assert contest.tally == PARTY_VOTE and figures(contest) == {"valid_votes": 26559, "rejected": 110}


def test_winners_and_seconds_of_electorates(tmp_path: Path) -> None:
    table = "Electorate,Winning candidate,Party,Votes,Second candidate,Party,Votes,Majority\nAuckland Central,\"KAYE, Nicola Laura\",NAT,13198,\"WHITE, Helen\",LAB,11617,1581\n"
    (contest,) = read(tmp_path, table)
    assert votes(contest) == {"Nicola Laura Kaye": 13198, "Helen White": 11617} and contest.seat == "Auckland Central"


def test_two_files_of_two_votes_do_not_contradict_each_other(tmp_path: Path) -> None:
    (tmp_path / "candidates.csv").write_text("year,electorate,party,candidate,all,ordinary,special\n2014,Auckland Central,ACT,\"KOVALENKO, Daria\",193,150,43\n2014,Auckland Central,National Party,\"KAYE, Nikki\",12494,9000,3494\n")
    (tmp_path / "parties.csv").write_text("year,electorate,party,all,ordinary,special\n2014,Auckland Central,ACT,205,160,45\n2014,Auckland Central,National Party,11800,9000,2800\n")
    views = overview(read_results([str(tmp_path / "candidates.csv"), str(tmp_path / "parties.csv")]))
    assert all(view.doubts == () for view in views)
    assert not any("all" in column.heading and "Alliance" in column.field for view in views for _, known in view.columns for column in known)


def test_an_undated_table_abroad_is_no_by_election(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("year,electorate,party,candidate,all,ordinary,special\n2014,Auckland Central,ACT,\"KOVALENKO, Daria\",193,150,43\n2014,Auckland Central,National Party,\"KAYE, Nikki\",12494,9000,3494\n")
    (tmp_path / "b.csv").write_text("Electorate Candidate,Party,Electorate,Votes\n\"KAYE, Nikki\",National Party,Auckland Central,13198\n\"WHITE, Helen\",Labour Party,Auckland Central,11617\n")
    kinds = {c.kind for c in read_results([str(tmp_path / "a.csv"), str(tmp_path / "b.csv")]).contests}
    assert "by-election" not in kinds


# --- United States -----------------------------------------------------------------------------------------------------


def test_counties_below_their_total_are_not_added_to_it(tmp_path: Path) -> None:
    table = ("Statewide results of November 3 2020 General Election\nCounty,Registered Voters,Total Voters,Turnout Percentage,Joseph R. Biden (D),Donald J. Trump (R)\n"
             "Total,84137,62535,74.32,16305,42986\nAdams,17137,12412,72.43,2156,9870\nAllen,67000,50123,74.81,14149,33116\n")
    (contest,) = read(tmp_path, table)
    assert votes(contest) == {"Joseph R. Biden": 16305, "Donald J. Trump": 42986}
    assert figures(contest) == {"electorate": 84137, "votes_cast": 62535, "turnout": 74.32} and contest.date == date(2020, 11, 3)


def test_surnames_with_their_party_are_candidates(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "County,Biden (D),Trump (R),Jorgensen (L),Total\nAppling,1784,6570,36,8390\nAtkinson,825,2300,30,3155\nTotal,2609,8870,66,11545\n")
    assert votes(contest) == {"Biden": 2609, "Trump": 8870, "Jorgensen": 66} and figures(contest) == {"valid_votes": 11545}


def test_precincts_of_a_question(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Precinct,Registered,Ballots Cast,Turnout,Yes,No,Over Votes,Under Votes\n1,1200,800,66.7%,500,280,1,19\n2,1100,700,63.6%,300,390,0,10\n")
    assert votes(contest) == {"Yes": 800, "No": 670} and figures(contest) == {"electorate": 2300, "votes_cast": 1500}


def test_measures_with_their_answers_as_columns(tmp_path: Path) -> None:
    first, second = read(tmp_path, "Measure,Title,Yes,Yes %,No,No %,Threshold,Result\nAmendment 3,Marijuana,5950589,55.90,4693524,44.10,60%,Failed\nAmendment 4,Abortion,6070758,57.17,4548379,42.83,60%,Failed\n")
    assert (first.seat, second.seat) == ("Amendment 3", "Amendment 4") and first.kind == "referendum"
    assert votes(second) == {"Yes": 6070758, "No": 4548379} and shares(second) == [57.17, 42.83]


def test_ballots_beside_total_votes(tmp_path: Path) -> None:
    table = ("Contest Name,Choice Name,Party,Total Votes,Percent of Votes,Registered Voters,Ballots Cast,Precincts Reporting,Total Precincts\n"
             "US House District 4,Ron Estes,REP,64044,53.7,451000,122000,620,620\nUS House District 4,James Thompson,DEM,55310,46.3,451000,122000,620,620\n")
    (contest,) = read(tmp_path, table)
    assert votes(contest) == {"Ron Estes": 64044, "James Thompson": 55310} and figures(contest) == {"electorate": 451000, "votes_cast": 122000}


def test_a_tick_before_the_winner(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Party,Candidate,%,Votes\n,\"✔ Raphael Warnock (D)\",51.0,\"2,289,113\"\n,\"Kelly Loeffler (R) (Incumbent)\",49.0,\"2,195,841\"\n,,Total votes,\"4,484,954\"\n")
    assert elected(contest) == ["Raphael Warnock"] and [c.party for c in contest.candidacies] == ["democratic", "republican"]


def test_precincts_by_kind_of_vote_are_shown_as_added_up(tmp_path: Path) -> None:
    head = "precinct,office,party_detailed,mode,votes,county_name,county_fips,candidate,district,magnitude,year,state,state_po,date\n"
    rows = "".join(f"P{p},US PRESIDENT,{party},{mode},{n},KENT,10001,{name},STATEWIDE,1,2020,DELAWARE,DE,2020-11-03\n" for p in (1, 2)
                   for party, name, n in (("DEMOCRAT", "JOSEPH R BIDEN", 60), ("REPUBLICAN", "DONALD J TRUMP", 50)) for mode in ("ELECTION DAY", "ABSENTEE"))
    path = tmp_path / "results.csv"
    path.write_text(head + rows, encoding="utf-8")
    (view,) = overview(read_results([str(path)]))
    (contest,) = view.contests
    assert contest.seat == "Delaware" and votes(contest) == {"Joseph R Biden": 240, "Donald J Trump": 200} and not contest.labels
    assert ("added up over", "precinct") in {(column.field, column.heading) for _, known in view.columns for column in known} and "precinct" not in view.unused


# --- India -------------------------------------------------------------------------------------------------------------


def test_the_detailed_results_of_the_commission(tmp_path: Path) -> None:
    table = ("STATE/UT NAME,PC NO.,PC NAME,CANDIDATES NAME,SEX,AGE,PARTY NAME,GENERAL,POSTAL,TOTAL,OVER TOTAL VOTES POLLED IN CONSTITUENCY,TOTAL ELECTORS\n"
             "Maharashtra,27,Mumbai North West,1 RAVINDRA DATTARAM WAIKAR,MALE,64,SHS,451094,1550,452644,49.18,1735088\n"
             "Maharashtra,27,Mumbai North West,2 AMOL GAJANAN KIRTIKAR,MALE,50,SHSUBT,451095,1501,452596,49.17,1735088\nMaharashtra,27,Mumbai North West,3 NOTA,,,NOTA,15108,53,15161,1.65,1735088\n")
    (contest,) = read(tmp_path, table)
    assert contest.seat == "Mumbai North West" and votes(contest) == {"Ravindra Dattaram Waikar": 452644, "Amol Gajanan Kirtikar": 452596, "None of the above": 15161}
    assert shares(contest) == [49.18, 49.17, 1.65] and contest.country == "in"


def test_a_year_of_india_is_no_day_of_britain(tmp_path: Path) -> None:
    table = ("State_Name,Assembly_No,Year,Position,Candidate,Party,Votes,Valid_Votes,Electors,Constituency_Name,N_Cand\n"
             "Uttar_Pradesh,17,2019,1,NARENDRA MODI,BJP,674664,869823,1856791,VARANASI,26\nUttar_Pradesh,17,2019,2,SHALINI YADAV,SP,195159,869823,1856791,VARANASI,26\n")
    (contest,) = read(tmp_path, table)
    assert (contest.date, contest.year, contest.country) == (None, 2019, "in")


# --- United Kingdom ----------------------------------------------------------------------------------------------------


def test_the_earlier_election_before_the_present_one(tmp_path: Path) -> None:
    own, before = read(tmp_path, "Candidate,Party,Votes 2019,Votes,Share 2019,Share\nKeir Mather,Labour,13858,16456,29.0,57.2\nClaire Holmes,Conservative,33995,12295,71.0,42.8\n")
    assert votes(own) == {"Keir Mather": 16456, "Claire Holmes": 12295} and own.year is None
    assert votes(before) == {"Labour": 13858, "Conservative": 33995} and before.year == 2019


def test_regions_are_contests_of_parties(tmp_path: Path) -> None:
    london, west = read(tmp_path, "Region,Party,Votes,Seats won\nLondon,Green Party,146064,3\nLondon,Labour,986609,2\nWest,Green Party,100000,1\nWest,Labour,400000,2\n")
    assert (london.seat, west.seat) == ("London", "West") and votes(west) == {"Green": 100000, "Labour": 400000}


def test_a_regions_row_of_totals(tmp_path: Path) -> None:
    head = "Region,Area,Electorate,Votes cast,Remain,Leave\n"
    found = read(tmp_path, head + "East,Peterborough,120892,87392,34176,53216\nEast,Luton,127612,84481,36708,47773\nEast total,,248504,171873,70884,100989\n")
    assert [c.seat for c in found] == ["Peterborough", "Luton", "East total"] and votes(found[2]) == {"Remain": 70884, "Leave": 100989}


def test_constituency_and_regional_votes(tmp_path: Path) -> None:
    own, lists = read(tmp_path, "Party,Constituency votes,%,Regional votes,%,Total seats\nSNP,1291204,68.8,1094374,63.2,64\nLabour,584392,31.2,637131,36.8,22\n")
    assert shares(own) == [68.8, 31.2] and votes(lists) == {"SNP": 1094374, "Labour": 637131} and shares(lists) == [63.2, 36.8] and lists.tally == PARTY_VOTE


def test_a_column_called_race_tells_contests_apart(tmp_path: Path) -> None:
    first, second = read(tmp_path, "Race,Candidate,Party,Votes\nAbbey,Ann Archer,Lab,1200\nAbbey,Bob Baker,Con,900\nBank,Cy Carter,Lab,800\nBank,Di Dale,Con,700\n")
    assert (first.seat, second.seat) == ("Abbey", "Bank")


def test_brexit_behind_a_person_is_the_party(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Constituency,Party,Candidate,Votes\nBolsover,Con,Mark Fletcher,21791\nBolsover,Brexit,Kevin Harper,4151\n")
    assert [(c.name, c.party) for c in contest.candidacies] == [("Mark Fletcher", "conservative"), ("Kevin Harper", "brexit")]


def test_ballots_beside_votes_cast(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Candidate,Description,Votes cast,Ballots\nSamantha Dixon,Labour Party,17309,23681\nLiz Wardlaw,The Conservative Party Candidate,6335,23681\n")
    assert votes(contest) == {"Samantha Dixon": 17309, "Liz Wardlaw": 6335} and figures(contest) == {"votes_cast": 23681}


def test_first_and_last_are_names(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Seat,First,Last,Party,Vote\nMansfield,Steve,Yemm,Lab,17351\nMansfield,Ben,Bradley,Con,13866\n")
    assert votes(contest) == {"Steve Yemm": 17351, "Ben Bradley": 13866}


def test_the_total_below_the_reasons_is_of_rejected_ballots(tmp_path: Path) -> None:
    table = ("Newark and Sherwood District Council - Newark West\nElection: Thursday 1 May 2025\nName of candidate,Description (if any),Number of votes recorded\n\"ALLEN, Jane\",Labour Party,640\n"
             "\"BROWN, Peter\",Reform UK,1012 (ELECTED)\na want of an official mark,,0\nc voting for more candidates than entitled,,2\nd being unmarked or wholly void for uncertainty,,9\nTotal,,11\nElectorate: 8100,,\n")
    (contest,) = read(tmp_path, table)
    assert contest.seat == "Newark West" and figures(contest) == {"rejected": 11, "electorate": 8100} and elected(contest) == ["Peter Brown"]


def test_the_mark_of_the_elected_needs_no_heading(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Abbey Ward\nCandidate,Party,Votes,\nSMITH John,Labour Party,1200,ELECTED\nJONES Mary,Conservative,1100,ELECTED\nGREEN Al,Green,300,\n")
    assert elected(contest) == ["John Smith", "Mary Jones"] and figures(contest) == {"seats": 2}


def test_points_below_the_votes_are_no_majority(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Candidate,Party,Votes,%\nSamantha Dixon,Labour,17309,73.2\nLiz Wardlaw,Conservative,6335,26.8\nMajority,10974,46.4,\n")
    assert figures(contest) == {"majority": 10974}


def test_councils_whose_parties_make_their_seats(tmp_path: Path) -> None:
    adur, amber = read(tmp_path, "Council,Seats,Seats up,Con,Lab,LD,Green,Ind\nAdur,29,15,9,17,0,1,2\nAmber Valley,42,42,18,18,0,5,1\n")
    assert {c.party: int(c.seats.value) for c in adur.candidacies if c.seats} == {"conservative": 9, "labour": 17, "liberal-democrat": 0, "green": 1, "independent": 2}
    assert adur.provisional and not amber.provisional  # where all seats were up the council is what was elected


def test_a_table_in_markdown(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "| Candidate | Party | Votes | % |\n|---|---|---:|---:|\n| Sarah Edwards | Labour | 11,719 | 53.0 |\n| Andrew Cooper | Conservative | 10,403 | 47.0 |\n", "table.md")
    assert votes(contest) == {"Sarah Edwards": 11719, "Andrew Cooper": 10403} and shares(contest) == [53, 47]


def test_polling_districts_of_one_seat(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Polling district,Electorate,Labour,Conservative,Rejected\nAA,1200,300,200,2\nAB,1300,350,150,1\nPostal,,400,300,5\nTotal,2500,1050,650,8\n")
    assert votes(contest) == {"Labour": 1050, "Conservative": 650} and figures(contest) == {"electorate": 2500, "rejected": 8}


def test_a_history_of_winners(tmp_path: Path) -> None:
    found = read(tmp_path, "Election,Winner,Party,Majority,Turnout\n1997,Christine Russell,Labour,10553,78.4\n2010,Stephen Mosley,Conservative,2583,66.7\n")
    assert [(c.year, elected(c), float(c.figures["majority"].value)) for c in found] == [(1997, ["Christine Russell"], 10553), (2010, ["Stephen Mosley"], 2583)]


def test_a_history_of_parties_with_its_turnout(tmp_path: Path) -> None:
    found = read(tmp_path, "Year,Conservative,Labour,Lib Dem,Others,Electorate,Turnout\n2010,18995,16412,8930,2454,70089,66.8\n2015,22118,22211,2870,4500,74000,69.9\n")
    assert [votes(c)["Labour"] for c in found] == [16412, 22211]
    assert "results.csv" in refused(tmp_path, "Year,Conservative,Labour,Lib Dem,Others,Electorate,Turnout\n2010,41,35,19,5,70089,66.8\n2015,43,43,6,8,74000,69.9\n")  # shares, perhaps


@pytest.mark.parametrize("table", [
    "Uxbridge,Steve Tuckwell,Conservative,13965\nUxbridge,Danny Beales,Labour,13470\n", "Uxbridge,,,\n,Con,Steve Tuckwell,13965\n,Lab,Danny Beales,13470\n"])
def test_rows_without_a_heading(tmp_path: Path, table: str) -> None:
    (contest,) = read(tmp_path, table)
    assert contest.seat == "Uxbridge" and votes(contest) == {"Steve Tuckwell": 13965, "Danny Beales": 13470}
    assert [c.party for c in contest.candidacies] == ["conservative", "labour"]


@pytest.mark.parametrize("table", [
    "Con,Steve Tuckwell,13965\nLab,Danny Beales,13470\nLaurence Fox,Reclaim,714\n",  # party and name changed places
    "Con,Steve Tuckwell,13965,12\nLab,Danny Beales,13470,14\n",  # two numbers, either of which may be the votes
    "Stronnictwo,Nazwisko,Liczba\nCon,Steve Tuckwell,13965\nLab,Danny Beales,13470\n",  # headings that nobody knows
    "Measure,2019,2024\nElectorate,76000,74000\nTurnout,63.9%,59.3%\n",  # two elections side by side
    "Uxbridge,,\n,Majority,495\n,Turnout,46.23%\nSelby,,\n,Majority,4161\n,Turnout,44.8%\n"])  # two seats
def test_what_cells_leave_open_is_refused(tmp_path: Path, table: str) -> None:
    assert "results.csv" in refused(tmp_path, table)


def test_parties_at_the_places(tmp_path: Path) -> None:
    table = "Constituency,1st,1st votes,2nd,2nd votes,Majority\nRochdale,Workers,12335,Ind,6638,5697\nWellingborough,Lab,13844,Con,7408,6436\n"
    first, second = read(tmp_path, table)
    assert [(c.party, c.person) for c in first.candidacies] == [("workers", False), ("independent", False)] and votes(second) == {"Labour": 13844, "Conservative": 7408}


def test_votes_bare_behind_the_winner(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Constituency,Elected,Party,Votes,Majority,Second party,Second votes\nRochdale,George Galloway,Workers Party,12335,5697,Independent,6638\n")
    assert votes(contest) == {"George Galloway": 12335, "Independent": 6638} and not any(c.aggregate for c in contest.candidacies)


@pytest.mark.parametrize(("heading", "field"), [
    ("First preference %", "share"), ("% Formal Votes", "share"), ("% of Popular Vote", "share"), ("% 1st pref", "share"), ("FPV", "votes"), ("Primary votes", "votes"), ("2CP %", "preferred_share"),
    ("List vote", "party_votes"), ("Regional vote share", "party_share"), ("Elec'd", "elected"), ("Elected (stage)", "decided"), ("Party (abbr)", "party"), ("Candidate's Ballot Name", "candidate"),
    ("Total voters", "votes_cast"), ("Informal party votes", "rejected"), ("PC Name", "contest"), ("Polling station", "area"), ("State FIPS", "ignore"),
    ("Party voting intention", None), ("Region", "ignore"), ("Elector's name", None), ("Lists", None)])
def test_headings(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(("printed", "name"), [("✔ Raphael Warnock", "Raphael Warnock"), ("12. SMITH, John", "John Smith"), ("3 NOTA", "Nota"), ("Mark 2 Smith", "Mark 2 Smith")])
def test_names(printed: str, name: str) -> None:
    assert person_name(printed) == name


@pytest.mark.parametrize(("title", "seat"), [
    ("Police and Crime Commissioner election - Cleveland - 2 May 2024", "Cleveland"), ("Newark and Sherwood District Council - Newark West", "Newark West"),
    ("Ward: Partick East/Kelvindale", "Partick East/Kelvindale"), ("Police and Crime Commissioner elections 2024", "")])
def test_titles(title: str, seat: str) -> None:
    assert seat_in(title) == seat
