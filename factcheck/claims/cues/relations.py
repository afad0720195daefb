"""Cues of gaps between two, sums of several, ratios. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

# --- pieces -----------------------------------------------------------------------------------------------------

# Before a name that begins a gap: not the object of another verb or preposition ("beat Labour, 300 ahead of the Greens").
_FREE = r"(?<![\w'-])(?<!\b(?:beat|beats|beating|pipping|defeating|trailed|trails|trailing|led|leads|leading|pipped|pips|edged|outpolled|unseated|ousted|defeated|toppled|overtook|over|than|from|to|of|ahead|behind|by|for|against|between|after)(?: (?:the|a|an|his|her|their|its))? )"
# Between a name and its gap: brackets, an aside, a verb, its place and its votes; no other name, no other election.
_MID = (
    r"(?: \([^()]{0,40}\))?(?:,(?:[^.;:ABREYNPDT]{0,70}| (?:[a-z]+ ){0,3}(?:on|with|at) [NP](?: votes)?),)?(?: [a-z'-]+){0,6}?"
    r"(?:(?: in| into)? (?:O(?: place)?|N(?: votes?)?|P|C)(?: of the votes?)?(?: \([^()]{0,14}\))?,?(?: [a-z]+){0,3}?){0,2}?(?:,| -| but| and)?(?: a)?(?: further)? "
)
# The gap itself: votes here, points in the twin of the line (see `_twins`).
_GAP = "<#>"
_AHEAD_OF = r"(?:(?:ahead|clear|in front) of|above|to the good of|better than|to spare over|too many for|too good for)"
_BEHIND_OF = r"(?:behind|adrift of|short of|shy of|back from|back on|off|below|beneath|away from|fewer(?: (?:votes|voters|people|ballots|supporters|crosses|electors|residents))? than|less than|worse than|lower than|worse off than|down on|too few to (?:catch|overhaul|overtake|beat|pass|keep up with|match))"
_MORE_THAN = r"(?:more(?: (?:votes|voters|people|ballots|supporters|crosses|electors|residents))? than|better than|higher than|up on)"
# Not "more than Labour managed in 2019", which is a change.
_NOW = r"(?!'s? (?:[a-z]+ )?(?:majority|margin|lead|cushion)\b)(?! (?:won|lost|triumphed|got (?:in|home)|scraped (?:in|home)|held on|squeaked (?:in|home)) by\b)(?!(?:'s?)?(?: [a-z]+){0,4}? (?:in Y|E|Y)\b)(?!'s? N\b)(?!(?:'s?)? (?:previous|old|former|last)\b)"
_WENT = r"(?: (?:was|were|is|are|had been|finished|finishing|finishes|ended|ended up|ending up|came|came in|came home|coming|left|wound up|stood|sat|remained|fell|trailed|trailing|limped in|limped home|closed))?"
_BEAT = (
    r"(?:beat|beats|beating|(?<=having )beaten|(?<=\bhad )beaten|(?<=\bhas )beaten|(?<=\bhave )beaten|maul(?:s|ed|ing)?|eject(?:s|ed|ing)|dethron(?:es|ed|ing)|depos(?:es|ed|ing)|evict(?:s|ed|ing)|dump(?:s|ed|ing)|boot(?:s|ed|ing) out|turf(?:s|ed|ing) out|hammer(?:s|ed|ing)?|rout(?:s|ed|ing)?|clobber(?:s|ed|ing)?|sink|sinks|sank|sinking|seen off|pipped|pips|pipping|edge|edges|edged(?: out| past| ahead of)?|edging(?: out| past| ahead of)?|defeated|defeats|defeating|saw off|sees off|see off|seeing off|trounced|trouncing|thrashed|thrashing|walloped|"
    r"outpolled|outpolling|outscored|outscoring|outvoted|outran|outperformed|oust(?:s|ed|ing)?|unseat(?:s|ed|ing)?|topple[sd]?|toppling|dislodge[sd]?|squeezed (?:past|out)|squeaked past|scraped past|inched past|nosed (?:past|ahead of)|crept past|"
    r"slipped past|sneaked past|pushed past|overhauled|overhauling|overtook|overtaking|leapfrogged|leapfrogging|held off|holding off|fended off|fending off|kept out|keeping out|headed|bested|topped|topping|led|leads|leading|"
    r"finished ahead of|finishing ahead of|came in ahead of|denied|denying|crushed|crushing|swept aside|knocked out|eclipsed|exceeded|exceeding|surpassed|surpassing|better(?:s|ed|ing)|improv(?:es|ed|ing) (?:on|upon))"
)
_BEATEN = r"(?:beaten|mauled|ejected|dethroned|deposed|evicted|hammered|routed|clobbered|sunk|pipped|edged out|defeated|seen off|outpolled|overtaken|overhauled|ousted|unseated|toppled|leapfrogged|kept out|held off|squeezed out|trounced|thrashed|denied)"
_TRAIL = r"(?:trail(?:s|ed|ing)?|lag(?:s|ged|ging)?(?: behind)?|(?:lost|losing|loses)(?: out)? to|finish(?:ed|ing) behind|came in behind|fell short of|was short of|bowed to|succumbed to)"
_BY = r"(?: \(N\))?(?: in C,?)?(?:,[^,]{0,50},)?(?: (?:(?:in)?to|for) (?:O(?: place)?|(?:the |an? )?(?:(?:[a-z]+ ){1,2}(?:place|spot|slot|berth|medal|spoon)|bronze|silver|gold)))?(?:,? (?:[a-z]+ly|again|there|here|E|in Y))?,? by "
# What stands before whoever was beaten: "the sitting MP Bob Baker", "long-time member Baker".
_THE = (r"(?:(?:G|sitting|incumbent|outgoing|long-?time|long-serving|veteran|fellow|current|present|former|three-term|two-term|first-term|nearest|closest) )*"
        r"(?:(?:mp|mla|mpp|mna|mlc|member|senator|representative|congressman|congresswoman|councillor|minister|mayor|incumbent|challenger|rival|opponent|colleague|attorney|lawyer|businessman|businesswoman|teacher|doctor|farmer|activist|newcomer|veteran|executive|independent),? )?")
# "By 9,120 to 8,455" is no gap; "by 665 to take third place" is one.
_NO_PAIR = r"(?!N(?:[ -](?:votes?|crosses))? to (?:(?:just|only|a|mere|the|some) )*(?:[A-Z]'s? )?[NPD]\b)"
_DISTANCE = r"(?:gap|gulf|distance|difference|chasm|gulf in votes|gap in votes|margin)"
_LEAD = r"(?:lead|advantage|edge)"
_BETWEEN = r"(?:separat(?:ed|es|ing)|divid(?:ed|es|ing)|(?:lay |lie |stood |stand |were |was |remained )?(?:in (?:it|G) )?between)"

# What separated the first two, of this contest.
_MARGIN = (
    r"(?:(?:the|this|that|his|her|their|its|G|R's|A's|B's) (?:(?:eventual|final|narrow|slender|tiny|slim|wafer-thin|actual|entire) )*(?:majority|(?:winning|victory) (?:margin|majority|cushion|lead)|margin of (?:victory|defeat)|(?:lead|cushion|deficit|shortfall|advantage)(?! (?:over|of N|in)\b)|margin|difference(?! between)|gap(?: (?:at the top|between the (?:top|first|leading|front) N|between (?:G|[ABU] and (?:the )?[ABU])))?|winner's (?:lead|margin|majority))|"
    r"the (?:number|distance|gap|margin|votes|difference|few|handful)(?: of votes)?(?: that| which)? (?:separat(?:ed|es|ing)|divid(?:ed|es|ing)|between) (?:(?:the|G) (?:[a-z-]+ )?(?:N|[a-z]+s)|[ABU] (?:and|from) (?:the )?[ABU])|"
    r"what (?:G|R|we|[ABU]) won by)\b(?! (?:of N )?(?:in|E|Y|that (?:G|A|B)|(?:G|A|B) (?:had|won|enjoyed)|he |she ))(?!'s)"
)

# Several together.
_JOINTLY = r"(?:together|between them|jointly|combined|collectively|in total|put together|added together|taken together|lumped together|between the two of them|between the N of them)"
_THOSE = (
    r"(?:the|those|these|all|G) (?:(?!remaining|other|next|last|bottom|top|first|big|main|leading|final|only)[a-z]+ )?(?:[k]|pair|duo|couple|twosome|trio|threesome|quartet|foursome)(?: of (?:G|them))?"
    r"(?: (?:parties|candidates|women|men|rivals|independents|hopefuls|names|also-rans|outsiders|newcomers|runners|minnows))?"
)
_COMBINED = r"(?:combined|joint|collective|pooled|aggregate|total)"
_TALLY = r"(?:vote share|vote|votes|share|total|tally|score|haul|support|poll|figure|columns?|piles?|heaps?|numbers)"
_ELSE = r"(?:(?:somebody|someone|anybody|anyone|everyone|everybody|candidates?|parties|a party|a candidate|people) (?:other than|apart from|except|but|besides|outside|who (?:was|were) not)|against)"
_CHOSE = r"(?:went (?:for|to|elsewhere, to)|voted for|vot(?:ed|ing)|backed|chose|supported|opted for|plumped for|preferred|wanted)"
_MAIN = r"(?:main|traditional|big|major|established|mainstream|largest)"

# Ratios.
_TIMES_OF = (
    r"(?: (?:as (?:many|much)(?: votes| support| people| supporters| seats| mps| councillors| members)?(?: as)?|(?:the )?(?:number of )?(?:votes|vote|total|tally|score|share|figure|support|number|haul)(?: of| cast for| for| won by| polled by| who (?:chose|backed|voted for))?|"
    r"the size of|that (?:of|for)|what|those of|those (?:for|who backed|who chose)|of what|the N(?: votes)?(?: cast| won| polled| secured)?(?: for| by| of)?|the|of the|that|the one|as))"
)
_DID = r"(?:had (?:been|got|polled|managed|won|taken|secured|had)|was|were|had|got|polled|managed|won|took|secured|received|achieved|scored|attracted|enjoyed|recorded|registered|mustered|gained|commanded|boasted|claimed|collected|gathered|amassed|piled up|picked up|held|drew|did)"
# The figure of the election before, as it is named.
_OLD = r"(?:previous|old|former|last|original|earlier|past|erstwhile|prior|preceding|one-time|N|Y|E)"
_LEVEL = (
    r"(?:{share}|slice(?: of the (?:vote|pie|cake))?|vote|votes|tally|total|score|haul|support|size|figure|level|number|majority|margin|lead|following|pile|cushion|"
    r"advantage|percentage|proportion|backing|showing|one|return|representation|turnout|rate)"
)
_BEFORE = (
    r"(?:(?:what|as) (?:G|they)(?:'s candidate)?(?:'d)? (?:once |previously |then )?" + _DID + r"|(?:of )?the N(?: votes)? (?:that )?(?:G|they)(?:'s (?:candidate|man|woman))? (?:had )?" + _DID +
    r"|(?:the|of the|as many)(?: (?:number of|total|tally))? (?:votes|{share}|figure|total|number|tally|people|support|vote)?,? ?(?:as )?(?:that |which )?(?:G|they) (?:once |previously |then |used to )?(?:" + _DID + r"|have\b|get\b|command\b|poll\b)"
    r"|(?:G(?:'s)?|the|their|its|[who]'s|last time's|E|Y's|that) ?(?:N |Y |E )?" + _OLD + r"(?:'s)?(?: (?:general election|by-election|election))? " + _LEVEL + r")"
)
GONE = r"(?: of G)?(?: (?:has|have|had|was|were|are|is|then|quietly|duly|simply|may have))*(?: been)? (?:missing|done a (?:runner|bunk)|went (?:elsewhere|missing|walkabout)|gone (?:elsewhere|missing|walkabout)|looked elsewhere|drifted (?:off|away)|jumped ship|switched|fled|moved on|scattered|departed|left (?:G|the party)\b|did not return|did not come back|turned away|deserted|melt(?:s|ing) away|melted away|melted|vanished|gone|evaporated|disappeared|deserted|drained away|ebbed away|lost|wiped out|walked away|walked|defected|collapsed|crumbled|leaked away|shaved off|eroded|slipped away|washed away|abandoned|dropped off|peeled away|stayed at home|legged it|scarpered|bolted|walked out|took (?:flight|G leave)|voted with G feet|drained off|bled away|slunk off|wandered off|stopped (?:taking|returning) (?:your|G) calls)"
_FLOCK = r"(?:{share}|vote|votes|voters|supporters|support|following|backers|backing|fans|followers|electorate|flock|crosses|total|tally|haul)"
_BACKED = r"(?:backed|backing|supported|supporting|chose|voted for|voting for|put (?:G|[who]) in|trusted|turned out for|plumped for|opted for|picked|elected|sent (?:G|[who]) to [a-z]+)"
_EVERYBODY = r"(?:(?:all |of |the |those |N |Y |E )*(?:people|voters|electors|supporters|folk|everybody|everyone|all|those|N|constituents))"
_LOST = r"(?:lost|misplaced|misplacing|bled|bleeding|kissed goodbye to|waved goodbye to|said goodbye to|losing|loses|shed|shedding|sheds|haemorrhaged|haemorrhaging|mislaid|forfeited|squandered|dropped|surrendered|jettisoned)"


def _twins(weight: float, pattern: str, make: str, election: str = "") -> tuple[C, C]:
    """A line on a gap in votes, and the same one in points. `pattern` holds <#> for the number."""
    return (
        C("lead", weight, pattern.replace(_GAP, "<N>{v}"), make=make, election=election),
        C("lead_points", weight - 0.005, pattern.replace(_GAP, "<TPD>(?:[ -]points?)?"), make=make, election=election),
    )


