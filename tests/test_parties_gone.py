"""A party that stood in one contest of a seat alone: its figure is that one's, though no word says of which election it is."""

from __future__ import annotations

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

NOW = "Constituency,Date,Candidate,Party,Votes\n" + "".join(f"Anytown North,2019-12-12,{name},{party},{votes}\n" for name, party, votes in (
    ("Ann Archer", "Labour", 9120), ("Bob Baker", "Conservative", 8455), ("Di Dobson", "Brexit Party", 2100), ("Ed Ely", "TUSC", 220)))
THEN = "Constituency,Date,Candidate,Party,Votes\n" + "".join(f"Anytown North,2017-06-08,{name},{party},{votes}\n" for name, party, votes in (
    ("Bob Baker", "Conservative", 10000), ("Ann Archer", "Labour", 9000), ("Flo Fox", "Green", 693), ("Gus Gray", "SSP", 414)))
ARTICLE = "Anytown North turns red\n\nAnn Archer beat Bob Baker in Anytown North. {}\n"


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Results:
    folder = tmp_path_factory.mktemp("gone")
    (folder / "results.csv").write_text(NOW, encoding="utf-8")
    (folder / "previous.csv").write_text(THEN, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


def verdict(results: Results, sentence: str, figure: str) -> str:
    (found,) = [v for v in check(parse("a.txt", ARTICLE.format(sentence)), results).verdicts if v.claim.text == figure]
    return found.verdict


@pytest.mark.parametrize(("sentence", "figure", "told"), [
    ("The Greens (693) were nowhere to be seen.", "693", "supported"),
    ("The Greens (711) were nowhere to be seen.", "711", "unverifiable"),  # which election it is of is a guess
    ("The Scottish Socialists, who had 414, stayed away.", "414", "supported"),
    ("In 2017 Labour had 9,000. TUSC mustered 220.", "220", "supported"),
    ("In 2017 Labour had 9,000. The Trade Unionists mustered 202.", "202", "refuted"),
    ("The Greens, which picked up 693 votes (2.3%) last time, did not field anyone.", "693", "supported"),
    ("The Greens, which picked up 693 votes (3.4%) last time, did not field anyone.", "3.4%", "supported"),
    ("The Greens, which picked up 963 votes (3.4%) last time, did not field anyone.", "963", "refuted"),
    ("Di Dobson, once of the Greens, had 2,100.", "2,100", "supported"),
])
def test_a_party_that_stood_once_has_its_figures_there(both: Results, sentence: str, figure: str, told: str) -> None:
    assert verdict(both, sentence, figure) == told
