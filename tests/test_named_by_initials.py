"""People of one ward of many, whom an article names by an initial and the surname alone."""

from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.marked import verdict_of

SURNAMES = ("Ash", "Birch", "Cedar", "Doyle", "Ennis", "Frost", "Gale", "Hobbs", "Ivey", "Judd")
LINE = "BELLE VUE: K Halliday (Lab) {}, N Brown (Reform) {}, A Phillips (Con) {}."


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Results:
    rows = [f"Ward {number},{first} {last},{party},{votes + number}" for number in range(1, 61) for first, last, party, votes in
            (("Jo", SURNAMES[number % 10], "Labour", 500), ("Cy", SURNAMES[(number + 3) % 10], "Conservative", 300), ("Di", SURNAMES[(number + 7) % 10], "Reform UK", 200))]
    rows += ["Belle Vue,Kate Halliday,Labour,829", "Belle Vue,Norman Brown,Reform UK,279", "Belle Vue,Alexander Phillips,Conservative,151"]
    path = tmp_path_factory.mktemp("council") / "results 2025-05-01.csv"
    path.write_text("Ward,Candidate,Party,Votes\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "verdict"), [
    (LINE.format("<829>", "279", "151"), "supported"), (LINE.format("829", "279", "<151>"), "supported"), (LINE.format("829", "279", "<115>"), "unverifiable"),
    ("In Belle Vue A. Phillips polled <151> votes.", "supported"), ("In Belle Vue A. Phillips polled <279> votes.", "unverifiable"),
])
def test_an_initial_and_the_surname(council: Results, sentence: str, verdict: str) -> None:
    found = verdict_of("Other results that caught the eye:\n\n" + sentence, council)
    assert found is not None and found.verdict == verdict


def test_an_initial_inside_another_name_names_nobody(council: Results) -> None:
    found = verdict_of("Mark Phillipson Road, Belle Vue, had <151> houses.", council)
    assert found is None or found.verdict != "refuted"
