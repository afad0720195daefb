"""What has been said so far: the seat, people and parties spoken of, the number before, the election of the passage."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from factcheck.claims.elections import Seats
from factcheck.claims.first_names import GENDERS_OF_TITLES, gender_of, gender_of_title
from factcheck.claims.formula import Reading, Who, the_party
from factcheck.claims.holders import held_then
from factcheck.claims.joining import introduced_name
from factcheck.claims.mention import without_s
from factcheck.claims.mentions import PARTY, PERSON, PRONOUN, ROLE, SEAT, UNKNOWN, Mention
from factcheck.claims.people import unaccented
from factcheck.claims.shorthand import holds_figure
from factcheck.claims.vocabulary import RIVALS
from factcheck.names import ContestName
from factcheck.quantities import Quantity

_TOPICS = ("turnout", "majority", "share", "swing", "electorate")
# What a sentence without a figure names and the next counts: "Spoilt papers may hold a message. There were 5,030 of them".
_PAPERS = re.compile(
    r"\b(?P<rejected>(?:spoil[et]d?|rejected|invalid|void|informal|doubtful|dubious|questionable|disputed) (?:ballot |voting )?(?:papers|ballots|votes)|"
    r"papers (?:were |had been )?(?:spoilt|spoiled|rejected))\b|\b(?P<electorate>electorate|electoral (?:roll|register))\b")


@dataclass
class Discourse:
    """The state that reading carries from sentence to sentence. Reset in part at every block."""

    seats: Seats
    seat: str = ""
    person: Mention | None = None
    party: Mention | None = None
    subject: Mention | None = None
    last: Reading | None = None
    last_quantity: Quantity | None = None
    topic_passed: bool = False  # the sentence before has a figure of something else than the measure named last
    past: bool = False
    year: int | None = None
    looks_back: bool = False  # the article speaks of an earlier election
    section: int | None = None  # the year of an earlier election that the heading of the section names
    topic: str = ""
    deposits: str = ""  # whether the sentence before tells of deposits "lost" or "kept"
    papers: str = ""  # rejected or electorate, where the sentence before named them and had no figure
    heading_seat: str = ""
    recent: list[Reading] = field(default_factory=list)
    bygone: str = ""  # key of the last earlier contest of which a figure was read
    named: list[Mention] = field(default_factory=list)
    people: list[Mention] = field(default_factory=list)
    subject_set: bool = False
    drift: str = ""
    dated: str = ""  # key of the one earlier contest that the sentence before named by its year
    label: Mention | None = None
    listing: bool = False  # what follows lists the seats that parties have
    opened: int = 0  # where the block begins
    opened_before: int = 0  # where the one before it began
    stranger: int = -1  # where somebody was last named who is not in the tables
    together: tuple[str, ...] | None = None
    visited: list[str] = field(default_factory=list)
    home: str = ""  # the seat that the article opens with
    beside: bool = False  # the party named last is an object, and the subject another one: "they" may be either
    adrift: bool = False  # the block has named no seat, and the one before spoke of another than the article's own
    pile: Mention | None = None  # whose papers the block spoke of last, of those passed on
    genders: dict[str, str] = field(default_factory=dict)
    pronouns: dict[int, Mention | None] = field(default_factory=dict)

    def note(self, mention: Mention, is_object: bool = False, stands: bool = False) -> None:
        """Take in a name as it is passed. An object ("saw off Pat Beresford") does not take the subject's place; a party that
        `stands` for somebody ("the Green nominee") is a person to "he" and "she"."""
        if mention.code in {PERSON, PARTY}:
            self.named.append(mention)
        if mention.code == PERSON:
            self.people.append(mention)
            if not (is_object and self.subject_set):
                self.person = self.subject = mention
                self.subject_set = True
            if mention.party:
                self.party = mention
            if (seat := own_seat(mention, self.seats)) is not None:
                self.enter(seat)
        elif mention.code == PARTY:
            self.beside = is_object and self.subject is not None and self.subject.party not in {None, mention.party}
            self.party = mention
            if not (is_object and (self.subject_set or (self.subject is not None and self.subject.code == PARTY and self.subject.start >= self.opened))):
                self.subject = mention
                if stands and not is_object:
                    self.person, self.subject_set = next((one for one in reversed(self.people) if one.party == mention.party), mention), True
        elif mention.code == SEAT and mention.seat in self.seats.by_seat:
            if not self.passes_by(mention.seat):
                self.enter(mention.seat)
        elif mention.code in {ROLE, UNKNOWN} and not (is_object and self.subject_set):
            self.subject = mention
            self.subject_set = True
        elif mention.code == PRONOUN:
            self.pronouns[mention.start] = meant = self._meant(mention)
            if mention.gender in {"m", "f"} and not any(self._gender(one) in {"", mention.gender} for one in self.people[-6:]):
                self.stranger = mention.start  # somebody whom nobody named
            if mention.text.casefold() in {"he", "she", "his", "her"} and meant is not None and meant is self.person and not is_object:
                self.subject_set = True

    def as_of_now(self, most: int = 0) -> Discourse:
        """A copy that stays as it is while the reading goes on; with `most`, of the names before with no more than the last ones."""
        now = object.__new__(Discourse)  # quicker than `copy`
        vars(now).update(vars(self))
        now.recent, now.named, now.people, now.visited = self.recent[-most:], self.named[-most:], self.people[-most:], self.visited[-most:]
        now.pronouns = self.pronouns.copy()
        return now

    def look_back(self, reading: Reading) -> None:
        """Keep the contest of a figure that is of an earlier one, for "that contest"."""
        contest = self.seats.contests.get(reading.contest or "")
        if contest is not None and not self.seats.is_newest(contest):
            self.bygone = contest.key

    def hear(self, text: str) -> None:
        """Take in which measures the shorthand of a sentence names, for figures of the next one that name none."""
        figures = holds_figure(text)
        topics = [(text.rfind(word), word) for word in _TOPICS if word in text]
        self.topic_passed = figures and not topics
        if topics:
            self.topic = max(topics)[1]
            if self.topic == "turnout" and not figures:
                self.last = None  # "Turnout went up too. It reached 65.2%": what comes goes on from it, and from no figure before
        counted = () if figures else tuple(_PAPERS.finditer(text))
        self.papers = counted[-1].lastgroup or "" if counted else ""

    def passes_by(self, seat: str) -> bool:
        """Whether a seat may be named only for what was before the one spoken of: it is one of the election before alone."""
        return self.seats.of_before(seat) and self.seat in self.seats.by_seat

    def enter(self, seat: str) -> None:
        """The text speaks of a seat from here on."""
        self.seat, self.adrift = seat, False
        if not self.visited or self.visited[-1] != seat:
            self.visited.append(seat)

    def unmistakable(self, meant: Mention, gender: str) -> bool:
        """Whether "he" or "she" can stand for nobody else whom this paragraph has named, or the one before where it names nobody."""
        since = self.opened if any(m.start >= self.opened for m in self.people) else self.opened_before
        alike = {str(m.candidates) for m in self.people if m.start >= since and self._gender(m) in {"", gender}}
        return gender in {"m", "f"} and self.stranger < since and alike == {str(meant.candidates)}

    def _gender(self, mention: Mention) -> str:
        words = mention.candidates[0][1].name.split() if mention.candidates else mention.text.split()
        told = self.genders.get(unaccented(words[-1]).casefold(), "") if words else ""
        return told or (gender_of(words[0]) if len(words) > 1 else "")

    def resolve(self, mention: Mention) -> Mention | None:
        """The name that a pronoun stands for; any other mention is itself."""
        if mention.code != PRONOUN:
            return mention
        return self.pronouns[mention.start] if mention.start in self.pronouns else self._meant(mention)

    def _meant(self, mention: Mention) -> Mention | None:
        """Who a pronoun stands for at this point of the text."""
        owner = re.match(r"(his|her) party", mention.text, re.I)
        if owner:
            gender = "m" if owner[1].casefold() == "his" else "f"
            person = self._meant(Mention(mention.start, mention.end, PRONOUN, owner[1], gender=gender))
            if person is None or person.party is None:
                return person
            if person.code == PARTY and len({m.party for m in self.named if m.start >= self.opened}) > 1:
                return None  # of two leaders named in a paragraph either may be meant
            return Mention(mention.start, mention.end, PARTY, mention.text, party=person.party)
        if rival := _RIVAL.match(mention.text):
            return self._rival(mention, rival[1])
        if mention.gender == "p":
            return self.person
        if mention.gender in {"m", "f"} and "party" not in mention.text.casefold():
            if self._just_introduced(mention):
                return self.party
            if self.subject is not None and self.subject.held and (self.person is None or self.person.start < self.subject.start):
                return self.subject
            for person in (self.person, *reversed(self.people[-6:])):
                if person is not None and self._gender(person) in {"", mention.gender}:
                    return person
            return self.person or self.subject
        meant = self.party or self.subject
        if mention.text.casefold() in {"it", "its", "the party", "the party's", "the party’s"} and meant is not None and meant.code == PERSON:  # no person is an "it"
            return replace(meant, code=PARTY) if meant.party not in {None, "independent"} else None
        return meant

    def _rival(self, mention: Mention, his: str) -> Mention | None:
        """Whoever else of two that the text has named: "his rival"; None where it has named several."""
        one = self._meant(Mention(mention.start, mention.end, PRONOUN, his, gender=mention.gender))
        others = {str(other.candidates): other for other in self.people if one is None or other.candidates != one.candidates}
        return next(iter(others.values())) if one is not None and len(others) == 1 else None

    def another(self, person: Mention, gender: str) -> Mention | None:
        """Who else than a person a pronoun of that gender may stand for: the last of those named."""
        return next((one for one in reversed(self.people[-6:]) if one.candidates != person.candidates and self._gender(one) in {"", gender}), None)

    def _just_introduced(self, pronoun: Mention) -> bool:
        """Whether a pronoun stands right behind somebody of whom the tables know the party alone: "Plaid's Mair Rowlands
        did better, her 2,486"."""
        name = self.party
        if name is None or name.code != PARTY or not introduced_name(name) or pronoun.end - pronoun.start > len(pronoun.text):
            return False
        latest = self.person is None or self.person.start < name.start
        return latest and 0 < pronoun.start - name.end <= _RIGHT_BEHIND and gender_of(name.text.split()[0]) in {"", pronoun.gender}


