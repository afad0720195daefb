"""Readings of a number that no cue explains, or that the cues may have misread: weak, many, and never a ground to accuse.

A cue is a wording that was seen before. Where there is none, the form of the number, the words around it and the names
nearby still leave only a few things it can be about. They are put behind the readings of the cues, as weak ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import NamedTuple

from factcheck.claims.assembly import Assembler, Parts
from factcheck.claims.cue import Cue
from factcheck.claims.discourse import Discourse
from factcheck.claims.formula import Reading, Term, Who
from factcheck.claims.hits import Hit
from factcheck.claims.measures import IS_CHANGE, OF_CONTEST, OF_WINNER, fits_form, of_members
from factcheck.claims.mentions import PERSON, ROLE, Mention
from factcheck.claims.several import Several
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.subjects import Subjects, is_object
from factcheck.claims.timing import Timing
from factcheck.claims.vocabulary import OTHERS, looks_back
from factcheck.names import ContestName
from factcheck.patterns import compiled
from factcheck.quantities import COUNT, Quantity
from factcheck.quantities.words import SMALL

MOST = 16  # guesses a number
_NAMES = "ABRGU"
_REACH = 70  # characters of the shorthand, on either side of the number, in which words tell what it is


@dataclass(frozen=True)
class Guess:
    """One line of the table: a number of these letters, with these words near it ("#" stands for it), may be of this measure.

    bare: only where no cue tells what the number is about and no noun behind it what it counts.
    """

    letters: str
    measure: str
    score: float
    words: str = ""
    make: str = ""
    bare: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled words."""
        return compiled(self.words)

    @cached_property
    def cue(self) -> Cue:
        """The line as a cue without a pattern."""
        return Cue(self.measure, self.score, "", make=self.make)


