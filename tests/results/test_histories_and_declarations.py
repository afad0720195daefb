"""Histories of one seat, declarations as officials and papers print them, and what their titles and last lines say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tables import votes

from factcheck import check
from factcheck.article import parse as parse_article
from factcheck.parties import line_of
from factcheck.results import Results, read_results
from factcheck.results.dates import of_another_month, parse_year
from factcheck.results.headings import row_label
from factcheck.results.model import PREFERRED, Contest
from factcheck.results.numbers import parse
from factcheck.results.titles import seat_in, tally_in
from factcheck.results.unread import without_deposit
from tests.marked import verdict_of


def read(folder: Path, text: str, name: str = "results.csv") -> Results:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    results = read_results([str(path)])
    assert results.errors == ()
    return results


def dated(results: Results) -> dict[str, Contest]:
    return {contest.date.isoformat() if contest.date else str(contest.year): contest for contest in results.contests}


def figures(contest: Contest) -> dict[str, str]:
    return {name: str(float(figure.value)).removesuffix(".0") for name, figure in contest.figures.items()}


# --- a row an election ------------------------------------------------------------------------------------------------

MEMBERS = """Members of Parliament for Calder Moor
Election,{},Party,Vote,Runner-up,Party,Vote,Third,Party,Vote,Majority
Feb 1974,Peter Shaw,Conservative,18902,Ellen Rudd,Labour,18455,Tom Birch,Liberal,9871,447
Oct 1974,Ellen Rudd,Labour,19366,Peter Shaw,Conservative,17020,Tom Birch,All,8104,2346
"""


@pytest.mark.parametrize("heading", ["Member returned", "Member elected", "MP returned", "Winner"])
def test_everybody_behind_the_member_returned(tmp_path: Path, heading: str) -> None:
    found = dated(read(tmp_path, MEMBERS.format(heading)))
    assert votes(found["1974-02-28"]) == {"Peter Shaw": 18902, "Ellen Rudd": 18455, "Tom Birch": 9871}
    assert votes(found["1974-10-10"]) == {"Ellen Rudd": 19366, "Peter Shaw": 17020, "Tom Birch": 8104}
    assert {contest.seat for contest in found.values()} == {"Calder Moor"}


@pytest.mark.parametrize(("cell", "letter"), [
    ("Feb 1974", "F"), ("February 1974", "F"), ("1974 (Oct)", "O"), ("October 1974 general election", "O"), ("1974 general election (Feb)", "F"), ("1974", ""), ("May 1974", ""), ("Octagon 1974", "O"),
])
def test_the_two_elections_of_1974(cell: str, letter: str) -> None:
    assert parse_year(cell) == (1974, letter)


def test_an_election_of_another_month_was_no_general_one(tmp_path: Path) -> None:
    assert of_another_month("Mar 1997", date(1997, 5, 1)) and not of_another_month("May 1997", date(1997, 5, 1)) and not of_another_month("1997", date(1997, 5, 1))
    rows = "Constituency,Year,Party,Candidate,Votes\n" + "".join(f"Penhale,{year},{party},{name},{number}\n" for year, number in (("Mar 1997", 9000), ("1992 by-election", 8000), ("May 1997", 7000))
                                                                for party, name in (("Labour", "Ann Archer"), ("Conservative", "Bob Baker")))
    assert {(contest.year, contest.date) for contest in read(tmp_path, rows).contests} == {(1997, None), (1992, None), (1997, date(1997, 5, 1))}


@pytest.mark.parametrize(("title", "day"), [
    ("General Election, February 1974\nHexby", "1974-02-28"), ("Hexby: October 1974 general election", "1974-10-10"), ("Hexby: general election 1974 (changes since February)", "1974-10-10"),
])
def test_the_month_of_a_title(tmp_path: Path, title: str, day: str) -> None:
    (contest,) = read(tmp_path, f'"{title}"\nCandidate,Party,Votes\nAnn Archer,Labour,20000\nBob Baker,Conservative,18000\n').contests
    assert contest.date is not None and contest.date.isoformat() == day


def test_an_election_stands_once_over_its_candidates(tmp_path: Path) -> None:
    text = "BODMIN\n\nElection|Electors|Candidate|Party|Votes\nFeb 1974|55087|P. A. Tyler|Liberal|20283\n||R. A. Hicks|Conservative|20274\n||J. Doe|Labour|5328\n"
    (contest,) = read(tmp_path, text, "results.txt").contests
    assert len(votes(contest)) == 3 and figures(contest)["electorate"] == "55087" and contest.date == date(1974, 2, 28)


# --- parties that followed one another --------------------------------------------------------------------------------

LINE = """Year,Con,Lab,{},Turnout
Feb 1974,21050,19870,6920,83.2
Oct 1974,19920,20010,6290,80.0
1983,22320,14110,11600,77.0
2001,17300,18010,7400,61.0
"""


@pytest.mark.parametrize("heading", ["Lib/All/LD votes", "Liberal/SDP/Lib Dem", "Liberal / Alliance / Liberal Democrat", "Lib/Alliance/LD"])
@pytest.mark.parametrize(("said", "true"), [
    ("The Liberals polled <{}> votes in October 1974", "6,290"), ("The Liberals polled <{}> votes in February 1974", "6,920"),
    ("The Alliance polled <{}> votes in 1983", "11,600"), ("The Lib Dems polled <{}> votes in 2001", "7,400"),
])
def test_a_line_of_parties_goes_by_each_of_its_names(tmp_path: Path, heading: str, said: str, true: str) -> None:
    results = read(tmp_path, LINE.format(heading))
    text = f"Labour held Torville in 2001.\n\n{said}."
    right, wrong = (verdict_of(text.format(figure), results) for figure in (true, "9,999"))
    assert right is not None and right.verdict == "supported"
    assert wrong is not None and wrong.verdict == "refuted"


def test_of_two_elections_in_a_year_none_is_taken_unsaid(tmp_path: Path) -> None:
    results = read(tmp_path, LINE.format("Lib/All/LD"))
    found = verdict_of("Labour held Torville in 2001.\n\nThe Conservatives polled <19,920> votes in 1974.", results)
    assert found is not None and found.verdict != "refuted"


@pytest.mark.parametrize(("heading", "last"), [("UKIP / Brexit / Reform", "reform"), ("UKIP/Brexit Party", "reform"), ("Lib/SDP", "liberal-democrat"), ("Ecology/Green", "green"), ("Con/Lab", ""), ("Lib", ""), ("Liberal/Green", "")])
def test_lines_of_parties(heading: str, last: str) -> None:
    assert line_of(heading)[0] == last


@pytest.mark.parametrize(("row", "alliance"), [("All,J. Pasco,17110", True), ("All,,43511", False), ("All candidates,,43511", False)])
def test_all_is_the_alliance_beside_a_name(tmp_path: Path, row: str, alliance: bool) -> None:
    (contest,) = read(tmp_path, f"Party,Candidate,Votes\nCon,N. Teague,21300\n{row}\nLab,B. Dunn,5101\n").contests
    assert ("J. Pasco" in votes(contest)) == alliance and len(votes(contest)) == 2 + alliance


# --- titles -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("title", "seat"), [
    ("Delyn (UK Parliament constituency): general election of 12 December 2019 - Conservative gain from Labour", "Delyn"),
    ("Delyn (UK Parliament constituency): general election of 12 December 2019 - Labour hold", "Delyn"),
    ("Election results for Penhale, 1966-1983", "Penhale"), ("Election results for Penhale since 1966", "Penhale"),
    ("Mayor of Tallowbridge election 6 May 2021 - Supplementary vote", "Tallowbridge"), ("ELECTION OF MAYOR - LONDON BOROUGH OF NEWGATE", "Newgate"),
    ("Northern Ireland Assembly election 2 March 2017: Lough Neagh West", "Lough Neagh West"), ("Police and Crime Commissioner election - MERCIAN VALE POLICE AREA", "Mercian Vale"),
])
def test_the_seat_of_a_title(tmp_path: Path, title: str, seat: str) -> None:
    (contest,) = read(tmp_path, f'"{title}"\nCandidate,Party,Votes\nAnn Archer,Labour,20000\nBob Baker,Conservative,18000\n').contests
    assert contest.seat == seat


@pytest.mark.parametrize(("title", "seat"), [("Local election 2023: Labour hold", ""), ("General election 2019: Conservatives", ""), ("General election 2019: Holderness", "Holderness")])
def test_what_became_of_a_seat_is_none(title: str, seat: str) -> None:
    assert seat_in(title) == seat


@pytest.mark.parametrize(("text", "tally"), [
    ("Second count (after transfers)", PREFERRED), ("SECOND ROUND", PREFERRED), ("After second preferences", PREFERRED), ("First round", ""), ("1st preferences", ""), ("Second ward", None), ("Final result", None),
])
def test_the_rounds_of_a_supplementary_vote(text: str, tally: str | None) -> None:
    assert tally_in(text) == tally


# --- declarations in plain text ---------------------------------------------------------------------------------------

COMMISSIONER = """POLICE AND CRIME COMMISSIONER ELECTION - MERCIAN VALE POLICE AREA
Thursday 5 May 2016

                                   First         Second        Total
                                   preference    preference    votes
