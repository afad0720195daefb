"""Rows below the candidates that say how the contest went: margins, totals, how much is counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import figures, votes

from factcheck import check
from factcheck.article import parse
from factcheck.results.parts import is_total
from factcheck.results.spelling_out import seats_in
from tests.tables import loaded, only_contest

ROWS = "Hutt South 2017\nParty,Candidate,Votes,Share\nLabour,Ann Archer,900,50.0%\nNational,Bob Baker,700,38.9%\nGreen,Cy Carter,200,11.1%\n"


EVERYBODY = {"Ann Archer": 900, "Bob Baker": 700, "Cy Carter": 200}


@pytest.mark.parametrize(("row", "said"), [
    ("Margin of victory,,200,11.1%", {"majority": 200}), ("Winning margin,,200,", {"majority": 200}), (",Lead over runner-up,200,", {"majority": 200}),
    ("All votes,,1800,100%", {"valid_votes": 1800}), ("All,,1800,100%", {"valid_votes": 1800}), (",Votes for all candidates,1800,", {"valid_votes": 1800}),
    ("Sum of all votes,,1800,", {"valid_votes": 1800}), ("Turnout,,1810,72.4", {"votes_cast": 1810, "turnout": 72.4}), ("Turnout,,72.4%,", {"turnout": 72.4}),
])
def test_a_row_of_a_figure_is_no_candidate(tmp_path: Path, row: str, said: dict[str, float]) -> None:
    contest = only_contest(tmp_path, ROWS + row + "\n")
    assert votes(contest) == EVERYBODY
    assert figures(contest) == said


@pytest.mark.parametrize(("row", "final"), [
    ("Precincts reporting,,100%,", True), ("Polls reporting,,40 of 40,", True), ("Booths counted,,12 of 40,", False), ("% of precincts in,,85%,", False),
    ("Polling places still to report,,3,", False), ("Boxes outstanding,,0,", True),
])
def test_a_row_of_how_much_is_counted(tmp_path: Path, row: str, final: bool) -> None:
    contest = only_contest(tmp_path, ROWS + row + "\n")
    assert votes(contest) == EVERYBODY
    assert (contest.provisional == "") is final


@pytest.mark.parametrize("name", ["Mark Allen", "Margin Marlow", "Leadbetter", "Polly Booth", "Al L"])
def test_names_that_begin_like_figures(tmp_path: Path, name: str) -> None:
    contest = only_contest(tmp_path, ROWS + f"Reform,{name},100,\n")
    assert votes(contest) == {**EVERYBODY, name: 100}


@pytest.mark.parametrize(("head", "corner"), [("", ""), ("Kentucky Governor,,", "")])
@pytest.mark.parametrize("star", ["", " *"])
def test_names_with_parties_need_no_heading(tmp_path: Path, head: str, corner: str, star: str) -> None:
    contest = only_contest(tmp_path, f"{head}\n{corner},Votes,Share\nAnn Archer (Republican){star},900,56.25%\nBob Baker (Democratic),700,43.75%\nTotal votes,1600\nPrecincts reporting,100%\n* winner\n")
    assert votes(contest) == {"Ann Archer": 900, "Bob Baker": 700}
    assert [c.party for c in contest.candidacies] == ["republican", "democratic"]
    assert contest.candidacies[0].elected is (True if star else None)


def test_parties_in_brackets_alone_make_no_candidates(tmp_path: Path) -> None:
    assert loaded(tmp_path, ",Votes,Share\nNorth (old),900,56.25%\nSouth (new),700,43.75%\n").errors


COUNTIES = "Sussex Senate 2018\nCounty,Candidate,Party,Votes\nEast,Ann Archer,Democratic,500\nEast,Bob Baker,Republican,300\nWest,Ann Archer,Democratic,400\nWest,Bob Baker,Republican,450\n"
WHOLE = "{0},Ann Archer,Democratic,{1}\n{0},Bob Baker,Republican,750\n"


@pytest.mark.parametrize("name", ["Delaware (all)", "Delaware", "Statewide", "Delaware as a whole", "Delaware, statewide", "All", "Delaware - total", "Total"])
@pytest.mark.parametrize("above", [True, False])
def test_the_whole_among_its_counties_is_not_added_to_them(tmp_path: Path, name: str, above: bool) -> None:
    head, _, rows = COUNTIES.partition("East,")
    whole = WHOLE.format(f'"{name}"', 900)
    results = loaded(tmp_path, head + (whole if above else "") + "East," + rows + ("" if above else whole))
    (contest,) = results.contests
    assert votes(contest) == {"Ann Archer": 900, "Bob Baker": 750}
    assert set(results.parts) == {"east county", "west county"}


def test_a_county_as_large_as_no_sum_is_a_county(tmp_path: Path) -> None:
    assert votes(only_contest(tmp_path, COUNTIES + WHOLE.format("North", 901))) == {"Ann Archer": 1801, "Bob Baker": 1500}


@pytest.mark.parametrize(("text", "total"), [("Kent (all)", True), ("Kent, county-wide", True), ("Allentown", False), ("All Saints", False), ("Ballots cast (all parties)", False), ("Wholeham", False)])
def test_what_is_called_a_whole(text: str, total: bool) -> None:
    assert is_total(text) is total


@pytest.mark.parametrize(("title", "seats"), [
    ("Ash (2 seats)", 2), ("Ash ward: two seats, 4 May 2023", 2), ("Election of councillors, 3 vacancies", 3), ("Ann Archer: two seats, two wins", 0), ("How she stood in two seats", 0),
    ("Archer's two seats", 0), ("The 3 seats that changed hands", 0), ("Five seats won by a hair", 0),
])
def test_seats_of_a_title(title: str, seats: int) -> None:
    assert seats_in(title) == seats


def test_shares_of_some_refute_nothing(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Wayanad\nCandidate,Party,Votes,Vote %\nAnn Archer,Labour,50000,50.00\nBob Baker,Green,30000,30.00\nCy Carter,Liberal,10000,10.00\n", "wayanad-2024-07-04.csv")
    (contest,) = results.contests
    assert not contest.complete and contest.in_part
    verdicts = {v.claim.text: v.verdict for v in check(parse("a.txt", "Ann Archer won 50.0% of the vote in Wayanad. Bob Baker won 32.9% of the vote in Wayanad."), results).verdicts}
    assert verdicts == {"50.0%": "supported", "32.9%": "refuted"}
