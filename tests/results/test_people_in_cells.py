"""A row a contest with a cell each for those who stood, or the first of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from tables import loaded

ROWS = (("10 June 2021", "Hartlepool", ("Jill Mortimer", "Conservative", 15529), ("Paul Williams", "Labour", 8589)),
        ("1 July 2021", "Batley and Spen", ("Kim Leadbeater", "Labour", 13296), ("Ryan Stephenson", "Conservative", 12973)))


def table(heads: str, form: str) -> str:
    rows = "".join(f'{day},{seat},"{form.format(*first)}","{form.format(*second)}"\n' for day, seat, first, second in ROWS)
    return f"By-elections\n{heads}\n{rows}"


@pytest.mark.parametrize("heads", ["Date,Constituency,First,Second", "When,Where,Winner,Runner-up", "Date,Seat,Top two (votes),", "Polling day,Constituency,1st,2nd"])
@pytest.mark.parametrize("form", ["{}, {}: {:,}", "{} ({}) {:,}", "{} – {} – {:,}", "{} ({}), {:,} votes"])
def test_the_first_two(tmp_path: Path, heads: str, form: str) -> None:
    found = {c.seat: c for c in loaded(tmp_path, table(heads, form)).contests}
    assert {c.name: (c.party, int(c.votes.value)) for c in found["Hartlepool"].candidacies if c.votes} == {"Jill Mortimer": ("conservative", 15529), "Paul Williams": ("labour", 8589)}
    assert [int(c.rank.value) for c in found["Batley and Spen"].candidacies if c.rank] == [1, 2]
    assert not found["Hartlepool"].complete  # others may have stood


def test_candidates_by_number_are_in_no_order(tmp_path: Path) -> None:
    text = 'Constituency,Candidate 1,Candidate 2,Candidate 3\nHartlepool,"Jill Mortimer (Con) 15,529","Paul Williams (Lab) 8,589",\nBatley and Spen,"Ryan Stephenson (Con) 12,973","Kim Leadbeater (Lab) 13,296","Ross Peltier (Green) 100"\n'
    found = {c.seat: c for c in loaded(tmp_path, text).contests}
    assert [len(c.candidacies) for c in found.values()] == [2, 3]
    assert not any(c.rank for c in found["Hartlepool"].candidacies)


def test_nothing_is_read_where_one_of_them_is_not(tmp_path: Path) -> None:
    text = 'Constituency,First,Second,Third\nHartlepool,"Jill Mortimer, having won 15,529 votes","Paul Williams (Lab) 8,589","Sam Lee (Ind) 2,904"\nBatley and Spen,"Kim Leadbeater, with 13,296 votes","Ryan Stephenson (Con) 12,973","John Rose (Lib Dem) 1,254"\n'
    assert not any(c.votes for contest in loaded(tmp_path, text).contests for c in contest.candidacies)


@pytest.mark.parametrize(("printed", "iso"), [("Thurs 10th Feb '22", "2022-02-10"), ("23.vi.22", "2022-06-23"), ("01 05 25", "2025-05-01"), ("19-Oct-23", "2023-10-19"), ("23/6/22", "2022-06-23"), ("6 May 99", "1999-05-06")])
def test_days_with_a_short_year(tmp_path: Path, printed: str, iso: str) -> None:
    (contest,) = loaded(tmp_path, f"Date,Constituency,Con,Lab,Majority\n{printed},Hartlepool,15529,8589,6940\n").contests
    assert str(contest.date) == iso


@pytest.mark.parametrize("printed", ["5/6/22", "31 13 22", "6940", "1.2.3"])
def test_no_days(tmp_path: Path, printed: str) -> None:
    (contest,) = loaded(tmp_path, f"Date,Constituency,Con,Lab,Majority\n{printed},Hartlepool,15529,8589,6940\n").contests
    assert contest.date is None
