"""Which place a table is of: what is left of its titles, or of the name of its sheet or file, without the words of elections.

To teach it such a word, extend WORDS; a short name of a place, SHORT.
"""

from __future__ import annotations

import re
from pathlib import Path

from factcheck.results.cells import Sheet
from factcheck.results.party_columns import party_of

# Words of a title that are no part of the name of a place.
WORDS = re.compile(
    r"\b(?:uk|parliament(?:ary)?|westminster|general|local|council(?:lors?|s)?|county council|(?:city|borough|district|unitary|metropolitan|county)(?= council)|elections?|elected|results?|"
    r"summary|part(?:y|ies)|totals?|votes?|voting|seats?|by|constituenc(?:y|ies)|state|standings?|composition|before|after|now|prev(?:ious(?:ly)?)?|last|time|compared|with|since|changes?|"
    r"overall|shares?|candidates?|all|data|final|provisional|tables?|held|wards?|divisions?|mps?|msps?|history|(?:ge|le)?(?:19|20)\d\d|ge|le|figures|won|make-?up|nation(?:al)?|regional|region|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
    r"\d+(?:st|nd|rd|th)?)\b", re.I)
_JOINING = frozenset({"of", "and", "the", "upon", "in", "on", "at", "for", "with", "from", "&", "to", "vs", "v"})
_PLACE = re.compile(r"[A-Z][\w'’-]+(?: (?:of|and|the|upon|&|[A-Z][\w'’-]+)){0,4}")
SHORT = {"ni": "Northern Ireland", "n ireland": "Northern Ireland"}  # places as desks shorten them
_SHORTEST = 4  # letters of a name: less may be anything


def place_in(text: str) -> str:
    """The place that a title is of, "Wales" of "Wales: UK general election, 12 December 2019"; "" where nothing is left,
    or more than a name."""
    words = re.sub(r"[^\w'’& -]+|_|\s+-\s+", " ", WORDS.sub(" ", text)).split()
    while words and words[0].casefold() in _JOINING | {"city", "borough"}:
        words.pop(0)
    while words and words[-1].casefold() in _JOINING:
        words.pop()
    name = " ".join(words)
    name = SHORT.get(name.casefold(), name.title() if name.isupper() else name)
    return name if len(name) >= _SHORTEST and _PLACE.fullmatch(name) and not party_of(name) else ""


def place_of(sheet: Sheet, preamble: str) -> str:
    """The place that a table is of, by its titles, or the name of its sheet or file; "" where none tells."""
    titles = [line.strip() for line in preamble.split("\n") if line.strip()]
    stem = re.sub(r"[_-]+", " ", Path(sheet.path).stem)
    names = [sheet.name or "", stem.title() if stem.islower() else stem]
    return next((place for text in (*titles, *names) if (place := place_in(text))), "")
