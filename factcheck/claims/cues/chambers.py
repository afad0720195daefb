"""Cues of seats told in lists, of a whole, and before and after: "five by the DUP and two by the SDLP", "(-15)", "up from three"."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.seats import ASIDE, CONTROL, NOT_VOTES, NOW_HAS, SEATS_WORD

_AREA = r"(?:(?:the|its|their|G|[a-z]+(?: [a-z]+)?'s|(?:C|U)(?:'s)?) )*"
_STILL = r"(?:(?:Z|now|still|yet|will|would|then|duly|therefore|today|once more) )*"
_PLACES = r"(?:seats|constituencies|divisions|wards|mps|msps|councillors|members|places)\b"
# What has become of some of the seats, and in whose hands they are.
_ARE = r"(?:(?:are|were|is|was|will be|have been|remain|Z|now|all|still) )*(?:(?:held|won|taken|represented|filled|occupied|kept|retained|run|claimed) |in the hands )?(?:by|of)"
_WENT = r"(?:went|go|goes|fell|belong|belongs|have gone|passed) to"
_GROUP = (
    r"(?:(?:group|team|bloc|caucus|contingent|band|delegation|representation|ranks)(?: of " + SEATS_WORD + r")?|(?:tally|total|haul|number|count|complement) of " + SEATS_WORD + r")"
    r"(?: (?:in|on|at) (?:the |C|U|[a-z]+ ?){1,3})?"
)
_MOVED = (
    r"(?:(?:was|were|is|are|been|being|has|have|had|Z) )*(?:cut|reduced|slashed|halved|shrunk|shrank|whittled(?: down)?|trimmed|pared(?: back)?|fell|fallen|dropped|dwindled|slumped|tumbled|"
    r"crashed|collapsed|plunged|sank|slid|went|gone|goes|grew|grown|rose|risen|climbed|jumped|leapt|surged|swelled|swollen|doubled|trebled|up|down)"
)
_LIFTS = (
    r"(?:t[ao]kes?|took|taking|brings?|brought|bringing|lift(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|gives?|gave|giving|leaves?|left|leaving|puts?|putting|pull(?:s|ed|ing)?|"
    r"drag(?:s|ged|ging)?|send|sends|sent|sending|push(?:es|ed|ing)?|cuts?|reduc(?:e|es|ed|ing))"
)
_HELD = r"(?:had(?: held)?|held|holding|were holding|was holding|boasted|possessed|occupied|controlled)"
_BEFORE_POLL = r"(?:(?:just |immediately |right )?(?:before|ahead of|prior to|until|up to) (?:(?:the |this |last week's |this week's |yesterday's |thursday's )?(?:(?:local |council |general )?elections?|vote|poll|polls|count|ballot|contest)|polling day|E)(?=[.,;]|$| (?:and|but|on|in|the|G|[ABU])\b| X))"
_CHANGES = r"(?:net (?:change|changes|gains?|losses|gains? (?:and|or|/) losses|movement)|(?:seats? )?gains? and losses|gains?/losses|(?:change|changes) in seats|seats? changes?|seats \(net\))"
_NO_LOSS = r"(?:without (?:losing (?:(?:a (?:single )?|X )(?:seat|one)|any|one)|(?:a (?:single )?|X )loss|any loss(?:es)?|loss)|and (?:lost|losing) (?:none|nothing|no seats?)|and no losses|for no losses)"
_NO_GAIN = r"(?:without (?:gaining|winning|taking) (?:(?:a (?:single )?|X )(?:seat|one)|any|one)|without (?:a (?:single )?|X )gain|and (?:gained|gaining|won) (?:none|nothing|no seats?)|and no gains)"
_LISTED = tuple(r" (?:the )?[ABU]:? [+-]?N[,;.]?(?: and)?" * before for before in range(7))

CHAMBERS: tuple[C, ...] = (
    # In lists of the parts of a whole.
    C("seats", 0.975, r"N (?:[a-z-]+ |U |C )?" + _PLACES + r"[^.;:NPDTABR]{0,30},? <N>(?: seats)? (?:" + _ARE + r"|" + _WENT + r") [who]"),
    *(C("seats", 0.975, _PLACES + r"[^.;:NPDTABR]{0,30},? N(?: seats)? (?:" + _ARE + r"|" + _WENT + r") (?:the )?[ABU]" + r"(?:,|;|,? and) N (?:by|to|of) (?:the )?[ABU]" * more
        + r"(?:,|;|,? and|,? while) <N> (?:by|to|of) [who]") for more in range(4)),
    C("seats", 0.975, r"^of (?:the |its |all |those )*N (?:(?:[a-z-]+|[ABCU]),? ){1,6}<N> (?:(?:are|were|is|will be|sit as|Z|now) )+[who](?=[.,;]|$| and\b)"),
    C("seats", 0.975, r"^of (?:the |its |all |those )*N (?:(?:[a-z-]+|[ABCU]),? ){1,6}N (?:(?:are|were|is|will be|sit as|Z|now) )+(?:the )?[ABU](?:, N (?:are )?[ABU])*(?:,| and|,? and) <N>(?: are)? [who](?=[.,;]|$)"),
    C("seats", 0.965, r"N (?:[a-z-]+ |U |C )?" + _PLACES + r",? (?:the )?[who] " + _STILL + NOW_HAS + r" <N>(?=[.,;]|$| and\b)"),
    C("seats", 0.965, r"N (?:[a-z-]+ |U |C )?" + _PLACES + r",? (?:the )?[ABU] " + _STILL + NOW_HAS + r" N(?:,| and|, and) [who](?: (?:has|have|hold|holds))? <N>(?=[.,;]|$)"),
    C("seats", 0.945, r"[who]" + ASIDE + r" " + _STILL + NOW_HAS + r" (?:all )?<N> (?:out )?of " + _AREA + r"(?:N |other )?(?:[a-z-]+ )?" + SEATS_WORD),
    C("seats", 0.965, r"[ABU] " + _STILL + NOW_HAS + r" N of " + _AREA + r"N (?:[a-z-]+ )?" + _PLACES + r",? (?:and |while )?[who](?: (?:has|have|hold|holds))? <N>(?=[.,;]|$| and\b)"),
    C("seats", 0.965, r"[ABU] " + _STILL + NOW_HAS + r" N of " + _AREA + r"N (?:[a-z-]+ )?" + _PLACES + r", (?:the )?[ABU] N(?:,| and|, and) [who](?: (?:has|have|hold|holds))? <N>(?=[.,;]|$)"),
    C("seats", 0.945, r"[who](?:,[^.;:A]{0,90},)? " + _STILL + r"(?:send|sends|sent|return|returns|returned|elect|elects|elected) <N>(?: back)?(?=[.,;]|$| (?:to|in) (?:westminster|the |parliament|stormont|holyrood|cardiff bay|city hall|county hall|U|C))"),
    C("seats", 0.97, r"^(?:but |and |the )*[who] (?:came|was|were|finished|ended|is|are)\b[^.;:]{0,120}? (?:and|but|though|yet)(?: only)? (?:O|first|last|level|top|bottom) in seats,? (?:with|on) <N>(?=[.,;]|$| and\b| -)"),
    C("seats", 0.9, r"(?:O|first|last|level|top|bottom) in seats,? (?:with|on) <N>(?=[.,;]|$| and\b| -)"),
    C("seats", 0.95, r"^(?:the |all |its |their )*<N> [who] (?:councillors|mps|msps|members)(?= (?:hold|holds|will|now|Z|are|have|sit|can|could)\b)"),
    C("seats", 0.94, r"(?:with|has|have|holds?|:|,|;|won|wins|and) <N> (?:mp|msp|seat|councillor)(?=[,.;]|$| and\b)"),
    C("seats", 0.965, r"[who]'s? [PN](?: of the (?:vote|votes|poll))? (?:was|were|is|are|proved) (?:good|enough|worth|sufficient)(?: only)?(?: for)? <N>(?=[.,;]|$| " + SEATS_WORD + r")(?! (?:votes|points))"),
    C("seats", 0.965, r"(?:need(?:s|ed)|required?) N(?: " + SEATS_WORD + r")?(?: (?:for|to|if)[^.;:NPDTAB]{0,40})?(?:,| and|, and| but|, but|; (?:it|they|G)) (?:in the end )?(?:got|has|have|won|took|ended (?:up )?with|finished with|secured) <N>(?=[.,;]|$)"),
    # Two parties side by side: "16 councillors to the Greens' 12".
    C("seats", 0.96, r"(?:with|on|had|has|have|holding|held|winning|won|took|by) <N> " + SEATS_WORD + r" (?:to|against|compared (?:with|to)|versus) [vs]'s? N(?= in\b| and\b|[.,;:)]|$)"),
    C("seats", 0.97, r"N " + SEATS_WORD + r" (?:to|against|compared (?:with|to)|versus) (?P<who>[ABRU])'s? <N>(?= in\b| and\b|[.,;:)]|$)"),
    # Before and after.
    C("seats", 0.97, r"[who](?:'s?)?(?: [a-z-]+){0,2}? " + _GROUP + r" " + _MOVED + r"(?: [a-z]+)? from <N>(?: " + SEATS_WORD + r")?(?: (?:in Y|E))? to N\b" + NOT_VOTES, election="past"),
    C("seats", 0.97, r"[who](?:'s?)?(?: [a-z-]+){0,2}? " + _GROUP + r" " + _MOVED + r"(?: [a-z]+)? from N(?: " + SEATS_WORD + r")?(?: (?:in Y|E))? to <N>\b" + NOT_VOTES),
    C("seats", 0.97, _LIFTS + r" [who](?: (?:up|down|back|all the way))? (?:to|with|on) <N>(?: [a-z]+)? " + SEATS_WORD + r"(?! (?:more|fewer|less|up|down|short)\b)"),
    C("seats", 0.975, _LIFTS + r" [who](?: (?:up|down|back|all the way))? from <N>(?: (?:[a-z]+|C|U))? " + SEATS_WORD + r"(?: (?:in (?:Y|C)|E))? to N\b" + NOT_VOTES, election="past"),
    C("seats", 0.975, _LIFTS + r" [who](?: (?:up|down|back|all the way))? from (?:N|one|X)(?: (?:[a-z]+|C|U))? " + SEATS_WORD + r"(?: (?:in (?:Y|C)|E))? to <N>\b" + NOT_VOTES),
    C("seats", 0.945, r"[who](?: have| has| had|'ve)? (?:gone|went|going|moved|jumped|grown|risen|shrunk|dropped|slumped) from <N> " + SEATS_WORD + r" to N\b" + NOT_VOTES, election="past"),
    C("seats", 0.945, r"[who](?: have| has| had|'ve)? (?:gone|went|going|moved|jumped|grown|risen|shrunk|dropped|slumped) from N " + SEATS_WORD + r" to <N>\b" + NOT_VOTES),
    C("seats", 0.965, r"[who] E (?:with|on|holding|defending) <N> " + SEATS_WORD, election="past"),
    C("seats", 0.965, r"(?:went|going|gone|go|came|marched|headed|entered|began|started)(?: into)? (?:the |this )?(?:election|campaign|contest|night|day|polling day) (?:with|on|holding|defending) <N> " + SEATS_WORD, election="past"),
    C("seats", 0.975, r"[who]" + ASIDE + r"(?: [a-z]+){0,2}? " + _HELD + r" (?:just |only |all )?<N> (?:of (?:the |its |their )?(?:N )?)?" + SEATS_WORD + r"(?: (?:on|in|at|across) (?:the )?(?:[a-z]+|[CU])(?: [a-z]+){0,2})?,? " + _BEFORE_POLL, election="past"),
    C("seats", 0.975, r"(?:^|[.;,] |and |but )" + _BEFORE_POLL + r",? [who]" + ASIDE + r"(?: [a-z]+){0,2}? " + _HELD + r" (?:just |only |all )?<N>(?: " + SEATS_WORD + r"|(?=[.,;]|$| and\b))", election="past"),
    C("seats", 0.975, r"(?:^|[.;,] |and |but )" + _BEFORE_POLL + r",? [ABU] " + _HELD + r" N(?: " + SEATS_WORD + r")?(?:,|,? and|,? while) (?:the )?[who](?: " + _HELD + r")? <N>(?: " + SEATS_WORD + r"|(?=[.,;]|$| and\b))", election="past"),
    C("seats", 0.945, r"[who]" + ASIDE + r" " + _STILL + NOW_HAS + r" N of " + _AREA + r"N (?:[a-z-]+ )?" + _PLACES + r",? (?:down|up) from <N>(?=[.,;]|$| (?:E|in Y|before|at)\b)", election="past"),
    C("seats", 0.97, r"(?:and|but|yet|,) (?:will |would |now |Z |still )*(?:have|has|had|hold|holds|keep|keeps|be left with|return with|boast) <N> " + SEATS_WORD + r"(?! (?:more|fewer|less|up|down|in (?:play|contention))\b)"),
    C("seats", 0.95, r"(?:seats|mps|councillors|constituencies) (?:are|were|is|will be) (?:Z |now )*(?:held by |in the hands of )?[who](?:[:,]| -) <N> (?:out )?of (?:the )?N\b"),
    C("seats", 0.94, r"N [who] (?:stood|ran|were standing|put up|fought)(?:[;,]| and| but)(?: and| but| only)? <N> (?:got in|was elected|were elected|won|made it|succeeded)\b"),
    # How many stood for one party.
    C("candidates", 0.99, r"[who]" + ASIDE + r"(?: [a-z]+){0,2} (?:stood|fought|ran|contested|(?:put up|fielded|had)(?: an?)? candidates?)(?: candidates)?(?: in| for)?(?: (?:just|only|all))* <N> (?:out )?of " + _AREA + r"(?:N )?(?:[a-z-]+ )?(?:seats|constituencies|divisions|wards|places)\b", make="party_count"),
    C("candidates", 0.99, r"[who],? (?:with|fielding|running|having|which had|who had)(?: an?)? candidates? in (?:all )?<N>(?: (?:out )?of (?:the )?N)? (?:of the )?(?:[a-z-]+ )?(?:seats|constituencies|divisions|wards)\b", make="party_count"),
    C("candidates", 0.99, r"[who](?: [a-z]+){0,5} N {cands}[^.;NPDTABR]{0,70} (?:against|compared (?:with|to)|up from|down from|rather than|instead of|from) (?:the )?<N>(?: {cands})? (?:E|in Y|at the Y)", make="party_count", election="past"),
    C("candidates", 0.98, r"N {cands}[^.;ABRPDT]{0,40} N (?:seats|places|constituencies)(?:,| -) ?(?:against|compared (?:with|to)|up from|down from|up|down|rather than) (?:the )?<N>(?: {cands})? (?:E|in Y|at the Y)", subject="none", election="past"),
    C("votes", 0.96, r"[who]" + ASIDE + r"(?: [a-z]+){0,2} (?:fielded|put up|ran|stood|nominated|had|with|fielding|running) (?:an? )?(?:N )?(?:{cands}|candidate)\b(?: (?:in|across|for) (?:C|U|the [a-z]+|(?:all )?(?:of )?(?:the )?N [a-z]+|every [a-z]+))?(?:,| and|, and|, but| but) {got}<N> votes\b"),
    C("votes", 0.96, r"[who](?:'s?)? (?:N |[a-z]+ )?{cands}(?: (?:in|across) (?:C|U|the [a-z]+(?: of [CU])?|(?:all )?(?:of )?(?:the )?N [a-z]+))? (?:between them |between G |together |jointly |{got}){got}?<N>(?: votes)?(?= between| together| in all|[.,;]| altogether| across| overall| and)"),
    # Lists of changes, with their signs.
    C("seats_change", 0.97, r"(?:^|[,;:.|/] ?|\band |\* |- )(?:the )?[who]:? ?N ?\(<N>\)", make="signed_change"),
    *(C("seats_change", 0.97, _CHANGES + r"(?:[a-z ]|C|U|E|Y){0,30}:" + before + r" (?:the )?[who]:? <N>(?=[,;.)]|$| and)", make="signed_seats") for before in _LISTED),
    # Gains where nothing was lost, and losses where nothing was gained, are the change.
    C("seats_change", 0.99, r"[who](?: [a-z]+){0,2} (?:made|makes|making|recorded|notched up|clocked up|chalked up|had|with|enjoyed) <N> gains?(?: (?:in|across|from|at|over)(?: (?:[a-z]+|[BCU])){1,4})?,? " + _NO_LOSS, sign=1),
    C("seats_change", 0.99, r"[who](?: [a-z]+){0,2} (?:suffered|took|recorded|had|with|sustained) <N> (?:losses|loss|defeats)(?: (?:in|across|to|at|over)(?: (?:[a-z]+|[BCU])){1,4})?,? " + _NO_GAIN, sign=-1),
    C("seats_change", 0.965, r"N " + SEATS_WORD + r"(?: (?:in|at|on|across|over) (?:the )?(?:[a-z]+|[CU])(?: [a-z]+)?)?,? (?:after|having|by|through|with the loss of)(?: (?:losing|lost|shedding|surrendering|conceding|forfeiting))? <N>(?: " + SEATS_WORD + r")?(?=[.,;]|$| (?:to|in|across|since)\b)(?<=losing N|. lost N|edding N|dering N|eding N|iting N|loss of N|g N seats|t N seats|f N seats)", sign=-1, subject="same"),
    # Gross figures, which are the change where the other is nil: never sure.
    C("seats_change", 0.85, r"[who] (?:seats )?(?:losses|lost):? <N>(?=[.,;]|$)", sign=-1),
    C("seats_change", 0.85, r"[who] (?:seats )?(?:gains|gained): <N>(?=[.,;]|$)", sign=1),
    # What makes a majority, and how large one is.
    C("seats_line", 0.985, r"(?:with|get to|reach(?:ed|ing)?|at least) <N>(?: " + SEATS_WORD + r")? (?:needed|required|necessary|wanted)[^.;:NPDT]{0,24} " + CONTROL, subject="none"),
    C("seats_line", 0.985, r"(?:need(?:s|ed)|requir(?:es|ed)) <N>(?: " + SEATS_WORD + r") (?:for|to (?:have|win|take|secure|get|gain))(?: [a-z]+)? " + CONTROL, subject="none"),
    C("seats_majority", 0.99, r"(?:majority|lead) of <N>(?: " + SEATS_WORD + r")? (?:over|above) (?:(?:all|the|its|their|every) )*(?:other|others|rest|opposition|everyone|everybody|rivals|combined)\b", subject="none"),
    C("seats_majority", 0.975, r"N(?: (?:out )?of (?:the )?N)?(?: " + SEATS_WORD + r")?,? (?:and |giving (?:it|G|them) |for |or |with )?an? (?:overall |outright |clear |working |comfortable |bare )*majority of <N>(?=[.,;)]|$| on\b| in the\b)", subject="none"),
    C("seats_gap", 0.985, r"N,? (?:which (?:is|was) |and |- )?<N> (?:more|fewer|less|over) than [who] (?:needed|required|needs)\b"),
    C("seats_total", 0.97, r"(?:council|chamber|assembly|authority|parliament|house) of <N>(?: (?:members|councillors|seats))?(?=[.,;]|$| [ABU]| the\b| Z)", subject="none"),
)
