"""Cues of what somebody's figure moved by, or from and to: "found 6,009 supporters more", "his 24 per cent shrivelled to 5.5",
"adding not quite a thousand to the party's tally". See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

_FOLK = r"(?:votes|supporters|friends|voters|backers|admirers|followers|people|crosses|adherents)"
_PILE = r"(?:tally|total|vote|votes|score|haul|pile|count)"
_FOUND = r"(?:found|has|have|had|won|drew|attracted|gained|mustered|polled|collected|got|gathered|secured)"
_THAN = r"(?:(?:G|[ABR]|the party)(?: [a-z]+)? (?:did|had|managed|got|polled|won)\b|E\b|in Y\b|(?:G|the) (?:party|predecessor)\b)"
_SHRANK = (r"(?:shrivel(?:led|s)|shrank|shrunk|dwindled|slumped|crashed|fell|melted|collapsed|became|turned into|grew|rose|climbed|swelled|went up|went down|sank|slipped|dropped|"
           r"halved|withered|tumbled|plunged|plummeted|jumped|leapt|soared)(?: (?:right |all the way )?(?:away|down|up))?(?: to| into)?")
_MOVED = r"(?:gone|went|moved|climbed|risen|rose|fallen|fell|slipped|crept|leapt|jumped|dropped|plunged|tumbled|edged|inched|sunk|sank|soared)"
_CLUNG = r"(?:clings|clung|hangs|hung|holds|held|hold) on"
_ENDS = r"(?=,? (?:and|but|while|to)\b|[.,;:)]|$)"

MOVED: tuple[C, ...] = (
    C("votes_change", 0.965, rf"(?:add(?:s|ed|ing)?|put(?:s|ting)? on|tack(?:ed|ing) on) <N>(?: votes)? (?:on)?to (?:(?:G|[ABR]'s?|the|its|the party's) )?(?:previous |old |own )?{_PILE}\b", sign=1),
    C("votes_change", 0.965, rf"[who] {_FOUND} <N> (?:{_FOLK} more|more {_FOLK})[^.;:NPDTABRU]{{0,30}} than {_THAN}", sign=1),
    C("votes_change", 0.965, rf"[who] {_FOUND} <N> (?:{_FOLK} fewer|fewer {_FOLK})[^.;:NPDTABRU]{{0,30}} than {_THAN}", sign=-1),
    C("votes_change", 0.95, rf"[who](?: [a-z]+ly)? (?:found|attracted|drew|mustered) <N> more{_ENDS}", sign=1),
    C("votes_change", 0.96, rf"[who](?:'s)? (?:support|following|{_PILE}) (?:was|is|were|are) (?:up|higher)(?: by)? <N>(?! (?:on|to) N)(?: votes)?{_ENDS}", sign=1),
    C("votes_change", 0.96, rf"[who](?:'s)? (?:support|following|{_PILE}) (?:was|is|were|are) (?:down|lower)(?: by)? <N>(?! (?:on|to) N)(?: votes)?{_ENDS}", sign=-1),
    C("votes_change", 0.96, rf"[who](?:'s)? (?:own )?{_PILE} (?:is|was) <N> (?:smaller|lower|lighter|slimmer) than (?:(?:G|[ABR]) (?:was|had been) )?(?:E|in Y)", sign=-1),
    C("votes_change", 0.96, rf"[who](?:'s)? (?:own )?{_PILE} (?:is|was) <N> (?:bigger|larger|higher|heavier|fatter) than (?:(?:G|[ABR]) (?:was|had been) )?(?:E|in Y)", sign=1),
    *(C("share", 0.96, rf"[who](?:'s)? {letters} (?:had |has )?{_SHRANK} {other}(?! points)", election=election) for letters, other, election in (("<PD>", "[PD]", "past"), ("P", "<PD>", ""), ("D", "<P>", ""))),
    *(C("votes", 0.96, rf"[who](?:'s?)? {letters}(?: {_FOLK})?(?: (?:E|in Y))? (?:had |has |have )?{_SHRANK} (?:just |only )?{other}(?! (?:points|seats|councillors|members|mps|higher|lower|more|fewer|less|up|down|better|worse)\b)", election=election)
      for letters, other, election in (("<N>", "N", "past"), ("N", "<N>", "this"))),
    C("share", 0.955, rf"[NPD],? (?:and|or|while) <P>(?: of the (?:vote|poll))? (?:had |has |have )?{_SHRANK} (?:just |only )?[PD](?! points)", subject="same", election="past"),
    *(C("votes", 0.967, rf"[who](?:,[^.;:ABRUNPDT]{{0,60}},)? (?:has |have |had )?(?:{_MOVED}|{_SHRANK}) (?:up |down )?from {letters}(?: votes)? to {other}(?! (?:{{of_vote}}|points|per cent|seats|councillors|members|mps|councils))", election=election)
      for letters, other, election in (("<N>", "N", "past"), ("N", "<N>", ""))),
    *(C("share", 0.96, rf"[who],? (?:has|have|had)? ?{_MOVED} (?:up |down )?from {letters}(?: of the (?:vote|poll))? to {other}(?! (?:of the )?seats)", election=election)
      for letters, other, election in (("<PDF>", "[PDF]", "past"), ("[PDF]", "<PDF>", ""))),
    *(C("share", 0.975, rf"[who], (?:although|though|despite|while|even though|having) [^.;:,]{{3,90}}, {_MOVED} (?:up |down )?from {letters} to {other}(?! (?:of the )?seats)", election=election)
      for letters, other, election in (("<PD>", "[PD]", "past"), ("[PD]", "<PD>", ""))),
    *(C("majority", 0.96, rf"[who] {_CLUNG}[^.;:NPDTABRU]{{0,40}}, (?:(?:G|the) )?(?:{{maj}} )?(?:{{down}} )+from {letters}", election=election, subject="none")
      for letters, election in (("<N> to N", "past"), ("N to <N>", ""))),
    # "slid from 26,731 to 15,108, a drop of 11,623, and from 53.5 per cent to 30.8"
    *(C("share", 0.965, rf"[who](?:,[^.;:ABRUNPDT]{{0,60}},)? (?:[a-z]+ ){{1,4}}from N to N,(?: [^.;:ABRU]{{0,50}},)? and from {letters}(?: of the (?:vote|poll))? to {other}", election=election)
      for letters, other, election in (("<PD>", "[PD]", "past"), ("[PD]", "<PD>", ""))),
    *(C("share_change", 0.965, rf"[who](?:'s)?(?: (?:vote|share))? (?:[a-z]+ )?{verbs} (?:even )?(?:faster|further|more|harder|more quickly|quicker)(?: still)?,? by <TD>(?! times)", sign=sign)
      for verbs, sign in (("(?:rose|grew|climbed|jumped|went up|increased|improved)", 1), ("(?:fell|dropped|declined|slid|sank|slipped|went down|shrank)", -1))),
    C("majority", 0.96, r"{maj} (?:was |is |that is |that was )?(?:smaller|bigger|larger|lower|higher|greater|slimmer|fatter|thinner|fuller) than (?:[ABRU]'s|that of [ABRU],|G's?|the)(?: [a-z]+)? <N>" + r"(?! in C)", election="past", subject="none"),
)
