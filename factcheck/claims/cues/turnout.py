"""Cues of turnout and its change. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

TURNOUT: tuple[C, ...] = (
    C("turnout", 0.97, r"turnout(?: [a-z']+){0,5}? {be}<PDF>", subject="none"),
    C("turnout", 0.96, r"turnout,? (?:in |at |across |for |here |on the (?:night|day) )(?:C|Y|the [a-z-]+(?: [a-z-]+)?|the Y (?:[a-z-]+ )*)?,? ?{be}<PDF>", subject="none"),
    C("turnout", 0.97, r"<PD>(?:[ -]?point)? (?:[a-z-]+ ){0,2}turnout", subject="none"),
    C("turnout", 0.95, r"turnout:? N (?:votes )?\(<PD>", subject="none"),
    C("turnout", 0.90, r"turnout [^.;NPDTU]{0,60}? <PD>(?![ -]point)", subject="none"),
    C("turnout", 0.93, r"(?:turnout|poll)[^.;NPDT]{0,40} (?:{down}|{up})[a-z, ]{0,20} (?:to|from) <PD>", subject="none"),
    C("turnout", 0.95, r"(?<!per )<PDF> of (?:the )?(?:those |all )?(?:registered |eligible |local |total )?(?:electorate|electors|registered voters|eligible voters|register|those eligible|those registered|people eligible|residents eligible|the electoral roll|those on the (?:register|roll)|the [N] on the (?:register|roll))", subject="none"),
    C("turnout", 0.93, r"<PDF> (?:of )?(?:N|the N|the) (?:[a-z]+ ){0,2}(?:on the (?:register|roll|electoral roll)|electors|registered|entitled|eligible)", subject="none"),
    C("turnout", 0.95, r"<PF> (?:of )?(?:[a-z]+ )*(?:turned out|turned up|went to the polls|cast (?:a|their|an?) (?:valid )?(?:vote|votes|ballot|ballots)|bothered to vote|took part|made it to the polls|exercised their)", subject="none"),
    C("turnout", 0.90, r"<PF> of (?:{people}) (?:took part|turned out|turned up|voted|cast|went|bothered)", subject="none"),
    C("turnout", 0.90, r"(?:only|just)? ?<PF> (?:actually )?voted\b(?! (?:[ABRGU]|for|to|leave|remain|labour|against))", subject="none"),
    C("turnout_away", 0.93, r"<PF> (?:of [a-z ]+? )?(?:stayed (?:at home|away)|did not vote|didn't vote|failed to vote|did not turn out|did not bother|abstained)", subject="none"),
    C("turnout", 0.90, r"(?:electorate|N|register|roll) ?[,(-] ?(?:a |representing (?:a )?)?<P> turnout", subject="none"),
    C("turnout", 0.95, r"turnout of N(?: (?:votes|voters|electors))?,? ?(?:\(|or |, )<PD>", subject="none"),
    C("none", 0.97, r"(?:postal (?:vote )?turnout|turnout among postal voters)(?: [a-z]+){0,3} {be}<PD>", note="postal turnout"),
)

TURNOUT_CHANGE: tuple[C, ...] = (
    C("turnout_change", 0.97, r"turnout(?: [a-z]+){0,4}? {down} (?:by |of )?<TDP>(?! (?:in|at)\b(?! C))", sign=-1, subject="none"),
    C("turnout_change", 0.97, r"turnout(?: [a-z]+){0,4}? {up} (?:by |of )?<TDP>", sign=1, subject="none"),
    C("turnout_change", 0.96, r"<TP>(?:[ -]point)? (?:fall|drop|slump|decline|decrease|reduction|dip|slide|collapse|plunge)(?: [a-z]+){0,2}? in turnout", sign=-1, subject="none"),
    C("turnout_change", 0.96, r"<TP>(?:[ -]point)? (?:rise|increase|jump|leap|surge|improvement|boost)(?: [a-z]+){0,2}? in turnout", sign=1, subject="none"),
    C("turnout_change", 0.96, r"turnout[^.;]{0,40}?[PD] ?[(\[,] ?<TDPN>[)\]]", make="signed_change", subject="none"),
    C("turnout_change", 0.96, r"turnout[^.;]{0,30}?[PD],? ?(?:-|,|\()? ?(?:[a-z ]{0,20})?{down} (?:by )?<TDNP>", sign=-1, subject="none"),
    C("turnout_change", 0.96, r"turnout[^.;]{0,30}?[PD],? ?(?:-|,|\()? ?(?:[a-z ]{0,20})?{up} (?:by )?<TDNP>", sign=1, subject="none"),
    C("turnout_change", 0.95, r"turnout[^.;]{0,40}?<TDP> (?:lower|below|fewer|down|less|worse)", sign=-1, subject="none"),
    C("turnout_change", 0.95, r"turnout[^.;]{0,40}?<TDP> (?:higher|above|more|up|better)", sign=1, subject="none"),
)
