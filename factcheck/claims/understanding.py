"""The reading of a whole article: sentence by sentence, number by number, with the discourse carried along."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import regex as re

from factcheck.article import Article, Block
from factcheck.claims.claim import Claim, NotClaim, Understanding
from factcheck.claims.cues_changes import ALL, SCOPES
from factcheck.claims.discourse import Discourse, contests_of, genders
from factcheck.claims.elections import Seats, choose_seats, is_past
from factcheck.claims.formula import Reading
from factcheck.claims.hits import Hit, find_hits, scopes
from factcheck.claims.mentions import NOW, PERSON, SEAT, UNKNOWN, Mention, find_mentions
from factcheck.claims.pipeline import Sentence, pipeline, sentences
from factcheck.claims.reader import Reader, is_object
from factcheck.claims.records import find_records
from factcheck.claims.shorthand import Shorthand, shorten
from factcheck.claims.tables import read_row
from factcheck.claims.timing import year_of
from factcheck.claims.words import find_words
from factcheck.names import CandidateName, ContestName, Names
from factcheck.parties import PARTIES
from factcheck.quantities import COUNT, ORDINAL, PERCENT, POINTS, YEAR, Quantity

_TOPICS = ("turnout", "majority", "share", "swing", "electorate")
# A stand-in contest for articles without tables: parties by name, so that figures can be compared with each other.
NO_TABLE = "article@"


def understand(article: Article, quantities: Sequence[Quantity], names: Names) -> Understanding:
    """Read what every number of the article is about. Sees names only, never a figure of the results."""
    seats = choose_seats(names, article.plain)
    known = seats is not None
    if seats is None:
        seats = Seats.of([_stand_in()])
    doc = pipeline()(article.plain)
    mentions = find_mentions(doc, list(seats.contests.values()), [(q.start, q.end) for q in quantities if q.reason not in {"duration", "idiom", "order"}])
    run = _Run(article, list(quantities), mentions, seats)
    for sentence in sentences(article, doc):
        run.sentence(sentence)
    claims = sorted(run.claims, key=lambda c: (c.start, c.end))
    contests = tuple(dict.fromkeys(seats.this(seat).key for seat in seats.by_seat)) if known else ()
    return Understanding(tuple(claims), tuple(run.not_claims), contests)


def _stand_in() -> ContestName:
    parties = tuple(CandidateName(p.key, p.label, p.key, p.label, person=False) for p in PARTIES)
    return ContestName(NO_TABLE, "", "", None, None, "unknown", False, "", parties)


class _Run:
    """One pass over one article."""

    def __init__(self, article: Article, quantities: list[Quantity], mentions: list[Mention], seats: Seats) -> None:
        self.article, self.quantities, self.mentions, self.seats = article, quantities, mentions, seats
        self.discourse = Discourse(seats, seat=next(iter(seats.by_seat), ""), genders=genders(article.plain))
        self.claims: list[Claim] = []
        self.not_claims: list[NotClaim] = []
        self.block = -1
        self.starts = [q.start for q in quantities]
        self.mention_starts = [m.start for m in mentions]

    def sentence(self, sentence: Sentence) -> None:
        """Read one sentence: its figures, records and words."""
        block = self.article.blocks[sentence.block]
        if sentence.block != self.block:
            self._enter(sentence.block, block)
        inside = self.quantities[bisect_left(self.starts, sentence.start) : bisect_left(self.starts, sentence.end)]
        named = self.mentions[bisect_left(self.mention_starts, sentence.start) : bisect_right(self.mention_starts, sentence.end - 1)]
        self.discourse.subject_set = False
        shorthand = shorten(self.article.plain, sentence, inside, named)
        reader = Reader(shorthand, self.discourse)
        self._set_passage(reader, shorthand)
        row = read_row(self.article, block, inside, named, self.discourse) if block.kind == "row" else {}
        hits = find_hits(shorthand, ALL)
        outside = scopes(shorthand.text, SCOPES)
        placed = {id(item) for item in shorthand.items.values()}
        for at in sorted(shorthand.items):
            item = shorthand.items[at]
            if isinstance(item, Mention):
                if item.code != UNKNOWN or at <= 4:
                    self.discourse.note(item, is_object(shorthand.text, at))
                continue
            note = next((note for a, b, note in outside if a <= at < b), None)
            if note and item.reason is None and item.kind not in {YEAR, ORDINAL}:
                self.not_claims.append(NotClaim(item.start, item.end, item.text, note))
                continue
            readings = row.get(item.start) or reader.read(at, hits.get(at, []))
            self._settle(item, readings, hits.get(at, []), sentence)
            if readings and readings[0].measure not in {"rank", "ratio", "candidates"}:
                self.discourse.last = readings[0]
                self.discourse.last_quantity = item
                self.discourse.recent.append(readings[0])
                reader.readings[at] = readings[0]
        for quantity in inside:
            if id(quantity) not in placed:
                self._settle(quantity, [], [], sentence)
        self._words(reader, shorthand, sentence)
        self._leave(shorthand)
        contests = {r.contest for r in reader.readings.values() if r.contest}
        bygone = any(isinstance(m, Mention) and m.code == PERSON and contests_of(m) == list(contests) for m in shorthand.items.values())
        self.discourse.drift = contests.pop() or "" if len(contests) == 1 and (len(reader.readings) > 1 or bygone) else ""

    # --- passages ----------------------------------------------------------------------------------------------

    def _enter(self, number: int, block: Block) -> None:
        """A new block: what was said of another election no longer holds; a heading with a seat opens its section."""
        self.block = number
        self.discourse.past, self.discourse.year, self.discourse.drift = False, None, ""
        if block.kind != "row":
            self.discourse.last = None
            self.discourse.recent.clear()
        if block.kind == "heading":
            named = [m for m in self.mentions if block.start <= m.start < block.end and m.code == SEAT]
            keys = {m.seat for m in named}
            if len(keys) == 1:
                self.discourse.seat = self.discourse.heading_seat = next(iter(keys)) or ""

    def _set_passage(self, reader: Reader, shorthand: Shorthand) -> None:
        """Whether this sentence is about an earlier election as a whole: it begins with one, or the passage was."""
        text = shorthand.text
        named = [m for m in shorthand.items.values() if isinstance(m, Mention)]
        seat = self.discourse.seat if self.discourse.seat in self.seats.by_seat else next(iter(self.seats.by_seat))
        this = self.seats.this(seat)
        if any(m.code == NOW for m in named) or any(
            m.code == PERSON and contests_of(m) == [this.key] for m in named
        ):
            self.discourse.past, self.discourse.year = False, None
        opening = re.match(r"(?:[a-z']+,? ){0,2}(?:in|at|at the|back in|of|since|for)? ?(?:the )?(?P<mark>[YE])\b", text)
        lone = not any(ch in "NDPTFM" for ch in text) and not any(m.code == NOW for m in named)
        marks = [p for p in reader.timing.marks.positions if text[p] in "YE"]
        at = opening.start("mark") if opening else marks[-1] if lone and marks else None
        if at is None:
            return
        item = shorthand.items[at]
        if opening is None and isinstance(item, Mention) and re.match(r"(?:on|than|since|from|compared)\b", item.text, re.I):
            return  # "turnout was down on the general election" compares; it does not go back
        if isinstance(item, Quantity):
            year = year_of(item)
            if year and year != this.year:
                self.discourse.past, self.discourse.year = True, year
        elif is_past(item, this):
            self.discourse.past, self.discourse.year = True, None

    def _leave(self, shorthand: Shorthand) -> None:
        """The topic is the last measure named, so that "It's 39.7%" finds it."""
        text = shorthand.text
        named = [(text.rfind(word), word) for word in _TOPICS if word in text]
        if named:
            self.discourse.topic = max(named)[1]

    # --- outcomes ----------------------------------------------------------------------------------------------

    def _settle(self, quantity: Quantity, readings: list[Reading], hits: list[Hit], sentence: Sentence) -> None:
        """Make the number a claim, or no claim with a reason."""
        nothing = hits[0].cue if hits and hits[0].cue.measure == "none" else None
        best = readings[0].score if readings else 0.0
        if quantity.reason and not readings:
            self.not_claims.append(NotClaim(quantity.start, quantity.end, quantity.text, quantity.reason))
        elif nothing and nothing.weight >= best:
            self.not_claims.append(NotClaim(quantity.start, quantity.end, quantity.text, nothing.note))
        elif readings:
            self.claims.append(self._claim(quantity, tuple(readings), sentence))
        elif self._doubtful(quantity):
            lost = Reading("other_result", None, 0.2, quantity.comparator, weak=True, reason="not clear what this figure is about")
            self.claims.append(self._claim(quantity, (lost,), sentence))
        else:
            self.not_claims.append(NotClaim(quantity.start, quantity.end, quantity.text, _why_not(quantity)))

    def _claim(self, quantity: Quantity, readings: tuple[Reading, ...], sentence: Sentence) -> Claim:
        return Claim(quantity.start, quantity.end, quantity.text, self.article.text[sentence.start : sentence.end].strip(),
                     self.article.quoted(quantity.start, quantity.end), readings, quantity)

    @staticmethod
    def _doubtful(quantity: Quantity) -> bool:
        """A number that looks like an election figure although no cue says of what."""
        if quantity.kind in {PERCENT, POINTS}:
            return True
        return quantity.kind == COUNT and (quantity.value >= 100 or quantity.unit in {"votes", "ballots"} or quantity.step < 1)

    # --- words alone -------------------------------------------------------------------------------------------

    def _words(self, reader: Reader, shorthand: Shorthand, sentence: Sentence) -> None:
        seat = self.discourse.seat if self.discourse.seat in self.seats.by_seat else next(iter(self.seats.by_seat))
        this = self.seats.this(seat)
        for record in find_records(reader, seat, this):
            if record.quantity is not None:
                self.not_claims = [n for n in self.not_claims if n.start != record.quantity.start]
                self.claims = [c for c in self.claims if c.start != record.quantity.start]
                self.claims.append(self._claim(record.quantity, (record.reading,), sentence))
            else:
                self._word_claim(record.word, record.reading, sentence)

        def seat_of(mention: Mention | None) -> str | None:
            if mention is not None and mention.code == PERSON:
                own = {self.seats.contests[k].seat_key for k in contests_of(mention) if k in self.seats.contests}
                if len(own) == 1:
                    return next(iter(own))
            return seat

        for word in find_words(reader, seat_of, self.discourse.past):
            self._word_claim(word.word, word.reading, sentence)

    def _word_claim(self, word: str, reading: Reading, sentence: Sentence) -> None:
        match = re.search(rf"\b{re.escape(word)}\b", self.article.text[sentence.start : sentence.end], re.I)
        if match is None:
            return
        start, end = sentence.start + match.start(), sentence.start + match.end()
        self.claims.append(Claim(start, end, self.article.text[start:end], self.article.text[sentence.start : sentence.end].strip(),
                                 self.article.quoted(start, end), (reading,)))


def _why_not(quantity: Quantity) -> str:
    if quantity.kind == YEAR:
        return "year"
    return {"ordinal": "order, not a place in the result", "multiplier": "figure of speech", "fraction": "no part of a result"}.get(
        quantity.kind, "counts something else")