_FELL = (
    r"\b(?:fewer|less|down|los[te]\w*|shed|fell|fall\w*|dropp?\w*|slump\w*|mislaid|declin\w*|slid\w*|collaps\w*|"
    r"plung\w*|tumbl\w*|shr[iau]nk|cut|gone|erod\w*|haemorrhag\w*|worse|lower|evaporat\w*|squander\w*)\b"
)
_ROSE = (
    r"\b(?:more|up|added|gain\w*|put on|r[io]se\w*|increas\w*|grew|grow\w*|climb\w*|jump\w*|surg\w*|leap\w*|better|"
    r"higher|improv\w*|swell\w*|adding|boost\w*|advanc\w*)\b"
)
_AHEAD = r"\b(?:ahead|behind|clear|adrift|than|short of|beat\w*|pipped|margin|gap|separat\w*|in front|from|between|lead)\b"
_UNCOUNTED = (
    r"\b(?:spoil\w*|reject\w*|void|invalid|disallow\w*|thr(?:own|ew) out|discount\w*|discard\w*|uncounted|blank|unreadable|illegible|unmarked|"
    r"defac\w*|doodl\w*|scrawl\w*|hash|mess|dud|bin|binned|botch\w*|bungl\w*|rul\w+ (?:out|invalid|void|inadmissible)|set aside|unclear|uncertain\w*|"
    r"(?:not|n't|never|cannot) (?:be )?(?:count\w*|valid|accept\w*|allow\w*|admit\w*)|(?:not|n't) (?:make up|decide|bring))\b"
)
_SEPARATED = (
    r"\b(?:separat\w*|gap|gulf|difference|divid\w*|lead|advantage|edge|deficit|behind|ahead|clear|adrift|short|squeak\w*|squeez\w*|"
    r"spare|overturn\w*|slim\w*|wafer\w*|narrow\w*|beat\w*|thrash\w*|trounc\w*|romp\w*|over [AB]|in by|to play with|defend\w*|"
    r"enjoy\w*|head start|to the good|hung|hang\w*|swung|nearest miss|in it|away from|shy)\b|\b(?:by|within) (?:[a-z]+ )?#"
)
_JOINTLY = r"\b(?:between (?:them|G)|(?<!scraped )(?<!cobbled )together|combined|jointly|pooled)\b"
_SEVERAL = (
    r"\b(?:between|(?<!scraped )(?<!cobbled )(?<!scrabbled )together|combined|both|pair|duo|add(?:s|ed|ing)?|sums?|maths?|arithmetic|tot|joint|jointly|pool|pooled|lump\w*|pile|"
    r"stack|plus|two|trio|throw\w* in|pour\w*|tip(?:ped)?|chuck\w*|bolt\w*|tack\w*|bucket|basket|those #|collective\w*|total|put|united|merged?|alliance|pact|"
    r"(?:the|these|those|all) N (?:of|parties|candidates|rivals|together|combined|big|main|challengers|men|women))\b"
)
_APART = (
    r"\b(?:difference|short|shy|more|fewer|less|clear|over|above|below|exceed\w*|bigger|larger|smaller|greater|gap|behind|ahead|adrift|further|within|spare|"
    r"surplus|beyond|up|down|outnumber\w*|beat\w*|lower|higher)\b"
)
# Everybody but the winner, and the two that lead.
_LOSERS = (
    r"\b(?:(?:some|any|every)(?:one|body) else|(?:other|another|different) (?:candidates?|part(?:y|ies)|names?)|rivals|opponents|losers|also-rans|"
    r"the (?:rest|others?|remainder)|(?:N|everyone|everybody) (?:others?|else)|unsuccessful|against (?:G|him|her|them|[AB]))\b"
)
_ELSE = (
    r"\b(?:(?:some|any)(?:one|body) else|(?:other|another|different) (?:candidates?|part(?:y|ies)|names?)|"
    r"(?:others|rest|also-rans|losers) (?:shared|took|got|had|won|split|polled|mustered)|against (?:G|him|her|[AB]))\b"
)
_TOP_TWO = (
    r"\b(?:old firm|big beasts?|duopoly|two-party|two-horse|two party|(?:big|top|leading|main|front|first|established|major) (?:N|duo|pair|couple|parties|beasts|sides)|"
    r"N (?:big|main|leading|largest|biggest|front|traditional|major|established)|leading lights|front-?runners)\b"
)
_OTHERS = r"\b(?:remain\w*|other|others|rest|below|field|also-rans|trail\w*|smaller|minor|put together|between them|combined|shared)\b"
_TURNOUT = r"\b(?:turnout|turned out|turn out|voted|votes? cast|came out|polling stations?|electorate|electors|register\w*|entitled|eligible|bothered|t/o)\b"

_REGISTER = r"\b(?:register|registration|roll|electorate|electors|names|enrolments?|entitled|eligible)\b"
_SIZE = r"\b(?:short\w*|long\w*|small\w*|big\w*|larg\w*|light\w*|heav\w*|thin\w*|fat\w*)\b"

# Those who did not vote, and the line under which a deposit is lost.
_AWAY = (
    r"\b(?:stay\w* (?:at home|home|away|in)|no say|(?:did|do|had|have|has|could)(?: not|n't) (?:bother|vote|turn|come|take part|care)|"
    r"(?:did|do|had|have|has|could)(?: not|n't)(?=[.,;]|$)|"
    r"something (?:else|better)|"
    r"(?:gave|give|given|giving) (?:it|G|the [a-zCU ]+) a miss|never (?:bother|turn|vote)\w*|abst\w*|sofas?|kettle|non-?voters?|sat (?:it|G) out|indifferen\w*|"
    r"no opinion|washed (?:their|G) hair|not bother\w*|failed to (?:vote|turn)|shunned|ignored|looked (?:out|away)|please-explain|fines?)\b"
)
_DEPOSIT = r"\b(?:deposits?|threshold|refund\w*|forfeit\w*|stake|[GX] back|sav\w+ (?:G|X)|spared|P (?:bar|mark|line|hurdle))\b"
_PER_SEAT = r"\b(?:for (?:every|each)|a (?:head|throw|piece)|apiece|members?|mps?|councillors?|seats?|pricier|cheaper|dearer|cost|price|efficien\w*|got by on|equivalent)\b"

