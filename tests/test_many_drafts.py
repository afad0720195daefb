"""Folders and patterns, several processes, watching: what stays the same, what one bad file costs, and what is said of changes."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import factcheck.results
from factcheck.cli import run as command
from factcheck.formats.changes import changes
from factcheck.report import Report
from tests.running import INTERRUPTIBLE, RIGHT, TABLE, WRONG, environment_of, lay, run
from tests.test_formats import sample

DRAFTS = {"drafts/a.md": RIGHT, "drafts/b.txt": WRONG, "drafts/deep/c.md": WRONG, "drafts/.hidden/d.md": WRONG, "drafts/table.csv": TABLE.replace("17309", "17390")}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(lay(tmp_path, {**DRAFTS, "t.csv": TABLE}))
    return tmp_path


def paths(shown: str) -> list[str]:
    return [Path(article["path"]).as_posix() for article in json.loads(shown)["articles"]]


@pytest.mark.parametrize(("named", "found"), [
    (["drafts"], ["drafts/a.md", "drafts/b.txt", "drafts/deep/c.md"]),
    (["drafts/*.md"], ["drafts/a.md"]),
    (["drafts/**/*.md"], ["drafts/a.md", "drafts/deep/c.md"]),
    (["drafts/deep", "drafts"], ["drafts/deep/c.md", "drafts/a.md", "drafts/b.txt"]),
    (["drafts/b.txt", "drafts/[ab].*"], ["drafts/b.txt", "drafts/a.md"]),
])
def test_folders_and_patterns(desk: Path, named: list[str], found: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    command([*named, "t.csv", "--format", "json"])
    assert paths(capsys.readouterr().out) == found


def test_a_pattern_may_name_tables_too(desk: Path) -> None:
    assert command(["drafts/b.txt", "drafts/*.csv"]) == 0
    assert command(["drafts/b.txt", "--results", "drafts/t*.csv"]) == 0


def test_a_folder_gives_no_tables(desk: Path) -> None:
    assert command(["drafts", "t.csv"]) == 1


@pytest.mark.parametrize(("named", "said"), [
    ("nowhere/*.md", "nowhere/*.md: no file fits this pattern"), ("empty", "empty: holds no article (.txt .md .html .docx)"), ("drafts/*.docx", "no file fits this pattern"),
])
def test_what_names_nothing_is_said(desk: Path, named: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "empty").mkdir()
    assert command([named, "drafts/b.txt", "t.csv"]) == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert "error[wrong-votes]" in shown.out


def test_a_file_whose_name_is_a_pattern(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"drafts/[live] a*.md": WRONG})
    assert command(["drafts/[live] a*.md", "t.csv", "--format", "json"]) == 1
    assert paths(capsys.readouterr().out) == ["drafts/[live] a*.md"]


def test_excluded_drafts(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": 'exclude = ["deep/", "b.*"]\n'})
    assert command(["drafts", "t.csv", "--format", "json"]) == 0
    assert paths(capsys.readouterr().out) == ["drafts/a.md"]
    assert command(["drafts/b.txt", "t.csv"]) == 1  # named by itself it is meant


# --- several at once ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jobs", ["2", "0", "7"])
def test_several_processes_find_the_same(desk: Path, jobs: str) -> None:
    lay(desk, {f"drafts/more{i}.md": WRONG if i % 3 else RIGHT for i in range(9)})
    lay(desk, {"t.csv": TABLE.replace("28475", "28470")})  # a doubt about the table
    lay(desk, {"drafts/empty.md": " "})
    alone = run("drafts", "missing.md", "t.csv", "--format", "json", cwd=desk)
    together = run("drafts", "missing.md", "t.csv", "--format", "json", "--jobs", jobs, cwd=desk)
    assert together == alone
    assert alone.status == 2
    assert len(json.loads(alone.out)["errors"]) == 2


def test_several_processes_and_a_database(desk: Path) -> None:
    assert run("results", "build", "all.sqlite", "t.csv", cwd=desk).status == 0
    alone, together = (run("drafts", "all.sqlite", "--format", "json", *jobs, cwd=desk) for jobs in ((), ("--jobs", "2")))
    assert together == alone
    assert alone.status == 1


def test_processes_that_share_nothing(desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    command(["drafts", "t.csv", "--format", "json"])
    alone = capsys.readouterr().out
    monkeypatch.setattr("factcheck.command.parallel.get_all_start_methods", lambda: ["spawn"])
    command(["drafts", "t.csv", "--format", "json", "--jobs", "2"])
    assert capsys.readouterr().out == alone


@pytest.mark.parametrize("jobs", [["--jobs", "-1"], ["--jobs", "many"], ["--jobs", "1000"]])
def test_jobs_that_make_no_sense(desk: Path, jobs: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["drafts", "t.csv", *jobs]) == 2
    assert "whole number from 0 to 512" in capsys.readouterr().err or jobs == ["--jobs", "-1"]


def test_tables_are_read_once(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = factcheck.results.read_results, []

    def counted(names: object, told: object = ()) -> object:
        calls.append(names)
        return real(names, told)  # type: ignore[arg-type]

    monkeypatch.setattr(factcheck.results, "read_results", counted)
    lay(desk, {"factcheck.toml": '[results]\n"*" = "t.csv"\n"b.txt" = ["t.csv", "drafts/table.csv"]\n'})
    assert command(["drafts"]) == 1
    assert [len(one) for one in calls] == [1, 2]  # type: ignore[arg-type]


def test_a_bar_on_a_terminal_alone(desk: Path) -> None:
    pty = pytest.importorskip("pty")
    code = ("import sys\nfrom factcheck.command.running import _shown\nimport time\n"
            "def slow():\n    for i in range(3):\n        time.sleep(0.6)\n        yield i\n"
            "print(list(_shown(slow(), 3, sys.stderr.isatty())))")
    termios = pytest.importorskip("termios")
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=theirs, env=environment_of(), check=True)
    shown = os.read(ours, 65536) if select.select([ours], [], [], 5)[0] else b""
    os.close(theirs)
    os.close(ours)
    assert b"draft" in shown and b"3" in shown
    assert done.stdout == b"[0, 1, 2]\n"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment_of(), check=True)
    assert (done.stdout, done.stderr) == (b"[0, 1, 2]\n", b"")


# --- watching ----------------------------------------------------------------------------------------------------------


class Watched:
    """A watching process, what it has printed, and a wait for more of it."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process, self.shown = process, ""

    def until(self, words: str, seconds: float = 40) -> str:
        """What is printed up to and with `words`."""
        end = time.monotonic() + seconds
        assert self.process.stdout is not None
        while words not in self.shown:
            assert time.monotonic() < end, self.shown
            if select.select([self.process.stdout], [], [], 0.2)[0]:
                part = os.read(self.process.stdout.fileno(), 65536)
                assert part, self.shown
                self.shown += part.decode()
        found, words, self.shown = self.shown.partition(words)
        return found + words


