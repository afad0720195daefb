"""Wordings whose figure was once told by weak readings alone: right as printed, refuted when another figure stands in its place."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# sentence, figure, measure, a wrong figure. 2023: Labour 9,120, Conservative 8,455, Lib Dem 2,100, Green 325; 2019: 12,000, 15,000, 3,000.
SURE = [
    ("Archer, Ann (Labour): 9,120", "9,120", "votes", "9,210"),
    ("Baker, Bob (The Conservative Party Candidate) – 8,455", "8,455", "votes", "8,545"),
    ("Bob Baker saw 15,000 votes dwindle to 8,455.", "8,455", "votes", "9,120"),
    ("Ann Archer watched 12,000 votes shrink to 9,120.", "9,120", "votes", "8,455"),
    ("Di Dunn of the local Greens mustered 325.", "325", "votes", "2,100"),
    ("Cy Carter, representing the town's Liberal Democrats, collected 2,100.", "2,100", "votes", "8,455"),
    ("Cy Carter of the Liberal Democrats, whose 2,100 votes left him third, went home early.", "2,100", "votes", "325"),
    ("Bob Baker, whose 8,455 put him second, shook hands.", "8,455", "votes", "2,100"),
    ("Cy Carter, a teacher, was the choice of 2,100.", "2,100", "votes", "8,455"),
    ("Di Dunn was the pick of 325 people.", "325", "votes", "2,100"),
    ("Bob Baker had the backing of 8,455 residents.", "8,455", "votes", "2,100"),
    ("Cy Carter won the support of 2,100.", "2,100", "votes", "325"),
    ("The voters gave Cy Carter 2,100 votes.", "2,100", "votes", "325"),
    ("The count gave Bob Baker 8,455 ballots.", "8,455", "votes", "2,100"),
    ("Staff found 9,120 ballots marked for Labour.", "9,120", "votes", "8,455"),
    ("There were 325 slips for the Greens.", "325", "votes", "2,100"),
    ("Di Dunn kept the green flag flying with 325.", "325", "votes", "2,100"),
    ("Cy Carter carried the banner for the Liberal Democrats with 2,100.", "2,100", "votes", "325"),
    ("Bob Baker flew the flag for the party and came second, 665 short of Ann Archer, with 8,455.", "8,455", "votes", "2,100"),
    ("Ann Archer saw off a challenge from Bob Baker, 9,120 to 8,455.", "9,120", "votes", "2,100"),
    ("Ann Archer pipped Bob Baker, 9,120 to 8,455.", "8,455", "votes", "2,100"),
    ("Bob Baker lost the seat to Ann Archer, 9,120 to 8,455.", "9,120", "votes", "2,100"),
    ("Bob Baker lost it narrowly to Ann Archer, 9,120 to 8,455.", "8,455", "votes", "2,100"),
    ("Cy Carter, on 3,000 in 2019, got 2,100.", "2,100", "votes", "325"),
    ("Bob Baker, with 15,000 last time, polled 8,455.", "8,455", "votes", "2,100"),
    ("Bob Baker fell 22 points, to finish with 8,455.", "8,455", "votes", "2,100"),
    ("Ann Archer squeezed home in Anytown North 665 clear of Bob Baker.", "665", "lead", "556"),
    ("Labour is back by 665.", "665", "majority", "985"),
    ("In 2019 Bob Baker finished 3,000 ahead.", "3,000", "majority", "2,350"),
    ("Ann Archer survived by a whisker: 665.", "665", "majority", "895"),
    ("The voters sent Ann Archer to Westminster by 665 votes.", "665", "majority", "895"),
    ("Ann Archer had clear water of 665 between herself and the Tory.", "665", "majority", "895"),
    ("The 665 by which Ann Archer defeated Bob Baker surprised everybody.", "665", "majority", "895"),
    ("Bob Baker lost Anytown North to the young Ann Archer by 665 votes.", "665", "majority", "895"),
    ("And 80 daft souls spoiled their papers.", "80", "rejected", "95"),
    ("And 80 cheeky jokers managed to mess up theirs.", "80", "rejected", "95"),
    ("Officials disallowed 80.", "80", "rejected", "95"),
    ("Clerks set aside 80, mostly blank.", "80", "rejected", "95"),
    ("The 80 papers went in the reject tray.", "80", "rejected", "95"),
    ("Spoiled papers fell, to 80 from 100.", "80", "rejected", "95"),
    ("Rejected ballots dropped again, to 80 from 100.", "100", "rejected", "140"),
    ("Eighty papers were rejected; in 2019 it was 100.", "100", "rejected", "140"),
    ("Twenty fewer papers were rejected than the 100 of 2019.", "100", "rejected", "140"),
    ("The count drew 20,000 valid votes and a further 80 that were rejected.", "80", "rejected", "95"),
    ("The register for the constituency stood at 40,000.", "40,000", "electorate", "42,350"),
    ("The number of registered electors in the area was 40,000.", "40,000", "electorate", "42,350"),
    ("Staff had 20,080 papers from a register of 40,000.", "40,000", "electorate", "42,350"),
    ("Registered: 40,000", "40,000", "electorate", "42,350"),
    ("In all, 40,000 people were eligible.", "40,000", "electorate", "42,350"),
    ("There are 40,000 names on the Anytown North register.", "40,000", "electorate", "42,350"),
    ("The register has shrunk by 1,000 names since the last election, to 40,000.", "40,000", "electorate", "42,350"),
    ("Turnout was 50.2 per cent - for comparison, it was 73.4 in 2019.", "73.4", "turnout", "71.9"),
    ("Turnout, 73.4 per cent in 2019, was 50.2.", "50.2", "turnout", "52.9"),
    ("Turnout, 73.4 per cent in 2019, fell to 50.2.", "73.4 per cent", "turnout", "71.9 per cent"),
    ("Only 50.2 per cent voted this time, whereas 73.4 did in 2019.", "73.4", "turnout", "71.9"),
    ("Bob Baker polled 6,545 fewer ballots than he had in 2019.", "6,545", "votes_change", "6,445"),
    ("Cy Carter took 10.5% of 20,000 first preferences.", "10.5%", "share", "15.0%"),
    ("Labour's share of the vote works out at 45.6%.", "45.6%", "share", "46.5%"),
    ("Bob Baker's haul for the Tories was worth 42.3%.", "42.3%", "share", "43.2%"),
]
NEAR_MISSES = [
    ("Ann Archer and Bob Baker tied on 57 seats each.", "57"),
    ("Ann Archer, whose 57 leaflets were pink, won.", "57"),
    ("Bob Baker, whose 57 was the highest break in the club, lost.", "57"),
    ("The vote gave Labour 57 of the seats.", "57"),
    ("Cy Carter was the choice of 57 councillors.", "57"),
    ("Bob Baker had the support of 57 MPs.", "57"),
    ("Bob Baker saw 15 councillors vanish to 12.", "12"),
    ("Staff rejected 57, and complaints followed.", "57"),
    ("Some 57 more people spoiled their papers.", "57"),
    ("Labour kept the flag flying with 57 seats.", "57"),
    ("The party sent Ann Archer to Westminster by 57 seats.", "57"),
    ("Ann Archer of the school board took 57 pupils.", "57"),
    ("Some 57 children were eligible.", "57"),
    ("There were 57 ballots for the raffle.", "57"),
    ("Half of the people voted and 57 did not.", "57"),
    ("Bob Baker, on 15,000 in 2019, added 57 councillors.", "57"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_another_figure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)
