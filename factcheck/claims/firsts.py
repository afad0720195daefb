"""Firsts and comparisons over the seat's past in words: "the first Labour win here since 1992", "not since 1945 has turnout been so low".

Each row of WINS and COMPARED is a wording on the shorthand of a sentence (see shorthand.py); what no row reads is left open.
"""

from __future__ import annotations

import re

from factcheck.claims.cue import expand
from factcheck.claims.discourse import party_of
from factcheck.claims.formula import FirstSince, Minus, Reading, Record, Term, Who, Winner
from factcheck.claims.mentions import PRONOUN
from factcheck.claims.reader import Reader
from factcheck.claims.timing import year_of
from factcheck.names import ContestName
from factcheck.patterns import compiled, matches
from factcheck.quantities import Quantity

_FIRST = r"(?:first|(?P<place>O))"
_WON = r"(?:won|win|wins|winning|taken|took|take|takes|taking|gained|gain|gains|gaining|captured|capture|captures|held|represented|claimed|claims|carried|seized|secured)"
_IT = r"(?: (?:it|the (?:seat|constituency|state|district)|this (?:seat|constituency)|C|here|in C|in the (?:seat|constituency)|there))?"
_SINCE = r"since (?:at least |the (?:general )?election (?:of|in) |way back in |as long ago as |[ABU](?:'s? (?:win|victory|triumph|landslide|election|day|time))? (?:in|of|at) )?(?P<year>Y)"
_HAD = r"(?:have|has|had)"
_ANY = r"(?:no(?: other)? (?:candidate|party|politician|winner|mp|member|contender)|nobody|no one|no-one|nobody else|none)"
# Who won: whether the words speak of a win now ("first"), and the wording.
WINS: tuple[tuple[bool, str], ...] = (
    (True, rf"(?P<who>[BG]) (?:{_HAD} )?{_WON}{_IT}(?: back)? for the {_FIRST} time {_SINCE}"),
    (True, rf"(?:the )?{_FIRST} time {_SINCE} (?:that )?(?:the )?(?P<who>B) {_HAD} {_WON}"),
    (True, rf"(?:the )?{_FIRST} time (?:that )?(?:the )?(?P<who>B) {_HAD} {_WON}{_IT} {_SINCE}"),
    (True, rf"\b{_FIRST} (?P<who>B) (?:mp|member|win|victory|gain|winner|member of parliament)(?: for C)?{_IT} {_SINCE}"),
    (True, rf"\b{_FIRST} (?P<who>B)(?: (?:candidate|mp|politician))? to (?:{_WON}|be elected|represent|sit){_IT} {_SINCE}"),
    (False, rf"\bnot {_SINCE} (?:have|has|had|did) (?:the |a )?(?P<who>B)(?: candidate)? {_WON}"),
    (False, rf"(?P<who>B) {_HAD} not (?:{_WON}|been elected){_IT} {_SINCE}"),
    (False, rf"(?P<who>B) (?:{_HAD} )?last {_WON}{_IT}(?: back)? (?:in |at |way back in |as long ago as )(?:the )?(?P<year>Y)"),
    (False, rf"\blast (?:time |occasion )?(?:that |when )?(?:the |a )?(?P<who>B)(?: candidate)? {_WON}{_IT} (?:was|came)(?: back)? (?:in |at )?(?:the )?(?P<year>Y)"),
    (False, rf"\bno (?P<who>B)(?: candidate| mp)? {_HAD} {_WON}{_IT} {_SINCE}"),
)
# How a figure compares with those since: what it is of, and the wording; `word` tells in which direction.
COMPARED: tuple[tuple[str, str], ...] = (
    ("turnout", rf"\bnot {_SINCE} {_HAD} (?:the )?turn-?out{_IT} been (?:so |as |this |that )?(?P<word>LOW|HIGH)"),
    ("turnout", rf"\bturn-?out{_IT} (?:{_HAD} (?:not|never) been|was never|had not been) (?P<word>LOW|HIGH){_IT} {_SINCE}"),
    ("majority", rf"\bnot {_SINCE} {_HAD} (?:the |a |any )?(?:majority|margin|winning margin){_IT} been (?:so |as |this |that )?(?P<word>LOW|HIGH)"),
    ("majority", rf"\b(?:no|the) (?:majority|margin|winning margin){_IT} {_HAD} (?:not |never )?been (?P<word>LOW|HIGH){_IT} {_SINCE}"),
    ("majority", rf"{_ANY} {_HAD} won(?: here| it| the seat| in C)? by (?P<word>more|less|fewer)(?: votes)? {_SINCE}"),
    ("majority", rf"{_ANY} {_HAD} (?:had|won|enjoyed|secured|managed)(?: the seat| it| here)?(?: with| by)? a (?P<word>LOW|HIGH) (?:majority|margin){_IT} {_SINCE}"),
    ("majority", rf"\bnot {_SINCE} {_HAD} (?:{_ANY}|anyone|anybody|a candidate|a party|a winner|any (?:candidate|party)) (?:had|won|enjoyed|secured)(?: the seat| it| here)?(?: with| by)? (?:so |as )?a? ?(?P<word>LOW|HIGH) (?:a )?(?:majority|margin)"),
    ("top_votes", rf"{_ANY} {_HAD} (?:polled|won|had|got|received|taken|secured)(?: here)? (?P<word>more|higher)(?: votes)?{_IT} {_SINCE}"),
    ("share", rf"{_ANY} {_HAD} (?:polled|won|had|got|received|taken|secured)(?: here)? a (?P<word>HIGH) (?:share|percentage)(?: of the (?:vote|poll))?{_IT} {_SINCE}"),
)
# The same of one party's figures: "no Labour candidate since 1950 has taken as large a share".
_SCORED = r"(?:taken|polled|won|had|got|received|secured|managed|enjoyed|achieved|attracted|mustered)(?: the (?:backing|support) of)?"
_LEVEL = rf"(?:{_SCORED} (?:as |so |a )*(?P<word>LOW|HIGH) (?:a )?(?P<what>share|percentage|proportion|slice|votes?|vote share|tally|total)|done (?:as |so )?(?P<done>well|bad|badly|better|worse))"
_BACKERS = r"(?P<what>votes?|voters|supporters|backers|people|followers|takers)"
_AT_ANY = r"(?: (?:at|in) (?:a|any) (?:[a-z]+ )?(?:E|election|contest|by-election))?"
_NO_OTHER = r"(?P<who>B)(?: candidate| mp| contender| challenger)?"
OF_PARTY: tuple[str, ...] = (
    rf"(?P<who>[BG])(?: candidate| mp)? (?:{_HAD} (?:not|never)|hasn't|haven't|hadn't) (?:had|won|got|polled|attracted|received|seen|drawn|mustered|known) (?:so |as )?(?P<word>few|many) {_BACKERS}{_IT}{_AT_ANY}{_IT} {_SINCE}",
    rf"(?P<who>[BG])(?: candidate| mp)? (?:{_HAD} (?:not|never)|hasn't|haven't|hadn't) {_LEVEL}(?: of the (?:vote|poll))?{_IT}{_AT_ANY}{_IT} {_SINCE}",
    rf"(?:{_BACKERS.replace('what', 'noun')}|(?P<what>share|percentage|proportion|slice|score|total|tally)) (?:that |which )?no(?: other)? (?P<who>B)(?: candidate| mp| contender)?(?: (?:here|in C|in (?:these|those) parts|in the (?:seat|constituency)))? {_HAD} (?P<done>enjoyed|managed|seen|reached|equalled|matched|bettered|polled|won|achieved|recorded)(?: [a-z]+)? {_SINCE}",
    rf"\bno(?: other)? {_NO_OTHER}{_IT} {_SINCE} {_HAD} {_LEVEL}",
    rf"\bno(?: other)? {_NO_OTHER} {_HAD} {_LEVEL}(?: of the (?:vote|poll))?{_IT} {_SINCE}",
    rf"\bnot {_SINCE} {_HAD} (?:the |a |any )?{_NO_OTHER} {_LEVEL}",
)
# "you have to go back to 1992 to find a Conservative with a bigger pile": what it is of, by the words behind.
BACK_TO = r"\b(?:go|going|goes|look|looking|reach|travel|delve|trawl|turn the clock|trace) (?:all the way )?back (?:all the way )?(?:as far as |to |into )+(?:the )?(?:(?:[ABU]|[a-z]+ general election) (?:in|of) )?(?P<year>Y)(?:,[^.;]{0,90}?,)? (?:to find|for|before|to see|until|since)(?P<what>[^.;]{0,60}?\b(?P<word>LOW|HIGH)\b[^.;]{0,30})"
_BACK_NOUNS: tuple[tuple[str, str], ...] = (
    ("majority|margin|cushion|winning", "majority"), ("turnout|turn-out", "turnout"), ("share|slice|percentage|proportion|doing|performance|showing|score", "share"),
    ("pile|votes?|tally|haul|total|stack", "votes"), ("(?:anything|a contest|a race|a finish|one) (?:tighter|closer|narrower|slimmer)", "majority"),
)
LOW = r"(?:low(?:er)?|small(?:er)?|narrow(?:er)?|tight(?:er)?|slim(?:mer)?|slender(?:er)?|close(?:r)?|thin(?:ner)?|poor(?:er)?|bad|worse|few(?:er)?|less)"
HIGH = r"(?:high(?:er)?|large(?:r)?|big(?:ger)?|wide(?:r)?|great(?:er)?|healthy|healthier|handsome|comfortable|fat(?:ter)?|better|more|many)"
_PLACED = compiled(r"\b(?:here|it|seat|constituency|C)\b")
_WIDER = compiled(
    r"\b(?:by-elections?|byelections?|nationally|country|anywhere|region|county|council|any (?:seat|constituency|election)|britain|uk|england|scotland|wales|woman|women|female|man|black|"
    r"asian|muslim|government|governing|opposition|gay|post-?war)\b|_")
