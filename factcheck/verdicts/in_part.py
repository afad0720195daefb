"""A figure of a part of a contest: a county, postal votes. It is judged there, or it is not told whose it is."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.claims.claim import Claim
from factcheck.claims.formula import Formula, Reading, Term
from factcheck.claims.parts import WORDS
from factcheck.facts import Fact, Unknown
from factcheck.quantities import COUNT, FRACTION, PERCENT, POINTS
from factcheck.verdicts.assess import assess
from factcheck.verdicts.bands import FITS

# By the name of a part: the answer to a reading there, and what whoever came first there is called; None where the tables
# keep no figures of that part of the contest.
InPart = Callable[[str], "tuple[Fact | Unknown, frozenset[str]] | None"]
_MARGINS = frozenset({"majority", "margin_points", "lead", "lead_points"})

# What says that a figure is of several places together.
_TOGETHER = re.compile(r"\b(?:between them|put together|combined|jointly|accounted for|taken together|altogether)\b", re.I)


def in_part(claim: Claim, reading: Reading, whole: Fact | Unknown, look: InPart) -> Fact | Unknown | None:
    """In a sentence that speaks of a part of the contest: the figure there if it is the claim's, or can be of nothing else;
    otherwise that it is not told whose the figure is; None for any other sentence, and where it may be of the whole as well and fits that."""
    if not claim.parts or reading.formula is None or claim.quantity is None:
        return None
    if len(claim.parts) > 1 and _TOGETHER.search(claim.sentence):
        return Unknown(f"the figure may be of {', '.join(claim.parts).title()} together, of which the tables have no row")
    parts = {part: answer for part in claim.parts if (answer := look(part)) is not None}
    for part, (there, first) in parts.items():
        if _placed(reading.formula) and (part != claim.parts[0] or not _of_the_first_two(reading.formula) or not _owners(claim) & first):
            continue
        if reading.weak and not (reading.subject is None or _placed(reading.formula) or _named(claim, reading) or reading.subject in _owners(claim)):
            continue  # the right figure of somebody else there
        if isinstance(there, Fact) and assess(claim.quantity, reading, there).grade == FITS and _won(claim, reading, first):
            return there
    of_whole = isinstance(whole, Fact) and assess(claim.quantity, reading, whole).grade == FITS
    if not of_whole and _told(claim, reading) and len(parts) == 1:
        there, first = next(iter(parts.values()))
        if isinstance(there, Fact) and _won(claim, reading, first):
            return there
    shares = claim.quantity.kind in {PERCENT, FRACTION}  # of a part and of the whole they look alike
    if of_whole and not ((claim.in_part or shares) and parts):
        return None
    return Unknown(f"the sentence names {', '.join(parts or claim.parts).title()}; not sure whether the figure is of that part or of the whole contest")


def _told(claim: Claim, reading: Reading) -> bool:
    """Whether a figure can be of nothing but the one part that its statement names, and whose it is is told by name."""
    if claim.quantity is None or not (claim.quantity.kind == COUNT or (claim.quantity.kind in {PERCENT, POINTS} and not WORDS.keys() & set(claim.parts))):
        return False  # shares of a kind of vote have no one base
    by_name = reading.subject is None or _named(claim, reading)
    return claim.in_part and len(claim.parts) == 1 and not reading.weak and by_name and reading.formula is not None and not _placed(reading.formula)


def _named(claim: Claim, reading: Reading) -> bool:
    """Whether the sentence names the owner of a reading."""
    return any(word in claim.sentence for word in (reading.subject or "").split())


def _placed(formula: Formula) -> bool:
    """Whether a formula is about whoever came first: in a part that is not told by who did in the whole. What somebody
    named is ahead of the second by is theirs in the part too."""
    if not isinstance(formula, Term):
        return False
    places = [who.kind == "place" for who in formula.who]
    return any(places) and not (formula.measure in {"lead", "lead_points"} and places == [False, True])


def _of_the_first_two(formula: Formula) -> bool:
    """Whether a formula is what the first or the second got: of two figures side by side, "he took Boone, 28,000 to 19,000"."""
    return isinstance(formula, Term) and formula.measure in {"votes", "share"} and [who.place for who in formula.who] in ([1], [2])


def _owners(claim: Claim) -> frozenset[str]:
    """The likeliest of those named whose figure it may be; the first two by their places are nobody named."""
    named = (reading.subject for reading in claim.readings if reading.subject and isinstance(reading.formula, Term) and not _placed(reading.formula))
    return frozenset(list(named)[:1])


def _won(claim: Claim, reading: Reading, first: frozenset[str]) -> bool:
    """Whether a margin in a part is that of whom the article gives it to: of its readings the likeliest owner."""
    if reading.measure not in _MARGINS or reading.sign:
        return True
    owner = reading.subject or next((other.subject for other in claim.readings if other.subject), None)
    return owner is None or owner in first
