"""Tables printed page by page: the title that stands on each page again with its number, "Continued overleaf" below it, and rules."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.parties import slug
from factcheck.results.cells import Sheet

_MOST = 5_000  # rows of a sheet that somebody printed
_NUMBER = re.compile(r"(?:page|p\.|sheet)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?", re.I)
_RULE = re.compile(r"[-=_–—]{5,}")
_GOES_ON = re.compile(
    r"\W*(?:(?:to be )?cont(?:inued|inues|'d|d)?\.?(?: (?:overleaf|over|below|from (?:previous|last) page|on (?:the )?(?:next|following) page|on page \d+))?|"
    r"(?:please )?(?:turn over|see over(?:leaf)?)|p\.?t\.?o\.?|(?:\W*end(?: of (?:report|list|results|table|document|file))?))\W*", re.I)


def without_page_ends(sheet: Sheet) -> Sheet:
    """The sheet without what its pages say of themselves, and with the title of the first page alone; itself where it has no pages."""
    if len(sheet.rows) > _MOST:
        return sheet
    made: list[tuple[list[str], int]] = []
    titles: set[tuple[str, ...]] = set()
    for row, line in zip(sheet.rows, sheet.lines, strict=True):
        title = _of_page(row)
        if title is None:
            made.append((row, line))
        elif any(title) and title not in titles:
            titles.add(title)
            made.append((["" if _NUMBER.fullmatch(cell.strip()) else cell for cell in row], line))
    return sheet if len(made) == len(sheet.rows) else sheet.of_rows(made)


def _of_page(row: Sequence[str]) -> tuple[str, ...] | None:
    """What a row with the number of its page says beside it; () for "Continued overleaf" or a rule alone, None for any other row."""
    filled = [cell.strip() for cell in row if cell.strip()]
    rest = [cell for cell in filled if not _NUMBER.fullmatch(cell)]
    if len(rest) < len(filled):
        return tuple(map(slug, rest))
    return () if len(filled) == 1 and (_GOES_ON.fullmatch(filled[0]) or _RULE.fullmatch(filled[0])) else None
