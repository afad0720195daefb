"""Cues of measures put to a vote, where Yes and No stand. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

_FATE = (
    r"(?:passe[sd]|passing|carried|carries|failed|fails|failing|stalled|stalls|died|fell(?: short)?|falls(?: short)?|sailed through|sank|prevailed|succeeded|squeaked (?:by|through)|scraped (?:home|through)|"
    r"cleared the (?:bar|threshold|hurdle)|(?:was|were|is) (?:narrowly |easily )?(?:approved|adopted|rejected|defeated|ratified|enacted|beaten|voted down))"
)
_GOT = r"(?:{got}|had the (?:support|backing) of |was (?:backed|supported|approved|favou?red) by |drew the support of )"
_ASIDE = r"(?:,[^.;:NPDT]{0,80},)?"
_YES = r"(?:yes|in favou?r|aye|for it|in support)"
_NO = r"(?:no|against|nay|opposed|against it)"
_NEEDED = r"(?: [a-z]+){0,3}(?= (?:needed|required|threshold|bar|supermajority|hurdle|to pass|to change|for passage)|[.,;]|$)"

_MEASURES = r"(?:(?:proposed|statewide|state|ballot|constitutional|local|county|citizen|legislative|such|separate|different) )*(?:amendments|measures|propositions|ballot questions|initiatives|questions on the ballot)\b"

QUESTIONS: tuple[C, ...] = (
    C("contests", 0.975, r"(?:there (?:were|are) |voters (?:faced|decided|weighed|considered) |(?:ballot|slate|list|lineup) (?:of|had|carried|held|featured) |all |the |of (?:the )?)<N> " + _MEASURES + r"(?! (?:passed|failed|won|lost|more|fewer))", subject="none"),
    C("valid_votes", 0.975, r"of the <N> (?:people|voters|floridians|[a-z]+ans)?,? ?(?:who|that) (?:marked|answered|voted on|weighed in on) (?:the (?:question|measure|amendment|issue)|it|G|C)\b", subject="none"),
    C("share", 0.93, r"C" + _ASIDE + r" (?:[a-z]+ ){0,2}?" + _GOT + r"<PD>(?! (?:no|against|opposed)\b)", subject="yes"),
    C("share", 0.93, r"C" + _ASIDE + r"[^.;:NPDT]{0,60}? " + _FATE + r"(?: [a-z]+){0,3}?,? (?:with|at|on|by|after winning|after getting) <PD>(?! (?:no|against|opposed)\b)", subject="yes"),
    C("votes", 0.955, r"C" + _ASIDE + r" (?:[a-z]+ ){0,2}?" + _GOT + r"<N>(?: votes?)?(?=[.,;:)]|$| and\b| while\b| but\b| in all)", subject="yes"),
    C("votes", 0.955, r"C" + _ASIDE + r"[^.;:NPDTC]{0,60}? (?:" + _FATE + r"|lost|won|win)(?: [a-z]+){0,3}?,? (?:with|on) <N>(?: votes?)?(?=[.,;:)]|$| and\b| while\b| but\b)", subject="yes"),
    C("votes", 0.965, r"<N>(?: votes?)? (?:(?:that )?(?:were )?cast |people (?:voted )?|voters (?:voted )?)?(?:for|in favou?r of) C(?![' ][a-z])", subject="yes"),
    C("votes", 0.965, r"<N>(?: votes?)? (?:(?:that )?(?:were )?cast |people (?:voted )?|voters (?:voted )?)?against C(?![' ][a-z])", subject="no"),
    *(C(measure, 0.96, r"C" + _ASIDE + r"[^.;:NPDTC]{0,60}? " + _FATE + rf"(?: [a-z]+){{0,2}}?,? (?:by )?(?:a (?:vote|margin|count|tally) of )?{one}(?: votes)?(?: to |-){two}\b(?![ -]point)", make=make, subject="none")
      for measure, letters in (("share", "PDN"), ("votes", "N"))
      for one, two, make in ((f"<{letters}>", f"[{letters}]", "pair_first"), (f"[{letters}]", f"<{letters}>", "pair_second"))),
    C("share", 0.955, r"C" + _ASIDE + r"[^.;:NPDT]{0,90}? (?:with|at|on|drew|got|had|won|attracted) (?:just |only |about )?<PD>(?: of voters| of the vote)? (?:support|approval|backing|in favou?r|voting yes)\b", subject="yes"),
    C("votes", 0.95, r"(?:^|[.;:] )yes on (?:C|N|U): <N>(?=[.,;]|$)", subject="yes"),
    C("votes", 0.95, r"(?:^|[.;:] )no on (?:C|N|U): <N>(?=[.,;]|$)", subject="no"),
    C("share", 0.91, r"C,[^.;NPDT]{0,90}? (?:with|at|on) <PD>(?! (?:no|against|opposed)\b)", subject="yes"),
    C("share", 0.94, r"C(?: \([^()]*\))?: <PD>(?: yes)?(?=[.;,)]|$)", subject="yes"),
    C("share", 0.95, r"<PDF>(?: of (?:the |those )?(?:voters|votes?|people))?(?: (?:voted|said|voting|was|were|marked))? " + _YES + r"\b", subject="yes"),
    C("share", 0.95, r"<PDF>(?: of (?:the |those )?(?:voters|votes?|people))?(?: (?:voted|said|voting|was|were|marked))? " + _NO + r"\b(?! (?:more|less|longer|better|worse)\b)", subject="no"),
    C("share", 0.95, r"\byes(?: on C)?(?: side| vote| votes| campaign)?[^.;:NPDT]{0,30} <PD>", subject="yes"),
    C("share", 0.95, r"\bno(?: on C)? (?:side|votes?|campaign)[^.;:NPDT]{0,30} <PD>", subject="no"),
    C("votes", 0.96, r"(?<!\bby )<N> (?:votes? |people |voters |ballots )?(?:voted |were |was )?" + _YES + r"\b(?: votes?)?", subject="yes"),
    C("votes", 0.96, r"<N> (?:votes? |people |voters |ballots )?(?:voted |were |was )?(?:against|nay|opposed)\b|<N> no(?: votes?\b|(?=[.,;:)]|$))|<N> (?:votes|people|voters) (?:voted |for )?no\b", subject="no"),
    C("votes", 0.95, r"\byes(?: on C)?(?: side| votes?)?(?::| -| with| had| got| took| won| polled| received) <N>", subject="yes"),
    C("votes", 0.95, r"\bno(?: on C)?(?: side| votes?)?(?::| with| had| got| took| won| polled| received) <N>", subject="no"),
    C("share", 0.945, r"N (?:votes? )?" + _YES + r"(?: votes?)?,? ?\(?(?:or |which is )?<PD>", subject="yes"),
    C("share", 0.945, r"N (?:no|against)(?: votes?)?,? ?\(?(?:or |which is )?<PD>", subject="no"),
    C("none", 0.985, r"(?:outpolled|outran|outperformed|outdrew|beat|topped|trailed|bettered|ran (?:ahead of|behind)) (?:G|C|the [a-z ]{3,30}) by <N>{v} (?:more )?(?:yes|no)\b", note="compares two measures"),
    C("none", 0.985, r"<NPF>(?: (?:voters?|people|of (?:them|those|the (?:voters|ballots))))? (?:skipped|passed over|did not (?:vote|mark)|didn't (?:vote|mark)|left)(?: on)? C\b", note="voters who left a measure blank"),
    # What a measure needs to pass, or came to; people and parties reach shares.
    C("none", 0.975, r"(?:needs?|needed|requires?|required|(?:passage|approval|adoption|constitution|amendment|it|G) takes|short of|clear(?:ed|ing)?|bar of|threshold of|supermajority of)(?: the| a| at least)? <PF>(?! of (?:the |all )?votes?\b)" + _NEEDED, note="a threshold"),
    C("none", 0.975, r"^(?![^.;:]*[AB]\b)[^.;:]*?(?<!turnout )(?<!poll )(?<!participation )(?<!share )(?<!vote )(?<![ABG] )(?:reach(?:ed|ing)?|below|above)(?: the| a| at least)? <PF>(?! of (?:the |all )?votes?\b)" + _NEEDED, note="a threshold"),
)
