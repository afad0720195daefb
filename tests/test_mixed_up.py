"""Figures that stand where another's should, told by the place where the article gives them rightly."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import reads, run

# Ann Archer (Labour) 9,120, Bob Baker (Conservative) 8,455, Cy Carter (Liberal Democrat) 2,100.
RIGHT = "Ann Archer polled 9,120 votes for Labour.\n\n"


@pytest.mark.parametrize("sentence", [
    "Beside the name of Bob Baker, who left early, somebody had chalked {}.",
    "For Cy Carter, a nurse who joined when her surgery closed, the wall of the sports hall had {} in green chalk.",
    "Chalked up beside Bob Baker, in a hand that shook a little, was {}.",
])
def test_anothers_figure(anytown: Results, sentence: str) -> None:
    report = run(RIGHT + sentence.format("9,120"), anytown)
    assert [(v.verdict, v.slip) for v in report.verdicts if v.claim.start > len(RIGHT) and v.claim.text == "9,120"] == [
        ("refuted", "that is the figure of Labour, which the article gives elsewhere")]


@pytest.mark.parametrize("text", [
    RIGHT + "Beside the name of Bob Baker, and well below hers, Ann Archer's, somebody had chalked 9,120.",  # names whose it is
    RIGHT + "Bob Baker had 8,455 votes. Bob Baker, who left early, looked for a while at the 9,120 on the wall.",  # his own is told
    "Beside the name of Bob Baker, who left early, somebody had chalked 9,120.",  # nowhere else
    RIGHT + "Beside the name of Bob Baker, who left early, somebody had chalked over 9,000.",
])
def test_what_is_no_mistake(anytown: Results, text: str) -> None:
    assert "refuted" not in [verdict for figure in ("9,120", "over 9,000", "9,000") for _, verdict in reads(run(text, anytown), figure)]
