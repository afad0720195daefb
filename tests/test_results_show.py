"""factcheck results show: what an editor sees of a results file, and its exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.cli import run

ROOT = Path(__file__).parent.parent
CHESTER = ROOT / "fixtures" / "examples" / "chester"
DOCUMENTS = ROOT / "fixtures" / "documents"
DOUBTFUL = ("Constituency,Candidate,Party,Votes,Electorate,Valid votes\nAnytown,Ann Archer,Labour,9120,25000,19765\nAnytown,Bob Baker,Conservative,8455,25000,19765\n"
            "Anytown,Cy Carter,Lib Dem,2100,25000,19765\n")


def shown(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert run(["results", "show", *arguments]) == status
    return capsys.readouterr().out


def test_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, str(CHESTER / "previous-2019.csv")) == f"""\
{CHESTER / 'previous-2019.csv'}: delimited text, 5 rows, 1 contest

  City of Chester 2019-12-12 (general)
    Christian Matheson  Labour            27,082  49.64%  most votes
    Samantha George     Conservative      20,918  38.34%
    Bob Thompson        Liberal Democrat   3,734   6.84%
    Nicholas Brown      Green Party        1,438   2.64%
    Andy Argyle         The Brexit Party   1,388   2.54%
    majority 6,164, 11.30 points (worked out)

  columns
    contest id  ONS ID
    contest     Constituency name
    party       Party name
    party code  Party abbreviation
    first       Candidate first name
    surname     Candidate surname
    votes       Votes
    share       Share
    change      Change
  not used: ONS region ID, County name, Region name, Country name, Constituency type, Electoral Commission party ID, MNIS party ID, \
Electoral Commission adjunct party ID, Candidate gender, Sitting MP, Former MP, Member MNIS ID, Democracy Club person ID
"""


def test_the_doubtful_comes_first_and_is_no_trouble(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "night.csv").write_text(DOUBTFUL, encoding="utf-8")
    lines = shown(capsys, str(tmp_path / "night.csv")).splitlines()
    assert lines[0].endswith("1 contest, 1 doubt")
    assert lines[1] == "! row 2: the valid votes are given as 19,765, but the candidates' votes add up to 19,675"
    assert lines[3].startswith("! Anytown")
    assert "    electorate 25,000; valid 19,765 (doubtful); majority 665, 3.36 points (worked out)" in lines


def test_what_is_not_final_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    out = shown(capsys, str(DOCUMENTS / "ap-layout.json"))
    assert "  Governor, Vermont 2024-11-05\n!   not final, so it refutes nothing: 17 of 250 precincts reporting\n" in out
    assert "  left out: races[0]: parts of Vermont (2); only its total is read\n" in out


def test_many_contests_take_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    history = str(CHESTER / "history.csv")
    out = shown(capsys, history)
    assert "   City Of Chester 2019-12-12  Labour        27,082  of 54,560\n" in out
    assert "  and 12 more; --contest NAME shows one in full, --all shows all\n" in out
    full = shown(capsys, history, "--contest", "cheshire")
    assert full.count("Cheshire City Of Chester") == 10 and "27,082" not in full
    assert "no contest of this file has Wakefield in its name" in shown(capsys, history, "--contest", "Wakefield")
    assert shown(capsys, history, "--all").count(" (general)\n") == 27


def test_columns_that_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "night.csv").write_text(DOUBTFUL.replace("Votes", "Pebbles"), encoding="utf-8")
    (tmp_path / "columns.toml").write_text('["night*"]\nvotes = "Pebbles"\n', encoding="utf-8")
    for told in (("--columns", "votes=Pebbles"), ("--columns-file", str(tmp_path / "columns.toml"))):
        assert "    votes        Pebbles       (as told)\n" in shown(capsys, str(tmp_path / "night.csv"), *told)


def test_columns_are_told_when_checking_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "night.csv").write_text(DOUBTFUL.replace("Votes", "Pebbles"), encoding="utf-8")
    (tmp_path / "article.txt").write_text("Ann Archer won Anytown for Labour with 9,210 votes.", encoding="utf-8")
    files = [str(tmp_path / "article.txt"), str(tmp_path / "night.csv")]
    assert run(files) == 2
    capsys.readouterr()
    assert run([*files, "--columns", "votes=Pebbles", "--format", "json"]) == 1
    (claim,) = [claim for claim in json.loads(capsys.readouterr().out)["articles"][0]["claims"] if claim["value"]]
    assert [(source["row"], source["column"], source["value"]) for source in claim["sources"]] == [(2, "Pebbles", "9120")]


@pytest.mark.parametrize(("arguments", "expected"), [
    (["results"], "say what to do with the results"),
    (["results", "check", "a.csv"], "say what to do with the results"),
    (["results", "show"], "arguments are required: TABLE"),
    (["results", "show", "nowhere.csv"], "nowhere.csv: no such file"),
    (["results", "show", "a.csv", "--columns", "wotes=x"], "no column means 'wotes'"),
    (["results", "show", "a.csv", "--columns-file", "nowhere.toml"], "nowhere.toml: cannot be read"),
])
def test_trouble(arguments: list[str], expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 2
    out = capsys.readouterr()
    assert out.err.startswith("factcheck: error: ") and expected in out.err and out.err.count("\n") == 1
    assert out.out.strip() == ""


def test_one_bad_file_leaves_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert "City of Chester" in shown(capsys, "nowhere.csv", str(CHESTER / "results.csv"), status=2)


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "night.csv").write_text(DOUBTFUL, encoding="utf-8")
    path = str(tmp_path / "night.csv")
    data = json.loads(shown(capsys, path, "nowhere.csv", "--format", "json", status=2))
    (file,) = data["files"]
    (contest,) = file["contests"]
    assert data["schema"] == 1 and [error["kind"] for error in data["errors"]] == ["unreadable-table"]
    assert file["doubts"] == [{"contest": "anytown@?", "text": "row 2: the valid votes are given as 19,765, but the candidates' votes add up to 19,675"}]
    assert contest["candidates"][0]["votes"] == {"value": "9120", "doubtful": None,
                                                 "sources": [{"path": path, "sheet": None, "row": 2, "column": "Votes", "value": "9120"}]}
    assert contest["figures"]["valid_votes"]["doubtful"]
    assert {"sheet": None, "field": "votes", "heading": "Votes", "why": "its heading"} in file["columns"]


def test_colour(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "night.csv").write_text(DOUBTFUL, encoding="utf-8")
    assert "\x1b[33m! row 2" in shown(capsys, str(tmp_path / "night.csv"), "--color", "always")
    assert "\x1b" not in shown(capsys, str(tmp_path / "night.csv"), "--color", "never")


def test_control_characters_are_shown_as_dots(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "night.csv").write_text(DOUBTFUL.replace("Ann Archer", "Ann \x1b[31mArcher").replace("Anytown", "Any\x1btown"), encoding="utf-8")
    assert "\x1b" not in shown(capsys, str(tmp_path / "night.csv"), "--color", "never")
