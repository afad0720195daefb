"""Whose papers move at a count of a transferable vote: those of who went out, or the surplus of who was elected.

A figure of what somebody received is then one of the count at which they moved. To teach it how articles say whose papers
they are, extend the tables below; the words of what was received are in `factcheck.claims.cues.transfers`.
"""

from __future__ import annotations

import re

from factcheck.claims.discourse import Discourse
from factcheck.claims.formula import Reading, Term
from factcheck.claims.mentions import PERSON, PRONOUN, UNKNOWN, Mention
from factcheck.claims.shorthand import Shorthand
from factcheck.patterns import compiled

PAPERS = r"(?:surplus(?:es)?|transfers|papers|ballot papers|ballots|preferences|second preferences|bundle|parcel|pile|votes)"
# What becomes a figure of papers passed on only where some are on the move: a cue of `transfer` with one of these makes.
MOVING, GONE, LISTED = "moving", "gone", "listed"
GOING = r"(?:elimination|exclusion|exit|departure|demise|election)"
OUT = (
    r"(?:eliminated|excluded|knocked out|ruled out|went out|go(?:es)? out|dropped out|bowed out|fell out|was out|out of the (?:race|running|count|contest|hunt)|"
    r"exited|departed|was gone)"
)
_TITLE = r"(?:(?:[BC](?:'s?|s')?|O|[a-z-]+(?:'s|s')?) ){0,4}?"  # "the Green Party's councillor"
_OWNED = compiled(
    rf"(?P<a>[ABRU]'s?|G) (?:(?!votes\b)[a-z]+ |N |N-vote ){{0,2}}?(?:{PAPERS}|{GOING})\b(?! (?:share|from)\b)"
    rf"|(?P<e>[AU]) (?:surplus(?:es)?|transfers|papers|bundle|parcel|{GOING})\b"
    rf"|(?<!first )(?:{PAPERS}|{GOING}|distribution) (?:of|from) {_TITLE}(?P<b>[ABRU])(?!'s? (?:elimination|exclusion|surplus))"
    rf"|(?P<c>[AGRU])(?:,[^.;:NPDT]{{0,60}},)?(?: (?!and\b|but\b|while\b|when\b|after\b)[a-z]+){{0,5}}? {OUT}\b"
    rf"|(?:eliminating|excluding|knocking out|lost|losing) {_TITLE}(?P<d>[AU])\b"
)
# Behind a figure: "1,739 transfers from Niall Ó Tuathail", "picked up 662 when Nolan was eliminated".
_BEHIND = compiled(
    rf"(?:(?: more| extra| votes| transfers| papers| ballots| preferences| of (?:G|the|those|them|these)(?= )| of them| on| up)*,?) "
    rf"(?:from|of|off|on|out of|when|after|once|following|thanks to|courtesy of|as) (?:the )?(?:(?:{GOING}|{PAPERS}|distribution) (?:of|from) )?{_TITLE}(?P<from>[AU])\b"
)
# What stands for papers named before: "of those 415 went to Lyons".
_THOSE = compiled(
    rf"\bG (?:own )?(?:[a-z]+ |N ){{0,2}}?{PAPERS}|\b(?:of|from) (?:those|these|them|G|which|it)\b|\b(?:those|these|the) (?:[a-z]+ |N ){{0,1}}?{PAPERS}")
_MOVED = (
    r"(?:went|go|going|gone|passed|passing|moved|moving|transferred|transferring|flowed|flowing|split|splitting|broke|breaking|divided|distributed|redistributed|"
    r"shared|gave|giving|handed|handing|sent|sending|brought|delivered|landed|ended up|favoured|benefited|helped|boosted|pushed|lifted|headed|"
    r"elected|saved|rescued|decided|came|did it)"
    r"(?! (?:by|from|in at|out at|to|past) (?:[NPDT]|\Z))(?! (?:up|down|back)\b)"
)
# Papers on the move, so that a figure behind is hardly what somebody had.
_MOVING = compiled(
    rf"(?:(?:surplus|transfers|papers|preferences|second preferences|bundle|parcel|elimination|exclusion)|\b[AGRU](?:'s)? (?:N )?votes|\bof (?:those|them|G|these|which))\b"
    rf"[^.;]{{0,60}}? {_MOVED}\b|"
    rf"[ND](?: of [^.;:NPD]{{1,20}}| votes)? (?:came|went|moved|passed|flowed|crossed) (?:straight |right )?(?:across|over)\b|"
    rf"\b(?:from|of|out of) (?:among )?(?:[AU]'s?|G) (?:N )?{PAPERS}|{GOING}(?: alone| itself)? (?:was|were|is|proved|saw)\b")
