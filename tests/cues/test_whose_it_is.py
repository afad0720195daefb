"""Whose a figure is: behind titles, of a rival, of whoever somebody did something to."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure, reads, run


@pytest.mark.parametrize(("sentence", "figure", "wrong"), [
    ("Ann Archer of Labour dislodged sitting MP Bob Baker by 665 votes.", "665", "655"),
    ("Ann Archer unseated long-serving incumbent Bob Baker by 665 votes.", "665", "565"),
    ("Ann Archer edged out veteran councillor Bob Baker by 665.", "665", "635"),
])
def test_whoever_was_beaten_behind_a_title(sentence: str, figure: str, wrong: str, anytown: Results) -> None:
    assert_sure(sentence, figure, "lead", anytown)
    assert_misstated(sentence, figure, wrong, "lead", anytown)


@pytest.mark.parametrize(("sentence", "figure", "wrong", "measure"), [
    ("The Conservative newcomer came within 665 votes of an upset.", "665", "1,665", "lead"),
    ("The Conservative challenger was within 665 of victory.", "665", "1,665", "lead"),
    ("The Green newcomer was last on 325.", "325", "352", "votes"),
    ("Ann Archer got 45.6 per cent of the electorate vote.", "45.6 per cent", "44.6 per cent", "share"),
])
def test_a_newcomer_of_a_party_is_its_candidate(sentence: str, figure: str, wrong: str, measure: str, anytown: Results) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ann Archer faced Bob Baker. Among those who turned out, her opponent took 8,455.", "supported"),
    ("Ann Archer faced Bob Baker. Of all the papers, her rival took 8,544.", "unverifiable"),
    ("Bob Baker was beaten by Ann Archer; his challenger polled 9,120.", "supported"),
])
def test_a_rival_is_whoever_else_of_two(sentence: str, verdict: str, anytown: Results) -> None:
    assert [found for _, found in reads(run(sentence, anytown), sentence.split()[-1].rstrip("."))] == [verdict]


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Ann Archer, Bob Baker and Cy Carter stood. Archer got 9,120 and her rival 8,455.", "8,455"),  # of several
    ("Ann Archer, Bob Baker and Cy Carter stood. Baker polled 8,455 and his opponent 2,100.", "2,100"),
    ("The group that disowned Bob Baker surrendered 6.5 points, ending at 26.3 per cent.", "26.3 per cent"),
    ("The man who beat Bob Baker had 9,120 votes.", "9,120"),
    ("The margin over Muraleedharan was 6,214.", "6,214"),  # who is not in the tables
    ("Her edge in one part was 357-130; in the other, 607-656.", "656"),
    ("He sent a mailer, the last of nine, over the weekend.", "nine"),
])
def test_a_figure_of_somebody_else_accuses_nobody(sentence: str, figure: str, anytown: Results) -> None:
    assert_not_accused(sentence, figure, anytown)
    assert "supported" not in [verdict for _, verdict in reads(run(sentence, anytown), figure)]
