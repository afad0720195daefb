"""Cues of figures that go on from the number before, pairs and lists. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

INHERIT: tuple[C, ...] = (
    C("=", 0.90, r"[NPDT](?: votes| cent)?[^.;:NPDT]{0,40}?(?:,|;| and|, and| -|, while| while| but) (?:the )?[who](?: [a-z-]+){0,3}? (?:on |with |at |\()?<NPDT>"),
    C("=", 0.90, r"[NPDT](?: votes)?(?:,| to|,? against| compared (?:with|to)|, and| and) (?:the )?<NPDT> (?:for|by|from|to) [who]"),
    C("=", 0.93, r"[NPDT],? (?:compared (?:with|to)|compares (?:with|to)|against|up from|down from|up on|down on|versus|as against|rather than|instead of|from|higher than|lower than|below|above) (?:just |the |a |an |some )*(?:{gap})?<NPDT>(?! [a-z]+ (?:more|fewer))", election="past", subject="same", make="level_of_last"),
    C("=", 0.91, r"(?:{down}|{up})(?: [a-z]+){0,2}? (?:by )?[NPDT] (?:points )?(?:from|on|against|compared (?:with|to)) (?:the |a )*<PDN>", election="past", subject="same", make="level_of_last"),
    C("=", 0.91, r"(?:{down}|{up})(?: [a-z]+){0,2}? (?:by )?[NPDT](?: points)? to <PDN>", subject="same", make="level_of_last"),
    C("=", 0.91, r"from [NPDT](?: votes)?(?: (?:in Y|E))? to <NPDT>", subject="same", make="same_this"),
    C("=", 0.90, r"[whos] (?:[a-z]+ ){0,6}?[NPDT](?:(?:,| and|, and) [NPDT])*(?:,| and|, and) <NPDT>", make="respectively"),
    C("=", 0.90, r"[whos] (?:[a-z]+ ){0,6}?<NPDT>(?:(?:,| and|, and) [NPDT])+(?: respectively)?", make="respectively"),
    C("votes", 0.98, r"[whos](?:[^.;NPDT]{0,50}?) <N>(?:(?:,| and|, and) N)+(?: votes)?(?:,? respectively)?", make="respectively"),
    C("votes", 0.98, r"[whos](?:[^.;NPDT]{0,50}?) (?:N(?:,| and|, and) )+<N>(?: votes)?(?:,? respectively)?", make="respectively"),
    C("share", 0.98, r"[whos](?:[^.;NPDT]{0,50}?) <PD>(?:(?:,| and|, and) [PD])+(?:,? respectively)?", make="respectively"),
    C("share", 0.98, r"[whos](?:[^.;NPDT]{0,50}?) (?:[PD](?:,| and|, and) )+<PD>(?:,? respectively)?", make="respectively"),
    C("votes", 0.93, r"<N>(?: votes)? to [vs]'s N", subject=""), C("votes", 0.94, r"N(?: votes)? to [who]'s <N>"),
    C("votes", 0.88, r"(?:by|won|,) <N>(?: votes)? to N\b", make="pair_first"), C("votes", 0.88, r"(?:by|won|,) N(?: votes)? to <N>\b", make="pair_second"),
    C("votes", 0.85, r"^<N> to N\b|\b(?:it (?:was|finished|ended)) <N>(?: votes)? to N", make="pair_first"),
    C("anaphora", 0.955, r"(?:^|[.;:-] |X )(?:and )?(?:G|that|this|which)(?: is| was|,| represents?| equates to| works out (?:at|as)| amounts to| comes to| equals| makes for| means| gives)? <PDFN>\b(?! (?:years|points ahead|more|fewer|votes))"),
    C("level", 0.90, r"(?:{down}|{up}|halved|doubled|trebled|went|squeezed|back) (?:from [NPDT] )?to <PDN>(?! (?:of the|seats|mps))"),
    C("level", 0.90, r"(?:{down}|{up}|halved|doubled|trebled|went|squeezed)[^.;NPDT]{0,20} from <PDN> to", election="past"),
    C("level", 0.90, r"(?:to reach|reaching|to stand at|taking (?:it|G) to|to finish on|and reached) <PDN>"),
    C("level", 0.93, r"[who](?:'s?)? (?:vote|share|votes)[^.;NPDT]{0,20} M from <NPD>", election="past"),
    C("level", 0.90, r"[,(] (?:from|up from|down from) <PDN>(?! to)", election="past"),
    C("=", 0.92, r"(?:lower|higher|better|worse|more|less|fewer|down|up|smaller|bigger|larger) (?:than|from|on) (?:the |its |their |his |her |last |a )*<NPD>", election="past", subject="same", make="level_of_last"),
    C("=", 0.95, r"(?:lost|shed|kept|held|retained|defended) N of (?:the |its |their |her |G )?<N>", election="past", subject="same", make="level_of_last"),
    C("=", 0.97, r"[NPDT][^.;:NPDT]{0,30}?(?:,|;| and|, and|, while| while) (?:the )?[who](?:'s?)? by <NPDT>"),
    C("=", 0.93, r"(?:half|twice|double|than|below|above|on|to) (?:the )?<NPD> (?:of|in|at|from|recorded|seen|cast)? ?(?:E|in Y|Y)", election="past", subject="same", make="level_of_last"),
    C("=", 0.95, r"[NPDT](?: points?)? (?:in|at) C,?(?: and| but)? <NPDT>(?: points?)? (?:in|at) C"),
    C("=", 0.94, r"(?:of|than|on|from|to) (?:the )?<NPD>(?: votes)? (?:that )?(?:G|it|they|he|she|the party) (?:had )?(?:managed|got|won|polled|took|received|secured|had|achieved)", election="past", subject="same", make="level_of_last"),
    C("=", 0.92, r"E <NPD>\b", election="past", subject="same", make="level_of_last"),
    C("=", 0.88, r"[PDNT][^.;:NPDT]{0,40} - (?:or )?<PDN>(?=,| -|\.|;)", subject="same"),
    C("anaphora", 0.86, r"[who]'s (?:was|is|were|stood at) <NPD>\b"),
    C("anaphora", 0.86, r"(?:the )?(?:figure|number|equivalent|comparable figure|corresponding figure) {be}<NPD>\b"),
)
