"""Files to Article, by kind: bytes are decoded, then read as what they are."""

from __future__ import annotations

from pathlib import Path

from factcheck.article.decoding import ZIP, decode, undone
from factcheck.article.model import HTML, MARKDOWN, TEXT, WORD, Article
from factcheck.errors import UnreadableArticle

KINDS = {".txt": TEXT, ".text": TEXT, "": TEXT, ".md": MARKDOWN, ".markdown": MARKDOWN, ".html": HTML, ".htm": HTML, ".xhtml": HTML, ".docx": WORD}
LATER = frozenset({".doc", ".odt", ".rtf", ".pdf"})
_PAGE = (b"<!doctype html", b"<html")


def read_article(path: str, data: bytes | None = None) -> Article:
    """Read an article of any kind; with `data`, its bytes, and `path` is only the name to print.

    Raises UnreadableArticle with one line naming the file and what to do.
    """
    suffix = Path(path).suffix.casefold()
    if suffix in LATER:
        raise UnreadableArticle(f"{path}: {suffix} articles cannot be read; save the draft as .docx, .txt, .md or .html", path)
    raw = _bytes(path) if data is None else data
    kind = kind_of(path, raw)
    if kind == WORD:
        from factcheck.article.word import read

        return read(path, raw)
    return parse(path, undone(decoded(path, raw)[0]), kind=kind)


def decoded(path: str, raw: bytes) -> tuple[str, str, bytes]:
    """(text with its own line ends, encoding, byte order mark) of an article that is a text file. Raises UnreadableArticle."""
    return decode(path, raw, declares=kind_of(path, raw) == HTML)


def kind_of(path: str, raw: bytes = b"") -> str:
    """The kind of an article by its name; of one without a suffix by how it begins."""
    suffix = Path(path).suffix.casefold()
    if not suffix and raw.startswith(ZIP):
        return WORD
    if not suffix and raw[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_PAGE):
        return HTML
    return KINDS.get(suffix, TEXT)


def parse(path: str, text: str, markdown: bool = False, kind: str = "") -> Article:
    """The Article of a text that has been decoded already; line ends are LF. The kind is text unless said otherwise."""
    if kind == HTML:
        from factcheck.article.html import read as read_page

        return read_page(path, text)
    from factcheck.article.text import read

    return read(path, text, markdown or kind == MARKDOWN)


def parse_like(article: Article, text: str) -> Article:
    """Another text of a file in place of an article's, read as the same kind of file."""
    return parse(article.path, text, kind=article.kind)


def _bytes(path: str) -> bytes:
    try:
        file = Path(path)
        if file.is_dir():
            raise UnreadableArticle(f"{path}: is a folder, not an article; name the files in it", path)
        return file.read_bytes()
    except FileNotFoundError:
        raise UnreadableArticle(f"{path}: no such file", path) from None
    except OSError as error:
        raise UnreadableArticle(f"{path}: cannot be read: {error.strerror}", path) from None
