"""The election boxes of Wikipedia, as tables: {{Election box candidate with party link|party=...|candidate=...|votes=...}}."""

from __future__ import annotations

import re

from factcheck.errors import UnreadableTable
from factcheck.results.cells import Sheet
from factcheck.results.titles import seat_in

_BOX = re.compile(r"\{\{\s*Election box ([^|}]+?)\s*((?:\|[^{}]*(?:\{\{[^{}]*\}\}[^{}]*)*)?)\}\}", re.I | re.S)
_MARKUP = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]]*)\]\]|'{2,}|<ref[^>]*/>|<ref.*?</ref>|<[^>]+>|\{\{[^{}]*\}\}", re.S)
# Boxes that are no candidate, and the label that a row of a table would have.
_LABELS = {"majority": "Majority", "rejected": "Rejected ballots", "registered electors": "Electorate", "total": "Total votes"}
_COLUMNS = ("candidate", "party", "votes", "percentage", "change")


def is_boxes(raw: bytes) -> bool:
    """Whether a file begins with an election box of Wikipedia."""
    return bool(re.match(rb"\s*(?:<!--.*?-->\s*)?\{\{\s*Election box", raw[:2000], re.I | re.S))


def boxes(path: str, text: str, name: str | None = None) -> list[Sheet]:
    """Each box of a file as a sheet. Raises UnreadableTable when none has candidates with votes."""
    found: list[tuple[str, list[tuple[list[str], int]]]] = []
    counted = False
    for match in _BOX.finditer(text):
        kind = match[1].casefold()
        said = dict(_parameter(part) for part in _split(match[2]) if "=" in part)
        line = text.count("\n", 0, match.start()) + 1
        if kind.startswith("begin") or not found:
            title = said.get("title", "")
            found.append((title, [([title], line), (["Candidate", "Party", "Votes", "Share (%)", "Change"], line)]))
        else:
            rows = _rows(kind, said)
            counted = counted or bool(rows and "candidate" in kind)
            found[-1][1].extend((row, line) for row in rows)
    if not counted:
        raise UnreadableTable(f"{path}: election boxes without the votes of a candidate; give a box with votes=, or a table of candidates, parties and votes", path)
    return [Sheet(path, name, [row for row, _ in rows], [line for _, line in rows], seat=seat_in(title) or _seat(title)) for title, rows in found if len(rows) > 2]


def _rows(kind: str, said: dict[str, str]) -> list[list[str]]:
    """The row of a candidate who has votes, or those of a figure of the contest; none for any other box."""
    votes, percent = said.get("votes", ""), said.get("percentage", "")
    if "candidate" in kind:
        return [[said.get(column, "") for column in _COLUMNS]] if votes else []
    if kind.startswith("turnout"):  # the ballots in the box, and what part of the electorate they are
        return [[label, "", value] for label, value in (("Votes cast", votes), ("Turnout", percent and f"{percent}%")) if value]
    label = next((printed for words, printed in _LABELS.items() if kind.startswith(words)), "")
    return [[label, "", votes]] if label and votes else []


def _seat(title: str) -> str:
    """The seat of a title that is one: without digits and words of elections."""
    return "" if re.search(r"\d|\belection|\bresult", title, re.I) else title


def _split(parameters: str) -> list[str]:
    """The parameters of a template, one a part; a stroke within a link parts nothing."""
    return re.split(r"\|(?![^\[]*\]\])", parameters)


def _parameter(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    plain = _MARKUP.sub(lambda match: match[1] or "", value).strip()
    return name.strip().casefold(), "" if plain.casefold() in {"n/a", "new"} else re.sub(r"\s*\(UK\)$", "", plain)
