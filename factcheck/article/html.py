"""Web pages: what a reader sees of the article, and where it stands in the file.

turbohtml cuts the page into tokens as browsers do and says where each begins; elements that are left out, blocks and
tables are told by the tables of elements.py. One pass, whatever the page holds.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from factcheck.article.assembling import Assembly
from factcheck.article.elements import BLOCKS, CELLS, ENDS, FAR, HEADINGS, ITEMS, NEW_TERM, SECTIONS, SITE, SITE_ROLES, VOID, WITHIN, left_out
from factcheck.article.grids import Grid
from factcheck.article.model import HTML, Article
from factcheck.article.tokens import END, START, TEXT, Piece, is_mark, layouts, pieces_of, stretches
from factcheck.errors import UnreadableArticle

_DIRECTIVE = re.compile(r"\s*factcheck:(?P<body>.*)", re.S)


class _Open(NamedTuple):
    """An element that has begun: what is left out, and what kind of block is made, was otherwise before it."""

    tag: str
    out: bool
    site: bool


def read(path: str, source: str) -> Article:
    """The article of a page. Raises UnreadableArticle where there is no text of one."""
    pieces = list(pieces_of(source))
    article = _Page(source, pieces).read().article(path, HTML, source)
    if not article.text.strip():
        raise UnreadableArticle(f"{path}: no text of an article is in this page (navigation, scripts, asides and what is hidden are left out); "
                                "save the article itself as .html or .txt", path)
    return article


class _Page:
    """Reads the pieces one after the other; `open` are the elements that have begun and not ended."""

    def __init__(self, source: str, pieces: list[Piece]) -> None:
        self.source, self.pieces = source, pieces
        self.made = Assembly()
        self.open: list[_Open] = []
        self.counts: Counter[str] = Counter()
        self.out = self.site = 0  # open elements that are left out, and of the site around the article
        self.kinds: list[tuple[int, str, int]] = []  # (depth, kind of block, level)
        self.grids: list[Grid | None] = []  # open tables, None for those that only lay out the page
        self.term = False  # a term of a list of definitions waits for what is said of it
        self.at = 0  # where the piece that is read begins
        starts = Counter(piece.tag for piece in pieces if piece.kind == START)
        self.has_main, self.only_heading = starts["main"] > 0, starts["h1"] == 1
        self.layouts = layouts(pieces)

    def read(self) -> Assembly:
        """All pieces."""
        for number, piece in enumerate(self.pieces):
            self.at = piece.first
            if piece.kind == TEXT:
                self._text(piece)
            elif piece.kind == START:
                self._start(number, piece)
            elif piece.kind == END:
                self._end(piece.tag)
            elif match := _DIRECTIVE.fullmatch(piece.data):
                self.made.directive(match["body"], piece.first, piece.last)
        while self.open:
            self._pop()
        self.term = False
        self._break()
        return self.made

    # --- elements ----------------------------------------------------------------------------------------------

    def _start(self, number: int, piece: Piece) -> None:
        tag = piece.tag
        if tag == "br":
            self._line_break()
            return
        if tag in BLOCKS:
            self._imply_ends(tag)
            self._break(tag)
        if tag in VOID:
            return
        site = (tag in SITE or (piece.attributes.get("role") or "").casefold() in SITE_ROLES) and not any(self.counts[name] for name in WITHIN)
        out = left_out(tag, piece.attributes) or (tag == "sup" and is_mark(self.pieces, number))
        self.open.append(_Open(tag, out, site))
        self.counts[tag] += 1
        self.out += out
        self.site += site
        if tag in HEADINGS:
            self.kinds.append((len(self.open), "heading", HEADINGS[tag]))
        elif tag in ITEMS or tag == "table":
            self.kinds.append((len(self.open), "item" if tag in ITEMS else "paragraph", 0))
        if tag == "table":
            self.grids.append(None if number in self.layouts or not self._seen() else Grid())
        elif tag == "q" and self._seen():
            self._add("“", self.at, self.at)
        elif self.grid is not None and not out:
            self._in_table(self.grid, piece)

    def _in_table(self, grid: Grid, piece: Piece) -> None:
        if piece.tag in CELLS:
            grid.cell(self.made, self.at, _number(piece, "colspan"), _number(piece, "rowspan"), piece.tag == "th")
        elif piece.tag in SECTIONS:
            grid.row_ended(self.made, self.at)
            grid.head = piece.tag == "thead"
        elif piece.tag == "tr":
            grid.row_ended(self.made, self.at)

    def _end(self, tag: str) -> None:
        if not self.counts[tag]:
            if tag == "p":
                self._break(tag)  # browsers make an empty paragraph of it
            return  # else it ends nothing
        if tag == "q" and self._seen():
            self._add("”", self.at, self.at)
        while self._pop() != tag:
            pass

    def _pop(self) -> str:
        """The end of the innermost element."""
        tag, out, site = self.open[-1]
        if tag in BLOCKS:
            self._ended(tag)
        if self.kinds and self.kinds[-1][0] == len(self.open):
            self.kinds.pop()
        self.open.pop()
        self.counts[tag] -= 1
        self.out -= out
        self.site -= site
        return tag

    def _ended(self, tag: str) -> None:
        grid = self.grid
        if tag == "table":
            self.grids.pop()
        if grid is not None and tag in CELLS:
            grid.cell_ended(self.made, self.at)
        elif grid is not None and (tag in {"tr", "table"} or tag in SECTIONS):
            grid.row_ended(self.made, self.at)
            grid.head = grid.head and tag == "tr"
        elif tag == "dt" and self.made.begun and not (grid and grid.in_row):
            self.term = True
        else:
            self._break(tag)

    def _imply_ends(self, tag: str) -> None:
        """Elements that end because another begins."""
        ends, limits = ENDS[tag]
        if not any(self.counts[one] for one in ends):
            return
        outermost = None
        for depth in range(len(self.open) - 1, max(-1, len(self.open) - FAR), -1):
            if self.open[depth].tag in ends:
                outermost = depth
            elif self.open[depth].tag in limits:
                break
        while outermost is not None and len(self.open) > outermost:
            self._pop()

    # --- blocks ------------------------------------------------------------------------------------------------

    @property
    def grid(self) -> Grid | None:
        """The table that is being read, if it is one of figures."""
        return self.grids[-1] if self.grids else None

    def _break(self, tag: str = "") -> None:
        """The end of a block, because another begins or ends here."""
        if self.grid is not None and self.grid.in_row:
            self.made.space(self.at, self.at)
            return
        if self.term and tag not in NEW_TERM:
            return
        self.term = False
        _, kind, level = self.kinds[-1] if self.kinds else (0, "paragraph", 0)
        self.made.close(kind, level, quoted=self.counts["blockquote"] > 0)

    def _line_break(self) -> None:
        """A line of an address or a list of results is read on its own; one of a heading or a cell is not."""
        if self.kinds and self.kinds[-1][1] == "heading":
            self.made.space(self.at, self.at)
        else:
            self._break()

    # --- text --------------------------------------------------------------------------------------------------

    def _seen(self) -> bool:
        """Whether what stands here is of the article and can be seen."""
        if self.out:
            return False
        if self.only_heading and self.counts["h1"]:
            return True
        return not self.site and (not self.has_main or self.counts["main"] > 0)

    def _text(self, piece: Piece) -> None:
        if not self._seen():
            return
        lines = self.counts["pre"] > 0
        for text, first, last in stretches(self.source, piece):
            if text:
                self._add(text, first, last)
            elif lines and "\n" in self.source[first:last]:
                self._break()
            else:
                self.made.space(first, last)

    def _add(self, text: str, first: int, last: int) -> None:
        if self.term:
            self.term = False
            self.made.edge(first, " " if self.made.tail(self.made.length - 1) == ":" else ": ")
        self.made.add(text, first, last, self.kinds[-1][1] if self.kinds else "paragraph")


def _number(piece: Piece, name: str) -> int:
    text = (piece.attributes.get(name) or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1
