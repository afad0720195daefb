"""A finding as machines want it: where it begins and ends, how grave it is, what it says, and the rows behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from factcheck.article import Article, Source
from factcheck.edits import in_source, why_not
from factcheck.formats.full import explanation
from factcheck.formats.position import clipped, in_file, line_text
from factcheck.report import SEVERITIES, ArticleReport, Notice, Report
from factcheck.results.model import Cell
from factcheck.verdicts.model import Verdict

LONGEST = 1_000  # characters of a message


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a file: line and column from 1, in code points; `byte` is the column counted in bytes of UTF-8."""

    line: int
    column: int
    byte: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. The end is exclusive; a finding on a file other than the article has a line alone, and no end.

    figure      the words of the article; "" where there are none
    sentence    the sentence that they stand in
    correction  what to put in their place, where exactly one figure is backed by the results
    fixed       where the correction stands, if that is not the whole figure: markup in it is left alone
    rows        the explanation, as (name, text)
    passage     where it is in a document without lines: "paragraph 3"; then there is neither start nor end
    """

    path: str
    rule: str
    severity: str
    message: str
    start: Place | None
    end: Place | None = None
    figure: str = ""
    sentence: str = ""
    correction: str | None = None
    fixed: tuple[Place, Place] | None = None
    rows: tuple[tuple[str, str], ...] = ()
    cells: tuple[Cell, ...] = ()
    passage: str = ""

    @property
    def where(self) -> str:
        """The place for people: "draft.txt:3:21", "draft.txt:3", "draft.docx: paragraph 3"."""
        if self.start is None:
            return f"{self.path}: {self.passage}" if self.passage else self.path
        return f"{self.path}:{self.start.line}" + (f":{self.start.column}" if self.end else "")


def findings(report: Report) -> list[Finding]:
    """All findings, errors first; then in the order of the articles, the gravest first."""
    found = [finding for article in report.articles for finding in of_article(article)]
    return sorted(found, key=lambda one: SEVERITIES.index(one.severity))


def of_article(article: ArticleReport) -> Iterator[Finding]:
    """The findings of an article, the gravest first, then its notices."""
    for verdict in article.findings:
        yield _of_verdict(article.article, verdict)
    for notice in article.notices:
        yield _of_notice(article.article, notice)


def _of_verdict(article: Article, verdict: Verdict) -> Finding:
    claim = verdict.claim
    found = Finding(article.path, verdict.rule or "", verdict.severity or "info", clipped(verdict.message, LONGEST), None,
                    figure=clipped(claim.text, LONGEST), sentence=clipped(claim.sentence, LONGEST), rows=tuple(explanation(verdict)),
                    cells=tuple(dict.fromkeys(verdict.sources)))
    if passage := article.passage(claim.start):
        return replace(found, passage=str(passage))
    start, end = (place(article.source, offset) for offset in article.source.span(claim.start, claim.end))
    found = replace(found, start=start, end=end)
    if why_not(article, verdict) is not None:
        return found
    change = in_source(article, claim.start, claim.end, verdict.replacements[0])
    if change is None:
        return found
    span = place(article.source, change.start), place(article.source, change.end)
    return replace(found, correction=change.new, fixed=None if span == (start, end) else span)


def _of_notice(article: Article, notice: Notice) -> Finding:
    start, end = Place(notice.line, 1, 1), None
    if notice.start is not None:
        start, end = place(article.source, notice.start), place(article.source, notice.end or notice.start)
    return Finding(notice.path, notice.rule, notice.severity, clipped(notice.message, LONGEST), start, end)


def place(source: Source, offset: int) -> Place:
    """Line and columns of an offset in a file."""
    line, column = in_file(source, offset)
    before = line_text(source, line)[: column - 1]
    return Place(line, column, len(before.encode("utf-8", errors="replace")) + 1)


def by_row(cells: Iterable[Cell]) -> dict[tuple[str, str | None, int], str]:
    """What is used of each row, by (path, sheet, row): "Votes 17309; Valid votes 28475"."""
    rows: dict[tuple[str, str | None, int], list[str]] = {}
    for cell in cells:
        rows.setdefault((cell.path, cell.sheet, cell.row), []).append(f"{cell.column} {cell.raw}".strip())
    return {row: clipped("; ".join(dict.fromkeys(said)), 200) for row, said in rows.items()}
