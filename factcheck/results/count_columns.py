"""Columns that are each the standing after one count, or one round, of the same contest."""

from __future__ import annotations

import re
from collections.abc import Sequence

# "Count 2", "total_votes02", "Votes after stage 3"; of several rounds or ballots, the third is among them: "Round 1", "First ballot".
_COUNT = re.compile(r"(?:votes )?(?:(?:at|after|total after) )?(?:count|stage|total votes) ?(\d{1,2})(?: (?:votes|totals?))?")
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}
_ROUND = re.compile(rf"(?:votes )?(?:(?:at|after|in) (?:the )?)?(?:(?P<number>\d{{1,2}})(?:st|nd|rd|th)|(?P<word>{'|'.join(_ORDINALS)})) (?:count|stage|round|ballot)(?: (?:votes|totals?))?|(?:round|ballot) (?P<last>\d{{1,2}})(?: (?:votes|totals?))?")


def number_of_count(headings: Sequence[str], heading: str) -> int:
    """Which count of a transferable vote, or round of an election in three or more, a column is the standing after; 0 for none.
    A second count alone is no such thing."""
    found = _COUNT.fullmatch(_as_count(heading))
    return int(found[1]) if found else number if (number := _round(heading)) and any(_round(other) == _THIRD for other in headings) else 0


_THIRD = 3


def _as_count(heading: str) -> str:
    return re.sub(r"[\s_]+", " ", re.sub(r"\s*\([^()]*\)$", "", heading.strip()).casefold())


def _round(heading: str) -> int:
    """The number of a round in its heading; 0 for none."""
    found = _ROUND.fullmatch(_as_count(heading))
    return _ORDINALS[found["word"]] if found and found["word"] else int(found["number"] or found["last"]) if found else 0
