"""The article as it reads, cut where marks begin and end. Knows of spans alone, not of verdicts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.article import Article, Block

_SIC = "[sic]"
_BULLET = re.compile(r"\s*(?:[*+•-]|·)\s+")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the article to be marked; `name` is the caller's."""

    start: int
    end: int
    name: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that stands under the same marks. marks: the names of all spans that cover it, the shortest first; first and last:
    whether the span of the first of them begins here, and whether it ends here or goes on elsewhere."""

    text: str
    marks: tuple[int, ...] = ()
    first: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What is set as one thing: a heading, a paragraph, a list or a table.

    lines   of a paragraph or heading one, of a list one an item, of a table one a row; each is a row of cells (else one), each of pieces
    header  whether the first row of a table is its heading
    level   of a heading, from 2 on, none left out
    names   of the spans that begin in it, in their order
    """

    kind: str
    lines: tuple[tuple[tuple[Piece, ...], ...], ...]
    names: tuple[int, ...]
    level: int = 0
    header: bool = False


class _Spans:
    """Spans by where they begin, so that a long article costs no more a paragraph than a short one."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._order = sorted(spans, key=lambda span: (span.start, span.end))
        self._starts = [span.start for span in self._order]
        self._longest = max((span.end - span.start for span in self._order), default=0)

    def within(self, start: int, end: int) -> list[Span]:
        """Those that have something in common with a stretch."""
        first, last = bisect_left(self._starts, start - self._longest), bisect_left(self._starts, end)
        return [span for span in self._order[first:last] if span.end > start]


def parts_of(article: Article, spans: Sequence[Span]) -> list[Part]:
    """The article in parts, every span in one of them at least."""
    known = _Spans(spans)
    found: list[Part] = []
    level = 1
    blocks = list(_with_strays(article, known))
    at = 0
    while at < len(blocks):
        block = blocks[at]
        run = 1
        if block.kind in {"item", "row"}:
            while at + run < len(blocks) and _goes_on(block, blocks[at + run]):
                run += 1
        if block.kind == "heading":
            level = min(level + 1, max(2, block.level + 1), 6)
        found.append(_part(article, blocks[at : at + run], known, level))
        at += run
    return found


def _goes_on(first: Block, other: Block) -> bool:
    return other.kind == first.kind and other.header == first.header


def _part(article: Article, blocks: Sequence[Block], spans: _Spans, level: int) -> Part:
    start, end = blocks[0].start, blocks[-1].end
    lines = tuple(tuple(tuple(_pieces(article, a, b, spans.within(a, b))) for a, b in _cells(article, block)) for block in blocks)
    first = blocks[0]
    kind = {"item": "list", "row": "table"}.get(first.kind, first.kind)
    return Part(kind, lines, tuple(span.name for span in spans.within(start, end) if start <= span.start), level if kind == "heading" else 0,
                kind == "table" and len(blocks) > 1 and first.cells == first.header)


def _cells(article: Article, block: Block) -> Sequence[tuple[int, int]]:
    if block.kind == "row" and block.cells:
        return block.cells
    bullet = _BULLET.match(article.text, block.start, block.end) if block.kind == "item" else None
    return ((bullet.end() if bullet else block.start, block.end),)


def _with_strays(article: Article, spans: _Spans) -> Iterator[Block]:
    """The blocks, and between them as paragraphs what holds a span and is in none of them."""
    at = 0
    for block in (*article.blocks, Block(len(article.text), len(article.text))):
        inside = [span for span in spans.within(at, block.start) if span.start >= at and span.end <= block.start]
        if inside:
            yield Block(inside[0].start, max(span.end for span in inside))
        if block.end > block.start:
            yield block
        at = max(at, block.end)


def _pieces(article: Article, start: int, end: int, spans: Sequence[Span]) -> Iterator[Piece]:
    cuts = sorted({start, end, *(at for span in spans for at in (span.start, span.end) if start < at < end)})
    for a, b in pairwise(cuts):
        over = sorted((span for span in spans if span.start <= a and span.end >= b), key=lambda span: (span.end - span.start, span.name))
        text = shown(article, a, b)
        if over:
            yield Piece(text, tuple(span.name for span in over), over[0].start == a, over[0].end <= b or b == end)
        else:
            yield Piece(text)


def shown(article: Article, start: int, end: int) -> str:
    """A stretch as a reader sees it: without markup, which is blank in the plain text."""
    text, plain = article.text[start:end], article.plain[start:end]
    if text == plain:
        return text
    out, at = [], 0
    while at < len(text):
        if plain[at] == text[at] or not plain[at].isspace():
            out.append(plain[at])
        elif text.startswith(_SIC, at):
            out.append(_SIC)
            at += len(_SIC) - 1
        at += 1
    return "".join(out)
