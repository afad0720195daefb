"""Votes in two rounds on one paper: which column is the final one, and what first preferences alone leave open."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_not_accused, assert_reads, run
from tables import loaded

from factcheck.results.model import PREFERRED

WHO = ("Ann Archer,Labour", "Bob Baker,Conservative", "Cy Carter,Green", "Di Dunn,Independent")


def _table(head: str, rows: str) -> str:
    return "\n".join(("Mayor of Anytown: 2 May 2013", f"Candidate,Party,{head}", *(f"{who},{row}" for who, row in zip(WHO, rows.split(), strict=True)), ""))


@pytest.mark.parametrize(("head", "rows"), [
    ("First preferences,Second preferences,Final total", "9120,883,10003 8455,900,9355 2100,, 1140,,"),
    ("1st preference votes,1st preference %,2nd preference votes,Final votes", "9120,43.8,883,10003 8455,40.6,900,9355 2100,10.1,, 1140,5.5,,"),
    ("First-round votes,Transfers,Total", "9120,883,10003 8455,900,9355 2100,-,- 1140,-,-"),
    ("Round 1,Round 2", "9120,10003 8455,9355 2100, 1140,"),
    ("Votes (first round),Final", "9120,10003 8455,9355 2100, 1140,"),
    ("First round votes,Second round votes", "9120,10003 8455,9355 2100,- 1140,-"),
    ("1st choice,2nd choice,Total", "9120,883,10003 8455,900,9355 2100,,2100 1140,,1140"),
    ("First preferences,Votes transferred,Total after transfers", "9120,883,10003 8455,900,9355 2100,, 1140,,"),
])
def test_what_the_last_two_had_in_the_end(tmp_path: Path, head: str, rows: str) -> None:
    results = loaded(tmp_path, _table(head, rows))
    final = next(c for c in results.contests if c.tally == PREFERRED)
    assert [(c.name, int(c.votes.value)) for c in final.candidacies if c.votes][:2] == [("Ann Archer", 10003), ("Bob Baker", 9355)]
    assert_reads(run("Ann Archer won with 10,003 votes after transfers.", results), "10,003", "votes", "supported")
    assert_reads(run("Ann Archer won with 10,303 votes after transfers.", results), "10,303", "votes", "refuted")
    assert_reads(run("Ann Archer had a majority of 648.", results), "648", "majority", "supported")
    assert_reads(run("Ann Archer had a majority of 665.", results), "665", "majority", "refuted")  # of first preferences
    assert_reads(run("In the first round Ann Archer took 43.8% of the vote.", results), "43.8%", "share", "supported")


@pytest.mark.parametrize(("head", "rows"), [
    ("First preferences,Second preferences,Final total", "9120,883,10303 8455,900,9355 2100,, 1140,,"),  # a sum that is none
    ("Round 1,Round 2", "9120,883 8455,900 2100, 1140,"),  # what each got from others
    ("Round 1,Round 2", "9120,10003 8455, 2100,9355 1140,"),  # not the foremost two
    ("First preferences,Total", "9120,10003 8455,9355 2100,2100 1140,1140"),  # of whatever else
])
def test_a_column_that_no_numbers_prove_is_no_final_count(tmp_path: Path, head: str, rows: str) -> None:
    assert not [c for c in loaded(tmp_path, _table(head, rows)).contests if c.tally == PREFERRED]


@pytest.mark.parametrize("head", ["First-round votes,First-round %", "1st preference votes,%", "First choice votes,Share"])
def test_first_preferences_alone_tell_nobody_who_won(tmp_path: Path, head: str) -> None:
    results = loaded(tmp_path, _table(head, "9120,43.8 8455,40.6 2100,10.1 1140,5.5"))
    for sentence, figure in (("Bob Baker won Anytown with a majority of 12.", "12"), ("Bob Baker's final total was 9,955.", "9,955"), ("Ann Archer came second.", "second")):
        assert_not_accused(sentence, figure, results)
    assert_reads(run("Ann Archer polled 9,120 first preferences.", results), "9,120", "votes", "supported")
    assert_reads(run("Ann Archer polled 9,210 first preferences.", results), "9,210", "votes", "refuted")
    assert_reads(run("Ann Archer polled 9,210 first-round votes.", results), "9,210", "votes", "refuted")
    assert_reads(run("Cy Carter polled 2,200 votes.", results), "2,200", "votes", "refuted")
    assert_reads(run("Cy Carter came third.", results), "third", "rank", "supported")


def test_first_preferences_over_half_do(tmp_path: Path) -> None:
    results = loaded(tmp_path, _table("First preferences,%", "19120,62.0 8455,27.4 2100,6.8 1140,3.7"))
    assert_reads(run("Ann Archer had a majority of 10,665.", results), "10,665", "majority", "supported")


GROUPS = """Authority,Turnout,Candidate,Party,First-round votes,First-round %
Blackwell,30.1%,Ann Archer,Independent,5696,46.3
,,Bob Baker,Labour,5438,44.2
,,Cy Carter,Green,1174,9.5
Whiteley,25.5%,Di Dunn,Labour,20011,71.4
,,Ed Ellis,Conservative,8004,28.6
"""


def test_councils_that_elect_a_mayor_are_the_contests(tmp_path: Path) -> None:
    results = loaded(tmp_path, GROUPS, "mayors-2002.csv")
    assert {c.seat: (len(c.candidacies), str(c.figures["turnout"].value)) for c in results.contests} == {"Blackwell": (3, "301/10"), "Whiteley": (2, "51/2")}
    assert_reads(run("In Blackwell, Labour's Bob Baker took 44.2% in the first round.", results), "44.2%", "share", "supported")


def test_a_council_of_which_rows_name_the_wards_is_no_contest(tmp_path: Path) -> None:
    table = "Council,Candidate,Votes\nEast ward\nAnytown,Ann Archer,900\nAnytown,Bob Baker,800\nWest ward\nOthertown,Cy Carter,700\nOthertown,Di Dunn,600\n"
    assert {c.seat for c in loaded(tmp_path, table).contests} == {"East", "West"}
