"""Places told behind something else that somebody did, or by a word."""

from __future__ import annotations

import pytest
from sentences import assert_not_accused, assert_reads, run

from factcheck.results import Results

RIGHT, WRONG = "supported", "refuted"
SENTENCES = [
    ("Bob Baker of the Conservatives added nearly ten points and was second with 8,455.", "second", RIGHT),
    ("The Liberal Democrats lost the deputy leader of the council but finished third with 2,100.", "third", RIGHT),
    ("Cy Carter shed a tear and came second with 2,100.", "second", WRONG),
    ("Cy Carter himself, fresh off the train, came third on 10.5 per cent.", "third", RIGHT),
    ("Cy Carter, parachuted into the place, was fourth with 2,100.", "fourth", WRONG),
    ("The Liberal Democrats, which had been third then with 3,000, fell back.", "third", RIGHT),
    ("Labour, which had been first before, fell back.", "first", WRONG),
    ("That left Bob Baker, runner-up for the second time, in tears.", "runner-up", RIGHT),
    ("That left Cy Carter, runner-up for the second time, in tears.", "runner-up", WRONG),
    ("The Conservatives came from nowhere to be runner-up: Bob Baker, 8,455.", "runner-up", RIGHT),
]


@pytest.mark.parametrize(("sentence", "figure", "verdict"), SENTENCES)
def test_place(sentence: str, figure: str, verdict: str, anytown: Results) -> None:
    assert_reads(run(sentence, anytown), figure, "rank", verdict)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Cy Carter beat Di Dunn and she was third with 325.", "third"),
    ("Cy Carter thanked Bob Baker, who was second with 8,455.", "second"),
    ("Cy Carter, runner-up to Ms Archer in a quiz, had 2,100.", "runner-up"),
    ("Bob Baker, runner-up to Ann Archer, was glum.", "runner-up"),
])
def test_no_place(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
