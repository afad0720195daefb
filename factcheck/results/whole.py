"""A whole country, region or council as one contest of parties: the seats of a file added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.names import CandidateName, ContestName, is_row_of_totals, without_total
from factcheck.parties import party_label
from factcheck.results.drafts import Draft
from factcheck.results.kinds import of_members
from factcheck.results.model import Candidacy, Contest, Figure
from factcheck.results.place_named import place_in

FEWEST = 3  # seats that make a whole
_SUMMED = ("electorate", "valid_votes", "rejected", "votes_cast")
_NOBODY = frozenset({"other", "independent", ""})  # whose rows are several people's


class Wholes:
    """The elections that files hold of several seats each; a sum is made when it is asked for."""

    def __init__(self, drafts: Mapping[str, Sequence[Draft]], find: Callable[[str], tuple[Contest, ...]]) -> None:
        """`find`: the tables of one contest by its key."""
        self._find = find
        self._drafts = drafts
        self._seats: dict[str, list[str]] = {}
        self._totals: dict[str, str] = {}  # key of the row of totals by that of the whole
        by_table: dict[tuple[str, str, str | None], list[str]] = {}
        totals: dict[tuple[str, str, str | None], str] = {}
        for key, known in drafts.items():
            seat, _, when = key.rpartition("@")
            if seat and is_row_of_totals(known[0].seat):
                totals.setdefault((when, *_table(known[0])), key)
                continue
            for path, sheet in {_table(draft) for draft in known if seat and not draft.notional}:
                by_table.setdefault((when, path, sheet), []).append(key)
        for table, places in sorted(by_table.items(), key=lambda one: (one[0] not in totals, -len(one[1]))):
            if len(places) >= FEWEST and f"@{table[0]}" not in self._seats and all(draft.of_all and not draft.layout.of_answers for draft in drafts.get(f"@{table[0]}", ())):
                self._seats[f"@{table[0]}"] = places
                if table in totals:
                    self._totals[f"@{table[0]}"] = totals[table]

    def __contains__(self, key: str) -> bool:
        return key in self._seats

    def named(self, name_of: Callable[[str], ContestName], parties_of: Callable[[str], Iterable[str]]) -> Iterator[ContestName]:
        """The wholes by name, with the parties that stood anywhere. `name_of`: a contest by name, of its key; `parties_of`: those that stood there."""
        for key, places in self._seats.items():
            first = self._drafts[places[0]][0]
            one = name_of(places[0])
            members = one.members
            parties = dict.fromkeys(party for place in places for party in parties_of(place) if members or party not in _NOBODY)
            kind = "referendum" if one.kind == "referendum" else "national"
            yield ContestName(key, self.name_of(key), "", first.day, first.year, kind, False, first.area,
                              tuple(CandidateName(party, party_label(party), party, party_label(party), False) for party in parties), members=members,
                              added=key not in self._totals and key not in self._drafts, earlier=one.earlier)

    def name_of(self, key: str) -> str:
        """What a table of its parties, a row of totals or the title of a council's wards calls the whole: "Scotland"; else ""."""
        printed = next((draft.seat for draft in self._drafts.get(key, ()) if draft.seat), "")
        if printed or key in self._totals:
            return printed or without_total(self._drafts[self._totals[key]][0].seat)
        first = self._drafts[self._seats[key][0]][0]
        return next((place for line in first.preamble.split("\n") if (place := place_in(line.strip()))), "") if first.local else ""

    def elects_several(self, key: str) -> bool:
        """Whether some of the seats elect several people, so that everybody there has several votes."""
        tables = (contest for place in self._seats[key] for contest in self._find(place)[:1])
        return any(sum(1 for c in contest.candidacies if c.elected) > 1 or _several(contest) for contest in tables)

    def contest(self, key: str) -> Contest | None:
        """The sum of all seats: votes, seats and candidates of each party, electorate and totals where every seat has them.

        None when a seat cannot be read. Votes are left out where a seat elects several, as everybody then has several.
        """
        found = [self._find(place) for place in self._seats[key]]
        if not all(found):
            return None
        contests = [tables[0] for tables in found]
        first = self._drafts[self._seats[key][0]][0]
        whole = [c for c in contests if not c.uncontested]
        members = any(c.seats for contest in whole for c in contest.candidacies)  # of councils
        parties = dict.fromkeys(c.party for contest in whole for c in contest.candidacies if members or c.party not in _NOBODY)
        single = not members and not any(map(first_alone, whole)) and all(sum(1 for c in contest.candidacies if c.elected) <= 1 and not _several(contest) for contest in whole)
        seats = _members(contests) if members else winners(contests)
        row_of_totals = self._totals.get(key)
        printed = next(iter(self._find(row_of_totals)), None) if row_of_totals else None
        rows = tuple(_agreed(_row(party, whole, single, seats), printed) for party in parties)
        rows += tuple(_seats_of(party, seats) for party in sorted(_NOBODY - set(parties)) if seats and seats[party])
        figures = {measure: total for measure in _SUMMED if (total := _sum([c.figures.get(measure) for c in contests]))}
        others = any(c.aggregate for contest in whole for c in contest.candidacies)  # a column of all others leaves nobody out
        if "valid_votes" not in figures and single and (others or all(c.complete for c in whole)):
            votes = _sum([c.votes for contest in whole for c in contest.candidacies if c.votes or not (others and c.elected)])  # counted among all others
            figures |= {"valid_votes": votes} if votes else {}
        if printed:
            figures = {m: _printed(figures[m], printed.figures.get(m)) if m in figures else printed.figures[m] for m in _SUMMED if m in figures or m in printed.figures}
        kind = "referendum" if contests[0].kind == "referendum" else "national"
        in_part = "valid_votes" not in figures and any(c.in_part for c in contests)
        doubtful = next((c.doubtful for c in contests if c.doubtful), None)
        provisional = next((c.provisional for c in contests if c.provisional), "")
        return Contest(key, self.name_of(key), "", first.day, first.year, kind, rows, figures, area=first.area, doubtful=doubtful,
                       provisional=provisional, complete=False, in_part=in_part, unlisted=_unlisted(contests), source=contests[0].source, country=contests[0].country)


