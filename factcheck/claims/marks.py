"""Words that tell of which election a number is, and which numbers each belongs to; asides that end before they tell."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from factcheck.claims.baselines import measured_before
from factcheck.claims.mentions import NOW, PAST, SEAT, Mention
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.vocabulary import THAT_CONTEST, UNDATED
from factcheck.names import ContestName
from factcheck.patterns import compiled

# "since 2015" and "MP for the town from 1997 until 2015" say how long something lasted, not when a figure was.
_SPAN = compiled(
    r"\b(?:since|until|till) (?:at least |the )?\Z|"
    r"\b(?:mp|member|seat|leader|minister|councillor|secretary|whip) (?:for|of) [^,;:()NPDT]{1,40} (?:from|in|between) (?:Y (?:to|and) )?\Z|"
    r"\bsince (?!then)(?:(?:[a-z'-]+|[ABCGU](?:'s)?) ){1,9}in \Z|\bsince (?:the )?(?:[EU]|[a-z]+) of \Z|"
    r"\b(?:created|formed|founded|established|born|abolished|came into (?:being|existence|force)|set up|built|opened|introduced|carved out|drawn up)(?: [a-z]+){0,3} in \Z"
)
# "ran the patch from 1983 until Salmond rode in", "his seat from the Orange Wave of 2011 until 2019"
_FROM_THEN, _UNTIL = re.compile(r"\bfrom (?:the )?(?:(?:[a-z-]+|[EU]) ){0,3}(?:(?:in|of) )?\Z"), re.compile(r" (?:right )?(?:until|till|up to|through to)\b")
# ... but what follows "since 2015, when" was of that year.
_WHEN = re.compile(r",? when\b")
# An aside on somebody that is open at the end of a text.
_ASIDE = compiled(
    r"(?:(?:, |\()(?:who|whose|which|where|when|a|an|the|now|then|formed|founded|elected|once)\b|"
    r"[ABRU], (?!(?:in|at|back|as|on|during|then|but|and|or|since|for|from|by|up|down|was|were|is|are|had|has|won|took|got|polled|"
    r"lost|held|came|finished)\b)(?:[a-z]+|O|R|X)\b)[^,;:()]*\Z"
)
# The election that a figure before is compared with: "759 down on five years earlier, and 58 per cent took part".
_COMPARED_WITH = re.compile(
    r"\b(?:improv\w+|built|building|advanc\w+) on (?:the |G |[ABRU]'s? )?(?:B'?s? )?(?:[a-z]+ )?(?:of |in |from |at )?(?:the )?\Z|"
    r"\b(?:than(?: in| at)?|(?:down|up|fewer|more|less|higher|lower|better|worse|increase|rise|fall|drop|improvement|advance) on|"
    r"(?:down|up) from|compared (?:with|to)) (?:the )?\Z|"
    r"\bthan (?:G|[ABRU]|the party)(?: [a-z]+)? (?:had )?(?:managed|got|had|did|polled|won|took|mustered|attracted|secured|drew)(?: (?:here|there|in C))? (?:(?:in|at) )?\Z|"
    r"\b(?:short|shy|ahead|clear) of (?:the |its |their |G )?(?:[ABRU](?:'s)? |[a-z]+ ){0,2}(?:figure|tally|total|vote|share|score|haul)(?: (?:of|in|from))? \Z|"
    r"\bthan (?:the |its |their |his |her |G |in |at |those |that )?(?:[a-z]+ ){1,4}(?:of|for|in|from|at) (?:the )?\Z|"
    r"\b(?:up|down|fewer|more|less|higher|lower|better|worse) \Z"
)
# "19,116 at the last election, when 59% backed him": the mark of one number goes for the next.
_GOES_ON = re.compile(r"(?:'s)?(?: (?:general|local|council|county|mayoral|parliamentary))?(?: (?:by-)?(?:election|poll|contest)s?)?,? (?:when|in which|at which) ")
# A phrase that says again what a year or a phrase beside it has told: "eight years ago, in the Blair landslide".
_BESIDE_DATE = re.compile(r"[YE],? (?:(?:in|at|during|amid) )?(?:the )?\Z")
_DATE_BEHIND = re.compile(r", (?:in|at|of) (?:the )?Y\b")
_IN_BRACKET = re.compile(r"\([^()]*\Z")
# "Labour came second in 2019 with 12,000 votes."
_COMMA = re.compile(r",(?: (?:just|only|some|nearly|about))* ")
_A_GAP = re.compile(r"(?: votes?| points?)? (?:behind|ahead|adrift|clear|short|in front|off the pace|back)\b")  # "third in 2010, 19,096 behind"
_GOES_WITH = re.compile(r",? (?:on|with) [NP](?: votes)?, (?:(?:an?|just|some|shade|little) )*|"
    r",? and an? (?:[a-z]+ )?(?:majority|cushion|lead|margin|share) of (?:(?:just|only|some|nearly|about) )?|"
    r" (?:with|on|polling|taking|winning|securing|having|getting)(?: (?:a|an|some|just|only|about|around))* ")


def aside_ends(text: str, position: int) -> int | None:
    """Where the aside on somebody ends in which a position of a shorthand stands; None where it stands in none."""
    closed = re.compile(r"[^;:()]*?[,)]").match(text, position + 1) if _ASIDE.search(text, 0, position) else None
    return closed.end() if closed else None


def elsewhere_then(text: str, position: int) -> int | None:
    """The end of an aside in which a seat is named with an earlier election: "A, whose run in C last time brought her
    N votes, ..." goes on with the seat before."""
    return aside_ends(text, position) if re.match(r",? (?:(?:in|at|back in) )?[YE]\b", text[position + 1 :]) else None


