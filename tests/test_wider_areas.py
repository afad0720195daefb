"""Figures of a province, a state or a nation as a whole, where the tables are of seats in it."""

from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.marked import verdict_of


@pytest.fixture(scope="module")
def division(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """One seat of many."""
    path = tmp_path_factory.mktemp("division") / "results.csv"
    path.write_text("Division,Date,Candidate,Party,Votes\nTron,2019-05-18,Ann Archer,Labor,9000\nTron,2019-05-18,Bob Baker,Liberal,6000\nTron,2019-05-18,Cy Cole,The Greens,5000\n", encoding="utf-8")
    return read_results([str(path)])


OPENING = "Labor's Ann Archer held Tron against Bob Baker of the Liberals.\n\n"


@pytest.mark.parametrize("sentence", [
    "In New South Wales Labor polled <34.6> per cent.", "Across Queensland, Labor polled <26.7> per cent.", "Nationally, the Greens won <10.4> per cent.", "Labor got <4,752,110> votes nationwide.",
    "Labor took <33.3> per cent of first preferences across Australia.", "Statewide the Liberals polled <32.0> per cent.", "Across the country the Greens had <1,482,923> votes.", "In Ontario the Liberals took <41.6> per cent.",
])
def test_a_figure_of_a_wider_area_accuses_nobody(sentence: str, division: Results) -> None:
    found = verdict_of(OPENING + sentence, division)
    assert found is None or found.verdict == "unverifiable"


@pytest.mark.parametrize(("sentence", "true", "false"), [
    ("In Tron Labor polled <{}> per cent.", "45", "40"), ("Labor got <{}> votes in Tron.", "9,000", "9,900"), ("It was a poor night nationally. In Tron Labor polled <{}> per cent.", "45", "40"),
    ("Ann Archer, a nurse who grew up in Queensland, won by <{}> votes.", "3,000", "4,000"),
])
def test_near_misses_are_of_the_seat(sentence: str, true: str, false: str, division: Results) -> None:
    right, wrong = (verdict_of(OPENING + sentence.format(figure), division) for figure in (true, false))
    assert right is not None and right.verdict == "supported"
    assert wrong is not None and wrong.verdict == "refuted"
