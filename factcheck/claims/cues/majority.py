"""Cues of majorities of this election and the one before, their change, in votes and in points. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

MAJORITY: tuple[C, ...] = (
    C("majority", 0.95, r"{maj} (?:{gap}(?:of|is|was|at|stood at|:|to|,|-|-) )?{be}<N>{v}"),
    C("majority", 0.97, r"[who](?:'s?)? {maj} {be}<N>{v}"),
    C("majority", 0.93, r"{maj} over [vs](?:,? [a-z' ]{0,30},?)? {be}<N>{v}"),
    C("majority", 0.97, r"<N>(?:[ -]votes?)?(?:[ -]strong)? (?:(?!and |with |or |to |for |of |but )[a-z-]+ ){0,2}{maj}"),
    C("majority", 0.97, r"<N>{v} [who](?:'s?)? {maj}"),
    C("majority", 0.97, r"[who] {maj} of <N>{v}"),
    C("majority", 0.95, r"<N>{v} (?:is|was|is the|was the|,|became the) (?:{gap}){maj}"),
    C("majority", 0.90, r"(?:won|wins|win|winning|victory|triumph|victorious|elected|returned|home|through|held|hold|holds|clung|clings|cling|holding|clinging|hung|hangs|edged|squeaked|scraped|retained|retains|kept|keeps|keep|took|taken|gained|gains|"
      r"captured|capturing|prevailed|saved|survived|sneaked|crept|seat|C|it) {gapx}(?:by <N>(?:[ -]votes?| to spare| clear|\b(?! (?:to|against|per|in)\b))|with <N> (?:to spare|votes? to spare))"),
    C("majority", 0.93, r"[who] (?:had |has |have )?(?:won|wins|held|holds|took|takes|retained|retains|kept|gained|gains|captured) {gapx}by <N>(?:[ -]votes?|\b(?! (?:to|against|per|in the|seats)\b))"),
    C("majority", 0.85, r"(?:by|of|on) (?:the (?:slimmest|narrowest|thinnest|slenderest|tiniest|finest|barest) of (?:margins|majorities)(?:,| -|:)? )<N>{v}"),
    C("majority", 0.92, r"<N>{v} (?:separated|divided|split|between) (?:the (?:two|pair|top two|leading|main|first)|[who] (?:from|and) [vs]|(?<!between )them|first (?:place )?(?:and|from) second)"),
    C("majority", 0.90, r"(?:come|came|comes) down to <N>{v}"),
    C("majority", 0.93, r"(?:on top|in front|home|first|through|ahead) by <N>{v}"),
    C("majority", 0.96, r"{maj} (?:that |which )?(?:had|has) (?:previously )?(?:stood at|been) <N>{v}", election="past"),
    C("majority", 0.95, r"(?:R|winners?|victors?) by <N>{v}"),
    C("majority", 0.95, r"(?:lost|losing|loses|trails?|trailed|trailing|defeated|beaten|missed out|went down|fell short|pipped)(?: (?:out|again))? by (?:a )?<N>{v}", make="behind"),
    C("majority", 0.98, r"[who]'s? (?:[a-z-]+ ){0,2}<N>(?:[ -]votes?)?(?:[ -]strong)? (?:[a-z-]+ ){0,2}{maj}"),
    C("majority", 0.97, r"[who](?:'s?)? {maj} (?:E|in Y|at the Y [a-z ]+) {be}<N>{v}"),
    C("majority", 0.96, r"{maj} (?:E|in Y|at the Y [a-z ]+) {be}<N>{v}"),
    C("majority", 0.975, r"(?:previous|last|old|former|outgoing|earlier|preceding) (?:[a-z]+ |B )?{maj} {be}<N>{v}", election="past"),
    C("majority", 0.96, r"{maj}, <N>{v} (?:in Y|E)", election="past"),
    C("majority", 0.95, r"{maj},[^.;]{0,30} (?:in Y|E), (?:is|was|fell to|rose to|became) (?:Z )?<N>{v}"),
    C("majority", 0.95, r"(?:into|became|become|becomes|to|by) an? deficit of <N>{v}"),
    C("majority", 0.92, r"[who] (?:{gap})(?:fell|falls|finished|ended|was|were|came) (?:up )?(?:{gap})?(?:short|shy) by <N>{v}"),
    C("majority", 0.92, r"<N>{v} (?:short|shy|adrift)(?!\w)(?! of (?:an?|the) \w+)", make="behind"),
    C("none", 0.985, r"<N>{v} (?:short of|behind|off|from|adrift of) (?:O|the (?:quota|threshold|line))", note="a gap to a place that cannot be read"),
    C("majority", 0.88, r"<N>(?:[ -]votes?)? (?:winner|victory|win|triumph|margin)"),
    C("majority", 0.85, r"<N>{v} in it"),
    C("majority", 0.88, r"(?:run|ran|running) [vs] close:? <N>{v}"),
    C("majority", 0.86, r"more votes than (?:[a-z]+ ){0,2}R"),
    C("majority", 0.93, r"maj:? <N>"),
    C("margin_points", 0.97, r"maj(?:ority)?:? N(?: votes)? ?[(,] ?(?:or )?<PD>"),
    C("margin_points", 0.95, r"{maj} {be}<PT>"),
    C("margin_points", 0.96, r"(?:{maj}|lead)[^.;NPDT]{0,24}? N{v}(?:,|,? or|,? which is| -| \() ?<PT>"),
    C("margin_points", 0.92, r"<PT>(?:[ -]point)? (?:[a-z-]+ ){0,2}{maj}"),
    C("margin_points", 0.90, r"{maj} (?:{gap6})N(?: votes)?,? (?:or|which is|that is|that's|equal to|equivalent to|amounting to|representing|some)? ?\(?<P>"),
    C("margin_points", 0.90, r"{maj} (?:{gap})?N{v}\.? (?:that|which|it) (?:is|was|represents|amounts to|equals) <P>"),
)

PREVIOUS_MAJORITY: tuple[C, ...] = (
    C("majority", 0.975, r"{overturn} (?:[who]'s? |a |an |the |his |her |their |what was )?(?:{gap})?(?:[who] )?(?:{gap})?(?:{maj}|lead|advantage) {be}<N>{v}", election="past"),
    C("majority", 0.975, r"{overturn} (?:[who]'s? |a |an |the |his |her |their )?(?:{gap})?(?:[who](?:'s)? )?<N>{v} (?:[who](?:'s)? )?(?:{gap})?(?:{maj}|lead|advantage)", election="past"),
    C("majority", 0.96, r"(?:previously|had) (?:held|won|been won) (?:{gap6}|C |by [who] )?(?:with|by) (?:a {maj} of |a )?<N>{v}", election="past"),
    C("majority", 0.96, r"(?:held|won|took|retained|captured|returned)(?: it| the seat| C)? (?:{gap})?(?:by|with) (?:a {maj} of )?<N>{v} (?:in Y|E)", election=""),
    C("level", 0.965, r"(?:{down}|{up}|slashed|cut|slim(?:med)?|reduced|whittled|pared|squeezed|went) (?:{gap})?from <N>{v} (?:in Y |E )?to N", election="past"),
    C("majority", 0.97, r"{maj}(?:,)? (?:{gap6})?(?:from|which was|that was) <N>{v}(?: (?:in Y|E))? to", election="past"),
    C("majority", 0.96, r"{maj} (?:{gap6})?(?:{down}|{up}|slashed|went|cut)(?: [a-z]+){0,2}? (?:from N{v} (?:in Y |E )?)?to <N>"),
    C("majority", 0.93, r"(?:swapped|exchanged|turned|converted) (?:[a-z]+ )*(?:[who] )?{maj} of N (?:for|into) (?:one|a (?:[who] )?(?:[a-z]+ )?{maj}|a (?:[who] )?one|an? [who] one) of <N>"),
    C("majority", 0.94, r"{maj}[^.;]{0,40}?(?:compares (?:with|to)|compared (?:with|to)|against|up from|down from|was|rather than) (?:[who]'s |the |a |an |just )*(?:[who] )?(?:{gap})?(?:{maj}|cushion|lead|one) of <N>", election="past"),
    C("majority", 0.94, r"{maj} (?:of |was |is )?N{v}(?: [a-z]+){0,2},? (?:-|,)? ?(?:compared (?:with|to)|against|up (?:from|on)|down (?:from|on)|a far cry from|from) (?:the |just |a )*<N>{v}", election="past"),
    C("majority", 0.90, r"<N>{v} (?:by which|with which) [who] (?:{gap})?(?:held|won|took|retained)"),
    C("majority", 0.93, r"(?:was|were|had been|finished|ended) <N>{v} ahead (?:in Y|E)"),
    C("majority", 0.95, r"(?:seat|C) (?:that |which )?[who] (?:had )?(?:held|won|took) (?:{gap})?by <N>{v}"),
)

MAJORITY_CHANGE: tuple[C, ...] = (
    C("majority_change", 0.97, r"{maj}(?: [a-z]+){0,2}? {up} by <N>{v}", sign=1),
    C("majority_change", 0.97, r"(?:increas(?:ed|ing|es)|boost(?:ed|ing)|extend(?:ed|ing)|swell(?:ed|ing)|add(?:ed|ing) to|grew|rais(?:ed|ing)|improv(?:ed|ing)(?: on)?|enlarg(?:ed|ing)|widen(?:ed|ing)|build(?:ing)? on|built on|better(?:ed|ing)) (?:[who]'s? |the |his |her |their )*{maj} by <N>{v}", sign=1),
    C("majority_change", 0.97, r"add(?:ed|ing) <N>{v} to (?:[who]'s? |the |his |her |their )*{maj}", sign=1),
    C("majority_change", 0.97, r"(?:cut|cutting|reduced|reducing|slashed|slashing|trimmed|shaved) (?:[who]'s? |the |his |her |their )*{maj} by <N>{v}", sign=-1),
    C("majority_change", 0.96, r"{maj}(?: [a-z]+){0,2}? {down} by <N>{v}", sign=-1),
    C("majority_change", 0.96, r"<N>{v} (?:off|from) (?:[who]'s? |the |his |her |their )*{maj}", sign=-1),
    C("majority_change", 0.985, r"{maj} (?:is|was) <N>{v} (?:smaller|lower|less|fewer|down|short)", sign=-1),
    C("majority_change", 0.985, r"{maj} (?:is|was) <N>{v} (?:bigger|larger|more|higher|up|greater)", sign=1),
    C("majority_change", 0.95, r"{maj} (?:of |was |is )?N{v},? (?:was |which is |which was |that's |that is )?<N>{v} (?:more|higher|bigger|larger|up)", sign=1),
    C("majority_change", 0.95, r"{maj} (?:of |was |is )?N{v},? (?:was |which is |which was |that's |that is )?<N>{v} (?:fewer|lower|smaller|less|down)", sign=-1),
    C("majority_change", 0.93, r"{maj} (?:of |was |is )?N{v},? up (?:by )?<N>", sign=1),
    C("majority_change", 0.93, r"{maj} (?:of |was |is )?N{v},? down (?:by )?<N>", sign=-1),
)
