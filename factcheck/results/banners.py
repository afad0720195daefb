"""Headings in two rows: what stands over several columns, and what stands over each: "Remain | Leave" over "Votes | %".

They are read as one row, "Remain Votes | Remain % | Leave Votes | Leave %", where that says more than the lower row alone.
To teach it a banner that is neither a party nor an answer, extend BANNERS.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from factcheck.results.cells import Sheet
from factcheck.results.headings import WHO, field_of, normal
from factcheck.results.kinds_of_vote import kind_of_vote
from factcheck.results.numbers import is_number
from factcheck.results.party_columns import YEAR, party_column

# What a banner over the columns of parties says that they hold, as a heading of its own says it.
OVER: tuple[tuple[str, str], ...] = (
    ("+/-", r"\b(?:share|vote) change\b|\bchange in (?:vote )?share\b"), ("net seats", r"\bnet\b|\bchange\b|\+/-"), ("candidates", r"\bcandidates\b"),
    ("share", r"\bshares?\b|%|\bper ?cent"), ("seats", r"\bseats\b|\bcomposition\b|\bcouncillors\b|\bmps\b|\bmembers\b|\bcouncils?\b|\belected\b"), ("votes", r"\bvotes?\b"),
)


def over(banner: str) -> str:
    """What a banner says that the columns below it hold: "votes", "share", "seats"; "" where it does not say."""
    return next((name for name, words in OVER if re.search(words, banner, re.I)), "")


_TOP = 12
_MARK = re.compile(r"(?<=[A-Za-z])\d$")
# What a banner says in the lower row's stead, where "Total Votes" alone would be those of everybody.
BANNERS: tuple[tuple[str, str], ...] = (
    (r"(?:total|final(?: round| result| total)?|after (?:second|2nd) preferences|(?:1st and 2nd|first and second)(?: preferences?)?)", "{} after preferences"),
    (r"(?:1st|first) (?:pref(?:erence)?s?|round|count)(?: votes?)?", "First preference {}"),
    (r"(?:2nd|second) (?:pref(?:erence)?s?|round|count)(?: votes?)?(?: transferred)?", "Second preference {}"),
)

# Banners of the two votes of one election and of both together, and what a heading of each begins with. One alone proves nothing.
TWO_VOTES: tuple[tuple[str, str], ...] = (
    (r"constituenc(?:y|ies)(?: (?:votes?|seats?|results?|contests?|ballots?))?|first[ -]past[ -]the[ -]post|fptp", "Constituency"),
    (r"(?:electoral )?regions?(?: votes?)?|regional(?: (?:lists?|votes?|seats?|members?|results?))?|(?:party |london-?wide |nationwide |all-member )?lists?(?: (?:votes?|seats?|results?|ballots?))?|london-?wide(?: (?:votes?|ballots?|members?))?|additional members?|top[ -]?up", "Regional"),
    (r"totals?|overall|combined|all|both(?: votes)?|all (?:seats|members|msps|mss|ams)", "Total"),
)


def _of_votes(banner: str) -> str:
    return next((word for words, word in TWO_VOTES if re.fullmatch(words, normal(banner))), "")


# What a banner and the heading below it say together, where no party is named: banner, heading, and the whole.
TOGETHER: tuple[tuple[str, str, str], ...] = (
    (r"seats?|mps|councillors", r"((?:19|20)\d\d)", r"Seats \1"), (r"seats?|mps|councillors", r"(?:number|no\.?|total|won|#)", "Seats"),
    (r"(?:seats?|mps|councillors)", r"(?:\+/-|±|change|chg|net|net change)", "Seats +/-"),
    (r"votes?|vote share|share", r"(?:number|no\.?|total|votes?|#)", "Votes"), (r"votes?|vote share|share", r"(?:%|share|% share|share %|per ?cent|pct)", "Share"),
    (r"votes?|vote share|share", r"(?:\+/-|±|change|chg) ?%?", "+/-"), (r"votes?", r"((?:19|20)\d\d)", r"Votes \1"), (r"(?:vote )?share(?: ?%)?|%", r"((?:19|20)\d\d)", r"Share \1"),
    (r"change.*|\+/-|±", r"(?:number|no\.?|votes?|#)", "Votes +/-"), (r"change.*|\+/-|±", r"(?:%|share|% share|per ?cent|pct)", "Share +/-"),
)
_SIGN = {"Share": "Share +/-", "Votes": "Votes +/-"}  # a sign is of the column before it


def joined(sheet: Sheet) -> Sheet:
    """The sheet with its two heading rows as one; itself where it has no such rows."""
    for i in range(1, min(_TOP, len(sheet.rows))):
        row, above = sheet.rows[i], sheet.rows[i - 1]
        if any(is_number(cell) and not YEAR.fullmatch(cell.strip()) for cell in (*row, *above)) or not any(cell.strip() for cell in above):
            continue
        if new := _together(above, row):
            return replace(sheet, rows=[*sheet.rows[: i - 1], [""] * len(above), new, *sheet.rows[i + 1 :]])
        if sum(1 for cell in above if cell.strip()) > 1 and not any(map(is_number, (*row, *above))) and (new := _joined(above, row)) != list(row):
            left = ["" if _COUNTS.fullmatch(said := cell.strip()) or (said and any(heading.startswith(_MARK.sub("", said)) for heading in new)) else cell for cell in above]
            return replace(sheet, rows=[*sheet.rows[: i - 1], left, new, *sheet.rows[i + 1 :]])
    return sheet


def _together(above: Sequence[str], row: Sequence[str]) -> list[str]:
    """The lower row with what banners of votes, seats or changes say above it; [] unless every heading below a banner is one of TOGETHER."""
    width = max(len(row), len(above))
    heads, over = [[*(cell.strip() for cell in cells), *[""] * (width - len(cells))] for cells in (row, above)]
    new: list[str] = []
    banner, said = "", 0
    for heading, cell in zip(heads, over, strict=True):
        banner = normal(cell) if cell else "" if not heading or field_of(heading) in WHO else banner
        whole = next((re.sub(below, form, normal(heading)) for top, below, form in TOGETHER if re.fullmatch(top, banner) and re.fullmatch(below, normal(heading))), "")
        if banner and heading and not whole:
            if cell or field_of(heading) is None:
                return []
            banner = ""  # "Elected" behind "Votes: number, %"
        if whole == "+/-":
            whole = _SIGN.get(new[-1] if new else "", "")
        said += bool(whole)
        new.append(whole or heading or (cell if field_of(cell) else ""))
    filled = [heading for heading in new if heading]
    return new if said > 2 and len(set(filled)) == len(filled) and all(new[j] for j, heading in enumerate(heads) if heading) else []


def _joined(above: Sequence[str], row: Sequence[str]) -> list[str]:
    """The lower row with its banners; as it is where headings that stand there twice would not be told apart by them."""
    width = max(len(row), len(above))
    heads, over = [[*(cell.strip() for cell in cells), *[""] * (width - len(cells))] for cells in (row, above)]
    times = Counter(heading for heading in heads if heading)
    twice = {heading for heading, count in times.items() if count > 1 and not party_column(heading)}
    if not twice:
        return list(row)
    two = {"Constituency", "Regional"} <= {_of_votes(cell) for cell in over}
    rounds = any(re.fullmatch(BANNERS[1][0], _MARK.sub("", cell), re.I) for cell in over)
    new, banner = [], ""
    for heading, said in zip(heads, over, strict=True):
        banner = _MARK.sub("", said) or banner
        new.append((_of_vote(_of_votes(banner), heading) if two else _said(banner, heading, rounds)) if heading in twice else heading or said)
    made = [heading for heading, old in zip(new, heads, strict=True) if old in twice]
    return new if all(made) and len(set(made)) == len(made) else list(row)


def _of_vote(word: str, heading: str) -> str:
    """A heading below a banner of one of two votes; one that nobody knows keeps its words."""
    return f"{word} {heading}" if word else ""


_COUNTS = re.compile(r"(?:candidate|electorate|constituency|party|list|regional|tcp|two[ -](?:candidate|party)[ -]preferred|first preference) votes?", re.I)


# What stands below the banner of a count, and what the banner ends with then: "Party vote" over "%" is "Party vote %".
_OF_COUNT: tuple[tuple[str, str], ...] = ((r"votes?|number|no\.?|#", " votes"), (r"%|(?:vote )?share|share %|% share|per ?cent|pct|percentage", " vote %"))


def _said(banner: str, heading: str, rounds: bool) -> str:
    """A heading below a banner; "" where nobody knows what the two mean together."""
    if _COUNTS.fullmatch(banner) and (figure := next((figure for words, figure in _OF_COUNT if re.fullmatch(words, normal(heading))), "")):
        return re.sub(r" votes?$", figure, banner, flags=re.I)
    if _COUNTS.fullmatch(banner) and (kind_of_vote(heading) or heading.casefold().strip() in {"total", "votes"}):
        return f"{banner}: {heading}"
    form = next((form for words, form in BANNERS if rounds and re.fullmatch(words, banner, re.I)), "")
    both = form.format(heading) if form else f"{banner} {heading}"
    party = party_column(both)
    return both if (rounds and field_of(both)) or (party and party_column(banner)) else ""
