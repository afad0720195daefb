"""Figures of a part, of another kind or of somebody else's election, which a plain cue would take for more: none is accused."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Second choices were counted. Ann Archer picked up 383 of these.", "383"),
    ("Ann Archer picked up 383 of them and Bob Baker 340.", "340"),
    ("The three eliminated candidates had gone home.", "three"),
    ("Bob Baker did not manage half of what Ann Archer did.", "half"),
    ("That was 10,020 fewer than last time, though the electorate has grown.", "10,020"),
    ("The new member received 9,120 votes, more than twice the 4,000 she polled four years ago.", "4,000"),
    ("The roll then was 1,100 longer.", "1,100"),
    ("Bob Baker is back after a count that went to third preferences.", "third"),
    ("Ann Archer's 9,120 is more than she managed when she came third.", "third"),
    ("That equates to 63.5 per cent of ballots still in play.", "63.5 per cent"),
    ("Two independents finished behind them.", "Two"),
    ("Labour kept its deposit, along with two other candidates.", "two"),
    ("So Mr Baker's vote has been all but halved from Mr Long's 50.4.", "halved"),

    ("Ann Archer won 2,120 more votes than she did in the winter.", "2,120"),
])
def test_not_accused(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), [
    ("Ann Archer attracted 45.6 per cent of those who voted.", "45.6 per cent", "share", "54.6 per cent"),
    ("The blue team had 42.3 per cent.", "42.3 per cent", "share", "43.2 per cent"),
    ("The red vote was 9,120.", "9,120", "votes", "9,210"),
    ("Bob Baker had 50 per cent of the vote in 2019 and a cushion of 3,000.", "3,000", "majority", "3,300"),
    ("Cy Carter polled 2,100, some way short of the Conservative figure last time, and his 10.5 per cent left him third.", "10.5 per cent", "share", "15.5 per cent"),
    ("The Conservatives, although they lost no sleep over it, slipped from 50.0 to 42.3 per cent.", "50.0", "share", "55.0"),
    ("Four years ago Bob Baker had 50 per cent and finished 3,000 clear of Labour.", "3,000", "lead", "3,300"),
])
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), [("A blue door had 42 knocks.", "42"), ("The red carpet was 91 feet long.", "91"), ("The Blue Boar had 42 guests.", "42")])
def test_colours_of_other_things(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)
