"""Cues of turnout and its change. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

# What it is called.
TURNOUT_NOUN = r"(?:turn-?out|t/o|footfall|(?:voter )?participation(?: rate)?|(?:percentage|per cent|%) poll)"
# Words between it and its figure. After "from", "than" or "by" stands another figure than the turnout.
WORDS = (
    r"(?: (?!(?:by|from|than|below|above|against|on E|compared|beat|beating|fail\w*|short|shy|among|postal|between|if|"
    r"would|average|and|but|with|gave|took|won|while|ranged|varied|since|record|for [a-z]+s)\b)[a-z'-]+){0,5}?"
)
# Who could have voted.
ELECTORATE = (
    r"(?:(?:the |all |its |their |our |G |those |C's |a |an |town's |city's |area's |ward's |constituency's |country's |"
    r"local |total |possible |potential |entire |whole |registered |eligible |qualified |enrolled |N )*"
    r"(?:electorate|electors|(?:electoral )?(?:register|roll)|registered voters|eligible voters|eligible (?:people|residents|adults)|"
    r"registered (?:people|residents|adults)|(?:people |voters |residents |adults |citizens |names )?(?:who (?:were|are|was) )?"
    r"(?:entitled|eligible|registered|qualified|able) to (?:vote|do so|do|take part)|(?:people |voters |residents )?(?:entitled|eligible|registered)\b|"
    r"who (?:could(?: have)?|can) voted?|(?:people |names |voters |locals )?on (?:the|G|[CU]'s) (?:(?:electoral )?(?:register|roll)|books)|"
    r"N (?:(?:registered |eligible )?(?:voters|electors)|(?:people |names |residents |adults )?(?:who (?:were|are) )?(?:on the (?:electoral )?(?:register|roll)|"
    r"registered|eligible|entitled)(?: to (?:vote|do))?)|(?:those|the people|names) (?:listed|on (?:it|G))))"
)
# Voters of whom a part came; never "women", "members" or "postal voters", whose turnout is another.
ANYBODY = (
    r"(?:(?: of)?(?: " + ELECTORATE + r"|(?: (?:the|its|all|our|those|local|registered|eligible|C's|G|town's|city's|area's|ward's|local))*"
    r" (?:people|voters|electors|residents|adults|constituents|citizens|locals|us|them|folk|townsfolk|public|N(?: people)?))?)"
)
# Votes out of names on the register, and what follows.
_OUT_OF = r"N (?:valid )?(?:votes|ballots|papers)(?: (?:cast|counted|polled))? (?:from|out of|among) [^.;NPDT]{0,24}N(?: [a-z]+){0,4},? "
CAST = r"(?:cast(?:ing)? (?:a|an|their|G|any kind of) (?:valid |proper |good )?(?:vote|ballot)s?)"
VOTED = (
    r"(?:(?:had |have |has |actually |went out and |chose to )*(?:turn(?:ed|ing)? (?:out|up)\b(?! for (?:the )?[ABRGU])(?! to (?!vote|cast|have|make|the poll))|(?:came|coming|come) out\b(?! (?:for|in favour|against|on|top|ahead|as|of|at|to (?!vote|cast|have|make|the poll)))|"
    r"vot(?:ed|ing)\b(?! (?:[ABRGU]|for|to|in favour|leave|remain|against|the other|another|tactically|differently|no\b|yes\b|by post|early))|"
    r"(?:went|gone) (?:out )?to (?:the polls|vote)|headed to the polls|" + CAST + r"(?! for)|took part\b|taking part\b|participated|"
    r"both(?:ered|ering)\b|(?:took|taken|taking) the trouble|troubled (?:to vote|G)|ma(?:de|king) (?:(?:it|G) to|the (?:trip|effort|journey))|"
    r"exercised (?:their|G|the) |had (?:their|G|a) say|used (?:their|G|the) (?:vote|right)|recorded (?:a|their|G) votes?\b|managed to vote|visited a polling|"
    r"showed up|show(?:ed|ing) (?:G|their) faces?|bestirred (?:G|themselves)|stirred (?:G|themselves)|troubled the presiding|did so\b|braved the|ventured out|marked a ballot|"
    r"(?:(?:could|can|would|might|had to) be|was|were|is|are|been) (?:[a-z]+ly )?(?:persuaded|coaxed|tempted|lured|enticed|prised|dragged|cajoled|induced|roused|stirred|bothered|moved) "
    r"(?:(?:out|off|away|along)(?: of| from)?(?: (?:doors|bed|the (?:house|sofa|armchair|pub)|G (?:homes?|houses?|sofas?|armchairs?)))?(?: to vote)?(?=[.,;)]|$| (?:on|in|of|by|at|for|Z|and|but|this|C)\b)|"
    r"(?:out |down |along )?to (?:vote|the (?:polls|ballot box|polling stations?)|cast|turn out))\b|"
    r"(?:shuffled|trooped|trudged|strolled|ambled|wandered|traipsed|tramped|plodded|streamed|flocked|filed|queued|trekked) (?:(?:out|along|up|down|off|round|over) )?to (?:vote\b|the (?:polls|ballot box|polling)|cast\b|polling)))"
)
CHOSE = r"(?:backed|voted(?: for)?|chose|supported|plumped for|opted for|went for|picked|wanted|endorsed)"
# What the others did.
AWAY = (
    r"(?:(?:had |have |has |simply |chose to |opted to |preferred to |decided to )*(?:stay(?:ed|ing|s)? (?:at home|home|away|in|put)\b|stayed on the sofa|kept away\b|"
    r"(?:did not|didn't|do not|don't) (?:vote|turn|bother|take part|cast|show|go|make|use|participate|exercise|have|trouble|visit|darken|set foot)\b|"
    r"took no part\b|"
    r"(?:failed|declined|neglected) to (?:vote|turn|cast|take part|show|make)|(?:chose|opted|decided|preferred) not to\b|"
    r"abstain(?:ed|ing)\b|sat on (?:its|their|G) hands|sat (?:it|G|this one) out|(?:gave|given|giving) (?:it|G|the (?:[a-z]+ )?[a-z]+)(?: (?:in|at|on) [^,.;]{1,30})? (?:all )?a miss|"
    r"(?:could not|couldn't) be bothered|never (?:voted|turned)|(?:had|found) (?:something|anything|better|other) (?:(?:better|else|things) ){0,2}to do\b|went elsewhere|found other|"
    r"(?:shunned|ignored|spurned|snubbed|boycotted|skipped) (?:the|a|this|it|G|C|yesterday's|Z|X)\b|stayed indoors))"
)
FALL = r"(?:fall|drop|slump|decline|decrease|reduction|dip|slide|collapse|plunge|slip|tumble|crash|loss|dive|slippage|shrinkage)"
RISE = r"(?:rise|increase|jump|leap|surge|improvement|boost|gain|climb|uptick|hike|growth|upturn|upswing)"
# "compared with", of the election before.
THEN = r"(?:,| -|;)? ?\(?(?:down (?:a )?(?:[a-z]+ )from|up (?:a )?(?:[a-z]+ )from|compared (?:with|to)|compares (?:with|to)|as against|as opposed to|against|versus|v|down from|up from|a (?:leap|jump|fall|drop|slump|rise|climb|slide|plunge|surge) from|down on|up on|from)(?: (?:the|a))?(?: " + TURNOUT_NOUN + r" of)?"

# "20,080 papers from a register of 40,000"
_OF_REGISTER = r"N [a-z ]{0,40}(?:from|against|out of|on) (?:a |an |the )?(?:register|roll|electorate|enrolment)(?: of| numbering)? N"

TURNOUT: tuple[C, ...] = (
    # "Turnout went up too. It reached 65.2%"
    C("level", 0.9, r"^(?:and |but |still |yet )?G (?:reached|hit|touched|topped|stood at|came (?:in |out )?(?:at|to)|ended (?:up )?at|was put at|finished at) <PD>(?=[.,;]|$| and\b| but\b)"),
    C("turnout", 0.97, TURNOUT_NOUN + r"[^.;NPDT]{0,24}P(?:,| -|;|:) ?(?:for|by way of|by) (?:comparison|contrast),? (?:G|it) was <PD> (?:in Y|E)", election="past", subject="none"),
    C("turnout", 0.97, TURNOUT_NOUN + r",? (?:which (?:was|had been) |at )?P (?:in Y|E),? (?:was|is|fell to|dropped to|rose to|came in at|reached) <PD>", election="this", subject="none"),
    C("turnout", 0.975, TURNOUT_NOUN + r", (?:which (?:was|had been) )?<PD> (?:in Y|E), (?:was|is|fell|dropped|rose|came|reached)\b", election="past", subject="none"),
    C("turnout", 0.96, r"P (?:voted|turned out|took part)(?: (?:[a-z]+|Z)){0,3},? (?:and|whereas|while|when|against) <PD> (?:of them )?(?:did|had|managed to)(?: so)? (?:in Y|E)", election="past", subject="none"),
    # turnout was ..., turnout in X, at ...
    C("turnout", 0.97, TURNOUT_NOUN + WORDS + r" {be}<PDF>(?! (?:higher|lower|up|down|more|less|fewer|better|worse|points?|ahead|behind|drop|fall|rise|increase|among))", subject="none"),
    C("turnout", 0.96, TURNOUT_NOUN + r",? (?:in |at |across |for |here |on the (?:night|day) )(?:C|Y|the [a-z-]+(?: [a-z-]+)?|the Y (?:[a-z-]+ )*)?,? ?{be}<PDF>(?! (?:higher|lower|up|down))", subject="none"),
    C("turnout", 0.97, TURNOUT_NOUN + r" (?:\(%\)|%|in per cent|percentage|figure|rate){be}<PD>", subject="none"),
    C("turnout", 0.96, TURNOUT_NOUN + r" (?:among|of|from|by) (?:the |C's |its )?N(?: [a-z]+){0,4} {be}<PD>", subject="none"),
    C("turnout", 0.95, TURNOUT_NOUN + r"(?: of|:)? ?{isn}N(?: [a-z]+){0,3},? ?(?:\(|or |, |- |which is |equal to |equating to |equivalent to )<PD>", subject="none"),
    C("turnout", 0.90, r"turnout (?!(?:[a-z]+ )?(?:among|ranged))[^.;NPDTU]{0,60}? (?<!(?:by|from|than|with) )<PD>(?![ -]point| (?:higher|lower|up|down|more|less))", subject="none"),
    C("turnout", 0.96, r"(?:^|[.;:] |- )(?:but |and )?at <PD>,? (?:the )?" + TURNOUT_NOUN + r"\b(?! (?:of|among) postal)", subject="none"),
    C("turnout", 0.985, TURNOUT_NOUN + r"(?:,| \()? ?(?:including|with|counting|excluding|not counting|without) [^,.;:()NPDT]{3,40}[,)]? {be}(?:came (?:out |in )?(?:at|to) |worked out at |works out at |comes to )?<PD>(?! (?:higher|lower|up|down|points))", subject="none"),
    C("turnout", 0.955, VOTED + r"[^.;:NPDTFABRU]{0,24}(?:,|:| -|;) (?:[a-z]+ ){0,2}?<P> of (?:them|G|us|those (?:entitled|eligible|registered))(?=[.,;:)]| -|$| and\b| but\b)(?! (?:for|backing|chose|backed))", subject="none"),
    # a P turnout
    C("turnout", 0.97, r"<PD> (?:(?!drop|fall|rise|increase|higher|lower|change|swing|postal|decrease|dip|slump|jump|surge|on|and|in)[a-z-]+ ){0,2}" + TURNOUT_NOUN + r"(?! (?:of|among) postal)", subject="none"),
    C("turnout", 0.955, r"\b(?:G|it|polling|voting) (?:had been|has been|was|is) (?:(?:even|still|yet|far|much) )*(?:brisk|busier|brisker|heavier|livelier)(?: still)?,? (?:at|with) <PD>", subject="none"),
    C("turnout", 0.975, r"\b(?:on|in|from|with|despite|after) an? <P> poll\b(?! (?:lead|rating|tax))", subject="none"),
    C("turnout", 0.96, _OF_REGISTER + r"(?:,| -|:)? (?:or|which (?:is|was|makes|gives)|that (?:is|was)|that's|making|G (?:is|makes)) <P>", subject="none"),
    C("turnout", 0.96, _OF_REGISTER + r"[.] (?:that (?:is|was)|that's|G (?:is|makes)) <P>", subject="none"),
    C("turnout", 0.96, r"(?:turn-?out|participation)(?: figures?)?(?: (?:in|for|of|at|here|officially|latest|finally|then)(?: (?:the|C))?)*(?:,[^,.;:NPDT]{0,40},)? ?(?:\?|:|-|officially|is in:|latest) (?:[a-z]+ ){0,2}<PD>(?! (?:to|of the vote))", subject="none"),
    C("turnout", 0.95, r"(?:turn-?out|participation)(?: figures?)?[^.;:NPDT]{0,24}[:.] C:? <PD>(?! of the vote)", subject="none"),
    C("turnout", 0.94, r"<PF> of (?:an? |the )?(?:electorate|register|roll) of N (?:took part|voted|turned out|bothered|did so)", subject="none"),
    C("turnout", 0.94, r"(?:entitled to (?:vote|do so)|on the (?:register|roll)|registered|electors|electorate of N)\b[^.;NPDT]{0,20}[.;,] (?:of (?:these|them|whom),? )?N (?:did so|voted|took part|turned out|had (?:their|G) votes? counted|came out)[^.;:NPDT]{0,30}[,:(] ?(?:a |an |which (?:is|makes) |making )?(?:[a-z]+ )?(?:turnout of )?<PF>", subject="none"),
    C("turnout", 0.95, r"[(]<P>[)] (?:was|proved) (?:the )?(?:laggard|swot|worst|best|lowest|highest|keenest)\b"),
    C("turnout", 0.95, r"(?:electorate|N|register|roll) ?[,(-] ?(?:a |representing (?:a )?|making (?:a )?)?<P> turnout", subject="none"),
    # turnout went from ... to ...
    C("turnout", 0.975, TURNOUT_NOUN + r"[^.;NPDTF]{0,40}? (?:{down}|{up}|went|halved|changed|moved)[a-z, ]{0,20}? (?:[TPD] )?from (?:the )?<PD>", election="past", subject="none"),
    C("turnout", 0.975, TURNOUT_NOUN + r"[^.;NPDTF]{0,40}? (?:{down}|{up}|went|halved|changed|moved)[^.;]{0,30}? to <PD>", subject="none"),
    C("turnout", 0.975, TURNOUT_NOUN + r"[^.;NPDTFABRU]{0,40}[PD](?: [a-z]+){0,2}" + THEN + r" <PD>(?! points)", election="past", subject="none"),
    C("turnout", 0.975, TURNOUT_NOUN + r"[^.;NPDTFABRU]{0,30}[PD] ?[(\[](?:was |from |in )?(?:(?:Y|E)[:,]? )?<PD>(?:(?:,? in| at)? (?:Y|E|the Y [a-z ]+))?[)\]]", election="past", subject="none"),
    C("turnout", 0.96, r"<PF>" + ANYBODY + r" " + VOTED, subject="none"),
    C("turnout", 0.96, r"[PF]" + ANYBODY + r" " + VOTED + r"[^.;NPDTFABRU]{0,25}" + THEN + r" <PDF>(?! points)", election="past", subject="none"),
    # The one before, in a clause of its own: "50.2 per cent, where last time it was 73.4", "whereas 73.4 had voted in 2019".
    C("turnout", 0.975, TURNOUT_NOUN + r"[^.;NPDTFABRU]{0,40}[PD](?: [a-z]+){0,2}[,;]? (?:and |but |where(?:as)? |while |when )?(?:E|(?:back )?in Y),? (?:when )?G (?:was|had been|touched|reached|stood at|hit) <PD>", election="past", subject="none"),
    C("turnout", 0.97, TURNOUT_NOUN + r"[^.;NPDTFABRU]{0,40}[PD][^.;:NPDTFABRU]{0,30},? (?:after|whereas|while|where|against|when|beating|topping|below|(?:down|short|shy) (?:on|of)|ahead of|above) (?:the |a )?<PD>(?: [a-z]+){0,3} (?:E|in Y)\b", election="past", subject="none"),
    C("turnout", 0.97, r"[PFX](?: of)?[^.;:NPDTABRU]{0,30} " + VOTED + r"[^.;:NPDTFABRU]{0,40},? (?:whereas|while|where|against|compared (?:with|to)|but) (?:the )?<PD>(?: (?:had|did|voted|turned out|took part|bothered))* (?:E|in Y)\b", election="past", subject="none"),
    C("turnout", 0.965, r"[PFX](?: of)?[^.;:NPDTABRU]{0,40} " + VOTED + r"[^.;:NPDTFABRU]{0,40}[,;] (?:whereas|while|where|when|but|and) (?:E|(?:back )?in Y|in the general)(?: election)?,? (?:G|it|that|the figure) (?:was|had been|touched|reached|stood at|hit) <PDF>", election="past", subject="none"),
    # "20,080 voted out of 40,000, which the returning officer gave as 50.2 per cent"
    C("turnout", 0.96, r"N (?:[a-z]+ ){0,3}(?:voted|turned out|took part|had voted|" + CAST + r")[^.;:PDTABRU]{0,40}?, (?:which|that)(?: [a-z]+){0,5}? (?:at|as|is|was|makes|made) <PD>(?! (?:of the (?:vote|poll)|for))", subject="none"),
    C("turnout", 0.955, r"out of N (?:[a-z]+ ){0,4}(?:registered|electors|voters|entitled|eligible|on the (?:register|roll)),? (?:that|this|which|G) (?:is|was|makes|made|works out at|comes to) <PD>", subject="none"),
    C("turnout", 0.96, r"[F]" + ANYBODY + r" " + VOTED + r"(?: [a-z]+){0,4}(?: \(| -|:) ?<P>(?! of)", subject="none"),
    C("turnout", 0.95, r"N (?:of (?:them|G|those) )?" + VOTED + r"(?:,|:| -) (?:that is |which is |or |just |only )?(?:a |an )?(?:[a-z-]+ )?<P>(?! (?:of the vote|for|went|backed|chose|voted|of (?:them|G|those)))", subject="none"),
    C("turnout", 0.96, r"(?:comes to|came to|works out at|worked out at|makes|equals|gives) (?:a |an )?<PD>,? (?:on|of|from|out of|for) (?:a|an|the|G) (?:roll|register|electorate|list)\b", subject="none"),
    C("turnout", 0.96, r"on (?:a|an|the|G) (?:roll|register|electorate|list)(?: of N)?,? (?:G|that|this|which|it) (?:comes to|came to|works out at|worked out at|makes|equals|gives|is) (?:a |an )?<PD>", subject="none"),
    C("turnout", 0.995, r"(?:electors|electorate|voters|register|roll|eligible|entitled|" + VOTED + r"),? (?:a|giving a|at a|which is a|or a) rate of <PD>", subject="none"),
    C("turnout", 0.96, r"(?:slice|share|proportion|fraction|part) of (?:(?:the|our|this|G|C's) )?(?:[a-z]+|C) " + VOTED + r"(?:,|:| -) <PD>(?! (?:points|of the vote))", subject="none"),
    C("turnout", 0.955, r"at <PD>,? (?:(?:G|C|the [a-z]+|this [a-z]+) )?(?:(?:had|was|is|saw|recorded|posted|registered|produced) )?(?:the |its |G |one of the |among the |by far the )*(?:[a-z]+est|best|worst|most [a-z]+)(?: of all)? " + TURNOUT_NOUN, subject="none"),
    C("turnout", 0.965, TURNOUT_NOUN + r"[^.;NPDTFABRU]{0,24}T(?: (?:on|from|since|compared with) (?:the )?(?:E|Y|[a-z ]{1,24}))?,? (?:at|to) <PD>", subject="none"),
    C("turnout", 0.96, r"F(?: of)?" + ANYBODY + r",? (?:- |\()?<P>(?:,|\)| -) " + VOTED, subject="none"),
    # P of the electorate
    C("turnout", 0.95, r"(?<!per )<PD>(?: of)? " + ELECTORATE + r"(?! (?:" + AWAY + r"|found|thought|saw|gave|skipped|missed|forgot|looked|preferred|did|didn't|backed|chose|supported|who backed|[a-z]+ (?:[ABRU])|for|were|are|live|to)\b)", subject="none"),
    C("turnout", 0.90, r"(?<!per )<F>(?: of)? " + ELECTORATE + r"(?! (?:" + AWAY + r"|found|thought|saw|gave|skipped|missed|forgot|looked|preferred|did|didn't|backed|chose|supported|who backed|[a-z]+ (?:[ABRU])|for|were|are|live|to)\b)", subject="none"),  # a part of the electorate may be a party's vote
    C("turnout", 0.95, r"(?:electorate|electors|register|roll|entitled|eligible|registered|to vote|able)\b[^.;:NPDTFABRU]{0,30}, <PF> (?:of G )?(?:did so|did\b(?! not)|" + VOTED + r")", subject="none"),
    C("turnout", 0.95, r"turn(?:ed|ing) out(?! to)[^.;:NPDTABRU]{0,70}(?::| -) (?:just |only )?<P>(?=[.,;)]|$)", subject="none"),
    C("turnout", 0.95, r"(?:proportion|percentage|share|number) (?:of (?:people|voters|electors|the electorate|residents) )?(?:who voted|voting|turning out|taking part|who turned out|who took part|to vote) {be}<PD>", subject="none"),
    C("turnout", 0.94, r"with <P> (?:of [a-z ]{3,30} )?(?:turning out|voting|taking part|casting)\b(?! (?:for|[ABRU]))", subject="none"),
    # the others
    C("turnout_away", 0.98, r"<PF>" + ANYBODY + r" (?:who )?(?:[a-z]+ly )?" + AWAY, subject="none"),
    C("turnout_away", 0.97, r"F(?: of)?" + ANYBODY + r",? ?(?:- |\()?<P>(?:,|\)| -) (?:[a-z]+ly )?" + AWAY, subject="none"),
    C("turnout_away", 0.96, r"(?:electorate|electors|register|roll|entitled|eligible|registered|to vote)\b[^.;:NPDTFABRU]{0,30}, <PF> (?:[a-z]+ly )?" + AWAY, subject="none"),
    C("stayed_away", 0.985, r"(?:electorate|electors|register|voters|roll|adults)(?:,| -| \() ?(?:or |that is |some )?<N>(?: (?:people|electors|of (?:them|G)|voters|souls))?(?:,| -|\))? (?:[a-z]+ly )?" + AWAY, subject="none"),
    C("stayed_away", 0.98, r"(?<! backed [ABGRU], )(?<! backed [ABGRU] E, )(?<!\b(?:backed|supported|chose|picked|for) [ABGRU] in Y, )<N>" + ANYBODY + r"(?: (?:who|that))? (?:[a-z]+ly )?" + AWAY, subject="none"),
    C("stayed_away", 0.975, r"\bof (?:the |all |all the )*N (?:people |voters |electors |adults |residents |names |locals )?(?:who (?:were|are) )?(?:entitled|eligible|registered|qualified|able|enrolled|on the (?:electoral )?(?:register|roll)|who could)[^.;:NPDT]{0,20}, <N> (?:of (?:G|them) )?(?:[a-z]+ly )?(?:" + AWAY + r"|did not\b|didn't\b)", subject="none"),
    C("stayed_away", 0.97, ANYBODY + r",? <N> (?:to be (?:exact|precise)|in all|in total),? (?:[a-z]+ly )?" + AWAY, subject="none"),
    C("stayed_away", 0.97, r"(?:electorate|electors|register|roll|entitled|eligible|registered|to vote)\b[^.;:PDTFABRU]{0,40}, (?:of whom |and |but )?(?:some )?<N> (?:of (?:G|them) )?(?:[a-z]+ly )?" + AWAY, subject="none"),
    # not the turnout
    C("none", 0.98, TURNOUT_NOUN + r" (?:[a-z]+ ){0,2}(?:fail(?:ed|ing|s) to|did not|didn't|never) (?:reach|top|hit|get|break|touch|exceed|pass)(?:ed)?(?: to)? <PDF>", note="a mark that was missed"),
    C("none", 0.985, r"(?:postal (?:vote |voter )?turnout|turnout (?:among|of|for|by) postal (?:voters|votes|ballots))(?: [a-z]+){0,3} {be}<PD>", note="postal turnout"),
    C("none", 0.985, r"<P> (?:of )?(?:those |people )?(?:with |given |sent )?(?:a )?postal (?:vote|voter|ballot)s?", note="postal turnout"),
    C("none", 0.985, r"(?:signed by|signatures? (?:of|from)|petition[^.;NPDTF]{0,40}) <NPF>(?: of)? " + ELECTORATE, note="a petition"),
    C("none", 0.985, r"<NPF>(?: of)? " + ELECTORATE + r"[^.;NPDT]{0,20} (?:signed|put G names?|put their names?|added their names?)\b", note="a petition"),
    C("none", 0.985, r"turnout of <PD>[^.;NPDT]{0,20} would", note="hypothetical"),
    C("none", 0.98, r"(?:across the (?:county|country|city|borough|district|region|nation)|(?:county|city|borough|district|nation)-?wide|national|england-wide) (?:average )?turnout(?: [a-z]+){0,3}? {be}<PD>", note="turnout of a larger area"),
    C("none", 0.98, r"turnout (?:(?:nationally|countywide|nationwide)|(?:at|in|for) the (?:last |Y )?(?:council|local|county|european|mayoral|police|senedd|holyrood|assembly) (?:elections?|poll))(?: [a-z]+){0,3}? {be}<PD>", note="turnout of another election"),
    # Of two of several seats.
    C("turnout", 0.985, r"turnout (?:ranged|varied|went|stretched)(?: [a-z]+)? from <PD> (?:in|at) C to P (?:in|at) C\b", subject="none"),
    C("turnout", 0.985, r"turnout (?:ranged|varied|went|stretched)(?: [a-z]+)? from P (?:in|at) C to <PD> (?:in|at) C\b", subject="none"),
    C("turnout", 0.96, r"turnout\b[^.]*(?:[;,]|,? and|,? while|,? but) C,? (?:(?:had|saw|recorded|was|came) )?(?:the )?(?:lowest|highest|worst|best|poorest|heaviest|lightest|keenest|laziest),? (?:at|with|on) <PD>", subject="none"),
    C("turnout", 0.96, r"turnout\b[^.]*[PD][^.;:NPDT]{0,40}(?:[;,]|,? and|,? while|,? but)(?: was| it was)? (?:the )?(?:lowest|highest|worst|best|poorest|heaviest|lightest|keenest|laziest) (?:was )?in C,? (?:at|with|on) <PD>", subject="none"),
    C("turnout", 0.96, r"turnout\b[^.]*[;,] (?:and )?C, (?:with|at|on) <PD>, (?:had |was |saw )?(?:the )?(?:lowest|highest|worst|best|poorest|heaviest|lightest|keenest|laziest)", subject="none"),
    C("turnout", 0.955, r"turnout\b[^.]*[PD][^.;:NPDT]{0,40}(?:second only to|behind only|just behind|just ahead of|ahead of|behind|short of|below|above) C's <PD>", subject="none"),
    C("turnout", 0.96, r"C's turnout (?:was|of|stood at|came to|reached) <PD>", subject="none"),
    C("none", 0.98, r"turnout (?:ranged|varied)[^.;]{0,60}? <PD>", note="turnout in a part of the area"),
    C("none", 0.975, r"(?:{got}|won over |persuaded |attracted |inspired |choice of |(?:support|backing|votes|endorsement) of |backed by |supported by |chosen by |voted for by )<PF>(?: of)? (?:the |all |its |G |C's )*(?:total |whole |entire |registered |eligible |local )*(?:electorate|electors|register|registered voters|eligible voters)", note="share of the electorate"),
    # Of all who could vote, those who chose somebody.
    C("electorate_share", 0.98, r"[who](?:,[^.;:NPDT]{0,60},)? (?:[a-z]+ly )?(?:{got}|won over |persuaded |attracted |inspired |(?:was |is |were )?(?:endorsed|elected|chosen|sent to [a-z]+) by |amount(?:s|ed)? to |speaks? for |spoke for |represent(?:s|ed)? |equals? |accounts? for |numbers? |(?:was |is )?(?:the )?choice of |(?:has |have |had |won |(?:won|elected|got in|in|home|victory) (?:only |just )?(?:with|on) )?the (?:support|backing|votes|endorsement) of |(?:was |were )(?:backed|supported|chosen) by )<PDF>(?: of)? " + ELECTORATE, subject=""),
    C("electorate_share", 0.985, r"[who](?:'s?)? (?:own )?(?:vote|tally|total|support|pile|poll|score|backing|haul) (?:[a-z]+ ){0,2}?(?:works? out (?:at|as|to)|worked out (?:at|as)|comes? to|came to|amount(?:s|ed)? to|equals?|equalled|represent(?:s|ed)?|(?:is|was) (?:equal to|equivalent to|worth)?|adds? up to|added up to|translates? (?:in)?to) (?:an? )?<PDF>(?: of)? " + ELECTORATE),
    C("electorate_share", 0.985, r"^(?:(?:measured|counted|expressed|taken|seen) )?as an? (?:fraction|proportion|share|percentage|part|slice) of (?:everyone |everybody |all )?" + ELECTORATE + r"(?:,[^.;:NPDTABRU]{0,60})?,? (?:that |this |G )?(?:[who](?:'s?)? ?(?:[a-z]+ |C ){0,6})(?:[a-z]+ )?<PDF>"),
    C("electorate_share", 0.985, r"\b(?:of|out of|among) (?:everyone|everybody|all (?:those|the people|who)?|those|the N|N|people|the people|voters|adults|the adults|all adults|the) ?" + ELECTORATE + r"(?: (?:here|there|in C))?,? (?:(?:just|only|some|about|fewer than) )?<PDF>(?: of them)? (?:had |have |actually )?" + CHOSE + r" [who]"),
    C("electorate_share", 0.985, r"N(?: votes)?(?:,? or| -|,|,? which (?:is|was)| was| is| were| amounted to| amounts to) ?(?:just |only |a mere )*<PDF>(?: of)? (?:people )?" + ELECTORATE, subject="same"),
    C("electorate_share", 0.985, r"[PF](?: of)? (?:people )?" + ELECTORATE + r",? (?:or|which is|that is|-)? ?<PDF>,? (?:who )?(?:had |have |actually )?" + CHOSE + r" [who]"),
    C("electorate_share", 0.98, r"<PDF>(?: of)? (?:people )?" + ELECTORATE + r"(?:,? (?:or |- |\()?[PD]\)?(?: -)?,?)?(?: who)?(?: (?:had|have|actually))? " + CHOSE + r" [who]"),
    C("electorate_share", 0.98, r"<PDF>(?: of)? (?:the |those )?(?:people |names |voters |adults |residents )?" + ELECTORATE + r"(?: (?:here|there|in C))?(?: (?:had|have|actually|really|in fact))* (?:put|placed|marked|made) (?:(?:an?|their|G) )?(?:cross|x|mark) (?:by|beside|against|next to|for|in the box of) (?:the name of )?[who](?!'s)"),
    C("electorate_share", 0.98, r"[PDF](?: of)? (?:people )?" + ELECTORATE + r"(?: who)?(?: (?:had|have|actually))? " + CHOSE + r" [ABRU],?(?: and| while| but)? <PDF> " + CHOSE + r" [who]"),
)

TURNOUT_CHANGE: tuple[C, ...] = (
    C("turnout_change", 0.98, TURNOUT_NOUN + r"(?: [a-z]+){0,4}?,? (?:{down}|off)(?: a [a-z]+)? (?:(?:by |of )<TDP>|<TD>)(?! (?:in|at)\b(?! (?:C|[PD]\b)))(?! (?:in Y|E|last))", sign=-1, subject="none"),
    C("turnout_change", 0.98, TURNOUT_NOUN + r"(?: [a-z]+){0,4}?,? {up}(?: a [a-z]+)? (?:(?:by |of )<TDP>|<TD>)(?! (?:in Y|E|last))", sign=1, subject="none"),
    *(C("turnout_change", 0.965, r"[PF]" + ANYBODY + r" " + VOTED + r"[^.;:NPDTFABRU]{0,24}(?:,| -|;) ?(?:and |but |that is |which is |some )?<T>,? " + word + r"(?! (?:[ABRU]|C))", sign=sign, subject="none")
      for word, sign in ((r"(?:up|better|more|higher)\b", 1), (r"(?:down|worse|less|fewer|lower|short)\b", -1))),
    C("turnout_change", 0.97, TURNOUT_NOUN + r"[^.;TABRU]{0,30}?[PD],? (?:off|down|lower) by <TDNP>(?=[.,;)]|$)", sign=-1, subject="none"),
    # a drop in turnout of ...
    C("turnout_change", 0.98, r"<TP>(?:[ -]point)? " + FALL + r"(?: [a-z]+){0,2}? in (?:the |voter |overall )?turnout", sign=-1, subject="none"),
    C("turnout_change", 0.98, r"<TP>(?:[ -]point)? " + RISE + r"(?: [a-z]+){0,2}? in (?:the |voter |overall )?turnout", sign=1, subject="none"),
    C("turnout_change", 0.98, FALL + r" of <TP> (?:[a-z]+ ){0,2}in (?:the )?turnout", sign=-1, subject="none"),
    C("turnout_change", 0.98, RISE + r" of <TP> (?:[a-z]+ ){0,2}in (?:the )?turnout", sign=1, subject="none"),
    C("turnout_change", 0.98, FALL + r" (?:in|of) (?:the |overall |voter )?turnout(?: [a-z]+){0,3}? {be}<TDP>", sign=-1, subject="none"),
    C("turnout_change", 0.98, RISE + r" (?:in|of) (?:the |overall |voter )?turnout(?: [a-z]+){0,3}? {be}<TDP>", sign=1, subject="none"),
    # turnout was P, down ...
    C("turnout_change", 0.98, TURNOUT_NOUN + r"[^.;]{0,40}?[PD],? ?[(\[,/;|]? ?<TDPN>[)\]]", make="signed_change", subject="none"),
    C("turnout_change", 0.98, TURNOUT_NOUN + r"[^.;TABRU]{0,30}?[PD],? ?(?:-|,|\(|;)? ?(?:(?!from|against|compared)[a-z]+ ){0,3}?{down} (?:by |of )?<TDNP>(?! (?:in Y|E|last))", sign=-1, subject="none"),
    C("turnout_change", 0.98, TURNOUT_NOUN + r"[^.;TABRU]{0,30}?[PD],? ?(?:-|,|\(|;)? ?(?:(?!from|against|compared)[a-z]+ ){0,3}?{up} (?:by |of )?<TDNP>(?! (?:in Y|E|last))", sign=1, subject="none"),
    C("turnout_change", 0.98, TURNOUT_NOUN + r"[^.;ABRU]{0,30}?[PD],? (?:a |an |which is a |representing a )?(?:[a-z]+ )?" + FALL + r" of <TDP>", sign=-1, subject="none"),
    C("turnout_change", 0.98, TURNOUT_NOUN + r"[^.;ABRU]{0,30}?[PD],? (?:a |an |which is a |representing a )?(?:[a-z]+ )?" + RISE + r" of <TDP>", sign=1, subject="none"),
    # ... lower than
    C("turnout_change", 0.975, TURNOUT_NOUN + r"[^.;ABRU]{0,40}?<TDP> (?:lower|below|fewer|down|less|worse|short of|off|shy of|adrift of|under)\b(?! (?:C|the (?:national|county|english|welsh|scottish|uk|borough|average)))", sign=-1, subject="none"),
    C("turnout_change", 0.975, TURNOUT_NOUN + r"[^.;ABRU]{0,40}?<TDP> (?:higher|above|more|up|better)\b(?! (?:C|the (?:national|county|english|welsh|scottish|uk|borough|average)))", sign=1, subject="none"),
    C("ratio", 0.98, TURNOUT_NOUN + r"(?: [a-z]+){0,3}? (?:{down}|cut) by <F>", make="fall_by", sign=-1, subject="none"),
    C("ratio", 0.98, TURNOUT_NOUN + r"(?: [a-z]+){0,3}? {up} by <F>", make="fall_by", sign=1, subject="none"),
    # "Ridgeway, the little rural ward (2,763 voters)".
    C("electorate", 0.95, r"\bC(?:, [^,.;:()NPDT]{3,50})? \(<N> (?:voters|electors|names|registered voters|people on the (?:roll|register))\)", subject="none"),
    # "3.83m valid votes from 5.46m names, so 70.1%, a jump of five points".
    C("electorate", 0.97, r"N (?:valid )?(?:votes|ballots|papers)(?: (?:cast|counted|polled))? (?:from|out of|among) (?:a possible |an electorate of |a register of |a roll of )?<N>(?: (?:names|electors|voters|registered voters|people on the register))?(?=[,.;)]|$| so| which| or| -)", subject="none"),
    C("turnout", 0.97, _OUT_OF + r"(?:so |or |that is |which (?:is|makes|gives|means|comes to) |making |giving )?(?:a |an )?(?:turnout of )?<P>", subject="none"),
    C("turnout_change", 0.975, _OUT_OF + r"[^.;NPDT]{0,30}P, (?:a |an |which is a )?(?:[a-z]+ )?" + RISE + r" of <TP>", sign=1, subject="none"),
    C("turnout_change", 0.975, _OUT_OF + r"[^.;NPDT]{0,30}P, (?:a |an |which is a )?(?:[a-z]+ )?" + FALL + r" of <TP>", sign=-1, subject="none"),
    # Where most came, or fewest.
    # the poll, in the words of older papers
    C("turnout", 0.97, r"(?:makes|making|made|gives|giving|gave|puts|putting|put) the (?:total )?poll (?:at |of )?<P>", subject="none"),
    C("turnout", 0.97, r"\bthe (?:total )?poll (?:was|is|stood at|came to|amounted to|reached) (?:[a-z]+ )?<P>(?! (?:of the (?:vote|votes|poll)|swing|up|down|higher|lower|more|less)\b)", subject="none"),
    C("turnout", 0.965, r"C (?:was|were|is|proved|proving)(?: by far)? (?:the )?(?:(?:most|least) )?(?:keen|keener|keenest|diligent|conscientious|dutiful|laziest|apathetic|engaged|enthusiastic|busiest|eager|most eager)(?: (?:to vote|of all|at the polls))?,? (?:with|at|on) <P>(?! of the vote)", subject="none"),
)
