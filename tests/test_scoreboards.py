"""Scoreboards of many councils: the councils that parties control and their members, each with its change."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

SCOREBOARD = """Local elections 5 May 2022 - England scoreboard,,,,,
,,,,,
Party,Councils,+/- councils,Councillors,+/- councillors,London boroughs: councillors
Labour,65,-8,3574,-266,1153
Conservative,35,-7,2224,-288,404
Liberal Democrat,16,8,1147,231,177
Others,2,2,485,138,59
Green,0,0,201,118,18
No overall control,28,9,,,
Vacant,,,10,,6
Total,146,,7641,,1817
"""


@pytest.fixture(scope="module")
def england(tmp_path_factory: pytest.TempPathFactory) -> Results:
    path = tmp_path_factory.mktemp("england") / "results.csv"
    path.write_text(SCOREBOARD, encoding="utf-8")
    return read_results([str(path)])


def verdict(sentence: str, figure: str, results: Results) -> str | None:
    return next((v.verdict for v in check(parse("a.txt", "England has voted in its councils.\n\n" + sentence), results).verdicts if v.claim.text == figure), None)


def test_councils_and_councillors_have_columns_of_their_own(england: Results) -> None:
    (contest,) = england.contests
    labour = next(c for c in contest.candidacies if c.party == "labour")
    figures = (labour.councils, labour.councils_change, labour.seats, labour.seats_change)
    assert [int(figure.value) for figure in figures if figure] == [65, -8, 3574, -266]
    assert "valid_votes" not in contest.figures  # the row of totals is of councils and seats
    assert labour.change is None


# As the BBC, Sky and the Commons Library head such columns.
@pytest.mark.parametrize("headings", [
    "Party,Councils,Councils +/-,Councillors,Councillors +/-",
    "Party,Councils,Change,Councillors,Change",
    "Party,Councils,+/-,Seats,+/-",
    "Party,Councils controlled,Net councils,Councillors,Net councillors",
    "Party,Number of councils,Change in councils,Number of councillors,Change in councillors",
    "Party,Authorities held,Authorities change,Councillors elected,Net change in seats",
    "Party,Total councils,Councils (+/-),Total councillors,Net seats",
    "Party,Councils now,± councils,Seats now,± seats",
])
def test_headings_of_scoreboards(headings: str, tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(headings + "\nLabour,65,-8,3574,-266\nConservative,35,-7,2224,-288\nLiberal Democrat,16,8,1147,231\n", encoding="utf-8")
    (contest,) = read_results([str(tmp_path / "results.csv")]).contests
    figures = [(c.councils, c.councils_change, c.seats, c.seats_change) for c in contest.candidacies]
    assert [int(figure.value) if figure else None for figure in figures[0]] == [65, -8, 3574, -266]


@pytest.mark.parametrize(("sentence", "figure", "told"), [
    ("Labour runs 65 authorities, eight fewer than before; the Tories have 35 after a net loss of seven.", "65", "supported"),
    ("Labour runs 65 authorities, eight fewer than before; the Tories have 35 after a net loss of seven.", "eight", "supported"),
    ("Labour runs 65 authorities, eight fewer than before; the Tories have 35 after a net loss of seven.", "35", "supported"),
    ("Labour runs 65 authorities, eight fewer than before; the Tories have 35 after a net loss of seven.", "seven", "supported"),
    ("The Conservatives now control 38 councils.", "38", "refuted"),
    ("Lib Dem councils have doubled in number to 16.", "16", "supported"),
    ("35 councils are held by the Conservatives.", "35", "supported"),
    ("The Lib Dems made a net gain of eight councils and 231 councillors.", "eight", "supported"),
    ("The Lib Dems made a net gain of eight councils and 231 councillors.", "231", "supported"),
    ("The Conservatives have 2,224 and Labour 3,574.", "2,224", "supported"),
    ("The Conservatives have 2,242.", "2,242", "refuted"),
    ("Green representation passed 200.", "200", "supported"),
    ("It is a night to forget. Labour ended with 3,574 of 7,641 seats.", "7,641", "supported"),
    # Of a part of the country the table tells nothing.
    ("In the capital there are 1,153 Labour members to 404 Conservative.", "404", "unverifiable"),
    ("In the shire districts, there are 530 Liberal Democrats now.", "530", "unverifiable"),
    ("All 146 councils voted, on a turnout of 33 per cent.", "33 per cent", "unverifiable"),
    ("Sixty Conservative candidates withdrew, and 400 polled fewer than 50 votes.", "400", "unverifiable"),
])
def test_a_scoreboard(england: Results, sentence: str, figure: str, told: str) -> None:
    assert verdict(sentence, figure, england) == told
