"""Mentions that belong together: a person and their party as one, and people who stand for a party where tables know no names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from factcheck.claims.introducing import by_clause
from factcheck.claims.mention import PARTY, PERSON, UNKNOWN, Mention, without_s
from factcheck.claims.people import TITLES
from factcheck.parties import party_key

# What may stand between a party and its candidate, and between a candidate and the party.
_PARTY_PERSON = re.compile(
    r"\s*(?:['’]s?|,)?\s+(?:"
    r"(?:former |ex-|local |veteran |sitting |new |young )*"
    r"(?:candidate|councillor|newcomer|rival|challenger|hopeful|contender|leader|"
    r"[a-z]{2,}(?:man|woman|person|wright)|[a-z]{3,}(?:ist|ian|eur|cher|tor|yer|mer|der|ner|ker)|"
    r"minister|mp|MP|activist|campaigner)s?,?\s+)?"
)
_PERSON_PARTY = re.compile(
    r"\s*[(\[]\s*(?:the\s+)?|"
    r"\s*,?\s+(?:of|for|from|representing|standing for)\s+(?:the\s+)?|"
    r",\s+(?:the\s+|an?\s+)?"
)

# "Mark Jones, a local builder of 37, was declared the Conservative MP", "Sue Hay, who spoke for Labour on farms".
_PRESENTED = re.compile(
    r"(?:,\s+(?:an?|the)\s[^,.;()]{2,60},)?\s+(?:was|is|has been|became|becomes|will be)\s+(?:(?:declared|elected|returned|confirmed|chosen|sworn in)\s+)?"
    r"(?:as\s+)?(?:the|an?)\s+(?:new\s+|first\s+|next\s+)?|"
    r",\s+who\s+(?:spoke|speaks|stood|stands|ran|runs|fought|fights|sat|sits|was\s+standing|had\s+stood)\s+(?:here\s+)?(?:for|as\s+(?:the|an?))\s+(?:the\s+)?"
)


# What ends a party beside its candidate, rather than goes on with it: "Jane Burns, Labour Party - 820".
_BEHIND_PARTY = re.compile(r"[,:;.(]|\s*[-–—]\s*\d|\s+\d[\d,]*\s*(?:votes?\b|[\n;(]|$)")

_BLANK_LINE = re.compile(r"\n\s*\n")  # between two blocks: a heading and the paragraph below it


def introduced(text: str, found: list[Mention], known: Mapping[str, str]) -> list[Mention]:
    """Where tables know parties alone: people whom the article gives a party ("Labour's Damien Egan") stand for it, and
    so do those who are `known` to lead one."""
    party_of = dict(known)
    for last, mention in pairwise(found):
        party, person = (last, mention) if mention.code == UNKNOWN else (mention, last)
        if _BLANK_LINE.search(text, last.end, mention.start):
            continue
        if party.code != PARTY or person.code != UNKNOWN or party.party is None or len(person.text.split()) < 2:
            continue
        gap = _PARTY_PERSON if party is last else _PERSON_PARTY
        if gap.fullmatch(text, last.end, mention.start) or (party is mention and _PRESENTED.fullmatch(text, last.end, mention.start)):
            name = without_s(person.text)
            party_of[name] = party.party
            party_of.setdefault(name.split()[-1], party.party)
    for name, own in by_clause(text, found):
        party_of.setdefault(name, own)
        party_of.setdefault(name.split()[-1], own)
    out = []
    for mention in found:
        name = without_s(mention.text)
        titled = name.split()[-1] if name.split()[0].strip(".").casefold() in TITLES else name
        of_party = party_of.get(name) or party_of.get(titled) if mention.code == UNKNOWN else None
        out.append(replace(mention, code=PARTY, party=of_party) if of_party else mention)
    return out


def merged(text: str, found: list[Mention], nameless: bool) -> list[Mention]:
    """"Labour's Karen Shore", "Iain Donaldson of the Lib Dems", "Zen Bilas (Independent)": one mention each."""
    out: list[Mention] = []
    for mention in found:
        joined = _joined(text, out[-1], mention, nameless) if out else None
        if joined is None:
            out.append(mention)
        else:
            out[-1] = joined
    return out


def introduced_name(mention: Mention) -> bool:
    """Whether a mention of a party is somebody's name that stands for it."""
    return mention.code == PARTY and " " in mention.text and party_key(mention.text) != mention.party


def _joined(text: str, last: Mention, mention: Mention, nameless: bool) -> Mention | None:
    """A person with their party, in either order, as one mention of the person; None when they are two."""
    if mention.party != last.party or _BLANK_LINE.search(text, last.end, mention.start):
        return None
    if last.code == PARTY and (mention.code == PERSON or (nameless and introduced_name(mention))) and _PARTY_PERSON.fullmatch(text, last.end, mention.start):
        return replace(mention, start=last.start)
    if last.code != PERSON or mention.code != PARTY:
        return None
    gap = _PERSON_PARTY.fullmatch(text, last.end, mention.start)
    if gap is None:
        return None
    if gap[0].startswith(","):
        closing = re.compile(r",").match(text, mention.end)
        if not _BEHIND_PARTY.match(text, mention.end):
            return None
    else:
        bracket = "(" in gap[0] or "[" in gap[0]
        closing = re.compile(r"\s*[)\]]").match(text, mention.end) if bracket else None
    return replace(last, end=closing.end() if closing else mention.end)
