"""Cues of swings. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

# From whom to whom: "from the Conservatives to Labour", "against the Tories", "in Labour's favour".
_ENDS = (
    r"(?:from [from] (?:over |across )?(?:to|towards) [to] |from [from] |(?:to|towards|behind) [to] (?:(?:and )?(?:away )?from [from] )?|against [from] |"
    r"between [from] and [to] |away from [from] (?:(?:and )?(?:to|towards) [to] )?|in [to]'s? favour |in favour of [to] |to [to] at the expense of [from] |"
    r"here |in C |since (?:Y|E|last [a-z]+) |E |Z |this |on the night |in the seat )*"
)
# Words between "swing" and its figure, or the figure and "swing", that name no other measure.
_WORDS = r"(?:(?!(?:turnout|votes?|share|majority|lead|poll|and|but|while|with|electorate|voters?|seats?|state|needed|required|necessary|would|could|might|than|for|on) )[a-z-]+ ){0,3}?"
_ADJ = r"(?: (?!(?:on|a|an|in|with|after|and|as|of|the|amid|at|from|to|by|for|but|than|while|thanks|national|uniform|average|required|needed) )[a-z-]+){0,2}?"
_IS = r"(?:,|:| -)? ?(?:(?:works out (?:at|as)|worked out (?:at|as)|comes to|came to|comes out at|came out at|amounts to|amounted to|measured|registered|clocked in at|weighed in at|equates to|recorded (?:is|was)|ran to|runs to|topped out at) )?"
_NEED = r"(?:need(?:s|ed|ing)?|require[sd]?|requiring|would take|would have taken|takes|would need|would have needed|target(?:ing)?|wanted|demanded|demands|had to (?:achieve|find|secure))"
_SWUNG = r"(?<!\bshare )(?<!\bshare that )(?<!\bshare which )(?:swung|swinging|swings?|shifted|moved|lurched)"

# Not where the ends of the swing follow: those lines come first.
_ALONE = r"(?!,? (?:away )?(?:from|to|towards|against|behind|in favour of) (?:the )?[ABRGU])"

# What it would have taken, or would take next time.
_NEEDED = (
    r"(?:[who](?: [a-z]+){0,2} )?" + _NEED + r" (?:a |an )?(?:{gap})?(?:swing|turnaround)(?: from [from])?(?: to [to])? of <PTDN>",
    r"(?:[who](?: [a-z]+){0,2} )?" + _NEED + r" (?:a |an )?<PTDN>(?:[ -]point)?(?: [a-z-]+)? swing",
    r"swing (?:that )?(?:{gap})?(?:needed|required|necessary|[who] (?:needed|needs|required|requires))(?: (?:for|by|to) [a-z]+)?(?: (?:[ABRGU]|[a-z]+)){0,3}? {be}<PTDN>",
    r"(?:swing of <PTDN>|<PTDN>(?:[ -]point)? swing)(?:,)? (?:that )?(?:(?:was |is |being |had been )?(?:needed|required|necessary)|[who] (?:needed|needs|required|requires)|(?:would|could|might|will (?:be needed|do|suffice|see|unseat|be enough)) ?)",
    r"(?:falls? to [who] on|would (?:[a-z]+ ){0,3}(?:on|with)|vulnerable to|could be (?:won|lost) (?:on|with|by)) (?:a |an )?(?:swing of <PTDN>|<PTDN>(?:[ -]point)? swing)",
)
# What it is read from.
_METER = (
    r"(?<!national )(?:swing-?o-?meter|pendulum|needle of the swing-?o-?meter)(?:(?:'s)? (?:needle|reading|dial|arrow))?(?: (?:for|in|here|at|from|between|after|by|on) [^.;:,NPDTABRU]{1,30}?)?"
    r"(?:(?::| -|,)? ?(?:(?:that|this|it|G)(?:'s| is| was| comes to| came to| makes)|reads?|says?|said|shows?|showed|pointed to|points to|registers?|registered|had it at|was at|stood at|stands at|moved|swung|went|shifted|travelled|lurched|by|now|then|of) ?)*(?::| -|,)? ?"
)
SWING: tuple[C, ...] = (
    C("swing", 0.955, r"(?:needed|required|wanted|target(?:ed)?) (?:a |an )?(?:[a-z]+ )?(?:swing of [PTD]|[PT](?:[ -]point)? swing)(?:;|,|\.| -) (?:and |but |in the event )?(?:[ABG]|it|they) (?:got|achieved|managed|saw|had|secured|enjoyed|found) <PTD>(?! of\b)", subject="none"),
    # The noun before the figure.
    C("swing", 0.98, r"swings?,? " + _ENDS + r"{be}<PTDN>" + _ALONE, subject="none"),
    C("swing", 0.98, r"swings?,? " + _ENDS + _IS + r"{be}<PTDN>" + _ALONE, subject="none"),
    C("swing", 0.975, r"swings?,? " + _WORDS + r"{be}<PTD>" + _ALONE, subject="none"),
    C("swing", 0.985, r"swings?[,:]?(?: -)? (?:[a-z-]+ ){0,2}?(?:of |was |is |at |: ?)?<PTD>,? (?:from )?[from] (?:to|towards) [to](?!:? [PTD]\b)", subject="none"),
    C("swing", 0.985, r"swings?[,:]?(?: -)? (?:of )?<PTD>,? (?:to|towards|behind|in favour of) [to](?: (?:away )?from [from])?", subject="none"),
    C("swing", 0.985, r"swings?[,:]?(?: -)? (?:of )?<PTD>,? in [to]'s? favour", subject="none"),
    C("swing", 0.985, r"swings?[,:]?(?: -)? (?:of )?<PTD>,? (?:from|against|away from) [from](?: (?:to|towards) [to])?", subject="none"),
    # With an aside between: "the swing from Labour to the Tories, such as it was, came to 0.1".
    C("swing", 0.98, r"swings? (?:from [from] (?:to|towards) [to]|(?:to|towards) [to](?: (?:away )?from [from])?|(?:away )?from [from])(?:,| -) [^,;.:NPDT-]{2,40}(?:,| -) "
      r"(?:(?:came|comes|works|worked|amounts|amounted|ran|runs)(?: out)? (?:to|at|as)|was|is|stood at|hit|reached|measured)(?: [a-z]+){0,2}? <PTD>(?! of\b)", subject="none"),
    C("swing", 0.985, r"swing(?:,|:| -| \()? ?(?:from )?[from] ?(?:to|-|/|>|,) ?[to](?:,|:| -|\)| \()*:? {be}\(?<PTD>", subject="none"),
    C("swing", 0.985, r"swing,? (?:from )?[from] (?:to|towards) [to](?:,)?(?: (?:on|in|at) (?:the |its )?(?:[a-z-]+ ){1,2}?(?:ballot|votes?|lists?|count|seats|papers|section|election),?)? (?:works? out|worked out|comes?|came|amounts?|amounted|calculated|put|clocks? in|clocked in|weighs? in|weighed in|{be})(?: (?:to|at|as|in at|out at))? ?<PTD>", subject="none"),
    C("swing", 0.98, r"[from](?: to |-|/| - |/ )[to] swing(?: \(| of|:)? ?(?:[a-z]+ )?{be}<PTD>", subject="none"),
    C("swing", 0.985, r"[to](?:,[^.;:ABRUNPDT]{0,50},)? (?:[a-z]+ly )?(?:enjoyed|had|has|recorded|saw|picked up|got|received|attracted|notched(?: up)?|won|gained|achieved|secured|benefited from|benefitted from) (?:a |an )(?:[a-z]+ )?swing of <PTD>(?! (?:against|away|to|from))", subject="none"),
    C("swing", 0.985, r"[from](?:,[^.;:ABRUNPDT]{0,50},)? (?:[a-z]+ly )?(?:suffered|copped|endured|took|faced|sustained|experienced) (?:a |an )(?:[a-z]+ )?swing of <PTD>(?! (?:to|from))", subject="none"),
    C("swing", 0.95, r"swing \(<PTD>\)", subject="none"),
    C("swing", 0.95, r"swing {be}<PTD>(?=[.;,)]| -| \||$)", subject="none"),
    C("swing", 0.97, r"swing between (?:the )?(?:(?:top|main|big|leading|old|largest) )?(?:N|two|pair|rivals|parties|G|them|[ABR] and [ABR])(?: (?:parties|of (?:them|G)|sides|rivals))? (?:was |is |stood at |(?:comes|came|works out|worked out|amounts|amounted) (?:to|at) |of )?(?:a |an )?(?:[a-z]+ )?<PTD>", subject="none"),
    C("swing", 0.98, r"swing(?:,| \(| -) ?(?:for|in) [^.;:NPDTABRU]{2,40}(?::|,|\)| -) (?:was |is |came to )?<PTD>", subject="none"),
    C("swing", 0.97, r"swing between (?:G|them|[from] and [to]|the (?:N|pair|two)), (?!and\b|but\b|while\b)[^,.;:NPDT]{3,70}, (?:is|was|comes to|came to|works out at|worked out at|stands at|stood at) <PTD>", subject="none"),
    # The instruments.
    C("swing", 0.985, _METER + r"<PTD>,? (?:from )?[from] (?:to|towards) [to]", subject="none"),
    C("swing", 0.98, _METER + r"<PTD>,? (?:to|towards) [to](?: from [from])?", subject="none"),
    C("swing", 0.955, _METER + r"<PTD>(?! (?:of the|lead|majority|turnout)\b)", subject="none"),
    # "Swings to Labour from the Conservatives: Cardiff 8.4, Croydon 8.0, Middlesbrough 13.5"
    *(C("swing", 0.965, r"swings?,?(?: (?:away )?(?:to|from|towards|between|against) [ABRU](?: and [ABRU])?| (?:to|from|towards|between|against) the [ABRU])*(?: [a-z]+){0,3}(?::| -) " + r"(?:the )?[CU],? (?:on |at |with )?[PTD](?:,|;|,? and) " * before + r"(?:the )?C,? (?:on |at |with )?<PTD>(?=[,.;)]|$| and\b)", subject="none") for before in range(6)),
    # The figure before the noun.
    C("swing", 0.985, r"<PTD>(?:[ -]point)?" + _ADJ + r" swing(?: (?:away )?from [from])?(?: (?:to|towards|behind) [to])?(?: (?:and )?(?:away )?from [from])?(?! against| in (?:[ABRGU]|favour))(?!,? from [ABRGU])", subject="none"),
    C("swing", 0.985, r"<PTD>(?:[ -]point)? (?:[a-z-]+ )?swing,? (?:from )?[from] (?:to|-) [to]", subject="none"),
    C("swing", 0.985, r"<PTD>(?:[ -]point)? (?:[a-z-]+ )?swing against [from]", subject="none"),
    C("swing", 0.985, r"<PTD>(?:[ -]point)? (?:[a-z-]+ )?swing (?:in [to]'s? favour|in favour of [to])", subject="none"),
    C("swing", 0.98, r"<PTD>(?:[ -]point)? [from](?: to |-|/| - )[to] swing", subject="none"),
    C("swing", 0.93, r"(?:at|of|by) <PT>, (?:the|this|that|G)(?: [a-z-]+){0,2} swing", subject="none"),
    C("swing", 0.95, r"<PTD>(?:,| -|:)? (?:that )?(?:is|was) the swing", subject="none"),
    C("swing", 0.91, r"(?:swing|movement|shift|switch|lurch|move) (?:[a-z]+ ){0,2}?from (?:red|blue|yellow|orange) to (?:red|blue|yellow|orange|green|turquoise)(?::| -|,)?(?: (?:of|was|is|came to|worked out at|:))* <PTD>", subject="none"),
    C("swing", 0.96, r"(?:movement|shift|switch|lurch|move|drift) from (?:[from]|[a-z]+) to (?:[to]|[a-z]+)(?:,| -)? (?:works out|worked out|comes|came|amounts|amounted|was|is|measured|put)(?: (?:to|at|as))? <PD>", subject="none"),
    C("swing", 0.96, r"(?:between|from) (?:the )?[from] (?:and|to) (?:the )?[to],? (?:the )?(?:pendulum|needle|swingometer|dial) (?:moved|swung|shifted|went|travelled|pointed to|showed|registered|read)(?: by)? <PTD>", subject="none"),
    C("swing", 0.96, r"swing[a-z -]*[:,]? (?:from )?[from] (?:to|towards) (?:the )?[to](?: (?:on|in|at|across) [^.;:,NPDT]{1,20})?, (?:G is|it is|it's|that's|that is|call it|make it) <PT>", subject="none"),
    C("swing", 0.91, r"<PTD>(?:[ -]points?)? (?:[a-z]+ ){0,2}?from (?:red|blue|yellow|orange) to (?:red|blue|yellow|orange|green|turquoise)\b", subject="none"),
    # The verb.
    C("swing", 0.95, _SWUNG + r" (?:[a-z]+ ){0,2}?(?:(?:away )?from [from] )?(?:(?:to|towards|behind) [to] )?(?:from [from] )?by <PT>(?! to\b)", subject="none"),
    C("swing", 0.95, _SWUNG + r" <PT> (?:(?:away )?from [from] )?(?:to|towards|behind) [to](?: from [from])?", subject="none"),
    C("swing", 0.95, _SWUNG + r" by <PT> (?:(?:away )?from [from] )?(?:to|towards|behind) [to](?: from [from])?", subject="none"),
    C("swing", 0.95, _SWUNG + r" (?:by )?<PT> (?:against|away from) [from]", subject="none"),
    # Words for a swing.
    C("swing", 0.90, r"(?:shift|movement|switch|lurch|move|turnaround|turnover) (?:in support |in votes |of votes |of voters )?from [from] to [to] {be}<PT>", subject="none"),
    C("swing", 0.90, r"(?:shift|movement|switch|lurch|move) (?:in support |in votes |of votes |of voters )?from [from] to [to] (?:comes|came|works out|worked out|amounts|amounted) (?:to|at) <PT>", subject="none"),
    C("swing", 0.90, r"<PTD>(?:[ -]point)? (?:shift|switch|lurch|slide|move) (?:(?:away )?from [from] )?(?:to|towards) [to](?: from [from])?", subject="none"),
    C("swing", 0.88, r"(?:^|[.;:,-] )from [from] to [to](?:,|:)? (?:(?:G|it|that|this) )?(?:is|was) <PT>", subject="none"),
    # Needed and got.
    C("swing", 0.975, r"swing of [PTD](?: points)? (?:would have|was all|could have|might have)[^.;:NPDT]{0,60},? (?:and|but) (?:[a-z]+ )?(?:[ABGR]|they|it) (?:[a-z]+ )?(?:managed|got|achieved|had|found|saw|enjoyed) (?:one of |X )?<PTD>", subject="none"),
    C("swing", 0.97, r"swings?,? (?:of P )?(?:and|but) (?:managed|got|achieved) <PTD>", subject="none"),
    C("swing", 0.985, r"needed a (?:{gap})?swing of [PTD](?: points)? (?:and|but) (?:[a-z]+ )?(?:managed|got|achieved|secured|came up with) (?:one of |X )?<PTDN>", subject="none"),
    *(C("swing_needed", weight, pattern, election=election) for pattern in _NEEDED for weight, election in ((0.99, "past"), (0.985, ""))),
    # Of other contests.
    C("none", 0.99, r"(?:national|average|uniform|nationwide|country-wide|mean|projected|predicted|expected|typical|notional national) swing (?:[a-z]+ ){0,3}?(?:from [from] )?(?:to [to] )?{be}<PTDN>", note="a swing of several contests"),
    C("none", 0.99, r"<PTDN>(?:[ -]point)? (?:national|average|uniform|nationwide|mean|projected|predicted) swing", note="a swing of several contests"),
    C("none", 0.988, r"(?:than|below|short of|off|beat(?:s|ing)?|beating|eclips(?:ed|ing)|behind|to|by|beyond) (?:the )?(?:record(?: swing)?|(?:all-time |post-war )record|swing) of <PTD>", note="a swing of another contest"),
    C("none", 0.988, r"(?:swing of <PTD>|<PTD>(?:[ -]point)? swing)(?: (?:[a-z-]+|[BGU]|to B)){0,4}? (?:in|at) (?:the )?U\b", note="a swing of another contest"),
)
