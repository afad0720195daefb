"""Gaps told as somebody's, where a side began, whose a change of the winner's is, and figures that only look like all the papers."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.sentences import assert_misstated, assert_not_accused, assert_sure, reads, run

# 2023: 9,120, 8,455, 2,100 and 325 of 20,000, electorate 40,000; 2019: Conservative 15,000, Labour 12,000, Liberal Democrat 3,000.
SURE = [
    ("Labour had 9,120 votes and the Conservatives 8,455, a lead for Labour of 665.", "665", "lead", "656"),
    ("It was close, with a margin in favour of Labour of 665.", "665", "lead", "656"),
    ("Fewer than 9,200 voted for her, but there was an edge for Labour of 665.", "665", "lead", "656"),
    ("The Tories themselves started on 50 per cent.", "50 per cent", "share", "55 per cent"),
    ("Labour had begun with 40 per cent.", "40 per cent", "share", "48 per cent"),
    ("The Liberal Democrats set out from 10 per cent.", "10 per cent", "share", "13 per cent"),
    ("The winner's share is 45.6%, up 5.6 points.", "5.6 points", "share_change", "4.4 points"),
    ("The new MP's share rose by 5.6 points.", "5.6 points", "share_change", "4.4 points"),
    ("20,080 of Anytown North's 40,000 voters had their say.", "40,000", "electorate", "42,000"),
    ("Half of the constituency's 40,000 electors showed up.", "40,000", "electorate", "42,000"),
    ("Bob Baker had beaten Labour by 3,000 votes last time out.", "3,000", "lead/majority", "3,300"),
]
# Figures that are of something else than the wording beside them suggests.
NEAR_MISSES = [
    ("Had another 80 people filled in their papers properly, we might still be counting.", "80"),
    ("Carter's 2,100 votes are bigger than the winning margin by 1,435.", "1,435"),
    ("That left a spread of 665 ballots between the two.", "665"),
    ("It comes down to a gap of 665 ballots.", "665"),
    ("The other one party lost theirs as well.", "one"),
    ("She won the by-election of the summer with 7,000 and lost.", "7,000"),
    ("Bob Baker came third for the Socialist Workers in 2011.", "third"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), [line for line in SURE if "/" not in line[2]])
def test_sure(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert_sure(sentence, figure, measure, anytown)
    assert_misstated(sentence, figure, wrong, measure, anytown)


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), [line for line in SURE if "/" in line[2]])
def test_borne_out(anytown: Results, sentence: str, figure: str, measure: str, wrong: str) -> None:
    assert [(name in measure.split("/"), verdict) for name, verdict in reads(run(sentence, anytown), figure)] == [(True, "supported")]
    assert [verdict for _, verdict in reads(run(sentence.replace(figure, wrong), anytown), wrong)] != ["supported"]


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_near_misses(anytown: Results, sentence: str, figure: str) -> None:
    assert_not_accused(sentence, figure, anytown)


@pytest.mark.parametrize("sentence", ["Bob Baker lost by <665>, having beaten Labour by <3,000> last time.", "The Conservatives won by <3,000> last time and lost by <665>."])
def test_a_mark_right_behind_a_figure_is_its_election(anytown: Results, sentence: str) -> None:
    plain = sentence.replace("<", "").replace(">", "")
    assert reads(run(plain, anytown), "3,000")[0][1] == "supported"
    for swapped in (plain.replace("3,000", "665"), plain.replace("665", "3,000")):
        verdicts = [v.verdict for v in run(swapped, anytown).verdicts if v.claim.text in {"665", "3,000"}]
        assert verdicts != ["supported", "supported"]
