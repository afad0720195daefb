"""Articles on all the seats of a place: two seats in one sentence, the best and the worst of them, and sums over all."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import verdict_of

from factcheck.results import Results, read_results

DECIDED_AGAINST = {"refuted", "imprecise"}
HEAD = "Constituency,Date,Candidate,Party,Votes,Electorate,Rejected ballots\n"
SEATS = {
    "Radford East": (30000, 63, "Ann Archer,Labour,9120", "Bob Baker,Conservative,8455", "Cy Carter,Green,2100"),
    "Radford West": (31000, 148, "Joe Jarvis,Conservative,10240", "Fay Foster,Labour,7310", "Kay Knight,Green,1350"),
    "Radford Central": (28000, 91, "Ida Ingram,Green,9980", "Gus Gilpin,Labour,6140", "Hal Hurst,Conservative,3030"),
}
LEAD = "Labour, the Conservatives and the Greens won one each of Radford's three seats at the general election of 4 July 2024.\n\n"


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Labour 22,570, Conservatives 21,725, Greens 13,430; turnout 65.6, 61.0 and 68.4 per cent."""
    rows = [f"{seat},2024-07-04,{line},{electorate},{rejected}" for seat, (electorate, rejected, *lines) in SEATS.items() for line in lines]
    path = tmp_path_factory.mktemp("city") / "results.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return read_results([str(path)])


# A sentence with a hole, the true figure, a false one ("" where there is none to be told from it).
SENTENCES = [
    # All of them, although the text names none or one.
    ("Across the three seats Labour polled {} votes.", "22,570", "22,750"),
    ("The Greens took {} votes across the city's three constituencies.", "13,430", "13,340"),
    ("In the three Radford seats the Conservatives won {} votes.", "21,725", ""),
    # Turnout in two seats.
    ("Turnout ranged from {} per cent in Radford West to 68.4 per cent in Radford Central.", "61.0", "60.1"),
    ("Turnout ranged from 61.0 per cent in Radford West to {} per cent in Radford Central.", "68.4", "64.8"),
    ("Radford Central had the best turnout, at 68.4 per cent; Radford West had the worst, at {}.", "61.0", "60.1"),
    ("Turnout was highest in Radford Central at 68.4 per cent and lowest in Radford West at {}.", "61.0", "61.9"),
    ("Radford Central's turnout was {} per cent, just ahead of Radford East's 65.6.", "68.4", "64.8"),
    ("Radford Central's turnout was 68.4 per cent, just ahead of Radford East's {}.", "65.6", "66.6"),
    ("Radford Central saw the highest turnout, 68.4 per cent. Lowest was Radford West, with {}.", "61.0", "61.9"),
    # Papers, votes and shares in two seats.
    ("There were 148 spoilt papers in Radford West; Radford East, by contrast, had {}.", "63", "69"),
    ("The Greens' best result was {} votes for Ida Ingram in Radford Central.", "9,980", "9,890"),
    ("Gus Gilpin, the Labour man in Radford Central, polled 6,140; Fay Foster, in Radford West, {}.", "7,310", "7,130"),
    ("Bob Baker came second for the Conservatives in Radford East with 8,455; Fay Foster did likewise in Radford West, with {}.", "7,310", "7,013"),
    ("Hal Hurst came a poor third in Radford Central with {}, and lost his deposit.", "3,030", "3,300"),
    ("Majorities: Radford East 665; Radford West {}; Radford Central 3,840.", "2,930", "2,390"),
    # By surname alone, beside votes.
    ("Archer polled {} votes in Radford East.", "9,120", "9,210"),
    ("Jarvis took {} per cent in Radford West.", "54.2", "52.4"),
    ("Ingram's majority in Radford Central was {}.", "3,840", "3,480"),
    # Within so many votes, to the vote.
    ("The Conservatives came within {} votes of winning Radford East.", "665", ""),
]


@pytest.mark.parametrize(("sentence", "true", "false"), SENTENCES)
def test_seats_of_a_place(city: Results, sentence: str, true: str, false: str) -> None:
    for figure, expected in ((true, {"supported"}), (false, DECIDED_AGAINST)):
        if figure:
            verdict = verdict_of(LEAD + sentence.format(f"<{figure}>"), city)
            assert verdict is not None and verdict.verdict in expected, (figure, verdict and (verdict.verdict, verdict.message))


@pytest.mark.parametrize(("figure", "passes"), [("665", True), ("700", True), ("832", False)])
def test_within(city: Results, figure: str, passes: bool) -> None:
    """A round number may be more than the truth; one to the vote is exact."""
    verdict = verdict_of(LEAD + f"The Conservatives came within <{figure}> votes of winning Radford East.", city)
    assert verdict is not None and (verdict.verdict == "supported") is passes, verdict and verdict.message


@pytest.mark.parametrize("sentence", [
    "Between them the two losing candidates of Labour have a combined majority of <6,147> to make up.",
    "Across the two western seats Labour polled <31,200> votes.",  # of which the tables have no two
    "Archer Street had <9,210> residents.",
    "The city was <9,210> votes short of a record.",
])
def test_no_figure_of_all(city: Results, sentence: str) -> None:
    verdict = verdict_of(LEAD + sentence, city)
    assert verdict is None or verdict.verdict == "unverifiable", verdict.message


def test_as_many_seats_of_another_place(city: Results) -> None:
    """"Oldham's three seats" are not those of a table of Radford."""
    lead = "Labour won all of Oldham's three seats at the general election of 4 July 2024.\n\n"
    verdict = verdict_of(lead + "Across the three seats Labour polled <31,200> votes.", city)
    assert verdict is None or verdict.verdict == "unverifiable"


def test_a_party_that_is_a_surname_too(tmp_path: Path) -> None:
    """"Green" beside votes is the party, even where a Mr Green stood."""
    path = tmp_path / "results.csv"
    path.write_text(HEAD + "Radford East,2024-07-04,Damian Green,Conservative,8455,30000,63\nRadford East,2024-07-04,Cy Carter,Green,2100,30000,63\n", encoding="utf-8")
    verdict = verdict_of("The Conservatives held Radford East. Green took <2,100> votes.", read_results([str(path)]))
    assert verdict is None or verdict.verdict != "refuted", verdict.message
