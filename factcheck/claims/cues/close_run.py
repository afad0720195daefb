"""Cues of gaps told in other words: how much was in it, by how much somebody fell short, who would have had to move. See
`factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.share import FALL, RISE
from factcheck.claims.cues.votes import SUBJECT

_FIRST_TWO = (
    r"(?:the )?O [k](?: (?:candidates|parties|contenders|names|sides|rivals|finishers|men|women))?(?! (?:divisions|seats|wards|boxes|counts|places|stages))|"
    r"(?:the )?(?:first|top|leading|front|main|best-placed) (?:[k]|pair)(?: (?:candidates|parties|contenders|names|sides|rivals|finishers|men|women))?(?! (?:divisions|seats|wards|boxes|counts))|"
    r"(?:the )?[k] (?:leading|top|front-running|front|first|best-placed|principal) (?:candidates|parties|contenders|names|sides|rivals|runners|men|women)|(?:the )?R and (?:the )?R|(?:the )?front-?runners"
)
_SQUEAK = r"(?:squeaker|nail-?biter|cliff-?hanger|photo[- ]finish|close shave|close call|near thing|narrow squeak|whisker|hair's breadth|landslide|thumping win|tight finish|photo-finish|scrape)"
# Whoever fell short of a deposit, a quota or of a number of votes is behind nobody.
_NO_BAR = r"^(?!.*\b(?:deposit\w*|refund|threshold|quota|5%|forfeit\w*|overall majority|seats)\b)"
# Losing or winning the contest spoken of: "this one by 5,339 votes".
_THIS_ONE = r"(?:X|this seat|that seat)(?: here)?,? (?:included,? )?by <N>(?=[.,;)]|$| votes)"

CLOSE_RUN: tuple[C, ...] = (
    # "Fewer than 1,300 votes separated the first two", "with 314 votes between the leading pair"
    C("lead", 0.965, r"<N>(?: votes| ballots| crosses)? (?:separat(?:ed|es|ing)|divid(?:ed|es|ing)|between|lay between|stood between|was between|were between) (?:" + _FIRST_TWO + r")\b", make="gap", subject="none"),
    C("lead_points", 0.965, r"<TPD>(?:[ -]points?)? (?:separat(?:ed|es|ing)|divid(?:ed|es|ing)|between|lay between|stood between) (?:" + _FIRST_TWO + r")\b", make="gap", subject="none"),
    C("majority", 0.985, r"what(?:'s| is|'re| are| use is| good is| price)? (?:an? |the )?<N>(?:[ -]votes?)? (?:[a-z]+ )?majority (?:worth|for\b|good for)", election="past", subject="none"),
    # "Winners here, and by how much: Gildernew 4 (2010), Elliott 530 (2015)"
    *(C("majority", 0.97, r"(?:by how much|majorities|winning margins|margins)(?: [a-z]+){0,4}: (?:[ABU],? N \(Y\)(?:,|;|,? and) )" + f"{{{before}}}" + r"(?P<who>[ABU]),? <N> \(Y\)") for before in range(8)),
    # "801 the other way": what a majority has turned into.
    C("majority", 0.94, r"<N>{v} the other way(?! round)(?=[.,;:)!]|$| to\b| and\b| in\b| Z| E)", subject="none"),
    C("majority", 0.955, _SQUEAK + r"(?: (?!with|from|for|by|at)[a-z]+){0,3}(?:,| -|:| \(| of) ?<N>(?=[.,;:)]|$| votes\b| -)(?!(?: votes)? (?:to|each)\b)", subject="none"),
    C("majority", 0.965, r"N votes?(?:,| -| \() <N>{v} (?:too few|not enough)(?=[.,;)]|$)", make="behind", subject="same"),
    C("majority", 0.955, r"\b(?:seats|wards|divisions|constituencies|councils?|councillors|mps)\b(?:(?! (?:lead|majority|overall)\b)[^.;:NPDT]){0,50}[ ,] ?" + _THIS_ONE, subject="none"),
    C("majority", 0.955, r"<N>[ -]votes? (?:result|outcome|verdict|finish)\b", subject="none"),
    # Somebody fell short: of the winner, whichever place they came in.
    C("lead", 0.98, _NO_BAR + r".*?" + SUBJECT + r"(?: [a-z]+| (?:E|in Y)){0,3}? (?:was|were|fell|falls|came|comes|finished|finishes|ended(?: up)?|wound up|had finished|had been)(?: (?:in|up|home))? <N>{v} (?:short|shy|adrift)(?=[.,;!)]| -|$| (?:when|and|but|at|on|in the end|after|once|as|by)\b)(?! (?:of|in|on) (?:votes|C|each))", make="behind"),
    C("lead", 0.96, SUBJECT + r"(?:,[^.;:ANPDT]{0,60},)? (?:finished|finishes|ended|ended up|came in|came home|wound up) <N>{v} (?:down|behind|adrift|back|off the pace|in arrears)(?=[.,;!)]| -|$| (?:when|and|but|at the)\b)", make="behind"),
    # "Tories second by 94 from Labour"
    C("lead", 0.97, r"[who],? (?:was |were |came |finished |is |are )?(?:in )?O(?: place)?,? by <N>{v} (?:from|over|ahead of) [vs]"),
    # "She had lost to Elliott by 530", "beaten by 4,356 in 2017"
    C("lead", 0.96, r"(?:los(?:t|es|ing)(?: out)?|went down|going down|(?<!second )(?<!runner-up )beaten|defeated) (?:to|by) (?:the )?[vs](?:,[^.;:ANPDT]{0,60},)? by <N>(?=[.,;)]|$| votes| in Y| E| here| and\b| but\b)(?! points)", make="behind"),
    C("lead", 0.96, r"[who](?::|,)? (?:was |had been |who (?:was|had been) )?(?:(?:narrowly|soundly|comfortably) )?(?:beaten|defeated|edged out|pipped) by <N>{v}(?=[.,;)]|$| votes| in Y| E| here| and\b| but\b)", make="behind"),
    # Points: "it lost by 1.6"
    C("lead_points", 0.95, SUBJECT + r"(?: [a-z]+){0,2} (?:lost|went down|was beaten|were beaten)(?: (?:here|it|G|C|the (?:seat|ward|constituency)))? by <TPD>(?=[.,;)]|$| points| in Y| E)", make="behind"),
    C("margin_points", 0.955, r"(?:having|after|by) (?:beaten|beating|defeated|defeating|seen off|seeing off|ousted|ousting|unseated|unseating|overcome|trounced|toppled) [vs] by <TP>", subject="winner"),
    # "came within 1,551 votes of second place": to whoever is there.
    C("lead", 0.97, SUBJECT + r"(?:[^.;:PD]{0,80}? (?:and|but))? (?:came|comes|got|gets|coming|finished|was|were|ended(?: up)?) (?:(?:to )?within )?<N>{v} (?:of|off|short of|shy of|adrift of|from) (?:the )?(?P<k>O)(?: place| spot)?\b(?! (?:of|time|term|preference|count|round|term))", make="behind_place"),
    # "32 votes in it for third place"
    C("lead", 0.97, r"<N>{v} in (?:G|it) (?:for|in the (?:race|fight|battle|scrap|contest|tussle) for) (?:the )?(?P<k>O)(?: place| spot)?\b", make="next_places", subject="none"),
    # "A third of the 8,190 Alliance voters", "every one of the 928 Lib Dems and the 1,091 Greens"
    C("votes", 0.955, r"(?:[FMX]|half|most|all|any|each|every one|a few|some|enough|only N|P|N) (?:of )?the <N> (?P<who>[ABU])(?:'s?)? (?:voters|votes|supporters|backers)\b"),
    C("votes", 0.955, r"(?:had|if) (?:only |just |every )?(?:[FMX]|half|most|all|any|each|every one|a few|some|enough) (?:of )?the (?:N [ABU](?:'s?)?(?: (?:voters|supporters|backers))? (?:and|or) (?:the )?)?<N> (?P<who>[ABU])(?:'s?)?(?= (?:voters|supporters|backers|voted|gone|switched|backed|moved|plumped|opted|come|been|and|or|had|chosen|stayed|crossed|swung)\b)"),
    # "compared with a fall of 11.4 for Labour"
    *(C(measure, 0.97, rf"(?:compared (?:with|to)|against|alongside|beside|to|and|while|but|,|-|was|is|after|with|saw) an? (?:[a-z]+ )?(?:percentage[ -]point )?{noun} (?:of|by) <{letters}>(?: votes| points)? (?:for|by|suffered by|among|in the (?:share|vote) of) [who]", sign=sign)
      for measure, letters in (("share_change", "TD"), ("votes_change", "N")) for noun, sign in ((FALL, -1), (RISE, 1))),
    # "Sixteen points off the SNP (16.2, to be exact)"
    *(C("share_change", 0.975, rf"T (?:points? )?(?:gone )?{way} (?:the )?[who](?: vote| share)?(?: \(| -|,) ?<DP>(?=[,)]| -)", sign=sign) for way, sign in (("(?:off|from|shaved off|knocked off|down for)", -1), ("(?:on|on to|onto|up for|added to)", 1))),
    # Who put on and who shed, with what it was said before: "increased the Conservative vote by 2,552 to 20,846".
    *(C("votes_change", 0.965, rf"{verbs} (?:down |back |up )?(?:the )?[who](?:'s?)? (?:own )?(?:vote|votes|tally|total|haul|poll|support|vote count) (?:up |down |back )?by <N>{{v}}", sign=sign) for verbs, sign in (
        (r"(?:increas|improv|boost|lift|push|rais|nudg|upp|bump|grow|swell|inflat)(?:ed|ing|s|es|e)?", 1), (r"(?:cut|trimm|reduc|slash|par|whittl|squeez|shav|hack|dent|drop|drag)(?:ed|ting|ing|s|es|e|ged|ging|ped|ping)?", -1))),
    *(C("votes", 0.965, rf"{verbs} (?:down |back |up )?(?:the )?[who](?:'s?)? (?:own )?(?:vote|votes|tally|total|haul|poll|support|vote count) (?:up |down |back )?by N{{v}},? to <N>") for verbs in (
        r"(?:increas|improv|boost|lift|push|rais|nudg|upp|bump|grow|swell|inflat)(?:ed|ing|s|es|e)?", r"(?:cut|trimm|reduc|slash|par|whittl|squeez|shav|hack|dent|drop|drag)(?:ed|ting|ing|s|es|e|ged|ging|ped|ping)?")),
    *(C("votes_change", 0.955, rf"[who](?:,[^.;:ANPDT]{{0,60}},)? [^.;:NPDTABRU]{{0,50}}?\ba (?:total|vote|tally|score|haul) <N>{{v}} {words} than (?:the one|X|that|what|G|it)\b", sign=sign) for words, sign in (("(?:lower|smaller|fewer|less|down|worse)", -1), ("(?:higher|bigger|more|greater|better|larger)", 1))),
    # "Up 11.1 and into the Commons"
    *(C(measure, 0.945, rf"^{word} (?:by )?<{letters}>(?: votes| points)?(?:,| and|, and| but|, but)+ (?:still|yet|into|off to|on to|bound for|back (?:in|at|to)|elected|re-elected)\b(?! (?:out|lost|no|not|second|third|behind))", sign=sign, subject="winner")
      for measure, letters in (("share_change", "TPD"), ("votes_change", "N")) for word, sign in (("up", 1), ("down", -1))),
    # One against the other: "19,744 beats 18,943", "18,943 wasn't enough against 19,744"
    *(C(measure, 0.955, pattern, make=make, subject="none") for measure, letters in (("votes", "N"), ("share", "PD")) for pattern, make in (
        (rf"(?<!\b(?:by|of|from|over) )<{letters}>(?: votes)? (?:beats|trumps|always beats) [{letters}](?=[.,;)]|$| votes)", "pair_first"),
        (rf"(?<!\b(?:by|of|from|over) )[{letters}](?: votes)? (?:beats|trumps|always beats) <{letters}>(?=[.,;)]|$| votes)", "pair_second"),
        (rf"(?:^|[.;] |\band |\bbut )[{letters}](?: votes)? (?:(?:was not|wasn't|is not|isn't|were not|weren't|wasn't quite|wasn't nearly) (?:quite |nearly )?(?:enough|sufficient)|came up short|fell short|lost out)(?: to (?:beat|match|see off|overcome))?(?: (?:against|to))? <{letters}>(?=[.,;)]|$)", "pair_first"),
        (rf"(?:^|[.;] |\band |\bbut )<{letters}>(?: votes)? (?:(?:was not|wasn't|is not|isn't|were not|weren't|wasn't quite|wasn't nearly) (?:quite |nearly )?(?:enough|sufficient)|came up short|fell short|lost out)(?: to (?:beat|match|see off|overcome))?(?: (?:against|to))? [{letters}](?=[.,;)]|$)", "pair_second"))),
    C("votes", 0.965, r"[who] (?:has|have|had|can) (?:the )?<N> (?:U|[a-z]+) to thank\b"),
    # "the winner, backed by 26,882 voters", "who won the backing of 11,000 voters"
    C("votes", 0.96, r"[who],? (?:backed|supported|chosen|endorsed|picked|preferred|elected|favoured) by (?:just |only |some )?<N>(?= (?:voters|people|electors|residents|locals|constituents)\b|[.,;)]|$)(?! (?:[a-z]+ )?(?:mps|councillors|members|unions|activists|colleagues))"),
    C("votes", 0.97, r"[who],? (?:who |which )?(?:had |has |have )?(?:won|had|has|got|secured|earned|gained|received|attracted|enjoyed|took|commanded|kept|lost) the (?:backing|support|votes?|trust|confidence|approval|blessing|endorsement|favour) of <N>(?= (?:voters|people|electors|residents|locals|constituents)\b)"),
)
