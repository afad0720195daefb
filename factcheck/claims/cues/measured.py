"""Cues of ratios whose other figure is printed beside them, is somebody's, or is the same one of the election before. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.relations import GONE

# Between a figure and how many times another it is.
_IS = r"(?:,|:|;| -| or| and|,? which (?:is|was)| was| is| were| are| amount(?:s|ed)? to| did not amount to| came to| comes to| represent(?:s|ed)?| equals| equalled| made| makes)"
_OUT = r"[^.;:NPDTFMOYE]{0,40}?"
_FIGURE = r"(?:figure|number|total|level|rate|tally|count|proportion|amount|share|score|size)"
_LEVEL = r"(?:vote|votes|total|tally|score|haul|figure|number|pile|support|backing|following|count|showing|column)"
_MANAGED = r"(?:managed|polled|got|won|took|had|received|ran up|scored|attracted|achieved|amassed|mustered|collected|recorded|secured|gathered|could (?:manage|muster|achieve)|racked up|piled up|scraped together|drew|put on the board)"
_THEN = r"(?![^.;:NPDT]{0,50}(?: E\b| in Y| Y\b))"
_NOT_THESE = r"(?! (?:by which|seats?|mps?|councillors?|candidates?|years?|wards?|divisions?|contests?|men|women|parties|people on|names on|electors|(?:votes )?(?:cast|counted)))"

MEASURED: tuple[C, ...] = (
    # "139 papers, three times the 45 of 2010", "327 votes, less than half of the 763 that went to Ms Dunn"
    C("ratio", 0.9, rf"[NP]{_OUT}{_IS}{_OUT} <MF> (?:of )?(?:the|G|[ABRU]'s?) (?:[a-z]+ )?[NP]{_NOT_THESE}", make="over_next", subject="none"),
    C("ratio", 0.935, r"[NP][^.;:NPDTFM]{0,60} <MF> (?:of )?what (?:[a-z-]+ ){0,3}[ABRU][^.;:NPDTFM]{0,40}? \([NP]\)", make="over_next", subject="none"),
    # "Reform had 609,281. The Greens, with half as many (299,665)": the figure in brackets is theirs
    C("ratio", 0.9, r"<MF> as (?:many|much)(?: (?:votes|people|supporters))?(?:,| -|:)? ?\(?[N](?=[),.;]| -)", make="next_over", subject="none"),
    # "4,137, a third of what Mr Baker ran up", "351, fewer than half of Reform's tally"
    C("ratio", 0.9, rf"[NP]{_OUT}{_IS}{_OUT} <MF> (?:[a-z ,]{{3,30}}, )?(?:of )?(?:what|that of|those of|the {_LEVEL}(?: of| for| polled by| won by| cast for)?) (?:[a-z-]+ ){{0,3}}?(?!G)[vs](?:,[^.;:,]{{0,40}},)?(?= {_MANAGED}|[.,;:)]|$| -| and\b| but\b){_THEN}", make="over_named", subject="same"),
    C("ratio", 0.9, rf"[NP]{_OUT}{_IS}{_OUT} <MF> of (?!G)[vs](?:'s?|')(?: {_LEVEL})?(?=[.,;:)]|$| -| and\b| but\b){_THEN}", make="over_named", subject="same"),
    # "139 ballots, double the number last time", "turnout, at 33.3%, was less than half the figure in 2017"
    C("ratio", 0.94, rf"[NP](?:{{v}}|{{of_vote}})?{_OUT}(?:,| was| were| is| are| -| or)+ <MF> (?:of )?(?:the {_FIGURE}|that|as (?:many|high|low|much) as)(?: (?:of|from|at|recorded|seen|set|rejected|spoilt|thrown out|cast|counted|was|were))* (?:E\b|(?:in |of )?Y\b)", make="over_then", subject="same"),
    C("ratio", 0.94, rf"multipl(?:ied|ying|ies) (?:G|it|that|this)(?: (?:{_FIGURE}|lead|majority|margin|cushion|vote))? <M>", make="over_then", subject="same"),
    # ... and that other figure is the same one then: "four fifths of the 100 of the previous count"
    C("=", 0.955, rf"[NP]{_OUT}{_IS}{_OUT} [MF] (?:of )?the <NP>(?: (?:votes|papers|ballots))? (?:(?:of|in|at|from|recorded|seen|set aside|thrown out|rejected|spoilt) )+(?:the (?:previous|last|earlier|preceding) (?:count|poll|contest|election|vote|one|time)|E\b|Y\b)", election="past", subject="same", make="level_of_last"),
    # "1.75 million backed them. More than half of that support has gone"
    C("ratio", 0.9, rf"<F> of (?:that|those|these|this|G|the)(?: (?:support|votes?|voters|people|supporters|backing|total|following|number|N))?{GONE}", make="lost_of_last", subject="same"),
)
