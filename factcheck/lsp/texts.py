"""The text of an editor: what it is called, how it is read, and where its characters are in the units that the editor counts in."""

from __future__ import annotations

import os
from bisect import bisect_right
from itertools import accumulate
from pathlib import Path

from lsprotocol.types import Position, Range
from pygls.uris import from_fs_path, to_fs_path, urlparse
from pygls.workspace import PositionCodec

from factcheck.article import HTML, KINDS, MARKDOWN, TEXT, WORD, Article, parse

# How an editor calls the languages that are read. Of a file that has another name for its language the suffix decides.
LANGUAGES = {"html": HTML, "xhtml": HTML, "markdown": MARKDOWN, "mdx": MARKDOWN, "pandoc": MARKDOWN, "quarto": MARKDOWN, "rmd": MARKDOWN}
_PLAIN = frozenset({"", "plaintext", "text", "txt", "mail"})
_SUFFIXES = {TEXT: ".txt", MARKDOWN: ".md", HTML: ".html"}
_SCHEMES = frozenset({"file", "untitled"})
_BOM = "\ufeff"


class Text:
    """A version of a document, with line ends as LF and no byte order mark; offsets are code points into `text`."""

    def __init__(self, raw: str, codec: PositionCodec) -> None:
        whole = raw.replace("\r\n", "\n").replace("\r", "\n")
        self.text = whole.removeprefix(_BOM)
        self._codec = codec
        self._mark = len(whole) - len(self.text)
        self._lines = whole.split("\n")
        self._starts = list(accumulate((len(line) + 1 for line in self._lines[:-1]), initial=0))

    def position(self, offset: int) -> Position:
        """Where an offset is for the editor."""
        at = offset + self._mark
        line = bisect_right(self._starts, at) - 1
        return Position(line, self._codec.client_num_units(self._lines[line][: at - self._starts[line]]))

    def range(self, start: int, end: int) -> Range:
        """Where a stretch is for the editor."""
        return Range(self.position(start), self.position(end))

    def line(self, number: int) -> Range:
        """A whole line, from 1; the last one where there are not so many."""
        at = min(max(1, number), len(self._lines)) - 1
        return Range(Position(at, 0), Position(at, self._codec.client_num_units(self._lines[at])))

    def offset(self, position: Position) -> int:
        """The offset of a place of the editor's; one beyond its line is the end of the line."""
        if position.line >= len(self._lines):
            return len(self.text)
        column = units = 0
        for ch in self._lines[position.line]:
            if units >= position.character:
                break
            units += self._codec.client_num_units(ch)
            column += 1
        return max(0, self._starts[position.line] + column - self._mark)


def kind_of(uri: str, language: str) -> str | None:
    """How a document is read; None where it is nothing that is checked."""
    scheme, _, path, *_ = urlparse(uri)
    if scheme not in _SCHEMES:
        return None
    if language.casefold() in LANGUAGES:
        return LANGUAGES[language.casefold()]
    suffix = Path(path).suffix.casefold()
    if suffix and suffix in KINDS:
        return None if KINDS[suffix] == WORD else KINDS[suffix]
    return TEXT if language.casefold() in _PLAIN else None


def name_of(uri: str, kind: str, root: str | None) -> str:
    """What a document is called: from the current folder where it is below it. One without a file is as if beside the folder's files."""
    path = to_fs_path(uri)
    if not path:
        called = Path(urlparse(uri)[2]).name or "untitled"
        suffix = Path(called).suffix.casefold()
        path = str(Path(root or ".").absolute() / (called if suffix and KINDS.get(suffix) == kind else called + _SUFFIXES[kind]))
    return relative(path)


def relative(path: str) -> str:
    """A path from the current folder where it is below it."""
    file, here = Path(path), Path.cwd()
    return str(file.relative_to(here)) if file.is_relative_to(here) else path


def uri_of(path: str) -> str:
    """The address of a file."""
    return str(from_fs_path(os.path.normpath(Path(path).absolute())))


def article_of(name: str, text: Text, kind: str) -> Article:
    """The text as an article."""
    return parse(name, text.text, kind=kind)
