"""Councils, nations and referendums: tables of members alone, rows of totals that bear a name, and what is written of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

NOW = """Council composition after the elections of 4 May 2023
Local authority,Conservative,Labour,Lib Dem,Green,Others,Total seats,Control
Babergh,7,1,5,10,9,32,NOC
East Suffolk,15,12,11,16,1,55,NOC
Ipswich,10,33,3,0,2,48,LAB
Mid Suffolk,6,0,4,24,0,34,GRN
"Suffolk, four councils",38,46,23,50,12,169,
"""
THEN = """Council composition after the elections of 2 May 2019
Local authority,Conservative,Labour,Lib Dem,Green,Others,Total seats,Control
Babergh,15,2,3,4,8,32,NOC
East Suffolk,39,7,3,4,2,55,CON
Ipswich,9,36,3,0,0,48,LAB
Mid Suffolk,16,0,5,12,1,34,NOC
"Suffolk, four councils",79,45,14,20,11,169,
"""
OPENING = "The councils of Suffolk have all declared.\n\nMID SUFFOLK. "


@pytest.fixture(scope="module")
def suffolk(tmp_path_factory: pytest.TempPathFactory) -> Results:
    folder = tmp_path_factory.mktemp("suffolk")
    (folder / "results.csv").write_text(NOW, encoding="utf-8")
    (folder / "previous.csv").write_text(THEN, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


def verdict(sentence: str, figure: str, results: Results) -> str | None:
    return next((v.verdict for v in check(parse("a.txt", OPENING + sentence), results).verdicts if v.claim.text == figure), None)


def test_a_row_that_is_the_sum_of_the_others_is_called_a_total(suffolk: Results) -> None:
    assert "suffolk total" in suffolk.names.seats
    (contest,) = suffolk.find("ipswich@2023-05-04")
    assert {c.party: int(c.seats.value) for c in contest.candidacies if c.seats}["green"] == 0


def test_a_row_that_is_no_sum_keeps_its_name(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text(NOW.replace("38,46,23,50,12,169", "38,46,23,51,11,169"), encoding="utf-8")
    assert "suffolk total" not in read_results([str(path)]).names.seats


@pytest.mark.parametrize(("sentence", "figure", "told"), [
    ("The Greens have 24 of the 34 councillors, having started with 12.", "24", "supported"),
    ("The Greens have 24 of the 34 councillors, having started with 12.", "34", "supported"),
    ("The Greens have 24 of the 34 councillors, having begun with 12.", "12", "supported"),
    ("The Tories are down 10 to six.", "six", "supported"),
    ("The Lib Dems will now have four.", "four", "supported"),
    ("The Conservatives held 16 seats and have come back with six.", "16", "supported"),
    ("The Conservatives put on 12.", "12", "refuted"),  # they lost ten
    ("Nobody but the Greens has the 18 needed to govern.", "18", "supported"),
    ("The Greens won 20 of the seats up this time.", "20", "unverifiable"),  # of the whole council the table tells nothing about who was up
])
def test_members(suffolk: Results, sentence: str, figure: str, told: str) -> None:
    assert verdict(sentence, figure, suffolk) == told


def test_a_nation_beside_its_seats_is_their_whole(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text("nation,party,seats,votes\nWales,Labour,2,17000\nWales,Plaid Cymru,1,12000\n", encoding="utf-8")
    seats = "constituency,first,second,electorate,valid,majority,con,lab,pc\n" + "".join(
        f"{name},{first},{second},20000,{lab + pc + 500},{abs(lab - pc)},500,{lab},{pc}\n"
        for name, first, second, lab, pc in (("Aberavon", "Lab", "PC", 6000, 3000), ("Arfon", "PC", "Lab", 4000, 5000), ("Gower", "Lab", "PC", 7000, 4000)))
    (tmp_path / "results-seats.csv").write_text(seats, encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "results-seats.csv")])
    assert results.names.seats[""] == "Wales"
    article = parse("a.txt", "Labour won Wales again. It holds two of the seats and polled 17,000 votes.")
    assert [v.verdict for v in check(article, results).verdicts if v.claim.text == "17,000"] == ["supported"]


def test_the_count_at_which_somebody_was_elected_stands_in_the_outcome(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Candidate,Party,First preferences,Stage 2,Stage 3,Status\nAnn Archer,Labour,1200,1000,1000,Elected (stage 1)\nBob Baker,Green,800,950,1010,Elected (stage 3)\n"
                    "Cy Carter,Conservative,500,550,0,Excluded (stage 2)\n", encoding="utf-8")
    results = read_results([str(path)])
    (contest,) = results.contests
    assert [int(c.decided.value) for c in contest.candidacies if c.decided] == [1, 3, 2]
    assert [c.name for c in contest.candidacies if c.elected] == ["Ann Archer", "Bob Baker"]
