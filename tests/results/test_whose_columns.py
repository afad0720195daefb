"""Whose a column is that more than one may have: the winner's and the runner-up's votes, shares of a part and of the whole,
seats and votes, the seats before."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded, votes

from factcheck.results.model import PARTY_VOTE, TWO_PARTY, Contest


def of(contest: Contest, measure: str) -> list[float]:
    return [float(figure.value) for x in contest.candidacies if (figure := getattr(x, measure)) is not None]


@pytest.mark.parametrize("heads", [
    "AC Name,Winning Candidate,Party,Total Votes,Runner Up,Party,Votes,Margin", "Constituency,Winner,Party,Total votes,Second,Party,Total votes,Majority",
    "Seat,Elected,Party,Votes polled,Runner-up,Party,Votes polled,Majority", "Constituency,Winner,Party,Ballots cast,Runner-up,Party,Votes,Majority",
])
def test_votes_behind_the_winner_are_the_winner_s(tmp_path: Path, heads: str) -> None:
    first, second = loaded(tmp_path, f"{heads}\nNortham,Ann Archer,Labour,900,Bob Baker,Green,750,150\nSoutham,Di Dodd,Green,840,Ed Eve,Labour,810,30\n").contests
    assert votes(first) == {"Ann Archer": 900, "Bob Baker": 750} and votes(second) == {"Di Dodd": 840, "Ed Eve": 810}


@pytest.mark.parametrize("heads", ["Constituency,Winner,Electorate,Runner-up,Votes", "Constituency,Winner,Turnout,Second,Second party,Votes"])
def test_votes_behind_the_runner_up_are_never_the_winner_s(tmp_path: Path, heads: str) -> None:
    cells = "Ann Archer (Lab),4000,Bob Baker,750" if "Electorate" in heads else "Ann Archer (Lab),40.1,Bob Baker,Green,750"
    results = loaded(tmp_path, f"{heads}\nNortham,{cells}\nSoutham,{cells}\n")
    assert not any(x.name == "Ann Archer" and x.votes for c in results.contests for x in c.candidacies)


def test_shares_of_the_row_of_totals(tmp_path: Path) -> None:
    text = "County,Democratic #,Democratic %,Republican #,Republican %,Total\nKent,44552,52.1,41009,47.9,85561\nSussex,56682,44.3,71230,55.7,127912\n"
    (whole,) = loaded(tmp_path, f"{text}Total,101234,47.4,112239,52.6,213473\n").contests
    assert of(whole, "share") == [47.4, 52.6]


@pytest.mark.parametrize("heading", ["State", "Region", "Province", "State/Territory"])
def test_so_few_for_a_state_are_members(tmp_path: Path, heading: str) -> None:
    results = loaded(tmp_path, f"{heading},ALP,L/NP,GRN,IND,Total\nNSW,26,16,0,5,47\nVIC,24,11,1,2,38\n")
    assert [of(c, "seats") for c in results.contests] == [[26, 16, 0, 5], [24, 11, 1, 2]] and not any(map(votes, results.contests))


def test_many_for_a_state_are_votes(tmp_path: Path) -> None:
    results = loaded(tmp_path, "State,ALP,L/NP,GRN\nNSW,1526000,1616000,300000\nVIC,1324000,1111000,400000\n")
    assert not any(of(c, "seats") for c in results.contests)


@pytest.mark.parametrize("heading", ["Control", "New control", "Political control", "Control after"])
def test_councils_with_who_controls_them(tmp_path: Path, heading: str) -> None:
    results = loaded(tmp_path, f"Council,Previous control,{heading},Lab,Con,LD\nNortham,NOC,Labour,25,17,3\nSoutham,Conservative,Conservative,12,28,2\n")
    assert [of(c, "seats") for c in results.contests] == [[25, 17, 3], [12, 28, 2]]


@pytest.mark.parametrize("heads", ["Count 1,2,3", "Stage 1,2,3", "Count 1,Count 2,Count 3"])
def test_counts_of_which_the_first_alone_is_called_so(tmp_path: Path, heads: str) -> None:
    (contest,) = loaded(tmp_path, f"Ward,Party,Candidate,{heads}\nNortham,SNP,Ann Archer,1700,,\nNortham,Labour,Bob Baker,1300,1400,1520\nNortham,Green,Cy Carter,700,760,\n").contests
    assert votes(contest) == {"Ann Archer": 1700, "Bob Baker": 1300, "Cy Carter": 700}


@pytest.mark.parametrize(("yes", "no"), [("true", "false"), ("TRUE", "FALSE"), ("Y", "N"), ("Yes", "No")])
@pytest.mark.parametrize("heading", ["Winner", "Contest winner", "Elected"])
def test_marks_of_who_won(tmp_path: Path, heading: str, yes: str, no: str) -> None:
    results = loaded(tmp_path, f"Office,Candidate,Party,Votes,{heading}\nGovernor,Ann Archer,Democratic,900,{yes}\nGovernor,Bob Baker,Republican,800,{no}\n")
    assert [x.elected for c in results.contests for x in c.candidacies] == [True, False]


@pytest.mark.parametrize("heading", ["Elected", "Number elected", "No. elected", "Total elected", "Candidates elected"])
def test_how_many_a_party_has_elected(tmp_path: Path, heading: str) -> None:
    (contest,) = loaded(tmp_path, f"Party,Number of candidates,{heading},Total votes\nLabour,45,25,60210\nConservative,45,17,55000\n").contests
    assert of(contest, "seats") == [25, 17] and of(contest, "candidates") == [45, 45]


def test_a_change_in_a_table_of_seats_is_of_seats(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Party,Seats up,Won,Not up,New total,Previous total,+/-\nLabour,10,12,14,26,24,+2\nConservative,8,6,9,15,17,-2\n")
    assert not any(of(c, "change") for c in results.contests) and [of(c, "seats") for c in results.contests] == [[12, 6], [26, 15]]
    assert not any(c.figures.get("seats") for c in results.contests)


@pytest.mark.parametrize("heading", ["% Poll", "Poll %", "% polled"])
def test_the_poll_of_a_ward(tmp_path: Path, heading: str) -> None:
    results = loaded(tmp_path, f"Ward,Electorate,{heading},Lab,Con,LD\nAbbey,6100,37.7,1204,904,192\nCastle,5100,35.3,650,950,200\n")
    assert [float(c.figures["turnout"].value) for c in results.contests] == [37.7, 35.3]


def test_counties_across_with_parties_behind_the_names(tmp_path: Path) -> None:
    (contest,) = loaded(tmp_path, "Candidate,Kent,Sussex,Statewide,%\nAnn Archer (D),44552,56682,101234,47.4\nBob Baker (R),41009,71230,112239,52.6\n").contests
    assert votes(contest) == {"Ann Archer": 101234, "Bob Baker": 112239} and of(contest, "share") == [47.4, 52.6]


@pytest.mark.parametrize("label", ["Blank/invalid", "Invalid and blank votes", "Blank or spoilt", "Blank or rejected"])
def test_blank_papers_are_nobody(tmp_path: Path, label: str) -> None:
    (contest,) = loaded(tmp_path, f"Response,Votes,Percentage\nYes,12000,60\nNo,8000,40\n{label},150,\n").contests
    assert votes(contest) == {"Yes": 12000, "No": 8000} and contest.figures["rejected"].value == 150 and contest.seat == ""


@pytest.mark.parametrize("heads", [
    "Wahlkreis;Partei;Kandidat;Erststimmen;Erststimmen %;Zweitstimmen;Zweitstimmen %", "Wahlkreis;Partei;Direktkandidat;Erststimmen;Erststimmenanteil;Zweitstimmen;Zweitstimmenanteil",
    "Wahlkreis;Partei;Bewerber/in;Erststimmen (absolut);Erststimmen (in %);Zweitstimmen (absolut);Zweitstimmen (in %)",
])
def test_two_votes_in_germany(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"{heads}\nBerlin-Mitte;SPD;Ann Archer;33000;62,3;31000;63,3\nBerlin-Mitte;CDU;Bob Baker;20000;37,7;18000;36,7\n")
    assert {c.tally: sorted(votes(c).values()) for c in results.contests} == {"": [20000, 33000], PARTY_VOTE: [18000, 31000]}
    assert {c.tally: sorted(of(c, "share")) for c in results.contests} == {"": [37.7, 62.3], PARTY_VOTE: [36.7, 63.3]}


def test_shares_of_two_parties_in_states(tmp_path: Path) -> None:
    results = loaded(tmp_path, "State/Territory,ALP 2PP %,L/NP 2PP %\nNSW,51.4,48.6\nVIC,54.8,45.2\n")
    assert [(c.seat, c.tally, of(c, "share")) for c in results.contests] == [("New South Wales", TWO_PARTY, [51.4, 48.6]), ("Victoria", TWO_PARTY, [54.8, 45.2])]


POLLING_PLACES = """2019 Federal Election - Division of Northam, NSW - First preferences by polling place{kind}
Polling place,"ARCHER, Ann (ALP)","BAKER, Bob (LP)","CARTER, Cy (GRN)",Formal,Informal,Total
Abbey,{first},50,1170,30,1200
Castle,400,390,40,830,10,840
Dene,200,310,20,530,5,535
"""


def test_candidates_across_without_a_row_of_totals(tmp_path: Path) -> None:
    (contest,) = loaded(tmp_path, POLLING_PLACES.format(kind="", first="620,500")).contests
    assert votes(contest) == {"Ann Archer": 1220, "Bob Baker": 1200, "Cy Carter": 110} and contest.figures["rejected"].value == 45 and not contest.provisional


@pytest.mark.parametrize("kind", [" (ordinary votes)", " - postal votes only", ": pre-poll votes"])
def test_votes_of_one_kind_refute_nothing(tmp_path: Path, kind: str) -> None:
    (contest,) = loaded(tmp_path, POLLING_PLACES.format(kind=kind, first="620,500")).contests
    assert "alone, by its title" in contest.provisional


def test_places_that_do_not_make_their_totals_are_refused(tmp_path: Path) -> None:
    results = loaded(tmp_path, POLLING_PLACES.format(kind="", first="620,505"))
    assert not results.contests and "without a row of totals" in str(results.errors[0])


HOUSE = "Party,1999,2003,2007\nLabour,28,30,26\nPlaid Cymru,17,12,15\nConservative,9,11,12\nLiberal Democrat,6,6,6\nOthers,0,1,1\n"


@pytest.mark.parametrize("text", [HOUSE, HOUSE + "Total,60,60,60\n", HOUSE.replace("Party", "Group")])
def test_sums_that_stay_are_members(tmp_path: Path, text: str) -> None:
    results = loaded(tmp_path, text)
    assert [(c.year, of(c, "seats")[:2]) for c in results.contests] == [(2007, [26, 15]), (2003, [30, 12]), (1999, [28, 17])]


@pytest.mark.parametrize("text", [HOUSE.replace("28,30,26", "128,230,326"), HOUSE.replace("1999,2003,2007", "2003,2007").replace("28,30,26", "28,30").replace("17,12,15", "17,12"), HOUSE.replace("28,30,26", "68,70,66")])
def test_sums_that_do_not_are_not_told(tmp_path: Path, text: str) -> None:
    assert not loaded(tmp_path, text).contests


@pytest.mark.parametrize("heads", ["Party,Seats May 2017,Seats May 2021", "Party,Seats (May 2017),Seats (May 2021)", "Party,Seats May 2017,Seats May 2021,Net,Candidates 2021"])
def test_a_month_of_no_general_election(tmp_path: Path, heads: str) -> None:
    more = ["", ""] if "Net" not in heads else [",-4,22", ",11,31"]
    now, before = loaded(tmp_path, f"{heads}\nLabour,14,10{more[0]}\nConservative,20,31{more[1]}\n").contests
    assert (now.year, before.year, now.date, before.date) == (2021, 2017, None, None) and of(now, "seats") == [10, 31] and of(before, "seats") == [14, 20]


def test_a_year_or_its_month_is_the_general_election(tmp_path: Path) -> None:
    now, before = loaded(tmp_path, "Party,Seats June 2017,Seats 2019\nLabour,262,202\nConservative,317,365\n").contests
    assert (now.date and now.date.isoformat(), before.date and before.date.isoformat()) == ("2019-12-12", "2017-06-08")


def test_the_runner_up_s_party_in_brackets(tmp_path: Path) -> None:
    text = "Constituency,Winner,Runner-up,Labour votes,Alliance votes,Conservative votes,Majority\nNortham,Ann Archer (Labour),\"Bob Baker (SDP, Alliance)\",900,850,300,50\nSoutham,Di Dodd (Conservative),Ed Eve (Labour),500,200,800,300\n"
    first, second = loaded(tmp_path, text).contests
    assert votes(first) == {"Ann Archer": 900, "Bob Baker": 850, "Conservative": 300} and votes(second)["Ed Eve"] == 500


@pytest.mark.parametrize(("heads", "cells"), [
    ("Party,2023 Seats,2023 Vote share,2019 Seats,2019 Vote share", ("25,41.0%,22,37.9%", "17,34.1%,21,39.6%")), ("Party,Votes 2023,Seats 2023,Votes 2019,Seats 2019", ("12204,25,11000,22", "10204,17,12000,21")),
])
def test_years_beside_one_without_a_general_election(tmp_path: Path, heads: str, cells: tuple[str, str]) -> None:
    now, before = loaded(tmp_path, f"{heads}\nLabour,{cells[0]}\nConservative,{cells[1]}\n").contests
    assert (now.year, now.date, before.year, before.date) == (2023, None, 2019, None) and of(before, "seats") == [22, 21]


def test_years_of_general_elections_beside_each_other(tmp_path: Path) -> None:
    now, before = loaded(tmp_path, "Party,Votes 2024,Seats 2024,Votes 2019,Seats 2019\nLabour,9708716,411,10269051,202\nConservative,6828925,121,13966454,365\n").contests
    assert (str(now.date), str(before.date)) == ("2024-07-04", "2019-12-12")


@pytest.mark.parametrize("change", [("+3", "-4", "+1"), ("3", "-4", "1")])
def test_whole_changes_beside_broken_shares_are_of_seats(tmp_path: Path, change: tuple[str, str, str]) -> None:
    (contest,) = loaded(tmp_path, "Party,Votes,% of vote,Seats won,Seats contested,Change\n" + "".join(
        f"{party},{cells},{one}\n" for party, cells, one in zip(("Labour", "Conservative", "Lib Dem"), ("120401,41.4,25,45", "100201,34.5,17,45", "70000,24.1,3,40"), change, strict=True))).contests
    assert of(contest, "seats_change") == [3, -4, 1] and not of(contest, "change")


def test_broken_changes_are_of_shares(tmp_path: Path) -> None:
    (contest,) = loaded(tmp_path, "Party,Votes,% of vote,Seats,Change\nLabour,120401,54.6,25,+3.1\nConservative,100201,45.4,17,-4.0\n").contests
    assert of(contest, "change") == [3.1, -4.0] and not of(contest, "seats_change")


@pytest.mark.parametrize("heads", ["List,Candidates elected,Votes,%,Seats", "Party,Members elected,Votes,%,Seats won"])
def test_names_below_elected_are_no_seats(tmp_path: Path, heads: str) -> None:
    (contest,) = loaded(tmp_path, f"{heads}\nFianna Fáil,Ann Archer; Bob Baker,120000,52.2,2\nSinn Féin,Cy Carter,110000,47.8,1\n").contests
    assert of(contest, "seats") == [2, 1] and sorted(votes(contest).values()) == [110000, 120000]


@pytest.mark.parametrize("heads", ["Area,Registered,For,For %,Against,Against %", "Area,Electorate,Votes cast,For,% For,Against,% Against"])
def test_shares_of_two_answers(tmp_path: Path, heads: str) -> None:
    more = "87000," if "cast" in heads else ""
    results = loaded(tmp_path, f"{heads}\nKent,140000,{more}44552,52.1%,41009,47.9%\nSussex,190000,{more}56682,44.3%,71230,55.7%\n")
    assert [of(c, "share") for c in results.contests] == [[52.1, 47.9], [44.3, 55.7]]


def test_parties_behind_surnames_in_headings(tmp_path: Path) -> None:
    (contest,) = loaded(tmp_path, "Polling station,Archer (Lab),Baker (Con),Carter (LD)\nSchool Hall,400,300,100\nLibrary,350,420,90\nTotal,750,720,190\n").contests
    assert [(x.name, x.party) for x in contest.candidacies] == [("Archer", "labour"), ("Baker", "conservative"), ("Carter", "liberal-democrat")]


@pytest.mark.parametrize("rows", [
    "LABOUR,Ann Archer,\"20,110\",57.3%\nCONSERVATIVE,Bob Baker,\"15,005\",42.7%\nMAJORITY,,\"5,105\",14.5%\nTURNOUT,,,62.5%\n",
    "Ann Archer,Labour,20110,Elected\nBob Baker,Conservative,15005,\nMajority,,5105,\nTurnout,,62.5%,\n",
])
def test_figures_below_candidates_without_headings(tmp_path: Path, rows: str) -> None:
    (contest,) = loaded(tmp_path, "GENERAL ELECTION 2024 – NORTHAM,,,\n" + rows).contests
    assert votes(contest) == {"Ann Archer": 20110, "Bob Baker": 15005} and contest.figures["majority"].value == 5105 and float(contest.figures["turnout"].value) == 62.5


@pytest.mark.parametrize("heads", ["Ward,Lab,Lab,Con,Con,LD", "Ward,Labour,Labour,Conservative,Conservative,Lib Dem"])
def test_a_party_in_several_columns_has_several_candidates(tmp_path: Path, heads: str) -> None:
    first, second = loaded(tmp_path, f"{heads}\nAbbey,1204,1104,904,804,192\nCastle,650,640,950,,200\n").contests
    assert sorted(votes(first).values()) == [192, 804, 904, 1104, 1204] and sorted(votes(second).values()) == [200, 640, 650, 950]


@pytest.mark.parametrize("heads", ["Constituency,Party,Votes 2019 notional,Votes 2024", "Constituency,Party,Notional votes 2019,Votes 2024", "Constituency,Party,Votes 2019 (notional),Votes 2024"])
def test_notional_votes_beside_those_of_now(tmp_path: Path, heads: str) -> None:
    now, before = loaded(tmp_path, f"{heads}\nNortham,Labour,19000,20110\nNortham,Conservative,24100,15005\n").contests
    assert (now.year, now.notional, before.year, before.notional) == (2024, False, 2019, True) and sorted(votes(before).values()) == [19000, 24100]


@pytest.mark.parametrize("label", ["Total", "Grand total", "TOTALS"])
def test_a_total_of_all_wards_is_not_the_last_one_s(tmp_path: Path, label: str) -> None:
    results = loaded(tmp_path, f"Ward,Candidate,Party,Votes\nAbbey,Ann Archer,Labour,1204\nAbbey,Bob Baker,Green,904\nCastle,Di Dodd,Green,950\nCastle,Ed Eve,Labour,650\n{label},,,3708\n")
    assert [c.figures.get("valid_votes") for c in results.contests] == [None, None]


def test_a_total_below_each_ward_is_its_own(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Ward,Candidate,Party,Votes\nAbbey,Ann Archer,Labour,1204\nAbbey,Bob Baker,Green,904\nTotal,,,2108\nCastle,Di Dodd,Green,950\nCastle,Ed Eve,Labour,650\nTotal,,,1600\n")
    assert [int(c.figures["valid_votes"].value) for c in results.contests] == [2108, 1600]


@pytest.mark.parametrize("heads", ["Constituency,Elected,Party,First preferences", "Constituency,Candidate elected,Party,Votes"])
def test_names_of_those_elected_beside_their_votes(tmp_path: Path, heads: str) -> None:
    (contest,) = loaded(tmp_path, f"{heads}\nNortham,Ann Archer,Fianna Fáil,9100\nNortham,Bob Baker,Fine Gael,8000\n").contests
    assert votes(contest) == {"Ann Archer": 9100, "Bob Baker": 8000}


def test_first_and_last_names_of_candidates(tmp_path: Path) -> None:
    (contest,) = loaded(tmp_path, "constituency,polling_day,candidate_first,candidate_last,party_code,valid_votes,elected_flag\nNortham,2024-07-04,Ann,Archer,LAB,20110,1\nNortham,2024-07-04,Bob,Baker,CON,15005,0\n").contests
    assert votes(contest) == {"Ann Archer": 20110, "Bob Baker": 15005} and [x.elected for x in contest.candidacies] == [True, False]


@pytest.mark.parametrize("label", ["Lab maj 5105", "Labour majority 5,105", "Majority 5105"])
def test_a_majority_and_its_number_in_one_cell(tmp_path: Path, label: str) -> None:
    (contest,) = loaded(tmp_path, f"Candidate (Party),Votes,Share,+/-\nAnn Archer (Lab),20110,57.3%,+9.0%\nBob Baker (Con),15005,42.7%,-11.5%\n\"{label}\",,14.5%,\n").contests
    assert votes(contest) == {"Ann Archer": 20110, "Bob Baker": 15005} and contest.figures["majority"].value == 5105


@pytest.mark.parametrize("heading", ["Total ballots", "Votes cast", "Ballots cast"])
def test_what_all_who_stood_have_is_nobody_s_votes(tmp_path: Path, heading: str) -> None:
    results = loaded(tmp_path, f"Contest,{heading},Candidate,Election night\nMayor,10000,Ann Archer,4000\nMayor,10000,Bob Baker,3900\n")
    assert not any(x.votes and x.votes.value == 10000 for c in results.contests for x in c.candidacies)


def test_places_without_a_heading(tmp_path: Path) -> None:
    results = loaded(tmp_path, ",Labour,Conservative,Lib Dem,Turnout\nAbbey,1204,904,300,37.7\nCastle,650,950,200,35.3\nDene,800,700,600,40.1\n")
    assert [(c.seat, float(c.figures["turnout"].value)) for c in results.contests] == [("Abbey", 37.7), ("Castle", 35.3), ("Dene", 40.1)]


@pytest.mark.parametrize("number", ["Seat no.", "No.", "Target no."])
def test_targets_then_and_now(tmp_path: Path, number: str) -> None:
    now, _, before, _ = loaded(tmp_path, f"{number},Constituency,Held by (2019),Majority 2019,Swing needed,Result 2024,Majority 2024\n1,Northam,Con,21,0.02,Lab gain from Con,5105\n2,Southam,Con,76,0.1,Con hold,120\n").contests
    assert (now.year, now.result, int(now.figures["majority"].value), now.kind) == (2024, "Lab gain from Con", 5105, "general") and int(before.figures["majority"].value) == 21


@pytest.mark.parametrize("number", ["Candidates nominated", "Candidates", "Number of candidates", "No. of candidates"])
def test_how_many_stood_beside_who_stood(tmp_path: Path, number: str) -> None:
    abbey, castle = loaded(tmp_path, f"Ward,Vacancies,{number},Candidate,Party,Votes polled,Elected\nAbbey,1,2,Ann Archer,Labour,1204,ELECTED\nAbbey,1,2,Bob Baker,Conservative,904,\nCastle,1,1,Di Dodd,Conservative,Uncontested,ELECTED\n").contests
    assert votes(abbey) == {"Ann Archer": 1204, "Bob Baker": 904} and [(x.name, x.elected) for x in castle.candidacies] == [("Di Dodd", True)]


@pytest.mark.parametrize("heading", ["Blanks", "Blank/invalid", "Rejected"])
def test_a_total_with_the_blank_papers(tmp_path: Path, heading: str) -> None:
    results = loaded(tmp_path, f"Town,Yes,No,{heading},Total\nActon,1200,800,20,2020\nBedford,900,950,15,1865\n")
    assert [(int(c.figures["votes_cast"].value), int(c.figures["rejected"].value), c.figures.get("valid_votes")) for c in results.contests] == [(2020, 20, None), (1865, 15, None)]


def test_welsh_seats(tmp_path: Path) -> None:
    (contest,) = loaded(tmp_path, "Plaid/Party,Pleidleisiau/Votes,Canran/%,Seddi/Seats\nLlafur/Labour,487636,71.5,27\nPlaid Cymru,194811,28.5,4\n").contests
    assert of(contest, "seats") == [27, 4] and of(contest, "share") == [71.5, 28.5]


@pytest.mark.parametrize("years", ["Lab (2019),Con (2019),LD (2019)", "Lab 2019,Con 2019,LD 2019", "2019 Lab,2019 Con,2019 LD"])
def test_a_year_over_the_parties_before_is_not_that_of_now(tmp_path: Path, years: str) -> None:
    now, before = loaded(tmp_path, f"Constituency,Lab,Con,LD,{years},Swing\nNortham,20110,15005,3000,19200,24000,5000,10.3\n").contests
    assert (now.year, sorted(votes(now).values())) == (None, [3000, 15005, 20110]) and (before.year, sorted(votes(before).values())) == (2019, [5000, 19200, 24000])


@pytest.mark.parametrize("heading", ["2019 result", "Result 2019", "(2019 %)", "Prev %"])
def test_a_share_before_says_no_year_of_now(tmp_path: Path, heading: str) -> None:
    contest, *before = loaded(tmp_path, f"Party,Candidate,Votes,% share,Chng,{heading}\nLabour,Ann Archer,20110,57.3,21.1,36.2\nConservative,Bob Baker,15005,42.7,-2.5,45.2\n").contests
    assert [of(one, "share") for one in before] == ([[36.2, 45.2]] if heading == "Prev %" else [])
    assert contest.year is None and not contest.result and of(contest, "change") == [21.1, -2.5] and of(contest, "share") == [57.3, 42.7]


def test_a_by_election_in_a_history(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Election,Turnout,Electorate,Majority,Winner\n2024 general election,62.5,71200,5105,Labour\n2022 by-election,40.1,70900,800,Labour\n2019 general election,69.5,70400,4800,Conservative\n")
    assert [(c.year, c.kind) for c in results.contests] == [(2024, "general"), (2022, "by-election"), (2019, "general")]


@pytest.mark.parametrize("heading", ["Congressional district", "House district", "Council district"])
def test_districts_by_number(tmp_path: Path, heading: str) -> None:
    results = loaded(tmp_path, f"{heading},Candidate,Party,Votes\n1,Ann Archer,DEM,900\n1,Bob Baker,REP,800\n2,Cy Carter,DEM,700\n2,Di Dodd,REP,600\n")
    assert [c.seat for c in results.contests] == [f"{heading.split()[0]} District 1", f"{heading.split()[0]} District 2"]


@pytest.mark.parametrize("heads", ["Party,Constituency seats,Regional seats,Total,Change", "Party,Constituency MSPs,List MSPs,Totals,+/-"])
def test_a_total_of_seats_is_no_vote(tmp_path: Path, heads: str) -> None:
    (contest,) = loaded(tmp_path, f"{heads}\nSNP,62,2,64,+1\nConservative,5,26,31,0\n").contests
    assert of(contest, "seats") == [64, 31] and of(contest, "seats_change") == [1, 0] and not votes(contest)


@pytest.mark.parametrize("heading", ["Vote change", "Change", "+/-"])
def test_a_change_of_hundreds_is_of_votes(tmp_path: Path, heading: str) -> None:
    (contest,) = loaded(tmp_path, f"Constituency,Candidate,Party,Votes,{heading}\nNortham,Ann Archer,Labour,20110,910\nNortham,Bob Baker,Conservative,15005,-8995\n").contests
    assert not of(contest, "change") and votes(contest) == {"Ann Archer": 20110, "Bob Baker": 15005}


@pytest.mark.parametrize("heads", ["lab_won,con_won,ld_won", "Lab won,Con won,LD won", "Lab seats won,Con seats won,LD seats won"])
def test_seats_won_by_council(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"Council,{heads}\nNortham,9,6,0\nSoutham,4,9,3\n")
    assert [(of(c, "seats"), c.provisional) for c in results.contests] == [([9, 6, 0], ""), ([4, 9, 3], "")]


def test_surnames_over_counties(tmp_path: Path) -> None:
    rows = "Kent,44552,41009,439,86000\nSussex,56682,71230,588,128500\nNew Castle,190000,88000,2000,280000\n"
    (contest,) = loaded(tmp_path, f"County,Harris,Trump,Stein,Total\n{rows}Total,291234,200239,3027,494500\n").contests
    assert votes(contest) == {"Harris": 291234, "Trump": 200239, "Stein": 3027}


@pytest.mark.parametrize("heads", ["County,Men,Women,Unknown,Total", "County,Democrats,Republicans,Unaffiliated,Total", "County,White,Black,Asian,Total"])
def test_groups_of_people_are_no_candidates(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"{heads}\nKent,44552,41009,439,86000\nSussex,56682,71230,588,128500\nTotal,101234,112239,1027,214500\n")
    assert not any(map(votes, results.contests))


def test_surnames_that_do_not_make_their_totals(tmp_path: Path) -> None:
    results = loaded(tmp_path, "County,Harris,Trump,Stein,Total\nKent,44552,41009,439,86001\nSussex,56682,71230,588,128500\nTotal,101234,112239,1027,214501\n")
    assert not any(map(votes, results.contests))


@pytest.mark.parametrize("heading", ["Percentage of votes received", "Percentage of votes obtained", "% of total votes polled"])
def test_shares_of_votes_received_and_places(tmp_path: Path, heading: str) -> None:
    (contest,) = loaded(tmp_path, f"Candidates,Party,Votes received,{heading},Outcome\nAnn Archer,Labour,20110,57.3,1st\nBob Baker,Conservative,15005,42.7,2nd\n").contests
    assert of(contest, "share") == [57.3, 42.7] and not contest.result and votes(contest) == {"Ann Archer": 20110, "Bob Baker": 15005}
