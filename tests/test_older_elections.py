"""Passages that mix this election, the one before and older ones: which one a figure is of."""

from __future__ import annotations

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

HEAD = "Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots\n"
# Majorities: 2019 Archer 665, 2017 Baker 3,000, 2015 Baker 1,500, 2010 Denham (Labour) 4,000. Labour's votes 9,120, 12,000, 9,500, 14,000.
ELECTIONS = {
    "results": ("2019-12-12", 40000, 80, (("Ann Archer", "Labour", 9120), ("Bob Baker", "Conservative", 8455), ("Cy Carter", "Liberal Democrat", 2425))),
    "previous": ("2017-06-08", 41000, 100, (("Bob Baker", "Conservative", 15000), ("Eve Ellis", "Labour", 12000), ("Cy Carter", "Liberal Democrat", 3000))),
}
HISTORY = (
    ("2015-05-07", 42000, 90, (("Bob Baker", "Conservative", 11000), ("John Denham", "Labour", 9500), ("Flo Ford", "Liberal Democrat", 4500))),
    ("2010-05-06", 43000, 70, (("John Denham", "Labour", 14000), ("Gus Green", "Conservative", 10000), ("Flo Ford", "Liberal Democrat", 1000))),
)


def table(*elections: tuple[str, int, int, tuple[tuple[str, str, int], ...]]) -> str:
    return HEAD + "".join(f"{day},Anytown North,{name},{party},{votes},{electors},{rejected}\n"
                          for day, electors, rejected, rows in elections for name, party, votes in rows)


@pytest.fixture(scope="module")
def anytown_through_the_years(tmp_path_factory: pytest.TempPathFactory) -> Results:
    folder = tmp_path_factory.mktemp("years")
    for name, election in ELECTIONS.items():
        (folder / f"{name}.csv").write_text(table(election), encoding="utf-8")
    (folder / "history.csv").write_text(table(*HISTORY), encoding="utf-8")
    return read_results([str(folder / f"{name}.csv") for name in ("results", "previous", "history")])


LEAD = "Ann Archer won Anytown North for Labour at the general election of 12 December 2019, taking the seat from Bob Baker.\n\n"


def verdict_on(text: str, figure: str, results: Results) -> str | None:
    found = [v.verdict for v in check(parse("article.txt", LEAD + text), results).verdicts if v.claim.text == figure]
    return found[-1] if found else None


@pytest.mark.parametrize(("text", "right", "wrong"), [
    # From one older election to another.
    ("The Labour share had slumped from {} in 2010 to 38.0 in 2015.", "56.0 per cent", "48.0 per cent"),
    ("Turnout has climbed and fallen, from {} in 2010 to 59.5 in 2015.", "58.1 per cent", "85.1 per cent"),
    # Seen from another election.
    ("Two elections ago Labour had {} votes here.", "9,500", "9,050"),
    ("In the last election but one Labour polled {} votes.", "9,500", "9,050"),
    ("The Tories won it in 2015 and again two years later with {} votes.", "15,000", "15,500"),
    ("Labour had 14,000 votes in 2010 and {} at the election after that.", "9,500", "9,050"),
    # A change at an older election.
    ("In 2015 the Tories had swept Labour aside on a swing of {}.", "11.0 per cent", "10.1 per cent"),
    ("The swing from Labour to the Conservatives was {} in 2015.", "11 points", "14 points"),
    # A gap behind the year of a place.
    ("Labour was second in 2015, {} votes behind. It has won since.", "1,500", "1,050"),
    ("The Conservatives were second in 2010, {} votes adrift.", "4,000", "4,040"),
    # Who is told of again.
    ("Gus Green polled 10,000 in 2010. Bob Baker polled 15,000 in 2017; the same man, standing again, was left with {}.", "8,455", "8,545"),
    # So many years ago.
    ("Nine years ago Labour polled {} votes.", "14,000", "14,400"),
    ("Labour's numbers: {} nine years ago, 9,500 in 2015, 9,120 now.", "14,000", "14,400"),
    ("Four and a half years ago Labour polled {} votes.", "9,500", "9,050"),
    ("Two years ago Labour polled {} votes.", "12,000", "12,100"),
    # One election behind the other, each with its year.
    ("Turnout was 50.0 per cent, down from 73.2 in 2017 and {} in 2015.", "59.5", "55.9"),
    ("The Tory vote has been up and down like a yo-yo: 11,000 in 2015, {} in 2017, 8,455 now.", "15,000", "15,500"),
    ("The Tories, in power since 2015: 11,000 in 2015, 15,000 in 2017, {} this time.", "8,455", "8,545"),
    ("It is the smallest majority since Mr Baker's {} in 2015.", "1,500", "1,050"),
    ("The Tories, who as recently as 2010 were runners-up with {} votes, are so again.", "10,000", "10,100"),
    # The second of two is not the one that it came behind.
    ("In 2017 Labour were runners-up to Mr Baker with {}.", "12,000", "12,100"),
    ("Bob Baker, 37, lost the seat he had won in 2015, polling {}.", "8,455", "8,545"),
])
def test_of_an_older_election(text: str, right: str, wrong: str, anytown_through_the_years: Results) -> None:
    assert verdict_on(text.format(right), right, anytown_through_the_years) == "supported"
    assert verdict_on(text.format(wrong), wrong, anytown_through_the_years) == "refuted"


@pytest.mark.parametrize(("text", "figure"), [
    ("John Denham's last majority, before he stood down in 2017, was 4,000.", "4,000"),
    ("Mr Baker was MP for four years and a half on the strength of a 1,500-vote majority.", "1,500"),
    ("For the Lib Dems 2,425 is well down on the 4,500 of the year Mr Baker got in.", "4,500"),
    ("Flo Ford kept the yellow flag flying in 2010 and 2015, with 1,000 votes and 4,500.", "1,000"),
    ("It was in 2017 that a majority of 1,500 became one of 3,000.", "1,500"),
    ("Archer's majority is the smallest here since Denham's 4,000 in 2010.", "4,000"),
    ("Labour set out to overturn Baker's 3,000 and did it: Ms Archer's is 665.", "665"),
    ("Eve Ellis had 12,000 votes; her successor put fewer than 1,000 on that.", "1,000"),
    ("The Lib Dem vote shrank to 3,000 at the election after that and is 2,425 now.", "3,000"),
])
def test_nobody_is_accused(text: str, figure: str, anytown_through_the_years: Results) -> None:
    assert verdict_on(text, figure, anytown_through_the_years) not in {"refuted", "imprecise"}


def test_a_change_after_a_word_on_the_election_before(anytown_through_the_years: Results) -> None:
    text = "The majority was 3,000 when Mr Baker won in 2017. In share terms the Conservatives slipped {} points."
    assert verdict_on(text.format("7.7"), "7.7 points", anytown_through_the_years) == "supported"
    assert verdict_on(text.format("6.7"), "6.7 points", anytown_through_the_years) == "refuted"
    older = "In 2010 Mr Denham had won with 14,000 votes and a majority of 4,000. In share terms the Conservatives slipped 5.6 points."
    assert verdict_on(older, "5.6 points", anytown_through_the_years) != "refuted"
