"""Texts as editors send them, and where our positions are in them: markup beside text, and units of UTF-16."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

from factcheck.server.requests import BadRequest

_MARK = "\ufeff"
_APART = re.compile(rf"(\r\n?|{_MARK})")


@dataclass
class Annotated:
    """A text in pieces. `plain` is what is read; `whole` what the client has, markup included.

    Each piece is (start in plain, start in whole, length in whole, whether it is text): offsets are code points.
    """

    plain: str = ""
    whole: str = ""
    pieces: list[tuple[int, int, int, bool]] = field(default_factory=list)

    def text(self, text: str) -> None:
        """Text as it stands."""
        for part in _APART.split(text):
            if part.startswith("\r"):  # read as LF, however it is written
                self.markup(part, "\n")
            elif part == _MARK:  # of a file's byte order, no character of its text
                self.markup(part)
            else:
                self._add(part, part, True)

    def markup(self, markup: str, stands_for: str = "") -> None:
        """Markup, and what it stands for in the text."""
        self._add(markup, stands_for, False)

    def _add(self, whole: str, plain: str, is_text: bool) -> None:
        if whole or plain:
            self.pieces.append((len(self.plain), len(self.whole), len(whole), is_text))
            self.plain += plain
            self.whole += whole

    def span(self, start: int, end: int) -> tuple[int, int]:
        """(offset, length) in the client's text, in units of UTF-16, of a stretch of `plain`."""
        first = self._first(start)
        last = max(self._last(end - 1), first)
        return units(self.whole[:first]), units(self.whole[first:last])

    def _first(self, at: int) -> int:
        start, place, _, is_text = self._piece(at)
        return place + at - start if is_text else place

    def _last(self, at: int) -> int:
        start, place, length, is_text = self._piece(at)
        return place + at - start + 1 if is_text else place + length

    def _piece(self, at: int) -> tuple[int, int, int, bool]:
        """The piece that a character of `plain` is in: the last that begins there or before, for those before it may be empty."""
        if not self.pieces:
            return 0, 0, 0, True
        return self.pieces[max(0, bisect_right(self.pieces, at, key=lambda piece: piece[0]) - 1)]


def units(text: str) -> int:
    """How many units of UTF-16 a text has."""
    return len(text) + sum(1 for ch in text if ord(ch) > 0xFFFF)


def of_text(text: str) -> Annotated:
    """A text without markup."""
    made = Annotated()
    made.text(text)
    return made


def of_data(data: str) -> Annotated:
    """LanguageTool's annotated text: {"annotation": [{"text": …}, {"markup": …, "interpretAs": …}]}. Raises BadRequest."""
    try:
        found: Any = json.loads(data)
    except (ValueError, RecursionError):
        raise BadRequest("'data' is no valid JSON") from None
    parts = found.get("annotation") if isinstance(found, dict) else None
    if not isinstance(parts, list):
        raise BadRequest("'data' must be an object with a list 'annotation'")
    made = Annotated()
    for part in parts:
        text, markup, stands_for = (part.get(key) if isinstance(part, dict) else None for key in ("text", "markup", "interpretAs"))
        if isinstance(text, str) and markup is None and stands_for is None:
            made.text(text)
        elif isinstance(markup, str) and text is None and isinstance(stands_for, str | None):
            made.markup(markup, (stands_for or "").replace("\r\n", "\n").replace("\r", "\n"))
        else:
            raise BadRequest("each part of 'annotation' must have either 'text', or 'markup' and perhaps 'interpretAs'")
    return made
