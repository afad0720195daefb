"""Who people are where tables know parties alone: whose votes a clause says that they won, and who is told to have won the seat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.claims.mention import PARTY, PERSON, SEAT, UNKNOWN, Mention, person_like, without_s
from factcheck.names import CandidateName, ContestName
from factcheck.patterns import compiled

_REACH = 110  # letters of a clause between somebody and their party
# Between a person and the party that they stood for: "retained Na h-Eileanan an Iar for the SNP", "polled 864 for UKIP".
_FOUGHT = (
    r"(?:took|takes|taken|won|wins|holds?|held|gains?|gained|retain(?:s|ed)|kept|keeps|captur(?:es|ed)|snatch(?:es|ed)|recaptured|seized|"
    r"fought|fights|contested|stood|stands|ran|runs|"
    r"polled|got|secured|managed|attracted|received|gathered|mustered|collected|amassed|clocked up|racked up|piled up|picked up|scored|"
    r"was (?:re-?elected|returned|elected|second|third|fourth|fifth|last)|"
    r"came (?:in )?(?:a )?(?:[a-z]+ )?(?:second|third|fourth|fifth|last)|finished (?:[a-z]+ )?(?:second|third|fourth|fifth|last))"
)
_ASIDE = r"(?:,\s[^,.;:()]{1,70},)?"
_FOR_PARTY = compiled(rf"{_ASIDE}(?:,? who)?\s+(?:[a-z]+ly |just |again |has |have |had |also ){{0,2}}{_FOUGHT}\b[^.;:()\n]{{0,{_REACH}}}?\s(?:for|as)\s(?:the\s|an?\s)?")
# "Gary Mulvaney, a local councillor, lifted the Tory share", "Emma Harper lifted the SNP from fourth".
_LIFTED = compiled(
    rf"{_ASIDE}\s+(?:has |had |duly |[a-z]+ly )?(?:lifted|raised|boosted|doubled|trebled|quadrupled|increased|improved|swelled|took|pushed|"
    r"propelled|dragged|watched|saw|nudged|cut|reduced)\s(?:the\s|an?\s)?")
_ITS_FIGURE = re.compile(r"(?:['’]s?)?\s+(?:vote|share|tally|total|score|poll|support|percentage|slice|pile|column|from|up|into|to)\b")
# A place that a clause is on, behind what was done there: "kept Oldtown".
_PLACE = re.compile(r"\b(?:[a-z]+(?:ed|s|t)|won|took) (?P<name>[A-Z]\w+)")
# What would be said of somebody of another party.
_NOT_OWN = re.compile(r"\b(?:from|against|over|beat\w*|ahead|behind|than|defeat\w*|oust\w*|unseat\w*|with|to)\b")

_WON = compiled(
    r"(?:,\s[^,.;:()]{1,60},)?\s+(?:(?:has|have|is|was|been|duly|narrowly|comfortably|easily|again|now|safely)\s+){0,3}(?:"
    r"(?:the\snew|still\s(?:the|your|our|its|their)|again\s(?:the|your|our))\s(?:MP|Member|member)\b|(?:re-?elected|returned|declared\s(?:elected|the\swinner)|certified\sthe\swinner)\b(?!\s(?:in|to|for)\s[A-Z])|"
    r"(?:wins?|won|holds?|held|retain(?:s|ed)|keeps?|kept|takes?|took|gains?|gained|clings?\sto|clung\sto|captur(?:es|ed)|snatch(?:es|ed))\s(?:it|the\s(?:seat|constituency|ward|contest)|h(?:is|er)\sseat)\b(?!\sfrom\sthe\sgrave))")
_S_MAJORITY = re.compile(r"['’]s?\s(?:own\s|new\s)?(?:majority|victory|win|winning\stotal)\b(?!\s(?:in|at|of)\s(?:the\s)?(?:19|20)\d\d)")
_OTHER_TIME = re.compile(r"\b(?:19|20)\d\d\b|\b(?:had|last time|years? (?:ago|earlier|before|back)|previous|once|then|until|would|could|might|if|nearly|almost)\b", re.I)
_SENTENCE_END = re.compile(r"[.!?][\"'”’]?\s|\n")


def by_clause(text: str, found: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """(name, party) of everybody of whom a clause tells for which party they stood."""
    for place, person in enumerate(found):
        if person.code != UNKNOWN or not person_like(without_s(person.text)):
            continue
        for party in found[place + 1 : place + 4]:
            if party.code == UNKNOWN and person_like(without_s(party.text)):
                break  # somebody else
            if party.code != PARTY or party.party is None:
                continue
            between = text[person.end : party.start]
            if "\n" in between or len(between) > _REACH + 90:
                break
            own = _FOR_PARTY.fullmatch(between) and not _NOT_OWN.search(between) and not _elsewhere(text, person.end, party.start, found)
            lifted = _LIFTED.fullmatch(between) and _ITS_FIGURE.match(text, party.end)
            if own or lifted:
                yield without_s(person.text), party.party
            break


def _elsewhere(text: str, start: int, end: int, found: Sequence[Mention]) -> bool:
    """Whether the clause at start..end is on a place that the tables do not have: "kept Oldtown for the Lib Dems"."""
    seats = [(m.start, m.end) for m in found if m.code == SEAT]
    return any(not any(a <= place.start("name") < b for a, b in seats) for place in _PLACE.finditer(text, start, end))


def winners(text: str, found: Sequence[Mention], contests: Sequence[ContestName]) -> list[Mention]:
    """The mentions, those of people without a party of whom the text says that they won the seat being whoever came first there."""
    newest: dict[str, ContestName] = {}
    for contest in contests:
        newest.setdefault(contest.seat_key, contest)
    told: dict[tuple[str, str], None] = {}
    seats = _seats_at(found, newest)
    for mention, seat in zip(found, seats, strict=True):
        if seat and mention.code == UNKNOWN and person_like(without_s(mention.text)) and _says_won(text, mention):
            told[without_s(mention.text), seat] = None
            told[without_s(mention.text).split()[-1], seat] = None
    out = []
    for mention, seat in zip(found, seats, strict=True):
        name = without_s(mention.text)
        known = mention.code == UNKNOWN and any((form, seat) in told for form in (name, name.split()[-1] if _titled(name) else name))
        out.append(_as_winner(mention, newest[seat]) if known else mention)
    return out


def _says_won(text: str, mention: Mention) -> bool:
    """Whether the clause behind somebody's name says that they won, and the sentence speaks of no other time."""
    if not (_WON.match(text, mention.end) or _S_MAJORITY.match(text, mention.end - 2 if mention.text[-2:] in {"'s", "’s"} else mention.end)):
        return False
    end = _SENTENCE_END.search(text, mention.end)
    start = max((match.end() for match in _SENTENCE_END.finditer(text, max(0, mention.start - 300), mention.start)), default=max(0, mention.start - 300))
    return _OTHER_TIME.search(text, start, end.start() if end else len(text)) is None


def _seats_at(found: Sequence[Mention], newest: Mapping[str, ContestName]) -> list[str]:
    """The seat spoken of at each mention: the only one, else the last named; "" where there is none or its people are known."""
    only = next(iter(newest)) if len(newest) == 1 else ""
    seats, seat = [], only
    for mention in found:
        if mention.code == SEAT and not only:
            seat = mention.seat or ""
        known = seat in newest and not any(c.person for c in newest[seat].candidates) and newest[seat].kind in {"general", "by-election", "local"}
        seats.append(seat if known else "")
    return seats


def _as_winner(mention: Mention, contest: ContestName) -> Mention:
    who = CandidateName("", without_s(mention.text), "", "")
    return replace(mention, code=PERSON, candidates=((contest.key, who),), place=1)


def _titled(name: str) -> bool:
    return len(name.split()) == 1 or name.split()[0].strip(".") in {"Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady"}
