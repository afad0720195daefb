"""Why a figure of a contest cannot be looked up when no table holds the contest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.model import Unknown

if TYPE_CHECKING:
    from factcheck.results import Results


def no_contest(key: str | None, results: Results) -> Unknown:
    """Names the election that is not in the tables, as far as its key tells it, and the newest that is."""
    seat, _, when = (key or "").rpartition("@")
    there = [(c.date.isoformat() if c.date else str(c.year), c.year, c.seat) for c in results.of_seat(seat) if c.year]
    if not there:
        return Unknown("the contest is not in the tables")
    _, newest, printed = max(there)
    told = f" of {when[:4]}" if when[:4].isdigit() else ""
    return Unknown(f"the tables have no result{told} in {printed or 'all'}, the newest is of {newest}" if told else
                   f"the article's election is not in the tables; their newest result in {printed or 'all'} is of {newest}")
