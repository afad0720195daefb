"""Cues of what somebody ended with, or was out by, behind what they did: "leapt 19.3 points to bag 41 per cent", "was toast by 3,799".
See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

_MOVED = (
    r"(?:{up}|{down}|bounded|bounced|vaulted|rocketed|shot|leapt|leaped|powered|roared|swung|charged|galloped|stormed|surged|went|crept|edged|inched|nudged|slid|sank|slipped|toppled)"
    r"(?: (?:up|down|back|ahead|forward|away))?(?: by)?"
)
_TO_END = (
    r"to (?:bag|take|grab|poll|claim|scoop|snaffle|collect|land|capture|command|attract|get|score|record|net|pocket|hit|reach|touch|finish (?:up )?(?:on|at|with)|"
    r"end (?:up )?(?:on|at|with)|land (?:on|at)|settle (?:on|at)|stand (?:on|at)|come (?:in|home|out) (?:on|at|with)|close (?:on|at))"
)
_FROM = r"(?: (?:on|from|since) [^.;:,NPDTABRU]{1,40})?"
_OUT = (
    r"(?:toast|out|gone|history|sunk|finished|done for|a goner|ousted|unseated|turfed out|dumped(?: out)?|evicted|booted out|kicked out|thrown out|swept (?:out|away|aside)|ejected|"
    r"voted out|sent packing|shown the door|unhorsed|dethroned|toppled|swatted aside|dislodged)"
)
_OFFICE = r"(?:mp|msp|ms|councillor|mayor|member|winner|victor|champion|R)"
_PILE = r"(?:total|tally|vote|vote count|vote total|score|haul|poll|count|pile|figure|return|harvest|showing|final score)"
_SHARE = r"(?:share|vote share|slice|percentage|share of (?:the )?(?:vote|poll)|portion)"
_AWAY = (
    r"(?:melted(?: away)?|drifted(?: (?:away|off))?|drained(?: away)?|ebbed(?: away)?|leaked(?: away)?|seeped(?: away)?|fell(?: away)?|vanished|evaporated|disappeared|peeled (?:away|off)|"
    r"slipped away|dropped (?:off|away)|went missing|crumbled(?: away)?|flaked (?:off|away))"
)
_BECAME = (
    r"(?:(?:has|have|had|is|was) )?(?:now )?(?:become|became|turned into|shrunk to|shrank to|dwindled to|(?:been )?(?:cut|reduced|slashed|pared|whittled)(?: down)? to|swollen to|swelled to|grown to|grew to|"
    r"fallen to|fell to|risen to|rose to|melted to|slipped to|dropped to|more than doubled to|doubled to|halved to)"
)
_TURNED = r"(?:turn(?:ed|ing|s)?|convert(?:ed|ing|s)?|transform(?:ed|ing|s)?|chang(?:ed|ing|es)|buil[td](?:ing)?|grew|swell(?:ed|ing)|pump(?:ed|ing))"
_CLOSE = r"(?=[.,;:!)]|$| -| and\b| but\b| while\b)"

OUTCOMES: tuple[C, ...] = (
    # "Labour bounded up 19.3 points to bag 41 per cent", "she lost 2.4 points to finish on 3,203"
    C("share", 0.955, rf"[who](?:'s?)?(?: {{share}})? (?:[a-z]+ ){{0,2}}?{_MOVED} (?:[TDP]|N points)(?: points?)?{_FROM},? {_TO_END} <PD>(?![ -]points?)"),
    C("votes", 0.955, rf"[who](?:'s?)?(?: {{share}})? (?:[a-z]+ ){{0,2}}?{_MOVED} [TDPN](?: (?:points?|votes))?{_FROM},? {_TO_END} <N>{{v}}{_CLOSE}"),
    # "was toast by 3,799"
    C("lead", 0.96, rf"[who](?:,[^.;:ANPDT]{{0,60}},)?(?: [^.;:ABRU]{{1,60}}(?:,? and|, but))? (?:was|is|were|are) {_OUT}(?: of (?:office|a job|the (?:commons|council|chamber)))?,? by <N>{{v}}{_CLOSE}", make="behind"),
    # "is the town's new MP, by 1,352 votes"
    C("majority", 0.955, rf"(?:is|was|are|becomes|became|remains|remained|stays|stayed) (?:(?:the|an?|G|C's|[a-z]+'s|[a-z]+|O) ){{0,4}}?{_OFFICE}(?: (?:for|of|in) (?:C|the (?:town|city|seat|ward|division)))?,? by <N>{{v}}(?! (?:to|points|members|councillors))"),
    # "a majority which had shrunk to 1,279", of before
    C("majority", 0.985, r"{maj},? (?:which|that) had (?:[a-z]+ly |already |since |been )*(?:{down}|{up}|slipped|withered|contracted)(?: (?:away|back|down|up|all the way))? to <N>{v}", election="past"),
    C("majority", 0.985, r"{maj},? (?:which|that) had (?:[a-z]+ly |already |once |been )*(?:stood (?:at|on)|been) <N>{v}(?! (?:smaller|bigger|larger|lower|higher))", election="past"),
    # "a cushion of 11,778 has become 5,288"
    C("majority", 0.985, rf"{{maj}} (?:of|that was) <N>{{v}} {_BECAME} (?:just |an? |only )*[N]", election="past"),
    C("majority", 0.985, rf"{{maj}} (?:of|that was) N{{v}} {_BECAME} (?:just |an? |only )*<N>{{v}}{_CLOSE}", make="same_this"),
    # "turned a lead of 507 into a more restful 4,738"
    C("majority", 0.985, rf"{_TURNED} (?:(?:the|an?|G|[ABR](?:'s?)?|[a-z-]+) ){{0,4}}?(?:{{maj}}|lead|advantage) of <N>{{v}} into (?:one of |an? )?(?:[a-z-]+ ){{0,2}}N", election="past"),
    C("majority", 0.985, rf"{_TURNED} (?:(?:the|an?|G|[ABR](?:'s?)?|[a-z-]+) ){{0,4}}?(?:{{maj}}|lead|advantage) of N{{v}} into (?:one of |an? )?(?:[a-z-]+ ){{0,2}}<N>{{v}}{_CLOSE}", make="same_this"),
    # "left the Labour woman 1,936 adrift on 11,799", "Julia Ewart trailed him by 903"
    C("votes", 0.955, rf"(?:left|leaving|leaves|put|puts|putting) (?:the )?[who] N{{v}} (?:adrift|behind|short|back|off the pace|in arrears),? (?:on|with) <N>{{v}}{_CLOSE}"),
    C("lead", 0.965, rf"[vs](?:,[^.;:ANPDT]{{0,60}},)? (?:trailed|trails|trailing|lagged(?: behind)?) (?:the )?[who] by <N>{{v}}{_CLOSE}"),
    # "attracted 24,783, a party record, and 49.2 per cent of the whole"
    C("share", 0.95, r"[who](?:,[^.;:ANPDT]{0,80},)? {got}N{v},(?: [^;:.NPDTABRU]{2,90},)? and <P>{of_vote}"),
    # "277 was the Lib Dem haul"
    C("votes", 0.955, rf"(?<![\w'-])<N>{{v}} (?:is|was) (?:the )?[who](?:'s?)? (?:final |total |own )?{_PILE}{_CLOSE}"),
    C("share", 0.955, rf"(?<![\w'-])<PD> (?:is|was) (?:the )?[who](?:'s?)? (?:final |own )?{_SHARE}{_CLOSE}"),
    # "her vote share a handsome 54.2 per cent"
    C("share", 0.95, r"(?:^|[,;:] |\b(?:and|with|but|while) )[who](?:'s?)? (?:own )?(?:vote share|share of (?:the )?(?:vote|poll)) <PD>" + _CLOSE),
    # "21,700 melted away from the Tory column"
    C("votes_change", 0.955, rf"<N>(?: (?:votes|voters|people|supporters|electors|crosses))? (?:have |had |has )?{_AWAY} from (?:the |its )?[who](?:'s?)?(?! (?:majority|lead|cushion|seats))", sign=-1),
    # "their extra 1,771 came from somewhere"
    C("votes_change", 0.95, r"(?:(?P<who>G)|[who]'s?) (?:extra|additional) <N>(?= (?:votes|voters|people|supporters|crosses|came|come|were|was|had|must)\b|[.,;)]|$)", sign=1),
)
