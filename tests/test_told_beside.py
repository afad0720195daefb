"""Last time's figure in a sentence on this time: refuted where it goes on with a figure that is borne out, else left open."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import reads, run

# 2023: Cy Carter of the Liberal Democrats 2,100 (10.5) of 20,000; electorate 40,000. 2019: 3,000 (10.0); Conservative 15,000 (50.0), 8,455 (42.3) now.


@pytest.mark.parametrize("sentence", [
    "Bob Baker was second with 8,455 votes and 50.0 per cent.",
    "Bob Baker's 8,455 votes represented 50.0 per cent.",
    "Bob Baker, who was on the ballot in 2019 as well, came second on 8,455 and 50.0 per cent.",
])
def test_a_figure_that_goes_on_with_one_of_now(anytown: Results, sentence: str) -> None:
    assert reads(run(sentence, anytown), "50.0 per cent") == [("share", "refuted")]


@pytest.mark.parametrize("sentence", [
    "Bob Baker polled 8,455 votes, where last time he had 50.0 per cent.",
    "Bob Baker polled 8,455 votes; 50.0 per cent was another matter.",
    "Bob Baker polled 8,455 votes against a share of 50.0 per cent.",
])
def test_a_figure_that_may_be_of_then(anytown: Results, sentence: str) -> None:
    assert "refuted" not in [verdict for _, verdict in reads(run(sentence, anytown), "50.0 per cent")]


def test_nothing_borne_out_before_it(anytown: Results) -> None:
    assert reads(run("Bob Baker polled 8,545 votes and 50.0 per cent.", anytown), "50.0 per cent") != [("share", "supported")]


@pytest.mark.parametrize("sentence", [
    "Of 40,000 people entitled to a say, 73.4 per cent had one.", "Some 40,000 voters, 73.4 per cent, had their say.",
])
def test_no_guess_of_another_election_bears_out_what_goes_on_with_one_of_now(anytown: Results, sentence: str) -> None:
    text = "Bob Baker won in 2019 with 15,000.\n\n" + sentence  # 73.4 per cent was the turnout then
    assert "supported" not in [verdict for _, verdict in reads(run(text, anytown), "73.4 per cent")]