# The most telling first. Extend it here: letters of the shorthand, a measure, how likely it is, and the words it needs.
GUESSES: tuple[Guess, ...] = (
    Guess("N", "rejected", 0.62, _UNCOUNTED),
    Guess("N", "majority", 0.62, r"\b(?:majorit\w*|maj|margin|cushion|winning|victory|won|win|home|sat on|by which|held)\b"),
    Guess("N", "electorate", 0.60, r"\b(?:electors|electorate|registe\w*|roll|entitled|eligible)\b"),
    Guess("N", "votes_cast", 0.58, r"\b(?:cast|turned out|turnout|ballots?|counted|verified|voted|took part)\b"),
    Guess("N", "valid_votes", 0.57, r"\b(?:cast|turned out|turnout|ballots?|counted|valid|voted|took part|total|all)\b"),
    Guess("N", "seats", 0.63, r"\b(?:seats?|councillors?|mps?|members|group|benches)\b"),
    Guess("N", "seats_change", 0.55, r"\b(?:seats?|councillors?|mps?|gains?|gained|losses|lost|net|up|down)\b"),
    Guess("N", "electorate_change", 0.61, rf"(?:{_REGISTER}.*(?:{_FELL}|{_ROSE}|{_SIZE})|(?:{_FELL}|{_ROSE}).*{_REGISTER})"),
    Guess("N", "votes_change", 0.57, _FELL), Guess("N", "votes_change", 0.56, _ROSE),
    Guess("N", "majority", 0.50, _SEPARATED),
    Guess("N", "majority_change", 0.50, r"\bmajority\b"),
    Guess("N", "lead", 0.55, _AHEAD, "gap"),
    Guess("N", "votes", 0.56),
    Guess("N", "votes_change", 0.46), Guess("N", "majority", 0.47, bare=True),
    Guess("N", "cast_change", 0.45, r"\b(?:fewer|more|drop|fall|down|up)\b"),
    Guess("TDP", "swing", 0.62, r"\bsw[iu]ng\w*\b|\b[AB] to (?:the )?[AB]\b"),
    Guess("TD", "turnout_change", 0.60, r"\b(?:turnout|turned out|turn out)\b"),
    Guess("P", "turnout_change", 0.50, rf"(?:\bturnout\b.*{_FELL}|\bturnout\b.*{_ROSE})"),
    Guess("PD", "turnout", 0.60, _TURNOUT),
    Guess("TPD", "margin_points", 0.52, rf"\b(?:majority|margin|lead|ahead|clear|spread|worth)\b|{_SEPARATED}"),
    Guess("TD", "lead_points", 0.50, _AHEAD, "gap"),
    Guess("TD", "share_change", 0.56), Guess("P", "share_change", 0.50, _FELL), Guess("P", "share_change", 0.50, _ROSE),
    Guess("PD", "share", 0.57),
    Guess("P", "votes_percent", 0.45, _FELL), Guess("P", "votes_percent", 0.45, _ROSE),
    Guess("F", "turnout", 0.52, _TURNOUT), Guess("F", "share", 0.50),
    Guess("FM", "ratio", 0.48, make="multiplied"), Guess("FM", "ratio", 0.46, make="times"),
    Guess("F", "ratio", 0.44, _FELL, "fall_by"),
    Guess("NPD", "together", 0.54, _SEVERAL, "together"), Guess("F", "together", 0.54, _JOINTLY, "together"),
    Guess("NPD", "together", 0.52, _OTHERS, "rest"),
    Guess("NPD", "together", 0.55, make="listed"), Guess("NPD", "together", 0.53, _SEVERAL, "sum"),
    Guess("N", "over_several", 0.57, rf"^(?=.*{_SEVERAL})(?=.*{_AHEAD})", "over_several"),
    Guess("N", "lead", 0.50, _APART, "difference"),
    Guess("NPD", "others_winner", 0.58, _LOSERS, "others_winner"), Guess("F", "others_winner", 0.60, _ELSE, "others_winner"),
    Guess("NPD", "top", 0.58, _TOP_TWO, "top"), Guess("F", "top", 0.61, _TOP_TWO, "top"),
    Guess("N", "lead", 0.49, _SEPARATED, "adjacent"), Guess("M", "ratio", 0.33, make="quotient"),
    Guess("PF", "turnout_away", 0.63, _AWAY), Guess("N", "stayed_away", 0.60, _AWAY),
    Guess("N", "votes_per_seat", 0.575, _PER_SEAT),
    Guess("N", "deposit_gap", 0.60, _DEPOSIT), Guess("N", "deposit_gap", 0.59, _DEPOSIT, "above_line"),
    Guess("O", "rank", 0.50),
)


