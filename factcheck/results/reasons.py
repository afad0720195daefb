"""Why ballot papers were rejected: which of the reasons of the law a heading or label of a table gives the number of.

To teach it a wording, extend REASONS; what articles call the reasons stands in `factcheck.claims.cues.ballots`.
"""

from __future__ import annotations

from functools import cache

from factcheck.parties import slug
from factcheck.patterns import compiled

# Reason, and words of headings and labels, without their stops, in lower case. The first that is found counts.
REASONS: tuple[tuple[str, str], ...] = (
    ("mark", r"official mark|official stamp|unstamped"),
    ("several", r"more (?:than|candidates|votes|names|answers|options)|too many|both (?:answers|options|questions|boxes)|over ?vot(?:e|es|ed|ing)"),
    ("writing", r"identif\w+|writing"),
    ("void", r"void|uncertain\w*|unclear|no clear intention"),
    ("blank", r"unmarked|blank|no vote marked"),
    ("part", r"in part"),
)


@cache
def reason_of(label: str) -> str:
    """The reason that a heading or label names; "" for none."""
    words = slug(label)
    return next((reason for reason, pattern in REASONS if compiled(rf"\b(?:{pattern})\b", quick=False).search(words)), "")
