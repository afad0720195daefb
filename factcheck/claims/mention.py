"""A name in a text: who or what it stands for, as the record that the finding of names ends with."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.names import CandidateName

# One letter a kind; the compressed sentence that cues are matched on shows these letters.
PERSON, PARTY, SEAT, ROLE, PRONOUN, UNKNOWN, PAST, NOW = "A", "B", "C", "R", "G", "U", "E", "Z"
_S = re.compile(r"['’]s$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text. `candidates` holds (contest key, candidate) for every contest the person stood in; `held` is the key of the
    contest at which whoever held the seat was elected."""

    start: int
    end: int
    code: str
    text: str
    candidates: tuple[tuple[str, CandidateName], ...] = ()
    party: str | None = None
    place: int = 0
    seat: str | None = None
    gender: str = ""
    held: str = ""


def without_s(name: str) -> str:
    """A name without the "'s" of what is its bearer's."""
    return _S.sub("", name) if "s" in name[-2:] else name


def person_like(text: str) -> bool:
    """Whether an unknown name looks like a person's: two words and more, all with a capital."""
    words = text.split()
    return len(words) >= 2 and all(w[0].isupper() for w in words) and not {"and", "of", "the"} & set(words)
