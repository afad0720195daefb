"""Numbers that belong together: ranges, pairs, and lists that share the unit of their last member."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.patterns import compiled
from factcheck.quantities.model import COUNT, PERCENT, POINTS, Quantity

_EXACT = 100  # from so many on, a figure that ends in no nought is nobody's estimate
_DASH = compiled(r"\s?[-–—]\s?")
_TO = compiled(r"(?:\s+votes?)?\s+to\s+(?:just\s+|about\s+)?")
_WIDEST = 2  # of "5 to 10 per cent"; the ends of a range that is told without "between" lie no further apart
_BETWEEN = compiled(r"\bbetween\s+\Z", re.I)
# After these, "to" leads to a new level, not to the other end of a range.
_MOVING = compiled(
    r"\b(?:from|up|down|rose|rise|rising|fell|fall|falling|dropped|slipped|slumped|slid|climbed|grew|"
    r"increased|decreased|cut|slashed|reduced|gained|lost|went|jumped|edged|points?|nosedived|plunged|plummeted|tumbled|crashed|collapsed|shrank|sank|"
    r"surged|soared|leapt|crept|swelled|dipped|narrowed|widened|shed|added|declined|advanced|improved)\s+(?:by\s+|\w+\s+)?\Z", re.I
)
# After these, two figures are the sides of a vote: "it broke 44 to 81 for the Democrat".
_SPLITTING = compiled(r"\b(?:broke|breaks|breaking|split|splits|splitting|divided|divides|dividing|voted|votes|voting)\s+(?:\w+ly\s+)?\Z", re.I)
# "38.4 for Labour and 33.1 per cent": a list of shares; a word of change makes it none.
_LISTED = compiled(r",?\s+(?:and\s+)?(?:[\w'’]+\s+){0,4}(?:on|with|and|at|to)?\s*")
_CHANGE = compiled(r"\b(?:by|points?|up|down)\b")


def share_units(text: str, numbers: Sequence[Quantity]) -> list[Quantity]:
    """"44 and 29 per cent", "38.4, 33.1 and 12 per cent": bare numbers take the unit of the one they are joined to."""
    out = list(numbers)
    for i in range(len(out) - 2, -1, -1):
        here, following = out[i], out[i + 1]
        if here.kind != COUNT or here.value > 100 or here.words != following.words:
            continue
        if following.kind not in {PERCENT, POINTS}:
            continue
        between = text[here.end : following.start]
        if re.fullmatch(r"\s*(?:,|and|or|to|-|–|, and)\s*", between) and here.unit is None:
            out[i] = replace(here, kind=following.kind, unit=following.unit)
        elif following.kind == PERCENT and here.step < 1 and _LISTED.fullmatch(between) and not _CHANGE.search(between):
            out[i] = replace(here, kind=PERCENT, unit="percent")
    return out


def link(text: str, numbers: Sequence[Quantity]) -> list[Quantity]:
    """Join ranges into one quantity with `upper`, and mark the two halves of a pair as partners."""
    out: list[Quantity] = []
    skip = False
    for i, here in enumerate(numbers):
        following = numbers[i + 1] if i + 1 < len(numbers) else None
        if skip:
            skip = False
            continue
        if following is None or not _joined(text, here, following):
            out.append(here)
            continue
        between = text[here.end : following.start]
        before = text[max(0, here.start - 30) : here.start]
        grows = following.value > here.value
        alike = _same_unit(here, following) and not _hundred(here, following) and not _SPLITTING.search(before)
        moves = bool(_TO.fullmatch(between) and _MOVING.search(before))
        if grows and not moves and (_BETWEEN.search(before) or (alike and not _of_two_sides(here, following, between))):
            end, unit = following.end, following.unit or here.unit
            whole = text[here.start : end]
            out.append(replace(here, end=end, text=whole, kind=following.kind, unit=unit, upper=following.value))
            skip = True
        elif moves or "and" in between:
            out.append(here)
        else:
            out.append(replace(here, partner=following.start, kind=_pair_kind(here, following)))
            out.append(replace(following, partner=here.start, kind=_pair_kind(following, here)))
            skip = True
    return out


def _pair_kind(one: Quantity, other: Quantity) -> str:
    return other.kind if one.kind == COUNT and other.kind == PERCENT else one.kind


def _joined(text: str, here: Quantity, following: Quantity) -> bool:
    """Whether two neighbouring numbers are written as one: a dash, "to", or "between .. and"."""
    kinds = {COUNT, PERCENT, POINTS}
    if here.kind not in kinds or following.kind not in kinds or following.sign > 0 or here.words != following.words:
        return False
    if here.kind == COUNT and here.value > 100 and following.kind == PERCENT:
        return False  # "11,790 - 43.9 pct": votes and their share
    between = text[here.end : following.start]
    if _DASH.fullmatch(between):
        return not between.startswith(" ") or between == " – " or between == " - "
    if _TO.fullmatch(between):
        return here.kind == following.kind or (here.kind == COUNT and following.kind == PERCENT)
    return bool(re.fullmatch(r"\s+and\s+", between) and _BETWEEN.search(text[max(0, here.start - 12) : here.start]))


def _same_unit(here: Quantity, following: Quantity) -> bool:
    return here.kind == following.kind or (here.kind == COUNT and here.unit is None)


def _of_two_sides(here: Quantity, following: Quantity, between: str) -> bool:
    """Whether two figures with "to" between them are no ends of a range: each counts votes, they are too exact, or one is
    several times the other ("she won 3,109 to 4,233")."""
    exact = all(quantity.step < 1 or (quantity.value >= _EXACT and quantity.value % 10) for quantity in (here, following))
    apart = "vote" in between or following.value > _WIDEST * here.value or (exact and here.comparator == "=")
    return apart and bool(_TO.fullmatch(between))


def _hundred(here: Quantity, following: Quantity) -> bool:
    """Two decimals that make 100 are the two sides of a vote, not a range."""
    return 98 <= here.value + following.value <= 101 and (here.step < 1 or following.value - here.value < 20)
