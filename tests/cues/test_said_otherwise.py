"""Figures of every measure in words that reporters use beside the plain ones, each with a near miss."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results

# sentence, figure, measure, a wrong figure. 2023: Labour 9,120, Conservative 8,455, Lib Dem 2,100, Green 325 of 20,000; 80 papers of
# 40,000 electors rejected. 2019: Conservative 15,000, Labour 12,000, Lib Dem 3,000; 100 rejected.
SAID = [
    # places
    ("Cy Carter of the Liberal Democrats lost ground, in spite of being third with 2,100.", "third", "rank", "second"),
    ("Bob Baker kept smiling despite finishing second.", "second", "rank", "third"),
    ("The Conservatives' man was a distant second.", "second", "rank", "third"),
    ("The Lib Dem hopeful came a poor third.", "third", "rank", "second"),
    ("Four years back Labour was second.", "second", "rank", "third"),
    ("Bob Baker, who four years back was first, wept.", "first", "rank", "third"),
    ("Having been runners-up in 2019, Labour is first now.", "runners-up", "rank", ""),
    # majorities and gaps
    ("Four years back the Conservatives led by 3,000.", "3,000", "lead", "4,370"),
    ("Bob Baker started the campaign 3,000 in front.", "3,000", "majority", "4,370"),
    ("Mr Baker had gone into the campaign 3,000 votes to the good and came out of it 665 behind.", "3,000", "majority", "4,370"),
    ("Labour started the campaign 3,000 behind.", "3,000", "lead", "4,370"),
    ("Mr Baker lost the seat, which he held by 3,000.", "3,000", "majority", "4,370"),
    ("All that stood between Ms Archer and defeat was 665 votes.", "665", "majority", "2,035"),
    ("665 of them, to be exact, were all that stood between Mr Baker and Ms Archer.", "665", "majority", "2,035"),
    ("Mr Baker needed another 665 to catch Ms Archer.", "665", "lead", "2,035"),
    ("Cy Carter would have needed 7,020 votes to draw level with Ms Archer.", "7,020", "lead", "8,390"),
    ("Mr Baker lost it by 665, having started 3,000 ahead.", "3,000", "majority", "4,370"),
    ("Ann Archer won it by 665, having set out 3,000 adrift.", "3,000", "lead", "4,370"),
    ("The outgoing Conservative, Bob Baker, was defending 3,000.", "3,000", "majority", "4,370"),
    ("The majority is 665; it was 3,000 when Mr Baker stood here four years ago.", "3,000", "majority", "4,370"),
    ("The sitting member saw a 3,000 cushion go up in smoke.", "3,000", "majority", "4,370"),
    ("Labour won it with 45.6 per cent and 665 votes in hand.", "665", "majority", "2,035"),
    ("She had 665 votes' worth of safety.", "665", "majority", "2,035"),
    ("Mr Baker went down by 665, polling 8,455 against 9,120 for Ann Archer.", "665", "majority", "2,035"),
    ("At the 2019 election Mr Baker won by 3,000. On that occasion the Lib Dems had 3,000 votes and were third.", "third", "rank", "fourth"),
    ("There had been a 3,000 majority to defend.", "3,000", "majority", "4,370"),
    ("Ms Archer has a 665 majority to defend next time.", "665", "majority", "2,035"),
    ("Ms Archer's vote was four times Mr Carter's.", "four times", "ratio", "seven times"),
    ("The Conservatives were down 7.7 points on 42.3 per cent.", "42.3 per cent", "share", "57.3 per cent"),
    ("Labour won 45.6 per cent (up 5.6), the Conservatives 42.3 (down 7.7), the Lib Dems 10.5 (up 0.5).", "42.3", "share", "57.3"),
    ("Labour won 45.6 per cent (up 5.6), the Conservatives 42.3 (down 7.7), the Lib Dems 10.5 (up 0.5).", "7.7", "share_change", "16.7"),
    ("The Conservatives won by 3,000 at the 2019 general election, when the turnout was 73.4 per cent.", "73.4 per cent", "turnout", "88.4 per cent"),
    ("The Lib Dem vote held up: 2,100, against 3,000 at the general election.", "2,100", "votes", "3,470"),
    ("The Tories' support fell from half to just over two in five.", "half", "share", "a third"),
    ("At 665, the majority is down from 3,000.", "3,000", "majority", "4,370"),
    ("Ms Ellis was 3,000 votes behind Mr Baker in 2019.", "3,000", "lead", "4,370"),
    ("Ms Archer inherited a deficit of 3,000 from Ms Ellis.", "3,000", "majority", "4,370"),
    ("Turnout was 50.2 per cent, down from 73.4 per cent in 2019, with 20,080 votes cast.", "20,080", "votes_cast", "21,450"),
    # whose it is
    ("Jeremy Corbyn's lot polled 9,120.", "9,120", "votes", "10,490"),
    ("Mr Cameron's candidate trailed home second.", "second", "rank", "third"),
    ("Coun Archer found 9,120 supporters.", "9,120", "votes", "10,490"),
    ("Ann Archer, who taught for years at St Mary's, finished 665 clear of the Conservative.", "665", "lead", "2,035"),
    ("The woman who beat him, a lecturer with a sister off Blue Peter, had 665 to spare.", "665", "majority", "2,035"),
    ("Beaten Bob Baker trailed in with a gutting 8,455.", "8,455", "votes", "9,825"),
    ("Cy Carter, an 18-year-old taking his A-levels, came third with 2,100.", "third", "rank", "second"),
    ("The Tories had a bad night. From 15,000 to 8,455, and behind Labour.", "15,000", "votes", "16,370"),
    ("Labour came second here in 2019 with 12,000 votes.", "12,000", "votes", "13,370"),
    ("The Lib Dems edged past the Greens by 1,775 votes for third.", "third", "rank", "second"),
    ("The Lib Dems limped into third in 2023.", "third", "rank", "second"),
    ("Labour surged from second with 40 per cent to first with 45.6.", "second", "rank", "third"),
    ("Labour surged from second with 40 per cent to first with 45.6.", "40 per cent", "share", "55 per cent"),
    ("The Lib Dems were 6,355 away from second place and 7,020 from winning.", "7,020", "lead", "8,390"),
    ("The Lib Dems kept their deposit. A party that was on 10 per cent is now on 10.5.", "10 per cent", "share", "25 per cent"),
    ("The Lib Dems kept their deposit. A party that was on 10 per cent is now on 10.5.", "10.5", "share", "25.5"),
    ("87.9 per cent of ballots were cast for one or the other of them.", "87.9 per cent", "share", "72.9 per cent"),
    ("The Lib Dems stood still: a share that moved by half a point.", "half a point", "share_change", "six points"),
    ("Bob Baker's vote has dropped 44 per cent, or 6,545 ballots.", "6,545", "votes_change", "7,915"),
    ("Ann Archer got 2,880 votes fewer than her predecessor.", "2,880", "votes_change", "4,250"),
    ("In all 80 electors defaced their papers.", "80", "rejected", "150"),
    ("Duds: 80 (was 100)", "100", "rejected", "170"),
    ("More than half of those on the roll took part: 50.2 per cent.", "50.2 per cent", "turnout", "65.2 per cent"),
    ("20,080 cast a proper vote: a so-so 50.2 per cent.", "50.2 per cent", "turnout", "65.2 per cent"),
    ("That comes to 50.2 per cent on a roll of 40,000.", "50.2 per cent", "turnout", "65.2 per cent"),
    ("20,080 of 40,000 registered electors voted, a rate of 50.2 percent.", "50.2 percent", "turnout", "65.2 percent"),
    ("Only 9,120 of the 40,000 people on the register backed Ms Archer.", "9,120", "votes", "10,490"),
    ("Labour's vote was down 2,880 on 2019 but its share rose to 45.6 per cent.", "45.6 per cent", "share", "60.6 per cent"),
    ("Labour received fewer votes than in 2019, 9,120 compared with 12,000.", "9,120", "votes", "10,490"),
    ("The Lib Dems fell back by 900 votes to 2,100 but their share edged up.", "900", "votes_change", "2,270"),
    ("The Lib Dems fell back by 900 votes to 2,100 but their share edged up.", "2,100", "votes", "3,470"),
    # turnout and rejected papers
    ("Only 50.2 per cent could be persuaded out of doors.", "50.2 per cent", "turnout", "65.2 per cent"),
    ("Only 50.2 per cent were tempted to the polls.", "50.2 per cent", "turnout", "65.2 per cent"),
    ("50.2 per cent shuffled out to vote, down from 73.4.", "50.2 per cent", "turnout", "65.2 per cent"),
    ("Participation was 50.2 per cent.", "50.2 per cent", "turnout", "65.2 per cent"),
    ("20 fewer papers were rejected than in 2019.", "20", "rejected_change", "90"),
    ("20 fewer papers were rejected than the 100 of four years before.", "100", "rejected", "170"),
    # votes and their change
    ("Each went home with fewer votes than last time, Labour by 2,880, the Tories by 6,545.", "2,880", "votes_change", "4,250"),
    ("Each went home with fewer votes than last time, Labour by 2,880, the Tories by 6,545.", "6,545", "votes_change", "7,915"),
    ("The Lib Dems' loss over the same period amounted to 900.", "900", "votes_change", "2,270"),
    ("Bob Baker got 8,455, where 15,000 had turned out for him in 2019.", "8,455", "votes", "9,825"),
    ("Di Dunn was good for another 325.", "325", "votes", "1,695"),
    ("Di Dunn of the Green Party, 325.", "325", "votes", "695"),
    # shares and swings
    ("Labour used to be the toast of 40 per cent of voters here.", "40 per cent", "share", "55 per cent"),
    ("The Tories were crushed. A share of 50 per cent shrivelled to 42.3.", "50 per cent", "share", "65 per cent"),
    ("The Tories were crushed. A share of 50 per cent shrivelled to 42.3.", "42.3", "share", "57.3"),
    ("Tory share down 7.7, Labour's up 5.6, swing between them 6.7%.", "6.7%", "swing", "15.7%"),
    ("Between the Tories and Labour the pendulum moved 6.7%.", "6.7%", "swing", "15.7%"),
    ("The movement from blue to red works out at 6.7%.", "6.7%", "swing", "15.7%"),
    ("Swing-watchers: from Conservative to Labour, it's 6.7%.", "6.7%", "swing", "15.7%"),
    # who stood, and their money
    ("Candidates nominated: 4, of whom 1 did not attain one-twentieth of the vote and forfeit the sum of £500.", "4", "candidates", "7"),
    ("Candidates nominated: 4, of whom 1 did not attain one-twentieth of the vote and forfeit the sum of £500.", "1", "lost_deposit", "3"),
    ("Candidates called to the stage, all four of them.", "four", "candidates", "seven"),
]


def verdicts(sentence: str, figure: str, results: Results) -> list[tuple[str, str]]:
    report = check(parse("article.txt", sentence), results)
    return [(v.reading.measure, v.verdict) for v in report.verdicts if v.claim.text == figure]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SAID)
def test_said_otherwise(sentence: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert verdicts(sentence, figure, anytown) == [(measure, "supported")]
    if wrong:
        assert (measure, "supported") not in verdicts(sentence.replace(figure, wrong), wrong, anytown)


# Nearly the same words, of something else: never called wrong, nor right.
NOT_SAID = [
    ("Dan Cole, 46, moved here ten years back.", "46"),
    ("Each went home with fewer votes than last time, and the council is out by 2,880.", "2,880"),
    ("Mr Baker needed another 700 leaflets to cover the estate.", "700"),
    ("All that stood between the town and the sea was 900 yards of shingle.", "900"),
    ("Three deposits of silt were found by the river.", "Three"),
    ("Some 60 per cent of dogs could be persuaded out of doors.", "60 per cent"),
    ("The winner (Dan Cole, 34) thanked his mother.", "34"),
    ("Jeremy Corbyn's lot in life was 2,100 letters a week.", "2,100"),
    ("The Duke of Kingston's lot polled 4,370.", "4,370"),
    ("The council saw a 3,000 tonne heap go up in smoke.", "3,000"),
    ("Ann Archer was on 45.6 per cent in the end, and her rival on 42.3.", "42.3"),
    ("A share of 50 pies shrivelled to 42 in the oven.", "50"),
    ("Mr Baker trailed Ms Archer by 665 and led Mr Carter by 6,355.", "6,355"),
    ("Had the Greens backed Mr Baker he would still have lost by 340.", "340"),
    ("Ann Archer has become MP with fewer votes than the 12,000 Labour had won in defeat.", "12,000"),
    ("The pendulum of the clock moved 6.7%.", "6.7%"),
]


@pytest.mark.parametrize(("sentence", "figure"), NOT_SAID)
def test_not_said(sentence: str, figure: str, anytown: Results) -> None:
    assert not {"supported", "refuted"} & {verdict for _, verdict in verdicts(sentence, figure, anytown)}
