"""A text put together from pieces of a file, with where each stands there, and the blocks that it falls into."""

from __future__ import annotations

from factcheck.article.model import Article, Block, Directive, Passage, Source
from factcheck.article.text import quotes, without_sic

_TIGHT = frozenset({"item", "row"})  # blocks of one kind that follow each other without an empty line


class Assembly:
    """Pieces in the order in which a reader sees them; white space runs together and is dropped at the edges of blocks."""

    def __init__(self) -> None:
        self.length = 0
        self.blocks: list[Block] = []
        self.quoted: list[tuple[int, int]] = []
        self.directives: list[Directive] = []
        self.passages: list[Passage] = []
        self.start: int | None = None  # of the block being put together
        self._parts: list[str] = []
        self.starts: list[int] = []
        self.spans: list[tuple[int, int]] = []
        self._space: tuple[int, int] | None = None  # white space that counts if something follows
        self._edge = 0  # where the block or cell begins that is being put together: no space stands there

    @property
    def begun(self) -> bool:
        """Whether the block being put together has something in it."""
        return self.start is not None

    def add(self, text: str, first: int, last: int, kind: str = "paragraph") -> None:
        """Text of a block, which stands for [first, last) of the file; a block of this kind begins where none has."""
        self.begin(kind, first)
        if self._space is not None:
            self._put(" ", *self._space)
        self._space = None
        self._put(text, first, last)

    def begin(self, kind: str, at: int) -> None:
        """A block begins, if none has."""
        if self.start is None:
            if self.blocks:
                tight = kind in _TIGHT and self.blocks[-1].kind == kind and not (self.directives and self.directives[-1].start > self.length)
                self._put("\n" if tight else "\n\n", at, at)
            self.start = self._edge = self.length

    def space(self, first: int, last: int) -> None:
        """White space: one space, if something stands on both sides of it."""
        if self.start is not None and self.length > self._edge:
            self._space = self._space or (first, last)

    def cell(self, at: int, mark: str = "") -> int:
        """A cell of a row begins, after a mark that sets it off from the one before. Its offset."""
        self.begin("row", at)
        self.edge(at, mark)
        return self.length

    def edge(self, at: int, mark: str = "") -> None:
        """White space before here is dropped, and a mark put in its place."""
        self._space = None
        if mark:
            self._put(mark, at, at)
        self._edge = self.length

    def tail(self, start: int) -> str:
        """The text from an offset on."""
        found: list[str] = []
        at = self.length
        for part in reversed(self._parts):
            if at <= start:
                break
            found.append(part)
            at -= len(part)
        return "".join(reversed(found))[max(0, start - at) :]

    def close(self, kind: str = "paragraph", level: int = 0, quoted: bool = False) -> None:
        """The end of a block, if one has begun."""
        if self.start is not None and self.tail(self.start).strip():
            self.end(Block(self.start, self.length, kind, level), quoted)
        self.start = self._space = None

    def end(self, block: Block, quoted: bool = False) -> None:
        """The end of a block that is known in full."""
        self.blocks.append(block)
        if quoted:
            self.quoted.append((block.start, block.end))
        self.start = self._space = None

    def directive(self, body: str, first: int, last: int) -> None:
        """A comment to us. Between two blocks it is in neither."""
        at = self.length if self.start is not None or not self.blocks else self.length + 1
        self.directives.append(Directive(at, at, body, (first, last)))

    def article(self, path: str, kind: str, source: str | None = None) -> Article:
        """The article; without a source its own text stands for the file."""
        text = "".join(self._parts)
        plain = without_sic(text)
        taken = None if source is None else Source(source, [*self.starts, self.length], [*self.spans, (len(source), len(source))])
        stretches = tuple(sorted({*quotes(plain), *self.quoted}))
        return Article(path, text, plain, tuple(self.blocks), stretches, kind, tuple(self.directives), taken, tuple(self.passages))

    def _put(self, text: str, first: int, last: int) -> None:
        if self.spans and self.spans[-1][1] == first and last - first == len(text) and self.spans[-1][1] - self.spans[-1][0] == self.length - self.starts[-1]:
            self.spans[-1] = (self.spans[-1][0], last)  # goes on where the piece before it ends, both character by character
        else:
            self.starts.append(self.length)
            self.spans.append((first, last))
        self._parts.append(text)
        self.length += len(text)
