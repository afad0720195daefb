"""Tables inside an article: what a figure is about follows from the heading of its column and the name in its row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.article import Article, Block
from factcheck.claims.builders import BUILDERS
from factcheck.claims.discourse import Discourse, party_of, who_is
from factcheck.claims.formula import Reading
from factcheck.claims.mentions import PARTY, PERSON, SEAT, Mention
from factcheck.claims.setting import Setting
from factcheck.quantities import Quantity

# Headings of columns, the first that matches counts.
COLUMNS: tuple[tuple[str, str], ...] = (
    (r"turn-?out|t/o", "turnout"),
    (r"electorate|register|electors", "electorate"),
    (r"^maj(?:ority|\.)? ?(?:%|\(%\))|^(?:lead|margin) ?(?:%|\(%\))", "margin_points"),
    (r"majority|\bmaj\b|\blead\b|\bmargin\b|^(?:ahead|won|in front|clear) by\b|^(?:votes )?in it$|^(?:the )?(?:gap|cushion)\b", "majority"),
    (r"swing", "swing"),
    (r"rejected|spoilt|invalid", "rejected"),
    (r"±|\+/-|change|chg|diff|\bpts\b", "share_change"),
    (r"share|%|per ?cent|pct", "share"),
    (r"seats|\bmps\b", "seats"),
    (r"position|place|rank", "rank"),
    (r"valid", "valid_votes"),
    (r"vote|poll", "votes"),
    (r"^cand(?:idates|s|\.)", "candidates"),
)
# Columns that say something of a contest, whoever's row it is.
_OF_CONTEST = frozenset({"turnout", "electorate", "majority", "margin_points", "rejected", "valid_votes", "candidates"})
_NUMBER = re.compile(r"[\d.,% ]+")
# Names of rows that are nobody's, the first that matches counts.
_CONTEST_ROWS: tuple[tuple[str, str], ...] = (
    (r"turnout", "turnout"),
    (r"electorate", "electorate"),
    (r"majority", "majority"),
    (r"swing", "swing"),
    (r"rejected|spoilt|invalid", "rejected"),
    (r"valid|total votes|total", "valid_votes"),
    (r"ballots|votes cast", "votes_cast"),
)


def read_row(article: Article, block: Block, quantities: Sequence[Quantity], mentions: Sequence[Mention],
             discourse: Discourse) -> dict[int, list[Reading]]:
    """Readings of the numbers of one table row, by `start`; empty where heading or name does not tell."""
    found: dict[int, list[Reading]] = {}
    seats = discourse.seats
    seat = next((m.seat for m in mentions if m.code == SEAT and m.seat in seats.by_seat), None) or discourse.seat
    if seat not in seats.by_seat or not block.cells:
        return found
    placed = any(m.code == SEAT for m in mentions)
    this, before = seats.this(seat), seats.before(seat)
    people = [m for m in mentions if m.code == PERSON] or [m for m in mentions if m.code == PARTY]
    owner = people[0] if people else None
    cells = [article.plain[slice(*cell)].casefold() for cell in block.cells]
    headings = [words.casefold() for words in block.headings or (article.plain[slice(*cell)] for cell in block.header)]
    for quantity in quantities:
        column = next((i for i, (a, b) in enumerate(block.cells) if a <= quantity.start < b), None)
        if column is None or quantity.reason:
            continue
        heading = headings[column].strip(" |*_") if column < len(headings) else ""
        measure = _measure(heading, quantity)
        if measure is None and heading and block.header and block.cells[0][0] > block.header[-1][1] and not _NUMBER.fullmatch(heading):
            found[quantity.start] = [Reading("other_result", None, 0.95, quantity.comparator, reason=f"the heading of its column, {heading!r}, is not known")]
            continue
        if owner is None and (measure not in _OF_CONTEST or not placed):
            measure = _first(_CONTEST_ROWS, cells[column]) or _first(_CONTEST_ROWS, cells[0])  # "Majority 2,316 | Electorate 72,281"
        year = re.search(r"\b(1[89]\d\d|20\d\d)\b", heading)
        contest = seats.in_year(seat, int(year[1])) if year else this
        if contest is None or measure is None or measure not in BUILDERS:
            continue
        setting = Setting(
            quantity, measure, 0.95, contest.key, before.key if before else "", seat,
            who=(who_is(owner, contest) or party_of(owner, None)) if owner else None,
            party=party_of(owner, contest) if owner else None,
            sign=quantity.sign, cue=f"column {heading.strip()}",
        )
        if made := BUILDERS[measure](setting):
            found[quantity.start] = [made]
    return found


def _first(table: tuple[tuple[str, str], ...], text: str) -> str | None:
    """The measure of the first pattern of a table that a text has."""
    return next((measure for words, measure in table if re.search(words, text)), None)


def _measure(heading: str, quantity: Quantity) -> str | None:
    measure = _first(COLUMNS, heading)
    if measure == "share" and quantity.sign:
        return "share_change"
    if measure == "votes" and (quantity.kind == "percent" or quantity.step < 1):
        return "share"
    return measure
