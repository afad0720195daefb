"""People's names in reading order: surnames that stand first without a comma, and are of several words."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import read_results
from factcheck.results.persons import person_name, surnames_first


@pytest.mark.parametrize(("printed", "name"), [
    ("Ó Cuív Éamon", "Éamon Ó Cuív"), ("Ó CUÍV Éamon", "Éamon Ó Cuív"), ("Éamon Ó Cuív", "Éamon Ó Cuív"), ("Ní Mhurchú Cynthia", "Cynthia Ní Mhurchú"), ("NÍ RIADA Liadh", "Liadh Ní Riada"),
    ("NÍ RIADA, Liadh", "Liadh Ní Riada"), ("Ó Ríordáin, Aodhán", "Aodhán Ó Ríordáin"), ("Bríd Ní Mhaolchiaráin", "Bríd Ní Mhaolchiaráin"), ("Ó Cuív", "Ó Cuív"), ("O'BRIEN Seán", "Seán O'Brien"),
    ("O BRIEN Seán", "Seán O Brien"), ("Niall O' Tuathail", "Niall O'Tuathail"), ("Nic Dakin", "Nic Dakin"), ("Mac Thornberry", "Mac Thornberry"), ("O'Shea Jackson", "O'Shea Jackson"),
    ("Sir Archibald Sinclair, Bt.", "Sir Archibald Sinclair"), ("GREY, Jo, KC, MP", "Jo Grey"), ("Bart, Kim", "Kim Bart"), ("Jo Grey, M.B.E.", "Jo Grey")])
def test_a_name_that_tells_its_order(printed: str, name: str) -> None:
    assert person_name(printed) == name


@pytest.mark.parametrize(("printed", "name"), [
    ("O'Brien Seán", "Seán O'Brien"), ("Kyne Seán", "Seán Kyne"), ("McDonald Mary Lou", "Mary Lou McDonald"), ("Mac Lochlainn Pádraig", "Pádraig Mac Lochlainn"), ("Ni Riada Liadh", "Liadh Ni Riada"),
    ("Murphy O'Mahony Margaret", "Margaret Murphy O'Mahony"), ("de Búrca Déirdre", "Déirdre de Búrca"), ("Healy-Rae Michael", "Michael Healy-Rae"), ("Grealish, Noel", "Noel Grealish")])
def test_a_name_of_a_column_with_surnames_first(printed: str, name: str) -> None:
    assert person_name(printed, surname_first=True) == name


@pytest.mark.parametrize(("names", "first"), [
    (("O'Brien Seán", "McDonald Mary Lou", "Kyne Seán"), True), (("Ó Cuív Éamon", "O'Neill Ruairí"), True), (("O'Brien Seán", "Pauline O'Reilly", "McDonald Mary"), False),
    (("Seán Kyne", "Noel Grealish"), False), (("O'Brien Seán", "Kyne Seán"), False), (("O'Brien, Seán", "McDonald, Mary"), False)])
def test_what_tells_the_order_of_a_column(names: tuple[str, ...], first: bool) -> None:
    assert surnames_first(names) == first


IRISH = "Candidate,Party,Count 1,Count 2,Count 3\nÓ Cuív Éamon,Fianna Fáil,8522,8534,8566\nO'Brien Seán,Fine Gael,5284,5292,5314\nGrealish Noel,Independent,8043,8159,8196\n"


def names(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "results.csv"
    path.write_text(text, encoding="utf-8")
    return [c.name for contest in read_results([str(path)]).contests for c in contest.candidacies]


def test_an_irish_count(tmp_path: Path) -> None:
    assert names(tmp_path, IRISH) == ["Éamon Ó Cuív", "Seán O'Brien", "Noel Grealish"]


def test_names_in_reading_order_stay(tmp_path: Path) -> None:
    assert names(tmp_path, IRISH.replace("O'Brien Seán", "Seán O'Brien").replace("Ó Cuív Éamon", "Éamon Ó Cuív")) == ["Éamon Ó Cuív", "Seán O'Brien", "Grealish Noel"]


def test_american_first_names_stay(tmp_path: Path) -> None:
    table = "office,district,candidate,party,votes\nState Senate,1,O'Shea Jackson,Democratic,100\nState Senate,1,O'Neal Compton,Republican,90\n"
    assert names(tmp_path, table) == ["O'Shea Jackson", "O'Neal Compton"]
