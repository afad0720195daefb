"""What may have gone wrong: wrong formulas that give the printed number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.claims.formula import Minus, Over, Reading, Swing, Term, Who
from factcheck.facts.figures import count, percent
from factcheck.facts.model import Cause, Fact, Unknown
from factcheck.quantities import FRACTION, Quantity
from factcheck.quantities.misprints import misprint

if TYPE_CHECKING:
    from factcheck.results import Results

PERCENT_UNITS = frozenset({"percent", "points"})
_OF_CONTEST = (
    ("turnout", "the turnout"),
    ("majority", "the majority"),
    ("valid_votes", "the number of valid votes"),
    ("votes_cast", "the number of votes cast"),
    ("electorate", "the electorate"),
    ("rejected", "the number of rejected ballots"),
    ("margin_points", "the majority in per cent"),
)


_SMALLEST = 10  # votes, or percent, that are a figure of another count by more than chance


def likely_slip(reading: Reading, quantity: Quantity, fact: Fact, results: Results) -> Cause | None:
    """The likely cause of a wrong figure, or None. `fact` holds the true values. Of a weak reading a misprint is none: whose
    figure it is was guessed, and it may be right of somebody else."""
    from factcheck.facts.evaluate import term

    true = fact.values[0]
    if not reading.weak and (misprinted := misprint(quantity, true.low)):
        return Cause("misprint", misprinted)
    if isinstance(reading.formula, Swing):
        if _prints(quantity, 2 * true.low):
            return Cause("swing", "the swing is doubled: it is the average of the two changes, not their sum")
        if _prints(quantity, true.low / 2):
            return Cause("swing", "the swing is halved twice")
    if isinstance(reading.formula, Over) and _points_for_percent(reading.formula, quantity, results):
        return Cause("points", "that is the change of the share in points, not of the votes in per cent")
    if isinstance(reading.formula, Minus):
        return next((cause for cause, other in _others_changes(reading.formula, results) if _gives(other, quantity, results)), None)
    if not isinstance(reading.formula, Term) or quantity.kind == FRACTION:
        return None  # "one in five" is nobody's 0.2 per cent
    for cause, other in _neighbours(reading.formula, results):
        found = term(other, results)
        if not isinstance(found, Unknown) and any(_prints(quantity, v.low) for v in found):
            show = percent(found[0].low) + "%" if reading.unit in PERCENT_UNITS else count(found[0].low)
            return replace(cause, words=f"that is {cause.words} ({show})")
    return _of_another_count(reading.formula, quantity, results)


def _of_another_count(formula: Term, quantity: Quantity, results: Results) -> Cause | None:
    """A count of the contest of which the figure is somebody's: it may be the one that is meant."""
    if quantity.value < _SMALLEST:
        return None
    for table in results.find(formula.contest)[1:]:
        own = table.figures.get(formula.measure) if table.tally and not formula.who else None
        if own is not None and _prints(quantity, own.value):
            return Cause("count", f"that is the figure of the {table.tally} count")
        if formula.measure not in {"votes", "share"}:
            continue
        for candidacy in table.candidacies if table.tally else ():
            figure = candidacy.votes if formula.measure == "votes" else candidacy.share
            if figure is not None and _prints(quantity, figure.value):
                return Cause("count", f"that is {candidacy.name}'s figure of the {table.tally} count")
    return None


def _points_for_percent(formula: Over, quantity: Quantity, results: Results) -> bool:
    """Whether a relative change of votes is in truth the change of the share in points."""
    from factcheck.facts.evaluate import evaluate, values_of

    change = formula.left
    if not formula.percent or not isinstance(change, Minus):
        return False
    now, then = change.left, change.right
    if not (isinstance(now, Term) and isinstance(then, Term) and now.measure == then.measure == "votes"):
        return False
    found = values_of(evaluate(Minus(now._replace(measure="share"), then._replace(measure="share")), results))
    return not isinstance(found, Unknown) and any(_prints(quantity, v.low) for v in found)


def _others_changes(formula: Minus, results: Results) -> Iterator[tuple[Cause, Minus]]:
    """The same change from the contest before of everybody else."""
    now, then = formula.left, formula.right
    if not (isinstance(now, Term) and isinstance(then, Term) and now.measure == then.measure and now.measure in {"votes", "share"}):
        return
    tables = results.find(now.contest)
    for candidacy in tables[0].candidacies if tables and now.contest != then.contest and len(now.who) == len(then.who) == 1 else ():
        if candidacy.party and not candidacy.aggregate:
            who = (Who("party", candidacy.party, label=candidacy.name),)
            yield Cause("person", f"that is the change of {candidacy.name}", candidacy.party), Minus(now._replace(who=who), then._replace(who=who))


def _gives(formula: Minus, quantity: Quantity, results: Results) -> bool:
    """Whether a formula gives the article's number, by more than chance."""
    from factcheck.facts.evaluate import evaluate, values_of

    found = values_of(evaluate(formula, results)) if quantity.value >= _SMALLEST or quantity.step < 1 else Unknown("small")
    return not isinstance(found, Unknown) and any(_prints(quantity, v.low) for v in found)


def _prints(quantity: Quantity, value: Fraction) -> bool:
    """Whether the value would be printed as the article's number."""
    return abs(quantity.value - abs(value)) <= quantity.step / 2


def _neighbours(formula: Term, results: Results) -> Iterator[tuple[Cause, Term]]:
    """The same figure of somebody else, of another year, and another figure of the same contest."""
    tables = results.find(formula.contest)
    if tables and formula.who and formula.measure in {"votes", "share", "rank"}:
        for candidacy in tables[0].candidacies:
            if not candidacy.aggregate:
                who = Who("candidate", candidacy.key, label=candidacy.name)
                yield Cause("person", f"{candidacy.name}'s figure", candidacy.party), formula._replace(who=(who,))
    for contest in results.of_seat(formula.contest.rpartition("@")[0]):
        if contest.key != formula.contest:
            yield Cause("year", f"the figure for {contest.year or 'the contest before'}"), formula._replace(contest=contest.key)
    for measure, words in _OF_CONTEST:
        if measure != formula.measure:
            yield Cause("figure", words), Term(measure, formula.contest)
    if tables and not formula.who and formula.measure in {"turnout", "majority", "margin_points"}:
        measure = "votes" if formula.measure == "majority" else "share"
        for candidacy in tables[0].candidacies[:20]:
            who = Who("candidate", candidacy.key, label=candidacy.name)
            yield Cause("person", f"{candidacy.name}'s {measure}", candidacy.party), Term(measure, formula.contest, (who,))
