"""Cues of figures in everyday wordings: "at the foot of the poll with 493", "nabbed the bronze medal with 2,915", "was held to
28.5", "595 names longer than it was". See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.ballots import OUT

_ASIDE = r"(?:,[^.;:ABRUNPDT]{0,60},)?"
_ENDS = r"(?=,? (?:and|but|while|though)\b|[.,;:)]|$| -)"
_THEN = r"(?:E|(?:back )?in Y|at the Y [a-z ]+)"
_GOT = r"(?:took|won|polled|got|had|managed|secured|attracted|received|scored|recorded|mustered|drew|collected|claimed|gathered)"
_GETTING = r"(?:polling|winning|getting|taking|attracting|securing|scoring|gaining|gathering|collecting|adding)"
_FOLK = r"(?:votes|voters|supporters|backers|crosses|ballots|followers|adherents|people)"
_MEDAL = r"(?:bronze|silver|gold|wooden spoon|O|third|second|fourth|fifth|runner-up|runners-up|R)(?: medal| place| spot| position| slot)?"
_PRIZE = r"(?:nabbed|grabbed|took|taking|claimed|won|secured|collected|earned|picked up|pocketed|settled for|settle for|landed|bagged|pinched|scooped)"
_TALLY = r"(?:tally|total|vote|votes|score|haul|figure|count|support|following|pile|poll)"
_EARNED = r"(?:earned|gave|won|brought|secured|got|handed|left|landed|put)"
_CHOSE = r"(?:plumped for|chose|backed|went for|elected|re-elected|returned|stuck with|preferred|opted for|picked|rallied to)"
_HERE = r"(?: (?:here|there|in C))?"
_BENCH = r"(?:contingent|delegation|group|ranks|representation|caucus|seats?|mps|tally of (?:mps|seats)|total of (?:mps|seats)|band of [a-z]+)"
_BETTER, _WORSE = r"(?:better|more|higher|up|ahead)", r"(?:worse|fewer|less|lower|down|short|poorer)"

EVERYDAY: tuple[C, ...] = (
    # votes
    C("votes", 0.965, r"[who](?: of (?:the )?B)?,? (?:at|on|in) the (?:foot|bottom|head|top|tail|very foot) of (?:the |a )?(?:poll|list|field|pile|table|heap|ballot)(?: of N)?,? (?:with|on) <N>(?! per)"),
    *(C(measure, 0.96, rf"[who]{_ASIDE}(?: [a-z]+){{0,4}} {_PRIZE} (?:the |a |G )?{_MEDAL}{_HERE} (?:with|on|for) <{letters}>(?! (?:points|swing))") for measure, letters in (("votes", "N"), ("share", "P"))),
    C("votes", 0.96, rf"[who],? (?:the )?(?:champions|winners|victors|runners-up|R|also-rans){_HERE} {_THEN} (?:with|on) <N>(?! per)", election="past"),
    C("votes", 0.955, rf"[who]{_ASIDE} (?:was|were|is|are|had been) left (?:holding|clutching|nursing|contemplating) (?:just |only )?<N>(?! (?:per|seats))"),
    C("votes", 0.955, r"\bwhere (?:the )?[who] (?:had )?(?:stopped|stalled|topped out|finished|ended) at <N>(?! per)"),
    C("votes", 0.96, rf"[who]{_ASIDE} {_GOT} <N>(?: votes)? (?:out )?of (?:the |some |a total of )?N(?: (?:votes|cast))*(?! (?:seats|wards))"),
    C("votes", 0.955, r"[who],? who (?:needed|required) (?:no more than |only |just |a mere |as few as )?<N>{v}(?=[.,;]|$| to (?:win|take|hold|claim|get in))(?! more)"),
    C("votes", 0.96, rf"[who]'s? <N>(?: {_FOLK})? {_EARNED} (?:them|him|her|it|the party) (?:a |the |O|P|D|[a-z]+ O)"),
    C("votes", 0.96, rf"[who](?:'s?)? <N> {_FOLK}(?:{_HERE}) (?:{_EARNED} (?:them|him|her|it|the party) |(?:was|were) (?:good|enough) for )"),
    C("votes", 0.96, r"[who]'s (?:portion|slice|share|cut|helping) (?:was|is|came to|amounted to) P(?: [a-z]+)?,? (?:from|on|with|courtesy of) <N>"),
    C("votes", 0.96, r"(?:for|with) (?:the )?[who][^.;:NPDTABRU]{0,60}: (?:N [a-z]+ [a-z]+, )?<N> votes were (?:found|cast|counted) for (?:them|him|her|it)"),
    C("votes", 0.955, rf"[who],[^.;:NPDTABRU]{{0,50}},? whose (?:own )?{_FOLK} (?:numbered|totalled|came to|added up to|amounted to) (?:just |only )?<N>"),
    C("votes", 0.955, rf"[who] (?:had|got|won|found|attracted) <N> (?:supporters|backers|followers|crosses|ballots|adherents){_HERE} {_THEN}", election="past"),
    C("votes", 0.96, r"[PD](?: per cent)?,? (?:down|up) [TD](?: points)?,? an? (?:haul|total|tally|pile) of <N>", subject="same"),
    C("votes", 0.965, r"<N>(?: (?:papers|votes|people|ballots|crosses|voters))? (?:went|voted|fell|broke) one way and N(?: [a-z]+)? the other", make="pair_first"),
    C("votes", 0.965, r"N(?: (?:papers|votes|people|ballots|crosses|voters))? (?:went|voted|fell|broke) one way and <N>(?: [a-z]+)? the other", make="pair_second"),
    # in a place, one after the other; of two, in their order
    C("votes", 0.965, r"<N> and N(?: votes)? for (?:the )?[who](?: \([^()]*\))? and (?:the )?[ABRU]\b"),
    C("votes", 0.965, r"N and <N>(?: votes)? for (?:the )?[ABRU](?: \([^()]*\))? and (?:the )?[who]"),
    C("votes", 0.955, rf"[who](?:'s?)?(?: (?:candidates|nominees|men|women|people))? {_GOT} <N>{{v}} in C(?=,| and|$|[.;])"),
    C("votes", 0.955, rf"[who](?:'s?)?(?: (?:candidates|nominees|men|women|people))? {_GOT} N{{v}} in C,? and (?:another |a further )?<N>{{v}} in C"),
    C("swing", 0.98, r"\bmoved from (?:the )?[from] to (?:the )?[to] by [TPD] in C,? and (?:by )?<TPD> in C", subject="none"),
    C("votes", 0.955, rf"[who]{_ASIDE} (?:reached|hit|touched|topped out at|stopped at) <N>(?= exactly| on the nose| dead|,? and|[.;]|$)(?! (?:per|points|seats))"),
    C("votes", 0.965, r"N{v} to (?:the )?<N>{v} (?:of|by|won by|picked up by) (?:the )?[who]"),
    # seats
    C("none", 0.985, r"\b(?:captures|gains|seats|scalps|taken|won|gained|captured|took|seized|wins) from (?:the )?[ABU] and <N> from (?:the )?[ABU]", note="seats that changed hands"),
    C("none", 0.985, r"<N> (?:captures|gains|seats|scalps|taken|won|captured|seized|wins) from (?:the )?[ABU] and N from (?:the )?[ABU]", note="seats that changed hands"),
    C("seats", 0.985, rf"[who](?:'s?)? {_BENCH} [^.;:NPDTABRU]{{0,30}}from <N> to N", election="past"),
    C("seats", 0.985, rf"[who](?:'s?)? {_BENCH} [^.;:NPDTABRU]{{0,30}}from N to <N>"),
    C("seats", 0.965, rf"[who]{_ASIDE} (?:holding|with|on|taking|winning|having|has|have|hold|holds|took|won|occupy|occupies|fill|fills) <N> of (?:the |its )?N (?:chairs|places|desks)\b"),
    C("seats_total", 0.965, r"N of (?:the |its )?<N> (?:chairs|desks)\b", subject="none"),
    # shares
    C("share", 0.955, r"(?:^|,? and |; |, )with <P> (?P<who>[ABRG]) (?:got|saved|kept|held on to|hung on to|recovered|rescued|lost|forfeited) (?:G |his |her |its |their |the )?(?:X|{deposit}|money|stake)"),
    C("share", 0.955, r"[who]{gapx}N[^.;:NPDT]{0,40} with <P> (?:support|backing|of the support)\b"),
    C("share", 0.955, rf"[who]{_ASIDE} (?:was|were|is|are|had been) (?:held|kept|restricted|confined|limited|pegged back) to <PD>(?! (?:of the seats|points))"),
    C("share", 0.955, r"\b(?:chose|backed|voted for|supported|picked|went for|plumped for) (?:the )?(?P<who>[ABRG]): <P>"),
    C("share", 0.955, rf"[who]{_ASIDE} (?:had )?(?:carried|won|took|held|kept|gained|captured) (?:C|the (?:state|seat|county|riding|district|constituency|ward|division))(?: {_THEN})?,? (?:with|on) <P>(?! (?:turnout|swing|majority|of the (?:seats|electorate)))"),
    C("share", 0.955, r"[who]'s (?:first preferences|primary votes?|primaries|first preference votes?) (?:[a-z]+ )?(?:slid|fell|rose|climbed|dropped|slipped|grew|crept|sank|went up|went down) to <P>"),
    C("share", 0.955, r"[who](?:, on N,)? (?:lifted|raised|pushed|nudged|improved|increased) (?:G|hers|his|theirs|its own)(?: up)? (?:by )?[TD](?: points)? to <PD>"),
    C("share_change", 0.955, r"[who](?:, on N,)? (?:lifted|raised|pushed|nudged|improved|increased) (?:G|hers|his|theirs|its own)(?: up)? (?:by )?<TD>(?: points)?(?= to [PD])", sign=1),
    C("share", 0.955, rf"[who]{_ASIDE} (?:could|can)(?: [a-z]+)? (?:lay (?:G )?hands on|call on|count on|boast|muster up) <P>(?! of the seats)"),
    C("share", 0.96, rf"N(?: {_FOLK}){_HERE} (?:was|were) (?:good|enough) for <PD>", subject="same"),
    C("share", 0.96, rf"N(?: {_FOLK})? {_EARNED} (?:them|him|her|it|the party) <P>", subject="same"),
    C("share", 0.955, rf"N(?: {_FOLK})?(?: {_THEN})?,? good for <P>", subject="same"),
    C("share", 0.955, r"N votes (?:is|was|equals|equalled|means|meant|makes|made) <P>(?! (?:of the (?:electorate|register)|turnout|more|fewer|up|down))", subject="same"),
    C("share", 0.96, r"N(?: votes)? of N[^.;:NPDT]{0,30}, which (?:is|was|makes|comes to|came to) <P>", subject="same"),
    C("share", 0.985, r"\bby N(?: votes)? to N,? or <P>(?! points)(?= (?:against|to) [PDN]|[.,;]|$)", make="pair_first"),
    C("share", 0.985, r"\bN(?: votes)? to N,? or <PD>(?! points)(?: per cent)? (?:against|to) [PD]", make="pair_first"),
    C("share", 0.985, r"\bN(?: votes)? to N,? or [PD](?: per cent)? (?:against|to) <PDN>(?! points)", make="pair_second"),
    C("share", 0.97, r"\b(?:the|G) winning (?:share|percentage|score) (?:was|of|is|came to|stood at) <PD>", subject="winner"),
    # what moved
    C("votes_change", 0.96, r"<N> [who](?:'s?)? (?:votes|voters|supporters) (?:evaporated|vanished|disappeared|melted away|deserted|went missing|walked away|drifted away|went up in smoke)", sign=-1),
    *(C("votes_change", 0.965, rf"N[^.;:NPDT]{{0,30}}, which (?:is|was) <N> {words} than (?:G|B|the party) (?:could |had |did )?(?:manage|managed|muster|mustered|get|got|poll|polled|do|did|win|won){_HERE} {_THEN}", sign=sign, subject="same")
      for words, sign in ((_BETTER, 1), (_WORSE, -1))),
    *(C("votes_change", 0.96, rf"[who](?:'s?)? {_TALLY}[^.;:ABRU]{{0,90}}? <N> {words} than (?:G|its|their|his|her|the party's) {_TALLY} {_THEN}", sign=sign) for words, sign in ((_BETTER, 1), (_WORSE, -1))),
    *(C("votes_change", 0.96, rf"[who](?:'s?)? N(?: votes)? (?:was|is) <N> {words} than (?:before|{_THEN}|the last (?:time|outing))", sign=sign) for words, sign in ((_BETTER, 1), (_WORSE, -1))),
    *(C("votes_change", 0.955, rf"[who]{_ASIDE} [^.;:NPDTABRU]{{0,60}}despite {_GETTING} <N>{{v}} {words} than (?:G|[AR])(?: (?:had|did|got|managed))?(?: {_THEN})?", sign=sign) for words, sign in ((r"(?:votes )?more", 1), (r"(?:votes )?fewer", -1))),
    *(C("share_change", 0.96, rf"[who](?:'s (?:score|share|showing|result|vote share|party))? (?:is|was|are|were) <TD>(?: points?)? {words}(?: off)? than (?:in|at|it was|they were|before|{_THEN})", sign=sign) for words, sign in ((_BETTER, 1), (_WORSE, -1))),
    C("swing", 0.98, r"\bswing to (?:the )?(?P<to>[ABRU])(?: (?:that|on the) (?:evening|night|day|occasion|morning)| in [^.;:NPDTABRU]{3,40})? (?:came to|was|is|of)(?: an?)?(?: [a-z]+)? ?<TPD>(?! to\b)", subject="none"),
    # majorities
    C("majority", 0.96, rf"(?:C|the (?:town|seat|city|constituency|voters|ward|electors)) {_CHOSE} (?:the )?[who](?: {_THEN}| Z)?{_HERE},? by <N>{{v}}(?! (?:to|points))"),
    C("majority", 0.965, r"[who]{gapx}ended (?:the )?[ABRU]'s [^.;:NPDT]{3,40} by <N>{v}(?! (?:to|points))"),
    C("majority", 0.965, rf"C, (?:theirs|his|hers|ours|[ABR]'s?|G(?:'s)?) by <N>{{v}} {_THEN}", election="past", subject="none"),
    C("majority", 0.96, r"\b(?:went|fell|passed|switched) to (?:the )?[who] with <N>{v} in it\b"),
    C("majority", 0.965, r"\bthe <N>{v} by which (?:G|[ABRU]|the party) (?:had )?(?:missed (?:it|G|out)|lost (?:it|G|C|out)|come up short)", election="past", subject="none"),
    C("majority", 0.96, r"[who]'s (?:majority|margin|cushion) in C(?:, [CU],)? (?:was|is|came to|stood at) <N>(?! per)"),
    C("majority", 0.965, rf"[who]'s (?:own )?(?:majority|margin|cushion), when (?:G|[ABR]) [^;:NPDT]{{3,80}}?(?: {_THEN})?, (?:was|had been|stood at|came to) <N>(?! per)"),
    C("majority", 0.965, r"\b(?:in|at) C,? where (?:just |only |a mere )?<N> (?:votes|crosses|people|ballots) (?:kept|saved|denied|stopped) (?:the )?[ABRU]\b", subject="none"),
    C("turnout", 0.99, r"\b(?:register|roll|electorate) of N,? (?:an? )?(?:response|participation|showing|rate|figure) of <P>", subject="none"),
    # who took part
    C("=", 0.95, r"P[^.;:NPDTABRU]{0,40}; (?:and |while |but )?in C (?:G|it) (?:was|had been|came to|stood at) (?:just |only )?<PD>", subject="same"),
    C("turnout", 0.965, r"(?<!than )<P> of (?:them|its (?:people|voters|electors|residents)|G) (?:going to the polls|turning out|voting|taking part|casting a vote|making the effort)", subject="none"),
    C("anaphora", 0.93, r"^(?:and )?(?:call it|make that|call that|say) <P>(?=[.,;!]|$)"),
    C("electorate", 0.975, r"\bof the <N>(?: [a-z]+)? on the C(?:'s)? (?:electoral )?(?:roll|register|list)", subject="none"),
    *(C("electorate_change", 0.97, rf"(?:register|roll|electorate|list)[^.;:NPDT]{{0,50}} N,? which (?:is|was) <N>(?: (?:names|people|voters|electors))? {words} than", sign=sign, subject="none")
      for words, sign in ((r"(?:longer|bigger|larger|more|higher)", 1), (r"(?:shorter|smaller|fewer|less|lower)", -1))),
    C("votes_cast", 0.965, r"<N> (?:ballot )?papers (?:at the count|in the boxes|on the tables|out of the boxes|in all the boxes|tipped out)\b", make="all_papers", subject="none"),
    C("votes_cast", 0.95, r"\b(?:cast|casting) <N> (?:votes|ballots) (?:for (?:president|governor|mayor|senator|the senate|congress)|in the (?:race|contest))\b", subject="none"),
    C("rejected", 0.97, r"(?:{papers}|papers|ballots|votes)(?: [a-z]+){0,3}? " + OUT + r"(?: [a-z]+){0,3}? (?:numbered|totalled|came to|amounted to) <N>", subject="none"),
    C("rejected", 0.97, r"<N> (?:out )?of (?:the |all |a )*N (?:{papers}|papers|ballots|votes)(?: cast)? (?:could not|couldn't|cannot|can't|would not) (?:be (?:counted|accepted|allowed|admitted)|count)", subject="none"),
    *(C(measure, 0.97, r"\bvalid (?:electorate |party |candidate )?votes(?:, (?:too|as well)| [a-z]+)?(?::| -) " + pattern, election=election, subject="none")
      for measure, pattern, election in (("valid_votes", "<N>", ""), ("valid_votes", r"N,? (?:compared with|against|down from|up from|as against) <N>", "past"))),
    # places
    C("rank", 0.96, r"[who]'s? N(?: votes)? (?:earned|gave|won|secured|brought|landed) (?:them|him|her|it|the party) (?:an? |the )?(?:[a-z]+ )?<O>\b(?! (?:time|term))"),
    C("rank", 0.96, r"N(?: votes)? left (?:the )?[who] (?:an? )?(?:[a-z]+ )?<O>(?=[.,;]|$| and| place)"),
)
