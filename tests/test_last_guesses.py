"""Figures that no wording explains: borne out where they are of one thing alone that their sentence may speak of."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import reads, run

# 2023: Ann Archer (Labour) 9,120, Bob Baker (Conservative) 8,455, Cy Carter (Liberal Democrat) 2,100, Di Dunn (Green) 325 of 20,000.
# 2019: Bob Baker 15,000, Eve Ellis (Labour) 12,000, Cy Carter 3,000 of 30,000.


@pytest.mark.parametrize(("sentence", "figure", "measure"), [
    ("**8,455** – the figure that had heads turning.", "8,455", "votes"),
    ("The whisker was 665 votes, which Ann Archer's agent had to read out twice.", "665", "majority"),
    ("In old money that's 45.6 per cent playing the rest.", "45.6 per cent", "share"),
    ("A gulp of tea, a nod to the clerk and 20,080 it was, said Ann Archer's agent.", "20,080", "votes_cast"),
    # of whom the sentence before spoke
    ("Bob Baker stood by the wall. The clerk chalked it up all the same: 8,455, said the board of the Liberal Democrats.", "8,455", "votes"),
    ("Ann Archer grinned. On the board above the table of the Liberal Democrats stood 9,120 in red chalk.", "9,120", "votes"),
])
def test_the_only_thing_that_it_can_be(anytown: Results, sentence: str, figure: str, measure: str) -> None:
    assert reads(run(sentence, anytown), figure) == [(measure, "supported")]


@pytest.mark.parametrize(("sentence", "figure"), [
    ("**8,455** – the figure that had heads turning. Ann Archer polled 8,455 votes.", "8,455"),  # one of two is another's
    ("The whisker was 656 votes, which Ann Archer's agent had to read out twice.", "656"),  # misprinted
    ("Ann Archer's pile stood that high, 8,455 in all, on the trestle.", "8,455"),  # another's than the sentence names
    ("The whisker was 80 votes, which Ann Archer's agent had to read out twice.", "80"),  # small
])
def test_what_it_may_not_be(anytown: Results, sentence: str, figure: str) -> None:
    assert "supported" not in [verdict for _, verdict in reads(run(sentence, anytown), figure)]
    assert run(sentence, anytown).verdicts


def test_an_election_that_nothing_tells(anytown: Results) -> None:
    assert "supported" not in [verdict for _, verdict in reads(run("The pile for Labour stood 12,000 high on the trestle.", anytown), "12,000")]


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Cheers for Bob Baker went up at the wall where somebody had chalked, under the clock, in green, 8,545.", "8,545", "refuted"),  # transposed
    ("**8,545** – the figure that had heads turning.", "8,545", "unverifiable"),  # nobody's
    ("**8,945** – the figure that had heads turning.", "8,945", "unverifiable"),  # of four digits one is another
    ("The clerk had 656 in front of him, and a pot of tea.", "656", "unverifiable"),  # three digits
])
def test_digits_mixed_up(anytown: Results, sentence: str, figure: str, verdict: str) -> None:
    assert [found for _, found in reads(run(sentence, anytown), figure)] == [verdict]
