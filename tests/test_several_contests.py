"""Several seats of parliament at once: deposits and seats counted over them, swings by seat, and tables of parties without a date."""

from __future__ import annotations

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

HEAD = "Constituency,Date,Candidate,Party,Votes,Electorate,Valid votes,Rejected votes\n"
NOW = {
    "Northam": (("Ann Archer", "Labour", 16456), ("Bob Baker", "Conservative", 12295), ("Cy Carter", "Liberal Democrat", 1188)),
    "Southam": (("Fay Foster", "Liberal Democrat", 21187), ("Gus Green", "Conservative", 10179), ("Hal Hurst", "Labour", 1009)),
    "Weston Magna": (("Ida Ingram", "Conservative", 13965), ("Joe Jarvis", "Labour", 13470), ("Kay Knight", "Liberal Democrat", 526)),
}
THEN = {
    "Northam": (("Lee Lamb", "Conservative", 33995), ("Ann Archer", "Labour", 13858), ("Cy Carter", "Liberal Democrat", 4842)),
    "Southam": (("May Moss", "Conservative", 36230), ("Ned Nash", "Liberal Democrat", 17017), ("Oz Orr", "Labour", 8354)),
    "Weston Magna": (("Pat Pope", "Conservative", 25351), ("Joe Jarvis", "Labour", 18141), ("Kay Knight", "Liberal Democrat", 3026)),
}
LEAD = "Labour gained Northam and the Liberal Democrats gained Southam in the by-elections of 20 July 2023, while the Conservatives held Weston Magna.\n\n"


@pytest.fixture(scope="module")
def by_elections(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Three seats, all Conservative in 2019, of which they kept one."""
    folder = tmp_path_factory.mktemp("contests")
    for name, day, seats in (("results", "2023-07-20", NOW), ("previous", "2019-12-12", THEN)):
        rows = [f"{seat},{day},{who},{party},{votes},80000,{sum(v for _, _, v in people)},60" for seat, people in seats.items() for who, party, votes in people]
        (folder / f"{name}.csv").write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


def verdict_on(results: Results, sentence: str, figure: str, lead: str = LEAD) -> str | None:
    report = check(parse("a.txt", lead + sentence), results)
    return next((v.verdict for v in report.verdicts if v.claim.start >= len(lead) and v.claim.text.startswith(figure)), None)


@pytest.mark.parametrize(("sentence", "figure"), [
    ("The Lib Dems lost their deposit in {} of the three seats.", "two"),
    ("The Liberal Democrats forfeited their deposits in {} of the three contests.", "two"),
    ("Labour lost its deposit in only {} of these seats.", "1"),
    ("The Conservatives won all three seats in 2019 but held just {} of them.", "1"),
    ("The Conservatives were defending all three seats and lost {} of them.", "two"),
    ("The Tories had won all three in 2019, and surrendered {} of them.", "two"),
])
def test_counted_over_the_seats(by_elections: Results, sentence: str, figure: str) -> None:
    assert verdict_on(by_elections, sentence.format(figure), figure) == "supported"


@pytest.mark.parametrize("sentence", [
    "The Lib Dems lost their deposit in {} by-elections that year.",
    "The Conservatives met all three candidates for the selection and lost {} of them to illness.",
    "The Conservatives won all three seats in 2019 but kept {} of their promises.",
])
def test_not_counted_over_the_seats(by_elections: Results, sentence: str) -> None:
    assert verdict_on(by_elections, sentence.format("12"), "12") != "refuted"


@pytest.mark.parametrize(("sentence", "right", "wrong"), [
    ("There was a 20.1% swing to Labour in Northam, and a {}% swing to the Lib Dems in Southam.", "33", "20.1"),
    ("Labour enjoyed a swing in Northam; there was a {}% swing from the Conservatives to the Liberal Democrats in Southam.", "33", "44"),
    ("Northam saw it first, but the {}-point swing against the Tories in Southam was larger still.", "33", "11"),
])
def test_a_swing_is_of_the_seat_behind_those_it_went_to(by_elections: Results, sentence: str, right: str, wrong: str) -> None:
    assert verdict_on(by_elections, sentence.format(right), right) != "refuted"
    assert verdict_on(by_elections, sentence.format(wrong), wrong) != "supported"


PARTIES = "Party,Candidates,Seats,Votes,Electorate,Valid votes\n"


@pytest.fixture(scope="module")
def nation(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Parties of a general election and of the one before, of which the tables do not say when they were."""
    folder = tmp_path_factory.mktemp("nation")
    for name, rows in (
        ("results", "Conservative,647,330,11299609|Labour,631,232,9347273|SNP,59,56,1454436|Liberal Democrat,631,8,2415916|DUP,16,8,184260|Plaid Cymru,40,3,181704"),
        ("previous", "Conservative,631,306,10703654|Labour,631,258,8606517|SNP,59,6,491386|Liberal Democrat,631,57,6836248|DUP,16,8,168216|Plaid Cymru,40,3,165394"),
    ):
        (folder / f"{name}.csv").write_text(PARTIES + "\n".join(f"{row},46000000,30000000" for row in rows.split("|")) + "\n", encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


NATION = "The Conservatives won the UK general election of May 2015 with an overall majority in the House of Commons.\n\n"


@pytest.mark.parametrize(("sentence", "right", "wrong"), [
    ("In Scotland the SNP took {} seats.", "56", "65"),
    ("In Wales, Plaid Cymru won {} votes.", "181,704", "187,104"),
    ("In Northern Ireland the DUP took {} seats.", "eight", "nine"),
    ("Labour and the Lib Dems each put up 631 candidates, the Conservatives {}.", "647", "674"),
    ("The Lib Dems fielded 631 candidates and the SNP {}.", "59", "95"),
])
def test_of_a_nation(nation: Results, sentence: str, right: str, wrong: str) -> None:
    assert verdict_on(nation, sentence.format(right), right, NATION) == "supported"
    assert verdict_on(nation, sentence.format(wrong), wrong, NATION) == "refuted"


@pytest.mark.parametrize("sentence", ["In Scotland the SNP took {} per cent of the vote.", "In Scotland Labour took {} seats.", "In Wales the Conservatives won {} seats."])
def test_what_is_of_a_part_of_the_nation_is_not_accused(nation: Results, sentence: str) -> None:
    assert verdict_on(nation, sentence.format("11"), "11", NATION) != "refuted"


@pytest.mark.parametrize(("sentence", "figure"), [
    ("The Liberal Democrats were reduced to eight MPs, from {} in 2010.", "57"),
    ("The Conservatives won 330 seats, up from {} in 2010.", "306"),
    ("Labour had won {} seats in 2010.", "258"),
])
def test_a_table_without_a_date_is_of_the_earlier_year_that_the_text_names(nation: Results, sentence: str, figure: str) -> None:
    assert verdict_on(nation, sentence.format(figure), figure, NATION) == "supported"