_OVERTAKING = (
    r"(?:knocking|pushing|elbowing|edging|overtaking|catching|pipping|beating|passing|dislodging|defeating|toppling|unseating|ousting|overhauling|displacing|"
    r"shoving|nudging|nosing|squeezing|relegating|leapfrogging|denying|matching|equalling|finishing (?:ahead|in front) of|moving (?:ahead of|past|above)|getting past)")

GAPS: tuple[C, ...] = (
    # "Carter finished 1,775 ahead of Dunn": both are named.
    *_twins(0.975, rf"{_FREE}[who]{_MID}{_GAP} {_AHEAD_OF} (?:G )?(?!G)[vs]", "ahead"),
    *_twins(0.975, rf"{_FREE}[who]{_MID}{_GAP} {_MORE_THAN} (?:G )?(?!G)[vs]{_NOW}", "ahead"),
    *_twins(0.975, rf"{_FREE}[who]{_MID}{_GAP} {_BEHIND_OF} (?:G )?(?!G)[vs]{_NOW}", "behind"),
    *_twins(0.97, rf"{_GAP} {_AHEAD_OF} (?:G )?(?!G)[vs]", "ahead"),
    *_twins(0.96, rf"{_GAP} {_MORE_THAN} (?:G )?(?!G)[vs]{_NOW}", "ahead"),
    *_twins(0.96, rf"{_GAP} {_BEHIND_OF} (?:G )?(?!G)[vs]{_NOW}", "behind"),
    C("lead", 0.975, r"[who](?:,[^.;:NPDT]{0,60}(?: on N)?,)? (?:[a-z]+ly )?(?:needed|wanted|required|lacked)(?: only| just)?(?: another| a further| an extra)? <N>(?: more)?(?: (?:votes|crosses|people))? to (?:catch|draw level with|match|equal|tie with|tie|be level with) [vs]", make="behind"),
    *_twins(0.975, rf"{_FREE}[who](?:,[^.;:NPDT]{{0,60}},)?{_WENT} {_GAP} {_BEHIND_OF} (?!G)[vs](?: \([^()]*\))? (?:in Y|E)\b(?! (?:total|tally|vote|score|figure))", "behind", "past"),
    C("lead", 0.96, r"[who](?: [a-z]+){0,3} N{v} (?:away|short|adrift|off|shy)(?: from| of)? O(?: place)?,? (?:and|but) <N>{v} (?:away |short |shy |adrift )?(?:from|of|off) (?:winning|victory|O|(?:the )?(?:win|seat|prize|top))", make="behind"),
    # "Carter on 2,100 and Dunn a further 1,775 back": behind the one named before.
    *_twins(0.975, rf"[vs](?: \([^()]*\))?(?: [a-z]+){{0,4}} (?:N|P)(?:{{v}}|{{of_vote}}),? (?:and |with |while |leaving )?(?:the )?[who](?: [a-z]+){{0,2}}? (?:a )?(?:further |another ){_GAP} (?:behind|back|adrift|off)", "behind"),
    *_twins(0.975, rf"[vs](?: \([^()]*\))?(?: [a-z]+){{0,4}} (?:N|P)(?:{{v}}|{{of_vote}}),? (?:and |with |while |leaving )?(?:the )?[who](?:'s [ABU])?(?: (?:[a-z]+|G)){{0,5}}? {_GAP} (?:further |farther )(?:behind|back|adrift|off)", "behind"),
    # "Carter was another 1,775 behind him": behind the one spoken of before.
    C("lead", 0.955, r"(?<!\b[ABRU]\b[^.;]{0,200})[who](?:,[^.;:ABRNPDT]{0,60}(?:[BU][^.;:ABRNPDT]{0,20})?,)?(?: [a-z]+){0,3} (?:another |a further |just |only |a mere )*<N>{v} (?:behind|adrift of|back from|short of|shy of) (?P<vs>G)(?!'s?\b)(?= |[.,;:)]|$)", make="behind"),
    # "Archer finished 665 ahead of Baker, with Carter a further 6,355 back".
    *_twins(0.97, rf"[NPT](?:{{v}}| points?)? (?:ahead|clear|in front) of (?:G )?(?!G)(?:U's |B's )?[vs](?: \([^()]*\))?(?:,| -|;| and|, and)(?: (?:with|and|while|but))?(?: (?:the|B's))* [who](?: [a-z]+){{0,3}}? (?:(?:a |another |a further )+{_GAP}(?: (?:further|farther))?|{_GAP} (?:further |farther )) ?(?:behind|back|adrift|off|away)", "behind"),
    # "Baker polled 8,455, 665 fewer than the winner".
    *(line for place, words in (("behind", _BEHIND_OF), ("ahead", f"(?:{_MORE_THAN}|{_AHEAD_OF})")) for line in
      _twins(0.975, rf"{_FREE}[who](?: \([^()]{{0,40}}\))?(?:,[^.;:ABRUNPDT]{{0,60}},)? (?:[a-z]+ly |had |has )*{_DID} (?:just |only )?[NP](?:{{v}}|{{of_vote}})(?:,| -|:) (?:which is |that is |some |just |only )?{_GAP} {words} (?:G )?(?!G)[vs]{_NOW}", place)),
    # "6.6 points clear of Labour and 9.6 clear of the Tories": from the one named before.
    *_twins(0.975, rf"{_FREE}[who]{_MID}[NTDP](?:{{v}}| points?)? {_AHEAD_OF} (?:the )?[ABRU],? (?:and|but)(?: a| some| fully)? {_GAP} {_AHEAD_OF} (?!G)[vs]", "ahead"),
    *_twins(0.975, rf"{_FREE}[who]{_MID}[NTDP](?:{{v}}| points?)? {_BEHIND_OF} (?:the )?[ABRU],? (?:and|but)(?: a| some| fully)? {_GAP} {_BEHIND_OF} (?!G)[vs]{_NOW}", "behind"),
    # One is named: the other is the winner, or who came next.
    *_twins(0.985, rf"{_FREE}[who](?:,[^.;:NPDT]{{0,80}},)?(?:[^.;:ABRU]{{0,70}}(?: and| but|,))? (?:had |has |have )?(?:[a-z]+ly )?(?:(?:came|come|got|was|were|fell|finished|ended up) (?:to )?(?:within )?{_GAP} of|(?:was|were|finished|ended up|fell|came) (?:just |only )?{_GAP} (?:away )?from) "
            rf"{_OVERTAKING} (?!G)[vs](?!'s)", "behind"),
    *_twins(0.965, rf"[who](?:,[^.;:NPDT]{{0,80}},)? (?:had |has |have )?(?:[a-z]+ly )?(?:came|come|got|was|were|fell|finished|ended up) (?:to )?(?:within )?{_GAP} of (?:[a-z]+ing(?! (?:the |G |a )?(?:[ABRUO]\b|(?:final|run-?off|last|podium|top|deposit|threshold)\b))|victory|winning|glory|success|power|R|an upset|a shock|the (?:seat|prize|win))\b", "behind"),
    *_twins(0.975, rf"(?:seat|C|ward|division|constituency|place|town|one|corner|patch|prize|{{maj}}),? (?:that |which |where |in which )[who] had (?:once |only just |very nearly |[a-z]+ly )?(?:come|got|been|fallen|finished) (?:to )?(?:within )?{_GAP} (?:of|from|short of|away from|behind) (?:[a-z]+ing|victory|R|(?:the |G |its )?[a-z]+)\b", "behind", "past"),
    *_twins(0.93, rf"{_FREE}[who]{_WENT} {_GAP} (?:ahead|clear|in front)(?! of| in the polls)", "ahead"),
    *_twins(0.96, rf"(?<!\b[ABRU]\b[^.;]{{0,200}}){_FREE}[who]{_WENT} {_GAP} (?:behind|back|adrift|off the pace)(?! (?:of|the|a|an|her|his|its|in the polls)\b| [ABRGUO])", "behind"),
    *_twins(0.88, rf"{_GAP} (?:behind|back|adrift|off the pace)(?! (?:of|the|a|an|in (?:the )?polls|at (?:the )?polls|her|his|its)\b| [ABRGUO])", "behind"),
    C("to_win", 0.97, r"[who](?: [a-z-]+){0,3} (?:need(?:ed|ing|s)?|lacked|lacking|wanted|required) (?:a further |another |a gain of |an extra |only |just )*<N>{v}(?: more)?(?: votes)? to (?:draw level|catch (?:up|G|R)|overtake|overhaul|win|gain|capture|keep|take (?:it|the seat|C)|hold (?:on|it|the seat|C)|close the gap|turn (?:it|the result) (?:a)?round|pip|beat)"),
    C("to_win", 0.975, r"(?:an extra|another|a further|an additional) <N>(?: (?:more )?(?:votes|crosses|people|voters|supporters))? (?:would|could|might) (?:have )?(?:been enough|kept|won|saved|given|put|made|seen|changed|turned|tipped|swung|handed|held|been needed)\b", subject="none"),
    C("to_win", 0.975, r"(?:had|if|were) (?:as few as )?(?:another |an extra |a further |only |just )+<N>(?: (?:more |other )*(?:people|voters|votes|electors|supporters|residents|of (?:G|them|us))){0,2}(?: (?:in|from|across) [^.;:NPDT]{1,40}?)? (?:voted|gone|backed|plumped|chosen|opted|turned (?:out|up)|come out)(?: (?:for|with) [who]| [a-z]+| for G)?", subject="none"),
    *_twins(0.93, rf"{_GAP} (?:ahead|clear|in front) of (?:the (?:rest(?: of the field)?|field|pack|others|chasing pack)|everyone else|everybody else|all (?:G|the )?rivals)", "ahead"),
    C("lead", 0.975, r"(?<!\b[ABRU]\b[^.;]{0,200})[who](?: [a-z]+){0,3} <N>{v} (?:short|shy) of (?:victory|winning|holding|retaining|keeping|taking|gaining|regaining|snatching|capturing|the winner|unseating|pulling)", make="behind"),
    # Between the two named last; who they are is never so plain that the gap alone accuses.
    *_twins(0.87, rf"{_GAP} (?:that )?(?:separat(?:ed|es|ing)|divid(?:ed|es|ing)|(?:lay|was|were) between) (?:G|them|the (?:two|pair|duo)|the two (?:men|women|of them|candidates))(?! and\b)", "gap_of_two"),
    *_twins(0.86, rf"^(?:only |just |a mere )?{_GAP} between (?:G|them)[.!]* *$", "gap_of_two"),
    *_twins(0.86, rf"(?:there (?:was|were)|with)(?: [a-z]+)? {_GAP} in (?:it|G)(?=[.,;:!)]|$)", "gap_of_two"),
    # Verbs of beating and of being beaten.
    *_twins(0.97, rf"{_FREE}[who](?: \([^()]*\))?(?:,[^.;:ABREYNPDT]{{0,70}},)?(?: [a-z'-]+){{0,5}}? {_BEAT} {_THE}(?!G)[vs](?:'s?(?:(?: (?:[a-z]+|Y|E)){{0,2}} {_TALLY})?)?{_BY}{_NO_PAIR}{_GAP}", "ahead"),
    # "She won 9,120 votes here and beat Baker by 665".
    *_twins(0.97, rf"{_FREE}[who](?:,[^.;:ABRNPDT]{{0,80}},)? (?:[a-z]+ ){{1,3}}[NP](?:{{v}}|{{of_vote}})?(?: [a-z]+){{0,2}},? (?:and|to) {_BEAT} {_THE}(?:U )?(?!G)[vs](?:'s? U)?{_BY}{_NO_PAIR}{_GAP}", "ahead"),
    *_twins(0.96, rf"{_BEAT} {_THE}[vs](?:'s?(?:(?: (?:[a-z]+|Y|E)){{0,2}} {_TALLY})?)?{_BY}{_NO_PAIR}{_GAP}", "ahead"),
    *_twins(0.97, rf"{_FREE}[who](?: \([^()]*\))?(?:,[^.;:ABREYNPDT]{{0,70}},)?(?: [a-z'-]+){{0,5}}? {_TRAIL} (?:G )?(?!G)[vs]{_BY}{_NO_PAIR}{_GAP}", "behind"),
    *_twins(0.97, rf"{_FREE}[who](?: \([^()]*\))?(?:,[^.;:ABREYNPDT]{{0,70}},)?(?: [a-z'-]+){{0,4}}? {_BEATEN}(?: (?:in)?to O(?: place)?)? by (?:G )?(?!G)[vs](?: \([^()]*\))?(?:,[^,]{{0,50}},)? by {_NO_PAIR}{_GAP}", "behind"),
    *_twins(0.955, rf"{_FREE}[who] (?:led|leads|was leading|were leading|finished ahead|came out ahead|edged ahead|nosed ahead) by {_GAP}(?! in the polls)", "ahead"),
    C("lead_points", 0.96, r"\b(?:having |had |has )?(?:trailed|trailing|trails) (?:by |[vs] by )<T>(?! in)", make="behind"),
    *_twins(0.975, rf"{_GAP} (?:that )?(?:separat(?:ed|es|ing)|divid(?:ed|es|ing)) (?:the |these )?(?:N |two )?[a-z -]{{3,40}},? [who] and (?:the )?[vs](?=[.,;)]|$)", "gap"),
    C("lead_points", 0.94, r"(?:won|win|wins|victory|victorious|ahead|led|leads|triumphed) {gapx}by <T>(?! from| to)", make="ahead"),
    # Nouns: a lead over, a gap between.
    *_twins(0.97, rf"[who](?:'s?)?(?: [a-z-]+){{0,4}}? {_LEAD} over (?:(?:G|the) )?(?!G)[vs](?: in [^.;:NPDT]{{1,40}}?)? {{be}}{_GAP}", "ahead"),
    *_twins(0.975, rf"[who]'s {_GAP}(?: (?:win|victory|triumph|majority|plurality|margin))? over (?:U )?(?:[a-z]\.? )*(?!G)[vs]", "ahead"),
    *_twins(0.97, rf"{_FREE}[who](?: [a-z-]+){{0,4}}? (?:a |an |the )?{_GAP} {_LEAD} over (?:G )?(?!G)[vs]", "ahead"),
    *_twins(0.95, rf"{_LEAD} (?:over [vs] |(?:at|by|in|on) the (?:finish|end|close|last|night|day) )?{{be}}{_GAP}", "ahead"),
    *_twins(0.97, rf"[who](?:'s?)?(?: [a-z-]+){{0,3}}? {_LEAD} over (?:G )?(?!G)[vs](?: [a-z]+){{0,3}} (?:(?:by|from) [NPDT]{{v}}(?: points?)?,? )?to {_GAP}", "ahead"),
    C("lead", 0.95, rf"<N>(?:[ -]votes?)? {_LEAD}\b(?: over [vs])?", make="ahead"),
    # "in Ryton Ann Archer was 3,527 ahead, and in Norton Bob Baker 3,294"
    *(C("lead", 0.97, rf"N{{v}} (?:{words})(?:,|;)? (?:and |while |but )?(?:(?:in|at) C,? )?(?:the )?[who] <N>(?=[.,;)]|$)", make=make)
      for words, make in (("ahead|clear|in front|to the good|to spare", "ahead"), ("behind|adrift|short|down", "behind"))),
    # of a council or a nation, after who lost how many: "the Tories were 12 to the good, Labour six and the Greens three"
    *(C("seats_change", 0.975, rf"[who] (?:was|were|is|are|ended|finished) {between}<N>{behind}", make="seats_change") for between, behind in (
        ("", r" (?:to the good|to the bad|better off|worse off)(?=,? (?:and |while )?(?:the )?[BU] N(?:[,.;]| and\b|$))"),)),
    C("seats_change", 0.975, r"N (?:to the good|to the bad|better off|worse off),? (?:and |while )?(?:the )?[who] <N>(?=[,.;]| and\b|$)", make="seats_change"),
    C("seats_change", 0.975, r"N (?:to the good|to the bad|better off|worse off),? (?:the )?[BU] N,? (?:and |while )?(?:the )?[who] <N>(?=[,.;]| and\b|$)", make="seats_change"),
    C("lead", 0.97, r"(?:lead|advantage|edge|margin|majority|gap|cushion) (?:for|to|in favour of) (?:the )?[who] of (?:[a-z]+ )?<N>{v}(?! (?:points|per cent))", make="ahead"),
    C("lead_points", 0.95, r"<TP>(?:[ -]point)? (?:lead|advantage|edge|gap)(?: over [vs])?(?! in the polls)", make="ahead"),
    C("lead_points", 0.90, r"(?:lead|advantage|margin|gap)[^.;]{0,50}(?:whereas|but|when|while) the (?:true|real|actual) (?:figure|gap|margin|lead|result|thing)(?: [a-z]+){0,2}? (?:was|is|proved|turned out to be) <NTD>", make="ahead"),
    *_twins(0.97, rf"{_DISTANCE} (?:in votes |in points )?between [who](?: \([^()]*\))? and [vs](?: \([^()]*\))? {{be}}{_GAP}", "gap"),
    *_twins(0.95, rf"(?:gap|gulf|chasm) (?:of )?{{be}}{_GAP}(?: between [who] and [vs])?", "gap"),
    *_twins(0.95, rf"difference (?:of |{{be}}){_GAP}", "gap"),
    *_twins(0.97, rf"(?<!N to )(?<!N-){_GAP} (?:that )?(?:{_BETWEEN}|split|parted|kept apart|covered|spanned) (?:[BU]'s )?[who](?: \([^()]*\)| (?:of|for) (?:the )?[BU])? (?:from|and) (?:the )?(?:[BU]'s )?[vs]", "gap"),
    *_twins(0.97, rf"[who] and [vs](?: [a-z]+){{0,2}} (?:separated|divided|split) by {_GAP}", "gap"),
    *_twins(0.96, rf"[who](?: [a-z]+){{0,3}}? put {_GAP} between (?:G|itself|themselves) and [vs]", "ahead"),
    # Beside what separated the first two: "his 2,578 exceed the majority by 77".
    C("over_majority", 0.975, rf"[who](?:'s?)?[^.;:ABRUPDT]{{0,60}} (?:exceed(?:s|ed|ing)?|beat|beats|outnumber(?:s|ed|ing)?|top(?:s|ped|ping)?|eclips(?:es|ed|ing)|surpass(?:es|ed|ing)?) {_MARGIN},? by (?:some |just )?<N>"),
    C("over_majority", 0.975, rf"[who](?:'s?)?(?:,[^.;:]{{0,80}},)?[^.;:ABRUPDT]{{0,60}} <N>{{v}} (?:bigger|larger|greater|higher|more) than {_MARGIN}"),
    # ... of those that the figure before was of: "3,589 together, 31 more than the majority".
    C("over_majority", 0.98, rf"<N>{{v}} (?:(?:more|bigger|greater|larger|higher|better) than|over|above|in excess of|beyond|clear of|ahead of) {_MARGIN}", subject="same", sign=1, make="of_last"),
    C("over_majority", 0.98, rf"<N>{{v}} (?:(?:fewer|less|smaller|lower) than|short of|shy of|below|under) {_MARGIN}", subject="same", sign=-1, make="of_last"),
    C("over_majority", 0.97, rf"(?:^|[.;:,] |\band )(?:(?:that|this|which|together|G) )?(?:exceed(?:s|ed|ing)?|beat(?:s|ing)?|outnumber(?:s|ed|ing)?|top(?:s|ped|ping)?|surpass(?:es|ed|ing)?) {_MARGIN},? by <N>", subject="same", sign=1, make="of_last"),
    # Several together and one: "the Tories and Reform together outpolled her by 8,312", "come to 14,055, 6,112 short of the winner's pile".
    *(C("sum_gap", 0.98, rf"N(?:{{v}})?(?: -|,|;|:| and| but| \()+(?: (?:still|which|that|is|was|even|so|and|but|yet|some|or|G))* <N>{{v}} (?:{words}) (?:the )?[vs](?:'s? (?:own )?(?:[a-z]+ )?(?:vote|votes|total|tally|pile|haul|score|figure|heap|column|stack|N))?(?=[.,;)]|$| (?:and|but|alone|on)\b)", subject="same", sign=sign)
      for words, sign in ((r"short of|shy of|fewer than|less than|below|behind|adrift of", -1), (r"more than|ahead of|above|clear of|better than|over", 1))),
    # "Labour plus Shaheen comes to 24,969. Sir Iain's own tally falls 7,688 short of that"
    *(C("sum_gap", 0.98, rf"(?P<vs>[ABRU])(?:'s?)?(?: (?:own|[a-z]+)){{0,4}}? <N>{{v}} (?:{words}) (?:that|this|it|the (?:total|sum|two|pair|figure|combined [a-z]+))(?=[.,;:)!]|$| -| and\b| but\b)", subject="same", sign=sign)
      for words, sign in ((r"short of|shy of|fewer than|less than|below|behind|adrift of", 1), (r"more than|ahead of|above|clear of|better than|over", -1))),
    # "From first to third was only 841"
    C("lead", 0.965, r"(?:from|between) (?:first|O|top)(?: place| spot)? (?:to|and) (?P<k>O)(?: place| spot)?,? (?:(?:was|were|is|there (?:was|were|is)|it was|a mere|covered|spanned) )*<N>(?=[.,;:)!]|$| votes)", make="from_place", subject="winner"),
    C("lead", 0.92, r"<N>{v} between the (?:men|women|rivals|sides|camps|candidates|front-runners|frontrunners|top N|N (?:at the top|men|women|main|leading|front))", make="gap", subject="none"),
)

