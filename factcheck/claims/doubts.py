"""What leaves a reading open though its cue is plain: figures of several, of another election or seat, or that go on from one unread."""

from __future__ import annotations

import re

from factcheck.claims.assembly import PAIR
from factcheck.claims.discourse import Discourse, own_seat
from factcheck.claims.formula import Reading
from factcheck.claims.hits import Hit
from factcheck.claims.measures import IS_CHANGE, LEVELS, OF_CONTEST, OF_WINNER
from factcheck.claims.mentions import PERSON, ROLE, Mention
from factcheck.claims.shorthand import Shorthand
from factcheck.claims.stages import of_a_stage
from factcheck.claims.timing import Timing
from factcheck.names import ContestName
from factcheck.patterns import compiled
from factcheck.quantities import PERCENT

# What makes a figure one of several together, or a part of those who once chose somebody.
_NOBODYS_ALONE = re.compile(
    r"[^.;:NPDT]{0,40}? (?:(?<!distance )(?<!gap )(?<!gulf )(?<!difference )(?<!margin )(?<!chasm )between (?:them|G)|combined|put together|taken together|as a pair|jointly)\b")
_LAST_OF_LIST = re.compile(r"(?:^|[.;:,] |\b(?:and|but|while|that|if|had) )(?:the )?[ABRU](?:, (?:the )?[ABRU])*(?:,? and|,? &) (?:the )?\Z")
_LAST_OF_OWNERS = re.compile(r"\b(?:of|for|between|both) (?:the )?[ABRU](?:, (?:the )?[ABRU])*(?:,? and|,? &) (?:the )?\Z")
# Figures of one form side by side: "34.8, 32.8 and 32.4", "down 2.4 and 2.7".
_NO_MORE = r"(?! (?:votes |points? )?(?:more|fewer|less|ahead|behind|up|down|better|worse|short|clear|adrift|in Y|E)\b)"
_SIDE_BY_SIDE_ALIKE = compiled(
    rf"(?<!between )(?:N(?: votes)?(?:, N(?: votes)?)*,? and N{_NO_MORE}|[PDT](?: points?)?(?:, [PDT](?: points?)?)*,? and [PDT]{_NO_MORE})")
_IN_BRACKETS = re.compile(r"(?:\A| )\([NPD](?: votes)?\)")
_EACH = re.compile(r"(?: votes| points)? (?:each|apiece)\b")
_CALLED = re.compile(r",? A\b(?!,? (?:and|or)\b)")
_OF_THEM = re.compile(r" of (?:G|them|these) (?:[a-z]+ ){0,2}(?:went|switched|moved|defected|turned|crossed)\b")
_FIRST_OF_LIST = re.compile(r"(?:,? (?:and|or|plus)|,) (?:the )?[ABRU]\b(?!'s?\b)(?! (?:[a-z]+ ){0,3}[NPDT(])(?!,? (?:[a-z]+ ){0,2}[NPDT(])")
_LISTED_BEFORE = re.compile(r"[ABRU](?:, (?:the )?[ABRU])*(?:,? and|,? &) (?:the )?[ABRU](?: [a-z]+){0,4} N(?: votes)?(?: between (?:them|G)| together)?,? \Z")
_COMBINED = re.compile(r"\b(?:combined|joint|collective|total of|together) \Z")
_CANDIDATES_OF = re.compile(r"(?<!and )(?<!and the )[ABU](?:'s?)? (?:(?:N|[a-z-]+) ){0,2}(?:candidates|hopefuls|nominees|contenders)\b[^.;:ABRU]{0,60}\Z")
_PUT_TOGETHER = re.compile(
    r"\b(?:add|put|lump|pil|stack|bundl|pool|combin|merg|unit)(?:ing|ting|e|ed|s)?\b[^.;:NPDT]{0,80}\b(?:together|combined|up|(?:on )?top of|and)\b|"
    r"\b(?:the pair|the two) of (?:G|them)\b"
)
_OF_BACKERS = re.compile(
    r"(?: of)? (?:everybody|everyone|all|those|(?:the )?(?:people|voters|electors|supporters|folk)) (?:who|that) (?:had |have |once )?"
    r"(?:backed|voted for|supported|chose|picked|plumped for|turned out for) (?:the )?[ABRGU]\b[^.;]{0,12}(?:E|Y)"
)
# A figure of which only the owner is told: "Labour's share is 14.2 points thinner, the Tories' 8.8".
_ELLIPTIC = compiled(r"[NPDT][^.;:NPDT]{0,60}(?:,|;| and| but| while) (?:the )?(?:[ABRU](?:'s?|s') )?(?:[ABRU](?:'s?|s')|(?<='s )[ABRU]) (?:by )?\Z")
# What somebody is short of, or holds on to, that is not the seat.
_OF_DEPOSIT = re.compile(r"\b(?:deposits?|refund|threshold|quota)\b")
# What others together would have been behind: "which would still have left them 10,000 short".
_WOULD = re.compile(r"\b(?:would|could|might)(?: [a-z]+){0,2} have (?:left|put|been|given|made|fallen|come|finished|ended|lost|won|held|kept|survived)\b")
# "8,033 more than she did in the winter"
_THAN_THEN = re.compile(r"[^.;:NPDTYE]{0,40}? than (?:G|[ABRU]|the party) (?:did|had|got|managed|won|polled|took) (?:back )?(?:in|at|on) (?:the )?[a-z]")
_OF_THESE = re.compile(r"(?: votes?| papers| second choices)? of (?:these|them|those(?! (?:who|that|voting|cast|casting|taking|turning|polled|counted)))\b"
                       r"(?! votes)")  # "picked up 8,383 of these": of papers passed on
