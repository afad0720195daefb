"""Figures of a contest behind the name of its seat, in one cell; and tables in Markdown with marks within their cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tables import loaded

# Two wards of Sheffield in May 2021.
WARDS = "{0},,\n\"Angela Argenzio\",Green,2846\n\"Michelle Cook\",Labour,1766\n{1},,\n\"Garry Weatherall\",Labour,2300\n\"Kurtis Crossland\",Conservative,900\n"


@pytest.mark.parametrize(("one", "other"), [
    ('"BROOMHILL WARD (Electorate: 12,034; turnout 41.2%)"', '"FIRTH PARK WARD (Electorate: 15,120; turnout 28.4%)"'),
    ("Broomhill – electorate 12034 – turnout 41.2%", "Firth Park – electorate 15120 – turnout 28.4%"),
    ('"Broomhill, electors: 12,034, T/O 41.2%"', '"Firth Park, electors: 15,120, T/O 28.4%"'),
    ("Broomhill Ward - electorate 12034 - turnout 41.2% - 2 seats to be elected", "Firth Park Ward - electorate 15120 - turnout 28.4% - 2 to be elected"),
    ('"Broomhill ward (12,034 electors; 2 seats), turnout 41.2%"', '"Firth Park ward (15,120 electors; 2 seats), turnout 28.4%"'),
    ("Broomhill [Registered electors 12034] | Turnout = 41.2%", "Firth Park [Registered electors 15120] | Turnout = 28.4%"),
])
def test_figures_behind_the_name_of_a_seat(tmp_path: Path, one: str, other: str) -> None:
    results = loaded(tmp_path, f"Candidate,Party,Votes\n{WARDS.format(one, other)}")
    found = {c.seat: (int(c.figures["electorate"].value), float(c.figures["turnout"].value), len(c.candidacies)) for c in results.contests}
    assert found == {"Broomhill": (12034, 41.2, 2), "Firth Park": (15120, 28.4, 2)}


@pytest.mark.parametrize(("one", "other"), [
    ("Broomhill - 2 seats to be elected", "Firth Park - 2 seats to be elected"), ("Broomhill (2 to be elected)", "Firth Park (2 to be elected)"), ("Broomhill (2 councillors to be elected)", "Firth Park (1 vacancy to be filled)"),
])
def test_seats_to_be_elected_behind_the_name(tmp_path: Path, one: str, other: str) -> None:
    results = loaded(tmp_path, WARDS.format(one, other))
    assert {c.seat: {x.name for x in c.candidacies} for c in results.contests} == {"Broomhill": {"Angela Argenzio", "Michelle Cook"}, "Firth Park": {"Garry Weatherall", "Kurtis Crossland"}}


@pytest.mark.parametrize("title", ["Broomhill (Electorate of 2019: 12,034)", "Broomhill: of 12,034 electors 4,958 voted.", "Broomhill, postal voters: 2,034"])
def test_other_numbers_are_no_figures(tmp_path: Path, title: str) -> None:
    results = loaded(tmp_path, "Candidate,Party,Votes\n" + WARDS.format(f'"{title}"', "Firth Park"))
    assert not any({"electorate", "turnout", "votes_cast"} & set(contest.figures) for contest in results.contests)


BOX = """## Broomhill

| | Party | Candidate | Votes | % |
|---|---|---|---:|---:|
| | {green} | Angela Argenzio | 2,846 | 61.7 |
| | Labour | Michelle Cook | 1,766 | 38.3 |
| | | Majority | 1,080 | 23.4 |
| | {hold} | | Swing | +3.1 |

## Firth Park

| | Party | Candidate | Votes | % |
|---|---|---|---:|---:|
| | {labour} | Garry Weatherall | 2,300 | 71.9 |
| | Conservative | Kurtis Crossland | 900 | 28.1 |
| | {gain} | | Swing | -0.2 |
"""


@pytest.mark.parametrize("mark", ["", "**", "__"])
def test_marks_within_the_cells_of_markdown(tmp_path: Path, mark: str) -> None:
    text = BOX.format(green=f"{mark}Green{mark}", labour=f"{mark}Labour{mark}", hold=f"Green {mark}hold{mark}", gain=f"Labour {mark}gain{mark} from Green")
    results = loaded(tmp_path, text, "wards.md")
    assert not results.errors
    assert {c.seat: [(one.party, int(one.votes.value)) for one in c.candidacies if one.votes] for c in results.contests} == {
        "Broomhill": [("green", 2846), ("labour", 1766)], "Firth Park": [("labour", 2300), ("conservative", 900)]}


@pytest.mark.parametrize(("one", "other"), [
    ("**Broomhill** (electorate 12,034, turnout 41.2%)", "**Firth Park** (electorate 15,120, turnout 28.4%)"), ("### Broomhill ward: electorate 12,034; turnout 41.2%", "### Firth Park ward: electorate 15,120; turnout 28.4%"),
])
def test_figures_behind_the_names_over_blocks(tmp_path: Path, one: str, other: str) -> None:
    heads = "| Candidate | Party | Votes |\n|---|---|---|\n"
    text = (f"# Sheffield City Council election, 6 May 2021\n\n{one}\n\n{heads}| Angela Argenzio | Green | 2,846 |\n| Michelle Cook | Labour | 1,766 |\n\n"
            f"{other}\n\n{heads}| Garry Weatherall | Labour | 2,300 |\n| Kurtis Crossland | Conservative | 900 |\n")
    found = {c.seat: (int(c.figures["electorate"].value), float(c.figures["turnout"].value)) for c in loaded(tmp_path, text, "wards.md").contests}
    assert found == {"Broomhill": (12034, 41.2), "Firth Park": (15120, 28.4)}