# Who would have to change sides, and how that is put.
_SWITCHERS = r"(?: (?:more |other )*(?:people|voters|votes|electors|supporters|crosses|residents|souls|waverers|(?:the )?[ABU](?:'s?)?(?: (?:voters|supporters|votes|backers))?|of (?:G|them|those|these|ours|us|[ABU]'s(?: [a-z]+)?|the [a-z]+(?: [a-z]+)?))){0,2}"
_SWITCHED = r"(?:had )?(?:changed|switched|swapped|gone (?:over|the other way|across)|crossed|moved (?:over|across|to|from)|defected|jumped|flipped|voted (?:the other way|differently)|thought again|walked (?:over|across))\b(?! (?:house|houses|home|homes|jobs?|seats|address|places|tickets|shifts|trains|channels|energy)\b)"

SWITCHERS: tuple[C, ...] = (
    C("switchers", 0.985, rf"(?:had|if|were) (?:as few as )?(?:another |a further |an extra |only |just )*<N>{_SWITCHERS}(?: (?:among|from|out of) [^.;:NPDT]{{1,40}}?)? {_SWITCHED}(?! (?:address|their (?:vote|votes) to (?:a|the) (?:proxy|post)))", subject="none"),
    C("switchers", 0.985, rf"(?:had|if) (?:the )?(?:[ABGR]|his party|her party)(?: (?:only|just|but))? (?:had )?(?:found|persuaded|convinced|won over|talked round|turned|swayed|got|tempted|converted)(?: another)? <N>{_SWITCHERS}(?: (?:willing|prepared|ready|happy|minded))? (?:to (?:change|switch|swap|cross|come over|move|think again|vote the other way|defect)|into (?:changing|switching|crossing|swapping))\b", subject="none"),
    # "Had a mere 422 of his people gone directly to the SNP", "had sixteen of his supporters preferred Mr Keane".
    C("switchers", 0.985, r"(?:^|[.;:,] )(?:had|if) (?:(?:a|just|only|mere|as few as|even) )*<N>(?: (?:more|other))? of (?:G|his|her|their|its|[ABU]'s?|the (?:winner|victor)'s|the [ABU])(?: (?:own|[ABU]))? ?(?:people|voters|supporters|votes|backers|followers|lot|flock)? (?:(?:had|instead|directly|straight) )*(?:gone|preferred|backed|chosen|voted for|plumped for|opted for|picked|switched|crossed|moved|defected)\b", subject="none"),
    C("switchers", 0.985, rf"<N>{_SWITCHERS} (?:changing|switching|swapping|crossing|going|moving|flipping|defecting|jumping)(?: (?:of|from [ABUG]|over))*(?: (?:the|G|their))? ?(?:sides?|over|minds?|other way|to the other (?:lot|side|camp)|across|camps|ship|allegiance|to [ABRU])\b", subject="none"),
    C("switchers", 0.985, r"(?:shift|switch|changes? of (?:heart|mind)|movement|defection|transfer) (?:of|by|from) <N>(?: (?:votes|voters|people|electors))?(?= (?:would|could|might|from|in the other|the other)\b)(?! (?:from [ABU] )?(?:since|E|in Y))", subject="none"),
    C("switchers", 0.985, r"<N> (?:switchers|changes of (?:mind|heart)|changed minds)\b", subject="none"),
)

