"""A release on a council: some figures are of a division, others of all of them; who was elected may stand among all others."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.names import sums_a_place, without_total
from factcheck.results import Results

ROWS = (
    "Division,Electorate,Ballot papers,Rejected,Con,Lab,Green,Other,Councillor elected,Party of councillor\n"
    "Ash,5000,2010,10,900,800,300,0,Ann Archer,Conservative\n"
    "Beech,5100,2112,12,500,1100,500,0,Bob Baker,Labour\n"
    "Cedar,5200,2205,5,700,600,200,700,Cy Carter,Cedar Residents\n"
    "Dogwood,5300,1808,8,400,1000,400,0,Di Dunn,Labour\n"
    "Elm,5400,2404,4,1300,700,400,0,Eve Ellis,Conservative\n"
    "Fir,5500,2203,3,600,900,700,0,Flo Field,Labour\n"
    "Gorse,5600,,6,500,400,1100,0,Gus Gill,Green Party\n"
)
TOTAL = "COUNTY TOTAL,37100,14748,48,4900,5500,3600,700,,\n"
RELEASE = (
    "Results of the Treeshire County Council elections, 1 May 2025\n\nResidents have elected seven councillors after a count that began in Beech. Counting took all night in the wards.\n\n"
    "In Ash, Ann Archer (Conservative) won by 100 votes, with 900. Eve Ellis held Elm with 1,300, and Bob Baker took Beech with 1,100.\n\n{}\n"
)


def council(folder: Path, total: str = TOTAL) -> Results:
    (folder / "results-1-may-2025.csv").write_text(ROWS + total, encoding="utf-8")
    return read_results([str(folder / "results-1-may-2025.csv")])


def verdict_on(results: Results, sentence: str, figure: str) -> str:
    text = RELEASE.format(sentence)
    (found,) = [v for v in check(parse("a.txt", text), results).verdicts if v.claim.start >= text.index(sentence) and v.claim.text.startswith(figure)]
    return found.verdict


@pytest.mark.parametrize(("sentence", "right", "wrong"), [
    ("Across the county as a whole Labour polled {} votes.", "5,500", "5,050"),
    ("Countywide, the Conservatives received {} votes.", "4,900", "4,090"),
    ("Turnout across the county was {} per cent.", "39.8", "38.9"),
])
def test_a_clause_on_the_whole_council_is_of_all_its_divisions(tmp_path: Path, sentence: str, right: str, wrong: str) -> None:
    results = council(tmp_path)
    assert verdict_on(results, sentence.format(right), right) == "supported"
    assert verdict_on(results, sentence.format(wrong), wrong) == "refuted"


def test_a_sentence_on_a_division_stays_there(tmp_path: Path) -> None:
    results = council(tmp_path)
    assert verdict_on(results, "In Fir, Labour polled 900 votes.", "900") == "supported"
    assert verdict_on(results, "In Fir, Labour polled 5,500 votes.", "5,500") != "supported"


def test_who_was_elected_among_all_others_has_no_figure_and_a_seat(tmp_path: Path) -> None:
    results = council(tmp_path)
    (cedar,) = results.find("cedar@2025-05-01")
    winner = next(c for c in cedar.candidacies if c.elected)
    assert (winner.name, winner.votes) == ("Cy Carter", None)
    (whole,) = [c for c in results.find("@2025-05-01") if any(row.seats for row in c.candidacies)]
    seats = {row.party: int(row.seats.value) for row in whole.candidacies if row.seats and row.seats.value}
    assert seats == {"labour": 3, "conservative": 2, "green": 1, "cedar-residents": 1}


def test_the_row_of_totals_gives_what_a_division_lacks(tmp_path: Path) -> None:
    figures = {name for contest in council(tmp_path).find("@2025-05-01") for name in contest.figures}
    assert {"electorate", "votes_cast", "rejected"} <= figures
    bare = {name for contest in council(tmp_path, "").find("@2025-05-01") for name in contest.figures}
    assert "votes_cast" not in bare and "electorate" in bare


@pytest.mark.parametrize(("printed", "sums", "place"), [
    ("Scotland total", True, "Scotland"), ("COUNTY TOTAL", True, ""), ("East: total", True, "East"),
    ("Total", False, ""), ("Grand total", False, ""), ("Total valid vote count", False, "valid vote count"),
])
def test_rows_of_totals_that_say_of_what(printed: str, sums: bool, place: str) -> None:
    assert sums_a_place(printed) is sums
    assert without_total(printed) == place


OVER_SIXTY = "Division,Electorate,Ballot papers,Rejected,Con,Lab,Green,Councillor elected,Party of councillor\n" + "".join(
    f"Ward{chr(65 + n // 8)}{chr(97 + n % 8)}ton,5000,2010,10,{900 if n % 3 else 700},800,300,{'Ann Archer' if n % 3 else 'Bob Baker'} {n},{'Conservative' if n % 3 else 'Labour'}\n"
    for n in range(48)) + "Treeshire total,240000,96480,480,40000,38400,14400,,\n"


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("The new council is made up as follows: Conservative 32, Labour 16.", "32", "supported"), ("The new council is made up as follows: Conservative 30, Labour 16.", "30", "refuted"),
    ("The turnout of 40.2 per cent in WardAbton was the highest.", "40.2", "supported"), ("In WardBcton the Greens polled 300 votes.", "300", "supported"),
    ("The Conservatives hold all nine Treeshire constituencies.", "nine", "unverifiable"),
])
def test_a_council_of_many_divisions_by_its_name(tmp_path: Path, sentence: str, figure: str, verdict: str) -> None:
    (tmp_path / "results-1-may-2025.csv").write_text(OVER_SIXTY, encoding="utf-8")
    results = read_results([str(tmp_path / "results-1-may-2025.csv")])
    text = f"No change at Treeshire County Council\n\nVoters have elected a Treeshire County Council as it was before.\n\n{sentence}\n\nWardAbton and WardBcton were counted first.\n"
    found = [v for v in check(parse("a.txt", text), results).verdicts if v.claim.text.startswith(figure)]
    assert [v.verdict for v in found] == [verdict]
