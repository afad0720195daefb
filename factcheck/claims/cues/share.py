"""Cues of shares of the vote and their change. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.not_results import AROUND
from factcheck.claims.cues.votes import OUTDID_PREDECESSOR, SUBJECT, WINNING

# Ways to a share beyond {got}; like it they end on a space.
GOT = (
    r"(?:{got}|(?:had |has |have |having |could |did |would |only |to )*(?:settle[ds]?|settling) for |(?:had |has |have |having )?(?:to )?ma(?:ke|de|king) do with |"
    r"(?:walk(?:ed|ing)|r[ua]n(?:ning)?|made) (?:off|away) with |(?:hoover|mop|soak|sweep|swept|hover)(?:ed|ing)? up |(?:pocket|bank|swallow|command|enjoy|post|log|draw|deliver|hold|boast|return|salvag|retain|fetch|tally)(?:e[ds]|ed|s|ing) |emerg(?:ed|ing) with |"
    r"(?:eked|eking) out |(?:clung|clinging) (?:on )?to |(?:scrap(?:ed|ing)|scrabbl(?:ed|ing)) (?:together |up )?|clean(?:ed|ing) up with |"
    r"(?:left|saddled|rewarded|returned|swept in|romped home|sailed home|squeaked home|hung on|held on|scraped home|came home|got home) (?:with|on) |"
    r"(?:stuck|becalmed|marooned|stranded|flatlin(?:ed|ing)|bump(?:ed|ing) along|hover(?:ed|ing)|languish(?:ed|ing)|settl(?:ed|ing)|peak(?:ed|ing)|weigh(?:ed|ing) in|check(?:ed|ing) in|stall(?:ed|ing)|nowhere) (?:on|at|with) |"
    r"prop(?:s|ped|ping) up (?:the )?(?:table|rear|field|list|poll|rest|ballot) (?:on|with) |"
    r"(?:now )?(?:stands?|stood|sits?|sat) (?:on |at )?|(?:hacked|squeezed|pushed|beaten|knocked|pegged|cut|whittled|crushed|ground|pulled|dragged) (?:back |down )?to |"
    r"(?:fell|falls|falling|slipped|dropped|slid|sank|eased|drifted|settled) back to |(?:leap[ts]?|leapt|leaped|shot|vaulted|rocketed|bounced|edged|inched|nudged|ticked|moved|went|drifted|halved|nosedived|dived|dove|sagged|ebbed|faded|decreased|increased|crumbled|withered|melted|contracted|shrivelled) (?:up |down |back )?to |"
    r"(?:has|have|had) (?:become|gone to) )"
)
# How a movement to a share goes on from a clause: "the Tories went the other way, plunging to 42.3".
MOVING = r"(?:fall|slipp|dropp|slid|sink|ris|climb|soar|surg|jump|grow|leap|rocket|plung|tumbl|crash|slump|shrink|dwindl|collaps|declin|advanc|swell|shoot|dipp|crumbl)ing"
# A share of one's own votes, or of a sum, is no share of the vote.
NOT_ALL = r"(?! (?:of the votes )?(?:that |which )?(?:the )?[ABRGU] (?:had )?(?:won|got|polled|took|had|secured|received|managed|attracted)\b)(?! (?:of )?(?:the (?:number|size|tally|total|votes? (?:of|for|cast|that|polled))|what|that of|as many)\b)(?! of (?:(?:G|their|its|his|her|what|that|this|these|it)\b|those (?:G|they|it|he|she|votes|[a-z]+ had)\b|(?:the )?N\b|(?:the |all |its )*(?:electorate|electors|register|registered|eligible|seats|time|residents|wards))| (?:turn-?out|swing|majority|lead|margin|chance|ahead|behind|clear|more|less|higher|lower|up|down|short))(?! ?(?:of [a-zN ]{0,24}(?:votes? )?between (?:them|G)|between (?:them|G)))"
# Those who voted.
VOTING = (
    r"(?:(?: of)?(?: (?:the|all|C's|its|G|local|those))*(?: (?:votes?|ballots|papers|poll|voters|electors|people|residents|constituents|locals|townsfolk|neighbours))?(?: (?:in|of|across) (?:C|the (?:seat|town|city|ward|constituency|county|division|borough|valleys?|glens?|island|district)))?"
    r"(?: (?:who |that )?(?:actually |had |were )?(?:bothered(?: to vote)?|voted|voting|turned (?:out|up)|turning (?:out|up)|took part|taking part|cast(?:ing)? (?:a|an|their|G) (?:valid )?(?:vote|ballot)s?|"
    r"casting|cast|counted|came out|went to the polls|made it to the polls))?(?: in C| here)?)"
)
HER_NAME = r"(?P<who>G)(?:(?: names?)?(?=[.,;:)]|$| (?:and|but|on|this|in)\b)| names?\b)"
BEAT = r"(?:beat|beats|beating|defeat(?:ed|ing)|oust(?:ed|ing)|unseat(?:ed|ing)|saw off|seeing off|held off|holding off|fended off|edged out|pipped|pipping|trounced|thrash(?:ed|ing)|lost(?: out)? to|losing to|lost the seat to|outpolled|toppled|swept aside|brushed aside)"

# A fall and a rise, as verbs and as nouns.
FELL = (
    r"(?:{down}|forfeit(?:ed|ing|s)?|haemorrhag(?:ed|ing)|surrender(?:ed|ing)|leak(?:ed|ing)|bled|bleeding|"
    r"(?:was |were |been |being )?(?:hacked|cut|slashed|pegged|driven|pulled|knocked|pushed)|slipp(?:ed|ing)|sagg(?:ed|ing)|ebb(?:ed|ing)|conced(?:ed|ing)|sacrific(?:ed|ing)|nosediv(?:ed|ing)|mislaid|off|retreat(?:ed|ing)|dwindl(?:ed|ing)|decreas(?:ed|ing)|contract(?:ed|ing)|wilt(?:ed|ing)|wither(?:ed|ing)|crater(?:ed|ing)|relinquish(?:ed|ing)|squander(?:ed|ing)|"
    r"(?:went|gone|going|goes|go) (?:backwards?|back|south|downhill|into reverse)|(?<!\bto )(?:slide|tumble|shrink|sink|plunge|slump|dip|slip|shrivel|crash|collapse|contract|ebb|sag|plummet))"
    r"(?: back| away| off| down)?(?: (?:even )?further| again| too| as well)?"
)
ROSE = r"(?:{up}|recover(?:ed|ing)|reclaim(?:ed|ing)|picked up|picking up|piled on|tacked on|boost(?:ed|ing)|bounc(?:ed|ing)|rall(?:ied|ying)|progress(?:ed|ing)|strengthen(?:ed|ing)|leap(?:ed|ing)|vault(?:ed|ing)|mov(?:ed|ing) up|risen|leaped|rocket(?:ed|ing)|(?:went|gone|going|goes) (?:forwards?)|(?<!\bto )(?:climb|grow|jump|leap|soar|surge|swell|rocket|improve|advance))(?: back| up)?(?: (?:even )?further| again| too| as well)?"
FALL = r"(?:fall|drop|slump|decline|decrease|reduction|loss|collapse|slide|plunge|dip|tumble|slip|dive|nosedive|setback|hit|crash|haemorrhage|depreciation|slippage|retreat|erosion|contraction|shrinkage|swoon|pasting|drubbing|hammering|reverse|downturn)"
RISE = r"(?:rise|gain|increase|improvement|jump|leap|surge|advance|climb|boost|uptick|bounce|upswing|growth|bump|uplift|lift|hike|spurt|upturn)"
SHARE_NOUN = r"(?:(?:own )?(?:vote[- ]?share|share of (?:the )?(?:vote|poll|votes)|share|slice of the (?:vote|poll|cake|pie)|slice|proportion of the (?:vote|poll)|percentage(?: of the (?:vote|poll))?|vote|support|backing|standing|score|showing|portion of the (?:vote|poll)))"
# Between a name and what it did: no other verb of another measure.
WORDS = r"(?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ from O(?: place)? to O (?:and |while |but |despite ))?(?:(?:(?!majority|turnout|lead|swing|margin|need\w*|would|could|must|should|and|but|while|than)[a-z-]+|Z) ){0,4}?"
SINCE = r"(?:the |a |an |what |G |its |their |his |her |that of )*(?:[a-z]+ )?(?:Y|E|share|score|showing|result|figure|performance|tally|last time|before|previous|best|standing|what)"

# "fell by 13.1 to 45.1" is no result of two sides.
_NO_MOVE = "".join(f"(?<!{verb})" for verb in (
    "fell", "rose", "down", "up", "dropped", "slipped", "slid", "grew", "shrank", "shrunk", "increased", "climbed", "tumbled", "plunged", "cut", "reduced", "dipped", "slumped", "rising", "falling",
))

_MOVED = r"(?:'s?)?(?: (?:has|have|had))? (?:gone|went|moved|fell|fallen|risen|rose|dropped|slid|slumped|slipped|jumped|leapt|climbed|grown|grew|shrunk|shrank|soared|collapsed|tumbled)(?: down| up| back)?"
_WAS = r"(?:was|from|down from|up from|against|compared with|previously|formerly)"

_SHRANK = r"(?:shrivelled|shrunk|shrank|dwindled|fell|fallen|dropped|collapsed|slumped|crumbled|tumbled|withered|melted|filed|whittled|cut|reduced|grew|grown|rose|risen|swelled|swollen|climbed|jumped|leapt|soared|became|turned)(?: away| down| up| in)?"

SHARE: tuple[C, ...] = (
    # "With 4.6 per cent he becomes the only one to lose a deposit".
    C("share", 0.95, r"(?:^|[.;:,] |\b(?:and|but) )(?:with|on) (?:just |only |a mere )*<P>(?:{of_vote})?,? (?P<who>[ABG])(?!')(?: \([^()]*\))? (?:becomes?|became|is|was|are|were|loses?|lost|forfeits?|forfeited|keeps?|kept|finish\w*|c[ao]mes?|ended|takes?|took|has|had|trailed|fell|missed|saved)\b(?! (?:up|down|ahead|clear|behind|adrift)\b)"),
    C("share", 0.955, r"[who](?:,[^.;:ANPDT]{0,80},)? {got}<PD> of (?:the |all )?N (?:valid |good )?(?:O |first )?(?:choices|preferences|votes|papers|ballots)\b"),
    C("share", 0.955, r"[who](?:'s?)? (?:vote |poll )?share(?: of the (?:vote|poll))?(?: in C| here)? (?:works?|worked|comes?|came) (?:out (?:at|as)|to) <PD>(?! points)"),
    C("share", 0.955, r"[who](?:'s?)? (?:haul|tally|total|votes?|score|pile)(?: for (?:the )?[BU])? (?:was|were|is|are|proved) (?:worth|equal to|equivalent to|good for) <PD>(?! (?:points|more|less))"),
    # "Mr Mulholland was 34 behind Paul Westover, whose 587 amounted to 28 per cent": of who is named last.
    C("share", 0.98, r"[who],? whose N(?: votes)? (?:[a-z]+ly )?(?:amounted to|amounts to|came to|represented|represents|made up|equated to|worked out at|gave (?:him|her|them|G)|translated (?:in)?to|added up to) <PDF>(?! (?:more|fewer|less|up|down)\b)"),
    # What somebody set out with was theirs at the election before.
    C("share", 0.975, r"[who](?:, (?:who|which|whose) [^,;:]{0,70},)? (?:[a-z]+ ){0,5}(?:had|has|with|on|from|defending) <P>{of_vote}? (?:to (?:play with|defend|build on|work with|protect|start (?:with|from)|fall back on)|in the bank|under (?:his|her|their|G) belt|going in(?:to)?)\b", election="past"),
    C("share", 0.975, r"[who](?:, (?:who|which|whose) [^,;:]{0,70},)? (?:[a-z]+ ){0,2}(?:went|goes|going|gone|came|coming|heading|headed|started|began|starting|set) (?:in|out|into (?:the |this )?(?:contest|election|campaign|race|by-election|fray|fight|battle)) (?:with|on|from|defending|holding) <P>{of_vote}?", election="past"),
    C("share", 0.975, r"[who] used to (?:be|have|get|poll|win|take|command|enjoy|boast|attract|pull in)(?: [a-z]+){0,4} <P>" + NOT_ALL, election="past"),
    # "the 11.6 per cent who backed Ukip last time"
    C("share", 0.965, r"<PF> (?:who|that) (?:had |once )?{backed} [who] (?:E|in Y)\b", election="past"),
    # "A share of 50 per cent shrivelled to 42.3": then and now.
    C("share", 0.97, r"(?:^|[.;:] |- |\band |\bbut )(?:a|the|G) (?:vote[- ])?share of <P>,? (?:has |had |was )?" + _SHRANK + r" to [PD]", election="past"),
    C("share", 0.97, r"(?:^|[.;:] |- |\band |\bbut )(?:a|the|G) (?:vote[- ])?share of P,? (?:has |had |was )?" + _SHRANK + r" to <PD>", make="same_this"),
    # "A party that was on 22.3 per cent is now on 4.9", of the one spoken of.
    C("share", 0.95, r"(?:^|[.;:] )(?:a|the|this is a) (?:party|side|outfit) (?:that|which) (?:once )?(?:was|stood|had been|sat|had|got|took|won|polled|managed|commanded)(?: (?:on|at))? <P>", election="past", subject="same"),
    C("share", 0.95, r"(?:^|[.;:] )(?:a|the|this is a) (?:party|side|outfit) (?:that|which) [^.;:NPDTABRU]{2,20} P(?:{of_vote})?(?: (?:E|in Y|here))*,? (?:is|has|are) (?:Z |now )?(?:on |down to |up to |reduced to |fallen to |risen to )?<PD>", make="same_this", subject="same"),
    C("share", 0.98, r"[who](?: [a-z]+){0,4} from (?:[a-z]+ )?O(?: place)?(?: (?:E|in Y))?,? (?:with|on) <P>{of_vote}?,? to (?:O|victory|win|the top)", election="past"),
    # "The Tory share fell to 34.3 per cent, while Labour, on 46, won": a bare number beside a share.
    C("share", 0.965, r"[P](?:{of_vote})?(?:,| -)? (?:while|and|but|with|as|whereas) (?:the )?[who],? (?:were |was |finished |stood )?(?:on|at) <N>(?=[,.;)]|$)(?! votes)"),
    # "down 7.7 points on 42.3 per cent": where to, or where from.
    C("share", 0.91, r"(?:{down}|{up})(?: [a-z]+){0,2}? (?:by )?T(?: points)? on <P>{of_vote}?(?=[.,;)]|$| and\b| but\b)", make="same_this", subject="same"),
    C("share", 0.96, r"[who](?:'s?)? " + SHARE_NOUN + r" (?:[a-z]+ ){1,3}?from <F>(?: of the (?:vote|poll))?(?: (?:in Y|E))? to [FP]", election="past"),
    C("share", 0.96, r"[who](?:'s?)? " + SHARE_NOUN + r" (?:[a-z]+ ){1,3}?from [FP](?: of the (?:vote|poll))?(?: (?:in Y|E))? to <F>", make="same_this"),
    # somebody took P
    C("share", 0.95, r"[who](?:,[^.;:ANPDT]{0,80},)?(?: Z)? " + GOT + r"<PDF>{of_vote}?" + NOT_ALL),
    C("share", 0.955, r"[who], (?:who|which|whose) [^,.;]{0,70}, (?:[a-z]+ )?" + GOT + r"<PD>" + NOT_ALL),
    C("share", 0.95, r"[who],? (?:who|which) (?:[a-z]+ )?" + GOT + r"<PDF>" + NOT_ALL),
    C("share", 0.93, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z-]+ ){0,3}(?<!piled )(?<!put )(?<!puts )(?<!tacked )(?<!heaped )(?<!bolted )(?:on|with|at) <PD>" + NOT_ALL),
    C("share", 0.955, r"[who],? (?:who |which )?(?:(?:was|is|were|are|had been|has been|being) )?(?:picked|chosen|backed|supported|endorsed|favoured|preferred|selected|wanted|voted for) by (?:[a-z]+ ){0,2}<PDF> of (?:those|them|G|people|residents|voters|electors|the (?:voters|electors|people|residents|votes?|turnout))(?: (?:who|that) (?:voted|turned out|took part|bothered|did|came out|went to the polls|cast a (?:vote|ballot))| (?:voting|taking part|turning out))?\b"),
    C("share", 0.94, r"(?:^|[.;:,] |- |\b(?:and|but|while) )[who](?:'s?)? (?!beat|defeat|oust|lost to)(?:[a-z-]+ ){0,6}[a-z-]+,? " + MOVING + r" (?:up |down |back |away )?to <PD>" + NOT_ALL),
    C("share", 0.94, r"[who],? (?:(?:[a-z]+ )?(?:O|last|bottom|next)(?: [a-z]+)? )?(?:on|with) N(?: votes)?,? (?:[a-z]+ )?" + GOT + r"<PD>" + NOT_ALL),
    C("share", 0.945, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,4}O(?: (?:place|spot|overall))?,? (?:with|on) <PD>" + NOT_ALL),
    C("share", 0.945, r"(?:^|[.;] )for [who],? (?:it|G|this|that) (?:was|is|meant) (?:a [a-z]+ )?<P>(?=[.,;]|$)"),
    C("share", 0.94, r"[who](?:[^.;:NPDTABRU]|C){1,50} by N(?: votes)?(?: (?:in Y|E))?,? (?:and )?(?:with|on|taking|winning|polling|securing) <PD>" + NOT_ALL),
    C("share", 0.95, r"[who](?:'s?)? P (?:of|in|at|from) (?:Y|E) (?:has |have |had )?(?:become|became|turned into|is now|fell to|rose to|shrank to|grew to) <PD>(?! points)"),
    C("share", 0.93, SUBJECT + r"(?! (?:has|had|have)\b)[^.;:ANPDTBRU]{2,70}? (?:and|while|but|before) (?:[a-z]+ly )?" + GOT + r"<PD>" + NOT_ALL + r"(?! points)"),
    C("share", 0.945, r"[who](?:'s?)? " + SHARE_NOUN + r"(?: of the (?:vote|poll))? (?:[a-z]+,? ){1,4}at <PD>(?=[.,;:)]|$| -| and\b| after\b)"),
    C("share", 0.93, SUBJECT + r"(?:[^.;:ANPDTBRU]|(?<=\b(?:for|as) )(?:the )?B\b|(?<=\b(?:for|as) the )B\b){2,90}?(?:,| after| by) " + WINNING + r" <PD>" + NOT_ALL + r"(?! points)"),
    C("share", 0.95, r"[who](?:'s?)? (?:{share}|" + SHARE_NOUN + r")?(?: of the (?:vote|poll))? ?(?:(?:has|have|had|was|were) )?M,? to <PD>(?! points)"),
    # "At 1.6 per cent she lost her deposit"
    C("share", 0.94, r"(?:^(?!.*\b(?:turn-?out|swing|electorate|register)\b)|[.;:] |- )(?:and |but |yet )?(?:at|on) <PD>{of_vote}?,? (?P<who>G)(?! (?:is|was|will be) (?:the|a|an|[ABRU])\b)(?: (?:[a-z]+ ){0,2}(?:is|was|were|are|has|had|have|did|didn't|does|lost|kept|held|saved|finished|came|won|would|will|could|can|failed|missed|fell|leaves|left)\b)"),
    C("share", 0.94, r"[who] (?:is|was|are|were) (?:now |still |back )?(?:on |at )?<P>,? (?:up|down)(?: (?:from|on)| T| [PD])"),
    C("share", 0.945, r"(?:" + ROSE + r"|" + FELL + r") (?:by )?[TP](?: points)?,? (?:and |to )?(?:hit|reach|touch|finish|end|stand)(?:ing|ed)?(?: (?:up )?(?:on|at|with))? <PD>", subject="same"),
    C("share", 0.945, r"(?:with|on|from) [PD],? (?:and|but) (?:emerged|ended|finished|came out|came away|left|limped home) (?:up )?(?:with|on) <PDF>", subject="same", make="same_this"),
    # "9,120 votes and 45.6 per cent"
    C("share", 0.955, r"(?<!\bby )(?<!turnout of )(?<!swing of )N(?: (?:votes|people|supporters|crosses|ballots))? and <P>{of_vote}?(?=[.,;:)]| -|$| (?:of the|in the|to|but|while)\b)(?! of the (?:electorate|register))", subject="same"),
    C("share", 0.945, r"N(?: votes)?(?: for (?:the )?[AB])?,? (?:or |which is |representing |amounting to |some )?<PF> of (?:the |all |all the |G |what was |what were |everything |those |votes )*(?:N )?(?:valid |total |formal |good )?(?:total|cast|counted|choices|whole|lot|voters|who voted|who marked|who turned out)\b", subject="same"),
    C("share", 0.945, r"N{v}[^.;:NPDTABREY]{0,40}?(?:,|, and| and|:| -) (?:was |is |which (?:was|is) |that (?:was|is) )?(?:good|good enough|enough|sufficient|plenty|worth) for (?:just |only |a |some |barely )*<P>(?! of (?:the electorate|those (?:on|registered)))", subject="same"),
    C("share", 0.955, r"[who](?:'s?) (?:(?!lead|majority|margin|advantage|cushion|edge|gap|loss|gain|fall|rise|turnout|swing)[a-z]+ ){0,2}(?:tally|total|haul|votes?|pile|score|count)?(?: of)? ?N(?: votes)? (?:was|were|is|proved) (?:good|good enough|enough|sufficient|worth) (?:for )?(?:just |only |a |some )*<P>(?! of (?:the electorate|those (?:on|registered)))"),
    # "the Labour share, 45.6 per cent, was the best"
    C("share", 0.955, r"[who](?:'s?)? " + SHARE_NOUN + r"(?: of the (?:vote|poll))?(?: Z)?(?:,| \(| -) ?<PD>[,)]? ?(?:- )?(?:is|was|has|had|remains?|compares?|compared|fell|rose|puts?|would|beats?|beat|trails?|tops?|exceeds?)\b"),
    C("share", 0.88, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:(?!and|but|while|against|from|than|over)[a-z-]+ ){4,7}(?:on|with|at) <PD>" + NOT_ALL),
    C("share", 0.93, r"[who],? (?:on|with|at) <PD>(?=,)"),
    C("share", 0.965, r"[who][^.;:NPDTABRU]{0,40} " + BEAT + r" (?:the )?(?:[ABRUG])(?: in C| into [a-z]+ place| here)?,? (?:by |with|taking|winning|polling|securing) ?<PD>{of_vote}?(?! points)"),
    C("share", 0.95, r"[who] ?\(<PD>[),;/]"),
    C("share", 0.96, r"(?P<who>A)(?: ?\((?:the )?(?:[BU]|[a-z -]{3,24})(?: candidate)?)?, <PD>\)"),
    C("share", 0.94, r"(?<![\w'-])(?<!\bbetween )(?<!swing c to )(?P<who>[ABRGU])(?:'s?)? <PD>(?![ -]point)"),
    C("share", 0.94, r"(?:^|\* |- )[who](?:, (?:an? )?[a-z]+)?[:,-]+ <PD>"),
    C("share", 0.945, r"(?:{got})N{v}(?: (?:[a-z]+|G)){0,4}(?::| -) (?:just |only |a |that is |or )*<P>{of_vote}?(?=[.,;)]|$| and\b| but\b)", subject="same"),
    C("share", 0.80, r"(?P<who>[ABRU])[^.;:NPDT]{0,40}: <PD>(?! to [PDN])"),
    C("share", 0.92, r"O(?: place)? (?:on|with) <PD>", subject="same"),
    C("share", 0.93, r"[who] {gap}(?:O|last|next) ?(?:with|on|,|\() ?<PD>"),
    C("share", 0.985, r"(?:each|both|either) of the (?:leading|top|first|main|front) (?:pair|two|duo|N)\b[^.;:NPDT]{0,40} (?:on|with|at) <PD>", make="pair_first", subject="none"),
    C("share", 0.92, r"(?:each|both|apiece)(?: [a-z]+){0,3} (?:on|with|at) <PD>", make="each"),
    # P for somebody
    C("share", 0.95, r"<PDF>{of_vote}? (?:for|to|went to) [who](?!'s? [PD])"),
    C("share", 0.94, r"(?:^|[.;:] |[a-z], |- |(?:and|but|while) )with <P>{of_vote}?,? [who]"),
    C("share", 0.92, r"(?:,|, and|,? and| -) with <P>{of_vote},? (?P<who>G)(?: [a-z]+)? (?:beat|beats|won|wins|held|saw|took|defeated|ousted|unseated|trounced|thrashed|finished|topped)\b"),
    C("share", 0.85, r"with <P>{of_vote}?,? [who]"),
    C("share", 0.93, r"(?:^|[.;:] |- )(?:at|on) (?:just |a )?<PD>{of_vote}?,? [who]"),
    C("share", 0.95, r"F(?: of)?[^.;:NPDTABR]{0,60} - <P>(?: -|,)? ?(?:had |have )?{backed} (?:[who]|" + HER_NAME + ")"),
    C("share", 0.955, r"N votes (?:in|across|over|throughout|within) (?:the |C|U)?(?:[a-z]+)?(?:,| or|, or| -| \() ?<P>(?: of (?:the |all |those )*(?:total|vote|votes|poll|cast|valid votes)(?: cast)?)?(?=[.,;)]|$| and\b)", subject="same"),
    C("share", 0.96, r"[who], (?:which |who )?(?:had |with |on |having (?:won|taken|polled|had) )<P>(?: of the vote)?(?: (?:in|across) (?:C|U|the [a-z]+))? (?:E|in Y),", election="past"),
    C("share", 0.95, r"[who], [^.;:ABRU]{0,70}[PD][^.;:ABRUNPDT]{0,50}, (?:(?:was|were|is|are|has|have|had|been|then) )*(?:reduced|cut|down|back|up|fell|slumped|dropped|crashed|collapsed|plunged|sank|slid|shrank|rose|climbed|surged|soared|jumped|slipped) to <P>"),
    C("share", 0.955, r"in C (?:the )?[who] (?:won|held|took|kept|lost|gained|finished|came O|was O|were O)(?: (?:it|G|the seat))? (?:with|on|by) [PD]%?(?:,| and|, and|;) ?in C(?:,)? (?:with |on |by )?<PD>(?=[.,;%]|$| of)"),
    C("share", 0.95, r"<PF>" + VOTING + r"(?: ?\([PD]\)|, P,)?,? (?:had |have |has |Z |still |in the end |[a-z]+ly |(?:continued?|chose|decided|preferred) to )*{backed} (?:[who]|" + HER_NAME + ")"),
    C("share", 0.94, r"<PD>,? (?:that |which )?(?:went|going|won|taken|polled|secured|cast|gained|managed) (?:to|for|by) [who]"),
    C("share", 0.94, r"<PD> (?:on|with) which [who]"),
    C("share", 0.95, r"[who](?:'s?)?[^.;:NPDTABRU]{0,40} (?:choice|backing|support|votes|endorsement|confidence|approval|preference|name) of <PF>" + VOTING),
    C("share", 0.95, r"[who] (?:was|were|had been) (?:[a-z]+ )?(?:backed|supported|chosen|endorsed|picked|preferred) by <PF>" + VOTING),
    C("share", 0.95, r"[who] (?:[a-z]+ ){0,3}(?:persuaded|convinced|won over|attracted|drew|appealed to|satisfied) <PF>" + VOTING + r"(?! to)"),
    # of the vote
    C("share", 0.94, r"<PDF>{of_vote}(?! (?:every|each) time)(?! (?:that |which )?(?:the )?[ABRGU] (?:had )?(?:won|got|polled|took|had|secured|received|managed|attracted)\b)"),
    C("share", 0.92, r"<F>(?: of)?(?: of the| all| the| those| total)* (?:valid )?(?:vote|votes|poll|ballots|voters|those who voted|people who voted)(?! in| (?:each|every))"),
    C("share", 0.90, r"<PF> (?:of )?(?:those|the people|all) (?:who |that )?(?:voted|voting|took part|turned (?:out|up)|casting (?:a|their|G))"),
    C("share", 0.75, r"<P> (?:support|backing)\b"),
    C("share", 0.95, r"F(?: of)?[^.;:NPDT]{0,60}(?:, | \(| - )<P>(?:[,)]| -)?" + VOTING + r",? (?:had |have |[a-z]+ly )*{backed} (?:[who]|" + HER_NAME + ")"),
    C("share", 0.95, r"<PF>(?: of)? (?:the|all)(?: (?:valid|total))?(?: (?:poll|vote|votes|ballots|papers))(?: cast)? (?:was|were|is|went to|belonged to|fell to) (?:(?P<who>[ABG])(?:'s?)?|his|hers|theirs|ours)(?=[.,;:)]| -|$)", subject=""),
    C("share", 0.95, r"N{v},? (?:which (?:was|is) |that (?:was|is) )?(?:good|enough|sufficient) for (?:just |only |a |some |barely )*<P>(?! of (?:the electorate|those (?:on|registered)))", subject="same"),
    C("share", 0.95, r"[who](?:'s?)? (?:N|(?!lead|majority|margin|advantage|cushion|edge|gap|loss|gain|fall|rise|turnout|swing)[a-z]+)(?: (?:of N|for (?:the )?[AB]|votes|here|there))? (?:was|is|were|proved) (?:worth|good for) (?:just |only |a |some |barely )*<P>(?! of (?:the electorate|those (?:on|registered)))"),
    C("share", 0.95, r"N(?: votes)?,? (?:barely|only|just|scarcely|a mere|some) <P>(?=[.,;:)]| -|$)", subject="same"),
    C("share", 0.965, r"[who]'s (?:[a-z]+ )?(?:(?:party|list|regional|electorate|constituency|candidate|primary|O[ -]preference|two-party|X)[ -])+votes?(?: (?:share|in C|here|there|in the (?:electorate|seat|division)))? {be}(?:just |only |an? (?:[a-z]+ )?)?<P>(?! (?:up|down|higher|lower|more|less|better|worse)\b)"),
    C("share", 0.955, r"(?<!turnout of )N(?: (?:people|voters|votes|supporters|crosses|papers|ballots|residents|neighbours))?(?:,| -| \() ?(?:or |which is |that is |some )?<P> of (?:those|the people|everybody|everyone|all) (?:(?:who|that) (?:voted|turned out|took part|cast|bothered|marked)|whose (?:papers?|votes?|ballots?) (?:was|were) (?:good|valid|counted|accepted|in order)|voting|taking part)", subject="same"),
    C("share", 0.95, r"N(?: votes)?, <P> of (?:the |all |G )?(?:N )?(?:valid |total )?(?:votes|papers|ballots|poll|vote)\b", subject="same"),
    C("share", 0.93, r"[who], (?:on|with) N(?: votes)?,? (?:[a-z]+ )?" + GOT + r"<PD>" + NOT_ALL),
    C("share", 0.92, r"(?:^|[.;] )at <P>,? (?:[a-z]+ )?[who](?! (?:took|won|polled|N)\b)"),
    # Side by side: "In percentages it's 42.1 plays 34.8".
    C("share", 0.95, r"<PD> plays [PD](?! points)", make="pair_first", subject="none"),
    C("share", 0.95, r"[PD] plays <PD>(?! points)", make="pair_second", subject="none"),
    # In brackets, now and then: "(6.8%, was 7.5%)".
    C("share", 0.94, r"[(\[]<P>,? " + _WAS + r" [PD][)\]]", subject=""),
    C("share", 0.94, r"[(\[]P,? " + _WAS + r" <PD>[)\]]", subject="same", election="past"),
    # A move told without its owner's noun: "Labour's has gone from 23.7 per cent to 45.8", "and the Tories' two points to 47%".
    C("share", 0.95, r"[who]" + _MOVED + r" from <PD>(?: of (?:the |all )?(?:valid )?(?:votes?|poll|ballots)(?: cast)?)?,? (?:down |up |all the way )?to [PD]", election="past"),
    C("share", 0.95, r"[who]" + _MOVED + r" from [PD],? (?:down |up |all the way )?to <PD>"),
    C("share", 0.93, r"(?:and|while|but) (?:the )?[who]'s? (?:by )?T to <PD>"),
    C("share", 0.94, r"[who](?:'s?)? (?:{share}|" + SHARE_NOUN + r") (?:in|of|across|around|down) [^.;:NPDT]{2,40}? (?:" + FELL + r"|" + ROSE + r") (?:by )?[TD](?: points)?,? to (?:[a-z-]+ ){0,2}?<PD>(?! points)"),
    C("share", 0.94, r"[who](?:'s?)? (?:{share}|" + SHARE_NOUN + r")[^.;:NPDTABRU]{0,40} by [TD](?: points)?,? to (?:an? )?(?:[a-z-]+ ){0,3}?<PD>(?! points)"),
    C("share", 0.93, r"[who](?:'s?)? (?:{share}|" + SHARE_NOUN + r"),[^.;:NPDT]{0,60}, at <PD>(?! points)"),
    C("share", 0.93, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ )?(?:los(?:t|ing)|shed(?:ding)?|surrender(?:ed|ing)|add(?:ed|ing)|gain(?:ed|ing)|put(?:ting)? on|drop(?:ped|ping)|conced(?:ed|ing)) [TD](?: points)?[^.;:NPDTABRU]{0,40} to (?:end|finish|land|settle|stand|close|arrive)(?: up)? (?:on|at|with) <PD>(?! points)"),
    C("share", 0.96, r"the (?P<k>O)[ -]placed? (?:candidate|party|man|woman|contender|challenger|runner|hopeful)(?:'s?)? (?:own |{got})?<PD>" + NOT_ALL, make="of_place", subject="none"),
    C("share", 0.96, r"(?:the |whoever )(?:(?:candidate|party|man|woman|contender|challenger|hopeful) )?(?:who |that )?(?:came|finished|ended(?: up)?) (?:in )?(?P<k>O)(?: place)?,? (?:\(|(?:and |[a-z]+ly )?{got})<PD>" + NOT_ALL, make="of_place", subject="none"),
    # share as a noun
    C("share", 0.96, r"<P> (?:vote )?share"),
    C("share", 0.96, r"[who](?:'s?)? (?:{share}|" + SHARE_NOUN + r")(?: of the (?:vote|poll))?(?:,[^,NPDT]{0,40},)?(?: (?:hardly |scarcely )?(?:moved|changed|budged|held (?:up|steady|firm)|was unchanged|unchanged|static|flat),?)? {be}<PD>(?! points)"),
    C("share", 0.93, r"(?<!in )(?<!ratio )share(?: of (?:the )?(?:vote|votes|poll))?,? (?:for [who] )?{be}<PDN>\b"),
    C("share", 0.95, r"[who](?:'s?)? (?:{share}|" + SHARE_NOUN + r")(?: of the (?:vote|poll))?(?:,[^,]{0,40},)? (?:has |have |had |now )*(?:(?:" + FELL + r"|" + ROSE + r")(?: (?:by )?[TPDN],?)?|moved up T and now|halved|went|shr[aiu]nk|squeezed|was squeezed)(?: [a-z]+)?,? (?:from [PDN] (?:(?:in Y|E) )?)?(?:to|stands?(?: at)?) <PDN>(?! points)"),
    C("share", 0.95, r"[who](?:'s?)? (?:{share}|" + SHARE_NOUN + r")(?: of the (?:vote|poll))? (?:(?:was|had been) )?(?:(?:more|better) than )?(?:(?:" + FELL + r"|" + ROSE + r")(?: by [TPDN],?)?|M|halved|doubled|went|shr[aiu]nk|squeezed),?(?: [a-z]+)?,? from <PDN>(?: (?:in Y|E))? to", election="past"),
    C("share", 0.95, r"[who](?:'s?)? (?:{share}|" + SHARE_NOUN + r")(?: of the (?:vote|poll))? (?:up |down )?by (?:a |an )?[TDPNF](?: of a point| a point| points?)?,? to <PD>(?! points)"),
    C("share", 0.93, r"share (?:of the (?:vote|poll) )?(?:{gap})?(?:{down}|{up}|went|collapsed|halved|crashed) (?:{gap})?(?:from P )?to <PDN>"),
    C("share", 0.93, r"share (?:of the (?:vote|poll) )?(?:{gap})?(?:{down}|{up}|went|collapsed|crashed)? ?(?:{gap})?from <PDN> to", election="past"),
    C("share", 0.90, r"(?:percentages?|shares?|vote shares?)(?: [a-z]+){0,3}: (?:[^.]*?)[who] <PDN>"),
    C("share", 0.975, r"(?<=\b(?:as (?:a )?percentages?|in percentages?|in percentage terms|percentage-wise)\b[^.;T]{0,200})(?<![\w'-])[who] <PDN>(?=[,.;]| and\b|$)"),
    C("share", 0.93, r"(?:as a percentage|in percentage terms|percentage-wise)[^.;NPDT]{0,12}(?P<who>[ABRU])(?:'s?)?[^.;NPDT]{0,24} <PDN>"),
    # from ... to ...
    C("share", 0.955, r"[who](?:'s?)?(?: (?:{share}|" + SHARE_NOUN + r")(?: of the (?:vote|poll))?)? (?:has |have |had )?(?:gone|went|moved|edged|crept|swung|drifted)(?: (?:up|down|back))? from <PD>(?: (?:in Y|E))?,? (?:up |down |back )?to [PD]", election="past"),
    C("share", 0.955, r"[who](?:'s?)?(?: (?:{share}|" + SHARE_NOUN + r")(?: of the (?:vote|poll))?)? (?:has |have |had )?(?:gone|went|moved|edged|crept|swung|drifted)(?: (?:up|down|back))? from [PD](?: (?:in Y|E))?,? (?:up |down |back )?to <PD>(?! points)"),
    C("share", 0.95, r"(?:^|[.;] |\* |- )[who](?:'s?(?: share)?)?: (?:down |up )?from <PD>(?: (?:in Y|E))?,? (?:up |down )?to [PD]", election="past"),
    C("share", 0.95, r"(?:^|[.;] |\* |- )[who](?:'s?(?: share)?)?: (?:down |up )?from [PD](?: (?:in Y|E))?,? (?:up |down )?to <PD>(?! points)"),
    C("share", 0.95, r"from N(?: votes)? to N(?: votes)?,? (?:and|or|that is|which is),? from <PD> to [PD]", subject="same", election="past"),
    C("share", 0.95, r"from N(?: votes)? to N(?: votes)?,? (?:and|or|that is|which is),? from [PD] to <PD>", subject="same", make="same_this"),
    C("share", 0.945, r"as a (?:proportion|share|percentage) of (?:the |all )*(?:votes?|poll)(?: cast)?,? [who](?:'s?)? (?:" + FELL + r"|" + ROSE + r"|went)(?: from [PD])? to <PD>"),
    C("share", 0.945, r"as a (?:proportion|share|percentage) of (?:the |all )*(?:votes?|poll)(?: cast)?,? [who](?:'s?)? (?:" + FELL + r"|" + ROSE + r"|went)(?: to [PD])? from <PD>", election="past"),
    C("share", 0.93, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:from|down from|up from) <PD> to", election="past"),
    C("share", 0.92, r"[who](?:,[^.;:ANPDT]{0,60},)? (?:[a-z,-]+ ){0,5}from <PD>(?: (?:in Y|E))? to", election="past"),
    C("share", 0.92, r"(?<!\bswing\b[^.;:NPDT]{0,80})[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z-]+ ){0,4}?(?:from [PD](?: (?:in Y|E))? )?to <PD>(?= |[.,;]|$)(?! (?:of the electorate|[a-z]* ?turnout))"),
    C("share", 0.96, r"[who](?:'s?)? (?:(?:" + FELL + r"|" + ROSE + r") )(?:by )?(?:a [a-z]+ )?[TDN](?: points)?,? to <PD>"),
    # the one of the election before, in brackets or compared
    C("share", 0.93, r"(?:defending|defended|defends|had defended) <P>", election="past"),
    C("share", 0.95, r"[who][^.;:NPDTABRU]{0,30}[PD] ?[(\[](?:was |from |in )?(?:(?:Y|E)[:,]? )?<PD>(?:(?:,? in| at)? (?:Y|E))?[)\]]", election="past"),
    C("share", 0.96, r"[who](?:'s?)? (?:{share}|vote)?,? ?<PD>(?: of the vote)? (?:in Y|E),? (?:[a-z]+ )?(?:" + FELL + r"|" + ROSE + r")", election="past"),
    # a count and its share
    C("share", 0.93, r"(?<!\bN to )(?<!\bvotes to )(?:N(?:[ -]votes?)?(?: (?:cast|in all|in total))?)(?:,? or|,? which is|,? that is|,? equal to|,? equivalent to|,| -|,? some|,? just) ?\(?<PD>(?!\w)(?! to [PD])(?!-[PD])(?! turnout)(?! of (?:those|the (?:electorate|people who backed|N\b)))", subject="same"),
    C("share", 0.90, r"N(?:[ -]votes?)?(?: (?!turnout|majority|lead|electors|more|fewer|ahead|clear|behind|up|down)[a-z]+){1,6}(?: -|,|:) (?:or )?<P>(?=[.;)]| -|$)(?! turnout)", subject="same"),
    C("share", 0.95, r"N(?: votes)? ?[(\[]<PD>[)\],;/]", subject="same"),
    C("share", 0.94, r"N(?: votes)?(?: were| was)?,? (?:which )?(?:represent(?:s|ed|ing)?|amount(?:s|ed|ing)? to|equate[sd]? to|equating to|translat(?:es?|ed|ing) (?:in)?to|works? out (?:at|as|to)|worked out (?:at|as)|came to|was worth|worth|giv(?:es?|ing) [GABRU]|gave [GABRU]|for a share of|a share of) (?:a |an |just |share of )?<PD>(?! (?:of the (?:electorate|register)|turnout|points))", subject="same"),
    C("share", 0.94, r"[who](?:'s?)? N(?: votes)? (?:represent(?:s|ed|ing)?|(?:is|was|were|are)|amount(?:s|ed|ing)? to|equate[sd]? to|works? out (?:at|as|to)|came to|comes to|made|makes) <PD>(?! (?:of the (?:electorate|register)|turnout|points|more|fewer|less|up|down))"),
    C("share", 0.93, r"<PD>,? (?:with|or|from|on) N votes", subject=""),
    # P to P
    C("share", 0.96, r"vot(?:ed|es|ing) (?:for )?[who](?: in C)?,? by <PDN>(?: to |-)[PDN]\b(?! points)"),
    C("share", 0.96, r"<PDN>-[PDN] (?:for|to) [who]"),
    C("share", 0.97, r"(?:G|it|that|this|things|the result) (?:worked|works|came|comes) out (?:at|as) <PD> to [PD]", make="pair_first", subject="none"),
    C("share", 0.97, r"(?:G|it|that|this|things|the result) (?:worked|works|came|comes) out (?:at|as) [PD] to <PD>", make="pair_second", subject="none"),
    C("share", 0.90, r"(?:took|won|had|scored|polled|got) <PD> to [vs]'s P", subject=""),
    C("share", 0.93, r"P to (?:the )?[who]'s? <PD>"),
    C("share", 0.90, r"^(?![^.;]*(?:remain|leave)[^.;]*referendum|[^.;]*voted (?:to )?(?:remain|leave|out|in\b))[^.;]*(?:[:,-]|" + _NO_MOVE + r" by| voted| finished| won| was| that's| that is| it is|\bG (?:is|was|reads|read)|ed out at|s out at|ended| split) <PD> to [PDN](?![ -]point)(?! (?:per cent|points))", make="pair_first", subject="none"),
    C("share", 0.90, r"^(?![^.;]*(?:remain|leave)[^.;]*referendum|[^.;]*voted (?:to )?(?:remain|leave|out|in\b))[^.;]*(?:[:,-]|" + _NO_MOVE + r" by| voted| finished| won| was| that's| that is| it is|\bG (?:is|was|reads|read)|ed out at|s out at|ended| split) [PD] to <PDN>(?![ -]point)", make="pair_second", subject="none"),
    # not a share of this vote
    # What the whole country did, where the tables are of a part of it: else it would stand as the name of a contest.
    C("none", 0.97, r"(?:^|[.;:,] |- |(?:and|but|while|that|say|says|said|now) )(?:the (?:uk|united kingdom|country|nation)|britain|great britain)(?: (?:as a whole|itself|now|too|overall))* (?:is|was|has|had|have|went|goes|voted|opted|chose|backed|plumped|came)\b[^.;:NPDTCABRU]{0,50},? (?:with|by|at|on|for)(?: [a-z]+){0,3} <P>(?! (?:here|in C))", note="a national share"),
    C("none", 0.97, r"(?:^|[.;:] |- |(?:and|but|while) )(?:nationally|nationwide|countrywide|in the country as a whole|across (?:the (?:country|uk)|britain|england|scotland|wales)),? [^.;NPDT]{0,60}<PDT>", note="a larger area"),
    C("none", 0.97, r"(?:^|[.;:] |- |(?:and|but|while) )across the (?:county|region|borough|city),? [^.;NPDT]{0,60}<PDT>", note=AROUND),
    C("none", 0.97, r"(?:voted (?:to )?(?:remain|leave)|(?:remain|leave)[^.;:]{0,40}referendum)[^.;:ABRU]{0,40} <PD>(?: to [PD])?", note="a referendum"),
    C("none", 0.97, r"(?:voted (?:to )?(?:remain|leave)|(?:remain|leave)[^.;:]{0,40}referendum)[^.;:ABRU]{0,40} [PD] to <PD>", note="a referendum"),
    C("none", 0.97, r"{got}<PF> of (?:G|their|its|his|her) (?:own )?(?:[a-z]+ )?(?:votes?|voters|support|supporters|vote share)", note="a part of one's own votes"),
)

OWNER = r"[who](?:'s?(?: (?:{share}|support|backing)(?: of the (?:vote|poll))?)?)?(?: in C)?"

# How a share compares, of itself or with the one of before: not with somebody else's.
_COMPARED = r"(?=[.,;:)]|$| (?:and|but|while|now|this time)\b| (?:than|on|from|compared with) (?:the |a |G |it was |in |at )*(?:(?:would|might|should) have been )?(?:E|Y|last|before|notional|previous)\b)"
SMALLER = r"(?:the )?(?:worse off|down|lower|smaller|thinner|leaner|slimmer|lighter|narrower|poorer|weaker|worse|less|shorter|off)" + _COMPARED
LARGER = r"(?:the )?(?:better off|richer|up|higher|bigger|larger|fatter|thicker|plumper|heavier|wider|stronger|better|healthier|more|taller)" + _COMPARED

# Half of all votes, which an outright majority needs.
_HALF = (
    r"(?:(?:(?:gaining|winning|securing|taking|getting|having|reaching|achieving) )?(?:(?:an?|the) (?:outright|overall|absolute|clear|simple|true|real) majority(?: of (?:the |all )*(?:votes?|poll|ballots?|votes cast))?|"
    r"a majority of (?:the |all )*(?:votes?|poll|ballots?)(?: cast)?))"
)

# Not their majority, lead or turnout.
_NOT_THEIRS = r"(?!(?:'s?)? (?:[a-z]+ )?(?:majority|lead|margin|turnout))"
_RISING = r"(?:(?:edg|inch|nudg|creep|tick|mov|go)ing (?:up|forwards?)|(?:climb|ris|grow|gain|add|advanc|jump|leap|surg|soar|improv|increas|swell)ing|putting on)"
_FALLING = r"(?:(?:edg|inch|drift|go|mov|eas)ing (?:down|back|backwards?)|(?:fall|slipp|dropp|los|shedd|slid|tumbl|plung|slump|sink|declin|dipp|collaps|shrink)ing(?: down| back| away| off)?)"

SHARE_CHANGE: tuple[C, ...] = (
    *(C("share_change", 0.965, rf"[who](?:'s?)? (?:[a-z]+ )?(?:vote|votes|tally|total|support|poll)(?: [a-z]+)? {moved} by N{{v}}(?: to N{{v}})?,? (?:and )?(?:G|its|their|the) (?:vote )?share(?: of the (?:vote|poll))?(?: [a-z]+)? by <PDT>", sign=sign)
      for moved, sign in (("{down}", -1), ("{up}", 1))),
    C("share_change", 0.985, r"(?:\b(?:a|the|G|whose) (?:vote[- ])?share|[who]'s? (?:vote[- ])?share),? (?:of the vote )?(?:that |which )?(?:(?:has|had|barely|hardly|scarcely) )*(?:moved|shifted|changed|altered|budged|varied)(?: by)? <TD>(?! (?:up|down))"),
    # somebody rose by T
    C("share_change", 0.96, OWNER + WORDS + ROSE + r"(?:,? by|,? of|) (?:an? (?:[a-z]+ ){1,3})?<TD>", sign=1),
    C("share_change", 0.96, OWNER + WORDS + FELL + r"(?:,? by|,? of|) (?:an? (?:[a-z]+ ){1,3})?<TD>", sign=-1),
    C("share_change", 0.96, r"[who](?:'s?)?(?: P)? " + SHARE_NOUN + r"(?:, [a-z]+,)? (?:is|was|are|were|finished|ended up|came out|ended the (?:night|day)) <TD> " + LARGER, sign=1),
    C("share_change", 0.955, r"(?P<who>[ABRU])(?:'s P)?(?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,4}?(?:(?:is|was|are|were|finished|ended up|came out|ended the (?:night|day))|lea(?:ves|ving|ft) (?P<who>[ABRUG])) (?:[a-z]+ )?<TD> " + LARGER, sign=1),
    C("share_change", 0.96, r"[who](?:'s?)?(?: P)? " + SHARE_NOUN + r"(?:, [a-z]+,)? (?:is|was|are|were|finished|ended up|came out|ended the (?:night|day)) <TD> " + SMALLER, sign=-1),
    C("share_change", 0.955, r"(?P<who>[ABRU])(?:'s P)?(?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,4}?(?:(?:is|was|are|were|finished|ended up|came out|ended the (?:night|day))|lea(?:ves|ving|ft) (?P<who>[ABRUG])) (?:[a-z]+ )?<TD> " + SMALLER, sign=-1),
    C("share_change", 0.94, r"[who](?: (?:[a-z]+|O)){0,6}, <TD> (?:the )?(?:worse off|poorer|lighter|thinner|leaner)" + _COMPARED, sign=-1),
    C("share_change", 0.94, r"[who](?: (?:[a-z]+|O)){0,6}, <TD> (?:the )?(?:better off|richer|heavier|fatter)" + _COMPARED, sign=1),
    # "shed 6,545 votes and 7.7 points"
    C("share_change", 0.965, FELL + r" (?:by )?N(?: votes| supporters| voters| people)?(?:,? and|,? or|,| -|,? which is|,? equivalent to|,? equal to) (?:by )?<TD>", sign=-1, subject="same"),
    C("share_change", 0.965, ROSE + r" (?:by )?N(?: (?:extra |more )?(?:votes|supporters|voters|people))?(?:,? and|,? or|,| -|,? which is|,? equivalent to|,? equal to) (?:by )?<TD>", sign=1, subject="same"),
    # "the Labour vote went through the roof: up 5.6 points to 45.6", "the share fell off a cliff, down 7.7"
    C("share_change", 0.955, r"[who](?:'s?)? " + SHARE_NOUN + r"(?<!turnout)[^.;:NPDTABRU]{0,60}(?::| -|,) (?:up|rising|climbing|leaping|jumping|soaring) (?:by )?<TD>", sign=1),
    C("share_change", 0.955, r"[who](?:'s?)? " + SHARE_NOUN + r"[^.;:NPDTABRU]{0,60}(?::| -|,) (?:down|off|falling|dropping|plunging|tumbling|sliding|slumping) (?:by )?<TD>", sign=-1),
    # "cut the Tory share by 7.7 points": the name that stands before the noun
    C("share_change", 0.965, r"(?:improv|increas|boost|rais|push|nudg|lift|upp|bump|inch|hoist|swell|edg)(?:ed|ing|s|es) (?:up )?[who](?:'s?)? " + SHARE_NOUN + r" (?:up )?by (?:an? (?:[a-z]+ )+)?<TD>", sign=1),
    C("share_change", 0.965, r"(?:cut|trimm|reduc|slash|par|whittl|squeez|shav|hack|dent|dragg|knock|pull|push|lower)(?:ed|ting|ing|s|es)? (?:down |back )?[who](?:'s?)? " + SHARE_NOUN + r" (?:down |back )?by (?:an? (?:[a-z]+ )+)?<TD>", sign=-1),
    C("share_change", 0.95, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:have |has |had )?(?:[a-z]+ )?(?:piled|put|tacked|heaped|bolted|stacked) on <TDP>(?! (?:of|votes|people))", sign=1),
    C("share_change", 0.93, r"[who](?:'s? {share}(?: of the (?:vote|poll))?)?" + WORDS + r"{up} (?:by )?<P>(?! of)", sign=1),
    C("share_change", 0.93, r"[who](?:'s? {share}(?: of the (?:vote|poll))?)?" + WORDS + r"{down} (?:by )?<P>(?! of)", sign=-1),
    C("share_change", 0.965, r"[who],? (?:whose (?:party|vote|share|support|vote share|share of the (?:vote|poll)) )?(?:[a-z]+ ){0,3}?" + ROSE + r" (?:by )?<TD>", sign=1),
    C("share_change", 0.965, r"[who],? whose (?:party|vote|share|support|vote share|share of the (?:vote|poll)) (?:[a-z]+ ){0,3}?" + FELL + r" (?:by )?<TD>", sign=-1),
    C("share_change", 0.96, r"[who], (?:[a-z]+ )?" + FELL + r" (?:by )?<TD>(?! (?:points )?(?:for|among) (?:the )?[ABRU])", sign=-1),
    # "Down 8.8 points for the Conservatives, down 2.2 for the Lib Dems"
    C("share_change", 0.97, r"(?:^|[.;:,] |- |\b(?:and|but|while) )" + ROSE + r" (?:by )?<TD> (?:for|among) [who]" + _NOT_THEIRS, sign=1),
    C("share_change", 0.97, r"(?:^|[.;:,] |- |\b(?:and|but|while) )" + FELL + r" (?:by )?<TD> (?:for|among) [who]" + _NOT_THEIRS, sign=-1),
    # "Labour barely moved, edging up 0.3 points"
    C("share_change", 0.945, SUBJECT + r"(?:'s?)? (?:(?!turnout|majority|lead|swing)[a-z]+,? ){0,5}?(?!turnout|majority|lead|swing)[a-z]+(?:,| -) " + _RISING + r" (?:by )?<TD>(?=[.,;)]|$| (?:on|to)\b)", sign=1),
    C("share_change", 0.945, SUBJECT + r"(?:'s?)? (?:(?!turnout|majority|lead|swing)[a-z]+,? ){0,5}?(?!turnout|majority|lead|swing)[a-z]+(?:,| -) " + _FALLING + r" (?:by )?<TD>(?=[.,;)]|$| (?:on|to)\b)", sign=-1),
    # "For the SDLP there was the consolation of a 0.7 point increase"
    C("share_change", 0.955, r"(?:^|[.;:,] |- |\b(?:and|but|while) )for [who],? there (?:is|was|came|had been|has been)(?: [a-z]+){0,6}? <TP>(?:[ -]points?)? (?:[a-z]+ )?" + RISE + r"(?! in turnout)", sign=1),
    C("share_change", 0.955, r"(?:^|[.;:,] |- |\b(?:and|but|while) )for [who],? there (?:is|was|came|had been|has been)(?: [a-z]+){0,6}? <TP>(?:[ -]points?)? (?:[a-z]+ )?" + FALL + r"(?! in turnout)", sign=-1),
    # "He improved on his predecessor by 2.4 points"
    C("share_change", 0.975, r"[who] (?:[a-z]+ )?" + OUTDID_PREDECESSOR + r" by <TD>", sign=1),
    C("share_change", 0.96, r"[who](?:'s?(?: {share})?)? (?:[a-z]+ ){0,2}?(?:{up})(?: (?:too|as well|likewise|slightly|a little|a touch|a bit|also|marginally))+,? by <TD>", sign=1),
    C("share_change", 0.96, r"[who](?:'s?(?: {share})?)? (?:[a-z]+ ){0,2}?(?:{down})(?: (?:too|as well|likewise|slightly|a little|a touch|a bit|also|marginally))+,? by <TD>", sign=-1),
    C("share_change", 0.94, r"(?:^|[.;:] )" + ROSE + r" (?:by )?<TD>(?: points)?(?: (?:on |since |from )?(?:E|Y))?,? (?:[who]|(?P<who>G)(?= (?:is|are|was|were|have|has|had|took|got|polled|finished)\b))", sign=1),
    C("share_change", 0.94, r"(?:^|[.;:] )" + FELL + r" (?:by )?<TD>(?: points)?(?: (?:on |since |from )?(?:E|Y))?,? (?:[who]|(?P<who>G)(?= (?:is|are|was|were|have|has|had|took|got|polled|finished)\b))", sign=-1),
    C("share_change", 0.96, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,2}(?:improv|increas|boost|rais|push|nudg|lift|upp|build|built|bump|inch|grew|grow)(?:ed|ing|t)? (?:up )?(?:G|its|their|his|her|the party's|the) (?:{share}|support)(?: of the (?:vote|poll))? (?:up )?(?:by )?<TDP>", sign=1),
    # a fall of T
    C("share_change", 0.96, r"[who](?:'s?)?" + WORDS + r"(?:a |an )?<TP>(?:[ -]points?)? (?:[a-z]+ )?" + FALL + r"(?! in turnout)", sign=-1),
    C("share_change", 0.96, r"[who](?:'s?)?" + WORDS + r"(?:a |an )?<TP>(?:[ -]points?)? (?:[a-z]+ )?" + RISE + r"(?! in turnout)", sign=1),
    C("share_change", 0.96, r"<TP>(?:[ -]points?)? (?:[a-z]+ )?" + FALL + r" (?:in|of|for|by) (?:support for )?[who](?! majority)", sign=-1),
    C("share_change", 0.96, r"<TP>(?:[ -]points?)? (?:[a-z]+ )?" + RISE + r" (?:in|of|for|by) (?:support for )?[who](?! majority)", sign=1),
    C("share_change", 0.96, FALL + r" (?:in|of) (?:support for |the )*[who](?:'s?)?(?: (?:{share}|support)(?: of the (?:vote|poll))?)? {be}<TD>", sign=-1),
    C("share_change", 0.96, RISE + r" (?:in|of) (?:support for |the )*[who](?:'s?)?(?: (?:{share}|support)(?: of the (?:vote|poll))?)? {be}<TD>", sign=1),
    C("share_change", 0.96, r"[who](?:'s?)? (?:(?!majority|turnout|lead|swing)[a-z]+ )?" + FALL + r"(?:,| (?:[a-z]+ ){0,3}?{be})(?<!turnout )(?<!majority ) ?<TD>(?! swing)", sign=-1),
    C("share_change", 0.96, r"[who](?:'s?)? " + FALL + r" of <P>", sign=-1),
    C("share_change", 0.95, r"(?:^|[.;:] |- )(?:and |but |so )?(?:the|that|this|G) (?:[a-z]+ )?" + FALL + r" (?:is|was|of|came to|comes to|amounted to|amounts to|worked out at|works out at) <TD>(?! (?:in turnout|swing))", sign=-1, subject="same", make="change_of_last"),
    C("share_change", 0.96, r"[who](?:'s?)? (?:(?!majority|turnout|lead|swing)[a-z]+ )?" + RISE + r"(?:,| (?:[a-z]+ ){0,3}?{be})(?<!turnout )(?<!majority ) ?<TD>(?! swing)", sign=1),
    C("share_change", 0.96, r"[who](?:'s?)? " + RISE + r" of <P>", sign=1),
    C("share_change", 0.95, r"(?:^|[.;:] |- )(?:and |but |so )?(?:the|that|this|G) (?:[a-z]+ )?" + RISE + r" (?:is|was|of|came to|comes to|amounted to|amounts to|worked out at|works out at) <TD>(?! (?:in turnout|swing))", sign=1, subject="same", make="change_of_last"),
    C("share_change", 0.95, r"(?<!turnout )" + FALL + r" (?:in (?:(?!turnout)[a-z]+ )*)?of <TDP>", sign=-1, subject="same", make="change_of_last"),
    C("share_change", 0.95, r"(?<!turnout )" + RISE + r" (?:in (?:(?!turnout)[a-z]+ )*)?of <TDP>", sign=1, subject="same", make="change_of_last"),
    C("share_change", 0.95, r"<TP>(?:[ -]point)? " + FALL + r"(?! (?:[a-z]+ )?in turnout)", sign=-1, subject="same", make="change_of_last"),
    C("share_change", 0.95, r"<TP>(?:[ -]point)? " + RISE + r"(?! (?:[a-z]+ )?in turnout)", sign=1, subject="same", make="change_of_last"),
    # how far from half of the votes
    *(C("half_gap", weight, who + words, sign=sign) for weight, who in ((0.975, r"[who](?:'s?)?(?: [NPD](?: votes)?)?(?:,[^.;:ABRUNPDT]{0,60},)?(?: [a-z]+){0,4}? "), (0.965, "")) for sign, words in (
        (-1, rf"<TD> (?:short|shy|adrift|away|off|below|under) (?:of |from )?{_HALF}"),
        (-1, rf"(?:missed|missing|missing out on|missed out on|fell short of|falling short of|denied) {_HALF} by <TD>"),
        (1, rf"<TD> (?:above|over|clear of|beyond|past|north of|more than|better than) {_HALF}"))),
    # the share rose by
    C("share_change", 0.96, r"(?:saw|seen|sees|seeing|watched|watching) (?:the )?[who](?:'s?)? (?:[a-z]+ )?(?:{share}|vote|support)(?: of the (?:vote|poll))? (?:[a-z]+ ){0,2}?(?:fall|drop|slump|collapse|plunge|plummet|crash|tumble|shrink|slide|sink|dip|crumble|decline|slip|nosedive|melt|contract|evaporate)(?: away)? (?:by )?<TDP>(?! of)", sign=-1),
    C("share_change", 0.96, r"(?:saw|seen|sees|seeing|watched|watching) (?:the )?[who](?:'s?)? (?:[a-z]+ )?(?:{share}|vote|support)(?: of the (?:vote|poll))? (?:[a-z]+ ){0,2}?(?:rise|grow|climb|jump|surge|leap|soar|swell|increase|advance|improve|rocket|edge up|creep up)(?: up)? (?:by )?<TDP>(?! of)", sign=1),
    C("share_change", 0.95, r"share(?: of the (?:vote|poll))?(?: [a-z]+){0,3}? {up} (?:by )?<TDP>", sign=1),
    C("share_change", 0.95, r"share(?: of the (?:vote|poll))?(?: [a-z]+){0,3}? {down} (?:by )?<TDP>", sign=-1),
    # P, up T
    C("share", 0.97, r"[who],? (?:having been|having stood at|having started at) <PD>(?=[.,;)]|$| in Y| E)", election="past"),
    C("share_change", 0.99, r"[who](?:,[^.;:NPDT]{0,60},)? (?:[a-z]+ly )?(?:added|adds|tacked|put) <TDP>(?: points?)?(?: on)? to (?:the )?(?:[ABRUG](?:'s?)? )?(?:[a-z]+ )?(?:column|share|vote|score|tally|figure|percentage)\b", sign=1),
    C("share_change", 0.96, r"[PD][,)(]? ?(?:-|,|\(|, which (?:is|was)|, (?:a|an))? ?(?:[a-z ]{0,24})?{up} (?:by |of )?<TDNP>(?! (?:seats?|councillors?|mps?|ridings|wards|divisions|districts|electorates|constituencies|members|deposits?|counties|states)\b)", sign=1, subject="same", make="change_of_last"),
    C("share_change", 0.96, r"[PD][,)(]? ?(?:-|,|\(|, which (?:is|was)|, (?:a|an))? ?(?:[a-z ]{0,24})?{down} (?:by |of )?<TDNP>(?! (?:seats?|councillors?|mps?|ridings|wards|divisions|districts|electorates|constituencies|members|deposits?|counties|states)\b)", sign=-1, subject="same", make="change_of_last"),
    C("share_change", 0.90, r"[,(-] ?(?:{up}) (?:by )?<TP>(?! of)", sign=1, subject="same", make="change_of_last"),
    C("share_change", 0.90, r"[,(-] ?(?:{down}) (?:by )?<TP>(?! of)", sign=-1, subject="same", make="change_of_last"),
    C("share_change", 0.955, r"[who](?:'s?)? [PD](?: of the (?:vote|poll))? (?:is|was|represents) <TD> (?:up|higher|better|more)(?= (?:on|than|from)\b|[.,;)]|$| E)(?! (?:on|than) (?:the )?[ABRU])", sign=1),
    C("share_change", 0.955, r"[who](?:'s?)? [PD](?: of the (?:vote|poll))? (?:is|was|represents) <TD> (?:down|lower|worse|less|off)(?= (?:on|than|from)\b|[.,;)]|$| E)(?! (?:on|than) (?:the )?[ABRU])", sign=-1),
    C("share_change", 0.955, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:has |have |had )?(?:[a-z]+ )?(?:put|puts|putting|bolted|piled|tacked) <TD> on(?: ?to)? (?:its|G|their|his|her|the party's) (?:share|vote|score|tally)", sign=1),
    C("share_change", 0.955, r"(?:improvement|advance|gain|rise|increase|step up|leap) of <TD>(?: points?)? (?:on|over|from|upon) (?:the )?[who](?:'s?) (?:showing|share|score|result|performance|figure|vote|total|poll)\b", sign=1),
    C("share_change", 0.955, r"(?:drop|fall|decline|slump|decrease|slide|deterioration) of <TD>(?: points?)? (?:on|over|from|upon) (?:the )?[who](?:'s?) (?:showing|share|score|result|performance|figure|vote|total|poll)\b", sign=-1),
    C("share_change", 0.955, r"<T> (?:improvement|advance|gain|rise|surge|jump|leap|uplift) (?:was|is|were) (?:[a-z]+ ){0,2}for [who]", sign=1),
    C("share_change", 0.95, r"[PD](?: of the (?:vote|poll))?,? (?:and |which is |or |some |that is )?<TDP> (?:better|higher|more|up|above|ahead)(?= (?:than|on|of (?:Y|E|its|their|G)|from|" + SINCE + r")|[.,;)]|$)(?! (?:of|on) (?:the |its )?[ABRU])", sign=1, subject="same", make="change_of_last"),
    C("share_change", 0.95, r"[PD](?: of the (?:vote|poll))?,? (?:and |which is |or |some |that is )?<TDP> (?:the )?(?:worse off|poorer|lighter|worse|lower|less|fewer|down|below)(?= (?:than|on|from|" + SINCE + r")|[.,;)]|$)(?! (?:the )?[ABRU])", sign=-1, subject="same", make="change_of_last"),
    C("share_change", 0.95, r"[PD](?: of the (?:vote|poll))?,? (?:and |which is |or |some |that is )?<TDP> (?:short of|off|shy of|adrift of|behind|down on|below|under) " + SINCE, sign=-1, subject="same", make="change_of_last"),
    C("share_change", 0.95, r"[PD][^.;:NPDT]{0,20}[;,.:] (?:and |but )?(?:that|which|this|it|G)(?: is| was| represents?| makes)? (?:itself |still )?(?:{up}) (?:by )?<TD>(?! (?:per cent )?of)", sign=1, subject="same", make="change_of_last"),
    C("share_change", 0.95, r"[PD][^.;:NPDT]{0,20}[;,.:] (?:and |but )?(?:that|which|this|it|G)(?: is| was| represents?| makes)? (?:itself |still )?(?:{down}) (?:by )?<TD>(?! (?:per cent )?of)", sign=-1, subject="same", make="change_of_last"),
    C("share_change", 0.94, r"<TDP> (?:better|higher|more) than", sign=1, subject="same", make="change_of_last"),
    C("share_change", 0.94, r"<TDP> (?:worse|lower|less|fewer) than", sign=-1, subject="same", make="change_of_last"),
    C("share_change", 0.95, r"(?:^|[.;:,] |- )(?:and |but |true, |so )*(?:that|this|which)(?:'s| is| was| represents| means)? (?:up (?:by )?<TD>|<TD> (?:up|higher|better|more))", sign=1, subject="same", make="change_of_last"),
    C("share_change", 0.95, r"(?:^|[.;:,] |- )(?:and |but |true, |so )*(?:that|this|which)(?:'s| is| was| represents| means)? (?:(?:down|off) (?:by )?<TD>|<TD> (?:down|off|lower|worse|less|fewer|below))(?! (?:the )?[ABRU])", sign=-1, subject="same", make="change_of_last"),
    # signs in brackets
    C("share_change", 0.96, r"[PD],? ?[(\[]?(?<![\w])<TDPN>[)\];,]", subject="same", make="signed_change"),
    C("share_change", 0.96, r"[PD] ?[;/|,-] ?(?:change )?<TDPN>(?=[)\];,. ]|$)", subject="same", make="signed_change"),
    C("share_change", 0.95, r"[who] ?(?:\([^)]{1,30}\) ?)?N,? ?[(\[]<TDP>[)\];,]", make="signed_only"),
    C("share_change", 0.95, r"[who],? ?[(\[]?<TDP>[)\],;]", make="signed_only"),
    C("share_change", 0.96, RISE + r" of <TP>(?: points?)? (?:for|in the share of|by) [who]", sign=1),
    C("share_change", 0.96, FALL + r" of <TP>(?: points?)? (?:for|in the share of|by) [who]", sign=-1),
    C("share_change", 0.96, r"<TD> (?:better|higher|stronger) for [who] than", sign=1),
    C("share_change", 0.96, r"<TD> (?:worse|lower|weaker) for [who] than", sign=-1),
    C("share_change", 0.93, SUBJECT + r"(?:'s?)? (?:(?!turnout|majority|lead|swing)[a-z]+,? ){0,5}?(?!turnout|majority|lead|swing)[a-z]+(?:,| -) up <TD>(?=[.,;)]|$| (?:on|to)\b)", sign=1),
    C("share_change", 0.93, SUBJECT + r"(?:'s?)? (?:(?!turnout|majority|lead|swing)[a-z]+,? ){0,5}?(?!turnout|majority|lead|swing)[a-z]+(?:,| -) down <TD>(?=[.,;)]|$| (?:on|to)\b)", sign=-1),
    # one up, another down
    C("share_change", 0.97, r"(?:" + ROSE + r") (?:by )?[TDP](?: points?)?(?: on [a-zE ]+)?,? ?(?:but|and|while|whereas|as|with)?,? ?[who] (?:[a-z]+ )?(?:" + FELL + r") (?:by )?<TDP>(?! (?:per cent )?of)", sign=-1),
    C("share_change", 0.97, r"(?:" + FELL + r") (?:by )?[TDP](?: points?)?(?: on [a-zE ]+)?,? ?(?:but|and|while|whereas|as|with)?,? ?[who] (?:[a-z]+ )?(?:" + ROSE + r") (?:by )?<TDP>(?! (?:per cent )?of)", sign=1),
    C("share_change", 0.94, r"[who] (?:[a-z]+ ){0,4}?(?:gained|added|put on|up) [TDP] (?:but|and|while|whereas) (?:[a-z]+ )*(?:lost|shed|dropped|fell) <TDP>", sign=-1),
    C("share_change", 0.965, r"(?:" + FELL + r") (?:by )?T(?: points?)? and [who](?:'s?)? <TD>(?=[;.,]|$)", sign=-1),
    C("share_change", 0.965, r"(?:" + ROSE + r") (?:by )?T(?: points?)? and [who](?:'s?)? <TD>(?=[;.,]|$)", sign=1),
    C("share_change", 0.965, ROSE + r" (?:by )?T(?: points)?,? to [PD],? (?:and|while|but)(?: the)? [who]'s? (?:by )?<TD>(?: points)?,? to [PD]", sign=1),
    C("share_change", 0.965, FELL + r" (?:by )?T(?: points)?,? to [PD],? (?:and|while|but)(?: the)? [who]'s? (?:by )?<TD>(?: points)?,? to [PD]", sign=-1),
    C("share_change", 0.955, r"[who](?: [a-z]+){0,3} (?:lost|losing|shed|given up|conceded|surrendered) ground[,:]? (?:by )?<TD>", sign=-1),
    C("share_change", 0.955, r"[who](?: [a-z]+){0,3} (?:gained|gaining|made(?: up)?|making|won) ground[,:]? (?:by )?<TD>", sign=1),
    C("level_change", 0.90, r"(?:{down}|shrank|shrivelled|tumbled) by <NTDP>", sign=-1, make="change_of_last"),
    C("level_change", 0.90, r"{up},? by <NTDP>", sign=1, make="change_of_last"),
    # in per cent of what it was
    C("share", 0.96, r"<PDF>{of_vote} (?:was|is|proved|were) (?:[a-z]+ )?(?:sufficient|enough|plenty) for [who]"),
    C("votes_percent", 0.955, r"[who](?:'s?)? (?:vote|votes|support|tally|total|poll|number of votes|vote count)(?: [a-z]+){0,3}? {down} (?:by )?<P>(?! of)", sign=-1),
    C("votes_percent", 0.955, r"[who](?:'s?)? (?:vote|votes|support|tally|total|poll|number of votes|vote count)(?: [a-z]+){0,3}? {up} (?:by )?<P>(?! of)", sign=1),
    C("share_change", 0.96, r"[who](?:'s?)? (?:vote|support|poll)(?: [a-z]+){0,3}? {down} (?:by )?<P>(?! of)", sign=-1),
    C("share_change", 0.96, r"[who](?:'s?)? (?:vote|support|poll)(?: [a-z]+){0,3}? {up} (?:by )?<P>(?! of)", sign=1),
    C("votes_percent", 0.955, r"N(?: votes)?,? ?(?:-|,|which is)? ?(?:a |an )?(?:[a-z]+ )?" + FALL + r" of <P>", sign=-1, subject="same"),
    C("votes_percent", 0.955, r"N(?: votes)?,? ?(?:-|,|which is)? ?(?:a |an )?(?:[a-z]+ )?" + RISE + r" of <P>", sign=1, subject="same"),
    # what somebody needs
    C("none", 0.98, r"need(?:s|ed|ing)? (?:to )?(?:[a-z]+ ){0,4}<TDP>", note="needed, not a result"),
)
