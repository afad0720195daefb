"""From the cues that match a number to its readings: whose, against whom, which contest, which election."""

from __future__ import annotations

from dataclasses import replace

import regex as re

from factcheck.claims.builders import BUILDERS, CHANGE_OF, IS_CHANGE, LEVEL_OF, PERCENT_MEASURES, Builder, Setting, fits_form
from factcheck.claims.discourse import Discourse, contests_of, party_of, who_is
from factcheck.claims.formula import Minus, Over, Plus, Reading, Term, Who
from factcheck.claims.hits import Hit
from factcheck.claims.mentions import PERSON, PRONOUN, SEAT, UNKNOWN, Mention
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.timing import Timing
from factcheck.names import ContestName
from factcheck.parties import party_label, slug
from factcheck.quantities import COUNT, FRACTION, PERCENT, POINTS, Quantity

# Measures of a contest as a whole: nobody's in particular.
OF_CONTEST = frozenset({"turnout", "turnout_away", "turnout_change", "electorate", "electorate_change", "votes_cast", "valid_votes", "rejected",
                        "rejected_change", "rejected_share", "candidates", "rivals", "lost_deposit", "kept_deposit", "quota", "swing", "cast_change"})
# A party that only describes the next noun: "the Labour stronghold of Hartlepool".
_ADJECTIVAL = re.compile(
    r" (?:stronghold|seat|bastion|citadel|heartland|territory|leader|minister|government|source|sources|spokes\w+|"
    r"headquarters|hq|chairman|chair|whip|peer|voter|voters|agent|activists?|campaign)\b"
)
_LABEL_NOISE = frozenset(["verified", "total", "number", "of", "votes", "vote", "ballots", "ballot", "papers", "paper", "the", "a", "an", "from", "in", "at", "by", "for", "and"])
_CONTESTS = r"(?:seats|contests|constituencies|wards|by-elections)\b"
_ACROSS = re.compile(
    rf"\b(?:combined|across|altogether|overall|in all|in total|total)\b[^.;]*\b(?:all|the|both|these|those)\b[^.;]*\b{_CONTESTS}|"
    rf"\b(?:in|across) (?:all|the|both|these) (?:N )?{_CONTESTS}[^.;]*(?:combined|together)"
)
_NOUNS = re.compile(r"\b(?:turnout|majority|share|swing|electorate|lead|votes?\b(?! share))")
_IN_SEAT = re.compile(r"(?: (?:points?|votes?|per cent))? (?:in|at|for) (?P<seat>C)\b")
_OBJECT = re.compile(
    r"(?:\b(?:over|than|against|ahead of|behind|beat|beats|beating|saw off|seeing off|held off|fended off|edged out|"
    r"edged|pipping|defeating|trounced|overcame|outpolled|replac(?:ed|ing)|succeed(?:ed|ing)|from|"
    r"defeated|ousted|unseated|pipped|to|held by|of|with|between|for)|"
    r"\(|-) (?:the |a |an |his |her |its )*\Z|\(\Z"
)


