"""Report for people: the finding, the line with a caret, what the article and the results say, the sum, and the row."""

from __future__ import annotations

from factcheck.formats.position import excerpt, line_and_column
from factcheck.report import ArticleReport, Coverage, Report
from factcheck.results.model import Cell
from factcheck.verdicts.model import Verdict

_COLOURS = {"error": "31", "warning": "33", "info": "36", "supported": "32", "unverifiable": "33", "dim": "2", "bold": "1"}
MAX_SOURCES = 6


def render(report: Report, show_all: bool = False, color: bool = False, width: int = 100) -> str:
    """The report as text; with `show_all` also what is right, what could not be checked, and what is no election figure."""
    return _Writer(show_all, color, width).report(report)


class _Writer:
    def __init__(self, show_all: bool, color: bool, width: int) -> None:
        self.show_all, self.color, self.width = show_all, color, max(40, width)

    def paint(self, text: str, *styles: str) -> str:
        return f"\x1b[{';'.join(_COLOURS[s] for s in styles)}m{text}\x1b[0m" if self.color else text

    def report(self, report: Report) -> str:
        out = [self._warnings(report)]
        for article in report.articles:
            out.append(self._article(article))
        if len(report.articles) > 1:
            out.append(self._total(report))
        return "\n".join(part for part in out if part) + ("\n" if any(out) else "")

    def _warnings(self, report: Report) -> str:
        lines = [f"{self.paint('warning', 'warning', 'bold')}: {text}" for table in report.tables for text in table.warnings]
        return "\n".join(lines) + "\n" if lines else ""

    def _article(self, article: ArticleReport) -> str:
        parts = [self._finding(article, verdict) for verdict in article.findings]
        if self.show_all:
            parts += [self._line(article, v) for v in article.verdicts if not v.severity]
            parts += [self._not_claim(article, n.start, n.text, n.reason) for n in article.not_claims]
        parts.append(self._coverage(article.article.path, article.coverage, article))
        return "\n".join(parts)

    def _finding(self, article: ArticleReport, verdict: Verdict) -> str:
        claim = verdict.claim
        line, column = line_and_column(article.article, claim.start)
        shown, carets = excerpt(article.article, claim.start, claim.end, self.width - len(str(line)) - 4)
        gutter = " " * len(str(line))
        severity = verdict.severity or "info"
        head = self.paint(f"{severity}[{verdict.rule}]", severity, "bold") + f" {verdict.message}"
        rows = [("article says", claim.text + (" (quoted)" if claim.quoted else ""))]
        if verdict.expected is not None:
            rows.append(("results say", verdict.expected))
        if verdict.arithmetic and verdict.basis == "results":
            rows.append(("worked out", verdict.arithmetic))
        if verdict.definition:
            rows.append(("counted as", verdict.definition))
        if verdict.sources:
            rows.append(("source", sources(verdict.sources)))
        if verdict.slip:
            rows.append(("likely slip", verdict.slip))
        if verdict.suggestion:
            rows.append(("print", verdict.suggestion))
        rows += [("note", note) for note in verdict.notes]
        size = max(len(name) for name, _ in rows)
        body = "\n".join(f"{gutter} {self.paint('=', 'dim')} {name + ':':<{size + 1}} {text}" for name, text in rows)
        return (f"{head}\n{gutter}{self.paint('-->', 'dim')} {article.article.path}:{line}:{column}\n{gutter} {self.paint('|', 'dim')}\n"
                f"{line} {self.paint('|', 'dim')} {shown}\n{gutter} {self.paint('|', 'dim')} {self.paint(carets, severity)}\n{body}\n")

    def _line(self, article: ArticleReport, verdict: Verdict) -> str:
        line, column = line_and_column(article.article, verdict.claim.start)
        mark = self.paint("✓", "supported") if verdict.verdict == "supported" else self.paint("?", "unverifiable")
        where = f" [{sources(verdict.sources[:2])}]" if verdict.sources else ""
        counted = f" Counted as {verdict.definition}." if verdict.definition else ""
        return f"{mark} {article.article.path}:{line}:{column} {verdict.claim.text}: {verdict.message}{counted}{self.paint(where, 'dim')}"

    def _not_claim(self, article: ArticleReport, start: int, text: str, reason: str) -> str:
        line, column = line_and_column(article.article, start)
        return self.paint(f"- {article.article.path}:{line}:{column} {' '.join(text.split())}: no election figure ({reason})", "dim")

    def _coverage(self, path: str, coverage: Coverage, article: ArticleReport) -> str:
        numbers = [v for v in article.verdicts if v.claim.quantity is not None]
        right = sum(1 for v in numbers if v.verdict == "supported")
        near = sum(1 for v in numbers if v.verdict == "imprecise")
        wrong = sum(1 for v in numbers if v.verdict == "refuted")
        checked = f"{right} right, {wrong} wrong" + (f", {near} imprecise" if near else "")
        text = (f"{path}: {coverage.checked} of {coverage.found} numbers could be checked ({checked}); "
                f"{coverage.unverifiable} could not, {coverage.not_claims} are no election figures")
        if coverage.words:
            text += f"; {coverage.words} claim{'s' if coverage.words > 1 else ''} in words"
        return self.paint(text, "bold")

    def _total(self, report: Report) -> str:
        summary = report.summary
        return self.paint(f"{len(report.articles)} articles: {summary['refuted']} wrong, {summary['imprecise']} imprecise, {summary['supported']} right, "
                          f"{summary['unverifiable']} could not be checked", "bold")


def sources(cells: tuple[Cell, ...]) -> str:
    """"results.csv:2 (Votes 17309), results.csv:3 (Votes 6335)"."""
    shown = [f"{c.path}{'!' + c.sheet if c.sheet else ''}:{c.row} ({c.column} {c.raw})" for c in cells[:MAX_SOURCES]]
    more = len(cells) - MAX_SOURCES
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")