# Where somebody lives or works is no seat spoken of: "a publican from Wrexham", "born in Rhyl".
_COMES_FROM = compiled(
    r"\b(?:an?|the)(?: [a-z-]+){1,3} from \Z|"
    r"\b(?:born|bred|raised|brought up|lives(?! to )|lived(?! to )|living|based|works|worked|working|grew up|educated|schooled|retired|trained|married|practi[sc]\w+)"
    r"(?: [a-z]+){0,4}? (?:in|at|near|outside|from|to) \Z"
)


# A seat that another is only measured by, or one of many: "had it matched that of C", "a lower turnout than in C", "in five seats, with C and C among them".
_BESIDE = re.compile(r"\b(?:that of|those of|that in|those in|than(?: in| at)?|unlike|compared (?:with|to)|as in|not just in|and not) (?:the )?\Z")
_AMONG_THEM = re.compile(r"C(?:, C)*(?:,? and C)? (?:among|being among|to name|for instance|for example)\b")
_EXAMPLES = re.compile(r"\b(?:including|notably|such as|among them) (?:C, )*(?:C,? and )?\Z")


def beside_others(text: str, position: int) -> bool:
    """Whether the seat at a position of a shorthand is named beside another, or as one of many, and no seat spoken of."""
    examples = _EXAMPLES.search(text, 0, position) or ("among" in text and _AMONG_THEM.match(text, position))
    return bool(examples or _BESIDE.search(text, 0, position))


@lru_cache(512)
def of_origin(text: str, position: int) -> bool:
    """Whether the place at a position of a shorthand is where somebody comes from, and no seat spoken of."""
    return bool(_COMES_FROM.search(text, 0, position))


