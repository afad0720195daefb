"""A fault of the program costs one article its check: one line, status 2, the others still reported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import factcheck.checking
import factcheck.results
from factcheck.article import Article
from factcheck.cli import run
from factcheck.report import ArticleReport
from factcheck.results import Results

CHESTER = Path(__file__).parent.parent / "fixtures" / "examples" / "chester"
RESULTS = str(CHESTER / "results.csv")
SECRET = "An embargoed sentence."


@pytest.fixture
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Three drafts; the checking of the second one fails with the article in the message."""
    real = factcheck.checking.check_article

    def faulty(article: Article, results: Results, *more: Any) -> ArticleReport:
        if article.path.endswith("bad.txt"):
            raise RuntimeError(article.text)
        return real(article, results, *more)

    monkeypatch.setattr(factcheck.checking, "check_article", faulty)
    texts = {"good.txt": "Samantha Dixon polled 17,309 votes in Chester.", "bad.txt": SECRET, "wrong.txt": "Samantha Dixon polled 17,390 votes in Chester."}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / name) for name in texts]


def test_one_bad_draft_costs_one_line(drafts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*drafts, RESULTS]) == 2
    shown = capsys.readouterr()
    assert "error[wrong-votes]" in shown.out
    assert "good.txt: no findings" in shown.out
    assert shown.err.count("\n") == 1
    assert "bad.txt: internal error (RuntimeError)" in shown.err
    assert SECRET not in shown.out + shown.err


def test_one_bad_draft_in_json(drafts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*drafts, RESULTS, "--format=json"]) == 2
    shown = capsys.readouterr()
    data = json.loads(shown.out)
    assert [e["kind"] for e in data["errors"]] == ["internal-error"]
    assert [Path(a["path"]).name for a in data["articles"]] == ["good.txt", "wrong.txt"]
    assert SECRET not in shown.out


def test_debug_says_where(drafts: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*drafts, RESULTS, "--debug"]) == 2
    assert "RuntimeError: " + SECRET in capsys.readouterr().err


def test_a_fault_in_reading_tables(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def faulty(paths: object, told: object = ()) -> Results:
        raise ZeroDivisionError

    monkeypatch.setattr(factcheck.results, "read_results", faulty)
    assert run([str(CHESTER / "article.txt"), RESULTS]) == 2
    shown = capsys.readouterr()
    assert "results.csv: internal error (ZeroDivisionError)" in shown.err
    assert "numbers could be checked" in shown.out


def test_a_fault_in_printing_is_not_a_finding(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def faulty(*_: object) -> str:
        raise IndexError

    monkeypatch.setattr("factcheck.formats.full.render", faulty)
    assert run([str(CHESTER / "article.txt"), RESULTS]) == 2
    assert "internal error (IndexError)" in capsys.readouterr().err
