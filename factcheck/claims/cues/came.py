"""Cues of in how many seats somebody came first, second or third, lost a deposit, or held on. See `factcheck.claims.cue` for how a
line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.places import LOSE
from factcheck.claims.cues.seats import ASIDE

_SEATS = r"(?:(?:other |more |further |different )?(?:wards|divisions|seats|constituencies|contests|districts|places)\b)"
_IN = r"(?:in|at) (?:(?:only|just|as many as|no fewer than|all|another|a further|the other|fully) )*"
_OF = r"(?: of (?:the |its |G |these |those |all )*(?:N )?)?"
_CAME = (
    r"(?:(?:has|have|had|also|only) )*(?:came|coming|finish(?:ed|ing)|was|were|placed|ended(?: up)?|ran|stood|took|taking|claimed|secured|pushed (?:in|out) ?to|managed) (?:(?:a|in|up|out) )*"
    r"(?:(?:close|distant|good|strong|poor|narrow|clear|respectable|creditable) )?")
_PLACE = r"O(?: place| spot)?"
_TOPPED = r"(?:topped the poll|headed the poll|finished top|came top|were top|was top)"
_WON = r"(?:won|carried|swept)"
_KEPT = r"(?:kept|held|retained|saved|hung on to|held on to|clung on to|clung to|defended|returned with)"
_LOST = r"(?:lost|surrendered|forfeited|conceded|yielded|relinquished)"
_CARRIED = r"(?:carried|won|took|swept|captured|claimed|prevailed in|came (?:first|out ahead|out on top) in|led in)"
_PARTS = r"(?:counties|parishes|precincts|booths|polling places|voting places|towns)"
_ITS = r"(?:the |G |its )?(?:(?:[a-z.]+|[UC])(?:'s)? )?"
_NUMBER = r"(?:(?:only|just|no more than|all but) )*<N>"
_END = r"(?=[.,;:)]|$| and\b| but\b| while\b| -)"

CAME: tuple[C, ...] = (
    # "Labour came first in six wards and second in another seven"
    C("came", 0.992, rf"[who]{ASIDE} {_CAME}(?P<k>{_PLACE}) {_IN}<N> ?{_OF}{_SEATS}", make="in_place"),
    C("came", 0.992, rf"[who]{ASIDE} {_CAME}{_PLACE} {_IN}N ?{_OF}(?:{_SEATS})?,?(?: and| but)? (?P<k>{_PLACE}) {_IN}<N>(?: {_OF}{_SEATS}|{_END})", make="in_place"),
    C("came", 0.992, rf"[who]{ASIDE} {_CAME}{_PLACE} {_IN}N ?{_OF}(?:{_SEATS})?,?(?: and| but)? {_PLACE} {_IN}N,?(?: and| but)? (?P<k>{_PLACE}) {_IN}<N>(?: {_OF}{_SEATS}|{_END})", make="in_place"),
    # "Reform came second in 27 divisions and the Conservatives in 16"
    C("came", 0.992, rf"[ABU]{ASIDE} {_CAME}(?P<k>{_PLACE}) {_IN}N ?{_OF}{_SEATS},?(?: and| but| while)? (?:the )?[who] {_IN}<N>{_END}", make="in_place"),
    C("came", 0.992, rf"[who]{ASIDE} (?:[a-z]+ly )?{_TOPPED} {_IN}<N> ?{_OF}{_SEATS}", make="in_first"),
    C("came", 0.992, rf"[who]{ASIDE}[^.;:ABRU]{{0,60}}? (?:[a-z]+ly )?{_WON} {_NUMBER} (?:wards|divisions){_END}", make="in_first"),
    # Of a contest by counties: "Conway took 14 counties", "Tester carried 16 of the 56 counties"
    C("parts_won", 0.985, rf"[who]{ASIDE} (?:[a-z]+ ){{0,2}}?{_CARRIED} (?:only |just |all )?<N>(?: (?:out )?of {_ITS}N)?(?: (?!more|fewer|other)[a-z]+)? {_PARTS}\b(?! (?:that|where|with|in which)\b)"),
    C("parts_won", 0.985, rf"[who]{ASIDE} (?:[a-z]+ ){{0,2}}?{_CARRIED} <N> of {_ITS}N\b(?= [^.;:]{{0,20}}{_PARTS})"),
    C("parts", 0.975, rf"(?:N|all|one|most|X|half)(?: but N)? (?:out )?of {_ITS}<N>(?: [a-z]+)? {_PARTS}\b", subject="none"),
    C("parts", 0.975, rf"(?:the state|the district|the province|[UC])'s <N> {_PARTS}\b", subject="none"),
    # What several places gave together is no row of the table.
    *(C("none", 0.99, rf"(?<!\ball )(?<!N )(?<!\bboth )(?<!\bthe )(?:{_PARTS}|wards|districts|boroughs|ridings|divisions),? (?:[a-z]+,? ){{0,2}}?(?:together|combined|jointly|between them|between G)[^.;:NPDT]{{0,40}}? {before}<N>\b", note="several places together")
      for before in ("", r"N[^.;:NPDT]{0,40}? and (?:[a-z]+ )?")),
    # "lost their deposit in two of the four seats"
    C("lost_deposit", 0.99, rf"[who]{ASIDE} (?:[a-z]+ ){{0,3}}?{LOSE} (?:G |their |its )?(?:X )?deposits? {_IN}<N> ?{_OF}{_SEATS}", make="party_deposits"),
    # "won all four in 2015 but kept only two of them"
    C("seats", 0.97, rf"[who]{ASIDE} [^.;:ABRU]{{0,60}}?\b(?:all|both)(?: of)?(?: the| its| G)? N(?: {_SEATS})?[^.;:ABRUNPDT]{{0,40}}? (?:and|but|yet) (?:has |have )?{_KEPT} {_NUMBER} of (?:G|them|those)\b"),
    C("seats_change", 0.97, rf"[who]{ASIDE} [^.;:ABRU]{{0,60}}?\b(?:all|both)(?: of)?(?: the| its| G)? N(?: {_SEATS})?[^.;:ABRUNPDT]{{0,40}}? (?:and|but|yet) (?:has |have )?{_LOST} {_NUMBER} of (?:G|them|those)\b", sign=-1, make="seats_change"),
)
