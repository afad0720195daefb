"""Columns that are a party's or a person's: what a heading such as "con_votes", "Lab %" or "Ann Archer (Labour)" means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.parties import ANSWERS, PARTIES, line_of, slug
from factcheck.results.headings import field_of, normal

_PARTY_CODES = {slug(code): party.key for party in PARTIES for code in (*party.codes, *party.names, party.label, *party.official)} | {
    "con": "conservative", "lab": "labour", "lib": "liberal-democrat", "natsw": "nationalist", "oth": "other", "other": "other", "others": "other",
    "all other candidates": "other", "other parties": "other", "brexit": "brexit", "alliance": "alliance", "yes": "yes", "no": "no", "ja": "yes", "nein": "no", "oui": "yes", "non": "no", "snp pc": "nationalist", "pc snp": "nationalist"} | dict.fromkeys(
    ("ind oth", "oth ind", "ind other", "other ind", "ind others", "inds others", "others ind", "independent other", "independents others", "independents and others"), "other")
# What a column of a party holds besides votes: words behind or before the party.
_2PP = r"(?:2pp|tpp|(?:two|2)[- ]party[- ]preferred)"
TWO_PARTIES = re.compile(rf"\b{_2PP}\b", re.I)
_OF_PARTY: tuple[tuple[str, str], ...] = (
    ("change", rf"{_2PP} (?:swing|change|\+/-)"), ("share", rf"{_2PP} ?(?:%|(?:vote )?share|pct|percentage|per ?cent)|% {_2PP}"), ("votes", rf"{_2PP}(?: votes?)?"),
    ("share", r"(?:stimmen)?anteil(?: ?(?:in )?%)?|(?:vote )?share(?: ?%)?|(?:vote )?%|pct|per ?cent|percentage|% (?:of )?(?:the )?(?:valid )?(?:votes?|poll)|votes? ?\(?%\)?|votes? (?:share|pct|percentage)(?: ?\(?%\)?)?"),
    ("votes", r"(?:(?:total |number of |no\.? of )?(?:valid )?)?(?:votes?|vts)(?: cast| polled)?(?: for)?|poll"),
    ("seats_change", r"net(?: seats)?|seats? (?:change|\+/-)|(?:change|\+/-)(?: in)? (?:seats|mps)"),
    ("seats", r"seats?(?: won)?|won|mps?(?: elected)?|councillors|elected"), ("change", r"\+/-|±|change|chg|% change|\+/- ?%"),
    ("candidates", r"cands?\.?|candidates"), ("name", r"(?:candidate|nominee)(?: name)?|name"),
)
_OF_PEOPLE = frozenset({"seats", "seats_change", "candidates", "name"})  # which no answer has: "Seat no."
_HOLDING = tuple((figure, re.compile(pattern, re.I)) for figure, words in _OF_PARTY for pattern in (rf"(.+?)[ :,-]*\(?(?:{words})\)?", rf"(?:{words}) (.+)"))
_NUMBER_OF = re.compile(r"nos?\.")  # short for number, and no answer: "No. votes"
YEAR = re.compile(r"(?:\bge ?|\ble ?)?\(?(?<!\d)((?:18|19|20)\d\d)(?!\d)\)?", re.I)


def party_column(heading: str) -> tuple[str, str] | None:
    """(party, figure) of a column such as "con_votes", "Lab", "lib_share", "Con MPs", "Lab +/-", "% Lab", "Remain"."""
    text = re.sub(r"\s+", " ", YEAR.sub("", normal(heading))).strip(" :")
    if _NUMBER_OF.match(text):
        return None
    if held := _held(text):
        return held[1], held[2]
    key = party_of(re.sub(r"\(.*?\)", "", text))
    return (key, "votes") if key else None


def party_printed(heading: str) -> str:
    """The party of a heading as it is printed there, without what its column holds: "Dem" of "Dem votes 2020"."""
    text = re.sub(r"[\s_]+", " ", YEAR.sub("", heading)).strip(" :,-")
    held = _held(text)
    return held[0].strip() if held else heading.strip()


def _held(text: str) -> tuple[str, str, str] | None:
    """(party as printed, party, figure) of a heading that says what its column holds of a party, behind its name or before it."""
    for figure, pattern in _HOLDING:
        if (match := pattern.fullmatch(text)) and (key := party_of(match[1])) and not (key in ANSWERS and figure in _OF_PEOPLE):
            return match[1], key, figure
    return None


# What stands beside an answer to say it again: "Yes/For", "No (Against)".
_SIDES = {"for": "yes", "approve": "yes", "approved": "yes", "support": "yes", "in favour": "yes", "in favor": "yes", "against": "no", "reject": "no", "rejected": "no", "oppose": "no", "opposed": "no"}

# An answer in the words of the ballot paper: "Remain a member of the European Union", "Leave the EU".
_IN_FULL = re.compile(r"(remain|leave)(?: (?:as )?an?)?(?: member)?(?: (?:of|in))?(?: (?:the )?(?:eu|european union))?", re.I)


def party_of(text: str) -> str | None:
    """The party of a name or code, or of several that are one party's, or followed one another: "Lib/LD", "Lib/All/LD"."""
    text = re.sub(r" \d$", "", text)  # "Independent 2"
    if answer := _IN_FULL.fullmatch(text.strip()):
        text = answer[1]
    if (whole := slug(text)) in _PARTY_CODES:
        return _PARTY_CODES[whole]
    parts = [slug(part) for part in re.split(r"[/(]", text.strip(" )"))]
    said_twice = len(parts) > 1 and {"yes", "no"} & set(parts)
    keys = {_SIDES.get(part) if said_twice and part in _SIDES else _PARTY_CODES.get(part) for part in parts} if "/" in text or said_twice else {_PARTY_CODES.get(slug(text))}
    return keys.pop() if len(keys) == 1 else line_of(text)[0] or None


