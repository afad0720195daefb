"""Tables with a row for each figure, and tables with the votes of a party by kind alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import votes

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results
from factcheck.results.model import PREFERRED

CUT = Path(__file__).parents[2] / "fixtures" / "results" / "cut"


def read(tmp_path: Path, text: str) -> Results:
    path = tmp_path / "results.csv"
    path.write_text(text, encoding="utf-8")
    return read_results([str(path)])


LONG = ("Constituency,Candidate,Party,{0},{1}\nChester,Ann Archer,Labour,Votes,100\nChester,Ann Archer,Labour,Vote share,62.5\nChester,Bob Baker,Green,Votes,60\n"
        "Chester,Bob Baker,Green,Vote share,37.5\nChester,,,Electorate,400\nChester,,,Rainfall,3\n")


@pytest.mark.parametrize("headings", [("Measure", "Value"), ("Variable", "Number"), ("CalculationType", "CalculationValue"), ("Statistic", "Amount")])
def test_a_row_for_each_figure(tmp_path: Path, headings: tuple[str, str]) -> None:
    (contest,) = read(tmp_path, LONG.format(*headings)).contests
    assert votes(contest) == {"Ann Archer": 100, "Bob Baker": 60} and int(contest.figures["electorate"].value) == 400
    assert [float(c.share.value) for c in contest.candidacies if c.share] == [62.5, 37.5]
    first = contest.candidacies[1].votes
    assert first and (first.cells[0].row, first.cells[0].raw) == (4, "60")


# Chorley at the general election of 2015.
OF_SUBJECTS = (
    """area,subject,measure,value,unit
Chorley,,electorate,74679,persons
Chorley,,turnout,69.2,%
Chorley,Lindsay Hoyle (Labour),votes,23322,votes
Chorley,Lindsay Hoyle (Labour),share,45.1,%
Chorley,Rob Loughenbury (Conservative),votes,18792,votes
Chorley,Rob Loughenbury (Conservative),share,36.3,%
""",
    """Constituency	Variable	About	Number
Chorley	Votes	Hoyle Lindsay [Lab]	23322
Chorley	Votes	Loughenbury Rob [Con]	18792
Chorley	Electorate		74679
Chorley	Turnout %		69.2
""",
    """Seat;Entity;Statistic;Units;Value
Chorley;Labour;Votes;number;23322
Chorley;Conservative;Votes;number;18792
Chorley;;Electorate;number;74679
Chorley;;Turnout;per cent;69.2
""",
)


@pytest.mark.parametrize("text", OF_SUBJECTS)
def test_whose_figures_the_rows_are(tmp_path: Path, text: str) -> None:
    (contest,) = read(tmp_path, text).contests
    assert {c.party: int(c.votes.value) for c in contest.candidacies if c.votes} == {"labour": 23322, "conservative": 18792}
    assert (contest.seat, int(contest.figures["electorate"].value), float(contest.figures["turnout"].value)) == ("Chorley", 74679, 69.2)


@pytest.mark.parametrize(("old", "new"), [("23322,votes", "23.322,thousand votes"), ("(Conservative)", ""), (",subject,", ",note,")])
def test_rows_of_nobody_known_or_in_thousands(tmp_path: Path, old: str, new: str) -> None:
    contests = read(tmp_path, OF_SUBJECTS[0].replace(old, new)).contests
    assert not any(c.votes and c.party == "labour" and len(contest.candidacies) > 1 for contest in contests for c in contest.candidacies)


@pytest.mark.parametrize("headings", [("Reason", "Value"), ("Measure", "Colour")])
def test_other_columns_stay(tmp_path: Path, headings: tuple[str, str]) -> None:
    assert read(tmp_path, LONG.format(*headings)).errors


def test_two_numbers_for_one_figure_are_refused(tmp_path: Path) -> None:
    (error,) = read(tmp_path, LONG.format("Measure", "Value") + "Chester,Bob Baker,Green,Votes,61\n").errors
    assert "results.csv:8: 'Votes' is 61 here and 60 in another row" in str(error)


def test_figures_that_nobody_knows_are_no_result(tmp_path: Path) -> None:
    (error,) = read(tmp_path, LONG.format("Measure", "Value").replace("Votes", "Rain").replace("Vote share", "Wind")).errors
    assert "'Measure', 'Value'" in str(error)


def test_a_distribution_of_preferences() -> None:
    """First preferences are count 0; which count an article would call the second the file does not say."""
    ordinary, preferred = sorted(read_results([str(CUT / "HouseDopByDivision2016-Canberra.csv")]).contests, key=lambda c: c.tally)
    assert votes(ordinary)["Gai Brodtmann"] == 55091 and sum(votes(ordinary).values()) == 128720
    assert preferred.tally == PREFERRED and votes(preferred) == {"Gai Brodtmann": 75247, "Jessica Adelan-Langford": 53473}
    assert all(len(c.counts) < 2 for c in ordinary.candidacies)


@pytest.mark.parametrize(("heading", "refused"), [("sample_size", True), ("Electorate", False)])
def test_shares_of_a_sample_are_no_result(tmp_path: Path, heading: str, refused: bool) -> None:
    found = read(tmp_path, f"Constituency,{heading},Con,Lab,LD\nChester,1000,600,300,100\nWirral,1000,500,300,200\n")
    assert [("estimates or polls" in str(error)) for error in found.errors] == ([True] if refused else [])


KINDS = "DivisionNm,DivisionID,StateAb,Labor OrdinaryVotes,Labor PostalVotes,Liberal OrdinaryVotes,Liberal PostalVotes,TotalVotes\nBean,1,ACT,10,5,20,6,{}\n"


def test_kinds_of_vote_that_make_the_total_are_added_up(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, KINDS.format(41)).contests
    assert {c.party: int(c.votes.value) for c in contest.candidacies if c.votes} == {"labor-au": 15, "liberal": 26}
    assert contest.candidacies[0].votes and contest.candidacies[0].votes.cells[0].column == "Labor OrdinaryVotes + Labor PostalVotes"


def test_kinds_of_vote_that_do_not_are_refused(tmp_path: Path) -> None:
    (error,) = read(tmp_path, KINDS.format(50)).errors
    assert "one kind of vote; give the table with the totals" in str(error)


def test_a_two_party_count_elects_nobody() -> None:
    """In four divisions the code beside it is not that of the party with more votes."""
    found = read_results([str(CUT.parent / "australia" / "HouseTppByDivisionByVoteTypeDownload-24310.csv")])
    assert all(c.elected is None for contest in found.contests for c in contest.candidacies)


def test_nor_does_it_tell_who_won_and_by_how_much() -> None:
    """An independent won Clark, where Labor is ahead of the Coalition."""
    found = read_results([str(CUT.parent / "australia" / "HouseTppByDivisionDownload-24310.csv")])
    article = parse("a.txt", "Labor won Clark at the 2019 federal election. Labor took 66.17 per cent of the two-party preferred vote in Clark. Its majority in Clark was 21,823 votes.")
    said = {v.claim.text: v.verdict for v in check(article, found).verdicts}
    assert said == {"won": "unverifiable", "66.17 per cent": "supported", "21,823": "unverifiable"}
