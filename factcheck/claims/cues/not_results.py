"""Cues of figures that are no result. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

import re

from factcheck.claims.cue import Cue as C
from factcheck.patterns import compiled

POSTAL = "postal votes"  # no result, unless the tables have them
AROUND = "the place around the seat"  # no result, unless the tables have several of its seats

# Things that are counted in articles on elections and are no votes, candidates or seats.
_THINGS = (
    r"(?:polling stations?|polling places|staff|counters?|count staff|volunteers|leaflets|letters|postcards|doors|doorsteps|conversations|arrests|complaints|officers|homes|houses|households|properties|flats|dwellings|new homes|council houses|"
    r"nurses|jobs|workers|employees|patients|beds|appointments|miles|minutes|hours|days|weeks|months|years|councillors(?= (?:is|are|were|up|elected in))|tables|boxes|ballot boxes|activists|campaigners|canvassers|members of staff|police|"
    r"schools|pupils|teachers|doctors|gps|students|children|grandchildren|subscribers|readers|followers|listeners|viewers|likes|retweets|reposts|comments|downloads|clicks|signatures|guests|tickets|residents (?!(?:(?:were|are) )?(?:entitled|eligible|registered|enrolled|on (?:the|G) (?:[a-z]+ )?(?:roll|register|list|books))\b|(?:who |that )?(?:had |have )?(?:voted|turned|backed|lent|gave|chose|supported|put|wanted|cast|took part|went|came out|(?:their|G|a) say\b))|inhabitants|souls live|"
    r"square|acres|hectares|tonnes|potholes|trees|solar panels|lorries|cars|buses|trains|shops|pubs|libraries|potential homes|asylum seekers|refugees|migrants|troops|soldiers|emails|questions|pledges|priorities|policies|photographs|pictures|pages|paragraphs|"
    r"speeches|visits|cabinet ministers|frontbenchers|cups of tea|pints|sandwiches|dogs|cats|balloons)"
)
_CHAMBER = r"(?:councillors|committee|cabinet|mps|peers|members|lords|commons|government|ministers|motion|amendment|bill|executive|delegates|trustees|governors|association|selectors)"
_ELSEWHERE = r"(?:neighbouring |nearby |next-door |adjoining |adjacent |the )?U(?:(?:,| and|, and) U)*"

NOT_RESULTS: tuple[C, ...] = (
    # Which preference a count is of: "on second preferences".
    C("none", 0.985, r"\b(?:to|on|of|in|with|by) <O>[ -](?:preferences?|choices?)\b", note="a count"),
    # Polls, forecasts, conditions.
    C("none", 0.985, r"<NPTDF> (?:[a-zA-Z-]+ ){0,6}?(?:in the (?:opinion )?polls|in (?:a|the) (?:poll|survey)|according to (?:a|the) poll|poll lead|in polling|in recent polls|in national polls)", note="poll or forecast"),
    C("none", 0.985, r"\b(?:rat(?:es?|ed|ing)|put(?:s|ting)?|reckon(?:s|ed)?|fanc(?:y|ies|ied)|assess(?:es|ed)?) (?:G |[who]'s? |the |own )*(?:chances?|odds|hopes|prospects)(?: of [^.;:NPDT]{1,30})? (?:at|as) <PFN>", note="poll or forecast"),
    C("none", 0.98, r"(?<![\w'-])(?<!\beven )if (?:(?:[a-z]+|G) ){0,8}<NPTDF>", note="hypothetical"),
    C("none", 0.99, r"national equivalent (?:vote )?(?:share|vote)[^.;NPDT]{0,40} <PD>", note="a national share"),
    # Other things that are counted.
    C("none", 0.985, r"<N> (?:or N )?" + _THINGS + r"\b", note="counts something else"),
    C("none", 0.97, r"<N> (?:[a-z]+ )?who (?:staffed|counted|worked|helped|signed|knocked|campaigned|attended|gathered|work|live|marched|queued)", note="counts something else"),
    C("none", 0.97, r"<N> (?:people |residents |supporters |locals |members |activists |voters |party members )?(?:attended|gathered|marched|packed|queued|crammed into|squeezed into|came to hear|joined the|watched|turned up (?:to|for) (?:a|the) (?:rally|meeting|hustings|vigil|debate))", note="counts something else"),
    C("none", 0.985, r"(?<!in the )(?<!across the )(?:town|village|city|community|population|parish|suburb|estate|workforce|crowd|audience|membership) (?:of|is|was|numbers) (?:some |about |around |nearly |over )?<N>(?! (?:votes|electors|registered|majority))", note="counts something else"),
    C("none", 0.985, r"<N>-(?:bed|bedroom|home|house|acre|mile|page|storey|man|seater|word|hour|day|week|year|pupil|place|point plan)", note="counts something else"),
    C("none", 0.96, r"(?<!supporters )(?<!voters )(?<!votes )(?<!backers )(?<!remainers )(?<!leavers )(?:makes?|made|making) up <PNF>(?! of the (?:vote|votes|poll|electorate))", note="not about votes"),
    C("none", 0.97, r"<N> (?:polling )?(?:areas|wards|districts|boxes|constituencies|contests|declarations|by-elections|seats were up|seats are up|terms?|words|things|reasons|times(?! (?:as|the|what)))\b", note="counts something else"),
    C("none", 0.95, r"(?:in|of|across|all|these|those|over) (?:all )?(?:the |these |those )?<N> (?:seats|contests|constituencies|wards|by-elections)(?! (?:on|are|were|to))", note="counts contests"),
    C("none", 0.97, r"postal (?:voting )?(?:votes|ballots|voters|packs|papers)(?:[^.;,]|, (?:and|with|of which)\b){0,40}? <NPD>", note=POSTAL),
    C("none", 0.97, r"(?:an? )?(?:response|return|reply)(?: rate)? of <PF>", note=POSTAL),
    C("none", 0.97, r"<NPD> postal (?:votes|ballots|voters|packs)", note=POSTAL),
    C("none", 0.985, r"for (?:every|each|every single) (?:vote|ballot|N|X)\b[^.;]{0,70}? <ND>(?=[.,;:)]|$| to | for | went| from)", note="a ratio of votes"),
    C("none", 0.985, r"preferences[^.;:]{0,70} (?:rate|ratio|margin) of <MF>", note="a flow of preferences"),
    C("none", 0.992, r"<O> to (?:be (?:eliminated|excluded|knocked out|cut)|go|exit|drop out|fall|bow out|leave|depart)\b", note="an order of exclusion"),
    C("none", 0.985, r"(?:coalition|pact|alliance|bloc|partnership|tie-up)(?: of [^.;:NPDT]{0,40})? (?:would|could|might) (?:[a-z]+ )?(?:have|command|hold|muster|be on|number) <N>", note="what might be"),
    C("none", 0.992, r"<N>{v} (?:of|from|off|away from) (?:dropping|falling|slipping|sliding|finishing|coming|being (?:pushed|relegated|beaten)) (?:to|in|into|down to) (?:O|last|bottom|[a-z]+ place)", note="the gap to whoever came next"),
    # Petitions, and votes in other places.
    C("none", 0.99, r"petition[^.;ABRNPDT]{0,50} <NP>(?= (?:names|signatures|people|of (?:the |those )?(?:electors|electorate|voters|constituents|register|roll)|constituents|voters|residents|locals|signed)|[,.;)]|$)", note="a petition"),
    C("none", 0.99, r"petition[^.;ABR]{0,60} [NP](?: people| names| signatures| voters| constituents| residents)?(?:,| -| \(|,? or|, which is)* <NP>", note="a petition"),
    C("none", 0.985, r"<NP> (?:of (?:the |those )?[a-z]+ )?(?:people |voters |constituents |electors |residents |locals )?(?:had |have )?signed", note="a petition"),
    C("none", 0.99, r"(?:voted|backed|opted|chose|plumped)(?: for| to)? (?:leave|remain|stay|out|quit|independence|no\b|yes\b)[^.;ABRNPDT]{0,50} (?:by|with) <PN>", note="a referendum"),
    C("none", 0.99, r"(?:voted|backed|opted|chose|plumped)(?: for| to)? (?:leave|remain|stay|out|quit|independence|no\b|yes\b)[^.;ABRNPDT]{0,50} by [PN](?: per cent)? (?:to|against) <PN>", note="a referendum"),
    C("none", 0.99, _CHAMBER + r"[^.;ABRNPDT]{0,40} (?:by|vote of) <N>(?: votes)? (?:to|against|-) N\b", note="a vote in a chamber"),
    C("none", 0.99, _CHAMBER + r"[^.;ABRNPDT]{0,40} (?:by|vote of) N(?: votes)? (?:to|against|-) <N>\b", note="a vote in a chamber"),
    C("none", 0.985, r"(?:won|held|took|lost|retained|gained|captured|kept|snatched|seized) " + _ELSEWHERE + r"(?:,? (?:overnight|too|as well|also|comfortably|easily|again|E|in Y|Z|on the same (?:day|night)))*,? (?:by|with(?: a majority of)?) <NP>", note="another contest"),
    C("none", 0.985, r"(?:won|held|took|lost|retained|gained|captured|kept|snatched|seized) " + _ELSEWHERE + r"(?:,? [a-z]+){0,3},? (?:by|with majorities of) N(?: votes)?(?:,| and) <N>", note="another contest"),
    C("none", 0.985, r"(?:in|at|across in) (?:neighbouring|nearby|next-door|adjoining|adjacent) (?:[a-z]+|U)(?: (?:and|U|[a-z]+)){0,2},? [^.;:NPDTC]{0,50}<NPDT>", note="another contest"),
    C("none", 0.985, r"average swing (?:[a-z]+ ){0,3}?<PTD>", note="an average over several contests"),
    # Majorities of seats.
    C("none", 0.99, r"(?:working|commons|house of commons|parliamentary) majority (?:of |is |was |at |to |down |now )*<N>", note="a majority of seats"),
    C("none", 0.985, r"majority (?:of |is |was |now )*<N>(?: seats)? (?:in (?:the )?(?:commons|house of commons|parliament|chamber)|at westminster|on the council|over all other parties)", note="a majority of seats"),
    C("none", 0.96, r"<N> of the <?N seats(?! (?:on|in|at) )", note="seats held"),
    # Orders and occasions.
    C("none", 0.96, r"(?:safest|target|(?<![a-z]s )number|no|most marginal|marginal) <NO>\b|(?<!joint )<O> (?:safest|most marginal|on the (?:target )?list(?! of)|target)", note="ranking of seats"),
    C("none", 0.985, r"<NO>(?:th|st|nd|rd)? on (?:the |G |its |[ABR]'s? |a )?(?:party's )?(?:list of )?(?:target|targets|hit|battleground|most winnable)", note="ranking of seats"),
    C("none", 0.975, r"<O> (?:time|year|term|election|by-election|man|woman|person|recount|minister|reading|victory|win|gain|defeat|consecutive|successive|straight|day|anniversary|child|century|world war|world|floor|half|week|month|attempt|try|leader|prime|lady|language|home|hand|thought|chance|generation|tier|round)\b", note="counts occasions"),
    C("none", 0.90, r"(?:at|for|on|the) <O> (?:attempt|time|try)", note="counts occasions"),
    C("none", 0.96, r"<O> of (?:this|the) (?:parliament|year|session|series|day|night|campaign|decade)", note="counts occasions"),
    # Money and statistics.
    C("none", 0.96, r"(?:(?<![NPDT],? (?:an? )?(?:[a-z]+ )?)(?:increase|rise|cut)|budget|inflation|tax|wages?|prices?|rates?|bills?|crime|unemployment|gdp|economy|growth|interest|mortgage|rents?|pay|waiting lists?|emissions)(?: [a-z]+){0,5}? <PD>(?! of the (?:vote|electorate))(?! share)(?! (?:who|that) (?:had )?(?:voted|backed|chose|supported|picked|opted))", note="not about votes"),
    C("none", 0.95, r"<P> (?:of (?:residents|children|households|pupils|women|men|patients|jobs|homes|local people|young people|adults|pensioners|the population|the workforce) |inflation|tax|interest|discount|chance|rise in|increase in|cut in|pay)(?!voted|turned)", note="not about votes"),
)

_POLL = (
    r"\b(?:opinion polls?|U's (?:[a-z]+ )?poll(?: [EZ])? (?=(?:had|has|gave|put|puts|showed|suggest\w*|said)\b)|[a-z]+ polls (?=(?:had|gave|put|showed|suggested|said|have|give|show|were)\b)|"
    r"(?:an?|one|another|recent|latest|final|new|last|yougov|mori|survation|private|constituency|online|phone|telephone|snap|straw|twitter|readers'|internal|early|unscientific|U|(?:a|the|one) U) poll\b(?! (?:of the|result|station|clerk|card|tax|in which|at which|where|that saw))|exit poll|"
    r"(?<!\bto )(?<!\bat )(?<!\btopped )(?:in|the|latest|final|recent|national|average of(?: the)?(?: last)?) polls\b(?! (?:open|close|opened|closed|shut|ended|began))|polling(?: (?:E|Z|in Y|Y|(?:before|ahead of) (?:the |polling )?(?:day|vote|election|poll)|last [a-z]+|in [a-z]+|earlier|for [AU]|by [AU]|from [AU]))?,? (?:suggest\w*|puts?|show\w*|had|has|gave|gives|by|from|indicat\w*|that|company|average|at)|"
    r"(?:internal|private|recent|latest|national|opinion) polling|pollsters?(?!,? (?:(?:had|have|has|been|was|were|are|is|will be|must be) )*(?:left|scratching|stunned|astonished|surprised|amazed|confounded|embarrassed|red-faced|wrong|baffled|shaken|rocked|caught|made to look)\b)|mrp|survey|yougov|ipsos|forecasts?|forecast(?:ed|ers)|(?:bookies|bookmakers)(?! (?:will|are|were|had|must|have) (?:be |to |been )?(?:shell|pay|paid|count|lick|nurs|cough|smil|laugh)\w*)|canvass(?:ing|ers?)?(?: (?:returns?|data|figures))? (?:had|has|put|puts|suggest\w*|show\w*)|"
    r"bundles|sampling|(?<!B )(?<!the )(?<!G )tallies(?! (?:bolted|put|added|combined|together))|predict(?:s|ed|ion)|projection|projected|extrapolat\w+)\b"
)
# Who reckons up what has been counted foretells nothing.
_COUNTERS = "".join(rf"(?<!{who}{where} )" for who in ("crunchers", "statisticians", "analysts", "psephologists", "officials", "council", "officer", "commission", "anoraks", "nerds", "boffins")
                    for where in ("", " at the count", " in the hall", " at the library"))
_EXPECTED = (
    r"\b(?:(?:O|early|best|rough|own|initial|educated|latest) (?:guess|guesstimate|estimate)s? (?:at|of|for|on|was|is|put)|(?:be|been|was|were|is) lucky (?:to|if)|(?:had |have |has )?claimed (?=N [^.;]{0,40} would\b)|(?:sources?|insiders?|aides?|minister|mp|activists?|advisers?|strategists?|official|frontbencher) (?:texts?|texted|whispers?|whispered|mutters?|muttered|messages?|messaged|briefs?)(?! (?:that )?(?:the )?(?:turn-?out|N (?:good|valid|spoilt|rejected|ballot|voting|papers|ballots|votes cast)\b))|(?:texts|texted|whispers|messages)(?=(?: (?:me|us|this|G))?[:,])|" + _COUNTERS + r"reckon(?:s|ed)?(?! (?:against|up)\b)|expects?(?! (?:G|the|their|a)? ?(?:X|deposit|money|stake)\b)|expected to|hop(?:e|es|ed|ing) (?:for(?! (?:much |far |something |rather )?(?:better|more)\b)|to)|claimed (?:they|he|she|G) (?:would|were|was)|might (?:get|win|take)|could (?:get|win|take|still)|would (?:get|win|take|need|trail|lose|lead|finish|be (?:ahead|behind))|"
    r"back of (?:my|an|the|his|her|our) envelope|shar(?:e|ed|ing) (?:out )?(?:the |all )?(?:places|seats)(?: out)? (?:by|in proportion)|under (?:a )?proportional (?:representation|system)|on course for|rumou?r\w*|told reporters|if repeated|would mean|would have (?:to|needed(?! (?:[a-z]+ )*N[^.;]{0,30} to (?:draw|win|catch|overtake|hold|keep|beat|save|retain|rescue)))|(?:had|if) (?:every|each|all|half|any) [^.;]{0,60}\bwould have|braced (?:to|for|themselves)|"
    r"if (?:the |such |that |this |those )?(?:swing|result|pattern|shift|performance|figure|vote|trend)s?\b[^.;]{0,30}?(?:repeated|replicated|reproduced|mirrored|applied)|(?:repeated|replicated) (?:nationally|across|elsewhere))\b"
)

# Results that were not: under other rules, or shared out otherwise.
_IMAGINED = (
    r"\b(?:shar(?:e|ed|ing)|split(?:ting)?|divid(?:e|ed|ing)|dol(?:e|ed|ing)|parcel(?:led|ling)?|dish(?:ed|ing)?|hand(?:ed|ing)?|allocat(?:e|ed|ing)|distribut(?:e|ed|ing))(?: out)? (?:the |those |all |its |C's |U's )*(?:N )?"
    r"(?:seats|places|mps|councillors|benches)(?: out| up)? (?:by|according|in proportion|proportionally|on the basis|in line)|"
    r"(?:(?<!\w)under|with) (?:a )?(?:fully |strictly |purely )?(?:proportional|pr\b|d'hondt|sainte-lagu|additional member|alternative vote)|(?:strictly|purely) proportional|proportional representation (?:would|might|could)|in proportion to (?:its|their|G|the) votes|"
    r"\bif (?:just |only |even )?(?:F|P|half|all|most|every one) (?:of )?(?:the |those |all )*[ABRUG]\b[^.;:]{0,60}\bhad (?:not )?[a-z]+"
)

# Stretches in which no number is a result: from the trigger to the words that end it, or the end of the sentence.
SCOPES: tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...] = tuple((compiled(trigger), compiled(end), note) for trigger, end, note in (
    (_POLL, r"\bwhereas\b|\bso it proved\b|\bin reality\b|\bas it turned out\b|, needed a swing\b|\bin the event\b|\bthe true figure\b|\bthe real\b|\bactual\b|;|\bbut in fact\b|\bit was in fact\b|\bcame up short\b|\bhad to settle for\b|\bfinished (?:up )?(?:on|with)\b|\blimped home\b", "poll or forecast"),
    (_EXPECTED, r";|\bbut\b|\bin the event\b|\band (?:then |instead |duly |only |actually )?(?:finished|ended|came|got|won|lost|polled|took|managed|secured|fell|trailed|limped|slumped|scored)\b|, to (?:finish|end up|wind up|come|limp)\b|, (?:[a-z]+ly )?(?:had|took|got|won|polled|managed|mustered|secured|drew|scored)\b|, (?:[a-z]+ )?(?:finished|came (?:in|home|O)|trailed|limped|slumped|crawled|staggered)\b|(?:,|\b(?:mp|member|councillor|seat|C|job|place)) (?:was|were|is|are|had to) (?:[a-z]+ ){0,2}(?:on|with|left|stuck|O|be content|settle|make do)\b|\bwhat (?:occurred|happened)\b", "expected, not a result"),
    (_IMAGINED, r";|\bbut\b|\bin fact\b|\binstead of\b|\brather than\b", "hypothetical"),
))
