"""The rows of a sheet that stand alone above the candidates of a seat and name it: "Blackwell (1 seat) - electorate 7500"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.results.dates import title_and_day
from factcheck.results.headings import row_label
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.titles import seat_in

# What the sub-heading of a seat says of it besides its name.
_BANNER = re.compile(r"(?:\s*\(\d+ (?:seats?|vacanc\w+|councillors?)\))?\s+[-–—:]\s+(?:electorate|turnout|seats?|\d).*$|\s*\(\d+ (?:seats?|vacanc\w+|councillors?)\)$", re.I)
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
    if re.search(r"\b(?:source|note|notes|elected|copyright|licen[cs]e|total|shares?|figures?|rejected|follows|ballots?|papers|declare)\b|^\(|^\*|\.$", filled[0], re.I):
        return ""
    title = _BANNER.sub("", filled[0]) or filled[0]
    title = re.sub(r"\s*\((?:ACT|NSW|Vic|Qld|SA|WA|Tas|NT)\)$", "", title, flags=re.I)  # "Bean (ACT)"
    return seat_in(title) or re.sub(r"\s+(?:ward|division|constituency)$", "", title[:80], flags=re.I)