_RIVAL = re.compile(rf"(his|her) (?:{'|'.join(RIVALS)})", re.I)
_RIGHT_BEHIND = 40  # letters from a name to the pronoun for it


_TITLED = re.compile(rf"\b({'|'.join(GENDERS_OF_TITLES).title()})\.?\s+([A-Z][\w'’-]+)(?: ([A-Z][\w'’-]+))?")


def genders(text: str) -> dict[str, str]:
    """What titles tell: "Mr" or "Ms" before a surname, by surname in lower case."""
    found = {}
    for match in _TITLED.finditer(unaccented(text)):
        gender = gender_of_title(match[1])
        found[without_s(match[2]).casefold()] = gender
        if match[3]:  # "Ms Di Dunn"
            found.setdefault(without_s(match[3]).casefold(), gender)
    return found


def who_is(mention: Mention, contest: ContestName | None) -> Who | None:
    """The Who of a name in one contest; None for a name that the tables do not have."""
    if mention.code == ROLE and mention.held:
        return None if contest is not None and contest.key == mention.held and not held_then(mention.text) else Who("holder", mention.held, label=mention.text)
    if mention.code == ROLE:
        return Who("place", place=mention.place, label=mention.text)
    if mention.code == PARTY and mention.party == "independent" and mention.text.casefold().endswith("s"):
        return Who("independents", "independent", label="the independents")
    if mention.code == PARTY and mention.party:
        return the_party(mention.party)
    if mention.code == PERSON and mention.place:  # of whom no table tells more than that they won there
        return Who("place", place=mention.place, label=mention.text) if contest is not None and contest.key in contests_of(mention) else None
    if mention.code == PERSON:
        for key, candidate in mention.candidates:
            if contest is None or key == contest.key:
                return Who("candidate", candidate.key, label=candidate.name)
    return None


def party_of(mention: Mention, contest: ContestName | None) -> Who | None:
    """The party of a name, for changes between elections; independents stand for themselves."""
    if mention.code == PERSON and mention.party and mention.party != "independent":
        return the_party(mention.party)
    return who_is(mention, contest)


def contests_of(mention: Mention) -> list[str]:
    """Keys of the contests that a person stood in."""
    return [key for key, _ in mention.candidates]


def own_seat(mention: Mention, seats: Seats) -> str | None:
    """The only seat that a person stood in; None for who stood in several or in none."""
    found = {seats.contests[key].seat_key for key in contests_of(mention) if key in seats.contests}
    return found.pop() if len(found) == 1 else None
