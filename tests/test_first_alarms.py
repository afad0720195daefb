"""True figures that were accused when articles were first read: each with a false one that must still be told."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import verdict_of

TRUE = [
    "Labour won with no fewer than <45.6> per cent of the vote.",  # 45.6 as printed, 45.598 as counted
    "Over in Oakshott Labour's Alan Strong has won too, by <1,192>.",
    "Meanwhile, up in Oakshott the Greens won by <1,192>.",
    "The threshold for a refund of the deposit is 5%; Cy Carter fell <50> short.",
    "Add the <three> winning margins together and the total is small.",
    "The early polls had Labour on <61%> here.",
    "On that occasion the Conservatives had <61%>.",
    "Labour polled less than the <61%> with which it had triumphed here in 1992.",
]


@pytest.mark.parametrize("sentence", TRUE)
def test_a_true_figure_is_not_accused(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict in {"supported", "unverifiable"}, (sentence, found)


FALSE = [
    "Labour won with <61%> of the vote.",
    "Ann Archer won by <1,192>.",
    "Bob Baker fell <50> short.",
    "Labour had a <1,192> winning margin.",
]


@pytest.mark.parametrize("sentence", FALSE)
def test_a_false_figure_is_told(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is not None
    assert found.verdict == "refuted", (sentence, found)
