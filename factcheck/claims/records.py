"""Records and "held since": the largest majority ever, the worst result since 1832, red since 2015."""

from __future__ import annotations

from dataclasses import dataclass

import regex as re

from factcheck.claims.cue import expand
from factcheck.claims.discourse import party_of, who_is
from factcheck.claims.formula import HeldSince, Reading, Record, Term, Who
from factcheck.claims.mentions import PRONOUN, UNKNOWN, Mention
from factcheck.claims.reader import Reader
from factcheck.claims.timing import year_of
from factcheck.names import ContestName
from factcheck.parties import party_label
from factcheck.quantities import Quantity

MOST = "biggest|largest|highest|greatest|best|strongest|widest|record|heaviest|fattest"
LEAST = "smallest|lowest|narrowest|slimmest|tightest|closest|worst|poorest|fewest|slenderest|thinnest|weakest|heaviest defeat"
# What a record is of; "" is the figure before or the subject's share.
NOUNS: tuple[tuple[str, str], ...] = (
    ("majority|winning margin|margin of victory|margin", "majority"), ("turnout|turn-out", "turnout"),
    ("vote share|share of the vote|share|percentage|result|performance|showing|score|defeat|vote", "share"),
)
_NOUN = "|".join(words for words, _ in NOUNS)
_BROAD = re.compile(r"by-election|byelection|general election|nationally|in the country|country's|any (?:seat|constituency|election|party)|post-?war|in history|anywhere|in britain|in the uk|in england|in scotland|in wales|parliament|of modern times|in modern")
_HEAD = rf"(?:(?P<rank>O|second|third|fourth|fifth)[ -])?\b(?P<word>{MOST}|{LEAST})\b(?P<noun> (?:[a-z-]+ |[AB](?:'s)? ){{0,3}}?(?:{_NOUN})\b)?"
_SUPERLATIVE = re.compile(_HEAD + r"[^.;NPDT]{0,70}?since (?:at least )?(?P<year>Y)")
_EVER = re.compile(
    _HEAD + r"(?P<year>(?!))?(?P<tail>[^.;NPDT]{0,70}?(?:\bever\b|on record|since records began|in (?:the )?(?:seat|constituency|C)\b|has (?:ever )?(?:won|had|recorded|managed|achieved|polled)|(?:the )?party (?:has|had) (?:ever )?(?:won|had|recorded)))"
)
_HELD = re.compile(expand(
    r"(?:(?:(?:has|had|have) been|was|is|stayed|remained|been)(?: (?:solidly|safely|continuously|reliably))? )?(?:(?P<colour>red|blue|yellow|orange)|(?:held by |in |represented by |a )?(?:the )?(?P<party>B)(?:'s)?(?:[ -](?:held|seat|hands|stronghold|bastion|control|territory))?)(?: [a-z]+){0,2}? (?:ever )?since (?:at least )?(?P<year>Y)"))
_HELD_VERB = re.compile(expand(r"(?P<party>[BG]) (?:has |have |had )?(?:held|represented|won|controlled)(?: (?:it|the seat|C|here|the constituency|this seat))? (?:[a-z]+ ){0,3}?since (?P<year>Y)"))
_FIRST = re.compile(r"\bfirst (?:time|[a-z]+|B)(?: [a-z]+){0,6}? since (?:[a-z]+ ){0,2}(?P<year>Y)|\bfor the first time since (?P<year>Y)|\bsince (?P<year>Y) has\b|\bnot since (?P<year>Y)\b|\bno [a-z-]+(?: [a-z-]+){0,6} since (?P<year>Y)|\b(?:closer|bigger|larger|lower|higher|smaller|worse|better)(?: [a-z]+)? since (?P<year>Y)")
COLOURS = {"red": "labour", "blue": "conservative", "yellow": "liberal-democrat", "orange": "liberal-democrat"}


@dataclass(frozen=True)
class Found:
    """A record claim: on a year (`quantity`) or on a word of the sentence."""

    reading: Reading
    quantity: Quantity | None = None
    word: str = ""


