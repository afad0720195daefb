"""Whoever held the seat: "the sitting member", "the outgoing Labour MP", "the incumbent". Who that is the results tell: who won the
contest before the newest one of the seat.

To teach it what else they are called, extend the words. Beside a name they only say more of it: "Ann Archer, the sitting member".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.elections import Seats
from factcheck.claims.mention import PARTY, ROLE, Mention
from factcheck.patterns import compiled, matches

_HELD = r"(?:sitting|outgoing|incumbent|defending|retiring|departing|defeated|ousted|unseated|deposed|beaten|toppled|vanquished|dethroned|evicted)"
_NOW = re.compile(r"the (?:[a-z-]+ )?(?:sitting|outgoing|defending|retiring|departing) ", re.I)  # at the newest contest; who was "ousted" may have been so before
_IN_OFFICE = r"(?:MP|M\.P\.|[Mm]ember(?: of [Pp]arliament)?|councillor|MSP|MS|TD|senator|congressman|congresswoman|governor|representative|mayor|commissioner|PCC)"
_HOLDER = compiled(
    r"\b[Tt]he (?:(?:long-serving|veteran|popular|hapless|unlucky|luckless|embattled|former) )?"
    rf"(?:{_HELD} (?:[A-Z][\w-]+(?: [A-Z][\w-]+)? )?{_IN_OFFICE}|incumbent(?: {_IN_OFFICE})?)(?![\w-])")
# With a name beside it, or behind what only says who somebody is.
_NAME_BEHIND = re.compile(r",? [A-Z][\w'’.-]+ [A-Z]|,? (?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr)\b|,? [A-Z][a-z'’-]+(?:,|\s+(?:was|had|has|is)\b)|"
                          r"['’]s? (?:party|predecessor|successor|husband|wife|agent)\b")
_SAYS_WHO = re.compile(r"(?:[A-Z][\w'’.-]+(?: \([^()]*\))?,|\b(?:is|was|as|be|being|been|become|became|remain\w*|still|not)) \Z")


def held_then(text: str) -> bool:
    """Whether words for the holder of a seat mean the same one at the election before: "the sitting MP had 15,000 then"."""
    return _NOW.match(text) is not None


def with_holders(mentions: Sequence[Mention], text: str, seats: Seats) -> list[Mention]:
    """The mentions with those of whoever held the seat, where the tables have one seat and the contest before its newest one."""
    seat = next(iter(seats.by_seat)) if len(seats.by_seat) == 1 else ""
    before = seats.before(seat) if seat else None
    if before is None:
        return list(mentions)
    own = [Mention(*match.span(), ROLE, match[0], held=before.key) for match in matches(_HOLDER, text)
           if not (_NAME_BEHIND.match(text, match.end()) or _SAYS_WHO.search(text, 0, match.start()))]
    free = [one for one in own if all(other.code == PARTY and one.start < other.start for other in mentions if other.start < one.end and one.start < other.end)]
    return sorted([*(other for other in mentions if not any(other.start < one.end and one.start < other.end for one in free)), *free], key=lambda one: one.start)
