"""What was looked at, in a line: silence is worth something only to a reader who knows that."""

from __future__ import annotations

from factcheck.formats.position import printable
from factcheck.report import ArticleReport, Report


def coverage_line(article: ArticleReport) -> str:
    """As "draft.txt: 9 of 14 numbers could be checked (7 right, 2 wrong); 3 could not, 2 are no election figures"."""
    coverage = article.coverage
    nothing = "" if article.findings or article.notices else "no findings; "
    path, numbers_found = printable(article.article.path), _many(coverage.found, "number")
    line = f"{path}: {nothing}{coverage.checked} of {numbers_found} could be checked"
    if coverage.checked:
        line += f" ({_counts(article, words=False)})"
    if coverage.unverifiable or coverage.not_claims:
        are = "is no election figure" if coverage.not_claims == 1 else "are no election figures"
        line += f"; {coverage.unverifiable} could not, {coverage.not_claims} {are}"
    if coverage.words:
        line += f"; {_many(coverage.words, 'claim')} in words ({_counts(article, words=True)})"
    return line


def total_line(report: Report) -> str:
    """The line at the end of a run over several articles."""
    found = sum(a.coverage.found for a in report.articles)
    checked = sum(a.coverage.checked for a in report.articles)
    findings = sum(len(a.findings) + len(a.notices) for a in report.articles)
    concerned = sum(1 for a in report.articles if a.findings or a.notices)
    articles = _many(len(report.articles), "article")
    where = f"{concerned} of {articles}" if findings else articles
    return f"{_many(findings, 'finding')} in {where}; {checked} of {_many(found, 'number')} could be checked"


def _counts(article: ArticleReport, words: bool) -> str:
    """"7 right, 2 wrong, 1 imprecise" for the numbers, or for the claims in words."""
    those = [v for v in article.verdicts if (v.claim.quantity is None) == words]
    verdicts = [v.verdict for v in those if not v.suppressed]
    counted = {"right": verdicts.count("supported"), "wrong": verdicts.count("refuted"),
               "imprecise": verdicts.count("imprecise"), "open": verdicts.count("unverifiable") if words else 0, "suppressed": sum(1 for v in those if v.suppressed)}
    always = set() if words else {"right", "wrong"}
    return ", ".join(f"{count} {name}" for name, count in counted.items() if count or name in always)


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s")
