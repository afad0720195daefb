"""Gaps between two, sums of several, ratios: what the lines of `factcheck.claims.cues.relations` read, and what not."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results

# Now: Labour (Archer) 9,120, Conservative (Baker) 8,455, Lib Dem (Carter) 2,100, Green (Dunn) 325; 20,000 votes.
# Then: Conservative (Baker) 15,000, Labour (Ellis) 12,000, Lib Dem (Carter) 3,000; 30,000 votes.
RIGHT, WRONG = "supported", "refuted"


def verdicts(sentence: str, figure: str, results: Results) -> list[tuple[str, str]]:
    report = check(parse("article.txt", sentence), results)
    return [(v.reading.measure, v.verdict) for v in report.verdicts if v.claim.text == figure]


# A sentence with a hole, its true figure, a false one, the measure.
GAPS = [
    ("Ann Archer finished {} clear of the field.", "665", "465", "majority"),
    ("Ann Archer was out on her own with 9,120, {} ahead of the pack.", "665", "465", "lead"),
    ("Labour ousted the Conservatives in Anytown North, by {}.", "665", "465", "lead"),
    ("Cy Carter finished {} votes ahead of the Greens.", "1,775", "1,575", "lead"),
    ("Cy Carter came home {} in front of Di Dunn.", "1,775", "1,575", "lead"),
    ("Cy Carter (Lib Dem) took 2,100, {} ahead of Di Dunn.", "1,775", "1,575", "lead"),
    ("Cy Carter had {} to spare over the Greens.", "1,775", "1,575", "lead"),
    ("Labour polled {} votes more than the Conservatives.", "665", "465", "lead"),
    ("Ms Archer, with 9,120 votes, had {} more than Mr Baker.", "665", "465", "lead"),
    ("The Conservatives got {} fewer than Labour.", "665", "465", "lead"),
    ("Cy Carter was {} votes adrift of Mr Baker.", "6,355", "6,855", "lead"),
    ("Cy Carter finished third, {} votes behind the Conservatives.", "6,355", "6,855", "lead"),
    ("Di Dunn got 325, {} fewer than the Lib Dems.", "1,775", "1,575", "lead"),
    ("Cy Carter came third, {} away from Mr Baker.", "6,355", "6,855", "lead"),
    ("Cy Carter took 2,100 votes, with Di Dunn {} further back.", "1,775", "1,575", "lead"),
    ("The Lib Dems polled 2,100 and the Greens a further {} behind.", "1,775", "1,575", "lead"),
    ("Mr Carter was {} off the pace.", "7,020", "7,220", "lead"),
    ("Bob Baker needed another {} votes to win.", "665", "465", "lead"),
    ("Bob Baker needed a further {} to draw level.", "665", "465", "lead"),
    ("Bob Baker fell {} votes short of victory.", "665", "465", "lead"),
    ("Cy Carter pipped Di Dunn to third by {} votes.", "1,775", "1,575", "lead"),
    ("The Lib Dems outscored the Greens by {} votes.", "1,775", "1,575", "lead"),
    ("Labour nosed ahead of the Conservatives by {} votes.", "665", "465", "lead"),
    ("Cy Carter, once an aide in Othertown, pipped Di Dunn by {} votes.", "1,775", "1,575", "lead"),
    ("The Lib Dems trailed the Conservatives by {} votes.", "6,355", "6,855", "lead"),
    ("Bob Baker lost to Ann Archer by {} votes.", "665", "465", "lead"),
    ("Mr Baker was pipped by Ms Archer by {} votes.", "665", "465", "lead"),
    ("Ann Archer led by {} votes.", "665", "465", "lead"),
    ("Labour's advantage over the Tories was {}.", "665", "465", "lead"),
    ("Labour had a {}-vote advantage over the Tories.", "665", "465", "lead"),
    ("The gulf between the Conservatives and the Lib Dems was {} votes.", "6,355", "6,855", "lead"),
    ("Only {} votes lay between Labour and the Conservatives.", "665", "465", "lead"),
    ("Labour and the Conservatives were separated by {} votes.", "665", "465", "lead"),
    ("Labour put {} votes between itself and the Tories.", "665", "465", "lead"),
    ("Labour finished {} points clear of the Tories.", "3.3", "3.9", "margin_points"),
    ("The Conservatives trailed Labour by {} points.", "3.3", "3.9", "margin_points"),
    ("The Tories were {} points behind Labour.", "3.3", "3.9", "margin_points"),
    ("The gap between Labour and the Conservatives was {} points.", "3.3", "3.9", "margin_points"),
]
SUMS = [
    ("Labour and the Conservatives shared {} of the vote.", "87.9 per cent", "85.9 per cent", "share"),
    ("The Lib Dems and Greens managed {} votes combined.", "2,425", "2,625", "votes"),
    ("The Lib Dems and the Greens scraped together {} between the two of them.", "2,425", "2,625", "votes"),
    ("The combined total of the Lib Dems and the Greens was {}.", "2,425", "2,625", "votes"),
    ("The Lib Dems and the Greens put together ({}) were nowhere near.", "2,425", "2,625", "votes"),
    ("Add up the Lib Dem and Green votes and you get {}.", "2,425", "2,625", "votes"),
    ("A full {} of voters backed a party other than Labour.", "54.4 per cent", "51.4 per cent", "share"),
    ("As many as {} voted for anyone but Labour.", "54.4 per cent", "51.4 per cent", "share"),
]
RATIOS = [
    ("Cy Carter won {} as many votes as Di Dunn.", "six times", "ten times"),
    ("Cy Carter polled 2,100, {} the Greens' tally.", "six times", "ten times"),
    ("Cy Carter (2,100) had {} the Green vote.", "six times", "ten times"),
    ("The Lib Dems managed {} of what the Tories polled.", "a quarter", "a third"),
    ("The Lib Dems managed {} of the Conservative vote.", "a quarter", "a third"),
    ("Labour retained {} of its 2019 vote.", "three quarters", "a third"),
    ("The majority was nearly {} of what it was in 2019.", "a quarter", "two thirds"),
    ("The majority has shrunk to nearly {} of its former size.", "a quarter", "two thirds"),
    ("The Lib Dems lost nearly {} of their voters.", "a third", "two thirds"),
    ("Nearly {} of the Lib Dem vote has evaporated.", "a third", "two thirds"),
]


@pytest.mark.parametrize(("sentence", "true", "false", "measure"), [*GAPS, *SUMS])
def test_gap_or_sum(anytown: Results, sentence: str, true: str, false: str, measure: str) -> None:
    for figure, verdict in ((true, RIGHT), (false, WRONG)):
        found = verdicts(sentence.format(figure), f"{figure} points" if measure == "margin_points" else figure, anytown)
        assert found == [(measure, verdict)]


@pytest.mark.parametrize(("sentence", "true", "false"), RATIOS)
def test_ratio(anytown: Results, sentence: str, true: str, false: str) -> None:
    assert verdicts(sentence.format(true), true, anytown) in ([("ratio", RIGHT)], [("ratio", "imprecise")])
    assert verdicts(sentence.format(false), false, anytown) not in ([], [("ratio", RIGHT)])


# Who is ahead matters.
@pytest.mark.parametrize(("sentence", "figure"), [
    ("Di Dunn finished 1,775 votes ahead of Cy Carter.", "1,775"),
    ("Ann Archer was 665 votes behind Bob Baker.", "665"),
    ("The Tories beat Labour by 665 votes.", "665"),
])
def test_the_wrong_way_round(anytown: Results, sentence: str, figure: str) -> None:
    assert verdicts(sentence, figure, anytown) == [("lead", WRONG)]


# Near the wordings above, and something else: never a wrong gap, sum or ratio.
@pytest.mark.parametrize(("sentence", "figure"), [
    ("Labour polled 2,880 fewer than it did in 2019.", "2,880"),
    ("Archer beat Baker by 9,120 votes to 8,455.", "9,120"),
    ("Cy Carter outpolled the Greens by more than six to one.", "six"),
    ("Labour is 12 points ahead of the Tories in the polls.", "12 points"),
    ("Ann Archer beat Cy Carter, 1,775 ahead of Di Dunn.", "1,775"),
    ("Bob Baker finished 665 votes behind her.", "665"),
    ("Cy Carter was third and Di Dunn was 1,775 behind.", "1,775"),
    ("Add the Tories and the Lib Dems together and Labour would trail by 1,435.", "1,435"),
    ("Labour got 9,120, the Greens and the Lib Dems 325 and 2,100.", "325"),
    ("The hospital is three times bigger than the old one.", "three times"),
    ("The Lib Dems took more than twice what the Monster Raving Loony Party managed last time.", "twice"),
])
def test_near_miss(anytown: Results, sentence: str, figure: str) -> None:
    wrong = [v for v in verdicts(sentence, figure, anytown) if v[1] in {WRONG, "imprecise"}]
    assert wrong == []
