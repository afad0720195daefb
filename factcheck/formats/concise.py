"""Report to one line a finding: path:line:column: severity[rule] message."""

from __future__ import annotations

from factcheck.formats.position import MAX_MESSAGE, clipped, in_file, printable, where
from factcheck.report import ArticleReport, Notice, Report
from factcheck.verdicts.model import Verdict


def render(report: Report, show_all: bool = False) -> str:
    """One matchable line a finding; with `show_all` one for every number and claim, in the order of the text."""
    lines: list[str] = []
    for article in report.articles:
        if not show_all:
            lines += [_verdict(article, verdict) for verdict in article.findings]
            lines += [_notice(article, notice) for notice in article.notices]
            continue
        placed = [(v.claim.start, _verdict(article, v)) for v in article.verdicts]
        placed += [(n.start, _line(article, n.start, f"no-claim {n.text}: {n.reason}")) for n in article.not_claims]
        lines += [line for _, line in sorted(placed, key=lambda item: item[0])]
        lines += [_notice(article, notice) for notice in article.notices]
    return "".join(f"{line}\n" for line in lines)


def _verdict(article: ArticleReport, verdict: Verdict) -> str:
    kind = f"{verdict.severity}[{verdict.rule}]" if verdict.severity else verdict.verdict
    if verdict.suppressed:
        kind = f"suppressed[{verdict.rule}] ({clipped(verdict.suppressed.reason, MAX_MESSAGE)})"
    return _line(article, verdict.claim.start, f"{kind} {clipped(verdict.message, MAX_MESSAGE)}")


def _notice(article: ArticleReport, notice: Notice) -> str:
    line, column = (notice.line, 1) if notice.start is None else in_file(article.article.source, notice.start)
    return printable(f"{notice.path}:{line}:{column}: {notice.severity}[{notice.rule}] {clipped(notice.message, MAX_MESSAGE)}")


def _line(article: ArticleReport, start: int, text: str) -> str:
    return printable(f"{where(article.article, start)}: {' '.join(text.split())}")
