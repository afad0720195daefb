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


# Majority 665 after 3,000 of the Conservatives; 80 papers rejected after 100; 40,000 electors after 41,000; two of four
# lost their deposit (Dunn took 325, the line is 1,000); 20,080 ballots after 30,100; turnout 50.2%.
@pytest.mark.parametrize(("text", "figure", "verdict"), [
    ("The difference between the two leading candidates at the end of a long night was 665.", "665", "supported"),
    ("The difference between the two leading candidates when it was all over was 656.", "656", "refuted"),
    ("The winning margin on the night exceeded 600.", "600", "supported"),
    ("Ann Archer snatched Anytown North, a seat that had been blue for a generation, by 665.", "665", "supported"),
    ("Archer 9,120, Baker 8,455, leaving the newcomer 665 up.", "665", "supported"),
    ("It was the Labour woman who led, by 665.", "665", "supported"),
    ("Ann Archer came through. 665 clear this time.", "665", "supported"),
    ("Ann Archer slashed the lead the Tories had; 3,000 clear in 2019.", "3,000", "supported"),
    # Deposits.
    ("Di Dunn lost her deposit with 325.", "325", "supported"),
    ("Di Dunn needed another 675 to save hers.", "675", "supported"),
    ("One deposit down the drain. Two men and a woman kept theirs, and of the four people standing she did best.", "four", "supported"),
    ("A further 80 papers were put to one side, 20 fewer than on the previous occasion.", "80", "supported"),
    ("A further 80 papers were put to one side, 20 fewer than on the previous occasion.", "20", "supported"),
    ("80 papers could not be accepted.", "80", "supported"),
    ("Ballot papers: 20,080. Papers rejected: 80.", "80", "supported"),
    ("The register for the seat stood at 40,000, some 1,000 below its level in 2019.", "1,000", "supported"),
    ("At 50.2%, turnout was nothing to shout about.", "50.2%", "supported"),
    ("At 60.2%, turnout was nothing to shout about.", "60.2%", "refuted"),
    # A place in an aside, of another year.
    ("The Lib Dems, who in 2019 had come third with 3,000, fell back.", "third", "supported"),
    ("The Lib Dems, who in 2019 had come second with 3,000, fell back.", "second", "refuted"),
    ("The Tories lost more than two-fifths of their following.", "two-fifths", "supported"),
])
def test_further_wordings(anytown: Results, text: str, figure: str, verdict: str) -> None:
    assert verdict_on(text, figure, anytown) == verdict


@pytest.mark.parametrize(("text", "figure"), [
    ("Di Dunn missed her deposit by 675.", "675"),
    ("Of the 40,000 people on the register half stayed at home.", "40,000"),
    ("Not one of the other 12 papers could be counted before midnight.", "12"),
    ("Turnout was put at 50.2%, and 31% more than at 45% in Oldtown.", "45%"),
])
def test_near_misses(anytown: Results, text: str, figure: str) -> None:
    assert verdict_on(text, figure, anytown) not in FLAGGED


SHORT = HEADING + """2023-05-04,Anytown,Sue Archer,Labour,9120,40000,0
2023-05-04,Anytown,Timothy Baker,Conservative,8455,40000,0
2023-05-04,Anytown,Cal Carter,The Brexit Party,2100,40000,0
2019-12-12,Anytown,Susan Archer,Labour,12000,40000,0
2019-12-12,Anytown,Tim Baker,Conservative,15000,40000,0
2019-12-12,Anytown,Dan Dunn,The Brexit Party,2900,40000,0
"""


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    # One person under two first names; who stands is nobody of 2019 alone.
    ("Susan Archer polled 9,120.", "9,120", "supported"),
    ("Sue Archer, who took 12,000 in 2019, won.", "12,000", "supported"),
    ("Tim Baker had 8,455.", "8,455", "supported"),
    # A party whose short name is also a side in a referendum.
    ("The Brexit Party hoovered up 2,100 votes.", "2,100", "supported"),
    ("The Brexit Party polled 2,001 votes.", "2,001", "refuted"),
    # Somebody who stood once is told apart from the party's candidate before.
    ("It was not 2019 again. The Brexit Party's Cal Carter was next on 2,900.", "2,900", "refuted"),
    ("Cal Carter (Brexit) third, 2,100.", "third", "supported"),
    ("Cal Carter (Brexit) second, 2,100.", "second", "refuted"),
    ("Labour won it. As many as 2,880 of Labour's supporters deserted.", "2,880", "supported"),
])
def test_one_person_one_party(tmp_path: Path, sentence: str, figure: str, verdict: str) -> None:
    (tmp_path / "results.csv").write_text(SHORT, encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv")])
    assert verdict_on("Anytown: Sue Archer won for Labour.\n\n" + sentence, figure, results) == verdict


@pytest.mark.parametrize(("text", "figure", "verdict"), [
    ("Ann Archer cut the lead and then some: 665, from 3,000.", "665", "supported"),
    ("Ann Archer cut the lead and then some: 665, from 3,000.", "3,000", "supported"),
    ("The leading duo owned 87.9 per cent of the poll.", "87.9 per cent", "supported"),
    ("The main two took 87.9 per cent of the vote between them.", "87.9 per cent", "supported"),
    ("The main two took 78.9 per cent of the vote between them.", "78.9 per cent", "refuted"),
    ("The Lib Dem share rose to 10.5%, while Mr Baker's share fell by 7.7 points to 42.3%.", "42.3%", "supported"),
    ("40,000 names in 2023, a fall of 1,000.", "40,000", "supported"),
    ("40,000 names in 2023, a fall of 1,000.", "1,000", "supported"),
])
def test_wordings_of_two_figures(anytown: Results, text: str, figure: str, verdict: str) -> None:
    assert verdict_on(text, figure, anytown) == verdict


def test_votes_are_no_names_on_the_register(anytown: Results) -> None:
    assert verdict_on("9,120 names in 2023, an increase of 300.", "9,120", anytown) != "supported"
