"""Cues of swings. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

SWING: tuple[C, ...] = (
    C("swing", 0.98, r"swings?,? (?:from [from] to [to] |from [from] |to [to] (?:from [from] )?|against [from] |between [from] and [to] |towards [to] |away from [from] |here |in C |since Y |E )?{be}<PTDN>", subject="none"),
    C("swing", 0.98, r"swings?,? (?:[a-z]+ ){0,3}?{be}<PTD>(?: from [from])?(?: to [to])?", subject="none"),
    C("swing", 0.985, r"<PTD>(?:[ -]point)?(?: [a-z-]+){0,2}? swing(?: (?:away )?from [from])?(?: (?:to|towards) [to])?(?: from [from])?", subject="none"),
    C("swing", 0.985, r"swings?,? (?:of )?<PTD> from [from] to [to]", subject="none"),
    C("swing", 0.985, r"swings?,? (?:of )?<PTD> (?:to|towards) [to]", subject="none"),
    C("swing", 0.985, r"swings?,? (?:of )?<PTD> (?:from|against|away from) [from]", subject="none"),
    C("swing", 0.985, r"<PTD>(?:[ -]point)? (?:[a-z-]+ )?swing,? [from] to [to]", subject="none"),
    C("swing", 0.98, r"[from]-[to] swing (?:[a-z]+ )?{be}<PTD>", subject="none"),
    C("swing", 0.985, r"swing(?:,|:| \()? ?[from] (?:to|-) [to](?:,|:|\))? {be}<PTD>", subject="none"),
    C("swing", 0.97, r"swings?,? (?:of P )?(?:and|but) (?:managed|got|achieved) <PTD>", subject="none"),
    C("swing", 0.97, r"needed a (?:{gap})?swing of [PTD](?: points)? (?:and|but) (?:[a-z]+ )?(?:managed|got|achieved|secured|came up with) (?:one of )?<PTDN>", subject="none"),
    C("none", 0.99, r"(?:need(?:s|ed|ing)?|require[sd]?|would take|would need|target(?:ing)?|takes|wanted|requiring) (?:a |an )?(?:{gap})?(?:swing|turnaround)(?: from [from])?(?: to [to])? of <PTDN>", note="needed, not achieved"),
    C("none", 0.99, r"(?:need(?:s|ed|ing)?|require[sd]?|would take|would need) (?:a |an )?<PTDN>(?:[ -]point)? swing", note="needed, not achieved"),
)
