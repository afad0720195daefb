"""Values of a document that stand in shapes of their own: made plain, for they are cells and rows.

    {"candidate": {"type": "literal", "value": "Ann Archer"}}            an answer of a query service
    {"votes": [["Labour", 900], ["Green", 300]]}                         pairs of a party and its number
    {"Labour": [{"name": "Ann Archer", "votes": 900}], "Green": [...]}   lists of people under their parties
    {"parties": [{"name": "Labour", ...}]}                               parties whose name is called a name
"""

from __future__ import annotations

import re
from typing import Any

from factcheck.results.documents import Node, plain
from factcheck.results.headings import field_of
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import bracketed, party_of

_WRAPPED = frozenset({"value", "type", "datatype", "xml:lang", "lang"})
_PARTIES = re.compile(r"part(?:y|ies)(?: ?(?:list|results?|totals?))?", re.I)
_FEWEST = 2  # pairs, and parties


def unwrapped(doc: Node) -> None:
    """Make plain values, objects and rows of such shapes. Changes the nodes."""
    for node in list(doc.walk()):
        for key, value in node.items():
            if isinstance(value, Node) and "value" in value and len(value) > 1 and set(value) <= _WRAPPED:
                node[key] = value["value"]
            elif isinstance(value, list) and (pairs := _pairs(value)):
                node[key] = pairs
                pairs.line = node.line
            elif isinstance(value, list) and _PARTIES.fullmatch(key):
                _named(value)
        _under_parties(node)


def _pairs(rows: list[Any]) -> Node | None:
    """The object of rows that are each a party, or somebody with one, and a number; None for other lists."""
    pairs = [(plain(row[0]), row[1]) for row in rows if isinstance(row, list) and len(row) == _FEWEST]
    told = len(pairs) == len(rows) >= _FEWEST and len({name for name, _ in pairs}) == len(rows)
    return Node(pairs) if told and all((party_of(name) or party_of(bracketed(name)[1])) and is_number(plain(number)) for name, number in pairs) else None


def _named(rows: list[Any]) -> None:
    """Calls the names of known parties what they are."""
    nodes = [row for row in rows if isinstance(row, Node)]
    named = [plain(row["name"]) for row in nodes if "name" in row]
    if len(named) == len(nodes) == len(rows) >= _FEWEST and not any(field_of(key) == "party" for row in nodes for key in row) and any(map(party_of, named)):
        for row in nodes:
            items = [("party" if key == "name" else key, value) for key, value in row.items()]
            row.clear()
            row.update(items)


def _under_parties(node: Node) -> None:
    """People in lists under their parties as one list, each with the party."""
    lists = {key: value for key, value in node.items() if party_of(key) and isinstance(value, list) and value and all(isinstance(one, Node) and "votes" in map(field_of, one) for one in value)}
    others = [key for key, value in node.items() if key not in lists and isinstance(value, list)]
    if len(lists) < _FEWEST or others or any("party" in map(field_of, one) for value in lists.values() for one in value):
        return
    for key, value in lists.items():
        del node[key]
        for one in value:
            one["party"] = key
    node["candidates"] = [one for value in lists.values() for one in value]