# Somebody who is out, so that who then picks up votes has them from their papers.
_GONE = compiled(
    rf"\b(?:after|when|once|as|with|following) (?:the )?(?:{_TITLE}[AGU](?:,[^,;:NPDT]{{0,60}},)? (?:[a-z]+ ){{0,3}}{OUT}|{GOING} of {_TITLE}[AU]|{_TITLE}[AU]'s? {GOING})\b")
_REACH = 40  # characters behind a figure in which papers named before may be meant
_ENDS = re.compile(r"; |\b(?:finish|end)(?:ed|ing)\b|\bfirst preferences?\b|\bO preferences?\b")


class Piles:
    """Finds whose papers the figures of one sentence were, in the light of the sentence before."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse) -> None:
        self.shorthand, self.discourse = shorthand, discourse

    def source(self, at: int, recipient: Mention | None) -> Mention | None:
        """Whose papers moved by the figure at a position; None where the text does not tell, or not plainly."""
        text = self.shorthand.text
        if (behind := _BEHIND.match(text, at + 1)) and (name := self._named(behind.start("from"), recipient)):
            return name
        for place in reversed(self._owners(at)):
            if (name := self._named(place, recipient)) is not None:
                return name
        return self.discourse.pile if _THOSE.search(text, 0, min(len(text), at + _REACH)) else None

    def moving(self, at: int) -> bool:
        """Whether the sentence has spoken of papers passed on before a position, and of nothing else since."""
        ends = [match.end() for match in _MOVING.finditer(self.shorthand.text, 0, at)]
        return bool(ends) and not _ENDS.search(self.shorthand.text, ends[-1], at)

    def gone(self, at: int) -> bool:
        """Whether the sentence has said that somebody is out, and nothing of what others had since."""
        return any(not _ENDS.search(self.shorthand.text, match.end(), at) for match in _GONE.finditer(self.shorthand.text, 0, at))

    def last(self) -> Mention | None:
        """Whose papers the next sentence may go on with; none where this one names those of several."""
        named = [name for place in self._owners(len(self.shorthand.text)) if (name := self._named(place, None))]
        people = {name.candidates or name.text for name in named}
        return named[-1] if len(people) == 1 else self.discourse.pile if not named else None

    def may_be(self, make: str, at: int, last: Reading | None) -> bool:
        """Whether a figure beside a name may be of papers passed on: some are on the move, somebody is out, or the figure
        before it in the sentence, `last`, is one of such."""
        listed = last is not None and last.formula is not None and isinstance(last.formula, Term) and last.formula.measure == "transfer"
        return listed or (make != LISTED and self.moving(at)) or (make == GONE and self.gone(at))

    def _owners(self, end: int) -> list[int]:
        return [match.start(match.lastgroup or "") for match in _OWNED.finditer(self.shorthand.text, 0, end)]

    def _named(self, place: int, recipient: Mention | None) -> Mention | None:
        """Who a letter stands for, if not whoever received the papers. A pronoun is none but a person, and the one whose
        papers were spoken of before, if any were."""
        name = self.shorthand.mention_at(place)
        if name is not None and name.code == PRONOUN:
            if name.gender not in {"m", "f"}:
                return None
            meant, before = self.discourse.resolve(name), self.discourse.pile
            if meant is not None and recipient is not None and meant.candidates == recipient.candidates:
                meant = before
            name = meant if before is None or (meant is not None and meant.candidates == before.candidates) else None
        if name is None or name.code not in {PERSON, UNKNOWN} or (recipient is not None and name.candidates == recipient.candidates and name.text == recipient.text):
            return None
        return name if recipient is None or name.code == UNKNOWN or name.candidates != recipient.candidates else None
