"""Among thousands of contests: which of a seat's a text is about, and what is not refuted where it does not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.claims.openings import Opening
from factcheck.claims.placing import place_among
from factcheck.names import CandidateName, ContestName
from factcheck.results import Results, read_results


def contest(day: str, kind: str, *people: str) -> ContestName:
    from datetime import date

    when = date.fromisoformat(day)
    names = tuple(CandidateName(name.casefold(), name, "labour", "Labour") for name in people)
    return ContestName(f"northam@{day}", "Northam", "northam", when, when.year, kind, False, "", names)


KNOWN = (contest("2019-12-12", "general", "Ann Archer", "Bob Baker"), contest("2019-04-04", "by-election", "Ann Archer", "Cy Carter"), contest("2017-06-08", "general", "Di Jane Dale", "Eve May Ellis"))
PLACES = {
    "Northam by-election: Archer wins\n\nAnn Archer is in.": (1, True), "Northam goes red\n\nDi Dale beat Eve Ellis last night.": (2, True),
    "Northam, 8 June 2017\n\nIt went red.": (2, True), "Northam goes red\n\nIt was close.": (0, False), "Northam goes red\n\nAnn Archer beat Bob Baker.": (0, True),
    "Northam goes red\n\nMs Archer is in.": (0, False)}


@pytest.mark.parametrize("text", PLACES)
def test_which_contest_and_whether_the_text_says_so(text: str) -> None:
    assert place_among(KNOWN, text.casefold(), Opening(text)) == PLACES[text]


@pytest.fixture
def many(tmp_path: Path) -> Results:
    """Eight hundred seats at two elections."""
    paths = []
    for day, more in (("2017-06-08", 0), ("2019-12-12", 1111)):
        rows = "".join(f"Seat{n} East,Ann{n} Archer,Labour,{12345 + n + more}\nSeat{n} East,Bob{n} Baker,Conservative,{9876 - n - more}\n" for n in range(800))
        (tmp_path / f"{day}.csv").write_text("Constituency,Candidate,Party,Votes\n" + rows, encoding="utf-8")
        paths.append(str(tmp_path / f"{day}.csv"))
    return read_results(paths)


def told(text: str, results: Results) -> list[str]:
    return [v.verdict for v in check(parse("a.txt", text), results).verdicts if v.claim.quantity]


def test_an_undated_figure_of_the_earlier_contest_is_not_refuted(many: Results) -> None:
    assert told("Seat7 East goes red\n\nLabour polled 12,352 votes in Seat7 East, a majority of 2,483.\n", many).count("refuted") == 0


def test_a_dated_one_is(many: Results) -> None:
    assert "refuted" in told("Seat7 East, 12 December 2019\n\nLabour polled 12,352 votes in Seat7 East, a majority of 2,483.\n", many)
