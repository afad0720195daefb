"""Figures that stand in another file or column than the votes: turnout by division, previous results by party, printed changes."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from factcheck import article, check, read_results
from factcheck.results import Results
from factcheck.results.headings import field_of
from factcheck.results.numbers import is_number, parse
from tests.results.test_newsroom_tables import book


def read(folder: Path, **texts: str) -> Results:
    """What is read of these files, whose names have `_` for `-`."""
    paths = [folder / f"{name.replace('_', '-')}.csv" for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    results = read_results([str(path) for path in paths])
    assert not results.errors, results.errors
    return results


def verdicts(text: str, results: Results) -> list[str]:
    return [str(v.verdict) for v in check(article.parse("article.txt", text), results).verdicts]


NOW = """Constituency,Candidate,Party,Votes,Electorate,Rejected
Anytown North,"ARCHER, Ann",Labour,9120,30000,80
Anytown North,"BAKER, Bob",Conservative,8455,30000,80
Anytown North,"CARTER, Cy",UKIP,2425,30000,80
"""


@pytest.mark.parametrize("seats", ["Seats", "Vacancies", "Number of seats"])
def test_turnout_by_division_beside_the_candidates(tmp_path: Path, seats: str) -> None:
    results = read(tmp_path, results_candidates="Division,Candidate,Description,Votes,Elected\nAbbey,Ann Archer,Labour Party,632,E\nAbbey,Bob Baker,Reform UK,625,\nMill,Di Dunn,Green Party,700,E\nMill,Eve Ellis,Labour Party,300,\n",
                   results_turnout=f"Division,{seats},Electorate,Ballot papers counted,Rejected,Turnout %\nAbbey,1,7309,1267,10,17.3\nMill,1,5000,1005,5,20.1\n")
    figures = {name: float(f.value) for contest in results.of_seat("abbey") for name, f in contest.figures.items()}
    assert figures == {"electorate": 7309, "votes_cast": 1267, "rejected": 10, "turnout": 17.3, "seats": 1}
    assert verdicts("Ann Archer won Abbey with 632 votes. Turnout in Abbey was 17.3%, and 10 ballot papers were rejected.", results) == ["supported"] * 4
    assert verdicts("Turnout in Abbey was 21.3%.", results) == ["refuted"]


def test_seats_of_a_council_stay_those_won(tmp_path: Path) -> None:
    """Near miss: beside parties and votes, seats are those that each won."""
    (contest,) = read(tmp_path, results="Council,Party,Seats,Votes,Turnout\nAnyshire,Labour,31,20000,38.5\nAnyshire,Conservative,12,15000,38.5\n").contests
    assert [int(c.seats.value) for c in contest.candidacies if c.seats] == [31, 12]


@pytest.mark.parametrize(("heading", "field"), [
    ("Reg. electors", "electorate"), ("Registered electors", "electorate"), ("Total number of votes rejected at the count", "rejected"), ("Ballots rejected", "rejected"),
    ("Etholwyr/Electors", "electorate"), ("Plaid/Party", "party"), ("Pleidleisiau/Votes", "votes"), ("Y ganran a bleidleisiodd/Turnout", "turnout"), ("Papurau a wrthodwyd/Rejected papers", "rejected"),
    ("Plaid/Votes", None), ("Party Identifier", "party"), ("Party name identifier", "party"), ("Votes rejected for want of an official mark", None),
])
def test_headings(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


WIDE = "Constituency name,First party,Electorate,Valid votes,Invalid votes,Con,Lab,UKIP,All other candidates\nAnytown North,Con,29000,20000,90,10000,7000,2500,500\n"


def of_2019(folder: Path, then: str = WIDE) -> Results:
    return read(folder, results_2019_12_12=NOW, previous_2017=then)


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Cy Carter, who had 2,500 votes in 2017, came third.", "supported"),
    ("Cy Carter, who had 2,900 votes in 2017, came third.", "refuted"),
    ("Bob Baker polled 10,000 votes in 2017.", "supported"),
])
def test_people_where_the_table_before_knows_parties_alone(tmp_path: Path, sentence: str, verdict: str) -> None:
    assert verdict in verdicts(sentence, of_2019(tmp_path))


CHANGED = """Election date,Constituency,Candidate,Party,Votes,Share,Change (notional 2019)
2024-07-04,Anytown North,Ann Archer,Labour,9120,45.6,+8.1
2024-07-04,Anytown North,Bob Baker,Conservative,8455,42.3,-11.0
2024-07-04,Anytown North,Cy Carter,Green,2425,12.1,+2.9
"""
HISTORY = "constituency_name,electorate,con_votes,lib_votes,lab_votes,oth_votes,total_votes,turnout,election\nAnytown North,40000,15000,500,12000,2500,30000,0.75,2019\nAnytown North,40000,14000,500,13000,2500,30000,0.75,2017\n"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("The Greens were up 2.9 points.", "supported"),
    ("The Greens were up 4.9 points.", "refuted"),
    ("There was a swing of 6.95 points from the Conservatives to the Greens.", "supported"),
    ("The Greens were up 2.9 points on 2017.", "unverifiable"),  # what is printed is from 2019
])
def test_printed_changes_of_who_had_no_column_before(tmp_path: Path, sentence: str, verdict: str) -> None:
    assert verdicts(sentence, read(tmp_path, results=CHANGED, history=HISTORY))[:1] == [verdict]


BESIDE = "Anytown North,General election 4 July 2024\nCandidate,Party,Votes,,,\nAnn Archer,Labour,9120,,Electorate,\"40,000\"\nBob Baker,Conservative,8455,,Rejected papers,80\nCy Carter,Green,2425,,Turnout,50.2%\n"


def test_figures_of_the_contest_beside_its_candidates(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, results=BESIDE).contests
    assert {name: float(f.value) for name, f in contest.figures.items()} == {"electorate": 40000, "rejected": 80, "turnout": 50.2}
    assert {c.name: int(c.votes.value) for c in contest.candidacies if c.votes} == {"Ann Archer": 9120, "Bob Baker": 8455, "Cy Carter": 2425}
    (cell,) = contest.figures["rejected"].cells
    assert (cell.row, cell.raw) == (4, "80")


def test_a_block_for_each_of_two_contests_is_left_where_it_stands(tmp_path: Path) -> None:
    """Near miss: nothing tells which of the two is whose below the table."""
    two = "Constituency,Candidate,Party,Votes,,\nNorth,Ann Archer,Labour,9120,Electorate,40000\nNorth,Bob Baker,Conservative,8455,,\nSouth,Di Dunn,Green,700,Electorate,5000\nSouth,Eve Ellis,Labour,300,,\n"
    assert [dict(contest.figures) for contest in read(tmp_path, results=two).contests] == [{}, {}]


def test_a_block_beside_each_of_several_tables(tmp_path: Path) -> None:
    rows = "{0},,,,,\nCandidate,Party,Votes,,,\nAnn Archer,Labour,{1},,Electorate,{2}\nBob Baker,Conservative,8455,,Rejected,80\nCy Carter,Green,25,,,\n"
    found = read(tmp_path, results_2024="General election 2024,,,,,\n" + rows.format("Anytown North", 9120, 40000) + rows.format("Anytown South", 9000, 41000)).contests
    assert {c.seat: (int(c.figures["electorate"].value), int(c.figures["rejected"].value), len(c.candidacies)) for c in found} == {"Anytown North": (40000, 80, 3), "Anytown South": (41000, 80, 3)}


def test_labelled_rows_below_two_elections_side_by_side(tmp_path: Path) -> None:
    text = "Constituency,Candidate,Party,Votes 2019,Votes 2017\nAnytown North,Ann Archer,Labour,9120,8000\nAnytown North,Bob Baker,Conservative,8455,9000\n,Electorate,,40000,39000\n,Rejected,,80,90\n"
    found = {c.year: (int(c.figures["electorate"].value), int(c.figures["rejected"].value)) for c in read(tmp_path, results=text).contests}
    assert found == {2019: (40000, 80), 2017: (39000, 90)}


@pytest.mark.parametrize(("printed", "points"), [("+5.2pp", "5.2"), ("−3.1 pts", "-3.1"), ("down 3.1", "-3.1"), ("Up 2", "2"), ("0.4 percentage points", "0.4"), ("+1.5 p.p.", "1.5")])
def test_changes_with_their_unit(printed: str, points: str) -> None:
    assert (found := parse(printed)) and found[0] == Fraction(points)


@pytest.mark.parametrize("printed", ["12 pts", "Upton 3", "Up", "down to 3", "3 points clear"])
def test_words_are_no_numbers(printed: str) -> None:
    assert not is_number(printed)


def test_gains_and_losses_in_points(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, results="Constituency,Candidate,Party,Votes,Share,+/-\nAnytown North,Ann Archer,Labour,9120,51.9%,+8.1pp\nAnytown North,Bob Baker,Conservative,8455,48.1%,−11.0pp\n").contests
    assert [float(c.change.value) for c in contest.candidacies if c.change] == [8.1, -11.0]


def test_the_figures_name_the_seat_of_the_workbook(tmp_path: Path) -> None:
    results = book(tmp_path / "results-2019.xlsx", Votes=[["Candidate", "Party", "Votes"], ["Ann Archer", "Labour", "9120"], ["Bob Baker", "Conservative", "8455"]],
                   Summary=[["Constituency", "Anytown North"], ["Electorate", "40000"], ["Rejected ballots", "80"]])
    assert {c.seat for c in results.contests} == {"Anytown North"}
    assert [int(c.figures["electorate"].value) for c in results.contests if "electorate" in c.figures] == [40000]


VOTES = "Constituency,Candidate,Party,Votes\nNorth,Ann Archer,Labour,9120\nNorth,Bob Baker,Conservative,8455\nSouth,Di Dunn,Green,700\nSouth,Eve Ellis,Labour,300\n"


@pytest.mark.parametrize("ballots", [
    ",North,South\nElectorate,40000,41000\nRejected,80,90\n",
    "Constituency,Measure,Value\nNorth,Electorate,40000\nNorth,Rejected ballots,80\nSouth,Electorate,41000\nSouth,Rejected ballots,90\n",
    "Constituency,Electorate,Rejected\nNorth,40000,80\nSouth,41000,90\n",
])
def test_a_file_of_ballots_however_it_stands(tmp_path: Path, ballots: str) -> None:
    results = read(tmp_path, results_2019=VOTES, results_ballots_2019=ballots)
    found = {c.seat: {name: int(f.value) for name, f in c.figures.items()} for c in results.contests if not c.candidacies}
    assert found == {"North": {"electorate": 40000, "rejected": 80}, "South": {"electorate": 41000, "rejected": 90}}


@pytest.mark.parametrize("text", [
    "Anytown North: 4 July 2024\nCandidate,Party,Votes,Share\nAnn Archer,Labour,9120,51.9%\nBob Baker,Conservative,8455,48.1%\n\nElectorate,Ballot papers,Rejected,Turnout\n40000,17655,80,44.1%\n",
    "Anytown North: 4 July 2024\nElectorate,Ballot papers,Rejected,Turnout\n40000,17655,80,44.1%\n\nCandidate,Party,Votes,Share\nAnn Archer,Labour,9120,51.9%\nBob Baker,Conservative,8455,48.1%\n",
])
def test_figures_in_a_row_with_headings_of_their_own(tmp_path: Path, text: str) -> None:
    (contest,) = read(tmp_path, results=text).contests
    assert contest.seat == "Anytown North" and [int(c.votes.value) for c in contest.candidacies if c.votes] == [9120, 8455]
    assert {name: float(f.value) for name, f in contest.figures.items()} == {"electorate": 40000, "votes_cast": 17655, "rejected": 80, "turnout": 44.1}


@pytest.mark.parametrize("title", ["European Parliament elections: 23 May 2019", "Labour: 4 July 2024", "Anyshire Council: 4 May 2023", "Declared: 4 July 2024", "Last updated 5 July 2024"])
def test_titles_that_name_no_seat(tmp_path: Path, title: str) -> None:
    (contest,) = read(tmp_path, results=f"{title}\nCandidate,Party,Votes\nAnn Archer,Labour,9120\nBob Baker,Conservative,8455\n").contests
    assert contest.seat == ""


def test_changes_in_brackets_behind_a_share(tmp_path: Path) -> None:
    (tmp_path / "results.txt").write_text("Anytown North, 4 July 2024\nAnn Archer (Labour) 9,120 51.9% (+8.2)\nBob Baker (Conservative) 8,455 48.1% (-3.0pp)\n", encoding="utf-8")
    (contest,) = read_results([str(tmp_path / "results.txt")]).contests
    assert [float(c.change.value) for c in contest.candidacies if c.change] == [8.2, -3.0]


@pytest.mark.parametrize(("sentence", "refuted"), [("Swing C to Lab 13.3%.", False), ("Lab 13.3%.", True)])
def test_what_is_behind_a_swing_is_no_share(tmp_path: Path, sentence: str, refuted: bool) -> None:
    assert ("refuted" in verdicts(sentence, read(tmp_path, results_2019_12_12=NOW))) is refuted


def test_a_block_of_figures_under_headings_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(
        "Oldshire County Council elections 2025 - Thursday 1 May 2025\nElection results for Newtown Castle\n\nElection Candidate,Party,Votes,%,Outcome\n"
        "Ann Archer,Labour Party,456,52%,Elected\nBob Baker,Reform UK,421,48%,Not elected\n\nVoting Summary\nDetails,Number\nSeats,1\nTotal votes,877\n"
        "Electorate,4156\nNumber of ballot papers rejected,6\nTurnout,21.2%\n")
    results = read_results([str(tmp_path / "results.csv")])
    assert list(results.contest_keys()) == ["newtown castle@2025-05-01"]
    (contest,) = results.find("newtown castle@2025-05-01")
    assert {name: int(figure.value) for name, figure in contest.figures.items() if name in {"electorate", "valid_votes", "rejected"}} == {
        "electorate": 4156, "valid_votes": 877, "rejected": 6}


def test_items_of_an_account_beside_some_that_nobody_knows(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text("Constituency,Date,Candidate,Party,Votes\nOldtown,2017-06-08,Ann Archer,Labour,400\nOldtown,2017-06-08,Bob Baker,Conservative,200\n")
    (tmp_path / "results-papers.csv").write_text(
        "Constituency,Item,Number\nOldtown,Electorate,1000\nOldtown,Total number of valid votes counted,600\nOldtown,Polling stations,12\n"
        "Oldtown,Total number of ballot papers rejected at the count,10\n")
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "results-papers.csv")])
    assert not results.errors
    said = [{name: int(figure.value) for name, figure in contest.figures.items()} for contest in results.find("oldtown@2017-06-08")]
    assert any(figures.get("electorate") == 1000 and figures.get("rejected") == 10 for figures in said)
