"""Headings in two rows: votes, seats and changes above, numbers, shares and years below."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_reads, run
from tables import loaded

from factcheck import read_results
from factcheck.results.model import Contest, Figure


def read(folder: Path, text: str) -> tuple[Contest, ...]:
    (folder / "results.csv").write_text(text, encoding="utf-8")
    results = read_results([str(folder / "results.csv")])
    assert results.errors == ()
    return results.contests


def of(contest: Contest, measure: str) -> list[float]:
    return [float(figure.value) for c in contest.candidacies if isinstance(figure := getattr(c, measure), Figure)]


@pytest.mark.parametrize(("number", "share", "sign"), [("Number", "%", "+/-"), ("No.", "Share", "Change"), ("Total", "Per cent", "±")])
def test_seats_and_votes_of_parties(tmp_path: Path, number: str, share: str, sign: str) -> None:
    now, before = read(tmp_path, f"Wales: general election 4 July 2024\n,Seats,,,Votes,,\nParty,2019,2024,{sign},{number},{share},{sign}\nLabour,18,27,+9,487636,37.0,-3.9\nPlaid Cymru,2,4,+2,194811,14.8,+4.9\n")
    assert of(now, "seats") == [27, 4] and of(now, "seats_change") == [9, 2] and of(now, "votes") == [487636, 194811]
    assert of(now, "share") == [37.0, 14.8] and of(now, "change") == [-3.9, 4.9] and of(before, "seats") == [18, 2] and of(before, "votes") == []


@pytest.mark.parametrize("banners", [",,Votes,,Change,", ",,Vote,,+/-,"])
def test_changes_in_votes_and_points(tmp_path: Path, banners: str) -> None:
    (contest,) = read(tmp_path, f"Northam ward 4 May 2023\n{banners}\nCandidate,Party,Number,%,Number,%\nAnn Lee,Labour,1201,53.4,+111,+7.4\nBob Day,Green,1050,46.6,-448,-7.4\n")
    assert of(contest, "votes") == [1201, 1050] and of(contest, "share") == [53.4, 46.6] and of(contest, "change") == [7.4, -7.4]


def test_a_heading_of_its_own_ends_the_banner(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Northam ward 4 May 2023\n,,Votes,,,\nCandidate,Party,No.,%,+/-,Elected\nAnn Lee,Labour,1201,53.4,+1.0,Yes\nBob Day,Green,1050,46.6,-1.0,\n")
    assert of(contest, "votes") == [1201, 1050] and of(contest, "change") == [1.0, -1.0] and [c.name for c in contest.candidacies if c.elected] == ["Ann Lee"]


@pytest.mark.parametrize("years", ["2024,2019", "2019,2024"])
def test_years_below_votes_and_shares(tmp_path: Path, years: str) -> None:
    votes, shares = ("487636,600000", "37.0,40.9") if years == "2024,2019" else ("600000,487636", "40.9,37.0")
    other, part = ("194811,150000", "14.8,9.9") if years == "2024,2019" else ("150000,194811", "9.9,14.8")
    now, before = read(tmp_path, f"Wales: general election 4 July 2024\nParty,Votes,,Share,\n,{years},{years}\nLabour,{votes},{shares}\nPlaid Cymru,{other},{part}\n")
    assert of(now, "votes") == [487636, 194811] and of(now, "share") == [37.0, 14.8] and now.year == 2024
    assert of(before, "votes") == [600000, 150000] and of(before, "share") == [40.9, 9.9] and before.year == 2019


def test_a_banner_that_nobody_knows_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text("Northam ward 4 May 2023\n,,Postal,,Booth,\nCandidate,Party,Number,%,Number,%\nAnn Lee,Labour,1201,53.4,111,7.4\nBob Day,Green,1050,46.6,448,7.4\n")
    results = read_results([str(tmp_path / "results.csv")])
    assert not any(c.votes for contest in results.contests for c in contest.candidacies)


TWO_VOTES = """Scottish Parliament election, 5 May 2016
{}
SNP,1059898,46.5,59,953587,41.7,4,63
Conservative,501844,22.0,7,524220,22.9,24,31
Labour,514261,22.6,3,435919,19.1,21,24
Others,203151,8.9,4,372025,16.3,7,11
"""


@pytest.mark.parametrize("heads", [
    ",Constituency,,,Region,,,Total\nParty,Votes,%,Seats,Votes,%,Seats,seats",
    "Party,Constituency,,,Regional list,,,Total\n,Votes,%,Seats,Votes,%,Seats,Seats",
    "Party,Constituencies,,,Regions,,,Overall\n,Votes,Share,MSPs,Votes,Share,MSPs,MSPs",
    ",Constituency vote,,,List vote,,,Total\nParty,Votes,Vote %,Seats,Votes,Vote %,Seats,Seats",
    "Party,Constituency,,,Regional,,,Total seats\n,Votes,%,Seats,Votes,%,Seats,",
])
@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), [
    ("The SNP won 63 seats in total.", "63", "seats", "supported"), ("The SNP won 64 seats in total.", "64", "seats", "refuted"),
    ("The Conservatives polled 524,220 regional votes.", "524,220", "votes", "supported"), ("The Conservatives polled 524,820 regional votes.", "524,820", "votes", "refuted"),
    ("Labour took 19.1% of the regional vote.", "19.1%", "share", "supported"), ("The SNP took 46.5% of the constituency vote.", "46.5%", "share", "supported"),
    ("The Conservatives won 24 regional seats.", "24", "seats", "supported"), ("Labour won three constituency seats.", "three", "seats", "supported"),
])
def test_banners_of_two_votes(tmp_path: Path, heads: str, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence, loaded(tmp_path, TWO_VOTES.format(heads))), figure, measure, verdict)
