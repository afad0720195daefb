"""Words and letters that a pattern cannot match without, so that it need be neither compiled nor tried where they are
missing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

# One of these words must stand in the text; a word is lower-case, a capital or a sign stands for itself.
OneOf = tuple[str, ...]

# An escape, a class, a bracket or a bar, a quantifier in braces, a piece by its name, the number in question.
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^]\\])*\]|\((?:\?(?:P<\w+>|<?[:=!]))?|[)|]|\{[a-z]\w*\}|\{[\d,]+\}|<[A-Z]+>")
_LETTERS = re.compile(r"(?:\[|<)([A-Z]+)(?:\]|>)")
_ESCAPED = re.compile(r"\\[|()]")
NUMBERS = frozenset("NPDTFMO")  # letters of the shorthand that stand for numbers
SIGN = "[A-Z':;%&|()]"  # what stands for itself
_WORD = re.compile(rf"[a-z]{{2,}}|{SIGN}")
# A letter that need not stand.
_OPTIONAL = re.compile(r".[?*]")
_MOST = 120  # words of one alternation that are worth looking for


class Needs:
    """Finds the words that patterns need; a pattern may name pieces in braces, which are read once."""

    def __init__(self, pieces: Mapping[str, str], names: Mapping[str, str]) -> None:
        """Pieces are written in braces, names (each for one of some letters) in square brackets."""
        self._pieces, self._names = pieces, {f"[{name}]": tuple(letters) for name, letters in names.items()}
        self._parts = cache(self._parts_of)

    def of(self, pattern: str) -> tuple[OneOf, ...]:
        """For each part of the pattern that must match, the words or letters of which it holds one; may be empty."""
        parts = self._parts(pattern)
        numbers = sum(map(NUMBERS.issuperset, parts))
        return tuple(sorted({*parts, *([(several(numbers),)] if numbers > 1 else [])}, key=len))

    def _parts_of(self, pattern: str) -> tuple[OneOf, ...]:
        """The needs of a pattern or group; alternatives are merged into one."""
        alternatives: list[list[OneOf]] = [[]]
        place = skipped = 0
        tokens = list(_TOKEN.finditer(pattern))
        ends = _ends(tokens)
        for i, token in enumerate(tokens):
            if i < skipped:
                continue
            mark, here = token[0], alternatives[-1]
            if plain := pattern[place : token.start() - mark.startswith(("{0", "{,"))]:
                here.extend(_words(plain))
            place = token.end()
            if mark == "|":
                alternatives.append([])
            elif mark[0] == "(":
                close = ends[i]
                start, place, skipped = place, tokens[close].end(), close + 1
                if not mark.endswith(("=", "!")) and not _may_be_absent(pattern, place):
                    here.extend(self._parts(pattern[start : tokens[close].start()]))
            elif letters := (mark[1:],) if _ESCAPED.fullmatch(mark) else self._letters(mark):
                if not _may_be_absent(pattern, place):
                    here.append(letters)
            elif mark[1:-1] in self._pieces and not _may_be_absent(pattern, place):
                here.extend(filter(None, [_merged([list(self._parts(self._pieces[mark[1:-1]]))])]))
        alternatives[-1].extend(_words(pattern[place:]))
        if len(alternatives) == 1:
            return tuple(alternatives[0])
        return tuple(filter(None, [_merged(alternatives)]))

    def _letters(self, mark: str) -> OneOf:
        """The letters of a class of nothing else, of a number or of a name."""
        match = _LETTERS.fullmatch(mark)
        return tuple(match[1]) if match else self._names.get(mark, ())


def several(numbers: int) -> str:
    """The word that stands for so many numbers."""
    return f"{numbers} numbers"


def _ends(tokens: Sequence[re.Match[str]]) -> dict[int, int]:
    """Which token closes the group that a token opens."""
    found: dict[int, int] = {}
    still_open: list[int] = []
    for i, token in enumerate(tokens):
        if token[0][0] == "(":
            still_open.append(i)
        elif token[0] == ")":
            found[still_open.pop()] = i
    return found


def _may_be_absent(pattern: str, place: int) -> bool:
    """Whether the quantifier at a place lets what stands before it be left out."""
    return pattern.startswith(("?", "*", "{0", "{,"), place)


@cache
def _words(plain: str) -> tuple[OneOf, ...]:
    """The words of plain text between two tokens, without letters that may be left out."""
    return tuple((word,) for word in _WORD.findall(_OPTIONAL.sub(" ", plain)))


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