_OF_THESE_BEFORE = re.compile(r"N(?: votes?| papers)? of (?:these|them|those) and [^.;:]*\Z")
_SOME_OF_THEM = re.compile(r" (?:eliminated|excluded|losing|beaten|defeated|surviving|unsuccessful) ")
# "63.5 percent of ballots still in play": of those after transfers.
_STILL_IN_PLAY = re.compile(
    r" of (?:the |all )?(?:ballots|votes|papers) (?:(?:still|left|that were|remaining) )?(?:in play|in the (?:count|contest|race)|left|remaining|that remained)\b")
_WHEN_PLACED = re.compile(r"\b(?:than|when) (?:when )?(?:G|[ABR]) (?:had )?(?:[a-z]+ly )?(?:came|finished|was|ended(?: up)?|placed|stood) (?:[a-z]+ )?\Z")
_AND, _OTHERS = re.compile(r"\b(?:me|i|us|you|A|G),? and \Z"), re.compile(r" (?:other|more|others)\b")  # "me and 5,903 others"
_FEW_BEHIND = re.compile(r"(?: B| independents)? (?:finished|came|were|ended(?: up)?|trailed in) (?:behind|below|above|ahead)\b")
_WITH_OTHERS = re.compile(r"\b(?:along|together) with (?:the )?\Z")
_FROM_SHARE = re.compile(r" from [ABRU]'s D\b")
_NOT_SO_MUCH = re.compile(r"\b(?:not|never|hardly|[a-z]+n't) (?:even )?(?:manage|get|reach|win|poll|muster|achieve|attract|make|have) (?:to [a-z]+ )?\Z")
_THOUGH_ROLL = re.compile(r"[^.;:]*\b(?:though|although|while|whereas|despite)\b[^.;:]*\b(?:electorate|register|roll)\b")
_THEN_WAS = re.compile(r"\b(?:then|back then|in those days) (?:was|were|stood) \Z")  # "the roll then was 1,139 shorter" than now
# Where somebody stopped: "fell 2.1 points short of a majority", and not from where.
_SHORT_OF = compiled(
    r"(?: (?:votes?|points?|per cent))? (?:short|shy|adrift) of (?!(?:the |a |an |what |G |its |their |his |her |that of )*(?:[a-z]+ )?"
    r"(?:Y|E|last time|before|previous|best)\b)")
