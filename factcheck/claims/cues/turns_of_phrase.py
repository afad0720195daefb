"""Cues of figures in turns of phrase: "could find only 181", "nudged the Greens up to 5.5 per cent", "Rejections ran from 27 in
Redcar to 45 in Stockton". See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

_ASIDE = r"(?:,[^.;:ABRUNPDT]{0,60},)?"
_ENDS = r"(?=,? (?:and|but|while|to|against)\b|[.,;:)]|$)"
_ROLL = r"(?:(?:electoral )?(?:register|roll)|electorate)"
_LIFTED = r"(?:lifted|lifting|nudged|nudging|pushed|pushing|took|taking|raised|raising|hoisted|dragged|edged|edging|hauled|carried|carrying|steered|guided)"
_WAYS = r"(?:up |back up |down |back down )?"
_LEVELS = r"(?:rang(?:ed|ing|es)|r[au]n|running|runs|var(?:ied|ying|ies)|stretched|went)"

TURNS_OF_PHRASE: tuple[C, ...] = (
    # votes
    C("votes", 0.95, rf"[who]{_ASIDE}(?: (?:there|here|in C))? could (?:find|raise|summon|rustle up|drum up|scrape together)(?: no more than| not more than)? <N>{_ENDS}"),
    C("votes", 0.95, rf"[who]{_ASIDE} (?:was|were|finished|came|ended)(?: not)?(?: [a-z]+){{0,2}} behind(?: (?:her|him|them|G))?(?: in C)?,? (?:with|on) <N>{{v}}(?=,? (?:or|and|but)\b|[.,;:)]|$| \()"),
    C("votes", 0.955, r"[who]'s? (?:tally|vote|total|haul|score),? <N>(?: votes)?,? (?:in Y|E),", election="past"),
    C("votes", 0.95, r"[who] (?:[a-z]+ly )?(?:won|had|took|got|polled|attracted) (?:by far )?(?:the )?most votes,? (?:with |at |- )?<N>(?=,| or| -|[.;)]|$)"),
    C("votes", 0.95, r"(?:belonged|belongs|went|goes) to [who](?: of the B)?(?::| -) <N> votes\b"),
    C("votes", 0.95, r"[who],? in C,? \(<N>(?: votes)?\)"),
    C("votes", 0.93, rf"{_LIFTED} (?:the )?[who] {_WAYS}to P (?:with|on) <N>{_ENDS}"),
    # changes of votes
    C("votes_change", 0.955, r"[who],? (?:who|which)(?: are| is| were| was| had been) <N> (?:worse off|better off|to the bad)\b"),
    C("votes_change", 0.955, rf"[who]{_ASIDE} (?:[a-z]+ ){{0,6}}?(?:with|on|mustering|polling) <N> (?:fewer|more) (?:votes|crosses|ballots|supporters)(?! than (?:the )?[ABRU])"),
    C("votes_change", 0.955, r"N(?: (?:votes|voters|supporters|people))?(?: (?:Z|here))?,? <N> (?:fewer|more|less) than when (?:G|[ABRU]) (?:won|lost|stood|held)", subject="same"),
    # shares
    C("share", 0.95, rf"{_LIFTED} (?:the )?[who] {_WAYS}(?:from D )?to <P>(?! of the seats)"),
    C("share", 0.95, r"[who][^.;:NPDTABRU]{0,40}? (?:lost|losing|forfeited|forfeiting|missed|said goodbye to) (?:G |the |their |a )?(?:{deposit}|X) (?:with|on|at) <P>(?! of the seats)"),
    C("share", 0.93, r"(?:^|[.;] )[who], (?:on|with|at) <P>(?= \(|\.|$)"),
    C("share", 0.94, r"(?<!ward )(?<!wards )(?<!area )(?<!district )(?<!place )(?<!box )(?<!town )[who](?: there| here| in C)? (?:reached|attained) <P>(?! (?:of the seats|turnout|threshold|mark))"),
    C("share", 0.96, r"[who], (?:on|with) <PD>,? (?:has|have|had) (?:come|gone|climbed|risen|slipped|dropped|fallen)\b"),
    C("share", 0.93, r"N(?: votes)?(?: in (?:C|the (?:latter|former)))?, (?:taking|claiming|securing|collecting|bagging|capturing) <P>(?! of the seats)", subject="same"),
    *(C(measure, 0.95, rf"[who] had (?:been|finished|come) O (?:E|in Y|at the Y [a-z ]+),? (?:on|with) <{letters}>", election="past") for measure, letters in (("share", "P"), ("votes", "N"))),
    C("share_change", 0.95, r"[who],? (?:with|on) [PD],? (?:has|have|had) (?:come up|gone up|climbed|risen|gone forward) <TD>(?: points)?" + _ENDS, sign=1),
    C("share_change", 0.95, r"[who],? (?:with|on) [PD],? (?:has|have|had) (?:gone back|gone down|slipped back|dropped back|come down|fallen) <TD>(?: points)?" + _ENDS, sign=-1),
    C("share_change", 0.94, rf"[who]{_ASIDE}[^.;:NPDTABRU]{{0,50}}?, losing <T>(?: points)?" + _ENDS, sign=-1),
    # majorities of before
    C("majority", 0.965, r"(?:cushion|majority|lead|margin) (?:that |which )?(?:G|[ABRU]|the party) (?:had )?(?:inherited|boasted|enjoyed|was defending|defended|took over),? (?:of )?<N>{v}" + _ENDS, election="past", subject="none"),
    C("majority", 0.95, r"\bthe <N>{v} (?:that |which )?(?:G|[ABRU]) (?:had )?(?:inherited|boasted|defended)(?: (?:E|beforehand|before|until then|in Y))?" + _ENDS, election="past", subject="none"),
    # swing
    C("swing", 0.95, r"\bswing(?: (?:from|to|towards|away|blue|red|yellow|green|orange|purple)){0,6} at <PT>(?![^.;]{0,30} (?:nationally|nationwide))"),
    # the register
    C("electorate", 0.965, rf"\b(?:biggest|largest|smallest|longest|shortest|heaviest) {_ROLL},? (?:at |of |with |- )?<N>(?! (?:more|fewer))", subject="none"),
    C("electorate", 0.965, rf"\bthe {_ROLL},? (?:at|of|standing at) <N>(?: (?:names|electors|voters))?,", subject="none"),
    C("electorate_change", 0.965, rf"\b{_ROLL},? (?:at|of) N,? (?:had|has|held|contains|was|is) <N> (?:more|fewer)(?: names| electors| voters)? than\b", subject="none"),
    # from one place to another
    C("turnout", 0.965, rf"\bturnout\b[^.;:NPDT]{{0,50}} {_LEVELS} from <P> in C", subject="none"),
    C("turnout", 0.965, rf"\bturnout\b[^.;:NPDT]{{0,50}} {_LEVELS} from P in C[^.;:NPDT]{{0,40}} to <PD> in C", subject="none"),
    C("turnout_change", 0.965, r"\band turnout by <T>(?: points)?,? to P", subject="none"),
    *(C("rejected", 0.965, rf"\b(?:rejections|rejected (?:papers|ballots|votes)|spoilt (?:papers|ballots))\b[^.;:NPDT]{{0,40}} {_LEVELS} from {one}", subject="none") for one in ("<N> in C", "N in C[^.;:NPDT]{0,30} to <N> in C")),
    C("rejected", 0.965, r"N (?:[a-z]+ )?(?:papers|ballots|ballot papers|votes) (?:were|had been) (?:[a-z]+ )?(?:rejected|spoilt|spoiled|thrown out|disallowed)[;,] E (?:there (?:were|had been)|it was) <N>", election="past", subject="none"),
    # what grew or shrank from so many to so many
    *(C("votes", 0.955, rf"(?:doubled|trebled|tripled|quadrupled|halved|increased|boosted|raised|swelled|cut|slashed) (?:[who]'s? |the )(?:party's |own )?(?:tally|vote|total|haul|score|support),? from {one}", election=election)
      for one, election in (("<N> to N", "past"), ("N to <N>", ""))),
    C("votes", 0.955, r"[who]'s (?:vote|tally|total) (?:[a-z]+ ){0,3}[a-z]+: <N>(?= is\b)"),
    C("votes_change", 0.955, r"N is (?:a|an) (?:[a-z]+ )?(?:rise|increase|gain|fall|drop|loss|decline) of <N>" + _ENDS, subject="same", make="change_of_last"),
    C("votes_change", 0.95, r"[who]'s N (?:was|is) <N> (?:above|below|up on|down on) G predecessor"),
    # somebody of or for a party
    *(C(measure, 0.95, rf"[who], (?:of|for) (?:the )?B,? (?:took|got|polled|won|had|attracted|collected|managed) <{letters}>(?=,? (?:up|down)\b|[.;)]|, |$)") for measure, letters in (("share", "P"), ("votes", "N"))),
    C("votes", 0.945, r"[who] (?:of|for) (?:the )?[BU] \(<N>(?: votes)?\)"),
    C("votes", 0.94, r"[who] <N> (?:beating|seeing off|edging out|topping|outdoing) (?:the )?[vs]"),
    C("votes", 0.94, r"[,-] <N>,? (?:went|were cast|were given) (?:to|for) [who](?=,|[.;]|$| and\b)"),
    C("share", 0.955, r"[who]'s (?:portion|slice|cut|helping) (?:was|is|came to|amounted to) <PD>"),
    C("share_change", 0.95, r"[PD]{of_vote}?[^.;:NPDT]{0,16}, having (?:slipped|dropped|fallen|slid|declined|gone down)(?: by)? <T>" + _ENDS, subject="same", sign=-1),
    C("share_change", 0.95, r"[PD]{of_vote}?[^.;:NPDT]{0,16}, having (?:risen|climbed|gained|gone up|grown)(?: by)? <T>" + _ENDS, subject="same", sign=1),
    C("majority", 0.95, r"\b(?:majorities|margins)(?: (?:here|in C|E))?: <N>" + _ENDS, subject="none"),
    C("majority", 0.955, r"\b(?:was|were|is|are|had been) defending (?:a )?<N>{v}(?= (?:from|in) Y| E|" + _ENDS[3:], election="past", subject="none"),
    C("majority", 0.95, r"\blost C,? by <N>{v},? to [ABU]", subject="none"),
    # who came out, of how many
    C("turnout", 0.955, r"\bturned out,? <P>(?= (?:compared|against|as against)|,? (?:up|down) (?:from|on)|[.;]|$)", subject="none"),
    C("turnout", 0.955, r"\bturned out,? P,? (?:compared with|against|as against|up from|up on|down from|down on) <P>", election="past", subject="none"),
    C("turnout", 0.96, r"\bturnout, which [^.;:NPDT]{3,80}, (?:was|is|stood at|came to) <P>", subject="none"),
    C("turnout", 0.955, r"out of (?:a|an|the) (?:register|electorate|roll) of N,? (?:which|or|making|that is)\b[^.;:NPDT]{0,30} <P>", subject="none"),
    C("votes_cast", 0.955, r"<N> (?:papers|ballots|ballot papers|votes) (?:were |had been )?verified\b", subject="none"),
    C("electorate", 0.96, r"<N> (?:people|residents|adults|voters|citizens|locals) (?:were|are|had been) registered to (?:vote|take part)", subject="none"),
    C("electorate_change", 0.955, r"<N> (?:more|fewer) names on (?:G|the (?:register|roll|list)) than", subject="none"),
    C("=", 0.96, r"[NPD], having been <NPD>(?! (?:more|fewer|up|down))", election="past"),
    C("seats_change", 0.96, r"[who]'s net (?:loss|gain) (?:was|is|came to|of) <N>(?! votes)", make="seats_change"),
    C("electorate_change", 0.96, rf"\b{_ROLL}:? N(?: (?:names|electors|voters))?,? \(<N> (?:more|fewer) than (?:in Y|E)", subject="none"),
    C("electorate_change", 0.955, rf"\b{_ROLL} (?:has|had|holds|contains) <N> (?:extra|more|fewer|additional) names\b", subject="none"),
    C("turnout", 0.96, r"^poll: <P>(?= \(|[.,;]|$)", subject="none"),
    C("turnout", 0.955, r"<P> of (?:the|this|G) (?:town|city|county|constituency|seat|borough|district|ward) (?:went to the polls|turned out|came out to vote)", subject="none"),
    C("margin_points", 0.955, r"\bgap between O and O(?: place)?(?:,[^.;:NPDT]{3,60},)? (?:is|was) <PT>", subject="none"),
    C("majority", 0.965, r"majority of N(?: votes)? into X (?:of )?G own(?:,)? of <N>", subject="none"),
    # "a further 165 turned up to cast one that did not"
    C("rejected", 0.98, r"(?:a further|another|and) <N> (?:[a-z]+ ){0,6}(?:one|a vote|it|theirs) that (?:did(?: not|n't)|didn't count)(?=[.,;]|$)", subject="none"),
    *(C("share", 0.96, rf"[who]'?s? (?:slice|portion|cut|share) (?:has |had )?(?:grown|risen|climbed|fallen|slipped|shrunk|gone|went|rose|fell|grew|shrank) from {one}", election=election)
      for one, election in (("<PD> to [PD]", "past"), ("[PD] to <PD>", ""))),
    C("share_change", 0.97, r"[TD](?: points)? to [PD],? (?:and )?(?:the )?[who] <TD>(?: points)? to [PD]" + _ENDS),
    C("majority", 0.96, r"[who]'s own (?:cushion|majority|lead|margin) (?:was|had been|of) <N>" + _ENDS),
    C("none", 0.985, r"(?:want(?:s|ed)|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|vow(?:s|ed)?|promis(?:es|ed)|threaten(?:s|ed)?|try|tried|trying) to (?:beat|push|drive|force|knock) (?:the )?[ABRU] (?:in)?to <O>", note="a hope"),
    C("none", 0.97, r"(?:^|[.;] )G (?:is|was) <N>, [a-z]+,? and [a-z]+", note="an age"),
    # who trailed whom, with so many
    C("votes", 0.97, r"[who](?: (?:[a-z]+)){0,3} (?:in behind|behind|after|below|ahead of)(?: the)? [vs] (?:with|on) <N>(?: votes)?" + _ENDS),
    C("votes", 0.955, r"<N> votes (?:had )?(?:brought|earned|handed|secured) [who] (?:a|the|an|N|P|O)\b"),
    C("votes", 0.955, r"[who](?:'s)? <N>(?: votes)? (?:was|were) (?:only |just )*(?:enough|good enough|sufficient|no match|not enough|nowhere near enough|insufficient|too few|too little)(?=[,. ])"),
    # a seat kept by so many
    C("majority", 0.95, r"\b(?:still )?in (?:(?:a|the|G) )?(?:job|post|parliament|westminster|office|work)[^.;:NPDT]{0,12} by <N> votes", subject="none"),
    C("majority", 0.955, r"(?:kept|keeps|held|holds|clung|hung)(?: on)?(?: hold of| to)? (?:C|the (?:seat|constituency|ward|division)|G)(?: Z| E)? with <N> votes?(?: -[^.;:-]{2,40}-)? (?:to (?:play with|spare)|in hand)", subject="none"),
    C("majority", 0.955, r"(?:held|holds|kept|keeps|retained|won|took|gained|captured) the (?:(?:[ABCU]|[a-z]+) ){0,3}(?:seat|constituency)(?: (?:vacated|left vacant|given up) by [AU](?:,[^.;:NPDT]{0,50},)?)?,? by <N>{v}(?! (?:ago|to))", subject="none"),
    C("=", 0.96, r"N(?: votes)? - (?:yes, |that's |that is |repeat: ?)+<N>(?=,| -|[.;]|$)"),
)
