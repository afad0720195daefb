"""Cues: short patterns on the shorthand of a sentence that tell what a number is about, and how they are compiled.

A cue is one line of a table: measure, weight, pattern, and what else it tells. In patterns
    <ND>     is the number in question, of one of these kinds (letters of the shorthand)
    [who]    is whose figure it is, [vs] against whom, [to] and [from] the ends of a swing, [whos] a list of names
    {name}   is one of the pieces in PIECES
    all else is a regular expression on lower-case text in which capitals stand for names and numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from factcheck.claims.needs import Needs, OneOf
from factcheck.patterns import compiled

BE = r"(?:(?:is|was|are|were|be|being|been|came (?:in|out|to)(?: at)?|stands|stood|finished (?:up )?at|ended (?:up )?at|reached|remained|put at|totalled|hit|as|at|of|:|-|now|to) )*"

# Verbs that with "up" mean having or ending with so many: "picked up 2,544" is no rise.
_WITH_UP = ("pick", "picked", "picking", "rack", "racked", "racking", "pile", "piled", "piling", "scoop", "scooped", "scooping", "notch", "notched",
            "notching", "chalk", "chalked", "chalking", "end", "ended", "ending", "finish", "finished", "finishing", "rustle", "rustled", "rustling",
            "roll", "rolled", "rolling", "drum", "drummed", "drumming", "whip", "whipped", "hoover", "hoovered", "hoovering", "mop", "mopped", "mopping", "snap", "snapped",
            "clock", "clocked", "clocking", "rake", "raked", "sweep", "swept", "stack", "stacked", "gobble", "gobbled", "lap", "lapped", "scrape",
            "scraped", "scraping", "cook", "cooked", "dredge", "dredged", "wind", "wound", "run", "ran", "running", "muster", "mustered", "summon", "summoned",
            *(verb + ending for verb in ("gather", "lap", "hoover", "whipp", "round", "stor", "soak", "snapp", "mount", "fetch", "serv", "dish", "knock", "polish", "cash", "turn", "snuffl", "slurp", "wolf", "gulp", "munch", "soak", "vacuum") for ending in ("ed", "ing")), "won", "swept", "add", "adds", "lapped", "lapping", "come", "comes", "came", "coming")
_GATHERED = "".join(rf"(?<!\b{verb} up)" for verb in _WITH_UP)  # behind "up": only there so many have to be ruled out

PIECES: dict[str, str] = {
    "be": BE,
    "is": r"(?:,|:| -| \()? " + BE,
    "v": r"(?:(?: (?:candidate|electorate|party|primary|first[ -]preference|popular|machine|evm|special|ordinary))?[ -](?:votes?|crosses))?",
    "isn": r"(?: -|:)? " + BE,
    "got": r"(?:(?:had |has |have |having |could |did |would )?(?:muster|manage|poll|attract|gather|scrape(?:d)?(?: (?:together|up))?|(?:rustl|drum|whip|hoover|mop|clock|rak|stack|dredg|conjur|summon|gobbl|lap|scoop|pick|rack|pil|notch|chalk|muster|roll)(?:e|ed|med|ped|ing|ming|ping)? up|sw(?:ept|eeping) up|r[au]n up|won over|winning over|won|wins|win|winning|took|takes|take|taking|taken|got|gets|getting|gained|gaining|received|receiving|receives|secured|securing|polled|polling|"
    r"haul(?:ed|ing) in|swip(?:ed|ing)|snaffl(?:ed|ing)|trouser(?:ed|ing)|nabb(?:ed|ing)|grabb(?:ed|ing)|reel(?:ed|ing) in|rop(?:ed|ing) in|lur(?:ed|ing)|garnered|garnering|managed|managing|scored|collected|collecting|attracted|attracting|bagged|bagging|scooped(?: up)?|piled up|piling up|racked up|racking up|picked up|picking up|notched up|"
    r"amassed|amassing|chalked up|captured|claimed|claiming|drew|drawing|earned|mustered|mustering|registered|recorded|achieved|achieving|netted|landed|commanded|pulled in|gathered(?: (?:in|up))?|gathering(?: (?:in|up))?|tallied|"
    r"obtain(?:ed|s|ing)?|accumulat(?:ed?|es|ing)|banked|banking|pocketed|pocketing|log(?:ged|ging)|post(?:ed|ing)|harvest(?:ed|ing)|reap(?:ed|ing)|glean(?:ed|ing)|procur(?:ed|ing)|"
    r"attain(?:ed|ing)|total(?:led|ling|ed)|rak(?:ed|ing) in|(?:brought|bringing|took|taking|drew|drawing|turned|turning) in|cobbl(?:ed|ing) together|notch(?:ed|ing)|persuad(?:ed|ing)|convinc(?:ed|ing)|tempt(?:ed|ing)|entic(?:ed|ing)|"
    r"(?:walk(?:ed|ing)|made|making) (?:away|off) with|(?:made|making|make) do with|settl(?:ed|ing) (?:for|on|at)|chipp(?:ed|ing) in with|peak(?:ed|ing) (?:at|on)|topp(?:ed|ing) out (?:at|on)|land(?:ed|ing) on|stall(?:ed|ing) (?:at|on)|(?:wound|winding) up with|"
    r"(?:survived|clung on|hung on|held on|triumphed|prevailed) with|(?:swept|stormed|sailed|cruised|coasted|scraped|squeaked|squeezed|edged|romped|strolled|breezed) (?:in|home|through|back) with|(?:hover(?:ed|ing)|linger(?:ed|ing)|flatlin(?:ed|ing)) (?:on|at|around)|"
    r"(?:was|were|is|being) (?:(?:re-elected|returned|sent back|elected)(?: (?:in|for) C)? (?:with|on)|given|handed)|(?:managed|managing) to (?:get|attract|win|poll|secure|gather|muster)|"
    r"accounted for|held|kept|had|has|have|having|(?:are |is |was |were |been )?left with|(?<!along )(?<!together )with|(?<!put )(?<!piled )(?<!added )(?<!tacked )on|were on|was on|is on|sits on|sat on|stood (?:at|on)|stands (?:at|on)|"
    r"(?:finished|finishing|ended|ending|came(?: in)?|comes(?: in)?|coming(?: in)?|finishes|(?:ran|runs|running|crept|sneaked|straggled|crawled|staggered|stumbled|trudged|romped|trooped|ambled|rolled|clocked|weighed|bowed)(?: in| home| out)?|trailed|trails|trailing|followed|was|is|limped (?:in|home)|placed|languished|closed)(?: up)?(?: (?:\w+|O)){0,4}? (?:on|with|at)|"
    r"topped the poll (?:on|with)|(?:won|took|held|kept|retained|gained|captured) (?:it|the seat|C|the ward|the division|the contest) (?:on|with)|was elected (?:on|with)|is elected (?:on|with)|elected with|"
    r"brought up the rear (?:on|with)|slumped to|fell to|rose to|slid to|dropped to|sank to|crept to|climbed to|tumbled to|crashed to|plunged to|dipped to|shrank to|grew to|jumped to|soared to|surged to|collapsed to|down to|up to|reduced to|came away with|kept its|keeps its|(?:kept|keeps|held|retained|defended|hung on to) (?:G|its|their)|slipped to|slips to|stayed (?:on|at)|stays (?:on|at)|"
    r"remained (?:on|at)|remains (?:on|at)|held steady (?:on|at)|unchanged (?:on|at)|retreated to|advanced to|went up to|went down to|dwindled to|halved to|doubled to|trebled to|shot up to|subsided to) )",
    "nv": r"(?:[ -](?:votes?|crosses))?(?!,? (?:votes? )?(?:more|fewer|less|ahead|clear|short|behind|adrift|back|smaller|bigger|larger|lower|higher)\b)",
    "of_vote": r"(?: (?:share )?of (?:the |all |all the |those |total |valid )*(?:valid )?(?:whole(?! of)|vote|votes|poll|ballots?|votes cast|ballots cast|electors|voters|those voting|those cast|those counted|those who voted|who voted|first preferences)\b)",
    "share": r"(?:(?:vote[- ]?share|share of (?:the )?(?:vote|poll|votes)|share|percentage|vote)\b)",
    "up": r"(?:(?:(?:is|was|were|are|went|going|edged|moved|nudged|inched|shot) )?(?:up" + _GATHERED + r"|rose|rises?|climbs|jumps|leaps|soars|surges|grows|increases|improves|advances|swells|rising|risen|increased|increasing|increase|grew|grown|growing|climbed|climbing|swollen|fattened|jumped|jumping|surged|surging|leapt|soared|"
    r"advanced|advancing|added|adding|gained|gaining|improved|improving|swelled|rocketed|edged up|crept up|put on|ticked up|boosted|puts on|putting on|better|higher|expanded|widened|lengthened)(?: in)?)",
    "down": r"(?:(?:(?:is|was|were|are|went|going|edged|moved|nudged|inched) )?(?:down|fell|falling|falls?|fallen|drops|declines|slips|slumps|slides|plunges|tumbles|crashes|collapses|dips|shrinks|sinks|dwindles|plummets|sheds|dives|recedes|crumbles|dropped|dropping|drop|decreased|declined|declining|slipped|slipping|slumped|slumping|slid|sliding|"
    r"plunged|plunging|tumbled|tumbling|crashed|crashing|collapsed|collapsing|mislaid|mislaying|surrendered|surrendering|lost(?! by)|losing(?! by)|shed|shedding|dipped|dipping|shrank|shrunk|shrinking|sank|sunk(?! by)|cut|reduced|slashed|eroded|narrowed|dwindled|lower|worse|plummeted|"
    r"plummeting|dived|nosedived|receded|trimmed|pared|whittled|slimmed|thinned|crumbled|evaporated|withered|caved in|cratered|imploded|tanked|subsided|ebbed|fewer|less))",
    "overturn": r"(?:overturn(?:ed|ing|s)?|overc(?:ame|oming|ome)|wip(?:ed|ing|es) out|demolish(?:ed|ing)|overhaul(?:ed|ing)|overwhelm(?:ed|ing)|defend(?:ed|ing|s)|eras(?:ed|ing)|obliterat(?:ed|ing)|sw(?:ept|eeping) (?:away|aside)|"
    r"convert(?:ed|ing|s)?|turn(?:ed|ing|s)?|swap(?:ped|ping)?|destroy(?:ed|ing)|eliminat(?:ed|ing)|revers(?:ed|ing)|cancell(?:ed|ing)|bur(?:ied|ying)|squander(?:ed|ing)|los(?:t|ing)|inherit(?:ed|ing)|relinquish(?:ed|ing)|surrender(?:ed|ing)|forfeit(?:ed|ing)|shatter(?:ed|ing)|dissolv(?:ed|ing)|blew|vaporis(?:ed|ing))",
    "maj": r"(?:majority|plurality|maj|winning margin|margin of victory|victory margin|cushion|margin)",
    "gap": r"(?:[a-z'-]+,? ){0,3}",
    "gapx": r"(?:(?:[a-z'-]+|[ABCGRU](?:'s)?|E|Z|Y),? ){0,6}",
    "gap6": r"(?:[a-z'-]+,? ){0,6}",
    "people": r"(?:people|voters|electors|residents|constituents|citizens|locals|of them|men and women|supporters|folk)",
    "backed": r"(?:(?:to )?(?:back|support|favour|elect)(?:s|ed|ing)?|(?:trust|want|prefer|pick)(?:r?ed|s)?|(?:choose|endorse)[ds]?|(?:to )?vote(?:d|(?<!\b(?:of|the|all|valid|total) vote)s?)(?: for)?|voting(?: for)?|chose|choosing|"
    r"(?:plump|opt)(?:s|ed)? for|plonked for|go(?:es)? for|went(?: (?:for|to|with|out for|into [a-z]+ for)|(?= B\b))|side[ds]? with|got behind|fell in behind|turn(?:s|ed)? to|(?:swung|came|came out|turned out) behind|"
    r"rall(?:y|ies|ied) (?:to|behind)|(?:stick|sticks|stuck|stays?|stayed|remain(?:s|ed)?|kept faith|keeps? faith) (?:with|by|(?:loyal|true|faithful) to)|st(?:ood|ands?) by|said yes to|turned out for|came down for|threw in G lot with|"
    r"(?:(?:were|was) )?(?:won|taken|secured) by|(?:was |were )?(?:cast for|given to)|(?:was|were) for|mark(?:ed)? (?:(?:their|G|a) )?(?:papers?|ballots?|crosses|cross) for|"
    r"(?:g[ai]ve|len[td]|hand(?:ed)?|pledged?) (?:(?:their|its|G|a) )?(?:[a-z]+ )?(?:votes?|support|backing|cross(?:es)?|ballots?|trust|blessing) to|"
    r"cast (?:(?:their|G|a) )?(?:votes?|ballots?) for|(?:put|marked|placed|pencilled|scrawled) (?:(?:an?|their|G|the) )?(?:cross(?:es)?|x|mark|tick) (?:in the box of|next to|beside|against|by|alongside|for)(?: the names? of)?)",
    "papers": r"(?:(?:ballot )?papers|ballots|votes|voting papers|ballot paper|ballot|vote)",
    "spoilt": r"(?:spoilt|spoiled|rejected|invalid|void|disallowed|spoil|doubtful|informal|unmarked|blank)",
    "cands": r"(?:candidates|wannabes|hopefuls|names|contenders|contestants|runners|challengers|rivals|opponents|would-be (?:mps|councillors)|aspirants|nominees)",
    "deposit": r"(?:deposits?)",
}


@dataclass(frozen=True)
class Cue:
    """One line of the table.

    measure   a measure of the design, "=" for that of the number before, or "none" (then `note` is why it is no claim)
    weight    0..1
    election  "" as the context has it, "this", "past" (the contest before), "other" (an election that is not given)
    sign      +1 up, -1 down, 0 no direction
    make      how the formula is built where that is not the measure's own way
    subject   "winner", "runner-up", "none" (a figure of the contest), "same" (as the number before), "yes" and "no" (the answer, where the
              contest has one), or "" (see context)
    """

    measure: str
    weight: float
    pattern: str
    election: str = ""
    sign: int = 0
    make: str = ""
    subject: str = ""
    note: str = ""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern; the number in question is group `n`. A group that occurs again has a mark behind its
        name, since a name can be given once."""
        return compiled(_numbered(expand(self.pattern)), quick=False)

    @cached_property
    def groups(self) -> tuple[tuple[int, str], ...]:
        """The number of each group with a name, and the name without its mark."""
        return tuple((number, name.partition("__")[0]) for name, number in self.regex.groupindex.items())

    @cached_property
    def needs(self) -> tuple[OneOf, ...]:
        """Words that the pattern cannot match without: of each set, one must stand in the sentence."""
        return needs_of(self.pattern)


