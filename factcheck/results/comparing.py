"""Whether two tables of one seat are of one election, by what they hold: who stood, and how many votes they had."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from factcheck.errors import UnreadableTable
from factcheck.parties import slug
from factcheck.results.build import Builder
from factcheck.results.drafts import Draft
from factcheck.results.model import Contest

_VALID, _MAJORITY = "=valid_votes", "=majority"
_MANY = 1_000  # valid votes that are hardly the same in two elections
_NEAR = Fraction(5, 100)  # by which a corrected count is never off for most of the parties
_ROUNDED = Fraction(11, 100)  # points by which a printed share, less a printed change, may miss the share before


class Comparing:
    """Comparisons of drafts; each is built once."""

    def __init__(self) -> None:
        self._contests: dict[int, Contest | None] = {}
        self._known: dict[int, dict[str, Fraction]] = {}
        self._between: dict[tuple[object, ...], bool] = {}

    def alike(self, draft: Draft, other: Draft) -> bool:
        """Whether two tables give the same votes to every party that both have, and to two at least; where one has no
        votes of parties, whether they have the same majority and valid votes, or as many valid votes where it has no majority."""
        ours, theirs = self.votes(draft), self.votes(other)
        shared = [party for party in ours if party in theirs and not party.startswith("=")] or [name for name in ours if name in theirs]
        telling = len(shared) >= 2 or (shared == [_VALID] and ours[_VALID] >= _MANY)
        return telling and all(ours[name] == theirs[name] for name in shared)

    def same_seats(self, draft: Draft, other: Draft) -> bool:
        """Whether two tables give the same seats to every party that both have, and to two at least."""
        ours, theirs = self._seats(draft), self._seats(other)
        shared = ours.keys() & theirs.keys()
        return sum(1 for party in shared if ours[party]) >= 2 and all(ours[party] == theirs[party] for party in shared)

    def unlike(self, draft: Draft, other: Draft, by: Fraction = Fraction(0)) -> bool:
        """Whether two tables give other votes to most of the parties that both have, and to two at least."""
        ours, theirs = self.votes(draft), self.votes(other)
        shared = [party for party in ours if party in theirs and not party.startswith("=")]
        off = [party for party in shared if abs(ours[party] - theirs[party]) > by * max(ours[party], theirs[party])]
        return len(shared) >= 2 and 2 * len(off) > len(shared)

    def another(self, draft: Draft, other: Draft) -> bool:
        """Whether two tables of a seat are of two elections: most parties have other votes, and most of the people are
        others; where a table has no people, the votes are far from each other; where one has no votes of parties, neither the
        majority nor the valid votes are the same. Asked once for two files of many seats."""
        files = (draft.sheet.path, draft.sheet.name, draft.sheet.year, other.sheet.path, other.sheet.name, other.sheet.year, other.day)
        if files not in self._between:
            if not self.votes(draft) or not self.votes(other):
                return False
            self._between[files] = self._another(draft, other)
        return self._between[files]

    def _another(self, draft: Draft, other: Draft) -> bool:
        ours, theirs = self._people(draft), self._people(other)
        if len(ours) > 1 and len(theirs) > 1:
            return self.unlike(draft, other) and 2 * len(ours & theirs) < min(len(ours), len(theirs))
        return self.unlike(draft, other, _NEAR) or self._other_totals(draft, other)

    def _other_totals(self, draft: Draft, other: Draft) -> bool:
        """Whether majority and valid votes, all there is to compare in one of two tables, both differ; where one has no
        majority, whether the valid votes are far from each other."""
        ours, theirs = self.votes(draft), self.votes(other)
        if all(any(not name.startswith("=") for name in votes) for votes in (ours, theirs)):
            return False
        shared = ours.keys() & theirs.keys() & {_VALID, _MAJORITY}
        if shared == {_VALID}:
            return abs(ours[_VALID] - theirs[_VALID]) > _NEAR * max(ours[_VALID], theirs[_VALID])
        return len(shared) > 1 and all(ours[name] != theirs[name] for name in shared)

    def before(self, draft: Draft, other: Draft) -> bool:
        """Whether the shares of `other`, less the changes printed beside them, are those of `draft`: it is the one before."""
        now, then = self._contest(other), self._shares(draft)
        shares = self._shares(other)
        changed = {c.party: shares[c.party] - c.change.value for c in now.candidacies if c.change and c.party in shares and c.party in then} if now else {}
        return len(changed) >= 2 and all(abs(share - then[party]) <= _ROUNDED for party, share in changed.items())

    def votes(self, draft: Draft) -> dict[str, Fraction]:
        """The votes of each party, where it has one row, "=valid_votes" and "=majority"; none of a table that cannot be built."""
        if id(draft) not in self._known:
            contest = self._contest(draft)
            counted = [(c.party, c.votes.value) for c in contest.candidacies if c.votes and c.party not in {"other", "independent", ""}] if contest else []
            parties = Counter(party for party, _ in counted)
            self._known[id(draft)] = {party: votes for party, votes in counted if parties[party] == 1} | (_totals(contest) if contest else {})
        return self._known[id(draft)]

    def _seats(self, draft: Draft) -> dict[str, Fraction]:
        """The seats of each party."""
        contest = self._contest(draft)
        return {c.party: c.seats.value for c in contest.candidacies if c.seats and c.party != "other"} if contest else {}

    def _shares(self, draft: Draft) -> dict[str, Fraction]:
        """The share of each party in percent, of all votes in the table."""
        contest, votes = self._contest(draft), self.votes(draft)
        whole = sum((c.votes.value for c in contest.candidacies if c.votes), Fraction(0)) if contest else Fraction(0)
        return {party: 100 * count / whole for party, count in votes.items() if not party.startswith("=")} if whole else {}

    def _people(self, draft: Draft) -> set[str]:
        """The last words of the names of those who stood, as first names are written in many ways."""
        contest = self._contest(draft)
        return {slug(c.name).rpartition(" ")[2] for c in contest.candidacies if c.person} if contest else set()

    def _contest(self, draft: Draft) -> Contest | None:
        if id(draft) not in self._contests:
            try:
                self._contests[id(draft)] = Builder(draft, "", "unknown").contest()
            except UnreadableTable:
                self._contests[id(draft)] = None
        return self._contests[id(draft)]


def _totals(contest: Contest) -> dict[str, Fraction]:
    """Majority and valid votes, as printed or as the votes of all candidates make them."""
    votes = sorted((c.votes.value for c in contest.candidacies if c.votes), reverse=True)
    made = {"=valid_votes": sum(votes, Fraction(0)), "=majority": votes[0] - votes[1]} if contest.complete and len(votes) > 1 else {}
    return made | {f"={name}": contest.figures[name].value for name in ("valid_votes", "majority") if name in contest.figures}
