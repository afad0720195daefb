"""Words that a pattern cannot match without, so that it need be neither compiled nor tried where they are missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

# One of these words must stand in the text.
OneOf = tuple[str, ...]

# An escape, a class, a bracket or a bar, a quantifier in braces, a piece by its name.
_TOKEN = re.compile(r"\\.|\[\^?\]?[^]]*\]|\((?:\?(?:P<\w+>|<?[:=!]))?|[)|]|\{[a-z]\w*\}|\{[\d,]+\}")
# A letter that need not stand.
_OPTIONAL = re.compile(r".[?*]")
_MOST = 120  # words of one alternation that are worth looking for


class Needs:
    """Finds the words that patterns need; a pattern may name pieces in braces, which are read once."""

    def __init__(self, pieces: Mapping[str, str]) -> None:
        self._pieces = pieces
        self._piece = cache(self._of_piece)

    def of(self, pattern: str) -> tuple[OneOf, ...]:
        """For each part of the pattern that must match, the words of which it holds one; may be empty."""
        alternatives = list(self._parsed(pattern))
        if len(alternatives) == 1:
            return tuple(sorted(set(alternatives[0]), key=len))
        one = _merged(alternatives)
        return (one,) if one else ()

    def _of_piece(self, name: str) -> OneOf:
        return _merged(list(self._parsed(self._pieces[name])))

    def _parsed(self, pattern: str) -> list[list[OneOf]]:
        """The alternatives of a pattern, each as the sets of words that it needs."""
        tokens = list(_TOKEN.finditer(pattern))
        return self._alternatives(pattern, tokens, 0, 0)[0]

    def _alternatives(self, pattern: str, tokens: list[re.Match[str]], i: int, place: int
                      ) -> tuple[list[list[OneOf]], int, int]:
        """Alternatives from a place to the bracket that closes them: (alternatives, next token, next place)."""
        found: list[list[OneOf]] = [[]]
        while i < len(tokens):
            token = tokens[i]
            mark = token[0]
            if plain := pattern[place : token.start() - mark.startswith(("{0", "{,"))]:
                found[-1].extend(_words(plain))
            place, i = token.end(), i + 1
            if mark == "|":
                found.append([])
            elif mark == ")":
                return found, i, place
            elif mark.startswith("("):
                inner, i, place = self._alternatives(pattern, tokens, i, place)
                if not mark.endswith(("=", "!")) and not _may_be_absent(pattern, place):
                    found[-1].extend(inner[0] if len(inner) == 1 else filter(None, [_merged(inner)]))
            elif mark[1:-1] in self._pieces and not _may_be_absent(pattern, place):
                found[-1].extend(filter(None, [self._piece(mark[1:-1])]))
        found[-1].extend(_words(pattern[place:]))
        return found, i, len(pattern)


def _may_be_absent(pattern: str, place: int) -> bool:
    """Whether the quantifier at a place lets what stands before it be left out."""
    return pattern.startswith(("?", "*", "{0", "{,"), place)


@cache
def _words(plain: str) -> tuple[OneOf, ...]:
    """The words of plain text between two tokens, without letters that may be left out."""
    return tuple((word,) for word in re.findall(r"[a-z]{2,}", _OPTIONAL.sub(" ", plain)))


def _merged(alternatives: list[list[OneOf]]) -> OneOf:
    """One set of words for several alternatives, the most telling of each; empty when one needs none."""
    words: dict[str, None] = {}
    for needs in alternatives:
        if not needs:
            return ()
        best: OneOf = max(needs, key=_telling)
        words.update(dict.fromkeys(best))
    return tuple(words) if len(words) <= _MOST else ()


def _telling(words: OneOf) -> tuple[bool, int]:
    """How much it tells that one of these words is missing: few and long words are the rarest."""
    return min(map(len, words)) >= 4, -len(words)
