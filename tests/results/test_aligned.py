"""Tables that spaces make: columns of plain text."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results
from factcheck.results.model import Contest
from tests.tables import loaded


def read(tmp_path: Path, text: str) -> Results:
    return loaded(tmp_path, text, "results.txt")


def only(tmp_path: Path, text: str) -> Contest:
    results = read(tmp_path, text)
    assert not results.errors, results.errors
    (contest,) = results.contests
    return contest


def said(contest: Contest) -> dict[str, tuple[str, int, bool | None]]:
    return {c.name: (c.party, int(c.votes.value), c.elected) for c in contest.candidacies if c.votes}


TITLE = "Castle Ward, 4 May 2023\n\n"


@pytest.mark.parametrize("table", [
    "Candidate     Party              Votes\nAnn Archer    Labour Party       1,650\nBob Baker     Liberal Democrats    801\n",
    "Candidate     Party              Votes\n------------  -----------------  -----\nAnn Archer    Labour Party       1,650\nBob Baker     Liberal Democrats  801\n",
    "Candidate   Party             Votes\n\nAnn Archer  Labour Party      1,650\nBob Baker   Liberal Democrats 801\n",  # the longest party leaves one space
    "Candidate   Party   Votes\nAnn Archer   Labour Party     1,650\nBob Baker        Liberal Democrats   801\n",  # each has a cell a heading
    "Candidate   Party               Votes\nAnn Archer  Labour Party        1,650\nBob Baker   Liberal Democrats     801\n\nElectorate: 9,000   Turnout: 27.3%\n",
])
def test_columns_that_spaces_make(tmp_path: Path, table: str) -> None:
    contest = only(tmp_path, TITLE + table)
    assert (contest.seat, str(contest.date)) == ("Castle", "2023-05-04")
    assert {name: row[:2] for name, row in said(contest).items()} == {"Ann Archer": ("labour", 1650), "Bob Baker": ("liberal-democrat", 801)}
    assert next(c.votes.cells[0].row for c in contest.candidacies if c.votes and c.name == "Bob Baker") == TITLE.count("\n") + table[: table.index("Bob")].count("\n") + 1


@pytest.mark.parametrize("mark", ["    Elected", "  ELECTED", " (E)", " elected", "   *"])
def test_who_was_elected_stands_behind_the_votes(tmp_path: Path, mark: str) -> None:
    contest = only(tmp_path, f"{TITLE}Candidate     Party              Votes\nBob Baker     Green Party        801\nAnn Archer    Labour Party       1,650{mark}\n")
    assert said(contest) == {"Ann Archer": ("labour", 1650, True), "Bob Baker": ("green", 801, False)}


def test_an_empty_cell_moves_no_other(tmp_path: Path) -> None:
    contest = only(tmp_path, f"{TITLE}Candidate     Party              Votes     %\nAnn Archer    Labour Party       1,650     67.3\nBob Baker                        801       32.7\n")
    assert said(contest)["Bob Baker"][:2] == ("independent", 801)


def test_figures_and_signatures_around_the_table(tmp_path: Path) -> None:
    contest = only(tmp_path, (
        "Northshire County Council\nElection of a Councillor for Castle Ward\non Thursday 4 May 2023\n\n"
        "Name of Candidate      Description        Number of Votes\nARCHER Ann             Labour Party       1650 (E)\nBAKER Bob              Green Party        801\n\n"
        "Ballot papers rejected:\nwant of an official mark            0\nunmarked or void for uncertainty    9\nTotal                               9\n\n"
        "Electorate: 9000   Turnout: 27.3%\n\nDated Friday 5 May 2023\nA. Nother, Returning Officer\n"))
    assert {name: row[1:] for name, row in said(contest).items()} == {"Ann Archer": (1650, True), "Bob Baker": (801, False)}
    assert {name: contest.figures[name].value for name in ("electorate", "rejected")} == {"electorate": 9000, "rejected": 9}
    assert str(contest.date) == "2023-05-04"


def test_two_tables_in_one_text(tmp_path: Path) -> None:
    text = ("Local elections, 4 May 2023\n\nCastle ward\n\nCandidate     Party     Votes\nAnn Archer    Labour    1,650\nBob Baker     Green     801\n\n"
            "Mill ward\n\nCandidate          Party           Votes\nCarla Constantine  Conservative    1,000\nDan Dee            Labour          999\n")
    assert {c.seat: [int(one.votes.value) for one in c.candidacies if one.votes] for c in read(tmp_path, text).contests} == {"Castle": [1650, 801], "Mill": [1000, 999]}


@pytest.mark.parametrize(("row", "line"), [("Bob Baker Liberal Democrats 801", 5), ("Bob Baker  Liberal  Democrats  801  5", 5)])
def test_rows_that_do_not_stand_below_the_headings_are_refused(tmp_path: Path, row: str, line: int) -> None:
    results = read(tmp_path, f"{TITLE}Candidate     Party              Votes\nAnn Archer    Labour Party       1,650\n{row}\nCarl Cole     Green Party        77\n")
    assert not results.contests
    (error,) = results.errors
    assert f"results.txt:{line}: " in str(error) and "does not stand below its 3 headings" in str(error)
