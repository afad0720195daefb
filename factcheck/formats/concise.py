"""Report to one line a finding: path:line:column: severity[rule] message."""

from __future__ import annotations

from factcheck.formats.position import line_and_column
from factcheck.report import ArticleReport, Report
from factcheck.verdicts.model import Verdict


def render(report: Report, show_all: bool = False) -> str:
    """One matchable line a finding; with `show_all` a line for every claim."""
    lines = []
    for article in report.articles:
        for verdict in article.verdicts if show_all else article.findings:
            lines.append(_line(article, verdict))
    return "".join(f"{line}\n" for line in lines)


def _line(article: ArticleReport, verdict: Verdict) -> str:
    line, column = line_and_column(article.article, verdict.claim.start)
    kind = f"{verdict.severity}[{verdict.rule}]" if verdict.severity else verdict.verdict
    message = " ".join(verdict.message.split())
    return f"{article.article.path}:{line}:{column}: {kind} {message}"
