"""JSON and XML as one kind of tree whose nodes know the line on which they begin. Knows nothing of elections."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from factcheck.errors import UnreadableTable
from factcheck.results.cells import decode

MAX_DEPTH = 100
_BRACES = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\n]', re.S)
TEXT = "#text"  # the text of an XML element that has attributes or children as well


class Node(dict[str, object]):
    """An object of JSON or an element of XML: values by key, an element's children as lists by tag.

    Numbers stay text as written. `line` is where the node begins, from 1; `path` leads to it from the root:
    "races[0].reportingUnits[2]", from 0 in JSON and from 1 in XML, as their own path languages count.
    """

    line = 1
    path = ""

    def nodes(self, key: str) -> list[Node]:
        """The nodes under a dotted path, of all lists on the way; empty when there is none."""
        here: list[Node] = [self]
        for part in key.split("."):
            here = [child for node in here for child in _listed(node.get(part)) if isinstance(child, Node)]
        return here

    def text(self, key: str) -> str:
        """The text under a dotted path, of the first in lists; "" when there is none. True and False are "true", "false"."""
        *way, last = key.split(".")
        nodes = self.nodes(".".join(way)) if way else [self]
        return next((text for node in nodes for value in _listed(node.get(last)) if (text := plain(value))), "")

    def walk(self) -> Iterator[Node]:
        """This node and all below it, parents first."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += reversed([child for value in node.values() for child in _listed(value) if isinstance(child, Node)])


def plain(value: object) -> str:
    """The text of a value that is no node and no list; "" for those."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Node):
        return plain(value.get(TEXT))
    return value.strip() if isinstance(value, str) else ""


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


# --- JSON ----------------------------------------------------------------------------------------------------------


def read_json(path: str, raw: bytes) -> Node:
    """The root of a JSON document, or of one object a line; a list at the top is under the key "". Raises UnreadableTable."""
    text = decode(path, raw)
    try:
        found = _loads(text)
    except RecursionError:
        raise UnreadableTable(f"{path}: its objects are nested too deeply for a results file", path) from None
    except json.JSONDecodeError as error:
        lines = [line for line in text.splitlines() if line.strip()]
        if error.msg == "Extra data" and all(line.lstrip().startswith("{") for line in lines):
            return read_json(path, f"[{','.join(lines)}]".encode())
        raise UnreadableTable(f"{path}:{error.lineno}: is no valid JSON: {error.msg}", path, error.lineno) from None
    root = found if isinstance(found, Node) else Node({"": found})
    _give_paths(root, 0, path)
    return root


def _loads(text: str) -> object:
    lines = _lines_of_objects(text)

    def node(pairs: list[tuple[str, object]]) -> Node:
        made = Node(pairs)
        made.line = next(lines, 1)
        return made

    return json.loads(text, object_pairs_hook=node, parse_int=str, parse_float=str, parse_constant=str)


def _lines_of_objects(text: str) -> Iterator[int]:
    """The line on which each object opens, in the order in which they close: that is when the parser makes them."""
    line, open_ = 1, list[int]()
    for match in _BRACES.finditer(text):
        token = match[0]
        if token == "\n":
            line += 1
        elif token == "{":
            open_.append(line)
        elif token == "}":
            yield open_.pop() if open_ else line


def _give_paths(root: Node, first: int, path: str) -> None:
    """Tell each node where it is. Lists in lists are left alone. Raises UnreadableTable when the tree is too deep."""
    waiting = [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        if depth > MAX_DEPTH:
            raise UnreadableTable(f"{path}: its objects are nested too deeply for a results file", path)
        for key, value in node.items():
            for i, child in enumerate(_listed(value)):
                if isinstance(child, Node):
                    step = f"{key}[{i + first}]" if isinstance(value, list) else key
                    child.path = f"{node.path}.{step}".lstrip(".")
                    waiting.append((child, depth + 1))


# --- XML -----------------------------------------------------------------------------------------------------------


def read_xml(path: str, raw: bytes) -> Node:
    """The root element. Raises UnreadableTable for what is no XML, and for entities of its own, which can hide a bomb."""
    from xml.parsers import expat

    reader = _XML(path)
    parser = expat.ParserCreate(namespace_separator=" ")
    reader.parser = parser
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler, parser.EntityDeclHandler = reader.characters, reader.entity
    parser.buffer_text = True
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        what = expat.errors.messages.get(error.code, "damaged")
        raise UnreadableTable(f"{path}:{error.lineno}: is no valid XML: {what}", path, error.lineno) from None
    except (ValueError, LookupError) as error:  # an encoding that nobody knows
        raise UnreadableTable(f"{path}: cannot be decoded: {str(error)[:80]}; save it as UTF-8", path) from None
    root = reader.root
    _give_paths(root, 1, path)
    return root


class _XML:
    """Builds the tree from the parser's events."""

    def __init__(self, path: str) -> None:
        self.path, self.root = path, Node()
        self.parser: object = None
        self.open: list[tuple[str, Node, list[str]]] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self.open) > MAX_DEPTH:
            raise UnreadableTable(f"{self.path}: its elements are nested too deeply for a results file", self.path)
        node = Node({name.rpartition(" ")[2]: value for name, value in attributes.items()})
        node.line = getattr(self.parser, "CurrentLineNumber", 1)
        self.open.append((tag.rpartition(" ")[2], node, []))

    def characters(self, text: str) -> None:
        self.open[-1][2].append(text)

    def end(self, _: str) -> None:
        tag, node, said = self.open.pop()
        if text := "".join(said).strip():
            node[TEXT] = text
        if not self.open:
            self.root = node
            return
        siblings = self.open[-1][1].setdefault(tag, [])
        if isinstance(siblings, list):  # else an attribute has the same name, and comes first
            siblings.append(text if set(node) <= {TEXT} else node)

    def entity(self, name: str, *_: object) -> None:
        raise UnreadableTable(f"{self.path}: declares an entity of its own ({name}); results files have none, and it may be an attack", self.path)
