"""The make-up of a council: its parties in a list, what each has, and by how much that is up."""

from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.marked import assert_told, verdict_of

ROWS = [("Liberal Democrat", 27, 9), ("Reform UK", 18, 0), ("Conservative", 7, 39), ("Green", 6, 2), ("Labour", 1, 7), ("Independent", 1, 3)]


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A council of 60, with the seats of now and of the election before."""
    path = tmp_path_factory.mktemp("makeup") / "results.csv"
    path.write_text("Council,Party,Seats 2021,Seats 2025\n" + "".join(f"Treeshire,{party},{then},{now}\n" for party, now, then in ROWS), encoding="utf-8")
    return read_results([str(path)])


TOLD = [
    ("The new council is made up as follows: Liberal Democrats <{}>, Reform UK 18, Conservatives seven.", "27", "47"),
    ("The new council is made up as follows: Liberal Democrats 27, Reform UK <{}>, Conservatives seven.", "18", "81"),
    ("The final standings: Liberal Democrats 27, Reform UK 18, Conservatives seven and Greens <{}>.", "six", "nine"),
    ("The composition of the council is: 27 Liberal Democrats, <{}> Reform UK, seven Conservatives.", "18", "12"),
    ("The Lib Dems there have <{}> councillors.", "27", "72"),
    ("The Lib Dems now hold 27 of the 60 places, up <{}> on 2021.", "18", "28"),
    ("The Conservatives hold seven of its 60 seats, down <{}>.", "32", "23"),
    ("<{}> Liberal Democrats will sit on the council, out of 60.", "Twenty-seven", "Thirty-seven"),
    ("Six Greens, <{}> Conservatives and two others make up the rest.", "seven", "nine"),
    ("The Tories keep <{}> of Treeshire's 60.", "seven", "nine"),
    ("The Liberal Democrats held <{}> of the council's 60 seats when the counting ended.", "27", "47"),
    ("Reform UK fielded a full slate of 60, won <{}> and are now the opposition.", "18", "12"),
    ("The Greens came back with the same <{}> as the campaign group had forecast.", "six", "nine"),
    ("The Liberal Democrats needed <{}> for a majority.", "31", "41"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), TOLD)
def test_each_of_the_list_is_read(sentence: str, true: str, false: str, council: Results) -> None:
    assert_told("Treeshire has voted. " + sentence, true, false, council)


@pytest.mark.parametrize("sentence", ["The committee is made up as follows: Labour <four>, Conservatives three.", "The Greens, hanging on to <1,250> votes in one ward, wept."])
def test_what_is_no_council_is_not_borne_out(sentence: str, council: Results) -> None:
    found = verdict_of("Treeshire has voted. " + sentence, council)
    assert found is None or found.verdict != "supported"
