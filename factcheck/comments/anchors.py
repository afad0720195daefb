"""Where comments go in the main part of a Word document: insertions into its bytes, and runs split where a figure begins inside one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from factcheck.article.word import Document
from factcheck.article.wordml import Run, Stretch

_PRESERVE = b' xml:space="preserve"'


class Anchor(NamedTuple):
    """A comment by its number, on [start, end) of the article's text."""

    number: int
    start: int
    end: int


class _Edge(NamedTuple):
    """A place between two characters: the stretch that it is in, and how many of its characters are before it."""

    stretch: Stretch
    before: int


@dataclass(frozen=True, slots=True)
class _Spot:
    """A byte of the part at which something can be put, and what has to stand before and after it there."""

    at: int
    closing: bytes = b""
    reopening: bytes = b""
    mended: int | None = None  # where the start tag of a text ends that has to keep its white space from now on


class Anchors:
    """Comments put into the main part."""

    def __init__(self, document: Document, data: bytes, space: str) -> None:
        self.document, self.data, self.space = document, data, space
        self.firsts = [first for first, _ in document.stretches]

    def anchored(self, anchors: Iterable[Anchor]) -> bytes:
        """The part with all comments in it; one whose text is not in the body stands on what refers to it, or on the first paragraph."""
        spots: dict[int, _Spot] = {}
        put: dict[int, list[tuple[int, int, bytes]]] = {}
        prefix, space = self._prefix()
        for anchor in anchors:
            begins, ends = _marks(prefix, space, b"%d" % anchor.number)
            first, last = self._spots(anchor)
            for spot, order, text in ((first, 1, begins), (last, 0, ends)):
                spots[spot.at] = spot
                put.setdefault(spot.at, []).append((order, -anchor.number if order == 0 else anchor.number, text))
        return self._with(spots, put)

    def _with(self, spots: dict[int, _Spot], put: dict[int, list[tuple[int, int, bytes]]]) -> bytes:
        """Ranges that end somewhere come before those that begin there, and a run is split there once."""
        inserted: dict[int, bytes] = {spot.mended: _PRESERVE for spot in spots.values() if spot.mended is not None}
        for at, texts in put.items():
            inserted[at] = spots[at].closing + b"".join(text for *_, text in sorted(texts)) + spots[at].reopening
        edges = [0, *sorted(inserted), len(self.data)]
        return b"".join(inserted.get(a, b"") + self.data[a:b] for a, b in pairwise(edges))

    def _prefix(self) -> tuple[bytes, bytes]:
        """(prefix of the document's own elements, what declares it: nothing, unless they have none)."""
        prefix, colon, _ = self._name(self._anywhere().start).partition(b":")
        return (prefix, b"") if colon else (b"w", b' xmlns:w="%s"' % self.space.encode())

    def _anywhere(self) -> Run:
        assert self.document.first is not None
        return self.document.first

    # --- places ------------------------------------------------------------------------------------------------

    def _spots(self, anchor: Anchor) -> tuple[_Spot, _Spot]:
        """Where a comment begins and ends."""
        edges = self._edges(anchor)
        if edges is None:
            run = self._instead(anchor)
            return _Spot(run.start), _Spot(run.end)
        return self._spot(edges[0]), self._spot(edges[1])

    def _instead(self, anchor: Anchor) -> Run:
        """The run that carries a comment on a text that is not in the body: the reference to a note, or the first run."""
        passage = self.document.article.passage(anchor.start)
        part = passage.part.split(",")[0] if passage else ""
        return self.document.notes.get(part, self._anywhere())

    def _edges(self, anchor: Anchor) -> tuple[_Edge, _Edge] | None:
        """Before the first and behind the last character of a text; None where it is not in the body, or in a box there."""
        passage = self.document.article.passage(anchor.start)
        first, last = self.document.numbered.span(anchor.start, anchor.end)
        if not self.firsts or (passage is not None and passage.part and not passage.part.startswith("table")) or last > self._length():
            return None
        i, j = bisect_right(self.firsts, first) - 1, bisect_right(self.firsts, max(first, last - 1)) - 1
        start, end = self.document.stretches[i], self.document.stretches[j]
        return _Edge(start[1], first - start[0]), _Edge(end[1], last - end[0])

    def _length(self) -> int:
        first, last = self.document.stretches[-1]
        return first + len(last.text)

    def _spot(self, edge: _Edge) -> _Spot:
        """Where something can be put at an edge: beside a run, beside an element in it, or inside its text."""
        stretch, run, element = edge.stretch, edge.stretch.run, edge.stretch.element
        at = stretch.first + len(stretch.text[: edge.before].encode()) if edge.before < len(stretch.text) else stretch.last
        if not element.is_text:
            at = element.start if edge.before == 0 else element.end
        closing, reopening = b"</%s>" % self._name(run.start), self._opening(run)
        if at <= element.opened:
            return _Spot(run.start) if run.first == element.start else _Spot(element.start, closing, reopening)
        if at >= element.closing:
            return _Spot(run.end) if run.last == element.end else _Spot(element.end, closing, reopening)
        tag = self.data[element.start : element.opened]
        again = tag if b"xml:space" in tag else tag[:-1] + _PRESERVE + b">"
        mended = None if b"xml:space" in tag else element.opened - 1
        return _Spot(at, b"</%s>" % self._name(element.start) + closing, reopening + again, mended)

    def _name(self, at: int) -> bytes:
        """The name of the element that begins at a byte, as written."""
        return self.data[at + 1 : self.data.index(b">", at)].split()[0].rstrip(b"/")

    def _opening(self, run: Run) -> bytes:
        """The start of a run, and its properties, as they are."""
        return self.data[run.start : run.opened] + self.data[slice(*run.properties)]


def _marks(prefix: bytes, space: bytes, number: bytes) -> tuple[bytes, bytes]:
    """(what begins the range of a comment, what ends it and refers to the comment)."""
    values = {b"w": prefix, b"x": space, b"n": number}
    begins = b'<%(w)s:commentRangeStart%(x)s %(w)s:id="%(n)s"/>' % values
    return begins, b'<%(w)s:commentRangeEnd%(x)s %(w)s:id="%(n)s"/><%(w)s:r%(x)s><%(w)s:commentReference %(w)s:id="%(n)s"/></%(w)s:r>' % values


def numbers_in(attributes: Sequence[str]) -> list[int]:
    """Those of the ids of comments that are numbers."""
    return [int(one) for one in attributes if one.lstrip("-").isdigit()]
