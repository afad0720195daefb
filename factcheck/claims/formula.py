"""What a claim means: a small expression over a closed set of terms, evaluated later against the results."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from factcheck.parties import party_label

# Counts of a contest that a term may name.
PARTY_VOTE, CANDIDATE_VOTE = "party vote", "candidate vote"
ALONE = "_alone"
FIRST, PREFERRED = "first preferences", "two-candidate-preferred"
AT_COUNT = "count "  # with the number of a count of a transferable vote, -1 for the last: what somebody had after it


class Who(NamedTuple):
    """Somebody that votes are counted for; a tuple, since it is compared and looked up more than anything else.

    kind is candidate (key of a candidacy), party (key of a party; in a contest with several of its candidates all
    of them together, unless more than one seat is filled), place (place 1 is the winner, 2 the runner-up, -1 the
    last), holder (who won the contest of that key), independents, or others (everybody but the `others` of the enclosing term).
    label is how the tables name them.
    """

    kind: str
    key: str = ""
    place: int = 0
    label: str = ""


class Term(NamedTuple):
    """One figure of one contest; a tuple, as ten are made for every one that is kept.

    measure: votes, share, rank, seats (all there are when nobody is named; `name`: constituency_seats or list_seats, with ALONE behind it
    where they can be of no other vote), seats_share (percent of all seats), councils (that a party controls), seats_majority (of the party
    with most over all others), seats_line (needed for a majority), seats_gap (between that, or half of all, and those of somebody, without
    direction), candidates (how many stood, or of a party), parts and parts_won (how many counties or other parts the tables keep, and in
    how many who[0] came first), contests (one; of several seats as many as there are), came (one where somebody's place is `name`, or none;
    of several seats in how many), majority,
    switchers (from first to second, until the result is level or turned round), to_win (votes that who[0] lacked to level with the first, or to pass),
    half (of all votes, in percent),
    swing_needed (half the points that who[0] was behind the first),
    margin_points, half_margin (of a seat that is held on it), lead, lead_points
    (between who[0] and who[1], signed), electorate, valid_votes, votes_cast, rejected, rejected_share (percent of
    votes cast), rejected_for (for one reason, `name`: mark, several, writing, void, blank), turnout, lost_deposit (how
    many lost it), kept_deposit (how many kept it), deposit_line (the votes needed for it), quota, quota_gap (between the
    quota and what somebody had after any count, without direction), stage (the count at which somebody was elected or
    excluded; of nobody, how many there were), transfer (what who[0] received at any one count of
    a transferable vote; with a who[1] at one at which that one's papers moved, where the tables tell), top_votes (the most votes anybody had),
    label (a figure printed beside the result, `name` is its heading).
    name: of votes, shares, margins and ranks also the count that they are of, one of the above.
    who: empty for a figure of the contest itself; several are added up (votes, share, seats).
    but: with votes or share, everybody except these.
    contest: key of a contest. All tables with that key are tried.
    """

    measure: str
    contest: str
    who: tuple[Who, ...] = ()
    but: tuple[Who, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Minus:
    """left - right."""

    left: Formula
    right: Formula


@dataclass(frozen=True, slots=True)
class Plus:
    """The sum of the parts."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Over:
    """left / right, a plain ratio (2 for twice); times 100 when `percent`."""

    left: Formula
    right: Formula
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Swing:
    """Butler swing to `to` from `source` between two contests of a seat; either may be None when the text names
    nobody: then from the previous winner to the new one, on a hold between the top two. kind: butler, steed, margin."""

    contest: str
    baseline: str
    to: Who | None = None
    source: Who | None = None
    kind: str = "butler"


@dataclass(frozen=True, slots=True)
class Record:
    """Whether `term` in its contest is the extreme of its kind over the seat's earlier contests.

    extreme is max or min. since is the first year compared, None for "ever". place is 1 for the largest, 2 for the
    second largest. broad: the claim is about more than this seat (the country, the party, all by-elections). beaten: in
    the year `since` there was one that goes beyond it ("you have to go back to 1992 to find a bigger one").
    """

    term: Term
    extreme: str
    since: int | None = None
    place: int = 1
    broad: bool = False
    beaten: bool = False


@dataclass(frozen=True, slots=True)
class HeldSince:
    """Whether `who` has won every contest of the seat from the first one in `since` on, and won it there. Where it is
    said of a `person`, somebody else of the party may have held it before."""

    contest: str
    who: Who
    since: int | None
    person: bool = False


@dataclass(frozen=True, slots=True)
class Winner:
    """Whether `who` won `contest` (several: all of them did, where more than one is elected), or came at `place`: 2 is
    the runner-up, -1 the last."""

    contest: str
    who: Who
    place: int = 1


@dataclass(frozen=True, slots=True)
class GainHold:
    """gain or hold of a seat by `who`, from `source` when named, against the contest before."""

    contest: str
    baseline: str
    who: Who
    outcome: str
    source: Who | None = None


@dataclass(frozen=True, slots=True)
class FirstSince:
    """Whether `event` happened in the year `since` (or ended then) and in no contest of the seat between that and its own.

    first: it happened in its own contest as well ("the first Labour win since 1992"); else that is left open ("Labour
    has not won since 1992"). placed: the words say that they speak of this seat. broad: they say that they do not.
    """

    event: Winner
    since: int
    first: bool = True
    placed: bool = False
    broad: bool = False


@cache
def the_party(key: str) -> Who:
    """A party by its key, under the name that it goes by."""
    return Who("party", key, label=party_label(key))


Formula = Term | Minus | Plus | Over | Swing | Record | HeldSince | FirstSince | Winner | GainHold


class Reading(NamedTuple):
    """One way to understand a number; a tuple, since ten are made for every one that is kept.

    measure     a name of the design's section 3
    formula     what to compute; None when the reading itself knows that no table can decide, and `reason` says why
    comparator  of the claim as a whole
    sign        -1 or +1 when words assert a direction (fell by, up): the formula's value must have that sign;
                0: the size alone is compared
    score       0..1, how sure
    weak        rests on no tight cue, or on a guessed subject: such a reading never refutes
    dated       the election is plain: a year or a phrase beside the number names it, or the article speaks of no other
    named       the owner is told by name beside the figure, not by a pronoun, from further off or not at all
    placed      of several seats it is told of which one the text speaks
    """

    measure: str
    formula: Formula | None
    score: float
    comparator: str = "="
    sign: int = 0
    subject: str | None = None
    versus: str | None = None
    contest: str | None = None
    unit: str | None = None
    weak: bool = False
    cue: str = ""
    reason: str | None = None
    dated: bool = False
    named: bool = True
    placed: bool = True
