"""Report to SARIF 2.1.0, as GitHub code scanning and other readers of static analysis take it. Pure.

What is suppressed is left out: code scanning shows results whatever their `suppressions` say.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from factcheck.errors import FactcheckError
from factcheck.formats.finding import Finding, Place, by_row, findings
from factcheck.formats.position import printable
from factcheck.report import Report
from factcheck.rules import RULES, Rule

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_PROBLEMS = {"error": "error", "warning": "warning", "info": "recommendation"}
_INDEX = {rule.name: i for i, rule in enumerate(RULES)}
_MAX_ROWS = 10


def render(report: Report, version: str) -> str:
    """One run of one tool."""
    seen: Counter[str] = Counter()
    run = {
        "columnKind": "unicodeCodePoints",
        "tool": {"driver": {"name": "factcheck", "semanticVersion": version, "rules": [_rule(rule) for rule in RULES]}},
        "invocations": [_invocation(report)],
        "results": [_result(finding, seen) for finding in findings(report)],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    sections = "\n\n".join(f"**{heading}**\n\n{text}" for heading, text in rule.sections())
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.summary} {rule.does}"[:1024]},
        "help": {"text": rule.text(), "markdown": sections},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"precision": "high", "problem.severity": _PROBLEMS[rule.severity], "tags": ["elections"]},
    }


def _result(finding: Finding, seen: Counter[str]) -> dict[str, Any]:
    rows = list(by_row(finding.cells).items())[:_MAX_ROWS]
    links = ", ".join(f"[{_literal(path)}{':' + str(row) if not sheet else ''}]({i})" for i, ((path, sheet, row), _) in enumerate(rows, 1))
    found: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": _INDEX[finding.rule],
        "level": _LEVELS[finding.severity],
        "message": {"text": _literal(finding.message) + (f" Source: {links}." if links else "")},
        "locations": [_location(finding)],
        "partialFingerprints": {"primaryLocationLineHash": _fingerprint(finding, seen)},
    }
    if rows:
        found["relatedLocations"] = [_row(i, path, sheet, row, said) for i, ((path, sheet, row), said) in enumerate(rows, 1)]
    if finding.correction is not None and finding.start is not None and finding.end is not None:
        change = {"deletedRegion": _region(*(finding.fixed or (finding.start, finding.end))), "insertedContent": {"text": finding.correction}}
        found["fixes"] = [{"description": {"text": f"Print {_literal(finding.correction)}"},
                           "artifactChanges": [{"artifactLocation": {"uri": uri(finding.path)}, "replacements": [change]}]}]
    return found


def _location(finding: Finding) -> dict[str, Any]:
    """Where a finding is; a document without lines has a named place instead of a region."""
    place: dict[str, Any] = {"artifactLocation": {"uri": uri(finding.path)}}
    if finding.start is None:
        return {"physicalLocation": place, "logicalLocations": [{"name": finding.passage}]}
    return {"physicalLocation": {**place, "region": _region(finding.start, finding.end)}}


def _region(start: Place, end: Place | None) -> dict[str, int]:
    if end is None:
        return {"startLine": start.line}
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _row(number: int, path: str, sheet: str | None, row: int, said: str) -> dict[str, Any]:
    """The row of the results; one of a sheet has no line in its file."""
    place: dict[str, Any] = {"artifactLocation": {"uri": uri(path)}}
    if not sheet and row > 0:
        place["region"] = {"startLine": row}
    where = f"{sheet}, row {row}: " if sheet else ""
    return {"id": number, "physicalLocation": place, "message": {"text": _literal(f"{where}{said}") or "source"}}


def _fingerprint(finding: Finding, seen: Counter[str]) -> str:
    """The same for the same figure in the same sentence, wherever in the file it has moved to."""
    digest = sha256("\0".join([finding.path, finding.rule, finding.figure or finding.message, finding.sentence]).encode("utf-8", "replace")).hexdigest()[:16]
    seen[digest] += 1
    return f"{digest}:{seen[digest]}"


def _invocation(report: Report) -> dict[str, Any]:
    found: dict[str, Any] = {"executionSuccessful": not report.errors}
    notes = [_trouble(error) for error in report.errors]
    notes += [{"level": "warning", "message": {"text": printable(text)}} for table in report.tables for text in table.warnings]
    if notes:
        found["toolExecutionNotifications"] = notes
    return found


def _trouble(error: FactcheckError) -> dict[str, Any]:
    found: dict[str, Any] = {"level": "error", "message": {"text": printable(error.message) or error.kind}}
    if error.path:
        found["locations"] = [{"physicalLocation": {"artifactLocation": {"uri": uri(error.path)}, **({"region": {"startLine": error.line}} if error.line else {})}}]
    return found


def uri(path: str) -> str:
    """A path as a reference: relative ones stay relative to the root of the repository."""
    plain = path.replace("\\", "/").removeprefix("./")
    if re.match(r"[A-Za-z]:/", plain):
        plain = f"/{plain}"
    return f"file://{quote(plain)}" if plain.startswith("/") else quote(plain)


def _literal(text: str) -> str:
    """Text in which nothing is a link or a placeholder."""
    plain = re.sub(r"\{(\d+)\}", r"{{\1}}", printable(text))
    return re.sub(r"([\\\[\]])", r"\\\1", plain)
