"""The records of the article stage: the text, where its blocks stand, and where each of its characters is in the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

TEXT, MARKDOWN, HTML, WORD = "text", "markdown", "html", "word"  # kinds of article


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the article that is read on its own: a paragraph, heading, list item or table row.

    `kind` is one of heading, paragraph, item, row. `level` is the depth of a heading (1 for the title), else 0.
    For a row, `cells` are the (start, end) of its cells and `header` the cells of the table's heading row. `headings` are
    the words above each cell, where more than one row says them ("2019 votes").
    """

    start: int
    end: int
    kind: str = "paragraph"
    level: int = 0
    cells: tuple[tuple[int, int], ...] = ()
    header: tuple[tuple[int, int], ...] = ()
    headings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """The file that an article was read from, as decoded, line ends as LF; and where each character of the article stands in it.

    Without pieces the text of the article is the file. Else piece i of the article begins at `starts[i]` and stands for
    `spans[i]` of the file: character by character where both are equally long, as a whole where they are not (an entity, white space).
    The last piece is empty and stands at the end of both.
    """

    text: str
    starts: Sequence[int] = ()
    spans: Sequence[tuple[int, int]] = ()

    @cached_property
    def line_starts(self) -> list[int]:
        """Offsets at which the lines of the file begin."""
        return [0, *(i + 1 for i, ch in enumerate(self.text) if ch == "\n")]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the article stands in the file; markup at its edges is left outside. An empty one is where what is before it ends."""
        if not self.starts:
            return start, end
        if start >= end:
            at = self._place(end - 1)[1] if end > 0 else self._place(0)[0]
            return at, at
        return self._place(start)[0], self._place(end - 1)[1]

    def _place(self, offset: int) -> tuple[int, int]:
        """The stretch of the file that one character stands for."""
        piece = min(max(0, bisect_right(self.starts, offset) - 1), len(self.starts) - 2)
        first, last = self.spans[piece]
        start, end = self.starts[piece], self.starts[piece + 1]
        if last - first != end - start:
            return first, last
        return min(first + offset - start, last), min(first + offset - start + 1, last)


@dataclass(frozen=True, slots=True)
class Directive:
    """What a comment in the article says to us. `start` and `end` are offsets in the article's text, equal where the comment
    is no part of it; `span` is where it stands in the file."""

    start: int
    end: int
    body: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a stretch of a document without lines begins: the number of the paragraph (or row of a table) in its part, the part ("" for
    the body, "header", "table 1"), and what it is called if not a paragraph ("row 2")."""

    start: int
    number: int
    part: str = ""
    label: str = ""

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.part, self.label or f"paragraph {self.number}")))


@dataclass(frozen=True)
class Article:
    """An article as every stage sees it. Offsets are code points into `text`, half open.

    `text` is what a reader sees: of text and Markdown the file as decoded (BOM dropped, CR and CRLF read as LF), of a web page
    or a Word document the text in it. `plain` has the same length: markup characters are blanked, so that words can be
    matched without moving an offset. `quotes` are the stretches inside quotation marks.
    `taken` says where the text stands in the file, None where it is the file; `passages` are the paragraphs of a document without lines.
    """

    path: str
    text: str
    plain: str
    blocks: tuple[Block, ...]
    quotes: tuple[tuple[int, int], ...] = ()
    kind: str = TEXT
    directives: tuple[Directive, ...] = ()
    taken: Source | None = field(default=None, repr=False)
    passages: tuple[Passage, ...] = ()

    @cached_property
    def source(self) -> Source:
        """The file, and where the text stands in it."""
        return self.taken or Source(self.text)

    def quoted(self, start: int, end: int) -> bool:
        """Whether the stretch lies inside quotation marks."""
        return any(a <= start and end <= b for a, b in self.quotes)

    def passage(self, offset: int) -> Passage | None:
        """The paragraph of a document without lines that an offset is in; None where there are lines."""
        at = bisect_right(self.passages, offset, key=lambda one: one.start) - 1
        return self.passages[max(0, at)] if self.passages else None
