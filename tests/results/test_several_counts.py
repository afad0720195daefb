"""More than one count of the same votes in a table: recounts, two rounds, a row a count, parts of a quota."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import votes

from factcheck.results import Results
from factcheck.results.model import Contest
from tests.tables import loaded


def read(tmp_path: Path, text: str) -> Results:
    return loaded(tmp_path, text)


def first(tmp_path: Path, text: str) -> Contest:
    results = read(tmp_path, text)
    assert not results.errors, results.errors
    return next(contest for contest in results.contests if not contest.tally)


@pytest.mark.parametrize("headings", [
    "First count,Recount", "Votes,Recount", "Votes,After recount", "Original count,Votes after the recount", "Votes,Recount votes", "Count,Final recount",
])
def test_the_recount_decides(tmp_path: Path, headings: str) -> None:
    contest = first(tmp_path, f"Ward,Candidate,Party,{headings}\nCastle,Ann Archer,Labour,901,900\nCastle,Bob Baker,Green,899,902\nCastle,Carl Cole,Reform UK,50,50\n")
    assert votes(contest) == {"Ann Archer": 900, "Bob Baker": 902, "Carl Cole": 50}


def test_of_two_recounts_the_last(tmp_path: Path) -> None:
    contest = first(tmp_path, "Ward,Candidate,Party,Votes,First recount,Second recount\nCastle,Ann Archer,Labour,901,900,902\nCastle,Bob Baker,Green,899,902,901\n")
    assert votes(contest) == {"Ann Archer": 902, "Bob Baker": 901}


def test_an_empty_recount_leaves_the_count(tmp_path: Path) -> None:
    contest = first(tmp_path, "Ward,Candidate,Party,Votes,Recount\nCastle,Ann Archer,Labour,901,\nCastle,Bob Baker,Green,899,no\n")
    assert votes(contest) == {"Ann Archer": 901, "Bob Baker": 899}


def test_a_recount_of_some_is_refused(tmp_path: Path) -> None:
    results = read(tmp_path, "Ward,Candidate,Party,Votes,Recount\nCastle,Ann Archer,Labour,901,900\nCastle,Bob Baker,Green,899,902\nCastle,Carl Cole,Reform UK,50,\n")
    assert not results.contests
    assert "results.csv:4: 'Carl Cole' has no votes under 'Recount'" in str(results.errors[0])


@pytest.mark.parametrize("headings", ["Total votes,1st round votes,2nd round votes", "Total,First round votes,Second round votes"])
def test_the_total_of_two_rounds_before_both(tmp_path: Path, headings: str) -> None:
    text = f"Area,Candidate,Party,{headings}\nNorthshire,Ann Archer,Labour,250,210,40\nNorthshire,Bob Baker,Conservative,170,150,20\nNorthshire,Carl Cole,Green,70,70,\n"
    assert votes(first(tmp_path, text)) == {"Ann Archer": 210, "Bob Baker": 150, "Carl Cole": 70}


@pytest.mark.parametrize("name", ["{}", "Count {}"])
@pytest.mark.parametrize("title", ["", "Castle ward\n"])
def test_a_row_a_count(tmp_path: Path, name: str, title: str) -> None:
    rows = [(1, "900,800,300,0"), (2, "1000,1010,0,20")]
    text = title + "Count,Ann Archer (Lab),Bob Baker (Con),Carl Cole (Green),Non-transferable\n" + "".join(f"{name.format(number)},{cells}\n" for number, cells in rows)
    assert votes(first(tmp_path, text)) == {"Ann Archer": 900, "Bob Baker": 800, "Carl Cole": 300}


def test_later_counts_alone_are_refused(tmp_path: Path) -> None:
    results = read(tmp_path, "Count,Ann Archer (Lab),Bob Baker (Con)\n2,1000,1010\n3,1100,1110\n")
    assert not results.contests
    assert "results.csv:2: a row a count, but 'Count' calls none of them 1" in str(results.errors[0])


@pytest.mark.parametrize(("cells", "quota"), [(("1.00", "0.88", "0.30"), None), (("601", "601", "601"), 601), (("1.2", "1", "0.5"), None)])
def test_parts_of_a_quota_are_no_quota(tmp_path: Path, cells: tuple[str, ...], quota: int | None) -> None:
    people = (("Ann Archer,Labour,900", cells[0]), ("Bob Baker,Fine Gael,800", cells[1]), ("Carl Cole,Green Party,300", cells[2]))
    contest = first(tmp_path, "Candidate,Party,First Pref Votes,Quota\n" + "".join(f"{who},{part}\n" for who, part in people))
    assert (int(contest.figures["quota"].value) if "quota" in contest.figures else None) == quota
