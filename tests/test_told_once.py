"""No sentence gives the same figure of the same twice: what repeats a plain one by weaker words is of something else."""

from __future__ import annotations

import pytest
from marked import verdict_of

from factcheck.results import Results

LEAD = "Ann Archer gained Anytown North for Labour from the Conservatives.\n\n"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ann Archer polled 9,120 to the <8,455> of the man she beat, Bob Baker.", "supported"),
    ("Ann Archer polled 9,120 to the <9,120> of the man she beat, Bob Baker.", "not supported"),
    ("Of the 40,000 people on the register, <40,000> found the time, say the clerks.", "not supported"),
    ("Ann Archer won by 665 votes: <665> for Bob Baker, say the clerks.", "not supported"),
    ("Ann Archer polled 9,120 votes. It was <9,120> that did it, she said.", "supported"),  # of the next sentence
    ("Ann Archer polled 9,120 votes. She won with <9,120> votes in all.", "supported"),
    ("Turnout was 50.2 per cent, and <50.2> per cent it stayed, said the clerk.", "not supported"),
])
def test_a_figure_that_the_sentence_has_already(anytown: Results, sentence: str, verdict: str) -> None:
    found = verdict_of(LEAD + sentence, anytown)
    assert (found is not None and found.verdict == "supported") is (verdict == "supported"), found


@pytest.mark.parametrize(("before", "verdict"), [("", "supported"), ("Labour had 9,120 votes.\n\n", "supported"), ("Cy Carter had 2,100 votes.\n\n", "not supported"),
                                               ("The Liberal Democrats took 2,100 votes; the Greens 325.\n\n", "not supported")])
def test_what_fits_alone_is_no_figure_that_is_given_plainly(anytown: Results, before: str, verdict: str) -> None:
    found = verdict_of(LEAD + before + "The Liberal Democrats, said Carter with a shrug and <2,100>.", anytown)
    assert (found is not None and found.verdict == "supported") is (verdict == "supported"), found
