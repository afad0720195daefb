"""The reading of a whole article: sentence by sentence, number by number, with the discourse carried along."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import TypeVar

from factcheck.article import Article, Block
from factcheck.claims.absent import with_absent
from factcheck.claims.claim import Claim, Guesses, NotClaim, Understanding
from factcheck.claims.counts import CountsNamed
from factcheck.claims.cues import ALL, SCOPES
from factcheck.claims.cues.not_results import AROUND, POSTAL
from factcheck.claims.discourse import Discourse, contests_of, genders, own_seat
from factcheck.claims.elections import Seats, as_of_now, choose_seats, year_of_title
from factcheck.claims.first_person import first_person
from factcheck.claims.following import with_following
from factcheck.claims.formula import Reading, Term
from factcheck.claims.hits import Hit, find_hits, reading_order, scopes
from factcheck.claims.holders import with_holders
from factcheck.claims.later import guess_later, possible_only
from factcheck.claims.listing import figures_box, is_item, lists_seats
from factcheck.claims.marks import beside_others, elsewhere_then, is_past, of_origin
from factcheck.claims.mention import person_like
from factcheck.claims.mentions import NOW, PARTY, PAST, PERSON, PRONOUN, SEAT, UNKNOWN, Mention, find_mentions
from factcheck.claims.notional import is_notional
from factcheck.claims.parts import PartsNamed
from factcheck.claims.pipeline import Sentence, sentences, tokenized
from factcheck.claims.reader import Reader
from factcheck.claims.records import find_records
from factcheck.claims.shorthand import holds_figure, shorten
from factcheck.claims.subjects import is_object
from factcheck.claims.tables import read_row
from factcheck.claims.timing import year_of
from factcheck.claims.trials import Trials
from factcheck.claims.words import find_words
from factcheck.names import NO_TABLE, CandidateName, ContestName, Names
from factcheck.parties import PARTIES
from factcheck.patterns import compiled
from factcheck.quantities import COUNT, FRACTION, MULTIPLIER, ORDINAL, PERCENT, POINTS, YEAR, Quantity

T = TypeVar("T")
PLAIN = 0.95  # a reading as good as this needs no guesses beside it
# A party by whom somebody is meant that stood for it: "the Labour candidate polled 864".
_NOMINEE = re.compile(r"(?:'s)? (?:nominee|candidate|contender|challenger|hopeful|standard[- ]bearer|incumbent|defender)\b(?! and\b)(?!,? [AU])")
# A sentence that begins with an election is about that one: "Back in 2019, ...".
_OPENING = re.compile(
    r"(?!(?:compared|measured|set against|against|unlike|up on|down on|beside|next to|alongside) )"
    r"(?:[a-z']+,? ){0,2}(?:in|at|at the|back in|of|since|for)? ?(?:the )?(?P<mark>[YE])\b"
)
# What is named by somebody and does nothing itself: "the Connolly surplus gave 983 to her".
_ATTRIBUTE = re.compile(r"(?:'s)? (?:surplus|transfers?|elimination|exit|preferences|bundle|papers|votes were|tribute|camp|memorial)\b")
_BUT = re.compile(r"\b(?:all but|except|save|bar|apart from|other than)(?: (?:for|in))? \Z", re.I)
_TITLE_MORE = 24  # letters beside the name of a seat in a title
_OPENING_BLOCKS = 4  # blocks in which an article names its own seat, its headline among them
# A heading over what is said of several seats together.
_OF_ALL = compiled(r"\b(?:together|combined|overall|both|all|altogether|totals?|across|whole|summary|elsewhere|the rest|other|"
    r"(?:county|city|district|borough|region|island|nation|area)-?wide|wider picture)\b", re.I,
)
_FIGURES_OF_TWO = compiled(r"[NPDT][^.;:NPDTC]*C[^.;:C]*[NPDT][^.;:NPDTC]*C|C[^.;:C]*[NPDT][^.;:C]*C[^.;:C]*[NPDT]")
_SEATS_LISTED = compiled(r"\bC(?:, C)*(?:,? and|,? or) C\b")
# A sentence that only looks over at another seat.
_GLANCE = re.compile(r"(?:[a-z]+,? ){0,2}(?:compare|contrast|unlike|elsewhere|nearby|next door|down the road|up the road|across the (?:border|river|valley))\b")
# "Oldtown's enthusiasm was not matched there": the seat spoken of stays the one before.
_BACK_HERE = re.compile(r"C's [^.;:CAU]{0,80} (?:there|here|in this (?:seat|ward|division|constituency))[.!]? *\Z")
# A question or heading after which figures are of what has still to be done.
_NEED = re.compile(
    r"(?:(?:and|so|but) )?(?:what|how (?:much|many|big a|large a)) [^.;:]{0,40}\b(?:needs?|needed|(?:would|will|does|do) (?:G|it|they|[ABCRU]) "
    r"(?:take|need)|(?:would|will) be (?:needed|required)|takes)\b[^.;:]{0,40}[.?:]? *\Z"
)
_AND_NOW = re.compile(r"\b(?:after|since|still|again|today|once more|not any ?more|no longer)\b")  # "hung before, hung after"
_COMPARES = re.compile(r"(?:on|than|since|from|compared)\b", re.I)
_NO_CLAIM = {YEAR: "year", ORDINAL: "order, not a place in the result", MULTIPLIER: "figure of speech", FRACTION: "no part of a result"}


def understand(article: Article, quantities: Sequence[Quantity], names: Names) -> Understanding:
    """Read what every number of the article is about. Sees names only, never a figure of the results."""
    seats = choose_seats(names, article.plain)
    known = seats is not None
    seats = with_absent(seats, article.plain) if seats is not None else Seats.of([_stand_in()])
    doc = tokenized(article.plain)
    taken = [(q.start, q.end) for q in quantities if q.reason not in {"duration", "idiom", "order"}]
    of_parts = {name for part in names.parts for name in (part, part.removesuffix(" county"))}
    mentions = [m for m in find_mentions(doc, list(seats.contests.values()), taken, seats.parts)
                if m.code != UNKNOWN or m.text.casefold() not in of_parts]
    mentions = with_holders(as_of_now(mentions, article.plain, seats), article.plain, seats)
    mentions = sorted([*mentions, *first_person(article, mentions)], key=lambda m: m.start)
    run = _Run(article, list(quantities), mentions, seats, PartsNamed(names.parts, seats.contests.values()))
    for sentence in sentences(article, doc):
        run.sentence(sentence)
    claims = sorted(run.claims, key=lambda c: (c.start, c.end))
    contests = tuple(dict.fromkeys(this.key for seat in seats.by_seat if not (this := seats.this(seat)).absent)) if known else ()
    return Understanding(tuple(claims), tuple(run.not_claims), contests, run.guesses)


class _Run:
    """One pass over one article."""

    def __init__(self, article: Article, quantities: list[Quantity], mentions: list[Mention], seats: Seats, parts: PartsNamed) -> None:
        self.parts, self.named_parts = parts, parts.of("", -1)
        self.counts = CountsNamed()
        self.named_counts = self.counts.of("", -1, ())
        self.article, self.quantities, self.mentions, self.seats = article, quantities, mentions, seats
        # Where no seat is named: in the only one, in the whole that a text on it is about, or nobody knows where.
        self.nowhere = next(iter(seats.by_seat)) if len(seats.by_seat) == 1 else "" if "" in seats.by_seat and not seats.aside else "?"
        self.discourse = Discourse(seats, seat=self.nowhere, genders=genders(article.plain))
        years = {c.year for known in seats.by_seat.values() for c in known[1:]}
        self.discourse.looks_back = any(m.code == PAST for m in mentions) or any(q.kind == YEAR and year_of(q) in years for q in quantities)
        self.claims: list[Claim] = []
        self.guesses: dict[int, Guesses] = {}
        self.not_claims: list[NotClaim] = []
        self.block = -1
        self.entered = 0
        self.titled = False  # whether the block is a title
        self.needed = False  # the sentence before asks what it would take
        self.back_to = ""  # the seat that the next block returns to after a glance at another
        self.starts = [q.start for q in quantities]
        self.mention_starts = [m.start for m in mentions]

    def sentence(self, sentence: Sentence) -> None:
        """Read one sentence: its figures, records and words."""
        block = self.article.blocks[sentence.block]
        if sentence.block != self.block:
            self._enter(sentence.block, block)
        self.named_parts = self.parts.of(self._printed(sentence), sentence.block)
        inside = _within(self.quantities, self.starts, sentence)
        named = self._parts_first(_within(self.mentions, self.mention_starts, sentence))
        self.named_counts = self.counts.of(self._printed(sentence), sentence.block, [m.start - sentence.start for m in named if m.code == PERSON])
        self.discourse.subject_set = False
        seat_before = self.discourse.seat
        reader = Reader(shorten(self.article.plain, sentence, inside, named), self.discourse)
        self._set_passage(reader)
        row = read_row(self.article, block, inside, named, self.discourse) if block.kind == "row" else {}
        self._figures(reader, row, sentence)
        placed = {id(item) for item in reader.shorthand.items.values()}
        for quantity in inside:
            if id(quantity) not in placed:
                self._settle(quantity, [], [], sentence)
        self._words(reader, sentence)
        if _GLANCE.match(reader.shorthand.text) and self.discourse.seat != seat_before:
            self.back_to = seat_before
        if _BACK_HERE.match(reader.shorthand.text) and seat_before in self.seats.by_seat:
            self.discourse.seat = seat_before
        self._leave(reader)

    def _figures(self, reader: Reader, row: dict[int, list[Reading]], sentence: Sentence) -> None:
        """Read the numbers of a sentence in order, and take in the names between them. `row`: what a table tells."""
        text, items = reader.shorthand.text, reader.shorthand.items
        hits = with_following(find_hits(reader.shorthand, _table()), reader.shorthand, self.discourse)
        outside = scopes(text, SCOPES) if hits else []
        if self.needed:
            outside = [*outside, (0, len(text), "needed, not a result")]
        placed = len(self.seats.by_seat) == 1 or "C" in text or "A" in text  # else a figure may be of all seats
        for at in reading_order(items, hits):
            item = items[at]
            if isinstance(item, Mention):
                if item.code == SEAT and (_BUT.search(text[:at]) or beside_others(text, at) or of_origin(text, at) or elsewhere_then(text, at)):
                    continue
                if _ATTRIBUTE.match(text, at + 1):
                    continue
                if item.code == UNKNOWN and person_like(item.text):
                    self.discourse.stranger = item.start
                if item.code != UNKNOWN or at <= 4:
                    self.discourse.note(item, is_object(text, at), bool(_NOMINEE.match(text, at + 1)))
                continue
            note = next((note for a, b, note in outside if a <= at < b), None)
            if note and item.reason is None and not is_notional(text, at) and (item.kind not in {YEAR, ORDINAL} or (item.kind == ORDINAL and note == "poll or forecast")):
                self._dismiss(item, note)
                continue
            readings = row.get(item.start) or reader.read(at, hits.get(at, []))
            told = item.start in row or (placed and readings and not readings[0].weak and readings[0].score >= PLAIN)
            guesses: list[Reading] = []
            if told and readings[0].formula and not _of_a_reason(readings[0]):
                self.guesses[item.start] = possible_only(reader, at, hits.get(at, []), readings)
            else:
                near = reader.guesser.of(at, bool(hits.get(at))) if self.named_parts.any or all(reading.weak for reading in readings) else None
                guesses = [guess._replace(placed=False) for guess in near] if near and reader.doubts.open_ended(at) else near or []
                self.guesses[item.start] = guess_later(reader, at, hits.get(at, []), readings, near)
            self._settle(item, [*readings, *guesses], hits.get(at, []), sentence)
            if readings and readings[0].measure not in {"rank", "ratio", "candidates"}:
                self.discourse.last = readings[0]
                self.discourse.last_quantity = item
                self.discourse.recent.append(readings[0])
                self.discourse.look_back(readings[0])
                reader.readings[at] = readings[0]

    # --- passages ----------------------------------------------------------------------------------------------

    def _enter(self, number: int, block: Block) -> None:
        """A new block: what was said of another election no longer holds; a heading with a seat opens its section."""
        self.block, self.discourse.opened_before, self.discourse.opened = number, self.discourse.opened, block.start
        self.discourse.past, self.discourse.year, self.discourse.drift, self.discourse.together = bool(self.discourse.section), self.discourse.section, "", None
        self.discourse.dated = ""
        if self.back_to in self.seats.by_seat:
            self.discourse.seat = self.back_to
        if self.titled and self.discourse.subject is not None and self.discourse.subject.code == UNKNOWN:
            self.discourse.subject = None  # a title may begin with any place
        self.back_to, self.needed, self.discourse.pile = "", False, None
        if block.kind != "row":
            self.discourse.last = None
            self.discourse.recent.clear()
        if block.kind != "row" and len(set(self.discourse.visited[self.entered :])) > 1:
            self.discourse.seat = self.discourse.heading_seat or self.nowhere  # of which one the text goes on is not told
        self.entered = len(self.discourse.visited)
        if self.nowhere == "" and block.kind != "row":
            self.discourse.seat = self.discourse.heading_seat
        elif not self.discourse.home and number <= _OPENING_BLOCKS and self.discourse.visited:
            self.discourse.home = self.discourse.visited[0]
        if block.kind != "row":
            self.discourse.adrift = self.discourse.seat in self.seats.by_seat and self.discourse.seat not in {self.discourse.home, self.discourse.heading_seat}
        self.discourse.label = self._label(block)
        self.titled = self._titles(block)
        if self.titled:
            self.discourse.section = year_of_title(self.article.plain[block.start : block.end], self.seats)
            named = [m for m in self.mentions if block.start <= m.start < block.end and m.code == SEAT]
            keys = {m.seat for m in named}
            if len(keys) == 1 and not _BUT.search(self.article.plain[block.start : named[0].start]):
                self.discourse.seat = self.discourse.heading_seat = next(iter(keys)) or ""
                self.discourse.adrift = False
            elif not keys and self.discourse.heading_seat and len(self.seats.by_seat) > 1 and _OF_ALL.search(self.article.plain, block.start, block.end):
                self.discourse.seat, self.discourse.heading_seat = self.nowhere, ""
            elif not keys and self.discourse.home and figures_box(self.article.plain[block.start : block.end]):
                self.discourse.seat, self.discourse.adrift = self.discourse.home, False

    def _titles(self, block: Block) -> bool:
        """Whether a block is the title of what follows, in plain text too: a few words without a full stop or figure,
        hardly more than the name of a seat where it names one."""
        if block.kind in {"heading", "row"}:
            return block.kind == "heading"
        text = self.article.plain[block.start : block.end].strip(" *_#:\n")
        seats = [m for m in self.mentions if block.start <= m.start < block.end and m.code == SEAT]
        short = len(text) <= _TITLE_MORE + sum(len(m.text) for m in seats[:1])
        return short and len(seats) < 2 and text[-1:] not in ".!?" and not re.search(r"\d", text)

    def _label(self, block: Block) -> Mention | None:
        """The party or person whose name, with a colon, opens a block."""
        first = next((m for m in self.mentions if m.start >= block.start), None)
        if first is None or first.code not in {PARTY, PERSON} or block.kind == "row":
            return None
        before, after = self.article.plain[block.start : first.start], self.article.plain[first.end : first.end + 2]
        return first if not before.strip(" *•-–_#") and after[:1] == ":" else None

    def _set_passage(self, reader: Reader) -> None:
        """Whether this sentence is about an earlier election as a whole: it begins with one, or the passage was."""
        this = self.seats.this(self._seat())
        named = [m for m in reader.shorthand.items.values() if isinstance(m, Mention)]
        meant = [self.discourse.resolve(m) for m in named if m.code == PRONOUN and m.text.casefold() in {"he", "she"}]
        people = [m for m in (*named, *meant) if m is not None and m.code == PERSON]
        if any(m.code == NOW for m in named) or any(contests_of(m) == [this.key] for m in people):
            self.discourse.past, self.discourse.year = False, None
        item = self._mark_of_passage(reader, named)
        if isinstance(item, Quantity):
            year = year_of(item)
            if year and year != this.year:
                self.discourse.past, self.discourse.year = True, year
        elif item is not None and is_past(item, this):
            self.discourse.past, self.discourse.year = True, None

    def _mark_of_passage(self, reader: Reader, named: Sequence[Mention]) -> Quantity | Mention | None:
        """The year or phrase that sets the election of a whole sentence: at its opening, or alone without figures."""
        text = reader.shorthand.text
        if (opening := _OPENING.match(text)) and (holds_figure(text) or not _AND_NOW.search(text, opening.end())):
            return reader.shorthand.items[opening.start("mark")]
        marks = [p for p in reader.timing.marks.positions if text[p] in "YE" and not reader.timing.marks.aside(p)]
        if not marks or holds_figure(text) or any(m.code == NOW for m in named) or _AND_NOW.search(text, marks[-1]):
            return None
        item = reader.shorthand.items[marks[-1]]
        if isinstance(item, Mention) and _COMPARES.match(item.text):
            return None  # "turnout was down on the general election" compares; it does not go back
        return item

    def _parts_first(self, named: Sequence[Mention]) -> Sequence[Mention]:
        """The names of a sentence; "Cardiff, of all the places in Wales" speaks of Cardiff, though the tables know both."""
        wholes = self.seats.wholes
        if wholes and any(m.code == SEAT and m.seat not in wholes for m in named):
            return [m for m in named if m.code != SEAT or m.seat not in wholes]
        return named

    def _seat(self) -> str:
        """The seat spoken of; the first one of the tables until there is one."""
        return self.discourse.seat if self.discourse.seat in self.seats.by_seat else next(iter(self.seats.by_seat))

    def _leave(self, reader: Reader) -> None:
        """What the next sentence may go on with: the last measure named ("It's 39.7%"), and the contest of this one."""
        text, items = reader.shorthand.text, reader.shorthand.items
        spoken = {m.seat for m in items.values() if isinstance(m, Mention) and m.code == SEAT}
        if _SEATS_LISTED.search(text) or len(spoken) > 2 or (len(spoken) == 2 and _FIGURES_OF_TWO.search(text)):
            self.discourse.seat = self.discourse.heading_seat or "?"  # of several seats none is the one spoken of
        self.needed = bool(_NEED.match(text)) and not holds_figure(text)
        self.discourse.listing = lists_seats(text) or (self.discourse.listing and is_item(text))
        self.discourse.hear(text)
        overall, self.discourse.pile = reader.assembler.overall, reader.assembler.piles.last()
        self.discourse.together = overall.opened() or (None if overall.seat_named() else self.discourse.together)
        contests = list({r.contest for r in reader.readings.values() if r.contest})
        people = (m for m in items.values() if isinstance(m, Mention) and m.code == PERSON)
        bygone = any(contests_of(m) == contests for m in people)
        alone = len(contests) == 1 and (len(reader.readings) > 1 or bygone)
        self.discourse.drift = contests[0] if alone else ""
        if years := {c.key for c in (reader.timing.contest_of_mark(p, self._seat())[0] for p in reader.timing.marks.named if text[p] == "Y") if c is not None}:
            self.discourse.dated = years.pop() if len(years) == 1 else ""

    # --- outcomes ----------------------------------------------------------------------------------------------

    def _settle(self, quantity: Quantity, readings: list[Reading], hits: list[Hit], sentence: Sentence) -> None:
        """Make the number a claim, or no claim with a reason."""
        nothing = hits[0].cue if hits and hits[0].cue.measure == "none" else None
        if nothing and ((nothing.note == POSTAL and self.named_parts.speaks_of("postal")) or (nothing.note == AROUND and len(self.seats.by_seat) > 1)):
            nothing = None  # the tables have them
        if quantity.reason and not readings:
            self._dismiss(quantity, quantity.reason)
        elif nothing and nothing.weight >= (readings[0].score if readings else 0.0):
            self._dismiss(quantity, nothing.note)
        elif readings:
            self.claims.append(self._claim(quantity, tuple(readings), sentence))
        elif _doubtful(quantity):
            lost = Reading("other_result", None, 0.2, quantity.comparator, weak=True,
                           reason="not clear what this figure is about")
            self.claims.append(self._claim(quantity, (lost,), sentence))
        else:
            self._dismiss(quantity, _why_not(quantity))

    def _dismiss(self, quantity: Quantity, reason: str) -> None:
        self.not_claims.append(NotClaim(quantity.start, quantity.end, quantity.text, reason))

    def _claim(self, quantity: Quantity, readings: tuple[Reading, ...], sentence: Sentence) -> Claim:
        printed = self._printed(sentence)
        place = max(0, printed.find(quantity.text, max(0, quantity.start - sentence.start - 8)))
        parts, only = self.named_parts.at(place)
        return Claim(quantity.start, quantity.end, quantity.text, printed, self.article.quoted(quantity.start, quantity.end),
                     readings, quantity, parts, only and bool(parts), self.named_counts.at(place))

    def _printed(self, sentence: Sentence) -> str:
        """The sentence as it stands in the article."""
        return self.article.text[sentence.start : sentence.end].strip()

    # --- words alone -------------------------------------------------------------------------------------------

    def _words(self, reader: Reader, sentence: Sentence) -> None:
        """Records and claims made in words; a record on a year takes the place of what was made of the year."""
        seat = self._seat()
        for record in find_records(reader, self.seats.this(seat)):
            if record.quantity is not None:
                at = record.quantity.start
                self.guesses.pop(at, None)
                self.not_claims = [n for n in self.not_claims if n.start != at]
                self.claims = [c for c in self.claims if c.start != at]
                self.claims.append(self._claim(record.quantity, (record.reading,), sentence))
            else:
                self._word_claim(record.word, record.reading, sentence)

        def seat_of(mention: Mention | None) -> str | None:
            own = own_seat(mention, self.seats) if mention is not None and mention.code == PERSON else None
            return seat if own is None else own

        for word in find_words(reader, seat_of, self.discourse.past):
            self._word_claim(word.word, word.reading, sentence)

    def _word_claim(self, word: str, reading: Reading, sentence: Sentence) -> None:
        """A claim on the first place of a word in the sentence."""
        match = re.search(rf"\b{re.escape(word)}\b", self.article.text[sentence.start : sentence.end], re.I)
        if match is None:
            return
        start, end = sentence.start + match.start(), sentence.start + match.end()
        self.claims.append(Claim(start, end, self.article.text[start:end], self._printed(sentence),
                                 self.article.quoted(start, end), (reading,)))


@cache
def _table() -> Trials:
    """The table of cues with its index, made once."""
    return Trials(ALL)


def _stand_in() -> ContestName:
    """A contest for articles without tables: parties by name, so that figures can be compared with each other."""
    parties = tuple(CandidateName(p.key, p.label, p.key, p.label, person=False) for p in PARTIES)
    return ContestName(NO_TABLE, "", "", None, None, "unknown", False, "", parties)


def _of_a_reason(reading: Reading) -> bool:
    """Whether a figure is one of papers rejected for a reason, which few tables tell: it may be that of all rejected."""
    return isinstance(reading.formula, Term) and reading.formula.measure == "rejected_for"


def _within(items: Sequence[T], starts: Sequence[int], sentence: Sentence) -> Sequence[T]:
    """The numbers or names that begin in a sentence."""
    return items[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]


def _doubtful(quantity: Quantity) -> bool:
    """A number that looks like an election figure although no cue says of what."""
    if quantity.kind in {PERCENT, POINTS}:
        return True
    large = quantity.value >= 100 or quantity.unit in {"votes", "ballots"} or quantity.step < 1
    return quantity.kind == COUNT and large


def _why_not(quantity: Quantity) -> str:
    """What a number is that is no claim."""
    return _NO_CLAIM.get(quantity.kind, "counts something else")
