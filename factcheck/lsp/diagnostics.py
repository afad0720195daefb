"""A check to diagnostics: a line for each finding, and one for each thing that could not be checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lsprotocol import types as lsp

from factcheck.errors import FactcheckError
from factcheck.formats.finding import LONGEST, by_row
from factcheck.formats.position import clipped
from factcheck.lsp.desk import Checked
from factcheck.lsp.texts import Text, relative, uri_of
from factcheck.report import ArticleReport, Notice
from factcheck.verdicts.model import Verdict

SOURCE = "factcheck"
SEVERITIES = {"error": lsp.DiagnosticSeverity.Error, "warning": lsp.DiagnosticSeverity.Warning, "info": lsp.DiagnosticSeverity.Information}
# Trouble by its kind: whoever opens a text without a table has done nothing wrong.
TROUBLE = {"no-table": lsp.DiagnosticSeverity.Information, "no-contest": lsp.DiagnosticSeverity.Warning}
LINES = frozenset({".csv", ".tsv", ".tab", ".psv", ".txt"})  # tables of which a row is a line that an editor can show
_MAX_ROWS = 10
_PAGES = Path(__file__).parent.parent.parent / "docs" / "rules"  # where the project is used from its own folder


@dataclass(frozen=True)
class Shows:
    """What the editor can show of a diagnostic."""

    rows: bool = True
    pages: bool = True


def diagnostics(checked: Checked, shows: Shows) -> list[lsp.Diagnostic]:
    """In the order of the text; trouble first."""
    found = [_trouble(checked, error) for error in checked.errors]
    if checked.report is None:
        return found
    findings = [*_verdicts(checked.text, checked.report, shows), *_notices(checked.text, checked.report, shows)]
    return found + sorted(findings, key=lambda one: (one.range.start.line, one.range.start.character))


def span_of(text: Text, report: ArticleReport, verdict: Verdict) -> lsp.Range:
    """Where the figure of a verdict stands."""
    return text.range(*report.article.source.span(verdict.claim.start, verdict.claim.end))


def _verdicts(text: Text, report: ArticleReport, shows: Shows) -> Iterator[lsp.Diagnostic]:
    for verdict in report.findings:
        yield lsp.Diagnostic(
            span_of(text, report, verdict), clipped(verdict.message, LONGEST), SEVERITIES[verdict.severity or "info"], verdict.rule,
            _page(verdict.rule, shows), SOURCE, related_information=_rows(verdict) if shows.rows else None)


def _notices(text: Text, report: ArticleReport, shows: Shows) -> Iterator[lsp.Diagnostic]:
    """Findings that are not on a figure. Those in another file are told on the first line."""
    for notice in report.notices:
        yield lsp.Diagnostic(_place(text, notice), _said(notice), SEVERITIES[notice.severity], notice.rule, _page(notice.rule, shows), SOURCE)


def _place(text: Text, notice: Notice) -> lsp.Range:
    return text.line(1) if notice.start is None else text.range(notice.start, notice.end or notice.start)


def _said(notice: Notice) -> str:
    where = f"{relative(notice.path)}:{notice.line}: " if notice.start is None else ""
    return where + clipped(notice.message, LONGEST)


def _trouble(checked: Checked, error: FactcheckError) -> lsp.Diagnostic:
    """One line: on the line of the text that is meant, else on the first."""
    here = error.path == checked.name
    line = (error.line or 1) if here else 1
    message = error.message.removeprefix(f"{checked.name}:{line}: ").removeprefix(f"{checked.name}: ") if here else error.message
    return lsp.Diagnostic(checked.text.line(line), clipped(message, LONGEST), TROUBLE.get(error.kind, lsp.DiagnosticSeverity.Error), error.kind, source=SOURCE)


def _page(rule: str | None, shows: Shows) -> lsp.CodeDescription | None:
    """Where a rule is explained."""
    page = _PAGES / f"{rule}.md"
    return lsp.CodeDescription(uri_of(str(page))) if shows.pages and rule and page.is_file() else None


def _rows(verdict: Verdict) -> list[lsp.DiagnosticRelatedInformation] | None:
    """The rows of the results that a finding rests on, of files that an editor can show."""
    rows = [(path, row, said) for (path, sheet, row), said in by_row(dict.fromkeys(verdict.sources)).items() if is_line(path, sheet, row)]
    return [lsp.DiagnosticRelatedInformation(lsp.Location(uri_of(path), line_at(row)), said or "source") for path, row, said in rows[:_MAX_ROWS]] or None


def is_line(path: str, sheet: str | None, row: int) -> bool:
    """Whether a row of the results is a line of a file."""
    return not sheet and row > 0 and Path(path).suffix.casefold() in LINES and Path(path).is_file()


def line_at(row: int) -> lsp.Range:
    """A line of a file, from 1, with its end."""
    return lsp.Range(lsp.Position(row - 1, 0), lsp.Position(row, 0))
