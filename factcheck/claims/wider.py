"""Countries, states and provinces that a figure may be of as a whole, when the tables are of seats in them.

To teach it a region, add its name; of the United Kingdom's parts see `factcheck.claims.whereabouts`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.mentions import UNKNOWN
from factcheck.claims.shorthand import Shorthand
from factcheck.patterns import compiled

# Of Australia, Canada, New Zealand and others as a whole, India and the United States.
REGIONS = frozenset(name for name in re.split(r",\s*", """
new south wales, nsw, victoria, queensland, western australia, south australia, tasmania, northern territory, australian capital territory, act, australia,
british columbia, bc, alberta, saskatchewan, manitoba, ontario, quebec, québec, new brunswick, nova scotia, prince edward island, newfoundland and labrador, newfoundland,
yukon, nunavut, northwest territories, canada, atlantic canada, the prairies,
new zealand, aotearoa, india, ireland,
andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, haryana, himachal pradesh, jharkhand, karnataka, kerala, madhya pradesh, maharashtra,
manipur, meghalaya, mizoram, nagaland, odisha, punjab, rajasthan, sikkim, tamil nadu, telangana, tripura, uttar pradesh, uttarakhand, west bengal,
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana,
maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york state, north
carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia,
wisconsin, wyoming, united states, america,
""".strip()) if name)
# Words for a part of a country, as which a file with a row of totals has it.
WITHIN = re.compile(r"provinc|state|territor")
_PLAIN = "|".join(sorted(map(re.escape, REGIONS), key=len, reverse=True))
_WORDS = (
    r"nationally|nation-?wide|country-?wide|federally|(?:at )?(?:the )?(?:federal|national) level|provincially|province-?wide|state-?wide|territory-?wide|"
    r"(?:across|throughout) (?:the (?:whole |entire |rest of the )?)?(?:country|nation|province|territory)|in the (?:[Pp]rovince|[Tt]erritory|[Cc]ountry|State)(?: as a whole)?"
)
_AREA = rf"(?:(?:the )?(?:U|{_PLAIN})\b(?!'s? )(?: as a whole)?)"
_IN = rf"(?:in|across|throughout|around|over) (?:(?:all|the whole|the rest) of )?{_AREA}"
# Where a clause begins with the region, and where the region follows the figure.
_OPENS = compiled(rf"(?:^|[;:,.(] |- |\band |\bbut |\bwhile |\bwhereas )(?P<area>{_WORDS}|{_IN})(?:,| [^.;:CA]*?)[^.;:CA]*\Z")
_FOLLOWS = compiled(
    rf"(?: (?:points?|votes?|per cent|seats?|mps?|ballots|informal votes?|first preferences)"
    rf"| of (?:the |all )?(?:[a-z]+ |O[ -])?(?:votes?(?: cast)?|poll|ballots|voters|electors|preferences))*,? (?P<area>{_WORDS}|{_IN})(?![ -](?:and|seat|riding))")
_TOTAL = re.compile(r"\s+(?:totals?|overall|province|state)\Z", re.I)
_LAST_WORD = re.compile(r"U\b")


@lru_cache(1_024)
def is_region(seat: str) -> bool:
    """Whether the name of a seat is that of a state or province: "Manitoba", "Manitoba Total"."""
    return _TOTAL.sub("", seat).casefold() in REGIONS


def wider_area(shorthand: Shorthand, at: int) -> str:
    """The region or country that the number at a position is of as a whole, as the text names it; "" for none."""
    text = shorthand.text
    found = _FOLLOWS.match(text, at + 1) or _OPENS.search(text, 0, at)
    if found is None:
        return ""
    mark = _LAST_WORD.search(text, *found.span("area"))
    if mark is None:
        return found["area"]
    item = shorthand.mention_at(mark.start())
    named = item is not None and item.code == UNKNOWN and item.text.casefold().removeprefix("the ") in REGIONS
    return item.text if named and item is not None else ""
