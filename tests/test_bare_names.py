"""Surnames of candidates whom nothing introduces."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import reads, run


@pytest.mark.parametrize(("article", "figure", "wrong"), [
    ("Declaration: Archer 9,120; Baker 8,455; Carter 2,100; Dunn 325.", "2,100", "1,200"),
    ("How they voted: Baker 8,455, Archer 9,120, Carter 2,100.", "9,120", "9,210"),
    ("Carter's personal vote was 2,100.", "2,100", "1,200"),
])
def test_a_surname_with_a_result(article: str, figure: str, wrong: str, anytown: Results) -> None:
    assert reads(run(article, anytown), figure) == [("votes", "supported")]
    assert reads(run(article.replace(figure, wrong, 1), anytown), wrong)[0] == ("votes", "refuted")


@pytest.mark.parametrize("article", [
    "Baker 57, a shop on the square, has closed.",  # no list
    "Kim Baker sold 57 loaves. The shop did well: Baker 57; Carter 31.",  # another of the name
    "Every baker and every carter came: Baker 57; Carter 31.",  # words
    "Carter's garage sold 57 cars.",
])
def test_a_surname_of_somebody_else(article: str, anytown: Results) -> None:
    assert "refuted" not in {verdict for _, verdict in reads(run(article, anytown), "57")}
