"""Cues of deposits told in more roundabout ways, and of the sentence after one on them. See `factcheck.claims.cue` for how a line
is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.places import LOSE, MONEY

_FAREWELL = r"(?:goodbye|good-bye|bye-bye|farewell|adieu|au revoir|ta-ta|so long|cheerio|sayonara|arrivederci)"
_WAVE = r"(?:wav|kiss|sa|bid|bad)(?:e|ed|es|ing|id|y|ying|ys|de)?"
_FIELD = r"(?:an? (?:[a-z]+ )?(?:field|list|line-up|slate|total) of N|the N|N)(?: (?:[a-z-]+ )?{cands}| parties| people| in the (?:race|field)| on the (?:ballot )?paper)?"
_BEGINS = r"(?:^|[.;:,] |- |\band |\bbut |\bwhile )"
_NOT = r"(?:did not|do not|don't|does not|doesn't|had no such joy|didn't|couldn't|could not|failed|cannot|can't|were not|weren't|was not|wasn't|will not|won't|had no such luck|were less (?:lucky|fortunate)|were not (?:so|as) (?:lucky|fortunate)|weren't (?:so|as) (?:lucky|fortunate))"
_END = r"(?=[.,;:)]|$| among| including| on this occasion| this time| here| in C| Z| -)"

DEPOSITS_TOLD: tuple[C, ...] = (
    C("lost_deposit", 0.97, rf"<N> (?:out )?of {_FIELD}(?: [a-z]+){{0,2}}? {_WAVE}(?: G| their| the| X| their own)*(?: {{deposit}}| cash| money| stakes?| fees?| dosh)? {_FAREWELL}\b", subject="none"),
    C("lost_deposit", 0.97, rf"(?<!of the )(?<!of )<N>(?: (?:out )?of {_FIELD}| of (?:G|them|these|those))?(?: {{cands}}| parties| others)?(?: [a-z]+){{0,2}}? {_WAVE} {_FAREWELL} to (?:(?:G|their|the|X|a) )*(?:{{deposit}}|cash|money|stakes?|X)", subject="none"),
    C("lost_deposit", 0.97, rf"<N> (?:out )?of (?:the N|an? (?:[a-z]+ )?(?:field|list|line-up|slate) of N)(?: (?:[a-z-]+ )?{{cands}}| parties)?(?: [a-z]+){{0,2}}? {LOSE}(?: [a-z]+| G){{0,3}} (?:X )?{MONEY}", subject="none"),
    C("candidates", 0.96, r"N (?:out )?of (?:the )?<N>(?: {cands}| parties| people)? (?:(?:will|would|are|were|is|was|be|end up|ended up|left|find themselves|now) )+X (?:lighter|poorer|worse off|down|short|out of pocket)\b", subject="none"),
    C("lost_deposit", 0.95, r"(?<!\bof )(?<!\bof the )<N>(?: (?:out )?of " + _FIELD + r")?(?: {cands}| parties| people| others)? (?:(?:will|would|are|were|is|was|be|end up|ended up|left|find themselves|now) )+X (?:lighter|poorer|worse off|down|short|out of pocket)\b", subject="none"),
    C("lost_deposit", 0.95, r"(?:out of pocket|without (?:G|their) deposits?)[^.;NPD]{0,20}(?:,| -|:) <N> (?:in all|in total|altogether|all told)(?=[.,;)]|$)", subject="none"),
    C("lost_deposit", 0.965, rf"{LOSE}(?: [a-z]+| G){{0,3}} (?:X )?{MONEY}[^.;:NPDABR]{{0,24}}(?:,|:| -|;) ?<N> (?:in all|in total|altogether|all told|of (?:them|G) in all)(?=[.,;)]|$)", subject="none"),
    C("lost_deposit", 0.96, r"(?:{deposit}|X)[^.;:NPDT]{0,50}(?:,| -) (?:making|which makes?|bringing the total to|a total of|so) <N> (?:from|out of|of) (?:a |the )?(?:field of |total of )?N\b", subject="none"),
    C("candidates", 0.965, r"(?:{deposit}|X)[^.;:NPDT]{0,50}(?:,| -) (?:making|which makes?|a total of|so) N (?:from|out of|of) (?:a |the )?(?:field of |total of )?<N>\b", subject="none"),
    C("lost_deposit", 0.96, rf"(?<!\bof )(?<!\bof the )\b(?:the )?<N>(?: [a-z-]+)?(?: (?:candidate|runner|contender|hopeful|party|name|person|man|woman|starter|entrant))?(?: (?:here|in C|in the (?:race|field)|on the ballot paper))? (?:to|who) (?:have |has |had )?{LOSE}(?: [a-z]+| G){{0,2}} (?:X )?{MONEY}", subject="none"),
    C("lost_deposit", 0.96, rf"(?:was|is|were|be|and|stood) <N> in (?:losing|forfeiting|surrendering|failing to (?:save|keep|retain|hold on to))(?: [a-z]+| G){{0,2}} (?:X )?{MONEY}", subject="none"),
    C("lost_deposit", 0.96, rf"<N> (?:of|among) (?:the |all )?(?:N|field)(?: (?:[a-z-]+ )?{{cands}}| parties)?(?: [a-z]+)? {LOSE}(?: [a-z]+| G){{0,2}} (?:X )?{MONEY}", subject="none"),
    C("kept_deposit", 0.96, r"\b(?:all |only |just )*<N> deposits? (?:(?:were|was|are|is|have been|had been|will be) )?(?:returned|refunded|saved|kept|safe|retained|handed back|given back|survived)\b", subject="none"),
    C("lost_deposit", 0.96, r"<N> (?:out )?of " + _FIELD + r" (?:failed to|did not|didn't|could not|couldn't|were unable to) (?:secure|reach|win|get|poll|muster|obtain|attract) (?:the |even |at least |more than )?(?:[a-zX-]+ )?(?:P|F|O|X|N-O|X-O) of (?:the )?(?:valid )?votes? (?:needed|required|necessary|that)", subject="none"),
    C("lost_deposit", 0.965, r"\b(?:of|out of|among) (?:the |all )?N(?: (?:[a-z-]+ )?{cands}| parties)?(?: (?:who|that) (?:stood|ran|took part|put G up))?,? <N> (?:fell short of|failed to (?:reach|clear|win|get|poll)|missed|finished below|did not (?:reach|get)) (?:the |even )*(?:P|F|threshold|mark|X)\b", subject="none"),
    C("candidates", 0.965, r"(?:alone (?:of|among)|N (?:of|among)) (?:the |all )?<N>(?: (?:[a-z-]+ )?{cands}| parties| in the (?:race|field)) (?:[a-z]+ )?(?:" + LOSE + r")(?: [a-z]+| G){0,2} (?:X )?" + MONEY, subject="none"),
)

# In the sentence after one that tells who lost a deposit, of whom the same is said, and after one on a deposit kept, of whom the
# opposite is.
ALSO_LOST: tuple[C, ...] = (
    C("lost_deposit", 0.85, rf"\b<N> (?:out )?of {_FIELD} (?:[a-z]+ )?(?:went|gone|go|going) the same way{_END}", subject="none"),
    C("candidates", 0.95, rf"\bN (?:out )?of (?:the )?<N>(?: {{cands}}| parties)? (?:[a-z]+ )?(?:went|gone|go|going) the same way{_END}", subject="none"),
    C("lost_deposit", 0.85, rf"\b(?:that's|that is|that makes|making|which makes|which is) <N> (?:out )?of (?:the )?N(?: {{cands}})?{_END}", subject="none"),
    C("candidates", 0.9, rf"\b(?:that's|that is|that makes|making|which makes|which is) N (?:out )?of the <N>(?: {{cands}})?{_END}", subject="none"),
    C("lost_deposit", 0.96, rf"{_BEGINS}<N>(?: (?:out )?of {_FIELD}| {{cands}}| people)? (?:did so|did|fell (?:short|at that hurdle)|suffered (?:this|that) (?:fate|indignity)|met (?:this|that) fate){_END}", subject="none"),
    C("candidates", 0.96, rf"{_BEGINS}N (?:out )?of the <N>(?: {{cands}})? (?:did so|did|fell (?:short|at that hurdle)|suffered (?:this|that) (?:fate|indignity)){_END}", subject="none"),
)
LOST_INSTEAD: tuple[C, ...] = (
    C("lost_deposit", 0.85, rf"{_BEGINS}(?:the same|that|as much|this) (?:cannot|can't|could not|couldn't|can hardly|could hardly) be said (?:of|for) the (?:other |remaining )+<N>(?: (?:others?|{{cands}}))?{_END}", subject="none"),
    C("lost_deposit", 0.96, rf"{_BEGINS}(?:the (?:other|remaining) )?<N>(?: (?:out )?of {_FIELD}| others?| other {{cands}}| {{cands}}| more)? {_NOT}(?: (?:say the same|do so|make it|manage (?:it|that|so much)|get (?:there|theirs|that far)|so (?:lucky|fortunate)|as (?:lucky|fortunate)|that lucky))?{_END}", subject="none"),
    C("lost_deposit", 0.96, r"(?:were|was|is|are) (?:among|one of) (?:the )?<N>(?: (?:others?|{cands}))? (?:who|that) (?:did not|didn't|could not|couldn't|failed(?: to)?|were not so lucky|weren't)" + _END, subject="none"),
    C("lost_deposit", 0.96, rf"{_BEGINS}(?:not|less) (?:so |as )?(?:lucky|fortunate) were (?:the )?(?:other |remaining )?<N>(?: others?| other {{cands}}| {{cands}}| of G)?{_END}", subject="none"),
    C("lost_deposit", 0.96, rf"{_BEGINS}not(?: so)? the (?:other |remaining )?<N>(?: others?| {{cands}})? (?:below|behind|beneath) (?:G|[who]){_END}", subject="none"),
    C("lost_deposit", 0.96, rf"{_BEGINS}(?:the (?:other|remaining) )<N>(?: (?:out )?of {_FIELD})?,?[^.;:NPDT]{{0,40}}? paid (?:the )?(?:U|[a-z]+) for the privilege", subject="none"),
    C("candidates", 0.96, rf"{_BEGINS}(?:the (?:other|remaining) )?N (?:out )?of the <N>(?: {{cands}}| on the (?:ballot )?paper)?,?[^.;:NPDT]{{0,30}}? (?:{_NOT}{_END}|paid )", subject="none"),
)
