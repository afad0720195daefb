"""Report to workflow commands: GitHub shows them as annotations beside the lines of a pull request, errors first. Pure.

Ten of each level are shown in a step, so one finding is one command and the plain summary follows.
"""

from __future__ import annotations

from factcheck.errors import FactcheckError
from factcheck.formats.finding import Finding, findings
from factcheck.formats.position import printable
from factcheck.formats.summary import coverage_line, total_line
from factcheck.report import Report

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report, version: str) -> str:
    """A command a finding, trouble first, then what was looked at; no line but ours can be taken for a command."""
    lines = [_trouble(error) for error in report.errors]
    lines += [_command(finding) for finding in findings(report)]
    lines += [_escaped_command("warning", {"title": "factcheck: table", "file": table.path}, text) for table in report.tables for text in table.warnings]
    lines += [f"factcheck: {coverage_line(article)}" for article in report.articles]
    if len(report.articles) > 1:
        lines.append(f"factcheck: {total_line(report)}")
    return "".join(f"{line}\n" for line in lines)


def _command(finding: Finding) -> str:
    properties: dict[str, object] = {"title": f"factcheck: {finding.rule}", "file": finding.path}
    if finding.start is not None:
        properties["line"] = finding.start.line
    if finding.start is not None and finding.end is not None and finding.end.line == finding.start.line:
        properties |= {"endLine": finding.end.line, "col": finding.start.column, "endColumn": finding.end.column}
    elif finding.end is not None:
        properties["endLine"] = finding.end.line  # columns count only within a line
    rows = [f"{name}: {text}" for name, text in finding.rows]
    return _escaped_command(_LEVELS[finding.severity], properties, "\n".join([f"{finding.passage}: {finding.message}" if finding.passage else finding.message, *rows]))


def _trouble(error: FactcheckError) -> str:
    properties: dict[str, object] = {"title": "factcheck: could not be checked"}
    if error.path:
        properties["file"] = error.path
    if error.line:
        properties["line"] = error.line
    return _escaped_command("error", properties, error.message)


def _escaped_command(level: str, properties: dict[str, object], message: str) -> str:
    said = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{level} {said}::{_data(message)}"


def _data(text: str) -> str:
    shown = "\n".join(printable(line) for line in text.split("\n"))
    return shown.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
