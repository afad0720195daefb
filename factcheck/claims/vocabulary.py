"""Words that name no one, roles that stand for somebody, and phrases that name an election."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.patterns import compiled

# Words of one country for what cues know under another name, in the lower case of the shorthand.
SAME_AS: tuple[tuple[re.Pattern[str], str], ...] = (
    (compiled(r"\briding(s?)\b"), r"seat\1"),
    (compiled(r"\b(?:popular|primary|first[- ]preference|electorate) vote(s?)\b"), r"vote\1"),
    (compiled(r"\bformal (votes?|ballots?|papers|ballot papers)\b"), r"valid \1"),
    (compiled(r"\bvote getter(s?)\b"), r"candidate\1"),
    # A party's candidate who does something is the party: "Reform's man was a distant third".
    (compiled(r"(?<=\ue000B)(?:'s| ) ?(?:man|woman|lady|candidate|hopeful|contender|standard-bearer|flag-bearer|representative|nominee|newcomer|challenger|debutant|first-timer|rookie|aspirant)(?= (?:was|is|came|comes|finished|finishes|finishing|trailed|ended|ran|limped|slumped|slipped|dropped|fell|rose|climbed|brought|propped)\b)"), ""),
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Function and reporting words: capitalised at the start of a sentence they are no name.
COMMON = _words(
    "the a an and or but nor so yet if as at by in on of off to for from with without within into onto over under after before "
    "during since until till while when where who whom whose which what why how this that these those it its it's he she they we "
    "you i his her their our your my him them us me there here then now today tonight tomorrow yesterday is are was were be been "
    "being has have had do does did will would shall should can could may might must not no yes never ever only just even still "
    "also too both each every either neither all any some most many much more less few several such other another one two three "
    "four five six seven eight nine ten eleven twelve twenty about above across against along among around behind below beneath "
    "beside between beyond despite down except inside like near outside past per through throughout toward towards up upon via "
    "meanwhile however although though because unless whether once again perhaps indeed overall nationally locally elsewhere "
    "previously asked speaking writing following according last next first second third fourth fifth sixth finally "
    "turnout participation majority swing votes vote share electorate candidates candidate voters voting results result figures returning "
    "winner runner-up nobody everyone everybody someone somebody nearly almost roughly fewer total spoilt spoiled rejected valid "
    "ballot ballots postal percentages standing congratulations thanks counting polling polls shares changes seats women men people "
    "constituents residents pollsters by-election election deputy former late new old sitting outgoing defeated elected held gain "
    "hold gained updated published photo picture caption analysis live breaking exclusive comment opinion news release notes editors "
    "lucky unlucky luckless poor plucky gutsy hapless cocky brave glum grinning weary smiling crestfallen beaming cheery feisty embattled disgraced gallant valiant relieved ecstatic elated deflated heartbroken "
    "swingometer pendulum footfall arithmetic spoilers informal rejects attendance "
    "beaten ousted gutted tearful jubilant triumphant victorious delighted dejected furious background key full bronze silver gold bottom neither nearest lowest highest worst best closest narrowest biggest safest largest smallest tightest rivals rival challenger compared add added put taken together between combined"
)

# Capitalised words that are no person or place whose figures might be meant.
NO_NAME = COMMON | _words(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct "
    "nov dec monday tuesday wednesday thursday friday saturday sunday mp mps mr mrs ms miss sir dame lord lady dr prof professor "
    "councillor councillors cllr prime minister ministers chancellor secretary shadow cabinet government parliament parliamentary "
    "commons house lords westminster whitehall downing street leader mayor acting officer officers returning chair chairman "
    "chairwoman president vice constituency ward division council county hall city borough district north south east west northern "
    "southern eastern western central british britain uk england english scotland scottish wales welsh ireland irish bbc itv sky "
    "meps msps mss mlas tds mep msp mla td coun poll polls exit opinion radio channel times guardian telegraph mail sun mirror express press association reuters twitter facebook x covid brexit "
    "tory tories labour conservative conservatives liberal democrat democrats green greens reform ukip snp independent independents "
    "gp gps qc kc ceo bme mbe obe cbe mps jp phd nhs md dj tv pr it rev hq diy a&e "
    "maj pct turnout snap big lib dem dems party parties remain leave european union eu act budget bank christmas easter new year general election "
    "by-election byelection library research professor sir red blue wall peer politics number ends deposit deposits lost editor christian catholic muslim"
)

# What a headline in capitals says of those it names.
HEADLINES = _words(
    "overturn overturns lead leads win wins hold holds majority seat seats vote votes take takes keep keeps gain gains lose loses loss losses slump crash surge beat beats oust ousts "
    "scrape scrapes home turnout hit hits cut slashed wiped out victory defeat poll count recount night shock record low high swing share big tiny slim narrow new blow joy triumph "
    "humiliation disaster landslide collapse collapses plunge plunges soar soars sink sinks romp romps snatch snatches grab grabs storm storms stun stuns edge edges pip pips saved "
    "lost won held gained taken from over after despite down up back deposit deposits candidates rivals third second fourth last"
)

RIVALS = ("rival", "opponent", "challenger", "foe", "adversary", "competitor")
# Whoever else of two.
OTHERS: dict[str, str] = {f"{his} {rival}": gender for his, gender in (("his", "m"), ("her", "f")) for rival in RIVALS}
PRONOUNS: dict[str, str] = {
    "he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f", "they": "n", "their": "n", "them": "n", "it": "n", "its": "n",
    **OTHERS,
    "the same man": "m", "the same woman": "f", "the party": "n", "his party": "n", "her party": "n", "their party": "n", "the party's": "n",
}


def _i(pattern: str) -> re.Pattern[str]:
    return compiled(pattern, re.I)


_POSSESSOR = r"(?:her|his|their|the|the winner['’]s|a|its)"

# "the man in second", "the woman who came third"
_ONE_WHO = r"\bthe (?:man|woman|party|candidate|one|side|contender|hopeful) (?:in|who (?:came|finished|was|ran|ended up|took)|which (?:came|finished|was))"
_IN_PLACE = r"(?: (?:place|spot))?\b(?! (?:place|time|in|last|to))"

# Who a role stands for, by place in the result of the contest spoken of.
ROLES: tuple[tuple[re.Pattern[str], int], ...] = (
    (_i(r"\bthe (?:eventual |new |newly[- ]elected |successful |winning |victorious )?"
        r"(?:winner|victor|winning candidate|winning party|successful candidate|new MP|new member|new councillor|newly elected MP|(?:MP|member|councillor|senator|mayor)[- ]elect)\b"), 1),
    (_i(rf"\b{_POSSESSOR} (?:nearest|closest|main|principal|chief)(?: and \w+)? (?:rival|challenger|opponent|competitor|contender|pursuer)\b"), 2),
    (_i(r"(?<=\w['’]s )(?:nearest|closest) (?:rival|challenger|opponent|competitor|contender|pursuer)\b"), 2),
    (_i(r"\b(?:the |a )?runner[- ]up\b(?!s)|\bthe second[- ](?:placed (?:candidate|party|\w+)|place (?:candidate|party|finisher|contender|man|woman))\b|\bthe defeated candidate\b"), 2),
    (_i(rf"{_ONE_WHO} second{_IN_PLACE}"), 2),
    (_i(rf"\bthe third[- ](?:placed (?:candidate|party|\w+)|place (?:candidate|party|finisher|contender|man|woman))\b|{_ONE_WHO} third{_IN_PLACE}"), 3),
    (_i(rf"{_ONE_WHO} fourth{_IN_PLACE}"), 4),
    (_i(r"\bthe (?:last|bottom)[- ](?:placed (?:candidate|party|\w+)|place (?:candidate|party|finisher|contender|man|woman))\b"), -1),
)

_SEASON = r"(?:spring|summer|autumn|winter|year|month|week|may|june|july|october|november|december|january|february|march|april|september|august)"
_AGO = r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|a few|\d+)(?:[ -]and[ -]a[ -]half)?|a|one|just \w+|only \w+|barely \w+|little \w+ than \w+)"

# Phrases for the contest before, whatever its year; years are read as numbers.
EARLIER: tuple[re.Pattern[str], ...] = (
    _i(r"\b(?:at|in|than at|than in|since|on|from|compared (?:with|to)) (?:the )?(?:last|previous|preceding|earlier|past) (?:general |westminster |uk |national |snap |local |council |parliamentary |county |borough |city |district |ordinary |full |by-?)?"
       r"(?:time of asking|(?:election|contest|poll|vote|time|outing|occasion|by-?election)s?\b|one\b(?= *[.,;)]))"),
    _i(r"\b(?:at|in|since|on|than at|than in|from) the (?:\w+ )?general election\b(?! (?:campaign|result))"),
    _i(r"(?<=\bwon )then(?= (?:with|by|on|in)\b)|(?<=\blost )then(?= (?:with|by|on|in)\b)|(?<=\bpolled )then(?= \d)"),
    # "He had then taken 24,045 votes", "she was then just 42 ahead"
    _i(r"(?<=\bhad )then(?= (?:taken|won|polled|received|got|gained|secured|scored|collected|managed|stood|lost|beaten|held)\b)|(?<=\bwas )then(?= (?:just |only |some |a mere )?\d)"),
    _i(r"\blast time(?: (?:round|around|out|they voted))?(?:['’]s)?\b|\b(?:the )?time before\b|\bpreviously\b|\bat the time of the last election\b"),
    _i(rf"\b(?:at the|the|in the|her|his|its|their|(?:the )?party['’]s) (?:last|previous|preceding) (?:{_SEASON}|poll|contest|figure|outing|attempt|effort|try|go|tilt|run|bid|showing|performance)(?:['’]s)?\b"),
    _i(rf"\blast (?!week\b){_SEASON}(?:['’]s)?\b"),
    _i(rf"\b(?:only |just |barely |fully )?{_AGO} (?:(?:short|long|brief|full) )?(?:years?|months?|summers?|winters?|springs?|autumns?|christmases) (?:ago|earlier|before|previously|back|since)\b(?! (?:in|to|at|then)\b)"),
    _i(rf"\b{_AGO} years?['’] earlier\b|\bback then\b|\bat (?:the|that) time\b|(?<=[\w%] )(?<!\bweeks )(?<!\bdays )(?<!\bhours )(?<!\bmoments )(?<!\bminutes )(?<!\blong )(?<!\bshortly )(?<!\bever )(?<!\bnever )(?<!\bnight )(?<!\bday )(?:then|before)(?=[,.;)]|$)|(?<=[\w%] )then(?= by (?:just |only )?\d)|\b(?<=as )the (?:last|previous) (?:one|contest|result)\b|\b(?<=than )the (?:last|previous) (?:one|contest|result)\b|(?<=turnout )then\b"),
    # "Their share then was 15.1 per cent"
    _i(r"(?<=(?:\b(?:share|tally|total|score|figure|majority|margin|lead|electorate|register|turnout|support|cushion|poll|vote)|votes) )then(?= (?:was|were|stood at|came to|had been) (?:just |only |about |nearly |over |under |a mere )*\d)"),
    _i(r"\b(?:began|started|entered|opened|(?:went|gone|goes|came|headed|marched|strode|sailed) into|set out on|approached) (?:the|this) (?:campaign|contest|race|by-?election|election)(?: campaign)?\b"),
    _i(r"\b(?:when|before|as) (?:the |this |that )?(?:campaign|contest|race|by-?election|election)(?: campaign)? (?:began|started|was called|was triggered|opened|got under ?way|kicked off)\b|"
       r"\bat the (?:outset|start|beginning) of (?:the|this) (?:short )?(?:campaign|contest|race|by-?election|election)(?: campaign)?\b|\bat (?:the )?dissolution\b|\bwhen parliament was dissolved\b|"
       r"\b(?:going|coming|heading) into (?:the|this) (?:campaign|contest|race|by-?election|election)(?: campaign)?\b"),
    _i(r"\bat the (?:council|local|county|borough|district) elections?\b|\bwhen (?:the|this|that) (?:seat|ward|division|constituency|riding|electorate|county|council) was last (?:contested|fought|up for grabs|at stake)\b|\b(?:the )?last time (?:the|this|that) (?:seat|ward|division|constituency|riding) was (?:contested|fought|up)\b|"
       r"\bwhen (?:the |this |its |their )?(?:\w+ ){0,3}last (?:voted|went to the polls)\b"),
)

# An election by its time, without a date: which one it was is not told.
UNDATED: tuple[re.Pattern[str], ...] = (
    compiled(r"\b(?:the|a|in|that) [A-Z][a-z]+ (?:years?|era|days|landslide|age)\b"),
    _i(r"\b(?:on that occasion|that (?:year|time|night|summer|autumn|spring|winter)|in that (?:election|contest|poll))\b"),
    compiled(r"\b[Ww]hen (?:he|she|they|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame) [A-Z][\w'’-]+|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:was |were )?first (?:won|elected|stood|entered|took|captured|gained|fought|contested|ran|returned)\b"),
    # Seen from another election: see claims/relative.py.
    _i(r"\b(?:barely |only |just )?(?:a|one|\d+|two|three|four|five|six|seven|eight|nine|ten) years? (?:before|earlier than) (?:that|then|this)\b(?! (?:time|election|contest|year|vote)\b)"),
    _i(r"\b(?:in |at )?the (?:election|contest|poll|vote|time|one) before last\b|\b(?:in |at )?(?:the )?last (?:general )?(?:election|contest|time|poll|outing) but one\b|\btwo (?:general )?elections (?:ago|back|earlier)\b"),
    _i(r"\b(?:at |in )?the (?:election|contest|poll|vote|year|one(?= (?:before|after) (?:that|this)\b)) (?:before|after)(?: (?:that|last|this|it))?\b|\bthe year of [A-Z]\w+|"
       r"(?<!half )\b(?:barely |only |just )?(?:a|one|\d+|two|three|four|five|six|seven|eight|nine|ten) years? (?:later|on)\b(?! from\b)"),
    _i(r"\b(?:at |by )?the next time of asking\b|\b(?:the|in the) following (?:year|election|contest)\b|\bat the (?:next|following) (?:general )?(?:election|contest|poll)\b|\bnext time (?:round|around|out|up)\b"),
    compiled(r"\b(?:[Ii]n|[Oo]f) the year (?:that|when|he|she|they|[A-Z][\w'’-]+)\b"),
    compiled(r"\b(?:the )?(?:year|years|era|days|time|heyday|age|zenith|landslide) of (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"),
)

# The subject of a sentence: the last election spoken of, which may be this one.
THAT_CONTEST: tuple[re.Pattern[str], ...] = (_i(r"(?:(?<=[.!?] )|(?<=\n)|^)that (?:contest|election|race|by-election)\b(?! (?:is|will)\b)"),)

THIS_TIME: tuple[re.Pattern[str], ...] = (
    _i(r"\bthis time(?: (?:round|around))?\b|\bon (?:thursday|polling day|the (?:night|day)(?! of (?:an?|another)\b)|friday morning)\b|\b(?:on )?thursday['’]s\b|(?<!\bas )\bnow\b(?! as then)|\btonight\b|\bthis week\b|\bthis (?:year|month)\b|\byesterday\b"),
    _i(r"\bat (?:this|yesterday['’]s|thursday['’]s|the) by-?election\b|\bin (?:this|yesterday['’]s|thursday['’]s) (?:by-?election|contest|poll|election)\b|\blast (?:thursday|night|week)\b"),
)

# Without one of these in its shorthand a sentence does not speak of the election before.
_LOOKING_BACK = compiled(
    r"[EY]|\b(?:had|from|before|earlier|ago|then|than|previous\w*|old|used|once|former\w*|defend\w*|inherit\w*|against|compar\w*|"
    r"gone|went|sat|in the days|when|overturn\w*|since|(?<!\bin )(?<!\b(?:came|dead|comes|come) )(?<!\bfinish(?:ed|ing|es) )last(?! (?:place|spot|but one)\b)|fewer|lost|shed|down|up|notional\w*|start\w*|began|base|baseline|under|"
    r"heyday|pomp|zenith|peak|high|enjoy\w*|head start|forerunner|predecessor)\b"
)


@lru_cache(32)
def looks_back(shorthand: str) -> bool:
    """Whether the shorthand of a sentence may speak of the election before."""
    return _LOOKING_BACK.search(shorthand) is not None
