"""Cues of seats of parties in national tables and councils. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

SEATS_WORD = r"(?:(?:constituency|regional|list|top[- ]up|X) )?(?:seats?|mps?|meps?|msps?|mss|mlas?|tds?|members? of parliament|members?|councillors?|constituenc(?:y|ies)|lawmakers?|legislators?|representatives|deputies|places)\b"
ASIDE = r"(?:,[^.;:ANPDT]{0,80},)?"
_GOT = (
    r"(?:{got}|(?:returned|returns|returning|elected|sends?|sent|boasts?|boasted|holds|hold|emerged with|ended (?:up |the night |the day )?with|finished (?:up |the night )?with|"
    r"(?:was|were|is|are|been) left with|left with|(?:came|come|comes) (?:away|back|home|out) with|made do with|settled for|cut to|reduced to|(?:Z |now )(?:has|have|had|holds?)|won a total of) )"
)
_DOWN_TO = (
    r"(?:(?:was|were|is|are|been|being|has|have|had) )*(?:reduced|down|cut|slashed|up|fell|falls|rose|slumped|crashed|collapsed|plunged|plummeted|tumbled|slid|sank|shrank|shrunk|dropped|dwindled|whittled down|"
    r"back|climbed|jumped|leapt|surged|soared|grew|went|increased|doubled|trebled|M) to <N>"
)
_FROM_TO = r"(?:went|go|gone|goes|fell|rose|slumped|crashed|collapsed|plunged|tumbled|slid|sank|shrank|dropped|dwindled|climbed|jumped|leapt|surged|soared|grew|down|up|moved|cut|reduced)"
# Words with which a party has seats now, and those with which it had them before.
NOW_HAS = r"(?:has|have|hold|holds|won|returned|returns?|return|elected|took|kept|keeps?|got|gets?|sent|(?:end(?:s|ed)?|emerge[sd]?|finish(?:es|ed)?|left|c[ao]me(?:s)? (?:away|out|back|home)|walk(?:s|ed) (?:off|away)|rewarded|stuck|make do|made do)(?: up)? with)"
_HAD = r"(?:ha[ds]|held|won|started with|began with|defended|took|returned|inherited|been defending)"
NOT_VOTES = r"(?! (?:votes|points|per cent)\b)"

# What a party has with more than half of the seats.
CONTROL = (
    r"(?:(?:overall|outright|absolute|commons|parliamentary|council|working|simple|bare|clear|house of commons) )*(?:majority|control(?: of the (?:council|county|authority|chamber))?|"
    r"(?:to )?(?:run|govern|control|rule) (?:the (?:authority|council|county|city|borough|country)|alone|G|it|on (?:its|their|G) own)|(?:to )?(?:govern|rule|take (?:charge|control|power|over)|run (?:things|the show|the place)|form (?:an|the) (?:administration|cabinet))(?=[.,;:)]|$)|the winning (?:post|line)|winning (?:post|line)|finishing line|(?:half-?way|X) (?:line|mark|point)|power)\b"
)

# What stands in a list before one of its parties: nothing, one, two ...
_ONE_LISTED = r"(?:the )?[ABU] N(?:,| and|;|,? and) "
_LISTED = ("", *(rf"(?:{_ONE_LISTED}){{{n}}}" for n in range(1, 6)))
# What a party controls, and the words for having, gaining or losing so many of them.
_COUNCILS = r"(?:(?:english|welsh|scottish|local|other|such|different) )?(?:councils?|authorities|authority|town halls?|city halls?|county halls?|town and county halls)\b(?!'s)"
_RUNS = r"(?:(?:now|still|Z|will|would) )*(?:runs?|ran|controls?|controlled|holds?|held|has|have|had|commands?|governs?|(?:is|are|was|were) (?:left )?(?:in (?:sole |overall |outright )?(?:control|charge) of|running)|(?:in|with) (?:sole |overall |outright )?(?:control|charge) of|(?:ended|finished|emerged|left)(?: up)? (?:with|in (?:control|charge) of))"
_SUBJECT = r"(?:^|[.;] )(?:but |and |yet |so |still,? |in the event,? )?(?:the )?[who]"

SEATS: tuple[C, ...] = (
    # "Manitoba sent 14 members to Ottawa": all that there are to send.
    C("seats_total", 0.985, r"(?:C|province|state|territory|region|island|county)(?:,[^,.;:]{0,40},)? (?:[a-z]+ ){0,2}?(?:sen(?:t|ds|d)|return(?:s|ed)?|elect(?:s|ed)?|dispatch(?:es|ed)?) <N> (?:[a-z]+ )?(?:mps?|members|lawmakers|representatives|legislators|deputies|senators|tds)(?: (?:[a-z]+ )?to (?:U\b|(?:the |G )?[a-z]+))?(?! of)", subject="none"),
    C("seats_line", 0.975, r"(?:needed|needing|needs?|wanted|required|requires?) (?:just |only )?<N>(?: seats)? (?:for|to (?:win|have|take|secure|get)) (?:an? )?" + CONTROL.replace("(?:to )?", "", 1), subject="none"),
    # Seats won.
    C("seats", 0.96, r"[who]" + ASIDE + r" " + _GOT + r"<N> " + SEATS_WORD + r"(?! (?:more|fewer|less|up|down)\b)"),
    C("seats", 0.97, r"[who]" + ASIDE + r" " + _GOT + r"<N> (?:out )?of (?:the |its |their |G |all )*N (?:[a-z-]+ )?" + SEATS_WORD),
    C("seats", 0.96, r"[who](?:'s?)? (?:[a-z]+ )?(?:tally|total|haul|count|seat count|number|seats|mps|representation) {be}<N>(?: " + SEATS_WORD + r")" + NOT_VOTES),
    C("seats", 0.97, r"[who](?:'s?)? (?:seats?(?: tally| total| count| haul)?|number of (?:seats|mps)|tally of (?:seats|mps)) {be}<N>" + NOT_VOTES),
    C("seats", 0.95, r"<N> (?:[a-z]+ )?" + SEATS_WORD + r" (?:for|to(?! U\b)|went to|going to|belong to|were won by|won by|fell to|taken by|held by) [who](?!')"),
    C("seats", 0.985, r"(?:returned|returns|returning|elected|elects|sent|sends) (?:[a-z]+ )?<N> [who](?= (?:members?|mps?|councillors?)\b|,| and|[.;]|$)"),
    C("seats", 0.97, r"[who]" + ASIDE + r" (?:won|took|takes?|held|holds?|kept|keeps?|retained|has|have|had|got|gained|captured) (?:just |only )?<N> of (?:the|its|their|G) (?:N )?(?:[a-z-]+ )?" + SEATS_WORD),
    C("seats", 0.985, r"(?:returned|returns|elected|elects|sent) N [ABRU](?:,| and)(?: N [ABRU](?:,| and))* <N> [who](?= (?:and|member)|[,.;]|$)"),
    C("seats", 0.96, r"[who] (?:won|took|kept|held|retained|swept|captured|gained|has|have|had) all <N>(?: of (?:the|its|them|G))?(?: (?!other)[a-z]+){0,2}? " + SEATS_WORD),
    C("seats", 0.94, r"<N> [who] " + SEATS_WORD + r" (?:were|was|are|have been|will|elected|returned|in (?:the|this))"),
    C("seats", 0.94, r"(?:there (?:are|were|will be)|with|just|and) (?:now )?<N> [who] (?:mps|msps|members of parliament)"),
    C("seats", 0.965, r"[who](?:'s?)?(?: (?:tally|total|representation))?" + ASIDE + r" (?:[a-z]+ ){0,3}?" + _DOWN_TO + r" " + SEATS_WORD),
    C("seats", 0.95, _DOWN_TO + r" (?:seats|mps|councillors)"),
    C("seats", 0.97, r"(?:^|[,;] )(?:with|on|holding|having (?:won|taken)|(?:by )?(?:winning|taking)) <N> (?:out )?of (?:the |its |all )*N (?:[a-z-]+ )?" + SEATS_WORD + r",? (?:the )?(?P<who>[ABRUG])(?!')"),
    C("seats", 0.96, r"(?:brought|brings|bringing|yield(?:ed|s|ing)?|deliver(?:ed|s|ing)?|produc(?:ed|es|ing)|earned|earns|secured|translat(?:ed|es|ing) into) (?:in |G |it |home )?<N> " + SEATS_WORD + r"(?! (?:more|fewer|less|up|down)\b)"),
    C("seats", 0.96, r"(?:head|heads|headed|heading|lead|leads|led|leading|command|commands|form|forms|formed|have|has|be|is) an? (?:[a-z-]+ ){0,2}(?:group|team|party|bloc|caucus|contingent|band|rump|delegation) of <N>(?=[.,;:)]|$| -| " + SEATS_WORD + r")"),
    C("seats", 0.965, r"(?:group|team|bloc|caucus|contingent|band|rump|delegation|representation|tally|total|haul|number|count)(?: of (?:seats|mps|msps|members|councillors|constituencies))?,? (?:(?:up|down|rose|fell|grew|shrank|went|climbed|slumped|rising|falling|from) )?to <N>(?: " + SEATS_WORD + r")? from N\b"),
    C("seats", 0.965, r"(?:group|team|bloc|caucus|contingent|band|rump|delegation|representation|tally|total|haul|number|count)(?: of (?:seats|mps|msps|members|councillors|constituencies))?,? (?:(?:up|down|rose|fell|grew|shrank|went|climbed|slumped|rising|falling|from) )?to N(?: " + SEATS_WORD + r")? from <N>\b", election="past", subject="same"),
    C("seats", 0.965, r"(?:group|team|bloc|caucus|contingent|band|rump|delegation) of N,? (?:up|down) from <N>\b", election="past", subject="same"),
    C("seats", 0.955, r"(?:tally|total|haul|number|count) of (?:seats|mps|msps|mss|members|councillors|constituenc(?:y|ies))(?: seats)?(?: (?:up|down|back|rose|fell|climbed|slipped))? to <N>" + NOT_VOTES),
    C("seats", 0.965, r"[who],? (?:who|which),? (?:(?:Z|now|still|once more|therefore) )?(?:has|have|holds?) <N>(?=[.,;:)]|$| -)"),
    C("seats", 0.96, r"(?:constituenc(?:y|ies)|seats?|ballot)\b[^.;]{0,140}? (?:took|won|takes|wins|got|had|held|captured|secured|claimed|picked up|bagged) <N> of (?:G|them|those|these)\b(?! (?:votes|voters|people))"),
    C("seats", 0.95, r"[who] (?:(?:was|were|been) )?left with <N>(?=[,.;]| -| (?:in|across|from|after|and)\b)"),
    C("seats", 0.96, r"[who] M (?:its |their |G )?(?:seats|number of seats|tally|mps)(?: to)? <N>"),
    C("seats", 0.93, r"(?<!\bof )(?<!\bof (?:the|its|all) )(?<!\bof G )(?<!\bof their )(?<!\blosing )(?<!\bshedding )(?<!\bgaining )(?<!\bsurrendering )(?<!\bfor the )(?<!\bfor all )<N> seats(?! (?:are|in play|more|fewer|up|short))"),
    C("seats", 0.965, r"all <N> (?:of the |of its |of G )?(?:[a-z]+ )?(?:places|seats|vacancies) (?:went|fell|go|were won|were taken)(?: to| by) [who]"),
    C("seats", 0.93, r"[who](?: [a-z]+){0,2} (?:returns?|returned|sends?|sent|has|have|had) <N> (?:to|on|in) (?:the (?:green benches|commons|house(?: of commons)?|chamber|new parliament)|westminster|parliament|holyrood|stormont|cardiff bay)"),
    # All there are.
    C("seats_total", 0.965, r"(?:N|all|F|P|X|most|half|one|each|every one) (?:out )?of (?:(?:the|its|their|G|all|[a-z]+'s|[UC]'s|[UC]|up) )*<N> (?:(?:[a-z]+|X) )?(?:seats|places|mps|msps|councillors|divisions|constituencies)\b", subject="none"),
    C("seats_total", 0.967, r"(?:N|all|F|P|X|most|half|one|each|every one) (?:out )?of (?:[a-z.]+|[UC])(?:'s)? <N> (?:(?:[a-z]+|X) )?(?:ridings|seats|electorates|districts)\b", subject="none"),
    C("seats_total", 0.965, r"<N> (?:[a-z]+ )?(?:seats|places|vacancies) (?:(?:were|was|are|is|being|all) )*(?:up for (?:grabs|election|decision)|at stake|on offer|being contested|to be filled|available|to fill|in all|in total|on the (?:council|authority))\b", subject="none"),
    C("seats_total", 0.965, r"(?:filling|fill|filled|elects?|electing|elected|to choose|choosing|returns?) (?:the |all )?<N> (?:places|seats|vacancies|representatives)\b", subject="none"),
    C("seats_total", 0.965, r"(?:ward|division|area|county|town|city|borough|district|province|nation|region|council|chamber|C|U)(?:'s)?(?: (?:has|elects|elected|sends|sent|returns|returned))? (?:the |all )?<N> (?:seats|councillors|representatives|members of parliament)(?= (?:are|were|on|at|in|have|will)\b|[,.;:)]|$)", subject="none"),
    C("seats_total", 0.965, r"<N>[ -](?:seat|member|strong) (?:council|ward|division|chamber|house|parliament|authority|assembly)\b", subject="none"),
    C("seats_total", 0.965, r"\(<N> seats?\)", subject="none"),
    # A majority of seats over all the others; lighter than the lines that say it is no result, which holds in one seat.
    C("seats_majority", 0.98, r"(?<!working )(?:overall|commons|parliamentary|westminster|holyrood|council|outright|house of commons|in the commons)(?: overall)? majority(?: [a-z]+){0,2}? {be}<N>", subject="none"),
    C("seats_majority", 0.98, r"<N>[ -]seat (?:overall |working |commons |parliamentary |council )?(?:majority|landslide)", subject="none"),
    C("seats_majority", 0.98, r"majority of <N> (?:seats|mps|councillors|in the (?:commons|house|chamber|council chamber)|on the council|on the authority|in parliament|at westminster|at city hall|at county hall)", subject="none"),
    C("seats_majority", 0.98, r"[NDP] (?:seats|mps|councillors|members),? (?:[a-z]+ ){0,2}?(?:majority|lead) of <N>", subject="none"),
    # How many make a majority, and how far somebody was from it.
    C("seats_line", 0.985, r"(?:the|of|a) <N>(?: " + SEATS_WORD + r")? (?:(?:that (?:are|were) )?(?:needed|required|necessary)|(?:it|G|you) (?:needs?|needed|takes?|took)|that (?:makes?|gives?|means?|would (?:give|mean|deliver)))[^.;:NPDT]{0,24} " + CONTROL, subject="none"),
    C("seats_line", 0.985, CONTROL + r"(?: (?:[a-z-]+|G|B)){0,5},? (?:(?:you|they|G|it|any party|a party|[ABR]) )?(?:needs?|needed|takes?|took|requires?|required),? <N>\b(?! (?:votes|points|per cent|short|shy|more|fewer|away|adrift|for|to))", subject="none"),
    C("seats_line", 0.985, r"(?:winning (?:post|line)|finishing line|magic (?:number|mark|figure)|half-?way (?:line|mark|point)|majority (?:line|mark|threshold)) {be}<N>\b(?! (?:votes|points|per cent))", subject="none"),
    C("seats_gap", 0.99, r"(?:[who](?:'s?)?(?:,[^.;:ABRU]{0,60},)?(?: [a-z]+){0,4} )?<N>(?: " + SEATS_WORD + r")? (?:short|shy|adrift|away|below|beneath|off|from)(?: of| from)? (?:(?:the|a|an|what|having|securing|taking|gaining|winning|forming) )*(?:N (?:needed|required|necessary)[^.;:NPDT]{0,24} )?" + CONTROL),
    C("seats_gap", 0.99, r"(?:[who](?:'s?)?(?:,[^.;:ABRU]{0,60},)?(?: [a-z]+){0,4} )?<N>(?: " + SEATS_WORD + r")? (?:past|over|above|beyond|clear of|ahead of|more than)(?: (?:the|a|an))* " + CONTROL),
    C("seats_gap", 0.985, CONTROL + r"[^.;ABRU]{0,40},? (?:(?:so|which means|leaving|and|meaning|that left|putting)(?: that)? )?[who](?: [a-z]+){0,2} <N>(?: " + SEATS_WORD + r")? (?:short|shy|adrift|away)(?=[.,;)]|$)"),
    # Members, and places among the parties.
    C("seats", 0.92, r"<N> (?:mps|msps|councillors|members of parliament)(?! (?:are|in play|more|fewer|up|short|who|to|from|have|had|were|will|and|of the|for|representing|elected|sitting|standing)\b)"),
    C("seats", 0.95, r"[who]" + ASIDE + r" (?:will |would |now )?(?:form|forms|formed|be|become|becomes|became|are|is|remain|remains)(?: the)? (?:(?:main|official|principal|largest|biggest|second|O|next) )*(?:opposition|party|group|bloc|force)(?: [a-z]+){0,3} (?:on|with) <N>(?=[,.;)]|$| (?:seats|mps|councillors|members)\b)"),
    C("seats", 0.95, r"(?:and|but|yet|nonetheless|still)(?: (?:yet|still|Z|now|therefore|duly|nevertheless|was|were))* " + NOW_HAS + r" <N> " + SEATS_WORD + r"(?! (?:more|fewer|less|up|down|in (?:play|contention))\b)"),
    C("seats", 0.94, r"(?:and|but|yet)(?: (?:yet|still|Z|now|therefore|duly|nevertheless))* (?:has|have|holds?|returned|returns?|elected|kept) <N>(?=[.;]|$)"),
    C("seats", 0.96, r"[who]" + ASIDE + r" (?:[a-z]+ ){0,2}?(?:Z|now|still|today) (?:has|have|holds?) (?:the remaining |the other |the rest, |just )?<N>(?=[.,;]|$)"),
    C("seats", 0.95, r"[who]" + ASIDE + r" (?:has|have|holds?|took|won|takes?|kept|got) (?:the (?:remaining|other) )<N>(?=[.,;]|$| (?:seats|mps|places))"),
    C("seats", 0.97, r"[who]" + ASIDE + r" (?:won|took|takes?|held|holds?|kept|keeps?|retained|has|have|had|got|gained|captured|bagged|swept|secured|grabbed) (?:all )?<N> (?:out )?of (?:the (?:other )?)?(?:(?:county|region|city|province|state|nation|country|council|island|duchy|borough|capital|town|area|C|U)'s )?(?:N |other )?(?:(?:[a-z-]+|U|C) )?" + SEATS_WORD),
    C("seats", 0.97, r"^(?:of (?:them|these|those|G|(?:the|these|those) N)(?: [^.;:,NPDTABRU]{1,40})?,? )?<N> (?:are|were|is|went|stayed|turned|go|goes)(?: now)?(?: to)? (?:the )?[who](?=[.,;]|$| and\b)"),
    C("seats", 0.965, r"^(?:of (?:them|these|those|G|(?:the|these|those) N)(?: [^.;:,NPDTABRU]{1,40})?,? )?N (?:are|were|is|went|stayed|turned|go|goes)(?: now)?(?: to)? (?:the )?[ABU](?:, N (?:to )?[ABU])*(?:,| and|,? and) <N>(?: to)? (?:the )?[who](?=[.,;]|$| and\b)"),
    C("seats", 0.96, r"[who] (?:won|took|kept|held|retained|swept|captured|gained|has|have|bagged|holds?|takes?) all <N>(?: of (?:the|its|G))?(?: (?:other|[a-z]+|U|C)){0,3}? (?:seats|mps|constituencies|wards|divisions|places)\b"),
    C("seats", 0.95, r"[who](?:'s?)? (?:reward|return|prize|payoff|yield|pay-off|compensation|harvest|lot)(?:,[^.;:ABRUNPDT]{0,40},)? (?:was|is|were|came to|amounted to) (?:a |an |the )?<N> " + SEATS_WORD),
    C("seats", 0.95, r"(?:for a (?:return|reward|yield|harvest) of|(?:and|was|were|is|are|being) rewarded with|in return for|in exchange for|won (?:it|G) just|brought (?:it|G)) <N> " + SEATS_WORD + r"(?! (?:more|fewer))"),
    C("seats", 0.965, r"[who](?:'s?)?" + ASIDE + r" (?:[a-z]+ ){0,3}?(?:fell|fall|falls|rose|rises|slipped|slips|dropped|drops|climbed|climbs|grew|moved|went|goes|slid|declined|advanced|shrank|down|up) by (?:N|one|a single seat|a lone seat)(?: " + SEATS_WORD + r")? to <N>" + NOT_VOTES),
    C("seats", 0.95, r"(?<!\w)<N> " + SEATS_WORD + r" (?:survived|remain(?:ed)?|were left|are left|was left|is left|held on|were saved|were kept|were held)\b"),
    C("seats", 0.96, r"for [who]" + ASIDE + r"(?:,| it was| G was| came)?(?: [a-z]+){0,5}?(?::|,) <N> " + SEATS_WORD + r"(?! (?:more|fewer|less|up|down)\b)"),
    C("seats", 0.93, r"[who]" + ASIDE + r" (?:return|returns|returned|elect|elected|send|sends|sent) <N>(?=[.,;]|$| to (?:westminster|the (?:green benches|commons|council|chamber|house)|parliament|U))"),
    C("seats", 0.97, r"[who]" + ASIDE + r",? whose [^.;:]{0,60}?(?:mps|seats|councillors|members|lawmakers|representation) (?:number|numbered|total|totals|come to|comes to|amount to|amounts to) <N>"),
    *(C("seats", 0.97, rf"(?:score|seats|scoreboard|tally of seats|seat count|state of the parties|make-up|line-up|seats won|scoreline)(?: [a-z]+){{0,2}}(?::|\\?) {before}(?:the )?[who] <N>(?=[.,;]| and|$)(?<!\bN N)") for before in _LISTED),
    # Whom the sentence begins with: "Labour were beaten by the Tories and have 72".
    C("seats", 0.955, _SUBJECT + r"[^.;:]{0,120}?(?:,| and|, and|, but| but|, yet| and yet)(?: (?:yet|still|Z|now|therefore|duly|nevertheless))* (?:has|have|holds?|returned|returns?|elected|kept|ended with|finished with|end with|(?:was|were|is|are) rewarded with) <N>(?=[.;]|$|(?: seats| mps| councillors| members)\b(?! (?:more|fewer|less)))"),
    C("seats", 0.955, _SUBJECT + r"[^.;:]{0,120}?(?:,| and|, and|, but| but) <N> (?:wins|victories|seats|mps|councillors|gains)\b(?=[.,;]|$| (?:in|from|across|to show)\b)"),
    C("seats", 0.97, r"[who]" + ASIDE + r"[^.;:ABRU]{0,60}? and <N> (?:out )?of the N (?:[a-z]+ )?(?:seats|constituencies|divisions|wards|contests)(?: (?:that |which )?(?:it|they|G) (?:fought|contested|stood in))?(?=[.,;]|$)"),
    C("seats", 0.965, r"(?:represented|spoken for|served|held|filled) (?:in C |there |here |by the ward )?by <N> (?:members?|councillors?|mps?|representatives) (?:of|from|for) [who]"),
    C("seats", 0.985, r"[whos](?:,[^.;:NPDT]{0,70},)? (?:(?:will|would|now|Z|both|jointly|together) )*(?:share[sd]?|have|hold|held|took|won|command|muster|split|divided) <N> (?:seats|places|mps|councillors|members)(?: of the N)?(?: (?:between (?:them|G)|together|combined|jointly))", make="together"),
    C("seats", 0.985, r"(?:between them|between G|together|jointly|combined),? [whos](?: [a-z]+){0,3}? <N> (?:seats|places|mps|councillors|members)\b", make="together"),
    C("seats", 0.97, r"[who](?:'s?)?(?: [a-z-]+){0,4}? (?:advanced|advances|rose|fell|slipped|slid|sank|shrank|grew|climbed|moved|went|dropped|crashed|tumbled|declined|up|down) to <N>(?: " + SEATS_WORD + r")? from N(?= " + SEATS_WORD + r"|(?<=" + SEATS_WORD + r" from N)[ .,;]|(?<=" + SEATS_WORD + r" from N)$)"),
    C("seats", 0.97, r"[who](?:'s?)?(?: [a-z-]+){0,4}? (?:advanced|advances|rose|fell|slipped|slid|sank|shrank|grew|climbed|moved|went|dropped|crashed|tumbled|declined|up|down) to N " + SEATS_WORD + r" from <N>(?=[.,;]|$| (?:while|and|but|as|in|E|Y)\b)", election="past"),
    C("seats", 0.965, r"N " + SEATS_WORD + r",? (?:having|after) (?:held|had|won|started with|started out with|defended|taken|got|holding|winning|having|defending) <N>(?=[.,;]|$| (?:E|in Y|before|at)\b)", election="past", subject="same"),
    C("seats", 0.965, r"[who],? which (?:had|held|was defending|started with) <N>(?: seats| mps)?,?(?: [^.;NPDT]{0,60})? (?:(?:was|were) wiped out|lost (?:both|all|the lot|every one|G|N|one|half|most)\b|now (?:has|have) none|are gone|is gone)\b", election="past"),
    # All there are, declared or told of a county.
    C("seats_total", 0.986, r"(?:with|once|after|when|as) (?:all )?(?:of )?(?:the |its |G )?<N> (?:[a-z]+ )?(?:seats|constituencies|divisions|wards|districts) (?:now |Z |having |had |have |were |been |all )*(?:declared|counted|reported|in|decided|called|announced|filled)\b", subject="none"),
    C("seats_total", 0.986, r"(?:county|region|city|province|state|nation|country|council|island|duchy|borough|capital|town|authority|house|assembly|area|C|U)'s (?:other )?<N> (?:(?:westminster|parliamentary|federal|council|holyrood|commons|local|state|county|borough) )?(?:constituencies|seats|divisions|wards|mps)\b", subject="none"),
    C("seats_total", 0.986, r"(?:ward|division)'s <N> (?:councillors|members|representatives|seats)\b", subject="none"),
    C("seats_total", 0.986, r"(?:with|where|for|when|there (?:are|were)|had|has|just|only) <N> (?:councillors?|members?|mps?|seats?|representatives) (?:to (?:choose|elect|be elected|fill|be chosen|be filled|pick|be returned|be won)|up for election)\b", subject="none"),
    C("seats_total", 0.975, r"(?:ward|division|area|county|town|city|borough|district|province|region|island|constituency|C|U)(?:,? (?:which|that))?\b[^.;:ABR]{0,60}? (?:returns|elects|sends|chooses|is represented by|has) <N> (?:councillors|members|representatives|mps)\b(?! of)", subject="none"),
    C("seats_total", 0.986, r"\ball (?:of )?(?:the )?<N>(?: of)?(?: (?:the|its|G|C's|U's))?(?: [a-z]+)? (?:seats|constituencies|divisions|wards|mps) (?:were|are|was|have|had|having|changed|turned|went|fell|stayed|declared|has)\b", subject="none"),
    # Before and after.
    C("seats", 0.97, r"[who]" + ASIDE + r" (?:[a-z]+ ){0,3}?" + _FROM_TO + r" from <N>(?: " + SEATS_WORD + r")?(?: (?:in Y|E))? to N " + SEATS_WORD, election="past"),
    C("seats", 0.97, r"[who]" + ASIDE + r" (?:[a-z]+ ){0,3}?" + _FROM_TO + r" from <N> " + SEATS_WORD + r"(?: (?:in Y|E))? to N\b", election="past"),
    C("seats", 0.97, r"[who]" + ASIDE + r" (?:[a-z]+ ){0,3}?" + _FROM_TO + r" from N(?: " + SEATS_WORD + r")?(?: (?:in Y|E))? to <N> " + SEATS_WORD),
    C("seats", 0.97, r"[who]" + ASIDE + r" (?:[a-z]+ ){0,3}?" + _FROM_TO + r" from N " + SEATS_WORD + r"(?: (?:in Y|E))? to <N>" + NOT_VOTES),
    C("seats", 0.96, r"(?:N " + SEATS_WORD + r",? (?:down from|up from|from|compared (?:with|to)|against|rather than))(?: the)? <N>(?: " + SEATS_WORD + r")?(?= (?:in Y|E|G|but|while|and|as|when|though|although|whereas|last|before|previously|at the)\b|[,.;)]|$)", election="past", subject="same"),
    C("seats", 0.965, r"N " + SEATS_WORD + r" to (?:reach|finish (?:on|with|at)|end (?:up )?(?:on|with|at)|hit|stand at|take (?:it|G|its tally|its total) to|make(?: it)?) <N>" + NOT_VOTES, subject="same"),
    C("seats", 0.965, r"N (?:(?:out )?of [^.;:NPDT]{0,24}N )?" + SEATS_WORD + r",? (?:having|where (?:it|they|G|the party) (?:had )?|when (?:it|they|G|the party) (?:had )?|after)(?: previously)?(?: just)? ?(?:held|had|won|holding|winning|having|started with|starting with|defended|defending) <N>(?=[.,;)]|$| E| before| in Y| last)", election="past", subject="same"),
    C("seats", 0.965, r"N " + SEATS_WORD + r" (?:survived|remain(?:ed)?|were left|are left|held on|were saved|were kept|were held) (?:out )?(?:of|from) (?:the |its |G |an original )*<N>", election="past", subject="same"),
    C("seats", 0.986, r"(?:lost|lose|losing|surrender(?:ed|ing)|shed|kept|held|holding|keeping|retained|forfeited|ceded|hung on to|clung on to|defended|conceded)(?: (?:N|X|all but N|half|most|F|all))? (?:out )?of (?:the |its |their |G )*<N> " + SEATS_WORD + r"? ?(?:(?:that |which )?(?:it|they|G|the party|[ABR]) (?:was|were|had|had been|is|are)(?: been)? ?(?:defending|holding|held|won|had)|held before|won (?:E|in Y|last time))", election="past", subject="same"),
    C("none", 0.992, r"defending <N>(?= of (?:them|G|those)|[.,;]|$)", note="seats at stake"),
    # Shares of all seats.
    C("seats_share", 0.96, r"[who] (?:has|won|took|holds|have|hold|with|now has|gained|secured|captured|got|commands?) <PF> of (?:the |all |its )*(?:N )?(?:seats|mps|members)\b"),
    C("seats_share", 0.95, r"<PF> of (?:the |all |all the )?(?:N )?(?:seats|mps)\b"),
    # "bought them a fifth of the chamber", "49 of the 62 places, four-fifths of the council"
    *(C("seats_share", weight, who + r"<PF> of (?:the |its |G |all (?:the )?)(?:[a-z]+ )?(?:chamber|council|benches|spoils|assembly|parliament|senedd|places|councillors|members)(?=[.,;:)!]|$| -| and\b| but\b| to show\b| with\b| on\b)")
      for weight, who in ((0.89, r"[who](?:'s?)?(?:,[^.;:ABRU]{0,60},)? [^.;:ABRUG]{0,60}?"), (0.88, ""))),
    C("seats_share", 0.89, r"[who] [^.;:ABRG]{0,30}?N of the N (?:seats|places|members|mps|councillors)[^.;:ABRGNPDT]{0,30}(?:U[^.;:ABRGNPDT]{0,10})?(?:,| -|:) (?:or |that is |some )?<PF> of (?:the |G |all (?:the )?)"),
    # The contests there are, and all who are elected in them.
    *(C("contests", 0.975, pattern, subject="none") for pattern in (
        r"\b(?:all|each|every one)(?: of)? (?:the |C's |U's |its |G )?<N>(?: of (?:the |C's |U's |its |G )?)?(?: [a-z-]+)? (?:wards|divisions|constituencies|seats|districts|boroughs|counting areas|by-elections|contests)\b(?! (?:in (?:which|play)|where|that|with|so far))",
        r"\b(?:one|N|only|just|X|half|most|F)(?: ward| seat| division)? (?:out )?of (?:the |C's |U's |its |G )?<N> (?:wards|divisions|by-elections)\b",
        r"\b(?:ward|division|seat|constituency)s? out of (?:the |C's |U's |its |G |a possible )?<N>(?=[.,;)]|$| and\b)",
        r"<N> (?:wards|divisions|by-elections) (?:(?:were|are|was|had been|all) )*(?:voted|voting|went to the polls|up for election|contested|fought|electing|elected|polled|in (?:the )?play)\b")),
    C("seats_total", 0.93, r"\b(?:choos(?:e|es|ing)|chose|elect(?:s|ed|ing)?|pick(?:s|ed|ing)?|return(?:s|ed|ing)?|voted for|vote for) (?:a total of |G |the |all )?<N> (?:new )?(?:councillors|members|representatives)\b(?! (?:each|per|for|from|of))", subject="none"),
    C("seats_total", 0.93, r"<N> (?:seats|places|vacancies) (?:(?:were|was|are|is|being|all) )*(?:being )?(?:filled|contested|fought(?: over| for)?|voted on|decided|settled|declared)\b", subject="none"),
    # Seats gained and lost.
    C("seats_change", 0.97, r"[who]" + ASIDE + r" (?:[a-z]+ ){0,3}?(?:{up}|picked up|picking up) (?:by )?<N> (?:seats|mps)(?! (?:but|and|while) (?:lost|losing))", sign=1, make="seats_change"),
    C("seats_change", 0.96, r"[who]:?" + ASIDE + r" (?:[a-z]+ ){0,3}?(?<!put )(?<!puts )(?<!putting )(?:{up}) (?:by )?<N>(?: seats| mps)?(?! votes| points| to [PD]| deposits?\b| (?:[a-z]+ )?{cands})", sign=1, make="seats_change"),
    C("seats_change", 0.97, r"[who]" + ASIDE + r" (?:[a-z]+ ){0,3}?(?:{down}) (?:by )?<N> (?:of (?:its|their|G|the) )?(?:N )?(?:seats|mps)", sign=-1, make="seats_change"),
    C("seats_change", 0.96, r"[who]:?" + ASIDE + r" (?:(?:[a-z]+|Z) ){0,3}?(?:{down}) (?:by )?<N>(?: seats| mps)?(?! votes| points| to [PD]| short| shy| behind| deposits?\b| (?:[a-z]+ )?{cands})", sign=-1, make="seats_change"),
    C("seats", 0.965, r"[who]:? (?:(?:has|have|took|won|got|with) )?<N> of (?:the|its|their|G) N (?:(?:that )?(?:G |they |it )?(?:contested|fought|stood for|defended))\b"),
    C("seats_change", 0.97, r"(?<!than )(?<!the )(?:with|has|have|had|won|returned|elected|got|holds?|returns?|is on|are on|and|on) <N> (?:fewer|less) " + SEATS_WORD + r"(?! than (?!E|in Y|before|at Y|G had|it had|they had|it did|they did|G did|last|previously))", sign=-1),
    C("seats_change", 0.97, r"(?<!than )(?<!the )(?:with|has|have|had|won|returned|elected|got|holds?|returns?|is on|are on|and|on) <N> (?:more|extra|additional|new|further) " + SEATS_WORD + r"(?! than (?!E|in Y|before|at Y|G had|it had|they had|it did|they did|G did|last|previously))(?! (?:from|to|short|for a))", sign=1),
    C("seats_change", 0.965, r"N (?:(?:out )?of (?:the |its )?N )?" + SEATS_WORD + r"(?: (?:in|on|at)(?: the)?(?: (?:house of commons|commons|council|chamber|assembly|parliament|westminster|U|C))?)?, <N> (?:down|fewer|lower)(?: (?:on|from|than|compared with))?(?= Y| E| [a-z]+ G|[.,;)]| and| at| its| their| G|$)", sign=-1, subject="same"),
    C("seats_change", 0.965, r"N (?:(?:out )?of (?:the |its )?N )?" + SEATS_WORD + r"(?: (?:in|on|at)(?: the)?(?: (?:house of commons|commons|council|chamber|assembly|parliament|westminster|U|C))?)?, (?:N [^.;:NPDT]{0,30}, )?<N> (?:up|more|higher|to the good|better)(?: (?:on|from|than|compared with))?(?= Y| E| [a-z]+ G|[.,;)]| and| at| its| their| G|$)", sign=1, subject="same"),
    C("seats_change", 0.96, r"(?:^|[.;:] )[ABGRU]?(?:'s)? ?(?:[a-z' ]{0,30} )?(?:gained|picked up|added|put on|made gains of) <N> " + SEATS_WORD + r"(?! (?:but|and|while) (?:lost|losing))", sign=1),
    C("seats_change", 0.97, r"[who](?:'s?)?" + ASIDE + r" (?:[a-z]+ ){0,4}?net (?:gain|increase|advance) of <N>", sign=1),
    C("seats_change", 0.97, r"[who](?:'s?)?" + ASIDE + r" (?:[a-z]+ ){0,4}?net loss of <N>", sign=-1),
    C("seats_change", 0.97, r"[who] (?:[a-z]+ ){0,2}?<N> net gains", sign=1),
    C("seats_change", 0.97, r"[who] (?:[a-z]+ ){0,2}?<N> net losses", sign=-1),
    C("seats_change", 0.96, r"net (?:gain|increase|advance) of <N>", sign=1, subject="same"),
    C("seats_change", 0.96, r"net loss of <N>", sign=-1, subject="same"),
    C("seats_change", 0.96, r"N " + SEATS_WORD + r"(?:,| -|;)? (?:[a-z]+ )?<N> (?:seats )?(?:more|up|higher|better)\b(?: than)?", sign=1, subject="same"),
    C("seats_change", 0.96, r"N " + SEATS_WORD + r"(?:,| -|;)? (?:[a-z]+ )?<N> (?:seats )?(?:fewer|less|down|lower|worse)\b(?: than)?", sign=-1, subject="same"),
    C("seats_change", 0.97, r"N " + SEATS_WORD + r"(?: (?:for|to) (?:the )?[ABRUG])?, <N> (?:more|up|higher|better)(?: (?:than|on))", sign=1, subject="same"),
    C("seats_change", 0.97, r"N " + SEATS_WORD + r"(?: (?:for|to) (?:the )?[ABRUG])?, <N> (?:fewer|less|down|lower|worse)(?: (?:than|on))", sign=-1, subject="same"),
    C("seats_change", 0.87, r"^(?:but |and |so )?<N> " + SEATS_WORD + r" (?:have |has |had |were |was |are )?(?:gone|went|lost|fell|slipped away|disappeared|vanished|evaporated|surrendered|changed hands|forfeited)\b", sign=-1),
    C("seats", 0.955, r"(?:kept|keeps|keep|held|holds|hold|retained|retains|defended|hung on to|clung (?:on )?to|saved) (?:all )?(?:G|their|its) <N>(?: " + SEATS_WORD + r")(?=[.,;]| but| and|$)"),
    C("seats", 0.965, r"[who](?: Z)? (?:will )?(?:send|sends|sent|return|returns|returned) <N> (?:members|mps|meps|msps|representatives|people|men and women)(?: (?:back|to|off)\b)?"),
    C("seats", 0.96, r"(?:send|sends|sent|return|returns|returned) N [a-z ]{0,24}(?: U)? ?(?:against|compared (?:with|to)|rather than|instead of|where (?:it|they|G) had|up from|down from) <N>(?: (?:E|in Y)|[.,;]|$)", subject="same", election="past"),
    C("seats_change", 0.965, r"N " + SEATS_WORD + r"(?:,| -|;| \()? ?(?:up|a (?:net )?(?:gain|increase|rise|advance) of|an increase of|gaining|a rise of) (?:by )?<N>\b(?! to)", sign=1, subject="same"),
    C("seats_change", 0.965, r"N " + SEATS_WORD + r"(?:,| -|;| \()? ?(?:down|a (?:net )?(?:loss|fall|drop|decrease|reduction) of|losing) (?:by )?<N>\b(?! to)", sign=-1, subject="same"),
    C("seats_change", 0.965, r"N " + SEATS_WORD + r" ?\(<N>\)", make="signed_change", subject="same"),
    C("none", 0.985, r"(?:gained|gaining|won|picked up) <N>(?: seats)?,? (?:and|but|while) (?:lost|losing|shed|shedding)\b", note="seats gained before those lost"),
    C("none", 0.985, r"(?:and|but|while) (?:lost|losing) <N>(?=[.,;]|$| (?:for|leaving|to give))", note="seats lost beside those gained"),
    C("none", 0.985, r"<N> (?:gross )?(?:gains|losses)\b", note="seats gained or lost, not the net of both"),
    # Councils that a party controls.
    C("councils", 0.975, r"[who]" + ASIDE + r" " + _RUNS + r" (?:just |only )?<N> (?:of (?:the |N |all )*)?" + _COUNCILS + r"(?! (?:more|fewer|less|up|down)\b)"),
    C("councils", 0.975, r"<N> (?:of the )?" + _COUNCILS + r" (?:are|were|is|was|now|remain|have|has|fell|went|ended)(?: (?:now|up|left|been))*(?: (?:run|controlled|held|governed|led))?(?: (?:by|to|with|in the (?:hands|control) of)) [who]"),
    C("councils", 0.975, r"[who](?:'s)?[ -](?:(?:run|held|controlled|led) )?(?:councils|authorities)\b[^.;:ABRUNPDT]{0,40}? (?:to|number|numbered|total|are|at|reached) <N>(?=[.,;)]|$| from| and| but| after| councils| authorities)"),
    C("councils", 0.97, r"(?:councils|authorities)\b[^.;:]{0,80}N[^.;:NPDT]{0,60}[;.,] (?:(?:and|but|while|with) )?(?:the )?[who] " + _RUNS + r" <N>(?=[.,;)]|$| and| but| after| from| while)", make="councils"),
    C("councils_change", 0.985, r"N " + _COUNCILS + r"(?:,| -|;| \()? ?<N> (?:more|up|better|higher)\b(?! (?:councillors|seats|votes))", sign=1, subject="same"),
    C("councils_change", 0.985, r"N " + _COUNCILS + r"(?:,| -|;| \()? ?<N> (?:fewer|less|down|lower)\b(?! (?:councillors|seats|votes))", sign=-1, subject="same"),
    C("councils_change", 0.985, r"N " + _COUNCILS + r"(?:,| -|;| \()? ?(?:up|a (?:net )?gain of|gaining|an increase of) (?:by )?<N>\b(?! (?:councillors|seats|votes)| to)", sign=1, subject="same"),
    C("councils_change", 0.985, r"N " + _COUNCILS + r"(?:,| -|;| \()? ?(?:down|a (?:net )?loss of|losing|a (?:fall|drop) of) (?:by )?<N>\b(?! (?:councillors|seats|votes)| to)", sign=-1, subject="same"),
    C("councils_change", 0.98, r"[who]" + ASIDE + r"[^.;:NPDTABRU]{0,30} (?:made )?(?:a )?net (?:gain|gains) of <N> " + _COUNCILS, sign=1),
    C("councils_change", 0.98, r"[who]" + ASIDE + r"[^.;:NPDTABRU]{0,30} (?:suffered |made )?(?:a )?net (?:loss|losses) of <N> " + _COUNCILS, sign=-1),
    C("seats_change", 0.985, r"(?:gains?|gaining|gained|up|increase|added|adding|picked up) (?:of )?N (?:more )?" + _COUNCILS + r" and (?:of )?<N> (?:councillors|seats|members)\b", sign=1, subject="same"),
    C("seats_change", 0.985, r"(?:loss(?:es)?|losing|lost|down|shed|shedding) (?:of )?N (?:more )?" + _COUNCILS + r" and (?:of )?<N> (?:councillors|seats|members)\b", sign=-1, subject="same"),
    C("councils_change", 0.985, r"(?:councils|authorities)\b[^.]*[;.,] [^.;:NPDT]{0,60}N (?:after|following|with) (?:a )?net (?:loss|losses) of <N>(?=[.,;]|$)", sign=-1, subject="same"),
    C("councils_change", 0.985, r"(?:councils|authorities)\b[^.]*[;.,] [^.;:NPDT]{0,60}N (?:after|following|with) (?:a )?net (?:gain|gains) of <N>(?=[.,;]|$)", sign=1, subject="same"),
    # Members of parties, where a table has nothing else: bare numbers that would be votes or shares elsewhere.
    C("seats", 0.987, r"[who]" + ASIDE + r" (?:had |once |previously )?(?:held|had|began with|started with|went in with|defended) <N>(?: " + SEATS_WORD + r")? (?:and|but),? (?:have |has |now |are |is |Z |were |was )*(?:c[ao]me|been|end(?:ed)?|emerged?|left|hold|holds|finish(?:ed)?|keep|kept|walk(?:ed)?|down|up|reduced|cut|return(?:ed)?)\b[^.;:NPDT]{0,40}N\b", election="past"),
    C("seats", 0.975, r"N(?: (?:out )?of [^.;:NPDT]{0,24}N)?(?: " + SEATS_WORD + r")?,? having (?:started|begun|set out|gone in|gone into (?:it|G|the election)|come in|entered|opened|kicked off)(?: the (?:night|day|election|campaign))? (?:with|on) <N>(?! votes)", election="past", subject="same"),
    C("members", 0.96, r"[who]:?" + ASIDE + r" (?:[a-z]+ ){0,3}?(?:{up}|{down}) (?:by )?N to <N>" + NOT_VOTES),
    C("members", 0.95, r"[who]" + ASIDE + r" (?:will|would|shall|still|now|Z|therefore|Y) (?:now |still )?(?:have|has|had|hold|holds|be on|sit with|be left with|return with|boast|make do with) <N>" + NOT_VOTES),
    C("members", 0.95, r"[who]" + ASIDE + r" (?:cling|clings|clung|hang|hangs|hung|hold|holds|held) on (?:with|to|at) (?:just |their |its |G |the )?<N>" + NOT_VOTES),
    C("members", 0.95, r"[who][^.;:NPDTABRU]{0,60}[:,(-] ?(?:(?:with|on|holding|has|have|having|at|it has|they have|G has|G have) )?<N> (?:out )?of (?:the |its |their |G )?N(?: (?:members|councillors|seats|places))?(?=[.,;)]|$| and| but| -)"),
    C("members", 0.96, r"[who]" + ASIDE + r" (?:had|held|has|have|hold|holds) <N> (?:people|men and women|bodies|bums on seats|faces|representatives|members|in (?:the )?(?:chamber|council|group))\b"),
    C("members", 0.945, r"(?:^|[.;:,] |and |- )(?:the )?[who]:? <N>(?=[.,;:)]|$| and (?:the |an? )?(?:B|[a-z]+ B)| to)"),
    C("members", 0.955, r"[who] (?:still |now |Z |comfortably |narrowly )*(?:lead|leads|led|outnumber|outnumbers|beat|beats|shade|edge|pip|ahead of|in front of|head|top|trail|trails|behind)(?: [a-z]+){0,2}? [vs][^.;:NPDTABRU]{0,40},? (?:by )?<N>(?:-| to | against | v )N(?=[.,;)]|$| in| across| on| and)"),
    C("members", 0.955, r"[ABU] (?:still |now |Z |comfortably |narrowly )*(?:lead|leads|led|outnumber|outnumbers|beat|beats|shade|edge|pip|ahead of|in front of|head|top|trail|trails|behind)(?: [a-z]+){0,2}? [who][^.;:NPDTABRU]{0,40},? (?:by )?N(?:-| to | against | v )<N>(?=[.,;)]|$| in| across| on| and)"),
    C("members", 0.955, r"G (?:still |now |Z |comfortably |narrowly )*(?:lead|leads|led|outnumber|outnumbers|trail|trails)(?: [a-z]+){0,2}? [who][^.;:NPDTABRU]{0,40},? (?:by )?N(?:-| to | against | v )<N>(?=[.,;)]|$| in| across| on| and)"),
    C("members", 0.955, r"N[^.;:NPDT]{0,40},? (?:and|but|yet)(?: (?:have|has|are|is|were|was|now|Z|still|yet|therefore|duly|only))* " + NOW_HAS + r" <N>(?=[,.;)]|$)", subject="same", make="same_this"),
    *(C("members", 0.955, before + r"<N> (?:remaining |surviving )?[who](?: (?:councillors?|members?))?(?=[.,;)]|$|(?: Z)? (?:after|before|in|on|now|today|survived?|remain|are left|were left|left|sit|still|at|across|against|to|and|from|where|who)\b)(?! (?:candidates|votes))", subject="none") for before in (
        r"(?:there (?:were|are|was|is|remain)|only|now|leaving|left with|boasts?|numbers?|has|have|with|although|though|while|but|and|against|to|from)(?: (?:still|now|just|only|Z))* ", r"[,(:;-] (?:just |only |and )?", r"^")),
    C("members", 0.955, r"<N> [who] (?:councillors?|members?) (?:to|against|and|sit|face|facing|remain|survive)\b", subject="none"),
    C("members", 0.975, r"[who]:?" + ASIDE + r" (?:group|contingent|bloc|caucus|team) of <N> (?:(?:was|were|is|has|had|been|being) )*(?:cut|reduced|slashed|halved|shrunk|whittled|trimmed|pared|fell|shrank|grew|rose|swollen|down|up)\b[^.;:NPDT]{0,20} to N\b", election="past"),
    C("members", 0.975, r"[who], (?:who|which) (?:had|previously had|held|began with|started with) <N>, (?:(?:now|Z|have|has|ended with|finished with) )*(?:won|took|have|has|hold|holds|gained|secured|rose|grew|climbed|leapt|jumped|went|are|now|surged|ended)\b[^.;:ABRUNPDT]{0,30}N\b", election="past"),
    C("members", 0.96, r"[who]" + ASIDE + r" (?:lead|leads|led|head|heads|top|tops)(?: the (?:way|field|council|table|list|chamber))? (?:with|on) <N>(?=[.,;)]|$| (?:seats|members|councillors)| of (?:the )?N)"),
    C("members", 0.955, r"[who]:?" + ASIDE + r" (?:group|contingent|bloc|caucus|ranks?|benches|team) (?:of|numbering|numbered) <N>(?! votes)"),
    C("members", 0.955, r"[who](?:'s?)? (?:representation|group|ranks|numbers|presence|contingent|tally|bloc)(?: (?:on the council|there|in the chamber))? (?:passed|topped|reached|exceeded|stands at|stood at|numbers|hit|broke|is|was|(?:has )?(?:fell|rose|grew|shrank|climbed|dropped|{up}|{down}) to) <N>(?! votes)"),
    C("members_total", 0.96, r"N (?:out )?of (?:the |its |their )?<N> (?:on|in|at) (?:a|the) (?:[a-z-]+ )?(?:council|chamber|authority)\b", subject="none"),
    C("members_total", 0.96, r"(?:council|chamber|authority)(?: membership)? (?:(?:went|shrank|grew|fell|rose|shrunk|cut|was|were|is|reduced|down|up|has|been|expanded) )*from <N> (?:seats|members|councillors)? ?to N\b", election="past", subject="none"),
    C("members_total", 0.96, r"(?:council|chamber|authority)(?: membership)? (?:(?:went|shrank|grew|fell|rose|shrunk|cut|was|were|is|reduced|down|up|has|been|expanded) )*from N (?:seats |members |councillors )?to <N>", subject="none"),
    C("members_total", 0.95, r"N (?:out )?of (?:the )?<N>(?: (?:members|councillors|seats|places))?(?=[.,;)]|$| and| but| -)", subject="none"),
    C("members_change", 0.95, r"[who], (?:{up}) (?:by )?<N>(?=,| and| to| on| since|[.;)]|$)", sign=1),
    C("members_change", 0.95, r"[who], (?:{down}) (?:by )?<N>(?=,| and| to| on| since|[.;)]|$)", sign=-1),
    C("seats_lead", 0.95, r"[who][^.;:NPDTARU]{0,60}(?:largest|biggest|leading|main|top) (?:single )?(?:group|party|bloc|force|block|contingent)(?: (?:on|in|at)(?: the)? (?:council|chamber|authority|county hall|city hall|assembly|parliament))?,? (?:but |and |if )?(?:only |just )?by (?:just |only )?<N>(?! votes| points| per cent)" , make="ahead"),
    # Votes a seat.
    C("votes_per_seat", 0.96, r"<N> votes (?:to elect|for|per|were needed (?:for|to elect)) (?:each|every|a|one) (?:[who] )?(?:mp|seat|one|of)", make="per_seat"),
    C("votes_per_seat", 0.97, r"(?:each|every one|all) of [who](?:'s)? (?:N|[a-z]+)(?: (?:seats|mps|members|councillors))? (?:needed|needs|cost|costs|took|takes|required|requires|was worth|represents?) <N>{v}", make="per_seat"),
    C("votes_per_seat", 0.97, r"<N>{v} (?:for|per) (?:each |every |an? )?(?:[who] )?(?:mp|seat)\b", make="per_seat"),
    C("votes_per_seat", 0.95, r"<N> (?:for|per) (?:each|every) (?:[who] )?(?:mp|seat|one|of|G)?", make="per_seat"),
    C("votes_per_seat", 0.97, r"(?:each|every|an?|per) [who] (?:mp |seat |member |councillor |one )?(?:[a-z]+ ){0,3}?(?:cost|costs|took|takes|needed|needs|required|requires|was worth|is worth|worked out at|came at|came in at|for|represents|represented),? (?:some |on average )?<N>(?:{v})(?! (?:seats|mps))", make="per_seat"),
    C("votes_per_seat", 0.97, r"(?:(?:each|every) [^;:.]{0,60}N[^;:.]{0,16}|; )(?:each|every) [who](?: (?:one|seat|mp|member|councillor))?,? (?:[a-z]+ ){0,3}?<N>{v}(?=[.,;)]|$)", make="per_seat"),
    C("votes_per_seat", 0.985, r"(?:took|takes|needed|required|cost|and|,|but|only) <N>{v} (?:in order )?to (?:elect|return|send|put|win|secure) (?:each |every |an? |one )?[who](?= |[.,;)]|$)", make="per_seat"),
    C("votes_per_candidate", 0.99, r"[who](?:'s?)? (?:[a-z]+ )?{cands} (?:on average )?(?:averaged|averaging|average|polled on average|won on average|took on average|managed|polled) <N>{v}(?: (?:votes )?(?:each|apiece|a head|on average))?(?=[.,;)]|$| (?:across|in|over|and)\b)"),
    C("votes_per_seat", 0.985, r"[who](?:'s)?(?!(?:'s?)? (?:[a-z]+ )?{cands})[^.;:NPDT]{0,60}<N>{v} (?:a head|a seat|an mp|a throw|apiece|per mp|per head|per seat|for each mp|for every mp)\b", make="per_seat"),
    C("votes_per_seat", 0.975, r"[who][^.;:ABRU]{0,40}? paid <N>{v}(?: (?:for|per) (?:each|every|an?)(?: one| mp| seat| of G)?|(?= a seat| an mp| per seat|[.,;)]|$))", make="per_seat"),
    C("votes_per_seat", 0.975, r"(?:each|every) (?:mp|seat|member|councillor|one) (?:of (?:theirs|its|G) )?(?:cost|took|needed|required|represents) <N>{v}", make="per_seat"),
    C("votes_per_seat", 0.975, r"<N>(?:{v}| supporters| voters)? (?:a head|apiece|per (?:head|mp|seat|member|councillor)|for (?:each|every) (?:mp|seat|member|councillor|one))(?=[.,;)]|$| and| but)", make="per_seat", subject="same"),
    C("votes_per_seat", 0.975, r"(?:an?|each|every|one) [who] (?:mp|member|seat|councillor|msp)(?: [a-z]+){0,3}? (?:is|was|is worth|works? out at|comes? (?:in )?at|came (?:in )?at|goes for|went for|retail(?:s|ed) at|cost|costs)(?: (?:dearer|pricier|cheaper|more|less),? at)? <N>(?=[.,;)]|$| votes| and| but)", make="per_seat"),
    C("votes_per_seat", 0.975, r"for (?:each|every)(?: one)? of (?:its|their|G|[who]'s) (?:mps|members|seats|councillors)[^.;:NPDT]{0,40} <N>(?:{v}| supporters| voters| people)\b", make="per_seat"),
    C("votes_per_seat", 0.975, r"(?:^|[;,] )(?:and )?(?:each|every) [who](?: one)?,? <N>(?:{v})(?=[.,;)]|$)", make="per_seat"),
    # Seats that no table of results has.
    C("none", 0.985, r"<N>[ -]seat (?:overall |working |commons |parliamentary |council )?(?:majority|landslide|lead|advantage|cushion|victory|win)", note="majority of seats"),
    C("none", 0.985, r"majority of <N> (?:seats|mps|councillors|in the (?:commons|house|chamber|council chamber)|on the council|on the authority|in parliament|at westminster|at city hall|at county hall)", note="majority of seats"),
    C("none", 0.985, r"(?:working|overall|commons|parliamentary|westminster|holyrood|council|outright|house of commons|in the commons)(?: overall| working)? majority(?: [a-z]+){0,2}? {be}<N>", note="majority of seats"),
    C("none", 0.985, r"(?:government|administration|prime minister|downing street|coalition|cabinet|theresa may|boris johnson|keir starmer|no 10)(?:'s)? (?:(?:[a-z']+|G) ){0,4}?(?:majority|cushion) {be}<N>", note="majority of seats"),
    C("none", 0.985, r"(?:takes|taking|took|brings|bringing|brought|gives|giving|leaves|leaving) (?:[ABG]|the party|the group) (?:to|with|on)? ?<N> (?:seats |councillors |members )?(?:on|at) (?:the )?(?:council|authority|county hall|city hall|town hall)", note="seats on the whole council"),
    C("none", 0.985, r"(?:defended|defending|defends|were defending|was defending|contesting|contested|targeting) <N> (?:of the (?:N )?)?(?:seats|wards|divisions)", note="seats at stake"),
)
