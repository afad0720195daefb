"""Cues of how many seats, wards or areas there are, who has them, and where somebody came first. See `factcheck.claims.cue` for how a
line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.seats import ASIDE

_PART = 0.85  # too little to accuse
_SEATS = r"(?:seats|places|vacancies|divisions|wards|constituencies|ridings|districts)\b"
_ONE = r"(?:seats?|places?|vacanc(?:y|ies)|members?|councillors?)\b"
_PLACE = r"(?:C|U|ward|division|area|council|county|city|borough|district|town|region|province|state)"
_OWNED = r"(?:(?:the|its|their|G|all|[a-z.-]+'s|[CU]'s?|[CU]|up) )*"
_HERE = r"(?: (?:on|in|at|across) (?:the )?(?:[CU]|[a-z]+)(?: [a-z]+)?)?"
_AREAS = r"(?:(?:counting|council|local|voting|reporting|local authority) )?(?:areas|districts|boroughs|councils|authorities|regions|counties|wards|divisions|boxes)\b"
_BACKED = (
    r"(?:(?:had|returned|produced|recorded|gave) (?:a )?(?:majority|majorities|lead|leads) (?:for|to)|gave G (?:backing|support|blessing|vote) to|(?:were|was|are|came out|came down|went|opted|plumped|declared|voted|turned out|fell) (?:for|to|in favour of|behind)|"
    r"backed|chose|preferred|supported|wanted|favoured|picked|endorsed|voted)"
)
_END = r"(?=[.,;:!)]|$| -| and\b| but\b| while\b| with\b| on\b)"
_TOOK_ALL = (
    r"(?:(?:has|have|had|then|duly) )?(?:helped (?:itself|themselves|himself|G) to|hoover(?:ed|s|ing) up|scoop(?:ed|s|ing)(?: up)?|clean(?:ed|s|ing) up|made off with|claim(?:ed|s|ing)|pocket(?:ed|s|ing)|fill(?:ed|s|ing)|swallow(?:ed|s|ing)|"
    r"gobbl(?:ed|es|ing) up|monopolis(?:ed|es|ing)|walk(?:ed|s|ing) (?:off|away) with|bagg(?:ed|ing)|shar(?:ed|ing) (?:out )?)"
)

TALLIES: tuple[C, ...] = (
    # All there are.
    C("seats_total", 0.975, rf"(?:N|all|F|most|half|one|each) (?:out )?of {_OWNED}<N> (?:[a-z-]+ )?(?:constituencies|seats|ridings|places|vacancies)\b", subject="none"),
    C("seats_total", 0.975, rf"\b{_PLACE}(?:,[^.;:ABR]{{0,40}},)? (?:has|have|had|boasts|contains) (?:just |only )?<N> (?:[a-z-]+ )?(?:constituencies|vacancies|seats)\b(?! (?:more|fewer|short|up|down|for|of|to spare))", subject="none"),
    C("seats_total", 0.96, rf"(?:\bwith|\bthere (?:are|were|is|was)|\bhad) (?:just |only )?<N> (?:vacant )?{_ONE}(?: (?:for|in|at) C)(?! (?:more|fewer))(?!,? (?:and )?C|, C)", subject="none"),
    C("seats_total", 0.96, r"C(?:,[^.;:ABR]{0,40},)?(?: ward| division)? (?:elects|elected|returns|returned|chooses|chose|sends|sent|picks|picked|was choosing|was electing) <N>(?: (?:[a-z]+ )?(?:members?|councillors?|representatives?|people|mps?))?(?=[.,;:)]|$| (?:to (?:the )?[UC]|to the [a-z]+|and|but|for)\b)(?! (?:of|for) [AB])", subject="none"),
    C("seats_total", 0.96, r"(?:(?:\b[a-z]+|[CU]),? |^)(?:ward [N\w]+, )?<N> to (?:elect|be elected|be chosen|choose|fill|be filled)(?=[.,;:)]|$| and\b| but\b)", subject="none"),
    C("seats_total", 0.955, rf"N (?:[a-z-]+ )?(?:names|candidates|hopefuls|people|runners)(?: (?:were|are|was|stood|fought|competed|vied|ran))?(?: on the (?:ballot )?paper)?(?:,? (?:for|chasing|after|vying for|fighting for|fighting over|competing for|to fill)|,) (?:just |only |the )?<N> (?:[UC] |[a-z]+ )?{_ONE}(?! (?:more|fewer))", subject="none"),
    C("seats_total", 0.955, r"(?:residents|voters|electors|people) (?:of|in) (?:the )?(?:[CU]|[a-z]+)(?: [a-z]+)? (?:have |had )?(?:chosen|elected|chose|picked|returned|voted in) (?:the )?<N> (?:new )?(?:people|councillors|members|representatives|men and women)\b", subject="none"),
    C("seats_total", 0.95, r"(?:^|declared |results: |[.;:] )(?:the )?<N> councillors (?:(?:have been|were|are|had been|being) )?(?:elected|returned|chosen)\b(?! (?:for|by|from|without|unopposed) )", subject="none"),
    C("seats_total", 0.965, r"\b(?:when|where|with|as) all <N> (?:of )?(?:the (?:ward|division|council|area|town)'s |its |C's |G )(?:[a-z]+ )?(?:seats|places) (?:were|are|was|had been) (?:up|being|at stake|in play|contested|on offer|vacant)", subject="none"),
    # Who has them.
    C("seats", 0.97, rf"[who]{ASIDE} {_TOOK_ALL} (?:all )?(?:of )?<N> (?:of the |of its )?(?:[a-z-]+ ){{0,2}}?(?:seats|places|vacancies|mps)\b(?! (?:more|fewer))"),
    C("seats", 0.975, rf"(?:handed|gave|gifted|awarded|delivered|entrusted|presented|given|handing|giving) <N> (?:of (?:the |its |their |G )?(?:N )?)?(?:[a-z-]+ )?{_SEATS} to [who]"),
    C("seats", 0.975, rf"<N> of {_OWNED}N (?:[a-z-]+ )?{_SEATS}{_HERE} (?:(?:have|has|had|all) )?(?:gone|went|go|goes|fell|fallen|passed|turned|stayed with|remained with)(?: to)? [who](?!')"),
    C("seats", 0.95, r"^(?:of (?:the |those |these )?(?:seats|places|N)(?: [a-z]+)?,? )<N> (?:go|went|goes|fell|have gone|has gone|belong|passed) to [who]"),
    C("seats", 0.975, rf"(?:went|gone|fell|fallen|turned|passed)(?: to)? [who](?::|,| -) (?:all )?<N> (?:[a-z-]+ )?{_SEATS} (?:out )?of (?:the )?N\b"),
    C("seats", 0.975, rf"[who]{ASIDE} (?:was|were|is|are|proved) (?:successful|victorious|triumphant|unbeaten|the victors|the winners) in (?:just |only |all )?<N>(?: of (?:the |its |G )?N)? (?:[a-z-]+ )?{_SEATS}"),
    C("seats", 0.955, r"<N> [who] (?:complete|completes|make up|makes up|round off|rounds off|finish off|fill) the (?:roll|list|council|chamber|picture|set|line-up|complement|number|rest|remaining [a-z]+)\b", subject="none"),
    # In how many somebody came first.
    C("came", 0.992, rf"[who]{ASIDE} (?:[a-z]+ly )?(?:topped the poll|headed the poll|finished top|came top|was top|were top|led|came first|finished first|was ahead|were ahead) in (?:just |only |all )?<N> of {_OWNED}(?:N )?(?:[a-z-]+ )?{_SEATS}", make="in_first"),
    C("came", 0.992, rf"<N> (?:out )?of {_OWNED}N {_AREAS} {_BACKED} (?:to )?[who]", make="in_first"),
    C("came", 0.992, rf"(?:^|[.;:,] |\band |\bbut |\bonly )<N> {_AREAS} {_BACKED} (?:to )?[who]", make="in_first"),
    C("came", 0.992, rf"[who]{ASIDE} (?:[a-z]+ly )?(?:had|won|took|secured|gained|enjoyed|carried|prevailed in|came out ahead in|was ahead in|led in|came first in) (?:a majority in |majorities in |a lead in )?<N> (?:out )?of {_OWNED}N {_AREAS}", make="in_first"),
    C("came", 0.992, rf"[who]{ASIDE} (?:was|were|came|finished)(?: the)? (?:R|runners?[ -]up) in (?:(?:only|just|all|another|the other) )*<N>(?: of {_OWNED}N)? (?:[a-z-]+ )?{_SEATS}", make="in_second"),
    C("contests", 0.975, rf"N (?:out )?of {_OWNED}<N> {_AREAS} {_BACKED}", subject="none"),
    C("contests", 0.975, r"(?:across|in|over) (?:the |all )(?:the )?<N> (?:[CU] )?(?:counting|council|voting|reporting) areas\b", subject="none"),
    # Of a contest by counties, behind what else somebody did.
    C("parts_won", 0.985, rf"[who][^.;:ABRNPDT]{{0,120}}?(?:[NPDUX][^.;:ABRNPDT]{{0,60}}?){{0,2}}, (?:carrying|winning|taking|sweeping|capturing|claiming) (?:just |only |all )?<N>(?: (?:out )?of {_OWNED}N)?(?: [a-z]+)? (?:counties|parishes|precincts|booths|polling places|towns)\b(?! (?:that|where|with|in which))"),
    C("parts_won", 0.98, rf"[who]{ASIDE} (?:picks|picked|picking|peels|peeled|peeling) off <N> (?:[a-z]+ )?(?:counties|parishes|precincts|booths|polling places|towns)\b"),
    # Where one stands a ward, as many as stood; else not.
    C("candidates", _PART, rf"[who]{ASIDE} (?:only )?(?:fought|contested|stood in|ran in|competed in|entered) (?:just |only )?<N> (?:of (?:the |its |G )?N )?(?:[a-z-]+ )?{_SEATS}(?! (?:more|fewer))", make="party_count"),
)
