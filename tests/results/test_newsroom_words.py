"""Headings and labels as newsrooms shorten and mark them, and what stands beside the figures of another election."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import figures

from factcheck import read_results
from factcheck.results.headings import field_of, row_label
from factcheck.results.model import Contest
from factcheck.results.numbers import is_number, parse

TWO = "Candidate,Party,Votes\nAnn Lee,Labour,12011\nBob Day,Conservative,10502\n"


def read(folder: Path, text: str, name: str = "northam 2024.csv") -> tuple[Contest, ...]:
    (folder / name).write_text(text, encoding="utf-8")
    results = read_results([str(folder / name)])
    assert results.errors == ()
    return results.contests


def votes(contest: Contest) -> dict[str, int]:
    return {c.key: int(c.votes.value) for c in contest.candidacies if c.votes}


# --- labels ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("label", "figure"), [("Elec,,43500", "electorate"), ("Elec.,,43500", "electorate"), ("Lab maj,,1509", "majority"), ("Lib Dem majority,,1509", "majority")])
def test_a_short_label_is_no_candidate(tmp_path: Path, label: str, figure: str) -> None:
    (contest,) = read(tmp_path, f"{TWO}{label}\n")
    assert votes(contest) == {"ann lee": 12011, "bob day": 10502} and figures(contest) == {figure: int(label[-5:].strip(","))}


@pytest.mark.parametrize("label", ["2019 majority,,4000", "Previous majority,,4000", "Old maj,,4000", "Majority in 2019,,4000"])
def test_the_majority_before_is_neither_a_candidate_nor_the_majority(tmp_path: Path, label: str) -> None:
    contest, *before = sorted(read(tmp_path, f"{TWO}{label}\n"), key=lambda one: not one.candidacies)
    assert votes(contest) == {"ann lee": 12011, "bob day": 10502} and figures(contest) == {}
    assert [figures(one) for one in before] in ([], [{"majority": 4000}])


def test_names_that_have_a_majority_in_them() -> None:
    assert row_label("Ann Major") is None and row_label("Moral Majority Party") is None and row_label("Majority") == "majority"


# --- headings --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("heading", "field"), [
    ("Votes²", "votes"), ("Share (%)³", "share"), ("Turnout [a]", "turnout"), ("Electorate (1)", "electorate"), ("Change**", "change"), ("Constituency¹", "contest"),
    ("Votes (number)", "votes"), ("Votes, no.", "votes"), ("Share, %", "share"), ("Turnout, %", "turnout"), ("Turnout, number", "votes_cast"), ("ONS ID2", "contest_id")])
def test_footnote_marks_and_units_in_headings(heading: str, field: str) -> None:
    assert field_of(heading) == field


def test_a_table_with_footnote_marks(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Candidate¹,Party[a],Votes²,Share (%)³\nAnn Lee,Labour,12011,53.4\nBob Day,Conservative,10502,46.6\nElectorate (1),,43500,\nRejected ballots⁴,,88,\n")
    assert votes(contest) == {"ann lee": 12011, "bob day": 10502} and figures(contest) == {"electorate": 43500, "rejected": 88}


# --- numbers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("cell", "number"), [("12’011", 12011), ("1’212’011", 1212011), ("▲9", 9), ("▼ 12", -12), ("↓0.5", -0.5), ("↑16", 16)])
def test_apostrophes_and_arrows(cell: str, number: float) -> None:
    found = parse(cell)
    assert found and found[0] == number


def test_what_only_looks_like_them() -> None:
    assert not is_number("▲") and not is_number("12’01") and not is_number("▲▼9")


def test_changes_with_arrows(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Party,Total seats,Net change,Total votes,Vote share (%),Vote share change\nLabour,27,▲9,487636,67.0,▼3.9\nConservative,0,▼12,240003,33.0,▲3.9\n", "wales 2024.csv")
    assert [(int(c.seats_change.value), float(c.change.value)) for c in contest.candidacies if c.seats_change and c.change] == [(9, -3.9), (-12, 3.9)]


@pytest.mark.parametrize(("label", "field", "number"), [("Majority 2024", "majority", 1509), ("Majority (2024)", "majority", 1509), ("2024 majority", "majority", 1509), ("Majority at 2024", "majority", 1509), ("Electorate (2024)", "electorate", 43500)])
def test_a_figure_with_the_year_of_the_contest_is_its_own(tmp_path: Path, label: str, field: str, number: int) -> None:
    (contest,) = read(tmp_path, f"{TWO}{label},,{number}\n")
    assert figures(contest) == {field: number}
    (other,) = read(tmp_path, f"{TWO}{label.replace('2024', '2019')},,{number}\n")
    assert figures(other) == {} and votes(other) == votes(contest) == {"ann lee": 12011, "bob day": 10502}


def test_a_figure_of_another_year_beside_its_own(tmp_path: Path) -> None:
    contest, before = sorted(read(tmp_path, f"{TWO}Majority,,1509\nMajority 2019,,4000\nTurnout 2024,,61.0%\nTurnout 2019,,65.9%\n"), key=lambda one: not one.candidacies)
    assert figures(contest) == {"majority": 1509, "turnout": 61} and (before.year, figures(before)["majority"]) == (2019, 4000)
    (above,) = read(tmp_path, f"Northam,,\nMajority 2019,4000,\nElectorate,43500,\n{TWO}")
    assert figures(above) == {"electorate": 43500}
    (undated,) = read(tmp_path, f"{TWO}Majority 2019,,4000\n", "northam.csv")
    assert figures(undated) == {}  # it may be of the election before
