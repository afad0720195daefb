"""Headings with an aside that only explains them, comments that are titles, and reasons of rejection under a letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results.headings import field_of
from tests.sentences import reads, run
from tests.tables import loaded, only_contest


@pytest.mark.parametrize(("heading", "field"), [
    ("Votes (1st prefs in Scotland)", "votes"), ("Candidate (where known)", "candidate"), ("Electorate (as published)", "electorate"), ("Party (if any)", "party"),
    ("Votes cast for candidate", "votes"), ("Votes given for each candidate", "votes"), ("Total votes for candidate", "votes"),
    ("Votes for party", None), ("Seats for each party", None),
])
def test_headings(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


ROWS = "Constituency;Candidate;Party;Votes\nAnytown;Ann Archer;Labour;9120\nAnytown;Bob Baker;Conservative;8455\n"


@pytest.mark.parametrize(("comment", "day"), [
    ("# UK Parliament general election, 8 June 2017: Northshire", "2017-06-08"), ("#By-election of 4 May 2023, Anytown; declared at 02.10", "2023-05-04"),
    ("# Generated 2024-07-05 for the general election pages", None), ("# Changes are from the general election of 12 December 2019", None), ("# delimiter: semicolon", None),
])
def test_a_comment_above_the_headings(tmp_path: Path, comment: str, day: str | None) -> None:
    contest = only_contest(tmp_path, f"{comment}\n{ROWS}", "figures.csv")
    assert (contest.date.isoformat() if contest.date else None) == day


DECLARATION = """DECLARATION OF RESULT OF POLL
Election of a Member of Parliament for the Anytown Constituency
Thursday 8 June 2017

Name of Candidate\tDescription (if any)\tNumber of Votes\t
ARCHER, Ann\tLabour Party\t9,120\tELECTED
BAKER, Bob\tThe Conservative Party Candidate\t8,455\t

The number of ballot papers rejected was as follows:
{}
"""


@pytest.mark.parametrize("reasons", [
    "A\tWant of an official mark\t0\nB\tVoting for more than one candidate\t17\nC\tWriting or mark by which the voter could be identified\t3\nD\tUnmarked or wholly void for uncertainty\t71\nE\tRejected in part\t0\n\tTOTAL REJECTED\t91",
    "(a)\tNo official mark\t2\n(b)\tVoting for too many candidates\t5\n(d)\tBlank or void for uncertainty\t84\nTotal rejected\t\t91",
    "a.\tUnmarked\t90\nb.\tIdentifiable writing\t1\nRejected\t\t91",
])
def test_reasons_under_a_letter_are_nobody(tmp_path: Path, reasons: str) -> None:
    contest = only_contest(tmp_path, DECLARATION.format(reasons), "results.txt")
    assert [c.name for c in contest.candidacies] == ["Ann Archer", "Bob Baker"]
    assert int(contest.figures["rejected"].value) == 91


def test_somebody_of_one_letter_with_a_party(tmp_path: Path) -> None:
    assert [c.name for c in only_contest(tmp_path, "Candidate,Party,Votes\nAnn Archer,Labour,9120\nB,Rejoin EU,300\n").candidacies] == ["Ann Archer", "B"]


def test_seats_are_of_the_day_of_their_whole_whatever_the_independents_are(tmp_path: Path) -> None:
    parties = "# UK Parliament general election, 8 June 2017\nParty;Seats;Votes\nLabour;2;300\nGreen;1;200\nIndependent;0;900\n"
    seats = "Constituency;Candidate;Party;Votes\n" + "".join(f"{seat};{who};{party};{votes}\n" for seat, who, party, votes in (
        ("Ash", "Ann Archer", "Labour", 150), ("Ash", "Bob Baker", "Green", 50), ("Beech", "Cy Carter", "Labour", 140), ("Beech", "Di Dunn", "Green", 60),
        ("Cedar", "Eve Ellis", "Green", 90), ("Cedar", "Flo Field", "Labour", 10), ("Cedar", "Gus Gray", "Independent", 30)))
    for name, text in (("results-parties.csv", parties), ("results-seats.csv", seats)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    results = read_results([str(tmp_path / "results-parties.csv"), str(tmp_path / "results-seats.csv")])
    assert {key for key in results.contest_keys() if key.startswith("ash")} == {"ash@2017-06-08"}
    assert loaded(tmp_path, seats, "alone.csv").contest_keys()[0] == "ash@?"


def test_wards_are_of_the_council_that_the_table_before_names(tmp_path: Path) -> None:
    summary = "Party,Seats won,Votes\nLabour,2,300\nGreen,1,200\n"
    wards = "Ward,Candidate,Party,Votes,Elected\n" + "".join(f"{ward},{who},{party},{votes},{won}\n" for ward, who, party, votes, won in (
        ("Ash", "Ann Archer", "Labour", 150, "Y"), ("Ash", "Bob Baker", "Green", 50, ""), ("Beech", "Cy Carter", "Labour", 140, "Y"), ("Beech", "Di Dunn", "Green", 60, ""),
        ("Cedar", "Eve Ellis", "Green", 90, "Y"), ("Cedar", "Flo Field", "Labour", 10, "")))
    before = "Council,Position after,Conservative,Labour,Green,Total seats,Control\nBlackwell,May 2023 elections,1,1,1,3,NOC\n"
    for name, text in (("results-2024-05-02.csv", summary), ("results-wards-2024-05-02.csv", wards), ("previous.csv", before)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    results = read_results([str(tmp_path / name) for name in ("results-2024-05-02.csv", "results-wards-2024-05-02.csv", "previous.csv")])
    assert [contest.seat for contest in results.find("@2024-05-02")][:1] == ["Blackwell"]


SHARES = "Ward,Candidate,Party,Votes,% vote,Valid votes\nAsh,Ann Archer,Labour,1566,43.4,3613\nAsh,Bob Baker,Conservative,1254,34.7,3613\nAsh,Cy Carter,Green,793,21.9,3613\n"


@pytest.mark.parametrize(("share", "verdict"), [("43.4", "supported"), ("43.3", "supported"), ("43.5", "refuted"), ("34.4", "refuted")])
def test_a_share_as_the_table_rounds_it(tmp_path: Path, share: str, verdict: str) -> None:
    """1,566 of 3,613 is 43.34 per cent."""
    report = run(f"Ann Archer held Ash for Labour with {share} per cent of the vote.", loaded(tmp_path, SHARES))
    assert reads(report, f"{share} per cent") == [("share", verdict)]


@pytest.mark.parametrize(("heading", "field"), [("Swing (% pts)", "swing"), ("Change (pts)", "change"), ("Change (pp)", "change"), ("Majority (% points)", "margin_points"), ("Lead (pts)", "margin_points")])
def test_units_of_a_change(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize("fraction", ["one in five", "one voter in five"])
def test_a_fraction_is_nobodys_share_of_a_fifth_of_a_per_cent(tmp_path: Path, fraction: str) -> None:
    table = SHARES.replace("Cy Carter,Green,793,21.9", "Cy Carter,Green,786,21.8") + "Ash,Di Dunn,Rejoin EU,7,0.2,3613\n"
    report = run(f"Turnout in Ash is nothing to boast of: {fraction}.", loaded(tmp_path, table))
    assert not [v for v in report.verdicts if v.slip]
