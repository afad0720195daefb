"""Rows that stand among candidates and are of nobody: "Electors on register", "Voting for too many candidates", "Ward total".

To teach it what else such rows are called, extend _WORDS (a word of a label, wherever it stands) or _ALONE (a label that is
one word, which might be a part of a name elsewhere).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.names import is_row_of_totals, sums_a_place
from factcheck.parties import KNOWN, party_key, slug
from factcheck.results.headings import OF_CONTEST, field_of, row_label
from factcheck.results.layout import Layout
from factcheck.results.numbers import is_number
from factcheck.results.parts import figure_in, is_total
from factcheck.results.party_columns import YEAR
from factcheck.results.reasons import reason_of
from factcheck.results.rows import cell_of

_WORDS = re.compile(
    r"\b(?:votes?|ballots?|papers?|electors?|electorate|registered|turn-?out|majority|(?:sub-?|grand )?totals?|rejected|rejections|spoil(?:t|ed|s)|unmarked|"
    r"official mark|issued|verified|non-?voters?|voters|abstentions?|abstained|did not vote|not voting|proxy|proxies|postals?|doubtfuls?|uncertainty|too many|"
    r"more candidates than|identif(?:ied|iable|ying)|invalid|valid|polling|on (?:the )?(?:register|roll)|blank|void)\b", re.I)
_LETTER = re.compile(r"\(?[A-Fa-f][).:]?")
_ALONE = re.compile(r"sum|overall|swing|scattered|roll|poll|blank|void|margin|all", re.I)
_BEGINS = ("want of", "voting for", "unmarked", "rejected", "spoil", "postal vote", "total ", "ballot ", "votes ")
# What they are, where the labels of tables with a row a figure do not tell (see headings): the figure and the wording.
_FIGURES: tuple[tuple[str, str], ...] = (
    ("electorate", r"(?:total |number of |no\.? of )?(?:registered |eligible )?(?:electors?|voters|electorate)(?: on (?:the )?(?:electoral )?(?:register|roll))?(?: \(?\d{4}\)?)?|on (?:the )?(?:register|roll)|roll|registered voters"),
    ("votes_cast", (r"(?:total )?(?:number of )?(?:votes|papers|ballots|ballot papers|voters)(?: cast)?,? \(?(?:incl\w*\.?|with) (?:spoil\w*|rejected|invalid)[^()]*\)?|(?:total |number of |total number of )+(?:ballot )?papers|"
                   r"(?:total |number of |total number of )+voters|(?:papers|ballots) issued|papers in (?:the )?box(?:es)?")),
    ("valid_votes", r"(?:grand )?total[,:]? \(?(?:for )?(?:all |the |listed |named |declared |printed )*(?:candidates|parties)\)?|(?:all|votes for) (?:the |listed |named |declared )*candidates|(?:ward|division|seat|constituency|council|candidates'?|all|grand|overall|sub-?)? ?-?totals?(?: votes?)?|sum(?: of votes)?|overall(?: total)?|total (?:number of )?votes?|all votes"),
    ("rejected", (r"(?:total (?:of )?|number of |total number of |all )?(?:spoils|rejections|(?:spoil(?:t|ed)|rejected|invalid|doubtful)(?:[/ ]+(?:rejected|spoilt|void|votes?|ballots?|papers?|at count|at the count))*|"
                 r"(?:votes?|papers?|ballots?) (?:rejected|spoilt|spoiled)|doubtfuls)")),
)
_PATTERNS = tuple((figure, re.compile(pattern, re.I)) for figure, pattern in _FIGURES)


def of_nobody(row: Sequence[str], layout: Layout) -> str:
    """The figure of a row that has the name of one where others have their candidate, and no party: "electorate", or
    "=Postal votes" for one that has no field; "" for a candidate. Somebody of a party is a candidate whatever the name."""
    columns = layout.columns
    if "candidate" not in columns and "surname" not in columns:
        return ""
    name = cell_of(row, columns.get("candidate")) or cell_of(row, columns.get("surname"))
    reason = cell_of(row, columns.get("party"))
    if _LETTER.fullmatch(name) and reason_of(reason):
        return f"={reason}"  # "D | Unmarked or wholly void for uncertainty | 71"
    if not name or cell_of(row, columns.get("first")) or not (_WORDS.search(name) or _ALONE.fullmatch(name.strip(" :."))):
        return ""
    party = cell_of(row, columns.get("party")) or cell_of(row, columns.get("party_code"))
    if party and not reason_of(party):
        return ""
    label = name.strip(" :.")
    of_a_reason = bool(party or reason_of(label))
    if (known := row_label(label)) in OF_CONTEST and not of_a_reason:
        return known
    if found := next((figure for figure, pattern in _PATTERNS if pattern.fullmatch(label) and not of_a_reason), ""):
        return found
    if not {"party", "party_code"} & set(columns) and not label.casefold().startswith(_BEGINS):
        return ""  # parties stand in the cells of names: "Liz White Animal Alliance/Environment Voters"
    return f"={label}: {party}" if party else f"={label}"


def of_another_year(label: str, row: Sequence[str], year: int | None) -> str:
    """The label of a row, as nobody's where it says a year that is not the contest's: "Majority 2019" below candidates of
    2024, or of a year that the table does not say."""
    first = next((cell.strip() for cell in row if cell.strip() and not is_number(cell)), "")
    years = set(YEAR.findall(first)) if label in OF_CONTEST else set()
    return f"={first.strip(' :')}" if len(years) == 1 and int(years.pop()) != year else label


def of_all_places(place: str) -> bool:
    """Whether a place among others is all of them: the United Kingdom below its nations or regions."""
    return slug(place) in {"uk", "united kingdom"}


def among_seats(row: Sequence[str], layout: Layout) -> str | None:
    """What a row of a table with a row a seat is whose seat is none: "skip" for a total, or for a figure of all seats such as
    "Seats won"; "" for the sum of those above it, which is a contest of its own; None for a seat."""
    name = cell_of(row, layout.columns.get("contest"))
    if not name:
        return None
    if is_total(name):
        return "" if sums_a_place(name) else "skip"
    first, *others = [cell.strip() for cell in row if cell.strip()]
    if first != name or (len(others) == 1 and row_label(name) in OF_CONTEST):  # "Total ballots cast | 538,738"
        return None
    return "skip" if field_of(name) in _OF_THE_WHOLE else "" if of_all_places(name) or is_row_of_totals(name) else None


# Figures of all seats together, where a row has the name of one in the place of a seat's.
_OF_THE_WHOLE = frozenset({"seats", "seats_before", "seats_change", "share", "change", "candidates", "gained", "lost", "swing"})


def of_party_total(row: Sequence[str], layout: Layout) -> bool:
    """Whether a row is the total of a party's candidates, above whom the party stands once: "Labour total"."""
    party, end, _ = cell_of(row, layout.columns.get("party")).casefold().rpartition(" total")
    return bool(party and end) and "candidate" in layout.columns and not cell_of(row, layout.columns["candidate"]) and party_key(party) in KNOWN


def of_the_alliance(row: Sequence[str], layout: Layout) -> tuple[str, ...]:
    """The party of somebody of the Alliance, whose short form "All" is elsewhere that of a total; empty for another row."""
    party = cell_of(row, layout.columns.get("party"))
    name = cell_of(row, layout.columns.get("candidate")) or cell_of(row, layout.columns.get("surname"))
    return (party,) if slug(party) == "all" and re.search(r"[^\W\d_]{2}", name) and not row_label(name) and not figure_in(name) else ()


def figure_of_row(row: Sequence[str], layout: Layout) -> str:
    """The figure of a row that has "Total" or "Informal" where others have their candidate; "" for a candidate."""
    said = [text for name in ("candidate", "surname", "party") if (text := cell_of(row, layout.columns.get(name))) and text not in of_the_alliance(row, layout)]
    alone = row_label(said[0]) if len(said) == 1 else None
    return next((figure for text in said if (figure := figure_in(text))), "") or (alone if alone in OF_CONTEST else "") or ""
