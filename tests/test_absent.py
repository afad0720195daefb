"""An article checked only against earlier elections' tables: figures of its own election are open, never refuted."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_article, read_results
from factcheck.names import ABSENT
from factcheck.report import Report

CASES = Path(__file__).parents[1] / "fixtures" / "cases"
PREVIOUS = "Constituency,Candidate,Party,Votes\nAmbridge,Brian Aldridge,Conservative,12000\nAmbridge,Pat Archer,Labour,9000\nAmbridge,Lynda Snell,Liberal Democrat,4000\n"
HISTORY = "constituency_name,electorate,con_votes,lab_votes,lib_votes,total_votes,election\nAmbridge,50000,12000,9000,4000,25000,2015\nAmbridge,49000,11000,10000,2000,23000,2010\n"
ARTICLE = """{headline}

{dateline}

Labour's Jolene Perks has won Ambridge with 14,500 votes against 11,250 for the Conservatives, a majority of 3,250.

At the last election the Conservatives won by 3,000. In 2015 Labour had 9,100 votes.
"""


def checked(folder: Path, article: str, **tables: str) -> Report:
    (folder / "article.txt").write_text(article, encoding="utf-8")
    for name, text in tables.items():
        (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return check(read_article(str(folder / "article.txt")), read_results([str(folder / name.replace("__", ".")) for name in tables]))


def verdicts(report: Report) -> dict[str, str]:
    return {v.claim.text: v.verdict for v in report.verdicts if v.claim.quantity}


THEN = """{headline}

{dateline}

