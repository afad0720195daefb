"""The package that a Word document is: its parts, bounded, and how they refer to each other."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as broken_stream

from factcheck.errors import UnreadableArticle

MOST = 100_000_000  # bytes of one part, unpacked
_OLE = b"\xd0\xcf\x11\xe0"
_OFFICE = "/officeDocument"  # how the type of the relationship to the main document ends


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: the type's last word ("header", "comments"), and the name of the part."""

    kind: str
    target: str


@dataclass(frozen=True)
class Package:
    """The parts of a document by name, read when they are asked for. Names have no slash in front."""

    path: str
    raw: bytes
    infos: tuple[ZipInfo, ...] = ()
    main: str = ""
    _read: dict[str, bytes] = field(default_factory=dict, repr=False)

    def part(self, name: str) -> bytes:
        """The bytes of a part, b"" where there is none. Raises UnreadableArticle."""
        if name not in self._read:
            self._read[name] = self._unpacked(name)
        return self._read[name]

    def _unpacked(self, name: str) -> bytes:
        info = next((one for one in self.infos if one.filename == name), None)
        if info is None:
            return b""
        try:
            with ZipFile(BytesIO(self.raw)) as archive, archive.open(info) as file:
                data = file.read(MOST + 1)
        except (BadZipFile, broken_stream, EOFError, OSError, NotImplementedError, RuntimeError):
            raise UnreadableArticle(f"{self.path}: {name} in it cannot be unpacked; save the document again in Word", self.path) from None
        if len(data) > MOST:
            raise UnreadableArticle(f"{self.path}: {name} in it is larger than {MOST // 1_000_000} MB unpacked; save the text alone", self.path)
        return data

    def relations(self, name: str) -> list[Relation]:
        """What a part refers to inside the package; "" is the package itself."""
        folder = posixpath.dirname(name)
        found = []
        for tag, attributes in elements(self, rels_of(name)):
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/" + folder, attributes.get("Target", ""))).lstrip("/")
                found.append(Relation(attributes.get("Type", "").rpartition("/")[2], target))
        return found


def rels_of(name: str) -> str:
    """The part that holds the relationships of a part."""
    folder, base = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def opened(path: str, raw: bytes) -> Package:
    """The package of a Word document. Raises UnreadableArticle with one line."""
    if not raw.strip():
        raise UnreadableArticle(f"{path}: the article is empty", path)
    if raw.startswith(_OLE):
        raise UnreadableArticle(f"{path}: has a password, or is an old .doc; save it as .docx without one", path)
    try:
        with ZipFile(BytesIO(raw)) as archive:
            package = Package(path, raw, tuple(archive.infolist()))
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        raise UnreadableArticle(f"{path}: is not a Word document; save the draft as .docx, .txt, .md or .html", path) from None
    main = next((one.target for one in package.relations("") if one.kind == _OFFICE[1:]), "word/document.xml")
    if not package.part(main):
        raise UnreadableArticle(f"{path}: holds no Word document; save the draft as .docx, .txt, .md or .html", path)
    return Package(path, raw, package.infos, main)


def parser(package: Package, name: str) -> Any:
    """A parser of a part that takes no declarations of entities: Word writes none."""
    made = expat.ParserCreate(namespace_separator=" ")
    made.buffer_text = False
    made.ordered_attributes = False

    def refuse(*_: object) -> None:
        raise UnreadableArticle(f"{package.path}: {name} in it declares entities, which Word never does; save the document again in Word", package.path)

    made.StartDoctypeDeclHandler = refuse
    return made


def parsed(package: Package, name: str, made: Any) -> None:
    """Run a parser over a part. Raises UnreadableArticle where that is no XML."""
    try:
        made.Parse(package.part(name), True)
    except expat.ExpatError as error:
        raise UnreadableArticle(f"{package.path}: {name} in it is broken (line {error.lineno}); save the document again in Word", package.path) from None


def elements(package: Package, name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """(local name, attributes by local name) of every element of a small part, in order."""
    found: list[tuple[str, dict[str, str]]] = []
    if not package.part(name):
        return iter(found)
    made = parser(package, name)
    made.StartElementHandler = lambda tag, attributes: found.append((local(tag), {local(key): value for key, value in attributes.items()}))
    parsed(package, name, made)
    return iter(found)


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(" ")[2]
