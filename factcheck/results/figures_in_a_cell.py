"""Cells that say several figures, as a column each:

    Seat    | Labour                    | Turnout             | LAB (below "Seats won (change)")
    Northam | Ann Archer 16,152 41.4%   | 39,198 of 108,454   | 11 (+3)

Two numbers alone, votes and their share or two figures of a seat, are told by `two_in_a_cell`. To teach it another cell, write what it looks like and the headings
that its parts have, and add a line to SHAPES.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from factcheck.results.banners import over
from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import party_column, party_of, party_printed

_MOST = 5_000  # rows of a sheet that people wrote by hand
_TOP = 12
_FIRST = 6  # rows that show whether a column has words in its cells
_FEWEST = 2  # cells that show what a column has
_COUNT = r"\d{1,3}(?:,\d{3})+|\d+"
_RATE = r"\d{1,3}(?:\.\d+)?"
_APART = r"[\s,:;(\[/–-]+"
_BEHIND = r"(?:[\s:;(\[/–-]|,(?!\d))+"  # a number: "61,1%" is one

# What a cell looks like, its groups in the order of the headings that `SHAPES` gives them.
_STOOD = re.compile(rf"(?P<a>[^\W\d_][^\d%]*? [^\d%]*?[^\W\d_.][.)]?){_APART}(?P<b>{_COUNT})(?: votes?)?(?:{_APART}(?P<c>{_RATE}) ?%)?[)\]]?(?:\s*(?:[*†‡]|[(\[]?(?:(?i:elected)|E)[)\]]?))?")
_CHANGED = re.compile(r"(?P<a>\d[\d,]*(?:\.\d+)?) ?%? ?[(\[] ?(?P<b>[+−–-] ?\d+(?:\.\d+)?|0|[±=]0?|n/?c|no change|unch(?:anged)?|–|-|new) ?(?:%|pts?|pp)?[)\]]", re.I)
_TURNED_OUT = re.compile(rf"(?P<a>{_COUNT})(?:\s+(?:out )?(?:of|from)\s+(?P<b>{_COUNT}))?(?:{_BEHIND}(?P<c>{_RATE}) ?%)?[)\]]?")
_LEAD = re.compile(rf"(?P<p>[^\d(]*?[^\d\s(:])?\s*:?\s*(?P<a>{_COUNT})(?: votes?)?(?:{_BEHIND}(?P<b>{_RATE}) ?%)?[)\]]?")
_UNCHANGED = re.compile(r"0|[±=]0?|n/?c|no change|unch(?:anged)?", re.I)


def figures_apart(sheet: Sheet) -> Sheet:
    """The sheet with a column for each figure of such cells; itself where it has none."""
    if len(sheet.rows) > _MOST:
        return sheet
    for i, row in enumerate(sheet.rows[:_TOP]):
        if any(map(is_number, row)) or sum(1 for cell in row if cell.strip()) < _FEWEST:
            continue
        below = sheet.rows[i + 1 :]
        banners = _spread(sheet.rows[i - 1]) if i else {}
        cells = {j: [text for other in below if j < len(other) and (text := " ".join(other[j].split()))] for j in _worded(row, below)}
        found: dict[int, tuple[list[str], re.Pattern[str]]] = {}
        for j, own in cells.items():
            fits = ((heads, pattern) for pattern, headings in SHAPES if (heads := headings(row[j].strip(), banners.get(j, ""), own)) and _most(own, pattern))
            if (first := next(fits, None)) is not None:
                found[j] = first
        if found:
            return _apart(sheet, i, found) if _with_alike(row, banners, cells, found) else sheet
    return sheet


def _worded(row: Sequence[str], below: Sequence[Sequence[str]]) -> list[int]:
    """The columns with a heading whose first cells are no mere numbers, or that are a party's."""
    first = {j: [cell for other in below[:_FIRST] if j < len(other) and (cell := other[j].strip())] for j, heading in enumerate(row) if heading.strip()}
    return [j for j, cells in first.items() if any(not is_number(cell) and any(map(str.isdigit, cell)) for cell in cells) or party_of(row[j].strip())]


def _with_alike(row: Sequence[str], banners: Mapping[int, str], cells: Mapping[int, Sequence[str]], found: dict[int, tuple[list[str], re.Pattern[str]]]) -> bool:
    """Adds to the columns found those of other parties that have such a cell alone, or no sign in their changes; False where
    one has other words and numbers in its cells, which nobody would read. Changes `found`."""
    shown = {pattern: [cell for j in found if found[j][1] is pattern for cell in cells[j]] for pattern, _ in SHAPES[:2] if any(found[j][1] is pattern for j in found)}
    for pattern, headings in SHAPES[:2]:
        for j in [j for j in cells if pattern in shown and j not in found and party_of(row[j].strip())]:
            own = [cell for cell in cells[j] if cell.strip("-–— ")]
            if own and all(map(pattern.fullmatch, own)) and (heads := headings(row[j].strip(), banners.get(j, ""), [*own, *shown[pattern]])):
                found[j] = heads, pattern
            elif any(re.search(r"[^\W\d_].*\d|\d.*[^\W\d_]|\(", cell) for cell in own):
                return False
    return True


def _spread(row: Sequence[str]) -> dict[int, str]:
    """What stands over each column: the cell there, or the nearest before it."""
    said = ""
    spread: dict[int, str] = {}
    for j, cell in enumerate(row):
        said = cell.strip() or said
        spread[j] = said
    return spread