def _unlisted(contests: Sequence[Contest]) -> Fraction | None:
    """The most votes of all who are not listed in their seats; None where those of a seat are not bounded."""
    found = [c.unlisted for c in contests if c.in_part]
    return sum((votes for votes in found if votes is not None), Fraction(0)) if found and None not in found else None


def _table(draft: Draft) -> tuple[str, str | None]:
    """What a draft is added up with: its file; answers are never added to parties, nor to those of another sheet's question,
    and seats that parties have in each place not to the wards of these."""
    if draft.layout.of_answers:
        return draft.sheet.path, draft.sheet.name or ""
    return draft.sheet.path, "" if draft.sheet.seat and of_members(draft.layout) else None


def _row(party: str, contests: Sequence[Contest], single: bool, seats: Counter[str] | None) -> Candidacy:
    own = [c for contest in contests for c in contest.candidacies if c.party == party and not c.aggregate]
    votes = _sum([c.votes for c in own]) if single else None
    won = Figure(Fraction(seats[party])) if seats is not None else None
    people = [c for c in own if c.person]
    standing = Figure(Fraction(len(people))) if len(people) == len(own) else None
    return Candidacy(party, party_label(party), party, party_label(party), votes, seats=won, candidates=standing, person=False)


def _seats_of(party: str, seats: Counter[str]) -> Candidacy:
    """The seats of people who stand together under no party."""
    label = party_label(party) if party else "Others"
    return Candidacy(party or "others", label, party, label, seats=Figure(Fraction(seats[party])), person=False)


def _agreed(row: Candidacy, printed: Contest | None) -> Candidacy:
    """A row with the votes that the row of totals prints."""
    own = next((c for c in printed.candidacies if c.party == row.party), None) if printed else None
    return replace(row, votes=_printed(row.votes, own.votes)) if own and row.votes else row


def _printed(added: Figure, printed: Figure | None) -> Figure:
    """The figure of the row of totals, doubtful where the seats do not add up to it."""
    if printed is None or printed.value == added.value:
        return printed or added
    return replace(printed, doubtful=f"the total is given as {int(printed.value):,}, but the seats add up to {int(added.value):,}")


def _sum(figures: Sequence[Figure | None]) -> Figure | None:
    """Figures added up; None when one is missing. Every cell counts as a source."""
    known = [figure for figure in figures if figure is not None]
    if len(known) < len(figures) or not known:
        return None
    doubt = next((figure.doubtful for figure in known if figure.doubtful), None)
    return Figure(sum((figure.value for figure in known), Fraction(0)), tuple(cell for figure in known for cell in figure.cells), doubtful=doubt)


def _members(contests: Sequence[Contest]) -> Counter[str]:
    """Members of councils by party."""
    members: Counter[str] = Counter()
    for contest in contests:
        for c in contest.candidacies:  # a party may have two rows: Labour, and Labour and Co-operative
            members[c.party] += int(c.seats.value) if c.seats else 0
    return members


def winners(contests: Sequence[Contest]) -> Counter[str] | None:
    """Seats by party; None when a table leaves open who won."""
    won: Counter[str] = Counter()
    for contest in contests:
        elected = [c for c in contest.candidacies if c.elected] or _foremost(contest)
        if not elected:
            return None
        won.update(c.party for c in elected)
    return won


def _foremost(contest: Contest) -> list[Candidacy]:
    """Those with the most votes, as many as there are seats; none where it is open who they are, or how many: a party
    with two candidates fights for more than one."""
    counted = sorted((c for c in contest.candidacies if c.votes), key=lambda c: -c.votes.value if c.votes else 0)
    places = int(contest.figures["seats"].value) if "seats" in contest.figures else 0 if _several(contest) else 1
    elected, rest = counted[:places], counted[places:]
    left_open = not elected or any(c.aggregate for c in elected) or len(elected) < places or (rest and rest[0].votes == elected[-1].votes)
    return [] if left_open else elected


def first_alone(contest: Contest) -> bool:
    """Whether a table has the votes of the first two alone, or the winner's."""
    return not contest.complete and 0 < len([c for c in contest.candidacies if c.person and c.votes]) <= 2 and all(c.person for c in contest.candidacies)


def _several(contest: Contest) -> bool:
    """Whether a contest is for several seats: it says so, or a party has more than one candidate."""
    if "seats" in contest.figures:
        return contest.figures["seats"].value > 1
    stood = Counter(c.party for c in contest.candidacies if c.person and c.party not in _NOBODY)
    return any(number > 1 for number in stood.values())
