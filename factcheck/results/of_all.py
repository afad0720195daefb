"""Tables of the parties of a place beside a table of its seats: which place it is, and whether the two agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from factcheck.errors import UnreadableTable
from factcheck.names import is_row_of_totals
from factcheck.parties import slug
from factcheck.results.build import Builder
from factcheck.results.drafts import Draft
from factcheck.results.headings import field_of
from factcheck.results.kinds import kind_of, of_members
from factcheck.results.model import Candidacy, Contest
from factcheck.results.place_named import place_of
from factcheck.results.whole import first_alone, winners

_FEW = 3  # seats that have a whole
_NOBODY = frozenset({"", "independent", "other"})


def of_parties(draft: Draft) -> bool:
    """Whether a draft is a table of parties of more than a seat, without people."""
    return not {"candidate", "surname"} & set(draft.layout.columns) and not draft.layout.people and kind_of(draft) == "national" and not draft.layout.of_answers


def name_wholes(drafts: Sequence[Draft]) -> None:
    """Tables of parties that name no seat are of all the seats that the other tables have, and bear the name of the place,
    which the tables of these may give; so is one that names a place with as many seats, or whose votes are the sums of
    those of the seats on its day. Changes both in the drafts."""
    of_seats = [draft for draft in drafts if draft.seat_key and not is_row_of_totals(draft.seat) and not of_parties(draft)]
    seats = {draft.seat_key for draft in of_seats}
    if len(seats) < _FEW:
        return
    sheets = {(draft.sheet.path, draft.sheet.name): draft for draft in of_seats}
    places = {place for draft in sheets.values() if (place := place_of(draft.sheet, draft.preamble))}
    place = places.pop() if len(places) == 1 else ""
    if not places and not place and (council := _council_of(drafts, seats)):
        place = council.seat
        council.of_all = True
    for draft in drafts:
        if not of_parties(draft):
            continue
        if place and slug(draft.seat) == slug(place) and draft.seat_key not in seats and of_members(draft.layout):
            draft.of_all = True  # the council before, by its name
        if draft.layout.wide and "contest" in draft.layout.columns:
            continue
        if draft.of_all or not draft.seat:
            draft.seat, draft.of_all = (draft.seat if draft.of_all else "") or place_of(draft.sheet, f"{_corner(draft)}\n{draft.preamble}") or place, True
        elif draft.seat_key not in seats and place in {"", draft.seat} and (
                _seats_printed(draft) == len(seats) or _adds_up([one for one in of_seats if (one.day, one.year) == (draft.day, draft.year)], draft)):
            draft.of_all = True


def _council_of(drafts: Sequence[Draft], seats: set[str]) -> Draft | None:
    """The table of the seats of one council, in another file than a table of parties without a name beside one of wards: which
    council it is nothing else tells."""
    unnamed = {draft.sheet.path for draft in drafts if of_parties(draft) and not draft.seat}
    named = [draft for draft in drafts if of_parties(draft) and draft.seat and draft.seat_key not in seats and not is_row_of_totals(draft.seat)]
    only = named[0] if len(named) == 1 and unnamed and named[0].sheet.path not in unnamed else None
    return only if only is not None and of_members(only.layout) else None


def _corner(draft: Draft) -> str:
    """What stands over the parties of a table where it is no word for them: the name of the place."""
    heading = next((draft.layout.headings[column] for column in (draft.layout.columns.get("party"),) if column is not None), "")
    return "" if field_of(heading) else heading


def _seats_printed(draft: Draft) -> int:
    """The seats of all parties of a table together; 0 where it has none."""
    contest = _built(draft)
    return int(sum(c.seats.value for c in contest.candidacies if c.seats)) if contest else 0


def date_by_wholes(drafts: Sequence[Draft]) -> None:
    """Seats without a day are of that of the table of parties that they add up to, and the other way round. Changes it in
    the drafts."""
    wholes = [draft for draft in drafts if draft.of_all and of_parties(draft)]
    groups: dict[tuple[str, str | None, date | None], list[Draft]] = {}
    for draft in drafts if wholes else ():
        if draft.seat_key and not draft.notional and not is_row_of_totals(draft.seat) and not of_parties(draft) and (draft.day or draft.year is None):
            groups.setdefault((draft.sheet.path, draft.sheet.name, draft.day), []).append(draft)
    undated = [draft for draft in wholes if draft.day is None and draft.year is None]
    for (_, _, day), own in groups.items():
        if day is not None and not undated:
            continue
        alike = [draft for draft in (undated if day else wholes) if _adds_up(own, draft)]
        days = {draft.day for draft in alike if draft.day}
        if day is None and len(days) == 1:
            day = days.pop()
        for draft in (*own, *alike) if day else ():
            if draft.day is None and draft.year is None:
                draft.day, draft.year = day, day.year if day else None


def _adds_up(seats: Sequence[Draft], whole: Draft) -> bool:
    """Whether seats add up to a table of parties."""
    contests = [contest for draft in seats if (contest := _built(draft))]
    printed = _built(whole)
    return printed is not None and len({draft.seat_key for draft in seats}) >= _FEW and agree(added(contests), printed.candidacies)


def agrees(whole: Contest, printed: Contest) -> bool:
    """Whether the sum of the seats is what a table of the parties has."""
    sums = [(c.party, int(c.votes.value) if c.votes else None, int(c.seats.value) if c.seats else None) for c in whole.candidacies]
    return agree(sums, printed.candidacies)


def added(contests: Sequence[Contest]) -> list[tuple[str, int | None, int | None]]:
    """(party, votes, seats) of contests together: no votes where some tables have those of the first two alone, no seats where it is open who won."""
    votes: Counter[str] = Counter()
    for contest in contests if not any(map(first_alone, contests)) else ():
        for candidacy in contest.candidacies:
            if candidacy.votes and not candidacy.aggregate:
                votes[candidacy.party] += int(candidacy.votes.value)  # several of one party stand where several are elected
    won = winners(contests)
    return [(party, votes.get(party), won[party] if won is not None else None) for party in dict.fromkeys((*votes, *(won or ())))]


def agree(sums: Sequence[tuple[str, int | None, int | None]], printed: Sequence[Candidacy]) -> bool:
    """Whether a table of parties has the votes, or the seats, that contests add up to: of two parties at least, and of all
    that both have, and the seats of every party that won one; independents are counted in many ways."""
    sums = [one for one in sums if one[0] not in _NOBODY]
    of_party = {c.party: c for c in printed}
    both = [(votes, seats, of_party[party]) for party, votes, seats in sums if party in of_party]
    seats = [(won, own.seats.value) for _, won, own in both if won is not None and own.seats is not None]
    votes = [(polled, own.votes.value) for polled, _, own in both if polled is not None and own.votes is not None]
    missing = any(won for party, _, won in sums if party not in of_party)
    if len(votes) > 1:
        return all(one == other for one, other in (*votes, *seats))
    return len(seats) > 1 and not missing and any(one for one, _ in seats) and all(one == other for one, other in seats)


def _built(draft: Draft) -> Contest | None:
    try:
        return Builder(draft, "", kind_of(draft)).contest()
    except UnreadableTable:
        return None
