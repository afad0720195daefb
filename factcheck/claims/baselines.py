"""From which election to which a change is measured, where the sentence tells it before the figure, or tells both ends."""

from __future__ import annotations

from factcheck.patterns import compiled

_VOTES = r"(?: (?:votes?|points?|per cent|seats?))?"
# "Since 2017 the vote has risen by", "compared with 2017, his peak, he is down", "has since 2015 gained"
_OPENS = compiled(
    r"(?:^|[.;:] )(?:and |but |yet |so )?(?:(?:since|compared (?:with|to)|measured against|set (?:against|beside)|taken from|counting from) (?:the )?(?:[a-z]+ )?(?P<mark>[YE])\b)"
    r"(?:'s)?[^NPDTFMYEZ;:.]*\Z")
_SINCE_THEN = compiled(
    r"\bsince (?:the )?(?P<mark>[YE]), (?:adding|gaining|putting on|losing|shedding|"
    r"with an? (?:[a-z]+ )?(?:gain|loss|rise|fall|increase|drop) of) [^NPDTFMYEZ,;:.]{0,12}\Z")
_HAS_SINCE = compiled(r"\b(?:has|have|had) since (?:the )?(?P<mark>[YE]) [^NPDTFMYEZ,;:.]{0,40}\Z")
_TWO = r"\b(?:between|from) (?:the )?(?P<first>[YE])(?: [a-z]+){0,2} (?:and|to|until) (?:the )?(?P<second>[YEZ])\b"
_TWO_BEFORE = compiled(rf"{_TWO}[^NPDTFMYEZ;:.]*\Z")
_TWO_BEHIND = compiled(rf"{_VOTES},?[^NPDTFMOYEZ.;:()]{{0,30}}? {_TWO[2:]}")
# "began in 2019 with a loss of 1,253 votes on 2017"
_IN_ONE = compiled(r"\b(?:in|at) (?:the )?(?P<mark>Y)\b[^NPDTFMYEZ;:.]*\Z")
# "in 2015 he gathered 10,192 votes more than he did this time"
_THAN_NOW = compiled(
    rf"{_VOTES} (?:more|fewer|less|higher|lower|better|worse|bigger|smaller)(?: [a-z]+){{0,2}}? than "
    r"(?:(?:G|[ABR]|the party)(?:'s)? )?(?:(?:did|has|have|had|got|managed|polled|took|won) )?(?:Z|now|today)\b")


def measured_before(text: str, at: int) -> int | None:
    """Where in a shorthand the year or phrase stands from which the change at a position is measured, told before it; else None."""
    told = _OPENS.search(text, 0, at) or _HAS_SINCE.search(text, 0, at) or _SINCE_THEN.search(text, 0, at)
    return told.start("mark") if told else None


def two_ends(text: str, at: int) -> tuple[int, int] | None:
    """Where the two elections stand between which the change at a position came about: "between 2017 and 2019 Labour shed 5,352"."""
    told = _TWO_BEFORE.search(text, 0, at) or _TWO_BEHIND.match(text, at + 1)
    return (told.start("first"), told.start("second")) if told else None


def came_about(text: str, at: int) -> int | None:
    """Where the year stands in which a change at a position came about, that is measured from another behind it."""
    told = _IN_ONE.search(text, 0, at)
    return told.start("mark") if told else None


def than_now(text: str, at: int) -> bool:
    """Whether an earlier election is measured by this one, so that the direction is turned."""
    return _THAN_NOW.match(text, at + 1) is not None
