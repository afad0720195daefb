"""Small numbers of a contest with ten candidates: places, deposits, how many stood, so many to one, papers put aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import verdict_of

from factcheck.results import Results, read_results

CASE = Path(__file__).parents[2] / "fixtures" / "cases" / "oldham-east-saddleworth-byelection-2011"
LEAD = "Labour has held Oldham East and Saddleworth at a by-election, with Debbie Abrahams elected. Her majority was 3,558.\n\n"
DECIDED_AGAINST = {"refuted", "imprecise"}


@pytest.fixture(scope="module")
def ten() -> Results:
    return read_results([str(CASE / name) for name in ("results-candidacies.csv", "results-constituencies.csv", "previous.csv")])


# A sentence with a hole, the true figure, a false one ("" where there is none to be told from it).
SENTENCES = [
    # By a word for a group.
    ("A {} of candidates lost their deposits.", "sextet", "quartet"),
    ("{} candidates failed to save their deposits.", "Half a dozen", "A dozen"),
    ("Just a {} of candidates held on to their deposits.", "quartet", "trio"),
    ("Nick Delves beat Stephen Morris by a {} vote.", "single", ""),
    # Deposits.
    ("None of the {} tail-enders saved a deposit.", "six", "five"),
    ("{} of a field of ten parted with the money.", "Six", "Seven"),
    ("Derek Adams lost his deposit, as did {} of the other runners.", "five", ""),
    ("Mr Adams suffered the indignity, as did {} of the other runners, of waving his deposit goodbye.", "five", ""),
    ("Derek Adams was among {} to forfeit.", "six", "seven"),
    ("Of the {} who stood, six lost their deposits.", "ten", "nine"),
    # How many stood.
    ("Voters had {} to choose from.", "ten", "nine"),
    ("Voters could choose from {}.", "ten", "nine"),
    ("The choice was between {}.", "ten", "eleven"),
    ("{} of them stood.", "Ten", "Nine"),
    # Places.
    ("It left Derek Adams {} with 1,560.", "fifth", "sixth"),
    ("The party that came {} was the Lib Dems.", "second", "third"),
    ("Derek Adams's 1,560 was the {} best.", "fifth", "fourth"),
    ("Kashif Ali, {}, had 4,481.", "third", "second"),
    ("Labour was pleased, and pushed David Bishop into {} place.", "last", ""),
    ("The {}, Elwyn Watkins, had 11,160.", "runner-up", ""),
    # So many to one.
    ("Labour had more than {} votes for every one of the Conservatives'.", "three", "four"),
    ("There were {} Labour votes for every three for the Lib Dems.", "four", "two"),
    ("For every {} votes for Labour there were three for the Lib Dems.", "four", "six"),
    ("Labour won almost {} votes for every two cast for the Conservatives.", "seven", "three"),
    # Sums beside the majority.
    ("Add Ukip's 2,029 to the BNP's 1,560 and you reach {}.", "3,589", "3,859"),
    ("Add Ukip's 2,029 to the BNP's 1,560 and you reach 3,589, {} more than the majority.", "31", "41"),
    ("The BNP and Ukip took 3,589 between them, {} more than the winning margin.", "31", "41"),
    ("There were 57 spoilt papers, {} fewer than the majority.", "3,501", "3,601"),
    ("The BNP pipped the Greens to the next place by {}.", "1,030", "1,300"),
    ("Put the Ukip, BNP and Green columns together and you get {}.", "4,119", "4,191"),
    ("The Greens outpolled the English Democrats by a factor of {}.", "3.7", "4.7"),
    ("The BNP's deposit was missed by {} votes.", "187", "287"),
    # Papers put aside.
    ("Officials turned away {} papers.", "57", "75"),
    ("The returning officer had to reject {} ballot papers.", "57", "75"),
    ("The tellers set {} aside as spoilt.", "57", "75"),
    ("Some 34,987 papers were in the boxes, of which {} could not be read.", "57", "75"),
    ("There were {} duds.", "57", "75"),
    ("{} voters made a hash of it.", "57", "75"),
    ("In all 34,987 turned out, {} to no purpose.", "57", "75"),
    ("{} people trudged through the snow only to spoil their ballot papers.", "57", "75"),
    ("The number of papers thrown out fell from {} to 57.", "204", "240"),
    ("The number of papers thrown out fell from 204 to {}.", "57", "75"),
    ("Officials threw out 57 papers, {} fewer than in 2010.", "147", "174"),
    ("Some 57 could not be accepted, {} down on the last election.", "147", "174"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), SENTENCES)
def test_small_number(ten: Results, sentence: str, true: str, false: str) -> None:
    verdict = verdict_of(LEAD + sentence.format(f"<{true}>"), ten)
    assert verdict is not None or true in {"last", "runner-up"}
    if verdict is not None:
        assert verdict.verdict == "supported", verdict.message
    if false:
        verdict = verdict_of(LEAD + sentence.format(f"<{false}>"), ten)
        assert verdict is not None and verdict.verdict in DECIDED_AGAINST


# Told of something else, or not of how many.
NEAR_MISSES = [
    "A <trio> of councillors looked on.",
    "<Nine> others stood at the back of the hall.",
    "He bought them <a couple of> drinks.",
    "Derek Adams, who was among <six> to speak, lost his deposit.",
    "He left his supporters in <third> gear.",
    "She got two cheers for every <three> jeers.",
    "Officials turned away <57> journalists.",
    "<57> voters made a fuss about it.",
    "The only <one> of the friends to speak was Derek Adams.",
    "There were 57 spoilt papers, <55> fewer than the majority of teachers had predicted.",
]


@pytest.mark.parametrize("sentence", NEAR_MISSES)
def test_near_miss(ten: Results, sentence: str) -> None:
    verdict = verdict_of(LEAD + sentence, ten)
    assert verdict is None or verdict.verdict == "unverifiable", verdict.message


def test_nobody_and_the_only_one(anytown: Results) -> None:
    for sentence, expected in (
        ("Di Dunn did not save her deposit – the only <one> of the four who didn't.", "supported"),
        ("Di Dunn was the only <one> of the four runners to lose her stake.", "supported"),
        ("<Nobody> lost a deposit.", "refuted"),
        ("<None> of the four lost a deposit.", "refuted"),
    ):
        verdict = verdict_of(sentence, anytown)
        assert verdict is not None and verdict.verdict == expected, sentence


# Words of hope or foresight that reach no further than what they are said of.
AFTER_HOPES = [
    ("The Greens could not expect their £500 back, unlike Paul Nuttal of UKIP, who polled {}.", "2,029", "2,209"),
    ("The council reckoned on {} spoilt papers.", "57", "75"),
    ("The Tories, reckoned against the whole field, took {} per cent.", "12.8", "18.2"),
    ("The Tories, who had hoped for better in Saddleworth, were third on {}.", "4,481", "4,881"),
    ("The bookies' favourite a week ago, Kashif Ali, came up short on {}.", "4,481", "4,881"),
    ("Until the polls shut nobody knew that Labour would have {} votes.", "14,718", "14,178"),
    ("It was a poll in which the Tories lost {} votes.", "7,292", "7,922"),
    ("Elwyn Watkins would have needed only {} more to draw level.", "3,558", "3,658"),
    ("Ukip was expected to do well, only to finish with {}.", "2,029", "2,209"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), AFTER_HOPES)
def test_result_after_a_hope(ten: Results, sentence: str, true: str, false: str) -> None:
    test_small_number(ten, sentence, true, false)


@pytest.mark.parametrize("sentence", [
    "The Tories hope to win <5,000> votes next time.",
    "The council reckons that <5,000> would turn out if there were a bus.",
    "If <4,000> more had voted the Tories might have won.",
    "A poll in the paper had the Tories on <21> per cent.",
])
def test_still_no_result(ten: Results, sentence: str) -> None:
    verdict = verdict_of(LEAD + sentence, ten)
    assert verdict is None or verdict.verdict == "unverifiable", verdict.message


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Derek Adams polled 1,560 and Peter Allen 530. Only <1,030> between them!", "supported"),
    ("Derek Adams polled 1,560 and Peter Allen 530. Only <1,300> between them!", "unverifiable"),
    ("Ukip and the BNP polled <3,589> votes between them.", "supported"),
])
def test_between_two(ten: Results, sentence: str, verdict: str) -> None:
    found = verdict_of(LEAD + sentence, ten)
    assert found is not None and found.verdict == verdict


ELECTION = Path(__file__).parents[2] / "fixtures" / "cases" / "general-election-2019"


@pytest.fixture(scope="module")
def commons() -> Results:
    return read_results([str(ELECTION / name) for name in ("results.csv", "previous.csv")])


SEATS = [
    ("Final score: Conservatives 365, Labour {}, SNP 48, Lib Dems 11.", "202", "220"),
    ("And the seats? Tories 365, Labour 202, SNP {}.", "48", "84"),
    ("The Lib Dems were beaten by the SNP for seats and have {}.", "11", "17"),
    ("The SNP took 3.9 per cent of the vote and {} of the 59 constituencies it fought.", "48", "44"),
    ("The Liberal Democrats drew 3.7 million votes and {} seats.", "11", "15"),
    ("Labour and the Lib Dems share {} seats between them.", "213", "231"),
    ("The SNP advanced to {} lawmakers from 35.", "48", "49"),
    ("The SNP advanced to 48 lawmakers from {}.", "35", "36"),
    ("Labour took 202 seats, having held {}.", "262", "226"),
    ("The DUP, which had {}, lost two of them.", "10", "11"),
    ("Sinn Fein has a {} of MPs.", "septet", "quartet"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), SEATS)
def test_seats(commons: Results, sentence: str, true: str, false: str) -> None:
    lead = "The Conservatives have won the general election of December 2019.\n\n"
    for figure, expected in ((true, {"supported"}), (false, DECIDED_AGAINST)):
        verdict = verdict_of(lead + sentence.format(f"<{figure}>"), commons)
        assert verdict is not None and verdict.verdict in expected, verdict and verdict.message


@pytest.mark.parametrize("sentence", [
    "The SNP took part and <48> of the 59 guests stayed.",
    "Labour, which had <10> offices there, lost its lease.",
    "Labour and the Lib Dems share <213> staff between them.",
])
def test_no_seats(commons: Results, sentence: str) -> None:
    verdict = verdict_of(sentence, commons)
    assert verdict is None or verdict.verdict == "unverifiable", verdict.message
