"""First names that tell which pronoun goes with them."""

from __future__ import annotations

import pytest

from factcheck.claims.first_names import gender_of, gender_of_title


@pytest.mark.parametrize(("name", "gender"), [
    ("Jayne", "f"), ("Áine", "f"), ("Hélène", "f"), ("Llinos", "f"), ("Muhammed", "m"), ("Rhun", "m"), ("Pádraig", "m"), ("Keir", "m"), ("SIOBHÁN", "f"),
    ("Sam", ""), ("Kim", ""), ("Robin", ""), ("Naz", ""), ("Jean", ""), ("Leslie", ""), ("", ""),
])
def test_gender_of_a_first_name(name: str, gender: str) -> None:
    assert gender_of(name) == gender


def test_titles() -> None:
    assert [gender_of_title(title) for title in ("Mr", "Mrs.", "Dame", "Dr")] == ["m", "f", "f", ""]
