"""Figures of wards side by side, of a region by party and of two answers: told in other words, and true sentences that no
wording may turn into something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results, read_results
from tests.marked import assert_told, verdict_of

WARDS = (
    "Ward,Date,Candidate,Party,Votes,Elected,Electorate,Rejected\n"
    "Abbey,2024-05-02,Ann Archer,Labour,1200,Yes,5000,10\nAbbey,2024-05-02,Bob Baker,Conservative,900,No,5000,10\nAbbey,2024-05-02,Cy Carter,Green,300,No,5000,10\n"
    "Birch,2024-05-02,Di Dunn,Conservative,1500,Yes,6000,12\nBirch,2024-05-02,Ed Ellis,Labour,1450,No,6000,12\nBirch,2024-05-02,Flo Frost,Liberal Democrat,250,No,6000,12\n"
    "Castle,2024-05-02,Gus Grant,Green,800,Yes,4000,8\nCastle,2024-05-02,Hal Hurst,Labour,700,No,4000,8\nCastle,2024-05-02,Ida Ince,Conservative,500,No,4000,8\n"
)
WARDS_THEN = (
    "Ward,Date,Candidate,Party,Votes,Elected,Electorate,Rejected\n"
    "Abbey,2023-05-04,Bob Baker,Conservative,1100,Yes,5050,11\nAbbey,2023-05-04,Ann Archer,Labour,1000,No,5050,11\n"
    "Birch,2023-05-04,Di Dunn,Conservative,1700,Yes,6050,9\nBirch,2023-05-04,Ed Ellis,Labour,1200,No,6050,9\n"
    "Castle,2023-05-04,Hal Hurst,Labour,900,Yes,4050,5\nCastle,2023-05-04,Gus Grant,Green,600,No,4050,5\n"
)
REGION = "Region,Election date,Party,Candidates,Votes,Seats\n" + "".join(f"Westmarch,{day},{party},{stood},{votes},{seats}\n" for day, party, stood, votes, seats in (
    ("2024-07-04", "Labour", 30, 512400, 18), ("2024-07-04", "Conservative", 30, 389700, 8), ("2024-07-04", "Liberal Democrat", 30, 148900, 4),
    ("2019-12-12", "Conservative", 30, 640100, 21), ("2019-12-12", "Labour", 30, 455900, 8), ("2019-12-12", "Liberal Democrat", 30, 152000, 1)))
ANSWERS = "Area,Date,Electorate,Remain,Leave,Rejected\nNortham,2016-06-23,100000,30000,40000,50\nSoutham,2016-06-23,80000,35000,20000,40\nWestham,2016-06-23,60000,15000,25000,30\n"
WARDS_LEAD = ("Three wards of Treeshire voted on Thursday. Ann Archer gained Abbey for Labour from Conservative Bob Baker, Di Dunn held Birch for the "
              "Conservatives against Labour's Ed Ellis, and Gus Grant of the Greens took Castle from Labour's Hal Hurst.\n\n")
REGION_LEAD = "Labour have won most of the seats in Westmarch at the general election of July 2024, taking many from the Conservatives.\n\n"
ANSWERS_LEAD = "Northam and Westham voted to leave the European Union on Thursday and Southam to remain.\n\n"


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Results]:
    folder, found = tmp_path_factory.mktemp("tables"), {}
    for name, files in (("wards", (WARDS, WARDS_THEN)), ("region", (REGION,)), ("answers", (ANSWERS,))):
        paths = [folder / f"{name}{i}.csv" for i in range(len(files))]
        for path, text in zip(paths, files, strict=True):
            path.write_text(text, encoding="utf-8")
        found[name] = read_results([str(path) for path in paths])
    return found


TOLD = [
    ("wards", WARDS_LEAD + "The three winners' majorities: Archer 300, Grant 100, Dunn <{}>.", "50", "80"),
    ("wards", WARDS_LEAD + "Labour is up <{}> votes in Abbey and 250 in Birch.", "200", "300"),
    ("wards", WARDS_LEAD + "Labour to Green swing in Castle: <{}>", "12.5%", "15.2%"),
    ("region", REGION_LEAD + "Labour's candidates averaged about <{}> votes apiece across the 30 constituencies.", "17,100", "71,100"),
    ("region", REGION_LEAD + "Tories lose 13 of their <{}> seats as Labour romps home", "21", "12"),
    ("region", REGION_LEAD + "Lib Dems: <{}> MPs (up 3).", "4", "7"),
    ("region", REGION_LEAD + "Lib Dem gains: <{}>.", "three", "four"),
    ("region", REGION_LEAD + "The Conservatives hung on in just <{}> constituencies.", "eight", "nine"),
    ("region", REGION_LEAD + "Ten seats better off than in 2019, Labour nevertheless added only <{}> votes.", "56,500", "65,500"),
    ("region", REGION_LEAD + "Labour's 2019 vote here was <{}>, so its recovery is no landslide in votes.", "455,900", "512,400"),
    ("answers", ANSWERS_LEAD + "Westham - The widest Leave win: a 62.5-<{}> split.", "37.5", "35.7"),
    ("answers", ANSWERS_LEAD + "Remain won in Southam by 15,000 votes, 35,000 against <{}>.", "20,000", "22,000"),
    ("answers", ANSWERS_LEAD + "Northam - Leave by 40,000 to 30,000, or <{}> points.", "14.3", "13.4"),
    ("answers", ANSWERS_LEAD + "Northam - The majority here was 10,000 and only <{}> papers out of 70,050 had to be put aside.", "50", "40"),
    ("answers", ANSWERS_LEAD + "Westham's Remain vote was <{}> smaller than its Leave vote.", "10,000", "15,000"),
    ("answers", ANSWERS_LEAD + "Remain lost Northam 40,000-<{}>.", "30,000", "33,000"),
    ("answers", ANSWERS_LEAD + "Including spoilt papers, <{}> ballots were handed in at Westham.", "40,030", "43,000"),
    ("answers", ANSWERS_LEAD + "As a proportion of everybody on the register, Leave's support in Northam was <{}>.", "40%", "57%"),
]
TRUE = [
    ("wards", WARDS_LEAD + "The Conservative incumbent in Birch saw her vote drop by <200> to 1,500."),
    ("wards", WARDS_LEAD + "Last year's total of 2,900 valid votes in Birch rose by <300> this time."),
    ("region", REGION_LEAD + "As a fraction of all who voted it was close: in votes the order was Labour, Conservative, Lib Dem; in seats the Lib Dems came <third>."),
    ("wards", WARDS_LEAD + "Labour, which won Castle last year, came in behind the Greens in <second>."),
    ("wards", WARDS_LEAD + "In Abbey and Castle it was much the same. Officers rejected <10> papers in the first and 8 in the second."),
    ("region", REGION_LEAD + "All 13 losses were in towns and cities: <ten> went to Labour and three to the Liberal Democrats."),
    ("answers", ANSWERS_LEAD + "Leave Northam out of the sum and the other two backed Remain by <50,000> to 45,000."),
    ("answers", ANSWERS_LEAD + "Outside Southam, Remain could find only <45,000> supporters."),
    ("answers", ANSWERS_LEAD + "A third of Westham's electorate, <20,000> people, cast no valid vote."),
]


PREDECESSOR = "Constituency,Election date,Candidate,Party,Votes,Electorate,Rejected\nOld Marl,2019-12-12,Kim Bade,Conservative,39714,87017,318\nOld Marl,2019-12-12,Mike Hibb,Labour,12120,87017,318\n"
SUCCESSOR = "Constituency,Election date,Candidate,Party,Votes,Electorate,Rejected\nNew Marl,2024-07-04,Kim Bade,Conservative,19360,79698,215\nNew Marl,2024-07-04,Issy Wade,Labour,16750,79698,215\n"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("With two names to choose from, against the two offered to Old Marl last time, not everybody coped: <215> were set aside as spoilt.", {"supported", "unverifiable"}),
    ("With two names to choose from, against the two offered to Old Marl last time, not everybody coped. The <79,698> people on the register were fewer.", {"supported"}),
    ("In Old Marl in 2019 <318> papers were rejected.", {"supported"}),
])
def test_the_seat_of_before_is_not_the_one_spoken_of(tmp_path: Path, sentence: str, verdict: set[str]) -> None:
    for name, text in (("results.csv", SUCCESSOR), ("previous.csv", PREDECESSOR)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "previous.csv")])
    found = verdict_of("Kim Bade has held New Marl for the Conservatives at the general election of July 2024.\n\n" + sentence, results)
    assert found is not None and found.verdict in verdict


@pytest.mark.parametrize(("table", "text", "true", "false"), TOLD)
def test_told(tables: dict[str, Results], table: str, text: str, true: str, false: str) -> None:
    assert_told(text, true, false, tables[table])


@pytest.mark.parametrize(("table", "text"), TRUE)
def test_what_is_true_is_not_accused(tables: dict[str, Results], table: str, text: str) -> None:
    found = verdict_of(text, tables[table])
    assert found is None or found.verdict not in {"refuted", "imprecise"}