_LONG_AFTER = compiled(r"\bX (?:after|since|on from) (?:the )?[AU]\b[^.;:ABU]*\Z")  # "48 years after Eric Lubbock overran C, with 7,855 to spare"
_ONCE_CHANGED = re.compile(r"\bhad\b|\bin raw votes\b")
_SINCE_THEN = re.compile(r"\bsince then\b|\b(?:has|have) (?:[a-z]+ly |since |been )*[a-z]+(?: [a-z]+){0,2} (?:by )?\Z")
# What was so in an older election that the sentence does not date: somebody's last majority, or while they were the member.
_BYGONE = re.compile(
    r"\b(?:was|were) (?:the |its |our |G )?(?:mp|member)\b(?! (?:elected|returned))|\b(?:first|last|final) (?:majority|election|win|victory|triumph|contest|term)\b|"
    r"\bhad (?:first |already |been |once |only )*(?:arrived|entered|won|come|got|elected|returned|begun|started|made|taken|captured|gained)\b[^.;]{0,50}?"
    r"\b(?:at|aged|when|as) (?:(?:G|he|she) was |just |only )?(?:X|N(?=[,;.]))|"
    r"\bhad (?:first |already |been |once |only )*(?:arrived|entered|won|come|got|elected|returned)\b[^.;X]{0,40}(?<!\b(?:on|in|at|by|to|of) )(?<!\bsince )X (?:with|by)\b|"
    r"\bbefore [ABGRU] (?:[a-z]+ )?(?:stood down|stepped down|retired|died|left|quit|lost|gave up)")
_ONCE = compiled(
    r"\b(?:who|which) (?:had )?(?:once|formerly|previously|used to|at one time|in (?:better|happier|palmier) (?:days|times|years)) [^.;:,NPDT]{0,30}\Z")
_TWO_YEARS = re.compile(r"\bin Y(?:,? (?:and|&)|, Y,? and) Y\b")  # "in 2015 and 2017, with 1,595 votes and 1,421"
_HERS_IS = re.compile(r"[ABGRU]'s (?:(?:own |very )?(?:last|first|previous|final|latest|best|own|old|new)(?: one| ever)? )?(?:is|was|were|stands at|stood at|"
                      r"had (?:once |previously )?(?:been|stood at|reached)|used to be|(?:once|previously) (?:was|stood at)) (?:just |only )?\Z")
_MAJORITYS = re.compile(r"\b(?:majority|majorities|cushion|margin)\b|\b(?:overturn\w*|overhaul\w*|wip(?:e|ed|ing) out|defend\w*|inherit\w*) (?:[ABRU]|the [a-z]+)'s \Z")
_A_PAIR, _BOTH = 2, re.compile(r"(?<!\bof )\bthe \Z")
# "113 papers in the first and 62 in the second", "the other five backed Leave by 170,108"
_IN_THE_OTHER = compiled(r"(?: [a-z]+){0,3} (?:in|at|for) the (?:O|X|former|latter|other)(?=[.,;)]|$| and\b| but\b| seat\b| ward\b| one\b)")
_NOWHERE_ELSE = compiled(r"\b(?:nowhere|anywhere|no place|no seat|somewhere) else\b[^.;:]*\Z")
_THE_OTHERS = compiled(
    r"\bthe (?:other|remaining) (?:N|X)\b(?! (?:candidates|parties|rivals|men|women|runners|contenders|challengers|hopefuls|names))[^.;:ABRU]*(?:B|A|R|G)?[^.;:ABRUC]*\Z")
# Two figures side by side, not one after the other as in "down from", "compared with".
_SIDE_BY_SIDE = re.compile(r"\b(?:against|versus|v|above|below|than) (?:[a-z]+ ){0,3}\Z")
_FOR_A_PLACE = compiled(r"\b(?:out of|into|to|for|from) (?:the )?(?:R|runner-up|silver|bronze|O)(?: spot| place| position| medal)?,? by \Z")
_TO_A_PLACE = compiled(r"(?:-vote| votes?)? (?:for|in the race for|in the battle for|to) (?:the )?(?:R|runner-up|silver|bronze|O|second|third|fourth|fifth)"
                       r"(?: spot| place| position| medal)?\b")
