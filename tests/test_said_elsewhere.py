"""What a sentence says only with the one before, or by a word far from its figure: topics, relative years, headlines."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results


def verdict_on(text: str, figure: str, results: Results) -> str | None:
    found = [v.verdict for v in check(parse("article.txt", text), results).verdicts if v.claim.text == figure]
    return found[-1] if found else None


# Labour (Archer) 9,120, Conservative (Baker) 8,455, Lib Dem (Carter) 2,100, Green (Dunn) 325, turnout 50 per cent of 40,000, 80 rejected;
# in 2019 Conservative (Baker) 15,000, Labour (Ellis) 12,000, Lib Dem (Carter) 3,000, turnout 73.2 per cent.
@pytest.mark.parametrize(("text", "right", "wrong"), [
    # "It" is what the sentence before ended on.
    ("Labour won although turnout plummeted. It stood at {}, including 80 spoilt ballots.", "50.2%", "52.0%"),
    ("Labour won easily on a falling turnout. It came out at {}.", "50%", "54%"),
    ("Labour won on a falling turnout. It settled at only {}.", "50%", "54%"),
    ("Labour won although turnout plummeted. It stood at 50%. In 2019 it had been {}.", "73.2%", "72.3%"),
    # Headlines in capitals.
    ("LABOUR OVERTURN {} TORY LEAD IN ANYTOWN NORTH", "3,000", "2,300"),
    ("LABOUR WIN BY {} VOTES AS TORIES SLUMP", "665", "656"),
    # Who is no owner: a regiment, a party that "keeps" nothing but the rival at bay.
    ("In 2019 Bob Baker had kept Labour at bay by {}.", "3,000", "2,300"),
    ("In 2019 the Tory, standing then as now for the Conservatives, beat Labour by {}.", "3,000", "2,300"),
    # A share that is enough for something is still a share.
    ("The Lib Dems' {} was enough to keep their deposit.", "10.5%", "15.0%"),
    # The year of what something is compared with is no year of what follows.
    ("Labour's share was 5.6 points higher than its figure for 2019, and the Tories shed 7.7 to finish on {}.", "42.3", "43.2"),
    ("That leaves a Labour majority of {}.", "665", "656"),
    ("Bob Baker, in Cabinet under two leaders, lost by {} votes to Ann Archer.", "665", "656"),
    ("Anytown North ({} voters) is always quick to declare.", "40,000", "41,000"),
    ("Another {} people went to the bother of filling in a ballot paper that was then chucked out.", "80", "90"),
])
def test_right_and_wrong(text: str, right: str, wrong: str, anytown: Results) -> None:
    assert verdict_on(text.format(right), right, anytown) == "supported"
    assert verdict_on(text.format(wrong), wrong, anytown) == "refuted"


@pytest.mark.parametrize(("text", "figure"), [
    # Which year "that year" is, is not told; nor is it the newest.
    ("Mr Baker took the constituency that year by 2,586 and made himself comfortable at the next time of asking, with 3,045 to spare.", "2,586"),
    ("Mr Baker took the constituency that year by 2,586 and made himself comfortable at the next time of asking, with 3,045 to spare.", "3,045"),
    ("Anytown North was won by a Liberal at the following election, by 1,200.", "1,200"),
    # Parts of the rejected papers, for reasons that the table does not give.
    ("Of the 80 papers thrown out, 60 of them were blank.", "60"),
    ("80 papers were thrown out, 50 of them void.", "50"),
    # Whom somebody worked for.
    ("Bob Baker, the Conservative, a minister and a former Coldstream Guards officer, was left with 8,544.", "0700"),
    ("BREAKFAST / FRI 13 DEC / 0700 LEAD", "0700"),
    # Retiring, and what she goes with.
    ("Ms Ellis leaves a majority of 4,000.", "12,000"),
])
def test_nobody_is_accused(text: str, figure: str, anytown: Results) -> None:
    assert verdict_on(text, figure, anytown) in {None, "unverifiable"}


def test_the_election_after_a_year(anytown: Results) -> None:
    text = "The Tories won it by 3,000 in 2019, and at the following election lost it by {}."
    assert verdict_on(text.format("665"), "665", anytown) == "supported"
    assert verdict_on(text.format("656"), "656", anytown) != "supported"


@pytest.mark.parametrize("phrase", ["That year", "On that occasion", "That summer"])
def test_that_year_is_the_one_spoken_of(phrase: str, anytown: Results) -> None:
    text = f"The Tories won Anytown North in 2019 with a majority of 3,000. {phrase} they polled {{}}."
    assert verdict_on(text.format("15,000"), "15,000", anytown) == "supported"
    assert verdict_on(text.format("15,500"), "15,500", anytown) != "supported"


@pytest.mark.parametrize(("text", "right", "wrong"), [
    ("Labour and the Conservatives between them won 87.9 per cent of votes; at the previous election it was {}.", "90 per cent", "92 per cent"),
    ("Labour and the Tories took 17,575 votes between them. It was {} last time.", "27,000", "27,900"),
    ("Add Labour and the Lib Dems and you get 56.1 per cent, compared with {} in 2019.", "50 per cent", "53 per cent"),
])
def test_what_several_had_together_before(text: str, right: str, wrong: str, anytown: Results) -> None:
    assert verdict_on(text.format(right), right, anytown) == "supported"
    assert verdict_on(text.format(wrong), wrong, anytown) == "refuted"


@pytest.mark.parametrize("text", ["Full figures, declared shortly before 0230:", "Next: Upper Bann, expected 0330)", "Ring the desk on 0115 or later."])
def test_a_time_of_four_digits_is_no_figure(text: str, anytown: Results) -> None:
    assert not [v for v in check(parse("article.txt", text), anytown).verdicts if v.claim.quantity]


@pytest.mark.parametrize(("text", "right", "wrong"), [
    ("Bob Baker, the Conservative, a minister and a former Coldstream Guards officer, was left with {}.", "8,455", "8,545"),
    ("Cy Carter, hoping to restore his party's fortunes, trailed home third on {}.", "2,100", "2,010"),
    ("Cy Carter of the Liberal Democrats (2,100) and Di Dunn of the Greens (325) were left with {} and 1.6 per cent.", "10.5", "15.0"),
    ("The Conservatives, who had stood down in Ms Archer's favour at the last parish poll, came away with {}.", "8,455", "8,545"),
])
def test_whose_it_is_in_long_sentences(text: str, right: str, wrong: str, anytown: Results) -> None:
    assert verdict_on(text.format(right), right, anytown) == "supported"
    assert verdict_on(text.format(wrong), wrong, anytown) != "supported"


def test_what_a_figure_then_puts_it_on_now(anytown: Results) -> None:
    text = "A Labour vote of 9,120 is fewer than the party got four years ago, when it had 12,000, and puts it on {}."
    assert verdict_on(text.format("45.6 per cent"), "45.6 per cent", anytown) == "supported"
    assert verdict_on(text.format("46.5 per cent"), "46.5 per cent", anytown) != "supported"
