"""The trained second voice: how likely each reading of a number is, by the words around it."""

from __future__ import annotations

import pytest

from factcheck.article import parse
from factcheck.claims import understand
from factcheck.claims.chances import Traits, weights
from factcheck.claims.formula import Reading
from factcheck.quantities import find_quantities
from factcheck.results import Results

# 2023: Ann Archer (Labour) 9,120, Bob Baker (Conservative) 8,455, Cy Carter (Liberal Democrat) 2,100, Di Dunn (Green) 325.
# 2019: Bob Baker 15,000, Eve Ellis (Labour) 12,000, Cy Carter 3,000.


def ranked(text: str, figure: str, results: Results) -> tuple[float, list[tuple[float, Reading]]]:
    """(the chance of none, chances and readings of a figure, the likeliest first)."""
    article = parse("article.txt", text)
    quantities = find_quantities(article)
    guesses = understand(article, quantities, results.names).guesses
    possible = next(guesses[q.start] for q in quantities if q.text == figure).possible()
    ranking = weights().rank(possible.traits())
    return ranking.none, sorted(zip(ranking.readings, possible.readings, strict=True), key=lambda pair: -pair[0])


@pytest.mark.parametrize(("text", "figure", "measure", "subject", "year"), [
    ("The pile in front of Bob Baker came up short at 8,455.", "8,455", "votes", "Bob Baker", "2023"),
    ("Labour's 9,120 were cold comfort for Bob Baker.", "9,120", "votes", "Labour", "2023"),
    ("The clerk's last envelope made it 9,120 for Ann Archer.", "9,120", "votes", "Ann Archer", "2023"),
    ("Bob Baker's army of 2019, 15,000 strong, had thinned.", "15,000", "votes", "Bob Baker", "2019"),
])
def test_the_likeliest_reading(anytown: Results, text: str, figure: str, measure: str, subject: str, year: str) -> None:
    none, readings = ranked(text, figure, anytown)
    chance, likeliest = readings[0]
    assert chance > none
    assert (likeliest.measure, likeliest.subject, (likeliest.contest or "").rpartition("@")[2][:4]) == (measure, subject, year)


@pytest.mark.parametrize(("text", "figure"), [
    ("The hall can hold 9,120 people, said Ann Archer.", "9,120"),
    ("A crowd of 8,455 watched the match across the road.", "8,455"),
    ("The lifeboat has been launched 2,100 times since it came.", "2,100"),
])
def test_what_is_likelier_none_of_them(anytown: Results, text: str, figure: str) -> None:
    none, readings = ranked(text, figure, anytown)
    assert none > readings[0][0]


def test_chances_are_one_together(anytown: Results) -> None:
    none, readings = ranked("The pile in front of Bob Baker came up short at 8,455.", "8,455", anytown)
    assert none + sum(chance for chance, _ in readings) == pytest.approx(1)
    assert len(readings) > 20


def test_nothing_possible() -> None:
    assert weights().rank(Traits((), ())).none == 1.0


def test_no_name_and_no_figure_is_a_trait(anytown: Results) -> None:
    """What is learned is of words: the same sentence of others with other figures has the same traits."""
    numbers = []
    for text, figure in (("Ann Archer polled 9,120 in the rain.", "9,120"), ("Bob Baker polled 8,455 in the rain.", "8,455")):
        article = parse("article.txt", text)
        quantities = find_quantities(article)
        guesses = understand(article, quantities, anytown.names).guesses
        numbers.append(next(guesses[q.start] for q in quantities if q.text == figure).possible().traits().number)
    assert sorted(numbers[0]) == sorted(numbers[1])
