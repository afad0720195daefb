"""What a sentence says of deposits for the next one: "Candidates below 5% forfeit their deposits. Five did so."

To teach it another way to go on, extend ALSO_LOST or LOST_INSTEAD in `factcheck.claims.cues.deposits`.
"""

from __future__ import annotations

from functools import cache

from factcheck.claims.cues.deposits import ALSO_LOST, LOST_INSTEAD
from factcheck.claims.cues.places import KEEP, LOSE
from factcheck.claims.discourse import Discourse
from factcheck.claims.hits import Hit, find_hits
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.trials import Trials
from factcheck.patterns import compiled

LOST, KEPT = "lost", "kept"
_LOSES = compiled(rf"\b(?:{LOSE})(?: [a-z]+| G){{0,4}}? (?:X )?(?:deposits?\b|X\b)|\bloss of (?:G|their|the|a) (?:X )?(?:deposits?|X)\b")
_KEEPS = compiled(rf"\b(?:{KEEP}|(?:get|gets|got|getting|had|see|saw))(?: [a-z]+| [BG])"
                  r"{0,4}? (?:X )?(?:deposits?\b|X back\b)|\b(?:cleared|passed|crossed|scraped (?:past|over)|squeezed past) the (?:P )?(?:bar|threshold|hurdle|mark)\b|"
                  r"\b(?:stay\w*|is|was|were|are|kept|keeps?) (?:[a-z]+ )?(?:over|above|clear of|past|on the right side of) the (?:P )?(?:line|bar|mark|threshold|hurdle)\b")
_OF_DEPOSITS = ("deposit", "X", "bar", "threshold", "hurdle", "mark", "line")  # one of these is in either
_NEGATED = compiled(r"\b(?:not|fail\w*|nor|neither|none|nobody|never|without|cannot|unable)\b|n't\b")


def told(text: str) -> str:
    """Whether the shorthand of a sentence tells that deposits were lost, or kept; "" where it tells neither, or both."""
    if not any(word in text for word in _OF_DEPOSITS):
        return ""
    loses, keeps = _LOSES.search(text) is not None, _KEEPS.search(text) is not None
    if loses == keeps or (keeps and _NEGATED.search(text)):
        return ""
    return LOST if loses else KEPT


def with_following(hits: dict[int, list[Hit]], shorthand: Shorthand, discourse: Discourse) -> dict[int, list[Hit]]:
    """The hits of a sentence with those that it has only behind one on deposits; and take in what it tells itself."""
    before, discourse.deposits = discourse.deposits, told(shorthand.text)
    if not before:
        return hits
    more = find_hits(shorthand, _table(before))
    return {at: sorted([*more.get(at, []), *found], key=lambda hit: -hit.cue.weight) for at, found in hits.items()}


@cache
def _table(before: str) -> Trials:
    return Trials(ALSO_LOST if before == LOST else LOST_INSTEAD)
