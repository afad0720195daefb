"""One against several together, and several against one."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.marked import assert_told, verdict_of


@pytest.mark.parametrize(("sentence", "true", "false"), [
    # Baker and Carter: 10,555; Archer: 9,120.
    ("The Conservatives and the Lib Dems together beat Labour by <{}> votes.", "1,435", "1,635"),
    ("Together, the Conservatives and the Lib Dems outpolled Labour by <{}>.", "1,435", "1,354"),
    ("Put the Conservatives and the Lib Dems together and they still beat Ann Archer, by <{}>.", "1,435", "1,345"),
    ("Bob Baker and Cy Carter combined were <{}> votes ahead of Ann Archer.", "1,435", "1,453"),
    ("Ann Archer was <{}> votes short of Bob Baker and Cy Carter combined.", "1,435", "1,453"),
    ("Ann Archer beat Cy Carter and Di Dunn combined by <{}>.", "6,695", "6,965"),
    ("The Conservatives and the Lib Dems together finished <{}> points ahead of Labour.", "7.2", "2.7"),
])
def test_several_together_against_one(sentence: str, true: str, false: str, anytown: Results) -> None:
    assert_told("In Anytown North Ann Archer beat Bob Baker. " + sentence, true, false, anytown)


@pytest.mark.parametrize("sentence", [
    "The Conservatives and the Lib Dems beat Labour by <1,435> votes.", "The Lib Dems and the Conservatives outpolled Labour by <1,435>.",
    "Cy Carter and Bob Baker beat Ann Archer by <1,435>.",
])
def test_a_list_without_together_accuses_nobody(sentence: str, anytown: Results) -> None:
    found = verdict_of("In Anytown North Ann Archer beat Bob Baker. " + sentence, anytown)
    assert found is None or found.verdict != "refuted"


@pytest.mark.parametrize("sentence", [
    "Ann Archer ran <1,200> votes ahead of Jon Ossoff.", "Bob Baker finished <700> votes behind Mary Ellmers.", "Ann Archer was <2.3> points clear of Jon Ossoff, who stood for mayor.",
])
def test_a_gap_to_somebody_who_did_not_stand_accuses_nobody(sentence: str, anytown: Results) -> None:
    found = verdict_of("In Anytown North Ann Archer beat Bob Baker. " + sentence, anytown)
    assert found is None or found.verdict != "refuted"
