"""Cues of figures in other words: "was left 665 behind", "beat Baker by 665 and Carter by 7,020", "it was Archer by 665", "a cushion
that the party had banked on". See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.ballots import OUT, WERE
from factcheck.claims.cues.turnout import CHOSE

_ASIDE = r"(?:,[^.;:ABRUNPDT]{0,60},)?"
_STOP = r"(?=[.,;:)!]|$| -| (?:and|but|in the end|when|at|while)\b)"
_BEAT = r"(?:beat|beats|beating|defeated|defeating|pipped|edged(?: out)?|saw off|outpolled|outscored|led|leads|leading|headed|bested|outstripped)"
_DEFEATED = r"(?:defeated|beat|beats|pipped|edged out|saw off|overhauled|ousted)"
_SCORE = r"(?: (?:at|in) C)?,?"
_STANDING = r"(?: (?:candidate|nominee|man|woman|hopeful|challenger|contender|runner|incumbent))?"
_MOVED = r"(?:crept|edged|inched|nudged|moved|ticked|went|shot|jumped|climbed|leapt|slipped|slid|fell|dropped|tumbled|drifted|came)"
_GOT = r"(?:took|won|polled|got|had|managed|secured|attracted|received|scored|recorded|mustered|drew|collected)"
_THEN = r"(?:(?:back )?in Y|E|at the Y [a-z ]+)"
_FOLK = r"(?:votes|voters|supporters|backers|crosses|ballots)"
_CUSHION = r"(?:cushion|majority|lead|margin|buffer|advantage)"

IN_OTHER_WORDS: tuple[C, ...] = (
    # who was left behind, and who beat whom by so many
    C("lead", 0.965, rf"[who]{_ASIDE} (?:was|were|is|are|had been|found G) left <N>{{v}} (?:behind|adrift|short|back|in arrears|trailing)" + _STOP, make="behind"),
    C("lead", 0.97, rf"[who]{_ASIDE} {_BEAT} (?:the )?(?:B's )?[vs]{_STANDING},? by <N>{{v}}(?=,? and (?:the )?[ABRU]{_STANDING} by)", make="ahead"),
    C("lead", 0.97, rf"[who]{_ASIDE} {_BEAT} (?:the )?(?:B's )?[ABRU]{_STANDING},? by N{{v}},? and (?:the )?(?:B's )?[vs]{_STANDING} by <N>{{v}}" + _STOP, make="ahead"),
    C("lead", 0.965, rf"[who]{_ASIDE} {_BEAT} (?:the )?[vs] (?:candidate|nominee|man|woman|hopeful|challenger|contender|incumbent),? by <N>{{v}}" + _STOP, make="ahead"),
    C("lead", 0.955, r"[who](?:'s?)? (?:defeat|loss|beating) by <N>(?: votes)?" + _STOP, make="behind"),
    C("majority", 0.955, r"\bsent [ABRU] packing by <N>{v}" + _STOP, subject="none"),
    C("lead", 0.965, rf"[who]{_ASIDE} [^.;:ABRUNPDT]{{0,50}}O(?: place| spot)? ahead of (?:the )?(?:B )?[vs](?: of (?:the )?B)? by <N>{{v}}" + _STOP, make="ahead"),
    C("majority", 0.955, r"\b(?:winning|taking|gaining|capturing|holding|keeping|retaining|clinching|snatching|seizing|grabbing|claiming|wresting|regaining|reclaiming|retaking|nicking)(?: back)? "
      r"(?:C|the (?:seat|ward|division|constituency|riding))(?: back)?(?: (?:from|for|off) (?:the )?[ABU](?:'s [ABR])?)? by <N>{v}" + _STOP + r"(?! (?:points|to N|in (?:Y|E)))", subject="none"),
    C("electorate_change", 0.96, r"(?:register|roll|electorate) (?:that|which) (?:was|is|had been) (?:shorter|longer|smaller|bigger|larger) by <N>", subject="none"),
    C("lead", 0.965, r"\b(?:tops|topped|outpaces|outpaced|downs|downed|bests|bested|unseats|ousts|defeats|nips|nipped|outduels|outdueled) (?:the )?(?:B )?(?P<vs>[ABR]),? by <N>{v}(?! (?:points?|to)\b)", make="ahead"),
    C("majority", 0.985, r"\b(?:has|had|have|puts?|shows?|showed|with) (?:the )?[ABRG] up (?:by )?<N>(?=, N to N|,? with (?:all|N|P)|[.;]|$)(?! (?:from|on)\b)", subject="none"),
    # majorities
    C("majority", 0.965, rf"\b(?:banked|relied|counted|rested|leant|relying|banking|counting) on (?:an? |the |its |his |her |their |G )?(?:[a-z]+ )?{_CUSHION} of <N>", election="past", subject="none"),
    C("majority", 0.965, rf"\b(?:it|this one|the result) (?:was|is|had been|has been) [who]{_ASIDE} by <N>{{v}}" + _STOP),
    C("margin_points", 0.955, rf"{_CUSHION} of <P> of the (?:vote|poll|votes cast)(?! (?:to|against)\b)", subject="none"),
    C("=", 0.975, r"\b(?:has |have |had )?(?:made|makes|making|turned|turns|turning) (?:that|it|this) (?:into )?<N>(?= for (?:the )?[ABRU]|[.,;]|$)", make="same_this", subject="same"),
    # votes and shares, now and then
    C("votes", 0.965, rf"(?:the|those) <N> [who](?:'s?)? {_FOLK} (?:of|in|from) (?:Y|E)\b", election="past"),
    C("share", 0.96, rf"\bthe <PD> (?:that |which )?[who] (?:had )?{_GOT}(?: (?:here|there|in C))? {_THEN}", election="past"),
    C("share", 0.955, r"[who]'s (?:[a-z-]+ ){1,5}(?:in [a-z]+ times )?(?:was|is|came with|remains) the <PD> of Y\b", election="past"),
    C("votes", 0.955, r"[who]'s (?:[a-z-]+ ){1,5}(?:in [a-z]+ times )?(?:was|is|came with|remains) the <N> of Y\b(?<!majority was the N of Y)(?<!margin was the N of Y)", election="past"),
    C("votes", 0.965, r"[who](?:'s?)? (?:support|vote|tally|total|following|pile),? which (?:in Y|E|at the Y [a-z ]+),? (?:had )?(?:stood at|was|been|came to|reached) <N>", election="past"),
    C("votes", 0.965, r"\bthe <N>(?: votes)? (?:that |which )?[who] (?:had )?" + _GOT + r"(?: (?:here|there|in C|for the B))? " + _THEN, election="past"),
    C("votes", 0.97, rf"[who],? who had been (?:the )?(?:R|runner-up|O|second|third|fourth|beaten) (?:here )?{_THEN},? (?:with|on) <N>", election="past"),
    C("votes", 0.955, rf"[who]{_ASIDE} (?:[^.;:ABRUNPDT]{{0,60}} )?with (?:an? (?:[a-z]+ )?)?<N> (?:locals|voters|people|residents|electors|supporters|souls) behind (?:G|him|her|them)"),
    C("votes", 0.955, r"[who](?: of (?:the )?B)? (?:fared|came off|performed|did) (?:worst|best|badly|well),? (?:on|with|at) <N>(?! per)"),
    C("votes", 0.955, rf"[who]{_ASIDE} (?:led|headed|topped) (?:a|the) field(?: of N)? (?:with|on) <N>(?! (?:per|votes more))"),
    C("share", 0.955, rf"[who]{_ASIDE} (?:[a-z]+ ){{0,3}}(?:make|made|making) do with (?:a |the )?(?:O|bronze|silver|wooden spoon|runner-up|[a-z]+ place) and <P>"),
    C("share", 0.955, rf"[who]{_ASIDE} (?:got|gets|romped|sailed|scraped|squeaked|came|went) (?:home|in|through)(?: in C| for the B)? with <P>(?! (?:turnout|swing|lead|majority))"),
    C("share", 0.965, r"<PF>(?: of (?:them|these|those|the [a-z ]{3,30}))? (?:were|was|had been) marked for (?:the )?[who]"),
    C("share", 0.965, r"P(?: of (?:them|these|those|the [a-z ]{3,30}))? (?:were|was|had been) marked for (?:the )?[who],? (?:against|compared with|up from|down from) <P>", election="past"),
    C("share", 0.965, rf"<P>,? to be (?:exact|precise),? (?:{CHOSE}|marked for) (?:the )?[who]"),
    C("share", 0.965, rf"<FP> of those (?:voting|who voted|who turned out)(?: (?:in|at) C)?,? (?:P,? to be (?:exact|precise),? )?{CHOSE} (?:the )?[who]"),
    C("votes", 0.97, rf"[who] {_DEFEATED} (?:the )?(?:B )?[ABRU]{_SCORE} <N>(?: votes)? to N(?! (?:points|per))"),
    C("votes", 0.97, rf"{_DEFEATED} (?:the )?(?:B )?[who]{_SCORE} N(?: votes)? to <N>(?! (?:points|per))"),
    C("rank", 0.965, r"^(?P<who>A) \(B\)(?::| -|,) <O>(?= place|$|[.;])"),
    C("share", 0.955, r"\b(?:share|slice) (?:for|of|won by|secured by) [who],? (?:at |of )?<PD>" + _STOP),
    *(C(measure, 0.96, rf"[who], (?:an?|the) (?:[a-z-]+ )?B \(<{letters}>") for measure, letters in (("share", "P"), ("votes", "N"))),
    C("together", 0.965, r"[whos](?:,| -|\))? (?:[a-z]+ ){1,3}<NPDF>(?:{of_vote}| votes)? (?:in all|altogether|all told)" + _STOP, make="together"),
    C("top", 0.97, rf"<PF> of (?:the |all |those )*(?:voters|people|votes|vote|poll|those who voted|who voted|ballots|those voting)(?: who)? (?:{CHOSE}|went to|were for) (?:either|one|one or other|X)(?: of)? the (?:top|leading|main|first|big) N", make="top", subject="none"),
    C("others", 0.96, rf"<PF>(?: of (?:the |all |those |C's |G )*(?:voters|people|electors|vote|votes|ballots|those who voted|who voted))? {CHOSE}(?: for)? (?:some|any)(?:one|body) (?:other than|but|except|besides) (?:the )?(?P<whos>[ABR])(?!'s)", make="others"),
    # "The three winners' majorities: Archer 300, Grant 100, Dunn 50"
    *(C("majority", 0.975, r"(?:majorit(?:y|ies)|margins?)(?: [a-z]+){0,3}: " + r"(?:the )?[ABU],? N(?:[;,]|,? and) " * before + r"(?:the )?[who],? <N>(?=[;,.]|$| and)") for before in range(6)),
    # what moved
    *(C("votes_change", 0.96, rf"[who](?:'s? (?:vote|tally|total|support))? (?:is|are|was|were) {way} (?:by )?<N>(?: votes)? in C", sign=sign) for way, sign in (("up", 1), ("down", -1))),
    *(C("votes_change", 0.955, rf"[who](?:'s? (?:vote|tally|total|support))? (?:[a-z]+ly )?{verbs} by <N> (?:votes|crosses|supporters|ballots)(?! (?:to|or)\b)", sign=sign)
      for verbs, sign in ((r"(?:rose|grew|climbed|increased|improved|advanced)", 1), (r"(?:fell|dropped|shrank|declined|slipped|slid|retreated)", -1))),
    *(C("votes_change", 0.96, rf"[who](?:'s? (?:vote|tally|total|support))? (?:[a-z]+ly )?{_MOVED} {way} by <N>{{v}}(?! points)", sign=sign) for way, sign in (("(?:up|ahead|forward)", 1), ("(?:down|back|backwards)", -1))),
    *(C("votes_change", 0.96, rf"[who](?:'s?)?[^.;:NPDTABRU]{{1,80}}, {verbs} <N>(?: votes)?(?=[.,;)]|$| (?:since|on|in|to its|to their|to the)\b)(?! (?:on|over) (?:the )?[ABRU])", sign=sign)
      for verbs, sign in ((r"(?:adding|gaining|putting on)", 1), (r"(?:shedding|mislaying)", -1))),
    C("votes_change", 0.955, r"[who](?:,[^.;:ABRU]{3,60},)? (?:[a-z]+ly |nevertheless |still |also |actually |in fact |even )?added <N>{v}(?= (?:Z|this time|since|on)|[.,;]|$| votes)(?! (?:to|more than))", sign=1),
    # seats and votes of before, and seats in a heading
    C("seats", 0.985, r"[who](?: [a-z]+){0,2} (?:los(?:t|es|e|ing)|sheds?|shedding|forfeited|surrendered|gave up|kept|keeps?|held|holds?|retained|retains?|hung on to|clung to|clings? to) N of (?:its|their|the|G) <N> (?:seats|mps|councillors|members)\b", election="past"),
    *(C(measure, 0.97, rf"[who]'s Y (?:vote|tally|total|haul|score|share|result)(?: (?:here|there|in C))? (?:was|had been|came to|stood at|of) <{letters}>", election="past") for measure, letters in (("votes", "N"), ("share", "P"))),
    C("seats", 0.975, r"[who](?:,[^.;:ABRUNPDT]{0,40},)? (?:hung|hang|held|hold|clung|cling|hangs|holds|clings|survived?|survives) (?:on )?in (?:just |only )?<N> (?:of the N )?(?:constituencies|seats|divisions|wards|ridings)"),
    C("seats", 0.975, r"[who](?:,[^.;:ABRUNPDT]{0,40},)? (?:hung|hang|hold|clung|cling|hangs|clings|survived?|survives) on in (?:just |only )?<N>(?=[.,;)]|$| (?:and|but)\b)"),
    C("seats", 0.96, r"^(?P<who>[AB]): <N> (?:mps?|seats?|councillors?|members?)(?=[ ,.;(]|$)"),
    C("seats_change", 0.955, r"^(?P<who>[AB]) (?:net )?gains: <N>(?=[ ,.;(]|$)", sign=1),
    C("seats_change", 0.955, r"^(?P<who>[AB]) (?:net )?losses: <N>(?=[ ,.;(]|$)", sign=-1),
    # swing
    C("swing", 0.985, r"(?:from )?(?:the )?[from] (?:to|-) (?:the )?[to] swing(?:,| in| at| -| \()? ?(?:in )?[CU]\)?(?::| was| is| came to| of)? <PTD>", subject="none"),
    C("swing", 0.99, r"\bswing:? <PT>,? (?:from )?[from] to [to]" + _STOP, subject="none"),
    C("swing", 0.99, r"(?:from )?(?:the )?[from] (?:to|-) (?:the )?[to] swing:? (?:of )?<PTD>(?=,|;| and|[.]|$)", subject="none"),
    C("swing", 0.985, r"swing:? (?:of )?P(?:,|;| and|,? and) (?:from )?[from] to [to]:? (?:of )?<PTD>", subject="none"),
    C("swing", 0.985, r"\bswing\b[^.;:NPDTABRU]{0,60}? (?:get|is|was|(?:comes?|came|works? out|worked out) (?:to|at)|of|at|makes?|made|find) <P>,? from [from] to [to]", subject="none"),
    # one answer, or candidate, and the other
    *(C("lead", 0.97, rf"<N> {word} (?:people |voters |electors |of us )?(?:{CHOSE}) [who] than (?:for |{CHOSE} )?(?P<vs>[ABRU])(?!'s)", make=make) for word, make in (("more", "ahead"), ("fewer", "behind"))),
    *(C("lead", 0.97, rf"<N> {word} (?:votes|people|voters|crosses|ballots) (?:went to|were cast for|went for|were for|for) [who] than (?:to |for |went to |went for )?(?P<vs>[ABRU])(?!'s)", make=make) for word, make in (("more", "ahead"), ("fewer", "behind"))),
    *(C("lead", 0.965, rf"[who](?:'s)? (?:vote|tally|total|pile) (?:here |there |in C )?(?:was|is) <N> {word} than (?:its |the |that of |G )?[vs](?:'s)?(?: (?:vote|tally|total|one))?" + _STOP, make=make)
      for word, make in (("(?:bigger|larger|higher|greater)", "ahead"), ("(?:smaller|lower|less)", "behind"))),
    C("lead", 0.965, r"[who]'s (?:vote|tally|total|pile) (?:fell|was|came|finished|ended) <N> (?:short of|behind|adrift of) [vs](?:'s)?", make="behind"),
    C("votes", 0.96, r"[who](?:'s)? (?:supporters|voters|backers|followers), all <N> of (?:them|G)"),
    C("votes", 0.97, r"[who] lost (?:in )?C,? (?:by )?<N>(?:-| to )N\b(?! votes more)", make="pair_first"),
    C("votes", 0.97, r"[who] lost (?:in )?C,? (?:by )?N(?:-| to )<N>\b(?! votes more)"),
    # papers
    C("rejected", 0.965, r"<N> (?:{papers}|papers|ballots|votes) (?:went|ended up|landed) (?:on|in|into|onto) the (?:spoil[et]d|reject(?:s|ed)?|doubtful|bad) (?:pile|heap|tray|bin|bundle)", subject="none"),
    C("rejected", 0.965, r"<N> of (?:those|them|G)(?: who (?:did|voted|turned out))? (?:made|making) (?:such )?an? (?:hash|mess|pig's ear|muddle|bodge) of (?:it|G|theirs|their|the)", subject="none"),
    C("rejected", 0.965, r"\b(?:unable|not able|refused|declined|had) to (?:accept|admit|allow|reject|disallow|throw out|set aside) <N> (?:{papers}|papers|ballots|votes)\b", subject="none"),
    C("rejected_share", 0.985, r"(?:informality|informal (?:vote|voting|rate)|(?:rejection|informality|spoilage) rate)[^.;:NPDT]{0,40}? (?:up|down|rose|fell|climbed|dropped|risen|fallen|increased|increase|rise) from <PD>", election="past", subject="none"),
    C("rejected_share", 0.985, r"\bat <PD>(?: of (?:all |the )?(?:votes|ballots|papers)(?: [a-z]+)?)?, (?:the )?(?:informality|informal (?:vote|rate))", subject="none"),
    C("votes_cast", 0.99, r"(?:including|counting|with) (?:the )?{spoilt} (?:papers|ballots|votes|ones)(?: included)?,? <N> (?:ballots|papers|ballot papers|votes|people)\b", make="all_papers", subject="none"),
    C("electorate", 0.975, r"<N> (?:people|names|voters|electors|residents|adults) (?:are |were )?on C's (?:electoral )?(?:roll|register)", subject="none"),
    C("rejected", 0.965, rf"<N> (?:{{papers}}|papers|ballots|votes) out of (?:the |a |some )?N (?:[a-z]+ ){{0,4}}{WERE}?{OUT}(?! for\b)", subject="none"),
    C("rejected_share", 0.97, rf"<PF> of (?:the |all |those |all the )*(?:{{papers}}|papers|ballots)(?: [a-z]+){{0,5}} {WERE}{OUT}(?! for\b)", subject="none"),
)
