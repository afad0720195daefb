"""Figures told in an aside on whom they are of, sums beside one, and other plain wordings that were told by weak readings alone."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import assert_told, verdict_of

# 2023: Labour 9,120, Conservative 8,455, Lib Dem 2,100, Green 325; 2019: Conservative 15,000, Labour 12,000, Lib Dem 3,000.
TOLD = [
    # an aside
    ("Third was Cy Carter, the Liberal Democrat, whose total was <{}>.", "2,100", "1,200"),
    ("The town stuck with Ann Archer, <{}> of whose neighbours like her.", "9,120", "8,455"),
    ("Best of the rest was Cy Carter, whose <{}> came closest to the required 5%.", "10.5%", "15.0%"),
    ("Carter kept his money but Di Dunn, whose share was <{}>, did not.", "1.6%", "6.1%"),
    ("Di Dunn came last, her <{}> supporters amounting to next to nothing.", "325", "352"),
    ("Bob Baker, defending a lead of 3,000 from 2019, was backed by <{}> people.", "8,455", "9,120"),
    ("Cy Carter was supported by <{}> voters.", "2,100", "1,200"),
    ("Cy Carter kept the Lib Dems' deposit with <{}>, but Di Dunn did not.", "2,100", "1,200"),
    ("Bob Baker was backed by 8,455 people, <{}> of those whose papers were good.", "42.3 per cent", "45.6 per cent"),
    ("Ann Archer polled 9,120 to the <{}> of Bob Baker, whose majority in 2019 was 3,000.", "8,455", "9,120"),
    ("No such luck for Cy Carter (2,100) or the Green Di Dunn (<{}>), who between them kept one deposit.", "325", "345"),
    ("The Lib Dems, who had <{}> supporters here in 2019, got 2,100.", "3,000", "2,100"),
    ("Labour was hurt: <{}> fewer people marked a cross beside its candidate.", "2,880", "6,545"),
    ("The Tories slipped by 7.7 points, more than what Ms Archer gained (<{}>).", "5.6", "7.7"),
    # majorities
    ("The Conservatives have been beaten, with Labour reclaiming the Cheshire resort by <{}> votes.", "665", "656"),
    ("Labour won, recapturing the seat by <{}>.", "665", "956"),
    ("Bob Baker starts from <{}> ahead on the 2019 numbers.", "3,000", "4,370"),
    ("Bob Baker began with <{}> in front.", "3,000", "4,370"),
    ("Ann Archer won by 665, a cushion a quarter as deep as the <{}> Bob Baker had after the 2019 contest.", "3,000", "4,370"),
    ("Cy Carter finished with 2,100, and yet was left <{}> short of second place.", "6,355", "7,020"),
    # papers
    ("Of the 40,000 people entitled to take part, <{}> returned a ballot paper by post or placed one in a box.", "20,080", "21,450"),
    ("Rejected pile: <{}>.", "80", "665"),
    ("The reject tray held <{}> papers at the end.", "80", "140"),
    ("There were 80 that could not be counted, which left <{}>.", "20,000", "9,120"),
    ("Clerks found 80 spoilt papers, leaving <{}> good ones.", "20,000", "9,120"),
    ("You turned out in smaller numbers than anyone else in the county: <{}>.", "50.2%", "52.0%"),
    # now and then
    ("Labour's share then was <{}>. Much has changed.", "40 per cent", "45.6 per cent"),
    ("Bob Baker's vote then was <{}>.", "15,000", "8,455"),
    ("Turnout then was 73.4 per cent. It is now <{}>.", "50.2", "73.4"),
    # candidates and deposits
    ("The ballot paper was longer, with <{}> names on it.", "four", "five"),
    ("There were four names on the paper instead of <{}>.", "three", "six"),
    ("Deposits: <{}> lost, Di Dunn's.", "one", "two"),
    ("Fewer than <{}> of the people on the register here put a cross by Ann Archer.", "one in four", "one in nine"),
    # several together
    ("Carter managed 2,100 and Dunn 325. Tip the two of those into one basket, <{}> altogether, and they still lose.", "2,425", "2,545"),
    ("Add the votes of the winner and of the Greens and you have <{}> of the total.", "47 per cent", "57 per cent"),
    ("Eve Ellis stood aside. Bob Baker was beaten by Ann Archer, who piled up 9,120 votes to his <{}>.", "8,455", "9,120"),
    ("The front-runners had <{}> between them.", "88 per cent", "78 per cent"),
    ("The Conservatives and the Liberal Democrats together outpolled Labour by <{}>.", "1,435", "6,355"),
    ("The Tories and Lib Dems combined polled <{}> more than Ann Archer.", "1,435", "6,355"),
    ("Put together, the Lib Dem and Green columns come to <{}>.", "2,425", "2,100"),
    ("Put together, the Lib Dem and Green columns come to 2,425 - still <{}> short of the winner's pile.", "6,695", "7,020"),
    ("Together, the Conservatives and Lib Dems had 10,555, which is <{}> more than the winner.", "1,435", "6,355"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), TOLD)
def test_a_right_figure_is_borne_out_and_another_is_not(sentence: str, true: str, false: str, anytown: Results) -> None:
    assert_told(sentence, true, false, anytown)


REFUTED = [sentence.format(false) for sentence, _, false in TOLD if "fewer people" not in sentence and "short of second" not in sentence]


def test_most_of_the_wrong_ones_are_told(anytown: Results) -> None:
    verdicts = [found.verdict if (found := verdict_of(sentence, anytown)) else "" for sentence in REFUTED]
    assert verdicts.count("refuted") > 0.7 * len(verdicts), [s for s, v in zip(REFUTED, verdicts, strict=True) if v != "refuted"]


OPEN = [
    "Cy Carter, who once attracted <4,000> of my fellow citizens, was down to 2,100.",  # of which election is not told
    "Bob Baker, who used to command <61.3>, is left with 42.3.",
    "Bob Baker, who formerly polled <19,870> votes, went home.",
    "Ann Archer was supported by <14> councillors.",
    "Turned out nice again: <70%> humidity.",
    # of a council, where one person is elected
    "The Greens have <two> councillors on the town council.",
    "The Greens won <two> seats elsewhere.",
    "The council is made up as follows: Labour 30, Conservative 20, Green <two>.",
]


@pytest.mark.parametrize("sentence", OPEN)
def test_what_is_not_told_is_not_accused(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict == "unverifiable", (sentence, found)
