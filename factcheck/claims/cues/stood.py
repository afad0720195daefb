"""Cues of who wanted a seat, who came last of how many, how many stood then and now, and of those besides the ones named. See
`factcheck.claims.cue` for how a line is written.

Whom a text has named by then is never plain: of "the other four" a line is borne out, or left open.
"""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.places import KEEP, MONEY
from factcheck.claims.cues.seats import ASIDE

_PART = 0.85  # of some, who may be all
_PEOPLE = r"(?:people|persons|men and women|men|women|souls|individuals|candidates|hopefuls|contenders|aspirants|names|would-be (?:mps|councillors)|locals|residents)"
_AFTER = (
    r"(?:want|wanted|fancied|fancy|sought|seek|were seeking|are seeking|coveted|covet|(?:are |were |had been )?(?:chasing|after|vying for|competing for|battling for|fighting for|fighting over|scrapping for|in the hunt for|in for|jostling for|bidding for)|"
    r"applied for|put in for|went for|go for|had G eyes? on|have G eyes? on|hope for|hoped for)"
)
_PRIZE = r"(?:(?:the|this|that|C's|G) (?:(?:vacant|old|new|same|[a-z]+'s) )?(?:job|seat|prize|post|vacancy|vacancies|place|places|honour|gig|role|position|crown)|G|them|it)(?=[.,;:]|$| (?:and|but|this|in|on|Z)\b|, )"
_TRIED = (
    r"(?:(?:had )?(?:tried (?:G|their) luck|queued up|had a go|threw (?:G|their) hats? in(?:to the ring)?|put (?:G|their) names? (?:down|forward)|took part|fought it(?: out)?|contested (?:it|the seat|C)|appeared on the (?:ballot )?paper|were on the (?:ballot )?paper)|stood|ran)"
)
_FIELD = r"(?:field|line-up|list|slate|ballot(?: paper)?|choice|cast|roster)"
_NAMES = r"(?:names|{cands}|runners|people|entries)"
_LAST = r"(?:dead |plum |rock |stone |stone-cold )?(?:last|bottom|O)"
_CAME = r"(?:came|come|coming|finished|finishing|finishes|was|were|is|placed|ranked|ended(?: up)?|trailed in|limped (?:in|home)|,|and|^)"
_PUT_UP = r"(?:put up|puts up|fielded|fields|ran|stood|nominated|entered|put forward|mustered|found|rustled up|had)"
_DID = (
    r"(?:[.,;:)]|$| -| (?:(?:all|each|both|together|jointly|combined) )?(?:were|had|have|are|dropped|fell|went|shared|took|got|polled|managed|mustered|gathered|scraped|won|accounted|scored|attracted|failed|trailed|finished|added|pooled|split|divided)\b"
    r"| (?:between (?:G|them)|all told|together|put together|combined|on the (?:ballot )?paper|in the (?:race|field))\b)"
)
_NO_SEATS = r"(?<!\bhas the )(?<!\bhave the )(?<!\btook the )(?<!\bwon the )(?<!\bheld the )(?<!\bhold the )(?<!\bkept the )(?<!\btake the )(?<!\bin the )(?<!\bwith the )"
_BESIDES = ("other_field", "others_besides")  # of the article, and of the paragraph

