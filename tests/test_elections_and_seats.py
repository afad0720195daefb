"""Which election and which seats a figure is read to be of."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results
from tests.conftest import NOW, THEN

# Wards of one council at two elections. Totals: Labour 950, Conservatives 900 now, 712 and 1,017 then.
WARDS = """Election date,Ward,Candidate,Party,Votes,Electorate
2023-05-04,Elm,Ann Ash,Labour,300,1000
2023-05-04,Elm,Bo Birch,Conservative,200,1000
2023-05-04,Oak,Cy Cedar,Labour,150,1200
2023-05-04,Oak,Di Dale,Conservative,250,1200
2023-05-04,Yew,Ed Elder,Labour,500,1817
2023-05-04,Yew,Fi Fern,Conservative,450,1817
"""
WARDS_THEN = """Election date,Ward,Candidate,Party,Votes,Electorate
2019-05-02,Elm,Ann Ash,Labour,200,1000
2019-05-02,Elm,Bo Birch,Conservative,300,1000
2019-05-02,Oak,Gus Gorse,Labour,100,1200
2019-05-02,Oak,Di Dale,Conservative,200,1200
2019-05-02,Yew,Ed Elder,Labour,412,1817
2019-05-02,Yew,Hal Hazel,Conservative,517,1817
"""
HISTORY = """Constituency,Date,Labour,Conservative,Liberal Democrat
Anytown North,2024-07-04,11000,7000,1500
Anytown North,2017-06-08,10000,14000,2500
Anytown North,2015-05-07,9000,13000,2000
"""


def read(folder: Path, **tables: str) -> Results:
    paths = []
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
        paths.append(str(folder / f"{name}.csv"))
    return read_results(paths)


def verdicts(text: str, results: Results) -> dict[str, str]:
    return {v.claim.text: v.verdict for v in check(parse("a.txt", text), results).verdicts if v.claim.quantity is not None}


@pytest.fixture
def wards(tmp_path: Path) -> Results:
    return read(tmp_path, now=WARDS, then=WARDS_THEN)


# A history by party that reaches further than the election of which the text names the people.
@pytest.mark.parametrize(("text", "figure", "verdict"), [
    ("Anytown North: Ann Archer beat Bob Baker and Cy Carter. The majority was 665.", "665", "supported"),
    ("Ann Archer polled 9,120 in Anytown North, ahead of Bob Baker and Cy Carter. Labour was up 5.6 points.", "5.6 points", "supported"),
    ("Ann Archer, Bob Baker, Cy Carter and Di Dunn stood in Anytown North. The majority was 566.", "566", "refuted"),
    # A text that names the year of the newest contest, or none of the people, is about that one.
    ("Ann Archer, Bob Baker and Cy Carter stood in Anytown North before 2024. The majority was 4,000.", "4,000", "supported"),
    ("Labour won Anytown North again. Its majority was 4,000.", "4,000", "supported"),
])
def test_history_after_the_election(tmp_path: Path, text: str, figure: str, verdict: str) -> None:
    assert verdicts(text, read(tmp_path, now=NOW, then=THEN, history=HISTORY))[figure] == verdict


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Labour won 950 votes across the three wards.", "950"),
    ("In all three wards combined Labour polled 950 votes.", "950"),
    ("Labour took 950 between the lot.", "950"),
    ("Across all three wards Labour won 238 more votes than last time.", "238"),
    ("Labour took 950 votes in those three wards.", "950"),
    ("Across the three wards Labour climbed to 950 votes from 712.", "712"),
    ("Across the three wards Labour rose from 712 votes to 950.", "950"),
    ("Taken together the wards gave Labour 950 votes. The Tories slid to 900 from 1,017.", "1,017"),
    ("Some 47 per cent of an electorate of 4,017 voted.", "4,017"),
])
def test_several_seats_together(wards: Results, sentence: str, figure: str) -> None:
    assert verdicts("Elm, Oak and Yew voted on Thursday.\n\n" + sentence, wards)[figure] == "supported"


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Six candidates stood.", "Six"),
    ("The electorate was 4,017.", "4,017"),
    ("Labour polled 950 votes.", "950"),
])
def test_a_total_is_no_error_of_the_seat_named_last(wards: Results, sentence: str, figure: str) -> None:
    assert verdicts("Elm, Oak and Yew voted on Thursday.\n\n" + sentence, wards).get(figure) != "refuted"


def test_a_text_on_most_seats_is_on_all(tmp_path: Path) -> None:
    text = "# How Elm and Oak voted\n\nAcross all three wards Labour polled 950 votes.\n\nElm and Oak were close."
    assert verdicts(text, read(tmp_path, now=WARDS, then=WARDS_THEN))["950"] == "supported"


BY_PARTY = """Constituency,Date,Electorate,Labour,Conservative,Liberal Democrat
Anytown North,2024-07-04,40000,11000,7000,1500
Anytown South,2024-07-04,40000,9000,9259,1400
"""


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Labour's Leah Lane polled 11,000 in Anytown North.", "11,000"),
    ("Labour's Leah Lane won Anytown North. Ms Lane polled 11,000.", "11,000"),
    ("In Anytown North Conservative Tom Teal came second on 7,000.", "7,000"),
    ("The Liberal Democrats' Una Upton took 1,500 in Anytown North.", "1,500"),
])
def test_people_of_tables_by_party(tmp_path: Path, sentence: str, figure: str) -> None:
    assert verdicts(sentence, read(tmp_path, now=BY_PARTY))[figure] == "supported"


def test_what_is_gained_in_one_seat_is_votes(anytown: Results) -> None:
    assert verdicts("Anytown North: the Tories shed 6,545 and lost.", anytown)["6,545"] == "supported"
    assert verdicts("Anytown North: the Tories shed 6,455 and lost.", anytown)["6,455"] == "refuted"


def test_wards_that_the_text_does_not_name(wards: Results) -> None:
    """What is said of three wards is no error of the one that is named."""
    assert verdicts("Oak voted on Thursday. Across the three wards Labour won 950 votes.", wards)["950"] == "unverifiable"


def test_the_figure_of_a_seat_stays_its_own(wards: Results) -> None:
    text = "Elm, Oak and Yew voted on Thursday. Across the three wards Labour won 950 votes. In Oak Labour polled 160 votes."
    found = verdicts(text, wards)
    assert (found["950"], found["160"]) == ("supported", "refuted")


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Bob Baker is sorry. His 42.3 per cent was not enough.", "42.3 per cent", "supported"),
    ("The swing was 6.7 per cent. Mr Baker is sorry: his 8,455 were too few.", "8,455", "supported"),
    ("Labour picked up 9,120 votes.", "9,120", "supported"),
    ("Cy Carter ended up on 10.5%.", "10.5%", "supported"),
    ("The Lib Dems and the Tories had 3,000 and 15,000 in 2019.", "3,000", "supported"),
    ("The Lib Dems and the Tories had 3,000 and 15,000 before.", "15,000", "supported"),
    ("Cy Carter was third in 2019.", "third", "supported"),
    ("Ann Archer's register holds 40,000 names.", "40,000", "supported"),
    ("Labour: from 12,000 votes to 9,120.", "12,000", "supported"),
])
def test_elections_and_owners(anytown: Results, sentence: str, figure: str, verdict: str) -> None:
    assert verdicts("Labour won Anytown North.\n\n" + sentence, anytown)[figure] == verdict


def test_an_exit_poll_in_capitals_is_no_result(anytown: Results) -> None:
    text = "Labour won Anytown North.\n\nEXIT POLL, for the record: Labour 9,210, Conservatives 8,554."
    assert "refuted" not in verdicts(text, anytown).values()


# What cannot be told is left open.
@pytest.mark.parametrize(("sentence", "figure"), [
    ("In the Foot years Labour managed 27 per cent here.", "27 per cent"),
    ("Labour took 27.4 per cent in the year of Michael Foot.", "27.4 per cent"),
    ("Moran's 5,650 majority is history.", "5,650"),
    ("Gary Oldfield's 9,210 votes are history.", "9,210"),
    ("A new man, Dan Carpenter, is 30, and he scored 45.7 per cent.", "45.7 per cent"),
    ("Her pile is 2,000 taller than his.", "2,000"),
])
def test_left_open(anytown: Results, sentence: str, figure: str) -> None:
    found = verdicts("Labour won Anytown North. Ann Archer thanked Bob Baker.\n\n" + sentence, anytown)
    assert found.get(figure, "unverifiable") == "unverifiable"


def test_the_other_side_is_not_the_owner(anytown: Results) -> None:
    text = "Labour won Anytown North. The Lib Dems met the Greens and enjoyed beating them by 1,775."
    assert verdicts(text, anytown)["1,775"] != "refuted"


@pytest.mark.parametrize(("block", "figure", "verdict"), [
    ("GREENS: stood for the first time. Share 1.6 per cent.", "1.6 per cent", "supported"),
    ("GREENS: stood for the first time. Share 6.1 per cent.", "6.1 per cent", "refuted"),
    ("Lib Dems: never in it. Share 10.5%, with 2,100 votes.", "2,100", "supported"),
    # Without the colon the block is not about them alone.
    ("The Greens stood for the first time. The share was 45.6 per cent for Labour.", "45.6 per cent", "supported"),
])
def test_a_block_under_a_name(anytown: Results, block: str, figure: str, verdict: str) -> None:
    assert verdicts("Labour won Anytown North.\n\n" + block, anytown)[figure] == verdict


def test_the_majority_that_somebody_brought_along(anytown: Results) -> None:
    """Who is so many votes to the good may be so before the election or after it."""
    found = verdicts("Bob Baker was 3,000 to the good in Anytown North. At the end Ann Archer is 665 to the good.", anytown)
    assert found["3,000"] != "refuted" and found["665"] == "supported"


def test_the_figure_of_a_time_without_a_date_beside_that_of_now(anytown: Results) -> None:
    text = "Labour won Anytown North. Labour polled 9,120, down on the 12,000 of the Corbyn years."
    assert verdicts(text, anytown)["12,000"] == "supported"


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("More than half of the register found something better to do.", "half", "unverifiable"),
    ("Nearly half of the register found something better to do.", "half", "supported"),
    ("More than half of the electorate turned out.", "half", "supported"),
])
def test_who_stayed_away(anytown: Results, sentence: str, figure: str, verdict: str) -> None:
    found = verdicts("Labour won Anytown North. " + sentence, anytown)[figure]
    assert found == verdict or (verdict == "unverifiable" and found in {"imprecise", "refuted"})


def test_after_a_passage_on_several_seats(wards: Results) -> None:
    text = "Labour took 300 in Elm, 150 in Oak and 500 in Yew.\n\nTurnout was 40 per cent.\n\nIn Oak turnout was 43.3 per cent."
    found = verdicts(text, wards)
    assert (found["40 per cent"], found["43.3 per cent"]) == ("unverifiable", "refuted")


def test_all_but_one_seat(wards: Results) -> None:
    text = "# Labour ahead in all but Oak\n\nTurnout was 52 per cent. Elm and Yew were close."
    assert verdicts(text, wards)["52 per cent"] == "unverifiable"


def test_a_place_among_seats_is_nobodys(wards: Results) -> None:
    text = "Elm, Oak and Yew voted for Labour and the Conservatives. Elm, with 60 per cent for Labour, was first. Oak, with 37.5 per cent, ranked second."
    assert "second" not in verdicts(text, wards)


TOWN = """Election date,Constituency,Candidate,Party,Votes,Electorate
2023-05-04,Bigtown Riverside,Ann Ash,Labour,300,1000
2023-05-04,Bigtown Riverside,Bo Birch,Conservative,200,1000
2023-05-04,Bigtown Hilltop,Cy Cedar,Labour,150,1200
2023-05-04,Bigtown Hilltop,Di Dale,Conservative,250,1200
2023-05-04,Elsewhere North,Ed Elder,Labour,150,1200
2023-05-04,Elsewhere North,Fi Fern,Conservative,250,1200
"""


@pytest.mark.parametrize(("text", "verdict"), [
    ("In Riverside the Labour majority was 100. In Hilltop turnout was 33.3 per cent.", "supported"),
    ("In Riverside the Labour majority was 100. In Hilltop turnout was 43.3 per cent.", "refuted"),
])
def test_a_seat_by_the_last_part_of_its_name(tmp_path: Path, text: str, verdict: str) -> None:
    assert list(verdicts(text, read(tmp_path, now=TOWN)).values())[-1] == verdict


def test_one_person_under_two_spellings(tmp_path: Path) -> None:
    now = NOW.replace("Cy Carter", "Cyril Óg Carter")
    then = THEN.replace("Cy Carter", "Cyril Carter")
    text = "Labour won Anytown North. Cyril Carter is third with 2,100."
    assert verdicts(text, read(tmp_path, now=now, then=then))["2,100"] == "supported"


@pytest.mark.parametrize(("text", "figure", "told"), [
    # The only earlier table has no date: it is of the year in which something was won, not of one that is only mentioned.
    ("Labour took Anytown. Bob Baker had 15,001 in 2010, when his majority was 3,001. The seat was last Labour at the by-election of 1965.", "15,001", "supported"),
    ("Labour took Anytown. In 2010 Bob Baker's majority was 3,001; the Tories had come here with the by-election of 1965.", "3,001", "supported"),
    ("Labour took Anytown. Bob Baker won 51,000 in 2010. He was born in 1965 in a seat by the sea.", "51,000", "unverifiable"),
])
def test_the_year_of_a_table_without_one(tmp_path: Path, text: str, figure: str, told: str) -> None:
    (tmp_path / "results.csv").write_text("Constituency,Candidate,Party,Votes\nAnytown,Ann Archer,Labour,9120\nAnytown,Bob Baker,Conservative,8455\n", encoding="utf-8")
    (tmp_path / "previous.csv").write_text("Constituency,Candidate,Party,Votes\nAnytown,Bob Baker,Conservative,15001\nAnytown,Eve Ellis,Labour,12000\n", encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "previous.csv")])
    assert [v.verdict for v in check(parse("a.txt", text), results).verdicts if v.claim.text == figure] == [told]


def test_a_seat_that_was_renamed_long_ago_is_not_two(tmp_path: Path) -> None:
    (tmp_path / "results-2019-12-12.csv").write_text("Constituency,Candidate,Party,Votes\nGreat Anytown,Ann Archer,Labour,9120\nGreat Anytown,Bob Baker,Conservative,8455\n", encoding="utf-8")
    (tmp_path / "history.csv").write_text("Constituency,Year,Party,Votes\nAnytown,1974,Labour,20000\nAnytown,1974,Conservative,19000\nGreat Anytown,2017,Labour,12000\nGreat Anytown,2017,Conservative,11000\n", encoding="utf-8")
    results = read_results([str(tmp_path / "results-2019-12-12.csv"), str(tmp_path / "history.csv")])
    text = "Labour held Great Anytown. The Conservatives polled 8,544."
    assert [v.verdict for v in check(parse("a.txt", text), results).verdicts if v.claim.text == "8,544"] == ["refuted"]
