"""Figures in brackets behind the title of a table, and somebody's party behind a comma."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded, only_contest

ROWS = "<tr><th>Candidate &amp; party</th><th>Votes</th></tr><tr><td>Ann Archer, Labour</td><td>650 <b>ELECTED</b></td></tr><tr><td>Bob Baker, Green Party</td><td>510</td></tr>"


@pytest.mark.parametrize("said", ["(5,151 electors, turnout 22.9%)", "(electorate 5,151; turnout 22.9%)", "[Electors: 5,151, turnout: 22.9%]", "(turnout 22.9%, 5,151 registered voters)"])
def test_figures_behind_a_caption(tmp_path: Path, said: str) -> None:
    contest = only_contest(tmp_path, f"<!doctype html><h1>Anyshire council 2026</h1><table><caption>Mill Lane {said}</caption>{ROWS}</table>", "page.html")
    assert {name: float(contest.figures[name].value) for name in ("electorate", "turnout")} == {"electorate": 5151, "turnout": 22.9}
    assert {c.name: c.party for c in contest.candidacies} == {"Ann Archer": "labour", "Bob Baker": "green"}
    assert (contest.seat, [c.elected for c in contest.candidacies]) == ("Mill Lane", [True, False])


@pytest.mark.parametrize("seats", ["2 seats", "seats: 2", "2 vacancies"])
def test_figures_behind_the_name_of_each_ward(tmp_path: Path, seats: str) -> None:
    text = f"Candidate,Party,Votes\n\"Mill Lane (5,151 electors, {seats})\",,\nAnn Archer,Labour,650\nBob Baker,Green,510\n\"New Town ({seats}; 4,321 electors)\",,\nCy Carter,Labour,450\nDee Dunn,Green,610\n"
    found = {c.seat: c.figures for c in loaded(tmp_path, text).contests}
    assert {seat: (figures["electorate"].value, figures["seats"].value) for seat, figures in found.items()} == {"Mill Lane": (5151, 2), "New Town": (4321, 2)}


@pytest.mark.parametrize("said", ["(2 seats)", "(after 2 recounts)", "(majority in 2019: 512)", "(ward 12)"])
def test_what_is_no_figure_of_the_contest(tmp_path: Path, said: str) -> None:
    contest = only_contest(tmp_path, f"Mill Lane {said}\nCandidate,Party,Votes\nAnn Archer,Labour,650\nBob Baker,Green,510\n")
    assert not {"electorate", "turnout"} & set(contest.figures)
    assert "majority" not in contest.figures


@pytest.mark.parametrize(("printed", "name", "party"), [("Archer, Ann", "Ann Archer", ""), ("Ann Archer, Labour", "Ann Archer", "labour"), ("Green, Ann", "Ann Green", ""), ("ARCHER, Ann, Liberal Democrats", "Ann Archer", "liberal-democrat")])
def test_a_comma_before_a_party_or_a_forename(tmp_path: Path, printed: str, name: str, party: str) -> None:
    contest = only_contest(tmp_path, f"Mill Lane ward\nCandidate,Votes\n\"{printed}\",650\n\"Baker, Bob\",510\n")
    assert (contest.candidacies[0].name, contest.candidacies[0].party) == (name, party)
