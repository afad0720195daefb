"""The parts of a Word document with comments: the main part, the comments, and what says that there are some. All others stay."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from html import escape
from io import BytesIO
from zipfile import ZipFile

from factcheck.article.package import Package, elements, rels_of
from factcheck.article.word import Document, document
from factcheck.article.wordml import NAMESPACES
from factcheck.comments.anchors import Anchor, Anchors, numbers_in
from factcheck.errors import UnreadableArticle
from factcheck.formats.full import explanation
from factcheck.formats.position import clipped, printable
from factcheck.report import ArticleReport
from factcheck.verdicts.model import Verdict

AUTHOR, INITIALS = "factcheck", "fc"
_TYPES = "[Content_Types].xml"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = {NAMESPACES[0]: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments", NAMESPACES[1]: "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"}
_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_LONGEST = 1_000  # characters of a paragraph of a comment
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def commented(report: ArticleReport, raw: bytes) -> bytes:
    """The document of a report with a comment on each finding; comments that are there stay. Raises UnreadableArticle."""
    found = document(report.article.path, raw)
    path = report.article.path
    if found.article.text != report.article.text:
        raise UnreadableArticle(f"{path}: has changed while it was checked; no comments are written", path)
    findings = sorted(report.findings, key=lambda one: one.claim.start)
    if not findings:
        return raw
    parts = _parts(found, findings)
    out = BytesIO()
    with ZipFile(BytesIO(raw)) as old, ZipFile(out, "w") as new:
        new.comment = old.comment
        for info in old.infolist():
            new.writestr(info, parts.pop(info.filename, b"") or found.package.part(info.filename), compress_type=info.compress_type)
        for name, data in parts.items():
            new.writestr(name, data, compress_type=8)
    return out.getvalue()


def _parts(found: Document, findings: Sequence[Verdict]) -> dict[str, bytes]:
    """The parts that change, by name."""
    package, main = found.package, found.package.main
    data = package.part(main)
    _in_utf8(package, main)
    if found.first is None:
        raise UnreadableArticle(f"{package.path}: has no text in its body that could carry a comment", package.path)
    space = next(one for one in NAMESPACES if one.strip().encode() in data)
    there = next((one.target for one in package.relations(main) if one.kind == "comments"), "")
    name = there or _free(package, posixpath.join(posixpath.dirname(main), "comments.xml"))
    used = [attributes.get("id", "") for part in (main, there) if part for tag, attributes in elements(package, part) if tag.startswith("comment")]
    first = max([-1, *numbers_in(used)]) + 1
    anchors = [Anchor(number, one.claim.start, one.claim.end) for number, one in enumerate(findings, first)]
    comments = b"".join(_comment(number, found, one, space.strip()) for number, one in enumerate(findings, first))
    changed = {main: Anchors(found, data, space.strip()).anchored(anchors)}
    if there:
        _in_utf8(package, name)
        changed[name] = _inside(package, name, comments)
        return changed
    changed[name] = _HEAD + f'<w:comments xmlns:w="{space.strip()}">'.encode() + comments + b"</w:comments>"
    changed[_TYPES] = _inside(package, _TYPES, f'<Override xmlns="{_CONTENT_TYPES}" PartName="/{name}" ContentType="{_TYPE}"/>'.encode())
    relations = rels_of(main)
    taken = {attributes.get("Id") for _, attributes in elements(package, relations)}
    key = next(f"rIdFactcheck{n}" for n in range(1, len(taken) + 2) if f"rIdFactcheck{n}" not in taken)
    relation = f'<Relationship xmlns="{_RELATIONSHIPS}" Id="{key}" Type="{_RELATION[space]}" Target="/{name}"/>'.encode()
    if package.part(relations):
        changed[relations] = _inside(package, relations, relation)
    else:
        changed[relations] = _HEAD + f'<Relationships xmlns="{_RELATIONSHIPS}">'.encode() + relation + b"</Relationships>"
    return changed


def _free(package: Package, name: str) -> str:
    """A name that no part has."""
    names = {info.filename for info in package.infos}
    stem = name.removesuffix(".xml")
    return next(one for n in range(len(names) + 1) if (one := f"{stem}{n or ''}.xml") not in names)


def _in_utf8(package: Package, name: str) -> None:
    head = package.part(name)[:200]
    declared = re.search(rb"encoding\s*=\s*[\"']([\w.-]+)", head)
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or (declared and declared[1].lower() not in {b"utf-8", b"us-ascii"}):
        raise UnreadableArticle(f"{package.path}: {name} in it is not in UTF-8, so no comments are written; save the document again in Word", package.path)


def _inside(package: Package, name: str, more: bytes) -> bytes:
    """A part with more at the end of its outermost element."""
    data = package.part(name)
    at = data.rfind(b"</")
    if at < 0:  # <comments/>
        closed = re.search(rb"<([A-Za-z][\w.:-]*)[^<]*?(/>)\s*\Z", data)
        if closed is None:
            raise UnreadableArticle(f"{package.path}: {name} in it is broken; save the document again in Word", package.path)
        return data[: closed.start(2)] + b">" + more + b"</" + closed[1] + b">"
    return data[:at] + more + data[at:]


def _comment(number: int, found: Document, verdict: Verdict, space: str) -> bytes:
    """A comment: what is wrong, and why; where it cannot stand on the figure, where that is."""
    passage = found.article.passage(verdict.claim.start)
    away = f"In {passage}: " if passage and passage.part and not passage.part.startswith("table") else ""
    lines = [f"{away}{verdict.message}", f"{verdict.severity} [{verdict.rule}]", *(f"{name}: {text}" for name, text in explanation(verdict))]
    paragraphs = "".join(f'<w:p><w:r><w:t xml:space="preserve">{_text(line)}</w:t></w:r></w:p>' for line in lines)
    return f'<w:comment xmlns:w="{space}" w:id="{number}" w:author="{AUTHOR}" w:initials="{INITIALS}">{paragraphs}</w:comment>'.encode()


def _text(line: str) -> str:
    return escape(_NO_XML.sub("\ufffd", printable(clipped(line, _LONGEST))), quote=False)