def _most(cells: Sequence[str], pattern: re.Pattern[str]) -> bool:
    """Whether at least two cells, and all but empty ones and those of another kind below the table, look so."""
    fit = sum(1 for cell in cells if pattern.fullmatch(cell))
    if pattern is _TURNED_OUT and any(is_number(cell) and not pattern.fullmatch(cell) for cell in cells):
        return False  # of which of the figures a number alone is, nothing tells
    if pattern is _STOOD and any(re.search(r"[^\W\d_]", cell) and any(map(str.isdigit, cell)) and not pattern.fullmatch(cell) for cell in cells):
        return False  # somebody who is not read would be left out
    headed = bool(cells) and not (pattern.fullmatch(cells[0]) or not cells[0].strip("-–— "))  # by a lower row of headings
    return not headed and fit >= _FEWEST and 3 * fit >= 2 * sum(1 for cell in cells if cell.strip("-–— "))


# --- the headings of each -------------------------------------------------------------------------------------------


def _of_candidate(heading: str, banner: str, cells: Sequence[str]) -> list[str]:
    """A party's column of names with votes, and their shares where some have one."""
    party = party_printed(heading) if party_of(heading) else ""
    return [f"{party} candidate", f"{party} votes", f"{party} %"] if party and over(banner) in {"", "votes"} else []


def _of_change(heading: str, banner: str, cells: Sequence[str]) -> list[str]:
    """A column of seats or shares with their change in brackets, which a sign in one of them proves."""
    changes = [match["b"] for cell in cells if (match := _CHANGED.fullmatch(cell))]
    if not any(re.match(r"[+−–-] ?\d", change) for change in changes):
        return []
    bare = re.sub(r"\s*[(\[/,&]?\s*(?:and |with )?\(?(?:net )?(?:change|chg|\+/-|±)\)?[)\]]?\s*$", "", heading, flags=re.I) or heading
    if party_of(bare):
        won = " won" if re.search(r"\bwon\b", banner, re.I) else ""
        told = over(re.sub(r"\(?\b(?:net )?(?:change|chg)\b\)?|\+/-|±", "", banner, flags=re.I))
        told = told or ("share" if all("%" in cell for cell in cells if _CHANGED.fullmatch(cell)) else "")
        return {"seats": [f"{bare} seats{won}", f"{bare} seats +/-"], "share": [f"{bare} %", f"{bare} +/-"]}.get(told, [])
    if held := party_column(bare):
        return {"seats": [bare, f"{party_printed(bare)} seats +/-"], "share": [bare, f"{party_printed(bare)} +/-"]}.get(held[1], [])
    return {"seats": [bare, "Seats +/-"], "share": [bare, "Share +/-"]}.get(field_of(bare) or "", [])


def _of_turnout(heading: str, banner: str, cells: Sequence[str]) -> list[str]:
    """How many voted, of how many, and their part."""
    if field_of(heading) not in {"turnout", "votes_cast"} or all(map(is_number, cells)):
        return []
    return ["Ballots cast", "Electorate", "Turnout %"]


def _of_majority(heading: str, banner: str, cells: Sequence[str]) -> list[str]:
    """The majority behind the party that has it, and its points."""
    leads = [match for cell in cells if (match := _LEAD.fullmatch(cell))]
    named = [re.sub(r"\s*(?:maj(?:ority)?|lead)\.?$", "", match["p"] or "", flags=re.I) for match in leads]
    told = field_of(heading) in {"majority", "margin_points"} and not all(map(is_number, cells)) and all(not name or party_of(name) for name in named) and any(named + [match["b"] for match in leads])
    return ["Majority", "Majority %"] if told else []


SHAPES: tuple[tuple[re.Pattern[str], Callable[[str, str, Sequence[str]], list[str]]], ...] = (
    (_STOOD, _of_candidate), (_CHANGED, _of_change), (_TURNED_OUT, _of_turnout), (_LEAD, _of_majority),
)


# --- the sheet ------------------------------------------------------------------------------------------------------


def _apart(sheet: Sheet, top: int, found: dict[int, tuple[list[str], re.Pattern[str]]]) -> Sheet:
    """The sheet with these columns parted, in the rows from their headings on; those above are moved with them. A blank
    heading below one that the row above has takes it: "Council" above nothing, beside "Seats won" above the parties."""
    rows: list[list[str]] = []
    printed: dict[tuple[int, int], str] = {}
    for i, row in enumerate(sheet.rows):
        made: list[str] = []
        for j, cell in enumerate(row):
            if j not in found:
                raised = i == top and top and not cell.strip() and j < len(sheet.rows[top - 1]) and field_of(sheet.rows[top - 1][j])
                made.append(sheet.rows[top - 1][j] if raised else cell)
                continue
            heads, pattern = found[j]
            if i > top:
                printed |= {(i, len(made) + at): sheet.rows[top][j].strip() for at in range(len(heads))}
            made += heads if i == top else _parts(cell, pattern, len(heads)) if i > top else [cell, *[""] * (len(heads) - 1)]
        rows.append(made)
    if top:
        rows[top - 1] = ["" if field_of(cell) and cell in rows[top] else cell for cell in rows[top - 1]]
    return replace(sheet, rows=rows, printed=printed, reshaped=True)


def _parts(cell: str, pattern: re.Pattern[str], count: int) -> list[str]:
    """The figures of a cell; a cell of another kind as it is, in the first of the columns."""
    match = pattern.fullmatch(" ".join(cell.split()))
    if match is None:
        alone = pattern is _STOOD and is_number(cell)  # the votes of all of a party's, in a row of totals
        return ["", cell, *[""] * (count - 2)] if alone else [cell, *[""] * (count - 1)]
    said = [match[name] or "" for name in "abc"[:count] if name in pattern.groupindex]
    if pattern is _CHANGED:
        said[1] = "0" if _UNCHANGED.fullmatch(said[1]) else "" if said[1] in {"-", "–"} or said[1].casefold() == "new" else said[1].replace(" ", "")
    return said
