"""Sentences in which the number in question stands between < and >."""

from __future__ import annotations

import re

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results
from factcheck.verdicts.model import Verdict


def verdict_of(marked: str, results: Results) -> Verdict | None:
    """The verdict on the number that stands between < and > in the sentence."""
    at = marked.index("<")
    report = check(parse("article.txt", re.sub("[<>]", "", marked)), results)
    return next((v for v in report.verdicts if v.claim.quantity and v.claim.start <= at + 1 and v.claim.end > at), None)
