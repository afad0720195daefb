"""Report to Markdown: the summary of a job, or a comment. Nothing of an article or a table is read as markup. Pure."""

from __future__ import annotations

import re
from collections import Counter

from factcheck.formats.finding import Finding, findings
from factcheck.formats.position import MAX_MESSAGE, clipped, printable
from factcheck.formats.summary import coverage_line, total_line
from factcheck.report import SEVERITIES, Report

_ROWS = 500  # a summary of GitHub holds a megabyte
_MARKS = {"error": "❌", "warning": "⚠️", "info": "ℹ️"}
# Characters that can begin markup, a mention or a reference anywhere in a line.
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~^$&:@]")


def render(report: Report, version: str) -> str:
    """A heading that says how it went, a table of findings, trouble, and what was looked at."""
    found = findings(report)
    lines = [f"### factcheck: {_headline(report, found)}", ""]
    if report.errors:
        lines += ["**Could not be checked**", "", *(f"- {escaped(error.message)}" for error in report.errors), ""]
    if found:
        lines += ["| | Where | Finding | Print | Source |", "|---|---|---|---|---|", *(_row(one) for one in found[:_ROWS])]
        lines += [f"| | | and {len(found) - _ROWS} more | | |"] if len(found) > _ROWS else []
        lines.append("")
    if warnings := [text for table in report.tables for text in table.warnings]:
        lines += ["**Doubts about tables**", "", *(f"- {escaped(text)}" for text in warnings), ""]
    lines += [f"- {escaped(coverage_line(article))}" for article in report.articles]
    if len(report.articles) > 1:
        lines.append(f"- {escaped(total_line(report))}")
    return "\n".join(lines).rstrip("\n") + "\n"


def _headline(report: Report, found: list[Finding]) -> str:
    counted = Counter(one.severity for one in found)
    names = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("note", "notes")}
    said = [f"{counted[severity]} {names[severity][counted[severity] != 1]}" for severity in SEVERITIES if counted[severity]]
    trouble = [f"{len(report.errors)} {'thing' if len(report.errors) == 1 else 'things'} could not be checked"] if report.errors else []
    return ", ".join([*trouble, *said]) or "no findings"


def _row(finding: Finding) -> str:
    rows = dict(finding.rows)
    said = f"{escaped(clipped(finding.message, MAX_MESSAGE))}"
    if "likely slip" in rows:
        said += f"<br>{escaped(clipped(rows['likely slip'], MAX_MESSAGE))}"
    cells = [f"{_MARKS[finding.severity]} {finding.severity}", escaped(finding.where), f"**{finding.rule}** {said}", escaped(rows.get("print", "")),
             escaped(clipped(rows.get("source", ""), MAX_MESSAGE))]
    return f"| {' | '.join(cells)} |"


def escaped(text: str) -> str:
    """Text on one line in which nothing is markup, link, mention or reference."""
    line = " ".join(printable(" ".join(text.split())).split())
    line = _SPECIAL.sub(lambda match: _entity(match[0]), line)
    return re.sub(r"\bwww\.", "www&#46;", line, flags=re.I)


def _entity(character: str) -> str:
    # An entity is no markup, but GitHub looks for mentions and references in what comes out: a comment keeps them apart.
    return f"&#{ord(character)};" + ("<!-- -->" if character in "@#" else "")
