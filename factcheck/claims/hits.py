"""Where the cues of the table match in a sentence."""

from __future__ import annotations

from collections.abc import Iterable
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
            hit = _hit(shorthand, cue, match)
            if hit is not None:
                found[hit.at].append(hit)
    return {at: sorted(hits, key=_rank) for at, hits in found.items()}


def _hit(shorthand: Shorthand, cue: Cue, match: re.Match[str]) -> Hit | None:
    """The Hit of one match; None when it ends on no number, or on one without the sign that the cue asks for."""
    at = match.end("n") - 1
    quantity = shorthand.quantity_at(at)
    if quantity is None or (cue.make.startswith("signed") and not quantity.sign):
        return None
    groups = match.groupdict()
    who, vs, to, source = (
        shorthand.mention_at(match.start(group)) if groups.get(group) else None for group in ("who", "vs", "to", "from")
    )
    whos: tuple[Mention, ...] = ()
    if groups.get("whos"):
        whos = tuple(m for p in range(*match.span("whos")) if (m := shorthand.mention_at(p)))
    several = shorthand.quantity_at(match.start("k")) if groups.get("k") else None
    return Hit(cue, quantity, at, match.span(), who, vs, to, source, whos, int(several.value) if several else 0)


def _rank(hit: Hit) -> tuple[float, bool, bool, int]:
    """Order of the hits on one number: heavy cues first, then those with a name, before the number, short ones."""
    behind = hit.who is not None and hit.who.start > hit.quantity.start
    return -hit.cue.weight, hit.who is None, behind, hit.span[1] - hit.span[0]


def scopes(text: str, table: Iterable[tuple[str, str, str]]) -> list[tuple[int, int, str]]:
    """Stretches (start, end, note) of a shorthand in which no number is a result: polls, forecasts, hopes."""
    found = []
    for trigger, terminator, note in table:
        for match in re.finditer(trigger, text):
            end = re.search(terminator, text[match.end() :])
            found.append((match.start(), match.end() + end.start() if end else len(text), note))
    return found
