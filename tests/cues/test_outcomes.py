"""What somebody ended with or was out by, what a majority has become, and who acts for a party."""

from __future__ import annotations

import pytest

from factcheck.parties import party_key
from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure

# Sentence, figure, another figure in its place, measure.
SURE = (
    ("Labour bounded up 5.6 points to bag 45.6 per cent.", "45.6 per cent", "54.1 per cent", "share"),
    ("The Lib Dems climbed half a point to finish on 10.5 per cent.", "10.5 per cent", "17.9 per cent", "share"),
    ("The Tories plunged 7.7 points to land on 42.3 per cent.", "42.3 per cent", "39.8 per cent", "share"),
    ("Cy Carter gained 0.5 points to end on 2,100 votes.", "2,100", "2,471", "votes"),
    ("Bob Baker could rustle up only 8,455 and was toast by 665.", "665", "781", "lead"),
    ("The Conservatives are out of office by 665 votes.", "665", "781", "lead"),
    ("Bob Baker was turfed out by 665.", "665", "943", "lead"),
    ("Ann Archer is the town's new MP, by 665 votes.", "665", "943", "majority"),
    ("Ann Archer remains member for the town by 665.", "665", "781", "majority"),
    ("Ann Archer wiped out a majority which had shrunk to 3,000.", "3,000", "4,106", "majority"),
    ("She overturned a cushion that had been cut to 3,000.", "3,000", "4,106", "majority"),
    ("A Tory majority, which had stood at 3,000, is gone.", "3,000", "4,106", "majority"),
    ("A cushion of 3,000 has become 665.", "665", "781", "majority"),
    ("The majority of 3,000 was whittled down to 665.", "3,000", "4,106", "majority"),
    ("A margin of 3,000 has shrunk to 665.", "665", "943", "majority"),
    ("2,100 was the Lib Dem haul.", "2,100", "2,471", "votes"),
    ("325 votes was the Green total.", "325", "471", "votes"),
    ("42.3 per cent was the Tory share.", "42.3 per cent", "39.8 per cent", "share"),
    ("Ann Archer won by 665, her vote share a handsome 45.6 per cent.", "45.6 per cent", "54.1 per cent", "share"),
    ("Labour gained ground, whereas 6,545 melted away from the Tory column.", "6,545", "7,108", "votes_change"),
    ("Some 2,880 voters drifted off from Labour.", "2,880", "3,147", "votes_change"),
    ("Her 9,120 votes left the Tory man 665 adrift on 8,455.", "8,455", "7,912", "votes"),
    ("That put the Lib Dem candidate 7,020 behind on 2,100.", "2,100", "2,471", "votes"),
    ("Ann Archer attracted 9,120, more than her party ever had, and 45.6 per cent of the whole.", "45.6 per cent", "54.1 per cent", "share"),
    ("Bob Baker was given 8,455 and Cy Carter, standing for the Liberal Democrats, 2,100.", "2,100", "2,471", "votes"),
    ("Ann Archer turned a lead of 3,000 into a less restful 665.", "665", "781", "majority"),
    ("She converted a majority of 3,000 into one of 665.", "3,000", "4,106", "majority"),
    ("They changed a Tory cushion of 3,000 into a slim 665.", "665", "943", "majority"),
    ("Bob Baker had 8,455; Cy Carter, saving the planet, 2,100.", "2,100", "2,471", "votes"),
    ("Bob Baker had 8,455 and Cy Carter, the man in yellow, 2,100.", "2,100", "2,471", "votes"),
    ("The Tory share caved in by 7.7 points.", "7.7 points", "9.2 points", "share_change"),
    ("Only 80 jokers mucked up their papers.", "80", "134", "rejected"),
    ("Out of the doubtful papers 80 will be thrown out.", "80", "134", "rejected"),
    ("Archer 9,120, Baker 8,455. That is 665 in it.", "665", "781", "majority"),
    ("The swing from blue to red: 6.7 per cent.", "6.7 per cent", "9.2 per cent", "swing"),
    ("Turnout went down. It reached 50.2 per cent.", "50.2 per cent", "57.4 per cent", "turnout"),
    ("**00:45** Verified: 20,080 papers.", "20,080", "23,114", "votes_cast"),
    ("Dr Archer attracted 9,120 votes, 665 more than her Conservative opponent, who had 8,455.", "8,455", "7,912", "votes"),
    ("The Lib Dem machine found 2,100 supporters.", "2,100", "2,471", "votes"),
    ("Labour's man was left with 9,120.", "9,120", "9,871", "votes"),
    ("Ann Archer, a former mayor of Newtownabbey who arrived at Stormont in 2003, secured 9,120 votes.", "9,120", "9,871", "votes"),
    ("Ann Archer, who has represented Rhyl, Denbigh and St Asaph for years, was marooned on 9,120.", "9,120", "9,871", "votes"),
    ("Lib Dem Cy Carter rallied to finish on 2,100.", "2,100", "2,471", "votes"),
)
# Right figures, or others', that nothing may call wrong.
NEVER_ACCUSED = (
    ("Labour needed to climb 5.6 points to bag 51.2 per cent.", "51.2 per cent"),
    ("Bob Baker was out of the country by 2,471 miles.", "2,471"),
    ("Ann Archer was an MP by 31.", "31"),
    ("They turned a lead of 3,000 in the polls into nothing by 2,471 hours.", "2,471"),
    ("Her opponents mislaid 1,577.", "1,577"),
    ("Yasin of the Lib Dems mislaid 900, since his rivals mislaid 9,425.", "9,425"),
    ("She picked up 104 votes from other people's ballots.", "104"),
    ("When the lot was totted up Archer had 10,302.", "10,302"),
    ("It gave her 54.6 per cent of the run-off.", "54.6 per cent"),
    ("Ann Archer topped the poll in five of the nine wards.", "topped"),
    ("It was Labour's best in the seat since 1983, when it was first fought, and they added 4,812 votes.", "1983"),
    ("Neither the Greens nor the Liberal Democrats cheered, and their 2,425 votes stayed put.", "2,425"),
)


@pytest.mark.parametrize(("sentence", "figure", "wrong", "measure"), SURE, ids=lambda value: str(value)[:40])
def test_sure(sentence: str, figure: str, wrong: str, measure: str, anytown: Results) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEVER_ACCUSED, ids=lambda value: str(value)[:40])
def test_not_accused(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)


@pytest.mark.parametrize(("printed", "key"), [("Democratiaid Rhyddfrydol / Liberal Democrat", "liberal-democrat"), ("Gwyrdd / Green", "green"), ("Let London Live / Free Us", "let-london-live-free-us")])
def test_a_party_in_two_languages_is_the_one_that_is_known(printed: str, key: str) -> None:
    assert party_key(printed) == key
