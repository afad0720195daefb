"""Kinds of vote, such as postal ones, by what tables call them.

To teach it a kind of vote, add its name and what headings or cells call it to KINDS; what articles call it stands in
`factcheck.claims.parts`.
"""

from __future__ import annotations

import re
from functools import cache

# A kind of vote, and the headings of its columns or the cells of its rows.
KINDS: tuple[tuple[str, str], ...] = (
    ("postal", r"postals?"), ("special", r"specials?"), ("absent", r"absents?"), ("provisional", r"provisionals?"),
    ("pre-poll", r"(?:declaration )?pre ?polls?"), ("ordinary", r"ordinar(?:y|ies)"), ("machine", r"evms?|machines?"),
    ("early", r"early(?: voting)?|advance(?:d)?(?: voting)?|one ?stop|in person early"), ("absentee", r"absentees?(?: by mail)?|(?:by )?mail(?: ins?)?|vote by mail"),
    ("election day", r"election day|polling day|on the day|in person"),
)


@cache
def kind_of_vote(printed: str) -> str:
    """The kind of vote that a heading or cell names: "OrdinaryVotes" is "ordinary"; "" for anything else."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", printed).replace("_", " ").replace("-", " ").casefold()
    bare = re.sub(r"\s*\b(?:votes?|ballots?|papers|total|count)\b\s*", " ", words).strip()
    return next((kind for kind, pattern in KINDS if re.fullmatch(pattern, " ".join(bare.split()))), "")
