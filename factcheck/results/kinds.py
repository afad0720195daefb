"""What kind of election a draft is of: general, by-election, local, national, a referendum."""

from __future__ import annotations

import re

from factcheck.parties import ANSWERS, slug
from factcheck.results import dates
from factcheck.results.countries import is_general
from factcheck.results.drafts import Draft
from factcheck.results.headings import COUNTED, LARGER, normal
from factcheck.results.layout import Layout
from factcheck.results.layouts import of_a_country
from factcheck.results.rows import count_of, party_of_row

_MAYORS = re.compile(r"\b(?:mayor(?:s|al|alty)?|police and crime commissioners?|pccs?|local elections?)\b", re.I)
_OF_BY_ELECTION = re.compile(r"\bby-?elections?\b", re.I)
NATIONS = frozenset({"england", "wales", "scotland", "northern ireland", "great britain", "england and wales", "united kingdom", "uk"})


def nationwide(draft: Draft) -> bool:
    """Whether a row of parties is a whole country's: by its name, or without a seat as no seat has as many votes."""
    if draft.layout.wide and slug(draft.seat) in NATIONS and not draft.local and not set(draft.layout.parties.values()) & ANSWERS:
        return True
    if _electors(draft) > _OF_A_SEAT:
        return True
    if draft.seat or not draft.layout.wide or not draft.rows or draft.country == "us":
        return False
    return of_a_country(draft.layout, draft.sheet.rows[draft.rows[0]])


_OF_A_SEAT = 250_000  # electors, more than any seat of the Commons has


def _electors(draft: Draft) -> int:
    """How many electors a row of an election has that names no seat, mayoralty or police area; 0 for others."""
    figures = draft.layout.columns
    named = draft.seat or draft.layout.people or draft.layout.parties or draft.country != "uk" or {"contest", "candidate", "surname"} & set(figures) or _MAYORS.search(f"{draft.preamble} {draft.sheet.name}")
    return 0 if named or not draft.rows else max((count_of(draft.sheet.rows[draft.rows[0]], figures[name]) for name in ("electorate", "valid_votes", "votes_cast") if name in figures), default=0)


def larger(layout: Layout) -> bool:
    """Whether the contests of a table of parties are nations or regions."""
    column = layout.columns.get("contest", -1)
    return 0 <= column < len(layout.headings) and normal(layout.headings[column]) in LARGER and not {"candidate", "surname"} & set(layout.columns)


def of_members(layout: Layout) -> bool:
    """Whether a table of parties has their seats and nobody's votes."""
    if layout.wide:
        return layout.figure == "seats" and not {"votes", "share"} & set(layout.of_party)
    return "seats" in layout.columns and not {"votes", "share", "candidate", "surname"} & set(layout.columns)


def only_answers(draft: Draft) -> bool:
    """Whether every row is for an answer rather than a party."""
    return draft.answers if draft.answers is not None else all(party_of_row(draft.sheet.rows[row], draft.layout)[0] in ANSWERS for row in draft.rows)


def kind_of(draft: Draft) -> str:
    """The kind of contest that a draft is of: general, by-election, local, referendum, national, or unknown."""
    columns = draft.layout.columns
    if draft.country != "uk":
        return _kind_abroad(draft)
    if nationwide(draft):
        return "national"
    if draft.layout.wide and draft.layout.figure != "votes" and ("contest" not in columns or draft.layout.figure == "seats"):
        return "national"
    if draft.layout.wide and len(draft.layout.of_party.get("seats", ())) > 1:  # a council or a country, and its parties
        return "national"
    if draft.layout.wide and set(draft.layout.parties.values()) & ANSWERS:
        return "referendum"
    if draft.rows and only_answers(draft):
        return "referendum"
    if "seats" in draft.layout.of_party or ("seats" in columns and "candidate" not in columns and "surname" not in columns and not draft.layout.wide):
        return "national"
    if _OF_BY_ELECTION.search(draft.election):
        return "by-election"
    if ".by." in draft.election:
        return "by-election" if draft.election.startswith("parl") else "local"
    heading = draft.layout.headings[columns["contest"]] if "contest" in columns and columns["contest"] < len(draft.layout.headings) else ""
    if larger(draft.layout):
        return "national"
    if re.search(r"ward|division|electoral (?:area|district)", heading, re.I) or draft.election.startswith("local") or re.search(r"\b(?:ward|division|councillor)\b", draft.preamble, re.I):
        return "local"
    if draft.day in dates.GENERAL_DATES:  # others may be elected on that day too, such as mayors
        return "unknown" if _MAYORS.search(draft.preamble) else "general"
    if draft.day and (re.search(r"constituen|boundary comm|post_label", heading, re.I) or re.search(r"parliamentary|constituency|by-election", draft.preamble, re.I) or draft.election.startswith("parl")):
        return "by-election"
    if {"party", "party_code", *COUNTED} & set(columns) and not {"candidate", "surname", "contest"} & set(columns) and not draft.layout.wide:  # parties; figures alone may be of anything
        return "national"
    return "unknown"


def _kind_abroad(draft: Draft) -> str:
    """The kind of a contest in another country, where no name of a heading tells councils from parliaments."""
    columns = draft.layout.columns
    if draft.rows and not draft.layout.wide and only_answers(draft):
        return "referendum"
    people = {"candidate", "surname"} & set(columns)
    if not people and not (draft.tally and draft.seat_key) and ({"seats", "candidates"} & set(columns) or "contest" not in columns) and {"votes", "share"} & set(columns):
        return "national"
    if draft.by_election:
        return "by-election"
    return "general" if is_general(draft.day, draft.country) else "unknown"
