"""How many counties somebody carried, and how many there are."""

from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.marked import assert_told, verdict_of

COUNTIES = ("Adams", "Boone", "Clark", "Dane", "Erie")
VOTES = {"Ann Archer,Democratic": (600, 100, 310, 90, 50), "Bob Baker,Republican": (300, 500, 200, 80, 50)}
OPENING = "Ann Archer beat Bob Baker for governor.\n\n"


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Archer carries three counties of five, Baker one; the fifth is a tie."""
    path = tmp_path_factory.mktemp("state") / "results.csv"
    rows = [f"{county},Governor,{who},{n}" for who, numbers in VOTES.items() for county, n in zip(COUNTIES, numbers, strict=True)]
    path.write_text("county,office,candidate,party,votes\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "true", "false"), [
    ("Archer carried <{}> counties.", "three", "four"), ("Archer carried <{}> of the state's five counties.", "three", "two"),
    ("Baker lost all but two of the state's <{}> counties.", "five", "six"),
    ("The Democrat took <{}> of five counties.", "three", "four"), ("Archer won three of the <{}> counties.", "five", "six"),
])
def test_counties_carried(sentence: str, true: str, false: str, state: Results) -> None:
    assert_told(OPENING + sentence, true, false, state)


@pytest.mark.parametrize("sentence", ["Archer won <four> counties where coal is mined.", "Archer has visited <12> counties.", "Archer carried <two> more counties than Baker.", "Archer won <1,150> votes across the counties."])
def test_other_counts(sentence: str, state: Results) -> None:
    found = verdict_of(OPENING + sentence, state)
    assert found is None or found.verdict != "refuted"


def test_of_a_table_without_counties_nothing_is_known(anytown: Results) -> None:
    found = verdict_of("Labour carried <three> counties in Anytown.", anytown)
    assert found is None or found.verdict == "unverifiable"


def test_what_several_counties_gave_together(state: Results) -> None:
    """No row has it; what one of them gave is judged."""
    for sentence in ("Adams, Clark and Dane counties together gave <1,000> votes to Archer and 580 to Baker.", "Adams, Clark and Dane counties together gave 1,000 votes to Archer and <580> to Baker.",
                     "Adams and Boone accounted for 1,500 ballots between them, more than <33> percent of the total."):
        found = verdict_of(OPENING + sentence, state)
        assert found is None or found.verdict == "unverifiable"
    assert_told(OPENING + "Adams County gave <{}> votes to Archer.", "600", "900", state)