_wins = [(first, compiled(expand(pattern))) for first, pattern in WINS]
_compared = [(measure, compiled(pattern.replace("LOW", LOW).replace("HIGH", HIGH))) for measure, pattern in COMPARED]
_of_party = [compiled(expand(pattern.replace("LOW", LOW).replace("HIGH", HIGH))) for pattern in OF_PARTY]
_IS_LOW = re.compile(LOW)
_back = compiled(BACK_TO.replace("LOW", LOW).replace("HIGH", HIGH))


def find_firsts(reader: Reader, this: ContestName) -> list[tuple[Reading, Quantity]]:
    """The firsts and comparisons of one sentence, each on the year that it names."""
    text = reader.shorthand.text
    found: dict[int, tuple[Reading, Quantity]] = {}
    for match in (match for pattern in _of_party for match in matches(pattern, text)):
        if (quantity := _year(reader, match)) and (made := _level(reader, match, this, quantity)):
            found.setdefault(match.start("year"), (made, quantity))
    for first, pattern in _wins:
        for match in matches(pattern, text):
            if (quantity := _year(reader, match)) and (made := _win(reader, match, this, first, quantity)):
                found.setdefault(match.start("year"), (made, quantity))
    for measure, pattern in _compared:
        for match in matches(pattern, text):
            if quantity := _year(reader, match):
                found.setdefault(match.start("year"), (_comparison(match, this, measure, quantity), quantity))
    for match in matches(_back, text):
        if (quantity := _year(reader, match)) and (made := _back_to(reader, match, this, quantity)):
            found.setdefault(match.start("year"), (made, quantity))
    return list(found.values())


