"""Tables that print two elections in one row, or say since when their changes are: what belongs to which."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results.model import Contest, Figure

WALES = "Wales: general election, 4 July 2024\n"


def read(folder: Path, text: str, name: str = "results.csv") -> tuple[Contest, ...]:
    (folder / name).write_text(text, encoding="utf-8")
    results = read_results([str(folder / name)])
    assert results.errors == ()
    return results.contests


def of(contest: Contest, measure: str) -> list[float]:
    return [float(figure.value) for c in contest.candidacies if isinstance(figure := getattr(c, measure), Figure)]


@pytest.mark.parametrize("since", ["+/- % since 2019", "Change 2019", "+/- 2019", "Change on 2019"])
def test_since_when_a_change_is_does_not_make_it_the_older_elections(tmp_path: Path, since: str) -> None:
    now, before = read(tmp_path, f"Northam ward\n\nCandidate,Party,Votes 2024,%,{since},Votes 2019\nAnn Lee,Labour,12011,53.4,+11.1,11000\nBob Day,Conservative,10502,46.6,-11.1,15000\n")
    assert of(now, "votes") == [12011, 10502] and of(now, "change") == [11.1, -11.1] and now.year == 2024
    assert of(before, "votes") == [11000, 15000] and of(before, "change") == [] and before.year == 2019


def test_each_election_with_a_change_of_its_own(tmp_path: Path) -> None:
    now, before = read(tmp_path, "Northam ward\nCandidate,Party,Votes 2024,Change 2024,Votes 2019,Change 2019\nAnn Lee,Labour,12011,+11.1,11000,-2.2\nBob Day,Conservative,10502,-11.1,15000,+2.2\n")
    assert of(now, "change") == [11.1, -11.1] and of(before, "change") == [-2.2, 2.2]


@pytest.mark.parametrize("sign", ["Change", "+/-", "Net change"])
@pytest.mark.parametrize("order", ["Seats 2024,Seats 2019", "Seats 2019,Seats 2024"])
def test_a_sign_behind_seats_of_two_years_is_of_seats(tmp_path: Path, sign: str, order: str) -> None:
    first, second = (("27", "18"), ("4", "2")) if order.startswith("Seats 2024") else (("18", "27"), ("2", "4"))
    now, before = read(tmp_path, f"{WALES}Party,{order},{sign},Votes,Share\nLabour,{','.join(first)},+9,487636,37.0\nPlaid Cymru,{','.join(second)},+2,194811,14.8\n")
    assert of(now, "seats") == [27, 4] and of(now, "seats_change") == [9, 2] and of(now, "change") == [] and of(now, "votes") == [487636, 194811]
    assert of(before, "seats") == [18, 2] and before.date == date(2019, 12, 12)
    assert [c.seats.cells[0].column for c in now.candidacies if c.seats] == ["Seats 2024", "Seats 2024"]  # as printed


@pytest.mark.parametrize("year", [2024, 2019])
def test_the_year_of_seats_alone(tmp_path: Path, year: int) -> None:
    seats = {2024: [27, 4], 2019: [18, 2]}[year]
    (contest,) = read(tmp_path, f"{WALES}Party,Seats {year},Change,Votes,Share\nLabour,{seats[0]},+9,487636,37.0\nPlaid Cymru,{seats[1]},+2,194811,14.8\n")
    assert of(contest, "change") == [] and of(contest, "seats_change") == [9, 2]
    assert of(contest, "seats") in ([27, 4], [])  # those of 2019 are never those of 2024


@pytest.mark.parametrize("day", ["02/05/2024", "2 May 2024"])
def test_the_day_over_columns_is_kept(tmp_path: Path, day: str) -> None:
    now, before = read(tmp_path, f"Abbey,,,,\n,{day},,06/05/2021,\nParty,Votes,%,Votes,%\nLabour,811,61.8,900,47.4\nConservative,502,38.2,1000,52.6\n")
    assert (now.date, before.date) == (date(2024, 5, 2), date(2021, 5, 6)) and of(now, "votes") == [811, 502] and of(before, "votes") == [900, 1000]
