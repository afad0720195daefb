"""Figures that look like a vote or a share and are none, or of something else: none of them is accused, and beside them what is plain is judged."""

from __future__ import annotations

import pytest
from marked import verdict_of

from factcheck.results import Results

LEAD = "Ann Archer gained Anytown North for Labour from the Conservatives at the by-election.\n\n"


@pytest.mark.parametrize(("sentence", "verdicts"), [
    ("The Conservative share collapsed from a notional <58.8%> in 2019.", {"unverifiable"}),
    ("Bob Baker rated his chances at <1 per cent>.", {None}), ("Labour put their odds of winning at <51 per cent>.", {None}),
    ("They split <5,137> to 4,466 for Labour, said the clerk.", {"unverifiable"}), ("They split 5,137 to <4,466> for Labour, said the clerk.", {"unverifiable"}),
    ("The ward broke <9,120> to 8,455 for Labour.", {"supported"}), ("The ward broke 9,120 to <8,455> for Labour.", {"supported", "unverifiable"}),
    ("Labour took 45.6%, up 5.6, and the Conservatives <42.3%>, down 7.7.", {"supported"}), ("Labour took 45.6%, up 5.6, and the Conservatives <43.2%>, down 7.7.", {"refuted"}),
    ("Labour won by 3.3 points here, and Cy Carter carried the town next door by <23>.", {"unverifiable", None}),
    ("Cy Carter edged out the rest by <641> votes for third place.", {"unverifiable"}),
    ("Labour took about <45> per cent of the vote.", {"supported"}), ("Labour took about <47> per cent of the vote.", {"imprecise"}), ("Labour took about <48> per cent of the vote.", {"refuted", "imprecise"}),
    ("Anytown had a choice of <four>.", {"supported"}), ("Spare a thought for Ms Hill, the choice of <22> residents.", {"unverifiable", None}), ("Di Dunn, the choice of <325> residents, came last.", {"supported"}),
    ("Di Dunn, the choice of <352> residents, came last.", {"refuted"}),
    ("Labour is on 45.6 per cent; 42.3 for the Conservatives, having been <50.0>.", {"supported"}), ("Cy Carter, with 2,100 votes, nonetheless beat the Green, Di Dunn, by <1,775>.", {"supported"}),
    ("Cy Carter, with 2,100 votes, nonetheless beat the Green, Di Dunn, by <1,577>.", {"refuted"}),
    ("There are <40,000> of us on the register, and 20,080 returned a paper.", {"supported"}), ("There are <40,400> of us on the register.", {"refuted"}),
])
def test_what_is_accused(anytown: Results, sentence: str, verdicts: set[str | None]) -> None:
    found = verdict_of(LEAD + sentence, anytown)
    assert (found.verdict if found else None) in verdicts, found


@pytest.mark.parametrize(("sentence", "verdicts"), [
    ("<Two> rivals left Cy Carter in the dust: Ann Archer on 9,120 and Bob Baker on 8,455.", {None}), ("<Two> rivals easily outpolled Cy Carter.", {None}),
    ("<Two> rivals came ahead of Cy Carter.", {None}), ("Ann Archer had <three> rivals.", {"supported"}), ("Ann Archer had <two> rivals, and beat them.", {"refuted"}),
    ("The council's first guess at turnout is <40 per cent>.", {None}), ("Their early estimate of the turnout was <52 per cent>.", {None}), ("Nobody had to guess: turnout was <40 per cent>.", {"refuted"}),
    ("The number of people putting a cross beside Bob Baker's name was down <43.6 per cent>.", {"supported"}), ("The number of voters backing Bob Baker fell by <7.7 per cent>.", {"refuted", "unverifiable"}),
    ("The number of crosses against Bob Baker's name fell by <43.6 per cent>.", {"supported"}),
    ("Cy Carter took 10.5 per cent. One in two residents on the roll took part: the figure is <50.2 per cent>.", {"supported"}),
    ("Of 40,000 on the register 80 spoilt their papers. In 2019 the figure was <100>.", {"supported", "unverifiable"}),
    ("Labour had a bad night, and its share is down: up by <5.6 points>, say those who can count.", {"supported", "unverifiable"}),
    ("The Conservatives lost <900> votes on last time.", {"refuted"}),  # the Liberal Democrats did
    ("Labour lost 2,880 votes, he said, and the party of Bob Baker <900>.", {"refuted", "unverifiable"}),
])
def test_what_came_of_first_contact(anytown: Results, sentence: str, verdicts: set[str | None]) -> None:
    found = verdict_of(LEAD + sentence, anytown)
    assert (found.verdict if found else None) in verdicts, found


def test_somebody_elses_change_is_named(anytown: Results) -> None:
    found = verdict_of(LEAD + "The Conservatives lost <900> votes on last time.", anytown)
    assert found is not None
    assert found.slip == "that is the change of Cy Carter"
