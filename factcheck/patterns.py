"""Patterns that compile at once and cannot run away: PCRE2 gives up on a text that would take too long to match.

PCRE2 compiles the tables of patterns in hundredths of a second, where the standard library takes half a second. `regex`
compiles the few whose look-behind has no bound. Both write patterns as the standard library does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from sys import maxsize
from typing import Any, cast

import pcre2
from pcre2 import _cy as _library

# "\\u00a0" is a character to the standard library alone.
_CODE_POINT = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


@lru_cache(4_096)
def compiled(pattern: str, flags: int = 0, quick: bool = True) -> re.Pattern[str]:
    """The compiled pattern; of the flags of the standard library re.I and re.M are known.

    Machine code makes matching twice as quick and takes three times as long to make: not `quick` leaves it until the
    pattern turns out to be used often.
    """
    pattern = _CODE_POINT.sub(lambda match: re.escape(chr(int(match[1] or match[2], 16))), pattern)
    ignore_case, lines = bool(flags & re.IGNORECASE), bool(flags & re.MULTILINE)
    try:
        made = pcre2.compile(pattern, pcre2.IGNORECASE * ignore_case | pcre2.MULTILINE * lines, jit=quick)
    except pcre2.PatternError:
        import regex

        return cast("re.Pattern[str]", regex.compile(pattern, regex.IGNORECASE * ignore_case | regex.MULTILINE * lines))
    return cast("re.Pattern[str]", _Pattern(made._pcre2_code, made.pattern, made.flags, made.jit, None))


_OFTEN = 25  # searches
# What `pcre2` checks at every call for bytes and callouts, which we have none of, costs more than most searches take: a
# search and its match go straight to the library below it, as its own classes do.
_match, _span, _text = _library.match, _library.match_substring_span_bynumber, _library.match_substring_bynumber
_TooLong = pcre2.LibraryError
_PLAIN = _library.create_match_context()
_AT_START = int(_library.MatchOption.ANCHORED)
_AT_BOTH_ENDS = int(_library.MatchOption.ANCHORED | _library.MatchOption.ENDANCHORED)


class _Pattern(pcre2.Pattern):  # type: ignore[misc]
    """A pattern for strings, which makes machine code of itself when it is used often."""

    uses = 0

    @cached_property
    def groupindex(self) -> Mapping[Any, int]:
        """The groups with a name, by name."""
        return cast("dict[str, int]", _library.pattern_name_dict(self._pcre2_code))

    @cached_property
    def groups(self) -> int:
        """How many groups there are."""
        return cast("int", _library.pattern_capture_count(self._pcre2_code))

    @cached_property
    def numbers(self) -> Mapping[Any, int]:
        """The number of each group, by name and by number."""
        return {**{number: number for number in range(self.groups + 1)}, **self.groupindex}

    def search(self, string: str, pos: int = 0, endpos: int = maxsize, options: int = 0) -> _Match | None:
        """The first match from a place on; None too when it would take too long. `options`: those of the library."""
        if not self.jit:
            self.uses += 1
            if self.uses == _OFTEN:
                self.jit_compile()
        length = len(string)
        if endpos > length:
            endpos = length
        if not 0 <= pos <= length or endpos < 0:
            pos, endpos = max(0, min(pos, length)), max(0, endpos)
        try:
            data, place, used = _match(self._pcre2_code, string, endpos, pos, _PLAIN, options)
        except _TooLong:
            return None
        return None if data is None else _Match(data, self, string, pos, endpos, place, used)

    def match(self, string: str, pos: int = 0, endpos: int = maxsize) -> _Match | None:
        """The match that begins at a place."""
        return self.search(string, pos, endpos, _AT_START)

    def fullmatch(self, string: str, pos: int = 0, endpos: int = maxsize) -> _Match | None:
        """The match that begins at a place and ends at another."""
        return self.search(string, pos, endpos, _AT_BOTH_ENDS)

    def finditer(self, string: str, pos: int = 0, endpos: int = maxsize) -> Iterator[Any]:
        """The matches from left to right; to look first is quick, and mostly there is none."""
        return iter(()) if self.search(string, pos, endpos) is None else cast("Iterator[Any]", super().finditer(string, pos, endpos))

    def sub(self, repl: str, string: str, count: int = 0) -> str:
        """The text with every match replaced; to look first is quick, and mostly there is none."""
        return string if self.search(string) is None else cast("str", super().sub(repl, string, count))


class _Match(pcre2.Match):  # type: ignore[misc]
    """A match of such a pattern."""

    __slots__ = ()

    def span(self, group: str | int = 0) -> tuple[int, int]:
        """Where a group begins and ends; (-1, -1) when it is no part of the match."""
        found: tuple[int, int] = _span(self._pcre2_match_data, self.string, self.re.numbers[group])
        return found

    def start(self, group: str | int = 0) -> int:
        """Where a group begins; -1 when it is no part of the match."""
        found: tuple[int, int] = _span(self._pcre2_match_data, self.string, self.re.numbers[group])
        return found[0]

    def end(self, group: str | int = 0) -> int:
        """Where a group ends; -1 when it is no part of the match."""
        found: tuple[int, int] = _span(self._pcre2_match_data, self.string, self.re.numbers[group])
        return found[1]

    def __getitem__(self, group: str | int) -> Any:
        return _text(self._pcre2_match_data, self.string, self.re.numbers[group])


def matches(pattern: re.Pattern[str], text: str, overlapping: bool = False) -> Iterable[re.Match[str]]:
    """The matches from left to right, as far as the pattern ends within its limits; overlapping, if wished, from every
    place on."""
    match = pattern.search(text)  # most often there is none: then no generator is made
    return () if match is None else _matches(pattern, text, match, overlapping)


def _matches(pattern: re.Pattern[str], text: str, match: re.Match[str] | None, overlapping: bool) -> Iterator[re.Match[str]]:
    while match is not None:
        yield match
        at = match.start() + 1 if overlapping else max(match.end(), match.start() + 1)
        match = pattern.search(text, at)
