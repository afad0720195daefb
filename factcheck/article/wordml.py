"""A part of a Word document as a list of what stands in it, each text with its bytes in the part.

Tracked changes are taken as accepted: what is deleted or moved away is left out. So is hidden text, and what a field is made of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from factcheck.article.package import Package, elements, local, parsed, parser

# Elements whose content is not in the document, or not in what is accepted.
_OUT = frozenset({"del", "moveFrom", "instrText", "delInstrText", "delText", "pPrChange", "rPrChange", "trPrChange", "tcPrChange", "sectPrChange", "tblPrChange",
                  "sdtPr", "rt", "Fallback"})
NAMESPACES = ("http://schemas.openxmlformats.org/wordprocessingml/2006/main ", "http://purl.oclc.org/ooxml/wordprocessingml/main ")
_MARKS = frozenset({"pPr", "rPr", "trPr", "tcPr"})  # in these `del` says something of what they belong to
_SIGNS = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "-"}
_OFF = frozenset({"0", "false", "off"})
_TAG = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")


@dataclass(frozen=True, slots=True)
class Style:
    """A style of paragraphs or characters: its name, the level of a heading (0 for none), whether it hides."""

    name: str = ""
    level: int = 0
    hidden: bool = False
    item: bool = False


@dataclass(slots=True)
class Paragraph:
    """A paragraph. `start` and `inside` are bytes: where it begins, and where its content may begin."""

    start: int
    style: Style = field(default_factory=Style)
    item: bool = False
    joined: bool = False  # its end is deleted: the next one goes on with it


@dataclass(slots=True)
class Row:
    """A row of a table."""

    head: bool = False
    deleted: bool = False


@dataclass(slots=True)
class Cell:
    """A cell of a row; `above` where it goes on with the cell above it."""

    columns: int = 1
    above: bool = False
    deleted: bool = False


@dataclass(slots=True)
class Run:
    """A run: bytes of its start tag, its properties, and where it ends; and those of its elements that stand in the text."""

    start: int
    opened: int
    properties: tuple[int, int] = (0, 0)
    end: int = 0
    closing: int = 0
    hidden: bool = False
    first: int | None = None  # where its content begins and ends, apart from its properties
    last: int = 0
    note: str = ""  # the note that it refers to


@dataclass(slots=True)
class Element:
    """An element of a run that stands for text: bytes of it and of what is in it."""

    start: int
    opened: int
    closing: int
    end: int
    is_text: bool


@dataclass(slots=True)
class Stretch:
    """Characters that stand next to each other in one element of a run; `first` and `last` are bytes."""

    text: str
    first: int
    last: int
    run: Run
    element: Element


@dataclass(frozen=True)
class Break:
    """A line ends here."""


@dataclass(frozen=True)
class Begin:
    """A table, row, cell or paragraph begins."""

    what: str
    of: Any = None


@dataclass(frozen=True)
class End:
    """A table, row, cell or paragraph ends."""

    what: str
    of: Any = None


Item = Stretch | Break | Begin | End


def styles(package: Package, name: str) -> Mapping[str, Style]:
    """The styles of a document by id; what one takes over from another is not looked for, but for headings."""
    found: dict[str, Style] = {}
    key = ""
    for tag, attributes in elements(package, name):
        value = attributes.get("val", "")
        if tag == "style":
            key = attributes.get("styleId", "")
            found[key] = Style()
            continue
        old = found.get(key)
        if old is None:
            continue
        if tag == "name":
            heading = re.fullmatch(r"(?i)heading ([1-9])", value)
            level = int(heading[1]) if heading else 1 if value.casefold() == "title" else old.level
            found[key] = Style(value.casefold(), level, old.hidden, value.casefold().startswith("list "))
        elif tag == "outlineLvl" and value.isdigit() and int(value) < 9:
            found[key] = Style(old.name, old.level or int(value) + 1, old.hidden, old.item)
        elif tag == "vanish":
            found[key] = Style(old.name, old.level, value not in _OFF, old.item)
        elif tag == "basedOn" and value in found and not old.level:
            found[key] = Style(old.name, found[value].level, old.hidden, old.item or found[value].item)
    return found


def _word(name: str) -> str:
    """The local name of an element of WordprocessingML; ":" and the name for one of drawings and formulas."""
    return local(name) if name.startswith(NAMESPACES) or name.endswith(" Fallback") else f":{local(name)}"


class Reader:
    """Reads one part. `items` is what stands in it, in order; text boxes come last, each as if it stood alone."""

    def __init__(self, package: Package, name: str, known: Mapping[str, Style]) -> None:
        self.data, self.known = package.part(name), known
        self.boxes: list[Item] = []
        self.notes: dict[str, Run] = {}
        self.lists: list[list[Item]] = [[]]
        self.stack: list[str] = []
        self.out = 0
        self.paragraphs: list[Paragraph] = []
        self.rows: list[Row] = []
        self.cells: list[Cell] = []
        self.runs: list[Run] = []
        self.element: Element | None = None
        self.pending: Stretch | None = None  # its end is where the next thing begins
        made = self.parser = parser(package, name)
        made.StartElementHandler, made.EndElementHandler, made.CharacterDataHandler = self._start, self._end, self._text
        parsed(package, name, made)
        self.items: list[Item] = [*self.lists[0], *self.boxes]

    def _now(self) -> int:
        """Where the parser is, in bytes; what was read before ends here."""
        at: int = self.parser.CurrentByteIndex
        if self.pending is not None:
            self.pending.last, self.pending = at, None
        return at

    def _tag_end(self, at: int) -> int:
        match = _TAG.match(self.data, at)
        return match.end() if match else at

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        at = self._now()
        tag, parent = _word(name), self.stack[-1] if self.stack else ""
        self.stack.append(tag)
        if self.out or (tag in _OUT and parent not in _MARKS) or tag.endswith("PrChange"):
            self.out += 1
            return
        values = {local(key): value for key, value in attributes.items()}
        if parent in _MARKS:
            self._property(tag, parent, values)
        elif tag == "r":
            self.runs.append(Run(at, self._tag_end(at)))
        elif tag == "p":
            self.paragraphs.append(Paragraph(at))
            self.lists[-1].append(Begin(tag, self.paragraphs[-1]))
        elif tag == "tr":
            self.rows.append(Row())
            self.lists[-1].append(Begin(tag, self.rows[-1]))
        elif tag == "tc":
            self.cells.append(Cell())
            self.lists[-1].append(Begin(tag, self.cells[-1]))
        elif tag == "tbl":
            self.lists[-1].append(Begin(tag))
        elif tag == "txbxContent":
            self.lists.append([])
        elif self.runs and parent == "r" and tag != "rPr":
            self._in_run(tag, at, values)
        elif tag in {"footnote", "endnote"}:
            self.lists[-1].append(Begin("note", "" if values.get("type") else values.get("id", "")))

    def _in_run(self, tag: str, at: int, values: dict[str, str]) -> None:
        """Something that stands in a run."""
        run = self.runs[-1]
        run.first = at if run.first is None else run.first
        if tag in {"footnoteReference", "endnoteReference"}:
            self.notes.setdefault(f"{tag.removesuffix('Reference')} {values.get('id', '')}", run)
        if run.hidden:
            return
        if tag == "t":
            end = self._tag_end(at)
            self.element = Element(at, end, end, end, True)
        elif tag in _SIGNS:
            end = self._tag_end(at)
            self.lists[-1].append(Stretch(_SIGNS[tag], at, end, run, Element(at, at, end, end, False)))
        elif tag in {"br", "cr"}:
            self.lists[-1].append(Break())

    def _property(self, tag: str, parent: str, values: dict[str, str]) -> None:
        """What the properties of a paragraph, run, row or cell say."""
        value = values.get("val", "")
        owner = self.stack[-3] if len(self.stack) > 2 else ""
        if parent == "pPr" and self.paragraphs:
            if tag == "pStyle":
                self.paragraphs[-1].style = self.known.get(value, Style())
            elif tag == "numPr":
                self.paragraphs[-1].item = True
        elif parent == "rPr" and owner == "pPr" and self.paragraphs:
            self.paragraphs[-1].joined = self.paragraphs[-1].joined or tag in {"del", "moveFrom"}
        elif parent == "rPr" and owner == "r" and self.runs:
            if tag == "vanish":
                self.runs[-1].hidden = value not in _OFF
            elif tag == "rStyle":
                self.runs[-1].hidden = self.runs[-1].hidden or self.known.get(value, Style()).hidden
        elif parent == "trPr" and self.rows:
            self.rows[-1].head = self.rows[-1].head or (tag == "tblHeader" and value not in _OFF)
            self.rows[-1].deleted = self.rows[-1].deleted or tag == "del"
        elif parent == "tcPr" and self.cells:
            if tag == "gridSpan" and value.isdigit() and len(value) < 6:
                self.cells[-1].columns = int(value)
            elif tag == "vMerge":
                self.cells[-1].above = value != "restart"
            elif tag == "cellDel":
                self.cells[-1].deleted = True

    def _text(self, text: str) -> None:
        at = self._now()
        if self.element is None or self.out or not self.runs:
            return
        paragraph = self.paragraphs[-1] if self.paragraphs else None
        if paragraph is not None and paragraph.style.hidden:
            return
        self.pending = Stretch(text, at, at, self.runs[-1], self.element)
        self.lists[-1].append(self.pending)

    def _end(self, name: str) -> None:
        at = self._now()
        tag = self.stack.pop()
        if self.out:
            self.out -= 1
            return
        end = self._tag_end(at)
        parent = self.stack[-1] if self.stack else ""
        if parent in _MARKS:
            return
        if parent == "r" and self.runs:
            if tag == "rPr":
                self.runs[-1].properties = self.runs[-1].opened, end
            else:
                self.runs[-1].last = end
        if tag == "t" and self.element is not None:
            self.element.closing, self.element.end, self.element = at, end, None
        elif tag == "r" and self.runs:
            run = self.runs.pop()
            run.closing, run.end = at, end
        elif tag == "txbxContent" and len(self.lists) > 1:
            self.boxes += [Begin("box"), *self.lists.pop(), End("box")]
        elif tag == "tbl":
            self.lists[-1].append(End(tag))
        elif tag == "p" and self.paragraphs:
            self.lists[-1].append(End(tag, self.paragraphs.pop()))
        elif tag == "tr" and self.rows:
            self.lists[-1].append(End(tag, self.rows.pop()))
        elif tag == "tc" and self.cells:
            self.lists[-1].append(End(tag, self.cells.pop()))


def layouts(items: list[Item]) -> frozenset[int]:
    """The tables that hold another, by where they begin among the items: they only lay out the page."""
    found: set[int] = set()
    inside: list[int] = []
    for at, item in enumerate(items):
        if isinstance(item, Begin) and item.what == "tbl":
            found.update(inside[-1:])
            inside.append(at)
        elif isinstance(item, End) and item.what == "tbl":
            inside[-1:] = []
    return frozenset(found)
