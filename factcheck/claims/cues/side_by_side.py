"""Cues of figures that stand beside those of somebody or something else: "down on the 6,164 he had", "599 short of her 18,646"."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

_HAD = r"(?:had|enjoyed|won by|managed|secured|achieved|clocked up|notched up|inherited|defended|recorded|racked up|took|got|ran up|built)"
_OVER = r"(?:ahead of|clear of|in front of|above|more than|better than|up on)"
_UNDER = r"(?:short of|behind|shy of|adrift of|fewer than|less than|below|off)"
_TOOK = r"(?:took|won|polled|got|secured|received|obtained|scored|managed|attracted|drew|gathered|amassed|collected|earned|claimed|captured|(?:finished|ended|ended up|came in) (?:on|with|at))"
_BACK = r"(?:lost ground|went backwards|fell back|slipped back|slid back|were down|are down|fell|dropped|slipped|declined|lost support|shed support|suffered)"
_ON = r"(?:gained ground|went forward|moved forward|were up|are up|rose|climbed|advanced|improved|put on votes)"

_NO_MORE = r"(?:{of_vote}| points?| votes?| per cent)?"

SIDE_BY_SIDE: tuple[C, ...] = (
    # "a bigger margin than the 6,164 Chris Matheson had": what is compared is of one kind
    C("majority", 0.985, rf"(?:{{maj}}|margin|cushion|won by|winning by|victory by)[^.;PDT]{{0,40}}?N[^.;NPDT]{{0,50}}? (?:than|on|from|with|to|against|over|beside) (?:the )?<N>{{v}} (?:that |which )?(?:[who]|G|the party) {_HAD}(?= (?:in|at|here|last|E|Y|Z|then|when|to|over|before)\b|[.,;)]|$)",
      election="past", subject="none"),
    # "finished on 18,047, 599 short of Mr Zeichner's 18,646"
    C("lead", 0.985, rf"[who][^.;:ABRUNPDT]{{0,40}}? N(?:{{v}})?(?:,| -|;) <N>{{v}} {_OVER} (?:the )?[vs]'s? N"),
    C("lead", 0.985, rf"[vs][^.;:ABRUNPDT]{{0,40}}? N(?:{{v}})?(?:,| -|;) <N>{{v}} {_UNDER} (?:the )?[who]'s? N"),
    # "28 votes separated Davies, in fourth on 1,496, from Jamie Adams"
    C("lead", 0.985, r"<N>{v} (?:separated|divided|separates|divides|split) (?:the )?[who](?:,[^;:ABRU]{0,40},| \([^()]{0,30}\))? (?:from|and) (?:the )?[vs]"),
    # "the Conservatives took 49.0 and Labour 46.2 per cent, against 47.2 and 34.9 in May 2015": in the same order
    *(C(measure, 0.97, rf"{first}(?:'s)?(?: {_TOOK}| had| has| on| with)? {one}{_NO_MORE}(?:,| and|,? while|,? to)(?: the)? {second}(?:'s)?(?: {_TOOK}| had| has| on| with)? {one}[^.;:NPDTABRU]{{0,30}}?,? (?:as against|against|compared (?:with|to)|up from|down from|from|after) {figures}(?! points)(?=[^.;:NPDT]*(?:[EY]|$|[.;]))", election="past")
      for measure, one, figure in (("share", "[PD]", "<PD>"), ("votes", "N(?: votes)?", "<N>")) for first, second, figures in (("[who]", "[ABRU]", f"{figure} and {one}"), ("[ABRU]", "[who]", f"{one} and {figure}"))),
    # "599 votes, or 1.2 per cent, in it"
    C("margin_points", 0.985, r"N(?:{v})?(?:,| -| \()? ?(?:or |which is |that is )?<PT>(?: points?| of the vote)?(?:,| -|\))? (?:was |were )?(?:in G\b|between (?:G|them|the two)|separated (?:G|them|the two))", subject="none"),
    # "both lost ground, the DUP by 2.6 points and Sinn Fein by 3.4"
    *(C("share_change", 0.975, rf"\b{verb}[^.;:NPDTABRU]{{0,14}}(?:,| -|:)? (?:with )?(?:the )?{before}[who] (?:by |down |up )?<TD>(?: points?)?(?=,| and| while|[.;]|$)", sign=sign)
      for verb, sign in ((_BACK, -1), (_ON, 1)) for before in ("", r"[ABRU] (?:by |down |up )?[TD](?: points?)?(?:,| and|, and|,? while|,? but) (?:the )?")),
    # "Mr Green put on 1,509 and took 40.6%": both are his
    *(C(measure, 0.955, rf"[who](?:'s (?:[a-z]+ )?(?:vote|share|tally|total|support))? (?:[a-z-]+ ){{1,4}}[NPDT](?: (?:votes?|points?|supporters))?(?: (?:on|since) (?:Y|E))?,? (?:and|but) (?:[a-z]+ly |still |now )*{_TOOK} {figure}")
      for measure, figure in (("share", "<P>(?! points)"), ("votes", "<N>(?= votes|[.,;)]|$)"))),
    # "more than doubled their vote, but came only fifth"
    C("rank", 0.955, r"[who](?! (?:and|to|over|from)\b)[^.;:ABRUO]{0,90}?,? but (?:still |nevertheless )?(?:came|finished|ended up|trailed in|limped in|could finish|could manage|managed) (?:home |in |a )*<O>(?: place)?(?=[.,;:)]|$)"),
)
