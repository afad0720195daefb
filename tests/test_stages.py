"""Figures of a count under way, which the final result neither bears out nor refutes."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import verdict_of

OPENING = "In Anytown North Labour's Ann Archer beat the Conservatives' Bob Baker.\n\n"


@pytest.mark.parametrize("sentence", [
    "With 99 per cent of precincts reporting, Ann Archer led by <448>.", "Ann Archer led Bob Baker by <448> votes with 95 per cent of ballots counted.", "Early returns gave Bob Baker <53.1> per cent of the vote.",
    "Before the recount Ann Archer's majority was <678>.", "With about 80 per cent of the vote in, Bob Baker had <7,455> votes.", "As of Thursday night, Bob Baker was ahead by <175> votes.",
    "The first count gave Ann Archer <9,131> votes.", "At one point Bob Baker had <51.3> per cent of the vote.", "Ann Archer was ahead by <448> votes, with hundreds of postal votes still to be counted.",
])
def test_a_figure_of_a_stage_accuses_nobody(sentence: str, anytown: Results) -> None:
    found = verdict_of(OPENING + sentence, anytown)
    assert found is None or found.verdict == "unverifiable"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("With 100 per cent of precincts reporting, Ann Archer led by <665>.", "supported"), ("With 100 per cent of precincts reporting, Ann Archer led by <565>.", "refuted"),
    ("With all precincts reporting, Ann Archer led by <565>.", "refuted"), ("With 99 per cent of precincts reporting, Ann Archer had <9,120> votes.", "supported"),
    ("Early returns favoured Bob Baker, but Ann Archer won by <565> votes.", "refuted"), ("Bob Baker, who at one stage was expected to win, polled <8,545> votes.", "refuted"),
])
def test_near_misses_are_of_the_end(sentence: str, verdict: str, anytown: Results) -> None:
    found = verdict_of(OPENING + sentence, anytown)
    assert found is not None and found.verdict == verdict
