"""Candidates in sections, one a party, whose name stands above them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tables import loaded

# Two seats at the general election of 2015.
LABOUR = "Chorley,Lindsay Hoyle,23322\nLuton South,Gavin Shuker,18660\n"
TORIES = "Chorley,Rob Loughenbury,18792\nLuton South,Katie Redmond,12949\n"
WANTED = {"Chorley": {("Lindsay Hoyle", "labour", 23322), ("Rob Loughenbury", "conservative", 18792)}, "Luton South": {("Gavin Shuker", "labour", 18660), ("Katie Redmond", "conservative", 12949)}}
HEADS = "Constituency,Candidate,Votes\n"


def read(folder: Path, text: str) -> dict[str, set[tuple[str, str, int]]]:
    results = loaded(folder, text)
    assert not results.errors
    return {contest.seat: {(c.name, c.party, int(c.votes.value)) for c in contest.candidacies if c.votes} for contest in results.contests}


@pytest.mark.parametrize("text", [
    f"Who stood,,\nLABOUR CANDIDATES,,\n{HEADS}{LABOUR}Total Labour,,41982\n,,\nCONSERVATIVE CANDIDATES,,\n{HEADS}{TORIES}Total Conservative,,31741\n",
    f"Labour Party,,\n{HEADS}{LABOUR}Conservative Party,,\n{HEADS}{TORIES}",
    f"Seat,Name,Votes polled\nCandidates of the Conservatives:,,\n{TORIES}Candidates of Labour:,,\n{LABOUR}",
    f"Results by party,,\n{HEADS}Conservatives,,\n{TORIES}Subtotal,,31741\nLabour,,\n{LABOUR}Subtotal,,41982\n",
])
def test_the_party_stands_over_its_candidates(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == WANTED


def test_a_party_that_nobody_knows_has_its_own(tmp_path: Path) -> None:
    found = read(tmp_path, f"Labour,,\n{HEADS}{LABOUR}Conservative,,\n{HEADS}{TORIES}Chorley Residents candidates,,\n{HEADS}Chorley,Mark Smith,6995\n")
    assert {party for name, party, _ in found["Chorley"] if name == "Mark Smith"}.isdisjoint({"labour", "conservative", ""})


@pytest.mark.parametrize("text", [
    f"{HEADS}Labour,,\n{LABOUR}Conservative,,\n{TORIES}Those who lost,,\nChorley,Mark Smith,6995\n",  # of which party?
    f"{HEADS}{TORIES}Labour,,\n{LABOUR}Green,,\n",
])
def test_sections_that_leave_it_open(tmp_path: Path, text: str) -> None:
    contests = loaded(tmp_path, text).contests
    assert not any(c.party in {"labour", "conservative"} for contest in contests for c in contest.candidacies)