Candidate                          votes         votes
CAMPION, John (Conservative)       56,032        18,114        74,146
MULLEN, Daniel (Labour)            52,301        12,005        64,306
SMITH, Margaret (UKIP)             44,511
JACKSON, Barrie (Independent)      23,810

The number of ballot papers rejected was 5,216
Electorate: 901,430
"""


def test_headings_in_three_lines(tmp_path: Path) -> None:
    first, after = sorted(read(tmp_path, COMMISSIONER, "results.txt").contests, key=lambda contest: contest.tally)
    assert votes(first) == {"John Campion": 56032, "Daniel Mullen": 52301, "Margaret Smith": 44511, "Barrie Jackson": 23810}
    assert votes(after) == {"John Campion": 74146, "Daniel Mullen": 64306} and after.tally == PREFERRED
    assert figures(first)["rejected"] == "5216"


def test_headings_without_one_over_the_names(tmp_path: Path) -> None:
    text = "Mayor of Newgate\n3 May 2018\n\n                          First Pref   %\nAnn Archer (Lab)            53,214   70.0\nBob Baker (Con)             22,806   30.0\n"
    (contest,) = read(tmp_path, text, "results.txt").contests
    assert votes(contest) == {"Ann Archer": 53214, "Bob Baker": 22806}


BY_ELECTION = """Marlow Heath by-election, 14 March 1991

