"""Sheets of one contest that somebody filled in by hand: without headings, or with words of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results.model import Contest
from tests.tables import loaded, only_contest

# Chorley at the general election of 2015.
VOTES = {"Lindsay Hoyle": ("labour", 23322), "Rob Loughenbury": ("conservative", 18792), "Mark Smith": ("ukip", 6995)}
FIGURES = {"electorate": 74679, "turnout": 69.2, "rejected": 131}


def votes(contest: Contest) -> dict[str, tuple[str, int]]:
    return {c.name: (c.party, int(c.votes.value)) for c in contest.candidacies if c.votes}


TOTALS_FIRST = """Chorley constituency - general election{0}
Electorate{0}74679
Ballot papers at the count{0}51810
{1}valid{0}51679
{1}rejected{0}131
Turnout{0}69.2%

{0}TOTAL VOTES{0}51679{0}100%
1{0}Lindsay Hoyle (Labour){0}23322{0}45.1%
2{0}Rob Loughenbury (Conservative){0}18792{0}36.4%
3{0}Mark Smith (UKIP){0}6995{0}13.5%
{0}Majority over {2}{0}4530{0}8.8%
"""


@pytest.mark.parametrize(("delimiter", "of", "second"), [("\t", "  of which ", "second"), (";", "- of which: ", "the runner-up"), ("\t", "Of these, ", "second-placed candidate")])
def test_figures_above_candidates_that_no_heading_names(tmp_path: Path, delimiter: str, of: str, second: str) -> None:
    contest = only_contest(tmp_path, TOTALS_FIRST.format(delimiter, of, second))
    assert contest.seat == "Chorley" and votes(contest) == VOTES
    assert {name: float(contest.figures[name].value) for name in (*FIGURES, "valid_votes", "majority")} == FIGURES | {"valid_votes": 51679, "majority": 4530}


def test_rows_that_are_neither_figures_nor_candidates_leave_it_open(tmp_path: Path) -> None:
    results = loaded(tmp_path, TOTALS_FIRST.format("\t", "  of which ", "second") + "\tDeposit lost\tMark Smith\tno\n")
    assert results.errors and not results.contests


BY_HAND = (
    "SEAT:,Chorley,,DATE:,7 May 2015\nWINNER:,Lindsay Hoyle,,PARTY:,Labour\nELECTORATE:,\"74,679\",,TURNOUT:,69.2%\nSPOILT:,131,,MAJORITY:,4530\n,,,,\nwho,for,got,%,notes\n",
    "Constituency:,Chorley,Polling day:,7 May 2015,\nElectors:,74679,Rejected:,131,\nTurnout:,69.2%,Called by:,PA,\nName,Side,Votes,Share,\n",
    "Checked by:,KB,Seat:,Chorley,\nElectorate:,74679,Rejected papers:,131,\nTurnout:,69.2%,Date of poll:,07/05/2015,\nCandidate,Team,How many they got,%,\n",
)
PEOPLE = "Lindsay Hoyle,Labour,\"23,322\",45.1,\nRob Loughenbury,Conservative,\"18,792\",36.4,recount\nMark Smith,UKIP,\"6,995\",13.5,\n"


@pytest.mark.parametrize("above", BY_HAND)
def test_labels_and_values_side_by_side_above_words_of_their_own(tmp_path: Path, above: str) -> None:
    contest = only_contest(tmp_path, above + PEOPLE)
    assert (contest.seat, str(contest.date)) == ("Chorley", "2015-05-07") and votes(contest) == VOTES
    assert {name: float(contest.figures[name].value) for name in FIGURES} == FIGURES


def test_for_over_numbers_is_no_party(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Chorley 7 May 2015,,,\nCandidate,For,Votes,\nLindsay Hoyle,12,23322,\nRob Loughenbury,7,18792,\n")
    assert not any(c.party in {"labour", "conservative"} for c in contest.candidacies)
