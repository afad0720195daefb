"""Cues of what somebody received when papers were passed on at a count of a transferable vote. Whose papers they were, and so
at which count, `factcheck.claims.piles` tells. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.piles import GOING, GONE, LISTED, MOVING, OUT, PAPERS

# The papers, with whose they are before or behind them: "Nolan's votes", "the surplus of 2,429", "928 of her 2,673".
_OF_PAPERS = rf"(?:{PAPERS}(?: (?:of|from) (?:the )?(?:[BCU](?:'s)? )?[AGRU])?(?:,? (?:of |worth |\()?N(?: votes)?\)?,?)?)"
_VOTES_OF = rf"(?:(?:[AGRU](?:'s?)?|those|these) (?:[a-z]+ |N ){{0,2}}?{_OF_PAPERS}|(?:the )?(?:surplus(?:es)?|transfers|papers|bundle|parcel|pile)(?: (?:of|from) (?:the )?[AGRU])?(?:,? (?:of |worth |\()?N(?: votes)?\)?,?)?)"
_WENT = (
    r"(?:(?:were|was|then|had|have|has|mainly|mostly|largely|chiefly|also|all|being|been|most) )*"
    r"(?:went|go(?:es)?|passed|moved?s?|transferred|flow(?:s|ed)?|crossed|land(?:s|ed)?|switched|ended up|c[ao]me|fell|headed|broke|split|splitting|divided|distributed|redistributed|shared(?: out)?|handed|sent|given|"
    r"going|passing|moving|transferring|flowing|crossing|landing|switching|heading|breaking|favoured|helped|benefited)"
)
_HOW = r"(?:(?: [a-z-]+){0,3}?)"
_TO = r"(?:to|with|for|in favour of|towards|between|among|amongst)"
_NAME = r"(?:[BCGU](?:'s?|s')? |[a-z-]+(?:'s)? ){0,4}?"  # "his Fianna Fáil running mate"
_AND = r"(?:,|;)?(?: and| but| while| with| as)?(?: another| a further)?"
_ITEM = rf"{_AND} {_NAME}[ABRU] \([ND](?: votes)?\)"
_TO_ITEM = rf"{_AND} [ND](?: votes)? (?:(?:{_WENT}) )?{_TO} {_NAME}[ABRGU](?:'s)?"
_GOT = (
    r"(?:gathers?|picks up|gains|gets|receives|takes|collects|gathered|picked up|picking up|gained|gaining|got|getting|received|receiving|took|taking|collected|collecting|drew|harvested|added|adding|won|winning|attracted|attracting|scooped|pocketed|banked|"
    r"inherited|hoovered up|secured|garnered|earned|benefited by|was given|was handed)"
)
_MORE = r"(?: votes| more| extra| additional| further| transfers| of (?:them|those|these|G|the (?:papers|votes|transfers)))*"
_LIFTED = r"(?:pushed|lifted|boosted|carried|took|moved|propelled|sent|raised|bumped|catapulted|pushing|lifting|boosting|carrying|taking|moving|propelling|sending|raising|bumping)"
_CAUSE = rf"(?:surplus|transfers|papers|bundle|parcel|preferences|{GOING})"
_GAVE = r"(?:gave|giving|handed|handing|brought|bringing|delivered|delivering|yielded|earned|netted|sent|sending|passed|passing|worth)"

_STAGE = r"(?:stage|count|round)"
_NO_PILE = r"(?<!surplus of)(?<!surplus was)(?<!bundle of)(?<!parcel of)(?<!pile of)(?<!'s)(?<!G)"  # all of the papers, which nobody received
_STOPS = r"(?=[,.;:)]|$| and\b| while\b| but\b| as\b)"

TRANSFERS: tuple[C, ...] = (
    # "his votes went mainly to Naughton (785), Connolly (662) and Kyne (614)"
    *(C("transfer", 0.99, rf"{_VOTES_OF} {_WENT}{_HOW} {_TO} {_NAME}[ABRU] \([ND](?: votes)?\)(?:{_ITEM}){{{between}}}{_AND} {_NAME}[who] \(<ND>(?: votes)?\)") for between in range(5)),
    C("transfer", 0.99, rf"{_VOTES_OF} {_WENT}{_HOW} {_TO} {_NAME}[who] \(<ND>(?: votes)?\)"),
    # "Connolly's surplus of 2,429 went 983 to Naughton and 537 to Kyne"
    C("transfer", 0.99, rf"{_VOTES_OF},? {_WENT}(?: [a-z]+)?:? <ND>(?: votes)? {_TO} {_NAME}[who]"),
    *(C("transfer", 0.99, rf"{_VOTES_OF},? {_WENT}(?: [a-z]+)?:? [ND](?: votes)? {_TO} {_NAME}[ABRGU](?:{_TO_ITEM}){{{between}}}{_AND} <ND>(?: votes)? (?:(?:{_WENT}) )?{_TO} {_NAME}[who]") for between in range(4)),
    # "was then distributed, with 633 votes going to Connolly", "of which 415 went to Lyons", "928 of her 2,673 votes went to him"
    C("transfer", 0.992, rf"{_CAUSE}[^.;:]{{0,80}}{_NO_PILE} <ND>(?:{_MORE}|(?: of (?:them|those|G))) {_WENT} {_TO} {_NAME}[who]"),
    C("transfer", 0.992, rf"of which(?: about| some)? <ND>(?: votes)? {_WENT} {_TO} {_NAME}[who]"),
    C("transfer", 0.992, rf"<ND> of {_VOTES_OF} {_WENT}{_HOW} {_TO} {_NAME}[who]"),
    C("transfer", 0.992, rf"<ND> of (?:them|those|these|G) {_WENT}{_HOW} {_TO} {_NAME}[who]"),
    *(C("transfer", 0.99, rf"[ND] of (?:{_VOTES_OF}|them|those|these|G) {_WENT}{_HOW} {_TO} {_NAME}[ABRGU](?:'s)?(?:{_TO_ITEM}){{{between}}}{_AND} <ND>(?: votes)? (?:(?:{_WENT}) )?{_TO} {_NAME}[who]") for between in range(3)),
    # "his transfers did it for Connolly: she got 3,580 of them, against 1,027 for Naughton"
    C("transfer", 0.99, rf"{_CAUSE}\b(?!'s)[^.;]{{0,80}}\b[who] {_GOT} <ND>(?: of (?:them|those|these|G|the (?:papers|votes|transfers))| votes from G| from (?:G|them|those))"),
    *(C("transfer", 0.99, rf"{_CAUSE}\b[^.;]{{0,80}} {_GOT} [ND] of (?:them|those|these|G)(?:,? (?:against|to|compared (?:with|to)|as against|versus|with|while|and) (?:just |only )?[ND] (?:for|to) {_NAME}[ABRGU]){{{between}}},? "
        rf"(?:against|to|compared (?:with|to)|as against|versus|with|while|and) <ND> (?:for|to|going to) {_NAME}[who]") for between in range(3)),
    # "the surplus pushed her running mate up by 507 votes"
    C("transfer", 0.99, rf"{_CAUSE}\b[^.;:NPDT]{{0,40}} {_LIFTED} {_NAME}[who](?:,[^,;:NPDT]{{0,40}},)?(?: up| forward| on| along)? by <ND>(?! per)"),
    C("transfer", 0.985, rf"{_CAUSE}\b[^.;:NPDT]{{0,40}} {_GAVE} {_NAME}[who] (?:another |an extra |a further |a boost of )?<ND>(?! per)"),
    *(C("transfer", 0.985, rf"{_CAUSE}\b[^.;:NPDT]{{0,40}} {_GAVE} {_NAME}[ABRGU] [ND](?: votes)?(?:{_AND} {_NAME}[ABRU] [ND](?: votes)?){{{between}}}{_AND} {_NAME}[who] <ND>(?! per)") for between in range(2)),
    # "1,739 transfers from Ó Tuathail", "gained 444 votes from the elimination of Nolan", "picked up 662 when Nolan went out"
    C("transfer", 0.988, rf"[who](?:,[^,;:NPDT]{{0,60}},)? (?:[a-z]+ ){{0,2}}?{_GOT} (?:another |an extra |a further )?<ND>{_MORE} (?:from|off|out of|of|on|thanks to) (?:the )?(?:{GOING}|distribution|surplus|transfers|papers|bundle|parcel)\b"),
    C("transfer", 0.985, rf"[who](?:,[^,;:NPDT]{{0,60}},)? (?:[a-z]+ ){{0,2}}?{_GOT} (?:another |an extra |a further )?<ND>{_MORE} from {_NAME}[AU]'s? (?:[a-z]+ )?{_CAUSE}"),
    C("transfer", 0.985, rf"[who](?:,[^,;:NPDT]{{0,60}},)? (?:[a-z]+ ){{0,2}}?{_GOT} (?:another |an extra |a further )<ND>{_MORE} (?:when|once|after) {_NAME}[AU] (?:was |had been )?{OUT}"),
    # how far from the quota somebody is, and what it is
    C("quota_gap", 0.975, r"(?:need(?:s|ed|ing)?|require[sd]?|want(?:s|ed|ing)?|lack(?:s|ed|ing)?|found) (?:another |a further |an extra |an additional )?<N>{v}(?: more| extra| further)? (?:to (?:reach|make|meet|hit|get to|pass|cross|clear|attain|achieve|be over|get over)|for) (?:the|a) quota"),
    C("quota_gap", 0.985, r"O preferences,? (?:which (?:was|left G) |but (?:was |G was )?|leaving G )?<N>{v} (?:short|shy|adrift|clear|above|over|below|under|ahead) (?:of )?(?:the|a) quota"),
    C("quota", 0.965, r"(?:clear of|past|over|above|below|short of|beyond|reached|reaching|exceeded|exceeding|passed|passing|surpassed|under|with|met|cleared|hit|topped|beat) the <N>(?:-vote)? quota\b", subject="none"),
    C("quota", 0.95, r"\bthe <N>(?:-vote)? quota\b", subject="none"),
    # the count at which somebody was decided
    C("stage", 0.985, rf"[who](?:,[^.;:ABRUNPDT]{{0,60}},)? (?:[a-z]+ ){{0,4}}?(?:wait(?:ed|ing)?|hang on|hung on|held on|hold on|need(?:ed|ing)?|took|taking|sweat(?:ed)?) (?:[a-z]+ ){{0,2}}?(?:until|till|to) (?:the )?(?:{_STAGE} (?:number )?<N>|<O> (?:and (?:final|last) )?{_STAGE})\b"),
    C("stage", 0.965, rf"[who](?:,[^.;:ABRUNPDT]{{0,60}},)? (?:won|took|claimed|secured|grabbed|snatched|clinched|captured) (?:the|a|G) (?:[a-zO]+ ){{0,4}}?(?:seat|place|spot)[^.;:ABRNPDT]{{0,60}} (?:finish|end)(?:ing|ed)(?: up)? (?:on|with|at) N(?: votes)? (?:at|on|after) (?:the )?(?:end of )?(?:the )?(?:{_STAGE} <N>|<O> (?:and (?:final|last) )?{_STAGE})\b"),
    C("seats_total", 0.97, r"(?:candidates|contenders|hopefuls|names|people|runners|of them|contestants|men and women) (?:(?:were|was|are|had been|who were) )?(?:[a-z]+ ){0,2}?(?:chasing|fighting(?: it out)?(?: for| over)?|contesting|competing for|vying for|battling(?: it out)?(?: for| over)?|stood for|standing for|running for|ran for|seeking|after|going for|in (?:the race|the running|contention|the hunt) for|for|chased|fought(?: it out)?(?: for| over)?|contested|competed for|vied for|sought|in pursuit of|scrapping for) (?:the |C's |just |only )?<N> (?:[a-z]+ )?(?:seats|places|vacancies)\b(?! (?:each|apiece|more))", subject="none"),
    C("stage", 0.95, rf"(?:wait(?:ed|ing)?|hang on|hung on|hold on|held on|need(?:ed|ing)?) (?:[a-z]+ ){{0,2}}?(?:until|till) (?:the )?(?:{_STAGE} (?:number )?<N>|<O> (?:and (?:final|last) )?{_STAGE})\b"),
    C("stage", 0.975, rf"(?:G|which|that) (?:took|was|was not) (?:until|till) (?:the )?(?:{_STAGE} (?:number )?<N>|<O> (?:and (?:final|last) )?{_STAGE}) (?:before|that|for) {_NAME}[who]"),
    C("stages", 0.97, rf"(?:took|takes|went|ran|go|going) (?:on |all the way )?(?:until|till|to|into) (?:the |a )?(?:{_STAGE} (?:number )?<N>|<O>(?: and (?:final|last))? {_STAGE}) to (?:fill|decide|settle|complete|finish|separate|part|find|elect all|elect the (?:last|final))", subject="none"),
    # "vaulted past the quota to finish on 87,770", "passed it with 238 to spare"
    C("votes", 0.985, r"[who][^.;:NPDTABRU]{0,60}? (?:past|over|above|beyond|across|reached|passed|crossed|cleared|beat|topped|smashed) (?:the |a )?quota[^.;:NPDTABRU]{0,30}? (?:finish(?:ed|ing)?|end(?:ed|ing)?|land(?:ed|ing)?|clos(?:ed|ing|e)|wound|wind|came home|coming home)(?: up)? (?:on|with|at) <N>{v}(?! (?:to spare|more|over|above))"),
    C("quota_gap", 0.98, r"[who](?:,[^.;:ABRUNPDT]{0,60},)? (?:[a-z]+ ){0,2}?(?:passed|crossed|cleared|reached|topped|beat|exceeded) (?:the quota|G) with (?:just |only |barely )?<N>{v} (?:to spare|in hand|to the good)"),
    # "sailed past it and had 647 to hand on"
    C("quota_gap", 0.975, r"(?:had|has|having|with|leaving G|left G|left) (?:just |only )?<ND>{v}(?: left| over| surplus| spare)? to (?:hand|pass|give|share|spread|parcel|dole) (?:on|out|around|down)\b"),
    # "435 of them moved to him and 39 to her"; of whoever a pronoun stands for it is less sure
    *(C("transfer", 0.93, rf"{movement} <ND>(?: votes)? (?:(?:{_WENT}) )?{_TO} (?P<who>G){_STOPS}") for movement in (
        rf"{_VOTES_OF},? {_WENT}(?: [a-z]+)?:?", rf"[ND] of (?:{_VOTES_OF}|them|those|these|G) {_WENT}{_HOW} {_TO} {_NAME}[ABRGU](?:'s)?{_AND}",
        rf"{_VOTES_OF},? {_WENT}(?: [a-z]+)?:? [ND](?: votes)? {_TO} {_NAME}[ABRGU]{_AND}", rf"{_CAUSE}\b[^.;:NPDT]{{0,40}} {_GAVE}", rf"{_CAUSE}\b[^.;:NPDT]{{0,40}} {_GAVE} [ND] {_TO} {_NAME}[ABRGU]{_AND}")),
    C("transfer", 0.93, rf"<ND> of (?:{_VOTES_OF}|them|those|these|G) {_WENT}{_HOW} {_TO} (?P<who>G){_STOPS}"),
    # "323.5 votes came across, as against 118 for Mr Jarvie"
    C("transfer", 0.985, rf"[ND](?: votes| papers| of [^.;:ABRUNPDT]{{1,20}})? (?:came|went|moved|passed|flowed|crossed) (?:straight |right )?(?:across|over)\b[^.;:ABRUNPDT]{{0,40}},? (?:as )?(?:against|compared (?:with|to)) <ND> (?:for|to|going to) {_NAME}[who]"),
    C("transfer", 0.985, rf"<ND>(?: votes| papers| of (?:{_VOTES_OF}|G|his|hers|them|those))? (?:came|went|moved|passed|flowed|crossed) (?:straight |right )?(?:across|over) to {_NAME}[who]"),
    # Where papers are on the move, a figure beside a name is what that one received.
    C("transfer", 0.982, rf"{_NO_PILE} <ND>(?: votes| papers| more| of (?:them|those|these|G))*(?: {_WENT}(?: over| across| straight)?)? (?:to|for|in favour of) {_NAME}[who](?!'s)", make=MOVING),
    C("transfer", 0.981, rf"[who](?:,? who)? {_GOT} (?:another |an extra |a further |an additional )?<ND>(?:{_MORE})(?! (?:in all|altogether|in total)\b)", make=MOVING),
    C("transfer", 0.979, rf"[who](?:,? who)? (?:picked up|picking up|gained|gaining|got|received|collected|harvested|added|inherited|benefited by|was given) (?:another |an extra |a further |an additional )?<ND>(?:{_MORE})(?! (?:in all|altogether|in total)\b)", make=GONE),
    C("transfer", 0.98, r"[who] \(<ND>(?: votes| more)?\)", make=LISTED),
    C("transfer", 0.98, rf"[ND](?:{_MORE})(?: (?:of|from) {_NAME}[AGU](?:'s)? [a-z ]{{3,25}}?)?(?:,|;| and|, and|, while|, with|,? but)(?: just| only)? {_NAME}[who] <ND>(?! (?:ahead|behind|short|per)\b)", make=LISTED),
    C("transfer", 0.98, rf"(?:ahead of|against|with|and|while|,) {_NAME}[who] (?:on|with|at|got|took|received|gained) <ND>(?! (?:ahead|behind|short|per)\b)", make=LISTED),
    C("transfer", 0.98, rf"[who][^.;:ABRUNPDT]{{0,60}} {_NAME}[AU](?:'s)? (?:surplus|transfers|papers|{GOING}),? (?:gaining|picking up|getting|receiving|taking|adding|netting|collecting|benefiting by) (?:another |an extra |a further )?<ND>(?! in all)"),
    C("transfer", 0.975, rf"{_GOT} (?:another |an extra |a further )?<ND>{_MORE} from (?:G|the) (?:[a-zB]+ ){{0,3}}(?:colleague|running[- ]mate|ticket[- ]mate|rival|comrade|partner|stablemate)(?:'s)?\b"),
)
