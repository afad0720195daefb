"""Files to Article: the text, where its blocks and quotations stand, and nothing about elections."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from factcheck.errors import UnreadableArticle

TEXT, MARKDOWN = frozenset({".txt", ".text", ""}), frozenset({".md", ".markdown"})
_MARKS = {BOM_UTF16_LE: "utf-16-le", BOM_UTF16_BE: "utf-16-be"}
LATER = frozenset({".html", ".htm", ".docx", ".doc", ".odt", ".rtf", ".pdf"})


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the article that is read on its own: a paragraph, heading, list item or table row.

    `kind` is one of heading, paragraph, item, row. `level` is the depth of a heading (1 for the title), else 0.
    For a row, `cells` are the (start, end) of its cells and `header` the cells of the table's heading row.
    """

    start: int
    end: int
    kind: str = "paragraph"
    level: int = 0
    cells: tuple[tuple[int, int], ...] = ()
    header: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Article:
    """An article as every stage sees it. Offsets are code points into `text`, half open.

    `text` is the file as decoded (BOM dropped, CR and CRLF read as LF). `plain` has the same length: markup
    characters are blanked, so that words can be matched without moving an offset.
    `quotes` are the stretches inside quotation marks.
    """

    path: str
    text: str
    plain: str
    blocks: tuple[Block, ...]
    quotes: tuple[tuple[int, int], ...] = ()

    @cached_property
    def line_starts(self) -> list[int]:
        """Offsets at which the lines of `text` begin."""
        return [0, *(i + 1 for i, ch in enumerate(self.text) if ch == "\n")]

    def quoted(self, start: int, end: int) -> bool:
        """Whether the stretch lies inside quotation marks."""
        return any(a <= start and end <= b for a, b in self.quotes)


def read_article(path: str, data: bytes | None = None) -> Article:
    """Read a text or Markdown file; with `data`, its bytes, and `path` is only the name to print.

    Raises UnreadableArticle with one line naming the file and what to do.
    """
    suffix = Path(path).suffix.casefold()
    if suffix in LATER:
        raise UnreadableArticle(f"{path}: {suffix} articles cannot be read; save the draft as .txt or .md", path)
    raw = _bytes(path) if data is None else data
    text = _decode(path, raw)
    return parse(path, text, markdown=suffix in MARKDOWN)


def parse(path: str, text: str, markdown: bool = False) -> Article:
    """The Article of a text that has been decoded already; line ends are LF."""
    bare = text.replace("[sic]", " " * 5)  # a remark on what stands before it, no word of the sentence
    plain = _blank_markup(bare) if markdown else bare
    blocks = tuple(_blocks(text, plain, markdown))
    return Article(path, text, plain, blocks, tuple(_quotes(plain)))


def parse_like(article: Article, text: str) -> Article:
    """Another text in place of an article, read as the same kind of file."""
    return parse(article.path, text, markdown=Path(article.path).suffix.casefold() in MARKDOWN)


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


def _decode(path: str, raw: bytes) -> str:
    return decode(path, raw)[0].replace("\r\n", "\n").replace("\r", "\n")


