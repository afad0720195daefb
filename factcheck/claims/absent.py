"""An article on an election that no table holds: its figures are not those of the newest table, which is of an earlier one.

A stand-in without figures takes the place of the missing contest; whatever the article says of earlier ones is looked up
as ever.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.elections import AHEAD, BY_ELECTION, Seats
from factcheck.claims.openings import Opening, own_years
from factcheck.names import ABSENT, CandidateName, ContestName
from factcheck.parties import ANSWERS, PARTIES, party_label


def with_absent(seats: Seats, text: str) -> Seats:
    """The seats with a stand-in before the contests of each of which no table can be the article's."""
    if AHEAD.search(text):
        return seats  # the election to come has no result
    opening = Opening(text)
    return replace(seats, by_seat={seat: (_stand_in(known[0], opening), *known) if _missing(known[0], opening) else known for seat, known in seats.by_seat.items()})


def _missing(this: ContestName, opening: Opening) -> bool:
    """Whether the newest contest of the tables is not the one that a text reports.

    By the names of its files it is an earlier one, and the text does not date itself to it; or the text names another
    year's election, or another day, as its own.
    """
    if this.year is None:
        return this.earlier
    if opening.near(this):
        return False
    later = opening.later(this)
    if this.earlier:
        return later or this.year not in own_years(opening.title)
    if this.kind == "general" and not opening.years and BY_ELECTION.search(opening.text) and not opening.names_anybody(this):
        return True
    if not later or any(year <= this.year for year in opening.years):
        return False
    return bool(opening.years) or not (str(this.year) in opening.title or opening.names_anybody(this))


def _stand_in(this: ContestName, opening: Opening) -> ContestName:
    """The missing contest: its seat, its year where the text tells it, and all parties: of any that stood it has no figure."""
    years = {*opening.years, *(day.year for day in opening.days)}
    year = max((year for year in years if this.year is None or year >= this.year), default=None)
    parties = dict.fromkeys((*(c.party for c in this.candidates), *(p.key for p in PARTIES if p.key not in ANSWERS)))
    candidates = tuple(CandidateName(party, party_label(party), party, party_label(party), person=False) for party in parties)
    return ContestName(f"{this.seat_key}@{year or 'now'}{ABSENT}", this.seat, this.seat_key, None, year, this.kind, False, this.area, candidates, absent=True, members=this.members)
