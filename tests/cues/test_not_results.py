"""Figures that are no result: what the lines of `factcheck.claims.cues.not_results` set aside, and what not."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results

NO_RESULT = [
    ("Lord Ashcroft's poll last week had put Labour on 61 per cent.", "61 per cent"),
    ("Survation's latest poll put the Tories on 30 per cent.", "30 per cent"),
    ("It was past half seven in the morning when she heard.", "past half seven"),
    ("They were told at half six in the evening.", "at half six"),
    ("A YouGov poll put Labour on 44 per cent.", "44 per cent"),
    ("An average of recent polls gives Labour 43 per cent and the Tories 25.", "43 per cent"),
    ("Nationally, Labour is polling at 44 per cent.", "44 per cent"),
    ("Labour's own canvassing had it winning by 2,000 votes.", "2,000"),
    ("The Tories were braced to lose by 3,000.", "3,000"),
    ("The national equivalent vote share for Labour was 35 per cent.", "35 per cent"),
    ("If the swing were repeated nationally, 120 Tory MPs would lose their seats.", "120"),
    ("The recall petition was signed by 7,500 people, 18.7 per cent of the electorate.", "7,500"),
    ("The recall petition was signed by 7,500 people, 18.7 per cent of the electorate.", "18.7 per cent"),
    ("A petition with 3,200 names was handed in.", "3,200"),
    ("The petition was signed by 12.3 per cent of electors.", "12.3 per cent"),
    ("The town voted to leave by 61 per cent to 39.", "61 per cent"),
    ("The town voted to leave by 61 per cent to 39.", "39"),
    ("Councillors voted by 23 to 18 to approve the plan.", "23"),
    ("Councillors voted by 23 to 18 to approve the plan.", "18"),
    ("Labour won neighbouring Sometown by 4,321 votes.", "4,321"),
    ("Labour also held Sometown and Othertown, by 4,321 and 1,234 respectively.", "1,234"),
    ("The government has a working majority of 38.", "38"),
    ("It has a majority of 38 in the Commons.", "38"),
    ("Share the seats out by votes and Labour would have 26.", "26"),
    ("On the back of my envelope the Tories get 17 and Labour 26.", "17"),
    ("The seat is 57th on Labour's target list.", "57th"),
    ("She works at a 400-bed hospital.", "400"),
    ("The town of 55,000 people has lost its last bank.", "55,000"),
    ("Some 450 people attended the hustings.", "450"),
    ("Her tweet had 4,500 likes.", "4,500"),
    ("The council has mended 1,300 potholes.", "1,300"),
]


@pytest.mark.parametrize(("sentence", "figure"), NO_RESULT)
def test_no_result(anytown: Results, sentence: str, figure: str) -> None:
    report = check(parse("article.txt", sentence), anytown)
    assert figure in [n.text for n in report.articles[0].not_claims]
    assert figure not in [v.claim.text for v in report.verdicts]


# Near the wordings above, and a result all the same.
@pytest.mark.parametrize(("sentence", "figure"), [
    ("Labour topped the poll with 9,120 votes.", "9,120"),
    ("The polls closed at 10pm, and Labour had polled 9,120 votes.", "9,120"),
    ("The Tories had hoped for better but polled 8,455 votes.", "8,455"),
    ("After the recall petition Labour polled 9,120 votes.", "9,120"),
    ("Labour won Anytown North by 665 votes.", "665"),
    ("Labour held on in a town of two halves with a majority of 665.", "665"),
    ("The electorate of 40,000 was smaller than before.", "40,000"),
    ("Some 2,100 people voted for Cy Carter.", "2,100"),
])
def test_result_all_the_same(anytown: Results, sentence: str, figure: str) -> None:
    found = [v.verdict for v in check(parse("article.txt", sentence), anytown).verdicts if v.claim.text == figure]
    assert found == ["supported"]
