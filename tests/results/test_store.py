"""Databases of results: what is built once is found again, seat by seat, with the file and line that it came from."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.cli import run
from factcheck.errors import UnreadableTable, UsageError
from factcheck.report import Report
from factcheck.results.storing import build
from factcheck.results.told import told_of

CHESTER = Path(__file__).parents[2] / "fixtures" / "examples" / "chester"
FILES = [str(CHESTER / name) for name in ("results.csv", "previous-2019.csv", "history.csv")]
ENDINGS = ("sqlite", "duckdb")


def article() -> str:
    return (CHESTER / "article.txt").read_text(encoding="utf-8")


def said(report: Report) -> list[tuple[object, ...]]:
    return [(v.claim.start, v.verdict, v.expected, v.sources, v.message) for v in report.articles[0].verdicts]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_database_says_what_its_files_say(tmp_path: Path, ending: str) -> None:
    if ending == "duckdb":
        pytest.importorskip("duckdb")
    path = str(tmp_path / f"elections.{ending}")
    built = build(path, FILES)
    assert [one.what for one in built.done] == ["added"] * 3 and not built.errors and built.size
    report = check(parse("a.txt", article()), read_results([path]))
    assert said(report) == said(check(parse("a.txt", article()), read_results(FILES)))
    assert {cell.path for v in report.articles[0].verdicts for cell in v.sources} == set(FILES)
    assert report.tables[0].path == path and set(FILES) <= {table.path for table in report.tables}


def test_only_what_has_changed_is_read_again(tmp_path: Path) -> None:
    path, night = str(tmp_path / "e.sqlite"), tmp_path / "night-2022.csv"
    night.write_text("Constituency,Election date,Candidate,Party,Votes\nAnytown,2022-12-01,Ann Able,Labour,900\nAnytown,2022-12-01,Bob Baker,Conservative,500\n", encoding="utf-8")
    build(path, [*FILES, str(night)])
    assert [one.what for one in build(path, [*FILES, str(night)]).done] == ["unchanged"] * 4
    night.write_text(night.read_text(encoding="utf-8").replace("900", "901"), encoding="utf-8")
    again = build(path, [str(night)])
    assert [one.what for one in again.done] == ["replaced"] and again.files == 4
    (contest,) = read_results([path]).of_seat("anytown")
    assert contest.candidacies[0].votes is not None and contest.candidacies[0].votes.value == 901


def test_other_columns_are_read_again(tmp_path: Path) -> None:
    path, night = str(tmp_path / "e.sqlite"), tmp_path / "2022-12-01.csv"
    night.write_text("Constituency,Candidate,Party,Ballots got,Votes\nAnytown,Ann Able,Labour,900,1\nAnytown,Bob Baker,Conservative,500,2\n", encoding="utf-8")
    build(path, [str(night)])
    assert [one.what for one in build(path, [str(night)], [told_of("votes=Ballots got")]).done] == ["replaced"]


def test_of_a_file_moved_there_is_one_copy(tmp_path: Path) -> None:
    path, moved = str(tmp_path / "e.sqlite"), tmp_path / "moved-2022.csv"
    build(path, FILES[:1])
    moved.write_bytes(Path(FILES[0]).read_bytes())
    assert build(path, [str(moved)]).files == 1
    assert {c.source for c in read_results([path]).contests} == {str(moved)}


def test_the_rows_of_other_seats_stay_where_they_are(tmp_path: Path) -> None:
    path = str(tmp_path / "e.sqlite")
    other = tmp_path / "other-2019.csv"
    other.write_text("Constituency,Candidate,Party,Votes\n" + "".join(f"Seat {n},Ann {n} Able,Labour,9{n}\nSeat {n},Bob {n} Baker,Conservative,5{n}\n" for n in range(50)), encoding="utf-8")
    build(path, [*FILES, str(other)])
    results = read_results([path])
    check(parse("a.txt", article()), results)
    assert "seat 7" in results.names.seats and not [key for key in results.drafts if key.startswith("seat ")]
    assert len(results.of_seat("seat 7")) == 1


def test_a_file_given_beside_the_database_counts_once(tmp_path: Path) -> None:
    path = str(tmp_path / "e.sqlite")
    build(path, FILES)
    results = read_results([FILES[0], path])
    assert [c.source for c in results.find("city of chester@2022-12-01")] == [FILES[0]]
    assert len(results.of_seat("city of chester")) == len(read_results(FILES).of_seat("city of chester"))


def test_what_has_no_date_would_pass_for_the_newest(tmp_path: Path) -> None:
    path, undated = str(tmp_path / "e.sqlite"), tmp_path / "some.csv"
    undated.write_text("Constituency,Candidate,Party,Votes\nCity of Chester,Ann Able,Labour,9\nCity of Chester,Bob Baker,Conservative,5\n", encoding="utf-8")
    older = tmp_path / "older-2015.csv"
    older.write_text("Constituency,Candidate,Party,Votes\nCity of Chester,Cy Cole,Labour,19\nCity of Chester,Di Drew,Conservative,15\n", encoding="utf-8")
    built = build(path, [*FILES, str(older), str(undated)])
    assert [text.partition(": ")[0] for text in built.warnings] == [str(undated)]
    assert not [n for n in read_results([path]).names.of("city of chester") if n.date is None]


@pytest.mark.parametrize(("name", "content", "words"), [
    ("e.txt", None, "no database by its name"), ("e.sqlite", b"something else", "was not built by"), ("no/e.sqlite", None, "there is no folder")])
def test_nothing_of_somebody_else_is_overwritten(tmp_path: Path, name: str, content: bytes | None, words: str) -> None:
    path = tmp_path / name
    if content:
        path.write_bytes(content)
    with pytest.raises(UsageError, match=words):
        build(str(path), FILES)
    assert not content or path.read_bytes() == content


def test_another_version_is_built_again(tmp_path: Path) -> None:
    path = str(tmp_path / "e.sqlite")
    build(path, FILES[:1])
    with sqlite3.connect(path) as base:
        base.execute("UPDATE factcheck_store SET version = 0")
    assert "build it again" in str(read_results([path]).errors[0])
    with pytest.raises(UnreadableTable, match="build it again"):
        build(path, FILES)


def test_a_database_of_other_tables_is_read_as_before(tmp_path: Path) -> None:
    path = tmp_path / "tables.sqlite"
    with sqlite3.connect(path) as base:
        base.execute("CREATE TABLE r (constituency, candidate, party, votes)")
        base.executemany("INSERT INTO r VALUES ('Anytown', ?, ?, ?)", [("Ann Able", "Labour", 9), ("Bob Baker", "Conservative", 5)])
    assert [c.seat for c in read_results([str(path)]).contests] == ["Anytown"]


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "e.sqlite")
    assert run(["results", "build", path, *FILES]) == 0
    assert f"added {FILES[0]}: 9 rows, 1 contest" in (out := capsys.readouterr().out) and out.splitlines()[-1].startswith(f"{path}: 3 files, ")
    assert run(["results", "build", path, FILES[0], "none.csv"]) == 2
    shown = capsys.readouterr()
    assert "none.csv: no such file" in shown.err and "1 unchanged" in shown.out
    assert run(["results", "show", path]) == 0
    assert "not looked at" in capsys.readouterr().out
    assert run(["results", "show", path, "--contest", "chester"]) == 0
    assert "Samantha Dixon" in capsys.readouterr().out
    assert run(["results", "build", str(tmp_path / "new.sqlite"), "none.csv"]) == 2
    assert not (tmp_path / "new.sqlite").exists()


def test_what_was_left_out_for_want_of_a_date_is_said_when_checking(tmp_path: Path) -> None:
    path, undated = str(tmp_path / "e.sqlite"), tmp_path / "some.csv"
    undated.write_text("Constituency,Candidate,Party,Votes\nCity of Chester,Ann Able,Labour,9\nCity of Chester,Bob Baker,Conservative,5\n", encoding="utf-8")
    build(path, [*FILES, str(undated)])
    assert [text for table in read_results([path]).warned() for text in table.warnings if "left out" in text] == [f"{path}: contests of {undated} have no date and are left out"]
    folder = tmp_path / "2015"
    folder.mkdir()
    undated.rename(folder / "some.csv")
    undated = folder / "some.csv"
    assert build(str(tmp_path / "f.sqlite"), [*FILES, str(undated)]).warnings == ()  # the folder is called by its year
    assert {c.date.year for c in read_results([str(tmp_path / "f.sqlite")]).of_seat("city of chester") if c.date and c.source == str(undated)} == {2015}
