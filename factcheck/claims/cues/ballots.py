"""Cues of votes cast, valid votes, rejected ballots, the electorate, and their changes. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

BALLOTS: tuple[C, ...] = (
    C("votes_cast", 0.96, r"<N> (?:valid )?(?:votes|ballots|ballot papers|papers|people|voters|electors|voting papers) (?:had been |were |was |being |in total |in all )?(?:cast|counted|verified|issued|returned|handed in|submitted|collected|in the box(?:es)?)(?! (?:for|a valid|in favour|aside|invalid))", subject="none"),
    C("votes_cast", 0.95, r"(?:votes|ballots|ballot papers|papers)(?: [a-z]+){0,2} (?:cast|counted|verified|issued|returned)(?: [a-z]+){0,5}?,? {be}<N>", subject="none"),
    C("votes_cast", 0.95, r"<N> (?:verified|counted|issued|returned) (?:ballot papers|papers|votes|ballots)", subject="none"),
    C("votes_cast", 0.93, r"<N> (?:{people} )?(?:turned out|turned up|voted\b(?! (?:for|to|in favour|against|leave|remain))|took part|went to the polls|cast (?:a|their) (?:vote|votes|ballot|ballots)|bothered to vote|cast ballots|exercised)", subject="none"),
    C("votes_cast", 0.93, r"(?:ballot|total|overall) (?:poll|papers|vote|votes|turnout)(?: [a-z]+){0,3}? {be}<N>", subject="none"),
    C("votes_cast", 0.94, r"turnout(?: [a-z]+)? {be}<N>(?= |\b)(?!\.\d)", subject="none"),
    C("votes_cast", 0.92, r"out of (?:the |a total of )?<N> (?:handed in|ballot papers|ballots|papers|votes(?: cast)?|cast|in the box)", subject="none"),
    C("votes_cast", 0.90, r"<N> (?:of|out of) (?:the|a|an|its|a possible|a registered)? ?(?:N )?(?:[a-z]+ ){0,3}(?:electors|electorate|on the register|registered|eligible|entitled)", subject="none"),
    C("votes_cast", 0.92, r"<N>,? (?:including|with|minus|less) (?:N |the )?(?:{spoilt})", subject="none"),
    C("votes_cast", 0.90, r"N[^.;NPDT]{0,30}, (?:making |giving |for )?(?:a|in) (?:grand |combined |overall )?total (?:of )?<N>", subject="none"),
    C("votes_cast", 0.90, r"(?:verified|verification)(?: [a-z]+){0,6} {be}<N>", subject="none"),
    C("votes_cast", 0.88, r"<N> (?:ballot papers|ballots)\b(?! (?:were |was )?(?:{spoilt}))", subject="none"),
    C("valid_votes", 0.97, r"<N> valid (?:votes?|ballots?|papers)", subject="none"),
    C("valid_votes", 0.96, r"(?:valid (?:votes?|ballots?|poll|papers))(?: (?:cast|counted|polled|total|received|numbered))* {be}<N>", subject="none"),
    C("valid_votes", 0.95, r"<N> (?:of them |of which )?(?:were|was) valid", subject="none"),
    C("valid_votes", 0.975, r"<N> (?:[a-z]+ )?cast (?:a )?valid (?:vote|ballot)", subject="none"),
    C("rejected", 0.97, r"<N> (?:(?:other|further|ballot|voting|postal) )*(?:{papers} )?(?:(?:had been|have been|were|was|being) )?(?:{spoilt})(?: {papers})?\b", subject="none"),
    C("rejected", 0.97, r"(?:{spoilt}) (?:{papers}|votes)(?: [a-z]+){0,4}?,? {be}<N>", subject="none"),
    C("rejected", 0.96, r"rejected(?: at the count)?:? {be}<N>", subject="none"),
    C("rejected", 0.95, r"(?:spoil(?:t|ed) (?:their|his|her) (?:ballot|paper|vote)s?|spoiling (?:their|the)) {gap}<N>", subject="none"),
    C("rejected", 0.95, r"<N> (?:{people} )?(?:spoilt|spoiled|defaced|chose to spoil) (?:their|his|her|the)", subject="none"),
    C("rejected_share", 0.90, r"<PD> of (?:ballots|papers|ballot papers|votes)(?: [a-z]+){0,2} (?:were |was )?(?:{spoilt})", subject="none"),
    C("other_result", 0.90, r"<N> (?:[a-z]+ ){0,2}(?:for want of|for voting for|because|were unmarked|bore|had no official mark|were rejected for)", make="label", subject="none"),
    C("electorate", 0.97, r"(?:electorate|electoral roll|register|roll)(?: (?:of|in|for) C)?(?: [a-z]+){0,3}?{isn}<N>", subject="none"),
    C("electorate", 0.96, r"<N>[ -]?(?:strong )?(?:registered (?:voters|electors|to vote)|electors|eligible (?:voters|electors|to vote)|(?:people |voters )?(?:were |are )?(?:entitled|eligible|registered) to vote|(?:voters |people )?on the (?:electoral )?(?:register|roll)|(?:people|voters) (?:registered|eligible|entitled))", subject="none"),
    C("electorate", 0.95, r"<N>[ -](?:strong )?electorate", subject="none"),
    C("electorate", 0.90, r"(?:out of|of) (?:a |the |its |some )?(?:possible |total |eligible |registered )?<N> (?:possible |eligible |registered )?(?:voters|electors|people|names)\b(?! (?:turned|voted|cast|took))", subject="none"),
    C("electorate", 0.95, r"(?:out of|from|of) (?:a |an |the )?(?:possible |total |registered |eligible )?electorate {be}<N>", subject="none"),
    C("electorate", 0.90, r"P of (?:the |a |an |its )?<N>(?! votes| valid| ballots| papers| cast)", subject="none"),
)

BALLOTS_CHANGE: tuple[C, ...] = (
    C("rejected_change", 0.985, r"N (?:[a-z]+ ){0,4}(?:{spoilt})(?: papers)?[^.;NPDT]{0,24}? <N> (?:more|up)(?: than)?", sign=1, subject="none"),
    C("rejected_change", 0.985, r"N (?:[a-z]+ ){0,4}(?:{spoilt})(?: papers)?[^.;NPDT]{0,24}? <N> (?:fewer|less|down)(?: than)?", sign=-1, subject="none"),
    C("rejected_change", 0.95, r"<N> more (?:{spoilt}) (?:papers|ballots)", sign=1, subject="none"),
    C("electorate_change", 0.985, r"(?:electorate|register|roll)[^.;PDT]{0,40}? (?:{up}),? (?:by )?<N>", sign=1, subject="none"),
    C("electorate_change", 0.985, r"(?:electorate|register|roll)[^.;PDT]{0,40}? (?:{down}),? (?:by )?<N>", sign=-1, subject="none"),
    C("cast_change", 0.96, r"(?:number (?:of (?:people |voters |votes |electors )?)?(?:voting|voters|who voted|votes cast|cast|turning out)|votes cast|total vote|total number of votes)(?: [a-z]+){0,2}? {down} (?:by )?<N>", sign=-1, subject="none"),
    C("cast_change", 0.96, r"(?:number (?:of (?:people |voters |votes |electors )?)?(?:voting|voters|who voted|votes cast|cast|turning out)|votes cast|total vote|total number of votes)(?: [a-z]+){0,2}? {up} (?:by )?<N>", sign=1, subject="none"),
    C("cast_change", 0.95, r"<N> fewer votes (?:were |had been )?(?:cast|counted)", sign=-1, subject="none"),
    C("cast_change", 0.95, r"<N> fewer (?:people|voters|electors) (?:[a-z]+ ){0,4}(?:voted|turned out|took part|cast)", sign=-1, subject="none"),
    C("cast_change", 0.95, r"<N> more (?:people|voters|electors) (?:[a-z]+ ){0,4}(?:voted|turned out|took part|cast)", sign=1, subject="none"),
)
