"""Report to JSON, schema 1 (`factcheck/schema.json`): one object a run. Keys are only ever added."""

from __future__ import annotations

import json
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from factcheck.article import Article
from factcheck.errors import FactcheckError
from factcheck.formats.position import line_and_column
from factcheck.report import ArticleReport, Report
from factcheck.results.model import Cell, Table
from factcheck.verdicts.model import Verdict

SCHEMA = 1
_PLACES = 6  # of a value without a finite decimal form


def render(report: Report, version: str) -> str:
    """The whole run as one JSON object, with a line end."""
    return json.dumps(
        {
            "schema": SCHEMA,
            "tool": {"name": "factcheck", "version": version},
            "results": [_table(table) for table in report.tables],
            "articles": [_article(article) for article in report.articles],
            "errors": [_error(error) for error in report.errors],
            "summary": report.summary,
        },
        ensure_ascii=False, indent=1) + "\n"


def errors_only(errors: Sequence[FactcheckError], version: str) -> str:
    """The object of a run in which nothing could be read."""
    return render(Report((), (), tuple(errors)), version)


def files(views: Sequence[dict[str, Any]], errors: Sequence[FactcheckError], version: str) -> str:
    """What `factcheck results show` has to say, as one JSON object."""
    tool = {"name": "factcheck", "version": version}
    return json.dumps({"schema": SCHEMA, "tool": tool, "files": views, "errors": [_error(error) for error in errors]}, ensure_ascii=False, indent=1) + "\n"


def plain(value: Fraction) -> str:
    """A number as a plain string: exact when it has a finite decimal form ("0.125"), else to six places."""
    places = next((p for p in range(_finite_places(value.denominator) + 1) if not value * 10**p % 1), _PLACES)
    digits = str(abs(round(value * 10**places))).rjust(places + 1, "0")
    cut = len(digits) - places
    return ("-" if value < 0 else "") + digits[:cut] + ("." + digits[cut:] if places else "")


def _finite_places(denominator: int) -> int:
    """Enough decimals for a fraction that has a finite decimal form; the search for them ends there."""
    return min(denominator.bit_length(), 60)


def _table(table: Table) -> dict[str, Any]:
    return {"path": table.path, "sha256": table.sha256, "rows": table.rows, "contests": table.contests,
            "warnings": list(table.warnings)}


def _error(error: FactcheckError) -> dict[str, Any]:
    return {"kind": error.kind, "message": error.message, "path": error.path, "line": error.line}


def _article(article: ArticleReport) -> dict[str, Any]:
    coverage = article.coverage
    return {
        "path": article.article.path,
        "claims": [_claim(article, verdict) for verdict in article.verdicts],
        "not_claims": [{"start": start, "end": end, **_passage(article.article, n.start), "text": n.text, "reason": n.reason}
                       for n in article.not_claims for start, end in [article.article.source.span(n.start, n.end)]],
        "numbers": {"found": coverage.found, "checked": coverage.checked, "unverifiable": coverage.unverifiable,
                    "not_claims": coverage.not_claims, "words": coverage.words},
        "contests": [" ".join(filter(None, article.seat_and_date(key))) for key in article.contests],
        "notices": [{"rule": n.rule, "severity": n.severity, "message": n.message, "path": n.path, "line": n.line, "start": n.start, "end": n.end} for n in article.notices],
    }


def _claim(article: ArticleReport, verdict: Verdict) -> dict[str, Any]:
    claim, reading = verdict.claim, verdict.reading
    line, column = line_and_column(article.article, claim.start)
    start, end = article.article.source.span(claim.start, claim.end)
    seat, when = article.seat_and_date(reading.contest)
    return {
        "start": start, "end": end, **_passage(article.article, claim.start), "line": line, "column": column, "text": claim.text,
        "sentence": claim.sentence, "measure": reading.measure, "subject": reading.subject, "versus": reading.versus,
        "contest": seat, "date": when, "comparator": reading.comparator,
        "value": plain(claim.quantity.value) if claim.quantity else None, "unit": reading.unit, "quoted": claim.quoted,
        "verdict": verdict.verdict, "basis": verdict.basis, "severity": verdict.severity, "rule": verdict.rule,
        "expected": verdict.expected, "formula": verdict.arithmetic, "definition": verdict.definition,
        "sources": [_source(cell) for cell in verdict.sources], "message": verdict.message, "slip": verdict.slip,
        "suggestion": verdict.suggestion, "reason": verdict.reason, "alternatives": list(verdict.alternatives),
        "notes": list(verdict.notes), "replacements": list(verdict.replacements),
        "suppressed": None if verdict.suppressed is None else {"by": verdict.suppressed.by, "reason": verdict.suppressed.reason, "severity": verdict.suppressed.severity},
    }


def _passage(article: Article, offset: int) -> dict[str, Any]:
    """The number of the paragraph in a document without lines, and the part of the document that it is in (null for the body)."""
    passage = article.passage(offset)
    return {"paragraph": passage.number, "part": passage.part or None} if passage else {}


def _source(cell: Cell) -> dict[str, Any]:
    return {"path": cell.path, "sheet": cell.sheet, "row": cell.row, "column": cell.column, "value": cell.raw}