@cache
def _of_letter(letter: str) -> tuple[Guess, ...]:
    """The lines for the numbers that a letter of the shorthand stands for."""
    return tuple(guess for guess in GUESSES if letter in guess.letters)


# People that a number counts are no majority, whatever is said of them: "4,402 Labour voters are gone".
PEOPLE = compiled(r" (?:(?:[a-z-]+|B|C|of|G|E) ){0,3}?(?:voters|people|supporters|locals|folk|souls|electors|neighbours|residents|constituents|backers|adults|citizens|names)\b")
# What tells nothing of what the number counts: the clause ends behind it.
_BARE = compiled(r"(?: votes?)?(?:[.,;:!?)]|$| -|'(?!s\b))")
_PLACE = compiled(
    r"(?:[\w-]+ )?(?:place|spot)?(?:[,.;:)!?]|$| -| with| on| and| but| in C| ahead| behind| by| at| this| E| Y| Z| here| again|, )"
)
# Two figures side by side are the winner's and the runner-up's: "33.3 plays 33.2", "50.7 per cent to its opponents' 49.3".
_SIDES = r"(?: votes| people| ballots| of them)? ?(?:to|against|plays?|versus|v|-) (?:(?:G|[ABRGU]'s?|[a-z']+) ){0,2}"
_FIRST_OF_TWO, _SECOND_OF_TWO = re.compile(rf"{_SIDES}[NPD]"), re.compile(rf"[NPD]{_SIDES}\Z")
_SCORE = re.compile(r"[NPD]-[NPD]")  # what two got: "193-189" is no margin
_THEN = re.compile(r"(?: (?:votes?|points?|per cent|seats?))? E\b")  # "by 1,879 last time"
_DATED = re.compile(r"\b(?:by|on|until|till|from|since|before|after) the \Z")  # "entries by the 19th"
_SEAT_IS = re.compile(r"(?:^|[.;:] )(?:and |but |then )?C(?!')[^ABRG]*\Z")

# Makes whose readings are not built of a cue's owner, and with them those that need nobody's name.
_DIRECT = frozenset({"rest", "sum", "difference", "quotient", "adjacent"})
_NOBODYS = _DIRECT | {"others_winner", "top"}
_FITS_ONLY = frozenset({"deposit_gap", "stayed_away", "turnout_away", "votes_per_seat"})  # of which no figure is taken for a misprint
_LAST_PLACE = 7  # the lowest place of which the gap to the one above is guessed
_WINNER = Mention(0, 0, ROLE, "the winner", place=1)
_SWING_BEFORE = 0.45  # below shares and turnouts

# How likely, of what cue and number, and whose.
_Choice = tuple[float, Hit, Mention | None]
_OWN_TIMES = frozenset({"multiplied", "fall_by", "times"})  # these choose their election otherwise than a level does


class _Where(NamedTuple):
    """The seat of a guess, its newest contest, and (contest, key of the baseline, how likely) of the elections it may be
    of; whether the text says of which seat it speaks, and whether a year in the text alone tells the election."""

    seat: str
    this: ContestName | None
    elections: Sequence[tuple[ContestName, str, float]]
    placed: bool
    year_guessed: bool


_NOWHERE = _Where("", None, (), False, False)


