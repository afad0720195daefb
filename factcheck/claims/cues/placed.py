"""Cues of places told behind something else that somebody did. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

_CAME = r"(?:was|came|finished|ran|ended(?: up)?|wound up|limped (?:in|home)|trailed(?: (?:in|home))?|placed|crawled (?:in|home)|slumped to|slipped to|dropped to|fell to)"
_PLACE = r"(?:in )?(?:a )?(?:(?:distant|poor|close|strong|weak|creditable|respectable|good|very|dismal|joint) )*<O>(?: place)?"
_WITH = r"(?= (?:on|with) [NPD]|, (?:on|with) [NPD])"
_LEFT = r"(?:left|leaving|leaves|put|puts|putting|placed|placing|made|landed)"
_STOPS = r"(?=[.,;:)!]|$| -| (?:and|but|on|with|in C|in the (?:seat|ward|constituency|contest|poll|race|field|count|division|end)|here|overall|ahead|behind|again)\b)(?!,? (?:largest|biggest|time|year|term|since))"

PLACED: tuple[C, ...] = (
    # "Wall of the Brexit Party, whose 2,678 votes dwarfed the gap, pipped the Liberal Democrat by 130 to come third"
    C("rank", 0.985, rf"[who](?: (?:of|for) (?:the )?B)?(?:,[^.;:ABRU]{{0,90}},)? (?:[a-z]+ )?(?:pipped|edged(?: out)?|beat|nosed out|nudged out|saw off|headed|outpolled) (?:the )?(?:B )?[ABRU] by N{{v}} (?:to|and) (?:come|came|finish|finished|take|took|claim|end up|ended up|run) {_PLACE}{_STOPS}"),
    # "The old Lib Dem warhorse, who had the seat for five years, came third with a feeble 3,501"
    C("rank", 0.955, rf"(?:^|[.;:,] )the (?:[a-z-]+ ){{0,3}}[who] [a-z-]+,(?: (?:who|which|a|an|the|once|long)\b[^.;:ABRUNPDT]{{1,80}},) {_CAME} {_PLACE}{_WITH}"),
    # "A respectable third with 7,215 was Priya Nair", "Joan Ferris, the Green, fifth but cheerful"
    C("rank", 0.965, r"^(?:and |but )?(?:an? |in (?:a )?)?(?:[a-z-]+,? ){0,3}<O>(?: place)?,? (?:on|with) [NPD](?:{v}|{of_vote}) (?:was|were|came|is|went to|sat|stood) (?:the )?[who]"),
    C("rank", 0.955, r"[who],(?: [^,.;:ABRUNPDTO]{1,60},| (?:the |a |G )?(?:[a-z]+ )?B,)? (?:a )?<O>(?: place)? (?:but|yet|though|if|and) (?:[a-z]+ly )?(?:un)?[a-z]+(?=[.,;!]|$)(?! (?:time|term|year))"),
    # "Max Windsor added nearly ten points and was third with 5,438"
    C("rank", 0.955, rf"^(?:(?:[a-z]+|Z|C),? ){{0,3}}?[who](?:'s [ABU])?(?: [^.;:ABRUGEYO]{{1,120}}?)(?:,| and|, and|, but| but) {_CAME} {_PLACE}{_WITH}"),
    # "Paul Nuttall himself, parachuted into Boston, came third on 7.7 per cent"
    C("rank", 0.955, rf"[who](?: himself| herself| themselves)?,(?: [^,.;:ABRUEYO]{{1,90}},)? {_CAME} {_PLACE}{_WITH}"),
    # "Ukip, which had been third then with 4,257"
    C("rank", 0.972, rf"[who],? (?:(?:who|which) )?(?:had|having) (?:been|come|finished|run|ended up) {_PLACE} (?:then|before|previously|beforehand|E|in Y)(?=[.,;)]|$| (?:with|on) [NP])", election="past"),
    # "had 322, which left her fifth, a whisker behind the next"
    C("rank", 0.96, rf"[who](?:,[^,]{{0,60}},)?(?:'s)?(?: [^.;:,ABRUGEYO]{{1,60}}?)? [NP](?:{{v}}|{{of_vote}}),? (?:which |that |and |to |good enough to |enough to )?{_LEFT} G {_PLACE}{_STOPS}"),
    # "That put Count Binface, who gives his age as 5,900, sixth"
    C("rank", 0.955, rf"(?:\bthat|\bit|\bwhich|\bthis|\bto|\benough to) (?:(?:was|is) enough to )?{_LEFT} [who],[^,;:]{{1,60}}, {_PLACE}{_STOPS}"),
    # "Mr Sherrington was the one to go, coming third on 202"
    C("rank", 0.955, rf"[who](?: \([^()]{{0,30}}\))?(?:'s [ABU])?(?: (?:[a-z-]+|X|C)){{1,9}}, (?:coming|finishing|placing|ending up|trailing in|limping in|limping home|rolling in|crawling in) {_PLACE}{_STOPS}"),
    # "surged out of third place", of before
    C("rank", 0.965, rf"[who](?:,[^.;:ABRUNPDT]{{0,60}},)? (?:(?:has|have|had) )?(?:surged|came|come|leapt|leaped|vaulted|jumped|climbed|rose|risen|soared|stormed|shot|burst|emerged|moved up|bounded|rocketed|sprang) (?:up )?(?:all the way )?(?:from|out of) {_PLACE}(?! (?:to|in|into|on|with) (?:a |the )?O)(?=[.,;:]| to | and | in | at |$)", election="past"),
    # "Labour edged the Tories out of third by 40"
    C("rank", 0.955, rf"[who](?: \([NPD]\))?(?:, [NPD],)? (?:[a-z]+ )?(?:edged|pushed|squeezed|knocked|nudged|bumped|elbowed|shoved|booted|forced|kept|shut|muscled) (?:the )?[vs](?: \([NPD]\))? out of {_PLACE}(?=[.,;:)]|$| (?:by|with|and|on|in)\b)"),
    # "third place, which went to Ms Hanson"
    C("rank", 0.96, r"<O>(?: place| spot| position)?,? which (?:(?:instead|then|in the event) )?(?:went|goes|fell|belonged|was claimed|was taken|was won|was secured|was bagged) (?:instead )?(?:to|by) [who]"),
    # "Third again, 6,040 for Elizabeth Shenton", "Third: Steffan Lewis's finishing position"
    C("rank", 0.96, r"^(?:(?:a )?[a-z]+ )?<O>(?: place)?(?: again| once more| as before)?(?:,| -|:| on| with)[^.;:NPDTABRU]{0,20} [NP](?:{v}|{of_vote}) (?:went )?(?:for|to) [who]"),
    C("rank", 0.965, r"^(?:in )?<O>(?: -|:|,| was| is) (?:the )?[who](?:'s?)? (?:final |finishing |eventual )?(?:position|place|placing|spot|rank|finish)\b"),
    # "Third with 3,665 three years ago, they trailed home fourth"
    C("rank", 0.97, r"^<O>(?: place)? (?:on|with) [NP](?:{v}|{of_vote})? (?:E|in Y|at the Y),? (?:the )?(?P<who>[ABG])(?!'s)", election="past"),
    C("rank", 0.97, rf"^(?:a )?O(?: place)? (?:on|with) [NP](?:{{v}}|{{of_vote}})? (?:E|in Y|at the Y),? (?:the )?(?P<who>[ABG]) (?:[a-z]+ )?{_CAME} {_PLACE}{_STOPS}", make="same_this"),
    # "Labour leapfrogged the Tories into first place": of whom the sentence is about
    C("rank", 0.97, rf"[who](?: (?:has|have|had|duly|also|then|now))? (?:leapfrogg(?:ed|ing)|overt(?:ook|aking)|overhaul(?:ed|ing)|pass(?:ed|ing)|vault(?:ed|ing) (?:over|past|above)|(?:leapt|jumped|climbed|moved|rose|surged) (?:over|past|above|ahead of)|(?:edged|slipped|nosed|crept|squeezed|inched|sneaked|squeaked) (?:past|ahead of|above)) (?:the )?[vs](?: \([NPD]\))? (?:in)?to {_PLACE}{_STOPS}"),
    # "Third and fourth were Carter and Dunn"
    C("rank", 0.965, r"<O> and O(?: places?| spots?)? (?:were|went to|are|go to|was) [who](?: \([NPD]\))? and (?:the )?[ABRU]\b"),
    C("rank", 0.965, r"O and <O>(?: places?| spots?)? (?:were|went to|are|go to|was) (?:the )?[ABRU](?: \([NPD]\))? and [who]"),
)
