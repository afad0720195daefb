"""Tables that are no single contest, or hold rows that are no candidates, accuse nobody; groups of rows share their seat."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.errors import UnreadableTable
from factcheck.results import Results, read_results


def read(folder: Path, text: str, name: str = "results-2024-05-02.csv") -> Results:
    table = folder / name
    table.write_text(text, encoding="utf-8")
    return read_results([str(table)])


GROUPS = """Division,Electorate,Candidate,Description,Votes
Berwick North,3443,Ann Archer,Labour,360
,,Bob Baker,Conservative,356
,,Cy Carter,Green,99
Hexham North,3391,Di Dunn,Labour,422
,,Ed Ellis,Conservative,410
"""


def test_a_seat_named_in_the_first_row_of_a_group_is_that_of_the_others(tmp_path: Path) -> None:
    contests = read(tmp_path, GROUPS).contests
    assert {c.seat: [x.name for x in c.candidacies] for c in contests} == {
        "Berwick North": ["Ann Archer", "Bob Baker", "Cy Carter"], "Hexham North": ["Di Dunn", "Ed Ellis"]}
    assert [int(c.figures["electorate"].value) for c in contests] == [3443, 3391]


def test_a_number_where_seats_are_named_is_no_seat(tmp_path: Path) -> None:
    mixed = GROUPS.replace("\n,,Bob", "\n50685,,Bob")
    with pytest.raises(UnreadableTable, match=r"results-2024-05-02.csv:3: '50685' stands where seats are named"):
        raise read(tmp_path, mixed).errors[0]


@pytest.mark.parametrize("heading", ["UK Parliamentary constituency", "Parliamentary constituency", "County electoral division", "The constituency"])
def test_qualified_headings_of_seats(tmp_path: Path, heading: str) -> None:
    assert len(read(tmp_path, GROUPS.replace("Division", heading, 1)).contests) == 2


def test_a_figure_of_the_contest_in_the_column_of_names(tmp_path: Path) -> None:
    rows = "Votes cast,Share of vote,Candidate,Party\n1200,0.6,Ann Archer,Labour\n800,0.4,Bob Baker,Green\n2000,1.0,Total valid poll,\n30,,Invalid votes,\n4000,,Eligible electorate,\n"
    (contest,) = read(tmp_path, rows).contests
    assert [c.name for c in contest.candidacies] == ["Ann Archer", "Bob Baker"]
    assert {name: int(f.value) for name, f in contest.figures.items()} == {"electorate": 4000, "valid_votes": 2000, "rejected": 30}


def test_a_change_from_a_notional_baseline_makes_no_notional_result(tmp_path: Path) -> None:
    rows = "Candidate,Party,Votes,Change on 2019 notional (pts)\nAnn Archer,Labour,1200,+2.0\nBob Baker,Green,800,-2.0\n"
    assert [c.notional for c in read(tmp_path, rows).contests] == [False]
    assert [c.notional for c in read(tmp_path, rows.replace("Votes,", "Notional votes,")).contests] == [True]


HEAD = "Candidate,Party,Votes,Electorate,Valid votes\n"
UNSOUND = {
    "several contests": "Ann Archer,Labour,1200,4000,2000\nBob Baker,Green,800,4100,2000\n",
    "far from the total": "Ann Archer,Labour,1200,4000,2000\nBob Baker,Green,500,4000,2000\n",
    "more than the electorate": "Ann Archer,Labour,1200,1900,2000\nBob Baker,Green,800,1900,2000\n",
}


@pytest.mark.parametrize("rows", UNSOUND.values(), ids=UNSOUND)
def test_an_unsound_table_accuses_nobody(tmp_path: Path, rows: str) -> None:
    report = check(parse("a.txt", "Ann Archer won with 1,900 votes. Her share was 33.3 per cent."), read(tmp_path, HEAD + rows))
    assert {v.verdict for v in report.verdicts if v.claim.quantity} == {"unverifiable"}
    assert all("contradict" in (v.reason or "") for v in report.verdicts if v.claim.quantity)


def test_a_slip_of_an_official_leaves_the_table_sound(tmp_path: Path) -> None:
    rows = "Ann Archer,Labour,1200,4000,2010\nBob Baker,Green,800,4000,2010\n"
    report = check(parse("a.txt", "Ann Archer won with 1,900 votes."), read(tmp_path, HEAD + rows))
    assert [v.verdict for v in report.verdicts if v.claim.quantity] == ["refuted"]


def test_others_together_with_more_votes_than_the_winner_are_no_doubt(tmp_path: Path) -> None:
    rows = "Candidate,Party,Votes,Elected\nAnn Archer,Labour,400,Yes\nBob Baker,Green,300,No\nAll other candidates,,700,No\n"
    (contest,) = read(tmp_path, rows).contests
    assert contest.doubtful is None
    (contest,) = read(tmp_path, rows.replace("All other candidates,,", "Cy Carter,Liberal Democrats,")).contests
    assert "Cy Carter has more votes" in (contest.doubtful or "")
