"""What a sentence is read to say, and what the results make of it."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results
from tests.sentences import run

# sentence, figure, measure, verdict. Labour (Archer) 9,120, Conservative (Baker) 8,455, Lib Dem (Carter) 2,100, Green (Dunn) 325.
READINGS = [
    ("Labour won Anytown North by 665 votes.", "665", "majority", "supported"),
    ("Ann Archer took the seat with a majority of 665.", "665", "majority", "supported"),
    ("Her wafer-thin 665-vote majority surprised nobody.", "665", "majority", "supported"),
    ("Only 665 votes separated Ms Archer from Mr Baker.", "665", "lead", "supported"),
    ("Bob Baker fell short by 665 votes.", "665", "majority", "supported"),
    ("It came down to just 665 votes in the end.", "665", "majority", "supported"),
    ("Labour overturned a Conservative majority of 3,000.", "3,000", "majority", "supported"),
    ("She wiped out the 3,000 majority of the Tories.", "3,000", "majority", "supported"),
    ("The Tories had held the seat with a majority of 3,000 in 2019.", "3,000", "majority", "supported"),
    ("Ann Archer polled 9,120 votes.", "9,120", "votes", "supported"),
    ("Ann Archer polled 9,210 votes.", "9,210", "votes", "refuted"),
    ("Mr Carter trailed in third on 2,100.", "2,100", "votes", "supported"),
    ("Some 2,100 people voted for Cy Carter.", "2,100", "votes", "supported"),
    ("Archer (Lab) 9,120, Baker (Con) 8,455, Carter (LD) 2,100.", "8,455", "votes", "supported"),
    ("Cy Carter and Di Dunn took 2,100 and 325 respectively.", "325", "votes", "supported"),
    ("Cy Carter and Di Dunn took 2,100 and 325 respectively.", "2,100", "votes", "supported"),
    ("Archer beat Baker by 9,120 votes to 8,455.", "8,455", "votes", "supported"),
    ("Labour secured 45.6 per cent of the vote.", "45.6 per cent", "share", "supported"),
    ("Labour (45.6%) finished ahead of the Conservatives (42.3%).", "42.3%", "share", "supported"),
    ("The Conservative share slumped from 50 per cent to 42.3.", "42.3", "share", "supported"),
    ("The Conservative share slumped from 50 per cent to 42.3.", "50 per cent", "share", "supported"),
    ("Labour's vote share was up 5.6 points.", "5.6 points", "share_change", "supported"),
    ("Labour's vote share was down 5.6 points.", "5.6 points", "share_change", "refuted"),
    ("There was a swing of 6.7 per cent from the Conservatives to Labour.", "6.7 per cent", "swing", "supported"),
    ("There was a swing of 13.3 per cent from the Conservatives to Labour.", "13.3 per cent", "swing", "refuted"),
    ("Turnout was 50.2 per cent.", "50.2 per cent", "turnout", "supported"),
    ("Turnout was 73.4 per cent.", "73.4 per cent", "turnout", "refuted"),
    ("Half of the electorate turned out.", "Half", "turnout", "supported"),
    ("Turnout fell by 23.2 points.", "23.2 points", "turnout_change", "supported"),
    ("A total of 20,080 votes were cast.", "20,080", "votes_cast", "supported"),
    ("There were 80 spoilt papers.", "80", "rejected", "supported"),
    ("The electorate was 40,000.", "40,000", "electorate", "supported"),
    ("Four candidates stood.", "Four", "candidates", "supported"),
    ("She saw off three rivals.", "three", "candidates", "supported"),
    ("Cy Carter came third.", "third", "rank", "supported"),
    ("Cy Carter came second.", "second", "rank", "refuted"),
    ("The Lib Dems were pushed into fourth place.", "fourth", "rank", "refuted"),
    ("One candidate lost their deposit.", "One", "lost_deposit", "supported"),
    ("The Tories shed 6,545 votes.", "6,545", "votes_change", "supported"),
    ("Labour won 2,880 fewer votes than it did in 2019.", "2,880", "votes_change", "supported"),
    ("The Lib Dems finished 1,775 ahead of the Greens.", "1,775", "lead", "supported"),
    ("Labour won more than four times as many votes as the Lib Dems.", "four times", "ratio", "supported"),
    ("The Lib Dems and the Greens between them took 2,425.", "2,425", "votes", "supported"),
    ("The majority was slashed from 3,000 to 665.", "3,000", "majority", "supported"),
    ("The majority was slashed from 3,000 to 665.", "665", "majority", "supported"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), READINGS)
def test_reading(anytown: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    found = [v for v in run(sentence, anytown).verdicts if v.claim.text == figure]
    assert [(v.reading.measure, v.verdict) for v in found] == [(measure, verdict)]


# Numbers that say nothing about this result.
@pytest.mark.parametrize(("sentence", "figure"), [
    ("Ann Archer, 42, is a teacher.", "42"),
    ("A poll had put Labour on 48 per cent.", "48 per cent"),
    ("Labour has a 12-point lead in the polls.", "12-point"),
    ("Ann Archer has been a councillor for 12 years.", "12 years"),
    ("The count began at 22:00.", "22:00"),
    ("There were 84 polling stations.", "84"),
    ("The by-election cost £250,000.", "£250,000"),
    ("The Conservatives have an 80-seat majority.", "80"),
    ("It is her third term as a councillor.", "her third term"),
])
def test_no_claim(anytown: Results, sentence: str, figure: str) -> None:
    report = run(sentence, anytown)
    assert not [v for v in report.verdicts if v.claim.quantity is not None]
    assert figure in [n.text for n in report.articles[0].not_claims]


@pytest.mark.parametrize(("sentence", "reason"), [
    ("Kingswood managed 37% of the vote.", "Kingswood"),
    ("In 2015 Labour took 40 per cent of the vote.", "2015"),
    ("It was the lowest turnout since 1945.", "back only to 2019"),
])
def test_not_in_the_tables(anytown: Results, sentence: str, reason: str) -> None:
    verdicts = list(run("Labour won Anytown North. " + sentence, anytown).verdicts)
    open_ = [v for v in verdicts if v.verdict == "unverifiable"]
    assert open_ and reason in (open_[-1].reason or "")
    assert not [v for v in verdicts if v.verdict == "refuted"]


@pytest.mark.parametrize(("sentence", "measure", "verdict"), [
    ("Labour has won Anytown North.", "winner", "supported"),
    ("The Conservatives have won Anytown North.", "winner", "refuted"),
    ("Labour gained the seat from the Conservatives.", "gain_hold", "supported"),
    ("Labour held the seat.", "gain_hold", "refuted"),
    ("The winner was returned with a reduced majority.", "direction", "supported"),
    ("The winner was returned with an increased majority.", "direction", "refuted"),
    ("Turnout was down on the general election.", "direction", "supported"),
])
def test_words_alone(anytown: Results, sentence: str, measure: str, verdict: str) -> None:
    found = [v for v in run(sentence, anytown).verdicts if v.claim.quantity is None]
    assert (measure, verdict) in [(v.reading.measure, v.verdict) for v in found]


def test_every_number_is_accounted_for(anytown: Results) -> None:
    text = "On 4 May 2023 Ann Archer, 42, polled 9,120 votes, 665 more than Bob Baker. About 300 people, three dogs and 7 balloons watched."
    report = run(text, anytown)
    article = report.articles[0]
    spans = [(v.claim.start, v.claim.end) for v in article.verdicts if v.claim.quantity] + [(n.start, n.end) for n in article.not_claims]
    for figure in ("4 May 2023", "42", "9,120", "665", "300", "three", "7"):
        at = text.index(figure)
        assert any(a <= at < b for a, b in spans), figure
    assert article.coverage.found == len(spans)


def test_sections_with_their_own_seats(tmp_path: object) -> None:
    from pathlib import Path

    from factcheck.results import read_results

    path = Path(str(tmp_path)) / "wards.csv"
    path.write_text("Ward,Candidate,Party,Votes\nElm,Ann Ash,Labour,300\nElm,Bo Birch,Conservative,200\nOak,Cy Cedar,Labour,150\nOak,Di Dale,Green Party,250\n", encoding="utf-8")
    text = "THE WEEK\n\nElm\n\nLabour won by 100 votes.\n\nOak\n\nThe Greens won by 100 votes, Labour taking 150.\n"
    verdicts = list(check(parse("a.txt", text), read_results([str(path)])).verdicts)
    assert [(v.claim.text, v.reading.contest.split("@")[0], v.verdict) for v in verdicts if v.claim.quantity and v.reading.contest] == [
        ("100", "elm", "supported"), ("100", "oak", "supported"), ("150", "oak", "supported")]
