"""What a row says of more than one moment: the standings of a transferable vote count by count, seats before and after."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.results.model import Figure

if TYPE_CHECKING:
    from factcheck.results.build import Builder


def counts_of(builder: Builder, rows: list[int]) -> tuple[tuple[int, Figure], ...]:
    """The standings after each count of a transferable vote, in rows or in columns of their own, as far as the count at
    which the candidate was elected or went out, where the table tells it."""
    layout, columns = builder.draft.layout, builder.columns
    if len(layout.counts) > 1:
        last = builder.figure(rows[0], columns.get("decided"), count=False)
        found = [(number, builder.figure(rows[0], column)) for column, number in layout.counts.items() if last is None or number <= last.value]
        if columns.get("votes") not in layout.counts:
            found.append((1, builder.figure(rows[0], columns.get("votes"))))
    elif (column := columns.get("count")) is not None:
        ordered = sorted(rows, key=lambda row: int(builder.raw(row, column)) if builder.raw(row, column).isdecimal() else 0)
        standing = columns.get("running", columns.get("votes"))
        found = [(int(text), builder.figure(row, standing)) for row in ordered if (text := builder.raw(row, column)).isdecimal()]
    else:
        return ()
    counts = tuple(sorted(((number, figure) for number, figure in found if figure is not None and figure.value > 0), key=lambda pair: pair[0]))
    return counts[:1] if counts and counts[0][0] == 0 else counts  # from nought on: an article may call the first distribution the second count


_AT = re.compile(r"\b(?:stage|count|round)\s*(\d{1,2})\b|\b(?:elected|eliminated|excluded) ?\((\d{1,2})\)|\b(\d{1,2})(?:st|nd|rd|th) (?:stage|count|round)\b", re.I)


def decided(builder: Builder, row: int) -> Figure | None:
    """The count at which somebody was elected or went out: a column of its own, or "Elected (stage 3)", "Elected (13)", "Elected 4th count" in that of the outcome."""
    if (own := builder.figure(row, builder.columns.get("decided"))) is not None:
        return own
    column = builder.columns.get("elected")
    found = _AT.search(builder.raw(row, column))
    return Figure(Fraction(found[1] or found[2] or found[3]), (builder.cell(row, column),)) if found and column is not None else None


def seats(builder: Builder, row: int) -> Figure | None:
    """The seats of a party: as printed, or those of the constituencies and of the lists together."""
    columns = builder.columns
    if "seats" in columns:
        return builder.figure(row, columns["seats"])
    parts = [figure for name in ("constituency_seats", "list_seats") if (figure := builder.figure(row, columns.get(name))) is not None]
    return Figure(sum((part.value for part in parts), Fraction(0)), tuple(cell for part in parts for cell in part.cells)) if len(parts) > 1 else None


def seats_change(builder: Builder, row: int) -> Figure | None:
    """As printed, else seats gained less seats lost, else less those held before."""
    shown = builder.figure(row, builder.columns.get("seats_change"), count=False)
    gained, lost, now, before = (builder.figure(row, builder.columns.get(name)) for name in ("gained", "lost", "seats", "seats_before"))
    more, less = (gained, lost) if gained or lost else (now, before) if now and before and "to_fill" not in builder.columns else (None, None)
    if shown or not (more or less):
        return shown
    cells = tuple(cell for figure in (more, less) if figure for cell in figure.cells)
    return Figure((more.value if more else Fraction(0)) - (less.value if less else Fraction(0)), cells)
