"""Two tables of one seat without a date: of one election, of this one and the one before, or nobody knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_article, read_results
from factcheck.results import Results

HEAD = "Constituency,Candidate,Party,Votes\n"
NOW = HEAD + "Chester,Samantha Dixon,Labour,17309\nChester,Liz Wardlaw,Conservative,6335\n"
THEN = HEAD + "Chester,Chris Matheson,Labour,27082\nChester,Samantha George,Conservative,20918\n"


def read(tmp_path: Path, **tables: str) -> Results:
    paths = []
    for name, text in tables.items():
        paths.append(tmp_path / f"{name}.csv")
        paths[-1].write_text(text, encoding="utf-8")
    return read_results([str(path) for path in paths])


@pytest.mark.parametrize("name", ["prev", "last_time", "previous", "chester-previously", "before", "earlier"])
def test_the_name_says_it_is_the_one_before(tmp_path: Path, name: str) -> None:
    results = read(tmp_path, this=NOW, **{name: THEN})
    assert set(results.contest_keys()) == {"chester@?", "chester@previous"} and not any(t.warnings for t in results.warned())


def test_a_year_in_the_name_is_not_that_of_other_candidates(tmp_path: Path) -> None:
    assert set(read(tmp_path, this=NOW, ge2019=THEN).contest_keys()) == {"chester@?", "chester@2019-12-12"}


def test_a_table_of_the_same_people_takes_the_year(tmp_path: Path) -> None:
    results = read(tmp_path, night=THEN.replace("20918", "20900"), ge2019=THEN)
    assert [len(results.find(key)) for key in results.contest_keys()] == [2]


def test_nothing_says_which_is_which(tmp_path: Path) -> None:
    results = read(tmp_path, a=NOW, b=THEN)
    assert set(results.contest_keys()) == {"chester@?", "chester@? 2"}
    assert all(contest.doubtful for contest in results.contests)
    assert ["no table says when" in text for table in results.warned() for text in table.warnings] == [True, True]


@pytest.mark.parametrize("order", [("a", "b"), ("b", "a")])
def test_what_nothing_dates_refutes_nothing(tmp_path: Path, order: tuple[str, str]) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Samantha Dixon won Chester with a majority of 6,164.\n", encoding="utf-8")
    tables = {"a": NOW, "b": THEN}
    report = check(read_article(str(article)), read(tmp_path, **{name: tables[name] for name in order}))
    assert not any(verdict.verdict == "refuted" for verdict in report.verdicts)


def test_changes_tell_the_one_before(tmp_path: Path) -> None:
    now = "Constituency,Candidate,Party,Votes,Share,Change\nChester,Samantha Dixon,Labour,6000,60.0,+3.6\nChester,Liz Wardlaw,Conservative,4000,40.0,-3.6\n"
    results = read(tmp_path, b=THEN, a=now)
    assert {contest.key: contest.candidacies[0].name for contest in results.contests} == {"chester@?": "Samantha Dixon", "chester@previous": "Chris Matheson"}
    assert not any(contest.doubtful for contest in results.contests)


def test_corrected_votes_are_of_the_same_election(tmp_path: Path) -> None:
    results = read(tmp_path, night=NOW, corrected=NOW.replace("17309", "17390").replace("6335", "6353"))
    assert results.contest_keys() == ("chester@?",) and not any(contest.doubtful for contest in results.contests)


def test_parties_alone_are_told_by_far_votes(tmp_path: Path) -> None:
    head = "Constituency,Party,Votes\n"
    near, far = head + "Chester,Labour,1000\nChester,Conservative,900\n", head + "Chester,Labour,1500\nChester,Conservative,700\n"
    assert len(read(tmp_path, a=near, b=near.replace("1000", "1001").replace("900", "901")).contest_keys()) == 1
    assert len(read(tmp_path, c=near, d=far).contest_keys()) == 2
