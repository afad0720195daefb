"""Where voters have two votes, which of the seats a figure is of: those of the constituencies or those from the lists."""

from __future__ import annotations

import re

from factcheck.claims.formula import ALONE, Formula, Minus, Reading, Term
from factcheck.claims.shorthand import Shorthand
from factcheck.patterns import compiled

CONSTITUENCY, LIST = "constituency_seats", "list_seats"
# The words for each, in the lower case of the shorthand; extend them here.
_WORDS: tuple[tuple[str, str], ...] = (
    (CONSTITUENCY, r"constituenc(?:y|ies)|fptp|electorates|electorate (?:seats?|mps?|contests?|races?)|direct(?:ly[- ]elected)? (?:seats?|members?|mandates?)"),
    (LIST, r"(?:party |regional )?lists?|regional|regions?|top[- ]up|additional[- ]members?|london-?wide|proportional"),
)
_NAMED = "|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _WORDS)
_BEFORE = compiled(_NAMED)
# Behind the number, with no other number or clause between: "59 of the 73 constituencies", "three from the list".
_BEHIND = compiled(rf"(?: (?:of|in|from|on|through|via|out of|the|their|its|N|G))*(?: (?!and\b|but\b)[a-z-]+){{0,2}}? (?:{_NAMED})")
_IDIOM = re.compile(r"first[- ]past[- ]the[- ]post", re.I)
_SHORT = 24  # characters of the shorthand between a number and "first-past-the-post" behind it


def of_two_votes(made: Reading, shorthand: Shorthand, at: int) -> Reading:
    """A reading of seats as one of those that the words beside the number at `at` name; any other as it is."""
    if made.measure not in {"seats", "seats_change"} or made.formula is None:
        return made
    behind = _behind(shorthand, at)
    name = behind + ALONE if behind else _before(shorthand, at)
    return made._replace(formula=_named(made.formula, name)) if name else made


def _behind(shorthand: Shorthand, at: int) -> str:
    found = _BEHIND.match(shorthand.text, at + 1)
    idiom = next((p for p in _idioms(shorthand) if p > at), None)
    if idiom is not None and idiom - at < _SHORT and "," not in shorthand.text[at:idiom]:
        return CONSTITUENCY
    return (found.lastgroup or "") if found else ""


def _before(shorthand: Shorthand, at: int) -> str:
    """The last words before a number of the sentence."""
    named = [(match.start(), match.lastgroup or "") for match in _BEFORE.finditer(shorthand.text, 0, at)]
    return max((*named, *((p, CONSTITUENCY) for p in _idioms(shorthand) if p < at)), default=(0, ""))[1]


def _idioms(shorthand: Shorthand) -> list[int]:
    return [p for p, item in shorthand.items.items() if _IDIOM.fullmatch(item.text)]


def _named(formula: Formula, name: str) -> Formula:
    """The formula with the seats in it those of one kind."""
    match formula:
        case Term(measure="seats"):
            return formula._replace(name=name)
        case Minus(left, right):
            return Minus(_named(left, name), _named(right, name))
    return formula