_BEHIND_ANOTHER = compiled(r"N(?: votes)? (?:behind|adrift of) (?:the )?[ABRU](?:'s [ABRU])?,? and \Z")  # "and 2,186 short"
_MOVED = r"\b(?:leapt|leaped|jumped|climbed|moved|rose|vaulted|shot|slipped|dropped|fell|slid|lifted|took|put|carried)\b"
_MID_COUNT = compiled(
    r"\b(?:(?:went|going|transferred|flowed|passed|broke) to|exclu\w+|eliminat\w+|surplus|transfers)\b[^.;]{0,80}" + _MOVED +
    r"[^.;]{0,30}\b(?:from O to O|(?:into|to) (?:the )?[OR])\b")
_MOST_POINTS = 100
_VOTES = re.compile(r"[ -](?:[a-z]+ )?votes?\b")
_CHAMBER = compiled(r"\bN-(?:seat|member|strong)\b|\bof (?:the )?N (?:seats|councillors|members)\b")
_MOST_MEMBERS = 200


_DID_SO = compiled(r"[^.;:NPDT]{0,40}\b(?:did so|did the same|followed suit|agreed|felt (?:the same|likewise)|did likewise)\b")
_ON_ROLL = compiled(r"\b(?:register(?:ed)?|roll|electorate|electors|entitled|eligible|turnout|turned out|able to)\b")
# "the gap shifted by 5.4 points", "of the votes that went to a Democrat or a Republican"
_GAP_MOVED = compiled(r"\b(?:gap|margin|lead|difference|distance|spread)\b[^.;:NPDT]*\Z")
_OF_TWO_ALONE = compiled(r"\bof (?:the |all )*(?:votes|ballots|vote)[^.;:NPDT]{0,30} (?:to|for) (?:either |a |the |one of )*[ABU](?:'s?)? (?:or|and) (?:a |the )?[ABU]\b[^.;:]*\Z")
# "the better of the two out of preferences, picking up 12,055", "ahead by 2146 before a single preference was handed out"
_OF_PREFERENCES = compiled(r"\b(?:preferences?|primaries|on primary votes|primary count)\b")
_OUT_OF_PREFERENCES = compiled(r"\b(?:out of|from|on|in|with) (?:the |G )?(?:[a-z]+ )?(?:preferences|preference flows?)\b[^.;:]*\Z(?<!N first preferences)")
# "Outside Southam, Remain could find only 45,000", "a third of the electorate, 20,000 people"
_OUTSIDE = compiled(
    r"(?:^|[.;:] )(?:but |and )?(?:outside|away from|beyond|excluding|leaving out|leave out|leaving aside|without|setting aside|apart from|except (?:in|for)|"
    r"strip(?:ping)? out|tak(?:e|ing) (?:out|away)) (?:of )?(?:the )?C\b"
    r"[^.;:]*\Z")
_PART_OF_ROLL = compiled(r"\b(?:F|P|half|most) (?:of )?(?:the |C's |G |its )?(?:electorate|electors|register|roll),? (?:or |some |about )*\Z")
_CHANGED_HANDS = compiled(r"\b(?:loss(?:es)?|lost|los(?:e|es|ing)|defeats?|casualt(?:y|ies)|changed hands|surrendered|gave up)\b[^.;:]*(?::| -|;) [^.;:,]*\Z")
_IT_WAS = compiled(r"\s*(?:and |but )?(?:it|G) (?:was|had been) N(?: votes?)?\.?\s*")
# "He had 20,158 behind him when he took it with 3,083 to spare; on Thursday that dwindled to 17,270": which of the two
_OF_TWO_THINGS = compiled(
    r"[NPDT]\b[^.;:NPDT]* (?:when|as|while|after|before) [^.;:NPDT]*[NPDT]\b[^.;:NPDT]*; "
    r"(?:but |and )?(?:Z )?(?:that|this|it|G) (?:has |had )?[a-z]+ (?:[a-z]+ )?to (?:just |only )?\Z")
_OF_ALL_WHO = compiled(r"(?: per cent)? of (?:everyone|everybody|all|those|the people|people) (?:those )?who\b")
_STAYED = compiled(
    r"[^.;:NPDT]{0,60}\b(?:stay(?:ed|ing)? (?:at )?home|stayed away|(?:did not|didn't|failed to) (?:vote|turn out)|sat (?:it|G|this one) out|took no part|abstained)\b")
