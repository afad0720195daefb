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
_SEATS = r"(?:seats|constituencies|wards|divisions|ridings|districts|electorates|councillors|mps|places)"
_HOLD = r"(?:has|have|hold|holds|held|won|wins|win|took|takes|take|kept|keep|keeps|retained|retains|ended with|finished with|emerged with|claimed|got)"
_GAP = r"(?:gap|margin|difference|distance|lead)"

IN_PASSING: tuple[C, ...] = (
    # majorities
    C("majority", 0.955, rf"\bthe (?:final|eventual|winning|decisive|ultimate) {_GAP},? <N>{{v}}(?=,| was| is)", subject="none"),
    C("majority", 0.99, r"<N>(?:-vote|-strong)? (?:majority|cushion) (?:goes|went|gone|has gone|had gone|is|was) (?:up in smoke|down the drain|west|out of the window|to dust|for a burton|swept away|wiped out|blown away|washed away)", election="past", subject="none"),
    *(C("majority_change", 0.975, rf"(?:majority|cushion|margin) (?:that|which) (?:is|was) <N>{{v}} {words} than (?:X|the (?:one|majority|cushion|margin)|that|what) ", sign=sign, subject="none")
      for words, sign in ((r"(?:smaller|lower|less|slimmer|thinner|fewer)", -1), (r"(?:bigger|larger|higher|fatter|more|greater)", 1))),
    C("margin_points", 0.965, r"(?:lead|advantage|majority|margin) of T[^.;:NPDT]{0,60}? (?:turned|become|became|grown|given way|has turned|has become)(?: in)?(?:to)? (?:X(?: of)?|one of) <T>", subject="none", make="same_this"),
    C("majority", 0.955, rf"[who]{_ASIDE} (?:had )?(?:got|scraped|squeaked|sneaked|squeezed|edged|crept|made it|slipped|been (?:elected|returned))(?: (?:in|home|through|back))? E by <N>{{v}}", election="past"),
    C("majority", 0.965, r"\b(?:in|at) C, where (?:the |a )?(?:[a-z]+ )?(?:majority |lead |cushion )?(?:of )?<N>{v} (?:shrank|shrunk|fell|became|grew|dwindled|turned(?: in)?to|melted(?: away)?|was cut|was whittled|swelled)(?: down)? (?:to )?(?:just |only |a mere )*N", election="past", subject="none"),
    C("majority", 0.965, r"\b(?:in|at) C, where (?:the |a )?(?:[a-z]+ )?(?:majority |lead |cushion )?(?:of )?N{v} (?:shrank|shrunk|fell|became|grew|dwindled|turned(?: in)?to|melted(?: away)?|was cut|was whittled|swelled)(?: down)? (?:to )?(?:just |only |a mere )*<N>", subject="none", make="same_this"),
    C("majority", 0.965, r"\b(?:within|inside) <N>{v} of (?:adding|taking|winning|gaining|capturing|snatching|seizing|holding|keeping|retaining|losing|pinching) (?:C|the (?:seat|ward|constituency|division))\b", subject="none"),
    C("majority", 0.955, r"<N> (?:people|votes|voters|crosses|ballots|papers) (?:made (?:all )?the difference|decided it|settled (?:it|G|the matter)|was (?:all )?the difference)\b", subject="none"),
    C("majority", 0.955, rf"[who]{_ASIDE} (?:carried|won|took|held|captured|gained|retained|kept) (?:C|the (?:[a-z]+ )?(?:seat|constituency|ward|division|riding))(?:, (?:which|where|who|whose) [^,.;:NPDT]{{3,70}},)? by <N>{{v}}(?! (?:to|points))"),
    # who was ahead of whom, and by how many
    C("lead", 0.965, rf"[who]{_ASIDE} (?:[a-z'-]+ ){{0,5}}(?:kept|keeps|held|took|clung on to|clung to|won|secured|claimed|grabbed|snatched|pinched|came|ran|finished) {_PLACE}(?: -|,)? by (?:just |only )?<N>{{v}} (?:from|over|ahead of) (?:the )?[vs]" + _ENDS, make="ahead"),
    C("lead", 0.965, rf"[who]{_ASIDE} (?:who )?(?:ran|came|finished) (?:O|second|R) to (?:the )?[vs](?: (?:here|in C))?(?: {_THEN})?,? <N>{{v}} (?:behind|adrift|short|back)" + _ENDS, make="behind"),
    C("lead", 0.965, rf"[who]{_ASIDE} (?:had )?(?:came|come|finished|ran|was|were) O(?: (?:here|in C))?(?: {_THEN})?, <N>{{v}} (?:behind|adrift of|short of|shy of|back from) (?:the )?[vs]" + _ENDS, make="behind"),
    C("lead", 0.965, r"<N>{v} (?:that )?(?:separat|divid)(?:ed|es|ing) (?:the )?(?P<who>[ABRGU]) (?:from|and) (?:the )?[vs](?! (?:and|from)\b)" + _ENDS, make="gap"),
    # votes
    C("votes", 0.955, rf"<N>,? the (?:number of )?{_FOLK} (?:which|that|who) (?:went to|were cast for|was cast for|were for|backed|chose|came to|stayed with) (?:the )?[who]"),
    C("votes", 0.955, rf"[who]{_ASIDE} (?:had|has|put in|turned in|enjoyed|made) (?:an? |G )?(?:[a-z'-]+ ){{0,3}}{_EFFORT} (?:on|with|at) <N>(?! (?:points|per|swing))"),
    C("votes", 0.95, rf"\bwith [who]{_ASIDE} (?:finding|getting|taking|polling|winning|attracting|managing|collecting|gathering|drawing) (?:an even |a round |a neat |just |only )?<N>(?! (?:points|per))"),
    C("votes", 0.965, r"[who](?:'s?)? (?:vote|support|tally|total)[^.;:NPDTABRU]{0,40} but <N>(?: votes)? (?:was|were|is|are|was still|were still)?(?: [a-z]+)? ?(?:not|never|hardly) enough\b"),
    C("votes", 0.965, rf"[who]{_ASIDE} (?:[a-z-]+ ){{0,3}}(?:gone|went|slid|slipped|sunk|sank|fallen|fell|risen|rose|moved) from N{{v}} {_THEN} to <N> {_THEN}", election="past"),
    C("votes", 0.965, rf"[who]{_ASIDE} (?:[a-z-]+ ){{0,3}}(?:gone|went|slid|slipped|sunk|sank|fallen|fell|risen|rose|moved) from N{{v}} {_THEN} to N {_THEN},? (?:and|then|and then) (?:to )?<N> (?:Z|in Y)"),
    C("others_winner", 0.97, rf"<N> {_FOLK} (?:were |was )?(?:cast |spent |wasted )?(?:for|on) (?:the |G )?(?:losing|beaten|defeated|unsuccessful|losers|losing side)", make="others_winner", subject="none"),
    C("votes", 0.94, rf"[who]{_ASIDE} made (?:G|it) (?:all the way )?to <N>(?! (?:per|points|seats|wins|of|out|in the|mps))"),
    *(C(measure, 0.965, rf"[who]{_ASIDE} (?:[a-z]+ )?M (?:(?:the |G's |G |[ABU]'s )?(?:[a-z]+ )?)(?:vote|tally|total|support|score|following)(?: here| there| in C)?(?:,| -) from <{letters}>{{v}} to [{letters}]", election="past") for measure, letters in (("votes", "N"), ("share", "PD"))),
    *(C(measure, 0.965, rf"[who]{_ASIDE} (?:[a-z]+ )?M (?:(?:the |G's |G |[ABU]'s )?(?:[a-z]+ )?)(?:vote|tally|total|support|score|following)(?: here| there| in C)?(?:,| -) from [{letters}]{{v}} to <{letters}>") for measure, letters in (("votes", "N"), ("share", "PD"))),
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
    *(C(measure, 0.965, rf"[who]{_ASIDE} [^.;:NPDTABRU]{{0,60}}(?:(?:the )?B [^.;:NPDTABRU]{{0,40}})?, (?:though|although|even if|but) {figures} (?:will|would|was|were|is|are|did|may|might|can)\b")
      for measure, figures in (("votes", r"<N>(?: votes)? and P"), ("share", r"N(?: votes)? and <P>"))),
    C("share", 0.955, r"N(?: votes)? and <P>(?! (?:more|fewer|up|down|points|ahead|behind|of the (?:seats|register|electorate)))(?= (?:will|would|was|were|is|are|did|does|gave|left|meant)\b)", subject="same"),
    # seats, in a row
    *(C("seats", 0.97, rf"[ABU](?: [a-z]+)? {_HOLD} N of (?:the |its |[CU]'s |the [a-z]+'s |G )?(?:N )?{_SEATS}" + r",? (?:and |while |with )?(?:the )?[ABU] N" * before + r",? (?:and |while |with )?(?:the )?[who] <N>(?=,|;|:|[.]|$| and| while)") for before in range(4)),
    C("candidates", 0.99, r"(?:for|with) (?:the )?[who][^.;:NPDTABRU]{0,60}: <N> (?:people|candidates|men and women|of them) (?:stood|ran|put up|were nominated|entered)\b", make="party_count"),
    # papers and people
    C("cast_change", 0.975, r"\b(?:cast|casting|counted|polled) N[^.;:NPDT]{0,40}, <N> (?:more|up) (?:than|on) (?:the |in )?(?:N|Y|E)", sign=1, subject="none"),
    C("cast_change", 0.975, r"\b(?:cast|casting|counted|polled) N[^.;:NPDT]{0,40}, <N> (?:fewer|less|down) (?:than|on) (?:the |in )?(?:N|Y|E)", sign=-1, subject="none"),
    C("rejected", 0.985, rf"N (?:{{papers}}|papers|ballots|votes)[^.;:NPDT]{{0,40}} {OUT}, <N> of (?:those|them|these|G|which) in C", subject="none"),
    C("rejected", 0.985, rf"N (?:{{papers}}|papers|ballots|votes)[^.;:NPDT]{{0,40}} {OUT}, N of (?:those|them|these|G|which) in C(?:,| and|, and)(?: a)?(?: mere| measly| paltry| modest)? <N> in C", subject="none"),
    C("valid_votes", 0.97, rf"[ABRGU]{_ASIDE} {_GOT} N (?:out )?of (?:the |some |a total of )?<N>(?=,? for | cast| votes|[,.;]|$)", subject="none"),
    C("rejected", 0.985, rf"<N> (?:others? |more |further )?(?:(?:people|voters|electors) )?(?:turned (?:up|out)|voted|came|took part|queued)[^.;:NPDT]{{0,40}} (?:had|having|saw|only to (?:have|see)) (?:G|their) (?:{{papers}}|papers?|votes?|ballots?|efforts) {OUT}", subject="none"),
    C("votes_cast", 0.985, r"N (?:out )?of (?:the |all |a )*<N> (?:{papers}|papers|ballots|votes)(?: cast)? (?:could not|couldn't|cannot|can't|would not) (?:be (?:counted|accepted|allowed|admitted)|count)", make="all_papers", subject="none"),
    *(C("rejected_change", 0.965, rf"(?:{{papers}}|papers|ballots|votes|spoil[et]d|rejected|rejections)[^.;:NPDT]{{0,40}}(?::| -|,) N,? (?:which|that) (?:is|was) <N> {words} (?:on|than|from)\b", sign=sign, subject="none") for words, sign in ((r"(?:up|more)", 1), (r"(?:down|fewer)", -1))),
    C("all_papers", 0.975, r"<N> (?:electors|voters|people|residents|locals) (?:turned out|voted|took part),? (?:once|if|when|counting|including) (?:(?:you|we) )?(?:count|counting|include|add|are counted|the)", make="all_papers", subject="none"),
    C("candidates", 0.965, r"\b(?:propped up|foot of|bottom of|topped|headed|completed|made up|rounded off) (?:the|a) (?:table|field|pack|list|line-up|slate|cast) of <N>" + _ENDS, subject="none"),
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
