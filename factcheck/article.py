"""Files to Article: the text, where its blocks and quotations stand, and nothing about elections."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the article that is read on its own: a paragraph, heading, list item or table row.

    `kind` is one of heading, paragraph, item, row. `level` is the depth of a heading (1 for the title), else 0.
    For a row, `cells` are the (start, end) of its cells and `header` the cells of the table's heading row.
    """

    start: int
    end: int
    kind: str = "paragraph"
    level: int = 0
    cells: tuple[tuple[int, int], ...] = ()
    header: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Article:
    """An article as every stage sees it. Offsets are code points into `text`, half open.

    `text` is the file as decoded (BOM dropped, CR and CRLF read as LF). `plain` has the same length: markup
    characters are blanked, so that words can be matched without moving an offset.
    `quotes` are the stretches inside quotation marks.
    """

    path: str
    text: str
    plain: str
    blocks: tuple[Block, ...]
    quotes: tuple[tuple[int, int], ...] = ()

    @cached_property
    def line_starts(self) -> list[int]:
        """Offsets at which the lines of `text` begin."""
        return [0, *(i + 1 for i, ch in enumerate(self.text) if ch == "\n")]

    def quoted(self, start: int, end: int) -> bool:
        """Whether the stretch lies inside quotation marks."""
        return any(a <= start and end <= b for a, b in self.quotes)
