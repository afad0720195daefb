"""A region by its seats: a row of totals, a title that names the region, and figures of all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

SEATS = """Seat,Winner,Lab votes,Con votes,Total valid votes,Spoilt,Registered electors
Barking,Lab,30000,10000,40000,100,60000
Battersea,Lab,25000,23000,48000,110,70000
Bromley and Chislehurst,Con,15000,26000,41000,90,65000
Twickenham,Con,20000,30000,50000,95,62000
London total,,90000,89000,179000,395,257000
"""
THEN = """Seat,Winner,Lab votes,Con votes,Total valid votes,Spoilt,Registered electors
Barking,Lab,28000,12000,40000,90,60000
Battersea,Con,20000,27000,47000,95,70000
Bromley and Chislehurst,Con,14000,27000,41000,80,65000
Twickenham,Con,18000,31000,49000,85,62000
London total,,80000,97000,177000,350,257000
"""
COUNCILS = """Council;Seats up;Con;Lab;LD;Total seats;Control
Elmbridge;Third;12;6;30;48;NOC
Guildford;All;10;13;25;48;LD
Surrey Heath;All;6;8;21;35;LD
Woking;Third;4;6;20;30;LD
Surrey districts;;32;33;96;161;
"""
BEFORE = """Council;Seats up;Con;Lab;LD;Total seats;Control
Elmbridge;Third;21;7;20;48;NOC
Guildford;All;19;12;17;48;NOC
Surrey Heath;All;18;7;10;35;CON
Woking;Third;14;6;10;30;NOC
Surrey districts;;72;32;57;161;
"""


def results_of(folder: Path, now: str, then: str) -> Results:
    (folder / "results.csv").write_text(now, encoding="utf-8")
    (folder / "previous.csv").write_text(then, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


@pytest.fixture(scope="module")
def london(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return results_of(tmp_path_factory.mktemp("london"), SEATS, THEN)


@pytest.fixture(scope="module")
def surrey(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return results_of(tmp_path_factory.mktemp("surrey"), COUNCILS, BEFORE)


def verdict(title: str, sentence: str, figure: str, results: Results) -> str | None:
    return next((v.verdict for v in check(parse("a.txt", f"{title}\n\n{sentence}"), results).verdicts if v.claim.text == figure), None)


@pytest.mark.parametrize(("sentence", "figure", "told"), [
    ("Labour have two seats, the Conservatives two.", "two", "supported"),
    ("Labour took 90,000 votes in the city.", "90,000", "supported"),
    ("50.3% chose Labour, up 5.1 on 2015. It was the best since 2001.", "5.1", "supported"),
    ("There were 179,000 valid votes from 257,000 names, so 69.6%, a jump of 0.8 points.", "257,000", "supported"),
    ("There were 179,000 valid votes from 257,000 names, so 69.6%, a jump of 0.8 points.", "69.6%", "supported"),
    ("There were 179,000 valid votes from 257,000 names, so 69.6%, a jump of 0.8 points.", "0.8 points", "supported"),
    ("There were 179,000 valid votes from 257,000 names, so 66.9%.", "66.9%", "refuted"),
    ("Twickenham was keenest, with 80.6%.", "80.6%", "supported"),
    ("Barking was the most diligent, at 66.7%.", "66.7%", "supported"),
])
def test_a_title_that_names_the_region(london: Results, sentence: str, figure: str, told: str) -> None:
    assert verdict("How London voted", sentence, figure, london) == told


def test_a_title_that_names_a_seat_is_of_the_seat(london: Results) -> None:
    assert verdict("London: Battersea falls to Labour", "Labour polled 25,000 votes.", "25,000", london) == "supported"


@pytest.mark.parametrize(("sentence", "figure", "told"), [
    ("There were 72 Tories after the 2019 elections. There are 32 today.", "72", "supported"),
    ("There were 72 Tories after the 2019 elections. There are 32 today.", "32", "supported"),
    ("The Liberal Democrats have gone from 57 to 96.", "57", "supported"),
    ("The Liberal Democrats have gone from 57 to 96.", "96", "supported"),
    ("Woking owes billions: just four Tories survive.", "four", "supported"),
    ("Woking is a mess: only eight Tories survive.", "eight", "refuted"),
    ("Surrey Heath. In Michael Gove's own back yard a Conservative group of 18 was cut to six.", "18", "supported"),
    ("Surrey Heath. In Michael Gove's own back yard a Conservative group of 18 was cut to six.", "six", "supported"),
    ("Surrey Heath. The Lib Dems, who had ten, won 21.", "ten", "supported"),
    ("Surrey Heath. The Lib Dems, who had ten, won 12.", "12", "refuted"),
    ("Guildford. The Lib Dems lead with 25.", "25", "supported"),
    ("Guildford. Labour put up 30 candidates.", "30", "unverifiable"),
])
def test_councils_of_a_county(surrey: Results, sentence: str, figure: str, told: str) -> None:
    assert verdict("Surrey's blue wall", sentence, figure, surrey) == told
