"""Who of those who stood a table lists: everybody, only some, or nobody knows.

A list of some is told by its own figures: printed shares, or a majority in points, that are parts of more votes than it has, or
a turnout of more people than voted for those listed. Its shares and turnout are the printed ones then, and what needs everybody is not in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.parties import ANSWERS
from factcheck.results.model import PREFERRED, TWO_PARTY, Candidacy, Figure
from factcheck.results.wide import everybody_in_columns

if TYPE_CHECKING:
    from factcheck.results.build import Builder

# By how much more people than voted for those listed the turnout tells that some are missing: where columns of parties seldom
# hold everybody more than were ever rejected, and of a list of candidates more than a slip makes.
_OF_COLUMNS, _OF_ROWS = Fraction(102, 100), Fraction(106, 100)

_ALL_PARTIES = 8  # rows of parties without one of the others that are no mere choice of them
_SHOWN = 50  # rows that show whether a table has several contests


@dataclass(frozen=True, slots=True)
class Listing:
    """What is known of who is listed: see Contest, whose fields these are."""

    complete: bool
    in_part: bool = False
    unlisted: Fraction | None = None
    unproven: bool = False


def listing(builder: Builder, candidacies: tuple[Candidacy, ...], figures: dict[str, Figure]) -> Listing:
    """Whether a contest has everybody who stood."""
    later = builder.sheet.later  # those who stood at the next election, and none besides
    complete = _complete(builder, candidacies, figures) and not later
    counted, shown, layout = _counted(candidacies), _with_share(candidacies), builder.draft.layout
    if not counted or "valid_votes" in figures or builder.draft.tally or any(c.aggregate for c in candidacies) or layout.divided:
        return Listing(complete)
    if not complete and (most := _shares_of(shown, counted, figures)) is not None:
        return Listing(False, True, most - counted)
    columns = layout.wide and not all(c.person for c in candidacies)
    if (voted := _turned_out(builder, figures)) is not None and voted > counted * (_OF_COLUMNS if columns else _OF_ROWS):
        return Listing(False, True, voted - counted)
    if (valid := _by_margin(builder, figures)) is not None and valid > counted * _OF_ROWS:
        return Listing(False, True, valid - counted)
    if not complete and (sum(1 for c in candidacies if c.votes) == 1 or not (layout.wide or layout.counted) or _of_first_places(builder, candidacies)):
        return Listing(False, True)
    told = (voted is not None and voted <= counted) or (len(shown) > 1 and all(abs(share.value - 100 * votes / counted) <= share.step for share, votes in shown))
    if later:
        return Listing(told, unproven=not told)
    open_to_others = not told and layout.wide and not complete and builder.kind != "national" and not {*ANSWERS, "other"} & set(layout.parties.values())
    few = not told and builder.kind == "national" and not columns and sum(1 for c in candidacies if c.votes) < _ALL_PARTIES and not any(c.person or c.key == "other" for c in candidacies)
    return Listing(complete, unproven=open_to_others or few)


def _complete(builder: Builder, candidacies: tuple[Candidacy, ...], figures: dict[str, Figure]) -> bool:
    """Whether everybody who stood has a row: nobody stands for several, and nothing says that rows are missing."""
    draft, counted = builder.draft, [c.votes.value for c in candidacies if c.votes]
    if not any(c.votes or c.share or c.seats for c in candidacies) or any(c.aggregate and c.votes is not None and c.votes.value > 0 for c in candidacies):
        return False
    if not (draft.layout.wide or draft.layout.counted):
        return False  # the first two alone
    if draft.tally in {PREFERRED, TWO_PARTY} or (not counted and _short_of_all(candidacies)):
        return False
    if draft.layout.wide and not all(c.person for c in candidacies):
        return everybody_in_columns(builder, candidacies, figures)
    in_columns = draft.layout.wide and (draft.country == "us" or "valid_votes" in figures)  # others may have stood
    if in_columns or _of_first_places(builder, candidacies):
        return "valid_votes" in figures and figures["valid_votes"].value == sum(counted)
    return not _partial(candidacies, figures)


def _short_of_all(candidacies: Sequence[Candidacy]) -> bool:
    """Whether shares, in a table without votes, are by more than their rounding less than a hundred together."""
    shares = [c.share for c in candidacies if c.share]
    return len(shares) > 1 and sum((share.value + share.step for share in shares), Fraction(0)) < 100


def _of_first_places(builder: Builder, candidacies: Sequence[Candidacy]) -> bool:
    """Whether a row a contest has the first places alone, or the winner."""
    columns, draft = builder.columns, builder.draft
    rows = range(draft.layout.row + 1, len(builder.sheet.rows))[:_SHOWN]
    alone = sum(1 for c in candidacies if c.votes) == 1
    several = alone and "contest" in columns and len({builder.raw(row, columns["contest"]) for row in rows}) > 1
    return (bool(draft.sheet.printed) and "rank" in columns) or (alone and (draft.country == "uk" or several or "majority" in columns))


def _partial(candidacies: Sequence[Candidacy], figures: Mapping[str, Figure]) -> bool:
    """Whether rows are missing: the printed shares are parts of a total that the rows do not add up to, whether or not the
    table has that total. Shares of the electorate or of all ballots tell no such thing."""
    valid, counted, shown = figures.get("valid_votes"), _counted(candidacies), _with_share(candidacies)
    if len(shown) < 2 or not counted:
        return False
    if valid is not None:
        return valid.value > counted and all(abs(share.value - 100 * votes / valid.value) <= share.step for share, votes in shown)
    return _shares_of(shown, counted, figures) is not None


def _counted(candidacies: Sequence[Candidacy]) -> Fraction:
    return sum((c.votes.value for c in candidacies if c.votes), Fraction(0))


def _with_share(candidacies: Sequence[Candidacy]) -> list[tuple[Figure, Fraction]]:
    return [(c.share, c.votes.value) for c in candidacies if c.share and c.votes and c.votes.value and c.share.value]


def _shares_of(shown: Sequence[tuple[Figure, Fraction]], counted: Fraction, figures: Mapping[str, Figure]) -> Fraction | None:
    """The most votes of which all printed shares can be parts, where these are more than those counted."""
    if not shown:
        return None
    least, most = (max(100 * votes / (share.value + share.step) for share, votes in shown), min(100 * votes / max(share.value - share.step, share.step / 4) for share, votes in shown))
    other_base = any(least <= figures[name].value <= most for name in ("electorate", "votes_cast") if name in figures)
    return most if counted < least <= most and not other_base else None


def _turned_out(builder: Builder, figures: Mapping[str, Figure]) -> Fraction | None:
    """How many people voted where one is elected, by the ballots or the turnout; None where the table does not tell."""
    electorate, turnout, places, cast, rejected = (figures.get(name) for name in ("electorate", "turnout", "seats", "votes_cast", "rejected"))
    if builder.draft.country != "uk" or (places is not None and places.value > 1):
        return None
    if cast is not None:
        return cast.value - (rejected.value if rejected else 0)
    return turnout.low * electorate.value / 100 if electorate and turnout else None


def _by_margin(builder: Builder, figures: Mapping[str, Figure]) -> Fraction | None:
    """The fewest valid votes of which the majority can be the points that are printed beside it; None where the table has not both."""
    majority, points = figures.get("majority"), figures.get("margin_points")
    if builder.draft.country != "uk" or majority is None or points is None or not points.cells or points.value <= 0 or not majority.cells:
        return None
    return 100 * majority.value / (points.value + points.step)
