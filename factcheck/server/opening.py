"""A file to a text that can be edited: as it stands where it is written as text; of a web page or document what is read of it, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePath

from factcheck.article import MARKDOWN, TEXT, Article, Block, read_article
from factcheck.server.jobs import Opened


def opened(name: str, data: bytes) -> Opened:
    """The text, and a name that says how it is to be read. Raises UnreadableArticle."""
    article = read_article(name, data)
    if article.kind in {TEXT, MARKDOWN}:
        return Opened(name, article.text)
    return Opened(f"{PurePath(name).stem}.md", "\n\n".join(_parts(article)) + "\n")


def _parts(article: Article) -> Iterator[str]:
    """Paragraphs, headings, lists and tables, each in Markdown."""
    for kind, blocks in groupby(article.blocks, key=lambda block: block.kind):
        lines = [_line(article, block) for block in blocks]
        yield from ["\n".join(lines)] if kind in {"row", "item"} else lines


def _line(article: Article, block: Block) -> str:
    if block.kind == "row":
        return f"| {' | '.join(_words(article, *cell) for cell in block.cells)} |"
    words = _words(article, block.start, block.end)
    if block.kind == "heading":
        return f"{'#' * max(1, block.level)} {words}"
    return f"- {words}" if block.kind == "item" else words


def _words(article: Article, start: int, end: int) -> str:
    return " ".join(article.plain[start:end].split())
