"""Word documents: the text that is accepted in the body, then text boxes, notes, headers and footers, with places by paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count

from factcheck.article.assembling import Assembly
from factcheck.article.grids import Grid
from factcheck.article.model import WORD, Article, Block, Passage, Source
from factcheck.article.package import Package, opened
from factcheck.article.text import cells_of, kind_of_line
from factcheck.article.wordml import Begin, Break, Cell, End, Item, Paragraph, Reader, Row, Run, Stretch, Style, layouts, styles
from factcheck.errors import UnreadableArticle

# Parts that the main document refers to, by kind of relationship, in the order in which they are read; and what they are called.
_PARTS = (("footnotes", "footnote"), ("endnotes", "endnote"), ("header", "header"), ("footer", "footer"))
_QUOTES = frozenset({"quote", "intense quote"})
BOX = "text box"
# Words, a tab, white space, or a hyphen that shows only at the end of a line.
_PIECES = re.compile("[^ \t\n\r\u00ad]+(?: [^ \t\n\r\u00ad]+)*|\t|[ \n\r]+|\u00ad")


@dataclass(frozen=True)
class Document:
    """A Word document as read.

    `stretches` are the pieces of text of the main document, each character of which has a number, in order; `numbered` says
    which of them each character of the article's text is. Those of other parts have numbers behind them. `paragraphs` are
    those of the main document, `notes` the runs in it that refer to notes, by "footnote 2".
    """

    article: Article
    package: Package
    stretches: tuple[tuple[int, Stretch], ...]
    numbered: Source
    first: Run | None
    notes: dict[str, Run]


def read(path: str, raw: bytes) -> Article:
    """The article of a Word document. Raises UnreadableArticle."""
    return document(path, raw).article


def document(path: str, raw: bytes) -> Document:
    """A Word document, with what it takes to write into it. Raises UnreadableArticle."""
    package = opened(path, raw)
    relations = package.relations(package.main)
    known = styles(package, next((one.target for one in relations if one.kind == "styles"), "word/styles.xml"))
    reader = Reader(package, package.main, known)
    made = _Text()
    made.part(reader.items)
    own = tuple(made.stretches)
    for kind, name in _PARTS:
        for number, part in enumerate(dict.fromkeys(one.target for one in relations if one.kind == kind), 1):
            if package.part(part):
                made.part(Reader(package, part, known).items, name, number)
    article = made.out.article(path, WORD)
    if not article.text.strip():
        raise UnreadableArticle(f"{path}: no text is in this document (hidden and deleted text is left out)", path)
    numbered = Source("", [*made.out.starts, made.out.length], [*made.out.spans, (made.number, made.number)])
    return Document(article, package, own, numbered, own[0][1].run if own else None, reader.notes)


class _Text:
    """Puts the items of all parts together to one text."""

    def __init__(self) -> None:
        self.out = Assembly()
        self.number = 0  # of the next character
        self.stretches: list[tuple[int, Stretch]] = []
        self.grids: list[Grid | None] = []
        self.gone = 0  # rows and cells that are deleted
        self.name = self.inner = ""  # of the part, and of a text box in it
        self.paragraphs = count(1)
        self.paragraph = 0
        self.tables = self.rows = 0
        self.tabbed: tuple[tuple[int, int], ...] = ()  # headings of rows set with tabs

    def part(self, items: list[Item], name: str = "", number: int = 1) -> None:
        """All that stands in a part of the document."""
        self.name = f"{name} {number}" if name in {"header", "footer"} and number > 1 else name
        self.inner, self.paragraphs, self.tables = "", count(1), 0
        only_layout = layouts(items)
        style = Paragraph(0)
        for at, item in enumerate(items):
            if isinstance(item, Stretch):
                self._stretch(item)
            elif isinstance(item, Break):
                self._line(style)
            elif isinstance(item, Begin):
                if isinstance(item.of, Paragraph):
                    style = item.of
                self._begin(item, at in only_layout, name)
            else:
                self._end(item)
        self._line(style)

    def _begin(self, item: Begin, only_layout: bool, name: str) -> None:
        grid = self.grids[-1] if self.grids else None
        if item.what == "tbl":
            self.grids.append(None if only_layout else Grid())
            self.tables, self.rows = self.tables + 1, 0
        elif isinstance(item.of, Row):
            self.gone += item.of.deleted
            self.rows += 1
            if grid is not None:
                grid.row_ended(self.out, self.number)
                grid.head = item.of.head
        elif isinstance(item.of, Cell):
            self.gone += item.of.deleted
            if grid is not None and not self.gone:
                grid.cell(self.out, self.number, item.of.columns, above=item.of.above)
        elif item.what == "note":
            self.name, self.paragraphs = f"{name} {item.of}", count(1)
        elif item.what == "box":
            self.inner = BOX

    def _end(self, item: End) -> None:
        grid = self.grids[-1] if self.grids else None
        if item.what == "tbl" and self.grids:
            self.grids.pop()
        elif isinstance(item.of, Row):
            if grid is not None:
                first = self.out.start
                grid.row_ended(self.out, self.number)
                self._passage(first, self.rows, f"table {self.tables}", f"row {self.rows}")
            self.gone -= item.of.deleted
        elif isinstance(item.of, Cell):
            if grid is not None:
                grid.cell_ended(self.out, self.number)
            self.gone -= item.of.deleted
        elif isinstance(item.of, Paragraph):
            if item.of.joined and not (grid and grid.in_row):
                return  # the next paragraph goes on with it
            self._line(item.of)
            self.paragraph = 0
        elif item.what == "box":
            self.inner = ""

    def _stretch(self, item: Stretch) -> None:
        """Characters, white space run together."""
        first = self.number
        self.number += len(item.text)
        self.stretches.append((first, item))
        if self.gone:
            return
        in_row = self._in_row()
        for match in _PIECES.finditer(item.text):
            text, start, end = match[0], first + match.start(), first + match.end()
            if text == "\t" and self.out.begun and not in_row:
                self.out.edge(start)
                self.out.add(text, start, end)
                self.out.edge(end)
            elif text.isspace() and text != "\u00a0":
                self.out.space(start, end)
            elif text != "\u00ad":
                self.out.add(text, start, end, "row" if in_row else "paragraph")

    def _in_row(self) -> bool:
        return bool(self.grids and self.grids[-1] is not None and self.grids[-1].in_row)

    def _line(self, paragraph: Paragraph) -> None:
        """The end of a paragraph or of a line in it."""
        if self._in_row():
            self.out.space(self.number, self.number)
            return
        start = self.out.start
        if start is None:
            return
        line = self.out.tail(start)
        self.paragraph = self.paragraph or next(self.paragraphs)
        if line.count("\t") >= 2 and line.strip():
            cells = tuple((a + start, b + start) for a, b in cells_of(line, 0, len(line)))
            self.tabbed = self.tabbed or cells
            self.out.end(Block(start, self.out.length, "row", cells=cells, header=self.tabbed))
        else:
            self.tabbed = ()
            self._close(paragraph.style, paragraph.item, line)
        self._passage(start, self.paragraph)

    def _close(self, style: Style, item: bool, line: str) -> None:
        kind, level = kind_of_line(line, False, not self.out.blocks and not self.name, True)
        if style.level:
            kind, level = "heading", style.level
        elif item or style.item:
            kind, level = "item", 0
        elif self.name:
            kind, level = "paragraph", 0
        self.out.close(kind, level, quoted=style.name in _QUOTES)

    def _passage(self, start: int | None, number: int, table: str = "", label: str = "") -> None:
        """Where a block that has ended is in the document."""
        if start is not None and self.out.blocks and self.out.blocks[-1].start == start:
            part = ", ".join(filter(None, (self.name, self.inner, table)))
            self.out.passages.append(Passage(start, number, part, label))
