"""What one row says of itself: a cell of it, and the party that it is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.parties import ABROAD, ANSWERS, KNOWN, party_key, slug
from factcheck.results.layout import Layout


def cell_of(row: Sequence[str], column: int | None) -> str:
    """The text of a cell; "" where there is none."""
    return row[column].strip() if column is not None and column < len(row) else ""


def count_of(row: Sequence[str], column: int) -> int:
    """The whole number in a cell; 0 where there is none."""
    cell = cell_of(row, column).replace(",", "")
    return int(cell) if cell.isdecimal() else 0


def place_in(cell: str) -> int:
    """The place of "2", "2nd" and "2="; 0 for none."""
    match = re.fullmatch(r"=?(\d{1,2})(?:\.|st|nd|rd|th)?=?", cell)
    return int(match[1]) if match else 0


_SIDE = re.compile(r"(yes|no)(?: (?:for|to|vote|votes|approval|rejection|i do|in favou?r|against)\b.*)")  # "Yes for Approval"


def _answer(row: Sequence[str], layout: Layout) -> str:
    """The answer of a referendum that stands in the column of names; "" for a person."""
    name = slug(cell_of(row, layout.columns.get("candidate")) or cell_of(row, layout.columns.get("surname")))
    return name if name in ANSWERS else match[1] if (match := _SIDE.fullmatch(name)) else ""


def glued(cell: str) -> tuple[str, str]:
    """(name, party) of "Ken McDonald ** Liberal/Libéral": the longest known party before the stroke, else what follows two words."""
    text = re.sub(r"\s+-\s+[A-Z]{2,5}$", "", cell.partition("/")[0].strip())
    marked, _, party = text.partition("**")
    if party:
        return marked.strip(), party.strip()
    words = text.split()
    for start in range(1, len(words)):
        if party_key(rest := " ".join(words[start:])) in KNOWN:
            return " ".join(words[:start]), rest
    return " ".join(words[:2]), " ".join(words[2:])


# What tables say of somebody beside their name, and the digit of a footnote.
_SAID_OF = r"(?:re-?)?elected|resigning|incumbent|inc\.?|inc[’']t|incumb\.?|(?:(?:sitting|current|outgoing|former|ex-?) ?)?(?:councillor|cllr|member|mp|msp|tds?|mla|mpp)(?:,? (?:from |since |until |to )?\d{4}(?:[-–—/]\d{2,4}|[-–—])?)?|re-?standing|defending"
_SAID_IN_FRENCH = r"(?:d[ée]put[ée]e? )?sortant(?:e)?|(?:r[ée])?[ée]lue?"
_MARKS = re.compile(rf"\s*[(\[](?:{_SAID_OF}|{_SAID_IN_FRENCH}|inc\.?|e|i)(?:\s*[/,;-]\s*(?:{_SAID_OF}|{_SAID_IN_FRENCH}))*[)\]]|\s+[-–—]\s*(?:{_SAID_OF})\s*$|(?<=[a-z])[1-9¹²³⁴⁵]$", re.I)
_ELECTED = re.compile(r"(?:[(\[/,]|\s[-–—])\s*(?:(?:re-?)?elected|(?:r[ée])?[ée]lue?)\b(?=\s*[)\]/,;]|\s*$|.*elected)", re.I)


def says_elected(name: str) -> bool:
    """Whether a printed name says that its bearer was elected: "Anna Price - ELECTED"."""
    return bool(_ELECTED.search(name))


_YES = frozenset({"y", "yes", "true", "t", "1", "elected", "e", "x", "won", "winner", "✓", "*", "elect", "re-elected", "projected-winner", "made quota", "✔"})


def says_so(said: str) -> bool:
    """Whether a mark, in lower case, says that somebody was elected: "y", "deemed elected", "elected at count 7"."""
    return said in _YES or bool(re.match(r"(?:deemed )?(?:re-?)?elected\b", said))


def without_marks(name: str) -> str:
    """A printed name without what it says of the person: "(Incumbent)"."""
    return _MARKS.sub("", name)


def behind_comma(name: str) -> tuple[str, str]:
    """(name, party) of a printed name with a known party behind its last comma: "Jo Bloggs, Labour"; empty for any other."""
    who, comma, party = without_marks(name).rpartition(",")
    party = party.strip(" *†‡§")
    return (who.strip(), party) if comma and who.strip() and not re.search(r"\s[-–—]\s|[(\[]", party) and party_key(party) in KNOWN else ("", "")


def without_party(name: str) -> str:
    """A printed name without the party behind it: "Jo Bloggs (Labour)", "Jo Bloggs, Labour"."""
    return behind_comma(name)[0] or re.sub(r"\s*[(\[][^)\]]*[)\]]\s*[*†‡§]?$|\s[-–—]\s.+$", "", without_marks(name))


def has_liberal_l(rows: Sequence[Sequence[str]], layout: Layout) -> bool:
    """Whether a table of these islands has parties "L" and "Lab": the letter is the Liberals' then, and Labour's where it stands alone."""
    if layout.country != "uk" or not {"candidate", "party", "party_code"} & set(layout.columns):
        return False
    printed = {slug(party_of_row(row, layout)[1]) for row in rows}
    return "l" in printed and any(key != "l" and key and party_key(key) == "labour" for key in printed)


def party_of_row(row: Sequence[str], layout: Layout) -> tuple[str, str]:
    """(key, printed name) of a row's party: the name column, else the code column, else brackets behind the candidate.

    ("", "") where the table does not say: it has no such column, or, in the United States, an empty cell in it. Elsewhere
    an empty description is an independent's.
    """
    printed = cell_of(row, layout.columns.get("party")) or cell_of(row, layout.columns.get("party_code"))
    code = cell_of(row, layout.columns.get("party_code"))
    if not printed and "party" not in layout.columns and layout.country == "ca" and "/" in cell_of(row, layout.columns.get("candidate")):
        printed = glued(cell_of(row, layout.columns.get("candidate")))[1]
    elif not printed:
        match = re.search(r"[(\[]([^)\]]+)[)\]]\s*[*†‡§]?$|\s[-–—]\s(.+)$", without_marks(cell_of(row, layout.columns.get("candidate"))))
        printed = (match[1] or match[2] or "").strip() if match else behind_comma(cell_of(row, layout.columns.get("candidate")))[1]
    if known := ABROAD.get((layout.country, slug(printed))):
        return known, printed
    if layout.liberal_l and slug(printed) == "l":
        return "liberal", printed
    if not printed and not (answer := _answer(row, layout)) and (layout.country == "us" or not {"party", "party_code"} & set(layout.columns)):
        return "", ""
    key = party_key(printed or answer)
    if layout.country == "ca" and "/" in printed and key not in KNOWN:
        key = party_key(printed.partition("/")[0])
    if code and printed != code and key not in KNOWN and party_key(code) in KNOWN and len(code) > 1 and layout.country == "uk":
        key = party_key(code)
    return key, printed or "Independent"
