"""Sentences in which the number in question stands between < and >."""

from __future__ import annotations

import re

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results
from factcheck.verdicts.model import Verdict


def assert_told(sentence: str, true: str, false: str, results: Results) -> None:
    """The true figure in the place of <{}> is borne out, the false one is not."""
    found = verdict_of(sentence.format(true), results)
    assert found is not None and found.verdict == "supported", (sentence, found)
    wrong = verdict_of(sentence.format(false), results)
    assert wrong is None or wrong.verdict != "supported", sentence


def assert_stands(sentence: str, results: Results) -> None:
    """Whatever the number between < and > is read as, it is called neither wrong nor imprecise."""
    found = verdict_of(sentence, results)
    assert found is None or found.verdict not in {"refuted", "imprecise"}, (sentence, found)


def verdict_of(marked: str, results: Results) -> Verdict | None:
    """The verdict on the number that stands between < and > in the sentence."""
    at = marked.index("<")
    report = check(parse("article.txt", re.sub("[<>]", "", marked)), results)
    return next((v for v in report.verdicts if v.claim.quantity and v.claim.start <= at + 1 and v.claim.end > at), None)
