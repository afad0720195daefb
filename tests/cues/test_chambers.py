"""Seats of a region and of a council: in lists, of a whole, before and after, with signs, and against what a majority needs."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import verdict_of

from factcheck.results import Results, read_results

DECIDED_AGAINST = {"refuted", "imprecise"}
REGION = """Region,Date,Party,Candidates,Seats,Votes,Share,Electorate,Valid votes
Westshire,2019-12-12,Conservative,40,27,610000,48.80,1800000,1250000
Westshire,2019-12-12,Labour,40,11,412500,33.00,1800000,1250000
Westshire,2019-12-12,Liberal Democrat,40,2,137500,11.00,1800000,1250000
Westshire,2019-12-12,Green,31,0,90000,7.20,1800000,1250000
"""
REGION_BEFORE = """Region,Date,Party,Candidates,Seats,Votes,Share,Electorate,Valid votes
Westshire,2017-06-08,Conservative,40,19,540000,45.00,1780000,1200000
Westshire,2017-06-08,Labour,40,20,504000,42.00,1780000,1200000
Westshire,2017-06-08,Liberal Democrat,40,1,120000,10.00,1780000,1200000
Westshire,2017-06-08,Green,22,0,36000,3.00,1780000,1200000
"""
COUNCIL = """Council,Date,Party,Seats
Middleton District Council,2023-05-04,Labour,23
Middleton District Council,2023-05-04,Conservative,9
Middleton District Council,2023-05-04,Liberal Democrat,7
Middleton District Council,2023-05-04,Independent,2
"""
COUNCIL_BEFORE = """Council,Date,Party,Seats
Middleton District Council,2019-05-02,Conservative,21
Middleton District Council,2019-05-02,Labour,14
Middleton District Council,2019-05-02,Liberal Democrat,6
"""
ON_THE_REGION = "The Conservatives won most of the seats in Westshire at the general election of 12 December 2019.\n\n"
ON_THE_COUNCIL = "Labour took control of Middleton District Council in the elections of 4 May 2023.\n\n"


def results_of(folder: Path, now: str, before: str) -> Results:
    (folder / "results.csv").write_text(now, encoding="utf-8")
    (folder / "previous.csv").write_text(before, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return results_of(tmp_path_factory.mktemp("region"), REGION, REGION_BEFORE)


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return results_of(tmp_path_factory.mktemp("council"), COUNCIL, COUNCIL_BEFORE)


def assert_decided(lead: str, sentence: str, true: str, false: str, results: Results) -> None:
    """The true figure is borne out; the false one, where there is one, is refuted."""
    for figure, expected in ((true, {"supported"}), (false, DECIDED_AGAINST)):
        if figure:
            verdict = verdict_of(lead + sentence.format(f"<{figure}>"), results)
            assert verdict is not None and verdict.verdict in expected, (figure, verdict and (verdict.verdict, verdict.message))


# A sentence with a hole, the true figure, a false one ("" where there is none to be told from it).
REGIONAL = [
    # In lists of the parts of a whole.
    ("Of the 40 seats, {} are held by the Conservatives, 11 by Labour and two by the Lib Dems.", "27", "26"),
    ("Of the 40 seats, 27 were won by the Conservatives, {} by Labour and two by the Lib Dems.", "11", "13"),
    ("Of Westshire's 40 constituencies, 27 went to the Conservatives, 11 to Labour and {} to the Lib Dems.", "two", "four"),
    ("Of the 40 constituencies the Tories have {} and Labour 11.", "27", "28"),
    ("Of the 40 constituencies the Tories have 27 and Labour {}.", "11", "12"),
    ("Labour now has {} of Westshire's 40 seats.", "11", "13"),
    ("The Tories still hold {} of the region's 40 seats, Labour 11.", "27", "25"),
    ("The Liberal Democrats, the great survivors, will send {} to Westminster.", "two", "four"),
    ("Labour was second in votes with 412,500 and second in seats with {}.", "11", "12"),
    ("Labour's 33.0 per cent of the vote was good for {}.", "11", "13"),
    # Before and after.
    ("The Tories won 27 of the region's 40 seats, up from {} in 2017.", "19", "18"),
    ("Labour lost nine seats and will have {} MPs in the new House.", "11", "12"),
    ("The Labour delegation was cut from {} to 11.", "20", "23"),
    ("The Labour contingent has shrunk from 20 to {}.", "11", "13"),
    ("The night left the Conservatives with {} seats.", "27", "28"),
    ("A late win took the Lib Dems from one MP to {}.", "two", "four"),
    ("Labour went into the election with {} MPs.", "20", "24"),
    # Lists of changes.
    ("Net change: Con {}, Lab -9, LD +1.", "+8", "+9"),
    ("Net gains and losses: Conservatives +8, Labour {}, Lib Dems +1.", "-9", "-8"),
    ("Con 27 ({}), Lab 11 (-9), LD 2 (+1).", "+8", "+6"),
    ("Con 27 (+8), Lab 11 ({}), LD 2 (+1).", "-9", "-7"),
    # Gross figures where the other is nil.
    ("The Tories made {} gains across the region without losing a single seat.", "eight", "seven"),
    ("Labour suffered {} losses without gaining a seat.", "nine", "six"),
    ("Labour losses: {}.", "nine", ""),
    # How many stood.
    ("The Greens fought {} of the 40 seats.", "31", "34"),
    ("The Greens put up 31 candidates, compared with {} in 2017.", "22", "24"),
    # Figures of one party, one behind the other, and of its candidates together.
    ("The Greens fielded 31 candidates, got {} votes and won nothing.", "90,000", "96,000"),
    ("The Greens' 31 candidates mustered {} votes between them.", "90,000", "98,000"),
    ("The Greens piled up 90,000 votes in the region, {} per cent of the total.", "7.2", "7.9"),
    ("The Greens fielded {} candidates across the region.", "31", "34"),
    ("The Greens, with 3.0 per cent in Westshire two years ago, went up to {} per cent.", "7.2", "7.8"),
    ("Nearly half of those who voted - {} per cent - backed the Conservatives.", "48.8", "44.8"),
]
LOCAL = [
    ("Green-tinged talk aside, Labour had 14 councillors in 2019 and now has {}.", "23", ""),
    ("Four years ago the Conservatives led, with {} councillors to Labour's 14.", "21", "24"),
    ("Four years ago the Conservatives led, with 21 councillors to Labour's {}.", "14", "16"),
    ("Of the 18 councillors outside the Labour group, {} are Conservatives and seven Liberal Democrats.", "nine", "eight"),
    ("Of the 18 councillors outside the Labour group, nine are Conservatives, {} Liberal Democrats and two independents.", "seven", ""),
    ("The {} Conservative councillors will form the opposition.", "nine", "eight"),
    ("Labour 23 (+9), Con 9 ({}), LD 7 (+1).", "-12", "-11"),
    ("With {} needed for a majority, Labour was home by teatime.", "21", ""),
]


@pytest.mark.parametrize(("sentence", "true", "false"), REGIONAL)
def test_a_region(region: Results, sentence: str, true: str, false: str) -> None:
    assert_decided(ON_THE_REGION, sentence, true, false, region)


@pytest.mark.parametrize(("sentence", "true", "false"), LOCAL)
def test_a_council(council: Results, sentence: str, true: str, false: str) -> None:
    assert_decided(ON_THE_COUNCIL, sentence, true, false, council)


@pytest.mark.parametrize("sentence", [
    "Nine Labour seats down, <fifteen> still to be counted.",  # no change
    "The Conservatives are down to 19 seats after losing <eight> councils.",
    "The Tories made <nine> gains and suffered a loss.",  # gross, and the net is eight
    "Labour fielded 40 candidates while the independents got <95,000> votes.",
    "Labour and the Greens had 71 candidates, and the others got <95,000> votes.",
    "Change: Con <+4>, Lab -9.",  # points of the vote, rounded
])
def test_no_such_figure(region: Results, sentence: str) -> None:
    verdict = verdict_of(ON_THE_REGION + sentence, region)
    assert verdict is None or verdict.verdict == "unverifiable", verdict.message
