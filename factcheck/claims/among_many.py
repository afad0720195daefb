"""Of thousands of seats those that a text can mean: many wards are called "Central", and Ladywood is in Birmingham Ladywood."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from factcheck.claims.people import seat_forms, without_accents
from factcheck.names import ContestName, Names

# Words of the name of a council that are not that of its place.
NOT_ITS_NAME = re.compile(r"\b(?:the|london|royal|metropolitan|city|borough|county|district|council|of|and)\b")


def among_many(names: Names, text: str, lower: str, score: dict[str, int], people: dict[str, int]) -> dict[str, int]:
    """Of thousands of seats those that a text can mean by what it says: of a council that it names, not only as a part of a
    longer name, as Ladywood is in Birmingham Ladywood, nor by what another is called in full. `people`: how many who stood
    in a seat it names."""
    named = {seat: count for seat, count in score.items()
             if count and _of_a_place_named(names.of(seat), lower) and (people.get(seat) or not _as_its_province(names.of(seat)))}
    forms = {seat: [form.casefold() for form in seat_forms(names.seats[seat])] for seat in named if names.seats[seat] and office_named(names.seats[seat], lower)}
    return {seat: count for seat, count in named.items() if seat in forms and by_its_own_name(seat, forms, lower, people)}


def office_named(printed: str, lower: str) -> bool:
    """Whether a text speaks of what a seat is of, where that stands behind its name: "Copeland (mayor)"."""
    office = re.search(r"\(([^)]+)\)\s*$", printed)
    words = re.findall(r"[a-z]{4,}", office[1].casefold()) if office else []
    return not words or any(word in lower for word in words)


def by_its_own_name(seat: str, forms: Mapping[str, Sequence[str]], lower: str, people: Mapping[str, int]) -> bool:
    """Whether a text names a seat otherwise than as a part of a longer name, and by no name that another bears in full."""
    own, others = forms[seat], [found for other, found in forms.items() if other != seat]
    longer = [found[0] for found in others if found[0] != own[0] and re.search(rf"\b{re.escape(own[0])}\b", found[0])]
    if longer:
        rest = re.sub("|".join(rf"\b{re.escape(name)}\b" for name in sorted(longer, key=len, reverse=True)), "|", lower)
        return re.search(rf"\b{re.escape(own[0])}\b", rest) is not None
    if own[0] in lower:
        return True
    rivals = [other for other, found in forms.items() if other != seat and set(found) & set(own) and any(form in lower for form in set(found) & set(own))]
    return not any(forms[other][0] in lower or people.get(other, 0) > people.get(seat, 0) for other in rivals)


def _of_a_place_named(contests: Sequence[ContestName], lower: str) -> bool:
    """Whether a text names the council, too, that a ward is of: among thousands many are called "Central" or "Bridge"."""
    printed = (NOT_ITS_NAME.sub(" ", contest.area.casefold()).split() for contest in contests if contest.area)
    areas = {words[0] for words in printed if words}
    return not areas or any(area in lower for area in areas) or any(not contest.area or contest.kind != "local" for contest in contests)


def _as_its_province(contests: Sequence[ContestName]) -> bool:
    """Whether a seat is called as the province or state that it is in, which a text that names none of its people speaks of: Québec."""
    return any(contest.area and contest.kind != "local" and without_accents(contest.area).casefold() == without_accents(contest.seat).casefold() for contest in contests)
