"""Words and letters that a pattern cannot match without, so that it need be neither compiled nor tried where they are
missing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache, reduce
from math import prod
from operator import and_, or_
from typing import Generic, TypeVar

T = TypeVar("T")

# One of these words must stand in the text; a word is lower-case, a capital or a sign stands for itself.
OneOf = frozenset[str]

# What asks for no word: a class of characters by its letter or by what they are not, a look-around for what must not stand.
_CLASS = r"\[\^?\]?(?:\\.|[^]\\])*\]"
_NOISE = re.compile(
    rf"\\[A-Za-z]|\(\?<?!(?:[^()\\[]|\\.|{_CLASS})*\)|\[\^\]?(?:\\.|[^]\\])*\](?:\{{[\d,]+\}})?"
)
# Words, and what may be between them or left out of them, as one group of alternatives.
_PLAIN = re.compile(r"[a-z' |-]+")
# A group of plain alternatives, an escape, a class, a bracket or a bar, a quantifier in braces, a piece by its name, the number in question.
_TOKEN = re.compile(rf"\((?:\?:|\?P<\w+>)?(?P<plain>{_PLAIN.pattern})\)|\\.|{_CLASS}|\((?:\?(?:P<\w+>|<?[:=!]))?|[)|]|\{{[a-z]\w*\}}|\{{[\d,]+\}}|<[A-Z]+>")
_LETTERS = re.compile(r"(?:\[|<)([A-Z]+)(?:\]|>)")
_ESCAPED = re.compile(r"\\[|()]")
NUMBERS = frozenset("NPDTFMO")  # letters of the shorthand that stand for numbers
_SIGN = re.compile(r"[A-Z':;%&|()]")  # what stands for itself
_WORD = re.compile(rf"[a-z]{{2,}}|{_SIGN.pattern}")
_TEXT_WORD = re.compile(rf"[a-z]{{2,40}}|{_SIGN.pattern}")
_WORDS_KEPT = 10_000  # words of texts that an index remembers
# In how many of a hundred sentences with figures the words stand that stand in many.
_COMMON = """
N 68 he 60 the 57 in 51 ed 45 an 40 re 39 to 36 G 36 or 36 of 35 at 35 A 34 on 34 as 32 es 32 B 29 and 29 ng 27 it 26 st 26 ing 24 P 24 ll 23 X 22 is 22 U 20 be 19 me 18
was 18 vot 18 vote 18 for 16 ma 15 ' 15 with 14 no 14 her 13 by 12 : 12 all 12 had 12 ta 11 votes 11 out 11 C 11 up 10 ke 10 that 9 Y 9 ld 9 who 9 from 8 E 8 are 8 O 8
"""
_MISSING = {word: 1 - int(stands) / 100 for word, stands in zip(_COMMON.split()[::2], _COMMON.split()[1::2], strict=True)} | {"2 numbers": 0.55, "3 numbers": 0.81}
# A letter that need not stand.
_OPTIONAL = re.compile(r".[?*]")
_NOTHING: OneOf = frozenset()
_MOST_NUMBERS = 9  # of one text that a pattern counts
_MOST = 120  # words of one alternation that are worth looking for
_MOST_NEEDS = 6  # of one pattern, the rarest, that an index asks for


class Needs:
    """Finds the words that patterns need; a pattern may name pieces in braces, which are read once."""

    def __init__(self, pieces: Mapping[str, str], names: Mapping[str, str]) -> None:
        """Pieces are written in braces, names (each for one of some letters) in square brackets."""
        self._pieces = {name: _NOISE.sub(" ", piece) for name, piece in pieces.items()}
        self._names = {f"[{name}]": frozenset(letters) for name, letters in names.items()}
        self._parts = cache(self._parts_of)

    def of(self, pattern: str) -> tuple[OneOf, ...]:
        """For each part of the pattern that must match, the words or letters of which it holds one; may be empty."""
        parts = self._parts(_NOISE.sub(" ", pattern))
        numbers = sum(map(NUMBERS.issuperset, parts))
        return tuple({*parts, *([one(several(numbers))] if numbers > 1 else [])})

    def _parts_of(self, pattern: str) -> tuple[OneOf, ...]:
        """The needs of a pattern or group; alternatives are merged into one."""
        if _PLAIN.fullmatch(pattern):
            words = [_words(words) for words in pattern.split("|")]
            return words[0] if len(words) == 1 else tuple(filter(None, [_merged(words)]))
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
            elif token["plain"]:
                if not _may_be_absent(pattern, place):
                    here.extend(self._parts(token["plain"]))
            elif mark[0] == "(":
                close = ends[i]
                start, place, skipped = place, tokens[close].end(), close + 1
                if not mark.endswith("!") and not _may_be_absent(pattern, place):
                    inside = self._parts(pattern[start : tokens[close].start()])
                    here.extend(one_of for one_of in inside if mark[-1] != "=" or not NUMBERS.issuperset(one_of))
            elif letters := one(mark[1:]) if _ESCAPED.fullmatch(mark) else self._letters(mark):
                if not _may_be_absent(pattern, place):
                    here.append(letters)
            elif mark[1:-1] in self._pieces and not _may_be_absent(pattern, place):
                here.extend(filter(None, [_merged([self._parts(self._pieces[mark[1:-1]])])]))
        alternatives[-1].extend(_words(pattern[place:]))
        if len(alternatives) == 1:
            return tuple(alternatives[0])
        return tuple(filter(None, [_merged(alternatives)]))

    def _letters(self, mark: str) -> OneOf:
        """The letters of a class of nothing else, of a number or of a name."""
        match = _LETTERS.fullmatch(mark)
        return frozenset(match[1]) if match else self._names.get(mark, _NOTHING)


@cache
def one(word: str) -> OneOf:
    """A word that must stand."""
    return frozenset((word,))


def several(numbers: int) -> str:
    """The word that stands for so many numbers."""
    return f"{numbers} numbers"


def _ends(tokens: Sequence[re.Match[str]]) -> dict[int, int]:
    """Which token closes the group that a token opens."""
    found: dict[int, int] = {}
    still_open: list[int] = []
    for i, token in enumerate(tokens):
        if token[0][0] == "(" and not token["plain"]:
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
    return tuple(map(one, _WORD.findall(_OPTIONAL.sub(" ", plain))))


def _merged(alternatives: Sequence[Sequence[OneOf]]) -> OneOf:
    """One set of words for several alternatives, the most telling of each; empty when one needs none."""
    if not all(alternatives):
        return _NOTHING
    words = _NOTHING.union(*(max(needs, key=_telling) for needs in alternatives))
    return words if len(words) <= _MOST else _NOTHING


def _telling(words: OneOf) -> tuple[bool, int]:
    """How much it tells that one of these words is missing: few and long words are the rarest."""
    return min(map(len, words)) >= 4, -len(words)


def _missing(word: str) -> float:
    """About how likely a word, or a part of one, is missing in a sentence with figures."""
    return _MISSING.get(word) or (0.95 if len(word) < 4 else 0.995)


class Index(Generic[T]):
    """Patterns by what they cannot match without: which of them can match in a text.

    Every item is a bit. A word has a mask of the items that need it first, that is, in the set of words that is the rarest, one
    of those that need it second, and so on; whoever needs no second set is in the mask `_free` of that. A few words make one
    number each time, and what is in all of these may match.
    """

    def __init__(self, items: Sequence[T], needs: Callable[[T], Sequence[OneOf]]) -> None:
        """`needs`: what a text must hold for an item, as `Needs.of` tells it."""
        self.items = items
        needed = [needs(item) for item in items]
        missing = {one_of: prod(map(_missing, one_of)) for one_of in set().union(*needed)}
        self._free = [(1 << len(items)) - 1] * _MOST_NEEDS
        self._nothing = (0,) * _MOST_NEEDS
        self._masks: dict[str, list[int]] = {}
        for place, all_of in enumerate(needed):
            for level, one_of in enumerate(sorted(all_of, key=missing.__getitem__, reverse=True)[:_MOST_NEEDS]):
                self._free[level] ^= 1 << place
                for word in one_of:
                    self._masks.setdefault(word, [0] * _MOST_NEEDS)[level] |= 1 << place
        self._of_text = lru_cache(_WORDS_KEPT)(self._of)

    def candidates(self, text: str) -> list[T]:
        """The items that may match a text, in the order of the table."""
        return [self.items[place] for place in places(self.mask(text))]

    def mask(self, text: str) -> int:
        """The bits of the items that may match a text."""
        numbers = sum(map(text.count, NUMBERS))
        words = (*set(_TEXT_WORD.findall(text)), *map(several, range(2, min(numbers, _MOST_NUMBERS) + 1)))
        levels = zip(self._free, *map(self._of_text, words), strict=True)
        found: int = reduce(and_, (reduce(or_, masks) for masks in levels))
        return found

    def _of(self, word: str) -> Sequence[int]:
        """The masks of a word of a text and of its parts."""
        parts = {word} if len(word) == 1 or not word.isalpha() else {word[a:b] for a in range(len(word)) for b in range(a + 2, len(word) + 1)}
        known = [self._masks[part] for part in parts if part in self._masks]
        return tuple(reduce(or_, masks) for masks in zip(*known, strict=True)) if known else self._nothing


def places(mask: int) -> list[int]:
    """The places of the bits of a mask."""
    bits, found = bin(mask)[:1:-1], []
    at = bits.find("1")
    while at >= 0:
        found.append(at)
        at = bits.find("1", at + 1)
    return found
