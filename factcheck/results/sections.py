"""The rows of a sheet that stand alone above the candidates of a seat and name it: "Blackwell (1 seat) - electorate 7500"; and
tables of candidates that name councils and no seat of them, which elect their mayors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.results.dates import title_and_day
from factcheck.results.headings import OF_CONTEST, WHO, row_label
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.rows import cell_of
from factcheck.results.seats import seat_key
from factcheck.results.titles import seat_in

# What the sub-heading of a seat says of it besides its name.
_BANNER = re.compile(r"(?:\s*\(\d+ (?:seats?|vacanc\w+|councillors?)\))?\s+[-–—:]\s+(?:electorate|turnout|seats?|\d).*$|\s*\(\d+ (?:(?:seats?|vacanc\w+|councillors?|members?)(?: to (?:be elected|elect|fill|be filled))?|to (?:be elected|elect|fill|be filled))\)$", re.I)
_TO_BE_ELECTED = re.compile(r"\b(?:\d+ )?(?:(?:seats?|councillors?|members?|candidates?) )?to (?:be elected|elect|fill|be filled)\b", re.I)
_SENTENCE = re.compile(r"\b(?:had|has|have|was|were|are|is|may|could|can|stood|voted)\b")  # "Each elector had up to three votes"
_FIGURE = re.compile(r"([^\d:=,;()]{3,60}?)\s*[:=–-]?\s*\d")
# Of an election, and no seat: the seat named above goes on.
NO_SEAT = re.compile(r"(?:the )?(?:full )?results?|declaration|(?:the )?(?:general|by-?) ?election|votes|candidates", re.I)


def section(row: Sequence[str], layout: Layout) -> str:
    """The seat of a sub-heading row: one filled cell that is no number and no known label."""
    filled = [cell.strip() for cell in row if cell.strip()]
    if len(filled) == 2 and re.search(r"\b(?:seats?|vacanc|to be elected|councillors?)\b", filled[1], re.I) and not is_number(filled[1]):
        filled = filled[:1]
    if len(filled) == 2 and row_label(filled[0]) is None and title_and_day(", ".join(filled)):
        filled = [", ".join(filled)]  # its comma has parted a title from its day
    if len(filled) != 1 or "contest" in layout.columns or is_number(filled[0]) or row_label(filled[0]) or len(filled[0]) > 160:
        return ""
    if re.search(r"\b(?:source|note|notes|elected|copyright|licen[cs]e|total|shares?|figures?|rejected|follows|ballots?|papers|declare)\b|^\(|^\*|\.$", _TO_BE_ELECTED.sub("", filled[0]), re.I) or _SENTENCE.search(filled[0]):
        return ""
    if (figure := _FIGURE.match(filled[0])) and row_label(figure[1]) in {*OF_CONTEST, "skip"}:
        return ""  # "Turnout: 27,466 (a record low)"
    title = _BANNER.sub("", filled[0]) or filled[0]
    title = re.sub(r"\s*\((?:ACT|NSW|Vic|Qld|SA|WA|Tas|NT)\)$", "", title, flags=re.I)  # "Bean (ACT)"
    return seat_in(title) or re.sub(r"\s+(?:ward|division|(?:(?:county|borough|burgh) )?constituency)$", "", title[:80], flags=re.I)


def seat_said(row: Sequence[str], layout: Layout) -> str:
    """The seat of a row "Seat | West Arden" above the candidates of another seat than those before; ""."""
    filled = [cell.strip() for cell in row if cell.strip()]
    named = len(filled) == 2 and not {"contest", "council"} & set(layout.columns) and row_label(filled[0]) == "seat" and row[0].strip() and not any(map(str.isdigit, filled[1]))
    return filled[1] if named and WHO & set(layout.columns) else ""


def figures_above(rows: Sequence[Sequence[str]], layout: Layout, seat: str) -> list[tuple[str, int, int]]:
    """The labelled figures that stand between the name of a seat and the headings of its table; none where that is not next above them."""
    found: list[tuple[str, int, int]] = []
    for i in range(layout.row - 1, -1, -1):
        filled = [cell.strip() for cell in rows[i] if cell.strip()]
        if len(filled) > 1 and (label := row_label(filled[0])) in OF_CONTEST and label and is_number(filled[1]):
            found.insert(0, (label, i, -1))
        elif filled:
            return found if seat_key(seat_said(rows[i], layout) or section(rows[i], layout)) == seat_key(seat) else []
    return []


_LOOKED_AT = 400  # rows in which a seat may be named


def councils_as_seats(layout: Layout, rows: Sequence[Sequence[str]]) -> None:
    """Makes the councils of candidates the contests where there are several and neither column nor row names anything smaller."""
    columns = layout.columns
    if "council" not in columns or {"contest", "office", "state", "party_votes"} & set(columns) or layout.wide or layout.areas or not {"candidate", "surname"} & set(columns):
        return
    named = {cell for row in rows if is_number(cell_of(row, columns.get("votes"))) and (cell := cell_of(row, columns["council"]))}
    if len(named) > 1 and not any(section(row, layout) for row in rows[:_LOOKED_AT]):
        columns["contest"] = columns.pop("council")
