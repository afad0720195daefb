"""Figures in turns of phrase: sure wordings, another figure in their place, and near misses."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure, reads, run

# 2023: Labour 9,120 (45.6), Conservative 8,455 (42.3), Liberal Democrat 2,100 (10.5), Green 325 (1.6) of 20,000; electorate 40,000, 80 rejected.
# 2019: Conservative 15,000 (50), Labour 12,000 (40), Liberal Democrat 3,000 (10) of 30,000; electorate 41,000, 100 rejected.
SURE = [
    ("The Greens could find only 325.", "325", "votes", "352"),
    ("Cy Carter of the Liberal Democrats could drum up 2,100.", "2,100", "votes", "2,300"),
    ("Bob Baker was not far behind with 8,455, or 42.3 per cent.", "8,455", "votes", "8,545"),
    ("Labour's tally, 12,000 in 2019, was down.", "12,000", "votes", "12,900"),
    ("Labour won the most votes, 9,120 or 45.6 per cent.", "9,120", "votes", "9,210"),
    ("The night belonged to Ann Archer: 9,120 votes and a hug from her mother.", "9,120", "votes", "9,210"),
    ("Cy Carter nudged the Liberal Democrats to 10.5 per cent with 2,100.", "10.5 per cent", "share", "15.5 per cent"),
    ("Nothing was borne worse than by the Liberal Democrats, who are 900 worse off.", "900", "votes_change", "990"),
    ("Cy Carter, third before, was pushed back with 900 fewer crosses against his name.", "900", "votes_change", "990"),
    ("Di Dunn, of the Greens, lost her deposit with 1.6 per cent.", "1.6 per cent", "share", "1.9 per cent"),
    ("The Liberal Democrats reached 10.5 per cent.", "10.5 per cent", "share", "15.5 per cent"),
    ("Ann Archer piled up 9,120, taking 45.6 per cent.", "45.6 per cent", "share", "42.6 per cent"),
    ("The Liberal Democrats had been third in 2019, on 10 per cent.", "10 per cent", "share", "13 per cent"),
    ("The Liberal Democrats had been third in 2019, with 3,000.", "3,000", "votes", "3,300"),
    ("Labour, with 45.6 per cent, has come up 5.6 points.", "5.6 points", "share_change", "6.5 points"),
    ("The Conservatives, with 42.3, have gone back 7.7.", "7.7", "share_change", "7.1"),
    ("Bob Baker had a miserable night, losing 7.7 points.", "7.7 points", "share_change", "7.1 points"),
    ("The cushion he inherited, 3,000, has lost its stuffing.", "3,000", "majority", "3,300"),
    ("He clung on against the 3,000 he boasted beforehand.", "3,000", "majority", "3,300"),
    ("Experts put the swing from blue to red at 6.7 per cent.", "6.7 per cent", "swing", "7.6 per cent"),
    ("Anytown North has the biggest register, 40,000.", "40,000", "electorate", "44,000"),
    ("The register, at 40,000, had 1,000 fewer names than when he last won.", "40,000", "electorate", "44,000"),
    ("The register, at 40,000, had 1,000 fewer names than when he last won.", "1,000", "electorate_change", "1,900"),
    ("In all 80 papers were rejected; last time there were 100.", "100", "rejected", "140"),
    ("Turnout, which can be a source of civic embarrassment, was 50.2 per cent, having been 73.4 per cent before.", "50.2 per cent", "turnout", "52.2 per cent"),
    ("Turnout, which can be a source of civic embarrassment, was 50.2 per cent, having been 73.4 per cent before.", "73.4 per cent", "turnout", "78.4 per cent"),
    ("Labour's vote barely moved: 9,120 is a fall of 2,880.", "9,120", "votes", "9,210"),
    ("Labour's vote barely moved: 9,120 is a fall of 2,880.", "2,880", "votes_change", "2,088"),
    ("Bob Baker was defending 3,000 from 2019.", "3,000", "majority", "3,300"),
    ("Hardly any turned out, 50.2 per cent compared with 73.4 per cent before.", "73.4 per cent", "turnout", "78.4 per cent"),
    ("Cy Carter, for the Liberal Democrats, took 10.5 per cent, up 0.5.", "10.5 per cent", "share", "15.5 per cent"),
    ("We lost Anytown North, by 665, to Ann Archer.", "665", "majority", "656"),
    ("By the count 20,080 papers verified out of a register of 40,000, which the council calls 50.2 per cent.", "20,080", "votes_cast", "28,080"),
    ("In the end 40,000 residents were registered to take part.", "40,000", "electorate", "44,000"),
    ("There are 1,000 fewer names on the register than there were.", "1,000", "electorate_change", "1,900"),
    ("Labour's slice was 45.6.", "45.6", "share", "46.5"),
    ("Electorate: 40,000 (1,000 fewer than in 2019)", "1,000", "electorate_change", "1,900"),
    ("In the cold the register has 1,000 fewer names on it.", "1,000", "electorate_change", "1,900"),
    ("Poll: 50.2 per cent (73.4).", "50.2 per cent", "turnout", "52.2 per cent"),
    ("At the general election 73.4 per cent of the town went to the polls.", "73.4 per cent", "turnout", "78.4 per cent"),
    ("The gap between first and second, in the arithmetic of the hall, is 3.3 points.", "3.3 points", "margin_points", "3.9 points"),
    ("Ann Archer converted a Tory majority of 3,000 into one of her own of 665.", "665", "majority", "656"),
    ("Labour's slice of the vote has grown from 40 per cent to 45.6 per cent.", "40 per cent", "share", "44 per cent"),
    ("Ann Archer's own cushion was 665.", "665", "majority", "656"),
    ("Ann Archer overturned a huge Conservative majority of 3,000 and ended with 9,120 votes.", "9,120", "votes", "9,210"),
    ("Ann Archer, who overcame a big Conservative lead in Anytown North, polled 45.6 per cent.", "45.6 per cent", "share", "46.5 per cent"),
]
NEAR_MISSES = [
    ("Labour could find only 12 volunteers.", "12"), ("The Greens were not far behind with 40 posters.", "40"), ("Labour's tally of 31 leaflets was enough.", "31"),
    ("The night belonged to Ann Archer: 300 supporters cheered.", "300"), ("Cy Carter nudged the tractor up to 12 per cent of the hill.", "12 per cent"),
    ("Di Dunn, who lost 13 per cent of her weight, was there.", "13 per cent"), ("In one ward Labour reached 80 per cent.", "80 per cent"), ("The temperature reached 31 per cent of the scale.", "31 per cent"),
    ("The cushion he inherited, 70 years old, was on the chair.", "70"), ("Experts put the swing nationally at 9.9 per cent nationally.", "9.9 per cent"),
    ("The club, which has 50 members, was 12 per cent fuller, having been 90 per cent empty.", "12 per cent"), ("The goalkeeper was defending 30 yards from the line.", "30"),
    ("We lost Anytown North, by 12 goals, to Ann Archer's team.", "12"),
    ("The register, at 12 Castle Street, had 30 more names than the library.", "30"),
    ("Labour's own cushion was 40 years old.", "40"), ("Labour was up 5.6 points, its rival down 7.7.", "7.7"), ("Labour was up 5.6 points and their opponents down 7.7.", "7.7"), ("Labour wants to push the Conservatives into third.", "third"),
    ("Ann Archer wowed them all. She is 38, precise, and fond of spreadsheets.", "38"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)


@pytest.fixture(scope="module")
def wards(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Three wards of one night."""
    rows = ["Election date,Ward,Candidate,Party,Votes,Electorate,Rejected ballots"]
    for ward, first, second, electorate, rejected in (("Elm", 900, 600, 3000, 12), ("Oak", 800, 400, 4000, 27), ("Ash", 700, 500, 2000, 9)):
        rows += [f"2024-05-02,{ward},Ann {ward}son,Labour,{first},{electorate},{rejected}", f"2024-05-02,{ward},Bob {ward}by,Conservative,{second},{electorate},{rejected}"]
    path = tmp_path_factory.mktemp("wards") / "results.csv"
    Path(path).write_text("\n".join(rows) + "\n", encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), [
    ("Turnout told a story, ranging from 30.7 per cent in Oak to 60.5 per cent in Ash.", "30.7 per cent", "turnout", "37.0 per cent"),
    ("Turnout told a story, ranging from 30.7 per cent in Oak to 60.5 per cent in Ash.", "60.5 per cent", "turnout", "65.0 per cent"),
    ("Rejections ran from 9 in Ash to 27 in Oak.", "27", "rejected", "72"),
    ("Ann Elmson, in Elm (900), and Ann Oakson, in Oak (800), were elected too.", "900", "votes", "990"),
])
def test_from_one_place_to_another(wards: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure("Labour won Elm, Oak and Ash.\n\n" + sentence, figure, measure, wards)
    assert_misstated("Labour won Elm, Oak and Ash.\n\n" + sentence, figure, wrong, measure, wards)


@pytest.mark.parametrize(("sentence", "figure", "wrong"), [
    ("The night was Labour's, and Labour had three.", "three", "two"), ("Labour, which led all night, took three in all.", "three", "two"),
])
def test_few_in_words_are_seats_where_there_are_several(wards: Results, sentence: str, figure: str, wrong: str) -> None:
    assert_sure("Labour won Elm, Oak and Ash.\n\n" + sentence, figure, "seats", wards)
    assert reads(run("Labour won Elm, Oak and Ash.\n\n" + sentence.replace(figure, wrong), wards), wrong) == [("seats", "unverifiable")]


@pytest.mark.parametrize("sentence", ["Ann Elmson had two.", "Labour had two people at the gate.", "Labour had seventy."])
def test_no_seats_of_a_person_or_of_people(wards: Results, sentence: str) -> None:
    assert_not_accused("Labour won Elm, Oak and Ash.\n\n" + sentence, "two" if "two" in sentence else "seventy", wards)


@pytest.mark.parametrize(("figure", "wrong"), [("400", "440"), ("200", "220")])
def test_a_list_of_majorities_in_brackets(wards: Results, figure: str, wrong: str) -> None:
    text = "Labour won Elm, Oak and Ash.\n\nAnn Elmson takes the seat in Elm (majority 300), Ann Oakson in Oak (400) and Ann Ashson in Ash (200)."
    assert reads(run(text, wards), figure) == [("majority", "supported")]
    assert reads(run(text.replace(f"({figure})", f"({wrong})"), wards), wrong) == [("majority", "refuted")]
