"""A majority in the past perfect is that of the election before where it fits there; and one of somebody whom no table knows
is of the year beside it, where the table of that year tells nobody's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results import Results
from tests.sentences import assert_not_accused, reads, run

# 2023: Labour 9,120, Conservative 8,455; 2019: Conservative 15,000, Labour 12,000.


@pytest.mark.parametrize("sentence", [
    "Bob Baker took it for the Conservatives again. He had squeaked in by 3,000, and feared worse.",
    "Labour won. The Conservatives had held Anytown North by 3,000.",
])
def test_had(sentence: str, anytown: Results) -> None:
    assert [verdict for _, verdict in reads(run(sentence, anytown), "3,000")] == ["supported"]


@pytest.mark.parametrize("sentence", ["The majority is 3,000.", "Labour won by 3,000.", "Ann Archer polled 9,120, a majority of 3,000."])
def test_of_now(sentence: str, anytown: Results) -> None:
    assert "supported" not in [verdict for _, verdict in reads(run(sentence, anytown), "3,000")]


def test_told_of_now(anytown: Results) -> None:
    assert_not_accused("The officer announced that Labour had won by 665.", "665", anytown)


@pytest.fixture
def history(tmp_path: Path) -> Results:
    (tmp_path / "results.csv").write_text("constituency,date,candidate,party,votes\nAnytown North,2023-05-04,Ann Archer,Labour,9120\nAnytown North,2023-05-04,Bob Baker,Conservative,8455\n")
    (tmp_path / "history.csv").write_text("constituency,date,party,votes\nAnytown North,1992-04-09,Labour,23680\nAnytown North,1992-04-09,Conservative,23415\n")
    return read_results([str(tmp_path / "results.csv"), str(tmp_path / "history.csv")])


@pytest.mark.parametrize("sentence", [
    "One has to go back to 1992, when the late Jamie Cann squeaked home by 265 in Anytown North.",
    "In 1992 Jamie Cann hung on for Labour in Anytown North with 265 to spare.",
])
def test_winner_whom_no_table_knows(sentence: str, history: Results) -> None:
    assert [verdict for _, verdict in reads(run(sentence, history), "265")] == ["supported"]
    assert "refuted" not in [verdict for _, verdict in reads(run(sentence.replace("265", "194"), history), "194")]
