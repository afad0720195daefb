"""Report to reviewdog's diagnostic format; columns are bytes of UTF-8, counted from 1, ends exclusive. Pure."""

from __future__ import annotations

import json
from typing import Any

from factcheck.formats.finding import Finding, Place, by_row, findings
from factcheck.formats.position import printable
from factcheck.report import Report

_MAX_ROWS = 10


def render(report: Report, version: str) -> str:
    """One result; the severity of the whole is that of the gravest finding."""
    found = findings(report)
    whole: dict[str, Any] = {"source": {"name": "factcheck"}}
    if found:
        whole["severity"] = found[0].severity.upper()
    return json.dumps({**whole, "diagnostics": [_diagnostic(finding) for finding in found]}, ensure_ascii=False, indent=1) + "\n"


def _diagnostic(finding: Finding) -> dict[str, Any]:
    span = _range(finding.start, finding.end) if finding.start else None
    rows = [*([finding.passage] if finding.passage else []), *(f"{name}: {text}" for name, text in finding.rows)]
    found: dict[str, Any] = {
        "message": "\n".join(printable(line) for line in [finding.message, *rows]),
        "location": {"path": finding.path, **({"range": span} if span else {})},
        "severity": finding.severity.upper(),
        "code": {"value": finding.rule},
    }
    if finding.correction is not None:
        found["suggestions"] = [{"range": _range(*finding.fixed) if finding.fixed else span, "text": finding.correction}]
    related = [_row(path, sheet, row, said) for (path, sheet, row), said in list(by_row(finding.cells).items())[:_MAX_ROWS]]
    return {**found, "related_locations": related} if related else found


def _range(start: Place, end: Place | None) -> dict[str, Any]:
    found = {"start": {"line": start.line, "column": start.byte}}
    return {**found, "end": {"line": end.line, "column": end.byte}} if end else found


def _row(path: str, sheet: str | None, row: int, said: str) -> dict[str, Any]:
    """The row of the results; one of a sheet has no line in its file."""
    location: dict[str, Any] = {"path": path}
    if not sheet and row > 0:
        location["range"] = {"start": {"line": row}}
    return {"message": printable(f"{sheet}, row {row}: {said}" if sheet else said), "location": location}
