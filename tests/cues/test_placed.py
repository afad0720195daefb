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


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Cy Carter had 2,100, which left him third, far behind.", "third", RIGHT),
    ("Cy Carter had 2,100, which left him fourth.", "fourth", WRONG),
    ("That put Cy Carter, who is a baker, third in the constituency.", "third", RIGHT),
    ("It was enough to put Cy Carter, who is a baker, second.", "second", WRONG),
    ("Cy Carter was the one to go, coming third on 2,100.", "third", RIGHT),
    ("Cy Carter was the unlucky one, finishing fourth with 2,100.", "fourth", WRONG),
    ("The Conservatives surged out of first place.", "first", RIGHT),
    ("The Conservatives came from third.", "third", WRONG),
    ("Bob Baker edged Cy Carter out of second by 6,355.", "second", RIGHT),
    ("Bob Baker squeezed Cy Carter out of third by 6,355.", "third", WRONG),
    ("That was not enough for third place, which went to Cy Carter.", "third", RIGHT),
    ("That was not enough for third place, which went to Di Dunn.", "third", WRONG),
    ("Third again, 2,100 for Cy Carter.", "Third", RIGHT),
    ("Fourth - Cy Carter's finishing position for the Lib Dems.", "Fourth", WRONG),
    ("Labour leapfrogged the Conservatives into first place.", "first", RIGHT),
    ("Labour overtook the Conservatives into second.", "second", WRONG),
    ("Third and fourth were Cy Carter and Di Dunn.", "Third", RIGHT),
    ("Third and fourth were Cy Carter and Di Dunn.", "fourth", RIGHT),
    ("Third and fourth were Di Dunn and Cy Carter.", "fourth", WRONG),
])
def test_places_told_otherwise(sentence: str, figure: str, verdict: str, anytown: Results) -> None:
    assert_reads(run(sentence, anytown), figure, "rank", verdict)


@pytest.mark.parametrize(("sentence", "word", "verdict"), [
    ("Ann Archer finished top with 9,120.", "top", RIGHT),
    ("Bob Baker came top of the poll.", "top", WRONG),
    ("Bottom of the pile came Di Dunn.", "Bottom", RIGHT),
    ("Last was Cy Carter on 2,100.", "Last", WRONG),
    ("Di Dunn, last of all with 325, went home.", "last", RIGHT),
])
def test_top_and_bottom(sentence: str, word: str, verdict: str, anytown: Results) -> None:
    assert [v.verdict for v in run(sentence, anytown).verdicts if v.claim.text == word] == [verdict]


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Cy Carter was second in line to the leadership.", "second"),
    ("Di Dunn was second to none.", "second"),
    ("Ann Archer came top of the class.", "top"),
    ("Cy Carter had 2,100, which left him his second week off.", "second"),
    ("Third and fourth were the speeches of Bob Baker and Di Dunn.", "fourth"),
    ("Ann Archer's supporters surged out of the third door.", "third"),
])
def test_no_place_told_otherwise(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
    assert not [v for v in run(sentence, anytown).verdicts if v.claim.text == figure and v.verdict == "refuted"]
