"""A referendum by borough, and a row that tells a hold and the majority in one label."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import read_results


@pytest.mark.parametrize("heading", ["Borough", "District", "Town", "City or town", "Area"])
def test_a_first_column_of_boroughs_is_where_a_question_was_put(tmp_path: Path, heading: str) -> None:
    table = f"EU referendum 23 June 2016,,,,\n{heading},Electorate,Valid votes,Remain,Leave\nAnytown,100000,60000,40000,20000\nOthertown,90000,50000,20000,30000\n"
    (tmp_path / "results.csv").write_text(table, encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv")])
    assert not results.errors
    assert {contest.seat: {c.party: int(c.votes.value) for c in contest.candidacies if c.votes} for contest in results.contests} == {
        "Anytown": {"remain": 40000, "leave": 20000}, "Othertown": {"remain": 20000, "leave": 30000}}


@pytest.mark.parametrize("label", ["C hold, maj", "Lab gain from C: majority", "Conservative hold - maj"])
def test_a_row_of_a_hold_and_its_majority_is_nobodys(tmp_path: Path, label: str) -> None:
    table = f'"Anytown by-election","Polling day 26/06/2008",\n"Cand","Pty","Vote"\n"Ann Archer","C",9120\n"Bob Baker","LD",8455\n"Total",,17575\n"{label}",,665\n'
    (tmp_path / "results.csv").write_text(table, encoding="utf-8")
    (contest,) = read_results([str(tmp_path / "results.csv")]).contests
    assert [c.name for c in contest.candidacies] == ["Ann Archer", "Bob Baker"]
    assert contest.figures["majority"].value == 665
