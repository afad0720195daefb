"""Cues of what preferences brought where the last two are counted again. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

_GOT = (
    r"(?:gathered(?: in| up)?|picked up|gained|got|received|took|collected|drew(?: in)?|harvested|added|won|attracted|scooped(?: up)?|pocketed|banked|gleaned|"
    r"inherited|hoovered up|secured|garnered|earned|gaining|picking up|gathering|collecting|receiving|winning|drawing|harvesting|securing|managed|put on|mopped up|pulled in|benefited by|was (?:given|handed))"
)
_PAPERS = r"(?:preferences|papers|ballots|ballot papers|votes|piles?|bundles?)"
# The papers of those who are out, handed on.
_HANDED_ON = (
    rf"(?:(?:{_PAPERS}(?: (?:of|from) [^.;:,]{{1,60}}?)? (?:(?:were|was|had been|have been|are|got) )?"
    r"(?:thrown|distributed|redistributed|shared(?: out)?|reallocated|passed on|allocated|handed on|handed out|doled out|dealt out|divided up|parcelled out)"
    r"|(?:re)?distribution of (?:the |all |those )?preferences|preferences (?:came into play|kicked in|were counted)|preference (?:count|distribution|flows?))\b)"
)
_OUT = r"(?:(?:the |all (?:the )?)?(?:others?|rest|remaining (?:[a-z]+ )?|other (?:[a-z]+ )?|[k] (?:others|other (?:candidates|names))?|weaker (?:candidates|names))(?: (?:N|candidates|names|runners|parties|hopefuls|contenders))* (?:were|was|had been|got|went|fell) (?:[a-z]+ )?(?:knocked out|eliminated|excluded|out|weeded out|dropped|counted out|away))"
_SHE = rf"[who](?:,[^.;:ABRUNPDT]{{0,60}},)? (?:[a-z]+ ){{0,2}}{_GOT}"
_EXTRA = r"(?:another |an extra |a further |an additional )?"
_MORE = r"(?: votes| more| extra| additional| further| of (?:them|those|these|the (?:papers|preferences)))*"
_END = r"(?! (?:to|in all|altogether|in total)\b)"
_FLOWED = r"(?:flowed|went|broke|ran|moved|drifted|ended up|split|fell|favoured|came|swung|headed)"
_FOUND = rf"(?:(?:had |have )?(?:{_FLOWED}|found (?:G|their) way|made (?:G|their) way|were passed|were sent) (?:back |on |over )?(?:to|towards|with|for))"
_OF_ALL = r"(?:of (?:(?:all|the|those|distributed|remaining|minor[- ]party|other|overall) )*preferences)"

PREFERENCES: tuple[C, ...] = (
    # "once the papers of the others were thrown, she gathered 4,379 more; Ms Payne got 22,972"
    *(C("transfer", 0.985, rf"{_HANDED_ON}[^.:]{{0,80}}?{before}(?:,|;| -| and| but| while|, (?:and|but|while)) {_SHE} <N>{_MORE}{_END}") for before in ("", rf"(?:,|;|:) [ABRGU] (?:[a-z]+ ){{0,2}}{_GOT} N{_MORE}")),
    C("transfer", 0.985, rf"{_SHE} {_EXTRA}<N>{_MORE} (?:when|once|after|as) (?:the )?(?:{_HANDED_ON}|{_OUT})"),
    C("transfer", 0.985, rf"{_SHE} {_EXTRA}N{_MORE} (?:when|once|after|as) (?:the )?(?:{_HANDED_ON}|{_OUT})(?:,|;| and| but| while|, (?:and|but|while)) [who] (?:{_GOT} )?<N>{_MORE}{_END}"),
    C("transfer", 0.985, rf"{_SHE} {_EXTRA}<N> (?:in |on |from |of the |more )?preferences\b"),
    C("transfer", 0.988, rf"{_SHE} <N>{_MORE} (?:on|from|over|beyond|above) (?:(?:G|the|her|his|their|its) )?(?:O|primary|initial|original) (?:preferences?|votes?|tally)"),
    C("transfer", 0.986, rf"[who][^.;:NPDTABRU]{{0,60}}, {_GOT} {_EXTRA}<N> (?:of (?:the |G )?)?preferences\b"),
    C("transfer", 0.985, rf"[ABRGU][^.;:NPDTABRU]{{0,60}}, {_GOT} {_EXTRA}N (?:of (?:the |G )?)?preferences (?:to|against) (?P<who>[ABRG])(?:'s)? <N>(?! per)"),
    C("transfer", 0.985, rf"[ABRGU](?:,[^.;:ABRUNPDT]{{0,60}},)? (?:[a-z]+ ){{0,3}}{_GOT} {_EXTRA}N (?:in |on |from |of the |more )?preferences (?:to|against) (?P<who>[ABRG])(?:'s)? <N>(?! per)"),
    # "There were 13,568 ballots cast for the minor parties. Of those, 9,012 found their way to Labor and 4,556 to the Liberals"
    C("transfer", 0.985, rf"^(?:and |but )?(?:of|from|out of) (?:those|these|them|G|that pile|that),? <N>(?: votes)? {_FOUND} (?:the )?[who](?!'s)"),
    C("transfer", 0.985, rf"^(?:and |but )?(?:of|from|out of) (?:those|these|them|G|that pile|that),? N(?: votes)? {_FOUND} (?:the )?[ABRU],? (?:and|while|but|against) (?:only |just )?<N>(?: votes)? (?:{_FOUND}|to|for) (?:the )?[who](?!'s)"),
    C("transfer", 0.965, rf"<N> preferences (?:had |have )?(?:{_FLOWED}|were (?:passed|sent)) (?:on )?(?:to|towards|with|for|the way of) [who]"),
    C("transfer", 0.992, rf"preferences (?:gave|handed|brought|delivered|yielded|won|earned|netted) [who] {_EXTRA}<N>(?! per)"),
    # Which part of all preferences went to one of the two: "84 per cent of preferences flowed to Labor".
    C("flow", 0.965, rf"<PF> {_OF_ALL} (?:had |have |has )?{_FLOWED} (?:to|towards|with|for|the way of|[who]'s way) ?[who]?"),
    C("flow", 0.965, rf"[who](?:,[^.;:ABRUNPDT]{{0,60}},)? (?:[a-z]+ ){{0,2}}{_GOT} <PF> {_OF_ALL}"),
    C("flow", 0.965, rf"(?<!'s )(?<![ABUG] )(?<!s' )preferences (?:had |have )?{_FLOWED} (?:to |towards |for )?[who] (?:by |at |with |at a rate of )?<PF>"),
    C("flow", 0.965, rf"(?<!'s )(?<![ABUG] )(?<!s' )preferences (?:had |have )?{_FLOWED} <PF> (?:to|for|in favour of|towards) [who]"),
    # Of one party's papers the tables do not tell: "84 per cent of Greens preferences", "their preferences split 80-20".
    C("none", 0.985, r"<PF> of (?:the )?[ABU](?:'s?)? (?:voters' |voter )?preferences", note="preferences of one party"),
    C("none", 0.985, rf"(?:[ABUG](?:'s?)?|[a-z]+'s) (?:voters' |voter )?preferences (?:had |have )?{_FLOWED}[^.;:NPDT]{{0,40}} <PF>", note="preferences of one party"),
)
