"""Parties that go by the name of their alliance."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results
from tests.marked import verdict_of

ROWS = ("S.N.,Candidate,Party,EVM Votes,Postal Votes,Total Votes\n1,ADOOR PRAKASH,Indian National Congress,323273,4778,328051\n2,V JOY,Communist Party of India (Marxist),321715,5652,327367\n"
        "3,V MURALEEDHARAN,Bharatiya Janata Party,307710,4069,311779\n4,SURABHI S,Bahujan Samaj Party,4485,39,4524\n")
OPENING = "Congress MP Adoor Prakash held Attingal against V Joy of the CPI(M) and V Muraleedharan of the BJP.\n\n"


@pytest.fixture(scope="module")
def seat(tmp_path_factory: pytest.TempPathFactory) -> Results:
    path = tmp_path_factory.mktemp("seat") / "results.csv"
    path.write_text(ROWS, encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("It was as even as could be: <33.76> per cent for the UDF, 33.69 per cent for the LDF and 32.1 per cent for the NDA.", "supported"),
    ("It was as even as could be: 33.76 per cent for the UDF, <33.69> per cent for the LDF and 32.1 per cent for the NDA.", "supported"),
    ("It was as even as could be: 33.76 per cent for the UDF, 33.69 per cent for the LDF and <32.1> per cent for the NDA.", "supported"),
    ("The LDF candidate got <3,27,367> votes.", "supported"), ("The NDA polled <3,11,779> votes.", "supported"), ("The NDA polled <3,27,367> votes.", "refuted"),
    ("The Left Democratic Front had <3,72,367> votes.", "refuted"),
    ("The INDIA bloc polled <3,28,051> votes.", "unverifiable"),  # two of its parties stood
])
def test_an_alliance_is_its_only_party_that_stood(sentence: str, verdict: str, seat: Results) -> None:
    found = verdict_of(OPENING + sentence, seat)
    assert found is not None and found.verdict == verdict


@pytest.mark.parametrize(("sentence", "verdict"), [("The Coalition polled <6,000> votes.", "supported"), ("The Coalition polled <9,000> votes.", "refuted")])
def test_the_coalition(sentence: str, verdict: str, tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Division,Date,Candidate,Party,Votes\nTron,2019-05-18,Ann Archer,Australian Labor Party,9000\nTron,2019-05-18,Bob Baker,Liberal,6000\nTron,2019-05-18,Cy Cole,The Greens,5000\n", encoding="utf-8")
    found = verdict_of("Labor's Ann Archer held Tron against Bob Baker.\n\n" + sentence, read_results([str(path)]))
    assert found is not None and found.verdict == verdict


@pytest.mark.parametrize("sentence", [
    "Nationwide it was another story: the Coalition was returned with 77 seats.", "The Coalition was returned to power.", "The Liberals were elected with 77 seats.", "Mr Morrison's Coalition was returned to government.",
])
def test_who_governs_did_not_win_the_seat(sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Division,Date,Candidate,Party,Votes\nTron,2019-05-18,Ann Archer,Australian Labor Party,9000\nTron,2019-05-18,Bob Baker,Liberal,6000\nTron,2019-05-18,Cy Cole,The Greens,5000\n", encoding="utf-8")
    report = check(parse("article.txt", "Labor's Ann Archer beat Bob Baker in Tron. " + sentence), read_results([str(path)]))
    assert not [v for v in report.verdicts if v.verdict == "refuted"]


def test_who_is_returned_for_the_seat_did(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Division,Date,Candidate,Party,Votes\nTron,2019-05-18,Ann Archer,Australian Labor Party,9000\nTron,2019-05-18,Bob Baker,Liberal,6000\n", encoding="utf-8")
    report = check(parse("article.txt", "Bob Baker was returned with a bigger majority in Tron."), read_results([str(path)]))
    assert [v for v in report.verdicts if v.verdict == "refuted"]


EIGHTIES = """Year,Constituency,Electorate,Conservative,{},Labour,Total valid
1987,Torville,70435,29029,20209,4538,53776
1983,Torville,68094,25721,19166,4021,48908
"""


@pytest.mark.parametrize("heading", ["Liberal Democrat / Alliance", "Liberal", "Liberal Democrat", "SDP", "Lib Dem/Alliance"])
@pytest.mark.parametrize("name", ["The Alliance", "The SDP-Liberal Alliance"])
def test_the_alliance_of_the_eighties(tmp_path: Path, heading: str, name: str) -> None:
    path = tmp_path / "results.csv"
    path.write_text(EIGHTIES.format(heading), encoding="utf-8")
    results = read_results([str(path)])
    text = "The Conservatives held Torville in 1987.\n\n" + f"{name} polled <{{}}> votes there in 1987."
    right, wrong = (verdict_of(text.format(figure), results) for figure in ("20,209", "29,029"))
    assert right is not None and right.verdict == "supported"
    assert wrong is not None and wrong.verdict != "supported"


def test_no_alliance_of_another_time(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text(EIGHTIES.format("Liberal Democrat").replace("1987", "2019").replace("1983", "2017"), encoding="utf-8")
    found = verdict_of("The Conservatives held Torville in 2019.\n\nThe Alliance polled <20,209> votes there.", read_results([str(path)]))
    assert found is None or found.verdict != "refuted"


SEVENTIES = "constituency;election;con_votes;lib_votes;lab_votes;total_votes\nTorville;1974F;6037;9698;17165;32900\nTorville;1970;4975;10707;18719;34401\n"


@pytest.mark.parametrize("name", ["The Liberals", "The Liberal Party", "The Liberal"])
def test_the_liberals_of_old_stand_under_the_name_of_their_heirs(tmp_path: Path, name: str) -> None:
    path = tmp_path / "results.csv"
    path.write_text(SEVENTIES, encoding="utf-8")
    results = read_results([str(path)])
    text = "Labour held Torville in February 1974.\n\n" + f"{name} polled <{{}}> votes there."
    right, wrong = (verdict_of(text.format(figure), results) for figure in ("9,698", "9,968"))
    assert right is not None and right.verdict == "supported"
    assert wrong is not None and wrong.verdict == "refuted"


def test_no_liberals_where_liberal_democrats_stood(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text(SEVENTIES.replace("1974F", "2019").replace("1970", "2017"), encoding="utf-8")
    found = verdict_of("Labour held Torville in 2019.\n\nThe Liberals polled <9,698> votes there.", read_results([str(path)]))
    assert found is None or found.verdict == "unverifiable"
