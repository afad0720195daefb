"""Archives, databases and spreadsheets, and input that is broken or means harm: one line, and the others are read."""

from __future__ import annotations

import io
import sqlite3
import sys
import zipfile
from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results.model import Contest

CSV = "Constituency,Candidate,Party,Votes\nAnytown,Ann Archer,Labour,9120\nAnytown,Bob Baker,Conservative,8455\n"
VOTES = {"Ann Archer": 9120, "Bob Baker": 8455}
CREATE = "CREATE TABLE results (constituency VARCHAR, candidate VARCHAR, party VARCHAR, votes INTEGER)"
INSERT = "INSERT INTO results VALUES ('Anytown', 'Ann Archer', 'Labour', 9120), ('Anytown', 'Bob Baker', 'Conservative', 8455)"


def packed(**files: bytes | str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return out.getvalue()


def only(path: Path) -> Contest:
    results = read_results([str(path)])
    assert results.errors == ()
    (contest,) = results.contests
    assert {c.name: int(c.votes.value) for c in contest.candidacies if c.votes} == VOTES
    return contest


def cell(contest: Contest) -> tuple[str | None, int, str]:
    votes = contest.candidacies[1].votes
    assert votes is not None
    return votes.cells[0].sheet, votes.cells[0].row, votes.cells[0].column


def message(path: Path) -> str:
    results = read_results([str(path)])
    (error,) = results.errors
    assert error.message.startswith(str(path)) and "\n" not in error.message
    return error.message.removeprefix(str(path)).lstrip(": ")


# --- archives --------------------------------------------------------------------------------------------------------


def test_a_table_in_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "results.zip"
    path.write_bytes(packed(summary_csv=CSV, readme_txt="About", lookup_csv="a,b\nc,d\n", x_pdf=b"%PDF"))
    assert cell(only(path)) == ("summary.csv", 3, "Votes")
    (table,) = read_results([str(path)]).tables
    assert [text.partition(":")[0] for text in table.left_out] == ["readme.txt", "x.pdf", "lookup.csv"]


def test_an_archive_is_known_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_bytes(packed(summary_csv=CSV))
    only(path)


@pytest.mark.parametrize(("content", "expected"), [
    (b"PK\x03\x04 and no more", "cannot be unpacked"),
    (packed(), "has no results file"),
    (packed(inner_zip=packed(a_csv=CSV)), "is an archive itself"),
    (packed(a_csv=b"0" * 60_000_000), "would unpack to 60 MB"),
    (packed(a_csv=b""), "a.csv in it is empty"),
    (packed(a_csv=CSV * 50)[:60] + b"\xff" * 20 + packed(a_csv=CSV * 50)[80:], "a.csv in it cannot be unpacked"),
], ids=["damaged", "empty", "nested", "bomb", "empty member", "damaged member"])
def test_archives_that_cannot_be_read(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "results.zip"
    path.write_bytes(content)
    assert expected in message(path)


def test_an_archive_that_lies_about_its_size(tmp_path: Path) -> None:
    path, honest = tmp_path / "results.zip", packed(a_csv=b"0" * 60_000_000)
    small = (1000).to_bytes(4, "little")
    path.write_bytes(honest.replace((60_000_000).to_bytes(4, "little"), small))
    assert message(path)


def test_a_workbook_can_be_a_bomb(tmp_path: Path) -> None:
    path = tmp_path / "results.xlsx"
    path.write_bytes(packed(**{"[Content_Types]_xml": b"0" * 60_000_000}))
    assert "would unpack to 60 MB" in message(path)


# --- databases -------------------------------------------------------------------------------------------------------


def test_sqlite(tmp_path: Path) -> None:
    path = tmp_path / "night.db"
    base = sqlite3.connect(path)
    base.execute(CREATE)
    base.execute(INSERT)
    base.execute("CREATE TABLE users (name TEXT, mail TEXT)")
    base.execute("INSERT INTO users VALUES ('a', 'b')")
    base.execute("CREATE VIEW again AS SELECT * FROM results")
    base.commit()
    base.close()
    assert cell(only(path)) == ("results", 3, "votes")
    assert read_results([str(path)]).tables[0].left_out[0].startswith("users: no heading row recognised")


def test_sqlite_with_text_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "night.db"
    base = sqlite3.connect(path)
    base.execute(CREATE)
    base.execute(INSERT)
    base.execute("UPDATE results SET constituency = CAST(X'596E7973204DF46E' AS TEXT)")
    base.commit()
    base.close()
    assert only(path).seat == "Ynys Môn"


@pytest.mark.parametrize("suffix", ["duckdb", "parquet"])
@pytest.mark.parametrize("zipped", [False, True])
def test_duckdb_and_parquet(tmp_path: Path, suffix: str, zipped: bool) -> None:
    duckdb = pytest.importorskip("duckdb")
    path = tmp_path / f"night.{suffix}"
    with duckdb.connect(str(path) if suffix == "duckdb" else ":memory:") as base:
        base.execute(CREATE)
        base.execute(INSERT)
        if suffix == "parquet":
            base.execute(f"COPY results TO '{path}' (FORMAT parquet)")
    name = "results" if suffix == "duckdb" else None
    if zipped:
        raw, path = path.read_bytes(), tmp_path / "night.zip"
        path.write_bytes(packed(**{f"night_{suffix}": raw}))
        name = ":".join(filter(None, (f"night.{suffix}", name)))
    assert cell(only(path)) == (name, 3, "votes")


def test_a_duckdb_view_does_not_read_other_files(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    (tmp_path / "secret.csv").write_text(CSV, encoding="utf-8")
    path = tmp_path / "night.duckdb"
    with duckdb.connect(str(path)) as base:
        base.execute(f"CREATE VIEW results AS SELECT * FROM read_csv('{tmp_path / 'secret.csv'}')")
    assert "views are not read" in message(path)


def test_without_duckdb_the_message_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    path = tmp_path / "night.parquet"
    path.write_bytes(b"PAR1" + b"\0" * 20)
    assert "pip install 'factcheck-elections[duckdb]'" in message(path)


@pytest.mark.parametrize("suffix", ["db", "sqlite", "duckdb", "parquet"])
@pytest.mark.parametrize("content", [b"hello", b"SQLite format 3\0" + b"\1" * 5000, b"\0" * 8 + b"DUCK" + b"\0" * 5000, b"PAR1" + b"\0" * 100],
                         ids=["text", "sqlite", "duckdb", "parquet"])
def test_broken_databases(tmp_path: Path, suffix: str, content: bytes) -> None:
    pytest.importorskip("duckdb")
    path = tmp_path / f"night.{suffix}"
    path.write_bytes(content)
    assert "cannot be read as" in message(path)


# --- spreadsheets ----------------------------------------------------------------------------------------------------

ODS = """<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Count">{rows}</table:table></office:spreadsheet>
</office:body></office:document-content>"""


def test_ods(tmp_path: Path) -> None:
    def shown(text: str) -> str:
        kind = f'office:value-type="float" office:value="{text}"' if text.isdecimal() else 'office:value-type="string"'
        return f"<table:table-cell {kind}><text:p>{text}</text:p></table:table-cell>"

    rows = "".join(f"<table:table-row>{''.join(map(shown, line.split(',')))}</table:table-row>" for line in CSV.splitlines())
    path, out = tmp_path / "results.ods", io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                         '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>')
        archive.writestr("content.xml", ODS.format(rows=rows))
    path.write_bytes(out.getvalue())
    assert cell(only(path)) == ("Count", 3, "Votes")


# --- documents that are broken or mean harm --------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "content", "expected"), [
    ("a.json", b"", "the file is empty"),
    ("a.json", b'{"races": [1,}', "is no valid JSON"),
    ("a.json", b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested too deeply"),
    ("a.json", b'{"a":' * 300 + b"1" + b"}" * 300, "nested too deeply"),
    ("a.json", b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
    ("a.json", b'"hello"', "no layout recognised"),
    ("a.json", b"\x00\x01\x02{}", "binary data"),
    ("a.json", b'{"a": "' + b"\\" * 50_001, "is no valid JSON"),
    ("a.json", b'{"races": [{"reportingUnits": [{"level": "state", "candidates": []}]}]}', "no contest with votes"),
    ("a.xml", b"<a><b></a>", "is no valid XML"),
    ("a.xml", b"<a>" * 100_000, "nested too deeply"),
    ("a.xml", b'<?xml version="1.0" encoding="klingon"?><a/>', "cannot be decoded"),
    ("a.xml", b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>', "declares an entity"),
    ("a.xml", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', "declares an entity"),
    ("a.xml", b"<!DOCTYPE html><html></html>", "is a web page"),
])
def test_broken_documents(tmp_path: Path, name: str, content: bytes, expected: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert expected in message(path)


def test_a_number_without_end_is_no_number(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(CSV.replace("8455", "1e999999999"), encoding="utf-8")
    assert "is not a number" in message(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_of_json(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.json"
    path.write_bytes('[{"constituency": "Ynys Môn", "candidate": "Ann Archer", "party": "Plaid", "votes": 9120}, '
                     '{"constituency": "Ynys Môn", "candidate": "Bob Baker", "party": "Con", "votes": 8455}]'.encode(encoding))
    assert only(path).seat == "Ynys Môn"
