"""Figures in other words, and changes between two elections that the sentence names, over four elections of one seat."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.cues.marlbridge import LEAD
from tests.marked import assert_stands, assert_told, verdict_of

TOLD = [
    # from which election a change is measured, and which it came about in
    ("Since 2017 the Lib Dem vote has risen by <{}>.", "8,247", "3,142"),
    ("Compared with 2017, his peak, Mr Oakes is down <{}> votes.", "12,876", "18,276"),
    ("Between 2017 and 2019 Labour shed <{}> votes.", "5,352", "5,523"),
    ("Labour lost <{}> votes between 2017 and 2019.", "5,352", "5,523"),
    ("Between 2017 and 2019 the Conservative lead shrank by <{}>.", "4,813", "8,057"),
    ("Her biggest leap came between 2017 and 2019, when Ms Tranter put on <{}> votes.", "5,105", "3,142"),
    ("Even in 2015, with UKIP at its height, Mr Oakes gathered <{}> votes more than he did this time.", "10,192", "11,623"),
    ("The Lib Dems have more than doubled their vote since 2015, adding <{}>.", "9,512", "9,152"),
    ("Mr Oakes, the MP since 2015, saw his vote fall by <{}>.", "11,623", "10,192"),
    ("Two years on, in 2019, Labour's vote had almost halved to <{}>.", "6,408", "8,640"),
    ("The <{}> Conservative votes of 2015 had grown to 27,984 two years later.", "25,300", "26,731"),
    ("Where in 2019 it had been Oakes by 11,411, in 2024 it was Tranter by <{}>.", "3,354", "3,543"),
    ("It was Ms Tranter's third attempt. At her first, in 2017, she finished third with <{}> of the vote.", "20.0%", "22.0%"),
    ("UKIP finished <{}> of four in 2015.", "fourth", "third"),
    ("When this seat was last fought Mr Oakes was out of sight. He collected <{}> votes.", "26,731", "27,631"),
    ("Joan Ferris, with 1,876, beat Ted Wicks, with <{}>, by a distance.", "412", "421"),
    ("Kevin Stroud, whose 5,904 votes mattered, beat the Green by 4,028 to come <{}>.", "fourth", "third"),
    ("Majority 3,354 | Electorate <{}> | Rejected 152", "71,350", "73,150"),
    ("Final count has her up <{}>, 18,462 to 15,108.", "3,354", "3,543"),
    # in per cent of the votes
    ("In raw votes, the Lib Dems grew by <{}> since 2019.", "20.5%", "25.0%"),
    ("Labour's vote rose by <{}> in relative terms, from 6,408 to 7,215.", "12.6%", "16.2%"),
    ("Of everyone entitled to vote, <{}> chose the Liberal Democrat.", "25.9%", "29.5%"),
    # who was left behind, who beat whom
    ("Mr Oakes was left <{}> votes behind.", "3,354", "3,543"),
    ("Helen Tranter beat Priya Nair by 11,247 and Kevin Stroud by <{}>.", "12,558", "12,855"),
    ("Kevin Stroud beat the Green candidate by <{}> votes.", "4,028", "4,280"),
    ("It was a Tory defeat by <{}> votes.", "3,354", "3,543"),
    ("The party had banked on a cushion of <{}> votes; it was gone by midnight.", "11,411", "14,111"),
    ("The <{}> the Lib Dems took in 2015 looks like ancient history.", "18.0%", "81.0%"),
    ("Ted Wicks, an Independent (<{}> of the vote), came last.", "0.8%", "1.8%"),
    ("The share for Ted Wicks, <{}>, matched his own prediction.", "0.8%", "1.8%"),
    ("More than <{}> in ten of those who voted backed one of the top two.", "six", "eight"),
    ("<{}> of the voters supported somebody other than the winner.", "62.3%", "63.2%"),
    ("Swing: <{}> Con to LD", "14.8%", "18.4%"),
    ("Con to LD swing <{}>, Con to Lab 12.3%", "14.8%", "18.4%"),
    ("Con to LD swing 14.8%, Con to Lab <{}>", "12.3%", "13.2%"),
    ("Only <{}> of all the papers in the box were ruled out at the count.", "0.3%", "3.0%"),
    ("Lib Dem, Labour, Green - gathered <{}> votes in all.", "27,553", "25,753"),
    # last time's figure, a score, the winner's own, papers
    ("Conservative support, which in 2019 had stood at <{}>, fell.", "26,731", "27,631"),
    ("Joan Ferris polled more than the <{}> she received in 2019.", "1,530", "1,350"),
    ("Ms Tranter, who had been runner-up in 2019 with <{}>, came first.", "15,320", "15,230"),
    ("Mr Oakes, with a whopping <{}> locals behind him, was beaten.", "15,108", "15,801"),
    ("Of the six, Ted Wicks of nowhere in particular fared worst, on <{}>.", "412", "421"),
    ("Helen Tranter led a field of six with <{}>.", "18,462", "18,642"),
    ("Ms Nair had to make do with bronze and <{}>.", "14.7%", "17.4%"),
    ("Helen Tranter got home with <{}>.", "37.7%", "33.7%"),
    ("Of the valid papers, <{}> were marked for Ms Tranter, against 30.6% last time.", "37.7%", "33.7%"),
    ("Of the valid papers, 37.7% were marked for Ms Tranter, against <{}> last time.", "30.6%", "36.0%"),
    ("More than a third of those voting in Marlbridge, <{}> to be exact, plumped for Ms Tranter.", "37.7%", "33.7%"),
    ("Helen Tranter defeated Simon Oakes, <{}> to 15,108.", "18,462", "18,642"),
    ("Helen Tranter defeated Simon Oakes, 18,462 to <{}>.", "15,108", "15,801"),
    ("Another <{}> papers went on the spoiled pile.", "152", "125"),
    ("Just <{}> of those who voted made such a hash of it that their papers did not count.", "152", "125"),
    ("Ms Tranter sent Mr Oakes packing by <{}>.", "3,354", "3,543"),
    ("Priya Nair held on to third place ahead of Kevin Stroud of Reform UK by <{}>.", "1,311", "1,131"),
    ("Turnout fell, on a register that was longer by <{}> names.", "1,138", "1,318"),
]
# True as they stand: no wording may turn them into something else.
TRUE = [
    "Not one of the losing candidates bar Mr Oakes passed <7,215> votes.",
    "In 2019 more than half of those voting chose Mr Oakes. This time roughly <three> in ten voters did so.",
    "At 412, Mr Wicks outpolled the spoilt papers by more than <two> to one.",
    "Joan Ferris attracted 1,876, more than <half> as many as the winner had to spare.",
    "More than <20,000> registered electors stayed home.",
    "Of the votes that went to a Liberal Democrat or a Conservative, Ms Tranter won <55.0%>.",
    "The gap between the Liberal Democrats and the Conservatives shifted by <29.7 points>.",
    "Polling before the day had the Conservatives anywhere from <35> to 45 per cent.",
    "The winner moved up from <second> place in 2019.",
    "The winner had <15,320> in 2019.",
    "At her <first>, in 2017, Ms Tranter finished third.",
    "Since 2015 Mr Oakes had been the MP. His vote fell by <11,623>.",
]


@pytest.mark.parametrize(("sentence", "true", "false"), TOLD)
def test_told(marlbridge: Results, sentence: str, true: str, false: str) -> None:
    assert_told(LEAD + sentence, true, false, marlbridge)


@pytest.mark.parametrize("sentence", TRUE)
def test_what_is_true_is_not_accused(marlbridge: Results, sentence: str) -> None:
    assert_stands(LEAD + sentence, marlbridge)


def test_no_more_than_a_figure_to_the_last_digit_is_that_figure(marlbridge: Results) -> None:
    found = verdict_of(LEAD + "In 2017 the Liberal Democrats scraped together no more than <11,760> votes.", marlbridge)
    assert found is not None and found.verdict == "refuted"
