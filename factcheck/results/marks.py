"""Marks beside a name or votes that say who was elected: a word, a star or dagger or letter that a line of the sheet explains,
and the letter E behind votes, where those that have it are the most.

To teach it what such a line says, extend _EXPLAINED.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.results.cells import Sheet
from factcheck.results.numbers import parse
from factcheck.results.rows import says_elected

if TYPE_CHECKING:
    from factcheck.results.build import Builder

_MOST = 5_000  # rows of a sheet that people wrote by hand
_EXPLAINED = re.compile(
    r"\s*(?:(?P<mark>\*+|[†‡§]|\(E\))\s*(?:=|-|–|:|denotes|indicates|means|shows)?|(?P<letter>E)\s*(?:=|-|–|:|denotes|indicates|means|shows))\s*"
    r"(?:the |those |duly |successful |candidates? )*(?i:elected|winners?|won|winning candidates?)\b.*")
_LETTER = re.compile(r"(?<=\d)\s+E$")
_BEHIND = re.compile(r"(?P<not>\b(?:not |un)(?:re-?)?)?elected|\(e\)$|\((?:winner|won|successful)\)$", re.I)
_TICKS = frozenset("✓✔☑")


def said_elected(builder: Builder, row: int) -> str:
    """What a row says of being elected, in a column of its own, behind the votes or beside the name; "" where it says nothing."""
    columns = builder.columns
    said = re.sub(r"\s*[(,:–-]?\s*(?:at |on |in )?(?:the )?(?:(?:stage|count|round)\s*\d+\)?|(?<=\()\d+\))$", "", builder.raw(row, columns.get("elected")).casefold()).strip("().")
    if said:
        return said
    votes, name = builder.raw(row, columns.get("votes")), builder.raw(row, columns.get("candidate"))
    marked = starred([votes, name, builder.raw(row, columns.get("surname"))], builder.sheet) or name[:1] in _TICKS or says_elected(name)
    behind = _BEHIND.search(votes)
    return "elected" if marked or (behind and not behind["not"]) or (_LETTER.search(votes) and _are_first(builder)) else ""


def starred(cells: Sequence[str], sheet: Sheet) -> bool:
    """Whether one of the cells has the star, dagger or letter that a line of the sheet calls that of the elected."""
    marks = {cell.strip()[at] for cell in cells if cell.strip() for at in (0, -1)} & set("*†‡§")
    marks |= {"E" for cell in cells if re.search(r"\(E\)$|\d\s+E$", cell.strip())}
    return bool(marks) and any(_explained(next((cell for cell in row if cell.strip()), "")) in marks for row in sheet.rows[:_MOST])


def _explained(said: str) -> str:
    """The mark of the elected that a line explains: "*" of "** denotes elected", "E" of "(E) = elected"; "" for any other line."""
    match = next((found for piece in (said, *re.split(r"[;,.]\s+", said)) if (found := _EXPLAINED.fullmatch(piece))), None)
    return "" if match is None else (match["mark"] or match["letter"]).strip("()")[:1]


def _are_first(builder: Builder) -> bool:
    """Whether the rows whose votes have the letter E are those with the most votes: it may be short for excluded too."""
    column = builder.columns.get("votes")
    counted = [(bool(_LETTER.search(raw)), number[0]) for row in builder.draft.rows if (raw := builder.raw(row, column)) and (number := parse(raw, builder.comma))]
    marked, others = ([votes for mark, votes in counted if mark is said] for said in (True, False))
    return bool(marked and others) and min(marked) > max(others)
