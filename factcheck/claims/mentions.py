"""Where an article names the people, parties, seats and elections of the tables, and where somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, starmap
from typing import TYPE_CHECKING, NamedTuple

from factcheck.claims.alliances import alliance_of_britain, alliances_of, liberals_of_britain, names_in_line
from factcheck.claims.candidates import people_named, starts_sentence
from factcheck.claims.codes import is_code
from factcheck.claims.introducing import winners
from factcheck.claims.joining import introduced, merged
from factcheck.claims.leaders import coloured, followers, leaders
from factcheck.claims.mention import NOW as NOW
from factcheck.claims.mention import PARTY as PARTY
from factcheck.claims.mention import PAST as PAST
from factcheck.claims.mention import PERSON as PERSON
from factcheck.claims.mention import PRONOUN as PRONOUN
from factcheck.claims.mention import ROLE as ROLE
from factcheck.claims.mention import SEAT as SEAT
from factcheck.claims.mention import UNKNOWN as UNKNOWN
from factcheck.claims.mention import Mention as Mention
from factcheck.claims.mention import without_s
from factcheck.claims.offices import office_forms, spoken_of
from factcheck.claims.people import by_direction, seat_forms
from factcheck.claims.relative import RELATIVE
from factcheck.claims.vocabulary import COMMON, EARLIER, HEADLINES, NO_NAME, PRONOUNS, ROLES, THAT_CONTEST, THIS_TIME, UNDATED
from factcheck.names import ContestName, without_total
from factcheck.parties import acronym, house_names, initials, party_forms, party_key
from factcheck.patterns import compiled, matches

if TYPE_CHECKING:
    from spacy.tokens import Doc

def find_mentions(doc: Doc, contests: Sequence[ContestName], taken: Sequence[tuple[int, int]],
                  parts: Mapping[str, str] | None = None) -> list[Mention]:
    """All mentions in `doc`, sorted, without overlaps. `taken`: stretches that are numbers. `parts`: see Seats."""
    text = doc.text
    names = [*people_named(doc, text, contests), *_parties(text, contests), *_answers(text, contests), *followers(text, contests), *coloured(text, contests), *_seats(text, contests, parts or {})]
    fixed = [*_phrases(text, EARLIER, PAST), *_phrases(text, UNDATED, PAST), *_phrases(text, THAT_CONTEST, PAST), *_phrases(text, THIS_TIME, NOW)]
    roles = [
        Mention(m.start(), m.end(), ROLE, m[0], place=place)
        for pattern, place in ROLES for m in matches(pattern, text)
    ]
    found = _without_overlaps([*names, *fixed, *roles], taken)
    pronouns = [
        Mention(m.start(), m.end(), PRONOUN, m[0], gender=PRONOUNS[m[0].casefold()]) for m in matches(_PRONOUN, text)
    ]
    nameless = any(c.kind != "unknown" and _of_parties(c) for c in contests)
    unknown = [piece for mention in _unknown(text, nameless) for piece in _beside(text, mention, found)]
    found = _without_overlaps([*found, *pronouns], taken, keep_first=len(found))
    found = _without_overlaps([*found, *unknown], taken, keep_first=len(found))
    by_age = [Mention(m.start(), m.end(), PRONOUN, m[0], gender="p") for m in _BY_AGE.finditer(text)]
    found = _without_overlaps([*found, *by_age], (), keep_first=len(found))
    if any(map(_of_parties, contests)):
        found = winners(text, introduced(text, found, leaders(contests)), contests)
    return merged(text, found, nameless)


def _of_parties(contest: ContestName) -> bool:
    """Whether a table knows parties, and of the people who stood none but the one elected."""
    return sum(c.person for c in contest.candidates) <= (len(contest.candidates) > 2)


# Somebody by their age, and what they do: "the 34-year-old social worker". Of either gender.
_BY_AGE = re.compile(
    r"\b[Tt]he \d\d-year-old\b(?:(?: (?!never|after|over|later|under)[a-z-]+)? (?!never|after|over|later|under)[a-z-]*(?:er|or|ist|ian|man|woman|student|nurse|agent)\b)?"
)
_PRONOUN = compiled(r"\b(?:" + "|".join(sorted(PRONOUNS, key=len, reverse=True)) + r")\b", re.I)


_PARTY_NUMBER = re.compile(r"\b(?:First|One) [A-Z]|[a-z] (?:First|One|1st)\Z|[a-z] \d+ [A-Z]|\A(?:[A-Z][a-z'’]+ ){3,}[A-Z][a-z]+\Z")
_NUMBERED = re.compile(r"[A-Za-z]\.? \d+[A-Z]?\Z|\A\d+(?:st|nd|rd|th) ")


def _without_overlaps(found: Iterable[Mention], taken: Sequence[tuple[int, int]], keep_first: int = 0) -> list[Mention]:
    """The longest mentions that touch neither each other nor a number; the first `keep_first` win over the rest."""
    ranked = sorted(enumerate(found), key=lambda item: (item[0] >= keep_first if keep_first else False,
                                                        item[1].start - item[1].end, item[1].start))
    used: set[int] = set()
    numbers = set(chain.from_iterable(starmap(range, taken)))
    kept = []
    for _, mention in ranked:
        place = range(mention.start, mention.end)
        if used.isdisjoint(place) and (numbers.isdisjoint(place) or _holds_a_number(mention)):
            used.update(place)
            kept.append(mention)
    return sorted(kept, key=_start)


def _start(mention: Mention) -> int:
    return mention.start


def _holds_a_number(mention: Mention) -> bool:
    """Whether a number is a part of the name: "Amendment 4", "Family First", "Independents 4 Change"; or of a role: "the man in second"."""
    if mention.code == SEAT:
        return _NUMBERED.search(mention.text) is not None
    if mention.code == PARTY:
        return _PARTY_NUMBER.search(mention.text) is not None
    return mention.code == ROLE or (mention.code == PAST and "elections" in mention.text and RELATIVE.fullmatch(mention.text) is not None)


def _phrases(text: str, patterns: Iterable[re.Pattern[str]], code: str) -> Iterator[Mention]:
    for pattern in patterns:
        for match in matches(pattern, text):
            yield Mention(match.start(), match.end(), code, match[0])


# An option of the ballot that is nobody's: "the None of the Above button".
_NOBODYS = ("None of the Above", "None of the above", "None Of The Above", "None of These Candidates", "None of these candidates")


class _PartyForms(NamedTuple):
    """How the parties of some contests are written: the key of each by name and by code, and patterns for both; None for none."""

    by_name: Mapping[str, str]
    names: re.Pattern[str] | None
    by_code: Mapping[str, str]
    codes: re.Pattern[str] | None
    pairs: re.Pattern[str] | None  # "swing Con-Lab"


@lru_cache(256)
def _party_forms(contests: tuple[ContestName, ...], _house: object) -> _PartyForms:
    """Made once for the contests that many articles are on, and for the names that a newsroom has added."""
    keys: dict[str, set[str]] = {}
    for contest in contests:
        for candidate in (c for c in contest.candidates if c.party):
            keys.setdefault(candidate.party, set()).add(candidate.party_name)
    forms = {name: key for name, key in names_in_line(contests) if party_key(name) not in keys} | dict(alliances_of(keys)) | dict(alliance_of_britain(contests)) | dict(liberals_of_britain(contests))
    codes: dict[str, str] = {}
    for key, printed in keys.items():
        names, short = party_forms(key) if key != "none-of-above" else (_NOBODYS, ("NOTA",))
        if not short:
            short = tuple(code for p in printed for code in (initials(p), acronym(p)) if code)
            names = (*names, *(bare for p in printed if len(bare := p.removesuffix(" Party")) > 3 and bare != p))
        for form in (*names, *(p for p in printed if len(p) > 3 and not p.isupper()), *(("others",) if key == "other" else ())):
            forms.setdefault(form, key)
            if form.endswith(" Party"):
                forms.setdefault(form[:-5] + "party", key)  # as The Guardian prints it
            if form.isupper() or form[0].islower():
                continue
            forms.setdefault(form.upper(), key)
        for code in short:
            codes.setdefault(code, key)
    name = "|".join(sorted((_flexible(form) for form in forms), key=len, reverse=True))
    code = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))
    return _PartyForms(
        {_folded(form): key for form, key in forms.items()},
        compiled(rf"(?<![\w-])(?:the |The )?(?:{name})(?:\s+[Pp]arty)?(?![\w])") if forms else None, codes,
        compiled(rf"(?<![\w&-])(?:{code})(?![\w-])") if codes else None,
        compiled(rf"(?<![\w&-])({code})[-–/]({code})(?![\w-])", quick=False) if codes else None)


def _parties(text: str, contests: Sequence[ContestName]) -> Iterator[Mention]:
    forms = _party_forms(tuple(contests), house_names())
    for match in matches(forms.names, text) if forms.names else ():
        words = _folded(match[0])
        bare = words.removeprefix("the ").removesuffix(" party")
        party = forms.by_name.get(words) or forms.by_name.get(bare) or forms.by_name.get(bare + " party")
        if party and (party != "other" or (not match[0].endswith("other") and _OTHERS_HAVE.match(text, match.end()))):
            start = match.start() + (4 if match[0][:4].casefold() == "the " else 0)
            yield Mention(start, match.end(), PARTY, text[start : match.end()], party=party)
    for match in matches(forms.pairs, text) if forms.pairs and "swing" in text.casefold() else ():
        for one in (1, 2):  # "swing Con-Lab"
            yield Mention(*match.span(one), PARTY, match[one], party=forms.by_code[match[one]])
    for match in matches(forms.codes, text) if forms.codes else ():
        if len(match[0]) > 2 or is_code(text, match.start(), match.end()):
            yield Mention(match.start(), match.end(), PARTY, match[0], party=forms.by_code[match[0]])


# The answers of a referendum where somebody is spoken of: "No got 27,329 there and Yes 27,243", not "no candidate".
_ANSWER = compiled(
    r"\b(?:(?<=the )|(?<=for )|(?<=with )|(?<=and )|(?<=to )|(?<=against )|(?<=[,;:(] )|(?<![\w'’] ))(?P<answer>Yes|No|YES|NO)\b"
    r"(?=(?: (?:campaign|camp|side|vote|pile|tally|column|share|cause))?(?:['’]s|s['’])? (?:votes? |share |tally )?(?:got|had|has|have|took|takes|won|wins|polled|led|leads|prevailed|came|finished|ended|attracted|received|"
    r"secured|managed|scored|reached|gained|lost|beat|trailed|drew|collected|mustered|claimed|carried|edged|squeaked|on|with|by|was|is|were|stood)\b|:? [(]?\d| in [A-Z]|[.,;)])")


def _answers(text: str, contests: Sequence[ContestName]) -> Iterator[Mention]:
    """Mentions of "Yes" and "No" where both were on the paper."""
    if not any({"yes", "no"} <= {candidate.party for candidate in contest.candidates} for contest in contests):
        return
    for match in matches(_ANSWER, text):
        yield Mention(match.start("answer"), match.end("answer"), PARTY, match["answer"], party=match["answer"].casefold())


# What "others" have, in a list of parties: "others nine", "Others: 3 (-1)"; "Others went to the Greens" are voters.
_OTHERS_HAVE = compiled(
    r"(?:[:,(–-]| on| with| at| have| had| has| hold| held| took| won| got| polled)* ?\(?(?:\d|(?:no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b)", re.I)


@lru_cache(10_000)
def _flexible(form: str) -> str:
    """A pattern of a name that may be broken over lines, with either apostrophe."""
    return re.escape(form).replace(r"\ ", r"\s+").replace("'", "['’]")


@lru_cache(10_000)
def _folded(form: str) -> str:
    """Lower case, with single spaces and straight apostrophes."""
    return " ".join(form.replace("’", "'").split()).casefold()


_NAME_BEHIND = re.compile(r"[ -]+(?:elect )?[A-Z]")
_AND_BEFORE = re.compile(r"\b[A-Z][\w'’-]+ (?:and|&) \Z")
_CONSTITUENCY = re.compile(r" (?:constituency|division)\b")


# "on Sydney's western edge" says where another seat lies.
_NOT_ROUND_IT = (
    r"(?!['’]s\s+(?:[\w-]+\s+){0,2}?(?:edge|outskirts|fringes?|suburbs?|beaches|shore|hinterland|harbour|waterfront|skyline|(?:north|south|east|west|inner|outer)(?:ern)?"
    r"(?:-?(?:east|west)(?:ern)?)?(?:\s+(?:side|end|suburbs|beaches|fringe|edge))?)\b)")


def _seats(text: str, contests: Sequence[ContestName], parts: Mapping[str, str]) -> Iterator[Mention]:
    shared: dict[str, set[str]] = {}
    in_full: dict[str, set[str]] = {}
    newest: dict[str, int] = {}
    for contest in contests:
        newest[contest.seat_key] = max(newest.get(contest.seat_key, 0), contest.year or 9_999)
        for form in seat_forms(contest.seat):
            shared.setdefault(form.casefold(), set()).add(contest.seat_key)
        in_full.setdefault((without_total(contest.seat) or contest.seat).casefold(), set()).add(contest.seat_key)
    for part, key in parts.items():
        shared.setdefault(part, set()).add(key)
    short = _second_word(text, contests) if len(newest) == 1 else ""
    if short and short not in shared:
        shared[short] = set(newest)
    # Of several seats with a name it is the one that still exists: "Argyll" is Argyll and Bute, no longer Argyll.
    last = {form: [key for key in keys if newest[key] == max(map(newest.__getitem__, keys))] for form, keys in shared.items()}
    # "London" is the row of that name, "London total", rather than the City of London.
    last |= {form: [*full] for form, keys in last.items() if len(keys) > 1 and len(full := in_full.get(form, set()) & set(keys)) == 1}
    forms = {form: keys[0] for form, keys in last.items() if len(keys) == 1 and len(form) > 2}
    if not forms:
        return
    offices = {contest.seat_key for contest in contests if office_forms(contest.seat)}
    pattern = "|".join(sorted((re.escape(form).replace(r"\ ", r"[\s-]+") for form in forms), key=len, reverse=True))
    for match in matches(compiled(rf"\b(?:{pattern})\b(?!\s+(?:Road|Street|Town Hall|Lane|Avenue|Park|Hall)){_NOT_ROUND_IT}", re.I), text):
        seat = forms.get(" ".join(match[0].split()).casefold(), forms.get(match[0].replace("-", " ").casefold()))
        if not spoken_of(match[0]) and seat in offices and _NAME_BEHIND.match(text, match.end()):
            continue  # "Attorney General Sean Shaw"
        if match[0].casefold() == short and (before := _WORD_BEFORE.search(text, 0, match.start())) and before[1].casefold() not in COMMON:
            continue  # "Nottingham Forest" is not Wyre Forest
        if match[0].casefold() in parts and " " not in match[0] and _LONGER_NAME.match(text, match.end()):
            continue  # "the Bow River" is not Calgary-Bow
        # "the Greenock and Inverclyde constituency" is not Inverclyde.
        longer = _AND_BEFORE.search(text, 0, match.start()) and _CONSTITUENCY.match(text, match.end())
        if seat is not None and (not match[0][0].islower() or spoken_of(match[0])) and not longer:
            yield Mention(match.start(), match.end(), SEAT, match[0], seat=seat)
    for start, end, key in by_direction(text, {contest.seat_key: contest.seat for contest in contests}):
        yield Mention(start, end, SEAT, text[start:end], seat=key)


_LONGER_NAME = re.compile(r" [A-Z][a-z]")
_WORD_BEFORE = re.compile(r"([A-Z][\w'’-]*)[ -]\Z")
# A second word that names no place by itself, or a first one that needs it.
_NO_SHORT_FORM = frozenset([
    "north", "south", "east", "west", "central", "mid", "inner", "outer", "upper", "lower", "new", "great", "old", "port", "saint", "st",
    "high", "hill", "hills", "town", "city", "valley", "ward", "division", "council", "county", "district", "borough", "street", "road", "park",
    "green", "bay", "island", "islands", "river", "vale", "regis", "castle", "cross", "heath", "common", "coast", "keynes", "bridge", "market",
])


def _second_word(text: str, contests: Sequence[ContestName]) -> str:
    """The second word of a seat of two that a text names in full, in lower case: "Hallam" is Sheffield Hallam there; "" where
    it is no name by itself or somebody's."""
    words = contests[0].seat.split()
    if len(words) != 2 or len(words[1]) < 3 or contests[0].seat not in text or not all(word[:1].isupper() and word.isalpha() for word in words):
        return ""
    if _NO_SHORT_FORM & {word.casefold() for word in words}:
        return ""
    people = {name for contest in contests for c in contest.candidates if c.person for name in c.name.casefold().split()}
    return "" if words[1].casefold() in people | NO_NAME else words[1].casefold()


