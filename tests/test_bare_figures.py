"""Figures that nothing but their size and place tells what they are about, and what goes on from a name alone."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import verdict_of

FLAGGED = {"refuted", "imprecise"}


# Labour (Archer) 9,120, Conservative (Baker) 8,455, Lib Dem (Carter) 2,100, Green (Dunn) 325; in 2019 Conservative 15,000,
# Labour 12,000, Lib Dem 3,000. Shares: Labour 45.6 (+5.6), Conservative 42.275 (-7.7), Lib Dem 10.5 (+0.5).
@pytest.mark.parametrize("sentence", [
    # A majority by its size.
    "Labour won Anytown North. <665>.",
    "Labour won Anytown North. The number that did it: <665>.",
    "Labour won Anytown North. He will see one figure in his sleep, <665>.",
    "Ann Archer in by <665> over Bob Baker.",
    "Labour beat the Conservatives in Anytown North. The <665> between them is worth 3.3 points.",
    # A change by its size.
    "The Conservatives were mourning <6,545> absent friends.",
    "For Labour <2,880> old comrades went absent.",
    # Papers that did not count.
    "<Eighty> voters made a hash of their papers.",
    "Another <80> left them blank or illegible.",
    # A swing by its two ends.
    "It is <6.7> per cent, Con to Lab, says the man with the calculator.",
    # What goes on by the name of its owner alone goes on with the change.
    "Labour's share rose 5.6 points, the Lib Dems' <0.5>.",
    "The Conservatives' share fell 7.7 points, Labour's share rose <5.6>.",
    "Labour's share was 45.6 per cent, the Tories' <42.3>.",
    "Labour's tally came to 9,120, the Greens' <325>.",
    # How a share or a pile compares.
    "The Conservatives' share was <7.7> points thinner.",
    "The Conservative slice of the vote was <7.7> points lower than in 2019.",
    "Labour's share finished <5.6> points fatter.",
    "Labour's pile was <2,880> lighter.",
    "The Conservatives misplaced <6,545> votes.",
    # Headlines and cries.
    "Election result: <665> votes keep the Tories out",
    "<665> votes hand Anytown North to Labour",
    "She's done it, by <665>!",
    "Labour sneaked home by <665>.",
    "There was a result at last. <46>-42 over the Tories.",
    "It finished 46-<42>.",
    "<Forty-six in every hundred> votes went to Labour.",
    # The lead of long ago.
    "The Tories had been <3,000> clear here.",
    "Labour started out <3,000> behind.",
    "The Greens had 325; the party's previous effort, when the Lib Dems had <3,000>, was none at all.",
    "The Tories, who had <3,000> in the bank, lost.",
    "Bob Baker trailed home on 8,455, Cy Carter breathing down his neck <6,355> further back.",
])
def test_right(anytown: Results, sentence: str) -> None:
    found = verdict_of(sentence, anytown)
    assert found is not None and found.verdict == "supported"


@pytest.mark.parametrize("sentence", [
    "The Conservatives' share was <9.9> points thinner.",
    "Labour's share rose 5.6 points, the Lib Dems' <5.0>.",
    "Labour's share was 45.6 per cent, the Tories' <43.2>.",
    "Bob Baker trailed home on 8,455, Cy Carter breathing down his neck <6,535> further back.",
    "The Conservatives misplaced <6,455> votes.",
    "<656> votes hand Anytown North to Labour",
    "Labour sneaked home by <656>.",
    "Ann Archer is <565> ahead.",
])
def test_wrong(anytown: Results, sentence: str) -> None:
    found = verdict_of(sentence, anytown)
    assert found is not None and found.verdict in FLAGGED


@pytest.mark.parametrize("sentence", [
    "Labour's slice of the cake is 5.6 points thicker, the Tories' <7.7>.",  # a change, although nothing says so again
    "Labour's helping improved markedly (5.6 points), the Lib Dems' <0.5>.",
    "Labour won Anytown North, where <665> voters had wanted a bypass.",  # people are no majority
    "Labour won Anytown North. Their share was better than the Tories' and <7.7> points shorter than hoped.",
])
def test_nobody_is_accused_or_passed(anytown: Results, sentence: str) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict not in FLAGGED
    assert found is None or found.verdict == "unverifiable" or "<665>" not in sentence
