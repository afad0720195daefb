"""Claims made in words alone: who won, gain or hold, a reduced majority."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from factcheck.claims.cue import expand, needs_of
from factcheck.claims.discourse import contests_of, party_of, who_is
from factcheck.claims.formula import GainHold, Minus, Reading, Term, Who, Winner
from factcheck.claims.mentions import PERSON, Mention
from factcheck.claims.needs import Index
from factcheck.claims.reader import Reader
from factcheck.names import ContestName
from factcheck.patterns import compiled, matches

SeatOf = Callable[[Mention | None], str | None]

_SEAT = (
    r"(?:the )?(?:(?!(?:no|any|every|each|another|neither|one) )[a-z-]+ )?(?:C|seat|by-election|byelection|constituency|ward|division)"
    r"(?: (?:by-election|byelection|constituency|seat|ward|division|contest))?(?!s\b)(?! (?:in Y|E|by Y))"
)
_TURNOUT_WAS = (
    r"turnout (?:was |is |were )?(?:slightly |well |sharply |marginally |significantly |considerably )*"
)
_THAN = r"(?= (?:on|than|from|at|since)| E|[.,;])"
# Words before the verb that make it no statement about this result.
_NOT = compiled(
    r"\b(?:would|could|might|may|will|if|to|not|never|had|hoping|hopes?|expected|favourites?|can|should|must|"
    r"when|since|after|before|who|which|that|last|previously)\b[^,]{0,30}\Z|\bno (?:other )?\Z"
)

# Before somebody's place: "to Labour, runner-up last time" tells it all the same.
_NOT_DONE = compiled(r"\b(?:would|could|might|may|will|if|not|never|nor|neither)\b[^,]{0,30}\Z|\bno (?:other )?\Z")


@dataclass(frozen=True)
class WordCue:
    """A pattern, the word of it that the claim stands on, and how the claim is made."""

    kind: str
    pattern: str
    outcome: str = ""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return compiled(expand(self.pattern), quick=False)


# "No Democrat has won the seat since 1992": nobody in particular.
_NOBODY = compiled(r"\b(?:no|neither|nor|any|every|each|if an?|whether an?|the (?:first|last|only|next)) (?:[a-z]+ )?\Z")

_ASIDE = r"(?: \([^()]*\))?(?:,[^.;:ABRUNPDT]{0,70}(?=,)|,? (?:whose|for whom|where|in which) [^.;:()]{0,90}?(?=,))?"
CUES: tuple[WordCue, ...] = (
    WordCue("gain_hold", r"[who] (?:has |have )?"
       r"(?P<word>gained|gains|gain|captured|captures|snatched|snatches|seized|seizes) "
       rf"{_SEAT} (?:back )?(?:from|off) [from]", "gain"),
    WordCue("gain_hold", r"[who] (?:has |have )?(?P<word>took|taken|takes|won|wins|take|win) (?:back )?"
       rf"{_SEAT} (?:back )?(?:from|off) [from]", "gain"),
    WordCue("gain_hold", rf"[who] (?:has |have )?(?P<word>gained|gains) {_SEAT}", "gain"),
    WordCue("gain_hold", r"[who] (?:has |have )?(?:[a-z]+ly )?"
       r"(?P<word>held|holds|hold|retained|retains|retain|kept|keeps|defended) "
       rf"(?:on to )?{_SEAT}", "hold"),
    WordCue("gain_hold", r"^(?:[a-z ]+: )?(?:C: )?[who] (?P<word>hold)(?= C\b|[,.;:!-]|$| \(| with\b| by\b| (?:the )?seat\b)", "hold"),
    WordCue("gain_hold", r"^(?:[a-z ]+: )?(?:C: )?[who] (?P<word>gain)(?: from [from])?\b", "gain"),
    WordCue("winner", rf"[who] (?:has |have )?(?:[a-z]+ly )?(?P<word>won|wins|win) {_SEAT}"),
    WordCue("winner", r"[who] (?:has been|was|is|were) (?:duly |formally |declared )?(?P<word>elected|returned)"
       r"(?: as)? (?:the )?(?:mp|member|councillor|with|for C|to)\b(?! (?:[a-z]+ )?N (?:[a-z]+ )?(?:seats|mps|members|districts|ridings)\b)"
       r"(?! (?:(?:a|an|the) )?(?:[a-z]+ )?(?:power|office|government|majority government|(?:working |slim |slender |bigger |larger )?(?:parliamentary )?majority of N seats)\b)"),
    WordCue("winner", r"(?P<word>won|victory|win|triumph) (?:by|for) [who] in (?:the )?(?:C|by-election)"),
    WordCue("winner", r"[who] (?:has )?(?P<word>topped) the poll(?! in (?:[NFMX]|the (?:other|rest)|all|most|several|some|both|half|every|each)\b)"),
    # Places told by a word: what the word means stands in PLACE_WORDS.
    WordCue("place", r"[who]" + _ASIDE + r",? (?:who |which )?(?:was|were|is|are|finished|came|finishing|ended up|emerged|wound up|stayed|had to be content as)(?: only| left| placed)?(?: as)?"
       r"(?: the| a)? (?P<word>R|runners?-up)(?! (?:before|previously|then)\b)(?! (?:to|for|of|at|in|on|by|when|from)\b(?! (?:(?:the )?B\b|C|Y|E|N|P|this|here|the (?:seat|by-election|constituency|ward|division|poll|vote|Y|count))\b))"),
    WordCue("place", r"[who](?: \([^()]*\))?,(?: the)? (?P<word>R|runners?-up)(?= E| in Y|,? (?:on|with) [NP]| at the Y)"),
    WordCue("place", r"[who](?: \([^()]*\))?,(?: the)? (?P<word>R|runners?-up)(?= (?:for|over|at) X(?: [a-z]+)?(?:,|$)| once (?:more|again)\b| again,| on X)"),
    WordCue("place", r"to (?:be|finish|come|end up|emerge)(?: as)? (?:the )?(?P<word>R|runners?-up)(?::| -|,) (?P<who>A)(?=,| \(|:| on| with)"),
    WordCue("place", r"(?:having|after) (?:been|being|finished|finishing|come|coming)(?: as)? (?:the )?(?P<word>R|runners?-up)(?= (?:E|in Y|at the Y)(?: [a-z]+){0,2}, (?:the )?[who])"),
    WordCue("place", r"(?P<word>R|runners?-up),? (?:the |(?!to\b|under\b|behind\b|against\b|for\b|of\b|in\b|with\b)[a-z]+ )?[who](?=,|[.;:]|$| (?:of|for|with|on|who|had|polled|took|got|was|is)\b| \()"),
    WordCue("place", r"(?:push|pushed|pushing|shove|shoved|shoving|send|sent|sending|relegate|relegated|relegating|knock|knocked|knocking|squeeze|squeezed|squeezing|force|forced|forcing|drive|drove|driving|consign|consigned|consigning|leave|left|leaving) [who](?: \(N\))? (?:in|into|to|in a poor) (?P<word>last|bottom)(?: place| spot)?(?=[,.;:)]|$| and| with| on| behind)"),
    WordCue("place", r"(?P<word>R|runners?-up) (?:was|were|is) (?:the |[a-z]+ ){0,3}?[who](?= (?:on|with|in|\([^()]*\))|[.,;:]|$)"),
    WordCue("place", r"[who]" + _ASIDE + r",? (?:[a-z]+ ){0,3}?(?:came|come|comes|finished|finishes|finishing|ended up|ended|coming|limped in|limped home|trailed in|rolled in|crawled in|straggled in|was placed|wound up|trailing in|is|was)"
       r" (?:[a-z]+ )?(?P<word>last|bottom)(?=(?: of (?:the |all |a field of )?(?:N|poll|pile|heap|field|class|list))?(?:[,.;:)]|$| with| on (?:a [a-z]+ )?[NPD]| and (?:lost|forfeited|polled|took)| but| in a field| in C| in Y| E))"),
    WordCue("place", r"[who](?: \([^()]*\))?,? (?:(?:dead|plum|rock|stone) )?(?P<word>last|bottom)(?: of (?:the |all |a field of )?N(?: {cands})?)?,? (?:with|on) (?:a (?:grand |mere |measly )?total of )?[NP]"),
    WordCue("place", r"(?:^|[.;:,] |and )(?:(?:dead|plum|rock|stone) )?(?P<word>last|bottom)(?: place)?(?: of (?:the |all |a field of )?N(?: {cands})?)?,? (?:with|on) (?:a (?:grand |mere |measly )?total of )?[NP](?: votes)?,? (?:was|were|came|is) (?:the )?[who]"),
    WordCue("place", r"[who](?:'s)?[^.;:ABRUGEYO]{0,120}?[NP][^.;:ABRUGEYO]{0,40}?(?:,| and|, and|, but| but) (?:[a-z]+ ){0,2}?(?:came|come|finished|finishes|finishing|ended up|ended|limped in|was|trailed in) (?:[a-z]+ )?(?P<word>last|bottom)"
       r"(?=(?: of (?:the |all |a field of )?(?:N|poll|pile|heap|field|class|list))?(?:[,.;:)]|$| with| on| and\b| in a field| in C| in Y| E))"),
    WordCue("place", r"[who]" + _ASIDE + r",? (?:[a-z-]+ ){0,6}?(?:took|takes|taking|claimed|claiming|grabbed|grabbing|won|secured|collected|collecting|picked up|settled for|settling for|settle for|had|earned|nabbed|bagged|scooped|made do with|gets|get|got)"
       r" (?:the |a )?(?P<word>silver|bronze|wooden spoon)(?: medal)?(?=[,.;:)]|$| with [NP]| on [NP]| and\b)"),
    WordCue("place", r"[who]" + _ASIDE + r" (?:came|come|comes|finished|finishes|finishing|was|were|ended up|emerged|wound up) (?P<word>top)(?= (?:with|on) [NP]| of the (?:poll|pile|heap|list|field)\b)"),
    WordCue("place", r"(?:^|[.;:,] |and )(?:(?:dead|plum|rock|stone) )?(?P<word>last|bottom)(?: of (?:the |all |a field of )?(?:N|poll|pile|heap|field|class|list|table|lot)(?: {cands})?)? (?:came|was|were|is|trailed|finished|limped in|crawled in) (?:the )?(?:B (?:[a-z]+ )?)?[who](?=,|[.;:]|$| (?:of|for|with|on|who)\b| \()"),
    WordCue("place", r"[who](?: \([^()]*\))?, (?:(?:dead|plum|rock|stone) )?(?P<word>last|bottom) of (?:all|the lot|them all|the pile|the heap) (?:with|on) [NP]"),
    WordCue("place", r"(?P<word>silver|bronze|wooden spoon)(?: medal)?(?: (?:went|goes|fell|was|belonged|belongs|awarded|handed|presented))+ (?:to )?(?:the )?(?:[a-z-]+ ){0,2}[who]"),
    WordCue("place", r"[who]" + _ASIDE + r",? (?P<word>brought up the rear|propped up the (?:table|poll|field|rest|list)|brings up the rear)(?! (?:in|with|on) O)"),
    WordCue("direction", r"(?P<word>reduced|slashed|smaller|shrunken|slimmer|diminished|narrower|lower|slimmed-down) {maj}",
       "majority-"),
    WordCue("direction", r"(?P<word>increased|bigger|larger|enhanced|improved|extended|higher|greater|swollen) {maj}",
       "majority+"),
    WordCue("direction", rf"{_TURNOUT_WAS}(?P<word>down|lower){_THAN}", "turnout-"),
    WordCue("direction", rf"{_TURNOUT_WAS}(?P<word>up|higher){_THAN}", "turnout+"),
)


# The place that a word stands for: 2 is the runner-up, -1 the last.
PLACE_WORDS: tuple[tuple[str, int], ...] = (
    ("runner-up", 2), ("runners-up", 2), ("runner up", 2), ("silver", 2), ("bronze", 3), ("wooden spoon", -1), ("last", -1),
    ("bottom", -1), ("top", 1), ("rear", -1), ("propped up", -1),
)
# Behind a seat won: when, "took the seat off the Tories in 2015".
_WON_AT = compiled(r"(?: (?:back )?(?:from|off) (?:the )?[ABRGU])?(?: (?:back )?(?:in|at)(?: the)?)?,? (?P<at>[EY])\b")
# Between somebody and a place: words that say it was not theirs.
_NOT_PLACED = compiled(
    r"\b(?:not|never|nearly|almost|hardly|avoid\w*|escap\w*|than|without|instead|far|fear\w*|as if|if|next|second|no|close to|"
    r"would|could|might|may|should|hop\w+|want\w*|tipped|expected|predict\w*|until|before|from(?! [NP]\b)|spared?)\b|n't\b"
)
# Behind a place: in how many seats it was somebody's.
_IN_SEVERAL = compiled(r",? in (?:[NFMX]|the (?:other|rest)|all|most|several|some|both|half|every|each|many|dozens)\b")
# Behind a place: the election that it was at.
_PLACED_AT = compiled(r",? (?:(?:here|there|locally|in C) )?(?:at |in )?(?:the )?(?P<at>[EY])\b")


@dataclass(frozen=True)
class WordClaim:
    """A reading and the word in the sentence that it stands on."""

    reading: Reading
    word: str


def find_words(reader: Reader, seat_of: SeatOf, past: bool) -> list[WordClaim]:
    """The claims of one sentence that need no number; in a passage about an earlier election only places that it dates."""
    text = reader.shorthand.text
    bygone = past or ("Y" in text and re.search(r"^(?:in|at the|since) Y", text) is not None)
    found: list[WordClaim] = []
    seen: set[str] = set()
    for cue in _table().candidates(text):
        for match in matches(cue.regex, text):
            kind = {"direction": "direction", "place": f"place{match.start('word')}"}.get(cue.kind, "outcome")
            said = kind + cue.outcome in seen or ("outcome" in seen and kind == "outcome")
            denied = _NOT_DONE if cue.kind == "place" else _NOT
            if said or denied.search(text[: match.start()]) or _NOBODY.search(text[: match.start()]):
                continue
            if cue.kind == "place" and (_NOT_PLACED.search(match[0]) or _IN_SEVERAL.match(text, match.end())):
                continue
            if bygone and not (cue.kind == "place" and _PLACED_AT.match(text, match.end())):
                continue
            made = None if reader.subjects.where.place_unknown(match.start()) else _claim(reader, cue, match, seat_of)
            if made:
                seen.add(kind + (cue.outcome if kind != "outcome" else ""))
                found.append(WordClaim(made, _word_of(reader, match)))
    return found


@cache
def _table() -> Index[WordCue]:
    """The cues by what they cannot do without, made once."""
    return Index(CUES, lambda cue: needs_of(cue.pattern))


def _word_of(reader: Reader, match: re.Match[str]) -> str:
    """The words that a claim stands on; of a role, without its article."""
    role = reader.shorthand.mention_at(match.start("word"))
    return re.sub(r"^(?:the|an?) ", "", role.text, flags=re.I) if role else match["word"]


def _placed(reader: Reader, match: re.Match[str], mention: Mention, seat: str) -> Reading | None:
    """"Labour, runner-up last time": a place told by a word, at this election or at the one named behind it."""
    seats, word = reader.discourse.seats, _word_of(reader, match).casefold()
    place = next((place for words, place in PLACE_WORDS if words in word), None)
    if place is None or (mention.code != PERSON and reader.discourse.seat not in seats.by_seat):
        return None
    behind = _PLACED_AT.match(reader.shorthand.text, match.end())
    timing = reader.timing
    marked, reason = timing.contest_of_mark(behind.start("at"), seat) if behind else timing.marked(match.start("word"), seat)
    if reason is not None:
        return None
    contest = marked or seats.this(seat)
    who = who_is(mention, contest) if mention.code == PERSON else party_of(mention, contest)
    if who is None and marked is None:
        contest, who = _where_they_stood(mention, contest, seats.contests)
    if who is None:
        return None
    return Reading("rank", Winner(contest.key, who, place), 0.85, subject=who.label, contest=contest.key, cue="place")


def _where_they_stood(mention: Mention, this: ContestName, contests: Mapping[str, ContestName]) -> tuple[ContestName, Who | None]:
    """The contest in which somebody had a place whom this one does not name, and who they are there: their party where this
    one names parties, else themselves in the only other one that does."""
    if sum(c.person for c in this.candidates) <= 1 and mention.party:
        return this, party_of(mention, this)
    stood = [contests[key] for key in contests_of(mention) if key in contests]
    return (stood[0], who_is(mention, stood[0])) if len(stood) == 1 else (this, None)


def _claim(reader: Reader, cue: WordCue, match: re.Match[str], seat_of: SeatOf) -> Reading | None:
    groups, shorthand, seats = match.groupdict(), reader.shorthand, reader.discourse.seats
    mention = shorthand.mention_at(match.start("who")) if groups.get("who") else None
    if mention is not None:
        mention = reader.discourse.resolve(mention)
    named = (m for p in sorted(shorthand.items) if match.start() <= p < match.end() and (m := shorthand.mention_at(p)))
    inside = next((m for m in named if m.code == "C"), None)
    seat = inside.seat if inside and inside.seat in seats.by_seat else seat_of(mention)
    if seat is None:
        return None
    this, before = seats.this(seat), seats.before(seat)
    if "by-election" in match[0].replace("byelection", "by-election") and this.kind == "general":
        return None  # another one than the tables' newest
    if cue.kind == "direction":
        return _direction(cue, this, before)
    if mention is None or mention.code not in "AB":
        return None
    if cue.kind == "place":
        return _placed(reader, match, mention, seat)
    if mention.code == PERSON and this.key not in [k for k, _ in mention.candidates]:
        return None
    when = _WON_AT.match(reader.shorthand.text, match.end())
    if when is not None and reader.timing.contest_of_mark(when.start("at"), seat) != (this, None):
        return None  # another election than the newest
    who = who_is(mention, this)
    if who is None:
        return None
    if cue.kind == "winner":
        return Reading("winner", Winner(this.key, who), 0.85, subject=who.label, contest=this.key, cue=cue.kind)
    party = party_of(mention, this)
    source = reader.shorthand.mention_at(match.start("from")) if groups.get("from") else None
    loser = party_of(source, this) if source and source.code in "AB" else None
    if party is None:
        return None
    return Reading("gain_hold", GainHold(this.key, before.key if before else "", party, cue.outcome, loser), 0.85,
                   subject=party.label, versus=loser.label if loser else None, contest=this.key, cue=cue.kind)


def _direction(cue: WordCue, this: ContestName, before: ContestName | None) -> Reading | None:
    if before is None:
        return None
    measure, sign = cue.outcome[:-1], 1 if cue.outcome.endswith("+") else -1
    formula = Minus(Term(measure, this.key), Term(measure, before.key))
    return Reading("direction", formula, 0.85, sign=sign, contest=this.key, cue=cue.kind)
