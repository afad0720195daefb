"""Cues of figures that are no result. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

NOT_RESULTS: tuple[C, ...] = (
    C("none", 0.985, r"<NPTDF> (?:[a-zA-Z-]+ ){0,6}?(?:in the (?:opinion )?polls|in (?:a|the) (?:poll|survey)|according to (?:a|the) poll|poll lead|in polling)", note="poll or forecast"),
    C("none", 0.98, r"if (?:[a-z]+ ){0,8}<NPTDF>", note="hypothetical"),
    C("none", 0.985, r"<N> (?:or N )?(?:polling stations?|staff|counters?|volunteers|leaflets|doors|arrests|complaints|officers|homes|houses|nurses|jobs|miles|minutes|hours|days|weeks|months|years|councillors(?= (?:is|are|were|up|elected in))|tables|boxes|ballot boxes|activists|members of staff|police|schools|pupils|teachers|doctors|subscribers|readers|followers|signatures|residents (?!voted|turned)|square|acres|flats)\b", note="counts something else"),
    C("none", 0.97, r"<N> (?:[a-z]+ )?who (?:staffed|counted|worked|helped|signed|knocked|campaigned|attended|gathered)", note="counts something else"),
    C("none", 0.96, r"(?:makes?|made|making) up <PNF>(?! of the (?:vote|votes|poll|electorate))", note="not about votes"),
    C("none", 0.97, r"postal (?:votes|ballots|voters|packs)[^.;]{0,40}? <NPD>", note="postal votes"),
    C("none", 0.97, r"<NPD> postal (?:votes|ballots|voters|packs)", note="postal votes"),
    C("none", 0.985, r"average swing (?:[a-z]+ ){0,3}?<PTD>", note="an average over several contests"),
    C("none", 0.97, r"<N> (?:polling )?(?:areas|wards|districts|boxes|constituencies|contests|declarations|by-elections|seats were up|seats are up|terms?|words|things|reasons|times(?! (?:as|the|what)))\b", note="counts something else"),
    C("none", 0.95, r"(?:in|of|across|all|these|those|over) (?:all )?(?:the |these |those )?<N> (?:seats|contests|constituencies|wards|by-elections)(?! (?:on|are|were|to))", note="counts contests"),
    C("none", 0.96, r"(?:safest|target|number|no|most marginal|marginal) <NO>\b|<O> (?:safest|most marginal|on the list|target)", note="ranking of seats"),
    C("none", 0.97, r"<O> (?:time|year|term|election|by-election|man|woman|person|recount|minister|reading|victory|win|gain|defeat|consecutive|successive|day|anniversary|child|century|world war|world|floor|half|week|month|attempt|try|leader|prime|lady|language|home|hand|thought|chance|language|generation|tier|round)\b", note="counts occasions"),
    C("none", 0.90, r"(?:at|for|on|the) <O> (?:attempt|time|try)", note="counts occasions"),
    C("none", 0.96, r"(?:increase|rise|cut|budget|inflation|tax|wages?|prices?|rates?|bills?|crime|unemployment|gdp|economy|growth|interest)(?: [a-z]+){0,5}? <PD>(?! of the (?:vote|electorate))(?! share)", note="not about votes"),
    C("none", 0.95, r"<P> (?:of (?:residents|children|households|pupils|women|men|patients|jobs|homes|local people|young people) |inflation|tax|interest|discount|chance|rise in|increase in|cut in|pay)(?!voted|turned)", note="not about votes"),
    C("none", 0.96, r"<N> of the <?N seats(?! (?:on|in|at) )", note="seats held"),
)

# Stretches in which no number is a result: from the trigger to the words that end it, or the end of the sentence.
SCOPES: tuple[tuple[str, str, str], ...] = (
    ((r"\b(?:opinion polls?|(?:an?|one|another|recent|latest|final|new|last|yougov|mori|survation|private|constituency) poll\b(?! (?:of the|result|station|clerk|card|tax))|exit poll|(?:in|the|latest|final|average of the(?: last)?) polls\b|polling (?:suggest\w*|puts?|show\w*|had|has|by|from|indicat\w*|that|company|average)|(?:internal|private|recent|latest|national|opinion) polling|pollsters?|mrp|survey|yougov|ipsos|forecasts?|forecast(?:ed|ers)|bookmakers|bookies|"
     r"bundles|sampling|tallies|predict(?:s|ed|ion)|projection|projected|extrapolat\w+)\b"), r"\bwhereas\b|\bin the event\b|\bthe true figure\b|\bthe real\b|\bactual\b|;|\bbut in fact\b|\bit was in fact\b", "poll or forecast"),
    ((r"\b(?:reckon(?:s|ed)?|expects?|expected to|hop(?:es|ed|ing) (?:for|to)|claimed (?:they|he|she|G) (?:would|were|was)|might (?:get|win|take)|could (?:get|win|take|still)|would (?:get|win|take|need)|"
     r"on course for|rumou?r\w*|told reporters|if repeated|would mean|would have (?:to|needed))\b"), r";|\bbut\b|\bin the event\b", "expected, not a result"),
)
