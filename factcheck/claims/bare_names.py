"""Surnames of candidates whom an article never names in full: "Davies 17,044; Wyatt 1,551", "Wyatt's vote fell"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.people import name_parts
from factcheck.claims.vocabulary import COMMON, NO_NAME
from factcheck.names import CandidateName
from factcheck.patterns import compiled

_LEAST = 4  # letters of a surname that is hardly another word
# A result of their own, in a list of such: "Davies 17,044; Wyatt 1,551".
_ITEM = r"[A-Z][\w'’-]+:? \d[\d,]*"
_IN_LIST = compiled(rf":? \d[\d,]*(?:(?=[;,] {_ITEM})|(?=[.;)]|$))", re.M)
_LISTED_BEFORE = compiled(rf"{_ITEM}[;,] \Z")
# What only a candidate has, or does.
_GOT = r"(?:won|took|secured|received|gained|picked up|attracted|drew|captured|carried|got)"
_OWNS = re.compile(
    r"['’]s (?:own |personal |total )?(?:votes?|vote share|share|majority|tally|total|deposit|haul|poll|surplus|elimination|exclusion|transfers)\b|"
    r" (?:was|is|had been|being)(?: also| then| next| finally| the (?:first|next|last) (?:one )?to be)? "
    r"(?:eliminated|excluded|elected (?:at|on|after|without|in the \w+ (?:count|round|stage)))\b|"
    r" (?:(?:had|has|also|then|narrowly|comfortably|easily|eventually|finally|only|just) ){0,2}"
    r"(?:polled|out-?polled|trailed|crossed the line|(?:passed|reached|exceeded|cleared|surpassed) the quota|"
    rf"{_GOT} (?:[\w,.]+ ){{1,4}}(?:votes?|per ?cent|percent|first preferences|transfers|preferences|ballots)\b|"
    r"(?:won|took|secured|claimed|filled) the (?:\w+ )?(?:seat|race|contest|runoff|run-off|primary)\b|"
    r"(?:beat|edged|defeated|led|topped) [A-Z][\w'’-]+ (?:by|[\d,.]+)\b)")


def stands_alone(text: str, start: int, end: int, people: Sequence[tuple[str, CandidateName]]) -> bool:
    """Whether a surname at start..end is that of the one candidate who bears it, though nothing introduces them: it has a
    figure in a list of such or a vote of its own, nobody else of that name is spoken of, and it is no other word."""
    word = text[start:end]
    if len(word) < _LEAST or word.casefold() in COMMON | NO_NAME or len({name_parts(candidate.name)[0][:1] for _, candidate in people}) > 1:
        return False
    listed = _IN_LIST.match(text, end) and (_LISTED_BEFORE.search(text, max(0, start - 40), start) or re.match(rf":? \d[\d,]*[;,] {_ITEM}", text[end : end + 60]))
    if not listed and not _OWNS.match(text, end):
        return False
    others = re.findall(rf"([A-Z][\w.'’-]*) {re.escape(word)}\b", text)
    return all(name.casefold() in COMMON for name in others) and not re.search(rf"\b{re.escape(word.lower())}\b", text)
