"""Cues of votes cast, valid votes, rejected ballots, the electorate, and their changes. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.turnout import CAST, VOTED

PAPERS = r"(?:(?:ballot |voting |postal )?papers?|ballots?|votes?|slips)"
_CANNOT = r"(?:won't|will not|could not|couldn't|cannot|can't|would not|wouldn't|did not|didn't|were not|weren't)"
VOTERS = r"(?:people|voters|electors|residents|constituents|citizens|locals|adults|men and women|souls|folk|of (?:us|them|G))"
_TOO_MANY = r"(?:(?:both|each(?= (?:answer|candidate|name|option|side|box))|(?:more than )?(?:one|N)|too many)(?: (?:candidates?|names?|answers?|options?|boxes|box|sides|parties|people))?(?=[.,;)]|$| and| or)|more (?:candidates )?than (?:they|G|the voter|voters) (?:were|was|had))"
# Why a paper was rejected, in the reasons that the law gives and tables keep.
REASONS: tuple[tuple[str, str], ...] = (
    ("mark", r"(?:(?:want|lack|absence) of (?:an |the |any )?official mark|(?:no|without|lack(?:ed|ing)|miss(?:ed|ing)|bore no|had no) (?:an |the |its |their |any |G )?official (?:mark|stamp))"),
    ("several", (rf"(?:(?:vot(?:ed|ing|es?(?! for N)) for|(?:marks?|marked|cross(?:es)?|ticks?|ticked) (?:against|in|for|beside|by|next to)) {_TOO_MANY}|more than (?:one|N) (?:vote|mark|candidate|name|box)|"
                 r"(?:both|too many) (?:answers|options|boxes|candidates|names)|stop at (?:a single|one|N|X))")),
    ("writing", r"(?:(?:could|might|would|can) (?:be |have been )?identif\w+|identif(?:y|ied|ying) (?:the |their |its |G )?(?:voters?|electors?|author|owner)|(?:gave|give|giving) away (?:who|the voter|the elector)|(?:bore|writing or|carried)(?: a)? (?:writing|mark by which))"),
    ("void", r"(?:(?:unmarked|blank)(?: papers)?,? or(?! (?:illegible|unreadable|defaced|spoil[et]d?|invalid|otherwise)\b)|(?:void|rejected|refused|ruled out) (?:for|because of) uncertainty|wholly void|(?:intentions?|meaning|choice)(?: [a-z]+)? (?:uncertain|unclear|obscure))"),
    ("blank", r"(?:(?:were |was |left |been |being |entirely |completely )(?:(?:their|his|her|the|G) (?:ballot )?(?:papers?|ballots?) )?(?:unmarked|blank)\b(?!,? or)|(?<=of G )(?:(?:entirely|completely|simply|just|left) )?(?:unmarked|blank)\b(?!,? or))"),
)
# Put in the box, taken out, counted.
COUNTED = (
    r"(?:cast|counted|verified|issued|returned|handed in|handed out|submitted|collected|polled|recorded|processed|tallied|"
    r"in the box(?:es)?|(?:went|dropped|posted|put|popped) (?:in|into) the (?:ballot )?box(?:es)?|(?:came|tumbled|emerged|were taken|were tipped) (?:out )?(?:of|from) the (?:ballot )?boxes)"
)
WERE = r"(?:(?:had been|have been|has been|were|was|being|are|be|(?:will|would|must|should|may have to|have to|has to|had to|will have to) be|to be|ended up|in total|in all) )"
# Not counted; "out" of the words that only together mean it.
OUT = (
    r"(?:(?:[a-z]+ly )?(?:(?:ruled|declared|deemed|judged|found|marked|adjudged|considered|classed as|treated as|put aside as|set aside as) (?:to be )?)?"
    r"(?:{spoilt}|unreadable|inadmissible|spurned)|(?:thrown|ruled|chucked|kicked|struck|weeded) out|(?:set|put|laid|left) (?:aside|(?:to|on) (?:one side|X))|discounted|discarded|binned|"
    r"excluded|wasted|not (?:counted|allowed|accepted)|turned (?:down|away)|tossed(?: out| aside)?|junked|not formal|failed to (?:pass muster|count)|did not count|didn't count|disqualified)"
)
BAD = r"(?:{spoilt}|bad|dud|defaced|uncounted|unusable|ruined)"
GOOD = r"(?:valid|good|accepted as valid|found valid|accepted|allowed|admitted|deemed valid|ruled valid|declared valid|in order)"
ROLL = (
    r"(?:electorate(?! (?:where|in which|that|which|of whom|recorded|produced|cast|gave|saw|returned|voted|has|had|vot(?:e|es)\b|committee|candidates?|tick))|electoral (?:roll|register)|"
    r"register(?: of electors)?(?! of)|voting roll|roll(?: of electors)?|enrolments?|enrollments?|voter registrations?)"
)
ENTITLED = r"(?:(?:entitled|eligible|registered|qualified|able|enrolled|on (?:the|G) (?:electoral )?(?:register|roll|list)))"
THEN = r"(?:,| -|;)? ?\(?(?:compared (?:with|to)|compares (?:with|to)|as against|against|versus|down from|up from|rather than|having been|instead of|from)(?: the)?"

_UNITS = r"(?:precincts|polls|polling (?:stations|places|divisions|districts)|voting (?:districts|precincts|places)|ballot boxes|booths)"

# What officials turn down that is no paper: "rejected 57 nominations", "set aside 12 complaints".
_NOTHING_ELSE = r"(?! (?:more |late |other |further )?(?!(?:votes?|ballots?|papers?|slips?|forms?|of|in|as|for|after|because|on|at)\b)[a-z-]{3,}(?:ions?|ings?|als?|nts?|fers|ims|sts|ids|lls)\b)"
BALLOTS: tuple[C, ...] = (
    # Of another seat beside the first.
    C("rejected", 0.955, r"N {spoilt} {papers}\b[^.]*(?:[;,]|,? and|,? while|,? but) (?:in )?C,? (?:(?:by contrast|meanwhile|however|on the other hand|for its part),? )?(?:had|saw|recorded|there were|managed) (?:just |only )?<N>(?=[.,;]|$)", subject="none"),

    # votes cast
    C("votes_cast", 0.96, r"(?<!extra )(?<!additional )(?<!further )(?<!another )<N> (?:valid )?(?:votes|ballots|ballot papers|papers|people|voters|electors|voting papers) " + WERE + r"?" + COUNTED + r"(?! (?:for|a\b|an\b|their|G|in favour|aside|invalid|out|early|by post|in person))", subject="none"),
    C("votes_cast", 0.95, r"(?<![NPDTF] )(?<![NPDTF] valid )(?<!\bpostal )(?<!\bpostal ballot )(?:votes|ballots|ballot papers|papers)(?: [a-z]+){0,2} (?:cast|counted|verified|issued|returned|polled)(?: (?!by|from|than|for|fell|rose|compared)[a-z]+){0,5}? {be}<N>(?! (?:of|were|was|fewer|less|more|down|up|lower|higher|short|for))", subject="none"),
    C("valid_votes", 0.96, r"(?:^|[*•.;,-] )(?:good|valid|accepted)(?: (?:votes|ballots|papers))?(?::| -|,) <N>(?=[.;,)(]| \(|$)", subject="none"),
    C("rejected", 0.96, r"(?:^|[*•.;,-] )(?:duds?|duff(?: ones)?|spoilers|spoils|rejects|binned|bad)(?: (?:votes|ballots|papers))?(?::| -|,) <N>(?=[.;,)(]| \(|$)", subject="none"),
    C("votes_cast", 0.95, r"<N> (?:verified|counted|issued|returned|completed) (?:ballot papers|papers|votes|ballots)", subject="none"),
    C("votes_cast", 0.95, r"(?:counted|verified|issued|processed|tallied|handled|handed out|checked|sorted)(?: through)? (?:all |the |all the |a )*<N> (?:ballot papers|papers|ballots|voting papers)", subject="none"),
    C("votes_cast", 0.95, r"(?<!(?:more|fewer) )(?<!\b(?:enrolment|electorate|register) of )(?<!\broll of )(?<!\bwhom )(?<!\bfor G )<N>(?: " + VOTERS + r")? (?:who )?" + VOTED + r"(?!(?: [a-z]+){0,4} than)(?![^.;NPD]{0,24}\b(?:and|but|only) (?:[a-z]+ ){0,2}?(?:spoil|defac|wast|muck|mess|botch|ruin|wreck|scrawl|scribbl))", subject="none"),
    C("rejected", 0.975, r"<N>(?: " + VOTERS + r"| of (?:them|G))? (?:made the trip|made the effort|turned up|turned out|queued|bothered|went along|showed up|came along)[^.;NPDT]{0,24}(?:and|but|only to|just to) (?:then |promptly |still )?(?:spoil\w*|deface\w*|muck\w* up|mess\w* up|botch\w*|ruin\w*|wreck\w*|waste\w*) (?:up )?(?:the|their|G|a)\b", subject="none"),
    C("votes_cast", 0.96, r"(?<![NPFX] (?:out )?of (?:the |its )?)<N>(?: " + VOTERS + r")? (?:returned|handed in|sent (?:in|back)|dropped|filled in|slipped|stuffed|marked|completed) (?:a|an|their|his or her|G) (?:ballot(?: paper)?|voting paper|paper|ballot papers)\b(?! (?:for|against|wrong))", subject="none"),
    C("votes_cast", 0.965, r"(?<![NPFX] (?:out )?of (?:the |its )?)<N>(?: " + VOTERS + r")? " + CAST + r"(?! for)", subject="none"),
    C("votes_cast", 0.93, r"(?<!valid )(?<!\bpostal )(?:ballot|total|overall) (?:poll|papers|vote|votes|ballots|turnout)(?: polled| cast| verified| counted)?(?: (?!fell|rose|down|up|by|from|for|dropped|{spoilt}\b|not\b|without\b|discarded\b|set aside\b|put aside\b|thrown out\b|ruled out\b)[a-z]+){0,3}? {be}<N>(?! (?:for|fewer|more))", subject="none"),
    C("votes_cast", 0.95, r"^(?!votes(?::| -|,) )(?:total )?(?:votes|ballots|ballot papers)(?: cast| counted| issued| polled| verified| found)?(?: in (?:the )?(?:ballot )?box(?:es)?)?(?: (?:in total|at (?:the )?count))*(?::| -|,) <N>(?=[.;,) ]|$)", subject="none"),
    C("votes_cast", 0.94, r"turn-?out(?: (?!by|from|fell|rose|down|up)[a-z]+)? {be}<N>(?= |\b)(?!\.\d)(?! (?:per cent|points|times))", subject="none"),
    C("votes_cast", 0.92, r"(?:out of (?:the |a total of )?|(?:^|[;,(] ?)of (?:the |a total of )?|of the )<N> (?:handed in|verified|ballot papers|ballots|papers|votes(?: cast)?|cast|in the box)(?! (?:in|from|on) (?:those|these|that|this|G|the) (?:[a-z]+ )?(?:bundles?|piles?|parcels?|stacks?|batch(?:es)?|heaps?|eliminated|excluded|transfers?)\b)(?! (?:that )?(?:were )?(?:for|{spoilt}))(?!,? (?:that |which )?(?:G|they|it|(?:the |his |her |their )?[ABRU])(?:'s [a-z]+)? (?:had |once )*[a-z]+)", subject="none"),
    C("votes_cast", 0.90, r"<N> (?:of|out of) (?:the|a|an|its|a possible|a registered)? ?(?:N )?(?:[a-z]+ ){0,3}(?:electors|electorate|on the register|registered|eligible|entitled)", subject="none"),
    C("votes_cast", 0.92, r"<N>,? (?:including|with|minus|less) (?:N |the )?(?:{spoilt})", subject="none"),
    C("votes_cast", 0.95, r"including (?:the )?(?:N )?(?:{spoilt})[a-z ]{0,16}, <N>", subject="none"),
    C("votes_cast", 0.90, r"N[^.;NPDT]{0,30}, (?:making |giving |for )?(?:a|in) (?:grand |combined |overall )?total (?:of )?<N>", subject="none"),
    C("votes_cast", 0.90, r"(?:verified|verification)(?: [a-z]+){0,6} {be}<N>", subject="none"),
    C("votes_cast", 0.88, r"(?<!spread of )(?<!gap of )(?<!margin of )(?<!lead of )(?<!majority of )(?<!plurality of )(?<!edge of )(?<!difference of )(?<!cushion of )(?<!deficit of )(?<!further )(?<!another )(?<!extra )(?<!additional )<N> (?:ballot papers|ballots)\b(?! (?:to X|divid|separat|split|cover|between|behind|ahead|short|shy|clear|adrift|in it))(?! (?:" + WERE + r")?(?:" + OUT + r"|" + GOOD + r"|for))(?! (?:were|was|are) (?!" + COUNTED + r")[a-z]+(?:ed|t|n)\b)", subject="none"),
    C("votes_cast", 0.96, r"(?:numbers? (?:of (?:people |voters |votes |electors |ballots )?)?(?:(?:bothering|choosing|troubling|deciding) to vote|going to the polls|voting|voters|who voted|(?:that were )?cast|turning out|taking part|who turned out)|(?:^|[^Nd] )votes cast)(?: [a-z]+){0,2}?,? (?:{down}|{up}|went|halved|slumped)(?: [a-z]+)?(?: by N)?(?: from N)? to <N>", subject="none"),
    C("votes_cast", 0.97, r"(?:numbers? (?:of (?:people |voters |votes |electors |ballots )?)?(?:(?:bothering|choosing|troubling|deciding) to vote|going to the polls|voting|voters|who voted|(?:that were )?cast|turning out|taking part|who turned out)|(?:^|[^Nd] )votes cast)(?: [a-z]+){0,2}?,? (?:{down}|{up}|went|halved|slumped)(?: [a-z]+)?(?: by N)? from <N>", election="past", subject="none"),
    C("votes_cast", 0.94, r"(?:number|total) (?:of (?:people |voters |electors )?)?(?:voting|who voted|turning out|taking part|who turned out|who took part|casting (?:a|their|G) (?:vote|ballot)s?) {be}<N>", subject="none"),
    C("votes_cast", 0.975, r"(?:total|number|sum|count)(?: of (?:papers|ballots|votes))? (?:in|from|out of|inside) the (?:ballot )?boxes {be}<N>", subject="none"),
    C("votes_cast", 0.96, r"<N> of (?:the |its )?N (?:names|people|voters|electors|enrolled|registered|residents)[^.;NPDT]{0,30}? (?:were |was |had been )?(?:struck off|crossed off|ticked off|marked off|voted|turned out|took part|cast)", subject="none"),
    # Those put aside are told to be among them, so the figure is of all papers.
    C("votes_cast", 0.975, r"<N> (?:" + VOTERS + r"|" + PAPERS + r")(?! (?:[a-z]+ ){0,2}" + OUT + r")(?: [a-z]+){0,5}?(?:,| -|;|:| and| \() ?(?:(?:and|but) )?(?:(?:of which|of whom|of these|of those|including) N,? |N of (?:G|them|these|those|which|whom),? )(?:[a-z]+ ){0,2}?(?:" + OUT + r"|(?:spoil(?:ed|t)|defaced|ruined|wasted) (?:their|G|the|a))\b", make="all_papers", subject="none"),
    C("votes_cast", 0.965, r"(?:{spoilt}|" + OUT + r")[^.;:NPDT]{0,12},? (?:from|out of|among) (?:an? (?:grand |overall |combined )?total of |the |all |all the )*<N>(?=[,.;:)]|$| (?:votes|ballots|papers|ballot papers)(?: cast)?(?=[,.;:)]|$| in| that))", make="all_papers", subject="none"),
    C("votes_cast", 0.975, r"N (?:{papers} )?out of (?:the |all |a total of )*<N> (?:{papers} )?(?:had to be|were|was|being|got) " + OUT, subject="none"),
    # not all of them yet
    C("none", 0.985, r"(?:after|once|when)(?: the first)? <N> (?:votes|ballots|ballot papers|papers)(?: had been| were| have been)? (?:counted|in)\b", note="a partial count"),
    C("none", 0.985, r"<N> (?:votes|ballots|ballot papers|papers)(?: [a-z]+){0,2}? (?:(?:yet |left |remaining |waiting )?to be (?:counted|verified)|(?:yet|left|remaining|waiting) to (?:count|verify))", note="a partial count"),
    # precincts that have reported, where the table tells
    *(C("other_result", weight, pattern.replace("UNITS", _UNITS), make=make, subject="none") for weight, pattern, make in (
        (0.985, r"\b(?:all|each|every one)(?: of)?(?: (?:the|G|C's|[a-z]+'s))? <N> (?:[a-z]+ )?UNITS\b(?![^.;:NPDT]{0,20} (?:for|as|close))", "units_to_report"),
        (0.985, r"N (?:out )?of (?:the |C's |all )*<N> (?:[a-z]+ )?UNITS (?:had |have |has |were )?(?:in(?! [a-zA-Z])|counted|reporting|reported|tallied|declared)\b", "units_to_report"),
        (0.985, r"<N> (?:out )?of (?:the |C's |all )*N (?:[a-z]+ )?UNITS (?:had |have |has |were )?(?:in(?! [a-zA-Z])|counted|reporting|reported|tallied|declared)\b", "units_reported"),
        (0.98, r"(?:with|after|once|when) (?:the )?<N> (?:[a-z]+ )?UNITS (?:had |have |has |were )?(?:in(?! [a-zA-Z])|counted|reporting|reported|tallied|declared)\b", "units_reported"))),
    C("none", 0.985, r"<P> of (?:the |C's |all )*(?:[a-z]+ )?(?:" + _UNITS + r"|(?:expected |estimated )?(?:vote|votes|ballots)) (?:had |have |has |was |were )?(?:in(?! [a-zA-Z])|counted|reporting|reported|tallied)\b", note="a partial count"),
    # valid votes
    C("votes_cast", 0.93, r"N (?:[a-z]+ )?{cands}(?:,| and|, and) <N> (?:votes|ballots)(?=,| and|[.;:]| -)(?! (?:between|each|apiece))", subject="none"),
    C("valid_votes", 0.965, r"\bof (?:the |all |all the |those )*<N> (?:votes|papers|ballots|ballot papers) (?:that|which) (?:counted|were (?:valid|counted|accepted|good))\b", subject="none"),
    C("valid_votes", 0.965, r"N (?:{papers} )?(?:(?:of (?:G|them|those|which) )?(?:[a-z]+ ){0,2}?(?:" + WERE + r")?" + OUT + r"|(?:that |which )?(?:could not|couldn't|cannot|can't) be (?:counted|used|accepted|read|admitted))"
      r"(?: [a-z]+){0,3}?,? (?:which |that |and (?:that |this )?)?(?:left|leaves|leaving) <N>(?=[.,;)]|$| (?:good|valid|that|to)\b)", subject="none"),
    C("valid_votes", 0.97, r"(?<!extra )(?<!additional )(?<!further )(?<!another )<N> (?:valid|good) (?:votes?|ballots?|papers|ballot papers)", subject="none"),
    C("valid_votes", 0.96, r"(?<!N )(?:valid (?:votes?|ballots?|poll|papers))(?: (?:cast|counted|polled|total|received|numbered))* {be}<N>(?! (?:fewer|more|less))", subject="none"),
    C("valid_votes", 0.96, r"<N> (?:of G |of them |of which |of those |of these |" + PAPERS + r" )?" + WERE + r"?(?:all )?" + GOOD + r"\b(?! (?:votes?|ballots?|papers|for|enough)\b)", subject="none"),
    C("valid_votes", 0.96, r"<N> (?:" + PAPERS + r" )?(?:went (?:forward|through)|stood|counted|survived|made it|passed)(?: [a-z]+){0,3}? (?:as |as being )?(?:valid|good|to the count)", subject="none"),
    C("valid_votes", 0.94, r"(?:{spoilt}|thrown out|set aside|bad papers|ruled out)[^.;N]{0,30},? (?:leaving|which left|left|and left|making) (?:the |a total of |a valid poll of )?<N>(?! (?:people|electors))", subject="none"),
    C("valid_votes", 0.965, r"(?<!had another )(?<!if another )<N> (?:of (?:them|G|those|these) |" + VOTERS + r" )?(?:made (?:their|G) marks?|filled (?:in )?(?:it|them|G|theirs|(?:their|G|the) (?:ballot )?papers?)(?: in)?|marked (?:it|them|G|theirs|(?:their|G|the) (?:ballot )?papers?)|voted)(?: [a-z]+)? (?:properly|correctly|validly|as they should|without (?:a )?mistakes?)\b", subject="none"),
    C("valid_votes", 0.975, r"(?<![NPFX] (?:out )?of (?:the |its )?)<N> (?:[a-z]+ )?cast (?:a )?valid (?:vote|ballot)", subject="none"),
    C("valid_votes", 0.975, r"valid (?:votes?|poll|papers|ballots)[^.;NPDTABRU]{0,14} (?:{down}|{up}|went|slumped)(?: [a-z]+)?(?: by N)?(?: from N)? to <N>", subject="none"),
    C("valid_votes", 0.98, r"valid (?:votes?|poll|papers|ballots)[^.;NPDTABRU]{0,14} (?:{down}|{up}|went|slumped)(?: [a-z]+)?(?: by N)? from <N>", election="past", subject="none"),
    C("votes_cast", 0.98, r"\bby N votes out of <N>(?! (?:seats|wards|polling|booths|people|eligible|registered|possible|voters on|electors))", subject="none"),
    C("votes_cast", 0.93, r"N votes out of <N>(?! (?:seats|wards|polling|booths|people|eligible|registered|possible|voters on|electors))", subject="none"),
    C("votes_cast", 0.95, r"<N> (?:specials?|absents?|absentees?|provisionals?|pre-?polls?)(?: (?:votes|ballots|papers))? " + WERE + r"(?:allowed|admitted|" + COUNTED + r")\b(?! for)", subject="none"),
    # rejected papers
    C("rejected", 0.97, r"(?<!the other )(?<!the remaining )(?<!the rest )(?<!\bout of )<N> (?:(?:other|further|ballot|voting|postal) )*(?:{papers} )?" + WERE + r"?" + OUT + r"(?: {papers})?\b(?! for\b)", subject="none"),
    C("rejected", 0.97, r"<N> of (?:(?:G|those|these|which|whom)(?!,? (?:[a-z]+ ){0,2}(?:blank|unmarked|void|doubtful)\b)|the (?:papers|ballots|ballot papers|votes|slips)),? (?:[a-z]+ )??" + WERE + r"?(?:[a-z]+ )??(?:" + OUT + r"|bad papers|no good)\b(?! for\b)", subject="none"),
    C("rejected", 0.97, r"<N> (?:souls|people|voters|electors|of those) whose (?:papers?|ballots?|votes?|efforts) " + WERE + r"?" + OUT, subject="none"),
    C("rejected", 0.96, r"(?<!the other )<N> (?:{papers} )?(?:could not|couldn't|cannot|can't|were not able to|won't|will not|would not) (?:be (?:allowed|counted|accepted|included|admitted|allocated|attributed|credited)|count)\b(?! (?:until|before|for|by))", subject="none"),
    C("rejected", 0.965, r"(?:^|[;,.(] ?)(?:(?:the )?(?:total )?(?:number|total) of )?(?:ballot |voting )?(?:papers|ballots|votes) (?:{spoilt}|ruled out|thrown out|set aside|discarded|put aside)(?: at the count)?(?::| -|,)? {be}<N>(?=[.;,)]|$)", subject="none"),
    C("rejected", 0.97, r"<N> (?:" + VOTERS + r" )?(?:somehow |still |managed to )*(?:got|get|filled in|filled out|filled|completed|marked|did) (?:the|their|his|G|it|this|that|a) ?(?:(?:form|paper|ballot|ballot paper|slip|thing|box|question|x|cross)s? )?(?:wrong|wrongly|incorrectly|badly|the wrong way)\b", subject="none"),
    C("rejected", 0.97, r"<N> " + BAD + r" (?:{papers}|ones)", subject="none"),
    C("rejected", 0.97, r"<N> (?:papers|ballot papers|ballots)[a-z ]{0,14} " + WERE + OUT, subject="none"),
    C("rejected", 0.97, r"(?:{spoilt}) (?:{papers}|votes)(?: (?:in|at|for|across) C)?(?: (?!by|from|than|fell|rose|down|up|fewer|more|less|for|and)[a-z]+){0,4}? {be}<N>(?! (?:people|voters|electors|fewer|less|more|down|up|lower|higher|of|per cent))", subject="none"),
    C("rejected", 0.96, r"(?:^|[;,.(] ?)(?:{spoilt})(?: at the count)?(?::| -|,)? {be}<N>(?! (?:{spoilt}|people|voters|votes))", subject="none"),
    C("rejected", 0.96, r"<N> of (?:which|them|those|G) (?:[a-z]+ )?(?:could not|couldn't|were not|weren't|cannot) be (?:allowed|counted|accepted|included|admitted)", subject="none"),
    C("rejected", 0.96, r"(?:rejected|threw (?:out|away)|binned|wasted|discounted|disallowed|ruled out|set aside|put aside|chucked out|declared void|discarded) (?:another |a further |all )?<N>" + _NOTHING_ELSE + r" (?:of (?:the|them|G|those) ?)?(?:{papers})?\b", subject="none"),
    C("rejected", 0.96, r"(?:turned (?:away|down)|threw away|weeded out|struck out|binned|junked|(?:had to (?:reject|discard|disallow|turn away|throw out|set aside|put aside|ignore)))(?: another| a further| all)? <N>(?: of (?:the|them|G|those))? (?:{papers})\b", subject="none"),
    C("rejected", 0.93, r"(?:put|set|laid|left|placed|pushed) (?:another |a further )?<N> (?:{papers}) (?:aside|(?:to|on) (?:one side|X))(?=[.,;:)]|$| -| and\b| but\b)", subject="none"),
    C("rejected", 0.96, r"(?:put|set|laid|left|placed|pushed) (?:another |a further )?<N>(?: (?:{papers}))? (?:aside|to one side|on one side)(?: as (?:{spoilt}|void|unclear|doubtful))\b", subject="none"),
    C("rejected", 0.965, rf"<N> (?:(?:of (?:G|them|those|whom|which|these|the {{papers}}) )|(?:{{papers}} )?(?:that |which ))(?:[a-z]+ )?(?:{_CANNOT}|nobody could) (?:be )?(?:count(?:ed)?|used|accepted|deciphered|read|understood|included|admitted|allowed|made out|interpreted)\b", subject="none"),
    C("rejected", 0.965, rf"of (?:which|G|those|these|the {{papers}}(?: in the box(?:es)?)?),? <N> {_CANNOT} (?:be )?(?:count(?:ed)?|used|accepted|deciphered|read|understood|included|admitted|allowed|made out|interpreted)\b", subject="none"),
    C("rejected", 0.96, r"<N> duds?\b", subject="none"),
    C("rejected", 0.965, r"(?:{spoilt}|rejects?|duds?|duff|bad|discards?|naughty) (?:pile|heap|bundle|tray|stack|box|basket)(?: (?:of (?:papers|ballots|votes)|at the end|here|tonight))?(?::| -|,|,? (?:held|contained|had|of|was|is|came to|stood at|numbered|ran to|grew to|amounted to)) (?:just |only )?<N>(?=[.,;)]|$| (?:papers|ballots|votes|strong|deep|high|and|of)\b)", subject="none"),
    C("rejected", 0.985, r"<N>(?: " + VOTERS + r")? (?:who )?(?:voted informally|cast (?:an? )?(?:informal|invalid|blank) (?:votes?|ballots?|papers?))\b", subject="none"),
    C("rejected", 0.96, r"<N>(?: (?:of (?:G|them|those|us|whom)|people|voters|locals|punters|folk|residents))? (?:made|making|make) (?:a (?:hash|mess|botch|muddle|dog's dinner|pig's ear|bungle) of (?:G|it|the job|their|the)|a (?:botched|bungled) job)", subject="none"),
    C("rejected", 0.95, r"(?:voted|bothered|turned out|turned up|came|cast (?:a|their|G) (?:vote|ballot)s?|took part|did so)(?:,| -|, though|, but|, although| and) <N>(?: of (?:G|them|those))? (?:(?:did so )?(?:to no (?:purpose|effect|avail)|in vain|for nothing))", subject="none"),
    C("rejected", 0.955, r"<N>(?: (?:people|voters|locals|electors|souls))?(?: (?!against|for\b|than)[a-z]+){0,14} (?:only |in order |just )?to (?:spoil|deface|wreck|ruin|scrawl over|scribble on) (?:a|an|G|the|their|his|her) (?:ballot|paper|vote|voting)", subject="none"),
    C("rejected", 0.955, r"<N> " + VOTERS + r"(?: (?!against|for\b|than)[a-z]+){0,14} (?:ballot )?(?:papers?|ballots?) (?:that|which) " + WERE + r"(?:[a-z]+ )?" + OUT, subject="none"),
    C("rejected", 0.95, r"\b(?:a |the |with |including )(?:spoilt|spoiled|rejected|wasted|ruined|void) <N>(?= (?:included|among them|and all|excluded|apart)|[,.)])", subject="none"),
    C("rejected", 0.985, r"(?:{papers}|votes) (?:thrown out|rejected|disallowed|set aside|spoilt|spoiled|discarded|ruled out|turned (?:away|down)|not counted)(?: [a-z]+){0,3}? from <N> to N\b", election="past", subject="none"),
    C("rejected", 0.985, r"(?:{papers}|votes) (?:thrown out|rejected|disallowed|set aside|spoilt|spoiled|discarded|ruled out|turned (?:away|down)|not counted)(?: [a-z]+){0,3}? (?:from N )?to <N>\b(?! (?:votes|per cent))", make="same_this", subject="none"),
    C("rejected", 0.95, r"(?:spoil(?:t|ed) (?:their|his|her) (?:ballot|paper|vote)s?|spoiling (?:their|the)) (?!by|than|from)(?:[a-z'-]+,? ){0,3}<N>", subject="none"),
    C("rejected", 0.96, r"<N> (?:" + VOTERS + r" )?(?:spoilt|spoiled|defaced|chose to spoil|spoiling|wrecked|ruined) (?:their|his|her|the|G|a)", subject="none"),
    C("rejected", 0.975, r"(?:{spoilt}|thrown out|ruled out)[^.;NPDTF]{0,30}?" + THEN + r" <N>(?! (?:fewer|more|less))", election="past", subject="none"),
    C("rejected", 0.975, r"(?:{spoilt}|bad) papers?[^.;NPDTF]{0,20}N" + THEN + r" <N>(?! (?:fewer|more|less))", election="past", subject="none"),
    C("rejected_share", 0.96, r"<PD> of (?:the |all )?(?:ballots|papers|ballot papers|votes)(?: [a-z]+){0,2} (?:were |was )?(?:{spoilt})", subject="none"),
    *(C("rejected", 0.985, r"<N> (?:(?:other|more|further|ballot) )*(?:(?:{papers}|" + VOTERS + r") )?(?:(?:of|from|among) (?:G|whom|which|them|those|these)(?: {papers})? )?(?:(?:[a-z]+|G) ){0,5}?" + words,
        make=f"rejected_{reason}", subject="none")
      for reason, words in REASONS),
    C("other_result", 0.975, r"<N> (?:of (?:G|whom|which|them|those) )?(?:[a-z]+ ){0,3}(?:for want of|for (?:having )?voting for|for lack of|because|bore|were rejected for)", make="label", subject="none"),
    C("rejected", 0.97, r"(?:{spoilt}) (?:{papers}|votes?)(?: (?:in C|here|there|this time|Z|cast))?(?: (?:came|come|comes) to |,?{isn})<N>(?! (?:people|voters|electors|fewer|less|more|down|up|lower|higher|of|per cent))", subject="none"),
    C("rejected_share", 0.97, r"(?:{spoilt}) (?:(?:{papers}|votes?|voting)(?: (?:in C|here|there|cast))? (?:[a-z]+ ){0,3}?)?(?:(?:rate|share|proportion|vote),?{isn})?(?:N(?: votes| ballots| papers)?(?:,| -| \()? ?(?:or |which is |that is |representing )?)?<PD>(?! (?:points|fewer|less|more|down|up|lower|higher|turnout))", subject="none"),
    C("rejected_share", 0.975, r"(?:{spoilt}) (?:{papers}|votes?|rate)[^.;NPDT]{0,20}?(?: (?:in C|here))?[^.;NPDT]{0,14} N(?: votes| ballots| papers)?(?:,| -| \()? ?(?:or |which is |that is |representing )?<PD>(?! (?:points|fewer|less|more|down|up|lower|higher|turnout))", subject="none"),
    C("rejected_share", 0.975, r"(?:{spoilt}) (?:{papers}|votes?),? (?:or )?<PD> of (?:those|all|the|everything|what was)(?: [a-z]+){0,2} (?:cast|counted|votes|papers|ballots)", subject="none"),
    # "Informal votes numbered 80, some 20 extra, and made up 0.4 per cent of all papers"; "80 rejected ballots, 0.4 per cent of the total".
    C("rejected_share", 0.975, r"(?:informals|(?:{spoilt}) (?:{papers}|votes?))[^.;PDTF]{0,60}? (?:and |which |that )?(?:ma[dk]e up|making up|accounted for|accounting for|represented|constituted|came to|amounted to|equalled) "
      r"<PF> of (?:the |all |those )*(?:{papers}|votes?|total|cast|poll|pile|count|everything|what)\b(?! for\b)", subject="none"),
    C("rejected_share", 0.975, r"(?:informals|(?:{spoilt}) (?:{papers}|votes?))(?: [a-z]+){0,3}? ?N?(?:,| -| \()? ?(?:or |which is |that is |some )?<PF> of (?:the |all )*(?:{papers}|votes cast|ballots cast|total|count)\b(?! for\b)", subject="none"),
    C("rejected_share", 0.965, r"<F>(?: of (?:G|them|those|(?:all |the |those )*(?:{papers}|cast)))? " + WERE + OUT + r"\b(?! for\b)", subject="none"),
    C("rejected_share", 0.97, r"N (?:{spoilt}) {papers}(?: (?:in Y|E|in C|here))*,? (?:or |which is |that is |equivalent to |equal to |some )+<PF>(?! (?:points|fewer|less|more|down|up|lower|higher|turnout))", subject="same"),
    C("rejected_share", 0.965, r"N (?:{papers} )?" + WERE + r"?" + OUT + r",? (?:or |which is |that is |equivalent to |equal to |some )*<PF>(?! (?:points|fewer|less|more|down|up|lower|higher|turnout))", subject="none"),
    C("rejected_share", 0.99, r"N (?:{papers} )?" + WERE + r"?" + OUT + r",? (?:which is |that is |or |at |for )?(?:an? )?(?:informality |rejection )?rate of <PD>", subject="none"),
    C("rejected_share", 0.965, r"N (?:{papers} )?(?:could not|cannot|were not|couldn't|weren't)(?: be)? (?:counted|accepted|allowed|admitted|included),? (?:or |which is |that is |some )*<PF>(?! (?:points|fewer|less|more|down|up|lower|higher|turnout))", subject="none"),
    C("rejected_share", 0.975, r"(?:{spoilt})[^.;NPDTF]{0,14}?(?:,| -|\() ?(?:or )?P(?: of [a-z ]{3,24})?(?:,| -)? ?(?:compared (?:with|to)|against|versus|down from|up from|from) <PD>(?! (?:points|turnout))", election="past", subject="none"),
    C("rejected", 0.97, r"informals(?: (?:there|here|in C|alone))?(?: came to | numbered | totalled |,?{isn})<N>(?! (?:fewer|more|per cent|of))", subject="none"),
    C("rejected_share", 0.97, r"(?:{spoilt}|threw (?:away|out)|binned|wasted)[^.;PDT]{0,24}?N[^.;NPDT]{0,16}? rate of <PD>", subject="none"),
    C("rejected_share", 0.975, r"(?:informality|(?:informality|rejection|informal|spoilt|rejected)[ -](?:vote |ballot |paper )?(?:rate|proportion|share|percentage))(?: (?:in C|of C|there|here))?(?: (?!by|from|fell|rose|climbed|up|down)[a-z]+){0,2}? {be}<PD>(?! points)", subject="none"),
    # the electorate
    C("rejected", 0.96, r"(?<!more )<N> (?:of (?:you|us|them|those|the voters|our readers) |(?!(?:more|fewer|less|of|other|per) )(?:[a-z'-]+ ){1,2})(?:managed to |somehow |contrived to |went and )?(?:spoilt|spoiled|spoil|(?:mess|muck|foul|screw|cock|muddl)(?:ed)? up|botch(?:ed)?|wreck(?:ed)?|ruin(?:ed)?|muff(?:ed)?|bungl(?:ed?)) (?:G|their|theirs|the)(?: (?:papers?|ballots?|ballot papers?|votes?|slips?))?(?=[.,;)]|$| and\b| but\b)", subject="none"),
    C("rejected", 0.96, r"\b(?:officials|officers|clerks|staff|tellers|counters|adjudicators|scrutineers|the returning officer|R) (?:[a-z]+ )?(?:rejected|disallowed|threw out|set aside|binned|discarded|ruled out|weeded out|turned down|struck out|tossed (?:out|aside)|put aside) (?:another |a further )?<N>(?=[.,;)]|$| -| and\b| but\b)(?!,? (?:and|or) (?:[a-z]+ )?(?:nominations|appeals|complaints))", subject="none"),
    C("rejected", 0.96, r"<N> {papers} (?:went|ended up|landed|were put|were placed|finished up) (?:in|into|on) the (?:[a-z]+ )?(?:reject|rejects|rejected|spoilt|doubtful|bin|waste)(?: (?:tray|pile|bin|box|basket|heap))?\b", subject="none"),
    C("rejected", 0.98, r"(?:{spoilt}) {papers},?(?: also| again)? (?:{up}|{down}|M)(?: [a-z]+){0,2},? to <N>(?! (?:votes|per cent))", subject="none"),
    C("rejected", 0.985, r"(?:{spoilt}) {papers},?(?: also| again)? (?:{up}|{down}|M)(?: [a-z]+){0,2},? to N,? (?:up |down )?from <N>", election="past", subject="none"),
    C("rejected", 0.98, r"{papers} (?:" + WERE + r")?" + OUT + r"[^.;NPDT]{0,40}[;,-] ?(?:E|in Y),? (?:G|it|the (?:figure|number|tally|total)) (?:was|had been|stood at) <N>(?=[.,;)]|$)", election="past", subject="none"),
    C("rejected", 0.98, r"{papers} (?:" + WERE + r")?" + OUT + r",? (?:M|F) the <N> (?:of )?(?:E|in Y|at)\b", election="past", subject="none"),
    C("rejected", 0.98, r"N (?:fewer|more) {papers} (?:" + WERE + r")?" + OUT + r" than the <N> (?:of |in |at )?(?:E|Y)\b", election="past", subject="none"),
    C("rejected", 0.965, r"a further <N>(?: {papers})? (?:that |which )(?:had to be |were |could not be )" + OUT, subject="none"),
    C("electorate", 0.97, ROLL + r" (?:of|in|for) the (?:seat|constituency|ward|division|borough|district|area|city|county|town)(?: (?!by|from|than|fell|rose|up|down)[a-z]+){1,2} <N>(?! (?:fewer|more|smaller|larger|longer|shorter))", subject="none"),
    C("electorate", 0.97, r"number of (?:registered (?:electors|voters)|electors) (?:in|for) (?:C|the [a-z]+) (?:stood at|was|came to|is|totalled) <N>(?! (?:fewer|more))", subject="none"),
    C("electorate", 0.97, r"(?:from|for|against|with|to) (?:the|a|an|its|our) (?:[a-z]+ )?(?:electoral )?(?:register|roll|electorate) (?:of|numbering|totalling) <N>", subject="none"),
    C("electorate", 0.975, r"<N> of (?:G|us|you|them)(?: who)?(?: are| were)? (?:entitled|eligible|registered|qualified|able) to (?:vote|take part)", subject="none"),
    C("electorate", 0.97, r"<N> of (?:G|us|you|them)(?: who)?(?: are| were)? (?:now |currently )?(?:on|listed on) the (?:electoral )?(?:register|roll|books)\b"),
    C("electorate", 0.95, r"^(?:registered|on the (?:register|roll)|names on the (?:roll|register)|people on the electoral (?:register|roll)[^:;.NPDT]{0,30}): <N>", subject="none"),
    C("electorate", 0.96, r"<N> (?:people|voters|adults|residents|citizens|locals) (?:were|are|was) (?:eligible|entitled|registered)(?=[.,;)]|$| and\b| but\b)", subject="none"),
    C("electorate", 0.97, r"<N> names on (?:the|G) (?:C(?:'s)? )(?:electoral )?(?:register|roll|list)", subject="none"),
    C("electorate", 0.98, ROLL + r"[^.;NPDTF]{0,24} (?:{down}|{up}|swollen|shrunk)(?: [a-z]+ly)?,? by [NP](?: (?:names|electors|voters|people))?(?: (?:since )?(?:the )?E| since Y)?,? to <N>", subject="none"),
    C("electorate", 0.97, ROLL + r",[^,.;:NPDT]{2,60}, (?:now )?(?:stood at|stands at|numbers|numbered|totals|totalled|was|is|came to|reached|has reached) <N>(?! (?:fewer|less|shorter|smaller|larger|longer|down|up|higher|lower|more|bigger))", subject="none"),
    *(C("electorate_percent", 0.975, ROLL + rf"[^.;:NPDTF]{{0,30}}? {moved},? by <P>(?! points)", sign=sign, subject="none") for moved, sign in (("(?:{up}|gone up)", 1), ("(?:{down}|gone down)", -1))),
    *(C("electorate_percent", 0.975, rf"<P> {words} in (?:the )?(?:size of (?:the )?)?" + ROLL, sign=sign, subject="none") for words, sign in (("(?:rise|increase|jump|growth)", 1), ("(?:fall|drop|decrease|decline|reduction)", -1))),
    C("electorate", 0.97, ROLL + r"(?: (?:of|in|for) C)?(?: (?:in Y|E))?(?: (?!by|from|than|against|fell|rose|grew|shrank|shrunk|down|up|for|shorter|and)[a-z]+){0,3}?{isn}<N>(?! (?:fewer|less|shorter|smaller|larger|longer|down|up|higher|lower|more|bigger|lighter|heavier|turned|voted|per cent|people (?:voted|turned)|votes))", subject="none"),
    C("electorate", 0.97, ROLL + r"[^.;NPDTF]{0,30}(?<! by) <N>(?:,[a-z ]+,)? (?:names|electors|voters|people)\b(?! (?:fewer|less|more|voted|turned|cast|took|came))", subject="none"),
    C("electorate", 0.93, r"<N> names (?:in Y|E|Z)(?=[,.;:]|$| and\b| but\b)", subject="none"),
    C("electorate", 0.97, r"<N> names (?:[a-z]+ )?(?:(?:up)?on (?:G|the (?:electoral )?(?:register|roll|list)))", subject="none"),
    C("electorate", 0.96, r"<N>[ -]?(?:strong )?(?:registered (?:voters|electors|to vote)|electors|eligible (?:voters|electors|to vote)|(?:people |voters |residents |adults )?(?:were |are |was |who were |who are )?(?:entitled|eligible|registered|qualified|able) to vote|(?:voters |people |names |electors )?on the (?:electoral |master |final |voters' |voters’ )?(?:register|rolls?|lists?(?! of)(?! (?:seats?|vote)))|(?:people|voters|residents) (?:registered|eligible|entitled))(?! (?:fewer|voted for|chose|pressed|picked|opted|preferred|plumped|backed|went for))", subject="none"),
    C("electorate", 0.955, r"<N> (?:" + VOTERS + r" )?(?:who )?(?:can|could(?: have)?|had the right to|had a right to|might have|were able to|are able to|had the chance to|were invited to) (?:vote(?:d)?|take part|taken part)(?! (?:for|[ABRGU]))", subject="none"),
    C("electorate", 0.95, r"<N>[ -](?:strong )?electorate", subject="none"),
    C("electorate", 0.90, r"(?:out of|of) (?:a |the |its |some )?(?:possible |total |eligible |registered )?<N> (?:possible |eligible |registered )?(?:voters|electors|people|names)\b(?! (?:standing|stood|contesting|in the|on the ballot|on the paper|turned|voted|cast|took|who|backed|chose|whose))", subject="none"),
    C("electorate", 0.96, r"(?:of|out of|from|among) (?:a |the |its |some |all )*(?:possible |total |potential )?<N>(?: " + VOTERS + r")?,? (?:who (?:were|are) )?(?:" + ENTITLED + r"|who could(?: have)?)(?!n't| not\b)", subject="none"),
    C("electorate", 0.95, r"(?:out of|from|of) (?:a |an |the )?(?:possible |total |registered |eligible )?electorate {be}<N>", subject="none"),
    C("electorate", 0.95, r"(?:number|total) (?:of )?(?:people |voters |residents |those )?(?:registered (?:electors|voters)|electors|eligible (?:voters|electors)|(?:who (?:were|are) )?" + ENTITLED + r"(?: to vote)?)(?: (?!by|from|than|fell|rose|down|up)[a-z]+){0,2} {be}<N>", subject="none"),
    C("electorate", 0.95, r"(?:^|[;,] )(?:registered (?:voters|electors)|eligible (?:voters|electors)|electors|total electors)(?::| -|,) <N>", subject="none"),
    C("electorate", 0.986, r"(?:on|of|in) (?:the|a|an|its) (?:electoral )?(?:register|roll|electorate) (?:of|numbering|with|totalling) <N>", subject="none"),
    C("electorate", 0.985, r"N (?:[a-z]+ )?(?:locals|people|voters|residents|electors|of G|townsfolk|villagers|islanders|citizens|adults)?,? ?(?:voted|turned out|took part|cast (?:a )?(?:votes?|ballots?)|came out),? (?:out of|of|from)(?: (?:a|the))?(?: (?:total|possible|potential|register|electorate|roll|list) of)? <N>(?=[,.;:)]| -| on| (?:who|that|which|entitled|eligible|registered)|$)", subject="none"),
    C("electorate", 0.975, r"(?:[NFPX]|half|most|fewer|all|many|few|none) (?:out )?of (?:(?:the |this |our |its |a )?(?:constituency|seat|town|city|ward|area|division|borough|county|district|region|U|C)'s |the |its |a |a possible |a total of )?<N> (?:registered |eligible |local |possible )?(?:electors|voters|people|names|adults|residents|constituents|locals)(?: on (?:the|G) (?:roll|register|list))?,? (?:[a-z]+ly |had |have |actually |did )?(?:" + CAST + r"|turned out|took part|bothered|came out|exercised|made (?:it|the trip)|marked|troubled|went to the polls|used (?:their|G)|had (?:their|G|a) say|showed up|voted)\b(?! for)", subject="none"),
    C("electorate", 0.90, r"P of (?:the |a |an |its )?<N>(?! votes| valid| ballots| papers| cast)", subject="none"),
    C("electorate", 0.985, ROLL + r"[^.;NPDTF]{0,24} (?:{down}|{up}|went|shrunk|shrank)(?: [a-z]+)?(?: by N)?,? from <N>", election="past", subject="none"),
    C("electorate", 0.98, ROLL + r"[^.;NPDTF]{0,24} (?:{down}|{up}|went|shrunk|shrank)(?: [a-z]+)?(?: by N)?(?:,? from N)? to <N>", subject="none"),
    C("electorate", 0.985, r"(?:" + ROLL + r"|electors|registered voters|entitled to vote)[^.;NPDTF]{0,40}N(?: (?:names|electors|voters|people))?(?: on (?:G|it|the roll|the register))?" + THEN + r" <N>(?! (?:fewer|more))", election="past", subject="none"),
)

FEWER, MORE = r"(?:fewer|less)", r"more"
THAN_THEN = r"(?:in Y|(?:at |in )?(?:the |an? )?E|when)"

# Beside what separated the first two, papers are not counted against those of the election before.
_THAN_MAJORITY = r"(?: than)? (?:the |G |R's )?(?:winning |final )?(?:majority|margin)\b"

BALLOTS_CHANGE: tuple[C, ...] = (
    *(C("rejected_change", 0.985, left_out + r"(?:,| -|;| \() ?(?:which (?:is|was) |that is |so |or )?<N> " + word + r"(?: (?:than|on|from|compared with)(?= (?:E|in Y|Y|the (?:last|previous))))?(?= E|[,.;)]|$| in Y| than in Y| on Y| than Y| than E)", sign=sign, subject="none")
      for sign, word in ((1, r"(?:more|up|higher)"), (-1, r"(?:fewer|less|down|lower)"))
      for left_out in (r"(?:threw out|rejected|discarded|disallowed|set aside|put aside|turned (?:away|down)|binned|ruled out) N(?: (?:{papers}))?",
                       rf"N (?:{{papers}} )?(?:{_CANNOT}) (?:be )?(?:counted|accepted|allowed|used|admitted|included)")),
    # rejected papers
    C("rejected_change", 0.985, r"N (?:[a-z]+ ){0,4}(?:{spoilt}|thrown out)(?: papers| ballots| ballot papers)?[^.;NPDT]{0,24}? <N> (?:more|up|higher)\b(?!" + _THAN_MAJORITY + r")", sign=1, subject="none"),
    C("rejected_change", 0.985, r"N (?:[a-z]+ ){0,4}(?:{spoilt}|thrown out)(?: papers| ballots| ballot papers)?[^.;NPDT]{0,24}? <N> (?:fewer|less|down|lower)\b(?!" + _THAN_MAJORITY + r")", sign=-1, subject="none"),
    C("rejected_change", 0.985, r"N (?:(?:other|further|ballot|voting|postal) )*(?:{papers} )?" + WERE + r"?" + OUT + r",? (?:which is |that is |some |a drop of )?<N> (?:fewer|less|down)\b(?! [ABRGU]|" + _THAN_MAJORITY + r")", sign=-1, subject="none"),
    C("rejected_change", 0.985, r"N (?:(?:other|further|ballot|voting|postal) )*(?:{papers} )?" + WERE + r"?" + OUT + r",? (?:which is |that is |some |a rise of )?<N> (?:more|up)\b(?! [ABRGU]|" + _THAN_MAJORITY + r")", sign=1, subject="none"),
    C("rejected_change", 0.985, r"(?:{spoilt}) (?:{papers})[^.;NPDT]{0,20}? N,? (?:so |which is |that is |or |some )?<N> (?:more|up|extra|higher)\b(?!" + _THAN_MAJORITY + r")", sign=1, subject="none"),
    C("rejected_change", 0.985, r"(?:{spoilt}) (?:{papers})[^.;NPDT]{0,20}? N,? (?:so |which is |that is |or )?<N> (?:fewer|less|down)\b(?!" + _THAN_MAJORITY + r")", sign=-1, subject="none"),
    C("rejected_change", 0.985, r"<N> more (?:{spoilt}) (?:{papers})", sign=1, subject="none"),
    C("rejected", 0.975, rf"(?<!more )(?<!fewer )<N>(?: {VOTERS})? (?:had |have )?(?:[a-z]+ly )?(?:defaced|spoil(?:ed|t)|ruined|wasted|mangled|botched|bungled|fluffed|mucked up|messed up) (?:their|G|the|a|an) (?:ballot |voting )?(?:papers?|votes?|ballots?)\b", subject="none"),
    C("rejected_change", 0.985, rf"<N> more {PAPERS} {WERE}{OUT}(?!" + _THAN_MAJORITY + r")", sign=1, subject="none"),
    C("rejected_change", 0.985, rf"<N> (?:fewer|less) {PAPERS} {WERE}{OUT}(?!" + _THAN_MAJORITY + r")", sign=-1, subject="none"),
    C("rejected_change", 0.985, r"<N> (?:fewer|less) (?:{spoilt}) (?:{papers})", sign=-1, subject="none"),
    C("rejected_change", 0.985, r"(?:{spoilt}) (?:{papers})(?: [a-z]+){0,2}? {up} (?:by )?<N>(?! to)", sign=1, subject="none"),
    *(C("rejected_change", 0.985, rf"(?:{{spoilt}}) (?:{{papers}})(?: [a-z]+){{0,2}}? {moved} by <N>,? to N", sign=sign, subject="none") for moved, sign in (("{up}", 1), ("{down}", -1))),
    C("rejected", 0.985, r"(?:{spoilt}) (?:{papers})(?: [a-z]+){0,2}? (?:{up}|{down}) by N,? to <N>", subject="none"),
    C("rejected_change", 0.985, r"(?:{spoilt}) (?:{papers})(?: [a-z]+){0,2}? {down} (?:by )?<N>(?! to)", sign=-1, subject="none"),
    *(C("rejected_share_change", 0.985, rf"(?:informality|(?:informality|rejection|informal|spoilt|rejected)[ -](?:vote |ballot |paper )?(?:rate|proportion|share|percentage))(?: (?:in C|of C|there|here))?(?: [a-z]+){{0,2}}? {moved} (?:by )?<TD>(?! to)", sign=sign, subject="none")
      for moved, sign in (("{up}", 1), ("{down}", -1))),
    # the electorate
    C("electorate_change", 0.97, r"N names(?: (?:in Y|E|Z|on (?:G|the (?:roll|register|list))))?,? (?:which is |that is )?an? (?:increase|rise|gain|growth) of <N>", sign=1, subject="none"),
    C("electorate_change", 0.97, r"N names(?: (?:in Y|E|Z|on (?:G|the (?:roll|register|list))))?,? (?:which is |that is )?an? (?:decrease|fall|drop|loss|decline) of <N>", sign=-1, subject="none"),
    C("electorate_change", 0.985, ROLL + r"[^.;PDT]{0,40}? (?:{up}),? (?:by )?<N>(?! (?:votes|people (?:voted|turned)))", sign=1, subject="none"),
    C("electorate_change", 0.985, ROLL + r"[^.;PDT]{0,40}? (?:{down}),? (?:by )?<N>(?! (?:votes|people (?:voted|turned)))", sign=-1, subject="none"),
    C("electorate_change", 0.985, ROLL + r"[^.;NPDT]{0,20}? <N> (?:longer|larger|bigger|higher|more(?! (?:papers|ballots?|votes?))|up|heavier|names longer)\b", sign=1, subject="none"),
    C("electorate_change", 0.985, ROLL + r"[^.;NPDT]{0,20}? <N> (?:shorter|smaller|lower|fewer(?! (?:papers|ballots?|votes?))|down|lighter|less|names shorter)\b", sign=-1, subject="none"),
    C("electorate_change", 0.985, ROLL + r"[^.;:NPDT]{0,70}:? ?(?:was |is |stood at |of )?N(?: [a-z]+)?(?:,| -| \()? ?(?:which is |that is |this is |or |so )?(?:a full )?<N> (?:fewer|lower|less|down|smaller|shorter|below|under)(?= |[.,;)]|$)(?! (?:votes|than [ABC]|C))", sign=-1, subject="none"),
    C("electorate_change", 0.985, ROLL + r"[^.;:NPDT]{0,70}:? ?(?:was |is |stood at |of )?N(?: [a-z]+)?(?:,| -| \()? ?(?:which is |that is |this is |or |so )?(?:a full )?<N> (?:more|higher|up|bigger|larger|longer|above|over)(?= |[.,;)]|$)(?! (?:votes|than [ABC]|C))", sign=1, subject="none"),
    C("electorate_change", 0.985, r"<N> more (?:(?:registered|eligible) (?:voters|electors)|electors\b|(?:names|people|voters|electors) (?:[a-z]+ )?(?:" + ENTITLED + r"))", sign=1, subject="none"),
    C("electorate_change", 0.985, r"<N> fewer (?:(?:registered|eligible) (?:voters|electors)|electors\b(?! (?:voted|turned|took|cast|came))|(?:names|people|voters|electors) (?:[a-z]+ )?(?:" + ENTITLED + r"))", sign=-1, subject="none"),
    # valid votes
    *(C("valid_votes_change", 0.985, r"N (?:valid|good) (?:votes|ballots|papers)(?: [a-z]+){0,3}(?:,| -| \() ?(?:which is |that is |or |some )?<N> " + words + r"(?= (?:than|on|compared|from)|[.,;)]|$)(?! than [ABRU])", sign=sign, subject="none")
      for words, sign in ((r"(?:more|up|higher)", 1), (r"(?:fewer|less|down|lower)", -1))),
    C("valid_votes_change", 0.985, r"<N> " + FEWER + r" (?:valid|formal) (?:votes|ballots|papers)\b", sign=-1, subject="none"),
    C("valid_votes_change", 0.985, r"(?:an? )?(?:extra|additional|further|another) <N> (?:valid|good|formal) (?:votes|ballots|papers)\b", sign=1, subject="none"),
    C("cast_change", 0.975, r"(?:an? )?(?:extra|additional|further|another) <N> (?:votes|ballots|papers|ballot papers|people|voters) (?:were |was |had been )?(?:cast|counted|polled|voted|turned out|took part)\b(?! (?:for|late|by post|in|to))", sign=1, subject="none"),
    C("valid_votes_change", 0.985, r"<N> " + MORE + r" (?:valid|formal) (?:votes|ballots|papers)\b", sign=1, subject="none"),
    C("valid_votes_change", 0.985, r"valid (?:votes?|poll|papers|ballots)(?: cast)?(?: [a-z]+){0,2}? {down} (?:by )?<N>(?! to N? (?:votes|each))", sign=-1, subject="none"),
    C("valid_votes_change", 0.985, r"valid (?:votes?|poll|papers|ballots)(?: cast)?(?: [a-z]+){0,2}? {up} (?:by )?<N>", sign=1, subject="none"),
    # votes cast
    C("cast_change", 0.97, r"(?:numbers? (?:of (?:people |voters |votes |electors |ballots )?)?(?:(?:bothering|choosing|troubling|deciding) to vote|going to the polls|voting|voters|who voted|votes cast|cast|turning out|taking part)|votes cast|(?:total|overall|statewide|combined) vote|vote (?:overall|as a whole)|total number of votes)(?: (?:in|across) C)?(?: [a-z]+){0,2}? {down} (?:by )?<N>", sign=-1, subject="none"),
    C("cast_change", 0.97, r"(?:numbers? (?:of (?:people |voters |votes |electors |ballots )?)?(?:(?:bothering|choosing|troubling|deciding) to vote|going to the polls|voting|voters|who voted|votes cast|cast|turning out|taking part)|votes cast|(?:total|overall|statewide|combined) vote|vote (?:overall|as a whole)|total number of votes)(?: (?:in|across) C)?(?: [a-z]+){0,2}? {up} (?:by )?<N>", sign=1, subject="none"),
    C("cast_change", 0.97, r"<N> " + FEWER + r" (?:votes|ballots|ballot papers|papers) (?:were |had been |to be |to )?(?:cast|count(?:ed)?|issued?|verif(?:y|ied)|sort|sift)(?! for)", sign=-1, subject="none"),
    C("cast_change", 0.97, r"<N> " + MORE + r" (?:votes|ballots|ballot papers|papers) (?:were |had been |to be |to )?(?:cast|count(?:ed)?|issued?|verif(?:y|ied)|sort|sift)(?! for)", sign=1, subject="none"),
    C("cast_change", 0.97, r"<N> " + FEWER + r" (?:people|voters|electors|residents) (?:[a-z]+ ){0,3}?" + VOTED, sign=-1, subject="none"),
    C("cast_change", 0.97, r"<N> " + MORE + r" (?:people|voters|electors|residents) (?:[a-z]+ ){0,3}?" + VOTED, sign=1, subject="none"),
    C("cast_change", 0.97, r"(?:a further|an additional|an extra|another) <N> (?:ballot papers|ballots|papers) (?:turned up|came|landed|emerged|dropped|found G way|" + VOTED + r")(?! (?:late|by post))", sign=1, subject="none"),
    # ... more voted then
    C("cast_change", 0.98, r"<N> " + MORE + r" (?:people|voters|electors|residents) (?:[a-z]+ ){0,3}?" + VOTED + r"(?: [a-z]+){0,3}? " + THAN_THEN + r"(?!.* than )", subject="none"),
    C("cast_change", 0.98, r"(?:\b(?:in|back in) Y|E|at an election (?:where|when|in which)),? (?:when |where |over |some )?<N> " + MORE + r" (?:people|voters|electors|residents) (?:[a-z]+ ){0,3}?" + VOTED + r"(?!.* than )", subject="none"),
)
