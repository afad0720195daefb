"""Misprints of what a figure may be about, where no wording says what it is: digits that changed places tell more than one that differs."""

from __future__ import annotations

from fractions import Fraction

import pytest
from marked import verdict_of

from factcheck.quantities import COUNT, Quantity
from factcheck.quantities.misprints import misprint
from factcheck.results import Results
from factcheck.verdicts.weighing import suspects

LEAD = "Ann Archer gained Anytown North for Labour from the Conservatives.\n\n"


def count(value: int) -> Quantity:
    return Quantity(0, 5, f"{value:,}", COUNT, Fraction(value), Fraction(1))


@pytest.mark.parametrize(("value", "truth", "at_least"), [(528, 582, 6), (528, 529, 1), (12_345, 12_354, 12), (12_345, 12_346, 12), (1_234, 1_235, 6), (52, 25, 0)])
def test_among_how_many_a_misprint_is_told(value: int, truth: int, at_least: int) -> None:
    how = misprint(count(value), Fraction(truth))
    assert how is not None
    assert suspects(count(value), how) == at_least


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Somebody wrote 42.3 per cent on the wall for Bob Baker.", "42.3", "supported"), ("Somebody wrote 24.3 per cent on the wall for Bob Baker.", "24.3", "refuted"),
    ("Somebody wrote 34.2 per cent on the wall for Bob Baker.", "34.2", "unverifiable"), ("Labour, it says here, 9,210 and nothing else matters to Ann Archer.", "9,210", "refuted"),
])
def test_digits_that_changed_places(anytown: Results, sentence: str, figure: str, verdict: str) -> None:
    found = verdict_of(LEAD + sentence.replace(figure, f"<{figure}>"), anytown)
    assert found is not None and found.verdict == verdict
