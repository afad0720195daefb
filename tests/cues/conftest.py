from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.cues.marlbridge import HEAD, NOW, THEN


@pytest.fixture(scope="session")
def marlbridge(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """The elections of Marlbridge from 2015 to 2024, in two tables."""
    folder = tmp_path_factory.mktemp("marlbridge")
    for name, elections in (("results.csv", {"2024-07-04": (71350, 152, NOW)}), ("history.csv", THEN)):
        rows = (f"{day},Marlbridge,{who},{party},{votes},{roll},{bad}\n" for day, (roll, bad, field) in elections.items() for who, party, votes in field)
        (folder / name).write_text(HEAD + "".join(rows), encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "history.csv")])
