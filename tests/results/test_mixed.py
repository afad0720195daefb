"""Several contests in one table that a column besides the seat tells apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tables import loaded

ROWS = ("{0},Blackwell,Anna Price,Labour,1234\n{0},Blackwell,Brian Cole,Conservative,987\n{1},Blackwell,Eve Long,Labour,900\n{1},Blackwell,Fred Nunn,Conservative,1100\n")


def winners(tmp_path: Path, text: str) -> dict[str, str]:
    found = loaded(tmp_path, text)
    assert not found.errors
    return {c.seat: max(c.candidacies, key=lambda one: one.votes.value if one.votes else 0).name for c in found.contests}


@pytest.mark.parametrize(("heading", "first", "second"), [
    ("Office", "Mayor", "Councillor"),
    ("Position", "Mayor", "Police and Crime Commissioner"),
    ("Election", "District Council", "Parish Council"),
    ("Election", "By-election", "Full election"),
    ("Type", "PCC", "Mayor"),
    ("Borough", "Barset", "Wolset"),
])
def test_a_column_tells_them_apart(tmp_path: Path, heading: str, first: str, second: str) -> None:
    text = f"{heading},Ward,Candidate,Party,Votes\n" + ROWS.format(first, second)
    assert winners(tmp_path, text) == {f"Blackwell ({first})": "Anna Price", f"Blackwell ({second})": "Fred Nunn"}


def test_without_a_seat_it_names_them(tmp_path: Path) -> None:
    text = "Position,Candidate,Party,Votes\nMayor,Ann Lee,Labour,20000\nMayor,Bob May,Conservative,18000\nPolice and Crime Commissioner,Col Nye,Labour,21200\nPolice and Crime Commissioner,Di Orme,Conservative,21300\n"
    assert winners(tmp_path, text) == {"Mayor": "Ann Lee", "Police and Crime Commissioner": "Di Orme"}


@pytest.mark.parametrize(("heading", "first", "second"), [("Type", "Incumbent", "Challenger"), ("Gender", "Female", "Male"), ("Position", "1", "2"), ("Borough", "Barset", "")])
def test_what_is_said_of_a_candidate_does_not(tmp_path: Path, heading: str, first: str, second: str) -> None:
    text = f"{heading},Ward,Candidate,Party,Votes\n" + ROWS.format(first, second)
    assert winners(tmp_path, text) == {"Blackwell": "Anna Price"}
