"""Shares told in voters, of the first two, of everybody but one; what goes with them. Fixture: see `anytown` in tests/conftest.py."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import verdict_of

LEAD = "Ann Archer won Anytown North for Labour in the May 2023 by-election, beating the Conservative Bob Baker.\n\n"

# 2023: Labour 9,120, Conservative 8,455, Lib Dem 2,100, Green 325 of 20,000. 2019: Conservative 15,000, Labour 12,000, Lib Dem 3,000.
TOLD = [
    # one in so many voters chose somebody
    ("Roughly <one in ten> voters in the town stayed with the Liberal Democrats.", "one in five"),
    ("About <one in ten> of those who voted now back the Lib Dems.", "one in five"),
    ("Fewer than <two voters in every hundred> kept faith with the Greens.", "one voter in every hundred"),
    ("Fewer than <one in fifty> voters went Green.", "one in two hundred"),
    ("Fewer than <two> voters in every hundred rallied behind the Greens.", ""),
    ("Not quite half – <45.6%> – of those who turned out wanted Ms Archer.", "46.5%"),
    ("With the <50 per cent> who backed the Tories last time up for grabs, all of them improved.", "52 per cent"),
    # the first two
    ("<Seven in eight> voters plumped for one or other of the big two.", "Six in ten"),
    ("Almost <nine-tenths> of the vote went to the top two.", "two-thirds"),
    ("Some <88 per cent> of all votes were split between the two parties at the top.", "78 per cent"),
    ("Between them the top two swallowed <88 per cent> of everything that was cast.", "78 per cent"),
    # some of several
    ("<Seven-eighths> of the votes, near enough, were divided between Labour and the Conservatives.", "Two-thirds"),
    ("<56 per cent> of voters backed either Labour or the Lib Dems.", "65 per cent"),
    ("Labour, the Lib Dems and the Greens attracted <11,545> votes between them.", "11,454"),
    # everybody but somebody
    ("<54.4 per cent> of those who voted did not vote for Labour.", "45.4 per cent"),
    ("Nearly <nine in ten> voters would not back the Lib Dems.", "one in three"),
    ("The parties other than Labour took <54.4 per cent> of the poll.", "45.4 per cent"),
    ("The candidates apart from Bob Baker won <11,545> votes.", "11,454"),
    ("Labour and the Tories piled up 17,575 votes between them, leaving <2,425> for everybody else.", "2,100"),
    ("Labour and the Conservatives took 17,575 votes between them; the other two candidates could manage only <2,425>.", "2,542"),
    ("Labour and the Conservatives shared 87.9 per cent of the vote. The rest mustered <12.1 per cent>.", "21.1 per cent"),
    # per hundred
    ("For every hundred votes cast, <46> were for Labour and 42 for the Conservatives.", "54"),
    ("Of every 100 voters, 46 backed Labour and <42> backed the Conservatives.", "32"),
    ("Out of every hundred ballots counted <11> were for the Lib Dems.", "16"),
    # a part of another's
    ("The Tory share was more than <four times> the Lib Dems'.", "six times"),
    ("The Lib Dem vote was <a quarter> of the Conservatives'.", "a half"),
    ("Cy Carter's vote was <23 per cent> of the winner's.", "32 per cent"),
    ("The Lib Dems' total came to <25 per cent> of Bob Baker's.", "52 per cent"),
    ("Labour had more than <four times> the vote of third-placed Liberal Democrats.", "six times"),
    ("Bob Baker got more than <half> of the votes the Conservatives won in the town at the general election.", "two-thirds"),
    ("There were 2,100 votes for the Lib Dems, <seven-tenths> of what the party managed in 2019.", ""),
    # changes
    ("Down <7.7> points for the Conservatives, up 5.6 for Labour: that was the story.", "6.7"),
    ("Down 7.7 points for the Conservatives, up <5.6> for Labour: that was the story.", "6.5"),
    ("Up <5.6 points> on the general election, Labour could afford to smile.", "7.7 points"),
    ("The Lib Dems hardly stirred, inching up <0.5 points> to 10.5 per cent.", "1.5 points"),
    ("The Conservatives went into reverse, slipping back <7.7 points>.", "5.7 points"),
    ("For the Lib Dems there was the comfort of a <0.5 point> increase.", "1.5 point"),
    ("For the Conservatives there came the pain of a <7.7-point> drop.", "6.7-point"),
    ("Ms Archer improved on her predecessor as Labour candidate by <5.6 points>.", "6.5 points"),
    ("The Liberal Democrats, meanwhile, crept forward from <10 per cent> to 10.5.", "12 per cent"),
    ("The Liberal Democrats, meanwhile, crept forward from 10 per cent to <10.5>.", "15.0"),
    ("The Lib Dems nudged up to <10.5 per cent> with Cy Carter on the ticket.", "15.0 per cent"),
    ("Labour won 45.6% where their predecessor had <40%>.", "42%"),
    ("In percentage terms it was Labour 46, the Conservatives <42>, the Lib Dems 11 and the Greens 2.", "34"),
    ("Votes lost by the Conservatives: <6,545>.", "6,554"),
    ("Some 2,880 voters deserted Labour and <6,545> walked away from the Conservatives.", "6,554"),
    ("It was a bad night for the Conservatives, with <6,545> votes going missing.", "6,554"),
    ("The story of the count was Labour, down <2,880> votes to 9,120.", "2,808"),
    # gaps
    ("Only <3.3> percentage points divided first from second.", "4.3"),
    ("Just <3.3 points> separated the top two.", "4.3 points"),
    ("Labour finished 3.3 points clear of the Conservatives and <35.1> clear of the Lib Dems.", "31.5"),
    # whose
    ("Ann Archer (Labour, 45.6%) edged out Bob Baker (Conservative, <42.3%>).", "45.6%"),
    ("The third-placed candidate's <2,100> votes would have settled it.", "2,010"),
    ("The candidate who came third took <10.5 per cent>.", "15.0 per cent"),
    ("Cy Carter kept his deposit for the Lib Dems, taking <10.5 per cent>.", "10.9 per cent"),
    ("More than <9,000> voters got behind Labour, who have waited for years.", "9,500"),
    ("Cy Carter, hoping to sneak second, had <10.5%> of the vote.", "15.0%"),
    ("Labour was the big mover, its share rising to <45.6%>.", "48.6%"),
    ("The returning officer read out <2,100> for Carter and 325 for Dunn.", "2,010"),
    ("Dunn's <325> votes changed nothing.", ""),
    ("The Conservatives polled <50> per cent at the last Westminster election; it is less now.", "52"),
]


@pytest.mark.parametrize(("marked", "wrong"), TOLD)
def test_told_in_voters(anytown: Results, marked: str, wrong: str) -> None:
    verdict = verdict_of(LEAD + marked, anytown)
    assert verdict is not None and verdict.verdict == "supported", verdict
    if wrong:
        start, end = marked.index("<"), marked.index(">")
        changed = verdict_of(f"{LEAD}{marked[:start]}<{wrong}>{marked[end + 1 :]}", anytown)
        assert changed is not None and changed.verdict in {"refuted", "imprecise"}, changed


# Sentences much like the ones above of which the marked figure is something else, or of nobody in particular.
@pytest.mark.parametrize("marked", [
    "<Half> of the people in the town did not vote for anybody.",
    "Only <33 points> lay between the top three wards.",
    "The leading three each had roughly <30%>.",
    "If <60 per cent> of voters had backed Labour it would have been a rout.",
    "For every 10 votes cast, <5> were for Labour and four for the Conservatives.",
    "The others had <6,000> leaflets between them.",
    "Her 45.6 per cent would have won her the seat in 2019, and <40> would not.",
    "A party spokesman said <300> members had deserted Labour.",
    "Nearly <nine in ten> people in the town did not vote for the Greens.",
    "The council tax went up <5.6> per cent for Labour voters.",
])
def test_near_misses(anytown: Results, marked: str) -> None:
    verdict = verdict_of(LEAD + marked, anytown)
    assert verdict is None or verdict.verdict not in {"refuted", "imprecise"}, verdict
