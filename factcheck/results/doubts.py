"""What a look at a table should question beyond its sums: shares, repeated figures, winners, other tables of the contest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import islice

from factcheck.results.drafts import Draft
from factcheck.results.headings import OF_CONTEST, field_of
from factcheck.results.model import Candidacy, Contest, Figure

_SLIGHT = Fraction(1, 100)  # points by which no share is off that anybody would print
_FAR = Fraction(3, 100)  # of the valid votes, by which no official's slip is off
WORDS = {"electorate": "the electorate", "valid_votes": "the valid votes", "rejected": "the rejected ballots", "votes_cast": "the ballots", "turnout": "the turnout",
         "majority": "the majority", "margin_points": "the majority in points", "to_fill": "the seats to fill", "quota": "the quota",
         "rejected_share": "the rejected ballots in percent", "rejected_share_change": "their change in points", "turnout_change": "the change in turnout"}


def doubts(draft: Draft, contest: Contest) -> Iterator[str]:
    """What contradicts itself in one contest of one table, one line each, with the place first."""
    yield from _repeated(draft)
    yield from _with_others(contest)
    yield from _shares(contest)
    yield from _winner(contest)
    yield from _turnout_in_votes(contest)


def unsound(draft: Draft, contest: Contest) -> str | None:
    """Why the rows can hardly be those of one contest, read rightly; None when nothing says so.

    A slip in an official table is small. Votes that are far from their total, more votes than voters, and rows that differ
    in a figure of the contest come of a row that is no candidate, or of several contests taken for one.
    """
    valid, electorate = contest.figures.get("valid_votes"), contest.figures.get("electorate")
    counted = sum((c.votes.value for c in contest.candidacies if c.votes), Fraction(0))
    if contest.kind in {"national", "referendum"} or seats(contest) > 1 or not counted or draft.layout.divided:
        return None
    if valid and contest.complete and abs(valid.value - counted) > valid.value * _FAR:
        return f"the votes of {len(contest.candidacies)} rows add up to {int(counted):,}, and the valid votes are given as {int(valid.value):,}"
    if electorate and counted > electorate.value:
        return f"{int(counted):,} votes are more than the electorate, {int(electorate.value):,}"
    return next(_repeated(draft), None) or next(_winner(contest), None)


def _repeated(draft: Draft) -> Iterator[str]:
    """A figure of the contest stands in each of its rows and should be the same in all."""
    if draft.layout.wide:
        return
    apart = [*draft.layout.areas, *(j for j in (draft.layout.columns.get("mode"),) if j is not None)]
    for name in OF_CONTEST:
        column = draft.layout.columns.get(name)
        if column is None or name in {"majority", "margin_points"}:
            continue
        parts: dict[tuple[str, ...], dict[str, int]] = {}  # a part of the result has its own
        for row in draft.rows:
            cells = draft.sheet.rows[row]
            if column < len(cells) and cells[column].strip():
                where = tuple(cells[j].strip() for j in apart if j < len(cells))
                parts.setdefault(where, {}).setdefault(cells[column].strip(), draft.sheet.lines[row])
        seen = next((said for said in parts.values() if len(said) > 1), {})
        if 1 < len(seen) < len(draft.rows) or (len(seen) == 2 and len(draft.rows) == 2):
            (one, first), (other, second) = list(seen.items())[:2]
            yield f"row {second}: {WORDS[name]} is {other} here and {one} in row {first}; the first is used"


def _shares(contest: Contest) -> Iterator[str]:
    """Printed shares against votes over valid votes; one line when most are off, for then they have another base."""
    shown = [c for c in contest.candidacies if c.share and c.votes]
    counted = sum((c.votes.value for c in contest.candidacies if c.votes), Fraction(0))
    valid = contest.figures.get("valid_votes")
    base = valid.value if valid and valid.value >= counted else counted
    if not base or not contest.complete or seats(contest) > 1:
        return
    off = [c for c in shown if c.share and c.votes and abs(c.share.value - 100 * c.votes.value / base) > max(c.share.step, _SLIGHT)]
    if len(off) > 2 and 2 * len(off) > len(shown):
        yield f"{_row(off[0].share)}: the shares are not votes over {int(base):,} votes; {_share(off[0], base)}"
        return
    for one in off:
        yield f"{_row(one.share)}: {_share(one, base)}"


def _with_others(contest: Contest) -> Iterator[str]:
    """Parties and all other candidates together make the valid votes."""
    valid = contest.figures.get("valid_votes")
    votes = [c.votes for c in contest.candidacies if c.votes]
    if valid is None or seats(contest) > 1 or contest.kind == "national" or not any(c.aggregate for c in contest.candidacies):
        return
    if (counted := sum((figure.value for figure in votes), Fraction(0))) != valid.value:
        yield f"{_row(valid)}: the valid votes are given as {int(valid.value):,}, but the parties and all others add up to {int(counted):,}"


def _share(one: Candidacy, base: Fraction) -> str:
    printed, votes = one.share, one.votes
    assert printed and votes
    return f"{one.name}'s share is given as {_percent(printed.value)}, but {int(votes.value):,} of {int(base):,} is {_percent(100 * votes.value / base)}"


def _winner(contest: Contest) -> Iterator[str]:
    """Where one is elected, and no transfers are counted, it is whoever has most votes."""
    won = [c for c in contest.candidacies if c.elected and c.votes]
    if contest.country == "au":  # preferences decide there
        return
    if len(won) != 1 or seats(contest) > 1 or contest.kind == "national" or "quota" in contest.figures:
        return
    top = max((c for c in contest.candidacies if c.votes and not c.aggregate), key=lambda c: c.votes.value if c.votes else Fraction(0))
    if top.votes and won[0].votes and top.votes.value > won[0].votes.value:
        yield f"{_row(won[0].votes)}: {won[0].name} is marked as elected, but {top.name} has more votes ({int(top.votes.value):,}); were votes transferred?"


def _turnout_in_votes(contest: Contest) -> Iterator[str]:
    cast = contest.figures.get("votes_cast")
    if cast and cast.cells and field_of(cast.cells[0].column) == "turnout" and "turnout" not in contest.figures:
        yield f"{_row(cast)}: the turnout is a count ({cast.cells[0].raw}), no percentage; it is read as ballots cast"


def between(contests: Sequence[Contest]) -> Iterator[str]:
    """Where two tables of one contest disagree: the first two figures that differ."""
    found = (f"{what} {_number(here)} in {_place(here)}, but {_number(there)} in {_place(there)}"
             for i, one in enumerate(contests) for other in contests[i + 1 :] if one.tally == other.tally for what, here, there in (*_shared(one, other), *_sums(one, other), *_sums(other, one))
             if here.value != there.value)
    return islice(dict.fromkeys(found), 2)


def _shared(one: Contest, other: Contest) -> Iterator[tuple[str, Figure, Figure]]:
    """Figures that both tables have."""
    for c in one.candidacies:
        if c.votes and (there := _same(c, one, other)) and there.votes:
            yield f"{c.name}'s vote is", c.votes, there.votes
    for name in ("electorate", "valid_votes", "rejected", "votes_cast"):
        if name in one.figures and name in other.figures:
            yield f"{WORDS[name]} {'is' if name == 'electorate' else 'are'}", one.figures[name], other.figures[name]


def _same(c: Candidacy, one: Contest, other: Contest) -> Candidacy | None:
    """The candidacy in another table: by name, else by a party that has one in both, where one of the tables has parties alone."""
    named = next((d for d in other.candidacies if d.key == c.key), None)
    if named or c.aggregate or all(d.person for d in (*one.candidacies, *other.candidacies)):
        return named
    of_party = [[d for d in contest.candidacies if d.party == c.party] for contest in (one, other)]
    return of_party[1][0] if all(len(found) == 1 for found in of_party) and c.party not in {"independent", "other", ""} else None


def _sums(one: Contest, other: Contest) -> Iterator[tuple[str, Figure, Figure]]:
    """What the candidates of a complete table make, and what another table has for it."""
    votes = sorted((c.votes for c in one.candidacies if c.votes), key=lambda figure: figure.value, reverse=True)
    if not one.complete or seats(one) > 1 or len(votes) < 2 or one.provisional:
        return
    if "valid_votes" in other.figures:
        yield "the candidates' votes add up to", replace(votes[0], value=sum((v.value for v in votes), Fraction(0))), other.figures["valid_votes"]
    if "majority" in other.figures:
        yield "the majority is", replace(votes[0], value=votes[0].value - votes[1].value), other.figures["majority"]


def seats(contest: Contest) -> int:
    """How many are elected, as far as the table tells."""
    figure = contest.figures.get("seats")
    return int(figure.value) if figure else max(1, sum(1 for c in contest.candidacies if c.elected))


def _row(figure: Figure | None) -> str:
    return f"row {figure.cells[0].row}" if figure and figure.cells else "table"


def _place(figure: Figure) -> str:
    return f"{figure.cells[0].path}:{figure.cells[0].row}" if figure.cells else "the table"


def _number(figure: Figure) -> str:
    return f"{int(figure.value):,}"


def _percent(value: Fraction) -> str:
    return f"{float(value):.2f}".rstrip("0").rstrip(".") + "%"
