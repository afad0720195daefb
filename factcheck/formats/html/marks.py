"""The article as it reads, cut where marks begin and end. Knows of spans alone, not of verdicts."""

from __future__ import annotations

import re
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


def parts_of(article: Article, spans: Sequence[Span]) -> list[Part]:
    """The article in parts, every span in one of them at least."""
    order = sorted(spans, key=lambda span: (span.start, span.end))
    found: list[Part] = []
    level = 1
    blocks = list(_with_strays(article, order))
    at = 0
    while at < len(blocks):
        block = blocks[at]
        run = 1
        if block.kind in {"item", "row"}:
            while at + run < len(blocks) and _goes_on(block, blocks[at + run]):
                run += 1
        if block.kind == "heading":
            level = min(level + 1, max(2, block.level + 1), 6)
        found.append(_part(article, blocks[at : at + run], order, level))
        at += run
    return found


def _goes_on(first: Block, other: Block) -> bool:
    return other.kind == first.kind and other.header == first.header


def _part(article: Article, blocks: Sequence[Block], spans: Sequence[Span], level: int) -> Part:
    start, end = blocks[0].start, blocks[-1].end
    near = [span for span in spans if span.start < end and span.end > start]
    lines = tuple(tuple(tuple(_pieces(article, a, b, near)) for a, b in _cells(article, block)) for block in blocks)
    first = blocks[0]
    kind = {"item": "list", "row": "table"}.get(first.kind, first.kind)
    return Part(kind, lines, tuple(span.name for span in near if start <= span.start), level if kind == "heading" else 0,
                kind == "table" and len(blocks) > 1 and first.cells == first.header)


def _cells(article: Article, block: Block) -> Sequence[tuple[int, int]]:
    if block.kind == "row" and block.cells:
        return block.cells
    bullet = _BULLET.match(article.text, block.start, block.end) if block.kind == "item" else None
    return ((bullet.end() if bullet else block.start, block.end),)


def _with_strays(article: Article, spans: Sequence[Span]) -> Iterator[Block]:
    """The blocks, and between them as paragraphs what holds a span and is in none of them."""
    at = 0
    for block in (*article.blocks, Block(len(article.text), len(article.text))):
        inside = [span for span in spans if span.start >= at and span.end <= block.start and span.end > span.start]
        if inside:
            yield Block(min(span.start for span in inside), max(span.end for span in inside))
        if block.end > block.start:
            yield block
        at = max(at, block.end)


def _pieces(article: Article, start: int, end: int, spans: Iterable[Span]) -> Iterator[Piece]:
    inside = [span for span in spans if span.start < end and span.end > start]
    cuts = sorted({start, end, *(at for span in inside for at in (span.start, span.end) if start < at < end)})
    for a, b in pairwise(cuts):
        over = sorted((span for span in inside if span.start <= a and span.end >= b), key=lambda span: (span.end - span.start, span.name))
        text = shown(article, a, b)
        if not over:
            yield Piece(text)
        else:
            first, last = over[0].start == a, over[0].end <= b or b == end
            yield Piece(text, tuple(span.name for span in over), first, last)


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