def find_records(reader: Reader, seat: str, this: ContestName) -> list[Found]:
    """The records and "held since" claims of one sentence."""
    text = reader.shorthand.text
    found: list[Found] = []
    used: set[int] = set()
    for match in (*_HELD.finditer(text), *_HELD_VERB.finditer(text)):
        made = _held(reader, match, this)
        if made and match.start("year") not in used:
            used.add(match.start("year"))
            found.append(made)
    dated = [m for m in _SUPERLATIVE.finditer(text) if m.start("year") not in used]
    words = {m.start("word") for m in dated}
    for match in (*dated, *(m for m in _EVER.finditer(text) if m.start("word") not in words)):
        made = _record(reader, match, this)
        if made:
            used.add(match.start("year"))
            found.append(made)
    for match in _FIRST.finditer(text):
        at = match.start("year")
        quantity = reader.shorthand.quantity_at(at)
        if quantity and at not in used and quantity.kind == "year":
            used.add(at)
            found.append(Found(Reading("record", None, 0.8, reason="a first or a comparison over other contests: not in the files", unit="year"), quantity))
    return found


def _held(reader: Reader, match: re.Match[str], this: ContestName) -> Found | None:
    quantity = reader.shorthand.quantity_at(match.start("year"))
    if quantity is None or quantity.kind != "year":
        return None
    groups = match.groupdict()
    who: Who | None = None
    if groups.get("colour"):
        key = COLOURS[groups["colour"]]
        who = Who("party", key, label=party_label(key))
    elif mention := reader.shorthand.mention_at(match.start("party")):
        named = reader.discourse.resolve(mention) if mention.code == PRONOUN else mention
        who = party_of(named, this) if named else None
    if who is None or who.kind != "party":
        return None
    formula = HeldSince(this.key, who, year_of(quantity))
    return Found(Reading("held_since", formula, 0.9, subject=who.label, contest=this.key, unit="year", cue="since"), quantity)


def _record(reader: Reader, match: re.Match[str], this: ContestName) -> Found | None:
    word = match["word"]
    extreme = "max" if re.fullmatch(MOST, word) else "min"
    whole = match[0]
    quantity = reader.shorthand.quantity_at(match.start("year")) if match["year"] else None
    if match["year"] and (quantity is None or quantity.kind != "year"):
        return None
    place = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}.get((match["rank"] or "").strip(), 1)
    measure = next((m for words, m in NOUNS if match["noun"] and re.search(rf"(?:{words})$", match["noun"])), "")
    if "defeat" in (match["noun"] or ""):
        extreme = "min"
    broad = bool(_BROAD.search(whole)) or "_" in whole
    term, who = _term(reader, match, measure, this)
    since = year_of(quantity) if quantity else None
    if quantity is None and not re.search(r"\bever\b|on record|records began|party (?:has|had)|has (?:ever )?(?:won|had)|\bin (?:the )?(?:seat|constituency|C)\b", whole):
        return None
    if term is None:
        if quantity is None:
            return None
        return Found(Reading("record", None, 0.7, reason="not clear which figure the record is of", unit="year"), quantity)
    formula = Record(term, extreme, since, place, broad)
    made = Reading("record", formula, 0.88, subject=who.label if who else None, contest=this.key, unit="year" if quantity else None, cue=word)
    return Found(made, quantity, "" if quantity else word)


def _term(reader: Reader, match: re.Match[str], measure: str, this: ContestName) -> tuple[Term | None, Who | None]:
    """What the record is a record of, and whose."""
    who = _owner(reader, match, this)
    if not measure:
        before = [r for p, r in sorted(reader.readings.items()) if p < match.end()]
        last = before[-1] if before else None
        if last and isinstance(last.formula, Term) and last.contest == this.key:
            return last.formula, who
        return None, None
    if measure == "turnout":
        return Term("turnout", this.key), None
    if measure == "majority":
        return Term("majority", this.key, (who,) if who and who.kind == "party" else ()), who
    if who is None:
        return None, None
    return Term("share", this.key, (who,)), who


def _owner(reader: Reader, match: re.Match[str], this: ContestName) -> Who | None:
    """Whose record it is: a name inside the phrase, else the subject of the sentence, else who was last spoken of."""
    shorthand = reader.shorthand
    inside = [m for p in sorted(shorthand.items) if match.start() <= p < match.end() and (m := shorthand.mention_at(p)) and m.code in "ABG"]
    before = [m for p in sorted(shorthand.items) if p < match.start() and (m := shorthand.mention_at(p)) and m.code in "ABGR"]
    if any(m.code == PRONOUN and "party" in m.text.casefold() for m in inside):
        inside = [m for m in before if m.code in "AB"][:1] or inside  # "the party" is the one the sentence is about
    for mention in (*inside, *before):
        named: Mention | None = reader.discourse.resolve(mention)
        if named is None or named.code == UNKNOWN:
            continue
        found = party_of(named, this) if named.code in "AB" else who_is(named, this)
        if found is not None:
            return found
    return None
