"""A change in per cent, which may be one of the share in points or of the votes in per cent of what they were."""

from __future__ import annotations

import re

from factcheck.claims.formula import Minus, Over, Reading, Term
from factcheck.claims.hits import Hit
from factcheck.quantities import PERCENT

_OF_VOTES = re.compile(r"\b(?:raw|actual|absolute|real|relative) (?:votes?|numbers|terms|figures)\b|\bin votes\b|\b(?:number of (?:[a-zA-Z]+ )?votes|vote count|tally|raw vote)\b")
_APART = 0.03  # between the two readings


def in_votes(text: str, hit: Hit, made: Reading | None) -> Reading | None:
    """The second reading of a change in per cent that was read as one of the share; None of any other."""
    formula = made.formula if made is not None and made.measure == "share_change" else None
    if made is None or hit.quantity.kind != PERCENT or not isinstance(formula, Minus) or "share" in text[slice(*hit.span)]:
        return None
    now, then = formula.left, formula.right
    if not isinstance(now, Term) or not isinstance(then, Term) or then.measure != "share":
        return None
    left, right = now._replace(measure="votes"), then._replace(measure="votes")
    plain = _OF_VOTES.search(text) is not None
    return made._replace(measure="votes_change", formula=Over(Minus(left, right), right, percent=True), unit="percent",
                         score=made.score + (_APART if plain else -_APART))
