"""Cues of votes of a candidate or party and their change. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.turnout import AWAY

# --- pieces --------------------------------------------------------------------------------------------------------

# Behind a number: it counts votes, not a gap to somebody else, nor seats, years or candidates.
_END = (
    r"(?:[ -]votes?)?(?!\w)(?! (?:votes? )?from (?:the )?(?:transfers?|surplus|others?|other [a-z']+|eliminated|redistribut|preferences))(?! (?:votes? )?(?:more|fewer|less|ahead|behind|clear|short|shy|adrift|back|further|off|away|too|apart|"
    r"in front|to spare|to the good|smaller|bigger|larger|lower|higher|better|worse|down|up|extra|additional|new|lost|missing|absent|absentees?|deserters|stay-at-homes)\b)"
    r"(?! (?:[a-z-]+ )?(?:seats?|mps?|msps?|mss?|councillors?|members?|activists?|volunteers?|candidates?|rivals?|years?|months?|weeks?|"
    r"days?|hours?|minutes?|points?|wards?|divisions?|areas?|constituencies|elections?|contests?|deposits?|leaflets?|doors?|miles?|"
    r"places?|times?|pages?|transfers?|signatures?)\b)(?! (?:[a-z]+ )?(?:in|out of) (?:every|each|a|N|[a-z]*ty|three|four|five|six|seven|eight|nine|ten|a? ?hundred)\b)(?! (?:out )?of (?:the |its |their |those )?(?:N(?! (?:[a-z]+ )?(?:votes|ballots|papers))|seats|them|which|whom)\b)"
)
# What voters are called, and what they hand in.
_FOLK = r"(?:people|voters?|electors?|residents|constituents|citizens|locals|men and women|supporters|backers|souls|friends|neighbours|folk|fans|takers|admirers|loyalists|believers|households|punters|townsfolk|inhabitants|islanders|adults|adherents|disciples|followers|ballots?|votes?|crosses|papers)"
_VOTERS = rf"(?:(?: of (?:you|us|them|(?:my|our|your|the|her|his|its|these) (?:[a-z]+ )?[a-z]+|those (?:who voted|voting))| (?:[a-z-]+ )?{_FOLK})(?: in (?:C|(?:the|these|those|both|all|all of the) (?:N )?(?:seats?|wards?|constituenc(?:y|ies)|divisions?|areas?|town|city|county|villages?))| here| who (?:voted|turned out))?)"
# How somebody comes by votes: finished, going on, and by way of an ending.
_WON = (
    r"(?:polled|won|got|gotten|took|taken|received|gained|secured|garnered|managed|mustered|attracted|amassed|collected|bagged|"
    r"(?:scooped|hoovered|piled|racked|clocked|picked|chalked|notched|totted|mopped|swept|rustled|drummed|snapped|soaked|lapped)(?: up)?|raked in|reeled in|"
    r"pulled in|hauled in|drawn|drew(?: in)?|banked|assembled|snaffled|trousered|nabbed|grabbed|hauled|pulled|salvaged|retained|rounded up|roped in|reaped|fetched|stacked up|squirrelled away|snared|commanded|delivered|held on to|hung on to|clung on to|kept hold of|came (?:away|home) with|walked (?:off|away) with|netted|logged|recorded|registered|tallied|scored|achieved|earned|claimed|captured|"
    r"gathered(?: in| up)?|scraped(?: together| up)?|scratched together|scrabbled together|cobbled together|accumulated|pocketed|obtained|harvested|landed|had)"
)
WINNING = (
    r"(?:polling|winning|getting|taking|receiving|gaining|securing|garnering|managing|mustering|attracting|amassing|collecting|bagging|"
    r"(?:scooping|hoovering|piling|racking|clocking|picking|chalking|notching|sweeping)(?: up)?|raking in|pulling in|hauling in|drawing|"
    r"netting|logging|recording|registering|tallying|scoring|achieving|earning|claiming|gathering|scraping(?: together| up)?|"
    r"scratching together|accumulating|pocketing|having (?:[a-z]+ )?(?:polled|won|taken|got|received|secured|attracted|gained|amassed|collected|persuaded|won over|convinced|mustered|managed))"
)
_LEFT = (
    r"(?:(?:(?:had|has|have) to )?(?:settl(?:e|ed|ing) for|ma(?:ke|de|king) do with|be (?:content|satisfied|happy) with|content (?:him|her|it|them)sel(?:f|ves) with)|"
    r"(?:(?:was|were|is|are|been|being) )?(?:left|stuck|stranded|marooned|becalmed|stalled|rooted|parked|languishing|lying|sitting) (?:with|on|at|holding|clutching|nursing)|"
    r"(?:was|were|been|is|being|got) (?:given|handed|awarded|rewarded with|returned with|re-elected with|credited with|reduced to|confined to|restricted to|limited to|held to|squeezed to|humbled with)|"
    r"(?:props?|propped|propping) up the (?:[a-z]+ )?(?:of (?:N |[a-z]+ )?)?(?:with|on)|"
    r"(?:follow(?:s|ed)|ends?|ended|finish(?:es|ed)|trail(?:s|ed) in|(?:was |were )?sent packing|(?:was |were )?(?:bottom|last) of (?:the )?[a-z]+) (?:with|on)|"
    r"(?:complet|round|mak|bring)(?:es|ed|ing|s|e)? (?:off |up )?the (?:[a-z-]+ )(?:of (?:N |[a-z]+ ))?(?:with|on)|"
    r"(?:w[io]und|ended) up (?:(?:[a-z-]+|O) ){0,3}(?:with|on)|"
    r"(?:c[ao]me|coming|comes|went|got|stopped|limp\w+|romp\w+|cruis\w+|sail\w+|coast\w+|stroll\w+|swept|sweep\w+|storm\w+|squeak\w+|scrap\w+|sneak\w+|crept|weigh\w+|trail\w+|strugg\w+|stagger\w+|crawl\w+|led|top\w+|head\w+) (?:(?:[a-z-]+|O|C) ){1,4}(?:with|on))"
)
_BEAT = (
    r"(?:beat|beats|beating|pipped|pipping|pips|edged(?: out)?|edging(?: out)?|defeated|defeating|defeats|saw off|seeing off|sees off|trounced|outpolled|"
    r"ousted|unseated|squeezed past|squeaked past|edged past|pushed past|pushed|pushing|relegated|nudged|shunted|overhauled|held off|fended off|thrashed|walloped|bested|toppled|crushed|routed|vanquished)"
)
# What a party's votes are called.
_PILE = r"(?:total|tally|votes?|vote count|vote total|score|haul|poll|count|personal vote|support|pile(?: of (?:papers?|votes|ballots))?|heap|stack|bundle|column|mark|figure|return|number of votes|paper count)"
# No word for another figure among the words before it: "Reform's overall majority is 33".
_WORDS = r"(?:(?!(?:majority|maj|lead|cushion|margin|swing|turnout|electorate|advantage|edge|head start|gap|deficit|gains?|loss|losses|rise|fall|drop|increase|decrease|seats?|councillors?|mps?|deposits?|age|quota|share|slide|collapse|candidates?|defeat|victory|win|party|campaign|team)\b)[a-z-]+ ){0,2}?"
_ASIDE = r"(?:,[^.;:ANPDT]{0,110},|, (?:who|which) [^.;:,ANPDT]{0,40}N{v}[^.;:,ANPDT]{0,30} (?:E|in Y),|, (?:[a-z]+ ){0,2}?(?:on|with|from|had|at) N{v} (?:E|in Y),)?"
# A name that is no object of a verb or preposition, so that the clause goes on about it.
SUBJECT = (
    r"(?<![\w'-])(?<!\b(?:from|beat\w{0,5}|over|of|to|by|with|than|against|for|at|behind|defeat\w{0,5}|oust\w{0,5}|unseat\w{0,5}|succeed\w{0,5}|replac\w{0,5}|pipp\w{0,5}|"
    r"edg\w{1,5}|off|past|between|under|like|unlike|including|and|outpoll\w{0,5}|become|becomes|became|via|called) (?:(?:the|a|an|its|their|his|her|former|sitting|outgoing|incumbent|new|late) ){0,3})(?P<who>[ABRG])"
)
_MOVED = (
    r"(?:fell|rose|dropped|slumped|climbed|went|crashed|collapsed|dipped|grew|shrank|shrunk|slid|tumbled|plunged|declined|increased|jumped|swelled|shot|leapt|soared|surged|slipped|sank|plummeted|ballooned|"
    r"rocketed|halved|doubled|trebled|moved|contracted|withered|(?:was |were |is |are )?(?:down|up|cut|slashed|reduced|squeezed|whittled|boosted|lifted)|(?:crept|edged|inched|nudged)(?: up| down)?|falling|rising|dropping|slumping|climbing|sliding|tumbling|growing|shrinking|slip|sink|creep|edge|plummet|balloon|recede|rocket|shrink|fall|rise|drop|slump|climb|grow|slide|tumble|plunge|jump|swell|soar|surge|dip|collapse|crash|plummet)"
)

_FALL = r"(?:fall|drop|slump|slide|tumble|plunge|collapse|crash|shrink|decline|decrease|dip|sink|plummet|contract|erode|slip|cut|slashed|reduced|trimmed|squeezed|whittled)"
_RISE = r"(?:rise|grow|climb|jump|swell|increase|surge|soar|leap|improve|balloon|rocket|expand|boosted|lifted|swollen|increased)"
_LOSE = r"(?:mislaid|mislaying|misplac(?:ed|ing)|ha?emorrhag(?:ed|ing)|squander(?:ed|ing)|forfeit(?:ed|ing)|leak(?:ed|ing)|bled|bleeding|surrender(?:ed|ing)|fritter(?:ed|ing) away|thr(?:ew|own|owing) away|(?:wav|kiss)(?:ed|ing) goodbye to|said goodbye to|parted (?:company )?with|let slip|jettisoned)"
_ADD = r"(?:added|adding|put on|putting on|piled on|piling on|tacked on|gained|gaining|acquired|acquiring|picked up)"
_FEWER = r"(?:worse off|poorer|fewer|less|down|lower|smaller|worse|short|thinner|lighter|leaner|slimmer|weaker|shorter)"
_MORE = r"(?:better off|richer|more|up|higher|bigger|better|greater|taller|larger|fatter|stronger|healthier)"
# "than in 2019", "than it managed last time", "on the general election": the election a change is measured from.
_THEN = r"(?! (?:seats|mps|councillors|members|candidates|constituencies|wards|divisions|spoilt|rejected)\b)(?: (?:votes|voters|supporters|people))?(?: (?:than|on|from|compared (?:with|to)|against))?(?: (?:[a-z']+|G|[AB](?:'s)?|U(?= (?:did|had|got|polled|managed|won|took|received|secured)\b))){0,5}? (?:E\b|(?:in|of|at|on) Y|Y\b|when\b|predecessor\b(?!')|(?:previous|last|earlier|old|former) (?:total|tally|vote|score|figure|haul|result|showing|count)\b)"

# "improved on his predecessor as SNP candidate"
OUTDID_PREDECESSOR = (
    r"(?:improv(?:ed|es|ing) (?:up)?on|better(?:ed|s|ing)|exceed(?:ed|s|ing)|beat|beats|beating|outdid|outperformed|outpolled|topp(?:ed|ing)) (?:G|the|its) (?:party's )?predecessor"
    r"(?:'s (?:tally|votes?|total|share|score|result|haul|performance|showing))?(?:,? A,?)?(?: (?:as|for) (?:the |an? )?B(?: candidate)?)?"
)
# What two vie for who are not the first two: "for third place".
_FOR_PLACE = r"(?:,? (?:for|to|into|in the (?:race|fight|battle|scrap|contest|tussle) for) (?:(?:a|the) )?(?:O|last|bottom)(?: (?:place|spot))?)?"

# "5,877 more people wanted Mr Nash than wanted his party" says nothing of the election before.
_NOT_ANOTHER = r"(?! than (?:[a-z]+ )?(?:want|back|cho[os]e|vot|support|prefer|pick|opt|plump|went for|put)\w*)"

# "less than Mr Oakes could boast in 2019"
_HAD_THEN = (
    r"(?:,[^.;:ABRUNPDT]{0,40},)? (?:had |did |could |was able to )?(?:won|got|polled|managed|took|had|secured|received|attracted|mustered|boast(?:ed)?|claim(?:ed)?|enjoyed|"
    r"sat on|started with|began with|won by|was defending|inherited|commanded|muster|manage|call on)?(?: (?:here|by|with|in C))? ?(?:E|in Y)"
)
VOTES: tuple[C, ...] = (
    C("votes", 0.96, rf"[who](?:,[^.;:ABRUNPDT]{{0,40}},)?,? for whom <N>(?: {_FOLK})? (?:had |have )?(?:[a-z]+ly )?(?:voted|opted|plumped|put a cross|turned out|cast)"),
    C("votes", 0.97, rf"[who][^.;:NPDTABRU]{{0,40}} N of (?:G|its|their|the party's)(?: (?:own|previous|old|former))? <N>(?: {_FOLK}| votes)?(?=[,.;)]|$| (?:and|but|from|of|in) (?:in )?(?:Y|E)\b| (?:and|but)\b)", election="past"),
    C("votes", 0.955, r"[who](?:'s?)? (?:vote|total|tally|votes|poll|support|pile)[^.;:ABRU]{0,30} (?:{down}|{up})(?: [a-z]+)? on the <N>{v} (?:of|in|from|at|won in|polled in) (?:the )?(?:Y|E)\b", election="past"),
    C("votes", 0.96, r"(?:than|on|from|to|of) the <N>(?: votes)? (?:that |which |with which )?(?:[who]|(?P<who>G)) (?:had )?(?:won|got in|triumphed|prevailed|took (?:it|the seat|C)|was (?:elected|returned))(?: with)? (?:E|in Y|at the E)", election="past"),
    # "Cy Carter's voters, 2,100 of them, ...", "those who backed Mr Carter, all 2,100 of them"
    # "the opposition split 689 to 528 between Lib Dem and Labour"
    C("votes", 0.975, r"(?:split|divided|shared|parted)(?: by)? <N> to N between (?:the )?[who] and\b"),
    C("votes", 0.975, r"(?:split|divided|shared|parted)(?: by)? N to <N> between (?:the )?[ABU] and (?:the )?[who]"),
    C("votes", 0.945, r"[who](?:'s?|') (?:own )?(?:voters|supporters|backers|followers|fans),? (?:\(|- )?(?:all )?<N> of (?:G|them|[a-z]+self)\b"),
    C("votes", 0.945, r"(?:people|voters|those|electors|residents|locals|folk) who (?:had |have )?{backed} [who],? (?:\(|- )?(?:all )?<N> of (?:G|them)\b"),
    # The best and the worst of a party in several seats.
    C("votes", 0.99, r"(?:best|worst|highest|lowest|biggest|smallest|strongest|weakest|poorest) (?:score|result|showing|vote|performance|tally|haul|return)(?: [^.;:NPDTABR]{0,30})? (?:was|is|came to) (?:the )?<N>(?: votes)?,? (?:for|by|from|of) [who],? in C"),
    C("votes", 0.955, r"[who](?:'s?)? (?:own )?(?:best|worst|highest|lowest|biggest|smallest|strongest|weakest|poorest)(?: (?:score|result|showing|vote|performance|tally|haul|return))? (?:was|is|came) in C(?:,|:| -)? ?(?:with |at )?<N>(?=[.,;]|$| votes)"),
    C("votes", 0.96, r"[who](?:,[^.;:ANPDT]{0,60},)? (?:came|finished|was|ended|limped|trailed)(?: in| home)? (?:an? |the )?(?:[a-z]+ )?(?:O|last|bottom)(?: place)?(?: for (?:the )?B)? in C,? (?:with|on) <N>(?=[.,;]|$| votes)"),
    # The same of somebody in another seat: "Rix, in Truro, 8,681", "James did likewise in Cardiff West, with 11,014".
    C("votes", 0.955, r"(?:polled|got|took|won|had|received|secured|managed|with|on) N(?: votes)?(?:, [^.;:NPDT]{0,40})?(?:;|, and|,? while) (?:the )?[who], in C,? <N>(?=[.,;]|$| votes)"),
    C("votes", 0.955, r"N\b[^.]*[who] did (?:likewise|the same|so too|as well)(?: (?:for the B|in C|there)){0,2},? (?:with|on) <N>(?=[.,;]|$| votes)"),
    C("votes", 0.965, r"[who] used to (?:have|get|poll|win|take|command|enjoy|boast|attract|pull in|pile up|rack up)(?: [a-z]+){0,2} <N>(?= votes)" + _END, election="past"),
    C("votes", 0.95, r"(?:[FM] (?:of )?|N of )the <N>(?: (?:votes|crosses|ballots|supporters))? (?:that |which )?(?:G|they|it)(?:'s (?:candidate|man|woman))? (?:had )?(?:won|got|had|polled|took|managed|attracted|gathered|amassed|piled up|received|secured|collected|mustered|enjoyed|drew)[^.;NPDT]{0,20} (?:E|in Y)\b", election="past"),
    C("votes", 0.96, r"[who](?: [a-z]+){0,2} {got}<N> of (?:G|them|those|these|the N)(?=[.,;)]|$)"),
    # Somebody, a verb, the figure.
    C("votes", 0.95, r"[who](?:,[^.;:ANPDT]{0,80},)? {got}<N>" + _END),
    C("votes", 0.955, r"[who], (?:who|which|whose) [^,.;]{0,70}, (?:[a-z]+ )?{got}<N>" + _END),
    C("votes", 0.90, r"[who],[^.;NPDT]{0,70}, (?:[a-z]+ ){0,2}(?:{got})<N>" + _END),
    C("votes", 0.95, rf"[who](?:'?s? (?:candidate|man|woman|hopeful|standard-bearer|contender))?{_ASIDE} (?:[a-z]+ly |had |has |have |could |also |both |then )*{_WON} <N>{_END}"),
    C("votes", 0.965, rf"[who]{_ASIDE} (?:[a-z]+ly |had |has |also )*(?:clocked|racked|piled|picked|chalked|notched|totted|scooped|hoovered|mopped|swept) up <N>{_END}"),
    C("votes", 0.95, rf"[who]{_ASIDE} (?:[a-z]+ly |had |has |also )*{_LEFT} <N>{_END}"),
    C("votes", 0.94, rf"[who]{_ASIDE} (?:had |has )?(?:found|persuaded|convinced|tempted|lured|impressed|won over|appealed to|charmed|wooed|enthused|inspired) <N>(?= (?:[a-z-]+ )?{_FOLK}\b| to (?:vote|back|support|put)\b|[.,;)]|$)"),
    C("votes", 0.90, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z-]+ ){0,3}(?<!put )(?<!puts )(?<!putting )(?<!piled )(?<!adds )(?<!along )(?:on|with) <N>" + _END),
    C("votes", 0.95, rf"[who]{_ASIDE} (?:has |have |had )?(?:increased|raised|lifted|boosted|grew|swelled|improved|doubled|trebled|cut|reduced|saw|watched|took|pushed) (?:G|their|its|his|her|the party)(?:'s)? (?:vote|votes|tally|total|count|haul|poll|support)(?: (?:up|down|rise|fall|go|grow|shrink|climb|drop|slide|melt|melt away|crash|collapse|slump|tumble|plunge|dwindle|shrivel|sink|leap|soar|jump|dip))? from <N>{{v}}(?: (?:in Y|E))? to N", election="past"),
    C("votes", 0.95, rf"[who]{_ASIDE} (?:has |have |had )?(?:increased|raised|lifted|boosted|grew|swelled|improved|doubled|trebled|cut|reduced|saw|watched|took|pushed) (?:G|their|its|his|her|the party)(?:'s)? (?:vote|votes|tally|total|count|haul|poll|support)(?: (?:up|down|rise|fall|go|grow|shrink|climb|drop|slide|melt|melt away|crash|collapse|slump|tumble|plunge|dwindle|shrivel|sink|leap|soar|jump|dip))? (?:from N{{v}}(?: (?:in Y|E))? )?to <N>"),
    C("votes", 0.93, r"[who],? (?:who |which )?(?:was |were )?(?:on|with|got|took|had|polled|won) <N>(?:[ -]votes?)?(?=[,.;:)]|$| and\b)"),
    C("votes", 0.92, rf"[who] (?:was|were|is|are|came|stood|finished|ended) (?:[a-z-]+ ){{1,6}}(?:on|with) <N>(?=[,.;)]| and\b| but\b| while\b| votes){_END}"),
    C("votes", 0.94, r"[who](?: (?!at |is |in |an |mp )(?:[a-z]+|C|U)){1,5} (?:on the (?:back|strength) of|thanks to|courtesy of|by virtue of) <N> votes"),
    C("votes", 0.95, rf"[who],? whom? <N>{_VOTERS}? (?:[a-z]+ ){{0,2}}(?:supported|backed|voted for|chose|preferred|picked)\b"),
    C("votes", 0.95, rf", [who], (?:[a-z]+ly |had |has )*(?:{_WON}|{_LEFT}) <N>{_END}"),
    # A count with its share is one of votes, whatever the verb: "squirrelled away 2,100, or 10.5 per cent".
    C("votes", 0.945, rf"[who](?: {_PILE})?(?:,[^.;:ANPDT]{{0,80}},| (?:[a-z]+ |X ){{1,8}}(?:and|but))?(?::| (?:(?!(?:by|majority|maj|lead|margin|over|than|from|lost|losing|shed|gained|added|put|fell|rose|more|fewer|electorate|register|turnout|roll|swing|needed|rejected|spoilt|spoiled|gap|short|behind|ahead|clear)\b)[a-z]+ ){{0,3}}?(?:[a-z]+ed|with|on|together|had|got|won|took|of|was|were|is|drew|found)) <N>{{v}}(?: for (?:the )?[AB])?(?:,? or|,? which (?:is|was)|,? equal to|,? equivalent to|,? representing| -| \() ?[PF]\b(?! (?:turnout|points|more|fewer|less|of the (?:electorate|register|majority)))"),
    C("votes", 0.965, r"[who](?:,[^.;:NPDTABRU]{0,60},|,)? (?:was |is |were )?(?:the )?(?:(?:first|preferred|O) )?choice of (?:just |only |a mere |some )?<N>(?: of (?:the )?N)?(?: [a-z]+)? (?:residents|voters|people|electors|souls|constituents|locals|neighbours)\b(?! (?:polled|surveyed|asked))"),
    C("votes", 0.95, rf"[who]{_ASIDE} (?:could|can|would|will|might) (?:only |merely |barely |still |now )?(?:call on|call upon|find|boast|muster|summon|count on|rely on|claim|manage|attract|persuade|scrape together|scrape up|rustle up|drum up|whistle up|round up|conjure up|offer) <N>{_END}"),
    C("votes", 0.945, rf"[who]{_ASIDE},? (?:the )?(?:last|bottom|next|O|R|tail-end charlie) of (?:the |a field of )?(?:N|[a-z]+)(?: [a-z]+)?,? (?:with|on|(?:[a-z]+ly )?{_WON}) <N>{_END}"),
    C("votes", 0.93, rf"[who][^.;:NPDABRG]{{1,60}}, to (?:end|finish|close|wind up|come home|limp home) (?:up )?(?:with|on) <N>{_END}"),
    C("votes", 0.95, r"(?<![\w'-])(?<!'s )(?P<who>[ABRGU])(?:'s?)?(?: B)?(?:,? whose)? (?:own |loyal |local |entire |personal )*(?:following|fan club|band of followers|flock|fan base) (?:was|were|is|numbered|amounted to|came to|of) <N>"),
    C("votes", 0.94, rf"[who] (?:has |have |had )?(?:win|wins|won|gain(?:s|ed)?|holds?|held|tak(?:e|es|en)|took|retain(?:s|ed)?|keeps?|kept|captur(?:es?|ed)|snatch(?:es|ed)?|clinch(?:es|ed)?|grab(?:s|bed)?) (?:C|U|G|the (?:seat|ward|division|contest))(?: from (?:the )?[AB])? (?:with|on|polling) <N>{_END}"),
    # The clause goes on: "takes the seat after polling 9,120".
    C("votes", 0.93, rf"{SUBJECT}(?: (?:becom\w+|is|was|will be) R)?(?:(?:[^.;:ANPDTBRG]|(?<=\b(?:for|as) )B\b|(?<=\b(?:for|as) the )B\b){{0,110}}?)(?: (?:after|by|despite|on|from|for)|,) {WINNING} <N>{_END}"),
    C("votes", 0.92, rf"{SUBJECT}[^.;:ANPDTBRG]{{0,90}}?, (?:but )?(?:with|on) <N>(?= votes){_END}"),
    C("votes", 0.94, rf"[who]{_ASIDE} (?:[a-z]+ ){{0,3}}(?:{_BEAT}|succeed\w*|replac\w+|follow\w*|tak\w+ over from) [vs](?: \(N\))?,?(?: (?:C|U|[a-z]+)){{0,4}} (?:after |by |with |on |while )?{WINNING} <N>{_END}"),
    C("votes", 0.88, r"{got}<N>(?= votes)" + _END),
    C("votes", 0.80, r"[who],? (?:who |which )?(?:[a-z]+ ){0,2}(?:{got})<N>" + _END),
    C("votes", 0.85, r"{got}<N> of the N"),
    C("votes", 0.80, r"polled <N>" + _END),
    # Their voters are the subject, or stand behind "by".
    C("votes", 0.975, r"<N> (?:out )?of (?:the |its |C's |our )?N (?:[a-z]+ ){0,4}?(?:on the (?:electoral )?(?:register|roll)|eligible|entitled|registered|electors|electorate|voters)(?: to vote)? (?:had |have )?(?:[a-z]+ly )?{backed} [who]"),
    C("votes", 0.95, r"[who] (?:has |have )?(?:actually |still )?(?:got|received|won|polled|took|had|attracted|secured|gained|managed) (?:fewer|more|less) votes than (?:G did |G had |they did )?(?:in Y|E)(?:,|:| -) <N>"),
    C("votes", 0.97, rf"<N>{_VOTERS}? (?:had |have |has |[a-z]+ly )?{{backed}} (?!by )[who]"),
    C("votes", 0.96, rf"(?<!\bevery )(?<!\beach )<N>{_VOTERS}? (?:who|that) (?:had |have |has |[a-z]+ly )?{{backed}} [who](?!'s)(?![^.;:]*\b(?:not|never|gone|went|left|elsewhere|deserted|vanished|disappeared|evaporated|melted|missing|better of|stayed|switched|defected|abandoned|walked|no longer|again|runner)\b)"),
    C("votes", 0.96, rf"<N>{_VOTERS}? (?:had |have |has )?(?:gave|lent|handed) (?P<who>[ABRGU]) (?:(?:an?|their|G) )?(?:[a-z]+ )?(?:votes?|support|backing|cross(?:es)?|trust)"),
    C("votes", 0.93, rf"<N>{_VOTERS}?(?: who| that)? (?:had |have |has |[a-z]+ly )?{{backed}} (?P<who>G)(?:(?=[,.;:)]|$| (?:in|on|this|and|but|to|at|were|was|are|is)\b)| names?\b)"),
    C("votes", 0.97, rf"[who]{_ASIDE} (?:was |were |is |are |had been |being |been )?(?:backed|supported|chosen|favoured|preferred|endorsed|picked|elected|trusted|voted for|the (?:choice|pick|preference|candidate) of|good for|worth) (?:by )?<N>(?= (?:of |[a-z-]+ )?(?:you|{_FOLK})\b)"),
    C("votes", 0.97, rf"[who]{_ASIDE} (?:[a-z]+ ){{0,2}}the (?:support|backing|votes|trust|confidence|endorsement|approval|choice|favour) of <N>{_END}"),
    C("votes", 0.94, r"<N>(?: votes)? (?:that |which )?(?:were )?(?:won|polled|taken|secured|received|gained|managed|cast|garnered|amassed|racked up|piled up|scraped together|attracted|collected|achieved|mustered|recorded|picked up) (?:by|for) [who]"),
    # The figure, a preposition, somebody.
    C("votes", 0.95, r"(?<![\w'-])(?<!\bN to )(?<!\bvotes to )(?<!\bby )(?<!\bby just )(?<!\bby only )(?<!\bby a mere )(?<!\bby some )(?<!\bby about )(?<!\bN of )(?<!\bN and )(?<!\b[AU] )<N>(?: votes)? (?:for|to|went to|going to|were cast for|cast for|came to|from) [who](?!(?: [a-z]+){0,2}'s? N)"),
    C("votes", 0.93, r"<N> (?:votes )?(?:on|with) which [who]"),
    C("votes", 0.955, r"[who],? (?:who |which )?(?:was|were|came|finished|had been|ended up|were left) (?:the )?(?:R|runners?-up|second|O|third|fourth) (?:to|behind) (?:the |[a-z]+ )?[ABRU],? (?:with|on|taking|polling) <N>" + _END),
    C("votes", 0.95, r"(?:out )?of (?:the )?N (?:valid |good )?(?:papers|votes|ballots|ballot papers|crosses)(?: (?:cast|counted|in all))?,? <N> (?:were|was|went to|belonged to|had been) (?:for )?(?:the )?[who](?:'s?)?(?=[.,;:)]|$| and\b)"),
    C("votes", 0.94, r"(?:last|bottom|rear|foot|plum last)(?: of the (?:poll|pile|list))?,? (?:with|on) (?:a (?:grand |meagre |final |mere |paltry )?(?:total|tally|haul) of )?<N>(?: votes)?,? (?:was|were|came|is) (?:the )?[who]"),
    C("votes", 0.94, r"with <N> votes,? [who]"),
    C("votes", 0.94, rf"(?:^|(?<![ABRGU)])[,;] |[:-] |and )(?:with |on |{WINNING} )<N>{{v}}, (?:(?:was|were|came|is|are) )?[who]"),
    C("votes", 0.94, rf"(?:gave|gives|awarded|awards|credited|handed|announced) (?P<who>[ABRU])(?: (?:man|woman|candidate|hopeful|lady))? (?:with )?<N>{_END}"),
    C("votes", 0.945, r"the <N>{v} (?:[a-z]+ly )?(?:scraped together|scratched together|given|collected|polled|won|taken|got|gathered|amassed|attracted|managed|mustered|piled up|racked up|recorded|cast|received) (?:by|to|for) (?:[ABU]'s )?[who]"),
    C("votes", 0.94, r"for [who],? there (?:were|was) <N>(?=[.,;:)]|$| votes)"),
    # The clause goes on: "gained 5.6 points and banked 9,120", "crossed the town and took 2,100".
    C("votes", 0.94, rf"[NPDT](?: points| votes)? and (?:[a-z]+ly )?{_WON} <N>{_END}(?! (?:of|people|voters|supporters))", subject="same"),
    C("votes", 0.93, rf"{SUBJECT}(?! (?:has|had|have)\b)[^.;:ANPDTBRU]{{2,70}}? (?:and|while|but|before) (?:[a-z]+ly )?(?:{_WON}|{_LEFT}) <N>{_END}"),
    C("votes", 0.95, r"[who],? (?:who|which) (?:has|had|have|got|took|won|polled|managed|drew|secured|mustered) (?:just |only |a mere )?<N>(?= votes|[.,;)]|$| and\b)(?! (?:and )?(?:seats|councillors|mps))"),
    C("votes", 0.94, r"(?<![\w'-])(?P<who>G) (?:own )?<N>(?: (?:votes|crosses|supporters|backers))? (?:is|was|were|being|compare[sd]|left|leaves|put|puts|gave|gives|made|makes|took|takes|brought|represent(?:s|ed)|amount(?:s|ed)|meant|means|fell|came|proved|translate[sd]|equat(?:es|ed)|works?|worked)\b(?! (?:ahead|behind|clear|adrift|short|shy))"),
    C("votes", 0.95, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,3}(?:the (?:first |[a-z]+ )?(?:choice|preference|pick|favourite) of|(?:had|has|have|enjoyed|with|won|got|earned) the (?:support|backing|votes|trust|confidence|blessing) of|(?:won|winning|captured|stole) the hearts of|good for) (?:just |only |some |all of |a mere )*<N>(?! of the )"),
    C("votes", 0.95, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:was|were|is|are|had been|been) (?:backed|supported|chosen|endorsed|picked|preferred|wanted) by (?:just |only |some |all of |a mere )*<N>(?! of the )"),
    C("votes", 0.93, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,2}(?:romped|strutted|strode|cruised|coasted|sailed|waltzed|tanked|flopped|bombed|survived|scraped (?:through|in|home)|limped)(?: (?:home|in|back|through|to victory|by N))?(?: on a score of| on| with| to)(?: just| only| a mere)? <N>(?! (?:to spare|clear|ahead|majority|in hand))"),
    C("votes", 0.95, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,2}(?:took|taking|claimed|claiming|grabbed|nicked|finished in|clung (?:on )?to|settled for|ended in) (?:a |the )?(?:[a-z]+ )?O (?:place|spot|position|slot)? ?(?:on|with) <N>(?! (?:to spare|clear|ahead|majority))"),
    C("votes", 0.94, r"(?P<who>[ABR])(?:,[^.;:ANPDT]{0,80},)? (?:had |has |have |with |needed |could find |found |drew |persuaded )(?:just |only |some |a mere |barely )*<N>(?: (?:votes|people|voters|supporters|souls|neighbours|constituents|friends|backers))? (?:behind (?:G|him|her|them)|on (?:G|his|her|their) side|in the bag|in the locker|to (?:G|his|her|their) name|beside (?:G|his|her|their) name)\b"),
    C("votes", 0.93, r"(?<!\bfrom )(?<!\bof )(?<!\bin )[who](?: (?:from|of|in|at) [CU])?,? whose <N>{v}(?! (?:{maj}|lead|[a-z]+ (?:majority|lead)|of|in|per)\b)"),
    C("votes", 0.96, r"(?:^|[.;:] |\bas (?:for|to) (?:the )?(?P<who>[ABRU]), )(?:and |but )?from (?:just |a mere |only |some |a |an )*(?:[a-z]+ )?<N>{v} to (?:just |a mere |only |some |a )*N{v}(?=[,.;]| and| -|$)", election="past"),
    C("votes", 0.98, r"[who](?: [a-z]+){0,4} from (?:[a-z]+ )?O(?: place)?(?: (?:E|in Y))?,? (?:with|on) <N>{v},? to (?:O|victory|win|the top)", election="past"),
    *(C(measure, 0.97, rf"[who](?:'s (?:vote|total|tally|support))?(?:,[^.;:ANPDT]{{0,60}},|,)? (?:has |have |had )?{moved}(?: back| away)?(?: by)? {figures}{_END}", sign=sign)
      for moved, sign in (("{down}", -1), ("{up}", 1)) for measure, figures in (("votes_change", r"<N> votes to N"), ("votes", r"N votes to <N>"))),
    C("votes", 0.95, rf"[who](?:'s?)? {_PILE} held (?:up|firm|steady)(?: [a-z]+)?(?::| -| at) <N>{_END}"),
    # From then to now: "Stuart Bonar saw 7,016 votes melt away to 1,265", "from 1,405 votes four years ago Ukip advanced to 4,301".
    C("votes", 0.96, rf"[who]{_ASIDE} (?:has |have |had )?(?:saw|seen|watched|see|sees) (?:some )?<N>{_VOTERS}? (?:[a-z]+ly )?(?:[a-z]+ ){{1,3}}to (?:just |a mere |only |barely |some )*N\b", election="past"),
    C("votes", 0.975, r"(?:^|[.;:,] |\band |\bbut )from (?:just |a mere |only |some |a )*<N>{v},?(?: (?:E|in Y|Y))?,? (?:the )?[who](?:'s?)? (?:[a-z]+ ){0,3}?(?:{up}|{down}|went|moved|reached|shot|leapt|slumped|shrivelled|bounded) (?:[a-z]+ ){0,2}?to (?:[a-z]+ ){0,2}?N\b", election="past"),
    C("votes", 0.95, rf"(?<!\b(?:margin|majority|lead|cushion)\b[^.;]{{0,90}})(?:the|those|than|with|on|as) <N>{{v}}(?: that| which)? [who] (?:had |has |could |himself |herself )?(?:[a-z]+ly )?{_WON}\b"),
    C("votes", 0.85, r"(?:compared (?:with|to)|against|to|and) <N> for [who](?! and\b)"),
    C("votes", 0.90, r"<N> (?:votes )?(?:cast|recorded) for [who]"),
    # Somebody's total.
    C("votes", 0.93, rf"[who] {_PILE}(?:,[^,NPDT]{{0,40}},)? {{be}}<N>{_END}"),
    C("votes", 0.92, rf"(?<!\b(?:majority|margin|cushion|lead|share|tally|turnout) (?:in|during|at|under|after|of|since) )(?<!\b(?:majority|margin|cushion|lead|share|tally|turnout) (?:in|during|at|under|after|of|since) the )"
      rf"[who](?:'s?) {_WORDS}{_PILE}?(?:,[^,NPDT]{{0,40}},)? ?{{be}}(?<!\bby )<N>{_END}(?! (?:[a-z]+ )?(?:majority|lead|cushion|margin|start|buffer|edge|advantage|deficit|swing)\b)"),
    C("votes", 0.94, rf"[who]'s (?:[a-z-]+ )?{_PILE} (?:of|was|is|were|came to|stood at|amounted to|reached|totalled) <N>{_END}"),
    C("votes", 0.96, rf"(?:votes|support|number of (?:votes|ballots|crosses|papers)|total|tally|poll|ballots|vote count)(?: (?:cast|won|polled|gained|recorded))? (?:for|of) [who](?:'s [a-z]+)? {{be}}<N>(?! for (?:the )?[ABRU]\b){_END}"),
    C("votes", 0.97, r"combined (?:vote|votes|total|tally) (?:of|for) (?:the )?(?:N )?[who] {be}<N>"),
    # Result lines: "Ann Archer (Lab) 9,120", "Lab 9,120 (45.6%, +5.6)", "ARCHER, Ann - 9,120 - ELECTED".
    C("votes", 0.96, r"[who] ?\(<N>(?:[ -]votes?)?[),;]"),
    C("votes", 0.94, r"[who],? <N>\)"),
    C("votes", 0.92, r"(?:^|[;:,.] |and |- |\* |\| )[who](?<!each [ABR])(?: \([^)]*\))?(?: (?:elected|re-elected|hold|gain|\(elected\)|\*elected\*))* ?[,:-]? ?<N>(?= votes|[;.]|, (?=(?:the )?[ABU])| ?[(;,.]|$| and | - P\b| - (?:elected|not elected|re-elected|[ABU])|,? (?:the )?[ABU]\b)(?! (?:seats|points|mps|votes? (?:short|ahead|behind|clear)))"),
    C("votes", 0.93, r"[who](?: &[^)]{0,20}\))?(?: \([^)]*\))? ?[,:-]? <N>(?= ?[(\[][+-]?P)"),
    C("votes", 0.955, r"[who](?<!N [ABR]) <N>(?= [ABU](?: &[^)]{0,20}\))? N\b)"),
    C("votes", 0.955, r"(?<=[ABR] N )[who] <N>(?= [ABU](?: &[^)]{0,20}\))? N\b|$)"),
    C("votes", 0.92, r"[who] ?\| ?<N>(?= ?\||$)"),
    C("votes", 0.92, r"[who](?<!each [ABR]) <N>(?! (?:votes? )?(?:short|shy|adrift|behind|ahead|clear|back|more|fewer|to (?:the good|spare)|off|away|too))(?= (?:votes|and|to)|[;,.(]| ?\(|$)"),
    # A place in the result.
    C("votes", 0.93, r"(?:finished|finishing|ended|ending|came|coming|was|is|placed|next|follow(?:ed|ing)|trail(?:ed|ing)) (?:[a-z]+ )?(?:O |last |next |bottom |runner-up )?(?:place )?(?:on|with|at) <N>" + _END),
    C("votes", 0.90, r"[who] (?:[a-z]+ )?(?:O|last|bottom|next)(?: place)? ?(?:\(|on |with |, )<N>" + _END),
    C("votes", 0.95, r"(?:regional|list|party|constituency|personal|electorate) (?:vote|poll|tally|total|haul) of <N>" + _END),
    C("votes", 0.92, r"O(?: place)? (?:on|with) <N>" + _END, subject="same"),
    # "The third-placed candidate's 4,577 votes", "the candidate who came third (4,577)"
    C("votes", 0.96, r"the (?P<k>O)[ -]placed? (?:candidate|party|man|woman|contender|challenger|runner|hopeful)(?:'s?)? (?:own |{got})?<N>" + _END, make="of_place", subject="none"),
    C("votes", 0.96, r"(?:the |whoever )(?:(?:candidate|party|man|woman|contender|challenger|hopeful) )?(?:who |that )?(?:came|finished|ended(?: up)?) (?:in )?(?P<k>O)(?: place)?,? (?:\(|(?:and |[a-z]+ly )?{got})<N>" + _END, make="of_place", subject="none"),
    # Behind the share or the change of the same party: "45.6 per cent (9,120 votes)", "added 619 votes for a total of 6,254".
    C("votes", 0.94, r"(?<!(?:majority|maj|lead|margin|ahead|clear|swing|turnout|by)\b[^.;]{0,40})P(?: share)?{of_vote}?(?:,? and|,? or|,| -| \(|,? from|,? on|,? with) ?<N> votes(?! (?:ahead|behind|clear|more|fewer|less|short|up|down|back))", subject="same"),
    C("votes", 0.92, r"P{of_vote}?, (?:on|with|polling) <N>(?=[.,;)]| and\b)", subject="same"),
    C("votes", 0.94, r"(?:added|put on|gained|lost|shed|dropped|up|down) N{v},? (?:for|to (?:finish|end|stand) (?:on|with|at)|to (?:poll|reach)|(?:end|finish)ing (?:up )?(?:on|with)|leaving G (?:on|with)|taking G to) <N>", subject="same"),
    # Two figures of a duel: "beat him by 9,120 votes to 8,455". The first is the winner's.
    C("votes", 0.98, rf"[who] (?:[a-z]+ ){{0,3}}{_BEAT} [vs](?: \([^)]*\))?(?:, [^,.;:NPDTABRG]{{2,50}}(?=,))?{_FOR_PLACE},? (?:by |on )?<N>{{v}}(?: to|-) ?N\b(?! (?:points|seats))"),
    C("votes", 0.98, rf"{_BEAT} [who](?<!edged G)(?: \([^)]*\))?(?:, [^,.;:NPDTABRG]{{2,50}}(?=,))?{_FOR_PLACE},? (?:by |on )?N{{v}}(?: to|-) ?<N>\b(?! (?:points|seats))"),
    C("votes", 0.98, r"[who] (?:[a-z]+ ){0,2}(?:won|wins|held on|hold on|edged (?:it|home)|held|took|nicked|shaded|sneaked|scraped|squeaked|clung on|triumphed|prevailed)(?: it| the (?:seat|ward|contest)| C| home| in| through)?,? (?:by )?<N>{v}(?: to|-) ?N\b(?! (?:points|seats|on the))"),
    C("votes", 0.98, r"[who] (?:[a-z]+ ){0,2}(?:won|wins|held on|hold on|edged (?:it|home)|held|took|nicked|shaded|sneaked|scraped|squeaked|clung on|triumphed|prevailed)(?: it| the (?:seat|ward|contest)| C| home| in| through)?,? (?:by )?N{v}(?: to|-) ?<N>\b(?! (?:points|seats|on the))", make="pair_second"),
    C("votes", 0.97, rf"[who] (?:[a-z]+ ){{0,3}}{_BEAT} [vs](?: \([^)]*\))?(?:[^.;:NPDTABRG]|N votes?){{0,50}}[,(:] ?<N>{{v}} ?(?:to|-|against|plays|v) ?N\b(?! (?:points|seats))"),
    C("votes", 0.97, rf"{_BEAT} [who](?<!edged G)(?: \([^)]*\))?(?:[^.;:NPDTABRG]|N votes?){{0,50}}[,(:] ?N{{v}} ?(?:to|-|against|plays|v) ?<N>\b(?! (?:points|seats))"),
    C("votes", 0.95, r"[who] (?:[a-z]+ ){0,3}(?:lost|losing)(?: (?:the )?(?:seat|C|G|it|ward))? (?:out )?to [vs](?: in C)?,? (?:by )?N{v} ?(?:to|-|against) ?<N>\b(?! (?:points|seats))"),
    # From one election to the next.
    C("votes", 0.93, rf"(?:votes?|vote count|tally|total|support|poll|haul|heap|pile) (?:[a-z]+ ){{0,2}}{_MOVED} (?:back |away )?(?:from N{{v}} )?to <N>{_END}"),
    # Within one contest: "preferences lifted her from 34,112 to 53,641".
    *(C("votes", 0.985, rf"(?:preferences|transfers|distribution|redistribution|second choices|later counts|the count)(?: (?:of|from) (?:the )?[ABU](?:'s?)?)?(?: [a-z]+){{0,3}}? [who](?: [a-z]+){{0,2}} {ends}{_END}")
      for ends in ("from <N>{v} to N", "from N{v} to <N>", "to <N>")),
    C("votes", 0.93, rf"(?:vote|votes|vote count|tally|total|poll|haul|heap|pile) (?:[a-z]+ ){{0,2}}{_MOVED} (?:back |away )?from <N>", election="past"),
    C("votes", 0.97, rf"[who](?:'s?)?(?: (?:saw|seen|watched|see|sees) (?:G|its|their|his|her))? (?:[a-z]+ )?{_PILE} (?:[a-z]+ ){{0,2}}{_MOVED}(?: [a-z]+)?,? (?:by N{{v}},? )?(?:from N{{v}} (?:(?:in Y|E) )?)?to <N>{_END}"),
    C("votes", 0.95, rf"[who](?:'s?)? (?:[a-z]+ )?{_PILE} (?:held (?:up|steady|firm)|levelled off|peaked|stuck|stalled|stopped|came in|settled|bottomed out|topped out|ended up|finished up) at <N>{_END}"),
    C("votes", 0.97, rf"[who](?:'s?)?(?: (?:saw|seen|watched|see|sees) (?:G|its|their|his|her))? (?:[a-z]+ )?{_PILE} (?:[a-z]+ ){{0,2}}{_MOVED} (?:[a-z]+ )?(?:by N{{v}},? )?from <N>{{v}}(?: (?:in Y|E))? to", election="past"),
    C("votes", 0.97, rf"[who],? (?:has |have |had |[a-z]+ly )*{_MOVED} (?:[a-z]+ )?from N{{v}}(?: (?:in Y|E))? to <N>{_END}"),
    C("votes", 0.97, rf"[who],? (?:has |have |had |[a-z]+ly )*{_MOVED} (?:[a-z]+ )?from <N>{{v}}(?: (?:in Y|E))? to N{_END}", election="past"),
    C("votes", 0.95, rf"[who](?:'s?)? {_PILE}, (?:which was |which had been )?N{{v}} (?:in Y|E), (?:was |is |were |{_MOVED} (?:to )?)<N>{_END}"),
    C("votes", 0.95, rf"[who],? (?:who|which) (?:had |has |have )?(?:[a-z]+ly )?(?:{_WON}|could (?:once |still )?(?:boast|call on|count on|muster|claim|find)) <N>{_END}"),
    C("votes", 0.95, rf"[who](?:'s?)? {_PILE} (?:has |have |had |was )?M,? (?:from N{{v}} (?:(?:in Y|E) )?)?to <N>{_END}"),
    C("votes", 0.96, rf"[who](?:'s?)? {_PILE}(?: (?:has|have|had|was|almost|nearly|more|than|about|over)){{0,3}} (?:M|halved|doubled|trebled),? from <N>{{v}}(?: (?:in Y|E))? to [NF]", election="past"),
    C("votes", 0.95, rf"[who](?:'s?)? {_PILE} (?:at|by|on|in) (?:the |G )?(?:[a-z]+ ){{1,5}}(?:stood at|was|were|came to|reached|read) <N>{_END}"),
    C("votes", 0.95, rf"(?:votes?|ballots|crosses)(?: cast)? in (?:favour|support) of (?:the )?[who] {{be}}<N>{_END}"),
    C("votes", 0.94, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:is|are) (?:down|back|up|stuck|becalmed|stranded) (?:at|on) <N>(?=[.,;)]|$| votes)"),
    C("votes", 0.955, r"the <N>{v} (?:that )?(?P<who>[ABRU])(?:'s?)? ?(?:candidate|man|woman|standard-bearer)? (?:had |could )?(?:[a-z]+ly |once )?(?:had|got|won|took|polled|managed|attracted|collected|secured|received|drew|call on) (?:[a-z]+ )?(?:E|in Y)\b"),
    C("votes", 0.955, r"the <N>{v} (?:that )?(?P<who>[ABRUG])(?:'s?)? predecessor (?:had |could )?(?:[a-z]+ly |once )?(?:had|got|won|took|polled|managed|attracted|collected|secured|received|drew|call on)\b", election="past"),
    C("votes", 0.95, rf"{SUBJECT}[^.;:ANPDTBRU]{{0,80}}?(?:,| and| but)? (?:{WINNING}|with|on) <N>{{v}} (?:against|to) N (?:for|by) "),
    C("votes", 0.92, r"[who]:? (?:[a-z,-]+ ){0,6}(?:from|down from|up from) <N>(?: votes)? to N", election="past"),
    C("votes", 0.90, rf"[who] {{gap}}(?:trailed|{_MOVED}) (?:from N(?: votes)? )?to <N>{_END}"),
    # A list of the official return: "Archer, Ann (Labour): 9,120".
    C("votes", 0.955, r"^(?P<who>[AR])(?: (?:U|[a-z'-]+)){0,3} \((?:the )?B(?: candidate)?\)(?::| -) <N>(?=$|[.;,]| - )"),
    C("votes", 0.955, rf"[who]{_ASIDE} (?:has |had )?(?:saw|seen|watched|watching|seeing) N{{v}} (?:{_FALL}|melt|evaporate|vanish|disappear|dwindle|wither|shrivel|ebb|drain|crumble) (?:away )?to <N>(?! (?:[a-z]+ )?(?:seats|councillors|mps)\b)"),
    # The party or place behind a name.
    C("votes", 0.945, rf"[who] (?:of|for|representing) (?:the )?(?:[a-z-]+ ){{0,3}}(?:[a-z-]+|B|U)(?:,[^.;:ANPDT]{{0,60}},)? (?:had |has |[a-z]+ly )*(?:{_WON}|{_LEFT}) <N>(?=[.,;:)]|$|,? (?:and|but|to|or|while|which)\b| (?:[a-z-]+ )?{_FOLK}\b){_END}"),
    C("votes", 0.95, r"[who](?: (?:for|of) (?:the )?[BU])?,? whose <N>(?: votes| (?:first|O) preferences)? (?!(?:was|is) (?:the )?(?:[a-z-]+est|most|least)\b)(?:amount|equat|represent|work|was|were|is|are|left|leaves|put|gave|gives|earned|proved|made|makes|trail|compar|fell|would|kept|secured|ensured|took|brought|bought|saved|cost)"),
    C("votes", 0.95, rf"[who](?:,[^.;:NPDT]{{0,80}},)? (?:was|were|is|are|proved|became) (?:the )?(?:O |X |top |number one |favoured |preferred )?(?:choice|pick|preference|selection|favourite) of <N>(?=[.,;)]|$| (?:[a-z-]+ )?{_FOLK}\b| of (?:the|our|G) )"),
    C("votes", 0.955, rf"[who](?:,[^.;:NPDT]{{0,80}},)? (?:had|has|have|with|won|enjoyed|attracted|kept|retained) the (?:support|backing|votes?|confidence|trust|blessing|endorsement) of <N>(?=[.,;)]|$| (?:[a-z-]+ )?{_FOLK}\b| of (?:the|our|G) )"),
    C("votes", 0.955, r"(?:gave|gives|handed|awarded|granted|credited) (?:the )?[who] (?:with )?<N>(?= (?:votes|ballots|crosses|first preferences)\b(?! (?:more|fewer|less|to spare|clear|ahead))| of (?:G|their|its) (?:votes|ballots|crosses))"),
    C("votes", 0.95, r"<N> (?:ballots|ballot papers|crosses|papers|slips)(?: (?:were|had been))?(?: (?:cast|marked|filled in))? (?:for|in favour of) [who]"),
    C("votes", 0.95, r"[who] and [vs] (?:could not be (?:separated|split|divided)|tied|(?:finished|were|ended) (?:level|tied|neck and neck)|shared)[^.;NPDT]{0,40} <N>(?: votes)? (?:apiece|each)\b"),
    C("votes", 0.945, rf"[who]{_ASIDE} (?:had |has )?(?:kept|flew|flown|held|carried|hoisted|raised|waved) (?:the|G) (?:[a-z]+ |B )?(?:flag|banner|standard|torch|flame|colours) (?:flying |aloft |high |alight |for (?:the )?[AB] )*(?:with|on) <N>{_END}"),
    C("votes", 0.945, rf"{SUBJECT}[^.;:ANPDTBR]{{0,80}}, N{{v}} (?:short of|behind|adrift of) (?:the )?[vs],? (?:with|on) <N>{_END}"),
    # Two figures, the winner's first: "saw off a challenge from Baker, 422 to 410", "lost it to Archer, 9,120 to 8,455".
    C("votes", 0.955, rf"{SUBJECT} (?:[a-z]+ ){{0,2}}{_BEAT} (?:(?:an?|the) (?:[a-z]+ |B )?(?:challenge|bid|threat) from )?[vs],? <N>{{v}} (?:to|against|v) N(?: votes)?(?=[.,;)]|$)"),
    C("votes", 0.955, rf"{_BEAT} (?:(?:an?|the) (?:[a-z]+ |B )?(?:challenge|bid|threat) from )?[who],? N{{v}} (?:to|against|v) <N>(?: votes)?(?=[.,;)]|$)"),
    C("votes", 0.955, r"(?:lost|losing|loses|ceded|surrendered|yielded) (?:C|G|it|the (?:seat|ward|division|constituency)) (?:[a-z]+ly )?to [who], <N>{v} to N(?: votes)?(?=[.,;)]|$)"),
    C("votes", 0.955, rf"{SUBJECT}[^.;:NPDTABR]{{0,60}} (?:lost|losing|loses|ceded|surrendered|yielded) (?:C|G|it|the (?:seat|ward|division|constituency)) (?:[a-z]+ly )?to [vs], N{{v}} to <N>(?: votes)?(?=[.,;)]|$)"),
    C("votes", 0.75, r"(?<!from )<N> votes(?! (?:cast|were|short|ahead|behind|clear|adrift|separated|divided|between|more|fewer|less|up|down|in it|to spare|to the good|wide|on (?:his|her|their)|counted|in total|in all|better|back|had been|fewer|off|away|going))"),
)

VOTES_CHANGE: tuple[C, ...] = (
    # Somebody, a verb, by how much.
    C("votes", 0.98, r"[who],? (?:who|which) had (?:given|won|earned|brought|secured|delivered|got) (?:(?:the )?[BU] )?(?:an? |G )?(?:[a-z]+ )?<N>(?: votes)?(?=[.,;]|$| and\b| last| E| in Y)", election="past"),
    *(C("votes_change", 0.975, rf"[who](?: \([^()]*\))?,? (?:which|who|whose party) (?:had |has |have )?(?:[a-z]+ly )?(?:{verbs}) <N>{{v}}(?! (?:more|fewer)? ?(?:seats|mps|councillors))(?=[.,;)]|$| and\b| on\b| since\b| compared\b)", sign=sign)
      for verbs, sign in (("added|gained|put on|found another|picked up another", 1), ("lost|shed|dropped|mislaid|haemorrhaged", -1))),
    C("votes_change", 0.96, r"[who](?!(?:'s?)? (?:[a-z]+ ){0,2}(?:share|slice|percentage|seats|mps|councillors|members)\b)(?:'s?(?: (?:vote|votes|tally|total|support))?)?(?: in C)?(?:,[^.;:ANPDT]{0,80},|, (?:who|which) [^.;:,ANPDT]{0,40}N{v}[^.;:,ANPDT]{0,30} (?:E|in Y),)? (?:[a-z]+ ){0,4}?(?:{down})(?: as well| too| again)?,? (?:by |of )?<N>{v}(?! (?:seats|councillors|mps|points|deposits?|wards|divisions|councils|constituencies|to|short|behind|adrift)\b)", sign=-1),
    C("votes_change", 0.95, r"[who]'s?(?: (?:vote|votes|tally|total|support))?(?: in C)?(?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,4}?(?:{up}) (?:by |of )?<N>{v}(?! (?:seats|councillors|mps|points|deposits?|wards|divisions|councils|constituencies|candidates|to)\b)", sign=1),
    C("votes_change", 0.97, rf"[who](?:'s?)? (?:[a-z]+ )?{_PILE} (?:[a-z]+ ){{0,3}}?{{down}}(?: (?:by |of )?|, by )<N>{{v}}(?! (?:seats|points|short|behind|adrift)\b)", sign=-1),
    C("votes_change", 0.97, rf"[who](?:'s?)? (?:[a-z]+ )?{_PILE} (?:[a-z]+ ){{0,3}}?{{up}}(?: (?:by |of )?|, by )<N>{{v}}(?! (?:seats|points)\b)", sign=1),
    C("votes_change", 0.96, rf"[who]{_ASIDE} (?:[a-z]+ly |had |has |have |also )*{_LOSE} (?:another |some )?<N>(?={_VOTERS}?\b)(?! (?:seats|councillors|mps|points|deposits)\b)", sign=-1),
    C("votes_change", 0.96, rf"[who]{_ASIDE} (?:[a-z]+ly |had |has |have |also )*{_ADD} (?:another |a further |an extra |an additional )?<N>(?:(?= (?:more |extra |new |additional )?{_FOLK}\b)| (?:more )?(?=on (?:to )?(?:E|G|the)|compared|since|to (?:G|[a-z]+) ))(?! points)", sign=1),
    C("votes_change", 0.96, rf"[who]{_ASIDE} (?:[a-z]+ly |had |has |have )*{_WON} (?:another |a further |an extra |an additional )<N>{_END}", sign=1),
    C("votes_change", 0.96, rf"[who] (?:has |have |had )?(?:saw|seen|watched|see|sees) (?:G|its|their|his|her) (?:[a-z]+ )?{_PILE} (?:[a-z]+ ){{0,2}}{_FALL} by <N>", sign=-1),
    C("votes_change", 0.96, rf"[who] (?:has |have |had )?(?:saw|seen|watched|see|sees) (?:G|its|their|his|her) (?:[a-z]+ )?{_PILE} (?:[a-z]+ ){{0,2}}{_RISE} by <N>", sign=1),
    C("votes_change", 0.98, r"(?:pil(?:ed|ing)|put(?:ting)?|add(?:ed|ing)|heap(?:ed|ing)|bolt(?:ed|ing)|tack(?:ed|ing)|stuck|sticking) (?:another |an extra |a further )?<N>(?: votes)? on ?to (?:the )?[who]'s (?:[a-z]+ ){0,2}(?:score|tally|total|vote|pile|count|column|haul|figure)", sign=1),
    C("votes_change", 0.96, rf"[who]{_ASIDE} (?:has |have |had )?(?:saw|seen|watched|see|sees) (?:some )?<N>(?:{_VOTERS}| of [ABRUG](?:'s?)? (?:[a-z]+ )?{_FOLK})? (?:[a-z]+ly )?(?:disappear|vanish|evaporate|melt|go|drift|desert|walk|leave|slip|defect|drain|crumble|float|peel)\b(?! (?:[a-z]+ ){{0,2}}to (?:[a-z]+ ){{0,2}}N)", sign=-1),
    C("votes_change", 0.95, rf"<N>{_VOTERS} (?:have |had |has )?(?:deserted|abandoned|forsook|forsaken|left|walked (?:out on|away from)|drifted (?:away )?from|defected from|fell away from|turned (?:G|their) backs? on|ditched|dumped|gave up on|given up on|quit|jilted|spurned) (?<!(?:votes?|ballots?|crosses|papers)(?: (?:have|had|has))? left )[who]", sign=-1),
    C("votes_change", 0.95, r"(?:votes?(?: cast)?(?: for [who])?|total|tally|vote count)(?: [a-z]+){0,8}? (?:was |were |is |are )?{down} (?:by )?<N>", sign=-1),
    C("votes_change", 0.95, r"(?:votes?(?: cast)?(?: for [who])?|total|tally|vote count)(?: [a-z]+){0,8}? (?:was |were |is |are )?{up} (?:by )?<N>", sign=1),
    C("votes_change", 0.955, r"<N> (?:have |had |has )?(?:deserted|abandoned|forsook|walked (?:out on|away from)|drifted (?:away )?from|defected from|fell away from|turned (?:G|their) backs? on|ditched|gave up on) [who]", sign=-1),
    C("votes_change", 0.955, r"[who](?: [a-z]+){0,4},? with <N>{v} (?:going|gone|having gone|seeping|draining|drifting|melting|leaking) (?:missing|astray|elsewhere|walkabout|west|away)", sign=-1),
    C("votes_change", 0.97, r"votes (?:lost|shed|mislaid|dropped|forfeited) by [who] {be}<N>", sign=-1),
    C("votes_change", 0.97, r"(?:votes (?:gained|added|won back|put on)|extra votes(?: gained| won)?) by [who] {be}<N>", sign=1),
    C("votes_change", 0.955, r"[who],? (?:(?:with|by|up|had|took|got|won) )(?:an? )?(?:extra|additional|another|further) <N>(?=[.,;)]|$| votes| and\b)", sign=1),
    C("votes_change", 0.965, r"[who],? (?:with|by|up|had|took|got|won|added|found|gained) <N>{v} (?:extra|additional)(?=[.,;)]|$| and\b)", sign=1),
    C("votes_change", 0.975, r"[who] (?:[a-z]+ )?" + OUTDID_PREDECESSOR + r" by <N>{v}", sign=1),
    C("votes_change", 0.93, r"<N> of (?:them|those|these) (?:[a-z]+ )?" + AWAY, sign=-1, subject="same"),
    C("votes_change", 0.93, r"<N> of (?:[who](?:'s?)?|G) (?:[a-z]+ ){0,2}(?:supporters|voters|backers|votes|followers|people) (?:[a-z]+ly |had |have )*(?:legged it|deserted|left|walked|went (?:elsewhere|missing)|stayed (?:at home|away)|switched|vanished|evaporated|melted away|disappeared|defected|jumped ship|peeled off|drifted (?:away|off)|abandoned)", sign=-1),
    # "Each went home with fewer votes than last time, she by 2,880, he by 6,545".
    *(C("votes_change", 0.985, rf"\b{word} (?:[a-z]+ )?{_FOLK} than (?:(?:G|they|he|she) (?:had |did )?)?(?:E|in Y)(?:,|:| -) {others}(?:the )?[who](?: (?:down|up|off))? by <N>", sign=sign)
      for word, sign in (("(?:fewer|less)", -1), ("more", 1)) for others in ("", r"(?:the )?[ABRUG] by N,? (?:and )?")),
    C("votes_change", 0.955, r"[who]'s? (?:[a-z]+ )?(?:loss|losses) (?:over|in|during|across) (?:the|that|those) (?:same )?[a-z]+(?: [a-z]+)? (?:was|were|came to|amounted to) <N>", sign=-1),
    C("votes_change", 0.955, r"[who]'s? (?:[a-z]+ )?(?:gain|gains) (?:over|in|during|across) (?:the|that|those) (?:same )?[a-z]+(?: [a-z]+)? (?:was|were|came to|amounted to) <N>", sign=1),
    C("votes_change", 0.955, rf"[who]{_ASIDE} (?:[a-z]+ly |had |has )*{_WON} <N> (?:fewer|less) {_FOLK} than (?:G|it|they|the party) (?:did|had|got|polled|managed|won|received|secured)\b", sign=-1),
    C("votes_change", 0.955, rf"[who]{_ASIDE} (?:[a-z]+ly |had |has )*{_WON} <N> more {_FOLK} than (?:G|it|they|the party) (?:did|had|got|polled|managed|won|received|secured)\b", sign=1),
    # "Labour's 5,900 extra votes", "the 21,700 Tories who went missing".
    C("votes_change", 0.95, rf"[who](?:'s?)? <N> (?:extra|additional|more|new|further) {_FOLK}\b(?! than)", sign=1),
    C("votes_change", 0.95, rf"[who](?:'s?)? <N> (?:lost|missing|absent|mislaid|vanished|departed|disappearing) {_FOLK}\b", sign=-1),
    C("votes_change", 0.95, rf"<N> (?:lost |missing |absent )?[who](?:'s?)?(?: {_FOLK})? (?:who|that|which) (?:had |have |simply )*(?:went|gone) (?:missing|awol|walkabout|elsewhere|absent)\b", sign=-1),
    C("votes_change", 0.95, rf"<N> (?:missing|lost|absent|vanished) [who](?:'s?)?(?: {_FOLK})?(?! seats)(?=[,.;:)]|$| (?:who|that|which|was|were|had|would|could|went|cost|made|decided)\b)", sign=-1),
    # More or fewer voters are the subject: "2,880 fewer people put a cross beside her name".
    C("votes_change", 0.975, rf"<N> (?:fewer|less) (?:[a-z]+ )?{_FOLK}(?: who)? (?:had |have |has )?{{backed}} (?:[who]|(?P<who>G)(?: (?:names?|candidates?|man|woman|standard-bearer|hopeful|nominee)\b|(?=[,.;]|$| than| this| in))){_NOT_ANOTHER}", sign=-1),
    C("votes_change", 0.975, rf"<N> more (?:[a-z]+ )?{_FOLK}(?: who)? (?:had |have |has )?{{backed}} (?:[who]|(?P<who>G)(?: (?:names?|candidates?|man|woman|standard-bearer|hopeful|nominee)\b|(?=[,.;]|$| than| this| in))){_NOT_ANOTHER}", sign=1),
    C("votes_change", 0.96, rf"<N> (?:[a-z]+ )?{_FOLK} (?:have |had |has )?(?:stopped|ceased|given up|gave up|quit) (?:voting(?: for)?|backing|supporting|choosing) [who]", sign=-1),
    C("votes_change", 0.955, rf"[who]{_ASIDE} (?:[a-z]+ly |had |has |have |even |also )*(?:found|{_WON}) <N> (?:extra|additional|further|new|more) {_FOLK}\b(?! than)", sign=1),
    C("votes_change", 0.95, rf"[who]{_ASIDE} (?:[a-z]+ly |had |has |have |even |also )*(?:found|stuck|piled on|tacked on|heaped) another <N>(?! of)", sign=1),
    C("votes_change", 0.945, rf"(?:,| and| but) (?:[a-z]+ly )?(?:lost|shed|mislaid|dropped|forfeited|haemorrhaged|squandered) <N>(?= {_FOLK}\b)", sign=-1, subject="same"),
    C("votes_change", 0.945, rf"(?:,| and| but) (?:[a-z]+ly )?(?:gained|added|put on|piled on|acquired) <N>(?= {_FOLK}\b)", sign=1, subject="same"),
    C("votes_change", 0.93, r"[who](?:'s?)?(?:,[^.;:ANPDT]{0,80},)? (?:(?!majority|turnout|seats|lead|register|electorate)[a-z-]+ ){1,6}?(?<=[a-z]) ?(?::|,| -) (?:up|down) (?:by )?<N>{v}(?=[.;)]|$|, T)"),
    # Fewer or more than at the election before.
    C("votes_change", 0.97, rf"[who](?:'s?)?(?: {_PILE})?,? (?:[a-z]+ ){{0,3}}?<N>{{v}} {_FEWER}{_THEN}", sign=-1, make="votes_change"),
    C("votes_change", 0.97, rf"[who](?:'s?)?(?: {_PILE})?,? (?:[a-z]+ ){{0,3}}?<N>{{v}} {_MORE}{_THEN}", sign=1, make="votes_change"),
    C("votes_change", 0.96, rf"[who](?:'s?)? (?:[a-z]+ )?{_PILE} (?:is|was|were|are|finished|ended up) <N>{{v}} (?!short\b){_FEWER}(?=[.,;)]|$| and\b| but\b)", sign=-1),
    C("votes_change", 0.96, rf"[who](?:'s?)? (?:[a-z]+ )?{_PILE} (?:is|was|were|are|finished|ended up) <N>{{v}} {_MORE}(?=[.,;)]|$| and\b| but\b)", sign=1),
    C("votes_change", 0.955, r"[who] (?:[a-z]+ ){0,3}?<N> (?:fewer|less) (?:votes )?than (?:G|it|they|the party|[who]) (?:did|had|got|polled|won|managed|received|secured)\b", sign=-1),
    C("votes_change", 0.955, r"[who] (?:[a-z]+ ){0,3}?<N> more (?:votes )?than (?:G|it|they|the party|[who]) (?:did|had|got|polled|won|managed|received|secured)\b", sign=1),
    C("votes_change", 0.965, rf"N{{v}}(?:,| -| \()? ?(?:[a-z ]{{0,16}})?<N>{{v}} {_FEWER}{_THEN}", sign=-1, subject="same"),
    C("votes_change", 0.965, rf"N{{v}}(?:,| -| \()? ?(?:[a-z ]{{0,16}})?<N>{{v}} {_MORE}{_THEN}", sign=1, subject="same"),
    C("level_change", 0.94, rf"(?:^|[.;:-] )(?:and )?(?:G|true, that|that|this|which)(?:'s| is| was| represents| means)? <N>{{v}} {_FEWER}{_THEN}", sign=-1, make="change_of_last", subject="same"),
    C("level_change", 0.94, rf"(?:^|[.;:-] )(?:and )?(?:G|true, that|that|this|which)(?:'s| is| was| represents| means)? <N>{{v}} {_MORE}{_THEN}", sign=1, make="change_of_last", subject="same"),
    C("votes_change", 0.945, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ly |had to |has to )*(?:made|making|make) do with <N>{v} (?:fewer|less)(?=[.,;)]|$| and\b| but\b)", sign=-1),
    C("votes_change", 0.95, r"N(?: votes)?(?:,|:| -) <N>(?: votes)? (?:fewer|less)(?=[.;)]|$| and\b)", sign=-1, subject="same"),
    C("votes_change", 0.95, r"N(?: votes)?(?:,|:| -) <N>(?: votes)? (?:extra|more)(?=[.,;)]|$| and\b)(?!, or)", sign=1, subject="same"),
    C("level_change", 0.955, rf"(?:^|[.;:] )(?:[a-z]+, )?(?:that|this|which)(?: is|'s| was| represents) <N>{{v}} (?:fewer|less|smaller|slimmer) than [who]{_HAD_THEN}", make="change_of_last", sign=-1),
    C("level_change", 0.955, rf"(?:^|[.;:] )(?:[a-z]+, )?(?:that|this|which)(?: is|'s| was| represents) <N>{{v}} (?:more|bigger|larger) than [who]{_HAD_THEN}", make="change_of_last", sign=1),
    # Behind the figure itself: "2,100 votes, down 900".
    C("votes_change", 0.955, r"N(?: votes)?,? (?:- |\()?<N>{v} (?:down|fewer|lower)(?= (?:in spite|despite|even|though|although|but|and|since|because|thanks)\b)", sign=-1, subject="same"),
    C("votes_change", 0.955, r"N(?: votes)?,? (?:- |\()?<N>{v} (?:up|more|higher)(?= (?:in spite|despite|even|though|although|but|since|because|thanks)\b)", sign=1, subject="same"),
    C("votes_change", 0.955, r"N(?: votes)?,? (?:- |\()?<N>{v} (?:extra|additional|on top|to the good)(?=[.,;)]| -|$| (?:on|compared|than)\b)", sign=1, subject="same"),
    C("votes_change", 0.95, r"N(?: votes)?,? ?(?:-|,|\()? ?(?:[a-z ]{0,16})?(?:down|a (?:fall|drop|loss|slide|slump|decline|decrease|reduction|dip|collapse) of) (?:by )?<N>{v}(?! (?:to)\b)", sign=-1, subject="same"),
    C("votes_change", 0.95, r"N(?: votes)?,? ?(?:-|,|\()? ?(?! ?(?:[a-z]+ )*(?:racked|picked|piled|notched|chalked|clocked|totted|mopped|scooped|hoovered|having) )(?:[a-z ]{0,16})?(?:up|an? (?:rise|gain|increase|improvement|advance|jump|leap|surge) of) (?:by )?<N>{v}(?! (?:to)\b)", sign=1, subject="same"),
    C("votes_change", 0.955, r"N(?: votes)?(?:,| -| \()? ?(?:which |that )?(?:was |were |is |are |- )?<N>(?: votes)? (?:down|fewer|lower|less)(?: (?:on|than|from)\b|[.,;)])(?! [ABR](?! (?:did|got|had|managed|polled)))", sign=-1, subject="same"),
    C("votes_change", 0.955, r"N(?: votes)?(?:,| -| \()? ?(?:which |that )?(?:was |were |is |are |- )?<N>(?: votes)? (?:up|more|higher)(?: (?:on|than) (?:E|in Y|he|she|it|they|G|the (?:last|previous)))", sign=1, subject="same"),
    # The fall itself is the noun.
    C("votes_change", 0.97, rf"<N>(?:[ -]votes?)? (?:drop|fall|decline|slump|collapse|loss|decrease|slide|reduction|dip|plunge) in (?:the )?(?:[a-z]+ for )?[who](?:'s?)?(?: {_PILE})?", sign=-1),
    C("votes_change", 0.97, rf"<N>(?:[ -]votes?)? (?:rise|increase|gain|jump|surge|improvement|leap|boost) in (?:the )?(?:[a-z]+ for )?[who](?:'s?)?(?: {_PILE})?", sign=1),
    C("votes_change", 0.975, r"(?:drop|fall|decline|slump|collapse|loss|decrease|slide|reduction|dip|plunge) of <N>{v} (?:in|on|off|for|from) (?:the )?(?:(?:number of )?[a-z]+ for )?[who]", sign=-1),
    C("votes_change", 0.975, r"(?:rise|increase|gain|jump|surge|improvement|leap|boost) of <N>{v} (?:in|on|for) (?:the )?(?:(?:number of )?[a-z]+ for )?[who]", sign=1),
    C("votes_change", 0.97, rf"(?:drop|fall|decline|slump|collapse|loss|decrease|slide|reduction) in (?:the )?[who](?:'s?)? {_PILE} (?:of|was|is|were|came to|amounted to) <N>", sign=-1),
    C("votes_change", 0.97, rf"(?:rise|increase|gain|jump|surge|improvement) in (?:the )?[who](?:'s?)? {_PILE} (?:of|was|is|were|came to|amounted to) <N>", sign=1),
    # In per cent of what it was.
    *(C(measure, 0.99, rf"[who](?:'s?)? (?:vote|support|tally|total|poll)(?: [a-z]+){{0,3}}? {moved}(?: by)? {figures}(?: (?:votes|ballots|people|voters|crosses))", sign=sign)
      for moved, sign in (("{down}", -1), ("{up}", 1)) for measure, figures in (("votes_percent", r"<P>,? (?:or|which is|that is|-|\() ?N"), ("votes_change", r"P,? (?:or|which is|that is|-|\() ?<N>"))),
    C("votes", 0.955, r"[who],? (?:(?:with|on|had|has|got|took|won|polled|polling|managed|managing) )(?:[a-z]+ ){0,3}?[FM] (?:as|that|of that)(?: (?:many|much|number|total))?(?: (?:votes|people|supporters))? \(<N>\)"),
    # "He shed 1,952 supporters and still secured 22,752", "her 2,486 good enough for fourth".
    C("votes", 0.95, rf"[who](?:,[^.;:ANPDT]{{0,60}},)? (?:[a-z]+ ){{1,3}}N{{v}}(?: [a-z]+){{0,3}},? (?:and|but|yet) (?:(?:still|yet|even so|nevertheless|nonetheless|duly|even then) )+{_WON} <N>{_END}"),
    C("votes", 0.955, r"[who](?:'s)? <N>{v} (?:(?:was|were|being) )?(?:just |only )?(?:good enough|enough|good|sufficient) for (?:a |the )?(?:[a-z]+ )?(?:O|last|bottom|R)\b"),
    C("votes_percent", 0.96, r"<PF> of (?:the |G )?[who](?:'s?)? (?:vote|votes|voters|support|supporters|backers)(?: (?:E|in Y))? (?:has |have |had )?(?:[a-z]+ )?(?:melted|evaporated|vanished|disappeared|gone|went|deserted|walked|fled|defected|drained|been washed|evaporate|vanish|disappear|wandered|drifted|ebbed|leaked|seeped)", sign=-1, make="fall_by"),
    # a button or a box marked so
    C("votes", 0.96, r"<N>(?: (?:[a-z]+|U)){0,2} (?:pressed|hit|punched|chose|picked|opted for|went for|plumped for|ticked|selected) (?:the )?[who](?= (?:button|option|box)| |[.,;]|$)(?! (?:as|over|in E)\b)"),
    C("votes", 0.96, r"[who](?:'s?)? (?:option|button|box|choice),? {got}<N>{v}"),
    C("votes_percent", 0.98, r"(?:number of votes|vote (?:count|tally|total))(?: [a-z]+){0,3}? {down} (?:by )?<P>", sign=-1),
    C("votes_percent", 0.98, r"(?:number of votes|vote (?:count|tally|total))(?: [a-z]+){0,3}? {up} (?:by )?<P>", sign=1),
    C("votes_percent", 0.98, r"[who](?:'s?)? (?:number of votes|(?:raw |actual |total )?vote (?:count|tally|total)|raw vote|actual vote|tally|haul|vote in absolute terms)(?: [a-z]+){0,3}? {down} (?:by )?<P>", sign=-1),
    C("votes_percent", 0.98, r"[who](?:'s?)? (?:number of votes|(?:raw |actual |total )?vote (?:count|tally|total)|raw vote|actual vote|tally|haul|vote in absolute terms)(?: [a-z]+){0,3}? {up} (?:by )?<P>", sign=1),
    *(C("votes_percent", 0.98, rf"[who](?:'s?)? (?:(?:own|total|raw) )?(?:pile|heap|stack|bundle|mountain|hoard|number|count|tally|total|haul)(?: of (?:papers?|votes|ballots|crosses|ballot papers|voters|supporters))?(?: [a-z]+){{0,3}}? {moved} (?:by )?<P>(?![ -]points?)", sign=sign)
      for moved, sign in (("(?:{down}|shrivel(?:led|s)|thinn?(?:ed|s)|contracted)", -1), ("(?:{up}|fattened|expanded)", 1))),
    *(C("votes_percent", 0.98, r"number of (?:votes|people|voters|ballots|crosses|electors|supporters)(?: cast| voting| putting (?:a|their) (?:cross|mark|X)| backing| who (?:voted|backed|put [a-z ]+))?(?: for| (?:beside|against|next to))?(?: (?:[GC]|her|his|their|its|the party's|the) names?| [who](?:'s? name)?)(?: [a-z]+){0,3}? " + moved + r" (?:by )?<P>", sign=sign)
      for moved, sign in (("{down}", -1), ("{up}", 1))),
    C("votes_percent", 0.965, rf"[who]{_ASIDE} (?:[a-z]+ly |had |has |have |also )*(?:{_LOSE}|lost|shed) (?:N(?: votes| voters| supporters)?,? (?:or|that is|which is|equal to|- )?(?: or)? ?)?<P> of (?:G|its|their|his|her|the) (?:(?:[a-z]+|Y|E|[AB]'s) ){{0,2}}(?:votes?|voters|supporters|support|total|tally|backers)(?! share)\b", election="this", sign=-1),
    C("votes_percent", 0.975, r"from N{v} to N{v}(?:,| -| \(|, which is|; that is) ?(?:or )?(?:an? )?(?:[a-z]+ ){0,2}?(?:cut|fall|drop|slump|decline|decrease|loss|collapse|slide|plunge|reduction|crash|dip) of <P>(?![ -]points?)", sign=-1, subject="same"),
    C("votes_percent", 0.975, r"from N{v} to N{v}(?:,| -| \(|, which is|; that is) ?(?:or )?(?:an? )?(?:[a-z]+ ){0,2}?(?:rise|increase|gain|growth|jump|leap|surge|improvement|climb) of <P>(?![ -]points?)", sign=1, subject="same"),
    C("votes_percent", 0.95, r"(?:votes?|tally)(?: [a-z]+){0,3}? {down} (?:by )?<P>", sign=-1),
    C("votes_percent", 0.95, r"(?:votes|tally)(?: [a-z]+){0,3}? {up} (?:by )?<P>", sign=1),
)
