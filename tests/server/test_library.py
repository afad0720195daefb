from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest

from factcheck.errors import FactcheckError
from factcheck.server.library import Library, private_folder, safe_name
from tests.running import RIGHT, TABLE, WRONG
from tests.server.serving import Running, emptied, serving


@pytest.mark.parametrize(("given", "kept"), [
    ("results.csv", "results.csv"), ("../../etc/passwd.csv", "passwd.csv"), (r"C:\night\Results 2.XLSX", "Results 2.XLSX"), (".hidden.csv", "hidden.csv"), ("a\0b\n.csv", "a_b_.csv"),
    ("<b>.csv", "_b_.csv"), ("Ynys Môn (2019).csv", "Ynys Môn (2019).csv"), ("x" * 300 + ".csv", "x" * 116 + ".csv"), ("box.txt", "box.txt"),
])
def test_names_are_made_safe(given: str, kept: str) -> None:
    assert safe_name(given) == kept


@pytest.mark.parametrize("given", ["", ".csv", "..", "results", "results.exe", "draft.md"])
def test_names_that_are_refused(given: str) -> None:
    with pytest.raises(FactcheckError, match="no results file by its name"):
        safe_name(given)


def test_what_was_there_is_neither_replaced_nor_removed(tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_bytes(b"theirs")
    library = Library(("given.csv",), tmp_path)
    for name in ("own.csv", "given.csv"):
        with pytest.raises(FactcheckError, match=name):
            library.add(name, b"mine", replace=True)
        with pytest.raises(FactcheckError, match="was not added here"):
            library.remove(name)
    assert library.add("own.csv", b"theirs") == "own.csv"
    assert (tmp_path / "own.csv").read_bytes() == b"theirs"


def test_what_was_added_is_replaced_when_that_is_said(tmp_path: Path) -> None:
    library = Library((), tmp_path)
    library.add("night.csv", b"one")
    with pytest.raises(FactcheckError, match="added before"):
        library.add("night.csv", b"two")
    library.add("night.csv", b"two", replace=True)
    assert library.paths() == {"night.csv": str(tmp_path / "night.csv")}
    assert (tmp_path / "night.csv").read_bytes() == b"two"
    library.remove("night.csv")
    assert list(tmp_path.iterdir()) == []


def test_names_lead_nowhere_else(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out.csv").write_text(TABLE)
    library = Library((), tmp_path / "in")
    for name in ("../out.csv", str(tmp_path / "out.csv"), ""):
        with pytest.raises(FactcheckError, match="no such table"):
            library.chosen([name])


def test_the_name_of_a_private_folder_has_no_year_in_it() -> None:
    folder = private_folder()
    try:
        assert not any(ch.isdigit() for ch in folder.name)
        assert folder.stat().st_mode & 0o077 == 0
    finally:
        folder.rmdir()


# --- over the network ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with serving(tmp_path_factory.mktemp("empty")) as server:
        yield server


@pytest.fixture
def empty(running: Running) -> Running:
    return emptied(running)


def add(server: Running, *files: tuple[str, str], **data: str) -> list[dict[str, Any]]:
    with server.client() as client:
        found: list[dict[str, Any]] = client.post("/page/library", files=[("results", file) for file in files], data=data).json()["tables"]
    return found


def checked(server: Running, text: str) -> Any:
    with server.client() as client:
        return client.post("/page/check", json={"text": text}).json()


def test_files_are_added_used_replaced_and_removed(empty: Running) -> None:
    assert checked(empty, RIGHT)["report"]["errors"][0]["kind"] == "no-table"
    one, two = add(empty, ("results.csv", TABLE), ("notes.csv", "a,b\n1,2\n"))
    assert (one["error"], one["rows"], one["contests"], one["seats"]) == (None, 9, 1, ["City of Chester"])
    assert two["error"].startswith("notes.csv: ")
    found = checked(empty, WRONG)
    assert found["report"]["articles"][0]["claims"][0]["sources"][0]["path"] == "results.csv"
    assert [table["path"] for table in found["report"]["results"]] == ["results.csv"]
    assert "17,390" in found["marked"] and "results.csv" in found["marked"] and "/tmp" not in found["marked"]
    (again,) = add(empty, ("results.csv", TABLE.replace("17309", "17390")))
    assert again["taken"] is True
    add(empty, ("results.csv", TABLE.replace("17309", "17390")), replace="true")
    assert checked(empty, WRONG)["report"]["summary"]["supported"] == 1
    with empty.client() as client:
        assert client.get("/page/library").json()["tables"] == [{"name": "results.csv", "fixed": False, "added": True}]
        assert client.post("/page/library/remove", data={"name": "results.csv"}).status_code == 200
        assert client.post("/page/library/remove", data={"name": "results.csv"}).status_code == 400
        assert client.get("/page/library").json()["tables"] == []


def test_a_folder_and_a_database(tmp_path: Path) -> None:
    from factcheck.results.storing import build
    from tests.server.serving import TABLES

    build(str(tmp_path / "desk.sqlite"), list(TABLES), ())
    (tmp_path / "night").mkdir()
    (tmp_path / "night" / "other.csv").write_text(TABLE.replace("City of Chester", "Wrexham"))
    (tmp_path / "night" / "readme.md").write_text("none")
    with serving(tmp_path, str(tmp_path / "desk.sqlite"), "--library", str(tmp_path / "night")) as server:
        with server.client() as client:
            assert [table["name"] for table in client.get("/page/library").json()["tables"]] == [str(tmp_path / "desk.sqlite"), "other.csv"]
        for _ in range(2):
            assert checked(server, WRONG)["report"]["articles"][0]["claims"][0]["verdict"] == "refuted"
        add(server, ("more.csv", TABLE.replace("City of Chester", "Oswestry")))
    assert (tmp_path / "night" / "more.csv").exists()


def test_a_draft_is_opened(empty: Running) -> None:
    with empty.client() as client:
        found = client.post("/page/open", files=[("article", ("draft.md", "# Head\r\n\r\n*17,309*"))]).json()
        assert found == {"name": "draft.md", "text": "# Head\n\n*17,309*"}
        found = client.post("/page/open", files=[("article", ("draft.html", "<title>x</title><nav>5</nav><h1>A &amp; b</h1><p>One\n<b>two</b>.<ul><li>c<li>d</ul><table><tr><th>e<th>f<tr><td>1<td>2</table>"))]).json()
        assert found == {"name": "draft.md", "text": "# A & b\n\nOne two.\n\n- c\n- d\n\n| e | f |\n| 1 | 2 |\n"}
        document = docx.Document()
        document.add_heading("Chester", 1)
        document.add_paragraph("Labour polled 17,390 votes.")
        document.save(written := io.BytesIO())
        found = client.post("/page/open", files=[("article", ("draft.docx", written.getvalue()))]).json()
        assert found == {"name": "draft.md", "text": "# Chester\n\nLabour polled 17,390 votes.\n"}
        report = client.post("/api/check", files=[("article", ("draft.docx", written.getvalue())), ("results", ("results.csv", TABLE))]).json()
        assert report["articles"][0]["claims"][0]["verdict"] == "refuted"
        bad = client.post("/page/open", files=[("article", ("draft.pdf", b"%PDF-1.7 \0"))])
    assert (bad.status_code, bad.json()["errors"][0]["kind"]) == (422, "unreadable-article")


def test_the_page_works_without_a_script(empty: Running) -> None:
    add(empty, ("results.csv", TABLE))
    with empty.client() as client:
        assert 'value="results.csv" checked' in client.get("/").text
        fields = [("text", (None, WRONG)), ("tables", (None, "results.csv")), ("tables-chosen", (None, "yes")), ("article", ("", b"")), ("results", ("", b""))]
        page = client.post("/", files=fields).text  # as browsers send a form with files left empty
        assert "17,309" in page and WRONG.replace("'", "&#39;") in page
        page = client.post("/", data={"text": WRONG, "tables-chosen": "yes"}).text
    assert 'value="results.csv">' in page and "no results table" in page
