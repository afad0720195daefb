"""Cues of figures that stand in front of what they are: "17.2 per cent. The Green vote." See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

_ONLY = r"(?=[.,;:(]|$| in | at | on | after | with | here| overall| of )"

_NUMBER_OF = r"^(?:(?:the|number|total|of|all|overall|final|official|size) )*"
_ROLL = r"(?:electorate|electoral (?:register|roll)|register|roll|enrolment|number of electors)"
_AT = r"(?: (?:at the count|E|Y|in Y|Z|now|this time|overall|in C|here|in the (?:seat|ward|constituency|division)))?: ?"

# Lines of a box: what a figure is, and behind the colon how much.
BOXES: tuple[C, ...] = (
    C("rejected", 0.97, _NUMBER_OF + r"(?:{papers} )?(?:{spoilt}|not (?:counted|allowed|valid|accepted)|ruled (?:invalid|out|void)|disallowed|set aside|deemed invalid)(?: {papers})?" + _AT + r"<N>(?=$|[.,; (])", subject="none"),
    C("electorate", 0.97, _NUMBER_OF + r"(?:people |those |voters |adults )?(?:registered|entitled|eligible|enrolled)(?: to vote| voters| electors)?" + _AT + r"<N>(?=$|[.,; (])", subject="none"),
    C("electorate_change", 0.985, _NUMBER_OF + r"(?:(?:rise|increase|growth|gain) in (?:the )?" + _ROLL + "|" + _ROLL + " (?:up|rise|increase))(?: (?:on|since|by|from))?" + _AT + r"<N>(?=$|[.,; (])", sign=1, subject="none"),
    C("electorate_change", 0.985, _NUMBER_OF + r"(?:(?:fall|drop|decrease|decline|loss) in (?:the )?" + _ROLL + "|" + _ROLL + " (?:down|fall|drop))(?: (?:on|since|by|from))?" + _AT + r"<N>(?=$|[.,; (])", sign=-1, subject="none"),
    C("votes_cast", 0.97, _NUMBER_OF + r"(?:{papers}) (?:in (?:the )?(?:ballot )?box(?:es)?|verified|counted)" + _AT + r"<N>(?=$|[.,; (])", subject="none"),
    C("votes_cast", 0.96, _NUMBER_OF + r"(?:people |electors |voters |those |locals )?(?:who )?(?:vot(?:ed|ing)|turned out|took part)" + _AT + r"<N>(?=$|[.,; (])", subject="none"),
    C("valid_votes", 0.97, _NUMBER_OF + r"(?:(?:{papers}) )?(?:accepted|allowed|valid|admitted)" + _AT + r"<N>(?=$|[.,; (])", subject="none"),
    C("margin_points", 0.97, _NUMBER_OF + r"(?:[ABR]'s |winning )?(?:{maj}|lead)(?: over [ABR])?,? ?[(]?(?:as|in|%|per ?cent|percent|percentage|share|points?)[^:NPDT]{0,40}: ?<PTD>", subject="none"),
    C("margin_points", 0.95, _NUMBER_OF + r"(?:[ABR]'s |winning )?(?:{maj}|lead): ?<PT>", subject="none"),
    C("margin_points", 0.96, r"^(?:{maj}|lead): ?N(?: votes)?(?: \(|,| or| -|;) ?<PD>", subject="none"),
    C("turnout_change", 0.97, _NUMBER_OF + r"(?:turn-?out (?:change|difference|swing|[+]/-)|change in (?:the )?turn-?out)[^:NPDT]{0,20}: ?[+-]?<TDPN>", subject="none"),
    C("swing", 0.97, _NUMBER_OF + r"swing (?:to [to]|from [from])" + _AT + r"<PTD>", subject="none"),
    C("swing", 0.97, _NUMBER_OF + r"swing,? ?[(]?(?:from )?[from] ?(?:to|-|/|>) ?[to][)]?" + _AT + r"<PTD>", subject="none"),
    C("candidates", 0.96, _NUMBER_OF + r"(?:{cands})(?: (?:standing|nominated|in the field))?" + _AT + r"<N>(?=$|[.,; (])", subject="none"),
    C("candidates", 0.95, _NUMBER_OF + r"(?:standing|in the (?:race|running|field)|on the ballot(?: paper)?)" + _AT + r"<N>(?=$|[.,; (])", subject="none"),
    C("share_change", 0.96, r"^(?:change in )?(?:the )?[who](?:'s)?(?: vote)?(?: share)?(?: change)?(?: (?:up|down))?(?: since (?:E|Y)| on (?:E|Y))?: ?[+-]<TDP>"),
)

LABELS: tuple[C, ...] = (
    *BOXES,
    # A page of candidates, one below the other: "Votes: 18,556. Share: 39.4% (+10.3)" under a name.
    C("votes", 0.82, r"^votes?(?::| -|,) <N>(?=[.;,) ]|$)"),  # or the votes of all, in a box of the result
    C("share", 0.96, r"(?:^|[.;,|] |- )(?:vote )?(?:share|percentage)(?: of (?:the )?vote)?: <PD>(?= \(T|[.,;]|$)"),
    C("votes", 0.96, r"^<N>: (?:the )?(?:number of |total )?(?:votes|ballots|first preferences) (?:for|cast for|won by|polled by|taken by|of) [who]", subject=""),
    C("votes", 0.95, r"^<N>: (?:the )?[who](?:'s)? (?:vote|votes|tally|total|haul|score|candidates)" + _ONLY),
    C("share", 0.96, r"^<PD>: (?:the )?[who](?:'s)? (?:candidates' )?(?:vote|share|vote share|share of the vote|primary|primary vote|showing|result|score|support|slice)(?! (?:was )?(?:up|down|fell|rose))"),
    C("share", 0.95, r"^<PD>: (?:the )?(?:share|slice|part|proportion) (?:of the (?:vote|poll) )?(?:of|for|won by|taken by|that went to) [who]"),
    C("share", 0.90, r"^<PD>: (?:the )?[who](?=,|\.| in| at|$)"),
    C("turnout", 0.97, r"^<PD>: (?:the )?(?:final |official |overall )?turn-?out\b(?! (?:was )?(?:up|down))", subject="none"),
    C("rejected", 0.97, r"^<N>: (?:the )?(?:number of )?(?:{spoilt}) (?:{papers}|votes)", subject="none"),
    C("rejected_share", 0.97, r"^<PD>: (?:the )?(?:share of |rate of )?(?:{spoilt}) (?:{papers}|votes)", subject="none"),
    C("votes_cast", 0.95, r"^<N>: (?:the )?(?:number of |total )?(?:votes|ballots|papers) (?:cast|counted|in all|in the boxes)", subject="none"),
    C("valid_votes", 0.96, r"^<N>: (?:the )?(?:number of |total )?valid (?:votes|ballots|papers)", subject="none"),
    C("electorate", 0.95, r"^<N>: (?:the )?(?:number of )?(?:registered voters|registered electors|electors|eligible voters|names on the (?:roll|register|list)|people (?:registered|enrolled|eligible)|electorate)", subject="none"),
    C("candidates", 0.95, r"^<N>: (?:the )?(?:number of )?{cands}\b(?! (?:who|elected))", subject="none"),
    C("lead", 0.95, r"^<N>: (?:the )?(?:distance|gap|margin|lead|difference|advantage)(?: back| in votes)? (?:to|over|from|ahead of|on) (?:the )?[vs]", make="ahead"),
    C("lead", 0.95, r"^<N>: (?:the )?(?:distance|gap|margin|difference)(?: in votes)? between (?:the )?[who] and (?:the )?[vs]", make="gap"),
    C("majority", 0.95, r"^<N>: (?:the )?(?:[ABR]'s |winning |final )?(?:{maj}|lead)" + _ONLY),
    C("rank", 0.95, r"^<O>: (?:(?:the )?place )?where (?:the )?[who] (?:finished|came|ended|placed|landed)"),
    C("rank", 0.93, r"^<O>: (?:the )?[who](?:'s (?:place|position|finish))" + _ONLY),
    C("seats", 0.95, r"^<N>: (?:the )?(?:number of )?(?:seats|ridings|constituencies|districts) (?:for|won by|held by|taken by) [who]"),
    C("swing", 0.95, r"^<PTD>: (?:the )?swing\b", subject="none"),
)
