"""Records and "held since": the largest majority ever, the worst result since 1832, red since 2015."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.claims.cue import expand
from factcheck.claims.discourse import party_of, who_is
from factcheck.claims.firsts import HIGH, LOW, find_firsts
from factcheck.claims.formula import HeldSince, Minus, Reading, Record, Term, Who, the_party
from factcheck.claims.mentions import PERSON, PRONOUN, UNKNOWN
from factcheck.claims.reader import Reader
from factcheck.claims.timing import year_of
from factcheck.names import ContestName
from factcheck.patterns import compiled, matches
from factcheck.quantities import Quantity
from factcheck.quantities.words import SMALL_WORD, word_value

MOST = "biggest|largest|highest|greatest|best|strongest|widest|record|most emphatic|most handsome|most comfortable|most impressive|juiciest|plumpest|thickest|heaviest|fattest|hugest|chunkiest|healthiest|handsomest|mightiest|stoutest"
LEAST = (
    "most miserable|most meagre|most slender|most wretched|most dismal|most precarious|sorriest|saddest|scrawniest|daintiest|smallest|lowest|narrowest|slimmest|tightest|closest|worst|poorest|fewest|slenderest|thinnest|weakest|skinniest|feeblest|tiniest|slightest|leanest|barest|flimsiest|meagrest|puniest|"
    "heaviest defeat"
)
# What a record is of; "" is the figure before or the subject's share.
NOUNS: tuple[tuple[str, str], ...] = (
    ("majority|winning margin|margin of victory|margin", "majority"),
    ("turnout|turn-out", "turnout"),
    ("squeeze|squeak|finish|contest|race|win|victory|triumph|hold|call|scrape|photo-finish", "majority"),
    ("slice of the (?:vote|cake|pie)|slice", "share"),
    ("return", ""),
    ("haul of mps|haul of seats|tally of mps|tally of seats|number of mps|number of seats", "seats"),
    ("vote share|share of the vote|share|percentage|result|performance|showing|score|defeat|vote", "share"),
)
COLOURS = {"red": "labour", "blue": "conservative", "yellow": "liberal-democrat", "orange": "liberal-democrat"}
_NOUN = "|".join(words for words, _ in NOUNS)
_PLACES = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}

# A record over more than this seat.
_BROAD = compiled(
    r"by-election|byelection|general election|nationally|in the country|country's|"
    r"any (?:seat|constituency|election|party)|post-?war|in history|anywhere|"
    r"in britain|in the uk|in england|in scotland|in wales|parliament|of modern times|in modern"
)
# "the second largest majority ... since 1997", "the lowest turnout ... ever".
_HEAD = (
    r"(?:(?P<rank>O|second|third|fourth|fifth)[ -])?\b"
    rf"(?P<word>{MOST}|{LEAST})\b(?P<noun> (?:[a-z-]+ |[AB](?:'s)? ){{0,3}}?(?:{_NOUN})\b)?"
)
# "since 1918", "since it was created in 1918"
_SINCE = (
    r"since (?:at least |way back in |as long ago as |(?:the (?:seat|constituency|place|ward|division)|this seat|it|G|C)(?: itself)? (?:was|came|has|had|took|first)"
    r"(?: (?!lost|gone|won|fell|fallen)[a-z]+){1,4} (?:in|at|for) )?(?P<year>Y)"
)
_SUPERLATIVE = compiled(_HEAD + r"[^.;NPDT]{0,70}?" + _SINCE)
# "the best turnout for 13 years": since the one so long ago.
_FOR_YEARS = compiled(_HEAD + r"(?: (?:[a-z'-]+|[ABCG](?:'s)?)){0,6}? (?:for|in|of|over) (?:at least |more than |nearly |almost )?(?P<year>X)(?! (?:as|of|in|at|with|on|as a)\b)")
_EVER = compiled(
    _HEAD + r"(?P<year>(?!))?"
    r"(?P<tail>[^.;NPDT]{0,70}?(?:\bever\b|on record|since records began|in (?:the )?(?:seat|constituency|C)\b(?! since [^.;]{0,40}Y)|"
    r"(?:has|have) (?:ever )?(?:won|had|recorded|managed|achieved|polled|seen|known|witnessed|suffered|enjoyed|registered|posted|scored|taken|got|received|attracted|secured|mustered)|"
    r"(?:in|at|of|from) any (?:(?:C|previous|other|past|earlier|single) )*(?:election|contest|poll|vote|by-election|ballot)s?(?: here| in C| (?:for|in) the seat)?(?:,? ever\b)?(?=[.,;)]|$| and\b| but\b)|"
    r"(?<=\bever(?: [a-z-]+){1,3})|"
    r"in the (?:N|X|whole|entire) (?:years |history |life )?(?:of )?(?:(?:that )?(?:C|the seat|the constituency|it|G) (?:has|have) (?:existed|been)|the (?:seat|constituency))|"
    r"(?:the )?party (?:has|had) (?:ever )?(?:won|had|recorded)))"
)
_OF_ALL = compiled(
    r"\bever\b|on record|records began|party (?:has|had)|ha(?:s|ve) (?:ever )?(?:won|had|seen|known|witnessed|suffered|enjoyed|recorded|registered|posted|scored|taken|got|received|attracted|secured|mustered)|(?:has|have) (?:existed|been)|"
    r"\bin (?:the )?(?:seat|constituency|C)\b(?! since [^.;]{0,40}Y)|\bany C (?:election|contest|poll|by-election|ballot)"
)
# "No Labour majority here has been smaller", "no Tory candidate has ever polled a lower share": this one is the extreme.
_GOT = r"(?:had|polled|won|got|taken|recorded|received|managed|achieved|scored|suffered)"
_NEVER = tuple(compiled(expand(pattern)) for pattern in (
    rf"\bno (?P<party>B)(?:'s)? (?P<noun>majority|share)(?: (?:here|in C|in the (?:seat|constituency)))? (?:has|had) (?:ever )?been (?P<word>{LOW}|{HIGH})(?=[.,;]|$| (?:here|in C|in the (?:seat|constituency)|at a)\b)",
    rf"\bno (?P<party>B) (?:candidate|mp|contender)?(?: here| in C)? ?(?:has|had) (?:ever )?{_GOT} (?:a )?(?P<word>{LOW}|{HIGH}) (?P<noun>share|majority)(?: of the (?:vote|poll))?(?=[.,;]|$| (?:here|in C|in the (?:seat|constituency)|at any|in any)\b)",
))
# "has been safely Labour since 1935", "red since 2015", "Labour have held the seat since 1964".
_HELD = compiled(expand(
    r"(?:(?:(?:has|had|have) been|was|is|stayed|remained|been)"
    r"(?: (?:solidly|safely|continuously|reliably))? )?"
    r"(?:(?P<colour>red|blue|yellow|orange)|"
    r"(?:held by |in |represented by |a )?(?:the )?(?<!\bor )(?<!\bor the )(?<!\bor the old )(?P<party>B)(?:'s)?"
    r"(?:[ -](?:held|seat|hands|stronghold|bastion|control|territory))?)"
    r"(?: (?!(?:share|votes?|majority|result|wins?|gains?|score|performance|poll|mp|defeat|victory)\b)[a-z]+){0,2}? (?:ever )?" + _SINCE
))
_EVERY = r"(?:at |in )?(?:every|each|all) (?:[a-z]+ )?(?:contests?|elections?|polls?|votes?|general elections?)"
# "has sent only Labour MPs to Westminster since 1964", "red in every contest since 1950", "Labour had never lost Oldtown since 1983"
_HELD_ONLY = tuple(compiled(expand(pattern)) for pattern in (
    r"(?:has|have|had) (?:sent|returned|elected|chosen|picked|voted) (?P<party>B)(?: (?:mps?|members?|candidates?))?(?: [a-z]+| C){0,3}? (?:ever )?" + _SINCE,
    r"(?:sent|returned|elected|had|chosen|picked|voted for|voted|backed|been represented by|known) (?:only|nothing but|nobody but|none but|nothing except|solely|exclusively|an unbroken line of)(?: a)? (?P<party>B)(?: (?:mps?|members?|candidates?))?(?: [a-z]+| C){0,3}? (?:ever )?" + _SINCE,
    rf"(?P<colour>red|blue|yellow|orange) {_EVERY} (?:ever )?" + _SINCE,
    rf"(?P<party>B)(?:'s)? (?:has |have |had )?(?:won|held|taken|carried)(?: (?:it|the seat|C|here|the constituency|this seat))? {_EVERY} (?:ever )?" + _SINCE,
    r"(?P<party>B) (?:has|have|had) (?:never|not) lost(?: (?:it|the seat|C|here|the constituency|this seat|G))?(?: (?:once|at all|a single time|in all the years|in all that time))? (?:ever )?" + _SINCE,
    r"(?P<party>B) (?:has|have|had) been unbeaten(?: here| in C)? (?:ever )?" + _SINCE,
))
_HELD_VERB = compiled(expand(
    r"(?P<party>[ABG])(?:, X)?,? (?:who |which )?(?:has |have |had )?(?:held|represented|won|controlled|(?:has |have |had )(?:had (?:it|the seat|C)|sat (?:here|for C|for the seat)))"
    r"(?! (?:the |his |her |G |a |that )?(?:post|job|role|office|title|position|leadership|record|chair|whip)\b)"
    r"(?: (?:it|the seat|C|here|the constituency|this seat|G))? (?:[a-z]+ ){0,3}?since (?P<year>Y)"
))
# Any other first or comparison: left open. See firsts.py for those that are decided.
_FIRST = compiled(
    r"(?|"  # one group in every branch
    r"(?:\bfirst|O) (?:time|[a-z]+|B)(?: [a-z]+){0,6}? since (?:[a-z]+ ){0,2}(?P<year>Y)|"
    r"\bfor the (?:first|O) time since (?P<year>Y)|"
    r"\bsince (?P<year>Y) has\b|"
    r"\bnot since (?P<year>Y)\b|"
    r"\bno [a-z-]+(?: [a-z-]+){0,6} since (?P<year>Y)|"
    r"\b(?:closer|bigger|larger|lower|higher|smaller|worse|better)(?: [a-z]+)? since (?P<year>Y))"
)


@dataclass(frozen=True)
class Found:
    """A record claim: on a year (`quantity`) or on a word of the sentence."""

    reading: Reading
    quantity: Quantity | None = None
    word: str = ""


def find_records(reader: Reader, this: ContestName) -> list[Found]:
    """The records and "held since" claims of one sentence."""
    text = reader.shorthand.text
    found: list[Found] = []
    used: set[int] = set()
    since = "Y" in text  # all but "ever" names a year
    for reading, year in find_firsts(reader, this) if since else ():
        used.update(m.start() for m in re.finditer("Y", text) if reader.shorthand.quantity_at(m.start()) is year)
        found.append(Found(reading, year))
    for match in (m for pattern in (_HELD, _HELD_VERB, *_HELD_ONLY) for m in matches(pattern, text)) if since else ():
        if match.start("year") in used:
            continue
        if made := _held(reader, match, this):
            used.add(match.start("year"))
            found.append(made)
    dated = [m for m in matches(_SUPERLATIVE, text) if m.start("year") not in used] if since else []
    words = {m.start("word") for m in dated}
    dated += [m for m in matches(_FOR_YEARS, text) if m.start("word") not in words] if "X" in text else []
    words |= {m.start("word") for m in dated}
    for match in (*dated, *(m for m in matches(_EVER, text) if m.start("word") not in words)):
        made = _record(reader, match, this)
        if made:
            used.add(match.start("year"))
            found.append(made)
    for match in (m for pattern in _NEVER for m in matches(pattern, text)) if "no B" in text else ():
        if (named := reader.shorthand.mention_at(match.start("party"))) and (who := party_of(named, this)) and not re.search("[YE]", text[: match.start()]):
            extreme = "min" if re.fullmatch(LOW, match["word"]) else "max"
            formula = Record(Term(match["noun"], this.key, (who,)), extreme, broad=bool(_BROAD.search(match[0])))
            found.append(Found(Reading("record", formula, 0.85, subject=who.label, contest=this.key, cue="never"), word=match["word"]))
    for match in matches(_FIRST, text) if since else ():
        at = match.start("year")
        quantity = reader.shorthand.quantity_at(at)
        if quantity and at not in used and quantity.kind == "year":
            used.add(at)
            reason = "a first or a comparison over other contests: not in the files"
            found.append(Found(Reading("record", None, 0.8, reason=reason, unit="year"), quantity))
    return found


_NOBODY = re.compile(r"\b(?:no|not a single|nor has any|never has a)(?: other)? \Z")


def _held(reader: Reader, match: re.Match[str], this: ContestName) -> Found | None:
    quantity = reader.shorthand.quantity_at(match.start("year"))
    if quantity is None or quantity.kind != "year":
        return None
    groups = match.groupdict()
    if _NOBODY.search(match.string, 0, match.start()):
        return None  # "no Labour candidate since 1950 has ..."
    who: Who | None = None
    person = False
    if groups.get("colour"):
        key = COLOURS[groups["colour"]]
        who = the_party(key)
    elif mention := reader.shorthand.mention_at(match.start("party")):
        named = reader.discourse.resolve(mention) if mention.code == PRONOUN else mention
        who = party_of(named, this) if named else None
        person = named is not None and named.code == PERSON
    if who is None or who.kind != "party":
        return None
    formula = HeldSince(this.key, who, year_of(quantity), person)
    made = Reading("held_since", formula, 0.9, subject=who.label, contest=this.key, unit="year", cue="since")
    return Found(made, quantity)


_LONG = {"year": 1, "decade": 10}
_DURATION = re.compile(r"(?:(?P<many>[\w -]+?)[ -])?(?P<unit>year|decade)s?", re.I)


def _since(quantity: Quantity, this: ContestName) -> int | None:
    """The first year of a record: the one named, or so many years before the contest; None where that is not told."""
    if quantity.kind == "year":
        return year_of(quantity)
    long = _DURATION.fullmatch(quantity.text) if quantity.reason == "duration" else None
    if long is None or this.year is None:
        return None
    many = (long["many"] or "a").casefold()
    if many in {"a", "one"}:
        number = 1
    elif many.isdecimal():
        number = int(many)
    elif re.fullmatch(SMALL_WORD, many):
        number = int(word_value(many)[0])
    else:
        return None
    return this.year - number * _LONG[long["unit"].casefold()]


def _record(reader: Reader, match: re.Match[str], this: ContestName) -> Found | None:
    year, noun, word = match["year"], match["noun"] or "", match["word"]
    quantity = reader.shorthand.quantity_at(match.start("year")) if year else None
    since = _since(quantity, this) if quantity else None
    if year and since is None:
        return None
    last, became = _last_level(reader, match.end()), _BECAME.search(reader.shorthand.text, 0, match.start("word")) is not None
    if last is not None and not became and (then := reader.discourse.seats.contests.get(last.contest or "")) is not None and then.seat_key == this.seat_key:
        this = then  # "in 2019 he had 62.7 per cent, the best score since 1983" is a record of that year
    measure = next((measure for words, measure in NOUNS if noun and re.search(rf"(?:{words})$", noun)), "")
    if _WINS.search(noun) and not _LOCAL.search(match[0]):
        return None
    term, who = _term(reader, match, measure, this)
    if quantity is None and (term is None or not _OF_ALL.search(match[0])):
        return None
    if term is None and quantity is not None and quantity.kind != "year" and not noun:
        return None  # "in the best of moods for 20 years"
    if term is None:
        reason = "not clear which figure the record is of"
        return Found(Reading("record", None, 0.7, reason=reason, unit="year"), quantity)
    formula = Record(
        term,
        extreme="max" if re.fullmatch(MOST, word) and "defeat" not in noun else "min",
        since=since,
        place=_PLACES.get((match["rank"] or "").strip(), 1),
        broad=bool(_BROAD.search(match[0])) or "_" in match[0],
    )
    made = Reading("record", formula, 0.9 if measure else 0.88, subject=who.label if who else None, contest=this.key,
                   unit="year" if quantity else None, cue=word)
    return Found(made, quantity, "" if quantity else word)


def _term(reader: Reader, match: re.Match[str], measure: str, this: ContestName) -> tuple[Term | None, Who | None]:
    """What the record is a record of, and whose."""
    who = _owner(reader, match, this)
    if not measure:
        last = _last_level(reader, match.end())
        term = _level_of(last) if last is not None else None
        if term is not None and _BECAME.search(reader.shorthand.text, 0, match.start("word")):
            term = term._replace(contest=this.key)
        return (term, who) if term is not None and term.contest == this.key else (None, None)
    if measure == "turnout":
        return Term("turnout", this.key), None
    if measure == "majority":
        return Term("majority", this.key, (who,) if who and who.kind == "party" else ()), who
    if who is None:
        return None, None
    return Term(measure, this.key, (who,)), who


def _level_of(reading: Reading) -> Term | None:
    """The figure that a reading is of, or that it is a change of."""
    formula = reading.formula.left if isinstance(reading.formula, Minus) else reading.formula
    return formula if isinstance(formula, Term) else None


# "its handsomest victory since 1987" may be a party's anywhere.
_WINS = re.compile(r"(?:win|victory|triumph|hold|contest|race|call|finish|scrape)\Z")
_LOCAL = compiled(r"\b(?:C|here|it has|(?:the|this) (?:seat|constituency|city|town|place|borough|county|ward|division))\b")


# "a cushion cut from 16,474 to the tightest since 1918": what it has become is of now.
_BECAME = re.compile(r"\bfrom [NPDT](?: votes)? (?:in (?:Y|E) )?(?:down |up )?(?:in)?to (?:the |a |an |what is |G )*\Z")


def _last_level(reader: Reader, end: int) -> Reading | None:
    """The reading of the last figure of the sentence before a place, where it is one of a single contest."""
    before = [r for p, r in sorted(reader.readings.items()) if p < end]
    return before[-1] if before and _level_of(before[-1]) is not None and not before[-1].weak else None


def _owner(reader: Reader, match: re.Match[str], this: ContestName) -> Who | None:
    """Whose record it is: a name inside the phrase, else the subject of the sentence, else who was last spoken of."""
    shorthand = reader.shorthand
    named = [(p, mention) for p in sorted(shorthand.items) if (mention := shorthand.mention_at(p))]
    inside = [m for p, m in named if match.start() <= p < match.end() and m.code in "ABG"]
    before = [m for p, m in named if p < match.start() and m.code in "ABGR"]
    if any(m.code == PRONOUN and "party" in m.text.casefold() for m in inside):
        inside = [m for m in before if m.code in "AB"][:1] or inside  # "the party" is the one the sentence is about
    for mention in (*inside, *before):
        if mention.code == PRONOUN and mention.text.casefold() == "it":
            continue  # "it is the largest majority": the majority itself
        if mention.code == PRONOUN and mention.gender in {"m", "f"} and any(m.code == UNKNOWN and m.start < mention.start for _, m in named):
            return None  # "Mr Sunak's first test, and it was his worst defeat": of nobody in the tables
        meant = reader.discourse.resolve(mention)
        if meant is None or meant.code == UNKNOWN:
            continue
        found = party_of(meant, this) if meant.code in "AB" else who_is(meant, this)
        if found is not None:
            return found
    return None
