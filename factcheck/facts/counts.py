"""The tables of one count of a contest: party votes, first preferences, what stood after preferences."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factcheck.claims import formula as counts
from factcheck.claims.formula import Term
from factcheck.facts.figures import Values, count, exact
from factcheck.facts.model import Unknown
from factcheck.facts.people import find, transferable
from factcheck.results.model import PARTY_VOTE, PREFERRED, TWO_PARTY, Contest, Figure

_NO_PARTY_VOTE = Unknown("the tables have no party votes of this contest")
_NO_FIRST = Unknown("the tables have no first preferences of this contest")
_NO_PREFERRED = Unknown("the tables have no count after preferences")
_LAST_TWO = 2
# What is the same whichever count of a contest a table is of.
OF_PAPERS = frozenset({"electorate", "votes_cast", "rejected", "rejected_share", "turnout"})


def tables_of(tables: Sequence[Contest], formula: Term) -> Sequence[Contest] | Unknown:
    """The tables of the count that a term names, of those of its contest; all where it names none."""
    match formula.name:
        case counts.PARTY_VOTE:
            found = [c for c in tables if c.tally == PARTY_VOTE] or [c for c in tables if not any(one.person for one in c.candidacies)]
            return found or _NO_PARTY_VOTE
        case counts.CANDIDATE_VOTE:
            return [c for c in tables if c.tally != PARTY_VOTE]
        case counts.FIRST:
            return [c for c in tables if not c.tally] or _NO_FIRST
        case counts.PREFERRED:
            kept = [c for c in tables if c.tally in {PREFERRED, TWO_PARTY} or (not c.tally and (transferable(c) or len(c.candidacies) == _LAST_TWO))]
            return kept or _NO_PREFERRED
    return tables


def by_preferences(tables: Sequence[Contest], formula: Term) -> Values:
    """What somebody received when all but the last two were out: their votes then less their first preferences; of nobody
    named, what both received. Empty where the tables have no two such counts."""
    if formula.measure != "transfer":
        return ()
    pairs = [(last, first) for last in tables if last.tally == PREFERRED for first in tables if not first.tally][:1]
    for last, first in pairs:
        received = Fraction(0)
        words: list[str] = []
        figures: list[Figure] = []
        for who in formula.who or tuple(counts.Who("candidate", c.key, label=c.name) for c in last.candidacies):
            then, before = find(who, last), find(who, first)
            if isinstance(then, Unknown) or isinstance(before, Unknown) or len(then) != 1 or len(before) != 1:
                return ()
            after, own = then[0].votes, before[0].votes
            if after is None or own is None:
                return ()
            received += after.value - own.value
            words.append(f"{count(after.value)} - {count(own.value)}")
            figures += [after, own]
        sum_of = words[0] if len(words) == 1 else " + ".join(f"({one})" for one in words)
        return (exact(received, f"{sum_of} = {count(received)}", figures),)
    return ()
