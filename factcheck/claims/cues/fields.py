"""Cues of how many stood, told by the way: of all, then and now, and of a party. See `factcheck.claims.cue` for how a line is
written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.seats import ASIDE

_NAMES = r"(?:names|{cands}|people|runners|hopefuls)"
_CONTESTS = r"(?:seats|constituencies|divisions|wards|contests|places|districts|ridings)\b"

FIELDS_TOLD: tuple[C, ...] = (
    C("candidates", 0.985, rf"N {_NAMES}[^.;:NPDTABRU]{{0,40}},? (?:where|when|against|instead of)(?: (?:(?:E|previously|before|once),?|there))* (?:had been|were|used to be)(?: (?:a field of|as many as))? <N>(?=[.,;)]|$| (?:E|in Y|at the Y))", subject="none", election="past"),
    C("candidates", 0.98, r"N(?: -|:)? names on the (?:ballot )?(?:paper|ballot),? (?:compared (?:with|to)|against|up from|down from|where it was) <N>(?=[.,;)]|$| (?:E|in Y|at the Y))", subject="none", election="past"),
    C("candidates", 0.96, r"(?:^|[.;:,] )all <N> {cands} (?:turned up|attended|came|shook|gathered|lined up|took (?:the|to the)|made it|were (?:there|present|on (?:the )?stage|in the hall)|posed|waited|stood on)\b", subject="none"),
    C("candidates", 0.965, r"(?:round(?:ed|ing|s)? (?:out|off)|complet(?:ed|ing|es)|ma(?:de|king|kes) up|fill(?:ed|ing) out|clos(?:ed|ing)) (?:the |a )?(?:list|field|line-up|slate|ballot(?: paper)?)(?: of)? <N>(?: (?:names|{cands}|runners))?(?=[.,;)]|$| (?:with|on|was|were|and|at)\b)", subject="none"),
    C("candidates", 0.96, r"(?:last|first|only (?:one|N)) of the <N> {cands} (?:to|who)\b", subject="none"),
    C("candidates", 0.985, r"\b(?:only|last|first)(?: other)? (?:{cands}|candidate|one|party|person|hopeful|name|contender) (?:among|of|out of) the <N> (?:to|who|that)\b", subject="none"),
    C("candidates", 0.985, r"[who]" + ASIDE + r"(?: [a-z]+){0,2} (?:put up|fielded|had|stood|ran|nominated) (?:an? )?candidates? in <N> (?:[a-z-]+ )?" + _CONTESTS, make="party_count"),
    C("candidates", 0.985, r"[who][^.;:ABRU]{0,80},? having (?:fought|contested|stood in|put up candidates in|had candidates in) <N> (?:[a-z-]+ )?" + _CONTESTS, make="party_count"),
    # "The three seats drew 66 hopefuls: 24 in Northam, 22 in Easton and 20 in Weston"
    *(C("candidates", 0.985, rf"N {_NAMES}[^.;:NPDTABRU]{{0,40}}(?::| -|,) " + r"N in C(?:,| and|,? and) " * before + r"<N> in C\b", subject="none") for before in range(5)),
    # "55 candidates stood, including 15 for Labour and 10 for the Greens"
    *(C("candidates", 0.99, r"{cands}\b[^.;:NPDTABRU]{0,40}(?: N [a-z]+)?,?(?: -)? (?:including|among them|with|of whom|made up of|comprising|consisting of|led by)(?: there were| were)? "
        + r"(?:N|one|an?)(?: [a-z]+){0,2}? (?:for|from|by) (?:the )?[ABU](?:,| and|,? and)(?: (?:another|a further))? " * before
        + r"(?:(?:just|only|as many as) )?<N>(?: {cands})? (?:for|from|by) (?:the )?[who]", make="party_count") for before in range(5)),
)