SUMS: tuple[C, ...] = (
    C("together", 0.97, rf"[whos](?:,| \(N\))? {_JOINTLY}(?: [a-z]+){{0,3}}? <NPDF>", make="together"),
    # Those named just before: "between them those four accounted for 3,392 ballots".
    C("together", 0.95, rf"between (?:them|G),? {_THOSE} (?:(?!had |once )[a-z]+ ){{0,3}}?<NPD>(?:{{of_vote}}| votes| ballots)?", make="named_before", subject="none"),
    C("together", 0.95, rf"{_THOSE},? (?:(?!had |once )[a-z]+ ){{0,4}}?<NPD>(?:{{of_vote}}| votes| ballots| crosses)?,? (?:between (?:them|G)|together|combined|all told)\b", make="named_before", subject="none"),
    C("together", 0.94, rf"{_THOSE}[^.;:NPDT]{{0,50}},? <N>{{v}},? (?:altogether|all told|in all|between (?:them|G)|together|combined)\b", make="named_before", subject="none"),
    C("together", 0.94, rf"{_THOSE},? (?:(?!had |once )[a-z]+ ){{0,2}}?(?:add(?:ed)? up to|total(?:led|s)?|account(?:ed|s)? for|amount(?:ed|s)? to|mustered|shared) (?:[a-z]+ ){{0,2}}?<NPD>", make="named_before", subject="none"),
    C("together", 0.98, r"[whos](?: [a-z]+)? (?:put|added|taken|lumped) together,? (?:\(|at |on |with |for )<NPDF>", make="together"),
    C("together", 0.97, r"(?:between (?:them|G)|together|combined|jointly|collectively|added up),? (?:the (?:candidates|nominees|votes|voters|supporters|backers|piles|tallies|totals|shares|scores) (?:of|for) )?(?:the )?[whos](?: [a-z]+){0,3}? <NPDF>", make="together"),
    C("together", 0.97, rf"(?:combined|joint|collective) <NP> (?:(?:of )?(?:the )?(?:people|voters|votes|electors|residents|supporters) )?(?:who )?(?:had |have )?(?:{_CHOSE}|for)(?: for)? (?:either )?(?:the )?(?P<whos>[ABRU](?:(?:,| and| or|, and|, or) (?:the )?[ABRU])+)", make="together"),
    C("together", 0.97, rf"[whos](?:,| -)? (?:[a-z]+ ){{0,4}}?<NPDF>{{of_vote}}?(?: votes)?,? {_JOINTLY}", make="together"),
    C("together", 0.97, rf"(?:add|put|lump|pil|stack|tack)(?:e|s|ed|ing)? (?:up |together )?(?:the )?(?:(?:votes|totals|tallies|piles|figures|supporters|papers) (?:of|for) (?:the )?)?(?P<whos>[ABRU](?:'s?)?(?: N(?: votes)?)?(?:,| to| and| plus| with| on to| on top of|, and)(?: (?:of|for))?(?: the)? [ABRU](?:'s?)?(?: N)?)(?: {_TALLY}| votes| together| up)*(?: and)?,? (?:(?:you|we|it|G|that|which|would|still|one) )*(?:get|gets|reach|have|had|comes? to|makes?|gives?|arrive at|is|was|totals?) <NPDF>", make="together"),
    # "Pour his lot into the Baker bucket and you have 10,555"
    C("together", 0.95, r"(?:pour|tip|throw|chuck|shovel|fold|shift|move|transfer|hand|give|add|put|pile|stack|bolt|drop|tack)(?:s|ed|ing|n)? (?:in |all )?(?P<whos>[ABGU](?:'s?)?(?: (?:N|[a-z]+)){0,3}? (?:in(?:to)?|to|on(?: to|to)?(?: top of)?|with|alongside|over to)(?: (?:the|those of))? [ABGU])(?:'s?)?(?: [a-z]+){0,3}?,?(?: and)? (?:(?:you|we|it|G|that|which|would|still|one|they) )*(?:get|gets|reach|reaches|have|had|comes? to|makes?|gives?|arrive at|is|was|totals?) <N>", make="together"),
    C("together", 0.96, r"(?P<whos>[ABRU](?:'s?)?(?:(?:,| and| plus| with|, plus| \+|,? and| added to| on top of) (?:the )?[ABRU](?:'s?)?)+) (?:together |combined )?(?:comes? to|came to|makes?|equals?|totals?|gives?(?: (?:you|us))?|adds? up to|amounts? to) <NPD>(?:{of_vote}|{v})", make="together"),
    C("together", 0.965, r"[whos] shared <NPDF>(?:{of_vote}| of the (?:total|spoils|votes cast)| votes)?", make="together"),
    C("together", 0.97, rf"{_COMBINED} [whos](?:'s?)? {_TALLY},? (?:was |is |came to |of |at )?<NPDF>", make="together"),
    C("together", 0.97, rf"{_COMBINED} {_TALLY}(?: (?:of|for|by|from) [whos](?:,[^.;:]{{0,60}},)?)?(?: [a-z]+){{0,3}}? {{be}}<NPDF>", make="together"),
    C("together", 0.97, rf"(?P<whos>[ABRU](?:'s?)?(?:(?:,| and|, and|,? &) (?:the )?[ABRU])+)(?:'s?)? {_COMBINED} {_TALLY}(?: of the (?:vote|poll))?(?: [a-z]+){{0,2}}? {{be}}<NPDF>", make="together"),
    C("together", 0.97, rf"add(?:ing|ed)? (?:up |together )?[whos](?:'s?)?(?: {_TALLY}| together| up)*(?: and)?,? (?:(?:you|we|it|G|that|which|would|still) )*(?:get|gets|reach|have|had|comes? to|makes?|gives?|arrive at|is|was|totals?) <NPDF>", make="together"),
    # "Between them the Conservatives and Labour, who shared 82.8 per cent last time, had 19.7"
    *(C("together", 0.985, rf"(?:between (?:them|G)|together),? (?:the )?[whos],? (?:who|which) {said}", make="together") for said in (
        r"(?:between (?:them|G) )?(?:had |have )?(?:shared|split|took|had|won|polled|got|claimed|amassed) <NPD>", r"[^.;:ABRUNPDT]{0,60}[NPD][^.;:ABRUNPDT]{0,60},? (?:had|got|took|won|mustered|managed|shared|polled|were (?:down to|left with)) <NPD>")),
    C("together", 0.97, r"(?<!outside )(?<!below )(?<!behind )(?<!beyond )(?<!bar )(?<!except )(?<!from )(?<!than )(?:between them,? |together,? )?(?<!outside )(?<!below )(?<!behind )(?<!beyond )(?<!bar )(?<!except )(?<!from )(?<!than )(?<!between )(?<!separated )the (?:top|O|first|leading|main|big|biggest|largest) [k](?: (?:parties|candidates|finishers|names))?(?:,? who)?(?:,? between (?:them|G),?)?(?: [a-z]+){0,3}? <PDNF>(?:{of_vote}|(?: votes)? between them| votes)", make="top", subject="none"),
    C("together", 0.95, r"(?:^|[.;:,] )(?:between them,? |together,? )?the (?:(?:top|leading|front|main|big) (?:duo|pair|couple|two)|front-?runners|frontrunners|leaders|old firm|(?:big|major|main|traditional|established) parties|duopoly)(?: [a-z]+){0,3}? <PDNF>(?:{of_vote}|(?: votes)? between them| votes)", make="top", subject="none"),
    C("together", 0.95, r"<P> of (?:the |all |all the )?(?:votes|ballots|voters|crosses|papers|poll)(?: (?:(?:were|was|had been) )?(?:cast|counted|went|marked))? (?:for |to )?(?:X|one|either|one party) or (?:the )?other(?: of (?:G|them|the [a-z]+))?(?! (?:of the N )?(?:candidate|party) (?:than|except))", make="top", subject="none"),
    C("together", 0.97, r"(?:between them|together),? the (?:top|first|leading) [k](?: (?:parties|candidates|finishers|names))?(?: [a-z]+){0,3}? <PDNF>", make="top", subject="none"),
    C("together", 0.97, r"the (?:[a-z]+ )?(?:big|top|main|leading|first|largest) [k](?: (?:parties|candidates|names))?,? (?:combined|together|jointly|between (?:them|G)|added together|put together|pooled)(?::|,| on| with| have| had| took| won| polled)? <PDN>", make="top", subject="none"),
    C("together", 0.97, rf"(?:add|combin|lump|pool|pil|tot|put|bundl|stack|throw)(?:e|s|ed|ing|ting|ping)?(?: (?:up|in))?(?: together)? (?:the )?[whos](?:'s?)?(?: {_TALLY}| together| up| in)*(?: and)?,? (?:(?:you|we|it|G|that|which|would|still|will|one) )*(?:get|gets|reach|reaches|have|had|comes? to|makes?|gives?|arrive at|is|was|totals?) <NPDF>", make="together"),
    C("together", 0.97, rf"(?:pooled|combined|added up|added together|taken together|together|jointly|lumped together),? (?:the )?(?:{_TALLY}|shares)(?: for| of| won by)? (?:the )?[whos] (?:was|were|came to|comes to|is|are|reached|stood at|amounted to|totalled|makes?|made|would be) <NPDF>", make="together"),
    C("together", 0.97, rf"(?:pooled|combined|added up|added together|taken together|together|jointly|lumped together),? (?:the )?(?:{_TALLY}|shares)(?: for| of| won by)? (?:the )?[whos] (?:was|were|came to|comes to|is|are|reached|stood at|amounted to|totalled|makes?|made|would be) N,? (?:or|which is|that is) <PF>", make="together"),
    C("others", 0.96, rf"<PF>(?:,? P,?)?(?: of (?:those who (?:voted|took part|turned out)|voters|people|the vote|votes|the electorate|ballots|those voting|those taking part|the voters|the people)(?: (?:here|in C|Z|there))*)? {_CHOSE}(?: for)? {_ELSE} (?:the )?(?P<whos>[ABR](?:(?:,| and| or) (?:the )?[ABR])*)", make="others"),
    C("others", 0.93, rf"<PFN>(?: (?:of )?(?:(?:the |those |local |all |[CUG]'s |C |G |[a-z]+'s )*(?:voters|electors|people|residents|constituents|punters|locals|island|town|city|seat|constituency|ward|division|county|valley|borough|village)(?: who (?:voted|turned out|took part))?|who voted|voting|those who (?:voted|took part|turned out|bothered|came out)|those voting|us|you|G|C|the vote|votes|ballots))?(?: (?:have|had))? (?:{_CHOSE}|picked|pick|plumped|went to|(?:marked|put) (?:a|G|their) cross(?:es)? (?:beside|against|by|for|next to))(?: for)? "
      r"(?:(?:somebody|someone|anybody|another|a (?:different )?candidate) (?:else|candidate|party|who (?:lost|did not win|didn't win|was beaten))|other (?:candidates|parties)|(?:candidates|people|parties|those) who (?:lost|did not win|didn't win|were beaten)|the (?:losers|also-rans))\b", make="others_winner", subject="none"),
    C("others", 0.985, r"(?:everyone|everybody|the rest|the whole bunch|all(?: the)? others|all|those|the field|the others|(?:the )?(?:candidates|parties))(?: [a-z]+){0,2}? (?:outside|below|behind|beneath|beyond|apart from|bar|except|other than) (?:the )?(?:top|first|leading|main|big|front) [k](?: [a-z]+){0,5}? <NPDF>(?:{of_vote}|{v})", make="others_top", subject="none"),
    C("others", 0.955, rf"<PF>(?: of (?:those who voted|voters|people|the vote|votes))? {_CHOSE} {_ELSE} (?:the )?(?:N )?{_MAIN}", make="others_main"),
)