_TO_SPARE = compiled(r"[^.;:NPDT]{0,50}\b(?:to spare|won by|prevailed by|in hand)\b")
_IN_SEATS = compiled(r"\b(?:in|by|for|on) (?:terms of )?(?:seats|mps|councillors|members|the number of (?:seats|mps|councillors))\b[^.;:]*\Z")
# "Not one of the losers bar Mr Oakes passed 7,215"
_NONE_BUT = compiled(
    r"(?:^|[.;:,] )(?:and |but )?(?:not (?:a (?:single )?)?(?:one|X)|none|nobody|no one|no-one|no (?:other|others|[a-z]+))\b[^.;:]*"
    r"\b(?:bar|but|except|save|other than|apart from|aside from|besides) (?:for )?(?:the )?[ABRG]\b[^.;:]*\Z")
_OUT_OF_ROLL = compiled(
    r"\bN\b[^.;:NPDT]{0,60} (?:from|out of|on|of) (?:an? |the )?(?:[a-z]+ )?(?:register|roll|electorate) of N,? (?:compared|against|as against|down|up)\b[^.;:NPDT]*\Z")


def out_of_roll(text: str, at: int) -> bool:
    """Whether what a figure at a position is compared with is a count out of an electorate, or that electorate: "18,448 papers
    from a register of 56,696, compared with 32,838"."""
    return _OUT_OF_ROLL.search(text, 0, at) is not None


