"""After which count of a transferable vote somebody had a figure, where the text says so: "9,519 votes after the 13th count"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.formula import AT_COUNT, Reading, Term
from factcheck.claims.shorthand import Shorthand
from factcheck.patterns import compiled

_COUNT = r"(?:(?:counts?|stages?|rounds?) (?:number )?(?P<{n}>N)|(?P<{o}>O) (?:and (?:final|last) )?(?:counts?|stages?|rounds?)|(?P<{f}>(?:final|last) (?:count|stage|round)))\b"
_AT = r"(?:at|on|after|in|by|with|following) (?:the )?(?:end of |close of |conclusion of |completion of )?(?:the )?"


def _count(mark: str) -> str:
    return _AT + _COUNT.format(n=f"n{mark}", o=f"o{mark}", f=f"f{mark}")


# The count before the figure, right before it, or at the head of the sentence.
_BEFORE = compiled(rf"\b{_count('a')},?(?: (?:with|on|having|having (?:reached|amassed|polled))(?: a (?:total|tally) of)?|:) \Z")
_OPENING = compiled(rf"(?:^|[;:] )(?:(?:so|and|but|meanwhile|state of play),? )*{_count('b')},? [^;]*\Z")
_BEHIND = compiled(rf"(?: votes)?,? (?:[a-z]+ )?{_count('c')}")
# What says that a figure is the last of somebody's: "finished on 73,947".
_AT_LAST = compiled(r"\b(?:finish(?:ed|es|ing)?|end(?:ed|s|ing)?(?: up)?|wound up|closed|signed off|came home|coming home) (?:[a-z]+ )?(?:on|with) (?:a total of |just |only )?\Z")
_FIRST_CHOICES = compiled(r" (?:O|first|number one)[ -](?:preference|choice|ones?)")
_ELSEWHEN = compiled(r"\b(?:from|began|begun|started|starting|first preferences|O preferences|quota|transfers?|needed|needs)\b[^.;:NPDT]{0,30}\Z")

_TOLD = 0.06  # so much surer is a figure of which the text tells the count


def after_count(made: Reading, shorthand: Shorthand, at: int) -> Reading:
    """A reading of votes as those after the count that the text names; any other as it is."""
    formula = made.formula
    if not isinstance(formula, Term) or formula.measure != "votes" or formula.name or len(formula.who) != 1:
        return made
    number = _number(shorthand, at)
    return made._replace(formula=formula._replace(name=f"{AT_COUNT}{number}"), score=min(made.score + _TOLD, 1)) if number else made


def _number(shorthand: Shorthand, at: int) -> int:
    """The number of the count, -1 for the last one, 0 where none is told."""
    number, place = _told(shorthand.text, at)
    quantity = shorthand.quantity_at(place)
    return number if quantity is None else int(quantity.value)


@lru_cache(512)
def _told(text: str, at: int) -> tuple[int, int]:
    """(-1 where words tell that it is the last count, else 0, where the number of the count stands, -1 for nowhere)."""
    if _FIRST_CHOICES.match(text, at + 1):
        return 0, -1
    found = _BEFORE.search(text, 0, at) or _BEHIND.match(text, at + 1)
    if found is None and not _ELSEWHEN.search(text, 0, at):
        found = _OPENING.search(text, 0, at)
    if found is None:
        return (-1, -1) if _AT_LAST.search(text, 0, at) else (0, -1)
    name, place = next((name, place) for name in found.re.groupindex if (place := found.start(name)) >= 0)
    return (-1, -1) if name.startswith("f") else (0, place)
