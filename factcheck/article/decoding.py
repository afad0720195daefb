"""Bytes of an article to text: byte order mark, then what the page declares, then UTF-8, then Windows-1252."""

from __future__ import annotations

import codecs
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from factcheck.errors import UnreadableArticle

ZIP = b"PK\x03\x04"
_MARKS = {BOM_UTF16_LE: "utf-16-le", BOM_UTF16_BE: "utf-16-be"}
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?P<meta>[\w.:-]+)|\A\s*<\?xml[^>]{0,100}?encoding\s*=\s*["'](?P<xml>[\w.:-]+)""", re.I)
_HEAD = 4096  # bytes in which a page says its encoding
_NO_TEXT = "{}: is not a text file; save the draft as .docx, .txt, .md or .html"


def decode(path: str, raw: bytes, declares: bool = False) -> tuple[str, str, bytes]:
    """(text with its own line ends, encoding, byte order mark). Where it `declares`, a page says its encoding. Raises UnreadableArticle."""
    if not raw.strip():
        raise UnreadableArticle(f"{path}: the article is empty", path)
    if raw[:2] in _MARKS:
        encoding, mark = _MARKS[raw[:2]], raw[:2]
        try:
            text = raw[2:].decode(encoding)
        except UnicodeDecodeError:
            raise UnreadableArticle(f"{path}: starts like UTF-16 but is not; save it as UTF-8", path) from None
    elif b"\0" in raw[:_HEAD] or raw[:4] in (b"%PDF", ZIP, b"\xd0\xcf\x11\xe0"):
        raise UnreadableArticle(_NO_TEXT.format(path), path)
    else:
        mark = BOM_UTF8 if raw.startswith(BOM_UTF8) else b""
        text, encoding = _first(raw[len(mark) :], ["utf-8"] if mark or not declares else [*_declared(raw), "utf-8"])
        mark = mark if encoding == "utf-8" else b""
    start = text[:4096]
    if sum(1 for ch in start if not ch.isprintable() and ch not in "\n\r\t\f\u200b\u2028") > len(start) // 20:
        raise UnreadableArticle(_NO_TEXT.format(path), path)
    return text, encoding, mark


def undone(text: str) -> str:
    """The text with CRLF and CR read as LF."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _first(raw: bytes, encodings: list[str]) -> tuple[str, str]:
    """The text in the first encoding that it is in, Windows-1252 at last."""
    for encoding in encodings:
        try:
            return raw.decode(encoding), encoding
        except UnicodeError:
            continue
    return raw.decode("cp1252", errors="replace"), "cp1252"


def _declared(raw: bytes) -> list[str]:
    """The encoding that a page declares, as browsers take it; none where it is not known."""
    match = _DECLARED.search(raw[:_HEAD])
    if match is None:
        return []
    label = (match["meta"] or match["xml"]).decode("ascii", errors="replace")
    try:
        name = codecs.lookup(label).name
        b"x".decode(name)  # raises where it is no encoding of text
    except (LookupError, ValueError):
        return []
    if name in {"iso8859-1", "ascii"}:
        return ["cp1252"]  # what pages mean by it
    return ["utf-8"] if name.startswith(("utf-16", "utf-32", "utf-7")) else [name]
