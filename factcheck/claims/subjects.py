"""Whose figure a number is, and in which seat: the name the cue caught, the nearest before, or the subject so far."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.beaten import is_beaten, is_undone
from factcheck.claims.discourse import Discourse, own_seat
from factcheck.claims.formula import Reading, Term
from factcheck.claims.hits import OF_HIS_PAST, Hit
from factcheck.claims.measures import OF_CONTEST, OF_WINNER
from factcheck.claims.mention import person_like
from factcheck.claims.mentions import PARTY, PERSON, PRONOUN, ROLE, SEAT, UNKNOWN, Mention
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.whereabouts import Whereabouts
from factcheck.parties import ANSWERS
from factcheck.patterns import compiled

# How far an owner was guessed: caught, the only name before, caught as a pronoun, one of several names, carried over.
CAUGHT, ALONE, BY_PRONOUN, IN_SENTENCE, FROM_BEFORE = range(5)
_NAMES, _NUMBERS = "ABRGU", "NDPT"

# A party that only describes the next noun: "the Labour stronghold of Hartlepool".
_DOES = re.compile(r" (?:had|has|was|is|got|took|came|ran|stood|finished|polled|won|lost|drew)\b")
_ADJECTIVAL = re.compile(
    r" (?:stronghold|seat|bastion|citadel|heartland|territory|leader|minister|government|source|sources|spokes\w+|"
    r"charge|challenge|onslaught|assault|threat|surge|scare|wave|tide|insurgency|squeeze|headquarters|hq|chairman|chair|whip|peer|voter|voters|agent|activists?|campaign)\b"
)
# A verb or preposition of which the next name is the object.
_OBJECT = compiled(
    r"(?:\b(?:over|than|against|ahead of|behind|beat|beats|beating|saw off|seeing off|held off|fended off|edged out|"
    r"edged|pipping|defeating|trailing|overtaking|leapfrogging|outpolling|outscoring|trouncing|thrashing|ousting|unseating|toppling|denying|holding off|"
    r"fending off|edging out|trounced|overcame|outpolled|kept|keeps|keeping|replac(?:ed|ing)|succeed(?:ed|ing)|from|"
    r"defeated|ousted|unseated|pipped|to|(?:held|vacated|relinquished|represented|left|given up|left vacant) by|"
    r"of|with|between|for|alongside|beside|next to|under|behind|like|unlike|via|after)|"
    r"\(|-) (?:the |a |an |his |her |its )*\Z|\(\Z"
)
_LEFT_BEHIND = compiled(r"\b(?:leaving|left|pushing|pushed|relegating|relegated|forcing|forced|consigning|consigned)(?: the)?(?: B(?:'s)?)? \Z")
_WON_IT = re.compile(r"\b(?:shaded|edged|nicked|carried|won|took|held|lost|kept|snatched|pinched) \Z")  # what is won is nobody's name
_RELATIVE = re.compile(r",? (?:which|who)\b(?! [ABGU])")
# What somebody has that does nothing: "stood down in Dr Taylor's favour and came away with 6,040".
_NOT_BY_HIM = re.compile(r"'s? (?:favour|wake|shadow|place|stead|absence|expense|footsteps|shoes|honour|"
                         r"memory|hands|direction|name|corner|backyard|seat|successor|predecessor|death|departure|resignation)\b")
_INSTITUTION = re.compile(
    r"\b(?:Council|County|Borough|Hall|Street|Road|University|College|School|Hospital|Centre|House|Assembly|Government|"
    r"Commission|Elections (?=[A-Z])|Electoral Office|Associated Press|AEC|VEC|ECI|AAP|PTI|AP|ABC|CBC|RNZ)\b"
)
# What "his" is about: the figure, or what is counted; not "his career".
_OWNS = re.compile(r" (?:own |new |old )?(?:[+-]?[NPDT]\b|votes?\b|share|slice|tally|total|haul|score|poll|percentage|support|pile)")
# How a clause goes on behind an object, and the other names of a list of objects.
_AND_DID = re.compile(r",? (?:and|but|then|before) (?:[a-z]+ly |then |so |still )*(?!who|which|whose|a\b|an\b|the\b)[a-z]{3,}")
_ENDING = re.compile(r",? (?:with|on|[a-z]+ing) ")
_LIST_BEFORE = re.compile(r"[ABRU](?:, (?:the )?[ABRU])*,? and (?:the )?\Z")
# Where somebody works or what they wrote for is nobody that "he" stands for: "a student at Glasgow University".
_BELONGS_TO = re.compile(r"\b(?:at|in|near|of|off|from|round|around|through) (?:the )?\Z")
_OPENING = re.compile(r"(?:(?:and|but|yet|so|now|still|in all|in the end|at least|overall|the|for all that|even so|this time|of course|today|nor|meanwhile|however),? )*", re.I)
_OF_THEM = re.compile(r"\b(?:of|to|with|for|from) \Z")
# "the former U journalist"
_TRADE = re.compile(r"(?:^|[ ,(])(?:the|an?|former|ex|one-time|retired|ex-)(?: [a-z-]+)?[ -]\Z")
_TRADESMAN = compiled(r" (?:[a-z]+ )?(?:[a-z]*(?:er|or|ist|ian|ant)|[a-z-]*(?:man|woman|boss|chief|hand|host|star|executive|nurse|cook|guide|academic|official))\b(?! [A-Z])")
_OWNED = re.compile(r"U's (?:[a-z-]+ ){0,2}\Z")
# An opening whose subject comes behind it: "Down from 48 to nine, the nationalists have ...".
_DANGLING = re.compile(r"(?:down|up|behind|ahead|back|having|despite|after|with|on|from|at|[a-z]+(?:ed|ing))\b[^.;:]*\Z")
_MAIN_CLAUSE = compiled(r", (?!(?:and|but|or|nor|while|compared|versus|against|from|down|up|a|an|in|on|at|to|with|than|which|who)\b)[a-zA-Z]")
# Whose the next figure is, without a name: "our share leapt 30.4, theirs shrank by 20".
_ANOTHERS = re.compile(r"\b(?:theirs|ours|mine|yours|the others?|that of (?:the|his|her|their|its)|the (?:former|latter))\b")
# Behind a figure of somebody's the clause goes on with theirs, unless it turns to others: "the DUP lost three and has five".
_TURNS = re.compile(
    r"[;:()]| - |\b(?:while|whereas|as|when|where|which|who|whose|that|than|if|had|would|could|was|were|others?|rest|remain(?:der|ing)|rivals?|opponents?|"
    r"opposition|nobody|none|everyone|each|both|second|third|last|next|runners?-?up|winners?|government|combined|together|between|"
    r"theirs|against|behind|ahead)\b")
_ITS = re.compile(r"B(?:'s?)? (?:[a-z-]+ ){0,2}\Z")
_OF_BOTH = re.compile(r"\b(?:neither|both|either) (?:the )?[ABU] (?:and|n?or) (?:the )?[ABU]\b[^.;:ABRU]*\Z")  # "neither X nor Y stood, and their"
PLACES = {"winner": 1, "runner-up": 2}  # subjects of cues
_OWNED_MEASURES = frozenset({"seats", "seats_change"})


def _nobodys(last: Reading) -> bool:
    """Whether the figure before is of nobody in particular: all the seats there are."""
    return isinstance(last.formula, Term) and not last.formula.who


# "piled up 18,193 votes to her 17,036": of somebody else than the figure before.
_AGAINST = re.compile(r"[NPDT](?: votes?| points?)?,? (?:to|against|as against|versus|v|compared (?:with|to)) \Z")


_FOR_OR_AGAINST = re.compile(r"\b(?:for|against|favou?r(?:ed|ing)?|oppos(?:ed|ing)|approv(?:ed|al|ing)|reject(?:ed|ing)|back(?:ed|ing)|support(?:ed|ing)?|agree[ds]?|"
                             r"pass(?:ed|es|ing)|carr(?:ied|ies)|adopt(?:ed|s)|fail(?:ed|s)(?! to)|defeat(?:ed)?|enact(?:ed|s))\b")


class Subjects:
    """Finds whose the numbers of one sentence are. `readings`: those of its numbers so far, by position."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse, readings: dict[int, Reading]) -> None:
        self.shorthand, self.discourse, self.readings = shorthand, discourse, readings
        self.where = Whereabouts(shorthand, discourse)

    def of(self, hit: Hit, measure: str, last: Reading | None) -> tuple[Mention | None, int]:
        """The name whose figure it is, and how far it was guessed."""
        cue = hit.cue
        if hit.who is not None:
            return self._nearest(hit) if self._goes_on_past(hit) else self._caught(hit.who)
        if cue.subject in ANSWERS:
            told = re.search(rf"\b{cue.subject}\b", self.shorthand.text) or _FOR_OR_AGAINST.search(self.shorthand.text)  # else it may be of the other answer
            return Mention(hit.quantity.start, hit.quantity.start, PARTY, cue.subject.title(), party=cue.subject), CAUGHT if told else FROM_BEFORE
        of_contest = measure in OF_CONTEST and cue.make not in {"party_count", "party_deposits", "below"}
        if cue.subject == "none" or hit.whos or of_contest or measure in OF_WINNER:
            return None, CAUGHT
        if cue.subject in PLACES and not cue.make:
            return Mention(hit.quantity.start, hit.quantity.start, ROLE, f"the {cue.subject}", place=PLACES[cue.subject]), CAUGHT
        if cue.subject == "same" or (cue.measure == "=" and cue.election == "past"):
            # The number before is of this sentence, or else the sentence names somebody itself.
            before = [p for p in self.readings if p < hit.at]
            if before and _ANOTHERS.search(self.shorthand.text, max(before), hit.at):
                return None, FROM_BEFORE
            if before and (self._named_between(max(before), hit.at) or (measure in _OWNED_MEASURES and last is not None and _nobodys(last))):
                return self._nearest(hit)
            if before or last is None:
                return None, CAUGHT
            named = self._named_before(hit)
            if named is not None and named.gender == "n" and named.code == PRONOUN and self.shorthand.items.get(hit.span[0]) is not named and any(
                    self.shorthand.items.get(p) is named for p in range(*hit.span)):
                named = None  # "it", which stands for the figure: "now it is 3.2 per cent"
            if named is None and _DANGLING.match(self.shorthand.text[: hit.at]) and _MAIN_CLAUSE.search(self.shorthand.text, hit.at):
                return None, FROM_BEFORE
            # A number before that no cue could read: it may be of several together.
            unread = any(self.shorthand.text[p] in _NUMBERS for p in self._positions_before(hit.at))
            return self.discourse.resolve(named) if named is not None else None, FROM_BEFORE if unread else CAUGHT
        if cue.measure == "anaphora" and last is not None:
            unread = any(self.shorthand.text[p] in _NUMBERS and p not in self.readings for p in self._positions_before(hit.at))
            return None, FROM_BEFORE if unread else CAUGHT
        return self._nearest(hit)

    def person_before(self, hit: Hit, measure: str) -> Mention | None:
        """Somebody named before a majority that is nobody's in particular: their election is the one it is of."""
        if measure not in {"majority", "margin_points"} or hit.cue.election == "past":
            return None
        named = self._named_before(hit)
        if named and named.code == PRONOUN and named.gender in {"m", "f"}:
            if self._stranger_before(next(p for p, item in self.shorthand.items.items() if item is named)):
                return None  # "with Tony Blair carrying all before him"
            meant = self.discourse.resolve(named)
            return meant if meant and meant.code == PERSON else None
        if named and (named.code == PERSON or (named.code == UNKNOWN and person_like(named.text))):
            return named
        return None

    def foreign(self, mention: Mention | None, hit: Hit) -> str | None:
        """The name of somebody or somewhere that the tables do not have, when the number is theirs."""
        if hit.cue.measure == "parts":
            return None  # "five of Arizona's 15 counties"
        if owned := _OWNED.search(self.shorthand.text[: hit.at]):
            owner = self.shorthand.mention_at(owned.start())
            if owner and not _INSTITUTION.search(owner.text) and not self._nameless():
                return owner.text
        if mention is not None and mention.code == UNKNOWN and not self._employs(mention):
            nameless = self._nameless() and person_like(mention.text)
            return None if nameless or _INSTITUTION.search(mention.text) else mention.text
        return self.where.place_unknown(hit.at)

    def _employs(self, mention: Mention) -> bool:
        """Whether a name only tells somebody's trade: "the former Daily Record journalist"."""
        at = next((p for p, item in self.shorthand.items.items() if item is mention), None)
        return at is not None and _TRADE.search(self.shorthand.text, 0, at) is not None and _TRADESMAN.match(self.shorthand.text, at + 1) is not None

    def may_own(self, mention: Mention, at: int) -> bool:
        """Whether somebody may have a figure of which the sentence does not say whose it is: nobody spoken of before who stood
        in another seat than those that it names."""
        named = {m.seat for p in self._positions_before(at) if (m := self.shorthand.mention_at(p)) and m.code == SEAT}
        if not named or mention.code != PERSON or mention.end > self.shorthand.sentence.start:
            return True
        return own_seat(mention, self.discourse.seats) in {None, *named}

    # --- steps -----------------------------------------------------------------------------------------------

    def _nameless(self) -> bool:
        """Whether the tables of the seat spoken of know parties alone."""
        seats = self.discourse.seats
        if self.discourse.seat not in seats.by_seat:
            return False
        return not any(c.person for c in seats.this(self.discourse.seat).candidates)

    def _caught(self, name: Mention) -> tuple[Mention | None, int]:
        """The name that the cue caught; a pronoun is who it stands for."""
        if name.code != PRONOUN:
            return name, CAUGHT
        at = next(p for p, item in self.shorthand.items.items() if item is name)
        if name.gender == "n" and _OF_THEM.search(self.shorthand.text[:at]):
            return None, FROM_BEFORE  # "the nearest of them"
        if name.text.casefold() in {"they", "their", "them"} and _OF_BOTH.search(self.shorthand.text, 0, at):
            return None, FROM_BEFORE
        if name.gender in {"m", "f", "p"} and self._stranger_before(at):
            return None, FROM_BEFORE  # "a new candidate, Dan Cole, who is 30: he scored 85.7"
        meant = self.discourse.resolve(name)
        if name.gender in {"m", "f"} and meant is not None and _AGAINST.search(self.shorthand.text, 0, at) and self._named_last(meant, at):
            return self.discourse.another(meant, name.gender), BY_PRONOUN
        if name.text.casefold() in {"they", "their", "it", "its"} and meant is self.discourse.party and self.discourse.beside:
            return meant, FROM_BEFORE  # "Labour took it from the Conservatives. They polled 18,462"
        if name.gender == "n" and meant is not None and meant.end <= self.discourse.opened and not self._opens(at):
            return meant, FROM_BEFORE  # "they" of a party that this paragraph has not named, or by a nickname
        if name.text.casefold() in {"its", "their"} and _OWNS.match(self.shorthand.text, at + 1) and meant is not None and self._alone_before(meant, at):
            return meant, ALONE
        acts = name.text.casefold() in {"he", "she"} or _OWNS.match(self.shorthand.text, at + 1) is not None
        return meant, ALONE if meant is not None and acts and self.discourse.unmistakable(meant, name.gender) else BY_PRONOUN

    def _named_last(self, meant: Mention, at: int) -> bool:
        """Whether somebody is the last person named before a position in the sentence."""
        named = (m for p in self._positions_before(at) if (m := self.shorthand.mention_at(p)) and m.code == PERSON)
        return (last := next(named, None)) is not None and last.candidates == meant.candidates

    def _goes_on_past(self, hit: Hit) -> bool:
        """Whether the name that the cue caught is an object and its subject goes on: "conceded to Archer and had 8,455"."""
        text = self.shorthand.text
        place = next((p for p in self._positions_before(hit.at) if self.shorthand.items[p] is hit.who), -1)
        if place < 0 or not self._names_before(place):
            return False
        listed = _LIST_BEFORE.search(text, 0, place) if _ENDING.match(text, place + 1) else None  # "beat Baker and Carter, with"
        return is_object(text, place) if _AND_DID.match(text, place + 1) else listed is not None and is_object(text, listed.start())

    def _opens(self, at: int) -> bool:
        """Whether a pronoun is the first that a paragraph names, so that it stands for whom the one before spoke of last."""
        marked = self.shorthand.sentence.start - self.discourse.opened  # by a list or emphasis
        return marked <= 4 and not self._positions_before(at) and _OPENING.fullmatch(self.shorthand.text, 0, at) is not None

    def _alone_before(self, meant: Mention, at: int) -> bool:
        """Whether a party is all that the sentence names before a position: "Alliance was the big mover, its share"."""
        named = [m for p in self._positions_before(at) if self.shorthand.text[p] in _NAMES and (m := self.shorthand.mention_at(p)) and m.code != PRONOUN]
        return bool(named) and meant.party is not None and all(m.code in {PARTY, PERSON} and m.party == meant.party for m in named)

    def _stranger_before(self, at: int) -> bool:
        """Whether the last person named in the sentence before a position is none of the tables."""
        for p in self._positions_before(at):
            mention = self.shorthand.mention_at(p)
            if mention is not None and mention.code == PERSON:
                return False
            if mention is not None and mention.code == UNKNOWN and self._begins(p):
                return True
            if mention is not None and mention.code == UNKNOWN and person_like(mention.text) and not _BELONGS_TO.search(self.shorthand.text, 0, p):
                return not _INSTITUTION.search(mention.text)
        return False

    def _begins(self, position: int) -> bool:
        """Whether somebody the tables do not know is what the sentence begins with, and does something: "Roy had been ..."."""
        return not self.shorthand.text[:position].strip() and _DOES.match(self.shorthand.text, position + 1) is not None

    def _nearest(self, hit: Hit) -> tuple[Mention | None, int]:
        """The nearest name before that can own the number, behind more than two others a guess; else the subject."""
        crossed = 0
        for p in self._positions_before(hit.at):
            letter = self.shorthand.text[p]
            if letter in _NUMBERS:
                crossed += 1
            elif letter in _NAMES:
                mention = self.shorthand.mention_at(p)
                if mention is hit.vs:
                    continue
                if mention and self._is_other(mention, hit):
                    crossed = 3  # "beat them by 300": whoever stands before them may be one of them too
                elif mention and self._can_own(mention, p, hit.at):
                    goes_on = crossed == 0 or (crossed <= 2 and not _TURNS.search(self.shorthand.text, p, hit.at))
                    alone = goes_on and mention.code != PRONOUN and not self._names_before(self._with_party(mention, p))
                    return self.discourse.resolve(mention), ALONE if alone else IN_SENTENCE if crossed <= 2 else FROM_BEFORE
        if self.discourse.label is not None:
            return self.discourse.label, ALONE  # "GREENS: one seat, unchanged. Share 4 per cent."
        return self.discourse.subject, FROM_BEFORE if self.discourse.subject else CAUGHT

    def _with_party(self, mention: Mention, position: int) -> int:
        """Where somebody's name begins, with the party before it: "Labour's Ann Archer", "the Tory Bob Baker"."""
        named = _ITS.search(self.shorthand.text, 0, position) if mention.code == PERSON else None
        party = self.shorthand.mention_at(named.start()) if named else None
        return named.start() if named and party is not None and party.party == mention.party else position

    def _is_other(self, mention: Mention, hit: Hit) -> bool:
        """Whether a name is that of the other side, which the cue caught: "she beat the Greens, leading them by 300"."""
        if hit.vs is None or hit.vs.code != PRONOUN:
            return False
        other, one = self.discourse.resolve(hit.vs), self.discourse.resolve(mention)
        return one is not None and other is not None and one.text == other.text

    def _named_between(self, number: int, at: int) -> bool:
        """Whether somebody who can own the number at `at` is named behind the number before it."""
        found = ((p, self.shorthand.mention_at(p)) for p in self._positions_before(at) if p > number)
        return any(m is not None and m.code in {PERSON, PARTY} and self._can_own(m, p, at) for p, m in found)

    def _names_before(self, position: int) -> bool:
        """Whether another name or number stands before a position of the sentence."""
        return any(self.shorthand.text[p] in _NAMES + _NUMBERS for p in self._positions_before(position))

    def _can_own(self, mention: Mention, position: int, number: int) -> bool:
        """Whether a name can own a number after it: not in an aside, no object, no mere adjective, no place."""
        text = self.shorthand.text
        if (own := _RELATIVE.match(text, position + 1)) and own.end() <= number and "," not in text[own.end() : number]:
            return True  # "gained it from Labour, which dropped to third"
        if _ADJECTIVAL.match(text, position + 1) or self._aside(position, number) or is_object(text, position):
            return False
        if _NOT_BY_HIM.match(text, position + 1) or OF_HIS_PAST.match(text, position + 1):
            return False
        return mention.code != UNKNOWN or (person_like(mention.text) and not _BELONGS_TO.search(text, 0, position))

    def _named_before(self, hit: Hit) -> Mention | None:
        """The nearest name before the number in this sentence that is no object of a preposition or verb."""
        text = self.shorthand.text
        for p in self._positions_before(hit.at):
            mention = self.shorthand.mention_at(p)
            if mention is None or mention.code not in _NAMES:
                continue
            if not (self._aside(p, hit.at) or is_object(text, p) or text[p + 1 :].startswith("'") or (mention.code == UNKNOWN and _BELONGS_TO.search(text, 0, p))):
                return mention
        return None

    def _aside(self, position: int, number: int) -> bool:
        """Whether a name stands in an aside on somebody else, "Sam Gyimah, the former Tory minister, polled 9,312", or on a seat as
        theirs: "captured Northam, Attlee's old patch, with 19,609"."""
        text = self.shorthand.text
        opened = re.search(r"[AC], [^,NPDT]*\Z" if text.startswith("'", position + 1) else r"A, [^,NPDT]*\Z", text[:position])
        return bool(opened) and "," in text[position:number]

    def _positions_before(self, at: int) -> list[int]:
        """Positions of the names and numbers before `at`, the nearest first."""
        return [p for p in reversed(self.shorthand.items) if p < at]


@lru_cache(512)
def is_object(text: str, position: int) -> bool:
    """Whether the name at a position of a shorthand is the object of a verb or preposition."""
    if text[position : position + 1] == "G" and _WON_IT.search(text[:position]):
        return True
    return bool(_OBJECT.search(text[:position])) or is_undone(text, position) or (text[position : position + 1] in {"A", "B", "R", "U"} and (
        is_beaten(text, position) or _LEFT_BEHIND.search(text, 0, position) is not None))
