"""Cues of places in the result, how many stood, and deposits. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

# --- pieces of places -------------------------------------------------------------------------------------------

# "fifth of the six": the field, and nothing else that is counted.
_WHOLE_FIELD = r"(?=[.,;:)]| -|$| (?:(?:in|at) (?:the )?Y\b|E\b)| (?:and|but|with|on|who|to|in C|here|this time|Z|{cands}|runners|on the ballot(?: paper)?)\b)"
# "third" that is no place: "third time", "second term", "fourth biggest".
_OTHERWISE = (
    r"(?! (?:B |B$|gear|league|grade|class|time|times|year|term|election|by-election|man|woman|person|recount|count|minister|reading|victory|win|gain|defeat|in a row|largest|biggest|lowest|highest|safest|worst|best|smallest|closest|tightest|most|least|"
    r"successive|consecutive|straight|preference|candidate to|lady|son|daughter|day|week|month|term|round|seat|attempt|try|thought|thoughts|home|half|in line|in command|to none|to nobody|bite|bid|referendum|runway|party|of (?:the(?! N" + _WHOLE_FIELD + r")|its|his|her|their|N(?!" + _WHOLE_FIELD + r")|those|all)|and final|"
    r"by-election|general|contest|council|councillor|ward|tier|world|language|child|since|generation)\b)(?!-)"
    # In several seats together: "second in every one of them", "third in five constituencies".
    r"(?! in (?:(?:all|each|every|most|many|several|both|N|X|[a-z]+)(?: one| X)?(?: of)? (?:the )?(?:other )?(?:G|them|those|these|seats|constituencies|contests|wards|places|U seats)\b))"
)
_PLACED = r"(?: (?:place|placed|position|spot|slot|berth))?"
_CAME = (
    r"(?:came|comes|coming|come|finish(?:ed|es|ing)?|was|were|is|placed|placing|ended(?: up)?|ending(?: up)?|wound up|winding up|ran|lay|weighed in|pulled up|rolled (?:in|home)|drifted in|crept (?:in|home)|slipped in|wandered in|emerged|brought up the rear|bringing up the rear|trail(?:ed|s|ing)|limped (?:in|home)|limping (?:in|home)|sits|sat|ranked|ranking|stayed|remained|remains|"
    r"held on to|hung on to|clung on to|clung to|kept|keeps|retained|retains|defended|took|takes|taking|claimed|claiming|landed|landing|home|put it|put them|put him|put her|managed|manages|managing|(?:could|can) manage|settled for|settle for|settling for|"
    r"content with|make do with|made do with|propped up the (?:table|poll|field|list) in|secured|securing|earned|earning|snatched|snatching|grabbed|grabbing|nabbed|bagged|scraped|scraping|sneaked|squeezed into|crept into|nudged into|edged into|"
    r"returned in|ran|runs|running|(?:romped|crawled|straggled|crept|sneaked|staggered|stumbled|trudged|squeezed|rolled|trooped|sidled)(?: in| home)?|bowed out|languish(?:ed|es|ing)|stuck)"
)
_PUSHED = r"(?:pushed|relegated|beaten|forced|shoved|knocked|squeezed|bumped|demoted|dumped|shunted|consigned|kicked|sent|driven|reduced|edged out|elbowed|nudged|pipped|confined)"
_PUSHING = r"(?:pushed|pushing|relegated|relegating|beat|beating|forced|forcing|shoved|shoving|knocked|knocking|squeezed|squeezing|bumped|bumping|demoted|demoting|dumped|dumping|shunted|shunting|consigned|consigning|kicked|kicking|sent|sending|drove|driving|left|leaving|nudged|nudging|elbowed|elbowing)"
_MOVED = r"(?:slipped|slips|slipping|slumped|slumping|dropped|dropping|drops|fell|falls|falling|sank|sinking|slid|sliding|slides|plunged|plunging|tumbled|tumbling|crashed|crashing|plummeted|climbed|climbing|climbs|rose|rises|rising|leapfrogged|leapfrogging|moved|moving|moves|leapt|leaping|leaps|jumped|jumping|jumps|vaulted|vaulting|surged|surging|surges|stormed|storming|crept|inched|went|going|goes|limped|limping|stumbled|staggered|crawled|romped|scraped|squeezed|sneaked|stepped|ascended)"
_POOR = r"(?:[a-z-]+ ){0,3}?"
_THEN = r"(?: (?:to [ABGRU]|here|there|in C|nationally|overall|behind [ABRU]|on N|with N|on P|with P))? ?,? ?(?:in (?:the )?Y|E|at Y|back in Y)\b"

# Who had to be content with a place.
_CONTENT = r"(?:(?:had|has|have|having) to )?(?:ma(?:k|d)(?:e|ing) do with|settl(?:e|ed|ing) for|(?:was|were|is|be|being|been) (?:content|satisfied|happy|left) with|put up with|get by with|resign(?:ed)? (?:himself|herself|itself|themselves|G) to|(?:was|were) consigned to)"

# By how many votes somebody was behind, rather than how many candidates were behind them.
_NOT_BY = r"(?<!\b(?:finished|finishing|finishes|finish|came|coming|was|is|ended|ending|up|trailed|stood|lay|by|left|ran|home|fell|him|her|G) )"
_PLACED_HERE = r"(?:finished|came|ended up|placed|was|coming|finishing) (?:a [a-z]+ )?<O>(?: place)?(?: (?:in (?:this|the|that|G) (?:seat|constituency|ward|division)|here|there|in C))?"
RANKS: tuple[C, ...] = (
    C("rank", 0.955, rf"[who](?:'s [ABU])?(?:,[^.;:ABRUNPDT]{{0,60}},)?(?: [^.;:,ABRUNO]{{1,50}}?)?,? (?:(?:and|but) )?{_CONTENT} (?:an? |the )?(?:[a-z-]+ )?<O>(?: (?:place|spot))?(?=[.,;:)]|$| -| (?:on|with|and|but|here|again|this)\b)"),
    # Whose place it is, before it.
    C("rank", 0.95, rf"[who](?:,[^,]{{0,60}},|,[^,]{{0,40}}, [a-z]+ing [^,;:]{{2,60}},|,| \([^()]{{0,30}}\))? (?:[a-z]+ ){{0,4}}?{_CAME} (?:[a-z]+ ){{0,4}}?(?<!\bthe )<O>{_PLACED}{_OTHERWISE}"),
    C("rank", 0.955, rf"[who](?:'s)? (?:was|were|is|are|had been|has been|being|been|found G|finds G|got)(?: [a-z]+){{0,2}} {_PUSHED} (?:[a-z]+ ){{0,3}}?(?:in|into|to) {_POOR}<O>{_PLACED}{_OTHERWISE}"),
    C("rank", 0.955, rf"[who](?: (?:has|have|had|then|also))? {_MOVED} (?:[a-z]+ ){{0,3}}?(?:in)?to {_POOR}<O>{_PLACED}{_OTHERWISE}"),
    C("rank", 0.985, r"[who],? (?:who|which) had (?:given|won|earned|brought|secured|taken|delivered|got)[^.;:]{0,60}? (?:and|in|for|,) <O>(?: place)?(?=[.,;]|$| and\b)", election="past"),
    C("rank", 0.96, rf"{_PUSHING} (?:G )?[who](?: \(N\))? (?:[a-z]+ ){{0,2}}?(?:in|into|(?<!(?:beat|beating) (?:the )?[ABRU] )(?<!(?:beat|beating) (?:the )?[ABRU] (?:candidate|man|woman|party|nominee) )to) {_POOR}<O>{_PLACED}{_OTHERWISE}"),
    C("rank", 0.94, rf"(?:{_PUSHED}|{_MOVED}) (?:[a-z]+ ){{0,3}}?(?:in|into|to) {_POOR}<O>{_PLACED}{_OTHERWISE}", make="object"),
    C("rank", 0.97, r"[who](?:,[^,]{0,60},)? (?:which )?(?:[a-z]+ )?(?:came|finished|trailed|ended|placed|limped|rolled|ran|was|were)(?: (?:in|home|up))? behind (?:the )?[ABRU] in <O>(?: place| spot)?"),
    C("rank", 0.93, r"(?<!\bbehind )(?<!\bbehind the )[who],? (?:[a-z]+ ){0,3}in (?:a )?(?:[a-z]+ )?<O>(?: place| spot)?(?= (?:on|with)|[,.;(]| |$)(?! (?:round|count|preference|gear|person))"),
    C("rank", 0.94, r"[who] (?:[a-z]+ ){0,2}(?<!from )<O> (?:on|with|in votes|place)(?! to)"),
    C("rank", 0.94, r"[who] (?:\([^()]{1,30}\),? )?(?:was |were |is |a |in )*(?:a )?(?:[a-z]+ )?<O>,? (?:on|with) [NP]"),
    C("rank", 0.94, r"[who], (?:a |the )?(?:[a-z]+ ){0,2}<O>(?: place)?(?:,)? (?:on|with|at|in C|here|this time)\b"),
    C("rank", 0.93, r"[who],[^.;NPDT]{0,90}, (?:was |came |finished )?(?:an? )?(?:[a-z]+ )?<O> (?:on|with|in)\b"),
    C("rank", 0.94, r"[who]'s? (?:[a-z]+ )?<O>[ -]place"),
    C("rank", 0.955, rf"[who](?:,[^,]{{0,60}},| \([^()]{{0,30}}\))?(?:'s)? (?:[a-z]+ ){{0,4}}?[NP](?:{{v}}|{{of_vote}}),?(?: (?:to (?:finish|come|come in|take|claim|end up|secure|be)|in|for|into|(?:was |were |is |which was |just )?(?:good )?enough for|good for|put (?:G|him|her|them|it)|placing|leaving (?:G|him|her|them|it)|giving (?:G|him|her|them|it)|and|that earned (?:G|him|her)))(?: a| the)? (?:[a-z]+ )?<O>{_PLACED}(?=[,.;:)]| and|$| with| behind| ahead| in|,)"),
    C("rank", 0.95, r"[who](?:'s)? N{v}(?: \(P\))? (?:- |\()(?:a |in |good for |enough for |for |only )*(?:[a-z]+ )?<O>(?: place| spot)?(?= and P| with P|,? P| -|\)|,)"),
    C("rank", 0.93, r"to N(?: votes)? and <O>(?: place)?"),
    C("rank", 0.94, r"[NP](?:{v}|{of_vote}),?(?: and| for| and with (?:it|G)| - and)(?: a| the)? (?:[a-z-]+ ){0,2}?<O> (?:place|spot|position|slot|berth)\b"),
    C("rank", 0.975, r"(?:from|up from|down from) [NP](?:{v}|{of_vote})?,? and (?:a |the )?(?:[a-z-]+ ){0,2}?<O>(?: place| spot)?,? to (?:[NPO]|win|victory|the top)", election="past"),
    C("rank", 0.88, r"put (?:it|them|him|her|the party|[who]) (?:in )?<O>"),
    C("rank", 0.95, rf"[who][^.;:NPDTABRUEY]{{1,60}}? (?:despite|in spite of|for all) (?:[a-z]+ly )?(?:being|coming|finishing|ending up|having (?:been|come|finished)) (?:a )?(?:[a-z]+ )?<O>{_PLACED}{_OTHERWISE}"),
    C("rank", 0.93, r"[who](?: \([^()]{1,30}\))? <O>, N\b(?! (?:of|times|points|years))"),
    C("rank", 0.88, r"[who] <O>(?=[,;.(]| and|$| with| on)"),
    C("rank", 0.94, r"O(?: place)?(?: (?:on|with) [NP](?: votes)?)?(?:,|,? and|,? with) (?:the )?[who](?: in| was| came| finished)? <O>(?=[,;.(]| and|$| with| on)"),
    C("rank", 0.94, rf"[who],? (?:which|who|having)(?: (?:in|at) (?:the )?(?:Y|E)| E)? (?:had |has )?{_CAME} (?:[a-z]+ ){{0,2}}?(?<!\bthe )<O>{_PLACED}{_OTHERWISE}"),
    # Whose place it is, behind it.
    C("rank", 0.93, r"(?:in|into|to|for|took|take|taking|claimed|claiming|of) (?:a |an )?(?:[a-z-]+ ){0,2}?<O>(?: place| spot| position)?,? (?:was|were|came|is|went|with|on|for|by) [who]"),
    C("rank", 0.93, r"(?<!\bO and )(?<!\bO, )<O>(?: place| spot)?,? (?:went to|goes to|was|were|came|comes|followed by|fell to|belonged to|was taken by|was claimed by) [who]"),
    C("rank", 0.93, r"<O>[ -]placed?(?! (?:[a-z'-]+ )?(?:from|off|behind|over|ahead|to|at|against)\b)(?: [a-z'-]+){0,2}? [who]"),
    C("rank", 0.92, rf"[who](?:'s)?[^.;:ABRUGEYO]{{0,120}}?[NP](?:{{v}}|{{of_vote}})?(?:,| and|, and|, but| but)(?: [a-z]+){{0,2}}? {_CAME} (?:[a-z]+ ){{0,3}}?(?<!\bthe )<O>{_PLACED}{_OTHERWISE}"),
    C("rank", 0.93, r"[who], (?:a |the )?(?:[a-z]+ ){0,2}<O> in both (?:years|contests|elections|polls)"),
    C("rank", 0.96, rf"(?:having|after) (?:come|came|coming|finished|finishing|been placed|ended up|been|being) (?:a )?(?:[a-z]+ )?<O>{_PLACED} (?:E|in Y|at the Y),? (?:the )?[who]", election="past"),
    C("rank", 0.94, r"O(?: place)? (?:was|were|went to|came) (?:the )?[ABRU](?:'s [ABRU])?(?: (?:on|with) [NP](?: votes)?)?,?(?: and| with)? <O>(?: place)?,? (?:(?:was|were|went to|came) )?[who]"),
    C("rank", 0.94, r"O(?: place)? (?:went|goes|fell|passed) to (?:the )?[ABRU](?:'s [ABRU])?(?: (?:on|with) [NP](?: votes)?)?,?(?: and| with)? <O>(?: place| spot)? (?:(?:went|going) )?to [who]"),
    C("rank", 0.94, r"[who],? (?:(?:was|were|is|are|finished|came|ended|tied|both|each)(?: [a-z]+){0,2} )?(?:in )?(?:joint|equal|tied|tied for|joint-) ?<O>\b"),
    C("rank", 0.955, rf"(?:left|leaving|leaves|put|puts|putting|saw|seeing|sees|kept|keeping|landed|landing|placed|placing|made) [who](?: \(N\))? (?:(?:in|a|only|just|languishing|trailing|stuck|finish|finishing|come|distant|poor|well-beaten|back|down|home) )*<O>{_PLACED}{_OTHERWISE}(?=[,.;:)]|$| (?:and|with|on|behind|of|in|here)\b)"),
    C("rank", 0.95, r"(?:(?:party|man|woman|one|candidate|side|outfit|team|lot) (?:in|(?:who|which|that) (?:came|finished|ran|was placed|ended)|to (?:finish|come)|placed|ranked)|(?:was|is|were) the (?:party|man|woman|candidate|side) in) <O>(?: place)?,? (?:(?:was|were|is|are),? )?(?:the )?[who](?= |[,.;:]|$)"),
    C("rank", 0.95, r"[who](?:'s)? N(?: votes)? (?:was|were|is|are|made|gave) (?:the |only |just )*<O>[ -](?:best|highest|largest|biggest)\b(?! (?:in|since|of|ever)\b)"),
    C("rank", 0.94, r"[who](?:'s)? (?:was|were|is|came|finished)[^.;:NPDTABRU]{0,60}, (?:a |in )*(?:[a-z]+ )?<O>(?: place)? (?:in|out of|of) (?:a |the )*(?:field|list|line-up|N)\b"),
    C("rank", 0.93, r"[who], (?:a |in )*(?:[a-z]+ )?<O>(?: place)?, (?:was|were|had|polled|took|got|won|managed|fell|lost|saw|slumped|is|kept|missed|mustered|scraped|picked)\b"),
    C("rank", 0.96, rf"(?:having|after) (?:come|came|coming|finished|finishing|been placed|ended up|been|being) (?:a )?(?:[a-z]+ )?<O>{_PLACED} (?:E|in Y|at the Y),? (?P<who>G)(?!'s)", election="past"),
    # Beaten into it.
    C("rank", 0.90, r"(?:pipped|edged|beat|pipping|edging) [vs] (?:\(N\) )?to <O>(?: place)?"),
    C("rank", 0.93, r"[who](?: (?!that\b|who\b|which\b)[a-z]+){1,9},? and (?:finished|came|ended|trailed|limped|ran|placed|wound)(?: up| in| home| a (?:poor|distant|weak|strong|good|close|respectable))? <O>(?=[.,;:)]| -|$| with| on| place| in the| of (?:the )?N" + _WHOLE_FIELD + r")"),
    C("rank", 0.94, r"[who],(?: [^.;:,ABRUNPDT]{1,60},)? (?:[a-z]+|G)(?: (?!that\b|who\b|which\b)(?:[a-z]+|G)){1,10},? and (?:finished|came|ended|trailed|limped|ran)(?: up| in| home| a (?:poor|distant|weak|strong|good|close|respectable))? <O>(?=[.,;:)]| -|$| with| on| place| of (?:the )?N" + _WHOLE_FIELD + r")"),
    C("rank", 0.94, r"[who], (?:a |the )?(?:[a-z]+ ){0,2}<O>(?: place)? (?:Z|overall|again|this time|in the end),"),
    C("rank", 0.97, r"[who](?: \(N\)|,[^.;:ABRUNPDT]{0,60},)? (?:[a-z]+ )?(?:[a-z]+ )?(?:pipped|pips|edged(?: out| past)?|(?:crept|slipped|sneaked|squeaked|scraped|inched|nudged|pushed|slid) past|beat|beats|pipping|edging(?: out)?|beating|held off|holding off|holds off|saw off|seeing off|fended off|fending off|shaded|shading|outpolled|outpolling|kept out|keeping out|squeezed out|squeezed past|nosed past|denied|denying|defeated|defeating|nosed ahead of) [vs] (?:\(N\) )?(?:to|for|in the (?:race|fight|battle|scrap|contest|tussle) for) (?:a |the )?(?:[a-z]+ )?<O>(?: place)?"),
    # "he finished third in this seat for Ukip": who stood for another party then
    C("rank", 0.97, rf"{_PLACED_HERE},? (?:standing )?for (?:the )?[who](?=,? (?:with|on|in|at|E)\b|[.,;]|$)"),
    C("none", 0.975, rf"{_PLACED_HERE},? (?:standing )?for (?:the )?U(?=,? (?:with|on|in|at|E)\b|[.,;]|$)", note="a place for a party that the tables do not have"),
    C("rank", 0.965, r"[who](?: \(N\))? (?:[a-z]+ )?(?:beat|beats|beating|pushed|edged out|held off|saw off|overtook|overtakes|overtaking|passed|pipped|leapfrogged|overhauled|outpolled|slipped past|nosed past|edged past) (?:the )?[vs] (?:\(N\) )?(?:in)?to (?:take|claim|snatch|secure|win|grab|finish|come) (?:a )?<O>(?: place)?"),
    C("rank", 0.90, r"(?:good enough|enough|good) for (?:a |the )?(?:[a-z]+ )?<O>(?=[,.;:)]| and|$| place| spot)"),
    C("rank", 0.97, r"[who](?: \(N\)|,[^.;:ABRUNPDT]{0,60},)? (?:[a-z]+ )?(?:pipped|pips|edged(?: out| past)?|(?:crept|slipped|sneaked|squeaked|scraped|inched|nudged|pushed|slid) past|beat|beats|pipping|edging|beating|held off|saw off|outpolled|squeezed past|denied) [vs](?: \([^()]*\))?,? by N(?: votes?| of votes)?,? (?:(?:to|and) (?:take|took|claim|claimed|snatch|snatched|secure|secured|win|grab|grabbed|finish|finished|come|came|come in|end up)|for|into) (?:a )?(?:[a-z]+ )?<O>(?: place)?"),
    # Then and now.
    C("rank", 0.94, r"[who],[^.;ABRU]{0,60} (?:and |but |is |are )*(?:now|Z) (?:in )?(?:a )?(?:[a-z]+ )?<O>(?: place)?(?=[,.;:)]| and|$| with| on)", make="same_this"),
    C("rank", 0.96, r"[who], (?:the |a )?(?:[a-z]+ )?(?:O|R|runners?-up|winners?)[^.;:ABRU]{0,40}?(?:,| and|, and| but|, but) (?:Z|now|this time) (?:a |in )*(?:[a-z-]+ )?<O>(?: place)?(?=[,.;:)]| and|$| with| on)", make="same_this"),
    C("rank", 0.975, r"[who](?:,[^.;:ABRUNPDT]{0,50},)? (?:[a-z]+ ){0,4}?from (?:a )?(?:[a-z]+ )?<O>(?: place)?(?: (?:in Y|E))?(?: (?:with|on) [NP](?:{v}|{of_vote}))?,? to (?:(?:a )?(?:[a-z]+ )?O|win|winning|take|taking|capture|snatch|snatching|gain|gaining|victory|top|the top)", election="past"),
    C("rank", 0.97, r"from (?:a )?(?:[a-z]+ )?<O>(?: place)?(?: (?:in Y|E))?,? to (?:O|win|winning|first|take|capture|snatch|gain|victory)", election="past"),
    C("rank", 0.975, r"[who](?:,[^.;:ABRUNPDT]{0,50},)? (?:[a-z]+ ){0,4}?from (?:a )?(?:[a-z]+ )?O(?: place)?(?: (?:in Y|E))?(?: (?:with|on) [NP](?:{v}|{of_vote}))?,? to (?:a )?(?:[a-z]+ )?<O>(?: place)?", make="same_this"),
    C("rank", 0.975, rf"(?:^|[.;:] )(?:a )?(?:[a-z]+ )?(?:O|R|runners-up|winners)(?: place)? (?:E|in Y),? (?:the )?[who](?:'s [a-z]+)? (?:(?:was|were|is|are|has|have|had|been|then) )*(?:{_MOVED}|{_PUSHED}|{_CAME})(?: (?:down|back|up|away))?(?: (?:in)?to| in)? {_POOR}<O>{_PLACED}{_OTHERWISE}(?! (?:E|in Y))", make="same_this"),
    C("rank", 0.93, r"from (?:a )?(?:[a-z]+ )?O(?: place)?(?: (?:in Y|E))?,? to (?:a )?(?:[a-z]+ )?<O>", make="same_this"),
    C("rank", 0.97, r"(?:up|down|back|relegated|slipping|dropping|rising) from <O>(?: place)?(?=[,.;:)]| in Y| E|$| to| and)", election="past"),
    C("rank", 0.972, rf"[who],? (?:(?:who|which) )?(?:had |has )?{_CAME} (?:[a-z]+ ){{0,2}}?<O>{_PLACED}(?: (?:to|behind) (?:the )?(?:[ABRUG]|him|her|them|it))? (?:before|previously|the time before|E)(?=[,.;)]|$)", election="past"),
    C("rank", 0.97, rf"[who],? (?:a |who (?:was|were|came|finished) |which (?:was|came|finished) )?(?:[a-z]+ )?<O>{_PLACED}{_THEN}", election="past"),
    C("rank", 0.97, rf"[who](?:,[^,]{{0,60}},|,)? (?:(?:[a-z]+|X) ){{0,5}}?{_CAME} (?:[a-z]+ ){{0,4}}?(?<!\bthe )<O>{_PLACED}{_OTHERWISE}{_THEN}", election="past"),
    C("rank", 0.975, rf"[who], (?:who (?:was|were|came) |which (?:was|came) )?(?:[a-z]+ )?(?:O|R|(?:the )?runners-up|(?:the )?winners)[^,.;ABRU]{{0,20}}(?:in Y|at (?:the )?Y(?: general election| election| by-election| poll| contest)?|E),? (?:this time |now )?(?:has |have )?(?:{_MOVED}|{_CAME})(?: (?:down|back|up))?(?: (?:in)?to| in)? {_POOR}<O>{_PLACED}{_OTHERWISE}", make="same_this"),
)

# --- how many stood ---------------------------------------------------------------------------------------------

# An aside between a number of candidates and what befell them: who they were.
_NAMELY = r"(?: -[^-.;]{1,90}-|,[^.;:NPDT]{1,90},| \([^()]*\))?"
# What befell a candidate's money.
_LOSE_VERB = r"lost|lose|losing|forfeit(?:ed|s)?|saved|kept|retained|failed to|kissed|waved|said|will not|won't|did not|didn't|surrendered"
_STOOD = (
    r"(?:stood|standing|stand|contest|contested|contesting|fought|fighting|who stood|were|was|on the ballot|in the race|in the running|had|took|vying|put|ran|running|lined|appeared|declared|for the|to choose|who put|nominated|"
    r"battling|battled|competed|competing|threw|entered|slugged|vied|scrapping|jostled|fielded)"
)
# What kind of candidates; of the leading two nobody says that there were two.
_KIND = r"(?:(?!(?:leading|top|main|principal|front-running|bottom|other|remaining|lowest|losing|defeated|minor|last)\b)[a-z-]+ )?"
# "Two rivals left him in the dust": as many as did better than somebody, and no more.
_BETTER = r"(?! (?:had |have )?(?:[a-z]+ly )?(?:left (?:G|[ABR])|beat|pipped|outpolled|overtook|edged|outdid|outran|eclipsed|(?:finished|came) (?:ahead|above|in front)|did better)\b)"
_RIVALS = r"(?:rivals|opponents|challengers|adversaries|competitors|also-rans|other (?:candidates|hopefuls|contenders|names|parties|runners|people|challengers|aspirants|would-be mps))"
# What a number of candidates did that says nothing of how many stood.
_DID = (
    r"(?!,? (?:- )?(?:representing|standing for|from|of) (?:the )?[BU]\b)(?!, (?:the )?[AU]\b(?! (?:among|included|one of)))(?! (?:[NPD]\b|to|lost|lose|losing|forfeit|forfeited|failed|saved|kept|keep|held on|hung on|hold on|clung|retained|retain|save|escaped|avoided|recovered|who lost|votes|turned|voted|backed|cast|took part|signed|from|on the register|on the electoral|on it\b|on the roll|were on hand|who voted|eligible|registered|entitled|"
    r"(?:finished|came|ended(?: up)?|were|ranked|trailed in) (?:below|behind|above|ahead|under|outside)|below|behind|above|ahead|placed|outside|polled|managed|won (?:[PFN]|at least|more|over)|took (?:[PF]|at least|more|over)|broke|got past|each|between|shared|against|on the list|elected|returned|got|getting|did|didn't|could not|couldn't|never|scored|drew|attracted|topped|fell|dipped|whose|with fewer|reached|passed|cleared|of mine))"
)
_PART = r"(?<!\b(?:our|my|their|its|your|other|remaining|top|leading|bottom|last|first|main|these|those|lowest|minor|next|final|unsuccessful|losing|defeated|successful|winning|local|fringe|smaller|big|biggest|X the|between the|separat(?:ed|es|ing) the|divid(?:ed|es|ing) the) )(?<!\bO )"
_OF = r"(?:of|out of|from|among|between|from among)"
_OUT_OF = r"(?:of|out of|from|among|from among|(?:split|splits|shared?|divided|spread|choose|chose|choice|chosen|picked|decided?|scattered|distributed) between)"  # the gap "between the two candidates" counts nobody

_IN_EARNEST = "".join(rf"(?<!\b{how} )" for how in ("tight a", "close a", "tense a", "tight", "close", "real", "genuine", "true", "proper", "classic", "fierce", "serious", "rare", "tense"))

_SEATS_WON = r"(?:seats?|mps?|councillors?|members?)"

FIELD: tuple[C, ...] = (
    # Then and now: "four candidates in 2019, eight in 2024", "six names, one fewer than in 2010".
    C("candidates", 0.965, r"N (?:[a-z-]+ )?{cands}(?: (?:stood|ran|on the ballot(?: paper)?))? (?:E|in Y),? (?:and |but )?<N> (?:in Y|Z|now|this time)\b", subject="none"),
    C("candidates", 0.965, r"N (?:[a-z-]+ )?{cands}(?: (?:stood|ran|on the ballot(?: paper)?))? (?:Z|now|this time|in Y),? (?:and |but |against |up from |down from )?<N> (?:in Y|E)\b", subject="none"),
    *(C("candidates_change", 0.975, rf"N (?:[a-z-]+ )?{{cands}}[^.;:NPDTABRU]{{0,40}}(?:,| -| \() ?(?:which is |that is |so )?<N> {words}(?= (?:than|on|from)? ?(?:E|in Y|at|Y|the)|[.,;)]|$)", sign=sign, subject="none")
      for words, sign in (("(?:fewer|less|down)", -1), ("(?:more|up)", 1))),
    C("candidates", 0.95, r"(?:had|has|with|read(?:ing)? (?:out )?|faced|got) <N> names to (?:get through|read|read out|announce|pronounce|plough through|wade through|choose from|work through)\b", subject="none"),
    # Of one party: "16,208 votes from 44 candidates", "its two candidates".
    C("candidates", 0.99, r"N (?:out )?of (?:the |all )?<N> (?:[a-z]+ )?(?:seats|places|constituencies|divisions|wards|contests|districts)(?:(?: that| which)? (?:it|they|G|the party|[ABR])(?: had| has| have)? (?:fought|contested|stood (?:in|for)|ran in|entered|put (?:up )?candidates (?:up )?in)|(?: where| in which) (?:it|they|G|the party|[ABR]) (?:stood|ran|fought|had (?:a )?candidates?))", make="party_count"),
    C("candidates", 0.99, r"[who](?:'s?)?(?:,| -|:)? (?:(?:has|have|took|won|got|with) )?N of (?:the |its |G )?<N> (?:contested|fought)(?=[.,;)]|$)", make="party_count"),
    C("candidates", 0.99, r"(?:N (?:" + _SEATS_WON + r")|N{v}|P{of_vote}?)(?:,)? (?:from|across|between|with|for|through|out of) (?:just |only )?<N> (?:[a-z-]+ )?(?:candidates|nominees|runners|hopefuls)\b", make="party_count"),
    C("candidates", 0.99, r"N{v},? (?:from|across|between|among|for|by) (?:the )?<N> of (?:them|G)\b", make="party_count"),
    C("candidates", 0.986, r"[who](?: (?:had |has )?[a-z]+){0,2}? (?:ran|fielded|put up|stood|nominated|entered|ran with) <N> (?:candidates|nominees|runners)\b", make="party_count"),
    C("candidates", 0.987, r"[who](?:'s?)?[^.;:ABRU]{0,80} full slate of <N>", make="party_count"),
    C("candidates", 0.987, r"(?:full |complete |whole )?(?:slate|team|list) of <N>(?: {cands})? (?:from|by|put up by) (?:the )?[who]", make="party_count"),
    C("candidates", 0.975, r"[who](?:,[^.;:ABRUNPDT]{0,50},)? (?:[a-z]+ ){0,2}?(?:fielded|fields|put up|puts up|ran|nominated|put forward|entered|contested|tried in) <N>(?=[.,;)]|$| (?:in|across|this time|and won)\b)", make="party_count"),
    C("candidates", 0.98, r"[who],? (?:which |who )?(?:had )?(?:fielded|put up|ran|nominated|put forward|entered) <N>(?: (?:people|{cands}))? (?:E|in Y)\b", make="party_count", election="past"),
    C("candidates", 0.985, r"^(?:fielded|put up|ran|stood) <N>(?=[.,;)]|$| (?:in|across|candidates)\b)", make="party_count"),
    C("candidates", 0.99, r"^(?:across|between|with|from|among|for) (?:both )?G <N> (?:[a-z-]+ )?(?:{cands}|runners|nominees),? [who]", make="party_count"),
    C("candidates", 0.986, r"(?<!^across )(?<!^between )(?<!^with )(?<!^from )[who](?<![ABU])(?:'s)? <N> (?:[a-z-]+ )?(?:candidates|nominees|runners|hopefuls|contenders|standard-bearers|aspirants)\b(?! (?:in|from) C)", make="party_count"),
    C("candidates", 0.987, r"N (?:seats|councillors|mps|members) (?:from|with|for|off) (?:(?:its|their|G|just|only) )*<N> (?:candidates|nominees|runners)\b", make="party_count", subject="same"),
    C("candidates", 0.986, r"[who](?<![AU])'s? <N> (?:[a-z-]+ )?(?:candidates|nominees|runners|hopefuls|contenders|standard-bearers|aspirants)\b", make="party_count"),
    C("candidates", 0.986, r"[who],? (?:with|who had|which had|putting|having) (?:just |only )?<N> (?:{cands}|people)(?: up)? on (?:the |their )?(?:ballot )?(?:papers?|ballots?)\b", make="party_count"),
    C("candidates", 0.986, r"[who][^.;:NPDTABRU]{0,60} N{v},? (?:from|across|between|with|for|through|by) (?:[a-z-]+ )?<N> (?:candidates|nominees|runners)\b", make="party_count"),
    C("candidates", 0.985, rf"{_PART}<N> (?:[a-z-]+ )?(?:{{cands}} )?(?:stood|contested it|contested the seat|fought it|fought the seat|ran|were on the ballot(?: paper)?|were standing|had stood|there were)(?: [a-z]+){{0,3}}? (?:in Y|E)", subject="none", election="past"),
    C("candidates", 0.96, rf"(?<!of ){_PART}(?:the |all |of the |all of the |of )?{_PART}<N> {_KIND}{{cands}} {_STOOD}", subject="none"),
    C("candidates", 0.95, rf"{_PART}(?<!\bseats from )(?<!\bvotes from )(?<!\bcouncillors from )(?<!\bmps from )(?<!\bN from )<N> {_KIND}{{cands}}(?= |[.,;:]|$){_BETTER}{_DID}", subject="none"),
    C("candidates", 0.98, rf"(?<!\bseats )(?<!\bseat )(?<!\bcouncillors )(?<!\bmps )(?<!\bvotes )(?<!\bN ){_OUT_OF} (?:the |all |all the |a field of |a total of )?<N> {_KIND}{{cands}}(?![^.;:NPDT]{{0,60}}(?:{{deposit}}|X\b))(?! (?:[NPD]\b|below|behind|above|outside|placed|elected|returned|on (?:the|its|their) list))", subject="none"),
    C("candidates", 0.98, rf"(?:N|X|F|half|none|all but N) {_OF} (?:the |all |all the |a field of |a total of )?<N> {_KIND}{{cands}}(?! (?:[NPD]\b|below|under|behind|above|over|outside|with (?:less|more|fewer)|who (?:lost|kept|failed|fell|got|polled|did))\b)", subject="none"),
    C("candidates", 0.975, r"X (?:the |all )?<N> (?:[a-z-]+ )?{cands}", subject="none"),
    C("candidates", 0.97, rf"(?:N {_OF}|X) (?:the |all )?<N> (?:[a-z-]+ )?(?:(?:{{cands}} )?(?:on the ballot|who stood|standing|in the field|in the race|names)|deposits)\b", subject="none"),
    C("candidates", 0.96, rf"{_PART}<N> (?:(?!others?\b|more\b|of\b)[a-z]+ )?(?:stood|contested|fought|ran)(?= |[,.;]|$)(?! (?:by|at|to|in the|down|for))", subject="none"),
    C("candidates", 0.96, rf"{_PART}<N> of (?:them|G) (?:stood|ran|were (?:standing|running|in the (?:race|running|field))|are (?:standing|running))(?=[,.;]|$| (?:here|in C|this time|Z|and|for)\b)", subject="none"),
    C("candidates", 0.97, r"(?:choose|chose|chosen|pick|picked|choosing|picking|select|selected|decide|deciding) (?:from|between|among|from among) <N>(?: (?:{cands}|runners|people|parties|men and women|men|women))?(?=[,.;:)]|$| (?:and|on the|this|but|when)\b)", subject="none"),
    C("candidates", 0.97, r"(?:choice|contest|race|fight|battle|tussle|decision)(?: [a-z]+){0,2} (?:was|is|lay) between <N>(?: (?:{cands}|people|parties|men and women|men|women))?(?=[,.;:)]|$| and\b)", subject="none"),
    C("candidates", 0.97, r"<N>(?: (?:{cands}|names|people|runners))? to (?:choose|pick|select) from\b", subject="none"),
    C("candidates", 0.96, rf"{_PART}<N> (?:hats (?:were |had been )?(?:thrown )?in(?:to)? the ring|threw (?:G|their) hats? in(?:to)? the ring)", subject="none"),
    C("candidates", 0.97, r"<N> (?:others?|more) (?:stood|ran|were (?:standing|running|on the ballot(?: paper)?|in the (?:race|field|running)))(?= |[,.;]|$)(?! (?:in the|down|for the|by|at|E|in Y))", subject="none", make="other_field"),
    C("candidates", 0.975, r"(?:^|[.;:,] )<N> (?:stood|ran|were standing|were in the race|contested it)(?: (?:E|in Y|at the Y))?,? (?:then|now|and (?:now|then)|Z|this time) N(?=[.;,]|$)", subject="none", election="past"),
    C("candidates", 0.975, r"(?:^|[.;:,] )N (?:stood|ran|were standing|were in the race|contested it)(?: (?:E|in Y|at the Y))?,? (?:then|now|and (?:now|then)|Z|this time) <N>(?=[.;,]|$)", subject="none", make="same_this"),
    C("candidates", 0.975, r"\b(?:the |only )+(?:N|one) of the <N>(?: [a-z-]+)? (?:to|who|not to)\b[^.;:NPDT]{0,50}(?:{deposit}|X\b|stake|money)", subject="none"),
    C("candidates", 0.975, r"(?:{deposit}|X|stake|money)[^.;:NPDT]{0,40}(?:,| -) (?:the )?(?:only )?(?:N|one) of the <N>(?: [a-z-]+)? (?:to|who|not to)\b", subject="none"),
    C("candidates", 0.96, rf"{_PART}<N> (?:people|parties|men and women|men|women|individuals|residents|brave souls|souls|locals) (?:were (?:nominated|standing|on the ballot|in the running|in the race|competing|vying)|fielded|(?:had |have )?put (?:(?:G|their) names?|G|themselves) forward|(?:had |have )?(?:thrown|threw) (?:G|their) hats?|stood(?! for (?:the )?[ABRU])|are standing|have been nominated|had been nominated|appeared on the ballot)", subject="none"),
    C("candidates", 0.95, r"(?:field|list|ballot(?: paper)?|choice|slate|line-up|cast|roster|crop) of <N>\b(?! (?:votes|ballots|papers|electors|voters|residents|souls|locals|neighbours|people|councillors|priorities|pledges|promises))(?<!full slate of N)(?<!\bchoice of N(?= electors| voters| people| of))", subject="none"),
    # "as tight a three-way fight" is one of three in earnest, however many stood.
    C("candidates", 0.95, _IN_EARNEST + r"<N>[ -](?:way|horse|cornered|candidate|strong|person|man|runner|name|sided)(?:,? [a-z-]+)? (?:contest|race|field|fight|battle|ballot|list|tussle|scrap|by-election|scramble|line-up|fray|affair|struggle)\b(?! (?:(?:goes|went|going|ran|runs|was|is|came) (?:down )?|that (?:went|goes|ran) )?to the (?:wire|line)\b)", subject="none"),
    C("candidates", 0.92, rf"{_PART}<N> (?:on the ballot(?: paper)?|names on|were on the ballot|were standing|were nominated|in the running|in the race|in the field)", subject="none"),
    C("candidates", 0.97, rf"(?!^N other ){_PART}<N> (?:other )?(?:[a-z]+ )?{_RIVALS}{_BETTER}(?!, (?:the )?[ABU]\b)(?! (?:to|on|from(?! (?:the (?:fringes?|minor|smaller|margins)|outside|minor|smaller|fringe))) )(?! (?:lost|forfeited|placed|below|behind|kept|saved|failed|polled|did not|who (?:lost|kept|failed|finished)|in the top|each|were (?:below|under)))", subject="none", make="rivals"),
    C("candidates", 0.94, rf"(?:see|saw|seeing|fought|fend|fended|fending|beat|beating|defeat|defeated|defeating|trounced|against|faced|facing|brushed|brushing|swatted|overcame|overcoming|outpolled) (?:off |aside |away |competition from |a challenge from |the challenge of )*{_PART}<N> (?:other |of |[a-z]+ )?(?:{_RIVALS}|others|candidates)", subject="none", make="rivals"),
    C("candidates", 0.94, r"(?<!\breturned )(?<!\belected )(?<!\breturning )(?<!\breturns )(?<!\belects )(?<!\bsent )(?<!\bsends )(?<!\bof )(?<!\bof the )(?<!\bfrom the )(?<!\bare )(?<!\band )(?<!\bjoins )(?<!\bjoined )(?<!\bjoining )<N> (?!fellow )[who](?:s)?(?= |[,.;]|$)(?! (?:at westminster|(?:in|at) (?:the )?(?:commons|house|chamber|parliament|council|assembly)|councillors|mps|members|votes|gains|losses|seats|voters|supporters|members|peers|enjoyed|had|inherited|defended|managed|polled|won|got|took|secured|held|left|received|bequeathed|achieved|amassed|scored|(?:will|would|now|are to|is to) (?:now )?(?:sit|serve|form|make up|take|be|face|join)|sit|sits|sat)\b|(?:,? [UN] [ABU](?:'s)?)*,? and (?:an?|N|one|X) (?:[a-z]+ ){0,3}(?:make|makes|made|complete[sd]?|fill|sit|were elected|was elected))", make="party_count", subject="none"),
    C("candidates", 0.97, rf"{_OF} (?:the |all |all the )?<N> (?:people|men and women|men|women|individuals|souls|names)(?: who (?:were |had )?)? ?(?:standing|stood|contesting|on the (?:ballot|paper)|in the (?:race|running|field|contest))\b", subject="none"),
    C("candidates", 0.985, r"N {cands}[^.;NPDT]{0,70} (?:against|compared (?:with|to)|up from|down from|rather than|instead of|where there were|when there were) (?:the )?<N>(?: {cands})? (?:E|in Y|at the Y)", subject="none", election="past"),
    C("candidates", 0.96, rf"(?:N|F|X|half|most|all but N) of the <N>(?: [a-z-]+){{0,3}}?{_NAMELY} (?:[a-z]+ ){{0,3}}?(?:{_LOSE_VERB}) [^.;]{{0,40}}?(?:{{deposit}}|X\b|theirs|cash|money|dosh|stake)", subject="none"),
    C("candidates", 0.955, rf"none of the <N>(?: {{cands}})? (?:[a-z]+ ){{0,2}}?(?:{_LOSE_VERB}) [^.;]{{0,30}}?{{deposit}}", subject="none"),
    C("candidates", 0.93, r"(?<![a-z], the )(?:O|last|bottom|(?:dead|plum|rock) (?:last|bottom))(?: place)? (?:out )?of (?:the |all )?<N>(?: {cands}| runners)?(?=[,.;:)]|$| and| with| on)", subject="none"),
    C("candidates", 0.95, r"(?:ballot(?: paper)?|paper|list|field|slate)(?: of candidates)? (?:ran|runs|stretched|stretches|extended|extends|grew|swelled|shrank|came|amounted|numbered|numbers|had|has|carried|carries|listed|lists|contained|contains|featured|features|bore|bears|held|comprised|boasted)(?: out)?(?: to)? <N>(?: (?:[a-z]+ )?(?:{cands}))?(?=[,.;:)]|$| and| -| in all| this time| Z)(?! of)", subject="none"),
    C("candidates", 0.97, r"candidates (?:(?:validly|duly) )?(?:nominated|standing|who stood|declared)(?: [a-z]+){0,2}(?::| -|,) <N>(?=[.;,)]|$)", subject="none"),
    C("candidates", 0.96, r"candidates (?:(?:are|were|have been|being) )?(?:called|summoned|asked|invited|coming|filing|trooping|climbing|walking|heading)(?: [a-z]+){0,4}, all <N> of (?:G|them)\b", subject="none"),
    C("candidates", 0.95, r"(?:^|[.;] |- )(?:number of )?(?:candidates|runners(?: and riders)?|standing|names on the (?:ballot )?paper):? ?(?:were |was |- )?<N>(?=[,.;)]|$)", subject="none"),
    C("candidates", 0.96, r"(?:^|[.;:,] )of (?:the |all )?<N> (?:on|in) the (?:ballot paper|ballot|paper|race|field|contest|running)\b", subject="none"),
    C("candidates", 0.95, r"(?:any|each|every one|all) of the <N> (?:people|candidates|others|rivals|opponents|men and women|challengers) (?:that |who |whom )?(?:G|[ABR]) (?:beat|defeated|saw off|finished ahead of|vanquished|overcame)", subject="none", make="rivals"),
    C("candidates", 0.985, r"(?:across|between|from|with|through|fielded|fielding) (?:G|its|their) <N> {cands},? (?:the )?[who]", make="party_count"),
    C("candidates", 0.975, r"[who](?:'s?)?[^.;:ABRUG]{0,90}? (?:from|fielded|fielding|fields|put up|putting up|stood|ran|running|across|between|from among|with|via) (?:G |its |their |a slate of |a team of |as many as )*<N> (?:candidates|hopefuls|contenders|nominees|runners|aspirants)\b", make="party_count"),
    # Besides those named, and below somebody.
    C("candidates", 0.99, r"other <N> (?:[a-z-]+ )?(?:{cands}|parties|people|on the ballot(?: paper)?|in the (?:field|race|running)|standing|who stood)\b(?![^.;:NPDT]{0,50}(?:{deposit}|X\b))", subject="none", make="other_field"),
    C("candidates", 0.99, r"remaining <N> (?:[a-z-]+ )?(?:{cands}|parties|people|on the ballot(?: paper)?|in the (?:field|race|running)|standing)\b(?![^.;:NPDT]{0,50}(?:{deposit}|X\b))", subject="none", make="rest_of_field"),
    C("candidates", 0.99, _NOT_BY + r"<N> (?!votes|points|ballots|crosses)(?:[a-z-]+ )?(?:{cands} )?(?:placed |ranked |(?:who )?(?:finished|came|were|polled|ended|ended up|trailed in) |finishing |coming )?(?:below|behind|beneath|underneath) [who](?= |[.,;:]|$)(?! by\b)", make="below"),
    C("candidates", 0.99, _NOT_BY + r"<N> (?!votes|points|ballots|crosses)(?:[a-z-]+ )?(?:{cands} )?(?:placed |ranked |(?:who )?(?:finished|came|were|polled|ended|ended up|trailed in) |finishing |coming )?(?:below|behind|beneath|underneath) G(?=[ .,;:]|$)(?! by\b)", make="below"),
    # A shrinking or growing field.
    C("candidates", 0.985, r"(?:cut|cutting|reduc\w+|whittl\w+(?: down)?|narrow\w+|shr[aiu]nk|shrinking|trimm\w+|thinn\w+(?: out)?|swell\w+|swollen|grow\w*|grew|M|down|up|went|g\w+)(?: [a-z]+){0,3} (?:field|line-up|list|slate|ballot(?: paper)?|choice|cast|number of (?:candidates|names|runners)) (?:of|from) <N> to N\b", subject="none", election="past"),
    C("candidates", 0.985, r"(?:field|line-up|list|slate|ballot(?: paper)?|choice|cast|number of (?:candidates|names|runners))(?: (?!of\b)[a-z]+){0,4} from <N> to N\b", subject="none", election="past"),
    C("candidates", 0.985, r"(?:field|line-up|list|slate|ballot(?: paper)?|choice|cast|number of (?:candidates|names|runners))(?: (?:of|from|[a-z]+)){0,4} N to <N>(?=[.,;:)]|$| (?:and|this|Z|names|candidates|runners|hopefuls|in C)\b)", subject="none", make="same_this"),
    C("candidates", 0.985, r"(?<!\bof )<N> (?:stood|on the (?:ballot )?paper|names|{cands}|were standing|in the field) (?:E|in Y|at the Y),? (?:and |but |against |now )?N (?:Z|this time|now)\b", subject="none", election="past"),
    C("candidates", 0.985, r"N (?:stood|on the (?:ballot )?paper|names|{cands}|were standing|in the field) (?:E|in Y|at the Y),? (?:and |but |against |now )?<N> (?:Z|this time|now)\b", subject="none", make="same_this"),
    C("candidates", 0.97, r"N (?:{cands}|runners|people)(?:,| -)? (?:after|following|where there (?:had been|were)|rather than|instead of|compared with|compared to|not|as against|against|down from|up from)(?: the)? <N>(?=[.,;:)]|$| (?:E|in Y))", subject="none", election="past"),
    C("candidates", 0.96, r"<N> (?:people|men and women|locals|residents|souls|hopefuls) (?:want(?:ed)?|hope[sd]?|are hoping|were hoping|would like|aspire[sd]?|applied|queued up|are vying|put in|fancied|fancy) (?:to )?(?:represent|be(?:come)?|win|succeed|replace|for the)", subject="none"),
    C("candidates", 0.985, r"paper\b[^.;NPDT]{0,60}? <N> (?:names|people|candidates|runners) on (?:G|it)\b", subject="none"),
    C("candidates", 0.985, r"N (?:names|{cands}|people|runners) (?:on (?:it|G|the (?:ballot )?paper|the ballot)|in the (?:field|race)|to choose (?:from|between)),? (?:instead of|rather than|not|as against|against|down from|up from|compared (?:with|to)) (?:the )?<N>(?=[.,;:)]|$| (?:E|in Y|of))", subject="none", election="past"),
    C("candidates", 0.97, r"N deposits? (?:out )?of (?:the )?<N>\b(?! theirs)", subject="none"),
    C("none", 0.985, r"(?:other|remaining|bottom|leading|last|lowest|minor|next|final|unsuccessful|losing|defeated) <N> (?:[a-z-]+ )?(?:{cands}|parties)", note="part of the field"),
    C("none", 0.985, r"<N> (?:[a-z-]+ )?{cands} (?:placed |ranked |who (?:finished|came|were) |finishing )?(?:below|behind|beneath|above|ahead of|outside|under)\b", note="part of the field"),
    C("none", 0.96, r"(?:top|first|leading) <N> (?:[a-z-]+ )?(?:{cands}|parties|finishers)", note="part of the field"),
    C("none", 0.97, r"<N> names on (?:it|G|the (?:register|roll|electoral|petition|list))", note="counts something else"),
    C("none", 0.96, r"full slate of <N>", note="the candidates of one party"),
)

# --- deposits ---------------------------------------------------------------------------------------------------

LOSE = (
    r"(?:lost|lose|losing|loses|forfeit(?:ed|ing|s)?|will not see|won't see|won't be seeing|(?:waved|said|kissed|waving|saying|kissing|wave|say|kiss|bid|bidding|bade)(?: G| their| the)*(?: X| deposits?| cash| money)? (?:goodbye|bye-bye|farewell|adieu|so long)|"
    r"sa(?:id|y|ying) farewell|were relieved of|were parted from|surrendered|sacrificed|had to forgo|threw away|missed out on|are out of pocket|handed over|gave up|went home without|never saw|parted with|burned through|failed to (?:save|keep|retain|hold on to|hang on to|recover))"
)
KEEP = r"(?:kept|saved|retained|held on to|keep|save|retain|hung on to|hold on to|hang on to|clung on to|clung to|got back|recovered|preserved|salvaged|reclaimed|rescued|rescue|keeping|saving|retaining|rescuing)"
_NOT = r"(?:will not|won't|would not|wouldn't|did not|didn't|do not|don't|does not|doesn't|cannot|can't|could not|couldn't|are not|aren't|were not|never|no longer)"
MONEY = r"(?:{deposit}|X\b|fees?\b|stakes?\b|(?:money|cash|dosh|dough)(?: back)?\b(?! (?:on|in|for|from)\b)|theirs\b|N (?:quid|pounds)\b)"
# A count stands at its beginning: not "of the nine", but "a grand total of six".
_COUNT = r"(?:(?<!\bof )|(?<=\btotal of ))(?<!\bof the )(?<!\bof all )(?<!\btop )(?<!X the )(?<!\bbottom )"
_WHO = r"(?:(?:(?:out )?of (?:an? (?:[a-z]+ )?(?:field|list|line-up|slate|total) of N|them|whom|the N(?: [a-z]+)?|the [a-z]+|N(?: [a-z]+)?)|more of (?:them|the N(?: [a-z]+){0,3})|{cands}|others|parties|other {cands}|people|hopefuls|independents|[a-z]+))"
# "her deposit", "their £500", "the 5% mark", "the threshold"
_LINE = r"(?!(?:of )?(?:that|this) mark)(?:(?:his|her|its|their|the|a|G|[a-z]+ of) )*(?:(?:X|P|£N|(?!(?:after|in|for|over|since|during|within|with|at|on|by|before|from|despite)\b)[a-z]+) ){0,2}?(?:{deposit}|threshold|mark|hurdle|bar|line|X\b)"
_GAP = r"(?:<N>{v}|<N> of votes)"

DEPOSITS: tuple[C, ...] = (
    C("lost_deposit", 0.965, r"(?:^|[.;:,*] ?|- |^X )(?:lost )?deposits(?: (?:lost|forfeited|gone))?(?::| -|\.|,) ?(?:just |only )?<N>(?= (?:gone|lost|forfeited|went|vanished|surrendered|down)\b|[,;]|\.?$)(?! (?:kept|saved|of))", subject="none"),
    # By how many votes a deposit was kept or lost, with its owner before it or in the context.
    *(C("deposit_gap", 0.99, rf"{who}(?:{verbs}) {_LINE}(?:,? (?:[a-z]+ ){{0,2}})? ?(?:by (?:a |just |only |some |[a-z]+ )*{_GAP}|with (?:a |just |only |some |[a-z]+ )*{_GAP} (?:to spare|in hand|to the good|to play with))", sign=sign)
      for who in (r"[who](?: [a-z]+){0,3} ", "") for sign, verbs in ((1, rf"{KEEP}|cleared|clearing|passed|beat|reached|scraped (?:over|past)"), (-1, rf"{LOSE}|missed|missing|missed out on|fell short of"))),
    *(C("deposit_gap", 0.99, rf"{who}{_GAP} (?:[a-z]+ ){{0,2}}?{where}(?: (?:of|from|to))?(?: (?:the|what was needed to|enough to|having|getting|seeing|a))* "
        rf"(?:(?:saving|keeping|save|keep|retaining|retain|rescuing|holding on to|recovering|losing|lose|getting back|get back|avoid losing) )?(?:{_LINE}|P(?= of the vote|[,.;]|$))", sign=sign)
      for who in (r"[who](?: [a-z]+){0,4} ", "") for sign, where in ((1, r"(?:above|over|clear|more than|better than|past)"), (-1, r"(?:short|shy|away|adrift|below|under|from|fewer than|too few)"))),
    C("deposit_gap", 0.98, r"[who] (?:[a-z]+ ){0,2}(?:needed|wanted|required|lacked) (?:another |a further |only |just )*<N>(?: more)?(?: votes)? to (?:save|keep|retain|hold on to|hang on to|recover|rescue) (?:G|his|her|its|their|theirs|hers|the)(?: (?:{deposit}|X|money|cash|stake))?(?=[.,;:)]|$| and\b)", sign=-1),
    # "Had she found another 39 she would have had her £500 back", "which spared his £500 by 13 votes"
    C("deposit_gap", 0.985, r"(?:^|[.;:,] )(?:had|if) [who] (?:had )?(?:[a-z]+ )?(?:found|won|got|attracted|polled|persuaded|picked up|scraped up|mustered|rounded up|managed) (?:another |a further |an extra |just |only )+<N>{v}[^.;:NPD]{0,60} (?:(?:G|the|his|her) )?(?:{deposit}|X|money|stake)(?: (?:back|safe|saved|returned|refunded|intact))?(?=[.,;)]|$| back| would| to)", sign=-1),
    C("deposit_gap", 0.985, r"[who](?:'s?)?[^.;:ABRU]{0,80}? (?:sav|spar|rescu|keep|kept|hung on to|held on to|retain|surviv|protect)[a-z]* (?:G )?(?:X|{deposit})(?: money)? by (?:a |just |only |some |about |a mere )*<N>(?! (?:points|per cent))", sign=1),
    C("deposit_gap", 0.99, r"(?:[who](?: [a-z]+){0,3} )?(?:missed|missing|fell short of|failed to reach) (?:the )?P(?: (?:needed|required|that would have))?(?: to [^.;NPD]{1,40}?)? by <N>{v}", sign=-1),
    C("deposit_gap", 0.99, r"(?:[who](?: [a-z]+){0,3} )?(?:fell|was|were|came|finished) <N>{v} (?:short|shy) of (?:hanging on to|holding on to|keeping|saving|retaining|rescuing|getting back|recovering) [^.;NPD]{0,24}?(?:{deposit}|X\b|stake)", sign=-1),
    C("deposit_gap", 0.985, rf"[who](?: [a-z]+){{0,3}} (?:{LOSE}) [^.;NPD]{{0,70}}(?:another|a further) <N>{{v}}(?: more)? (?:and|would)\b", sign=-1),
    *(C("deposit_gap", 0.99, rf"[who](?:'s?)?[^.;:ABRU]{{0,80}}? {{deposit}} (?:was |were |had )?(?:{went}) by (?:a |just |only |some )*{_GAP}", sign=sign)
      for sign, went in ((1, "survived|saved|kept|safe|retained|rescued"), (-1, "lost|missed|forfeited|slipped away"))),
    C("deposit_line", 0.98, r"(?:the |under |below |above |reached |of )<N>{v} (?:votes )?(?:needed|required|necessary)(?:[^.;NPD]{0,40} (?:{deposit}|X))", subject="none"),
    C("none", 0.985, r"<N>{v} (?:(?!{cands}\b)[a-z]+ ){0,2}?(?:short|shy|away|adrift|above|below|over|under|clear|more than|from|needed)(?: (?:of|from|to))?(?: (?:the|what was needed to|enough to|having|getting|seeing|a))* (?:(?:saving|keeping|save|keep|retaining|retain|holding on to|recovering|losing|lose|getting back|get back|avoid losing)? ?(?:his|her|its|their|the|a|G)? ?(?:X )?{deposit}|P(?: of the vote)?(?: (?:mark|threshold|needed|required|hurdle|barrier|line)|[,.;]|$)|threshold|deposit line|X back)", note="votes above or below the line for deposits"),
    # How many lost theirs.
    C("lost_deposit", 0.97, rf"{_COUNT}(?<!\bremaining )(?<!\bother )(?<![ABRU] [a-z]{1,20} )(?<![ABRU] and )(?<![ABRU], and )<N>(?! (?:others?|more|further)\b[^.;]{{0,70}}(?:\btoo\b|as well|theirs))(?: {_WHO})?{_NAMELY} (?:[a-z]+ ){{0,5}}?{LOSE}(?: [a-z]+| G){{0,4}}? (?:their |his |her |the |a )?(?:X |£?N? ?)?{MONEY}", subject="none"),
    C("lost_deposit", 0.97, rf"<N> of the N(?: {{cands}})? (?:who|that) (?:stood|ran|fought (?:it|G)|took part)(?: here)?(?: (?:in Y|E))? {LOSE}(?: [a-z]+| G){{0,2}} (?:X )?{MONEY}", subject="none"),
    C("lost_deposit", 0.95, r"<N> (?:[a-z]+ )?(?:lost|forfeited) deposits", subject="none"),
    C("lost_deposit", 0.95, r"<N> (?:such |lost |deposit )?(?:forfeits|forfeitures|lost deposits|deposit-losers|losers of (?:deposits?|X))(?=[.,;:)]|$| -| (?:in all|altogether|in total|all told|among)\b)", subject="none"),
    C("lost_deposit", 0.95, r"(?:lost|forfeited|lose) deposits?(?: here| in C)?(?:\?|:| -|,) ?<N>(?=[.,;)]|$| of the N| out of N| in all)", subject="none"),
    C("lost_deposit", 0.95, r"(?:deposits? (?:lost|forfeited|watch|losers|gone|news)|deposit-losers)(?: here| in C)?(?:\?|:| -) ?<N>(?=[.,;)]|$| of the N| out of N| gone| lost| in all)", subject="none"),
    C("lost_deposit", 0.96, rf"{_COUNT}<N>(?: {_WHO})?{_NAMELY} (?:[a-z]+ ){{0,3}}?(?:fell|finished|were|ended|ended up|polled|came) (?:[a-z]+ ){{0,2}}?(?:below|under|short of|shy of|beneath) (?:the )?(?:P(?= (?:threshold|mark|hurdle|barrier|bar|line|needed|required))|(?:threshold|hurdle|bar|barrier|line))", subject="none"),
    C("lost_part", 0.95, rf"<F> (?:of )?(?:the |all |all the |those )*(?:N )?(?:{{cands}}|field|parties|runners(?: and riders)?|them|G|names|people)(?: [a-z]+){{0,4}}? {LOSE}(?: [a-z]+| G){{0,2}}? {MONEY}", subject="none"),
    C("kept_deposit", 0.99, rf"(?:everyone|everybody|all|anyone|anybody|those|candidates)(?: else)?(?: [a-z]+)? (?:outside|below|beyond|except|bar|but|apart from|other than) (?:the )?(?:top|first|leading) <N>(?: [a-z]+){{0,3}}? {LOSE}", subject="none"),
    C("kept_deposit", 0.985, rf"(?:all|everyone|everybody|every candidate) (?:but|except|bar|save)(?: for)? <N>(?: of (?:the |G |them |those |all )*(?:(?:N )?(?:[a-z-]+ )?{{cands}})?)?(?: {{cands}})?(?: [a-z]+){{0,3}}? {LOSE}", subject="none"),
    C("kept_deposit", 0.985, rf"(?:only|just|X) (?:the )?(?:top|first|leading) <N>(?: {_WHO})?(?: [a-z]+)? (?:{KEEP}|avoided losing|escaped losing)(?: [a-z]+| G){{0,2}} (?:X )?{MONEY}", subject="none"),
    C("kept_deposit", 0.985, rf"^(?:the )?(?:top|first|leading) <N>(?: {_WHO})?(?: [a-z]+)? (?:alone )?(?:{KEEP})(?: [a-z]+| G){{0,2}} (?:X )?{MONEY}", subject="none"),
    C("lost_deposit", 0.95, rf"(?<!candidate )(?<!party )(?<!person )(?<!runner )(?<!contender )(?<!hopeful )(?:among|of|was one of|one of|joined) (?:the )?<N>(?: {_WHO})?(?: [a-z]+){{0,3}} (?:to (?:have )?|who (?:had |have )?)(?:{LOSE}|wave|kiss|say|bid|lose|forfeit)(?: [a-z-]+| G){{0,3}} (?:X )?{MONEY}", subject="none"),
    C("lost_deposit", 0.97, rf"{_COUNT}(?<![ABRU] and )<N>(?: {_WHO})?{_NAMELY}(?: [a-z-]+){{0,3}}? {_NOT} (?:be )?(?:get|see|have|receive|getting|seeing|having|receiving|given|handed|recover|reclaim|recovering|keep|save|keeping)(?: (?:their|his|her|the|a|any of|G)){{0,2}} (?:X )?{MONEY}(?: back| again| returned| refunded)?", subject="none"),
    C("lost_deposit", 0.95, rf"<N> (?:[a-z]+ ){{0,3}}(?:polled |won |got |took |were |fell |finished )?(?:under|below|short of|fewer than|less than)? ?P and (?:so )?{LOSE}", subject="none"),
    C("lost_deposit", 0.94, r"(?<!\bof )(?<!\bof the )<N> (?:[a-z]+ )?deposits? (?:(?:have |has )?(?:gone|went)\b|down the\b|up in smoke|forfeited|forfeit\b|lost\b|bit the dust|waved off|kissed goodbye|for the (?:treasury|taxman|exchequer))", subject="none"),
    C("lost_deposit", 0.95, r"(?:deposits?) (?:were |was )?(?:lost|forfeited)(?: by)? {be}<N>", subject="none"),
    C("lost_deposit", 0.95, rf"{_COUNT}<N>(?: {_WHO})?{_NAMELY}(?: [a-z]+){{0,4}} (?:failed to|did not|didn't|could not|couldn't|were unable to) (?:reach|win|secure|get|save|keep|retain|poll|hold on to|clear|pass|make|recover|muster|manage)(?: [a-z]+| G| X){{0,4}} (?:P|{{deposit}}|X back)", subject="none"),
    C("lost_deposit", 0.95, r"<N>(?: of the(?: N)?| [a-z]+)? deposits? (?:were|was|have been|had been|are|is|will be) (?:lost|forfeited|forfeit|sacrificed|surrendered)", subject="none"),
    C("lost_deposit", 0.94, r"(?:cost|costing|costs|leaving|left) <N>(?: [a-z-]+){0,4} (?:their|the) (?:X )?(?:deposits?|X)\b", subject="none"),
    C("lost_deposit", 0.93, r"(?:leaving|left) <N>(?: [a-z-]+){0,2} (?:to rue|without|minus|out of pocket|ruing)", subject="none"),
    C("lost_deposit", 0.96, r"<N>(?: [a-z]+)? of the N (?:deposits?)(?: (?:[a-z]+|Z)){0,6} (?:belong|go|went|forfeit|lost|forfeited|were lost|were forfeited)", subject="none"),
    C("kept_deposit", 0.95, rf"{_COUNT}(?<!\bother )(?<!\bremaining )(?<!\bamong the )(?<!\bamong )<N>(?: {_WHO})?{_NAMELY}(?: (?!{_NOT})[a-z-]+){{0,3}}? {KEEP}(?: [a-z]+| G){{0,2}} (?:X )?{MONEY}", subject="none"),
    C("kept_deposit", 0.95, rf"{_COUNT}(?<!\bother )(?<!\bremaining )<N>(?: {_WHO})?{_NAMELY}(?: (?!{_NOT})[a-z-]+){{0,3}}? (?:got|get|getting|received|had|will get|see|saw) (?:G |their |his |her |the )?(?:X|{{deposit}}) (?:back|returned|refunded)", subject="none"),
    C("kept_deposit", 0.95, rf"{_COUNT}(?<!\bother )(?<!\bremaining )<N>(?: {_WHO})?{_NAMELY}(?: [a-z-]+){{0,3}}? (?:passed|cleared|reached|crossed|exceeded|topped|got (?:over|past)|polled (?:over|above|more than)|beat) (?:the )?(?:P(?: of the vote)?(?: (?:threshold|mark|hurdle|barrier|bar|line|needed|required))|(?:threshold|hurdle|bar|barrier) of P)", subject="none"),
    C("none", 0.985, r"N(?: votes)? (?:of|from|off) (?:dropping|falling|slipping|finishing|coming|being pushed|being|sliding|ending up)(?: (?:in|into|to|back|down))* <O>", note="hypothetical"),
    C("none", 0.98, r"(?:outside|below|beyond|except|bar|besides|apart from) the top <N>", note="part of the field"),
    # Besides those named, or of a party in several seats.
    C("lost_deposit", 0.995, rf"<N> (?:(?:others?|more|further)\b|other {{cands}})[^.;NPDT]{{0,60}}(?:of the N[^.;NPDT]{{0,60}})?{LOSE}(?: [a-z]+| G){{0,4}} (?:X )?(?:{MONEY}|theirs)(?: too| as well)?", subject="none", make="others_besides"),
    C("lost_deposit", 0.995, rf"{LOSE}(?: [a-z]+| G){{0,4}} (?:X )?{MONEY},? (?:as did|and so did|so did|so too did|as were|and so were|along with|like) <N>(?: {{cands}}| others?| more)?(?=[.,;]|$| -|:)", subject="none", make="others_besides"),
    # ... of whom the sentence is about.
    C("lost_deposit", 0.995, rf"^(?:[^ABRGUNPDT.;]{{0,30}} )?[who][^.;]{{0,160}}? {LOSE}(?: [a-z]+| G){{0,4}} (?:X )?{MONEY},? (?:as did|and so did|so did|so too did|as were|along with|like) <N> (?:of the (?:other|others|remaining|rest)\b|other\b)(?: [a-z-]+)?(?=[.,;]|$| -|:)", subject="none", make="others_besides"),
    C("lost_deposit", 0.995, rf"^(?:[^ABRGUNPDT.;]{{0,30}} )?[who][^.;]{{0,160}}? (?:as did|and so did|so did|so too did) <N> (?:of the (?:other|others|remaining|rest)\b|other\b)(?: [a-z-]+)?,? (?:of|in) (?:waving|kissing|losing|forfeiting|saying|surrendering)\b[^.;:NPD]{{0,40}}{MONEY}", subject="none", make="others_besides"),
    C("lost_deposit", 0.995, rf"{MONEY}[^.;NPDT]{{0,60}}[.;,:-] ?(?:and )?<N> (?:others?|more)(?: {{cands}})? (?:(?:were|was|are|is|found [a-zG]+|find [a-zG]+) in the same boat|suffered (?:the same|a similar|that|a like) (?:fate|indignity)|shared (?:that|the same|G|this) (?:fate|indignity)|went the same way|did the same|fared no better|joined (?:G|him|her|them))", subject="none", make="others_besides"),
    C("lost_deposit", 0.97, rf"(?<!\bof )\b(?:the |only )+<N>(?: of (?:G|them|the N(?: [a-z-]+)?))? (?:to|who)(?: have| had| has)? (?:{LOSE})(?: [a-z]+| G){{0,3}} (?:X )?{MONEY}", subject="none"),
    C("lost_deposit", 0.97, rf"(?:failed to (?:save|keep|retain|hold on to)|did not (?:save|keep)|{LOSE})(?: [a-z]+| G){{0,3}} (?:X )?{MONEY}(?:,| -)(?: and was)? (?:the )?(?:only )?<N> of (?:G|them|the N(?: [a-z-]+)?) (?:to do so|to suffer|who (?:did|didn't|did not|failed|lost|suffered)|(?:to )?(?:fail|lose|forfeit))", subject="none"),
    C("lost_deposit", 0.95, r"(?:among|one of) (?:the )?<N>(?: {cands}| people| others)?(?: of the N)? (?:to (?:forfeit|lose(?: out)?)|who (?:forfeited|lost (?:theirs|out)))(?=[.,;]|$| together| along| with)", subject="none"),
    C("lost_deposit", 0.95, r"none of the <N> (?:tail-enders|tailenders|also-rans|stragglers|back-?markers|minnows|laggards)(?: [a-z]+){0,2} (?:reached|passed|managed|cleared|kept|saved|retained|got|held on to|came near|polled|topped|exceeded|made)\b", subject="none"),
    C("kept_deposit", 0.97, rf"(?<!\bnone of )<N> of the N(?: [a-z-]+)? (?:{KEEP}|(?:got|will get|get|see|saw|had)(?: G| their)? (?:X|{{deposit}}|money) (?:back|returned))", subject="none"),
    C("lost_deposit", 0.995, r"(?:neither|none|not one)[^.;]{0,60}(?:X|{deposit})[^.;]{0,20}(?:,| and)+ (?:nor|neither) (?:did|will|would) <N>(?: {cands}| others?| more)?(?=[.,;]|$)", subject="none", make="others_besides"),
    C("lost_deposit", 0.99, rf"(?:other|remaining) <N> (?:[a-z-]+ )?(?:{{cands}}|parties|people)?{_NAMELY} (?:[a-z]+ ){{0,3}}?(?:{LOSE}|{_NOT} (?:get|see|have|keep|save))(?: [a-z]+| G){{0,4}} (?:X )?{MONEY}", subject="none", make="rest_of_field"),
    C("lost_deposit", 0.99, rf"{KEEP}(?: [a-z]+| G){{0,2}} (?:X )?{MONEY}[.,;:]* (?:but |and |while )?the (?:other|remaining) <N>(?: {{cands}}| parties)? (?:did not|didn't|failed(?: to)?|were less (?:lucky|fortunate)|were not so (?:lucky|fortunate)|lost out|went without)", subject="none", make="rest_of_field"),
    C("lost_deposit", 0.99, r"none of the (?:other|remaining) <N> (?:{cands} )?(?:reached|passed|managed|cleared|kept|saved|retained|got|held on to|came near|polled|topped|exceeded)\b", subject="none", make="rest_of_field"),
    C("lost_deposit", 0.99, r"[who]" + r"(?:,[^.;:ABRNPDT]{0,90},)?" + rf" (?:[a-z]+ ){{0,3}}?(?:{LOSE}) (?:all |both )?<N>(?: of (?:theirs|G|its N|their N|the N))?(?: deposits?)?(?=[.,;:]|$| (?:and|in|across|of)\b)(?! votes)(?<=deposits|deposit|theirs|G|N)", make="party_deposits"),
    C("kept_deposit", 0.99, r"[who]" + r"(?:,[^.;:ABRUNPDT]{0,90},)?" + rf" (?:[a-z]+ ){{0,3}}?{KEEP} (?:all |both )?<N>(?: of (?:theirs|G|its N|their N|the N))?(?: deposits?)(?=[.,;:]|$| (?:and|in|across|of)\b)", make="party_deposits"),
    C("lost_deposit", 0.96, r"<N> deposits? (?:out )?of (?:the )?N\b", subject="none"),
    C("lost_deposit", 0.96, r"(?<!\bof )(?<!\bof the )<N> deposits (?:(?:will|would|now|have|are|were|all) )*(?:be |been )?(?:go|goes|went|going|gone|stay|stays|staying|stayed|remain|kept|head|headed|end up|sent|swell(?:ed|ing)?|added)(?: straight| back)?(?: to| with| in| by)? (?:the |G )?(?:[a-z]+ )?(?:U\b|treasury|exchequer|taxpayers?|chancellor|public purse|nation|coffers|returning officer|council|state|pot|down the [a-z]+)", subject="none"),
    C("lost_deposit", 0.96, r"deposits? lost\?? <N> of (?:the )?N\b|lost deposits?(?:\?|:| -|,) <N>\b", subject="none"),
    C("lost_deposit", 0.96, r"of whom <N> (?:did not|didn't|failed to) (?:attain|reach|obtain|gain|get|achieve|secure|poll) (?:the )?(?:F|P|N)(?: [a-z]+){0,6} and (?:so |thus |therefore )?(?:forfeit|lose|lost|forfeited)\b", subject="none"),
    C("lost_deposit", 0.96, r"(?:among|of|one of|is one of|joins) (?:the )?<N>(?: {cands})?(?: (?:out )?of (?:the )?N(?: {cands})?)? whose (?:X|{deposit}|money|cash|stake)", subject="none"),
    C("lost_deposit", 0.95, rf"(?:X|{{deposit}}|money) back,? (?:and|so|but)(?: so)? <N> (?:of (?:G|them|those) )?{_NOT}(?=[.,;]|$)", subject="none"),
    C("lost_deposit", 0.95, r"<N> (?:cheques|lots|times|sums|payments) (?:for|of) X", subject="none"),
    C("none", 0.99, r"<N> (?:(?:others?|more|further)\b|other {cands})[^.;NPDT]{0,60}(?:of the N[^.;NPDT]{0,60})?(?:theirs|too|as well)\b", note="besides those named"),
    C("none", 0.99, rf"(?:(?<!good for )(?<!found )(?<!added )(?<!needed )(?<!persuaded )another|(?<!found )(?<!added )(?<!needed )(?<! on )a further|as did|and so did|so too did|nor did|along with|joined by|as were|and so were) <N>(?: {{cands}}| others?| more)?(?=[,.;]|$| [a-z]+ {LOSE}| {LOSE})", note="besides those named"),
    # The rule itself.
    C("none", 0.96, r"(?:threshold|hurdle|bar|barrier) (?:of |at |is |was )<P>", note="threshold"),
    C("none", 0.96, r"(?:the|a) <P> (?:threshold|mark|needed|required|hurdle|bar|barrier|line|of the vote needed|of the vote required|minimum)", note="threshold"),
    C("none", 0.96, r"<P> (?:threshold|needed to|required to|hurdle|barrier|cut-off)", note="threshold"),
    C("none", 0.93, r"(?:reach|reaching|reached|passed?|cross(?:ed)?|clear(?:ed)?|needed|needs?|require[ds]?) (?:the |at least )?<P>(?: of (?:the )?(?:valid )?votes?(?: cast)?)? (?:needed|required|threshold|to (?:keep|save|retain|avoid|recover|get))", note="threshold"),
    C("none", 0.975, r"(?<!on )(?<!with )(?<!at )(?<!')(?<!'s )(?<!' )(?<!\bG )<P> (?:[a-z]+ ){0,6}to (?:lose|forfeit|keep|save|retain|recover|get back) (?:their |his |her |G |a |the )?(?:X )?(?:deposits?|X)", note="threshold"),
    C("none", 0.975, r"(?:below|under|above|over|than|short of|reach(?:ed|ing)?|of|the|least|needed|hit|clear(?:ed)?|crossed|passed) <P> (?:[a-z]+ ){0,6}(?:and|so) (?:so )?(?:lost|forfeited|lose|forfeit|keep|kept|save|saved|retain|retained) (?:their |his |her |G |a |the )?(?:X )?(?:deposits?|X)", note="threshold"),
)

_OFF = r"(?:short|shy|adrift|away|off|below|under|over|above|clear|ahead|beyond|in excess|past|to spare)"
_PASSED_ON = r"(?:surplus|transfers|elimination|exit|exclusion|preferences|papers|bundle)[^.;:NPDT]{0,30}? (?:gave|giving|handed|handing|brought|delivered|yielded|sent|passed|passing|split)"
_MOVED = r"passed|went|moved|transferred|flowed|crossed|landed|switched|ended up|came|fell|headed"
_WENT_TO = rf"(?:were |was |had |have )?(?:(?:{_MOVED}|moving|passing|going|transferring|flowing|crossing|landing|switching|heading) )(?:over |on |across |straight |back |direct |directly )?(?:to|with|into the pile of)"
_PILE = r"(?:(?:them|these|those|G|[ABRU]'s|the|her|his|their|its|[a-z]+)(?: [a-z-]+){0,2}? )?(?:them|these|those|G|votes|papers|ballots|transfers|preferences|supporters|voters|surplus|bundle)"
_AND_THEN = r"(?:,|;)?(?: and| but| while| with)?(?: another| a further)?"
_OF_PILE = r"(?:^|[.;:,] |\band |\bbut )(?:from among|out of|of|from) (?:G|[ABRU]'s|the|those|these|that) ?(?:[a-z]+ )?N(?: {papers})?(?: (?:at the end|in all|in the bundle))?,?"
_WITHOUT = r"(?:without|not|never|before|just missed|missed|missing|failing to|failed to|fell short of)(?: [a-z]+){0,3} (?:the )?quota"

_DECIDED = (
    r"(?:elected|in|home|through|safe|over|over the line|returned|out|eliminated|excluded|dropped out|knocked out|went out|went|bowed out|fell|fell out|exited|departed|dropped|"
    r"(?:reach|pass|cross|clear|top|exceed|get|got|gets|creep|crept|scrap|edg|eas|limp|squeak)(?:ed|es|ing|s)?(?: (?:past|over|across|through|in|home))?(?: (?:the|G))?(?: (?:quota|line|post|winning line|threshold))?|last(?:ed|s)?|survived|made it|won|took (?:the|a|his|her|G) (?:[a-z]+ )?(?:seat|place))"
)
_STAGE = r"(?:stage|count|round)"

QUOTA: tuple[C, ...] = (
    # At which count somebody was elected or went out, and how many there were.
    *(C("stage", 0.98, who + rf"{_DECIDED}(?: (?:[a-z]+|C)){{0,5}}? (?:at|on|in|after|by|until|till|as late as|as early as) (?:the )?(?:{_STAGE} (?:number )?<N>|<O> (?:and (?:final|last) )?(?:{_STAGE}|time of asking))(?! preferences)")
      for who in (r"[who](?:,[^.;:ABRUNPDT]{0,60},)? (?:[a-z]+ ){0,4}?", "")),
    *(C("stage", weight, rf"{who}(?:,[^.;:ABRUNPDT]{{0,60}},)? (?:[a-z]+ ){{0,3}}?(?:{verbs}) (?:until |for |all (?:of )?(?:the )?)?<N> {_STAGE}s\b(?! of (?:transfers|counting|the count))")
      for weight, who, verbs in ((0.985, r"(?P<who>A)", "needed|needs|required|took|takes|waited|had to wait|lasted|survived|went through"), (0.97, r"(?P<who>G)", "needed|needs|required|waited|had to wait|lasted|survived"))),
    C("stages", 0.98, rf"(?:after|took|takes|(?<!\bG )needed|(?<!\bG )required|ran to|went to|lasted|over|through|all|spread over|stretched to|came down to|in) (?:all )?<N> {_STAGE}s\b", subject="none"),
    C("stages", 0.98, rf"<N> {_STAGE}s of (?:transfers|counting|voting|the count)", subject="none"),
    C("quota", 0.95, r"(?<!N (?:was|is|being) the )quota(?: in C| here)?(?: (?!(?:by|and|to|before|finish\w*|end\w*|land\w*|clos\w*)\b)[a-z]+){0,3}? {be}(?<!\bby )<N>(?! (?:votes? )?(?:short|shy|adrift|away|off|below|under|over|above|clear|more|fewer|to spare|behind|in excess))", subject="none"),
    C("quota", 0.94, r"(?:short of|reach(?:ed|ing)?|past|over|passed|passing|exceed(?:ed|ing)?|above|below|under|clear(?:ed|ing)?|of) (?:the |a )?quota,? <N>\b(?! (?:votes? )?(?:short|shy|adrift|away|off|below|under|over|above|clear|more|fewer|to spare|behind))", subject="none"),
    C("quota", 0.965, r"<N> (?:was|is|being) the (?:[a-z]+ )?quota\b", subject="none"),
    C("quota", 0.965, r"quota,? (?:which (?:was|is) |set at |fixed at |put at |a matter of )<N>\b(?! (?:votes? )?(?:short|more|fewer|over|above))", subject="none"),
    C("quota_gap", 0.965, r"<N> of (?:G|[who]'s?) (?:votes|papers|first preferences) (?:were|was) (?:there |free |available |left |left over |spare |surplus )*(?:to (?:be )?(?:pass|transfer|hand|share|distribut|redistribut)(?:ed|red)?(?: on| out)?\b|surplus|spare|to spare)"),
    C("stage", 0.975, rf"(?:departure|exit|elimination|exclusion|election|demise|victory|fall) (?:at|on|in|after) (?:the )?(?:{_STAGE} <N>|<O> {_STAGE}) of (?:the )?(?:B' )?[who]"),
    C("stage", 0.96, r"[who] (?:followed|joined G|came (?:in|home)|got (?:in|home)|was (?:in|home|elected|through|out)|went(?: out)?|dropped out|fell) (?:at|on|after|in) the <O>(?= (?:on|with)\b|[,.;]|$)(?! (?:time|attempt|place))"),
    # what the papers of somebody else brought
    C("transfer", 0.965, r"[who](?:,[^,;:]{0,60},)?[^.;:NPDTABRU]{0,50}? <N> (?:of (?:G|the|his|her|their) )?transfers?\b"),
    C("transfer", 0.95, r"<N> (?:[a-z]+ )?transfers?\b(?! (?:to|went))"),
    C("transfer", 0.965, r"<N> transfers? (?:to|went to|for) [who]"),
    # "435 of her votes went across to Pattle, 320 to Conn and no more than 39 to Horne"
    C("transfer", 0.965, rf"<N> of {_PILE} {_WENT_TO} [who]"),
    *(C("transfer", 0.965, rf"N of {_PILE} {_WENT_TO} [ABRGU](?:{_AND_THEN} N (?:{_WENT_TO}|to|with) [ABRGU]){{{between}}}{_AND_THEN} <N> (?:{_WENT_TO}|to|with) [who]") for between in range(4)),
    C("transfer", 0.965, rf"{_PASSED_ON} <N>{{v}} to [who]"),
    # "of her 51,632 votes, 22,087 passed to Daly and 5,775 to Andrews"
    C("transfer", 0.975, rf"{_OF_PILE} <N>(?: {{papers}})? (?:were |was )?(?:{_MOVED}) (?:over |on |across |straight )?(?:to|with) [who]"),
    C("transfer", 0.975, rf"{_OF_PILE} N(?: {{papers}})? (?:were |was )?(?:{_MOVED}) (?:over |on |across |straight )?(?:to|with) [ABRGU](?:(?:,| and|, and|,? while|,? but)(?: another| a further)? N (?:{_MOVED} )?(?:to|with) [ABRGU])?"
      rf"(?:,| and|, and|,? while|,? but)(?: another| a further)? <N> (?:(?:{_MOVED}) )?(?:to|with) [who]"),
    C("transfer", 0.975, r"[who](?:,[^;:]{0,60},)?(?: [a-z]+){0,4}? (?:picked up|(?:was|were|been|being) (?:given|handed|passed|gifted)|gained|got|received|took|won|collected|gathered|drew|harvested|added|inherited|pocketed|hoovered up|benefited by) <N>{v}"
      r"(?: (?:more|extra|transfers?))?(?: (?:at a stroke|at once|in one go|straight away|in a single bundle))? (?:from|out of|on|off|of) (?:the |that |his |her |G |[ABRU](?:'s?)? )*(?:[a-z]+ )?(?:parcel|bundle|surplus|transfers?|distribution|redistribution|elimination|exit|exclusion|pile|papers)\b"),
    C("transfer", 0.965, rf"{_PASSED_ON} N{{v}} to [ABRGU](?:,| and|, and) <N>{{v}} to [who]"),
    C("transfer", 0.95, r"(?:gift|boost|dividend|windfall|bounty|haul|tranche) of <N>\b"),
    C("transfer", 0.95, r"(?:elimination|exit|exclusion|departure|surplus|bundle)(?: alone| itself)? (?:was|were|is|proved|brought in|was good for|yielded|brought)(?: [a-z]+)? (?:worth )?<N>"),
    # how far from it: "538 short of the quota", "2,429 more than she needed", "a surplus of 1,198"
    C("quota_gap", 0.975, rf"[who](?:,[^,;:]{{0,60}},)?[^.;:NPDTABRU]{{0,60}}? <N>{{v}} {_OFF} (?:of |from )?(?:the |a |that )?quota"),
    C("quota_gap", 0.97, rf"<N>{{v}} {_OFF} (?:of |from )?(?:the |a |that )?quota"),
    C("quota_gap", 0.975, rf"(?:quota|{_WITHOUT})(?:,| -| by)? <N>{{v}} (?:{_OFF}|too few)(?=[.,;:)]|$| when| on| at| after)"),
    C("quota_gap", 0.975, r"quota(?: of N)? by <ND>"),
    C("quota_gap", 0.97, rf"quota(?: of N)?(?:[,;:]| -| \()(?: (?:being|but|and|though|still|G|ending|finishing|finished|ended|stopped|fell|came|was|is))* <N>{{v}} {_OFF}(?: of)?(?: (?:G|it|that|the mark|the line))?(?=[.,;:)]|$| and| when| at)"),
    C("quota_gap", 0.972, r"[who](?:'s)? (?:[a-z]+ )?surplus,? (?:all of |which was |which came to |worth |amounting to |totalling |a matter of |-|\()?<ND>"),
    C("quota_gap", 0.97, r"<N>{v} (?:more|over and above|above|fewer|less|beyond|in excess of) (?:than )?(?:what )?(?:was |were |is )?(?:G |[who] )?(?:actually |strictly )?(?:need\w*|required)"),
    C("quota_gap", 0.975, r"[who](?:'s)? (?:[a-z]+ )?surplus (?:of|was|is|came to|stood at|:|-) ?<N>"),
    C("quota_gap", 0.97, r"(?:a|the|G) (?:[a-z]+ )?surplus (?:of|was|is|came to|stood at|:|-) ?<N>"),
    C("quota_gap", 0.97, r"[who]'s <N>{v} surplus|[who]'s <N>-vote surplus"),
    # What two had after one count, and the gap between them.
    C("votes", 0.95, r"[who],? (?:who |which )?(?:had |has )?(?:[a-z]+ ){0,3}?(?:rose|rising|climbed|climbing|grew|growing|moved|moving|went|going|crept|creeping|advanced|advancing|progressed|built|building)(?: up)? from <N> to [ND]"),
    C("votes", 0.94, r"[who],? (?:who |which )?(?:had |has )?(?:[a-z]+ ){0,3}?(?:in front|ahead|past|overtook|overtaking|edged|inched|nosed|into the lead|in the lead)[^.;ABRUNPDT]{0,40}[:,(-] ?(?:by )?<D> (?:to|against|v|versus) [DN]"),
    C("votes", 0.93, r"(?:with|carrying|starting with|after|began on|begun with) <D> (?:first preferences|votes)\b"),
    C("quota", 0.93, r"(?:to be (?:sure|certain) of|to (?:be elected|win|reach the quota|take a seat|secure)(?: [a-z]+){0,4},?|you|candidates?) (?:a seat )?(?:[a-z]+ ){0,2}(?:need|needs|needed|required) <N>{v}(?! (?:more|votes? more))(?= first|[,.;]| votes[,.;]| to be elected| under)", subject="none"),
)

PLACES: tuple[C, ...] = (*RANKS, *FIELD, *DEPOSITS, *QUOTA)