class Guesser:
    """Guesses what the numbers of one sentence may be about."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse, timing: Timing, subjects: Subjects, assembler: Assembler) -> None:
        self.shorthand, self.discourse, self.timing = shorthand, discourse, timing
        self.subjects, self.assembler = subjects, assembler
        self.several = Several(shorthand, discourse)
        self._known: dict[tuple[int, bool, str], _Where] = {}  # of one number, by owner and kind of measure

    def of(self, at: int, cued: bool = False) -> list[Reading]:
        """Weak readings of the number at `at`, the likeliest first; none where a letter tells enough. `cued`: whether a
        cue tells what it is about."""
        quantity = self.shorthand.quantity_at(at)
        if quantity is None or quantity.reason is not None or not self._worth(quantity, at):
            return []
        found: list[Reading] = []
        self._known.clear()
        owners = self._owners(at)
        tried = [choice for guess in self._measures(at, quantity, cued) for choice in self._choices(guess, quantity, at, owners)]
        for likely, hit, owner in sorted(tried, key=lambda choice: -choice[0]):
            if len(found) >= MOST and likely <= sorted(reading.score for reading in found)[-MOST]:
                break  # none of the rest is likelier than those found
            for reading in self._direct(hit) if hit.cue.make in _DIRECT else self._readings(hit, owner, likely):
                if all(reading.measure != known.measure or reading.formula != known.formula for known in found):
                    found.append(reading)
        return sorted(found, key=lambda r: -r.score)[:MOST]

    def _worth(self, quantity: Quantity, at: int) -> bool:
        """A small whole number says too little to guess at, and an order is no place in every sentence."""
        text = self.shorthand.text
        if text[at] == "O":
            of_seat = _SEAT_IS.search(text[:at])  # "Elm, with 65%, ranked second" among the wards
            dated = quantity.text[0].isdigit() and _DATED.search(text, 0, at)
            return quantity.value > 1 and not of_seat and not dated and bool(_PLACE.match(text[at + 1 :].lstrip()))
        return text[at] != "N" or quantity.value >= (3 if self._national() else 20)

    def _national(self) -> bool:
        """Whether seats are counted: the text speaks of a whole country, region or council."""
        here = self._here()
        return here is not None and here.kind == "national"

    def _here(self) -> ContestName | None:
        """The newest contest of the only seat of the tables, else of the one spoken of."""
        seats = self.discourse.seats
        seat = next(iter(seats.by_seat)) if len(seats.by_seat) == 1 else self.discourse.seat
        return seats.this(seat) if seat in seats.by_seat else None

    def _measures(self, at: int, quantity: Quantity, cued: bool) -> Iterator[Guess]:
        letter, text = self.shorthand.text[at], self.shorthand.text
        people = bool(PEOPLE.match(text, at + 1))
        score = letter in "NPD" and "-" in (text[at + 1 : at + 2], text[at - 1 : at]) and bool(_SCORE.search(text, max(0, at - 2), at + 3))
        bare = not cued and bool(_BARE.match(text, at + 1))
        here_told = f"{text[max(0, at - _REACH) : at]}#{text[at + 1 : at + _REACH]}"
        around, found = f"{self.discourse.topic} {here_told}", {"": True}  # several lines need the same words
        national, members = (here := self._here()) is not None and here.kind == "national", here is not None and here.members
        for guess in _of_letter(letter):
            of_seats = "seats" in guess.measure or guess.measure == "votes_per_seat"
            if (of_seats and not national) or (guess.bare and not bare) or ((people or score) and guess.measure in OF_WINNER):
                continue
            if guess.words not in found:
                found[guess.words] = guess.pattern.search(around) is not None
            if found[guess.words] and fits_form(guess.measure, quantity):
                if guess.measure == "swing" and not guess.pattern.search(here_told):
                    yield replace(guess, score=_SWING_BEFORE)  # only the sentence before spoke of one
                elif not members:
                    yield guess
                elif measure := of_members(guess.measure, quantity):
                    yield replace(guess, measure=measure)

    def _owners(self, at: int) -> list[tuple[Mention, float]]:
        """Names that the number may belong to, with how likely each is: before it, behind it, and who was spoken of."""
        text = self.shorthand.text
        names = [(p, m) for p in sorted(self.shorthand.items) if (m := self.shorthand.mention_at(p)) and text[p] in _NAMES]
        before = [(p, m) for p, m in reversed(names) if p < at]
        after = [(p, m) for p, m in names if at < p <= at + _REACH]
        if before and (nearest := before[0][1]).text.casefold() in OTHERS and self.discourse.resolve(nearest) is None:
            return []  # "his rival 1,918", of several
        ranked: list[tuple[Mention | None, float]] = [(m, likely - (0.05 if is_object(text, p) else 0)) for (p, m), likely in zip(before, (1.0, 0.9, 0.8), strict=False)]
        ranked += [(mention, (0.94, 0.84)[place]) for place, (_, mention) in enumerate(after[:2])]
        ranked.append((self.discourse.subject, 0.85 if not before else 0.7))
        ranked += [(self.discourse.person, 0.68), (self.discourse.party, 0.66)]
        if _FIRST_OF_TWO.match(text, at + 1):
            ranked.append((_WINNER, 0.8))
        elif _SECOND_OF_TWO.search(text[:at]):
            ranked.append((Mention(0, 0, ROLE, "the runner-up", place=2), 0.8))
        if self.discourse.seat in self.discourse.seats.by_seat and self.discourse.seats.this(self.discourse.seat).kind == "referendum":
            ranked.append((Mention(0, 0, ROLE, "the winning side", place=1), 0.8))
        known: dict[tuple[str, object], tuple[Mention, float]] = {}
        for named, score in ranked:
            meant: Mention | None = self.discourse.resolve(named) if named else None
            if meant is not None and meant.code in {"A", "B", "R"} and self.subjects.may_own(meant, at):
                key: tuple[str, object] = (meant.code, meant.party or meant.text) if meant.code != PERSON else (PERSON, meant.candidates)
                if key not in known or known[key][1] < score:
                    known[key] = (meant, score)
        return sorted(known.values(), key=lambda pair: -pair[1])[:5]

    def _choices(self, guess: Guess, quantity: Quantity, at: int, owners: list[tuple[Mention, float]]) -> Iterator[_Choice]:
        """One line of the table for everybody whom it may be about."""
        hit = Hit(guess.cue, quantity, at, (max(0, at - _REACH), at + _REACH))
        if guess.make in {"together", "listed"}:
            for several in self.several.listed(at) if guess.make == "listed" else self.several.groups(at, owners):
                yield guess.score, hit._replace(cue=replace(guess.cue, make="together"), whos=several), None
        elif guess.make == "over_several":
            for several in self.several.groups(at, owners)[:4]:
                for owner, likely in (*owners[:3], (_WINNER, 0.8)):
                    if owner not in several:
                        yield guess.score * likely, hit._replace(whos=several), owner
        elif guess.make in _NOBODYS or guess.measure in OF_CONTEST or guess.measure in OF_WINNER:
            yield guess.score, hit, None
        elif guess.make in {"gap", "times"}:
            near = owners[:3]
            for i, (owner, likely) in enumerate(near):
                for j, (other, as_likely) in enumerate(near):
                    if i < j or (i != j and guess.make == "times"):
                        yield guess.score * (likely + as_likely) / 2, hit._replace(vs=other), owner
        else:
            if guess.make in {"multiplied", "fall_by"}:
                yield guess.score, hit, None
            for owner, likely in owners:
                yield guess.score * likely, hit, owner

    def _direct(self, hit: Hit) -> Iterator[Reading]:
        """Guesses that are made of the figures before, or of the places in the result."""
        if hit.cue.make == "difference" and (mark := self.timing.marks.of(hit.at)) is not None and self.shorthand.text[mark] == "E":
            return iter(())  # "having beaten him by 1,879 last time" is none of the figures before
        own = {"rest": self._rest, "adjacent": self._adjacent, "quotient": self.several.ratios}
        return own.get(hit.cue.make, self.several.of_before)(hit)

    def _adjacent(self, hit: Hit) -> Iterator[Reading]:
        """"94 ballots divide silver from bronze": the gaps between a place from the second on and the next one."""
        seat = self.subjects.where.seat(hit, None)
        contest = self.discourse.seats.this(seat) if seat is not None else None
        if contest is None:
            return
        for place in range(2, min(_LAST_PLACE, len(contest.candidates))):
            two = tuple(Who("place", place=k, label=f"number {k}") for k in (place, place + 1))
            likely = hit.cue.weight - place / 1000
            yield Reading("lead", Term("lead", contest.key, two), likely, hit.quantity.comparator, contest=contest.key, unit="votes", weak=True, placed=False)

    def _rest(self, hit: Hit) -> Iterator[Reading]:
        """"The remaining eight shared 247": the candidates at the bottom, as many as the sentence says."""
        text = self.shorthand.text[: hit.at]
        counts = [int(q.value) for p in self.shorthand.items if (q := self.shorthand.quantity_at(p)) and p < hit.at and q.kind == COUNT and 2 <= q.value <= 20]
        counts += [SMALL[word] for word in re.findall(r"[a-z]+", text) if 2 <= SMALL.get(word, 0) <= 13]
        seat = self.subjects.where.seat(hit, None)
        if seat is None:
            return
        contest = self.discourse.seats.this(seat)
        votes = hit.quantity.kind == COUNT and hit.quantity.step >= 1
        measure, unit = ("votes", "votes") if votes else ("share", "percent")
        for number in dict.fromkeys(counts[-2:]):
            last = tuple(Who("place", place=-place, label=f"number {place} from the bottom") for place in range(1, number + 1))
            formula = Term(measure, contest.key, last)
            yield Reading("other_result", formula, hit.cue.weight, hit.quantity.comparator, contest=contest.key, unit=unit, weak=True,
                          subject=f"the last {number}")

    def _readings(self, hit: Hit, owner: Mention | None, score: float) -> Iterator[Reading]:
        """The guess for the election that the context gives, and for the other one."""
        make, measure = hit.cue.make, hit.cue.measure
        key = id(owner), measure in IS_CHANGE, make if make in _OWN_TIMES else ""
        if key not in self._known:  # the same for most guesses at one number
            self._known[key] = self._where(hit, owner)
        where = self._known[key]
        for contest, base, likely in where.elections:
            base = "" if make == "times" else base
            made = self.assembler.build(Parts(hit, measure, owner, where.seat, contest, base, score * likely, True, None))
            if made is not None:
                yield made if where.placed and measure not in _FITS_ONLY else made._replace(placed=False)
                total = self.assembler.over_all_seats(made, hit.at) if contest is where.this and make != "together" else None
                if total is not None:
                    yield total._replace(score=made.score * 0.9, placed=not where.year_guessed)

    def _where(self, hit: Hit, owner: Mention | None) -> _Where:
        """In which seat and at which elections the number at a place may be somebody's."""
        seat = self.subjects.where.seat(hit, owner)
        if seat is None:
            return _NOWHERE
        chosen, baseline, reason = self.timing.choose(hit, seat, owner, hit.cue.measure, None)
        if chosen is None or reason:
            return _NOWHERE
        seats = self.discourse.seats
        this, before = seats.this(seat), seats.before(seat)
        year_guessed = self.timing.year_guessed(hit.at, seat)
        placed = (self.subjects.where.placed(hit, owner) or self.discourse.adrift) and not self.subjects.where.elsewhere(hit) and not year_guessed
        elections = [(chosen, baseline, 1.0)]
        if hit.cue.measure not in IS_CHANGE and hit.cue.make not in {"multiplied", "times"} and before is not None and not _THEN.match(self.shorthand.text, hit.at + 1):
            other = before if chosen.key == this.key else this
            if other.key == this.key or looks_back(self.shorthand.text):
                elections.append((other, "", 0.88))
        return _Where(seat, this, elections, placed, year_guessed)
