"""Large delimited files are read row by row, and say what they would say if they were held as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.errors import UnreadableTable
from factcheck.results import cells, read_results
from factcheck.results.cells import delimited
from factcheck.results.large import LargeRows

TEXTS = {
    "plain": "Candidate,Party,Votes\nAnn, Labour,9\n\n# note\nBob,Conservative,5\n",
    "quoted": 'Candidate,Party,Votes\n"Able, Ann",Labour,"1,009"\n"Baker\nBob","Con ""x""",5\nCy,Green,3',
    "marked": "\ufeffCandidate;Party;Votes\r\nAnn;Labour;9\r\n;;\r\nB\u00f6b;Conservative;5\r\n",
}


@pytest.mark.parametrize("name", TEXTS)
def test_rows_are_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = TEXTS[name].encode()
    whole = delimited("r.csv", raw)
    monkeypatch.setattr(cells, "LARGE", 1)
    piecemeal = delimited("r.csv", raw)
    assert isinstance(piecemeal.rows, LargeRows) and not isinstance(whole.rows, LargeRows)
    assert list(piecemeal.rows) == whole.rows and list(piecemeal.lines) == whole.lines and piecemeal.delimiter == whole.delimiter
    assert piecemeal.rows[1:] == whole.rows[1:] and piecemeal.rows[-1] == whole.rows[-1]


def test_an_old_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "LARGE", 1)
    assert delimited("r.csv", "Candidate,Votes\nBöb,9\n".encode("cp1252")).rows[1] == ["Böb", "9"]


def test_trouble_has_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "LARGE", 1)
    with pytest.raises(UnreadableTable, match=r"r\.csv:2: .*columns"):
        delimited("r.csv", b"Candidate,Votes\n" + b"," * 3_000 + b"1\n")
    with pytest.raises(UnreadableTable, match=r"r\.csv:2: a quotation mark"):
        delimited("r.csv", b'Candidate,Votes\n"Ann,9\n' + b"Bob,5\n" * 200_000)


def test_precincts_are_added_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "20201103__de__general__precinct.csv"
    rows = [f"Kent,Precinct {n},Governor,,{party},{who},{votes}" for n in range(300) for party, who, votes in (("DEM", "Ann Able", 10), ("REP", "Bob Baker", n % 7))]
    path.write_text("county,precinct,office,district,party,candidate,votes\n" + "\n".join(rows), encoding="utf-8")
    whole = read_results([str(path)]).contests
    monkeypatch.setattr(cells, "LARGE", 1)
    (contest,) = read_results([str(path)]).contests
    assert [(c.name, c.votes) for c in contest.candidacies] == [(c.name, c.votes) for c in whole[0].candidacies]
    assert contest.candidacies[0].votes is not None and contest.candidacies[0].votes.value == 3_000