Candidate               Party                Votes      %    Change
R. Dyce                 Conservative        21,480   46.1    -9.8
P. Venn                 Liberal Democrats   11,364   24.4    +5.1
M. Hare                 Green                2,019    4.3    +1.6   lost deposit
L. Lord                 Monster Raving Loony  1,890    4.1          (lost deposit)

C hold, maj 10,116
Turnout 58.3% (electorate 79,886)
"""


def test_deposits_and_figures_in_brackets(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, BY_ELECTION, "results.txt").contests
    assert votes(contest) == {"R. Dyce": 21480, "P. Venn": 11364, "M. Hare": 2019, "L. Lord": 1890}
    assert {name: figures(contest)[name] for name in ("majority", "turnout", "electorate")} == {"majority": "10116", "turnout": "58.3", "electorate": "79886"}


@pytest.mark.parametrize(("line", "bare"), [("L. Lord  1,890   lost deposit", "L. Lord  1,890"), ("L. Lord  1,890 (lost deposit)", "L. Lord  1,890"), ("Three lost deposits", "Three lost deposits"), ("He lost deposit", "He lost deposit")])
def test_a_lost_deposit_is_taken_off(line: str, bare: str) -> None:
    assert without_deposit(line) == bare


TIMES = """Lowfield (Electorate 70,112; turnout 66.1%)
Ann Archer (Lab) 20,110
Bob Baker (C) 18,210
Lab hold. Maj 1,900
Swing C to Lab 3.2%

