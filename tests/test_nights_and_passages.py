"""Of which night an article on many seats is, what a figure came to in a passage on an earlier election, and which contest "that contest" is."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results import Results
from tests.sentences import reads, run

SEATS = tuple(f"Northam {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ") + tuple(f"Southam {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Fifty-two seats with their winners in 2019 and in 2017."""
    folder = tmp_path_factory.mktemp("region")
    for year, day, first, majority in (("2019", "12/12/2019", "Ann", 2000), ("2017", "08/06/2017", "Bob", 1000)):
        rows = [f"{seat},{day},{first} Name{seat[-1]}{seat[0]}son,Con hold,60000,40000,{majority + number}" for number, seat in enumerate(SEATS)]
        (folder / f"{year}.csv").write_text("Seat,Date,MP,Result,Electorate,Valid votes,Majority\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return read_results([str(folder / "2019.csv"), str(folder / "2017.csv")])


NIGHT = "Ann NameANson held Northam A by 2,000. Ann NameBNson kept Northam B by 2,001, and Ann NameCNson was home in Northam C by 2,002.\n\n"


@pytest.mark.parametrize(("majority", "verdict"), [("2,003", "supported"), ("2,030", "unverifiable")])
def test_a_seat_of_which_the_member_before_is_named_is_of_the_same_night(region: Results, majority: str, verdict: str) -> None:
    found = reads(run(NIGHT + f"The majority in Northam D, where Bob NameDNson retired, was {majority}.", region), majority)
    assert [one for _, one in found] == [verdict]


def test_one_seat_alone_is_of_the_night_of_its_member(region: Results) -> None:
    found = reads(run("Bob NameDNson held Northam D with a majority of 1,003.", region), "1,003")
    assert [verdict for _, verdict in found] == ["supported"]


PASSAGE = "In 2019 the Conservatives had 15,000 votes, 50 per cent.\n\n"


@pytest.mark.parametrize("sentence", ["In 2019 it was another world. The number of valid votes fell from 30,000 to 20,000.", "Back in 2019 it was another world. Valid votes went down from 30,000 to 20,000."])
def test_what_a_figure_came_to_is_not_accused_of_the_election_before(anytown: Results, sentence: str) -> None:
    assert "refuted" not in [verdict for _, verdict in reads(run(sentence, anytown), "20,000")]


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    (PASSAGE + "That contest drew 30,000 valid votes.", "30,000", "supported"),
    ("Labour took 9,120 votes and won by 665. That contest drew 20,000 valid votes.", "20,000", "supported"),
    ("Labour took 9,120 votes and won by 665. That election drew 22,000 valid votes.", "22,000", "refuted"),
])
def test_that_contest_is_the_earlier_one_spoken_of_or_else_this(anytown: Results, sentence: str, figure: str, verdict: str) -> None:
    assert [found for _, found in reads(run(sentence, anytown), figure)] == [verdict]


def test_a_general_election_is_not_the_by_election_that_somebody_won(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text("Election date,Constituency,Candidate,Party,Votes\n2019-12-12,Northam,Ann Archer,Labour,15000\n2019-12-12,Northam,Bob Baker,Conservative,12000\n", encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv")])
    words = [(v.claim.text, v.verdict) for v in run("Bob Baker won the by-election in the summer and lost Northam to Ann Archer in December 2019.", results).verdicts]
    assert ("won", "refuted") not in words
    assert ("won", "refuted") in [(v.claim.text, v.verdict) for v in run("Bob Baker won the seat of Northam. Ann Archer had 15,000 votes.", results).verdicts]
