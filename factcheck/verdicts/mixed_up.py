"""Figures that stand where another's should: no wording tells what they are, the sentence names one who may own them, and the
article gives the same figure elsewhere, by plain words, as somebody else's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.formula import Reading
from factcheck.facts.model import Cause
from factcheck.verdicts.judge import UNSURE
from factcheck.verdicts.model import Verdict
from factcheck.verdicts.weighing import luck

_OWNED = frozenset({"votes", "share"})
_BY_LUCK = 0.01  # that two figures of an article are the same
_LIKELIEST = 6  # readings that are looked at
_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 6  # letters by which a name is known, so that "Conservatives" is


class Mistaken(NamedTuple):
    """The place of a verdict, the reading that its figure should be of, and why it is not."""

    place: int
    reading: Reading
    cause: Cause


def mixed_up(verdicts: Sequence[Verdict]) -> list[Mistaken]:
    """Figures that are somebody else's, each with whose it should have been."""
    plain = [v for v in verdicts if v.verdict == "supported" and not v.reading.weak and v.claim.quantity is not None and v.reading.measure in _OWNED and v.reading.subject]
    given = {v.reading.formula for v in verdicts if v.verdict == "supported"}
    found = []
    for place, verdict in enumerate(verdicts):
        quantity = verdict.claim.quantity
        if verdict.reason != UNSURE or quantity is None or quantity.comparator != "=" or luck(quantity) > _BY_LUCK:
            continue
        reading = next((r for r in verdict.claim.readings[:_LIKELIEST] if r.measure in _OWNED and r.subject), None)
        if reading is None or reading.formula in given or not (reading.named and _names(verdict, reading.subject or "")):
            continue  # what the one who is named had is told elsewhere: the sentence compares
        other = next((v for v in plain if v.claim.quantity and v.claim.quantity.value == quantity.value and _anothers(v.reading, reading)), None)
        if other is not None and not any(_names(verdict, own.subject or "") for own in other.claim.readings):
            found.append(Mistaken(place, reading, Cause("person", f"that is the figure of {other.reading.subject}, which the article gives elsewhere")))
    return found


def _anothers(one: Reading, reading: Reading) -> bool:
    return one.measure == reading.measure and one.subject != reading.subject


def _names(verdict: Verdict, name: str) -> bool:
    """Whether the sentence of a claim has a word of a name."""
    said = verdict.claim.sentence.casefold()
    return any(word.casefold()[:_STEM] in said for word in _WORD.findall(name))
