"""A swing to a party that did not stand before, where the earlier table lists everybody who did."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from tests.sentences import reads, run

HEAD = "Constituency,Date,Candidate,Party,Votes\n"
NOW = HEAD + "Oldtown,2024-07-04,Ann Archer,Reform UK,500\nOldtown,2024-07-04,Bob Baker,Conservative,300\nOldtown,2024-07-04,Cy Carter,Labour,200\n"
THEN = HEAD + "Oldtown,2019-12-12,Bob Baker,Conservative,700\nOldtown,2019-12-12,Cy Carter,Labour,300\n"


@pytest.mark.parametrize(("then", "said", "verdict"), [
    (THEN, "45", "supported"),  # (50 - 0 + 70 - 30) / 2
    (THEN, "54", "refuted"),
    (THEN + "Oldtown,2019-12-12,All others,,100\n", "45", "unverifiable"),  # among whom the party may be
])
def test_swing_to_a_newcomer(tmp_path: Path, then: str, said: str, verdict: str) -> None:
    (tmp_path / "results.csv").write_text(NOW)
    (tmp_path / "previous.csv").write_text(then)
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "previous.csv")])
    report = run(f"Ann Archer won Oldtown for Reform UK on a swing of {said} per cent from the Conservatives to Reform UK.", results)
    assert reads(report, f"{said} per cent") == [("swing", verdict)]
