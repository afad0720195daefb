"""What a heading means by the words in it, where no line of the table of headings has it whole: "Votes rejected at count",
"Party Identifier", "Fraction of valid". Every word must be known; one that is not may say anything, and the heading means
nothing then.

To teach it a word, add it to the line of what it tells.
"""

from __future__ import annotations

import re
from functools import cache

_WORDS: tuple[tuple[str, str], ...] = (
    ("rejected", r"reject\w*|spoil\w*|invalid|void|informal"),
    ("turnout", r"turnout"),
    ("electors", r"elector|electors|electorate|register|registered|enrol\w*|roll|eligible"),
    ("part", r"%|pct|percent|percentage|cent|share|prop|proportion|fraction"),
    ("change", r"change|chg|diff|difference|\+/-|±"),
    ("votes", r"votes?|ballots?|papers|polled|poll"),
    ("valid", r"valid|formal|good"),
    ("party", r"party|parties"),
    ("called", r"identif\w*|names?|label|title|long|full"),
    ("short", r"short|code|abbr\w*|abbrev\w*|initials"),
    ("position", r"position|rank|vrank|place|order|finish|finishing"),
    ("candidate", r"candidates?(?:'s)?|nominees?"),
    ("surname", r"surnames?"),
    ("forename", r"forenames?"),
    ("majority", r"majority|margin"),
    ("to fill", r"fill|filled"),
    ("places", r"places|seats|vacancies"),
    ("points", r"points?|pts?|pp"),
    ("with", r"inc|incl|including"),
    ("noise", r"n|total|number|of|for|each|every|given|the|at|in|on|count|counted|all|and|cast|net|overall|final|official|per|box|to|be|winning|voters|as|a|main|election|general|result|results|won|received|obtained|recorded|secured|achieved"),
)
_KNOWN = re.compile("|".join(f"(?P<w{place}>{pattern})" for place, (_, pattern) in enumerate(_WORDS)))
_TOKEN = re.compile(r"%|\+/-|±|[a-z]+(?:'s)?")
_NOISE = {"noise"}
# What all words of a heading may be, those that must stand among them, and the field.
_FIELDS: tuple[tuple[str, set[str], set[str]], ...] = (
    ("turnout_change", {"turnout", "change"}, {"points", "part"}),
    ("turnout", {"turnout"}, {"votes", "valid", "rejected", "part", "with"}),
    ("rejected_share", {"rejected", "part"}, {"votes"}),
    ("rejected", {"rejected", "votes"}, set()),
    ("margin_points", {"majority", "part"}, {"votes", "valid"}),
    ("margin_points", {"majority", "points"}, set()),
    ("electorate", {"electors"}, set()),
    ("change", {"part", "change"}, {"votes", "valid", "points"}),
    ("share", {"part", "votes"}, {"valid", "candidate"}),
    ("share", {"part", "valid"}, {"candidate"}),
    ("party", {"party", "called"}, {"candidate"}),
    ("party_code", {"party", "short"}, {"candidate", "called"}),
    ("votes", {"votes", "candidate"}, set()),
    ("valid_votes", {"votes", "valid"}, set()),
    ("change", {"candidate", "votes", "change"}, set()),  # of the share, as the Parliament's files have it
    ("rank", {"position"}, {"candidate"}),
    ("candidate", {"candidate"}, {"called"}),
    ("surname", {"surname"}, {"candidate", "called"}),
    ("first", {"forename"}, {"candidate", "called"}),
    ("to_fill", {"to fill", "places"}, set()),
)


@cache
def by_words(heading: str) -> str | None:
    """The field that the words of a heading tell, all of them known; None where one is not, or they tell nothing.

    heading: in lower case, as `headings.normal` gives it.
    """
    tokens = _TOKEN.findall(heading)
    if not tokens or re.search(r"\d", heading):
        return None
    kinds = set()
    for token in tokens:
        match = _KNOWN.fullmatch(token)
        if match is None or match.lastgroup is None:
            return None
        kinds.add(_WORDS[int(match.lastgroup[1:])][0])
    said = kinds - _NOISE
    return next((field for field, must, may in _FIELDS if must <= said <= must | may), None)
