"""Articles on several seats: which one a figure is of, and what is added up over all of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results

HEAD = "Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots\n"
SEATS = {
    "Northam": ("Ann Archer,Labour,9120", "Bob Baker,Conservative,8455", "Cy Carter,Liberal Democrat,2100"),
    "Southam": ("Fay Foster,Labour,7310", "Gus Green,Conservative,6140", "Hal Hurst,Liberal Democrat,1350"),
    "Weston Magna": ("Ida Ingram,Labour,10240", "Joe Jarvis,Conservative,4980", "Kay Knight,Liberal Democrat,3030"),
}


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Three seats, all won by Labour: 26,670 votes to the Conservatives' 19,575 and the Liberal Democrats' 6,480."""
    rows = [f"2023-05-04,{seat},{line},30000,60" for seat, lines in SEATS.items() for line in lines]
    path = tmp_path_factory.mktemp("county") / "results.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return read_results([str(path)])


def verdict_on(text: str, figure: str, results: Results) -> str:
    found = [v.verdict for v in check(parse("article.txt", text), results).verdicts if v.claim.text == figure]
    assert len(found) == 1, (text, figure, found)
    return found[0]


OPENING = "Ann Archer held Northam, Fay Foster held Southam and Ida Ingram held Weston Magna.\n\n"


@pytest.mark.parametrize(("sentence", "figure"), [
    ("County-wide Labour took 26,670 votes.", "26,670"),
    ("Add up the three seats and it goes Labour 26,670, Conservatives 19,575.", "26,670"),
    ("Add up the three seats and it goes Labour 26,670, Conservatives 19,575.", "19,575"),
    ("Labour beat the Conservatives by 7,095 over the three constituencies.", "7,095"),
    ("Across the county the Conservatives polled 19,575.", "19,575"),
    ("Labour won 26,670 votes across all three constituencies.", "26,670"),
    ("Northam, Southam and Weston Magna all stayed red. The nine candidates across the county were relieved.", "nine"),
])
def test_added_up_over_all_seats(county: Results, sentence: str, figure: str) -> None:
    assert verdict_on(OPENING + sentence, figure, county) == "supported"


# Nothing but the figure says that it is of all seats.
@pytest.mark.parametrize(("sentence", "figure"), [
    ("Labour amassed 26,670, the Conservatives 19,575.", "26,670"),
    ("Labour amassed 26,670, the Conservatives 19,575.", "19,575"),
    ("The Lib Dems were a long way off on 6,480.", "6,480"),
])
def test_a_total_without_a_word_of_it(county: Results, sentence: str, figure: str) -> None:
    assert verdict_on(OPENING + sentence, figure, county) == "supported"


def test_a_wrong_total_does_not_pass(county: Results) -> None:
    assert verdict_on(OPENING + "Labour amassed 26,760 votes.", "26,760", county) != "supported"


@pytest.mark.parametrize(("sentence", "figure"), [
    ("The smallest majority across the three seats was Ann Archer's 665.", "665"),
    ("Put the leaflets together and you would still not reach her majority of 665 in Northam.", "665"),
])
def test_not_added_up(county: Results, sentence: str, figure: str) -> None:
    assert verdict_on(OPENING + sentence, figure, county) == "supported"


@pytest.mark.parametrize("sentence", [
    "Labour took 26,670 votes.",  # nothing says of all, nothing of which one
    "The Conservatives managed 19,575.",
    "There was a swing of 3.2 points from the Conservatives to Labour across the three seats.",
])
def test_no_accusation_when_the_seat_is_not_told(county: Results, sentence: str) -> None:
    figure = next(word for word in sentence.strip(".").split() if word[0].isdigit())
    text = "Counting ended at four in Northam, Southam and Weston Magna.\n\n" + sentence
    for verdict in check(parse("article.txt", text), county).verdicts:
        assert verdict.claim.text.split()[0] != figure or verdict.verdict != "refuted"


def test_a_seat_by_its_common_name(tmp_path: Path) -> None:
    rows = [f"2023-05-04,{seat},{line},30000,60" for seat, lines in zip(("Northam", "\"Kingston upon Hull, City of\""), SEATS.values(), strict=False)
            for line in lines]
    (tmp_path / "results.csv").write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv")])
    text = "Labour held both Northam and Hull. In Hull the Conservatives polled 6,140."
    assert verdict_on(text, "6,140", results) == "supported"


