"""How many candidates a party put up, where the party stands behind the number."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_reads, run
from tables import loaded

TABLE = "GENERAL ELECTION 25 OCTOBER 1951,,,\nParty,Candidates,Members returned,Votes polled\nLabour,617,295,13948883\nConservative,617,321,13718199\nLiberal,109,6,730546\n"


@pytest.mark.parametrize("said", ["with a full slate of {} from the Liberals", "including a slate of {} candidates put up by the Liberals", "and a team of {} from the Liberals"])
@pytest.mark.parametrize(("number", "verdict"), [("109", "supported"), ("119", "refuted")])
def test_a_slate_of_a_party(tmp_path: Path, said: str, number: str, verdict: str) -> None:
    assert_reads(run(f"The general election of 1951 was fought everywhere, {said.format(number)}.", loaded(tmp_path, TABLE)), number, "candidates", verdict)
