"""Patterns that compile at once and cannot run away: PCRE2 gives up on a text that would take too long to match.

PCRE2 compiles the tables of patterns in hundredths of a second, where the standard library takes half a second. `regex`
compiles the few whose look-behind has no bound. Both write patterns as the standard library does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import cast

import pcre2

# "\\u00a0" is a character to the standard library alone.
_CODE_POINT = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


@lru_cache(4_096)
def compiled(pattern: str, flags: int = 0, quick: bool = True) -> re.Pattern[str]:
    """The compiled pattern; of the flags of the standard library re.I and re.M are known.

    Machine code makes matching twice as quick and takes three times as long to make: not `quick` leaves it for `hasten`.
    """
    pattern = _CODE_POINT.sub(lambda match: re.escape(chr(int(match[1] or match[2], 16))), pattern)
    ignore_case, lines = bool(flags & re.IGNORECASE), bool(flags & re.MULTILINE)
    try:
        made = pcre2.compile(pattern, pcre2.IGNORECASE * ignore_case | pcre2.MULTILINE * lines, jit=quick)
    except pcre2.PatternError:
        import regex

        made = regex.compile(pattern, regex.IGNORECASE * ignore_case | regex.MULTILINE * lines)
    return cast("re.Pattern[str]", made)


def hasten(pattern: re.Pattern[str]) -> None:
    """Make machine code of a pattern that turns out to be used often."""
    if isinstance(pattern, pcre2.Pattern):
        pattern.jit_compile()


def matches(pattern: re.Pattern[str], text: str, overlapping: bool = False) -> Iterator[re.Match[str]]:
    """The matches from left to right, as far as the pattern ends within its limits; overlapping, if wished, from every
    place on."""
    at = 0
    while (match := first(pattern, text, at)) is not None:
        yield match
        at = match.start() + 1 if overlapping else max(match.end(), match.start() + 1)


def first(pattern: re.Pattern[str], text: str, start: int = 0) -> re.Match[str] | None:
    """The first match from a place on; None too when the pattern would take too long."""
    try:
        return pattern.search(text, start)
    except pcre2.LibraryError:
        return None
