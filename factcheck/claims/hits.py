"""Where the cues of the table match in a sentence."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from factcheck.claims.beaten import goes_on_past, is_undone
from factcheck.claims.cue import Cue
from factcheck.claims.mentions import PARTY, PERSON, PRONOUN, UNKNOWN, Mention
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.trials import Trials
from factcheck.patterns import compiled, matches
from factcheck.quantities import Quantity

_DETERMINERS = r"(?:(?:the|an?|its|their|his|her|sitting|outgoing|incumbent|former) ){0,2}"
# Somebody who is named as the one that others stand against, or that a lead is over.
_RIVALS_OF = compiled(
    r"\b(?:challengers?|rivals?|opponents?|alternatives?|pursuers?|parties|candidates|contenders|hopefuls|critics|successors?|"
    rf"predecessors?) (?:to|of|against|behind|opposing|than|from|trailing) {_DETERMINERS}\Z|"
    rf"\b(?:was|were|came|finished|finishing|been|as|ended up) (?:the )?(?:R|runners?[ -]up|second|third|O) (?:to|behind) {_DETERMINERS}\Z|"
    rf"\b(?:vot(?:e|es|ed|ing)|people|crosses|ballots) against {_DETERMINERS}\Z|"
    rf"\b(?:lead|advantage|edge|cushion|margin|majority) over {_DETERMINERS}\Z"
)
# Somebody who lost a seat, and a figure that goes on from the winner.
_TAKEN_FROM = compiled(rf"\b(?:overtook|overtaking|leapfrogged|leapfrogging|overhauled|overhauling|outpolled|saw off|finished ahead of) {_DETERMINERS}[ABRGU] (?:with|on) \Z|\b(?:seat|C|ward|division|it|G) from {_DETERMINERS}(?:[ABRGU](?:,| and|, and) {_DETERMINERS})*[ABRGU] with \Z")
_BEATEN_BY = compiled(
    r"\b(?:beat|beats|beating|defeat(?:s|ed|ing)|edg(?:es?|ed|ing)(?: out| past)?|out-?poll(?:s|ed|ing)|outscor(?:es?|ed|ing)|outvot(?:es?|ed|ing)|trounc(?:es?|ed|ing)|oust(?:s|ed|ing)|unseat(?:s|ed|ing)|"
    rf"push(?:ed|es|ing)|relegat(?:ed|es|ing)|nudg(?:ed|es|ing)|shunt(?:ed|s|ing)|topp(?:les?|led|ling|ed|ing)|tops|led|leads|leading|bested|thrash(?:es|ed|ing)|s(?:aw|ees|eeing) off|pipp(?:ed|ing)|pips) {_DETERMINERS}\Z")
_PAIR = re.compile(r"(?: (?:in|into|to|for|down to) (?:O|last|bottom|top)(?: place| spot| slot)?)?,? (?:by |with )?(?P<first>[NPD])(?: votes| per ?cent)?(?: ?-| to| against) ?[NPD]\b")


WITHIN = "within"  # the note of a cue for figures that "within" stands before, which the shorthand leaves out


class Hit(NamedTuple):
    """A cue that matched: the number at `at`, and the names that the pattern caught."""

    cue: Cue
    quantity: Quantity
    at: int
    span: tuple[int, int]
    who: Mention | None = None
    vs: Mention | None = None
    to: Mention | None = None
    source: Mention | None = None
    whos: tuple[Mention, ...] = ()
    several: int = 0
    first: int = 0  # of two places, the one named first


def find_hits(shorthand: Shorthand, table: Trials) -> dict[int, list[Hit]]:
    """For each number of the sentence, by the position of its letter, the cues that match it, the best first."""
    text = shorthand.text
    found: dict[int, list[Hit]] = {p: [] for p in sorted(shorthand.items) if shorthand.quantity_at(p) is not None}
    if not found:
        return found
    for cue in table.candidates(text, found):
        for match in matches(cue.regex, text, overlapping=True):
            hit = _hit(shorthand, cue, match)
            if hit is not None:
                found[hit.at].append(hit)
    return {at: sorted(hits, key=_rank) for at, hits in found.items()}


_LOOK_AHEAD = frozenset({"over_next", "next_over"})  # makes of cues that need the figure behind


def reading_order(items: Iterable[int], hits: dict[int, list[Hit]]) -> list[int]:
    """The places of names and numbers in the order in which they are read: a number that a cue measures against the one
    behind it comes after that one."""
    order = sorted(items)
    for at in [at for at in order if any(hit.cue.make in _LOOK_AHEAD for hit in hits.get(at, ()))]:
        behind = next((other for other in order[order.index(at) + 1 :] if other in hits and other > at), None)
        if behind is not None:
            order.remove(at)
            order.insert(order.index(behind) + 1, at)
    return order


def telling(hits: Sequence[Hit]) -> Iterable[Hit]:
    """The hits on one number without those that tell what a heavier cue has told: most wordings are known in several ways."""
    if len(hits) < 2:
        return hits
    told: dict[Hashable, Hit] = {}
    for hit in hits:
        cue, names = hit.cue, [(name.start, name.code) for name in hit.whos]
        names += [(name.start, name.code) if name else (-1, "") for name in (hit.who, hit.vs, hit.to, hit.source)]
        plain = not (cue.make or cue.subject or cue.measure in {"=", "anaphora"})  # else the words of the cue count too
        told.setdefault((cue.measure, cue.election, cue.sign, cue.make, cue.subject, hit.several, hit.first, plain or hit.span, *names), hit)
    return told.values()


def _hit(shorthand: Shorthand, cue: Cue, match: re.Match[str]) -> Hit | None:
    """The Hit of one match; None when it ends on no number, or on one without the sign that the cue asks for."""
    groups = {name: span for number, name in cue.groups if (span := match.span(number))[0] >= 0}
    at = groups["n"][1] - 1
    quantity = shorthand.quantity_at(at)
    if quantity is None or (cue.make.startswith("signed") and not quantity.sign):
        return None
    if cue.note == WITHIN and quantity.comparator != "<":
        return None  # "crept up to 661", not "crept to within 661"
    if cue.measure == "=" and _ITS_RIVALS.fullmatch(shorthand.text, match.start() + 1, at):
        return None  # no more of the same
    if cue.measure == "anaphora" and _possessive(shorthand, match.span()):
        return None
    if "who" in groups and _is_stood_against(text := shorthand.text, groups["who"][0]) and text[groups["who"][1]:][:1] != "'":
        return None  # "the two challengers to Mr Baker attracted 2,425" is not of Mr Baker
    who, vs, to, source = (shorthand.mention_at(groups[g][0]) if g in groups else None for g in ("who", "vs", "to", "from"))
    who = _in_person(shorthand, groups["who"][0], who) if who is not None else None
    if who is not None and who.code == PERSON and who.party and _WHICH.match(shorthand.text, groups["who"][1]):
        who = replace(who, code=PARTY, candidates=())  # "Leon Peters of Ukip, which two years back was third"
    if who is not None and ",? whose N" not in cue.pattern and _no_owner(shorthand.text, groups["who"][0], at, who.code):
        return None
    whos: tuple[Mention, ...] = ()
    if "whos" in groups:
        whos = tuple(m for p in range(*groups["whos"]) if (m := shorthand.mention_at(p)) and not _bracketed(shorthand.text, groups["whos"][0], p))
    pair = _PAIR.match(shorthand.text, groups["who"][1]) if who is not None else None
    if pair and pair.start("first") == at and _BEATEN_BY.search(shorthand.text, 0, groups["who"][0]):
        if "place" in pair[0] or " O" in pair[0] or " last" in pair[0]:
            return None  # "Bevin pushed Conway into second place, 52.5 to 43.8"
        who = None  # "Bevin outpolled Conway 52.5-43.8"
    if who is not None and (_is_taken_from(shorthand.text, groups["who"][1] + 6) or goes_on_past(shorthand.text, groups["who"][0], at)):
        who = None  # "took the seat from Labour with 9,120": the figure is the winner's
    several, first = (_number(shorthand, groups[g][0]) if g in groups else 0 for g in ("k", "j"))
    return Hit(cue, quantity, at, match.span(), who, vs, to, source, whos, several, first)


@lru_cache(512)
def _is_stood_against(text: str, position: int) -> bool:
    return _RIVALS_OF.search(text, 0, position) is not None


@lru_cache(512)
def _is_taken_from(text: str, position: int) -> bool:
    return _TAKEN_FROM.search(text, 0, position) is not None


def _number(shorthand: Shorthand, at: int) -> int:
    """How many, or which place, the letter at a position stands for: "three", "third", "the third-placed candidate"."""
    if quantity := shorthand.quantity_at(at):
        return int(quantity.value)
    mention = shorthand.mention_at(at)
    return mention.place if mention is not None else 0


def _bracketed(text: str, start: int, at: int) -> bool:
    """Whether a position of a list of names stands in brackets: "Alliance (A, 3,203) and the SDLP (A, 2,362)"."""
    return text.count("(", start, at) > text.count(")", start, at)


# What stands before a place, and before somebody who only explains another: "chosen to follow Albert Owen, had 10,991".
_PLACE = re.compile(r"\b(?:in|at|across|near|around|outside) (?:the )?\Z")
_EXPLAINS = compiled(r"\b(?:(?<!\b(?:got|gets?|getting|fell in|fall in|rall(?:y|ied)|swung|came out|united) )behind|ahead of|short of|shy of|adrift of|clear of|above|below|beneath|unlike|alongside|than|like|follow|succeed|replace|succeeding|replacing|successor to|take over from|stand in for|served under|deputy to|aide to|(?:R|runners?-up|second|third|O) to|adviser to|friend of|protégé of) (?:the |former )*\Z|"
                       r", (?:narrowly |comfortably |well |just )?(?:trailing|beating|pipping|leading|overtaking|leapfrogging|outpolling|outscoring|edging out|edging past|edging|squeezing out|pushing past|shading|trouncing|thrashing|"
                       r"defeating|ousting|unseating|toppling|dislodging|denying|seeing off|holding off|fending off) (?:the |former |both )*\Z")


# Who was overtaken: "the Lib Dems edged past the Conservatives by 118 votes for third".
_PASSED = compiled(r"\b(?:edg|nudg|squeez|creep|crept|slip|nos|inch|sneak|snuck|push|surg|sweep|swept|squeak|go|went|got|gett|leap|leapt)\w* past (?:the |former )*\Z")
# "Craig Murray, a former ambassador to Uzbekistan, was third"
_IN_APPOSITION = compiled(r"A(?: \([^()]*\))?, (?:an?|the|his|her|once|formerly|G|X|who|whose)\b[^,;:.()NPDT]*\b(?:to|of|for|from|with|at|in|by|on|near|and|[a-z]{3,}ing(?: G)?) (?:the )?\Z")
# Whom somebody worked for, or what they know: "a former Coldstream Guards officer, was left with 14,801".
OF_HIS_PAST = re.compile(
    r" (?:[a-z-]+ )?(?:officer|soldier|guardsman|player|footballer|presenter|journalist|reporter|editor|columnist|lawyer|solicitor|teacher|doctor|nurse|lecturer|professor|executive|manager|director|worker|"
    r"minister|adviser|aide|official|organiser|captain|veteran|engineer|trustee|governor|resident|native|graduate|student|alumnus|activist|campaigner|employee|analyst|banker|trader|salesman|driver)\b(?:,|\)| -)")
# "call it 52 to 48": nobody is called so.
_CALL_IT = re.compile(r"\b(?:call|calling|make|makes|made|making) \Z")
# Whose papers helped somebody else: "over the line on the transfers of Mark Durkan with 73,028".
_PAPERS_OF = compiled(r"\b(?:transfers?|preferences|surplus|papers|elimination|exclusion|exit|distribution|redistribution|parcel|bundle) (?:of|from) (?:the |former )*\Z")
# What a party does to another is nobody who has votes: "survived a Plaid charge with just 229 to his name".
_CAMPAIGN = re.compile(r" (?:[a-z]+ )?(?:charge|challenge|onslaught|assault|threat|surge|scare|wave|tide|insurgency|squeeze|attack|advance|push)\b(?!(?: (?:of|at|by|was|is|to|amounted to|came to)|,) [+-]?[NPDTF])")
# "Archer was on 45.6 per cent and her rival on 42.3": not of whom the rival is one of.
_RIVAL_OF = compiled(r"(?:'s?)? (?:(?:old|great|arch|former|bitter|direct|other|main|nearest|closest) )?(?:"
                     r"(?:rival|opponent|challenger|adversary|foe|predecessor|successor|pursuer|competitor)(?: (?:was|were|is|had|has|got|took|won|polled|managed|on|with|at|lost|shed|gained|fell|rose|slipped|dropped|added|put|down|up|by|to)\b|'s)|"
                     r"(?:rivals|opponents|challengers|adversaries|foes|pursuers|competitors)\b(?! [ABU]))")
# Who is left out: "the four parties other than Ukip took".
_LEFT_OUT = compiled(r"\b(?:other than|apart from|except(?: for)?|bar|besides|excluding|not counting|leaving out) (?:the |former )*\Z")
# The end of a clause on somebody else: "a party that voters chose under Mrs Ward was cut to 1,004".
_IN_CLAUSE = compiled(r"(?:\b(?:that|which|who|whom|whose)|\bX)\b [^,;:.()]{0,80}?[a-z]+(?<!\b(?:cross(?:es)?|x|marks?|ticks?)) (?:under|with|behind|by|beside|alongside|against) (?:the |former )*\Z")


# Whom somebody did something to: "the party that disowned him surrendered 6.5 points", "the man who beat Baker had 9,120".
_DONE_TO = compiled(r"(?:\b(?:that|which|who)|\bX)\b (?:(?:had|has|have|once|then|[a-z]+ly) )*(?:[a-z]{2,}ed|beat|saw|chose|met|made|sent|left|fought|knew|sank|overtook|threw out|drove out|put up) (?:the )?\Z")

# A figure of somebody else than who opens the clause: "the SNP was up 6.8 points, its rival down 3.8".
_ITS_RIVALS = compiled(r"[^.;:]*(?:[,;]|\b(?:and|while|but|with)) (?:G|its|his|her|their) (?:main |nearest |closest |chief |old )?(?:rivals?|opponents?|challengers?)\b[^.;:ABRU]*")


# Whose majority is only what somebody else did away with: "who overturned a Conservative majority of 3,000 and ended with 9,120 votes".
_WHAT_WAS_UNDONE = compiled(r" (?:majority|lead|margin|cushion|advantage)\b[^.;:ABRU]*(?:\band|,) [^.;:ABRU]*")


# A place that tells where another lies: "took the Suffolk town with 24,224 votes".
_TOWN = re.compile(r" (?:[a-z-]+ )?(?:town|city|seat|constituency|resort|port|village|borough|suburb|marginal|ward|division|valley|spa|district)\b")
_WHICH = re.compile(r",? which\b")
# The end of a clause on what somebody did to somebody else: "Carman, the Lib Dem, who wrote a biography of Mr Griffin, was fourth".
_CLAUSE_ON = compiled(r"[ABRU](?:, (?:an?|the) [^,;:.()NPDT]{2,60}|, [BR])?,? (?:who|whose|which)\b[^,;:.()NPDT]*\b(?:of|about|to|for|with|against|by|on|from|under|alongside|behind|represent(?:s|ed)|served?|serves|led|leads|ran|runs|held|holds|fought|contested|edited|edits|"
                       r"founded|owns|owned|chaired|chairs|managed|manages) (?:the )?(?:[BCU], )*\Z")
# "Paul Gould, an independent with eight votes"
_WHO_IS = compiled(r"(?P<who>A)(?: \([^()]*\))?, (?:an?|the lone|the only) (?:[a-z-]+ ){0,2}\Z")


def _in_person(shorthand: Shorthand, at: int, who: Mention) -> Mention:
    """Who a party at `at` is of that only says what somebody named before it stands for."""
    named = _WHO_IS.search(shorthand.text, 0, at) if who.code == PARTY and shorthand.text[at + 1 : at + 2] == " " else None
    person = shorthand.mention_at(named.start("who")) if named else None
    return person if person is not None and who.party in {person.party, None} else who


# "ahead of the Lib Dems, who have five": the figure is theirs all the same.
_WHO_HAS = re.compile(r"(?:, (?:an?|the|G|once) [^,;:]{2,60})?, (?:who|which|whose)\b[^,;:]*")


@lru_cache(512)
def _no_owner(text: str, at: int, number: int, code: str) -> bool:
    """Whether the name at `at` that a pattern caught before a figure is a place, or the end of an aside on somebody else."""
    if code == PARTY and _CAMPAIGN.match(text, at + 1):
        return True
    if _RIVAL_OF.match(text, at + 1) and not (code == PARTY and text[at + 1 : at + 2] == " "):
        return True  # her rival's, and "the Labour rival" is Labour's
    if _WHAT_WAS_UNDONE.fullmatch(text, at + 1, number) and is_undone(text, at):
        return True
    if _PAPERS_OF.search(text, 0, at) or _LEFT_OUT.search(text, 0, at):
        return True
    if text[at + 1 : at + 2] == " " and (_IN_CLAUSE.search(text[:at]) or (at < number and _DONE_TO.search(text, 0, at))):
        return True
    if text[at + 1 : at + 2] != "'" and _PASSED.search(text, 0, at):
        return True
    if code == UNKNOWN and _PLACE.search(text[:at]):
        return True
    if text[at + 1 : at + 2] == "," and _EXPLAINS.search(text[:at]) and not _WHO_HAS.fullmatch(text, at + 1, number):
        return True
    if code == UNKNOWN and (OF_HIS_PAST.match(text, at + 1) or _TOWN.match(text, at + 1)):
        return True
    if text[at + 1 : at + 2] == "," and _CLAUSE_ON.search(text, 0, at):
        return True
    if code == UNKNOWN and text[at + 1 : at + 2] == "," and _IN_APPOSITION.search(text, 0, at):
        return True
    return code == PRONOUN and bool(_CALL_IT.search(text[:at]))


def _possessive(shorthand: Shorthand, span: tuple[int, int]) -> bool:
    """Whether the first name of a match is "his" or "their": "his 1,199" is a figure of his, no word on one before, and
    "hers was 169" is another's."""
    named = next((m for p in range(*span) if (m := shorthand.mention_at(p))), None)
    return named is not None and named.text.casefold() in {"his", "her", "hers", "their", "theirs", "its"}


def _rank(hit: Hit) -> tuple[float, bool, bool, int, int]:
    """Order of the hits on one number: heavy cues first, then those with a name, before the number, of more names, short ones."""
    behind = hit.who is not None and hit.who.start > hit.quantity.start
    return -hit.cue.weight, hit.who is None, behind, -len(hit.whos), hit.span[1] - hit.span[0]


Scope = tuple[re.Pattern[str], re.Pattern[str], str]


def scopes(text: str, table: Iterable[Scope]) -> list[tuple[int, int, str]]:
    """Stretches (start, end, note) of a shorthand in which no number is a result: polls, forecasts, hopes."""
    found = []
    for trigger, terminator, note in table:
        for match in matches(trigger, text):
            end = terminator.search(text, match.end())
            found.append((match.start(), end.start() if end else len(text), note))
    return found
