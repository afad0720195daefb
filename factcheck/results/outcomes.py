"""What became of a seat, where a title or a row beside the candidates says it: "Labour gain from Conservative", "C hold, maj 10,116"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.parties import KNOWN, party_key, party_label
from factcheck.results.drafts import Draft
from factcheck.results.model import Candidacy
from factcheck.results.party_columns import YEAR

_SAID = re.compile(r"(?P<by>(?:[A-Z][\w'’.&-]*\s+){1,3})(?P<what>(?i:gain|hold))s?\b(?:\s+(?i:from)\s+(?P<of>(?:the )?[A-Z][\w'’&-]*(?:\s+[A-Z][\w'’&-]*){0,2}))?")


def outcome_said(draft: Draft, candidacies: Sequence[Candidacy]) -> str:
    """The outcome in words, "Labour gain from Conservative", where all that is said of it is one thing, and of the party that has the
    most votes or was elected; "" elsewhere, and of a table of parties."""
    won = {c.party for c in candidacies if c.elected} or {c.party for c in sorted((c for c in candidacies if c.votes), key=lambda c: -c.votes.value if c.votes else 0)[:1]}
    said = {outcome for text in _texts(draft) for outcome in _outcomes(text)}
    if len(won) != 1 or len(said) != 1 or draft.layout.wide or not {"candidate", "surname"} & set(draft.layout.columns):
        return ""
    ((by, what, of),) = said
    return f"{party_label(by)} {what}{f' from {party_label(of)}' if of else ''}" if by in won and of != by else ""


def _texts(draft: Draft) -> Iterator[str]:
    """The titles of a table that name no other year, and the cells of its rows that are nobody's."""
    for title in draft.preamble.split("\n"):
        if not (years := set(YEAR.findall(title))) or str(draft.year) in years:
            yield title
    for _, row, _ in draft.labelled:
        yield from draft.sheet.rows[row]


def _outcomes(text: str) -> Iterator[tuple[str, str, str]]:
    """(party that won, "gain" or "hold", party that lost or "") of what a text says."""
    for match in _SAID.finditer(text):
        by, of = _last(match["by"]), _first(match["of"] or "")
        if by and (match["what"].casefold() == "gain" or not of):
            yield by, match["what"].casefold(), of


def _last(words: str) -> str:
    """The known party that words end with, by as many of them as make one."""
    several = words.replace(".", " ").split()
    return next((key for at in range(len(several)) if (key := party_key(" ".join(several[at:]))) in KNOWN), "")


def _first(words: str) -> str:
    """The known party that words begin with."""
    several = words.removeprefix("the ").split()
    return next((key for end in range(len(several), 0, -1) if (key := party_key(" ".join(several[:end]))) in KNOWN), "")