# "four votes for every one of theirs": so many of one for so many of the other.
_VOTES_OF = r"(?:{v}|(?:-| )(?:voters?|supporters?|people|crosses|backers))"
_FOR_EACH = r"(?:for|to|against) (?:each|every) (?:[k]|one|single|X)"

RATIOS: tuple[C, ...] = (
    C("per", 0.99, rf"{_FREE}[who](?:'s?)?(?: [a-z]+){{0,3}}? <N>{_VOTES_OF} {_FOR_EACH}{_VOTES_OF}? (?:(?:of|for|cast for|won by|polled by|that went to|to) )?(?:the )?(?P<vs>[ABRU])(?:'s?|')?(?= |[.,;:)]|$)", make="per"),
    C("per", 0.99, rf"{_FREE}<N> [who]{_VOTES_OF} {_FOR_EACH}{_VOTES_OF}? (?:(?:of|for|cast for|won by|polled by|that went to|to) )?(?:the )?(?P<vs>[ABRU])(?:'s?|')?(?= |[.,;:)]|$)", make="per"),
    C("per", 0.99, rf"(?:for|to|against) (?:each|every) (?:[k]|one|single){_VOTES_OF}? (?:(?:who |that )?(?:of|for|cast for|won by|polled by|that went to|to|backed|chose) )(?:the )?(?P<vs>[ABRU]),? (?:(?:there (?:were|was)|[a-z]+) ){{0,3}}<N>{_VOTES_OF}?(?: (?:who |that )?(?:for|went to|to|cast for|were for|backed|chose))? (?:the )?(?P<who>[ABRU])(?= |[.,;:)]|$)", make="per"),
    C("per", 0.99, rf"(?:for|to|against) (?:each|every) <N>{_VOTES_OF}? (?:(?:who |that )?(?:of|for|cast for|won by|polled by|that went to|to|backed|chose) )(?:the )?(?P<who>[ABRU]),? (?:(?:there (?:were|was)|[a-z]+) ){{0,3}}[k]{_VOTES_OF}?(?: (?:who |that )?(?:for|went to|to|cast for|were for|backed|chose))? (?:the )?(?P<vs>[ABRU])(?= |[,.;:)]|$)", make="per"),
    C("multiplied", 0.975, r"[who](?: \([^()]*\))?(?:,[^.;:ABRUNPDT]{0,60},)?(?: [a-z]+){0,2} (?:outpolled|outvoted|outnumbered|outscored|beat|beats|beating|trounced|thrashed|defeated|exceeded) (?:G )?(?!G)[vs](?:'s (?:vote|tally|total))? by a factor of <ND>", make="times"),
    C("multiplied", 0.975, r"[who](?:'s?)?[^.;:ABRUNPDT]{0,50} (?:multipl(?:ied|ying|ies)|increased|boosted|raised)(?: (?:G|its|their|his|her))?(?: (?:{share}|vote|votes|support|following|tally|majority|lead|total|backing)) by (?:a factor of )?<ND>(?=[.,;]|$| (?:and|since|in)\b)(?<=(?:factor of|multipl[a-z]{3,4}[^.;]{0,30} by) [ND])", make="multiplied"),
    C("per", 0.985, rf"<N>{_VOTES_OF} {_FOR_EACH}\b", subject="same", make="per"),
    C("none", 0.99, r"<M> (?:bigger|larger|higher|smaller|lower|greater|less|longer|older|that size)", note="a comparison that cannot be read"),
    # One against another.
    C("ratio", 0.975, rf"{_FREE}[who](?:'s?)?(?: (?:vote|votes|share|total|tally))?{_MID}<M>{_TIMES_OF} (?!G)[vs]{_NOW}", make="times"),
    *(C("ratio", 0.985, rf"[who](?:'s?)? (?:own )?(?:vote share|vote|votes|total|tally|share|haul|support|score|pile|poll)(?: of the (?:vote|poll))? (?:was|is|were|are|came to|comes to|amounted to|amounts to|equalled|represented|made up) {part} (?:that of |those of )?(?!G)[vs](?:'s?|')?(?: (?:vote share|vote|votes|total|tally|share|haul|score|pile|poll))?(?=[.,;:)]|$| -| and\b| but\b)", make="times")
      for part in ("<M>", "<FP> of", "<MF>")),
    C("ratio", 0.97, rf"<M>{_TIMES_OF} (?!G)[vs](?!'s? (?:[a-z]+ )?(?:majority|margin|lead|cushion)\b)(?! (?:won|lost|triumphed|got (?:in|home)|scraped (?:in|home)|held on|squeaked (?:in|home)) by\b)", make="times"),
    C("ratio", 0.975, rf"{_FREE}[who](?:'s?)?(?: (?:vote|votes|share|total|tally))?{_MID}<F> (?:of )?(?:as many(?: votes)? as|what|that of|the (?:number|votes?|total|tally|support|figure)(?: of| for| cast for| who (?:chose|backed|voted for)| won by)?|the N(?: votes)?(?: cast| won| polled)?(?: for| by| that)?) (?!G)[vs](?!'?s? (?:[a-z]+ )?(?:vote|votes) (?:has|have|had)){_NOW}", make="times"),
    C("ratio", 0.975, rf"{_FREE}[who](?:'s?)?(?: (?:vote|votes|share|total|tally))?{_MID}<F> (?:of )?(?:the )?(?!G)[vs](?:'s?)? (?:vote|votes|total|tally|score|haul|pile|heap|figure)(?! (?:has|have|had|share|in Y|E|last))", make="times"),
    C("ratio", 0.985, rf"[who](?:'s?)?[^.;:ABRUNPDT]{{0,40}} <MF> (?:of )?the (?:votes?|number|total|tally|support) (?:that |which )?(?!G)[vs] (?:had )?{_DID}\b(?: [a-z]+){{0,4}}? (?:E|in Y|for [AB] (?:E|in Y))\b", make="times"),
    C("ratio", 0.97, rf"<MF> (?:of )?what (?:[a-z]+ )?[vs](?:,[^.;:]{{0,70}},)? (?:had )?{_DID}\b(?! by)", make="times"),
    C("ratio", 0.97, r"<MF> (?:of )?the N (?:votes )?by which", make="multiplied", subject="none"),
    C("ratio", 0.96, r"<M> (?:the N(?! (?:votes )?by which)|what [vs](?! (?:won|lost|triumphed) by\b)|that of [vs]|as many)", make="times"),
    C("ratio", 0.96, r"(?:outpolled|outvoted|beat|beating|outpolling|outnumbered) [vs] by <M>", make="times"),
    C("ratio", 0.975, r"[who](?: \([^()]*\))?(?:,[^.;:ABRUNPDT]{0,60},)?(?: [a-z]+){0,2} (?:outpolled|outvoted|outnumbered|outscored|outranked|beat|beats|beating|trounced|thrashed|defeated|led|walloped|outgunned|crushed) (?:G )?(?!G)[vs](?: voters| supporters)?,? by (?:a (?:factor|margin|ratio) of )?<M>(?! votes)", make="times"),
    C("ratio", 0.975, r"[who](?: voters| supporters)? (?:was|were|is|are|being|been|found G) (?:outpolled|outvoted|outnumbered|outscored|beaten|trounced|thrashed|defeated|walloped|outgunned|crushed)(?: by (?:the )?[vs])?,? by (?:a (?:factor|margin|ratio) of )?<M>", make="beaten_times"),
    C("ratio", 0.975, r"[who](?: voters| supporters)? (?:was|were|is|are|being|been|found G) (?:outpolled|outvoted|outnumbered|outscored|beaten|trounced|thrashed|defeated|walloped|outgunned|crushed) <M> by (?!G)[vs]", make="beaten_times"),
    C("ratio", 0.975, r"[who](?: \([^()]*\))? (?:won|wins|win|prevailed|triumphed|came out on top)(?: C)? by <M> (?:over|against) (?!G)[vs]", make="times"),
    C("ratio", 0.95, r"(?:margin|ratio|rate|odds) of <M>(?=[.,;:)]| -|$| in C)(?! (?:the|that|what|as))", make="top_times", subject="none"),
    C("ratio", 0.965, r"<M> (?:[a-z]+ )?(?:edge|margin|majority|ratio|advantage|landslide|lead|vote|clip)\b(?! (?:of|for|won by|cast for) (?:the )?(?:O[ -]placed? )?[ABRU])", make="odds", subject="none"),
    C("ratio", 0.93, r"(?:won|win|wins|victory|carried the day|prevailed|triumphed)(?: [a-z]+| C){0,4} by <M>(?=[.,;:)]| -|$| in C)", make="top_times", subject="none"),
    # Against the majority, and against the figure spoken of before the last one.
    C("ratio", 0.975, rf"[who](?: \([^()]*\))?(?:,[^.;:ABRUNPDT]{{0,40}},)?(?: [a-z]+){{0,2}} (?:had |has )?{_DID} <MF> (?:of )?{_MARGIN}", make="of_majority"),
    C("ratio", 0.93, rf"<MF> (?:of |over |the size of |as (?:big|large) as )?{_MARGIN}", make="of_majority", subject="same"),
    C("ratio", 0.93, r"N[^.;NPDT]{0,60} <M> as (?:many|much) as (?:(?:G|it|that|they|would|was|were|had|have|been) ){1,4}(?:taken|needed|required|made the difference|decided (?:it|things))", make="of_majority", subject="same"),
    C("ratio", 0.93, rf"(?:outnumber(?:s|ed|ing)?|exceed(?:s|ed|ing)?|outstrip(?:s|ped|ping)?|surpass(?:es|ed|ing)?|outweigh(?:s|ed|ing)?|top(?:s|ped|ping)?|dwarf(?:s|ed|ing)?|eclips(?:es|ed|ing)|cover(?:s|ed|ing)?) {_MARGIN} (?:by )?<M>", make="of_majority", subject="same"),
    C("ratio", 0.93, r"N[^.;NPDT]{0,60}(?:could have|would have|enough to have|enough to) (?:settled?|decided?|covere?d?|filled?|bridged?|overturn(?:ed)?|wiped? out|change[d]?)[^.;NPDT]{0,30} <M>(?: over)?\b", make="of_majority", subject="same"),
    C("ratio", 0.97, rf"(?:{{spoilt}}|duff|bad|discarded|wasted) {{papers}}[^.;:NPDT]{{0,40}} (?:outnumber(?:s|ed|ing)?|exceed(?:s|ed|ing)?|dwarf(?:s|ed|ing)?) {_MARGIN} (?:by )?<M>", make="rejected_of_majority", subject="none"),
    C("ratio", 0.97, rf"(?:{{spoilt}}|duff|bad|discarded|wasted) {{papers}}[^.;:NPDT]{{0,30}} (?:is|was|were|are|came to|come to|amount(?:ed)? to|add(?:ed)? up to|equalled|number(?:ed)?|totalled|ran to|made) <MF> (?:of )?{_MARGIN}", make="rejected_of_majority", subject="none"),
    C("ratio", 0.97, rf"<MF> as many (?:{{spoilt}}|duff|bad|discarded|wasted) {{papers}} as (?:there (?:were|was) )?(?:votes in (?:it|G|the (?:margin|majority))|{_MARGIN})", make="rejected_of_majority", subject="none"),
    C("ratio", 0.93, rf"[who](?:'s)? (?:own )?(?:haul|tally|vote|votes|total|score|following|supporters|backers|N(?: [a-z]+)?|pile)(?: [a-z]+){{0,3}} <MF> (?:of )?{_MARGIN}", make="of_majority"),
    C("ratio", 0.93, r"^(?:and )?(?:that|this|which|it|G) (?:is|was|makes|means|represents) (?:more than |nearly |almost )?<M> as (?:many|much|high|big|large)(?=[.,;:)]|$| -| and)", make="over_the_other", subject="same"),
    C("ratio", 0.93, r"N[^.;NPDT]{0,40}(?:,| -|:|;| or| which (?:is|was)| and)(?: [a-z]+){0,3}? <M> as (?:many|much|high|big|large)(?=[.,;:)]|$| -| and)", make="over_the_other", subject="same"),
    C("ratio", 0.93, r"N[^.;NPDT]{0,40}(?:,| -|:| or| which (?:is|was))(?: [a-z]+){0,3}? <F> as (?:many|much)(?=[.,;:)]|$| -| and)(?! again)", make="over_the_other", subject="same"),
    C("ratio", 0.95, r"(?:votes?|N|tally|total|P)[^.;:NPDT]{0,30} <M> (?:as many (?:votes )?as |that of |what |the (?:vote|votes|total|tally)(?: of| for)? )?(?:anybody else|anyone else|any other (?:candidate|party|hopeful|contender|runner)|any (?:of the )?(?:rival|other)s?)\b", make="top_times", subject="none"),
    # Against the figure of somebody else before: "285 chose them. UKIP had three times as many".
    C("ratio", 0.975, rf"[who](?:'s?)?(?: \([^()]*\))?(?:,[^.;:ABRU]{{0,50}},)?(?: [a-z]+){{0,3}} (?:{_DID}|has|have|managing|winning|polling|taking|with) <MF> as (?:many|much)(?: (?:votes|supporters|seats|support|again))?(?=[,.;:)]|$| -)", make="over_last"),
    C("ratio", 0.96, r"(?:^|[.;:,] )(?:that|this|which|G)(?: is| was|'s)? (?:a ratio of )?<M>(?=[.,;:!)]|$| -| in favour)", make="odds", subject="none"),
    # Now against before.
    C("ratio", 0.975, r"[who](?:'s?)?[^.;:ABRUNPDT]{0,40} <MF> (?:of )?the N(?: (?:votes|ballots|crosses|people|supporters|voters|seats|papers))?(?:,? (?:(?!than|more|fewer|less|but|while|and|of|ahead|behind)[a-z']+|G)){0,9} (?:Y|E)\b", make="multiplied"),
    C("ratio", 0.965, r"<MF> (?:of )?the N(?: (?:votes|ballots|crosses|people|supporters|voters|seats|papers))?(?:,? (?:(?!than|more|fewer|less|but|while|and|of|ahead|behind)[a-z']+|G|[AB]'s?)){0,9} (?:Y|E)\b", make="multiplied"),
    C("ratio", 0.975, r"<MF> (?:of )?the N(?: votes| of G)?,? (?:(?:of|in|at|from|back in|won|polled|secured|managed|that|had|G) ){0,3}(?:Y|E)\b", make="multiplied"),
    C("ratio", 0.96, r"[who](?:'s)?(?: [a-z]+){0,5}? (?:cut|slashed|chopped|sliced|carved|split|hacked)(?: [a-z]+)? in <F>", make="multiplied"),
    C("ratio", 0.95, r"(?:cut|slashed|chopped|sliced|hacked)(?: [a-z]+)? in <F>", make="multiplied"),
    C("ratio", 0.985, rf"[who](?:'s?)?(?: (?:{{share}}|votes))?(?:,[^.;:ABRUNPDT]{{0,60}},)?[^.;:,ABRUGNPDT]{{0,30}} <MF> (?:of )?{_BEFORE}", make="multiplied"),
    C("ratio", 0.985, rf"<MF> (?:of )?what (?P<who>G)(?:'d| had)? {_DID}(?=[.,;)]|$| (?:E|in Y)\b)", make="multiplied"),
    C("ratio", 0.98, rf"<MF> (?:of )?{_BEFORE}", make="multiplied"),
    C("ratio", 0.965, r"<MF> (?:of )?that(?: (?:share|figure|total|number|tally|score|haul))?(?=[,.;:)]|$| -| on N| in Y| E)", make="multiplied"),
    C("ratio", 0.97, r"[who](?:'s?)? (?:[a-z-]+ ){0,2}?(?:{share}|vote|votes|tally|total|haul|following|support|number of votes|number of seats)(?: [a-z]+){0,3}? <M>(?! (?:that|those|the|what|as) )\b", make="multiplied"),
    C("ratio", 0.95, rf"(?:{{share}}|vote|votes|tally|total|number of [a-z ]+)(?: [a-z]+){{0,3}}? <M>\b(?! (?:that|those|what|as|the N)\b)(?! (?:of |over |the size of |as (?:big|large) as )?{_MARGIN})", make="multiplied"),
    C("ratio", 0.965, r"(?<!(?:exceed|outnumber|outstrip|surpass|top|dwarf|eclips|cover|fill|bridg|outweigh|than|of|over)[a-z]* (?:(?:the|G|this|that|its) )?(?:[a-z]+ )?)(?:majority|winning margin|turnout)(?: (?:has|have|had|was|were|is|been|more|nearly|almost|of N|here|in C)){0,4}(?:,)? <M>\b(?! (?:that|the one|the size|those) of (?:the )?[ABRUC])", make="multiplied", subject="none"),
    C("ratio", 0.97, r"[who](?: [a-z]+){0,4}? <M> (?:its|their|his|her) (?:{share}|vote|votes|tally|total|number of seats|seats|representation|support|poll)", make="multiplied"),
    C("ratio", 0.95, r"<M> (?:(?:its|their|his|her|G|the|the party's|[who]'s) )?(?:{share}|vote|votes|tally|total|following|number of seats|seats)(?! (?:of|for|won by|cast for) (?:the )?(?:O[ -]placed? )?[ABRU])", make="multiplied"),
    C("ratio", 0.95, r"<M> (?:(?:its|their|his|her|G|the|the party's|[who]'s) )?(?:[a-z]+ )?(?:lead|cushion|margin|majority)(?! (?:of|for|won by|cast for) (?:the )?(?:O[ -]placed? )?[ABRU])", make="grew"),
    # The other way round: "at the general election it had had three times that".
    C("ratio", 0.975, rf"(?:E|in Y),?(?: (?:[a-z]+|G)){{0,4}} (?:had )?{_DID} <MF> (?:of )?(?:that(?: (?:number|figure|total|many|share|tally|vote))?|as (?:many|much)|the (?:number|figure|total))(?=[.,;:)]|$)", make="once_times"),
    C("ratio", 0.975, rf"[who](?:'s?)?(?: (?:[a-z]+|G)){{0,4}} (?:had )?{_DID} <M> (?:that(?: (?:number|figure|total|many|share|tally|vote))?|as (?:many|much)|the (?:number|figure|total)),? (?:E|in Y)\b", make="once_times"),
    C("ratio", 0.95, r"[PDN] (?:votes )?(?:is|was|were) <M> (?:last time's|E|that in Y|the|its|his|her|their)", make="multiplied"),
    C("ratio", 0.975, r"(?:majority|margin|lead|cushion)(?: (?:of N|is|was|has|been|cut|shrunk|reduced|slashed|shrank|fell|down|to|now|here|,|which|at|just|that|with)){0,6} <MF> (?:of |as big as |as large as |the size of )?(?:what (?:G|they|it) " + _DID + r"|(?:G|its|the|last time's|E|Y's|that) ?(?:previous|old|former|last|original|size|E|before|N|Y|one)|in Y|E|before|the N)", make="multiplied", subject="none"),
    C("ratio", 0.96, r"(?:majority|turnout) <MF> (?:as (?:big|large|high|great|small) as|the size (?:of )?(?:it|G)?) ?(?:before|in Y|E|G had been|G was|last)", make="multiplied", subject="none"),
    C("ratio", 0.97, r"(?:(?:{spoilt}|informal(?:ity)?|rejection|spoilage) (?:rate|share|total|number|vote|{papers})|rate of (?:informal|rejected|spoilt) (?:votes|voting|{papers})|number of {spoilt} {papers}|informality)(?:(?! by\b)[^.;:NPDT]){0,30}?(?:, ?[NPD][^,.;:NPDT]{0,20},)?(?: (?:has|have|had|was|were|almost|nearly|just))* <M>(?! (?:the|that|those|this|as|what|more|of|over|larger|bigger|[ABCGRU])\b)", make="multiplied", subject="none"),
    # Fewer voted than before.
    C("ratio", 0.975, r"<F> (?:fewer|less|down on the number of) (?:people|voters|votes|electors|ballots|papers)(?: (?:had |were |was |have ))?(?: ?(?:voted|cast|turned out|took part|came out|counted|bothered))?(?= than (?:in Y|E|at|last)|[.,;]|$| E| this)(?! for)", make="cast_fall", sign=-1, subject="none"),
    C("cast_percent", 0.975, r"<P> (?:fewer|less|down on the number of) (?:people|voters|votes|electors|ballots|papers)(?: (?:had |were |was |have ))?(?: ?(?:voted|cast|turned out|took part|came out|counted|bothered))?(?= than (?:in Y|E|at|last)|[.,;]|$| E| this)(?! for)", make="cast_fall", sign=-1, subject="none"),
    C("ratio", 0.975, r"(?:votes cast|total (?:vote|poll)|entire poll|number of (?:votes(?: cast)?|voters|people (?:voting|who voted))|numbers? voting|the poll)(?: [a-z]+){0,3}? (?:{down}|contracted|shrank) (?:by )?<F>", make="cast_fall", sign=-1, subject="none"),
    C("ratio", 0.975, r"(?:votes cast|total (?:vote|poll)|entire poll|number of (?:votes(?: cast)?|voters|people (?:voting|who voted))|numbers? voting|the poll)(?: [a-z]+){0,3}? (?:{up}|expanded) (?:by )?<F>", make="cast_fall", sign=1, subject="none"),
    # What was lost or kept of it.
    C("ratio", 0.965, r"[who](?:'s?)? (?:{share}|vote|votes)(?: [a-z]+){0,3}? (?:{down}|cut) by <F>", make="fall_by", sign=-1),
    C("ratio", 0.965, r"[who](?:'s?)? (?:{share}|vote|votes)(?: [a-z]+){0,3}? {up} by <F>", make="fall_by", sign=1),
    C("ratio", 0.94, r"(?:{share}|vote|votes|majority|turnout)(?: [a-z]+){0,3}? (?:{down}|cut) by <F>", make="fall_by", sign=-1),
    C("ratio", 0.94, r"(?:{share}|vote|votes|majority|turnout)(?: [a-z]+){0,3}? {up} by <F>", make="fall_by", sign=1),
    C("ratio", 0.965, rf"[who](?:,[^.;:ABRUNPDT]{{0,60}},)?(?: [a-z]+){{0,3}}? {_LOST} <F> (?:of )?(?:all )?(?:its|their|his|her|the)(?: [NYE])? (?:{{share}}|vote|votes|voters|supporters|support|following|backers|backing|seats)", make="fall_by", sign=-1),
    C("ratio", 0.935, rf"[who](?:'s?)?(?:,[^.;:ABRUNPDT]{{0,60}},)?(?: [a-z]+){{0,3}}? {_LOST} <F> (?:of )?(?:all )?(?:theirs|its own|their own|his own|her own)(?=[.,;:)!]|$| -| and\b| but\b)", make="fall_by", sign=-1),
    C("ratio", 0.935, rf"<P> of {_EVERYBODY} (?:who|that) (?:had |have |once )?(?:{_BACKED}) (?:the )?[who](?:'s [a-z]+)?(?: (?:E|in Y|then|before))?{GONE}", make="fall_by", sign=-1),
    C("ratio", 0.94, rf"{_LOST} <F> (?:of )?(?:all )?(?:its|their|his|her)(?: [NYE])? (?:{{share}}|vote|votes|voters|supporters|support|following|backers|backing|seats)", make="fall_by", sign=-1),
    C("ratio", 0.96, rf"<F> (?:of )?(?:the )?(?:G|[who]'?s?) (?:[NYE] )?(?:vote|votes|voters|supporters|support){GONE}", make="fall_by", sign=-1),
    C("ratio", 0.96, rf"(?:^|[.;,:] |\b(?:and|but|with) )(?:(?:of which|that is|G is|which is|G was) )?<F> of (?:G|them|those|these|that){GONE}", make="fall_by", subject="same"),
    C("ratio", 0.96, r"(?:^|[.;,:] )(?:(?:that|this|which|G)(?: is| was|'s)? |or )<F> of (?:G|them|those)(?= - (?:gone|lost|vanished)|[.!;]|$)", make="lost_part_of", subject="same"),
    C("ratio", 0.975, rf"(?:^|[.;,:] |- )(?:(?:that|this|which|G)(?: is| was| represents| equals| makes)? |or |some )<F> of (?:{_EVERYBODY} (?:who|that) (?:had |have |once )?(?:{_BACKED})\b|what (?:G|it|they) (?:had|{_DID}) (?:E|in Y)|(?:G|its|their|the) (?:Y|E|old|previous|former|last|earlier) {_FLOCK})", make="lost_part_of", subject="same"),
    C("ratio", 0.96, rf"<F> (?:of )?(?:G|the|that|this)(?: [a-z]+)? (?:majority|margin){GONE}", make="fall_by", sign=-1, subject="none"),
    C("ratio", 0.96, r"[who](?: [a-z]+){0,2} (?:kept|retained|held on to|clung on to|hung on to|keeping|retaining|left with) <F> (?:of )?(?:its|their|his|her)(?: [NYE])?(?: (?:old|previous|former))? (?:vote|votes|voters|supporters|support|share)", make="multiplied"),
    C("ratio", 0.985, rf"{_LOST}(?: [a-z]+)? <F> (?:of )?(?:everything|all|what|the vote|the votes|the N|N)(?: that)? (?:G|it|they|[who]) (?:had|owned|held|possessed|started with|won|got|polled|managed|took|enjoyed)", make="fall_by", sign=-1),
    C("ratio", 0.985, rf"[who](?:,[^.;:ABRUNPDT]{{0,60}},)?(?: [a-z]+){{0,3}}? {_LOST} N(?: votes)?[^.;:NPDT]{{0,30}}(?: F)?,? (?:or |which is |that is |equal to )?<F> (?:of )?(?:everything|all|what|the vote|the votes|the N|those)(?: that)? (?:G|it|they) (?:had|owned|held|possessed|started with|won|got|polled|managed|took|enjoyed)", make="fall_by", sign=-1),
    C("ratio", 0.96, rf"<F> (?:of )?(?:the )?(?:G|[who]'?s?) (?:[NYE] )?(?:old |former |previous |own |erstwhile )?{_FLOCK}{GONE}", make="fall_by", sign=-1),
    C("ratio", 0.975, rf"<F> (?:of )?{_EVERYBODY} (?:who|that) (?:had |have |once )?(?:{_BACKED}) (?:the )?[who](?:'s [a-z]+)?(?: (?:E|in Y|then|before))?{GONE}", make="fall_by", sign=-1),
    C("ratio", 0.975, rf"of {_EVERYBODY} (?:who|that) (?:had |have |once )?(?:backed|supported|chose|voted for|put|trusted|turned out for|plumped for|opted for|picked|elected) (?:the )?[who](?: in| there)?(?: (?:E|in Y|then|before))?,? <F>{GONE}", make="fall_by", sign=-1),
    C("ratio", 0.93, rf"N(?: [a-z]+| G)* (?:E|in Y)[^.;NPDT]{{0,20}},? (?:and |but )?<F> of G{GONE}", make="fall_by", sign=-1),
    C("ratio", 0.90, r"lost N of (?:its|their|his|her) N,? (?:[a-z]+ )?<F>", make="fall_by", sign=-1),
)

RELATIONS: tuple[C, ...] = (*GAPS, *SWITCHERS, *SUMS, *RATIOS)