def _back_to(reader: Reader, match: re.Match[str], this: ContestName, quantity: Quantity) -> Reading | None:
    """A figure that nobody has had since: of whom the words behind or the figure before tell."""
    measure = next((measure for words, measure in _BACK_NOUNS if re.search(rf"\b(?:{words})\b", match["what"])), "")
    before = [r for p, r in sorted(reader.readings.items()) if p < match.start()]
    last = before[-1] if before else reader.discourse.last
    known = last.formula.left if last is not None and isinstance(last.formula, Minus) else last.formula if last is not None else None
    if not measure or (isinstance(known, Term) and known.measure == measure and known.who):
        term = known if isinstance(known, Term) and known.contest == this.key else None
    else:
        inside = (reader.shorthand.mention_at(p) for p in range(match.start("what"), match.end("what")) if p in reader.shorthand.items)
        named = next((m for m in inside if m is not None and m.code in "AB"), reader.discourse.party)
        who = party_of(named, this) if named is not None and measure in {"share", "votes"} else None
        term = None if measure in {"share", "votes"} and who is None else Term(measure, this.key, (who,) if who else ())
    if term is None:
        return None
    formula = Record(term, extreme="min" if _IS_LOW.fullmatch(match["word"]) else "max", since=year_of(quantity), broad=bool(_WIDER.search(match["what"])), beaten=True)
    return Reading("record", formula, 0.85, subject=term.who[0].label if term.who else None, contest=this.key, unit="year", cue="back to")


