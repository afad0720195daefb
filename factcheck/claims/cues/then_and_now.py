"""Cues of figures told side by side with those of elections before: "26,976 in 2015, 16,444 now". See `factcheck.claims.cue`
for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.votes import SUBJECT

# Behind a figure: what else it may be than a level.
_LEVEL = r"(?! (?:votes? |points? )?(?:more|fewer|less|higher|lower|better|worse|ahead|behind|clear|short|up|down|adrift)\b)"
_UNIT = r"(?: votes| of the (?:vote|poll))?"
# When each was: an election by its year or phrase, or this one.
_THEN = r"(?:,? (?:back )?(?:in Y|E))"
_NOW = r"(?: Z|,? (?:at|in) (?:this|the) (?:by-)?election)"
_JOIN = r"(?:,|;| and|, and| but|, but)"
_OTHER = r"majorit\w*|lead|margin|cushion|turn-?out|swing|seats?|councillors?|mps?|electorate|register|electors|rejected|spoil\w*|candidates?|gap|deposits?|over|from|members?|polls?"
# A clause on somebody that ends before a run of figures, about no other measure.
_CHANGED = r"(?:gain|gained|lost|added|shed|put on|rise|fall|more votes|fewer votes|increase|drop)"
_CLAUSE = rf"(?:(?! (?:{_OTHER}|{_CHANGED})\b)[^.;:NPDT]){{0,80}}"


def _run(measure: str, weight: float, head: str, letters: str, subject: str = "") -> tuple[C, ...]:
    """Each figure of a run of two to four, with the election of each behind it."""
    any_, n = rf"[{letters}]", rf"<{letters}>"
    item = rf"{any_}{_UNIT}(?:{_THEN}|{_NOW}){_JOIN} "
    later = rf"(?={_JOIN} {any_}{_UNIT}(?:{_THEN}|{_NOW}))"
    return (
        *(C(measure, weight, head + item * before + n + _LEVEL + _UNIT + rf"(?:{_THEN}|{_NOW})" + later, subject=subject) for before in range(3)),
        *(C(measure, weight, head + item * before + n + _LEVEL + _UNIT + rf"(?:{_THEN}|{_NOW})", subject=subject) for before in range(1, 4)),
    )


THEN_AND_NOW: tuple[C, ...] = (
    # "Crawley's vote went through the floor: 26,976 in 2015, 16,444 now"
    *_run("votes", 0.955, SUBJECT + _CLAUSE + r"(?::| -) ", "N"),
    *_run("share", 0.955, SUBJECT + _CLAUSE + r"(?::| -) ", "PD"),
    # "the Tories, who had 36.7 per cent in 2010 and 39.9 now"
    *_run("votes", 0.955, r"[who],?(?: who| which)?(?: [a-z]+ly)? (?:had|got|polled|took|won|managed|received|scored|secured|attracted) ", "N"),
    *_run("share", 0.955, r"[who],?(?: who| which)?(?: [a-z]+ly)? (?:had|got|polled|took|won|managed|received|scored|secured|attracted|was on|were on) ", "PD"),
    *_run("turnout", 0.96, r"(?:turn-?out|participation)(?:(?! (?:and|while|but)\b)[^.;:NPDTABRU]){0,60}(?::| -) ", "PD", "none"),
    *_run("majority", 0.96, r"(?:majority|winning margin|margin of victory)(?:(?! (?:and|while|but)\b)[^.;:NPDTABRU]){0,60}(?::| -) ", "N", "none"),
    *_run("rejected", 0.96, r"(?:rejected|spoilt|spoiled) (?:ballots|papers|ballot papers|votes)(?:(?! (?:and|while|but)\b)[^.;:NPDTABRU]){0,60}(?::| -) ", "N", "none"),
    *_run("electorate", 0.96, r"(?:electorate|register|electoral roll)(?:(?! (?:and|while|but)\b)[^.;:NPDTABRU]){0,60}(?::| -) ", "N", "none"),
    # A further one behind: "up from 72.6 in 2015 and 68.9 in 2010", "61.9 in 2015, 65.2 in 2017 and 65.6 now".
    *(C("=", 0.95, rf"[{letters}]{_UNIT}{_THEN}(?:,| and|, and) <{letters}>{_LEVEL}{_UNIT}{_THEN}(?![^.;:NPDT]{{0,16}} [ABRU]\b)", subject="same", election="past", make="level_of_last") for letters in ("N", "PD")),
    *(C("=", 0.95, rf"[{letters}]{_UNIT}{_THEN}(?:,| and|, and| but|, but) <{letters}>{_LEVEL}{_UNIT}{_NOW}", subject="same", make="same_this") for letters in ("N", "PD")),
    *(C("=", 0.95, rf"[{letters}]{_UNIT}(?:,| and|, and)(?: (?:and|then))?,? Z,? <{letters}>{_LEVEL}(?=[.,;)]|$| votes)", subject="same", make="same_this") for letters in ("N", "PD")),
    # "The Tory vote melted - 31,636 down to 12,546"
    *(C(measure, 0.96, SUBJECT + r"(?:'s?)? (?:[a-z]+ )?(?:vote|share|support|tally|total|poll|score)(?:(?! (?:" + _OTHER + r")\b)[^.;:NPDTABR]){0,60}(?::| -|,|\() ?" + pattern, election=election)
      for measure, letters in (("votes", "N"), ("share", "PD"))
      for pattern, election in ((rf"(?:from )?<{letters}>{_UNIT} (?:down|up) to [{letters}]", "past"), (rf"(?:from )?[{letters}]{_UNIT} (?:down|up) to <{letters}>", ""))),
    # "Labour's majority, which stood at 6,164 when it was re-elected in 2019, is now 10,974"
    C("majority", 0.96, r"(?:majority|lead|cushion),? which (?:was|stood at|had been|had stood at|came to|amounted to) <N>{v}[^.;:NPDT]{0,60}? (?:E|in Y),? (?:is|stands at|has (?:grown|shrunk|fallen|risen|become)|grew|shrank|fell|rose)\b", election="past", subject="none"),
    C("majority", 0.96, r"(?:majority|lead|cushion),? which (?:was|stood at|had been|had stood at|came to|amounted to) N{v}[^.;:NPDT]{0,60}?,? (?:is|stands at|has (?:grown|shrunk|fallen|risen) to|grew to|shrank to|fell to|rose to|has become)(?: Z)?(?: at)? <N>(?=[.,;)]|$| votes| and\b)", make="same_this", subject="none"),
    C("majority", 0.955, r"[who]'s (?:last|first|own|final|previous|old) (?:majority|winning margin)(?: (?:here|there|in C))?,? (?:in Y|E),? (?:was|stood at|came to) <N>{v}", election="past"),
    # "she had a majority of four; now she has one of 875"
    C("majority", 0.955, r"(?:majority|cushion|lead) of [N][^.:NPDT]{0,20}[;,.] (?:but |and )?(?:Z|today),? (?:[ABR]|G) (?:has|have|is|are|enjoys?|holds?|sits? on|boasts?)(?: (?:with|on))? (?:one of|X(?: of)?) <N>", subject="none"),
    # "the largest since Denham's 9,302 in 2005"
    C("majority", 0.955, r"(?:largest|biggest|smallest|highest|lowest|thinnest|slimmest|narrowest|widest|tightest) (?:[a-z]+ )?(?:majority|margin)(?: [a-z]+){0,3} since [who]'s? <N>(?: votes)? (?:in|of|at) Y", election="past"),
    C("=", 0.945, r"(?:largest|biggest|smallest|highest|lowest|best|worst|most|fewest|thinnest|slimmest|narrowest|widest|poorest|strongest)(?: [a-z]+){0,3} since [who]'s? <NPD>(?: votes)? (?:in|of|at) Y", election="past"),
    # "it was down on the 81.9 of two years ago"
    C("turnout", 0.96, r"turn-?out\b[^.;:]{0,80},? (?:though|but|and|although|yet) (?:G|it|that) (?:was|is) (?:[a-z]+ )?(?:down|up|lower|higher) (?:on|from|than) (?:the |a )?<PD>(?: (?:of|in|at|recorded|seen))* ?(?:E|Y)\b", election="past", subject="none"),
    # "50,779 valid votes, 2,800 fewer than in the previous contest"
    *(C("level_change", 0.955, rf"N(?: (?:valid|good|rejected|spoilt|spoiled|registered|ballot|eligible))* (?:votes|ballots|papers|electors|voters|names)(?:(?! (?:for|to)\b) [a-z]+){{0,3}}(?:,| -| \() ?(?:some |about )?<N>(?: votes| papers| ballots)? {word} (?:(?:than|on) )?(?:(?:in|at|there were|were cast|the) )*(?:E|Y)\b", make="change_of_last", sign=sign)
      for word, sign in (("(?:fewer|less|down|lower)", -1), ("(?:more|up|higher)", 1))),
    # "Some 72,299 people were on the register"
    C("electorate", 0.96, r"<N>(?: (?:people|names|voters|electors|residents|adults))? (?:were|was|are|is|had been|stood|appeared) (?:listed |entered |enrolled )?on the (?:[a-z]+ )?(?:register|roll|electoral roll)\b", subject="none"),
    C("rejected", 0.96, r"(?:spoilt|spoiled|defaced|ruined|wrecked|botched|messed up|mangled|scribbled on) <N> (?:of (?:G|the|those|their) ?)?(?:ballot |voting )?(?:papers|ballots|slips|votes)\b", subject="none"),
    C("rejected", 0.965, r"including <N> (?:which|that) (?:were|was|had been|had to be) (?:later |then |subsequently )?(?:rejected|spoilt|spoiled|set aside|disallowed|ruled out|thrown out|discarded|void)", subject="none"),
    C("valid_votes", 0.965, r"<N>(?: (?:people|voters|electors|souls|of them|of G|of us|locals))? (?:who )?(?:had |have )?(?:managed to |chose to )?(?:put|marked?|placed?|cast) a (?:valid|proper|good|legible) (?:cross|mark|vote|x|tick)\b", subject="none"),
    # "The Greens themselves began on just 9.3%": where a side stood before it moved.
    C("share", 0.965, r"[who](?: themselves| itself| G)?,? (?:had |[a-z]+ly )*(?:began|begun|started|starting|set out|set off|kicked off)(?: (?:out|off|the (?:race|campaign|contest|night)))? (?:on|with|from|at) (?:[a-z]+ )?<PD>", election="past"),
    C("valid_votes", 0.975, r"<N> did (?:so )?(?:properly|validly|correctly|successfully|in a way that counted|without (?:[a-z]+ ){0,3}(?:hash|mess|botch|mistake|mistakes|error|spoiling|muddle|botching))\b", subject="none"),
    # "that of the Conservatives by 3.2, from 36.7 to 39.9"
    *(C(measure, 0.97, rf"(?:share|vote|support|tally)\b[^.;:]{{0,20}}{moved} (?:by )?[{letters}]\b[^.;:ABRU]{{0,60}}?,? (?:and|while|with) (?:that|those) (?:of|for) [who] (?:by )?<{letters}>", sign=sign)
      for measure, letters in (("share_change", "TDP"), ("votes_change", "N")) for moved, sign in (("{up}", 1), ("{down}", -1))),
    *(C(measure, 0.965, r"(?:share|vote|support|tally)\b[^.;]{0,90},? (?:and|while|with) (?:that|those) (?:of|for) [who] (?:by )?[TDPN](?: points| votes)?,? " + pattern, election=election)
      for measure, letters in (("share", "PD"), ("votes", "N")) for pattern, election in ((rf"from <{letters}> to [{letters}]", "past"), (rf"(?:from [{letters}] )?to <{letters}>", ""))),
    # "up by 19.7 points in 2015 and a further 2.6 in 2017"
    *(C(measure, 0.95, rf"(?:up|down|rose|fell|gained|lost|added|shed|put on|climbed|dropped|risen|fallen|grew|grown)\b[^.;:NPDT]{{0,12}} [{letters}](?: points| votes)? (?:in|at) Y,? (?:and|then|plus|before) (?:by )?(?:a further|another) <{letters}>(?: points| votes)? (?:in|at) (?:Y|E)", subject="same")
      for measure, letters in (("share_change", "TD"), ("votes_change", "N"))),
    # "gave way to a clearer one: 19,763 to 18,447"
    *(C("votes", 0.95, rf"(?:one|result|outcome|finish|contest|race|verdict|score|margin)(?: [a-z]+){{0,3}}(?::| -) {pattern}(?=[.,;)]|$| -)", make=make, subject="none") for pattern, make in ((r"<N>(?: votes)? to N", "pair_first"), (r"N(?: votes)? to <N>", "pair_second"))),
    C("share", 0.955, r"vot(?:ed|es|ing) (?:for )?[who](?: in C)?,? by [PDN](?: to |-)<PD>(?![ -]points?)", make="pair_second", subject="none"),
    # "topped the 77.6 of the snap election and the 76.7 of 2015"
    C("turnout", 0.96, r"turn-?out,? [^.;:NPDTABRU]{0,20}P,? (?:topped|beat|exceeded|bettered|outdid|outstripped|was above|was below|fell short of|eclipsed|was down on|was up on|passed) the <PD> (?:of|in|at|from|recorded in|seen in) (?:E|Y)", election="past", subject="none"),
    C("turnout", 0.96, r"turn-?out,? [^.;:NPDTABRU]{0,20}P,? (?:topped|beat|exceeded|bettered|outdid|outstripped|was above|was below|fell short of|eclipsed|was down on|was up on|passed) the [PD] (?:of|in|at|from|recorded in|seen in) [^.;:NPDT]{1,30} and the <PD> (?:of|in|at) (?:E|Y)", election="past", subject="none"),
    # "A majority you could seat in a village hall (266)"
    C("majority", 0.955, r"majority (?!of)(?:(?! (?:over|of|from|than|party|group)\b)[^.;:()NPDTABRU]){3,60} \(<N>{v}\)", subject="none"),
    C("majority", 0.955, r"majority (?!of)[^.;:()NPDT]{3,60} \(N{v}\)[^.;:()NPDT]{0,40}\b(?:E|Y)\b[^.;:()NPDT]{0,24} had (?:X|one) [^.;:()NPDT]{0,60} \(<N>{v}\)", election="past", subject="none"),
    # "winning a Commons majority of 80, Ms Buchan was winning one of 150"
    C("majority", 0.93, r"majority of N,? (?:and |but |while )?(?:[ABRG]|the (?:mp|member)) (?:(?:was|is|has|had) )?(?:winning|defending|held|took|managed|got|secured|celebrating|earned|earning) X <N>(?=[.,;)]|$| votes)", subject="none"),
    # "Rob Herd and Paul Bowers finished third and fourth"
    *(C("rank", 0.98, rf"[whos] (?:[a-z]+ )?(?:finished|came|were|ended(?: up)?|took|placed|ranked|trailed in|limped in) (?:in )?{before}<O>{after}(?! of)", make="respectively")
      for before, after in (("", "(?:,| and) O"), ("O(?:,| and) ", ""), ("O, ", "(?:,| and|, and) O"), ("O, O(?: and|, and) ", ""))),
    # "third for the Tories: 3,731, 12 per cent", "Poor old Labour: first in 2019 with 12,000"
    C("votes", 0.955, r"\bO (?:place )?for [who](?::| -|,) <N>(?=[.,;(]|$| votes)(?! (?:votes? )?(?:ahead|behind|clear|short|more|fewer|adrift))"),
    C("share", 0.955, r"\bO (?:place )?for [who](?::| -|,)(?: N(?: votes)?,?)? <P>(?=[.,;)]|$| of the vote)"),
    C("votes", 0.955, r"[who](?::| -) (?:O|(?:top|bottom) of the [a-z]+) (?:E|in Y),? (?:with|on) <N>(?=[.,;)]|$| votes)"),
    C("share", 0.955, r"[who](?::| -) (?:O|(?:top|bottom) of the [a-z]+) (?:E|in Y),? (?:with|on) <P>(?=[.,;)]|$| of the vote)"),
    # "UKIP had held its deposit in 2015, with 6.4 per cent"
    C("share", 0.96, r"[who](?:,[^.;:ANPDT]{0,60},)? (?:had |has |have )?(?:just |only |narrowly )?(?:held|kept|saved|retained|lost|forfeited|hung on to|held on to|clung (?:on )?to|losing|saving|keeping|forfeiting) (?:(?:its|his|her|their|G|the|a) )?(?:deposit|£?X|X)(?:,? (?:E|in Y))?,? (?:with|on|at) <PD>(?! (?:points|of the electorate))(?!(?:,| and|, and) [PD])"),
    C("share", 0.965, r"(?:held|kept|saved|retained|lost|forfeited|saving|losing|keeping|retaining|forfeiting|holding|saves|loses|keeps) (?:the )?[who](?:'s?)? (?:deposit|X)(?:,? (?:E|in Y))?,? (?:with|on|at) <PD>(?! (?:points|of the electorate))(?!(?:,| and|, and) [PD])"),
    # "Mr Overton, whose 2.9 per cent compared with 9.2 two years before"
    C("share", 0.96, r"[who],? whose <PD>{of_vote}? (?:was|were|is|compare[sd]|represents?|represented|put|puts|left|leaves|meant|made|makes|came|proved|marked|fell|beat|beats|topped|saved|lost|took|earned|secured|gave)\b(?! (?:lead|majority|swing|turnout))"),
    # "the 19,709 votes that won it for Labour", "the 19,862 with which Coppard lost it in 2015"
    C("votes", 0.96, r"<N>(?: (?:votes|ballots|crosses|people|voters))? (?:that|which|who) (?:had )?(?:won|held|kept|took|secured|retained|gained|clinched|lost|cost) (?:it|G|C|the (?:seat|ward|division|contest|constituency)) for [who]"),
    C("votes", 0.96, r"<N>(?: (?:votes|ballots|crosses|people|voters))? with which [who] (?:had )?(?:won|held|kept|took|secured|retained|gained|clinched|lost|came|finished|was|were|ended)\b"),
)
