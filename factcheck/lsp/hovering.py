"""What is said of a figure under the pointer: the verdict, the arithmetic, and the rows cited."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lsprotocol import types as lsp

from factcheck.formats.finding import LONGEST, by_row
from factcheck.formats.full import MAX_SOURCES, explanation
from factcheck.formats.position import clipped
from factcheck.lsp.desk import Checked
from factcheck.lsp.diagnostics import is_line, span_of
from factcheck.lsp.texts import uri_of
from factcheck.verdicts.model import Verdict

_MARKUP = re.compile(r"[\\`*\[\]<&]|(?<!\w)_|_(?!\w)")


def hover(checked: Checked, position: lsp.Position, markdown: bool) -> lsp.Hover | None:
    """What is known of the number at a place; None where there is none."""
    report, offset = checked.report, checked.text.offset(position)
    if report is None:
        return None
    page = _Page(markdown)
    span = report.article.source.span
    found = [v for v in report.verdicts if _within(span(v.claim.start, v.claim.end), offset)]
    if found:
        text = "\n\n".join(page.verdict(verdict) for verdict in found)
        return lsp.Hover(page.content(text), span_of(checked.text, report, min(found, key=lambda v: v.claim.end - v.claim.start)))
    for other in report.not_claims:
        if _within(place := span(other.start, other.end), offset):
            return lsp.Hover(page.content(page.plain(f"No election figure: {other.reason}")), checked.text.range(*place))
    return None


def _within(span: tuple[int, int], offset: int) -> bool:
    return span[0] <= offset < max(span[1], span[0] + 1)


class _Page:
    """Writes in Markdown, or in plain text for editors that show no other."""

    def __init__(self, markdown: bool) -> None:
        self.markdown = markdown

    def content(self, text: str) -> lsp.MarkupContent:
        return lsp.MarkupContent(lsp.MarkupKind.Markdown if self.markdown else lsp.MarkupKind.PlainText, text)

    def verdict(self, verdict: Verdict) -> str:
        """Head, message, and a line for each thing known."""
        head = self.strong(f"{verdict.verdict}{f' ({verdict.rule})' if verdict.rule else ''}")
        rows = [f"- {self.strong(name)}: {self.plain(text)}" for name, text in _known(verdict)]
        return "\n".join([head, "", self.plain(verdict.message), *([""] if rows or verdict.sources else []), *rows, *self.sources(verdict)])

    def sources(self, verdict: Verdict) -> Iterator[str]:
        """The rows of the results, each a link where an editor can show it."""
        rows = by_row(dict.fromkeys(verdict.sources))
        for (path, sheet, row), said in list(rows.items())[:MAX_SOURCES]:
            place = self.plain(f"{path}{f', {sheet}' if sheet else ''}, row {row}")
            if self.markdown and is_line(path, sheet, row):
                place = f"[{place}]({uri_of(path)}#L{row})"
            yield f"- {place}: {self.plain(said)}"
        if len(rows) > MAX_SOURCES:
            yield f"- and {len(rows) - MAX_SOURCES:,} more rows"

    def strong(self, text: str) -> str:
        return f"**{self.plain(text)}**" if self.markdown else text

    def plain(self, text: str) -> str:
        """Text on one line in which nothing is markup."""
        line = clipped(text, LONGEST)
        return _MARKUP.sub(r"\\\g<0>", line) if self.markdown else line


def _known(verdict: Verdict) -> Iterator[tuple[str, str]]:
    """(name, text): what the results say and how it is worked out; the rows themselves are told apart."""
    rows = [(name, text) for name, text in explanation(verdict) if name not in {"article says", "source"}]
    if verdict.verdict == "supported":
        rows = [(name, text) for name, text in rows if name not in {"results say", "print"}]
    yield from rows
    if verdict.arithmetic and verdict.arithmetic not in {text for _, text in rows} and verdict.arithmetic not in verdict.message:
        yield "worked out", verdict.arithmetic
    yield from (("it may be", other) for other in verdict.alternatives)
    if verdict.suppressed:
        yield "suppressed", verdict.suppressed.reason
