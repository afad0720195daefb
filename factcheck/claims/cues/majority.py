"""Cues of majorities of this election and the one before, their change, in votes and in points. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.cue import Cue as C

# Whose majority: "Labour's", "the", "her", "what was".
_DET = r"(?:[who]'s? |the |a |an |G |what was |what had been )*"
_TIME = r"(?:E|in Y|at the Y [a-z ]+)"
# How a majority is put when it is not "of" or "is".
_COMES = r"(?:Z |now |therefore |thus |hence |however |in the end |in C |here |in the (?:seat|ward|division) |there )*(?:works out (?:at|as)|worked out (?:at|as)|comes to|came to|amounts to|amounted to|weighs in at|stands at|stood at|is now|is|was|of|at)(?: therefore| thus| now| Z| hence)?"
# A majority of these is most of them, or one of seats.
_OF_WHAT = r"(?! (?:councillors|members|mps|msps|seats|delegates|wards|constituencies|residents|respondents|of the)\b)"
_WON = (
    r"(?:won|wins|win|winning(?! (?:margin|majority|lead|score|tally|total|vote)\b)|victory|triumph|triumphed|victorious|elected|returned|home|through|held|hold|holds|holding|"
    r"clung|clings|cling|clinging|hung|hangs|edged(?! (?:past|ahead|aside|off)\b)|squeaked|squeezed|scraped|retained|retains|kept|keeps|keep|took|takes|taken|"
    r"re(?:claim|gain|captur|tak|conquer)(?:ed|ing|e?s|en)|retook|won back|winning back|taking|taking back|keeping|retaining|capturing|gaining|"
    r"gained|gains|captured|capturing|capture|prevailed|saved|survived|sneaked|crept|nicked|pinched|clinched|clinches|snatched|"
    r"snatches|seized|seizes|wrested|shaded|stole|grabbed|sealed|landed|secured|stormed|romped|cruised|coasted|swept|defended|"
    r"decided|settled|determined|prised|swiped|picked up|re-elected|carried|emerged on top|came out on top|seat|C|it)"
)
_BEAT = (
    r"(?:walloped|thrashed|hammered|trounced|thumped|crushed|routed|clobbered|demolished|pummelled|stuffed|mauled|"
    r"trounces|thrashes|hammers|drubbed|swept aside|brushed aside|bested|overhauled|outpaced|outgunned)"
)
# Doing away with a majority. The piece {overturn} has the commonest verbs.
_OVERTURN = (
    r"(?:{overturn}|ate up|ate through|gobbled up|chewed (?:up|through)|tore (?:up|through)|ripped (?:up|through)|knocked (?:over|down|out)|"
    r"smashed|smashing|saw off|seeing off|bulldozed|crushed|flattened|torpedoed|trashed|swallowed(?: up)?|devoured|swamped|upended|"
    r"upset|toppled|toppling|blown away|blasted (?:away|through)|brushed aside|cut through|sliced through|surmounted|"
    r"wiped (?:away|off the map)|washed away|burned through|annihilated|annihilating|pulverised|shredded|scaled|conquered|"
    r"negated|nullified|neutralised|(?:ended|ending)(?! (?:G|it|up|with)\b)|made (?:short work|light|mincemeat) of|overturn|overcome|wipe out|threw away|thrown away|"
    r"frittered away|(?<!\bthat )(?<!\bthis )(?<!\bwhich )leaves(?: behind)?(?! (?:the |G |an? |[ABRU]\b)[^.;NPDT]{0,30}\bwith\b)|leaving behind|left behind|bequeathed|vacated|hacked through|undid|undoing|shot down)"
)
_GONE = (
    r"(?:(?:that |which )?(?:is|was|were|has|had|have|been|being|simply|completely|all but) )*"
    r"(?:overturned|overcome|wiped (?:out|away)|demolished|erased|swept (?:away|aside)|destroyed|obliterated|eliminated|reversed|"
    r"evaporated|evaporates|vanished|vanishes|disappeared|disappears|melted(?: away)?|melts away|crumbled|crumbles|dissolved|"
    r"gone|went up in smoke|up in smoke|no more|history|not enough|wasn't enough|insufficient|buried|shattered|smashed|"
    r"turned (?:over|upside down|on its head)|eaten up|gobbled up|counted for (?:nothing|little)|proved (?:no|little|insufficient)|blown away|washed away)\b"
)
_LEFT = (
    r"(?:(?:that |which )?(?:is|was|were|had been|been) )?(?:bequeathed|left(?: behind| to \w+)?|handed (?:down|on|over)|built(?: up)?|amassed|inherited|enjoyed|"
    r"racked up|piled up|run up|passed on|established|secured last time|vacated)"
)
_CUT = (
    r"(?:slash(?:ed|es|ing)?|cut(?:ting|s)?|reduc(?:ed?|es|ing)|shrink(?:s|ing)?|shrank|shrunk|whittl(?:ed?|es|ing)|par(?:ed|ing)|"
    r"trim(?:med|ming)?|squeez(?:ed?|ing)|ate|eat(?:ing)?|eaten|erod(?:ed?|ing)|dent(?:ed|ing)?|slic(?:ed|ing)|chip(?:ped|ping)|"
    r"narrow(?:ed|ing)?|slim(?:med|ming)?|hack(?:ed|ing)|shav(?:ed|ing)|whack(?:ed|ing)|bit|biting)"
    r"(?: away| down| back)?(?: into| at| from)?"
)
_GREW = (
    r"(?:increas(?:ed?|ing|es)|boost(?:ed|ing|s)?|extend(?:ed|ing|s)?|swell(?:ed|ing)?|swollen|add(?:ed|ing) to|grew|grow|grown|rais(?:ed?|ing)|improv(?:ed?|ing)(?: on)?|"
    r"enlarg(?:ed|ing)|widen(?:ed|ing)?|build(?:ing)? (?:on|up)|built (?:on|up)|better(?:ed|ing)|pump(?:ed|ing) up|push(?:ed|ing) up|bolster(?:ed|ing)?|expand(?:ed|ing)?|fatten(?:ed|ing)?)"
)
_MORE = r"(?:more|bigger|larger|higher|up|greater|fatter|thicker|healthier|better|wider|stronger)"
_LESS = r"(?:fewer|smaller|lower|less|down|short|thinner|slimmer|slighter|tighter|leaner|narrower|weaker|worse)"
_RISE = r"(?:increase|rise|gain|improvement|jump|boost|leap|surge|hike)"
_FALL = r"(?:drop|fall|decrease|reduction|cut|decline|slump|slide|loss|dip|collapse)"
# "had won" in reported speech is of this election: "it was clear that she had won by 665".
_TOLD = r"(?<!\b(?:that|declared|announced|clear|confirmed|said|told|learned|learnt|knew|known|emerged|heard|showed) [^.;]{0,40})"
# "a majority of 3,000 into one of 665": "one of" may be taken for a number.
_ONE = r"(?:an? )?(?:[ABRGU] )?(?:one of|X(?: of)?|(?:{gap}){maj} of|lead of)"
_INTO = r"(?:into|for|became|becomes|has become|gave way to|turned into|has turned into|was turned into|was replaced by|is now|is replaced by)"
_TWO = (
    r"(?:(?:the |these )?(?:N (?:leading|top|main|front-running|first|principal) (?:candidates|parties|contenders|names)|N|pair|(?:top|leading|main|first) N|men|women|sides|parties|candidates|camps|rivals|front-?runners|contenders)"
    r"(?! (?:of (?:G|them|us)|contests|elections|polls|votes|years|results|counts|ballots))|(?<!between )them|O(?: place)? (?:and|from) O)\b"
)

# A share, not a margin: "a lead of 1,522,379, or 57.2 per cent of the 10.6 million people who voted".
_NOT_OF_PEOPLE = r"(?! of (?:the |those |all )*(?:N\b|people|voters|those|electors))"

MAJORITY: tuple[C, ...] = (
    C("none", 0.97, r"(?:combined|aggregate|collective|joint|cumulative) (?:[a-z]+ )?(?:majorit(?:y|ies)|margins?|leads?) {be}<N>{v}", note="majorities added up"),
    # In a list of seats: "Majorities: Northam 3,425; Southam 1,625".
    *(C("majority", 0.965, r"(?:majorit(?:y|ies)|margins?)(?: [a-z]+){0,3}:" + r" (?:the )?[CU],? [ND](?:[;,]|,? and)" * before + r" (?:the )?C,? <N>(?=[;,.]|$| and)", subject="none") for before in range(7)),

    C("lead", 0.985, r"(?:gap|gulf|chasm|difference|distance|margin) between (?:the )?(?P<j>O)(?:[ -]plac\w+| spot)? and (?:the )?(?P<k>O)(?:[ -]plac\w+| spot)?(?: (?!from|to)[a-z]+){0,2} {be}<N>", make="between_places", subject="none"),
    C("lead", 0.95, r"N{v} (?:ahead|clear|in front|to the good)(?:;|,| and|,? while|,? but|,? where(?:as)?|[.] (?:in Y|E),?) [who] (?:is|was|were|had been) <N>(?=[.,;)]|$| (?:in )?[EYZ]\b)", make="ahead"),
    C("lead", 0.985, r"(?<!the )<N>{v} (?:separat(?:ed|es|ing)|divid(?:ed|es|ing)|between|lay between|stood between) (?:the )?(?P<j>O)(?:[ -]plac\w+| spot)? (?:from|and) (?:the )?(?P<k>O)\b", make="between_places", subject="none"),
    C("lead_points", 0.985, r"(?<!the )<TPD>(?:[ -]points?)? (?:separat(?:ed|es|ing)|divid(?:ed|es|ing)|between|lay between|stood between) (?:the )?(?P<j>O)(?:[ -]plac\w+| spot)? (?:from|and) (?:the )?(?P<k>O)\b", make="between_places", subject="none"),
    C("majority", 0.69, r"(?:add|put|lump|tot|pil|stack|bundl|combin)(?:ing|ting|ping|e|ed|s)?\b[^.;NPDT]{0,20} (?:all |the |those |these )+(?:N )?(?:[a-z]+ )?(?:majorities|margins|leads)[^.;PDT]{0,90}? <N>(?= votes| ballots|[.,;)]|$)"),
    # The noun and the figure.
    C("majority", 0.95, r"{maj} (?:{gap}(?:of|is|was|at|stood at|:|to|,|-|-) )?{be}<N>{v}" + _OF_WHAT),
    C("other_result", 0.975, r"for (?:every|each) (?:single )?vote (?:in|of) (?:the |G |a |that )*{maj},? (?:there (?:was|were) )?<N>", make="of_majority"),
    C("other_result", 0.985, r"\bon (?:an? |the |its |G )?(?:[a-z]+ ){0,2}?margin (?:of|at) <PD>(?![ -]points?)", make="half_margin", subject="none"),
    C("other_result", 0.985, r"\bon (?:an? |the |its |G )?(?:[a-z]+ ){0,2}?<P> (?:[a-z]+ )?margin\b", make="half_margin", subject="none"),
    C("other_result", 0.99, r"\bnotional (?:[a-z]+ )?margin {be}<PD>|<P> notional margin", make="label", subject="none"),
    C("majority", 0.95, r"{maj} {be}<N>{v}" + _OF_WHAT),
    C("majority", 0.97, r"[who](?:'s?)? {maj} {be}<N>{v}" + _OF_WHAT),
    C("majority", 0.69, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:is|are|sits|stands|has been) (?:sitting )?<N>{v} to the good(?! of)"),
    C("majority", 0.91, r"(?P<who>[ABRU])(?:,[^.;:ANPDT]{0,80},)? (?:was|were|sat|stood|had been|finished|ended(?: up)?) (?:sitting )?<N>{v} to the good(?! of)"),
    C("majority", 0.95, r"{maj} " + _COMES + r" <N>{v}" + _OF_WHAT),
    C("majority", 0.93, r"{maj} over [vs](?:,? [a-z' ]{0,30},?|,[^.;:NPDT]{0,80},)? {be}<N>{v}"),
    C("majority", 0.94, r"(?:{maj}|gap|gulf|chasm|difference) between " + _TWO + r" {be}<N>{v}"),
    C("majority", 0.93, r"(?:gap|gulf|chasm|distance|difference|margin) between (?:the )?N (?:leading|top|main|front-running|first|principal) (?:candidates|parties|contenders|names)(?: (?!by|from|than|fell|rose|cut|in)[a-z]+| [EG]){0,9} (?:was|is|stood at|came to|stayed at|remained) <N>{v}"),
    C("majority", 0.93, r"(?:winning margin|margin of victory|majority) (?:(?:on that occasion|then|there|here|that day|that night|E|in Y|this time|Z) )?(?:exceeded|topped|surpassed|passed|came to|ran to|was put at|went past|went above|was over|was under|fell just short of) <N>{v}" + _OF_WHAT),
    C("majority", 0.89, r"(?:gap|gulf|chasm|distance|difference) between (?:the )?(?:N|G|them|pair),? {be}<N>{v}(?! (?:points|seats)\b)"),
    C("majority", 0.93, r"(?:gap|gulf|chasm) (?:" + _TIME + r"|Z) (?:was )?(?:[a-z]+, )?{be}<N>{v}"),
    C("majority", 0.93, r"(?:gulf|chasm) of <N>{v}"),
    C("majority", 0.97, r"(?<!\bdefender of an? )(?<!\bdefending an? )(?<!\bguardian of an? )(?<!\bcustodian of an? )(?<!\bheir to an? )<N>(?:[ -]votes?)?(?:[ -]strong)? (?:(?!(?:and|with|or|to|for|of|but|in|off|from|than|by|at|as|was|is|were|over|under|a|into|short|ahead|clear) )[a-z-]+ ){0,2}{maj}(?!s\b)(?! (?:smaller|bigger|larger|lower|higher))"),
    C("majority", 0.97, r"<N>{v} [who](?:'s?)? {maj}"),
    C("majority", 0.97, r"[who] {maj} of <N>{v}" + _OF_WHAT),
    C("majority", 0.98, r"<N>(?:[ -]votes?)? {maj},? (?:that |which )?[who] (?:had|held|enjoyed|inherited|won|secured|was defending|sat on|built(?: up)?|racked up)\b"),
    C("majority", 0.985, r"<N>(?:[ -]votes?)? {maj},? (?:that |which )?G (?:had|held|enjoyed|inherited|secured|was defending|sat on|built(?: up)?|racked up)\b(?! (?:Z|on Z))", election="past", subject="none"),
    C("majority", 0.96, r"(?:elected|[ABRG],?(?: (?:was|had|been|has|first|duly|who))* returned|sent to (?:parliament|westminster)|^A, X)(?: (?:here|for C|in C|to parliament))?(?: (?:in Y|E))? by (?:just |only )?<N>{v}(?! of)", subject="none"),
    # Whose it was may not be the winner: "Mr Baker, who had a majority of 3,000".
    C("majority", 0.97, r"[who](?:,[^.;:ABRUNPDT]{0,40},)?,? (?:who |which )?(?:(?:has|have|had|having|once|previously|also|still) )*(?:had|held|holds|has|have|having|enjoyed|boasted|commanded|won with|took C with|was (?:returned|elected) with|secured|built(?: up)?|inherited|started with|possessed) (?:an? )?(?:(?!(?:his|her|their|half|over) )[a-z-]+ ){0,2}{maj} of <N>{v}" + _OF_WHAT),
    C("majority", 0.97, r"{maj}[^.;:,PDTABRG]{0,60} (?:is|was|being|belonged to) [who]'s (?:[a-z-]+ ){0,2}<N>{v}" + _OF_WHAT),
    C("majority", 0.98, r"[who]'s? (?:[a-z-]+ ){0,2}<N>(?:[ -]votes?)?(?:[ -]strong)? (?:(?!(?:an?|the|and|is|was|for|with) )[a-z][a-z-]* ){0,2}{maj}"),
    C("majority", 0.95, r"<N>{v}(?:[:,]| -)? (?:(?:that|this|which|it) )?(?:is|was|,|became) (?:[who]'s? |the |G )*(?:{gap}){maj}"),
    C("majority", 0.93, r"(?:lead|majority|cushion|margin)(?: (?!over\b)[a-z]+){0,5}: <N>,? (?:up |down )?(?:from|against|compared with) N\b"),
    C("majority", 0.94, r"(?:lead|majority|cushion|margin)(?: (?!over\b)[a-z]+){0,5}: N,? (?:up |down )?(?:from|against|compared with) <N>(?! (?:in|at) C)", election="past"),
    C("majority", 0.93, r"maj:? <N>"),
    C("majority", 0.97, r"[who](?:'s?)? {maj} " + _TIME + r" {be}<N>{v}"),
    C("majority", 0.96, r"{maj} " + _TIME + r" {be}<N>{v}"),
    C("majority", 0.95, r"{maj},[^.;]{0,30} (?:in Y|E), (?:is|was|fell to|rose to|became) (?:Z )?<N>{v}"),
    C("majority", 0.94, r"{maj} " + _TIME + r",[^.;,NPDT]{0,30}, (?:is|was|stood at) <N>{v}"),
    C("majority", 0.96, r"{maj} M to <N>{v}"),
    C("majority", 0.85, r"(?:by|of|on) (?:the (?:slimmest|narrowest|thinnest|slenderest|tiniest|finest|barest) of (?:margins|majorities)(?:,| -|:)? )<N>{v}"),
    C("majority", 0.93, r"<N>(?:[ -]votes?)? (?:(?:general election|by-election|election|[who]) )?(?:winner|victory|win|triumph|margin|landslide|defeat|loss)\b"),
    # Winning by so many.
    C("majority", 0.90, _WON + r"(?!(?: (?:[a-z]+|E|Z)){0,4}? (?:rose|fell|grew|dropped|shrank|increased|climbed|reduced|declined|slid) (?:by|Z|E)) {gapx}(?:by <N>(?:[ -]votes?\b(?! to N)| to spare| clear|\b(?! (?:to|against|per|votes?)\b)(?! in(?! (?:the (?:last|end|previous)|Y|C|E)\b)))|with <N> (?:to spare|votes? to spare))"),
    C("majority", 0.93, r"[who],? (?:who |which )?(?:had |has |have )?(?:won|wins|held|holds|took|takes|retained|retains|kept|gained|gains|captured|nicked|clinched|snatched|seized) {gapx}by <N>(?:[ -]votes?\b(?! to N)|\b(?! (?:to|against|per|in the|seats|votes?)\b))"),
    C("majority", 0.92, r"[who](?: [a-z]+){0,4} (?:won|held|took|retained|kept|gained|captured|nicked|pinched|clinched|snatched|seized|wrested|stole|grabbed|lifted|swiped|carried) (?:[CU]|the seat|the ward|the division|it|G),[^.;:NPDT]{3,110}, by <N>{v}(?=[.,;!)]|$| and\b| votes)(?! (?:seats|points|to)\b)"),
    C("majority", 0.96, _WON + r" {gapx}by <N>{v} (?:from|over|against) [vs]"),
    C("majority", 0.93, r"(?:(?:^|[,:;-] )by|decided by|settled by) <N>{v},? [who] (?:has |had |have )?" + _WON),
    C("majority", 0.80, r"^by <N>{v}[.!](?: |$)"),
    C("majority", 0.69, r"^<N> votes[.!](?: |$)"),  # of now, or of what the next sentence tells
    C("majority", 0.90, r"(?:^|[:,-] |it (?:is|was) |G (?:is|was) )[who] by <N>{v}(?=[.!;,]| -| |$)(?! (?:to|in|of|for|per))(?=[.!;]| $|$)"),
    C("majority", 0.92, r"(?:victory|win|triumph|success) (?:was |came |is )?by <N>{v}"),
    C("majority", 0.965, r"(?<!\bmark )(?<!\bline )(?<!\bbarrier )(?<!\bthreshold )(?<!\bhurdle )(?<!\bfigures )(?:with|had|has|have|having|by) <N>{v} to (?:spare|play with)"),
    C("majority", 0.93, r"(?:on top|in front|home|first|through|ahead|who (?:had )?(?:led|won|prevailed|triumphed|came first)),? by <N>{v}(?! (?:points|seats)\b)"),
    C("majority", 0.95, r"[who](?:,[^.;:NPDT]{0,80},)? (?:is|are|was|were|gets|got|goes|went|squeezes|squeezed)(?: safely| back| just)? (?:in|back|through|home|over the line) by <N>{v}(?! (?:points|to)\b)"),
    C("majority", 0.95, r"(?:R|winners?|victors?) by <N>{v}"),
    C("majority", 0.95, r"(?:seat|C|ward|division|it|G) (?:is|has|was|had)(?: now)? (?:gone|lost|vanished|changed hands|flipped|turned [a-z]+) by <N>{v}(?! points)"),
    C("majority", 0.94, r"(?:is|are|was) (?:now |Z )?[who](?:'s?)?,? (?:now,? |Z,? )?(?:but )?(?:and )?by <N>{v}(?=[.,;)]|$)"),
    C("majority", 0.94, r"(?:^|[.;:] |\band )by (?:just |only |a mere )?<N>{v},? (?:the )?(?:people|voters|electors|electorate|residents|good folk|folk|men and women|citizens) (?:of|in) [CU] (?:have |had )?(?:chose|chosen|elected|picked|preferred|sent|voted|decided|opted|plumped|backed|returned|said|kept|re-elected)\b"),
    C("majority", 0.93, r"(?:won|decided|settled|determined) (?:it|the (?:seat|contest|race|election|ward|division|result|outcome|fight|battle)) by <N>{v}"),
    C("majority", 0.92, r"(?:^|[;:] )(?:and |but )?<N>{v} (?:clear|ahead|in front|to the good) (?:Z|this time|E|in Y)(?=[.;,]|$)"),
    C("majority", 0.965, r"[who](?:,[^.;:NPDT]{0,60},)? (?:starts?|started|begins?|began|sets? (?:out|off)|kicks? off|kicked off) (?:out )?(?:from |with )<N>{v} (?:ahead|in front|clear|to the good|up)(?! of\b)", election="past"),
    C("majority", 0.96, r"(?:{maj}|lead|advantage)[^.;:NPDTF]{0,30} (?:[MFP]|N times) (?:as|so) (?:deep|big|large|wide|thick|great|high|fat|small|thin|slim|comfortable|healthy) as the <N>{v}(?= (?:[ABRGU]|that|by|with|of|in|from|at|E|Y)\b)(?! [^.;]{0,40}\b(?:has|have|now|Z)\b)", election="past", subject="none"),
    # "She started the campaign 3,000 in front", "he went into it 3,000 behind".
    C("majority", 0.965, r"[who](?: (?:had|has|have))? E(?: with)? <N>{v} (?:ahead|clear|in front|to the good|up|to play with|to spare|in hand|in the bank)(?! of)(?=[.,;)]|$| (?:and|but|only)\b)", election="past"),
    C("lead", 0.965, r"[who](?: (?:had|has|have))? E <N>{v} (?:behind|adrift|down|back|off the pace)(?! of)(?=[.,;)]|$| (?:and|but|only)\b)", make="behind", election="past"),
    C("majority", 0.97, r"(?:lost|losing|loses|surrender(?:ed|ing)|forfeit(?:ed|ing)|relinquish(?:ed|ing)|threw away|gave up|vacated) (?:the (?:[a-z]+ )?(?:seat|ward|division|constituency)|C|G),? (?:which|that) (?:[ABRU]|G) (?:had )?(?:held|won|kept|retained|defended|carried|taken|took)(?: (?:E|in Y))? by <N>{v}", election="past"),
    # "All that stood between him and safety was 665 votes", "665 of them were all that stood between the two".
    C("majority", 0.95, r"all (?:that |which )?(?:stood|stands|lay|lies|came|was) between (?:the )?[ABRUG](?: (?:and|from) [^.;:,NPDT]{1,40})? (?:was|were|is|are) (?:a |a mere |just )?<N>{v}(?! (?:seats|points))"),
    C("majority", 0.95, r"<N>{v}(?: of (?:G|them))?(?:,[^,.;:NPDT]{1,24},)? (?:was|were|is|are) all (?:that |which )?(?:stood|stands|lay|lies|came|separated) (?:between )?(?:the )?[ABRUG]\b(?! seats)"),
    C("majority", 0.90, r"(?:come|came|comes|boiled|boils) down to <N>{v}"),
    C("lead", 0.95, r"<N>{v} in [who]'s? favour(?! with)", make="ahead"),
    C("lead", 0.95, r"[who] (?:[a-z]+ly )?(?:came|comes|finished|ended|emerged|wound)(?: up| out)? <N>{v} (?:on top|to the good|up)(?=[.,;)]|$| and\b| but\b| at\b)", make="ahead"),
    C("majority", 0.90, r"<N>{v} (?:decided|settled|made the difference|swung|were the difference|was the difference)\b"),
    C("majority", 0.975, r"majority[^.;:NPDT]{0,30},? (?:and|but|which) (?:(?:G|it|this) )?(?:now )?(?:stands|stood|is|was|comes in|came in|weighs in) (?:at |a |an |just |only )*<N>{v}(?! (?:more|fewer|up|down))"),
    C("=", 0.93, r"N[ -](?:votes? )?majority[^.;:NPDT]{0,20}? (?:eclipses|eclipsed|dwarfs|dwarfed|exceeds|exceeded|surpasses|surpassed|outstrips|betters|bettered|beats|tops|compares with|is (?:well )?(?:above|below|short of)) (?:the |G )?<N>(?=,? (?:of|in|(?:that |which )?(?:G|[ABRU]))\b)"),
    C("=", 0.92, r"majority[^.;:]{0,120}? and (?:eclipses|dwarfs|exceeds|surpasses|betters|tops|beats) (?:the |G )?<N>(?= (?:of|in|from) (?:E|Y)|[.;]|$)"),
    C("majority", 0.90, _BEAT + r" (?:[a-z-]+ |G )+by <N>{v}"),
    C("lead", 0.95, _BEAT + r" [vs](?: \(N\))?(?:,[^,]{0,50},)? by <N>{v}", make="ahead"),
    C("lead", 0.95, r"by <N>{v} (?:over|ahead of|clear of) (?:the )?[vs]", make="ahead"),
    C("majority", 0.94, r"(?:surviv(?:es?|ed|ing)|scrap(?:es?|ed|ing)|squeak(?:s|ed|ing)?|h[au]ngs? on|hanging on|h[eo]lds? on|holding on|held on|sneak(?:s|ed|ing)?|prevail(?:s|ed|ing)?|cl[iu]ngs? on|g[eo]ts? home|limp(?:s|ed)?|escap(?:es?|ed)|wriggl(?:es?|ed|ing) (?:off the hook|free|clear|out of it)|got away with it)"
       r"(?: in| home| through| over the line| back)?(?: in C| here| E)?,? by <N>{v}(?! (?:points|to|seats)\b)"),
    C("majority", 0.95, r"\bby N(?: votes)? (?:in|at the (?:election|poll) of|back in) Y(?:,| and|, and|, then| then) (?:by )?<N>(?: votes)? (?:in|back in) Y", subject="none"),
    C("lead", 0.955, r"[who]'s (?:edge|lead|advantage|margin|majority)(?: [a-z]+){0,3} over (?:U )?(?:[a-z]+ )?[vs] {be}<N>{v}", make="ahead"),
    C("lead", 0.955, r"[who] (?:had |has )?(?:brushed|swept|pushed|elbowed) [vs] aside(?: here| in C| there)? by <N>{v}", make="ahead"),
    C("margin_points", 0.93, r"\bby N{v}(?:,|,? or|,? which is| -| \() ?(?:or )?<T>" + _NOT_OF_PEOPLE),
    C("majority", 0.93, r"<N>[ -]votes? (?:edge|gap)\b(?! (?:to|between|over|from))"),
    C("lead", 0.94, r"(?:stayed|stays|stuck|sticks|went|gone|goes|sided|sides|fell|broke|breaks|swung|plumped|came out|turned out|voted|opted) (?:with|to|for|behind) [who](?: again| too| as well)?,? by <N>{v}(?! (?:to|points)\b)", make="ahead"),
    C("lead_points", 0.94, r"(?:stayed|stays|stuck|sticks|went|gone|goes|sided|sides|fell|broke|breaks|swung|plumped|came out|turned out|voted|opted) (?:with|to|for|behind) [who](?: again| too| as well)?,? by <PT>(?! to\b)", make="ahead"),
    C("majority", 0.88, r"(?:run|ran|running) [vs] close:? <N>{v}"),
    C("majority", 0.91, r"\b(?:tight|clos|narrow|near|slim|fin|thin|tens)(?:er|e?st|e)?(?: (?:(?!by|from|with|and|to|won|had|got)[a-z]+|in Y|E|[UC]|G)){0,6}(?::| -|;) (?:just |only |a mere )?<N> votes?(?= in it|[.,;!]|$)", subject="none"),
    # What lies between first and second.
    C("majority", 0.89, r"<N>{v} (?:separated|divided|split|stood between|lay between|separating|separates) (?:" + _TWO + r"|[who] (?:from|and) [vs])"),
    C("lead", 0.97, r"<N>{v} (?:stood|lay|came) between [who] and [vs]", make="gap"),
    C("majority", 0.985, r"(?:(?:top|leading|first|front|main) (?:N|pair|duo)|front-?runners|N (?:leading|main|top|front-running) (?:candidates|parties|contenders|names)|pair at the top)(?: [a-z]+){0,4}? <N>{v} apart\b", subject="none"),
    C("majority", 0.96, r"what (?:was|had been|used to be) (?:an? |the )(?:[A-Z][a-z]* |[ABR](?:'s)? )?(?:[a-z]+ )?{maj} of <N>{v}", election="past", subject="none"),
    C("lead", 0.97, r"[who](?:,[^.;:ABRUNPDT]{0,40},)? (?:[a-z]+ ){0,3}?(?:came|come|comes|got|get|closed|crept|pulled|run|ran)(?: to)?(?: within)? <N>{v} of (?:the )?[vs](?!'s? (?:share|seat|record|total))", make="behind"),
    C("majority", 0.90, r"<N>{v} kept (?:" + _TWO + r"|[who] and [vs]) apart"),
    C("margin_points", 0.91, r"<TPD>(?: points?)? (?:separated|divided|split|stood between|lay between|separating|separates|divides) (?:(?:the |these )?(?:(?:leading|top|main|front-running) (?:pair|duo)|pair|front-?runners)|them)\b"),
    C("lead_points", 0.955, r"<TPD>(?: points?)? (?:separated|divided|split|stood between|lay between|separating|separates|divides) (?:the |these )?(?:(?:leading|top|main|first|front) [k]|[k](?: [a-z]+)? (?:front-?runners|rivals|at the top|leaders))\b", make="gap", subject="none"),
    C("majority", 0.88, r"<N>{v} (?:separated|divided|separates|divides) the [a-z-]+ from the [a-z-]+(?=[.,;)]|$| and\b| in\b)"),
    C("margin_points", 0.88, r"<TPD>(?: points?)? (?:separated|divided|separates|divides) the [a-z-]+ from the [a-z-]+(?=[.,;)]|$| and\b| in\b)"),
    C("majority", 0.92, r"(?:put|puts|left|leaving|putting|was|were|with|there's|^) ?<N>{v} between " + _TWO),
    C("majority", 0.96, r"<N>{v} (?:were |was )?in (?:it|G)(?=[.,;:!)]| -| in the end| at the| Z| as [ABCRU]| between [ABRU]|$)"),
    C("majority", 0.93, r"(?:finished|finishing|ended|came|come|won|was|were|is|C|seat),? (?:up |out |home )?<N>{v} (?:clear|ahead) of (?:the (?:field|pack|rest|chasing pack)|all comers|everyone|everybody)"),
    C("majority", 0.985, r"(?:took|takes|taking|inherited|inherits|had|with|defended|began with|started with|started from|from) (?:a |his |her |its |their )?(?:{maj}) of <N>{v}(?:,)? (?:and|but|then) (?:[a-z]+ )?(?:made|turned|built|grew|pushed|stretched|swelled|increased|boosted|cut|trimmed|whittled) (?:G|that|it)(?: (?:up|out|down))?(?: (?:to|into))? N", election="past"),
    C("majority", 0.93, r"(?:put|puts|putting|leave|leaves|left|leaving) (?:G|[who]|the [a-z]+) <N>{v} (?:ahead|clear|in front|up)(?! (?:of|on)\b)"),
    C("majority", 0.90, r"(?:came|come|coming) (?:up |out |home )<N>{v} (?:ahead|clear|in front)(?! of)"),
    C("majority", 0.955, r"[who](?:,[^.;:ABRUNPDT]{0,60},)? (?:sailed|romped|cruised|coasted|strolled|breezed|galloped|trotted|waltzed|swept|got|scraped|squeaked|finished|ran) home (?:[a-z]+ )?<N>{v} (?:clear|ahead|in front)(?= (?:on|with) N|[.,;)])"),
    C("majority", 0.90, r"(?:hold|gain|held|gained|win|won|retain|take|took)s? (?:C|seat|the seat|it|the ward|the division), <N>{v} (?:clear|ahead|in front)(?! of)"),
    C("majority", 0.95, r"[who],? (?:taking|winning|holding|keeping|carrying|nicking|snatching|capturing|seizing|grabbing|retaining|regaining|pinching|edging|defending|claiming)(?: (?:it|G|C|home|through|the (?:seat|ward|constituency|division)))?(?: (?:back )?(?:for|from) (?:the )?[AB])* by <N>{v}(?! (?:to|ahead|more))"),
    C("majority", 0.95, r"(?:with|on|polled|polling|taking|got|had|won|drew|amassed) (?:[a-z]+ ){0,2}N(?: votes)? and <N>{v} to spare"),
    C("lead", 0.95, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:has |had |have )?(?:" + _BEAT + r"|beat|beats|beaten|ousted|unseated|defeated|toppled|dislodged|ejected|deposed|pipped|edged out) (?:[a-z']+ ){0,3}?[vs](?: in C)?, <N>{v} (?:ahead|clear|in front)(?! of)"),
    C("lead", 0.95, r"[vs](?:,[^.;:ANPDT]{0,80},)? (?:has been |had been |was |were )(?:[a-z]+ ){1,3}(?:in C )?by [who],? <N>{v} (?:ahead|clear|in front)(?! of)"),
    C("majority", 0.94, r"(?:home|re-elected|elected|returned|in|through|held on|survived|it|seat|C|triumphed|prevailed),? <N>{v} (?:clear|ahead|in front)(?! of)(?=[.,;]|$| after\b| at\b)"),
    C("majority", 0.95, r"<N>{v} (?:were|was) all (?:that )?[who] had to spare"),
    C("majority", 0.965, r"<N>{v} (?:were|was) all (?:that )?[who] had to (?:defend|protect|lose|play with|fall back on)", election="past"),
    C("majority", 0.94, r"<N>{v} (?:stood|stands|lay|lies|came) between (?:the )?[ABRUG] and (?:[a-z]+ )*(?:victory|defeat|R|disaster|the seat|seat|C|win|loss|upset|shock|surprise)\b"),
    C("majority", 0.95, r"(?:hung|hinged|turned|rested|depended|was decided|were decided|balanced) (?:on|by) (?:just |only )?<N> votes?\b"),
    C("majority", 0.97, r"(?:win|victory|triumph|success|defeat|loss|contest|race|result|outcome|seat|G|it|this|that)(?: in C)? (?:all )?(?:came|comes|boiled|boils) down to <N> votes?\b"),
    C("lead", 0.93, r"<N> votes? (?:covered|spanned|parted) [who] and [vs]", make="gap"),
    C("majority", 0.94, r"(?<!turnout )(?:[a-z]+est|most [a-z]+|least [a-z]+|only) (?:[a-z]+ )?(?:{maj}|win|victory|finish|miss|squeak|squeeze|result|call|contest)(?: (?:[a-z]+|C)){0,5}(?:,|:| -) <N>(?: votes)?(?=[.;!?]|$| votes,)"),
    C("majority", 0.94, r"{maj} (?:is|was|stands|stood)(?: (?!now |down|up|under|over|some|nearly|almost|below|above|than|cut|by|to)[a-z]+){1,2} <N>{v}(?! (?:up|down|more|less|fewer|smaller|bigger|larger|lower|higher))" + _OF_WHAT),
    C("lead", 0.93, r"N(?: votes)?[^.;:NPDT]{1,60} N(?: votes)?(?: for (?:the )?[AB])?(?: [a-z]+){0,3}, (?:a |the )?(?:difference|gap|gulf|margin|lead|distance|chasm)(?: between (?:G|them|the two))? (?:of |was |is |being )<N>{v}", make="gap_of_two"),
    C("majority", 0.95, r"(?:win|victory|triumph),? by <N>{v}(?=[.,;:)]|$| -| (?:over|in|was|is|at|on|came|gave)\b)"),
    C("majority", 0.94, r"(?:narrow|close|tight|slim|famous|clear|comfortable|handsome|thumping|convincing|knife-edge|wafer-thin) (?:win|victory|triumph|result|finish|squeak|thing|call)(?::|,| -) <N> votes?(?: clear| in it)?(?=[.;)]|$)"),
    C("majority", 0.95, r"(?<![\w'-])(?P<who>[ABR]), <N>{v} (?:ahead|clear|in front|to the good),"),
    C("lead", 0.95, r"(?<![\w'-])(?P<who>[ABR]), <N>{v} (?:adrift|behind|back|short|shy),", make="behind"),
    C("lead", 0.96, r"(?<![\w'-])(?P<who>[ABR]),? (?:(?:who|which) (?:was|were|had been|finished|came) |(?:was|were|had been|finished|came) )?<N>{v} (?:adrift|behind|back|short|shy|down) (?:E|in Y|at the Y [a-z ]+),?(?! (?:of|on))", make="behind", election="past"),
    C("majority", 0.96, r"(?<![\w'-])(?P<who>[ABR]),? (?:(?:who|which) (?:was|were|had been|finished|came) |(?:was|were|had been|finished|came) )?<N>{v} (?:ahead|clear|in front|to the good|up) (?:E|in Y|at the Y [a-z ]+),?(?! (?:of|on))", election="past"),
    # Losing by so many.
    C("majority", 0.95, r"(?:lost|lose|losing|loses|trails?|trailed|trailing|defeated|beaten|missed out|went down|fell short|pipped)(?: (?:out|again|here|there|narrowly|C|in C))* by (?:a )?<N>{v}(?! (?:runs|goals|wickets|lengths|shots|strokes|tries|pounds|miles|yards)\b)", make="behind"),
    C("majority", 0.965, r"\bthan (?:to )?(?:los(?:e|ing)(?: (?:out|it|G|C|the seat))?|being (?:beaten|defeated|ousted|unseated|thrown out)|(?:a |the )?defeat) by <N>{v}", election="past"),
    C("majority", 0.92, r"(?:lost|loses|losing) (?:out |C |the seat |it |G seat |G )(?:to [vs] )?by <N>{v}"),
    C("majority", 0.93, r"(?:lost|loses|losing) (?:C |the seat |it |G seat |G )to (?:(?:the|B|X|[a-z-]+) ){1,3}[vs] by <N>{v}(?=[.,;)]|$| votes| in| at| after)"),
    C("majority", 0.95, r"(?:squeez|scrap|romp|sail|coast|limp|stroll|cruis|squeak|storm|edg|slipp|sneak)[a-z]* home(?: in C)?,? <N>{v} (?:clear|ahead|in front) of [vs]"),
    C("majority", 0.955, r"(?:E|in Y|in the [a-z]+ of Y),? [who] (?:[a-z]+ )?(?:stayed|was|were|remained|finished|ended|came home) <N>{v} (?:ahead|clear|in front|to the good)(?=[.,;)]|$| of the (?:field|rest|pack))"),
    C("majority", 0.93, r"\b(?:by|on|with) (?:an?|the) (?:[a-z]+ )?(?:whisker|sliver|squeak|squeaker|hair's breadth|hairsbreadth|smidgen|fag paper|coat of paint)(?: of|:|,| -) <N>{v}(?=[.,;)]|$| in\b| E| over| from)"),
    C("majority", 0.95, r"(?:sent|sends|returned|returns|elected|dispatched|despatched) [who](?: (?:[a-z]+|U)){0,3} to (?:westminster|parliament|the commons|holyrood|U) by <N>{v}(?! (?:seats|points|to)\b)"),
    C("majority", 0.94, r"(?:clear water|daylight|breathing space) of <N>{v} between (?:himself|herself|themselves|G)\b"),
    C("majority", 0.92, r"(?:sunk|mauled|ousted|unseated|toppled|ejected|turfed out|booted out|deposed|dethroned|dumped|beaten|routed) by <N>{v}(?=[.,;:!)]|$| at| in| as| -)", make="behind"),
    C("majority", 0.95, r"(?:gap at the (?:top|finish|end|close)(?: {be}|: |, )|(?:^|[.;] )(?:the )?gap: )<N>{v}(?=[.,;:!)]|$| -)", subject="none"),
    C("majority", 0.88, r"(?:beaten|pushed|forced|pipped|edged) (?:out )?(?:in)?to O(?: place)? by <N>{v}"),
    C("majority", 0.95, r"(?:into|became|become|becomes|to|by) an? deficit of <N>{v}"),
    C("majority", 0.92, r"[who] (?:{gap})(?:fell|falls|finished|ended|was|were|came) (?:up )?(?:{gap})?(?:short|shy) by <N>{v}"),
    C("lead", 0.945, r"^(?:(?:oh|well|so|and|but|yes|then|ah|now),? )*(?:C[.,:;]? )?(?:(?:it is|it's|G is|G was|a|for) )?[who] by <N>(?=[,.;]| votes|$)", make="ahead"),
    C("majority", 0.975, r"^(?!.*\b(?:deposit|refund|threshold|quota|5%|forfeit\w*)).*?(?:fell|falls|falling|came up|coming up|ended up|finished up) <N>{v} (?:short|shy)(?! of)"),
    C("majority", 0.92, r"<N> votes? (?:short|shy|adrift)(?!\w)(?! (?:of|from|behind))", make="behind"),
    C("majority", 0.89, r"<N> (?:short|shy|adrift)(?!\w)(?! (?:of|from|behind))", make="behind"),
    C("majority", 0.94, r"<N>{v} (?:short|shy) of (?:victory|winning|holding|retaining|keeping|defending|saving|taking|capturing|gaining|regaining|snatching|clinching|seizing|causing|pulling|toppling|unseating|ousting|success|an upset|a shock|glory|R\b)(?! (?:G|his|her|their|its|a|the) (?:deposit|stake|money|X))"),
    C("majority", 0.95, r"(?:mp|mps|member|councillor|in (?:parliament|westminster|the commons|office|place|work|a job|power)|afloat|alive|to fight(?: another day)?|lives|survives|survived|clings on|hangs on|in (?:C|the seat))(?: [a-zCAU]+){0,6} (?:because of|thanks to|by virtue of|by the grace of|courtesy of|on the strength of|owing to) (?:(?:just|only|a|mere|some) )*<N>(?= (?:people|votes?|voters|electors|crosses|of (?:G|them))|[.,;:)]|$)(?! (?:people|voters|votes) (?:who|that) )"),
    *(C("lead", 0.99, rf"[who](?:'s?)?(?:,[^.;:NPDT]{{0,60}},)?(?:,? (?:[a-z]+|O)){{0,5}}?,? <N>{{v}} (?:{gap})(?: of| from)? (?:claiming |taking |finishing |coming |being |ending up )?(?:in )?(?:the )?(?P<k>O)(?: (?:place|spot))?(?=[,.;)]|$| and| but| with| place| spot)", make=make)
      for gap, make in (("short|shy|adrift|behind|back", "behind_place"), ("away|off|from", "from_place"))),
    C("lead", 0.988, r"(?:,|\band\b|\bbut\b|\byet\b)(?: (?:yet|still|even so|then|so|nevertheless|though))* (?:[a-z]+ ){1,3}<N>{v} (?:short|shy|adrift|behind)(?: of)? (?:claiming |taking |finishing )?(?:in )?(?:the )?(?P<k>O)(?: (?:place|spot))?(?=[,.;)]|$| and| but| place| spot)", make="behind_place", subject="same"),
    C("none", 0.985, r"<N>{v} (?:short of|behind|off|from|adrift of) (?:O|the (?:threshold|line))", note="a gap to a place that cannot be read"),
    C("none", 0.985, r"deposits? (?:{gapx})?(?:by <N>{v}(?! (?:out )?of (?:the |all )?N)|with <N>{v} (?:to spare|in hand|to the good))", note="votes above what the deposit needs"),
    # In points.
    C("margin_points", 0.97, r"maj(?:ority)?:? N(?: votes)? ?[(,] ?(?:or )?<PD>"),
    C("margin_points", 0.95, r"{maj} {be}<PT>"),
    C("margin_points", 0.975, r"\b(?:the|this|that|G|[who]'s) (?:[a-z]+ )?(?:lead|advantage|gap|edge|{maj})(?:,| \(| -|:) <PT>(?! (?:{up}|{down})\b)"),
    C("margin_points", 0.92, r"(?:^|[.;:,] |\b(?:C|seat|ward|marginal|division|it|G|been|was|is) )(?:narrowly |only |just )?(?:held|won|decided|settled|taken|carried) (?:[a-z]+ )?by <DT>(?=[.,;:)]|$| (?:E|in Y|and|but)\b)"),
    C("margin_points", 0.955, r"(?:\b(?:a|an|that's a|in a|the)) <T> (?:race|contest|spread|finish|affair|ball ?game|result)\b(?! (?:in the polls|when))"),
    C("margin_points", 0.955, r"<T> (?:[a-z]+ )?(?:win|victory|triumph|defeat|rout|thrashing)\b(?! in the polls)"),
    C("lead", 0.955, r"[who]'s (?:[a-z]+ )?(?:edge|lead|advantage|margin|cushion|plurality) (?:in|at|across) (?:[a-z]+ ){1,3}(?:county|parish|precinct|borough|township) {be}<N>{v}", make="ahead"),
    C("margin_points", 0.95, r"(?:{maj}|lead|advantage|gap)(?: over (?:the )?[ABRU])? (?:[a-z]+ ){1,3}from (?:[a-z]+ ){0,2}?<PT>,?(?: (?:E|in Y|Y))? to [PDT]", election="past"),
    C("margin_points", 0.95, r"(?:{maj}|lead|advantage|gap)(?: over (?:the )?[ABRU])? (?:[a-z]+ ){1,3}from (?:[a-z]+ ){0,2}?[PT],?(?: (?:E|in Y|Y))? to (?:[a-z]+ ){0,2}?<PDT>"),
    C("margin_points", 0.95, r"{maj} (?:" + _TIME + r" )?(?:" + _COMES + r"|represents|equates to|equals|means|translates to|is equal to|is equivalent to|is worth)(?: some)? <PT>"),
    C("margin_points", 0.95, r"(?:{maj}|lead|advantage|edge|gap|winning margin)(?: over (?:the )?[ABRU]| here| in C)? (?:is |was |were |are )?(?:the |an? )?(?:equivalent|equal|equates?|equated|amounts?|amounted|comes|came|works? out|worked out|translates?|translated|boils? down|boiled down|worth|represents?|represented)(?: (?:to|of|at|as|into))? (?:just |only )*<PD>{of_vote}"),
    C("margin_points", 0.96, r"(?:{maj}|lead)[^.;NPDT]{0,24}? N{v}(?:,|,? or|,? which is| -| \() ?<PT>" + _NOT_OF_PEOPLE, subject="same"),
    C("margin_points", 0.92, r"<PT>(?:[ -]point)? (?:(?!(?:and|with|or|to|of|on|in|a|the) )[a-z-]+ ){0,2}{maj}"),
    C("margin_points", 0.90, r"{maj} (?:{gap6})N(?: votes)?,? (?:or|which is|that is|that's|equal to|equivalent to|amounting to|representing|some)? ?\(?<P>" + _NOT_OF_PEOPLE, subject="same"),
    C("margin_points", 0.90, r"{maj} (?:{gap})?N{v}[.,]? (?:that|which|it) (?:is|was|represents|amounts to|equals) <P>"),
    C("margin_points", 0.94, r"(?:won|win|wins|winning|victory|victorious|triumphed|triumph|home|took|held|gained|retained|kept) (?:C |it |the seat |G )?by <T>(?! (?:from|to)\b)"),
)

PREVIOUS_MAJORITY: tuple[C, ...] = (
    # So many in hand, when somebody won.
    C("majority", 0.96, r"(?:P{of_vote}?|F (?:of )?the vote) and <N>(?:{v}| ballots| papers) (?:in hand|to spare|to play with|in the bank)"),
    C("majority", 0.95, r"<N>(?:{v}| ballots)(?:')?(?: worth)? of (?:comfort|safety|breathing (?:space|room)|headroom|daylight|insurance|cushioning)\b"),
    C("majority", 0.98, r"(?<![\w'-])A(?:,[^.;:NPDT]{0,60},)? (?:has |had )?(?:went|goes|going|gone) down (?:here |there |narrowly |to (?:the )?[ABRU] )*by <N>{v},? (?:polling|taking|with|getting|winning|having|losing)\b", make="behind"),
    # Headlines and cries: "Seven votes save the seat", "She's done it, by 15!"
    C("majority", 0.93, r"^(?:[^.;:NPDT]{0,60}: |# )?<N> votes? (?:[a-z]+ )?(?:saves?|saved|keeps?|kept|wins?|clinch(?:es)?|hands?|gives?|costs?|decides?|decided|seals?|sealed|settles?|settled|"
      r"delivers?|delivered|secures?|secured|earns?|swings?|swung|puts?|sinks?|sank|dooms?|makes? the difference|is enough|are enough|does? it)\b"),
    C("majority", 0.93, r"(?:done it|did it|does it|made it|pulled it off|got (?:there|home|in)|(?:squeaks?|squeaked|scrapes?|scraped|sneaks?|sneaked|edges|edged|scrambled) (?:in|home|it)|nicked it|"
      r"done G|did G|does G|made G|pulled G off|nicked G|edged G),? by <N>{v}"),
    C("majority", 0.90, r"the <N>{v} (?:that|which) (?:kept|sent|saved|sank|cost|made|unseated|elected|decided|settled|separated|divided|changed|swung|did for|made the difference|turned)\b(?! (?:the|these|those) same\b)"),
    C("majority", 0.85, r"(?:^|[.;:,-] )(?:and |but |so )?(?:the|that|those|these) <N>{v} (?:between|separating|dividing) (?:them|G|the (?:two|pair)|first and second|O and O|the (?:top|leading) N)\b"),
    C("majority", 0.965, r"(?:{overturn}|overturn|overhaul|wipe out|defend|inherit|beat|clear|wip(?:e|ed|ing) away) (?:[who]'s) <N>(?:{v}| advantage)(?=[.,;:)]|$| and\b| but\b| in\b)", election="past"),
    # What somebody went in with.
    C("majority", 0.97, r"[who],? who (?:had|went in with|started with) (?:[a-z]+ ){0,3}<N>{v} in the bank", election="past"),
    C("majority", 0.965, r"(?<!\bwith )(?:had|has|with|by|leaving G|left with) (?:[a-z]+ ){0,3}<N>{v} (?:in hand|in the bank|up (?:his|her|their|G) sleeve|in reserve|to the good)(?! of)"),
    C("majority", 0.965, r"N{v} (?:in hand|in the bank|in reserve|to the good|up (?:his|her|their|G) sleeve)\b[^.NPDT]{0,60}[;,.-] (?:and |but )?(?:now|this time|today|tonight|Z),? (?:[ABGR] )?(?:has|have|had|holds|enjoys|it is|that is|it was)(?: [a-z]+)? <N>{v}"),
    # What somebody went into the election with, or was left.
    C("majority", 0.98, r"had (?:[who]'s |a |an |the |G )?(?:{gap})?{maj} of <N>{v} to (?:defend|protect|guard|lose|rely on|fall back on|play with|cushion)", election="past"),
    C("majority", 0.985, r"{maj} of <N>{v},? " + _LEFT + r" by", election="past"),
    C("majority", 0.985, r"<N>{v}(?:[ -]strong)? (?:[who](?:'s)? )?(?:[a-z]+ ){0,2}?{maj},? " + _LEFT + r" by", election="past"),
    C("majority", 0.975, r"\b(?:defender|guardian|custodian|keeper|holder|heir|owner) (?:of|to) (?:an? |the )?(?:<N>(?:[ -]votes?)?(?:[ -]strong)? (?:[a-z-]+ ){0,2}{maj}|(?:[a-z-]+ ){0,2}{maj} of <N>)", election="past"),
    C("majority", 0.965, r"(?:head start|starting cushion|flying start) (?:of|was) <N>{v}(?=[.,;:)]|$| (?:over|in|on|from|is|was|has|had|to|at|and|but|when)\b)", election="past"),
    C("majority", 0.965, r"<N>(?:[ -]votes?)?(?:[ -]strong)? (?:head start|starting cushion|flying start)\b", election="past"),
    C("majority", 0.955, r"(?:[who]'s? |the |a |G )(?:B )?(?:lead|advantage|cushion|edge|gap|margin|buffer)(?: over (?:the )?[ABRU])? (?:E|in Y)(?:, when [^,;.]{1,50},)? (?:was|were|ran to|stood at|had been|came to|amounted to|of) <N>{v}", election="past"),
    C("majority", 0.955, r"(?:E|in Y),? (?:[who]'s? |the |G )(?:B )?(?:lead|advantage|gap|margin|cushion|buffer) (?:was|had been|stood at|ran to|came to) <N>{v}", election="past"),
    # Overturned, defended, lost.
    C("majority", 0.98, r"inherit(?:ed|s|ing) (?:a|an|the|G) (?:[a-z]+ |B ){0,2}(?:deficit|gap|arrears|{maj}|lead) of <N>{v}", election="past"),
    C("majority", 0.96, r"at N{v},? (?:the|G|[who]'s?) (?:[a-z]+ )?{maj} (?:is|was) (?:[a-z]+ ){0,2}?(?:down|up|cut|reduced|slashed|increased|shrunk) (?:from|on) (?:the )?<N>", election="past"),
    C("majority", 0.985, r"(?<!\bhas a )(?<!\bhave a )(?<!\bwith a )(?<!\bnow a )<N>(?:[ -]votes?)?(?:[ -]strong)? (?:[a-z-]+ |B ){0,2}{maj} to (?:defend|protect|guard|overturn|overhaul|overcome|wipe out|fall back on|lose)\b(?! (?:next|at the next|when|come|in future))", election="past"),
    C("majority", 0.985, r"(?:had been|there was once|there used to be|used to be) (?:a|an|the) (?:[a-z]+ |B ){0,2}(?:{maj} of <N>|<N>(?:[ -]votes?)? (?:[a-z]+ |B )?{maj})", election="past"),
    C("majority", 0.99, r"(?:saw|watched|seen|sees|watches|watching|seeing) (?:[who]'s |a |an |the |G )?(?:[a-z]+ )?(?:<N>{v} (?:[a-z]+ )?(?:{maj}|lead|buffer)|(?:{maj}|lead|buffer) of <N>{v}) (?:[a-z]+ly )?(?:go(?: (?:up in smoke|down the|west|missing))?|vanish|evaporate|disappear|melt|crumble|collapse|dissolve|disintegrate|wiped|swept|overturned|destroyed|demolished|eaten|erased|turn|turned)\b", election="past"),
    C("majority", 0.99, r"having (?:started|begun|set out|set off|kicked off|entered it)(?: out| off)? <N>{v} (?:ahead|clear|in front|to the good|up)(?! of)\b", election="past"),
    C("lead", 0.99, r"having (?:started|begun|set out|set off|kicked off|entered it)(?: out| off)? <N>{v} (?:behind|adrift|down|back)(?! of)\b", make="behind", election="past"),
    C("majority", 0.995, r"(?:outgoing|sitting|incumbent|retiring|defeated|ousted|beaten)(?: [a-z]+| B){0,3},? A,? (?:was|is|had been|who was|who is) defending <N>(?=[.,;:]|$)", election="past"),
    C("majority", 0.98, _OVERTURN + r" (?:[who]'s? |a |an |the |G |what was |such a |even a )?(?:{gap})?(?:[who] )?(?:{gap})?(?:{maj}|lead|advantage) {be}<N>{v}", election="past"),
    C("majority", 0.98, _OVERTURN + r" (?:[who]'s? |a |an |the |G )?(?:{gap})?(?:[who](?:'s)? )?<N>{v}(?:[ -]strong)? (?:[who](?:'s)? )?(?:{gap})?(?:{maj}|lead|advantage)", election="past"),
    *(C("majority", 0.98, r"(?:overturn(?:ed|ing)|overc(?:ame|oming|ome)|wip(?:ed|ing) out|overhaul(?:ed|ing)|eras(?:ed|ing)|revers(?:ed|ing)|ma(?:de|king) up|clos(?:ed|ing)|eliminat(?:ed|ing)|clawed back|bridged) (?:a |an |the |G )?(?:[a-z]+ )?" + figure, election="past")
      for figure in (r"(?:deficit|shortfall|handicap|gap|leeway) of <N>{v}(?! (?:between|over|in))", r"<N>{v}(?:[ -]strong)? (?:deficit|shortfall|handicap|gap)\b(?! (?:between|over))")),
    C("majority", 0.98, r"{maj} of <N>{v},? " + _GONE, election="past"),
    C("majority", 0.985, r"<N>{v}(?:[ -]strong)? (?:[who](?:'s)? )?(?:[a-z-]+ ){0,2}?{maj} (?:(?:that |which )?[who] (?:had )?[a-z]+ )?" + _GONE, election="past"),
    C("majority", 0.98, _CUT + r" (?:[who]'s? |a |an |the |G )(?:[who] )?(?:{gap})?{maj} of <N>{v}", election="past"),
    C("majority", 0.98, _CUT + r" (?:[who]'s? |a |an |the |G )(?:[who] )?<N>{v} (?:[who] )?(?:{gap})?{maj}", election="past"),
    C("majority", 0.985, _CUT + r" (?:[ABRGU]'s? |a |an |the |G )(?:[ABRGU] )?(?:{gap})?(?:{maj} (?:of|from) N{v}|N{v} (?:[ABRGU] )?(?:{gap})?{maj})(?: " + _TIME + r")? to <N>{v}"),
    # Held before.
    C("majority", 0.975, r"(?:previous|last|old|former|outgoing|earlier|preceding|inherited) (?:[a-z]+ |B )?{maj} {be}<N>{v}", election="past"),
    C("majority", 0.96, r"{maj}, <N>{v} (?:in Y|E)", election="past"),
    C("majority", 0.96, r"{maj} (?:that |which )?(?:had|has) (?:previously |once |E )?(?:stood at|been) <N>{v}", election="past"),
    C("majority", 0.96, _TOLD + r"\b(?:previously|had) (?:held|won|been won) (?:{gap6}|C |by [who] )?(?:with|by) (?:a {maj} of |a )?<N>{v}", election="past"),
    C("majority", 0.97, _TOLD + r"\b(?:previously|had|once) (?:been )?(?:held|defended|retained|represented) (?:{gap6}|C |by [who] )?(?:with|by|on) (?:an? (?:{gap}){maj} of |an? )?<N>{v}", election="past"),
    C("majority", 0.975, r"(?:previously|once|formerly) (?:had|boasted|enjoyed|commanded) (?:an? )?(?:[who] )?(?:(?:{gap}){maj} of <N>{v}|<N>{v} (?:[who] )?(?:{gap}){maj})", election="past"),
    C("majority", 0.98, r"(?:sat on|(?:had|has|have) been (?:sitting on|perched on|clinging (?:on )?to|hanging on to|holding on to|living (?:on|with)|surviving on|nursing|guarding|protecting|enjoying|relying on|resting on|working with|defending|holding|getting by on)|was sitting on|were sitting on|had enjoyed|enjoyed|had boasted|boasted|started with|started from|began with|went into (?:the |this )?[a-z-]+ with) (?:an? )?(?:[who] )?(?:(?:{gap}){maj} of <N>{v}|<N>{v} (?:{gap}){maj}|cushion of <N>)", election="past"),
    C("majority", 0.89, r"<N>{v} (?:{maj} )?(?:that |which )?[who] (?:had |once |previously )?(?:sat on|enjoyed|left(?: behind)?|bequeathed|was defending|were defending|defended|inherited|boasted)\b", election="past"),
    C("margin_points", 0.96, r"<T> (?:{maj}|lead|advantage|edge) (?:that |which )?[who] (?:had |once |previously )?(?:sat on|enjoyed|left(?: behind)?|bequeathed|was defending|were defending|defended|inherited|boasted|had)\b(?! (?:in|over [ABRU] in) (?:the )?polls)", election="past"),
    C("majority", 0.96, r"(?:held|won|took|retained|captured|returned)(?: it| the seat| C)? (?:{gap})?(?:by|with) (?:a {maj} of )?<N>{v} (?:in Y|E)", election=""),
    C("majority", 0.90, r"<N>{v} (?:by which|with which) (?:[who]|the seat|C) (?:{gap})?(?:held|won|took|retained|romped|cruised|triumphed|carried|gained|captured|swept|scraped|squeaked|sneaked|stormed|coasted|saw off|beat|defeated|edged|pipped|fended off|defeated|toppled|ousted|unseated|squeezed|crept|limped|survived|clung on|hung on|prevailed|got home)"),
    C("majority", 0.96, r"<N>{v} (?:by which|with which) (?:[who]|the seat|C) had (?:been )?(?:{gap})?(?:held|won|took|taken|retained|romped|cruised|triumphed|carried|captured)", election="past"),
    C("majority", 0.92, r"<N>{v} (?:by which|with which) (?:[who]|the seat|C) (?:{gap})?(?:held|won|took|taken|retained|romped|cruised|triumphed|carried|captured|swept|stormed|coasted)(?: home| to victory| G| it| the seat| C)? " + _TIME, election="past"),
    C("majority", 0.975, r"[who] (?:{gap})?(?:was|were|had been|finished|ended|came|stood|romped home) <N>{v} (?:ahead|clear|in front)(?: of [vs])? (?:as recently as |back )?(?:in Y|Y|E)", election="past"),
    C("majority", 0.94, r"(?:was|were|had been|finished|ended|came) <N>{v} (?:ahead|clear|in front)(?: of [vs])? (?:as recently as |back )?(?:in Y|Y|E)", election="past"),
    C("majority", 0.975, r"(?:seat|C),? (?:that |which )?[who] had (?:held|won|taken) (?:{gap})?by <N>{v}", election="past"),
    # From one to the other.
    # "A majority of 237 meant that the seat was a target": the one to be overcome.
    C("majority", 0.97, r"{maj} of (?:just |only |a mere )?<N>{v},? (?:that |which )?(?:had )?(?:meant|made|left|put|ensured|guaranteed)\b[^.;:NPDT]{1,60}\b(?:target(?:s| list| seats?)?|marginal|vulnerable|at risk|in play|winnable|within reach|battleground|hit list|sights)\b(?! (?:next|now))", election="past"),
    C("majority", 0.96, r"{maj} (?:E|in Y)\? <N>", election="past"),
    C("majority", 0.96, r"(?:lead|cushion|advantage|buffer) (?:[a-z]+ ){0,2}from <N>{v} (?:in Y |E )?to N", election="past"),
    C("majority", 0.96, r"(?:lead|cushion|advantage|buffer) (?:[a-z]+ ){0,2}(?:from|by) N{v},? (?:in Y |E )?to <N>{v}"),
    C("level", 0.965, r"(?:{down}|{up}|slashed|cut|slim(?:med)?|reduced|whittled|pared|squeezed|went) (?:{gap})?from <N>{v} (?:in Y |E )?to N", election="past"),
    C("majority", 0.97, r"{maj}(?:,)? (?:{gap6})?(?:from|which was|that was) <N>{v}(?: (?:in Y|E))? to", election="past"),
    C("majority", 0.96, r"{maj} (?:{gap6})?(?:{down}|{up}|slashed|went|cut)(?: [a-z]+){0,2}? (?:from N{v} (?:in Y |E )?)?to <N>"),
    C("majority", 0.97, _GREW + r" " + _DET + r"{maj} (?:from N{v} (?:" + _TIME + r" )?)?to <N>{v}"),
    C("majority", 0.97, _GREW + r" " + _DET + r"{maj} (?:of|from) <N>{v} (?:" + _TIME + r" )?to N", election="past"),
    C("majority", 0.985, r"{maj} of <N>{v} (?:{gap})?" + _INTO + r" " + _ONE, election="past"),
    C("majority", 0.96, r"(?:swapped|exchanged|turned|converted|transformed|changed) (?:[a-z]+ )*(?:[ABRGU](?:'s)? )?(?:{gap})?(?:{maj} of N{v}|N{v} (?:[ABRGU] )?{maj}) (?:for|into) (?:" + _ONE + r" <N>|(?:a |an )?<N>{v} (?:[a-z-]+ )?(?:{maj}|lead))"),
    C("majority", 0.985, r"{maj} of N{v} (?:{gap})?" + _INTO + r" " + _ONE + r" <N>", make="same_this"),
    # One compared with the other.
    C("majority", 0.94, r"{maj}[^.;]{0,40}?(?:compares (?:with|to)|compared (?:with|to)|against|up from|down from|was|rather than) (?:[who]'s |the |a |an |just )*(?:[who] )?(?:{gap})?(?:{maj}|cushion|lead|one) of <N>", election="past"),
    C("majority", 0.985, r"<N>[ -]votes? (?:lead|majority|maj|cushion|win|victory|advantage|edge|landslide|triumph|margin)(?: (?:E|in Y|of Y))? (?:" + _INTO + r"|turns into|was converted into|melted into|dissolved into)(?: (?:an?|the))?", election="past"),
    C("majority", 0.97, r"\bfrom (?:an? |the )?(?:[a-z]+ )?<N>[ -]votes? (?:loss|defeat|deficit|win|victory|lead|majority|cushion|landslide|triumph|shortfall|beating|squeaker)(?: (?:E|in Y|of Y))?,? to\b", election="past"),
    C("majority", 0.94, r"{maj} (?:of |was |is )?N{v}(?: [a-z]+){0,2},? (?:-|,|\()? ?(?:compared (?:with|to)|against|up (?:from|on)|down (?:from|on)|a far cry from|(?<!than )from) (?:the |just |a )*<N>{v}(?! (?:valid|ballot|papers|voters|people))", election="past"),
)

# What is said of a majority in votes is said of one in points too: "the 13.5-point cushion he enjoyed".
PREVIOUS_MARGIN: tuple[C, ...] = tuple(
    replace(cue, measure="margin_points", pattern=cue.pattern.replace("<N>(?:[ -]votes?)?", "<T>").replace("<N>{v}", "<T>"))
    for cue in PREVIOUS_MAJORITY if cue.measure == "majority" and cue.election == "past" and "{maj}" in cue.pattern and ("<N>{v}" in cue.pattern or "<N>(?:[ -]votes?)?" in cue.pattern)
)

MAJORITY_CHANGE: tuple[C, ...] = (
    # Up.
    C("majority_change", 0.975, r"(?:{maj}|lead|advantage)(?: over (?:the )?[ABRU])?(?: [a-z]+){0,2}? {up} by <N>{v}", sign=1),
    C("majority_change", 0.97, r"{maj} (?:is|was) {up} (?:by )?<N>{v}(?! to)", sign=1),
    C("majority_change", 0.97, _GREW + r" " + _DET + r"(?:{maj}|lead) by <N>{v}", sign=1),
    C("majority_change", 0.98, r"(?:add(?:ed|ing|s)?|put|puts|putting|pil(?:ed|es|ing)|heap(?:ed|s|ing)|tack(?:ed|s)|stuck|bolted) (?:another |an extra |a further )?<N>{v} (?:more )?(?:to|on|onto|on to) " + _DET + r"(?:{gap}){maj}", sign=1),
    C("majority_change", 0.985, r"{maj} (?:is|was) <N>{v} " + _MORE, sign=1),
    C("majority_change", 0.95, r"{maj}(?: alone| itself)? (?:of |was |is )?N{v}(?:,| -)? (?:was |is |which is |which was |that's |that is )?<N>{v} " + _MORE, sign=1),
    C("majority_change", 0.93, r"{maj} (?:of |was |is )?N{v},? up (?:by )?<N>", sign=1),
    C("majority_change", 0.95, r"{maj} (?:of |was |is )?N{v}(?:,| -)? (?:which (?:is|was) )?(?:an? )?" + _RISE + r" (?:of|by) <N>", sign=1),
    C("majority_change", 0.985, _RISE + r" (?:of|by) <N>{v} (?:in|on|to) " + _DET + r"{maj}", sign=1),
    C("majority_change", 0.985, r"<N>(?:[ -]votes?)? " + _RISE + r" (?:in|on|to) " + _DET + r"{maj}", sign=1),
    # Down.
    C("majority_change", 0.975, r"(?:{maj}|lead|advantage)(?: over (?:the )?[ABRU])?(?: [a-z]+){0,2}? {down} by <N>{v}", sign=-1),
    C("majority_change", 0.97, r"{maj} (?:is|was) {down} (?:by )?<N>{v}(?! to)", sign=-1),
    C("majority_change", 0.97, _CUT + r" " + _DET + r"(?:{maj}|lead) by <N>{v}", sign=-1),
    C("majority_change", 0.985, r"<N>{v} (?:(?:was|were|has been|have been|had been) )?(?:[a-z]+ )?(?:off|from) " + _DET + r"{maj}(?! (?:of|to))", sign=-1),
    C("majority_change", 0.985, r"{maj} (?:is|was) <N>{v} " + _LESS, sign=-1),
    C("majority_change", 0.95, r"{maj}(?: alone| itself)? (?:of |was |is )?N{v}(?:,| -)? (?:was |is |which is |which was |that's |that is )?<N>{v} " + _LESS, sign=-1),
    C("majority_change", 0.93, r"{maj} (?:of |was |is )?N{v},? down (?:by )?<N>", sign=-1),
    C("majority_change", 0.95, r"{maj} (?:of |was |is )?N{v}(?:,| -)? (?:which (?:is|was) )?(?:an? )?" + _FALL + r" (?:of|by) <N>", sign=-1),
    C("majority_change", 0.985, _FALL + r" (?:of|by) <N>{v} (?:in|on|to) " + _DET + r"{maj}", sign=-1),
    C("majority_change", 0.985, r"<N>(?:[ -]votes?)? " + _FALL + r" (?:in|on|to) " + _DET + r"{maj}", sign=-1),
    # In per cent of what it was.
    C("majority_percent", 0.965, r"{maj}(?: [a-z]+){0,2}? {down} by <P>", sign=-1, subject="none"),
    C("majority_percent", 0.965, r"{maj}(?: [a-z]+){0,2}? {up} by <P>", sign=1, subject="none"),
    C("majority_percent", 0.965, _CUT + r" " + _DET + r"{maj} by <P>", sign=-1, subject="none"),
    C("majority_percent", 0.965, _GREW + r" " + _DET + r"{maj} by <P>", sign=1, subject="none"),
)
