"""Cues of leads and margins in further words: who closed to within so many, finished in somebody's wake, won by so little of
the poll. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.votes import SUBJECT

_FINISHED = r"(?:finished|finishes|finishing|ended|ending|ends|came|comes|coming|trailed|trailing|trailed in|limped|rolled|was|were|wound)(?: (?:up|in|home))?"
_ASIDE = r"(?:,[^.;:ANPDT]{0,60},)?"
_POLLED = r"(?:polled|polling|had|has|having|with|on|got|getting|took|taking|won|winning|secured|securing|scored|scoring|drew|amassed|received|attracted|tallied|racked up|piled up|collected)"
_STOP = r"(?=[.,;:)!]|$| -| and\b| but\b| in the end\b| when\b| at\b)"
_LEAVES = r"(?:leaving|leaves|left|puts?|putting)"
_BEHIND = r"(?:in arrears|adrift|behind|back|down|off the pace|in (?:G|the) (?:wake|dust))"
# Two that ended close together, whoever they were.
_THE_TWO = r"(?:(?:the |these |those )?(?:N|two|pair|rivals|candidates|parties|contenders|sides|camps|front-?runners)(?: (?:parties|candidates|rivals|sides|main parties|front-?runners|contenders))?|G|the (?:top|leading|main|first) N(?: [a-z]+)?)"
# "of one another", once "within" is left out.
EACH_OTHER = r"(?:of|from) (?:each other|X|one another)"
# Of the poll, in per cent: hardly a share where somebody won by it.
_OF_POLL = r" of (?:the |all |all the )*(?:valid )?(?:vote|votes|poll|ballots|votes cast|votes counted|total)\b(?! (?:to|against|compared))"

LEADS: tuple[C, ...] = (
    C("lead", 0.985, r"[who][^.;:PDT]{0,50}? (?:beat|beats|defeated|pipped|edged(?: out)?|saw off|outpolled|outscored|nosed out) (?:the )?(?:[a-z-]+ ){0,3}[vs](?:(?: and|,) (?:the )?[ABRU]){0,2}, by <N>{v}(?! (?:points?|per cent|to N))(?!-N)"),
    C("lead", 0.955, SUBJECT + rf"{_ASIDE} {_FINISHED} <N>{{v}} in (?:[vs]'s?|G) (?:wake|slipstream|rear-view mirror|dust)\b", make="behind"),
    C("lead", 0.955, rf"[who]{_ASIDE} {_FINISHED} <N>{{v}} (?:behind|adrift|back|down|short|off the pace) (?:on|with) N\b", make="behind"),
    C("lead", 0.955, r"[who]'s? N(?: votes)? (?:left|leaves|leaving|put|puts|placed) (?:G|the [a-z]+) <N>{v} (?:away|short|adrift|behind|shy|back|down)" + _STOP, make="behind"),
    C("lead", 0.945, SUBJECT + rf"{_ASIDE},? (?:[a-z]+ ){{0,8}}?(?:closed|closes|closing|crept|creeps|creeping|pulled|pulling|moved up|edged up|clawed (?:G|back|its way|his way|her way)(?: back)?) (?:up |back |in )?to <N>{{v}}(?: of (?:G|victory|winning|[vs]))?" + _STOP, make="behind", note="within"),
    # "leaving Conservative Simon Oakes 3,354 in arrears": whom somebody left behind, or a party the seat's runner-up.
    C("lead", 0.965, rf"[who](?: \([^()]*\))?{_ASIDE}[^.;:ABRU]{{0,80}}?,? {_LEAVES} (?:the )?(?:B(?:'s)? )?(?P<vs>[ABRU]){_ASIDE} <N>{{v}} {_BEHIND}" + _STOP, make="ahead"),
    C("lead", 0.68, rf"{_LEAVES} (?:the )?(?:B(?:'s)? )?(?P<who>[ABRU]){_ASIDE} <N>{{v}} {_BEHIND}" + _STOP, make="behind"),
    # "5,000 clear in Northam, and Bob Baker with 3,354 in Marlbridge": a list of majorities goes on.
    C("majority", 0.985, r"N{v} (?:clear|ahead|in front|to the good|to spare|up) in [CU],? and (?:the )?[who](?:,[^.;:NPDT]{0,80},)? (?:with|by|on) <N>{v} in C\b"),
    C("majority", 0.965, r"[who]'s (?:lead|advantage|cushion|edge) (?:in|at) C {be}(?:no (?:more|less) than |all of )?<N>{v}(?! (?:over|of)\b)"),
    # Whoever polled so many and was that far ahead.
    C("lead", 0.965, rf"[who]{_ASIDE} (?:[^.;:NPDTA]{{0,70}},? )?{_POLLED} N(?: votes)?(?:,? [^.;:NPDTAB]{{0,90}})?,? (?:and |to )*(?:finish|finished|finishing|end up|ended up|ending up|come home|coming home|coming in|putting G|which puts? G|leaving G|and was|stand|be) <N>{{v}} (?:clear|ahead|in front) of (?:the )?[vs]", make="ahead"),
    # "the seat turns on a single ballot"
    C("majority", 0.95, r"(?:turn(?:s|ed|ing)?|hing(?:es|ed|ing)|hung|hangs|hanging|rest(?:s|ed|ing)?|depend(?:s|ed|ing)?|hangs by|decided|settled) (?:on|upon|by) (?:just |only |a )?<N>(?: (?:votes?|ballots?|ballot papers?|crosses?|cross|papers?))\b", subject="none"),
    C("majority", 0.93, r"^<N>(?: (?:votes?|ballots?|cross|crosses))?: (?:the )?[ABRU] (?:clings?|hangs?|holds?|scrapes?|squeaks?|survives?|edges?|sneaks?|squeezes?|wins?|keeps?|takes?|pips?)\b", subject="none"),
    # In points, and in per cent of the poll.
    C("margin_points", 0.95, rf"{_THE_TWO} (?:[a-z]+ )?(?:ended|ended up|finished|came|were|came in|stood|are) <TPD>(?:[ -]points?)? {EACH_OTHER}", subject="none"),
    C("majority", 0.95, rf"{_THE_TWO} (?:[a-z]+ )?(?:ended|ended up|finished|came|were|came in|stood|are) <N>{{v}} {EACH_OTHER}", subject="none"),
    C("margin_points", 0.95, r"(?:won|wins|winning|held on|home|prevailed|triumphed|survived|victory|win|triumph|lost|beaten|defeated)(?: [a-z]+| C| G){0,3},? by <P>" + _OF_POLL, subject="none"),
    C("margin_points", 0.95, r"(?:outcome|result|margin|finish|race|contest|vote|fight|election)s? (?:as|so|this|that) (?:tight|close|narrow|slender|thin)(?: as (?:this|that|X|these)(?: one)?)?(?:,| -|:| \() ?<PT>(?! to\b)", subject="none"),
    C("margin_points", 0.95, r"(?<!\bbetween [^.;:]{0,90})(?<!\bfrom [^.;:]{0,60})(?:daylight|clear water|breathing space|gap|gulf|chasm|canyon|margin|spread) of <TP>(?! (?:between|over|from|ahead|behind|in (?:the )?(?:polls|turnout))\b)" + _STOP, subject="none"),
    C("margin_points", 0.955, r"(?:closest|tightest|narrowest|nearest|slimmest) (?:contest|race|result|finish|seat|ward|division|call|thing|margin)(?: of (?:all|the (?:night|day|lot)))?(?::| was| -| came) (?:in )?C,? (?:at|by|with|on) <TP>", subject="none"),
    # "has 4,463 in hand, or 10.2 points"
    C("margin_points", 0.96, r"\b(?:the|his|her|their|its|G) (?:defence|buffer|cushion) (?:was|is|of) N{v},? or <T>", election="past", subject="none"),
    C("majority", 0.93, r"\b(?:the|his|her|their|its|G) (?:defence|buffer|cushion) (?:was|is) <N>{v}(?=,? or T)", election="past", subject="none"),
    C("share", 0.955, r"N{v}(?: (?:in hand|to spare|clear|ahead|in it|in front|up))?(?:,|;| -| \()? (?:or|that is|that's|which is|which was|G is|equal to|equivalent to|equating to|amounting to|worth|making G|a gap of|a margin of) (?:just |only |some )?<T>", subject="same"),
)
