"""Figures in front of what they are, as in "by the numbers". Fixture: see `anytown` in tests/conftest.py."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import verdict_of
from tests.sentences import assert_reads, run

RIGHT = [
    "**<9,120>.** Votes for Labour in Anytown North.", "**<45.6 per cent>.** The Labour vote.", "<50.2%>. Turnout.", "**<80>.** Spoiled ballots, most of them blank.",
    "<665>. The distance back to the Conservatives.", "**<Third>.** Where the Lib Dems finished.", "**<40,000>.** Names on the roll.", "<20,080>. Votes cast.",
    "**<2,100>** Lib Dem votes.",
]
WRONG = [
    "**<9,210>.** Votes for Labour in Anytown North.", "**<46.5 per cent>.** The Labour vote.", "<52.0%>. Turnout.", "**<Second>.** Where the Lib Dems finished.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_right(text: str, anytown: Results) -> None:
    found = verdict_of(text, anytown)
    assert found is not None and found.verdict == "supported"


@pytest.mark.parametrize("text", WRONG)
def test_wrong(text: str, anytown: Results) -> None:
    found = verdict_of(text, anytown)
    assert found is not None and found.verdict == "refuted"


@pytest.mark.parametrize("text", ["**<12:15>.** The minute at which it was declared.", "**£<3>.** What a coffee cost.", "The count began at <10>. Labour was ahead."])
def test_no_figure_of_a_result(text: str, anytown: Results) -> None:
    found = verdict_of(text, anytown)
    assert found is None or found.verdict == "unverifiable"


PAGE = "Anytown North\n\nTurnout 50.2%\n\n{}Majority: 665\n\nAnn Archer, Labour\n\nVotes: 9,120. Share: 45.6% (+5.6)\n\nBob Baker, Conservative\n\nVotes: {}. Share: 42.3% (-7.7)\n"


def test_a_page_of_candidates(anytown: Results) -> None:
    assert {v.verdict for v in run(PAGE.format("", "8,455"), anytown).verdicts} == {"supported"}
    assert_reads(run(PAGE.format("", "8,545"), anytown), "8,545", "votes", "refuted")
    assert_reads(run(PAGE.format("Votes: 20,080\n\n", "8,455"), anytown), "20,080", "votes_cast", "supported")
