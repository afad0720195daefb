"""From offsets to lines and columns, and how wide text stands on a terminal."""

from __future__ import annotations

from bisect import bisect_right
from unicodedata import combining, east_asian_width

from factcheck.article import Article


def line_and_column(article: Article, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both from 1, in code points."""
    line = bisect_right(article.line_starts, offset)
    return line, offset - article.line_starts[line - 1] + 1


def line_text(article: Article, line: int) -> str:
    """The text of a line, without its end."""
    start = article.line_starts[line - 1]
    end = article.text.find("\n", start)
    return article.text[start : end if end >= 0 else len(article.text)]


def width(text: str) -> int:
    """Columns that text takes on a terminal."""
    return sum(0 if combining(ch) else 2 if east_asian_width(ch) in "WF" else 1 for ch in text)


def excerpt(article: Article, start: int, end: int, limit: int) -> tuple[str, str]:
    """(part of the line around a figure, carets under it), no wider than `limit`."""
    line, column = line_and_column(article, start)
    text = line_text(article, line).replace("\t", " ")
    size = min(end - start, len(text) - column + 1)
    left = max(0, column - 1 - max(10, (limit - size) * 3 // 5))
    if len(text) <= limit:
        left = 0
    part = text[left : left + limit]
    head = "…" if left else ""
    tail = "…" if left + limit < len(text) else ""
    carets = " " * (width(head) + width(text[left : column - 1])) + "^" * max(1, width(text[column - 1 : column - 1 + size]))
    return head + part + tail, carets
