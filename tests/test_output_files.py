"""Several formats at once, to files: --output and --output-file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.cli import run as command
from tests.running import RIGHT, TABLE, WRONG, lay, run


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(lay(tmp_path, {"wrong.md": WRONG, "right.md": RIGHT, "t.csv": TABLE}))
    return tmp_path


def test_several_formats_at_once(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["wrong.md", "t.csv", "--format", "concise", "--output", "sarif:out.sarif", "--output", "json:out.json", "--output", "markdown:a:b.md"]) == 1
    assert capsys.readouterr().out.startswith("wrong.md:1:32: error[wrong-votes]")
    assert json.loads((desk / "out.sarif").read_text(encoding="utf-8"))["runs"][0]["results"][0]["ruleId"] == "wrong-votes"
    assert json.loads((desk / "out.json").read_text(encoding="utf-8"))["summary"]["refuted"] == 1
    assert (desk / "a:b.md").read_text(encoding="utf-8").startswith("### factcheck: 1 error")


def test_output_file_in_place_of_standard_output(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["wrong.md", "t.csv", "missing.csv", "--format", "json", "--output-file", "out.json"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "missing.csv" in shown.err
    assert len(json.loads((desk / "out.json").read_text(encoding="utf-8"))["errors"]) == 1


def test_no_colour_in_a_file(desk: Path) -> None:
    assert command(["wrong.md", "t.csv", "--color", "always", "--output-file", "out.txt"]) == 1
    assert "\x1b" not in (desk / "out.txt").read_text(encoding="utf-8")


def test_output_of_the_configuration_lies_beside_it(desk: Path) -> None:
    lay(desk, {"drafts/factcheck.toml": 'output = ["junit:out.xml"]\nresults = "../t.csv"\n', "drafts/wrong.md": WRONG})
    assert command(["drafts/wrong.md"]) == 1
    assert (desk / "drafts" / "out.xml").exists()
    assert command(["drafts/wrong.md", "--output", "json:only.json"]) == 1
    assert (desk / "only.json").exists()


@pytest.mark.parametrize(("arguments", "said"), [
    (["--output", "sarif"], "--output sarif: give it as FORMAT:FILE, such as sarif:out.sarif; formats are full, concise"),
    (["--output", "srif:x"], "did you mean sarif?"),
    (["--output", "sarif: "], "give it as FORMAT:FILE"),
    (["--output", "json:wrong.md"], "wrong.md: is an article or a table of this call"),
    (["--output-file", "t.csv"], "t.csv: is an article or a table of this call"),
    (["--output-file", "./t.csv"], "is an article or a table of this call"),
    (["--output-file", "nowhere/out.txt"], "nowhere/out.txt: the folder nowhere is not there"),
    (["--output-file", "."], ".: cannot be written: Is a directory"),
    (["--format", "xml"], "argument --format: invalid choice: 'xml'"),
])
def test_what_cannot_be_written_is_said(desk: Path, arguments: list[str], said: str) -> None:
    done = run("wrong.md", "t.csv", *arguments, cwd=desk)
    assert done.status == 2
    assert said in done.err
    assert done.err.count("\n") == 1
    assert (desk / "wrong.md").read_text(encoding="utf-8") == WRONG
    assert (desk / "t.csv").read_text(encoding="utf-8") == TABLE
