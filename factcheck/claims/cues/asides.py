"""Cues of figures told in an aside on whom they are of: "who once attracted 5,662". See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

# Somebody, and what they are: "Matt Babbage, the outgoing Conservative,".
_SOMEBODY = r"(?P<who>[ABR])(?: \([^()NPDT]*\))?(?:, (?:an?|the|G|once|formerly) [^.;:ANPDT,]{2,60})?"
_TALLY = r"(?:total|tally|score|haul|vote|votes|vote total|vote count|poll|count|pile|following|support|showing|return|number of votes)"
_WAS = r"(?:was|were|is|are|came to|comes to|stood at|stands at|reached|ran to|amounted to|numbered|topped out at|stopped at|ended (?:up )?at)"
_NO_MORE = r"(?! (?:votes? )?(?:more|fewer|less|higher|lower|up|down|better|worse|bigger|smaller|ahead|behind|short|clear|adrift|times|points?)\b)"
_ONCE = r"(?:once|used to|formerly|previously|at one time|in (?:better|happier|palmier) (?:days|times|years))"
_VERBS = (
    r"(?:attract|command|poll|win|won|have|had|has|get|got|draw|drew|take|took|collect|gather|amass|muster|secure|receive|score|boast|enjoy|bag|pull in|rack up|pile up|pick up|manage|count on|hold|held)"
    r"(?:t?ed|d|ged)?"
)
_FOLK = r"(?:supporters|backers|adherents|followers|disciples|votes|voters|crosses|loyalists|believers|admirers)"
_DOES = r"(?=,? (?:amount|add|represent|mak|mean|put|left|leav|equat|gave|giv|com|came|account|constitut|translat|prov|earn|took|was|were|is|are)\w*\b)"

ASIDES: tuple[C, ...] = (
    C("votes", 0.96, rf"{_SOMEBODY},? whose (?:own |final |entire |personal )?{_TALLY} {_WAS} (?:just |only |a |mere )*<N>{_NO_MORE}"),
    C("share", 0.96, rf"{_SOMEBODY},? whose (?:own |final )?(?:{{share}}|support|showing)(?: of the (?:vote|poll))? {_WAS} (?:just |only |a |mere )*<PD>{_NO_MORE}"),
    C("votes", 0.955, rf"{_SOMEBODY},? <N> of whose (?:[a-z]+ )?(?:neighbours|constituents|citizens|townsfolk|townspeople|residents|parishioners|compatriots|countrymen|fellows)\b"),
    C("share", 0.955, rf"{_SOMEBODY},? whose <P>(?: share| slice)?(?: of the (?:vote|poll))? (?:[a-z]+ly )?(?:was|is|came|comes|put|puts|left|leaves|made|makes|placed|places|earned|brought|gave|gives|took|saw|meant|kept|saved|secured|proved|represented|represents)\b"),
    # "his 2,568 supporters amounting to 5.2 per cent"
    C("votes", 0.955, rf"(?:^|[.;:,] |\b(?:and|but|while|with|as) )(?P<who>G) <N> {_FOLK}{_DOES}"),
    # "Celia Barlow, defending a lead of 420 from 2005, was backed by 16,426 people"
    C("votes", 0.96, r"(?P<who>A)(?: \([^()]*\))?(?:,[^.;:A]{3,80},)? (?:was|were|is|had been) (?:[a-z]+ly )?(?:backed|supported|endorsed|chosen|picked|preferred|favoured|trusted|selected|wanted|voted for) by <N>(?= (?:{people}|votes|others)\b|[.,;)]|$)"
      r"(?! (?:{people}|votes|others)?,? ?(?:councillors|members|mps|more|fewer|local|[a-z]+ members|(?:in|across|of) (?:a|the) (?:poll|survey|ballot of)))"),
    C("votes", 0.955, r"(?:kept|saved|retained|held on to|hung on to|clung on to|rescued|preserved|keeping|saving|retaining|keeps|saves|retains) (?:the )?[who](?:'s?)? (?:{deposit}|X) (?:with|on|thanks to|by polling|by taking) <N>(?! (?:votes? )?(?:to spare|in hand|to the good|over|above|more))(?={v}(?:[.,;)]|$| and\b| but\b| votes\b))"),
    # What somebody once had: of which election is not told.
    C("votes", 0.97, rf"{_SOMEBODY},? (?:who|which) {_ONCE} (?:could )?{_VERBS} (?:the (?:support|votes|backing) of )?<N>{_NO_MORE}(?! (?:seats|mps|members|councillors))", election="past"),
    C("share", 0.97, rf"{_SOMEBODY},? (?:who|which) {_ONCE} (?:could )?{_VERBS} <PD>{_NO_MORE}(?! (?:seats|mps|members|councillors))", election="past"),
    # "Labour's share then was 40 per cent": of whom "their" is, is less plain.
    C("share", 0.965, rf"(?P<who>[ABR])(?:'s?)? (?:{{share}}|slice|support|showing)(?: of the (?:vote|poll))? (?:E|in Y) {_WAS} (?:just |only |a |mere )*<PD>{_NO_MORE}"),
    C("votes", 0.965, rf"(?P<who>[ABR])(?:'s?)? (?:vote|tally|total|score|haul|number of votes) (?:E|in Y) {_WAS} (?:just |only |a |mere )*<N>{_NO_MORE}"),
    # "The slice slipped by 7.2 points, about what Mr Brady gained (6.8)."
    C("share_change", 0.955, r"\bT[^.;NPD]{1,40} what [who] (?:had )?(?:gained|put on|added|advanced|won) ?(?:\(|, |- )<TD>", sign=1),
    C("share_change", 0.955, r"\bT[^.;NPD]{1,40} what [who] (?:had )?(?:lost|shed|dropped|gave up|surrendered) ?(?:\(|, |- )<TD>", sign=-1),
)
