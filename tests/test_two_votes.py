"""Seats of the constituencies and seats from the lists, where voters have two votes."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results import Results
from tests.marked import assert_told, verdict_of

HEADINGS = "Party,Constituency votes,Constituency share,Constituency seats,Regional votes,Regional share,Regional seats,Total seats\n"
NOW = "Scottish Parliament election 5 May 2016\n" + HEADINGS + (
    "SNP,1059898,46.5%,59,953587,41.7%,4,63\nConservative,501844,22.0%,7,524220,22.9%,24,31\nLabour,514261,22.6%,3,435919,19.1%,21,24\n"
    "Scottish Green,13172,0.6%,0,150426,6.6%,6,6\nLiberal Democrat,178238,7.8%,4,119284,5.2%,1,5\n"
    "Others,11741,0.5%,0,102315,4.5%,0,0\n")
THEN = "Scottish Parliament election 5 May 2011\n" + HEADINGS + (
    "SNP,902915,45.4%,53,876421,44.0%,16,69\nConservative,276652,13.9%,3,245967,12.4%,12,15\nLabour,630461,31.7%,15,523469,26.3%,22,37\n"
    "Scottish Green,0,0.0%,0,86939,4.4%,2,2\nLiberal Democrat,157714,7.9%,2,103472,5.2%,3,5\n"
    "Others,21534,1.1%,1,154567,7.8%,1,1\n")


@pytest.fixture(scope="module")
def holyrood(tmp_path_factory: pytest.TempPathFactory) -> Results:
    folder = tmp_path_factory.mktemp("holyrood")
    (folder / "results.csv").write_text(NOW, encoding="utf-8")
    (folder / "previous.csv").write_text(THEN, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


# A sentence with a hole, what is true of one of the two votes, and what is true of neither.
SENTENCES = [
    ("The SNP won <{}> of the 73 first-past-the-post seats.", "59", "57"),
    ("In the constituencies Labour kept <{}> seats.", "three", "eight"),
    ("The Conservatives won <{}> constituency seats.", "seven", "nine"),
    ("The Conservatives have <{}> list seats.", "24", "27"), ("The SNP won <{}> electorates, against three for Labour.", "59", "63"),
    ("Labour took <{}> regional seats.", "21", "12"),
    ("The SNP won 59 of the 73 first-past-the-post seats, <{}> better than last time.", "six", "nine"),
    ("In the constituencies Labour beat the Tories, yet took <{}> of them.", "three", "eight"),
    ("With <{}> of the 129 seats the SNP falls short.", "63", "68"),
    ("Holding <{}> of the 129 seats, Labour is third.", "24", "42"),
    ("Ruth Davidson more than doubled the group, to <{}> from 15.", "31", "33"),
    ("The Conservative group rose to 31 from <{}>.", "15", "13"),
    ("Patrick Harvie will lead a group of <{}>.", "six", "nine"),
    ("The Greens are ahead of the Lib Dems, who have <{}>.", "five", "eight"),
    ("The Lib Dems pushed their tally of constituencies to <{}>.", "four", "eight"),
    ("The swing from Labour to the Conservatives on the constituency ballot works out at <{}> points.", "8.6", "9.6"),
    ("In the constituencies the SNP gathered 1,059,898 votes, <{}> extra.", "156,983", "165,983"),
    ("The Greens were elected on a regional vote of <{}>.", "150,426", "154,026"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), SENTENCES)
def test_seats_of_one_of_two_votes(sentence: str, true: str, false: str, holyrood: Results) -> None:
    assert_told(sentence, true, false, holyrood)


@pytest.mark.parametrize("sentence", [
    "The SNP won <59> seats.",  # those of the constituencies are not all that it won
    "The Conservatives won <24> seats.",
    "Labour has <three> of the 129 seats.",
    "The SNP won <four> constituency seats.",
])
def test_seats_of_the_other_vote_are_not_taken_for_all(sentence: str, holyrood: Results) -> None:
    found = verdict_of(sentence, holyrood)
    assert found is None or found.verdict != "supported", found


def test_all_seats_are_those_of_both_votes_where_the_table_has_no_total(tmp_path: Path) -> None:
    path = tmp_path / "results-2016.csv"
    path.write_text("Party,Electorate votes,Electorate seats,List votes,List seats\nSNP,1059898,59,953587,4\nConservative,501844,7,524220,24\n", encoding="utf-8")
    (contest, *_) = read_results([str(path)]).contests
    assert [(int(c.seats.value), int(c.constituency_seats.value), int(c.list_seats.value)) for c in contest.candidacies if c.seats and c.constituency_seats and c.list_seats] == [(63, 59, 4), (31, 7, 24)]
