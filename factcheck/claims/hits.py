"""Where the cues of the table match in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import regex as re

from factcheck.claims.cue import Cue
from factcheck.claims.mentions import Mention
from factcheck.claims.shorthand import Shorthand
from factcheck.quantities import Quantity


@dataclass(frozen=True)
class Hit:
    """A cue that matched: the number at `at`, and the names that the pattern caught."""

    cue: Cue
    quantity: Quantity
    at: int
    span: tuple[int, int]
    who: Mention | None = None
    vs: Mention | None = None
    to: Mention | None = None
    source: Mention | None = None
    whos: tuple[Mention, ...] = ()
    count: int = 0


def find_hits(shorthand: Shorthand, cues: Iterable[Cue]) -> dict[int, list[Hit]]:
    """For each number of the sentence, by the position of its letter, the cues that match it, the best first."""
    text = shorthand.text
    found: dict[int, list[Hit]] = {p: [] for p in sorted(shorthand.items) if shorthand.quantity_at(p) is not None}
    if not found:
        return found
    letters = {text[p] for p in found}
    for cue in cues:
        if letters.isdisjoint(cue.letters) or (cue.anchors and not any(anchor in text for anchor in cue.anchors)):
            continue
        for match in cue.regex.finditer(text, overlapped=True):
            at = match.end("n") - 1
            quantity = shorthand.quantity_at(at)
            if quantity is None or (cue.make.startswith("signed") and not quantity.sign):
                continue
            groups = match.groupdict()

            def name(group: str, match=match, groups=groups) -> Mention | None:  # type: ignore[no-untyped-def]
                return shorthand.mention_at(match.start(group)) if groups.get(group) else None

            whos: Sequence[Mention] = ()
            if groups.get("whos"):
                a, b = match.span("whos")
                whos = [m for p in range(a, b) if (m := shorthand.mention_at(p))]
            several = shorthand.quantity_at(match.start("k")) if groups.get("k") else None
            found[at].append(Hit(cue, quantity, at, match.span(), name("who"), name("vs"), name("to"), name("from"), tuple(whos), int(several.value) if several else 0))
    return {at: sorted(hits, key=lambda h: (-h.cue.weight, h.who is None, h.who is not None and h.who.start > h.quantity.start, h.span[1] - h.span[0])) for at, hits in found.items()}


def scopes(text: str, table: Iterable[tuple[str, str, str]]) -> list[tuple[int, int, str]]:
    """Stretches (start, end, note) of a shorthand in which no number is a result: polls, forecasts, hopes."""
    found = []
    for trigger, terminator, note in table:
        for match in re.finditer(trigger, text):
            end = re.search(terminator, text[match.end() :])
            found.append((match.start(), match.end() + end.start() if end else len(text), note))
    return found
