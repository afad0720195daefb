"""Of the days in title lines the one of the poll; titles between tables in Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from tests.tables import loaded

ROWS = "Ward,Candidate,Party,Votes\nBlackwell,Anna Price,Labour,1234\nBlackwell,Brian Cole,Conservative,987\n"
TABLE = "| Candidate | Party | Votes |\n|---|---|---:|\n| Anna Price | **Labour** | 1,234 |\n| Brian Cole | Conservative | 987 |\n"


def days(tmp_path: Path, name: str, text: str) -> list[tuple[str, str]]:
    found = loaded(tmp_path, text, name)
    assert not found.errors
    return [(contest.seat, str(contest.date)) for contest in found.contests]


@pytest.mark.parametrize("title", [
    "Published 7 May 2024\nLast updated: 9 July 2024\nDistrict elections held on Thursday 2 May 2024",
    "Results published: 3 May 2024\nElection: 2 May 2024",
    "Nominations closed 5 April 2024\nPoll: 2 May 2024",
    "Blackwell by-election 2 May 2024 compared with 6 May 2021",
    "As at Friday 3 May 2024\nElection of councillors on 2 May 2024",
])
def test_the_day_of_the_poll(tmp_path: Path, title: str) -> None:
    assert days(tmp_path, "results.csv", f"{title}\n{ROWS}") == [("Blackwell", "2024-05-02")]


@pytest.mark.parametrize("title", ["Report generated on 09/07/2024 10:15", "Barset results as at 3 May 2024 14:00", "Nominations closed 5 April 2024", "Blackwell by-election compared with 12 December 2019"])
def test_another_day_is_none(tmp_path: Path, title: str) -> None:
    assert days(tmp_path, "results.csv", f"{title}\n{ROWS}") == [("Blackwell", "None")]


def test_wards_below_headings_in_markdown(tmp_path: Path) -> None:
    text = f"# Barset Borough Council, 2 May 2024\n\n## Blackwell\n\n{TABLE}\n## Oakfield\n\n{TABLE.replace('1,234', '800')}"
    assert days(tmp_path, "results.md", text) == [("Blackwell", "2024-05-02"), ("Oakfield", "2024-05-02")]
    (first, _) = read_results([str(tmp_path / "results.md")]).contests
    assert [c.party for c in first.candidacies] == ["labour", "conservative"]


def test_two_elections_below_headings_in_markdown(tmp_path: Path) -> None:
    text = f"# Blackwell by-election, 2 May 2024\n\n{TABLE}\n# Blackwell, 6 May 2021\n\n{TABLE.replace('1,234', '900')}"
    assert sorted(days(tmp_path, "results.md", text)) == [("Blackwell", "2021-05-06"), ("Blackwell", "2024-05-02")]


BLOCKS = "# {}\n\n## By-election, 29 February 2024\n\n{}\n\n" + TABLE + "\n## General election, 12 December 2019\n\n" + TABLE.replace("1,234", "800")


@pytest.mark.parametrize(("title", "below"), [
    ("Blackwell (UK Parliament constituency)", "Caused by the death of Sir Tony Price (Labour)"), ("Blackwell", "The writ was moved by the whips"), ("BLACKWELL", "Called after the resignation of the member"),
])
def test_a_sentence_below_the_title_is_no_seat(tmp_path: Path, title: str, below: str) -> None:
    assert days(tmp_path, "results.md", BLOCKS.format(title, below)) == [("Blackwell", "2024-02-29"), ("Blackwell", "2019-12-12")]


@pytest.mark.parametrize("title", ["BLACKWELL BOROUGH CONSTITUENCY", "Blackwell County Constituency", "Blackwell Burgh Constituency: result", "Blackwell borough parliamentary constituency", "Blackwell constituency"])
def test_the_type_of_a_constituency_is_no_part_of_its_name(tmp_path: Path, title: str) -> None:
    assert days(tmp_path, "results.csv", f"{title}\nUK Parliamentary election, Thursday 7 May 2015\n\nCandidate,Party,Votes\nAnna Price,Labour,1234\nBrian Cole,Conservative,987\n") == [("Blackwell", "2015-05-07")]


@pytest.mark.parametrize("title", ["Blackwell: official count, 23 September 2017", "Blackwell: 23 September 2017", "Blackwell – final results – 23 September 2017"])
def test_the_kind_of_count_is_no_part_of_a_name(tmp_path: Path, title: str) -> None:
    assert [seat for seat, _ in days(tmp_path, "results.md", f"# {title}\n\n{TABLE}")] == ["Blackwell"]


@pytest.mark.parametrize("title", ["Blackwell constituency, 8 June 2017", "Blackwell, 8 June 2017"])
def test_the_seat_and_its_figures_below_the_only_table(tmp_path: Path, title: str) -> None:
    text = f"Party\tCandidate\tVotes\nLabour\tAnna Price\t1234\nConservative\tBrian Cole\t987\n\n{title}\nElectorate: 4000\nValid votes: 2221\nInvalid votes: 8\n"
    found = loaded(tmp_path, text, "results.tsv")
    (contest,) = found.contests
    assert (contest.seat, str(contest.date)) == ("Blackwell", "2017-06-08")
    assert {name: int(figure.value) for name, figure in contest.figures.items()} == {"electorate": 4000, "valid_votes": 2221, "rejected": 8}
