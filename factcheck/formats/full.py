"""Report for people: the finding, the line with a caret, what the article and the results say, the sum, and the row."""

from __future__ import annotations

import re
from textwrap import wrap

from factcheck.formats.colour import paint
from factcheck.formats.position import MAX_MESSAGE, clipped, excerpt, in_file, line_and_column, printable, where
from factcheck.formats.summary import coverage_line, total_line
from factcheck.report import ArticleReport, Notice, Report
from factcheck.results.model import Cell
from factcheck.verdicts.model import Verdict

_UNITS = {"percent": "%", "points": " points", "votes": " votes"}
MAX_SOURCES = 6
MAX_ROW = 500  # characters of one row of an explanation


def render(report: Report, show_all: bool = False, color: bool = False, width: int = 100) -> str:
    """The report as text, at most `width` columns wide where it can be folded.

    With `show_all` also what is right, what could not be checked and why, and what is no election figure.
    """
    return _Writer(show_all, color, width).report(report)


class _Writer:
    def __init__(self, show_all: bool, color: bool, width: int) -> None:
        self.show_all, self.color, self.width = show_all, color, max(40, width)

    def paint(self, text: str, *styles: str) -> str:
        return paint(text, self.color, *styles)

    def report(self, report: Report) -> str:
        parts = [self.warnings(report), *(self.article(article) for article in report.articles)]
        if len(report.articles) > 1:
            parts.append(self.paint(total_line(report), "bold") + "\n")
        return "\n".join(part for part in parts if part)

    def warnings(self, report: Report) -> str:
        head = self.paint("warning", "warning", "bold") + self.paint("[table]", "warning")
        return "".join(f"{head} {printable(text)}\n" for table in report.tables for text in table.warnings)

    def article(self, article: ArticleReport) -> str:
        out = "".join(self.finding(article, verdict) + "\n" for verdict in article.findings)
        out += "".join(self.notice(article, notice) + "\n" for notice in article.notices)
        if self.show_all:
            lines = [(v.claim.start, self.verdict(article, v)) for v in article.verdicts if not v.severity]
            lines += [(n.start, self.not_claim(article, n.start, n.text, n.reason)) for n in article.not_claims]
            out += "".join(f"{line}\n" for _, line in sorted(lines, key=lambda item: item[0]))
        return out + self.paint(coverage_line(article), "bold") + "\n"

    # --- a finding ---------------------------------------------------------------------------------------------

    def finding(self, article: ArticleReport, verdict: Verdict) -> str:
        claim, severity = verdict.claim, verdict.severity or "info"
        line = "" if article.article.passages else str(line_and_column(article.article, claim.start)[0])
        margin = " " * len(line)
        shown, carets = excerpt(article.article, claim.start, claim.end, self.width - len(margin) - 3)
        bar = self.paint("|", "dim")
        kind, message = f"{severity}[{verdict.rule}]", clipped(verdict.message, MAX_MESSAGE)
        return "\n".join([
            f"{self.paint(kind, severity, 'bold')} {self.paint(message, 'bold')}",
            f"{margin}{self.paint('-->', 'dim')} {self.place(article, claim.start)}",
            f"{margin} {bar}",
            f"{self.paint(line, 'dim')} {bar} {shown}",
            f"{margin} {bar} {self.paint(carets, severity)}",
            *self.rows(verdict, margin),
        ]) + "\n"

    def notice(self, article: ArticleReport, notice: Notice) -> str:
        """A finding that is not on a figure."""
        kind, message = f"{notice.severity}[{notice.rule}]", clipped(notice.message, MAX_MESSAGE)
        line, column = (notice.line, None) if notice.start is None else in_file(article.article.source, notice.start)
        place = printable(f"{notice.path}:{line}" + (f":{column}" if column else ""))
        return f"{self.paint(kind, notice.severity, 'bold')} {self.paint(message, 'bold')}\n {self.paint('-->', 'dim')} {place}\n"

    def rows(self, verdict: Verdict, margin: str) -> list[str]:
        """The explanation, a row a thing known, names aligned, long ones folded."""
        rows = explanation(verdict)
        size = max(len(name) for name, _ in rows) + 1
        indent = " " * (len(margin) + 4 + size)
        out = []
        for name, text in rows:
            room = max(30, self.width - len(indent))
            lines = wrap(clipped(text, MAX_ROW), room, break_long_words=False, break_on_hyphens=False)
            out.append(f"{margin} {self.paint('=', 'dim')} {name + ':':<{size}} " + f"\n{indent}".join(lines))
        return out

    # --- the rest, with show_all -------------------------------------------------------------------------------

    def verdict(self, article: ArticleReport, verdict: Verdict) -> str:
        right = verdict.verdict == "supported"
        mark = self.paint("✓", "right") if right else self.paint("~" if verdict.suppressed else "?", "open")
        message = clipped(verdict.message, MAX_MESSAGE)
        if verdict.suppressed:
            message += f" Suppressed ({verdict.rule}): {clipped(verdict.suppressed.reason, MAX_MESSAGE)}."
        text = f"{self.place(article, verdict.claim.start)} {verdict.claim.text}: {message}"
        if verdict.definition:
            text += f" Counted as {verdict.definition}."
        text += "".join(f" It may be: {other}." for other in verdict.alternatives)
        text += "".join(f" Note: {note}." for note in verdict.notes)
        where = f" [{sources(verdict.sources)}]" if verdict.sources and right else ""
        return f"{mark} {printable(' '.join(text.split()))}{self.paint(printable(where), 'dim')}"

    def not_claim(self, article: ArticleReport, start: int, text: str, reason: str) -> str:
        shown = printable(" ".join(text.split()))
        return self.paint(f"- {self.place(article, start)} {shown}: no election figure ({printable(reason)})", "dim")

    @staticmethod
    def place(article: ArticleReport, start: int) -> str:
        return printable(where(article.article, start))