Midfield (Electorate 68,210; turnout 70.0%)
Ed Eve (C) 25,102
Fay Fox (LD) 14,777
C hold. Maj 10,325
"""


def test_seats_in_lines_with_what_is_said_of_each(tmp_path: Path) -> None:
    found = {contest.seat: contest for contest in read(tmp_path, TIMES, "results.txt").contests}
    assert votes(found["Lowfield"]) == {"Ann Archer": 20110, "Bob Baker": 18210} and votes(found["Midfield"]) == {"Ed Eve": 25102, "Fay Fox": 14777}
    assert (figures(found["Lowfield"])["majority"], figures(found["Midfield"])["electorate"]) == ("1900", "68210")


def test_figures_that_run_on(tmp_path: Path) -> None:
    head = "Glen Council election 2022 - Ward 3 Strathness\nElectorate 9210  Valid poll 4120  Quota 825  Turnout 45.6%\n"
    (contest,) = read(tmp_path, f"{head}Party,Candidate,Count 1,Count 2\nSNP,Morag Baird,1162,\nConservative,Alan Croy,910,\nLabour,Iain Duff,660,829.1\n").contests
    assert {name: figures(contest).get(name) for name in ("electorate", "valid_votes", "quota", "turnout")} == {"electorate": "9210", "valid_votes": "4120", "quota": "825", "turnout": "45.6"}


def test_figures_in_a_last_line(tmp_path: Path) -> None:
    text = ("# Stourvale by-election, 15 February 2024\n\n| Candidate | Party | Votes |\n|:--|:--|--:|\n| Dana Egan | Labour | 11,176 |\n| Hal Upton | Conservative | 7,408 |\n\n"
            "*Labour gain from Conservative. Majority 3,768. Turnout 38.1% (-25.9). Electorate 64,100.*\n")
    (contest,) = read(tmp_path, text, "results.txt").contests
    assert {name: figures(contest).get(name) for name in ("majority", "turnout", "electorate")} == {"majority": "3768", "turnout": "38.1", "electorate": "64100"}


def test_a_figure_with_that_of_the_election_before() -> None:
    said = parse("51.3% (2015: 63.8%)")
    assert said is not None and float(said[0]) == 51.3
    with pytest.raises(ValueError, match="postal"):
        parse("51.3% (63.8% postal)")


@pytest.mark.parametrize(("label", "figure"), [("The number of ballot papers rejected was", "rejected"), ("The electorate was", "electorate"), ("The number of councillors was", None), ("Lab hold. Maj", "majority")])
def test_labels_as_sentences_have_them(label: str, figure: str | None) -> None:
    assert row_label(label) == figure


def test_votes_of_a_party_list(tmp_path: Path) -> None:
    results = read(tmp_path, "Senedd Cymru election 6 May 2021 - Afon Dyfi constituency\nCandidate,Party,Constituency votes,%,Party list votes,%\nElin Rhys,Plaid Cymru,12945,72.1,10012,64.5\nGwen Puw,Labour,5010,27.9,5520,35.5\n")
    assert {contest.tally: sum(votes(contest).values()) for contest in results.contests} == {"": 17955, "party vote": 15532}


@pytest.mark.parametrize("heading", ["vs 2015", "v. 2015", "on 2015", "since 2015", "vs last time"])
def test_changes_from_a_year(tmp_path: Path, heading: str) -> None:
    (contest,) = read(tmp_path, f"Ormsby by-election 23 February 2017\nName,Description,Votes,%,{heading}\nAnn Archer,Labour,13748,60.0,+8.5\nBob Baker,Conservative,9165,40.0,-8.5\n").contests
    assert [float(c.change.value) if c.change else None for c in contest.candidacies] == [8.5, -8.5]


# --- columns and rows that stand apart from their headings --------------------------------------------------------------

PASTED = """Party\tCandidate\tVotes\t%\t±%
\tLabour\tAnn Archer\t20,110\t44.1\t+3.1
\tConservative\tBob Baker\t18,200\t39.9\t-2.0
\tLib Dem\tCy Carter\t7,300\t16.0\t+1.0
Majority\t1,910\t4.2\t
Labour hold\tSwing\t+2.6\t
"""


def test_rows_pasted_with_a_colour_before_the_party(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, PASTED, "results.txt").contests
    assert votes(contest) == {"Ann Archer": 20110, "Bob Baker": 18200, "Cy Carter": 7300} and [c.party for c in contest.candidacies] == ["labour", "conservative", "liberal-democrat"]
    assert figures(contest)["majority"] == "1910"


def test_rows_below_their_headings_stay(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Party,Candidate,Votes\nLabour,Ann Archer,20110\nGreen,Bob Baker,10005\n,Cy Carter,77\n").contests
    assert votes(contest) == {"Ann Archer": 20110, "Bob Baker": 10005, "Cy Carter": 77}


@pytest.mark.parametrize(("mark", "elected"), [("E", [True, False]), ("Elected", [True, False]), ("Lab hold", [None, None])])
def test_a_column_of_marks_without_a_heading(tmp_path: Path, mark: str, elected: list[bool | None]) -> None:
    (contest,) = read(tmp_path, f"Ward,Name,Party,Votes,\nAbbey,Ann Archer,Labour,1204,{mark}\nAbbey,Bob Baker,Green,640,\n").contests
    assert [c.elected for c in contest.candidacies] == elected


def test_bare_shares_behind_parties(tmp_path: Path) -> None:
    found = dated(read(tmp_path, "Election,Con,%,Lab,%,All/LD,%,Maj\n1983,26010,51.1,12001,23.6,12880,25.3,13130\n1992,26990,48.9,8904,16.1,19288,35.0,7702\n"))
    assert [float(c.share.value) if c.share else None for c in found["1983-06-09"].candidacies] == [51.1, 23.6, 25.3]


def test_figures_between_headings_and_candidates(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Party,Candidate,Votes\nElectorate,,74010\nLabour,Ann Archer,20110\nGreen,Bob Baker,10005\n").contests
    assert figures(contest)["electorate"] == "74010"


def test_seats_as_columns_below_any_corner(tmp_path: Path) -> None:
    found = {contest.seat: contest for contest in read(tmp_path, "Figure,Alder,Birch\nElectorate,74010,76110\nLabour,16213,15900\nConservative,15010,18110\nMajority,1203,2210\n").contests}
    assert votes(found["Birch"]) == {"Labour": 15900, "Conservative": 18110} and figures(found["Birch"])["electorate"] == "76110"


def test_a_by_election_beside_the_general_election(tmp_path: Path) -> None:
    text = "HARTBURY BY-ELECTION RESULT,,,GENERAL ELECTION 2019,,\nCandidate,Votes,%,Candidate,Votes,%\nAnn Archer (Con),15529,64.4,Mike Hill (Lab),15464,56.6\nPaul Will (Lab),8589,35.6,Stefan Hou (Con),11869,43.4\n"
    found = read(tmp_path, text).contests
    assert {(contest.seat, contest.date.isoformat() if contest.date else "") for contest in found} == {("Hartbury", ""), ("Hartbury", "2019-12-12")}


# --- what figures are ---------------------------------------------------------------------------------------------------


def test_a_total_of_wards_is_none_of_the_last(tmp_path: Path) -> None:
    rows = "Ward turnout, 4 May 2023\nWard,Electorate,Ballot papers issued,Rejected\nHeath,3100,1184,4\nMoor,2900,957,7\nTotal,6000,2141,11\n"
    found = {contest.seat: figures(contest) for contest in read(tmp_path, rows).contests}
    assert found["Moor"] == {"electorate": "2900", "votes_cast": "957", "rejected": "7"}


def test_notional_figures_beside_are_not_those_of_the_votes(tmp_path: Path) -> None:
    rows = "Constituency,2019 notional winner,2019 notional majority,Con 2024,Lab 2024,Green 2024\nAlder,Con,8010,15010,16213,2110\nBirch,Con,15010,18110,15900,1990\n"
    assert [contest.notional for contest in read(tmp_path, rows).contests] == [False, False]
    assert all(contest.notional for contest in read(tmp_path, "Constituency,Party,Notional votes,2024 winner\nAlder,Con,15010,Lab\nAlder,Lab,16213,Lab\n", "b.csv").contests)


def test_total_votes_beside_the_valid_ones(tmp_path: Path) -> None:
    rows = "Referendum on independence for Scotland, 18 September 2014\nCouncil area,Electorate,Total votes,Valid,Yes,No,Rejected\nBrae,39110,34600,34570,14010,20560,30\nGlen,120010,102100,101988,54010,47978,112\n"
    found = {contest.seat: figures(contest) for contest in read(tmp_path, rows).contests}
    assert (found["Brae"]["valid_votes"], found["Brae"]["votes_cast"]) == ("34570", "34600")


@pytest.mark.parametrize(("change", "shares"), [("-7.2", True), ("-720", False)])
def test_a_sign_behind_votes_and_shares(tmp_path: Path, change: str, shares: bool) -> None:
    (contest,) = read(tmp_path, f"2023 Eastmoor District Council election\nParty,Seats,Votes %,Votes,+/-\nConservative,16,55.2,14020,{change}\nLabour,12,44.8,11400,{change.replace('-', '+')}\n").contests
    assert [c.change is not None for c in contest.candidacies] == [shares, shares]


def test_a_decimal_comma_parts_no_numbers(tmp_path: Path) -> None:
    rows = "Constituency;Electorate;Votes;Turnout;Con;Lab;Majority\nAlder;74010;45220;61,1%;21610;23610;2000\nBirch;76110;47900;62,9%;25010;22890;2120\n"
    assert {contest.seat: figures(contest)["turnout"] for contest in read(tmp_path, rows).contests} == {"Alder": "61.1", "Birch": "62.9"}


@pytest.mark.parametrize(("line", "name"), [("Con  T Marsh      19,870  (45.1%)  -3.2", "T Marsh"), ("T Marsh (Con) 19,870 NOT ELECTED", "T Marsh"), ("MARSH, Tom Ann      Conservative Party      19,870   ELECTED", "Tom Ann Marsh")])
def test_lines_of_candidates(tmp_path: Path, line: str, name: str) -> None:
    text = f"BY-ELECTION OF A COUNCILLOR FOR HILLTOP WARD\nTHURSDAY 19 OCTOBER 2023\n\n{line}\nA Oduya (Lab) 17,011\n\nTurnout: 59.8% (-7.2)\n"
    (contest,) = read(tmp_path, text, "results.txt").contests
    assert votes(contest) == {name: 19870, "A Oduya": 17011} and contest.seat == "Hilltop" and figures(contest)["turnout"] == "59.8"


def test_two_elections_one_below_the_other_in_lines(tmp_path: Path) -> None:
    text = "Election results for Torrin\n\n1992\nCon  J. Bale   21,010\nLab  K. Dunn   18,200\n\n1997\nLab  K. Dunn   24,110\nCon  J. Bale   16,003\n"
    found = dated(read(tmp_path, text, "results.txt"))
    assert votes(found["1992-04-09"])["J. Bale"] == 21010 and votes(found["1997-05-01"])["J. Bale"] == 16003


def test_seats_by_the_month_of_the_election(tmp_path: Path) -> None:
    found = {contest.year: contest for contest in read(tmp_path, "State of the parties - Norland County Council\n,May 2017,May 2021,Change\nConservative,40,46,+6\nLabour,12,9,-3\n").contests}
    assert {c.name: int(c.seats.value) for c in found[2021].candidacies if c.seats} == {"Conservative": 46, "Labour": 9} and 2017 in found


def test_a_row_names_the_seat_of_those_below(tmp_path: Path) -> None:
    block = "Seat,{},,\nElectorate,{},,\nCandidate,Party,Votes,\nAnn Archer,Labour,{},\nBob Baker,Green,{},\n,,,\n"
    found = {contest.seat: contest for contest in read(tmp_path, block.format("West Arden", 75102, 18500, 15200) + block.format("East Arden", 70110, 11010, 20100)).contests}
    assert votes(found["West Arden"]) == {"Ann Archer": 18500, "Bob Baker": 15200} and votes(found["East Arden"]) == {"Ann Archer": 11010, "Bob Baker": 20100}
    assert {seat: figures(contest)["electorate"] for seat, contest in found.items()} == {"West Arden": "75102", "East Arden": "70110"}


def test_a_month_and_a_year_are_no_candidate(tmp_path: Path) -> None:
    text = "Ashby Vale, results since 1970\n\nFeb 1974: Con 18,902; Lab 18,455; Lib 9,871. Con maj 447\nOct 1974: Lab 19,366; Con 17,020; Lib 8,104. Lab maj 2,346\n"
    found = dated(read(tmp_path, text, "results.txt"))
    assert votes(found["1974-02-28"]) == {"Conservative": 18902, "Labour": 18455, "Liberal": 9871} and votes(found["1974-10-10"])["Labour"] == 19366


def test_columns_of_a_newspaper_without_headings(tmp_path: Path) -> None:
    text = "WEST ARDEN (Lab gain from Con)\nElec 75,102  T/O 62.4% (-5.1)\n\nA Archer      Lab   18,500   54.9   +9.0\nB Baker       C     15,200   45.1  -21.1\n\nMaj 3,300 (7.1%)   Swing 15.1% C to Lab\n"
    (contest,) = read(tmp_path, text, "results.txt").contests
    assert votes(contest) == {"A Archer": 18500, "B Baker": 15200} and [float(c.change.value) for c in contest.candidacies if c.change] == [9.0, -21.1]
    assert {name: figures(contest)[name] for name in ("electorate", "turnout", "majority")} == {"electorate": "75102", "turnout": "62.4", "majority": "3300"}


@pytest.mark.parametrize(("title", "contests"), [("General election 12 December 2019: seats by nation", 3), ("Seats gained by nation", 0), ("By nation", 0)])
def test_nations_as_columns(tmp_path: Path, title: str, contests: int) -> None:
    path = tmp_path / "results.csv"
    path.write_text(f'"{title}",,,\nParty,England,Wales,UK\nConservative,345,14,359\nLabour,179,22,201\n', encoding="utf-8")
    results = read_results([str(path)])
    assert len(results.contests) == contests and bool(results.errors) == (not contests)
    seats = {contest.seat: [int(c.seats.value) for c in contest.candidacies if c.seats] for contest in results.contests}
    assert not contests or (seats["Wales"], seats[""]) == ([14, 22], [359, 201])


@pytest.mark.parametrize(("said", "count"), [("Elected 4th count", 4), ("Elected (3)", 3), ("Excluded 2nd stage", 2), ("Elected", None)])
def test_the_count_at_which_somebody_was_elected(tmp_path: Path, said: str, count: int | None) -> None:
    (contest,) = read(tmp_path, f"Lough Neagh West\nParty,Candidate,1st pref,Elected\nDUP,Thomas Kerr,8902,{said}\nSDLP,Roisin Daly,7410,\n").contests
    decided = contest.candidacies[0].decided
    assert (int(decided.value) if decided else None) == count


def test_councils_with_old_and_new_seats(tmp_path: Path) -> None:
    results = read(tmp_path, "Council,Con (old),Con (new),Lab (old),Lab (new),LD (old),LD (new)\nAshmere,8,4,3,6,1,2\nBarrowdale,5,6,8,7,2,2\n")
    found = {(contest.seat, contest.key.rpartition("@")[2]): [int(c.seats.value) for c in contest.candidacies if c.seats] for contest in results.contests}
    assert sorted(found.values()) == [[4, 6, 2], [5, 8, 2], [6, 7, 2], [8, 3, 1]]


def test_years_under_the_name_of_a_seat(tmp_path: Path) -> None:
    text = '{"Alder": {"2019": {"Con": 24010, "Lab": 17110}, "2024": {"Con": 15010, "Lab": 16213}}, "Birch": {"2019": {"Con": 20000, "Lab": 9000}, "2024": {"Con": 18110, "Lab": 15900}}}'
    found = {(contest.seat, contest.year): votes(contest) for contest in read(tmp_path, text, "results.json").contests}
    assert found["Alder", 2024] == {"Conservative": 15010, "Labour": 16213} and found["Birch", 2019] == {"Conservative": 20000, "Labour": 9000} and len(found) == 4


def test_a_name_and_a_year_are_a_title(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Dunwich 2010\n\nCON   Marsh, T          19,870   45.1\nLAB   Oduya, A          17,011   38.6\n", "results.txt").contests
    assert votes(contest) == {"T Marsh": 19870, "A Oduya": 17011} and contest.seat == "Dunwich" and contest.year == 2010
    (contest,) = read(tmp_path, "Dunwich\n\nAnn Archer 2010\nBob Baker 1700\n", "b.txt").contests
    assert votes(contest) == {"Ann Archer": 2010, "Bob Baker": 1700}


def test_the_day_beside_a_year(tmp_path: Path) -> None:
    rows = "Election,Candidate,Party,Votes\n2014 by-election (5 June),Bob Baker,Conservative,15110\n2014 by-election (5 June),Ann Archer,Labour,9110\n"
    assert [contest.date for contest in read(tmp_path, rows).contests] == [date(2014, 6, 5)]


@pytest.mark.parametrize(("text", "result"), [
    ("Lowfield: Lab gain from C\nAnn Archer (Lab) 20,110\nBob Baker (C) 18,210\n", "Labour gain from Conservative"),
    ("Lowfield\nAnn Archer (Lab) 20,110\nBob Baker (C) 18,210\nLab hold. Maj 1,900\n", "Labour hold"),
    ("Lowfield\nAnn Archer (Lab) 20,110\nBob Baker (C) 18,210\nC hold\n", None),  # whoever has the most votes
    ("Lowfield\nAnn Archer (Lab) 20,110\nBob Baker (C) 18,210\nLab gain\nLab hold\n", None),
    ("Lowfield\n\nCandidate,Party,Votes\nAnn Archer,Lab,20110\nBob Baker,Con,18210\nLab gain from Con. Majority 1900 (5.0%)\n", "Labour gain from Conservative"),
])
def test_what_became_of_a_seat(tmp_path: Path, text: str, result: str | None) -> None:
    results = read(tmp_path, text, "results.txt")
    assert [contest.result for contest in results.contests] == [result]
    report = check(parse_article("article.txt", "Ann Archer gained Lowfield for Labour from the Conservatives."), results)
    told = {verdict.verdict for verdict in report.verdicts if verdict.reading.measure == "gain_hold"}
    assert told == ({"unverifiable"} if result is None else {"supported"} if "gain" in result else {"refuted"})


@pytest.mark.parametrize(("title", "seat", "day"), [
    ("Parliamentary by-election for Alder Heath held on Thursday 15 February 2024", "Alder Heath", "2024-02-15"), ("Alder Heath by-election 2024 - result (Lab gain from Con)", "Alder Heath", ""),
    ("Alder Heath general election 2024", "Alder Heath", "2024-07-04"), ("Directly-elected Mayor for Alder Heath - count of first preferences - 6 May 2021", "Alder Heath", "2021-05-06"),
    ("Senedd Cymru general election, 6 May 2021: Alder Heath", "Alder Heath", "2021-05-06"), ("1987 General Election, Alder Heath County Constituency", "Alder Heath", "1987-06-11"),
    ("Northern Ireland Assembly election, 5 May 2022 – Alder Heath", "Alder Heath", "2022-05-05"), ("Alder Heath result, Thursday night (4 July 2024)", "Alder Heath", "2024-07-04"),
    ("General Election 2024\nAlder Heath\nDeclaration made by the (Acting) Returning Officer at Norland Leisure Centre", "Alder Heath", "2024-07-04"),
    ("BY-ELECTION OF A COUNCILLOR FOR HILLTOP WARD\nTHURSDAY 19 OCTOBER 2023", "Hilltop", "2023-10-19"),
])
def test_seat_and_day_of_a_title(tmp_path: Path, title: str, seat: str, day: str) -> None:
    lines = "\n".join(f'"{line}"' for line in title.split("\n"))
    (contest,) = read(tmp_path, f"{lines}\nCandidate,Party,Votes\nAnn Archer,Labour,20000\nBob Baker,Conservative,18000\n").contests
    assert (contest.seat, contest.date.isoformat() if contest.date else "") == (seat, day)


@pytest.mark.parametrize(("labour", "letter"), [("Lab", "liberal"), ("Labour", "liberal"), ("Green", "labour")])
def test_the_letter_l_beside_labour(tmp_path: Path, labour: str, letter: str) -> None:
    (contest,) = read(tmp_path, f"Candidate,Party,Votes\nAnn Archer,C,20110\nBob Baker,{labour},18210\nCy Carter,L,5002\n").contests
    assert contest.candidacies[2].party == letter
    (wide,) = read(tmp_path, f"Year,C,L,{labour},Electorate,Turnout\n1950,19004,4011,22890,54001,85.0\n", "b.csv").contests
    assert next(int(c.votes.value) for c in wide.candidacies if c.party == letter and c.votes) == 4011


def test_members_of_a_council_year_by_year(tmp_path: Path) -> None:
    heads = "Election,Conservative,Labour,Liberal/SDP Alliance/Lib Dem,Total\n"
    found = {contest.year: [int(c.seats.value) for c in contest.candidacies if c.seats] for contest in read(tmp_path, f"Norland County Council\n{heads}1981,30,25,5,60\n2021,42,8,10,60\n").contests}
    assert found == {1981: [30, 25, 5], 2021: [42, 8, 10]}
    path = tmp_path / "b.csv"
    path.write_text(f"Norland\n{heads}1981,30,25,5,60\n2021,42,8,10,60\n", encoding="utf-8")
    assert read_results([str(path)]).errors


def test_shares_of_two_rounds(tmp_path: Path) -> None:
    text = "Mayor of Newgate 5 May 2022\nCandidate,Party,Round 1,Round 1 %,Round 2,Total,Total %\nAnn Archer,Lab,40110,44.0,9001,49111,56.9\nBob Baker,Con,30010,32.9,7200,37210,43.1\nCy Carter,LD,21000,23.0,,,\n"
    found = {contest.tally: [float(c.share.value) for c in contest.candidacies if c.share] for contest in read(tmp_path, text).contests}
    assert found[""] == [44.0, 32.9, 23.0] and found[PREFERRED] == [56.9, 43.1]
