"""Whose, when and what of wordings in which a figure next to a name is not simply that name's."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results
from tests.test_whose_and_when import verdict_on

FLAGGED = {"refuted", "imprecise"}


# Labour (Archer) 9,120, Conservative (Baker) 8,455, Lib Dem (Carter) 2,100, Green (Dunn) 325; in 2019 Conservative (Baker)
# 15,000, Labour (Ellis) 12,000, Lib Dem (Carter) 3,000.
@pytest.mark.parametrize(("text", "figure"), [
    # A majority that somebody had or left is the one before.
    ("When the vote was called he had a majority of 3,000 to protect.", "3,000"),
    ("The 3,000 majority bequeathed by Bob Baker counted for nothing.", "3,000"),
    ("She made light of the majority of 3,000 built up by the Tories.", "3,000"),
    ("It was the first contest since 2019, when the Conservatives' majority was 3,000.", "3,000"),
    ("Nobody had come near the Tories since 2019, when Labour's Eve Ellis took 12,000.", "12,000"),
    # Somebody's figure is of the one election that they fought, though the year further off is another.
    ("This time Labour rose to 9,120 from Eve Ellis's 12,000, and 8,455 crosses were put against Bob Baker's name.", "8,455"),
    ("This time Ann Archer was well down on the 12,000 Eve Ellis managed.", "12,000"),
    # Changes.
    ("6,545 fewer people put a cross next to Mr Baker's name.", "6,545"),
    ("The register has shrunk by 1,000 names to 40,000.", "1,000"),
    ("There were 80 spoilt papers, the figure having come down by 20.", "20"),
])
def test_read_rightly(anytown: Results, text: str, figure: str) -> None:
    assert verdict_on(text, figure, anytown) == "supported"


@pytest.mark.parametrize(("text", "figure"), [
    ("Bob Baker passed the eight thousand mark with 455 to spare.", "455"),
    ("Labour and the Greens had the support of 47.2% of voters between them.", "47.2%"),
    ("Labour took 9,120. That is almost three in ten of everybody who backed them last time.", "three in ten"),
    ("Of 80 spoilt papers thirty bore two marks, and the other 50 were blank.", "50"),
    ("The council sent out 7,000 postal voting packs, and 5,120 returned papers were included in the count.", "5,120"),
    ("Labour won.\n\nThe yellow peril slipped back. They dropped to third, having been nowhere.", "third"),
    ("One minister texts: \"We've lost it by 2,000.\"", "2,000"),
    ("What would it take? A swing of 1.7 points.", "1.7 points"),
    ("What they need now. Next to nothing: a swing of 1.7 points.", "1.7 points"),
])
def test_not_flagged(anytown: Results, text: str, figure: str) -> None:
    assert verdict_on(text, figure, anytown) not in FLAGGED


@pytest.mark.parametrize(("text", "figure"), [
    ("Ann Archer has a majority of 615 to defend next time.", "615"),
    ("Bob Baker managed 8,545.", "8,545"),
    ("Ann Archer won with 656 votes to spare.", "656"),
    ("80 papers were spoilt. The register stood at 40,100 names.", "40,100"),
])
def test_still_flagged(anytown: Results, text: str, figure: str) -> None:
    assert verdict_on(text, figure, anytown) in FLAGGED


def test_the_last_election_of_a_preview_is_the_newest_of_the_tables(anytown: Results) -> None:
    text = "Polling day: May 2.\n\nLabour won Anytown North at the last election by 665. How they finished in 2023: Archer (Lab) 9,120."
    assert verdict_on(text, "665", anytown) == "supported"
    report = "Anytown North went to the polls. The Tories won at the last election by 3,000."
    assert verdict_on(report, "3,000", anytown) == "supported"


HEADING = "Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots\n"
TWO = HEADING + """2023-05-04,Anytown,Ann Archer,Labour,9120,40000,0
2023-05-04,Anytown,Bob Baker,Conservative,8455,40000,0
2023-05-04,Oldtown,Cy Carter,Labour,15000,40000,0
2023-05-04,Oldtown,Di Dunn,Conservative,8000,40000,0
"""


def test_a_seat_that_is_only_compared_is_not_entered(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(TWO, encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv")])
    text = "In Anytown, Ann Archer took 9,120. Oldtown's enthusiasm was not matched there. Turnout of 43.9 per cent was thin."
    assert verdict_on(text, "43.9 per cent", results) == "supported"
    other = "In Anytown, Ann Archer took 9,120. Oldtown's voters were keener. Turnout of 57.5 per cent was better."
    assert verdict_on(other, "57.5 per cent", results) == "supported"
    assert check(parse("article.txt", other), results).verdicts
