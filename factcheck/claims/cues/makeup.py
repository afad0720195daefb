"""Cues of the make-up of a council: its parties in a list, and what each has there. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.seats import SEATS_WORD

# What comes before a list of the parties of a council: "The new council of 60 members is made up as follows:"
_MAKE_UP = (
    r"\b(?:(?:made|makes|making) up(?: of| as follows| like this| thus| so)?|consists? of|compris(?:es|ed|ing)|make-?up|composition|line-?up|political balance|balance of the parties|"
    r"state of (?:the )?parties|(?:full |final )?standings|(?:new|full|final|incoming) (?:council|chamber|authority|assembly)|(?:seats|councillors|members) (?:won|by party|per party|now|elected|in all))"
    r"[^.;:ABRUNPDT]{0,40}(?:is|are|was|were|reads|stands at|looks like this|as follows)?(?::| -) ?"
)
_JOIN = r"(?:,|;|/| and|, and|; and|, with| -)"
_NAME = r"(?:the )?[ABRU](?:'s?)?(?: party)?"
_END = r"(?=[,;.)/]|$| and\b| (?:seats?|councillors?|members?)\b)(?! (?:votes|per cent|points))"
# How many of the list stand before it.
_BEFORE = range(8)
_HAS = r"(?:holds?|have|has|had|won|took|got|controls?|commands?|occup(?:y|ies)|(?:sit|are|is|finished|finish|ended|ended up|end up) (?:on|with))"
_OF_ALL = r"(?: (?:out )?of (?:its|the|their|G|all)(?: the)? ?N)?"
_ITS_WHOLE = r"(?:U|[CU]'s|the (?:council|authority|county|city|chamber|assembly|region|nation|country|state|province|borough|district|parliament|house|island)'s)"
_HERE = r"(?: (?:there|here|now|today|also|still|alone|itself|meanwhile))*"
_CLINGS = r"(?:hang|hold|cling|hung|held|clung|hangs|holds|clings|hanging|holding|clinging) on to"

MAKEUP: tuple[C, ...] = (
    # "Liberal Democrat 27, Reform UK 18, Conservative six": each of the list by its place.
    *(C("seats", 0.97, rf"{_MAKE_UP}(?:{_NAME}:? N(?: {SEATS_WORD})?{_JOIN} ){{{before}}}(?:the )?[who](?:'s?)?:? <N>{_END}") for before in _BEFORE),
    *(C("seats", 0.97, rf"{_MAKE_UP}(?:N(?: {SEATS_WORD})? (?:for )?{_NAME}{_JOIN} ){{{before}}}<N> (?:for )?(?:the )?[who](?=[,;.)/]|$| and\b| (?:seats?|councillors?|members?)\b)") for before in _BEFORE),
    # "Labour there has 19 councillors", "the Greens hanging on to three"
    C("seats", 0.965, rf"[who](?= [a-z]){_HERE} {_HAS}(?: (?:just|only|now|still))* <N> {SEATS_WORD}(?! (?:more|fewer|less|up|down)\b)"),
    C("seats", 0.95, rf"[who] {_CLINGS} (?:just |only )?<N>(?=[.,;)]|$| {SEATS_WORD})"),
    # "They hold 22 of its 41 places, up 16 on 2019"
    C("seats_change", 0.975, rf"[who]{_HERE} {_HAS} N{_OF_ALL}(?: {SEATS_WORD})?(?:,| -| \()? ?(?:which is |that is |and )?(?:up|a gain of|an increase of|an advance of) (?:by )?<N>(?=[.,;)]|$| (?:on|since|from|compared|and)\b)(?! on (?:the )?[ABRU])", sign=1),
    C("seats_change", 0.975, rf"[who]{_HERE} {_HAS} N{_OF_ALL}(?: {SEATS_WORD})?(?:,| -| \()? ?(?:which is |that is |and )?(?:down|a loss of|a drop of|a fall of) (?:by )?<N>(?=[.,;)]|$| (?:on|since|from|compared|and)\b)(?! on (?:the )?[ABRU])", sign=-1),
    # "Conservatives: 131 councillors then, 76 today"
    C("seats", 0.96, rf"[who](?::| -|,|'s?)? <N> {SEATS_WORD} (?:then|before|E|in Y),? (?:and |but )?N (?:now|today|Z|this time)\b", election="past"),
    C("seats", 0.96, rf"[who](?::| -|,|'s?)? N {SEATS_WORD} (?:then|before|E|in Y),? (?:and |but )?<N> (?:now|today|Z|this time)\b", make="same_this"),
    # "Forty-two Liberal Democrats will sit on the council", "Four Greens, seven Conservatives and an independent make up the rest"
    C("seats", 0.97, r"<N> (?:[a-z-]+ )?[who](?: (?:councillors|members|mps))? (?:(?:will|would|now|are to) )*(?:sit|sits|serve|serving|(?:take|taking) (?:up )?(?:G|their)|occupy|fill)\b"),
    *(C("seats", 0.97, rf"^(?:(?:the|a|N|X) )?{before}<N> [who](?:,| and|, and) [^.;:]{{0,90}}\b(?:make up|makes up|made up|complete|completes|completed|fill|filled) (?:the )?(?:rest|remainder|council|chamber|benches|seats|places)\b")
      for before in ("", r"N [ABU](?:,| and) ", r"N [ABU], N [ABU](?:,| and) ")),
    # "They keep eight of Wales's 40", "a full slate of 74, won 16", "came back with the same four"
    C("seats", 0.965, rf"[who]{_HERE}(?:,[^.;:ABRUNPDT]{{0,60}},)? (?:[a-z]+ly )?(?:{_HAS}|keeps?|kept|retains?|retained)(?: (?:just|only|now|still))* <N> (?:out )?of {_ITS_WHOLE} N(?=[.,;)]|$| (?:seats|places|mps|councillors|members|constituencies|and|but)\b)"),
    C("seats_total", 0.965, rf"{_HAS.replace('(?:holds', '(?:keeps?|kept|retains?|retained|holds', 1)}(?: (?:just|only|now|still))* N (?:out )?of {_ITS_WHOLE} <N>(?=[.,;)]|$| (?:and|but)\b)", subject="none"),
    C("seats", 0.96, r"[who][^.;:ABRU]{0,60} (?:slate|team|list) of N(?: candidates)?,? (?:and )?(?:won|winning|elected|electing|got|of whom) <N>(?=,| and|[.;)]|$| were)"),
    C("seats", 0.955, r"[who](?: [a-z]+){0,2} (?:came back|returned|finished|ended(?: up)?|emerged|stayed|stuck|are left|were left|came out)(?: (?:on|with|at))? the same <N>(?=[.,;)]|$| (?:as|and|seats|councillors)\b)"),
    C("seats_total", 0.97, r"(?:council|chamber|assembly|authority|parliament|house) of <N> (?:members|councillors|seats)(?= (?:is|was|will|has|have|which|that|with|in|and|are)\b)", subject="none"),
)