@pytest.mark.parametrize(("between", "figure"), [
    ("Compare Southam, up the road, where the majority was 1,170.", "19,675"),
    ("Elsewhere in Southam the majority was 1,170.", "19,675"),
    ("In contrast, the majority in Southam was 1,170.", "19,675"),
    ("Fay Foster held Southam by 1,170.", "14,800"),  # no glance: the article goes on to the next seat
])
def test_after_a_glance_at_another_seat(county: Results, between: str, figure: str) -> None:
    text = f"Ann Archer held Northam with 9,120 votes.\n\n{between}\n\nThe number of valid votes was {figure}."
    assert verdict_on(text, figure, county) == "supported"
    assert verdict_on(text, "1,170", county) == "supported"


def test_two_seats_side_by_side(county: Results) -> None:
    """What stands "against" a figure may be the other seat's."""
    text = "Ann Archer held Northam and Fay Foster held Southam. Turnout in Northam was 65.6 per cent against 49.3."
    assert verdict_on(text, "49.3", county) != "refuted"


@pytest.mark.parametrize(("text", "figure", "wanted"), [
    # Where somebody comes from is no seat spoken of: Labour's lead in Northam is 665, in Southam 1,170.
    ("Ann Archer held Northam. Bob Baker, a publican from Southam, was 665 behind her.", "665", "supported"),
    ("Labour held Northam. Ann Archer, born in Southam, polled 9,120, a majority of 665.", "665", "supported"),
    ("Labour held Northam. In Southam the majority was 665.", "665", "refuted"),
    # A place that the seat is in is no other contest.
    ("The closest finish was at Northam, on Forest Heath, where Ann Archer got home by 665.", "665", "supported"),
    ("It was closest in Northam, part of Radford, where Ann Archer polled 9,120.", "9,120", "supported"),
    ("They looked to Radford, where the majority was 12,345.", "12,345", "unverifiable"),
    # What stands out among the seats is not their sum.
    ("Ann Archer held Northam. Her total of 9,120 was beaten by none but one in the three seats.", "9,120", "supported"),
    (OPENING + "Ann Archer's 9,120 was the best result bar one in all three seats.", "9,120", "supported"),
])
def test_seats_that_are_not_spoken_of(county: Results, text: str, figure: str, wanted: str) -> None:
    assert verdict_on(text, figure, county) == wanted



@pytest.mark.parametrize(("sentence", "wanted"), [
    ("Northam was held well inside the 5,260 votes that separated first from second next door in Weston Magna.", "supported"),
    ("Northam was closer than the 5,260 votes that decided matters across the river in Weston Magna.", "supported"),
    ("Northam was closer than the 5,260 votes by which Labour won neighbouring Weston Magna.", "supported"),
    ("Northam was held well inside the 5,260 votes that separated first from second next door in Piddletrenthide Regis.", "unverifiable"),
])
def test_next_door(county: Results, sentence: str, wanted: str) -> None:
    assert verdict_on(OPENING + sentence, "5,260", county) == wanted


# --- surnames alone ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Northam first: Archer 9,120, Baker 8,455.", "8,455"),
    ("Foster: 7,310, Green: 6,140 in Southam.", "7,310"),
    ("Labour's Ingram topped the poll in Weston Magna with 10,240.", "10,240"),
    ("The Lib Dem Knight had 3,030 in Weston Magna.", "3,030"),
    ("Tory Jarvis polled 4,980 in Weston Magna.", "4,980"),
])
def test_a_surname_beside_its_votes_or_party(county: Results, sentence: str, figure: str) -> None:
    opening = "Labour won all three seats: Northam, Southam and Weston Magna.\n\n"
    assert verdict_on(opening + sentence, figure, county) == "supported"
    digits = figure[:-1] + str((int(figure[-1]) + 3) % 10)
    assert verdict_on(opening + sentence.replace(figure, digits), digits, county) == "refuted"


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Baker Street has 221 households.", "221"),
    ("The Conservatives' Ingram had 10,250.", "10,250"),  # she stood for another party
    ("Knight 12 per cent, it said on the board.", "12 per cent"),
])
def test_a_word_that_is_somebodys_surname(county: Results, sentence: str, figure: str) -> None:
    opening = "Labour won all three seats: Northam, Southam and Weston Magna.\n\n"
    found = [v.verdict for v in check(parse("article.txt", opening + sentence), county).verdicts if v.claim.text == figure]
    assert found in ([], ["unverifiable"])


