"""Tables with a column a party: who all stood, how many as printed, and one candidate named beside the votes of all others."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_not_accused, assert_reads, run

from factcheck.results import Results, read_results

LIBRARY = """constituency_name,country_name,electorate,valid_votes,invalid_votes,majority,con,lab,ld,green,other
Anytown North,England,40000,20000,57,665,8455,9120,2100,325,0
Anytown South,England,40000,20000,61,665,8455,9120,2100,0,325
"""
PRINTED = """Seat,Maj.,Lab,Con,LD,Oth.,Cand.,Valid papers,Register,Election
Anytown North,665,9120,8455,2100,325,6,20000,40000,GE 04/07/2024
Anytown South,665,9120,8455,825,1600,6,20000,40000,GE 04/07/2024
"""
NAMED = """"seat","declared","con_candidate","con","lab_candidate","lab","others_candidate","others","electorate","total_valid","majority"
"Anytown North","2024-07-05 03:51","Bob Baker","8455","Ann Archer","9120","{}","325","40000","17900","665"
"""


def _read(tmp_path: Path, text: str) -> Results:
    (tmp_path / "results-2024.csv").write_text(text)
    return read_results([str(tmp_path / "results-2024.csv")])


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), [
    ("Anytown North had a field of four.", "four", "candidates", "supported"),
    ("Anytown North had a field of five.", "five", "candidates", "refuted"),
    ("In Anytown North only one candidate lost a deposit.", "one", "lost_deposit", "supported"),
    ("In Anytown North the Greens came last with 325.", "last", "rank", "supported"),
    ("Anytown South had a field of four.", "four", "candidates", "unverifiable"),  # of others there may be several
])
def test_columns_that_add_up_hold_everybody(tmp_path: Path, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence, _read(tmp_path, LIBRARY)), figure, measure, verdict)


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), [
    ("Six candidates stood in Anytown North.", "Six", "candidates", "supported"),
    ("Seven candidates stood in Anytown North.", "Seven", "candidates", "refuted"),
    ("In Anytown North three of the six candidates lost their deposits.", "three", "lost_deposit", "supported"),
    ("In Anytown North two of the six candidates lost their deposits.", "two", "lost_deposit", "refuted"),
    ("In Anytown South three of the six candidates lost their deposits.", "three", "lost_deposit", "unverifiable"),  # who of the others did?
])
def test_how_many_stood_as_printed(tmp_path: Path, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence, _read(tmp_path, PRINTED)), figure, measure, verdict)


@pytest.mark.parametrize(("named", "alone"), [("Jules Shaw (Ind)", True), ("Jules Shaw (Ind), Kay Hill (TUSC)", False), ("Jules Shaw and Kay Hill (Ind)", False), ("3 candidates (Ind)", False), ("", False)])
def test_the_one_among_all_others(tmp_path: Path, named: str, alone: bool) -> None:
    results = _read(tmp_path, NAMED.format(named))
    contest = results.contests[0]
    assert (contest.complete, contest.candidacies[-1].aggregate) == (alone, not alone)
    if alone:
        assert [(c.name, c.party) for c in contest.candidacies][-1] == ("Jules Shaw", "independent")
        assert_reads(run("Jules Shaw, an independent, had 325 votes in Anytown North.", results), "325", "votes", "supported")


def test_a_fight_of_some_in_earnest(tmp_path: Path) -> None:
    assert_not_accused("A genuine three-way fight in Anytown North went to the wire.", "three", _read(tmp_path, PRINTED))
