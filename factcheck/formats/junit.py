"""Report to JUnit XML: a test list with one case a claim. Pure.

Right is passed, a finding that reaches the fail level is failed, what is suppressed or could not be checked is skipped with
the reason. A finding below the fail level passes, and says so in its output. Trouble with a file is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from factcheck.errors import FactcheckError
from factcheck.formats.finding import LONGEST
from factcheck.formats.full import explanation
from factcheck.formats.position import clipped, line_and_column
from factcheck.report import ArticleReport, Notice, Report
from factcheck.verdicts.model import Verdict

# What XML 1.0 cannot hold, even as a reference.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OUTCOMES = ("failure", "error", "skipped")


def render(report: Report, version: str) -> str:
    """One suite an article, and one for trouble."""
    suites = [_suite(article.article.path, [*_cases(article)]) for article in report.articles]
    if report.errors:
        suites.append(_suite("could not be checked", [_case(error.path or error.kind, error.path or "factcheck", error.line, _trouble(error)) for error in report.errors]))
    counts = " ".join(f'{name}="{sum(int(_counted(suite, name)) for suite in suites)}"' for name in ("tests", "failures", "errors", "skipped"))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="factcheck {_attribute(version)}" {counts} time="0">\n' + "".join(suites) + "</testsuites>\n"


def _counted(suite: str, name: str) -> str:
    match = re.match(rf"<testsuite [^>]*?\b{name}=\"(\d+)\"", suite)
    return match[1] if match else "0"


def _suite(name: str, cases: Sequence[tuple[str, str]]) -> str:
    failures, errors, skipped = (sum(1 for _, outcome in cases if outcome == kind) for kind in _OUTCOMES)
    head = f'tests="{len(cases)}" failures="{failures}" errors="{errors}" skipped="{skipped}" time="0" name="{_attribute(name)}"'
    return f"<testsuite {head}>\n" + "".join(text for text, _ in cases) + "</testsuite>\n"


def _cases(article: ArticleReport) -> Iterator[tuple[str, str]]:
    path = article.article.path
    for verdict in article.verdicts:
        line, column = line_and_column(article.article, verdict.claim.start)
        passage = article.article.passage(verdict.claim.start)
        name = f"{passage or f'{line}:{column}'} {verdict.reading.measure.replace('_', ' ')}: {clipped(verdict.claim.text, 100)}"
        yield _case(name, path, None if passage else line, _body(article, verdict))
    for notice in article.notices:
        yield _case(f"{notice.line} {notice.rule}: {clipped(notice.message, 100)}", notice.path, notice.line, _notice(article, notice))


def _case(name: str, path: str, line: int | None, body: tuple[str, str]) -> tuple[str, str]:
    text, outcome = body
    where = f' line="{line}"' if line else ""
    head = f'<testcase name="{_attribute(name)}" classname="{_attribute(path)}" file="{_attribute(path)}"{where} time="0"'
    return (f"{head}>{text}</testcase>\n" if text else f"{head}/>\n"), outcome


def _body(article: ArticleReport, verdict: Verdict) -> tuple[str, str]:
    """(what stands in the case, failure, skipped or passed)."""
    if verdict.suppressed:
        return _skipped(f"suppressed ({verdict.rule}): {verdict.suppressed.reason}"), "skipped"
    if verdict.verdict == "unverifiable" and not verdict.severity:
        return _skipped(verdict.reason or "it could not be checked"), "skipped"
    if not verdict.severity:
        return "", "passed"
    rows = "\n".join(f"{name}: {text}" for name, text in explanation(verdict))
    return _found(article.fails(verdict.severity), f"{verdict.severity}[{verdict.rule}]", verdict.message, rows)


def _notice(article: ArticleReport, notice: Notice) -> tuple[str, str]:
    return _found(article.fails(notice.severity), f"{notice.severity}[{notice.rule}]", notice.message, "")


def _found(fails: bool, kind: str, message: str, rows: str) -> tuple[str, str]:
    said = clipped(message, LONGEST)
    if fails:
        return f'<failure type="{_attribute(kind)}" message="{_attribute(f"{kind} {said}")}">{_text(rows)}</failure>', "failure"
    return f"<system-out>{_text(f'{kind} {said}')}</system-out>", "passed"


def _trouble(error: FactcheckError) -> tuple[str, str]:
    return f'<error type="{_attribute(error.kind)}" message="{_attribute(error.message)}"/>', "error"


def _skipped(reason: str) -> str:
    return f'<skipped message="{_attribute(clipped(reason, LONGEST))}"/>'


def _text(text: str) -> str:
    return escape(_NO_XML.sub("\ufffd", text), quote=False)


def _attribute(text: str) -> str:
    return escape(_NO_XML.sub("\ufffd", text)).replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
