"""True figures that were accused at first contact in articles of the newest hands: each kind with a false one that is told."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import assert_told, verdict_of

QUIET = [
    # the last of several seats to fill is nobody's name
    "Bob Baker took the last place on <9,120>, said the leaflet of another ward.",
    # of a redrawn seat, which no table holds
    "The Conservative vote share collapsed from a notional <51.0%> in 2019 to 42.3%.",
    "Labour's share, <41.0%> (notional) in 2019, is 45.6% now.",
    "The Tory share was <51.0%> on notional figures in 2019.",
    # a time told by somebody's good year is nobody's figure
    "Ms Archer's majority in Labour's annus mirabilis was <10,100>.",
    "The cushion during the Conservatives' heyday was <10,100>.",
    # a place kept from somebody else is no majority
    "Bob Baker only just kept Cy Carter out of the runner-up spot, by <6,355> votes.",
    # members of a chamber
    "Ann Archer joins the 98-seat authority, where Labour now has 65, the Liberal Democrats <14> and the Greens 3.",
    # a majority without its word
    "It has never been closer than on Thursday. Ann Archer's <665> looked lucky.",
    # spoiling a paper is no voting
    "The turnout was low. Another <80> made the trip and then mucked up the paper.",
    # some of the candidates
    "<Three> candidates did not touch four figures.",
    "<Two> candidates never reached a thousand.",
    "<Three> candidates fell short of five thousand.",
    "Di Dunn, on 325, brought up the rear and was one of <two> candidates below 2,500.",
    # out of all papers
    "Only 80 papers out of <20,080> had to be put aside.",
    "Just 80 out of the <20,080> were rejected.",
    # a seat won at another election
    "Labour took the seat from the Conservatives in 1997, by <1,300> votes.",
    # besides those spoken of
    "Ms Archer and Mr Baker were out in front. <Two> other candidates hardly mattered.",
    # papers of those who were excluded, and who wanted somebody rather than somebody else
    "Of the <2,425> papers in those bundles most had no second preference.",
    "Put bluntly, <5,877> more people wanted Ms Archer than wanted her party.",
]


@pytest.mark.parametrize("sentence", QUIET)
def test_not_accused(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict in {"supported", "unverifiable"}, (sentence, found)


TOLD = [
    ("The Conservatives took 42.3%, down 7.7 on the notional result last time, and Labour <{}>, up 5.6.", "45.6%", "40.0%"),
    ("The Tories fell 7.7 points on their poor showing in 2019, and Labour took <{}>.", "45.6%", "40.0%"),
    ("Bob Baker, in second place, took <{}>.", "8,455", "9,120"),
    ("The Green candidate polled 325 votes, a fraction of Archer's share. She lost her deposit with <{}> per cent.", "1.6", "2.6"),
    ("The second-placed party polled <{}> votes.", "8,455", "9,120"),
    ("The Conservative vote share fell from <{}> in 2019 to 42.3%.", "50.0%", "51.0%"),
    ("<{}> candidates stood.", "Four", "Five"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), TOLD)
def test_told(sentence: str, true: str, false: str, anytown: Results) -> None:
    assert_told(sentence, true, false, anytown)
