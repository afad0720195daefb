"""No line of the table tries for ever on a sentence that nobody would write."""

from __future__ import annotations

import pcre2
import pytest

from factcheck.claims.cues import ALL

LONG = 1_500  # characters, as long as a sentence is read
HOSTILE = ("the majority of ", "A and B, ", "N votes, ", "share of the vote was up by N points to P of the ", "a b c d ", "by more than the N ", "A's votes fell to ", "(", "the of in to and ")


@pytest.mark.parametrize("piece", HOSTILE)
def test_every_cue_ends(piece: str) -> None:
    text = (piece * LONG)[:LONG]
    away = []
    for cue in ALL:
        try:
            cue.regex.search(text)
        except pcre2.LibraryError:
            away.append(cue.pattern)
    assert away == []
