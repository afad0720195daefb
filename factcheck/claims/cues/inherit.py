"""Cues of figures that go on from the number before, pairs and lists. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

# Joins the figures of a list: "9,120, 8,455 and 2,100".
_JOIN = r"(?:,| and|, and| &)"
# Where the figure stands in the list: first, second, third, last. (A pattern matches once from each place of the text.)
_IN_LIST = (
    ("", rf"(?:{_JOIN} [NPDT])+"),
    (rf"[NPDT]{_JOIN} ", rf"(?:{_JOIN} [NPDT])+"),
    (rf"[NPDT]{_JOIN} [NPDT]{_JOIN} ", rf"(?:{_JOIN} [NPDT])+"),
    (rf"(?:[NPDT]{_JOIN} )+", ""),
)
# Figures that are no level: "Archer and Carter were 665 and 282 up on the leading Tory".
_NO_GAP = r"(?! (?:votes? |points? )?(?:up on|down on|ahead|behind|clear|adrift|short|shy|more|fewer|better|worse|off|away|in front)\b)"
# How a figure of the election before is put beside the one of this.
_AGAINST = (
    r"(?:(?:which |that )?compare[sd] (?:with|to)|(?:as )?against|as opposed to|up from|down from|up on|down on|versus|rather than|instead of|from|higher than|lower than|below|above|not|"
    r"(?:a far cry|a long way|some way|some distance|miles|a world away|well|way) (?:from|down from|down on|down on|short of|off|below|adrift of|behind|up on|up from|above|ahead of))"
)
_OUTDOES = (
    r"(?:exceed(?:s|ed|ing)?|beat(?:s|ing)?|top(?:s|ped|ping)?|dwarf(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outstrip(?:s|ped|ping)?|eclips(?:es?|ed|ing)|"
    r"better(?:s|ed|ing)?|trump(?:s|ed|ing)?|outshin(?:es?|ing)|outdid|outdo(?:es|ing)?|overtak(?:es?|ing)|overtook|match(?:es|ed|ing)?|equal(?:s|led)?|"
    r"shad(?:es?|ed|ing)|(?:no match|too much|more than enough|enough) for|ahead of|short of|(?:bigger|higher|larger|smaller|lower|better|worse|slimmer|fatter) than)"
)
_GOT = r"(?:managed|got|won|polled|took|taken|received|secured|had|held|achieved|recorded|attracted|mustered|scored|picked up|enjoyed|gathered|piled up|amassed|racked up|registered|garnered)"

_BEAT = r"(?:beat|beats|beating|pipped|pipping|edged(?: out)?|defeated|defeating|saw off|outpolled|trounced|held off|fended off|bested)"
_WON_BY = r"(?:won|wins|winning|prevailed|triumphed|edged (?:it|G|home)|came out on top|(?:took|held|carried|nicked|shaded|carries) (?:it|G|C|the (?:seat|ward|contest|day|vote))|voted)(?: in C| here)?"
_WENT_PAST = r"(?:overtook|leapfrogged|overhauled|outpolled|saw off|finished ahead of|crept past|edged past|nudged past|slipped past|surged past)"
_OR_SO = r"(?:,? or P,?| \(P\)|,? P,)?"  # a share beside a figure of votes
_NO_SPLIT = "".join(rf"(?<!\b{word} )" for word in ("broke", "split", "went", "voted", "breaks", "divided", "tilted", "leaned", "swung", "by", "of"))
_MARGIN = r",? (?:by |with )?(?:(?:a |the )?(?:margin|vote|count|score|tally) of )?"
_NOT_ALL = "".join(rf"(?<!\b{word} )" for word in ("region", "country", "nation", "province", "state", "uk", "britain"))  # of which the seat is a part
_PLACE_WENT = (r"(?:went|goes|voted|votes|broke|swung|came out|turned out|opted|plumped|leaned|sided|stuck|stayed)(?: [a-z]+ly)? (?:for|to|with) (?:the )?[who](?: for [a-z]+)?|"
               r"(?:backed|backs|favou?red|favou?rs|chose|preferred|picked|supported)(?: [a-z]+ly)? (?:the )?[who]")
_WON_PLACE = (r"[who] (?:[a-z]+ly )?(?:won|wins|carried|carries|took|takes|led|leads|swept|captured|claimed|held)(?: in| at)? (?:(?:the |both )?(?:[a-z]+|U|C)(?:[- ](?:[a-z]+|U)){0,3})"
              r"(?:,? by N(?: votes)?)?")
_SPLIT = r"(?:split|splits|divided|broke|breaks|came down)"

# "Fell back by 900 votes to 2,100" is no result of two.
_UNMOVED = "".join(rf"(?<!\b{verb} )(?<!\b{verb} back )(?<!\b{verb} away )" for verb in (
    "fell", "fall", "falling", "rose", "rise", "down", "up", "dropped", "slipped", "slid", "sank", "tumbled", "slumped", "grew", "climbed", "shrank", "declined", "increased",
    "cut", "reduced", "dwindled", "retreated", "advanced", "drifted", "eased", "plunged", "crashed", "jumped", "contracted", "vote", "total", "tally", "support",
))

# What a bare list of figures may be of that is nobody's.
_NO_LIST = r"\b(?:turnout\w*|swings?|majorit\w*|margins?|leads?|rejected|spoil\w*|electorate|electors|registered|wards?|seats?|divisions?|constituencies|areas|up|down|rose|fell|from|by|between|years?|points?|polls?|survey|councillors?|mps)\b"

INHERIT: tuple[C, ...] = (
    # The same measure, somebody else's: "Labour took 45 per cent and the Tories 42".
    C("=", 0.90, r"[NPDT](?: votes| cent)?[^.;:NPDT]{0,40}?(?:,|;| and|, and| -|, while| while| but) (?:the )?[who],?(?: (?!(?:to|another|short|missed|further|extra|who|which)\b|need|want|lack|requir)[a-z-]+){0,3}? (?:on |with |at |\()?(?<!\bG finished )(?<!\bG ended )(?<!\bG was )(?<!\bG was the )(?<!\bG is the )<NPDT>(?! [ABR](?:'s?)?(?: [a-z]+)? (?:who|that|which)\b)(?! ?\((?:up|down|plus|minus|[+-]))(?! (?:votes |points )?(?:short|shy|adrift) of\b)"),
    C("=", 0.91, r"(?:^|, |; |\band |\bthen )C \(<PDN>\)"),
    C("=", 0.94, r"[NPDT](?: votes| points)?[^.;:NPDT]{0,40}?(?:,|;| and|, and| -|, while| while| but) (?:the )?[who](?:'s?)? (?:[a-z-]+ ){0,3}?from <NPDT>(?: (?:in Y|E))? to [NPDT]", election="past"),
    C("=", 0.90, r"[NPDT](?: votes)?(?:,| to|,? against| compared (?:with|to)|, and| and) (?:the )?<NPDT> (?:for|by|from|to) [who](?! and\b)"),
    C("=", 0.955, r"(?:polled|got|won|took|secured|bagged|garnered|received|had|with|on) [NPDT](?: votes)?,? (?:against|to|as against|compared (?:with|to)) (?:the )?<NPDT>(?: votes)? (?:for|by|polled by|of|won by) [who](?!(?:'s?)?(?: [a-z]+){0,3} (?:E|in Y|Y)\b)"),
    C("=", 0.94, r"^[^NPDT]*[NPDT] (?:[a-z]+ ){1,4}(?:was|were|is|are|had been) [a-z]+ed,? (?:to|against|as against|compared (?:with|to)|up from|down from|after) (?:the )?<NPDT>(?: votes)? (?:E|in Y|at the E)", subject="same", election="past", make="level_of_last"),
    C("=", 0.94, r"[NPDT](?: votes| points)?,? (?:to|against|compared (?:with|to)|versus|v) [who]'s? <NPDT>"),
    # "was given 443 and Eamonn Fitzpatrick, standing as an Independent, 334"
    C("=", 0.93, r"[NPDT](?: votes| points)?(?:,|;| and|, and|,? while) (?:[a-z-]+ ){0,3}?[who], (?:[a-z]+ing|for|of|an?|the) [^,.;:NPDTAC]{2,50}, <NPDT>(?=[.,;)]|$| and\b| votes)"),
    C("=", 0.97, r"[NPDT][^.;:NPDT]{0,30}?(?:,|;| and|, and|, while| while) (?:the )?[who](?:'s?)? by <NPDT>"),
    C("=", 0.96, r"[NPDT](?! (?:more|fewer|less|higher|lower)\b)[^.;:NPDT]{0,40}? " + _OUTDOES + r" (?:the )?[who]'s? <NPDT>"),
    C("=", 0.96, r"[NPDT](?: votes| points)?[^.;:NPDT]{0,40}?(?:,|;| and|, and| -|,? while|,? but) (?:the )?[who]'s? <NPDT>(?! (?:was|were|is|are) (?:[a-z]+ )?(?:{up}|{down}|better|worse|higher|lower)\b)"),
    C("=", 0.945, r"[NPDT](?: votes| points)?[^.;:NPDT]{0,20}?,? (?:where(?:as)?|while|and|but|against|compared (?:with|to)) C's (?:is|was|stands at|stood at|came to) <NPDT>(?! (?:more|fewer|less|higher|lower))", subject="none"),
    C("=", 0.95, r"[NPDT](?: (?:points?|votes?|people|electors|voters|papers|ballots|{cands}))? (?:in|at) C,?(?: and| but)? <NPDT>(?: points?)? (?:in|at) C"),
    # "The majority is 665; it used to be 3,000."
    C("=", 0.96, r"[NPDT](?: votes| points)?[^.;:NPDT]{0,40}?(?:,|;|:| and| -|,? where|,? when| \() ?(?:once |before |formerly |previously )?(?:G|it|that) (?:used to be|(?:had )?(?:once|previously|formerly) (?:been|stood at|was)|had been|once was) "
      r"(?:just |only |as (?:much|many|high|low) as )?<NPDT>", election="past", subject="same", make="level_of_last"),
    # "The majority is 665. Mr Baker's had been 3,000."
    C("=", 0.955, r"(?:^|[.;:,] |- |\band |\bbut |\bwhile |\bwhere )(?:even |as for )?[who]'s (?:own )?(?:(?:old|last|previous|former) (?:one )?)?(?:had (?:once |previously |only |just )?(?:been|stood at|reached|come to)|used to be|(?:once|previously|formerly) (?:was|stood at)) "
      r"(?:just |only |a mere |as (?:much|many|high|low) as )*<NPD>(?=[.,;:)]|$| -| (?:in Y|E|and|but|when|back)\b)", election="past"),
    # The same measure and owner at the election before: "50.2 per cent, compared with 73.4 in 2019".
    C("=", 0.95, r"[NPDT](?: votes)? ?[(\[](?:was|were|had been|previously|before|formerly)(?: on| at|:)? <NPDT>[)\]]", election="past", subject="same", make="level_of_last"),
    C("=", 0.95, r"\b(?:to|at|on) [PD] from (?:just |only |a )*<NPD>(?=[.,;)]|$| in Y| E)", election="past", subject="same", make="level_of_last"),
    C("=", 0.93, rf"(?<!\bto N, or )(?<!\bto N or )[NPDT](?: votes| points| turnout|{{of_vote}}| (?:turned out|took part|voted))?,? {_AGAINST} (?:just |the |a |an |some )*(?:{{gap}})?<NPDT>(?! [a-z]+ (?:more|fewer))", election="past", subject="same", make="level_of_last"),
    C("=", 0.965, rf"[NPDT](?: votes| points)?,? (?:[a-z]+ ){{0,2}}?{_AGAINST} (?:just |the |a |an |some )*<NPDT>(?: votes| points)? (?:for|by|to|won by|polled by) [who](?:'s [a-z]+)?,? (?:E|in Y|at E)\b", election="past", make="ahead"),
    C("=", 0.95, rf"[NPDT](?: votes| points)?,? (?:[a-z]+ ){{0,2}}?{_AGAINST} (?:just |the |a |an |some )*<NPDT>(?: votes)? (?:that )?(?:G|it|they|the party|[ABR]) (?:had )?{_GOT} (?:in Y|E)", election="past", subject="same", make="level_of_last"),
    C("=", 0.95, rf"[NPDT](?: votes)?,? (?:having (?:been|had|stood at|{_GOT})|after (?:polling|winning|taking|getting|securing|receiving|scoring)|(?:G|it|they|the party) (?:was|were|had been|stood at|(?:had )?{_GOT})) <NPDT>(?: votes)? (?:in Y|E)", election="past", subject="same", make="level_of_last"),
    C("=", 0.94, r"(?:^|[.;] )(?:that|this|it|G|which) (?:compare[sd]|is (?:up|down)|was (?:up|down)|had been|was) (?:with|to|from|against) (?:just |the |a )*<NPDT>(?! (?:to|more|fewer)\b)", election="past", subject="same", make="level_of_last"),
    C("=", 0.945, r"(?:^|[.;:,] |- )(?:but |and )?(?:(?:compare|contrast|set) (?:that|this|G|it) (?:with|to|against|beside)|compare) (?:the )?<NPDT>(?: votes)?(?: (?!for|to)[a-z]+){0,2} (?:E\b|(?:in|of|from|at|back in) Y)", election="past", subject="same", make="level_of_last"),
    C("=", 0.94, rf"[NPDT](?: votes)? ?[(\[](?:it|that|this|G) (?:was|were|had been|stood at|(?:had )?{_GOT}) <NPDT>[)\]]", election="past", subject="same", make="level_of_last"),
    C("=", 0.95, r"[NPDT](?: votes)? ?[(\[]<NPDT>(?: votes)? (?:in Y|E)[)\]]", election="past", subject="same", make="level_of_last"),
    C("=", 0.95, r"[NPDT](?: votes)? ?[(\[](?:(?:in )?Y|E)[:,]? <NPDT>[)\]]", election="past", subject="same", make="level_of_last"),
    C("=", 0.92, r"(?<![\w'-])(?<!\bended )(?<!\bending )(?<!\bwound )(?<!\bfinished )(?<!\bfinishing )(?<!\bmade )(?:lower|higher|better|worse|more|less|fewer|down|up|smaller|bigger|larger) (?:than|from|on) (?:the |its |their |his |her |last |a )*<NPD>", election="past", subject="same", make="level_of_last"),
    C("=", 0.95, r"(?:lost|mislaid|surrendered|forfeited|shed|kept|held|retained|defended) N of (?:the |its |their |her |G )?<N>", election="past", subject="same", make="level_of_last"),
    C("=", 0.93, r"(?:half|twice|double|than|below|above|on|to) (?:the )?<NPD> (?:of|in|at|from|recorded|seen|cast)? ?(?:E|in Y|Y)", election="past", subject="same", make="level_of_last"),
    C("=", 0.94, rf"(?:of|than|on|from|to) (?:the )?<NPD>(?: votes)? (?:that )?(?:G|it|they|he|she|the party) (?:had )?{_GOT}", election="past", subject="same", make="level_of_last"),
    C("=", 0.965, rf"[NPDT](?: votes| points?)?,?[^.;:NPDTEY]{{0,40}}? (?:of|than|on|from|to|half|double|twice|against) the <PDT> (?:that )?[who] (?:had )?{_GOT} (?:E|in Y)", election="past", make="ahead"),
    # "At the general election it was 62%", "It had been 59% in May 2010".
    C("=", 0.94, r"(?:^|[.;:,] |- )(?:but |and )?(?:E|(?:back )?in Y|at C in Y|(?:at|in) (?:the )?(?:[a-z]+ ){1,3}(?:E|of Y|in Y)|for comparison),? (?:it|G) (?:was|had been|stood at|touched|had reached|was put at|came (?:in|out) at) (?:just |only |a mere |nearly |about |around )*<PD>(?=[.,;)]|$| per| when)", election="past", subject="same", make="level_of_last"),
    C("=", 0.94, r"(?:^|[.;] |, (?:and|but) )G (?:was|had been|stood at|touched|had reached) (?:just |only |a mere |nearly |about |around )*<PD>,? (?:E\b|(?:back )?in (?:[a-z]+ )?Y|at E|at the (?:general )?election of Y|then\b|last time)", election="past", subject="same", make="level_of_last"),
    C("=", 0.95, r"^(?:and |but )?(?:in Y|E|the Y figure)(?::| -) <NPDT>(?: votes| points)?(?=[.;]? *$|[.;] )", election="past", subject="same", make="level_of_last"),
    C("=", 0.92, r"E <NPD>\b", election="past", subject="same", make="level_of_last"),
    # "2.6% where his predecessor had 12.6%"
    C("=", 0.95, rf"[NPDT](?:{{of_vote}}| votes)?[^.;:NPDT]{{0,20}}?,? (?:where|while|when|whereas|against|but|to|compared (?:with|to)) (?:G|the) (?:party's )?predecessor(?:'s|(?:,? A,?)?(?: as [^.;:NPDT]{{1,24}})?(?: had)?(?: {_GOT}| (?:was|stood) (?:on|at))) <NPDT>", election="past", subject="same", make="level_of_last"),
    # From then to now.
    C("=", 0.95, r"^(?:but |and )?(?:Z|this time|tonight|now|today),? (?:it|G|that) (?:was|is) <NPDT>(?: (?:out )?of (?:the )?N)?(?=[.,;!]|$)", subject="same", make="same_this"),
    C("=", 0.95, r"^(?:but |and )?(?:it|G|that|this) (?:is|was|stands at|stood at) (?:Z|now|today)(?: at)? (?:just |only )?<NPDT>(?=[.,;!]|$)", subject="same", make="same_this"),
    C("=", 0.93, r"[NPDT](?: votes)?[;,.] (?:and |but )?(?:it|G|that|this) (?:is|stands at|has (?:grown|risen|fallen|shrunk|swollen|climbed|dropped) to|runs to|comes to) (?:Z|now|today)(?: at)? <NPDT>(?=[.;,:)]|$| and\b| but\b| -)", subject="same", make="same_this"),
    C("=", 0.93, r"[NPDT](?: votes)?[^.;:NPDT]{0,40}[;,.] (?:and |but )?(?:Z|now|today),? (?:it|G|that|this|there) (?:is|are|were|was|stands at|had|has (?:grown|risen|fallen|shrunk|swollen|climbed|dropped) to|runs to) <NPDT>(?=[.;,:)]|$| and\b| but\b| -)", subject="same", make="same_this"),
    C("=", 0.91, r"(?:{down}|{up})(?: [a-z]+){0,2}? (?:by )?[NPDT] (?:points )?(?:from|on|against|compared (?:with|to)) (?:the |a )*<PDN>", election="past", subject="same", make="level_of_last"),
    C("=", 0.91, r"(?:{down}|{up})(?: [a-z]+){0,2}? (?:by )?[NPDT](?: points)? to <PDN>", subject="same", make="level_of_last"),
    C("share", 0.95, r"[who](?:'s?)?(?: {share})? (?:[a-z]+ ){0,2}?(?:{down}|{up}) (?:by )?[NTDP](?: points)?,? to <PD>"),
    C("=", 0.91, r"from [NPDT](?: votes)?(?: (?:in Y|E))? to <NPDT>", subject="same", make="same_this"),
    C("level", 0.90, r"(?:{down}|{up}|halved|doubled|trebled|went|squeezed|back) (?:from [NPDT] )?to <PDN>(?! (?:of the|seats|mps))"),
    C("level", 0.90, r"(?:{down}|{up}|halved|doubled|trebled|went|squeezed)[^.;NPDT]{0,20} from <PDN> to", election="past"),
    C("level", 0.90, r"(?:to reach|reaching|to stand at|taking (?:it|G) to|to finish on) <PDN>"),
    C("level", 0.90, r"and reached <PD>"),
    C("level", 0.93, r"[who](?:'s?)? (?:vote|share|votes)[^.;NPDT]{0,20} M from <NPD>", election="past"),
    C("level", 0.90, r"[,(] (?:from|up from|down from) <PDN>(?! to)", election="past"),
    # Lists: "A, B and C took 10, 9 and 8 respectively". The name whose place in the list the figure has.
    *(C("=", 0.90, rf"[whos] (?:[a-z]+ ){{0,6}}?{before}<NPDT>{after}{_NO_GAP}(?: respectively)?", make="respectively") for before, after in _IN_LIST),
    *(C("votes", 0.98, rf"[whos](?:[^.;NPDT]{{0,50}}?) {before}<N>{after}{_NO_GAP}(?: votes)?(?:,? respectively)?", make="respectively") for before, after in _IN_LIST),
    *(C("share", 0.98, rf"[whos](?:[^.;NPDT]{{0,50}}?) {before}<PD>{after}{_NO_GAP}(?:,? respectively)?", make="respectively") for before, after in _IN_LIST),
    *(C(measure, 0.975, rf"[whos](?: (?:both|each|all))?(?: (?:[a-z-]+)){{0,4}}?,?(?: (?:[a-z]+))? {{{way}}} (?:by )?{before}<{letters}>{after}(?: (?:percentage )?points?| votes)?,? respectively", make="respectively", sign=sign)
      for way, sign in (("down", -1), ("up", 1)) for measure, letters in (("share_change", "TPD"), ("votes_change", "N")) for before, after in _IN_LIST),
    # A bare list after those it is of, in their order or in that of the result: "in percentages that's 34.8, 32.8 and 32.4".
    *(C(measure, 0.86 if make == "in_order" else 0.85, rf"^(?![^.]*{_NO_LIST})[^ABRUNPDTOCEY;]{{0,100}}\b{word}\b[^ABRUNPDTOCEY;]{{0,50}}{before}<{letters}>{after}(?![^.;]{{0,30}}[ABRU])", make=make, subject="none")
      for measure, letters, word in (("share", "PD", r"(?:percent\w*|per cent|shares?|slices?|cake|pie|split|vote|terms|proportions?)"), ("votes", "N", r"(?:votes?|tallies|totals|scores|figures|piles|split|numbers|count|result|order)"))
      for make in ("in_order", "by_place") for before, after in _IN_LIST),
    # Pairs: "31 votes to 28". Without a name the first is the winner's.
    C("votes", 0.93, r"<N>(?: votes)? to [vs]'s? N", subject=""),
    C("votes", 0.94, rf"N(?: votes)?{_OR_SO} (?:to|against) [who](?: [a-z]+){{0,2}}'s? <N>"),
    C("share", 0.965, rf"N(?: votes)?{_OR_SO} (?:to|against) [who](?: [a-z]+){{0,2}}'s? N(?: votes)?,? (?:or |\()<P>"),
    # "Janet Battye overtook him with 2,666, or 3.4 per cent"
    C("votes", 0.985, rf"[who] (?:[a-z]+ ){{0,2}}{_WENT_PAST} (?:the )?[ABRGU](?: \([^()]*\))?,? (?:with|on) <N>(?: votes)?"),
    C("share", 0.985, rf"[who] (?:[a-z]+ ){{0,2}}{_WENT_PAST} (?:the )?[ABRGU](?: \([^()]*\))?,? (?:with|on) (?:N(?: votes)?,? (?:or |\())?<P>"),
    # "with 64,044 votes, or 52.2%, to 56,435, or 46%, for Archer"
    C("votes", 0.965, rf"{_NO_SPLIT}N(?: votes)?{_OR_SO} (?:to|against) <N>(?: votes)?{_OR_SO} (?:for|by|from|polled by|won by|cast for) (?:the )?[who]"),
    C("share", 0.97, rf"{_NO_SPLIT}N(?: votes)?{_OR_SO} (?:to|against) N(?: votes)?(?:,? or|,? \() ?<P>(?:\)|,)? (?:for|by|from|polled by|won by|cast for) (?:the )?[who]"),
    # "Harvey County went for Archer, 52% to 46%", "Archer carried Adams 4,366 to 3,064": the first figure is that of the one named
    *(C(measure, 0.965, rf"{said}{_MARGIN}{one}(?:{{of_vote}}| votes| per ?cent)?(?: to |-){two}\b(?![ -]point)", make=make)
      for measure, letters in (("share", "PD"), ("votes", "N")) for said in (f"{_NOT_ALL}(?:{_PLACE_WENT})", _WON_PLACE)
      for one, two, make in ((f"<{letters}>", f"[{letters}N]", ""), (f"[{letters}]", f"<{letters}N>(?! (?:votes )?(?:more|fewer))", "pair_second"))),
    # "the county split 185,951 to 178,819, or 51 to 49"
    *(C(measure, weight, rf"(?:{_SPLIT}|{says})(?: [a-z]+){{0,2}}?,? {one}(?: votes| per cent)? (?:to|plays|against|v|versus|-) {two}(?! between (?:the )?[ABRU] and\b)", make=make)
      for measure, weight, letters, says in (("votes", 0.95, "N", "voted|polled"), ("share", 0.955, "PDN", "which (?:is|was|makes|means)|that is|works out (?:at|as)|or"))
      for one, two, make in ((rf"<{letters}>", rf"[{letters}]\b", "pair_first"), (rf"[{letters}]", rf"<{letters}>(?! (?:votes )?(?:more|fewer))", "pair_second"))),
    # "it broke 44 to 18 for the Republican": the first is theirs, and the second the other one's; of what, "it" rarely tells
    *(C(measure, 0.69, rf"(?:{_SPLIT}|went|voted|tilted|leaned|swung)(?: [a-z]+){{0,2}}?,? {one}(?: votes| per cent)?(?: to |-){two} (?:for|in favou?r of) (?:the |G )*[who]", make=make)
      for measure, letters in (("votes", "N"), ("share", "PDN"))
      for one, two, make in ((rf"<{letters}>", rf"[{letters}](?: votes| per cent)?", ""), (rf"[{letters}]", rf"<{letters}>(?: votes| per cent)?", "pair_second"))),
    # "by 15,000 votes, 35,000 against 20,000", "a 62.5-37.5 split"
    *(C("votes", 0.955, rf"^(?![^;]*\b(?:had|was then|once)\b)[^;]*?\b(?:by|majority of|lead of|margin of) N(?: votes)?,? [(]?{one} (?:to|against|versus|v) {two}(?=[.,;:)]|$)", make=make, subject="none")
      for one, two, make in (("<N>", "N", "pair_first"), ("N", "<N>", "pair_second"))),
    *(C("share", 0.955, rf"(?:^|\b(?:a|an|by|the|with|on) (?:a )?){one}(?:-| to ){two} (?:split|margin|verdict|win|victory|result|outcome|score|vote)\b", make=make, subject="none")
      for one, two, make in (("<PD>", "[PD]", "pair_first"), ("[PD]", "<PD>", "pair_second"))),
    C("margin_points", 0.955, r"(?:by|won|-|:|^[ABR]) ?N(?: votes)? to N,? (?:or|which is|that is|a (?:gap|margin|lead) of) <T>(?: points)?(?=[.,;)]|$)", subject="none"),
    C("votes", 0.88, _UNMOVED + r"(?:by|won) <N>(?: votes)? to N\b", make="pair_first"),
    C("votes", 0.88, _UNMOVED + r"(?:by|won) N(?: votes)? to <N>\b", make="pair_second"),
    C("share", 0.96, rf"[who] (?:[a-z]+ ){{0,2}}(?:{_WON_BY}|{_BEAT} [vs]),? (?:by |on )?<PD>{{of_vote}}? to [PD]\b(?![ -]point)"),
    C("share", 0.95, rf"[who] (?:[a-z]+ ){{0,2}}{_WON_BY},? (?:by |on )?[PD]{{of_vote}}? to <PD>\b(?![ -]point)", make="pair_second"),
    C("share", 0.96, rf"{_BEAT} [who](?<!edged G),? (?:by |on )?[PD]{{of_vote}}? to <PD>\b(?![ -]point)"),
    # "call it 52 against 48", "that makes it 48.2 v 48.1".
    *(C("share", 0.93, rf"^(?![^:;]*\bO\b)[^;]*\b(?:call|calling|makes?|made|making) (?:G|it|that) {one}(?:{{of_vote}})? (?:to|against|plays|v|versus|-) {two}", make=make, subject="none")
      for one, two, make in (("<PD>", "[PDN]", "pair_first"), ("[PD]", r"<PDN>(?! (?:votes )?(?:more|fewer))", "pair_second"))),
    # Two whole percentages: "58-42 for staying in", "votes Leave by 51 to 49".
    C("share", 0.87, r"(?:^|[.;:,] |by |won |voted |votes |finished |ended |was )<N>(?: to |-)N\b(?! votes)", make="pair_first"),
    C("share", 0.87, r"(?:^|[.;:,] |by |won |voted |votes |finished |ended |was )N(?: to |-)<N>\b(?! votes)", make="pair_second"),
    C("votes", 0.85, r"^<N> to N\b|\b(?:(?:it|G) (?:was|finished|ended)) <N>(?: votes)? to N", make="pair_first"),
    # Back to what was spoken of: "That is 45 per cent", "Labour's was 9,120".
    C("anaphora", 0.955, r"(?:^|[.;:-] |X )(?:and )?(?:G|that|this|which)(?: is| was|,| represents?| equates to| works out (?:at|as)| amounts to| comes to| equals| makes for| means| gives)? <PDFN>\b(?! (?:years|men|women|leaders|sides|parties|candidates|horses|visions|things|places|towns|countries|points ahead|more|fewer|votes|people|short|shy|adrift|ahead|behind|clear|sticking|staying|moving|transferring|switching))(?! of [^.;:NPDT]{0,60}\b(?:a miss|stayed (?:at )?home|stay-at-homes|did not|didn't|never|failed to|shunned|ignored|no interest))"),
    C("anaphora", 0.955, r"(?:^|[.;:] |- )(?:and )?(?:that|this|which)'s (?:a share of )?<P>(?= of (?:the (?:vote|poll|total|electorate|valid|votes)|all|voters|those who|votes)|[.,;!]|$)"),
    C("=", 0.96, r"\bthan (?:the )?<NPD>(?: votes| voters| people)? (?:of|won by|polled by|taken by|that went to|cast for|behind) [who](?!'s?\b)(?! (?:in Y|E))"),
    # The last of a list, with an aside on them: "Shah 2,100, and Dunn, an Elvis impersonator, 325".
    C("=", 0.93, r"[NPD](?: votes)?[^.;:NPDT]{0,12}(?:,|;| and|, and|; and) (?:the )?[who], (?:an?|the|who|whose|once|formerly|also|aged|better known as)\b[^.;:NPDT]{2,80}, <NPD>(?=[.;,]|$| and\b)"),
    # "Turnout plummeted. It stood at 44.2%."
    C("anaphora", 0.955, r"(?:^|[.;] )(?:and |but )?(?:G|that) (?:finally |eventually |in the end )?(?:stood|stands|settled|ended(?: up)?|finished(?: up)?|came(?: in| out)?|comes(?: in| out)?|peaked|bottomed out|clocked in|worked out|topped out) "
      r"at (?:just |only |a |mere |barely |about |around |nearly |almost )*<P>(?!{of_vote})"),
    C("anaphora", 0.93, r"(?:^|[.;:] |[XYE],? )(?:and |but )?G (?:was|is|were|had been|has been) (?:(?:even|still|much|far|slightly|a little|a touch|rather) )?(?:[a-z]+er|worse|better),? at (?:just |only )?<PD>\b"),
    C("anaphora", 0.86, r"[who]'s (?:(?:own |very )?(?:last|first|previous|final|latest|best|own|old|new)(?: one| ever)? )?(?:was|is|were|stood at) (?:just |only )?<NPD>\b"),
    C("anaphora", 0.86, r"(?:the )?(?:figure|number|equivalent|comparable figure|corresponding figure) {be}<NPD>\b"),
    # "The highest turnout was 67.9 in Northam. Lowest was Southam, with 59.1."
    C("=", 0.955, r"^(?:but |and |the )*(?:lowest|highest|worst|best|closest|narrowest|smallest|biggest|largest|safest|tightest)(?: of (?:all|the N|G))? (?:was|came in|came) (?:in )?C,? (?:with|at|on|by) <PDN>", subject="none"),
    C("=", 0.88, r"[PDNT][^.;:NPDT]{0,40} - (?:or )?<PDN>(?=,| -|\.|;)", subject="same"),
)
