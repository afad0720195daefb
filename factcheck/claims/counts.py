"""Which count of a contest a figure is of, where the text says so: candidate votes or party votes, first preferences or
what stood after preferences.

To teach it what articles call a count, extend WORDS; `factcheck.facts.counts` tells which tables are of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.formula import CANDIDATE_VOTE, FIRST, PARTY_VOTE, PREFERRED, Formula, Minus, Over, Plus, Term
from factcheck.patterns import compiled

WORDS: dict[str, str] = {
    PARTY_VOTE: r"party[- ]votes?|(?:party|regional|top-up) lists?(?: votes?| ballots?)?|(?<=the )lists|list (?:votes?|ballots?|share)|"
    r"regional (?:votes?|ballots?)|party ballots?|party tick|(?<=in )the regions(?! of\b)",
    CANDIDATE_VOTE: r"candidate[- ]votes?|electorate[- ]votes?|constituency votes?|(?<=in )the constituencies(?! of\b)",
    FIRST: r"(?:first|1st)[- ](?:round|choices?)(?: votes?)?|1st[- ]preferences?(?: votes?)?|"
    r"first[- ]preferences?(?: votes?)?|first[- ]preference (?:share|count)|primary (?:votes?|share|count)|primaries|"
    r"(?<=[a-z] )primary(?= (?:rose|fell|slid|dropped|slipped|climbed|grew|sank|was|is|jumped|surged|collapsed|improved|slumped|dipped|went|held|of|at)\b)",
    PREFERRED: r"(?:two|2)[- ](?:candidate|party)(?:[- ]preferred)?(?: votes?)?|2cp|tcp|2pp|tpp|after (?:the )?(?:distribution of )?preferences|on preferences|after preferences",
}
# Those that a passage goes on with, and whose words need not stand beside the figure.
_OF_TWO_VOTES = (PARTY_VOTE, CANDIDATE_VOTE)
_NAMED = compiled("|".join(rf"(?P<{name}>\b(?:{words})(?!\w))" for name, words in zip("abcd", WORDS.values(), strict=True)), re.I)
_COUNT = dict(zip("abcd", WORDS, strict=True))
_BREAK = re.compile(r";| but | while | whereas | although | though | yet ")
_FIGURE = r"[\d.,]+(?: per cent| percent|%)?"
_BEHIND = re.compile(rf"{_FIGURE}(?: votes?)?(?: (?:of|in|on|from)(?: the| her| his| its| their)?)?,? (?:[a-z]+ )?\Z")
_AT_THE_END = re.compile(
    r"\b(?:finish|end|climb|ris|reach|pass|wound)\w*|"
    r"\b(?:ultimately|eventually|final|rose|wind(?:s|ing)? up|got to|was up to|(?:elected|home|in) with|eliminat\w*|exclud\w*|(?:bow|dropp|knock)ed out|went out)\b")
_BEFORE = re.compile(rf"[^.;:,()\d]{{0,40}}(?:{_FIGURE}(?: (?:percentage )?points?| votes?)?(?:,? or |,? \(|, |,? (?:to|from) (?:(?:just|only|about) )?))?")
# A count that closes what was said of it: "National took 17,648 and Labour 10,903 on the party vote."
_CLOSES = re.compile(r"\b(?:on|in|of) (?:the|that|this) (?:all-important |nationwide |local )?\Z")


class CountsNamed:
    """Finds the counts that the sentences of an article name."""

    def __init__(self) -> None:
        self._carried, self._block = "", -1

    def of(self, sentence: str, block: int, people: Sequence[int]) -> SentencedCounts:
        """The counts of one sentence; `people`: where it names somebody. It may go on with that of the sentence before."""
        found = [(match.start(), match.end(), _COUNT[match.lastgroup or ""]) for match in _NAMED.finditer(sentence)]
        votes = [name for _, _, name in found if name in _OF_TWO_VOTES]
        carried = self._carried if block == self._block and not people else ""
        self._block, self._carried = block, (votes[-1] if votes[-1] == PARTY_VOTE else "") if votes else carried
        return SentencedCounts(sentence, found, carried if not votes else "", people)


class SentencedCounts:
    """The counts named in one sentence, with their places; `carried` from the sentence before."""

    def __init__(self, sentence: str, found: Sequence[tuple[int, int, str]], carried: str, people: Sequence[int]) -> None:
        self._sentence, self._found, self._carried, self._people = sentence, found, carried, people

    def at(self, position: int) -> str:
        """The count that the number at a place of the sentence is of; "" where that is not told."""
        for start, _, name in self._found:
            if start > position and _BEHIND.fullmatch(self._sentence, position, start):
                return name
        for _, end, name in reversed(self._found):
            if end <= position and self._reaches(end, position, name):
                return name
        for start, _, name in self._found:
            closes = start > position and name in _OF_TWO_VOTES and _CLOSES.search(self._sentence, position, start)
            if closes and not _BREAK.search(self._sentence, position, start) and not any(at < start for at in self._people):
                return name
        return self._carried

    def _reaches(self, end: int, position: int, name: str) -> bool:
        """Whether words that end before a number tell what it is of."""
        if name in _OF_TWO_VOTES:
            return not _BREAK.search(self._sentence, end, position) and (name != PARTY_VOTE or not any(end <= at < position for at in self._people))
        if name == FIRST and _AT_THE_END.search(self._sentence, end, position):
            return False  # "began with 4,877 first preferences and finished with 10,239"
        return _BEFORE.fullmatch(self._sentence, end, position) is not None


_COUNTED = frozenset({"votes", "share", "lead", "lead_points", "rank", "majority", "margin_points"})
_ANY_VOTE = frozenset({*_COUNTED, "valid_votes"})


def of_count(formula: Formula, name: str) -> Formula:
    """The formula with its figures those of one count."""
    match formula:
        case Term(measure=measure) if not formula.name and measure in (_ANY_VOTE if name == PARTY_VOTE else _COUNTED):
            return formula._replace(name=name)
        case Minus(left, right):
            return Minus(of_count(left, name), of_count(right, name))
        case Over(left, right, share):
            return Over(of_count(left, name), of_count(right, name), share)
        case Plus(parts):
            return Plus(tuple(of_count(part, name) for part in parts))
    return formula
