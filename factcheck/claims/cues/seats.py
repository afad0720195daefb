"""Cues of seats of parties in national tables and councils. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

SEATS: tuple[C, ...] = (
    C("seats", 0.96, r"[who](?:,[^.;:ANPDT]{0,80},)? {got}<N> (?:seats|mps|members|councillors|constituencies)"),
    C("seats", 0.95, r"<N> (?:[a-z]+ )?(?:seats|mps|members of parliament|councillors) for [who]"),
    C("seats", 0.95, r"(?:reduced|down|up|fell|rose|slumped|back) to <N> (?:seats|mps|councillors)"),
    C("seats", 0.93, r"<N> seats(?! (?:are|in play|more|fewer|up|short))"),
    C("seats_share", 0.96, r"[who] (?:has|won|took|holds|have|hold|with) <PF> of (?:the |all |its )*seats"),
    C("seats_share", 0.94, r"<PF> of (?:the |all |all the )?(?:N )?seats"),
    C("seats_change", 0.96, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,3}?(?:{up}) (?:by )?<N>(?: seats| mps)?(?! votes| points)", sign=1, make="seats_change"),
    C("seats_change", 0.96, r"[who](?:,[^.;:ANPDT]{0,80},)? (?:[a-z]+ ){0,3}?(?:{down}) (?:by )?<N>(?: seats| mps)?(?! votes| points)", sign=-1, make="seats_change"),
    C("seats_change", 0.95, r"net (?:gain|increase) of <N>", sign=1), C("seats_change", 0.95, r"net loss of <N>", sign=-1),
    C("seats_change", 0.95, r"N seats,? (?:[a-z]+ )?<N> (?:more|up)(?: than)?", sign=1, subject="same"),
    C("seats_change", 0.95, r"N seats,? (?:[a-z]+ )?<N> (?:fewer|less|down)(?: than)?", sign=-1, subject="same"),
    C("votes_per_seat", 0.96, r"<N> votes (?:to elect|for|per|were needed (?:for|to elect)) (?:each|every|a|one) (?:[who] )?(?:mp|seat|one|of)", make="per_seat"),
    C("votes_per_seat", 0.95, r"<N> (?:for|per) (?:each|every) (?:[who] )?(?:mp|seat|one|of|G)?", make="per_seat"),
    C("none", 0.97, r"<N>[ -]seat majority", note="majority of seats"),
    C("none", 0.96, r"majority of <N> (?:seats|in the commons|on the council|in parliament)|(?:working|overall|commons|parliamentary|council) majority of <N>", note="majority of seats"),
)
