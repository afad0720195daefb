"""A table that does not say who stood for which party: nobody is taken for an independent, and no party for absent."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_article, read_results
from factcheck.claims.formula import GainHold, Term, Who
from factcheck.facts.evaluate import look_up
from factcheck.facts.model import Fact, Unknown
from factcheck.results import Results

TABLE = "Constituency,Candidate,Votes\nNortham,Ann Archer,1200\nNortham,Bob Baker,900\nNortham,Cy Carter,300\n"
KEY = "northam@2024-07-04"


def read(folder: Path, text: str) -> Results:
    path = folder / "2024-07-04.csv"
    path.write_text(text, encoding="utf-8")
    results = read_results([str(path)])
    assert results.errors == ()
    return results


def parties(results: Results) -> list[str]:
    return [c.party for c in results.contests[0].candidacies]


@pytest.mark.parametrize(("text", "found"), [
    (TABLE, ["", "", ""]),
    ("Constituency,Candidate,Description (if any),Votes\nNortham,Ann Archer,Labour Party,1200\nNortham,Bob Baker,,900\n", ["labour", "independent"]),  # an empty description
    ("Constituency,Candidate,Votes\nNortham,Ann Archer (Lab),1200\nNortham,Bob Baker (Con),900\n", ["labour", "conservative"]),
    ("state,office,candidate,party,votes\nOHIO,US SENATE,ANN ARCHER,DEMOCRAT,90\nOHIO,US SENATE,BOB BAKER,,80\n", ["democratic", ""])])
def test_who_is_of_what_party(tmp_path: Path, text: str, found: list[str]) -> None:
    assert parties(read(tmp_path, text)) == found


@pytest.mark.parametrize("measure", ["votes", "share", "candidates"])
@pytest.mark.parametrize("party", ["labour", "independent"])
def test_no_figure_of_a_party(tmp_path: Path, measure: str, party: str) -> None:
    found = look_up(Term(measure, KEY, (Who("party", party, label=party.title()),)), read(tmp_path, TABLE))
    assert isinstance(found, Unknown) and "which party" in found.reason and not found.misread


def test_no_gain(tmp_path: Path) -> None:
    found = look_up(GainHold(KEY, "northam@2019-12-12", Who("party", "labour", label="Labour"), "gain"), read(tmp_path, TABLE))
    assert isinstance(found, Unknown) and "which party" in found.reason


def test_people_still_have_their_figures(tmp_path: Path) -> None:
    results = read(tmp_path, TABLE)
    assert isinstance(look_up(Term("votes", KEY, (Who("candidate", "ann archer", label="Ann Archer"),)), results), Fact)
    path = tmp_path / "article.txt"
    path.write_text("Labour's Ann Archer won Northam on 4 July 2024 with 1,200 votes, a majority of 300.\n", encoding="utf-8")
    report = check(read_article(str(path)), results)
    assert {v.verdict for v in report.verdicts} == {"supported"}
    assert not any("()" in v.message for v in report.verdicts)


def test_an_independent_gains_a_seat_for_nobody_else(tmp_path: Path) -> None:
    table = "Constituency,Date,Candidate,Party,Votes\nNortham,2024-07-04,Ann Archer,Independent,900\nNortham,2024-07-04,Bob Baker,Labour,800\nNortham,2019-12-12,Bob Baker,Labour,1000\nNortham,2019-12-12,Cy Carter,Conservative,700\n"
    results = read(tmp_path, table)
    for who, told in (("ann archer", "yes"), ("bob baker", "no")):
        found = look_up(GainHold("northam@2024-07-04", "northam@2019-12-12", Who("candidate", who, label=who.title()), "gain"), results)
        assert isinstance(found, Fact)
        assert [value.text for value in found.values] == [told]
