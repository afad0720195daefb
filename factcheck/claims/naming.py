"""How strongly a text names a seat, and whether its title names the place that several make together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factcheck.claims.offices import spoken_of, tells
from factcheck.claims.people import seat_forms
from factcheck.patterns import compiled, matches

_TITLE = 400  # characters
_OPENING = 700  # characters in which an article on the seats of a place says so
_SEATS = "(?:seats|constituencies|mps|districts|boroughs|wards|divisions|counting areas|council areas)"
_SEATS_OF = (
    rf"\b{{name}}(?:['’]s?)? (?:[\w-]+ ){{{{0,2}}}}{_SEATS}\b|\b{_SEATS} (?:[\w-]+ ){{{{0,2}}}}(?:in|of|across|within|throughout) (?:the )?{{name}}\b|"
    r"\b(?:across|throughout|every corner of|the whole of) (?:the )?{name}\b"
)
# What a row of totals adds to the name of the place: "Surrey districts", "Suffolk, four councils".
_UNITS = re.compile(
    r"[,(]? *\b(?:(?:all|the|[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )*"
    r"(?:districts|boroughs|councils|authorities|constituencies|seats|wards|divisions)\b\)?", re.I)

_REGION_OF_ENGLAND = re.compile(r"(?:the )?(north|south)[ -](east|west)(?: (?:of )?england| region)", re.I)


def titled(place: str, text: str, seats: Iterable[str]) -> bool:
    """Whether the title of a text, its first paragraph, names the place that its seats make together, and none of them in full."""
    title = text.lstrip().partition("\n\n")[0][:_TITLE]
    if not any(re.search(rf"\b{form}\b", title, re.I) for form in _forms(place, 3)):
        return False
    return all(named_in(printed, title, title.casefold()) < 3 for printed in seats)


def seats_of(place: str, text: str) -> bool:
    """Whether a text opens on the seats of a place, as "58 of the East of England's constituencies", "across the East of England"."""
    return any(re.search(_SEATS_OF.format(name=form), text[:_OPENING], re.I) for form in _forms(place, 4))


def _forms(place: str, shortest: int) -> list[str]:
    """Patterns of the names of a place: a region of England is called by its direction alone, "the South-West"."""
    name = _UNITS.sub("", place).strip(" ,")
    region = _REGION_OF_ENGLAND.fullmatch(name)
    forms = [re.escape(name), *([rf"{region[1]}[ -]{region[2]}(?:ern England)?"] if region else [])]
    return forms if len(name) >= shortest else []


@lru_cache(10_000)
def _bare(form: str) -> str:
    """A name without what is printed in several ways: "Coquitlam--Port Coquitlam", "Coquitlam—Port Coquitlam"."""
    return " ".join(re.sub(r"[-–—]+|(?<=\bSt)\.", " ", form).casefold().split())


_PARLIAMENTS = frozenset({"westminster", "holyrood", "stormont"})  # that are places too


def named_in(printed: str, text: str, lower: str) -> int:
    """How strongly a text names a seat: 3 for every time in full (up to 15), 1 for a short form. `lower`: in lower case."""
    forms = [form for form in seat_forms(printed) if len(form) >= 3]
    if any(form.casefold() in _PARLIAMENTS for form in forms):  # "he goes to Westminster" names no council
        return 3 * bool(re.search(rf"\b(?:{re.escape(forms[-1])}(?:['’]s)? (?:city |borough )?council|city of {re.escape(forms[-1])})\b", text, re.I))
    full = {_bare(form) for form in forms[:2]}
    for form in forms:
        if form.casefold() not in lower:
            continue
        found = sum(1 for m in matches(compiled(rf"\b{re.escape(form)}\b", re.I, quick=False), text) if not m[0][0].islower() or spoken_of(form))
        if found:
            return 3 * min(found, 5) if _bare(form) in full or tells(form) else 1
    return 0
