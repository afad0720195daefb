"""Kinds of vote, such as postal ones, by what tables call them.

To teach it a kind of vote, add its name and what headings or cells call it to KINDS; what articles call it stands in
`factcheck.claims.parts`.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.results.model import PARTY_VOTE, PREFERRED, TWO_PARTY

# A kind of vote, and the headings of its columns or the cells of its rows.
KINDS: tuple[tuple[str, str], ...] = (
    ("postal", r"postals?"), ("special", r"specials?"), ("absent", r"absents?"), ("provisional", r"provisionals?"),
    ("pre-poll", r"(?:dec(?:laration|\.)? )?pre ?polls?(?: dec(?:larations?|s?\.)?)?"), ("ordinary", r"ordinar(?:y|ies)"), ("machine", r"evms?|machines?"),
    ("early", r"early(?: voting)?|advance(?:d)?(?: voting| polls?)?|one ?stop|in person early"), ("absentee", r"absentees?(?: (?:by )?mail)?|(?:by )?mail(?: ins?)?|vote by mail"),
    ("election day", r"(?:election|polling) day(?: polls?)?|on the day|in person|(?:at )?polling (?:stations?|places?)|ordinary polls?"),
)


@cache
def kind_of_vote(printed: str) -> str:
    """The kind of vote that a heading or cell names: "OrdinaryVotes" is "ordinary"; "" for anything else."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", printed).replace("_", " ").replace("-", " ").casefold()
    bare = re.sub(r"\s*\b(?:votes?|ballots?|papers|total|count)\b\s*", " ", words).strip()
    return next((kind for kind, pattern in KINDS if re.fullmatch(pattern, " ".join(bare.split()))), "")


# Which count of the contest a heading says before the kind, or behind it: "Party votes: special", "TCP postal votes".
_OF_COUNT: tuple[tuple[str, str], ...] = (
    (PARTY_VOTE, r"(?:party|list|regional)(?: votes?)?"), (PREFERRED, r"(?:tcp|2cp|two[ -]candidate[ -]preferred)(?: votes?)?"),
    (TWO_PARTY, r"(?:tpp|2pp|two[ -]party[ -]preferred)(?: votes?)?"),
    ("", r"(?:candidates?|electorate|constituency|personal|primary|first[ -]preferences?|first[ -]pref)(?: votes?)?"),
)


@cache
def kind_and_count(printed: str) -> tuple[str, str]:
    """(count, kind of vote) of a heading: ("party vote", "special") of "Party votes: special"; the ordinary count where it
    names none, ("", "") for what is no kind of vote."""
    if kind := kind_of_vote(printed):
        return "", kind
    text = " ".join(printed.replace("_", " ").split())
    for tally, words in _OF_COUNT:
        if (match := re.match(rf"{words}[ :,.–-]+(?=[^\W\d_])", text, re.I)) and (kind := kind_of_vote(text[match.end() :])):
            return tally, kind
        if (match := re.search(rf"(?<=[^\W\d_])[ :,.–(-]+{words}\)?\Z", text, re.I)) and not match[0].endswith("Party") and (kind := kind_of_vote(text[: match.start()])):
            return tally, kind  # "Ordinary party votes", "Specials (candidate)"; "Special Party" may be one that stood
    return "", ""
