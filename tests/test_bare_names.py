"""Surnames of candidates whom nothing introduces."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import reads, run


@pytest.mark.parametrize(("article", "figure", "wrong"), [
    ("Declaration: Archer 9,120; Baker 8,455; Carter 2,100; Dunn 325.", "2,100", "1,200"),
    ("How they voted: Baker 8,455, Archer 9,120, Carter 2,100.", "9,120", "9,210"),
    ("Carter's personal vote was 2,100.", "2,100", "1,200"),
    ("In second place was Baker (8,455), followed by Carter (2,100).", "2,100", "1,200"),
    ("Baker came in second on 8,455, with Carter third on 2,100.", "2,100", "1,200"),
    ("It was a good night for Carter, who polled 2,100 votes.", "2,100", "1,200"),
])
def test_a_surname_with_a_result(article: str, figure: str, wrong: str, anytown: Results) -> None:
    assert reads(run(article, anytown), figure) == [("votes", "supported")]
    assert reads(run(article.replace(figure, wrong, 1), anytown), wrong)[0] == ("votes", "refuted")


@pytest.mark.parametrize(("article", "figure", "measure", "wrong"), [
    ("Dunn lost her deposit with 1.6%.", "1.6%", "share", "6.1%"),
    ("The poll was close: Archer: 45.6% (+5.6). Baker: 42.3% (-7.7).", "42.3%", "share", "43.2%"),
    ("Second-placed Baker was 665 votes behind the winner.", "665", "lead", "656"),
])
def test_a_surname_with_what_a_candidate_has(article: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert reads(run(article, anytown), figure) == [(measure, "supported")]
    assert reads(run(article.replace(figure, wrong, 1), anytown), wrong) == [(measure, "refuted")]


@pytest.mark.parametrize("article", [
    "Kim Baker, the town's baker, was third on 57. Baker (57) came third in the sack race.",
    "Baker 57, a shop on the square, has closed.",  # no list
    "Kim Baker sold 57 loaves. The shop did well: Baker 57; Carter 31.",  # another of the name
    "Every baker and every carter came: Baker 57; Carter 31.",  # words
    "Carter's garage sold 57 cars.",
])
def test_a_surname_of_somebody_else(article: str, anytown: Results) -> None:
    assert "refuted" not in {verdict for _, verdict in reads(run(article, anytown), "57")}
