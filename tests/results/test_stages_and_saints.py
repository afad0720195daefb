"""A transferable vote with a column a stage and its outcome in words, under a title that numbers the ward; seats called after saints."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.claims.naming import named_in
from factcheck.results.titles import seat_in
from tests.tables import loaded, only_contest

STAGES = (
    "The Highland Council - Ward 3 Ash and East Beech - Election of two councillors, 5 May 2022\nElectorate\t1000\nTotal poll\t505\nRejected papers\t5\nQuota\t167\n\n"
    "Candidate\tDescription\tStage 1 (first preferences)\tTransfers 2\tStage 2\tTransfers 3\tStage 3\tOutcome\n"
    "Ann Archer\tLabour Party\t200\t-33\t167\t0\t167\tElected stage 1\nBob Baker\tConservative and Unionist Party\t120\t10.5\t130.5\t50\t180.5\tElected stage 3\n"
    "Cy Carter\tLiberal Democrats\t110\t12.5\t122.5\t12\t134.5\t\nDi Dunn\tScottish Green Party\t70\t10\t80\t-80\t0\tExcluded stage 2\n"
)


def test_first_preferences_are_those_of_the_first_stage(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, STAGES, "results.tsv")
    assert contest.seat == "Ash and East Beech"
    assert {c.name: int(c.votes.value) for c in contest.candidacies if c.votes} == {"Ann Archer": 200, "Bob Baker": 120, "Cy Carter": 110, "Di Dunn": 70}
    assert [c.name for c in contest.candidacies if c.elected] == ["Ann Archer", "Bob Baker"]
    assert [number for number, _ in contest.candidacies[1].counts] == [1, 2, 3]


def test_words_that_are_no_outcome_elect_nobody(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, STAGES.replace("Elected stage 1", "Stood before"), "results.tsv")
    assert not any(c.elected for c in contest.candidacies)


@pytest.mark.parametrize(("title", "seat"), [
    ("The Highland Council - Ward 3 Wick and East Caithness - Election of four councillors, 5 May 2022", "Wick and East Caithness"),
    ("Fife Council: Ward 12 Kirkcaldy East, 5 May 2022", "Kirkcaldy East"), ("Election of a councillor - Division 7 Elmbridge", "Elmbridge"),
])
def test_a_ward_by_its_number_and_name(title: str, seat: str) -> None:
    assert seat_in(title) == seat


@pytest.mark.parametrize("printed", ["St.Albans", "St. Albans", "St Albans"])
@pytest.mark.parametrize("text", ["The winner in St Albans was Ms Cooper.", "In St. Albans she won."])
def test_a_saint_with_or_without_a_stop(printed: str, text: str) -> None:
    assert named_in(printed, text, text.casefold()) == 3
    assert not named_in(printed, "In Stalbridge she won.", "in stalbridge she won.")


def test_a_table_that_joins_the_saint_to_the_place_is_of_the_seat_of_the_text(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Constituency,Date,Candidate,Party,Votes\nSt.Albans,2019-12-12,Ann Archer,Labour,900\nSt.Albans,2019-12-12,Bob Baker,Conservative,800\n")
    report = check(parse("a.txt", "Archer takes St Albans\n\nAnn Archer won the St Albans seat with 900 votes.\n"), results)
    assert [v.verdict for v in report.verdicts if v.claim.text == "900"] == ["supported"]


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Cy Carter finished <46> behind Bob Baker.", "supported"),  # 180.5 and 134.5 after the third
    ("Cy Carter finished <10> behind Bob Baker.", "supported"),  # of first preferences
    ("Cy Carter finished <64> behind Bob Baker.", "not supported"),
])
def test_a_gap_is_that_of_any_one_count(tmp_path: Path, sentence: str, verdict: str) -> None:
    results = loaded(tmp_path, STAGES, "results.tsv")
    report = check(parse("a.txt", "Archer and Baker take Ash and East Beech\n\n" + sentence.replace("<", "").replace(">", "") + "\n"), results)
    figure = sentence[sentence.index("<") + 1 : sentence.index(">")]
    (found,) = [v for v in report.verdicts if v.claim.text.startswith(figure)]
    assert (found.verdict == "supported") is (verdict == "supported")
