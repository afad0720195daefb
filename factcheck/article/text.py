"""Text and Markdown to an Article: blocks by lines, markup blanked, quotation marks."""

from __future__ import annotations

import re

from factcheck.article.model import MARKDOWN, TEXT, Article, Block, Directive

_COMMENT = re.compile(r"<!--\s*factcheck:(?P<body>.*?)-->", re.S)


def read(path: str, text: str, markdown: bool = False) -> Article:
    """The Article of a text that has been decoded already; line ends are LF."""
    bare = without_sic(text)
    plain = _blank_markup(bare) if markdown else bare
    blocks = tuple(_blocks(text, plain, markdown))
    said = tuple(_directives(text, plain)) if "factcheck:" in text else ()
    return Article(path, text, plain, blocks, tuple(quotes(plain)), MARKDOWN if markdown else TEXT, said)


def without_sic(text: str) -> str:
    """The text with [sic] blanked: a remark on what stands before it, no word of the sentence."""
    return text.replace("[sic]", " " * 5)


def _directives(text: str, plain: str) -> list[Directive]:
    """What comments say to us; in plain text they are no comments."""
    found = [Directive(m.start(), m.end(), m["body"], m.span()) for m in _COMMENT.finditer(text)]
    return [one for one in found if not plain[one.start : one.end].strip()]


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
        own = row or _starts_block(text, start, end, markdown) or bool(groups and groups[-1] and _listed(text[slice(*groups[-1][-1])], text[start:end]))
        if joinable and groups and groups[-1] and not own:
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
            cells = cells_of(text, start, end)
            header = header or cells
            blocks.append(Block(start, end, "row", cells=cells, header=header))
            continue
        header = ()
        alone = i + 1 >= len(groups) or not groups[i + 1]
        before = i == 0 or not groups[i - 1]
        kind, level = kind_of_line(line, markdown, i == 0, alone and before, _underlined(text, end))
        blocks.append(Block(start, end, kind, level))
    return blocks


def _is_wrapped(text: str) -> bool:
    """Lines that run on: most end without a full stop, none is long, and paragraphs are set off by empty lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 4 or max(map(len, lines)) > _WRAPPED or "\n\n" not in text:
        return False
    open_ended = sum(1 for line in lines if re.search(r"[a-z0-9,]$", line.rstrip()) and len(line) > 55)
    return open_ended * 3 > len(lines)


_RESULT_LINE = re.compile(r"[ \t]*[*_(]*[A-Z][^.!?\n]{0,48}\d[\d,.]*(?: ?(?:%|pct|per cent|votes))?[)*_]*[ \t]*")


def _listed(before: str, line: str) -> bool:
    """Whether a line and the one before are entries of a list without marks: "Leadbeater (Lab) 13,296" and "Stephenson (Con) 12,973"."""
    if _RESULT_LINE.fullmatch(before):
        return bool(re.match(r"[ \t]*[*_(]*[A-Z]", line))
    return len(before.rstrip()) <= 60 and before.count(" ") < 6 and bool(_RESULT_LINE.fullmatch(line))


def _starts_block(text: str, start: int, end: int, markdown: bool) -> bool:
    line = text[start:end]
    if re.match(r"\s*(?:[*+•-]|\d{1,2}[.)])\s|\s{0,3}#{1,6}\s|\s{0,3}>", line):
        return True
    return not markdown and bool(re.match(r"\d{1,2}[:.]\d\d\b", line))


def _is_row(line: str) -> bool:
    return line.count("|") >= 2 or line.strip().count("\t") >= 2


def cells_of(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
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


def kind_of_line(line: str, markdown: bool, first: bool, alone: bool, underlined: bool = False) -> tuple[str, int]:
    """(kind, level) of a block by how it is written; `first` of the article, or `alone` between empty lines."""
    bare = line.strip()
    if match := re.match(r"\s{0,3}(#{1,6})\s", line):
        return "heading", len(match[1])
    if underlined:
        return "heading", 1
    if re.match(r"\s*(?:[*+•-]|\d{1,2}[.)])\s", line):
        return "item", 0
    if markdown and re.fullmatch(r"\*\*[^*\n]{1,80}\*\*:?", bare):
        return "heading", 3
    letters = [ch for ch in bare if ch.isalpha()] if len(bare) <= 90 else []
    if len(letters) >= 3 and all(ch.isupper() for ch in letters) and not re.search(r"\d,\d", bare):
        return "heading", 1 if first else 2
    closed = re.search(r"[.!?;,…\"”]$", bare) or re.search(r"\d[\d,]*%?\)?$", bare)
    if not markdown and alone and len(bare) <= 110 and not closed:
        return "heading", 1 if first else 2
    return "paragraph", 0


# --- quotations --------------------------------------------------------------------------------------------------


_DOUBLE_QUOTE = re.compile('["“”]')


def quotes(text: str) -> list[tuple[int, int]]:
    """Stretches inside double quotation marks, straight or curly, and inside single curly ones.

    A quotation that opens and does not close runs to the end of its paragraph, as newspapers print long ones.
    """
    found: list[tuple[int, int]] = []
    for paragraph in re.finditer(r"[^\n]+", text):
        start, end = paragraph.span()
        opened: int | None = None
        for mark in _DOUBLE_QUOTE.finditer(text, start, end):
            i, ch = mark.start(), mark[0]
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
