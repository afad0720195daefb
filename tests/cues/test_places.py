"""Places in the result, how many stood, deposits: what the lines of `factcheck.claims.cues.places` read, and what not."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results

RIGHT, WRONG = "supported", "refuted"


def verdicts(sentence: str, figure: str, results: Results) -> list[tuple[str, str]]:
    report = check(parse("article.txt", sentence), results)
    return [(v.reading.measure, v.verdict) for v in report.verdicts if v.claim.text.casefold() == figure.casefold()]


# A sentence with a hole, the true place, a false one.
PLACES = [
    ("Cy Carter (Lib Dem) wound up {}.", "third", "second"),
    ("Cy Carter could manage only {}.", "third", "second"),
    ("The Lib Dems had to settle for {}.", "third", "second"),
    ("Di Dunn propped up the table in {}.", "fourth", "third"),
    ("Cy Carter polled 2,100 for {} place.", "third", "second"),
    ("Cy Carter polled 2,100 votes to finish {}.", "third", "second"),
    ("Cy Carter polled 2,100 votes, good enough for {}.", "third", "second"),
    ("Bob Baker, {} with 8,455, conceded.", "second", "third"),
    ("Labour relegated the Conservatives to {}.", "second", "third"),
    ("Labour beat the Conservatives into {} place.", "second", "third"),
    ("The Lib Dems were beaten into a poor {}.", "third", "fourth"),
    ("The Conservatives slipped to {}.", "second", "fourth"),
    ("The Conservatives, first in 2019, slipped to {}.", "second", "third"),
    ("The Tories, winners last time and now a distant {}, were crushed.", "second", "third"),
    ("Cy Carter pipped Di Dunn to {}.", "third", "second"),
    ("Second place went to Bob Baker and {} to Cy Carter.", "third", "fourth"),
    ("Labour leapt from {} place to first.", "second", "third"),
    ("Labour came from {} to win.", "second", "third"),
    ("The Tories came {} at the last election.", "first", "third"),
    ("The Tories, who came {} before, were crushed.", "first", "third"),
    ("Labour, who came {} to the Tories before, romped home.", "second", "third"),
    ("Cy Carter had to make do with 2,100 votes and {} spot.", "third", "second"),
    ("Cy Carter, whose campaign brought in 10.5 per cent of the vote and a distant {} place, was glum.", "third", "fourth"),
    ("The Lib Dems were dumped in {}.", "third", "fourth"),
    ("The Conservatives went from 15,000 and {} place to 8,455.", "first", "second"),
    ("Bob Baker, second to Ann Archer, was {} on the night.", "second", "third"),
    ("The Tories, winners last time and now a poor {} with 42.3 per cent, sulked.", "second", "third"),
    # Told by a word.
    ("Di Dunn, {} of the four with 325, went home early.", "last", "runner-up"),
    ("Di Dunn has 325 friends in the town and finished {} in a field of four.", "last", "bottom up"),
    ("Plum {} with a grand total of 325 was Di Dunn.", "last", "silver"),
    ("To the Greens, whose Di Dunn had 325, came {} of four and lost her deposit.", "last", "silver"),
    ("Much of it seems to have been borrowed from Labour, {} last time with 40 per cent.", "runner-up", "last"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), PLACES)
def test_place(anytown: Results, sentence: str, true: str, false: str) -> None:
    assert verdicts(sentence.format(true), true, anytown) == [("rank", RIGHT)]
    assert (("rank", RIGHT)) not in verdicts(sentence.format(false), false, anytown)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Bob Baker came second in 2019.", "second"),
    ("Cy Carter was pushed into fourth.", "fourth"),
    ("Di Dunn polled 325 votes to finish third.", "third"),
    ("Labour pushed the Conservatives into third place.", "third"),
    ("Labour went from third to first.", "third"),
])
def test_wrong_place(anytown: Results, sentence: str, figure: str) -> None:
    assert verdicts(sentence, figure, anytown) == [("rank", WRONG)]


# sentence, figure, measure, verdict. Four stand, three stood in 2019; the Green alone has lost her deposit.
COUNTS = [
    ("Four people were nominated.", "Four", "candidates", RIGHT),
    ("Six people were nominated.", "Six", "candidates", WRONG),
    ("Four parties fielded candidates.", "Four", "candidates", RIGHT),
    ("Four names were on the ballot paper.", "Four", "candidates", RIGHT),
    ("It was a four-cornered scrap.", "four", "candidates", RIGHT),
    ("It was a five-cornered scrap.", "five", "candidates", WRONG),
    ("Three candidates stood in 2019.", "Three", "candidates", RIGHT),
    ("She brushed aside three other candidates.", "three", "candidates", RIGHT),
    ("She brushed aside five other candidates.", "five", "candidates", WRONG),
    ("Three of the four candidates kept their deposits.", "four", "candidates", RIGHT),
    ("Three of the four candidates kept their deposits.", "Three", "other_result", RIGHT),
    ("Two of the four candidates kept their deposits.", "Two", "other_result", WRONG),
    ("Three of the four got their £500 back.", "Three", "other_result", RIGHT),
    ("Three of the four passed the 5% mark.", "Three", "other_result", RIGHT),
    ("One of the four candidates lost their deposit.", "four", "candidates", RIGHT),
    ("Two of the four candidates lost their deposits.", "Two", "lost_deposit", WRONG),
    ("Two of the four deposits now belong to the Treasury.", "Two", "lost_deposit", WRONG),
    ("Only one candidate failed to reach 5%.", "one", "lost_deposit", RIGHT),
    ("One candidate will not be getting the deposit back.", "One", "lost_deposit", RIGHT),
    ("Two of the four will not get their deposits back.", "Two", "lost_deposit", WRONG),
    ("One candidate did not see her deposit again.", "One", "lost_deposit", RIGHT),
    ("Two hopefuls won't be given their £500 back.", "Two", "lost_deposit", WRONG),
    # Besides those named, below somebody.
    ("Ann Archer won. The other three candidates shook her hand.", "three", "candidates", RIGHT),
    ("Ann Archer beat Bob Baker. The remaining two names on the ballot paper got 2,425 between them.", "two", "candidates", RIGHT),
    ("Two candidates finished below Mr Baker.", "Two", "candidates", RIGHT),
    ("Ann Archer and Bob Baker were far ahead. Of the remaining two candidates one was a Green.", "two", "candidates", RIGHT),
    # A shrinking or growing field.
    ("The line-up grew from three to four.", "three", "candidates", RIGHT),
    ("The line-up grew from three to four.", "four", "candidates", RIGHT),
    ("A field of three at the last election swelled, and four names were on the paper.", "four", "candidates", RIGHT),
    ("It was four names rather than three.", "three", "candidates", RIGHT),
    ("Three on the ballot paper then, four now.", "Three", "candidates", RIGHT),
    ("Three on the ballot paper then, four now.", "four", "candidates", RIGHT),
    ("Four people want to represent the town.", "Four", "candidates", RIGHT),
    ("Two deposits out of four will go to the Treasury.", "four", "candidates", RIGHT),
    ("You need 5 per cent to get your £500 back, and so two of them won't.", "two", "lost_deposit", WRONG),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), COUNTS)
def test_count(anytown: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert verdicts(sentence, figure, anytown) == [(measure, verdict)]


# Near the wordings above, and something else: not wrong, whatever they are.
@pytest.mark.parametrize(("sentence", "figure"), [
    ("Cy Carter stood for a fifth successive election.", "fifth"),
    ("Cy Carter took the second biggest fall.", "second"),
    ("Ann Archer won on her second attempt.", "second"),
    ("Bob Baker went from a third term to the dole.", "third"),
    ("The remaining two candidates shared 2,425 votes.", "two"),
    ("The top three candidates polled 19,675 votes between them.", "three"),
    ("The two candidates below Mr Baker were nowhere.", "two"),
    ("The five candidates below Mr Baker were nowhere.", "five"),
    ("Ann Archer won. The other five candidates shook her hand.", "five"),
    ("Di Dunn lost her deposit, as did five others.", "five"),
    ("Labour forfeited two of its deposits.", "two"),
    ("Nor did two others keep theirs.", "two"),
    ("The two challengers to Mr Baker shared 2,425 votes.", "two"),
    ("The two independent candidates to stand last time did not try again.", "two"),
    ("Labour fielded a full slate of 48.", "48"),
    ("Everyone outside the top three lost a deposit.", "three"),
    ("Cy Carter kept his deposit with 1,100 votes to spare.", "1,100"),
    ("Cy Carter saved his deposit by 1,100 votes.", "1,100"),
    ("Di Dunn fell 675 votes short of saving her deposit.", "675"),
    ("Di Dunn ended 675 votes shy of the 5 per cent threshold.", "675"),
    ("The threshold of 5 per cent decides who gets £500 back.", "5 per cent"),
])
def test_near_miss(anytown: Results, sentence: str, figure: str) -> None:
    wrong = [v for v in verdicts(sentence, figure, anytown) if v[1] in {WRONG, "imprecise"}]
    assert wrong == []


# Anytown has 20,000 valid votes: 1,000 is the line for deposits, 1,001 keeps one.
DEPOSIT_GAPS = [
    ("Di Dunn was {} votes short of saving her deposit.", "676", "476"),
    ("Di Dunn missed out on keeping her deposit by {} votes.", "676", "476"),
    ("The Greens were {} votes away from their £500 back.", "676", "476"),
    ("Cy Carter cleared the 5% threshold by {} votes.", "1,100", "1,300"),
    ("Cy Carter saved his deposit with {} votes to spare.", "1,100", "1,300"),
    ("The Lib Dems lost votes but finished {} votes above the 5% mark.", "1,100", "1,300"),
]


@pytest.mark.parametrize(("sentence", "right", "wrong"), DEPOSIT_GAPS)
def test_gap_to_the_deposit(anytown: Results, sentence: str, right: str, wrong: str) -> None:
    assert verdicts(sentence.format(right), right, anytown) == [("other_result", "supported")]
    assert verdicts(sentence.format(wrong), wrong, anytown) == [("other_result", "refuted")]


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Di Dunn was among one of four hopefuls to kiss goodbye to the £500 deposit.", "four", "not accused"),
    ("Just one candidate waved goodbye to the deposit.", "one", "supported"),
    ("Ms Dunn was one of two to have kissed goodbye to their £500.", "two", "refuted"),
])
def test_loss_in_other_words(anytown: Results, sentence: str, figure: str, verdict: str) -> None:
    found = verdicts(sentence, figure, anytown)
    if verdict == "not accused":
        assert not any(measure == "candidates" and told == "refuted" for measure, told in found)
    else:
        assert [told for measure, told in found if measure == "lost_deposit"] == [verdict]
