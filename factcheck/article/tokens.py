"""A web page as tokens, each with the stretch of the file that it is, and its text as stretches of one kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from html.entities import html5
from typing import TYPE_CHECKING, NamedTuple

from factcheck.article.elements import HEADINGS

if TYPE_CHECKING:
    from turbohtml import Token

TEXT, START, END, COMMENT = "text", "start", "end", "comment"
# White space, a reference to a character, or words.
_STRETCH = re.compile(r"(?P<space>[ \t\n\f]+)|(?P<entity>&(?:\#\d+;?|\#[xX][\da-fA-F]+;?|[A-Za-z][A-Za-z\d]{0,31};?))|[^ \t\n\f][^ \t\n\f&]*(?: [^ \t\n\f&]+)*")
_MARK = re.compile(r"[\d\s\[\](),*†‡§¶]+")  # what stands in a raised reference to a note
_MARK_PIECES = 8
INVISIBLE = frozenset({"\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"})  # where a word may be broken, and the like


class Piece(NamedTuple):
    """A token of a page: "text", "start", "end" or "comment", the name of its element, and the stretch of the file that it is."""

    kind: str
    tag: str
    first: int
    last: int
    data: str
    attributes: Mapping[str, str | None]


def pieces_of(source: str) -> Iterator[Piece]:
    """The page as tokens, each up to where the next begins."""
    from turbohtml import TokenType, tokenize

    kinds = {TokenType.TEXT: TEXT, TokenType.START_TAG: START, TokenType.END_TAG: END, TokenType.COMMENT: COMMENT}
    lines = [0, *(m.end() for m in re.finditer("\n", source))]
    before: Token | None = None
    first = 0
    for token in tokenize(source):
        at = lines[token.line - 1] + token.col
        if before is not None and before.type in kinds:
            yield _piece(kinds[before.type], before, first, at)
        before, first = token, at
    if before is not None and before.type in kinds:
        yield _piece(kinds[before.type], before, first, len(source))


def _piece(kind: str, token: Token, first: int, last: int) -> Piece:
    attributes = dict(token.attrs or ()) if kind == START else {}
    return Piece(kind, (token.tag or "").casefold(), first, last, token.data or "", attributes)


def stretches(source: str, piece: Piece) -> Iterator[tuple[str, int, int]]:
    """(text, start, end in the file) of a token that is text: words, or a reference to a character; "" for white space."""
    at = made = 0
    raw = source[piece.first : piece.last]
    while made < len(piece.data) and (match := _STRETCH.match(raw, at)):
        first, text = at, match[0]
        at = match.end()
        if match["entity"]:
            text, used = _referred(text)
            at = first + used
        made += len(text)
        if text not in INVISIBLE:
            yield "" if match["space"] or text in {" ", "\n", "\t"} else text, piece.first + first, piece.first + at


def _referred(text: str) -> tuple[str, int]:
    """(what a reference stands for, how many characters it takes): `&pound5` is a pound sign, and a 5 that is no part of it."""
    if text[1:] in html5 or text[1] == "#":
        return unescape(text), len(text)
    known = next((text[:size] for size in range(len(text), 2, -1) if text[1:size] in html5), "&")
    return unescape(known), len(known)


def layouts(pieces: Sequence[Piece]) -> frozenset[int]:
    """The tables that only lay out the page, by the number of the token that begins them: what they hold is no row of figures."""
    found: set[int] = set()
    inside: list[int] = []
    for number, piece in enumerate(pieces):
        if piece.tag == "table" and piece.kind == START:
            found.update(inside[-1:])
            inside.append(number)
            if (piece.attributes.get("role") or "").casefold() in {"presentation", "none"}:
                found.add(number)
        elif piece.tag == "table" and piece.kind == END:
            inside[-1:] = []
        elif piece.tag in HEADINGS and piece.kind == START:
            found.update(inside[-1:])
    return frozenset(found)


def is_mark(pieces: Sequence[Piece], number: int) -> bool:
    """Whether a raised element is a reference to a note, and so no part of the figure before it; the 1 of "1/2" is none."""
    said = ""
    for at, piece in enumerate(pieces[number + 1 : number + _MARK_PIECES], number + 1):
        if piece.kind == TEXT:
            said += piece.data
        elif piece.kind == END and piece.tag == "sup":
            after = pieces[at + 1] if at + 1 < len(pieces) else None
            return bool(_MARK.fullmatch(said)) and not (after and after.kind == TEXT and after.data[:1] in {"/", "⁄"})
    return False