class Doubts:
    """Tells what casts doubt on the readings of one sentence. `readings`: those of its numbers so far, by position."""

    def __init__(self, shorthand: Shorthand, discourse: Discourse, timing: Timing, readings: dict[int, Reading]) -> None:
        self.shorthand, self.discourse, self.timing, self.readings = shorthand, discourse, timing, readings

    def unowned(self, hit: Hit, measure: str, last: Reading | None) -> bool:
        """Whether a figure without a name beside it goes on from one of which the owner was not sure, or not in the tables."""
        if last is not None and last.weak and (hit.cue.subject == "same" or hit.cue.measure in {"=", "anaphora"}):
            return True
        # "Blair bagged 33,526 votes and romped home by 25,143", of whom the tables know nothing.
        return measure in OF_WINNER and any(p < hit.at and r.formula is None for p, r in self.readings.items())

    def _of_the_new(self, measure: str, mention: Mention | None, contest: ContestName) -> bool:
        """Whether a figure of an earlier election is said to be of who won this one, "twice the 10,608 the new member had then"."""
        new = mention is not None and mention.code == ROLE and mention.text.casefold().startswith(("the new", "new"))
        if measure == "rank" and mention is not None and mention.code == ROLE:
            return True  # "the winner moved up from second place": whoever it was has won
        if mention is not None and mention.code == ROLE and not mention.held and not self.discourse.seats.is_newest(contest) and not self.discourse.past:
            return True  # "the winner had 15,320 in 2019": who won then, or now
        return new and (measure == "ratio" or not self.discourse.seats.is_newest(contest))

    def _of_another_kind(self, hit: Hit, measure: str) -> bool:
        """Whether words around a figure tell that it is of less, or of something else, than the cue alone would say."""
        text = self.shorthand.text
        if measure in {"votes", "share"} and (_OF_THESE.match(text, hit.at + 1) or _OF_THESE_BEFORE.search(text, 0, hit.at)):
            return True
        if measure == "electorate_change" and hit.cue.measure == "level_change" and _THOUGH_ROLL.match(text, hit.at + 1):
            return True
        if measure == "candidates" and (_SOME_OF_THEM.match(text, hit.at + 1) or _WITH_OTHERS.search(text, 0, hit.at) or _FEW_BEHIND.match(text, hit.at + 1)):
            return True
        if measure == "turnout" and _DID_SO.match(text, hit.at + 1) and not _ON_ROLL.search(text):
            return True  # "three in ten voters did so": what others had done in the sentence before
        if measure in {"votes", "majority", "lead"} and _OF_PREFERENCES.search(text) and (measure != "votes" or _OUT_OF_PREFERENCES.search(text, 0, hit.at)):
            return True
        if (measure == "swing" and _GAP_MOVED.search(text, 0, hit.at)) or (measure == "share" and _OF_TWO_ALONE.search(text, 0, hit.at)):
            return True
        if (measure in LEVELS and _OUTSIDE.search(text, 0, hit.at)) or (
                measure == "electorate" and (_PART_OF_ROLL.search(text, 0, hit.at) or _STAYED.match(text, hit.at + 1))):
            return True
        if measure == "seats" and _CHANGED_HANDS.search(text, 0, hit.at):
            return True  # "all four losses were in towns: three went to Labour"
        if measure == "rank" and _IN_SEATS.search(text, 0, hit.at):
            return True  # "in votes they came fourth, in seats third"
        if measure in {"votes", "share"} and _NONE_BUT.search(text, 0, hit.at):
            return True
        if hit.quantity.kind == PERCENT and _STILL_IN_PLAY.match(text, hit.at + 1):
            return True
        if measure == "ratio" and _TO_SPARE.match(text, hit.at + 1):
            return True  # "three times as many as the winner had to spare"
        if measure == "rank" and hit.at not in self.timing.marks.used and _WHEN_PLACED.search(text, 0, hit.at):
            return True  # "than what she managed when she came second"
        return measure == "ratio" and bool(_NOT_SO_MUCH.search(text, 0, hit.at) or _FROM_SHARE.match(text, hit.at + 1))

    def of_another_election(self, hit: Hit, measure: str, mention: Mention | None, contest: ContestName) -> bool:
        """Whether words beside a figure leave open which election it is of, or of how many."""
        text, marked = self.shorthand.text, self.timing.marks.of(hit.at) is not None
        if self.timing.of_who_is_gone(hit.at, mention, contest) or self._of_the_new(measure, mention, contest) or self._of_another_kind(hit, measure):
            return True
        if measure in IS_CHANGE and hit.quantity.kind == PERCENT and hit.quantity.comparator in {"<", ">"}:
            return True  # "fell below 1 per cent" tells where to
        if measure in IS_CHANGE and (_SHORT_OF.match(text, hit.at + 1) or _THAN_THEN.match(text, hit.at + 1) or _THEN_WAS.search(text, 0, hit.at)):
            return True
        if measure in IS_CHANGE:  # after a word on an older election than the one before a change may be from that one, or of it
            before = self.discourse.seats.before(contest.seat_key)
            spoken_of = self.timing.spoken_of(contest.seat_key)
            away = spoken_of is not None and (before is None or spoken_of != before.key or _ONCE_CHANGED.search(text, 0, hit.at) is not None)
            return measure != "swing" and not marked and away and not _SINCE_THEN.search(text, 0, hit.at)
        if measure in {"majority", "lead"} and (_WOULD.search(text, 0, hit.at) or _LONG_AFTER.search(text, 0, hit.at)):
            return True
        if measure in LEVELS and not marked and _ONCE.search(text, 0, hit.at):
            return True  # "who once attracted 5,662": of any election before
        if (not marked and _BYGONE.search(text)) or _TWO_YEARS.search(text, 0, hit.at):
            return True
        if measure in {"votes", "share"} and _MAJORITYS.search(text, 0, hit.at) and text[hit.at - 3 : hit.at] == "'s ":
            return True  # "the largest majority since Denham's 9,302", "set out to overturn O'Mara's 2,125"
        if measure == "votes" and _HERS_IS.search(text, 0, hit.at):  # "Mr O'Mara's majority was 2,125: Ms Blake's is 712"
            last = self._last(hit)
            return last is None or last.weak or last.measure != "votes"
        if measure == "rank" and _MID_COUNT.search(text):
            return True  # "15,750 went to her and she leapt from sixth to third": at a count, not at the end
        if measure == "majority" and (
                _BEHIND_ANOTHER.search(text, 0, hit.at) or _FOR_A_PLACE.search(text, 0, hit.at) or _TO_A_PLACE.match(text, hit.at + 1) or self._behind_points(hit)):
            return True  # "kept Sinn Féin out of the runner-up spot, by 765", "edged the Liberal by 641 votes for third place"
        if measure == "votes" and hit.quantity.value < _MOST_MEMBERS and hit.quantity.unit is None and _CHAMBER.search(text, 0, hit.at):
            return True  # "the 98-seat authority, where Reform now has 65, the Liberal Democrats 14"
        if measure == "majority" and _OF_DEPOSIT.search(text, 0, hit.at) and "majorit" not in text:
            return True
        if hit.cue.make == "per_seat" and not marked and not self.discourse.seats.is_newest(contest):
            return True  # a sum of two figures, either of which may be of now
        if measure == "candidates" and mention is None and hit.quantity.value == _A_PAIR and _BOTH.search(text, 0, hit.at):
            return True  # "the two rivals shook hands": of more who stood, the two that mattered
        of_all = measure == "candidates" and mention is None and contest.kind == "national"  # of a party or of all
        return of_all or self.timing.marks.hinted(hit.at)

    def _last(self, hit: Hit) -> Reading | None:
        """The reading of the last number before in this sentence, else of the last of the block."""
        return next((reading for p, reading in reversed(self.readings.items()) if p < hit.at), self.discourse.last)

    def _behind_points(self, hit: Hit) -> bool:
        """Whether a small number without a unit follows one of points: "by 3.6 points in a district that Price carried by 23"."""
        if hit.quantity.unit is not None or hit.quantity.value >= _MOST_POINTS or _VOTES.match(self.shorthand.text, hit.at + 1):
            return False
        last = self._last(hit)
        return last is not None and last.unit == "points"

    def listed(self, at: int) -> bool:
        """Whether a figure is one of several side by side without names between them, of which any may be anybody's."""
        return any(match.start() <= at < match.end() for match in _SIDE_BY_SIDE_ALIKE.finditer(self.shorthand.text))

    def open_ended(self, at: int) -> bool:
        """Whether a figure may be anybody's or anything's: one of a bare list, of one and many others, or of a count under way."""
        counts_others = _OTHERS.match(self.shorthand.text, at + 1) and _AND.search(self.shorthand.text, 0, at)
        return bool(counts_others) or self.listed(at) or of_a_stage(self.shorthand, at)

    def skips(self, hit: Hit) -> bool:
        """Whether a figure goes on from the one before, and that one was not read or stands in another sentence."""
        before = [p for p in self.shorthand.items if p < hit.at and self.shorthand.text[p] in "NPDTFMO"]
        if hit.cue.make == "of_last":
            return not before or before[-1] not in self.readings
        if (hit.cue.measure in {"=", "anaphora", "level"} or hit.cue.subject == "same") and _OF_TWO_THINGS.search(self.shorthand.text, 0, hit.at):
            return True
        if hit.cue.measure == "anaphora" and hit.quantity.kind == PERCENT and _OF_ALL_WHO.match(self.shorthand.text, hit.at + 1):
            before_it = self._last(hit)
            return before_it is not None and before_it.measure in {"majority", "lead", "margin_points"}  # "a margin of 246,540. That is 62.3 per cent of everyone who voted"
        if _IT_WAS.fullmatch(self.shorthand.text):
            return True  # "... is the thinnest cushion in the region. It was 8,820": before, or now
        if hit.cue.make == "level_of_last" and out_of_roll(self.shorthand.text, hit.at):
            return True
        if hit.cue.measure == "anaphora" and not before and self.discourse.last is None and self.discourse.topic_passed:
            return True  # "The swing was 9.5 points. ... He walked off with 22,029. That is 21.6 per cent"
        last = self.discourse.last_quantity
        if not before and last and last.partner is not None and (hit.cue.subject == "same" or hit.cue.measure == "anaphora"):
            return True  # "339,214 to 239,861 for Mr DeSantis. That's 58 percent"
        goes_on = hit.cue.make == "over_last" or (hit.cue.subject == "same" and hit.cue.measure not in OF_CONTEST)
        return goes_on and bool(before) and before[-1] not in self.readings

    def of_another_seat(self, hit: Hit) -> bool:
        """Whether a figure is of a seat that the sentence tells by its order, or of several others, or what it is compared with
        may be of another seat rather than of the election before."""
        several, text = len(self.discourse.seats.by_seat) > 1, self.shorthand.text
        if several and hit.who is None and hit.cue.measure in {"majority", "margin_points"} and self._people_of_several():
            return True  # "his opponent ran stronger than Witzke, leaving the governor's margin at 102,591"
        if _NOWHERE_ELSE.search(text, 0, hit.at):
            return True
        if several and (_IN_THE_OTHER.match(text, hit.at + 1) or _THE_OTHERS.search(text, 0, hit.at)):
            return True
        compares = hit.cue.make == "level_of_last" and bool(_SIDE_BY_SIDE.search(self.shorthand.text, 0, hit.at))
        return compares and len(self.discourse.seats.by_seat) > 1 and self.timing.marks.of(hit.at) is None

    def _people_of_several(self) -> bool:
        """Whether the sentence names people who stood in different seats, and no seat."""
        people = [m for m in self.shorthand.items.values() if isinstance(m, Mention) and m.code == PERSON]
        seats = {own_seat(m, self.discourse.seats) for m in people} - {None}
        return len(seats) > 1 and "C" not in self.shorthand.text

    def shared(self, hit: Hit, measure: str) -> bool:
        """Whether a level of one person or party may be of several together, or a part of what somebody once had."""
        text = self.shorthand.text
        if measure in {"lead", "lead_points"}:
            if hit.cue.make == "over_several":
                return False
            if hit.who is not None and hit.vs is not None and hit.who.start < hit.quantity.start and self._one_of_list(hit.who, hit.at) and not _EACH.match(text, hit.at + 1):
                return True  # "the Tories and the Lib Dems beat the winner by 1,435"
            listed = bool(_LISTED_BEFORE.search(text, 0, hit.at))  # "the Tories and Lib Dems took 10,555, 1,435 more than the winner"
            return listed or bool(_PUT_TOGETHER.search(text, 0, hit.at))  # "lump the two together and they are 1,435 ahead"
        if measure in {"share_change", "votes_change"} and not hit.whos and self.listed(hit.at):
            return True
        if measure not in {"votes", "share"} or hit.whos or hit.cue.make in PAIR:
            return False
        if hit.who is not None and self._one_of_list(hit.who, hit.at, _LAST_OF_OWNERS) and not _EACH.match(text, hit.at + 1):
            return True
        if _CANDIDATES_OF.search(text, 0, hit.at):
            return len(self.discourse.seats.by_seat) > 1  # "Labour's three candidates took 41,936 between them": in a region all of them
        if measure == "share" and _OF_THEM.match(text, hit.at + 1):
            return True  # "3,000 left. Half of them went to Labour"
        if hit.who is not None and _IN_BRACKETS.match(text, hit.at - 2):
            return False  # "Paul Perrin (1,206) or Brian Ralfe (85), who between them"
        return bool(_NOBODYS_ALONE.match(text, hit.at + 1) or _OF_BACKERS.match(text, hit.at + 1))

    def _one_of_list(self, who: Mention, at: int, also: re.Pattern[str] | None = None) -> bool:
        """Whether a name is one of several side by side, whose figure is that of all: the last before it, the first behind."""
        text = self.shorthand.text
        place = next((p for p, item in self.shorthand.items.items() if item is who), -1)
        if place > at and text[place] == "R" and _CALLED.match(text, place + 1):
            return False  # "the new MP, Mark Fletcher"
        if place > at:
            return bool(_COMBINED.search(text, 0, at) or _FIRST_OF_LIST.match(text, place + 1))
        return place >= 0 and bool(_LAST_OF_LIST.search(text[:place]) or (also and also.search(text[:place])))

    def elliptic(self, hit: Hit, measure: str) -> bool:
        """Whether a level goes on from a change or from a figure that was not sure, by the name of its owner alone."""
        if measure not in LEVELS or hit.cue.measure == "=":
            return False
        text, before = self.shorthand.text, [p for p in self.shorthand.items if p < hit.at and self.shorthand.quantity_at(p)]
        last = self.readings.get(max(before)) if before else self.discourse.last
        unsure = last is None or last.weak or last.measure in IS_CHANGE
        if hit.cue.measure == "anaphora":
            return hit.who is not None and last is not None and last.weak  # "O'Mara's 2,125: Ms Blake's is 712"
        if not before:  # "Labour put on 16.4 points. Ukip managed 5.6."
            return text[hit.at] == "D" and last is not None and unsure
        return _ELLIPTIC.search(text, 0, hit.at) is not None and unsure
