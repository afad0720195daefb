"""Cues of shares told in voters: so many of them chose the first two, one of several, anybody but one; per hundred.
See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

# Those who voted, or their votes; not people, of whom many stay at home.
_CAST = (
    r"(?:(?: of)?(?: (?:the|all|those|C's|our|local|valid|total))*(?: (?:vote|votes|ballots|poll|voters|electors|people|residents))?(?: cast)?"
    r"(?: (?:in|across) (?:C|the (?:seat|town|city|ward|constituency|county|division)))?"
    r"(?: (?:who |that )?(?:had |actually |were )?(?:voted|turned (?:out|up)|took part|cast (?:a|their|G) (?:vote|ballot)s?|went to the polls|voting|taking part|cast|counted))?(?: in C| here)?)"
)
_VOTERS = (
    r"(?: (?:of )?(?:(?:the|all|those|C's|our|local) )*(?:(?:vote|votes|ballots|poll|voters)(?: cast)?(?: in C| here)?|(?:electors |people |residents |of us |us )?(?:who |that )?(?:had |actually )?"
    r"(?:voted|turned (?:out|up)|took part|cast (?:a|their|G) (?:vote|ballot)s?|went to the polls|voting|taking part)(?: in C| here)?))"
)
# How votes come to somebody.
_WENT = r"(?:(?:had |have |has |[a-z]+ly )*(?:{backed}|(?:plump|opt)(?:s|ed)?(?= X)|go(?:es)? to|f[ea]ll to|belong(?:s|ed)? to|is shared by|ended up with)|(?:was|were|is|are|had been|has been|have been) (?:[a-z]+ )?(?:split|divided|shared|carved up|distributed|shared out)(?: [a-z]+)? between)"
_TOP = (
    r"(?:(?:X|N|one|either)(?: or (?:the )?(?:other|another))? of )?(?:just )?the (?:"
    r"[k](?: [a-z]+)? (?:parties|candidates|names|contenders|rivals)?(?: ?(?:at the top|out in front|that mattered|who mattered|in front))"
    r"|(?:top|big|leading|main|first|biggest|largest|front|major) (?:[k]|duo|pair)(?: (?:parties|candidates|names|contenders|finishers))?)"
)

VOTERS: tuple[C, ...] = (
    # "More than three-quarters of the vote went to the top two"
    C("together", 0.97, rf"<PF>{_CAST},? (?:[a-z]+ ){{0,2}}?{_WENT} {_TOP}(?! (?:[a-z]+ )?to )", make="top", subject="none"),
    C("together", 0.97, rf"{_TOP}(?:,[^.;:ABRUNPDT]{{0,40}},)? (?:(?!each\b|both\b)[a-z]+ ){{0,2}}?(?:{{got}}|shared |swallowed |swallowed up |hoovered up |gobbled up |devoured |split |carved up |divided |monopolised )(?:between them |between G )?<PF>{_CAST}(?! each)", make="top", subject="none"),
    C("together", 0.96, r"the [k] front[ -]?runners (?:{got}|shared |hoovered up |gobbled up )(?:between them |between G )?<NPF>", make="top", subject="none"),
    # "Two-thirds of the votes were split between the SNP and Labour", "backed either Labour or the Greens"
    C("together", 0.97, rf"<PF>{_CAST},? (?:[a-z]+,? ){{0,2}}?(?:was|were|is|are|had been|has been|have been) (?:[a-z]+ )?(?:split|divided|shared|carved up|distributed|shared out)(?: [a-z]+)? between (?:the )?(?P<whos>[ABRU](?:(?:,| and|, and|,? &) (?:the )?[ABRU])+)", make="together"),
    C("together", 0.97, rf"<PF>{_CAST},? (?:[a-z]+ ){{0,2}}?{_WENT} (?:either )?(?:the )?(?P<whos>[ABRU](?:, (?:the )?[ABRU])*,? or (?:the )?[ABRU])", make="together"),
    # "Two-thirds of those who voted did not vote for the SNP", "the four parties other than Ukip took 99 per cent"
    C("others", 0.97, rf"<PF>{_VOTERS},? (?:did not|didn't|do not|don't|never|would not|wouldn't|could not|couldn't|refused to|declined to|chose not to|preferred not to) (?:vote for|back|support|choose|want|pick|endorse|opt for|plump for|trust|go for) (?:the )?(?P<whos>[ABR](?:(?:,| and| or|,? nor) (?:the )?[ABR])*)(?!'s)", make="others"),
    C("others", 0.96, rf"<PF>{_VOTERS},? (?:voted against|rejected|turned down|said no to|wanted rid of) (?:the )?(?P<whos>[ABR])(?!'s)(?=[.,;:)]|$| -| and\b| but\b)", make="others"),
    C("others", 0.975, r"(?:parties|candidates|everybody|everyone|names|rivals|hopefuls|contenders|the rest|all|others) (?:other than|apart from|except(?: for)?|bar|besides|excluding|but) (?:the )?(?P<whos>[ABR](?:(?:,| and| or) (?:the )?[ABR])*) (?:[a-z]+ ){0,2}?{got}(?:between them |between G |together )?<NPF>(?:{of_vote}|{v})", make="others"),
    # "... between them, leaving just 5,181 for everybody else", "the other 13 candidates could manage only 7,371"
    C("others", 0.97, r"leaving (?:only |just |a )*<NPDF>{v}? (?:for|to|to be (?:shared|divided) (?:by|among|amongst|between)|among|amongst|between)(?: all)? (?:everybody else|everyone else|the rest|the others|all others|the other (?:[k] )?(?:candidates|parties|names)|the remaining (?:[k] )?(?:candidates|parties|names))", make="others_than_last", subject="none"),
    C("others", 0.96, r"(?:[;.] |,? (?:and|with|while|but) |^)(?:the (?:rest|others)|everybody else|everyone else|(?:all )?the (?:other|remaining) [k](?: {cands}| parties)?)(?: put together| combined| between them| between G)? (?:[a-z]+ ){0,2}?{got}(?:between them |between G |together )?<NPD>(?:{of_vote}|{v})(?! (?:each|apiece))", make="others_than_last", subject="none"),
    # "For every hundred votes cast, 36 were for the SNP and 27 for the Conservatives"
    C("share", 0.985, r"(?:for|of|in|out of) (?:each|every) (?:(?:a |one )?hundred|[k]) (?:votes?|ballots?|voters|people who voted|papers)(?: cast| counted)?(?: here| in C)?,? (?:some )?<N> (?:(?:had |have )?{backed}|went to|for|to) [who]", make="per_hundred"),
    C("share", 0.985, r"(?:for|of|in|out of) (?:each|every) (?:(?:a |one )?hundred|[k]) (?:votes?|ballots?|voters|people who voted|papers)(?: cast| counted)?(?: here| in C)?,? (?:some )?N (?:(?:had |have )?{backed}|went to|for|to) (?:the )?[ABRU](?:,? [^.;:]{0,40}?)?,? (?:and |while |but |with )?<N> (?:(?:had |have )?{backed}|went to|for|to) [who]", make="per_hundred"),
    # "Alliance and the UUP each took about one vote in eight"
    C("share", 0.955, r"[whos] (?:each|both) (?:[a-z]+ )?(?:{got})<PDF>(?! points)", make="each", subject="none"),
)
