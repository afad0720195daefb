"""Lists of the seats that parties have, an item a line: "The make-up of the council is:", "* Conservative: 10"."""

from __future__ import annotations

import re

from factcheck.patterns import compiled

_ANNOUNCES = compiled(
    r"\b(?:seats|councillors|make-?up|composition|chamber|council|members|mps|tally|standings|parties|groups)\b[^.;NPDT]{0,60}:\W*$")
_OPENS = compiled(
    r"\W*(?:(?:the )?(?:new|political|final|overall|full) )*(?:seats(?: won| by party)?|state of (?:the )?parties|councillors(?: elected)?|"
    r"political (?:make-?up|composition|control|balance)|"
    r"(?:the )?(?:make-?up|composition)(?: of the council)?|new council|standings|council (?:make-?up|composition))\W*$"
)
_NO_SEATS = compiled(r"\b(?:votes?|polled|share|turnout|per cent|majorit\w*|candidates?|results? (?:by|in|for))\b")
_ITEM = compiled(r"(?:[*•·-]\s*)?(?:the )?[ABU](?:(?:,| and| &) [a-zABU -]+)?(?: [a-zABU -]+)?(?: ?:| ?-|,)? N(?: (?:seats?|councillors?))?(?: \([^()]*\))?[.;,]?\s*")
MOST = 400  # seats of one party on a council


def lists_seats(text: str) -> bool:
    """Whether a list of seats follows a sentence or title, given as shorthand."""
    opens = (":" in text and _ANNOUNCES.search(text) is not None) or _OPENS.match(text) is not None
    return opens and _NO_SEATS.search(text) is None


def is_item(text: str) -> bool:
    """Whether a line, given as shorthand, is an item of such a list: a party and a count, nothing else."""
    return _ITEM.fullmatch(text) is not None


# The heading over the figures of an article's own seat at its end.
_BOX = re.compile(
    r"(?:the )?(?:by (?:the )?numbers|in (?:numbers|figures|full|brief)|(?:key |full |vital )?(?:numbers|figures|facts|statistics|stats)|at a glance|fact ?box|"
    r"(?:the )?(?:full )?results?(?: in full)?|(?:the )?declaration|"
    r"how (?:it|the seat|they|we) voted|(?:the )?(?:result|seat|constituency|ward|division) (?:in (?:numbers|figures)|at a glance))[ :.]*", re.I)


def figures_box(title: str) -> bool:
    """Whether a heading is that of a box with the figures of the article's own seat: "By numbers", "Result in full"."""
    return _BOX.fullmatch(title.strip(" *_#:\n")) is not None
