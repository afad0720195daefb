"""Two numbers in one cell as two columns: votes and their share, "24,067 (53.7%)"; figures of a seat, "5,078 (51.2% turnout)".

To teach it what the second number below a heading is where nothing says so, extend SECONDS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import OF_CONTEST, field_of, row_label
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_column

_BOTH = re.compile(r"(?P<first>\d[\d,\u00a0\u202f ']*)\s*[(\[/|–-]\s*(?P<second>\d{1,3}(?:\.\d+)?) ?%[)\]]?")
_WORDS = r"[^\W\d_][^\d()\[\]:=]{0,30}?"
_FIGURES = re.compile(
    rf"(?P<first>\d[\d.,\u00a0\u202f ']*\d ?%?|\d ?%?)(?: ?[(\[/|;] ?|[,;–-] | [–-] )(?:(?P<label>{_WORDS})[ :=]+)?(?P<second>\d[\d.,]*\d ?%?|\d ?%?)(?: ?(?P<behind>{_WORDS}))?[)\]]?")
# What a seat's figure and a percentage behind it are, by the field of the heading.
SECONDS: dict[str, tuple[str, str]] = {"majority": ("Majority", "Majority %"), "turnout": ("Ballots cast", "Turnout %"), "votes_cast": ("Ballots cast", "Turnout %"), "rejected": ("Rejected", "Rejected %")}
_RATES = frozenset({"turnout", "margin_points", "rejected_share"})
_MOST = 5_000  # rows of a sheet that people wrote by hand
_TOP = 12
_SHOWN = 400


@dataclass(frozen=True)
class _Pair:
    """The headings of the two columns that one becomes, and how its cells are written."""

    first: str
    second: str
    form: re.Pattern[str]


def in_two(sheet: Sheet) -> Sheet:
    """The sheet with a column for the second number behind each column that has two in its cells; itself where none has."""
    if len(sheet.rows) > _MOST or not any(form.fullmatch(cell.strip()) for row in sheet.rows[:_SHOWN] for cell in row for form in (_BOTH, _FIGURES)):
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        columns = {j: pair for j, cell in enumerate(row) if (pair := _pair(cell, sheet.rows[i + 1 :], j))}
        if columns:
            return _split(sheet, i, columns)
    return sheet


def _pair(cell: str, below: Sequence[Sequence[str]], column: int) -> _Pair | None:
    """What a column is as two; None for one that stays."""
    if heading := _heading(cell):
        return _Pair(heading, "%" if field_of(heading) == "votes" else f"{heading} %", _BOTH) if len(_matches(below, column, _BOTH)) > 1 else None
    parts = [part.strip() for part in re.split(r"[(\[/&,]| and | with ", cell.strip(" )]"))]
    first = next((field for field in (field_of(parts[0]), field_of(cell)) if field in OF_CONTEST), None)
    if first is None or len(found := _matches(below, column, _FIGURES)) < 2:
        return None
    alone = [text for row in below if column < len(row) and is_number(text := row[column].strip()) and not _FIGURES.fullmatch(text)]
    said = {match["label"] or match["behind"] or "" for match in found}
    label = said.pop() if len(said) == 1 else None
    if label == "" and len(parts) == 2 and (second := field_of(parts[1])) in OF_CONTEST:
        label = parts[1] if not alone and _fits(found, first, second) else None  # "Electorate (turnout)"; of which a number alone is, nothing tells
    if label and row_label(label) in {*OF_CONTEST} - {first}:
        return _Pair(parts[0], label, _FIGURES)
    if label == "" and first in SECONDS and all("%" in match["second"] and "%" not in match["first"] for match in found) and not any("%" in text for text in alone):
        return _Pair(*SECONDS[first], _FIGURES)
    return None


def _fits(found: Sequence[re.Match[str]], first: str, second: str) -> bool:
    """Whether none of two numbers is a percentage or a fraction where its field is a count."""
    counts = [name for name, field in (("first", first), ("second", second)) if field not in _RATES]
    return not any("%" in match[name] or "." in match[name] for match in found for name in counts)


def _heading(cell: str) -> str:
    """The heading of the votes: "Votes" of "Votes (%)", a party's own; "" for what is neither."""
    bare = re.sub(r"\s*[(\[/,&]*\s*(?:and |with )?(?:%|share|per ?cent(?:age)?|pct)[^)\]]*[)\]]?\s*$", "", cell.strip(), flags=re.I) or cell.strip()
    if field_of(bare) == "result":
        return "Votes"  # "Result" over "18,000 (60.0%)"
    return bare if field_of(bare) == "votes" or (party_column(bare) or ("", ""))[1] == "votes" else ""


def _matches(below: Sequence[Sequence[str]], column: int, form: re.Pattern[str]) -> list[re.Match[str]]:
    """The cells of a column that have two numbers, if most of them do."""
    cells = [cell for row in below if column < len(row) and (cell := row[column].strip())]
    found = [match for cell in cells if (match := form.fullmatch(cell))]
    return found if 2 * len(found) > len(cells) else []


def _split(sheet: Sheet, top: int, columns: dict[int, _Pair]) -> Sheet:
    """The sheet with these columns in two, in the rows from their headings on."""
    rows: list[list[str]] = []
    printed: dict[tuple[int, int], str] = {}
    for i, row in enumerate(sheet.rows):
        made: list[str] = []
        for j, cell in enumerate(row):
            if i >= top and j in columns:
                printed |= {(i, len(made) + at): sheet.rows[top][j].strip() for at in (0, 1) if i > top}
                made += _cells(cell, columns[j], cell.strip() == sheet.rows[top][j].strip())
            else:
                made.append(cell)
        rows.append(made)
    return replace(sheet, rows=rows, printed=printed, reshaped=True)


def _cells(cell: str, pair: _Pair, heads: bool) -> Iterator[str]:
    """The two cells that a cell becomes."""
    match = None if heads else pair.form.fullmatch(cell.strip())
    return iter((pair.first, pair.second) if heads else (match["first"].strip(), match["second"]) if match else (cell, ""))
