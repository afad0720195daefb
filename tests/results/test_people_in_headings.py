"""Columns of votes whose heading tells somebody and their party in either order, and two parties with the same short name."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import only_contest

from factcheck.results.party_columns import person_and_party

FORMS = ("{party} ({name})", "{party} - {name}", "{party} – {name}", "{party}: {name}", "{name} ({party})", "{name} - {party}", "{name}, {party}", "{party} / {name}")


@pytest.mark.parametrize("form", FORMS)
def test_either_order(tmp_path: Path, form: str) -> None:
    heads = [form.format(name=name, party=party) for name, party in (("Ann Archer", "Con"), ("Bob Baker-Hill", "Lab"), ("Cy Carter", "UKIP"))]
    quoted = ",".join(f'"{head}"' for head in heads)
    contest = only_contest(tmp_path, f'Constituency,Date,Electorate,Valid votes,{quoted},Majority\nAnytown,08/06/2017,40000,20000,9120,8455,2425,665\n')
    assert [(c.name, c.party, int(c.votes.value)) for c in contest.candidacies if c.votes] == [
        ("Ann Archer", "conservative", 9120), ("Bob Baker-Hill", "labour", 8455), ("Cy Carter", "ukip", 2425)]


@pytest.mark.parametrize("heading", ["Con (notional 2019)", "Con - share", "Lab (Elected)", "Lab/Co-op", "Turnout - valid votes", "Change (Con)", "Alliance - votes", "Con, change"])
def test_no_person(heading: str) -> None:
    assert person_and_party(heading) == ("", "")


def test_one_note_behind_each_party_is_nobody(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, 'Constituency,Date,Electorate,Con (Official Count),Lab (Official Count)\nAnytown,08/06/2017,40000,9120,8455\n')
    assert [(c.party, c.person) for c in contest.candidacies] == [("conservative", False), ("labour", False)]


@pytest.mark.parametrize(("heads", "parties"), [
    ("LD,Lib", ["liberal-democrat", "liberal"]), ("Lib,LD", ["liberal", "liberal-democrat"]), ("Lib Dem,Liberal", ["liberal-democrat", "liberal"]),
    ("Lib,Lab", ["liberal-democrat", "labour"]), ("LD votes,Lib votes", ["liberal-democrat", "liberal"]),
])
def test_liberals_beside_liberal_democrats(tmp_path: Path, heads: str, parties: list[str]) -> None:
    contest = only_contest(tmp_path, f"Constituency,Date,Electorate,Con,{heads}\nAnytown,04/07/2024,40000,9120,2100,325\n")
    assert [c.party for c in contest.candidacies[1:]] == parties


def test_a_letter_by_its_country(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, 'UNITED STATES SENATOR\nNovember 6, 2012\nCounty,"Archer, Ann (D)","Baker, Bob (R)","Carter, Cy (L)",Total\nAdams,100,90,10,200\nBoone,50,70,5,125\nTotal,150,160,15,325\n')
    assert [(c.name, c.party) for c in contest.candidacies] == [("Ann Archer", "democratic"), ("Bob Baker", "republican"), ("Cy Carter", "libertarian")]
