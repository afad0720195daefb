"""From offsets to lines and columns, and how wide text stands on a terminal."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from unicodedata import category, east_asian_width

from factcheck.article import Article, Source

TAB = "    "
MAX_MESSAGE = 300  # characters of a message on a line of its own


def line_and_column(article: Article, offset: int) -> tuple[int, int]:
    """Line and column in the file of an offset in the article's text, both from 1, in code points."""
    return in_file(article.source, article.source.span(offset, offset + 1)[0])


def in_file(source: Source, offset: int) -> tuple[int, int]:
    """Line and column of an offset in a file, both from 1, in code points."""
    line = bisect_right(source.line_starts, offset)
    return line, offset - source.line_starts[line - 1] + 1


def line_text(source: Source, line: int) -> str:
    """A line of a file, without its end."""
    start = source.line_starts[line - 1]
    end = source.text.find("\n", start)
    return source.text[start : end if end >= 0 else len(source.text)]


def place(article: Article, offset: int) -> str:
    """A place in an article for people: "line 3", or "paragraph 3" where there are no lines."""
    return str(article.passage(offset) or f"line {line_and_column(article, offset)[0]}")


def where(article: Article, offset: int) -> str:
    """A place in the article's text for people: "draft.txt:3:21", or "draft.docx: paragraph 3" where there are no lines."""
    if passage := article.passage(offset):
        return f"{article.path}: {passage}"
    line, column = line_and_column(article, offset)
    return f"{article.path}:{line}:{column}"


def width(text: str) -> int:
    """Columns that text takes on a terminal once `printable`."""
    return sum(_columns(ch) for ch in text)


def printable(text: str) -> str:
    """Text that cannot move the cursor: tabs as spaces, invisible characters dropped, control characters as dots."""
    return "".join(_shown(ch) for ch in text)


def clipped(text: str, limit: int) -> str:
    """Text on one line, its middle left out beyond `limit` characters: the sum of a county's wards fills a page."""
    line = " ".join(printable(" ".join(text.split())).split())
    return line if len(line) <= limit else f"{line[: limit * 2 // 3].rstrip()} … {line[-limit // 3 :].lstrip()}"


def excerpt(article: Article, start: int, end: int, limit: int) -> tuple[str, str]:
    """(the line of the file around a figure, carets under the figure), the line no wider than `limit` columns."""
    start, end = article.source.span(start, end)
    line, column = in_file(article.source, start)
    text = line_text(article.source, line)
    first = column - 1
    last = max(first + 1, min(first + end - start, len(text)))  # one that runs on is marked to the end of its line
    left, right = _window([_columns(ch) for ch in text], first, last, limit)
    head, tail = "…" if left else "", "…" if right < len(text) else ""
    carets = " " * width(head + text[left:first]) + "^" * max(1, width(text[first:last]))
    return head + printable(text[left:right]) + tail, carets


def _window(columns: list[int], first: int, last: int, limit: int) -> tuple[int, int]:
    """The part [left, right) of a line that fits into `limit` columns and holds [first, last), and more before it."""
    at = [0, *accumulate(columns)]
    if at[-1] <= limit:
        return 0, len(columns)
    room = max(0, limit - 2 - (at[last] - at[first]))  # two columns for the ellipses
    before = max(room * 3 // 5, room - (at[-1] - at[last]))
    left = first
    while left > 0 and at[first] - at[left - 1] <= before:
        left -= 1
    right = last
    while right < len(columns) and at[right + 1] - at[left] <= limit - 2:
        right += 1
    return left, right


def _shown(ch: str) -> str:
    if ch == "\t":
        return TAB
    if ch.isprintable() or ch == "\N{NO-BREAK SPACE}" or category(ch) == "Zs":
        return ch
    return "" if category(ch) == "Cf" else "·"


def _columns(ch: str) -> int:
    if ch == "\t":
        return len(TAB)
    if category(ch) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if east_asian_width(ch) in "WF" else 1