The Conservatives held Ambridge with 12,000 votes against 9,000 for Labour and 4,000 for the Liberal Democrats, a majority of 3,250.
"""


@pytest.mark.parametrize(("name", "table"), [("previous__csv", PREVIOUS), ("previous-2015__csv", PREVIOUS), ("history__csv", HISTORY)])
@pytest.mark.parametrize(("headline", "dateline"), [("General election 2017: Labour gains Ambridge", ""), ("Labour gains Ambridge", "9 June 2017"), ("2017 election: Ambridge falls", "June 9, 2017")])
def test_figures_of_an_election_without_a_table_are_open(tmp_path: Path, name: str, table: str, headline: str, dateline: str) -> None:
    report = checked(tmp_path, ARTICLE.format(headline=headline, dateline=dateline), **{name: table})
    found = verdicts(report)
    own = {text: verdict for text, verdict in found.items() if text.partition(" ")[0] in {"14,500", "11,250", "3,250"}}
    assert len(own) == 3 and set(own.values()) == {"unverifiable"}
    assert "no contest in the tables is this article's" in report.errors[0].message and report.exit_code() == 2


@pytest.mark.parametrize(("name", "table"), [("previous-2015__csv", PREVIOUS), ("history__csv", HISTORY)])
def test_figures_of_the_earlier_ones_are_checked(tmp_path: Path, name: str, table: str) -> None:
    report = checked(tmp_path, ARTICLE.format(headline="General election 2017: Labour gains Ambridge", dateline=""), **{name: table})
    found = verdicts(report)
    assert found["3,000"] == "supported" and [verdict for text, verdict in found.items() if text.startswith("9,100")] == ["refuted"]
    (reason,) = {v.reason for v in report.verdicts if (v.reading.contest or "").endswith(ABSENT) and v.claim.text.startswith("14,500")}
    assert reason == "the tables have no result of 2017 in Ambridge, the newest is of 2015"


@pytest.mark.parametrize(("headline", "dateline"), [("Conservatives hold Ambridge", ""), ("General election 2015: Ambridge", "8 May 2015"), ("Ambridge has voted", "20 June 2015"),
                                                    ("General election 2015: how Ambridge voted", "9 June 2017")])
def test_a_table_that_may_be_the_articles_refutes(tmp_path: Path, headline: str, dateline: str) -> None:
    report = checked(tmp_path, THEN.format(headline=headline, dateline=dateline), **{"results-2015__csv": PREVIOUS})
    assert verdicts(report)["3,250"] == "refuted" and report.errors == ()


def test_this_elections_table_beside_the_previous_one(tmp_path: Path) -> None:
    now = "Constituency,Candidate,Party,Votes\nAmbridge,Brian Aldridge,Conservative,11250\nAmbridge,Jolene Perks,Labour,14500\n"
    report = checked(tmp_path, ARTICLE.format(headline="General election 2017: Labour gains Ambridge", dateline=""), results__csv=now, previous__csv=PREVIOUS)
    assert verdicts(report)["3,250"] == "supported" and report.errors == ()


def test_a_preview_looks_at_the_last_result(tmp_path: Path) -> None:
    text = "Ambridge: seat in focus\n\n2 June 2017\n\nVoters will go to the polls on June 8. Labour needs the 1,500 votes by which half of the Conservative majority of 3,100 in 2015 would go.\n"
    report = checked(tmp_path, text, **{"results-2015__csv": PREVIOUS})
    assert verdicts(report)["3,100"] == "refuted"


def test_a_whole_case_with_the_earlier_tables_alone() -> None:
    folder = CASES / "cardiff-north-2017"
    report = check(read_article(str(folder / "article.txt")), read_results([str(folder / name) for name in ("previous.csv", "previous-constituency.csv", "history.csv")]))
    assert [v.claim.text for v in report.verdicts if v.verdict in {"refuted", "imprecise"}] == []
    assert sum(1 for v in report.verdicts if v.verdict == "supported") >= 4


def test_an_undated_previous_table_beside_a_history_has_the_day_of_the_same_votes(tmp_path: Path) -> None:
    """It was taken for the general election before the last of the history."""
    for name, text in (("previous.csv", PREVIOUS), ("history.csv", HISTORY)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    results = read_results([str(tmp_path / "previous.csv"), str(tmp_path / "history.csv")])
    assert sorted(results.contest_keys()) == ["ambridge@2010-05-06", "ambridge@2015-05-07"]
    (tmp_path / "previous.csv").write_text(PREVIOUS.replace("12000", "13000").replace("9000", "8000"), encoding="utf-8")
    other = read_results([str(tmp_path / "previous.csv"), str(tmp_path / "history.csv")])
    assert "ambridge@previous" in other.contest_keys()  # neither of them


# --- databases: thousands of seats of any time -------------------------------------------------------------------------


def many(folder: Path, extra: str = "") -> str:
    """A table of 60 seats at two elections, with more rows."""
    head = "Constituency name,Election date,Candidate name,Party name,Votes\n"
    rows = "".join(f"Seat{'abcdefghij'[n % 10]}{'klmnop'[n // 10]}ton,{day},{who} {n},{party},{votes + n}\n" for n in range(60) for day in ("2019-12-12", "2015-05-07")
                   for who, party, votes in (("Ann", "Labour", 20000), ("Bob", "Conservative", 15000)))
    (folder / "all.csv").write_text(head + rows + extra, encoding="utf-8")
    return str(folder / "all.csv")


def test_a_text_that_names_no_seat_in_full_is_of_none(tmp_path: Path) -> None:
    path = many(tmp_path, "Oak and Ash,2019-12-12,Cy Cole,Labour,900\nOak and Ash,2019-12-12,Di Dee,Green,800\n")
    (tmp_path / "a.txt").write_text("Oak has voted, and Labour won it with 950 votes.\n", encoding="utf-8")
    report = check(read_article(str(tmp_path / "a.txt")), read_results([path]))
    assert not [v for v in report.verdicts if v.verdict == "refuted"]


@pytest.mark.parametrize(("text", "verdict"), [("Labour won Seataktown with 20,000 votes at the general election of 7 May 2015.", "supported"),
                                               ("General election 2015: Seataktown\n\nLabour won Seataktown with 20,000 votes.", "supported")])
def test_the_beginning_dates_the_contest_among_many(tmp_path: Path, text: str, verdict: str) -> None:
    path = many(tmp_path, "Seataktown,2019-12-12,Cy Cole,Labour,31000\nSeataktown,2019-12-12,Di Dee,Green,800\nSeataktown,2015-05-07,Cy Cole,Labour,20000\nSeataktown,2015-05-07,Di Dee,Green,800\n")
    (tmp_path / "a.txt").write_text(text + "\n", encoding="utf-8")
    report = check(read_article(str(tmp_path / "a.txt")), read_results([path]))
    assert [v.verdict for v in report.verdicts if "20,000" in v.claim.text] == [verdict]


def test_a_council_and_a_constituency_of_one_name_are_two(tmp_path: Path) -> None:
    (tmp_path / "ge2019.csv").write_text("ONS ID,Constituency name,Party name,Candidate first name,Candidate surname,Votes\nE14000001,Bassetlaw,Labour,Ann,Archer,100\nE14000001,Bassetlaw,Green,Bob,Baker,90\n",
                                         encoding="utf-8")
    (tmp_path / "councils.csv").write_text("Local authority,Seats Up,CON_seats_19,LAB_seats_19,LD_seats_19,CON_seats_23,LAB_seats_23,LD_seats_23\nBassetlaw,ALL,19,25,0,8,26,1\n", encoding="utf-8")
    results = read_results([str(tmp_path / "ge2019.csv"), str(tmp_path / "councils.csv")])
    assert {c.seat for c in results.contests} == {"Bassetlaw", "Bassetlaw (council)"}
