"""Tables that know parties alone: who people are, and which of several seats a text that names none is about."""

from __future__ import annotations

import pytest
from sentences import assert_not_accused, reads, run

from factcheck.results import Results, read_results

HEADINGS = "Constituency,Result,Electorate,Valid votes,Invalid votes,Majority,Con,Lab,LD,SNP\n"
NOW = HEADINGS + """Anytown North,SNP hold,60000,40100,50,1210,13006,9721,3157,14216
Anytown South,Lab gain from Con,61000,41200,60,2310,14007,16317,4118,6758
"""
THEN = HEADINGS + """Anytown North,SNP gain from Lab,60500,39300,55,3119,8412,12113,3543,15232
Anytown South,Con hold,61500,40800,65,1503,16216,14713,5014,4857
"""
NORTH = "The count for Anytown North ended at four.\n\n"


@pytest.fixture(scope="module")
def towns(tmp_path_factory: pytest.TempPathFactory) -> Results:
    folder = tmp_path_factory.mktemp("towns")
    (folder / "results-2019-12-12.csv").write_text(NOW, encoding="utf-8")
    (folder / "previous-2017-06-08.csv").write_text(THEN, encoding="utf-8")
    return read_results([str(folder / name) for name in ("results-2019-12-12.csv", "previous-2017-06-08.csv")])


@pytest.mark.parametrize(("text", "figure"), [
    ("Flora Craig is still the MP. She has 14,216 votes.", "14,216"),
    ("Flora Craig holds the seat. She had 14,216 votes.", "14,216"),
    ("Norman Hay, a baker, took 13,006 votes for the Conservatives. Mr Hay is 40.\n\nHay's 13,006 was a surprise.", "13,006"),
    ("Iona Bell fought Anytown North for Labour. Bell had 9,721 votes.", "9,721"),
    ("Iona Bell, a nurse, saw the Labour vote fall. Bell was left on 9,721.", "9,721"),
])
def test_who_they_are(towns: Results, text: str, figure: str) -> None:
    assert {verdict for _, verdict in reads(run(NORTH + text, towns), figure)} == {"supported"}


@pytest.mark.parametrize(("text", "figure"), [
    ("Flora Craig held the seat in 1987. She had 9,400 votes.", "9,400"),
    ("Flora Craig is still the MP. Her vote fell by 2,222.", "2,222"),  # of whose party nothing is told
    ("Flora Craig is still the MP. In 2017 she had 11,119 votes.", "11,119"),
    ("Norman Hay took votes from Labour and Ian Moor 9,100.", "9,100"),
    ("Norman Hay beat the man who stood for Labour. Hay had 13,560 votes.", "13,560"),
])
def test_who_they_may_be(towns: Results, text: str, figure: str) -> None:
    assert_not_accused(NORTH + text, figure, towns)
