"""Ratios: now against before, one against another or against a figure before, parts of what was lost."""

from __future__ import annotations

import pytest

from factcheck.article import parse
from factcheck.quantities import find_quantities
from factcheck.results import Results, read_results
from tests.marked import verdict_of

NOW = """Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots
2023-05-04,Anytown North,Ann Archer,Labour,9000,40000,1000
2023-05-04,Anytown North,Bob Baker,Conservative,3000,40000,1000
2023-05-04,Anytown North,Di Dunn,Green Party,1500,40000,1000
2023-05-04,Anytown North,Cy Carter,Liberal Democrat,500,40000,1000
"""
THEN = """Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots
2019-12-12,Anytown North,Bob Baker,Conservative,12000,41000,250
2019-12-12,Anytown North,Eve Ellis,Labour,8000,41000,250
2019-12-12,Anytown North,Fay Ford,Green Party,500,41000,250
2019-12-12,Anytown North,Cy Carter,Liberal Democrat,2000,41000,250
"""

# A sentence with a hole, its true figure, a false one.
CASES = [
    ("Ann Archer polled 9,000, more than {} what Fay Ford managed here in 2019.", "15 times", "30 times"),
    ("Di Dunn took 1,500, {} what the Lib Dems got last time.", "three quarters of", "a third of"),
    ("The number of spoilt papers {} this time.", "quadrupled", "doubled"),
    ("Rejected ballots have {} since 2019.", "quadrupled", "trebled"),
    ("Bob Baker took 3,000, {} of the 12,000 he collected in 2019.", "a quarter", "two thirds"),
    ("The Conservatives polled 3,000 votes, {} of the 12,000 ballots their man attracted last time.", "a quarter", "two thirds"),
    ("Cy Carter trailed in with 500, {} of the 2,000 people who put a cross by his name in 2019.", "a quarter", "two thirds"),
    ("Di Dunn more than {} the Green vote.", "doubled", "quadrupled"),
    ("Ms Dunn has {} the Green vote.", "trebled", "halved"),
    ("Di Dunn polled 1,500, {} the Greens' earlier tally.", "three times", "ten times"),
    ("Cy Carter had 500 votes, {} of the vote he once commanded.", "a quarter", "two thirds"),
    ("Bob Baker polled 3,000. In 2019 he had {} that number.", "four times", "twice"),
    ("Cy Carter polled 500. At the last election he had collected {} as many.", "four times", "twice"),
    ("Bob Baker had to make do with 3,000; the Conservatives had {} that number in 2019.", "four times", "twice"),
    ("Cy Carter managed 500 votes. The Greens had {} as many.", "three times", "ten times"),
    ("Cy Carter managed 500 votes. Di Dunn, with 1,500, polled {} as many.", "three times", "ten times"),
    ("The Lib Dems took 500 votes. Bob Baker won {} as many.", "six times", "twice"),
    ("Bob Baker lost 9,000 votes. That is {} of those who backed him in 2019.", "three quarters", "a third"),
    ("The Conservatives shed 9,000 votes, or {} of everybody who had voted for them last time.", "three quarters", "a third"),
    ("The spoilt papers came to {} of the majority.", "a sixth", "a half"),
    ("There were {} as many spoilt papers as the winning margin.", "a sixth", "a half"),
    ("Labour took 9,000 and the Conservatives 3,000. That's {}.", "three to one", "ten to one"),
    ("Rejected papers {}, to 1,000.", "quadrupled", "doubled"),
]


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Results:
    folder = tmp_path_factory.mktemp("grown")
    (folder / "results.csv").write_text(NOW, encoding="utf-8")
    (folder / "previous.csv").write_text(THEN, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


def outcome(sentence: str, figure: str, results: Results) -> tuple[str, str]:
    verdict = verdict_of(sentence.format(f"<{figure}>"), results)
    return (verdict.reading.measure, verdict.verdict) if verdict else ("", "none")


@pytest.mark.parametrize(("sentence", "right", "wrong"), CASES)
def test_ratio(sentence: str, right: str, wrong: str, grown: Results) -> None:
    assert outcome(sentence, right, grown) == ("ratio", "supported")
    assert outcome(sentence, wrong, grown)[1] != "supported"


# Of the two contests of the other fixture: 20,080 and 30,100 votes cast, majorities of 665 and 3,000.
OF_ANYTOWN = [
    ("Cy Carter, whose 2,100 came {} times over the winning margin, lost his deposit in 2019.", "three", "five"),
    ("The Liberal Democrats' 2,100 votes were {} times the difference.", "three", "five"),
    ("The Greens polled {} of the votes that separated the top two.", "half", "a fifth"),
    ("The Greens mustered less than {} the majority.", "half", "a third"),
    ("{} fewer people voted than in 2019.", "A third", "A fifth"),
    ("{} fewer votes were cast than last time.", "33 per cent", "23 per cent"),
    ("The number of votes cast fell by {}.", "a third", "a fifth"),
    ("Ms Archer won by 665, {} of the 3,000 by which Mr Baker had won in 2019.", "two ninths", "a half"),
    ("The Lib Dems managed {} of what Bob Baker got.", "a quarter", "a half"),
]


@pytest.mark.parametrize(("sentence", "right", "wrong"), OF_ANYTOWN)
def test_of_anytown(sentence: str, right: str, wrong: str, anytown: Results) -> None:
    assert outcome(sentence, right, anytown)[1] == "supported"
    assert outcome(sentence, wrong, anytown)[1] != "supported"


def test_the_vote_of_a_year_is_no_count(anytown: Results) -> None:
    assert outcome("One in three of the {} votes did not come back.", "2019", anytown)[1] in {"none", "unverifiable"}


# Sentences in which the figure is of somebody or something that the tables do not tell, or may be.
LEFT_OPEN = [
    "Cy Carter managed 500 votes. In Othertown the Lib Dems had <ten times> as many.",
    "The council spent 4,000 on leaflets. The Greens spent <ten times> as much.",
    "Labour's majority went from 4,000 to 6,000. That is <double>.",
    "Ann Archer, with 9,000, had <ten times> as many leaflets as Mr Baker.",
]


@pytest.mark.parametrize("sentence", LEFT_OPEN)
def test_not_accused(sentence: str, grown: Results) -> None:
    verdict = verdict_of(sentence, grown)
    assert verdict is None or verdict.verdict == "unverifiable"


@pytest.mark.parametrize(("text", "value"), [
    ("Labour had half as many again as the Greens.", "3/2"), ("She won a third as much again.", "4/3"),
    ("It drew half again as many votes.", "3/2"), ("About one in 440 papers was void.", "1/440"),
    ("Fewer than three in every thousand were void.", "3/1000"), ("One in 1,000 papers was blank.", "1/1000"),
])
def test_form(text: str, value: str) -> None:
    assert [str(q.value) for q in find_quantities(parse("article.txt", text))] == [value]


def test_hedges_of_ratios() -> None:
    found = find_quantities(parse("article.txt", "It is all but six times what it was, a ratio of better than two to one."))
    assert [(q.text, q.comparator) for q in found] == [("six times", "~<"), ("two to one", ">")]


def test_all_but_so_many_is_an_exception() -> None:
    assert [q.reason for q in find_quantities(parse("article.txt", "All but 1,217 went to the big parties."))] == ["exception"]
