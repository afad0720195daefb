"""Tables of HTML elements: what begins a block, what is left out, what ends without saying so."""

from __future__ import annotations

import re
from collections.abc import Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Elements that stand on their own lines; all others run along in a sentence.
BLOCKS = _words("""
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup
    hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul""")
HEADINGS = {f"h{level}": level for level in range(1, 7)}
ITEMS = frozenset({"li", "dt", "dd"})
CELLS = frozenset({"td", "th"})
SECTIONS = frozenset({"thead", "tbody", "tfoot"})
NEW_TERM = frozenset({"dt", "dl", "table", *HEADINGS})  # what a term of a list of definitions does not run on into
VOID = _words("area base br col embed hr img input link meta param source track wbr")

# Never a part of the article.
OUT = _words("""
    script style template noscript noframes title nav aside search svg math iframe object canvas video audio button select datalist textarea dialog
    del s strike""")
OUT_ROLES = _words("navigation complementary search dialog alertdialog menu menubar toolbar tooltip")
# As above, by a word that pages without these elements give as class or id. One word each: "sidebar", not "with-sidebar".
OUT_NAMES = _words("nav navbar navigation navigation-menu menu breadcrumb breadcrumbs sidebar cookie-banner skip-link")
# What belongs to the site rather than the article, unless it stands inside one of WITHIN.
SITE, SITE_ROLES = frozenset({"header", "footer"}), frozenset({"banner", "contentinfo"})
WITHIN = ("article", "main", "section")
WHOLE = frozenset({"html", "body", "main", "article"})  # never left out for a name

# An element that begins ends those of the first set, looked for outwards up to one of the second.
_TABLE = frozenset({"table"})
ENDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    **dict.fromkeys(BLOCKS, (frozenset({"p"}), BLOCKS - {"p"})),
    "li": (frozenset({"li", "p"}), frozenset({"ul", "ol", "menu", "table"})),
    **dict.fromkeys(("dt", "dd"), (frozenset({"dt", "dd", "p"}), frozenset({"dl", "table"}))),
    **dict.fromkeys(CELLS, (CELLS, _TABLE)),
    "tr": (CELLS | {"tr"}, _TABLE),
    **dict.fromkeys(SECTIONS, (CELLS | SECTIONS | {"tr"}, _TABLE)),
}
FAR = 40  # elements that are looked at for it

_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


def left_out(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether an element is no part of the article, or cannot be seen."""
    if tag in OUT:
        return True
    if not attributes:
        return False
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    if (attributes.get("role") or "").casefold() in OUT_ROLES or _HIDING.search(attributes.get("style") or ""):
        return True
    if tag in WHOLE:
        return False
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".casefold().split()
    return any(name in OUT_NAMES for name in names)
