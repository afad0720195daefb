"""What a party would have had the last time on the boundaries of now: its share less the change that the table prints."""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.cue import Cue
from factcheck.claims.formula import Minus, Reading, Term, Who
from factcheck.names import ContestName
from factcheck.patterns import compiled
from factcheck.quantities import COUNT, FRACTION, PERCENT, Quantity

NOTIONAL = Cue("share", 0.94, "")  # of no wording: the sentence tells

# What tells that a sentence speaks of a result reckoned anew.
_LINES = r"(?:boundar(?:y|ies)|lines|map|borders?)"
_BASIS = compiled(
    rf"\bnotional\w*|(?<!without )(?<!without the )\b(?:redrawn|redrafted|reworked|new|present|current|today's|these|those|"
    rf"revised|altered) (?:[a-z]+ )?(?:{_LINES}|seat|constituency)\b|"
    r"^(?:on|by) (?:that|this|those|the same) (?:reckoning|basis|measure|estimates?|calculations?|footing|yardstick)\b|"
    r"\bboundary (?:changes?|review)\b|\bestimated [PD] (?:in Y|E)|"
    r"\b(?:had|if) (?:G|it|they|C|the (?:[a-z]+ )?(?:seat|map|constituency|lines|boundaries|vote|election)) (?:had )?"
    r"(?:existed|been (?:in force|in place|held|fought|used|drawn))\b")
_BEGAN = r"\b(?:inherited|began (?:from|with|on)|started (?:from|with|on|out with)|set out (?:from|with)|was defending|were defending|defended|had to defend) \Z"
# What stands before such a figure, and behind one.
_BEFORE = compiled(
    _BEGAN + r"|(?:\b(?:would have|would've|'d have)\b(?!.*\b(?:won|lost|held|if|needed)\b)|"
    r"\b(?:on|by|from) (?:the |some |official )?(?:[a-z]+ )?(?:estimates?|projections?|calculations?|reckoning)\b[^.;:NPDTF]{0,80} "
    r"(?:the )?[ABRU] (?:had|started with|was on|were on|held) \Z|"
    r"\b(?:reckon\w*|calculat\w+|estimat\w+|suggest\w*|figured?|say|said|think|thought|work(?:ed|s)? out) (?:that )?(?:the )?[ABRU]'?s?\b)[^.;:NPDTF]{0,60}\Z|"
    r"\b(?:notional(?:ly)?|estimated|theoretical)(?:(?: [a-z]+){0,2}| (?:the )?[ABRU](?:'s?)?(?: [a-z]+){0,3}) \Z")
_BEHIND = compiled(
    rf"[^.;:,NPDTF]{{0,20}} (?:on|under|within) (?:the |these |those )?(?:[a-z]+ )?(?:new|redrawn|present|current|revised|today's) {_LINES}\b|,? notional(?:ly)?\b")
_GOES_ON = compiled(r"[PDNF](?:,| and|, and|,? with|,? while) (?:the )?[ABRU]'?s? (?:(?:at|on|with|to|would have had) )?(?:about |around |just )?\Z")
_NEVER_HELD = "@notional"  # stands for the election before as it was reckoned anew: no table has it


def is_notional(text: str, at: int) -> bool:
    """Whether the number at a position of a shorthand is one of an election before on new boundaries."""
    return text[at] in "PDNF" and _speaks_of_one(text) and _is_notional(text, at)


@lru_cache(32)
def _speaks_of_one(text: str) -> bool:
    return _BASIS.search(text) is not None


def _is_notional(text: str, at: int) -> bool:
    if _BEFORE.search(text, 0, at) or _BEHIND.match(text, at + 1):
        return True
    before = _GOES_ON.search(text, 0, at)
    return before is not None and is_notional(text, before.start())


def notional_share(quantity: Quantity, contest: ContestName, who: Who) -> Reading | None:
    """The share of now less the change that the table prints; weak, as others may have reckoned otherwise. None of what is no share."""
    small = quantity.kind in {PERCENT, FRACTION} or (quantity.kind == COUNT and quantity.value < 100)
    if not small or quantity.unit in {"votes", "people", "seats"} or contest.absent:
        return None
    now = Term("share", contest.key, (who,))
    change = Minus(now, Term("share", contest.seat_key + _NEVER_HELD, (who,)))
    return Reading("share", Minus(now, change), NOTIONAL.weight, quantity.comparator, subject=who.label, contest=contest.key, unit="percent",
                   weak=True, cue="notional", dated=True, placed=False)