def explanation(verdict: Verdict) -> list[tuple[str, str]]:
    """What is known of a finding, as (name, text): both sides, the sum, the rows, the slip, and what to print."""
    claim = verdict.claim
    says = _results_say(verdict)
    worked_out = verdict.arithmetic if verdict.basis == "results" and " " in (verdict.arithmetic or "") else None
    known = [
        ("article says", " ".join(claim.text.split()) + (" (quoted)" if claim.quoted else "")),
        ("results say", says),
        ("worked out", worked_out if worked_out != says else None),
        ("counted as", verdict.definition),
        ("source", sources(verdict.sources)),
        ("likely slip", verdict.slip),
        ("print", verdict.suggestion),
        *(("note", note) for note in verdict.notes),
    ]
    return [(name, text) for name, text in known if text]


def _results_say(verdict: Verdict) -> str | None:
    """The true figure with separators and unit; where it is no number, what the results bear out."""
    if verdict.expected is None:
        return None
    if not re.fullmatch(r"-?\d+(?:\.\d+)?", verdict.expected):
        return verdict.arithmetic or verdict.expected
    unit = verdict.reading.unit or ""
    return (verdict.expected if unit == "year" else grouped(verdict.expected)) + _UNITS.get(unit, "")


def grouped(text: str) -> str:
    """"17309" as "17,309", decimals kept."""
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, dot, decimals = digits.partition(".")
    return f"{sign}{int(whole):,}{dot}{decimals}"


def sources(cells: tuple[Cell, ...]) -> str:
    """As in "results.csv:2 (Votes 17309; Valid votes 28475), results.csv:3 (Votes 6335)", a row once."""
    rows: dict[str, list[str]] = {}
    for cell in dict.fromkeys(cells):
        place = f"{cell.path}{'!' + cell.sheet if cell.sheet else ''}:{cell.row}"
        rows.setdefault(place, []).append(f"{cell.column} {cell.raw}".strip())
    shown = [f"{place} ({'; '.join(dict.fromkeys(items))})" for place, items in list(rows.items())[:MAX_SOURCES]]
    return ", ".join(shown) + (f" and {len(rows) - MAX_SOURCES} more rows" if len(rows) > MAX_SOURCES else "")
