"""The library: `check` of one article or several, with tables and without."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.errors import NoContest
from factcheck.results import Results, read_results

RIGHT = parse("right.txt", "Ann Archer of Labour polled 9,120 votes in Anytown North.")
WRONG = parse("wrong.txt", "Ann Archer of Labour polled 9,210 votes in Anytown North.")
ITSELF = parse("itself.txt", "Turnout was 47.28%, with 25,635 of an electorate of 68,764 casting a vote.")
ELSEWHERE = parse("elsewhere.txt", "Labour regains Wakefield\n\nSimon Lightwood won the Wakefield by-election with a majority of 4,925.\n")


def test_one_article(anytown: Results) -> None:
    report = check(WRONG, anytown)
    assert [v.rule for v in report.verdicts if v.severity] == ["wrong-votes"]
    assert [report.exit_code(level) for level in ("error", "warning", "info", "never")] == [1, 1, 1, 0]
    assert report.articles[0].contests == ("anytown north@2023-05-04",)
    assert report.articles[0].seat_and_date("anytown north@2023-05-04") == ("Anytown North", "2023-05-04")


def test_several_articles_are_judged_alone(anytown: Results) -> None:
    report = check([RIGHT, WRONG], anytown)
    assert report.summary["refuted"] == report.summary["supported"] == 1
    assert [check(a, anytown).articles[0].verdicts for a in (RIGHT, WRONG)] == [a.verdicts for a in report.articles]


@pytest.mark.parametrize("results", [None, Results()])
def test_without_tables_an_article_is_held_against_itself(results: Results | None) -> None:
    report = check(ITSELF, results)
    assert [v.rule for v in report.articles[0].findings] == ["inconsistent-figures"]
    assert report.exit_code() == 1
    assert not report.errors


def test_tables_of_another_contest_are_an_error(anytown: Results) -> None:
    report = check([RIGHT, ELSEWHERE], anytown)
    assert [type(e) for e in report.errors] == [NoContest]
    assert report.errors[0].path == "elsewhere.txt"
    assert "Labour regains Wakefield" in report.errors[0].message
    assert "Anytown North, 2023-05-04" in report.errors[0].message
    assert report.exit_code("never") == 2


def test_a_table_that_cannot_be_read_is_an_error_of_the_report() -> None:
    report = check(RIGHT, read_results(["missing.csv"]))
    assert [e.kind for e in report.errors] == ["unreadable-table"]
    assert report.exit_code() == 2


@pytest.mark.parametrize("text", ["He is 57.", "Polled 9,120 votes, third on 45.6%, in 2019, at 10pm, on the M6.", "One in five. " * 30])
def test_every_number_is_accounted_for_once(text: str, anytown: Results) -> None:
    article = check(parse("a.txt", text), anytown).articles[0]
    assert article.coverage.found == article.quantities
    numbers = [(v.claim.start, v.claim.end) for v in article.verdicts if v.claim.quantity] + [(n.start, n.end) for n in article.not_claims]
    assert len(set(numbers)) == len(numbers)
