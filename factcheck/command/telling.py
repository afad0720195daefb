"""Whether a text or a page that a command names is a table of results rather than an article: a declaration kept as results.txt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

_PAGES = frozenset({".html", ".htm", ".xhtml"})
_TEXTS = frozenset({".txt", ".text", ".md", ".markdown"}) | _PAGES
_CALLED = re.compile(r"(?:results?|previous|history|declaration)(?![a-z])", re.I)
_SILENT = frozenset({"script", "style", "noscript", "template", "svg", "title"})
_CELLS = frozenset({"td", "th"})
_WITHIN = frozenset({"a", "abbr", "b", "em", "i", "span", "strong", "small", "sup", "sub", "time", "u", "mark", "img", "font", "bdi"})
_LARGEST = 1 << 20  # bytes that are looked through
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
# What parts cells: in running text a comma or a semicolon has a space behind it.
_PARTS = re.compile(r"\t|\||;(?! )|,(?! )|(?<=\S) {2,}(?=\S)")
_SENTENCE = re.compile(r"(?:\S+\s+){7}.*[.!?][\"'”’)*_]*")
_NOTE = re.compile(r"(?:[\[(]?(?:[a-z]|\d{1,2}|note|source)[\]):]|[*†‡]|(?:notes?|sources?)\b)", re.I)  # what a line below a table begins with
_STOOD = re.compile(r"[^\d.!?;]{5,110}[, ] ?\d[\d,]*(?: votes)?(?:[ ,(–-]*elected\)?)?", re.I)  # "Ann Archer, Labour, 9,120 elected"
_FIGURE = re.compile(r"\d[\d,.]*%?")
_DATE = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)|\b\d{1,2}(?:st|nd|rd|th)?(?= (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", re.I)
_FEWEST, _WIDE = 3, 5  # rows of a table, one of so many cells counting twice


def tables_among(articles: Sequence[str], others: bool) -> tuple[str, ...]:
    """Of texts named as articles those that are tables of results by their lines; where `others` says that tables are named
    besides, by their name too. Where all are, none is: somebody's article may be a results box."""
    found = tuple(name for name in articles if Path(name).suffix.casefold() in _TEXTS and (not others or _CALLED.match(Path(name).name)) and _in_rows(name))
    return found if len(found) < len(articles) else ()


def _in_rows(name: str) -> bool:
    """Whether a good part of the lines of a file are rows of cells, and none is a sentence, but for notes; under the name of a table,
    no sentence with a figure: "Changes are on the 2019 notional result." explains a table and reports nothing."""
    try:
        with Path(name).open("rb") as file:
            text = file.read(_LARGEST).decode("utf-8", errors="replace")
    except OSError:
        return False
    if Path(name).suffix.casefold() in _PAGES:
        text = _lines_of_page(text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    weights = [_weight(line) for line in lines]
    others, rows = [line for line, weight in zip(lines, weights, strict=True) if not weight], sum(weights)
    sentences = [line for line in others if _SENTENCE.fullmatch(line) and not _NOTE.match(line)]
    if _CALLED.match(Path(name).name):
        sentences = [line for line in sentences if _FIGURE.search(_DATE.sub("", line))]
    return rows >= _FEWEST and 3 * rows >= len(lines) and not sentences


def _weight(line: str) -> int:
    """1 for a row of a table, a line of two cells with a figure, or three of any kind, or of somebody and their votes; 2 for one of
    so many cells that a heading and one contest below it make a table; 0 for any other line."""
    parts = len(_PARTS.findall(_THOUSANDS.sub("0", line)))
    if parts >= _WIDE:
        return 2
    return int(parts > 1 or _STOOD.fullmatch(line) is not None or (parts == 1 and re.search(r"\d", line) is not None))


class _Lines(HTMLParser):
    """The text of a page, a row of a table as a line of cells."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT
        self.said.append("" if tag in _WITHIN else "|" if tag in _CELLS else "\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT
        self.said.append("" if tag in _WITHIN | _CELLS else "\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(" ".join(["", *data.split(), ""]))


def _lines_of_page(page: str) -> str:
    """The lines of a web page as a reader sees them, cells parted by bars."""
    reader = _Lines()
    reader.feed(page)
    reader.close()
    return "".join(reader.said)
