"""Cues of figures told in passing: "the final gap, 3,354 votes, was", "kept second place - by 7,893 votes from Labour", "had a
red-hot go on 2,702". See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.ballots import OUT, WERE

_ASIDE = r"(?:,[^.;:ABRUNPDT]{0,60},)?"
_ENDS = r"(?=,? (?:and|but|while)\b|[.,;:)]|$| -)"
_FOLK = r"(?:votes|voters|supporters|backers|crosses|ballots|followers|people)"
_GOT = r"(?:took|won|polled|got|had|managed|secured|attracted|received|scored|recorded|mustered|drew|collected|claimed|earned)"
_THEN = r"(?:(?:back )?in Y|E|at the Y [a-z ]+)"
_UP = r"(?:rose|risen|grew|grown|climbed|increased|went up|gone up|improved|is up|was up|were up|are up|up)"
_DOWN = r"(?:fell|fallen|dropped|declined|shrank|shrunk|slipped|slid|went down|gone down|is down|was down|are down|were down|down)"
_PLACE = r"(?:O|bronze|silver|second|third|fourth|runner-up|R)(?: (?:place|spot|position|slot))?"
_EFFORT = r"(?:go|crack|tilt|stab|shot|showing|effort|performance|run|result|return|night|campaign|bid|score|finish)"
_GAP = r"(?:gap|margin|difference|distance|lead)"

IN_PASSING: tuple[C, ...] = (
    # majorities
    C("majority", 0.955, rf"\bthe (?:final|eventual|winning|decisive|ultimate) {_GAP},? <N>{{v}}(?=,| was| is)", subject="none"),
    C("majority", 0.99, r"<N>(?:-vote|-strong)? (?:majority|cushion) (?:goes|went|gone|has gone|had gone|is|was) (?:up in smoke|down the drain|west|out of the window|to dust|for a burton|swept away|wiped out|blown away|washed away)", election="past", subject="none"),
    *(C("majority_change", 0.975, rf"(?:majority|cushion|margin) (?:that|which) (?:is|was) <N>{{v}} {words} than (?:X|the (?:one|majority|cushion|margin)|that|what) ", sign=sign, subject="none")
      for words, sign in ((r"(?:smaller|lower|less|slimmer|thinner|fewer)", -1), (r"(?:bigger|larger|higher|fatter|more|greater)", 1))),
    C("margin_points", 0.965, r"(?:lead|advantage|majority|margin) of T[^.;:NPDT]{0,60}? (?:turned|become|became|grown|given way|has turned|has become)(?: in)?(?:to)? (?:X(?: of)?|one of) <T>", subject="none", make="same_this"),
    # who was ahead of whom, and by how many
    C("lead", 0.965, rf"[who]{_ASIDE} (?:[a-z'-]+ ){{0,5}}(?:kept|keeps|held|took|clung on to|clung to|won|secured|claimed|grabbed|snatched|pinched|came|ran|finished) {_PLACE}(?: -|,)? by (?:just |only )?<N>{{v}} (?:from|over|ahead of) (?:the )?[vs]" + _ENDS, make="ahead"),
    C("lead", 0.965, rf"[who]{_ASIDE} (?:who )?(?:ran|came|finished) (?:O|second|R) to (?:the )?[vs](?: (?:here|in C))?(?: {_THEN})?,? <N>{{v}} (?:behind|adrift|short|back)" + _ENDS, make="behind"),
    C("lead", 0.965, rf"[who]{_ASIDE} (?:had )?(?:came|come|finished|ran|was|were) O(?: (?:here|in C))?(?: {_THEN})?, <N>{{v}} (?:behind|adrift of|short of|shy of|back from) (?:the )?[vs]" + _ENDS, make="behind"),
    C("lead", 0.965, r"<N>{v} (?:that )?(?:separat|divid)(?:ed|es|ing) (?:the )?(?P<who>[ABRGU]) (?:from|and) (?:the )?[vs](?! (?:and|from)\b)" + _ENDS),
    # votes
    C("votes", 0.955, rf"<N>,? the (?:number of )?{_FOLK} (?:which|that|who) (?:went to|were cast for|was cast for|were for|backed|chose|came to|stayed with) (?:the )?[who]"),
    C("votes", 0.955, rf"[who]{_ASIDE} (?:had|has|put in|turned in|enjoyed|made) (?:an? |G )?(?:[a-z'-]+ ){{0,3}}{_EFFORT} (?:on|with|at) <N>(?! (?:points|per|swing))"),
    C("votes", 0.965, r"[who](?:'s?)? (?:vote|support|tally|total)[^.;:NPDTABRU]{0,40} but <N>(?: votes)? (?:was|were|is|are|was still|were still)?(?: [a-z]+)? ?(?:not|never|hardly) enough\b"),
    C("votes", 0.965, rf"[who]{_ASIDE} (?:[a-z-]+ ){{0,3}}(?:gone|went|slid|slipped|sunk|sank|fallen|fell|risen|rose|moved) from N{{v}} {_THEN} to <N> {_THEN}", election="past"),
    C("votes", 0.965, rf"[who]{_ASIDE} (?:[a-z-]+ ){{0,3}}(?:gone|went|slid|slipped|sunk|sank|fallen|fell|risen|rose|moved) from N{{v}} {_THEN} to N {_THEN},? (?:and|then|and then) (?:to )?<N> (?:Z|in Y)"),
    C("others_winner", 0.97, rf"<N> {_FOLK} (?:were |was )?(?:cast |spent |wasted )?(?:for|on) (?:the |G )?(?:losing|beaten|defeated|unsuccessful|losers|losing side)", make="others_winner", subject="none"),
    # changes of votes
    C("votes_change", 0.96, r"(?:B (?:mp|member|councillor|candidate|man|woman)|[who])(?: of X| [a-z]+){0,3} (?:loses|lost|sheds|shed) <N> votes and (?:G|his|her|the|their) (?:seat|job|place)", sign=-1),
    C("votes_change", 0.96, r"[who][^.;:NPDTABRU]{0,60} N{v} since (?:Y|E),? (?:and )?(?:some |about |nearly )?<N> of (?:them|those|G) since\b"),
    *(C("votes_change", 0.96, rf"[who][^.;:NPDTABRU]{{0,60}} {verbs} (?:by )?N{{v}} since (?:Y|E),? and (?:by )?<N> since (?:Y|E)", sign=sign) for verbs, sign in ((_UP, 1), (_DOWN, -1))),
    *(C("votes_change", 0.955, rf"^(?:and |but |only |nearly |about )?<N> {word} (?:people |voters |of them )?did (?:so|the same|it)\b", sign=sign, subject="same") for word, sign in (("fewer", -1), ("more", 1))),
    C("votes_change", 0.96, rf"[who]{_ASIDE} (?:[a-z]+ ){{0,2}}(?:tacked|added|piled|put|stuck|bolted) (?:on )?(?:a further |another |an extra |an additional )<N>(?! per)(?: {_FOLK})?(?= Z|,|[.;]|$)", sign=1),
    *(C("votes_change", 0.96, rf"[who]{_ASIDE} {_GOT} <N> {word} than (?:the )?(?:B|A|R|G|party)(?: (?:did|had|managed|got))? when (?:G|it|they) (?:had )?(?:last |narrowly )?(?:lost|won|stood|fought)", sign=sign) for word, sign in (("fewer", -1), ("more", 1))),
    C("votes_change", 0.955, rf"[who]{_ASIDE} (?:crashed|slumped|fell|dropped|plunged|sank|slid|tumbled|collapsed) to N{{v}},? (?:shedding|losing|dropping|mislaying|surrendering) <N>(?: {_FOLK})?(?= since| on| from|[.,;]|$)", sign=-1),
    # so did another
    C("=", 0.955, r"\b(?:so|nor|neither)? ?(?:did|had|has|have|was|were) (?:the )?[who](?:'s?)?(?: (?:vote|share|tally))?,? by <NPDT>" + _ENDS, make="same_this", subject=""),
    # shares
    C("share", 0.96, rf"[who],? (?:G|the party) (?:that|which) {_GOT} <P>(?: (?:here|in C))?(?: (?:under|with|through|behind) (?:the )?[ABR])? {_THEN}", election="past"),
    C("share", 0.965, rf"\bthe <PD> (?:that |which )?[who] (?:had )?{_GOT}(?: for (?:the )?[BU])?(?: (?:here|there|in C))? {_THEN}", election="past"),
    C("share", 0.955, r"(?:^|[.;] )(?:but |and )?[who] (?:did|has|did so|managed (?:it|to)|managed it),? (?:with|on) <P>(?! (?:swing|turnout|majority))"),
    C("share", 0.965, r"\bin (?:percentage|share|vote share) terms,? (?:(?:it|that|this|G) (?:was|is|came to|made it) )?<PD>(?: per cent)? (?:to|against|v|versus) [PD]", make="pair_first"),
    C("share", 0.965, r"\bin (?:percentage|share|vote share) terms,? (?:(?:it|that|this|G) (?:was|is|came to|made it) )?[PD](?: per cent)? (?:to|against|v|versus) <PD>", make="pair_second"),
    # how much more than whom
    C("ratio", 0.965, r"[who]'s (?:pile|heap|stack|tally|total|vote)(?: of votes)? (?:was|is|were|stood|rose to)(?: [a-z]+){0,2}? <MF>(?:[a-z ]{0,6}) the (?:height|size|depth|bulk) of [vs](?:'s?)?"),
    # papers and people
    C("rejected", 0.985, rf"<N> (?:others? |more |further )?(?:(?:people|voters|electors) )?(?:turned (?:up|out)|voted|came|took part|queued)[^.;:NPDT]{{0,40}} (?:had|having|saw|only to (?:have|see)) (?:G|their) (?:{{papers}}|papers?|votes?|ballots?|efforts) {OUT}", subject="none"),
    C("votes_cast", 0.985, r"N (?:out )?of (?:the |all |a )*<N> (?:{papers}|papers|ballots|votes)(?: cast)? (?:could not|couldn't|cannot|can't|would not) (?:be (?:counted|accepted|allowed|admitted)|count)", make="all_papers", subject="none"),
    *(C("rejected_change", 0.965, rf"(?:{{papers}}|papers|ballots|votes|spoil[et]d|rejected|rejections)[^.;:NPDT]{{0,40}}(?::| -|,) N,? (?:which|that) (?:is|was) <N> {words} (?:on|than|from)\b", sign=sign, subject="none") for words, sign in ((r"(?:up|more)", 1), (r"(?:down|fewer)", -1))),
    C("all_papers", 0.975, r"<N> (?:electors|voters|people|residents|locals) (?:turned out|voted|took part),? (?:once|if|when|counting|including) (?:(?:you|we) )?(?:count|counting|include|add|are counted|the)", make="all_papers", subject="none"),
    C("candidates", 0.965, r"\b(?:{cands}|contenders)\b[^.;:NPDTABRU]{0,60}, all <N> of (?:them|G)" + _ENDS, subject="none"),
    C("lost_deposit", 0.97, r"\b(?:pockets?|pocketed|keeps?|collects?|collected|banks?|banked|trousers|trousered|gains?|swallows?|claims?|claimed|counts?|counted) <N> (?:lost|forfeited) deposits\b", subject="none"),
    # deposits
    C("deposit_line", 0.985, r"[ABRGU],? (?:who )?(?:would have |would've )?(?:needed|required) <N>(?! more)(?: votes)? to (?:save|keep|retain|hold on to|hang on to|rescue) (?:(?:G|his|her|their|the) )?(?:{deposit}|X)", subject="none"),
    *(C("deposit_gap", 0.99, rf"[who](?: [a-z]+){{0,4}} <N>{{v}} (?:[a-z]+ )?{where} (?:of |from )?the P (?:that )?(?:G|[ABRU]|a candidate|candidates) (?:had )?(?:needed|needs|required|wanted|must get|have to get)", sign=sign)
      for where, sign in ((r"(?:clear|above|over|past)", 1), (r"(?:short|shy|below|under|adrift)", -1))),
    # turnout, and papers set aside
    C("turnout_change", 0.96, r"\bso (?:did|has|had|was) (?:the )?turnout,? by <TD>(?: points)?", subject="none", make="same_this"),
    C("rejected", 0.965, rf"<N> (?:{{papers}}|papers|ballots|votes) {WERE}set aside (?:as|for) (?:spoil[et]d|invalid|rejected)", subject="none"),
)
