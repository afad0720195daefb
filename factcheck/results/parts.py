"""Rows that are parts of a result: areas, kinds of vote, totals among them. Which of them make the whole, each counted once.

To teach it a row that is no candidate, add it to PSEUDO; rows of totals are told by TOTALS.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from factcheck.parties import slug
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.rows import count_of

if TYPE_CHECKING:
    from factcheck.results.drafts import Draft

TOTALS = re.compile(
    r"(?:grand |overall |combined |county |district |state )?totals?(?: votes)?|all (?:candidates|parties|counties|precincts)|total valid (?:votes?|poll|ballots?)\b.*|"
    r"(?:state|county|district|nation|city|province|riding) ?wide(?: totals?)?|total (?:for |of )?(?:all |the |listed |named |declared )*candidates|[a-z ]+ totals|all(?: votes?)?(?: together| combined)?|overall|whole (?:state|county|district|province|territory|city|country|riding)")
_OF_A_WHOLE = re.compile(r"\S.*(?:\((?:all|total|totals|whole|overall|combined|(?:state|county|district|province) ?wide|all (?:of it|areas|counties|districts|precincts|towns|wards)|whole (?:state|county|district|province|city))\)|,? as a whole|[,:]? (?:state|county|province|city)[- ]?wide|[,:–-] (?:all|total|totals|overall)(?: counties| precincts| towns)?)", re.I)
# Figures that stand among candidates: the figure, and what is printed where others have their name.
PSEUDO: tuple[tuple[str, str], ...] = (
    ("rejected", r"(?:candidate |party |electorate )?informals?(?: votes?| ballots?| papers)?|(?:rejected|spoil[et]d?|invalid|void|blank)(?:(?: | and | or )(?:rejected|spoil[et]d?|invalid|void|blank|null))?(?: (?:ballots?|papers?|votes?))?|(?:under|over) ?votes?"),
    ("valid_votes", r"formal(?: votes)?|total valid.*"),
    ("skip", r"non[ -]?transferable(?: .*)?|(?:votes? )?not (?:effective|transferable)|exhausted(?: .*)?|loss by fraction|(?:gain or )?loss(?: by fraction)?s?"),  # papers of nobody any more
    ("electorate", r"registered voters(?: total)?|enrolment|enrollment"),
    ("votes_cast", r"ballots cast(?: total)?|total ballots(?: cast)?"),
)

_FEWEST, _TWO = 4, 2  # rows of which one is the sum, and columns that show it
_CHANCE = 30  # a sum so small may be one by chance

# Most cells are names, which one look tells.
_NO_NAME = re.compile("|".join((TOTALS.pattern, *(pattern for _, pattern in PSEUDO))))


@cache
def is_total(text: str) -> bool:
    """Whether a cell says that its row is a total."""
    return bool(TOTALS.fullmatch(slug(text)) or _OF_A_WHOLE.fullmatch(text.strip()))


@cache
def pseudo(text: str) -> str:
    """The figure that a row gives whose name is "Informal" or "Ballots Cast"; "" for a name."""
    words = slug(text)
    return next((figure for figure, pattern in PSEUDO if re.fullmatch(pattern, words)), "") if _NO_NAME.fullmatch(words) else ""


def figure_in(text: str) -> str:
    """The figure that a row gives in the place of whose name this stands: its total, or what `pseudo` tells; "" for a name."""
    return "valid_votes" if is_total(text) else pseudo(text)


class Repeated(Exception):
    """Two rows of the same candidate, place and kind of vote."""

    def __init__(self, first: int, again: int) -> None:
        super().__init__(first, again)
        self.first, self.again = first, again


def whole(rows: Sequence[int], cell: Callable[[int, int], str], layout: Layout) -> tuple[list[int], list[int]]:
    """(rows that make the total, each once; rows that repeat it in parts). Raises Repeated when nothing tells two apart."""
    columns = list(layout.areas)
    mode = layout.columns.get("mode")
    seen: dict[tuple[str, ...], int] = {}
    for row in rows:
        where = tuple(slug(cell(row, column)) for column in (*columns, *_modes(layout)))
        if where in seen:
            raise Repeated(seen[where], row)
        seen[where] = row
    counted = list(rows)
    if mode is not None:
        counted = _of_modes(counted, lambda row: (tuple(cell(row, c) for c in columns)), lambda row: is_total(cell(row, mode)))
    for place, column in enumerate(columns):
        totals = [row for row in counted if is_total(cell(row, column))]
        parts = [row for row in counted if row not in totals]
        if not totals or not parts:
            continue
        if place == 0:
            return totals, parts
        coarse = {cell(row, columns[0]) for row in totals}
        if coarse >= {cell(row, columns[0]) for row in parts}:
            return totals, parts
        counted = parts
    return counted, []


# Levels at which a table gives the same result, the whole first.
LEVELS = ("national", "state", "district", "county", "township", "city", "precinct")


def coarsest(rows: Sequence[int], level: Callable[[int], str]) -> list[int]:
    """The rows of the widest level where a column names the level of each: the others are parts of these, as are those of
    any level that a table has a name of its own for: "subunit"."""
    known = {row: LEVELS.index(name) for row in rows if (name := slug(level(row))) in LEVELS}
    widest = [row for row in rows if row in known and known[row] == min(known.values())]
    named = all(slug(level(row)) for row in rows)
    return widest if widest and named else list(rows)


def _modes(layout: Layout) -> list[int]:
    """The columns that tell kinds of vote apart."""
    return [column for column in (layout.columns.get("mode"), *layout.modes) if column is not None]


def _of_modes(rows: list[int], where: Callable[[int], tuple[str, ...]], total: Callable[[int], bool]) -> list[int]:
    """In each place the total over the kinds of vote where it is printed, else the kinds."""
    summed = {where(row) for row in rows if total(row)}
    return [row for row in rows if total(row) or where(row) not in summed]


_OF_BALLOTS = frozenset({"valid_votes", "rejected", "votes_cast"})


def labelled_in(draft: Draft, column: int) -> list[tuple[str, int, int]]:
    """What rows below a table say of the ballots in one of its columns: "Informal | 4,665 | 122"."""
    return [said for said in draft.labelled if said[0] in _OF_BALLOTS and column < len(draft.sheet.rows[said[1]]) and is_number(draft.sheet.rows[said[1]][column])]


def is_total_row(row: Sequence[str]) -> bool:
    """Whether a row is one of totals."""
    return is_total(next((cell for cell in row if cell.strip()), ""))


def sum_among(rows: Sequence[Sequence[str]], at: Sequence[int], columns: Sequence[int]) -> list[int]:
    """The one of rows, the first or the last, that in every column is the sum of all others: "STATE" above the counties. `at`:
    their numbers, one of which is given; none where there is no such row, or nothing proves it."""
    if len(rows) < _FEWEST or len(columns) < _TWO:
        return []
    counted = [[count_of(row, column) for column in columns] for row in rows]
    sums = [sum(column) for column in zip(*counted, strict=True)]
    return next(([at[i]] for i in (0, -1) if sums and all(2 * number == total for number, total in zip(counted[i], sums, strict=True)) and sum(counted[i]) > _CHANCE), [])