class Reader:
    """Reads the numbers of one sentence in the light of the discourse so far."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse) -> None:
        self.shorthand, self.discourse = shorthand, discourse
        self.timing = Timing(shorthand, discourse)
        self.readings: dict[int, Reading] = {}

    def read(self, at: int, hits: list[Hit]) -> list[Reading]:
        """The readings of the number at `at`, the best first; none when no cue leads to one."""
        found: list[Reading] = self._labelled(at)
        for hit in hits:
            made = self._interpret(hit)
            for reading in (made, self._then(hit, made), self._now(hit, made)):
                if reading and not any(_same(r, reading) for r in found):
                    found.append(reading)
            if len(found) >= 4:
                break
        found.sort(key=lambda r: -r.score)
        if found:
            self.readings[at] = found[0]
        return found[:3]

    def _now(self, hit: Hit, made: Reading | None) -> Reading | None:
        """After a sentence about an earlier contest an unmarked figure may be of that one or of this one."""
        drift, formula = self.discourse.seats.contests.get(self.discourse.drift), made.formula if made else None
        if made is None or drift is None or not isinstance(formula, Term) or formula.contest != drift.key or not self.timing.drifting(drift.seat_key):
            return None
        if self.timing.marks.of(hit.at) is not None or hit.cue.measure in {"=", "anaphora"} or hit.cue.election:
            return None
        this = self.discourse.seats.this(drift.seat_key).key
        return replace(made, formula=replace(formula, contest=this), contest=this, score=made.score - 0.03)

    def _then(self, hit: Hit, made: Reading | None) -> Reading | None:
        """A majority that is somebody's may be the one of the contest before: the results tell whose it was."""
        seats = self.discourse.seats
        formula = made.formula if made else None
        if made is None or not isinstance(formula, Term) or formula.measure != "majority" or not formula.who or self.timing.marks.of(hit.at) is not None:
            return None
        this = seats.contests.get(formula.contest)
        before = seats.before(this.seat_key) if this and seats.this(this.seat_key).key == this.key else None
        return replace(made, formula=replace(formula, contest=before.key), contest=before.key, score=made.score - 0.065) if before else None

    def _labelled(self, at: int) -> list[Reading]:
        """A figure that the tables print under a heading of their own, when the words of the heading stand before it."""
        quantity, seats = self.shorthand.quantity_at(at), self.discourse.seats
        if quantity is None or quantity.kind != COUNT or self.discourse.seat not in seats.by_seat:
            return []
        this = seats.this(self.discourse.seat)
        numbers = [p for p in self.shorthand.items if p < at and self.shorthand.quantity_at(p)]
        words = set(slug(self.shorthand.text[max(numbers, default=-1) + 1 : at]).split())
        for label in this.labels:
            if numbers and slug(self.shorthand.text[max(numbers) + 1 : at]).split()[:1] and _singular(slug(self.shorthand.text[max(numbers) + 1 : at]).split()[0]) in {
                _singular(w) for w in slug(label).split()
            }:
                continue  # the words belong to the number before: "84 polling stations and the 120"
            wanted = {_singular(w) for w in slug(label).split()} - _LABEL_NOISE
            if wanted and wanted <= {_singular(w) for w in words}:
                return [Reading("other_result", Term("label", this.key, name=label), 0.99, quantity.comparator, contest=this.key, unit="votes", cue=label)]
        return []

    # --- one cue ---------------------------------------------------------------------------------------------

    def _interpret(self, hit: Hit) -> Reading | None:
        cue, quantity = hit.cue, hit.quantity
        last = self._last_before(hit)
        measure = self._measure(hit, last)
        if measure is None or not fits_form(measure, quantity):
            return None
        score, weak = cue.weight, False
        if cue.measure == "=" and measure in IS_CHANGE:
            score += 0.06  # "the Conservatives lost 6,545 votes and Labour 2,880" goes on counting losses
        mention, guessed = self._subject(hit, measure, last)
        if guessed:
            score -= 0.08 if guessed == 1 else 0.2
            weak = guessed == 2 or score < 0.7
        context = mention
        if mention is None and measure in {"majority", "margin_points"} and hit.cue.election != "past":
            context = self._named_before(hit)
            context = context if context and (context.code == PERSON or (context.code == UNKNOWN and _person_like(context.text))) else None
        if foreign := self._foreign(hit, context):
            return Reading(measure, None, score, quantity.comparator, subject=foreign, reason=f"{foreign} is not in the tables", weak=weak, cue=cue.pattern)
        seat = self._seat(hit, mention)
        if seat is None:
            return None
        measure = self._national(measure, quantity, seat)
        contest, baseline, reason = self.timing.choose(hit, seat, context, measure, last)
        if reason or contest is None:
            return Reading(measure, None, score, quantity.comparator, reason=reason, weak=weak, cue=cue.pattern,
                           subject=mention.text if mention else None)
        return self._build(hit, measure, mention, seat, contest, baseline, score, weak, last)

    def _measure(self, hit: Hit, last: Reading | None) -> str | None:
        """The cue's measure; "=" is that of the number before, and changes follow what they change."""
        cue = hit.cue
        if cue.measure == "none":
            return None
        if cue.measure in {"anaphora", "level"}:
            return self._meant(hit, last)
        if cue.measure == "level_change":
            base = self._meant(hit, last) or ""
            base = {"margin_points": "majority", "lead_points": "share"}.get(base, base)
            if hit.quantity.kind == PERCENT and base in {"votes", "majority"}:
                return f"{base}_percent"
            return CHANGE_OF.get(base)
        if cue.measure == "=":
            if last is None or (last.formula is None and last.measure not in BUILDERS):
                return None
            signed = self.discourse.last_quantity
            if last.measure in IS_CHANGE and signed and signed.sign and not hit.quantity.sign and cue.make != "level_of_last":
                return None  # "Lib Dems 10.5% (+0.5), Greens 1.6%": the list goes on with levels
            measure = LEVEL_OF.get(last.measure, last.measure) if cue.make in {"level_of_last"} else last.measure
            if measure == "margin_points":
                measure = "lead_points"
            return measure if measure in BUILDERS and measure not in {"lead", "ratio", "rank"} else None
        if cue.measure == "share" and cue.subject == "same" and last is not None and last.measure in {"majority", "lead", "margin_points"}:
            return "margin_points"
        if cue.make in {"change_of_last", "signed_change"} and last is not None:
            base = LEVEL_OF.get(last.measure, last.measure)
            if cue.measure == "share_change" and base in {"votes", "majority"} and hit.quantity.step < 1:
                base = "share"
            if hit.quantity.kind == PERCENT and base in {"votes", "majority"}:
                return f"{base}_percent"
            return CHANGE_OF.get(base, cue.measure if base not in {"swing", "lead", "margin_points"} else None)
        return cue.measure

    def _meant(self, hit: Hit, last: Reading | None) -> str | None:
        """The measure of a figure that no noun beside it names: the last noun before it, else that of the number before."""
        percent = hit.quantity.kind in {PERCENT, FRACTION} or hit.quantity.step < 1
        nouns = [(m.start(), m[0]) for m in _NOUNS.finditer(self.shorthand.text[: hit.at])]
        noun = {"vote": "votes", "poll": "votes"}.get(max(nouns)[1], max(nouns)[1]) if nouns else ""
        base = noun or (LEVEL_OF.get(last.measure, last.measure) if last else self.discourse.topic)
        if hit.cue.measure == "level" and not base:
            base = "share" if percent or hit.quantity.value <= 100 else "majority"
        if percent:
            return {"majority": "margin_points", "votes": "share", "votes_cast": "turnout", "valid_votes": "turnout", "rejected": "rejected_share",
                    "lead": "lead_points", "electorate": "turnout"}.get(base, base) or None
        if base in {"share"} and hit.quantity.value > 100:
            return "votes"
        return base or None

    def _last_before(self, hit: Hit) -> Reading | None:
        """The reading of the nearest number before in this sentence, else of the last number of the block."""
        before = [self.readings[p] for p in sorted(self.readings, reverse=True) if p < hit.at]
        if hit.cue.make in {"level_of_last", "change_of_last", "signed_change"} and hit.cue.measure != "anaphora":
            percent = hit.quantity.kind in {PERCENT, POINTS} or hit.quantity.step < 1
            before += reversed(self.discourse.recent)
            alike = [r for r in before if (r.measure in PERCENT_MEASURES) == percent]
            if alike and not (hit.quantity.kind == COUNT and not percent and hit.quantity.value <= 100):
                return alike[0]
        return before[0] if before else self.discourse.last

    # --- whose -------------------------------------------------------------------------------------------------

    def _subject(self, hit: Hit, measure: str, last: Reading | None) -> tuple[Mention | None, int]:
        """The name whose figure it is and how far it was guessed: 0 caught by the pattern, 1 in the sentence, 2 from before."""
        if hit.who is not None and hit.who.code == PRONOUN and re.search(r"\b(?:of|to|with|for|from) \Z", self.shorthand.text[: self._at(hit.who)]):
            return None, 2  # "the nearest of them" is not they
        if hit.who is not None:
            return self.discourse.resolve(hit.who) if hit.who.code == PRONOUN else hit.who, 0
        if hit.cue.subject == "none" or measure in OF_CONTEST or measure in {"majority", "margin_points", "majority_change"} or hit.whos:
            return None, 0
        if hit.cue.subject == "same" or (hit.cue.measure == "=" and hit.cue.election == "past"):
            # The number before is of this sentence, or else the sentence names somebody itself.
            if any(p < hit.at for p in self.readings) or last is None:
                return None, 0
            named = self._named_before(hit)
            return (self.discourse.resolve(named), 0) if named is not None else (None, 0)
        if hit.cue.measure == "anaphora" and last is not None:
            return None, 0
        text = self.shorthand.text
        crossed = 0
        candidates = []
        for p in sorted((p for p in self.shorthand.items if p < hit.at), reverse=True):
            ch = text[p]
            if ch in "ABRGU":
                mention = self.shorthand.mention_at(p)
                if _ADJECTIVAL.match(text, p + 1) or self._aside(p, hit.at) or (mention and mention.code == UNKNOWN and not _person_like(mention.text)):
                    continue
                is_object = bool(_OBJECT.search(text[:p]))
                if mention and mention is not hit.vs and not is_object:
                    candidates.append((crossed, mention))
                    break
                if mention and mention is not hit.vs and is_object and not candidates and crossed == 0:
                    continue
            elif ch in "NDPT":
                crossed += 1
        if candidates:
            mention = candidates[0][1]
            resolved = self.discourse.resolve(mention)
            return resolved, 1 if candidates[0][0] <= 2 else 2
        return self.discourse.subject, 2 if self.discourse.subject else 0

    def _at(self, mention: Mention) -> int:
        """The position of a name in the shorthand."""
        return next(p for p, item in self.shorthand.items.items() if item is mention)

    def _aside(self, position: int, number: int) -> bool:
        """Whether a name stands in an aside about somebody else: "Sam Gyimah, the former Tory minister, polled 9,312"."""
        text = self.shorthand.text
        opened = re.search(r"A, [^,NPDT]*\Z", text[:position])
        return bool(opened) and "," in text[position:number]

    def _named_before(self, hit: Hit) -> Mention | None:
        """The nearest name before the number in this sentence that is no object of a preposition or verb."""
        for p in sorted((p for p in self.shorthand.items if p < hit.at), reverse=True):
            mention = self.shorthand.mention_at(p)
            text = self.shorthand.text
            if mention and mention.code in "ABGRU" and not (self._aside(p, hit.at) or is_object(text, p) or text[p + 1 :].startswith("'")):
                return mention
        return None

    def _foreign(self, hit: Hit, mention: Mention | None) -> str | None:
        """The name of somebody or somewhere that the tables do not have, when the number is theirs."""
        if mention is not None and mention.code == UNKNOWN:
            return mention.text
        text = self.shorthand.text
        for pattern in (r"^(?:\W|X )*(?:in|at|over in|across|down in|up in) (?P<u>U)\b", r"\b(?:in|at) (?P<u>U) (?:in Y|by-election|E)\b", r"(?P<u>U) by-election"):
            match = re.search(pattern, text)
            if match and "C" not in text and (found := self.shorthand.mention_at(match.start("u"))):
                return found.text
        return None

    # --- where -------------------------------------------------------------------------------------------------

    def _seat(self, hit: Hit, mention: Mention | None) -> str | None:
        text, seats = self.shorthand.text, self.discourse.seats
        if after := _IN_SEAT.match(text, hit.at + 1):
            found = self.shorthand.mention_at(after.start("seat"))
            if found and found.seat in seats.by_seat:
                return found.seat
        if mention is not None and mention.code == PERSON:
            own = {seats.contests[key].seat_key for key in contests_of(mention) if key in seats.contests}
            if len(own) == 1:
                return next(iter(own))
        before = [m for p in sorted(self.shorthand.items) if p < hit.at and (m := self.shorthand.mention_at(p)) and m.code == SEAT]
        for found in reversed(before):
            if found.seat in seats.by_seat:
                return found.seat
        if self.discourse.seat in seats.by_seat:
            return self.discourse.seat
        return next(iter(seats.by_seat), None)

    def _national(self, measure: str, quantity: Quantity, seat: str) -> str:
        """In a national table a small whole number that is "won" or "lost" counts seats."""
        seats_like = quantity.kind == COUNT and quantity.value <= 700 and quantity.step >= 1 and quantity.unit in {None, "seats"}
        if self.discourse.seats.this(seat).kind == "national" and seats_like:
            return {"votes": "seats", "votes_change": "seats_change", "majority": "seats"}.get(measure, measure)
        return measure

    # --- formula -----------------------------------------------------------------------------------------------

    def _build(self, hit: Hit, measure: str, mention: Mention | None, seat: str, contest: ContestName, baseline: str,
               score: float, weak: bool, last: Reading | None) -> Reading | None:
        def who(name: Mention | None, where: ContestName = contest) -> Who | None:
            name = self.discourse.resolve(name) if name else None
            found = who_is(name, where) if name else None
            if found is None and name is not None and name.code == PERSON:
                return party_of(name, None)
            return found

        owner = who(mention)
        if mention is None and (hit.cue.subject == "same" or hit.cue.measure in {"=", "anaphora"}) and last is not None:
            owner = self._still(_who_of(last), last, contest)
        if hit.cue.make == "object" and hit.who is None and mention is None:
            return None
        whos = tuple(w for m in hit.whos if (w := who(m)))
        if hit.whos and len(whos) != len(hit.whos):
            return None
        if hit.cue.make == "respectively":
            owner = self._nth(hit, whos)
            if owner is None:
                return None
        if hit.cue.make in {"pair_first", "pair_second"}:
            owner = Who("place", place=1 if hit.cue.make == "pair_first" else 2, label="the winner" if hit.cue.make == "pair_first" else "the runner-up")
            score, weak = score - 0.05, False
        make = hit.cue.make if hit.cue.make in {"together", "top", "each", "others", "rivals", "party_count", "label", "fall_by", "votes_change", "others_main"} else ""
        inner = measure
        if hit.cue.make in {"times", "multiplied", "fall_by"}:
            make = {"times": "ratio"}.get(hit.cue.make, hit.cue.make)
            inner = self._multiplied_measure(hit, last)
        base = None
        party = party_of(mention, contest) if mention else self._party(owner, contest)
        if (whos and hit.cue.make != "respectively") or hit.cue.make == "each":
            owner = None
        if hit.cue.make == "top":
            whos = tuple(Who("place", place=i + 1, label=f"number {i + 1}") for i in range(min(hit.count, 9)))
            owner = None
        if hit.cue.make == "each" and not whos:
            whos = tuple(dict.fromkeys(w for m in self.discourse.named[-4:] if (w := who(m))))[-2:]
        setting = Setting(hit.quantity, inner, score, contest.key, baseline, seat, owner, who(hit.vs), who(hit.to), who(hit.source),
                          whos, party, hit.cue.sign, weak, hit.cue.make if measure in {"lead", "lead_points"} else hit.cue.pattern, last, base)
        builder = BUILDERS.get(make or measure)
        made = builder(setting) if builder else None
        clause = re.split(r", while |, whereas |; | but ", self.shorthand.text[: hit.at])[-1]
        if made and len(self.discourse.seats.by_seat) > 1 and _ACROSS.search(clause):
            made = self._summed(builder, setting, made) or made
        return replace(made, cue=hit.cue.pattern) if made else None

    def _still(self, who: Who | None, last: Reading, contest: ContestName) -> Who | None:
        """The owner of the figure before, in another contest: the party of somebody who did not stand there."""
        if who is None or who.kind != "candidate" or any(c.key == who.key for c in contest.candidates):
            return who
        known = self.discourse.seats.contests.get(last.contest or "")
        return self._party(who, known) if known else who

    @staticmethod
    def _party(who: Who | None, contest: ContestName) -> Who | None:
        """The party of a candidate, for changes; independents stand for themselves."""
        if who is None or who.kind != "candidate":
            return who
        found = next((c for c in contest.candidates if c.key == who.key), None)
        return Who("party", found.party, label=party_label(found.party)) if found and found.party != "independent" else who

    def _summed(self, builder: Builder | None, setting: Setting, made: Reading) -> Reading | None:
        """The same figure added up over all seats of the article."""
        parts = []
        for known in self.discourse.seats.by_seat.values():
            part = builder(replace(setting, contest=known[0].key, baseline=known[1].key if len(known) > 1 else "")) if builder else None
            if part is None or part.formula is None:
                return None
            parts.append(part.formula)
        return replace(made, formula=Plus(tuple(parts)))

    def _multiplied_measure(self, hit: Hit, last: Reading | None) -> str:
        """What was doubled: the noun of the cue, else what the number before measures."""
        words = self.shorthand.text[hit.span[0] : hit.span[1]]
        for word, measure in (("majority", "majority"), ("turnout", "turnout"), ("share", "share"), ("seats", "seats"), ("vote", "votes")):
            if word in words:
                return measure
        return LEVEL_OF.get(last.measure, last.measure) if last else "votes"

    def _nth(self, hit: Hit, whos: tuple[Who, ...]) -> Who | None:
        """"X and Y took 517 and 470 respectively": the name that stands where the number stands in its list."""
        text = self.shorthand.text
        run = re.search(r"[NPDT](?:(?:,| and|, and| to) [NPDT])*\Z", text[: hit.at + 1])
        after = re.match(r"(?:(?:,| and|, and) [NPDT])*", text[hit.at + 1 :])
        if run is None:
            return None
        place = len(re.findall(r"[NPDT]", run[0])) - 1
        total = place + 1 + (len(re.findall(r"[NPDT]", after[0])) if after else 0)
        return whos[place] if total == len(whos) else None


def _same(known: Reading, new: Reading) -> bool:
    """Whether a reading says nothing new: the same formula, or the same majority with its owner left out."""
    if known.measure != new.measure or known.reason != new.reason:
        return False
    return known.formula == new.formula or (known.measure == "majority" and known.contest == new.contest)


def _person_like(text: str) -> bool:
    words = text.split()
    return len(words) >= 2 and all(w[0].isupper() for w in words) and not {"and", "of", "the"} & set(words)


def is_object(text: str, position: int) -> bool:
    """Whether the name at a position is the object of a verb or preposition."""
    return bool(_OBJECT.search(text[:position]))


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def _who_of(last: Reading) -> Who | None:
    """Whose figure the last reading was."""
    formula = last.formula
    while formula is not None and not isinstance(formula, Term):
        formula = formula.left if isinstance(formula, (Minus, Over)) else None
    return formula.who[0] if isinstance(formula, Term) and formula.who else None
