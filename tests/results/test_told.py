"""What the user says of columns goes before what headings say; the headings of the file are cited all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.errors import UsageError
from factcheck.results import Results, read_results
from factcheck.results.headings import field_of
from factcheck.results.told import MEANINGS, Told, told_in, told_of

TABLE = "Bezirk,Wer,Gruppe,Kreuze,Votes\nAnytown,Ann Archer,Labour,9120,1\nAnytown,Bob Baker,Conservative,8455,2\n"
TOLD = ("contest=Bezirk", "candidate=Wer", "party=Gruppe", "votes=Kreuze")


def told(folder: Path, text: str, *meanings: str) -> Results:
    (folder / "night.csv").write_text(text, encoding="utf-8")
    return read_results([str(folder / "night.csv")], [told_of(meaning) for meaning in meanings])


def votes(results: Results) -> list[tuple[str, int, str, int]]:
    assert results.errors == ()
    (contest,) = results.contests
    return [(c.name, int(c.votes.value), c.votes.cells[0].column, c.votes.cells[0].row) for c in contest.candidacies if c.votes]


EXPECTED = [("Ann Archer", 9120, "Kreuze", 2), ("Bob Baker", 8455, "Kreuze", 3)]


def test_headings_in_another_language(tmp_path: Path) -> None:
    assert "--columns votes=HEADING" in told(tmp_path, TABLE).errors[0].message
    results = told(tmp_path, TABLE, *TOLD)
    assert votes(results) == EXPECTED
    assert results.contests[0].seat == "Anytown"


@pytest.mark.parametrize("heading", ["kreuze", " Kreuze ", "#4"])
def test_headings_are_compared_as_headings_are(tmp_path: Path, heading: str) -> None:
    assert votes(told(tmp_path, TABLE, *TOLD[:3], f"votes={heading}")) == EXPECTED


def test_what_is_told_goes_before_a_heading(tmp_path: Path) -> None:
    text = "Candidate,Party,Votes,Total\nAnn Archer,Labour,9000,9120\nBob Baker,Conservative,8000,8455\n"
    assert [n for _, n, _, _ in votes(told(tmp_path, text))] == [9000, 8000]
    assert votes(told(tmp_path, text, "votes=Total")) == [("Ann Archer", 9120, "Total", 2), ("Bob Baker", 8455, "Total", 3)]


def test_a_column_can_be_ignored(tmp_path: Path) -> None:
    text = "Candidate,Party,Votes,Electorate\nAnn Archer,Labour,9120,99\nBob Baker,Conservative,8455,99\n"
    (contest,) = told(tmp_path, text, "ignore=Electorate").contests
    assert dict(contest.figures) == {}


def test_columns_without_headings_are_numbered(tmp_path: Path) -> None:
    results = told(tmp_path, "Ann Archer,Labour,9120\nBob Baker,Conservative,8455\n", "candidate=#1", "party=#2", "votes=#3")
    assert votes(results) == [("Ann Archer", 9120, "column 3", 1), ("Bob Baker", 8455, "column 3", 2)]


def test_every_block_of_a_sheet_is_told(tmp_path: Path) -> None:
    head, one, other = "Candidate,Party,Kreuze\n", "Ann Archer,Labour,9120\nBob Baker,Conservative,8455\n", "Cy Carter,Labour,100\nDi Drew,Conservative,90\n"
    results = told(tmp_path, f"Abbey ward\n{head}{one}Castle ward\n{head}{other}", "votes=Kreuze")
    assert [len(c.candidacies) for c in results.contests] == [2, 2]


@pytest.mark.parametrize(("meanings", "expected"), [
    (("votes=Kreuzen",), "no table has a column 'Kreuzen'"),
    (("votes=#9",), "no table has a column '#9'"),
])
def test_a_heading_that_is_not_there(tmp_path: Path, meanings: tuple[str, ...], expected: str) -> None:
    assert any(expected in error.message for error in told(tmp_path, TABLE, *meanings).errors)


def test_cells_that_are_not_what_is_told(tmp_path: Path) -> None:
    (error,) = told(tmp_path, "Candidate,Party,Votes,Share\nAnn,Labour,46%,9120\nBob,Conservative,44%,8000\n", "votes=Votes").errors
    assert "the cells under 'Votes' are no votes" in error.message


@pytest.mark.parametrize("text", ["votes", "votes=", "=Kreuze", "wotes=Kreuze"])
def test_arguments_that_make_no_sense(text: str) -> None:
    with pytest.raises(UsageError):
        told_of(text)


def test_every_meaning_has_a_heading_that_means_it() -> None:
    assert {field: field_of(heading) for field, heading in MEANINGS.items()} == {field: field for field in MEANINGS}


# --- the file --------------------------------------------------------------------------------------------------------


def test_a_file_of_columns(tmp_path: Path) -> None:
    path = tmp_path / "columns.toml"
    path.write_text('contest = "Bezirk"\n["night-*.csv"]\nvotes = "Kreuze"\nignore = ["Total", "Rank"]\n', encoding="utf-8")
    assert told_in(str(path)) == (Told("contest", "Bezirk", "*", str(path)), Told("votes", "Kreuze", "night-*.csv", str(path)),
                                  Told("ignore", "Total", "night-*.csv", str(path)), Told("ignore", "Rank", "night-*.csv", str(path)))


def test_patterns_are_of_names(tmp_path: Path) -> None:
    (tmp_path / "night.csv").write_text(TABLE, encoding="utf-8")
    meanings = [Told(field, heading, "ni*.csv", "columns.toml") for field, _, heading in (text.partition("=") for text in TOLD)]
    assert votes(read_results([str(tmp_path / "night.csv")], meanings)) == EXPECTED
    errors = read_results([str(tmp_path / "night.csv")], [Told("votes", "Kreuze", "day*.csv", "columns.toml")]).errors
    assert "columns.toml: no table fits 'day*.csv'" in [error.message for error in errors]


def test_a_file_of_columns_serves_several_nights(tmp_path: Path) -> None:
    (tmp_path / "night.csv").write_text(TABLE, encoding="utf-8")
    source = "columns.toml"
    shared = [*(Told(field, heading, "*", source) for field, _, heading in (text.partition("=") for text in TOLD)),
              Told("votes", "Suffrages", "day.csv", source), Told("electorate", "Wahlberechtigte", "*", source)]
    assert read_results([str(tmp_path / "night.csv")], shared).errors == ()
    slip = [*shared, Told("share", "Prozzent", "ni*.csv", source)]
    assert [error.message for error in read_results([str(tmp_path / "night.csv")], slip).errors] == [
        f"{source}: no table has a column 'Prozzent'; factcheck results show lists the headings"]
    alone = read_results([str(tmp_path / "night.csv")], [Told("electorate", "Wahlberechtigte", "*", source)]).errors
    assert any("no table has a column 'Wahlberechtigte'" in error.message for error in alone)


@pytest.mark.parametrize(("text", "expected"), [
    ("votes = ", "is no valid TOML"), ("votes = 3", "must be a heading in quotation marks"), ('wotes = "Kreuze"', "no column means 'wotes'"), (None, "cannot be read"),
])
def test_files_that_make_no_sense(tmp_path: Path, text: str | None, expected: str) -> None:
    path = tmp_path / "columns.toml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=expected):
        told_in(str(path))
