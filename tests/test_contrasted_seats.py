"""A seat named behind its figure, in a statement that contrasts it with another; a party of trade unionists beside one of Unionists."""

from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.marked import assert_told, verdict_of

WARDS = (
    "Ward,Candidate,Party,Votes,Electorate,Rejected ballots\n"
    "Parkside,Ann Archer,Labour,900,6000,10\nParkside,Bob Baker,Conservative and Unionist Party,490,6000,10\n"
    "Carhead,Cy Carter,Labour,1100,5500,15\nCarhead,Di Dean,Conservative and Unionist Party,300,5500,15\nCarhead,Eve Ellis,Trade Unionist and Socialist Coalition,85,5500,15\n"
)


@pytest.fixture(scope="module")
def wards(tmp_path_factory: pytest.TempPathFactory) -> Results:
    path = tmp_path_factory.mktemp("wards") / "results-2024-05-02.csv"
    path.write_text(WARDS, encoding="utf-8")
    return read_results([str(path)])


OPENING = "Labour held Parkside and Carhead on Thursday.\n\n"


@pytest.mark.parametrize(("sentence", "true", "false"), [
    ("Parkside managed only 23.3% of its 6,000 electors, whereas <{}>% made it to the polls in Carhead.", "27.3", "37.2"),
    ("In Parkside turnout was 23.3%, while <{}>% turned out in Carhead.", "27.3", "37.2"),
    ("Eve Ellis of the Trade Unionists came <{}> in Carhead.", "third", "second"), ("The Unionists came <{}> in Carhead.", "second", "third"),
])
def test_of_the_seat_behind_it(sentence: str, true: str, false: str, wards: Results) -> None:
    assert_told(OPENING + sentence, true, false, wards)


def test_without_a_contrast_the_seat_before_it_holds(wards: Results) -> None:
    found = verdict_of(OPENING + "In Parkside turnout was <23.3>%, which had them talking in Carhead.", wards)
    assert found is not None and found.verdict == "supported"
