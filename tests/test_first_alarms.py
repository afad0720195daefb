"""True figures that were accused when articles were first read: each with a false one that must still be told."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import assert_told, verdict_of

TRUE = [
    "Labour won with no fewer than <45.6> per cent of the vote.",  # 45.6 as printed, 45.598 as counted
    "Over in Oakshott Labour's Alan Strong has won too, by <1,192>.",
    "Meanwhile, up in Oakshott the Greens won by <1,192>.",
    "The threshold for a refund of the deposit is 5%; Cy Carter fell <50> short.",
    "Add the <three> winning margins together and the total is small.",
    "The early polls had Labour on <61%> here.",
    "On that occasion the Conservatives had <61%>.",
    "An online poll, which closed a week before, had put Labour on <61%>.",
    "Had every one of them voted for Bob Baker he would have scraped in by <1,968>.",
    "Cy Carter hung on to his deposit by <50> votes.",
    "In this town the old <two>-party contest lives on.",
    "Labour polled less than the <61%> with which it had triumphed here in 1992.",
    "A few papers were all that lay between the <two> candidates.",
    "Just 665 votes separated the <two> candidates.",
    "At the end the <two> rivals shook hands.",
    "The <two> candidates embraced.",
    "Ann Archer had a good day. Her <9,120> votes were good for 45.6% of the total.",
    "Bob Baker's <8,455> votes were good enough for second place only.",
    "Ann Archer ousted the Tories, 9,120 to 8,455: call it <46pc> against 42.",
]


@pytest.mark.parametrize("sentence", TRUE)
def test_a_true_figure_is_not_accused(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict in {"supported", "unverifiable"}, (sentence, found)


def test_a_figure_of_a_rival_before_the_majority(anytown: Results) -> None:
    found = verdict_of("Ann Archer squeaked 9,120 to Bob Baker's <8,455> - a majority of 665.", anytown)
    assert found is not None and found.verdict == "supported"


FALSE = [
    "Labour won with <61%> of the vote.",
    "Ann Archer won by <1,192>.",
    "Bob Baker fell <50> short.",
    "Labour had a <1,192> winning margin.",
    "It was a <two>-way contest.",
    "Bob Baker was beaten by <50> votes.",
    "Ann Archer was one of the <two> candidates on the ballot paper.",
]


@pytest.mark.parametrize("sentence", FALSE)
def test_a_false_figure_is_told(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is not None
    assert found.verdict == "refuted", (sentence, found)


# Sentences of which the figure is right, and one that is not.
TOLD = [
    # Behind an aside on somebody else the figure is still the subject's.
    ("In 2019 Cy Carter came third, trailing even Labour, with <{}> votes.", "3,000", "12,001"),
    ("Ann Archer won, pipping Bob Baker, with <{}> votes.", "9,120", "1,234"),
    ("Cy Carter came third, overtaking the Greens, with <{}> votes.", "2,100", "1,234"),
    # What a lead is worth is no share.
    ("Ann Archer's lead is equivalent to <{}> of the vote.", "3.3%", "7.1%"),
    ("The new MP's advantage works out at <{}> of the vote.", "3.3%", "7.1%"),
    ("The gap was worth just <{}> of the poll.", "3.3%", "7.1%"),
    ("Ann Archer's lead is built on <{}> of the vote.", "45.6%", "7.1%"),
    # Two who vie for a place further down.
    ("Cy Carter just held off Di Dunn for <{}> place, by 2,100 votes to 325.", "third", "second"),
    ("Cy Carter saw off the Greens in the fight for <{}> place.", "third", "second"),
    ("Cy Carter outpolled Di Dunn for a distant <{}>.", "third", "second"),
    ("Cy Carter held off Di Dunn for third place, by <{}> votes to 325.", "2,100", "2,010"),
    ("Cy Carter held off Di Dunn for third place, by 2,100 votes to <{}>.", "325", "352"),
    ("Ann Archer held off Bob Baker by 9,120 votes to <{}>.", "8,455", "4,855"),
    # "call it" and "make it" name nobody.
    ("On shares I make it <{}> v 42.3%.", "45.6%", "54.6%"),
    ("On shares I make it 45.6% v <{}>.", "42.3%", "43.2%"),
    ("That makes it <{}> against 42.3%.", "45.6%", "54.6%"),
    # Where the seat was then.
    ("A seat that Labour had come within <{}> of taking now has a Labour member.", "3,000", "2,000"),
    ("The town where Labour had only just been <{}> short of victory is theirs.", "3,000", "2,000"),
    ("Bob Baker came within <{}> votes of victory.", "665", "566"),
    ("Ann Archer scraped home for Labour by 665, with <{}> votes to the Tories' 8,455.", "9,120", "9,210"),
    # Those who stay away of somebody's voters are what that party lost.
    ("In 2019 the Tories drew 15,000 supporters; <{}> of them found something better to do.", "6,545", "6,454"),
    ("In 2019 the Tories had 15,000 votes. <{}> of those stayed at home this time.", "6,545", "6,454"),
    ("In 2019 Labour polled 12,000; <{}> of those went elsewhere.", "2,880", "2,808"),
    ("The register has 40,000 names. <{}> of them stayed at home.", "19,920", "19,290"),
    ("Only <{}> names on the paper tonight.", "four", "six"),
    ("The votes were split between the <{}> candidates.", "four", "six"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), TOLD)
def test_a_figure_is_read_where_it_was_misread(sentence: str, true: str, false: str, anytown: Results) -> None:
    assert_told(sentence, true, false, anytown)


# Wordings that were not read, or taken for something else: a right figure and one that is not.
READ = [
    # What is lost with a deposit is a share.
    ("Cy Carter (2,100) had <{}> and so narrowly kept his deposit.", "10.5 per cent", "5.1 per cent"),
    ("The Greens fell from 3.2% to <{}> and lost their deposit.", "1.6%", "6.1%"),
    ("Di Dunn took <{}> and so lost her deposit.", "1.6%", "6.1%"),
    # An increase behind a share is one of votes.
    ("Labour took 45.6%, an increase of <{}>.", "5.6", "6.5"),
    ("Labour has 45.6 per cent, a welcome rise of <{}> points.", "5.6", "6.5"),
    ("Labour had 45.6%; that is up <{}> points.", "5.6", "6.5"),
    ("The Tories had 42.3%, and that is down <{}>.", "7.7", "5.7"),
    ("Labour crept up too, by <{}>.", "5.6", "6.5"),
    ("Mr Baker saw the Conservative share collapse by <{}> percentage points.", "7.7", "5.7"),
    ("Ann Archer saw Labour's share of the vote climb by <{}> points.", "5.6", "6.5"),
    # "votes left" are no voters who left.
    ("Labour's <{}> votes left Bob Baker of the Conservatives behind.", "9,120", "9,210"),
    ("Labour's <{}> votes left the Tories for dead.", "9,120", "9,210"),
    # Names that only say who somebody is.
    ("Cy Carter, a former ambassador to Uzbekistan, was <{}> for the Lib Dems.", "third", "second"),
    ("Cy Carter, once a teacher in Pakistan, polled <{}>.", "2,100", "2,010"),
    ("The name at the foot belonged to Di Dunn, a Green with <{}> votes.", "325", "352"),
    # Told of now.
    ("Labour's share in 2019 was 40 per cent; it is now <{}>.", "45.6", "54.6"),
    # From the names on the register.
    ("Only 20,080 of <{}> electors cast a vote.", "40,000", "44,000"),
    ("Just 20,080 of the <{}> people on the register turned out.", "40,000", "44,000"),
    ("Ballot papers in the boxes at the count: <{}>", "20,080", "20,800"),
    # Those who might have changed sides.
    ("Had Bob Baker found <{}> people willing to change their minds he would have won.", "333", "444"),
    ("Had Bob Baker persuaded <{}> voters to switch he would have won.", "333", "444"),
    # Somebody else.
    ("On Thursday <{}> of those voting here chose somebody other than Labour.", "54.4 per cent", "45.4 per cent"),
    ("Labour polled 9,120, <{}> fewer despite the win.", "2,880", "2,808"),
    ("Labour got home, having wriggled off the hook by <{}> votes.", "665", "566"),
    ("The number of Tory ballots crashed from 15,000 to 8,455, a cut of <{}>.", "43.6 per cent", "7.7 per cent"),
    ("The Greens have 325. Labour has 9,120. That is <{}> as many.", "28 times", "82 times"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), READ)
def test_a_wording_is_read(sentence: str, true: str, false: str, anytown: Results) -> None:
    assert_told(sentence, true, false, anytown)


@pytest.mark.parametrize("sentence", [
    "A candidate needs <5 per cent> to keep the deposit.",
    "Nobody who falls below <5 per cent> and so loses a deposit is happy.",
    "Prices are up and there was a rise of <7 per cent> in rents.",
    "Di Dunn, a Green with <30> years of service, lost.",
])
def test_what_is_no_result_stays_none(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict == "unverifiable", found


GOES_ON = [
    ("The Greens had 325 votes. That's <{}> of the vote.", "1.6%", "6.1%"),
    ("In 2019 the Liberal Democrats had 3,000 here. That's <{}> of voters.", "10%", "19%"),
    ("Cy Carter polled 2,100. And that's <{}>.", "10.5 per cent", "5.1 per cent"),
    ("More than <{}> electors ignored the contest.", "four in ten", "six in ten"),
    ("Half of the town shrugged: <{}> of electors shunned this by-election.", "49.8 per cent", "94.8 per cent"),
    ("Labour took 45.6%, up <{}> points and its best share since 1997.", "5.6", "6.5"),
    ("The Liberal Democrats' 2,100 votes - <{}> place and 10.5% - were no surprise.", "third", "second"),
    ("Cy Carter's 2,100 votes (good for <{}> place, 10.5%) pleased nobody.", "third", "second"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), GOES_ON)
def test_a_figure_that_goes_on_is_read(sentence: str, true: str, false: str, anytown: Results) -> None:
    assert_told(sentence, true, false, anytown)


@pytest.mark.parametrize(("sentence", "true", "false"), [
    ("The Conservatives nosedived <{}> to 42.3%.", "7.7", "5.7"),
    ("The Conservatives nosedived 7.7 to <{}>.", "42.3%", "43.2%"),
    ("Cy Carter held off Di Dunn for third place, by 2,100 votes to <{}>.", "325", "2,253"),
])
def test_two_figures_are_no_range(sentence: str, true: str, false: str, anytown: Results) -> None:
    assert_told(sentence, true, false, anytown)


def test_a_range_is_one_figure(anytown: Results) -> None:
    found = verdict_of("Labour's share was <40 to 50> per cent.", anytown)
    assert found is not None and found.verdict == "supported"
