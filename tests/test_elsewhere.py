"""Articles of other countries: what their words mean, and what a misreading of them must not accuse."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results
from tests.marked import verdict_of


def results_of(folder: Path, **tables: str) -> Results:
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return read_results([str(folder / f"{name}.csv") for name in tables])


def told(sentence: str, results: Results) -> str | None:
    found = verdict_of(sentence, results)
    return found.verdict if found else None


# --- the pair behind a margin, objects, and nobody in particular ------------------------------------------------------

@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ann Archer won by 665 votes, <45.6%> to 42.3%.", "supported"),
    ("Ann Archer took it by 665 votes, <45.6 percent> to 42.3.", "supported"),
    ("Ann Archer won by 665 votes, or <3.3> per cent.", "supported"),
])
def test_a_pair_behind_a_margin_is_of_shares(sentence: str, verdict: str, anytown: Results) -> None:
    assert told(sentence, anytown) == verdict


@pytest.mark.parametrize("sentence", [
    "No Conservative has won the seat since 1992.", "Neither Conservative won the seat.", "The last Conservative won the seat in 1992.",
])
def test_nobody_in_particular_won_nothing(sentence: str, anytown: Results) -> None:
    assert [v for v in check(parse("article.txt", sentence), anytown).verdicts if v.verdict == "refuted"] == []


@pytest.mark.parametrize("sentence", [
    "Ann Archer brushed Bob Baker aside. She polled <9,120>.",
    "Ann Archer had crushed Bob Baker. Her vote came to <9,120>.",
    "Ann Archer outran Bob Baker all night. She finished on <9,120>.",
])
def test_the_beaten_is_not_the_subject(sentence: str, anytown: Results) -> None:
    assert told(sentence, anytown) == "supported"


@pytest.mark.parametrize("sentence", [
    "For every vote in the majority, <12> papers went in the bin.", "For each vote of the margin, <38> went unused.",
    "Bob Baker had 8,455. The Lib Dem surge gave 983 to her, 537 to him, and it finished <9,519> to 7,574.",
])
def test_what_is_no_majority_and_nobodys(sentence: str, anytown: Results) -> None:
    assert told(sentence, anytown) != "refuted"


# --- ballots ------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Informal votes came to <80>.", "supported"),
    ("Informal papers in Anytown North came to 80, or <0.4 per cent>.", "supported"),
    ("The informal rate, <0.4 per cent>, was nothing special.", "supported"),
    ("Of an enrolment of <40,000>, half voted.", "supported"),
    ("Enrollment stood at <40,000>.", "supported"),
    ("Informal papers in Anytown North came to <18>.", "unverifiable"),
])
def test_ballots(sentence: str, verdict: str, anytown: Results) -> None:
    assert told(sentence, anytown) in {verdict, "refuted" if verdict == "unverifiable" else verdict}


@pytest.mark.parametrize("sentence", [
    "In an electorate where more than <nine thousand> people pressed a button, it was close.",
    "The electorate recorded <20,000> valid votes.",
])
def test_an_electorate_is_a_seat_too(sentence: str, anytown: Results) -> None:
    assert told(sentence, anytown) != "refuted"


def test_what_is_disallowed_beside_what_is_informal(tmp_path: Path) -> None:
    results = results_of(tmp_path, results=(
        "Electoral District,Candidate,Party,Votes,Valid Total,Informal Votes,Total Votes Cast\n"
        "Midtown,Ann Archer,Labour,900,1500,20,1600\nMidtown,Bob Baker,National,600,1500,20,1600\n"))
    assert told("Votes cast in Midtown: 1,600, including <80> disallowed.", results) == "supported"
    assert told("There were <20> informal votes in Midtown.", results) == "supported"
    assert told("There were <60> informal votes in Midtown.", results) == "refuted"


# --- two votes ----------------------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def two_votes(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Candidate and party votes of one electorate, with votes on the day and special votes apart."""
    folder = tmp_path_factory.mktemp("two")
    return results_of(
        folder,
        candidates=("year,electorate,party,candidate,all,ordinary,special\n2014,Midtown,Labour Party,\"ARCHER, Ann\",9000,7000,2000\n"
                    "2014,Midtown,National Party,\"BAKER, Bob\",6000,5200,800\n2014,Midtown,Green Party,\"CARTER, Cy\",2000,1500,500\n"),
        parties=("year,electorate,party,all,ordinary,special\n2014,Midtown,National Party,7000,6100,900\n2014,Midtown,Green Party,5500,4100,1400\n"
                 "2014,Midtown,Labour Party,4500,3500,1000\n"),
    )


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("On the party vote in Midtown the Greens came <second>.", "supported"),
    ("Cy Carter came <third> in Midtown.", "supported"),
])
def test_a_place_is_of_either_vote(sentence: str, verdict: str, two_votes: Results) -> None:
    assert told(sentence, two_votes) == verdict
