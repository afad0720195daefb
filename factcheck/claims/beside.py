"""What can stand right before and right behind the number that a pattern reads: a look at the few letters beside the numbers
of a sentence rules out most patterns, and costs a tenth of trying them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_REACH = 6  # letters: that of the number and five beside it
_MOST = 400  # stretches of letters that are worth looking for
_OPEN_CLASS = r"\\.|[^]\\]"
_TOKEN = re.compile(
    rf"\(\?P<(?P<name>\w+)>|(?P<look>\(\?<?[=!])|(?P<open>\((?:\?:)?)|(?P<close>\))|(?P<bar>\|)"
    rf"|\[(?P<not>\^?)(?P<chars>\]?(?:{_OPEN_CLASS})*)\]|\\(?P<escape>.)|(?P<many>[?*+]|\{{\d*,?\d*\}})[?+]?|(?P<char>.)",
    re.DOTALL,
)
_ENDS = {"A": "^", "Z": "$"}  # escapes that stand for the start and the end


class _Group(NamedTuple):
    """A group of alternatives: what they stand for, how often they must stand at least, and whether they may stand again."""

    options: Sequence[_Sequence]
    name: str = ""
    look: str = ""
    least: int = 1
    again: bool = False


# The characters that may stand in a place, None for any, or a group.
_Sequence = Sequence["str | _Group | None"]
# Letters, and whether what stands next to them counts too.
_Stretch = tuple[str, bool]


def around(text: str, numbers: Iterable[int]) -> set[str]:
    """The stretches that end and begin with the numbers of a text, by their places; `^` is its start, `$` its end."""
    padded, found = f"^{text}$", set()
    for at in numbers:
        found.update([padded[max(0, at + 2 - reach) : at + 2] for reach in range(1, _REACH + 1)])
        found.update([padded[at + 1 : at + 1 + reach] for reach in range(2, _REACH + 1)])
    return found


def beside(pattern: str, group: str = "n") -> tuple[frozenset[str], ...]:
    """For either side of the number of a pattern, the stretches of which one must end, or begin, with it; none where all can.

    The number is the group of that name, also with a mark behind it (`n__2`).
    """
    sides = list(_sides(_Group(_alternatives(list(_TOKEN.finditer(pattern))[::-1])), group, (), ()))
    before = _united(_stretches(side, back=True) for side, _ in sides)
    behind = _united(_stretches(side, back=False) for _, side in sides)
    return tuple(filter(None, (before, behind)))


def _united(stretches: Iterable[set[_Stretch]]) -> frozenset[str]:
    found = frozenset(text for one in stretches for text, _ in one)
    return found if "" not in found and len(found) <= _MOST else frozenset()


def _alternatives(tokens: list[re.Match[str]]) -> Sequence[_Sequence]:
    """The alternatives up to the bracket that closes them; takes their tokens off the end of a list."""
    options: list[list[str | _Group | None]] = [[]]
    while tokens:
        token = tokens.pop()
        if token["close"]:
            break
        if token["bar"]:
            options.append([])
        elif token["many"]:
            options[-1].append(_repeated(options[-1].pop(), token["many"]))
        elif token["open"] or token["name"] or token["look"]:
            options[-1].append(_Group(_alternatives(tokens), token["name"] or "", token["look"] or ""))
        elif (characters := _characters(token)) != "":
            options[-1].append(characters)
    return options


def _repeated(item: str | _Group | None, many: str) -> _Group:
    """An item with its quantifier."""
    least, most = {"?": (0, 1), "*": (0, 2), "+": (1, 2)}.get(many) or _bounds(many)
    group = item if isinstance(item, _Group) else _Group([[item]])
    return group._replace(least=least, again=most > 1)


def _bounds(many: str) -> tuple[int, int]:
    least, comma, most = many[1:-1].partition(",")
    return min(int(least or 0), 1), int(most) if most else 2 if comma else int(least)


def _characters(token: re.Match[str]) -> str | None:
    """The characters that one token stands for, None for any; "" for a place between two."""
    if token["chars"] is not None:
        return None if token["not"] or re.search(r"\\[a-zA-Z]|(?<=.)-(?=.)", token["chars"]) else token["chars"].replace("\\", "")
    if token["escape"]:
        return _ENDS.get(token["escape"], "" if token["escape"] in "bB" else None if token["escape"].isalnum() else token["escape"])
    return None if token["char"] == "." else token["char"]


def _sides(group: _Group, name: str, before: _Sequence, behind: _Sequence) -> Iterable[tuple[_Sequence, _Sequence]]:
    """What stands before and behind each group of a name within a group; a group that may stand again has no telling sides."""
    for option in group.options:
        for i, item in enumerate(option):
            if not isinstance(item, _Group):
                continue
            left, right = (*before, *option[:i]), (*option[i + 1 :], *behind)
            if item.name.partition("__")[0] == name:
                yield (*left, item), (item, *right)
            elif not item.again:
                yield from _sides(item, name, left, right)
            elif any(_sides(item, name, (), ())):
                yield (None,), (None,)


def _stretches(sequence: _Sequence, back: bool) -> set[_Stretch]:
    """The letters that a sequence may begin with, or end with (`back`); fewer letters where there would be too many of them."""
    found: set[_Stretch] = {("", True)}
    reach = _REACH
    for item in reversed(sequence) if back else sequence:
        following = _of_item(item, back)
        grown = {one for one in found if not one[1]}
        for text, _ in found - grown:
            for more, still in following:
                joined = more + text if back else text + more
                cut = joined[-reach:] if back else joined[:reach]
                grown.add((cut, still and len(cut) < reach))
        while len(grown) > _MOST:
            reach -= 1
            grown = {(text[-reach:] if back else text[:reach], still and len(text) < reach) for text, still in grown}
        found = grown
        if not any(still for _, still in found):
            break
    return found


def _of_item(item: str | _Group | None, back: bool) -> set[_Stretch]:
    if item is None:
        return {("", False)}
    if isinstance(item, str):
        return {(character, character not in "^$") for character in item}
    if item.look:
        # What must stand there counts on its own side, what must not stand there not at all.
        telling = item.look == ("(?<=" if back else "(?=")
        return {(text, False) for option in item.options for text, _ in _stretches(option, back)} if telling else {("", True)}
    found = {(text, still and not item.again) for option in item.options for text, still in _stretches(option, back)}
    return found | {("", True)} if item.least == 0 else found
