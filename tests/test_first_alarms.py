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
    "An online poll, which closed a week before, had put Labour on <61%>.",
    "Had every one of them voted for Bob Baker he would have scraped in by <1,968>.",
    "Cy Carter hung on to his deposit by <50> votes.",
    "In this town the old <two>-party contest lives on.",
    "Labour polled less than the <61%> with which it had triumphed here in 1992.",
]


@pytest.mark.parametrize("sentence", TRUE)
def test_a_true_figure_is_not_accused(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict in {"supported", "unverifiable"}, (sentence, found)


def test_a_figure_of_a_rival_before_the_majority(anytown: Results) -> None:
    found = verdict_of("Ann Archer squeaked 9,120 to Bob Baker's <8,455> - a majority of 665.", anytown)
    assert found is not None and found.verdict == "supported"


FALSE = [
    "Labour won with <61%> of the vote.",
    "Ann Archer won by <1,192>.",
    "Bob Baker fell <50> short.",
    "Labour had a <1,192> winning margin.",
    "It was a <two>-way contest.",
    "Bob Baker was beaten by <50> votes.",
]


@pytest.mark.parametrize("sentence", FALSE)
def test_a_false_figure_is_told(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is not None
    assert found.verdict == "refuted", (sentence, found)