READY = "watching; interrupt to stop\n"


@pytest.fixture
def watched(desk: Path) -> Iterator[Watched]:
    lay(desk, {"factcheck.toml": 'results = "t.csv"\narticles = "drafts/*.md"\n'})
    process = subprocess.Popen([sys.executable, "-m", "factcheck", "--watch", "--format", "concise"], cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment_of(), **INTERRUPTIBLE)
    yield Watched(process)
    if process.poll() is None:
        process.kill()
    process.wait()
    if process.stdout:
        process.stdout.close()


def test_watching_a_night(desk: Path, watched: Watched) -> None:
    first = watched.until(READY)
    assert "drafts/a.md: no findings" in first
    time.sleep(0.5)

    lay(desk, {"t.csv": TABLE.replace("17309", "17310")})  # the results are corrected
    second = watched.until(READY)
    assert "t.csv changed" in second
    assert "+ drafts/a.md:1:32: 17,309 was right, now wrong (error[wrong-votes]: 17310)" in second

    (desk / "t.csv").write_text("half a fi", encoding="utf-8")  # while it is written
    third = watched.until(READY)
    assert "factcheck: error: " in third
    (lay(desk, {"new.csv": TABLE}) / "new.csv").replace("t.csv")  # as editors save
    fourth = watched.until(READY)
    assert "now right" in fourth

    lay(desk, {"drafts/a.md": RIGHT.replace("17,309", "17,311")})
    fifth = watched.until(READY)
    assert "drafts/a.md changed" in fifth
    assert "+ drafts/a.md:1:32: 17,311 new: wrong" in fifth

    lay(desk, {"drafts/new.md": WRONG})
    assert "+ drafts/new.md: is checked now" in watched.until(READY)

    lay(desk, {"factcheck.toml": "results = 5\n"})
    assert "factcheck.toml:1: results: 5 must be a file name" in watched.until("quotation marks\n")
    lay(desk, {"factcheck.toml": 'results = "t.csv"\narticles = "drafts/*.md"\nignore = "wrong-votes"\n'})
    assert "- drafts/new.md:1:32: 17,390 was wrong" in watched.until(READY)

    watched.process.send_signal(signal.SIGINT)
    assert watched.process.wait(20) == 130


@pytest.mark.parametrize(("arguments", "said"), [
    (["-", "t.csv", "--watch"], "--watch cannot watch standard input"),
    (["drafts/a.md", "t.csv", "--watch", "--output-file", "x"], "--watch writes no --output-file"),
    (["--watch"], "no article given"),
])
def test_what_cannot_be_watched(desk: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(arguments) == 2
    assert said in capsys.readouterr().err


def test_changes_are_none_between_the_same() -> None:
    assert changes(sample(), sample()) == "0 changes since the last check\n"


def test_changes_know_a_claim_that_has_moved() -> None:
    one = sample().articles[0]
    moved = tuple(replace(v, claim=replace(v.claim, start=v.claim.start + 5, end=v.claim.end + 5)) for v in one.verdicts)
    assert changes(Report((one,), ()), Report((replace(one, verdicts=moved),), ())).startswith("0 changes")


def test_changes_name_what_is_gone() -> None:
    one = sample().articles[0]
    after = changes(Report((one,), ()), Report((replace(one, verdicts=one.verdicts[2:]),), ()))
    assert after.splitlines()[0] == "2 changes since the last check"
    assert "  - draft.txt:3:24: 9,210 votes gone: wrong (error[wrong-votes]: 9120)" in after.splitlines()
    assert changes(Report((one,), ()), Report((), ())) == "1 change since the last check\n  - draft.txt: is not checked any more\n"
