"""Which part of a result a number may be of: a county, or a kind of vote, that the tables keep figures of.

To teach it what articles call a kind of vote, extend WORDS; the names on the left are those of `factcheck.results.areas`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.claims.people import name_parts
from factcheck.names import ContestName
from factcheck.patterns import compiled, matches

_BALLOTS = r"(?:votes?|ballots?|papers|pile|bundles?|envelopes?|count|ones?|boxes)"
WORDS: dict[str, str] = {
    "postal": rf"postals\b|postal (?:{_BALLOTS}|voters?)|(?:votes?|ballots?) by post|votes cast by post|by post\b|envelopes|(?:among|of) the postal\b",
    "overseas": r"overseas (?:specials?|votes?|voters?|ballots?)",
    "special": r"(?<!overseas )specials\b|(?<!overseas )special (?:votes?|voters?|voting|ballots?)",
    "absent": r"absents\b|absent (?:votes?|voters?|ballots?)",
    "provisional": rf"provisionals\b|(?:the )?provisional (?:{_BALLOTS}|voters?)",
    "pre-poll": r"pre-?polls?\b|pre-?poll (?:votes?|voters?|ballots?)",
    "ordinary": r"ordinar(?:y|ies)\b(?: (?:votes?|voters?))?|booths?\b|on the day\b|polling[- ]places?",
    "machine": r"evms?\b|(?:electronic )?(?:voting )?machines?\b",
    "early": r"early (?:votes?|voters?|voting|ballots?)|advance (?:votes?|voters?|voting|ballots?)|in advance\b",
    "absentee": r"absentees?\b(?: (?:ballots?|voters?|votes?))?|mail(?:ed)?[- ]?(?:ins?\b|ballots?|votes?)|votes? by mail|ballots? by mail|by mail\b",
    "election day": r"(?:on )?(?:election|polling) day\b|in person\b|in-person\b",
}
# Kinds that mean nothing else: a figure of theirs is no figure of the whole, though the tables keep none.
_ALWAYS = ("special", "overseas", "absent", "provisional", "pre-poll", "absentee")
# A centre for early voting in Australia, behind the name of its suburb, and that of its division where it serves several.
_EARLY = re.compile(r"(.+?)(?: [\w'-]+)? (?:ppvc|pre-?poll(?: voting centre)?)")
_AT_ONCE = 40  # parts that are looked for by one pattern first
_SHORT = 3  # letters of a precinct that is no word
_CLAUSE = re.compile(r"[;:,]| but | while | whereas | although | though |\(|\)")
_SENTENCES = re.compile(r";| but | while | whereas | although | though ")  # between two statements
# A part singled out behind a figure of the whole: "7,683 was a handy effort, particularly at Chapman".
_APART = re.compile(r",? (?:particularly|especially|notably|not least|above all|most of all|chiefly|mainly|largely|and nowhere|where|helped by|boosted by|built on)\b")
# Several parts together are none of them.
_ADDED = compiled(r"\b(?:together|combined|added|adding|altogether|in all|in total|overall|both)\b", re.I)
# A number and a kind of vote side by side: "4,51,095 EVM votes", "postal votes: 1,501".
_BESIDE = re.compile(
    r"[\d,.]+(?: per cent| percent|%)? (?:(?:of|in) (?:the |his |her |their )?)?|[\w-]+(?: (?:votes?|ballots?|papers))?"
    r"(?::| came to| numbered| of| were| was| at| split| splitting| broke| divided| went| fell)? (?:[\d,]+ to )?", re.I)
# A figure and a place side by side: "by 3,543 in Kent", "won Kent by 3,543".
_FIGURE = r"[\d,.]+(?: per ?cent| percent|%)?(?:[ -](?:votes?|points?|percentage points?|ballots?|papers))?"
_AT = re.compile(
    rf"{_FIGURE},? (?:in|at|from|there in) (?:the )?|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,4}}(?: by|:| with| on)? (?:a (?:margin|majority|plurality) of |just |only )?")
_RIGHT_BEHIND = {True: re.compile(rf"{_FIGURE} (?:(?:of|in|on|by) (?:the |his |her |their )?)?"), False: re.compile(rf"{_FIGURE},? (?:in|at) (?:the )?")}
# What stands before a kind of vote that opens a sentence.
_OPENS = re.compile(r"(?:and |but |yet |then )?(?:on|among|in|by|from|with|of|at) (?:the |those )?(?:[a-z]+ )?", re.I)
# What goes on with the part of the sentence before, which names none itself.
_GOES_ON = compiled(r"\b(?:it|them|there|those|these|that (?:booth|county|pile|batch|piece|part|box|count)|the same (?:county|pile|batch))\b", re.I)
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d(?!\d)(?: ?[ap]\.?m\b)?")
# A figure of the whole, whatever part the sentence before was on.
_OF_ALL = compiled(
    r"\b(?:state-?wide|province-?wide|district-?wide|nation(?:ally|wide)|overall|in all|altogether|across the (?:state|district|province|riding|country)|the whole)\b", re.I)


class PartsNamed:
    """Finds the parts that the sentences of an article name. `known`: names of the parts that the tables keep."""

    def __init__(self, known: Sequence[str], contests: Iterable[ContestName]) -> None:
        self._before: tuple[str, ...] = ()
        self._announced: tuple[str, ...] = ()  # parts that the sentence before names without a figure: "Lewiston is all in."
        self._block = -1
        self._patterns: list[tuple[str, re.Pattern[str]]] = []
        known = tuple(dict.fromkeys((*known, *_ALWAYS)))
        known_contests = list(contests)
        taken = {name_parts(c.name)[1].casefold() for contest in known_contests for c in contest.candidates if c.person}
        seats = " ".join({contest.seat.casefold() for contest in known_contests})
        for part in known:
            words = WORDS.get(part)
            if part.isdecimal():
                words = rf"(?i:precinct|district|ward|poll|polling (?:district|place|station)|booth|box|no\.?) {part}"
            elif match := _EARLY.fullmatch(part):  # "Tuggeranong BEAN PPVC"
                words = rf"(?i:{re.escape(match[1])}(?:'s)? (?:ppvc|pre-?poll|(?:early|pre-?poll) (?:voting )?(?:centre|booth|place)))"
            elif re.search(r"\d", part):
                words = rf"(?i:{re.escape(part)})"  # a district by its number: "04-18", "B103"
            elif words is None and len(part) <= _SHORT:
                words = re.escape(part.upper())  # "AB"
            elif words is None:
                bare = part.removesuffix(" county")
                # A county goes by its bare name where nobody bears it: "Sussex stayed with Mr Trump".
                printed = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in (part, *([bare] if bare not in taken and bare not in seats and len(bare) > 3 else [])))
                words = rf"(?=[A-Z])(?i:{printed})"
            else:
                words = rf"(?i:{words})"
            self._patterns.append((part, compiled(rf"\b(?:{words})(?!\w)", quick=False)))
        few = [self._patterns[i : i + _AT_ONCE] for i in range(0, len(self._patterns), _AT_ONCE)]
        self._several = [(compiled("|".join(pattern.pattern for _, pattern in some), quick=False), some) for some in few]

    def of(self, sentence: str, block: int) -> Sentenced:
        """The parts of one sentence; it may go on with those of the sentence before in the same block."""
        there = [some for any_of_them, some in self._several if any_of_them.search(sentence)]
        found = tuple((part, match.start()) for some in there for part, pattern in some for match in matches(pattern, sentence))
        again = _GOES_ON.search(sentence) if block == self._block else None
        loosely = self._announced if block == self._block and not again and not _OF_ALL.search(sentence) else ()
        carried = self._before if again else loosely
        self._before, self._block = tuple(dict.fromkeys(part for part, _ in found)) or carried, block
        self._announced = () if not found or re.search(r"\d", _TIME.sub("", sentence)) else tuple(dict.fromkeys(part for part, _ in found))
        return Sentenced(sentence, found, carried, again.start() if again else 0, bool(loosely))


class Sentenced:
    """The parts of one sentence: `found` with their places in it, `carried` from the sentence before, taken up `again` here,
    or `loosely`, without a word of them."""

    def __init__(self, sentence: str, found: tuple[tuple[str, int], ...], carried: tuple[str, ...], again: int = 0, loosely: bool = False) -> None:
        self._sentence, self._found, self._carried, self._again, self._loosely = sentence, found, carried, again, loosely

    @property
    def any(self) -> bool:
        """Whether the sentence is about parts."""
        return bool(self._found or self._carried)

    def at(self, position: int) -> tuple[tuple[str, ...], bool]:
        """(parts, only) of the number at a place of the sentence, the nearest before it first: `only` where it can be of nothing else."""
        if not self._found:
            return self._carried, not self._loosely
        if len({part for part, _ in self._found}) > 1 and _ADDED.search(self._sentence):
            return (), False
        here = self._clause(position)
        if self._carried and self._again < position and all(start > position and self._clause(start) > here for _, start in self._found):
            return self._carried, True  # "he won that pile 1,599 to 1,549, when she was ahead on ordinary ones"
        by_distance = sorted(self._found, key=lambda found: (found[1] > position, abs(found[1] - position)))
        near = [part for part, start in by_distance if self._clause(start) == here]
        own = [part for part, start in self._found if (_BESIDE if part in WORDS else _AT).fullmatch(self._sentence[min(position, start) : max(position, start)])]
        if own and (here_alone := self._its_own(position)):
            return here_alone, True
        beside = any(part in WORDS for part in own)
        if not beside:  # "On the electronic voting machines, he led 553,549 to 499,002": all of the sentence
            opening = _OPENS.match(self._sentence)
            first = opening.end() if opening else -1
            beside = any(part in WORDS and start <= first and start < position and self._clause(start, _SENTENCES) == self._clause(position, _SENTENCES)
                         for part, start in self._found)
        placed = any(part not in WORDS and self._clause(start, _SENTENCES) == self._clause(position, _SENTENCES)
                     and not (start > position and _APART.search(self._sentence, position, start)) for part, start in self._found)
        return tuple(dict.fromkeys([*near, *(part for part, _ in by_distance)])), beside or placed

    def _its_own(self, position: int) -> tuple[str, ...]:
        """The one part that stands right behind a figure, "15,029 ordinary votes and 1,807 specials", or else before it: "won
        New Castle by 106,670 votes and Kent by 3,543"; none where it is not one."""
        behind = [part for part, start in self._found if start > position and _RIGHT_BEHIND[part in WORDS].fullmatch(self._sentence, position, start)]
        before = [part for part, start in self._found if start < position and part not in WORDS and _AT.fullmatch(self._sentence, start, position)]
        own = tuple(dict.fromkeys(behind or before))
        return own if len(own) == 1 else ()

    def speaks_of(self, part: str) -> bool:
        """Whether the sentence names a part."""
        return any(part == found for found, _ in self._found)

    def _clause(self, position: int, ends: re.Pattern[str] = _CLAUSE) -> int:
        """The clause of a place, by number; commas inside a figure part none."""
        return sum(1 for m in ends.finditer(self._sentence, 0, position) if not (m[0] == "," and self._sentence[m.end() : m.end() + 1].isdigit()))
