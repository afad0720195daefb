"""Swings to or from one party in Australia: the change of its share, after preferences or in first preferences."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results, read_results
from tests.marked import assert_told, verdict_of

NOW = "Division,Candidate,Party,First preferences,%,TCP votes,TCP %\nTron,Ann Archer,Independent,300,30.0,520,52.0\nTron,Bob Baker,Liberal,450,45.0,480,48.0\nTron,Cy Carter,Labor,150,15.0,,\nTron,Di Dean,The Greens,100,10.0,,\n"
THEN = "Division,Candidate,Party,First preferences,%,TCP votes,TCP %\nTron,Bob Baker,Liberal,600,60.0,660,66.0\nTron,Cy Carter,Labor,340,34.0,340,34.0\nTron,Di Dean,The Greens,60,6.0,,\n"


@pytest.fixture(scope="module")
def tron(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """The Liberals lose Tron to somebody who did not stand before, on preferences."""
    folder = tmp_path_factory.mktemp("tron")
    for name, text in (("results-2019.csv", NOW), ("previous-2016.csv", THEN)):
        (folder / name).write_text(text, encoding="utf-8")
    return read_results([str(folder / "results-2019.csv"), str(folder / "previous-2016.csv")])


@pytest.mark.parametrize(("sentence", "true", "false"), [
    ("In Tron there was a swing against the Liberals of <{}> per cent on two-candidate-preferred.", "18.0", "16.0"),
    ("The Liberals suffered a swing of <{}> per cent in Tron.", "18.0", "12.5"),
    ("In Tron the Greens enjoyed a swing of <{}> per cent on first preferences.", "4.0", "6.5"),
    ("In Tron Labor copped a swing of <{}> per cent on primaries.", "19.0", "14.0"),
])
def test_the_change_of_one_party(sentence: str, true: str, false: str, tron: Results) -> None:
    assert_told(sentence, true, false, tron)


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Bob Baker trailed by <4> points in Tron after preferences.", "supported"), ("In Tron 17 candidates got nothing; <three> candidates won at least 12 per cent.", None),
    ("In Tron just <50> votes separated the two minor-party candidates, Cy Carter and Di Dean.", "supported"),
])
def test_gaps_and_counts(sentence: str, verdict: str | None, tron: Results) -> None:
    found = verdict_of(sentence, tron)
    assert found is None or found.verdict != "refuted"
    assert verdict is None or (found is not None and found.verdict == verdict)


def test_a_printed_swing_of_one_who_was_not_among_the_last_two(tmp_path: Path) -> None:
    """The table alone prints it; there is none of the election before."""
    rows = "Ann Archer,Labor,400,40.0,-2.0,600,60.0,3.0\nBob Baker,Liberal,350,35.0,-3.5,400,40.0,-3.0\nDi Dean,The Greens,250,25.0,4.6,,,\n"
    path = tmp_path / "results.csv"
    path.write_text("Candidate,Party,Votes,%,Swing,TCP votes,TCP %,TCP swing\n" + rows, encoding="utf-8")
    assert_told("The Greens enjoyed a swing of <{}> per cent on first preferences.", "4.6", "6.4", read_results([str(path)]))
