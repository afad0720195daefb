"""Cues of places told behind something else that somebody did. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

_CAME = r"(?:was|came|finished|ran|ended(?: up)?|wound up|limped (?:in|home)|trailed(?: in)?|placed|crawled in)"
_PLACE = r"(?:in )?(?:a )?(?:(?:distant|poor|close|strong|weak|creditable|respectable|good|very|dismal|joint) )*<O>(?: place)?"
_WITH = r"(?= (?:on|with) [NPD]|, (?:on|with) [NPD])"

PLACED: tuple[C, ...] = (
    # "Max Windsor added nearly ten points and was third with 5,438"
    C("rank", 0.955, rf"^(?:(?:[a-z]+|Z|C),? ){{0,3}}?[who](?:'s [ABU])?(?: [^.;:ABRUGEYO]{{1,120}}?)(?:,| and|, and|, but| but) {_CAME} {_PLACE}{_WITH}"),
    # "Paul Nuttall himself, parachuted into Boston, came third on 7.7 per cent"
    C("rank", 0.955, rf"[who](?: himself| herself| themselves)?,(?: [^,.;:ABRUEYO]{{1,90}},)? {_CAME} {_PLACE}{_WITH}"),
    # "Ukip, which had been third then with 4,257"
    C("rank", 0.972, rf"[who],? (?:(?:who|which) )?(?:had|having) (?:been|come|finished|run|ended up) {_PLACE} (?:then|before|previously|beforehand|E|in Y)(?=[.,;)]|$| (?:with|on) [NP])", election="past"),
)