_CAPITALS = re.compile(
    r"\b[A-Z][\w’'-]*[a-z][\w’-]*(?:\s+(?:(?:and|of|the|upon|de|&)\s+)?[A-Z][\w’'-]*[a-z][\w’-]*)*|"
    r"\b[A-Z]{3,}\b"
)


def _unknown(text: str, nameless: bool) -> Iterator[Mention]:
    """Somebody or somewhere else: names with capitals, no months or titles, not just the first word of a sentence."""
    for match in _CAPITALS.finditer(text):
        words = match[0].split()
        start = match.start()
        opens = starts_sentence(text, start)
        if words[0].casefold() in COMMON or (opens and words[0].casefold() in NO_NAME):
            start += len(words[0]) + 1
            words = words[1:]
        words = [w for w in words if w.casefold() not in {"and", "of", "the"}]
        if not words or all(without_s(w).casefold() in NO_NAME for w in words):
            continue
        if len(words) == 1 and words[0].isupper() and words[0].casefold() in HEADLINES:
            continue
        once = len(words) == 1 and text.count(words[0]) == 1
        possessive = 2 if match[0].endswith(("'s", "’s")) else 0
        owns = possessive and re.match(r"\s+\d", text[match.end() : match.end() + 4])
        if opens and once and start == match.start() and not owns and not _acts(text, match.end(), words[0]):
            continue
        yield Mention(start, match.end() - possessive, UNKNOWN, text[start : match.end()])
        owned = re.search(r"(?<=['’]s)\s+(?=[A-Z]\w+ [A-Z])", text[start : match.end()]) if nameless else None
        if owned:  # "Labour's Leah Lane": of the party and, behind it, of her
            yield Mention(start + owned.end(), match.end() - possessive, UNKNOWN, text[start + owned.end() : match.end()])


def _beside(text: str, unknown: Mention, known: Sequence[Mention]) -> Iterator[Mention]:
    """What is left of a run of capitals beside the known names in it: of "Mid Bedfordshire Labour's Alistair Strathern" a
    place and a person."""
    inside = [m for m in known if unknown.start < m.end and m.start < unknown.end]
    at = unknown.start
    for start, end in (*((m.start, m.end) for m in inside), (unknown.end, unknown.end)):
        piece = re.fullmatch(r"(?:['’]s?)?\s*(?P<name>.*?)\s*", text[at:start], re.S) if inside and start > at else None
        words = piece["name"].split() if piece else []
        if piece and len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper() and words[0].casefold() not in COMMON | NO_NAME:
            yield Mention(at + piece.start("name"), at + piece.end("name"), UNKNOWN, piece["name"])
        at = max(at, end)
    if not inside:
        yield unknown


def _acts(text: str, end: int, word: str) -> bool:
    """Whether the first word of a sentence does what only somebody can do: "Okoro polled 9,312"."""
    verb = re.match(r"\s+(?:managed|saw|had|was|polled|turned|voted|recorded|went)\b", text[end : end + 12])
    return bool(verb) and not word.casefold().endswith("s")