STOOD: tuple[C, ...] = (
    C("candidates", 0.95, rf"(?<!\bof the )(?<!\bthe other )(?<!\bother )(?<!\bof )<N> (?:[a-z]+ )?{_PEOPLE} (?:(?:who|that|all|now|Z) )*{_AFTER} {_PRIZE}", subject="none"),
    C("candidates", 0.96, r"(?:\bwith|\bwere|\bare|\ball|\bhad|\bhas) <N> (?:(?:[a-z]+|hats) )?in the (?:ring|frame|line-up|hat)\b", subject="none"),
    C("candidates", 0.95, rf"<N> (?:{_PEOPLE} )?(?:had |have )?(?:put down|put up|staked|stumped up|handed over|paid|wagered|lodged|risked|parted with) (?:a deposit of |G )?X (?:(?:each|apiece) )?(?:for the (?:privilege|pleasure|right|chance)|to (?:stand|run|get on|appear|take part|be on))\b", subject="none"),
    C("candidates", 0.93, r"(?:there (?:were|are)|in all|altogether) (?:just |only )?<N> (?:nominations|entries|names|people standing)(?: in all| in total| altogether| all told)(?=[.,;:)]|$| and\b)", subject="none"),
    C("candidates", 0.9, r"there (?:were|are)(?: just| only)? <N> of (?:G|them) in (?:all|total|the (?:race|field|running))\b", subject="none"),
    C("candidates", _PART, r"there (?:were|are)(?: just| only)?(?: the)? <N> of (?:G|them)(?=[.,;:)]|$| (?:on|standing|here|at)\b)", subject="none"),
    # Places, and of how many.
    C("candidates", 0.94, rf"{_CAME} (?:in )?{_LAST}(?: place)? (?:out )?of (?:the |all |a field of )?<N>(?: {{cands}})? (?:in|at|for) (?:C|U|this (?:seat|ward|contest|division)|here)\b", subject="none"),
    C("candidates", 0.94, rf"(?:^|[.;:] )(?:[ABU] )?{_LAST}(?: place)? (?:out )?of (?:the |all |a field of )?<N> (?:in|at) C\b", subject="none"),
    C("candidates", 0.955, rf"{_LAST}(?: place)? (?:of|among|amongst|out of) (?:all )?(?:the )?<N>(?: (?:printed|listed|assorted|official|hopeful|competing))? (?:names|{{cands}}|runners|starters|entrants|on the (?:ballot )?paper)\b", subject="none"),
    C("candidates", 0.93, r"(?:propp(?:ing|ed|s) up|at the (?:foot|bottom|tail|very bottom) of) (?:the |all )?<N>(?: {cands})?(?=[,.;:]|$| (?:is|was|were|are|with|came|on)\b)", subject="none"),
    C("candidates", 0.93, r"(?:rivals|opponents|challengers|also-rans)[^.;:NPDABU]{0,40} (?:among|between|from) the <N> of (?:G|them)\b", subject="none", make="rivals"),
    # Then and now.
    C("candidates", 0.985, rf"(?:\bthe|\bthose|\bas many as|\bfrom|\bthan) <N> (?:(?:{_NAMES}) )?(?:who |that )?{_TRIED}(?: [a-z]+){{0,3}}? (?:E|in Y|at the Y)", subject="none", election="past"),
    C("candidates", _PART, rf"(?:\bM|\bafter|\bfrom|\bto|\bthan|\bwith|\bF(?: of)?) the <N> (?:(?:{_NAMES}) )?(?:who |that )(?:had )?{_TRIED}\b(?! (?:Z|this time|here Z))", subject="none", election="past"),
    C("candidates", 0.985, rf"{_FIELD}(?: (?!of\b)[a-z]+){{0,4}} from <N> {_NAMES} to N\b", subject="none", election="past"),
    C("candidates", 0.985, rf"{_FIELD}(?: (?!of\b)[a-z]+){{0,4}} from N {_NAMES} to <N>(?=[.,;:)]|$| (?:and|this|Z|in C)\b)", subject="none", make="same_this"),
    C("candidates", 0.975, r"(?:after|from|following|unlike|against|instead of|compared (?:with|to)|rather than) (?:a |the )?<N>[ -](?:way|runner|horse|candidate|name|strong|cornered)(?: [a-z-]+)? (?:contest|race|field|fight|battle|ballot|list|line-up)(?= (?:E|in Y|at the Y))", subject="none", election="past"),
    C("candidates", 0.97, rf"N {_NAMES}[^.:NPDTABRU]{{0,40}} (?:E|in Y|at the Y)[^.;:NPDTABRU]{{0,20}}(?:;|,)(?: and| but)? (?:there (?:were|are) |X |this one |this (?:contest|race|time),? |Z,? |now )(?:(?:there )?(?:had|has|were|are|was|saw|it was) )?(?:just |only )?<N>(?=[,.;]|$)", subject="none", make="same_this"),
    *(C("candidates_change", 0.975, before + rf"<N> {words}(?= (?:than |on |from )?(?:E|(?:in |at (?:the )?)?Y)|[.,;)]|$)", sign=sign, subject="none") for before in (
        rf"N (?:{_PEOPLE} )?(?:(?:are |were )?(?:on the (?:ballot )?paper|on the ballot|in the (?:field|race|running)|standing)|{_AFTER} (?:(?:[a-z]+|G) ){{0,2}}?(?:[a-z]+|G)|to choose from)(?:,| -| \() ?(?:that is |which is |and )?",
        rf"{_FIELD} of N (?:was|is|were) ") for words, sign in (("(?:fewer|less|down|smaller|shorter|short)", -1), ("(?:more|up|larger|longer|bigger)", 1))),
    # Of one party.
    C("candidates", 0.985, rf"[who]{ASIDE}(?: [a-z]+){{0,2}}? {_PUT_UP} (?:just |only |as many as )?<N> (?:people|men and women|women|men|names|runners)(?=[.,;:)]|$| (?:and|in|across|but|who|here|Z)\b)(?! (?:in the|on the) (?:hall|room|doorstep))", make="party_count"),
    C("candidates", 0.985, r"<N> (?:people|men and women|candidates|hopefuls) (?:stood|ran|were standing|put up|tried G luck) for (?:the )?[who](?=[,.;:]|$| (?:in|and|here)\b)", make="party_count"),
    C("candidates", 0.987, r"full slate of <N>(?: {cands})?,? (?:from|for|of) (?:the )?[who]", make="party_count"),
    C("candidates", 0.985, rf"[who]{ASIDE} (?:had )?tried (?:G|its|their) (?:hand|luck) in (?:just |only |as many as )?<N> (?:[a-z-]+ )?(?:seats|constituencies|divisions|wards|contests|places|districts|ridings)\b", make="party_count"),
    # Besides those named; a bare "the other two" gives way to what else is counted.
    *(C("candidates", weight - place / 1000, pattern, subject="none", make=make) for place, make in enumerate(_BESIDES) for weight, pattern in (
        (0.86, rf"{_NO_SEATS}\b(?:other|remaining) <N>(?={_DID})"), (0.86, rf"(?<!\bin )(?<!\bthe )(?<!\bwith )<N> others?(?={_DID})"), (0.86, rf"\bthe <N> others(?={_DID})"),
        (0.991, r"(?:^|[.;:] )(?:the )?others \(<N>\)"), (0.991, r"^<N> others(?=[.,:]| -| N| in all| all told)"),
        (0.991, r"\b(?:N|X|one|none|half|F) of the (?:other|remaining) <N> {cands}"),
        (0.991, r"\b(?:other|remaining) <N> (?:[a-z-]+ )?(?:{cands}|parties|people)(?! (?:lost|kept|forfeit\w*|saved|retained|lose|keep)\b)"))),
    C("kept_deposit", _PART, rf"\b(?:other|remaining) <N>(?: {{cands}})? (?:[a-z]+ )?{KEEP}(?: [a-z]+| G){{0,2}} (?:X )?{MONEY}", subject="none"),
)
