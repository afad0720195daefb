"""Figures of which no rule is sure, judged by how likely each of their readings is."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from factcheck.article import parse
from factcheck.claims.chances import Ranking
from factcheck.claims.claim import Claim
from factcheck.claims.formula import Formula, Reading, Term
from factcheck.facts import Fact, Unknown, Value
from factcheck.quantities import Quantity, find_quantities
from factcheck.verdicts import by_chance, telling, unsure
from factcheck.verdicts.assess import assess
from factcheck.verdicts.judge import AMBIGUOUS, UNSURE, refuted, supported, unverifiable
from factcheck.verdicts.model import Verdict

TRUE, OTHER = 18462, 15108


def quantity(figure: str) -> Quantity:
    (found,) = find_quantities(parse("article.txt", f"They polled {figure} votes."))
    return found


def reading(measure: str, contest: str = "here@2024", weak: bool = True) -> Reading:
    return Reading(measure, Term(measure, contest), 0.5, contest=contest, weak=weak)


def fact(value: int, note: str | None = None) -> Fact:
    return Fact((Value(Fraction(value), Fraction(value), str(value)),), note)


def judged(figure: str, readings: list[tuple[float, Reading, Fact | Unknown]], none: float, before: str = "unverifiable", elsewhere: frozenset[Formula] = frozenset()) -> Verdict:
    claim = Claim(12, 12 + len(figure), figure, f"They polled {figure} votes.", False, tuple(one for _, one, _ in readings), quantity(figure))
    first, known = claim.readings[0], readings[0][2]
    verdict = unverifiable(claim, first, UNSURE)
    if before != "unverifiable":
        assert isinstance(known, Fact)
        outcome = assess(claim.quantity, first, known)
        verdict = supported(claim, first, known, outcome) if before == "supported" else refuted(claim, first, known, outcome, None)
    return by_chance(verdict, claim, [one for _, _, one in readings], Ranking(none, tuple(chance for chance, _, _ in readings)), elsewhere)


def test_a_likely_reading_that_fits_bears_it_out() -> None:
    found = judged("18,462", [(0.4, reading("votes"), fact(TRUE)), (0.2, reading("majority"), fact(3354))], 0.4)
    assert (found.verdict, found.reading.measure) == ("supported", "votes")


@pytest.mark.parametrize(("likely", "none"), [(0.09, 0.5), (0.01, 0.99)])
def test_an_unlikely_reading_bears_nothing_out(likely: float, none: float) -> None:
    assert judged("18,462", [(likely, reading("votes"), fact(TRUE)), (1 - likely - none, reading("majority"), fact(3354))], none).verdict == "unverifiable"


def test_what_fits_by_luck_is_left_open() -> None:
    few = judged("18,000", [(0.11, reading("votes"), fact(18100)), (0.02, reading("majority"), fact(3354))], 0.87)
    assert few.verdict == "unverifiable"


def test_somebody_elses_figure_is_left_open() -> None:
    """The likeliest reading by far misses, and one that hardly anything speaks for fits."""
    assert judged("15,108", [(0.97, reading("votes"), fact(TRUE)), (0.01, reading("votes", "here@2019"), fact(OTHER))], 0.02).verdict == "unverifiable"


@pytest.mark.parametrize(("figure", "verdict"), [("18,642", "refuted"), ("18,463", "refuted"), ("12,900", "unverifiable"), ("15,108", "unverifiable")])
def test_only_a_misprint_is_accused(figure: str, verdict: str) -> None:
    assert judged(figure, [(0.9, reading("votes"), fact(TRUE)), (0.05, reading("majority"), fact(3354))], 0.05).verdict == verdict


def test_a_misprint_of_what_it_hardly_is_is_not_accused() -> None:
    assert judged("18,642", [(0.01, reading("votes"), fact(TRUE)), (0.04, reading("majority"), fact(3354))], 0.95).verdict == "unverifiable"


@pytest.mark.parametrize("known", [fact(TRUE, "provisional count"), Unknown("not in the tables")])
def test_what_is_not_plain_settles_nothing(known: Fact | Unknown) -> None:
    assert judged("18,462", [(0.9, reading("votes"), known)], 0.1).verdict == "unverifiable"


def test_of_two_alike_one_stands_where_it_should() -> None:
    elsewhere = frozenset({reading("electorate").formula})
    readings = [(0.4, reading("votes"), fact(TRUE)), (0.2, reading("majority"), fact(3354))]
    assert judged("18,462", readings, 0.4, elsewhere=frozenset(f for f in elsewhere if f)).verdict == "unverifiable"
    assert judged("18,462", readings, 0.4).verdict == "supported"


def test_the_same_of_somebody_else_may_not_be_likelier() -> None:
    readings = [(0.3, reading("votes"), fact(TRUE)), (0.2, reading("votes", "here@2019"), fact(OTHER)), (0.15, reading("votes", "here@2017"), fact(OTHER))]
    assert judged("18,462", readings, 0.35).verdict == "unverifiable"
    assert judged("18,462", [(0.4, *readings[0][1:]), *readings[1:]], 0.25).verdict == "supported"


def test_what_an_unlikely_reading_bore_out_is_opened_again() -> None:
    assert judged("18,462", [(0.01, reading("votes"), fact(TRUE)), (0.9, reading("majority"), fact(3354))], 0.09, "supported").reason == UNSURE
    assert judged("18,462", [(0.2, reading("votes"), fact(TRUE)), (0.6, reading("majority"), fact(3354))], 0.2, "supported").verdict == "supported"


def test_per_cent_is_not_taken_for_points() -> None:
    """"Down by 18.8 per cent" may be of the votes that were, and is no change of a share unless a cue says so."""
    def of(text: str) -> Verdict:
        (found,) = find_quantities(parse("article.txt", f"It was down by {text}."))
        change = reading("share_change")
        claim = Claim(found.start, found.end, found.text, f"It was down by {text}.", False, (change,), found)
        value = Fact((Value(Fraction(188, 10), Fraction(188, 10), "18.8"),))
        return by_chance(unverifiable(claim, change, UNSURE), claim, [value], Ranking(0.1, (0.9,)), frozenset())

    assert of("18.8 per cent").verdict == "unverifiable"
    assert of("18.8 points").verdict == "supported"


def test_an_accused_figure_that_is_likely_right_of_something_else() -> None:
    fits = judged("18,462", [(0.5, reading("majority", weak=False), fact(3354)), (0.3, reading("votes"), fact(TRUE))], 0.2, "refuted")
    assert (fits.verdict, fits.reason) == ("unverifiable", AMBIGUOUS)
    misses = judged("18,462", [(0.7, reading("majority", weak=False), fact(3354)), (0.01, reading("votes"), fact(TRUE))], 0.29, "refuted")
    assert misses.verdict == "refuted"


def test_what_is_weighed() -> None:
    claim = Claim(12, 18, "18,462", "They polled 18,462 votes.", False, (reading("votes"),), quantity("18,462"))
    first = claim.readings[0]
    right = supported(claim, first, fact(TRUE), assess(claim.quantity, first, fact(TRUE)))
    other = reading("electorate").formula
    assert other is not None
    assert unsure(unverifiable(claim, first, UNSURE), frozenset())
    assert not unsure(unverifiable(claim, first, "the contest is not in the tables"), frozenset())
    assert not unsure(right, frozenset())
    assert unsure(right, frozenset({other}))
    away = replace(claim, readings=(Reading("votes", None, 0.95, reason="Machine is not in the tables"),))
    assert not unsure(unverifiable(away, away.readings[0], UNSURE), frozenset())


def test_what_can_tell_anything() -> None:
    claim = Claim(12, 18, "18,462", "They polled 18,462 votes.", False, (reading("votes"),), quantity("18,462"))
    assert telling(claim, [fact(TRUE)])
    assert telling(claim, [fact(18642)])
    assert not telling(claim, [fact(3354)])
    assert not telling(claim, [Unknown("not in the tables")])
