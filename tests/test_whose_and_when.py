"""Whose a figure is and of which election, where a name or a year nearby is somebody else's."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results


def verdict_on(text: str, figure: str, results: Results) -> str | None:
    found = [v.verdict for v in check(parse("article.txt", text), results).verdicts if v.claim.text.endswith(figure)]
    return found[0] if found else None


# Labour (Archer) 9,120, Conservative (Baker) 8,455, Lib Dem (Carter) 2,100, Green (Dunn) 325; in 2019 Conservative (Baker)
# 15,000, Labour (Ellis) 12,000, Lib Dem (Carter) 3,000.
@pytest.mark.parametrize(("sentence", "figure"), [
    # The one who was beaten stands next to the winner's figure.
    ("Labour takes Anytown North from the Tories with 45.6 per cent.", "45.6 per cent"),
    ("Ann Archer won the seat from the Conservatives with 9,120 votes.", "9,120"),
    ("Ann Archer ousted Bob Baker with 9,120 votes.", "9,120"),
    ("Ann Archer beat him by 665, with 9,120 votes to the Tory man's 8,455.", "9,120"),
    ("Ann Archer beat him by 665, with 9,120 votes to the Tory man's 8,455.", "8,455"),
    # What became of a figure is the one before; what somebody has now is of what they had.
    ("Labour's 12,000 became 9,120.", "9,120"),
    ("Mr Baker had 3,000 in hand at the last election; now Ann Archer has 665.", "665"),
    ("The majority is 665; it used to be 3,000.", "3,000"),
    ("The majority is 665, where it had once been 3,000.", "3,000"),
    ("The Tories strolled home by 3,000 only four summers back.", "3,000"),
    ("Four short years ago the Tories won by 3,000.", "3,000"),
    # The nearest name, not the owner of the number before.
    ("Ann Archer polled 9,120 votes and Cy Carter brought up the rear in third with 2,100.", "2,100"),
    ("Labour had 9,120 and the Greens limped home in fourth with 325.", "325"),
    ("Labour took 45.6% and the Lib Dems were third on 10.5%.", "10.5%"),
    # An aside has an election of its own.
    ("The Greens, absent in 2019, walked off with 325 votes.", "325"),
    ("The Conservatives, winners in 2019, finished with 8,455 votes.", "8,455"),
    ("Cy Carter, third at the last election too, polled 2,100.", "2,100"),
    # ... and a passage opened by "when" goes on with it.
    ("Mr Baker was defending a majority of 3,000 from the last election, when 50% of voters backed him.", "50%"),
    ("The majority was 3,000 in 2019, when the Conservatives polled 15,000 votes.", "15,000"),
    ("The Tories won by 3,000 in 2019, when Labour took 12,000 votes.", "12,000"),
    ("Mr Baker had 3,000 to spare at the last election.", "3,000"),
    ("Ann Archer saw off Mr Baker. She beat him by 665.", "665"),
    ("The gap between them, 665, was nothing.", "665"),
    ("Bob Baker came within 665 of holding the seat.", "665"),
    ("Mr Baker, a former teacher, got to within 665 votes of victory.", "665"),
    ("Mr Baker won it by 3,000 in the last one.", "3,000"),
    ("Electorate: 40,000, which is 1,000 fewer than in 2019.", "1,000"),
    ("When the town last went to the polls, in 2019, Mr Baker won by 3,000.", "3,000"),
    ("There were 80 rejected papers. That compares with 100 previously.", "100"),
    ("The defeated Tory lifted the Lib Dem share by a tenth of a point to 10.5%.", "10.5%"),
    ("Labour oust the Conservatives by 665", "665"),
    ("Her lead at the finish was 665.", "665"),
    ("Labour's advantage over the Tories shrank from 3,000 to 665.", "665"),
    ("The cushion was cut by 2,335 to 665.", "665"),
    ("ARCHER UNSEATS TORY BAKER IN ANYTOWN NORTH, MAJ 665", "665"),
    ("Bob Baker, MP for Oldtown from 2005 and tipped for high office, had to make do with 8,455.", "8,455"),
    ("Ann Archer, councillor for the harbour until 2019, polled 9,120.", "9,120"),
    ("Di Dunn managed 325 and failed to keep her deposit.", "325"),
    ("Cy Carter managed 2,100 and did not have to worry about his deposit.", "2,100"),
    ("It worked out at 45.6% to 42.3% on a 50.2% turnout.", "45.6%"),
    ("It worked out at 45.6% to 42.3% on a 50.2% turnout.", "42.3%"),
])
def test_whose_it_is(anytown: Results, sentence: str, figure: str) -> None:
    assert verdict_on(sentence, figure, anytown) == "supported"


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Ann Archer beat Bob Baker, the MP for 19 years, by {} votes to 8,455.", "9,120", "supported"), ("Ann Archer beat Bob Baker, the MP for 19 years, by {} votes to 8,455.", "9,210", "refuted"),
    ("Ann Archer beat Bob Baker, the MP for 19 years, by {} votes.", "665", "supported"), ("A total of {} papers went into the boxes.", "20,080", "supported"),
    ("In all {} ballots were posted into the ballot boxes.", "20,808", "refuted"),
])
def test_an_aside_parts_nothing(anytown: Results, sentence: str, figure: str, verdict: str) -> None:
    assert verdict_on(sentence.format(figure), figure, anytown) == verdict


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Labour took the seat from the Tories with 54.6 per cent.", "54.6 per cent"),
    ("The Conservatives, winners in 2019, finished with 8,544 votes.", "8,544"),
    ("Ann Archer polled 9,120 votes and Cy Carter brought up the rear in third with 1,200.", "1,200"),
    ("Bob Baker came within 656 of holding the seat.", "656"),
    ("Her lead at the finish was 656.", "656"),
    ("It worked out at 46.5% to 42.3% on a 50.2% turnout.", "46.5%"),
    ("Electorate: 40,000, which is 1,000 more than in 2019.", "1,000"),
    ("There were 80 rejected papers. That compares with 190 previously.", "190"),
])
def test_a_wrong_figure_does_not_pass(anytown: Results, sentence: str, figure: str) -> None:
    assert verdict_on(sentence, figure, anytown) != "supported"


@pytest.mark.parametrize(("sentence", "figure"), [
    ("The challengers to Mr Baker attracted 2,425 votes between them.", "2,425"),
    ("The rivals of Labour polled 10,880.", "10,880"),
    ("Across the country only Hendon, which Labour won by 15, produced a tighter finish.", "15"),
    ("At the council elections the Tories came within 511 votes of capturing the Greenock constituency.", "511"),
    ("That recalled Peterford, where the Conservatives polled 11,204 last autumn.", "11,204"),
    ("Candidates have it returned if they attract more than one-twentieth of valid votes.", "one-twentieth"),
    ("For the Lib Dems it was a fall, and in the end they ended up on 10.5%.", "10.5%"),
    ("It means 665 people decided who represents everybody else.", "665"),
    ("Ann Archer joins three fellow Labour members on the benches.", "three"),
    ("The Greens came second in every one of the other seats.", "second"),
    ("Bob Baker's own tally slipped by thousands compared with 2019, and he looked close to tears.", "2019"),
    ("Mr Baker had to make do with 8,455, having picked up 15,000 on his way to Westminster in the last election.", "15,000"),
    ("Two other candidates, Cy Carter and Di Dunn, polled 2,425 between them.", "Two"),
    ("Two rivals, Cy Carter and Di Dunn, polled 2,425 between them.", "Two"),
    ("There are now five Greens at Westminster.", "five"),
    ("Archer sits in the Commons on the strength of 665 votes.", "665"),
    ("He fell short of the 80 folk who couldn't fill in the form.", "80"),
    ("Turnout was 50.2%. That means about half of the town gave the polling booths a miss.", "half"),
    ("Labour's share was 45.6%. That is 78 per cent sticking with the party.", "78 per cent"),
    ("Di Dunn of the Greens and one other forfeited their deposits.", "one"),
    ("In Castleford, where the Tories hung on, Labour was runner-up on 12,234.", "runner-up"),
    ("Three people stood for the Greens over the years.", "Three"),
    ("Postal ballot papers were issued to 10,712 voters.", "10,712"),
    ("Lord Ashcroft's poll last week had put Labour on 61 per cent.", "61 per cent"),
    ("The Lib Dems edged past the Greens by 1,775 votes for third.", "third"),
])
def test_nobody_is_accused(anytown: Results, sentence: str, figure: str) -> None:
    assert verdict_on(sentence, figure, anytown) not in {"refuted", "imprecise"}


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Turnout fell to 73.4% from 73.4%.", "73.4%"), ("Turnout collapsed to 73.4%.", "73.4%"), ("Turnout went from 73.4% to 73.4%.", "73.4%"), ("Turnout was 73.4%, down 23.2 points.", "73.4%"),
    ("Turnout: 73.4% of the 40,000 on the register cast a vote, down 23.2 points.", "73.4%"),
    ("Turnout was 73.4%, compared with 73.4% in 2019.", "73.4%"), ("Cy Carter was third with 3,000, down from 3,000.", "3,000"),
])
def test_a_figure_beside_what_it_is_compared_with_is_of_now(anytown: Results, sentence: str, figure: str) -> None:
    text = f"Labour gained Anytown North in the by-election.\n\nIn 2019 the Tories had held it with ease.\n\n{sentence}"
    found = [v.verdict for v in check(parse("a.txt", text), anytown).verdicts if v.claim.text == figure]
    assert found.count("refuted") == 1 and found.count("supported") == len(found) - 1


def test_last_week_is_now(anytown: Results) -> None:
    text = "When the Tories won Anytown North in 2019 it was by 3,000 votes. Last week Labour won it by 665."
    assert verdict_on(text, "665", anytown) == "supported"
    assert verdict_on(text.replace("665", "656"), "656", anytown) == "refuted"


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Labour's 12,000 became 9,120.", "12,000"),
    ("The 12,000 votes of Labour turned into 9,120.", "12,000"),
    ("The Tories shed 7.7 points; Labour collected 5.6 and Cy Carter's Liberal Democrats 0.5.", "0.5"),
])
def test_what_a_figure_became_accuses_nobody(sentence: str, figure: str, anytown: Results) -> None:
    assert verdict_on(f"{sentence}\n", figure, anytown) != "refuted"


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Labour put on 5.6 points. The Liberal Democrats managed 0.5.", "0.5"),
    ("Forty-eight years after Eric Lubbock overran Anytown North, with 7,855 to spare, Cy Carter could persuade just 2,100.", "7,855"),
    ("Ann Archer and Cy Carter were 665 and 282 up on the leading Tory.", "665"),
    ("Mrs Archer's 9,120 left her 27 away, Mr Carter needed another 34 at the end.", "34"),
])
def test_what_may_be_another_figure_accuses_nobody(sentence: str, figure: str, anytown: Results) -> None:
    assert verdict_on(f"{sentence}\n", figure, anytown) not in {"refuted", "imprecise"}


def test_a_title_before_an_initial_is_a_part_of_the_name(anytown: Results) -> None:
    text = "The result in Anytown North: the pair of Ms A Archer and Mr B Baker were left with 9,120 and 8,455."
    assert [verdict_on(text, figure, anytown) for figure in ("9,120", "8,455")] == ["supported", "supported"]