def bracketed(heading: str) -> tuple[str, str]:
    """(name, party) of "Nigel Farage (Reform UK)"; empty when a heading is not of that form."""
    match = re.fullmatch(r"([^()\[\]]*[A-Za-z][^()\[\]]* [^()\[\]]+?)[\s,]*[(\[]([^()\[\]]+)[)\]]\*?", " ".join(heading.split()))
    return (match[1], match[2]) if match else ("", "")


_SURNAME = re.compile(r"([^\W\d_][\w'’.-]+)(?: ?[(\[]([^()\[\]]+)[)\]]|, ?([A-Za-z]{1,5}))")  # "Biden (D)", "Bush, r"
# Two things in one heading, either of them the party: "Con (Jade Marsden)", "Lab - Ann Archer", "Ann Archer, Labour".
_TWO_IN_ONE = re.compile(r"(.+?)(?: ?[(\[](.+)[)\]]| ?[-–—:/|] (.+)| [-–—:/|] ?(.+)|, (.+))\*?")
_PERSON = re.compile(r"[^\W\d_][\w.'’*\"-]*,?(?: [^\W\d_][\w.'’*\"”-]*){1,6}")


def person_and_party(heading: str) -> tuple[str, str]:
    """(name, party) of a heading that tells both, in either order; empty where it does not."""
    name, party = bracketed(heading)
    if name and party_of(name) is None:
        return name, party
    match = _TWO_IN_ONE.fullmatch(" ".join(heading.split()))
    one, other = (match[1], next(filter(None, match.groups()[1:]))) if match else ("", "")
    for person, party in ((other, one), (one, other)):
        if party_of(party) and party_of(person) is None and _PERSON.fullmatch(person) and field_of(person) is None:
            return person, party
    return "", ""


def party_beside(heading: str) -> str:
    """The party beside the name in a heading that tells both, be the name a surname alone: "Biden (D)"."""
    match = _SURNAME.fullmatch(heading.strip())
    return person_and_party(heading)[1] or ((match[2] or match[3]) if match else "") or bracketed(heading)[1]


def people_columns(headings: Sequence[str]) -> dict[int, str]:
    """Columns that are candidates, with their party beside the name; none unless at least two of the parties are known and
    no name stands twice."""
    found = {j: person_and_party(heading) for j, heading in enumerate(headings) if field_of(heading) is None}
    for j, heading in enumerate(headings):
        if (match := _SURNAME.fullmatch(heading.strip())) and field_of(heading) is None and field_of(match[1]) is None and party_of(match[1]) is None:  # "Biden (D)", no "Labour (Lab)"
            found[j] = match[1], match[2] or match[3]
    named = {j: name for j, (name, party) in found.items() if name and party}
    known = [j for j in named if slug(found[j][1]) in _PARTY_CODES]
    return named if len(known) >= 2 and len(set(named.values())) == len(named) else {}