# --- how many there are ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("sentence", "right", "wrong"), [
    ("All {} constituencies in the county have declared.", "three", "four"),
    ("Voters went to the polls in each of the {} divisions.", "three", "five"),
    ("The Lib Dems came second in just one ward out of {}.", "three", "four"),
    ("{} divisions voted on Thursday.", "Three", "Four"),
    ("Voters elected {} councillors.", "three", "four"),
    ("There were {} seats being filled.", "three", "four"),
])
def test_how_many_contests_and_places(county: Results, sentence: str, right: str, wrong: str) -> None:
    assert verdict_on(OPENING + sentence.format(right), right, county) == "supported"
    found = [v.verdict for v in check(parse("article.txt", OPENING + sentence.format(wrong)), county).verdicts if v.claim.text == wrong]
    assert found in ([], ["unverifiable"])  # the tables may not have them all


def test_members_for_each_ward_are_not_all(county: Results) -> None:
    found = [v.verdict for v in check(parse("article.txt", OPENING + "Each ward elects two councillors for four years."), county).verdicts if v.claim.text == "two"]
    assert found in ([], ["unverifiable"])


@pytest.mark.parametrize("heading", ["## By numbers", "## The result in figures", "## At a glance"])
def test_a_box_of_figures_is_of_the_article_s_own_seat(heading: str, county: Results) -> None:
    text = ("# Labour holds Northam\n\nAnn Archer held Northam with 9,120 votes.\n\n## Elsewhere\n\nIn Southam Fay Foster had 7,310, "
            f"and in Weston Magna Ida Ingram had 10,240.\n\n{heading}\n\n- Majority: 665\n- Spoilt: 60\n")
    found = [v.verdict for v in check(parse("article.md", text, markdown=True), county).verdicts if v.claim.text == "665"]
    assert found == ["supported"]


def test_another_heading_is_of_no_seat(county: Results) -> None:
    text = ("# Labour holds Northam\n\nAnn Archer held Northam with 9,120 votes.\n\n## Elsewhere\n\nIn Southam Fay Foster had 7,310, "
            "and in Weston Magna Ida Ingram had 10,240.\n\n## The long night\n\n- Majority: 5,260\n")
    assert [v.verdict for v in check(parse("article.md", text, markdown=True), county).verdicts if v.claim.text == "5,260"] != ["refuted"]


PAPERS = """Election date,Ward,Candidate,Party,Votes,Elected,Seats,Ballots,Rejected
2025-05-01,Elm,Ann Archer,Labour,520,yes,2,{0}
2025-05-01,Elm,Bob Baker,Labour,480,yes,2,{0}
2025-05-01,Elm,Cy Carter,Green,310,no,2,{0}
2025-05-01,Elm,Di Dean,Green,290,no,2,{0}
"""


@pytest.mark.parametrize(("said", "figure", "known", "unknown"), [
    ("That left 960 valid papers in Elm.", "960", "supported", "unverifiable"),
    ("That left 940 valid papers in Elm.", "940", "refuted", "unverifiable"),
    ("In Elm 1,600 valid votes were counted.", "1,600", "supported", "supported"),
])
def test_where_everybody_has_several_votes_papers_are_not_votes(tmp_path: Path, said: str, figure: str, known: str, unknown: str) -> None:
    for printed, expected in (("970,10", known), (",", unknown)):
        (tmp_path / "results.csv").write_text(PAPERS.format(printed), encoding="utf-8")
        assert verdict_on(said, figure, read_results([str(tmp_path / "results.csv")])) == expected


@pytest.mark.parametrize("line", ["Di Dean, Green Party - 290", "Di Dean, Green Party – 290", "Di Dean, Green Party 290 votes", "Di Dean, Green Party: 290", "Bob Baker, Labour Party - 480"])
def test_a_line_of_somebody_and_their_party_is_of_the_person(tmp_path: Path, line: str) -> None:
    (tmp_path / "results.csv").write_text(PAPERS.format("970,10"), encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv")])
    figure = re.findall(r"\d+", line)[0]
    assert verdict_on(f"Elm ward\n\n{line}\n", figure, results) == "supported"
    assert verdict_on(f"Elm ward\n\n{line.replace(figure, '310')}\n", "310", results) == "refuted"
