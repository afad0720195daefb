"""What is doubtful in a table, what its columns mean and why, and what was left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import read_results
from factcheck.results.overview import overview
from factcheck.results.views import FileView

HEAD = "Constituency,Candidate,Party,Votes"
GOOD = f"{HEAD},Share,Electorate,Elected\nAnytown,Ann Archer,Labour,9120,46.4%,25000,Y\nAnytown,Bob Baker,Conservative,8455,43.0%,25000,N\nAnytown,Cy Carter,Lib Dem,2100,10.7%,25000,N\n"


def view(folder: Path, *texts: str) -> tuple[FileView, ...]:
    paths = []
    for number, text in enumerate(texts):
        paths.append(folder / f"results-{number}.csv")
        paths[-1].write_text(text, encoding="utf-8")
    results = read_results(map(str, paths))
    assert results.errors == ()
    return overview(results)


def doubts(folder: Path, *texts: str) -> list[str]:
    return [doubt.text.replace(f"{folder}/", "") for one in view(folder, *texts) for doubt in one.doubts]


def test_nothing_is_doubted_in_a_good_table(tmp_path: Path) -> None:
    assert doubts(tmp_path, GOOD) == []


@pytest.mark.parametrize(("old", "new", "expected"), [
    ("43.0%", "41.0%", "row 3: Bob Baker's share is given as 41%, but 8,455 of 19,675 is 42.97%"),
    ("8455,43.0%,25000", "8455,43.0%,25900", "row 3: the electorate is 25900 here and 25000 in row 2; the first is used"),
    ("25000,N\nAnytown,Cy", "25000,Y\nAnytown,Cy", None),
    ("25000", "19000", "row 2: the electorate is given as 19,000, fewer than the 19,675 who voted"),
])
def test_what_contradicts_itself(tmp_path: Path, old: str, new: str, expected: str | None) -> None:
    found = doubts(tmp_path, GOOD.replace(old, new))
    assert found == ([expected] if expected else [])


def test_shares_on_another_base_are_one_doubt(tmp_path: Path) -> None:
    text = GOOD.replace("46.4%", "36.5%").replace("43.0%", "33.8%").replace("10.7%", "8.4%")
    assert doubts(tmp_path, text) == ["row 2: the shares are not votes over 19,675 votes; Ann Archer's share is given as 36.5%, but 9,120 of 19,675 is 46.35%"]


def test_the_winner_has_most_votes(tmp_path: Path) -> None:
    text = GOOD.replace("25000,Y", "25000,N").replace("43.0%,25000,N", "43.0%,25000,Y")
    assert doubts(tmp_path, text) == ["row 3: Bob Baker is marked as elected, but Ann Archer has more votes (9,120); were votes transferred?"]


def test_a_turnout_that_is_a_count(tmp_path: Path) -> None:
    text = f"{HEAD},Turnout\nAnytown,Ann Archer,Labour,9120,19700\nAnytown,Bob Baker,Conservative,8455,19700\nAnytown,Cy Carter,Lib Dem,2100,19700\n"
    assert doubts(tmp_path, text) == ["row 2: the turnout is a count (19700), no percentage; it is read as ballots cast"]


def test_two_tables_of_a_contest(tmp_path: Path) -> None:
    seats = "Constituency,Member,First party,Electorate,Valid votes,Majority,Lab,Con,LD\nAnytown,Ann Archer,Lab,25000,19675,665,9120,8455,2100\n"
    assert doubts(tmp_path, GOOD, seats) == []
    assert doubts(tmp_path, GOOD, seats.replace("9120", "9210")) == [
        "Ann Archer's vote is 9,120 in results-0.csv:2, but 9,210 in results-1.csv:2"]
    assert doubts(tmp_path, GOOD, seats.replace("19675,665", "19657,656")) == [
        "the candidates' votes add up to 19,675 in results-0.csv:2, but 19,657 in results-1.csv:2",
        "the majority is 665 in results-0.csv:2, but 656 in results-1.csv:2"]


def test_columns_and_why(tmp_path: Path) -> None:
    (one,) = view(tmp_path, "Ward,Candidate,Party,Votes cast,Colour\nAbbey,Ann Archer,Labour,912,red\nAbbey,Bob Baker,Conservative,845,blue\n")
    ((_, columns),) = one.columns
    assert [(c.field, c.heading, c.why) for c in columns] == [
        ("contest", "Ward", "its heading"), ("candidate", "Candidate", "its heading"), ("party", "Party", "its heading"), ("votes", "Votes cast", "its cells")]
    assert one.unused == ("Colour",)


def test_spreadsheets_keep_fifteen_digits() -> None:
    from factcheck.results.cells import as_text

    assert [as_text(cell) for cell in (0.33299999999999996, 0.1 + 0.2, 41.0, 1e-07, 0.4963711)] == ["0.333", "0.3", "41", "1e-07", "0.4963711"]
