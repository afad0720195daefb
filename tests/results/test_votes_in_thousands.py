"""Votes in thousands beside seats, below banners; and the column of all parties together."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tables import loaded

# Votes and seats in three regions at the general election of 2015.
BANNERS = (("Votes (000s)", "Seats (no.)"), ("Votes (thousands)", "Seats"), ("Valid votes, in thousands", "Seats won"))
ROUNDED = """Votes and seats by region, general election 2015,,,,,,,
,{0},,,,{1},,,
{3},Con,Lab,LD,{2},Con,Lab,LD,{2}
North East,300.9,557.1,77.1,935.1,3,26,0,29
Eastern,1445.9,649.3,243.2,2338.4,52,4,1,57
South West,1319.9,501.7,428.9,2250.5,51,4,0,55
"""


@pytest.mark.parametrize("banners", BANNERS)
@pytest.mark.parametrize("total", ["All", "Total"])
def test_rounded_votes_are_left_and_seats_are_read(tmp_path: Path, banners: tuple[str, str], total: str) -> None:
    results = loaded(tmp_path, ROUNDED.format(*(f'"{banner}"' for banner in banners), total, "Area"))
    assert not results.errors
    found = {c.seat: c for c in results.contests}
    assert {seat: {c.party: int(c.seats.value) for c in contest.candidacies if c.seats} for seat, contest in found.items()} == {
        "North East": {"conservative": 3, "labour": 26, "liberal-democrat": 0}, "Eastern": {"conservative": 52, "labour": 4, "liberal-democrat": 1},
        "South West": {"conservative": 51, "labour": 4, "liberal-democrat": 0}}
    assert not any(c.votes for contest in found.values() for c in contest.candidacies) and not any("valid_votes" in contest.figures for contest in found.values())


def test_votes_to_the_last_place_are_read(tmp_path: Path) -> None:
    text = ROUNDED.format("Votes (000s)", "Seats", "All", "Area").replace("300.9,557.1,77.1,935.1", "300.883,557.100,77.125,935.108")
    exact = "\n".join(line for line in text.split("\n") if not line.startswith(("Eastern", "South West")))
    contest = next(c for c in loaded(tmp_path, exact + "Eastern,1445.946,649.321,243.191,2338.458,52,4,1,57\n").contests if c.seat == "North East")
    assert {c.party: int(c.votes.value) for c in contest.candidacies if c.votes} == {"conservative": 300883, "labour": 557100, "liberal-democrat": 77125}


@pytest.mark.parametrize(("total", "all_of_them"), [("24000", False), ("23600", True)])
def test_all_is_the_sum_of_the_others_or_the_alliance(tmp_path: Path, total: str, all_of_them: bool) -> None:
    results = loaded(tmp_path, f"Constituency,DUP,SF,All,Electorate\nEast Belfast,12000,2300,{14300 if all_of_them else 16000},60000\nNorth Belfast,15000,8600,{total},66000\n")
    assert any(c.party == "alliance" for contest in results.contests for c in contest.candidacies) is not all_of_them
    if all_of_them:
        assert [int(contest.figures["valid_votes"].value) for contest in results.contests] == [14300, 23600]