def decode(path: str, raw: bytes) -> tuple[str, str, bytes]:
    """(text with its own line ends, encoding, byte order mark). Raises UnreadableArticle."""
    if not raw.strip():
        raise UnreadableArticle(f"{path}: the article is empty", path)
    if raw[:2] in _MARKS:
        encoding, mark = _MARKS[raw[:2]], raw[:2]
        try:
            text = raw[2:].decode(encoding)
        except UnicodeDecodeError:
            raise UnreadableArticle(f"{path}: starts like UTF-16 but is not; save it as UTF-8", path) from None
    elif b"\0" in raw[:4096] or raw[:4] in (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        raise UnreadableArticle(f"{path}: is not a text file; save the draft as .txt or .md", path)
    else:
        mark = BOM_UTF8 if raw.startswith(BOM_UTF8) else b""
        encoding = "utf-8"
        try:
            text = raw[len(mark) :].decode(encoding)
        except UnicodeDecodeError:
            encoding, mark = "cp1252", b""
            text = raw.decode(encoding, errors="replace")
    start = text[:4096]
    if sum(1 for ch in start if not ch.isprintable() and ch not in "\n\r\t\f\u200b\u2028") > len(start) // 20:
        raise UnreadableArticle(f"{path}: is not a text file; save the draft as .txt or .md", path)
    return text, encoding, mark


# --- markup ------------------------------------------------------------------------------------------------------

_MARKUP: tuple[str, ...] = (
    r"\A---\n.*?\n(?:---|\.\.\.)(?:\n|\Z)",  # front matter
    r"<!--.*?-->",
    r"^```.*?^```[ \t]*$",
    r"!\[[^\]\n]*\]\([^)\n]*\)",  # pictures
    r"(?<=\])\([^)\n]*\)|(?<=\])\[[^\]\n]*\]",  # targets of links
    r"^\s{0,3}\[[^\]\n]+\]:\s.*$",
    r"</?[A-Za-z][^>\n]*>",
    r"^\s{0,3}#{1,6}(?=\s)|(?<=\s)#+[ \t]*$",
    r"^\s{0,3}(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$",
    r"^\s{0,3}>+",
    r"^\s*[*+-](?=\s)",
    r"\*+|(?<!\w)_+|_+(?!\w)|`+|~~",
    r"[\[\]](?!\d)|\\(?=[\\`*_{}\[\]()#+.!|-])",
)


def _blank_markup(text: str) -> str:
    """`text` with markup replaced by spaces, length and line ends kept; table pipes stay."""
    for pattern in _MARKUP:
        flags = re.M | re.S if pattern.startswith((r"\A", "<!", "^```")) else re.M
        text = re.sub(pattern, lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=flags)
    return text


# --- blocks ------------------------------------------------------------------------------------------------------

_WRAPPED = 100  # a file whose lines all end before this column is hard-wrapped mail text


def _blocks(text: str, plain: str, markdown: bool) -> list[Block]:
    lines: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    groups: list[list[tuple[int, int]]] = []
    joinable = markdown or _is_wrapped(text)
    for start, end in lines:
        if not plain[start:end].strip(" \t|-:=*_"):
            groups.append([])
            continue
        row = _is_row(text[start:end])
        if joinable and groups and groups[-1] and not row and not _starts_block(text, start, end, markdown):
            groups[-1].append((start, end))
        else:
            groups.append([(start, end)])
    blocks: list[Block] = []
    header: tuple[tuple[int, int], ...] = ()
    for i, group in enumerate(groups):
        if not group:
            if i + 1 < len(groups) and not (groups[i + 1] and _is_row(text[slice(*groups[i + 1][0])])):
                header = ()
            continue
        start, end = group[0][0], group[-1][1]
        line = text[start:end]
        if len(group) == 1 and _is_row(line):
            cells = _cells(text, start, end)
            header = header or cells
            blocks.append(Block(start, end, "row", cells=cells, header=header))
            continue
        header = ()
        alone = i + 1 >= len(groups) or not groups[i + 1]
        before = i == 0 or not groups[i - 1]
        kind, level = _kind(text, line, markdown, i == 0, alone and before, _underlined(text, end))
        blocks.append(Block(start, end, kind, level))
    return blocks


def _is_wrapped(text: str) -> bool:
    """Lines that run on: most end without a full stop, none is long, and paragraphs are set off by empty lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 4 or max(map(len, lines)) > _WRAPPED or "\n\n" not in text:
        return False
    open_ended = sum(1 for line in lines if re.search(r"[a-z0-9,]$", line.rstrip()) and len(line) > 55)
    return open_ended * 3 > len(lines)


def _starts_block(text: str, start: int, end: int, markdown: bool) -> bool:
    line = text[start:end]
    if re.match(r"\s*(?:[*+•-]|\d{1,2}[.)])\s|\s{0,3}#{1,6}\s|\s{0,3}>", line):
        return True
    return not markdown and bool(re.match(r"\d{1,2}[:.]\d\d\b", line))


def _is_row(line: str) -> bool:
    return line.count("|") >= 2 or line.strip().count("\t") >= 2


def _cells(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The stretches between the bars (or tabs) of a row, without the empty ones at its ends."""
    mark = "|" if "|" in text[start:end] else "\t"
    found, at = [], start
    for i in range(start, end + 1):
        if i == end or text[i] == mark:
            found.append((at, i))
            at = i + 1
    if found and not text[slice(*found[0])].strip():
        found = found[1:]
    if found and not text[slice(*found[-1])].strip():
        found = found[:-1]
    return tuple(found)


def _underlined(text: str, end: int) -> bool:
    return bool(re.match(r"\n\s{0,3}(?:={3,}|-{3,})[ \t]*(?:\n|\Z)", text[end : end + 90]))


def _kind(text: str, line: str, markdown: bool, first: bool, alone: bool, underlined: bool) -> tuple[str, int]:
    bare = line.strip()
    if match := re.match(r"\s{0,3}(#{1,6})\s", line):
        return "heading", len(match[1])
    if underlined:
        return "heading", 1
    if re.match(r"\s*(?:[*+•-]|\d{1,2}[.)])\s", line):
        return "item", 0
    if markdown and re.fullmatch(r"\*\*[^*\n]{1,80}\*\*:?", bare):
        return "heading", 3
    letters = [ch for ch in bare if ch.isalpha()]
    if len(bare) <= 90 and len(letters) >= 3 and all(ch.isupper() for ch in letters) and not re.search(r"\d,\d", bare):
        return "heading", 1 if first else 2
    closed = re.search(r"[.!?;,…\"”]$", bare) or re.search(r"\d[\d,]*%?\)?$", bare)
    if not markdown and alone and len(bare) <= 110 and not closed:
        return "heading", 1 if first else 2
    return "paragraph", 0


# --- quotations --------------------------------------------------------------------------------------------------


def _quotes(text: str) -> list[tuple[int, int]]:
    """Stretches inside double quotation marks, straight or curly, and inside single curly ones.

    A quotation that opens and does not close runs to the end of its paragraph, as newspapers print long ones.
    """
    found: list[tuple[int, int]] = []
    for paragraph in re.finditer(r"[^\n]+", text):
        start, end = paragraph.span()
        opened: int | None = None
        for i in range(start, end):
            ch = text[i]
            if ch == "“" or (ch == '"' and opened is None):
                opened = i if opened is None else opened
            elif opened is not None and ch in "”\"":
                found.append((opened, i + 1))
                opened = None
        if opened is not None:
            found.append((opened, end))
        single = re.finditer(r"(?<!\w)‘[^‘\n]{2,300}?’(?!\w)", text[start:end])
        found += [(start + m.start(), start + m.end()) for m in single]
    return sorted(found)
