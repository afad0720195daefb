"""Tables that documents keep otherwise than as objects, a row each: rows as lists below a list of headings, or a list a column.

    {"columns": ["candidate", "votes"], "rows": [["Ann Archer", 900], ...]}      {"candidate": ["Ann Archer", ...], "votes": [900, ...]}
    {"values": [["Candidate", "Votes"], ["Ann Archer", 900], ...]}               {"votes": {"0": 900, "1": 801}, "candidate": {...}}

They become lists of objects. To teach it what lists of headings are called, extend HEADS.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.results.documents import Node, plain
from factcheck.results.headings import COUNTED, OF_CONTEST, WHO, field_of
from factcheck.results.party_columns import party_column

# Where documents keep the headings of rows that are lists.
HEADS = re.compile(r"(?:column|field|header|heading|head)s?(?:[ _-]?(?:names?|row))?|names|keys", re.I)
_CALLED = ("name", "field", "fieldname", "title", "label", "heading", "id")  # of an object that describes a column
_FEWEST = 2  # rows, and columns


def with_objects(doc: Node) -> None:
    """Make objects of the rows of a document that are lists, or that its lists are columns of. Changes the nodes."""
    for node in list(doc.walk()):
        rows = _of_lists(node)
        if found := rows or _of_columns(node):
            key, left, objects = found
            for gone in left:
                del node[gone]
            for row in objects:
                row.line = node.line
            node[key] = objects


def _of_lists(node: Node) -> tuple[str, list[str], list[Node]] | None:
    """(key of the rows, keys that are no more, the rows) where one list of a node holds rows, and another their headings or
    the first row does."""
    found = [(key, value) for key, value in node.items() if isinstance(value, list) and len(value) >= _FEWEST and all(isinstance(row, list) for row in value)]
    if len(found) != 1:
        return None
    key, rows = found[0]
    heads = next((other for other, value in node.items() if other != key and HEADS.fullmatch(other) and isinstance(value, list)), None)
    names = [_name(one) for one in node[heads]] if heads is not None else [plain(cell) for cell in rows[0]]  # type: ignore[attr-defined]
    below = rows if heads is not None else rows[1:]
    if not _are_headings(names) or not all(len(row) == len(names) and not any(isinstance(cell, list) for cell in row) for row in below):
        return None
    return key, [heads] if heads is not None else [], [Node(zip(names, row, strict=True)) for row in below]


def _name(column: object) -> str:
    """What a column is called, by its name or an object that describes it."""
    return next((said for key in _CALLED if (said := column.text(key))), "") if isinstance(column, Node) else plain(column)


def _are_headings(names: Sequence[str]) -> bool:
    """Whether names, each another, are the headings of a table of results."""
    fields = {field_of(name) for name in names} | {"votes" for name in names if (party_column(name) or ("", ""))[1] == "votes"}
    whose = WHO | {"contest"}
    return len(names) >= _FEWEST and all(names) and len(set(names)) == len(names) and bool(whose & fields) and bool({*COUNTED, *OF_CONTEST} & fields)


def _of_columns(node: Node) -> tuple[str, list[str], list[Node]] | None:
    """The same where a node has a list a column, or an object with numbered rows a column: all as long as each other."""
    columns = {key: cells for key, value in node.items() if field_of(key) is not None and (cells := _cells(value))}
    fields = {field_of(key) for key in columns}
    if len({len(cells) for cells in columns.values()}) != 1 or not (WHO & fields and COUNTED & fields):
        return None
    length = len(next(iter(columns.values())))
    columns |= {key: cells for key, value in node.items() if key not in columns and len(cells := _cells(value)) == length}
    return "candidates", list(columns), [Node(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def _cells(value: object) -> list[object]:
    """The cells of a column; none where a value is no column."""
    if isinstance(value, Node):
        value = list(value.values()) if list(value) == [str(i) for i in range(len(value))] else []
    return value if isinstance(value, list) and len(value) >= _FEWEST and not any(isinstance(cell, list | Node) for cell in value) else []
