from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import reads, run

MEASURES = {"votes", "share", "votes_change", "share_change", "turnout"}

# sentence, figure, measure, a wrong figure. 2023: Labour 9,120, Conservative 8,455, Lib Dem 2,100, Green 325; 2019: 12,000, 15,000, 3,000.
CONTINUED = [
    ("She polled 9,120 to Bob Baker's 8,455.", "8,455", "votes", "9,825"),
    ("Ann Archer polled 9,120 against Bob Baker's 8,455.", "8,455", "votes", "9,825"),
    ("Ann Archer took 9,120, compared with Bob Baker's 8,455.", "8,455", "votes", "9,825"),
    ("Ahead of Cy Carter and Di Dunn, who secured 2,100 and 325 respectively.", "2,100", "votes", "3,470"),
    ("Ahead of Cy Carter and Di Dunn, who secured 2,100 and 325 respectively.", "325", "votes", "1,695"),
    ("The Lib Dems and Greens polled 2,100 and 325 respectively.", "2,100", "votes", "3,470"),
    ("The Lib Dems and Greens polled 2,100 and 325 respectively.", "325", "votes", "1,695"),
    ("Labour and the Conservatives took 9,120 and 8,455 votes.", "9,120", "votes", "10,490"),
    ("Labour and the Conservatives took 9,120 and 8,455 votes.", "8,455", "votes", "9,825"),
    ("Labour lost 2,880 votes and the Conservatives 6,545.", "6,545", "votes_change", "7,915"),
    ("Labour lost 2,880 votes, the Conservatives 6,545 and the Lib Dems 900.", "6,545", "votes_change", "7,915"),
    ("Labour lost 2,880 votes, the Conservatives 6,545 and the Lib Dems 900.", "900", "votes_change", "2,270"),
    ("Labour was down 2,880 votes, the Conservatives 6,545.", "6,545", "votes_change", "7,915"),
    ("The Tories' support slid to 8,455 from 15,000.", "15,000", "votes", "16,370"),
    ("The Tories polled 8,455, down from 15,000 in 2019.", "15,000", "votes", "16,370"),
    ("The Tories polled 8,455, compared with 15,000 in 2019.", "15,000", "votes", "16,370"),
    ("The Tories polled 8,455, against 15,000 last time.", "15,000", "votes", "16,370"),
    ("The Tories managed 8,455, a far cry from the 15,000 they won in 2019.", "15,000", "votes", "16,370"),
    ("The Tories managed 8,455, a long way short of the 15,000 they polled in 2019.", "15,000", "votes", "16,370"),
    ("The Tories managed 8,455, well down on the 15,000 of 2019.", "15,000", "votes", "16,370"),
    ("The Tories managed 8,455, having polled 15,000 in 2019.", "15,000", "votes", "16,370"),
    ("The Tories managed 8,455 after taking 15,000 in 2019.", "15,000", "votes", "16,370"),
    ("The Tories managed 8,455 (15,000 in 2019).", "15,000", "votes", "16,370"),
    ("The Tories managed 8,455 (2019: 15,000).", "15,000", "votes", "16,370"),
    ("The Tory vote crashed to 8,455 from 15,000.", "15,000", "votes", "16,370"),
    ("Cy Carter's 2,100 was down from 3,000.", "3,000", "votes", "4,370"),
    ("Cy Carter's 2,100 votes compares with the 3,000 he won in 2019.", "3,000", "votes", "4,370"),
    ("Labour and the Tories polled 9,120 and 8,455 respectively.", "9,120", "votes", "10,490"),
    ("Labour and the Tories polled 9,120 and 8,455 respectively.", "8,455", "votes", "9,825"),
    ("Labour, the Tories and the Lib Dems polled 9,120, 8,455 and 2,100 respectively.", "9,120", "votes", "10,490"),
    ("Labour, the Tories and the Lib Dems polled 9,120, 8,455 and 2,100 respectively.", "8,455", "votes", "9,825"),
    ("Labour, the Tories and the Lib Dems polled 9,120, 8,455 and 2,100 respectively.", "2,100", "votes", "3,470"),
    ("Cy Carter and Di Dunn trailed with 2,100 and 325.", "2,100", "votes", "3,470"),
    ("Cy Carter and Di Dunn trailed with 2,100 and 325.", "325", "votes", "1,695"),
    ("The Lib Dems and the Greens were well behind on 2,100 and 325.", "2,100", "votes", "3,470"),
    ("The Lib Dems and the Greens were well behind on 2,100 and 325.", "325", "votes", "1,695"),
    ("The Lib Dems and Greens, on 2,100 and 325 votes respectively, lost out.", "2,100", "votes", "3,470"),
    ("The Lib Dems and Greens, on 2,100 and 325 votes respectively, lost out.", "325", "votes", "1,695"),
    ("Labour and the Tories took 45.6 and 42.3 per cent respectively.", "45.6", "share", "51.9"),
    ("The Tories got 42.3 per cent, compared with 50 in 2019.", "50", "share", "59"),
    ("The Tories got 42.3 per cent, down from 50.", "50", "share", "59"),
    ("Turnout, at 50.2 per cent, was well below the 73.4 recorded in 2019.", "73.4", "turnout", "79.7"),
    ("Labour beat the Tories by 45.6 per cent to 42.3.", "42.3", "share", "48.6"),
    ("Cy Carter got 2,100, as against 3,000 last time.", "3,000", "votes", "4,370"),
]

# Figures beside the same words that are something else.
NEAR_MISSES = [
    ("Labour won, and Bob Baker, 52, lost.", "52"),
    ("Labour took 45.6 per cent of the vote in 12 wards and 3 towns.", "12"),
    ("Labour took 9,120 votes, and the count took 400 staff.", "400"),
    ("Labour and the Tories fielded 14 and 12 candidates in the county.", "14"),
    ("Labour beat the Tories in 45 of 60 wards.", "45"),
    ("Labour won 9,120 votes, compared with 9,000 leaflets delivered.", "9,000"),
    ("The recount motion was beaten by 12 votes to 8 in committee.", "8"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), CONTINUED)
def test_continued(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert reads(run(sentence, anytown), figure) == [(measure, "supported")]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), CONTINUED)
def test_wrong_continued(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert reads(run(sentence.replace(figure, wrong), anytown), wrong) == [(measure, "refuted")]


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_no_continued(anytown: Results, sentence: str, figure: str) -> None:
    """Read as something else, or nothing is said of it; but never judged as these measures."""
    assert not [m for m, verdict in reads(run(sentence, anytown), figure) if m in MEASURES and verdict != "unverifiable"]