def _year(reader: Reader, match: re.Match[str]) -> Quantity | None:
    place = match.groupdict().get("place") and reader.shorthand.quantity_at(match.start("place"))
    quantity = reader.shorthand.quantity_at(match.start("year"))
    return quantity if quantity is not None and quantity.kind == "year" and (not place or place.value == 1) else None


def _party(reader: Reader, match: re.Match[str], this: ContestName) -> Who | None:
    """The party that a wording is about, by its name or by a pronoun; None for anybody else."""
    mention = reader.shorthand.mention_at(match.start("who"))
    named = reader.discourse.resolve(mention) if mention is not None and mention.code == PRONOUN else mention
    who = party_of(named, this) if named is not None else None
    return who if who is not None and who.kind == "party" else None


def _win(reader: Reader, match: re.Match[str], this: ContestName, first: bool, quantity: Quantity) -> Reading | None:
    who, since = _party(reader, match, this), year_of(quantity)
    if who is None or since is None:
        return None
    text = reader.shorthand.text
    formula = FirstSince(Winner(this.key, who), since, first, placed=bool(_PLACED.search(match[0])), broad=bool(_WIDER.search(text)))
    return Reading("record", formula, 0.9, subject=who.label, contest=this.key, unit="year", cue="first since")


def _level(reader: Reader, match: re.Match[str], this: ContestName, quantity: Quantity) -> Reading | None:
    """A party's share or votes that its own have not reached, or not fallen to, since."""
    who = _party(reader, match, this)
    if who is None:
        return None
    groups = match.groupdict()
    what = groups.get("what") or ""
    measure = "share" if what in {"", "vote share"} or what.startswith(("share", "per", "prop", "sl", "sc")) else "votes"
    word = groups.get("word") or groups.get("done") or ""
    low = word == "badly" or _IS_LOW.fullmatch(word) is not None
    formula = Record(Term(measure, this.key, (who,)), extreme="min" if low else "max", since=year_of(quantity), broad=bool(_WIDER.search(match[0])))
    return Reading("record", formula, 0.9, subject=who.label, contest=this.key, unit="year", cue=word)


def _comparison(match: re.Match[str], this: ContestName, measure: str, quantity: Quantity) -> Reading:
    who = (Who("place", place=1, label="the winner"),) if measure == "share" else ()
    formula = Record(Term(measure, this.key, who), extreme="min" if _IS_LOW.fullmatch(match["word"]) else "max",
                     since=year_of(quantity), broad=bool(_WIDER.search(match[0])))
    return Reading("record", formula, 0.9, contest=this.key, unit="year", cue=match["word"])
