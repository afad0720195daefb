"""A column on an election of years ago, whose tables reach to today: its people are all that one's."""

from __future__ import annotations

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

THEN = "Constituency,Date,Candidate,Party,Votes\n" + "".join(f"Anytown North,2001-06-07,{name},{party},{votes}\n" for name, party, votes in (
    ("Ann Archer", "Labour", 9120), ("Bob Baker", "Conservative", 8455), ("Cy Carter", "Liberal Democrat", 2100)))
HISTORY = "Constituency,Date,Winner,Winning party,Winning votes,Runner-up,Runner-up party,Runner-up votes\n" + "".join(
    f"Anytown North,{date},{a},{one},{x},{b},{two},{y}\n" for date, a, one, x, b, two, y in (
        ("1997-05-01", "Ann Archer", "Labour", 12000, "Max Moss", "Conservative", 7000), ("2001-06-07", "Ann Archer", "Labour", 9120, "Bob Baker", "Conservative", 8455),
        ("2005-05-05", "Pat Price", "Conservative", 9900, "Ann Archer", "Labour", 9000), ("2010-05-06", "Pat Price", "Conservative", 15000, "Lee Long", "Labour", 8000)))
COLUMN = "COLUMN: the longest night in Anytown North\n\nPeople still ask me how Ann Archer held off Bob Baker. {}\n\nCy Carter came third. I was there, and I had a flask."


@pytest.fixture(scope="module")
def anytown_then(tmp_path_factory: pytest.TempPathFactory) -> Results:
    folder = tmp_path_factory.mktemp("bygone")
    (folder / "results.csv").write_text(THEN, encoding="utf-8")
    (folder / "history.csv").write_text(HISTORY, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "history.csv")])


def verdict(results: Results, text: str, figure: str) -> str:
    (found,) = [v for v in check(parse("a.txt", text), results).verdicts if v.claim.text.startswith(figure)]
    return found.verdict


@pytest.mark.parametrize(("sentence", "figure", "told"), [
    ("Her majority was 665.", "665", "supported"), ("Her majority was 656.", "656", "refuted"),
    ("The majority was 7,000.", "7,000", "refuted"),  # of 2010
    ("Carter polled 2,100.", "2,100", "supported"),
])
def test_a_text_whose_people_are_all_of_an_older_contest_is_about_that(anytown_then: Results, sentence: str, figure: str, told: str) -> None:
    assert verdict(anytown_then, COLUMN.format(sentence), figure) == told


def test_a_text_that_opens_on_somebody_of_the_newest_contest_is_about_that(anytown_then: Results) -> None:
    text = "Price wins Anytown North again\n\nPat Price beat Lee Long on a night when nobody mentioned Ann Archer, Bob Baker or Cy Carter. The majority was 7,000."
    assert verdict(anytown_then, text, "7,000") == "supported"
