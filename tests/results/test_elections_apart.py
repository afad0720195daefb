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


SEATS = ("Constituency,Declaration time,Electorate,Con,Lab,LD\nAnytown,{0},73195,23812,16101,2929\nOldham Road,{0},70000,25221,17284,3168\nNewbury Hill,{0},70100,21221,17084,3068\n")
HISTORY = "Constituency,Election,Con votes,Lab votes,LD votes\nAnytown,2010,18808,6171,13324\nAnytown,2015,20155,7386,3281\nOldham Road,2015,20612,7197,3752\n"
BEFORE = "Name,Party,Votes\nConor Byrne,Conservative,20155\nDavid Stoke,Labour,7386\nMike Plum,Liberal Democrat,3281\n"


@pytest.mark.parametrize(("declared", "polled"), [("2017-06-09 03:38:00", "2017-06-08"), ("13/12/2019 04:35", "2019-12-12"), ("2021-07-02 05:20", "2021-07-01"), ("1 May 2025", "2025-05-01")])
def test_when_it_was_declared_tells_when_it_was(tmp_path: Path, declared: str, polled: str) -> None:
    (tmp_path / "results.csv").write_text(SEATS.format(declared), encoding="utf-8")
    assert {str(contest.date) for contest in read_results([str(tmp_path / "results.csv")]).contests} == {polled}


def test_a_day_on_which_nobody_polls_tells_nothing(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(SEATS.format("2021-07-07"), encoding="utf-8")  # a Wednesday
    assert {contest.date for contest in read_results([str(tmp_path / "results.csv")]).contests} == {None}


def test_votes_in_a_history_tell_the_seat_and_the_year(tmp_path: Path) -> None:
    for name, text in (("results.csv", SEATS.format("2017-06-09")), ("history.csv", HISTORY), ("previous.csv", BEFORE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = read_results([str(tmp_path / name) for name in ("results.csv", "previous.csv", "history.csv")])
    (byrne,) = [contest for contest in found.contests if any(c.name == "Conor Byrne" for c in contest.candidacies)]
    assert (byrne.seat, str(byrne.date)) == ("Anytown", "2015-05-07")


def test_votes_of_nobody_there_tell_nothing(tmp_path: Path) -> None:
    for name, text in (("results.csv", SEATS.format("2017-06-09")), ("history.csv", HISTORY), ("previous.csv", BEFORE.replace("20155", "20156"))):
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = read_results([str(tmp_path / name) for name in ("results.csv", "previous.csv", "history.csv")])
    (byrne,) = [contest for contest in found.contests if any(c.name == "Conor Byrne" for c in contest.candidacies)]
    assert byrne.seat == ""
