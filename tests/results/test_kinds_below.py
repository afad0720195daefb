"""Those who stood as columns of several cells each: kinds of vote below every name, a row a precinct."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results, read_results

SENATE = """State Senator District 9 (Vote For 1) - November 6, 2018 General Election,,,,,,,
,HOLLOWAY MAREN T (DEM),,,PIKE DESMOND R (REP),,,
Precinct,Machine,Absentee,Total Votes,Machine,Absentee,Total Votes,Total
02-09,523,64,587,468,47,515,1102
11-09,494,33,527,416,20,436,963
15-09,175,18,193,183,6,189,382
Total:,1192,115,1307,1067,73,1140,2447
"""


def read(folder: Path, text: str) -> Results:
    path = folder / "results.csv"
    path.write_text(text, encoding="utf-8")
    return read_results([str(path)])


def votes(results: Results) -> dict[str, int]:
    return {c.name: int(c.votes.value) for contest in results.contests for c in contest.candidacies if c.votes}


def test_the_votes_are_the_totals_below_each_name(tmp_path: Path) -> None:
    results = read(tmp_path, SENATE)
    assert votes(results) == {"Maren T Holloway": 1307, "Desmond R Pike": 1140}
    (contest,) = results.contests
    assert {name: int(figure.value) for name, figure in contest.figures.items()} == {"valid_votes": 2447}
    assert results.warned()[0].warnings == ()


@pytest.mark.parametrize(("part", "expected"), [
    ("absentee", {"Maren T Holloway": 115, "Desmond R Pike": 73}),
    ("machine", {"Maren T Holloway": 1192, "Desmond R Pike": 1067}),
    ("15-09", {"Maren T Holloway": 193, "Desmond R Pike": 189}),
])
def test_kinds_and_precincts_are_parts(tmp_path: Path, part: str, expected: dict[str, int]) -> None:
    assert votes(read(tmp_path, SENATE).parts[part]) == expected


def test_figures_that_do_not_add_up_prove_nothing(tmp_path: Path) -> None:
    results = read(tmp_path, SENATE.replace("523,64,587", "523,64,687"))
    assert votes(results).get("Maren T Holloway") is None


@pytest.mark.parametrize(("names", "first"), [
    (("HOLLOWAY MAREN T", "PIKE DESMOND R"), "Maren T Holloway"),  # all end with an initial
    (("HOLLOWAY MAREN T", "DESMOND PIKE"), "Holloway Maren T"),
])
def test_american_names_that_all_end_with_an_initial_have_the_surname_first(tmp_path: Path, names: tuple[str, str], first: str) -> None:
    results = read(tmp_path, f"Delaware State Senator District 9 - November 6 2018 General Election\nCandidate,Party,Votes\n{names[0]},DEM,1307\n{names[1]},REP,1140\n")
    assert first in votes(results)


def test_polling_places_of_australia_are_parts(tmp_path: Path) -> None:
    results = read(tmp_path, '2019 federal election: House of Representatives, division of Rill, ACT\nPolling place,"COCKS, Ed (LP)","SMITH, David (ALP)","VALE, Ann (GRN)",Formal,Informal,Total\n'
                   "Otterford,217,174,60,451,9,460\nWest Otterford,350,770,90,1210,20,1230\nMarlow RILL PPVC,900,820,100,1820,30,1850\nTotal,1467,1764,250,3481,59,3540\n")
    assert votes(results.parts["otterford"]) == {"Ed Cocks": 217, "David Smith": 174, "Ann Vale": 60}
    assert "marlow rill ppvc" in results.parts
