from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_not_read, assert_reads, run

# Conservative to Labour, 6.7 points.
SWINGS = [
    ("The swing from the Conservatives to Labour, such as it was, came to 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("A swing to Labour, the biggest in the county, was 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("The swing from the Tories to Labour, if anybody noticed, came to 7.6 per cent.", "7.6 per cent", "swing", "refuted"),
    ("Labour gained the seat on a 6.7 per cent lurch from the Conservatives to Labour.", "6.7 per cent", "swing", "supported"),
    ("It was a 6.7 point shift to Labour from the Conservatives.", "6.7 point", "swing", "supported"),
    ("A 6.7 per cent slide towards Labour did for the Tories.", "6.7 per cent", "swing", "supported"),
    ("There was a swing of 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("There was a 6.7-point swing to Labour.", "6.7-point", "swing", "supported"),
    ("Labour won on a swing of 6.7 points.", "6.7 points", "swing", "supported"),
    ("The swing from the Conservatives to Labour was 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("The swing, Conservative to Labour, was 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("The swing, from the Tories to Labour, was 6.7 points.", "6.7 points", "swing", "supported"),
    ("Swing (Con to Lab): 6.7%", "6.7%", "swing", "supported"),
    ("Swing Con to Lab 6.7%", "6.7%", "swing", "supported"),
    ("Con to Lab swing 6.7%", "6.7%", "swing", "supported"),
    ("Swing from Con to Lab: 6.7%", "6.7%", "swing", "supported"),
    ("Swing: 6.7%", "6.7%", "swing", "supported"),
    ("6.7% swing Con to Lab", "6.7%", "swing", "supported"),
    ("Lab gain on a swing of 6.7% (Con to Lab).", "6.7%", "swing", "supported"),
    ("The swing of 6.7 points to Labour from the Tories was enough.", "6.7 points", "swing", "supported"),
    ("The swing against the Conservatives was 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("A 6.7 per cent swing against the Tories did for Mr Baker.", "6.7 per cent", "swing", "supported"),
    ("The swing to Labour was a healthy 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("The swing to Labour since 2019 was 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("The swing to Labour works out at 6.7 points.", "6.7 points", "swing", "supported"),
    ("The swing to Labour came to 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("The swing in Labour's favour was 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("The seat swung by 6.7 points to Labour.", "6.7 points", "swing", "supported"),
    ("The seat swung to Labour by 6.7 points.", "6.7 points", "swing", "supported"),
    ("Voters swung 6.7 points from the Tories to Labour.", "6.7 points", "swing", "supported"),
    ("Anytown North swung 6.7 per cent towards Labour.", "6.7 per cent", "swing", "supported"),
    ("The movement from the Conservatives to Labour was 6.7 points.", "6.7 points", "swing", "supported"),
    ("At 6.7 per cent, the swing was modest.", "6.7 per cent", "swing", "supported"),
    ("6.7 per cent: that was the swing.", "6.7 per cent", "swing", "supported"),
    ("A swing of just 6.7% from blue to red delivered it.", "6.7%", "swing", "supported"),
    ("On a swing of 6.7 percentage points from the Conservatives, Ann Archer won.", "6.7 percentage points", "swing", "supported"),
    ("Labour needed a swing of 5.1 points and got one of 6.7 points.", "6.7 points", "swing", "supported"),
    ("It was a swing away from the Conservatives of 6.7 per cent.", "6.7 per cent", "swing", "supported"),
    ("There was a swing to Labour of 7.6 per cent.", "7.6 per cent", "swing", "refuted"),
    ("Swing (Con to Lab): 13.3%", "13.3%", "swing", "refuted"),
    ("The seat swung by 7.6 points to Labour.", "7.6 points", "swing", "refuted"),
    ("There was a swing of 6.7 per cent from Labour to the Conservatives.", "6.7 per cent", "swing", "refuted"),
    ("Labour took 45.6% on a swing that delighted the party.", "45.6%", "share", "supported"),
    ("Labour took 45.6% on a swing of 6.7%.", "45.6%", "share", "supported"),
    ("A swing to Labour on a turnout of 50.2 per cent was enough.", "50.2 per cent", "turnout", "supported"),
    ("Swing voters gave Labour 45.6 per cent of the vote.", "45.6 per cent", "share", "supported"),
    ("It was a swing of 6.7 points in Labour's favour.", "6.7 points", "swing", "supported"),
    ("It was Labour's night, with a big swing (6.7%).", "6.7%", "swing", "supported"),
    ("A 6.7-point swing in Labour's favour was enough.", "6.7-point", "swing", "supported"),
    ("6.7% Con to Lab swing", "6.7%", "swing", "supported"),
    ("Anytown North swung 6.7 points against the Conservatives.", "6.7 points", "swing", "supported"),
    ("The movement from the Conservatives to Labour comes to 6.7 points.", "6.7 points", "swing", "supported"),
]

# Swings of elsewhere.
NEAR_MISSES = [
    ("The average swing to Labour was 9.1 per cent.", "9.1 per cent", "none"),
    ("The national swing was 9.1 per cent.", "9.1 per cent", "none"),
    ("On a uniform swing of 9.1 per cent Labour would govern.", "9.1 per cent", "none"),
    ("It is well short of the record swing of 20.3 per cent.", "20.3 per cent", "none"),
    ("It followed a 20.3% swing to Labour in Kingswood.", "20.3%", "none"),
    ("It beats the 9.1 per cent national swing.", "9.1 per cent", "none"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), SWINGS)
def test_swing(anytown: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence, anytown), figure, measure, verdict)


@pytest.mark.parametrize(("sentence", "figure", "measure"), NEAR_MISSES)
def test_no_swing(anytown: Results, sentence: str, figure: str, measure: str) -> None:
    assert_not_read(run(sentence, anytown), figure, measure)


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), [row for row in SWINGS if row[2] == "swing" and row[3] == "supported"])
def test_wrong_swing(anytown: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    wrong = figure.replace("6.7", "7.6")
    assert_reads(run(sentence.replace(figure, wrong), anytown), wrong, measure, "refuted")


# From a result of 50 to 40, and from one of 45.6 to 42.3 per cent: what it took, and what it would take.
@pytest.mark.parametrize("sentence", [
    "Labour needed a {0} swing to win.",
    "The swing needed was {0}.",
    "The swing Labour needed was {0}.",
    "A swing of {0} was needed.",
    "A swing of {0} would have been enough.",
    "The seat would fall to Labour on a swing of {0}.",
    "To take it Labour required a swing from the Conservatives of {0}.",
])
@pytest.mark.parametrize(("figure", "verdict"), [("5 per cent", "supported"), ("5.1 per cent", "unverifiable")])
def test_a_swing_that_was_needed(anytown: Results, sentence: str, figure: str, verdict: str) -> None:
    assert_reads(run(sentence.format(figure), anytown), figure, "other_result", verdict)


@pytest.mark.parametrize("sentence", ["The Conservatives need a swing of {0} next time.", "The Conservatives will need a {0} swing to win it back."])
def test_a_swing_that_will_be_needed(anytown: Results, sentence: str) -> None:
    assert_reads(run(sentence.format("1.7 per cent"), anytown), "1.7 per cent", "other_result", "supported")


def test_another_party_needs_more(anytown: Results) -> None:
    assert_reads(run("The Liberal Democrats needed a swing of 20 per cent.", anytown), "20 per cent", "other_result", "supported")
