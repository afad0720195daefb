"""Cues of figures that are told by the name of their seat alone, once it is said what they are: "the turnout was 50.2 here;
Southam managed 47.1". See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

# Verbs of a place that say nothing of what the figure counts.
_MANAGED = (
    r"(?:(?:could|can|would|did|had|has|also|itself|alone|meanwhile|by contrast|in turn|nearly|almost|only|just) )*"
    r"(?:muster(?:ed)?|manag(?:e|ed|es)|reach(?:ed|es)?|hit|top(?:ped)?|recorded|registered|posted|achieved|saw|boasted|clocked(?: up)?|produced|returned|scraped(?: to)?|struggled to|"
    r"got(?: up)? to|climbed to|rose to|sank to|limped to|ran to|came (?:in|out) (?:at|on|with)|could only (?:muster|manage|reach)|did (?:better|worse|best|well|badly),? (?:at|with|on))"
)
_MOST = (
    r"(?:(?:lowest|highest|worst|best|poorest|heaviest|lightest|keenest|laziest|least|most|top|bottom|greatest|smallest|sleepiest|busiest|quietest|liveliest|laggard|swot)"
    r"(?: (?:keen|diligent|enthusiastic|eager|engaged|apathetic|conscientious|interested|excited|bothered|so|of (?:all|them all|the lot|G)))?)"
)
_ASIDE = r"(?:, (?!and\b|but\b|while\b|where\b)[^.;:,NPDTABRGU]{3,60},)?"
_END = r"(?=[.,;:)]|$| -| and\b| but\b| of (?:those|the|its|all)\b)(?! (?:of the vote|points?)\b)"

BY_PLACE: tuple[C, ...] = (
    C("level", 0.93, rf"C{_ASIDE} {_MANAGED} <PD>{_END}", subject="none"),
    C("level", 0.94, rf"C{_ASIDE},? (?:at|with|on) <PD>,? (?:did|was|had|came|brought up|propped up|led|topped|took) (?:the )?(?:rear|way|table|pack|list|{_MOST})\b", subject="none"),
    C("level", 0.94, rf"C (?:was |were |came |proved )?(?:the )?{_MOST},? (?:at|with|on) <PD>{_END}", subject="none"),
    C("level", 0.94, rf"(?:led the way|topped the (?:table|list|league)|was (?:top|bottom) of the (?:table|list|league|class)|brought up the rear|propped up the (?:table|list)|came (?:top|bottom|first|last)),? (?:at|with|on) <PD>{_END}", subject="none"),
    C("level", 0.93, rf"\b(?:in|at|for|over in|across in) C,? (?:G|it|that|the figure) (?:was|is|stood at|came to|reached|hit|fell to|touched|came (?:in|out) at) <PD>{_END}", subject="none"),
    C("level", 0.94, rf"(?:at|to) the (?:other|opposite|far|bottom|wrong|lower|top|upper|right) end(?: of (?:the|our) [a-z]+)?,? (?:(?:was|is|were|came|lay|stood|sat|languished|we find|comes) )?C{_ASIDE},? (?:(?:was|stood|sat) )?(?:with|at|on) <PD>{_END}", subject="none"),
    C("level", 0.93, rf"[PD][^.;:NPDTABRU]{{0,40}} (?:above|below|ahead of|behind|than|beating|short of|shy of|on|over|under|better than|worse than) C's <PD>{_END}", subject="none"),
    # Said of those who vote.
    C("turnout", 0.96, r"(?:keenest|laziest|busiest|most (?:diligent|enthusiastic|eager|dutiful|conscientious)|least (?:diligent|enthusiastic|eager|keen)|sleepiest) (?:voters|electors|electorate|wards?|divisions?|turn-?out|polling stations?|place|district|people)(?: [a-z]+){0,3} (?:was|were) (?:in |those (?:of|in) )?C,? ?(?:\(|with |at |on )<PD>", subject="none"),
    C("turnout", 0.965, rf"turn-?outs?\b[^.]*[;,] (?:and |but |while )?(?:the )?{_MOST},? (?:at |of )?<PD>,? (?:was |came |were )?(?:in|at|for) C", subject="none"),
)