@dataclass
class ElectionMarks:
    """Years and phrases such as "last time" in one sentence, and which numbers each belongs to."""

    shorthand: Shorthand
    positions: list[int] = field(default_factory=list)
    named: list[int] = field(default_factory=list)  # of all that names an election, also of what only says how long something lasted
    used: dict[int, int] = field(default_factory=dict)
    compared: set[int] = field(default_factory=set)
    _known: dict[int, int | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        text = self.shorthand.text
        for p in self.shorthand.items:
            if text[p] in "YE" and _COMPARED_WITH.search(text, 0, p):
                self.compared.add(p)
            beside_date = text[p] == "E" and (_BESIDE_DATE.search(text, 0, p) or _DATE_BEHIND.match(text, p + 1))
            if beside_date and (item := self.shorthand.mention_at(p)) is not None and is_undated(item):
                continue  # "eight years ago, in the Blair landslide", "two years on, in 2019"
            if text[p] == "E" and text.endswith(("as G was ", "as they were ", "as it was "), 0, p):
                continue  # "in October 1974 Mr Beith, as he was then, squeaked home by 73"
            if text[p] in "YE":
                self.named.append(p)
            # "since 2015" says from when something is measured, not when a figure was.
            if text[p] in "YEZ" and (not _lasted(text, p) or _WHEN.match(text, p + 1)):
                self.positions.append(p)
        for number in (p for p in self.shorthand.items if text[p] in "NDPTFMO"):
            mark = self._right(number)
            if mark is not None:
                self.used[number] = mark

    def _right(self, number: int) -> int | None:
        """A mark just after the number: "12,345 votes in 2019", "the 2.7% of last time", "38% then"."""
        text = self.shorthand.text
        if text[number] == "O" and _ATTEMPT.search(text, 0, number):
            return None  # "at her first, in 2017, she finished third"
        if text[number] == "O" and (told := _PLACED_WITH.match(text, number + 1)):  # "third with 11,240 votes in 2010"
            number = told.end() - 1
        if (beside := _WITH_SHARE.match(text, number + 1)) or (text[number + 1 : number + 2] == ")" and _SHARE_BESIDE.search(text, 0, number)):
            number = beside.end() - 1 if beside else number + 1  # "2,277 votes (8.5%) last time"
        if also := _AND.match(text, number + 1):  # "three and two in 2015"
            number = also.end() - 1
        if text[:number].endswith("from ") and (then := _FROM_YEAR.match(text, number + 1)):
            return then.start("mark")
        if (after := _AFTER.match(text, number + 1)) or (after := _BRACKETED.match(text, number + 1)):
            return after.start("mark")
        if _NEXT_BY.match(text, number + 1):
            return None  # "the cushion was 8,383, by 2005 it had thinned"
        match = _RIGHT.match(text, number + 1) or _LATER.match(text, number + 1) or _WHEN_DID.match(text, number + 1) or _ENJOYED.match(text, number + 1)
        if match and _NEXT_CLAUSE.search(match[0]) and _ITS_NUMBER.match(text, match.end()):
            return None  # "was P, where last time it touched P"
        if match and _OPENS_NEXT.search(match[0]) and _CLAUSE_OF_IT.match(text, match.end()):
            return None  # "had come down to P, and this time it was gone"
        return match.end() - 1 if match else None

    def aside(self, mark: int) -> bool:
        """Whether a mark stands in a closed aside on somebody: "Labour, the runners-up in 2015, slipped to third"."""
        return aside_ends(self.shorthand.text, mark) is not None

    def baseline(self, number: int) -> int | None:
        """The mark that a change at `number` is measured from; else that of the figure.

        "up 3.4 points on 2019", "since 2017".
        """
        match = _FROM.match(self.shorthand.text[number + 1 :])
        if match is None and (before := measured_before(self.shorthand.text, number)) is not None:
            return before
        return number + 1 + match.start(1) if match else self.of(number)

    def measured_from(self, number: int) -> bool:
        """Whether words behind a change say from when it is measured: "up 3.4 points on 2019"."""
        return _FROM.match(self.shorthand.text[number + 1 :]) is not None

    def hinted(self, number: int) -> bool:
        """Whether a mark stands later in the clause of a number without one, and is no other number's: the figure may be of
        that election ("the 41.9%, say, with which John Major scraped home in Y"); or before it, in a clause that goes on
        without its subject ("she stood in 2019, and lost by 1,262")."""
        if self.of(number) is not None or _TOLD_OF_THEM.match(self.shorthand.text, number + 1):
            return False
        text, taken = self.shorthand.text, self.used.values()
        if any(p < number and p not in taken and _LOST_THEN.match(text, p + 1, number) for p in self.positions):
            return True
        later = _FURTHER.match(text, number + 1)
        return later is not None and later.end() - 1 not in taken

    def of(self, number: int) -> int | None:
        """The position of the mark that sets the election of the number at `number`, or None."""
        if number not in self._known:
            self._known[number] = self.used[number] if number in self.used else self._before(number)
        return self._known[number]

    def _before(self, number: int) -> int | None:
        """The mark before a number that has none behind it."""
        text = self.shorthand.text
        for mark in reversed([p for p in self.positions if p < number]):
            between = text[mark + 1 : number]
            taken = mark in self.compared or mark in self.used.values()
            goes_on = _GOES_ON.match(between) or (mark not in self.compared and (
                _GOES_WITH.fullmatch(between) or (_COMMA.fullmatch(between) and _A_GAP.match(text, number + 1))))
            if taken and not goes_on:
                continue
            if (when := _THEN_WHEN.match(between)) and not _ENDS_THEN.search(between, when.end()):
                return mark  # "the highest since 1997, when 72% took part"
            if _IN_BRACKET.search(text, 0, mark) and re.search(r"[NDPT][^()]*\)", between):
                continue  # "(2017: 41.5 per cent), the Conservatives finished second"
            if _RECORD_SINCE.search(text, 0, mark) and _NEXT_MAIN_CLAUSE.search(between):
                continue  # "their best since 1983, when it was first contested, and they added 5,029"
            if re.search(r"[,:;]|(?<!\w)-|-(?!\w)", between) and (_ASIDE.search(text[:mark]) or _WHAT_SOMEBODY_DID.search(text, 0, mark)):
                continue  # "Ms Reynolds, who also fought the seat in 2019: her 647 votes"
            if _HAD_COME_TO.search(between):
                return mark  # "in 2019, Labour's vote had almost halved to 6,408"
            opens = not text[:mark].strip(" -")  # "Nine years ago he had 46.1 per cent and finished 7,298 clear"
            if re.search(r"[;:]| but | while | whereas |, and (?:this|now)", between) and opens:
                return mark if not re.search(r"[;] | but | while | whereas ", between) else None
            if not opens and re.search(r" and (?:[a-z]+ )?(?:ended|finished|left|came out|emerged|lost|fell)\b", between):
                return None
            if re.search(r"[;]| but | while | whereas |(?<!\bby [NPD]) to [NPDT]| to \Z|"
                         r" and (?:that |which |G )?(?:puts|leaves|gives|takes|brings|sends) (?:G|[ABRU]|the party) (?:on|at|to|with|up|down|in)\b", between):
                return None
            return mark
        return None


_HAD_COME_TO = re.compile(r"\A,? (?:the |G )?(?:[ABRU]'s? |[a-z]+ )*had (?:[a-z]+ly |almost |nearly |more than )?[a-zM]+ (?:[a-z]+ )?to \Z")
_THEN_WHEN = re.compile(r"(?:,| -)? when ")
_ENDS_THEN = re.compile(r"[;:,YEZ]| but | while | whereas | and (?:this|now)\b")
_RECORD_SINCE = re.compile(r"\b(?:[a-z]+est|best|worst|record|most|least)\b[^.;:NPDT]{0,50} since (?:the )?(?:[a-z]+ )?\Z")
_NEXT_MAIN_CLAUSE = re.compile(r",? (?:and|but|while) (?:the )?[ABGRU] [a-z]+")
# "665 short of keeping the seat he gained in 2015": the year is that of the gain.
_WHAT_SOMEBODY_DID = re.compile(r"\b(?:seat|ward|division|constituency|place|job|office|C) (?:that |which )?(?:[ABGRU]|the party) (?:had |has |have )?(?:[a-z]+ )?[a-z]+ in \Z|"
    r"\b(?:before|after|until|when|since) (?:[ABGRU]) (?:[a-z]+ )?(?:stood down|stepped down|retired|died|left|quit|resigned)(?: [a-z]+)? in \Z")
_WHAT_SOMEBODY = r" (?:seat|ward|division|constituency) (?:that |which )?(?:[ABGRU]|the party) (?:had )?[a-z]+"
# A mark behind a figure in the same clause, with no other figure between: "the 3,000 by which the Tories romped home in 2019".
_ENJOYED = re.compile(
    r"(?:[ -](?:votes?|points?|per cent))?(?: that| which)? (?:G|[ABRU]) (?:had |once )?"
    r"(?:enjoyed|inherited|commanded|boasted|sat on|secured|managed|recorded|built|achieved|won|racked up|piled up)[^.;:,NPDTYEZ]{0,60}? (?:in|of|at|back in) (?:the )?[YE]\b")
_LATER = re.compile(
    r"(?:(?! (?:since|from|than|until|till|before|after|while|whereas|but|and|or|unlike|compared|ahead of|over|on|would|could|might)\b|"
    + _WHAT_SOMEBODY + r")[^,.;:()NDPTFMOYEZ-]){1,60}? "
    r"(?:in|at|back in) (?:the )?[YE]\b(?!')"
)
# "It was 9,641 when he stood here two years ago."
_WHEN_DID = re.compile(
    r"(?:[ -](?:votes?|points?|per cent))?,? when [ABRGU] (?:[a-z]+ )?(?:stood|fought|won|held|ran|contested|entered|lost|took|was (?:elected|returned|defeated|beaten))"
    r"(?: (?:for )?(?:here|C|G|B|the (?:seat|ward|division)))*,? (?:in |at |back in )?[YE]\b"
)
# The same further off, past commas and other words: which election it is stays open.
_FURTHER = re.compile(
    r"(?:(?! (?:since|from|than|until|before|after|while|whereas|but|unlike|whose|compared|ahead of)\b|" + _WHAT_SOMEBODY + r")[^.;:()NDPTFMOYEZ-]){1,70}? "
    r"(?:in|at|of|back in|during) (?:the )?[YE]\b"
)
# What somebody did in another election tells nothing of their figure: "46,549 for Anne Charlton, who also stood in 2016".
_TOLD_OF_THEM = re.compile(r"(?: votes?)? (?:for|to) (?:the )?[ABRU](?:'s [AU])?, (?:who|the [a-z]+)\b")
# "She was the candidate in 2019, and lost by": then, or now.
_LOST_THEN = re.compile(r",? and (?:[a-z]+ )?(?:lost|left|fell short|came)\b[^.;:NPDTFMOYEZABR]*\Z")
# Figures in a row have one mark: "three and two in 2015", "one of the five who stood in 2015".
_AND = re.compile(r"(?:, [NPDT])*,? (?:and|&) [NPDT]| of the N(?= (?:[a-z]+ )?(?:who|that) (?:stood|ran|took part)\b)|"
    r" of (?:the )?N(?= (?:in (?:the )?Y|E))")
_PLACED_WITH = re.compile(
    r"(?: place| spot)?(?: (?:in|for) (?:(?:this|the|that|G) (?:seat|constituency|ward|division)|C|(?:the )?B)| here| there)*,? (?:with|on|at) (?:(?:just|only|a|some|an) )*[NPD]")
_WITH_SHARE, _SHARE_BESIDE = re.compile(r"(?: votes?)? \([NP]\)"), re.compile(r"[NP](?: votes?)? \(\Z")
# A mark that opens a clause with a figure of its own.
_ATTEMPT = re.compile(r"\b(?:at|with|on) (?:G|the party's|[AB]'s) \Z")
_NEXT_CLAUSE = re.compile(r"\b(?:where(?:as)?|while|when|whilst) (?:the )?[YE]\Z")
_OPENS_NEXT, _CLAUSE_OF_IT = re.compile(r", (?:and|but) [EZ]\Z"), re.compile(r",? (?:G|[ABRU]|the [a-z]+|there) (?:[a-z]+ly )?[a-z]+")
_ITS_NUMBER = re.compile(r"[^.;NPDTFMO]{0,40}[NPDTF]")
_SHOWING = (r"(?:notional|estimated|actual|adjusted|poor|dismal|disastrous) "
            r"(?:results?|figures?|shares?|showing|performance|outcome|score|estimate|baseline|tally|total|numbers)")
# What may stand between a figure and the mark of its election.
_RIGHT = re.compile(
    r"(?: [ABR](?= (?:votes|voters|supporters|backers|crosses) (?:of|in|from) ))?"
    r"(?:[ -](?:votes?|points?|per cent|short|shy|adrift|clear|ahead|behind|in front|majority|share|swing|turnout|of the (?:vote|poll|electorate)|people|ballots|"
    r"seats|candidates|supporters|voters|backers|followers|adherents|"
    r"loyalists|crosses|electors|citizens|locals|names|runners|hopefuls|on the (?:ballot )?paper|on the ballot|on the (?:electoral )?(?:register|roll)|"
    r"(?:cast|marked) (?:a|their) (?:good |valid )?(?:vote|ballot)|win|victory|triumph|landslide|defeat|loss|lead|cushion|here|there|to spare|to play with|in hand|in it))*"
    r"(?: \([^)NPDTY]{1,20}\))?(?:,)?"
    r"(?: (?:that |which )?(?:[ABCGRU](?:'s)? )?"
    r"(?:he|she|they|it|was|were|had|did|managed|got|won|polled|took|secured|received|recorded|achieved|scored|held|"
    r"by|cast|(?:over|for|under|against|by) (?:the )?[ABRU]|of|the|a|for|when|seen|"
    r"here|there|back|way back|reported|lead|majority|margin|[a-z]+ed)){0,4}"
    r"(?: (?:in|at)(?: [a-z-]+| [CU]){1,4}?(?= (?:in|at) ))?"
    rf" (?:in |at |from |since |of |for |on |back in |as (?:recently|late|long ago|far back) as )?"
    rf"(?:the |his |her |their |its )?(?:(?:G |[ABRU]'s )?{_SHOWING} (?:of |in |from |at )?)?"
    r"(?:(?!up|down|higher|lower|better|worse|more|fewer|less|bigger|smaller|ahead|behind)[a-z]+ )?"
    r"[YEZ](?! (?:to|by|of) [NPDT])"
)
# "from 44.3 per cent in 2010 to 31.3 in 2015", "from 30.6 last time to 37.7": each has a mark of its own.
_FROM_YEAR = re.compile(r"(?: votes?| per cent| points?| seats)? (?:(?:back )?(?:in|at|of) (?:the )?(?=Y))?(?P<mark>[YE]) to (?:(?:just|only|a|mere|barely) )*[NPDT]")
# "192 Tories after the 2019 elections".
_AFTER = re.compile(
    r"(?: (?:[ABR]|seats|mps|members|councillors)){1,2} (?:immediately |just )?(?:after|following) (?:the |those of |that of )?"
    r"(?P<mark>[YE])(?= [a-z ]{0,12}elections?\b|[,.;]|$)")
# The year of the clause behind: "the cushion was 8,383, by 2005 it had thinned".
_NEXT_BY = re.compile(
    r",? by Y (?:G|the|[ABRU]) |, (?:and |but |while )?in (?:the )?Y,? (?:G|it|the [a-z]+|[ABRU]) (?:was|were|is|had|has|did|got|polled|won|took|came|fell|rose|managed)\b")
# "Elliott 530 (2015)"
_BRACKETED = re.compile(r"(?: votes?| per cent)? \((?:in )?(?P<mark>[YE])\)")
# What a change is measured from.
_FROM = re.compile(
    r"(?:(?!\b(?:best|worst|lowest|highest|biggest|smallest|largest|narrowest|first|last|most|fewest|poorest|record)\b)[^.;NDPTF]){0,40}?"
    r"\b(?:since|on|from|compared (?:with|to)|than in|than at|"
    r"than (?:G|[ABRU]|the party) (?:did|had|got|managed|won|polled|took|mustered|attracted)(?: (?:in|at))?) (?:the |at the )?([YE])"
)


def _lasted(text: str, position: int) -> bool:
    """Whether a year or phrase says how long something lasted."""
    if _SPAN.search(text, 0, position):
        return True
    return _UNTIL.match(text, position + 1) is not None and _FROM_THEN.search(text, 0, position) is not None


def is_undated(mention: Mention) -> bool:
    """Whether a phrase names an election by a time without a date: "in the Attlee years"."""
    return mention.code == PAST and _tells_no_date(mention.text)


@lru_cache(512)
def _tells_no_date(phrase: str) -> bool:
    return any(pattern.fullmatch(phrase) for pattern in UNDATED)


def is_that_contest(mention: Mention) -> bool:
    """Whether a phrase names the last election spoken of: "That contest fell on a general election"."""
    return mention.code == PAST and any(pattern.fullmatch(mention.text) for pattern in THAT_CONTEST)


def is_past(mention: Mention, this: ContestName) -> bool:
    """Whether a phrase names the contest before; "the general election" is this one when this is a general election."""
    words = mention.text.casefold()
    if mention.code == NOW or mention.code == SEAT or is_undated(mention) or is_that_contest(mention):
        return False
    plain = "general election" in words and not re.search(r"last|previous|preceding", words)
    return mention.code == PAST and not (plain and this.kind in {"general", "national"})
