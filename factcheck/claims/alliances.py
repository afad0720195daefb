"""Alliances under whose name their parties go in articles, and in no table: the LDF for CPI(M), the Coalition for the Liberals;
and the Liberals of Britain, whom tables call by the name of their heirs.

To teach it one, add a line: its names, the keys of its parties, and a party that must have stood for it to be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.names import ContestName
from factcheck.parties import line_of, party_forms

ALLIANCES: tuple[tuple[tuple[str, ...], frozenset[str], str], ...] = (
    (("UDF", "United Democratic Front"), frozenset({"indian-national-congress", "indian-union-muslim-league", "revolutionary-socialist-in"}), ""),
    (("LDF", "Left Democratic Front"), frozenset({"communist-india-marxist", "communist-india", "janata-dal-secular"}), ""),
    (("NDA", "National Democratic Alliance"), frozenset({"bharatiya-janata", "janata-dal-united", "telugu-desam", "shiv-sena", "janata-dal-secular"}), ""),
    (("UPA", "United Progressive Alliance"), frozenset({"indian-national-congress", "rashtriya-janata-dal", "nationalist-congress", "dravida-munnetra-kazhagam"}), ""),
    (("INDIA bloc", "INDIA alliance"), frozenset({"indian-national-congress", "samajwadi", "rashtriya-janata-dal", "dravida-munnetra-kazhagam", "shiv-sena-ubt",
                                                 "all-india-trinamool-congress", "communist-india-marxist", "communist-india", "indian-union-muslim-league"}), ""),
    (("Coalition", "Liberal-National Coalition"), frozenset({"liberal", "coalition-nationals", "liberal-national-of-queensland", "country-liberal-nt"}), "labor-au"),
)


def alliances_of(parties: Iterable[str]) -> Iterator[tuple[str, str]]:
    """(name of an alliance, key of its party) for the alliances of which one party alone stood, by keys of those that did."""
    stood = frozenset(parties)
    for names, members, beside in ALLIANCES:
        held = stood & members
        if len(held) == 1 and (not beside or beside in stood):
            for name in names:
                yield name, next(iter(held))


def names_in_line(contests: Sequence[ContestName]) -> Iterator[tuple[str, str]]:
    """(name, key) of the parties that followed one another and share a column whose heading names them all: "Lib/All/LD"."""
    for printed, key in {(candidate.party_name, candidate.party) for contest in contests for candidate in contest.candidates if "/" in candidate.party_name}:
        for each in line_of(printed)[1] if line_of(printed)[0] == key else ():
            for name in party_forms(each)[0]:
                yield name, key


# Britain's Alliance: its names, when it stood, and the parties under which tables have it.
_OF_BRITAIN = ("Alliance", "SDP-Liberal Alliance", "SDP\u2013Liberal Alliance", "Liberal-SDP Alliance", "Liberal\u2013SDP Alliance", "SDP/Liberal Alliance", "Liberal/SDP Alliance")
_STOOD = range(1981, 1989)
_AS = re.compile(r"liberal|liberal-democrat|sdp|(?=.*alliance)(?=.*(?:sdp|liberal|social-democrat)).*")


def alliance_of_britain(contests: Sequence[ContestName]) -> Iterator[tuple[str, str]]:
    """(name, key of its party) of the alliance of Liberals and Social Democrats, where tables of its years have one party of it."""
    found: set[str] = set()
    for contest in contests:
        parties = {candidate.party for candidate in contest.candidates}
        if contest.year in _STOOD and "conservative" in parties and "alliance" not in parties:
            found |= {party for party in parties if _AS.fullmatch(party)}
    if len(found) == 1:
        for name in _OF_BRITAIN:
            yield name, next(iter(found))


_LIBERALS = ("Liberal", "Liberals", "Liberal Party")
_LAST_LIBERALS = 1988  # the year in which they became Liberal Democrats, under whose name tables of long lines have them


def liberals_of_britain(contests: Sequence[ContestName]) -> Iterator[tuple[str, str]]:
    """(name, key of its party) of the Liberals, where tables of their years have Liberal Democrats in their place."""
    of_then = [{c.party for c in contest.candidates} for contest in contests if contest.year is not None and contest.year <= _LAST_LIBERALS]
    if any({"liberal-democrat", "conservative"} <= parties for parties in of_then) and not any(c.party == "liberal" for contest in contests for c in contest.candidates):
        for name in _LIBERALS:
            yield name, "liberal-democrat"
