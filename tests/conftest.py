from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results, read_results

pytest.register_assert_rewrite("tests.marked", "tests.sentences")  # what fails there shows both sides

ROOT = Path(__file__).parent.parent
CHESTER = ROOT / "fixtures" / "examples" / "chester"

NOW = """Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots
2023-05-04,Anytown North,Ann Archer,Labour,9120,40000,80
2023-05-04,Anytown North,Bob Baker,Conservative,8455,40000,80
2023-05-04,Anytown North,Cy Carter,Liberal Democrat,2100,40000,80
2023-05-04,Anytown North,Di Dunn,Green Party,325,40000,80
"""
THEN = """Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots
2019-12-12,Anytown North,Bob Baker,Conservative,15000,41000,100
2019-12-12,Anytown North,Eve Ellis,Labour,12000,41000,100
2019-12-12,Anytown North,Cy Carter,Liberal Democrat,3000,41000,100
"""


@pytest.fixture(scope="session")
def anytown(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A by-election of 2023 and the general election before it: Labour gain, 665 votes, 20,000 valid votes."""
    folder = tmp_path_factory.mktemp("anytown")
    (folder / "results.csv").write_text(NOW, encoding="utf-8")
    (folder / "previous.csv").write_text(THEN, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])
