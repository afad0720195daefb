"""Cues of votes of a candidate or party and their change. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

VOTES: tuple[C, ...] = (
    C("votes", 0.95, r"[who](?:,[^.;:ANPDT]{0,80},)? {got}<N>{nv}"),
    C("votes", 0.95, r"<N>(?: votes)? (?:for|to|went to|were cast for|cast for|came to|from) [who](?!'s N)"),
    C("votes", 0.93, r"[who] (?:total|tally|vote|poll) {be}<N>{nv}"),
    C("votes", 0.96, r"[who] ?\(<N>(?:[ -]votes?)?[),;]"),
    C("votes", 0.92, r"(?:^|[;:,.] |and |- |\* |\| )[who](?: \([^)]*\))?(?: (?:elected|re-elected|hold|gain|\(elected\)|\*elected\*))* ?[,:-]? ?<N>(?= votes|[;.]|, (?=(?:the )?[ABU])| ?[(;,.]|$| and |,? (?:the )?[ABU]\b)"),
    C("votes", 0.90, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z-]+ ){0,3}(?:on|with) <N>{nv}(?! (?:seats|points|mps|councillors|years|of the|out of|candidates))"),
    C("votes", 0.92, r"[who](?:'s?) (?:[a-z-]+ ){0,2}?(?:total|tally|vote|votes|score|haul|poll|count|personal vote|support)?(?:,[^,NPDT]{0,40},)? ?{be}<N>{nv}"),
    C("votes", 0.92, r"[who] <N>(?! votes? (?:short|shy|adrift|behind|ahead|clear|back|more|fewer))(?= (?:votes|and|to)|[;,.(]| ?\(|$)"),
    C("votes", 0.94, r"<N> (?:votes )?(?:won|polled|taken|secured|received|gained|managed|cast|garnered) (?:by|for) [who]"),
    C("votes", 0.93, r"<N> (?:votes )?(?:on|with) which [who]"),
    C("votes", 0.97, r"combined (?:vote|votes|total|tally) (?:of|for) (?:the )?(?:N )?[who] {be}<N>"),
    C("votes", 0.94, r"<N> (?:{people} |of (?:the )?votes )?(?:in C |here |who )?(?:backed|voted(?: for)?|chose|supported|plumped for|opted for|preferred|put their cross (?:next to|beside|against)|went for|sided with|were won by|was won by|turned out for) [who]"),
    C("votes", 0.88, r"{got}<N> votes"),
    C("votes", 0.955, r"[who], (?:who|which|whose) [^,.;]{0,70}, (?:[a-z]+ )?{got}<N>{nv}"),
    C("votes", 0.94, r"with <N> votes,? [who]"),
    C("votes", 0.92, r"O(?: place)? (?:on|with) <N>{nv}", subject="same"),
    C("votes", 0.85, r"{got}<N> of the N"),
    C("votes", 0.80, r"polled <N>{nv}"),
    C("votes", 0.90, r"[who],[^.;NPDT]{0,70}, (?:[a-z]+ ){0,2}(?:{got})<N>{v}(?! (?:seats|mps|points))"),
    C("votes", 0.75, r"<N> votes(?! (?:cast|were|short|ahead|behind|clear|adrift|separated|divided|between|more|fewer|less|up|down|in it|to spare|on (?:his|her|their)|counted|in total|in all|better|back|had been|fewer))"),
    C("votes", 0.93, r"(?:finished|finishing|ended|ending|came|coming|was|is|placed|next|follow(?:ed|ing)|trail(?:ed|ing)) (?:[a-z]+ )?(?:O |last |next |bottom |runner-up )?(?:place )?(?:on|with|at) <N>{nv}"),
    C("votes", 0.90, r"[who] (?:[a-z]+ )?(?:O|last|bottom|next)(?: place)? ?(?:\(|on |with |, )<N>{nv}"),
    C("votes", 0.85, r"(?:compared (?:with|to)|against|to|and) <N> for [who]"),
    C("votes", 0.90, r"<N> (?:votes )?(?:cast|recorded) for [who]"),
    C("votes", 0.93, r"(?:votes?|vote count|tally|total|support|poll) (?:[a-z]+ ){0,2}(?:fell|rose|dropped|slumped|climbed|went|edged up|crashed|collapsed|dipped|grew|shrank|shrunk|slid|was down|was up|tumbled|plunged|declined|increased|jumped) (?:from N )?to <N>"),
    C("votes", 0.93, r"(?:vote|votes|tally|total|poll) (?:[a-z]+ ){0,2}(?:fell|rose|dropped|slumped|climbed|went|edged up|crashed|collapsed|dipped|grew|shrank|slid|was down|was up|tumbled|plunged|declined|increased|jumped) from <N>", election="past"),
    C("votes", 0.92, r"[who] (?:[a-z,-]+ ){0,6}(?:from|down from|up from) <N>(?: votes)? to N", election="past"),
    C("votes", 0.90, r"[who] {gap}(?:trailed|slumped|fell|dropped|slid|rose|climbed|crashed|went) (?:from N(?: votes)? )?to <N>{nv}"),
    C("votes", 0.80, r"[who],? (?:who |which )?(?:[a-z]+ ){0,2}(?:{got})<N>\b(?! (?:seats|mps|councillors|points))"),
)

VOTES_CHANGE: tuple[C, ...] = (
    C("votes_change", 0.96, r"[who](?:'s?(?: (?:vote|votes|tally|total|support))?)?(?: in C)?(?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,4}?(?:{down}) (?:by |of )?<N>{v}(?! (?:seats|councillors|mps|points|to|short|behind|adrift)\b)", sign=-1),
    C("votes_change", 0.95, r"[who]'s?(?: (?:vote|votes|tally|total|support))?(?: in C)?(?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,4}?(?:{up}) (?:by |of )?<N>{v}(?! (?:seats|councillors|mps|points|to)\b)", sign=1),
    C("votes_change", 0.95, r"[who] (?:[a-z]+ ){0,3}?(?:added|put on|gained|piled on) <N>{v} (?:on|compared|since|to (?:[a-z]+ )?(?:total|tally|vote))", sign=1),
    C("votes_change", 0.95, r"(?:votes?(?: cast)?(?: for [who])?|total|tally|vote count)(?: [a-z]+){0,8}? (?:was |were |is |are )?{down} (?:by )?<N>", sign=-1),
    C("votes_change", 0.95, r"(?:votes?(?: cast)?(?: for [who])?|total|tally|vote count)(?: [a-z]+){0,8}? (?:was |were |is |are )?{up} (?:by )?<N>", sign=1),
    C("votes_change", 0.96, r"[who] (?:[a-z]+ ){0,3}?<N> (?:fewer|less)(?: votes)?(?: [a-z]+){0,3}? than (?:[who] |it |they |he |she |the party )?(?:did |had |got |polled |won |managed |received |secured )*(?:in Y|E|when|at)", sign=-1, make="votes_change"),
    C("votes_change", 0.96, r"[who] (?:[a-z]+ ){0,3}?<N> more(?: votes)?(?: [a-z]+){0,3}? than (?:[who] |it |they |he |she |the party )?(?:did |had |got |polled |won |managed |received |secured )*(?:in Y|E|when|at)", sign=1, make="votes_change"),
    C("votes_change", 0.955, r"[who] (?:[a-z]+ ){0,3}?<N> (?:fewer|less) (?:votes )?than (?:G|it|they|the party|[who]) (?:did|had|got|polled|won|managed|received|secured)\b", sign=-1),
    C("votes_change", 0.955, r"[who] (?:[a-z]+ ){0,3}?<N> more (?:votes )?than (?:G|it|they|the party|[who]) (?:did|had|got|polled|won|managed|received|secured)\b", sign=1),
    C("votes_change", 0.95, r"N(?: votes)?,? ?(?:-|,|\()? ?(?:[a-z ]{0,16})?(?:down|a fall of|a drop of|a loss of) (?:by )?<N>{v}(?! (?:to)\b)", sign=-1, subject="same"),
    C("votes_change", 0.95, r"N(?: votes)?,? ?(?:-|,|\()? ?(?:[a-z ]{0,16})?(?:up|a rise of|a gain of|an increase of) (?:by )?<N>{v}(?! (?:to)\b)", sign=1, subject="same"),
    C("votes_change", 0.955, r"N(?: votes)?,?(?: -)? (?:which |that )?(?:was |were |is |are |- )?<N>(?: votes)? (?:down|fewer|lower|less)(?: (?:on|than|from)\b|[.,;])", sign=-1, subject="same"),
    C("votes_change", 0.955, r"N(?: votes)?,?(?: -)? (?:which |that )?(?:was |were |is |are |- )?<N>(?: votes)? (?:up|more|higher)(?: (?:on|than) (?:E|in Y|he|she|it|they|G|the (?:last|previous)))", sign=1, subject="same"),
    C("votes_change", 0.96, r"<N>(?:[ -]votes?)? (?:drop|fall|decline|slump|collapse|loss|decrease|slide) in (?:the )?[who](?:'s?)? (?:vote|votes|support|tally)", sign=-1),
    C("votes_change", 0.96, r"<N>(?:[ -]votes?)? (?:rise|increase|gain|jump|surge) in (?:the )?[who](?:'s?)? (?:vote|votes|support|tally)", sign=1),
    C("votes_percent", 0.98, r"(?:number of votes|vote (?:count|tally|total))(?: [a-z]+){0,3}? {down} (?:by )?<P>", sign=-1),
    C("votes_percent", 0.98, r"(?:number of votes|vote (?:count|tally|total))(?: [a-z]+){0,3}? {up} (?:by )?<P>", sign=1),
    C("votes_percent", 0.95, r"(?:votes?|tally)(?: [a-z]+){0,3}? {down} (?:by )?<P>", sign=-1),
    C("votes_percent", 0.95, r"(?:votes|tally)(?: [a-z]+){0,3}? {up} (?:by )?<P>", sign=1),
)
