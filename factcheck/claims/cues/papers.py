"""Cues of who could vote, who did and whose papers did not count, told in other words than those of an official. See
`factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.ballots import ENTITLED, OUT, PAPERS, WERE
from factcheck.claims.cues.turnout import AWAY, VOTED

_PEOPLE = r"(?:(?: (?:registered|local|eligible|adult|potential|possible))*(?: (?:people|names|voters|electors|residents|locals|adults|souls|constituents|citizens|folk|inhabitants|islanders|townsfolk|villagers|men and women|of (?:us|them|G)))?)"
_ON_ROLL = r"(?:on|in) (?:the|G|our|C's|U's|this|that) (?:[a-z']+ )?(?:(?:electoral|voting|voters'?|local) )*(?:register|roll|rolls|list|books|voters' list)\b"
_LISTED = rf"(?:(?: who are| who were| listed| entered| enrolled| named)? {_ON_ROLL})"
# Those who count.
_STAFF = r"(?:(?:returning |presiding )?(?:officers?|officials)|(?:count(?:ing)? )?(?:staff|team|clerks?)|tellers?|counters?|adjudicators?|the (?:council|town hall|commission))"
_CAST_OUT = (
    r"(?:(?:threw|throw|thrown|throwing|chuck(?:ed|ing)?|rul(?:e|ed|ing)|struck|strike|weed(?:ed|ing)?|kick(?:ed|ing)?) (?:out|away)|(?:set|put|laid|left|push(?:ed)?) (?:aside|to one side|to X)|turn(?:ed)? (?:away|down)|"
    r"reject(?:ed|ing)?|discard(?:ed|ing)?|bin(?:ned|ning)?|disallow(?:ed|ing)?|discount(?:ed|ing)?|spurn(?:ed|ing)?|toss(?:ed|ing)?(?: out| aside)?|void(?:ed|ing)?)"
)
_CANNOT = r"(?:won't|will not|could not|couldn't|cannot|can't|would not|wouldn't|did not|didn't|failed to|were unable to|were not able to|struggled to|refused to)"
_MADE_A_MARK = r"(?:(?:ma[dk]e|put|cast|left|leave|produced?|enter(?:ed)?|plac(?:e|ed)|record(?:ed)?) (?:a|one) (?:[a-z]+ )?(?:legible|valid|proper|readable|lawful|good|clear) (?:[a-z]+ )?(?:mark|cross|vote|choice|x|ballot|paper))"
_END = r"(?=[.,;:)]|$| -| of\b| and\b| but\b| because\b| for\b| as\b| in\b)"
_OF_PAPERS = r"^(?=.*\b(?:ballots?|papers?|votes?|voted|cast)\b).*?"
# Of all on the register, so many.
_OF_ALL = r"(?:of|out of|from|among) (?:(?:the|C's|U's|G|our|its|a|possible|[a-z]+'s|[a-z]+) ){0,3}"

PAPERS_TOLD: tuple[C, ...] = (
    # "Of 75,356 locals on the books, 45,437 cast a proper vote"
    C("electorate", 0.965, rf"(?:\b(?:of|out of|from|among|to) (?:the |C's |our |G |some |all )*|\b(?:the|all|C's|U's) )<N>{_PEOPLE}{_LISTED}", subject="none"),
    C("electorate", 0.965, rf"(?:\bthere (?:are|were|is|was)(?: now)?|\b(?:has|have|had|with|holds?|held|boasts?|numbers?|numbered|contains?|contained|carries|carried)) <N>{_PEOPLE}{_LISTED}(?! (?:who |that )?(?:had |have )?(?:{VOTED}|{AWAY}))", subject="none"),
    C("electorate", 0.96, rf"(?:\bthere (?:are|were)|\b(?:has|have|had)) <N>(?: (?:people|names|voters|electors|residents|locals|adults|constituents))? {ENTITLED}(?: to vote)?(?=[.,;:)]|$| in\b| for\b| here\b| there\b)", subject="none"),
    C("electorate", 0.96, rf"{VOTED}[^.;:NPDTABRU]{{0,24}} \(N (?:out )?of (?:the |a possible |an? (?:electorate|register|roll) of )?<N>\)", subject="none"),
    # Papers given out.
    C("votes_cast", 0.965, rf"{VOTED}[^.;:NPDTABRU]{{0,24}} \(<N> (?:out )?of (?:the |a possible |an? (?:electorate|register|roll) of )?N\)", subject="none"),
    C("votes_cast", 0.965, r"(?:issued|handed|gave|given|dished out|doled out|supplied) (?:ballot |voting )?(?:papers|ballots) (?:out )?to <N>(?=[.,;:)]|$| (?:of|out of|people|voters|electors|residents)\b)", subject="none"),
    C("votes_cast", 0.965, r"<N>(?: (?:of (?:G|them|those|us)|people|voters|electors|residents|locals))? (?:took|collected|picked up|asked for|were (?:given|handed|issued(?: with)?)) (?:a |their |G )?(?:ballot|voting) papers?\b", subject="none"),
    C("votes_cast", 0.985, rf"(?:{_ON_ROLL}|\b(?:electors|electorate|voters|residents|locals|townsfolk|people of C|C))(?: (?:had|have|then|duly|between G|between them|together))* (?:cast|returned|posted|handed in) <N> (?:ballots|votes|papers|ballot papers)(?! (?:for|in favour|against))", subject="none"),
    C("votes_cast", 0.96, rf"<N> {_OF_ALL}N(?: (?:[a-z]+|people|voters))? ?(?:registered |eligible |entitled )*(?:voters|electors|people|residents|names|adults|locals|citizens)(?:{_LISTED}| {ENTITLED}(?: to vote)?)?,? (?:who )?{VOTED}(?! (?:for|[ABRU])\b)", subject="none"),
    C("votes_cast", 0.955, r"<N> (?:ballot |voting )?papers (?:scanned|unfolded|opened|sorted|emptied|fed (?:through|into) (?:the|G) (?:scanners?|machines?)|tipped (?:out|on to|onto)[^.;NPDT]{0,20})(?=[.,;:)]|$| -| and\b| so far\b| in\b)", subject="none"),
    # Good ones.
    C("valid_votes", 0.985, rf"(?<![NPFX] (?:out )?of (?:the |its |G |our )?)<N>(?:{_PEOPLE})? (?:who |to )?(?:had |have |managed to |chose to |did )*{_MADE_A_MARK}", subject="none"),
    C("valid_votes", 0.96, rf"N (?:of (?:G|them|those|which) )?(?:{PAPERS} )?(?:[a-z]+ ){{0,2}}?(?:{WERE})?{OUT},? (?:and |which |that |leaving )?<N>(?: (?:of (?:G|them|those)|papers|votes|ballots))? (?:go|went|going|went on|stayed|remained?|were left|are left|left)(?: [a-z]+)? ?(?:forward|in|through|in play|to count|to be counted|on the tables|standing)?(?=[.,;:)]|$| -| and\b)", subject="none"),
    # Bad ones.
    C("rejected", 0.965, rf"{_OF_PAPERS}{_STAFF}(?: [a-z]+){{0,4}} {_CAST_OUT}(?: (?:another|a further|just|only|all))? <N>{_END}(?! (?:seats|objections|complaints|nominations))", subject="none"),
    C("rejected", 0.965, rf"<N> (?:papers |ballots )?(?:that |which )?(?:G|they|the (?:[a-z]+ )?(?:tellers|counters|clerks|officials|officers?|staff|adjudicators|council))(?: (?:then|had to|later|duly|subsequently|all|had))* {_CAST_OUT}\b(?! (?:for|by|to)\b)", subject="none"),
    C("rejected", 0.99, rf"<N>(?: of (?:G|them|those|us)| people| voters| locals| folk| souls)? (?:who |that )?(?:(?:had|did) (?:it|so|G)|voted|had (?:their|G|a) say|filled (?:it|G|theirs|them) in|marked (?:G|their|the) (?:ballot )?papers?) in (?:an? )?(?:such )?(?:way|ways|manner|fashion|style)\b[^.;NPDT]{{0,30}}(?:{_CANNOT}|nobody could|no one could|unable to|defeated|baffled|beyond)", subject="none"),
    C("rejected", 0.975, rf"<N>(?: (?:of (?:G|them|those|us)|people|voters|locals|folk|souls|electors|residents|punters))? (?:who |that )?{_CANNOT} (?:fill (?:in|out)|complete|manage|master|follow|understand|work out|mark|get right) (?:the|a|their|G|it|his or her|an?) ?(?:form|ballot|ballot paper|papers?|instructions|rules|voting papers?|single cross)\b", subject="none"),
    C("rejected", 0.97, rf"^<N>(?: -|:|,)? (?:ballot |voting )?(?:papers?|ballots?) {WERE}?(?:[a-z]+ )?{OUT}", subject="none"),
    C("level", 0.93, r"\bC (?:supplied|contributed|provided|accounted for|was responsible for|yielded|coughed up|produced|threw in) <N> of (?:G|them)(?=[.,;:)]|$| and\b| but\b|, )", subject="none"),
    # "Spoilt papers may hold a message too. There were 5,030 of them"
    C("papers", 0.96, r"^(?:but |and |in all |in fact |this time |Z |,)*there (?:were|are|have been) (?:just |only |some )*<N>(?: of (?:G|them|these|those))?(?=[.,;:)!]|$| -| in (?:all|C)\b)", subject="none"),
    C("papers", 0.95, r"^(?:but |and )*(?:they|G|the total|the number|it) (?:numbered|came to|ran to|totalled|amounted to|stood at|reached) (?:just |only |some )*<N>(?=[.,;:)!]|$| -)", subject="none"),
)
