"""Article to Quantities: what is no figure is set aside, the grammar finds the rest, pass by pass."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from fractions import Fraction

from factcheck.article import Article
from factcheck.quantities.excluded import find_excluded
from factcheck.quantities.forms import make
from factcheck.quantities.grammar import grammar
from factcheck.quantities.hedges import hedge_after, hedge_before
from factcheck.quantities.model import COUNT, MULTIPLIER, ORDINAL, OTHER, YEAR, Quantity
from factcheck.quantities.pairs import link, share_units
from factcheck.quantities.second_voice import second_opinion


def find_quantities(article: Article) -> tuple[Quantity, ...]:
    """Every number of the article in order, without overlaps; what is no figure carries its reason."""
    text = article.plain
    found = _excluded(text)
    taken = sorted((q.start, q.end) for q in found)
    starts = [start for start, _ in taken]
    numbers: list[Quantity] = []
    at = 0
    pattern = grammar()
    while match := pattern.search(text, at):
        clash = _clash(taken, starts, match.start(), match.end())
        if clash is not None:
            at = max(clash, match.start() + 1)
            continue
        made = make(text, match)
        if made is not None:
            numbers.append(made)
        at = max(match.end() if made is None else made.end, match.start() + 1)
    known = [*found, *(_hedged(text, q) for q in link(text, share_units(text, numbers)))]
    return tuple(sorted([*known, *second_opinion(text, known)], key=lambda q: q.start))


def _excluded(text: str) -> list[Quantity]:
    """Stretches that are no figures, the longest first where they overlap."""
    kept: list[Quantity] = []
    used: list[tuple[int, int]] = []
    end_before = -1
    for start, end, reason in sorted(find_excluded(text), key=lambda e: (e[0], -e[1])):
        if start < end_before or not any(ch.isalnum() for ch in text[start:end]):
            continue
        end_before = end
        used.append((start, end))
        kept.append(Quantity(start, end, text[start:end], OTHER, Fraction(0), Fraction(0), reason=reason))
    return kept


def _clash(taken: list[tuple[int, int]], starts: list[int], start: int, end: int) -> int | None:
    """The end of a taken stretch that overlaps start..end, or None."""
    i = bisect_right(starts, start) - 1
    for a, b in taken[max(0, i) : i + 3]:
        if a < end and start < b:
            return b
    return None


def _hedged(text: str, quantity: Quantity) -> Quantity:
    """The quantity with its comparator."""
    if quantity.kind in {ORDINAL, YEAR, OTHER}:
        return quantity
    after = hedge_after(text, quantity.end)
    before = hedge_before(text, quantity.start)
    if before and quantity.kind == COUNT and quantity.value < _FEW and text[slice(*before[1])].casefold().startswith("all but"):
        before = None  # "all but two lost their deposits"
    if after and (not before or before[0] == "~"):
        sign, (a, b) = after
        return replace(quantity, comparator=sign, hedge=(a, b))
    if before:
        sign = before[0]
        if quantity.kind == MULTIPLIER and quantity.value < 1:
            sign = sign.translate(_MIRRORED)  # "more than halved" is less than a half
        return replace(quantity, comparator=sign, hedge=before[1])
    return quantity


_FEW = 20  # fewer are left out by "all but", and not nearly reached
_MIRRORED = str.maketrans("<>", "><")
