"""Contests, candidacies and figures as read from official tables, each figure with the cells it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

# Counts of a contest that stand beside the ordinary one.
PREFERRED = "two-candidate-preferred"
TWO_PARTY = "two-party-preferred"  # between the two sides of politics, whoever the last two candidates were
PARTY_VOTE = "party vote"


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in a file: `row` is the physical line or sheet row from 1, heading included; `column` its heading."""

    path: str
    sheet: str | None
    row: int
    column: str
    raw: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the results. `step` is the size of its last printed place for shares and turnouts, 0 for counts.

    `doubtful` says why the table's own arithmetic contradicts it, or None.
    """

    value: Fraction
    cells: tuple[Cell, ...] = ()
    step: Fraction = Fraction(0)
    doubtful: str | None = None

    @property
    def low(self) -> Fraction:
        """Lower end of what the printed figure stands for."""
        return self.value - self.step / 2

    @property
    def high(self) -> Fraction:
        """Upper end of what the printed figure stands for."""
        return self.value + self.step / 2


@dataclass(frozen=True, slots=True)
class Candidacy:
    """One candidate, party (in national tables and histories) or answer (in referendums) of a contest.

    party is a key of the table of parties, or one made of the name printed; "" where the table does not say.
    share and change are as printed, in percent and points; seats and candidates only in tables of parties.
    elected is None when the table does not say. person is False for parties, party groups and answers.
    counts are the standings after the counts of a transferable vote, where the table has them: (number of the count,
    votes), the first of them equal to `votes`; the last is the one at which the candidate was elected or went out.
    decided is the count at which a transferable vote elected or excluded somebody, where a column says so.
    councils are those that a party controls, in tables of several councils. constituency_seats and list_seats are the two
    parts of the seats where voters have two votes.
    aggregate is True for rows such as "All other candidates", which may hide several people.
    """

    key: str
    name: str
    party: str
    party_name: str
    votes: Figure | None = None
    share: Figure | None = None
    change: Figure | None = None
    rank: Figure | None = None
    seats: Figure | None = None
    candidates: Figure | None = None
    elected: bool | None = None
    person: bool = True
    aggregate: bool = False
    seats_change: Figure | None = None
    counts: tuple[tuple[int, Figure], ...] = ()
    decided: Figure | None = None
    councils: Figure | None = None
    councils_change: Figure | None = None
    constituency_seats: Figure | None = None
    list_seats: Figure | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Contest:
    """One contest as one table has it.

    key         the same in every table of the same contest: seat key and date
    kind        general, by-election, local, referendum, national, or unknown
    figures     electorate, valid_votes, rejected, votes_cast (ballots), turnout (percent, as printed), majority,
                margin_points, seats (to fill), quota, candidates (how many stood), rejected_share, rejected_share_change and turnout_change (percent
                and points, as printed): those that the table has
    labels      figures with a heading that is none of these, by heading as printed
    result      printed words such as "Lab gain from Con"
    tally       which count of the contest it is where not the ordinary one: "two-candidate-preferred", "two-party-preferred",
                "party vote", or ""
    country     "uk", "ca", "au", ...: where it was
    doubtful    why the rows can hardly be those of one contest, read rightly: then nothing in it refutes
    complete    every candidate has a row (False for party groups and "All other candidates")
    others_stood  the rows are the first places alone, or their shares tell that others stood: they add up to no total
    provisional why the figures are not final, in words; "" when they are: they may bear a claim out and refute none
    """

    key: str
    seat: str
    seat_key: str
    date: date | None
    year: int | None
    kind: str
    candidacies: tuple[Candidacy, ...]
    figures: Mapping[str, Figure] = field(default_factory=dict)
    labels: Mapping[str, Figure] = field(default_factory=dict)
    area: str = ""
    result: str | None = None
    notional: bool = False
    provisional: str = ""
    uncontested: bool = False
    complete: bool = True
    others_stood: bool = False
    doubtful: str | None = None
    boundary_set: str = ""
    source: str = ""
    tally: str = ""
    country: str = "uk"


@dataclass(frozen=True, slots=True)
class Table:
    """A file that was read: what the report says of it; `kind` is its format or layout, `left_out` what was not read and why."""

    path: str
    sha256: str
    rows: int
    contests: int
    warnings: tuple[str, ...] = ()
    kind: str = ""
    left_out: tuple[str, ...] = ()