def needs_of(pattern: str) -> tuple[OneOf, ...]:
    """Words and letters that a pattern of a table, before it is expanded, cannot match without."""
    return _NEEDS.of(_with_pronouns(pattern))


# What may stand before a name without changing whose it is.
_DETERMINERS = r"(?:(?:the|a|an|its|their|his|her|our|my|your|former|sitting|incumbent|outgoing|defending|veteran|fellow|local|defeated|victorious|the party's|O[ -]placed?) )*"


# Who or what of a party acts in its name: "the Labour candidate", "the DUP machine", "Reform's man".
_OF_PARTY = (r"(?:(?<=B)(?:(?:'s)? (?:candidate|challenger|contender|hopeful|nominee|standard-bearer|machine|camp|operation|outfit)|"
             r" (?:opponent|rival|opposition|party|man|woman)|'s (?:man|woman))\b(?!'s)(?! [ABU]))?")


def expand(pattern: str) -> str:
    """The regular expression behind a pattern of the table."""
    pattern = pattern.replace(" {be}", "{is}")
    for name, piece in PIECES.items():
        pattern = pattern.replace("{" + name + "}", piece)
    pattern = pattern.replace("[k]", "(?P<k>N)")
    pattern = _with_pronouns(pattern)
    head, mark, tail = pattern.partition("<")
    # Behind the number a possessive pronoun is nobody's name: "40% for her predecessor".
    pattern = head + mark + tail.replace("[who]", _DETERMINERS + r"(?P<who>[ABRU])")
    # A name that opens a pattern needs none of its determiners, and is found at once without them.
    pattern = re.sub(r"^\[(who|vs|to|from)\]", r"(?P<\1>[ABRGU])", pattern)
    pattern = re.sub(r"^\(\?P<who>\[ABRGU\]\)|\[who\]", lambda found: found[0] + _OF_PARTY, pattern)
    pattern = re.sub(r"<([A-Z]+)>", r"(?P<n>[+-]?[\1])", pattern)
    pattern = pattern.replace("[whos]", r"(?P<whos>[ABGRU](?: \([^()]{1,24}\))?(?:(?:,| and|, and|,? &) (?:the )?[ABRU](?: \([^()]{1,24}\))?)+)")
    pattern = re.sub(r"\[(who|vs|to|from)\]", _DETERMINERS + r"(?P<\1>[ABRGU])", pattern)
    if not pattern.startswith(("\\b", "^", "(?:^", "(?<", "[,(")):
        pattern = r"(?:(?<![\w'-])|(?=[,;:]))" + pattern
    return pattern


def _with_pronouns(pattern: str) -> str:
    """Where "her" and "them" are words of a pattern, the letter of a pronoun may stand."""
    pattern = re.sub(r"\bthem\b", "(?:them|G)", pattern)
    return (pattern.replace("her |", "her |G |").replace("|her|", "|her|G|").replace("|her)", "|her|G)")
            .replace("other |G |", "other |"))


_NAMES = "ABRGU"
_NEEDS = Needs({name: _with_pronouns(piece) for name, piece in PIECES.items()},
               {**dict.fromkeys(("who", "vs", "to", "from", "whos"), _NAMES), "k": "N"})


def _numbered(regex: str) -> str:
    """Every name of a group once: the second `who` is `who__2`."""
    seen: Counter[str] = Counter()

    def named(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return f"(?P<{match[1]}__{seen[match[1]]}>" if seen[match[1]] > 1 else match[0]

    return re.sub(r"\(\?P<(\w+)>", named, regex)
