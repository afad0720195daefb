"""Files to Article: the text, where its blocks and quotations stand, and nothing about elections. One module a kind of file."""

from __future__ import annotations

from factcheck.article.model import HTML, MARKDOWN, TEXT, WORD, Article, Block, Directive, Passage, Source
from factcheck.article.reading import KINDS, decoded, kind_of, parse, parse_like, read_article

__all__ = ["HTML", "KINDS", "MARKDOWN", "TEXT", "WORD", "Article", "Block", "Directive", "Passage", "Source", "decoded", "kind_of", "parse", "parse_like", "read_article"]
